//! The browser's side of delivery: what `fetch` is asked for, what its answers mean, real timers.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use futures::future::LocalBoxFuture;
use gloo::timers::future::sleep;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use wasm_bindgen_test::wasm_bindgen_test_configure;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;
use yousaid_schema::sha256_hex;
use yousaid_transport::Backend as _;
use yousaid_transport::CallbackBackend;
use yousaid_transport::CollectorBackend;
use yousaid_transport::Courier;
use yousaid_transport::Delivery;
use yousaid_transport::DeliveryState;
use yousaid_transport::Outcome;

wasm_bindgen_test_configure!(run_in_browser);

fn delivery() -> Delivery {
    let payload = "{\"words\":\"Ŵ\"}";
    Delivery {
        survey: SurveyId::new("tsm-2026").unwrap(),
        id: ResponseId::from_random([7; 16]),
        sequence: 1,
        payload: payload.into(),
        hash: sha256_hex(payload.as_bytes()),
    }
}

/// The page's `fetch`, replaced until this is dropped by a function of `address` and `init`.
struct Fetch(JsValue);

impl Fetch {
    fn replaced(body: &str) -> Self {
        let window = web_sys::window().unwrap();
        let before = js_sys::Reflect::get(&window, &"fetch".into()).unwrap();
        let function = js_sys::Function::new_with_args("address, init", body);
        js_sys::Reflect::set(&window, &"fetch".into(), &function).unwrap();
        Self(before)
    }
}

impl Drop for Fetch {
    fn drop(&mut self) {
        js_sys::Reflect::set(&web_sys::window().unwrap(), &"fetch".into(), &self.0).unwrap();
    }
}

/// An answer with this status, headers and body, both written in JavaScript.
fn answer(status: u16, headers: &str, body: &str) -> String {
    format!("return Promise.resolve(new Response({body}, {{ status: {status}, headers: {headers} }}));")
}

async fn deliver() -> Outcome {
    CollectorBackend::new("/collector").deliver(&delivery()).await
}

fn receipt() -> String {
    let Delivery { id, hash, .. } = delivery();
    format!("JSON.stringify({{ id: '{id}', hash: '{hash}', reference: '7KQ4-M2XD' }})")
}

const JSON: &str = "{ 'Content-Type': 'application/json' }";

#[wasm_bindgen_test]
async fn the_request_carries_the_payload_and_nothing_of_the_resident() {
    let script = "window.asked = JSON.stringify([
        address, init.method, init.body, init.mode, init.credentials, init.cache, init.redirect,
        init.referrerPolicy, [...init.headers.entries()], init.signal.aborted]);";
    let fetch = Fetch::replaced(&[script, &answer(201, JSON, &receipt())].concat());
    let outcome = deliver().await;
    drop(fetch);
    assert!(matches!(outcome, Outcome::Received(receipt) if receipt.reference == "7KQ4-M2XD"));
    let asked = js_sys::Reflect::get(&web_sys::window().unwrap(), &"asked".into()).unwrap().as_string().unwrap();
    let id = delivery().id;
    let expected = format!(
        "[\"/collector/v1/surveys/tsm-2026/responses/{id}\",\"PUT\",\"{{\\\"words\\\":\\\"Ŵ\\\"}}\",\"cors\",\"omit\",\
         \"no-store\",\"error\",\"no-referrer\",[[\"content-type\",\"application/json\"],[\"idempotency-key\",\"{id}\"]],false]"
    );
    assert_eq!(asked, expected);
}

#[wasm_bindgen_test]
async fn what_is_no_receipt_is_tried_again() {
    for body in ["'<html>'", "'{\"id\": '", "''", "'null'", "JSON.stringify({ id: 'x' })", "' '.repeat(70000) + '{}'"] {
        let _fetch = Fetch::replaced(&answer(200, JSON, body));
        assert!(matches!(deliver().await, Outcome::Later { .. }), "{body}");
    }
    let _fetch = Fetch::replaced(&answer(200, "{ 'Content-Type': 'text/html' }", &receipt()));
    assert!(matches!(deliver().await, Outcome::Later { .. }));
}

fn json() -> JsValue {
    js_sys::Reflect::get(&js_sys::global(), &"JSON".into()).unwrap()
}

/// `JSON.parse`, as it is when this is first called.
fn parse_taken_before(text: &str) -> Option<yousaid_schema::Json> {
    thread_local! {
        static PARSE: js_sys::Function = js_sys::Reflect::get(&json(), &"parse".into()).unwrap().into();
    }
    let value = PARSE.with(|parse| parse.call1(&JsValue::UNDEFINED, &text.into()));
    value.ok().and_then(|value| serde_wasm_bindgen::from_value(value).ok())
}

