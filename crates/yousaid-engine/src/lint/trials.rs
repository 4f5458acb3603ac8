//! What the linter says of logic is so: random surveys are answered at random, and no answer may
//! show it wrong.

use proptest::prelude::*;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;

use super::*;
use crate::facts::Facts;
use crate::logic::Answers as _;

/// A question by its kind and whether it is optional.
fn any_question() -> impl Strategy<Value = (usize, bool)> {
    (0_usize..6, any::<bool>())
}

/// A condition as a list of atoms: which question before, which of its atoms, negated, joined by "or".
type Atoms = Vec<(prop::sample::Index, usize, bool, bool)>;

fn any_condition() -> impl Strategy<Value = Option<Atoms>> {
    prop::option::weighted(
        0.8,
        prop::collection::vec((any::<prop::sample::Index>(), 0_usize..8, any::<bool>(), any::<bool>()), 1..4),
    )
}

fn kind(kind: usize) -> &'static str {
    match kind {
        0 => r#""type": "yes_no""#,
        1 => {
            r#""type": "choice", "soft_answers": ["dont_know"], "choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}, {"code": "c", "label": "C"}]"#
        }
        2 => {
            r#""type": "multiple_choice", "choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}, {"code": "n", "label": "N", "exclusive": true}]"#
        }
        3 => r#""type": "number", "min": 0, "max": 100"#,
        4 => r#""type": "date", "partial": true, "min": "2026-01-01", "max": "2027-12-31""#,
        _ => r#""type": "short_text""#,
    }
}

fn atom(id: usize, kind: usize, atom: usize) -> String {
    let atoms: [&str; 8] = match kind {
        0 => [
            "Q = 'yes'",
            "Q != 'yes'",
            "Q = 'no'",
            "answered(Q)",
            "Q in ('yes', 'no')",
            "Q != 'no'",
            "Q = 'yes'",
            "Q = 'no'",
        ],
        1 => [
            "Q = 'a'",
            "Q != 'b'",
            "Q = 'dont_know'",
            "answered(Q)",
            "Q in ('a', 'c')",
            "Q = 'c'",
            "selected(Q, 'b')",
            "Q not in ('a', 'b', 'c')",
        ],
        2 => [
            "selected(Q, 'a')",
            "selected(Q, 'n')",
            "count(Q) >= 2",
            "answered(Q)",
            "count(Q) = 1",
            "count(Q) > 2",
            "selected(Q, 'b')",
            "count(Q) = 0",
        ],
        3 => ["Q > 3", "Q < 3", "Q = 3", "Q > 100", "Q <= 99.5", "answered(Q)", "Q * 2 > 7", "Q >= 0"],
        4 => [
            "Q > '2026-06-15'",
            "Q < '2026-06-15'",
            "Q = '2026-06'",
            "Q >= '2028'",
            "Q <= '2026'",
            "answered(Q)",
            "Q != '2026-06-15'",
            "Q = '2027-12-31'",
        ],
        _ => [
            "Q = 'x'",
            "Q != 'x'",
            "answered(Q)",
            "length(Q) > 2",
            "contains(Q, 'x')",
            "Q = 'y'",
            "Q in ('x', 'y')",
            "length(Q) = 0",
        ],
    };
    atoms.get(atom).copied().unwrap_or("true").replace('Q', &format!("q{id}"))
}

fn condition(atoms: &Atoms, kinds: &[(usize, bool)], before: usize) -> Option<String> {
    let mut text = String::new();
    for (question, which, negated, or) in atoms {
        let id = question.index(before.max(1));
        let (kind, _) = kinds.get(id).filter(|_| id < before)?;
        let join = if text.is_empty() {
            ""
        } else if *or {
            " or "
        } else {
            " and "
        };
        let not = if *negated { "not " } else { "" };
        text.push_str(&format!("{join}{not}{}", atom(id, *kind, *which)));
    }
    Some(text)
}

