//! What the parts of a survey share, and what happens when the resident does something.

use std::ops::Range;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;

use leptos::prelude::ArcTrigger;
use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use web_sys::HtmlElement;
use yousaid_engine::Progress;
use yousaid_engine::Question;
use yousaid_engine::Step;
use yousaid_i18n::Words;
use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_transport::DeliveryState;
use yousaid_transport::Drafts;

use super::delivery::Sending;
use super::keeping::Keeping;
use super::setup::Around;
use super::setup::Handler;
use super::setup::Manner;
use super::state::Answering;
use super::state::Broken;
use crate::Access;
use crate::BackendHandle;
use crate::Entries;
use crate::Getter;
use crate::Later;
use crate::StoreHandle;
use crate::SurveyEvent;
use crate::amend::Amending;
use crate::browser;
use crate::browser::Local;
use crate::error_summary::SummaryLine;
use crate::field::focus_id;
use crate::reader::Reader;
use crate::reader::Sessions;
use crate::reader::alone;

/// What was decided when the survey was set up.
pub(crate) struct Plan {
    pub(crate) survey: Arc<yousaid_engine::Survey>,
    /// Begins every DOM id.
    pub(crate) name: String,
    pub(crate) heading_level: u8,
    pub(crate) context: Vec<(String, String)>,
    pub(crate) backend: Option<BackendHandle>,
    pub(crate) store: Option<StoreHandle>,
    pub(crate) drafts: Option<Drafts>,
    pub(crate) on_event: Option<Handler<SurveyEvent>>,
    pub(crate) on_received: Option<Handler<String>>,
    pub(crate) on_submit: Option<Handler<Response, bool>>,
    pub(crate) on_language: Option<Handler<String>>,
    pub(crate) manner: Option<Manner>,
    pub(crate) around: Option<Arc<dyn Around>>,
    pub(crate) access: Option<Access>,
    pub(crate) later: Option<Later>,
}

impl Plan {
    /// A plan that sends nothing anywhere and tells nobody.
    pub(crate) fn of_sample(survey: Arc<yousaid_engine::Survey>, name: &str) -> Self {
        Self {
            survey,
            name: name.to_owned(),
            heading_level: 2,
            context: Vec::new(),
            backend: None,
            store: None,
            drafts: None,
            on_event: None,
            on_received: None,
            on_submit: None,
            on_language: None,
            manner: None,
            around: None,
            access: None,
            later: None,
        }
    }
}

/// All of a survey, shared by every closure that needs some of it. It lives as long as they do: as
/// long as something of the survey is on the page.
///
/// The state is plain data, and says by a few triggers what has changed: a signal for each thing
/// would cost a copy of the reactive system's functions for each type. Nothing that calls back
/// happens while the state is locked.
pub(crate) struct Frame {
    pub(crate) plan: Plan,
    pub(crate) words: Getter<Words>,
    /// The language that the page around the survey wants, if it says so.
    wanted: Option<Getter<String>>,
    state: Mutex<State>,
    step_changed: ArcTrigger,
    pub(super) answers_changed: ArcTrigger,
    summary_changed: ArcTrigger,
    language_changed: ArcTrigger,
    pub(super) delivery_changed: ArcTrigger,
}

/// What changes.
pub(crate) struct State {
    pub(crate) answering: Answering,
    /// The language that was chosen here, where nobody outside looks after that.
    chosen: Option<String>,
    /// The errors of the last Continue.
    summary: Vec<Broken>,
    /// The id of the response, where it has one before it is sent.
    pub(super) response: Option<ResponseId>,
    pub(crate) delivery: Option<DeliveryState>,
    /// Whether the answers that were sent off are on this page only.
    pub(super) is_held: bool,
    /// Whether the answers were kept from before, and where they wait to be kept again.
    pub(super) is_resumed: bool,
    pub(super) keeping: Keeping,
    /// The earlier response whose next version this is.
    pub(crate) amending: Option<Amending>,
    /// What is known of responses from before, oldest first.
    pub(super) earlier: Vec<(ResponseId, DeliveryState)>,
    /// The questions on the page that is shown, in their order.
    pub(crate) live: Vec<Arc<Live>>,
    pub(super) sending: Option<Local<Sending>>,
    pub(crate) root: Option<Local<HtmlElement>>,
}

