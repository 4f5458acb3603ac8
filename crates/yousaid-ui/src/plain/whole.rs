//! A whole survey as one form: for pages that nobody renders anew, and on which nothing comes and goes.

use std::sync::Arc;

use leptos::prelude::Owner;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Survey;
use yousaid_engine::Violation;
use yousaid_engine::form;
use yousaid_engine::form::Go;
use yousaid_engine::logic::words;
use yousaid_engine::logic::words::English;
use yousaid_engine::logic::words::Said;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use super::Document;
use super::Page;
use super::Plain;
use super::broken;
use super::show_companions;
use crate::access::beside;
use crate::element::Content;
use crate::element::Element;
use crate::element::PlainForm;
use crate::element::element;
use crate::error_summary::error_summary;
use crate::feedback;
use crate::field::Field;
use crate::field::is_shown;
use crate::field::question_element;
use crate::markup::heading;
use crate::page;
use crate::page::footer_view;
use crate::page::page_view;
use crate::reader::Reader;
use crate::survey::Answering;
use crate::survey::Frame;
use crate::survey::field;
use crate::survey::introduction;

/// Entries of a repeating group that such a form shows; more if there must be more. Those that stay empty do not
/// exist.
pub(super) const ENTRIES: u32 = 3;

impl Plain {
    /// The whole survey as one form. What is asked of some only says so in words; `required` is nothing.
    ///
    /// `fields` are what was typed when it came back with `violations`; both are empty for a new form. The
    /// order of shuffled choices is that of `setting`.
    #[must_use]
    pub fn whole(
        &self,
        survey: &Survey,
        setting: Setting,
        fields: &[(String, String)],
        violations: &[Violation],
    ) -> Page {
        let whole = Arc::new(form::whole(survey, ENTRIES));
        let mut session = Session::with(whole.clone(), setting);
        let questions = 0..whole.questions().len();
        // Of a form of too many fields nothing is shown again; whoever received it has refused it already.
        let _ = form::read(&mut session, fields, questions.clone(), &self.language);
        open_entries(&mut session);
        let broken = broken(survey, violations);
        Owner::new().with(|| {
            let frame = self.frame(&whole, Answering::stopped(session, &broken));
            frame.set_summary(broken.clone());
            frame.show_questions(questions);
            let reader = frame.reader();
            let content = self.form(&frame, survey, &reader);
            show_companions(&frame, &whole);
            let has_languages = self.has_languages && survey.definition().languages.len() > 1;
            let form = PlainForm {
                action: self.action.clone(),
                hidden: self.hidden.clone(),
                first: self.before(survey, &reader),
                go: has_languages.then_some(Go::Send),
                go_on: self.words.get("plain-send-button"),
                has_buttons: false,
            };
            let title = reader.plain(&survey.definition().title).replace(['\u{2068}', '\u{2069}'], "");
            let error = (!broken.is_empty()).then(|| [&self.words.get("error-prefix-label"), " "].concat());
            let html = Content::from(self.root(&reader, "page").child(content)).into_plain(&form);
            let html = self.set_trap(&html, &frame);
            Page { title: [&error.unwrap_or_default(), title.as_str()].concat(), html }
        })
    }

    fn form(&self, frame: &Arc<Frame>, survey: &Survey, reader: &Reader) -> Content {
        let definition = survey.definition();
        let level = frame.plan.heading_level;
        let conditions = Conditions::new(survey, reader);
        let (summarized, read) = (frame.clone(), reader.clone());
        let errors = Arc::new(move || summarized.summary_errors(&read));
        let pages = survey.pages().iter().enumerate();
        let pages = pages.map(|(at, page)| self.part(frame, at, page, &conditions, reader));
        let page = page::Page {
            is_first: true,
            level,
            survey: (Some(frame.id("heading")), &definition.title),
            access: frame.plan.access.as_ref(),
            on_back: None,
            summary: error_summary(frame.id("errors"), errors, &reader.words, level).into(),
            introduction: introduction(frame, reader),
            progress: Content::NONE,
            heading: None,
            content: pages.collect(),
            go_on: reader.word("plain-send-button"),
            on_go_on: Box::new(|| {}),
            below: Content::NONE,
        };
        let footer = footer_view(&definition.landlord, false, level, frame.plan.access.as_ref(), reader);
        vec![page_view(page, reader), footer].into()
    }

