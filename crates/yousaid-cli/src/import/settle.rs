//! The end of every import: the definition is checked as `yousaid check` does it, and what it finds
//! is taken out and reported, until nothing is found.
//!
//! So the outcome can always be used; and what a source says that only the whole definition can
//! refuse (a condition about a later question, two texts with a slot for one) has its line too.

use yousaid_schema::Problem;

use super::draft::ALWAYS;
use super::draft::Draft;
use super::draft::Logic;
use super::draft::Page;
use super::draft::Question;
use super::draft::all_of;
use super::report::Report;
use super::words::Words;
use super::write;
use crate::check;

/// The text of a definition without problems.
///
/// # Errors
///
/// What keeps the source from becoming a definition at all.
pub(crate) fn settled(draft: &mut Draft, report: &mut Report) -> Result<String, String> {
    // Every round takes something out, so it ends by itself; the bound is for what must not be.
    for _ in 0..1_000 {
        draft.pages.retain(|page| !page.questions.is_empty());
        if draft.pages.is_empty() {
            return Err("nothing in it could become a question; the report says why".to_owned());
        }
        let json = write::definition(draft);
        let text = serde_json::to_string_pretty(&json).map_err(|error| error.to_string())? + "\n";
        let Err(found) = check::check(&text) else { return Ok(text) };
        // From the end, so that what stands before keeps its place.
        let mut problems: Vec<Problem> = found.into_iter().map(|found| found.problem).collect();
        problems.sort_by(|a, b| natural(&b.pointer).cmp(&natural(&a.pointer)));
        // One for each question and round: after the first its other pointers may lead elsewhere.
        let mut last = String::new();
        let mut any = false;
        for problem in &problems {
            let question: String = problem.pointer.split('/').take(5).collect::<Vec<_>>().join("/");
            if question != last || question.is_empty() {
                any |= mend(draft, problem, report);
            }
            last = question;
        }
        if !any {
            let problem = problems.first().map(ToString::to_string).unwrap_or_default();
            return Err(format!("it can't become a definition: {problem}"));
        }
    }
    Err("it can't become a definition: too much of it is wrong".to_owned())
}

/// A pointer by its steps, numbers by their size.
fn natural(pointer: &str) -> Vec<(u32, &str)> {
    pointer.split('/').map(|step| step.parse().map_or((0, step), |number| (number, ""))).collect()
}

/// Takes out what a problem is about, or mends it; false if there was nothing to take.
fn mend(draft: &mut Draft, problem: &Problem, report: &mut Report) -> bool {
    let steps: Vec<&str> = problem.pointer.split('/').skip(1).collect();
    if matches!(problem.code, "unknown-slot" | "slot-too-early" | "slot-without-answer" | "unsafe-link") {
        return mend_text(draft, &steps, problem, report);
    }
    let [first, page_index, rest @ ..] = steps.as_slice() else {
        return mend_whole(draft, problem, report);
    };
    let Some(at) = page_index.parse::<usize>().ok().filter(|_| *first == "pages") else {
        return mend_whole(draft, problem, report);
    };
    let Some(page) = draft.pages.get_mut(at) else {
        // More pages than a definition may have.
        return false;
    };
    match rest {
        ["questions", index, rest @ ..] => {
            let Some(index) = index.parse::<usize>().ok().filter(|index| *index < page.questions.len()) else {
                return false;
            };
            let Some(question) = page.questions.get_mut(index) else { return false };
            if in_question(question, rest, problem, report) {
                return true;
            }
            let question = page.questions.remove(index);
            lost(report, &question.place, &[question.kind, " ", &question.id].concat(), problem);
            true
        }
        ["ask_if"] => drop_of(&mut page.ask_if, problem, report),
        ["go_to", index, ..] => match index.parse::<usize>().ok().filter(|index| *index < page.go_to.len()) {
            Some(index) => {
                let way = page.go_to.remove(index);
                lost(report, &way.if_.place, &way.if_.source, problem);
                true
            }
            None => false,
        },
        _ => {
            let page = draft.pages.remove(at);
            drop_page(&page, problem, report);
            true
        }
    }
}

