//! The survey's markup and wiring.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yousaid_engine::Step;
use yousaid_i18n::Words;
use yousaid_i18n::direction;
use yousaid_schema::Definition;
use yousaid_schema::Landlord;
use yousaid_schema::Mode;
use yousaid_schema::Response;
use yousaid_transport::Keep;

use super::frame::Frame;
use super::given;
use super::setup::Handler;
use super::setup::Setup;
use super::setup::level;
use crate::Access;
use crate::BackendHandle;
use crate::Later;
use crate::StoreHandle;
use crate::SurveyEvent;
use crate::access::beside;
use crate::amend;
use crate::browser;
use crate::browser::Local;
use crate::delivery_status::OnPress;
use crate::delivery_status::delivery_status;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::ending::Open;
use crate::ending::ending_view;
use crate::ending::notice_view;
use crate::ending::open_on;
use crate::error_summary::error_summary;
use crate::field::Field;
use crate::field::Getter;
use crate::field::is_shown;
use crate::field::question_element;
use crate::language_switcher::language_switcher;
use crate::page::Page;
use crate::page::Press;
use crate::page::footer_view;
use crate::page::introduction_view;
use crate::page::page_view;
use crate::progress::progress_bar;
use crate::reader::Reader;
use crate::review::OnChange;
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
/// use yousaid_ui::Survey;
///
/// #[component]
/// fn Feedback(definition: Definition) -> impl IntoView {
///     let reference = RwSignal::new(None::<String>);
///     view! {
///         <Survey
///             definition=definition
///             backend=CollectorBackend::new("https://feedback.example.org")
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
    /// What keeps responses until they are acknowledged. If left out, the page alone does: closing it
    /// before they have arrived loses them, and the resident is told so.
    #[prop(optional, into)]
    store: Option<StoreHandle>,
    /// Where answers are kept while they are given: in the tab if left out, so that a reload and the way to another
    /// page of the application lose nothing. [`Keep::None`] on devices that others use next.
    #[prop(optional)]
    drafts: Keep,
    /// What lets residents save it and come back with a code, where the definition has `come_back`
    /// ([`LaterPart::make`](crate::LaterPart::make)). If left out, nobody is offered that.
    #[prop(optional)]
    later: Option<Later>,
    /// Whether it is shown with the bar that makes it easier to read (see [`access`](crate::access)), also where
    /// the definition does not ask for it.
    #[prop(optional)]
    access_bar: bool,
) -> impl IntoView {
    let on_event = given::handler(on_event);
    let landlord = definition.landlord.clone();
    let Some(survey) = given::compiled(Ok(definition), &backend, on_event.as_ref()) else {
        let words = words.map_or_else(Words::english, |words| words.get_untracked());
        return unavailable_view(&landlord, words, level(heading_level)).into_any();
    };
    let setup = Setup {
        access: given::access(&survey, access_bar),
        later,
        store,
        heading_level,
        mode,
        context,
        name,
        words: given::words_or_english(words),
        language: language.map(given::getter),
        on_received: given::handler(on_received),
        on_event,
        on_submit: on_submit.map(|on_submit| -> Handler<Response, bool> {
            Arc::new(move |response| on_submit.try_run(response).unwrap_or(true))
        }),
        on_language: given::handler(on_language),
        ..Setup::new(survey, backend)
    };
    given::kept(drafts, setup, Setup::view)
}

