//! Stored once, however often it is sent.

use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;
use yousaid_schema::sha256_hex;

use crate::support::Place;
use crate::support::definition;
use crate::support::hash_of;
use crate::support::put;
use crate::support::random_id;
use crate::support::response;
use crate::support::response_with;

on_every_database! {
    async fn the_receipt_echoes_the_id_and_the_hash_of_the_bytes_that_were_sent(place: Place) {
        let service = place.open().await;
        let response = response();
        // Odd white space: the hash is of the bytes, not of the document.
        let body = format!("{response:#}\n");
        let reply = service.deliver_text(response["id"].as_str().unwrap(), body.clone()).await;
        assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
        assert_eq!(reply.header("content-type"), "application/json");
        assert_eq!(reply.header("cache-control"), "no-store");
        let receipt = reply.json();
        assert_eq!(receipt["id"], response["id"]);
        assert_eq!(receipt["hash"], sha256_hex(body.as_bytes()));
        assert_eq!(receipt["reference"].as_str().unwrap().len(), 9);
    }

    async fn after_a_lost_receipt_the_same_response_gets_the_same_receipt_again(place: Place) {
        let service = place.open().await;
        let response = response();
        let first = service.deliver(&response).await;
        assert_eq!(first.status, StatusCode::CREATED);
        for _ in 0..3 {
            let again = service.deliver(&response).await;
            assert_eq!(again.status, StatusCode::OK);
            assert_eq!(again.json(), first.json());
        }
        assert_eq!(service.stored().await.len(), 1);
    }

    async fn ten_at_once_are_stored_once_and_get_one_receipt(place: Place) {
        let service = place.open().await;
        let response = response();
        let sent: Vec<_> = (0..10)
            .map(|_| {
                let (service, response) = (service.clone(), response.clone());
                tokio::spawn(async move { service.deliver(&response).await })
            })
            .collect();
        let mut created = 0;
        let mut receipts = Vec::new();
        for reply in sent {
            let reply = reply.await.unwrap();
            assert!(reply.status.is_success(), "{}", reply.text());
            created += usize::from(reply.status == StatusCode::CREATED);
            receipts.push(reply.json());
        }
        receipts.dedup();
        assert_eq!((created, receipts.len()), (1, 1));
        assert_eq!(service.stored().await.len(), 1);
    }

    async fn fifty_different_ones_at_once_are_all_stored(place: Place) {
        let service = place.open().await;
        let sent: Vec<_> = (0..50)
            .map(|_| {
                let service = service.clone();
                tokio::spawn(async move { service.deliver(&response()).await })
            })
            .collect();
        for reply in sent {
            assert_eq!(reply.await.unwrap().status, StatusCode::CREATED);
        }
        assert_eq!(service.stored().await.len(), 50);
    }

    async fn a_restart_between_two_sends_loses_nothing_and_stores_nothing_twice(place: Place) {
        let response = response();
        let before = place.open().await;
        let first = before.deliver(&response).await;
        before.collector.close().await;
        let after = place.open().await;
        let again = after.deliver(&response).await;
        assert_eq!(again.status, StatusCode::OK);
        assert_eq!(again.json(), first.json());
        let stored = after.stored().await;
        assert_eq!(stored.len(), 1);
        assert_eq!(stored[0]["response"], response);
    }

    async fn a_collector_that_was_not_closed_has_lost_nothing_that_it_acknowledged(place: Place) {
        // Two processes on one database, the first of them never closed: as after `kill -9`.
        let killed = place.open().await;
        let response = response();
        let first = killed.deliver(&response).await;
        let after = place.open().await;
        assert_eq!(after.deliver(&response).await.json(), first.json());
        assert_eq!(after.stored().await.len(), 1);
    }

    async fn a_later_part_replaces_an_earlier_one_and_keeps_the_reference(place: Place) {
        let service = place.open().await;
        let mut part = response_with(json!({}));
        part["final"] = json!(false);
        part.as_object_mut().unwrap().remove("finished");
        let first = service.deliver(&part).await;
        assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());

        let mut whole = response();
        whole["id"] = part["id"].clone();
        whole["sequence"] = json!(2);
        let second = service.deliver(&whole).await;
        assert_eq!(second.status, StatusCode::OK);
        assert_eq!(second.json()["reference"], first.json()["reference"]);
        let stored = service.stored().await;
        assert_eq!(stored.len(), 1);
        assert_eq!(stored[0]["response"], whole);
    }

    async fn an_earlier_part_that_comes_late_is_acknowledged_and_changes_nothing(place: Place) {
        let service = place.open().await;
        let part = |sequence: u32, answer: &str, id: &Value| {
            let mut part = response_with(json!({"safe": {"choice": answer, "language": "en"}}));
            part["id"] = id.clone();
            part["sequence"] = json!(sequence);
            part["final"] = json!(false);
            part
        };
        let id = json!(random_id());
        let later = service.deliver(&part(5, "no", &id)).await;
        let earlier = service.deliver(&part(4, "yes", &id)).await;
        assert_eq!(earlier.status, StatusCode::OK);
        assert_eq!(earlier.json()["reference"], later.json()["reference"]);
        assert_eq!(service.stored().await[0]["response"]["answers"]["safe"]["choice"], "no");

        let reused = service.deliver(&part(5, "yes", &id)).await;
        assert_eq!((reused.status, reused.code()), (StatusCode::CONFLICT, "sequence-reused".to_owned()));
    }

    async fn nothing_different_follows_a_final_response(place: Place) {
        let service = place.open().await;
        let first = response();
        service.deliver(&first).await;
        for sequence in [1, 2] {
            let mut other = response_with(json!({"safe": {"choice": "no", "language": "cy"}}));
            other["id"] = first["id"].clone();
            other["sequence"] = json!(sequence);
            let reply = service.deliver(&other).await;
            assert_eq!((reply.status, reply.code()), (StatusCode::CONFLICT, "already-final".to_owned()));
        }
        assert_eq!(service.stored().await[0]["response"], first);
    }

    async fn a_response_to_an_earlier_version_is_checked_against_that_version(place: Place) {
        let old = response_with(json!({
            "safe": {"choice": "yes", "language": "en"}, "note": {"text": "squeaks", "language": "en"}}));
        place.open().await.collector.close().await;
        let mut next = definition("2");
        next["pages"][0]["questions"].as_array_mut().unwrap().pop();
        place.write("surveys/doors.json", &next.to_string());

        let service = place.open().await;
        let reply = service.deliver(&old).await;
        assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
        let mut new = old.clone();
        new["id"] = json!(random_id());
        new["survey"]["version"] = json!("2");
        new["survey"]["hash"] = json!(hash_of(&next));
        let reply = service.deliver(&new).await;
        assert_eq!(reply.violations(), ["note unknown-question /answers/note"]);
    }

    async fn a_response_to_a_survey_that_is_no_longer_served_is_still_taken(place: Place) {
        place.open().await.collector.close().await;
        std::fs::remove_file(place.path().join("surveys/doors.json")).unwrap();
        let service = place.open().await;
        assert_eq!(service.get("/v1/surveys/doors/definition").await.status, StatusCode::NOT_FOUND);
        assert_eq!(service.deliver(&response()).await.status, StatusCode::CREATED);
        assert_eq!(service.stored().await.len(), 1);
    }

    async fn an_idempotency_key_may_be_left_out_and_must_be_the_id(place: Place) {
        let service = place.open().await;
        let response = response();
        let id = response["id"].as_str().unwrap();
        let send = async |key: &str| {
            let request = put(id).header("idempotency-key", key).body(response.to_string().into()).unwrap();
            service.send(request).await
        };
        assert_eq!(send("something-else").await.code(), "mismatch");
        assert_eq!(send(&format!("\"{id}\"")).await.status, StatusCode::CREATED);
        assert_eq!(send(id).await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_locked_file_is_said_to_be_busy_and_the_next_try_succeeds() {
    let mut place = Place::on_sqlite();
    place.config.limits.database_wait = std::time::Duration::from_millis(100);
    let service = place.open().await;
    let other = sqlx::AnyPool::connect(&place.config.database).await.unwrap();
    let lock = other.begin_with("BEGIN IMMEDIATE").await.unwrap();
    let response = response();
    let reply = service.deliver(&response).await;
    assert_eq!((reply.status.as_u16(), reply.code()), (503, "store-unavailable".to_owned()));
    assert_eq!(reply.header("retry-after"), "5");
    lock.rollback().await.unwrap();
    // On a busy machine the lock is not all that so short a wait can be too short for; a device tries again, too.
    let mut reply = service.deliver(&response).await;
    for _ in 0..100 {
        if reply.status != StatusCode::SERVICE_UNAVAILABLE {
            break;
        }
        reply = service.deliver(&response).await;
    }
    assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
    assert_eq!(service.stored().await.len(), 1);
}
