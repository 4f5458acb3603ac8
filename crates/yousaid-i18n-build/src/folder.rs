//! All languages of a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::compile;

/// The name of the file with the words of a language, in a folder named by the language's tag.
pub const FILE: &str = "yousaid_i18n.ftl";

/// Compiles every language of a folder (`{language}/yousaid_i18n.ftl`): the catalogues by tag.
///
/// # Errors
///
/// If a folder has no such file or no UTF-8 in it, if there is no language at all, or if a file
/// can't be compiled; the text names the file and says what to do.
pub fn compile_folder(folder: &Path) -> Result<BTreeMap<String, String>, String> {
    let mut catalogues = BTreeMap::new();
    let mut problems = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("can't read {}: {error}", folder.display()))? {
        let path = entry.map_err(|error| format!("can't read {}: {error}", folder.display()))?.path();
        let Some(language) = path.file_name().and_then(|name| name.to_str()).filter(|_| path.is_dir()) else {
            continue;
        };
        let file = path.join(FILE);
        let words = fs::read_to_string(&file).map_err(|error| format!("can't read {}: {error}", file.display()))?;
        match compile(language, &file.display().to_string(), &words) {
            Ok(catalogue) => drop(catalogues.insert(language.to_owned(), catalogue)),
            Err(found) => problems.push(found.to_string()),
        }
    }
    if !problems.is_empty() {
        problems.sort_unstable();
        return Err(problems.join("\n"));
    }
    if catalogues.is_empty() {
        return Err(format!("{} has no languages; each is a folder with {FILE}", folder.display()));
    }
    Ok(catalogues)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (language, words) in files {
            fs::create_dir(folder.path().join(language)).unwrap();
            fs::write(folder.path().join(language).join(FILE), words).unwrap();
        }
        folder
    }

    #[test]
    fn each_folder_is_a_language() {
        let folder = folder(&[("cy", "next = Nesaf\n"), ("en", "next = Next\n")]);
        fs::write(folder.path().join("README.md"), "For translators").unwrap();
        let catalogues = compile_folder(folder.path()).unwrap();
        assert_eq!(catalogues.keys().collect::<Vec<_>>(), ["cy", "en"]);
        assert!(catalogues["cy"].contains("next=Nesaf\n"));
    }

    #[test]
    fn what_is_wrong_in_several_languages_is_said_at_once() {
        let broken = folder(&[("cy", "a = { B() }\n"), ("en", "a = A\n"), ("pl", "a = { C() }\n")]);
        let problems = compile_folder(broken.path()).unwrap_err();
        assert!(problems.contains("(B)") && problems.contains("(C)"), "{problems}");
        assert!(compile_folder(folder(&[]).path()).unwrap_err().contains("no languages"));
    }
}
