//! The player: a resident who does what a test says, and what the test says about it.

use std::sync::Arc;

use yousaid_engine::About;
use yousaid_engine::Advance;
use yousaid_engine::Session;
use yousaid_engine::Step as At;
use yousaid_engine::Survey;
use yousaid_engine::Violation;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Moment;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;

use super::coverage::Coverage;
use super::document::Placed;
use super::document::Press;
use super::document::Refused;
use super::document::Script;
use super::document::Spot;
use super::document::Step;
use super::document::Test;
use super::expect;
use super::expect::Scope;
use super::reader::Given;
use super::words;

/// A day, for tests that say none: what is sent must name one.
const SOME_DAY: &str = "2026-01-01";

/// Something that a test expects and that is otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    /// Where the test says so.
    pub(crate) pointer: String,
    /// The id of the page on which it was seen, if it was on one.
    pub(crate) page: Option<String>,
    /// The id of the question that it is about, if it is about one.
    pub(crate) question: Option<String>,
    pub(crate) expected: String,
    pub(crate) found: String,
}

/// What a session is played for.
pub(super) struct Player<'a> {
    pub(super) session: Session,
    pub(super) test: &'a Test,
    language: String,
    /// The pages that were gone to.
    pub(super) path: Vec<usize>,
    pub(super) failures: Vec<Failure>,
    coverage: &'a mut Coverage,
}

/// Whether the player can go on with its test.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Course {
    GoesOn,
    /// As the test has it, or because a failure makes the rest meaningless.
    Ends,
}

/// Plays one test; what is not as expected, in the order in which it was found.
pub(crate) fn play(survey: &Arc<Survey>, test: &Test, coverage: &mut Coverage) -> Vec<Failure> {
    let mut failures = Vec::new();
    let is_open = test.told.day.as_ref().is_none_or(|day| is_open_on(survey, day));
    if test.open.as_ref().is_some_and(|open| open.value != is_open) || (test.open.is_none() && !is_open) {
        let definition = survey.definition();
        let first = definition.opens.as_ref().map(|day| format!(" from {day}"));
        let last = definition.closes.as_ref().map(|day| format!(" to {day}"));
        let days = format!("{}{}", first.unwrap_or_default(), last.unwrap_or_default());
        let state = |open: bool| if open { "open" } else { "not open" };
        failures.push(Failure {
            pointer: test.open.as_ref().map_or_else(|| test.pointer.clone(), |open| open.pointer.clone()),
            page: None,
            question: None,
            expected: format!("the survey is {} on this day", state(!is_open)),
            found: format!("it is {}; it can be answered{days}", state(is_open)),
        });
    }
    if !is_open || !failures.is_empty() {
        return failures;
    }
    let session = Session::with(Arc::clone(survey), test.told.setting);
    let (language, path) = (test.told.language.clone(), Vec::new());
    let mut player = Player { session, test, language, path, failures, coverage };
    player.arrive(None);
    let course = match &test.script {
        Script::Whole(answers) => player.whole(answers),
        Script::Steps(steps) => player.steps(steps),
    };
    // What a player did not do, that got stuck, would all be wrong, and tell nothing new.
    if course == Course::GoesOn {
        expect::at_the_end(&mut player);
    }
    player.failures
}

/// Days compare as text: they are all written as `2026-05-31`.
fn is_open_on(survey: &Survey, day: &Moment) -> bool {
    let definition = survey.definition();
    definition.opens.as_deref().is_none_or(|opens| day.as_str() >= opens)
        && definition.closes.as_deref().is_none_or(|closes| day.as_str() <= closes)
}

