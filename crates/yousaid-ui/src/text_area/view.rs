//! The rendering of long texts.

use leptos::prelude::*;
use yousaid_schema::Answer;
use yousaid_schema::Question;

use super::state::Room;
use super::state::room;
use crate::field::Field;
use crate::field::control;
use crate::field::described_by;
use crate::field::is_invalid;
use crate::field::text_given;
use crate::text_field::typed;

/// Several lines of words.
pub(crate) fn text_area(field: &Field, spec: &Question, max_length: Option<u32>) -> AnyView {
    let Field { given, on_answer, .. } = *field;
    let parts: &[&str] = if max_length.is_some() { &["limit"] } else { &[] };
    let content = view! {
        <textarea
            class="yousaid-input yousaid-text-area"
            id=field.part("input")
            name=field.id.clone()
            rows="5"
            dir="auto"
            aria-describedby=described_by(field, spec, parts)
            aria-invalid=is_invalid(field)
            prop:value=move || given.with(|given| text_given(given.as_ref()))
            on:input=move |event| on_answer.run(typed(event_target_value(&event)))
        >
            {initial(given)}
        </textarea>
        {max_length.map(|max| count(field, max))}
    };
    control(field, spec, content.into_any())
}

/// What stands in the field of a page rendered on a server.
///
/// Leptos escapes what stands in every element but this one, so that `</textarea>` in an answer
/// would end the field, and what follows it would become markup. A browser also drops the first
/// line break after the tag: one more keeps the one that was typed.
#[cfg(feature = "ssr")]
fn initial(given: Signal<Option<Answer>>) -> String {
    let text = given.with_untracked(|given| text_given(given.as_ref()));
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    if escaped.starts_with('\n') { ["\n", &escaped].concat() } else { escaped }
}

/// In the browser the field's value is set as a property: it needs no text of its own.
#[cfg(not(feature = "ssr"))]
fn initial(_given: Signal<Option<Answer>>) {}

/// The limit, and in its place what is left of it once something was typed.
fn count(field: &Field, max: u32) -> AnyView {
    let given = field.given;
    let room_now = move |given: Option<&Answer>| room(&text_given(given), max);
    let shown = RwSignal::new(given.with_untracked(|given| room_now(given.as_ref())));
    follow(given, shown, max);
    let words = field.words.clone();
    let said = move || match shown.get() {
        Room::All => String::new(),
        Room::Left(count) => words.with("text-left-status", &[("count", count.into())]),
        Room::Over(count) => words.with("text-over-status", &[("count", count.into())]),
    };
    let state = move || match shown.get() {
        Room::All => "all",
        Room::Left(_) => "left",
        Room::Over(_) => "over",
    };
    let limit = field.words.with("text-limit-hint", &[("max", max.into())]);
    view! {
        <div class="yousaid-count" data-state=state>
            <p class="yousaid-count__limit" id=field.part("limit") hidden=move || shown.get() != Room::All>{limit}</p>
            <p class="yousaid-count__room" role="status">{said}</p>
        </div>
    }
    .into_any()
}

/// Lets `shown` follow the answer once typing has stopped for a second.
#[cfg(target_arch = "wasm32")]
fn follow(given: Signal<Option<Answer>>, shown: RwSignal<Room>, max: u32) {
    use gloo::timers::callback::Timeout;

    // The timer of the last change is dropped, and with it cancelled, by the next change and with
    // the component.
    Effect::new(move |_: Option<Timeout>| {
        given.track();
        Timeout::new(1_000, move || {
            let now = given.try_with_untracked(|given| room(&text_given(given.as_ref()), max));
            if let Some(now) = now.filter(|now| shown.try_get_untracked().is_some_and(|shown| shown != *now)) {
                shown.set(now);
            }
        })
    });
}

/// Nobody types on a server: what was counted first stays.
#[cfg(not(target_arch = "wasm32"))]
fn follow(_given: Signal<Option<Answer>>, _shown: RwSignal<Room>, _max: u32) {}
