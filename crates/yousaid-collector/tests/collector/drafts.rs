//! A survey that is not finished is kept for its resident, sealed.

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;
use yousaid_schema::SealedDraft;
use yousaid_schema::padded;

use crate::support::Place;
use crate::support::Reply;
use crate::support::Service;
use crate::support::definition;

const SPOT: &str = "0948291ef624747accad05bb222dcaaf";
const OTHER: &str = "1948291ef624747accad05bb222dcaaf";

async fn open_with(place: &mut Place, come_back: Option<Value>, day: &str) -> Service {
    let mut definition = definition("1");
    definition["closes"] = json!("2026-11-30");
    if let Some(come_back) = come_back {
        definition["come_back"] = come_back;
    }
    place.write("surveys/doors.json", &definition.to_string());
    place.config.today = Some(day.to_owned());
    place.open().await
}

fn address(spot: &str) -> String {
    format!("/v1/surveys/doors/drafts/{spot}")
}

fn sealed(fill: u8, sequence: u32) -> String {
    SealedDraft { content: vec![fill; padded(1) + 28], sequence }.to_json().to_text()
}

async fn keep(service: &Service, spot: &str, body: impl Into<Body>) -> Reply {
    let request = Request::put(address(spot)).header("content-type", "application/json");
    service.send(request.body(body.into()).unwrap()).await
}

async fn forget(service: &Service, spot: &str) -> Reply {
    service.send(Request::delete(address(spot)).body(Body::empty()).unwrap()).await
}