fn drop_page(page: &Page, problem: &Problem, report: &mut Report) {
    lost(report, &page.place, &["page ", &page.id].concat(), problem);
}

fn lost(report: &mut Report, place: &str, what: &str, problem: &Problem) {
    report.lost(place, what, &problem.message, &problem.help);
}

/// Problems of the survey as a whole.
fn mend_whole(draft: &mut Draft, problem: &Problem, report: &mut Report) -> bool {
    match (problem.code, problem.pointer.as_str()) {
        ("too-many", "/pages") | (_, "") if draft.pages.len() > 1 => {
            if let Some(page) = draft.pages.pop() {
                drop_page(&page, problem, report);
            }
            true
        }
        (_, pointer) if pointer.starts_with("/introduction") => draft.introduction.take().is_some_and(|words| {
            lost(report, "the survey", words.get(draft.default_language()), problem);
            true
        }),
        (_, pointer) if pointer.starts_with("/ending") => draft.ending.take().is_some_and(|words| {
            lost(report, "the survey", words.get(draft.default_language()), problem);
            true
        }),
        (_, pointer) if pointer.starts_with("/languages") && draft.languages.len() > 1 => {
            if let Some(language) = draft.languages.pop() {
                lost(report, "the survey", &language, problem);
            }
            true
        }
        _ => false,
    }
}

/// Takes out the one of several conditions that a problem is about.
fn drop_of(conditions: &mut Vec<Logic>, problem: &Problem, report: &mut Report) -> bool {
    let (_, ends) = all_of(conditions);
    let at = problem.range.map_or(0, |(start, _)| ends.iter().position(|end| start < *end).unwrap_or(0));
    if at >= conditions.len() {
        return false;
    }
    let logic = conditions.remove(at);
    report.lost(&logic.place, &logic.source, &[&problem.message, ALWAYS].concat(), &problem.help);
    true
}

fn drop_one(logic: &mut Option<Logic>, problem: &Problem, report: &mut Report) -> bool {
    logic.take().is_some_and(|logic| {
        lost(report, &logic.place, &logic.source, problem);
        true
    })
}

/// Takes out what is wrong within a question; false if the question itself has to go.
fn in_question(question: &mut Question, steps: &[&str], problem: &Problem, report: &mut Report) -> bool {
    let index = |text: &str| text.parse::<usize>().ok();
    match steps {
        ["ask_if"] => drop_of(&mut question.ask_if, problem, report),
        ["required_if"] => {
            question.optional = true;
            drop_one(&mut question.required_if, problem, report)
        }
        ["warn", at, ..] => match index(at).filter(|at| *at < question.warn.len()) {
            Some(at) => {
                let warning = question.warn.remove(at);
                lost(report, &warning.if_.place, &warning.if_.source, problem);
                true
            }
            None => false,
        },
        ["warn"] => question.warn.pop().is_some_and(|warning| {
            lost(report, &warning.if_.place, &warning.if_.source, problem);
            true
        }),
        ["choices", at, "ask_if"] => {
            let choice = index(at).and_then(|at| question.choices.get_mut(at));
            choice.is_some_and(|choice| drop_one(&mut choice.ask_if, problem, report))
        }
        ["rows", at, "ask_if"] => {
            let row = index(at).and_then(|at| question.rows.get_mut(at));
            row.is_some_and(|row| drop_one(&mut row.ask_if, problem, report))
        }
        ["choices_from", ..] if !question.choices.is_empty() => {
            question.choices_from.take().is_some_and(|(from, _)| {
                lost(report, &question.place, &["choices from ", &from].concat(), problem);
                true
            })
        }
        ["min" | "max", ..] => {
            let before = question.fields.len();
            question.fields.retain(|(name, _)| !matches!(*name, "min" | "max"));
            lost(report, &question.place, "the smallest or largest answer", problem);
            question.fields.len() < before
        }
        ["questions", at, rest @ ..] => {
            let Some(at) = index(at).filter(|at| *at < question.questions.len()) else { return false };
            let within = question.questions.get_mut(at).is_some_and(|field| in_question(field, rest, problem, report));
            if !within {
                if question.questions.len() == 1 {
                    return false;
                }
                let field = question.questions.remove(at);
                lost(report, &field.place, &[field.kind, " ", &field.id].concat(), problem);
            }
            true
        }
        ["questions"] if question.questions.len() > 1 => {
            if let Some(field) = question.questions.pop() {
                lost(report, &field.place, &[field.kind, " ", &field.id].concat(), problem);
            }
            true
        }
        ["choices"] if problem.code == "too-many" && question.choices.len() > 2 => {
            if let Some(choice) = question.choices.pop() {
                lost(report, &question.place, &choice.code, problem);
            }
            true
        }
        _ => false,
    }
}

