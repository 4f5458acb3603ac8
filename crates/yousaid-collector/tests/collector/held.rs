//! Responses that break a rule are stored, acknowledged, and do not count until staff say so; one-time links.

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use axum::http::header;
use serde_json::Value;
use serde_json::json;
use yousaid_collector::links;

use crate::support::Place;
use crate::support::Reply;
use crate::support::Service;
use crate::support::TOKEN;
use crate::support::definition;
use crate::support::hash_of;
use crate::support::response;
use crate::support::response_with;

/// Sets the rules of the survey.
fn rule(place: &Place, rules: &Value) {
    place.write("surveys/collector.json", &json!({"surveys": {"doors": rules}}).to_string());
}

/// Sends a response with a one-time link.
async fn deliver_with(service: &Service, token: &str, response: &Value) -> Reply {
    let id = response["id"].as_str().unwrap();
    let request = Request::put(format!("/l/{token}/v1/surveys/doors/responses/{id}"))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(response.to_string()))
        .unwrap();
    service.send(request).await
}

async fn held(service: &Service) -> Value {
    serde_json::from_str(&service.download("/v1/surveys/doors/held").await).unwrap()
}

async fn release(service: &Service, id: &str) -> Reply {
    let request = Request::post(format!("/v1/surveys/doors/held/{id}/release"))
        .header(header::AUTHORIZATION, format!("Bearer {TOKEN}"))
        .body(Body::empty())
        .unwrap();
    service.send(request).await
}

