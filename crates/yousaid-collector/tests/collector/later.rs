//! Saving and coming back without scripts, and with the widget's codes.

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;
use yousaid_schema::LaterCode;
use yousaid_schema::SealedDraft;
use yousaid_schema::SurveyId;
use yousaid_seal::Later;

use crate::browser::Page;
use crate::browser::open;
use crate::support::Place;
use crate::support::Service;
use crate::support::hash_of;

const DAY: &str = "2026-11-20";

/// Two pages and a review, in two languages.
fn warm() -> Value {
    json!({
        "id": "warm", "version": "1", "title": {"en": "Your home", "cy": "Eich cartref"},
        "default_language": "en", "languages": ["en", "cy"],
        "landlord": {"name": "Elm Homes"}, "context": ["block"],
        "come_back": {"days": 14}, "closes": "2026-12-31",
        "pages": [
            {"id": "rooms", "title": {"en": "The rooms", "cy": "Yr ystafelloedd"},
             "questions": [{"id": "warm", "type": "yes_no", "title": {"en": "Is it warm?", "cy": "Ydy hi’n gynnes?"}}]},
            {"id": "hall", "title": {"en": "The hall", "cy": "Y cyntedd"},
             "questions": [{"id": "why", "type": "short_text", "title": {"en": "Why?", "cy": "Pam?"}}]}],
        "review": true
    })
}

async fn open_on(place: &mut Place, day: &str, change: impl FnOnce(&mut Value)) -> Service {
    let mut definition = warm();
    change(&mut definition);
    place.write("surveys/warm.json", &definition.to_string());
    place.config.today = Some(day.to_owned());
    place.open().await
}

async fn service(place: &mut Place) -> Service {
    open_on(place, DAY, |_| {}).await
}

/// On the second page, with something on it.
async fn halfway(service: &Service, address: &str, why: &str) -> Page {
    let mut page = open(service, address).await.fill("warm", "no").press(service, "next").await;
    page.fill("why", why);
    page
}

/// The code on the page that says that answers are saved.
fn code(page: &Page) -> String {
    assert_eq!(page.reply.status, StatusCode::OK, "{}", page.words());
    let text = page.html.split_once("yousaid-later__code").unwrap().1.split_once('>').unwrap().1;
    text.split('<').next().unwrap().to_owned()
}

/// With a code, from the first page on.
async fn come_back(service: &Service, address: &str, typed: &str) -> Page {
    let first = open(service, address).await;
    let link = first.html.split("<a ").find(|link| link.contains("come-back")).unwrap();
    let link = link.split_once("href=\"").unwrap().1.split('"').next().unwrap().replace("&amp;", "&");
    let mut page = open(service, &link).await;
    page.fill("~code", typed).press(service, "find").await
}

fn later(code: &str) -> Later {
    Later::new(&SurveyId::new("warm").unwrap(), &LaterCode::read(code).unwrap())
}

/// What the collector keeps with a code.
async fn kept(service: &Service, code: &str) -> Option<SealedDraft> {
    let reply = service.get(&format!("/v1/surveys/warm/drafts/{}", later(code).place())).await;
    SealedDraft::from_json(&serde_json::from_slice(&reply.body).unwrap())
}

/// Keeps a text as a device does.
async fn keep(service: &Service, code: &str, text: &str, sequence: u32) {
    let content = later(code).seal(text, &mut |bytes| {
        bytes.fill(7);
        true
    });
    let body = SealedDraft { content: content.unwrap(), sequence }.to_json().to_text();
    let address = format!("/v1/surveys/warm/drafts/{}", later(code).place());
    let request = Request::put(address).header("content-type", "application/json").body(Body::from(body)).unwrap();
    assert_eq!(service.send(request).await.status, StatusCode::OK);
}

/// What the widget seals (`crates/yousaid-ui/src/survey/draft.rs`, `later/desk.rs`), word for word.
fn from_widget(why: &str) -> Value {
    json!({"page": "hall", "language": "cy", "response": {
        "id": "00000000-0000-4000-8000-000000000000",
        "survey": {"id": "warm", "version": "1", "hash": hash_of(&warm())},
        "sequence": 1, "final": false, "mode": "web", "seed": 5, "started": "2026-11-19T10:00:00Z",
        "answers": {"warm": {"choice": "no", "language": "cy"}, "why": {"text": why, "language": "cy"}},
        "context": {}}})
}

