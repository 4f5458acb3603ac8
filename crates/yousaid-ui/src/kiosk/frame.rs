//! What the screens of a kiosk share, and what happens when somebody presses something.

mod answering;
mod reading;

use std::any::Any;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::OnceLock;
use std::sync::PoisonError;
use std::time::Duration;

use leptos::prelude::ArcTrigger;
use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use web_sys::Event;
use web_sys::HtmlElement;
use yousaid_engine::Survey;
use yousaid_i18n::Words;
use yousaid_transport::Courier;

use super::device;
use super::device::PageGuard;
use super::device::Timer;
use super::door;
use super::ease;
use super::hours::LocalTime;
use super::idle::Idle;
use super::marks::Presses;
use super::media::Media;
use super::options::KioskOptions;
use super::plan;
use super::plan::Ask;
use super::staff::Corners;
use super::staff::Health;
use super::visit::Known;
use super::visit::Visit;
use crate::Getter;
use crate::Setup;
use crate::SurveyEvent;
use crate::browser;
use crate::browser::Local;
use crate::reader::Reader;

/// A finger that has just pressed something lies on what comes next: so long it presses nothing.
const SETTLE: Duration = Duration::from_millis(600);
/// How long the staff screen stays when nobody touches it.
const STAFF_IDLE: Duration = Duration::from_secs(60);
/// How often the device looks at the time.
const BEAT: Duration = Duration::from_secs(1);

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// A question, by its place among those of the kiosk; the first is where everybody begins.
    Ask(usize),
    Thanks,
    /// Outside the opening hours, or the days of the survey.
    Closed,
    /// Staff type their PIN.
    Pin,
    Staff,
}

/// What somebody has chosen to read more easily.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) is_large: bool,
    pub(super) is_high_contrast: bool,
    /// Easy words, where there are some; a language may be an easy one already.
    pub(super) is_easy: bool,
    pub(super) is_without_pictures: bool,
}

/// What the PIN screen says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum PinState {
    #[default]
    Asked,
    /// It is being looked at.
    Checked,
    Wrong,
    /// Too many were wrong; so many minutes are left.
    Locked(u32),
    /// The browser can't check any, as on a page without a secure address.
    Unable,
}

/// All of a kiosk, shared by every closure that needs some of it.
///
/// As in a survey's frame, the state is plain data with a few triggers, and nothing that calls back happens
/// while it is locked.
pub(super) struct Kiosk {
    pub(super) survey: Arc<Survey>,
    pub(super) asks: Vec<Ask>,
    pub(super) options: KioskOptions,
    pub(super) name: String,
    pub(super) level: u8,
    words: Getter<Words>,
    wanted: Option<Getter<String>>,
    /// The language to which it returns.
    home: String,
    pub(super) languages: Vec<String>,
    /// What helps with the words that it shows, as far as the first screen has to know of it.
    pub(super) aids: ease::Known,
    /// What is heard and watched, and pictures, once they have come.
    media: OnceLock<Arc<dyn Media>>,
    /// Something else can be heard or seen: they have come, or voices have.
    media_changed: ArcTrigger,
    /// What the page adds to each response, and the name of the device.
    context: Vec<(String, String)>,
    pub(super) setup: Setup,
    state: Mutex<State>,
    stage_changed: ArcTrigger,
    language_changed: ArcTrigger,
    look_changed: ArcTrigger,
    warning_changed: ArcTrigger,
    asked_changed: ArcTrigger,
    pub(super) news: ArcTrigger,
    staff_changed: ArcTrigger,
}

