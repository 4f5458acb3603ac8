//! The survey's markup and wiring.

use std::sync::Arc;

use leptos::prelude::*;
use yousaid_engine::Step;
use yousaid_i18n::Words;
use yousaid_i18n::direction;
use yousaid_schema::Definition;
use yousaid_schema::Landlord;
use yousaid_schema::Mode;
use yousaid_schema::Response;

use super::frame::Frame;
use super::frame::Live;
use super::frame::Setup;
use super::state::Answering;
use crate::BackendHandle;
use crate::SurveyEvent;
use crate::browser;
use crate::delivery_status::DeliveryStatus;
use crate::ending::Open;
use crate::ending::ending_view;
use crate::ending::notice_view;
use crate::ending::open_on;
use crate::error_summary::ErrorSummary;
use crate::field::Field;
use crate::field::question_view;
use crate::language_switcher::LanguageSwitcher;
use crate::page::Page;
use crate::page::footer_view;
use crate::page::introduction_view;
use crate::page::page_view;
use crate::progress::Progress;
use crate::reader::Reader;
use crate::review::review_view;

/// A whole survey: its pages, the review, the ending, and the delivery of the answers.
///
/// A definition that does not hold together shows residents a quiet notice, and tells `on_event`
/// everything that is wrong with it. It never panics.
///
/// # Accessibility
///
/// Built from native controls; made to meet WCAG 2.2 AA. It does not take the focus or scroll when
/// it appears; afterwards the focus goes to the heading of each new page, or to the list of errors.
/// Set `heading_level` to one more than the heading above it on your page.
///
/// # Styling
///
/// Put [`STYLE`](crate::STYLE) into a style sheet of your page (or of a shadow root), and set
/// `--yousaid-accent` and its like on `.yousaid` or any element around it.
///
/// # Server rendering
///
/// With the feature `ssr` it renders its first page. Nothing is sent from a server, and no day is
/// known there: whether the survey is open is for the browser to say.
///
/// # Example
///
/// ```
/// use leptos::prelude::*;
/// use yousaid_schema::Definition;
/// use yousaid_transport::CollectorBackend;
/// use yousaid_ui::{BackendHandle, Survey};
///
/// #[component]
/// fn Feedback(definition: Definition) -> impl IntoView {
///     let reference = RwSignal::new(None::<String>);
///     view! {
///         <Survey
///             definition=definition
///             backend=BackendHandle::new(CollectorBackend::new("https://feedback.example.org"))
///             on_received=Callback::new(move |received| reference.set(Some(received)))
///         />
///     }
/// }
/// ```
#[component]
pub fn Survey(
    /// The definition.
    definition: Definition,
    /// Where responses go.
    #[prop(into)]
    backend: BackendHandle,
    /// The words of the interface; English if left out.
    #[prop(optional, into)]
    words: Option<Signal<Words>>,
    /// The language of the questions; the language of `words` if left out. Where the definition
    /// does not have it, its default language is shown.
    #[prop(optional, into)]
    language: Option<Signal<String>>,
    /// The level of the survey's title as a heading, 1 to 5. A wrong level misleads people who
    /// find their way by headings.
    #[prop(default = 2)]
    heading_level: u8,
    /// Through which face it is answered; stored with the response.
    #[prop(optional)]
    mode: Mode,
    /// What the page adds to the answers, by name. Only names that the definition lists are sent,
    /// and residents are told.
    #[prop(optional)]
    context: Vec<(String, String)>,
    /// Begins every DOM id; the survey's id if left out. Give each survey on a page its own.
    #[prop(optional, into)]
    name: String,
    /// Called with the reference when the backend has confirmed that it stores the response.
    #[prop(optional)]
    on_received: Option<Callback<String>>,
    /// Called with everything that happens.
    #[prop(optional)]
    on_event: Option<Callback<SurveyEvent>>,
    /// Called with the response before it is sent. Return `false` to take it yourself: then
    /// nothing is sent, and nothing is said about its delivery.
    #[prop(optional)]
    on_submit: Option<Callback<Response, bool>>,
    /// Called when the resident chooses another language: load its words, then set `words` (and
    /// `language`, where the words exist in fewer languages than the questions). If left out, only
    /// the language of the questions changes.
    #[prop(optional)]
    on_language: Option<Callback<String>>,
) -> impl IntoView {
    let words = words.unwrap_or_else(|| Signal::stored(Words::english()));
    let level = heading_level.clamp(1, 5);
    let name = dom_name(if name.is_empty() { definition.id.as_str() } else { &name });
    let landlord = definition.landlord.clone();
    match yousaid_engine::Survey::compile(definition) {
        Ok(survey) => {
            let survey = Arc::new(survey);
            let setup = Setup {
                survey: survey.clone(),
                name,
                heading_level: level,
                mode,
                context,
                backend: Some(backend),
                on_event,
                on_received,
                on_submit,
                on_language,
            };
            let frame = Frame::new(setup, Answering::new(survey), words, language);
            browser::after_render(move || frame.emit(SurveyEvent::Shown));
            survey_view(frame, browser::today())
        }
        Err(error) => {
            let message = error.to_string();
            browser::after_render(move || {
                if let Some(on_event) = on_event {
                    on_event.try_run(SurveyEvent::Error { message });
                }
            });
            unavailable_view(&landlord, words, level)
        }
    }
}

