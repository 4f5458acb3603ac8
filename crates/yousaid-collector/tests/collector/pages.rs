//! Surveys as pages without scripts: page by page, in one form, and what is refused.

use axum::http::StatusCode;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::Value;
use serde_json::json;

use crate::browser;
use crate::browser::Page;
use crate::browser::open;
use crate::support::Place;
use crate::support::Service;
use crate::support::hash_of;

/// Two pages with what can follow from an answer, in two languages, one from right to left.
fn lift() -> Value {
    json!({
        "id": "lift", "version": "1", "title": {"en": "The lift", "ur": "لفٹ"},
        "default_language": "en", "languages": ["en", "ur"],
        "landlord": {"name": "Elm Homes", "contact": "Call us."},
        "context": ["block"],
        "pages": [
            {"id": "use", "title": {"en": "Using it", "ur": "استعمال"}, "questions": [
                {"id": "works", "type": "yes_no", "title": {"en": "Does it work?", "ur": "کیا یہ کام کرتی ہے؟"}},
                {"id": "since", "type": "short_text", "title": "Since when not?", "ask_if": "works = 'no'"},
                {"id": "floor", "type": "choice", "title": "Which floor?", "optional": true, "choices": [
                    {"code": "low", "label": "Low"}, {"code": "else", "label": "Another", "other": true}]}]},
            {"id": "more", "title": "More", "questions": [
                {"id": "stuck", "type": "yes_no", "title": "Were you stuck?", "ask_if": "works = 'no'"},
                {"id": "order", "type": "ranking", "title": "What first?", "optional": true, "choices": [
                    {"code": "light", "label": "Light"}, {"code": "paint", "label": "Paint"}]},
                {"id": "spots", "type": "repeat", "title": "Which doors?", "min": 0, "max": 3, "entry": "door", "questions": [
                    {"id": "where", "type": "short_text", "title": "Where?"}]},
                {"id": "why", "type": "long_text", "title": {"en": "Anything else?", "ur": "اور کچھ؟"}, "optional": true}]}],
        "review": true
    })
}

async fn service(place: &Place) -> Service {
    place.write("surveys/lift.json", &lift().to_string());
    place.open().await
}

async fn stored(service: &Service) -> Vec<Value> {
    let lines = service.download("/v1/surveys/lift/responses.ndjson").await;
    lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()).collect()
}

/// Answers to the review.
async fn to_review(service: &Service) -> Page {
    let mut page = open(service, "/s/lift").await;
    let mut page = page.fill("works", "yes").press(service, "next").await;
    let page = page.fill("why", "It is <slow> & \"old\"\r\nvery").press(service, "next").await;
    assert_eq!(page.title(), "Check your answers – The lift");
    page
}

