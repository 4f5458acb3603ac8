//! The rendering of number fields.

use yousaid_schema::Decimal;
use yousaid_schema::Question;
use yousaid_schema::Text;

use crate::element::Content;
use crate::element::element;
use crate::field::Field;
use crate::field::control;
use crate::text_field::Input;
use crate::text_field::input;

/// A number.
pub(crate) fn number_field(
    field: &Field,
    spec: &Question,
    min: Option<Decimal>,
    whole: bool,
    unit: Option<&Text>,
) -> Content {
    let look = Input {
        kind: "text",
        keys: keys(min, whole),
        autocomplete: Some("off"),
        direction: "ltr",
        verbatim: true,
        is_short: true,
        part: unit.is_some().then_some("unit"),
    };
    let mut content: Content = input(field, spec, look).into();
    if let Some(unit) = unit {
        let unit = field.reader().line(unit);
        let unit = element("span").class("yousaid-unit").attribute("id", field.part("unit")).child(unit);
        content = element("div").class("yousaid-measure").child(content).child(unit).into();
    }
    control(field, spec, content)
}

/// Which keys a telephone shows.
fn keys(min: Option<Decimal>, whole: bool) -> Option<&'static str> {
    let never_negative = min.is_some_and(|min| min >= Decimal::ZERO);
    match (never_negative, whole) {
        (true, true) => Some("numeric"),
        (true, false) => Some("decimal"),
        (false, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use yousaid_schema::Decimal;

    use super::keys;

    #[test]
    fn telephones_show_digits_only_where_no_minus_is_needed() {
        assert_eq!(keys(Some(Decimal::ZERO), true), Some("numeric"));
        assert_eq!(keys(Some(Decimal::ZERO), false), Some("decimal"));
        assert_eq!(keys(Some(Decimal::new(-5)), true), None);
        assert_eq!(keys(None, true), None);
    }
}
