//! What there is to say of a survey as a whole: who asks, how long it takes, what is promised, in
//! which languages.

use yousaid_engine::Survey;
use yousaid_engine::logic::words;
use yousaid_engine::logic::words::English;
use yousaid_engine::logic::words::Said;
use yousaid_i18n::Words;
use yousaid_schema::Anonymity;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use super::document::Block;
use super::document::Run;
use super::document::blocks;
use super::document::inline;
use super::document::joined;
use super::document::words as plain;
use crate::check::questions;

/// Most places named where a translation is missing.
const PLACES: usize = 20;

/// Puts the page together.
pub(super) struct Author<'s> {
    pub(super) survey: &'s Survey,
    pub(super) language: &'s str,
    pub(super) english: English<'s>,
    /// The words of the interface, in English.
    pub(super) interface: Words,
    /// Every text that residents read, by the place where it stands.
    texts: Vec<(String, Text)>,
}

/// The title of the page and its blocks.
pub(super) fn of(survey: &Survey, language: &str) -> (String, Vec<Block>) {
    let (english, interface) = (English::new(survey), Words::english());
    let mut author = Author { survey, language, english, interface, texts: Vec::new() };
    let definition = survey.definition();
    let title = definition.title.get(language).text.to_owned();
    let mut page = vec![heading(1, "survey", author.inline("the title", &definition.title))];
    let body = author.body();
    // After the body, which knows every text by then.
    page.push(Block::Facts(author.facts()));
    page.push(Block::List(author.contents()));
    page.extend(body);
    page.extend(author.languages());
    (title, page)
}

pub(super) fn heading(level: u8, id: impl Into<String>, content: Vec<Run>) -> Block {
    Block::Heading { level, id: id.into(), content }
}