/// A name that is safe within ids and selectors.
fn dom_name(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '-' }).collect()
}

/// The survey in whatever state its frame is in.
pub(crate) fn survey_view(frame: Frame, today: Option<String>) -> AnyView {
    let survey = frame.survey();
    let languages = survey.definition().languages.clone();
    let switcher = (languages.len() > 1).then(|| {
        let on_choose = Callback::new(move |language| frame.choose_language(language));
        view! { <LanguageSwitcher languages=languages current=frame.language words=frame.words on_choose=on_choose /> }
            .into_any()
    });
    let is_open = open_on(survey.definition(), today.as_deref()) == Open::Yes;
    let step = frame.step;
    let data_step = move || match step.get() {
        _ if !is_open => "notice",
        Step::Page(_) => "page",
        Step::Review => "review",
        Step::Finished => "ending",
    };
    let data_page = move || match step.get() {
        Step::Page(_) if is_open => Some(frame.page_name(step.get())),
        _ => None,
    };
    let content = move || {
        let (step, reader) = (step.get(), frame.reader());
        untrack(|| match open_on(survey.definition(), today.as_deref()) {
            Open::Yes => step_view(frame, step, &reader),
            Open::From(day) => day_view(frame, &reader, ["survey-unopened-title", "survey-unopened-text"], day),
            Open::Until(day) => day_view(frame, &reader, ["survey-closed-title", "survey-closed-text"], day),
        })
    };
    let language = frame.language;
    view! {
        <div
            class="yousaid"
            part="survey"
            node_ref=frame.root
            lang=move || language.get()
            dir=move || language.with(|language| direction(language).code())
            data-step=data_step
            data-page=data_page
        >
            {switcher}
            {content}
        </div>
    }
    .into_any()
}

/// What is shown for a definition that can't be used.
fn unavailable_view(landlord: &Landlord, words: Signal<Words>, level: u8) -> AnyView {
    let words = words.get_untracked();
    let reader = Reader { language: words.language().to_owned(), words };
    view! {
        <div
            class="yousaid"
            part="survey"
            lang=reader.language.clone()
            dir=direction(&reader.language).code()
            data-step="notice"
        >
            {notice_view(&reader, level, "survey-unavailable-title", None)}
            {footer_view(landlord, true, level, &reader)}
        </div>
    }
    .into_any()
}

fn day_view(frame: Frame, reader: &Reader, [title, text]: [&str; 2], day: &str) -> AnyView {
    let text = reader.words.with(text, &[("date", reader.words.date(day).into())]);
    let level = frame.heading_level();
    let footer = footer_view(&frame.survey().definition().landlord, true, level, reader);
    vec![notice_view(reader, level, title, Some(text)), footer].into_any()
}

fn step_view(frame: Frame, step: Step, reader: &Reader) -> AnyView {
    frame.live.set_value(Vec::new());
    let (content, with_privacy) = match step {
        Step::Page(page) => {
            let is_first = !frame.answering.with_value(Answering::can_go_back);
            (questions_view(frame, page, is_first, reader), !is_first)
        }
        Step::Review => (review_page(frame, reader), true),
        Step::Finished => (finished_view(frame, reader), true),
    };
    let survey = frame.survey();
    let footer = footer_view(&survey.definition().landlord, with_privacy, frame.heading_level(), reader);
    vec![content, footer].into_any()
}