/// A question that is on the page.
pub(crate) struct Live {
    index: usize,
    changed: ArcTrigger,
    look: Mutex<Look>,
}

/// How a question looks besides its answer.
#[derive(Clone, PartialEq)]
struct Look {
    error: Option<String>,
    asked: bool,
}

impl Live {
    fn new(index: usize) -> Self {
        Self { index, changed: ArcTrigger::new(), look: Mutex::new(Look { error: None, asked: false }) }
    }

    fn look(&self) -> MutexGuard<'_, Look> {
        self.look.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn error(&self) -> Option<String> {
        self.changed.track();
        self.look().error.clone()
    }

    pub(crate) fn is_asked(&self) -> bool {
        self.changed.track();
        self.look().asked
    }

    /// Is shown whenever another question is.
    #[cfg(feature = "ssr")]
    pub(crate) fn show_as(&self, other: &Self) {
        let asked = other.look().asked;
        self.look().asked = asked;
    }
}

impl Frame {
    pub(crate) fn new(
        plan: Plan,
        answering: Answering,
        words: Getter<Words>,
        wanted: Option<Getter<String>>,
    ) -> Arc<Self> {
        Arc::new(Self {
            plan,
            words,
            wanted,
            state: Mutex::new(State {
                answering,
                chosen: None,
                summary: Vec::new(),
                delivery: None,
                is_held: true,
                response: None,
                is_resumed: false,
                keeping: Keeping::default(),
                amending: None,
                earlier: Vec::new(),
                live: Vec::new(),
                sending: None,
                root: None,
            }),
            step_changed: ArcTrigger::new(),
            answers_changed: ArcTrigger::new(),
            summary_changed: ArcTrigger::new(),
            language_changed: ArcTrigger::new(),
            delivery_changed: ArcTrigger::new(),
        })
    }

    /// The state, until what this returns is dropped.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A DOM id of this survey.
    pub(crate) fn id(&self, part: &str) -> String {
        [&self.plan.name, "-", part].concat()
    }

    /// The language of the questions; whoever asks within a reaction reacts to its change.
    pub(crate) fn language(&self) -> String {
        self.language_changed.track();
        let chosen = self.state().chosen.clone();
        let wanted = chosen.or_else(|| self.wanted.as_ref().map(|wanted| wanted()));
        let wanted = wanted.unwrap_or_else(|| (self.words)().language().to_owned());
        let definition = self.plan.survey.definition();
        let available: Vec<&str> = definition.languages.iter().map(String::as_str).collect();
        yousaid_i18n::negotiate(&[&wanted], &available, definition.default_language())
    }

    /// How it is read now; whoever asks within a reaction reacts to a change of language.
    pub(crate) fn reader(self: &Arc<Self>) -> Reader {
        Reader { words: (self.words)(), language: self.language(), sessions: Some(self.sessions()) }
    }

    /// Shows the session; whoever asks within a reaction reacts to every answer.
    pub(crate) fn sessions(self: &Arc<Self>) -> Sessions {
        let frame = self.clone();
        Arc::new(move |read| {
            frame.answers_changed.track();
            read(frame.state().answering.session());
        })
    }

    /// Takes these questions as those on the page that is shown.
    pub(crate) fn show_questions(self: &Arc<Self>, questions: Range<usize>) {
        self.state().live = questions.map(|index| Arc::new(Live::new(index))).collect();
        self.refresh();
    }

    /// What is known of a question on the page that is shown.
    pub(crate) fn live(&self, index: usize) -> Option<Arc<Live>> {
        let state = self.state();
        let at = state.live.binary_search_by_key(&index, |live| live.index).ok()?;
        state.live.get(at).cloned()
    }

    /// Where the resident is; whoever asks within a reaction reacts to a step.
    pub(crate) fn step(&self) -> Step {
        self.step_changed.track();
        self.state().answering.session().step()
    }

    pub(crate) fn progress(&self) -> Progress {
        self.state().answering.session().progress()
    }

    /// What is known about the delivery; whoever asks within a reaction reacts to news.
    pub(crate) fn delivery(&self) -> Option<DeliveryState> {
        self.delivery_changed.track();
        self.state().delivery.clone()
    }

    /// Whether the answers that were sent off are lost with the page; whoever asks within a reaction
    /// reacts to news.
    pub(crate) fn is_held(&self) -> bool {
        self.delivery_changed.track();
        self.state().is_held
    }