impl Author<'_> {
    /// A text in the page's language, without blocks.
    pub(super) fn inline(&mut self, place: &str, text: &Text) -> Vec<Run> {
        self.texts.push((place.to_owned(), text.clone()));
        let found = text.get(self.language);
        inline(found.text, found.language)
    }

    /// A text in the page's language, with its paragraphs and lists.
    pub(super) fn blocks(&mut self, place: &str, text: &Text) -> Vec<Block> {
        self.texts.push((place.to_owned(), text.clone()));
        let found = text.get(self.language);
        blocks(found.text, found.language)
    }

    fn facts(&self) -> Vec<(String, Vec<Run>)> {
        let definition = self.survey.definition();
        let mut facts = vec![
            ("Landlord".to_owned(), self.landlord()),
            ("Survey".to_owned(), vec![Run::code(definition.id.as_str())]),
            ("Version".to_owned(), plain(&definition.version)),
        ];
        let days = match (&definition.opens, &definition.closes) {
            (Some(opens), Some(closes)) => Some(format!("from {opens} to {closes}")),
            (Some(opens), None) => Some(format!("from {opens}")),
            (None, Some(closes)) => Some(format!("until {closes}")),
            (None, None) => None,
        };
        facts.extend(days.map(|days| ("Open".to_owned(), plain(days))));
        let questions = count(questions(self.survey), "question");
        facts.push(("Length".to_owned(), plain(format!("{questions}, {}", count(self.survey.pages().len(), "page")))));
        facts.push(("Time it takes".to_owned(), plain(self.minutes())));
        let names: Vec<Vec<Run>> = definition.languages.iter().map(|tag| language_name(tag)).collect();
        facts.push(("Languages".to_owned(), joined(names, ", ")));
        let review = if definition.review { "shown once more before they are sent" } else { "sent from the last page" };
        facts.push(("Answers".to_owned(), plain(review)));
        facts
    }

    fn landlord(&self) -> Vec<Run> {
        let name = self.survey.definition().landlord.name.get(self.language);
        inline(name.text, name.language)
    }

    /// The estimate of the engine, in whole minutes.
    fn minutes(&self) -> String {
        let duration = self.survey.duration();
        let (least, most) = (duration.least.div_ceil(60).max(1), duration.most.div_ceil(60).max(1));
        let minutes = if least == most { count(most as usize, "minute") } else { format!("{least} to {most} minutes") };
        format!("about {minutes}, estimated from its words and kinds of questions")
    }

    fn contents(&self) -> Vec<Vec<Run>> {
        let link = |href: String, content: Vec<Run>| vec![Run::Link { href, content }];
        let mut items = vec![
            link("#start".to_owned(), plain("What residents read first")),
            link("#privacy".to_owned(), plain("Privacy")),
        ];
        for (at, page) in self.survey.pages().iter().enumerate() {
            let title = page.title.as_ref().map(|title| title.get(self.language));
            let name =
                title.map_or_else(|| vec![Run::code(page.id.as_str())], |title| inline(title.text, title.language));
            let content = joined([plain(format!("Page {}", at + 1)), without_links(name)], ": ");
            items.push(link(format!("#page-{}", page.id), content));
        }
        items.push(link("#end".to_owned(), plain("What residents read afterwards")));
        items.push(link("#languages".to_owned(), plain("Languages")));
        items
    }

    fn body(&mut self) -> Vec<Block> {
        self.texts.push(("the landlord’s name".to_owned(), self.survey.definition().landlord.name.clone()));
        let mut body = self.start();
        body.extend(self.privacy());
        for at in 0..self.survey.pages().len() {
            body.extend(self.page(at));
        }
        body.extend(self.end());
        body
    }

    fn start(&mut self) -> Vec<Block> {
        let mut start = vec![heading(2, "start", plain("What residents read first"))];
        match &self.survey.definition().introduction {
            Some(introduction) => start.push(Block::Quote(self.blocks("the introduction", introduction))),
            None => start.push(Block::Paragraph(plain("The survey has no introduction."))),
        }
        start
    }

    fn privacy(&mut self) -> Vec<Block> {
        let survey = self.survey;
        let definition = survey.definition();
        let landlord = definition.landlord.name.get(super::LANGUAGE).text.to_owned();
        let named = [("landlord", landlord.as_str().into())];
        let (label, text) = match definition.anonymity {
            Anonymity::Anonymous => ("anonymity-anonymous-label", self.interface.get("anonymity-anonymous-text")),
            Anonymity::Confidential => {
                ("anonymity-confidential-label", self.interface.with("anonymity-confidential-text", &named))
            }
            Anonymity::Named => ("anonymity-named-label", self.interface.with("anonymity-named-text", &named)),
        };
        let label = Run::Strong(plain(self.interface.get(label)));
        let mut privacy = vec![
            heading(2, "privacy", plain("Privacy")),
            Block::Quote(vec![Block::Paragraph(vec![label, Run::text(". "), Run::text(without_isolates(&text))])]),
        ];
        let mut facts = Vec::new();
        let days = match definition.anonymity {
            Anonymity::Anonymous => "the day is stored, no time",
            Anonymity::Confidential | Anonymity::Named => "the time is stored to the second",
        };
        facts.push(("When answers came".to_owned(), plain(days)));
        let context = definition.context.iter().map(|name| vec![Run::code(name)]);
        if !definition.context.is_empty() {
            let mut content = plain("the page around the survey may add ");
            content.extend(joined(context, ", "));
            facts.push(("Sent with the answers".to_owned(), content));
        }
        let personal: Vec<Vec<Run>> = survey
            .questions()
            .iter()
            .filter(|question| question.part.is_none() && is_personal(&question.spec.kind))
            .map(|question| {
                vec![Run::Link {
                    href: format!("#question-{}", question.spec.id),
                    content: vec![Run::code(question.spec.id.as_str())],
                }]
            })
            .collect();
        let personal = if personal.is_empty() { plain("none by their kind") } else { joined(personal, ", ") };
        facts.push(("Questions that ask who or where somebody is".to_owned(), personal));
        let link = |address: &String| vec![Run::Link { href: address.clone(), content: plain(address) }];
        let given = |address: &Option<String>| address.as_ref().map_or_else(|| plain("none given"), link);
        facts.push(("Privacy notice".to_owned(), given(&definition.landlord.privacy_notice)));
        facts.push(("Complaints procedure".to_owned(), given(&definition.landlord.complaints)));
        privacy.push(Block::Facts(facts));
        if let Some(contact) = &definition.landlord.contact {
            privacy.push(Block::Paragraph(plain("On every page stands how to reach somebody:")));
            privacy.push(Block::Quote(self.blocks("the contact", contact)));
        }
        privacy
    }

    fn page(&mut self, at: usize) -> Vec<Block> {
        let survey = self.survey;
        let Some(page) = survey.pages().get(at) else { return Vec::new() };
        let mut content = plain(format!("Page {}", at + 1));
        if let Some(title) = &page.title {
            content.push(Run::text(": "));
            content.extend(self.inline(&format!("the page `{}`", page.id), title));
        }
        let mut blocks = vec![heading(2, format!("page-{}", page.id), content)];
        let mut facts = vec![("Page".to_owned(), vec![Run::code(page.id.as_str())])];
        facts.extend(self.english.asked_page(at).map(|asked| ("Shown".to_owned(), plain(asked))));
        for way in words::ways(survey, at) {
            let to = way.to.map_or_else(|| "the end".to_owned(), |to| self.english.page(to));
            let words = match way.if_ {
                Said::Always => format!("to {to}"),
                said => format!("if {}: to {to}", self.english.condition(&said)),
            };
            facts.push(("Leads on".to_owned(), plain(words)));
        }
        blocks.push(Block::Facts(facts));
        if let Some(text) = &page.text {
            blocks.push(Block::Quote(self.blocks(&format!("the page `{}`", page.id), text)));
        }
        for index in page.questions.clone() {
            blocks.extend(self.question(index));
        }
        blocks
    }

    fn end(&mut self) -> Vec<Block> {
        let ending = &self.survey.definition().ending;
        let mut end = vec![heading(2, "end", plain("What residents read afterwards"))];
        let mut quoted = Vec::new();
        match &ending.title {
            Some(title) => quoted.push(Block::Paragraph(vec![Run::Strong(self.inline("the ending", title))])),
            None => quoted.push(Block::Paragraph(vec![Run::Strong(plain(self.interface.get("ending-title")))])),
        }
        for text in [&ending.text, &ending.outcome_promise].into_iter().flatten() {
            quoted.extend(self.blocks("the ending", text));
        }
        end.push(Block::Quote(quoted));
        if ending.outcome_promise.is_none() {
            end.push(Block::Paragraph(plain("The survey does not say what becomes of the answers.")));
        }
        end
    }

    fn languages(&self) -> Vec<Block> {
        let languages = &self.survey.definition().languages;
        let all = self.texts.len();
        let mut page = vec![heading(2, "languages", plain("Languages"))];
        let mut rows = Vec::new();
        let mut missing = Vec::new();
        for tag in languages {
            // The interface's own words stand in where a text names them.
            let speaks = |text: &Text| {
                text.has(tag) || (text.words().is_some() && yousaid_i18n::LANGUAGES.contains(&tag.as_str()))
            };
            let without: Vec<&str> =
                self.texts.iter().filter(|(_, text)| !speaks(text)).map(|(place, _)| place.as_str()).collect();
            let there = all - without.len();
            // Rounded down: 100 % is complete.
            let percent = (there * 100).checked_div(all).unwrap_or(100);
            rows.push(vec![language_name(tag), plain(format!("{there} of {all}")), plain(format!("{percent} %"))]);
            if !without.is_empty() {
                missing.push((tag, without));
            }
        }
        let caption = "How many texts are translated".to_owned();
        page.push(Block::Table { caption, head: vec!["Language", "Texts", "Complete"], rows });
        for (tag, mut places) in missing {
            places.dedup();
            let more = places.len().saturating_sub(PLACES);
            let named = places.iter().take(PLACES).map(|place| in_code(place));
            let mut content = joined([language_name(tag), plain("lacks words for")], " ");
            content.push(Run::text(": "));
            content.extend(joined(named, ", "));
            if more > 0 {
                content.push(Run::text(format!(", and {more} more")));
            }
            page.push(Block::Paragraph(content));
        }
        page
    }
}

