//! "You said, we did": the board as data and as a page, and the pages on which staff write entries.

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;

use crate::support::Place;
use crate::support::Reply;
use crate::support::Service;
use crate::support::TOKEN;

const BOARD: &str = include_str!("../../../../examples/outcomes/elm-homes.json");
const ROUND: &str = include_str!("../../../../examples/halo/repairs-2026-12.json");

fn ids(reply: &Reply) -> Vec<String> {
    let json = reply.json();
    json["entries"].as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap().to_owned()).collect()
}

/// Staff open a page with a form, and send it from there: their browser says from where, unless the page has told it
/// to say that to nobody (Fetch, "append a request `Origin` header").
pub(crate) async fn send_form(service: &Service, page: &str, action: &str, fields: &[(&str, &str)]) -> Reply {
    let page = service.get_with(page, "authorization", &format!("Bearer {TOKEN}")).await;
    let html = page.text();
    let token = html.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let origin = if page.header("referrer-policy") == "no-referrer" { "null" } else { "http://collector.example" };
    post(service, action, &token, fields, [origin, "same-origin"]).await
}

async fn post(
    service: &Service,
    action: &str,
    token: &str,
    fields: &[(&str, &str)],
    [origin, site]: [&str; 2],
) -> Reply {
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.append_pair("token", token);
    fields.iter().for_each(|(name, value)| {
        body.append_pair(name, value);
    });
    let request = Request::post(action)
        .header("authorization", format!("Bearer {TOKEN}"))
        .header("host", "collector.example")
        .header("origin", origin)
        .header("sec-fetch-site", site)
        .header("content-type", "application/x-www-form-urlencoded")
        .body(Body::from(body.finish()));
    service.send(request.unwrap()).await
}

fn entry<'a>(id: &'a str, said: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("id", id),
        ("revision", "0"),
        ("said.en", said),
        ("answer.en", "We are on it."),
        ("status", "doing"),
        ("date", "2026-11-20"),
        ("people", "12"),
        ("source.en", "Front doors"),
        ("survey", "doors"),
        ("places", "north"),
        ("topics", "safety"),
    ]
}

