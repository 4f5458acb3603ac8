//! The rendering of repeated groups.

use std::sync::Arc;

use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;
use yousaid_engine::form::Go;
use yousaid_schema::Answer;
use yousaid_schema::Question;
use yousaid_schema::Text;

use crate::Held;
use crate::browser;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Entries;
use crate::field::Field;
use crate::field::error_line;
use crate::field::focus_id;
use crate::field::group;
use crate::markup::heading;

/// How many entries there may be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) min: u32,
    pub(crate) max: u32,
}

/// An entry that was taken out, and its answers as they were given.
#[derive(Clone, PartialEq)]
struct Gone {
    number: u32,
    answers: Vec<Option<Answer>>,
}

/// What the parts of a group share. Cheap to clone.
#[derive(Clone)]
struct Group {
    field: Field,
    /// What one entry is called.
    noun: Text,
    limits: Limits,
    gone: Arc<Held<Option<Gone>>>,
    said: Arc<Held<String>>,
}

/// The same questions once for each entry.
pub(crate) fn repeat(field: &Field, spec: &Question, noun: Option<&Text>, limits: Limits) -> Content {
    let own = || Text::new(field.words.language(), &field.words.get("repeat-entry-label"));
    let all = Group {
        field: field.clone(),
        noun: noun.cloned().unwrap_or_else(own),
        limits,
        gone: Arc::new(Held::new(None)),
        said: Arc::new(Held::new(String::new())),
    };
    let (counted, made, told, answered) = (all.clone(), all.clone(), all.clone(), all.gone.clone());
    let entries = element("div")
        .class("yousaid-repeat__entries")
        .child(all.way_back(1))
        .follow_list(move || (1..=counted.count() as usize).collect(), move |number| made.place(number));
    let status = element("p")
        .class("yousaid-visually-hidden")
        .attribute("role", "status")
        .follow_content(move || told.quoting(told.said.get()));
    let content = vec![error_line(field), entries.into(), all.adding(), status.into()];
    element("div")
        .class("yousaid-repeat")
        // Whoever answers something has gone on from what they removed.
        .on("input", move |_| answered.set(None))
        .child(group(field, spec, None, content))
        .into()
}

impl Group {
    fn count(&self) -> u32 {
        self.field.read(|session| session.entries(self.field.index)).unwrap_or_default()
    }

    /// The questions of one entry.
    fn parts(&self, number: u32) -> Vec<usize> {
        let questions = self.field.survey.questions();
        let parts = questions.get(self.field.index).map(|question| question.parts.clone()).unwrap_or_default();
        let entry = |index: &usize| questions.get(*index)?.part.as_ref()?.entry;
        parts.filter(|index| entry(index) == Some(number)).collect()
    }

    /// A message about one entry, or about entries at all.
    fn words(&self, id: &str, number: u32) -> String {
        let noun = self.field.reader().plain(&self.noun);
        let args = [("entry", noun.into()), ("number", number.into()), ("count", self.count().into())];
        self.field.words.with(id, &args)
    }

    /// Such a message, with the language of what it calls the entry.
    fn quoting(&self, words: String) -> Content {
        let reader = self.field.reader();
        reader.said(reader.quoting(words, &[&self.noun]))
    }

    /// The same without the mark at its start, for the style sheet to find the first letter.
    fn opening(&self, id: &str, number: u32) -> Content {
        self.quoting(self.words(id, number).trim_start_matches('\u{2068}').to_owned())
    }

    fn heading_id(&self, number: u32) -> String {
        self.field.part(&["entry-", &number.to_string()].concat())
    }

    /// An entry, and behind it the way back to one that stood there.
    fn place(&self, number: usize) -> Element {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        let titled = self.clone();
        let title = Content::Followed(Box::new(move || titled.opening("repeat-entry-heading", number)));
        let (id, class) = (self.heading_id(number), "yousaid-repeat__heading");
        let title = match self.field.heading {
            Some(level) => heading(level + 1, Some(id), class, title),
            None => element("span").class(class).attribute("id", id).attribute("tabindex", "-1").child(title).into(),
        };
        // The same question stands in every entry: its group is named with the entry that it is in.
        let question = |index| {
            let title = (self.field.leaf)(index)?.part("title");
            let names = [&title, " ", &self.heading_id(number)].concat();
            Some(self.field.part_view(index)?.labelled_within("fieldset", &mut Some(names)).into())
        };
        let questions: Vec<Content> = self.parts(number).into_iter().filter_map(question).collect();
        let (removed, kept) = (self.clone(), self.clone());
        let remove = element("button")
            .attribute("type", "button")
            .class("yousaid-button yousaid-button--quiet yousaid-repeat__remove")
            .follow_flag("hidden", move || kept.count() <= kept.limits.min)
            .go(|| Go::Remove(self.field.name(), number))
            .on("click", move |event| removed.remove(number, event))
            // A flexible box would set each span of its words apart.
            .child(element("span").child(self.quoting(self.words("repeat-remove-button", number))));
        let entry = element("fieldset")
            .class("yousaid-repeat__entry")
            .child(element("legend").class("yousaid-group__legend").child(title))
            .child(questions)
            .child(remove);
        let card = element("div").class("yousaid-repeat__card").child(entry);
        element("div").class("yousaid-repeat__place").child(card).child(self.way_back(number + 1))
    }

