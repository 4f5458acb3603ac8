//! What a survey is set up with.

use std::fmt;
use std::sync::Arc;

use leptos::prelude::AnyView;
use leptos::prelude::IntoAny as _;
use leptos::prelude::on_cleanup;
use yousaid_engine::Setting;
use yousaid_engine::Survey;
use yousaid_i18n::Words;
use yousaid_schema::Mode;
use yousaid_schema::Question;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_transport::Drafts;

use super::draft::Draft;
use super::frame::Frame;
use super::frame::Plan;
use super::state::Answering;
use super::view::survey_view;
use crate::Access;
use crate::BackendHandle;
use crate::Getter;
use crate::Later;
use crate::StoreHandle;
use crate::SurveyEvent;
use crate::browser;
use crate::element::Content;
use crate::field::Field;
use crate::reader::Reader;

/// Takes what has happened.
pub type Handler<T, R = ()> = Arc<dyn Fn(T) -> R + Send + Sync>;

/// A survey without the component: everything that [the component](crate::Survey) takes, as plain
/// values and functions, and the definition compiled. For hosts that have no signals or callbacks of
/// Leptos, and are smaller without.
///
/// # Example
///
/// ```
/// use std::sync::Arc;
/// use leptos::prelude::AnyView;
/// use yousaid_engine::Survey;
/// use yousaid_schema::{Definition, Error};
/// use yousaid_transport::CollectorBackend;
/// use yousaid_ui::{BackendHandle, Setup};
///
/// fn feedback(definition: Definition) -> Result<AnyView, Error> {
///     let survey = Arc::new(Survey::compile(definition)?);
///     let backend = BackendHandle::new(CollectorBackend::new("https://feedback.example.org"));
///     Ok(Setup { heading_level: 3, ..Setup::new(survey, backend) }.view())
/// }
/// ```
#[derive(Clone)]
pub struct Setup {
    /// The survey.
    pub survey: Arc<Survey>,
    /// Where responses go.
    pub backend: BackendHandle,
    /// What keeps responses until they are acknowledged; the page alone if left out. What it holds from
    /// before is sent as soon as the survey is shown.
    pub store: Option<StoreHandle>,
    /// What keeps answers in progress; nothing if left out. Shared devices want nothing.
    pub drafts: Option<Drafts>,
    /// What `drafts` has kept from before ([`Drafts::load`]).
    pub draft: Option<Draft>,
    /// The id of the response, where it has one already; a new one if left out.
    pub response: Option<ResponseId>,
    /// What decides the order of shuffled choices, where it is decided already; chance if left out.
    pub seed: Option<u32>,
    /// The words of the interface.
    pub words: Getter<Words>,
    /// The language of the questions; the language of `words` if left out.
    pub language: Option<Getter<String>>,
    /// The level of the survey's title as a heading, 1 to 5.
    pub heading_level: u8,
    /// Through which face it is answered.
    pub mode: Mode,
    /// What the page adds to the answers, by name.
    pub context: Vec<(String, String)>,
    /// Begins every DOM id; the survey's id if empty.
    pub name: String,
    /// Takes the reference when the backend has confirmed that it stores the response.
    pub on_received: Option<Handler<String>>,
    /// Takes everything that happens.
    pub on_event: Option<Handler<SurveyEvent>>,
    /// Takes the response before it is sent; `false` if it keeps it.
    pub on_submit: Option<Handler<Response, bool>>,
    /// Takes the language that the resident chose.
    pub on_language: Option<Handler<String>>,
    /// What a widget with a face of its own adds to the pages.
    pub manner: Option<Manner>,
    /// What such a widget shows in the place of what a survey shows.
    pub around: Option<Stage>,
    /// What makes it easier to read, and helps with its questions; nothing if left out.
    pub access: Option<Access>,
    /// What lets residents save it and come back with a code ([`LaterPart`](crate::LaterPart)); nothing if left out.
    /// Shared devices want nothing.
    pub later: Option<Later>,
}

