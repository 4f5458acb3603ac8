//! Dates as three fields hold them, `31/5/2026`: what stands in which field, and which of them is
//! wrong.
//!
//! The session says whether an answer is a date; this tells the resident which field to mend.

use yousaid_engine::parse_number;
use yousaid_schema::Answer;
use yousaid_schema::Decimal;

use crate::rare;

/// The fields in their order, in every language: that of GOV.UK's date input.
pub(crate) const FIELDS: [&str; 3] = ["day", "month", "year"];

/// What is wrong with the fields of a date that is not empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The kind of date by which the message is found (see [`yousaid_i18n::error_id`]).
    pub(crate) kind: &'static str,
    /// Which fields are to be mended.
    pub(crate) wrong: [bool; 3],
}

/// What stands in the fields of this answer.
pub(crate) fn split(given: Option<&Answer>) -> [String; 3] {
    let Some(Answer::Text(text)) = given else { return Default::default() };
    let separator = if text.contains('/') { '/' } else { '-' };
    let mut fields: Vec<String> = text.split(separator).map(str::to_owned).collect();
    if separator == '-' && fields.first().is_some_and(|year| year.len() == 4) {
        fields.resize(3, String::new());
        fields.reverse();
    }
    <[String; 3]>::try_from(fields).unwrap_or_else(|_| [text.clone(), String::new(), String::new()])
}

/// The answer that fields with these texts are; none if all are empty. A slash would end its field,
/// so it becomes a blank.
pub(crate) fn join(fields: &[String; 3]) -> Option<Answer> {
    let is_empty = fields.iter().all(|field| field.trim().is_empty());
    (!is_empty).then(|| Answer::Text(fields.clone().map(|field| field.replace('/', " ")).join("/")))
}

/// A whole date that was pasted or spoken into one field, for all three.
pub(crate) fn spread(text: &str) -> Option<[String; 3]> {
    let pieces = text.split(['/', '.', '-', ' ']).filter(|piece| !piece.is_empty()).map(str::to_owned);
    let mut fields = <[String; 3]>::try_from(pieces.collect::<Vec<_>>()).ok()?;
    if fields[0].chars().count() == 4 {
        fields.reverse();
    }
    let [day, month, year] = &fields;
    let is_date = within(day, 1, 31) && within(month, 1, 12) && within(year, 1000, 9999);
    is_date.then_some(fields)
}

/// What is wrong with single fields; `None` where nothing is, or all of them are.
pub(crate) fn fault(given: Option<&Answer>, partial: bool) -> Option<Fault> {
    let fields = split(given);
    let [has_day, has_month, has_year] = fields.each_ref().map(|field| !field.trim().is_empty());
    if !(has_day || has_month || has_year) {
        return None;
    }
    let missing = [!has_day && !partial, !has_month && (has_day || !partial), !has_year];
    let kind = match missing {
        [true, false, false] => Some("date_no_day"),
        [false, true, false] => Some("date_no_month"),
        [false, false, true] => Some("date_no_year"),
        [false, false, false] => None,
        _ => Some("date"),
    };
    if let Some(kind) = kind {
        return Some(Fault { kind, wrong: missing });
    }
    let [day, month, year] = &fields;
    if has_day && !within(day, 1, 31) {
        return Some(Fault { kind: "date_day", wrong: [true, false, false] });
    }
    if has_month && !within(month, 1, 12) {
        return Some(Fault { kind: "date_month", wrong: [false, true, false] });
    }
    (!within(year, 1000, 9999)).then_some(Fault { kind: "date_year", wrong: [false, false, true] })
}

/// The field to which an error about this answer leads.
pub(crate) fn focus(given: Option<&Answer>, partial: bool) -> &'static str {
    let first = rare::date_fault(given, partial).and_then(|fault| fault.wrong.iter().position(|wrong| *wrong));
    FIELDS.get(first.unwrap_or_default()).copied().unwrap_or("day")
}

fn within(field: &str, min: i32, max: i32) -> bool {
    parse_number(field)
        .is_some_and(|number| number.is_whole() && (Decimal::new(min)..=Decimal::new(max)).contains(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Option<Answer> {
        Some(Answer::Text(text.to_owned()))
    }

    fn kind(given: &str, partial: bool) -> Option<&'static str> {
        fault(text(given).as_ref(), partial).map(|fault| fault.kind)
    }

    #[test]
    fn fields_are_joined_and_found_again() {
        for fields in [["31", "5", "2026"], ["", "5", ""], ["ab", "", "x"], ["", "", "2026"]] {
            let fields = fields.map(str::to_owned);
            assert_eq!(split(join(&fields).as_ref()), fields);
        }
        assert_eq!(join(&[" ", "", ""].map(str::to_owned)), None);
        assert_eq!(join(&["3/", "5", "2026"].map(str::to_owned)), text("3 /5/2026"));
    }

    #[test]
    fn a_date_in_normal_form_stands_in_its_fields() {
        assert_eq!(split(text("2026-05-31").as_ref()), ["31", "05", "2026"]);
        assert_eq!(split(text("2026-05").as_ref()), ["", "05", "2026"]);
        assert_eq!(split(text("2026").as_ref()), ["", "", "2026"]);
        assert_eq!(split(text("tomorrow").as_ref()), ["tomorrow", "", ""]);
        assert_eq!(split(None), ["", "", ""]);
    }

    #[test]
    fn a_whole_date_in_one_field_is_spread() {
        for whole in ["31/5/2026", "31.5.2026", "2026-5-31", "31 5 2026", " 31 / 5 / 2026 "] {
            assert_eq!(spread(whole), Some(["31", "5", "2026"].map(str::to_owned)), "{whole}");
        }
        for part in ["31", "31/5", "31 5 20", "1 2 3 2026", "31 May 2026", "31/13/2026"] {
            assert_eq!(spread(part), None, "{part}");
        }
    }

    #[test]
    fn the_field_that_is_missing_or_wrong_is_named() {
        for (given, found, leads_to) in [
            ("/5/2026", Some("date_no_day"), "day"),
            ("31//2026", Some("date_no_month"), "month"),
            ("31/5/", Some("date_no_year"), "year"),
            ("//2026", Some("date"), "day"),
            ("31//", Some("date"), "month"),
            ("32/5/2026", Some("date_day"), "day"),
            ("0/5/2026", Some("date_day"), "day"),
            ("1/13/2026", Some("date_month"), "month"),
            ("1/May/2026", Some("date_month"), "month"),
            ("1/5/26", Some("date_year"), "year"),
            ("31/4/2026", None, "day"),
            ("٣١/٥/٢٠٢٦", None, "day"),
            ("", None, "day"),
        ] {
            assert_eq!(kind(given, false), found, "{given}");
            assert_eq!(focus(text(given).as_ref(), false), leads_to, "{given}");
        }
    }

    #[test]
    fn of_a_partial_date_only_what_stands_before_may_be_missing() {
        for (given, found) in [
            ("/5/2026", None),
            ("//2026", None),
            ("31//2026", Some("date_no_month")),
            ("/5/", Some("date_no_year")),
            ("31//", Some("date")),
            ("/0/2026", Some("date_month")),
        ] {
            assert_eq!(kind(given, true), found, "{given}");
        }
    }
}