/// The survey in whatever state its frame is in.
pub(crate) fn survey_view(frame: &Arc<Frame>, today: Option<String>) -> Element {
    let languages = &frame.plan.survey.definition().languages;
    let switcher = (languages.len() > 1).then(|| switcher(frame, languages));
    let (asked, day) = (frame.clone(), today.clone());
    let is_open: Getter<bool> = Arc::new(move || match &asked.plan.around {
        Some(around) => !around.is_closed(),
        None => open_on(asked.plan.survey.definition(), day.as_deref()) == Open::Yes,
    });
    let [open_step, open_page, open_amend, open_later] = [(); 4].map(|()| is_open.clone());
    let [built, lang, dir, data_step, data_page, content] = [(); 6].map(|()| frame.clone());
    let data_step = move || {
        let step = match data_step.step() {
            _ if !open_step() => "notice",
            Step::Page(_) => "page",
            Step::Review => "review",
            Step::Finished => "ending",
        };
        Some(step.into())
    };
    let data_page = move || match data_page.step() {
        step @ Step::Page(_) if open_page() => Some(data_page.page_name(step).into()),
        _ => None,
    };
    let mut last = None;
    let content = move || {
        let (step, reader) = (content.step(), content.reader());
        // The same page again, in another language: the focus stays where it is.
        if last.replace(step) == Some(step) {
            content.keep_focus();
        }
        if let Some(around) = content.plan.around.as_ref().filter(|around| around.is_closed()) {
            return untrack(|| around.closed(&content, &reader));
        }
        let today = today.as_deref().filter(|_| content.plan.around.is_none());
        untrack(|| match open_on(content.plan.survey.definition(), today) {
            Open::Yes => step_view(&content, step, &reader),
            Open::From(day) => day_view(&content, &reader, ["survey-unopened-title", "survey-unopened-text"], day),
            Open::Until(day) => day_view(&content, &reader, ["survey-closed-title", "survey-closed-text"], day),
        })
    };
    let is_kiosk = frame.state().answering.session().setting().mode == Mode::Kiosk;
    let earlier = (frame.plan.store.is_some() && !is_kiosk).then(|| earlier_view(frame));
    let amend = (!is_kiosk).then(|| amend::open_view(frame, open_amend)).flatten();
    element("div")
        .class("yousaid")
        .attribute("part", "survey")
        .follow("lang", move || Some(lang.language().into()))
        .follow("dir", move || Some(direction(&dir.language()).code().into()))
        .attribute_when("data-widget", frame.plan.manner.as_ref().map(|manner| manner.name))
        .follow("data-step", data_step)
        .follow("data-page", data_page)
        .on_built(move |root| built.state().root = root.dyn_ref::<HtmlElement>().cloned().map(Local::new))
        .child(frame.plan.access.as_ref().map(|access| access.0.above(frame)))
        .child(switcher)
        .child(earlier)
        .child(amend)
        .child(frame.plan.later.as_ref().map(|later| later.0.above(frame, open_later)))
        .child(frame.state().is_resumed.then(|| resumed_view(frame)))
        .follow_content(content)
}

/// Says that the answers from before are still there.
fn resumed_view(frame: &Arc<Frame>) -> Element {
    let [known, shown] = [(); 2].map(|()| frame.clone());
    let content = move || {
        let (reader, again) = (shown.reader(), shown.clone());
        let button = element("button")
            .attribute("type", "button")
            .class("yousaid-button yousaid-button--quiet")
            .attribute("part", "again")
            .on("click", move |_| again.start_again())
            .child(reader.word("draft-again-button"));
        let status = element("p").attribute("role", "status").child(reader.word("draft-kept-status"));
        vec![status.into(), button.into()].into()
    };
    element("div")
        .class("yousaid-kept")
        .attribute("part", "kept")
        .follow_flag("hidden", move || !known.is_resumed())
        .follow_content(content)
}

/// What is known of responses from before; nothing where there are none.
fn earlier_view(frame: &Arc<Frame>) -> Element {
    let [known, shown] = [(); 2].map(|()| frame.clone());
    let content = move || {
        let reader = shown.reader();
        let [state, again, saved] = [(); 3].map(|()| shown.clone());
        let on_retry: OnPress = Box::new(move || again.retry());
        let on_file: OnPress = Box::new(move || saved.save_files(true));
        let status = delivery_status(
            Arc::new(move || state.earlier()),
            reader.words.clone(),
            Arc::new(|| true),
            (Some(on_retry), Some(on_file), None),
        );
        let label = element("p").class("yousaid-hint").child(reader.word("delivery-earlier-label"));
        vec![label.into(), status.into()].into()
    };
    element("section")
        .class("yousaid-earlier")
        .attribute("part", "earlier")
        .follow_flag("hidden", move || known.earlier().is_none())
        .follow_content(content)
}

fn switcher(frame: &Arc<Frame>, languages: &[String]) -> Element {
    let [current, label, choice] = [(); 3].map(|()| frame.clone());
    let current: Getter<String> = Arc::new(move || current.language());
    let label = Arc::new(move || (label.words)().get("survey-language-label"));
    language_switcher(languages, &current, label, Arc::new(move |language| choice.choose_language(language)))
}

/// What is shown for a definition that can't be used.
fn unavailable_view(landlord: &Landlord, words: Words, level: u8) -> Element {
    let reader = Reader { language: words.language().to_owned(), words, sessions: None };
    element("div")
        .class("yousaid")
        .attribute("part", "survey")
        .attribute("lang", reader.language.clone())
        .attribute("dir", direction(&reader.language).code())
        .attribute("data-step", "notice")
        .child(notice_view(&reader, level, "survey-unavailable-title", None))
        .child(footer_view(landlord, true, level, None, &reader))
}

