//! A world without a browser: time that is moved by hand, tasks, and a server that misbehaves.

use std::cell::Cell;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Context;
use std::task::Poll;
use std::task::Waker;
use std::time::Duration;

use futures::FutureExt as _;
use futures::future::LocalBoxFuture;
use yousaid_schema::Json;
use yousaid_schema::Receipt;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_schema::sha256_hex;
use yousaid_transport::Content;
use yousaid_transport::Guard;
use yousaid_transport::Http;
use yousaid_transport::MemoryStore;
use yousaid_transport::News;
use yousaid_transport::Platform;
use yousaid_transport::Reply;
use yousaid_transport::Request;
use yousaid_transport::Store;
use yousaid_transport::StoreError;
use yousaid_transport::Stored;

/// The device: its time, tasks, timers and listeners.
#[derive(Clone, Default)]
pub(crate) struct World(Rc<Inner>);

#[derive(Default)]
struct Inner {
    now: Cell<Duration>,
    chance: Cell<u64>,
    tasks: RefCell<Vec<LocalBoxFuture<'static, ()>>>,
    timers: RefCell<Vec<Timer>>,
    listeners: RefCell<Vec<Listener>>,
    sleeps: RefCell<Vec<Duration>>,
    warnings: RefCell<Vec<String>>,
}

struct Timer {
    at: Duration,
    wake: Box<dyn FnOnce()>,
    is_alive: Rc<Cell<bool>>,
}

struct Listener {
    wake: Rc<dyn Fn()>,
    is_alive: Rc<Cell<bool>>,
}

struct Alive(Rc<Cell<bool>>);

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

impl Platform for World {
    fn now(&self) -> Duration {
        self.0.now.get()
    }

    fn random(&self) -> f64 {
        // A linear congruential generator (constants of Knuth's MMIX): the same in every run.
        let next = self.0.chance.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0.chance.set(next);
        f64::from(u32::try_from(next >> 33).unwrap()) / f64::from(1u32 << 31)
    }

    fn spawn(&self, future: LocalBoxFuture<'static, ()>) {
        self.0.tasks.borrow_mut().push(future);
    }

    fn wake_in(&self, after: Duration, wake: Box<dyn FnOnce()>) -> Guard {
        let is_alive = Rc::new(Cell::new(true));
        let at = self.now().saturating_add(after);
        self.0.timers.borrow_mut().push(Timer { at, wake, is_alive: is_alive.clone() });
        Box::new(Alive(is_alive))
    }

    fn wake_online(&self, wake: Box<dyn Fn()>) -> Guard {
        let is_alive = Rc::new(Cell::new(true));
        self.0.listeners.borrow_mut().push(Listener { wake: wake.into(), is_alive: is_alive.clone() });
        Box::new(Alive(is_alive))
    }

    fn warn(&self, words: &str) {
        self.0.warnings.borrow_mut().push(words.to_owned());
    }
}

impl World {
    /// What whoever looks after the page was told.
    pub(crate) fn warnings(&self) -> Vec<String> {
        self.0.warnings.borrow().clone()
    }

    /// Runs what can run now.
    pub(crate) fn settle(&self) {
        let mut context = Context::from_waker(Waker::noop());
        loop {
            let tasks = std::mem::take(&mut *self.0.tasks.borrow_mut());
            let before = tasks.len();
            self.0.sleeps.borrow_mut().clear();
            let pending: Vec<_> = tasks
                .into_iter()
                .filter_map(|mut task| task.poll_unpin(&mut context).is_pending().then_some(task))
                .collect();
            let after = pending.len();
            let mut tasks = self.0.tasks.borrow_mut();
            let is_quiet = after == before && tasks.is_empty();
            tasks.splice(..0, pending);
            if is_quiet {
                return;
            }
        }
    }

    /// Lets time pass, with everything that happens in it.
    pub(crate) fn pass(&self, time: Duration) {
        let end = self.0.now.get() + time;
        self.settle();
        while let Some(next) = self.next_event().filter(|next| *next <= end) {
            self.0.now.set(next.max(self.0.now.get()));
            let (due, rest) = self.0.timers.take().into_iter().partition::<Vec<_>, _>(|timer| timer.at <= next);
            self.0.timers.replace(rest);
            due.into_iter().filter(|timer| timer.is_alive.get()).for_each(|timer| (timer.wake)());
            self.settle();
        }
        self.0.now.set(end);
    }

    fn next_event(&self) -> Option<Duration> {
        self.0.timers.borrow_mut().retain(|timer| timer.is_alive.get());
        let timers = self.0.timers.borrow();
        let sleeps = self.0.sleeps.borrow();
        timers.iter().map(|timer| timer.at).chain(sleeps.iter().copied()).min()
    }

    /// The browser says that it is online.
    pub(crate) fn come_online(&self) {
        let listeners = self.0.listeners.borrow();
        let wakes: Vec<_> = listeners.iter().filter(|l| l.is_alive.get()).map(|l| l.wake.clone()).collect();
        drop(listeners);
        wakes.iter().for_each(|wake| wake());
    }

