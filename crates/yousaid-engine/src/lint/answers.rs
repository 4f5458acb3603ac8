//! Answers to choose from, and scales.

use std::cmp::Ordering;

use yousaid_schema::Choice;
use yousaid_schema::ChoiceLook;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;

use super::Found;
use super::Rule;
use super::Severity;
use super::draft::Draft;
use super::draft::Item;
use super::numbers;
use super::words;
use super::words::Word;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "bands-overlap",
        severity: Severity::Warning,
        title: "bands of numbers that overlap",
        why: "Somebody stands in two bands at once, chooses either, and the results can't be compared with anybody's.",
        bad: r#"{"id": "age", "type": "choice", "title": "How old are you?", "choices": [
  {"code": "a", "label": "17 to 25"}, {"code": "b", "label": "25 to 64"}, {"code": "c", "label": "65 and over"}]}"#,
        good: r#"{"id": "age", "type": "choice", "title": "How old are you?", "choices": [
  {"code": "a", "label": "16 to 24"}, {"code": "b", "label": "25 to 64"}, {"code": "c", "label": "65 and over"}]}"#,
        source: "Practice: the bands “11-16, 17-25 and 25 plus” of a residents' involvement strategy (Poole, 2007) put 25 into two.",
    },
    Rule {
        id: "bands-gap",
        severity: Severity::Warning,
        title: "bands of numbers with a gap between them",
        why: "Somebody stands in no band and has nothing to choose.",
        bad: r#"{"id": "age", "type": "choice", "title": "How old are you?", "choices": [
  {"code": "a", "label": "16 to 24"}, {"code": "b", "label": "30 to 64"}, {"code": "c", "label": "65 and over"}]}"#,
        good: r#"{"id": "age", "type": "choice", "title": "How old are you?", "choices": [
  {"code": "a", "label": "16 to 29"}, {"code": "b", "label": "30 to 64"}, {"code": "c", "label": "65 and over"}]}"#,
        source: "",
    },
    Rule {
        id: "scale-unbalanced",
        severity: Severity::Warning,
        title: "a scale with more good answers than bad ones, or the other way round",
        why: "People spread over a scale. With three good points and one bad one, the results look better than residents are.",
        bad: r#"{"id": "home", "type": "scale", "title": "How good or poor is your home?", "points": [
  {"code": "excellent", "label": "Excellent"}, {"code": "very_good", "label": "Very good"},
  {"code": "good", "label": "Good"}, {"code": "poor", "label": "Poor"}]}"#,
        good: r#"{"id": "home", "type": "scale", "title": "How good or poor is your home?", "points": [
  {"code": "very_good", "label": "Very good"}, {"code": "good", "label": "Good"},
  {"code": "poor", "label": "Poor"}, {"code": "very_poor", "label": "Very poor"}]}"#,
        source: "Market Research Society, Code of Conduct: data collection must not lead participants to an answer. TO CHECK.",
    },
    Rule {
        id: "scale-unlabelled",
        severity: Severity::Warning,
        title: "a scale whose points have numbers and no words",
        why: "Is 1 the best or the worst? Everybody decides alone, and screen readers read out a bare number.",
        bad: r#"{"id": "home", "type": "scale", "title": "How good or poor is your home?", "points": [
  {"code": "1", "label": "1"}, {"code": "2", "label": "2"}, {"code": "3", "label": "3"}]}"#,
        good: r#"{"id": "home", "type": "scale", "title": "How good or poor is your home?", "points": [
  {"code": "1", "label": "Poor"}, {"code": "2", "label": "Neither good nor poor"}, {"code": "3", "label": "Good"}]}"#,
        source: "",
    },
    Rule {
        id: "scale-order-mixed",
        severity: Severity::Warning,
        title: "scales that begin with the best answer and scales that begin with the worst",
        why: "Who has learnt that the first answer is the best one chooses it again, without reading.",
        bad: r#"[
  {"id": "home", "type": "scale", "title": "How good or poor is your home?", "points": [{"code": "g", "label": "Good", "score": 2}, {"code": "p", "label": "Poor", "score": 1}]},
  {"id": "road", "type": "scale", "title": "How good or poor is your road?", "points": [{"code": "g", "label": "Good", "score": 2}, {"code": "p", "label": "Poor", "score": 1}]},
  {"id": "park", "type": "scale", "title": "How good or poor is your park?", "points": [{"code": "p", "label": "Poor", "score": 1}, {"code": "g", "label": "Good", "score": 2}]}
]"#,
        good: r#"[
  {"id": "home", "type": "scale", "title": "How good or poor is your home?", "points": [{"code": "g", "label": "Good", "score": 2}, {"code": "p", "label": "Poor", "score": 1}]},
  {"id": "park", "type": "scale", "title": "How good or poor is your park?", "points": [{"code": "g", "label": "Good", "score": 2}, {"code": "p", "label": "Poor", "score": 1}]}
]"#,
        source: "",
    },
    Rule {
        id: "scale-one-sided",
        severity: Severity::Advice,
        title: "a question that names one end of its scale",
        why: "“How satisfied are you?” takes it for granted that people are. The official questions name both ends.",
        bad: r#"{"id": "home", "type": "scale", "title": "How satisfied are you with your home?", "points": [
  {"code": "s", "label": "Satisfied"}, {"code": "d", "label": "Dissatisfied"}]}"#,
        good: r#"{"id": "home", "type": "scale", "title": "How satisfied or dissatisfied are you with your home?", "points": [
  {"code": "s", "label": "Satisfied"}, {"code": "d", "label": "Dissatisfied"}]}"#,
        source: "Practice: the Tenant Satisfaction Measures ask “how satisfied or dissatisfied are you” (Regulator of Social Housing).",
    },
    Rule {
        id: "statements-mixed",
        severity: Severity::Advice,
        title: "statements to agree with, of which some say “not”",
        why: "Agreeing is good in one row and bad in the next. People who go down the rows miss it, and the answers can't be counted together.",
        bad: r#"{"id": "us", "type": "matrix", "title": "Do you agree or disagree?", "rows": [
  {"code": "listen", "label": "You listen to me"}, {"code": "answer", "label": "You do not answer my calls"}],
 "points": [{"code": "agree", "label": "Agree"}, {"code": "disagree", "label": "Disagree"}]}"#,
        good: r#"{"id": "us", "type": "matrix", "title": "Do you agree or disagree?", "rows": [
  {"code": "listen", "label": "You listen to me"}, {"code": "answer", "label": "You answer my calls"}],
 "points": [{"code": "agree", "label": "Agree"}, {"code": "disagree", "label": "Disagree"}]}"#,
        source: "",
    },
    Rule {
        id: "label-twice",
        severity: Severity::Warning,
        title: "two answers with the same words",
        why: "Nobody can tell them apart, and yet they are counted apart.",
        bad: r#"{"id": "where", "type": "choice", "title": "Where is the problem?", "choices": [
  {"code": "hall", "label": "In the hall"}, {"code": "stairs", "label": "On the stairs"}, {"code": "corridor", "label": "In the hall"}]}"#,
        good: r#"{"id": "where", "type": "choice", "title": "Where is the problem?", "choices": [
  {"code": "hall", "label": "In the hall"}, {"code": "stairs", "label": "On the stairs"}, {"code": "corridor", "label": "In the corridor"}]}"#,
        source: "",
    },
    Rule {
        id: "other-missing",
        severity: Severity::Advice,
        title: "a list of answers without “other”",
        why: "A list is seldom complete. Who finds nothing that fits gives a wrong answer, or gives up.",
        bad: r#"{"id": "what", "type": "choice", "title": "What did you contact us about?", "choices": [
  {"code": "repair", "label": "A repair"}, {"code": "rent", "label": "The rent"},
  {"code": "moving", "label": "Moving home"}, {"code": "parking", "label": "Parking"}]}"#,
        good: r#"{"id": "what", "type": "choice", "title": "What did you contact us about?", "choices": [
  {"code": "repair", "label": "A repair"}, {"code": "rent", "label": "The rent"},
  {"code": "moving", "label": "Moving home"}, {"code": "other", "label": "Something else", "other": true}]}"#,
        source: "",
    },
    Rule {
        id: "none-missing",
        severity: Severity::Warning,
        title: "a required list of which nothing may apply",
        why: "Who has ticked nothing because nothing applies can't go on without saying something untrue.",
        bad: r#"{"id": "used", "type": "multiple_choice", "title": "What have you used this year?", "choices": [
  {"code": "repairs", "label": "Repairs"}, {"code": "advice", "label": "Advice on money"}, {"code": "other", "label": "Something else", "other": true}]}"#,
        good: r#"{"id": "used", "type": "multiple_choice", "title": "What have you used this year?", "choices": [
  {"code": "repairs", "label": "Repairs"}, {"code": "advice", "label": "Advice on money"}, {"code": "none", "label": "None of these", "exclusive": true}]}"#,
        source: "GOV.UK Design System, radios: include “None of the above” or “I do not know” if they are valid options.",
    },
    Rule {
        id: "list-long",
        severity: Severity::Advice,
        title: "a long list of answers",
        why: "More than 15 answers fill several screens of a telephone, and the first ones are chosen more often.",
        bad: r#"{"id": "ward", "type": "choice", "title": "Where do you live?", "choices": [
  {"code": "a", "label": "Ash"}, {"code": "b", "label": "Beech"}, {"code": "c", "label": "Cedar"}, {"code": "d", "label": "Dale"},
  {"code": "e", "label": "Elm"}, {"code": "f", "label": "Fern"}, {"code": "g", "label": "Grove"}, {"code": "h", "label": "Hill"},
  {"code": "i", "label": "Ivy"}, {"code": "k", "label": "Kings"}, {"code": "l", "label": "Lime"}, {"code": "m", "label": "Mill"},
  {"code": "n", "label": "Nore"}, {"code": "o", "label": "Oak"}, {"code": "p", "label": "Park"}, {"code": "x", "label": "Somewhere else"}]}"#,
        good: r#"{"id": "ward", "type": "choice", "look": "select", "title": "Where do you live?", "choices": [
  {"code": "a", "label": "Ash"}, {"code": "b", "label": "Beech"}, {"code": "c", "label": "Cedar"}, {"code": "d", "label": "Dale"},
  {"code": "e", "label": "Elm"}, {"code": "f", "label": "Fern"}, {"code": "g", "label": "Grove"}, {"code": "h", "label": "Hill"},
  {"code": "i", "label": "Ivy"}, {"code": "k", "label": "Kings"}, {"code": "l", "label": "Lime"}, {"code": "m", "label": "Mill"},
  {"code": "n", "label": "Nore"}, {"code": "o", "label": "Oak"}, {"code": "p", "label": "Park"}, {"code": "x", "label": "Somewhere else"}]}"#,
        source: "",
    },
    Rule {
        id: "ranking-long",
        severity: Severity::Advice,
        title: "a long list to put in order",
        why: "Few people can hold more than seven things in order. Ask for the best three.",
        bad: r#"{"id": "first", "type": "ranking", "title": "Which of these matter most to you?", "choices": [
  {"code": "a", "label": "Lifts"}, {"code": "b", "label": "Doors"}, {"code": "c", "label": "Lighting"}, {"code": "d", "label": "Bins"},
  {"code": "e", "label": "Paths"}, {"code": "f", "label": "Grass"}, {"code": "g", "label": "Play areas"}, {"code": "h", "label": "Parking"}]}"#,
        good: r#"{"id": "first", "type": "ranking", "most": 3, "title": "Which three of these matter most to you?", "choices": [
  {"code": "a", "label": "Lifts"}, {"code": "b", "label": "Doors"}, {"code": "c", "label": "Lighting"}, {"code": "d", "label": "Bins"},
  {"code": "e", "label": "Paths"}, {"code": "f", "label": "Grass"}, {"code": "g", "label": "Play areas"}, {"code": "h", "label": "Parking"}]}"#,
        source: "",
    },
    Rule {
        id: "matrix-long",
        severity: Severity::Warning,
        title: "a grid of too many rows",
        why: "On a telephone each row becomes a question of its own. After seven, people choose the same answer down to the end.",
        bad: r#"{"id": "us", "type": "matrix", "title": "How good or poor are these?", "rows": [
  {"code": "a", "label": "Lifts"}, {"code": "b", "label": "Doors"}, {"code": "c", "label": "Lighting"}, {"code": "d", "label": "Bins"},
  {"code": "e", "label": "Paths"}, {"code": "f", "label": "Grass"}, {"code": "g", "label": "Play areas"}, {"code": "h", "label": "Parking"}],
 "points": [{"code": "g", "label": "Good"}, {"code": "p", "label": "Poor"}]}"#,
        good: r#"{"id": "us", "type": "matrix", "title": "How good or poor are these?", "rows": [
  {"code": "a", "label": "Lifts"}, {"code": "b", "label": "Doors"}, {"code": "c", "label": "Lighting"}, {"code": "d", "label": "Bins"}],
 "points": [{"code": "g", "label": "Good"}, {"code": "p", "label": "Poor"}]}"#,
        source: "",
    },
    Rule {
        id: "matrix-wide",
        severity: Severity::Warning,
        title: "a grid of too many columns",
        why: "With more than seven answers a row does not fit on most screens, nor on paper.",
        bad: r#"{"id": "us", "type": "matrix", "title": "How often do you use these?", "rows": [{"code": "lift", "label": "The lift"}, {"code": "stairs", "label": "The stairs"}],
 "points": [{"code": "a", "label": "Every hour"}, {"code": "b", "label": "Every day"}, {"code": "c", "label": "Most days"}, {"code": "d", "label": "Every week"},
  {"code": "e", "label": "Most weeks"}, {"code": "f", "label": "Every month"}, {"code": "g", "label": "Less often"}, {"code": "h", "label": "Never"}]}"#,
        good: r#"{"id": "us", "type": "matrix", "title": "How often do you use these?", "rows": [{"code": "lift", "label": "The lift"}, {"code": "stairs", "label": "The stairs"}],
 "points": [{"code": "b", "label": "Every day"}, {"code": "d", "label": "Every week"}, {"code": "f", "label": "Every month"}, {"code": "g", "label": "Less often"}, {"code": "h", "label": "Never"}]}"#,
        source: "",
    },
    Rule {
        id: "number-without-unit",
        severity: Severity::Advice,
        title: "a number that does not say of what",
        why: "One resident writes 3 for days and another 3 for weeks.",
        bad: r#"{"id": "wait", "type": "number", "min": 0, "title": "How long did you wait?"}"#,
        good: r#"{"id": "wait", "type": "number", "min": 0, "unit": "days", "title": "How long did you wait?"}"#,
        source: "",
    },
];

