//! What tests have reached of a survey, and what none has.

use std::collections::HashMap;

use yousaid_engine::Branch;
use yousaid_engine::Question;
use yousaid_engine::Session;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::QuestionKind;

/// What can be reached, each with its name, and whether it was.
#[derive(Clone, Debug)]
pub(crate) struct Coverage {
    items: Vec<Item>,
    by_name: HashMap<String, usize>,
    /// The branches of the survey, each with its name without the outcome.
    branches: Vec<(Branch, String)>,
}

/// One thing that can be reached.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    pub(crate) kind: Kind,
    /// Its name, as in `question:email`.
    pub(crate) name: String,
    /// What did not happen, in words.
    pub(crate) missing: String,
    pub(crate) reached: bool,
    /// Whether the file of tests says that it can't be.
    pub(crate) unreachable: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Page,
    Question,
    Choice,
    Branch,
    Ending,
}

impl Kind {
    pub(crate) const ALL: [Self; 5] = [Self::Page, Self::Question, Self::Choice, Self::Branch, Self::Ending];

    /// What several of them are called.
    pub(crate) fn plural(self) -> &'static str {
        match self {
            Self::Page => "pages",
            Self::Question => "questions",
            Self::Choice => "choices",
            Self::Branch => "branches",
            Self::Ending => "endings",
        }
    }

    /// Whether `--require-full` asks for it.
    pub(crate) fn is_asked_for(self) -> bool {
        matches!(self, Self::Question | Self::Choice | Self::Branch)
    }
}

impl Coverage {
    /// Everything that there is to reach, none of it reached.
    pub(crate) fn of(survey: &Survey) -> Self {
        let branches = survey.branches().into_iter().map(|branch| (branch, branch_name(survey, branch))).collect();
        let mut coverage = Self { items: Vec::new(), by_name: HashMap::new(), branches };
        for page in survey.pages() {
            coverage.add(Kind::Page, format!("page:{}", page.id), format!("nobody came to the page `{}`", page.id));
        }
        for question in survey.questions() {
            let name = question_name(survey, question);
            coverage.add(Kind::Question, format!("question:{name}"), format!("`{name}` was never asked"));
        }
        for question in survey.questions() {
            let name = choices_name(survey, question);
            for code in codes(question) {
                coverage.add(
                    Kind::Choice,
                    format!("choice:{name}={code}"),
                    format!("`{code}` was never the answer to `{name}`"),
                );
            }
        }
        for (branch, name) in coverage.branches.clone() {
            let (yes, no) = branch_words(survey, branch);
            coverage.add(Kind::Branch, format!("branch:{name}=true"), yes);
            if !matches!(branch, Branch::Way { conditional: false, .. }) {
                coverage.add(Kind::Branch, format!("branch:{name}=false"), no);
            }
        }
        let last = "the survey never ended after its last page".to_owned();
        coverage.add(Kind::Ending, "ending:last".to_owned(), last);
        for (branch, _) in coverage.branches.clone() {
            if let Branch::Way { page, position, to: None, .. } = branch {
                let words =
                    format!("the survey never ended by way {} of the page `{}`", position + 1, id_of(survey, page));
                coverage.add(Kind::Ending, ending_name(survey, page, position), words);
            }
        }
        coverage
    }

    fn add(&mut self, kind: Kind, name: String, missing: String) {
        if !self.by_name.contains_key(&name) {
            self.by_name.insert(name.clone(), self.items.len());
            self.items.push(Item { kind, name, missing, reached: false, unreachable: false });
        }
    }

