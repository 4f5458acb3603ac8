//! What the controls share: root, title, hint, error, group, and the answers that give no value.

use std::borrow::Cow;
use std::sync::Arc;

use wasm_bindgen::JsCast;
use yousaid_engine::Session;
use yousaid_engine::form;
use yousaid_engine::form::Go;
use yousaid_schema::Answer;
use yousaid_schema::Question;
use yousaid_schema::SoftAnswer;
use yousaid_schema::SoftChoice;

use super::Field;
use super::Mark;
use super::OnMark;
use super::Row;
use super::row_view;
use crate::Held;
use crate::browser::Pause;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::markup;
use crate::reader::alone;

/// An attribute that follows the state.
pub(crate) type Attribute = Box<dyn Fn() -> Option<Cow<'static, str>> + Send>;

/// The element around a whole question.
pub(crate) fn root(field: &Field, spec: &Question, content: Content) -> Element {
    let (given, error, asked) = (field.given.clone(), field.error.clone(), field.asked.clone());
    let state = move || match (error().is_some(), given().is_some()) {
        (true, _) => "error",
        (false, true) => "answered",
        (false, false) => "unanswered",
    };
    element("div")
        .class("yousaid-question")
        .attribute("id", field.id.clone())
        .attribute("data-question", spec.id.as_str().to_owned())
        .attribute("data-kind", spec.kind.name())
        .follow("data-state", move || Some(state().into()))
        .follow_flag("hidden", move || !asked())
        .child(content)
        .child(warnings(field, spec))
}

/// What may be wrong with the answer, and does not keep anybody from going on. Told once nothing
/// has been answered for a second, so that nobody is warned of half a number.
fn warnings(field: &Field, spec: &Question) -> Content {
    if spec.warnings.is_empty() {
        return Content::NONE;
    }
    let warned = field.clone();
    let now = move || warned.warnings();
    let shown = Arc::new(Held::new(now()));
    let (listed, texts, reader) = (shown.clone(), spec.warnings.clone(), field.reader());
    let line = move |at: usize| {
        let text = texts.get(at).map(|warning| reader.line(&warning.text));
        element("p").class("yousaid-warning").child(text)
    };
    let mut pause = Pause::new();
    element("div")
        .class("yousaid-warnings")
        .attribute("id", field.part("warnings"))
        .attribute("role", "status")
        .follow_with(move || {
            let (now, shown) = (now(), shown.clone());
            pause.then(move || shown.set(now));
        })
        .follow_list(move || listed.get(), line)
        .into()
}

/// Whether the question may stay without an answer now and then.
pub(crate) fn may_be_left(spec: &Question) -> bool {
    spec.optional || spec.required_if.is_some()
}

/// The title, with "(optional)" inside it: a `<label>` where the question is answered in one input,
/// which `label_for` names. Within the page's heading where the field says so.
pub(crate) fn title(field: &Field, spec: &Question, label_for: Option<String>) -> Content {
    let Some(text) = &spec.title else { return Content::NONE };
    titled(field, spec, label_for, field.reader().line(text))
}

/// The same in other words.
pub(crate) fn titled(field: &Field, spec: &Question, label_for: Option<String>, words: Content) -> Content {
    let optional = may_be_left(spec).then(|| {
        let label = field.said([" ", &field.words.get("question-optional-label")].concat());
        let optional = element("span").class("yousaid-question__optional").child(label);
        if spec.required_if.is_none() {
            return optional;
        }
        let required = field.clone();
        optional.follow_flag("hidden", move || required.is_required())
    });
    let content = element(if label_for.is_some() { "label" } else { "span" })
        .class(if field.heading.is_some() { "yousaid-question__words" } else { "yousaid-question__title" })
        .attribute_when("for", label_for)
        .attribute("id", field.part("title"))
        .child(words)
        .child(optional);
    match field.heading {
        Some(level) => markup::heading(
            level,
            Some(field.heading_id()),
            "yousaid-question__title yousaid-question__title--heading",
            content.into(),
        ),
        None => content.into(),
    }
}

/// What stands under the title: the author's hint, if any, and what helps with the question.
pub(crate) fn hint(field: &Field, spec: &Question) -> Content {
    let hint = spec.hint.as_ref().map(|text| hint_line(field.part("hint"), field.reader().line(text)));
    let Some(access) = &field.access else { return hint.into() };
    vec![access.0.aid(field, spec), hint.into()].into()
}

/// A line in the look of a hint.
pub(crate) fn hint_line(id: String, words: impl Into<Content>) -> Element {
    element("p").class("yousaid-hint").attribute("id", id).child(words)
}

