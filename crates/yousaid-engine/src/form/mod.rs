//! Forms without scripts: what the fields of a form are called, and which answers they are.
//!
//! A page of a survey is an HTML `<form method="post">` with native controls. The server that renders it,
//! the browser that takes over what was typed into it, and the server that receives it all keep to what
//! stands here. [`read`] brings fields into a [`Session`](crate::Session); [`fields`] is the way back.
//!
//! # Names of answers
//!
//! An answer's field is named by the id of its question, dotted for a part of a composite one.
//!
//! | kind of question | name | value |
//! |---|---|---|
//! | choice in rows, yes or no, scale of any look | `TP01` | a code, or `soft:` and a soft answer's code: `soft:dont_know`; not sent where nothing is chosen |
//! | choice from a list that opens | `estate` | a code; empty for none |
//! | several choices | `used`, once for each box that is ticked | a code, or `soft:…` |
//! | consent | `agree` | `yes`, or `no` where it is offered |
//! | words of one's own ("other, please say") | `channel.other` | the words |
//! | any words, numbers, times, postcodes | `why` | as typed |
//! | date | `since.day`, `since.month`, `since.year` | as typed |
//! | ranking | `best.bins`, once for each choice that is offered | the place, counted from 1; empty or 0 for none |
//! | matrix, allocation, address | `helpful.staff`, `spend.parks`, `home.town`: once for each part | as for the part's own kind |
//! | repeating group | `spots` | how many entries the form shows |
//! | | `spots.1.where`: once for each question of each entry | as for its own kind |
//! | soft answers of kinds without radio buttons (words, numbers, dates, lists, rankings) | `why.soft` | `soft:…` where its box is ticked |
//! | files | `photos` | the file, in a form of `multipart/form-data`; [`read`] leaves files alone |
//! | statement, calculated value | none | |
//!
//! A form that does not know how many entries it will get leaves `spots` out, and shows as many as it likes:
//! those in which nothing was filled in do not exist.
//!
//! # Other names
//!
//! What is not an answer begins with `~`, which no id can; [`name`] has them as constants.
//!
//! | name | value |
//! |---|---|
//! | `~id` | the response's id, a UUID of version 4; made once for a form, so that sending it twice stores it once |
//! | `~go` | what was pressed: see [`Go`]; a form without it is sent |
//! | `~language` | the language in which the form was read, as a tag |
//! | `~definition` | the hash of the definition from which the form was made |
//! | `~seed` | the seed of shuffled choices, where there are any |
//! | `~mode` | the face through which it was answered, as in a response |
//! | `~state` | a server's own: the answers of other pages, signed |
//! | `~code` | the code with which answers were saved, as typed |
//! | `~website` | nothing: people don't see the field, programs that fill in whatever they find do |
//! | `~context.block` | what the page around the form adds, by the name that the definition lists |
//!
//! Other names are nobody's: [`read`] reports them and answers nothing with them.
//!
//! # Rules
//!
//! - A form holds the questions that its page shows. A question that was asked when the form was made and has
//!   no field, or an empty one, has no answer. One that was not asked and has no field keeps what it had.
//! - Of a name that can have one value only, the first that is not empty counts.
//! - Without scripts nobody unticks a box for you: where a soft answer and words come together, the one that
//!   changed counts; if both did, the soft answer, because it may be meant to take the words back.
//! - Words of one's own whose choice was left, and nothing else chosen, choose it.
//! - Where an allocation's numbers already make the whole, empty ones are 0.
//! - A value that can't be what it stands for stays as it is: an answer that breaks a rule, to be said at its
//!   question like any other.
//!
//! Nothing here fails but a form of too many fields ([`MOST`]).

mod go;
mod read;
mod whole;
mod write;

pub use go::Go;
pub use read::Fault;
pub use read::Found;
pub use read::MOST;
pub use read::read;
pub use whole::whole;
pub use write::fields;

use yousaid_schema::Answer;
use yousaid_schema::ChoiceLook;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;

/// Names that are no answers.
pub mod name {
    /// The response's id.
    pub const ID: &str = "~id";
    /// What was pressed.
    pub const GO: &str = "~go";
    /// The language in which the form was read.
    pub const LANGUAGE: &str = "~language";
    /// The hash of the definition.
    pub const DEFINITION: &str = "~definition";
    /// The seed of shuffled choices.
    pub const SEED: &str = "~seed";
    /// The face through which it was answered.
    pub const MODE: &str = "~mode";
    /// The answers of other pages, signed.
    pub const STATE: &str = "~state";
    /// The code with which answers were saved, as typed.
    pub const CODE: &str = "~code";
    /// A field that people don't see and so leave empty. The name says nothing of that to programs, and is none
    /// that browsers fill in by themselves.
    pub const WEBSITE: &str = "~website";
    /// Begins the names of what the page around the form adds.
    pub const CONTEXT: &str = "~context.";
}

/// Begins the value of a soft answer. `:` is in no code, so it can't be taken for a choice.
const SOFT: &str = "soft:";

/// The fields of a date, behind the question's id: the order of GOV.UK's date input, in every language.
pub const DATE_PARTS: [&str; 3] = ["day", "month", "year"];

/// The name of a field that belongs to a question beside its own: `since.day`, `why.soft`, `best.bins`.
#[must_use]
pub fn part_name(question: &str, part: &str) -> String {
    [question, ".", part].concat()
}

/// The name of the box of a soft answer.
#[must_use]
pub fn soft_name(question: &str) -> String {
    part_name(question, "soft")
}

/// The value of a soft answer: `soft:dont_know`.
#[must_use]
pub fn soft_value(soft: SoftAnswer) -> String {
    [SOFT, soft.code()].concat()
}

/// The soft answer of a value.
fn soft_of(value: &str) -> Option<SoftAnswer> {
    SoftAnswer::from_code(value.strip_prefix(SOFT)?)
}

/// Whether soft answers stand among the choices, under the name of the question itself; else their box has
/// a name of its own.
fn has_soft_choices(kind: &QuestionKind) -> bool {
    matches!(
        kind,
        QuestionKind::Choice { look: ChoiceLook::Rows, .. }
            | QuestionKind::MultipleChoice { .. }
            | QuestionKind::YesNo { .. }
            | QuestionKind::Scale { .. }
            | QuestionKind::Consent { .. }
    )
}

/// What stands in the three fields of a date; what can't be taken apart stands in the first.
#[must_use]
pub fn split_date(given: Option<&Answer>) -> [String; 3] {
    let Some(Answer::Text(text)) = given else { return Default::default() };
    let separator = if text.contains('/') { '/' } else { '-' };
    let mut fields: Vec<String> = text.split(separator).map(str::to_owned).collect();
    if separator == '-' && fields.first().is_some_and(|year| year.len() == 4) {
        fields.resize(3, String::new());
        fields.reverse();
    }
    <[String; 3]>::try_from(fields).unwrap_or_else(|_| [text.clone(), String::new(), String::new()])
}

/// The answer that the fields of a date are; none if all are empty. A slash would end its field, so it
/// becomes a blank; but a whole date in the first field stays as it is.
#[must_use]
pub fn join_date(fields: &[String; 3]) -> Option<Answer> {
    let [day, rest @ ..] = fields;
    let is_empty = |field: &String| field.trim().is_empty();
    if rest.iter().all(is_empty) && (is_empty(day) || day.contains('/')) {
        return (!is_empty(day)).then(|| Answer::Text(day.clone()));
    }
    Some(Answer::Text(fields.each_ref().map(|field| field.replace('/', " ")).join("/")))
}