    /// What there is to say of responses from before: what needs somebody first, then what is not sent,
    /// then what has arrived; whoever asks within a reaction reacts to news.
    pub(crate) fn earlier(&self) -> Option<DeliveryState> {
        self.delivery_changed.track();
        let rank = |state: &DeliveryState| match state {
            DeliveryState::Refused { .. } => 2,
            DeliveryState::Received { .. } | DeliveryState::Sent => 0,
            _ => 1,
        };
        self.state().earlier.iter().map(|(_, state)| state).max_by_key(|state| rank(state)).cloned()
    }

    /// The answer to a question on the page, as it was given.
    pub(crate) fn given(&self, live: &Live) -> Option<Answer> {
        live.changed.track();
        self.state().answering.session().given(live.index).cloned()
    }

    /// The lines of the error summary; whoever asks within a reaction reacts to their change.
    pub(crate) fn summary_errors(&self, reader: &Reader) -> Vec<SummaryLine> {
        self.summary_changed.track();
        let state = self.state();
        let session = state.answering.session();
        let summary: Vec<_> =
            state.summary.iter().map(|broken| (broken.clone(), focus_id(&self.plan.name, session, broken.0))).collect();
        // The words may repeat answers, and so look at the state themselves.
        drop(state);
        let mut errors = Vec::new();
        for ((index, rule), id) in summary {
            if let Some(question) = self.plan.survey.questions().get(index) {
                let error = reader.error(question, &rule);
                errors.push((id, question, error));
            }
        }
        // Links that read alike would not tell where each of them leads, nor would one to a single row
        // of a question.
        let line = |(id, question, error): &(String, &Question, String)| {
            let is_alike = errors.iter().filter(|(.., other)| other == error).count() > 1;
            let head = question.part.as_ref().and_then(|part| self.plan.survey.questions().get(part.head));
            let (mut message, mut quoted) = (error.clone(), Vec::from_iter(alone(question)));
            if let Some(title) = question.spec.title.as_ref().filter(|_| is_alike || head.is_some()) {
                let number = question.part.as_ref().and_then(|part| part.entry);
                let entry = head.zip(number).and_then(|(head, number)| match &head.spec.kind {
                    QuestionKind::Repeat { entry, .. } => {
                        quoted.extend(entry);
                        Some(reader.entry(entry.as_ref(), number))
                    }
                    _ => None,
                });
                quoted.push(title);
                message = reader.error_of(title, entry, error);
            }
            SummaryLine { id: id.clone(), message: reader.quoting(message, &quoted) }
        };
        errors.iter().map(line).collect()
    }

    /// Shows that this is known about the delivery, and that the page need not be kept open for it.
    #[cfg(feature = "ssr")]
    pub(crate) fn show_delivery(&self, delivery: DeliveryState) {
        let mut state = self.state();
        (state.delivery, state.is_held) = (Some(delivery), false);
    }

    pub(crate) fn set_summary(&self, summary: Vec<Broken>) {
        let before = std::mem::replace(&mut self.state().summary, summary);
        if !(before.is_empty() && self.state().summary.is_empty()) {
            self.summary_changed.notify();
        }
    }

    pub(crate) fn emit(&self, event: SurveyEvent) {
        if let Some(on_event) = &self.plan.on_event {
            on_event(event);
        }
    }

    pub(crate) fn answer(self: &Arc<Self>, index: usize, answer: Option<Answer>) {
        let language = self.language();
        self.change_answers(index, |answering| answering.answer(index, answer, &language));
    }

    pub(crate) fn change_entries(self: &Arc<Self>, entries: Entries) {
        let (Entries::Add(index) | Entries::Remove(index, _)) = entries;
        self.change_answers(index, |answering| answering.change_entries(entries));
        // The answers after an entry that was taken out have moved up.
        let live = self.state().live.clone();
        live.iter().for_each(|live| live.changed.notify());
    }

    fn change_answers(self: &Arc<Self>, index: usize, change: impl FnOnce(&mut Answering)) {
        let mut state = self.state();
        change(&mut state.answering);
        let is_first = state.answering.started.is_none();
        if is_first {
            state.answering.started = browser::now();
        }
        drop(state);
        if let Some(live) = self.live(index) {
            live.changed.notify();
        }
        self.answers_changed.notify();
        self.refresh();
        self.keep_soon();
        if is_first {
            self.emit(SurveyEvent::Started);
        }
        if let Some(question) = self.plan.survey.questions().get(index) {
            self.emit(SurveyEvent::Answered { question: question.spec.id.clone() });
        }
    }

