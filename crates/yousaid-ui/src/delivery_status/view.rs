//! The delivery status's markup.

use leptos::prelude::*;
use yousaid_i18n::Words;
use yousaid_transport::DeliveryState;

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
) -> impl IntoView {
    let (lang, dir) = (words.language().to_owned(), words.direction().code());
    let code = move || state.with(|state| state.as_ref().map(code));
    let retry = words.get("delivery-retry-button");
    let is_retry_hidden = move || on_retry.is_none() || !matches!(code(), Some("waiting" | "refused"));
    let said = words.clone();
    let sentence = move || state.with(|state| state.as_ref().map(|state| sentence(state, &said)));
    let hint = move || state.with(|state| state.as_ref().map(|state| hint(state, durable, &words)).unwrap_or_default());
    let hint = Signal::derive(hint);
    view! {
        <div class="yousaid-delivery" part="delivery" data-state=code lang=lang dir=dir>
            <div role="status">{sentence}</div>
            <p class="yousaid-hint" hidden=move || hint.with(String::is_empty)>
                {move || hint.get()}
            </p>
            <button
                type="button"
                class="yousaid-button yousaid-button--secondary"
                part="retry"
                hidden=is_retry_hidden
                on:click=move |_| {
                    if let Some(on_retry) = on_retry {
                        on_retry.run(());
                    }
                }
            >
                {retry}
            </button>
        </div>
    }
    .into_any()
}

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

fn sentence(state: &DeliveryState, words: &Words) -> AnyView {
    let id = match state {
        DeliveryState::Held => "delivery-held-status",
        DeliveryState::Saved => "delivery-saved-status",
        DeliveryState::Sending => "delivery-sending-status",
        DeliveryState::Received { reference } => return received(reference, words),
        DeliveryState::Sent => "delivery-sent-status",
        DeliveryState::Waiting { .. } => "delivery-waiting-status",
        DeliveryState::Refused { .. } => "delivery-refused-status",
    };
    view! { <p class="yousaid-delivery__text">{words.get(id)}</p> }.into_any()
}

/// The sentence with the reference as an element of its own: easy to find, and to select without
/// the invisible marks that stand around what is filled into a message.
fn received(reference: &str, words: &Words) -> AnyView {
    let text = words.with("delivery-received-status", &[("reference", reference.into())]);
    let (before, after) = text.split_once(reference).unwrap_or((&text, ""));
    let before = before.trim_end_matches('\u{2068}').to_owned();
    let after = after.trim_start_matches('\u{2069}').to_owned();
    view! {
        <p class="yousaid-delivery__text">
            {before}
            <strong class="yousaid-delivery__reference" part="reference" dir="ltr" translate="no">
                {reference.to_owned()}
            </strong>
            {after}
        </p>
    }
    .into_any()
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
