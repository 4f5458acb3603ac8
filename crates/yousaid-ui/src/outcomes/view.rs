//! The board's markup and wiring.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use leptos::prelude::*;
use yousaid_i18n::Words;
use yousaid_i18n::direction;
use yousaid_i18n::endonym;
use yousaid_schema as schema;
use yousaid_schema::Code;
use yousaid_schema::OutcomeEntry;
use yousaid_schema::OutcomeStatus;
use yousaid_schema::SurveyId;
use yousaid_schema::Tag;

use super::state::Filter;
use super::state::Shown;
use super::state::fitting;
use crate::Getter;
use crate::Handler;
use crate::Held;
use crate::access::BoardAccess;
use crate::access::Seen;
use crate::browser;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::language_switcher::language_switcher;
use crate::markup::heading;
use crate::reader::Reader;

/// Entries that are shown at once, where the page does not say how many.
const MOST: u32 = 10;

/// What became of what residents said: "You said, we did".
///
/// # Accessibility
///
/// Headings for the board and for each entry; native lists to choose a place and a topic; the number of
/// entries is announced politely when it changes. Set `heading_level` to one more than the heading above it
/// on your page.
///
/// # Styling
///
/// See [`crate::outcomes`].
///
/// # Server rendering
///
/// Renders every entry that `max` allows; see [`Board::action`] for a board that works without scripts.
///
/// # Example
///
/// ```
/// use leptos::prelude::*;
/// use yousaid_schema::Outcomes as Document;
/// use yousaid_ui::Outcomes;
///
/// #[component]
/// fn WhatWeDid(document: Document) -> impl IntoView {
///     view! { <Outcomes outcomes=document heading_level=3/> }
/// }
/// ```
#[component]
pub fn Outcomes(
    /// The board's document.
    outcomes: schema::Outcomes,
    /// The words of the interface; English if left out.
    #[prop(optional, into)]
    words: Option<Signal<Words>>,
    /// The language of the entries; the language of `words` if left out. Where the document does not have it,
    /// its default language is shown.
    #[prop(optional, into)]
    language: Option<Signal<String>>,
    /// The level of the board's title as a heading, 1 to 5. A wrong level misleads people who find their way
    /// by headings.
    #[prop(default = 2)]
    heading_level: u8,
    /// How many entries are shown before "Show more", at least 1; 10 if left out.
    #[prop(optional)]
    max: Option<u32>,
    /// Shows only what answers this survey or halo round.
    #[prop(optional)]
    survey: Option<SurveyId>,
    /// The place and topic that are chosen at first.
    #[prop(optional)]
    filter: Filter,
    /// Begins every DOM id; `outcomes` if left out. Give each board on a page its own.
    #[prop(optional, into)]
    name: String,
    /// Called when the reader chooses another language: load its words, then set `words` (and `language`). If
    /// left out, only the language of the entries changes.
    #[prop(optional)]
    on_language: Option<Callback<String>>,
    /// Whether it is shown with the bar that makes it easier to read: larger text, high contrast, reading aloud by
    /// voices of the device. If left out, people who need one of these have only what their browser offers. Its
    /// style is in [`STYLE`](crate::STYLE), not in that of the [board alone](crate::outcomes::STYLE).
    #[prop(optional)]
    access_bar: bool,
) -> impl IntoView {
    let board = Board {
        access: access_bar.then(BoardAccess::all),
        language: language.map(|language| -> Getter<String> { Arc::new(move || language.get()) }),
        heading_level,
        max,
        survey,
        filter,
        name,
        on_language: on_language.map(|callback| -> Handler<String> {
            Arc::new(move |language| {
                callback.try_run(language);
            })
        }),
        ..Board::new(Arc::new(outcomes))
    };
    match words {
        Some(words) => Board { words: Arc::new(move || words.get()), ..board },
        None => board,
    }
    .view()
}

