//! Documents that name a file which is gone mislead for years: every path that a Markdown file links or
//! quotes has to exist.

use super::{File, Finding};

/// First components that make a quoted text a path of this repository.
const FOLDERS: [&str; 6] = [".cargo/", ".ci/", "crates/", "examples/", "tests/", "www/"];

/// Checks links and quoted paths; `exists` takes a path relative to the root.
pub(super) fn check(files: &[File], exists: &dyn Fn(&str) -> bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.has_extension(&["md"])) {
        let folder = file.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut fence = false;
        for (number, line) in file.lines() {
            if line.trim_start().starts_with("```") {
                fence = !fence;
            }
            if fence {
                continue;
            }
            let paths = links(line)
                .map(|link| from_link(link, folder))
                .chain(quoted(line).map(|text| from_quote(text, folder)));
            for path in paths.flatten() {
                if !exists(&path) {
                    findings.push(file.finding(
                        number,
                        format!("`{path}` does not exist"),
                        "correct the path or take it out",
                    ));
                }
            }
        }
    }
    findings
}

/// The targets of `[words](target)`.
fn links(line: &str) -> impl Iterator<Item = &str> {
    line.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next())
}

/// What stands between back-ticks.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

fn from_link(link: &str, folder: &str) -> Option<String> {
    let path = link.trim_matches(['<', '>']).split(['#', '?']).next().unwrap_or_default();
    let is_elsewhere = path.is_empty() || path.contains(':') || path.starts_with("//");
    (!is_elsewhere).then(|| path.strip_prefix('/').map_or_else(|| join(folder, path), |path| join("", path)))
}

/// A path in back-ticks, up to its first wildcard or placeholder.
fn from_quote(text: &str, folder: &str) -> Option<String> {
    let is_path_char = |c: char| c.is_ascii_alphanumeric() || "._-/*{}<>,".contains(c);
    if text.chars().any(|c| !is_path_char(c)) {
        return None;
    }
    let is_document = text.ends_with(".md") && text.starts_with(|c: char| c.is_ascii_uppercase());
    let base = if FOLDERS.iter().any(|name| text.starts_with(name)) || is_document {
        ""
    } else if text.starts_with("src/") || text.starts_with("./") || text.starts_with("../") {
        folder
    } else {
        return None;
    };
    let fixed: Vec<&str> = text.split('/').take_while(|part| !part.contains(['*', '{', '<'])).collect();
    Some(join(base, &fixed.join("/")))
}

fn join(folder: &str, path: &str) -> String {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{file, found},
        *,
    };

    fn problems(path: &str, text: &str) -> Vec<String> {
        let exists = |path: &str| {
            ["crates/yousaid-ui/src", "crates/yousaid-ui/src/lib.rs", "README.md", "examples"].contains(&path)
        };
        found(&check(&[file(path, text)], &exists))
    }

    #[test]
    fn a_linked_path_that_is_gone_is_found() {
        let text = "See [this](crates/yousaid-ui/src/lib.rs#top) and\n[that](docs/gone.md) and [the site](https://example.org/x).";
        assert_eq!(problems("README.md", text), ["README.md:2: `docs/gone.md` does not exist"]);
    }

    #[test]
    fn a_quoted_path_that_is_gone_is_found() {
        assert_eq!(
            problems("README.md", "`crates/yousaid-gone/src` and `ARCHITECTURE.md`"),
            ["README.md:1: `crates/yousaid-gone/src` does not exist", "README.md:1: `ARCHITECTURE.md` does not exist"]
        );
    }

    #[test]
    fn paths_count_from_the_folder_of_the_document() {
        assert_eq!(problems("crates/yousaid-ui/README.md", "`src/lib.rs`, [root](../../README.md)"), [""; 0]);
        assert_eq!(
            problems("crates/yousaid-ui/README.md", "[root](README.md)"),
            ["crates/yousaid-ui/README.md:1: `crates/yousaid-ui/README.md` does not exist"]
        );
    }

    #[test]
    fn placeholders_commands_and_code_blocks_are_no_paths() {
        let text = "`crates/yousaid-ui/src/*/view.rs`, `examples/<name>/`, `cargo xtask tidy`, `view.rs`, `text/html`\n```\n`crates/gone`\n```";
        assert_eq!(problems("README.md", text), [""; 0]);
    }
}
