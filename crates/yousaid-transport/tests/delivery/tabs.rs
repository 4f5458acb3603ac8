//! Couriers that share a store, as the tabs of a browser do.

use std::rc::Rc;
use std::time::Duration;

use yousaid_schema::ResponseId;
use yousaid_transport::CollectorBackend;
use yousaid_transport::Courier;
use yousaid_transport::DeliveryState;
use yousaid_transport::News;

use crate::Heard;
use crate::delivery;
use crate::is_waiting;
use crate::received;
use crate::seconds;
use crate::send;
use crate::world::Disk;
use crate::world::Fault;
use crate::world::Server;
use crate::world::Tab;
use crate::world::World;

/// Two tabs of one browser. The server checks that there is one request at a time.
struct Tabs {
    worlds: [World; 2],
    disk: Disk,
    server: Server,
}

impl Tabs {
    fn new(faults: impl IntoIterator<Item = Fault>) -> Self {
        let worlds = [World::default(), World::default()];
        let server = Server::new(&worlds[0], faults);
        Self { worlds, disk: Disk::default(), server }
    }

    fn open(&self, tab: usize) -> Courier {
        let world = &self.worlds[tab];
        let backend = CollectorBackend::with_http("https://feedback.example.org", self.server.from(world));
        let courier = Courier::with_platform(backend, Rc::new(Tab(self.disk.clone(), tab)), world.clone());
        self.pass(Duration::ZERO);
        courier
    }

    /// Both live through this time, side by side.
    fn pass(&self, time: Duration) {
        let step = Duration::from_millis(50);
        let mut left = time;
        loop {
            for world in self.worlds.iter().chain(&self.worlds) {
                world.pass(Duration::ZERO);
            }
            if left.is_zero() {
                return;
            }
            let now = step.min(left);
            left -= now;
            self.worlds.iter().for_each(|world| world.pass(now));
        }
    }

    fn requests(&self) -> usize {
        self.server.rows().requests.len()
    }
}

fn last(heard: &Heard) -> DeliveryState {
    heard.borrow().last().unwrap().clone()
}

#[test]
fn two_tabs_send_one_after_the_other_and_each_response_once() {
    let tabs = Tabs::new([Fault::Slow, Fault::LostAnswer]);
    let couriers = [tabs.open(0), tabs.open(1)];
    let heard: Vec<Heard> = (1..=6).map(|id| send(&couriers[usize::from(id % 2)], delivery(id, 1))).collect();
    tabs.pass(seconds(120));
    assert!(heard.iter().all(|heard| last(heard) == received()));
    assert_eq!(tabs.server.rows().stored.len(), 6);
    assert_eq!(tabs.requests(), 7, "one answer was lost");
    assert_eq!(tabs.disk.all(), []);
    assert!(couriers.iter().all(|courier| courier.unsent().is_empty()));
}

#[test]
fn what_another_tab_has_sent_is_not_sent_again() {
    let tabs = Tabs::new([Fault::Broken; 3]);
    let first = tabs.open(0);
    let heard = send(&first, delivery(1, 1));
    tabs.pass(Duration::ZERO);
    // It finds the response in the store, and tries at once.
    let second = tabs.open(1);
    tabs.pass(seconds(60));
    assert_eq!(last(&heard), received(), "whoever sent it, the tab that shows it says what is so");
    assert_eq!((tabs.requests(), tabs.server.rows().stored.len()), (4, 1));
    assert!(second.unsent().is_empty());
}

#[test]
fn a_tab_that_is_killed_while_it_sends_is_replaced_within_five_seconds() {
    let tabs = Tabs::new([Fault::LostRequest]);
    let (first, second) = (tabs.open(0), tabs.open(1));
    send(&first, delivery(1, 1));
    tabs.pass(seconds(1));
    assert_eq!((tabs.requests(), tabs.server.rows().stored.len()), (1, 0));
    tabs.worlds[0].kill();
    tabs.server.hang_up();
    tabs.pass(seconds(5));
    assert_eq!((tabs.requests(), tabs.server.rows().stored.len()), (2, 1));
    assert!(second.unsent().is_empty());
    assert_eq!(tabs.disk.all(), []);
}