/// A board without the component: what [the component](Outcomes) takes, as plain values and functions. For
/// hosts that have no signals of Leptos, and for pages that a server writes.
#[derive(Clone)]
pub struct Board {
    /// What is on the board.
    pub outcomes: Arc<schema::Outcomes>,
    /// The words of the interface.
    pub words: Getter<Words>,
    /// The language of the entries; the language of `words` if left out.
    pub language: Option<Getter<String>>,
    /// The level of the board's title as a heading, 1 to 5.
    pub heading_level: u8,
    /// Shows only what answers this survey or halo round.
    pub survey: Option<SurveyId>,
    /// Whether it stands on the page that thanks for answers to that survey: then its heading says that the
    /// entries are about what was said before.
    pub earlier: bool,
    /// How many entries are shown before "Show more"; 10 if left out.
    pub max: Option<u32>,
    /// The place and topic that are chosen at first.
    pub filter: Filter,
    /// The address to which the lists of places and topics are sent as a form (`place`, `topic`), for pages
    /// without scripts. Every entry is shown on such a page.
    pub action: Option<String>,
    /// Begins every DOM id; `outcomes` if empty.
    pub name: String,
    /// Takes the language that the reader chose.
    pub on_language: Option<Handler<String>>,
    /// The bar that makes it easier to read; none if left out. Not on pages without scripts ([`Self::action`]).
    pub access: Option<BoardAccess>,
}

impl fmt::Debug for Board {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Board").field("survey", &self.survey).field("filter", &self.filter).finish_non_exhaustive()
    }
}

/// In place of a board that can't be had: its heading, and that it can't be shown at the moment. Call it
/// within a reactive owner.
#[must_use]
pub fn unavailable(words: Getter<Words>, heading_level: u8) -> AnyView {
    let lang = words.clone();
    let content = move || -> Content {
        let words = words();
        let reader = Reader { language: words.language().to_owned(), words, sessions: None };
        let title = heading(heading_level.clamp(1, 5), None, "yousaid-title", reader.word("outcomes-heading"));
        let text = element("p").class("yousaid-outcomes__empty").child(reader.word("outcomes-unavailable-text"));
        vec![title, text.into()].into()
    };
    let dir = lang.clone();
    element("div")
        .class("yousaid yousaid-outcomes")
        .attribute("part", "outcomes")
        .follow("lang", move || Some(lang().language().to_owned().into()))
        .follow("dir", move || Some(dir().direction().code().into()))
        .follow_content(content)
        .into_any()
}

/// What the parts of a board share.
struct Frame {
    board: Board,
    /// The one that the reader chose, before the page has the words for it.
    chosen: Held<Option<String>>,
    shown: Held<Shown>,
}

impl Board {
    /// Everything in English, under a title of the second level.
    #[must_use]
    pub fn new(outcomes: Arc<schema::Outcomes>) -> Self {
        Self {
            outcomes,
            words: Arc::new(Words::english),
            language: None,
            heading_level: 2,
            survey: None,
            earlier: false,
            max: None,
            filter: Filter::default(),
            action: None,
            name: String::new(),
            on_language: None,
            access: None,
        }
    }

    /// The board. Call it within a reactive owner, as components are.
    #[must_use]
    pub fn view(self) -> AnyView {
        self.element().into_any()
    }

    /// Where the lists are sent: only a server writes such pages, and a bundle has no code for them.
    fn address(&self) -> Option<&str> {
        self.action.as_deref().filter(|_| cfg!(feature = "ssr"))
    }

    /// The board as HTML, for pages that a server writes.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn html(self) -> String {
        Owner::new().with(|| self.view().to_html()).replace("<!>", "")
    }

    fn element(mut self) -> Element {
        if self.name.is_empty() {
            "outcomes".clone_into(&mut self.name);
        }
        self.heading_level = self.heading_level.clamp(1, 5);
        let most = if self.address().is_some() { usize::MAX } else { self.step() };
        let shown = Held::new(Shown { filter: self.filter.clone(), most });
        let frame = Arc::new(Frame { board: self, chosen: Held::new(None), shown });
        let languages = &frame.board.outcomes.languages;
        let switcher = (languages.len() > 1).then(|| frame.switcher(languages));
        let bar =
            frame.board.access.filter(|_| frame.board.address().is_none()).map(|access| access.above(frame.seen()));
        let [lang, dir, content] = [(); 3].map(|()| frame.clone());
        element("div")
            .class("yousaid yousaid-outcomes")
            .attribute("part", "outcomes")
            .follow("lang", move || Some(lang.reader().language.into()))
            .follow("dir", move || Some(direction(&dir.reader().language).code().into()))
            .child(bar)
            .child(switcher)
            .follow_content(move || {
                let reader = content.reader();
                untrack(|| content.content(&reader))
            })
    }

    fn step(&self) -> usize {
        self.max.unwrap_or(MOST).max(1) as usize
    }
}

