//! The language files: what translators write, compiled into what residents download.

use super::names;
use crate::{
    fault::{Fault, Result},
    machine,
};
use std::{collections::BTreeMap, fs, path::Path};

/// Where the words are written, one folder for each language.
const SOURCE: &str = "crates/yousaid-i18n/i18n";

/// Puts every language into `stage/i18n` and returns the names by language.
///
/// Text files, so that every server sends them compressed and as what they are.
pub(crate) fn build(stage: &Path) -> Result<BTreeMap<String, String>> {
    let target = stage.join("i18n");
    fs::create_dir_all(&target).map_err(Fault::io("create", &target))?;
    let catalogues = yousaid_i18n_build::compile_folder(&machine::root().join(SOURCE)).map_err(Fault::new)?;
    let mut languages = BTreeMap::new();
    for (language, catalogue) in catalogues {
        let name = names::keep(&target, &language, "txt", catalogue.as_bytes())?;
        languages.insert(language, format!("i18n/{name}"));
    }
    Ok(languages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_becomes_one_file_without_what_is_for_translators() {
        let stage = std::env::temp_dir().join(format!("yousaid-words-{}", std::process::id()));
        let languages = build(&stage);
        let read = |language: &str| {
            let name = &languages.as_ref().unwrap()[language];
            assert!(name.starts_with(&format!("i18n/{language}-")) && name.ends_with(".txt"), "{name}");
            fs::read_to_string(stage.join(name)).unwrap()
        };
        let (english, welsh) = (read("en"), read("cy"));
        fs::remove_dir_all(&stage).unwrap();
        assert!(english.contains("\nsurvey-continue-button=Continue\n") && !english.contains('#'));
        assert!(welsh.starts_with("yousaid-words 1 cy draft\n"));
    }
}