/// Mends a slot that can't be filled, or a link that can't be followed: it becomes words.
fn mend_text(draft: &mut Draft, steps: &[&str], problem: &Problem, report: &mut Report) -> bool {
    let default = draft.default_language().to_owned();
    let Some((words, place)) = text_at(draft, steps) else { return false };
    let language = steps.last().filter(|step| !words.lacks(step)).map_or(default, |step| (*step).to_owned());
    let Some((start, end)) = problem.range else { return false };
    let text = words.get(&language).to_owned();
    let (Some(before), Some(part), Some(after)) = (text.get(..start), text.get(start..end), text.get(end..)) else {
        return false;
    };
    let mended = if problem.code == "unsafe-link" {
        // The range is that of the address, behind `](`.
        match before.strip_suffix("](") {
            Some(words) => [words, "\\](", part, after].concat(),
            None => return false,
        }
    } else {
        let inner = part.trim_start_matches('{').trim_end_matches('}');
        [before, "{ ", inner, " }", after].concat()
    };
    report.lost(&place, part, &problem.message, &problem.help);
    words.set(&language, &mended);
    true
}

/// The text at a pointer, and where it came from.
fn text_at<'d>(draft: &'d mut Draft, steps: &[&str]) -> Option<(&'d mut Words, String)> {
    let whole = || "the survey".to_owned();
    match steps {
        ["title", ..] => Some((&mut draft.title, whole())),
        ["introduction", ..] => Some((draft.introduction.as_mut()?, whole())),
        ["ending", "text", ..] => Some((draft.ending.as_mut()?, whole())),
        ["pages", page, rest @ ..] => {
            let page = draft.pages.get_mut(page.parse::<usize>().ok()?)?;
            match rest {
                ["title", ..] => Some((page.title.as_mut()?, page.place.clone())),
                ["text", ..] => Some((page.text.as_mut()?, page.place.clone())),
                ["questions", at, rest @ ..] => {
                    let question = page.questions.get_mut(at.parse::<usize>().ok()?)?;
                    match rest {
                        ["questions", at, rest @ ..] => {
                            let field = question.questions.get_mut(at.parse::<usize>().ok()?)?;
                            text_in(field, rest)
                        }
                        rest => text_in(question, rest),
                    }
                }
                _ => None,
            }
        }
        _ => None,
    }
}

fn text_in<'q>(question: &'q mut Question, steps: &[&str]) -> Option<(&'q mut Words, String)> {
    let place = question.place.clone();
    let words = match steps {
        ["title", ..] => question.title.as_mut()?,
        ["hint", ..] => question.hint.as_mut()?,
        ["warn", at, "text", ..] => &mut question.warn.get_mut(at.parse::<usize>().ok()?)?.text,
        ["soft_answers", at, "label", ..] => question.soft.get_mut(at.parse::<usize>().ok()?)?.1.as_mut()?,
        [list @ ("choices" | "rows" | "points"), at, field, ..] => {
            let items = match *list {
                "choices" => &mut question.choices,
                "rows" => &mut question.rows,
                _ => &mut question.points,
            };
            let item = items.get_mut(at.parse::<usize>().ok()?)?;
            if *field == "group" { item.group.as_mut()? } else { &mut item.label }
        }
        [name, ..] => question.texts.iter_mut().find(|(known, _)| known == name).map(|(_, words)| words)?,
        [] => return None,
    };
    Some((words, place))
}
