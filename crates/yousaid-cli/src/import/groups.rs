//! What fields of a repeated group may be, whichever source they come from.

use std::collections::BTreeMap;

use yousaid_schema::limits;

use super::draft::Choice;
use super::draft::Logic;
use super::draft::Question;
use super::ids::Ids;
use super::logic::Names;
use super::report::Report;

/// Most entries of a group that asks so many questions for each, within the limits of a definition.
pub(crate) fn most_entries(questions: usize) -> u32 {
    let room = limits::GROUP_QUESTIONS / questions.max(1);
    u32::try_from(room).unwrap_or(limits::ENTRIES).clamp(1, limits::ENTRIES)
}

/// Fields with "other" get a field of their own for the words, since no choice of a group opens one;
/// and more fields than a group can have are left out.
pub(crate) fn flattened(questions: Vec<Question>, ids: &mut Ids, report: &mut Report) -> Vec<Question> {
    let mut all = Vec::new();
    for question in &questions {
        // Their ids are taken.
        ids.question(&question.id);
    }
    for mut question in questions {
        let other = question.choices.iter_mut().find(|choice| choice.other);
        let words = other.map(|choice| {
            choice.other = false;
            (choice.code.clone(), choice.label.clone())
        });
        let mut behind = None;
        if let Some((code, label)) = words {
            let mut field =
                Question::new(&ids.question(&[&question.id, "_other"].concat()), "short_text", &question.place);
            field.source = [&question.source, "-Comment"].concat();
            field.title = Some(label);
            field.optional = question.optional;
            field.ask_if.clone_from(&question.ask_if);
            let text = format!("selected({}, '{code}')", question.id);
            field.ask_if.push(Logic::ready(&question.place, "other", text));
            behind = Some(field);
        }
        all.push(question);
        all.extend(behind);
    }
    while all.len() > limits::ENTRY_QUESTIONS {
        if let Some(question) = all.pop() {
            let why = format!("a repeated group asks {} questions for each entry at most", limits::ENTRY_QUESTIONS);
            let what = format!("{} `{}`", question.kind, question.source);
            report.lost(&question.place, &what, &why, "split the group");
        }
    }
    all
}

/// A field can't take over the choices that somebody made; it offers all of them.
pub(crate) fn own_choices(
    question: &mut Question,
    lists: &BTreeMap<String, Vec<Choice>>,
    names: &Names,
    report: &mut Report,
) {
    let Some((from, chosen)) = question.choices_from.take() else { return };
    let list = lists.iter().find(|(source, _)| names.get(source).is_some_and(|named| named.id == from));
    let Some((source, list)) = list else { return };
    report.changed(
        &question.place,
        &format!("choices from `{source}`"),
        "in a repeated group all of them are offered, each with its condition",
        "",
    );
    let mut copies = Vec::new();
    for choice in list.iter().filter(|choice| !choice.exclusive && !choice.other) {
        let known = question.choices.iter().any(|own| own.code == choice.code);
        if known {
            continue;
        }
        let not = if chosen { "" } else { "not " };
        let ask_if = Logic::ready(&question.place, "choices from", format!("{not}selected({from}, '{}')", choice.code));
        copies.push(Choice { ask_if: Some(ask_if), ..choice.clone() });
    }
    question.choices.splice(0..0, copies);
}
