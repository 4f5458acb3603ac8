//! Catalogues say what Fluent says: every message of every language beside i18n-embed's own loader,
//! which reads the files of the translators.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_bundle::FluentArgs;
use fluent_bundle::FluentValue;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use i18n_embed::I18nAssets;
use i18n_embed::LanguageLoader as _;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed::unic_langid::LanguageIdentifier;
use yousaid_i18n::Arg;
use yousaid_i18n::LANGUAGES;
use yousaid_i18n::Words;
use yousaid_i18n::catalogue;
use yousaid_i18n_build::compile;
use yousaid_schema::Decimal;

const NUMBERS: &str = "0 1 2 3 4 5 6 7 10 11 12 20 21 100 101 1000000 -1 0.25 1.5 123456.789";

/// Numbers for which Fluent's own plural rules, of an older CLDR, say something else than CLDR 48. Ours
/// are held to ICU4X in `tests/plurals.rs`.
const CHANGED: &[(&str, &str)] =
    &[("ro", "101"), ("es", "1000000"), ("fr", "1000000"), ("it", "1000000"), ("pt", "1000000")];

const TEXTS: [&str; 6] = ["", "Elm Park Homes", "one", "other", "مرحبا (1)", "1"];

/// The file of one language; the loader wants English beside it.
struct Files<'a> {
    language: &'a str,
    words: &'a str,
}

impl I18nAssets for Files<'_> {
    fn get_files(&self, path: &str) -> Vec<Cow<'_, [u8]>> {
        if path == format!("{}/words.ftl", self.language) {
            return vec![Cow::Borrowed(self.words.as_bytes())];
        }
        if path == "en/words.ftl" { vec![Cow::Borrowed(b"")] } else { Vec::new() }
    }

    fn filenames_iter(&self) -> Box<dyn Iterator<Item = String> + '_> {
        Box::new([format!("{}/words.ftl", self.language)].into_iter())
    }
}

/// The same words, by Fluent and by us.
struct Both {
    fluent: FluentLanguageLoader,
    ours: Words,
}

impl Both {
    fn of(language: &str, words: &str, catalogue: &str) -> Self {
        let english: LanguageIdentifier = "en".parse().unwrap();
        let fluent = FluentLanguageLoader::new("words", english);
        fluent.load_languages(&Files { language, words }, &[language.parse().unwrap()]).unwrap();
        Self { fluent, ours: Words::load(language, catalogue).unwrap() }
    }

    fn compare(&self, id: &str, args: &[(&'static str, Arg)]) {
        let mut values = FluentArgs::new();
        for (name, arg) in args {
            values.set(
                *name,
                match arg {
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Number(number) => FluentValue::from(number.to_f64()),
                },
            );
        }
        let fluent = self.fluent.get_args_fluent(id, Some(&values));
        assert_eq!(self.ours.with(id, args), fluent, "{} {id} {args:?}", self.ours.language());
    }

    /// With every value in every place, and with nothing.
    fn compare_all(&self, id: &str, names: &[&'static str]) {
        self.compare(id, &[]);
        let language = self.ours.language();
        let same = |number: &&str| !CHANGED.contains(&(language, *number));
        let numbers = NUMBERS.split(' ').filter(same).map(|number| Decimal::parse(number).unwrap());
        let values: Vec<Arg> = numbers.map(Arg::from).chain(TEXTS.into_iter().map(Arg::from)).collect();
        for i in 0..values.len() {
            for step in 1..=3 {
                let arg = |at: usize| values[(i + at * step * 7) % values.len()].clone();
                let args: Vec<_> = names.iter().enumerate().map(|(at, name)| (*name, arg(at))).collect();
                self.compare(id, &args);
            }
        }
    }
}

/// Ids, and all names that are filled in anywhere in the file.
fn ids_and_names(words: &str) -> (Vec<String>, Vec<&'static str>) {
    let resource = parser::parse(words).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let ids = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    let names = words.split('$').skip(1).map(|rest| {
        rest.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-')).next().unwrap_or_default()
    });
    let names: BTreeSet<String> = names.filter(|name| !name.is_empty()).map(str::to_owned).collect();
    (ids.collect(), names.into_iter().map(|name| &*name.leak()).collect())
}

#[test]
fn every_message_of_every_language_says_what_fluent_says() {
    for language in LANGUAGES {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n").join(language);
        let mut compared = 0;
        // All groups of words; the catalogue holds them together.
        for file in fs::read_dir(folder).unwrap() {
            let words = fs::read_to_string(file.unwrap().path()).unwrap();
            let both = Both::of(language, &words, catalogue(language).unwrap());
            let (ids, names) = ids_and_names(&words);
            compared += ids.len();
            for id in ids {
                both.compare_all(&id, &names);
            }
        }
        assert!(compared > 150, "{language}: {compared}");
    }
}

/// What no file of ours uses yet, and translators may.
const RARE: &str = r#"
-landlord = Elm Park { $case ->
    [of] Homes’
   *[plain] Homes
}
-in-brackets = ({ -landlord })
alone = { $x }
beside = { $x }{ $y }
braces = { "{" }{ "}" } | [ ] \ { "\u00e9\\" }
term = Ask { -landlord } or { -landlord(case: "of") } staff
term-in-term = { -in-brackets }
message = ‘{ alone }’ and { beside }
lines =
    One
    { $x }

      three { $y ->
        [one] one
        [1] never
       *[other] other
    } end
default-first = { $x ->
   *[other] other
    [one] one
    [0] none
    [Elm] words
}
string = { $x ->
    [one] a word or a number
    [other] another
   *[rest] the rest
}
nested = { $x ->
    [one] { $y ->
            [one] both one
           *[other] x one, { $y } y
        }
   *[other] { $y ->
            [one] { $x } x, y one
           *[other] { $x } x, { $y } y
        }
}
placeables = { { $x } } and { { $y ->
    [one] one
   *[other] more
} }
same = So { $x ->
    [one] same
   *[other] same
}
literal = { "a" ->
    [a] A
   *[b] B
}
"#;

#[test]
fn whatever_can_be_compiled_says_what_fluent_says() {
    let (ids, names) = ids_and_names(RARE);
    assert_eq!(names, ["case", "x", "y"]);
    for language in ["en", "cy", "ar", "pl", "lt", "ru"] {
        let both = Both::of(language, RARE, &compile(language, "rare.ftl", RARE).unwrap());
        for id in &ids {
            both.compare_all(id, &["x", "y"]);
        }
    }
}