/// A place such as "the page `home`", its id as code.
fn in_code(place: &str) -> Vec<Run> {
    let run = |(i, part): (usize, &str)| if i % 2 == 0 { Run::text(part) } else { Run::code(part) };
    place.split('`').enumerate().map(run).filter(|run| *run != Run::text("")).collect()
}

/// A link can hold no other.
fn without_links(runs: Vec<Run>) -> Vec<Run> {
    let flat = |run| match run {
        Run::Link { content, .. } => without_links(content),
        Run::Strong(content) => vec![Run::Strong(without_links(content))],
        Run::Emphasis(content) => vec![Run::Emphasis(without_links(content))],
        Run::In { language, content } => vec![Run::In { language, content: without_links(content) }],
        run => vec![run],
    };
    runs.into_iter().flat_map(flat).collect()
}

/// The interface sets what it fills in apart by invisible marks, for texts of both directions; here
/// they would only be in the way of those who copy it.
fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

fn language_name(tag: &str) -> Vec<Run> {
    let name = yousaid_i18n::endonym(tag);
    let name = if tag == super::LANGUAGE {
        Run::text(name)
    } else {
        Run::In { language: tag.to_owned(), content: plain(name) }
    };
    vec![name, Run::text(" ("), Run::code(tag), Run::text(")")]
}

pub(super) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Whether an answer by its kind tells who or where somebody is. Words of any kind may.
fn is_personal(kind: &QuestionKind) -> bool {
    matches!(
        kind,
        QuestionKind::Email
            | QuestionKind::Telephone
            | QuestionKind::Postcode
            | QuestionKind::Address
            | QuestionKind::Signature
            | QuestionKind::Location { .. }
            | QuestionKind::File { .. }
    )
}
