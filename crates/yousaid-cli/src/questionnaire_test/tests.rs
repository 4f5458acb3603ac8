//! Tests of the tester: what is right passes, and a wrong expectation fails, for each kind.

use std::sync::Arc;

use serde_json::Value;
use serde_json::json;
use yousaid_engine::Survey;

use super::*;

const REPAIR: &str = include_str!("../../../../examples/surveys/repair-visit.json");
const EVERYTHING: &str = include_str!("../../../yousaid-testing/src/everything.json");
const EVERY_QUESTION: &str = include_str!("../../../../examples/surveys/every-question.json");

fn survey(text: &str) -> Arc<Survey> {
    Arc::new(Survey::compile(serde_json::from_str(text).unwrap()).unwrap())
}

fn outcome(definition: &str, document: &Value) -> Outcome {
    let json = serde_json::from_value(document.clone()).unwrap();
    match run_tests(&survey(definition), &json) {
        Ok(outcome) => outcome,
        Err(error) => panic!("{error}"),
    }
}

/// What one test finds, in words.
fn failures(definition: &str, test: &Value) -> Vec<String> {
    let mut test = test.clone();
    test["name"] = json!("A test");
    let outcome = outcome(definition, &json!({"tests": [test]}));
    let words = |failure: &Failure| {
        let subject = failure.question.as_ref().or(failure.page.as_ref()).cloned().unwrap_or_default();
        format!("{} {subject}: {} | {}", failure.pointer, failure.expected, failure.found)
    };
    outcome.failures().map(words).collect()
}

/// A test with these further fields.
fn with(test: &Value, more: &Value) -> Value {
    let mut test = test.clone();
    test.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    test
}

/// Every pair has an expectation that is right and one that is wrong, for a test of this survey.
fn each_can_fail(definition: &str, test: &Value, pairs: &[(Value, Value)]) {
    assert_eq!(failures(definition, test), [""; 0]);
    for (right, wrong) in pairs {
        assert_eq!(failures(definition, &with(test, right)), [""; 0], "{right}");
        let found = failures(definition, &with(test, wrong));
        assert_eq!(found.len(), 1, "{wrong}: {found:?}");
    }
}

#[test]
fn a_wrong_expectation_of_each_kind_fails() {
    let test = json!({"answers": {"done": "no", "missing": "A tap", "ease": "easy", "call_back": "no"}});
    each_can_fail(
        REPAIR,
        &test,
        &[
            (json!({"asked": ["missing", "done"]}), json!({"asked": ["email", "done"]})),
            (json!({"not_asked": ["email"]}), json!({"not_asked": ["email", "missing"]})),
            (
                json!({"asked_exactly": ["note", "done", "missing", "ease", "call_back", "visits"]}),
                json!({"asked_exactly": ["note", "done", "missing", "ease", "call_back"]}),
            ),
            (
                json!({"asked_exactly": ["note", "done", "missing", "ease", "call_back", "visits"]}),
                json!({"asked_exactly": ["done", "note", "missing", "ease", "call_back", "visits"]}),
            ),
            (json!({"required": ["call_back"]}), json!({"required": ["visits"]})),
            (json!({"required": ["call_back"]}), json!({"required": ["email"]})),
            (json!({"not_required": ["visits"]}), json!({"not_required": ["done"]})),
            (
                json!({"offered": {"done": ["yes", "no", "dont_know"]}}),
                json!({"offered": {"done": ["no", "yes", "dont_know"]}}),
            ),
            (json!({"warnings": {"visits": false}}), json!({"warnings": {"visits": true}})),
            (json!({"sent": {"done": "no", "email": null}}), json!({"sent": {"done": "yes"}})),
            (json!({"sent": {"email": null}}), json!({"sent": {"done": null}})),
            (
                json!({"sent": {"done": {"choice": "no", "language": "en"}}}),
                json!({"sent": {"done": {"choice": "no", "language": "cy"}}}),
            ),
            (
                json!({"sent_exactly": {"done": "no", "missing": "A tap", "ease": "easy", "call_back": "no"}}),
                json!({"sent_exactly": {"done": "no", "missing": "A tap", "ease": "easy"}}),
            ),
            (json!({"path": ["repair", "contact"]}), json!({"path": ["repair"]})),
            (json!({"reaches": "end"}), json!({"refused": {"call_back": "required"}})),
        ],
    );
    let refused = json!({"answers": {"done": "no", "ease": "easy", "missing": null}});
    assert_eq!(failures(REPAIR, &with(&refused, &json!({"refused": {"missing": "required"}}))), [""; 0]);
    assert_eq!(
        failures(REPAIR, &with(&refused, &json!({"refused": {"missing": "too-long"}}))),
        ["/tests/0/refused missing: refused by `too-long` | refused by `required`"]
    );
    assert_eq!(
        failures(REPAIR, &with(&refused, &json!({"refused": {"ease": "required"}}))),
        [
            "/tests/0/refused ease: refused by `required` | it is not refused",
            "/tests/0/refused missing: it is not refused | refused by `required`"
        ]
    );
    assert_eq!(
        failures(REPAIR, &refused),
        ["/tests/0 missing: Continue leads on | it is refused: an answer is required and is missing (`required`)"]
    );
}

