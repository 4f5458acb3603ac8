//! From a definition to a survey: banks resolved, slots filled, logic parsed and checked.

use yousaid_schema::Anonymity;
use yousaid_schema::BankUse;
use yousaid_schema::Choice;
use yousaid_schema::Definition;
use yousaid_schema::Error;
use yousaid_schema::Item;
use yousaid_schema::Problem;
use yousaid_schema::Problems;
use yousaid_schema::QuestionId;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;
use yousaid_schema::advice;

use crate::Page;
use crate::Question;
use crate::Survey;
use crate::bank;
use crate::bank::Bank;
use crate::bank::Placed;
use crate::logic;
use crate::logic::Expression;
use crate::logic::Lookup;

/// The slot that the landlord's name fills, in every text.
const LANDLORD: &str = "{landlord}";

pub(crate) fn compile(mut definition: Definition) -> Result<Survey, Error> {
    let mut problems = Problems::new();
    let landlord = definition.landlord.name.clone();
    let fill = |text: &mut Text| *text = text.filled(LANDLORD, &landlord);
    fill_definition(&mut definition, &fill);

    let mut pages = Vec::new();
    let mut questions: Vec<Question> = Vec::new();
    let mut places: Vec<Place> = Vec::new();
    let mut page_conditions = Vec::new();
    let mut resolved = true;
    for (page_index, page) in std::mem::take(&mut definition.pages).into_iter().enumerate() {
        let start = questions.len();
        for (i, item) in page.items.into_iter().enumerate() {
            let pointer = format!("/pages/{page_index}/questions/{i}");
            let (mut spec, bank, own) = match item {
                Item::Question(question) => (*question, None, None),
                Item::Bank(used) => match bank::resolve(&used, &pointer, &mut problems) {
                    Some(question) => {
                        let own = used.ask_if.clone();
                        (question, Some(used), own)
                    }
                    None => {
                        resolved = false;
                        continue;
                    }
                },
            };
            fill_question(&mut spec, &fill);
            check_name(&spec.id, &pointer, &mut problems);
            places.push(Place { pointer, own });
            questions.push(Question::new(spec, page_index, bank));
        }
        let (mut title, mut text) = (page.title, page.text);
        title.iter_mut().chain(text.iter_mut()).for_each(&fill);
        page_conditions.push(page.ask_if);
        let range = start..questions.len();
        pages.push(Page { id: page.id, title, text, questions: range, condition: None, jumps: Vec::new() });
    }

    check_anonymity(definition.anonymity, &questions, &places, &mut problems);
    // The order can't be told while it is not known which question one of them is.
    if resolved {
        check_banks(&questions, &places, &mut problems);
    }
    let conditions = conditions(&questions, &places, &mut problems);
    for (question, conditions) in questions.iter_mut().zip(conditions) {
        question.conditions = conditions;
    }
    for (i, (page, condition)) in pages.iter_mut().zip(page_conditions).enumerate() {
        if let Some(text) = condition {
            let scope = Names { questions: &questions, visible: page.questions.start };
            page.condition = parse(&text, &format!("/pages/{i}/ask_if"), &scope, &mut problems);
        }
    }
    problems.finish()?;
    Ok(Survey::new(definition, pages, questions))
}

/// Where a question stands in the document, and the condition that a bank's user added.
struct Place {
    pointer: String,
    own: Option<String>,
}

fn fill_definition(definition: &mut Definition, fill: &dyn Fn(&mut Text)) {
    fill(&mut definition.title);
    let ending = &mut definition.ending;
    definition
        .introduction
        .iter_mut()
        .chain(&mut definition.landlord.contact)
        .chain(&mut ending.title)
        .chain(&mut ending.text)
        .chain(&mut ending.outcome_promise)
        .for_each(fill);
}

fn fill_question(question: &mut yousaid_schema::Question, fill: &dyn Fn(&mut Text)) {
    question.title.iter_mut().chain(&mut question.hint).for_each(fill);
    question.soft_answers.iter_mut().filter_map(|soft| soft.label.as_mut()).for_each(fill);
    question.warnings.iter_mut().for_each(|warning| fill(&mut warning.text));
    match &mut question.kind {
        QuestionKind::Choice { choices, .. }
        | QuestionKind::MultipleChoice { choices, .. }
        | QuestionKind::Ranking { choices, .. }
        | QuestionKind::Scale { points: choices, .. } => fill_choices(choices, fill),
        QuestionKind::YesNo { yes, no } => yes.iter_mut().chain(no).for_each(fill),
        QuestionKind::Consent { text, .. } => fill(text),
        QuestionKind::Statement { text, media } => {
            fill(text);
            media.iter_mut().flat_map(|media| media.alt.iter_mut().chain(&mut media.transcript)).for_each(fill);
        }
        QuestionKind::Number { unit, .. } | QuestionKind::Calculated { unit, .. } => unit.iter_mut().for_each(fill),
        QuestionKind::Matrix { rows, points, .. } => {
            fill_choices(rows, fill);
            fill_choices(points, fill);
        }
        QuestionKind::Allocation { rows, unit, .. } => {
            fill_choices(rows, fill);
            unit.iter_mut().for_each(fill);
        }
        QuestionKind::Repeat { questions, entry, .. } => {
            questions.iter_mut().for_each(|question| fill_question(question, fill));
            entry.iter_mut().for_each(fill);
        }
        QuestionKind::ShortText { .. }
        | QuestionKind::LongText { .. }
        | QuestionKind::Email
        | QuestionKind::Telephone
        | QuestionKind::Postcode
        | QuestionKind::Date { .. }
        | QuestionKind::Time
        | QuestionKind::Signature
        | QuestionKind::Location { .. }
        | QuestionKind::Address => {}
    }
}

