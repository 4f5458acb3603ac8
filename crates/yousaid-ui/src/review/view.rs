//! The review's markup.

use std::sync::Arc;

use yousaid_engine::Session;
use yousaid_engine::form::Go;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;

use super::answer::answer_view;
use super::answer::shown;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::is_shown;
use crate::reader::Reader;

/// Goes to a question.
pub(crate) type OnChange = Arc<dyn Fn(usize) + Send + Sync>;

/// The list of the questions that are asked, each with its answer and a way to change it. Parts stand
/// with the question to which they belong. Without the way to change them it is a copy to keep.
pub(crate) fn review_view(session: &Session, reader: &Reader, on_change: Option<&OnChange>) -> Content {
    let mut list = element("dl").class("yousaid-review").attribute("part", "review");
    for (index, question) in session.survey().questions().iter().enumerate() {
        if !is_shown(question) || !session.is_asked(index) {
            continue;
        }
        let on_change = match &question.spec.kind {
            QuestionKind::Statement { .. } => continue,
            // Nobody answers it, so nobody can change it.
            QuestionKind::Calculated { .. } => None,
            _ => on_change.cloned(),
        };
        let answer = answer_view(session, index, reader);
        list = list.child(row(index, &question.spec, answer, reader, on_change));
    }
    list.into()
}

fn row(
    index: usize,
    question: &Question,
    answer: Option<Content>,
    reader: &Reader,
    on_change: Option<OnChange>,
) -> Element {
    let title = question.title.as_ref();
    let button = on_change.map(|on_change| {
        let name = title.map(|title| reader.plain(title)).unwrap_or_default();
        let button = element("button")
            .attribute("type", "button")
            .class("yousaid-button yousaid-button--quiet")
            .attribute("part", "change")
            .attribute("aria-label", reader.words.with("review-change-label", &[("question", name.into())]))
            .tongue(reader.foreign())
            .go(|| Go::Change(question.id.as_str().to_owned()))
            .on("click", move |_| on_change(index))
            .child(reader.words.get("review-change-link"));
        element("dd").class("yousaid-review__action").child(button)
    });
    let title = title.map(|title| reader.line(title));
    element("div")
        .class("yousaid-review__row")
        .child(element("dt").class("yousaid-review__question").child(title))
        .child(shown(answer, reader))
        .child(button)
}