on_every_database! {
    async fn who_saves_comes_back_with_the_code_to_the_page_the_answers_and_the_language(place: Place) {
        let mut place = place;
        let service = service(&mut place).await;
        let page = halfway(&service, "/s/warm?language=cy&block=Ash", "Drafts").await;
        let saved = page.press(&service, "save").await;
        let code = code(&saved);
        assert!(saved.words().contains(&code) && saved.html.contains("lang=\"cy\""), "{}", saved.words());
        assert!(!saved.html.contains("Drafts"), "answers stand in the signed state alone");
        assert!(saved.html.contains(&format!("#yousaid-later=warm.{code}")));
        assert!(saved.html.contains("/s/warm?language=cy&amp;block=Ash#yousaid-later="), "{}", saved.html);
        // Going on at once leads to where they were.
        let same = saved.press(&service, "stay").await;
        assert_eq!((same.value("why"), same.title()), (Some("Drafts"), page.title()));

        // Typed as people type, in the language of another browser.
        let typed = format!(" {} ", code.to_lowercase().replace('-', " "));
        let mut back = come_back(&service, "/s/warm?block=Ash", &typed).await;
        assert_eq!((back.reply.status, back.value("why"), back.title()), (StatusCode::OK, Some("Drafts"), page.title()));
        assert!(back.html.contains("lang=\"cy\"") && back.html.contains("yousaid-plain__notice"));

        // Saved again, the code stays, and the newer answers count.
        let again = back.fill("why", "Old windows").press(&service, "save").await;
        assert_eq!(self::code(&again), code);
        assert_eq!(kept(&service, &code).await.unwrap().sequence, 2);
        let back = come_back(&service, "/s/warm?block=Ash", &code).await;
        assert_eq!(back.value("why"), Some("Old windows"));

        // Once sent, nothing of it is kept.
        let receipt = back.press(&service, "next").await.press(&service, "send").await;
        assert_eq!(receipt.reply.status, StatusCode::CREATED, "{}", receipt.words());
        let stored = service.download("/v1/surveys/warm/responses.ndjson").await;
        let stored: Value = serde_json::from_str(stored.trim()).unwrap();
        assert_eq!(stored["response"]["answers"]["why"], json!({"text": "Old windows", "language": "cy"}));
        assert_eq!(stored["response"]["context"], json!({"block": "Ash"}));
        assert!(kept(&service, &code).await.is_none());
        assert_eq!(come_back(&service, "/s/warm", &code).await.reply.status, StatusCode::NOT_FOUND);
    }

    async fn another_language_is_chosen_where_the_code_is_asked_for_and_nothing_else_changes(place: Place) {
        let mut place = place;
        let service = service(&mut place).await;
        let page = open(&service, "/s/warm?come-back&language=en&mode=sms&block=Ash").await;
        let link = "/s/warm?come-back&amp;language=cy&amp;mode=sms&amp;block=Ash\"";
        assert!(page.html.contains(link), "{}", page.html);
        let page = open(&service, &link.replace("&amp;", "&").replace('"', "")).await;
        assert!(page.html.contains("lang=\"cy\"") && page.html.contains("name=\"~code\""), "{}", page.html);
        assert_eq!((page.value("~mode"), page.value("~context.block")), (Some("sms"), Some("Ash")));
    }

    async fn a_code_of_the_widget_is_good_here_and_one_of_here_for_the_widget(place: Place) {
        let mut place = place;
        let service = service(&mut place).await;
        keep(&service, "7KQ4-M2XD-90TB-CEGH-5R2W", &from_widget("Drafts").to_string(), 1).await;
        let back = come_back(&service, "/s/warm", "7kq4m2xd90tbcegh5r2w").await;
        assert_eq!((back.title(), back.value("why")), ("Y cyntedd – Eich cartref", Some("Drafts")), "{}", back.words());

        let code = code(&halfway(&service, "/s/warm?language=cy", "Drafts").await.press(&service, "save").await);
        let opened = later(&code).open(&kept(&service, &code).await.unwrap().content).unwrap();
        let mut opened: Value = serde_json::from_str(&opened).unwrap();
        let mut expected = from_widget("Drafts");
        // What differs from visit to visit.
        for name in ["started", "seed", "context", "id"] {
            let own = opened["response"][name].take();
            assert!(name == "context" || !own.is_null(), "{name}: {opened}");
            expected["response"][name] = Value::Null;
        }
        assert_eq!(opened, expected);
    }

    async fn a_code_that_opens_nothing_says_so_and_asks_again(place: Place) {
        let mut place = place;
        let service = service(&mut place).await;
        let code = code(&halfway(&service, "/s/warm", "Drafts").await.press(&service, "save").await);
        for (typed, words) in [
            ("", "Type in the code"),
            ("7KQ4-M2XD", "This is not a whole code."),
            ("0000-0000-0000-0000-0000", "Nothing is saved with this code."),
        ] {
            let page = come_back(&service, "/s/warm", typed).await;
            assert!(page.reply.status.is_client_error() && page.title().starts_with("Error: "), "{}", page.title());
            assert!(page.words().contains(words), "{}", page.words());
            assert_eq!(page.value("~code"), Some(typed), "as it was typed");
        }
        let service = open_on(&mut place, "2026-12-04", |_| {}).await;
        assert_eq!(come_back(&service, "/s/warm", &code).await.reply.status, StatusCode::OK, "the last day");
        let service = open_on(&mut place, "2026-12-05", |_| {}).await;
        let over = come_back(&service, "/s/warm", &code).await;
        assert!(over.words().contains("Nothing is saved with this code."), "{}", over.words());
    }

    async fn of_two_that_save_with_one_code_none_overwrites_the_other_unseen(place: Place) {
        let mut place = place;
        let service = service(&mut place).await;
        let code = code(&halfway(&service, "/s/warm", "One").await.press(&service, "save").await);
        let [mut here, mut there] = [come_back(&service, "/s/warm", &code).await, come_back(&service, "/s/warm", &code).await];
        self::code(&there.fill("why", "Two").press(&service, "save").await);
        let told = here.fill("why", "Three").press(&service, "save").await;
        assert_eq!(told.reply.status, StatusCode::CONFLICT);
        assert!(told.words().contains("Not saved. Other answers were saved with your code"), "{}", told.words());
        assert_eq!(told.value("why"), Some("Three"), "nothing is lost");
        assert_eq!(told.press(&service, "find").await.value("why"), Some("Two"));
        assert_eq!(self::code(&told.press(&service, "save:over").await), code);
        assert_eq!(come_back(&service, "/s/warm", &code).await.value("why"), Some("Three"));
    }

    async fn a_form_that_comes_twice_is_saved_once(place: Place) {
        let mut place = place;
        let service = service(&mut place).await;
        let page = halfway(&service, "/s/warm", "One").await;
        let [first, second] = [page.press(&service, "save").await, page.press(&service, "save").await];
        assert_eq!(code(&first), code(&second));
        assert_eq!(kept(&service, &code(&first)).await.unwrap().sequence, 1);
    }

    async fn where_nothing_is_or_can_be_saved_the_page_says_why_and_keeps_what_was_typed(place: Place) {
        let mut place = place;
        place.config.limits.drafts = 1;
        let service = service(&mut place).await;
        let empty = open(&service, "/s/warm").await.press(&service, "save").await;
        assert!(empty.words().contains("There is nothing to save yet."), "{}", empty.words());
        code(&halfway(&service, "/s/warm", "One").await.press(&service, "save").await);
        let full = halfway(&service, "/s/warm", "Two").await.press(&service, "save").await;
        assert_eq!((full.reply.status, full.value("why")), (StatusCode::SERVICE_UNAVAILABLE, Some("Two")));
        assert!(full.words().contains("Not saved."), "{}", full.words());
        let service = open_on(&mut place, DAY, |definition| definition["version"] = json!("2")).await;
        assert!(open(&service, "/s/warm").await.html.contains("value=\"save\""));
        assert!(!open(&service, "/s/warm?mode=kiosk").await.html.contains("value=\"save\""), "others use it next");
        let off = open_on(&mut place, DAY, |definition| drop(definition.as_object_mut().unwrap().remove("come_back"))).await;
        let page = open(&off, "/s/warm").await;
        assert!(!page.html.contains("value=\"save\"") && !page.html.contains("come-back"));
    }

    async fn of_a_survey_that_has_changed_what_fits_comes_back(place: Place) {
        let mut place = place;
        let service = service(&mut place).await;
        let code = code(&halfway(&service, "/s/warm", "One").await.press(&service, "save").await);
        let service = open_on(&mut place, DAY, |definition| definition["pages"][1]["title"] = json!("The stairs")).await;
        let back = come_back(&service, "/s/warm", &code).await;
        assert!(back.words().contains("The survey has changed since you saved."), "{}", back.words());
        assert_eq!((back.title(), back.value("why")), ("The stairs – Your home", Some("One")));
    }

    async fn the_code_is_stored_nowhere(place: Place) {
        let mut place = place;
        let service = service(&mut place).await;
        let code = code(&halfway(&service, "/s/warm", "a canary 4411").await.press(&service, "save").await);
        come_back(&service, "/s/warm", &code).await;
        let mut found = Vec::new();
        for entry in std::fs::read_dir(place.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                found.extend(std::fs::read(path).unwrap());
            }
        }
        let text = String::from_utf8_lossy(&found);
        assert!(!text.contains(&code) && !text.contains("canary 4411"));
    }
}
