//! Rules about easy read: how long its sentences are, and whether aids help with anything that there is.

use yousaid_schema::Aids;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;
use yousaid_schema::nearest;

use super::Found;
use super::draft::Draft;
use super::rule::Rule;
use super::rule::Severity;
use super::words::sentences;
use super::words::words;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "easy-read-long",
        severity: Severity::Warning,
        title: "a sentence that is long for easy read",
        why: "Who needs easy read holds one idea in mind at a time. A long sentence has to be read again from its beginning.",
        bad: r#"{"aids": {"mood": {"easy": "We would like you to tell us how you feel about the home that you rent from us and about the place where it is."}}}"#,
        good: r#"{"aids": {"mood": {"easy": "You rent your home from us. How do you feel about it?"}}}"#,
        source: "Easy read has 10 to 15 words a sentence: NHS Midlands and Lancashire Commissioning Support Unit, easy read guidance. TO CHECK.",
    },
    Rule {
        id: "aid-unknown",
        severity: Severity::Warning,
        title: "a picture or recording for nothing that there is",
        why: "It stands under the name of a question, choice or text that the survey does not have, so nobody sees or hears it.",
        bad: r#"{"aids": {"moods": {"picture": "home"}}}"#,
        good: r#"{"aids": {"mood": {"picture": "home"}}}"#,
        source: "",
    },
];

/// Most words of a sentence.
const WORDS: usize = 15;

/// What ends the tag of a language that is written for easy read.
const EASY: &str = "-simple";

pub(super) fn check(draft: &Draft<'_>, found: &mut Found) {
    for text in &draft.texts {
        for (language, words) in text.versions.iter().filter(|(language, _)| language.ends_with(EASY)) {
            long(&text.at(language), words, found);
        }
    }
    let languages: Vec<String> = draft.languages().cloned().collect();
    let Some(aids) = draft.definition().aids.as_ref().map(|json| Aids::read(json, &languages)) else { return };
    let (names, texts) = (names(draft), texts(draft));
    let known = || names.iter().map(|(name, _)| name.as_str());
    for (name, aid) in aids.iter() {
        // A slash within a name is written as `~1` in a pointer.
        let at = format!("/aids/{}", name.replace('~', "~0").replace('/', "~1"));
        for easy in aid.easy.iter().flat_map(Text::iter) {
            long(&[&at, "/easy"].concat(), easy.text, found);
        }
        if !aid.easy_audio.is_empty() && aid.easy.is_none() {
            let message = "a recording of easy words that are not there".to_owned();
            found.add(&[&at, "/easy_audio"].concat(), "aid-unknown", message, "write the easy words as `easy`");
        }
        let has_hint = names.iter().any(|(known, has_hint)| known == name && *has_hint);
        match texts.iter().find(|(known, _)| known == name) {
            Some((_, true)) => {}
            Some((_, false)) => {
                let message = format!("this survey has no text `{name}`");
                found.add(&at, "aid-unknown", message, "write the text, or take out what helps with it");
                continue;
            }
            None if known().any(|known| known == name) => {}
            None => {
                let there = texts.iter().filter(|(_, is_there)| *is_there).map(|(name, _)| name.as_str());
                let help = match nearest(name, known().chain(there)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => NAMES.to_owned(),
                };
                found.add(&at, "aid-unknown", format!("there is no question, choice or text `{name}`"), help);
                continue;
            }
        }
        if !aid.hint_audio.is_empty() && !has_hint {
            let message = format!("a recording of a hint, and `{name}` has none");
            found.add(
                &[&at, "/hint_audio"].concat(),
                "aid-unknown",
                message,
                "write the hint, or take the recording out",
            );
        }
    }
}

/// How aids are named.
const NAMES: &str = "name a question by its id, a choice or row by `question/code`, and a text of the survey's own as \
    `/title`, `/introduction`, `/pages/ID/text` or `/ending/title`";

fn long(at: &str, text: &str, found: &mut Found) {
    for (start, end) in sentences(text) {
        let count = words(text.get(start..end).unwrap_or_default()).len();
        if count > WORDS {
            let message = format!("a sentence of {count} words; easy read has at most {WORDS}");
            found.add(at, "easy-read-long", message, "make two sentences of it, with one idea each");
        }
    }
}

/// The texts of the survey's own that aids can help with, and whether they are there.
fn texts(draft: &Draft<'_>) -> Vec<(String, bool)> {
    let definition = draft.definition();
    let ending = &definition.ending;
    let mut texts = vec![
        ("/title".to_owned(), true),
        ("/introduction".to_owned(), definition.introduction.is_some()),
        ("/landlord/contact".to_owned(), definition.landlord.contact.is_some()),
        ("/ending/title".to_owned(), ending.title.is_some()),
        ("/ending/text".to_owned(), ending.text.is_some()),
        ("/ending/outcome_promise".to_owned(), ending.outcome_promise.is_some()),
    ];
    for page in draft.survey.pages() {
        texts.push((format!("/pages/{}/title", page.id), page.title.is_some()));
        texts.push((format!("/pages/{}/text", page.id), page.text.is_some()));
    }
    texts
}

/// Every question, and every choice, row or text of one, with whether it has a hint.
fn names(draft: &Draft<'_>) -> Vec<(String, bool)> {
    let questions = draft.survey.questions();
    let mut names = Vec::new();
    for question in questions {
        let (id, has_hint) = (question.spec.id.as_str(), question.spec.hint.is_some());
        let head = question.part.as_ref().and_then(|part| Some((part, &questions.get(part.head)?.spec)));
        let common = head.filter(|(_, head)| head.kind.choices().is_empty());
        // Every entry of a group has the same fields.
        let common = common.map(|(part, head)| format!("{}/{}", head.id, part.name));
        for id in std::iter::once(id).chain(common.as_deref()) {
            if names.iter().any(|(known, _)| known == id) {
                continue;
            }
            names.push((id.to_owned(), has_hint));
            names.extend(codes(&question.spec).into_iter().map(|code| (format!("{id}/{code}"), false)));
        }
    }
    names
}

/// What stands behind the id of a question in the names of its parts.
fn codes(question: &Question) -> Vec<&str> {
    let mut codes: Vec<&str> = question.kind.choices().iter().map(|choice| choice.code.as_str()).collect();
    match &question.kind {
        QuestionKind::YesNo { .. } => codes.extend(["yes", "no"]),
        QuestionKind::Consent { .. } => codes.extend(["yes", "no", "text"]),
        QuestionKind::Matrix { rows, points, .. } => {
            codes.extend(rows.iter().chain(points).map(|choice| choice.code.as_str()));
        }
        QuestionKind::Allocation { rows, .. } => codes.extend(rows.iter().map(|row| row.code.as_str())),
        _ => {}
    }
    codes.extend(question.soft_answers.iter().map(|soft| soft.answer.code()));
    codes
}
