//! What the browser keeps on the device: responses until they are acknowledged, and answers in progress.

#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use gloo::timers::future::sleep;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use wasm_bindgen_test::wasm_bindgen_test_configure;
use yousaid_schema::Json;
use yousaid_schema::Receipt;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;
use yousaid_schema::sha256_hex;
use yousaid_transport::CallbackBackend;
use yousaid_transport::Courier;
use yousaid_transport::Delivery;
use yousaid_transport::DeliveryState;
use yousaid_transport::Drafts;
use yousaid_transport::IndexedDbStore;
use yousaid_transport::Keep;
use yousaid_transport::News;
use yousaid_transport::Outcome;
use yousaid_transport::Refusal;
use yousaid_transport::Store as _;
use yousaid_transport::Stored;

wasm_bindgen_test_configure!(run_in_browser);

fn entry(id: u8, sequence: u32, refusal: Option<Refusal>) -> Stored {
    let payload = format!("{{\"words\":\"Ŵ {id} {sequence}\"}}");
    let delivery = Delivery {
        survey: SurveyId::new("tsm-2026").unwrap(),
        id: ResponseId::from_random([id; 16]),
        sequence,
        hash: sha256_hex(payload.as_bytes()),
        payload: payload.into(),
    };
    Stored { delivery, refusal }
}

/// Runs an asynchronous function of JavaScript, given by its body.
async fn run(body: &str) -> JsValue {
    let function = js_sys::Function::new_no_args(&format!("return (async () => {{ {body} }})()"));
    let promise: js_sys::Promise = function.call0(&JsValue::NULL).unwrap().into();
    JsFuture::from(promise).await.unwrap()
}

/// The store `responses` in a transaction, as `store`; what `result` is a request of is the result.
async fn in_database(result: &str) -> JsValue {
    run(&format!(
        "const open = indexedDB.open('yousaid', 1);
         const db = await new Promise((done) => {{ open.onsuccess = () => done(open.result); }});
         const transaction = db.transaction('responses', 'readwrite');
         const store = transaction.objectStore('responses');
         const request = {result};
         await new Promise((done) => {{ transaction.oncomplete = done; }});
         db.close();
         return request.result;"
    ))
    .await
}