on_every_database! {
    async fn a_survey_is_answered_page_by_page_and_stored_once(place: Place) {
        let service = service(&place).await;
        let page = open(&service, "/s/lift?block=Ash").await;
        assert_eq!((page.reply.status, page.title()), (StatusCode::OK, "Using it – The lift"));
        assert!(page.words().contains("block: Ash"), "what the address adds is said");
        let mut page = page.press(&service, "next").await;
        assert_eq!(page.title(), "Error: Using it – The lift");
        assert!(page.html.contains("href=\"#lift-works-1\"") && page.html.contains("id=\"lift-works-1\""));
        let mut page = page.fill("works", "yes").fill("floor", "low").press(&service, "next").await;
        assert_eq!(page.title(), "More – The lift");
        assert!(!page.html.contains("Were you stuck?"), "not asked of those whose lift works");
        let review = page.fill("why", "Slow.").press(&service, "next").await;
        assert!(review.words().contains("Does it work? Yes"), "{}", review.words());
        let receipt = review.press(&service, "send").await;
        assert_eq!(receipt.reply.status, StatusCode::CREATED);
        let [stored] = stored(&service).await.try_into().unwrap();
        let reference = stored["reference"].as_str().unwrap();
        assert!(receipt.words().contains(reference) && receipt.words().contains("Slow."), "{}", receipt.words());
        assert!(!receipt.html.contains("<form"));
        let response = &stored["response"];
        assert_eq!(response["final"], true);
        assert_eq!(response["context"], json!({"block": "Ash"}));
        assert_eq!(response["answers"]["works"], json!({"choice": "yes", "language": "en"}));
        assert_eq!(response["id"].as_str(), page.value("~id"));
    }

    async fn a_form_sent_again_leads_to_the_same_receipt(place: Place) {
        let service = service(&place).await;
        let review = to_review(&service).await;
        let receipt = review.press(&service, "send").await;
        let again = review.press(&service, "send").await;
        assert_eq!((receipt.reply.status, again.reply.status), (StatusCode::CREATED, StatusCode::OK));
        assert_eq!(receipt.html, again.html);
        assert_eq!(stored(&service).await.len(), 1);

        // The way back of the browser, another answer, and sent again.
        let mut page = review.press(&service, "change:why").await;
        let other = page.fill("why", "Fast.").press(&service, "next").await.press(&service, "send").await;
        assert_eq!(other.reply.status, StatusCode::CONFLICT);
        assert!(other.words().contains("You have already sent your answers"));
        assert!(stored(&service).await[0]["response"]["answers"]["why"]["text"].as_str().unwrap().contains("slow"));
    }

    async fn a_whole_form_is_stored_once_and_comes_back_with_what_was_typed(place: Place) {
        let service = service(&place).await;
        let mut page = open(&service, "/s/lift?all&block=Oak").await;
        assert!(page.words().contains("Only answer this if you answered “No” to “Does it work?”."), "{}", page.words());
        assert!(!page.html.contains("required") && page.html.matches("<form").count() == 1);
        let mut wrong = page.fill("works", "no").fill("why", "Old.").fill("spots.2.where", "Hall").send(&service).await;
        assert_eq!(wrong.reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.title().starts_with("Error: "));
        assert!(wrong.html.contains("href=\"#lift-since-input\"") && wrong.html.contains("href=\"#lift-stuck-1\""));
        assert_eq!((wrong.value("works"), wrong.value("why")), (Some("no"), Some("Old.")));
        wrong.fill("since", "May").fill("stuck", "no");
        let receipt = wrong.send(&service).await;
        assert_eq!(receipt.reply.status, StatusCode::CREATED);
        assert_eq!(wrong.send(&service).await.html, receipt.html, "sent again, stored once");
        let [stored] = stored(&service).await.try_into().unwrap();
        let answers = &stored["response"]["answers"];
        assert_eq!(answers["spots"]["number"], 1, "entries that nobody filled in do not exist");
        assert_eq!(answers["spots.1.where"]["text"], "Hall");
        assert_eq!(stored["response"]["context"], json!({"block": "Oak"}));
    }
}

#[tokio::test]
async fn a_whole_form_that_came_back_can_be_read_in_another_language_and_keeps_what_was_typed() {
    let service = service(&Place::on_sqlite()).await;
    let mut page = open(&service, "/s/lift?all&block=Oak").await;
    assert!(
        page.html.contains("hreflang=\"ur\"") && !page.html.contains("name=\"~go\""),
        "links, while nothing is typed"
    );
    let wrong = page.fill("works", "no").fill("why", "Old.").send(&service).await;
    assert!(!wrong.html.contains("hreflang"), "a link would lose what was typed");
    // Enter in a field sends, whatever stands above it.
    let first = wrong.html.split("<button").nth(1).unwrap();
    assert!(first.starts_with(" hidden") && first.contains("value=\"send\""), "{first}");
    let mut urdu = wrong.press(&service, "language:ur").await;
    assert_eq!(urdu.reply.status, StatusCode::OK);
    assert!(urdu.html.contains("<html lang=\"ur\" dir=\"rtl\">") && urdu.words().contains("لفٹ"), "{}", urdu.words());
    assert_eq!((urdu.value("works"), urdu.value("why")), (Some("no"), Some("Old.")));
    assert_eq!((urdu.value("~id"), urdu.value("~language")), (wrong.value("~id"), Some("ur")));
    assert!(urdu.html.contains("href=\"#lift-since-input\""), "what was wrong is said again");
    assert!(stored(&service).await.is_empty());
    let receipt = urdu.fill("since", "May").fill("stuck", "no").press(&service, "send").await;
    assert_eq!(receipt.reply.status, StatusCode::CREATED);
    let [stored] = stored(&service).await.try_into().unwrap();
    assert_eq!(stored["response"]["answers"]["works"], json!({"choice": "no", "language": "ur"}));
    assert_eq!(stored["response"]["context"], json!({"block": "Oak"}));
}

