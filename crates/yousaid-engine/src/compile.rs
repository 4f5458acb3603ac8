//! From a definition to a survey: banks resolved, slots filled, composite questions expanded, logic
//! parsed and checked.

use yousaid_schema::Anonymity;
use yousaid_schema::Definition;
use yousaid_schema::Error;
use yousaid_schema::GoTo;
use yousaid_schema::Item;
use yousaid_schema::Problems;
use yousaid_schema::QuestionKind;
use yousaid_schema::Target;
use yousaid_schema::nearest;

use crate::Page;
use crate::Question;
use crate::Survey;
use crate::bank;
use crate::bank::Banks;
use crate::bank::Placed;
use crate::expand::Expansion;
use crate::expand::Place;
use crate::expand::Written;
use crate::files;
use crate::logic;
use crate::logic::Expression;
use crate::logic::Fault;
use crate::logic::Lookup;
use crate::logic::Scope;
use crate::names::Names;
use crate::names::entry_of;
use crate::report::report;
use crate::report::report_within;
use crate::survey::Jump;
use crate::survey::by_id;
use crate::texts::item;

pub(crate) fn compile(mut definition: Definition, banks: &Banks) -> Result<Survey, Error> {
    let mut problems = Problems::new();
    let landlord = definition.landlord.name.clone();
    let (questions, places, slots) = (Vec::new(), Vec::new(), Vec::new());
    let mut expansion = Expansion { questions, places, slots, problems: &mut problems, landlord, copies: 0 };
    before_pages(&mut definition, &mut expansion);

    let mut pages = Vec::new();
    let mut written = Vec::new();
    let mut resolved = true;
    for (page_index, mut page) in std::mem::take(&mut definition.pages).into_iter().enumerate() {
        let start = expansion.questions.len();
        let at = item("", "/pages/", page_index);
        expansion.text(page.title.as_mut(), &at, "/title", start);
        expansion.text(page.text.as_mut(), &at, "/text", start);
        for (i, item_) in page.items.into_iter().enumerate() {
            let pointer = item(&at, "/questions/", i);
            match item_ {
                Item::Question(mut question) => {
                    bank::fill_lists(banks, &mut question, &definition.languages, &pointer, expansion.problems);
                    expansion.add(*question, page_index, None, Place { pointer, ..Place::default() });
                }
                Item::Bank(used) => match bank::resolve(banks, &used, &pointer, expansion.problems) {
                    Some(question) => {
                        let own = used.ask_if.clone();
                        expansion.add(question, page_index, Some(used), Place { pointer, own, ..Place::default() });
                    }
                    None => resolved = false,
                },
            }
        }
        written.push((page.ask_if, page.go_to));
        pages.push(Page {
            id: page.id,
            title: page.title,
            text: page.text,
            questions: start..expansion.questions.len(),
            condition: None,
            jumps: Vec::new(),
        });
    }
    after_pages(&mut definition, &mut expansion);

    let Expansion { mut questions, places, slots, .. } = expansion;
    check_anonymity(definition.anonymity, &questions, &places, &mut problems);
    // Without its door no question asks for files.
    if let Some(door) = files::door() {
        (door.check)(definition.files, &questions, &places, &mut problems);
    }
    // The order can't be told while it is not known which question one of them is.
    if resolved {
        check_banks(banks, &questions, &places, &mut problems);
    }
    let order = by_id(&questions);
    check_slots(&slots, &questions, &order, &mut problems);
    for (index, place) in places.iter().enumerate() {
        let logic = logic_of(&questions, &order, index, place, &mut problems);
        if let Some(question) = questions.get_mut(index) {
            question.conditions = logic.conditions;
            question.choice_conditions = logic.choice_conditions;
            question.required_if = logic.required_if;
            question.warnings = logic.warnings;
            question.calculation = logic.calculation;
        }
    }
    for (i, (condition, ways)) in written.into_iter().enumerate() {
        let at = item("", "/pages/", i);
        let Some(range) = pages.get(i).map(|page| page.questions.clone()) else { continue };
        let condition = condition.and_then(|text| {
            let names = Names { questions: &questions, by_id: &order, visible: range.start, entry: None };
            parse(&text, &names, Some((&at, "/ask_if")), &mut problems)
        });
        let names = Names { questions: &questions, by_id: &order, visible: range.end, entry: None };
        let jumps = jumps(&ways, i, &at, &pages, &names, &mut problems);
        if let Some(page) = pages.get_mut(i) {
            page.condition = condition;
            page.jumps = jumps;
        }
    }
    problems.finish()?;
    Ok(Survey::new(definition, pages, questions, order))
}

/// The texts that are read before the first question.
fn before_pages(definition: &mut Definition, expansion: &mut Expansion<'_>) {
    expansion.text(Some(&mut definition.title), "", "/title", 0);
    expansion.text(definition.introduction.as_mut(), "", "/introduction", 0);
    expansion.text(definition.landlord.contact.as_mut(), "", "/landlord/contact", 0);
}