    /// The way back to an entry that was removed, where it stood.
    fn way_back(&self, number: u32) -> Element {
        let all = self.clone();
        element("div").class("yousaid-repeat__gone").follow_content(move || {
            if all.gone.get().is_none_or(|gone| gone.number != number) {
                return Content::NONE;
            }
            let restored = all.clone();
            let undo = element("button")
                .attribute("type", "button")
                .class("yousaid-button yousaid-button--quiet")
                .attribute("aria-label", all.words("repeat-undo-label", number))
                .on("click", move |event| restored.restore(event))
                .tongue(all.field.reader().foreign())
                .child(all.field.words.get("repeat-undo-button"));
            let words = element("p").class("yousaid-repeat__words").child(all.opening("repeat-removed-status", number));
            vec![words.into(), undo.into()].into()
        })
    }

    /// The button that adds one, or that there can be no more.
    fn adding(&self) -> Content {
        let (full, named, added, open) = (self.clone(), self.clone(), self.clone(), self.clone());
        let button = element("button")
            .attribute("type", "button")
            .class("yousaid-button yousaid-button--secondary yousaid-repeat__add")
            .attribute("id", self.field.part("add"))
            .follow_flag("hidden", move || full.count() >= full.limits.max)
            .go(|| Go::Add(self.field.name()))
            .on("click", move |event| added.add(event))
            .child(element("span").follow_content(move || {
                let id = if named.count() == 0 { "repeat-first-button" } else { "repeat-add-button" };
                named.quoting(named.words(id, 0))
            }));
        let most = self.field.words.with("repeat-most-hint", &[("max", self.limits.max.into())]);
        let most = element("p")
            .class("yousaid-hint")
            .follow_flag("hidden", move || open.count() < open.limits.max)
            .child(self.field.said(most));
        vec![button.into(), most.into()].into()
    }

    fn add(&self, event: &web_sys::Event) {
        self.gone.set(None);
        self.said.set(String::new());
        (self.field.on_entries)(Entries::Add(self.field.index));
        let first = |index: &usize| {
            self.field.survey.questions().get(*index).is_some_and(yousaid_engine::Question::takes_answer)
        };
        let Some(first) = self.parts(self.count()).into_iter().find(first) else { return };
        let widget = self.field.id.rsplit_once('-').map_or("", |(widget, _)| widget);
        if let Some(id) = self.field.read(|session| focus_id(widget, session, first)) {
            focus(event, id);
        }
    }

    fn remove(&self, number: u32, event: &web_sys::Event) {
        let parts = self.parts(number);
        let answers =
            |session: &yousaid_engine::Session| parts.iter().map(|index| session.given(*index).cloned()).collect();
        let answers = self.field.read(answers).unwrap_or_default();
        (self.field.on_entries)(Entries::Remove(self.field.index, number));
        self.gone.set(Some(Gone { number, answers }));
        self.said.set(self.words("repeat-removed-status", number));
        let id = if self.count() == 0 { self.field.part("add") } else { self.heading_id((number - 1).max(1)) };
        focus(event, id);
    }

    /// Adds an entry at the end, and moves the answers down to make room.
    fn restore(&self, event: &web_sys::Event) {
        let Some(Gone { number, answers }) = self.gone.now() else { return };
        (self.field.on_entries)(Entries::Add(self.field.index));
        for to in (number + 1..=self.count()).rev() {
            let parts = self.parts(to - 1);
            let above = |session: &yousaid_engine::Session| {
                parts.iter().map(|index| session.given(*index).cloned()).collect::<Vec<_>>()
            };
            let above = self.field.read(above).unwrap_or_default();
            self.answer(to, above);
        }
        self.answer(number, answers);
        self.gone.set(None);
        self.said.set(self.words("repeat-restored-status", number));
        focus(event, self.heading_id(number));
    }

    fn answer(&self, number: u32, answers: Vec<Option<Answer>>) {
        for (index, answer) in self.parts(number).into_iter().zip(answers) {
            if let Some(leaf) = (self.field.leaf)(index) {
                (leaf.on_answer)(answer);
            }
        }
    }
}

/// Moves the focus within the group once what has just changed is on the page.
fn focus(event: &web_sys::Event, id: String) {
    let button = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let all = button.and_then(|button| button.closest(".yousaid-repeat").ok().flatten());
    if let Some(all) = all.and_then(|all| all.dyn_into::<HtmlElement>().ok()) {
        browser::after_render(Box::new(move || browser::focus(&all, &id)));
    }
}