#[tokio::test]
async fn pages_in_place_of_a_survey_have_its_languages_and_what_helps_with_the_landlords_contact() {
    let place = Place::on_sqlite();
    let mut survey = lift();
    survey["opens"] = json!("2199-01-01");
    survey["aids"] = json!({"/landlord/contact": {"audio": "media/contact.mp3", "easy": "Phone us."}});
    place.write("surveys/lift.json", &survey.to_string());
    let service = place.open().await;
    let page = open(&service, "/s/lift").await;
    assert!(page.html.contains("hreflang=\"ur\"") && !page.html.contains("<form"), "{}", page.html);
    assert!(page.html.contains("media/contact.mp3") && page.words().contains("Phone us."), "{}", page.html);
}

#[tokio::test]
async fn what_an_answer_asks_on_its_own_page_is_shown_before_it_is_missed() {
    let service = service(&Place::on_sqlite()).await;
    let mut page = open(&service, "/s/lift").await;
    assert!(!page.html.contains("Since when not?"));
    let mut page = page.fill("works", "no").press(&service, "next").await;
    assert_eq!(page.title(), "Using it – The lift", "no error about what nobody has seen");
    assert!(page.words().contains("lead to more questions") && page.html.contains("Since when not?"));
    let mut missed = page.press(&service, "next").await;
    assert!(missed.title().starts_with("Error: "));
    let page2 = missed.fill("since", "May").press(&service, "next").await;
    assert_eq!(page2.title(), "More – The lift");
    // Back with what was typed, and out of it again.
    page.fill("works", "yes");
}

#[tokio::test]
async fn back_keeps_what_was_typed_and_change_leads_back_to_the_review() {
    let service = service(&Place::on_sqlite()).await;
    let mut page = open(&service, "/s/lift").await;
    assert!(!page.html.contains("value=\"back\""), "there is nothing before the first page");
    let mut page = page.fill("works", "yes").press(&service, "next").await;
    let page = page.fill("why", "Typed").press(&service, "back").await;
    assert_eq!((page.title(), page.value("works")), ("Using it – The lift", Some("yes")));
    let page = page.press(&service, "next").await;
    assert_eq!(page.value("why"), Some("Typed"));
    let review = page.press(&service, "next").await;
    let mut page = review.press(&service, "change:works").await;
    // A change that asks something anew leads there before the review.
    let mut page = page.fill("works", "no").press(&service, "next").await;
    let mut page = page.fill("since", "May").press(&service, "next").await;
    assert_eq!(page.title(), "More – The lift");
    let review = page.fill("stuck", "yes").press(&service, "next").await;
    assert_eq!(review.title(), "Check your answers – The lift");
    assert_eq!(review.press(&service, "back").await.title(), "More – The lift");
}

#[tokio::test]
async fn words_of_ones_own_ranks_and_entries_work_without_scripts() {
    let service = service(&Place::on_sqlite()).await;
    let mut page = open(&service, "/s/lift").await;
    let chosen =
        page.fill("works", "yes").fill("floor", "low").press(&service, "next").await.press(&service, "back").await;
    let mut cleared = chosen.press(&service, "clear:floor").await;
    assert_eq!((chosen.value("floor"), cleared.value("floor")), (Some("low"), None));
    // Words of one's own choose the choice that they belong to.
    let mut page = cleared.fill("floor.other", "Roof").press(&service, "next").await;
    let tied = page.fill("order.light", "1").fill("order.paint", "1").press(&service, "next").await;
    assert!(tied.words().contains("Choose a different place for each"), "{}", tied.words());
    let mut page = page.fill("order.light", "2").press(&service, "add:spots").await;
    assert_eq!((page.value("order.light"), page.value("order.paint")), (Some("2"), Some("1")));
    let page = page.fill("spots.1.where", "Attic").press(&service, "add:spots").await;
    let mut page = page.press(&service, "remove:spots.1").await;
    assert_eq!(page.value("spots.1.where"), Some(""));
    let review = page.fill("spots.1.where", "Cellar").press(&service, "next").await;
    let words = review.words();
    assert!(words.contains("Another: Roof") && words.contains("Paint Light") && words.contains("Cellar"), "{words}");
    review.press(&service, "send").await;
    let answers = stored(&service).await[0]["response"]["answers"].clone();
    assert_eq!(answers["order"]["choices"], json!(["paint", "light"]));
    assert_eq!(answers["floor.other"]["text"], "Roof");
}

