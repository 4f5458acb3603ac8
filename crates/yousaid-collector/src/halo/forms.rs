//! The pages on which the officer writes: plain forms, which need no scripts.

use axum::http::StatusCode;
use axum::response::Response;
use maud::Markup;
use maud::html;
use yousaid_schema::CONSULTATION_DAYS;
use yousaid_schema::GENERAL;
use yousaid_schema::HaloRound;
use yousaid_schema::Purpose;
use yousaid_schema::Text;

use super::digest::Contact;
use super::digest::Digest;
use super::record::ItemTold;
use super::record::Record;
use super::shell;
use super::shell::Tab;
use super::shell::done;
use super::words::day;
use super::words::plain;
use super::words::prose;
use super::words::time;
use crate::staff;
use crate::staff::faults;

/// What every form here carries: the token, and which record it was written over.
pub(super) struct Hidden {
    pub(super) token: Markup,
    pub(super) revision: i64,
}

impl Hidden {
    fn view(&self) -> Markup {
        html! {
            (self.token)
            input type="hidden" name="revision" value=(self.revision);
        }
    }
}

/// What came of what was sent from this page.
#[derive(Default)]
pub(super) struct Came {
    pub(super) faults: Vec<String>,
    pub(super) done: Option<&'static str>,
}

impl Came {
    fn status(&self) -> StatusCode {
        if self.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
    }
}

/// "What was decided": everything that residents are told afterwards.
pub(super) fn outcome(round: &HaloRound, record: &Record, digest: &Digest, hidden: &Hidden, came: &Came) -> Response {
    let told = &record.told;
    let is_in_document = round.outcome.is_some() && told.items.is_empty();
    let body = html! {
        (faults(&came.faults))
        (done(came.done))
        @if is_in_document {
            p { "What was decided is written in the round’s own document, and residents see that. Change it there." }
        } @else if record.archived {
            p { "This round is archived: what residents were told stays as it is." }
        } @else {
            p {
                "Residents see this on the page where they commented. An item is shown there as soon as all three of its "
                "boxes are filled and the three fields just below as well; until then it is kept for you only."
            }
            form method="post" action=(format!("/staff/halo/{}/outcome", round.id)) {
                (hidden.view())
                (line("reported_to", "To whom were the comments reported?", "text", &told.reported_to, "For example: the meeting of the Repairs group"))
                (line("reported_on", "On which day were they reported?", "date", &told.reported_on, ""))
                (line("decided_on", "On which day was it decided?", "date", &told.decided_on, &format!("After comments closed on {}", day(record.closing(round)))))
                @for item in &round.items {
                    (item_fields(item.id.as_str(), &plain(&item.title), &told.item(item.id.as_str()), digest))
                }
                (item_fields(GENERAL, "Everything else (may be left out)", &told.item(GENERAL), digest))
                p { button type="submit" { "Keep this" } }
            }
        }
    };
    shell::page(came.status(), round, Tab::Outcome, &body)
}

fn item_fields(id: &str, title: &str, told: &ItemTold, digest: &Digest) -> Markup {
    let comments = digest.items.iter().find(|item| item.id == *id).map(|item| item.comments.as_slice());
    let comments = comments.unwrap_or_default();
    html! {
        fieldset {
            legend { h2 { (title) } }
            @if comments.is_empty() {
                p { "Nobody commented on this: residents read so, and the boxes may stay empty." }
            } @else {
                details {
                    summary { @if comments.len() == 1 { "The comment" } @else { "The " (comments.len()) " comments" } }
                    @for comment in comments { blockquote lang=(comment.language) dir="auto" { (comment.text) } }
                }
            }
            (area(&format!("item.{id}.said"), "What was said, in short", &told.said))
            (area(&format!("item.{id}.decided"), "What was decided", &told.decided))
            (area(&format!("item.{id}.basis"), "On what basis", &told.basis))
        }
    }
}

fn line(name: &str, label: &str, kind: &str, value: &str, hint: &str) -> Markup {
    let hint_id = format!("{name}-hint");
    html! {
        p.field {
            label for=(name) { (label) }
            @if !hint.is_empty() { span.hint id=(hint_id) { (hint) } }
            input type=(kind) id=(name) name=(name) value=(value) aria-describedby=[(!hint.is_empty()).then_some(&hint_id)];
        }
    }
}

fn area(name: &str, label: &str, value: &str) -> Markup {
    html! {
        p.field {
            label for=(name) { (label) }
            textarea id=(name) name=(name) rows="3" dir="auto" { "\n" (value) }
        }
    }
}