/// Most answers in rows.
const LIST: usize = 15;
/// Most things to put in order, and most rows or columns of a grid.
const SEVEN: usize = 7;

/// Words that speak well of something, in labels of scales.
const GOOD: [&str; 22] = [
    "satisfied",
    "agree",
    "good",
    "well",
    "easy",
    "likely",
    "happy",
    "better",
    "best",
    "helpful",
    "fair",
    "safe",
    "excellent",
    "great",
    "fantastic",
    "outstanding",
    "clean",
    "useful",
    "clear",
    "support",
    "quick",
    "polite",
];
/// Words that speak ill of something.
const BAD: [&str; 24] = [
    "dissatisfied",
    "unsatisfied",
    "disagree",
    "poor",
    "bad",
    "badly",
    "poorly",
    "difficult",
    "hard",
    "unlikely",
    "unhappy",
    "worse",
    "worst",
    "unhelpful",
    "unfair",
    "unsafe",
    "terrible",
    "awful",
    "dirty",
    "useless",
    "unclear",
    "oppose",
    "slow",
    "rude",
];
/// Words that turn a good word round.
const NEGATIONS: [&str; 6] = ["not", "don't", "isn't", "never", "no", "without"];

pub(super) fn check(draft: &Draft<'_>, found: &mut Found) {
    for item in draft.items.iter().filter(|item| !item.is_locked()) {
        labels(draft, item, found);
        lists(item, found);
        scale(item, found);
        grid(draft, item, found);
        number(item, found);
    }
    order(draft, found);
}

