//! Pages that work without scripts: the same components, rendered on a server to plain forms.
//!
//! Markup, classes and ids are those of the widget in the browser, so that it can take a page over and nothing
//! moves. What differs:
//!
//! - The form has a method and an address, and every field the name that [`yousaid_engine::form`] says.
//! - What is hidden is not there at all: a text browser would show it.
//! - A button sends the form, with its wish as `~go`, or is left out. The first button of a form, which Enter
//!   presses, goes on; it is hidden. The choice of language stands within the form, so that nothing typed is
//!   lost by it.
//! - Last in the form stands a field that people don't see ([`name::WEBSITE`]), to tell programs by.
//! - A ranking is a list of places for each choice. Words of one's own have their field whatever is chosen. Files
//!   can't be added.
//!
//! Nothing is `required`, `novalidate` is set: what is missing is said by whoever receives the form.
//!
//! ```
//! use std::sync::Arc;
//! use yousaid_engine::{Session, Survey};
//! use yousaid_i18n::Words;
//! use yousaid_schema::Definition;
//! use yousaid_ui::plain::Plain;
//!
//! let definition: Definition = serde_json::from_str(r#"{
//!     "id": "visit", "version": "1", "title": "Your visit", "default_language": "en",
//!     "landlord": {"name": "Elm Homes"},
//!     "pages": [{"id": "one", "questions": [{"id": "seen", "type": "yes_no", "title": "Were you seen today?"}]}]
//! }"#)?;
//! let session = Session::new(Arc::new(Survey::compile(definition)?));
//! let page = Plain::new(Words::english(), "en").page(&session, &[]);
//! assert_eq!(page.title, "Were you seen today? – Your visit");
//! assert!(page.html.contains(r#"name="seen" value="yes""#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod document;
mod later;
mod lean;
mod pasted;
mod whole;

use std::sync::Arc;

use leptos::prelude::Owner;
use yousaid_engine::Session;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::Violation;
use yousaid_engine::form::Go;
use yousaid_engine::form::name;
use yousaid_i18n::Words;
use yousaid_i18n::direction;
use yousaid_schema::Answer;
use yousaid_schema::Danger;
use yousaid_schema::Definition;
use yousaid_schema::QuestionKind;
use yousaid_schema::Receipt;
use yousaid_schema::danger;
use yousaid_transport::DeliveryState;

use crate::Access;
use crate::AccessPart;
use crate::Later;
use crate::element::Content;
use crate::element::Element;
use crate::element::PlainForm;
use crate::element::element;
use crate::ending::Open;
use crate::ending::notice_view;
use crate::ending::open_on;
use crate::feedback;
use crate::field::Getter;
use crate::field::companion;
use crate::field::is_shown;
use crate::language_switcher::language_switcher;
use crate::page::footer_view;
use crate::reader::Reader;
use crate::survey::Answering;
use crate::survey::Around;
use crate::survey::Broken;
use crate::survey::Frame;
use crate::survey::Plan;
use crate::survey::dom_name;
use crate::survey::step_view;

pub use document::Document;
pub use later::ComeBack;
pub use later::Return;
pub use later::Saved;
pub use later::Saving;
pub use later::go_on_with;
pub use later::in_progress;

/// How pages are rendered: in which words, and what the server adds to the form.
#[derive(Clone, Debug)]
pub struct Plain {
    /// The words of the interface.
    pub words: Words,
    /// The language of the questions, one of the survey's; else its default language is shown.
    pub language: String,
    /// Where the form is sent; to the address of its page if empty.
    pub action: String,
    /// Names and values in the form that nobody sees: see [`yousaid_engine::form::name`].
    pub hidden: Vec<(String, String)>,
    /// The level of the survey's title as a heading, 1 to 5.
    pub heading_level: u8,
    /// Begins every DOM id; the survey's id if empty.
    pub name: String,
    /// What the page adds to the answers; residents are told.
    pub context: Vec<(String, String)>,
    /// What is to be said above everything else.
    pub notice: Option<String>,
    /// What the survey is underneath: a form for feedback has its box about complaints, a halo round, as it stands
    /// now, its papers and its agenda.
    pub document: Document,
    /// How the survey is left for later, where whoever receives the form keeps answers; not in a kiosk.
    pub come_back: Option<ComeBack>,
    /// Whether residents can choose another language: whoever receives the form then does what `~go` says.
    pub has_languages: bool,
}

