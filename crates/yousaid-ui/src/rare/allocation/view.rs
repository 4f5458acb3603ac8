//! The rendering of allocations.

use std::sync::Arc;

use yousaid_schema::Answer;
use yousaid_schema::Decimal;
use yousaid_schema::Question;
use yousaid_schema::Text;

use super::state::Left;
use super::state::left;
use super::state::less;
use super::state::more;
use super::state::step;
use crate::Held;
use crate::access::row_words;
use crate::browser::Pause;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::error_line;
use crate::field::group;
use crate::field::hint_line;
use crate::text_field::Input;
use crate::text_field::input;

/// What all rows of an allocation have in common.
struct Shares {
    field: Field,
    total: u32,
    step: u32,
}

/// A whole shared out.
pub(crate) fn allocation(field: &Field, spec: &Question, total: u32, unit: Option<&Text>) -> Content {
    let shares = Arc::new(Shares { field: field.clone(), total, step: step(total) });
    let (listed, of, unit) = (shares.clone(), shares.clone(), unit.cloned());
    let rows = element("div")
        .class("yousaid-allocation")
        .follow_list(
            move || listed.field.parts(),
            move |part| row(&of, part, unit.as_ref()).unwrap_or_else(|| element("div")),
        )
        .child(balance(&shares));
    let how = field.words.with("allocation-total-hint", &[("total", total.into())]);
    let content = vec![hint_line(field.part("how"), field.said(how)).into(), error_line(field), rows.into()];
    group(field, spec, Some("how"), content)
}

/// One of the things, with its number.
fn row(shares: &Arc<Shares>, part: usize, unit: Option<&Text>) -> Option<Element> {
    let mut field = (shares.field.leaf)(part)?;
    let spec = &shares.field.survey.questions().get(part)?.spec;
    let (on_answer, filled) = (field.on_answer.clone(), shares.clone());
    field.on_answer = Arc::new(move |answer| {
        on_answer(answer);
        filled.fill();
    });
    let (given, error) = (field.given.clone(), field.error.clone());
    let state = move || match (error().is_some(), given().is_some()) {
        (true, _) => "error",
        (false, true) => "answered",
        (false, false) => "unanswered",
    };
    let reader = field.reader();
    let look = Input {
        kind: "text",
        keys: Some("numeric"),
        autocomplete: Some("off"),
        direction: "ltr",
        verbatim: true,
        is_short: true,
        part: unit.is_some().then_some("unit"),
    };
    let label = element("label")
        .class("yousaid-allocation__label")
        .attribute("for", field.part("input"))
        .attribute("id", field.part("title"))
        .child(spec.title.as_ref().map(|title| row_words(&field, None, reader.line(title))));
    let unit = unit
        .map(|unit| element("span").class("yousaid-unit").attribute("id", field.part("unit")).child(reader.line(unit)));
    let name = spec.title.as_ref().map(|title| reader.plain(title)).unwrap_or_default();
    let fewer = button(shares, &field, &name, false);
    let further = button(shares, &field, &name, true);
    let measure = element("div")
        .class("yousaid-allocation__measure")
        .child(fewer)
        .child(input(&field, spec, look))
        .child(further)
        .child(unit);
    let row = element("div")
        .class("yousaid-allocation__row")
        .attribute("id", field.id.clone())
        .attribute("data-question", spec.id.as_str().to_owned())
        .follow("data-state", move || Some(state().into()))
        .child(label)
        .child(error_line(&field))
        .child(measure);
    Some(row)
}

/// More or less of one thing.
fn button(shares: &Arc<Shares>, field: &Field, name: &str, adds: bool) -> Element {
    let id = if adds { "allocation-more-label" } else { "allocation-less-label" };
    let label = field.words.with(id, &[("step", shares.step.into()), ("row", name.into())]);
    let (index, on_answer) = (field.index, field.on_answer.clone());
    let (shares, sign) = (shares.clone(), if adds { "+" } else { "−" });
    let words = [sign, &shares.step.to_string()].concat();
    let next = move || {
        let now = shares.value(index);
        if adds { more(now, shares.step, shares.left()) } else { less(now, shares.step) }
    };
    let possible = next.clone();
    element("button")
        .class("yousaid-button yousaid-button--secondary yousaid-allocation__step")
        .attribute("type", "button")
        .attribute("dir", "ltr")
        .attribute("aria-label", label)
        .attribute_when("lang", field.reader().foreign().0)
        .follow("aria-disabled", move || possible().is_none().then_some("true".into()))
        .on("click", move |_| {
            if let Some(number) = next() {
                on_answer(Some(Answer::Number(number)));
            }
        })
        .child(words)
}

/// What is left: for the eyes at once, and told once nothing has changed for a second.
fn balance(shares: &Arc<Shares>) -> Content {
    let (seen, state, watched) = (shares.clone(), shares.clone(), shares.clone());
    let told = Arc::new(Held::new(String::new()));
    let said = told.clone();
    let first = shares.left_in_words();
    let mut pause = Pause::new();
    let line = element("p")
        .class("yousaid-allocation__left")
        .tongue(shares.field.reader().foreign())
        .follow("data-state", move || {
            let state = match state.left() {
                Left::Some(_) => "left",
                Left::Nothing => "done",
                Left::Over(_) => "over",
            };
            Some(state.into())
        })
        .follow_text(move || seen.left_in_words().into())
        // It would be wrong as soon as something is typed.
        .plainly(|| Content::NONE);
    let status = element("p")
        .class("yousaid-visually-hidden")
        .attribute("role", "status")
        .tongue(shares.field.reader().foreign())
        .follow_with(move || {
            let (now, told) = (watched.left_in_words(), told.clone());
            // What stood there when the page was shown is no news.
            let is_news = now != first || !told.now().is_empty();
            pause.then(move || {
                if is_news {
                    told.set(now);
                }
            });
        })
        .follow_text(move || said.get().into());
    vec![line.into(), status.into()].into()
}

impl Shares {
    /// The number of one part.
    fn value(&self, part: usize) -> Option<Decimal> {
        self.field.read(|session| match session.value(part) {
            Some(Answer::Number(number)) => Some(*number),
            _ => None,
        })?
    }

    /// What is left now. What is no number counts as nothing; its own error tells of it.
    fn left(&self) -> Left {
        left(self.total, self.field.parts().into_iter().filter_map(|part| self.value(part)))
    }

    fn left_in_words(&self) -> String {
        let words = &self.field.words;
        let total = ("total", self.total.into());
        match self.left() {
            Left::Some(left) => {
                let left = self.field.reader().number(left);
                words.with("allocation-left-status", &[("left", left.into()), total])
            }
            Left::Nothing => words.with("allocation-done-status", &[total]),
            Left::Over(over) => {
                let over = self.field.reader().number(over);
                words.with("allocation-over-status", &[("over", over.into()), total])
            }
        }
    }

    /// Gives nothing to what has no number yet, once all is shared out.
    fn fill(&self) {
        if self.left() != Left::Nothing {
            return;
        }
        for leaf in self.field.leaves() {
            if (leaf.given)().is_none() {
                (leaf.on_answer)(Some(Answer::Number(Decimal::ZERO)));
            }
        }
    }
}
