//! The digest as a page, to read on the screen and to print for the meeting.

use axum::http::StatusCode;
use axum::response::Response;
use maud::Markup;
use maud::html;
use yousaid_schema::HaloRound;

use super::digest::Comment;
use super::digest::Contact;
use super::digest::Digest;
use super::digest::Item;
use super::shell;
use super::shell::Tab;
use super::words::plain;
use super::words::prose;
use super::words::time;

/// The whole page; `today` is the day on which it is written, `2026-12-05`.
pub(crate) fn write(round: &HaloRound, digest: &Digest, today: &str) -> Response {
    let body = html! {
        (summary(round, digest, today))
        @for item in &digest.items { (section(item, round)) }
        (contacts(&digest.contacts))
    };
    shell::page(StatusCode::OK, round, Tab::Digest, &body)
}

fn summary(round: &HaloRound, digest: &Digest, today: &str) -> Markup {
    let people = digest.people;
    html! {
        dl {
            @match round.meeting() {
                Some(meeting) => {
                    dt { "To be considered at" }
                    dd {
                        "the meeting of " (time(&meeting.date))
                        @if let Some(time) = &meeting.time { ", " (time) }
                        @if let Some(place) = &meeting.place { ", " (plain(place)) }
                    }
                }
                None => { dt { "Kind" } dd { "Consultation" } }
            }
            dt { "Comments" }
            dd {
                "from " strong { (people) } @if people == 1 { " resident" } @else { " residents" }
                @if round.is_open(today) {
                    ", until now: they can be sent until the end of " (time(&round.closes))
                } @else if let Some(early) = round.closed_early() {
                    "; they were closed early, on " (time(&early.on)) ": " (plain(&early.reason))
                } @else {
                    "; they closed at the end of " (time(&round.closes))
                }
            }
            dt { "As of" }
            dd { (time(today)) }
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

fn section(item: &Item, round: &HaloRound) -> Markup {
    let outcome = round.outcome.iter().flat_map(|outcome| &outcome.items).find(|told| told.item == *item.id);
    html! {
        section {
            h2 { (title(item)) }
            @if item.comments.is_empty() { p { "Nobody commented on this." } }
            @for comment in &item.comments { (quote(comment)) }
            @if let Some(outcome) = outcome {
                @if !outcome.said.in_default().is_empty() {
                    h3 { "What was said, in short" }
                    (prose(&outcome.said))
                }
                @if !outcome.decided.in_default().is_empty() {
                    h3 { "What was decided" }
                    (prose(&outcome.decided))
                    p { strong { "On the basis of: " } }
                    (prose(&outcome.basis))
                }
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
                @if let Some(day) = &comment.amended_on { ", changed by the resident on " (time(day)) }
                @if comment.is_late { ", arrived after comments had closed" }
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
    html! { @match &item.title { Some(title) => (plain(title)), None => "Everything else" } }
}
