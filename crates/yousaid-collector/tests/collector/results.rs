//! What staff read of the answers to a survey.

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;

use crate::support::Place;
use crate::support::Service;
use crate::support::TOKEN;
use crate::support::hash_of;
use crate::support::random_id;

const PAGE: &str = "/staff/results/doors";

/// A question of every kind that is counted in its own way.
fn survey() -> Value {
    let choices = |codes: &[&str]| -> Value {
        codes.iter().map(|code| json!({"code": code, "label": code.to_uppercase()})).collect()
    };
    json!({
        "id": "doors", "version": "1", "title": "Your estate", "default_language": "en",
        "landlord": {"name": "Elm Homes"},
        "pages": [{"id": "one", "questions": [
            {"id": "area", "type": "choice", "title": "Where do you live?", "optional": true, "choices": choices(&["north", "south", "east"])},
            {"id": "happy", "type": "scale", "title": "How satisfied are you?", "optional": true, "points": {"bank": "scales@1/SAT5"}},
            {"id": "first", "type": "ranking", "title": "What matters most?", "optional": true, "most": 2, "choices": choices(&["bins", "lights", "trees"])},
            {"id": "people", "type": "number", "title": "How many live with you?", "optional": true, "unit": "people"},
            {"id": "spend", "type": "allocation", "title": "Share out ten pounds", "optional": true, "total": 10, "rows": choices(&["play", "paths"])},
            {"id": "why", "type": "long_text", "title": "Why?", "optional": true},
            {"bank": "govuk-equality@2026-08/disability"}]}]
    })
}

async fn answered(service: &Service, answers: Value) {
    let language = |answer: &Value| {
        let mut answer = answer.clone();
        answer["language"] = json!("en");
        answer
    };
    let answers: serde_json::Map<String, Value> =
        answers.as_object().unwrap().iter().map(|(id, answer)| (id.clone(), language(answer))).collect();
    let reply = service
        .deliver(&json!({
            "id": random_id(), "survey": {"id": "doors", "version": "1", "hash": hash_of(&survey())},
            "sequence": 1, "final": true, "mode": "web", "started": "2026-11-20", "finished": "2026-11-20",
            "answers": answers,
        }))
        .await;
    assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
}

/// So many of an area, of whom so many are very satisfied and the others very dissatisfied.
async fn of_area(service: &Service, area: Option<&str>, satisfied: usize, dissatisfied: usize) {
    let codes = ["very_satisfied"].repeat(satisfied).into_iter().chain(["very_dissatisfied"].repeat(dissatisfied));
    for code in codes {
        let mut answers = json!({"happy": {"choice": code}, "disability": {"choice": "no"}});
        if let Some(area) = area {
            answers["area"] = json!({"choice": area});
        }
        answered(service, answers).await;
    }
}

