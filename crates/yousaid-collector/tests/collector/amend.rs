//! A resident comes back with the code: gets the answers back, changes them, withdraws them.

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;

use crate::support::Place;
use crate::support::Reply;
use crate::support::Service;
use crate::support::definition;
use crate::support::hash_of;
use crate::support::response_with;

const CANARY: &str = "canary-4711";

/// The doors' survey, which can be changed until the last day of November.
fn amendable() -> Value {
    let mut definition = definition("1");
    definition["amend"] = json!(true);
    definition["closes"] = json!("2026-11-30");
    definition
}

async fn open_on(place: &mut Place, day: &str) -> Service {
    place.write("surveys/doors.json", &amendable().to_string());
    place.config.today = Some(day.to_owned());
    place.open().await
}

fn response() -> Value {
    let mut response = response_with(json!({
        "safe": {"choice": "no", "language": "en"}, "why": {"text": CANARY, "language": "en"}}));
    response["survey"]["hash"] = json!(hash_of(&amendable()));
    response
}

async fn ask(service: &Service, code: &str) -> Reply {
    let request = Request::post("/v1/surveys/doors/amend").header("content-type", "application/json");
    service.send(request.body(Body::from(json!({"code": code}).to_string())).unwrap()).await
}

async fn withdraw(service: &Service, response: &Value, code: &str) -> Reply {
    let address = format!("/v1/surveys/doors/responses/{}", response["id"].as_str().unwrap());
    service.send(Request::delete(address).header("amend-code", code).body(Body::empty()).unwrap()).await
}

/// The next version of a response, with other words and this code.
fn changed(response: &Value, sequence: u32, words: &str, code: &str) -> Value {
    let mut changed = response.clone();
    changed["sequence"] = json!(sequence);
    changed["answers"]["why"]["text"] = json!(words);
    changed["code"] = json!(code);
    changed
}

async fn code_of(service: &Service, response: &Value) -> String {
    let reply = service.deliver(response).await;
    assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
    reply.json()["code"].as_str().unwrap().to_owned()
}