/// An answer of a kind.
fn answer(kind: usize, seed: u32) -> Option<Answer> {
    let pick = |options: &[&str]| options.get(seed as usize % options.len()).map(|option| (*option).to_owned());
    if seed.is_multiple_of(5) {
        return None;
    }
    match kind {
        0 => Code::new(&pick(&["yes", "no"])?).map(Answer::Choice),
        1 if seed.is_multiple_of(7) => Some(Answer::Soft(yousaid_schema::SoftAnswer::DontKnow)),
        1 => Code::new(&pick(&["a", "b", "c"])?).map(Answer::Choice),
        2 => Some(Answer::Choices(pick(&["a", "b", "n", "a b"])?.split(' ').filter_map(Code::new).collect())),
        3 => Decimal::parse(&pick(&["0", "2.9", "3", "3.1", "3.5", "50", "99.7", "100"])?).map(Answer::Number),
        4 => pick(&["2026-06-15", "2026-06", "2026", "2026-01-01", "2027-12-31", "2026-06-16", "2027", "2026-07"])
            .map(Answer::Text),
        _ => pick(&["x", "y", "something", "xx"]).map(Answer::Text),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_answer_shows_a_finding_wrong(
        kinds in prop::collection::vec(any_question(), 2..6),
        conditions in prop::collection::vec(any_condition(), 6),
        page_conditions in prop::collection::vec(any_condition(), 6),
        ways in prop::collection::vec(prop::option::weighted(0.3, (any_condition(), any::<prop::sample::Index>())), 6),
        seeds in prop::collection::vec(prop::collection::vec(any::<u32>(), 6), 60),
    ) {
        // A page for each question.
        let mut pages = Vec::new();
        for (at, (kind_of, optional)) in kinds.iter().enumerate() {
            let text = |atoms: &Option<Atoms>, before| atoms.as_ref().and_then(|atoms| condition(atoms, &kinds, before));
            let given = |name: &str, text: Option<String>| text.map_or_else(String::new, |text| format!(r#""{name}": "{text}", "#));
            let asked = given("ask_if", text(&conditions[at], at));
            let page = given("ask_if", text(&page_conditions[at], at));
            let way = ways[at].as_ref().filter(|_| at + 1 < kinds.len()).map_or_else(String::new, |(atoms, to)| {
                let to = at + 1 + to.index(kinds.len() - at - 1);
                format!(r#", "go_to": [{{{}"page": "p{to}"}}]"#, given("if", text(atoms, at + 1)))
            });
            pages.push(format!(
                r#"{{"id": "p{at}", {page}"questions": [{{"id": "q{at}", {asked}"optional": {optional}, "title": "Q?", {}}}]{way}}}"#,
                kind(*kind_of)
            ));
        }
        let json = example(&format!("[{}]", pages.join(", "))).unwrap();
        let survey = Survey::compile(Definition::from_json(&json).unwrap()).unwrap();
        let findings = lint_survey(&json, &survey, &Notes::default()).findings;
        for seeds in &seeds {
            let answers: Vec<Option<Answer>> =
                kinds.iter().zip(seeds).map(|((kind, _), seed)| answer(*kind, *seed)).collect();
            let facts = Facts::new(&survey, &|index| answers.get(index)?.as_ref(), true);
            for finding in &findings {
                let pointer: Vec<&str> = finding.problem.pointer.split('/').collect();
                let Some(at) = pointer.get(2).and_then(|page| page.parse::<usize>().ok()) else { continue };
                // Nobody gets past a page that lacks a required answer.
                let stuck = (0..at).any(|q| facts.is_asked(q) && !kinds[q].1 && facts.answer(q).is_none());
                let way = pointer.get(3) == Some(&"go_to");
                let way_stuck = way && facts.is_asked(at) && !kinds[at].1 && facts.answer(at).is_none();
                if stuck || way_stuck {
                    continue;
                }
                let holds = match (way, pointer.get(3)) {
                    (true, _) => survey.pages[at].jumps[0].condition.as_ref().map(|condition| condition.holds(&facts)),
                    (_, Some(&"ask_if")) => survey.pages[at].condition.as_ref().map(|condition| condition.holds(&facts)),
                    _ => survey.questions[at].conditions.last().map(|condition| condition.holds(&facts)),
                };
                let words = format!("{} at {}: {answers:?}", finding.rule.id, finding.problem.pointer);
                match finding.rule.id {
                    "never-asked" => prop_assert!(!facts.is_asked(at), "{words}"),
                    "page-never-reached" => prop_assert!(!facts.is_open(at), "{words}"),
                    "condition-impossible" => prop_assert_eq!(holds, Some(false), "{}", words),
                    "condition-always" => prop_assert_eq!(holds, Some(true), "{}", words),
                    _ => {}
                }
            }
        }
    }
}

/// The linter is no use if it says nothing: in surveys of this shape it finds each kind of slip.
#[test]
fn slips_of_logic_are_found_across_pages() {
    let rules = |text: &str| -> Vec<&'static str> {
        lint(&example(text).unwrap(), &Notes::default()).findings.iter().map(|finding| finding.rule.id).collect()
    };
    let survey = |third: &str| {
        format!(
            r#"[{{"id": "p0", "questions": [{{"id": "n", "type": "number", "unit": "rooms", "whole": true, "min": 1, "max": 500, "title": "How many rooms do you have?"}}]}},
                {{"id": "p1", "questions": [{{"id": "big", "type": "calculated", "calculate": "n > 4"}}, {{"id": "d", "type": "yes_no", "title": "Is there a garden?", "ask_if": "big"}}]}},
                {{"id": "p2", "questions": [{{"id": "x", "type": "yes_no", "title": "Is it large?", "ask_if": "{third}"}}]}}]"#
        )
    };
    assert_eq!(rules(&survey("d = 'yes' and n < 4")), ["never-asked"]);
    assert_eq!(rules(&survey("d = 'yes' and n < 6")), [""; 0]);
    assert_eq!(rules(&survey("n >= 1")), ["condition-always"], "an answer is required");
    assert_eq!(rules(&survey("n > 500")), ["condition-impossible"]);
    assert_eq!(rules(&survey("not answered(n)")), ["never-asked"]);
    assert_eq!(rules(&survey("n * n > 500 * 500")), [""; 0], "sums are not tried");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever stands in a definition, it can be judged, and every place that is named is there.
    #[test]
    fn a_text_of_any_signs_can_be_judged(
        text in "[a-zA-Z0-9{}\\[\\]()<>*.,!?£’'é€ \n-]{1,60}|\\PC{1,40}",
        role in prop::sample::select(vec!["title", "hint", "text", "label", "promise"]),
    ) {
        prop_assume!(!text.trim().is_empty());
        let words = Json::from(text.as_str()).to_text();
        let survey = match role {
            "title" => format!(r#"{{"id": "a", "type": "yes_no", "title": {words}}}"#),
            "hint" => format!(r#"{{"id": "a", "type": "yes_no", "title": "A?", "hint": {words}}}"#),
            "text" => format!(r#"{{"id": "a", "type": "statement", "text": {words}}}"#),
            "label" => format!(r#"{{"id": "a", "type": "choice", "title": "A?", "choices": [{{"code": "a", "label": {words}}}, {{"code": "b", "label": "B"}}]}}"#),
            _ => format!(r#"{{"ending": {{"outcome_promise": {words}}}}}"#),
        };
        let json = example(&survey).unwrap();
        for Finding { rule, problem } in lint(&json, &Notes::default()).findings {
            let mut at = Some(&json);
            for step in problem.pointer.split('/').skip(1) {
                at = at.and_then(|json| match json {
                    Json::List(items) => items.get(step.parse::<usize>().ok()?),
                    json => json.get(step),
                });
            }
            let place = at.and_then(Json::as_text);
            prop_assert!(at.is_some(), "{}: {}", rule.id, problem.pointer);
            if let Some((start, end)) = problem.range {
                prop_assert!(place.is_some_and(|text| text.get(start..end).is_some()), "{}: {start}..{end} of {place:?}", rule.id);
            }
        }
    }
}

/// As large as a survey may be, it is judged while its author waits.
#[test]
fn a_large_survey_is_judged_within_its_budget() {
    let json: Json = serde_json::from_str(&yousaid_testing::big_survey(450, 400)).unwrap();
    let report = lint(&json, &Notes::default());
    assert!(
        report.findings.iter().all(|finding| finding.rule.severity != Severity::Error),
        "{:?}",
        report.findings.first()
    );
}
