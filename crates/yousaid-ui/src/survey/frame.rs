//! What the parts of a survey share, and what happens when the resident does something.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use yousaid_engine::Progress;
use yousaid_engine::Step;
use yousaid_i18n::Words;
use yousaid_schema::Answer;
use yousaid_schema::Mode;
use yousaid_schema::Response;
use yousaid_transport::DeliveryState;

use super::delivery::Sending;
use super::state::Answering;
use super::state::Broken;
use crate::BackendHandle;
use crate::SurveyEvent;
use crate::browser;
use crate::browser::Local;
use crate::error_summary::SummaryError;
use crate::field::focus_id;
use crate::reader::Reader;

/// What was decided when the survey was set up.
pub(crate) struct Setup {
    pub(crate) survey: Arc<yousaid_engine::Survey>,
    /// Begins every DOM id.
    pub(crate) name: String,
    pub(crate) heading_level: u8,
    pub(crate) mode: Mode,
    pub(crate) context: Vec<(String, String)>,
    pub(crate) backend: Option<BackendHandle>,
    pub(crate) on_event: Option<Callback<SurveyEvent>>,
    pub(crate) on_received: Option<Callback<String>>,
    pub(crate) on_submit: Option<Callback<Response, bool>>,
    pub(crate) on_language: Option<Callback<String>>,
}

/// Handles to all of a survey's state; copied into every closure that needs some of it.
///
/// What comes from outside the page's life (an answer of the backend) may find the state gone:
/// everything that such a thing reaches uses the `try_` forms.
#[derive(Clone, Copy)]
pub(crate) struct Frame {
    pub(crate) setup: StoredValue<Setup>,
    pub(crate) answering: StoredValue<Answering>,
    pub(crate) words: Signal<Words>,
    pub(crate) language: Signal<String>,
    /// The language that was chosen here, where nobody outside looks after that.
    pub(crate) chosen: RwSignal<Option<String>>,
    /// Where the resident is.
    pub(crate) step: RwSignal<Step>,
    /// The errors of the last Continue.
    pub(crate) summary: RwSignal<Vec<Broken>>,
    pub(crate) delivery: RwSignal<Option<DeliveryState>>,
    /// Signals of the questions on the page that is shown.
    pub(crate) live: StoredValue<Vec<Live>>,
    pub(crate) sending: StoredValue<Option<Local<Sending>>>,
    pub(crate) root: NodeRef<html::Div>,
}

/// The signals of a question that is on the page.
#[derive(Clone, Copy)]
pub(crate) struct Live {
    pub(crate) index: usize,
    pub(crate) given: RwSignal<Option<Answer>>,
    pub(crate) error: RwSignal<Option<String>>,
    pub(crate) asked: RwSignal<bool>,
}

impl Frame {
    pub(crate) fn new(
        setup: Setup,
        answering: Answering,
        words: Signal<Words>,
        language: Option<Signal<String>>,
    ) -> Self {
        let survey = setup.survey.clone();
        let chosen = RwSignal::new(None::<String>);
        let language = Memo::new(move |_| {
            let wanted = chosen.get().or_else(|| language.map(|language| language.get()));
            let wanted = wanted.unwrap_or_else(|| words.with(|words| words.language().to_owned()));
            let definition = survey.definition();
            let available: Vec<&str> = definition.languages.iter().map(String::as_str).collect();
            yousaid_i18n::negotiate(&[&wanted], &available, definition.default_language())
        });
        Self {
            step: RwSignal::new(answering.session().step()),
            setup: StoredValue::new(setup),
            answering: StoredValue::new(answering),
            words,
            language: language.into(),
            chosen,
            summary: RwSignal::new(Vec::new()),
            delivery: RwSignal::new(None),
            live: StoredValue::new(Vec::new()),
            sending: StoredValue::new(None),
            root: NodeRef::new(),
        }
    }

    pub(crate) fn survey(self) -> Arc<yousaid_engine::Survey> {
        self.setup.with_value(|setup| setup.survey.clone())
    }

    /// A DOM id of this survey.
    pub(crate) fn id(self, part: &str) -> String {
        self.setup.with_value(|setup| [&setup.name, "-", part].concat())
    }

    pub(crate) fn heading_level(self) -> u8 {
        self.setup.with_value(|setup| setup.heading_level)
    }

    /// How it is read now; whoever asks within a reaction reacts to a change of language.
    pub(crate) fn reader(self) -> Reader {
        Reader { words: self.words.get(), language: self.language.get() }
    }

