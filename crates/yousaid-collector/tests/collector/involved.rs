//! The register of those who want to be involved, and prize draws: apart from answers, with consent, until its
//! owner leaves.

use std::path::Path;

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;
use yousaid_collector::Chore;
use yousaid_collector::chores;

use crate::outcomes::send_form;
use crate::support::Place;
use crate::support::Reply;
use crate::support::Service;
use crate::support::hash_of;
use crate::support::random_id;

fn register() -> Value {
    json!({
        "id": "register", "version": "1", "kind": "register", "title": "Getting involved",
        "default_language": "en", "languages": ["en", "cy"], "landlord": {"name": "Elm Homes"}, "anonymity": "named",
        "pages": [{"id": "one", "questions": [
            {"id": "ways", "type": "multiple_choice", "title": {"en": "What would you like to do?", "cy": "…"}, "choices": [
                {"code": "halo", "label": "Comment from home"}, {"code": "readers", "label": "Read letters"}]},
            {"id": "needs", "type": "multiple_choice", "title": {"en": "What do you need?", "cy": "…"}, "optional": true, "choices": [
                {"code": "bsl", "label": "British Sign Language"}, {"code": "large_print", "label": "Large print"}]},
            {"id": "name", "type": "short_text", "title": {"en": "Your name", "cy": "…"}},
            {"id": "channel", "type": "choice", "title": {"en": "How?", "cy": "…"}, "choices": [
                {"code": "email", "label": "By email"}, {"code": "post", "label": "By letter"}]},
            {"id": "email", "type": "email", "title": {"en": "Your email address", "cy": "…"}, "ask_if": "channel = 'email'"}]}]
    })
}

fn draw() -> Value {
    json!({
        "id": "draw", "version": "1", "kind": "prize_draw", "title": "Prize draw", "closes": "2026-11-30",
        "default_language": "en", "languages": ["en"], "landlord": {"name": "Elm Homes"}, "anonymity": "named",
        "pages": [{"id": "one", "questions": [{"id": "email", "type": "email", "title": "Your email address"}]}]
    })
}

async fn send(service: &Service, definition: &Value, answers: Value) -> Reply {
    send_as(service, definition, &random_id(), answers).await
}

async fn send_as(service: &Service, definition: &Value, id: &str, answers: Value) -> Reply {
    let survey = definition["id"].as_str().unwrap();
    let response = json!({
        "id": id, "survey": {"id": survey, "version": "1", "hash": hash_of(definition)}, "sequence": 1, "final": true,
        "mode": "web", "started": "2026-11-20", "finished": "2026-11-20", "answers": answers});
    let request = Request::put(format!("/v1/surveys/{survey}/responses/{id}"))
        .header("content-type", "application/json")
        .body(Body::from(response.to_string()));
    service.send(request.unwrap()).await
}

fn ann() -> Value {
    json!({
        "ways": {"choices": ["halo"], "language": "cy"}, "needs": {"choices": ["bsl"], "language": "cy"},
        "name": {"text": "Ann <b>", "language": "cy"}, "channel": {"choice": "email", "language": "cy"},
        "email": {"text": "ann@example.org", "language": "cy"}})
}

fn bo() -> Value {
    json!({
        "ways": {"choices": ["readers"], "language": "en"}, "name": {"text": "Bo", "language": "en"},
        "channel": {"choice": "post", "language": "en"}})
}

