//! From answers to the fields that a browser would send.

use std::ops::Range;

use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;

use super::DATE_PARTS;
use super::has_soft_choices;
use super::part_name;
use super::soft_name;
use super::soft_value;
use super::split_date;
use crate::Question;
use crate::Session;

/// The fields of a form that shows these questions, as a browser sends it when nobody touches it: those of
/// the questions that are asked, answered as they are. Files are left out.
#[must_use]
pub fn fields(session: &Session, questions: Range<usize>) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    for (index, question) in session.survey().questions().iter().enumerate() {
        if questions.contains(&index) && question.takes_answer() && session.is_asked(index) {
            write(session, index, question, &mut fields);
        }
    }
    fields
}

fn write(session: &Session, index: usize, question: &Question, fields: &mut Vec<(String, String)>) {
    let (id, kind) = (question.spec.id.as_str(), &question.spec.kind);
    let given = session.given(index);
    let mut add = |name: String, value: String| fields.push((name, value));
    if let Some(Answer::Soft(soft)) = given {
        add(if has_soft_choices(kind) { id.to_owned() } else { soft_name(id) }, soft_value(*soft));
    }
    match (kind, given) {
        (QuestionKind::Repeat { .. }, _) => add(id.to_owned(), session.entries(index).to_string()),
        (QuestionKind::Date { .. }, given) => {
            for (part, value) in DATE_PARTS.iter().zip(split_date(given)) {
                add(part_name(id, part), value);
            }
        }
        (QuestionKind::Ranking { .. }, Some(Answer::Choices(codes))) => {
            for (place, code) in codes.iter().enumerate() {
                add(part_name(id, code.as_str()), (place + 1).to_string());
            }
        }
        (_, Some(Answer::Choice(code))) => add(id.to_owned(), code.as_str().to_owned()),
        (_, Some(Answer::Choices(codes))) => {
            codes.iter().for_each(|code| add(id.to_owned(), code.as_str().to_owned()));
        }
        (_, Some(Answer::Text(text))) => add(id.to_owned(), text.clone()),
        (_, Some(Answer::Number(number))) => add(id.to_owned(), number.to_string()),
        (_, Some(Answer::Files(_) | Answer::Soft(_)) | None) => {}
    }
}
