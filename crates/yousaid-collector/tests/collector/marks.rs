//! Responses that a program or somebody in haste may have sent are stored, counted, and marked.

use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;
use yousaid_schema::Proof;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;

use crate::browser::Page;
use crate::browser::open;
use crate::support::Place;
use crate::support::Service;
use crate::support::put;
use crate::support::response;
use crate::support::response_with;

/// Opens a collector whose survey takes so many seconds for each question; 60 are more than any test takes.
async fn service(place: &Place, seconds: u32) -> Service {
    place.write("surveys/collector.json", &json!({"surveys": {"doors": {"fast_seconds": seconds}}}).to_string());
    place.open().await
}

/// The marks of the one response that is stored, as the two exports say them.
async fn marks(service: &Service) -> (Value, String) {
    let [stored] = service.stored().await.try_into().unwrap();
    let table = service.download("/v1/surveys/doors/responses.csv").await;
    let mut lines = table.lines().map(|line| line.split(',').map(|cell| cell.trim_matches('"').to_owned()));
    let at = lines.next().unwrap().position(|name| name == "marks").unwrap();
    (stored["marks"].clone(), lines.next().unwrap().nth(at).unwrap())
}

/// Goes on from the one page, and sends what is looked over.
async fn send(service: &Service, page: &Page) -> Page {
    page.press(service, "next").await.press(service, "send").await
}

/// Answers the one page.
async fn filled(service: &Service, address: &str) -> Page {
    let mut page = open(service, address).await;
    assert_eq!(page.value("~website"), Some(""), "{}", page.html);
    page.fill("safe", "yes");
    page
}