/// The texts that are read after the last question.
fn after_pages(definition: &mut Definition, expansion: &mut Expansion<'_>) {
    let end = expansion.questions.len();
    let ending = &mut definition.ending;
    expansion.text(ending.title.as_mut(), "/ending", "/title", end);
    expansion.text(ending.text.as_mut(), "/ending", "/text", end);
    expansion.text(ending.outcome_promise.as_mut(), "/ending", "/outcome_promise", end);
}

/// A promise of anonymity is kept by the questions, or not made: an e-mail address tells who
/// answered.
fn check_anonymity(promised: Anonymity, questions: &[Question], places: &[Place], problems: &mut Problems) {
    if promised != Anonymity::Anonymous {
        return;
    }
    for (question, place) in questions.iter().zip(places).filter(|(_, place)| !place.again) {
        let what = match question.spec.kind {
            QuestionKind::Email => "an e-mail address",
            QuestionKind::Telephone => "a telephone number",
            QuestionKind::Signature => "a signature",
            QuestionKind::Address => "an address",
            QuestionKind::File { .. } => "a photo or document",
            _ => continue,
        };
        report(problems, (&place.pointer, ""), "not-anonymous", || {
            let message = [what, " tells who answered, and the survey promises anonymity"].concat();
            (message, "take the question out, or set `anonymity` to `confidential`".to_owned())
        });
    }
}

/// Each bank that is used checks that its questions are used as prescribed.
fn check_banks(banks: &Banks, questions: &[Question], places: &[Place], problems: &mut Problems) {
    for bank in banks.iter() {
        let mut is_used = false;
        let mut placed = Vec::new();
        for (question, place) in questions.iter().zip(places) {
            if question.part.is_some() {
                continue;
            }
            let used = question.bank.as_ref().filter(|used| used.bank == bank.name);
            is_used |= used.is_some();
            placed.push(Placed {
                pointer: &place.pointer,
                item: used.map(|used| used.item.as_str()),
                takes_answer: question.spec.kind.takes_answer() || question.spec.kind.is_head(),
            });
        }
        if is_used {
            bank::check(bank, &placed, problems);
        }
    }
}

/// Slots hold answers that are there when their text is read.
fn check_slots(slots: &[Written], questions: &[Question], by_id: &[usize], problems: &mut Problems) {
    for slot in slots {
        let name = slot.name.as_str();
        let own = questions.get(slot.at).filter(|_| slot.after);
        let visible = own.map_or(slot.at, |question| question.parts.end.max(slot.at + 1));
        let names = Names { questions, by_id, visible, entry: slot.entry.as_deref() };
        let (code, what) = match names.lookup(name) {
            Lookup::Known { question, .. }
                if question.kind.takes_answer() || matches!(question.kind, QuestionKind::Calculated { .. }) =>
            {
                continue;
            }
            Lookup::Known { .. } => ("slot-without-answer", "` has no answer that could stand here"),
            Lookup::Several { .. } => ("slot-without-answer", "` stands for several answers"),
            Lookup::NotYet => ("slot-too-early", "` has no answer yet where this text is read"),
            Lookup::Unknown => ("unknown-slot", "` is the id of no question"),
        };
        report_within(problems, (&slot.pointer, ""), Some(slot.range), code, || {
            let known = names.names();
            let help = match nearest(name, known.iter().map(String::as_str).chain(["landlord"])) {
                Some(near) if near != name => ["did you mean `{", near, "}`?"].concat(),
                _ if code == "unknown-slot" => {
                    ["name a question that comes before; for the braces themselves, write `{ ", name, " }`"].concat()
                }
                _ => "name a question that comes before and takes one answer".to_owned(),
            };
            (["`", name, what].concat(), help)
        });
    }
}

/// What was parsed of a question's logic.
#[derive(Default)]
struct Logic {
    conditions: Vec<Expression>,
    choice_conditions: Vec<(usize, Expression)>,
    required_if: Option<Expression>,
    warnings: Vec<Expression>,
    calculation: Option<Expression>,
}