#[test]
fn where_a_test_ends_can_be_told_wrong() {
    let first = json!({"answers": {"done": "yes", "ease": "easy"}});
    assert_eq!(failures(REPAIR, &with(&first, &json!({"reaches": "contact", "path": ["repair", "contact"]}))), [""; 0]);
    assert_eq!(failures(REPAIR, &with(&first, &json!({"reaches": "review"}))), [""; 0]);
    let steps = json!({"steps": [{"answers": {"done": "yes", "ease": "easy"}}]});
    assert_eq!(failures(REPAIR, &with(&steps, &json!({"reaches": "contact"}))), [""; 0]);
    assert_eq!(
        failures(REPAIR, &with(&steps, &json!({"reaches": "end"}))),
        ["/tests/0/reaches contact: the test ends on the end | it ends on the page `contact`"]
    );
}

#[test]
fn warnings_and_calculated_values_can_be_told_wrong() {
    let test = json!({
        "fill": true,
        "answers": {"used": ["lift", "garden"], "renting": true, "rent": 4000}
    });
    each_can_fail(
        EVERYTHING,
        &test,
        &[
            (
                json!({"warnings": {"rent": "That is much: is it right?"}}),
                json!({"warnings": {"rent": "That is little."}}),
            ),
            (json!({"warnings": {"rent": true}}), json!({"warnings": {"rent": false}})),
            (json!({"calculated": {"yearly": 48000}}), json!({"calculated": {"yearly": 48001}})),
            (json!({"calculated": {"dear": true, "count_used": 2}}), json!({"calculated": {"dear": false}})),
            (json!({"sent": {"yearly": 48000, "dear": true}}), json!({"sent": {"yearly": 4000}})),
        ],
    );
}

#[test]
fn each_thing_that_a_step_says_can_be_wrong() {
    let good = json!([
        {"page": "repair", "answers": {"done": "no", "missing": "A tap", "ease": "easy"}, "asked": ["missing"], "then": "contact"},
        {"page": "contact", "refused": {"call_back": "required"}},
        {"press": "back", "then": "repair"},
        {"answers": {"done": "yes"}, "not_asked": ["missing"], "then": "contact"},
        {"language": "cy", "answers": {"visits": "three"}, "not_required": ["visits"], "refused": {"visits": "not-a-number"}},
        {"answers": {"visits": 3}, "then": "review"},
        {"change": "visits", "then": "contact"},
        {"answers": {"visits": null}, "then": "review"},
        {"then": "end"}
    ]);
    assert_eq!(failures(REPAIR, &json!({"steps": good})), [""; 0]);
    let change = |step: usize, name: &str, value: Value| {
        let mut steps = good.clone();
        steps[step][name] = value;
        let found = failures(REPAIR, &json!({"steps": steps}));
        assert_eq!(found.len(), 1, "{step} {name}: {found:#?}");
        found
    };
    change(0, "page", json!("contact"));
    change(0, "asked", json!(["missing", "done", "email"]));
    change(1, "refused", json!({"call_back": "too-long"}));
    change(2, "then", json!("review"));
    change(3, "not_asked", json!(["missing", "done"]));
    change(3, "asked_exactly", json!(["note", "done"]));
    change(3, "required", json!(["missing"]));
    change(4, "not_required", json!(["visits", "call_back"]));
    change(5, "refused", json!({"visits": "not-a-number"}));
    change(6, "change", json!("call_back"));
    change(8, "then", json!("review"));
    assert_eq!(
        change(8, "answers", json!({"visits": 3})),
        [
            "/tests/0/steps/8/answers/visits visits: the resident is on the page `contact`, where it stands | the resident is on the review"
        ]
    );
}

