//! The delivery status's markup.

use std::sync::Arc;

use leptos::prelude::*;
use yousaid_i18n::Words;
use yousaid_transport::DeliveryState;

use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Getter;

/// What is known about answers that were sent off.
///
/// # Accessibility
///
/// Changes are announced politely; the focus stays where it is.
///
/// # Styling
///
/// `.yousaid-delivery[data-state]`; parts `delivery`, `reference`, `retry`.
///
/// # Example
///
/// ```
/// use leptos::prelude::*;
/// use yousaid_i18n::Words;
/// use yousaid_transport::DeliveryState;
/// use yousaid_ui::DeliveryStatus;
///
/// #[component]
/// fn Sent() -> impl IntoView {
///     let state = RwSignal::new(Some(DeliveryState::Sending));
///     view! { <DeliveryStatus state=state words=Words::english() /> }
/// }
/// ```
#[component]
pub fn DeliveryStatus(
    /// What is known; nothing is shown while nothing is.
    #[prop(into)]
    state: Signal<Option<DeliveryState>>,
    /// The words of the interface.
    words: Words,
    /// Whether what is kept outlives the page. If not, residents are asked to keep it open.
    #[prop(default = false)]
    durable: bool,
    /// Called when the resident wants to try again at once.
    #[prop(optional, into)]
    on_retry: Option<Callback<()>>,
    /// Called when the resident wants the answers as a file, which is offered where they may be lost.
    #[prop(optional, into)]
    on_file: Option<Callback<()>>,
) -> impl IntoView {
    let press = |call: Callback<()>| -> OnPress { Box::new(move || call.run(())) };
    let presses = (on_retry.map(press), on_file.map(press), None);
    delivery_status(Arc::new(move || state.get()), words, Arc::new(move || durable), presses).into_any()
}

/// A press of a button.
pub(crate) type OnPress = Box<dyn Fn() + Send>;

/// The component, without the forms that its props take on the way.
pub(crate) fn delivery_status(
    state: Getter<Option<DeliveryState>>,
    words: Words,
    durable: Getter<bool>,
    (on_retry, on_file, on_mail): (Option<OnPress>, Option<OnPress>, Option<OnPress>),
) -> Element {
    let coded = state.clone();
    let code = Arc::new(move || coded().as_ref().map(code));
    let root = element("div")
        .class("yousaid-delivery")
        .attribute("part", "delivery")
        .attribute("lang", words.language().to_owned())
        .attribute("dir", words.direction().code());
    let mut buttons: Vec<Content> = Vec::new();
    for ((part, word, is_shown), on_press) in BUTTONS.into_iter().zip([on_retry, on_file, on_mail]) {
        let Some(on_press) = on_press else { continue };
        let (known, durable) = (code.clone(), durable.clone());
        let button = element("button")
            .attribute("type", "button")
            .class("yousaid-button yousaid-button--secondary")
            .attribute("part", part)
            .follow_flag("hidden", move || !known().is_some_and(|code| is_shown(code, durable())))
            .on("click", move |_| on_press())
            .child(words.get(word));
        buttons.push(button.into());
    }
    let (said, hinted) = ((state.clone(), words.clone()), (state, words));
    let hint = Arc::new(move || {
        let (state, words) = &hinted;
        state().map(|state| hint(&state, durable(), words)).unwrap_or_default()
    });
    let no_hint = hint.clone();
    let sentence = move || {
        let (state, words) = &said;
        state().map(|state| sentence(&state, words)).into()
    };
    root.follow("data-state", move || code().map(Into::into))
        .child(element("div").attribute("role", "status").follow_content(sentence))
        .child(
            element("p")
                .class("yousaid-hint")
                .follow_flag("hidden", move || no_hint().is_empty())
                .follow_text(move || hint().into()),
        )
        .child(buttons)
}

/// When a button is there: by what is known, and by whether the answers stay when the page goes.
type IsShown = fn(&str, bool) -> bool;

/// The buttons, each there while it can do something: its part, its words and when.
const BUTTONS: [(&str, &str, IsShown); 3] = [
    ("retry", "delivery-retry-button", |code, _| matches!(code, "waiting" | "refused")),
    ("file", "delivery-file-button", |code, durable| match code {
        "refused" => true,
        "held" | "waiting" => !durable,
        _ => false,
    }),
    ("mail", "delivery-mail-button", |code, _| code == "refused"),
];

fn code(state: &DeliveryState) -> &'static str {
    match state {
        DeliveryState::Held => "held",
        DeliveryState::Saved => "saved",
        DeliveryState::Sending => "sending",
        DeliveryState::Received { .. } => "received",
        DeliveryState::Sent => "sent",
        DeliveryState::Waiting { .. } => "waiting",
        DeliveryState::Refused { .. } => "refused",
    }
}

fn sentence(state: &DeliveryState, words: &Words) -> Element {
    let id = match state {
        DeliveryState::Held => "delivery-held-status",
        DeliveryState::Saved => "delivery-saved-status",
        DeliveryState::Sending => "delivery-sending-status",
        DeliveryState::Received { reference, .. } => return received(reference, words),
        DeliveryState::Sent => "delivery-sent-status",
        DeliveryState::Waiting { .. } => "delivery-waiting-status",
        DeliveryState::Refused { .. } => "delivery-refused-status",
    };
    element("p").class("yousaid-delivery__text").child(words.get(id))
}

/// The sentence with the reference as an element of its own: easy to find, and to select without
/// the invisible marks that stand around what is filled into a message.
fn received(reference: &str, words: &Words) -> Element {
    let text = words.with("delivery-received-status", &[("reference", reference.into())]);
    let (before, after) = yousaid_schema::split_at_first(&text, reference).unwrap_or((&text, ""));
    let reference = element("strong")
        .class("yousaid-delivery__reference")
        .attribute("part", "reference")
        .attribute("dir", "ltr")
        .attribute("translate", "no")
        .child(reference.to_owned());
    element("p")
        .class("yousaid-delivery__text")
        .child(before.trim_end_matches('\u{2068}').to_owned())
        .child(reference)
        .child(after.trim_start_matches('\u{2069}').to_owned())
}

fn hint(state: &DeliveryState, durable: bool, words: &Words) -> String {
    let keep_open = if durable { String::new() } else { words.get("delivery-open-hint") };
    match state {
        DeliveryState::Received { .. } => words.get("ending-reference-hint"),
        DeliveryState::Waiting { .. } | DeliveryState::Sending => keep_open,
        DeliveryState::Refused { .. } => [&words.get("delivery-refused-hint"), " ", &keep_open].concat(),
        DeliveryState::Held | DeliveryState::Saved | DeliveryState::Sent => String::new(),
    }
}