#[wasm_bindgen_test]
async fn a_page_that_replaces_the_reader_of_json_gets_its_receipt_all_the_same() {
    assert_eq!(parse_taken_before("1"), Some(1_u32.into()));
    let _fetch = Fetch::replaced(&answer(201, JSON, &receipt()));
    let before = js_sys::Reflect::get(&json(), &"parse".into()).unwrap();
    let poison = js_sys::Function::new_no_args("return { id: 'poison' }");
    js_sys::Reflect::set(&json(), &"parse".into(), &poison).unwrap();
    let poisoned = deliver().await;
    let taken_before = CollectorBackend::with_parse("/collector", parse_taken_before).deliver(&delivery()).await;
    js_sys::Reflect::set(&json(), &"parse".into(), &before).unwrap();
    assert!(matches!(poisoned, Outcome::Later { .. }));
    assert!(matches!(taken_before, Outcome::Received(receipt) if receipt.reference == "7KQ4-M2XD"));
}

#[wasm_bindgen_test]
async fn a_busy_server_and_a_refusal_are_understood() {
    {
        let _fetch = Fetch::replaced(&answer(503, "{ 'Retry-After': '7' }", "null"));
        assert!(
            matches!(deliver().await, Outcome::Later { after: Some(after), .. } if after == Duration::from_secs(7))
        );
    }
    for (date, seconds) in [
        ("'Sun, 06 Nov 1994 08:50:37 GMT'", Some(60)),
        ("'Sun, 06 Nov 1994 08:48:37 GMT'", Some(0)),
        ("'Sun, 99 Nov 1994 08:49:37 GMT'", None),
        ("'Sun, 06 Nov 1994 08:50:37 PST'", None),
        ("'1.5'", None),
        ("'soon'", None),
    ] {
        let headers = ["{ 'Retry-After': ", date, ", 'Date': 'Sun, 06 Nov 1994 08:49:37 GMT' }"].concat();
        let _fetch = Fetch::replaced(&answer(429, &headers, "null"));
        let outcome = deliver().await;
        let expected = seconds.map(Duration::from_secs);
        assert!(matches!(&outcome, Outcome::Later { after, .. } if *after == expected), "{date}: {outcome:?}");
    }
    let _fetch =
        Fetch::replaced(&answer(422, "{ 'Content-Type': 'application/problem+json' }", "'{\"detail\":\"no\"}'"));
    assert_eq!(deliver().await, Outcome::Refused { status: 422, detail: "no".to_owned() });
}

#[wasm_bindgen_test]
async fn a_request_that_fails_or_throws_is_tried_again_and_says_why() {
    for script in ["return Promise.reject(new TypeError('no line'));", "return Promise.reject('no line');"] {
        let _fetch = Fetch::replaced(script);
        assert_eq!(deliver().await, Outcome::later("no line"));
    }
    let _fetch = Fetch::replaced("return Promise.reject(undefined);");
    assert!(matches!(deliver().await, Outcome::Later { .. }));
}

/// A backend that fails so often and then takes everything.
fn failing(times: u32) -> CallbackBackend {
    let left = Rc::new(RefCell::new(times));
    CallbackBackend::new(move |_| -> LocalBoxFuture<'static, Outcome> {
        let mut left = left.borrow_mut();
        let outcome = if *left > 0 { Outcome::later("no line") } else { Outcome::Sent };
        *left = left.saturating_sub(1);
        Box::pin(async { outcome })
    })
}

fn send(courier: &Courier) -> Rc<RefCell<Vec<DeliveryState>>> {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let states = heard.clone();
    courier.send(delivery(), move |state| states.borrow_mut().push(state));
    heard
}

#[wasm_bindgen_test]
async fn a_courier_tries_again_by_itself() {
    let courier = Courier::new(failing(1));
    let heard = send(&courier);
    // The first pause is at most a second.
    for _ in 0..30 {
        sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(heard.borrow().last(), Some(&DeliveryState::Sent));
}

#[wasm_bindgen_test]
async fn the_page_coming_online_wakes_a_courier_until_it_is_dropped() {
    let window = web_sys::window().unwrap();
    let online = || window.dispatch_event(&web_sys::Event::new("online").unwrap()).unwrap();
    let courier = Courier::new(failing(20));
    let heard = send(&courier);
    for _ in 0..25 {
        online();
        sleep(Duration::from_millis(1)).await;
    }
    assert_eq!(heard.borrow().last(), Some(&DeliveryState::Sent), "without the event this takes minutes");

    let courier = Courier::new(failing(1000));
    let heard = send(&courier);
    sleep(Duration::from_millis(20)).await;
    drop(courier);
    let count = heard.borrow().len();
    for _ in 0..5 {
        online();
        sleep(Duration::from_millis(1)).await;
    }
    assert_eq!(heard.borrow().len(), count);
}
