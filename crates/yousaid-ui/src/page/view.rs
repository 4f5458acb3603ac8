//! The page's markup.

use leptos::ev::MouseEvent;
use wasm_bindgen::JsCast as _;
use yousaid_engine::form::Go;
use yousaid_schema::Anonymity;
use yousaid_schema::Definition;
use yousaid_schema::Landlord;
use yousaid_schema::Text;

use crate::Access;
use crate::access::beside;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::markup::heading;
use crate::reader::Reader;

/// What a button does.
pub(crate) type Press = Box<dyn Fn() + Send>;

/// The parts of a page: of questions, or the review.
pub(crate) struct Page<'a> {
    /// Whether this is the first thing that the resident sees of the survey.
    pub(crate) is_first: bool,
    /// The level of the survey's title; the page's heading is one below.
    pub(crate) level: u8,
    /// The survey's title, by which the form is named too: so it is a landmark. It takes the focus if it has an id,
    /// because the page has no heading.
    pub(crate) survey: (Option<String>, &'a Text),
    /// What helps with texts.
    pub(crate) access: Option<&'a Access>,
    /// Goes back, where that is possible.
    pub(crate) on_back: Option<Press>,
    pub(crate) summary: Content,
    pub(crate) introduction: Content,
    pub(crate) progress: Content,
    /// The page's own heading with its id.
    pub(crate) heading: Option<(String, Content)>,
    /// Words and questions.
    pub(crate) content: Vec<Content>,
    /// Words of the button that goes on.
    pub(crate) go_on: Content,
    pub(crate) on_go_on: Press,
    /// What stands under that button.
    pub(crate) below: Content,
}

/// A form with everything in its place.
pub(crate) fn page_view(page: Page<'_>, reader: &Reader) -> Content {
    let Page { level, on_back, on_go_on, .. } = page;
    let (id, text) = page.survey;
    let title = heading(level, id, "yousaid-page__survey", reader.line(text));
    let heading =
        page.heading.map(|(id, words)| heading(level + 1, Some(id), "yousaid-page__heading yousaid-title", words));
    let back = on_back.map(|on_back| {
        element("button")
            .attribute("type", "button")
            .class("yousaid-back yousaid-button yousaid-button--quiet")
            .attribute("part", "back")
            .go(|| Go::Back)
            .on("click", move |_| on_back())
            .child(reader.word("survey-back-link"))
    });
    let title = element("div")
        .class("yousaid-page__title")
        .attribute("part", "title")
        .attribute("data-state", if page.is_first { "first" } else { "later" })
        .child(title)
        .child(beside(page.access, reader, &["/title"], text));
    // The second click of a double click would land on the next page's button.
    let once = |event: &web_sys::Event| {
        if event.dyn_ref::<MouseEvent>().is_some_and(|event| event.detail() > 1) {
            event.prevent_default();
        }
    };
    let go_on = element("button")
        .attribute("type", "submit")
        .class("yousaid-button")
        .attribute("part", "continue")
        .on("click", once)
        .child(page.go_on);
    element("form")
        .class("yousaid-page")
        .attribute("part", "page")
        .attribute("aria-label", reader.plain(text))
        .attribute("novalidate", "")
        .on("submit", move |event| {
            event.prevent_default();
            on_go_on();
        })
        .child(back)
        .child(page.summary)
        .child(title)
        .child(page.introduction)
        .child(page.progress)
        .child(heading)
        .child(page.content)
        .child(element("div").class("yousaid-page__actions").child(go_on))
        .child(page.below)
        .into()
}

/// What residents read before the first question: who asks, why, and who can tell whose answers
/// these are. `context` is what the page around the survey adds to the answers: without saying so,
/// no survey could honestly be called anonymous.
pub(crate) fn introduction_view(
    definition: &Definition,
    context: &[(String, String)],
    access: Option<&Access>,
    reader: &Reader,
) -> Content {
    let landlord = definition.landlord.name.get(&reader.language).text;
    let named = [("landlord", landlord.into())];
    let (label, text) = match definition.anonymity {
        Anonymity::Anonymous => ("anonymity-anonymous-label", reader.words.get("anonymity-anonymous-text")),
        Anonymity::Confidential => {
            ("anonymity-confidential-label", reader.words.with("anonymity-confidential-text", &named))
        }
        Anonymity::Named => ("anonymity-named-label", reader.words.with("anonymity-named-text", &named)),
    };
    // Not `join`, of which every survey would load a copy for this alone.
    let mut entries = String::new();
    for (name, value) in context.iter().filter(|(name, _)| definition.context.contains(name)) {
        let comma = if entries.is_empty() { "" } else { ", " };
        entries.extend([comma, name.as_str(), ": ", value.as_str()]);
    }
    let entries = (!entries.is_empty()).then(|| {
        let words = reader.words.with("anonymity-context-text", &[("entries", entries.into())]);
        element("p").child(reader.said(words))
    });
    let privacy = definition.landlord.privacy_notice.as_ref();
    let privacy = privacy.map(|href| element("p").child(link_view(href, "survey-privacy-link", reader)));
    let label = element("strong").class("yousaid-anonymity__label").child(reader.word(label));
    let anonymity = element("div")
        .class("yousaid-anonymity")
        .attribute("part", "anonymity")
        .child(element("p").child(label).child(" ").child(reader.said(text)))
        .child(entries)
        .child(privacy);
    element("div")
        .class("yousaid-introduction")
        .attribute("part", "introduction")
        .child(element("p").class("yousaid-introduction__landlord").child(reader.line(&definition.landlord.name)))
        .child(definition.introduction.as_ref().map(|text| reader.prose_with(access, &["/introduction"], text)))
        .child(anonymity)
        .into()
}

/// Help, complaints and privacy. The privacy notice is left out where the introduction has it.
pub(crate) fn footer_view(
    landlord: &Landlord,
    with_privacy: bool,
    level: u8,
    access: Option<&Access>,
    reader: &Reader,
) -> Content {
    let contact = landlord.contact.as_ref().map(|contact| {
        let title = reader.word("survey-contact-heading");
        let contact = reader.prose_with(access, &["/landlord/contact"], contact);
        vec![heading(level + 1, None, "yousaid-footer__heading", title), contact]
    });
    let privacy = landlord.privacy_notice.as_ref().filter(|_| with_privacy);
    let mut links = Vec::new();
    for (href, words) in [(landlord.complaints.as_ref(), "survey-complaints-link"), (privacy, "survey-privacy-link")] {
        if let Some(href) = href {
            links.push(element("li").child(link_view(href, words, reader)).into());
        }
    }
    let links = (!links.is_empty()).then(|| element("ul").class("yousaid-footer__links").child(links));
    if contact.is_none() && links.is_none() {
        return Content::NONE;
    }
    element("div").class("yousaid-footer").attribute("part", "footer").child(contact).child(links).into()
}

fn link_view(href: &str, words: &str, reader: &Reader) -> Element {
    element("a")
        .class("yousaid-link")
        .attribute("href", href.to_owned())
        .attribute("target", "_blank")
        .attribute("rel", "noopener noreferrer")
        .tongue(reader.foreign())
        .child([&reader.words.get(words), " ", &reader.words.get("link-new-tab-label")].concat())
}
