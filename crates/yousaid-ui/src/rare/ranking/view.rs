//! The rendering of rankings.

use std::sync::Arc;

use leptos::prelude::event_target_value;
use wasm_bindgen::JsCast as _;
use web_sys::Event;
use web_sys::HtmlElement;
use yousaid_engine::form;
use yousaid_schema::Choice;
use yousaid_schema::Question;

use super::state::answer;
use super::state::put;
use super::state::ranked;
use crate::Held;
use crate::access::row_words;
use crate::browser::after_render;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::Mark;
use crate::field::error_line;
use crate::field::group;
use crate::field::hint_line;
use crate::field::is_invalid;
use crate::field::soft_boxes;

/// What all choices of a ranking have in common.
struct Ranking {
    field: Field,
    choices: Vec<Choice>,
    most: Option<usize>,
    /// The choices that are in order, best first: found once for all that show something of it.
    order: Held<Vec<usize>>,
    /// What was moved last, in words, and the choices that these name.
    said: Held<(String, Vec<usize>)>,
}

/// Choices put in order.
pub(crate) fn ranking(field: &Field, spec: &Question, choices: &[Choice], most: Option<u32>) -> Content {
    let shared = Arc::new(Ranking {
        field: field.clone(),
        choices: choices.to_vec(),
        most: most.and_then(|most| usize::try_from(most).ok()),
        order: Held::new(ranked(choices, &field.offered(), (field.given)().as_ref())),
        said: Held::new(Default::default()),
    });
    let how = match most {
        Some(most) => field.said(field.words.with("ranking-most-hint", &[("max", most.into())])),
        None => field.word("ranking-all-hint"),
    };
    let (listed, said, kept) = (shared.clone(), shared.clone(), shared.clone());
    let list = element("ul")
        .class("yousaid-ranking")
        .follow_with(move || kept.order.set(kept.ranked_now()))
        .follow_list(move || listed.all(), move |at| item(&shared, at));
    let status = element("p").class("yousaid-visually-hidden").attribute("role", "status");
    let content = vec![
        hint_line(field.part("how"), how).into(),
        error_line(field),
        list.into(),
        status.follow_content(move || said.said()).into(),
        soft_boxes(field, spec, true),
    ];
    group(field, spec, Some("how"), content)
}

/// One of the choices, with what moves it.
fn item(shared: &Arc<Ranking>, at: usize) -> Element {
    let Some(choice) = shared.choices.get(at) else { return element("li") };
    let field = &shared.field;
    let id = field.part(&(at + 1).to_string());
    let (state, number, choose) = (shared.clone(), shared.clone(), shared.clone());
    let (up, down) = (shared.clone(), shared.clone());
    let place = element("span")
        .class("yousaid-ranking__place")
        .attribute("aria-hidden", "true")
        .follow_text(move || number.place(at).map(|place| (place + 1).to_string()).unwrap_or_default().into());
    let label = element("label").class("yousaid-ranking__label").attribute("for", id.clone()).child(row_words(
        field,
        Some(&Mark::Code(choice.code.clone())),
        field.reader().line(&choice.label),
    ));
    let controls = element("span")
        .class("yousaid-ranking__controls")
        .child(places(shared, at, &id, false).plainly(|| places(shared, at, &id, true)))
        .child(
            button(shared, at, ["ranking-choose-button", "ranking-choose-label"])
                .follow_flag("hidden", move || choose.place(at).is_some() || choose.ranked().len() >= choose.places())
                .on("click", mover(shared, at, |place, count| place.is_none().then_some(count))),
        )
        .child(
            button(shared, at, ["ranking-up-button", "ranking-up-label"])
                .follow_flag("hidden", hidden_without_place(shared, at))
                .follow("aria-disabled", move || (up.place(at) == Some(0)).then_some("true".into()))
                .on("click", mover(shared, at, |place, _| place?.checked_sub(1))),
        )
        .child(
            button(shared, at, ["ranking-down-button", "ranking-down-label"])
                .follow_flag("hidden", hidden_without_place(shared, at))
                .follow("aria-disabled", move || {
                    (down.place(at).is_some_and(|place| place + 1 == down.ranked().len())).then_some("true".into())
                })
                .on("click", mover(shared, at, |place, count| Some(place? + 1).filter(|next| *next < count))),
        );
    element("li")
        .class("yousaid-ranking__item")
        .follow("data-state", move || Some(if state.place(at).is_some() { "ranked" } else { "unranked" }.into()))
        .child(place)
        .child(label)
        .child(controls)
}

