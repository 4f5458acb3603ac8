//! The rendering of long texts.

use std::sync::Arc;

use leptos::prelude::event_target_value;
use yousaid_schema::Question;

use super::state::Room;
use super::state::room;
use crate::Held;
use crate::browser::Pause;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::control;
use crate::field::described_by;
use crate::field::is_invalid;
use crate::field::text_given;
use crate::text_field::typed;

/// Several lines of words.
pub(crate) fn text_area(field: &Field, spec: &Question, max_length: Option<u32>) -> Content {
    let (given, on_answer) = (field.given.clone(), field.on_answer.clone());
    let area = element("textarea")
        .class("yousaid-input yousaid-text-area")
        .attribute("id", field.part("input"))
        .attribute("name", field.name())
        .attribute("rows", "5")
        .attribute("dir", "auto")
        .follow("aria-describedby", described_by(field, spec, max_length.map(|_| "limit")))
        .follow("aria-invalid", is_invalid(field))
        .typed(move || text_given(given().as_ref()))
        .on("input", move |event| on_answer(typed(event_target_value(event))));
    control(field, spec, vec![area.into(), max_length.map(|max| count(field, max)).into()].into())
}

/// The limit, and in its place what is left of it once something was typed.
fn count(field: &Field, max: u32) -> Element {
    let given = field.given.clone();
    let room_now = move || room(&text_given(given().as_ref()), max);
    let shown = Arc::new(Held::new(room_now()));
    let words = field.words.clone();
    let (is_hidden, said) = (shown.clone(), shown.clone());
    let limit = field.words.with("text-limit-hint", &[("max", max.into())]);
    let id = field.part("limit");
    let limit = || element("p").class("yousaid-count__limit").attribute("id", id.clone()).child(limit.clone());
    // Nobody counts where there is no script.
    let limit = limit().follow_flag("hidden", move || is_hidden.get() != Room::All).plainly(limit);
    let room = element("p").class("yousaid-count__room").attribute("role", "status").plainly(|| Content::NONE);
    let room = room.follow_text(move || {
        match said.get() {
            Room::All => String::new(),
            Room::Left(count) => words.with("text-left-status", &[("count", count.into())]),
            Room::Over(count) => words.with("text-over-status", &[("count", count.into())]),
        }
        .into()
    });
    let mut pause = Pause::new();
    let counted = shown.clone();
    element("div")
        .class("yousaid-count")
        .tongue(field.reader().foreign())
        .follow("data-state", move || {
            let state = match shown.get() {
                Room::All => "all",
                Room::Left(_) => "left",
                Room::Over(_) => "over",
            };
            Some(state.into())
        })
        // The count follows the answer once typing has stopped for a second.
        .follow_with(move || {
            let (now, counted) = (room_now(), counted.clone());
            pause.then(move || counted.set(now));
        })
        .child(limit)
        .child(room)
}