on_every_database! {
    async fn a_link_is_good_for_one_response_and_a_second_is_kept_and_does_not_count(place: Place) {
        rule(&place, &json!({"links": true}));
        let made = links(&place.config, "doors", 2, None).await.unwrap();
        assert_ne!(made[0], made[1]);
        let service = place.open().await;
        let first = response();
        let created = deliver_with(&service, &made[0], &first).await;
        assert_eq!(created.status, StatusCode::CREATED, "{}", created.text());
        // Its receipt was lost: the same again is the same.
        let again = deliver_with(&service, &made[0], &first).await;
        assert_eq!((again.status, again.json()), (StatusCode::OK, created.json()));
        let second = response();
        let received = deliver_with(&service, &made[0], &second).await;
        assert_eq!(received.status, StatusCode::CREATED, "{}", received.text());
        assert_eq!(service.stored().await.len(), 1);
        assert_eq!(held(&service).await, json!({"held": 1, "reasons": {"used-link": 1}}));
        let lines = service.download("/v1/surveys/doors/held.ndjson").await;
        let line: Value = serde_json::from_str(lines.trim_end()).unwrap();
        assert_eq!((&line["held"], &line["response"]), (&json!("used-link"), &second));
        // Staff decide.
        let id = second["id"].as_str().unwrap();
        assert_eq!(release(&service, id).await.status, StatusCode::OK);
        assert_eq!(release(&service, id).await.code(), "not-held");
        assert_eq!(service.stored().await.len(), 2);
        assert_eq!(held(&service).await, json!({"held": 0, "reasons": {}}));
        // The other link is as good as before.
        assert_eq!(deliver_with(&service, &made[1], &response()).await.status, StatusCode::CREATED);
        assert_eq!(service.stored().await.len(), 3);
    }

    async fn a_hundred_responses_with_one_link_at_once_count_as_one(place: Place) {
        rule(&place, &json!({"links": true}));
        let made = links(&place.config, "doors", 1, None).await.unwrap();
        let service = place.open().await;
        let sent: Vec<_> = (0..100)
            .map(|_| {
                let (service, token) = (service.clone(), made[0].clone());
                tokio::spawn(async move { deliver_with(&service, &token, &response()).await.status })
            })
            .collect();
        for status in sent {
            assert_eq!(status.await.unwrap(), StatusCode::CREATED);
        }
        assert_eq!(service.stored().await.len(), 1);
        assert_eq!(held(&service).await, json!({"held": 99, "reasons": {"used-link": 99}}));
    }

    async fn links_that_are_old_forged_or_missing_lose_no_response(place: Place) {
        let mut place = place;
        place.config.today = Some("2026-11-22".to_owned());
        rule(&place, &json!({"links": true}));
        place.write("surveys/lifts.json", &definition("1").to_string().replace("\"doors\"", "\"lifts\""));
        let rules = json!({"surveys": {"doors": {"links": true}, "lifts": {"links": true}}});
        place.write("surveys/collector.json", &rules.to_string());
        let old = links(&place.config, "doors", 1, Some("2026-11-21")).await.unwrap().remove(0);
        let today = links(&place.config, "doors", 1, Some("2026-11-22")).await.unwrap().remove(0);
        let other = links(&place.config, "lifts", 1, None).await.unwrap().remove(0);
        let service = place.open().await;
        assert_eq!(deliver_with(&service, &old, &response()).await.status, StatusCode::CREATED);
        // Each character of a good one, changed.
        for at in 0..today.len() {
            let mut forged: Vec<char> = today.chars().collect();
            forged[at] = if forged[at] == 'A' { 'B' } else { 'A' };
            let forged: String = forged.into_iter().collect();
            assert_eq!(deliver_with(&service, &forged, &response()).await.status, StatusCode::CREATED, "{forged}");
        }
        assert_eq!(deliver_with(&service, &other, &response()).await.status, StatusCode::CREATED);
        assert_eq!(service.deliver(&response()).await.status, StatusCode::CREATED);
        assert_eq!(service.stored().await.len(), 0);
        let forged = today.len() + 2;
        assert_eq!(
            held(&service).await,
            json!({"held": forged + 1, "reasons": {"no-link": forged, "old-link": 1}})
        );
        assert_eq!(deliver_with(&service, &today, &response()).await.status, StatusCode::CREATED);
        assert_eq!(service.stored().await.len(), 1);
    }

    async fn a_widget_is_told_before_it_begins_whether_its_link_is_good(place: Place) {
        rule(&place, &json!({"links": true}));
        let token = links(&place.config, "doors", 1, None).await.unwrap().remove(0);
        let service = place.open().await;
        let may = async |path: &str| {
            let reply = service.get(path).await;
            assert_eq!((reply.status, reply.header("cache-control")), (StatusCode::OK, "no-store"));
            reply.json()["may_begin"].clone()
        };
        let with = format!("/l/{token}/v1/surveys/doors/begin");
        assert_eq!((may("/v1/surveys/doors/begin").await, may(&with).await), (json!(false), json!(true)));
        assert_eq!(deliver_with(&service, &token, &response()).await.status, StatusCode::CREATED);
        assert_eq!(may(&with).await, json!(false));
    }

    async fn an_address_behind_a_link_is_read_as_it_is_without(place: Place) {
        place.write("surveys/two lifts.json", &definition("1").to_string().replace("\"doors\"", "\"lifts\""));
        let service = place.open().await;
        for before in ["", "/l/token"] {
            for (path, status) in [("two%20lifts.json", StatusCode::OK), ("two%2520lifts.json", StatusCode::NOT_FOUND)] {
                let path = format!("{before}/surveys/{path}");
                assert_eq!(service.get(&path).await.status, status, "{path}");
            }
        }
    }

    async fn the_pages_of_a_survey_with_links_begin_with_a_link_alone(place: Place) {
        rule(&place, &json!({"links": true}));
        let mut survey = definition("1");
        survey["landlord"]["contact"] = json!("Call us.");
        survey["aids"] = json!({"/landlord/contact": {"easy": "Phone us."}});
        place.write("surveys/doors.json", &survey.to_string());
        let token = links(&place.config, "doors", 1, None).await.unwrap().remove(0);
        let service = place.open().await;
        let without = service.get("/s/doors").await;
        assert_eq!(without.status, StatusCode::FORBIDDEN);
        assert!(without.text().contains("link of your own") && !without.text().contains("<form"), "{}", without.text());
        assert!(without.text().contains("Phone us.") && without.text().contains("hreflang=\"cy\""), "{}", without.text());
        let page = service.get(&format!("/l/{token}/s/doors")).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(page.text().contains(&format!("action=\"/l/{token}/s/doors\"")), "{}", page.text());
        let whole = service.get(&format!("/l/{token}/s/doors?all")).await.text();
        let action = format!("/l/{token}/v1/surveys/doors/responses");
        assert!(whole.contains(&format!("action=\"{action}\"")), "{whole}");
        let form = Request::post(&action)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from("safe=yes"))
            .unwrap();
        let sent = service.send(form).await;
        assert!(sent.status.is_success() || sent.status.is_redirection(), "{}", sent.text());
        assert_eq!(service.stored().await.len(), 1);
        // It was used.
        assert_eq!(service.get(&format!("/l/{token}/s/doors")).await.status, StatusCode::FORBIDDEN);
    }

    async fn too_many_and_too_late_are_kept_and_do_not_count(place: Place) {
        let mut place = place;
        place.config.today = Some("2026-11-30".to_owned());
        let mut closing = definition("1");
        closing["closes"] = json!("2026-11-22");
        place.write("surveys/doors.json", &closing.to_string());
        let closing_hash = hash_of(&closing);
        let response = || {
            let mut response = response();
            response["survey"]["hash"] = json!(closing_hash);
            response
        };
        rule(&place, &json!({"most_responses": 2, "late_days": 8}));
        let service = place.open().await;
        for _ in 0..3 {
            assert_eq!(service.deliver(&response()).await.status, StatusCode::CREATED);
        }
        assert_eq!(service.stored().await.len(), 2);
        service.collector.close().await;
        place.config.today = Some("2026-12-01".to_owned());
        let service = place.open().await;
        assert_eq!(service.deliver(&response()).await.status, StatusCode::CREATED);
        assert_eq!(held(&service).await, json!({"held": 2, "reasons": {"full": 1, "late": 1}}));
    }

    async fn a_quota_counts_a_choice_and_a_part_is_judged_at_its_end(place: Place) {
        rule(&place, &json!({"quotas": [{"question": "safe", "choice": "no", "most": 1}]}));
        let service = place.open().await;
        let no = || response_with(json!({"safe": {"choice": "no", "language": "en"}}));
        assert_eq!(service.deliver(&no()).await.status, StatusCode::CREATED);
        assert_eq!(service.deliver(&response()).await.status, StatusCode::CREATED);
        assert_eq!(service.deliver(&response()).await.status, StatusCode::CREATED);
        let mut part = no();
        part["final"] = json!(false);
        part.as_object_mut().unwrap().remove("finished");
        assert_eq!(service.deliver(&part).await.status, StatusCode::CREATED);
        assert_eq!(service.stored().await.len(), 4);
        let mut whole = no();
        whole["id"] = part["id"].clone();
        whole["sequence"] = json!(2);
        assert_eq!(service.deliver(&whole).await.status, StatusCode::OK);
        assert_eq!(service.stored().await.len(), 3);
        assert_eq!(held(&service).await, json!({"held": 1, "reasons": {"quota": 1}}));
    }

    async fn fifty_at_once_fill_a_survey_of_ten_exactly(place: Place) {
        rule(&place, &json!({"most_responses": 10}));
        let (one, other) = (place.open().await, place.open().await);
        let sent: Vec<_> = (0..50)
            .map(|number| {
                let service = if number % 2 == 0 { one.clone() } else { other.clone() };
                tokio::spawn(async move { service.deliver(&response()).await.status })
            })
            .collect();
        for status in sent {
            assert_eq!(status.await.unwrap(), StatusCode::CREATED);
        }
        assert_eq!(one.stored().await.len(), 10);
        assert_eq!(held(&one).await, json!({"held": 40, "reasons": {"full": 40}}));
    }
}