/// The labels of an answer list in the default language.
fn texts(choices: &[Choice]) -> Vec<&str> {
    choices.iter().map(|choice| choice.label.in_default()).collect()
}

/// The points of a scale or of a grid, and the name of the field that holds them.
fn points<'a>(item: &Item<'a>) -> &'a [Choice] {
    match &item.question.spec.kind {
        QuestionKind::Scale { points, .. } | QuestionKind::Matrix { points, .. } => points,
        _ => &[],
    }
}

/// Labels that are the same, and bands of numbers.
fn labels(draft: &Draft<'_>, item: &Item<'_>, found: &mut Found) {
    for list in ["/choices/", "/points/", "/rows/"] {
        let prefix = format!("{}{list}", item.pointer);
        let mut known: Vec<(&str, String)> = Vec::new();
        for words in draft.texts.iter().filter(|words| words.pointer.starts_with(&prefix)) {
            if !words.pointer.ends_with("/label") {
                continue;
            }
            for (language, text) in &words.versions {
                let plain = text.trim().to_lowercase();
                if known.contains(&(language, plain.clone())) {
                    let message = format!("“{text}” is given twice");
                    let help = "give each answer words of its own, or take one of them out";
                    found.add(&words.at(language), "label-twice", message, help);
                } else {
                    known.push((language, plain));
                }
            }
        }
    }
    let QuestionKind::Choice { choices, .. } = item.kind() else { return };
    let all = texts(choices);
    let bands = numbers::bands(&all);
    for pair in bands.windows(2) {
        let [(before, first), (at, second)] = pair else { continue };
        let label = |at: usize| all.get(at).copied().unwrap_or_default();
        let (one, other) = (label(*before), label(*at));
        let pointer = format!("{}/choices/{at}/label", item.pointer);
        match (first.to, second.from) {
            (Some(to), Some(from)) if from > to + 1 => {
                let missing = if from == to + 2 { (to + 1).to_string() } else { format!("{} to {}", to + 1, from - 1) };
                let message = format!("{missing} is in no band: “{one}” and “{other}” leave it out");
                found.add(&pointer, "bands-gap", message, "let each band begin with the number after the last one");
            }
            (Some(to), Some(from)) if from > to => {}
            (to, from) => {
                let shared = from.or(to).map_or_else(String::new, |number| number.to_string());
                let message = format!("“{one}” and “{other}” overlap: {shared} is in both");
                found.add(&pointer, "bands-overlap", message, "let each band begin with the number after the last one");
            }
        }
    }
}

