//! Whether a bank's questions are used as it prescribes: which one comes first, in which order, each
//! with its filter, and nothing of one's own within a theme.

use yousaid_schema::Bank;
use yousaid_schema::BankItem;
use yousaid_schema::Codes;
use yousaid_schema::Problems;

use super::from;
use crate::report::report;

/// A question of a definition, as the rules of a bank see it.
#[derive(Debug)]
pub(crate) struct Placed<'a> {
    /// Where it stands.
    pub(crate) pointer: &'a str,
    /// The bank's question, or `None` for one that the definition has from elsewhere.
    pub(crate) item: Option<&'a str>,
    /// Whether it takes an answer.
    pub(crate) takes_answer: bool,
}

/// What can be broken.
#[derive(Clone, Copy)]
enum Rule {
    First,
    BeforeFirst,
    WithinTheme,
    Order,
    Filter,
}

impl Rule {
    fn code(self, codes: Codes) -> &'static str {
        let is_tsm = codes == Codes::Tsm;
        match self {
            Self::First => {
                if is_tsm {
                    "tsm-first"
                } else {
                    "bank-first"
                }
            }
            Self::BeforeFirst => {
                if is_tsm {
                    "tsm-before-first"
                } else {
                    "bank-before-first"
                }
            }
            Self::WithinTheme => {
                if is_tsm {
                    "tsm-within-theme"
                } else {
                    "bank-within-theme"
                }
            }
            Self::Order => {
                if is_tsm {
                    "tsm-order"
                } else {
                    "bank-order"
                }
            }
            Self::Filter => {
                if is_tsm {
                    "tsm-filter"
                } else {
                    "bank-filter"
                }
            }
        }
    }
}

/// Whether an item is a filter, or is asked only after it: directly, or by its own filter.
fn depends(bank: &Bank, item: &BankItem, filter: &str) -> bool {
    item.question.id.as_str() == filter
        || item.filter.as_ref().and_then(|own| bank.item(own)).is_some_and(|own| depends(bank, own, filter))
}

struct Check<'b, 'p> {
    bank: &'b Bank,
    problems: &'p mut Problems,
}

/// Checks that the questions of a bank are used as it prescribes.
pub(crate) fn check(bank: &Bank, placed: &[Placed<'_>], problems: &mut Problems) {
    let mut check = Check { bank, problems };
    let mut last: Option<(usize, &BankItem)> = None;
    // Further questions since the last one of the bank, by their pointers.
    let mut between: Vec<&str> = Vec::new();
    for question in placed {
        let Some(id) = question.item else {
            if question.takes_answer {
                between.push(question.pointer);
            }
            continue;
        };
        let found = bank.items.iter().enumerate().find(|(_, item)| item.question.id.as_str() == id);
        let Some((at, item)) = found else { continue };
        check.place(question.pointer, (at, item), last, between.is_empty());
        check.between(&between, item, last.map(|(_, before)| before));
        between.clear();
        last = Some((at, item));
    }
}

impl Check<'_, '_> {
    fn report(&mut self, pointer: &str, rule: Rule, words: impl FnOnce(&Bank) -> (String, String)) {
        let rules = &self.bank.rules;
        report(self.problems, (pointer, ""), rule.code(rules.codes), || {
            let (message, help) = words(self.bank);
            (message + &from(self.bank.source(&rules.about)), help)
        });
    }

    /// Where a question of the bank stands among the others of the bank.
    fn place(&mut self, pointer: &str, (at, item): (usize, &BankItem), last: Option<(usize, &BankItem)>, next: bool) {
        let id = item.question.id.as_str();
        let rules = &self.bank.rules;
        if let (None, Some(first)) = (last, rules.first.as_deref().filter(|first| *first != id)) {
            self.report(pointer, Rule::First, |bank| {
                let message = [id, " stands before ", first, ", which must be the first question"].concat();
                (message, ["put {\"bank\": \"", &bank.name, "/", first, "\"} first"].concat())
            });
            return;
        }
        if let Some((_, before)) = last.filter(|(last, _)| rules.fixed_order && at < *last) {
            self.report(pointer, Rule::Order, |bank| {
                let message = [id, " stands after ", before.question.id.as_str(), "; the order is prescribed"].concat();
                (message, ["the order is: ", &bank.ids().collect::<Vec<_>>().join(", ")].concat())
            });
            return;
        }
        let Some(filter) = &item.filter else { return };
        // Between a filter and its question only questions that depend on it may stand. Where there are
        // whole themes, they say it of questions of one's own.
        let follows =
            |(_, before): (usize, &BankItem)| (next || rules.whole_themes) && depends(self.bank, before, filter);
        if !last.is_some_and(follows) {
            self.report(pointer, Rule::Filter, |bank| {
                let message = [id, " needs its filter question `", filter, "` immediately before it"].concat();
                (message, ["add {\"bank\": \"", &bank.name, "/", filter, "\"} before it"].concat())
            });
        }
    }

    /// Questions of one's own that stand before a question of the bank.
    fn between(&mut self, between: &[&str], item: &BankItem, before: Option<&BankItem>) {
        let rules = &self.bank.rules;
        let id = item.question.id.as_str();
        if before.is_none() && rules.first.as_deref() == Some(id) {
            for pointer in between {
                self.report(pointer, Rule::BeforeFirst, |_| {
                    let message = ["a question stands before ", id, ", the first question of the survey"].concat();
                    (message, ["move it after ", id, " or to the end of a theme"].concat())
                });
            }
        } else if rules.whole_themes && before.is_some_and(|before| before.theme == item.theme) {
            for pointer in between {
                self.report(pointer, Rule::WithinTheme, |_| {
                    let message = ["a question stands within the theme “", &item.theme, "”"].concat();
                    (message, "move it to the end of the theme".to_owned())
                });
            }
        }
    }
}
