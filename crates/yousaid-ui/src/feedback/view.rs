//! The form around the survey underneath.

use std::sync::Arc;

use leptos::prelude::*;
use yousaid_i18n::Words;
use yousaid_schema::Definition;
use yousaid_schema::Error;
use yousaid_schema::Exit;
use yousaid_schema::FeedbackForm;
use yousaid_schema::Json;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_transport::Keep;

use super::complaint::complaint;
use super::danger::note;
use crate::BackendHandle;
use crate::Face;
use crate::Manner;
use crate::Place;
use crate::Setup;
use crate::StoreHandle;
use crate::SurveyEvent;
use crate::browser;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::reader::Reader;
use crate::survey::given;

/// The context entry with the address of the page.
const PAGE: &str = "page";

/// The face of `<yousaid-feedback>`.
pub const FACE: Face = Face {
    options: &[],
    survey: |document, _| yousaid_schema::Feedback::from_json(document).map(|form| form.to_survey()),
    view: |setup, place| face_view(setup, &place),
    english: yousaid_i18n::english::FEEDBACK,
};

/// A form for feedback: compliment, comment, suggestion or complaint, or "Was this page useful?".
///
/// A document whose survey does not hold together shows nothing, and tells `on_event` why.
///
/// # Accessibility
///
/// As [`Survey`](crate::Survey); what it adds is in the manual page of [`crate::feedback`].
///
/// # Styling
///
/// As [`Survey`](crate::Survey).
///
/// # Example
///
/// ```
/// use leptos::prelude::*;
/// use yousaid_transport::CollectorBackend;
/// use yousaid_ui::Feedback;
///
/// #[component]
/// fn Contact(form: yousaid_schema::Feedback) -> impl IntoView {
///     view! { <Feedback form=form backend=CollectorBackend::new("https://feedback.example.org") /> }
/// }
/// ```
#[component]
pub fn Feedback(
    /// The document ([`yousaid_schema::Feedback::from_json`]).
    form: yousaid_schema::Feedback,
    /// Where responses go.
    #[prop(into)]
    backend: BackendHandle,
    /// The words of the interface; English if left out.
    #[prop(optional, into)]
    words: Option<Signal<Words>>,
    /// The language of the questions; the language of `words` if left out. Where the form does not have
    /// it, its default language is shown.
    #[prop(optional, into)]
    language: Option<Signal<String>>,
    /// The level of the form's title as a heading, 1 to 5. A wrong level misleads people who find their
    /// way by headings.
    #[prop(default = 2)]
    heading_level: u8,
    /// What the page adds to the answers, by name. The address of the page is added by itself where the
    /// form asks for it.
    #[prop(optional)]
    context: Vec<(String, String)>,
    /// Begins every DOM id; the form's id if left out. Give each on a page its own.
    #[prop(optional, into)]
    name: String,
    /// Called with the reference when the backend has confirmed that it stores the response.
    #[prop(optional)]
    on_received: Option<Callback<String>>,
    /// Called with everything that happens.
    #[prop(optional)]
    on_event: Option<Callback<SurveyEvent>>,
    /// What keeps responses until they are acknowledged. If left out, the page alone does.
    #[prop(optional, into)]
    store: Option<StoreHandle>,
    /// Called when the resident chooses another language: load its words, then set `words` (and `language`, where the
    /// words exist in fewer languages than the questions). If left out, only the language of the questions changes.
    #[prop(optional)]
    on_language: Option<Callback<String>>,
    /// Where answers are kept while they are given: in the tab if left out, so that a reload and the way to another
    /// page of the application lose nothing. [`Keep::None`] on devices that others use next.
    #[prop(optional)]
    drafts: Keep,
    /// Whether it is shown with the bar that makes it easier to read (see [`access`](crate::access)).
    #[prop(optional)]
    access_bar: bool,
) -> impl IntoView {
    let on_event = given::handler(on_event);
    let definition = Definition::from_json(&form.to_survey());
    let Some(survey) = given::compiled(definition, &backend, on_event.as_ref()) else { return ().into_any() };
    let setup = Setup {
        access: given::access(&survey, access_bar),
        store,
        heading_level,
        context,
        name,
        words: given::words_or_english(words),
        language: language.map(given::getter),
        on_received: given::handler(on_received),
        on_event,
        on_language: given::handler(on_language),
        ..Setup::new(survey, backend)
    };
    // What was said of one page would come back on another.
    let drafts = if form.form == FeedbackForm::Page { Keep::None } else { drafts };
    given::kept(drafts, setup, move |setup| dressed(setup, form.clone()).view())
}

fn face_view(setup: Setup, place: &Place) -> AnyView {
    // The same document has made the survey.
    match read(&place.document) {
        Ok(form) => dressed(setup, form).view(),
        Err(_) => setup.view(),
    }
}

fn read(document: &Json) -> Result<yousaid_schema::Feedback, Error> {
    yousaid_schema::Feedback::from_json(document)
}

/// The survey underneath, set up as this form.
fn dressed(mut setup: Setup, form: yousaid_schema::Feedback) -> Setup {
    if form.page_address
        && setup.context.iter().all(|(name, _)| name != PAGE)
        && let Some(path) = browser::page_path()
    {
        setup.context.push((PAGE.to_owned(), path));
    }
    if form.form == FeedbackForm::Page {
        // What was said of one page would come back on another.
        (setup.drafts, setup.draft) = (None, None);
    }
    setup.manner = Some(manner(Arc::new(form), setup.heading_level));
    setup
}

/// What this form adds to a page.
pub(crate) fn manner(form: Arc<yousaid_schema::Feedback>, level: u8) -> Manner {
    let shown = form.form;
    let beside = move |field: &Field, spec: &Question| -> Content {
        match &spec.kind {
            QuestionKind::LongText { .. } => note(field, &form).into(),
            QuestionKind::Choice { .. } if spec.id == "exit" && form.exits.contains(&Exit::Complaint) => {
                complaint(field, &form, level + 1).into()
            }
            _ => Content::NONE,
        }
    };
    let name = match shown {
        FeedbackForm::Feedback => "feedback",
        FeedbackForm::Page => "page-feedback",
    };
    Manner { name, go_on: "feedback-send-button", beside: Arc::new(beside) }
}

/// A link that begins a call.
pub(super) fn call(number: &str, words: String, reader: &Reader) -> Element {
    let digits: String = number.chars().filter(|c| !c.is_whitespace()).collect();
    element("a")
        .class("yousaid-link")
        .attribute("href", ["tel:", &digits].concat())
        .tongue(reader.foreign())
        .child(words)
}

/// A link that opens another tab, so that what was typed stays.
pub(super) fn new_tab(
    address: &str,
    words: String,
    tongue: (Option<String>, Option<&'static str>),
    reader: &Reader,
) -> Element {
    element("a")
        .class("yousaid-link")
        .attribute("href", address.to_owned())
        .attribute("target", "_blank")
        .attribute("rel", "noopener noreferrer")
        .child(element("span").tongue(tongue).child(words))
        .child(" ")
        .child(reader.word("link-new-tab-label"))
}