/// Lists to choose from.
fn lists(item: &Item<'_>, found: &mut Found) {
    let pointer = format!("{}/choices", item.pointer);
    let many = |count: usize| format!("residents have {count} answers to read through");
    match item.kind() {
        QuestionKind::Choice { choices, look, .. } => {
            if choices.len() > LIST && *look == ChoiceLook::Rows {
                let help =
                    "set `look` to `select`, if everybody knows the answer by heart; else put some of them together";
                found.add(&pointer, "list-long", many(choices.len()), help);
            } else if *look == ChoiceLook::Rows && is_open_list(item, choices) {
                other_missing(&pointer, choices.len(), found);
            }
        }
        QuestionKind::MultipleChoice { choices, .. } => {
            if choices.len() > LIST {
                let help = "put some of them together, or ask in two questions";
                found.add(&pointer, "list-long", many(choices.len()), help);
            }
            let alone = choices.iter().any(|choice| choice.exclusive);
            if item.is_required()
                && !alone
                && item.question.spec.soft_answers.is_empty()
                && !has_way_out(choices, &NONE)
            {
                let message = "an answer is required, and perhaps none of these applies";
                let help = "add {\"code\": \"none\", \"label\": \"None of these\", \"exclusive\": true}, or write \"optional\": true";
                found.add(&pointer, "none-missing", message, help);
            } else if is_open_list(item, choices) {
                other_missing(&pointer, choices.len(), found);
            }
        }
        QuestionKind::Ranking { choices, most, .. } => {
            let ranked = most.map_or(choices.len(), |most| most as usize);
            if ranked > SEVEN {
                let message = format!("residents are asked to put {ranked} things in order");
                found.add(&pointer, "ranking-long", message, "ask for the best three: `\"most\": 3`");
            }
        }
        _ => {}
    }
}

