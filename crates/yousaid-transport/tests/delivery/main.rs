//! Couriers against a server and a line that misbehave.

#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "a test may stop")]

mod tabs;
mod world;

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;

use futures::FutureExt as _;
use futures::future::ready;
use proptest::prelude::*;
use world::Disk;
use world::Fault;
use world::Server;
use world::World;
use yousaid_schema::Answer;
use yousaid_schema::Answered;
use yousaid_schema::Json;
use yousaid_schema::Mode;
use yousaid_schema::Moment;
use yousaid_schema::QuestionId;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;
use yousaid_schema::SurveyRef;
use yousaid_schema::sha256_hex;
use yousaid_transport::CallbackBackend;
use yousaid_transport::CollectorBackend;
use yousaid_transport::Courier;
use yousaid_transport::Delivery;
use yousaid_transport::DeliveryState;
use yousaid_transport::MemoryStore;
use yousaid_transport::Outcome;
use yousaid_transport::ProvedBackend;
use yousaid_transport::Store;

fn response(id: u8, sequence: u32) -> Response {
    let words = Answer::Text(format!("“Ŵ” said {id}, {sequence} times"));
    Response {
        id: ResponseId::from_random([id; 16]),
        survey: SurveyRef {
            id: SurveyId::new("tsm-2026").unwrap(),
            version: "3".to_owned(),
            hash: sha256_hex(b"definition"),
        },
        sequence,
        is_final: false,
        mode: Mode::Web,
        seed: None,
        started: Moment::new("2026-11-22").unwrap(),
        finished: None,
        answers: vec![(QuestionId::new("why").unwrap(), Answered { answer: words, language: "cy".to_owned() })],
        context: Vec::new(),
    }
}

fn delivery(id: u8, sequence: u32) -> Delivery {
    Delivery::freeze(&response(id, sequence))
}

/// Everything a courier said about its deliveries.
type Heard = Rc<RefCell<Vec<DeliveryState>>>;

fn send(courier: &Courier, delivery: Delivery) -> Heard {
    let heard = Heard::default();
    let states = heard.clone();
    courier.send(delivery, move |state| states.borrow_mut().push(state));
    heard
}

fn courier(world: &World, server: &Server, disk: &Disk) -> Courier {
    let backend = CollectorBackend::with_http("https://feedback.example.org/", server.clone());
    Courier::with_platform(backend, Rc::new(disk.clone()), world.clone())
}

fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

fn received() -> DeliveryState {
    DeliveryState::Received { reference: "7KQ4-M2XD".to_owned(), code: None }
}

fn is_waiting(state: &DeliveryState) -> bool {
    matches!(state, DeliveryState::Waiting { .. })
}

#[test]
fn a_frozen_delivery_is_the_response_byte_for_byte() {
    let response = response(1, 2);
    let delivery = Delivery::freeze(&response);
    let json: Json = serde_json::from_str(&delivery.payload).unwrap();
    assert_eq!(Response::from_json(&json).unwrap(), response);
    assert_eq!(delivery.hash, sha256_hex(delivery.payload.as_bytes()));
    assert_eq!((delivery.id, delivery.sequence), (response.id, 2));
}

