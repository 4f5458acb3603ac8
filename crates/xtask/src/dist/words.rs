//! The language files: what translators write, compiled into what residents download. A file for each
//! group of words, so that a survey loads only what it says.

use super::names;
use crate::{
    fault::{Fault, Result},
    machine,
};
use std::{collections::BTreeMap, fs, path::Path};

/// Where the words are written, one folder for each language.
const SOURCE: &str = "crates/yousaid-i18n/i18n";

/// Puts every language into `stage/i18n` and returns the names by language and group.
///
/// Text files, so that every server sends them compressed and as what they are. One hash, of the
/// words of all languages, stands in each name: the loader knows it, and makes up the rest from the
/// language and the group. With a hash for each file it would bring the names of every language to
/// residents who read one.
pub(crate) fn build(stage: &Path) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
    let target = stage.join("i18n");
    fs::create_dir_all(&target).map_err(Fault::io("create", &target))?;
    let catalogues = yousaid_i18n_build::compile_folder(&machine::root().join(SOURCE)).map_err(Fault::new)?;
    let all: String = catalogues.values().flat_map(BTreeMap::values).map(String::as_str).collect();
    let mut languages = BTreeMap::new();
    for (language, groups) in catalogues {
        let mut files = BTreeMap::new();
        for (group, catalogue) in groups {
            let name = names::hashed(&format!("{language}-{group}"), "txt", all.as_bytes());
            super::write(&target.join(&name), catalogue.as_bytes())?;
            files.insert(group, format!("i18n/{name}"));
        }
        languages.insert(language, files);
    }
    Ok(languages)
}

/// Puts English in disguise into `target`, under the names that the loader makes up for the pseudo-languages:
/// beside a quick build, and where the journeys find it, but not into what residents are given.
pub(crate) fn disguise(
    languages: &BTreeMap<String, BTreeMap<String, String>>,
    stage: &Path,
    target: &Path,
) -> Result<()> {
    for file in languages.get("en").into_iter().flat_map(BTreeMap::values) {
        let source = stage.join(file);
        let english = fs::read_to_string(&source).map_err(Fault::io("read", &source))?;
        for tag in yousaid_i18n_build::PSEUDO_LANGUAGES {
            let made = yousaid_i18n_build::pseudo_catalogue(tag, &english).unwrap_or_default();
            let target = target.join(file.replacen("en-", &format!("{tag}-"), 1));
            let folder = target.parent().unwrap_or(&target);
            fs::create_dir_all(folder).map_err(Fault::io("create", folder))?;
            super::write(&target, made.as_bytes())?;
        }
    }
    Ok(())
}

/// The messages of a group by language, without what stands before and behind each id: `popup-open-button` as
/// `open`. Those with anything filled in can't be said without the widget and are refused.
pub(crate) fn short(group: &str, before: &str, behind: &str) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
    let catalogues = yousaid_i18n_build::compile_folder(&machine::root().join(SOURCE)).map_err(Fault::new)?;
    let message = |line: &str| {
        let (id, text) = line.split_once('=')?;
        Some((id.strip_prefix(before)?.strip_suffix(behind)?.to_owned(), text.to_owned()))
    };
    let mut found = BTreeMap::new();
    for (language, groups) in catalogues {
        let lines = groups.get(group).map(String::as_str).unwrap_or_default().lines();
        let messages: BTreeMap<String, String> = lines.filter_map(message).collect();
        if let Some((id, text)) = messages.iter().find(|(_, text)| text.contains(['{', '\\'])) {
            return Err(Fault::new(format!("{SOURCE}/{language}/{group}.ftl: `{id}` is not plain words: {text}")));
        }
        found.insert(language, messages);
    }
    // What a language lacks is said in English, as it is in the widget.
    if let Some(english) = found.get("en").cloned() {
        for messages in found.values_mut() {
            for (id, text) in &english {
                messages.entry(id.clone()).or_insert_with(|| text.clone());
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_group_of_a_language_becomes_a_file_without_what_is_for_translators() {
        let stage = std::env::temp_dir().join(format!("yousaid-words-{}", std::process::id()));
        let languages = build(&stage);
        let read = |language: &str, group: &str| {
            let name = &languages.as_ref().unwrap()[language][group];
            assert!(name.starts_with(&format!("i18n/{language}-{group}-")) && name.ends_with(".txt"), "{name}");
            fs::read_to_string(stage.join(name)).unwrap()
        };
        let disguised = disguise(languages.as_ref().unwrap(), &stage, &stage.join("pseudo"));
        let name = languages.as_ref().unwrap()["en"]["common"].replace("en-", "en-XA-");
        let pseudo = disguised.map(|()| fs::read_to_string(stage.join("pseudo").join(name)).unwrap()).unwrap();
        let (english, welsh, rare) = (read("en", "common"), read("cy", "common"), read("en", "rare"));
        fs::remove_dir_all(&stage).unwrap();
        assert!(english.contains("\nsurvey-continue-button=Continue\n") && !english.contains('#'));
        assert!(welsh.starts_with("yousaid-words 1 cy draft\n"));
        assert!(pseudo.starts_with("yousaid-words 1 en-XA ") && pseudo.contains("\nsurvey-continue-button=Çöñţ"));
        let short = short("popup", "popup-", "-button");
        assert_eq!(short.as_ref().unwrap()["en"]["close"], "Close");
        assert!(short.unwrap().values().all(|messages| messages.len() == 3), "English where a language lacks one");
        assert!(rare.contains("\nranking-up-button=Up\n") && !english.contains("ranking-up-button"));
    }
}
