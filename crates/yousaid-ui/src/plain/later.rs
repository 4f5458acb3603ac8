//! Saving a survey that is not finished, and coming back to it with a code, on pages without scripts: the same as
//! [`later`](crate::later) does in the browser, in the same words and with the same code.
//!
//! Who renders these pages seals: what the form carries passes through it anyway, and of the code it keeps nothing.

use std::sync::Arc;

use yousaid_engine::Session;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::form::Go;
use yousaid_engine::form::name;
use yousaid_schema::Json;
use yousaid_schema::LaterCode;
use yousaid_schema::Mode;
use yousaid_schema::Moment;
use yousaid_schema::Response;

use super::Page;
use super::Plain;
use super::access;
use crate::Getter;
use crate::code::Code;
use crate::code::code_form;
use crate::element::Content;
use crate::element::Element;
use crate::element::PlainForm;
use crate::element::element;
use crate::later::Shelf;
use crate::later::escaped;
use crate::markup::heading;
use crate::page::footer_view;
use crate::reader::Reader;
use crate::survey::Frame;
use crate::survey::dom_name;
use crate::survey::read_draft;
use crate::survey::write_draft;

/// How a survey is left and come back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComeBack {
    /// Where the code is asked for: [`Plain::code`].
    pub address: String,
    /// What was saved of these answers.
    pub saving: Saving,
}

/// What was saved of the answers on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// Nothing yet.
    #[default]
    New,
    /// They were saved before.
    Again,
    /// Another device has saved with the same code since, and the resident decides which answers stay.
    Elsewhere,
}

/// What was saved, for [`Plain::saved`].
#[derive(Clone, Debug)]
pub struct Saved<'a> {
    /// The code that opens it.
    pub code: &'a LaterCode,
    /// The last day on which it can be opened, as `2026-12-06`.
    pub until: &'a str,
    /// Where to come back to, with the code in it where browsers don't send it.
    pub link: &'a str,
    /// The same as it can be noted down: with the server's name.
    pub shown: &'a str,
    /// Whether that is a whole address, which can stand in a message.
    pub is_whole: bool,
}

/// Answers that somebody has come back to.
#[derive(Clone, Debug)]
pub struct Return {
    /// The answers, at the page where they were left.
    pub session: Session,
    /// When the first of them was given.
    pub started: Moment,
    /// The language in which they were read last.
    pub language: Option<String>,
    /// Whether the survey has changed since.
    pub is_newer: bool,
}

/// Answers in progress as the widget seals them; `None` where nothing was answered.
#[must_use]
pub fn in_progress(session: &Session, started: &Moment, language: &str) -> Option<Json> {
    let survey = session.survey();
    (0..survey.questions().len()).find_map(|index| session.given(index))?;
    let page = match session.step() {
        Step::Page(page) => survey.pages().get(page).map_or("", |page| page.id.as_str()),
        Step::Review | Step::Finished => "review",
    };
    let mut kept = write_draft(session, started.clone(), page);
    if let Json::Object(fields) = &mut kept {
        fields.push(("language".to_owned(), language.into()));
    }
    Some(kept)
}

/// Reads what a code has opened, in whatever mode it was left but a kiosk; `None` where nothing of it fits.
#[must_use]
pub fn go_on_with(survey: &Arc<Survey>, kept: &Json) -> Option<Return> {
    let response = Response::from_json(kept.get("response")?).ok().filter(|kept| kept.mode != Mode::Kiosk)?;
    let (session, started) = read_draft(survey, kept, response.mode)?;
    let language = kept.get("language").and_then(Json::as_text).map(str::to_owned);
    Some(Return { session, started, language, is_newer: response.survey.hash != survey.definition().hash })
}

impl Shelf for ComeBack {
    fn above(&self, frame: &Arc<Frame>, _is_open: Getter<bool>) -> Element {
        way_in(&self.address, &frame.reader())
    }

    fn below(&self, frame: &Arc<Frame>, reader: &Reader) -> Element {
        let choice = |words: &str, go: Go| button(words, go, reader).class("yousaid-button yousaid-button--secondary");
        let under = element("div").class("yousaid-later__save");
        if self.saving == Saving::Elsewhere {
            let ways = element("div").class("yousaid-later__ways");
            let ways = ways.child(choice("later-theirs-button", Go::Find));
            return under.child(ways.child(choice("later-ours-button", Go::SaveOver)));
        }
        under.child(self.save(reader).attribute("id", frame.id("later-save")))
    }
}

impl ComeBack {
    /// The button that saves.
    pub(super) fn save(&self, reader: &Reader) -> Element {
        let words = if self.saving == Saving::Again { "later-again-button" } else { "later-save-button" };
        button(words, Go::Save, reader).class("yousaid-button yousaid-button--quiet")
    }

    /// The same, on a page whose place the widget takes before the style of such buttons has come.
    pub(super) fn save_in_room(&self, frame: &Arc<Frame>, reader: &Reader) -> Element {
        let save = self.save(reader).attribute("id", frame.id("later-save"));
        element("div").class("yousaid-plain__room-below").child(save)
    }
}