/// What a widget with a face of its own ([`crate::Face`]) shows in the place of what a survey shows.
#[derive(Clone)]
pub struct Stage(pub(crate) Arc<dyn Around>);

impl fmt::Debug for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stage").finish_non_exhaustive()
    }
}

/// What is on a [`Stage`].
pub(crate) trait Around: Send + Sync {
    /// Whether nothing can be answered now; whoever asks within a reaction reacts to a change. It is asked
    /// for in the place of the days of the definition.
    fn is_closed(&self) -> bool;
    /// What is shown then.
    fn closed(&self, frame: &Frame, reader: &Reader) -> Content;
    /// What stands below the introduction.
    fn introduction(&self, frame: &Frame, reader: &Reader) -> Content;
    /// A question that it shows in a way of its own.
    fn question(&self, frame: &Frame, field: &Field, spec: &Question, reader: &Reader) -> Option<Content>;
}

/// What a widget with a face of its own ([`crate::Face`]) adds to the pages of the survey underneath.
#[derive(Clone)]
pub struct Manner {
    /// Stands at the root as `data-widget`.
    pub(crate) name: &'static str,
    /// The words of the button that goes on.
    pub(crate) go_on: &'static str,
    /// What stands behind a question of a page.
    pub(crate) beside: Beside,
}

/// Shows what stands behind a question.
pub(crate) type Beside = Arc<dyn Fn(&Field, &Question) -> Content + Send + Sync>;

impl fmt::Debug for Manner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Manner").field("go_on", &self.go_on).finish_non_exhaustive()
    }
}

impl Setup {
    /// In English, with a title of the second level, and telling nobody anything.
    #[must_use]
    pub fn new(survey: Arc<Survey>, backend: BackendHandle) -> Self {
        Self {
            survey,
            backend,
            store: None,
            drafts: None,
            draft: None,
            response: None,
            seed: None,
            words: Arc::new(Words::english),
            language: None,
            heading_level: 2,
            mode: Mode::default(),
            context: Vec::new(),
            name: String::new(),
            on_received: None,
            on_event: None,
            on_submit: None,
            on_language: None,
            manner: None,
            around: None,
            access: None,
            later: None,
        }
    }

    /// The survey. Call it within a reactive owner, as components are.
    #[must_use]
    pub fn view(self) -> AnyView {
        let survey = self.survey;
        let name = dom_name(if self.name.is_empty() { survey.definition().id.as_str() } else { &self.name });
        // Where chance fails, everybody sees the same order: still every choice.
        let seed = self.seed.or_else(browser::random_seed).unwrap_or_default();
        let setting = Setting { seed, mode: self.mode };
        let plan = Plan {
            survey: survey.clone(),
            name,
            heading_level: level(self.heading_level),
            context: self.context,
            backend: Some(self.backend),
            store: self.store,
            // What is sealed can't be opened here again, so what is not sent yet is kept by the page alone.
            drafts: self.drafts.filter(|_| survey.definition().sealed_for.is_empty()),
            on_event: self.on_event,
            on_received: self.on_received,
            on_submit: self.on_submit,
            on_language: self.on_language,
            manner: self.manner,
            around: self.around.map(|stage| stage.0),
            access: self.access,
            later: self.later,
        };
        let frame = Frame::new(plan, Answering::new(survey, setting), self.words, self.language);
        frame.state().response = self.response;
        if let Some(draft) = &self.draft {
            frame.resume(draft);
        }
        frame.take_up();
        let view = survey_view(&frame, browser::today());
        let removed = Arc::downgrade(&frame);
        on_cleanup(move || {
            if let Some(frame) = removed.upgrade() {
                frame.close();
            }
        });
        browser::after_render(Box::new(move || frame.emit(SurveyEvent::Shown)));
        view.into_any()
    }
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup").field("survey", &self.survey.definition().id).finish_non_exhaustive()
    }
}

/// The level of a survey's title as a heading.
pub(super) fn level(wanted: u8) -> u8 {
    wanted.clamp(1, 5)
}

/// A name that is safe within ids and selectors.
pub(crate) fn dom_name(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '-' }).collect()
}