    /// The questions of a page, under its heading.
    pub(super) fn part(
        &self,
        frame: &Arc<Frame>,
        at: usize,
        page: &yousaid_engine::Page,
        conditions: &Conditions<'_>,
        reader: &Reader,
    ) -> Content {
        let (level, access, id) = (frame.plan.heading_level, frame.plan.access.as_ref(), page.id.as_str());
        let mut content: Vec<Content> = Vec::new();
        if let Some(title) = &page.title {
            content.push(heading(level + 1, None, "yousaid-page__heading yousaid-title", reader.line(title)));
            content.push(beside(access, reader, &["/pages/", id, "/title"], title));
        }
        let condition = conditions.of_page(at);
        content.push(condition.map(|condition| element("p").class("yousaid-hint").child(condition)).into());
        content.extend(page.text.iter().map(|text| reader.prose_with(access, &["/pages/", id, "/text"], text)));
        for index in page.questions.clone() {
            let Some(question) = frame.plan.survey.questions().get(index).filter(|question| is_shown(question)) else {
                continue;
            };
            // Nobody works it out on paper.
            if matches!(question.spec.kind, QuestionKind::Calculated { .. }) {
                continue;
            }
            let (before, spec) = conditions.with(index, &question.spec);
            let field = field(frame, index, None, reader);
            content.push(before);
            let Some(field) = field else { continue };
            let around = frame.plan.around.as_ref();
            let own = around.and_then(|around| around.question(frame, &field, &spec, reader));
            content.push(own.unwrap_or_else(|| question_element(&field, &spec).into()));
            match self.told(&field, &spec, level) {
                Some(told) => content.push(told.into()),
                None => content.extend(frame.plan.manner.as_ref().map(|manner| (manner.beside)(&field, &spec))),
            }
        }
        content.into()
    }

    /// What stands behind a question for those who give one of its answers, in a form in which nothing comes and goes.
    pub(super) fn told(&self, field: &Field, spec: &Question, level: u8) -> Option<Element> {
        let Document::Feedback(form) = &self.document else { return None };
        feedback::complaint_told(field, spec, form, level + 1)
    }
}

/// Opens as many entries of each repeating group as such a form shows.
pub(super) fn open_entries(session: &mut Session) {
    let whole = session.survey().clone();
    for (index, question) in whole.questions().iter().enumerate() {
        let QuestionKind::Repeat { max, .. } = &question.spec.kind else { continue };
        for _ in session.entries(index)..ENTRIES.min(*max) {
            session.add_entry(index);
        }
    }
}

/// Who is asked what, in words.
pub(super) struct Conditions<'a> {
    survey: &'a Survey,
    reader: &'a Reader,
    /// Sentences that name questions and answers, in the one language that has them.
    english: Option<English<'a>>,
}

impl<'a> Conditions<'a> {
    pub(super) fn new(survey: &'a Survey, reader: &'a Reader) -> Self {
        let is_english = |tag: &str| tag.split('-').next() == Some("en");
        let all = [survey.definition().default_language(), &reader.language, reader.words.language()];
        let english = all.into_iter().all(is_english).then(|| English::new(survey));
        Self { survey, reader, english }
    }

    /// Who sees a page; nothing if everybody does.
    fn of_page(&self, page: usize) -> Option<String> {
        let asked = words::asked_page(self.survey, page).filter(|asked| !asked.is_everybody())?;
        Some(self.said(&asked, ["plain-part-if-hint", "plain-part-if-applies-hint"]))
    }

    /// Who is asked a question; nothing if everybody is who sees its page.
    fn of_question(&self, index: usize, page: usize) -> Option<String> {
        let asked = words::asked(self.survey, index).filter(|asked| !asked.is_everybody())?;
        let own = words::asked_page(self.survey, page).is_none_or(|page| page != asked);
        own.then(|| self.said(&asked, ["plain-only-if-hint", "plain-only-if-applies-hint"]))
    }

    fn said(&self, asked: &words::Asked, [with, without]: [&str; 2]) -> String {
        let is_simple = asked.past.is_empty() && !matches!(asked.if_, Said::Always | Said::Never);
        let english = self.english.as_ref().filter(|_| is_simple);
        match english {
            Some(english) => self.reader.words.with(with, &[("condition", english.condition(&asked.if_).into())]),
            None => self.reader.words.get(without),
        }
    }

    /// A question that says in its hint who is asked it; or words to stand before it, where it shows no hint.
    pub(super) fn with(&self, index: usize, spec: &Question) -> (Content, Question) {
        let page = self.survey.questions().get(index).map_or(0, |question| question.page);
        let Some(condition) = self.of_question(index, page) else { return (Content::NONE, spec.clone()) };
        let has_hint = !matches!(spec.kind, QuestionKind::Statement { .. });
        if !has_hint || spec.hint.is_some() {
            // A hint of the author's may be in another language and with markup: it stays as it is.
            let before = element("p").class("yousaid-hint yousaid-plain__condition").child(condition);
            return (before.into(), spec.clone());
        }
        let hint = Text::new(self.reader.words.language(), &condition);
        (Content::NONE, Question { hint: Some(hint), ..spec.clone() })
    }
}