    /// The browser is killed: nothing that runs goes on.
    pub(crate) fn kill(&self) {
        self.0.tasks.take();
        self.0.timers.take();
        self.0.listeners.take();
        self.0.sleeps.take();
    }

    /// How many timers and listeners are still there.
    pub(crate) fn left_behind(&self) -> usize {
        let timers = self.0.timers.borrow().iter().filter(|timer| timer.is_alive.get()).count();
        timers + self.0.listeners.borrow().iter().filter(|listener| listener.is_alive.get()).count()
    }

    async fn sleep(&self, time: Duration) {
        let until = self.0.now.get() + time;
        poll_fn(|_| {
            if self.0.now.get() >= until {
                return Poll::Ready(());
            }
            self.0.sleeps.borrow_mut().push(until);
            Poll::Pending
        })
        .await;
    }
}

/// What goes wrong with one request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    Nothing,
    /// It never arrives.
    LostRequest,
    /// It is stored, and the answer never arrives.
    LostAnswer,
    /// It is stored, and the answer comes after a while.
    Slow,
    /// It is stored, and the answer is cut off.
    CutOff,
    /// It is stored, and the answer is about something else.
    OtherEcho,
    /// The login page of a hotel's network.
    CaptivePortal,
    /// An error of the server, before it stores anything.
    Broken,
    /// An error of the server, after it has stored everything.
    BrokenAfterwards,
    /// Too busy for 20 seconds.
    Busy,
}

/// A collector, and the line to it.
#[derive(Clone)]
pub(crate) struct Server {
    world: World,
    inner: Rc<RefCell<Rows>>,
}

#[derive(Default)]
pub(crate) struct Rows {
    pub(crate) faults: VecDeque<Fault>,
    /// By id: sequence number and hash of what is stored.
    pub(crate) stored: BTreeMap<ResponseId, (u32, String)>,
    /// Every hash that was ever seen for a version.
    pub(crate) seen: BTreeMap<(ResponseId, u32), String>,
    pub(crate) requests: Vec<(Duration, String)>,
    pub(crate) headers: Vec<(String, String)>,
    /// Asked this often to answer with a refusal of this status.
    pub(crate) refuse: Option<u16>,
    in_flight: u32,
}

impl Server {
    pub(crate) fn new(world: &World, faults: impl IntoIterator<Item = Fault>) -> Self {
        let rows = Rows { faults: faults.into_iter().collect(), ..Rows::default() };
        Self { world: world.clone(), inner: Rc::new(RefCell::new(rows)) }
    }

    pub(crate) fn rows(&self) -> std::cell::RefMut<'_, Rows> {
        self.inner.borrow_mut()
    }

    /// The same server, as another tab reaches it.
    pub(crate) fn from(&self, world: &World) -> Self {
        Self { world: world.clone(), inner: self.inner.clone() }
    }

    /// The browser was killed: what was in flight is not any more.
    pub(crate) fn hang_up(&self) {
        self.rows().in_flight = 0;
    }

    fn store(&self, body: &str) -> Reply {
        let json: Json = serde_json::from_str(body).unwrap();
        let response = Response::from_json(&json).unwrap();
        let hash = sha256_hex(body.as_bytes());
        let mut rows = self.rows();
        if let Some(status) = rows.refuse {
            let body = Json::Object(vec![("detail".to_owned(), "no".into())]);
            return Reply { status, body: Some(body), ..Reply::default() };
        }
        let version = (response.id.clone(), response.sequence);
        let seen = rows.seen.entry(version).or_insert_with(|| hash.clone());
        assert_eq!(*seen, hash, "the payload of a version has changed");
        let known = rows.stored.get(&response.id).map_or(0, |(sequence, _)| *sequence);
        if response.sequence > known {
            rows.stored.insert(response.id.clone(), (response.sequence, hash.clone()));
        }
        let receipt = Receipt { id: response.id, hash, reference: "7KQ4-M2XD".to_owned(), code: None };
        Reply {
            status: if known == 0 { 201 } else { 200 },
            content_type: Some("application/json".to_owned()),
            body: Some(receipt.to_json()),
            ..Reply::default()
        }
    }

    async fn answer(&self, body: &str, fault: Fault) -> Result<Reply, String> {
        let lost = || Err("the request failed".to_owned());
        let round_trip = Duration::from_millis(150);
        match fault {
            Fault::LostRequest => {
                self.world.sleep(Duration::from_secs(30)).await;
                return lost();
            }
            Fault::CaptivePortal => {
                return Ok(Reply { status: 200, content_type: Some("text/html".to_owned()), ..Reply::default() });
            }
            Fault::Broken => return Ok(Reply { status: 500, ..Reply::default() }),
            Fault::Busy => {
                return Ok(Reply { status: 503, retry_after: Some("20".to_owned()), ..Reply::default() });
            }
            _ => {}
        }
        let reply = self.store(body);
        self.world.sleep(if fault == Fault::Slow { Duration::from_secs(25) } else { round_trip }).await;
        match fault {
            Fault::LostAnswer => lost(),
            Fault::CutOff => Ok(Reply { body: None, ..reply }),
            Fault::OtherEcho => {
                let id = ResponseId::from_random([0xee; 16]);
                let receipt = Receipt { id, hash: sha256_hex(b""), reference: "AAAA-AAAA".to_owned(), code: None };
                Ok(Reply { body: Some(receipt.to_json()), ..reply })
            }
            Fault::BrokenAfterwards => Ok(Reply { status: 502, ..Reply::default() }),
            _ => Ok(reply),
        }
    }
}

