//! Translation by liblouis's own program: its library is under the LGPL and its tools under the GPL, so they are
//! asked, never linked.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::Command;
use std::process::Stdio;

use super::cells;
use crate::paper::text::Line;

/// The program that translates, and the variable that may name another.
const PROGRAM: &str = "lou_translate";
const VARIABLE: &str = "LOU_TRANSLATE";

/// Patterns of Unicode, whatever the table's own display is.
const DISPLAY: &str = "unicode.dis";

/// Signs of a line that the program takes at once: beyond about 2,000 it cuts lines off.
const PIECE: usize = 600;

/// A sign without a translation is written as its number, `'\x0915'`, which takes more cells than any sign.
const NUMBER: usize = 8;

/// Tables by language, of six dots each: contracted where readers expect that (British Unified English Braille,
/// Welsh), else not. TO CHECK with readers of each; from liblouis 3.24 as Debian 12 has it.
///
/// There is none for Somali, Tigrinya, Pashto and Panjabi in Arabic letters. Those of Bengali, Greek, Gujarati,
/// Nepali, Persian, Romanian, Ukrainian and Urdu, and of Chinese in traditional characters, lack letters, digits or
/// signs of these languages, or write them with eight dots (tried with every sign of our own words in them).
const TABLES: [(&str, &str); 22] = [
    ("ar", "ar-ar-g1.utb"),
    ("bg", "bg.utb"),
    ("ckb", "ckb-g1.ctb"),
    ("cs", "cs-g1.ctb"),
    ("cy", "cy-cy-g2.ctb"),
    ("en", "en-ueb-g2.ctb"),
    ("en-simple", "en-ueb-g2.ctb"),
    ("es", "es-g1.ctb"),
    ("fr", "fr-bfu-comp6.utb"),
    ("hi", "hi-in-g1.utb"),
    ("hu", "hu-hu-g1.ctb"),
    ("it", "it-it-comp6.utb"),
    ("lt", "lt-6dot.utb"),
    ("pa", "pa.tbl"),
    ("pl", "pl.tbl"),
    ("pt", "pt-pt-g1.utb"),
    ("ru", "ru-litbrl.ctb"),
    ("sk", "sk-g1.ctb"),
    ("ta", "ta-ta-g1.ctb"),
    ("tr", "tr-g1.ctb"),
    ("vi", "vi-vn-g1.ctb"),
    ("zh-Hans", "zhcn-g1.ctb"),
];

/// Lines in signs of a BRF file.
pub(super) struct Cells {
    pub(super) lines: Vec<String>,
    /// Signs for which the table has no Braille; they were left out.
    pub(super) unknown: Vec<char>,
}

/// The table of a language.
pub(super) fn table(language: &str) -> Result<&'static str, String> {
    let plain = language.split('-').next().unwrap_or_default();
    let find = |tag: &str| TABLES.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag)).map(|(_, table)| *table);
    // Not of another script: `pa-Arab` is not read by who reads `pa`.
    let is_region = language.split('-').nth(1).is_some_and(|part| part.len() == 2);
    find(language).or_else(|| find(plain).filter(|_| is_region)).ok_or_else(|| {
        let known: Vec<&str> = TABLES.iter().map(|(known, _)| *known).collect();
        format!("there is no Braille table for `{language}`; there is one for {}", known.join(", "))
    })
}

/// Translates each line by itself.
pub(super) fn translate(table: &str, lines: &[Line]) -> Result<Cells, String> {
    let lines: Vec<String> = lines.iter().map(|line| typed(&line.words)).collect();
    let signs: BTreeSet<char> = lines.iter().flat_map(|line| line.chars()).filter(|sign| *sign != ' ').collect();
    let alone: Vec<String> = signs.iter().map(char::to_string).collect();
    let known = run(table, &alone)?;
    let is_unknown = |(_, cells): &(&char, &String)| {
        cells.chars().count() >= NUMBER || cells.chars().any(|cell| cells::sign(cell).is_none())
    };
    let unknown: Vec<char> = signs.iter().zip(&known).filter(is_unknown).map(|(sign, _)| *sign).collect();
    let mut pieces = Vec::new();
    let mut counts = Vec::new();
    for line in &lines {
        let clean: String = line.chars().filter(|sign| !unknown.contains(sign)).collect();
        let of_line = cut(&clean);
        counts.push(of_line.len());
        pieces.extend(of_line);
    }
    let mut translated = run(table, &pieces)?.into_iter();
    let mut done = Vec::new();
    for count in counts {
        let cells: Vec<String> = translated.by_ref().take(count).collect();
        done.push(in_signs(&cells.join("\u{2800}"), table)?);
    }
    Ok(Cells { lines: done, unknown })
}

/// Typographic signs as they are typed, which every table knows; invisible marks go.
fn typed(words: &str) -> String {
    let mut typed = String::new();
    for sign in words.chars() {
        match sign {
            '\u{2018}' | '\u{2019}' => typed.push('\''),
            '\u{201c}' | '\u{201d}' | '\u{201e}' | '«' | '»' => typed.push('"'),
            '\u{2010}'..='\u{2014}' => typed.push('-'),
            '\u{2026}' => typed.push_str("..."),
            '\u{a0}' | '\u{202f}' => typed.push(' '),
            '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{202a}'..='\u{202e}' => {}
            sign => typed.push(sign),
        }
    }
    typed
}