/// A rendered page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What it is called: its heading and the survey's title, with "Error:" before it where something is wrong.
    pub title: String,
    /// The element of class `yousaid`, without the page around it.
    pub html: String,
}

impl Plain {
    /// A form that is sent to the address of its page, headed by an `<h1>`.
    #[must_use]
    pub fn new(words: Words, language: &str) -> Self {
        Self {
            words,
            language: language.to_owned(),
            action: String::new(),
            hidden: Vec::new(),
            heading_level: 1,
            name: String::new(),
            context: Vec::new(),
            notice: None,
            document: Document::Survey,
            come_back: None,
            has_languages: true,
        }
    }

    /// Where a session is: a page of questions, the review, or the ending, of which nothing is known yet.
    /// `violations` are what was found wrong on it.
    #[must_use]
    pub fn page(&self, session: &Session, violations: &[Violation]) -> Page {
        self.step(session, violations, None)
    }

    /// What somebody reads whose answers have arrived, with a copy of them.
    #[must_use]
    pub fn received(&self, session: &Session, receipt: &Receipt) -> Page {
        self.step(session, &[], Some(receipt))
    }

    fn step(&self, session: &Session, violations: &[Violation], receipt: Option<&Receipt>) -> Page {
        let survey = session.survey().clone();
        let broken = broken(&survey, violations);
        let step = session.step();
        Owner::new().with(|| {
            let frame = self.frame(&survey, Answering::stopped(session.clone(), &broken));
            frame.set_summary(broken.clone());
            if let Some(Receipt { reference, code, .. }) = receipt.cloned() {
                frame.show_delivery(DeliveryState::Received { reference, code });
            }
            let reader = frame.reader();
            let mut content = step_view(&frame, step, &reader);
            show_companions(&frame, &survey);
            if step == Step::Finished {
                content = vec![self.danger(session, &reader), content].into();
            }
            let (go, go_on) = match step {
                Step::Review => (Go::Send, "review-submit-button"),
                _ => (Go::Next, self.go_on()),
            };
            let form = PlainForm {
                action: self.action.clone(),
                hidden: self.hidden.iter().cloned().chain(entries(session)).collect(),
                first: self.before(&survey, &reader),
                go: Some(go),
                go_on: self.words.get(go_on),
                has_buttons: true,
            };
            let root = self.root(&reader, data_step(step)).attribute_when("data-page", page_name(session));
            let is_begun = step != Step::Page(0) || frame.state().answering.can_go_back();
            let room = if is_begun { Content::NONE } else { self.room(&survey, &reader) };
            let html = self.set_trap(&Content::from(root.child(room).child(content)).into_plain(&form), &frame);
            Page { title: self.title(&survey, step, &reader, !broken.is_empty()), html }
        })
    }

    /// What is shown on this day in place of a survey that can't be answered then; `None` if it can.
    #[must_use]
    pub fn closed(&self, survey: &Arc<Survey>, today: &str) -> Option<Page> {
        if let Some(around) = self.document.around() {
            return around.is_closed().then(|| self.around(survey, around.as_ref()));
        }
        let definition = survey.definition();
        let (title, text, day) = match open_on(definition, Some(today)) {
            Open::Yes => return None,
            Open::From(day) => ("survey-unopened-title", "survey-unopened-text", day),
            Open::Until(day) => ("survey-closed-title", "survey-closed-text", day),
        };
        let text = self.words.with(text, &[("date", self.words.date(day).into())]);
        Some(self.notice(Some(definition), title, text))
    }