#[tokio::test]
async fn rules_that_cannot_hold_are_refused_at_the_start() {
    let place = Place::on_sqlite();
    for (rules, words) in [
        (json!({"quotas": [{"question": "safe", "choice": "maybe", "most": 1}]}), "there is no question of one choice"),
        (json!({"quotas": [{"question": "rooms", "choice": "bath", "most": 1}]}), "there is no question of one choice"),
        (
            json!({"quotas": [{"question": "a'b", "choice": "bath", "most": 1}]}),
            "/surveys/doors/quotas/0: this is no quota",
        ),
        (json!({"most_responses": 0}), "/surveys/doors/most_responses"),
    ] {
        rule(&place, &rules);
        let error = yousaid_collector::Collector::open(&place.config).await.unwrap_err().to_string();
        assert!(error.contains(words), "{error}");
    }
    rule(&place, &json!({}));
    let error = links(&place.config, "doors", 1, None).await.unwrap_err().to_string();
    assert!(error.contains("asks nobody for a link"), "{error}");
}

#[tokio::test]
async fn who_sends_too_fast_is_told_when_to_come_back_and_others_are_not_kept_waiting() {
    let mut place = Place::on_sqlite();
    place.config.address_header = Some("X-Forwarded-For".to_owned());
    place.config.limits.rate = Some(yousaid_collector::Rate { at_once: 2, a_minute: 1 });
    let service = place.open().await;
    let deliver = async |from: &str, response: &Value| {
        let id = response["id"].as_str().unwrap();
        let request = crate::support::put(id).header("x-forwarded-for", from);
        service.send(request.body(Body::from(response.to_string())).unwrap()).await
    };
    for _ in 0..2 {
        assert_eq!(deliver("198.51.100.1", &response()).await.status, StatusCode::CREATED);
    }
    let refused = deliver("9.9.9.9, 198.51.100.1", &response()).await;
    assert_eq!((refused.status, refused.code().as_str()), (StatusCode::TOO_MANY_REQUESTS, "too-fast"));
    let seconds: u64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=60).contains(&seconds));
    // However the survey's name is spelt.
    let spelt = Request::put("/v1/surveys/%64oors/drafts/00").header("x-forwarded-for", "198.51.100.1");
    let spelt = service.send(spelt.body(Body::empty()).unwrap()).await;
    assert_eq!(spelt.status, StatusCode::TOO_MANY_REQUESTS);
    // Who sends a form reads it as a page.
    let form = Request::post("/s/doors").header("x-forwarded-for", "198.51.100.1");
    let form = form.header("content-type", "application/x-www-form-urlencoded").body(Body::from("safe=no")).unwrap();
    let page = service.send(form).await;
    assert_eq!((page.status, page.header("content-type")), (StatusCode::TOO_MANY_REQUESTS, "text/html; charset=utf-8"));
    assert!(page.text().contains("Wait a minute") && !page.header("retry-after").is_empty(), "{}", page.text());
    assert_eq!(deliver("198.51.100.2", &response()).await.status, StatusCode::CREATED);
    // Reading is never slowed down.
    let read = Request::get("/v1/surveys/doors/definition").header("x-forwarded-for", "198.51.100.1");
    assert_eq!(service.send(read.body(Body::empty()).unwrap()).await.status, StatusCode::OK);
    // Without the proxy's word nobody can be told apart.
    for _ in 0..5 {
        assert_eq!(service.deliver(&response()).await.status, StatusCode::CREATED);
    }
}
