//! What the controls share: root, title, hint, error, group, and the answers that give no value.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use yousaid_schema::Answer;
use yousaid_schema::Question;
use yousaid_schema::SoftAnswer;
use yousaid_schema::SoftChoice;

use super::Field;
use super::Mark;
use super::OnMark;
use super::Row;
use super::row_view;
use crate::markup;

/// An attribute that follows the state.
pub(crate) type Attribute = Box<dyn Fn() -> Option<String> + Send + Sync>;

/// The element around a whole question.
pub(crate) fn root(field: &Field, spec: &Question, content: AnyView) -> AnyView {
    let Field { given, error, asked, .. } = *field;
    let state = move || match (error.with(Option::is_some), given.with(Option::is_some)) {
        (true, _) => "error",
        (false, true) => "answered",
        (false, false) => "unanswered",
    };
    view! {
        <div
            class="yousaid-question"
            id=field.id.clone()
            data-question=spec.id.as_str().to_owned()
            data-kind=spec.kind.name()
            data-state=state
            hidden=move || !asked.get()
        >
            {content}
        </div>
    }
    .into_any()
}

/// The title, with "(optional)" inside it. As the page's heading where the field says so; around
/// a `<label>` where the question is answered in one input, which `label_for` names.
pub(crate) fn title(field: &Field, spec: &Question, label_for: Option<String>) -> AnyView {
    let Some(text) = &spec.title else { return ().into_any() };
    let words = markup::line(text, &field.language);
    let optional = spec.optional.then(|| {
        let label = [" ", &field.words.get("question-optional-label")].concat();
        view! { <span class="yousaid-question__optional">{label}</span> }
    });
    let id = field.part("title");
    let content = match label_for {
        Some(input) => {
            view! { <label class="yousaid-question__words" for=input id=id>{words}{optional}</label> }.into_any()
        }
        None => view! { <span class="yousaid-question__words" id=id>{words}{optional}</span> }.into_any(),
    };
    match field.heading {
        Some(level) => markup::heading(
            level,
            Some(field.heading_id()),
            "yousaid-question__title yousaid-question__title--heading",
            content,
        ),
        None => html::custom("span").class("yousaid-question__title").child(content).into_any(),
    }
}

/// The author's hint, if any, and what else belongs to the description.
pub(crate) fn hint(field: &Field, spec: &Question) -> AnyView {
    let Some(text) = &spec.hint else { return ().into_any() };
    view! { <p class="yousaid-hint" id=field.part("hint")>{markup::line(text, &field.language)}</p> }.into_any()
}

/// The error, hidden while there is none.
pub(crate) fn error_line(field: &Field) -> AnyView {
    let error = field.error;
    let prefix = [&field.words.get("error-prefix-label"), " "].concat();
    view! {
        <p class="yousaid-error" id=field.part("error") hidden=move || error.with(Option::is_none)>
            <span class="yousaid-visually-hidden">{prefix}</span>
            {move || error.get().unwrap_or_default()}
        </p>
    }
    .into_any()
}

/// `aria-describedby`: the hint, these further parts, and the error while it is shown.
pub(crate) fn described_by(field: &Field, spec: &Question, parts: &[&str]) -> Attribute {
    let hint = spec.hint.is_some().then_some("hint");
    let always: Vec<String> = hint.iter().chain(parts).map(|part| field.part(part)).collect();
    let with_error = [always.clone(), vec![field.part("error")]].concat().join(" ");
    let always = (!always.is_empty()).then(|| always.join(" "));
    let error = field.error;
    Box::new(move || if error.with(Option::is_some) { Some(with_error.clone()) } else { always.clone() })
}

/// `aria-invalid`: only while an error is shown.
pub(crate) fn is_invalid(field: &Field) -> Attribute {
    let error = field.error;
    Box::new(move || error.with(Option::is_some).then(|| "true".to_owned()))
}

/// A group of radio buttons or boxes. A group of radio buttons can itself be invalid; boxes say it
/// themselves.
pub(crate) fn group(field: &Field, spec: &Question, radio: bool, parts: &[&str], content: Vec<AnyView>) -> AnyView {
    let invalid: Attribute = if radio { is_invalid(field) } else { Box::new(|| None) };
    view! {
        <fieldset
            class="yousaid-group"
            role=radio.then_some("radiogroup")
            aria-describedby=described_by(field, spec, parts)
            aria-invalid=invalid
        >
            <legend class="yousaid-group__legend">{title(field, spec, None)}</legend>
            {hint(field, spec)}
            {content}
        </fieldset>
    }
    .into_any()
}

/// A question that is answered in one input: label, hint, error, input, and soft answers.
pub(crate) fn control(field: &Field, spec: &Question, input: AnyView) -> AnyView {
    view! {
        <div class="yousaid-control">
            {title(field, spec, Some(field.part("input")))}
            {hint(field, spec)}
            {error_line(field)}
            {input}
            {soft_boxes(field, spec)}
        </div>
    }
    .into_any()
}

