//! The rendering of statements.

use leptos::prelude::*;
use yousaid_schema::Question;
use yousaid_schema::Text;

use crate::field::Field;
use crate::field::title;
use crate::markup;

/// Words only.
pub(crate) fn statement(field: &Field, spec: &Question, text: &Text) -> AnyView {
    let named = spec.title.is_some() && field.heading.is_none();
    view! {
        <div
            class="yousaid-statement"
            role=named.then_some("group")
            aria-labelledby=named.then(|| field.part("title"))
        >
            {title(field, spec, None)}
            {markup::prose(text, &field.language, &field.words)}
        </div>
    }
    .into_any()
}