    /// Whether there is anything of this name.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.by_name.contains_key(name)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.items.iter().map(|item| item.name.as_str())
    }

    /// The thing of this name.
    pub(crate) fn item(&self, name: &str) -> Option<&Item> {
        self.items.get(*self.by_name.get(name)?)
    }

    fn reach(&mut self, name: &str) {
        if let Some(item) = self.by_name.get(name).and_then(|at| self.items.get_mut(*at)) {
            item.reached = true;
        }
    }

    /// Takes note that nothing can reach this.
    pub(crate) fn excuse(&mut self, name: &str) {
        if let Some(item) = self.by_name.get(name).and_then(|at| self.items.get_mut(*at)) {
            item.unreachable = true;
        }
    }

    /// Adds what other tests of the same survey have reached.
    pub(crate) fn join(&mut self, other: &Self) {
        for item in &other.items {
            if item.reached {
                self.reach(&item.name);
            }
            if item.unreachable {
                self.excuse(&item.name);
            }
        }
    }

    /// What was not reached, and can be.
    pub(crate) fn missing(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| !item.reached && !item.unreachable)
    }

    /// Whether every question, choice and branch was reached.
    pub(crate) fn is_full(&self) -> bool {
        !self.missing().any(|item| item.kind.is_asked_for())
    }

    /// How many of a kind were reached, and how many can be.
    pub(crate) fn count(&self, kind: Kind) -> (usize, usize) {
        let all = || self.items.iter().filter(|item| item.kind == kind && (item.reached || !item.unreachable));
        (all().filter(|item| item.reached).count(), all().count())
    }

    /// Takes note of where a session has come to, by way of pages that were passed by.
    pub(crate) fn arrive(&mut self, session: &Session, from: Option<usize>) {
        let survey = session.survey();
        let to = match session.step() {
            Step::Page(page) => page,
            Step::Review | Step::Finished => survey.pages().len(),
        };
        let next = from.map_or(0, |page| page + 1);
        for page in next..to {
            self.note(session, |branch| match branch {
                Branch::Page(at) => *at == page,
                Branch::Question(index) => is_on(survey, *index, page),
                _ => false,
            });
        }
        if let Step::Page(page) = session.step() {
            self.reach(&format!("page:{}", id_of(survey, page)));
            self.note(session, |branch| *branch == Branch::Page(page));
        }
        if session.step() == Step::Finished {
            self.end(session);
        }
    }

    /// Takes note of a page on which Continue is pressed; `leaves` if it leads on.
    pub(crate) fn press(&mut self, session: &Session, page: usize, leaves: bool) {
        let survey = session.survey();
        let Some(range) = survey.pages().get(page).map(|page| page.questions.clone()) else { return };
        for index in range {
            let Some(question) = survey.questions().get(index) else { continue };
            if !session.is_asked(index) {
                continue;
            }
            self.reach(&format!("question:{}", question_name(survey, question)));
            let name = choices_name(survey, question);
            let codes: Vec<String> = match session.value(index) {
                Some(Answer::Choice(code)) => vec![code.to_string()],
                Some(Answer::Choices(codes)) => codes.iter().map(ToString::to_string).collect(),
                Some(Answer::Soft(soft)) => vec![soft.code().to_owned()],
                _ => Vec::new(),
            };
            codes.iter().for_each(|code| self.reach(&format!("choice:{name}={code}")));
        }
        self.note(session, |branch| match branch {
            Branch::Question(index) | Branch::Required(index) => is_on(survey, *index, page),
            Branch::Choice { question, .. } | Branch::Warning { question, .. } => is_on(survey, *question, page),
            Branch::Way { page: at, .. } => leaves && *at == page,
            Branch::Page(_) => false,
        });
    }

    fn note(&mut self, session: &Session, concerns: impl Fn(&Branch) -> bool) {
        let outcomes: Vec<String> = self
            .branches
            .iter()
            .filter(|(branch, _)| concerns(branch))
            .filter_map(|(branch, name)| Some(format!("branch:{name}={}", session.outcome(*branch)?)))
            .collect();
        outcomes.iter().for_each(|name| self.reach(name));
    }

    fn end(&mut self, session: &Session) {
        let survey = session.survey();
        let last = (0..survey.pages().len()).rev().find(|page| session.is_page_asked(*page));
        let way = self.branches.iter().find_map(|(branch, _)| match branch {
            Branch::Way { page, position, to: None, .. }
                if Some(*page) == last && session.outcome(*branch) == Some(true) =>
            {
                Some(ending_name(survey, *page, *position))
            }
            _ => None,
        });
        self.reach(way.as_deref().unwrap_or("ending:last"));
    }
}

fn is_on(survey: &Survey, index: usize, page: usize) -> bool {
    survey.questions().get(index).is_some_and(|question| question.page == page)
}

