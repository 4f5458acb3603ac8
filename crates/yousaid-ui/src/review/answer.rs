//! Answers as the review shows them.

use yousaid_engine::Session;
use yousaid_schema::QuestionKind;

use crate::answer::Said;
use crate::answer::said;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::reader::Reader;

/// The answer to a question and to its parts; none where nothing was answered.
pub(super) fn answer_view(session: &Session, index: usize, reader: &Reader) -> Option<Content> {
    let question = session.survey().questions().get(index)?;
    if let QuestionKind::Repeat { entry, .. } = &question.spec.kind {
        let entries = 1..=session.entries(index);
        let view = |number: u32| {
            // Without the mark at its start, for the style sheet to find the first letter.
            let name = reader.entry(entry.as_ref(), number).trim_start_matches('\u{2068}').to_owned();
            let heading = element("p").class("yousaid-review__entry").child(reader.said(name));
            vec![heading.into(), parts_view(session, index, Some(number), reader).into()].into()
        };
        return (!entries.is_empty()).then(|| Content::Many(entries.map(view).collect()));
    }
    if matches!(question.spec.kind, QuestionKind::Address) {
        // As on an envelope: only the lines that there are, and no names of lines.
        let lines = session.parts(index).into_iter().filter_map(|part| answer_view(session, part, reader));
        let lines: Vec<Content> = lines.collect();
        return (!lines.is_empty()).then_some(lines.into());
    }
    if question.spec.kind.is_head() {
        let is_answered = session.parts(index).iter().any(|part| session.value(*part).is_some());
        return is_answered.then(|| parts_view(session, index, None, reader).into());
    }
    let said = said(session, index);
    if said.is_empty() {
        return None;
    }
    let is_ranking = matches!(question.spec.kind, QuestionKind::Ranking { .. }) && said.len() > 1;
    let tag = if is_ranking { "li" } else { "p" };
    let lines = Content::Many(said.into_iter().map(|one| element(tag).child(said_view(one, reader)).into()).collect());
    Some(if is_ranking { element("ol").class("yousaid-review__ranks").child(lines).into() } else { lines })
}

/// The answer as the description of its question, or the words that stand in its place.
pub(super) fn shown(answer: Option<Content>, reader: &Reader) -> Element {
    let state = if answer.is_some() { "answered" } else { "unanswered" };
    let answer = answer.unwrap_or_else(|| element("p").child(reader.word("review-unanswered-label")).into());
    element("dd").class("yousaid-review__answer").attribute("data-state", state).child(answer)
}

/// The parts of a question, each with its answer: of one entry, where there are entries.
fn parts_view(session: &Session, index: usize, entry: Option<u32>, reader: &Reader) -> Element {
    let mut list = element("dl").class("yousaid-review__parts");
    for part in session.parts(index) {
        let Some(question) = session.survey().questions().get(part) else { continue };
        if question.part.as_ref().and_then(|part| part.entry) != entry {
            continue;
        }
        let title = question.spec.title.as_ref().map(|title| reader.line(title));
        let answer = answer_view(session, part, reader);
        list = list.child(element("div").child(element("dt").child(title)).child(shown(answer, reader)));
    }
    list
}

/// A part of an answer; what the resident typed in whatever direction it runs.
fn said_view(said: Said, reader: &Reader) -> Content {
    let words = |text: String| element("span").class("yousaid-review__words").child(text);
    let typed = |text| words(text).attribute("dir", "auto");
    match said {
        Said::Text(text) => reader.line(&text),
        Said::Point(point) => point.view(reader),
        Said::Word(id) => reader.word(id),
        Said::Typed(text) => typed(text).into(),
        Said::Own(label, text) => {
            let choice = reader.plain(&label);
            let said = reader.words.with("review-other-label", &[("choice", choice.into()), ("words", text.into())]);
            // The message isolates what was filled in, and runs in the direction of the page.
            words(said).into()
        }
        Said::Number(number, unit) => {
            let unit = unit.map(|unit| vec![" ".into(), reader.line(&unit)]);
            vec![typed(reader.number(number)).into(), unit.into()].into()
        }
        Said::Date(date) => reader.said(reader.date(&date)),
    }
}
