//! A whole survey as one form for a page of somebody else's, where the widget takes it over when it comes.

use std::sync::Arc;

use leptos::prelude::Owner;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::form;
use yousaid_engine::form::Go;

use super::Document;
use super::Page;
use super::Plain;
use super::later;
use super::lean;
use super::show_companions;
use super::whole::Conditions;
use super::whole::ENTRIES;
use super::whole::open_entries;
use crate::element::Content;
use crate::element::Element;
use crate::element::PlainForm;
use crate::element::element;
use crate::error_summary::error_summary;
use crate::field::is_shown;
use crate::field::question_element;
use crate::page;
use crate::page::footer_view;
use crate::page::page_view;
use crate::progress::progress_bar;
use crate::reader::Reader;
use crate::survey::Answering;
use crate::survey::Frame;
use crate::survey::field;
use crate::survey::introduction;
use crate::survey::page_words;

/// What the widget does not show yet: seen only where no script comes (`crates/yousaid-embed/css/form.css`).
const LATER: &str = "yousaid-plain__later";
/// The same, behind a class that an element has already.
const BESIDES: &str = " yousaid-plain__later";

impl Plain {
    /// The whole survey as one form, whose first page is what the widget shows first, to the pixel; the rest
    /// stands behind it. The order of shuffled choices is that of `setting`. The form is sent to `action`, which
    /// goes on page by page; the button at its end sends it to `send`, as the whole that it is, and says so by what it
    /// wants ([`Go::Send`]): text browsers know one address for a form.
    #[must_use]
    pub fn pasted(&self, survey: &Arc<Survey>, setting: Setting, send: &str) -> Page {
        let session = Session::with(survey.clone(), setting);
        let Step::Page(first) = session.step() else { return self.whole(survey, setting, &[], &[]) };
        let whole = Arc::new(form::whole(survey, ENTRIES));
        Owner::new().with(|| {
            let mut all = Session::with(whole.clone(), setting);
            open_entries(&mut all);
            let rest = self.frame(&whole, Answering::stopped(all, &[]));
            rest.show_questions(0..whole.questions().len());
            show_companions(&rest, &whole);
            let frame = self.frame(survey, Answering::stopped(session, &[]));
            let reader = frame.reader();
            let conditions = Conditions::new(survey, &reader);
            let content = self.first_page(&frame, &rest, first, &conditions, &reader);
            show_companions(&frame, survey);
            let mut later = later();
            for (at, page) in survey.pages().iter().enumerate().filter(|(at, _)| *at != first) {
                later = later.child(self.part(&rest, at, page, &conditions, &reader));
            }
            let send = element("button")
                .attribute("type", "submit")
                .attribute("formaction", send.to_owned())
                .class("yousaid-button")
                .child(reader.word("plain-send-button"));
            let later = later.child(element("div").class("yousaid-page__actions").child(send));
            let form = PlainForm {
                action: self.action.clone(),
                hidden: self.hidden.clone(),
                first: self.before(survey, &reader),
                go: Some(Go::Next),
                go_on: self.words.get(self.go_on()),
                has_buttons: true,
            };
            let later =
                Content::from(later).into_plain(&PlainForm { go: Some(Go::Send), has_buttons: false, ..form.clone() });
            // Where no script comes, what saves stands at the end of everything.
            let save = self.come_back.as_ref().map(|come_back| self::later().child(come_back.save(&reader)));
            let later = [later, Content::from(save).into_plain(&form)].concat();
            let root = self.root(&reader, "pasted").child(self.room(survey, &reader)).child(content);
            let html = Content::from(root).into_plain(&form);
            // The document of a widget of its own styles questions by their names.
            let (html, later) = match self.document {
                Document::Survey => (lean::first(&html), lean::later(&later, &html)),
                _ => (html, later),
            };
            let html = html.replacen("</form>", &[&later, "</form>"].concat(), 1);
            let html = self.set_trap(&html, &frame);
            Page { title: reader.plain(&survey.definition().title), html }
        })
    }