#[tokio::test]
async fn the_language_is_chosen_by_address_by_browser_and_by_button() {
    let service = service(&Place::on_sqlite()).await;
    let urdu = open(&service, "/s/lift?language=ur").await;
    assert!(urdu.html.contains("<html lang=\"ur\" dir=\"rtl\">") && urdu.title().contains("لفٹ"));
    let by_browser = Page::new(service.get_with("/s/lift", "accept-language", "pl, ur-PK;q=0.8, en;q=0.5").await);
    assert!(by_browser.html.contains("lang=\"ur\""));
    let mut english = open(&service, "/s/lift").await;
    assert!(
        english.html.contains("<button type=\"submit\" lang=\"ur\" dir=\"rtl\" name=\"~go\" value=\"language:ur\""),
        "{}",
        english.html
    );
    let mut urdu = english.fill("works", "yes").press(&service, "language:ur").await;
    assert_eq!(urdu.value("works"), Some("yes"), "nothing typed is lost");
    assert!(!urdu.title().starts_with("Error"));
    let mut page = urdu.fill("floor", "low").press(&service, "next").await;
    page.fill("why", "ہاں").press(&service, "next").await.press(&service, "send").await;
    let answers = stored(&service).await[0]["response"]["answers"].clone();
    assert_eq!((&answers["works"]["language"], &answers["why"]["language"]), (&json!("en"), &json!("ur")));
}

#[tokio::test]
async fn what_is_wrong_is_said_again_in_the_language_that_is_chosen() {
    let service = service(&Place::on_sqlite()).await;
    let mut stopped = open(&service, "/s/lift").await.press(&service, "next").await;
    assert_eq!(stopped.title(), "Error: Using it – The lift");
    let mut urdu = stopped.fill("floor", "low").press(&service, "language:ur").await;
    assert!(urdu.title().starts_with("غلطی:"), "{}", urdu.title());
    assert!(urdu.html.contains("href=\"#lift-works-1\"") && urdu.value("floor") == Some("low"));
    // Once it is put right, nothing is wrong in any language.
    let english = urdu.fill("works", "yes").press(&service, "language:en").await;
    assert_eq!(english.title(), "Using it – The lift");
    assert_eq!(english.press(&service, "language:ur").await.title().split(':').count(), 1);
}

#[tokio::test]
async fn what_was_changed_on_its_way_is_not_believed_and_loses_nothing_typed() {
    let service = service(&Place::on_sqlite()).await;
    let mut first = open(&service, "/s/lift").await;
    let mut page = first.fill("works", "yes").press(&service, "next").await;
    page.fill("why", "Typed long");
    let state = page.value("~state").unwrap().to_owned();
    let (text, mac) = state.split_once('.').unwrap();
    let flipped = |text: &str| {
        let flip = if text.as_bytes()[9] == b'A' { 'B' } else { 'A' };
        [&text[..9], &flip.to_string(), &text[10..]].concat()
    };
    let forged = [format!("{}.{mac}", flipped(text)), format!("{text}.{}", flipped(mac)), "x".repeat(200_000)];
    for forged in forged {
        let mut forged_page = page.clone();
        let again = forged_page.fill("~state", &forged).press(&service, "next").await;
        assert_eq!((again.reply.status, again.title()), (StatusCode::OK, "Using it – The lift"));
        assert!(again.words().contains("were not kept"), "{}", again.words());
        let mut again = again;
        let back = again.fill("works", "yes").press(&service, "next").await;
        assert_eq!(back.value("why"), Some("Typed long"));
        assert_ne!(back.value("~id"), page.value("~id"));
    }
    // Of another survey, and of another collector.
    let mut other = page.clone();
    other.fill("~state", open(&service, "/s/doors").await.value("~state").unwrap());
    assert!(other.press(&service, "next").await.words().contains("were not kept"));
    assert!(stored(&service).await.is_empty());
}

#[tokio::test]
async fn pages_say_when_there_is_nothing_to_answer() {
    let place = Place::on_sqlite();
    let mut closed = lift();
    closed["closes"] = json!("2020-01-31");
    closed["opens"] = json!("2020-01-01");
    place.write("surveys/lift.json", &closed.to_string());
    let service = place.open().await;
    let page = open(&service, "/s/lift?mode=sms&block=Ash").await;
    assert!(page.words().contains("31 January 2020") && page.words().contains("Call us."), "{}", page.words());
    assert!(!page.html.contains("<form"));
    assert!(page.html.contains("href=\"/s/lift?language=ur&amp;mode=sms&amp;block=Ash\""), "{}", page.html);
    let unknown = open(&service, "/s/nothing").await;
    assert_eq!((unknown.reply.status, unknown.title()), (StatusCode::NOT_FOUND, "There is no survey here"));
    let polish = Page::new(service.get_with("/s/nothing", "accept-language", "cy").await);
    assert!(polish.html.contains("lang=\"cy\""));
    assert_eq!(service.get("/s/logo.svg").await.header("location"), "/logo.svg");
}