fn id_of(survey: &Survey, page: usize) -> &str {
    survey.pages().get(page).map_or("", |page| page.id.as_str())
}

fn ending_name(survey: &Survey, page: usize, position: usize) -> String {
    format!("ending:{}/go_to/{}", id_of(survey, page), position + 1)
}

/// The head of a question that is a part.
fn head<'s>(survey: &'s Survey, question: &Question) -> Option<&'s Question> {
    survey.questions().get(question.part.as_ref()?.head)
}

/// A question's name in the coverage: the entries of a group are one.
fn question_name(survey: &Survey, question: &Question) -> String {
    match (&question.part, head(survey, question)) {
        (Some(part), Some(head)) if part.entry.is_some() => format!("{}.{}", head.spec.id, part.name),
        _ => question.spec.id.to_string(),
    }
}

/// The name under which a question's choices are: the rows of a matrix are one.
fn choices_name(survey: &Survey, question: &Question) -> String {
    match head(survey, question) {
        Some(head) if head.spec.kind.is_head() => head.spec.id.to_string(),
        _ => question_name(survey, question),
    }
}

/// What can be chosen as an answer.
fn codes(question: &Question) -> Vec<&str> {
    let mut codes: Vec<&str> = question.spec.kind.choices().iter().map(|choice| choice.code.as_str()).collect();
    match question.spec.kind {
        QuestionKind::YesNo { .. } | QuestionKind::Consent { must: false, .. } => codes.extend(["yes", "no"]),
        // Whoever does not agree gets no further.
        QuestionKind::Consent { must: true, .. } => codes.push("yes"),
        _ => {}
    }
    let soft = question.takes_answer().then_some(&question.spec.soft_answers);
    codes.extend(soft.into_iter().flatten().map(|soft| soft.answer.code()));
    codes
}

fn branch_name(survey: &Survey, branch: Branch) -> String {
    let name = |index: usize| survey.questions().get(index).map(|question| question_name(survey, question));
    let name = |index: usize| name(index).unwrap_or_default();
    match branch {
        Branch::Page(page) => format!("page:{}/ask_if", id_of(survey, page)),
        Branch::Question(index) => format!("{}/ask_if", name(index)),
        Branch::Choice { question, position } => {
            format!("{}={}/ask_if", name(question), code_at(survey, question, position))
        }
        Branch::Required(index) => format!("{}/required_if", name(index)),
        Branch::Warning { question, position } => format!("{}/warn/{}", name(question), position + 1),
        Branch::Way { page, position, .. } => format!("page:{}/go_to/{}", id_of(survey, page), position + 1),
    }
}

fn code_at(survey: &Survey, index: usize, position: usize) -> &str {
    let choices = survey.questions().get(index).map_or(&[][..], |question| question.spec.kind.choices());
    choices.get(position).map_or("", |choice| choice.code.as_str())
}

/// What never happened if a branch never held, and if it always did.
fn branch_words(survey: &Survey, branch: Branch) -> (String, String) {
    let name = |index: usize| survey.questions().get(index).map(|question| question_name(survey, question));
    let name = |index: usize| name(index).unwrap_or_default();
    let both = |subject: String, not: &str| {
        (format!("the condition of {subject} never held"), format!("the condition of {subject} always held{not}"))
    };
    match branch {
        Branch::Page(page) => both(format!("the page `{}`", id_of(survey, page)), " where it was come to"),
        Branch::Question(index) => both(format!("`{}`", name(index)), " where it was come to"),
        Branch::Choice { question, position } => {
            both(format!("the choice `{}` of `{}`", code_at(survey, question, position), name(question)), "")
        }
        Branch::Required(index) => {
            let name = name(index);
            (format!("`{name}` never needed an answer"), format!("`{name}` always needed an answer"))
        }
        Branch::Warning { question, position } => {
            let subject = format!("warning {} of `{}`", position + 1, name(question));
            (format!("{subject} was never shown"), format!("{subject} was always shown"))
        }
        Branch::Way { page, position, .. } => {
            let subject = format!("way {} of the page `{}`", position + 1, id_of(survey, page));
            (format!("{subject} was never taken"), format!("{subject} was always taken"))
        }
    }
}
