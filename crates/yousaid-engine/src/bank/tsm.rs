//! The Tenant Satisfaction Measures of the Regulator of Social Housing, England: the twelve
//! perception questions TP01–TP12 with their filter questions.
//!
//! # Sources, and what still needs checking
//!
//! - Wording of TP01–TP12 and of the three filters: read verbatim in the published survey pipeline
//!   of a registered provider (Ash-Shahada Housing Association), whose questions are copied from
//!   its live form. TO CHECK against the Regulator's Technical Requirements, Part A, before
//!   anybody relies on it for a statutory return.
//! - TP08: the standard text is believed to say "my landlord treats me fairly and with respect"; we
//!   use the provider's form with the landlord's name. TO CHECK.
//! - The communal-areas filter lacks its question mark in the source; we add it. TO CHECK.
//! - Five-point satisfaction labels: corroborated by the same pipeline's cleaning rules ("fairly
//!   satisfied", "fairly dissatisfied"). Five-point agreement labels: from memory. TO CHECK.
//! - Which questions offer "Not applicable / don't know" (TP05–TP08, TP11, TP12; as one answer):
//!   the same pipeline; Concept Housing's method statement and West Lancashire's 2024 table agree.
//! - Order: TP01 first; further questions not before it; a filter immediately before its question;
//!   further questions only at the end of a theme. From memory of the Technical Requirements,
//!   corroborated by the published practice of Wealden, Mansfield, Bassetlaw and Dartford. TO
//!   CHECK.
//! - Themes: as published by Bassetlaw and Community Housing Partnership.
//! - Application: rented homes (low cost rental accommodation). Shared owners (low cost home
//!   ownership) are not asked TP02, TP03, TP04 (Estuary Housing's published table). A definition for
//!   shared owners leaves them out.
//!
//! The Regulator publishes in English only: there is no official wording in another language.

use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Problems;
use yousaid_schema::Question;
use yousaid_schema::QuestionId;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::SoftAnswer;
use yousaid_schema::SoftChoice;
use yousaid_schema::Text;

use super::Bank;
use super::Placed;
use crate::report::report;

/// In force for collection from April 2024.
pub(crate) const BANK_2024_04: Bank = Bank {
    name: "tsm@2024-04",
    about: "Tenant Satisfaction Measures, Regulator of Social Housing, England",
    items: &IDS,
    question,
    condition,
    check,
};

/// How a question is answered.
#[derive(Clone, Copy)]
enum Scale {
    /// Very satisfied … very dissatisfied.
    Satisfaction,
    /// Strongly agree … strongly disagree.
    Agreement,
    YesNo,
    YesNoDontKnow,
}

struct Entry {
    id: &'static str,
    theme: &'static str,
    title: &'static str,
    scale: Scale,
    /// Whether "Not applicable / don't know" is offered.
    soft: bool,
    /// The filter that must stand before it, and be answered yes.
    filter: Option<&'static str>,
}

const fn entry(
    id: &'static str,
    theme: &'static str,
    title: &'static str,
    scale: Scale,
    soft: bool,
    filter: Option<&'static str>,
) -> Entry {
    Entry { id, theme, title, scale, soft, filter }
}

use Scale::Agreement;
use Scale::Satisfaction;
use Scale::YesNo;
use Scale::YesNoDontKnow;

const OVERALL: &str = "overall satisfaction";
const REPAIR: &str = "keeping properties in good repair";
const SAFETY: &str = "maintaining building safety";
const ENGAGEMENT: &str = "respectful and helpful engagement";
const COMPLAINTS: &str = "effective handling of complaints";
const NEIGHBORHOOD: &str = "responsible neighbourhood management";

