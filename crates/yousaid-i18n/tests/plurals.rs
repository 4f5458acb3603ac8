//! Plural rules, from the table to what is said, beside another reader of Unicode CLDR.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use fixed_decimal::Decimal as FixedDecimal;
use icu_locale_core::Locale;
use icu_plurals::PluralCategory;
use icu_plurals::PluralRules;
use yousaid_i18n::Words;
use yousaid_i18n_build::compile;
use yousaid_i18n_build::plural_languages;
use yousaid_schema::Decimal;

/// The languages most often needed by residents in the United Kingdom.
const NEEDED: &str = "en cy pl ro pa ur pt es ar bn gu it ta fr lt zh tr bg ru fa hu el so hi sk cs uk ps ckb ti ne vi";

const CATEGORIES: &str = "a = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

fn words(language: &str) -> Words {
    Words::load(language, &compile(language, "plurals.ftl", CATEGORIES).unwrap()).unwrap()
}

fn said(words: &Words, number: &str) -> String {
    words.with("a", &[("n", Decimal::parse(number).unwrap().into())])
}

fn category(rules: &PluralRules, number: &str) -> &'static str {
    match rules.category_for(&number.parse::<FixedDecimal>().unwrap()) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[test]
fn every_needed_language_has_a_plural_rule() {
    let known: Vec<&str> = plural_languages().collect();
    for language in NEEDED.split(' ') {
        assert!(known.contains(&language), "{language}");
    }
}

#[test]
fn numbers_have_the_category_that_unicode_gives_them() {
    let decimals = ["0.1", "0.5", "0.25", "1.1", "1.5", "2.5", "3.75", "10.1", "11.5", "100.01", "1000000.5"];
    let large = ["10000", "99999", "100000", "999999", "1000000", "1000001", "2000000", "3500000", "1000000000"];
    let whole: Vec<String> = (0..=1000).map(|n| n.to_string()).collect();
    let numbers: Vec<&str> = whole.iter().map(String::as_str).chain(decimals).chain(large).collect();
    // icu_plurals has the rules of CLDR 49, in which Vietnamese has `one`; until 48 it had not.
    for language in plural_languages().filter(|language| *language != "vi") {
        let locale: Locale = language.parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let words = words(language);
        for number in &numbers {
            for number in [(*number).to_owned(), format!("-{number}")] {
                assert_eq!(said(&words, &number), category(&rules, &number), "{language}: {number}");
            }
        }
    }
    assert_eq!(said(&words("vi"), "1"), "other");
}

#[test]
fn other_scripts_and_easy_words_count_like_their_language() {
    for (language, base) in [("pa-Arab", "pa"), ("zh-Hans", "zh"), ("zh-Hant", "zh"), ("en-simple", "en")] {
        for number in ["0", "1", "2", "1.5"] {
            assert_eq!(said(&words(language), number), said(&words(base), number), "{language}: {number}");
        }
    }
}
