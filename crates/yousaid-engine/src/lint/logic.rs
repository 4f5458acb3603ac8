//! Who is asked what: questions that nobody sees, conditions that decide nothing.

use yousaid_schema::Json;
use yousaid_schema::QuestionKind;

use super::Found;
use super::Rule;
use super::Severity;
use super::cone::Cone;
use super::cone::Trials;
use super::domain::ceiling;
use super::domain::floor;
use super::draft::Draft;
use super::draft::Item;
use crate::Question;
use crate::facts::Facts;
use crate::logic::Expression;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "never-asked",
        severity: Severity::Warning,
        title: "a question that nobody is asked",
        why: "Whatever is answered before, this question is never shown: its condition and those of the questions it depends on exclude one another. Its column in the results stays empty.",
        bad: r#"[
  {"id": "done", "type": "yes_no", "title": "Is the repair finished?"},
  {"id": "again", "type": "yes_no", "title": "Did we have to come back?", "ask_if": "done = 'yes'"},
  {"id": "waiting", "type": "yes_no", "title": "Are you still waiting?", "ask_if": "done = 'no' and again = 'no'"}
]"#,
        good: r#"[
  {"id": "done", "type": "yes_no", "title": "Is the repair finished?"},
  {"id": "again", "type": "yes_no", "title": "Did we have to come back?", "ask_if": "done = 'yes'"},
  {"id": "waiting", "type": "yes_no", "title": "Are you still waiting?", "ask_if": "done = 'no' or again = 'no'"}
]"#,
        source: "",
    },
    Rule {
        id: "page-never-reached",
        severity: Severity::Warning,
        title: "a page that nobody gets to",
        why: "Every way through the survey leads past this page.",
        bad: r#"[
  {"id": "start", "questions": [{"id": "seen", "type": "yes_no", "title": "Were you seen today?"}],
   "go_to": [{"if": "seen = 'yes'", "page": "thanks"}, {"page": "thanks"}]},
  {"id": "why", "questions": [{"id": "reason", "type": "short_text", "title": "What happened?"}]},
  {"id": "thanks", "questions": [{"id": "more", "type": "short_text", "title": "What else should we know?", "optional": true}]}
]"#,
        good: r#"[
  {"id": "start", "questions": [{"id": "seen", "type": "yes_no", "title": "Were you seen today?"}],
   "go_to": [{"if": "seen = 'yes'", "page": "thanks"}]},
  {"id": "why", "questions": [{"id": "reason", "type": "short_text", "title": "What happened?"}]},
  {"id": "thanks", "questions": [{"id": "more", "type": "short_text", "title": "What else should we know?", "optional": true}]}
]"#,
        source: "",
    },
    Rule {
        id: "option-never-offered",
        severity: Severity::Warning,
        title: "an answer that nobody is offered",
        why: "Whatever is answered before, this choice is never shown, so nobody can choose it.",
        bad: r#"[
  {"id": "flat", "type": "yes_no", "title": "Do you live in a flat?"},
  {"id": "where", "type": "choice", "title": "Where is the problem?", "ask_if": "flat = 'no'", "choices": [
    {"code": "inside", "label": "Inside"}, {"code": "garden", "label": "In the garden"},
    {"code": "stairs", "label": "On the shared stairs", "ask_if": "flat = 'yes'"},
    {"code": "other", "label": "Somewhere else", "other": true}]}
]"#,
        good: r#"[
  {"id": "flat", "type": "yes_no", "title": "Do you live in a flat?"},
  {"id": "where", "type": "choice", "title": "Where is the problem?", "choices": [
    {"code": "inside", "label": "Inside"}, {"code": "garden", "label": "In the garden"},
    {"code": "stairs", "label": "On the shared stairs", "ask_if": "flat = 'yes'"},
    {"code": "other", "label": "Somewhere else", "other": true}]}
]"#,
        source: "",
    },
    Rule {
        id: "condition-impossible",
        severity: Severity::Warning,
        title: "a condition that can never hold",
        why: "No answer fulfils the condition: it asks for two things at once that exclude one another, or for a number that is not allowed. What depends on it never happens.",
        bad: r#"[
  {"id": "visits", "type": "number", "whole": true, "min": 1, "max": 50, "unit": "visits", "title": "How many visits did it take?"},
  {"id": "why", "type": "long_text", "title": "Why did it take so long?", "optional": true, "ask_if": "visits > 3 and visits < 3"}
]"#,
        good: r#"[
  {"id": "visits", "type": "number", "whole": true, "min": 1, "max": 50, "unit": "visits", "title": "How many visits did it take?"},
  {"id": "why", "type": "long_text", "title": "Why did it take so long?", "optional": true, "ask_if": "visits > 3"}
]"#,
        source: "",
    },
    Rule {
        id: "condition-always",
        severity: Severity::Warning,
        title: "a condition that always holds",
        why: "The condition is fulfilled whatever is answered, so it decides nothing. Often an `or` stands where an `and` was meant.",
        bad: r#"[
  {"id": "start", "questions": [{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}]},
  {"id": "next", "questions": [
    {"id": "left", "type": "short_text", "title": "What is left to do?", "ask_if": "done != 'yes' or done = 'yes'"}]}
]"#,
        good: r#"[
  {"id": "start", "questions": [{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}]},
  {"id": "next", "questions": [
    {"id": "left", "type": "short_text", "title": "What is left to do?", "ask_if": "done != 'yes'"}]}
]"#,
        source: "",
    },
    Rule {
        id: "no-answer-possible",
        severity: Severity::Error,
        title: "a question that no answer fits",
        why: "The limits of the question exclude every answer, so nobody who is asked it can go on.",
        bad: r#"{"id": "rooms", "type": "number", "whole": true, "min": 1.2, "max": 1.8, "unit": "rooms", "title": "How many rooms do you have?"}"#,
        good: r#"{"id": "rooms", "type": "number", "whole": true, "min": 1, "max": 18, "unit": "rooms", "title": "How many rooms do you have?"}"#,
        source: "",
    },
    Rule {
        id: "one-answer-possible",
        severity: Severity::Warning,
        title: "a question that only one answer fits",
        why: "The limits of the question leave a single answer, which need not be asked for.",
        bad: r#"{"id": "moved", "type": "date", "min": "2026-04-01", "max": "2026-04-01", "title": "When did you move in?"}"#,
        good: r#"{"id": "moved", "type": "date", "min": "2026-04-01", "max": "2027-03-31", "title": "When did you move in?"}"#,
        source: "",
    },
];

