//! What came of an import or an export: everything that could not be carried over, and everything
//! that works otherwise than before.

use std::fmt::Write as _;

use serde_json::json;

/// How much a line of the report matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    /// It is missing from the outcome.
    Lost,
    /// It is there, and works otherwise.
    Changed,
    /// It said how something looks, or for a program; residents miss nothing.
    Look,
}

impl Level {
    const ALL: [(Self, &str, &str); 3] = [
        (Self::Lost, "lost", "Not carried over"),
        (Self::Changed, "changed", "Carried over, and different"),
        (Self::Look, "look", "Left out: looks, and what only the other program needs"),
    ];

    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(level, ..)| *level == self).map_or("", |(_, name, _)| name)
    }
}

/// One thing that did not come through as it was.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Line {
    pub(crate) level: Level,
    /// Where it stands in the source: `pages[0].elements[2]`, `survey row 7`.
    pub(crate) place: String,
    /// The source's own text of it.
    pub(crate) what: String,
    pub(crate) why: String,
    /// What to do about it; may be empty.
    pub(crate) help: String,
}

/// A name that had to be another.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Renamed {
    /// What it names: `question`, or `answer of` one.
    what: String,
    from: String,
    to: String,
}

/// The report.
#[derive(Clone, Debug, Default)]
pub(crate) struct Report {
    lines: Vec<Line>,
    names: Vec<Renamed>,
}

/// Most characters of the source that a line quotes.
const QUOTED: usize = 300;
/// Most lines of a report; a hostile source could ask for any number.
const LINES: usize = 5_000;

impl Report {
    pub(crate) fn add(&mut self, level: Level, place: &str, what: &str, why: &str, help: &str) {
        if self.lines.len() >= LINES {
            return;
        }
        let line =
            Line { level, place: place.to_owned(), what: quoted(what), why: why.to_owned(), help: help.to_owned() };
        if !self.lines.contains(&line) {
            self.lines.push(line);
        }
    }

    pub(crate) fn lost(&mut self, place: &str, what: &str, why: &str, help: &str) {
        self.add(Level::Lost, place, what, why, help);
    }

    pub(crate) fn changed(&mut self, place: &str, what: &str, why: &str, help: &str) {
        self.add(Level::Changed, place, what, why, help);
    }

    pub(crate) fn look(&mut self, place: &str, what: &str, why: &str) {
        self.add(Level::Look, place, what, why, "");
    }

    /// Notes a name that is not the source's; nothing when it is.
    pub(crate) fn renamed(&mut self, what: &str, from: &str, to: &str) {
        if from != to && self.names.len() < LINES {
            let renamed = Renamed { what: what.to_owned(), from: quoted(from), to: to.to_owned() };
            if !self.names.contains(&renamed) {
                self.names.push(renamed);
            }
        }
    }

    fn of(&self, level: Level) -> Vec<&Line> {
        self.lines.iter().filter(|line| line.level == level).collect()
    }

    /// Counts of lines: `2 not carried over, 1 different`.
    pub(crate) fn summary(&self) -> String {
        let count = |level| self.of(level).len();
        let many = if self.lines.len() >= LINES { " (and more)" } else { "" };
        format!(
            "{} not carried over, {} different, {} of looks only{many}",
            count(Level::Lost),
            count(Level::Changed),
            count(Level::Look)
        )
    }

    /// The report for people.
    pub(crate) fn in_words(&self) -> String {
        let mut out = String::new();
        for (level, _, heading) in Level::ALL {
            let lines = self.of(level);
            if lines.is_empty() {
                continue;
            }
            let _ = writeln!(out, "{heading}: {}", lines.len());
            for line in lines {
                let what = if line.what.is_empty() { "(nothing)" } else { &line.what };
                let _ = writeln!(out, "  {}: {what}", line.place);
                let _ = writeln!(out, "    why: {}", line.why);
                if !line.help.is_empty() {
                    let _ = writeln!(out, "    do:  {}", line.help);
                }
            }
            out.push('\n');
        }
        if !self.names.is_empty() {
            let _ = writeln!(out, "Names that are different: {}", self.names.len());
            for Renamed { what, from, to } in &self.names {
                let _ = writeln!(out, "  {what} `{from}` is `{to}`");
            }
            out.push('\n');
        }
        let _ = writeln!(out, "In all: {}", self.summary());
        out
    }

    /// The report for programs.
    pub(crate) fn in_json(&self) -> String {
        let lines: Vec<serde_json::Value> = self
            .lines
            .iter()
            .map(|line| {
                json!({
                    "level": line.level.name(),
                    "place": line.place,
                    "what": line.what,
                    "why": line.why,
                    "help": line.help,
                })
            })
            .collect();
        let names: Vec<serde_json::Value> =
            self.names.iter().map(|Renamed { what, from, to }| json!({"what": what, "from": from, "to": to})).collect();
        format!("{:#}\n", json!({"lines": lines, "names": names}))
    }
}

/// One line of the source's text, not too long.
fn quoted(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if plain.chars().count() <= QUOTED {
        return plain;
    }
    let cut: String = plain.chars().take(QUOTED).collect();
    cut + "…"
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn a_report_says_where_what_why_and_what_to_do_each_once() {
        let mut report = Report::default();
        for _ in 0..2 {
            report.lost("survey row 3", "barcode", "no such question", "ask for the number");
        }
        report.look("settings", "style = pages", "it says how the form looks");
        report.renamed("question", "a-b", "a_b");
        report.renamed("question", "c", "c");
        expect![[r"
            Not carried over: 1
              survey row 3: barcode
                why: no such question
                do:  ask for the number

            Left out: looks, and what only the other program needs: 1
              settings: style = pages
                why: it says how the form looks

            Names that are different: 1
              question `a-b` is `a_b`

            In all: 1 not carried over, 0 different, 1 of looks only
        "]]
        .assert_eq(&report.in_words());
        assert!(report.in_json().contains(r#""level": "lost""#));
    }

    #[test]
    fn a_source_can_not_make_a_report_endless() {
        let mut report = Report::default();
        report.lost("x", &"é\n".repeat(1_000), "", "");
        for i in 0..LINES + 10 {
            report.look("x", &i.to_string(), "");
        }
        assert_eq!(report.lines.len(), LINES);
        assert_eq!(report.lines[0].what.chars().count(), QUOTED + 1);
        assert!(report.summary().ends_with("(and more)"));
    }
}
