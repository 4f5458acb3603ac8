//! The document as Markdown (CommonMark, with the tables of GitHub).

use super::document::Block;
use super::document::Run;

/// Where words stand: they may not end what holds them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In a line of its own, where further lines may follow.
    Line,
    /// In a cell of a table, a heading or an item of a list.
    OneLine,
}

/// Writes a whole file.
pub(super) fn page(blocks: &[Block]) -> String {
    let mut out = String::new();
    all(blocks, "", &mut out);
    out
}

/// Writes blocks, each line of them behind `margin`.
fn all(blocks: &[Block], margin: &str, out: &mut String) {
    for (i, known) in blocks.iter().enumerate() {
        if i > 0 {
            out.push_str(margin.trim_end());
            out.push('\n');
        }
        block(known, margin, out);
    }
}

fn block(block: &Block, margin: &str, out: &mut String) {
    let line = |text: &str, out: &mut String| {
        out.push_str(margin);
        out.push_str(text);
        out.push('\n');
    };
    match block {
        Block::Heading { level, content, .. } => {
            let signs = "#".repeat(usize::from(*level));
            line(&format!("{signs} {}", runs(content, Place::OneLine)), out);
        }
        Block::Paragraph(content) => {
            for text in runs(content, Place::Line).split('\n') {
                line(&started(text), out);
            }
        }
        Block::List(items) => {
            for item in items {
                line(&format!("- {}", started(&runs(item, Place::OneLine))), out);
            }
        }
        Block::Facts(facts) => {
            for (name, content) in facts {
                line(&format!("- **{}**: {}", escaped(name), runs(content, Place::OneLine)), out);
            }
        }
        Block::Table { caption, head, rows } => {
            line(&format!("**{}**", escaped(caption)), out);
            line("", out);
            line(&format!("| {} |", head.join(" | ")), out);
            line(&format!("|{}", "---|".repeat(head.len())), out);
            for row in rows {
                let cells: Vec<String> = row.iter().map(|cell| runs(cell, Place::OneLine)).collect();
                line(&format!("| {} |", cells.join(" | ")), out);
            }
        }
        Block::Quote(blocks) => all(blocks, &format!("{margin}> "), out),
    }
}

fn runs(content: &[Run], place: Place) -> String {
    let mut out = String::new();
    for run in content {
        match run {
            Run::Text(text) => out.push_str(&escaped(text)),
            Run::Code(text) => out.push_str(&code(text)),
            Run::Strong(content) => out.push_str(&format!("**{}**", runs(content, place))),
            Run::Emphasis(content) => out.push_str(&format!("*{}*", runs(content, place))),
            // Headings have no names of their own in Markdown, and each program gives them others.
            Run::Link { href, content } if href.starts_with('#') => out.push_str(&runs(content, place)),
            Run::Link { href, content } => {
                out.push_str(&format!("[{}](<{}>)", runs(content, place), address(href)));
            }
            Run::Break if place == Place::Line => out.push_str("\\\n"),
            Run::Break => out.push_str(" / "),
            Run::In { content, .. } => out.push_str(&runs(content, place)),
        }
    }
    out
}

/// Words as words: no sign in them means anything.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// A line whose first signs make no heading, list or rule of it.
fn started(line: &str) -> String {
    let line = line.trim_start();
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let sign = line.get(digits..).and_then(|rest| rest.chars().next());
    let means = match sign {
        Some('.' | ')') => digits > 0,
        Some('#' | '+' | '-' | '=' | ':') => digits == 0,
        _ => false,
    };
    if !means {
        return line.to_owned();
    }
    format!("{}\\{}", line.get(..digits).unwrap_or_default(), line.get(digits..).unwrap_or_default())
}

/// Code between as many signs as it takes; in a table a bar has to be escaped there too.
fn code(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let text = text.replace('|', "\\|");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let blank = if text.starts_with('`') || text.ends_with('`') || text.is_empty() { " " } else { "" };
    format!("{fence}{blank}{text}{blank}{fence}")
}

/// An address between angle brackets.
fn address(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    for c in href.chars() {
        match c {
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            '|' => out.push_str("%7C"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
