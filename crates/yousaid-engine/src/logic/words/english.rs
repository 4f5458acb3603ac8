//! The rendering of conditions in English.

use std::cell::Cell;
use std::fmt;

use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;

use super::Asked;
use super::Choosing;
use super::Operator;
use super::Past;
use super::Relation;
use super::Said;
use super::Total;
use super::Value;
use super::asked;
use super::asked_page;
use super::condition;
use super::titles::Titles;
use super::titles::entry_noun;
use super::titles::quoted;
use super::value;
use crate::Date;
use crate::Question;
use crate::Survey;

/// So many calculated values without a title are spelled out in one sentence: they may be made of
/// one another, and become longer than anybody could read.
const SPELLED_OUT: usize = 8;

/// Says conditions in English, with the titles and labels of a survey's default language.
///
/// A question is named by its title in quotes, a long one up to where it differs from all others;
/// [`English::numbered`] names questions otherwise. Brackets stand wherever words alone could be
/// read in two ways.
pub struct English<'s> {
    survey: &'s Survey,
    titles: Titles<'s>,
    number: Option<Box<dyn Fn(usize) -> Option<String> + 's>>,
    /// How many more calculated values without a title may be said by what they are worked out from.
    spelled_out: Cell<usize>,
}

impl fmt::Debug for English<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("English").field("titles", &self.titles).finish_non_exhaustive()
    }
}

impl<'s> English<'s> {
    /// Names questions by their titles.
    #[must_use]
    pub fn new(survey: &'s Survey) -> Self {
        Self { survey, titles: Titles::new(survey), number: None, spelled_out: Cell::new(0) }
    }

    /// Names questions as `number` does, such as `question 12`; by their titles where it gives
    /// nothing. It takes the index in [`Survey::questions`], and must give each question a name of
    /// its own.
    #[must_use]
    pub fn numbered(self, number: impl Fn(usize) -> Option<String> + 's) -> Self {
        Self { number: Some(Box::new(number)), ..self }
    }

    /// Who is asked the question of this index, in one or two sentences: "Asked if …. Not asked if
    /// …." `None` if everybody is, or there is no such question.
    #[must_use]
    pub fn asked(&self, question: usize) -> Option<String> {
        let asked = asked(self.survey, question)?;
        self.whole("Asked if ", "Never asked.", "Not asked", &asked)
    }

    /// Who sees the page of this index, as [`English::asked`] says it of a question.
    #[must_use]
    pub fn asked_page(&self, page: usize) -> Option<String> {
        let asked = asked_page(self.survey, page)?;
        self.whole("Shown if ", "Never shown.", "Not shown", &asked)
    }

    fn whole(&self, start: &str, never: &str, not: &str, asked: &Asked) -> Option<String> {
        let mut sentences = match &asked.if_ {
            Said::Always => Vec::new(),
            Said::Never => vec![never.to_owned()],
            said => vec![[start, &self.condition(said), "."].concat()],
        };
        if asked.if_ != Said::Never {
            sentences.extend(asked.past.iter().map(|past| [not, &self.past(past), "."].concat()));
        }
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }

    fn past(&self, past: &Past) -> String {
        let page = self.titles.page(past.page);
        match &past.if_ {
            // Who answered a question of that page was shown it.
            said if self.is_answer_of(said, past.page) => [" if ", &self.condition(said)].concat(),
            Said::Always => [" if you were shown ", &page].concat(),
            said => {
                self.spelled_out.set(SPELLED_OUT);
                [" if you were shown ", &page, " and ", &self.within(said)].concat()
            }
        }
    }

    /// Whether a condition holds only for those who answered a question of this page.
    fn is_answer_of(&self, said: &Said, page: usize) -> bool {
        let stands_there =
            |question: usize| self.spec(question).is_some_and(|known| known.page == page && known.takes_answer());
        match said {
            Said::All(parts) => parts.iter().any(|part| self.is_answer_of(part, page)),
            Said::Any(parts) => parts.iter().all(|part| self.is_answer_of(part, page)),
            Said::Answered { question, not: false }
            | Said::Chosen { question, how: Choosing::Is | Choosing::Other, .. }
            | Said::Compare {
                left: Value::Answer(question) | Value::Score(question) | Value::Choice(question),
                or_missing: false,
                ..
            } => stands_there(*question),
            _ => false,
        }
    }

