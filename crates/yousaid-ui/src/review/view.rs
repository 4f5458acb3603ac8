//! The review's markup.

use std::sync::Arc;

use yousaid_engine::Session;

use super::answer::answer_view;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::markup;
use crate::reader::Reader;

/// Goes to a question.
pub(crate) type OnChange = Arc<dyn Fn(usize) + Send + Sync>;

/// The list of the questions that are asked, each with its answer and a way to change it.
pub(crate) fn review_view(session: &Session, reader: &Reader, on_change: &OnChange) -> Content {
    let mut list = element("dl").class("yousaid-review").attribute("part", "review");
    for (index, question) in session.survey().questions().iter().enumerate() {
        if !question.takes_answer() || !session.is_asked(index) {
            continue;
        }
        let answer = answer_view(question, session.given(index), reader);
        let title = question.spec.title.as_ref();
        let name = title.map(|title| markup::plain(title, &reader.language)).unwrap_or_default();
        let title = title.map(|title| reader.line(title));
        list = list.child(row(index, title, &name, answer, reader, on_change.clone()));
    }
    list.into()
}

fn row(
    index: usize,
    title: Option<Content>,
    name: &str,
    answer: Vec<Content>,
    reader: &Reader,
    on_change: OnChange,
) -> Element {
    let state = if answer.is_empty() { "unanswered" } else { "answered" };
    let answer = if answer.is_empty() { vec![reader.word("review-unanswered-label")] } else { answer };
    let mut shown = element("dd").class("yousaid-review__answer").attribute("data-state", state);
    for one in answer {
        shown = shown.child(element("p").child(one));
    }
    let button = element("button")
        .attribute("type", "button")
        .class("yousaid-button yousaid-button--quiet")
        .attribute("part", "change")
        .attribute("aria-label", reader.words.with("review-change-label", &[("question", name.into())]))
        .tongue(reader.foreign())
        .on("click", move |_| on_change(index))
        .child(reader.words.get("review-change-link"));
    element("div")
        .class("yousaid-review__row")
        .child(element("dt").class("yousaid-review__question").child(title))
        .child(shown)
        .child(element("dd").class("yousaid-review__action").child(button))
}
