//! The whole way out and back, on every document that ships and on texts that are hard to carry.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use yousaid_engine::lint::Notes;
use yousaid_engine::lint::lint;
use yousaid_engine::lint::note_translations;
use yousaid_schema::Json;

use super::*;

const FORMATS: [Format; 3] = [Format::Xliff, Format::Po, Format::Csv];

const PLAIN: &str = r#"{
  "id": "flat", "version": "1",
  "title": "Your \u0066lat",
  "default_language": "en",
  "landlord": {"name": "Elm Homes"},
  "introduction": "**{landlord}** asks. [Privacy](https://elm.example/p)",
  "pages": [
    {"id": "one", "questions": [
      {"id": "seen", "type": "yes_no", "title": "Were you seen?", "hint": "Today"},
      {"id": "why", "type": "long_text", "optional": true,
       "title": {
         "en": "You said {seen}: why?"
       }}
    ]}
  ]
}
"#;

fn document(text: &str) -> Document {
    Document::read(text).unwrap_or_else(|found| panic!("{found:?}"))
}

fn out(document: &Document, language: &str) -> Outgoing {
    outgoing(document, "flat.json", language, &[])
}

/// What comes of translating every text, by way of a format.
fn translated(text: &str, format: Format, language: &str, translate: impl Fn(&str) -> String) -> Merged {
    merged(text, format, language, translate).unwrap_or_else(|(_, found)| panic!("{found:?}"))
}

fn merged(
    text: &str,
    format: Format,
    language: &str,
    translate: impl Fn(&str) -> String,
) -> Result<Merged, merge::Unsound> {
    let document = document(text);
    let mut outgoing = out(&document, language);
    for unit in &mut outgoing.units {
        unit.translation = Some(translate(&unit.source));
    }
    let file = written(&outgoing, format).unwrap();
    let incoming = incoming(&file, format, document.default_language(), language).unwrap();
    merge::merge(&document, &incoming, language)
}

/// Every document that ships.
fn shipped() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut all = Vec::new();
    for folder in [
        "examples/surveys",
        "examples/easy-read",
        "examples/halo",
        "examples/feedback",
        "examples/outcomes",
        "crates/yousaid-cli/templates",
    ] {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.display().to_string();
            let other = [".test.json", "index.json"].iter().any(|end| name.ends_with(end));
            if name.ends_with(".json") && !other {
                all.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(all.len() > 40, "{}", all.len());
    all
}

#[test]
fn every_text_of_every_document_that_ships_can_be_translated() {
    let mut done = 0;
    for (name, text) in shipped() {
        let can_speak = merge::can_speak(&document(&text), "vi");
        let merged = match merged(&text, Format::Xliff, "vi", |source| format!("{source} ạ")) {
            Ok(merged) => merged,
            // Lists of choices from banks are there in some languages only; that is known before.
            Err((_, found)) => {
                assert!(found.iter().all(|found| found.problem.code == "bank-language"), "{name} {found:?}");
                assert!(can_speak.is_err(), "{name}");
                continue;
            }
        };
        assert!(can_speak.is_ok(), "{name}");
        done += 1;
        assert!(merged.refused.is_empty(), "{name} {:?}", merged.refused);
        let read = document(&merged.text);
        assert!(read.texts.iter().all(|words| words.in_language("vi").is_some()), "{name}");
        let json: Json = serde_json::from_str(&merged.text).unwrap();
        let report = lint(&json, &Notes::default());
        if let Some(complete) = report.languages.iter().find(|complete| complete.language == "vi") {
            assert_eq!(complete.texts, complete.of, "{name}");
        }
    }
    assert!(done > 20, "{done}");
}

/// Words beside locked wording are the landlord's own, and go to the translator with the rest.
#[test]
fn easy_words_go_out_and_come_back() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let text = fs::read_to_string(root.join("examples/easy-read/tsm-easy.json")).unwrap();
    let source = document(&text);
    let aids: Vec<_> = source.texts.iter().filter(|words| words.pointer.starts_with("/aids/")).collect();
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let easy = json["aids"].as_object().unwrap().values().filter(|aid| aid.get("easy").is_some()).count();
    assert!(easy > 10 && aids.len() == easy, "{easy} {}", aids.len());
    assert_eq!(aids[0].about, "the same in easy words, for `TP01`");
    for format in FORMATS {
        let merged = translated(&text, format, "cy", |words| format!("{words} (cy)"));
        let json: serde_json::Value = serde_json::from_str(&merged.text).unwrap();
        assert!(json["aids"]["TP01"]["easy"]["cy"].as_str().unwrap().ends_with(" (cy)"), "{format:?}");
        assert!(merged.refused.is_empty(), "{:?}", merged.refused);
    }
}