on_every_database! {
    async fn what_was_kept_is_given_back_until_its_last_day_and_no_longer(place: Place) {
        let mut place = place;
        let service = open_with(&mut place, Some(json!({"days": 3})), "2026-11-20").await;
        let reply = keep(&service, SPOT, sealed(7, 1)).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
        assert_eq!(reply.json(), json!({"place": SPOT, "sequence": 1, "until": "2026-11-23"}));
        assert_eq!(reply.header("cache-control"), "no-store");

        let service = open_with(&mut place, Some(json!({"days": 3})), "2026-11-23").await;
        let reply = service.get(&address(SPOT)).await;
        let sent: Value = serde_json::from_str(&sealed(7, 1)).unwrap();
        assert_eq!((reply.status, &reply.json()["sealed"]), (StatusCode::OK, &sent["sealed"]));
        assert_eq!((&reply.json()["sequence"], &reply.json()["until"]), (&json!(1), &json!("2026-11-23")));
        assert_eq!(reply.header("cache-control"), "no-store");

        let service = open_with(&mut place, Some(json!({"days": 3})), "2026-11-24").await;
        let over = service.get(&address(SPOT)).await;
        assert_eq!((over.status, over.code().as_str()), (StatusCode::NOT_FOUND, "unknown-draft"));
        // The next one that comes clears it away: the place is free, for whoever begins again.
        assert_eq!(keep(&service, OTHER, sealed(1, 1)).await.status, StatusCode::OK);
        assert_eq!(keep(&service, SPOT, sealed(8, 2)).await.code(), "unknown-draft");
    }

    async fn a_month_unless_the_survey_closes_before(place: Place) {
        let mut place = place;
        let service = open_with(&mut place, Some(json!({})), "2026-10-02").await;
        assert_eq!(keep(&service, SPOT, sealed(7, 1)).await.json()["until"], "2026-11-01");
        let service = open_with(&mut place, Some(json!({})), "2026-11-20").await;
        assert_eq!(keep(&service, OTHER, sealed(7, 1)).await.json()["until"], "2026-11-30");
        let service = open_with(&mut place, Some(json!({})), "2026-12-01").await;
        let closed = keep(&service, SPOT, sealed(7, 1)).await;
        assert_eq!((closed.status, closed.code().as_str()), (StatusCode::FORBIDDEN, "come-back-off"));
    }

    async fn of_two_devices_none_overwrites_the_other_unseen(place: Place) {
        let mut place = place;
        let service = open_with(&mut place, Some(json!({})), "2026-11-20").await;
        assert_eq!(keep(&service, SPOT, sealed(1, 1)).await.status, StatusCode::OK);
        assert_eq!(keep(&service, SPOT, sealed(1, 1)).await.status, StatusCode::OK, "a repeat of the same");
        assert_eq!(keep(&service, SPOT, sealed(2, 2)).await.status, StatusCode::OK);
        for late in [sealed(3, 2), sealed(1, 1), sealed(3, 9)] {
            let reply = keep(&service, SPOT, late).await;
            assert_eq!((reply.status, reply.code().as_str()), (StatusCode::CONFLICT, "draft-changed"));
        }
        assert_eq!(service.get(&address(SPOT)).await.json()["sequence"], 2);
        assert_eq!(keep(&service, SPOT, sealed(3, 3)).await.status, StatusCode::OK, "who has seen it may");
    }

    async fn what_was_sent_or_is_not_wanted_any_more_is_gone(place: Place) {
        let mut place = place;
        let service = open_with(&mut place, Some(json!({})), "2026-11-20").await;
        assert_eq!(keep(&service, SPOT, sealed(1, 1)).await.status, StatusCode::OK);
        assert_eq!(keep(&service, OTHER, sealed(1, 1)).await.status, StatusCode::OK);
        for _ in 0..2 {
            let reply = forget(&service, SPOT).await;
            assert_eq!((reply.status, reply.json()), (StatusCode::OK, json!({"place": SPOT, "deleted": true})));
        }
        assert_eq!(service.get(&address(SPOT)).await.code(), "unknown-draft");
        assert_eq!(service.get(&address(OTHER)).await.status, StatusCode::OK);
        // A copy that comes late from another device does not bring it back.
        assert_eq!(keep(&service, SPOT, sealed(2, 2)).await.code(), "unknown-draft");
    }

    async fn nothing_is_kept_that_is_not_sealed_or_not_allowed(place: Place) {
        let mut place = place;
        let service = open_with(&mut place, None, "2026-11-20").await;
        assert_eq!(keep(&service, SPOT, sealed(1, 1)).await.code(), "come-back-off");
        let service = open_with(&mut place, Some(json!({})), "2026-11-20").await;
        let legible = r#"{"sealed": "bXkgYW5zd2Vycw==", "sequence": 1}"#.to_owned();
        for wrong in [legible, "{}".to_owned(), sealed(1, 0)] {
            assert_eq!(keep(&service, SPOT, wrong).await.code(), "bad-draft");
        }
        for wrong in ["0123-4567-89AB-CDEF-GHJK", "..", "0948291EF624747ACCAD05BB222DCAAF"] {
            assert_eq!(keep(&service, wrong, sealed(1, 1)).await.code(), "bad-draft", "{wrong}");
            assert_eq!(service.get(&address(wrong)).await.code(), "unknown-draft", "{wrong}");
        }
        assert_eq!(keep(&service, SPOT, "x".repeat(SealedDraft::bytes() + 1)).await.code(), "too-large");
        assert_eq!(keep(&service, SPOT, "no json").await.code(), "bad-json");
        let form = Request::put(address(SPOT)).body(Body::from(sealed(1, 1))).unwrap();
        assert_eq!(service.send(form).await.code(), "not-json");
        let unknown = service.get(&address(SPOT).replace("doors", "windows")).await;
        assert_eq!(unknown.code(), "unknown-survey");
        assert_eq!(service.get(&address(SPOT)).await.code(), "unknown-draft", "nothing of all that was kept");
    }

    async fn no_survey_keeps_more_than_its_share(place: Place) {
        let mut place = place;
        place.config.limits.drafts = 1;
        let service = open_with(&mut place, Some(json!({})), "2026-11-20").await;
        assert_eq!(keep(&service, SPOT, sealed(1, 1)).await.status, StatusCode::OK);
        let full = keep(&service, OTHER, sealed(1, 1)).await;
        assert_eq!((full.status, full.code().as_str()), (StatusCode::SERVICE_UNAVAILABLE, "drafts-full"));
        assert_eq!(keep(&service, SPOT, sealed(2, 2)).await.status, StatusCode::OK, "the first may go on");
        forget(&service, SPOT).await;
        assert_eq!(keep(&service, OTHER, sealed(1, 1)).await.status, StatusCode::OK);
    }

    async fn a_page_of_another_site_needs_to_be_on_the_list(place: Place) {
        let mut place = place;
        place.write("surveys/collector.json", &json!({"surveys": {"doors": {"allowed_origins": ["https://elm.example"]}}}).to_string());
        let service = open_with(&mut place, Some(json!({})), "2026-11-20").await;
        let from = |origin: &str| Request::get(address(SPOT)).header("origin", origin).header("host", "collector.example").body(Body::empty()).unwrap();
        assert_eq!(service.send(from("https://evil.example")).await.code(), "origin-not-allowed");
        let reply = service.send(from("https://elm.example")).await;
        assert_eq!((reply.header("access-control-allow-origin"), reply.code().as_str()), ("https://elm.example", "unknown-draft"));
    }
}