/// A condition with its place, and the page up to which questions have been answered by then.
struct Condition<'a> {
    pointer: String,
    expression: &'a Expression,
    answered: usize,
    what: What,
}

/// What a condition decides.
#[derive(Clone, Copy, PartialEq)]
enum What {
    Asked,
    Offered,
    Way,
    Required,
    Warning,
}

impl What {
    fn never(self) -> &'static str {
        match self {
            Self::Asked => "so this is never asked",
            Self::Offered => "so nobody is offered this",
            Self::Way => "so nobody goes this way",
            Self::Required => "so an answer is never required",
            Self::Warning => "so the warning is never shown",
        }
    }

    fn always(self) -> &'static str {
        match self {
            Self::Asked => "everybody who gets here is asked",
            Self::Offered => "everybody is offered this",
            Self::Way => "everybody goes this way",
            Self::Required => "an answer is always required",
            Self::Warning => "everybody sees the warning",
        }
    }
}

pub(super) fn check(draft: &Draft<'_>, found: &mut Found) {
    let mut trials = Trials::new(draft.survey);
    // Places of which is said already that their condition fails.
    let mut failing = Vec::new();
    for condition in conditions(draft) {
        if trials.can_hold(condition.expression) == Some(false) {
            let message = format!("no answer can make this condition true, {}", condition.what.never());
            found.add(&condition.pointer, "condition-impossible", message, "correct the condition, or take it out");
            failing.push(condition.pointer);
        } else if always(draft, &mut trials, &condition) {
            let message = format!("this condition is true whatever is answered: {}", condition.what.always());
            found.add(&condition.pointer, "condition-always", message, "correct the condition, or take it out");
        }
    }
    let lost = pages(draft, &mut trials, &failing, found);
    for item in draft.items.iter().filter(|item| !lost.contains(&item.page)) {
        questions(draft, item, &mut trials, &failing, found);
        limits(item, found);
    }
}

