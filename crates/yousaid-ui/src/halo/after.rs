//! A round while there is nothing to write: before comments open, and after they have closed.

use yousaid_schema::GENERAL;
use yousaid_schema::HaloRound;
use yousaid_schema::ItemOutcome;

use super::parts;
use super::parts::day;
use super::parts::fact;
use super::standing::Standing;
use super::standing::Watch;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::markup::heading;
use crate::reader::Reader;

/// The whole round, to read.
pub(super) fn view(watch: &Watch, level: u8, heading_id: String, reader: &Reader) -> Content {
    let round = watch.round();
    let standing = watch.standing();
    let state = match (standing, &round.outcome) {
        (Standing::Unopened, _) => "unopened",
        (Standing::Open, _) => "open",
        (Standing::Closed, None) => "closed",
        (Standing::Closed, Some(_)) => "told",
    };
    let mut facts = element("dl").class("yousaid-halo__facts");
    for line in parts::meeting(&round, reader) {
        facts = facts.child(line);
    }
    let outcome = (standing == Standing::Closed).then(|| outcome_view(&round, level + 1, reader));
    element("section")
        .class("yousaid-page yousaid-halo")
        .attribute("part", "round")
        .attribute("data-state", state)
        .child(heading(level, Some(heading_id), "yousaid-page__heading yousaid-title", reader.line(&round.group)))
        .child(element("p").class("yousaid-halo__status").child(status(&round, standing, watch.today(), reader)))
        .child(early(&round, reader))
        .child(round.about.as_ref().map(|about| reader.prose(about)))
        .child(round.meeting().map(|_| facts))
        .child(parts::short_notice(&round, level + 1, reader))
        .child(parts::papers(&round.papers, level + 1, reader))
        .child(outcome)
        .into()
}

/// Where it stands, in a sentence.
fn status(round: &HaloRound, standing: Standing, today: Option<String>, reader: &Reader) -> Content {
    let with_day =
        |words: &str, day: &str| reader.said(reader.words.with(words, &[("date", reader.words.date(day).into())]));
    if standing == Standing::Unopened {
        return with_day("halo-unopened-status", &round.opens);
    }
    if round.outcome.is_some() {
        return Content::NONE;
    }
    match round.meeting() {
        Some(meeting) if today.is_some_and(|today| today > meeting.date) => {
            with_day("halo-waiting-status", &meeting.date)
        }
        Some(meeting) => with_day("halo-closed-status", &meeting.date),
        None => reader.word("halo-considered-status"),
    }
}

/// That comments were closed early, and why.
fn early(round: &HaloRound, reader: &Reader) -> Option<Element> {
    let early = round.closed_early()?;
    let words = reader.words.with("halo-early-status", &[("date", reader.words.date(&early.on).into())]);
    let early = element("div")
        .class("yousaid-halo__early")
        .child(element("p").child(reader.said(words)))
        .child(reader.prose(&early.reason));
    Some(early)
}

/// What became of the comments, item by item; before that is told, how many there were.
fn outcome_view(round: &HaloRound, level: u8, reader: &Reader) -> Element {
    let people = round.state.as_ref().and_then(|state| state.people).map(|people| {
        element("p").child(reader.said(reader.words.with("halo-people-text", &[("count", people.into())])))
    });
    let told = round.outcome.as_ref().map(|outcome| {
        element("dl")
            .class("yousaid-halo__facts")
            .child(fact("halo-reported-label", reader.line(&outcome.reported_to), reader))
            .child(fact("halo-reported-day-label", day(&outcome.reported_on, reader), reader))
            .child(fact("halo-decided-day-label", day(&outcome.decided_on, reader), reader))
    });
    let minutes = round.outcome.as_ref().and_then(|outcome| outcome.minutes.as_ref());
    let minutes = minutes.map(|paper| element("p").child(parts::paper_view(paper, reader)));
    let mut view = element("section")
        .class("yousaid-halo__outcome")
        .attribute("part", "outcome")
        .child(heading(level, None, "yousaid-page__subheading", reader.word("halo-outcome-heading")))
        .child(people)
        .child(told)
        .child(minutes);
    for item in &round.items {
        view = view.child(item_view(round, item.id.as_str(), reader.line(&item.title), level + 1, reader));
    }
    let is_general_told = find(round, GENERAL).is_some() || count(round, GENERAL).is_some_and(|count| count > 0);
    let general = || item_view(round, GENERAL, reader.word("halo-else-heading"), level + 1, reader);
    view.child(is_general_told.then(general))
}

fn item_view(round: &HaloRound, id: &str, title: Content, level: u8, reader: &Reader) -> Element {
    let told = find(round, id);
    let count = told.and_then(|told| told.comments).or_else(|| count(round, id));
    let count = count.map(|count| {
        let words = match count {
            0 => reader.words.get("halo-none-text"),
            count => reader.words.with("halo-count-text", &[("count", count.into())]),
        };
        element("p").class("yousaid-hint").child(reader.said(words))
    });
    let papers = round.items.iter().find(|item| item.id == *id).map(|item| parts::list(&item.papers, reader));
    let told = match told {
        Some(told) => {
            let facts = [
                ("halo-said-label", &told.said),
                ("halo-decided-label", &told.decided),
                ("halo-basis-label", &told.basis),
            ];
            // Nobody commented, and there may be nothing to tell.
            let mut facts = facts.into_iter().filter(|(_, text)| !text.in_default().is_empty()).peekable();
            let list = facts.peek().map(|_| element("dl").class("yousaid-halo__told"));
            list.map(|list| facts.fold(list, |list, (label, text)| list.child(fact(label, reader.prose(text), reader))))
        }
        None => Some(element("p").child(reader.word("halo-untold-text"))),
    };
    element("section")
        .class("yousaid-halo__item")
        .attribute("part", "item")
        .attribute("data-item", id.to_owned())
        .child(heading(level, None, "yousaid-question__title", title))
        .child(count)
        .child(papers)
        .child(told)
}

fn find<'a>(round: &'a HaloRound, id: &str) -> Option<&'a ItemOutcome> {
    round.outcome.as_ref()?.items.iter().find(|told| told.item == *id)
}

/// How many commented on it, by the collector's count.
fn count(round: &HaloRound, id: &str) -> Option<u32> {
    round.state.as_ref()?.comments.iter().find(|(item, _)| *item == *id).map(|(_, count)| *count)
}
