//! The fields of a SurveyJS object, each of which is used or reported.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::Map;
use serde_json::Value;

use crate::import::report::Report;

/// Fields that say how something looks or is laid out, on a form of SurveyJS's own.
const LOOKS: &[&str] = &[
    "acceptCarriageReturn",
    "acceptedCategories",
    "allowImagesPreview",
    "autoGenerate",
    "cameraFacingMode",
    "displayRateDescriptionsAsExtremeItems",
    "labelCount",
    "labelFormat",
    "needConfirmRemoveFile",
    "photoPlaceholder",
    "sliderType",
    "storeDataAsText",
    "tooltipFormat",
    "waitForUpload",
    "allowClear",
    "alternateRows",
    "allowImageZoom",
    "allowResize",
    "autoGrow",
    "backgroundImage",
    "backgroundImageAttachment",
    "backgroundImageFit",
    "backgroundOpacity",
    "cellErrorLocation",
    "clearButtonCaption",
    "colCount",
    "colSpan",
    "columnColCount",
    "columnMinWidth",
    "confirmDelete",
    "contentMode",
    "cookieName",
    "cols",
    "dataFormat",
    "deleteIconName",
    "descriptionLocation",
    "detailPanelMode",
    "detailPanelShowOnAdding",
    "displayMode",
    "errorLocation",
    "fitToContainer",
    "focusFirstQuestionAutomatic",
    "focusOnFirstError",
    "gridLayoutColumns",
    "gridLayoutEnabled",
    "headerView",
    "height",
    "hideIfChoicesEmpty",
    "hideIfRowsEmpty",
    "hideNumber",
    "hideColumnsIfEmpty",
    "horizontalScroll",
    "imageFit",
    "imageHeight",
    "imageWidth",
    "indent",
    "innerIndent",
    "itemSize",
    "itemTitleWidth",
    "labelLocation",
    "layout",
    "locale",
    "logo",
    "logoFit",
    "logoHeight",
    "logoPosition",
    "logoWidth",
    "maxHeight",
    "maxImageHeight",
    "maxImageWidth",
    "maxTextLength",
    "maxWidth",
    "minHeight",
    "minImageHeight",
    "minImageWidth",
    "minWidth",
    "mobileView",
    "newPanelPosition",
    "noEntriesText",
    "page",
    "panelRemoveButtonLocation",
    "penColor",
    "penMaxWidth",
    "penMinWidth",
    "progressBarLocation",
    "progressBarShowPageNumbers",
    "progressBarShowPageTitles",
    "progressBarType",
    "progressBarInheritWidthFrom",
    "questionDescriptionLocation",
    "questionErrorLocation",
    "questionStartIndex",
    "questionTitleLocation",
    "questionTitlePattern",
    "questionTitleWidth",
    "questionWidth",
    "rateColorMode",
    "rateDescriptionLocation",
    "refuseText",
    "renderAs",
    "renderMode",
    "requiredMark",
    "requiredText",
    "rightIndent",
    "rowTitleWidth",
    "rows",
    "scaleColorMode",
    "scaleMode",
    "searchEnabled",
    "searchMode",
    "selectAreaText",
    "selectToRankAreasLayout",
    "selectToRankEmptyRankedAreaText",
    "selectToRankEmptyUnrankedAreaText",
    "selectToRankSwapAreas",
    "separateSpecialChoices",
    "showCompletedPage",
    "showLabel",
    "showLabels",
    "showMinMaxLabels",
    "showNavigationButtons",
    "showNumber",
    "showPageNumbers",
    "showPageTitles",
    "showPlaceholder",
    "showPrevButton",
    "showProgressBar",
    "showPreview",
    "showQuestionNumbers",
    "showRangeInProgress",
    "showTitle",
    "showTitles",
    "showTOC",
    "showTooltip",
    "signatureAutoScaleEnabled",
    "signatureHeight",
    "signatureWidth",
    "size",
    "startWithNewLine",
    "state",
    "stretchLogo",
    "swapOrder",
    "tabAlign",
    "templateTitleLocation",
    "templateErrorLocation",
    "textUpdateMode",
    "titleLocation",
    "titleTagName",
    "tocLocation",
    "tooltipVisibility",
    "transposeData",
    "useDisplayValuesInDynamicTexts",
    "useDisplayValuesInTitle",
    "vertical",
    "verticalAlign",
    "width",
    "widthMode",
    "fitToContainerWidth",
    "closeOnSelect",
    "itemComponent",
    "labelPosition",
    "showNumbers",
    "panelsState",
    "panelCountLocation",
    "showRemarks",
    "theme",
    "$schema",
    "keyDuplicationErrorVisible",
    "navigationButtonsVisibility",
    "navigationTitle",
    "navigationDescription",
];

