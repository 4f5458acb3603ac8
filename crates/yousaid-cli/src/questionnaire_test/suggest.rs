//! A first draft of tests: residents who give every answer there is, until they reach nothing new.
//!
//! Every other one gives, to each question asked, the answer that was given least so far; those
//! between mix answers, for what takes several together. No chance is in it: the same survey gives
//! the same draft.

use std::collections::BTreeMap;
use std::sync::Arc;

use yousaid_engine::Advance;
use yousaid_engine::Session;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::FileKind;
use yousaid_schema::Json;
use yousaid_schema::QuestionKind;

use super::coverage::Coverage;

/// Most residents that are tried.
const MOST: usize = 600;
/// The draft is done when so many in a row reach nothing new.
const IN_VAIN: usize = 100;

/// A draft.
#[derive(Debug)]
pub(super) struct Draft {
    /// The document.
    pub(super) json: Json,
    /// What its tests reach.
    pub(super) coverage: Coverage,
}

/// One resident of the draft.
struct Resident {
    answers: Vec<(String, Json)>,
    path: Vec<Json>,
    reached: Coverage,
}

/// Drafts tests of a survey; `name` is that of its file.
pub(super) fn draft(survey: &Arc<Survey>, name: &str) -> Draft {
    let mut coverage = Coverage::of(survey);
    let mut given: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    let numbers = numbers(survey);
    let mut tests = Vec::new();
    let mut in_vain = 0;
    for number in 0..MOST {
        let resident = resident(survey, &numbers, &mut given, number);
        in_vain += 1;
        if let Some(resident) = resident.filter(|resident| adds(&coverage, &resident.reached)) {
            coverage.join(&resident.reached);
            tests.push(resident);
            in_vain = 0;
        }
        if in_vain == IN_VAIN || coverage.missing().next().is_none() {
            break;
        }
    }
    let tests = (1..).zip(tests).map(|(number, resident)| {
        Json::Object(vec![
            ("name".to_owned(), Json::from(format!("Draft {number}: say here what it shows"))),
            ("answers".to_owned(), Json::Object(resident.answers)),
            ("path".to_owned(), Json::List(resident.path)),
        ])
    });
    let document = vec![("survey".to_owned(), Json::from(name)), ("tests".to_owned(), Json::List(tests.collect()))];
    Draft { json: Json::Object(document), coverage }
}

fn adds(known: &Coverage, reached: &Coverage) -> bool {
    known.missing().any(|item| reached.item(&item.name).is_some_and(|item| item.reached))
}

/// Plays one resident; `None` if the survey does not let them to its end.
fn resident(
    survey: &Arc<Survey>,
    numbers: &[Decimal],
    given: &mut BTreeMap<(usize, usize), usize>,
    number: usize,
) -> Option<Resident> {
    let mut session = Session::new(Arc::clone(survey));
    let mut resident = Resident { answers: Vec::new(), path: Vec::new(), reached: Coverage::of(survey) };
    let language = survey.definition().default_language();
    resident.reached.arrive(&session, None);
    for _ in 0..2 * survey.pages().len() + 2 {
        let page = match session.step() {
            Step::Finished => return Some(resident),
            Step::Review => {
                session.next();
                resident.reached.arrive(&session, None);
                continue;
            }
            Step::Page(page) => page,
        };
        let known = survey.pages().get(page)?;
        resident.path.push(Json::from(known.id.as_str()));
        for index in known.questions.clone() {
            if !session.is_asked(index) || session.given(index).is_some() {
                continue;
            }
            let candidates = candidates(&session, index, numbers);
            let times = |at: &usize| given.get(&(index, *at)).copied().unwrap_or(0);
            let least = (0..candidates.len()).min_by_key(times);
            let Some(at) = (if number.is_multiple_of(2) { least } else { mixed(number, index, candidates.len()) })
            else {
                continue;
            };
            *given.entry((index, at)).or_insert(0) += 1;
            let answer = candidates.into_iter().nth(at)?;
            let id = survey.questions().get(index)?.spec.id.to_string();
            resident.answers.push((id, written(answer.as_ref())));
            session.answer(index, answer, language);
        }
        let mut next = session.clone();
        let advance = next.next();
        resident.reached.press(&session, page, matches!(advance, Advance::Moved(_)));
        if let Advance::Stopped(_) = advance {
            return None;
        }
        session = next;
        resident.reached.arrive(&session, Some(page));
    }
    (session.step() == Step::Finished).then_some(resident)
}