/// The list of places that a choice can take: those that are taken, and the next one. Where no script moves
/// the others, all places.
fn places(shared: &Arc<Ranking>, at: usize, id: &str, all: bool) -> Element {
    let (listed, of, chosen, mark) = (shared.clone(), shared.clone(), shared.clone(), shared.clone());
    let none = element("option")
        .attribute("value", "0")
        .selected(move || mark.place(at).is_none())
        .child(shared.field.words.get("ranking-none-label"));
    let keys = move || {
        let ranked = listed.ranked();
        let next = usize::from(!ranked.contains(&at));
        let most = listed.places();
        (1..=if all { most } else { most.min(ranked.len() + next) }).collect()
    };
    let option = move |place: usize| {
        let shared = of.clone();
        let words = shared.field.words.with("ranking-place-label", &[("place", count_of(place).into())]);
        element("option")
            .attribute("value", place.to_string())
            .selected(move || shared.place(at) == Some(place - 1))
            .child(words)
    };
    let code = shared.choices.get(at).map_or("", |choice| choice.code.as_str());
    element("select")
        .class("yousaid-input yousaid-select yousaid-ranking__places")
        .tongue(shared.field.reader().foreign())
        .attribute("id", id.to_owned())
        .attribute("name", form::part_name(&shared.field.name(), code))
        .follow("aria-invalid", is_invalid(&shared.field))
        .on("change", move |event| {
            let place: usize = event_target_value(event).parse().unwrap_or_default();
            chosen.put(at, place.checked_sub(1));
            keep_focus(event, false);
        })
        .child(none)
        .follow_list(keys, option)
}

/// A button in words that says which choice it moves.
fn button(shared: &Arc<Ranking>, at: usize, [words, label]: [&str; 2]) -> Element {
    let (name, words) = (shared.named(label, at), shared.field.words.get(words));
    element("button")
        .class("yousaid-button yousaid-button--secondary yousaid-ranking__button")
        .attribute("type", "button")
        .attribute("aria-label", name)
        .tongue(shared.field.reader().foreign())
        .child(words)
}

fn hidden_without_place(shared: &Arc<Ranking>, at: usize) -> impl FnMut() -> bool + Send + use<> {
    let shared = shared.clone();
    move || shared.place(at).is_none()
}

/// Moves a choice from the place that it has, if any, to another; `count` are in order now.
fn mover(
    shared: &Arc<Ranking>,
    at: usize,
    to: fn(Option<usize>, usize) -> Option<usize>,
) -> impl FnMut(&Event) + Send + use<> {
    let shared = shared.clone();
    move |event| {
        let before = shared.place(at);
        if let Some(place) = to(before, shared.ranked().len()) {
            shared.put(at, Some(place));
            keep_focus(event, before.is_none());
        }
    }
}

/// Gives the focus back once the choice stands in its new place: whatever is moved on a page loses
/// it. `to_places` is for a button that is gone then.
fn keep_focus(event: &Event, to_places: bool) {
    let Some(control) = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return };
    let control = if to_places {
        let list = control.parent_element().and_then(|around| around.query_selector("select").ok().flatten());
        list.and_then(|list| list.dyn_into::<HtmlElement>().ok()).unwrap_or(control)
    } else {
        control
    };
    after_render(Box::new(move || {
        // Failing to focus leaves the resident where they are.
        let _ = control.focus();
    }));
}

fn count_of(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

impl Ranking {
    fn ranked(&self) -> Vec<usize> {
        self.order.get()
    }

    fn ranked_now(&self) -> Vec<usize> {
        ranked(&self.choices, &self.field.offered(), (self.field.given)().as_ref())
    }

    /// The choices that are in order, and behind them those that are not.
    fn all(&self) -> Vec<usize> {
        let mut all = self.ranked();
        let rest: Vec<usize> = self.field.offered().into_iter().filter(|at| !all.contains(at)).collect();
        all.extend(rest);
        all
    }

    /// The place of a choice, counted from 0.
    fn place(&self, choice: usize) -> Option<usize> {
        self.ranked().iter().position(|at| *at == choice)
    }

    /// How many places there are.
    fn places(&self) -> usize {
        let offered = self.field.offered().len();
        self.most.map_or(offered, |most| most.min(offered))
    }

    /// Words about a choice.
    fn named(&self, id: &str, choice: usize) -> String {
        self.field.words.with(id, &[("choice", self.label(choice).into())])
    }

    /// What was moved last.
    fn said(&self) -> Content {
        let (words, named) = self.said.get();
        let labels: Vec<_> = named.iter().filter_map(|at| Some(&self.choices.get(*at)?.label)).collect();
        let reader = self.field.reader();
        reader.said(reader.quoting(words, &labels))
    }

    fn label(&self, choice: usize) -> String {
        self.choices.get(choice).map(|choice| self.field.reader().plain(&choice.label)).unwrap_or_default()
    }

    /// Moves a choice, and tells of it.
    fn put(&self, choice: usize, place: Option<usize>) {
        let given = (self.field.given)();
        let moved = put(&self.ranked_now(), choice, place, self.places());
        let mut named = vec![choice];
        let mut said = match moved.order.iter().position(|at| *at == choice) {
            Some(place) => {
                let (place, count) = (count_of(place + 1).into(), count_of(self.places()).into());
                let args = [("choice", self.label(choice).into()), ("place", place), ("count", count)];
                self.field.words.with("ranking-moved-status", &args)
            }
            None => self.named("ranking-removed-status", choice),
        };
        if let Some(lost) = moved.lost.filter(|lost| *lost != choice) {
            said = [&said, ". ", &self.named("ranking-removed-status", lost)].concat();
            named.push(lost);
        }
        self.said.set((said, named));
        self.order.set(moved.order.clone());
        (self.field.on_answer)(answer(&self.choices, &self.field.offered(), &moved.order, given.as_ref()));
    }
}
