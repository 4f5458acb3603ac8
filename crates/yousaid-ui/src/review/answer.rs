//! Answers as the review shows them.

use yousaid_engine::Session;
use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;

use crate::answer::Said;
use crate::answer::said;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::rare;
use crate::reader::Reader;

/// The answer to a question and to its parts; none where nothing was answered.
pub(crate) fn answer_view(session: &Session, index: usize, reader: &Reader) -> Option<Content> {
    let question = session.survey().questions().get(index)?;
    let kind = &question.spec.kind;
    let is_files = matches!(session.value(index), Some(Answer::Files(_)));
    if is_files || kind.is_head() || matches!(kind, QuestionKind::Repeat { .. }) {
        return rare::answer_view(session, index, reader);
    }
    let said = said(session, index);
    if said.is_empty() {
        return None;
    }
    let is_ranking = matches!(kind, QuestionKind::Ranking { .. }) && said.len() > 1;
    let tag = if is_ranking { "li" } else { "p" };
    let lines = Content::Many(said.into_iter().map(|one| element(tag).child(said_view(one, reader)).into()).collect());
    Some(if is_ranking { element("ol").class("yousaid-review__ranks").child(lines).into() } else { lines })
}

/// The answer as the description of its question, or the words that stand in its place.
pub(crate) fn shown(answer: Option<Content>, reader: &Reader) -> Element {
    let state = if answer.is_some() { "answered" } else { "unanswered" };
    let answer = answer.unwrap_or_else(|| element("p").child(reader.word("review-unanswered-label")).into());
    element("dd").class("yousaid-review__answer").attribute("data-state", state).child(answer)
}

/// A part of an answer; what the resident typed in whatever direction it runs.
fn said_view(said: Said, reader: &Reader) -> Content {
    let words = |text: String| element("span").class("yousaid-review__words").child(text);
    let typed = |text| words(text).attribute("dir", "auto");
    match said {
        Said::Text(text) => reader.line(&text),
        Said::Point(point) => rare::point_view(&point, reader),
        Said::Word(id) => reader.word(id),
        Said::Typed(text) => typed(text).into(),
        Said::Own(label, text) => {
            let choice = reader.plain(&label);
            let said = reader.words.with("review-other-label", &[("choice", choice.into()), ("words", text.into())]);
            // The message isolates what was filled in, and runs in the direction of the page.
            element("span").class("yousaid-review__words").child(reader.quoting(said, &[&label])).into()
        }
        Said::Number(number, unit) => {
            let unit = unit.map(|unit| vec![" ".into(), reader.line(&unit)]);
            vec![typed(reader.number(number)).into(), unit.into()].into()
        }
        Said::Date(date) => reader.said(reader.date(&date)),
    }
}