/// The id that an empty form was given.
async fn fresh(service: &Service) -> String {
    let html = service.download("/staff/outcomes/new").await;
    html.split("name=\"id\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

on_every_database! {
    async fn the_board_of_the_folder_is_given_out_latest_first_and_filtered(place: Place) {
        place.write("surveys/board.json", BOARD);
        let service = place.open().await;
        let reply = service.get("/v1/outcomes").await;
        assert_eq!((reply.status, reply.header("access-control-allow-origin")), (StatusCode::OK, "*"));
        assert_eq!(ids(&reply), ["lamps", "texts", "bins"]);
        assert_eq!(ids(&service.get("/v1/outcomes?survey=tsm-2026").await), ["texts", "bins"]);
        assert_eq!(ids(&service.get("/v1/outcomes?place=north").await), ["texts", "bins"]);
        assert_eq!(ids(&service.get("/v1/outcomes?topic=safety&place=harbour").await), ["lamps"]);
        assert_eq!(ids(&service.get("/v1/outcomes?topic=nothing").await), [""; 0]);
    }

    async fn the_page_works_without_scripts_and_stays_on_what_was_chosen(place: Place) {
        place.write("surveys/board.json", BOARD);
        let service = place.open().await;
        let reply = service.get("/outcomes?place=harbour").await;
        let html = reply.text();
        assert!(reply.header("content-security-policy").contains("default-src 'none'; style-src 'self'"));
        assert!(!html.contains("<script") && html.contains("<form method=\"get\" action=\"/outcomes\""), "{html}");
        assert!(html.contains("<option value=\"harbour\" selected>"), "{html}");
        assert_eq!(html.matches("data-status=").count(), 2, "{html}");
        assert!(service.get("/outcomes/board.css").await.text().contains(".yousaid-outcome"));
        assert!(service.get("/outcomes?language=cy&place=%22%3E%3Cscript%3E").await.text().matches("<script").count() == 0);
    }

    async fn without_a_board_there_is_none_and_staff_read_how_to_make_one(place: Place) {
        let service = place.open().await;
        assert_eq!(service.get("/v1/outcomes").await.status, StatusCode::NOT_FOUND);
        assert!(service.download("/staff/outcomes").await.contains("There is no board yet."));
    }

    async fn staff_write_an_entry_change_it_and_withdraw_it(place: Place) {
        place.write("surveys/board.json", BOARD);
        let service = place.open().await;
        let id = fresh(&service).await;
        let reply = send_form(&service, "/staff/outcomes/new", "/staff/outcomes/new", &entry(&id, "Doors <stick>")).await;
        assert_eq!((reply.status, reply.header("location")), (StatusCode::SEE_OTHER, "/staff/outcomes?done=kept"));
        let board = service.get("/v1/outcomes?survey=doors").await;
        assert_eq!(ids(&board), std::slice::from_ref(&id));
        assert_eq!(board.json()["entries"][0]["people"], json!(12));
        assert!(service.download("/staff/outcomes").await.contains("Doors &lt;stick&gt;"));
        assert!(service.get("/outcomes").await.text().contains("Doors &lt;stick&gt;"));

        let path = format!("/staff/outcomes/entry/{id}");
        let mut changed = entry(&id, "Doors stick");
        changed[1] = ("revision", "1");
        assert_eq!(send_form(&service, &path, &path, &changed).await.status, StatusCode::SEE_OTHER);
        // The same page again, from another window: it was opened before the change.
        let late = send_form(&service, &path, &path, &changed).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(late.text().contains("Somebody else has changed"));

        let gone = send_form(&service, &path, &format!("{path}/withdraw"), &[]).await;
        assert_eq!(gone.header("location"), "/staff/outcomes?done=withdrawn");
        assert_eq!(ids(&service.get("/v1/outcomes?survey=doors").await), [""; 0]);
        assert_eq!(service.download_status(&path).await, StatusCode::NOT_FOUND);
    }

    async fn an_entry_that_can_not_stand_on_the_board_is_shown_again_with_what_is_wrong(place: Place) {
        place.write("surveys/board.json", BOARD);
        let service = place.open().await;
        let id = fresh(&service).await;
        let mut fields = entry(&id, "Doors stick");
        fields[4] = ("status", "cannot");
        fields[6] = ("people", "many");
        let reply = send_form(&service, "/staff/outcomes/new", "/staff/outcomes/new", &fields).await;
        let html = reply.text();
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(html.contains("“Why” is empty.") && html.contains("How many said it: expected a number"), "{html}");
        assert!(html.contains("Doors stick"), "what was written is still there");
        assert_eq!(ids(&service.get("/v1/outcomes?survey=doors").await), [""; 0]);
    }

    async fn no_other_page_can_send_the_forms_of_staff(place: Place) {
        place.write("surveys/board.json", BOARD);
        let service = place.open().await;
        let id = fresh(&service).await;
        let html = service.download("/staff/outcomes/new").await;
        let token = html.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        let fields = entry(&id, "Doors stick");
        let path = "/staff/outcomes/new";
        let own = ["http://collector.example", "same-origin"];
        for (token, from) in [
            (token, ["https://evil.example", "cross-site"]),
            (token, ["http://other.collector.example", "same-site"]),
            (token, ["null", "same-origin"]),
            (token, ["http://collector.example", "cross-site"]),
            ("0".repeat(32).as_str(), own),
        ] {
            let reply = post(&service, path, token, &fields, from).await;
            assert_eq!((reply.status, reply.code().as_str()), (StatusCode::FORBIDDEN, "bad-form"), "{from:?}");
        }
        // A token of one page is none of another.
        let reply = post(&service, &format!("/staff/outcomes/entry/{id}"), token, &fields, own).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN);
        let unsigned = Request::post(path).header("sec-fetch-site", "same-origin").body(Body::from(format!("token={token}")));
        assert_eq!(service.send(unsigned.unwrap()).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(service.get("/staff/outcomes").await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(ids(&service.get("/v1/outcomes?survey=doors").await), [""; 0]);
    }

    async fn what_was_decided_about_a_halo_round_stands_on_the_board(place: Place) {
        let mut round: Value = serde_json::from_str(ROUND).unwrap();
        round["outcome"] = json!({
            "decided_on": "2026-12-08", "reported_to": "The board", "reported_on": "2026-12-07", "items": [
                {"item": "windows", "said": "Wood", "decided": "Wood it is", "basis": "It lasts", "comments": 2},
                {"item": "gutters", "said": "-", "decided": "Twice a year", "basis": "Cost", "comments": 0}]});
        place.write("surveys/board.json", BOARD);
        place.write("surveys/round.json", &round.to_string());
        let service = place.open().await;
        let board = service.get("/v1/outcomes?survey=repairs-2026-12").await.json();
        let entries = board["entries"].as_array().unwrap();
        assert_eq!(entries.len(), 1, "nobody had said anything about the gutters: {board}");
        let told = (&entries[0]["status"], &entries[0]["answer"]["en"], &entries[0]["people"], &entries[0]["date"]);
        assert_eq!(told, (&json!("decided"), &json!("Wood it is"), &json!(2), &json!("2026-12-08")));
        assert!(service.get("/outcomes").await.text().contains("We decided"));
    }

    async fn a_board_with_a_fault_keeps_the_collector_from_starting(place: Place) {
        let mut board: Value = serde_json::from_str(BOARD).unwrap();
        board["entries"][0]["places"] = json!(["nroth"]);
        place.write("surveys/board.json", &board.to_string());
        let error = yousaid_collector::Collector::open(&place.config).await.unwrap_err().to_string();
        assert!(error.contains("board.json: /entries/0/places/0: `nroth` is not among"), "{error}");
    }
}