    /// A condition as a clause: "you answered “Yes” to “Did you have a repair?”".
    #[must_use]
    pub fn condition(&self, said: &Said) -> String {
        self.spelled_out.set(SPELLED_OUT);
        self.said(said)
    }

    /// A value as a noun: "your answer to “How many rooms?”".
    #[must_use]
    pub fn value(&self, value: &Value) -> String {
        self.spelled_out.set(SPELLED_OUT);
        self.noun(value)
    }

    /// What a page is called: "the page “Repairs”".
    #[must_use]
    pub fn page(&self, page: usize) -> String {
        self.titles.page(page)
    }

    /// What a question is called; `None` for a calculated value without a title.
    #[must_use]
    pub fn question(&self, index: usize) -> Option<String> {
        self.number.as_ref().and_then(|number| number(index)).or_else(|| self.titles.of(index))
    }

    fn said(&self, said: &Said) -> String {
        match said {
            Said::Always => "always".to_owned(),
            Said::Never => "never".to_owned(),
            Said::All(parts) => self.joined(parts, " and "),
            Said::Any(parts) => self.joined(parts, " or "),
            Said::If(parts) => {
                let [condition, then, otherwise] = &**parts;
                let (condition, then) = (self.within(condition), self.within(then));
                ["if ", &condition, ": ", &then, ", and if not: ", &self.within(otherwise)].concat()
            }
            Said::Alike { one, others, not } => self.alike(one, others, *not),
            Said::Answered { question, not } => self.answered(*question, *not),
            Said::Chosen { question, codes, how } => self.chosen(*question, codes, *how),
            Said::Holds { question, not } => self.holds(*question, *not),
            Said::Compare { left, relation, right, or_missing } => {
                let missing = match (or_missing, left.may_be_missing() && right.may_be_missing()) {
                    (false, _) => "",
                    (true, false) => " (or there is none)",
                    (true, true) => " (or one of them is missing)",
                };
                [&self.operand(left), " ", &self.compared(left, *relation, right), missing].concat()
            }
            Said::OneOf { left, list, not, or_missing } => {
                let list: Vec<String> = list.iter().map(|value| self.operand(value)).collect();
                let verb = if *not { " is none of these: " } else { " is one of these: " };
                let missing = if *or_missing { " (or there is none)" } else { "" };
                [&self.operand(left), verb, &list.join(", "), missing].concat()
            }
            Said::Contains { whole, part, not } => {
                let verb = if *not { " does not contain " } else { " contains " };
                let missing = *not && (whole.may_be_missing() || part.may_be_missing());
                let missing = if missing { " (or there is none)" } else { "" };
                [&self.operand(whole), verb, &self.operand(part), missing].concat()
            }
        }
    }

    /// The clause within another one, in brackets where it has parts of its own.
    fn within(&self, said: &Said) -> String {
        let whole = self.said(said);
        match said {
            Said::All(_) | Said::Any(_) | Said::If(_) | Said::Alike { .. } | Said::OneOf { .. } => in_brackets(&whole),
            Said::Holds { question, .. } if self.question(*question).is_none() => in_brackets(&whole),
            _ => whole,
        }
    }

    fn joined(&self, parts: &[Said], word: &str) -> String {
        let parts: Vec<String> = parts.iter().map(|part| self.within(part)).collect();
        parts.join(word)
    }

    fn alike(&self, one: &Said, others: &[Said], not: bool) -> String {
        let others: Vec<String> = others.iter().map(|other| in_brackets(&self.said(other))).collect();
        let one = in_brackets(&self.said(one));
        match (others.as_slice(), not) {
            ([other], false) => ["both or neither of these is so: ", &one, ", ", other].concat(),
            ([other], true) => ["exactly one of these is so: ", &one, ", ", other].concat(),
            (others, not) => {
                let which = if not { " as none of these is: " } else { " as at least one of these is: " };
                ["it is as true or untrue that ", &one, which, &others.join(", ")].concat()
            }
        }
    }