/// Fields of an element that is left out as a whole, which has one line for all of them.
pub(super) const OF_ELEMENTS: &[&str] = &[
    "type",
    "name",
    "title",
    "description",
    "isRequired",
    "requiredIf",
    "requiredErrorText",
    "enableIf",
    "validators",
    "choices",
    "acceptedTypes",
    "acceptedCategories",
    "allowMultiple",
    "maxSize",
    "maxFiles",
    "sourceType",
    "storeDataAsText",
    "waitForUpload",
    "cameraFacingMode",
    "valueName",
    "readOnly",
    "imageLink",
    "imageMap",
    "areas",
    "defaultValue",
    "defaultValueExpression",
    "setValueExpression",
    "setValueIf",
    "allowImagesPreview",
    "needConfirmRemoveFile",
    "choicesByUrl",
    "inputType",
    "expression",
    "html",
    "rows",
    "columns",
    "elements",
    "templateElements",
    "items",
    "maxLength",
    "min",
    "max",
    "placeholder",
    "visible",
    "visibleIf",
];

/// The fields of one object.
pub(super) struct Fields<'a> {
    object: &'a Map<String, Value>,
    pub(super) place: String,
    taken: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Fields<'a> {
    pub(super) fn new(object: &'a Map<String, Value>, place: &str) -> Self {
        Self { object, place: place.to_owned(), taken: RefCell::new(BTreeSet::new()) }
    }

    /// The value of a field, which is then accounted for; `None` for `null`.
    pub(super) fn take(&self, name: &'static str) -> Option<&'a Value> {
        self.taken.borrow_mut().insert(name);
        self.object.get(name).filter(|value| !value.is_null())
    }

    /// A field that had another name in older versions.
    pub(super) fn either(&self, name: &'static str, older: &'static str) -> Option<&'a Value> {
        let (new, old) = (self.take(name), self.take(older));
        new.or(old)
    }

    pub(super) fn string(&self, name: &'static str) -> Option<&'a str> {
        self.take(name)?.as_str().map(str::trim).filter(|text| !text.is_empty())
    }

    pub(super) fn flag(&self, name: &'static str) -> bool {
        self.take(name).is_some_and(|value| value.as_bool().unwrap_or(value.as_str() == Some("true")))
    }

    pub(super) fn list(&self, name: &'static str) -> &'a [Value] {
        self.take(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// A number, also one that is written as a text.
    pub(super) fn number(&self, name: &'static str) -> Option<f64> {
        let value = self.take(name)?;
        value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()).filter(|number| number.is_finite())
    }

    /// A whole number from 0.
    pub(super) fn count(&self, name: &'static str) -> Option<u32> {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "saturates; limits are checked later"
        )]
        self.number(name).map(|number| number as u32)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.object.get(name).is_some_and(|value| !value.is_null())
    }

    /// Reports a field that has no counterpart, if it is there; whether it was.
    pub(super) fn lost(&self, name: &'static str, why: &str, help: &str, report: &mut Report) -> bool {
        match self.take(name) {
            None => false,
            // A switch that is off says what holds here anyway.
            Some(Value::Bool(false)) if !name.starts_with("default") => false,
            Some(value) => {
                report.lost(&self.place, &format!("{name}: {}", shown(value)), why, help);
                true
            }
        }
    }

    /// Reports every field that nobody asked for.
    pub(super) fn finish(self, report: &mut Report) {
        let taken = self.taken.borrow();
        for (name, value) in self.object {
            if taken.contains(name.as_str()) {
                continue;
            }
            let what = format!("{name}: {}", shown(value));
            if LOOKS.contains(&name.as_str()) {
                report.look(&self.place, &what, "it says how the form of SurveyJS looks or runs");
            } else {
                report.lost(&self.place, &what, "there is no such field here", "see docs/import.md, or do without it");
            }
        }
    }
}

/// A value as the report quotes it.
pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A value of an answer, as expressions and codes name it.
pub(super) fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}