impl Player<'_> {
    pub(super) fn survey(&self) -> &Arc<Survey> {
        self.session.survey()
    }

    pub(super) fn id(&self, index: usize) -> String {
        self.survey().questions().get(index).map(|question| question.spec.id.to_string()).unwrap_or_default()
    }

    pub(super) fn page_id(&self, page: usize) -> String {
        self.survey().pages().get(page).map(|page| page.id.to_string()).unwrap_or_default()
    }

    /// Where the resident is now.
    pub(super) fn spot(&self) -> Spot {
        match self.session.step() {
            At::Page(page) => Spot::Page(page),
            At::Review => Spot::Review,
            At::Finished => Spot::End,
        }
    }

    pub(super) fn spot_in_words(&self, spot: Spot) -> String {
        match spot {
            Spot::Page(page) => format!("the page `{}`", self.page_id(page)),
            Spot::Review => "the review".to_owned(),
            Spot::End => "the end".to_owned(),
        }
    }

    /// The index of the page in front of the resident.
    pub(super) fn page(&self) -> Option<usize> {
        if let At::Page(page) = self.session.step() { Some(page) } else { None }
    }

    pub(super) fn fail(&mut self, pointer: &str, question: Option<usize>, expected: String, found: String) {
        let question = question.map(|index| self.id(index));
        let page = self.page().map(|page| self.page_id(page));
        self.failures.push(Failure { pointer: pointer.to_owned(), page, question, expected, found });
    }

    /// The response as it would be sent now.
    pub(super) fn response(&self) -> Option<Response> {
        let day = self.test.told.day.clone().or_else(|| Moment::new(SOME_DAY))?;
        Some(self.session.response(About {
            id: ResponseId::from_random([0; 16]),
            sequence: 1,
            is_final: self.session.step() == At::Finished,
            started: day.clone(),
            finished: Some(day),
            context: Vec::new(),
        }))
    }

    /// In which the resident reads now.
    pub(super) fn language(&self) -> &str {
        &self.language
    }

    fn arrive(&mut self, from: Option<usize>) {
        self.path.extend(self.page());
        self.coverage.arrive(&self.session, from);
    }

    /// Gives the answers wherever they are asked, and goes on until the test is at its end.
    fn whole(&mut self, answers: &[Given]) -> Course {
        let reaches = self.test.reaches.as_ref().map_or(Spot::End, |reaches| reaches.value);
        let mut used = vec![false; answers.len()];
        // Every page is gone to once, and once more if an answer given later asks something anew.
        let most = 2 * self.survey().pages().len() + 2;
        let mut course = Course::GoesOn;
        for _ in 0..most {
            if self.spot() == reaches || self.spot() == Spot::End {
                break;
            }
            if let Some(page) = self.page()
                && self.answer_page(page, answers, &mut used) == Course::Ends
            {
                return Course::Ends;
            }
            let here = self.page();
            course = self.go_on(self.test.refused.as_ref(), &self.test.pointer.clone());
            let is_refused = self.test.refused.is_some() && self.page().is_some() && self.page() == here;
            if course == Course::Ends || is_refused {
                break;
            }
        }
        if course == Course::Ends {
            return course;
        }
        for (given, _) in answers.iter().zip(used).filter(|(_, used)| !used) {
            let found = "it was not asked on any page that was gone to".to_owned();
            self.failures.push(Failure {
                pointer: given.pointer.clone(),
                page: None,
                question: Some(self.id(given.index)),
                expected: "it is asked, as the test answers it".to_owned(),
                found,
            });
        }
        if let Some(refused) = self.test.refused.as_ref()
            && self.spot() == Spot::End
        {
            let expected = format!("Continue is refused: {}", self.rules_in_words(&refused.value));
            self.fail(&refused.pointer, None, expected, "every page let the resident on".to_owned());
        }
        course
    }

    /// Gives those of the answers that are asked on a page, and fills in the others if the test says so.
    fn answer_page(&mut self, page: usize, answers: &[Given], used: &mut [bool]) -> Course {
        let range = self.survey().pages().get(page).map_or(0..0, |page| page.questions.clone());
        for index in range {
            if !self.session.is_asked(index) {
                continue;
            }
            let given = answers.iter().zip(used.iter_mut()).find(|(given, _)| given.index == index);
            match given {
                Some((_, used)) if *used => {}
                Some((given, used)) => {
                    *used = true;
                    if self.give(given) == Course::Ends {
                        return Course::Ends;
                    }
                }
                None if self.test.told.fill => self.fill(index),
                None => {}
            }
        }
        Course::GoesOn
    }

    fn fill(&mut self, index: usize) {
        if self.session.is_required(index) && self.session.given(index).is_none() {
            let answer = self.session.fitting_answer(index);
            self.session.answer(index, answer, &self.language);
        }
    }

    /// Gives an answer as a resident can: what is not offered can't be chosen.
    fn give(&mut self, given: &Given) -> Course {
        let offered = expect::offered(&self.session, given.index);
        let chosen: Vec<&str> = match &given.answer {
            Some(Answer::Choice(code)) => vec![code.as_str()],
            Some(Answer::Choices(codes)) => codes.iter().map(Code::as_str).collect(),
            Some(Answer::Soft(soft)) => vec![soft.code()],
            _ => Vec::new(),
        };
        if let Some(code) = chosen.into_iter().find(|code| !offered.iter().any(|known| known == code)) {
            let expected = format!("`{code}` is offered, as the test chooses it");
            self.fail(&given.pointer, Some(given.index), expected, format!("offered: {}", words::codes(&offered)));
            return Course::Ends;
        }
        self.session.answer(given.index, given.answer.clone(), &self.language);
        Course::GoesOn
    }

    /// Presses Continue, which is expected to be refused, or else to lead on.
    fn go_on(&mut self, refused: Option<&Placed<Refused>>, pointer: &str) -> Course {
        let page = self.page();
        let mut here = self.session.clone();
        let advance = here.next();
        if let Some(page) = page {
            self.coverage.press(&self.session, page, matches!(advance, Advance::Moved(_)));
        }
        match (advance, refused) {
            (Advance::Stopped(violations), Some(refused)) => {
                self.compare_refused(refused, &violations);
                Course::GoesOn
            }
            (Advance::Stopped(violations), None) => {
                for violation in &violations {
                    let question = violation.question.as_ref().and_then(|id| self.survey().question(id.as_str()));
                    let index = question.map(|(index, _)| index);
                    let found = format!("it is refused: {} (`{}`)", violation.rule, violation.rule.code());
                    self.fail(pointer, index, "Continue leads on".to_owned(), found);
                }
                Course::Ends
            }
            (Advance::Moved(_), refused) => {
                self.session = here;
                self.arrive(page);
                match refused {
                    // The step that expects it says so; in the short form a later page may do it.
                    Some(_) if matches!(self.test.script, Script::Steps(_)) => Course::Ends,
                    _ => Course::GoesOn,
                }
            }
        }
    }

    fn compare_refused(&mut self, refused: &Placed<Refused>, violations: &[Violation]) {
        let found: Vec<(usize, &'static str)> = violations
            .iter()
            .filter_map(|violation| {
                let (index, _) = self.survey().question(violation.question.as_ref()?.as_str())?;
                Some((index, violation.rule.code()))
            })
            .collect();
        for (index, rule) in &refused.value {
            let is = found.iter().find(|(known, _)| known == index);
            if is.is_none_or(|(_, found)| found != rule) {
                let found = is.map_or("it is not refused".to_owned(), |(_, found)| format!("refused by `{found}`"));
                self.fail(&refused.pointer, Some(*index), format!("refused by `{rule}`"), found);
            }
        }
        for (index, rule) in found {
            if !refused.value.iter().any(|(known, _)| *known == index) {
                let found = format!("refused by `{rule}`");
                self.fail(&refused.pointer, Some(index), "it is not refused".to_owned(), found);
            }
        }
    }

    fn rules_in_words(&self, refused: &Refused) -> String {
        let each = refused.iter().map(|(index, rule)| format!("`{}` by `{rule}`", self.id(*index)));
        each.collect::<Vec<_>>().join(", ")
    }

    fn steps(&mut self, steps: &[Step]) -> Course {
        for step in steps {
            if self.step(step) == Course::Ends {
                return Course::Ends;
            }
        }
        Course::GoesOn
    }

    fn step(&mut self, step: &Step) -> Course {
        if let Some(at) = &step.at
            && self.spot() != at.value
        {
            let (expected, found) = (self.spot_in_words(at.value), self.spot_in_words(self.spot()));
            self.fail(
                &at.pointer,
                None,
                format!("the step begins on {expected}"),
                format!("the resident is on {found}"),
            );
            return Course::Ends;
        }
        if let Some(language) = &step.language {
            self.language.clone_from(language);
        }
        if self.answer_step(step) == Course::Ends {
            return Course::Ends;
        }
        expect::look(self, &step.look, Scope::Page);
        match step.press {
            Press::Nothing => return Course::GoesOn,
            Press::Continue => {
                let before = self.failures.len();
                let pointer = step.then.as_ref().map_or(&step.pointer, |then| &then.pointer).clone();
                if self.go_on(step.refused.as_ref(), &pointer) == Course::Ends {
                    if let Some(refused) = step.refused.as_ref().filter(|_| self.failures.len() == before) {
                        let expected = format!("Continue is refused: {}", self.rules_in_words(&refused.value));
                        let found = format!("it leads to {}", self.spot_in_words(self.spot()));
                        self.fail(&refused.pointer, None, expected, found);
                    }
                    return Course::Ends;
                }
            }
            Press::Back => {
                self.session.back();
                self.path.extend(self.page());
            }
            Press::Change(index) => {
                let before = self.spot();
                self.session.change(index);
                if self.spot() == before {
                    let found = match before {
                        Spot::Review => "the question is not asked".to_owned(),
                        _ => format!("the resident is on {}", self.spot_in_words(before)),
                    };
                    self.fail(&step.pointer, Some(index), "the review has Change beside it".to_owned(), found);
                    return Course::Ends;
                }
                self.path.extend(self.page());
            }
        }
        if let Some(then) = &step.then
            && self.spot() != then.value
        {
            let (expected, found) = (self.spot_in_words(then.value), self.spot_in_words(self.spot()));
            self.fail(&then.pointer, None, format!("the button leads to {expected}"), format!("it leads to {found}"));
        }
        Course::GoesOn
    }

    fn answer_step(&mut self, step: &Step) -> Course {
        let before = self.failures.len();
        for removed in &step.remove {
            let (index, entry) = removed.value;
            let before = self.session.entries(index);
            if self.is_here(&removed.pointer, index) {
                self.session.remove_entry(index, entry);
                if self.session.entries(index) == before {
                    let expected = format!("entry {entry} can be removed");
                    let found = format!("there are {before} entries, and that one stays");
                    self.fail(&removed.pointer, Some(index), expected, found);
                }
            }
        }
        let mut given: Vec<&Given> = step.answers.iter().collect();
        // What is asked depends on what stands before it.
        given.sort_by_key(|given| given.index);
        for given in given {
            if self.is_here(&given.pointer, given.index) {
                if self.session.is_asked(given.index) {
                    self.give(given);
                } else {
                    let expected = "it is asked, as the test answers it".to_owned();
                    self.fail(&given.pointer, Some(given.index), expected, "it is not asked".to_owned());
                }
            }
        }
        if step.fill || self.test.told.fill {
            let page = self.page().and_then(|page| self.survey().pages().get(page));
            let range = page.map_or(0..0, |page| page.questions.clone());
            for index in range {
                let is_named = step.answers.iter().any(|given| given.index == index);
                if self.session.is_asked(index) && !is_named {
                    self.fill(index);
                }
            }
        }
        if self.failures.len() == before { Course::GoesOn } else { Course::Ends }
    }

    /// Whether a question stands on the page in front of the resident; a failure, if not.
    pub(super) fn is_here(&mut self, pointer: &str, index: usize) -> bool {
        let page = self.survey().questions().get(index).map(|question| question.page);
        if page.is_some() && page == self.page() {
            return true;
        }
        let expected =
            format!("the resident is on {}, where it stands", self.spot_in_words(Spot::Page(page.unwrap_or(0))));
        let found = format!("the resident is on {}", self.spot_in_words(self.spot()));
        self.fail(pointer, Some(index), expected, found);
        false
    }
}
