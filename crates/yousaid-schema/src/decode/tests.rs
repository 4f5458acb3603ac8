//! Good questions of every type, and the typical mistakes in each.

use expect_test::Expect;
use expect_test::expect;

use crate::Choice;
use crate::ChoiceLook;
use crate::ChoicesFrom;
use crate::Code;
use crate::Decimal;
use crate::Definition;
use crate::FileKind;
use crate::GoTo;
use crate::Item;
use crate::Json;
use crate::Media;
use crate::MediaKind;
use crate::PageId;
use crate::Problem;
use crate::Question;
use crate::QuestionId;
use crate::QuestionKind;
use crate::ScaleLook;
use crate::SoftAnswer;
use crate::Target;
use crate::Text;
use crate::Warning;
use crate::limits;

fn definition(pages: &str) -> Result<Definition, Vec<Problem>> {
    let text = format!(
        r#"{{"id": "x", "version": "1", "title": "X", "default_language": "en", "languages": ["en", "cy"],
             "landlord": {{"name": "Elm"}}, "pages": {pages}}}"#
    );
    let json: Json = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
    Definition::from_json(&json).map_err(|error| error.problems().to_vec())
}

/// The question whose fields are these, besides `id` and `title`.
fn question(fields: &str) -> Result<Question, Vec<Problem>> {
    let page = format!(r#"[{{"id": "p", "questions": [{{"id": "q", "title": "Q", {fields}}}]}}]"#);
    let mut definition = definition(&page)?;
    match definition.pages.remove(0).items.remove(0) {
        Item::Question(question) => Ok(*question),
        Item::Bank(_) => panic!("not from a bank"),
    }
}

fn kind(fields: &str) -> QuestionKind {
    question(fields).unwrap_or_else(|problems| panic!("{fields}: {problems:#?}")).kind
}

/// What is said of each of these questions, with the pointer from the question on.
fn check(cases: &[&str], expected: &Expect) {
    let mut said = String::new();
    for fields in cases {
        let problems = question(fields).expect_err(fields);
        assert!(!problems.is_empty(), "{fields} fails without a word");
        for problem in problems {
            let pointer = problem.pointer.strip_prefix("/pages/0/questions/0").unwrap();
            said += &format!("{} at `{pointer}`: {}; {}\n", problem.code, problem.message, problem.help);
        }
    }
    expected.assert_eq(&said);
}

fn english(text: &str) -> Text {
    Text::new("en", text)
}

fn choice(code: &str, label: &str) -> Choice {
    Choice::new(Code::new(code).unwrap(), english(label))
}

fn point(code: &str, label: &str, score: i32) -> Choice {
    Choice { score: Some(Decimal::new(score)), ..choice(code, label) }
}

const CHOICES: &str = r#""choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]"#;
const ROWS: &str = r#""rows": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]"#;
const POINTS: &str = r#""points": [{"code": "1", "label": "Bad"}, {"code": "2", "label": "Good"}]"#;

#[test]
fn what_all_questions_have_in_common_is_read() {
    let read = question(
        r#""type": "short_text", "hint": "H", "optional": true, "required_if": "a = 1", "ask_if": "b = 1",
           "keep_if_hidden": true, "soft_answers": ["refused", {"code": "dont_know", "label": "No idea"}],
           "warn": [{"if": "length(q) > 9", "text": "Long!"}]"#,
    );
    let expected = Question {
        title: Some(english("Q")),
        hint: Some(english("H")),
        optional: true,
        required_if: Some("a = 1".to_owned()),
        ask_if: Some("b = 1".to_owned()),
        keep_hidden: true,
        soft_answers: vec![
            crate::SoftChoice { answer: SoftAnswer::Refused, label: None },
            crate::SoftChoice { answer: SoftAnswer::DontKnow, label: Some(english("No idea")) },
        ],
        warnings: vec![Warning { if_: "length(q) > 9".to_owned(), text: english("Long!") }],
        ..Question::new(QuestionId::new("q").unwrap(), QuestionKind::ShortText { max_length: None })
    };
    assert_eq!(read, Ok(expected));
}

#[test]
fn typical_slips_in_what_all_have_in_common_are_named() {
    let cases = [
        r#""type": "email", "requird_if": "a", "keep_hidden": true"#,
        r#""type": "email", "required_if": true, "keep_if_hidden": "yes""#,
        r#""type": "email", "warn": {"if": "a", "text": "b"}"#,
        r#""type": "email", "warn": [{"text": "b"}, {"if": "a", "then": "b"}]"#,
        r#""type": "email", "soft_answers": ["refuse", "dont_know", "dont_know"]"#,
        r#""type": "e-mail""#,
        r#""type": "rating""#,
        r#""type": "email", "id.x": 1"#,
    ];
    check(
        &cases,
        &expect![[r#"
            unknown-field at `/requird_if`: unknown field `requird_if`; did you mean `required_if`?
            unknown-field at `/keep_hidden`: unknown field `keep_hidden`; did you mean `keep_if_hidden`?
            wrong-type at `/required_if`: expected a text, found true or false; put it in double quotes: "true"
            wrong-type at `/keep_if_hidden`: expected true or false, found a text; write true or false, without quotes
            wrong-type at `/warn`: expected a list, found an object; write it in square brackets: […]
            missing-field at `/warn/0`: the field `if` is missing; add "if": … here
            missing-field at `/warn/1`: the field `text` is missing; add "text": … here
            unknown-field at `/warn/1/then`: unknown field `then`; known fields here: if, text
            unknown-word at `/soft_answers/0`: `refuse` is not known here; did you mean `refused`?
            duplicate at `/soft_answers/2`: `dont_know` is given twice; take one of them out
            unknown-word at `/type`: `e-mail` is not known here; did you mean `email`?
            unknown-word at `/type`: `rating` is not known here; write "scale", or "stars" or "smileys"
            unknown-field at `/id.x`: unknown field `id.x`; known fields here: id, title, hint, optional, required_if, soft_answers, ask_if, keep_if_hidden, warn, type
        "#]],
    );
}

#[test]
fn choices_are_read() {
    let read = kind(
        r#""type": "choice", "look": "select", "shuffle": true, "choices": [
            {"code": "a", "label": {"en": "A", "cy": "B"}, "group": "Vowels", "ask_if": "x = 1"},
            {"code": "n", "label": "None", "exclusive": true},
            {"code": "o", "label": "Other", "other": true}]"#,
    );
    let QuestionKind::Choice { choices, look: ChoiceLook::Select, shuffle: true } = read else { panic!("{read:?}") };
    assert_eq!(choices[0].group, Some(english("Vowels")));
    assert_eq!(choices[0].ask_if.as_deref(), Some("x = 1"));
    assert_eq!(choices[0].label.get("cy").text, "B");
    assert_eq!(choices[1], Choice { exclusive: true, ..choice("n", "None") });
    assert_eq!(choices[2], Choice { other: true, ..choice("o", "Other") });

    let two = || vec![choice("a", "A"), choice("b", "B")];
    assert_eq!(
        kind(&format!(r#""type": "choice", {CHOICES}"#)),
        QuestionKind::Choice { choices: two(), look: ChoiceLook::Rows, shuffle: false }
    );
    assert_eq!(
        kind(&format!(r#""type": "multiple_choice", {CHOICES}, "min": 1, "max": 2, "shuffle": true"#)),
        QuestionKind::MultipleChoice { choices: two(), min: Some(1), max: Some(2), shuffle: true }
    );
    assert_eq!(
        kind(&format!(r#""type": "ranking", {CHOICES}, "most": 1"#)),
        QuestionKind::Ranking { choices: two(), most: Some(1), shuffle: false }
    );
}

#[test]
fn choices_come_from_an_earlier_question() {
    let from = |fields: &str| question(fields).unwrap();
    let chosen = from(r#""type": "choice", "choices_from": {"question": "used"}"#);
    let used = |chosen| Some(ChoicesFrom { question: QuestionId::new("used").unwrap(), chosen });
    assert_eq!(chosen.choices_from, used(true));
    assert_eq!(chosen.kind.choices(), []);
    let not = from(
        r#""type": "multiple_choice", "max": 9, "choices_from": {"question": "used", "which": "not_chosen"},
           "choices": [{"code": "none", "label": "None", "exclusive": true}]"#,
    );
    assert_eq!((not.choices_from, not.kind.choices().len()), (used(false), 1));
    let cases = [
        r#""type": "ranking", "choices_from": "used""#,
        r#""type": "ranking", "choices_from": {"question": "used.a", "which": "unchosen"}"#,
        r#""type": "ranking", "choices_from": {"wich": "chosen"}"#,
        r#""type": "email", "choices_from": {"question": "used"}"#,
    ];
    check(
        &cases,
        &expect![[r#"
        wrong-type at `/choices_from`: expected an object, found a text; write its fields in curly brackets: {…}
        bad-name at `/choices_from/question`: `used.a` can't be used as a name here; use 1 to 64 letters, digits and `_`, starting with a letter
        unknown-word at `/choices_from/which`: `unchosen` is not known here; did you mean `chosen`?
        missing-field at `/choices_from`: the field `question` is missing; add "question": … here
        unknown-field at `/choices_from/wich`: unknown field `wich`; did you mean `which`?
        unknown-field at `/choices_from`: unknown field `choices_from`; known fields here: id, title, hint, optional, required_if, soft_answers, ask_if, keep_if_hidden, warn, type
    "#]],
    );
}

#[test]
fn typical_slips_in_choices_are_named() {
    let cases = [
        r#""type": "choice""#,
        r#""type": "choice", "choices": [{"code": "a", "label": "A"}]"#,
        r#""type": "choice", "choices": ["a", "b"]"#,
        r#""type": "choice", "look": "dropdown", "shuffle": "yes", "choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]"#,
        r#""type": "choice", "choices": [{"code": "a", "label": "A", "score": 1}, {"code": "b b", "label": "B"}]"#,
        r#""type": "choice", "choices": [{"code": "a", "label": "A", "other": true}, {"code": "b", "label": "B", "other": true}]"#,
        r#""type": "multiple_choice", "max": 3, "choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]"#,
        r#""type": "ranking", "most": 3, "choices": [{"code": "a", "label": "A", "exclusive": true}, {"code": "b", "label": "B"}]"#,
    ];
    check(
        &cases,
        &expect![[r#"
            missing-field at ``: the field `choices` is missing; add "choices": … here
            too-few at `/choices`: needed: at least 2; given: 1; add choices, or use another type
            wrong-type at `/choices/0`: expected an object, found a text; write its fields in curly brackets: {…}
            wrong-type at `/choices/1`: expected an object, found a text; write its fields in curly brackets: {…}
            unknown-word at `/look`: `dropdown` is not known here; use one of: rows, select
            wrong-type at `/shuffle`: expected true or false, found a text; write true or false, without quotes
            unknown-field at `/choices/0/score`: unknown field `score`; known fields here: code, ask_if, exclusive, group, other, label
            bad-name at `/choices/1/code`: `b b` can't be used as a name here; use 1 to 64 letters, digits, `-` and `_`, starting with a letter or digit
            duplicate at `/choices/1/other`: another choice opens a field already; leave `other` to one choice
            out-of-range at `/max`: `max` is 3, and must be a whole number from 1 to 2; give a number of that range
            unknown-field at `/choices/0/exclusive`: unknown field `exclusive`; known fields here: code, ask_if, label
            out-of-range at `/most`: `most` is 3, and must be a whole number from 1 to 2; give a number of that range
        "#]],
    );
}

#[test]
fn scales_are_read() {
    assert_eq!(
        kind(&format!(r#""type": "scale", {POINTS}"#)),
        QuestionKind::Scale { points: vec![point("1", "Bad", 1), point("2", "Good", 2)], look: ScaleLook::Labels }
    );
    let read = kind(
        r#""type": "scale", "labels": "ends", "points": [
            {"code": "1", "label": "Bad"}, {"code": "2", "score": -0.5}, {"code": "3", "label": "Good"}]"#,
    );
    let QuestionKind::Scale { points, look: ScaleLook::Ends } = read else { panic!("{read:?}") };
    assert_eq!(points[1].label, english("-0.5"), "a point without a label is known by its number");
    assert_eq!(points[2], point("3", "Good", 3));
}

#[test]
fn smileys_stars_and_likelihood_have_their_points_ready() {
    let read = |fields: &str| -> (ScaleLook, Vec<String>) {
        let QuestionKind::Scale { points, look } = kind(fields) else { panic!("{fields}") };
        let shown = |point: &Choice| format!("{} {} {}", point.code, point.label.in_default(), point.score.unwrap());
        (look, points.iter().map(shown).collect())
    };
    let numbers = |from: u32, to: u32| -> Vec<String> { (from..=to).map(|n| format!("{n} {n} {n}")).collect() };
    assert_eq!(read(r#""type": "smileys""#), (ScaleLook::Smileys, numbers(1, 5)));
    assert_eq!(read(r#""type": "smileys", "points": 4"#), (ScaleLook::Smileys, numbers(1, 4)));
    assert_eq!(
        read(
            r#""type": "smileys", "points": [{"code": "awful", "label": "Awful"}, {"code": "2"}, {"code": "3"}, {"code": "4"}]"#
        )
        .1,
        ["awful Awful 1", "2 2 2", "3 3 3", "4 4 4"]
    );
    assert_eq!(read(r#""type": "stars""#), (ScaleLook::Stars, numbers(1, 5)));
    assert_eq!(read(r#""type": "stars", "points": 10"#), (ScaleLook::Stars, numbers(1, 10)));
    let (look, points) = read(r#""type": "likelihood", "low": "Not at all", "high": "Very""#);
    assert_eq!((look, points.len()), (ScaleLook::Likelihood, 11));
    assert_eq!([&*points[0], &points[1], &points[10]], ["0 Not at all 0", "1 1 1", "10 Very 10"]);
    assert_eq!(read(r#""type": "likelihood""#).1, numbers(0, 10));
}

#[test]
fn typical_slips_in_scales_are_named() {
    let cases = [
        r#""type": "scale", "points": 5"#,
        r#""type": "scale", "labels": "end", "points": [{"code": "1"}, {"code": "2", "label": "B"}]"#,
        r#""type": "scale", "labels": "ends", "points": [{"code": "1", "label": "A"}, {"code": "2"}, {"code": "3"}]"#,
        r#""type": "scale", "points": [{"code": "1", "label": "A", "score": 0.1234567}, {"code": "2", "label": "B", "score": "2"}]"#,
        r#""type": "smileys", "points": 6"#,
        r#""type": "smileys", "points": [{"code": "1"}, {"code": "2"}, {"code": "3"}]"#,
        r#""type": "stars", "points": [{"code": "1", "label": "A"}]"#,
        r#""type": "stars", "points": 2.5, "labels": "all""#,
        r#""type": "likelihood", "points": 10, "low": ["Never"]"#,
    ];
    check(
        &cases,
        &expect![[r#"
            wrong-type at `/points`: expected a list, found a number; write it in square brackets: […]
            unknown-word at `/labels`: `end` is not known here; did you mean `ends`?
            missing-field at `/points/0`: the field `label` is missing; add "label": … here
            missing-field at `/points/2`: the field `label` is missing; add "label": … here
            bad-number at `/points/0/score`: the number is too large, or has more than 6 decimal places; give at most 6 decimal places, and nothing beyond 8589934591
            wrong-type at `/points/1/score`: expected a number, found a text; write the number without quotes
            out-of-range at `/points`: `points` is 6, and must be a whole number from 4 to 5; give a number of that range
            too-few at `/points`: needed: at least 4; given: 3; add points, or use another type
            wrong-type at `/points`: expected a number, found a list; write a number
            out-of-range at `/points`: `points` is 2.5, and must be a whole number from 3 to 10; give a number of that range
            unknown-field at `/labels`: unknown field `labels`; known fields here: id, title, hint, optional, required_if, soft_answers, ask_if, keep_if_hidden, warn, type, points
            wrong-type at `/low`: expected a text, or an object from languages to texts, found a list; write a text, or an object from languages to texts
            unknown-field at `/points`: unknown field `points`; known fields here: id, title, hint, optional, required_if, soft_answers, ask_if, keep_if_hidden, warn, type, low, high
        "#]],
    );
}

#[test]
fn fields_for_words_days_and_numbers_are_read() {
    assert_eq!(kind(r#""type": "short_text", "max_length": 9"#), QuestionKind::ShortText { max_length: Some(9) });
    assert_eq!(kind(r#""type": "long_text""#), QuestionKind::LongText { max_length: None });
    assert_eq!(kind(r#""type": "location", "max_length": 99"#), QuestionKind::Location { max_length: Some(99) });
    assert_eq!(kind(r#""type": "email""#), QuestionKind::Email);
    assert_eq!(kind(r#""type": "telephone""#), QuestionKind::Telephone);
    assert_eq!(kind(r#""type": "postcode""#), QuestionKind::Postcode);
    assert_eq!(kind(r#""type": "time""#), QuestionKind::Time);
    assert_eq!(kind(r#""type": "signature""#), QuestionKind::Signature);
    assert_eq!(kind(r#""type": "date""#), QuestionKind::Date { partial: false, min: None, max: None });
    assert_eq!(
        kind(r#""type": "date", "partial": true, "min": "2024-02-29", "max": "2026-05-31""#),
        QuestionKind::Date { partial: true, min: Some("2024-02-29".to_owned()), max: Some("2026-05-31".to_owned()) }
    );
    assert_eq!(
        kind(r#""type": "number", "min": -1.25, "max": 8589934591, "whole": true, "unit": "kWh""#),
        QuestionKind::Number {
            min: Decimal::parse("-1.25"),
            max: Some(Decimal::MAX),
            whole: true,
            unit: Some(english("kWh"))
        }
    );
    let cases = [
        r#""type": "short_text", "max_length": 0, "min": 3"#,
        r#""type": "telephone", "max_length": 12"#,
        r#""type": "date", "min": "31/05/2026", "max": "today""#,
        r#""type": "date", "min": "2026-02-29", "partial": "month""#,
        r#""type": "date", "min": "2026-06-01", "max": "2026-05-31""#,
        r#""type": "number", "min": 0.0000001, "max": 8589934592"#,
        r#""type": "number", "min": 2, "max": 1.5"#,
    ];
    check(
        &cases,
        &expect![[r#"
            out-of-range at `/max_length`: `max_length` is 0, and must be a whole number from 1 to 10000; give a number of that range
            unknown-field at `/min`: unknown field `min`; known fields here: id, title, hint, optional, required_if, soft_answers, ask_if, keep_if_hidden, warn, type, max_length
            unknown-field at `/max_length`: unknown field `max_length`; known fields here: id, title, hint, optional, required_if, soft_answers, ask_if, keep_if_hidden, warn, type
            bad-moment at `/min`: `31/05/2026` is not a day; write the day as 2026-04-01
            bad-moment at `/max`: `today` is not a day; write the day as 2026-04-01
            wrong-type at `/partial`: expected true or false, found a text; write true or false, without quotes
            bad-moment at `/min`: `2026-02-29` is not a day; write the day as 2026-04-01
            out-of-range at `/min`: `min` is 2026-06-01, after `max`, which is 2026-05-31; give a `min` on or before `max`
            bad-number at `/min`: the number is too large, or has more than 6 decimal places; give at most 6 decimal places, and nothing beyond 8589934591
            bad-number at `/max`: the number is too large, or has more than 6 decimal places; give at most 6 decimal places, and nothing beyond 8589934591
            out-of-range at `/min`: `min` is 2, more than `max`, which is 1.5; give a `min` of at most `max`
        "#]],
    );
}

#[test]
fn consent_calculated_values_and_statements_are_read() {
    assert_eq!(
        kind(r#""type": "consent", "text": "I agree", "must": true"#),
        QuestionKind::Consent { text: english("I agree"), must: true }
    );
    assert_eq!(
        kind(r#""type": "calculated", "calculate": "a + b", "shown": true, "unit": "£""#),
        QuestionKind::Calculated { value: "a + b".to_owned(), shown: true, unit: Some(english("£")) }
    );
    assert_eq!(
        kind(
            r#""type": "statement", "text": "T", "media": {"kind": "video", "address": "media/bsl.mp4",
               "transcript": "We say T", "sign_language": true}"#
        ),
        QuestionKind::Statement {
            text: english("T"),
            media: Some(Media {
                kind: MediaKind::Video,
                address: "media/bsl.mp4".to_owned(),
                alt: None,
                transcript: Some(english("We say T")),
                sign_language: true,
            }),
        }
    );
    let cases = [
        r#""type": "consent", "must": true, "optional": true, "soft_answers": ["dont_know"], "text": "I agree""#,
        r#""type": "consent", "must": true, "required_if": "a = 1", "text": "I agree""#,
        r#""type": "consent", "must": "yes""#,
        r#""type": "calculated", "calculate": 3, "optional": true"#,
        r#""type": "calculated", "value": "a + b""#,
        r#""type": "statement", "text": "T", "optional": true, "required_if": "a", "warn": []"#,
        r#""type": "statement", "text": "T", "media": {"kind": "picture", "address": "a.png"}"#,
        r#""type": "statement", "text": "T", "media": {"kind": "image", "address": "a.png", "sign_language": true}"#,
        r#""type": "statement", "text": "T", "media": {"kind": "audio", "address": "http://elm.example/a.mp3"}"#,
        r#""type": "statement", "text": "T", "media": "a.png""#,
    ];
    check(
        &cases,
        &expect![[r#"
        contradiction at `/must`: only "yes" lets one go on, and yet it may be left blank; take out `must`, or else `optional` and `required_if`
        meaningless at `/soft_answers`: `soft_answers` means nothing here: consent is given or not; take the field out
        contradiction at `/must`: only "yes" lets one go on, and yet it may be left blank; take out `must`, or else `optional` and `required_if`
        missing-field at ``: the field `text` is missing; add "text": … here
        wrong-type at `/must`: expected true or false, found a text; write true or false, without quotes
        wrong-type at `/calculate`: expected a text, found a number; put it in double quotes: "3"
        meaningless at `/optional`: `optional` means nothing here: nobody answers a calculated value; take the field out
        missing-field at ``: the field `calculate` is missing; add "calculate": … here
        unknown-field at `/value`: unknown field `value`; known fields here: id, title, hint, optional, required_if, soft_answers, ask_if, keep_if_hidden, warn, type, calculate, shown, unit
        meaningless at `/optional`: `optional` means nothing here: a statement takes no answer; take the field out
        meaningless at `/required_if`: `required_if` means nothing here: a statement takes no answer; take the field out
        meaningless at `/warn`: `warn` means nothing here: a statement takes no answer; take the field out
        unknown-word at `/media/kind`: `picture` is not known here; use one of: image, audio, video
        missing-field at `/media`: the field `alt` of the picture is missing; add "alt": … with what the picture shows, for those who don't see it
        contradiction at `/media/sign_language`: only a video can hold sign language; take the field out, or set `kind` to `video`
        bad-address at `/media/address`: `http://elm.example/a.mp3` is no address of a picture or recording; give a path such as media/lift.mp4, or an address that starts with https://
        wrong-type at `/media`: expected an object, found a text; write its fields in curly brackets: {…}
    "#]],
    );
}

#[test]
fn pictures_come_from_the_same_server_or_over_https() {
    let media = |address: &str| {
        let media = format!(r#"{{"kind": "audio", "address": "{address}"}}"#);
        question(&format!(r#""type": "statement", "text": "T", "media": {media}"#)).is_ok()
    };
    for right in ["a.mp3", "/media/a.mp3", "../a.mp3", "https://elm.example/a.mp3?x=1:2", "media/a:b.mp3"] {
        assert!(media(right), "{right}");
    }
    for wrong in [
        "http://elm.example/a.mp3",
        "//elm.example/a.mp3",
        "javascript:alert(1)",
        "data:audio/mp3;base64,AA",
        "mailto:a@b",
        "a b.mp3",
        "\\\\\\\\elm\\\\a.mp3",
        "https://",
        "",
    ] {
        assert!(!media(wrong), "{wrong}");
    }
}

#[test]
fn composite_questions_are_read() {
    let rows = || vec![choice("a", "A"), choice("b", "B")];
    assert_eq!(
        kind(&format!(r#""type": "matrix", {ROWS}, {POINTS}, "shuffle": true, "optional": true"#)),
        QuestionKind::Matrix { rows: rows(), points: vec![point("1", "Bad", 1), point("2", "Good", 2)], shuffle: true }
    );
    assert_eq!(
        kind(&format!(r#""type": "allocation", {ROWS}, "total": 100, "unit": "points""#)),
        QuestionKind::Allocation { rows: rows(), total: 100, unit: Some(english("points")) }
    );
    assert_eq!(kind(r#""type": "address", "optional": true"#), QuestionKind::Address);
    let read = kind(
        r#""type": "repeat", "min": 1, "max": 3, "entry": "place", "questions": [
            {"id": "where", "type": "location", "title": "Where?"},
            {"id": "cost", "type": "number", "title": "Cost?", "ask_if": "answered(where)"}]"#,
    );
    let QuestionKind::Repeat { questions, min: 1, max: 3, entry: Some(entry) } = read else { panic!("{read:?}") };
    assert_eq!(entry, english("place"));
    assert_eq!([&questions[0].id, &questions[1].id], ["where", "cost"]);
    let read = kind(r#""type": "repeat", "questions": [{"id": "a", "type": "email", "title": "A"}]"#);
    assert!(matches!(read, QuestionKind::Repeat { min: 0, max: limits::ENTRIES, entry: None, .. }), "{read:?}");
}

#[test]
fn typical_slips_in_composite_questions_are_named() {
    let field = |fields: &str| format!(r#""type": "repeat", "questions": [{{"id": "a", "title": "A", {fields}}}]"#);
    let many = (0..11).map(|i| format!(r#"{{"id": "q{i}", "title": "Q", "type": "email"}}"#)).collect::<Vec<_>>();
    let cases = [
        format!(r#""type": "matrix", "rows": [], {POINTS}"#),
        format!(r#""type": "matrix", "rows": [{{"code": "a-b", "label": "A"}}], {POINTS}, "soft_answer": []"#),
        r#""type": "matrix", "rows": [{"code": "a", "label": "A"}, {"code": "a", "label": "B"}]"#.to_owned(),
        format!(r#""type": "allocation", {ROWS}, "soft_answers": ["dont_know"]"#),
        format!(r#""type": "allocation", {ROWS}, "total": 0.5"#),
        r#""type": "address", "soft_answers": ["prefer_not_to_say"], "lines": 3"#.to_owned(),
        r#""type": "repeat", "optional": true, "min": 3, "max": 2, "questions": []"#.to_owned(),
        r#""type": "repeat", "max": 21"#.to_owned(),
        format!(r#""type": "repeat", "questions": [{}]"#, many.join(",")),
        field(&format!(r#""type": "matrix", {ROWS}, {POINTS}"#)),
        field(r#""type": "calculated", "calculate": "1""#),
        field(r#""type": "choice", "choices_from": {"question": "used"}"#),
        field(r#""bank": "tsm@2024-04/TP01""#),
        field(
            r#""type": "choice", "choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B", "other": true}]"#,
        ),
        r#""type": "repeat", "questions": [{"id": "a", "type": "email", "title": "A"}, {"id": "a", "type": "email", "title": "A"}]"#
            .to_owned(),
    ];
    let cases: Vec<&str> = cases.iter().map(String::as_str).collect();
    check(
        &cases,
        &expect![[r#"
            too-few at `/rows`: needed: at least 1; given: 0; add rows, or use another type
            bad-name at `/rows/0/code`: `a-b` can't be used as a name here; use 1 to 64 letters, digits and `_`, starting with a letter or digit
            unknown-field at `/soft_answer`: unknown field `soft_answer`; did you mean `soft_answers`?
            duplicate at `/rows/1/code`: another choice has the code `a`; give each choice its own code
            missing-field at ``: the field `points` is missing; add "points": … here
            missing-field at ``: the field `total` is missing; add "total": … here
            meaningless at `/soft_answers`: `soft_answers` means nothing here: what is divided is divided, or left blank; take the field out
            out-of-range at `/total`: `total` is 0.5, and must be a whole number from 1 to 1000000; give a number of that range
            meaningless at `/soft_answers`: `soft_answers` means nothing here: an address is given, or left blank; take the field out
            unknown-field at `/lines`: unknown field `lines`; known fields here: id, title, hint, optional, required_if, soft_answers, ask_if, keep_if_hidden, warn, type
            out-of-range at `/min`: `min` is 3, more than `max`, which is 2; give a `min` of at most `max`
            empty-list at `/questions`: the group asks nothing; add the questions that are asked for each entry
            meaningless at `/optional`: `optional` means nothing here: `min` and `max` say how many entries there may be; take the field out
            out-of-range at `/max`: `max` is 21, and must be a whole number from 1 to 20; give a number of that range
            missing-field at ``: the field `questions` is missing; add "questions": … here
            too-many at `/questions`: 11 items, and at most 10 are allowed; take some of them out
            not-in-group at `/questions/0/type`: a question of several parts can't be part of a repeated group; take it out of the group, or ask for it in another way
            not-in-group at `/questions/0/type`: in a repeated group every question takes an answer; take it out of the group, or ask for it in another way
            not-in-group at `/questions/0/choices_from`: choices can't be carried into a repeated group; take it out of the group, or ask for it in another way
            not-in-group at `/questions/0/bank`: a bank's question is asked once; take it out of the group, or ask for it in another way
            not-in-group at `/questions/0/choices/1/other`: in a repeated group no choice can open a field of its own; take `other` out, and add a question that is asked if this choice is made
            duplicate at `/questions/1/id`: another question of the group has the id `a`; give each question its own id
        "#]],
    );
}

#[test]
fn a_page_leads_to_a_later_one_or_to_the_end() {
    let page = |go_to: &str| {
        definition(&format!(
            r#"[{{"id": "p", "go_to": {go_to}, "questions": [{{"id": "q", "type": "email", "title": "Q"}}]}}]"#
        ))
    };
    let read = page(r#"[{"if": "q = 'a'", "page": "x"}, {"page": "end"}]"#).unwrap();
    let x = Target::Page(PageId::new("x").unwrap());
    assert_eq!(
        read.pages[0].go_to,
        [GoTo { if_: Some("q = 'a'".to_owned()), to: x }, GoTo { if_: None, to: Target::End }]
    );
    let mut said = String::new();
    for wrong in [
        r#""x""#,
        r#"["x"]"#,
        r#"[{"if": "q = 'a'"}]"#,
        r#"[{"page": "x"}, {"page": "end"}]"#,
        r#"[{"if": true, "page": "x y", "then": "end"}]"#,
    ] {
        for problem in page(wrong).unwrap_err() {
            said += &format!("{} {problem}\n", problem.code);
        }
    }
    let end = r#"[{"id": "end", "questions": [{"id": "q", "type": "email", "title": "Q"}]}]"#;
    said += &definition(end).unwrap_err()[0].to_string();
    expect![[r#"
        wrong-type /pages/0/go_to: expected a list, found a text; write it in square brackets: […]
        wrong-type /pages/0/go_to/0: expected an object, found a text; write its fields in curly brackets: {…}
        missing-field /pages/0/go_to/0: the field `page` is missing; add "page": … here
        never-taken /pages/0/go_to/0: this way is always taken, so those after it never are; give it an "if", or put it last
        wrong-type /pages/0/go_to/0/if: expected a text, found true or false; put it in double quotes: "true"
        bad-name /pages/0/go_to/0/page: `x y` can't be used as a name here; use 1 to 64 letters, digits, `-` and `_`, starting with a letter or digit
        unknown-field /pages/0/go_to/0/then: unknown field `then`; known fields here: if, page
        /pages/0/id: `end` stands for the end of the survey and can't name a page; give the page another id"#]].assert_eq(&said);
}

#[test]
fn questions_are_counted_as_they_are_written() {
    let email = |id: String| format!(r#"{{"id": "{id}", "type": "email", "title": "Q"}}"#);
    let group = |name: &str| {
        let fields = (0..10).map(|i| email(format!("f{i}"))).collect::<Vec<_>>().join(",");
        format!(r#"{{"id": "{name}", "type": "repeat", "title": "G", "questions": [{fields}]}}"#)
    };
    let pages = |count: usize, last: &str| {
        let emails = (0..count).map(|i| email(format!("q{i}"))).collect::<Vec<_>>().join(",");
        format!(r#"[{{"id": "a", "questions": [{emails}]}}, {{"id": "b", "questions": [{last}]}}]"#)
    };
    assert!(definition(&pages(limits::QUESTIONS - 1, &email("z".to_owned()))).is_ok());
    assert!(definition(&pages(limits::QUESTIONS - 11, &group("g"))).is_ok());
    for (count, last, pointer) in [
        (limits::QUESTIONS, email("z".to_owned()), "/pages/1/questions"),
        (limits::QUESTIONS - 10, group("g"), "/pages/1/questions/0/questions"),
        (limits::QUESTIONS - 10, [group("g"), group("h")].join(","), "/pages/1/questions/0/questions"),
    ] {
        let problems = definition(&pages(count, &last)).unwrap_err();
        assert_eq!(problems.len(), 1, "{problems:#?}");
        assert_eq!((&*problems[0].pointer, problems[0].code), (pointer, "too-many"));
    }
}

#[test]
fn a_banks_question_stays_locked_whatever_field_tries_to_open_it() {
    for field in super::question::FIELDS {
        let page = format!(r#"[{{"id": "p", "questions": [{{"bank": "tsm@2024-04/TP01", "{field}": 1}}]}}]"#);
        let definition = definition(&page).unwrap();
        let Item::Bank(used) = &definition.pages[0].items[0] else { panic!("not from a bank") };
        // The engine, which knows the bank and its source, refuses the definition for it.
        assert_eq!(used.changed, [field]);
    }
}

/// A good question of each type, for what all of them have to keep.
pub(super) fn of_every_type() -> Vec<(&'static str, String)> {
    QuestionKind::NAMES
        .into_iter()
        .map(|name| {
            let own = match name {
                "choice" | "multiple_choice" | "ranking" => CHOICES.to_owned(),
                "scale" => POINTS.to_owned(),
                "consent" | "statement" => r#""text": "T""#.to_owned(),
                "calculated" => r#""calculate": "1""#.to_owned(),
                "matrix" => format!("{ROWS}, {POINTS}"),
                "allocation" => format!(r#"{ROWS}, "total": 10"#),
                "repeat" => r#""questions": [{"id": "a", "type": "email", "title": "A"}]"#.to_owned(),
                _ => r#""hint": "H""#.to_owned(),
            };
            (name, format!(r#""type": "{name}", {own}"#))
        })
        .collect()
}

#[test]
fn every_type_is_read_under_its_name_and_locks_its_fields_in_banks() {
    for (name, fields) in of_every_type() {
        assert_eq!(kind(&fields).name(), name);
        let problems = question(&format!(r#"{fields}, "wholly_unknown_field": 1"#)).unwrap_err();
        let known = problems[0].help.strip_prefix("known fields here: ").unwrap();
        for field in known.split(", ").filter(|field| *field != "ask_if") {
            assert!(super::question::FIELDS.contains(&field), "{field} of {name} can be written at a bank's question");
        }
    }
}

#[test]
fn questions_for_files_are_read_and_bounded() {
    let read =
        |accept: &[FileKind], max, max_kilobytes| QuestionKind::File { accept: accept.to_vec(), max, max_kilobytes };
    assert_eq!(kind(r#""type": "file""#), read(&[FileKind::Photo], 3, 1_000));
    assert_eq!(
        kind(r#""type": "file", "accept": ["pdf", "photo"], "max": 10, "max_kilobytes": 800"#),
        read(&[FileKind::Pdf, FileKind::Photo], 10, 800)
    );
    check(
        &[
            r#""type": "file", "accept": [], "max": 0"#,
            r#""type": "file", "accept": ["image", "pdf", "pdf"], "max_kilobytes": 8001"#,
        ],
        &expect![[r#"
            empty-list at `/accept`: it takes no kind of file; name kinds of files, such as "photo", or leave the field out
            out-of-range at `/max`: `max` is 0, and must be a whole number from 1 to 10; give a number of that range
            unknown-word at `/accept/0`: `image` is not known here; use one of: photo, pdf, text
            duplicate at `/accept/2`: the same kind of file is given twice; take one of them out
            out-of-range at `/max_kilobytes`: `max_kilobytes` is 8001, and must be a whole number from 1 to 8000; give a number of that range
        "#]],
    );
}

#[test]
fn a_definition_takes_files_only_if_it_says_so() {
    let files = |field: &str| {
        let text = format!(
            r#"{{"id": "x", "version": "1", "title": "X", "default_language": "en", "landlord": {{"name": "Elm"}}{field},
                 "pages": [{{"id": "p", "questions": [{{"id": "q", "type": "email", "title": "Q"}}]}}]}}"#
        );
        Definition::from_json(&serde_json::from_str(&text).unwrap()).map(|read| read.files).map_err(|e| e.to_string())
    };
    assert_eq!(files(""), Ok(None));
    assert_eq!(files(r#", "files": {"allow": false, "max_kilobytes": 10}"#), Ok(None));
    assert_eq!(files(r#", "files": {"allow": true}"#), Ok(Some(4_000)));
    assert_eq!(files(r#", "files": {"allow": true, "max_kilobytes": 8000}"#), Ok(Some(8_000)));
    let error = files(r#", "files": {"max_kilobytes": 8001}"#).unwrap_err();
    assert!(error.contains("the field `allow` is missing") && error.contains("from 1 to 8000"), "{error}");
}

#[test]
fn hostile_values_in_every_field_never_panic() {
    for (_, fields) in of_every_type() {
        for field in super::question::FIELDS {
            for value in
                ["null", "1e300", "-1", "[]", "{}", "[[]]", "[null]", "\"\"", "[{}]", "{\"\": 1}", "[1, \"a\"]"]
            {
                if !fields.contains(&format!("\"{field}\"")) && !["id", "title"].contains(&field) {
                    let _ = question(&format!(r#"{fields}, "{field}": {value}"#));
                }
            }
        }
    }
}

#[test]
fn what_is_shown_at_the_end_comes_from_the_same_server_or_over_https() {
    let ending = |fields: &str| {
        let pages = format!(
            r#"[{{"id": "p", "questions": [{{"id": "q", "title": "Q", "type": "yes_no"}}]}}], "ending": {{{fields}}}"#
        );
        definition(&pages)
    };
    let read = ending(r#""outcomes": "/v1/outcomes", "prize_draw": "https://elm.example/draw.json""#).unwrap().ending;
    assert_eq!(read.outcomes.as_deref(), Some("/v1/outcomes"));
    assert_eq!(read.prize_draw.as_deref(), Some("https://elm.example/draw.json"));
    for wrong in ["http://elm.example/a.json", "//elm.example/a.json", "data:text/plain,1", "a b"] {
        let problems = ending(&format!(r#""outcomes": "{wrong}""#)).unwrap_err();
        assert_eq!((problems[0].pointer.as_str(), problems[0].code), ("/ending/outcomes", "bad-address"), "{wrong}");
    }
}

#[test]
fn a_register_and_a_prize_draw_say_what_they_are() {
    let page = r#"[{"id": "p", "questions": [{"id": "q", "title": "Q", "type": "yes_no"}]}]"#;
    assert_eq!(definition(page).unwrap().kind, crate::Kind::Survey);
    for kind in crate::Kind::ALL {
        let read = definition(&format!(r#"{page}, "kind": "{}""#, kind.name())).unwrap();
        assert_eq!(read.kind, kind);
    }
    assert_eq!(definition(&format!(r#"{page}, "kind": "registr""#)).unwrap_err()[0].pointer, "/kind");
}
