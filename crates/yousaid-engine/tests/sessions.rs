//! What holds for every session, whatever is done to it, in a survey where everything happens that
//! can follow from an answer.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by panicking")]

use std::sync::Arc;

use proptest::prelude::*;
use yousaid_engine::Advance;
use yousaid_engine::Progress;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_engine::fitting_file;
use yousaid_schema::Answer;
use yousaid_schema::Answered;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::File;
use yousaid_schema::FileKind;
use yousaid_schema::Mode;
use yousaid_schema::QuestionId;
use yousaid_schema::QuestionKind;
use yousaid_schema::Response;
use yousaid_schema::SoftAnswer;
use yousaid_testing::EVERYTHING;
use yousaid_testing::about;
use yousaid_testing::compile;
use yousaid_testing::fitting_answer;

/// What somebody may do, sensible or not. Numbers are taken modulo what there is.
#[derive(Clone, Debug)]
enum Act {
    /// A fitting answer to any question.
    Answer(usize, usize),
    /// A fitting answer to a question on the page.
    AnswerHere(usize, usize),
    /// Anything to any question.
    Nonsense(usize, Option<Answer>),
    AddEntry,
    RemoveEntry(u32),
    /// Adds an entry, or removes one, if the group is on the page.
    EntriesHere(Option<u32>),
    Next,
    Back,
    Change(usize),
    /// Mends what is wrong on the page.
    Mend(usize),
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let code = prop::sample::select(vec!["yes", "no", "lift", "garden", "other", "none", "all", "1", "3", "nonsense"]);
    let code = code.prop_map(|code| Code::new(code).unwrap());
    prop_oneof![
        any_files().prop_map(Answer::Files),
        code.clone().prop_map(Answer::Choice),
        prop::collection::vec(code, 0..5).prop_map(Answer::Choices),
        prop::sample::select(SoftAnswer::ALL.to_vec()).prop_map(Answer::Soft),
        (-5i32..6_000).prop_map(|number| Answer::Number(Decimal::from(number))),
        Just(Answer::Number(Decimal::parse("0.5").unwrap())),
        any::<String>().prop_map(Answer::Text),
        prop::sample::select(vec!["3", "31/5/2026", "1949", "9.30", "SW1A 1AA", "020 7946 0123", " words "])
            .prop_map(|text| Answer::Text(text.to_owned())),
    ]
}

/// Files that fit and such as don't: of another size, type or content than is said, with a path or a
/// place in them, or too many.
fn any_files() -> impl Strategy<Value = Vec<File>> {
    let kind = prop::sample::select(FileKind::ALL.to_vec());
    let file = (kind, 0usize..12).prop_map(|(kind, slip)| {
        let file = fitting_file(kind);
        let mut bytes = file.bytes().unwrap();
        match slip {
            0 => File { size: file.size + 1, ..file },
            1 => File { content: "A===".into(), ..file },
            2 => File { kind: FileKind::Photo, ..file },
            3 => File { name: "C:\\fakepath\\a\u{202E}b.jpg".to_owned(), ..file },
            4 => File::new("large.txt", FileKind::Text, &[b'a'; 1_001]),
            5 => {
                // A comment behind the start, as cameras put a place there.
                bytes.splice(2..2, [0xFF, 0xFE, 0, 4, b'h', b'i']);
                File::new("dressed.jpg", kind, &bytes)
            }
            _ => file,
        }
    });
    prop::collection::vec(file, 0..4)
}

fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        4 => (any::<usize>(), any::<usize>()).prop_map(|(i, pick)| Act::Answer(i, pick)),
        2 => (any::<usize>(), prop::option::weighted(0.8, any_answer())).prop_map(|(i, a)| Act::Nonsense(i, a)),
        2 => act_on_page(),
        1 => any::<usize>().prop_map(Act::Change),
        1 => Just(Act::AddEntry),
        1 => (1u32..6).prop_map(Act::RemoveEntry),
    ]
}

fn act_on_page() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => (any::<usize>(), any::<usize>()).prop_map(|(i, pick)| Act::AnswerHere(i, pick)),
        3 => any::<usize>().prop_map(Act::Mend),
        3 => Just(Act::Next),
        1 => Just(Act::Back),
        1 => any::<Option<u32>>().prop_map(|n| Act::EntriesHere(n.map(|n| n % 6))),
    ]
}

