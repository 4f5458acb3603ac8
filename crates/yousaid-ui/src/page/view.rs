//! The page's markup.

use leptos::ev::MouseEvent;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use yousaid_schema::Anonymity;
use yousaid_schema::Definition;
use yousaid_schema::Landlord;

use crate::markup::heading;
use crate::reader::Reader;

/// The parts of a page: of questions, or the review.
pub(crate) struct Page {
    /// Whether this is the first thing that the resident sees of the survey.
    pub(crate) is_first: bool,
    /// The level of the survey's title; the page's heading is one below.
    pub(crate) level: u8,
    /// The survey's title; it takes the focus if it has an id, because the page has no heading.
    pub(crate) survey: (Option<String>, AnyView),
    /// Goes back, where that is possible.
    pub(crate) on_back: Option<Callback<()>>,
    pub(crate) summary: AnyView,
    pub(crate) introduction: AnyView,
    pub(crate) progress: AnyView,
    /// The page's own heading with its id.
    pub(crate) heading: Option<(String, AnyView)>,
    /// Words and questions.
    pub(crate) content: Vec<AnyView>,
    /// Words of the button that goes on.
    pub(crate) go_on: AnyView,
    pub(crate) on_go_on: Callback<()>,
}

/// A form with everything in its place.
pub(crate) fn page_view(page: Page, reader: &Reader) -> AnyView {
    let Page { level, on_back, on_go_on, .. } = page;
    let (id, title) = page.survey;
    let title = heading(level, id, "yousaid-page__survey", title);
    let heading =
        page.heading.map(|(id, words)| heading(level + 1, Some(id), "yousaid-page__heading yousaid-title", words));
    let back = on_back.map(|on_back| {
        view! {
            <button type="button" class="yousaid-back yousaid-button yousaid-button--quiet" part="back" on:click=move |_| on_back.run(())>
                {reader.word("survey-back-link")}
            </button>
        }
        .into_any()
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        on_go_on.run(());
    };
    // The second click of a double click would land on the next page's button.
    let once = |event: MouseEvent| {
        if event.detail() > 1 {
            event.prevent_default();
        }
    };
    view! {
        <form class="yousaid-page" part="page" novalidate on:submit=submit>
            {back}
            {page.summary}
            <div class="yousaid-page__title" part="title" data-state=if page.is_first { "first" } else { "later" }>
                {title}
            </div>
            {page.introduction}
            {page.progress}
            {heading}
            {page.content}
            <div class="yousaid-page__actions">
                <button type="submit" class="yousaid-button" part="continue" on:click=once>
                    {page.go_on}
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// What residents read before the first question: who asks, why, and who can tell whose answers
/// these are. `context` is what the page around the survey adds to the answers: without saying so,
/// no survey could honestly be called anonymous.
pub(crate) fn introduction_view(definition: &Definition, context: &[(String, String)], reader: &Reader) -> AnyView {
    let landlord = definition.landlord.name.get(&reader.language).text;
    let named = [("landlord", landlord.into())];
    let (label, text) = match definition.anonymity {
        Anonymity::Anonymous => ("anonymity-anonymous-label", reader.words.get("anonymity-anonymous-text")),
        Anonymity::Confidential => {
            ("anonymity-confidential-label", reader.words.with("anonymity-confidential-text", &named))
        }
        Anonymity::Named => ("anonymity-named-label", reader.words.with("anonymity-named-text", &named)),
    };
    let sent = context.iter().filter(|(name, _)| definition.context.contains(name));
    let entries: Vec<String> = sent.map(|(name, value)| [name.as_str(), ": ", value].concat()).collect();
    let entries = (!entries.is_empty()).then(|| {
        let words = reader.words.with("anonymity-context-text", &[("entries", entries.join(", ").into())]);
        view! { <p>{reader.said(words)}</p> }.into_any()
    });
    let privacy = definition.landlord.privacy_notice.as_ref();
    let privacy = privacy.map(|href| view! { <p>{link_view(href, "survey-privacy-link", reader)}</p> }.into_any());
    view! {
        <div class="yousaid-introduction" part="introduction">
            <p class="yousaid-introduction__landlord">{reader.line(&definition.landlord.name)}</p>
            {definition.introduction.as_ref().map(|text| reader.prose(text))}
            <div class="yousaid-anonymity" part="anonymity">
                <p>
                    <strong class="yousaid-anonymity__label">{reader.word(label)}</strong>
                    " "
                    {reader.said(text)}
                </p>
                {entries}
                {privacy}
            </div>
        </div>
    }
    .into_any()
}

/// Help, complaints and privacy. The privacy notice is left out where the introduction has it.
pub(crate) fn footer_view(landlord: &Landlord, with_privacy: bool, level: u8, reader: &Reader) -> AnyView {
    let contact = landlord.contact.as_ref().map(|contact| {
        let title = reader.word("survey-contact-heading");
        view! {
            {heading(level + 1, None, "yousaid-footer__heading", title)}
            {reader.prose(contact)}
        }
        .into_any()
    });
    let privacy = landlord.privacy_notice.as_ref().filter(|_| with_privacy);
    let links: Vec<AnyView> =
        [(landlord.complaints.as_ref(), "survey-complaints-link"), (privacy, "survey-privacy-link")]
            .into_iter()
            .filter_map(|(href, words)| Some((href?, words)))
            .map(|(href, words)| view! { <li>{link_view(href, words, reader)}</li> }.into_any())
            .collect();
    let links = (!links.is_empty()).then(|| view! { <ul class="yousaid-footer__links">{links}</ul> }.into_any());
    if contact.is_none() && links.is_none() {
        return ().into_any();
    }
    view! { <div class="yousaid-footer" part="footer">{contact} {links}</div> }.into_any()
}

fn link_view(href: &str, words: &str, reader: &Reader) -> AnyView {
    let (lang, dir) = reader.foreign();
    let words = [&reader.words.get(words), " ", &reader.words.get("link-new-tab-label")].concat();
    view! {
        <a
            class="yousaid-link"
            href=href.to_owned()
            target="_blank"
            rel="noopener noreferrer"
            lang=lang
            dir=dir
        >
            {words}
        </a>
    }
    .into_any()
}