/// What changes.
pub(super) struct State {
    stage: Stage,
    pub(super) visit: Visit,
    /// People of whom a response still waits for its number.
    pub(super) leaving: Vec<Visit>,
    /// The language that was chosen here, where nobody outside looks after that.
    chosen: Option<String>,
    look: Look,
    /// Seconds left to say that one is still there.
    warning: Option<u32>,
    presses: Presses,
    /// Fingers that have touched the screen since it was free.
    fingers: u32,
    /// Nothing is pressed before.
    settled: Duration,
    last_touch: Duration,
    /// Whether this person has done anything.
    is_touched: bool,
    corners: Corners,
    /// Whether the click that comes belongs to a corner that was held.
    swallows_click: bool,
    pub(super) pin: PinState,
    pub(super) health: Option<Health>,
    /// When a response was received last, as the device's clock had it.
    pub(super) last_received: Option<String>,
    pub(super) courier: Option<Local<Rc<Courier>>>,
    root: Option<Local<HtmlElement>>,
    /// Staff have left the full screen.
    stays_in_window: bool,
    guard: Option<PageGuard>,
    /// Fonts of its own, which the page has for as long as this is kept.
    pub(super) fonts: Option<Box<dyn Any + Send>>,
    beat: Timer,
    thanks: Timer,
    scan: Timer,
}