    fn spec(&self, question: usize) -> Option<&'s Question> {
        self.survey.questions.get(question)
    }

    fn is_calculated(&self, question: usize) -> bool {
        self.spec(question).is_some_and(|question| question.calculation.is_some())
    }

    fn answered(&self, question: usize, not: bool) -> String {
        if self.is_calculated(question) {
            let verb = if not { "there is no value for " } else { "there is a value for " };
            return [verb, &self.operand(&Value::Answer(question))].concat();
        }
        [if not { "you did not answer " } else { "you answered " }, &self.name(question)].concat()
    }

    fn chosen(&self, question: usize, codes: &[Box<str>], how: Choosing) -> String {
        let name = self.name(question);
        let kind = self.spec(question).map(|question| &question.spec.kind);
        if let Some(QuestionKind::Consent { .. }) = kind
            && let [code] = codes
            && &**code == "yes"
            && how != Choosing::Other
        {
            return [if how == Choosing::Is { "you agreed to " } else { "you did not agree to " }, &name].concat();
        }
        let labels: Vec<String> = codes.iter().map(|code| self.titles.label(question, code)).collect();
        let labels = listed(&labels, "or");
        if how == Choosing::Other {
            return ["you answered ", &name, " with something other than ", &labels].concat();
        }
        let several = matches!(kind, Some(QuestionKind::MultipleChoice { .. } | QuestionKind::Ranking { .. }));
        let (verb, of) = match (several, how) {
            (true, Choosing::Is) => ("you chose ", " in "),
            (true, _) => ("you did not choose ", " in "),
            (false, Choosing::Is) => ("you answered ", " to "),
            (false, _) => ("you did not answer ", " to "),
        };
        [verb, &labels, of, &name].concat()
    }

    /// A calculated condition: by its title, else by what it says.
    fn holds(&self, question: usize, not: bool) -> String {
        let so = if not { " is not so" } else { " is so" };
        if let Some(name) = self.question(question) {
            return [&name, so].concat();
        }
        let calculation = self.spec(question).and_then(|known| Some((known, known.calculation.as_ref()?)));
        let Some((known, calculation)) = calculation.filter(|_| self.spell_out()) else {
            return [&self.hidden(question), so].concat();
        };
        let own = known.conditions.iter().chain([calculation]);
        let said = Said::all(own.map(|expression| condition(self.survey, expression)));
        self.said(&if not { !said } else { said })
    }

    /// Whether one more calculated value may be spelled out.
    fn spell_out(&self) -> bool {
        let left = self.spelled_out.get();
        self.spelled_out.set(left.saturating_sub(1));
        left > 0
    }

    /// A calculated value without a title, where it can't be spelled out.
    fn hidden(&self, question: usize) -> String {
        let id = self.spec(question).map_or("", |question| question.spec.id.as_str());
        ["the hidden value ", &quoted(id)].concat()
    }

    /// What a question is called, whatever it is.
    fn name(&self, question: usize) -> String {
        self.question(question).unwrap_or_else(|| self.hidden(question))
    }

    /// A value within a clause, in brackets where it has parts of its own.
    fn operand(&self, value: &Value) -> String {
        let whole = self.noun(value);
        let has_parts = match value {
            Value::Joined(..) | Value::If(..) | Value::Rounded(_) | Value::Years(_) | Value::Days(_) => true,
            Value::First(values) | Value::Total(_, values) | Value::CountAnswered(values) => values.len() != 1,
            Value::Answer(question) => self.is_calculated(*question) && self.question(*question).is_none(),
            _ => false,
        };
        if has_parts { in_brackets(&whole) } else { whole }
    }

    fn operands(&self, values: &[Value]) -> String {
        let values: Vec<String> = values.iter().map(|value| self.operand(value)).collect();
        listed(&values, "and")
    }

    fn noun(&self, value: &Value) -> String {
        match value {
            Value::Number(number) => number.to_string(),
            Value::Text(text) => quoted(text),
            Value::Date(date) => day(*date),
            Value::Time(time) => (**time).to_owned(),
            Value::Label { questions, code } => {
                let mut labels: Vec<String> = Vec::new();
                for question in questions {
                    let label = self.titles.label(*question, code);
                    if !labels.contains(&label) {
                        labels.push(label);
                    }
                }
                labels.join("/")
            }
            Value::Answer(question) => self.answer(*question),
            Value::Choice(question) => ["your answer to ", &self.name(*question)].concat(),
            Value::Score(question) if self.is_numbered(*question) => self.answer(*question),
            Value::Score(question) => ["the score of your answer to ", &self.name(*question)].concat(),
            Value::Rows(head) => ["all rows of ", &self.name(*head)].concat(),
            Value::Entries(first) => self.entries(*first),
            Value::Count(question) if self.is_repeat(*question) => {
                ["the number of entries under ", &self.name(*question)].concat()
            }
            Value::Count(question) => {
                let is_file = |question: &Question| matches!(question.spec.kind, QuestionKind::File { .. });
                let files = self.spec(*question).is_some_and(is_file);
                let of = if files { "the number of files added to " } else { "the number of choices made in " };
                [of, &self.name(*question)].concat()
            }
            Value::CountAnswered(values) => ["the number of answers among ", &self.operands(values)].concat(),
            Value::Place { question, code } => {
                let label = self.titles.label(*question, code);
                ["the place you gave ", &label, " in ", &self.name(*question)].concat()
            }
            Value::Total(total, values) => {
                let which = match total {
                    Total::Sum => "the sum of ",
                    Total::Smallest => "the smallest of ",
                    Total::Largest => "the largest of ",
                    Total::Average => "the average of ",
                };
                [which, &self.operands(values)].concat()
            }
            Value::Joined(operator, values) => {
                let [left, right] = &**values;
                let word = match operator {
                    Operator::Plus => " plus ",
                    Operator::Minus => " minus ",
                    Operator::Times => " times ",
                    Operator::DividedBy => " divided by ",
                };
                [&self.operand(left), word, &self.operand(right)].concat()
            }
            Value::Minus(inner) => ["minus ", &self.operand(inner)].concat(),
            Value::Rounded(inner) => [&self.operand(inner), " rounded to a whole number"].concat(),
            Value::Characters(inner) => ["the number of characters of ", &self.operand(inner)].concat(),
            Value::Years(values) => self.span("the whole years", values),
            Value::Days(values) => self.span("the days", values),
            Value::If(condition, values) => {
                let [then, otherwise] = &**values;
                let condition = self.within(condition);
                ["if ", &condition, ": ", &self.operand(then), ", and if not: ", &self.operand(otherwise)].concat()
            }
            Value::First(values) => {
                let values: Vec<String> = values.iter().map(|value| self.operand(value)).collect();
                ["the first of these that there is: ", &values.join(", ")].concat()
            }
        }
    }

    fn span(&self, unit: &str, values: &[Value; 2]) -> String {
        let [from, to] = values;
        [unit, " from ", &self.operand(from), " to ", &self.operand(to)].concat()
    }

    /// Whether residents know the points of a scale by their numbers.
    fn is_numbered(&self, question: usize) -> bool {
        let kind = self.spec(question).map(|question| &question.spec.kind);
        let Some(QuestionKind::Scale { look, .. }) = kind else { return false };
        matches!(look, ScaleLook::Likelihood | ScaleLook::Stars)
    }

    fn is_repeat(&self, question: usize) -> bool {
        self.spec(question).is_some_and(|question| matches!(question.spec.kind, QuestionKind::Repeat { .. }))
    }

    /// An answer, or a calculated value: by its title, else by what it is worked out from.
    fn answer(&self, question: usize) -> String {
        if self.is_repeat(question) {
            return ["the number of entries under ", &self.name(question)].concat();
        }
        let Some(known) = self.spec(question) else { return String::new() };
        let Some(calculation) = &known.calculation else {
            return ["your answer to ", &self.name(question)].concat();
        };
        if let Some(name) = self.question(question) {
            return name;
        }
        let Some(value) = value(self.survey, calculation).filter(|_| self.spell_out()) else {
            return self.hidden(question);
        };
        let conditions = known.conditions.iter().map(|expression| condition(self.survey, expression));
        match Said::all(conditions) {
            Said::Always => self.noun(&value),
            said => [&self.operand(&value), ", only if ", &self.within(&said)].concat(),
        }
    }

    fn entries(&self, first: usize) -> String {
        let Some((field, group)) = self.titles.field(first) else { return self.name(first) };
        let head = self.spec(first).and_then(|field| self.spec(field.part.as_ref()?.head));
        let noun = head.map_or_else(String::new, entry_noun);
        let group = head.and_then(|_| self.number.as_ref()?(self.spec(first)?.part.as_ref()?.head)).unwrap_or(group);
        [&field, " of every ", &noun, " under ", &group].concat()
    }

    /// What is said of the value on the left.
    fn compared(&self, left: &Value, relation: Relation, right: &Value) -> String {
        let other = self.operand(right);
        match right {
            Value::Number(_) => match relation {
                Relation::Is => ["is exactly ", &other].concat(),
                Relation::IsNot => ["is a number other than ", &other].concat(),
                Relation::Less => ["is less than ", &other].concat(),
                Relation::AtMost => ["is ", &other, " or less"].concat(),
                Relation::More => ["is more than ", &other].concat(),
                Relation::AtLeast => ["is ", &other, " or more"].concat(),
            },
            Value::Date(date) => {
                let at = if date.day().is_some() { "on " } else { "in " };
                timed(relation, at, &other)
            }
            Value::Time(_) => timed(relation, "at ", &other),
            _ if self.is_moment(left) || self.is_moment(right) => timed(relation, "the same as ", &other),
            Value::Text(_) | Value::Label { .. } => {
                [if relation == Relation::Is { "is " } else { "is other than " }, &other].concat()
            }
            _ => match relation {
                Relation::Is => ["is the same as ", &other].concat(),
                Relation::IsNot => ["is different from ", &other].concat(),
                Relation::Less => ["is less than ", &other].concat(),
                Relation::AtMost => ["is at most ", &other].concat(),
                Relation::More => ["is more than ", &other].concat(),
                Relation::AtLeast => ["is at least ", &other].concat(),
            },
        }
    }

    /// Whether a value is a date or a time.
    fn is_moment(&self, value: &Value) -> bool {
        match value {
            Value::Date(_) | Value::Time(_) => true,
            Value::Answer(question) => self.spec(*question).is_some_and(|question| match &question.spec.kind {
                QuestionKind::Date { .. } | QuestionKind::Time => true,
                _ => question.calculation.as_ref().is_some_and(|known| known.gives() == crate::logic::Type::Date),
            }),
            Value::If(_, values) => values.iter().any(|value| self.is_moment(value)),
            Value::First(values) => values.iter().any(|value| self.is_moment(value)),
            _ => false,
        }
    }
}

/// How a date or a time stands to another one.
fn timed(relation: Relation, at: &str, other: &str) -> String {
    match relation {
        Relation::Is => ["is ", at, other].concat(),
        Relation::IsNot => ["is not ", at, other].concat(),
        Relation::Less => ["is before ", other].concat(),
        Relation::AtMost => ["is ", at, "or before ", other].concat(),
        Relation::More => ["is after ", other].concat(),
        Relation::AtLeast => ["is ", at, "or after ", other].concat(),
    }
}

fn in_brackets(words: &str) -> String {
    ["(", words, ")"].concat()
}

/// "A", "A or B", "A, B or C".
fn listed(words: &[String], last: &str) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => [&first.join(", "), " ", last, " ", end].concat(),
    }
}

/// "31 May 2026", "May 2026" or "2026".
fn day(date: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = date.month().and_then(|month| MONTHS.get(usize::from(month) - 1));
    let year = date.year().to_string();
    match (date.day(), month) {
        (Some(day), Some(month)) => [&day.to_string(), " ", month, " ", &year].concat(),
        (_, Some(month)) => [month, " ", &year].concat(),
        _ => year,
    }
}
