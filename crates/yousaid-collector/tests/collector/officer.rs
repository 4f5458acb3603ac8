//! The officer writes down what became of the comments of a halo round.

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::Value;
use serde_json::json;

use crate::halo::comment;
use crate::halo::put_round;
use crate::halo::round;
use crate::halo::two_comments;
use crate::support::Place;
use crate::support::Reply;
use crate::support::Service;
use crate::support::TOKEN;

const PAGE: &str = "/staff/halo/repairs-2026-12";
const ROUND: &str = "/v1/halo/repairs-2026-12";

async fn open_on(place: &mut Place, day: &str, round: &Value) -> Service {
    put_round(place, round);
    place.config.today = Some(day.to_owned());
    place.open().await
}

fn basic() -> String {
    format!("Basic {}", BASE64_STANDARD.encode(format!("officer:{TOKEN}")))
}

async fn page(service: &Service, path: &str) -> String {
    let reply = service.get_with(&format!("{PAGE}{path}"), "authorization", &basic()).await;
    assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
    assert_eq!(reply.header("referrer-policy"), "same-origin", "or the browser hides where a form comes from");
    assert!(reply.header("content-security-policy").contains("form-action 'self'"));
    reply.text()
}

/// What a form of this page carries unseen.
fn hidden(html: &str, name: &str) -> String {
    let (_, rest) = html.split_once(&format!("name=\"{name}\" value=\"")).unwrap();
    rest.split_once('"').unwrap().0.to_owned()
}

/// Sends a form as the browser does from that page.
async fn send(service: &Service, from: &str, to: &str, fields: &[(&str, &str)]) -> Reply {
    let html = page(service, from).await;
    let (token, revision) = (hidden(&html, "token"), hidden(&html, "revision"));
    let all: Vec<_> =
        [("token", token.as_str()), ("revision", &revision)].into_iter().chain(fields.iter().copied()).collect();
    post(service, to, &all, &[("origin", "http://collector.example"), ("host", "collector.example")]).await
}

async fn post(service: &Service, to: &str, fields: &[(&str, &str)], headers: &[(&str, &str)]) -> Reply {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let mut request = Request::post(format!("{PAGE}/{to}")).header("authorization", basic());
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.header("content-type", "application/x-www-form-urlencoded").body(Body::from(body));
    service.send(request.unwrap()).await
}

/// A request of a program.
async fn program(service: &Service, method: &str, path: &str, body: Value) -> Reply {
    let request = Request::builder().method(method).uri(format!("{ROUND}/{path}"));
    let request = request.header("authorization", format!("Bearer {TOKEN}")).header("content-type", "application/json");
    service.send(request.body(Body::from(body.to_string())).unwrap()).await
}

const GENERAL: [(&str, &str); 3] =
    [("reported_to", "The Repairs group"), ("reported_on", "2026-12-08"), ("decided_on", "2026-12-08")];
const WINDOWS: [(&str, &str); 3] = [
    ("item.windows.said", "Wood, most of all"),
    ("item.windows.decided", "Wood <it> is"),
    ("item.windows.basis", "It lasts\r\nlonger"),
];

