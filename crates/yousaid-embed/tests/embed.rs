//! The functions that the loader calls, as it calls them, in a real browser.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, ShadowRoot};
use yousaid_embed::{Loader, connect, disconnect, prepare, set_option, start};

wasm_bindgen_test_configure!(run_in_browser);

const DEFINITION: &str = r#"{
    "id": "door", "version": "1", "title": "Front doors", "default_language": "en", "languages": ["en", "cy"],
    "landlord": {"name": "Elm Homes"}, "context": ["estate"],
    "pages": [{"id": "one", "questions": [
        {"id": "colour", "type": "short_text", "title": {"en": "Which colour?", "cy": "Pa liw?"}}]}]}"#;

/// Runs a script and returns what it returns.
fn run(script: &str) -> JsValue {
    js_sys::Function::new_no_args(script).call0(&JsValue::NULL).unwrap()
}

/// Stands in for the loader; what it was told is in `window.told`.
fn load() {
    let loader = run("window.told = [];
        return {
            parse: JSON.parse,
            banks: () => Promise.resolve('[]'),
            words: (language) => language === 'cy'
                ? Promise.resolve('yousaid-words 1 cy draft\\n\\nsurvey-continue-button=Parhau\\n.\\n')
                : Promise.reject(new Error('no such file')),
            emit: (target, name, detail) => { window.told.push([name, detail]); return true; },
            report: (target, error) => { window.told.push(['error', error.message]); },
            panicked: (message) => console.error(message),
        };");
    start(loader.unchecked_into::<Loader>());
}

/// An element that `attributes` are written on, in the page.
fn element(attributes: &str) -> HtmlElement {
    let script = format!(
        "const made = new DOMParser().parseFromString(`<yousaid-survey {attributes}></yousaid-survey>`, 'text/html');
         return document.body.appendChild(document.adoptNode(made.body.firstChild));"
    );
    run(&script).unchecked_into()
}

fn message(error: &JsValue) -> String {
    let error: &js_sys::Error = error.unchecked_ref();
    format!("{}: {}", String::from(error.name()), String::from(error.message()))
}

/// What is said about an element with these attributes and these options, which must be wrong.
async fn refused(attributes: &str, options: &str) -> String {
    refused_with(attributes, options, DEFINITION).await
}

async fn refused_with(attributes: &str, options: &str, definition: &str) -> String {
    load();
    let host = element(attributes);
    let options = run(&format!("return ({options})"));
    let outcome = prepare(
        host.clone(),
        "survey".to_owned(),
        options,
        Some(definition.to_owned()),
        JsValue::UNDEFINED,
        JsValue::UNDEFINED,
    )
    .await;
    host.remove();
    message(&outcome.expect_err("this should have been refused"))
}

/// Prepares a widget that must be right.
async fn prepared(attributes: &str, options: &str) -> (HtmlElement, u32) {
    load();
    let host = element(attributes);
    let options = run(&format!("return ({options})"));
    let outcome = prepare(
        host.clone(),
        "survey".to_owned(),
        options,
        Some(DEFINITION.to_owned()),
        JsValue::UNDEFINED,
        JsValue::UNDEFINED,
    )
    .await;
    (host, outcome.map_err(|error| message(&error)).unwrap())
}

fn root(host: &HtmlElement) -> ShadowRoot {
    let attach = js_sys::Function::new_with_args("host", "return host.attachShadow({ mode: 'open' })");
    attach.call1(&JsValue::NULL, host).unwrap().unchecked_into()
}

async fn shown(attributes: &str, options: &str) -> (HtmlElement, ShadowRoot, u32) {
    let (host, id) = prepared(attributes, options).await;
    let root = root(&host);
    connect(id, root.clone()).map_err(|error| message(&error)).unwrap();
    settled().await;
    (host, root, id)
}

/// Lets what was started come to its end.
async fn settled() {
    gloo::timers::future::sleep(std::time::Duration::from_millis(20)).await;
}

fn find(root: &ShadowRoot, selector: &str) -> Element {
    root.query_selector(selector).unwrap().unwrap_or_else(|| panic!("no {selector} in the widget"))
}

#[wasm_bindgen_test]
async fn an_unknown_attribute_is_named_with_the_nearest_one() {
    assert_eq!(
        refused("langauge=cy endpoint=/", "undefined").await,
        "YousaidConfigError: unknown option `langauge`; did you mean `language`?"
    );
    assert_eq!(
        refused("heading-levl=3 endpoint=/", "undefined").await,
        "YousaidConfigError: unknown option `heading-levl`; did you mean `heading-level`?"
    );
}

#[wasm_bindgen_test]
async fn every_wrong_option_of_mount_is_named_at_once() {
    let options = "{endpoint: '/', headingLevl: 2, theme: 'drak', headingLevel: 9, language: 'c y', mode: 4,
        display: 'poppver', context: {estate: 3}}";
    let said = refused("", options).await;
    for part in [
        "unknown option `headingLevl`; did you mean `headingLevel`?",
        "`theme`: `drak` is not known here; did you mean `dark`?",
        "`headingLevel`: `headingLevel` is 9, and must be a whole number from 1 to 5",
        "`language`: `c y` is no language tag; write it like `cy` or `pt-BR`, or `auto`",
        "`mode`: expected a text, found a number",
        "`display`: `poppver` is not known here; did you mean `popover`?",
        "`context.estate`: expected a text, found a number",
    ] {
        assert!(said.contains(part), "{part}\nis not in\n{said}");
    }
}

