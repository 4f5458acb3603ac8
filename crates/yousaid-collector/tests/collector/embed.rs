//! The HTML for an existing page, and where its form leads.

use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;

use crate::browser::open;
use crate::support::Place;
use crate::support::Service;

async fn service() -> Service {
    let place = Place::on_sqlite();
    let survey = json!({
        "id": "doors", "version": "1", "title": {"en": "Your doors", "cy": "Eich drysau"},
        "default_language": "en", "languages": ["en", "cy"], "landlord": {"name": "Elm Homes"},
        "context": ["block"],
        "pages": [
            {"id": "one", "questions": [
                {"id": "shut", "type": "yes_no", "title": {"en": "Do they shut?", "cy": "Ydyn nhw'n cau?"}},
                {"id": "which", "type": "short_text", "title": "Which not?", "ask_if": "shut = 'no'"}]},
            {"id": "two", "questions": [{"id": "more", "type": "short_text", "title": "More?", "optional": true}]}],
        "review": false
    });
    place.write("surveys/doors.json", &survey.to_string());
    place.open().await
}

async fn stored(service: &Service) -> Vec<Value> {
    let lines = service.download("/v1/surveys/doors/responses.ndjson").await;
    lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()).collect()
}

#[tokio::test]
async fn the_form_goes_on_page_by_page_with_what_was_typed_anywhere_on_it() {
    let service = service().await;
    let mut page = open(&service, "/v1/surveys/doors/embed?context-block=Ash").await;
    let id = "5b0c2b3e-6a0f-4d57-8d3c-0a1b2c3d4e5f";
    let mut two = page.fill("~id", id).fill("shut", "yes").fill("more", "Oil them.").press(&service, "next").await;
    assert_eq!((two.title(), two.value("more")), ("More? – Your doors", Some("Oil them.")));
    let receipt = two.fill("more", "Oil all.").press(&service, "next").await;
    assert_eq!(receipt.reply.status, StatusCode::CREATED);
    let [stored] = stored(&service).await.try_into().unwrap();
    assert_eq!(stored["response"]["id"], id);
    assert_eq!(stored["response"]["answers"]["more"]["text"], "Oil all.");
    assert_eq!(stored["response"]["context"], json!({"block": "Ash"}));
}

#[tokio::test]
async fn what_is_asked_of_some_stands_in_the_form_and_is_asked_of_them() {
    let service = service().await;
    let mut page = open(&service, "/v1/surveys/doors/embed").await;
    assert!(page.words().contains("Only answer this if you answered “No” to “Do they shut?”."), "{}", page.words());
    let again = page.fill("shut", "no").press(&service, "next").await;
    assert!(again.html.contains("id=\"doors-which-input\""), "{}", again.html);
    assert_eq!(stored(&service).await.len(), 0);
}

#[tokio::test]
async fn the_form_is_in_the_language_that_was_asked_for_and_changes_it() {
    let service = service().await;
    let page = open(&service, "/v1/surveys/doors/embed?language=cy&heading-level=3").await;
    assert!(page.html.contains("<yousaid-survey src=\"/v1/surveys/doors/definition\" endpoint=\"/\" language=\"cy\""));
    assert!(page.words().contains("Eich drysau") && page.html.contains("<h3"), "{}", page.html);
    let english = page.press(&service, "language:en").await;
    assert!(english.title().ends_with("Your doors"), "{}", english.title());
}

#[tokio::test]
async fn what_can_not_be_embedded_is_said_as_text() {
    let service = service().await;
    for (asked, said) in [
        ("language=fr", "there is no `fr`"),
        ("context-blok=x", "did you mean `block`?"),
        ("heading-level=9", "from 1 to 5"),
        ("langauge=cy", "no option `langauge`"),
        ("language=<script>", "there is no `<script>`"),
    ] {
        let page =
            open(&service, &format!("/v1/surveys/doors/embed?{}", asked.replace('<', "%3C").replace('>', "%3E"))).await;
        assert_eq!(page.reply.status, StatusCode::BAD_REQUEST, "{asked}");
        assert!(page.html.contains(said), "{}", page.html);
        assert_eq!(page.reply.header("content-type"), "text/plain; charset=utf-8");
    }
    assert_eq!(open(&service, "/v1/surveys/nobody/embed").await.reply.status, StatusCode::NOT_FOUND);
}

