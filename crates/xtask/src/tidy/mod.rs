//! `cargo xtask tidy`: rules of the repository that no compiler knows.
//!
//! Each rule is a function from the files to what is wrong, so that it can be tested on files that
//! exist only in the test. A finding says where, what, and what to do.

mod arrows;
mod checklist;
mod components;
mod markdown;
mod source;
mod text;

use crate::{
    fault::{Fault, Result},
    machine,
    run::{capture, cargo},
};
use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

/// Folders that hold what tools wrote.
const WRITTEN_BY_TOOLS: [&str; 7] =
    ["target", "node_modules", "dist", ".git", "tests/browser/results", "tests/fuzz/artifacts", "tests/fuzz/corpus"];
/// Files that tools write and git keeps.
const LOCKS: [&str; 3] = ["Cargo.lock", "package-lock.json", "tests/fuzz/Cargo.lock"];

/// A text file of the repository.
#[derive(Clone, Debug)]
struct File {
    /// Relative to the root, with `/`.
    path: String,
    text: String,
}

impl File {
    /// Lines with their numbers, from 1.
    fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text.lines().enumerate().map(|(index, line)| (index + 1, line))
    }

    fn has_extension(&self, extensions: &[&str]) -> bool {
        Path::new(&self.path).extension().and_then(|it| it.to_str()).is_some_and(|it| extensions.contains(&it))
    }

    fn finding(&self, line: usize, what: impl Into<String>, remedy: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), line, what: what.into(), remedy: remedy.into() }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Finding {
    path: String,
    line: usize,
    what: String,
    remedy: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, line, what, remedy } = self;
        write!(out, "{path}:{line}: {what}; {remedy}")
    }
}

/// `cargo xtask tidy`.
pub(crate) fn run() -> Result<()> {
    let files = files(&machine::root())?;
    let findings = findings(&files, &metadata()?)?;
    if findings.is_empty() {
        println!("{} files are tidy.", files.len());
        return Ok(());
    }
    let lines: Vec<String> = findings.iter().map(Finding::to_string).collect();
    Err(Fault::new(format!("{}\n\n{} to put right", lines.join("\n"), findings.len())))
}

fn findings(files: &[File], metadata: &str) -> Result<Vec<Finding>> {
    let mut findings = arrows::check(metadata)?;
    findings.extend(arrows::check_exports(files));
    findings.extend(checklist::check(files));
    findings.extend(components::check(files));
    let exists = |path: &str| machine::root().join(path).exists();
    findings.extend(markdown::check(files, &exists));
    findings.extend(source::check(files));
    findings.extend(text::check(files));
    findings.sort();
    Ok(findings)
}

fn metadata() -> Result<String> {
    capture(cargo().args(["metadata", "--no-deps", "--offline", "--format-version", "1"]))
}

/// Every text file that is not written by a tool. Not from git, so that a file that is not yet added is
/// seen too.
fn files(root: &Path) -> Result<Vec<File>> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(Fault::io("read", &folder))? {
            let entry = entry.map_err(Fault::io("read", &folder))?;
            let path = relative(&entry.path(), root);
            if WRITTEN_BY_TOOLS.contains(&path.as_str())
                || LOCKS.contains(&path.as_str())
                || path.ends_with("/node_modules")
            {
                continue;
            }
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else if let Ok(text) = fs::read_to_string(entry.path()) {
                found.push(File { path, text });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(found)
}

fn relative(path: &Path, root: &Path) -> String {
    let path: PathBuf = path.strip_prefix(root).unwrap_or(path).to_path_buf();
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file that exists only in a test.
    pub(super) fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned() }
    }

    /// What is wrong, without the remedies.
    pub(super) fn found(findings: &[Finding]) -> Vec<String> {
        findings.iter().map(|finding| format!("{}:{}: {}", finding.path, finding.line, finding.what)).collect()
    }

    #[test]
    fn the_repository_is_tidy() {
        let files = files(&machine::root()).unwrap();
        assert!(files.iter().any(|file| file.path == "crates/xtask/src/main.rs"), "the walk misses files");
        assert!(!files.iter().any(|file| file.path.starts_with("target/")), "the walk sees built files");
        let lines: Vec<String> =
            findings(&files, &metadata().unwrap()).unwrap().iter().map(Finding::to_string).collect();
        assert!(lines.is_empty(), "\n{}\n", lines.join("\n"));
    }

    #[test]
    fn a_finding_says_where_what_and_what_to_do() {
        let finding = file("a.rs", "").finding(3, "it is wrong", "make it right");
        assert_eq!(finding.to_string(), "a.rs:3: it is wrong; make it right");
    }
}