/// Makes every opening of the database end like this, and calls back with the old way. The store's own
/// connection is closed before, as a browser may do at any time.
async fn while_opening(how: &str, test: impl AsyncFnOnce()) {
    run(&format!(
        "const change = indexedDB.open('yousaid', 2);
         await new Promise((done) => {{ change.onsuccess = change.onerror = done; }});
         change.result?.close();
         const remove = indexedDB.deleteDatabase('yousaid');
         await new Promise((done) => {{ remove.onsuccess = done; }});
         globalThis.openBefore = IDBFactory.prototype.open;
         globalThis.asked = [];
         IDBFactory.prototype.open = function () {{ const asked = (() => {{ {how} }})(); globalThis.asked.push(asked); return asked; }};"
    ))
    .await;
    test().await;
    // What was left open ends, as it does when the old tab is closed.
    run("IDBFactory.prototype.open = globalThis.openBefore;
         for (const asked of globalThis.asked) asked.onerror();")
    .await;
}

#[wasm_bindgen_test]
async fn what_was_saved_is_there_in_its_order_until_it_is_removed() {
    let store = IndexedDbStore::new("https://one.example/order/");
    let refusal = Refusal { status: 422, detail: "“no”".to_owned() };
    let entries = [entry(9, 1, None), entry(1, 2, Some(refusal)), entry(5, 1, None)];
    for entry in &entries {
        store.save(entry).await.unwrap();
    }
    assert_eq!(store.load().await.unwrap(), entries);
    // Saved again it keeps its place.
    let changed = Stored { refusal: None, ..entries[1].clone() };
    store.save(&changed).await.unwrap();
    assert_eq!(store.load().await.unwrap(), [entries[0].clone(), changed, entries[2].clone()]);
    assert_eq!(IndexedDbStore::new("https://two.example").load().await.unwrap(), [], "another endpoint");
    assert_eq!(IndexedDbStore::new("https://one.example/order").load().await.unwrap().len(), 3, "a slash more or less");
    for Stored { delivery, .. } in &entries {
        assert_eq!(store.has(&delivery.id, delivery.sequence).await, Ok(true));
        store.remove(&delivery.id, delivery.sequence).await.unwrap();
        assert_eq!(store.has(&delivery.id, delivery.sequence).await, Ok(false));
        store.remove(&delivery.id, delivery.sequence).await.unwrap();
    }
    assert_eq!(store.load().await.unwrap(), []);
    assert_eq!(in_database("store.count()").await.as_f64(), Some(0.0));
}

#[wasm_bindgen_test]
async fn what_is_no_delivery_is_left_where_it_is_and_never_sent() {
    let endpoint = "https://one.example/corrupt";
    let store = IndexedDbStore::new(endpoint);
    store.save(&entry(1, 1, None)).await.unwrap();
    for corrupt in [
        "null".to_owned(),
        "'words'".to_owned(),
        format!("{{ endpoint: '{endpoint}' }}"),
        format!("{{ endpoint: '{endpoint}', survey: 'a', id: 'b', sequence: 'c', hash: {{}}, payload: 4 }}"),
        format!(
            "{{ endpoint: '{endpoint}', survey: 'tsm-2026', id: '{}', sequence: 1, hash: '{}', payload: 'cut o' }}",
            entry(2, 1, None).delivery.id,
            sha256_hex(b"cut off")
        ),
    ] {
        in_database(&format!("store.add({corrupt})")).await;
    }
    store.save(&entry(3, 1, None)).await.unwrap();
    assert_eq!(store.load().await.unwrap(), [entry(1, 1, None), entry(3, 1, None)]);
    assert_eq!(in_database("store.count()").await.as_f64(), Some(7.0), "kept aside");
    in_database("store.clear()").await;
}

#[wasm_bindgen_test]
async fn a_write_is_strict_and_done_when_it_is_on_the_disk() {
    run("globalThis.durabilities = [];
         globalThis.transactionBefore = IDBDatabase.prototype.transaction;
         IDBDatabase.prototype.transaction = function (...given) {
           const transaction = globalThis.transactionBefore.apply(this, given);
           transaction.addEventListener('complete', () => globalThis.durabilities.push(transaction.durability));
           return transaction;
         };")
    .await;
    let store = IndexedDbStore::new("https://one.example/strict");
    store.save(&entry(1, 1, None)).await.unwrap();
    let seen = run("return globalThis.durabilities.join()").await.as_string();
    run("IDBDatabase.prototype.transaction = globalThis.transactionBefore;").await;
    assert_eq!(seen.as_deref(), Some("strict"));
    store.remove(&entry(1, 1, None).delivery.id, 1).await.unwrap();
}

#[wasm_bindgen_test]
async fn a_full_disk_is_no_success_and_what_did_not_fit_is_held_by_the_page_and_saved_later() {
    let store = IndexedDbStore::new("https://one.example/full");
    run("globalThis.commitBefore = IDBTransaction.prototype.commit;
         IDBTransaction.prototype.commit = function () { this.abort(); };")
    .await;
    let saved = store.save(&entry(1, 1, None)).await;
    assert!(saved.is_err());
    assert_eq!(store.load().await.unwrap(), [entry(1, 1, None)], "another courier of this page finds it");
    assert_eq!(in_database("store.count()").await.as_f64(), Some(0.0));
    run("IDBTransaction.prototype.commit = globalThis.commitBefore;").await;
    assert_eq!(store.load().await.unwrap(), [entry(1, 1, None)]);
    assert_eq!(in_database("store.count()").await.as_f64(), Some(1.0), "there is room by now");
    store.remove(&entry(1, 1, None).delivery.id, 1).await.unwrap();
}

#[wasm_bindgen_test]
async fn a_database_that_is_blocked_or_throws_holds_nobody_up() {
    for how in [
        "throw new DOMException('no', 'SecurityError');",
        "return {};",
        "const request = {}; setTimeout(() => { request.error = new Error('no'); request.onerror(); }); return request;",
    ] {
        while_opening(how, async || {
            let store = IndexedDbStore::new("https://one.example/blocked");
            let began = js_sys::Date::now();
            assert!(store.save(&entry(1, 1, None)).await.is_err(), "{how}");
            assert!(js_sys::Date::now() - began < 4_000.0, "{how}");
            assert_eq!(store.load().await.unwrap(), [entry(1, 1, None)], "{how}");
            let _ = store.remove(&entry(1, 1, None).delivery.id, 1).await;
            assert_eq!(store.load().await.unwrap(), [], "{how}");
        })
        .await;
    }
}

#[wasm_bindgen_test]
async fn a_connection_that_was_closed_is_opened_again() {
    let store = IndexedDbStore::new("https://one.example/closed");
    store.save(&entry(1, 1, None)).await.unwrap();
    // Another version of this page wants the database: we make room.
    run("const remove = indexedDB.deleteDatabase('yousaid');
         await new Promise((done) => { remove.onsuccess = done; });")
    .await;
    store.save(&entry(2, 1, None)).await.unwrap();
    assert_eq!(store.load().await.unwrap(), [entry(2, 1, None)]);
    store.remove(&entry(2, 1, None).delivery.id, 1).await.unwrap();
}

#[wasm_bindgen_test]
async fn looking_for_what_is_kept_makes_no_database() {
    run("const remove = indexedDB.deleteDatabase('yousaid');
         await new Promise((done) => { remove.onsuccess = done; });")
    .await;
    let store = IndexedDbStore::new("https://one.example/none");
    assert_eq!(store.load().await.unwrap(), []);
    let drafts = Drafts::with_parse(Keep::Device, "none", parse);
    assert_eq!(drafts.load().await, None);
    drafts.remove().await;
    let names = run("return (await indexedDB.databases()).map((it) => it.name).join()").await;
    assert_eq!(names.as_string().as_deref(), Some(""));
}

/// What happens in two that take turns at the same endpoint.
async fn turns(endpoint: &'static str) -> Vec<&'static str> {
    let seen: Rc<RefCell<Vec<&str>>> = Rc::default();
    let first = IndexedDbStore::new(endpoint).turn().await;
    let told = seen.clone();
    wasm_bindgen_futures::spawn_local(async move {
        let turn = IndexedDbStore::new(endpoint).turn().await;
        told.borrow_mut().push("second");
        drop(turn);
    });
    // Another endpoint is no concern of theirs.
    drop(IndexedDbStore::new("https://other.example").turn().await);
    seen.borrow_mut().push("first");
    drop(first);
    while seen.borrow().len() < 2 {
        sleep(Duration::from_millis(10)).await;
    }
    seen.take()
}

#[wasm_bindgen_test]
async fn one_sends_at_a_time_with_locks_and_without() {
    assert_eq!(turns("https://one.example/locks").await, ["first", "second"]);
    let store = IndexedDbStore::new("https://one.example/leases");
    store.save(&entry(1, 1, None)).await.unwrap();
    run("Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });").await;
    let seen = turns("https://one.example/leases").await;
    run("delete navigator.locks;").await;
    assert_eq!(seen, ["first", "second"]);
    store.remove(&entry(1, 1, None).delivery.id, 1).await.unwrap();
}

#[wasm_bindgen_test]
async fn news_reaches_the_others_and_nobody_else() {
    let [one, two, other] =
        ["https://one.example/news", "https://one.example/news/", "https://two.example"].map(IndexedDbStore::new);
    let heard: Rc<RefCell<Vec<(u8, News)>>> = Rc::default();
    let listen = |number: u8, store: &IndexedDbStore| {
        let heard = heard.clone();
        store.listen(Box::new(move |news| heard.borrow_mut().push((number, news))))
    };
    let guards = [listen(1, &one), listen(2, &two), listen(3, &other)];
    let news = News { id: entry(1, 1, None).delivery.id, sequence: 1, state: DeliveryState::Sending };
    one.tell(&news);
    while heard.borrow().is_empty() {
        sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(*heard.borrow(), [(2, news.clone())]);
    drop(guards);
    // Nobody listens any more, and telling is no fault.
    one.tell(&news);
}

#[wasm_bindgen_test]
async fn a_courier_sends_what_was_left_and_leaves_nothing_on_the_device() {
    let endpoint = "https://one.example/courier";
    let left = entry(1, 1, None);
    IndexedDbStore::new(endpoint).save(&left).await.unwrap();
    let backend = CallbackBackend::confirming(|delivery: Delivery| async move {
        let Delivery { id, hash, .. } = delivery;
        Outcome::Received(Receipt { id, hash, reference: "7KQ4-M2XD".to_owned(), code: None })
    });
    let courier = Courier::with_store(backend, Rc::new(IndexedDbStore::new(endpoint)));
    let received = Rc::new(Cell::new(0));
    let told = received.clone();
    courier.on_earlier(move |delivery, state| {
        if matches!(state, DeliveryState::Received { .. }) {
            assert_eq!(delivery.id, ResponseId::from_random([1; 16]));
            told.set(told.get() + 1);
        }
    });
    let states: Rc<RefCell<Vec<DeliveryState>>> = Rc::default();
    let told = states.clone();
    courier.send(entry(2, 1, None).delivery, move |state| told.borrow_mut().push(state));
    while received.get() == 0 || states.borrow().len() < 3 {
        sleep(Duration::from_millis(10)).await;
    }
    let known = DeliveryState::Received { reference: "7KQ4-M2XD".to_owned(), code: None };
    assert_eq!(*states.borrow(), [DeliveryState::Saved, DeliveryState::Sending, known]);
    while in_database("store.count()").await.as_f64() != Some(0.0) {
        sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(received.get(), 1);
}

fn parse(text: &str) -> Option<Json> {
    serde_wasm_bindgen::from_value(js_sys::JSON::parse(text).ok()?).ok()
}

#[wasm_bindgen_test]
async fn drafts_are_kept_where_they_were_meant_to_be_and_nowhere_else() {
    let draft = Json::Object(vec![("words".to_owned(), "Ŵ".into())]);
    for keep in [Keep::Session, Keep::Device] {
        let drafts = Drafts::with_parse(keep, "tsm-2026", parse);
        assert!(drafts.save(&draft).await);
        assert_eq!(drafts.load().await, Some(draft.clone()));
        for other in Keep::ALL.into_iter().filter(|other| *other != keep) {
            assert_eq!(Drafts::with_parse(other, "tsm-2026", parse).load().await, None, "{other:?}");
        }
        assert_eq!(Drafts::with_parse(keep, "repair-visit", parse).load().await, None);
        drafts.remove().await;
        assert_eq!(drafts.load().await, None);
    }
    assert!(!Drafts::with_parse(Keep::None, "tsm-2026", parse).save(&draft).await);
}

#[wasm_bindgen_test]
async fn a_draft_on_the_device_goes_when_its_time_is_over() {
    let drafts = Drafts::with_parse(Keep::Device, "old", parse);
    assert!(drafts.save(&Json::Null).await);
    run("globalThis.nowBefore = Date.now; Date.now = () => globalThis.nowBefore() + 8 * 24 * 3600e3;").await;
    // Whichever survey is looked for.
    let found = Drafts::with_parse(Keep::Device, "another", parse).load().await;
    run("Date.now = globalThis.nowBefore;").await;
    assert_eq!((found, drafts.load().await), (None, None));
}