    /// A page that says something in place of a survey: the id of its title among the words of the interface,
    /// and its text. With a definition it has the landlord's contact.
    #[must_use]
    pub fn notice(&self, definition: Option<&Definition>, title: &str, text: String) -> Page {
        let language = definition.map_or_else(|| self.words.language().to_owned(), |_| self.language.clone());
        let reader = Reader { words: self.words.clone(), language, sessions: None };
        let footer = definition.map(|definition| {
            footer_view(&definition.landlord, true, self.heading_level, access(definition).as_ref(), &reader)
        });
        let content = vec![notice_view(&reader, self.heading_level, title, Some(text)), footer.into()];
        let root = self.root(&reader, "notice").child(content);
        Page { title: self.words.get(title), html: Content::from(root).into_plain(&PlainForm::default()) }
    }

    /// A round that takes no comments: before it opens, and what became of them.
    fn around(&self, survey: &Arc<Survey>, around: &dyn Around) -> Page {
        Owner::new().with(|| {
            let frame = self.frame(survey, Answering::stopped(Session::new(survey.clone()), &[]));
            let reader = frame.reader();
            let root = self.root(&reader, "notice").child(around.closed(&frame, &reader));
            let html = Content::from(root).into_plain(&PlainForm::default());
            Page { title: reader.plain(&survey.definition().title), html }
        })
    }

    fn frame(&self, survey: &Arc<Survey>, answering: Answering) -> Arc<Frame> {
        let name = dom_name(if self.name.is_empty() { survey.definition().id.as_str() } else { &self.name });
        let plan = Plan {
            access: access(survey.definition()),
            heading_level: self.heading_level,
            context: self.context.clone(),
            manner: self.document.manner(self.heading_level),
            around: self.document.around(),
            later: self.come_back.clone().map(|come_back| Later(Arc::new(come_back))),
            ..Plan::of_sample(survey.clone(), &name)
        };
        let (words, language) = (self.words.clone(), self.language.clone());
        let wanted: Getter<String> = Arc::new(move || language.clone());
        Frame::new(plan, answering, Arc::new(move || words.clone()), Some(wanted))
    }

    /// What stands first in the form: the languages to choose from, and what is to be said.
    fn before(&self, survey: &Survey, reader: &Reader) -> String {
        let languages = &survey.definition().languages;
        let switcher = (self.has_languages && languages.len() > 1).then(|| {
            let (current, label) = (reader.language.clone(), self.words.get("survey-language-label"));
            let current: Getter<String> = Arc::new(move || current.clone());
            language_switcher(languages, &current, Arc::new(move || label.clone()), Arc::new(|_| {}))
        });
        let notice = self.notice.clone().map(|notice| {
            element("p").class("yousaid-plain__notice").attribute("role", "status").child(reader.said(notice))
        });
        let content: Content = vec![switcher.into(), notice.into()].into();
        content.into_plain(&PlainForm { has_buttons: true, ..PlainForm::default() })
    }

    /// Puts a field into the form that people don't see, nor come to with the keyboard or a screen reader: whatever
    /// fills it in is a program. It stands last, where a text browser, which shows it, leaves it behind every button.
    fn set_trap(&self, html: &str, frame: &Frame) -> String {
        let id = frame.id(name::WEBSITE);
        let label = element("label").attribute("for", id.clone()).child(self.words.get("plain-empty-label"));
        let field = element("input")
            .attribute("id", id)
            .attribute("type", "text")
            .attribute("name", name::WEBSITE)
            .attribute("autocomplete", "off");
        // An attribute, no flag: what a flag hides would not be there at all.
        let trap = element("div").attribute("hidden", "").child(label).child(field);
        let trap = Content::from(trap).into_plain(&PlainForm::default());
        html.replacen("</form>", &[&trap, "</form>"].concat(), 1)
    }

    /// The element around a page.
    fn root(&self, reader: &Reader, step: &'static str) -> Element {
        element("div")
            .class("yousaid yousaid-plain")
            .attribute("part", "survey")
            .attribute("lang", reader.language.clone())
            .attribute("dir", direction(&reader.language).code())
            .attribute_when("data-widget", self.document.manner(self.heading_level).map(|manner| manner.name))
            .attribute("data-step", step)
    }