fn day_view(frame: &Frame, reader: &Reader, [title, text]: [&str; 2], day: &str) -> Content {
    let text = reader.words.with(text, &[("date", reader.words.date(day).into())]);
    let level = frame.plan.heading_level;
    let landlord = &frame.plan.survey.definition().landlord;
    let footer = footer_view(landlord, true, level, frame.plan.access.as_ref(), reader);
    vec![notice_view(reader, level, title, Some(text)), footer].into()
}

pub(crate) fn step_view(frame: &Arc<Frame>, step: Step, reader: &Reader) -> Content {
    frame.state().live = Vec::new();
    let (content, with_privacy) = match step {
        Step::Page(page) => {
            let is_first = !frame.state().answering.can_go_back();
            (questions_view(frame, page, is_first, reader), !is_first)
        }
        Step::Review => (review_page(frame, reader), true),
        Step::Finished => (finished_view(frame, reader), true),
    };
    let plan = &frame.plan;
    let landlord = &plan.survey.definition().landlord;
    let footer = footer_view(landlord, with_privacy, plan.heading_level, plan.access.as_ref(), reader);
    vec![content, footer].into()
}

fn questions_view(frame: &Arc<Frame>, page: usize, is_first: bool, reader: &Reader) -> Content {
    let survey = &frame.plan.survey;
    let definition = survey.definition();
    let Some(page) = survey.pages().get(page) else { return Content::NONE };
    let level = frame.plan.heading_level;
    let heading_id = frame.id("heading");
    frame.show_questions(page.questions.clone());
    // Parts are shown by the questions to which they belong.
    let of_page = page.questions.clone().filter_map(|index| Some((index, survey.questions().get(index)?)));
    let shown: Vec<_> = of_page.filter(|(_, question)| is_shown(question)).collect();
    // One question with a title is the page: its title is the heading.
    let alone = page.title.is_none() && matches!(shown.as_slice(), [(_, question)] if question.spec.title.is_some());
    let heading = page.title.as_ref().map(|title| (heading_id.clone(), reader.line(title)));
    let title_id = (heading.is_none() && !alone).then_some(heading_id);
    let (manner, around) = (frame.plan.manner.as_ref(), frame.plan.around.as_ref());
    let access = frame.plan.access.as_ref();
    let mut content = page_words(access, page, reader);
    for (index, question) in shown {
        let field = field(frame, index, alone.then_some(level + 1), reader);
        let Some(field) = field else { continue };
        let own = around.and_then(|around| around.question(frame, &field, &question.spec, reader));
        content.push(own.unwrap_or_else(|| question_element(&field, &question.spec).into()));
        content.extend(manner.map(|manner| (manner.beside)(&field, &question.spec)));
    }
    let (summarized, read) = (frame.clone(), reader.clone());
    let errors = Arc::new(move || summarized.summary_errors(&read));
    let progress = frame.progress();
    let page = Page {
        is_first,
        level,
        survey: (title_id, &definition.title),
        access,
        on_back: (!is_first).then(|| on_back(frame)),
        // It stands above the survey's title, and is no part of what that title heads.
        summary: error_summary(frame.id("errors"), errors, &reader.words, level).into(),
        introduction: is_first.then(|| introduction(frame, reader)).into(),
        progress: (progress.most > 1).then(|| progress_bar(&progress, &reader.words)).into(),
        heading,
        content,
        go_on: reader.word(manner.map_or("survey-continue-button", |manner| manner.go_on)),
        on_go_on: on_go_on(frame),
        below: below(frame, reader),
    };
    page_view(page, reader)
}

/// What helps with the heading of a page, directly behind it, and the words of the page.
pub(crate) fn page_words(access: Option<&Access>, page: &yousaid_engine::Page, reader: &Reader) -> Vec<Content> {
    let (id, mut words) = (page.id.as_str(), Vec::new());
    if let Some(title) = &page.title {
        words.push(beside(access, reader, &["/pages/", id, "/title"], title));
    }
    if let Some(text) = &page.text {
        words.push(reader.prose_with(access, &["/pages/", id, "/text"], text));
    }
    words
}

pub(crate) fn introduction(frame: &Arc<Frame>, reader: &Reader) -> Content {
    let own =
        introduction_view(frame.plan.survey.definition(), &frame.plan.context, frame.plan.access.as_ref(), reader);
    match &frame.plan.around {
        Some(around) => vec![own, around.introduction(frame, reader)].into(),
        None => own,
    }
}

/// What saves the survey, where it may be left for later.
fn below(frame: &Arc<Frame>, reader: &Reader) -> Content {
    frame.plan.later.as_ref().map(|later| later.0.below(frame, reader)).into()
}

fn on_back(frame: &Arc<Frame>) -> Press {
    let frame = frame.clone();
    Box::new(move || frame.go_back())
}

fn on_go_on(frame: &Arc<Frame>) -> Press {
    let frame = frame.clone();
    Box::new(move || frame.go_on())
}