fn other_missing(pointer: &str, count: usize, found: &mut Found) {
    let message = format!("somebody for whom none of these {count} answers is right has nothing to choose");
    let help = "add {\"code\": \"other\", \"label\": \"Something else\", \"other\": true}";
    found.add(pointer, "other-missing", message, help);
}

/// Beginnings of answers for whom no other fits.
const NONE: [&str; 7] = ["none", "no", "not", "nothing", "nobody", "never", "neither"];
const OTHER: [&str; 12] =
    ["other", "another", "any", "something", "somewhere", "somebody", "someone", "all", "both", "it", "don't", "in"];

fn has_way_out(choices: &[Choice], beginnings: &[&str]) -> bool {
    choices.iter().any(|choice| {
        let words = words::words(choice.label.in_default());
        let small: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        let first = small.first().is_some_and(|word| beginnings.contains(word));
        let says =
            ["else", "other", "another"].iter().any(|word| small.contains(word)) && beginnings.contains(&"other");
        let denies = small.first() == Some(&"i")
            && small.get(1..3).is_some_and(|next| next.contains(&"not") || next.contains(&"don't"));
        first || says || denies
    })
}

/// Whether a list may lack an answer: one that is not made of numbers, steps of a scale, or an
/// earlier question's choices, and has no answer for the rest.
fn is_open_list(item: &Item<'_>, choices: &[Choice]) -> bool {
    let all = texts(choices);
    let known =
        choices.iter().any(|choice| choice.other || choice.exclusive) || !item.question.spec.soft_answers.is_empty();
    let steps =
        choices.iter().filter(|choice| polarity(choice.label.in_default()).is_some()).count() * 2 >= choices.len();
    let numbers = all.iter().any(|label| label.bytes().any(|b| b.is_ascii_digit()));
    choices.len() >= 4
        && !known
        && !steps
        && !numbers
        && item.question.spec.choices_from.is_none()
        && !has_way_out(choices, &NONE)
        && !has_way_out(choices, &OTHER)
}

