//! The linter: what no program refuses in a survey, and its author will want to know all the same.
//!
//! [`lint`] reads a definition as the engine does and judges it by the rules of the catalogue
//! [`RULES`]: what keeps it from working (errors, the very ones that compiling it reports), what
//! residents will stumble over or the law asks for (warnings), and good practice (advice).
//!
//! Logic is judged by trying answers: the questions that a condition depends on have few answers
//! that matter, and the real engine says for each combination of them what follows. Where there are
//! too many combinations the linter says nothing, so what it does say is so.
//!
//! Rules about words look at English texts only. A bank's wording is nobody's to change, and is not
//! judged.
//!
//! ```
//! use yousaid_engine::lint::{Notes, Severity, lint};
//! use yousaid_schema::Json;
//!
//! let json: Json = serde_json::from_str(r#"{
//!     "id": "door", "version": "1", "title": "Front doors", "default_language": "en",
//!     "landlord": {"name": "Elm Homes"},
//!     "pages": [{"id": "one", "questions": [
//!         {"id": "colour", "type": "short_text", "title": "Which colour do you obviously want?"}]}]
//! }"#)?;
//! let report = lint(&json, &Notes::default());
//! let leading = report.findings.iter().find(|finding| finding.rule.id == "leading-question").ok_or("a finding")?;
//! assert_eq!(leading.rule.severity, Severity::Advice);
//! assert_eq!(leading.problem.pointer, "/pages/0/questions/0/title");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Deliberately absent: reading files, printing, and anything that needs to know today's date.

mod answers;
mod book;
mod cone;
mod domain;
mod draft;
mod easy;
mod example;
mod kiosk;
mod languages;
mod links;
mod logic;
mod numbers;
mod privacy;
mod publish;
mod readability;
mod rule;
mod silence;
mod sound;
#[cfg(test)]
mod tests;
mod theme;
mod topics;
#[cfg(test)]
mod trials;
mod whole;
mod wording;
mod words;

use std::fmt;

use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_schema::Problem;

use crate::Survey;
use draft::Draft;

pub use book::to_markdown;
pub use example::example;
pub use languages::Completeness;
pub use languages::Notes;
pub use languages::language_called;
pub use languages::note_translations;
pub use publish::unpublishable;
pub use readability::Reading;
pub use rule::Group;
pub use rule::RULES;
pub use rule::Rule;
pub use rule::Severity;
pub use rule::rule;
pub use rule::rules;
pub use theme::lint_theme;

/// Something that a rule found.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Which rule.
    pub rule: &'static Rule,
    /// Where, what, and what to do; [`Problem::code`] is the rule's id.
    pub problem: Problem,
}

/// One line: how much it matters, which rule, where, what, and what to do.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.rule.severity.name(), self.rule.id, self.problem)
    }
}

/// What the linter has to say of a definition.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Everything found: errors only if there are any, for nothing can be said of what does not hold.
    pub findings: Vec<Finding>,
    /// How complete each language is, the default one first.
    pub languages: Vec<Completeness>,
    /// How hard its English is to read, if there is enough of it to say.
    pub reading: Option<Reading>,
    /// The same of each text that is long enough, with its JSON pointer.
    pub texts: Vec<(String, Reading)>,
    /// How many findings the author silenced.
    pub silenced: usize,
}

/// Reads a definition and compiles it: what every program that shows or stores it does first.
///
/// # Errors
///
/// What keeps it from being used, and links that residents would read as brackets.
pub fn sound(json: &Json) -> Result<Survey, Vec<Finding>> {
    let mut found = Found::default();
    links::unsafe_addresses(json, "", &mut found);
    match Definition::from_json(json).and_then(Survey::compile) {
        Ok(survey) if found.0.is_empty() => return Ok(survey),
        Ok(_) => {}
        Err(error) => error.problems().iter().for_each(|problem| found.push(sound::named(json, problem.clone()))),
    }
    Err(found.0)
}

/// Judges a definition; `notes` say which texts its translations were made from.
#[must_use]
pub fn lint(json: &Json, notes: &Notes) -> Report {
    match sound(json) {
        Ok(survey) => lint_survey(json, &survey, notes),
        Err(findings) => Report { findings, ..Report::default() },
    }
}

/// Judges a definition that was compiled already.
#[must_use]
pub fn lint_survey(json: &Json, survey: &Survey, notes: &Notes) -> Report {
    let mut found = Found::default();
    let draft = Draft::new(json, survey);
    logic::check(&draft, &mut found);
    answers::check(&draft, &mut found);
    wording::check(&draft, &mut found);
    links::check(&draft, &mut found);
    languages::check(&draft, notes, &mut found);
    easy::check(&draft, &mut found);
    kiosk::check(&draft, &mut found);
    privacy::check(&draft, &mut found);
    whole::check(&draft, &mut found);
    let all = found.0.len();
    let findings = silence::check(&draft, found.0);
    let kept = findings.iter().filter(|finding| !silence::is_own(finding)).count();
    Report {
        findings,
        languages: languages::completeness(&draft),
        reading: readability::of_survey(&draft),
        texts: readability::of_texts(&draft),
        silenced: all.saturating_sub(kept),
    }
}

/// Collects findings.
#[derive(Debug, Default)]
struct Found(Vec<Finding>);

impl Found {
    /// Adds what the rule of the problem's code found.
    fn push(&mut self, problem: Problem) {
        self.0.push(Finding { rule: rule(problem.code).unwrap_or(&sound::OTHER), problem });
    }

    /// Adds a finding: where, by which rule, what, and what to do.
    fn add(&mut self, pointer: &str, rule: &'static str, message: impl Into<String>, help: impl Into<String>) {
        self.push(Problem::new(pointer, rule, message).help(help));
    }

    /// Adds a finding about these bytes of a text.
    fn mark(
        &mut self,
        (pointer, start, end): (&str, usize, usize),
        rule: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.push(Problem::new(pointer, rule, message).help(help).range(start, end));
    }
}
