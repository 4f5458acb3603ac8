//! Question banks: official questions whose wording, answers and order are locked.
//!
//! A definition uses a bank's question by name, `{"bank": "tsm@2024-04/TP01"}`, and can't change a
//! word of it; only the landlord's name fills its slot. A question of its own may take a bank's scale
//! or list of choices: `"points": {"bank": "scales@1/SAT5"}`. Banks are versioned and dated: a new
//! wording is a new version, and old responses keep theirs.
//!
//! A bank is a document ([`Bank`], in `crates/yousaid-engine/banks`), never a part of a definition.
//! With the feature `banks` all of them are compiled in ([`Banks::built_in`]); without, whoever
//! compiles a definition hands over those that it names ([`yousaid_schema::Definition::banks`]).

#[cfg(feature = "banks")]
mod built_in;
mod rules;

use yousaid_schema::Bank;
use yousaid_schema::BankItem;
use yousaid_schema::BankList;
use yousaid_schema::BankUse;
use yousaid_schema::ListUse;
use yousaid_schema::Problems;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::nearest;

pub(crate) use rules::Placed;
pub(crate) use rules::check;

use crate::report::report;
use crate::texts::item;

/// Question banks, known by their names with versions.
#[derive(Clone, Debug, Default)]
pub struct Banks(Vec<Bank>);

impl Banks {
    /// No banks.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a bank. The first of a name counts.
    pub fn add(&mut self, bank: Bank) {
        self.0.push(bank);
    }

    /// The bank of this name and version: `tsm@2024-04`.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Bank> {
        self.iter().find(|bank| bank.name == name)
    }

    /// Every bank.
    pub fn iter(&self) -> impl Iterator<Item = &Bank> {
        self.0.iter()
    }

    /// Those that can be used, or `None`, with a problem.
    fn open(&self, name: &str, at: (&str, &str), problems: &mut Problems) -> Option<&Bank> {
        let Some(bank) = self.find(name) else {
            report(problems, at, "unknown-bank", || {
                let names = || self.iter().filter(|bank| bank.not_available.is_none()).map(|bank| bank.name.as_str());
                let help = match nearest(name, names()) {
                    Some(near) => ["did you mean `", near, "`?"].concat(),
                    None => ["known banks: ", &names().collect::<Vec<_>>().join(", ")].concat(),
                };
                (["no question bank `", name, "`"].concat(), help)
            });
            return None;
        };
        if let Some(reason) = &bank.not_available {
            report(problems, at, "bank-not-available", || {
                let help = ["use `", &reason.instead, "`"].concat();
                (["`", name, "` is not available yet: ", &reason.why].concat(), help)
            });
            return None;
        }
        Some(bank)
    }
}

/// Finds the question that a definition takes from a bank.
pub(crate) fn resolve(banks: &Banks, used: &BankUse, pointer: &str, problems: &mut Problems) -> Option<Question> {
    let at = (pointer, "/bank");
    let bank = banks.open(&used.bank, at, problems)?;
    let Some(item) = bank.item(&used.item) else {
        report(problems, at, "unknown-bank-item", || {
            let mut message = ["`", &bank.name, "` has no question `", &used.item, "`"].concat();
            if let Some(known) = bank.about.left_out.iter().find(|known| known.item == used.item) {
                message += ": ";
                message += &known.why;
            }
            let help = match nearest(&used.item, bank.ids()) {
                Some(near) => ["did you mean `", near, "`?"].concat(),
                None => ["its questions: ", &bank.ids().collect::<Vec<_>>().join(", ")].concat(),
            };
            (message, help)
        });
        return None;
    };
    for field in &used.changed {
        report(problems, (pointer, &["/", field].concat()), "locked", || locked(bank, item, field));
    }
    Some(item.question.clone())
}

fn locked(bank: &Bank, item: &BankItem, field: &str) -> (String, String) {
    let message =
        ["`", field, "` of a bank's question can't be changed; it is prescribed", &from(bank.source(&item.about))]
            .concat();
    (message, "take the field out; only the landlord's name fills its slot in the official wording".to_owned())
}

