//! The survey as a whole: its pages, calculated values, triggers and last words.

use serde_json::Map;
use serde_json::Value;

use super::Fields;
use super::Reader;
use super::fields::shown;
use crate::import::Source;
use crate::import::draft::Draft;
use crate::import::draft::Logic;
use crate::import::draft::Page;
use crate::import::draft::Question;
use crate::import::draft::Way;
use crate::import::ids;
use crate::import::logic::Class;
use crate::import::logic::Named;
use crate::import::logic::Tree;
use crate::import::words::Words;

/// Fields of a survey that have no counterpart, why, and what to do.
const LOST: [(&str, &str, &str); 22] = [
    ("navigateToUrl", "residents stay on the page they came from", "put a link into the text of the ending"),
    ("navigateToUrlOnCondition", "residents stay on the page they came from", "put a link into the text of the ending"),
    ("completedHtmlOnCondition", "there is one ending for everybody", "say it on a last page with a condition"),
    ("completedBeforeHtml", "a survey does not know who has answered before", ""),
    ("loadingHtml", "the interface has its own words", ""),
    ("maxTimeToFinish", "nobody is hurried: WCAG 2.2.1 asks for time that one can change", ""),
    ("maxTimeToFinishPage", "nobody is hurried: WCAG 2.2.1 asks for time that one can change", ""),
    ("timeLimit", "nobody is hurried: WCAG 2.2.1 asks for time that one can change", ""),
    ("timeLimitPerPage", "nobody is hurried: WCAG 2.2.1 asks for time that one can change", ""),
    ("showTimer", "nobody is hurried: WCAG 2.2.1 asks for time that one can change", ""),
    ("showTimerPanel", "nobody is hurried: WCAG 2.2.1 asks for time that one can change", ""),
    ("questionsOrder", "questions stay in their order; choices can be shuffled", ""),
    ("questionOrder", "questions stay in their order; choices can be shuffled", ""),
    ("goNextPageAutomatic", "nothing goes on by itself: WCAG 3.2.2", ""),
    ("autoAdvanceEnabled", "nothing goes on by itself: WCAG 3.2.2", ""),
    ("autoAdvanceAllowComplete", "nothing goes on by itself: WCAG 3.2.2", ""),
    ("sendResultOnPageNext", "answers are sent when they are finished", ""),
    ("partialSendEnabled", "answers are sent when they are finished", ""),
    ("surveyId", "answers go to your own collector", "set `endpoint` where the survey is embedded"),
    ("surveyPostId", "answers go to your own collector", "set `endpoint` where the survey is embedded"),
    ("randomSeed", "every resident gets an order of their own", ""),
    ("regionalFormat", "numbers and dates are shown as the language has them", ""),
];

/// Fields for a form of SurveyJS that behaves here in its own way.
const OURS: [&str; 27] = [
    "checkErrorsMode",
    "textUpdateMode",
    "validateVisitedEmptyFields",
    "validationEnabled",
    "validationAllowComplete",
    "validationAllowSwitchPages",
    "clearInvisibleValues",
    "storeOthersAsComment",
    "maxOthersLength",
    "maxCommentLength",
    "maxTextLength",
    "keepIncorrectValues",
    "sendResultOnPageNext",
    "mode",
    "readOnly",
    "questionsOnPageMode",
    "firstPageIsStarted",
    "firstPageIsStartPage",
    "startSurveyText",
    "pagePrevText",
    "pageNextText",
    "completeText",
    "previewText",
    "editText",
    "questionErrorLocation",
    "autoFocusFirstError",
    "autoFocusFirstQuestion",
];