/// The error; not there while there is none.
pub(crate) fn error_line(field: &Field) -> Content {
    let (is_wrong, field) = (field.error.clone(), field.clone());
    let line = move || {
        let prefix = field.said([&field.words.get("error-prefix-label"), " "].concat());
        let prefix = element("span").class("yousaid-visually-hidden").child(prefix);
        let (id, field) = (field.part("error"), field.clone());
        element("p").class("yousaid-error").attribute("id", id).child(prefix).follow_content(move || {
            let alone = field.survey.questions().get(field.index).and_then(alone);
            let reader = field.reader();
            reader.said(reader.quoting((field.error)().unwrap_or_default(), alone.as_slice()))
        })
    };
    Content::during(move || is_wrong().is_some(), line)
}

/// `aria-describedby`: the hint, these further parts, and the error while it is shown.
pub(crate) fn described_by(field: &Field, spec: &Question, part: Option<&str>) -> Attribute {
    let mut always = String::new();
    let hint = spec.hint.is_some().then_some("hint");
    let warnings = (!spec.warnings.is_empty()).then_some("warnings");
    for part in [hint, part, warnings].into_iter().flatten() {
        if !always.is_empty() {
            always.push(' ');
        }
        always.push_str(&field.part(part));
    }
    let error_id = field.part("error");
    let error = field.error.clone();
    Box::new(move || {
        let described = match (error().is_some(), always.is_empty()) {
            (false, _) => always.clone(),
            (true, true) => error_id.clone(),
            (true, false) => [&always, " ", &error_id].concat(),
        };
        (!described.is_empty()).then_some(described.into())
    })
}

/// `aria-invalid`: only while an error is shown.
pub(crate) fn is_invalid(field: &Field) -> Attribute {
    let error = field.error.clone();
    Box::new(move || error().is_some().then_some(Cow::Borrowed("true")))
}

/// A group of radio buttons or boxes. It has no role of its own: a `radiogroup` may hold nothing but
/// radio buttons, and this one holds its title, a hint and the error too.
pub(crate) fn group(field: &Field, spec: &Question, part: Option<&str>, content: Vec<Content>) -> Content {
    element("fieldset")
        .class("yousaid-group")
        .follow("aria-describedby", described_by(field, spec, part))
        .child(element("legend").class("yousaid-group__legend").child(title(field, spec, None)))
        .child(hint(field, spec))
        .child(content)
        .into()
}

/// A question that is answered in one input: label, hint, error, input, and soft answers.
pub(crate) fn control(field: &Field, spec: &Question, input: Content) -> Content {
    let title = title(field, spec, Some(field.part("input")));
    vec![title, hint(field, spec), error_line(field), input, soft_boxes(field, spec, false)].into()
}

/// Rows one below the other.
pub(crate) fn rows(content: Vec<Content>) -> Element {
    element("div").class("yousaid-rows").child(content)
}

/// The radio buttons of a group with all that stands around them: error, choices, soft answers,
/// the button that takes the answer back. `class` is the choices' own look.
pub(crate) fn radios(field: &Field, spec: &Question, class: &'static str, choices: Vec<(Mark, Content)>) -> Content {
    let on_mark = on_radio(field);
    let count = choices.len();
    let mut all = element("div").class(class);
    for (at, (mark, label)) in choices.into_iter().enumerate() {
        all = all.child(radio(field, at, mark, label, &on_mark));
    }
    radio_group(field, spec, all, count)
}

/// Takes the radio button that was pressed as the answer.
pub(crate) fn on_radio(field: &Field) -> OnMark {
    let on_answer = field.on_answer.clone();
    Arc::new(move |mark, _| {
        on_answer(Some(match mark {
            Mark::Code(code) => Answer::Choice(code.clone()),
            Mark::Soft(soft) => Answer::Soft(*soft),
        }));
    })
}

fn radio(field: &Field, at: usize, mark: Mark, label: Content, on_mark: &OnMark) -> Element {
    let row = Row {
        input: "radio",
        id: field.part(&(at + 1).to_string()),
        name: field.name(),
        mark,
        label,
        says_error: false,
        on_mark: on_mark.clone(),
    };
    row_view(field, row)
}

/// The same around `count` choices that have their rows already.
pub(crate) fn radio_group(field: &Field, spec: &Question, choices: Element, count: usize) -> Content {
    let on_mark = on_radio(field);
    let mut apart = Vec::new();
    for (at, soft) in soft_answers(field, spec).into_iter().enumerate() {
        let mark = Mark::Soft(soft.answer);
        apart.push(radio(field, count + at, mark, soft_label(field, soft), &on_mark).into());
    }
    let apart = (!apart.is_empty()).then(|| vec![divider(field).into(), rows(apart).into()]);
    let content = vec![error_line(field), choices.attribute("data-count", count.to_string()).into(), apart.into()];
    let group = group(field, spec, None, content);
    let (given, on_answer) = (field.given.clone(), field.on_answer.clone());
    let is_given = move || given().is_some();
    let clear = || clear_button(field, spec, "question-clear-button", is_given, move || on_answer(None));
    vec![group, may_be_left(spec).then(clear).into()].into()
}