on_every_database! {
    async fn the_code_gives_back_what_was_sent_however_it_is_typed(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-11-20").await;
        let response = response();
        let code = code_of(&service, &response).await;
        assert_eq!((code.len(), code.matches('-').count()), (19, 3), "80 bits in four groups");
        assert_eq!(service.deliver(&response).await.json()["code"], code.as_str(), "a repeat gets the same receipt");
        for typed in [code.clone(), code.to_lowercase().replace('-', " ")] {
            let reply = ask(&service, &typed).await;
            assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
            assert_eq!(reply.json()["response"], response);
            assert_eq!(reply.header("cache-control"), "no-store");
        }
    }

    async fn a_change_takes_the_place_of_what_was_there_and_leaves_nothing_of_it(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-11-20").await;
        let response = response();
        let first = service.deliver(&response).await.json();
        let code = first["code"].as_str().unwrap();
        let second = changed(&response, 2, "Better now", code);
        let reply = service.deliver(&second).await;
        assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
        assert_eq!(reply.json()["reference"], first["reference"]);
        assert_eq!(reply.json()["code"], code, "it can be changed again");
        assert_eq!(service.deliver(&second).await.json(), reply.json(), "a repeat changes nothing");

        let stored = service.stored().await;
        assert_eq!(stored.len(), 1);
        assert_eq!(stored[0]["response"]["answers"]["why"]["text"], "Better now");
        assert_eq!(stored[0]["amended"], "2026-11-20");
        assert!(stored[0]["response"].get("code").is_none(), "the code is not kept");
        // A copy of the first version that was still on its way is acknowledged and changes nothing; who
        // has only that is not told the code.
        let late = service.deliver(&response).await;
        assert_eq!((late.status, late.json().get("code")), (StatusCode::OK, None));
        assert_eq!(service.stored().await[0]["response"]["answers"]["why"]["text"], "Better now");
        // Two devices with the same code: the second is told, and nothing is lost.
        let other = service.deliver(&changed(&response, 2, "Other", code)).await;
        assert_eq!((other.status, other.code().as_str()), (StatusCode::CONFLICT, "sequence-reused"));
    }

    async fn without_the_code_or_with_another_a_final_response_stays_as_it_is(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-11-20").await;
        let (one, other) = (response(), response());
        let code = code_of(&service, &one).await;
        code_of(&service, &other).await;
        let mut bare = changed(&one, 2, "Stolen", "");
        bare.as_object_mut().unwrap().remove("code");
        assert_eq!(service.deliver(&bare).await.code(), "already-final");
        let unknown = response();
        let refused = [
            service.deliver(&changed(&one, 2, "Stolen", "0000-0000-0000-0000")).await,
            service.deliver(&changed(&other, 2, "Stolen", &code)).await,
            service.deliver(&changed(&unknown, 2, "Stolen", &code)).await,
            withdraw(&service, &one, "0000-0000-0000-0000").await,
            withdraw(&service, &other, &code).await,
            withdraw(&service, &unknown, &code).await,
            ask(&service, "0000-0000-0000-0000").await,
            ask(&service, "not a code").await,
        ];
        // The same answer for a wrong code and for a response that there is not.
        for reply in &refused {
            assert_eq!((reply.status, reply.text()), (StatusCode::NOT_FOUND, refused[0].text()));
        }
        assert_eq!(service.stored().await.iter().filter(|stored| stored["response"]["answers"]["why"]["text"] == CANARY).count(), 2);
    }

    async fn what_was_withdrawn_is_gone_and_a_late_copy_does_not_bring_it_back(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-11-20").await;
        let response = response();
        let code = code_of(&service, &response).await;
        for _ in 0..2 {
            let reply = withdraw(&service, &response, &code).await;
            assert_eq!((reply.status, &reply.json()["withdrawn"]), (StatusCode::OK, &json!(true)));
        }
        let copies = [response.clone(), changed(&response, 2, CANARY, &code)];
        for copy in copies {
            let reply = service.deliver(&copy).await;
            assert_eq!((reply.status, reply.code().as_str()), (StatusCode::GONE, "withdrawn"), "{}", reply.text());
        }
        assert_eq!(ask(&service, &code).await.code(), "unknown-code");
        assert_eq!(service.stored().await.len(), 0);
    }

    async fn copies_at_the_same_time_as_a_withdrawal_never_bring_it_back(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-11-20").await;
        let response = response();
        let code = code_of(&service, &response).await;
        let copies: Vec<_> = (0..20).map(|_| {
            let (service, response) = (service.clone(), response.clone());
            tokio::spawn(async move { service.deliver(&response).await })
        }).collect();
        assert_eq!(withdraw(&service, &response, &code).await.status, StatusCode::OK);
        for copy in copies {
            let status = copy.await.unwrap().status;
            assert!(matches!(status, StatusCode::OK | StatusCode::GONE), "{status}");
        }
        assert_eq!(service.stored().await.len(), 0);
    }

    async fn nothing_can_be_changed_after_the_close(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-11-30").await;
        let response = response();
        let code = code_of(&service, &response).await;
        service.collector.close().await;
        let service = open_on(&mut place, "2026-12-01").await;
        for reply in [
            ask(&service, &code).await,
            service.deliver(&changed(&response, 2, "Late", &code)).await,
            withdraw(&service, &response, &code).await,
            ask(&service, "0000-0000-0000-0000").await,
        ] {
            assert_eq!((reply.status, reply.code().as_str()), (StatusCode::FORBIDDEN, "amend-closed"));
        }
        assert_eq!(service.stored().await[0]["response"]["answers"]["why"]["text"], CANARY);
        let late = service.deliver(&self::response()).await;
        assert_eq!((late.status, late.json().get("code")), (StatusCode::CREATED, None), "no code that is good for nothing");
    }

    async fn a_survey_that_does_not_allow_it_gives_no_code(place: Place) {
        let service = place.open().await;
        let receipt = service.deliver(&crate::support::response()).await;
        assert_eq!((receipt.status, receipt.json().get("code")), (StatusCode::CREATED, None));
        assert_eq!(ask(&service, "0000-0000-0000-0000").await.code(), "amend-off");
    }

    async fn the_code_is_the_same_after_a_restart_and_in_another_process(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-11-20").await;
        let response = response();
        let code = code_of(&service, &response).await;
        let other = place.open().await;
        assert_eq!(other.deliver(&response).await.json()["code"], code.as_str());
        assert_eq!(ask(&other, &code).await.status, StatusCode::OK);
    }

    async fn too_many_wrong_codes_make_everybody_wait(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-11-20").await;
        let code = code_of(&service, &response()).await;
        let mut statuses = Vec::new();
        for _ in 0..200 {
            statuses.push(ask(&service, "0000-0000-0000-0000").await.status);
        }
        assert!(statuses.contains(&StatusCode::TOO_MANY_REQUESTS), "{statuses:?}");
        let reply = ask(&service, &code).await;
        assert_eq!((reply.status, reply.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "60"));
        assert_eq!(service.deliver(&response()).await.status, StatusCode::CREATED, "who sends waits for nobody");
    }
}

#[tokio::test]
async fn what_was_changed_or_withdrawn_is_in_no_file_any_more() {
    let mut place = Place::on_sqlite();
    let service = open_on(&mut place, "2026-11-20").await;
    let (one, mut other) = (response(), response());
    other["answers"]["why"]["text"] = json!("canary-1147");
    let codes = [code_of(&service, &one).await, code_of(&service, &other).await];
    let files = |place: &Place| {
        let entries = std::fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().path());
        let bytes: Vec<u8> =
            entries.filter(|path| path.is_file()).flat_map(|path| std::fs::read(path).unwrap()).collect();
        String::from_utf8_lossy(&bytes).into_owned()
    };
    assert!(files(&place).contains(CANARY) && files(&place).contains("canary-1147"));
    assert_eq!(service.deliver(&changed(&one, 2, "Better now", &codes[0])).await.status, StatusCode::OK);
    assert_eq!(withdraw(&service, &other, &codes[1]).await.status, StatusCode::OK);
    let left = files(&place);
    for gone in [CANARY, "canary-1147", &codes[0], &codes[1]] {
        assert!(!left.contains(gone), "{gone} is still in the database's files");
    }
    assert!(left.contains("Better now"));
}
