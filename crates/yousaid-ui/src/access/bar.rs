//! The bar, and one question at a time.

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::sync::Weak;

use leptos::prelude::ArcTrigger;
use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use leptos::prelude::untrack;
use web_sys::HtmlElement;
use yousaid_engine::Step;
use yousaid_schema::Definition;
use yousaid_schema::Question;
use yousaid_schema::Text;

use super::Ease;
use super::look::Look;
use super::look::both;
use super::look::is_easy;
use super::page;
use super::page::Page;
use super::reading::Reading;
use super::shelf::Shelf;
use crate::browser;
use crate::browser::Local;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::Mark;
use crate::field::is_shown;
use crate::pictures;
use crate::reader::Reader;
use crate::survey::Frame;

/// What makes one survey easier to read.
pub(super) struct Bar(Arc<Shared>);

/// What its closures share. It knows no frame for good: the frame knows it.
pub(super) struct Shared {
    has_bar: bool,
    aids: Shelf,
    state: Mutex<State>,
    look_changed: ArcTrigger,
    /// It is looked at again when what is on the page is there, and dressed.
    reading: Arc<Reading>,
}

#[derive(Default)]
struct State {
    look: Look,
    /// Where the resident was when the page was looked at last.
    seen: Option<(Step, String)>,
    /// The question of the page that is shown, where there is one at a time.
    at: Option<usize>,
}

impl Bar {
    pub(super) fn new(definition: &Definition, has_bar: bool) -> Self {
        let state = State { look: Look::remembered(), ..State::default() };
        Self(Arc::new(Shared {
            has_bar: has_bar || definition.access_bar,
            aids: Shelf::new(definition),
            state: Mutex::new(state),
            look_changed: ArcTrigger::new(),
            reading: Reading::new(),
        }))
    }
}

impl Ease for Bar {
    fn above(&self, frame: &Arc<Frame>) -> Element {
        let shared = &self.0;
        let (arranged, watched) = (shared.clone(), frame.clone());
        let bar = element("div").class("yousaid-access").attribute("part", "access").follow_with(move || {
            arranged.look_changed.track();
            // Words that come make the page anew; every answer may decide what is asked next.
            (watched.words)();
            (watched.sessions())(&mut |_| {});
            let seen = (watched.step(), watched.language());
            let (shared, frame) = (Arc::downgrade(&arranged), Arc::downgrade(&watched));
            browser::after_render(Box::new(move || {
                if let (Some(shared), Some(frame)) = (shared.upgrade(), frame.upgrade()) {
                    shared.arrange(&frame, &seen);
                }
            }));
        });
        match shared.has_bar {
            true => bar.child(tools(shared, frame)).child(one(shared, frame)),
            false => bar.attribute("hidden", ""),
        }
    }

    fn text(&self, reader: &Reader, name: &[&str], text: &Text) -> Content {
        self.0.aids.text(reader, &name.concat(), text)
    }

    fn aid(&self, field: &Field, spec: &Question) -> Content {
        self.0.aids.question(field, spec)
    }

