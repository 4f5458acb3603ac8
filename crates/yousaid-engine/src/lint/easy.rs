//! Rules about easy read: how long its sentences are, and whether aids help with anything that there is.

use yousaid_schema::Aids;
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
        why: "It stands under the id of a question or choice that the survey does not have, so nobody sees it.",
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
    let definition = draft.definition();
    let read = |json| Aids::read(json, &definition.languages);
    let Some(aids) = definition.aids.as_ref().map(read) else { return };
    let names = names(draft);
    for (name, aid) in aids.iter() {
        // A slash within a name is written as `~1` in a pointer.
        let at = format!("/aids/{}", name.replace('~', "~0").replace('/', "~1"));
        for easy in aid.easy.iter().flat_map(Text::iter) {
            long(&[&at, "/easy"].concat(), easy.text, found);
        }
        if !names.iter().any(|known| known == name) {
            let help = match nearest(name, names.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "name a question by its id, and a choice by `question/code`".to_owned(),
            };
            found.add(&at, "aid-unknown", format!("there is no question or choice `{name}`"), help);
        }
    }
}

fn long(at: &str, text: &str, found: &mut Found) {
    for (start, end) in sentences(text) {
        let count = words(text.get(start..end).unwrap_or_default()).len();
        if count > WORDS {
            let message = format!("a sentence of {count} words; easy read has at most {WORDS}");
            found.add(at, "easy-read-long", message, "make two sentences of it, with one idea each");
        }
    }
}

/// What aids can help with: every question, and every choice of one.
fn names(draft: &Draft<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for question in draft.survey.questions() {
        let id = question.spec.id.as_str();
        names.push(id.to_owned());
        names.extend(question.spec.kind.choices().iter().map(|choice| format!("{id}/{}", choice.code)));
        if matches!(question.spec.kind, QuestionKind::YesNo { .. }) {
            names.extend(["yes", "no"].map(|code| format!("{id}/{code}")));
        }
    }
    names
}
