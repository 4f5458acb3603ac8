//! The language files: what translators read (comments) is left out of what residents download.

use super::{names, read};
use crate::{
    fault::{Fault, Result},
    machine,
};
use std::{collections::BTreeMap, fs, path::Path};

/// Where the words are written, one folder for each language.
const SOURCE: &str = "crates/yousaid-i18n/i18n";
const FILE: &str = "yousaid_i18n.ftl";

/// Copies every language into `stage/i18n` and returns the names by language.
pub(crate) fn build(stage: &Path) -> Result<BTreeMap<String, String>> {
    let source = machine::root().join(SOURCE);
    let target = stage.join("i18n");
    fs::create_dir_all(&target).map_err(Fault::io("create", &target))?;
    let mut languages = BTreeMap::new();
    for entry in fs::read_dir(&source).map_err(Fault::io("read", &source))? {
        let folder = entry.map_err(Fault::io("read", &source))?;
        let Ok(language) = folder.file_name().into_string() else { continue };
        if !folder.path().is_dir() {
            continue;
        }
        let words = String::from_utf8(read(&folder.path().join(FILE))?)
            .map_err(|_| Fault::new(format!("{SOURCE}/{language}/{FILE} is not UTF-8")))?;
        let name = names::keep(&target, &language, "ftl", strip(&words).as_bytes())?;
        languages.insert(language, format!("i18n/{name}"));
    }
    if languages.is_empty() {
        return Err(Fault::new(format!("{SOURCE} has no languages; each is a folder with {FILE}")));
    }
    Ok(languages)
}

/// Leaves out comments and the blank lines between messages. A blank line inside a text that goes on
/// (its next line is indented) is part of the text, and the widget reads from the header whether a
/// native speaker has checked the words.
fn strip(words: &str) -> String {
    let is_status = |line: &str| line.strip_prefix("###").is_some_and(|rest| rest.trim_start().starts_with("status:"));
    let mut small = String::new();
    let mut blank = 0;
    for line in words.lines().filter(|line| !line.starts_with('#') || is_status(line)) {
        if line.trim().is_empty() {
            blank += 1;
            continue;
        }
        if line.starts_with(' ') {
            (0..blank).for_each(|_| small.push('\n'));
        }
        blank = 0;
        small.push_str(line);
        small.push('\n');
    }
    small
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_blank_lines_go_but_the_text_of_a_message_stays() {
        let words = "### File\n\n# For translators.\nnext = Next\n\n# More.\nhelp =\n    # not a comment\n\n    Two lines\n\n\nback = Back\n";
        assert_eq!(strip(words), "next = Next\nhelp =\n    # not a comment\n\n    Two lines\nback = Back\n");
    }

    #[test]
    fn the_widget_still_learns_whether_the_words_are_a_draft() {
        assert_eq!(strip("### Words.\n###\n### status: draft\n\nnext = Nesaf\n"), "### status: draft\nnext = Nesaf\n");
    }
}
