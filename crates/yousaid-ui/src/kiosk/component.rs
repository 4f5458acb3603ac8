//! The kiosk as a component of Leptos.

use leptos::prelude::*;
use yousaid_i18n::Words;
use yousaid_schema::Definition;

use super::KioskOptions;
use super::kiosk_view;
use crate::BackendHandle;
use crate::Setup;
use crate::StoreHandle;
use crate::SurveyEvent;
use crate::survey::given;

/// A kiosk: see [the module](crate::kiosk).
///
/// A survey that can't be asked at a kiosk is told to `on_event`, and nothing is shown.
///
/// # Example
///
/// ```
/// use leptos::prelude::*;
/// use yousaid_schema::Definition;
/// use yousaid_transport::{CollectorBackend, IndexedDbStore};
/// use yousaid_ui::{Kiosk, KioskOptions};
///
/// const ENDPOINT: &str = "https://feedback.example.org";
///
/// #[component]
/// fn Reception(definition: Definition) -> impl IntoView {
///     view! {
///         <Kiosk
///             definition=definition
///             backend=CollectorBackend::new(ENDPOINT)
///             store=IndexedDbStore::new(ENDPOINT)
///             options=KioskOptions { device: "elm-house-1".to_owned(), full_page: true, ..KioskOptions::default() }
///         />
///     }
/// }
/// ```
#[component]
pub fn Kiosk(
    /// The survey: one or two pages with one question each, and `device`, `press` and `marks` in its context.
    definition: Definition,
    /// Where responses go.
    #[prop(into)]
    backend: BackendHandle,
    /// How the device is set.
    #[prop(optional)]
    options: KioskOptions,
    /// What keeps responses until they are acknowledged. If left out, the page alone does, and a kiosk that is
    /// switched off loses what has not arrived.
    #[prop(optional, into)]
    store: Option<StoreHandle>,
    /// The words of the interface; English if left out.
    #[prop(optional, into)]
    words: Option<Signal<Words>>,
    /// Called with the language that somebody chose, and with the first one for the next person, so that the
    /// application can bring its words. If left out, only the language of the questions changes.
    #[prop(optional)]
    on_language: Option<Callback<String>>,
    /// Called with everything that happens.
    #[prop(optional)]
    on_event: Option<Callback<SurveyEvent>>,
    /// The level of the question as a heading, 1 to 5.
    #[prop(default = 1)]
    heading_level: u8,
    /// What the page adds to each response, by name.
    #[prop(optional)]
    context: Vec<(String, String)>,
) -> impl IntoView {
    let on_event = given::handler(on_event);
    let Some(survey) = given::compiled(Ok(definition), &backend, on_event.as_ref()) else { return ().into_any() };
    let setup = Setup {
        store,
        heading_level,
        context,
        words: given::words_or_english(words),
        on_language: given::handler(on_language),
        on_event,
        ..Setup::new(survey, backend)
    };
    kiosk_view(setup, options)
}
