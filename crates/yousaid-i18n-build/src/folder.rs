//! All languages of a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use crate::compile;

/// The file with the words that every survey may need, in a folder named by the language's tag. The
/// name is the one that tools for Fluent look for.
pub const FILE: &str = "yousaid_i18n.ftl";

/// The name of the group of words in [`FILE`].
pub const COMMON: &str = "common";

/// The catalogues of one language, by group.
pub type Groups = BTreeMap<String, String>;

/// Compiles every language of a folder: the catalogues by tag and group. [`FILE`] is the group
/// [`COMMON`]; any other file (`{language}/{group}.ftl`) is a group of words that only a part of the
/// program needs, which is loaded together with that part.
///
/// # Errors
///
/// If a language lacks a file that another has, if two of its files have the same message, if a file
/// has no UTF-8 in it or can't be compiled, or if there is no language at all; the text names the file
/// and says what to do.
pub fn compile_folder(folder: &Path) -> Result<BTreeMap<String, Groups>, String> {
    let mut languages = BTreeMap::new();
    let mut problems = Vec::new();
    for path in entries(folder)? {
        let Some(language) = path.file_name().and_then(|name| name.to_str()).filter(|_| path.is_dir()) else {
            continue;
        };
        let mut groups = Groups::new();
        for file in entries(&path)? {
            let Some(group) = group(&file) else { continue };
            let words = fs::read_to_string(&file).map_err(|error| format!("can't read {}: {error}", file.display()))?;
            match compile(language, &file.display().to_string(), &words) {
                Ok(catalogue) => drop(groups.insert(group, catalogue)),
                Err(found) => problems.push(found.to_string()),
            }
        }
        languages.insert(language.to_owned(), groups);
    }
    if languages.is_empty() {
        return Err(format!("{} has no languages; each is a folder with {FILE}", folder.display()));
    }
    if problems.is_empty() {
        problems = languages.iter().flat_map(|(language, groups)| twice(&folder.join(language), groups)).collect();
        problems.extend(missing(folder, &languages));
    }
    if !problems.is_empty() {
        problems.sort_unstable();
        return Err(problems.join("\n"));
    }
    Ok(languages)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let unread = |error| format!("can't read {}: {error}", folder.display());
    fs::read_dir(folder).map_err(unread)?.map(|entry| entry.map(|entry| entry.path()).map_err(unread)).collect()
}

/// Which group of words a file has; none if it has no words.
fn group(file: &Path) -> Option<String> {
    let name = file.file_name()?.to_str()?;
    if name == FILE { Some(COMMON.to_owned()) } else { Some(name.strip_suffix(".ftl")?.to_owned()) }
}

/// Messages that stand in two files of a language: one of them would never be said.
fn twice(folder: &Path, groups: &Groups) -> Vec<String> {
    let mut problems = Vec::new();
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    for (group, catalogue) in groups {
        // The first two lines say how to read the others.
        for (id, _) in catalogue.lines().skip(2).filter_map(|line| line.split_once('=')) {
            if let Some(other) = known.insert(id, group) {
                let (one, other) = (folder.join(file(other)), file(group));
                problems.push(format!("{}: `{id}` stands in {other} too; leave one out", one.display()));
            }
        }
    }
    problems
}

fn missing(folder: &Path, languages: &BTreeMap<String, Groups>) -> Vec<String> {
    let mut problems = Vec::new();
    for (language, groups) in languages {
        let other = languages.values().flat_map(Groups::keys).find(|group| !groups.contains_key(*group));
        if let Some(group) = other {
            let path = folder.join(language).join(file(group));
            problems.push(format!("{} is missing; other languages have it", path.display()));
        }
    }
    problems
}

fn file(group: &str) -> String {
    if group == COMMON { FILE.to_owned() } else { format!("{group}.ftl") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (file, words) in files {
            let path = folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, words).unwrap();
        }
        folder
    }

    const COMMON_WELSH: &str = "cy/yousaid_i18n.ftl";
    const COMMON_ENGLISH: &str = "en/yousaid_i18n.ftl";

    #[test]
    fn each_folder_is_a_language_and_each_file_a_group() {
        let folder = folder(&[
            (COMMON_WELSH, "next = Nesaf\n"),
            ("cy/kiosk.ftl", "start = Dechrau\n"),
            (COMMON_ENGLISH, "next = Next\n"),
            ("en/kiosk.ftl", "start = Start\n"),
            ("README.md", "For translators"),
            ("cy/notes.txt", "For translators"),
        ]);
        let languages = compile_folder(folder.path()).unwrap();
        assert_eq!(languages.keys().collect::<Vec<_>>(), ["cy", "en"]);
        let welsh = &languages["cy"];
        assert_eq!(welsh.keys().collect::<Vec<_>>(), [COMMON, "kiosk"]);
        assert!(welsh[COMMON].contains("next=Nesaf\n") && welsh["kiosk"].contains("start=Dechrau\n"));
    }

    #[test]
    fn what_is_wrong_in_several_languages_is_said_at_once() {
        let broken =
            folder(&[(COMMON_WELSH, "a = { B() }\n"), (COMMON_ENGLISH, "a = A\n"), ("en/kiosk.ftl", "a = { C() }\n")]);
        let problems = compile_folder(broken.path()).unwrap_err();
        assert!(problems.contains("(B)") && problems.contains("(C)"), "{problems}");
        assert!(compile_folder(folder(&[]).path()).unwrap_err().contains("no languages"));
    }

    #[test]
    fn a_message_stands_in_one_group_and_a_group_in_every_language() {
        let double = folder(&[(COMMON_ENGLISH, "a = A\nb = B\n"), ("en/kiosk.ftl", "b = B\n")]);
        let problems = compile_folder(double.path()).unwrap_err();
        assert!(problems.contains("`b` stands in kiosk.ftl too") && !problems.contains("`a`"), "{problems}");
        let gap = folder(&[(COMMON_WELSH, "a = A\n"), (COMMON_ENGLISH, "a = A\n"), ("en/kiosk.ftl", "b = B\n")]);
        let problems = compile_folder(gap.path()).unwrap_err();
        assert!(problems.contains("kiosk.ftl is missing") && problems.contains("cy"), "{problems}");
    }
}