#[test]
fn answers_that_no_resident_could_give_fail() {
    assert_eq!(
        failures(REPAIR, &json!({"answers": {"done": "yes", "ease": "easy", "missing": "A tap"}})),
        [
            "/tests/0/answers/missing missing: it is asked, as the test answers it | it was not asked on any page that was gone to"
        ]
    );
    let test = json!({"fill": true, "answers": {"used": ["garden", "hall"], "best": "lift"}});
    assert_eq!(
        failures(EVERYTHING, &test),
        ["/tests/0/answers/best best: `lift` is offered, as the test chooses it | offered: `hall`, `garden`"]
    );
    let refused = json!({"fill": true, "answers": {"renting": "refused"}});
    assert_eq!(failures(EVERYTHING, &refused).len(), 1);
    assert_eq!(failures(EVERYTHING, &with(&refused, &json!({"mode": "phone"}))), [""; 0]);
}

#[test]
fn mode_seed_language_and_day_count() {
    let shown = |seed: u32| json!({"fill": true, "seed": seed, "offered": {"used": ["hall", "garden", "lift", "other", "none"]}});
    let orders: Vec<bool> = (0..12).map(|seed| failures(EVERYTHING, &shown(seed)).is_empty()).collect();
    assert!(orders.contains(&true) && orders.contains(&false), "{orders:?}");

    let offered = json!({"offered": {"renting": ["yes", "no", "dont_know", "refused"]}, "fill": true});
    assert_eq!(failures(EVERYTHING, &offered).len(), 1);
    assert_eq!(failures(EVERYTHING, &with(&offered, &json!({"mode": "assisted"}))), [""; 0]);

    let dated = REPAIR.replace("\"kind\": \"survey\",", "\"opens\": \"2026-04-01\", \"closes\": \"2026-05-31\",");
    let fill = json!({"fill": true, "day": "2026-05-31", "open": true});
    assert_eq!(failures(&dated, &fill), [""; 0]);
    assert_eq!(failures(&dated, &json!({"day": "2026-06-01", "open": false})), [""; 0]);
    assert_eq!(failures(&dated, &json!({"day": "2026-05-31", "open": false})).len(), 1);
    assert_eq!(
        failures(&dated, &with(&fill, &json!({"day": "2026-03-31"}))),
        [
            "/tests/0/open : the survey is open on this day | it is not open; it can be answered from 2026-04-01 to 2026-05-31"
        ]
    );
    assert_eq!(failures(&dated, &json!({"day": "2026-06-01", "fill": true})).len(), 1);
}