    fn choice(&self, field: &Field, mark: Option<&Mark>, words: Content) -> [Content; 2] {
        self.0.aids.choice(field, mark, words)
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is on; whoever asks within a reaction reacts to its change.
    fn look(&self, frame: &Frame) -> Look {
        self.look_changed.track();
        let look = self.state().look;
        Look { is_easy: look.is_easy || is_easy(&frame.language()), ..look }
    }

    fn change(&self, change: impl FnOnce(&mut Look)) {
        let mut state = self.state();
        change(&mut state.look);
        state.look.remember();
        drop(state);
        self.look_changed.notify();
    }

    /// Easy read is another language of the same survey, as far as it has one, and one question at a time.
    fn toggle_easy(&self, frame: &Arc<Frame>) {
        let [plain, easy] = both(&untrack(|| frame.language()));
        let is_on = untrack(|| self.look(frame)).is_easy;
        self.change(|look| look.is_easy = !is_on);
        frame.choose_language(if is_on { plain } else { easy });
    }

    /// Brings what is on the page in line with what was chosen.
    fn arrange(self: &Arc<Self>, frame: &Arc<Frame>, seen: &(Step, String)) {
        let Some(root) = root(frame) else { return };
        self.reading.listen(|| self.listen(frame, &root));
        let mut state = self.state();
        if state.seen.as_ref() != Some(seen) {
            if state.seen.as_ref().is_none_or(|(step, _)| *step != seen.0) {
                state.at = None;
            }
            state.seen = Some(seen.clone());
            drop(state);
            self.reading.stop();
        } else {
            drop(state);
        }
        let look = untrack(|| self.look(frame));
        page::dress(&root, look);
        let (all, asked) = (of_page(frame), self.asked(frame));
        let at = self.at(&asked);
        let is_one = self.has_bar && look.is_easy && asked.len() > 1;
        for index in all {
            if let Some(id) = id(frame, index) {
                page::set_later(&root, &id, is_one && at != Some(index));
            }
        }
        page::set_one(&root, is_one.then(|| at != asked.first().copied()));
        self.reading.look_again();
    }

    /// The questions of the page that are asked, in their order.
    fn asked(&self, frame: &Frame) -> Vec<usize> {
        let state = frame.state();
        let session = state.answering.session();
        let is_asked = |index: &usize| session.is_asked(*index);
        let Step::Page(page) = session.step() else { return Vec::new() };
        questions(frame, page).into_iter().filter(is_asked).collect()
    }

    /// The one that is shown where there is one at a time.
    fn at(&self, asked: &[usize]) -> Option<usize> {
        let at = self.state().at;
        at.filter(|at| asked.contains(at)).or_else(|| asked.first().copied())
    }

    /// Goes on within the page, or says what stands in the way; false where it is for the survey to go on.
    fn go_on(self: &Arc<Self>, frame: &Arc<Frame>) -> bool {
        let asked = self.asked(frame);
        let Some(at) = self.at(&asked).filter(|_| self.has_bar && untrack(|| self.look(frame)).is_easy) else {
            return false;
        };
        let Some(next) = asked.iter().copied().find(|index| *index > at) else { return false };
        let broken = frame.state().answering.stop_at(at);
        let is_right = broken.is_empty();
        frame.set_summary(broken);
        frame.refresh();
        match is_right {
            true => self.go_to(frame, next),
            false => frame.focus_soon(frame.id("errors")),
        }
        true
    }

    fn go_to(self: &Arc<Self>, frame: &Arc<Frame>, index: usize) {
        self.state().at = Some(index);
        self.reading.stop();
        let seen = self.state().seen.clone();
        if let Some(seen) = seen {
            self.arrange(frame, &seen);
        }
        if let (Some(root), Some(id)) = (root(frame), id(frame, index)) {
            page::focus(&root, &id);
        }
    }

    fn go_back(self: &Arc<Self>, frame: &Arc<Frame>) {
        let asked = self.asked(frame);
        let at = self.at(&asked);
        if let Some(before) = asked.iter().copied().take_while(|index| Some(*index) != at).last() {
            frame.set_summary(Vec::new());
            self.go_to(frame, before);
        }
    }

    fn listen(self: &Arc<Self>, frame: &Arc<Frame>, root: &HtmlElement) -> Page {
        let pair: (Weak<Self>, Weak<Frame>) = (Arc::downgrade(self), Arc::downgrade(frame));
        let go_on = move || match (pair.0.upgrade(), pair.1.upgrade()) {
            (Some(shared), Some(frame)) => shared.go_on(&frame),
            _ => false,
        };
        let voices = Arc::downgrade(&self.reading);
        let on_voices = move || {
            if let Some(reading) = voices.upgrade() {
                reading.look_again();
            }
        };
        Page::new(root, go_on, on_voices)
    }

    /// Whether anything on the page can be read out; whoever asks within a reaction reacts to its change.
    fn can_read(&self, frame: &Frame) -> bool {
        let root = root(frame);
        self.reading.can_read(root.as_ref(), &untrack(|| frame.language()))
    }

    fn read(&self, frame: &Arc<Frame>) {
        if let Some(root) = root(frame) {
            self.reading.toggle(&root, &untrack(|| frame.language()));
        }
    }
}

fn root(frame: &Frame) -> Option<HtmlElement> {
    frame.state().root.as_ref().and_then(Local::get).cloned()
}

fn id(frame: &Frame, index: usize) -> Option<String> {
    frame.plan.survey.questions().get(index).map(|question| frame.id(question.spec.id.as_str()))
}

fn of_page(frame: &Frame) -> Vec<usize> {
    match untrack(|| frame.step()) {
        Step::Page(page) => questions(frame, page),
        _ => Vec::new(),
    }
}

fn questions(frame: &Frame, page: usize) -> Vec<usize> {
    let survey = &frame.plan.survey;
    let Some(page) = survey.pages().get(page) else { return Vec::new() };
    page.questions.clone().filter(|index| survey.questions().get(*index).is_some_and(is_shown)).collect()
}

/// The buttons.
fn tools(shared: &Arc<Shared>, frame: &Arc<Frame>) -> Element {
    let [named, lang, dir, reads, easy] = [(); 5].map(|()| frame.clone());
    let [readable, eased] = [(); 2].map(|()| shared.clone());
    let read = move || readable.can_read(&reads).then(|| untrack(|| read_button(&readable, &reads))).into();
    element("div")
        .class("yousaid-access__tools")
        .attribute("role", "group")
        .follow("aria-label", move || Some((named.words)().get("access-tools-label").into()))
        .follow("lang", move || reader(&lang).foreign().0.map(Into::into))
        .follow("dir", move || reader(&dir).foreign().1.map(Into::into))
        .child(tool(
            shared,
            frame,
            "access-large-button",
            pictures::LETTERS,
            |look| look.is_large,
            |shared| {
                shared.change(|look| look.is_large = !look.is_large);
            },
        ))
        .child(tool(
            shared,
            frame,
            "access-contrast-button",
            pictures::HALVES,
            |look| look.is_high_contrast,
            |shared| {
                shared.change(|look| look.is_high_contrast = !look.is_high_contrast);
            },
        ))
        .child(tool(
            shared,
            frame,
            "access-easy-button",
            pictures::BOOK,
            |look| look.is_easy,
            move |_| {
                eased.toggle_easy(&easy);
            },
        ))
        .child(tool(shared, frame, "access-pictures-button", pictures::FRAME, Look::has_pictures, {
            let frame = frame.clone();
            move |shared| {
                let has_pictures = untrack(|| shared.look(&frame)).has_pictures();
                shared.change(|look| look.pictures = Some(!has_pictures));
            }
        }))
        .follow_content(read)
}

fn reader(frame: &Arc<Frame>) -> Reader {
    frame.reader()
}

fn tool(
    shared: &Arc<Shared>,
    frame: &Arc<Frame>,
    words: &'static str,
    strokes: &'static str,
    is_on: fn(Look) -> bool,
    press: impl Fn(&Arc<Shared>) + Send + 'static,
) -> Element {
    let (on, pressed) = (shared.clone(), shared.clone());
    let [looked, named] = [(); 2].map(|()| frame.clone());
    element("button")
        .attribute("type", "button")
        .class("yousaid-access__tool")
        .follow("aria-pressed", move || Some(if is_on(on.look(&looked)) { "true" } else { "false" }.into()))
        .on("click", move |_| press(&pressed))
        .child(pictures::drawing("yousaid-access__icon", strokes))
        .child(element("span").follow_text(move || (named.words)().get(words).into()))
}

fn read_button(shared: &Arc<Shared>, frame: &Arc<Frame>) -> Element {
    let (on, said, pressed) = (shared.clone(), shared.clone(), shared.clone());
    let [named, read] = [(); 2].map(|()| frame.clone());
    let words = move || {
        let id = if said.reading.is_read() { "access-stop-button" } else { "access-read-button" };
        (named.words)().get(id).into()
    };
    element("button")
        .attribute("type", "button")
        .class("yousaid-access__tool")
        .follow("data-on", move || on.reading.is_read().then(|| "".into()))
        .on("click", move |_| pressed.read(&read))
        .child(pictures::drawing("yousaid-access__icon", pictures::SOUND))
        .child(element("span").follow_text(words))
}

/// Where one question is shown at a time: which it is, and the way back within the page.
fn one(shared: &Arc<Shared>, frame: &Arc<Frame>) -> Element {
    let (counted, looked, hidden) = (shared.clone(), shared.clone(), shared.clone());
    let [known, named, worded, back, hide] = [(); 5].map(|()| frame.clone());
    let place = move |shared: &Shared, frame: &Arc<Frame>| {
        shared.reading.track();
        let is_easy = untrack(|| shared.look(frame)).is_easy;
        let asked = shared.asked(frame);
        let at = shared.at(&asked).filter(|_| is_easy && asked.len() > 1)?;
        Some((asked.iter().position(|index| *index == at)? + 1, asked.len()))
    };
    let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let words = move || {
        let (number, count) = place(&counted, &known)?;
        let args = [("number", whole(number).into()), ("count", whole(count).into())];
        Some((named.words)().with("access-one-label", &args))
    };
    let button = element("button")
        .attribute("type", "button")
        .class("yousaid-back yousaid-button yousaid-button--quiet")
        .follow_flag("hidden", move || place(&hidden, &hide).is_none_or(|(number, _)| number == 1))
        .on("click", move |_| looked.go_back(&back))
        .follow_text(move || (worded.words)().get("survey-back-link").into());
    let status = element("p").attribute("role", "status").follow_text(move || words().unwrap_or_default().into());
    element("div").class("yousaid-access__one").child(button).child(status)
}