    /// Brings the questions on the page up to date: which are asked, and which say what is wrong.
    /// Compares first, so that one answer among hundreds of questions touches only what it changes.
    pub(crate) fn refresh(self: &Arc<Self>) {
        let mut state = self.state();
        let lines = state.answering.lines();
        let live = state.live.clone();
        let asked: Vec<bool> = live.iter().map(|live| state.answering.session().is_asked(live.index)).collect();
        // The words may repeat answers, and so look at the state themselves.
        drop(state);
        let reader = self.reader();
        for (live, asked) in live.iter().zip(asked) {
            let line = lines.iter().find(|(index, _)| *index == live.index);
            let error =
                line.and_then(|(index, rule)| Some(reader.error(self.plan.survey.questions().get(*index)?, rule)));
            let look = Look { error, asked };
            let mut old = live.look();
            if *old != look {
                *old = look;
                drop(old);
                live.changed.notify();
            }
        }
    }

    pub(crate) fn go_on(self: &Arc<Self>) {
        let came = self.state().answering.go_on();
        match came {
            Ok(step) => {
                self.show(step);
                if step == Step::Finished {
                    self.submit();
                }
            }
            Err(broken) => {
                self.set_summary(broken);
                self.refresh();
                self.focus("errors", browser::focus);
            }
        }
    }

    pub(crate) fn go_back(self: &Arc<Self>) {
        let step = self.state().answering.back();
        if let Some(step) = step {
            self.show(step);
        }
    }

    /// From the review to a question.
    pub(crate) fn change(self: &Arc<Self>, index: usize) {
        let step = self.state().answering.change(index);
        self.show(step);
    }

    pub(super) fn show(self: &Arc<Self>, step: Step) {
        self.set_summary(Vec::new());
        self.step_changed.notify();
        self.keep_now();
        self.focus("heading", browser::focus_page);
        self.emit(SurveyEvent::PageChanged { page: self.page_name(step) });
    }

    /// The id of the page in the definition, or the name of the step.
    pub(crate) fn page_name(&self, step: Step) -> String {
        match step {
            Step::Page(page) => self.plan.survey.pages().get(page).map(|page| page.id.to_string()).unwrap_or_default(),
            Step::Review => "review".to_owned(),
            Step::Finished => "ending".to_owned(),
        }
    }

    pub(crate) fn choose_language(&self, language: String) {
        self.emit(SurveyEvent::LanguageChanged { language: language.clone() });
        match &self.plan.on_language {
            Some(on_language) => on_language(language),
            None => {
                self.state().chosen = Some(language);
                self.language_changed.notify();
            }
        }
    }

    /// The survey is being removed: what is under way ends now, not when the last closure is dropped.
    pub(crate) fn close(&self) {
        // Dropped at the end of this, when the state is free again.
        let _ended = self.state().sending.take();
        self.keep_now();
        let _listening = std::mem::take(&mut self.state().keeping);
    }

    fn root(&self) -> Option<HtmlElement> {
        self.state().root.as_ref().and_then(Local::get).cloned()
    }

    fn focus(self: &Arc<Self>, part: &str, focus: fn(&HtmlElement, &str)) {
        self.focus_later(self.id(part), focus);
    }

    /// Moves the focus once what has just changed is on the page.
    fn focus_later(self: &Arc<Self>, id: String, focus: fn(&HtmlElement, &str)) {
        let survey = Arc::downgrade(self);
        browser::after_render(Box::new(move || {
            if let Some(root) = survey.upgrade().and_then(|survey| survey.root()) {
                focus(&root, &id);
            }
        }));
    }

    /// Moves the focus to an element of the survey once what has just changed is on the page.
    pub(crate) fn focus_soon(self: &Arc<Self>, id: String) {
        self.focus_later(id, browser::focus);
    }

    /// Leaves the focus where it is although everything is about to be rendered anew.
    pub(crate) fn keep_focus(self: &Arc<Self>) {
        if let Some(id) = self.root().as_ref().and_then(browser::focused) {
            self.focus_later(id, browser::focus);
        }
    }
}