#[wasm_bindgen_test]
async fn options_that_are_no_object_are_refused() {
    assert!(refused("", "5").await.contains("the options: expected an object, found a number"));
    assert!(refused("endpoint=/", "{context: () => 1}").await.contains("the options can't be read"));
    let too_deep = format!("{{definition: {}{}}}", "[".repeat(16), "]".repeat(16));
    assert!(refused("endpoint=/", &too_deep).await.contains("the options can't be read"));
    let too_wide = "{definition: Object.fromEntries(Array.from({length: 1001}, (_, i) => ['f' + i, i]))}";
    assert!(refused("endpoint=/", too_wide).await.contains("one of its objects has too many fields"));
}

#[wasm_bindgen_test]
async fn what_a_script_puts_on_object_prototype_is_no_option() {
    run("Object.prototype.endpoint = 'https://evil.example'; Object.prototype.langauge = 'cy';
         Array.prototype.toJSON = () => 'poisoned';");
    let without_endpoint = refused("src=/else/where.json", "{}").await;
    let (host, id) = prepared("", "{endpoint: '/', context: {estate: 'Elm'}}").await;
    run("delete Object.prototype.endpoint; delete Object.prototype.langauge; delete Array.prototype.toJSON;");
    disconnect(id);
    host.remove();
    assert!(without_endpoint.contains("the option `endpoint` is missing"), "{without_endpoint}");
}

#[wasm_bindgen_test]
async fn attributes_of_html_and_of_frameworks_are_left_alone() {
    let attributes = "endpoint=/ id=a class=b style='' lang=en data-x=1 aria-busy=true onclick='' _ngcontent-abc \
        ng-version=1 v-if=a :b=1 @c=1 x-data hx-get=/ slot=a \
        wfd-invisible=true width=600 v-theme=d x-mode=e :src=f";
    let (host, id) = prepared(attributes, "undefined").await;
    disconnect(id);
    host.remove();
}

#[wasm_bindgen_test]
async fn an_endpoint_has_to_be_known_before_the_first_question() {
    assert!(refused("src=/a.json", "undefined").await.contains("the option `endpoint` is missing"));
    assert!(refused("endpoint='javascript:alert(1)'", "undefined").await.contains("`javascript:` is no way to send"));
    for wrong in ["https://", "feedback.example.org", "feedback.example.org:8080/y"] {
        let said = refused(&format!("endpoint='{wrong}'"), "undefined").await;
        assert!(said.contains("`endpoint`: not an address; write it like `https://feedback.example.org`"), "{said}");
    }
    for right in ["src=/feedback/surveys/door.json", "endpoint=none", "endpoint=//other.example/base/"] {
        let (host, id) = prepared(right, "undefined").await;
        disconnect(id);
        host.remove();
    }
}

#[wasm_bindgen_test]
async fn context_that_the_definition_does_not_name_is_refused() {
    assert_eq!(
        refused("endpoint=/ context-estat=Elm", "undefined").await,
        "YousaidConfigError: the definition does not name the context `estat`; did you mean `estate`?"
    );
}

#[wasm_bindgen_test]
async fn a_definition_that_can_not_be_used_says_where_and_why() {
    let said =
        refused_with("src=/a.json endpoint=/", "undefined", &DEFINITION.replace("short_text", "shrot_text")).await;
    let start = "YousaidConfigError: the definition (/a.json) can't be used; run `yousaid check`";
    assert!(said.starts_with(start), "{said}");
    // What follows depends on the build: the bundle says the problem's code, others say it in words.
    assert!(said.contains("\n/pages/0/questions/0/type: "), "{said}");
    let said = refused_with("endpoint=/", "undefined", "<!doctype html>").await;
    assert!(said.contains("the definition is not JSON; "), "{said}");
    let said = refused_with("endpoint=/", "undefined", &" ".repeat(512_001)).await;
    assert!(said.contains("the definition has 512001 bytes, and at most 512000 are allowed"), "{said}");
    let said = refused("endpoint=/", "{src: '/a.json', definition: {}}").await;
    assert!(said.contains("give one of the two"), "{said}");
}

#[wasm_bindgen_test]
async fn a_widget_that_is_removed_leaves_nothing_behind() {
    for _ in 0..50 {
        let (host, root, id) = shown("endpoint=/", "undefined").await;
        assert!(find(&root, "input").is_connected());
        disconnect(id);
        assert_eq!(root.child_nodes().length(), 0);
        disconnect(id);
        host.remove();
    }
}

#[wasm_bindgen_test]
async fn a_widget_is_shown_once() {
    let (host, root, id) = shown("endpoint=/", "undefined").await;
    assert!(message(&connect(id, root).unwrap_err()).starts_with("YousaidElementError: widget "));
    disconnect(id);
    host.remove();
}

#[wasm_bindgen_test]
async fn the_language_is_that_of_the_page_and_can_be_changed() {
    run("document.documentElement.lang = 'cy-GB'");
    let (host, root, id) = shown("endpoint=/", "undefined").await;
    run("document.documentElement.lang = ''");
    let text = || root.text_content().unwrap_or_default();
    assert!(text().contains("Pa liw?") && text().contains("Parhau"), "{}", text());
    set_option(id, "language", Some("de".to_owned())).unwrap();
    settled().await;
    assert!(text().contains("Which colour?") && text().contains("Continue"), "nothing is in German: {}", text());
    set_option(id, "language", Some("en".to_owned())).unwrap();
    settled().await;
    assert!(text().contains("Which colour?") && text().contains("Continue"), "{}", text());
    assert!(message(&set_option(id, "theme", Some("drak".to_owned())).unwrap_err()).contains("did you mean `dark`?"));
    disconnect(id);
    set_option(id, "theme", Some("dark".to_owned())).unwrap();
    host.remove();
}

#[wasm_bindgen_test]
async fn a_welsh_page_has_welsh_words_around_questions_that_are_not_translated() {
    load();
    let host = element("endpoint=/ language=cy");
    let english = DEFINITION.replace(r#""languages": ["en", "cy"],"#, "").replace(r#", "cy": "Pa liw?""#, "");
    let id = prepare(
        host.clone(),
        "survey".to_owned(),
        JsValue::UNDEFINED,
        Some(english),
        JsValue::UNDEFINED,
        JsValue::UNDEFINED,
    )
    .await
    .map_err(|error| message(&error))
    .unwrap();
    let root = root(&host);
    connect(id, root.clone()).map_err(|error| message(&error)).unwrap();
    let text = root.text_content().unwrap_or_default();
    assert!(text.contains("Which colour?") && text.contains("Parhau"), "{text}");
    assert_eq!(find(&root, ".yousaid").get_attribute("lang").as_deref(), Some("en"));
    disconnect(id);
    host.remove();
}

#[wasm_bindgen_test]
async fn a_theme_is_forced_and_let_go() {
    let (host, root, id) = shown("endpoint=/ theme=dark", "undefined").await;
    assert!(find(&root, "[data-theme=dark]").is_connected());
    set_option(id, "theme", None).unwrap();
    settled().await;
    assert!(root.query_selector("[data-theme]").unwrap().is_none());
    disconnect(id);
    host.remove();
}