/// The words of the page, without its tags.
async fn words(service: &Service, query: &str) -> String {
    let html = service.download(&format!("{PAGE}{query}")).await;
    assert!(!html.contains("style=") && !html.contains("<script"), "the policy stands: {html}");
    let (mut words, mut in_tag) = (String::new(), false);
    for c in html.chars() {
        match c {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                words.push(' ');
            }
            c if !in_tag => words.push(c),
            _ => {}
        }
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn open(place: &Place) -> Service {
    place.write("surveys/doors.json", &survey().to_string());
    place.open().await
}

on_every_database! {
    async fn numbers_have_their_middle_and_shares_count_empty_rows_as_nothing(place: Place) {
        let service = open(&place).await;
        for people in [1, 1, 2, 2, 3, 3, 4, 4, 5] {
            answered(&service, json!({"people": {"number": people}, "spend.play": {"number": 10}})).await;
        }
        let text = words(&service, "").await;
        assert!(text.contains("How many live with you? 9 answers: too few to show."), "{text}");
        answered(&service, json!({"people": {"number": 25}, "spend.play": {"number": 4}, "spend.paths": {"number": 6}})).await;
        let text = words(&service, "").await;
        for found in [
            "How many live with you? Mean 5 people Median 3 people : half of the answers are no higher, half no lower Middle half 2 to 4 people 10 answers.",
            "Share out ten pounds PLAY Mean 9.4 Median 10 :",
            "PATHS Mean 0.6 Median 0 : half of the answers are no higher, half no lower Middle half 0 to 0 10 answers. Who left this row empty gave it 0.",
        ] {
            assert!(text.contains(found), "{found} in {text}");
        }
        assert!(!text.contains("25 people"), "the largest number is one resident's: {text}");
    }

    async fn a_ranking_has_mean_places_and_how_often_each_was_given(place: Place) {
        let service = open(&place).await;
        for (count, order) in [(6, vec!["bins", "lights"]), (3, vec!["lights", "bins"]), (1, vec!["trees"])] {
            for _ in 0..count {
                answered(&service, json!({"first": {"choices": order}})).await;
            }
        }
        let text = words(&service, "").await;
        for found in [
            "BINS 1.33 1: 6 (60%) 2: 3 (30%) none: 1 (10%)",
            "LIGHTS 1.67 1: 3 (30%) 2: 6 (60%) none: 1 (10%)",
            "TREES 1.00 1: 1 (10%) none: 9 (90%)",
            "The mean place is of those who gave the answer a place.",
        ] {
            assert!(text.contains(found), "{found} in {text}");
        }
    }

    async fn the_margin_minds_how_many_could_have_answered(place: Place) {
        place.write("surveys/collector.json", r#"{"surveys": {"doors": {"population": 40}}}"#);
        let service = open(&place).await;
        of_area(&service, Some("north"), 20, 0).await;
        for (query, margin) in [("", "±15.7"), ("?population=", "±21.9"), ("?population=2,436", "±21.8"), ("?population=20", "±0.0")] {
            let text = words(&service, query).await;
            assert!(text.contains(&format!("20 answers, margin of error {margin} percentage points.")), "{query}: {text}");
        }
        assert!(words(&service, "").await.contains("Could have answered 40; 50% of them have"));
        assert!(words(&service, "?population=19").await.contains("fewer than have answered"));
        let reply = service.get_with(&format!("{PAGE}?population=many"), "authorization", &format!("Bearer {TOKEN}")).await;
        assert_eq!(reply.status, StatusCode::BAD_REQUEST);
        assert!(reply.text().contains("“many” is no number of homes or people") && reply.text().contains("±21.9"), "{}", reply.text());
    }

    async fn a_breakdown_shows_groups_side_by_side_and_hides_small_ones_for_good(place: Place) {
        let service = open(&place).await;
        of_area(&service, Some("north"), 9, 3).await;
        of_area(&service, Some("south"), 6, 6).await;
        let text = words(&service, "?by=area").await;
        for found in [
            "Broken down by Where do you live?",
            "Very satisfied or Fairly satisfied NORTH 9 of 12 75% SOUTH 6 of 12 50%",
            "Margins of error in percentage points: NORTH ±28.3 (few answers); SOUTH ±28.3 (few answers).",
            "Not broken down: answers to this question are a special category of personal data",
        ] {
            assert!(text.contains(found), "{found} in {text}");
        }
        // Three in the east: who took north and south away from everybody would find them.
        of_area(&service, Some("east"), 0, 3).await;
        of_area(&service, Some("south"), 0, 1).await;
        let text = words(&service, "?by=area").await;
        assert!(text.contains("SOUTH 6 of 13") && !text.contains("NORTH 9 of 12"), "{text}");
        assert!(text.contains("Not shown, so that nobody is found out: NORTH ; EAST ."), "{text}");
        assert!(!text.contains("EAST 0 of"), "{text}");
        // Who does not say where is a group like the others.
        of_area(&service, Some("east"), 0, 7).await;
        of_area(&service, None, 1, 1).await;
        let text = words(&service, "?by=area").await;
        assert!(text.contains("NORTH 9 of 12") && text.contains("Not shown, so that nobody is found out: EAST ; gave no such answer."), "{text}");
        of_area(&service, None, 8, 0).await;
        let text = words(&service, "?by=area").await;
        assert!(text.contains("EAST 0 of 10 0%") && text.contains("gave no such answer 9 of 10 90%"), "{text}");
        assert!(!text.contains("Not shown, so that"), "{text}");
    }

    async fn what_can_not_be_broken_down_by_is_told_and_the_rest_is_shown(place: Place) {
        let service = open(&place).await;
        of_area(&service, Some("north"), 10, 0).await;
        for (query, says) in [
            ("?by=araa", "There is no question `araa` to break down by; did you mean `area`?"),
            ("?by=people", "“How many live with you?” (`people`) can’t be broken down by: that takes a question to which everybody gives one answer; use one of: area, disability, happy."),
        ] {
            let reply = service.get_with(&format!("{PAGE}{query}"), "authorization", &format!("Bearer {TOKEN}")).await;
            assert_eq!(reply.status, StatusCode::BAD_REQUEST);
            assert!(reply.text().contains(says) && reply.text().contains("10 answers"), "{}", reply.text());
        }
    }

    async fn a_browser_reads_in_words_what_staff_are_refused(place: Place) {
        let service = open(&place).await;
        let get = |path: &str, accept: &str, bearer: &str| {
            Request::get(path).header("accept", accept).header("authorization", bearer).body(Body::empty()).unwrap()
        };
        let html = "text/html,application/xhtml+xml,*/*;q=0.8";
        let reply = service.send(get("/staff/results/windows", html, &format!("Bearer {TOKEN}"))).await;
        assert_eq!((reply.status, reply.header("content-type")), (StatusCode::NOT_FOUND, "text/html; charset=utf-8"));
        assert!(reply.text().contains("No survey of that name is or was served here; check the `id` of the definition."), "{}", reply.text());
        assert!(reply.text().contains("href=\"/staff/results\""), "{}", reply.text());
        let reply = service.send(get(PAGE, html, "Basic nobody")).await;
        assert_eq!((reply.status, reply.header("www-authenticate").split(' ').next()), (StatusCode::UNAUTHORIZED, Some("Basic")));
        assert!(reply.text().contains("Sign in with any name"), "{}", reply.text());
        let reply = service.send(get(PAGE, "*/*", "Basic nobody")).await;
        assert_eq!(reply.code(), "sign-in", "a program reads the problem as ever");
    }
}