const FEEDBACK: &str = include_str!("../../../../examples/feedback/elm-homes.json");

async fn feedback() -> Service {
    let place = Place::on_sqlite();
    place.write("surveys/elm-homes.json", FEEDBACK);
    place.open().await
}

#[tokio::test]
async fn a_form_for_feedback_is_pasted_with_its_own_element_and_its_document() {
    let service = feedback().await;
    let page = open(&service, "/v1/surveys/elm-feedback/embed?context-page=/contact").await;
    assert!(page.html.contains("<yousaid-feedback src=\"/surveys/elm-homes.json\" endpoint=\"/\""), "{}", page.html);
    assert!(page.html.contains("form-feedback.css") && page.words().contains("Send my feedback"));
    assert!(page.words().contains("Making a complaint") && page.words().contains("0300 111 3000"), "{}", page.words());
    let unsaid = open(&service, "/v1/surveys/elm-feedback/embed").await;
    assert_eq!(unsaid.reply.status, StatusCode::BAD_REQUEST);
    // Its own page tells it by itself.
    let own = open(&service, "/s/elm-feedback").await;
    assert!(own.words().contains("page: /s/elm-feedback"), "{}", own.words());
}

#[tokio::test]
async fn who_speaks_of_danger_reads_on_the_receipt_whom_to_call() {
    let service = feedback().await;
    for address in ["/v1/surveys/elm-feedback/embed?context-page=/contact", "/s/elm-feedback"] {
        let mut page = open(&service, address).await;
        page.fill("exit", "comment").fill("contact", "no").fill("what", "I can smell gas in the hall");
        let go = if address.starts_with("/s/") { "next" } else { "send" };
        let receipt = page.press(&service, go).await;
        assert_eq!(receipt.reply.status, StatusCode::CREATED, "{address}: {}", receipt.words());
        assert!(
            receipt.html.contains("data-danger=\"gas\"") && receipt.words().contains("0800 111 999"),
            "{}",
            receipt.html
        );
    }
    let mut page = open(&service, "/v1/surveys/elm-feedback/embed?context-page=/contact").await;
    page.fill("exit", "comment").fill("contact", "no").fill("what", "The lamps are out");
    let receipt = page.press(&service, "send").await;
    assert_eq!(receipt.reply.status, StatusCode::SEE_OTHER, "an address of its own, which tells nothing");
    let lines = service.download("/v1/surveys/elm-feedback/responses.ndjson").await;
    assert!(lines.lines().count() == 3 && !lines.contains("danger"), "what was found is stored nowhere");
}

#[tokio::test]
async fn a_round_is_pasted_while_comments_are_taken_and_tells_what_became_of_them_afterwards() {
    let mut place = Place::on_sqlite();
    crate::halo::put_round(&place, &crate::halo::round());
    place.config.today = Some("2026-11-30".to_owned());
    let open_round = open(&place.open().await, "/v1/surveys/repairs-2026-12/embed").await;
    assert!(open_round.html.contains("<yousaid-halo src=\"/v1/halo/repairs-2026-12\" endpoint=\"/\""));
    assert!(open_round.html.contains("name=\"windows\"") && open_round.words().contains("What can still change"));
    place.config.today = Some("2026-12-09".to_owned());
    let closed = open(&place.open().await, "/v1/surveys/repairs-2026-12/embed").await;
    assert!(closed.html.contains("<yousaid-halo ") && !closed.html.contains("<form"), "{}", closed.html);
}

#[tokio::test]
async fn a_text_browser_sends_the_whole_form_to_the_address_of_its_pages() {
    let service = service().await;
    let mut page = open(&service, "/v1/surveys/doors/embed").await;
    let wrong = page.fill("shut", "no").press(&service, "send").await;
    assert_eq!(wrong.reply.status, StatusCode::UNPROCESSABLE_ENTITY, "all of it is looked at");
    assert!(wrong.html.contains("href=\"#doors-which-input\""), "{}", wrong.html);
    let mut wrong = wrong;
    let receipt = wrong.fill("which", "The front door").send(&service).await;
    assert_eq!(receipt.reply.status, StatusCode::CREATED, "{}", receipt.words());
    assert_eq!(stored(&service).await.len(), 1);
}
