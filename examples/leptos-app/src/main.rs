//! How do I use the components in my own Leptos app?
//!
//! A page for each: the survey with a backend of the app's own, and feedback (`#feedback`), a group's comment
//! box (`#group`), a kiosk (`#kiosk`) and the board of outcomes (`#outcomes`) with the collector.
//!
//! Build for `wasm32-unknown-unknown`, run wasm-bindgen with `--target web --out-dir
//! examples/leptos-app/pkg --out-name leptos-app`, and serve this folder.

// A server has no page to mount to; a build for one is empty.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
fn main() {
    app::start();
}

#[cfg(target_arch = "wasm32")]
mod app {
    use leptos::mount::mount_to_body;
    use leptos::prelude::*;
    use wasm_bindgen::JsCast as _;
    use wasm_bindgen::JsValue;
    use wasm_bindgen_futures::JsFuture;
    use yousaid_schema::Definition;
    use yousaid_schema::HaloRound;
    use yousaid_schema::Outcomes as Document;
    use yousaid_transport::CallbackBackend;
    use yousaid_transport::CollectorBackend;
    use yousaid_transport::Delivery;
    use yousaid_transport::IndexedDbStore;
    use yousaid_transport::Outcome;
    use yousaid_ui::BackendHandle;
    use yousaid_ui::Feedback;
    use yousaid_ui::Halo;
    use yousaid_ui::Kiosk;
    use yousaid_ui::KioskOptions;
    use yousaid_ui::Outcomes;
    use yousaid_ui::STYLE;
    use yousaid_ui::StoreHandle;
    use yousaid_ui::Survey;

    const DEFINITION: &str = include_str!("../../surveys/repair-visit.json");
    const ROUND: &str = include_str!("../../halo/repairs-2026-12.json");
    const RECEPTION: &str = include_str!("../../surveys/reception-visit.json");
    const FEEDBACK: &str = include_str!("../../feedback/elm-homes.json");
    const USEFUL: &str = include_str!("../../feedback/elm-homes-page.json");

    pub(crate) fn start() {
        // Pages of one app, told apart in the simplest way.
        match window().location().hash().as_deref() {
            Ok("#group") => mount_to_body(Group),
            Ok("#feedback") => mount_to_body(TellUs),
            Ok("#kiosk") => mount_to_body(Reception),
            Ok("#outcomes") => mount_to_body(WhatWeDid),
            _ => mount_to_body(App),
        }
    }

    /// The collector, which serves this app as well; yours may be anywhere.
    fn endpoint() -> String {
        window().location().origin().unwrap_or_default()
    }

    /// What every page with the collector needs: where responses go, and what keeps them until they are there.
    fn collector() -> (BackendHandle, StoreHandle) {
        let endpoint = endpoint();
        (BackendHandle::new(CollectorBackend::new(&endpoint)), StoreHandle::new(IndexedDbStore::new(&endpoint)))
    }

    /// The page of a group of residents: the papers of its meeting, and a box for each point.
    #[component]
    fn Group() -> impl IntoView {
        let (backend, store) = collector();
        let round = match serde_json::from_str::<HaloRound>(ROUND) {
            Ok(round) => view! { <Halo round=round backend=backend store=store /> }.into_any(),
            Err(error) => view! { <pre>{error.to_string()}</pre> }.into_any(),
        };
        view! {
            <style>{STYLE}</style>
            <header><h1>"My groups"</h1></header>
            <main>{round}</main>
        }
    }

    /// A complaint, a compliment, a comment or a suggestion.
    #[component]
    fn TellUs() -> impl IntoView {
        let (backend, store) = collector();
        let feedback = match serde_json::from_str::<yousaid_schema::Feedback>(FEEDBACK) {
            Ok(form) => view! { <Feedback form=form backend=backend store=store /> }.into_any(),
            Err(error) => view! { <pre>{error.to_string()}</pre> }.into_any(),
        };
        view! {
            <style>{STYLE}</style>
            <header><h1>"My landlord"</h1></header>
            <main>{feedback}</main>
        }
    }

