//! A halo round: its survey takes comments, its digest has them, its outcome says how many there were.

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;
use serde_json::json;
use yousaid_schema::HaloRound;
use yousaid_schema::Json;

use crate::support::Place;
use crate::support::Reply;
use crate::support::Service;
use crate::support::TOKEN;
use crate::support::random_id;

const ROUND: &str = include_str!("../../../../examples/halo/repairs-2026-12.json");
const PAGE: &str = "/staff/halo/repairs-2026-12";

pub(crate) fn round() -> Value {
    serde_json::from_str(ROUND).unwrap()
}

pub(crate) fn put_round(place: &Place, round: &Value) {
    place.write("surveys/repairs.json", &round.to_string());
}

/// Sends the comments of one resident, as the survey underneath the round takes them.
pub(crate) async fn comment(service: &Service, answers: Value) -> Reply {
    let definition: Value = service.get("/v1/surveys/repairs-2026-12/definition").await.json();
    let json: Json = serde_json::from_value(round()).unwrap();
    let survey: Json = serde_json::from_value(definition).unwrap();
    let own = HaloRound::from_json(&json).unwrap().to_survey();
    assert_eq!(survey.to_canonical_text(), own.to_canonical_text(), "the page and the collector make the same survey");
    let id = random_id();
    let response = json!({
        "id": id, "survey": {"id": "repairs-2026-12", "version": "1", "hash": yousaid_schema::Definition::from_json(&survey).unwrap().hash},
        "sequence": 1, "final": true, "mode": "web", "started": "2026-11-20", "finished": "2026-11-20", "answers": answers
    });
    let request = Request::put(format!("/v1/surveys/repairs-2026-12/responses/{id}"))
        .header("content-type", "application/json")
        .body(Body::from(response.to_string()));
    service.send(request.unwrap()).await
}

pub(crate) async fn two_comments(service: &Service) {
    let first = json!({
        "windows": {"text": "Wood lasts.\n\n<script>alert(1)</script>", "language": "en"},
        "name": {"text": "Ann & Bo", "language": "en"},
        "hear": {"choice": "email", "language": "en"}, "hear_email": {"text": "ann@example.org", "language": "en"}});
    assert_eq!(comment(service, first).await.status, StatusCode::CREATED);
    let second = json!({
        "windows": {"text": "=1+1", "language": "en"}, "general": {"text": "Diolch", "language": "en"},
        "hear": {"choice": "none", "language": "en"}});
    assert_eq!(comment(service, second).await.status, StatusCode::CREATED);
}