const ENTRIES: [Entry; 15] = [
    entry(
        "TP01",
        OVERALL,
        "Taking everything into account, how satisfied or dissatisfied are you with the service provided by {landlord}?",
        Satisfaction,
        false,
        None,
    ),
    entry(
        "repair_filter",
        REPAIR,
        "Has {landlord} carried out a repair to your home in the last 12 months?",
        YesNo,
        false,
        None,
    ),
    entry(
        "TP02",
        REPAIR,
        "How satisfied or dissatisfied are you with the overall repairs service from {landlord} over the last 12 months?",
        Satisfaction,
        false,
        Some("repair_filter"),
    ),
    entry(
        "TP03",
        REPAIR,
        "How satisfied or dissatisfied are you with the time taken to complete your most recent repair after you reported it?",
        Satisfaction,
        false,
        Some("repair_filter"),
    ),
    entry(
        "TP04",
        REPAIR,
        "How satisfied or dissatisfied are you that {landlord} provides a home that is well maintained?",
        Satisfaction,
        false,
        None,
    ),
    entry(
        "TP05",
        SAFETY,
        "Thinking about the condition of the property or building you live in, how satisfied or dissatisfied are you that {landlord} provides a home that is safe?",
        Satisfaction,
        true,
        None,
    ),
    entry(
        "TP06",
        ENGAGEMENT,
        "How satisfied or dissatisfied are you that {landlord} listens to your views and acts upon them?",
        Satisfaction,
        true,
        None,
    ),
    entry(
        "TP07",
        ENGAGEMENT,
        "How satisfied or dissatisfied are you that {landlord} keeps you informed about things that matter to you?",
        Satisfaction,
        true,
        None,
    ),
    entry(
        "TP08",
        ENGAGEMENT,
        "To what extent do you agree or disagree with the following “{landlord} treats me fairly and with respect”?",
        Agreement,
        true,
        None,
    ),
    entry(
        "complaint_filter",
        COMPLAINTS,
        "Have you made a complaint to {landlord} in the last 12 months?",
        YesNo,
        false,
        None,
    ),
    entry(
        "TP09",
        COMPLAINTS,
        "How satisfied or dissatisfied are you with {landlord}’s approach to complaints handling?",
        Satisfaction,
        false,
        Some("complaint_filter"),
    ),
    entry(
        "communal_filter",
        NEIGHBORHOOD,
        "Do you live in a building with communal areas, either inside or outside, that {landlord} is responsible for maintaining?",
        YesNoDontKnow,
        false,
        None,
    ),
    entry(
        "TP10",
        NEIGHBORHOOD,
        "How satisfied or dissatisfied are you that {landlord} keeps these communal areas clean and well maintained?",
        Satisfaction,
        false,
        Some("communal_filter"),
    ),
    entry(
        "TP11",
        NEIGHBORHOOD,
        "How satisfied or dissatisfied are you that {landlord} makes a positive contribution to your neighbourhood?",
        Satisfaction,
        true,
        None,
    ),
    entry(
        "TP12",
        NEIGHBORHOOD,
        "How satisfied or dissatisfied are you with {landlord}’s approach to handling anti-social behaviour?",
        Satisfaction,
        true,
        None,
    ),
];

const IDS: [&str; ENTRIES.len()] = {
    let mut ids = [""; ENTRIES.len()];
    let mut i = 0;
    while i < ids.len() {
        ids[i] = ENTRIES[i].id;
        i += 1;
    }
    ids
};

/// From the best to the worst answer, as the Regulator prints them; scored 5 to 1.
const SATISFACTION: [(&str, &str); 5] = [
    ("very_satisfied", "Very satisfied"),
    ("fairly_satisfied", "Fairly satisfied"),
    ("neither", "Neither satisfied nor dissatisfied"),
    ("fairly_dissatisfied", "Fairly dissatisfied"),
    ("very_dissatisfied", "Very dissatisfied"),
];

const AGREEMENT: [(&str, &str); 5] = [
    ("strongly_agree", "Strongly agree"),
    ("agree", "Agree"),
    ("neither", "Neither agree nor disagree"),
    ("disagree", "Disagree"),
    ("strongly_disagree", "Strongly disagree"),
];

fn find(item: &str) -> Option<&'static Entry> {
    ENTRIES.iter().find(|entry| entry.id == item)
}

fn points(labels: &[(&str, &str)]) -> Vec<Choice> {
    let mut score = 5;
    let mut points = Vec::new();
    for (code, label) in labels {
        let Some(code) = Code::new(code) else { continue };
        points.push(Choice { score: Some(Decimal::new(score)), ..Choice::new(code, Text::new("en", label)) });
        score -= 1;
    }
    points
}

fn question(item: &str) -> Option<Question> {
    let entry = find(item)?;
    let kind = match entry.scale {
        Satisfaction => QuestionKind::Scale { points: points(&SATISFACTION), look: ScaleLook::Labels },
        Agreement => QuestionKind::Scale { points: points(&AGREEMENT), look: ScaleLook::Labels },
        YesNo | YesNoDontKnow => {
            QuestionKind::YesNo { yes: Some(Text::new("en", "Yes")), no: Some(Text::new("en", "No")) }
        }
    };
    let soft = |answer, label| vec![SoftChoice { answer, label: Some(Text::new("en", label)) }];
    let soft_answers = match entry.scale {
        YesNoDontKnow => soft(SoftAnswer::DontKnow, "Don’t know"),
        _ if entry.soft => soft(SoftAnswer::NotApplicableOrDontKnow, "Not applicable / don’t know"),
        _ => Vec::new(),
    };
    let question = Question::new(QuestionId::new(entry.id)?, kind);
    Some(Question { title: Some(Text::new("en", entry.title)), soft_answers, ..question })
}