#[test]
fn a_delivery_is_saved_then_sent_then_received() {
    let (world, disk) = (World::default(), Disk::default());
    let server = Server::new(&world, []);
    let courier = courier(&world, &server, &disk);
    let heard = send(&courier, delivery(1, 1));
    world.pass(seconds(1));
    assert_eq!(*heard.borrow(), [DeliveryState::Saved, DeliveryState::Sending, received()]);
    assert!(courier.unsent().is_empty());
    assert_eq!(disk.load().now_or_never().unwrap().unwrap(), []);
    let id = ResponseId::from_random([1; 16]);
    let address = format!("https://feedback.example.org/v1/surveys/tsm-2026/responses/{id}");
    assert_eq!(server.rows().requests[0].1, address);
    let headers = [("Content-Type", "application/json"), ("Idempotency-Key", id.as_str())];
    assert_eq!(server.rows().headers, headers.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

#[test]
fn whoever_looks_after_the_page_is_told_why_a_delivery_was_not_taken() {
    let (world, disk) = (World::default(), Disk::default());
    let server = Server::new(&world, [Fault::CaptivePortal, Fault::Broken]);
    let courier = courier(&world, &server, &disk);
    let heard = send(&courier, delivery(1, 1));
    world.pass(seconds(60));
    assert_eq!(heard.borrow().last(), Some(&received()));
    let id = ResponseId::from_random([1; 16]);
    assert_eq!(
        world.warnings(),
        [
            format!("Yousaid: tsm-2026 {id}: not taken yet; not an acknowledgement: the content type is not JSON"),
            format!("Yousaid: tsm-2026 {id}: not taken yet; status 500"),
        ]
    );

    let world = World::default();
    let detail = "the estate is unknown".to_owned();
    let refusing = CallbackBackend::new(move |_| ready(Outcome::Refused { status: 422, detail: detail.clone() }));
    let courier = Courier::with_platform(refusing, Rc::new(MemoryStore::new()), world.clone());
    send(&courier, delivery(1, 1));
    world.settle();
    assert_eq!(world.warnings(), [format!("Yousaid: tsm-2026 {id}: refused; the estate is unknown")]);
}

#[test]
fn a_proof_goes_beside_the_bytes_that_were_frozen_and_nothing_waits_for_one_that_is_not_there() {
    for (found, header) in [(Some(77), Some("77")), (None, None)] {
        let (world, disk) = (World::default(), Disk::default());
        let server = Server::new(&world, [Fault::LostAnswer]);
        let collector = CollectorBackend::with_http("https://feedback.example.org/", server.clone());
        let proved = ProvedBackend::new(Rc::new(collector), move |_| ready(found).boxed_local());
        let courier = Courier::with_platform(proved, Rc::new(disk.clone()), world.clone());
        // The server itself checks that the payload stays the same.
        let heard = send(&courier, delivery(1, 1));
        world.pass(seconds(60));
        assert_eq!(heard.borrow().last(), Some(&received()));
        let rows = server.rows();
        assert_eq!(rows.stored.values().next().unwrap().1, delivery(1, 1).hash);
        let sent = rows.headers.iter().find(|(name, _)| name == "yousaid-proof");
        assert_eq!(sent.map(|(_, value)| value.as_str()), header);
    }
}

#[test]
fn saved_is_only_said_when_the_store_survives_and_has_it() {
    let world = World::default();
    let server = Server::new(&world, [Fault::LostRequest]);
    let backend = CollectorBackend::with_http("https://feedback.example.org", server.clone());
    let in_memory = Courier::with_platform(backend, Rc::new(MemoryStore::new()), world.clone());
    let heard = send(&in_memory, delivery(1, 1));
    world.settle();
    assert_eq!(heard.borrow()[0], DeliveryState::Held);
    drop(in_memory);
    world.pass(seconds(60));

    let disk = Disk::default();
    disk.is_full.set(true);
    let courier = courier(&world, &server, &disk);
    let heard = send(&courier, delivery(2, 1));
    world.pass(seconds(60));
    assert_eq!(*heard.borrow(), [DeliveryState::Held, DeliveryState::Sending, received()], "sent all the same");
}

#[test]
fn what_only_the_page_holds_is_never_called_saved() {
    let world = World::default();
    let server = Server::new(&world, [Fault::Broken; 5]);
    let backend = CollectorBackend::with_http("https://feedback.example.org", server.clone());
    let courier = Courier::with_platform(backend, Rc::new(MemoryStore::new()), world.clone());
    let heard = send(&courier, delivery(1, 1));
    world.pass(seconds(60));
    assert_eq!(heard.borrow().last(), Some(&received()));
    assert!(!heard.borrow().contains(&DeliveryState::Saved));
}

#[test]
fn what_a_full_disk_did_not_take_is_saved_once_there_is_room() {
    let (world, disk) = (World::default(), Disk::default());
    let server = Server::new(&world, [Fault::Broken; 20]);
    disk.is_full.set(true);
    let courier = courier(&world, &server, &disk);
    let heard = send(&courier, delivery(1, 1));
    world.pass(seconds(10));
    assert!(!heard.borrow().contains(&DeliveryState::Saved));
    disk.is_full.set(false);
    world.pass(seconds(300));
    assert_eq!(heard.borrow().iter().filter(|state| **state == DeliveryState::Saved).count(), 1);
    assert_eq!(disk.load().now_or_never().unwrap().unwrap().len(), 1);
    drop(courier);
    world.kill();

    let _after_restart = Courier::with_platform(
        CollectorBackend::with_http("https://feedback.example.org", server.clone()),
        Rc::new(disk.clone()),
        world.clone(),
    );
    world.pass(seconds(50 * 300));
    assert_eq!(server.rows().stored.len(), 1);
}

#[test]
fn every_fault_ends_in_one_row_and_is_never_called_received_before() {
    use Fault::*;
    for fault in
        [LostRequest, LostAnswer, Slow, CutOff, OtherEcho, CaptivePortal, Broken, BrokenAfterwards, Busy, Nothing]
    {
        let (world, disk) = (World::default(), Disk::default());
        let server = Server::new(&world, [fault; 3]);
        let courier = courier(&world, &server, &disk);
        let heard = send(&courier, delivery(1, 1));
        world.pass(seconds(1000));
        let requests = server.rows().requests.len();
        assert_eq!(requests, if matches!(fault, Slow | Nothing) { 1 } else { 4 }, "{fault:?}");
        assert_eq!(heard.borrow().last(), Some(&received()), "{fault:?}");
        let waits = heard.borrow().iter().filter(|state| is_waiting(state)).count();
        assert_eq!(waits, requests - 1, "{fault:?}");
        assert_eq!(server.rows().stored.len(), 1, "{fault:?}");
    }
}

#[test]
fn nothing_is_sent_before_the_time_that_the_server_gave() {
    let (world, disk) = (World::default(), Disk::default());
    let server = Server::new(&world, [Fault::Busy]);
    let courier = courier(&world, &server, &disk);
    send(&courier, delivery(1, 1));
    world.pass(seconds(10));
    courier.retry_now();
    world.come_online();
    world.pass(seconds(9));
    assert_eq!(server.rows().requests.len(), 1);
    world.pass(seconds(2));
    assert_eq!(server.rows().requests.len(), 2);
    assert_eq!(server.rows().stored.len(), 1);
}

#[test]
fn fifty_errors_of_the_server_lose_nothing() {
    let (world, disk) = (World::default(), Disk::default());
    let server = Server::new(&world, [Fault::Broken; 50]);
    let courier = courier(&world, &server, &disk);
    let heard = send(&courier, delivery(1, 1));
    world.pass(seconds(50 * 300));
    assert_eq!(heard.borrow().last(), Some(&received()));
    assert_eq!(server.rows().requests.len(), 51);
}

#[test]
fn coming_online_ends_the_wait() {
    let (world, disk) = (World::default(), Disk::default());
    let server = Server::new(&world, [Fault::Broken; 9]);
    let courier = courier(&world, &server, &disk);
    let heard = send(&courier, delivery(1, 1));
    while server.rows().requests.len() < 9 {
        world.pass(seconds(1));
    }
    assert!(is_waiting(heard.borrow().last().unwrap()));
    world.come_online();
    world.pass(seconds(1));
    assert_eq!(heard.borrow().last(), Some(&received()));
}

#[test]
fn a_line_that_comes_a_moment_after_the_browser_says_so_is_found_within_seconds() {
    let (world, disk) = (World::default(), Disk::default());
    // Long enough for the longest pauses, then four more after the browser says that it is online.
    let server = Server::new(&world, [Fault::Broken; 24]);
    let courier = courier(&world, &server, &disk);
    let heard = send(&courier, delivery(1, 1));
    while server.rows().requests.len() < 20 {
        world.pass(seconds(1));
    }
    world.come_online();
    world.pass(seconds(1 + 2 + 4 + 8));
    assert_eq!(heard.borrow().last(), Some(&received()));
}

#[test]
fn a_line_that_flaps_never_has_two_requests_at_once() {
    let (world, disk) = (World::default(), Disk::default());
    // The server itself checks that there is one request at a time.
    let server = Server::new(&world, [Fault::LostAnswer, Fault::Slow].repeat(50));
    let courier = courier(&world, &server, &disk);
    for id in 1..=5 {
        send(&courier, delivery(id, 1));
    }
    for _ in 0..85 {
        world.pass(Duration::from_millis(700));
        world.come_online();
    }
    world.pass(seconds(3600));
    assert_eq!(server.rows().stored.len(), 5);
    assert!(courier.unsent().is_empty());
}

#[test]
fn a_refused_delivery_is_kept_over_a_restart_and_sent_when_it_may_be() {
    let (world, disk) = (World::default(), Disk::default());
    let server = Server::new(&world, []);
    server.rows().refuse = Some(404);
    let first = courier(&world, &server, &disk);
    let heard = send(&first, delivery(1, 1));
    world.pass(seconds(3600));
    let refused = DeliveryState::Refused { status: 404, detail: "no".to_owned() };
    assert_eq!(heard.borrow().last(), Some(&refused));
    assert_eq!(server.rows().requests.len(), 1, "not asked again by itself");
    drop(first);
    world.kill();

    let second = courier(&world, &server, &disk);
    world.pass(seconds(3600));
    assert_eq!(server.rows().requests.len(), 1);
    assert_eq!(second.unsent()[0].refusal.as_ref().unwrap().status, 404);
    let heard = send(&second, delivery(1, 1));
    world.settle();
    assert_eq!(*heard.borrow(), [refused], "who sends it again hears what is known");
    server.rows().refuse = None;
    second.retry_now();
    world.pass(seconds(1));
    assert_eq!(heard.borrow().last(), Some(&received()));
}

#[test]
fn a_later_version_replaces_what_waits_and_only_it_is_heard_of() {
    let (world, disk) = (World::default(), Disk::default());
    let server = Server::new(&world, [Fault::Broken]);
    let courier = courier(&world, &server, &disk);
    let first = send(&courier, delivery(1, 1));
    world.settle();
    let second = send(&courier, delivery(1, 2));
    world.pass(seconds(60));
    assert!(is_waiting(first.borrow().last().unwrap()));
    assert_eq!(second.borrow().last(), Some(&received()));
    assert_eq!(server.rows().stored.values().map(|(sequence, _)| *sequence).collect::<Vec<_>>(), [2]);
    assert_eq!(disk.load().now_or_never().unwrap().unwrap(), []);
}

#[test]
fn a_dropped_courier_leaves_nothing_behind_but_what_is_not_sent() {
    let (world, disk) = (World::default(), Disk::default());
    let server = Server::new(&world, [Fault::Broken]);
    let first = courier(&world, &server, &disk);
    send(&first, delivery(1, 1));
    world.settle();
    assert_eq!(world.left_behind(), 2, "a timer and a listener");
    let store = first.store();
    drop(first);
    assert_eq!(world.left_behind(), 0);
    world.pass(seconds(3600));
    assert_eq!(server.rows().requests.len(), 1);

    let backend = CollectorBackend::with_http("https://feedback.example.org", server.clone());
    let second = Courier::with_platform(backend, store, world.clone());
    world.pass(seconds(1));
    assert_eq!(server.rows().stored.len(), 1);
    assert!(second.unsent().is_empty());
}

#[test]
fn a_request_under_way_counts_even_when_its_courier_is_dropped() {
    let (world, disk) = (World::default(), Disk::default());
    let server = Server::new(&world, [Fault::Slow]);
    let courier = courier(&world, &server, &disk);
    let heard = send(&courier, delivery(1, 1));
    world.settle();
    drop(courier);
    world.pass(seconds(60));
    assert_eq!(heard.borrow().last(), Some(&received()));
    assert_eq!(disk.load().now_or_never().unwrap().unwrap(), []);
}

#[test]
fn couriers_do_not_disturb_each_other() {
    let world = World::default();
    let servers = [Server::new(&world, [Fault::LostRequest; 5]), Server::new(&world, [])];
    let couriers = [0, 1].map(|i| courier(&world, &servers[i], &Disk::default()));
    let heard = [0, 1].map(|i| send(&couriers[i], delivery(1, 1)));
    world.pass(seconds(1));
    assert_eq!(heard[0].borrow().last(), Some(&DeliveryState::Sending));
    assert_eq!(heard[1].borrow().last(), Some(&received()));
}

#[test]
fn a_callback_may_use_or_drop_its_courier() {
    let (world, disk) = (World::default(), Disk::default());
    let server = Server::new(&world, [Fault::Broken]);
    let slot = Rc::new(RefCell::new(Some(courier(&world, &server, &disk))));
    let inner = slot.clone();
    slot.borrow().as_ref().unwrap().send(delivery(1, 1), move |state| {
        if is_waiting(&state) {
            inner.borrow().as_ref().unwrap().retry_now();
        } else if state == received() {
            inner.take();
        }
    });
    world.pass(seconds(1));
    assert!(slot.borrow().is_none());
    assert_eq!(world.left_behind(), 0);
}

#[test]
fn a_backend_that_can_not_confirm_says_sent() {
    let world = World::default();
    let seen = Rc::new(RefCell::new(Vec::new()));
    let kept = seen.clone();
    let backend = CallbackBackend::new(move |delivery: Delivery| {
        kept.borrow_mut().push(delivery);
        async { Outcome::Sent }
    });
    let courier = Courier::with_platform(backend, Rc::new(MemoryStore::new()), world.clone());
    assert!(!courier.confirms());
    let heard = send(&courier, delivery(1, 1));
    world.settle();
    assert_eq!(*heard.borrow(), [DeliveryState::Held, DeliveryState::Sending, DeliveryState::Sent]);
    assert_eq!(*seen.borrow(), [delivery(1, 1)]);
}

#[test]
fn a_server_that_renders_pages_sends_nothing() {
    let backend = CollectorBackend::new("https://feedback.example.org");
    let courier = Courier::new(backend);
    let heard = send(&courier, delivery(1, 1));
    courier.retry_now();
    assert!(heard.borrow().is_empty());
}

/// What happens to a device.
#[derive(Clone, Copy, Debug)]
enum Event {
    /// The next version of this response is given.
    Submit(u8),
    /// The same, and the browser is killed at the same moment.
    SubmitAndKill(u8),
    Pass(u32),
    Online,
    Press,
    Kill,
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => (1..5u8).prop_map(Event::Submit),
        1 => (1..5u8).prop_map(Event::SubmitAndKill),
        4 => (0..40_000u32).prop_map(Event::Pass),
        1 => Just(Event::Online),
        1 => Just(Event::Press),
        2 => Just(Event::Kill),
    ]
}

fn any_fault() -> impl Strategy<Value = Fault> {
    use Fault::*;
    prop::sample::select(vec![
        Nothing,
        LostRequest,
        LostAnswer,
        Slow,
        CutOff,
        OtherEcho,
        CaptivePortal,
        Broken,
        BrokenAfterwards,
        Busy,
    ])
}

proptest! {
    #[test]
    fn whatever_happens_what_was_saved_is_stored_once_and_nothing_else_is_called_received(
        events in prop::collection::vec(any_event(), 1..40),
        faults in prop::collection::vec(any_fault(), 0..40),
    ) {
        let (world, disk) = (World::default(), Disk::default());
        let server = Server::new(&world, faults);
        let mut device = Some(courier(&world, &server, &disk));
        let mut versions: BTreeMap<u8, u32> = BTreeMap::new();
        // The highest version of each response of which the resident was told that it is saved.
        let saved: Rc<RefCell<BTreeMap<ResponseId, u32>>> = Rc::default();
        let submit = |device: &Option<Courier>, id: u8, version: u32| {
            let delivery = delivery(id, version);
            let (saved, server) = (saved.clone(), server.clone());
            let (id, hash) = (delivery.id.clone(), delivery.hash.clone());
            device.as_ref().unwrap().send(delivery, move |state| match state {
                DeliveryState::Saved => {
                    saved.borrow_mut().insert(id.clone(), version);
                }
                DeliveryState::Received { .. } => {
                    let rows = server.rows();
                    assert_eq!(rows.seen.get(&(id.clone(), version)), Some(&hash), "claimed and not true");
                }
                _ => {}
            });
        };
        let restart = |device: &mut Option<Courier>| {
            device.take();
            world.kill();
            server.hang_up();
            *device = Some(courier(&world, &server, &disk));
        };
        for event in events {
            match event {
                Event::Submit(id) | Event::SubmitAndKill(id) => {
                    let version = versions.entry(id).or_default();
                    *version += 1;
                    submit(&device, id, *version);
                    if matches!(event, Event::SubmitAndKill(_)) {
                        restart(&mut device);
                    } else {
                        world.settle();
                    }
                }
                Event::Pass(milliseconds) => world.pass(Duration::from_millis(milliseconds.into())),
                Event::Online => world.come_online(),
                Event::Press => device.as_ref().unwrap().retry_now(),
                Event::Kill => restart(&mut device),
            }
        }
        // The faults come to an end some day; so does the waiting.
        world.pass(Duration::from_secs(40 * 330));
        prop_assert_eq!(device.as_ref().unwrap().unsent(), []);
        prop_assert_eq!(disk.load().now_or_never().unwrap().unwrap(), []);
        let rows = server.rows();
        for (id, version) in saved.borrow().iter() {
            prop_assert!(rows.stored.get(id).is_some_and(|(stored, _)| stored >= version), "{} is lost", id);
        }
        for (id, (version, hash)) in &rows.stored {
            prop_assert_eq!(rows.seen.get(&(id.clone(), *version)), Some(hash));
        }
    }
}