/// What a label of a scale says: 1 good, -1 bad, 0 neither; `None` where its words don't tell.
fn polarity(label: &str) -> Option<i32> {
    let words = words::words(label);
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.text.as_str()));
    if has(&["neither", "neutral", "nor"]) {
        return Some(0);
    }
    let (good, bad) = (has(&GOOD), has(&BAD));
    match (good, bad) {
        (true, false) if has(&NEGATIONS) => Some(-1),
        (true, false) => Some(1),
        (false, true) if has(&NEGATIONS) => Some(1),
        (false, true) => Some(-1),
        _ => None,
    }
}

fn polarities(points: &[Choice]) -> Vec<Option<i32>> {
    points.iter().map(|point| polarity(point.label.in_default())).collect()
}

fn scale(item: &Item<'_>, found: &mut Found) {
    let points = points(item);
    let pointer = format!("{}/points", item.pointer);
    let is_number = |point: &Choice| point.label.in_default().trim().parse::<f64>().is_ok();
    match item.kind() {
        QuestionKind::Scale { look: ScaleLook::Likelihood, .. } => {
            if points.first().is_some_and(is_number) || points.last().is_some_and(is_number) {
                let help = "give `low` and `high`: what 0 and 10 mean";
                found.add(&item.pointer, "scale-unlabelled", "nothing says what the ends of the scale mean", help);
            }
            return;
        }
        QuestionKind::Scale { look: ScaleLook::Stars | ScaleLook::Smileys, .. } => return,
        QuestionKind::Scale { look: ScaleLook::Ends, .. } => {}
        _ if points.iter().any(is_number) => {
            let help = "give every point a label in words: \"Very good\" … \"Very poor\"";
            return found.add(
                &pointer,
                "scale-unlabelled",
                "the answers of this scale are numbers without words",
                help,
            );
        }
        _ => {}
    }
    let all = polarities(points);
    let known: Option<Vec<i32>> = all.iter().copied().collect();
    if let Some(known) = known.filter(|known| known.len() > 1) {
        let good = known.iter().filter(|side| **side > 0).count();
        let bad = known.iter().filter(|side| **side < 0).count();
        if good != bad {
            let message = format!("the scale is not balanced: good answers {good}, bad answers {bad}");
            found.add(&pointer, "scale-unbalanced", message, "give as many bad answers as good ones");
        }
    }
    one_sided(item, &all, found);
}

fn one_sided(item: &Item<'_>, sides: &[Option<i32>], found: &mut Found) {
    let both = sides.contains(&Some(1)) && sides.contains(&Some(-1));
    let title = words::words(item.title());
    let has = |text: &str| title.iter().any(|word| word.text == text);
    for (one, other) in [("satisfied", "dissatisfied"), ("agree", "disagree")] {
        if both && has(one) && !has(other) {
            let message = format!("the question names one end of the scale, “{one}”, and not the other");
            let help = format!("write “{one} or {other}”");
            found.add(&format!("{}/title", item.pointer), "scale-one-sided", message, help);
        }
    }
}