#[tokio::test]
async fn pages_load_nothing_from_elsewhere_and_are_kept_by_nobody() {
    let mut place = Place::on_sqlite();
    let service = service(&place).await;
    let page = open(&service, "/s/lift").await;
    let reply = &page.reply;
    assert_eq!(reply.header("cache-control"), "no-store");
    assert_eq!(reply.header("referrer-policy"), "no-referrer");
    assert!(reply.header("content-security-policy").starts_with("default-src 'none'; style-src 'self';"));
    assert!(!reply.header("content-security-policy").contains("script") && !page.html.contains("<script"));
    assert!(reply.headers.get("set-cookie").is_none() && !page.html.contains(" style="));
    let (_, style) = page.html.split_once("href=\"/s/style/").unwrap();
    let style = service.get(&format!("/s/style/{}", style.split('"').next().unwrap())).await;
    assert!(style.header("content-type").starts_with("text/css") && style.text().contains(".yousaid-page"));
    assert_eq!(service.get("/s/style/plain-0000.css").await.status, StatusCode::NOT_FOUND);

    // With a bundle the first page is in the element, for the widget to take over.
    place.write("dist/yousaid.js", "");
    place.config.bundle = Some(place.path().join("dist"));
    let service = place.open().await;
    let page = open(&service, "/s/lift?block=%22%3Cb%3E").await;
    assert!(page.html.contains("<yousaid-survey src=\"/v1/surveys/lift/definition\" endpoint=\"/\" language=\"en\""));
    assert!(
        page.html.contains("context-block=\"&quot;&lt;b&gt;\"")
            && page.html.contains("<script defer src=\"/yousaid/form.js\">")
    );
    // What was found wrong only the page says.
    let mut wrong = page.press(&service, "next").await;
    assert!(wrong.title().starts_with("Error: "));
    assert!(!wrong.html.contains("<yousaid-survey") && !wrong.html.contains("<script"));
    // The next page carries what the widget needs to go on from there.
    let later = wrong.fill("works", "yes").press(&service, "next").await;
    assert!(later.html.contains("<yousaid-survey src=\"/v1/surveys/lift/definition\""));
    assert!(later.html.contains("data-step=\"page\" data-page=\"more\""), "{}", later.html);
    let carried = later.value("~state").unwrap().split('.').next().unwrap();
    let carried: Value = serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(carried).unwrap()).unwrap();
    assert_eq!((&carried["step"], &carried["response"]["answers"]["works"]["choice"]), (&json!(1), &json!("yes")));
}

#[tokio::test]
async fn photos_go_another_way_and_the_rest_is_answered_here() {
    let place = Place::on_sqlite();
    let photo = |optional: bool| json!({"id": "photo", "type": "file", "title": "A photo", "accept": ["photo"], "max": 1, "optional": optional});
    let survey = |id: &str, optional: bool| {
        json!({"id": id, "version": "1", "title": "Damp", "default_language": "en", "landlord": {"name": "Elm Homes"},
            "files": {"allow": true, "max_kilobytes": 1_000}, "review": false, "pages": [{"id": "one", "questions": [
                {"id": "where", "type": "short_text", "title": "Where?"}, photo(optional)]}]})
    };
    place.write("surveys/damp.json", &survey("damp", true).to_string());
    place.write("surveys/proof.json", &survey("proof", false).to_string());
    let service = place.open().await;
    for address in ["/s/damp", "/s/damp?all", "/v1/surveys/damp/embed"] {
        let page = open(&service, address).await;
        let words = page.words();
        assert!(
            words.contains("You can’t add photos or documents on this page. Answer everything else"),
            "{address}: {words}"
        );
        assert!(words.contains("with the reference that you will be shown"), "{address}: {words}");
        assert!(!page.html.contains("type=\"file\""), "{address}");
    }
    let mut page = open(&service, "/s/damp").await;
    let receipt = page.fill("where", "Kitchen").press(&service, "next").await;
    assert_eq!(receipt.reply.status, StatusCode::CREATED, "{}", receipt.words());
    let lines = service.download("/v1/surveys/damp/responses.ndjson").await;
    assert!(lines.contains("Kitchen") && lines.lines().count() == 1);
    // Said before anything is filled in.
    let needed = open(&service, "/s/proof").await.words();
    assert!(needed.contains("Nothing can be sent without them here."), "{needed}");
}