/// The source of words or of a rule, to be put behind them.
fn from(source: &str) -> String {
    if source.is_empty() { String::new() } else { [" (source: ", source, ")"].concat() }
}

/// Puts the choices or points in the place of the scale or list that a question names.
///
/// `languages` are those of the survey: the words of its own questions are there in all of them, and
/// so have to be those that it takes over.
pub(crate) fn fill_lists(
    banks: &Banks,
    question: &mut Question,
    languages: &[String],
    pointer: &str,
    problems: &mut Problems,
) {
    if let Some(used) = &question.list {
        fill_list(banks, used, &mut question.kind, languages, pointer, problems);
    }
    if let QuestionKind::Repeat { questions, .. } = &mut question.kind {
        for (i, field) in questions.iter_mut().enumerate() {
            let pointer = item(pointer, "/questions/", i);
            fill_lists(banks, field, languages, &pointer, problems);
            if field.list.is_some() && field.kind.choices().iter().any(|choice| choice.other) {
                report(problems, (&pointer, "/choices/bank"), "not-in-group", || {
                    let message = "in a repeated group no choice can open a field of its own";
                    (message.to_owned(), "take the question out of the group, or write its choices there".to_owned())
                });
            }
        }
    }
}

/// Another bank that has this list, with the same id and codes, in this language.
fn elsewhere<'b>(banks: &'b Banks, wanted: &BankList, language: &str, is_scale: bool) -> Option<&'b str> {
    let same = |list: &BankList| {
        let codes = |list: &BankList| list.choices.iter().map(|choice| choice.code.clone()).collect::<Vec<_>>();
        list.id == wanted.id && codes(list) == codes(wanted)
    };
    let has = |bank: &&Bank| {
        let lists = if is_scale { &bank.scales } else { &bank.lists };
        let speaks = bank.languages.iter().any(|known| known == language);
        speaks && bank.not_available.is_none() && lists.iter().any(same)
    };
    banks.iter().find(has).map(|bank| bank.name.as_str())
}

fn fill_list(
    banks: &Banks,
    used: &ListUse,
    kind: &mut QuestionKind,
    languages: &[String],
    pointer: &str,
    problems: &mut Problems,
) {
    let (choices, is_scale) = match kind {
        QuestionKind::Scale { points, .. } | QuestionKind::Matrix { points, .. } => (points, true),
        QuestionKind::Choice { choices, .. } | QuestionKind::MultipleChoice { choices, .. } => (choices, false),
        _ => return,
    };
    let at = (pointer, if is_scale { "/points/bank" } else { "/choices/bank" });
    let Some(bank) = banks.open(&used.bank, at, problems) else { return };
    let known = if is_scale { &bank.scales } else { &bank.lists };
    let Some(list) = known.iter().find(|list| list.id == used.list) else {
        report(problems, at, "unknown-bank-item", || {
            let names = || known.iter().map(|list| list.id.as_str());
            let what = if is_scale { "scale" } else { "list of choices" };
            let help = match nearest(&used.list, names()) {
                Some(near) => ["did you mean `", near, "`?"].concat(),
                None => ["it has: ", &names().collect::<Vec<_>>().join(", ")].concat(),
            };
            (["`", &bank.name, "` has no ", what, " `", &used.list, "`"].concat(), help)
        });
        return;
    };
    choices.clone_from(&list.choices);
    for language in languages {
        let is_said = |found: &str| found == language || language.starts_with(&[found, "-"].concat());
        if list.choices.iter().any(|choice| !is_said(choice.label.get(language).language)) {
            report(problems, at, "bank-language", || {
                let message = ["`", &bank.name, "/", &used.list, "` has no words in `", language, "`"].concat();
                let help = "write the points or choices yourself, in every language of the survey";
                let help = match elsewhere(banks, list, language, is_scale) {
                    Some(other) => ["use `", other, "/", &used.list, "`, which has the same codes, or ", help].concat(),
                    None => help.to_owned(),
                };
                (message, help)
            });
        }
    }
}