    pub(crate) fn progress(self) -> Progress {
        self.answering.with_value(|answering| answering.session().progress())
    }

    /// The lines of the error summary in the language of now.
    pub(crate) fn summary_errors(self, reader: &Reader) -> Vec<SummaryError> {
        let survey = self.survey();
        let error = |(index, rule): &Broken| {
            let question = survey.questions().get(*index)?;
            let id = focus_id(&self.id(question.spec.id.as_str()), question);
            Some(SummaryError { id, message: reader.error(question, rule) })
        };
        self.summary.with(|summary| summary.iter().filter_map(error).collect())
    }

    pub(crate) fn emit(self, event: SurveyEvent) {
        if let Some(Some(on_event)) = self.setup.try_with_value(|setup| setup.on_event) {
            on_event.try_run(event);
        }
    }

    pub(crate) fn answer(self, index: usize, answer: Option<Answer>) {
        let language = self.language.get_untracked();
        let mut is_first = false;
        self.answering.update_value(|answering| {
            answering.answer(index, answer.clone(), &language);
            if answering.started.is_none() {
                answering.started = browser::now();
                is_first = true;
            }
        });
        if let Some(live) = self.live.with_value(|live| live.iter().find(|live| live.index == index).copied()) {
            live.given.set(answer);
        }
        self.refresh();
        if is_first {
            self.emit(SurveyEvent::Started);
        }
        if let Some(question) = self.survey().questions().get(index) {
            self.emit(SurveyEvent::Answered { question: question.spec.id.clone() });
        }
    }

    /// Brings the questions on the page up to date: which are asked, and which say what is wrong.
    /// Compares first, so that one answer among hundreds of questions touches only what it changes.
    pub(crate) fn refresh(self) {
        let reader = untrack(|| self.reader());
        let survey = self.survey();
        let mut lines = Vec::new();
        self.answering.update_value(|answering| lines = answering.lines());
        let live = self.live.get_value();
        self.answering.with_value(|answering| {
            for live in live {
                let line = lines.iter().find(|(index, _)| *index == live.index);
                let words = line.and_then(|(index, rule)| Some(reader.error(survey.questions().get(*index)?, rule)));
                set_if_changed(live.error, words);
                set_if_changed(live.asked, answering.session().is_asked(live.index));
            }
        });
    }

    pub(crate) fn go_on(self) {
        let mut came = None;
        self.answering.update_value(|answering| came = Some(answering.go_on()));
        match came {
            Some(Ok(step)) => {
                self.show(step);
                if step == Step::Finished {
                    self.submit();
                }
            }
            Some(Err(broken)) => {
                self.summary.set(broken);
                self.refresh();
                let id = self.id("errors");
                self.after_render(move |root| browser::focus(root, &id));
            }
            None => {}
        }
    }

    pub(crate) fn go_back(self) {
        let mut step = None;
        self.answering.update_value(|answering| step = answering.back());
        if let Some(step) = step {
            self.show(step);
        }
    }

    /// From the review to a question.
    pub(crate) fn change(self, index: usize) {
        let mut step = self.step.get_untracked();
        self.answering.update_value(|answering| step = answering.change(index));
        self.show(step);
    }

    fn show(self, step: Step) {
        self.summary.set(Vec::new());
        self.step.set(step);
        let id = self.id("heading");
        self.after_render(move |root| browser::focus_page(root, &id));
        self.emit(SurveyEvent::PageChanged { page: self.page_name(step) });
    }

    /// The id of the page in the definition, or the name of the step.
    pub(crate) fn page_name(self, step: Step) -> String {
        match step {
            Step::Page(page) => self.survey().pages().get(page).map(|page| page.id.to_string()).unwrap_or_default(),
            Step::Review => "review".to_owned(),
            Step::Finished => "ending".to_owned(),
        }
    }

    pub(crate) fn choose_language(self, language: String) {
        self.emit(SurveyEvent::LanguageChanged { language: language.clone() });
        match self.setup.with_value(|setup| setup.on_language) {
            Some(on_language) => on_language.run(language),
            None => self.chosen.set(Some(language)),
        }
    }

    fn after_render(self, task: impl FnOnce(&web_sys::HtmlElement) + 'static) {
        browser::after_render(move || {
            if let Some(Some(root)) = self.root.try_get_untracked() {
                task(&root);
            }
        });
    }
}

fn set_if_changed<T: PartialEq + Send + Sync + 'static>(signal: RwSignal<T>, value: T) {
    if signal.try_with_untracked(|old| *old != value) == Some(true) {
        signal.set(value);
    }
}
