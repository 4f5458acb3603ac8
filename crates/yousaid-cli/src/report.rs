//! Problems in words, each under the line that it is about.

use std::io::Write as _;
use std::ops::Range;

use yousaid_engine::count_characters;
use yousaid_engine::lint;
use yousaid_engine::lint::Severity;

use crate::source::Found;
use crate::source::Node;

/// Most characters of a line that are shown.
const WIDTH: usize = 100;

/// Writes to the standard output. That nobody reads it any more (`| head`) is no fault of ours.
pub(crate) fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Writes to the standard error.
pub(crate) fn complain(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}

/// A text by its lines.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
}

/// A place as people count it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// From 1.
    pub(crate) line: usize,
    /// In characters, from 1.
    pub(crate) column: usize,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text }
    }

    pub(crate) fn place(&self, at: usize) -> Place {
        let before = self.text.get(..at).unwrap_or(self.text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(line_start..).unwrap_or_default().chars().count() + 1;
        Place { line: before.matches('\n').count() + 1, column }
    }

    /// The bytes of the line that `at` stands on, without its end.
    fn line(&self, at: usize) -> Range<usize> {
        let start = self.text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let rest = self.text.get(start..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        start..start + line.len()
    }
}

/// A problem with its place, its line and its advice.
pub(crate) fn in_words(name: &str, text: &str, tree: Option<&Node>, found: &Found) -> String {
    let Found { problem, range } = found;
    let lines = Lines::new(text);
    let Place { line, column } = lines.place(range.start);
    let whole = lines.line(range.start);
    // What goes on over further lines is marked to the end of its first.
    let marked = range.start..range.end.clamp(range.start, whole.end.max(range.start));
    let slice = |range: Range<usize>| text.get(range).unwrap_or_default();
    let before = plain(slice(whole.start..marked.start));
    let middle = plain(slice(marked.clone()));
    let after = plain(slice(marked.end..whole.end.max(marked.end)));
    let (before, after) = shortened(&before, count_characters(&middle), &after);

    let number = line.to_string();
    let margin = " ".repeat(number.len());
    let indent = " ".repeat(count_characters(&before));
    let under = "~".repeat(count_characters(&middle).saturating_sub(1));
    let shown = format!("{number} | {before}{middle}{after}");
    // An error needs no word for itself, and says what to do; a rule that one may doubt has a name to ask for.
    let rule = lint::rule(problem.code).filter(|rule| rule.severity != Severity::Error);
    let severity = rule.map_or_else(String::new, |rule| format!("{}: ", rule.severity.name()));
    let mut out = format!("{name}:{line}:{column}: {severity}{}\n", problem.message);
    out.push_str(&format!("{margin} |\n{}\n{margin} | {indent}^{under}\n", shown.trim_end()));
    if !problem.help.is_empty() {
        out.push_str(&format!("{margin} = help: {}\n", problem.help));
    }
    if let Some(place) = tree.and_then(|tree| place_in_words(text, tree, &problem.pointer)) {
        out.push_str(&format!("{margin} = in: {place} ({})\n", problem.pointer));
    }
    if let Some(rule) = rule {
        out.push_str(&format!("{margin} = rule: {}\n", rule.id));
    }
    out
}

/// A tab would move the mark away from what it marks.
fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Leaves out what is far from the mark on a long line.
fn shortened(before: &str, marked: usize, after: &str) -> (String, String) {
    let room = WIDTH.saturating_sub(marked) / 2;
    let (left, right) = (before.chars().count(), after.chars().count());
    if left + marked + right <= WIDTH {
        return (before.to_owned(), after.to_owned());
    }
    // What one side does not need, the other may have.
    let room_left = room.max(WIDTH.saturating_sub(marked + right));
    let room_right = room.max(WIDTH.saturating_sub(marked + left));
    let before = if left > room_left {
        let kept: String = before.chars().skip(left - room_left).collect();
        format!("…{kept}")
    } else {
        before.to_owned()
    };
    let after = if right > room_right {
        let kept: String = after.chars().take(room_right).collect();
        format!("{kept}…")
    } else {
        after.to_owned()
    };
    (before, after)
}

/// Where a pointer leads, as the author of a definition counts: from one, and by id.
fn place_in_words(text: &str, tree: &Node, pointer: &str) -> Option<String> {
    let target = tree.at(pointer);
    let mut words: Vec<String> = Vec::new();
    let mut list = String::new();
    for (step, node) in &target.path {
        let Ok(index) = step.parse::<usize>() else {
            list.clone_from(step);
            continue;
        };
        let noun = match list.as_str() {
            "pages" => "page",
            "questions" => "question",
            "choices" => "choice",
            "points" => "point",
            "rows" => "row",
            "warn" => "warning",
            "go_to" => "way",
            "soft_answers" => "soft answer",
            "languages" => "language",
            "tests" => "test",
            "steps" => "step",
            _ => "item",
        };
        let mut word = format!("{noun} {}", index + 1);
        let id = ["id", "code", "bank", "name"].iter().find_map(|name| node.field(name));
        let id = id.and_then(|id| text.get(id.range.clone()));
        if let Some(id) = id {
            word.push_str(&format!(" {}", id.replace('"', "`")));
        }
        words.push(word);
    }
    match (words.is_empty(), target.path.as_slice()) {
        (false, _) => Some(words.join(", ")),
        (true, [(step, _), _, ..]) => Some(format!("`{step}` of the survey")),
        (true, _) => (!pointer.is_empty()).then(|| "the survey itself".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::Expect;
    use expect_test::expect;
    use yousaid_schema::Problem;

    use super::*;

    fn check(text: &str, range: Range<usize>, expected: &Expect) {
        let found = Found { problem: Problem::new("", "code", "wrong").help("right it"), range };
        expected.assert_eq(&in_words("a.json", text, None, &found));
    }

    #[test]
    fn the_mark_stands_under_what_is_wrong() {
        check(
            "{\n\t\"tŷ\": \"x\", \"y\": 1\n}\n",
            14..17,
            &expect![[r#"
            a.json:2:12: wrong
              |
            2 |  "tŷ": "x", "y": 1
              |            ^~~
              = help: right it
        "#]],
        );
        check(
            "ab\r\ncd",
            2..2,
            &expect![[r#"
            a.json:1:3: wrong
              |
            1 | ab
              |   ^
              = help: right it
        "#]],
        );
        check(
            "[1,\n2]",
            0..6,
            &expect![[r#"
            a.json:1:1: wrong
              |
            1 | [1,
              | ^~~
              = help: right it
        "#]],
        );
        check(
            "",
            0..0,
            &expect![[r#"
                a.json:1:1: wrong
                  |
                1 |
                  | ^
                  = help: right it
            "#]],
        );
    }

    #[test]
    fn of_a_long_line_only_what_is_near_is_shown() {
        let long = "x".repeat(150);
        check(
            &format!("{long}WRONG{long}"),
            150..155,
            &expect![[r#"
            a.json:1:151: wrong
              |
            1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxWRONGxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
              |                                                 ^~~~~
              = help: right it
        "#]],
        );
        check(
            &format!("WRONG{long}"),
            0..5,
            &expect![[r#"
            a.json:1:1: wrong
              |
            1 | WRONGxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
              | ^~~~~
              = help: right it
        "#]],
        );
        check(
            &format!("{long}WRONG"),
            150..155,
            &expect![[r#"
            a.json:1:151: wrong
              |
            1 | …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxWRONG
              |                                                                                                 ^~~~~
              = help: right it
        "#]],
        );
    }

    #[test]
    fn places_are_counted_in_characters_from_one() {
        let lines = Lines::new("é\nêb");
        assert_eq!(lines.place(0), Place { line: 1, column: 1 });
        assert_eq!(lines.place(2), Place { line: 1, column: 2 });
        assert_eq!(lines.place(5), Place { line: 2, column: 2 });
    }
}
