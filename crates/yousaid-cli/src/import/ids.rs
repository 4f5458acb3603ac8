//! Names of the source, made into names that ours can be.

use std::collections::BTreeSet;

use yousaid_engine::logic;

/// Most characters of a cleaned name; leaves room for a number behind it.
const LENGTH: usize = 56;

/// Names that are taken already.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ids {
    taken: BTreeSet<String>,
}

impl Ids {
    /// An id for a question, as like `wanted` as can be: letters, digits and `_`, a letter first,
    /// and no word of the logic language.
    pub(crate) fn question(&mut self, wanted: &str) -> String {
        let mut id = cleaned(wanted, "_");
        if !id.starts_with(|c: char| c.is_ascii_alphabetic()) {
            id = format!("q_{id}").trim_end_matches('_').to_owned();
        }
        // `{landlord}` is the landlord's name in every text.
        if logic::is_reserved(&id) || id == "landlord" {
            id.push_str("_answer");
        }
        self.free(&id)
    }

    /// The code of a choice or a point, or the id of a page: letters, digits, `-` and `_`.
    pub(crate) fn code(&mut self, wanted: &str) -> String {
        self.slug(wanted, "_-")
    }

    /// The code of a row: without `-`.
    pub(crate) fn row(&mut self, wanted: &str) -> String {
        self.slug(wanted, "_")
    }

    fn slug(&mut self, wanted: &str, kept: &str) -> String {
        let mut code = cleaned(wanted, kept);
        if !code.starts_with(|c: char| c.is_ascii_alphanumeric()) {
            code = format!("c{code}");
        }
        self.free(&code)
    }

    fn free(&mut self, name: &str) -> String {
        let mut free = name.to_owned();
        let mut n = 2;
        while !self.taken.insert(free.clone()) {
            free = format!("{name}_{n}");
            n += 1;
        }
        free
    }
}

/// The id of a survey: a name that can stand in an address.
pub(crate) fn survey(wanted: &str) -> String {
    let id = Ids::default().code(&wanted.to_lowercase());
    if id == "c" { "survey".to_owned() } else { id }
}

/// Only ASCII letters, digits and the signs of `kept`; anything else is an underline.
fn cleaned(wanted: &str, kept: &str) -> String {
    let mut out = String::new();
    for c in wanted.trim().chars() {
        if out.len() >= LENGTH {
            break;
        }
        if c.is_ascii_alphanumeric() || kept.contains(c) {
            out.push(c);
        } else if !out.ends_with('_') && !out.is_empty() {
            out.push('_');
        }
    }
    out.trim_end_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use yousaid_schema::Code;
    use yousaid_schema::QuestionId;

    use super::*;

    #[test]
    fn every_name_becomes_one_that_can_be_used_and_none_twice() {
        let mut ids = Ids::default();
        let wanted = ["q1", "q1", "Very satisfied!", "1st", "sum", "landlord", "", "é", "a-b", "Ünïcode ?", "_x", "9"];
        let made: Vec<String> = wanted.iter().map(|name| ids.question(name)).collect();
        assert_eq!(made[..6], ["q1", "q1_2", "Very_satisfied", "q_1st", "sum_answer", "landlord_answer"]);
        for id in &made {
            assert!(QuestionId::plain(id).is_some(), "{id}");
        }
        let mut codes = Ids::default();
        for name in wanted.iter().chain([&"-", &"x".repeat(100).as_str()]) {
            let code = codes.code(name);
            assert!(Code::new(&code).is_some(), "{code}");
        }
        assert_eq!(Ids::default().code("a-b"), "a-b");
        assert_eq!(Ids::default().row("a-b"), "a_b");
        assert_eq!(survey("My Survey 2026"), "my_survey_2026");
        assert_eq!(survey("???"), "survey");
    }
}
