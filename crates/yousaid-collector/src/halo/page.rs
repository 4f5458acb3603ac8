//! The digest as a page, to read on the screen and to print for the meeting.

use maud::DOCTYPE;
use maud::Markup;
use maud::html;
use yousaid_i18n::Words;
use yousaid_schema::HaloRound;
use yousaid_schema::Text;
use yousaid_schema::markup::Block;
use yousaid_schema::markup::Inline;
use yousaid_schema::markup::inline;
use yousaid_schema::markup::parse;

use super::STYLE;
use super::digest::Comment;
use super::digest::Contact;
use super::digest::Digest;
use super::digest::Item;

/// The whole page; `today` is the day on which it is written, `2026-12-05`.
pub(crate) fn write(round: &HaloRound, digest: &Digest, today: &str) -> String {
    let group = line(&round.group);
    html! {
        (DOCTYPE)
        html lang=(round.default_language()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { "Halo digest: " (plain(&round.group)) }
                link rel="stylesheet" href=(STYLE);
            }
            body {
                main {
                    h1 { (group) }
                    (summary(round, digest, today))
                    @for item in &digest.items { (section(item, round)) }
                    (contacts(&digest.contacts))
                }
            }
        }
    }
    .into_string()
}

fn summary(round: &HaloRound, digest: &Digest, today: &str) -> Markup {
    let people = digest.people;
    html! {
        dl {
            @match round.meeting() {
                Some(meeting) => {
                    dt { "To be considered at" }
                    dd {
                        "the meeting of " (day(&meeting.date))
                        @if let Some(time) = &meeting.time { ", " (time) }
                        @if let Some(place) = &meeting.place { ", " (line(place)) }
                    }
                }
                None => { dt { "Kind" } dd { "Consultation" } }
            }
            dt { "Comments" }
            dd {
                "from " strong { (people) } @if people == 1 { " resident" } @else { " residents" }
                @if round.is_open(today) { ", until now: they can be sent until the end of " } @else { "; they closed at the end of " }
                (day(&round.closes))
            }
            dt { "As of" }
            dd { (day(today)) }
        }
        p.actions { a href=(format!("/staff/halo/{}/digest.csv", round.id)) { "The same as a table (CSV)" } }
        table {
            caption { "How many commented on what" }
            thead { tr { th scope="col" { "Item" } th scope="col" { "Comments" } } }
            tbody {
                @for item in &digest.items {
                    tr { th scope="row" { (title(item)) } td { (item.comments.len()) } }
                }
            }
        }
    }
}

/// A day in words: staff pages are in English.
fn day(day: &str) -> Markup {
    html! { time datetime=(day) { (Words::english().date(day)) } }
}

fn section(item: &Item, round: &HaloRound) -> Markup {
    let outcome = round.outcome.iter().flat_map(|outcome| &outcome.items).find(|told| told.item == *item.id);
    html! {
        section {
            h2 { (title(item)) }
            @if item.comments.is_empty() { p { "Nobody commented on this." } }
            @for comment in &item.comments { (quote(comment)) }
            @if let Some(outcome) = outcome {
                h3 { "What was decided" }
                (prose(&outcome.decided))
                p { strong { "On the basis of: " } }
                (prose(&outcome.basis))
            }
        }
    }
}

fn quote(comment: &Comment) -> Markup {
    html! {
        figure {
            // A resident's own words, in whatever direction they are written.
            blockquote lang=(comment.language) dir="auto" {
                @for paragraph in comment.text.split("\n\n") { p { (paragraph) } }
            }
            figcaption {
                @match &comment.name { Some(name) => bdi { (name) }, None => "without a name" }
                ", " (comment.reference)
            }
        }
    }
}

fn contacts(contacts: &[Contact]) -> Markup {
    html! {
        section.personal {
            h2 { "Who wants to hear what was decided" }
            @if contacts.is_empty() {
                p { "Nobody left a contact." }
            } @else {
                p { "Personal data: for the answer only. Leave this page out of what goes to the meeting." }
                table {
                    thead { tr {
                        th scope="col" { "Name" } th scope="col" { "How" } th scope="col" { "Where to" } th scope="col" { "Reference" }
                    } }
                    tbody {
                        @for contact in contacts {
                            tr {
                                td { @match &contact.name { Some(name) => bdi { (name) }, None => "–" } }
                                td { (contact.way) }
                                td { bdi { (contact.to) } }
                                td { (contact.reference) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn title(item: &Item) -> Markup {
    item.title.as_ref().map_or_else(|| html! { "Everything else" }, line)
}

/// A text of the round in its default language, without links.
fn line(text: &Text) -> Markup {
    html! { (plain(text)) }
}

fn plain(text: &Text) -> String {
    let mut out = String::new();
    push(&inline(text.in_default()), &mut out);
    out
}

fn push(runs: &[Inline], out: &mut String) {
    for run in runs {
        match run {
            Inline::Text(text) => out.push_str(text),
            Inline::LineBreak => out.push(' '),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { content: inner, .. } => push(inner, out),
        }
    }
}

fn prose(text: &Text) -> Markup {
    html! {
        @for block in parse(text.in_default()) {
            @match block {
                Block::Paragraph(runs) => p { (runs_of(&runs)) },
                Block::List(items) => ul { @for item in items { li { (runs_of(&item)) } } },
            }
        }
    }
}

fn runs_of(runs: &[Inline]) -> Markup {
    html! {
        @for run in runs {
            @match run {
                Inline::Text(text) => (text),
                Inline::LineBreak => br;,
                Inline::Strong(inner) => strong { (runs_of(inner)) },
                Inline::Emphasis(inner) => em { (runs_of(inner)) },
                Inline::Link { href, content } => a href=(href) { (runs_of(content)) },
            }
        }
    }
}