/// The conditions of a definition that its author wrote.
fn conditions<'a>(draft: &Draft<'a>) -> Vec<Condition<'a>> {
    let mut conditions = Vec::new();
    for (at, page) in draft.survey.pages.iter().enumerate() {
        let pointer = format!("/pages/{at}");
        if let Some(expression) = &page.condition {
            let pointer = format!("{pointer}/ask_if");
            conditions.push(Condition { pointer, expression, answered: at, what: What::Asked });
        }
        for (i, jump) in page.jumps.iter().enumerate() {
            if let Some(expression) = &jump.condition {
                let pointer = format!("{pointer}/go_to/{i}/if");
                conditions.push(Condition { pointer, expression, answered: at + 1, what: What::Way });
            }
        }
    }
    for item in &draft.items {
        of_item(draft, item, &mut conditions);
    }
    conditions
}

fn of_item<'a>(draft: &Draft<'a>, item: &Item<'a>, conditions: &mut Vec<Condition<'a>>) {
    let answered = item.page;
    let mut add =
        |pointer: String, expression, what| conditions.push(Condition { pointer, expression, answered, what });
    let question = item.question;
    if item.json.get("ask_if").is_some()
        && let Some(expression) = question.conditions.last()
    {
        add(format!("{}/ask_if", item.pointer), expression, What::Asked);
    }
    if let Some(expression) = &question.required_if {
        add(format!("{}/required_if", item.pointer), expression, What::Required);
    }
    for (i, expression) in question.warnings.iter().enumerate() {
        add(format!("{}/warn/{i}/if", item.pointer), expression, What::Warning);
    }
    for (i, position) in own_choices(item) {
        for (_, expression) in question.choice_conditions.iter().filter(|(at, _)| *at == position) {
            add(format!("{}/choices/{i}/ask_if", item.pointer), expression, What::Offered);
        }
    }
    for (pointer, row) in rows(draft, item) {
        if let Some(expression) = row.conditions.last() {
            add(format!("{pointer}/ask_if"), expression, What::Offered);
        }
    }
}

/// The choices that the question itself has, with their position among all that it offers: those
/// that are taken over from another question come first.
fn own_choices(item: &Item<'_>) -> impl Iterator<Item = (usize, usize)> + use<> {
    let own = match item.json.get("choices") {
        Some(Json::List(choices)) => choices.len(),
        _ => 0,
    };
    let carried = item.kind().choices().len().saturating_sub(own);
    (0..own).map(move |i| (i, i + carried))
}

/// The rows of a matrix or an allocation that have a condition, with their places.
fn rows<'a>(draft: &Draft<'a>, item: &Item<'a>) -> Vec<(String, &'a Question)> {
    let (QuestionKind::Matrix { rows, .. } | QuestionKind::Allocation { rows, .. }) = &item.question.spec.kind else {
        return Vec::new();
    };
    let parts = draft.survey.questions.get(item.question.parts.clone()).unwrap_or_default();
    let conditional = |(i, row): (usize, &yousaid_schema::Choice)| {
        row.ask_if.as_ref()?;
        Some((format!("{}/rows/{i}", item.pointer), parts.get(i)?))
    };
    rows.iter().enumerate().filter_map(conditional).collect()
}

/// Whether a condition holds for all answers with which somebody can get there.
fn always(draft: &Draft<'_>, trials: &mut Trials<'_>, condition: &Condition<'_>) -> bool {
    let mut cone = Cone::new(draft.survey);
    cone.expression(condition.expression);
    let (mut seen, mut fails) = (false, false);
    let complete = trials.facts(&cone, condition.answered, &mut |facts| {
        seen = true;
        fails = !condition.expression.holds(facts);
        fails
    });
    complete && seen && !fails
}

/// Whether something never comes about; false where that can't be told.
fn never(trials: &mut Trials<'_>, cone: &Cone<'_>, page: usize, mut comes: impl FnMut(&Facts) -> bool) -> bool {
    let mut came = false;
    let complete = trials.facts(cone, page, &mut |facts| {
        came = comes(facts);
        came
    });
    complete && !came
}