fn logic_of(questions: &[Question], by_id: &[usize], index: usize, place: &Place, problems: &mut Problems) -> Logic {
    let mut logic = Logic::default();
    let Some(question) = questions.get(index) else { return logic };
    let spec = &question.spec;
    let names = Names { questions, by_id, visible: index, entry: entry_of(question) };
    // Faults of what is said again are known.
    let said = |at: (&'static str, bool)| (!place.again && at.1).then_some((place.pointer.as_str(), at.0));
    // A bank's own condition is sound wherever the bank's order is kept; where it is not, the
    // bank's check has said so, in better words than the logic could.
    let own = question.bank.is_none();
    let conditions = [(&place.as_part, ("", false)), (&spec.ask_if, ("/ask_if", own)), (&place.own, ("/ask_if", true))];
    for (text, at) in conditions {
        if let Some(text) = text {
            parse_into(&mut logic.conditions, text, &names, said(at), problems);
        }
    }
    for (i, choice) in spec.kind.choices().iter().enumerate() {
        let Some(text) = &choice.ask_if else { continue };
        let at = item(&place.pointer, "/choices/", i.saturating_sub(place.carried));
        let at = (!place.again && i >= place.carried).then_some((at.as_str(), "/ask_if"));
        if let Some(condition) = parse(text, &names, at, problems) {
            logic.choice_conditions.push((i, condition));
        }
    }
    if let Some(text) = &spec.required_if {
        // A row has it from its head, where its faults are said.
        let own = question.part.as_ref().is_none_or(|part| part.entry.is_some());
        logic.required_if = parse(text, &names, said(("/required_if", own)), problems);
    }
    if let QuestionKind::Calculated { value, .. } = &spec.kind {
        let parsed = logic::parse_value(value, &names).map(|(value, _)| value);
        logic.calculation = sound(parsed, said(("/calculate", true)), problems);
    }
    // Warnings are shown with the answer that they look at.
    let names = Names { visible: question.parts.end.max(index + 1), ..names };
    for (i, warning) in spec.warnings.iter().enumerate() {
        let at = item(&place.pointer, "/warn/", i);
        let at = (!place.again).then_some((at.as_str(), "/if"));
        parse_into(&mut logic.warnings, &warning.if_, &names, at, problems);
    }
    logic
}

/// The ways on from a page; forward only, so that every survey ends.
fn jumps(
    ways: &[GoTo],
    page: usize,
    at: &str,
    pages: &[Page],
    names: &Names<'_>,
    problems: &mut Problems,
) -> Vec<Jump> {
    let mut jumps = Vec::new();
    for (i, way) in ways.iter().enumerate() {
        let at = item(at, "/go_to/", i);
        let condition = way.if_.as_ref().map(|text| parse(text, names, Some((&at, "/if")), problems));
        let to = match &way.to {
            Target::End => Some(pages.len()),
            Target::Page(id) => {
                let found = pages.iter().position(|page| page.id == *id);
                let (code, what, known) = match found {
                    Some(to) if to > page => ("", "", 0),
                    Some(_) => ("not-forward", "` does not come after this page", page + 1),
                    None => ("unknown-page", "` is the id of no page", page + 1),
                };
                if !code.is_empty() {
                    report(problems, (&at, "/page"), code, || {
                        let later = pages.iter().skip(known).map(|page| page.id.as_str()).chain(["end"]);
                        let help = match nearest(id.as_str(), later) {
                            Some(near) => ["did you mean `", near, "`?"].concat(),
                            None => "name a later page, or `end`".to_owned(),
                        };
                        (["`", id.as_str(), what].concat(), help)
                    });
                }
                found
            }
        };
        if let Some(to) = to {
            jumps.push(Jump { condition: condition.flatten(), to });
        }
    }
    jumps
}

/// Parses a condition. Its faults are problems of the text at that pointer, which comes in two
/// parts; without one, they were said elsewhere.
fn parse(text: &str, names: &Names<'_>, at: Option<(&str, &str)>, problems: &mut Problems) -> Option<Expression> {
    sound(logic::parse(text, names), at, problems)
}

/// Parses a condition and adds it to others.
#[inline(never)]
fn parse_into(
    list: &mut Vec<Expression>,
    text: &str,
    names: &Names<'_>,
    at: Option<(&str, &str)>,
    problems: &mut Problems,
) {
    if let Some(condition) = parse(text, names, at, problems) {
        list.push(condition);
    }
}

fn sound(
    parsed: Result<Expression, Vec<Fault>>,
    at: Option<(&str, &str)>,
    problems: &mut Problems,
) -> Option<Expression> {
    let faults = match parsed {
        Ok(parsed) => return Some(parsed),
        Err(faults) => faults,
    };
    let at = at?;
    for fault in faults {
        let range = Some((fault.start, fault.end));
        report_within(problems, at, range, fault.code, || (fault.message, fault.help));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_decides_about_a_question_looks_back_only() {
        let definition: Definition = serde_json::from_str(yousaid_testing::EVERYTHING).unwrap();
        let survey = compile(definition, &Banks::new()).unwrap();
        let mut looked_at = 0;
        for (index, question) in survey.questions.iter().enumerate() {
            let choices = question.choice_conditions.iter().map(|(_, condition)| condition);
            let deciding = question.conditions.iter().chain(choices);
            for expression in deciding.chain(&question.required_if).chain(&question.calculation) {
                assert!(expression.depends_on().iter().all(|known| *known < index), "{expression:?}");
                looked_at += expression.depends_on().len();
            }
        }
        assert!(looked_at > 20, "the survey has logic");
    }
}
