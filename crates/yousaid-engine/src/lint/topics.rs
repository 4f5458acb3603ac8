//! What questions are about that concern a person closely. English words only.

use yousaid_schema::QuestionKind;

use super::draft::Item;
use super::words;
use super::words::Word;

/// Special categories of personal data (UK GDPR, Article 9), by the words with which they are asked.
const SPECIAL: [(&str, &[&str]); 6] = [
    ("ethnic origin", &["ethnic", "ethnicity", "race", "racial"]),
    ("religion or belief", &["religion", "religious", "faith", "your belief", "your beliefs"]),
    ("sexual orientation", &["sexual orientation", "sexuality", "heterosexual"]),
    (
        "health or disability",
        &[
            "your health",
            "disability",
            "disabilities",
            "disabled",
            "illness",
            "illnesses",
            "health condition",
            "health conditions",
            "mental health",
            "medical",
            "impairment",
            "pregnant",
            "pregnancy",
        ],
    ),
    ("political opinion", &["political", "vote for", "party do you"]),
    ("membership of a trade union", &["trade union", "union member"]),
];

/// What is no special category, and yet not everybody wants to say.
const SENSITIVE: [(&str, &[&str]); 5] = [
    ("gender", &["gender", "your sex", "transgender"]),
    (
        "money",
        &["your income", "household income", "your benefits", "universal credit", "your debts", "in debt", "earn"],
    ),
    ("marriage", &["married", "civil partnership", "marital"]),
    ("immigration", &["immigration", "asylum", "nationality", "citizenship"]),
    ("crime", &["convicted", "convictions", "criminal record"]),
];

/// The special category that a question asks about.
pub(super) fn special(item: &Item<'_>) -> Option<&'static str> {
    topic(item, &SPECIAL)
}

/// What a question asks about that not everybody wants to say, special categories among it.
pub(super) fn sensitive(item: &Item<'_>) -> Option<&'static str> {
    special(item).or_else(|| topic(item, &SENSITIVE))
}

fn topic(item: &Item<'_>, topics: &[(&'static str, &[&str])]) -> Option<&'static str> {
    // How good a service is for somebody says nothing of who answers.
    let of_person = !matches!(
        item.kind(),
        QuestionKind::Scale { .. }
            | QuestionKind::Matrix { .. }
            | QuestionKind::Ranking { .. }
            | QuestionKind::Allocation { .. }
            | QuestionKind::Statement { .. }
            | QuestionKind::Calculated { .. }
            | QuestionKind::LongText { .. }
    );
    let title = words::words(item.title());
    let found =
        || topics.iter().find(|(_, phrases)| words::find_any(&title, phrases).is_some()).map(|(topic, _)| *topic);
    if of_person && is_about_reader(&title) { found() } else { None }
}

/// Whether a question asks about whoever reads it, or their household.
fn is_about_reader(title: &[Word]) -> bool {
    title
        .iter()
        .any(|word| matches!(word.text.as_str(), "you" | "your" | "yourself" | "anyone" | "anybody" | "household"))
}