/// Says which pages nobody gets to, and gives their indices.
fn pages(draft: &Draft<'_>, trials: &mut Trials<'_>, failing: &[String], found: &mut Found) -> Vec<usize> {
    let mut lost = Vec::new();
    for at in 0..draft.survey.pages.len() {
        let pointer = format!("/pages/{at}");
        if failing.contains(&format!("{pointer}/ask_if")) {
            lost.push(at);
            continue;
        }
        let mut cone = Cone::new(draft.survey);
        cone.page(at);
        if never(trials, &cone, at, |facts| facts.is_open(at)) {
            let message = "nobody gets to this page, whatever is answered before";
            let help = "look at its own condition, and at the pages before it that lead past it";
            found.add(&pointer, "page-never-reached", message, help);
            lost.push(at);
        }
    }
    lost
}

fn questions(draft: &Draft<'_>, item: &Item<'_>, trials: &mut Trials<'_>, failing: &[String], found: &mut Found) {
    if failing.contains(&format!("{}/ask_if", item.pointer)) {
        return;
    }
    let mut cone = Cone::new(draft.survey);
    cone.question(item.index);
    if never(trials, &cone, item.page, |facts| facts.is_asked(item.index)) {
        let place = if item.json.get("ask_if").is_some() { "/ask_if" } else { "" };
        let message = "nobody is asked this, whatever is answered before";
        let help = "compare its condition with those of the questions that it depends on";
        return found.add(&format!("{}{place}", item.pointer), "never-asked", message, help);
    }
    let message = "nobody is offered this, whatever is answered before";
    let help = "compare its condition with that of the question";
    for (i, position) in own_choices(item) {
        let pointer = format!("{}/choices/{i}/ask_if", item.pointer);
        let conditional = item.question.choice_conditions.iter().any(|(at, _)| *at == position);
        let offered = |facts: &Facts| facts.is_asked(item.index) && facts.is_offered(item.question, position);
        if conditional && !failing.contains(&pointer) && never(trials, &cone, item.page, offered) {
            found.add(&pointer, "option-never-offered", message, help);
        }
    }
    for (pointer, row) in rows(draft, item) {
        let pointer = format!("{pointer}/ask_if");
        let Some((index, _)) = draft.survey.question(row.spec.id.as_str()) else { continue };
        let mut cone = Cone::new(draft.survey);
        cone.question(index);
        if !failing.contains(&pointer) && never(trials, &cone, item.page, |facts| facts.is_asked(index)) {
            found.add(&pointer, "option-never-offered", message, help);
        }
    }
}

/// Limits of a question that leave no answer, or one.
fn limits(item: &Item<'_>, found: &mut Found) {
    let none = "no answer is within these limits, so nobody who is asked this can go on";
    match item.kind() {
        QuestionKind::Number { min: Some(min), max: Some(max), whole, .. } => {
            let (first, last) = if *whole { (ceiling(*min), floor(*max)) } else { (*min, *max) };
            if first > last {
                let help = format!("no whole number lies between {min} and {max}; change `min` or `max`");
                found.add(&format!("{}/min", item.pointer), "no-answer-possible", none, help);
            } else if first == last {
                let message = format!("{first} is the only answer that is allowed");
                let help = "change `min` or `max`, or take the question out";
                found.add(&format!("{}/min", item.pointer), "one-answer-possible", message, help);
            }
        }
        QuestionKind::Date { min: Some(min), max: Some(max), .. } if min == max => {
            let message = format!("{min} is the only day that is allowed");
            let help = "change `min` or `max`, or take the question out";
            found.add(&format!("{}/min", item.pointer), "one-answer-possible", message, help);
        }
        QuestionKind::MultipleChoice { choices, min: Some(min), .. } => {
            let together = choices.iter().filter(|choice| !choice.exclusive).count();
            if (*min as usize) > together {
                let help = format!("only {together} choices can be made together; give a lower `min`");
                found.add(&format!("{}/min", item.pointer), "no-answer-possible", none, help);
            }
        }
        _ => {}
    }
}
