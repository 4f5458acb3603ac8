//! Rules for every text: nothing left open, nothing of one machine, no spaces at the end of a line.

use super::{File, Finding};

// All split, so that this file does not contain what it looks for.
const OPEN: [&str; 2] = [concat!("TO", "DO"), concat!("FIX", "ME")];
const REGISTRIES: [&str; 6] = [
    concat!("crates", ".io"),
    concat!("registry.", "npmjs.org"),
    concat!("registry.", "yarnpkg.com"),
    concat!("py", "pi.org"),
    concat!("files.python", "hosted.org"),
    concat!("deb.", "debian.org"),
];
const MACHINE: [&str; 5] = [
    concat!("/ro", "ot/"),
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("/wo", "rk/"),
    concat!("C:\\", "Users"),
];
/// Kinds in which a space at the end of a line is never meant. Not Rust: there rustfmt takes spaces away
/// wherever they are not part of a text.
const SPACES: [&str; 13] = ["css", "ftl", "html", "js", "json", "md", "mjs", "sh", "sql", "toml", "ts", "txt", "yml"];

/// Checks every rule of this module.
pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        for (number, line) in file.lines() {
            check_line(file, number, line, &mut findings);
        }
        if !file.text.is_empty() && !file.text.ends_with('\n') && file.has_extension(&SPACES) {
            findings.push(file.finding(file.text.lines().count(), "no line end at the end of the file", "add one"));
        }
    }
    findings
}

fn check_line(file: &File, number: usize, line: &str, findings: &mut Vec<Finding>) {
    if let Some(word) = OPEN.iter().find(|word| has_word(line, word)) {
        findings.push(file.finding(number, format!("{word}: something is left open"), "finish it, or open an issue"));
    }
    if let Some(host) = REGISTRIES.iter().find(|host| line.contains(**host)) {
        let remedy = "name the package, not where it is kept; mirrors differ";
        findings.push(file.finding(number, format!("names the package registry {host}"), remedy));
    }
    if let Some(folder) = MACHINE.iter().find(|folder| has_folder(line, folder)) {
        let remedy = "write a path relative to the repository";
        findings.push(file.finding(number, format!("`{folder}` is a folder of one machine"), remedy));
    }
    if file.has_extension(&SPACES) && line.ends_with([' ', '\t']) {
        findings.push(file.finding(number, "spaces at the end of the line", "take them away"));
    }
}

fn has_word(line: &str, word: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    line.match_indices(word)
        .any(|(at, _)| !is_letter(line[..at].chars().next_back()) && !is_letter(line[at + word.len()..].chars().next()))
}

/// Whether an absolute path begins here: not the end of another one, nor a part of an address.
fn has_folder(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        !line[..at].ends_with(|c: char| c.is_alphanumeric() || "._-}~/".contains(c))
            && line[at + folder.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '.' || c == '\\')
    })
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{file, found},
        *,
    };

    fn problems(path: &str, text: &str) -> Vec<String> {
        found(&check(&[file(path, text)]))
    }

    #[test]
    fn what_is_left_open_is_found() {
        let word = OPEN[0];
        assert_eq!(
            problems("a.rs", &format!("// {word}: later\n")),
            [format!("a.rs:1: {word}: something is left open")]
        );
        assert_eq!(problems("a.rs", &format!("const {word}_LIST: u8 = 1;\n")), [""; 0]);
    }

    #[test]
    fn a_package_registry_is_found() {
        let host = REGISTRIES[1];
        assert_eq!(
            problems("package.json", &format!("\"https://{host}/x\"\n")),
            [format!("package.json:1: names the package registry {host}")]
        );
    }

    #[test]
    fn a_folder_of_one_machine_is_found_and_a_part_of_an_address_is_not() {
        let folder = MACHINE[1];
        assert_eq!(
            problems("a.sh", &format!("cd {folder}ann/yousaid\n")),
            [format!("a.sh:1: `{folder}` is a folder of one machine")]
        );
        assert_eq!(problems("a.md", &format!("https://example.org{folder}page and src{folder}x\n")), [""; 0]);
    }

    #[test]
    fn spaces_at_the_end_of_a_line_and_a_missing_line_end_are_found() {
        assert_eq!(
            problems("a.md", "one \ntwo"),
            ["a.md:1: spaces at the end of the line", "a.md:2: no line end at the end of the file"]
        );
        assert_eq!(problems("a.snap", "one \ntwo"), [""; 0]);
    }
}