on_every_database! {
    async fn comments_stand_by_their_items_and_contacts_apart(place: Place) {
        put_round(&place, &round());
        let service = place.open().await;
        two_comments(&service).await;

        let html = service.download(PAGE).await;
        let count = |words: &str| html.matches(words).count();
        assert_eq!((count("<blockquote"), count("Nobody commented on this.")), (3, 2), "{html}");
        assert!(html.contains("from <strong>2</strong> residents"));
        assert!(html.contains("&lt;script&gt;") && !html.contains("<script"), "what residents write is words");
        assert!(html.contains("Ann &amp; Bo") && html.contains("without a name"));
        // Contacts stand behind everything that goes to the meeting, and there only.
        let (before, personal) = html.split_once("class=\"personal\"").unwrap();
        assert!(!before.contains("ann@example.org") && personal.contains("ann@example.org"));
        assert_eq!(personal.matches("<tr>").count(), 2, "who needs no answer is not listed");

        let csv = service.download(&format!("{PAGE}/digest.csv")).await;
        assert!(csv.starts_with("\u{feff}\"item\",\"title\",\"comment\",\"language\",\"name\",\"reference\",\"received\""), "{csv}");
        assert!(csv.contains("\"windows\",\"New windows for Elm, Oak and Ash blocks\",\"'=1+1\","), "{csv}");
        assert!(!csv.contains("ann@example.org"));
    }

    async fn one_comment_at_least_is_needed(place: Place) {
        put_round(&place, &round());
        let service = place.open().await;
        let reply = comment(&service, json!({"hear": {"choice": "none", "language": "en"}})).await;
        assert_eq!((reply.status, reply.violations()), (StatusCode::UNPROCESSABLE_ENTITY, vec!["general required /answers/general".to_owned()]));
    }

    async fn staff_sign_in_with_the_token_and_nobody_else_reads_comments(place: Place) {
        put_round(&place, &round());
        let service = place.open().await;
        let basic = |password: &str| format!("Basic {}", BASE64_STANDARD.encode(format!("officer:{password}")));
        let reply = service.get(PAGE).await;
        assert_eq!((reply.status, reply.code().as_str()), (StatusCode::UNAUTHORIZED, "sign-in"));
        assert!(reply.header("www-authenticate").starts_with("Basic "));
        for (path, kind) in [(PAGE.to_owned(), "text/html; charset=utf-8"), (format!("{PAGE}/digest.csv"), "text/csv; charset=utf-8")] {
            assert_eq!(service.get_with(&path, "authorization", &basic("wrong")).await.status, StatusCode::UNAUTHORIZED);
            let reply = service.get_with(&path, "authorization", &basic(TOKEN)).await;
            assert_eq!((reply.status, reply.header("content-type")), (StatusCode::OK, kind));
            assert_eq!(reply.header("cache-control"), "no-store");
            assert!(reply.header("content-security-policy").starts_with("default-src 'none'; style-src 'self'"));
        }
        // What changes or exports everything still asks for a bearer, whom no other page can borrow.
        let export = "/v1/surveys/doors/responses.csv";
        assert_eq!(service.get_with(export, "authorization", &basic(TOKEN)).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(service.get("/staff/staff.css").await.header("content-type"), "text/css; charset=utf-8");
        assert_eq!(service.download_status("/staff/halo/doors").await, StatusCode::NOT_FOUND);
    }

    async fn the_round_is_public_and_counts_comments_once_there_is_an_outcome(place: Place) {
        let mut place = place;
        place.config.today = Some("2026-11-20".to_owned());
        put_round(&place, &round());
        let service = place.open().await;
        two_comments(&service).await;
        let mut before = service.get("/v1/halo/repairs-2026-12").await.json();
        let state = before.as_object_mut().unwrap().remove("state").unwrap();
        assert_eq!(state, json!({"today": "2026-11-20", "open": true}), "while comments are taken, nobody sees how many there are");
        assert_eq!(before, round());
        assert_eq!(service.get("/surveys/repairs.json").await.json(), round());
        service.collector.close().await;

        let mut decided = round();
        decided["outcome"] = json!({
            "decided_on": "2026-12-08", "reported_to": "The board", "reported_on": "2026-12-07", "items": [
                {"item": "windows", "said": "Wood", "decided": "Wood it is", "basis": "It lasts"},
                {"item": "gutters", "said": "-", "decided": "Twice a year", "basis": "Cost", "comments": 7}]});
        put_round(&place, &decided);
        let service = place.open().await;
        let after = service.get("/v1/halo/repairs-2026-12").await.json();
        assert_eq!(after["outcome"]["items"][0]["comments"], 2);
        assert_eq!(after["outcome"]["items"][1]["comments"], 7, "what the officer counted stands");
        let html = service.download(PAGE).await;
        assert!(html.contains("What was decided") && html.contains("Wood it is"));
    }

    async fn residents_read_a_closed_round_whatever_staff_are_exporting(place: Place) {
        let mut place = place;
        place.config.today = Some("2026-12-09".to_owned());
        place.config.limits.exports = 0;
        put_round(&place, &round());
        let service = place.open().await;
        two_comments(&service).await;
        let asked = || service.get("/v1/halo/repairs-2026-12");
        for reply in futures::future::join_all([asked(), asked(), asked()]).await {
            assert_eq!((reply.status, &reply.json()["state"]["people"]), (StatusCode::OK, &json!(2)), "{}", reply.text());
        }
    }

    async fn a_round_with_a_fault_keeps_the_collector_from_starting(place: Place) {
        let mut wrong = round();
        wrong["closes"] = json!("2026-12-08");
        put_round(&place, &wrong);
        let error = yousaid_collector::Collector::open(&place.config).await.unwrap_err().to_string();
        assert!(error.contains("repairs.json: /closes: comments close on 2026-12-08, and the meeting is on 2026-12-08"), "{error}");
    }
}