fn any_setting() -> impl Strategy<Value = Setting> {
    (any::<u32>(), prop::sample::select(Mode::ALL.to_vec())).prop_map(|(seed, mode)| Setting { seed, mode })
}

fn everything(setting: Setting) -> Session {
    Session::with(Arc::new(compile(EVERYTHING)), setting)
}

fn page_of(session: &Session) -> Vec<usize> {
    match session.step() {
        Step::Page(page) => session.survey().pages()[page].questions.clone().collect(),
        _ => Vec::new(),
    }
}

fn act(session: &mut Session, act: Act) {
    let survey = session.survey().clone();
    let questions = survey.questions();
    let spots = survey.question("spots").unwrap().0;
    let language = ["en", "cy", "xx"];
    match act {
        Act::Answer(i, pick) => {
            let index = i % questions.len();
            session.answer(index, fitting_answer(&questions[index], pick), language[pick % 3]);
        }
        Act::AnswerHere(i, pick) => {
            let page = page_of(session);
            if let Some(index) = page.get(i % page.len().max(1)) {
                session.answer(*index, fitting_answer(&questions[*index], pick), language[pick % 3]);
            }
        }
        Act::Nonsense(i, answer) => session.answer(i % (questions.len() + 1), answer, "en"),
        Act::AddEntry => session.add_entry(spots),
        Act::RemoveEntry(n) => session.remove_entry(spots, n),
        Act::EntriesHere(remove) if page_of(session).contains(&spots) => match remove {
            Some(n) => session.remove_entry(spots, n),
            None => session.add_entry(spots),
        },
        Act::EntriesHere(_) => {}
        Act::Next => {
            session.next();
        }
        Act::Back => {
            session.back();
        }
        Act::Change(i) => {
            session.change(i % questions.len());
        }
        Act::Mend(pick) => mend(session, pick),
    }
}

/// Answers what is wrong on the page so that it is right.
fn mend(session: &mut Session, pick: usize) {
    let survey = session.survey().clone();
    for violation in session.violations() {
        let (index, question) = survey.question(violation.question.unwrap().as_str()).unwrap();
        let choices = question.spec.kind.choices();
        let mut offered: Vec<Code> = session.choices(index).iter().map(|at| choices[*at].code.clone()).collect();
        let exclusive: Vec<Code> = choices.iter().filter(|c| c.exclusive).map(|c| c.code.clone()).collect();
        let answer = match &question.spec.kind {
            QuestionKind::Choice { .. } | QuestionKind::Scale { .. } => {
                Some(Answer::Choice(offered[pick % offered.len()].clone()))
            }
            QuestionKind::MultipleChoice { .. } if !exclusive.is_empty() && pick.is_multiple_of(3) => {
                Some(Answer::Choices(exclusive))
            }
            QuestionKind::MultipleChoice { min, .. } => {
                offered.retain(|code| !exclusive.contains(code));
                let turn = pick % offered.len();
                offered.rotate_left(turn);
                offered.truncate((min.unwrap_or(1) as usize).max(pick % 5));
                Some(Answer::Choices(offered))
            }
            QuestionKind::Ranking { .. } => {
                let turn = pick % offered.len();
                offered.rotate_left(turn);
                Some(Answer::Choices(offered))
            }
            QuestionKind::Allocation { total, .. } => {
                for (i, part) in session.parts(index).into_iter().enumerate() {
                    let points = if i == 0 { Decimal::from(*total) } else { Decimal::ZERO };
                    session.answer(part, Some(Answer::Number(points)), "en");
                }
                continue;
            }
            _ => fitting_answer(question, pick),
        };
        session.answer(index, answer, "en");
    }
}

/// Goes on to the end, mending what is in the way.
fn finish(session: &mut Session, picks: &[usize]) {
    for turn in 0..200 {
        match session.next() {
            Advance::Moved(Step::Finished) => return,
            Advance::Moved(_) => {}
            Advance::Stopped(_) => mend(session, picks[turn % picks.len()]),
        }
    }
    panic!("never finished: {:?} {:?}", session.step(), session.violations());
}

fn sent(session: &Session, is_final: bool) -> Response {
    session.response(yousaid_engine::About { is_final, ..about(1) })
}

/// Everything that can be seen of a session.
fn seen(session: &Session) -> impl PartialEq + std::fmt::Debug + use<> {
    let count = session.survey().questions().len();
    let questions: Vec<_> = (0..count)
        .map(|i| {
            (
                session.is_asked(i),
                session.value(i).cloned(),
                session.is_required(i),
                session.choices(i),
                session.parts(i),
                session.warnings(i).len(),
            )
        })
        .collect();
    (questions, session.violations(), session.progress(), session.step(), session.before(), sent(session, false))
}