impl Frame {
    fn reader(&self) -> Reader {
        let words = (self.board.words)();
        let wanted = self.chosen.get().or_else(|| self.board.language.as_ref().map(|language| language()));
        let wanted = wanted.unwrap_or_else(|| words.language().to_owned());
        let outcomes = &self.board.outcomes;
        let known = outcomes.languages.iter().find(|known| known.eq_ignore_ascii_case(&wanted));
        let language = known.map_or_else(|| outcomes.default_language(), String::as_str).to_owned();
        Reader { words, language, sessions: None }
    }

    /// What the bar has to know.
    fn seen(self: &Arc<Self>) -> Seen {
        let [language, filter] = [(); 2].map(|()| self.clone());
        Seen {
            words: self.board.words.clone(),
            language: Arc::new(move || language.reader().language),
            filter: Arc::new(move || filter.shown.get().filter),
        }
    }

    fn fitting(&self) -> Vec<usize> {
        fitting(&self.board.outcomes, self.board.survey.as_ref(), &self.shown.get().filter)
    }

    fn id(&self, part: &str) -> String {
        [&self.board.name, "-", part].concat()
    }

    /// The languages as links, for pages without scripts.
    fn links(&self, languages: &[String], action: &str) -> Element {
        let reader = self.reader();
        let mut list = element("ul").class("yousaid-languages__list");
        for language in languages {
            let is_shown = language.eq_ignore_ascii_case(&reader.language);
            let link = element("a")
                .class("yousaid-languages__item")
                .attribute("href", [action, "?language=", language].concat())
                .attribute("lang", language.clone())
                .attribute("dir", direction(language).code())
                .attribute_when("aria-current", is_shown.then_some("true"))
                .child(endonym(language).to_owned());
            list = list.child(element("li").child(link));
        }
        element("nav")
            .class("yousaid-languages")
            .attribute("part", "languages")
            .attribute("aria-label", reader.words.get("survey-language-label"))
            .child(list)
    }

    fn switcher(self: &Arc<Self>, languages: &[String]) -> Element {
        if let Some(action) = self.board.address() {
            return self.links(languages, action);
        }
        let [current, label, choice] = [(); 3].map(|()| self.clone());
        let current: Getter<String> = Arc::new(move || current.reader().language);
        let label = Arc::new(move || (label.board.words)().get("survey-language-label"));
        let on_choose = move |language: String| {
            choice.chosen.set(Some(language.clone()));
            if let Some(on_language) = &choice.board.on_language {
                on_language(language);
            }
        };
        language_switcher(languages, &current, label, Arc::new(on_choose))
    }

    fn content(self: &Arc<Self>, reader: &Reader) -> Content {
        let title = match &self.board.outcomes.title {
            _ if self.board.earlier => reader.word("outcomes-ending-heading"),
            title => reader.line_or(title.as_ref(), "outcomes-heading"),
        };
        let title = heading(self.board.heading_level, Some(self.id("heading")), "yousaid-title", title);
        let all = fitting(&self.board.outcomes, self.board.survey.as_ref(), &Filter::default());
        if all.is_empty() && self.board.earlier {
            return Content::NONE;
        }
        if all.is_empty() {
            let empty = element("p").class("yousaid-outcomes__empty").child(reader.word("outcomes-empty-text"));
            return vec![title, empty.into()].into();
        }
        let [keys, row, empty] = [(); 3].map(|()| self.clone());
        let keys = move || {
            let mut fitting = keys.fitting();
            fitting.truncate(keys.shown.get().most);
            fitting
        };
        let of_rows = reader.clone();
        let list = element("ul")
            .class("yousaid-outcomes__list")
            .follow_flag("hidden", move || empty.fitting().is_empty())
            .follow_list(keys, move |at| row.row(at, &of_rows));
        vec![title, self.filter(&all, reader), self.count(reader), list.into(), self.more(reader)].into()
    }

