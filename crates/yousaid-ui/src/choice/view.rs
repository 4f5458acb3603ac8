//! The rendering of radio groups.

use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::Question;
use yousaid_schema::Text;

use crate::element::Content;
use crate::field::Field;
use crate::field::Mark;
use crate::field::radios;
use crate::markup;

/// One out of several choices.
pub(crate) fn choice(field: &Field, spec: &Question, choices: &[Choice]) -> Content {
    radios(field, spec, "yousaid-rows", marks(field, choices))
}

/// Yes or no.
pub(crate) fn yes_no(field: &Field, spec: &Question, yes: Option<&Text>, no: Option<&Text>) -> Content {
    let mark = |(code, own, id): (&str, Option<&Text>, &str)| {
        let label = match own {
            Some(text) => markup::line(text, &field.language),
            None => field.words.get(id).into(),
        };
        Some((Mark::Code(Code::new(code)?), label))
    };
    let choices = [("yes", yes, "yesno-yes-label"), ("no", no, "yesno-no-label")].into_iter().filter_map(mark);
    radios(field, spec, "yousaid-rows yousaid-rows--pair", choices.collect())
}

/// Choices with their labels.
pub(crate) fn marks(field: &Field, choices: &[Choice]) -> Vec<(Mark, Content)> {
    choices
        .iter()
        .map(|choice| (Mark::Code(choice.code.clone()), markup::line(&choice.label, &field.language)))
        .collect()
}
