//! Rules for code: its length, its first line, no markup from text, no left and right in styles.

use super::{File, Finding};

const CODE: [&str; 7] = ["rs", "js", "mjs", "ts", "css", "html", "sql"];
/// Where a file has become two.
const MAX_LINES: usize = 800;

/// Names that turn text into markup. Split, so that this file does not name them.
const MARKUP: [&str; 7] = [
    concat!("inner", "HTML"),
    concat!("outer", "HTML"),
    concat!("insertAdjacent", "HTML"),
    concat!("set_inner", "_html"),
    concat!("set_outer", "_html"),
    concat!("inner", "_html="),
    concat!("document", ".write("),
];

/// Checks every rule of this module.
pub(super) fn check(files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files {
        if file.has_extension(&CODE) {
            check_length(file, &mut findings);
            check_markup(file, &mut findings);
        }
        if file.has_extension(&["rs"]) {
            check_first_line(file, &mut findings);
        }
        // The style of an example's host page imitates other people's pages.
        if file.has_extension(&["css"]) && !file.path.starts_with("examples/") {
            check_directions(file, &mut findings);
        }
    }
    findings
}

fn check_length(file: &File, findings: &mut Vec<Finding>) {
    let lines = file.text.lines().count();
    if lines > MAX_LINES {
        findings.push(file.finding(
            lines,
            format!("{lines} lines, more than {MAX_LINES}"),
            "split the file by meaning",
        ));
    }
}

fn check_first_line(file: &File, findings: &mut Vec<Finding>) {
    let first = file.text.lines().next().unwrap_or_default();
    if !first.starts_with("//!") && !first.starts_with("#![doc = include_str!") {
        findings.push(file.finding(1, "no `//!` line at the top", "say in one sentence what the module is for"));
    }
}

fn check_markup(file: &File, findings: &mut Vec<Finding>) {
    for (number, line) in file.lines() {
        let trimmed = line.trim_start();
        let is_comment = ["//", "/*", "* ", "<!--"].iter().any(|start| trimmed.starts_with(start));
        if let Some(name) = MARKUP.iter().find(|name| !is_comment && line.contains(**name)) {
            let name = name.trim_end_matches(['=', '(']);
            findings.push(file.finding(
                number,
                format!("`{name}` makes markup of text"),
                "build nodes, set `textContent`",
            ));
        }
    }
}

/// What a comment begins with that says why the next declaration is about a side of the screen.
const PHYSICAL: &str = "/* physical: ";

/// In Arabic and Urdu the line starts at the right; styles say start and end.
fn check_directions(file: &File, findings: &mut Vec<Finding>) {
    let mut comment = false;
    let mut previous = "";
    for (number, line) in file.lines() {
        let is_explained = previous.trim_start().starts_with(PHYSICAL);
        previous = line;
        let code = without_comments(line, &mut comment);
        for declaration in code.split([';', '{', '}']) {
            let Some((property, value)) = declaration.split_once(':') else { continue };
            let (property, value) = (property.trim().to_ascii_lowercase(), value.trim().to_ascii_lowercase());
            if !is_explained && let Some(remedy) = physical(&property, &value) {
                findings.push(file.finding(
                    number,
                    format!("`{property}: {value}` is wrong for a right-to-left language"),
                    remedy,
                ));
            }
        }
    }
}

fn physical(property: &str, value: &str) -> Option<String> {
    let has_side = |text: &str| text.split('-').any(|part| part == "left" || part == "right");
    let sides = ["margin", "padding", "border", "scroll-margin", "scroll-padding"];
    if property == "left" || property == "right" {
        return Some(format!(
            "write `inset-inline-start` or `inset-inline-end`, or say why not in `{PHYSICAL}… */` before it"
        ));
    }
    if sides.iter().any(|side| property.strip_prefix(side).is_some_and(|rest| rest.starts_with('-')))
        && has_side(property)
    {
        let remedy = if property.ends_with("radius") {
            "border-start-start-radius and its kin"
        } else {
            "the -inline-start and -inline-end forms"
        };
        return Some(format!("write {remedy}"));
    }
    let words = |value: &str| value.split_whitespace().next().is_some_and(|word| word == "left" || word == "right");
    (["text-align", "float", "clear", "caption-side"].contains(&property) && words(value))
        .then(|| "write `start`, `end`, `inline-start` or `inline-end`".to_owned())
}

fn without_comments(line: &str, open: &mut bool) -> String {
    let mut code = String::new();
    let mut rest = line;
    loop {
        let mark = if *open { "*/" } else { "/*" };
        let (part, after) = rest.split_once(mark).map_or((rest, None), |(part, after)| (part, Some(after)));
        if !*open {
            code.push_str(part);
        }
        let Some(after) = after else { return code };
        *open = !*open;
        rest = after;
    }
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
    fn a_file_over_the_length_is_found_and_one_at_it_is_not() {
        assert_eq!(problems("a.css", &"\n".repeat(MAX_LINES)), [""; 0]);
        assert_eq!(problems("a.css", &"\n".repeat(MAX_LINES + 1)), ["a.css:801: 801 lines, more than 800"]);
    }

    #[test]
    fn a_module_that_does_not_say_what_it_is_for_is_found() {
        assert_eq!(problems("a.rs", "use std::fs;\n"), ["a.rs:1: no `//!` line at the top"]);
        assert_eq!(problems("a.rs", "//! Why.\n"), [""; 0]);
        assert_eq!(problems("lib.rs", "#![doc = include_str!(\"../README.md\")]\n"), [""; 0]);
    }

    #[test]
    fn markup_from_text_is_found_in_code_of_any_kind() {
        let name = MARKUP[0];
        let line = format!("node.{name} = text;\n// never {name}\n");
        assert_eq!(problems("a.js", &line), [format!("a.js:1: `{name}` makes markup of text")]);
        let attribute = format!("//! Why.\nview! {{ <p {}text /> }}\n", MARKUP[5]);
        assert_eq!(problems("a.rs", &attribute).len(), 1);
    }

    #[test]
    fn left_and_right_are_found_in_our_styles_only() {
        let sheet = ".a { margin-left: 1px; text-align: right }\n.b { inset-inline-start: 0; /* left: 0 */ text-align: start }\n.c { border-top-left-radius: 1px }\n";
        assert_eq!(
            problems("crates/yousaid-ui/src/theme.css", sheet),
            [
                "crates/yousaid-ui/src/theme.css:1: `margin-left: 1px` is wrong for a right-to-left language",
                "crates/yousaid-ui/src/theme.css:1: `text-align: right` is wrong for a right-to-left language",
                "crates/yousaid-ui/src/theme.css:3: `border-top-left-radius: 1px` is wrong for a right-to-left language",
            ]
        );
        assert_eq!(problems("examples/landlord-page/site.css", sheet), [""; 0]);
    }

    #[test]
    fn a_side_may_be_meant_when_the_line_before_says_why() {
        let sheet = "a {\n  /* physical: a tick leans the same way everywhere */\n  left: 0;\n  right: 0;\n}\n";
        assert_eq!(
            problems("www/site.css", sheet),
            ["www/site.css:4: `right: 0` is wrong for a right-to-left language"]
        );
    }

    #[test]
    fn a_comment_over_several_lines_is_no_style() {
        assert_eq!(problems("www/site.css", "/* left: 0;\nright: 0; */ a { left: 0 }\n").len(), 1);
    }
}