/// A program that puts each message into a file of its own in `folder`.
fn with_mail(place: &mut Place) -> std::path::PathBuf {
    let folder = place.path().join("mail");
    place.write("mail/.keep", "");
    let script = place.path().join("mail.sh");
    place.write("mail.sh", &format!("#!/bin/sh\ncat > \"$(mktemp {}/XXXXXX.txt)\"\n", folder.display()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    place.config.mail_command = Some(script);
    place.config.public_address = Some("https://feedback.example.org/".to_owned());
    place.config.today = Some("2026-11-20".to_owned());
    folder
}

fn messages(folder: &Path) -> Vec<String> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = files.filter(|path| path.extension().is_some_and(|end| end == "txt"));
    texts.map(|path| std::fs::read_to_string(path).unwrap()).filter(|text| text.contains("https://")).collect()
}

/// Waits until so many messages have been handed over and marked so.
async fn wait_for(folder: &Path, count: usize) -> Vec<String> {
    let waiting = async {
        loop {
            let found = messages(folder);
            if found.len() >= count {
                return found;
            }
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    };
    // Long enough for any machine; a message that never comes must not hold up everything.
    tokio::time::timeout(std::time::Duration::from_secs(60), waiting).await.unwrap()
}

fn link(message: &str) -> String {
    let (_, path) = message.split_once("https://feedback.example.org").unwrap();
    path.split_whitespace().next().unwrap().to_owned()
}

async fn press(service: &Service, path: &str) -> Reply {
    service.send(Request::post(path).body(Body::empty()).unwrap()).await
}

async fn staff_page(service: &Service) -> String {
    service.download("/staff/involved").await
}

on_every_database! {
    async fn what_is_sent_to_a_register_is_kept_apart_from_answers_and_once(place: Place) {
        place.write("surveys/register.json", &register().to_string());
        let service = place.open().await;
        let id = random_id();
        let first = send_as(&service, &register(), &id, ann()).await;
        let again = send_as(&service, &register(), &id, ann()).await;
        assert_eq!((first.status, again.status), (StatusCode::CREATED, StatusCode::OK));
        assert_eq!(first.json(), again.json(), "the same receipt");
        assert_eq!(send_as(&service, &register(), &id, bo()).await.code(), "already-final");
        assert_eq!(send(&service, &register(), json!({})).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(staff_page(&service).await.contains("<strong>1</strong> of 1 people"));
        assert_eq!(service.download("/v1/surveys/register/responses.ndjson").await.lines().count(), 1);
        assert_eq!(service.stored().await.len(), 0, "nothing of it is among the responses to surveys");
    }

    async fn an_address_counts_once_its_owner_has_confirmed_it(place: Place) {
        let mut place = place;
        let mail = with_mail(&mut place);
        place.write("surveys/register.json", &register().to_string());
        let service = place.open().await;
        let reply = send(&service, &register(), ann()).await;
        assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
        let message = wait_for(&mail, 1).await.remove(0);
        assert!(message.starts_with("Kind: email\nTo: ann@example.org\nLanguage: cy\nSubject: "), "{message}");
        assert!(!message.contains('\u{2068}'), "no marks that a telephone shows as boxes");
        assert!(staff_page(&service).await.contains("confirm"), "still to be confirmed");

        let path = link(&message);
        let page = service.get(&path).await;
        assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
        assert!(page.text().contains("<form method=\"post\">") && page.text().contains("Elm Homes"));
        assert!(!staff_page(&service).await.contains("Confirmed on"), "opening the link changes nothing");
        let told = press(&service, &path).await;
        assert_eq!(told.status, StatusCode::OK);
        assert!(staff_page(&service).await.contains("Confirmed on 2026-11-20"));

        // The page leads to the way out, which asks before it does anything, too.
        let leave = told.text().split("href=\"/involved/leave/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let leave = format!("/involved/leave/{leave}");
        assert_eq!(service.get(&leave).await.status, StatusCode::OK);
        assert!(staff_page(&service).await.contains("Ann &lt;b&gt;"));
        assert_eq!(press(&service, &leave).await.status, StatusCode::OK);
        assert!(!staff_page(&service).await.contains("Ann"), "everything is gone");
        assert_eq!(service.get(&leave).await.status, StatusCode::NOT_FOUND);
    }

    async fn no_link_can_be_made_up_and_none_does_anothers_work(place: Place) {
        let mut place = place;
        let mail = with_mail(&mut place);
        place.write("surveys/register.json", &register().to_string());
        let service = place.open().await;
        send(&service, &register(), ann()).await;
        let path = link(&wait_for(&mail, 1).await.remove(0));
        let token = path.rsplit('/').next().unwrap();
        let (id, code) = token.split_at(32);
        for wrong in [
            format!("/involved/leave/{token}"),
            format!("/involved/still/{token}"),
            format!("/involved/confirm/{id}{}", "0".repeat(code.len())),
            format!("/involved/confirm/{}{code}", "0".repeat(32)),
            "/involved/confirm/x".to_owned(),
            "/involved/confirm/%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4%C3%A4".to_owned(),
        ] {
            assert_eq!(press(&service, &wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
        assert!(staff_page(&service).await.contains("Ann"));
    }

    async fn staff_find_people_by_what_they_chose_and_write_down_what_they_say(place: Place) {
        place.write("surveys/register.json", &register().to_string());
        let service = place.open().await;
        send(&service, &register(), ann()).await;
        send(&service, &register(), bo()).await;
        let count = |html: &str| html.split("<strong>").nth(1).unwrap().split('<').next().unwrap().to_owned();
        for (query, expected) in
            [("", "2"), ("?ways=halo", "1"), ("?needs=bsl&ways=readers", "0"), ("?state=confirmed", "0"), ("?state=waiting", "2")]
        {
            assert_eq!(count(&service.download(&format!("/staff/involved{query}")).await), expected, "{query}");
        }
        let html = staff_page(&service).await;
        assert!(html.contains("Ask by telephone or letter"), "no program can write a letter: {html}");
        let path = html.split("action=\"/staff/involved/").nth(1).unwrap().split('"').next().unwrap();
        let path = format!("/staff/involved/{path}");
        let reply = send_form(&service, "/staff/involved", &path, &[("do", "confirm")]).await;
        assert_eq!(reply.header("location"), "/staff/involved?done=confirmed");
        assert_eq!(count(&service.download("/staff/involved?state=confirmed").await), "1");

        let csv = service.download("/staff/involved.csv?ways=halo").await;
        assert!(csv.contains("\"ann@example.org\"") && csv.contains("\"British Sign Language\"") && !csv.contains("Bo"), "{csv}");
        assert_eq!(service.get("/staff/involved.csv").await.status, StatusCode::UNAUTHORIZED);
        let reply = send_form(&service, "/staff/involved", &path, &[("do", "remove")]).await;
        assert_eq!(reply.header("location"), "/staff/involved?done=removed");
        assert_eq!(count(&staff_page(&service).await), "1");
    }

    async fn once_a_year_everybody_is_asked_and_who_does_not_answer_is_forgotten(place: Place) {
        let mut place = place;
        let mail = with_mail(&mut place);
        place.write("surveys/register.json", &register().to_string());
        let service = place.open().await;
        send(&service, &register(), ann()).await;
        send(&service, &register(), bo()).await;
        press(&service, &link(&wait_for(&mail, 1).await.remove(0))).await;
        service.collector.close().await;

        let mut on = |day: &str| {
            place.config.today = Some(day.to_owned());
            place.config.clone()
        };
        let later = on("2026-12-21");
        let done = chores(&later, false).await.unwrap();
        assert!(matches!(done.as_slice(), [Chore::NeverConfirmed(_)]), "Bo never confirmed: {done:?}");
        let (day_before, year_later) = (on("2027-11-19"), on("2027-11-20"));
        assert_eq!(chores(&day_before, false).await.unwrap(), []);
        let listed = chores(&year_later, true).await.unwrap();
        assert!(matches!(listed.as_slice(), [Chore::Question(_)]), "{listed:?}");
        assert_eq!(messages(&mail).len(), 1, "a list sends nothing");
        assert_eq!(chores(&year_later, false).await.unwrap(), listed);
        assert_eq!(chores(&year_later, false).await.unwrap(), [], "nobody is asked twice");

        // Who answers stays; a year later who does not is forgotten.
        let question = messages(&mail).into_iter().find(|message| message.contains("/involved/still/")).unwrap();
        place.config.today = Some("2027-12-01".to_owned());
        let service = place.open().await;
        assert_eq!(press(&service, &link(&question)).await.status, StatusCode::OK);
        assert!(staff_page(&service).await.contains("and again on 2027-12-01"));
        service.collector.close().await;
        let mut on = |day: &str| {
            place.config.today = Some(day.to_owned());
            place.config.clone()
        };
        let (asked, last_day, too_late) = (on("2028-12-01"), on("2029-01-12"), on("2029-01-13"));
        assert!(matches!(chores(&asked, false).await.unwrap().as_slice(), [Chore::Question(_)]));
        assert_eq!(chores(&last_day, false).await.unwrap(), []);
        assert!(matches!(chores(&too_late, false).await.unwrap().as_slice(), [Chore::NotAnswered(_)]));
        let service = place.open().await;
        assert!(staff_page(&service).await.contains("Nobody is on the list."));
    }

    async fn entries_to_a_prize_draw_stand_apart_and_tell_the_day_only(place: Place) {
        let mut place = place;
        place.config.today = Some("2026-11-20".to_owned());
        place.write("surveys/draw.json", &draw().to_string());
        let service = place.open().await;
        let answers = |email: &str| json!({"email": {"text": email, "language": "en"}});
        for email in ["ann@example.org", "bo@example.org"] {
            assert_eq!(send(&service, &draw(), answers(email)).await.status, StatusCode::CREATED);
        }
        let html = service.download("/staff/draws").await;
        assert!(html.contains("<strong>2</strong> entries") && !html.contains("Forget the entries"), "still open: {html}");
        let csv = service.download("/staff/draws/draw/entries.csv").await;
        assert!(csv.contains("\"id\",\"reference\"") && csv.contains("\"2026-11-20\"") && csv.contains("bo@example.org"), "{csv}");
        assert_eq!(service.stored().await.len(), 0);
        service.collector.close().await;

        place.config.today = Some("2026-12-20".to_owned());
        let service = place.open().await;
        let reply = send_form(&service, "/staff/draws", "/staff/draws/draw/forget", &[]).await;
        assert_eq!(reply.header("location"), "/staff/draws?done=forgotten");
        assert!(service.download("/staff/draws").await.contains("<strong>0</strong> entries"));
    }

    async fn a_survey_does_not_become_a_register_under_the_same_id(place: Place) {
        place.write("surveys/register.json", &register().to_string());
        place.open().await.collector.close().await;
        let mut survey = register();
        survey["kind"] = json!("survey");
        survey["version"] = json!("2");
        place.write("surveys/register.json", &survey.to_string());
        let error = yousaid_collector::Collector::open(&place.config).await.unwrap_err().to_string();
        assert!(error.contains("register: it is a `survey` now, and was a `register` before"), "{error}");
    }

    async fn messages_need_an_address_for_their_links(place: Place) {
        let mut place = place;
        place.config.mail_command = Some("/bin/true".into());
        let error = yousaid_collector::Collector::open(&place.config).await.unwrap_err().to_string();
        assert!(error.contains("messages have links in them"), "{error}");
    }
}

/// What was deleted must not stay in SQLite's log until that is written over.
#[tokio::test]
async fn nothing_is_left_on_the_disk_of_who_is_removed() {
    let mut place = Place::on_sqlite();
    // After the last day of the draw.
    place.config.today = Some("2026-12-20".to_owned());
    place.write("surveys/register.json", &register().to_string());
    place.write("surveys/draw.json", &draw().to_string());
    let service = place.open().await;
    let found = || {
        let files = std::fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().path());
        let files = files.filter(|path| path.is_file()).flat_map(|path| std::fs::read(path).unwrap());
        let held: Vec<u8> = files.collect();
        ["ann@example.org", "cy@example.org"].map(|text| held.windows(text.len()).any(|part| part == text.as_bytes()))
    };
    send(&service, &register(), ann()).await;
    send(&service, &draw(), json!({"email": {"text": "cy@example.org", "language": "en"}})).await;
    assert_eq!(found(), [true, true]);
    let html = staff_page(&service).await;
    let path = html.split("action=\"/staff/involved/").nth(1).unwrap().split('"').next().unwrap();
    let path = format!("/staff/involved/{path}");
    assert_eq!(send_form(&service, "/staff/involved", &path, &[("do", "remove")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(found(), [false, true]);
    let forget = "/staff/draws/draw/forget";
    assert_eq!(send_form(&service, "/staff/draws", forget, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(found(), [false, false]);
}
