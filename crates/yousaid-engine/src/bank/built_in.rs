//! The banks that are compiled in: every document of `crates/yousaid-engine/banks`.

use std::sync::LazyLock;

use yousaid_schema::Bank;
use yousaid_schema::Json;

use super::Banks;

/// The documents, in the order in which they are listed.
const DOCUMENTS: &[&str] = &[
    include_str!("../../banks/tsm@2022-09.json"),
    include_str!("../../banks/tsm@2024-04.json"),
    include_str!("../../banks/tsm@2026-10.json"),
    include_str!("../../banks/tsm-lcho@2022-09.json"),
    include_str!("../../banks/tsm-lcho@2024-04.json"),
    include_str!("../../banks/tsm-lcho@2026-10.json"),
    include_str!("../../banks/scales@1.json"),
    include_str!("../../banks/scales-in-languages@1.json"),
    include_str!("../../banks/recommend@1.json"),
    include_str!("../../banks/about-you@1.json"),
    include_str!("../../banks/census-england@2021.json"),
    include_str!("../../banks/census-wales@2021.json"),
    include_str!("../../banks/census-ni@2021.json"),
    include_str!("../../banks/govuk-equality@2026-08.json"),
];

/// Read once. A test reads every document; one that could not be read would be an unknown bank.
static BANKS: LazyLock<Banks> = LazyLock::new(|| {
    let mut banks = Banks::new();
    for document in DOCUMENTS {
        if let Ok(bank) = read(document) {
            banks.add(bank);
        }
    }
    banks
});

fn read(document: &str) -> Result<Bank, String> {
    let json: Json = serde_json::from_str(document).map_err(|error| error.to_string())?;
    Bank::from_json(&json).map_err(|error| error.to_string())
}

impl Banks {
    /// Every bank that comes with Yousaid. Only with the feature `banks`.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BANKS
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::*;

    #[test]
    fn every_document_of_the_folder_is_read_without_a_problem_and_named_as_its_file() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/banks");
        let mut names = BTreeSet::new();
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json") {
                let bank = read(&fs::read_to_string(&path).unwrap()).unwrap_or_else(|why| panic!("{path:?}: {why}"));
                assert_eq!(Some(bank.name.as_str()), path.file_stem().and_then(|name| name.to_str()));
                names.insert(bank.name);
            }
        }
        let listed: BTreeSet<String> = Banks::built_in().iter().map(|bank| bank.name.clone()).collect();
        assert_eq!(listed, names);
        assert_eq!(listed.len(), DOCUMENTS.len(), "none is listed twice");
    }
}