#[test]
fn composite_questions_are_answered_part_by_part_or_as_a_whole() {
    let test = json!({
        "fill": true,
        "answers": {
            "used": ["lift", "other"], "used.other": "The roof", "renting": "no",
            "helpful": {"staff": "2", "lift": "not_applicable", "letters": "3"},
            "spend": {"parks": 50, "lifts": "30", "halls": 20},
            "spots": [{"where": "The yard", "cost": 30}, {"where": "The bins", "cost": "20"}, {"where": "The gate"}],
            "home": {"line_1": "1 Elm Road", "line_2": null, "town": "Elm", "postcode": "sw1a1aa"},
            "agree": true
        }
    });
    each_can_fail(
        EVERYTHING,
        &test,
        &[
            (
                json!({"sent": {"spots": [{"where": "The yard", "cost": 30}, {"where": "The bins", "cost": 20}, {"where": "The gate", "cost": null}]}}),
                json!({"sent": {"spots": [{"where": "The yard", "cost": 31}, {"where": "The bins", "cost": 20}, {"where": "The gate"}]}}),
            ),
            (json!({"sent": {"spots.3.where": "The gate"}}), json!({"sent": {"spots.4.where": "The gate"}})),
            (json!({"sent": {"home": {"postcode": "SW1A 1AA"}}}), json!({"sent": {"home": {"postcode": "sw1a1aa"}}})),
            (json!({"sent": {"helpful.lift": "not_applicable"}}), json!({"sent": {"helpful.lift": "1"}})),
            (json!({"calculated": {"total": 50}}), json!({"calculated": {"total": null}})),
            (json!({"asked": ["helpful", "helpful.lift", "spots.3.cost"]}), json!({"asked": ["spots.4.cost"]})),
            (json!({"required": ["helpful", "spend.parks"]}), json!({"required": ["home"]})),
            (
                json!({"seed": 3, "offered": {"helpful": ["letters", "staff", "lift"]}}),
                json!({"seed": 3, "offered": {"helpful": ["staff", "letters", "lift"]}}),
            ),
        ],
    );
    let short = with(&test, &json!({"answers": {"helpful": {"staff": "2"}, "spend": {"parks": 50, "halls": 51}}}));
    assert_eq!(failures(EVERYTHING, &with(&short, &json!({"refused": {"spend": "parts-dont-add-up"}}))), [""; 0]);
}

#[test]
fn a_composite_question_stands_for_its_parts_until_one_is_named() {
    let test = |asked: &Value| {
        json!({"steps": [
            {"answers": {"used": ["garden", "hall"], "renting": "no", "rent": 1}},
            {"page": "repairs", "fill": true, "asked_exactly": asked}
        ]})
    };
    assert_eq!(failures(EVERYTHING, &test(&json!(["helpful", "staff_bad"]))), [""; 0]);
    assert_eq!(failures(EVERYTHING, &test(&json!(["helpful.staff", "helpful.letters", "staff_bad"]))), [""; 0]);
    assert_eq!(
        failures(EVERYTHING, &test(&json!(["helpful", "helpful.staff", "helpful.letters", "staff_bad"]))),
        [""; 0]
    );
    assert_eq!(
        failures(EVERYTHING, &test(&json!(["helpful.staff", "staff_bad"]))),
        [
            "/tests/0/steps/1/asked_exactly repairs: these are asked: `helpful.staff`, `staff_bad` | and `helpful.letters` as well"
        ]
    );
    assert_eq!(failures(EVERYTHING, &test(&json!(["staff_bad"]))).len(), 1);
}

/// What is wrong with a document, each with its pointer and advice.
fn problems(document: &Value) -> String {
    let json = serde_json::from_value(document.clone()).unwrap();
    run_tests(&survey(EVERYTHING), &json).err().map(|error| error.to_string()).unwrap_or_default()
}