impl Http for Server {
    fn send<'a>(&'a self, request: &'a Request<'a>) -> LocalBoxFuture<'a, Result<Reply, String>> {
        async move {
            let Request { method: "PUT", address, headers, body: Content::Text(body), .. } = *request else {
                return Err(format!("{request:?}"));
            };
            let fault = {
                let mut rows = self.rows();
                rows.requests.push((self.world.now(), address.to_owned()));
                rows.headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
                rows.in_flight += 1;
                assert_eq!(rows.in_flight, 1, "one request at a time");
                rows.faults.pop_front().unwrap_or(Fault::Nothing)
            };
            let reply = self.answer(body, fault).await;
            self.rows().in_flight -= 1;
            reply
        }
        .boxed_local()
    }

    fn clock(&self) -> Option<Duration> {
        None
    }
}

/// A store that survives, and can be told to fail. Clones share what is in it, as tabs do.
#[derive(Clone, Default)]
pub(crate) struct Disk {
    pub(crate) memory: MemoryStore,
    pub(crate) is_full: Rc<Cell<bool>>,
    /// News does not reach anybody.
    pub(crate) is_mute: Rc<Cell<bool>>,
    /// Whose turn it is, and who waits behind.
    turns: Rc<RefCell<VecDeque<u32>>>,
    last_turn: Rc<Cell<u32>>,
    hearers: Rc<RefCell<Vec<Hearer>>>,
}

struct Hearer {
    hear: Rc<dyn Fn(News)>,
    of: usize,
    is_alive: Rc<Cell<bool>>,
}

struct Turn {
    turns: Rc<RefCell<VecDeque<u32>>>,
    number: u32,
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.turns.borrow_mut().retain(|number| *number != self.number);
    }
}

impl Disk {
    pub(crate) fn all(&self) -> Vec<Stored> {
        self.memory.load().now_or_never().unwrap().unwrap()
    }

    /// How many listen to news.
    pub(crate) fn listening(&self) -> usize {
        self.hearers.borrow().iter().filter(|hearer| hearer.is_alive.get()).count()
    }
}

/// A tab's way to a disk.
#[derive(Clone)]
pub(crate) struct Tab(pub(crate) Disk, pub(crate) usize);

impl Store for Disk {
    fn save<'a>(&'a self, entry: &'a Stored) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        if self.is_full.get() {
            return futures::future::ready(Err(StoreError("the disk is full".to_owned()))).boxed_local();
        }
        self.memory.save(entry)
    }

    fn remove<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        self.memory.remove(id, sequence)
    }

    fn load(&self) -> LocalBoxFuture<'_, Result<Vec<Stored>, StoreError>> {
        self.memory.load()
    }

    fn is_durable(&self) -> bool {
        true
    }
}

impl Store for Tab {
    fn save<'a>(&'a self, entry: &'a Stored) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        self.0.save(entry)
    }

    fn remove<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        self.0.remove(id, sequence)
    }

    fn load(&self) -> LocalBoxFuture<'_, Result<Vec<Stored>, StoreError>> {
        self.0.load()
    }

    fn is_durable(&self) -> bool {
        true
    }

    fn has<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<bool, StoreError>> {
        let has = self.0.all().iter().any(|entry| entry.delivery.id == *id && entry.delivery.sequence == sequence);
        futures::future::ready(Ok(has)).boxed_local()
    }

    fn turn(&self) -> LocalBoxFuture<'_, Guard> {
        let number = self.0.last_turn.get() + 1;
        self.0.last_turn.set(number);
        self.0.turns.borrow_mut().push_back(number);
        let turn = Turn { turns: self.0.turns.clone(), number };
        async move {
            poll_fn(|_| if turn.turns.borrow().front() == Some(&number) { Poll::Ready(()) } else { Poll::Pending })
                .await;
            Box::new(turn) as Guard
        }
        .boxed_local()
    }

    fn tell(&self, news: &News) {
        if self.0.is_mute.get() {
            return;
        }
        let news = News::from_text(&news.to_text()).unwrap();
        let others: Vec<_> = {
            let hearers = self.0.hearers.borrow();
            let other = |hearer: &&Hearer| hearer.of != self.1 && hearer.is_alive.get();
            hearers.iter().filter(other).map(|hearer| hearer.hear.clone()).collect()
        };
        others.iter().for_each(|hear| hear(news.clone()));
    }

    fn listen(&self, hear: Box<dyn Fn(News)>) -> Guard {
        let is_alive = Rc::new(Cell::new(true));
        self.0.hearers.borrow_mut().push(Hearer { hear: hear.into(), of: self.1, is_alive: is_alive.clone() });
        Box::new(Alive(is_alive))
    }
}