fn fill_choices(choices: &mut [Choice], fill: &dyn Fn(&mut Text)) {
    for choice in choices {
        fill(&mut choice.label);
        choice.group.iter_mut().for_each(fill);
    }
}

fn check_name(id: &QuestionId, pointer: &str, problems: &mut Problems) {
    if logic::is_reserved(id.as_str()) {
        problems.push(
            Problem::new([pointer, "/id"].concat(), "reserved", format!("`{id}` is a word of the logic language"))
                .help(advice(|| "give the question another id")),
        );
    }
}

/// A promise of anonymity is kept by the questions, or not made: an e-mail address tells who
/// answered.
fn check_anonymity(promised: Anonymity, questions: &[Question], places: &[Place], problems: &mut Problems) {
    if promised != Anonymity::Anonymous {
        return;
    }
    for (question, place) in questions.iter().zip(places) {
        if question.spec.kind == QuestionKind::Email {
            problems.push(
                Problem::new(
                    place.pointer.clone(),
                    "not-anonymous",
                    "an e-mail address tells who answered, and the survey promises anonymity",
                )
                .help(advice(|| "take the question out, or set `anonymity` to `confidential`")),
            );
        }
    }
}

/// Each bank that is used checks that its questions are used as prescribed.
fn check_banks(questions: &[Question], places: &[Place], problems: &mut Problems) {
    let mut names: Vec<&str> = Vec::new();
    for used in questions.iter().filter_map(|question| question.bank.as_ref()) {
        if !names.contains(&used.bank.as_str()) {
            names.push(&used.bank);
        }
    }
    for name in names {
        let Some(bank) = Bank::find(name) else { continue };
        let of_bank = |used: &&BankUse| used.bank == name;
        let placed: Vec<Placed<'_>> = questions
            .iter()
            .zip(places)
            .map(|(question, place)| Placed {
                pointer: &place.pointer,
                item: question.bank.as_ref().filter(of_bank).map(|used| used.item.as_str()),
                takes_answer: question.takes_answer(),
            })
            .collect();
        bank.check(&placed, problems);
    }
}

/// Parses the conditions of every question: its own, and for a bank's question the prescribed one
/// as well.
fn conditions(questions: &[Question], places: &[Place], problems: &mut Problems) -> Vec<Vec<Expression>> {
    let mut all = Vec::with_capacity(questions.len());
    for (index, (question, place)) in questions.iter().zip(places).enumerate() {
        let scope = Names { questions, visible: index };
        let pointer = [&place.pointer, "/ask_if"].concat();
        let mut conditions = Vec::new();
        if let Some(text) = &question.spec.ask_if {
            if question.bank.is_some() {
                // A bank's own condition is sound wherever the bank's order is kept; where it is
                // not, the bank's check has said so, in better words than the logic could.
                conditions.extend(logic::parse(text, &scope).ok());
            } else {
                conditions.extend(parse(text, &pointer, &scope, problems));
            }
        }
        if let Some(text) = &place.own {
            conditions.extend(parse(text, &pointer, &scope, problems));
        }
        all.push(conditions);
    }
    all
}

fn parse(text: &str, pointer: &str, scope: &Names<'_>, problems: &mut Problems) -> Option<Expression> {
    match logic::parse(text, scope) {
        Ok(expression) => Some(expression),
        Err(faults) => {
            for fault in faults {
                problems.push(
                    Problem::new(pointer, fault.code, fault.message)
                        .help(advice(|| fault.help))
                        .range(fault.start, fault.end),
                );
            }
            None
        }
    }
}

/// The questions that a condition may refer to: those before it. So there are no cycles, and the
/// order of answering can't change what is asked.
struct Names<'a> {
    questions: &'a [Question],
    visible: usize,
}

impl logic::Scope for Names<'_> {
    fn lookup(&self, name: &str) -> Lookup<'_> {
        let Some(index) = self.questions.iter().position(|question| question.spec.id == *name) else {
            return Lookup::Unknown;
        };
        if index >= self.visible {
            return Lookup::NotYet;
        }
        self.questions.get(index).map_or(Lookup::Unknown, |question| Lookup::Known {
            index,
            question: &question.spec,
            calculated: question.calculation.as_ref().map(Expression::gives),
        })
    }

    fn names(&self) -> Vec<String> {
        self.questions.iter().take(self.visible).map(|question| question.spec.id.to_string()).collect()
    }
}