on_every_database! {
    async fn what_is_written_down_is_what_residents_read(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-12-01", &round()).await;
        two_comments(&service).await;
        service.collector.close().await;
        let service = open_on(&mut place, "2026-12-09", &round()).await;

        // Half of it is kept, and not yet told.
        let reply = send(&service, "/outcome", "outcome", &GENERAL).await;
        assert_eq!((reply.status, reply.header("location")), (StatusCode::SEE_OTHER, "/staff/halo/repairs-2026-12/outcome?done=kept"));
        assert!(page(&service, "/outcome?done=kept").await.contains("Kept."));
        let told = service.get(ROUND).await.json();
        assert_eq!(told.get("outcome"), None);
        assert_eq!(told["state"]["people"], 2);
        assert_eq!(told["state"]["comments"]["windows"], 2);

        assert_eq!(send(&service, "/outcome", "outcome", &WINDOWS).await.status, StatusCode::SEE_OTHER);
        let told = service.get(ROUND).await.json();
        assert_eq!(told["outcome"]["items"], json!([
            {"item": "appointments", "comments": 0}, {"item": "gutters", "comments": 0},
            {"item": "windows", "said": "Wood, most of all", "decided": "Wood <it> is", "basis": "It lasts\nlonger", "comments": 2}]));
        assert_eq!(told["outcome"]["reported_to"], "The Repairs group", "what another form had is kept");
        assert!(page(&service, "").await.contains("Wood &lt;it&gt; is"));
        assert_eq!(service.get("/surveys/repairs.json").await.json(), round(), "the document stays as it is");
        // The survey underneath is the same, so that what is still on its way arrives.
        assert_eq!(comment(&service, json!({"general": {"text": "Late", "language": "en"}})).await.status, StatusCode::CREATED);
        assert!(page(&service, "").await.contains("arrived after comments had closed"));
    }

    async fn a_decision_before_the_close_is_refused_in_words(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-12-09", &round()).await;
        let fields = [("reported_to", "The board"), ("reported_on", "2026-12-07"), ("decided_on", "2026-12-04")];
        let reply = send(&service, "/outcome", "outcome", &fields).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = reply.text().replace(['\u{2068}', '\u{2069}'], "");
        assert!(html.contains("This was decided on 4 December 2026, and comments could be sent until the end of 4 December 2026."), "{html}");
        assert!(html.contains("value=\"The board\""), "what was typed is not lost");
        let reply = program(&service, "PUT", "outcome", json!({"decided_on": "2026-12-04"})).await;
        assert_eq!((reply.status, reply.code().as_str()), (StatusCode::UNPROCESSABLE_ENTITY, "bad-record"));
        let reply = program(&service, "PUT", "outcome", json!({"decided_on": "soon"})).await;
        assert!(reply.json()["detail"].as_str().unwrap().contains("“soon” is not a day"));
    }

    async fn nothing_is_written_down_while_comments_are_open(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-12-04", &round()).await;
        let reply = send(&service, "/outcome", "outcome", &GENERAL).await;
        assert!(reply.status == StatusCode::UNPROCESSABLE_ENTITY && reply.text().contains("Comments can still be sent"));
    }

    async fn a_point_that_nobody_commented_on_is_archived_with_no_comments(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-12-01", &round()).await;
        two_comments(&service).await;
        service.collector.close().await;
        let service = open_on(&mut place, "2026-12-09", &round()).await;
        let missing = page(&service, "/closing").await;
        assert!(missing.contains("to whom the comments were reported") && !missing.contains("gutters"), "{missing}");
        let mut all: Vec<_> = GENERAL.into_iter().chain(WINDOWS).collect();
        // What is decided all the same is told with its basis, or not yet.
        all.push(("item.gutters.decided", "Twice a year"));
        send(&service, "/outcome", "outcome", &all).await;
        let reply = send(&service, "/closing", "archive", &[]).await;
        assert!(reply.text().contains("Residents have not been told yet: “Cleaning the gutters”: on what basis."), "{}", reply.text());
        send(&service, "/outcome", "outcome", &[("item.gutters.decided", "")]).await;
        assert_eq!(send(&service, "/closing", "archive", &[]).await.header("location"), "/staff/halo/repairs-2026-12/closing?done=archived");
        let told = service.get(ROUND).await.json();
        assert_eq!((&told["archived"], &told["outcome"]["items"][1]["item"]), (&json!(true), &json!("gutters")), "{told}");
        assert_eq!(told["outcome"]["items"][1].get("said"), None);
    }

    async fn a_round_is_archived_when_all_is_told_and_not_before(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-12-01", &round()).await;
        comment(&service, json!({"gutters": {"text": "Leaves", "language": "en"}})).await;
        service.collector.close().await;
        let service = open_on(&mut place, "2026-12-09", &round()).await;
        let all: Vec<_> = GENERAL.into_iter().chain(WINDOWS).collect();
        send(&service, "/outcome", "outcome", &all).await;
        let reply = send(&service, "/closing", "archive", &[]).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(reply.text().contains("Residents have not been told yet: “Cleaning the gutters”: what was said, what was decided, on what basis."));
        assert_eq!(program(&service, "POST", "archive", json!({})).await.code(), "bad-record");
        for item in ["appointments", "gutters"] {
            let told = json!({"items": {item: {"said": "-", "decided": "Twice a year", "basis": "Cost"}}});
            assert_eq!(program(&service, "PUT", "outcome", told).await.status, StatusCode::OK);
        }
        assert_eq!(send(&service, "/closing", "archive", &[]).await.header("location"), "/staff/halo/repairs-2026-12/closing?done=archived");
        assert_eq!(service.get(ROUND).await.json()["archived"], true);
        let reply = program(&service, "PUT", "outcome", json!({"reported_to": "Others"})).await;
        assert!(reply.text().contains("This round is archived: what residents were told stays as it is."));
        assert!(!page(&service, "/outcome").await.contains("<form"));
        let list = service.get_with("/staff/", "authorization", &basic()).await.text();
        assert!(list.contains("href=\"/staff/halo/repairs-2026-12\"") && list.contains("archived"), "{list}");
    }

    async fn comments_are_closed_early_with_a_reason_that_residents_read(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-11-20", &round()).await;
        two_comments(&service).await;
        let code = comment(&service, json!({"general": {"text": "A", "language": "en"}})).await.json()["code"].as_str().unwrap().to_owned();
        let reply = send(&service, "/closing", "close", &[("reason", " ")]).await;
        assert!(reply.status == StatusCode::UNPROCESSABLE_ENTITY && reply.text().contains("say in a few words why"));
        let reply = send(&service, "/closing", "close", &[("reason", "The offer ends.")]).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER);
        let state = service.get(ROUND).await.json()["state"].clone();
        assert_eq!(state["closed_early"], json!({"on": "2026-11-20", "reason": "The offer ends."}));
        assert_eq!((&state["open"], &state["people"]), (&json!(false), &json!(3)));
        let asked = Request::post("/v1/surveys/repairs-2026-12/amend").header("content-type", "application/json");
        let reply = service.send(asked.body(Body::from(json!({"code": code}).to_string())).unwrap()).await;
        assert_eq!(reply.code(), "amend-closed");
        // From the next day on it can be decided.
        let fields = [("decided_on", "2026-11-20")];
        assert_eq!(send(&service, "/outcome", "outcome", &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(send(&service, "/outcome", "outcome", &[("decided_on", "2026-11-21")]).await.status, StatusCode::SEE_OTHER);
        let again = program(&service, "POST", "close", json!({"reason": "Again"})).await;
        assert_eq!(again.code(), "bad-record");
    }

    async fn a_consultation_says_why_its_notice_is_short(place: Place) {
        let mut place = place;
        let mut consultation = round();
        consultation.as_object_mut().unwrap().remove("meeting");
        consultation["purpose"] = json!("consultation");
        consultation["short_notice"] = json!("First words");
        let service = open_on(&mut place, "2026-11-20", &consultation).await;
        assert!(page(&service, "/closing").await.contains("First words"));
        assert_eq!(send(&service, "/closing", "short-notice", &[("reason", "Better words")]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(service.get(ROUND).await.json()["short_notice"], "Better words");
        assert_eq!(program(&service, "PUT", "short-notice", json!({"reason": ""})).await.code(), "bad-record");
    }

    async fn who_left_a_contact_is_ticked_off(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-11-20", &round()).await;
        two_comments(&service).await;
        let html = page(&service, "/answers").await;
        assert!(html.contains("ann@example.org") && html.contains("<strong>1</strong> person waits"), "{html}");
        let reference = hidden(&html, "shown");
        let ticked = [("shown", reference.as_str()), ("answered", &reference)];
        assert_eq!(send(&service, "/answers", "answers", &ticked).await.status, StatusCode::SEE_OTHER);
        assert!(page(&service, "/answers").await.contains("<strong>0</strong> people wait"));
        assert_eq!(program(&service, "GET", "record", json!({})).await.json()["contacts"][0]["answered"], true);
        assert_eq!(send(&service, "/answers", "answers", &[("shown", &reference)]).await.status, StatusCode::SEE_OTHER);
        let reply = program(&service, "PUT", &format!("contacts/{reference}"), json!({"answered": true})).await;
        assert_eq!(reply.json()["contacts"][0]["answered"], true, "{}", reply.text());
        assert_eq!(program(&service, "PUT", "contacts/0000-0000", json!({"answered": true})).await.code(), "bad-record");
    }

    async fn forms_of_other_pages_change_nothing(place: Place) {
        let mut place = place;
        let mut other = round();
        other["id"] = json!("other-round");
        place.write("surveys/other.json", &other.to_string());
        let service = open_on(&mut place, "2026-11-20", &round()).await;
        let html = page(&service, "/closing").await;
        let (token, revision) = (hidden(&html, "token"), hidden(&html, "revision"));
        let fields = [("token", token.as_str()), ("revision", revision.as_str()), ("reason", "Evil")];
        let host = ("host", "collector.example");
        let foreign: [&[(&str, &str)]; 5] = [
            &[("origin", "https://evil.example"), host],
            &[("origin", "null"), host],
            &[("origin", "http://collector.example"), host, ("sec-fetch-site", "cross-site")],
            &[host, ("sec-fetch-site", "none")],
            &[host],
        ];
        for headers in foreign {
            let reply = post(&service, "close", &fields, headers).await;
            assert_eq!((reply.status, reply.code().as_str()), (StatusCode::FORBIDDEN, "bad-form"), "{headers:?}");
        }
        let own = [("origin", "http://collector.example"), host];
        let other = service.get_with("/staff/halo/other-round/closing", "authorization", &basic()).await.text();
        for token in ["", "0000", &hidden(&other, "token")] {
            let fields = [("token", token), ("revision", revision.as_str()), ("reason", "Evil")];
            assert_eq!(post(&service, "close", &fields, &own).await.code(), "bad-form");
        }
        assert_eq!(service.get(ROUND).await.json()["state"]["open"], true);
        assert_eq!(post(&service, "close", &fields, &own).await.status, StatusCode::SEE_OTHER);
    }

    async fn two_officers_do_not_overwrite_each_other_unseen(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-12-09", &round()).await;
        let opened = page(&service, "/outcome").await;
        send(&service, "/outcome", "outcome", &[("reported_to", "Ann's words")]).await;
        let fields = [("token", hidden(&opened, "token")), ("revision", hidden(&opened, "revision")), ("reported_to", "Bo's words".to_owned())];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let own = [("origin", "http://collector.example"), ("host", "collector.example")];
        let reply = post(&service, "outcome", &fields, &own).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        let html = reply.text();
        assert!(html.contains("Somebody else has changed this") && html.contains("Bo's words"), "{html}");
        assert_eq!(program(&service, "GET", "record", json!({})).await.json()["record"]["outcome"]["reported_to"], "Ann's words");
    }

    async fn nobody_else_reads_or_writes_any_of_it(place: Place) {
        let mut place = place;
        let service = open_on(&mut place, "2026-11-20", &round()).await;
        for path in ["/staff/", PAGE, "/staff/halo/repairs-2026-12/outcome", "/staff/halo/repairs-2026-12/answers", "/staff/halo/repairs-2026-12/closing"] {
            assert_eq!(service.get(path).await.status, StatusCode::UNAUTHORIZED, "{path}");
        }
        for (method, path) in [("GET", "record"), ("PUT", "outcome"), ("POST", "close"), ("PUT", "short-notice"), ("POST", "archive"), ("PUT", "contacts/x")] {
            let request = Request::builder().method(method).uri(format!("{ROUND}/{path}")).header("authorization", basic());
            let reply = service.send(request.body(Body::from("{}")).unwrap()).await;
            assert_eq!(reply.code(), "unauthorized", "{path}: the browser's own sign-in does not do");
        }
        for path in ["outcome", "answers", "close", "short-notice", "archive"] {
            let request = Request::post(format!("{PAGE}/{path}")).body(Body::empty()).unwrap();
            assert_eq!(service.send(request).await.status, StatusCode::UNAUTHORIZED, "{path}");
        }
    }
}
