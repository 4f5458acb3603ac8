//! The review's markup.

use leptos::prelude::*;
use yousaid_engine::Session;

use super::answer::answer_view;
use crate::markup;
use crate::reader::Reader;

/// The list of the questions that are asked, each with its answer and a way to change it.
pub(crate) fn review_view(session: &Session, reader: &Reader, on_change: Callback<usize>) -> AnyView {
    let questions = session.survey().questions().iter().enumerate();
    let asked = questions.filter(|(index, question)| question.takes_answer() && session.is_asked(*index));
    let rows: Vec<AnyView> = asked
        .map(|(index, question)| {
            let answer = answer_view(question, session.given(index), reader);
            let title = question.spec.title.as_ref();
            let name = title.map(|title| markup::plain(title, &reader.language)).unwrap_or_default();
            row(index, title.map(|title| reader.line(title)), &name, answer, reader, on_change)
        })
        .collect();
    view! {
        <dl class="yousaid-review" part="review">
            {rows}
        </dl>
    }
    .into_any()
}

fn row(
    index: usize,
    title: Option<AnyView>,
    name: &str,
    answer: Vec<AnyView>,
    reader: &Reader,
    on_change: Callback<usize>,
) -> AnyView {
    let state = if answer.is_empty() { "unanswered" } else { "answered" };
    let answer = if answer.is_empty() { vec![reader.word("review-unanswered-label")] } else { answer };
    let answer: Vec<AnyView> = answer.into_iter().map(|one| view! { <p>{one}</p> }.into_any()).collect();
    let label = reader.words.with("review-change-label", &[("question", name.into())]);
    let (lang, dir) = reader.foreign();
    view! {
        <div class="yousaid-review__row">
            <dt class="yousaid-review__question">{title}</dt>
            <dd class="yousaid-review__answer" data-state=state>
                {answer}
            </dd>
            <dd class="yousaid-review__action">
                <button
                    type="button"
                    class="yousaid-button yousaid-button--quiet"
                    part="change"
                    aria-label=label
                    lang=lang
                    dir=dir
                    on:click=move |_| on_change.run(index)
                >
                    {reader.words.get("review-change-link")}
                </button>
            </dd>
        </div>
    }
    .into_any()
}