/// The radio buttons of a group with all that stands around them: error, choices, soft answers,
/// the button that takes the answer back. `class` is the choices' own look.
pub(crate) fn radios(field: &Field, spec: &Question, class: &'static str, choices: Vec<(Mark, AnyView)>) -> AnyView {
    let on_answer = field.on_answer;
    let on_mark: OnMark = Arc::new(move |mark, _| {
        on_answer.run(Some(match mark {
            Mark::Code(code) => Answer::Choice(code.clone()),
            Mark::Soft(soft) => Answer::Soft(*soft),
        }));
    });
    let row = |(at, (mark, label)): (usize, (Mark, AnyView))| {
        row_view(Row {
            input: "radio",
            id: field.part(&(at + 1).to_string()),
            name: field.id.clone(),
            mark,
            label,
            given: field.given,
            error: None,
            on_mark: on_mark.clone(),
        })
    };
    let count = choices.len();
    let rows: Vec<AnyView> = choices.into_iter().enumerate().map(row).collect();
    let soft = spec.soft_answers.iter().map(|soft| (Mark::Soft(soft.answer), soft_label(field, soft)));
    let soft: Vec<AnyView> = soft.enumerate().map(|(at, soft)| row((count + at, soft))).collect();
    let no_soft = soft.is_empty();
    let or = (!no_soft).then(|| divider(field));
    let content = vec![
        error_line(field),
        view! { <div class=class data-count=count.to_string()>{rows}</div> }.into_any(),
        or.into_any(),
        (!no_soft).then(|| view! { <div class="yousaid-rows">{soft}</div> }).into_any(),
    ];
    let clear = spec.optional.then(|| clear_button(field, spec));
    view! { {group(field, spec, true, &[], content)} {clear} }.into_any()
}

/// Takes the answer back. Hidden while there is none.
fn clear_button(field: &Field, spec: &Question) -> AnyView {
    let Field { given, on_answer, .. } = *field;
    let question = spec.title.as_ref().map(|title| markup::plain(title, &field.language)).unwrap_or_default();
    let label = field.words.with("question-clear-label", &[("question", question.into())]);
    view! {
        <button
            class="yousaid-button yousaid-button--quiet yousaid-question__clear"
            type="button"
            aria-label=label
            hidden=move || given.with(Option::is_none)
            on:click=move |event| {
                // The button is about to be hidden, and focus would be lost with it.
                focus_first_input(&event);
                on_answer.run(None);
            }
        >
            {field.words.get("question-clear-button")}
        </button>
    }
    .into_any()
}

fn focus_first_input(event: &web_sys::MouseEvent) {
    let button = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let question = button.and_then(|button| button.closest(".yousaid-question").ok().flatten());
    let input = question.and_then(|question| question.query_selector("input").ok().flatten());
    if let Some(input) = input.and_then(|input| input.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Failing to focus leaves the resident where they are.
        let _ = input.focus();
    }
}

/// "or", between the answers and those apart from them.
pub(crate) fn divider(field: &Field) -> AnyView {
    view! { <p class="yousaid-divider">{field.words.get("multiple-or-divider")}</p> }.into_any()
}

/// The words of a soft answer.
pub(crate) fn soft_label(field: &Field, soft: &SoftChoice) -> AnyView {
    match &soft.label {
        Some(label) => markup::line(label, &field.language),
        None => field.words.get(soft_label_id(soft.answer)).into_any(),
    }
}

/// The message with the interface's own words for a soft answer.
pub(crate) fn soft_label_id(soft: SoftAnswer) -> &'static str {
    match soft {
        SoftAnswer::DontKnow => "soft-dont-know-label",
        SoftAnswer::NotApplicable => "soft-not-applicable-label",
        SoftAnswer::NotApplicableOrDontKnow => "soft-not-applicable-or-dont-know-label",
        SoftAnswer::PreferNotToSay => "soft-prefer-not-to-say-label",
    }
}

/// The soft answers of a question in words: boxes after "or", named together after the question.
fn soft_boxes(field: &Field, spec: &Question) -> AnyView {
    if spec.soft_answers.is_empty() {
        return ().into_any();
    }
    let Field { given, on_answer, .. } = *field;
    // What was typed comes back when the box is unticked: no answer is lost by trying.
    let typed = StoredValue::new(None::<Answer>);
    let on_mark: OnMark = Arc::new(move |mark, on| {
        let Mark::Soft(soft) = mark else { return };
        if on {
            if let Some(answer @ (Answer::Text(_) | Answer::Number(_))) = given.get_untracked() {
                typed.set_value(Some(answer));
            }
            on_answer.run(Some(Answer::Soft(*soft)));
        } else {
            on_answer.run(typed.get_value());
        }
    });
    let rows: Vec<AnyView> = (1..)
        .zip(&spec.soft_answers)
        .map(|(at, soft): (usize, _)| {
            row_view(Row {
                input: "checkbox",
                id: field.part(&["soft-", &at.to_string()].concat()),
                name: [&field.id, ".soft"].concat(),
                mark: Mark::Soft(soft.answer),
                label: soft_label(field, soft),
                given: field.given,
                error: None,
                on_mark: on_mark.clone(),
            })
        })
        .collect();
    view! {
        {divider(field)}
        <div class="yousaid-rows" role="group" aria-labelledby=field.part("title")>{rows}</div>
    }
    .into_any()
}

/// What was typed, as the input shows it.
pub(crate) fn text_given(given: Option<&Answer>) -> String {
    match given {
        Some(Answer::Text(text)) => text.clone(),
        Some(Answer::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