/// Scales that run the other way than most.
fn order(draft: &Draft<'_>, found: &mut Found) {
    let runs = |item: &Item<'_>| {
        // Stars, faces and marks from 0 to 10 run as everybody knows them.
        let words = match item.kind() {
            QuestionKind::Scale { look, .. } => matches!(look, ScaleLook::Labels | ScaleLook::Ends),
            _ => true,
        };
        let sides = polarities(points(item));
        let (first, last) = (sides.first().copied().flatten()?, sides.last().copied().flatten()?);
        (words && first != last && first != 0 && last != 0).then_some(first > last)
    };
    let all: Vec<(&Item<'_>, bool)> = draft.items.iter().filter_map(|item| Some((item, runs(item)?))).collect();
    let best_first = all.iter().filter(|(_, best)| *best).count();
    // Official scales set the order, else most of them do. Of two, nobody can say which is wrong.
    let official = all.iter().find(|(item, _)| item.is_locked()).map(|(_, best)| *best);
    let most = match best_first.cmp(&(all.len() - best_first)) {
        Ordering::Greater => Some(true),
        Ordering::Less => Some(false),
        Ordering::Equal => None,
    };
    let Some(usual) = official.or(most) else { return };
    for (item, best) in all {
        if best != usual && !item.is_locked() {
            let (this, others) = if best { ("best", "worst") } else { ("worst", "best") };
            let message = format!("this scale begins with the {this} answer, and the others with the {others} one");
            let help = "put its points in the order of the others; their scores stay as they are";
            found.add(&format!("{}/points", item.pointer), "scale-order-mixed", message, help);
        }
    }
}

fn grid(draft: &Draft<'_>, item: &Item<'_>, found: &mut Found) {
    let QuestionKind::Matrix { rows, points, .. } = item.kind() else { return };
    if rows.len() > SEVEN {
        let message = format!("the grid has {} rows", rows.len());
        let help = "ask about seven things at most, or make two grids on two pages";
        found.add(&format!("{}/rows", item.pointer), "matrix-long", message, help);
    }
    let columns = points.len() + item.question.spec.soft_answers.len();
    if columns > SEVEN {
        let message = format!("the grid has {columns} columns");
        found.add(&format!("{}/points", item.pointer), "matrix-wide", message, "use a scale of five points or fewer");
    }
    let agree = points.iter().any(|point| words::find(&words::words(point.label.in_default()), "disagree").is_some());
    if !agree || !Draft::is_english(draft.definition().default_language()) {
        return;
    }
    let denies = |row: &Choice| negation(&words::words(row.label.in_default())).is_some();
    let first = rows.iter().position(denies);
    if let Some(at) = first.filter(|_| !rows.iter().all(denies)) {
        let message = "this statement says “not”, others in the grid don't";
        let help = "say it the other way round, so that agreeing is good in every row";
        found.add(&format!("{}/rows/{at}/label", item.pointer), "statements-mixed", message, help);
    }
}

/// The word that turns a sentence round, if there is one; not that of "or not".
pub(super) fn negation(words: &[Word]) -> Option<&Word> {
    words.iter().enumerate().find_map(|(at, word)| {
        let before = at.checked_sub(1).and_then(|at| words.get(at)).map_or("", |word| word.text.as_str());
        let turns = matches!(word.text.as_str(), "not" | "never" | "cannot") || word.text.ends_with("n't");
        (turns && before != "or").then_some(word)
    })
}

fn number(item: &Item<'_>, found: &mut Found) {
    let QuestionKind::Number { unit: None, .. } = item.kind() else { return };
    let title = words::words(item.title());
    let said = ["how many", "number", "how old", "age", "year", "years", "days", "weeks", "months", "hours", "minutes"];
    if words::find_any(&title, &said).is_none() && !item.title().contains(['£', '%']) {
        let help = "give a `unit`, such as \"days\" or \"£\", or ask \"How many …?\"";
        found.add(
            &item.pointer,
            "number-without-unit",
            "the question does not say what the number counts: days, pounds, people",
            help,
        );
    }
}
