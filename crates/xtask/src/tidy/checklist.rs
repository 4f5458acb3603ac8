//! The checklist of accessibility names the test that proves each of its points: every one has to be there.

use super::{File, Finding};

const CHECKLIST: &str = "docs/accessibility.md";

/// How many points it has.
const POINTS: usize = 68;

/// Checks that the table has every point in its order, and that each test which it names exists.
pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let Some(list) = files.iter().find(|file| file.path == CHECKLIST) else { return Vec::new() };
    let mut findings = Vec::new();
    let mut next = 1;
    for (number, line) in list.lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, point, _, proof, _] = cells[..] else { continue };
        let Ok(point) = point.parse::<usize>() else { continue };
        if point != next {
            findings.push(list.finding(
                number,
                format!("point {point} stands where {next} belongs"),
                "put them in order",
            ));
        }
        next = point + 1;
        if proof.is_empty() {
            findings.push(list.finding(number, format!("point {point} has no proof"), "name a test, or who judges it"));
        }
        for (path, title) in named(proof) {
            let there = files.iter().any(|file| file.path == path && file.text.contains(title));
            if !there {
                let what = format!("`{path}` has no test “{title}”");
                findings.push(list.finding(number, what, "name the test that proves the point now"));
            }
        }
    }
    if next != POINTS + 1 {
        findings.push(list.finding(1, format!("the table ends before point {next}"), "all 68 points belong into it"));
    }
    findings
}

/// The tests of a cell: `path` “words of its title”.
fn named(proof: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut path = "";
    proof.split(['`', '“', '”']).filter_map(move |part| {
        if part.contains('/') && !part.contains(' ') {
            path = part;
            return None;
        }
        let is_title = proof.contains(&format!("“{part}”"));
        (is_title && !part.is_empty()).then_some((path, part))
    })
}

#[cfg(test)]
mod tests {
    use super::super::tests::{file, found};
    use super::*;

    fn table(rows: &[&str]) -> String {
        let filled = (1..=POINTS).map(|point| match rows.get(point - 1) {
            Some(row) => (*row).to_owned(),
            None => format!("| {point} | a | people |"),
        });
        filled.collect::<Vec<_>>().join("\n")
    }

    fn checked(text: &str) -> Vec<String> {
        found(&check(&[file(CHECKLIST, text), file("tests/a.mjs", "test(\"it holds\", …)")]))
    }

    #[test]
    fn a_test_that_exists_is_a_proof() {
        assert!(checked(&table(&["| 1 | a | `tests/a.mjs` “it holds” |"])).is_empty());
    }

    #[test]
    fn a_test_that_is_gone_is_found() {
        let said = checked(&table(&[
            "| 1 | a | `tests/a.mjs` “it held”, “it holds” |",
            "| 2 | b | `tests/b.mjs` “it holds” |",
        ]));
        assert_eq!(
            said,
            [
                "docs/accessibility.md:1: `tests/a.mjs` has no test “it held”",
                "docs/accessibility.md:2: `tests/b.mjs` has no test “it holds”",
            ]
        );
    }

    #[test]
    fn a_point_without_proof_and_one_that_is_missing_are_found() {
        assert_eq!(checked(&table(&["| 1 | a | |"])), ["docs/accessibility.md:1: point 1 has no proof"]);
        let short = table(&[]).replace("\n| 68 | a | people |", "");
        assert_eq!(checked(&short), ["docs/accessibility.md:1: the table ends before point 68"]);
    }
}