    /// The words of the button that goes on from a page.
    fn go_on(&self) -> &'static str {
        self.document.manner(self.heading_level).map_or("survey-continue-button", |manner| manner.go_on)
    }

    /// Whom to call, where something that was said speaks of danger: no script has shown it beside the words.
    fn danger(&self, session: &Session, reader: &Reader) -> Content {
        let Document::Feedback(form) = &self.document else { return Content::NONE };
        let spoken = self.danger_spoken_of(session);
        spoken.map(|danger| feedback::danger_note(danger, form, reader)).into()
    }

    /// Whether [`received`](Self::received) says whom to call in danger.
    #[must_use]
    pub fn speaks_of_danger(&self, session: &Session) -> bool {
        self.danger_spoken_of(session).is_some()
    }

    fn danger_spoken_of(&self, session: &Session) -> Option<&Danger> {
        let Document::Feedback(form) = &self.document else { return None };
        let questions = session.survey().questions().iter().enumerate();
        let mut said = questions.filter(|(_, question)| matches!(question.spec.kind, QuestionKind::LongText { .. }));
        said.find_map(|(index, _)| {
            let Some(Answer::Text(text)) = session.value(index) else { return None };
            danger(&form.danger, text, session.language(index))
        })
    }

    fn title(&self, survey: &Survey, step: Step, reader: &Reader, is_wrong: bool) -> String {
        let definition = survey.definition();
        let heading = match step {
            Step::Page(page) => survey.pages().get(page).and_then(|page| {
                let mut shown =
                    page.questions.clone().filter_map(|at| survey.questions().get(at)).filter(|q| is_shown(q));
                let alone = shown.next().filter(|_| shown.next().is_none());
                let title = page.title.as_ref().or_else(|| alone?.spec.title.as_ref());
                title.map(|title| reader.plain(title))
            }),
            Step::Review => Some(self.words.get("review-title")),
            Step::Finished => {
                let own = definition.ending.title.as_ref().map(|title| reader.plain(title));
                Some(own.unwrap_or_else(|| self.words.get("ending-title")))
            }
        };
        let survey = reader.plain(&definition.title);
        let title = heading.map_or_else(|| survey.clone(), |heading| [&heading, " – ", &survey].concat());
        // A title is no text: marks of direction would be read out in some of them.
        let title = title.replace(['\u{2068}', '\u{2069}'], "");
        if is_wrong { [&self.words.get("error-prefix-label"), " ", &title].concat() } else { title }
    }
}

/// What helps with a survey's texts. The bar needs scripts; this does not.
fn access(definition: &Definition) -> Option<Access> {
    definition.aids.is_some().then(|| AccessPart::all().make(definition, false))
}

/// Shows the fields for words of one's own: no script shows them when their choice is chosen.
fn show_companions(frame: &Frame, survey: &Survey) {
    for index in 0..survey.questions().len() {
        let live = companion(survey, index).and_then(|companion| frame.live(companion));
        if let Some((live, head)) = live.zip(frame.live(index)) {
            live.show_as(&head);
        }
    }
}

/// How many entries each repeating group of the page shows.
fn entries(session: &Session) -> Vec<(String, String)> {
    let survey = session.survey();
    let page = if let Step::Page(page) = session.step() { survey.pages().get(page) } else { None };
    let mut entries = Vec::new();
    for index in page.map(|page| page.questions.clone()).unwrap_or_default() {
        let Some(question) = survey.questions().get(index).filter(|_| session.is_asked(index)) else { continue };
        if matches!(question.spec.kind, QuestionKind::Repeat { .. }) {
            entries.push((question.spec.id.as_str().to_owned(), session.entries(index).to_string()));
        }
    }
    entries
}

/// What was found wrong, by the indices of the questions.
fn broken(survey: &Survey, violations: &[Violation]) -> Vec<Broken> {
    let index = |violation: &Violation| Some(survey.question(violation.question.as_ref()?.as_str())?.0);
    violations.iter().filter_map(|violation| Some((index(violation)?, violation.rule.clone()))).collect()
}

/// The id of the page where a session is.
fn page_name(session: &Session) -> Option<String> {
    let Step::Page(page) = session.step() else { return None };
    session.survey().pages().get(page).map(|page| page.id.as_str().to_owned())
}

fn data_step(step: Step) -> &'static str {
    match step {
        Step::Page(_) => "page",
        Step::Review => "review",
        Step::Finished => "ending",
    }
}