#[tokio::test]
async fn a_browser_is_believed_that_says_that_another_site_sends() {
    let place = Place::on_sqlite();
    let service = service(&place).await;
    let fields = vec![("works".to_owned(), "yes".to_owned())];
    let send = async |service: &Service, address: &str, headers: &[(&str, &str)]| {
        browser::post(
            service,
            address,
            &[fields.clone(), vec![("~go".to_owned(), "send".to_owned())]].concat(),
            headers,
        )
        .await
        .status
    };
    for address in ["/v1/surveys/lift/responses", "/s/lift"] {
        for (headers, status) in [
            (&[][..], StatusCode::SEE_OTHER),
            (&[("origin", "null"), ("sec-fetch-site", "same-origin")], StatusCode::SEE_OTHER),
            (&[("origin", "null"), ("sec-fetch-site", "none")], StatusCode::SEE_OTHER),
            (&[("origin", "null"), ("sec-fetch-site", "cross-site")], StatusCode::FORBIDDEN),
            (&[("sec-fetch-site", "same-site")], StatusCode::FORBIDDEN),
            (&[("origin", "https://www.elm.example"), ("sec-fetch-site", "cross-site")], StatusCode::FORBIDDEN),
        ] {
            assert_eq!(send(&service, address, headers).await, status, "{address} {headers:?}");
        }
    }
    let all = stored(&service).await.len();
    assert_eq!(all, 6, "nothing is stored of what was refused");
    place.write(
        "surveys/collector.json",
        &json!({"surveys": {"lift": {"allowed_origins": ["https://www.elm.example"]}}}).to_string(),
    );
    let service = place.open().await;
    let hidden = &[("origin", "null"), ("sec-fetch-site", "cross-site")];
    assert_eq!(
        send(&service, "/v1/surveys/lift/responses", hidden).await,
        StatusCode::SEE_OTHER,
        "its page may hide its address"
    );
}

