//! Words for answers and lists of them.

use yousaid_schema::Answer;
use yousaid_schema::Json;

/// Codes or ids, one after the other.
pub(super) fn codes(codes: &[String]) -> String {
    if codes.is_empty() {
        return "none".to_owned();
    }
    codes.iter().map(|code| format!("`{code}`")).collect::<Vec<_>>().join(", ")
}

/// An answer as a test would write it.
pub(super) fn answer(answer: Option<&Answer>) -> String {
    match answer {
        None => "nothing".to_owned(),
        Some(Answer::Choice(code)) => format!("`{code}`"),
        Some(Answer::Choices(chosen)) => codes(&chosen.iter().map(ToString::to_string).collect::<Vec<_>>()),
        Some(Answer::Text(text)) => Json::from(text.as_str()).to_text(),
        Some(Answer::Number(number)) => number.to_string(),
        Some(Answer::Soft(soft)) => format!("`{}` (no value)", soft.code()),
        Some(Answer::Files(files)) => codes(&files.iter().map(|file| file.name.clone()).collect::<Vec<_>>()),
    }
}

/// The warnings of a question.
pub(super) fn warnings(texts: &[String]) -> String {
    if texts.is_empty() {
        return "it shows no warning".to_owned();
    }
    let each: Vec<String> = texts.iter().map(|text| Json::from(text.as_str()).to_text()).collect();
    format!("it warns: {}", each.join(", "))
}