#[test]
fn what_nobody_knows_is_refused_with_the_nearest_name() {
    let document = json!({
        "tests": [
            {
                "name": "One", "anwsers": {}, "mode": "fone", "language": "cz", "seed": -1, "day": "2026-02-30",
                "path": ["tenency"], "reaches": "reveiw", "asked": ["rentig", "helpful.staf"],
                "refused": {"rent": "too-smal"}, "offered": {"used": ["lft"], "rent": ["a"]}, "warnings": {"rent": 3},
                "calculated": {"rent": 3}, "sent": {"rent": "3", "used": "lift", "best": "a", "since": 2026}
            },
            {
                "name": "One",
                "answers": {
                    "renting": "yess", "helpful": {"stafff": "1"}, "helpful.staff": "9", "home": "Elm", "yearly": 1,
                    "spots": [{"were": "x"}, {}, {}, {}, {}], "used": ["lift", "gardn"], "rent": {"numbr": 3}, "why": true
                }
            },
            {"name": "Two", "answers": {}, "steps": [{"press": "contine"}]},
            {"name": "Three", "steps": [{"press": "back", "change": "rent", "refused": {"rent": "required"}}], "refused": {"rent": "required"}},
            {"name": "Four", "open": false, "answers": {"rent": 1}},
            {"answers": {"spots": [{"where": "x"}], "spots.1.where": "y"}}
        ],
        "unreachable": {"question:rnt": "it is", "question:why": ""}
    });
    expect_test::expect![[r#"
        /unreachable/question:rnt: the coverage has no `question:rnt`; did you mean `question:rent`?
        /unreachable/question:why: no reason is given why `question:why` can't be reached; write one in a text of at most 1000 characters
        /tests/0/mode: `fone` is not known here; use one of: web, kiosk, phone, paper, sms, assisted
        /tests/0/seed: `seed` is -1, and must be a whole number from 0 to 4294967295; give a number of that range
        /tests/0/language: the survey is not written in `cz`; use one of: en, cy
        /tests/0/day: `2026-02-30` is not a day; write it as 2026-05-31
        /tests/0/reaches: no page has the id `reveiw`; did you mean `review`?
        /tests/0/path/0: no page has the id `tenency`; did you mean `tenancy`?
        /tests/0/asked/0: no question has the id `rentig`; did you mean `renting`?
        /tests/0/asked/1: no question has the id `helpful.staf`; did you mean `helpful.staff`?
        /tests/0/offered/rent: `rent` offers nothing to choose from; expect it of a question with choices or rows
        /tests/0/offered/used/0: `used` has no choice `lft`; did you mean `lift`?
        /tests/0/warnings/rent: expected a text, several texts, true or false, found a number; write the warning's words, or `true` for any
        /tests/0/calculated/rent: `rent` is not calculated; expect its answer in `sent`
        /tests/0/refused/rent: no rule is called `too-smal`; did you mean `too-small`?
        /tests/0/sent/best: `best` has no choice `a`; use one of: lift, garden, hall, other, all
        /tests/0/sent/rent: expected a number, found a text; write the number without quotes
        /tests/0/sent/since: expected a text, found a number; put it in double quotes: "…"
        /tests/0/sent/used: expected a list of codes, found a text; write it in square brackets: ["…"]
        /tests/0/anwsers: unknown field `anwsers`; did you mean `answers`?
        /tests/1/answers/helpful/stafff: the question has no part `stafff`; did you mean `staff`?
        /tests/1/answers/helpful.staff: `helpful.staff` has no choice `9`; did you mean `1`?
        /tests/1/answers/home: a question of type `address` has parts; give its parts: {"…": …}, each with its answer
        /tests/1/answers/rent/numbr: unknown field `numbr`; did you mean `number`?
        /tests/1/answers/renting: `renting` has no choice `yess`; did you mean `yes`?
        /tests/1/answers/spots: 5 entries, and at most 4 are possible; take some of them out
        /tests/1/answers/used/1: `used` has no choice `gardn`; did you mean `garden`?
        /tests/1/answers/why: expected a text, found true or false; put it in double quotes: "…"
        /tests/1/answers/yearly: a calculated value is not answered; expect its value in `calculated`
        /tests/1/name: another test is called `One` too; give each test its own name
        /tests/2/steps: a test has `answers` or `steps`, not both; put the answers into the steps, each on its page
        /tests/3/steps/0/change: a step presses one button; take out `press`
        /tests/3/steps/0/refused: only Continue is refused; take out `refused`
        /tests/3/refused: `refused` stands in the step that is refused; move it there
        /tests/4/open: whether the survey is open depends on the day; add "day": "2026-05-31"
        /tests/4/open: nobody can answer while the survey is not open; take the answers out
        /tests/5: the field `name` is missing; add "name": … here
        /tests/5/answers/spots.1.where: this question has two answers here; keep one of them"#]].assert_eq(&problems(&document));
}

#[test]
fn coverage_lists_what_no_test_has_reached() {
    let test = json!({"name": "One", "answers": {"done": "yes", "ease": "easy"}});
    let coverage = outcome(REPAIR, &json!({"tests": [test]})).coverage;
    expect_test::expect![[r#"
        repair.json: the tests reach 2 of 2 pages, 4 of 7 questions, 2 of 9 choices, 3 of 6 branches, 1 of 1 endings
          question:missing: `missing` was never asked
          question:call_back: `call_back` was never asked
          question:email: `email` was never asked
          choice:done=no: `no` was never the answer to `done`
          choice:done=dont_know: `dont_know` was never the answer to `done`
          choice:ease=very_easy: `very_easy` was never the answer to `ease`
          choice:ease=difficult: `difficult` was never the answer to `ease`
          choice:ease=very_difficult: `very_difficult` was never the answer to `ease`
          choice:call_back=yes: `yes` was never the answer to `call_back`
          choice:call_back=no: `no` was never the answer to `call_back`
          branch:missing/ask_if=true: the condition of `missing` never held
          branch:call_back/ask_if=true: the condition of `call_back` never held
          branch:email/ask_if=true: the condition of `email` never held
    "#]]
    .assert_eq(&show::coverage_in_words("repair.json", &coverage));
    assert!(!coverage.is_full());
}

#[test]
fn every_branch_can_be_reached_and_is_told_apart() {
    let document = json!({"fill": true, "tests": [
        {"name": "a", "answers": {"used": ["garden", "hall"], "renting": "no"}},
        {"name": "b", "answers": {"used": ["lift", "garden", "hall"], "renting": "yes", "rent": 50}},
        {"name": "c", "answers": {"renting": "dont_know"}}
    ]});
    let coverage = outcome(EVERYTHING, &document).coverage;
    let reached = |name: &str| coverage.item(name).unwrap().reached;
    for name in [
        "page:used",
        "page:repairs",
        "question:spots.where",
        "choice:used=garden",
        "choice:renting=dont_know",
        "branch:page:used/go_to/2=true",
        "branch:page:used/go_to/2=false",
        "branch:page:used/go_to/1=true",
        "branch:best=all/ask_if=true",
        "branch:help/ask_if=false",
        "branch:rent/required_if=true",
        "branch:rent/required_if=false",
        "branch:rent/warn/2=true",
        "branch:helpful.lift/ask_if=false",
        "branch:page:missed/go_to/1=true",
        "ending:last",
        "ending:used/go_to/1",
    ] {
        assert!(reached(name), "{name}");
    }
    for name in [
        "page:liked",
        "question:help",
        "choice:used=none",
        "branch:help/ask_if=true",
        "branch:rent/warn/1=true",
        "branch:page:tenancy/go_to/1=true",
        "branch:liked=view/ask_if=false",
        "choice:best=lift",
    ] {
        assert!(!reached(name), "{name}");
    }
    assert!(!coverage.has("branch:page:missed/go_to/1=false"), "a way without a condition is always taken");
    assert!(!coverage.has("branch:best=lift/ask_if=true"), "nobody wrote the condition of a choice taken over");
    assert!(!coverage.has("choice:agree=no"), "whoever does not agree gets no further");
}

#[test]
fn a_condition_that_was_false_for_a_moment_has_not_been_tried() {
    let document = json!({"tests": [
        {"name": "a", "answers": {"done": "no", "missing": "A tap", "ease": "difficult", "call_back": "no"}}
    ]});
    let coverage = outcome(REPAIR, &document).coverage;
    let reached = |name: &str| coverage.item(name).unwrap().reached;
    assert!(reached("branch:missing/ask_if=true") && !reached("branch:missing/ask_if=false"));
    assert!(reached("branch:email/ask_if=false") && !reached("branch:email/ask_if=true"));
}

#[test]
fn what_is_called_unreachable_counts_no_more_and_must_be_so() {
    let missing: Vec<String> = {
        let document = json!({"fill": true, "tests": [{"name": "a"}]});
        outcome(EVERY_QUESTION, &document).coverage.missing().map(|item| item.name.clone()).collect()
    };
    let excused: serde_json::Map<String, Value> =
        missing.iter().map(|name| (name.clone(), json!("For this test."))).collect();
    let document = json!({"fill": true, "tests": [{"name": "a"}], "unreachable": excused});
    let all = outcome(EVERY_QUESTION, &document);
    assert!(all.coverage.is_full() && all.is_ok());
    let document = json!({"fill": true, "tests": [{"name": "a"}], "unreachable": {"page:home": "Not so."}});
    let wrong = outcome(EVERY_QUESTION, &document);
    assert_eq!(wrong.failures().count(), 1);
}

#[test]
fn tests_of_one_survey_reach_together_what_each_reaches() {
    let one =
        |answers: Value| outcome(REPAIR, &json!({"fill": true, "tests": [{"name": "a", "answers": answers}]})).coverage;
    let mut both = one(json!({"done": "yes"}));
    let other = one(json!({"done": "no"}));
    both.join(&other);
    let reached = |name: &str| both.item(name).unwrap().reached;
    assert!(reached("choice:done=yes") && reached("choice:done=no") && !reached("choice:done=dont_know"));
}

#[test]
fn a_draft_gives_every_answer_and_is_the_same_every_time() {
    for (text, most, is_simple) in [(REPAIR, 12, true), (EVERY_QUESTION, 40, true), (EVERYTHING, 60, false)] {
        let survey = survey(text);
        let draft = suggest::draft(&survey, "survey.json");
        assert_eq!(draft.json, suggest::draft(&survey, "survey.json").json);
        assert_eq!(serde_json::from_str::<Json>(&show::draft(&draft.json)).unwrap(), draft.json);
        let played = run_tests(&survey, &draft.json).unwrap_or_else(|error| panic!("{error}"));
        let failures: Vec<_> = played.failures().collect();
        assert!(failures.is_empty(), "{failures:#?}");
        let Some(Json::List(tests)) = draft.json.get("tests") else { panic!("no tests") };
        assert!(tests.len() <= most, "{} tests", tests.len());
        // What takes a rare combination of answers is left to the author, and named.
        let kinds = [coverage::Kind::Question, coverage::Kind::Choice];
        let (reached, all) = kinds
            .map(|kind| draft.coverage.count(kind))
            .into_iter()
            .fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
        assert!(if is_simple { reached == all } else { reached * 10 >= all * 9 }, "{reached} of {all}");
        let known: Vec<&str> = draft.coverage.missing().map(|item| item.name.as_str()).collect();
        let found: Vec<&str> = played.coverage.missing().map(|item| item.name.as_str()).collect();
        assert_eq!(found, known, "what it is said to reach");
    }
}

#[test]
fn the_rules_are_those_that_a_session_knows() {
    let page = include_str!("../../TESTS.md");
    let schema: Value = serde_json::from_str(include_str!("../../test-1.schema.json")).unwrap();
    let listed = schema["$defs"]["step"]["properties"]["refused"]["additionalProperties"]["enum"].clone();
    assert_eq!(listed, json!(document::RULES));
    let rules = page.lines().find(|line| line.starts_with("`required`, ")).unwrap();
    let rules: Vec<&str> = rules.trim_end_matches('.').split(", ").map(|rule| rule.trim_matches('`')).collect();
    assert_eq!(rules, document::RULES);
    let engine = include_str!("../../../yousaid-engine/src/violation.rs");
    for rule in document::RULES {
        assert!(engine.contains(&format!("=> \"{rule}\"")), "{rule}");
    }
}