fn condition(item: &str) -> Option<&'static str> {
    match find(item)?.filter? {
        "repair_filter" => Some("repair_filter = 'yes'"),
        "complaint_filter" => Some("complaint_filter = 'yes'"),
        _ => Some("communal_filter = 'yes'"),
    }
}

fn check(placed: &[Placed<'_>], problems: &mut Problems) {
    let position = |item: &str| ENTRIES.iter().position(|entry| entry.id == item);
    let mut last: Option<usize> = None;
    // Further questions since the last official one, by their pointers.
    let mut between: Vec<&str> = Vec::new();
    for question in placed {
        let Some(item) = question.item else {
            if question.takes_answer {
                between.push(question.pointer);
            }
            continue;
        };
        let Some(at) = position(item) else { continue };
        let Some(entry) = ENTRIES.get(at) else { continue };
        check_order(question.pointer, entry, at, last, problems);
        let before = last.and_then(|last| ENTRIES.get(last));
        if before.is_none() && item == "TP01" {
            for pointer in &between {
                report(problems, (pointer, ""), "tsm-before-first", || {
                    let message = "a question stands before TP01, the first question of the survey";
                    (message.to_owned(), "move it after TP01 or to the end of a theme".to_owned())
                });
            }
        } else if before.is_some_and(|before| before.theme == entry.theme) {
            for pointer in &between {
                report(problems, (pointer, ""), "tsm-within-theme", || {
                    let message = ["a question stands within the theme “", entry.theme, "”"].concat();
                    (message, "move it to the end of the theme".to_owned())
                });
            }
        }
        between.clear();
        last = Some(at);
    }
}

fn check_order(pointer: &str, entry: &Entry, at: usize, last: Option<usize>, problems: &mut Problems) {
    let Some(last) = last else {
        if entry.id != "TP01" {
            report(problems, (pointer, ""), "tsm-first", || {
                let message = [entry.id, " stands before TP01, which must be the first question"].concat();
                (message, "put {\"bank\": \"tsm@2024-04/TP01\"} first".to_owned())
            });
        }
        return;
    };
    if at < last {
        report(problems, (pointer, ""), "tsm-order", || {
            let after = ENTRIES.get(last).map_or("", |entry| entry.id);
            let message = [entry.id, " stands after ", after, "; the order is prescribed"].concat();
            (message, ["the order is: ", &IDS.join(", ")].concat())
        });
        return;
    }
    let Some(filter) = entry.filter else { return };
    // Between a filter and its question only questions of the same filter may stand.
    let follows = ENTRIES.get(last).is_some_and(|before| before.id == filter || before.filter == Some(filter));
    if !follows {
        report(problems, (pointer, ""), "tsm-filter", || {
            let message = [entry.id, " needs its filter question `", filter, "` immediately before it"].concat();
            (message, ["add {\"bank\": \"tsm@2024-04/", filter, "\"} before it"].concat())
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_twelve_measures_and_three_filters_are_there_in_order() {
        let measures: Vec<&str> = IDS.iter().copied().filter(|id| id.starts_with("TP")).collect();
        let expected: Vec<String> = (1..=12).map(|n| format!("TP{n:02}")).collect();
        assert_eq!(measures, expected);
        for id in IDS {
            let question = question(id).unwrap();
            assert_eq!(question.id.as_str(), id);
            assert!(
                question.title.unwrap().in_default().contains(if id == "TP03" { "repair" } else { "{landlord}" }),
                "{id}"
            );
        }
    }

    #[test]
    fn the_wording_of_tp01_is_exactly_the_published_one() {
        let title = question("TP01").unwrap().title.unwrap();
        assert_eq!(
            title.in_default(),
            "Taking everything into account, how satisfied or dissatisfied are you with the service provided by {landlord}?"
        );
    }

    #[test]
    fn only_the_prescribed_questions_offer_not_applicable_or_dont_know() {
        let with: Vec<&str> = IDS
            .into_iter()
            .filter(|id| {
                question(id).unwrap().soft_answers.iter().any(|s| s.answer == SoftAnswer::NotApplicableOrDontKnow)
            })
            .collect();
        assert_eq!(with, ["TP05", "TP06", "TP07", "TP08", "TP11", "TP12"]);
    }

    #[test]
    fn scores_run_from_five_for_the_best_answer_to_one() {
        for id in ["TP01", "TP08"] {
            let scores: Vec<Option<Decimal>> = question(id).unwrap().kind.choices().iter().map(|c| c.score).collect();
            assert_eq!(scores, [5, 4, 3, 2, 1].map(|score| Some(Decimal::new(score))));
        }
    }
}