/// Whether a session makes this response: it is given the answers, and asked for its own.
fn is_made(survey: &Arc<Survey>, response: &Response) -> bool {
    let seed = response.seed.unwrap_or(0);
    let mut session = Session::with(survey.clone(), Setting { seed, mode: response.mode });
    for (id, answered) in &response.answers {
        let Some((index, question)) = survey.question(id.as_str()) else { return false };
        if question.takes_answer() {
            session.answer(index, Some(answered.answer.clone()), &answered.language);
        }
    }
    let sorted = |response: &Response| {
        let mut answers = response.answers.clone();
        answers.sort_by(|a, b| a.0.cmp(&b.0));
        (answers, response.seed, response.mode)
    };
    if sorted(&sent(&session, true)) != sorted(response) {
        return false;
    }
    if !response.is_final {
        return true;
    }
    loop {
        match session.next() {
            Advance::Moved(Step::Finished) => return true,
            Advance::Moved(_) => {}
            Advance::Stopped(_) => return false,
        }
    }
}

/// A change to a response.
#[derive(Clone, Debug)]
enum Mutation {
    Drop(usize),
    Alter(usize, Answer),
    AlterFitting(usize, usize),
    Add(usize, usize),
    Twice(usize),
    Language(usize, &'static str),
    Seed(Option<u32>),
    Mode(Mode),
}

fn any_mutation() -> impl Strategy<Value = Mutation> {
    prop_oneof![
        3 => any::<usize>().prop_map(Mutation::Drop),
        3 => (any::<usize>(), any_answer()).prop_map(|(i, answer)| Mutation::Alter(i, answer)),
        3 => (any::<usize>(), any::<usize>()).prop_map(|(i, pick)| Mutation::AlterFitting(i, pick)),
        3 => (any::<usize>(), any::<usize>()).prop_map(|(i, pick)| Mutation::Add(i, pick)),
        1 => any::<usize>().prop_map(Mutation::Twice),
        1 => (any::<usize>(), prop::sample::select(vec!["cy", "en", "pl"])).prop_map(|(i, l)| Mutation::Language(i, l)),
        1 => any::<Option<u32>>().prop_map(Mutation::Seed),
        1 => prop::sample::select(Mode::ALL.to_vec()).prop_map(Mutation::Mode),
    ]
}

fn mutate(survey: &Survey, response: &mut Response, mutation: Mutation) {
    let count = response.answers.len();
    let question = |id: &QuestionId| survey.question(id.as_str()).unwrap().1;
    match mutation {
        Mutation::Drop(i) => {
            response.answers.remove(i % count);
        }
        Mutation::Alter(i, answer) => response.answers[i % count].1.answer = answer,
        Mutation::AlterFitting(i, pick) => {
            let (id, answered) = &mut response.answers[i % count];
            if let Some(answer) = fitting_answer(question(id), pick) {
                answered.answer = answer;
            }
        }
        Mutation::Add(i, pick) => {
            let question = &survey.questions()[i % survey.questions().len()];
            let answer = fitting_answer(question, pick).unwrap_or(Answer::Number(Decimal::from(pick as u32 % 100)));
            if response.answer(question.spec.id.as_str()).is_none() {
                response.answers.push((question.spec.id.clone(), Answered { answer, language: "en".to_owned() }));
            }
        }
        Mutation::Twice(i) => response.answers.push(response.answers[i % count].clone()),
        Mutation::Language(i, language) => language.clone_into(&mut response.answers[i % count].1.language),
        Mutation::Seed(seed) => response.seed = seed,
        Mutation::Mode(mode) => response.mode = mode,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn what_an_answer_decides_is_what_deciding_everything_would(
        setting in any_setting(), acts in prop::collection::vec(any_act(), 0..80)
    ) {
        let mut session = everything(setting);
        for one in acts {
            let shown = format!("{one:?}");
            act(&mut session, one);
            let mut anew = session.clone();
            anew.decide_anew();
            prop_assert_eq!(seen(&session), seen(&anew), "after {}", shown);
        }
    }

    #[test]
    fn what_a_session_sends_is_accepted_at_any_time_and_made_by_another(
        setting in any_setting(), acts in prop::collection::vec(any_act(), 0..80)
    ) {
        let mut session = everything(setting);
        for one in acts {
            act(&mut session, one);
            let response = sent(&session, session.step() == Step::Finished);
            prop_assert_eq!(check_response(session.survey(), &response), []);
            prop_assert!(is_made(session.survey(), &response), "{:?}", response.answers);
        }
    }

    #[test]
    fn a_survey_can_always_be_finished_and_is_then_accepted(
        setting in any_setting(), acts in prop::collection::vec(any_act(), 0..60),
        picks in prop::collection::vec(any::<usize>(), 1..30)
    ) {
        let mut session = everything(setting);
        acts.into_iter().for_each(|one| act(&mut session, one));
        finish(&mut session, &picks);
        let response = sent(&session, true);
        prop_assert_eq!(check_response(session.survey(), &response), []);
        for (at, page) in session.survey().pages().iter().enumerate() {
            let is_seen = |index: &usize| {
                let kind = &session.survey().questions()[*index].spec.kind;
                session.is_asked(*index) && !matches!(kind, QuestionKind::Calculated { shown: false, .. })
            };
            prop_assert_eq!(session.is_page_asked(at), page.questions.clone().any(|index| is_seen(&index)));
        }
    }

    #[test]
    fn a_changed_response_is_accepted_exactly_if_a_session_makes_it(
        setting in any_setting(), picks in prop::collection::vec(any::<usize>(), 1..30),
        mutations in prop::collection::vec(any_mutation(), 1..3), is_final in prop::bool::weighted(0.8)
    ) {
        let mut session = everything(setting);
        finish(&mut session, &picks);
        let mut response = sent(&session, is_final);
        for mutation in mutations {
            mutate(session.survey(), &mut response, mutation);
        }
        let violations = check_response(session.survey(), &response);
        prop_assert_eq!(
            violations.is_empty(), is_made(session.survey(), &response), "{:?} {:?}", violations, response.answers
        );
        let mut told: Vec<_> = violations.iter().filter_map(|violation| violation.question.as_ref()).collect();
        told.sort();
        let count = told.len();
        told.dedup();
        prop_assert_eq!(told.len(), count, "one violation a question");
    }

    #[test]
    fn the_order_of_answering_does_not_change_the_result(
        answers in prop::collection::vec((any::<usize>(), any::<usize>()), 1..40), turn in any::<u64>()
    ) {
        let (mut forward, mut other) = (everything(Setting::default()), everything(Setting::default()));
        let questions = forward.survey().clone();
        let mut last: Vec<(usize, usize)> = Vec::new();
        for (i, pick) in answers {
            let index = i % questions.questions().len();
            last.retain(|(known, _)| *known != index);
            last.push((index, pick));
        }
        for (index, pick) in &last {
            forward.answer(*index, fitting_answer(&questions.questions()[*index], *pick), "en");
        }
        last.sort_by_key(|(index, _)| (*index as u64 + 1).wrapping_mul(turn | 1) >> 7);
        for (index, pick) in &last {
            other.answer(*index, fitting_answer(&questions.questions()[*index], *pick), "en");
        }
        prop_assert_eq!(seen(&forward), seen(&other));
    }

    #[test]
    fn back_and_continue_lead_to_where_one_was(
        setting in any_setting(), acts in prop::collection::vec(act_on_page(), 0..60)
    ) {
        let mut session = everything(setting);
        acts.into_iter().for_each(|one| act(&mut session, one));
        let before = seen(&session);
        if let Some(Step::Page(_)) = session.back() {
            session.next();
            prop_assert_eq!(seen(&session), before);
        }
    }

    #[test]
    fn progress_bounds_what_comes(setting in any_setting(), picks in prop::collection::vec(any::<usize>(), 1..40)) {
        let mut session = everything(setting);
        let mut told: Vec<(Step, Progress)> = Vec::new();
        for turn in 0..200 {
            told.push((session.step(), session.progress()));
            match session.next() {
                Advance::Moved(Step::Finished) => break,
                Advance::Moved(_) => {}
                Advance::Stopped(_) => mend(&mut session, picks[turn % picks.len()]),
            }
        }
        let asked = (0..session.survey().pages().len()).filter(|page| session.is_page_asked(*page)).count();
        for (step, progress) in told {
            prop_assert!(
                (progress.least..=progress.most).contains(&asked) && progress.page <= asked,
                "{} pages in the end, and at {:?} {:?}", asked, step, progress
            );
        }
    }
}