fn button(words: &str, go: Go, reader: &Reader) -> Element {
    element("button").attribute("type", "button").go(|| go).child(reader.word(words))
}

/// The way to where the code is asked for.
pub(super) fn way_in(address: &str, reader: &Reader) -> Element {
    element("a").class("yousaid-link").attribute("href", address.to_owned()).child(reader.word("later-open-button"))
}

impl Plain {
    /// What somebody reads whose answers are kept: until when, the code to note down, the link, and a form that
    /// goes on at once.
    #[must_use]
    pub fn saved(&self, survey: &Survey, saved: &Saved<'_>) -> Page {
        let definition = survey.definition();
        let reader = self.reader();
        let day = self.words.date(saved.until);
        let title = self.words.with("later-saved-status", &[("date", day.clone().into())]);
        let stands = |tag: &'static str, class: &'static str, text: &str| {
            element(tag).class(class).attribute("dir", "ltr").attribute("translate", "no").child(text.to_owned())
        };
        let link = stands("a", "yousaid-link yousaid-later__link", saved.shown);
        let link = element("p").child(link.attribute("href", saved.link.to_owned()));
        let ways = saved.is_whole.then(|| {
            let args = [
                ("title", reader.plain(&definition.title).into()),
                ("date", day.into()),
                ("link", saved.shown.to_owned().into()),
            ];
            let message = self.words.with("later-message-text", &args);
            // Marks of direction, which words put around what they are given, are no part of an address.
            let message = escaped(&message.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], ""));
            let away = |words: &str, href: &str| {
                let link = element("a").class("yousaid-link").attribute("href", [href, &message].concat());
                link.child(reader.word(words))
            };
            element("div")
                .class("yousaid-later__ways")
                .child(away("later-email-link", "mailto:?body="))
                .child(away("later-text-link", "sms:?&body="))
        });
        let hint = |words: &str| element("p").class("yousaid-hint").child(reader.word(words));
        let given = element("div")
            .class("yousaid-later__given")
            .child(element("p").child(reader.word("later-given-text")))
            .child(stands("strong", "yousaid-later__code", saved.code.as_str()))
            .child(link)
            .child(ways)
            .child(hint("later-given-hint"))
            .child(definition.files.map(|_| hint("later-files-hint")));
        let go_on = element("button").attribute("type", "submit").class("yousaid-button");
        let go_on = go_on.child(reader.word("later-find-button"));
        let form = element("form").attribute("novalidate", "");
        let form = form.child(element("div").class("yousaid-page__actions").child(go_on));
        self.aside(survey, &title, vec![given.into(), form.into()].into(), Go::Stay, false)
    }

    /// Asks for the code of answers that were saved; with the words for what was wrong with the last one. The form
    /// has no answers in it. `begin` is where the survey begins.
    #[must_use]
    pub fn code(&self, survey: &Survey, begin: &str, typed: &str, wrong: Option<&str>) -> Page {
        let reader = self.reader();
        let id = [dom_name(survey.definition().id.as_str()).as_str(), "-later-code"].concat();
        let field = element("input")
            .attribute("name", name::CODE)
            .attribute("value", typed.to_owned())
            .attribute_when("autofocus", wrong.map(|_| ""));
        let find = element("button").class("yousaid-button");
        let form = code_form(&reader, &Code { group: "later", id: &id, most: "50", error: wrong }, field, find);
        let begin = element("a").class("yousaid-link").attribute("href", begin.to_owned());
        let begin = element("p").child(begin.child(reader.line(&survey.definition().title)));
        let title = self.words.get("later-open-button");
        self.aside(survey, &title, vec![form.into(), begin.into()].into(), Go::Find, wrong.is_some())
    }

    /// A page beside the survey, whose one button wants this.
    fn aside(&self, survey: &Survey, title: &str, content: Content, go: Go, is_wrong: bool) -> Page {
        let reader = self.reader();
        let level = self.heading_level;
        let section = element("section")
            .class("yousaid-page yousaid-notice")
            .child(heading(level, None, "yousaid-page__heading yousaid-title", reader.said(title.to_owned())))
            .child(content);
        let definition = survey.definition();
        let footer = footer_view(&definition.landlord, true, level, access(definition).as_ref(), &reader);
        let root = self.root(&reader, "notice").child(section).child(footer);
        let form = PlainForm {
            action: self.action.clone(),
            hidden: self.hidden.clone(),
            go: Some(go),
            ..PlainForm::default()
        };
        let title = [title, " – ", &reader.plain(&definition.title)].concat();
        let title = title.replace(['\u{2068}', '\u{2069}'], "");
        let error = is_wrong.then(|| [&self.words.get("error-prefix-label"), " "].concat());
        Page {
            title: [&error.unwrap_or_default(), title.as_str()].concat(),
            html: Content::from(root).into_plain(&form),
        }
    }

    fn reader(&self) -> Reader {
        Reader { words: self.words.clone(), language: self.language.clone(), sessions: None }
    }
}
