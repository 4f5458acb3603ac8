//! A component is a folder with the same files as every other, so that a change to it is a change to
//! one folder and nothing about it is missing.

use super::{File, Finding};

const FOLDER: &str = "crates/yousaid-ui/src/";
/// No `style.css`: a component made only of others has none of its own.
const FILES: [(&str, &str); 3] = [
    ("mod.rs", "the manual page"),
    ("fixtures.rs", "what the gallery and the accessibility checks show"),
    ("tests.rs", "a snapshot of each fixture and a test of each promise"),
];

/// Every folder with a `view.rs` is a component.
pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for view in files.iter().filter(|file| file.path.starts_with(FOLDER)) {
        let Some(folder) = view.path.strip_suffix("/view.rs") else { continue };
        for (name, what) in FILES {
            let path = format!("{folder}/{name}");
            if !files.iter().any(|file| file.path == path) {
                findings.push(view.finding(
                    1,
                    format!("the component has no {name}"),
                    format!("add {path} with {what}"),
                ));
            }
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{file, found},
        *,
    };

    #[test]
    fn a_component_without_one_of_its_files_is_found() {
        let whole = ["view.rs", "mod.rs", "fixtures.rs", "tests.rs"];
        let mut files: Vec<File> = whole.iter().map(|name| file(&format!("{FOLDER}choice/{name}"), "")).collect();
        assert_eq!(check(&files), []);
        files.retain(|file| !file.path.ends_with("tests.rs"));
        assert_eq!(found(&check(&files)), ["crates/yousaid-ui/src/choice/view.rs:1: the component has no tests.rs"]);
    }

    #[test]
    fn a_folder_that_is_no_component_needs_nothing() {
        assert_eq!(check(&[file("crates/yousaid-ui/src/focus/mod.rs", "")]), []);
    }
}