fn questions_view(frame: Frame, page: usize, is_first: bool, reader: &Reader) -> AnyView {
    let survey = frame.survey();
    let definition = survey.definition();
    let Some(page) = survey.pages().get(page) else { return ().into_any() };
    let level = frame.heading_level();
    let heading_id = frame.id("heading");
    // One question with a title is the page: its title is the heading.
    let alone = page.title.is_none()
        && page.questions.len() == 1
        && survey.questions().get(page.questions.start).is_some_and(|question| question.spec.title.is_some());
    let heading = page.title.as_ref().map(|title| (heading_id.clone(), reader.line(title)));
    let title_id = (heading.is_none() && !alone).then_some(heading_id);
    let mut content: Vec<AnyView> = page.text.iter().map(|text| reader.prose(text)).collect();
    for index in page.questions.clone() {
        content.push(question(frame, index, alone.then_some(level + 1), reader));
    }
    frame.refresh();
    let read = reader.clone();
    let errors = Signal::derive(move || frame.summary_errors(&read));
    let summary = view! {
        <ErrorSummary
            id=frame.id("errors")
            errors=errors
            words=reader.words.clone()
            heading_level=(level + 1).min(6)
        />
    };
    let progress = frame.progress();
    let progress =
        (progress.most > 1).then(|| view! { <Progress progress=progress words=reader.words.clone() /> }.into_any());
    let introduction =
        is_first.then(|| frame.setup.with_value(|setup| introduction_view(definition, &setup.context, reader)));
    let page = Page {
        is_first,
        level,
        survey: (title_id, reader.line(&definition.title)),
        on_back: (!is_first).then(|| Callback::new(move |()| frame.go_back())),
        summary: summary.into_any(),
        introduction: introduction.into_any(),
        progress: progress.into_any(),
        heading,
        content,
        go_on: reader.word("survey-continue-button"),
        on_go_on: Callback::new(move |()| frame.go_on()),
    };
    page_view(page, reader)
}

fn question(frame: Frame, index: usize, heading: Option<u8>, reader: &Reader) -> AnyView {
    let survey = frame.survey();
    let Some(id) = survey.questions().get(index).map(|question| frame.id(question.spec.id.as_str())) else {
        return ().into_any();
    };
    let live = frame.answering.with_value(|answering| Live {
        index,
        given: RwSignal::new(answering.session().given(index).cloned()),
        error: RwSignal::new(None),
        asked: RwSignal::new(answering.session().is_asked(index)),
    });
    frame.live.update_value(|all| all.push(live));
    question_view(Field {
        survey,
        index,
        id,
        words: reader.words.clone(),
        language: reader.language.clone(),
        heading,
        given: live.given.into(),
        error: live.error.into(),
        asked: live.asked.into(),
        on_answer: Callback::new(move |answer| frame.answer(index, answer)),
    })
}

fn review_page(frame: Frame, reader: &Reader) -> AnyView {
    let survey = frame.survey();
    let on_change = Callback::new(move |index| frame.change(index));
    let list = frame.answering.with_value(|answering| review_view(answering.session(), reader, on_change));
    let page = Page {
        is_first: false,
        level: frame.heading_level(),
        survey: (None, reader.line(&survey.definition().title)),
        on_back: frame.answering.with_value(Answering::can_go_back).then(|| Callback::new(move |()| frame.go_back())),
        summary: ().into_any(),
        introduction: ().into_any(),
        progress: ().into_any(),
        heading: Some((frame.id("heading"), reader.word("review-title"))),
        content: vec![list],
        go_on: reader.word("review-submit-button"),
        on_go_on: Callback::new(move |()| frame.go_on()),
    };
    page_view(page, reader)
}

fn finished_view(frame: Frame, reader: &Reader) -> AnyView {
    let survey = frame.survey();
    let on_retry = Callback::new(move |()| frame.retry());
    let delivery = view! { <DeliveryStatus state=frame.delivery words=reader.words.clone() on_retry=on_retry /> };
    let level = frame.heading_level();
    ending_view(&survey.definition().ending, reader, level, frame.id("heading"), delivery.into_any())
}