impl Reader<'_> {
    pub(super) fn survey(mut self, object: &Map<String, Value>, source: &Source<'_>) -> Result<Draft, String> {
        let fields = Fields::new(object, "survey");
        if let Some(locale) = fields.string("locale") {
            if crate::import::is_language(locale) {
                self.language = locale.to_owned();
            } else {
                self.report.lost("survey", locale, "it is no language tag", "give `default_language`");
            }
        }
        self.head(&fields, source);
        self.triggers_that_show(&fields);
        let pages = fields.list("pages");
        let starts = ["firstPageIsStarted", "firstPageIsStartPage"].iter().any(|name| fields.has(name));
        for (i, page) in pages.iter().enumerate() {
            let place = format!("pages[{i}]");
            self.page(page, &place);
            if i == 0 && starts {
                self.report.changed(
                    &place,
                    "firstPageIsStartPage",
                    "it is a page like the others, with its questions",
                    "words that only greet can go into `introduction`",
                );
            }
        }
        // Without pages, everything is on one.
        for name in ["elements", "questions"] {
            if !fields.list(name).is_empty() {
                let id = self.pages.code("page");
                let mut page = Page { id, place: "survey".to_owned(), ..Page::default() };
                self.elements(fields.list(name), name, &[], &mut page.questions);
                self.draft.pages.push(page);
            }
        }
        if self.elements > super::ELEMENTS {
            return Err(format!("it has more than {} elements; split it", super::ELEMENTS));
        }
        self.calculated_values(&fields);
        self.triggers(&fields);
        self.tail(&fields);
        fields.finish(self.report);
        Ok(self.finish())
    }

    fn head(&mut self, fields: &Fields<'_>, source: &Source<'_>) {
        let title = self.texts(fields, "title");
        self.draft.id = source.id.map_or_else(|| ids::survey(source.stem), ids::survey);
        "1".clone_into(&mut self.draft.version);
        self.draft.title = title.unwrap_or_else(|| Words::new(&self.language, source.stem));
        self.draft.introduction = self.texts(fields, "description");
        self.draft.landlord = Words::new(&self.language, source.landlord());
        source.note(self.report);
    }

    fn tail(&mut self, fields: &Fields<'_>) {
        self.draft.ending = self.texts(fields, "completedHtml");
        // Older versions say it with a word, newer ones with two fields.
        let preview = fields.take("showPreviewBeforeComplete").is_some_and(|value| match value {
            Value::Bool(value) => *value,
            other => other.as_str().is_some_and(|word| word != "noPreview"),
        });
        self.draft.review = preview || fields.flag("showPreview");
        for (name, why, help) in LOST {
            fields.lost(name, why, help, self.report);
        }
        for name in OURS {
            if let Some(value) = fields.take(name) {
                let what = format!("{name}: {}", shown(value));
                self.report.look(&fields.place, &what, "Yousaid has its own way, the same for every survey");
            }
        }
        if let Some(mode) = fields.string("clearInvisibleValues").filter(|mode| *mode == "none") {
            for page in &mut self.draft.pages {
                for question in page.questions.iter_mut().filter(|q| !q.ask_if.is_empty()) {
                    question.keep = !crate::import::draft::takes_no_answer(question.kind);
                }
            }
            let what = format!("clearInvisibleValues: {mode}");
            self.report.changed("survey", &what, "questions with a condition have `keep_if_hidden`", "");
        }
    }

    fn page(&mut self, page: &Value, place: &str) {
        let Value::Object(object) = page else {
            self.report.lost(place, &shown(page), "it is no page", "");
            return;
        };
        let fields = Fields::new(object, place);
        let name = fields.string("name").unwrap_or("page").to_owned();
        let id = self.pages.code(&name);
        // `end` stands for the end of the survey.
        let id = if id == "end" { self.pages.code("end_page") } else { id };
        self.report.renamed("page", &name, &id);
        let mut made = Page { id, place: place.to_owned(), ..Page::default() };
        made.title = self.texts(&fields, "title");
        made.text = self.texts(&fields, "description");
        let (condition, hidden) = self.visible(&fields, &name);
        made.ask_if = condition;
        if fields.flag("isRequired") || fields.has("requiredIf") {
            let help = "make one of its questions required";
            fields.lost("isRequired", "a page can't be required as a whole", help, self.report);
            fields.lost("requiredIf", "a page can't be required as a whole", help, self.report);
        }
        if let Some(logic) = self.logic(&fields, "enableIf") {
            self.report.changed(place, &logic.source, "the page is left out where it was greyed out", "");
            made.ask_if.push(logic);
        }
        fields.lost("readOnly", "a page for reading only has nothing to answer", "make it statements", self.report);
        for name in ["maxTimeToFinish", "timeLimit"] {
            fields.lost(name, "nobody is hurried: WCAG 2.2.1 asks for time that one can change", "", self.report);
        }
        fields.lost("questionsOrder", "questions stay in their order; choices can be shuffled", "", self.report);
        fields.lost("questionOrder", "questions stay in their order; choices can be shuffled", "", self.report);
        let elements = fields.either("elements", "questions").and_then(Value::as_array);
        let at = format!("{place}.elements");
        if hidden {
            self.report.lost(place, &name, "it is never visible", "leave it out, or give it a condition");
            for (i, element) in elements.into_iter().flatten().enumerate() {
                self.report.lost(&format!("{at}[{i}]"), &shown(element), "its page is never visible", "");
            }
        } else {
            self.elements(elements.map_or(&[], Vec::as_slice), &at, &[], &mut made.questions);
        }
        fields.finish(self.report);
        self.seen.insert(["page ", &name].concat());
        if made.questions.is_empty() && !hidden {
            self.report.lost(place, &name, "nothing on the page could become a question", "");
        }
        self.draft.pages.push(made);
    }

    /// Values that the survey works out stand behind the last question that they look at.
    fn calculated_values(&mut self, fields: &Fields<'_>) {
        for (name, logic) in std::mem::take(&mut self.deferred) {
            let place = logic.place.clone();
            self.calculated(&name, &place, logic);
        }
        for (i, value) in fields.list("calculatedValues").iter().enumerate() {
            let place = format!("calculatedValues[{i}]");
            let Value::Object(object) = value else { continue };
            let own = Fields::new(object, &place);
            let name = own.string("name").unwrap_or("value").to_owned();
            let logic = self.logic(&own, "expression");
            if own.take("includeIntoResult") == Some(&Value::Bool(false)) {
                self.report.changed(
                    &place,
                    "includeIntoResult: false",
                    "calculated values are always in the response",
                    "",
                );
            }
            if let Some(logic) = logic {
                self.calculated(&name, &place, logic);
            }
            own.finish(self.report);
        }
    }

    /// Adds a value that is worked out and not shown.
    fn calculated(&mut self, name: &str, place: &str, logic: Logic) {
        let id = self.ids.question(name);
        self.report.renamed("calculated value", name, &id);
        let mut question = Question::new(&id, "calculated", place);
        name.clone_into(&mut question.source);
        let (page, index) = self.behind(&logic);
        question.calculate = Some(logic);
        self.names.add(name, Named::new(&id, Class::Calculated));
        if let Some(page) = self.draft.pages.get_mut(page) {
            page.questions.insert(index.min(page.questions.len()), question);
        }
    }

    /// The place behind the last question that an expression looks at.
    fn behind(&self, logic: &Logic) -> (usize, usize) {
        let mut last = (0, 0);
        for name in logic.tree().names() {
            let head = name.split(['.', '[']).next().unwrap_or(name);
            let ids: Vec<&str> =
                [name, head].iter().filter_map(|name| self.names.get(name)).map(|named| named.id.as_str()).collect();
            for (p, page) in self.draft.pages.iter().enumerate() {
                for (q, question) in page.questions.iter().enumerate() {
                    let named = ids.iter().any(|id| id.split('.').next() == Some(question.id.as_str()));
                    if named || question.source == head {
                        last = last.max((p, q + 1));
                    }
                }
            }
        }
        last
    }

    /// Triggers that show questions are conditions of these questions.
    fn triggers_that_show(&mut self, fields: &Fields<'_>) {
        for (i, trigger) in fields.list("triggers").iter().enumerate() {
            let kind = trigger.get("type").and_then(Value::as_str).unwrap_or_default();
            if !matches!(kind, "visible" | "visibletrigger") {
                continue;
            }
            let place = format!("triggers[{i}]");
            let Some(text) = trigger.get("expression").and_then(Value::as_str) else { continue };
            let Some(logic) = self.parsed(text, "visible trigger", &place) else { continue };
            for list in ["pages", "questions"] {
                for name in trigger.get(list).and_then(Value::as_array).into_iter().flatten() {
                    if let Some(name) = name.as_str() {
                        self.shown_by.entry(name.to_owned()).or_default().push(logic.clone());
                    }
                }
            }
        }
    }

    fn triggers(&mut self, fields: &Fields<'_>) {
        for (i, trigger) in fields.list("triggers").iter().enumerate() {
            let place = format!("triggers[{i}]");
            let Value::Object(object) = trigger else { continue };
            let own = Fields::new(object, &place);
            let kind = own.string("type").unwrap_or_default().trim_end_matches("trigger").to_owned();
            let text = own.string("expression").unwrap_or_default();
            let whole = shown(trigger);
            match kind.as_str() {
                "visible" => {
                    own.take("pages");
                    own.take("questions");
                }
                "complete" | "skip" => {
                    let goal = own.string("gotoName").unwrap_or_default();
                    if let Some(logic) = self.parsed(text, &format!("{kind} trigger"), &place) {
                        self.way(&kind, goal, logic);
                    }
                }
                "runexpression" if own.has("setToName") => {
                    let goal = own.string("setToName").unwrap_or_default();
                    let run = own.string("runExpression").unwrap_or_default();
                    let logic = self.parsed(run, "runExpression", &place);
                    let when = self.parsed(text, "expression", &place);
                    self.set_value(goal, when, logic.map(|logic| logic.tree().clone()), &place, &whole);
                }
                "setvalue" => {
                    let goal = own.string("setToName").unwrap_or_default();
                    let when = self.parsed(text, "expression", &place);
                    let value = own.take("setValue").and_then(tree_of);
                    own.take("isVariable");
                    self.set_value(goal, when, value, &place, &whole);
                }
                "copyvalue" => {
                    let goal = own.string("setToName").unwrap_or_default();
                    let from = own.string("fromName").unwrap_or_default();
                    let when = self.parsed(text, "expression", &place);
                    self.set_value(goal, when, Some(Tree::Name(from.to_owned())), &place, &whole);
                }
                _ => {
                    own.take("setToName");
                    own.take("runExpression");
                    self.report.lost(&place, &whole, "there is nothing like this trigger here", "use a condition");
                }
            }
            own.finish(self.report);
        }
    }

    /// A way on from the page of the last question that a condition looks at.
    fn way(&mut self, kind: &str, goal: &str, logic: Logic) {
        let place = logic.place.clone();
        let to = if kind == "complete" {
            Some("end".to_owned())
        } else {
            let named = self.names.get(goal).map(|named| named.id.clone());
            let page = self.draft.pages.iter().find(|page| {
                page.id == goal || page.questions.iter().any(|q| q.source == goal || Some(&q.id) == named.as_ref())
            });
            let first = page.and_then(|page| page.questions.first()).is_some_and(|q| q.source == goal);
            if let Some(page) = page.filter(|page| !first && page.id != goal) {
                self.report.changed(
                    &place,
                    &logic.source,
                    &format!("it leads to the page of `{goal}`, `{}`, and not to the question itself", page.id),
                    "put the question at the head of a page of its own",
                );
            }
            page.map(|page| page.id.clone())
        };
        let (page, _) = self.behind(&logic);
        let (Some(to), Some(page)) = (to, self.draft.pages.get_mut(page)) else {
            self.report.lost(&place, &logic.source, &format!("`{goal}` is no question"), "name a later page");
            return;
        };
        page.go_to.push(Way { if_: logic, to });
    }

    /// Values that triggers set: a value by itself is a calculation, an answer is the resident's.
    fn set_value(&mut self, goal: &str, when: Option<Logic>, value: Option<Tree>, place: &str, whole: &str) {
        if self.names.get(goal).is_some() || goal.is_empty() {
            self.report.lost(
                place,
                whole,
                "answers are given by residents only, and never filled in for them",
                "ask only those who need to answer, or calculate a value of its own",
            );
            return;
        }
        let (Some(when), Some(value)) = (when, value) else {
            self.report.lost(place, whole, "what it sets could not be read", "write a calculated question");
            return;
        };
        let otherwise = match &value {
            Tree::Text(_) | Tree::Name(_) => Tree::Text(String::new()),
            Tree::Boolean(_) => Tree::Boolean(false),
            _ => Tree::Number("0".to_owned()),
        };
        self.report.changed(
            place,
            whole,
            &format!("`{goal}` is worked out from the answers at any time, and not set once"),
            "read the calculation",
        );
        let tree = Tree::Call("if".to_owned(), vec![when.tree().clone(), value, otherwise]);
        self.calculated(goal, place, Logic::new(place, when.source, tree));
    }
}

fn tree_of(value: &Value) -> Option<Tree> {
    match value {
        Value::String(text) => Some(Tree::Text(text.clone())),
        Value::Number(number) => Some(Tree::Number(number.to_string())),
        Value::Bool(value) => Some(Tree::Boolean(*value)),
        _ => None,
    }
}