/// The soft answers that are offered to this resident.
pub(crate) fn soft_answers<'a>(field: &Field, spec: &'a Question) -> Vec<&'a SoftChoice> {
    let offered = |session: &Session| session.soft_answers(field.index).iter().map(|soft| soft.answer).collect();
    let offered: Vec<SoftAnswer> = field.read(offered).unwrap_or_default();
    spec.soft_answers.iter().filter(|soft| offered.contains(&soft.answer)).collect()
}

/// Takes what was answered back, and is hidden where that is nothing. Its name goes on with the title of the question.
pub(crate) fn clear_button(
    field: &Field,
    spec: &Question,
    words: &str,
    is_given: impl Fn() -> bool + Send + 'static,
    clear: impl Fn() + Send + 'static,
) -> Element {
    let id = field.part("clear");
    let names = spec.title.is_some().then(|| [&id, " ", &field.part("title")].concat());
    element("button")
        .class("yousaid-button yousaid-button--quiet yousaid-question__clear")
        .attribute("type", "button")
        .attribute("id", id)
        .attribute_when("aria-labelledby", names)
        .follow_flag("hidden", move || !is_given())
        .go(|| Go::Clear(field.name()))
        .on("click", move |event| {
            // The button is about to be hidden, and focus would be lost with it.
            focus_first_input(event);
            clear();
        })
        .child(field.word(words))
}

/// Moves the focus to the first input of the question around a button.
fn focus_first_input(event: &web_sys::Event) {
    let button = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let question = button.and_then(|button| button.closest(".yousaid-question").ok().flatten());
    let input = question.and_then(|question| question.query_selector("input").ok().flatten());
    if let Some(input) = input.and_then(|input| input.dyn_into::<web_sys::HtmlElement>().ok()) {
        // Failing to focus leaves the resident where they are.
        let _ = input.focus();
    }
}

/// "or", between the answers and those apart from them.
pub(crate) fn divider(field: &Field) -> Element {
    element("p").class("yousaid-divider").child(field.word("multiple-or-divider"))
}

/// The words of a soft answer.
pub(crate) fn soft_label(field: &Field, soft: &SoftChoice) -> Content {
    field.reader().line_or(soft.label.as_ref(), soft_label_id(soft.answer))
}

/// The message with the interface's own words for a soft answer.
pub(crate) fn soft_label_id(soft: SoftAnswer) -> &'static str {
    match soft {
        SoftAnswer::DontKnow => "soft-dont-know-label",
        SoftAnswer::NotApplicable => "soft-not-applicable-label",
        SoftAnswer::NotApplicableOrDontKnow => "soft-not-applicable-or-dont-know-label",
        SoftAnswer::PreferNotToSay => "soft-prefer-not-to-say-label",
        SoftAnswer::Refused => "soft-refused-label",
    }
}

/// The soft answers of a question in words: boxes after "or", named together after the question where no
/// group around them has that name already.
pub(crate) fn soft_boxes(field: &Field, spec: &Question, is_grouped: bool) -> Content {
    let offered = soft_answers(field, spec);
    if offered.is_empty() {
        return Content::NONE;
    }
    let (given, on_answer) = (field.given.clone(), field.on_answer.clone());
    // What was typed comes back when the box is unticked: no answer is lost by trying.
    let typed = Held::new(None::<Answer>);
    let on_mark: OnMark = Arc::new(move |mark, on| {
        let Mark::Soft(soft) = mark else { return };
        if on {
            if let Some(answer) = given().filter(|answer| !matches!(answer, Answer::Soft(_))) {
                typed.set(Some(answer));
            }
            on_answer(Some(Answer::Soft(*soft)));
        } else {
            on_answer(typed.now());
        }
    });
    let mut boxes = Vec::new();
    for soft in offered {
        let row = Row {
            input: "checkbox",
            id: field.part(&["soft-", &(boxes.len() + 1).to_string()].concat()),
            name: form::soft_name(&field.name()),
            mark: Mark::Soft(soft.answer),
            label: soft_label(field, soft),
            says_error: false,
            on_mark: on_mark.clone(),
        };
        boxes.push(row_view(field, row).into());
    }
    let mut boxes = rows(boxes);
    if !is_grouped {
        boxes = boxes.attribute("role", "group").attribute("aria-labelledby", field.part("title"));
    }
    vec![divider(field).into(), boxes.into()].into()
}

/// What was typed, as the input shows it.
pub(crate) fn text_given(given: Option<&Answer>) -> String {
    match given {
        Some(Answer::Text(text)) => text.clone(),
        Some(Answer::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}