    /// What became of what residents said: the board as it is now.
    #[component]
    fn WhatWeDid() -> impl IntoView {
        let board = LocalResource::new(fetch_board);
        let shown = move || {
            board.get().map(|board| match board {
                Ok(board) => view! { <Outcomes outcomes=board max=2 access_bar=true /> }.into_any(),
                Err(reason) => view! { <p role="alert">{reason}</p> }.into_any(),
            })
        };
        view! {
            <style>{STYLE}</style>
            <header><h1>"My landlord"</h1></header>
            <main>{shown}</main>
        }
    }

    async fn fetch_board() -> Result<Document, String> {
        let address = [endpoint().as_str(), "/v1/outcomes"].concat();
        let text = fetch(&address).await.map_err(|reason| format!("{address} can't be had: {reason:?}"))?;
        serde_json::from_str(&text).map_err(|error| format!("{address}: {error}"))
    }

    async fn fetch(address: &str) -> Result<String, JsValue> {
        let response: web_sys::Response = JsFuture::from(window().fetch_with_str(address)).await?.dyn_into()?;
        if !response.ok() {
            return Err(JsValue::from(response.status()));
        }
        Ok(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default())
    }

    /// The tablet at the reception.
    #[component]
    fn Reception() -> impl IntoView {
        let (backend, store) = collector();
        let options = KioskOptions { device: "elm-house-1".to_owned(), ..KioskOptions::default() };
        let kiosk = match serde_json::from_str::<Definition>(RECEPTION) {
            Ok(definition) => {
                view! { <Kiosk definition=definition backend=backend store=store options=options /> }.into_any()
            }
            Err(error) => view! { <pre>{error.to_string()}</pre> }.into_any(),
        };
        view! {
            <style>{STYLE}</style>
            <main>{kiosk}</main>
        }
    }

    /// A survey whose answers the app takes itself, and the small form at the foot of a page.
    #[component]
    fn App() -> impl IntoView {
        let (reference, set_reference) = signal(None::<String>);
        let (payload, set_payload) = signal(String::new());
        let survey = match serde_json::from_str::<Definition>(DEFINITION) {
            Ok(definition) => view! {
                <Survey
                    definition=definition
                    backend=my_backend(set_payload)
                    on_received=Callback::new(move |received| set_reference.set(Some(received)))
                />
            }
            .into_any(),
            Err(error) => view! { <pre>{error.to_string()}</pre> }.into_any(),
        };
        let (is_useful, set_useful) = signal(String::new());
        let feedback = match serde_json::from_str::<yousaid_schema::Feedback>(USEFUL) {
            Ok(form) => view! { <Feedback form=form backend=my_backend(set_useful) /> }.into_any(),
            Err(error) => view! { <pre>{error.to_string()}</pre> }.into_any(),
        };
        view! {
            // A page with a strict content security policy links the sheet as a file instead.
            <style>{STYLE}</style>
            <header>
                <h1>"My repairs"</h1>
                <p id="reference">{move || reference.get().map(|code| ["Received: ", &code].concat())}</p>
            </header>
            <main>{survey}</main>
            <pre id="payload">{payload}</pre>
            <aside id="feedback" aria-label="Feedback">{feedback}</aside>
            <pre id="useful">{is_useful}</pre>
        }
    }

    /// A backend is a function that takes a frozen response and says what is known of it. This one
    /// shows it on the page; yours would post it and read the answer.
    fn my_backend(show: WriteSignal<String>) -> BackendHandle {
        BackendHandle::new(CallbackBackend::confirming(move |delivery: Delivery| async move {
            show.set(delivery.payload.to_string());
            Outcome::Received(delivery.receipt(delivery.id.as_str().get(..4).unwrap_or_default().to_uppercase()))
        }))
    }
}