#[tokio::test]
async fn forms_that_are_none_are_refused() {
    let service = service(&Place::on_sqlite()).await;
    for address in ["/s/lift", "/v1/surveys/lift/responses"] {
        let json = service
            .send(
                axum::http::Request::post(address)
                    .header("content-type", "application/json")
                    .body("{}".into())
                    .unwrap(),
            )
            .await;
        assert_eq!((json.status, json.code()), (StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-a-form".to_owned()));
        let many = vec![("works".to_owned(), "yes".to_owned()); 6_000];
        assert_eq!(browser::post(&service, address, &many, &[]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
        let large = vec![("why".to_owned(), "x".repeat(600_000))];
        let reply = browser::post(&service, address, &large, &[]).await;
        assert_eq!(reply.status, StatusCode::PAYLOAD_TOO_LARGE);
        assert!(reply.text().contains("Your answers are too long"));
    }
}

#[tokio::test]
async fn a_text_longer_than_any_response_can_hold_is_said_before_it_could_be_lost() {
    let service = service(&Place::on_sqlite()).await;
    let mut page = open(&service, "/s/lift").await;
    let mut page = page.fill("works", "yes").press(&service, "next").await;
    let long = "é".repeat(10_001);
    for go in ["next", "back", "add:spots"] {
        let again = page.fill("why", &long).press(&service, go).await;
        assert!(again.title().starts_with("Error: "), "{go}: {}", again.title());
        assert_eq!(again.value("why"), Some(long.as_str()));
    }
}

#[tokio::test]
async fn a_form_in_a_page_of_others_gets_an_id_and_a_receipt_that_tells_nothing() {
    let place = Place::on_sqlite();
    place.write(
        "surveys/collector.json",
        &json!({"surveys": {"lift": {"allowed_origins": ["https://www.elm.example"]}}}).to_string(),
    );
    let service = service(&place).await;
    let fields =
        |works: &str| vec![("works".to_owned(), works.to_owned()), ("csrf".to_owned(), "of the page".to_owned())];
    let address = "/v1/surveys/lift/responses";
    let from = |origin| [("origin", origin), ("host", "feedback.elm.example")];
    let reply = browser::post(&service, address, &fields("yes"), &from("https://www.elm.example")).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER);
    let receipt = open(&service, reply.header("location")).await;
    let reference = stored(&service).await[0]["reference"].as_str().unwrap().to_owned();
    assert!(receipt.words().contains(&reference) && !receipt.words().contains("Does it work"));
    // Nobody is told of a receipt that was made up.
    let made_up = reply.header("location").replace(&reference, "AAAA-AAAA");
    assert_eq!(service.get(&made_up).await.status, StatusCode::NOT_FOUND);

    let foreign = browser::post(&service, address, &fields("yes"), &from("https://evil.example")).await;
    assert_eq!((foreign.status, foreign.code()), (StatusCode::FORBIDDEN, "origin-not-allowed".to_owned()));
    // A page with a strict referrer policy does not say where it is.
    assert_eq!(browser::post(&service, address, &fields("yes"), &from("null")).await.status, StatusCode::SEE_OTHER);
    let wrong = Page::new(browser::post(&service, address, &fields("perhaps"), &from("null")).await);
    assert_eq!(wrong.reply.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(stored(&service).await.len(), 2);
    assert!(wrong.value("~id").is_some(), "from here on it is stored once");
}

#[tokio::test]
async fn answers_of_an_earlier_version_are_held_against_it() {
    let place = Place::on_sqlite();
    let mut page = open(&service(&place).await, "/s/lift").await;
    let mut newer = lift();
    newer["version"] = json!("2");
    newer["pages"][0]["questions"][0]["title"] = json!("Is it working?");
    place.write("surveys/lift.json", &newer.to_string());
    let service = place.open().await;
    let mut page = page.fill("works", "yes").press(&service, "next").await;
    let review = page.fill("why", "").press(&service, "next").await;
    assert!(review.words().contains("Does it work?"));
    review.press(&service, "send").await;
    assert_eq!(stored(&service).await[0]["response"]["survey"]["hash"], hash_of(&lift()));
}

#[tokio::test]
async fn a_halo_round_has_its_papers_and_agenda_around_the_comments() {
    let mut place = Place::on_sqlite();
    place.config.today = Some("2026-11-25".to_owned());
    crate::halo::put_round(&place, &crate::halo::round());
    let service = place.open().await;
    let address = "/s/repairs-2026-12";
    let mut page = open(&service, address).await;
    let words = page.words();
    for there in
        ["The meeting", "Comments close", "Papers", "What can still change", "New windows for Elm, Oak and Ash blocks"]
    {
        assert!(words.contains(there), "{there}: {words}");
    }
    assert!(page.html.contains("href=\"https://"), "papers are links");
    assert!(page.html.matches("<form ").count() == 1);
    let page = page.fill("windows", "Wood lasts.").press(&service, "next").await;
    let receipt = page.press(&service, "next").await;
    let receipt = if receipt.html.contains("value=\"send\"") { receipt.press(&service, "send").await } else { receipt };
    assert_eq!(receipt.reply.status, StatusCode::CREATED, "{}", receipt.words());
    let whole = open(&service, "/s/repairs-2026-12?all").await;
    assert!(whole.words().contains("Papers") && whole.html.contains("name=\"windows\""));

    place.config.today = Some("2027-02-01".to_owned());
    let service = place.open().await;
    let closed = open(&service, address).await;
    assert!(!closed.html.contains("<form"), "{}", closed.words());
}

#[tokio::test]
async fn a_database_that_is_away_loses_no_answer() {
    let service = service(&Place::on_sqlite()).await;
    let review = to_review(&service).await;
    service.collector.close().await;
    let unsent = review.press(&service, "send").await;
    assert_eq!(unsent.reply.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(unsent.words().contains("Your answers have not been sent") && unsent.words().contains("It is <slow>"));
    assert_eq!(unsent.value("~id"), review.value("~id"), "sent again, it is the same response");
    assert_eq!(unsent.reply.header("retry-after"), "30");
    let mut whole = open(&service, "/s/lift?all").await;
    let unsent = whole.fill("works", "yes").fill("why", "Typed").send(&service).await;
    assert_eq!((unsent.reply.status, unsent.value("why")), (StatusCode::SERVICE_UNAVAILABLE, Some("Typed")));
}