    /// Where the widget puts the ways back for who has a code, above everything else: it takes its place before it
    /// comes. The words are an attribute, from which only the style makes lines: as many as the widget's, and read by
    /// nobody. In the place of what was saved stands a link that works without scripts.
    pub(super) fn room(&self, survey: &Survey, reader: &Reader) -> Content {
        let definition = survey.definition();
        let room =
            |words: &str| element("div").class("yousaid-plain__room").attribute("data-words", reader.words.get(words));
        let amend = definition.amend.then(|| room("amend-open-button"));
        let way_in = self.come_back.as_ref().map(|come_back| later::way_in(&come_back.address, reader));
        let later = definition.come_back.is_some().then(|| room("later-open-button").child(way_in));
        vec![amend.into(), later.into()].into()
    }

    /// The first page as the widget shows it, with what it does not show yet.
    fn first_page(
        &self,
        frame: &Arc<Frame>,
        rest: &Arc<Frame>,
        at: usize,
        conditions: &Conditions<'_>,
        reader: &Reader,
    ) -> Content {
        let survey = &frame.plan.survey;
        let definition = survey.definition();
        let Some(page) = survey.pages().get(at) else { return Content::NONE };
        let level = frame.plan.heading_level;
        let heading_id = frame.id("heading");
        frame.show_questions(page.questions.clone());
        let of_page = page.questions.clone().filter_map(|index| Some((index, survey.questions().get(index)?)));
        let shown: Vec<_> = of_page.filter(|(_, question)| is_shown(question)).collect();
        let alone =
            page.title.is_none() && matches!(shown.as_slice(), [(_, question)] if question.spec.title.is_some());
        let heading = page.title.as_ref().map(|title| (heading_id.clone(), reader.line(title)));
        let title_id = (heading.is_none() && !alone).then_some(heading_id);
        let (manner, around) = (frame.plan.manner.as_ref(), frame.plan.around.as_ref());
        let access = frame.plan.access.as_ref();
        let mut content = page_words(access, page, reader);
        for (index, question) in shown {
            let is_asked = frame.state().answering.session().is_asked(index);
            let of = if is_asked { frame } else { rest };
            let Some(field) = field(of, index, alone.then_some(level + 1), reader) else { continue };
            if is_asked {
                let own = around.and_then(|around| around.question(of, &field, &question.spec, reader));
                content.push(own.unwrap_or_else(|| question_element(&field, &question.spec).into()));
            } else {
                let (before, spec) = conditions.with(index, &question.spec);
                if !matches!(&before, Content::Many(none) if none.is_empty()) {
                    content.push(later().child(before).into());
                }
                // No element around it: questions that follow one another are spaced.
                content.push(question_element(&field, &spec).class(BESIDES).into());
            }
            // What follows the box that opens is spaced by it.
            content.extend(self.told(&field, &question.spec, level).map(|told| later().child(told).into()));
            content.extend(manner.map(|manner| (manner.beside)(&field, &question.spec)));
        }
        let progress = frame.progress();
        let page = page::Page {
            is_first: true,
            level,
            survey: (title_id, &definition.title),
            access,
            on_back: None,
            summary: error_summary(frame.id("errors"), Arc::new(Vec::new), &reader.words, level).into(),
            introduction: introduction(frame, reader),
            progress: (progress.most > 1).then(|| progress_bar(&progress, &reader.words)).into(),
            heading,
            content,
            go_on: reader.word(self.go_on()),
            on_go_on: Box::new(|| {}),
            below: self.come_back.as_ref().map(|come_back| come_back.save_in_room(frame, reader)).into(),
        };
        let footer = footer_view(&definition.landlord, false, level, access, reader);
        vec![page_view(page, reader), footer].into()
    }
}

fn later() -> Element {
    element("div").class(LATER)
}
