//! Dates, numbers, lists and plurals in every language, as they are said on the server and in the browser: the
//! files in `tests/golden`, one for each language, which native tests write and those in Chromium read.
//!
//! Their data are ours, in the words that translators check, and not the browser's: Chromium has none for
//! Welsh, Somali, Tigrinya, Sorani and Pashto, and counts years in Persian by another calendar. Plural rules are
//! from Unicode CLDR (`crates/yousaid-i18n-build/src/plurals.txt`; a test of `yousaid-i18n` holds them to
//! ICU4X). All were compared with CLDR 48 once: names of months are the same but for three (Somali `Jannaayo`, CLDR
//! `Janaayo`; December in Sorani, May in Panjabi in Arabic letters; TO CHECK by speakers); a few languages put the
//! parts of a day in another order or leave out a comma, and Pashto has `12,345.5` (CLDR `12.345,5`; TO CHECK).
//! Digits are 0 to 9 in every language, as on doors, telephones and in the fields that take numbers.
//!
//! `UPDATE_EXPECT=1 cargo test -p yousaid-ui --features ssr golden` writes the files anew.

use std::fmt::Write as _;

use yousaid_i18n::LANGUAGES;
use yousaid_i18n::Words;
use yousaid_i18n::catalogue;
use yousaid_schema::Decimal;

use crate::reader::Reader;

/// One of each plural category of each language, and those at which rules change.
const COUNTS: [u32; 16] = [0, 1, 2, 3, 4, 5, 6, 10, 11, 12, 19, 20, 21, 22, 100, 101];
const NUMBERS: [&str; 6] = ["0", "-7.25", "2026", "10000", "12345.5", "1234567"];

fn golden(language: &str) -> String {
    let words = Words::load(language, catalogue(language).unwrap()).unwrap();
    let reader = Reader { words: words.clone(), language: language.to_owned(), sessions: None };
    let mut out = String::new();
    let mut line = |name: &str, what: &str, said: &str| {
        // The marks around what is filled in, which nobody sees.
        let said = said.replace('\u{2068}', "‹").replace('\u{2069}', "›");
        writeln!(out, "{name} {what}: {said}").unwrap();
    };
    for month in 1..=12 {
        let day = format!("2026-{month:02}-{:02}", 2 * month + 1);
        line("day", &day, &reader.date(&day));
        let month = &day[..7];
        line("month", month, &reader.date(month));
    }
    for number in NUMBERS {
        line("number", number, &reader.number(Decimal::parse(number).unwrap()));
    }
    let list = words.with("list-next-label", &[("list", "1".into()), ("next", "2".into())]);
    line("list", "1 2 3", &words.with("list-next-label", &[("list", list.into()), ("next", "3".into())]));
    for id in ["text-left-status", "text-over-status"] {
        for count in COUNTS {
            line(id, &count.to_string(), &words.with(id, &[("count", count.into())]));
        }
    }
    out
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::collections::BTreeSet;
    use std::env;
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_language_says_what_its_golden_file_says() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
        for language in LANGUAGES {
            let (file, said) = (folder.join(format!("{language}.txt")), golden(language));
            if env::var_os("UPDATE_EXPECT").is_some() {
                fs::write(&file, &said).unwrap();
            }
            assert_eq!(fs::read_to_string(&file).unwrap(), said, "{language}");
        }
        assert_eq!(fs::read_dir(folder).unwrap().count(), LANGUAGES.len(), "a file for each language and no other");
    }

    #[test]
    fn months_have_names_of_the_language_and_years_are_those_of_the_gregorian_calendar() {
        let english: Vec<String> = golden("en").lines().map(str::to_owned).collect();
        for language in LANGUAGES {
            let said = golden(language);
            assert!(!said.contains("M0") && !said.contains("{$"), "{language}");
            for kind in ["day ", "month "] {
                let lines: BTreeSet<&str> = said
                    .lines()
                    .filter(|line| line.starts_with(kind))
                    .map(|line| line.split_once(": ").unwrap().1)
                    .collect();
                assert_eq!(lines.len(), 12, "{language}: {lines:?}");
                // As the language writes digits: 2026, ২০২৬, ۲۰۲۶.
                let year = |line: &str| {
                    let digits = line.chars().filter_map(digit).collect::<Vec<_>>();
                    digits.windows(4).any(|four| four == [2, 0, 2, 6])
                };
                assert!(lines.iter().all(|line| year(line)), "{language}: {lines:?}");
            }
            if !language.starts_with("en") {
                for name in ["January", "February", "October", "December"] {
                    assert!(!said.contains(name), "{language}: {name}");
                }
                let same =
                    said.lines().filter(|line| line.starts_with("text-") && english.contains(&(*line).to_owned()));
                assert_eq!(same.count(), 0, "{language}: plurals in English");
            }
        }
    }

    /// The value of a digit in one of the scripts that ship.
    fn digit(sign: char) -> Option<u32> {
        let zeros = ['0', '٠', '۰', '০', '૦', '०', '੦', '௦'];
        zeros.iter().find_map(|zero| u32::from(sign).checked_sub(u32::from(*zero)).filter(|value| *value < 10))
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

    macro_rules! files {
        ($($language:literal)*) => {
            [$(($language, include_str!(concat!("../tests/golden/", $language, ".txt")))),*]
        };
    }

    #[wasm_bindgen_test]
    fn the_browser_says_the_same_as_the_server() {
        let files = files!(
            "en" "cy" "en-simple" "pl" "ro" "pa" "pa-Arab" "ur" "pt" "es" "ar" "bn" "gu" "it" "ta" "fr" "lt" "zh-Hans"
            "zh-Hant" "tr" "bg" "ru" "fa" "hu" "el" "so" "hi" "sk" "cs" "uk" "ps" "ckb" "ti" "ne" "vi"
        );
        assert_eq!(files.len(), LANGUAGES.len());
        for (language, file) in files {
            assert_eq!(golden(language), file, "{language}");
        }
    }
}