on_every_database! {
    async fn what_fills_in_the_hidden_field_is_stored_counted_and_marked(place: Place) {
        let service = service(&place, 0).await;
        let mut page = filled(&service, "/s/doors").await;
        let receipt = send(&service, page.fill("~website", "https://spam.example")).await;
        assert_eq!(receipt.reply.status, StatusCode::CREATED, "{}", receipt.html);
        assert_eq!(marks(&service).await, (json!(["honeypot"]), "honeypot".to_owned()));
    }

    async fn what_filled_it_in_on_an_earlier_page_is_marked_too(place: Place) {
        let service = service(&place, 0).await;
        let mut wrong = open(&service, "/s/doors").await;
        // Sent without an answer it comes back, with nothing in the field.
        let mut page = wrong.fill("~website", "x").press(&service, "next").await;
        assert_eq!(page.value("~website"), Some(""));
        assert!(service.stored().await.is_empty());
        assert_eq!(send(&service, page.fill("safe", "yes")).await.reply.status, StatusCode::CREATED);
        assert_eq!(marks(&service).await.0, json!(["honeypot"]));
    }

    async fn a_whole_form_is_marked_for_the_field_and_not_for_a_time_that_nobody_knows(place: Place) {
        let service = service(&place, 60).await;
        let receipt = filled(&service, "/s/doors?all").await.fill("~website", "x").send(&service).await;
        assert_eq!(receipt.reply.status, StatusCode::CREATED, "{}", receipt.html);
        assert_eq!(marks(&service).await, (json!(["honeypot"]), "honeypot".to_owned()));
    }

    async fn a_page_that_is_sent_too_soon_is_marked_however_often_it_comes(place: Place) {
        let service = service(&place, 60).await;
        let page = filled(&service, "/s/doors").await;
        let review = page.press(&service, "next").await;
        let receipt = review.press(&service, "send").await;
        let again = review.press(&service, "send").await;
        assert_eq!((receipt.reply.status, again.reply.status), (StatusCode::CREATED, StatusCode::OK));
        assert_eq!(marks(&service).await, (json!(["fast"]), "fast".to_owned()));
    }

    async fn a_kiosk_is_never_too_fast(place: Place) {
        let service = service(&place, 60).await;
        let receipt = send(&service, &filled(&service, "/s/doors?mode=kiosk").await).await;
        assert_eq!(receipt.reply.status, StatusCode::CREATED);
        assert_eq!(marks(&service).await, (Value::Null, String::new()));
    }

    async fn a_form_in_somebody_elses_page_was_opened_nobody_knows_when(place: Place) {
        let service = service(&place, 60).await;
        let mut page = filled(&service, "/s/doors").await;
        page.fields.retain(|(name, _)| name != "~state");
        assert_eq!(send(&service, &page).await.reply.status, StatusCode::CREATED);
        assert_eq!(marks(&service).await.0, Value::Null);
    }

    async fn json_is_marked_by_the_times_that_it_says_when_it_is_finished(place: Place) {
        let service = place.open().await;
        let answers = json!({"safe": {"choice": "yes", "language": "en"}, "degrees": {"number": 4, "language": "en"},
            "note": {"text": "no", "language": "en"}});
        let mut quick = response_with(answers);
        (quick["started"], quick["finished"]) = (json!("2026-11-20T10:00:00Z"), json!("2026-11-20T10:00:01Z"));
        let mut part = quick.clone();
        (part["final"], quick["sequence"]) = (json!(false), json!(2));
        assert_eq!(service.deliver(&part).await.status, StatusCode::CREATED);
        assert_eq!(marks(&service).await.0, Value::Null, "it is not finished");
        assert_eq!(service.deliver(&quick).await.status, StatusCode::OK);
        assert_eq!(marks(&service).await, (json!(["fast"]), "fast".to_owned()));
    }

    async fn what_comes_without_the_proof_that_is_asked_for_is_taken_and_marked(place: Place) {
        place.write("surveys/collector.json", &json!({"surveys": {"doors": {"proof_of_work": {"bits": 10}}}}).to_string());
        let service = place.open().await;
        let (proved, other) = (response(), response());
        let proof = |response: &Value| {
            let id = ResponseId::new(response["id"].as_str().unwrap()).unwrap();
            let asked = Proof::new(&SurveyId::new("doors").unwrap(), &id, 10);
            (0..).find(|number| asked.holds(*number)).unwrap()
        };
        // The second comes with the proof of the first, the third with none.
        for (sent, proof) in [(&proved, Some(proof(&proved))), (&other, Some(proof(&proved))), (&response(), None)] {
            let mut request = put(sent["id"].as_str().unwrap());
            if let Some(proof) = proof {
                request = request.header("yousaid-proof", proof.to_string());
            }
            let reply = service.send(request.body(sent.to_string().into()).unwrap()).await;
            assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
        }
        let form = send(&service, &filled(&service, "/s/doors").await).await;
        assert_eq!(form.reply.status, StatusCode::CREATED);
        let stored = service.stored().await;
        assert_eq!(stored.len(), 4);
        for line in stored {
            let is_proved = line["response"]["id"] == proved["id"];
            assert_eq!(line["marks"].to_string().contains("unproved"), !is_proved, "{line}");
        }
    }

    async fn many_at_once_keep_the_marks_of_their_own(place: Place) {
        let service = place.open().await;
        let all: Vec<Value> = (0..40).map(|number| {
            let answers = json!({"safe": {"choice": "yes", "language": "en"}, "degrees": {"number": 4, "language": "en"},
                "note": {"text": "no", "language": "en"}});
            let mut response = if number % 2 == 0 { response_with(answers) } else { response() };
            (response["started"], response["finished"]) = (json!("2026-11-20T10:00:00Z"), json!("2026-11-20T10:00:00Z"));
            response
        }).collect();
        let sent = all.iter().map(|response| service.deliver(response));
        assert!(futures::future::join_all(sent).await.iter().all(|reply| reply.status == StatusCode::CREATED));
        for stored in service.stored().await {
            let is_quick = stored["response"]["answers"].as_object().unwrap().len() == 3;
            assert_eq!(stored["marks"], if is_quick { json!(["fast"]) } else { Value::Null });
        }
    }
}
