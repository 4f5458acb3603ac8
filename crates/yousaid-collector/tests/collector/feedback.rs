//! A form for feedback: served as it is written, answered as the survey underneath, and its complaints
//! found among the rest.

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;
use yousaid_schema::Definition;
use yousaid_schema::Feedback;

use crate::support::Place;
use crate::support::Reply;
use crate::support::Service;
use crate::support::random_id;

const FORM: &str = include_str!("../../../../examples/feedback/elm-homes.json");
const PAGE: &str = include_str!("../../../../examples/feedback/elm-homes-page.json");

/// Sends what one resident has to say, as the widget does.
async fn send(service: &Service, answers: Value) -> Reply {
    let form: Feedback = serde_json::from_str(FORM).unwrap();
    let hash = Definition::from_json(&form.to_survey()).unwrap().hash;
    let id = random_id();
    let response = json!({
        "id": id, "survey": {"id": "elm-feedback", "version": "1", "hash": hash}, "sequence": 1, "final": true,
        "mode": "web", "started": "2026-11-20T10:00:00Z", "finished": "2026-11-20T10:01:00Z",
        "context": {"page": "/repairs"}, "answers": answers
    });
    let request = Request::put(format!("/v1/surveys/elm-feedback/responses/{id}"))
        .header("content-type", "application/json")
        .body(Body::from(response.to_string()));
    service.send(request.unwrap()).await
}

fn chosen(code: &str) -> Value {
    json!({"choice": code, "language": "en"})
}

fn said(text: &str) -> Value {
    json!({"text": text, "language": "en"})
}

on_every_database! {
    async fn a_form_is_served_as_it_is_written_and_takes_responses(place: Place) {
        place.write("surveys/feedback.json", FORM);
        place.write("surveys/page.json", PAGE);
        let service = place.open().await;
        assert_eq!(service.get("/surveys/feedback.json").await.text(), FORM);

        let compliment = json!({"exit": chosen("compliment"), "what": said("The caretaker is kind")});
        assert_eq!(send(&service, compliment).await.status, StatusCode::CREATED);
        let complaint = json!({
            "exit": chosen("complaint"), "about": chosen("repairs"), "what": said("Four visits, and still a leak"),
            "put_right": said("Mend it"), "told_before": chosen("yes"), "contact": chosen("no")});
        assert_eq!(send(&service, complaint).await.status, StatusCode::CREATED);
        let unfinished = json!({"exit": chosen("complaint"), "what": said("A leak")});
        assert_eq!(send(&service, unfinished).await.status, StatusCode::UNPROCESSABLE_ENTITY, "is an answer wanted?");
    }

    async fn complaints_are_found_among_the_rest(place: Place) {
        place.write("surveys/feedback.json", FORM);
        let service = place.open().await;
        for exit in ["compliment", "complaint", "comment"] {
            let answers = json!({"exit": chosen(exit), "what": said(exit), "contact": chosen("no")});
            assert_eq!(send(&service, answers).await.status, StatusCode::CREATED);
        }
        let base = "/v1/surveys/elm-feedback/responses";
        let all = service.download(&format!("{base}.ndjson")).await;
        assert_eq!(all.lines().count(), 3);
        let complaints = service.download(&format!("{base}.ndjson?exit=complaint")).await;
        assert_eq!(complaints.lines().count(), 1);
        assert!(complaints.contains("\"complaint\""));
        let table = service.download(&format!("{base}.csv?exit=complaint&contact=no")).await;
        assert_eq!(table.lines().count(), 2, "its head and one row: {table}");
        let none = service.download(&format!("{base}.csv?exit=complaint&contact=yes")).await;
        assert_eq!(none.lines().count(), 1);
    }

    async fn a_filter_that_can_find_nothing_is_refused_with_what_was_meant(place: Place) {
        place.write("surveys/feedback.json", FORM);
        let service = place.open().await;
        let base = "/v1/surveys/elm-feedback/responses.csv";
        for (query, help) in [
            ("exit=complaints", "did you mean `complaint`?"),
            ("exits=complaint", "did you mean `exit`?"),
            ("what=leak", "there is no question of choices `what`"),
        ] {
            let bearer = format!("Bearer {}", crate::support::TOKEN);
            let reply = service.get_with(&format!("{base}?{query}"), "authorization", &bearer).await;
            assert_eq!(reply.status, StatusCode::BAD_REQUEST, "{query}");
            let problem = reply.json();
            assert_eq!(problem["code"], "bad-filter");
            assert!(problem["detail"].as_str().unwrap().contains(help), "{problem}");
        }
    }
}
