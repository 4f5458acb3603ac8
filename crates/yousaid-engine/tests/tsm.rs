//! The Tenant Satisfaction Measures, point by point: wording, scales, filters, and who is asked what.
//!
//! Wording: as copied by hand from the live form of a registered provider (see the bank's sources),
//! independently of the bank's document. Who is asked: Estuary Housing Association's published table.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::sync::Arc;

use yousaid_engine::Banks;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Bank;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Definition;
use yousaid_schema::Mode;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::SoftAnswer;

const SATISFACTION: &str = "SAT5";
const AGREEMENT: &str = "AGREE5";
const YES_NO: &str = "Yes / No";

/// What is offered besides the scale.
const NONE: &str = "";
const NOT_APPLICABLE: &str = "Not applicable / don’t know";
const DONT_KNOW: &str = "Don’t know";
/// For interviewers only, who do not read it out: Concept Housing's method statement, “an ‘Unable to
/// answer/Refused’ option was included for questions TP01, TP02, TP03, TP04, TP09 and TP10 for
/// telephone surveys only” (mark C).
const REFUSED: &str = "Unable to answer/Refused";

/// Id, wording, scale, what is offered besides, filter, whether shared owners are asked it.
type Row = (&'static str, &'static str, &'static str, &'static str, Option<&'static str>, bool);

const ROWS: [Row; 15] = [
    (
        "TP01",
        "Taking everything into account, how satisfied or dissatisfied are you with the service provided by {L}?",
        SATISFACTION,
        REFUSED,
        None,
        true,
    ),
    ("repair_filter", "Has {L} carried out a repair to your home in the last 12 months?", YES_NO, NONE, None, false),
    (
        "TP02",
        "How satisfied or dissatisfied are you with the overall repairs service from {L} over the last 12 months?",
        SATISFACTION,
        REFUSED,
        Some("repair_filter"),
        false,
    ),
    (
        "TP03",
        "How satisfied or dissatisfied are you with the time taken to complete your most recent repair after you reported it?",
        SATISFACTION,
        REFUSED,
        Some("repair_filter"),
        false,
    ),
    (
        "TP04",
        "How satisfied or dissatisfied are you that {L} provides a home that is well maintained?",
        SATISFACTION,
        REFUSED,
        None,
        false,
    ),
    (
        "TP05",
        "Thinking about the condition of the property or building you live in, how satisfied or dissatisfied are you that {L} provides a home that is safe?",
        SATISFACTION,
        NOT_APPLICABLE,
        None,
        true,
    ),
    (
        "TP06",
        "How satisfied or dissatisfied are you that {L} listens to your views and acts upon them?",
        SATISFACTION,
        NOT_APPLICABLE,
        None,
        true,
    ),
    (
        "TP07",
        "How satisfied or dissatisfied are you that {L} keeps you informed about things that matter to you?",
        SATISFACTION,
        NOT_APPLICABLE,
        None,
        true,
    ),
    (
        "TP08",
        "To what extent do you agree or disagree with the following “{L} treats me fairly and with respect”?",
        AGREEMENT,
        NOT_APPLICABLE,
        None,
        true,
    ),
    ("complaint_filter", "Have you made a complaint to {L} in the last 12 months?", YES_NO, NONE, None, true),
    (
        "TP09",
        "How satisfied or dissatisfied are you with {L}’s approach to complaints handling?",
        SATISFACTION,
        REFUSED,
        Some("complaint_filter"),
        true,
    ),
    (
        "communal_filter",
        "Do you live in a building with communal areas, either inside or outside, that {L} is responsible for maintaining?",
        YES_NO,
        DONT_KNOW,
        None,
        true,
    ),
    (
        "TP10",
        "How satisfied or dissatisfied are you that {L} keeps these communal areas clean and well maintained?",
        SATISFACTION,
        REFUSED,
        Some("communal_filter"),
        true,
    ),
    (
        "TP11",
        "How satisfied or dissatisfied are you that {L} makes a positive contribution to your neighbourhood?",
        SATISFACTION,
        NOT_APPLICABLE,
        None,
        true,
    ),
    (
        "TP12",
        "How satisfied or dissatisfied are you with {L}’s approach to handling anti-social behaviour?",
        SATISFACTION,
        NOT_APPLICABLE,
        None,
        true,
    ),
];

/// Every bank of the measures, with the rows of the table that it has.
fn sets() -> Vec<(&'static Bank, Vec<Row>)> {
    let all = |_: &&Row| true;
    let of_shared_owners = |row: &&Row| row.5;
    let bank = |name: &str| Banks::built_in().find(name).unwrap();
    let rows = |keep: &dyn Fn(&&Row) -> bool| ROWS.iter().filter(keep).copied().collect::<Vec<Row>>();
    ["2022-09", "2024-04"]
        .into_iter()
        .flat_map(|version| {
            [
                (bank(&format!("tsm@{version}")), rows(&all)),
                (bank(&format!("tsm-lcho@{version}")), rows(&of_shared_owners)),
            ]
        })
        .collect()
}

#[test]
fn each_set_has_exactly_its_questions_in_their_order() {
    for (bank, rows) in sets() {
        let expected: Vec<&str> = rows.iter().map(|row| row.0).collect();
        assert_eq!(bank.ids().collect::<Vec<_>>(), expected, "{}", bank.name);
        assert_eq!(bank.rules.first.as_deref(), Some("TP01"));
        assert!(bank.rules.fixed_order && bank.rules.whole_themes);
    }
    let measures = |at: usize| sets()[at].0.ids().filter(|id| id.starts_with("TP")).count();
    assert_eq!((measures(0), measures(1)), (12, 9));
}

#[test]
fn the_wording_is_that_of_the_published_form() {
    for (bank, rows) in sets() {
        for (id, wording, ..) in rows {
            let title = bank.item(id).unwrap().question.title.clone().unwrap();
            assert_eq!(title.in_default(), wording.replace("{L}", "{landlord}"), "{}", bank.name);
            assert_eq!(title.iter().count(), 1, "the Regulator publishes in English only");
        }
    }
}

#[test]
fn the_scales_have_their_labels_and_score_the_best_answer_five() {
    let satisfaction = [
        "Very satisfied",
        "Fairly satisfied",
        "Neither satisfied nor dissatisfied",
        "Fairly dissatisfied",
        "Very dissatisfied",
    ];
    let agreement = ["Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree"];
    for (bank, rows) in sets() {
        for (id, _, scale, ..) in rows {
            let kind = &bank.item(id).unwrap().question.kind;
            let labels = match (scale, kind) {
                (SATISFACTION, QuestionKind::Scale { look: ScaleLook::Labels, .. }) => satisfaction,
                (AGREEMENT, QuestionKind::Scale { look: ScaleLook::Labels, .. }) => agreement,
                (YES_NO, QuestionKind::YesNo { yes: Some(yes), no: Some(no) }) => {
                    assert_eq!((yes.in_default(), no.in_default()), ("Yes", "No"), "{id}");
                    continue;
                }
                _ => panic!("{id}: {kind:?}"),
            };
            let points = kind.choices();
            assert_eq!(points.iter().map(|point| point.label.in_default()).collect::<Vec<_>>(), labels, "{id}");
            let scores: Vec<Option<Decimal>> = points.iter().map(|point| point.score).collect();
            assert_eq!(scores, [5, 4, 3, 2, 1].map(|score| Some(Decimal::new(score))), "{id}");
        }
    }
}

#[test]
fn not_applicable_is_offered_where_it_is_prescribed_and_nowhere_else() {
    for (bank, rows) in sets() {
        for (id, _, _, besides, ..) in rows {
            let soft = &bank.item(id).unwrap().question.soft_answers;
            let expected = match besides {
                NOT_APPLICABLE => vec![SoftAnswer::NotApplicableOrDontKnow],
                DONT_KNOW => vec![SoftAnswer::DontKnow],
                REFUSED => vec![SoftAnswer::Refused],
                _ => Vec::new(),
            };
            assert_eq!(soft.iter().map(|soft| soft.answer).collect::<Vec<_>>(), expected, "{id}");
            for soft in soft {
                assert_eq!(soft.label.as_ref().unwrap().in_default(), besides, "{id}");
            }
        }
    }
}

#[test]
fn refused_is_offered_to_interviewers_and_to_nobody_else() {
    for (bank, rows) in sets() {
        let survey = survey(bank);
        for mode in Mode::ALL {
            let session = Session::with(Arc::clone(&survey), Setting { mode, ..Setting::default() });
            let offered: Vec<&str> = survey
                .questions()
                .iter()
                .enumerate()
                .filter(|(index, _)| session.soft_answers(*index).iter().any(|soft| soft.answer == SoftAnswer::Refused))
                .map(|(_, question)| question.spec.id.as_str())
                .collect();
            let expected: Vec<&str> = rows.iter().filter(|row| row.3 == REFUSED).map(|row| row.0).collect();
            let by_interviewer = matches!(mode, Mode::Phone | Mode::Assisted);
            assert_eq!(offered, if by_interviewer { expected } else { Vec::new() }, "{} {mode:?}", bank.name);
        }
    }
}

#[test]
fn each_question_has_its_filter() {
    for (bank, rows) in sets() {
        for (id, _, _, _, filter, _) in rows {
            let item = bank.item(id).unwrap();
            assert_eq!(item.filter.as_deref(), filter, "{id}");
            assert_eq!(item.question.ask_if, filter.map(|filter| format!("{filter} = 'yes'")), "{id}");
            // A measure that could be left out would change its own base.
            assert!(!item.question.optional, "{id}");
        }
    }
}

/// A survey of the whole set.
fn survey(bank: &Bank) -> Arc<Survey> {
    let questions: Vec<String> = bank.ids().map(|id| format!(r#"{{"bank": "{}/{id}"}}"#, bank.name)).collect();
    let text = format!(
        r#"{{"id": "s", "version": "1", "default_language": "en", "title": "S", "landlord": {{"name": "Elm"}},
            "pages": [{{"id": "one", "questions": [{}]}}]}}"#,
        questions.join(",")
    );
    let definition: Definition = serde_json::from_str(&text).unwrap();
    Arc::new(Survey::compile(definition).unwrap())
}

/// Which of the set are asked of a resident who answers all filters alike.
fn asked(bank: &Bank, filters: &Answer) -> Vec<String> {
    let survey = survey(bank);
    let mut session = Session::new(Arc::clone(&survey));
    for (index, question) in survey.questions().iter().enumerate() {
        if question.spec.id.as_str().ends_with("_filter") {
            session.answer(index, Some(filters.clone()), "en");
        }
    }
    let asked = survey.questions().iter().enumerate().filter(|(index, _)| session.is_asked(*index));
    asked.map(|(_, question)| question.spec.id.to_string()).collect()
}

#[test]
fn a_filtered_question_is_asked_of_those_who_said_yes() {
    for (bank, rows) in sets() {
        let answer = |code: &str| Answer::Choice(Code::new(code).unwrap());
        assert_eq!(asked(bank, &answer("yes")), rows.iter().map(|row| row.0).collect::<Vec<_>>());
        let others: Vec<&str> = rows.iter().filter(|row| row.4.is_none()).map(|row| row.0).collect();
        assert_eq!(asked(bank, &answer("no")), others, "{}", bank.name);
        // Who does not know whether there are communal areas is not asked about them.
        assert_eq!(asked(bank, &Answer::Soft(SoftAnswer::DontKnow)), others, "{}", bank.name);
    }
}