/// "Who wants an answer".
pub(super) fn answers(
    round: &HaloRound,
    contacts: &[Contact],
    answered: &[String],
    hidden: &Hidden,
    came: &Came,
) -> Response {
    let is_answered = |contact: &Contact| answered.contains(&contact.id);
    let left = contacts.iter().filter(|contact| !is_answered(contact)).count();
    let body = html! {
        (faults(&came.faults))
        (done(came.done))
        @if contacts.is_empty() {
            p { "Nobody left a contact." }
        } @else {
            p {
                "Personal data: for the answer only. " strong { (left) }
                @if left == 1 { " person waits" } @else { " people wait" } " to hear what was decided."
            }
            form method="post" action=(format!("/staff/halo/{}/answers", round.id)) {
                (hidden.view())
                table {
                    thead { tr {
                        th scope="col" { "Answered" } th scope="col" { "Name" } th scope="col" { "How" }
                        th scope="col" { "Where to" } th scope="col" { "Reference" }
                    } }
                    tbody {
                        @for contact in contacts {
                            tr {
                                td {
                                    input type="hidden" name="shown" value=(contact.reference);
                                    input type="checkbox" name="answered" value=(contact.reference)
                                        aria-label=(format!("Answered: {}", contact.name.as_deref().unwrap_or(&contact.reference)))
                                        checked[is_answered(contact)];
                                }
                                td { @match &contact.name { Some(name) => bdi { (name) }, None => "–" } }
                                td { (contact.way) }
                                td { bdi { (contact.to) } }
                                td { (contact.reference) }
                            }
                        }
                    }
                }
                p { button type="submit" { "Keep the ticks" } }
            }
        }
    };
    shell::page(came.status(), round, Tab::Answers, &body)
}

/// "Close and archive".
pub(super) fn closing(
    round: &HaloRound,
    record: &Record,
    today: &str,
    hidden: &Hidden,
    came: &Came,
    reason: &str,
) -> Response {
    let is_open = record.is_open(round, today);
    let missing = record.missing(round);
    let action = |name: &str| format!("/staff/halo/{}/{name}", round.id);
    let body = html! {
        (faults(&came.faults))
        (done(came.done))
        section {
            h2 { "Close comments early" }
            @if let Some((on, why)) = &record.closed_early {
                p { "Comments were closed early, on " (time(on)) ". Residents read why:" }
                (prose(&Text::new(round.default_language(), why)))
            } @else if is_open {
                p { "Residents were told that they can comment until the end of " (time(&round.closes)) ". If that can’t be kept, close comments and say why; residents read it. This can’t be taken back." }
                form method="post" action=(action("close")) {
                    (hidden.view())
                    (area("reason", "Why comments close early", reason))
                    p { button type="submit" { "Close comments now" } }
                }
            } @else {
                p { "Comments have closed, or have not begun." }
            }
        }
        @if let Purpose::Consultation { short_notice } = &round.purpose {
            section {
                h2 { "Short notice" }
                p { "A consultation is open for at least " (CONSULTATION_DAYS) " days, or residents are told why not." }
                form method="post" action=(action("short-notice")) {
                    (hidden.view())
                    (area("reason", "Why it is open for less", if record.short_notice.is_empty() { short_notice.as_ref().map_or("", Text::in_default) } else { &record.short_notice }))
                    p { button type="submit" { "Keep the reason" } }
                }
            }
        }
        section {
            h2 { "Archive" }
            @if record.archived || round.archived {
                p { "This round is archived." }
            } @else if is_open {
                p { "Comments can still be sent until the end of " (time(&round.closes)) "." }
            } @else {
                @if !missing.is_empty() {
                    p { "It can be archived when residents have been told what became of every item. Still missing:" }
                    ul { @for what in &missing { li { (what) } } }
                }
                form method="post" action=(action("archive")) {
                    (hidden.view())
                    p { button type="submit" { "Archive this round" } }
                }
            }
        }
    };
    shell::page(came.status(), round, Tab::Closing, &body)
}

/// A round in the list of all.
pub(super) struct Listed {
    pub(super) round: HaloRound,
    pub(super) record: Record,
    pub(super) people: i64,
}

/// All rounds, those that close or closed last first.
pub(super) fn list(rounds: &[Listed], today: &str) -> Response {
    let main = html! {
        @if rounds.is_empty() {
            p { "There are none. Put a document with “\"kind\": \"halo\"” into the folder of surveys and start the collector again." }
        } @else {
            table {
                thead { tr { th scope="col" { "Group" } th scope="col" { "Meeting" } th scope="col" { "Comments" } th scope="col" { "From" } } }
                tbody {
                    @for Listed { round, record, people } in rounds {
                        tr {
                            th scope="row" { a href=(format!("/staff/halo/{}", round.id)) { (plain(&round.group)) } }
                            td { @match round.meeting() { Some(meeting) => (time(&meeting.date)), None => "Consultation" } }
                            td {
                                @if record.is_open(round, today) {
                                    "open until " (time(&round.closes))
                                } @else if round.archived || record.archived {
                                    "archived"
                                } @else if today < round.opens.as_str() {
                                    "from " (time(&round.opens))
                                } @else {
                                    "closed on " (time(record.closing(round)))
                                    @if !record.missing(round).is_empty() { "; " strong { "residents wait to hear what was decided" } }
                                }
                            }
                            td { (people) }
                        }
                    }
                }
            }
        }
    };
    staff::page(StatusCode::OK, "/staff/", "Halo rounds", &main)
}