    /// The lists of places and topics; nothing where there is no choice.
    fn filter(self: &Arc<Self>, all: &[usize], reader: &Reader) -> Content {
        let outcomes = &self.board.outcomes;
        let entries = || all.iter().filter_map(|at| outcomes.entries.get(*at));
        let used = |tags: &[Tag], of: fn(&OutcomeEntry) -> &[Code]| -> Vec<Tag> {
            let is_used = |tag: &&Tag| entries().any(|entry| of(entry).contains(&tag.code));
            tags.iter().filter(is_used).cloned().collect()
        };
        let places = used(&outcomes.places, |entry| &entry.places);
        let topics = used(&outcomes.topics, |entry| &entry.topics);
        if places.is_empty() && topics.is_empty() {
            return Content::NONE;
        }
        let place = self.list(reader, "place", "outcomes-all-places-label", &places, |filter| &mut filter.place);
        let topic = self.list(reader, "topic", "outcomes-all-topics-label", &topics, |filter| &mut filter.topic);
        let filter = match self.board.address() {
            None => element("div"),
            // Without a name, so that it is no landmark: nothing but two lists, which have one.
            Some(action) => element("form").attribute("method", "get").attribute("action", action.to_owned()),
        };
        let button = self.board.address().map(|_| {
            element("button")
                .attribute("type", "submit")
                .class("yousaid-button yousaid-button--secondary")
                .child(reader.word("outcomes-filter-button"))
        });
        // The form brings along what its address would lose.
        let along = |name: &'static str, value: String| {
            element("input").attribute("type", "hidden").attribute("name", name).attribute("value", value)
        };
        let is_form = self.board.address().is_some();
        let language = (is_form && outcomes.languages.len() > 1).then(|| along("language", reader.language.clone()));
        let survey = self.board.survey.as_ref().filter(|_| is_form);
        let survey = survey.map(|survey| along("survey", survey.as_str().to_owned()));
        let filter = filter.class("yousaid-outcomes__filter").attribute("part", "filter");
        filter.child(language).child(survey).child(place).child(topic).child(button).into()
    }

    fn list(
        self: &Arc<Self>,
        reader: &Reader,
        name: &'static str,
        all: &'static str,
        tags: &[Tag],
        field: fn(&mut Filter) -> &mut String,
    ) -> Content {
        if tags.is_empty() {
            return Content::NONE;
        }
        let id = self.id(name);
        let label = ["outcomes-", name, "-label"].concat();
        let label = element("label").attribute("for", id.clone()).child(reader.word(&label));
        let option = |code: &str, text: String| {
            let (frame, own) = (self.clone(), code.to_owned());
            element("option")
                .attribute("value", code.to_owned())
                .selected(move || *field(&mut frame.shown.get().filter) == own)
                .child(text)
        };
        let frame = self.clone();
        let mut select = element("select")
            .class("yousaid-input yousaid-select")
            .attribute("id", id)
            .attribute("name", name)
            .on("change", move |event| {
                let mut shown = frame.shown.now();
                *field(&mut shown.filter) = event_target_value(event);
                shown.most = frame.board.step();
                frame.shown.set(shown);
            })
            .child(option("", reader.words.get(all)).tongue(reader.foreign()));
        for tag in tags {
            select = select.child(option(tag.code.as_str(), reader.plain(&tag.label)));
        }
        element("div").class("yousaid-outcomes__choice").child(label).child(select).into()
    }

    fn count(self: &Arc<Self>, reader: &Reader) -> Content {
        let (frame, words) = (self.clone(), reader.words.clone());
        let count = move || -> Cow<'static, str> {
            words.with("outcomes-found-status", &[("count", frame.fitting().len().into())]).into()
        };
        element("p")
            .class("yousaid-outcomes__count")
            .attribute("part", "count")
            .attribute("role", "status")
            .tongue(reader.foreign())
            .follow_text(count)
            .into()
    }

    fn more(self: &Arc<Self>, reader: &Reader) -> Content {
        if self.board.address().is_some() {
            return Content::NONE;
        }
        let [known, frame] = [(); 2].map(|()| self.clone());
        element("button")
            .attribute("type", "button")
            .class("yousaid-button yousaid-button--secondary yousaid-outcomes__more")
            .attribute("part", "more")
            .follow_flag("hidden", move || known.fitting().len() <= known.shown.get().most)
            .on("click", move |event| {
                let mut shown = frame.shown.now();
                let first = frame.fitting().get(shown.most).and_then(|at| frame.board.outcomes.entries.get(*at));
                let first = first.map(|entry| frame.id(entry.id.as_str()));
                shown.most += frame.board.step();
                frame.shown.set(shown);
                // The button may be hidden by now, and reading goes on at what has come.
                browser::focus_beside(event, first);
            })
            .child(reader.word("outcomes-more-button"))
            .into()
    }

    fn row(&self, at: usize, reader: &Reader) -> Element {
        let outcomes = &self.board.outcomes;
        let Some(entry) = outcomes.entries.get(at) else { return element("li") };
        entry_view(outcomes, entry, reader, self.board.heading_level + 1, self.id(entry.id.as_str()))
    }
}

