//! The rendering of radio groups.

use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::Question;
use yousaid_schema::Text;

use crate::element::Content;
use crate::field::Field;
use crate::field::Mark;
use crate::field::choice_rows;
use crate::field::on_radio;
use crate::field::radio_group;
use crate::field::radios;

/// One out of several choices.
pub(crate) fn choice(field: &Field, spec: &Question, choices: &[Choice]) -> Content {
    let rows = choice_rows(field, choices, "radio", on_radio(field), |_, _| true);
    radio_group(field, spec, rows, choices.len())
}

/// Yes or no.
pub(crate) fn yes_no(field: &Field, spec: &Question, yes: Option<&Text>, no: Option<&Text>) -> Content {
    let mark = |(code, own, id): (&str, Option<&Text>, &str)| {
        let label = match own {
            Some(text) => field.reader().line(text),
            None => field.word(id),
        };
        Some((Mark::Code(Code::new(code)?), label))
    };
    let choices = [("yes", yes, "yesno-yes-label"), ("no", no, "yesno-no-label")].into_iter().filter_map(mark);
    radios(field, spec, "yousaid-rows yousaid-rows--pair", choices.collect())
}

/// Choices with their labels.
pub(crate) fn marks(field: &Field, choices: &[Choice]) -> Vec<(Mark, Content)> {
    let reader = field.reader();
    choices.iter().map(|choice| (Mark::Code(choice.code.clone()), reader.line(&choice.label))).collect()
}
