//! Lines of Braille on pages of 25 lines of 40 cells, the size that embossers and the checklist of our tests take.

use crate::paper::text::Line;
use crate::paper::text::Role;

const CELLS: usize = 40;
const LINES: usize = 25;
/// What ends a page in a BRF file.
const FORM_FEED: char = '\u{c}';

/// The pages; `cells` are the lines in signs of a BRF file. The last line of a page has its number.
pub(super) fn pages(lines: &[Line], cells: &[String]) -> String {
    let mut set: Vec<String> = Vec::new();
    for (line, cells) in lines.iter().zip(cells) {
        lay(line.role, cells, &mut set);
    }
    let mut brf = String::new();
    for (at, page) in broken(&set).iter().enumerate() {
        for at in 0..LINES - 1 {
            brf.push_str(page.get(at).map_or("", |line| line.trim_end()));
            brf.push('\n');
        }
        let number = number(at + 1);
        brf.push_str(&" ".repeat(CELLS.saturating_sub(number.len())));
        brf.push_str(&number);
        brf.push('\n');
        brf.push(FORM_FEED);
    }
    brf
}

/// A blank line is none at the top of a page, and a title is never the last line of one.
fn broken(set: &[String]) -> Vec<Vec<String>> {
    let mut pages: Vec<Vec<String>> = vec![Vec::new()];
    for (at, line) in set.iter().enumerate() {
        let room = LINES - 1;
        let is_alone = line.is_empty() && pages.last().is_some_and(|page| page.len() + 2 > room);
        let begins = at > 0 && is_alone;
        if begins || pages.last().is_some_and(|page| page.len() == room) {
            pages.push(Vec::new());
        }
        if let Some(page) = pages.last_mut()
            && !(line.is_empty() && page.is_empty())
        {
            page.push(line.clone());
        }
    }
    pages
}

fn lay(role: Role, cells: &str, set: &mut Vec<String>) {
    // How far the first line and those after it stand in.
    let (first, after) = match role {
        Role::Title => (0, 0),
        Role::Question => (0, 2),
        Role::Words => (2, 0),
        Role::Choice | Role::Room => (4, 6),
    };
    if matches!(role, Role::Title | Role::Question) && !set.is_empty() {
        set.push(String::new());
    }
    let mut line = " ".repeat(first);
    let mut is_begun = false;
    for word in cells.split(' ').filter(|word| !word.is_empty()) {
        let mut word = word;
        let width = |text: &str| text.chars().count();
        if is_begun && width(&line) + 1 + width(word) > CELLS {
            set.push(std::mem::replace(&mut line, " ".repeat(after)));
            is_begun = false;
        }
        if is_begun {
            line.push(' ');
        }
        // A word longer than a line, such as an address, is broken where the line ends.
        while width(&line) + width(word) > CELLS {
            let (here, rest) = word.split_at(CELLS - width(&line));
            line.push_str(here);
            set.push(std::mem::replace(&mut line, " ".repeat(after)));
            word = rest;
        }
        line.push_str(word);
        is_begun = true;
    }
    if is_begun {
        set.push(line);
    }
}

/// A number in Braille: a sign for numbers, and letters for digits. The same in every table of ours.
fn number(number: usize) -> String {
    let digits = number.to_string();
    let letter = |digit: char| "JABCDEFGHI".chars().nth(digit.to_digit(10).and_then(|at| usize::try_from(at).ok())?);
    ["#".to_owned(), digits.chars().filter_map(letter).collect()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brf(texts: &[(Role, &str)]) -> String {
        let lines: Vec<Line> =
            texts.iter().map(|(role, words)| Line { role: *role, words: (*words).to_owned() }).collect();
        let cells: Vec<String> = texts.iter().map(|(_, words)| (*words).to_owned()).collect();
        pages(&lines, &cells)
    }

    #[test]
    fn every_page_has_25_lines_of_at_most_40_cells() {
        let long = "ABCDEF ".repeat(200) + &"X".repeat(95);
        let brf =
            brf(&[(Role::Title, "TITLE"), (Role::Words, &long), (Role::Question, "#A4 WHY"), (Role::Choice, &long)]);
        let pages: Vec<&str> = brf.split_terminator(FORM_FEED).collect();
        assert!(pages.len() > 2);
        for (at, page) in pages.iter().enumerate() {
            let lines: Vec<&str> = page.split_terminator('\n').collect();
            assert_eq!(lines.len(), 25, "page {at}");
            assert!(lines.iter().all(|line| line.len() <= 40 && line.bytes().all(|sign| (0x20..0x60).contains(&sign))));
            assert_eq!(lines.last().unwrap().trim(), number(at + 1));
            assert!(!lines.first().unwrap().is_empty(), "no blank line at the top");
        }
        let words: String = brf.split_whitespace().filter(|word| !word.starts_with('#')).collect();
        let given: String = ["TITLE", &long, "WHY", &long].concat().split_whitespace().collect();
        assert_eq!(words, given, "nothing is lost");
    }

    #[test]
    fn choices_stand_in_and_questions_behind_a_blank_line() {
        let brf = brf(&[(Role::Words, "HELLO"), (Role::Question, "#A4 WHY"), (Role::Choice, "BECAUSE")]);
        let lines: Vec<&str> = brf.lines().take(4).collect();
        assert_eq!(lines, ["  HELLO", "", "#A4 WHY", "    BECAUSE"]);
    }

    #[test]
    fn numbers_are_letters_behind_a_sign() {
        assert_eq!((number(1), number(10), number(26)), ("#A".to_owned(), "#AJ".to_owned(), "#BF".to_owned()));
    }
}