impl Kiosk {
    pub(super) fn new(setup: Setup, options: KioskOptions, asks: Vec<Ask>) -> Arc<Self> {
        let survey = setup.survey.clone();
        let definition = survey.definition();
        let offered = |tag: &&String| definition.languages.iter().any(|known| known.eq_ignore_ascii_case(tag));
        let mut languages: Vec<String> = options.languages.iter().filter(offered).cloned().collect();
        if languages.is_empty() {
            languages.clone_from(&definition.languages);
        }
        let mut context = setup.context.clone();
        let device = if options.device.is_empty() { device::name_of_device() } else { options.device.clone() };
        context.retain(|(name, _)| ![plan::DEVICE, plan::PRESS, plan::MARKS].contains(&name.as_str()));
        context.push((plan::DEVICE.to_owned(), device));
        let wanted = setup.language.clone();
        let home = wanted.as_ref().map_or_else(|| (setup.words)().language().to_owned(), |wanted| wanted());
        let aids = ease::Known::of(&survey, &asks);
        let name = if setup.name.is_empty() { definition.id.as_str() } else { &setup.name };
        let visit = Visit::new(0, survey.clone(), seed());
        Arc::new(Self {
            name: name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect(),
            level: setup.heading_level.clamp(1, 5),
            words: setup.words.clone(),
            survey,
            asks,
            options,
            wanted,
            home,
            languages,
            aids,
            media: OnceLock::new(),
            media_changed: ArcTrigger::new(),
            context,
            setup,
            state: Mutex::new(State {
                stage: Stage::Ask(0),
                visit,
                leaving: Vec::new(),
                chosen: None,
                look: Look::default(),
                warning: None,
                presses: Presses::default(),
                fingers: 0,
                settled: Duration::ZERO,
                last_touch: Duration::ZERO,
                is_touched: false,
                corners: Corners::default(),
                swallows_click: false,
                pin: PinState::Asked,
                health: None,
                last_received: None,
                courier: None,
                root: None,
                stays_in_window: false,
                guard: None,
                fonts: None,
                beat: Timer::default(),
                thanks: Timer::default(),
                scan: Timer::default(),
            }),
            stage_changed: ArcTrigger::new(),
            language_changed: ArcTrigger::new(),
            look_changed: ArcTrigger::new(),
            warning_changed: ArcTrigger::new(),
            asked_changed: ArcTrigger::new(),
            news: ArcTrigger::new(),
            staff_changed: ArcTrigger::new(),
        })
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A DOM id of this kiosk.
    pub(super) fn id(&self, part: &str) -> String {
        [&self.name, "-", part].concat()
    }

    /// The name of the device.
    pub(super) fn device(&self) -> &str {
        self.context.iter().find(|(name, _)| name == plan::DEVICE).map_or("", |(_, value)| value)
    }

    /// What every response says besides the answers.
    pub(super) fn context(&self) -> &[(String, String)] {
        &self.context
    }

    /// What is on the screen; whoever asks within a reaction reacts to its change.
    pub(super) fn stage(&self) -> Stage {
        self.stage_changed.track();
        self.state().stage
    }

    pub(super) fn look(&self) -> Look {
        self.look_changed.track();
        self.state().look
    }

    pub(super) fn warning(&self) -> Option<u32> {
        self.warning_changed.track();
        self.state().warning
    }

    /// Whether somebody is asked if they are still there; whoever asks within a reaction reacts to that, and
    /// not to every second that passes.
    pub(super) fn is_asked(&self) -> bool {
        self.asked_changed.track();
        self.state().warning.is_some()
    }

    /// What is known of where the answer is.
    pub(super) fn known(&self) -> Known {
        self.news.track();
        self.state().visit.known
    }

    pub(super) fn pin(&self) -> PinState {
        self.staff_changed.track();
        self.state().pin
    }

    pub(super) fn health(&self) -> Option<Health> {
        self.staff_changed.track();
        self.state().health.clone()
    }

    /// The language of the questions; whoever asks within a reaction reacts to its change.
    pub(super) fn language(&self) -> String {
        self.language_changed.track();
        let chosen = self.state().chosen.clone();
        let wanted = chosen.or_else(|| self.wanted.as_ref().map(|wanted| wanted()));
        let wanted = wanted.unwrap_or_else(|| (self.words)().language().to_owned());
        let available: Vec<&str> = self.languages.iter().map(String::as_str).collect();
        yousaid_i18n::negotiate(&[&wanted], &available, self.survey.definition().default_language())
    }

    pub(super) fn reader(&self) -> Reader {
        Reader { words: (self.words)(), language: self.language(), sessions: None }
    }

    pub(super) fn emit(&self, event: SurveyEvent) {
        if let Some(on_event) = &self.setup.on_event {
            on_event(event);
        }
    }

    /// The kiosk is on the page.
    pub(super) fn open(self: &Arc<Self>) {
        if self.options.full_page {
            let [left, pressed] = [(); 2].map(|()| Arc::downgrade(self));
            let on_leave = move || {
                if let Some(kiosk) = left.upgrade() {
                    kiosk.leave();
                }
            };
            // Where nothing has the focus, keys don't reach the kiosk.
            let on_key = move |event: &Event| {
                if let Some(kiosk) = pressed.upgrade() {
                    kiosk.key(event);
                }
            };
            let guard = PageGuard::new(on_leave, on_key);
            self.state().guard = guard;
            device::keep_storage();
        }
        door::load_ahead(self);
        self.take_up();
        self.look_at_time();
        self.beat();
        self.scan();
    }

    /// The kiosk is being removed.
    pub(super) fn close(&self) {
        self.end_screen();
        // Dropped at the end of this, when the state is free again.
        let _ended = {
            let mut state = self.state();
            state.beat.stop();
            state.thanks.stop();
            state.scan.stop();
            (state.courier.take(), state.guard.take(), state.fonts.take())
        };
    }

    pub(super) fn set_root(&self, root: &HtmlElement) {
        self.state().root = Some(Local::new(root.clone()));
    }

    pub(super) fn root(&self) -> Option<HtmlElement> {
        self.state().root.as_ref().and_then(Local::get).cloned()
    }

    fn beat(self: &Arc<Self>) {
        let weak = Arc::downgrade(self);
        self.state().beat.set(BEAT, move || {
            if let Some(kiosk) = weak.upgrade() {
                kiosk.look_at_time();
                kiosk.beat();
            }
        });
    }

    /// What is due by now.
    fn look_at_time(self: &Arc<Self>) {
        if self.media.get().is_some_and(|media| media.goes_on()) {
            // Whoever watches or listens is there.
            self.stay();
        }
        let (stage, quiet, is_touched) = {
            let state = self.state();
            (state.stage, device::now().saturating_sub(state.last_touch), state.is_touched)
        };
        match stage {
            Stage::Ask(0) | Stage::Closed if !is_touched => {
                let wanted = self.start();
                if wanted != stage {
                    self.show(wanted);
                }
            }
            Stage::Pin | Stage::Staff if quiet >= STAFF_IDLE => self.wipe(),
            Stage::Ask(_) | Stage::Closed => match Idle::after(quiet, self.options.idle) {
                Idle::Fine => {}
                Idle::Ask(left) => self.warn(left),
                Idle::Over => self.leave(),
            },
            // Thanks have a time of their own.
            Stage::Thanks | Stage::Pin | Stage::Staff => {}
        }
    }

    fn warn(self: &Arc<Self>, left: u32) {
        let before = self.state().warning.replace(left);
        if before != Some(left) {
            self.warning_changed.notify();
        }
        if before.is_none() {
            // What waits for the network must not begin behind the question.
            self.end_reading();
            self.asked_changed.notify();
            self.focus("still-there");
            if self.options.sound {
                device::chime();
            }
        }
    }

    /// Where everybody begins.
    fn start(&self) -> Stage {
        if self.is_open(device::local_time().as_ref()) { Stage::Ask(0) } else { Stage::Closed }
    }

    fn is_open(&self, now: Option<&LocalTime>) -> bool {
        let definition = self.survey.definition();
        // A device that can't tell the time is open.
        now.is_none_or(|now| {
            let has_begun = definition.opens.as_ref().is_none_or(|opens| *opens <= now.day);
            let has_ended = definition.closes.as_ref().is_some_and(|closes| *closes < now.day);
            has_begun && !has_ended && self.options.hours.is_open(now)
        })
    }

    pub(super) fn show(self: &Arc<Self>, stage: Stage) {
        let mut state = self.state();
        state.stage = stage;
        if !self.options.lock.is_zero() {
            state.settled = device::now() + SETTLE;
        }
        drop(state);
        self.end_screen();
        self.stage_changed.notify();
        self.focus("heading");
    }

    /// Moves the focus to what has just come, but only where it is the kiosk's already: a kiosk on a page among
    /// other things must not take it.
    fn focus(self: &Arc<Self>, part: &str) {
        let Some(root) = self.root() else { return };
        if !self.options.full_page && !self.state().is_touched {
            return;
        }
        let id = self.id(part);
        browser::after_render(Box::new(move || browser::focus(&root, &id)));
    }

    /// Leaves the focus where it is although the screen is about to be made anew.
    pub(super) fn keep_focus(&self) {
        let Some(root) = self.root() else { return };
        if let Some(id) = browser::focused(&root) {
            browser::after_render(Box::new(move || browser::focus(&root, &id)));
        }
    }

    /// Somebody pressed a key.
    pub(super) fn key(self: &Arc<Self>, event: &Event) {
        self.touch();
        let Some((key, is_staff)) = device::key(event) else { return };
        let stage = self.state().stage;
        match key.as_str() {
            "s" | "S" if is_staff => self.ask_for_pin(),
            "Escape" if matches!(stage, Stage::Pin | Stage::Staff) => self.wipe(),
            _ => {}
        }
    }

    /// Whether a press counts: not one of the finger that lies there from before.
    pub(super) fn is_settled(&self) -> bool {
        device::now() >= self.state().settled
    }

    /// Somebody touched the screen or pressed a key.
    pub(super) fn touch(self: &Arc<Self>) {
        let mut state = self.state();
        state.last_touch = device::now();
        let was_free = !std::mem::replace(&mut state.is_touched, true);
        let was_asked = state.warning.take().is_some();
        if was_asked && !self.options.lock.is_zero() {
            state.settled = device::now() + SETTLE;
        }
        drop(state);
        if was_free {
            self.look_changed.notify();
        }
        if was_asked {
            self.asked_changed.notify();
            self.focus("heading");
        }
    }

    /// Whether nobody is there; whoever asks within a reaction reacts to somebody coming or going.
    pub(super) fn is_free(&self) -> bool {
        self.look_changed.track();
        !self.state().is_touched
    }

    /// A finger comes down.
    pub(super) fn finger_down(self: &Arc<Self>, event: &Event) {
        self.touch();
        let is_first = device::finger(event);
        let corner = self.root().and_then(|root| device::place(event, &root));
        let mut state = self.state();
        state.fingers = if is_first { 1 } else { state.fingers.saturating_add(1) };
        state.swallows_click = false;
        state.corners.touch(corner, device::now());
    }

    /// A finger goes up.
    pub(super) fn finger_up(self: &Arc<Self>) {
        let mut state = self.state();
        let opens = state.corners.lift(device::now());
        state.swallows_click = opens || state.corners.was_held();
        drop(state);
        if opens {
            self.ask_for_pin();
        }
    }

    /// Whether a click is no press: the end of holding a corner.
    pub(super) fn swallows(&self) -> bool {
        std::mem::take(&mut self.state().swallows_click)
    }

    /// Somebody makes room for the next person.
    pub(super) fn make_room(self: &Arc<Self>) {
        if self.is_settled() {
            self.leave();
        }
    }

    /// This person is done, or gone: what was pressed counts, then everything of them is wiped.
    pub(super) fn leave(self: &Arc<Self>) {
        self.send_version(true);
        self.wipe();
    }

    /// Nothing of anybody is left: not on the screen, not in memory, not in what the browser can go back to.
    pub(super) fn wipe(self: &Arc<Self>) {
        let stage = self.start();
        let mut state = self.state();
        let turn = state.visit.turn.wrapping_add(1);
        let before = std::mem::replace(&mut state.visit, Visit::new(turn, self.survey.clone(), seed()));
        if before.is_waiting() {
            state.leaving.push(before);
        }
        state.thanks.stop();
        let had_warning = state.warning.take().is_some();
        let is_home = state.chosen.take().is_none();
        state.look = Look::default();
        state.pin = PinState::Asked;
        state.health = None;
        drop(state);
        if had_warning {
            self.asked_changed.notify();
        }
        self.show(stage);
        self.state().is_touched = false;
        self.look_changed.notify();
        if !is_home {
            self.speak(&self.home, false);
        }
        if self.media.get().is_none() {
            door::load_ahead(self);
        }
    }

    /// Somebody chose a language.
    pub(super) fn choose_language(self: &Arc<Self>, language: &str) {
        self.end_screen();
        self.emit(SurveyEvent::LanguageChanged { language: language.to_owned() });
        self.speak(language, true);
    }

    fn speak(&self, language: &str, is_chosen: bool) {
        // What was chosen is remembered either way: to know that there is something to undo.
        self.state().chosen = is_chosen.then(|| language.to_owned());
        if let Some(on_language) = &self.setup.on_language {
            on_language(language.to_owned());
        }
        self.language_changed.notify();
    }

    pub(super) fn change_look(self: &Arc<Self>, change: fn(&mut Look)) {
        change(&mut self.state().look);
        self.look_changed.notify();
    }

    fn scan(self: &Arc<Self>) {
        let Some(pace) = self.options.scan else { return };
        let weak = Arc::downgrade(self);
        self.state().scan.set(pace, move || {
            if let Some(kiosk) = weak.upgrade() {
                if let Some(root) = kiosk.root() {
                    device::focus_next(&root);
                }
                kiosk.scan();
            }
        });
    }

    /// Staff have held the corners, or pressed Control, Alt and S.
    fn ask_for_pin(self: &Arc<Self>) {
        if self.options.staff_pin.is_some() && !matches!(self.state().stage, Stage::Pin | Stage::Staff) {
            door::ask_for_pin(self);
        }
    }

    /// Puts the kiosk into a state, for fixtures.
    pub(super) fn put(&self, stage: Stage, look: Look, warning: Option<u32>, pin: PinState) {
        let mut state = self.state();
        (state.stage, state.look, state.warning, state.pin) = (stage, look, warning, pin);
    }

    pub(super) fn tell_staff(&self) {
        self.staff_changed.notify();
    }

    /// When a response was received last; whoever asks within a reaction reacts to news.
    pub(super) fn last_received(&self) -> Option<String> {
        self.news.track();
        self.state().last_received.clone()
    }

    pub(super) fn stay_in_window(&self) {
        self.state().stays_in_window = true;
    }
}

fn seed() -> u32 {
    browser::random_seed().unwrap_or_default()
}