/// A question of the page that is shown.
pub(crate) fn field(frame: &Arc<Frame>, index: usize, heading: Option<u8>, reader: &Reader) -> Option<Field> {
    let survey = &frame.plan.survey;
    let question = survey.questions().get(index)?;
    let live = frame.live(index)?;
    let (given, wrong, asked) = ((frame.clone(), live.clone()), live.clone(), live);
    let (answered, changed, leaf) = (frame.clone(), frame.clone(), (frame.clone(), reader.clone()));
    Some(Field {
        survey: survey.clone(),
        index,
        id: frame.id(question.spec.id.as_str()),
        words: reader.words.clone(),
        language: reader.language.clone(),
        heading,
        access: frame.plan.access.clone(),
        given: Arc::new(move || given.0.given(&given.1)),
        error: Arc::new(move || wrong.error()),
        asked: Arc::new(move || asked.is_asked()),
        on_answer: Arc::new(move |answer| answered.answer(index, answer)),
        session: frame.sessions(),
        leaf: Arc::new(move |index| field(&leaf.0, index, None, &leaf.1)),
        on_entries: Arc::new(move |entries| changed.change_entries(entries)),
    })
}

fn review_page(frame: &Arc<Frame>, reader: &Reader) -> Content {
    let changed = frame.clone();
    let on_change: OnChange = Arc::new(move |index| changed.change(index));
    let state = frame.state();
    let session = state.answering.session().clone();
    let can_go_back = state.answering.can_go_back();
    // The words may repeat answers, and so look at the state themselves.
    drop(state);
    let list = review_view(&session, reader, Some(&on_change));
    let title = &frame.plan.survey.definition().title;
    let page = Page {
        is_first: false,
        level: frame.plan.heading_level,
        survey: (None, title),
        access: frame.plan.access.as_ref(),
        on_back: can_go_back.then(|| on_back(frame)),
        summary: Content::NONE,
        introduction: Content::NONE,
        progress: Content::NONE,
        heading: Some((frame.id("heading"), reader.word("review-title"))),
        content: vec![list],
        go_on: reader.word("review-submit-button"),
        on_go_on: on_go_on(frame),
        below: below(frame, reader),
    };
    page_view(page, reader)
}

fn finished_view(frame: &Arc<Frame>, reader: &Reader) -> Content {
    let [known, again, saved] = [(); 3].map(|()| frame.clone());
    let state = Arc::new(move || known.delivery());
    let on_retry: OnPress = Box::new(move || again.retry());
    let on_file: OnPress = Box::new(move || saved.save_files(false));
    let mailed = frame.clone();
    let on_mail = frame.mail(false).then(|| -> OnPress { Box::new(move || _ = mailed.mail(true)) });
    let held = frame.clone();
    let durable = Arc::new(move || !held.is_held());
    let delivery = delivery_status(state, reader.words.clone(), durable, (Some(on_retry), Some(on_file), on_mail));
    let ending = &frame.plan.survey.definition().ending;
    let code = amend::given_view(frame, reader);
    let known = vec![delivery.into(), code.into(), own_answers_view(frame, reader).into()].into();
    ending_view(ending, reader, frame.plan.heading_level, frame.id("heading"), frame.plan.access.as_ref(), known)
}

/// The resident's own answers, to read, print or keep; not on a device that others use next.
fn own_answers_view(frame: &Arc<Frame>, reader: &Reader) -> Option<Element> {
    let session = frame.state().answering.session().clone();
    if session.setting().mode == Mode::Kiosk {
        return None;
    }
    let definition = session.survey().definition();
    let name = [definition.id.as_str(), ".txt"].concat();
    let title = reader.plain(&definition.title);
    let button = |part: &'static str, word: &str| {
        let button = element("button").attribute("type", "button").attribute("part", part);
        button.class("yousaid-button yousaid-button--secondary").child(reader.word(word))
    };
    let copy = button("copy", "delivery-copy-button").on("click", move |event| {
        if let Some(answers) = browser::text_beside(event, "dl") {
            yousaid_transport::download(&name, &[&title, "\n\n", &answers, "\n"].concat());
        }
    });
    let print = button("print", "delivery-print-button").on("click", |_| browser::print());
    let own = element("details")
        .class("yousaid-own")
        .attribute("part", "own")
        .child(element("summary").child(reader.word("delivery-answers-label")))
        .child(review_view(&session, reader, None))
        .child(
            element("div")
                .class("yousaid-own__actions")
                .child(copy)
                .child(print)
                .plainly(|| element("p").class("yousaid-hint").child(reader.word("plain-keep-hint"))),
        );
    Some(own)
}