#[test]
fn the_linter_counts_the_same_texts() {
    for (name, text) in shipped() {
        let document = document(&text);
        let json: Json = serde_json::from_str(&text).unwrap();
        for complete in lint(&json, &Notes::default()).languages {
            let counted = document.texts.iter().filter(|words| words.counts());
            let has = counted.clone().filter(|words| words.has(&complete.language)).count();
            assert_eq!((has, counted.count()), (complete.texts, complete.of), "{name}");
        }
    }
}

#[test]
fn nothing_but_translations_changes_in_the_file() {
    let merged = translated(PLAIN, Format::Po, "pl", |source| source.replace("Today", "Dziś").replace("why", "czemu"));
    assert!(merged.refused.is_empty(), "{:?}", merged.refused);
    let expected = PLAIN
        .replace(r#""Your \u0066lat""#, r#"{"en": "Your \u0066lat", "pl": "Your flat"}"#)
        .replace("\"default_language\": \"en\",\n", "\"default_language\": \"en\",\n  \"languages\": [\"en\", \"pl\"],\n")
        .replace(r#""name": "Elm Homes""#, r#""name": {"en": "Elm Homes", "pl": "Elm Homes"}"#)
        .replace(
            r#""**{landlord}** asks. [Privacy](https://elm.example/p)""#,
            r#"{"en": "**{landlord}** asks. [Privacy](https://elm.example/p)", "pl": "**{landlord}** asks. [Privacy](https://elm.example/p)"}"#,
        )
        .replace(r#""Were you seen?""#, r#"{"en": "Were you seen?", "pl": "Were you seen?"}"#)
        .replace(r#""Today""#, r#"{"en": "Today", "pl": "Dziś"}"#)
        .replace("why?\"\n", "why?\",\n         \"pl\": \"You said {seen}: czemu?\"\n");
    assert_eq!(merged.text, expected);
    // A second time only what is other.
    let again =
        translated(&expected, Format::Csv, "pl", |source| source.replace("Today", "Dzisiaj").replace("why", "czemu"));
    assert_eq!(again.text, expected.replace("Dziś", "Dzisiaj"));
    assert_eq!((again.written.len(), again.same), (1, 5));
}

#[test]
fn what_can_not_be_taken_is_listed_and_the_rest_is_taken() {
    let source = document(PLAIN);
    let unit = |pointer: &str, source: &str, translation: &str| unit::Returned {
        pointer: pointer.to_owned(),
        source: source.to_owned(),
        translation: translation.to_owned(),
        is_unfinished: false,
    };
    let incoming = Incoming {
        units: vec![
            unit("/title", "Your flat", "<b onclick=\"x()\">Twoje</b> \u{2068}mieszkanie\u{2069}"),
            unit("/title", "Your flat", "dwa"),
            unit("/introduction", "**{landlord}** asks. [Privacy](https://elm.example/p)", "Pytamy"),
            unit("/pages/0/questions/0/title", "Were you there?", "Byłeś?"),
            unit("/pages/0/questions/0/hint", "Today", "\u{202e}Dziś"),
            unit("/pages/7/title", "Gone", "Nie ma"),
            unit("/pages/3/questions/9/title", "You said {seen}: why?", "{seen}: czemu?"),
        ],
        unread: vec!["line 9: it is none".to_owned()],
        ..Incoming::default()
    };
    let merged = merge::merge(&source, &incoming, "pl").unwrap();
    expect_test::expect![[r#"
        refused: line 9: it is none
        refused: /title: it came back twice; the first is taken
          translation: “dwa”
        refused: /introduction: the translation lacks {landlord}
          text: “**{landlord}** asks. [Privacy](https://elm.example/p)”
          translation: “Pytamy”
        refused: /pages/0/questions/0/title: the text has changed since it was exported
          was: “Were you there?”
          is: “Were you seen?”
          translation: “Byłeś?”
        refused: /pages/0/questions/0/hint: U+202E turns the direction of writing; use no such character
          text: “Today”
          translation: “�Dziś”
        refused: /pages/7/title: no text stands at this place
          text: “Gone”
          translation: “Nie ma”
        note: /pages/3/questions/9/title: its text stands at /pages/0/questions/1/title now
    "#]]
    .assert_eq(&in_words(&merged));
    let read = document(&merged.text);
    let title = read.texts.iter().find(|words| words.pointer == "/title").unwrap();
    assert_eq!(title.in_language("pl"), Some("<b onclick=\"x()\">Twoje</b> \u{2068}mieszkanie\u{2069}"));
    assert_eq!(merged.written, ["/title", "/pages/0/questions/1/title"]);
}

#[test]
fn translators_are_told_what_each_text_is_and_which_translations_are_old() {
    let merged = translated(PLAIN, Format::Xliff, "pl", |source| source.replace("Today", "Dziś"));
    let json: Json = serde_json::from_str(&merged.text).unwrap();
    let survey = check::check(&merged.text).unwrap();
    let notes = Notes::read(&note_translations(&json, &survey)).unwrap();
    let document = document(&merged.text.replace("\"Today\"", "\"This week\""));
    let stale = document.stale("pl", &notes);
    assert_eq!(stale, ["/pages/0/questions/0/hint"]);
    let outgoing = outgoing(&document, "flat.json", "pl", &stale);
    let file = written(&outgoing, Format::Po).unwrap();
    let about = "#. hint, in question `seen`: “Were you seen?”\n#. The text has changed since this was translated.\n#, fuzzy\nmsgctxt \"/pages/0/questions/0/hint\"\nmsgid \"This week\"\nmsgstr \"Dziś\"\n";
    assert!(file.contains(about), "{file}");
    // As it is, it stays; changed and still marked, it is refused.
    let incoming = incoming(&file, Format::Po, "en", "pl").unwrap();
    assert_eq!(merge::merge(&document, &incoming, "pl").unwrap().text, document.text);
    let file = file.replace("msgstr \"Dziś\"", "msgstr \"W tym tygodniu\"");
    let incoming = super::incoming(&file, Format::Po, "en", "pl").unwrap();
    assert_eq!(merge::merge(&document, &incoming, "pl").unwrap().refused.len(), 1);
    let status = status::of(&document, &notes);
    let said = "  pl: 100% (5 of 5 texts); the words of the interface are a draft that no native speaker has checked\n    stale    /pages/0/questions/0/hint  This week\n";
    assert_eq!(status[0].in_words(&document), said);
}

#[test]
fn a_file_of_another_language_is_refused() {
    let document = document(PLAIN);
    for format in [Format::Xliff, Format::Po] {
        let file = written(&out(&document, "ro"), format).unwrap();
        assert_eq!(incoming(&file, format, "en", "pl").unwrap_err(), "it is translated into `ro`, not into `pl`");
    }
}

fn hard_text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "\"",
        "'",
        "&",
        "&amp;",
        "<",
        "]]>",
        "</source>",
        "=cmd|' /C calc'!A0",
        "+44",
        "\n",
        "\r\n",
        "\r",
        "\t",
        "\\",
        "\\n",
        "*",
        "**",
        "[a](https://elm.example/a?b=1&c=\"2\")",
        "{landlord}",
        "{",
        "}",
        "شقة جديدة",
        "e\u{301}",
        "\u{2068}Elm\u{2069}",
        "\u{200f}",
        "\u{2028}",
        "\u{85}",
        "\u{feff}",
        "\u{0}",
        "\u{8}",
        "\u{1f}",
        "\u{7f}",
        "\u{ffff}",
        ";",
        ",",
        " ",
        "msgid \"\"",
        "#~",
        "word",
        "\u{1f3e0}",
    ]);
    let text = prop_oneof![prop::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat()), "\\PC{1,30}"];
    text.prop_filter("texts are not empty", |text| !text.trim().is_empty())
}

proptest! {
    /// Out and back without a change leaves the file as it is, byte for byte, in every format.
    #[test]
    fn out_and_back_changes_nothing(source in hard_text(), translation in hard_text()) {
        let json = serde_json::json!({
            "kind": "outcomes", "default_language": "en", "languages": ["en", "ar"], "landlord": {"name": "Elm"},
            "entries": [{"id": "a", "status": "did", "date": "2026-06-30",
                "said": {"en": source, "ar": translation}, "answer": source}],
        });
        let text = format!("{json:#}");
        let document = document(&text);
        for format in FORMATS {
            let file = written(&out(&document, "ar"), format).unwrap();
            let incoming = incoming(&file, format, "en", "ar").unwrap();
            prop_assert_eq!(&incoming.unread, &Vec::<String>::new());
            for unit in &incoming.units {
                let words = document.texts.iter().find(|words| words.pointer == unit.pointer).unwrap();
                prop_assert_eq!(document.source(words), &unit.source, "{:?}", format);
                prop_assert_eq!(words.in_language("ar").unwrap_or_default(), &unit.translation, "{:?}", format);
            }
            let merged = merge::merge(&document, &incoming, "ar").unwrap();
            prop_assert_eq!(&merged.refused, &Vec::new());
            prop_assert_eq!(&merged.text, &text);
        }
    }

    /// Whatever comes back, it is refused or the document holds.
    #[test]
    fn what_comes_back_damaged_is_refused_or_holds(
        cut in 0usize..4000, length in 0usize..40, put in hard_text(), format in prop::sample::select(FORMATS.to_vec()),
    ) {
        let document = document(PLAIN);
        let mut outgoing = out(&document, "pl");
        outgoing.units.iter_mut().for_each(|unit| unit.translation = Some(unit.source.clone()));
        let mut file = written(&outgoing, format).unwrap();
        let boundary = |mut at: usize| { while !file.is_char_boundary(at) { at -= 1; } at };
        let range = boundary(cut.min(file.len()))..boundary((cut + length).min(file.len()));
        file.replace_range(range, &put);
        if let Ok(incoming) = incoming(&file, format, "en", "pl") {
            let merged = merge::merge(&document, &incoming, "pl").unwrap();
            let read = Document::read(&merged.text).unwrap();
            prop_assert_eq!(read.texts.len(), document.texts.len());
        }
    }
}

/// Excel's “CSV (Comma delimited)” writes a question mark for every letter that the code page lacks.
#[test]
fn letters_that_became_question_marks_are_not_taken_for_a_translation() {
    let lost = |source: &str| source.chars().map(|c| if c.is_alphabetic() { '?' } else { c }).collect::<String>();
    let document = document(PLAIN);
    let mut outgoing = out(&document, "bn");
    for unit in &mut outgoing.units {
        let is_title = unit.pointer == "/title";
        unit.translation =
            Some(if is_title { lost(&unit.source) } else { format!("ফ্ল্যাট?? {}", unit.source) });
    }
    let file = written(&outgoing, Format::Csv).unwrap();
    let incoming = incoming(&file, Format::Csv, "en", "bn").unwrap();
    let merged = merge::merge(&document, &incoming, "bn").unwrap();
    let refused: Vec<&str> = merged.refused.iter().map(|refusal| refusal.pointer.as_str()).collect();
    assert_eq!(refused, ["/title"], "{:?}", merged.refused);
    assert!(merged.refused[0].why.contains("CSV UTF-8"), "{}", merged.refused[0].why);
}

#[test]
fn what_keeps_a_survey_from_a_language_is_told_by_the_lines_of_the_file_as_it_is() {
    let survey = r#"{
  "id": "flat",
  "version": "1",
  "default_language": "en",
  "title": "Your flat",
  "landlord": {"name": "Elm Homes"},
  "pages": [{"id": "one", "questions": [
    {"id": "q", "type": "scale", "title": "How is it?", "points": {"bank": "scales@1/SAT5"}}]}]
}"#;
    let (text, found) = merge::can_speak(&document(survey), "bn").unwrap_err();
    let words = check::in_words("flat.json", &text, &Err(found));
    assert!(words.starts_with("flat.json:8:"), "{words}");
    assert!(words.contains("use `scales-in-languages@1/SAT5`"), "{words}");
}

#[test]
fn the_name_of_a_language_is_answered_with_its_tag() {
    let document = document(PLAIN);
    assert_eq!(unfit(&document, "Bengali").as_deref(), Some("`Bengali` is not a language tag; write `bn`"));
    assert!(unfit(&document, "klingon").unwrap().contains("docs/languages.md"));
    assert_eq!(unfit(&document, "bn"), None);
}