/// A line in pieces that are short enough, cut between words.
fn cut(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for word in line.split(' ') {
        let is_full = pieces.last().is_some_and(|piece| !piece.is_empty() && piece.len() + word.len() > PIECE);
        if is_full {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            if !piece.is_empty() {
                piece.push(' ');
            }
            piece.push_str(word);
        }
    }
    pieces
}

/// Within addresses some tables write a sign of computer Braille with a seventh dot, which is the same sign
/// without it.
fn in_signs(cells: &str, table: &str) -> Result<String, String> {
    let sign = |cell: char| match cell {
        ' ' => Some(' '),
        '\u{2800}'..='\u{28ff}' => char::from_u32(u32::from(cell) & !0xc0).and_then(cells::sign),
        _ => None,
    };
    cells.chars().map(|cell| sign(cell).ok_or(cell)).collect::<Result<String, char>>().map_err(|cell| {
        format!("liblouis answered with `{cell}`, which is no Braille (table {table}); update liblouis")
    })
}

/// The program's answer, a line for each.
fn run(table: &str, lines: &[String]) -> Result<Vec<String>, String> {
    let program = program();
    let tables = [DISPLAY, ",", table].concat();
    let missing = |error: std::io::Error| {
        format!(
            "liblouis is not there ({program}: {error}); install it (on Debian: liblouis-bin and liblouis-data), or \
             name its program in {VARIABLE}"
        )
    };
    let mut command = Command::new(&program);
    command.args(["--forward", &tables]).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(missing)?;
    let input = lines.join("\n") + "\n";
    let mut stdin = child.stdin.take().ok_or("liblouis takes no input")?;
    // In a thread of its own: who writes all before reading any may wait for ever.
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().map_err(missing)?;
    let _ = writer.join();
    let answer = String::from_utf8_lossy(&output.stdout);
    let answered: Vec<String> = answer.lines().map(str::to_owned).collect();
    if !output.status.success() || answered.len() != lines.len() {
        let why: String = String::from_utf8_lossy(&output.stderr).chars().take(300).collect();
        return Err(format!("liblouis could not translate with {table}: {}", why.trim()));
    }
    Ok(answered)
}

fn program() -> String {
    std::env::var(VARIABLE).unwrap_or_else(|_| PROGRAM.to_owned())
}

/// Whether it is installed.
#[cfg(test)]
pub(super) fn is_there() -> bool {
    Command::new(program()).arg("--version").output().is_ok_and(|output| output.status.success())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paper::text::Role;

    /// Says that a test was left out where liblouis is not installed. CI installs it.
    #[expect(clippy::print_stdout, reason = "said among the names of the tests")]
    fn left_out() -> bool {
        let is_left_out = !is_there();
        if is_left_out {
            println!("LEFT OUT: liblouis is not installed (on Debian: liblouis-bin and liblouis-data)");
        }
        is_left_out
    }

    fn braille(language: &str, words: &str) -> Cells {
        translate(table(language).unwrap(), &[Line { role: Role::Words, words: words.to_owned() }]).unwrap()
    }

    #[test]
    fn english_is_contracted_and_a_sign_without_braille_is_named() {
        if left_out() {
            return;
        }
        let cells = braille("en", "Do you like it? “Yes” – 12");
        // "do", "you", "like" and "it" are one sign each; 12 is `#ab`.
        assert_eq!(cells.lines, [",D Y L X8 8,YES0 - #AB"]);
        let cells = braille("en", "Tea ☕ 家");
        assert_eq!((cells.unknown.as_slice(), cells.lines.concat()), (&['☕', '家'][..], ",TEA  ".to_owned()));
    }

    #[test]
    fn every_table_makes_six_dots_of_its_own_language() {
        if left_out() {
            return;
        }
        for (language, table) in TABLES {
            let words = yousaid_i18n::catalogue(language).unwrap();
            let said: Vec<Line> = words
                .lines()
                .filter_map(|line| line.split_once('='))
                .filter(|(_, words)| {
                    !words.contains(['{', '\\', '|']) && words.chars().filter(|c| c.is_alphabetic()).count() > 1
                })
                .take(40)
                .map(|(_, words)| Line { role: Role::Words, words: words.to_owned() })
                .collect();
            assert!(said.len() > 20, "{language}");
            let cells = translate(table, &said).unwrap_or_else(|why| panic!("{language}: {why}"));
            assert!(cells.unknown.iter().all(|sign| !sign.is_alphanumeric()), "{language}: {:?}", cells.unknown);
            for (line, cells) in said.iter().zip(&cells.lines) {
                assert!(!cells.is_empty(), "{language}: {}", line.words);
            }
        }
    }

    #[test]
    fn long_lines_are_not_cut_off() {
        if left_out() {
            return;
        }
        let words = "tomorrow ".repeat(900);
        let cells = braille("en", words.trim());
        assert_eq!(cells.lines.concat().split(' ').count(), 900);
    }

    #[test]
    fn a_language_without_a_table_is_refused_with_those_that_have_one() {
        for language in ["so", "ti", "pa-Arab", "zh-Hant", "xx"] {
            let why = table(language).unwrap_err();
            assert!(why.contains(&format!("`{language}`")) && why.contains("cy, en"), "{why}");
        }
        assert_eq!(table("en-GB"), Ok("en-ueb-g2.ctb"));
    }
}
