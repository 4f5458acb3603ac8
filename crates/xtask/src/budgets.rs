//! `budgets.toml`: what the bundle may weigh.
//!
//! Only what that file uses is read (tables of numbers, comments), so that the task runner needs no
//! TOML parser.

use crate::{
    fault::{Fault, Result},
    machine,
};
use std::{collections::BTreeMap, fs};

/// Numbers by table and name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Budgets(BTreeMap<(String, String), f64>);

impl Budgets {
    /// Reads the file in the root of the workspace.
    pub(crate) fn read() -> Result<Self> {
        let path = machine::root().join("budgets.toml");
        let text = fs::read_to_string(&path).map_err(Fault::io("read", &path))?;
        Self::parse(&text)
    }

    fn parse(text: &str) -> Result<Self> {
        let mut budgets = BTreeMap::new();
        let mut table = String::new();
        for (index, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            let wrong = |what: &str| Fault::new(format!("budgets.toml:{}: {what}: `{line}`", index + 1));
            if line.is_empty() {
                continue;
            }
            if let Some(name) = line.strip_prefix('[') {
                let name = name.strip_suffix(']').ok_or_else(|| wrong("a table's name needs a closing bracket"))?;
                table = name.to_owned();
                continue;
            }
            let (name, value) = line.split_once('=').ok_or_else(|| wrong("expected `name = number`"))?;
            let value = value.trim().parse().map_err(|_| wrong("expected a number after `=`"))?;
            budgets.insert((table.clone(), name.trim().to_owned()), value);
        }
        Ok(Self(budgets))
    }

    /// A figure in bytes; the file gives kB of 1000 bytes.
    pub(crate) fn bytes(&self, table: &str, name: &str) -> Result<f64> {
        self.0
            .get(&(table.to_owned(), name.to_owned()))
            .map(|kilobytes| kilobytes * 1000.0)
            .ok_or_else(|| Fault::new(format!("budgets.toml has no `{name}` in [{table}]; add it")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_read_in_bytes_and_comments_are_left_out() {
        let budgets = Budgets::parse("# words\n[part]  # more = 3\nbrotli_kb = 1.5 # why\n").unwrap();
        assert_eq!(budgets.bytes("part", "brotli_kb").unwrap(), 1500.0);
    }

    #[test]
    fn a_missing_figure_is_an_error_and_not_an_unlimited_budget() {
        let budgets = Budgets::parse("[part]\n").unwrap();
        assert!(budgets.bytes("part", "brotli_kb").unwrap_err().to_string().contains("no `brotli_kb` in [part]"));
    }

    #[test]
    fn a_line_that_is_not_understood_is_an_error_with_its_number() {
        let error = Budgets::parse("[part]\nbrotli_kb = many\n").unwrap_err().to_string();
        assert_eq!(error, "budgets.toml:2: expected a number after `=`: `brotli_kb = many`");
    }

    #[test]
    fn the_budgets_of_the_repository_are_understood() {
        let budgets = Budgets::read().unwrap();
        for part in ["first_answer", "survey_in_english", "one_more_language", "any_single_lazy_part"] {
            assert!(budgets.bytes(part, "brotli_kb").unwrap() > 0.0, "{part}");
        }
    }
}