/// One entry, as an item of a list.
pub(crate) fn entry_view(
    outcomes: &schema::Outcomes,
    entry: &OutcomeEntry,
    reader: &Reader,
    level: u8,
    id: String,
) -> Element {
    let label = |id: &str| element("span").class("yousaid-outcome__label").child(reader.word(id));
    // A blank, so that the label is not read as one word with what follows.
    let said: Vec<Content> = vec![label("outcomes-said-label").into(), " ".into(), reader.line(&entry.said)];
    let did = match entry.status {
        OutcomeStatus::Did => "outcomes-did-label",
        OutcomeStatus::Doing => "outcomes-doing-label",
        OutcomeStatus::Cannot => "outcomes-cannot-label",
        OutcomeStatus::Decided => "outcomes-decided-label",
    };
    let why = entry.why.as_ref().map(|why| -> Content {
        vec![element("p").child(label("outcomes-why-label")).into(), reader.prose(why)].into()
    });
    let answer = element("div")
        .class("yousaid-outcome__answer")
        .child(element("p").child(label(did)))
        .child(reader.prose(&entry.answer))
        .child(why);
    element("li")
        .class("yousaid-outcome")
        .attribute("part", "outcome")
        .attribute("data-status", entry.status.name())
        .child(heading(level, Some(id), "yousaid-outcome__said", said.into()))
        .child(source_view(entry, reader))
        .child(answer)
        .child(by_view(outcomes, entry, reader))
}

/// How many said it, and where.
fn source_view(entry: &OutcomeEntry, reader: &Reader) -> Content {
    let mut parts: Vec<Content> = Vec::new();
    if let Some(people) = entry.people {
        parts.push(reader.said(reader.words.with("outcomes-people-text", &[("count", people.into())])));
    }
    if let Some(source) = &entry.source {
        let title = reader.line(&source.title);
        parts.push(match &source.address {
            None => title,
            Some(address) => element("a").class("yousaid-link").attribute("href", address.clone()).child(title).into(),
        });
    }
    facts(parts)
}

/// Who answers, when, and for where and what.
fn by_view(outcomes: &schema::Outcomes, entry: &OutcomeEntry, reader: &Reader) -> Content {
    let date = reader.words.date(&entry.date);
    let by = match &entry.who {
        None => date,
        Some(who) => reader.words.with("outcomes-by-text", &[("who", reader.plain(who).into()), ("date", date.into())]),
    };
    let mut parts = vec![reader.said(by)];
    let labels = |codes: &[Code], tags: &[Tag]| -> Vec<Content> {
        let of_entry = tags.iter().filter(|tag| codes.contains(&tag.code));
        of_entry.map(|tag| reader.line(&tag.label)).collect()
    };
    parts.extend(labels(&entry.places, &outcomes.places));
    parts.extend(labels(&entry.topics, &outcomes.topics));
    facts(parts)
}

/// Short facts in a row.
fn facts(parts: Vec<Content>) -> Content {
    if parts.is_empty() {
        return Content::NONE;
    }
    let items = parts.into_iter().map(|part| element("li").child(part).into());
    element("ul").class("yousaid-outcome__facts").child(items.collect::<Vec<Content>>()).into()
}