#[test]
fn where_no_news_gets_through_the_same_bytes_get_the_same_receipt() {
    let tabs = Tabs::new([Fault::Broken]);
    tabs.disk.is_mute.set(true);
    let first = tabs.open(0);
    let heard = send(&first, delivery(1, 1));
    tabs.pass(Duration::ZERO);
    assert!(is_waiting(&last(&heard)));
    let _second = tabs.open(1);
    tabs.pass(Duration::from_millis(400));
    assert_eq!(tabs.disk.all(), [], "the second tab has sent it");
    tabs.pass(seconds(10));
    assert_eq!(last(&heard), received());
    assert_eq!(tabs.server.rows().stored.len(), 1);
}

#[test]
fn what_was_found_in_the_store_is_told_of_apart_from_what_was_sent_here() {
    let tabs = Tabs::new([Fault::Broken]);
    let first = tabs.open(0);
    let heard = send(&first, delivery(1, 1));
    tabs.pass(Duration::ZERO);
    let second = tabs.open(1);
    let earlier: Rc<std::cell::RefCell<Vec<(ResponseId, DeliveryState)>>> = Rc::default();
    let told = earlier.clone();
    second.on_earlier(move |delivery, state| told.borrow_mut().push((delivery.id.clone(), state)));
    let own = send(&second, delivery(2, 1));
    tabs.pass(seconds(30));
    assert_eq!((last(&heard), last(&own)), (received(), received()));
    let id = ResponseId::from_random([1; 16]);
    assert!(earlier.borrow().iter().all(|(other, _)| *other == id));
    assert_eq!(earlier.borrow().last(), Some(&(id, received())));
}

#[test]
fn a_refusal_is_known_in_every_tab_and_lifted_from_any() {
    let tabs = Tabs::new([]);
    tabs.server.rows().refuse = Some(404);
    let (first, second) = (tabs.open(0), tabs.open(1));
    let heard = send(&first, delivery(1, 1));
    tabs.pass(seconds(60));
    assert!(matches!(last(&heard), DeliveryState::Refused { status: 404, .. }));
    assert_eq!(second.unsent()[0].refusal.as_ref().unwrap().status, 404);
    assert_eq!(tabs.requests(), 1);
    tabs.server.rows().refuse = None;
    second.retry_now();
    tabs.pass(seconds(5));
    assert_eq!(last(&heard), received());
    assert_eq!((tabs.requests(), tabs.disk.all().len()), (2, 0));
}

#[test]
fn a_closed_tab_listens_to_nobody() {
    let tabs = Tabs::new([]);
    let (first, second) = (tabs.open(0), tabs.open(1));
    assert_eq!(tabs.disk.listening(), 2);
    drop(first);
    assert_eq!(tabs.disk.listening(), 1);
    drop(second);
    assert_eq!((tabs.disk.listening(), tabs.worlds[0].left_behind(), tabs.worlds[1].left_behind()), (0, 0, 0));
}

#[test]
fn news_is_read_as_it_was_told_and_nothing_else_is_news() {
    for state in [
        DeliveryState::Saved,
        DeliveryState::Sending,
        DeliveryState::Sent,
        received(),
        DeliveryState::Received { reference: "7KQ4-M2XD".to_owned(), code: Some("0123-4567-89AB-CDEF".to_owned()) },
        DeliveryState::Waiting { attempt: 1, retry_in: Duration::from_millis(1500) },
        DeliveryState::Refused { status: 422, detail: "two words, é".to_owned() },
    ] {
        let news = News { id: ResponseId::from_random([7; 16]), sequence: 3, state };
        assert_eq!(News::from_text(&news.to_text()), Some(news));
    }
    for other in ["", "x", "a b c d e", "3f2504e0-4f89-41d3-9a0c-0305e82c3301 1 eaten 0 ", "[object Object]"] {
        assert_eq!(News::from_text(other), None, "{other}");
    }
}
