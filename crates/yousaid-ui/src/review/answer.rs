//! An answer in the words in which it was offered.

use yousaid_engine::Question;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use crate::element::Content;
use crate::element::element;
use crate::field::soft_label_id;
use crate::reader::Reader;

/// An answer in words, one view for each choice; none where there is no answer.
pub(crate) fn answer_view(question: &Question, answer: Option<&Answer>, reader: &Reader) -> Vec<Content> {
    match answer {
        None => Vec::new(),
        Some(Answer::Choice(code)) => choice(question, code, reader).into_iter().collect(),
        Some(Answer::Choices(codes)) => codes.iter().filter_map(|code| choice(question, code, reader)).collect(),
        Some(Answer::Text(text)) if text.trim().is_empty() => Vec::new(),
        Some(Answer::Text(text)) => vec![words(text.trim().to_owned(), question, reader)],
        Some(Answer::Number(number)) => vec![words(number.to_string(), question, reader)],
        Some(Answer::Soft(soft)) => vec![soft_view(question, *soft, reader)],
    }
}

fn choice(question: &Question, code: &Code, reader: &Reader) -> Option<Content> {
    if let QuestionKind::YesNo { yes, no } = &question.spec.kind {
        let is_yes = code.as_str() == "yes";
        let (text, id): (Option<&Text>, _) =
            if is_yes { (yes.as_ref(), "yesno-yes-label") } else { (no.as_ref(), "yesno-no-label") };
        return Some(reader.line_or(text, id));
    }
    let choice = question.spec.kind.choices().iter().find(|choice| choice.code == *code)?;
    Some(reader.line(&choice.label))
}

/// What the resident typed, in whatever direction it runs.
fn words(text: String, question: &Question, reader: &Reader) -> Content {
    let unit = match &question.spec.kind {
        QuestionKind::Number { unit: Some(unit), .. } => vec![" ".into(), reader.line(unit)],
        _ => Vec::new(),
    };
    let words = element("span").class("yousaid-review__words").attribute("dir", "auto").child(text);
    vec![words.into(), unit.into()].into()
}

fn soft_view(question: &Question, soft: SoftAnswer, reader: &Reader) -> Content {
    let offered = question.spec.soft_answers.iter().find(|offered| offered.answer == soft);
    let label = offered.and_then(|offered| offered.label.as_ref());
    reader.line_or(label, soft_label_id(soft))
}