/// One of so many, another for each resident and question.
fn mixed(number: usize, index: usize, count: usize) -> Option<usize> {
    // The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): neighbours have nothing in common.
    let mut mix = (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(index as u64);
    mix = (mix ^ (mix >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mix = (mix ^ (mix >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    usize::try_from((mix ^ (mix >> 31)).checked_rem(count as u64)?).ok()
}

/// What can be answered to a question now: every choice, numbers on both sides of each limit, and
/// nothing, where that may be.
fn candidates(session: &Session, index: usize, numbers: &[Decimal]) -> Vec<Option<Answer>> {
    let Some(question) = session.survey().questions().get(index) else { return Vec::new() };
    if !question.takes_answer() {
        return Vec::new();
    }
    let kind = &question.spec.kind;
    let fitting = session.fitting_answer(index);
    let offered: Vec<&Choice> =
        session.choices(index).into_iter().filter_map(|position| kind.choices().get(position)).collect();
    let is_shared = question.part.as_ref().and_then(|part| session.survey().questions().get(part.head));
    let is_shared = is_shared.is_some_and(|head| matches!(head.spec.kind, QuestionKind::Allocation { .. }));
    let mut answers: Vec<Answer> = match kind {
        _ if is_shared => fitting.into_iter().collect(),
        QuestionKind::Choice { .. } | QuestionKind::Scale { .. } => {
            offered.iter().map(|choice| Answer::Choice(choice.code.clone())).collect()
        }
        QuestionKind::YesNo { .. } | QuestionKind::Consent { must: false, .. } => {
            ["yes", "no"].into_iter().filter_map(Code::new).map(Answer::Choice).collect()
        }
        QuestionKind::MultipleChoice { min, max, .. } => several(&offered, *min, *max),
        QuestionKind::Ranking { most, .. } => {
            let count = most.map_or(offered.len(), |most| most as usize);
            let turned = (0..offered.len()).map(|from| {
                let codes = offered.iter().cycle().skip(from).take(count.min(offered.len()));
                Answer::Choices(codes.map(|choice| choice.code.clone()).collect())
            });
            turned.collect()
        }
        QuestionKind::Number { min, max, whole, .. } => {
            let fits = |number: &Decimal| {
                min.is_none_or(|min| *number >= min)
                    && max.is_none_or(|max| *number <= max)
                    && (!whole || number.is_whole())
            };
            let limits = [*min, *max].into_iter().flatten();
            let tried = numbers.iter().copied().chain(limits).filter(fits).map(Answer::Number);
            fitting.into_iter().chain(tried).collect()
        }
        QuestionKind::Repeat { min, max, .. } => {
            let counts = [*min, (*min + 1).min(*max), *max];
            counts.into_iter().map(|count| Answer::Number(Decimal::from(count))).collect()
        }
        _ => fitting.into_iter().collect(),
    };
    answers.dedup();
    let mut candidates: Vec<Option<Answer>> = answers.into_iter().map(Some).collect();
    candidates.extend(session.soft_answers(index).iter().map(|soft| Some(Answer::Soft(soft.answer))));
    if !session.is_required(index) && !matches!(kind, QuestionKind::Repeat { .. }) {
        candidates.push(None);
    }
    candidates
}

/// Each choice with as many after it as have to be, those that stand alone by themselves, and all.
fn several(offered: &[&Choice], min: Option<u32>, max: Option<u32>) -> Vec<Answer> {
    let (alone, together): (Vec<&Choice>, Vec<&Choice>) = offered.iter().partition(|choice| choice.exclusive);
    let most = max.map_or(together.len(), |max| (max as usize).min(together.len()));
    let least = (min.unwrap_or(1).max(1) as usize).min(together.len());
    let from = |start: usize, count: usize| {
        let codes = together.iter().cycle().skip(start).take(count);
        Answer::Choices(codes.map(|choice| choice.code.clone()).collect())
    };
    let mut answers: Vec<Answer> = (0..together.len()).map(|start| from(start, least)).collect();
    answers.extend(alone.iter().map(|choice| Answer::Choices(vec![choice.code.clone()])));
    if most > least {
        answers.push(from(0, most));
    }
    answers
}

/// Numbers that stand in conditions, and those on both sides of them.
fn numbers(survey: &Survey) -> Vec<Decimal> {
    let calculated = survey.questions().iter().filter_map(|question| match &question.spec.kind {
        QuestionKind::Calculated { value, .. } => Some(value.as_str()),
        _ => None,
    });
    let of_questions = survey.questions().iter().flat_map(|question| {
        let spec = &question.spec;
        let choices = spec.kind.choices().iter().filter_map(|choice| choice.ask_if.as_deref());
        let warnings = spec.warnings.iter().map(|warning| warning.if_.as_str());
        question.conditions().chain(choices).chain(warnings).chain(spec.required_if.as_deref())
    });
    let of_pages = survey.pages().iter().flat_map(|page| page.condition().into_iter().chain(page.ways()));
    let mut numbers = Vec::new();
    for source in of_questions.chain(of_pages).chain(calculated) {
        let words = source.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '\'')));
        for number in words.filter_map(yousaid_engine::parse_number) {
            let below = number.checked_sub(Decimal::ONE);
            numbers.extend([below, Some(number), number.checked_add(Decimal::ONE)].into_iter().flatten());
        }
    }
    numbers.sort();
    numbers.dedup();
    numbers
}

/// An answer as a test writes it.
fn written(answer: Option<&Answer>) -> Json {
    match answer {
        None => Json::Null,
        Some(Answer::Choice(code)) => Json::from(code.as_str()),
        Some(Answer::Choices(codes)) => Json::List(codes.iter().map(|code| Json::from(code.as_str())).collect()),
        Some(Answer::Text(text)) => Json::from(text.as_str()),
        Some(Answer::Number(number)) => Json::from(*number),
        Some(Answer::Soft(soft)) => Json::from(soft.code()),
        Some(Answer::Files(files)) => {
            let name = |kind| FileKind::ALL.iter().position(|known| *known == kind);
            let names = files.iter().filter_map(|file| FileKind::NAMES.get(name(file.kind)?));
            Json::List(names.map(|name| Json::from(*name)).collect())
        }
    }
}
