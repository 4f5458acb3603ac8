//! What keeps a survey from working: every problem that reading and compiling a definition reports,
//! as rules of the catalogue. Their checks are where definitions are read.

use yousaid_schema::Json;
use yousaid_schema::Problem;

use super::Rule;
use super::Severity;

/// A rule that names a problem of a definition.
const fn error(
    id: &'static str,
    title: &'static str,
    why: &'static str,
    (bad, good): (&'static str, &'static str),
    source: &'static str,
) -> Rule {
    Rule { id, severity: Severity::Error, title, why, bad, good, source }
}

/// The problem under the name of its rule: a picture without a description is one of its own.
pub(super) fn named(json: &Json, mut problem: Problem) -> Problem {
    let mut at = Some(json);
    for step in problem.pointer.split('/').skip(1) {
        at = at.and_then(|json| match json {
            Json::List(items) => items.get(step.parse::<usize>().ok()?),
            json => json.get(step),
        });
    }
    let is_picture = at.is_some_and(|json| json.get("kind").and_then(Json::as_text) == Some("image"));
    if problem.code == "missing-field"
        && is_picture
        && problem.pointer.ends_with("/media")
        && problem.message.contains("`alt`")
    {
        problem.code = "alt-missing";
    }
    problem
}

/// What a problem is found by that has no rule of its own.
pub(super) static OTHER: Rule = error(
    "unsound",
    "something that keeps the survey from working",
    "The message says what, and what to do about it.",
    ("", ""),
    "",
);

pub(super) const RULES: &[Rule] = &[
    error(
        "json-syntax",
        "a file that is not JSON",
        "The file has a slip in its brackets, commas or quotation marks, so no program can read it.",
        (r#"{"title": "Your home" "version": "1"}"#, r#"{"title": "Your home", "version": "1"}"#),
        "",
    ),
    error(
        "duplicate-field",
        "a field that is given twice",
        "Programs disagree on which of the two counts, so neither may.",
        (r#"{"title": "Your home", "title": "Your repair"}"#, r#"{"title": "Your home"}"#),
        "",
    ),
    error(
        "missing-field",
        "something that has to be there",
        "Without it the survey can't be shown or stored.",
        (
            r#"{"id": "done", "type": "yes_no"}"#,
            r#"{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}"#,
        ),
        "",
    ),
    error(
        "unknown-field",
        "a field that there is not",
        "Its name is misspelt, or it stands in the wrong place. What it says would have no effect, and you would believe it had.",
        (
            r#"{"id": "done", "type": "yes_no", "tilte": "Done?", "title": "Is the repair finished?"}"#,
            r#"{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}"#,
        ),
        "",
    ),
    error(
        "wrong-type",
        "a value of the wrong kind",
        "A number stands where a text belongs, a text where a list belongs, and the like.",
        (
            r#"{"id": "done", "type": "yes_no", "title": "Is the repair finished?", "optional": "yes"}"#,
            r#"{"id": "done", "type": "yes_no", "title": "Is the repair finished?", "optional": true}"#,
        ),
        "",
    ),
    error(
        "unknown-word",
        "a word that is none of those to choose from",
        "For this field there is a short list of words, and this is not one of them.",
        (
            r#"{"id": "done", "type": "yesno", "title": "Is the repair finished?"}"#,
            r#"{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}"#,
        ),
        "",
    ),
    error(
        "out-of-range",
        "a number or day outside its limits",
        "The number is too small or too large, or the smallest allowed answer is larger than the largest.",
        (
            r#"{"id": "rooms", "type": "number", "unit": "rooms", "min": 9, "max": 3, "title": "How many rooms do you have?"}"#,
            r#"{"id": "rooms", "type": "number", "unit": "rooms", "min": 3, "max": 9, "title": "How many rooms do you have?"}"#,
        ),
        "",
    ),
    error(
        "bad-number",
        "a number that can't be kept",
        "Numbers have six decimal places at most, and no more than ten digits before them.",
        (
            r#"{"id": "rooms", "type": "number", "unit": "rooms", "max": 0.1234567, "title": "How many rooms do you have?"}"#,
            r#"{"id": "rooms", "type": "number", "unit": "rooms", "max": 0.123456, "title": "How many rooms do you have?"}"#,
        ),
        "",
    ),
    error(
        "bad-moment",
        "a day that is no day",
        "Days are written year first, and exist in the calendar.",
        (r#"{"opens": "01/09/2026"}"#, r#"{"opens": "2026-09-01"}"#),
        "",
    ),
    error(
        "bad-key",
        "a key that is none, or was damaged on its way",
        "Answers that are sealed to a key with a slip in it could be opened by nobody.",
        (
            r#"{"sealed_for": ["yousaid-public-bce059bf5b2ab7a91f3e863acf0c84d3ebbe04ca8490094b052b5b15afab174357079f48", "yousaid-public-7f442fb4ecc9dd6cde4635881fbe2bb433b67b004935c4330d21e36f681a0e126bd59baf"]}"#,
            r#"{"sealed_for": ["yousaid-public-bce059bf5b2ab7a91f3e863acf0c84d3ebbe04ca8490094b052b5b15afab174357079f47", "yousaid-public-7f442fb4ecc9dd6cde4635881fbe2bb433b67b004935c4330d21e36f681a0e126bd59baf"]}"#,
        ),
        "",
    ),
    error(
        "bad-address",
        "an address that can't be linked to",
        "Addresses start with https://, so that nobody on the way can read or change what is there.",
        (
            r#"{"landlord": {"privacy_notice": "http://elm-park.example/privacy"}}"#,
            r#"{"landlord": {"privacy_notice": "https://elm-park.example/privacy"}}"#,
        ),
        "",
    ),
    error(
        "unsafe-link",
        "a link that residents would read as brackets",
        "Links start with https://, mailto: or tel:. Anything else stays as it is written.",
        (
            r#"{"introduction": "Read [our notice](www.elm-park.example). It takes two minutes."}"#,
            r#"{"introduction": "Read [our notice](https://www.elm-park.example). It takes two minutes."}"#,
        ),
        "",
    ),
    error(
        "bad-name",
        "an id or code with signs that it can't have",
        "Ids and codes become names of columns and parts of addresses: letters, digits and few signs.",
        (
            r#"{"id": "is done?", "type": "yes_no", "title": "Is the repair finished?"}"#,
            r#"{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}"#,
        ),
        "",
    ),
    error(
        "bad-language",
        "a language that is none",
        "Languages are known by short signs: `en`, `cy`, `pl`.",
        (r#"{"languages": ["en", "not a language"]}"#, r#"{"languages": ["en"]}"#),
        "",
    ),
    error(
        "bad-bank",
        "a question of a bank that is named wrongly",
        "Official questions are named by bank, version and question.",
        (r#"{"bank": "tsm/TP01"}"#, r#"{"bank": "tsm@2024-04/TP01"}"#),
        "",
    ),
    error(
        "empty-list",
        "a list with nothing in it",
        "A survey without pages, or a page without questions, asks nothing.",
        (r#"{"pages": []}"#, ""),
        "",
    ),
    error(
        "empty-text",
        "a text with no words",
        "Residents would see an empty line, and screen readers would fall silent.",
        (r#"{"introduction": " "}"#, r#"{"introduction": "It takes two minutes."}"#),
        "",
    ),
    error(
        "too-long",
        "a text that is too long",
        "Texts have limits, so that a survey loads on an old telephone.",
        (
            r#"{"version": "a version that is described in far more words than any count of versions would ever need"}"#,
            r#"{"version": "2"}"#,
        ),
        "",
    ),
    error(
        "too-few",
        "too few answers to choose from",
        "A choice needs two answers or more.",
        (
            r#"{"id": "done", "type": "choice", "title": "Is the repair finished?", "choices": [{"code": "y", "label": "Yes"}]}"#,
            r#"{"id": "done", "type": "choice", "title": "Is the repair finished?", "choices": [{"code": "y", "label": "Yes"}, {"code": "n", "label": "No"}]}"#,
        ),
        "",
    ),
    error(
        "too-many",
        "more than a survey can hold",
        "Pages, questions, answers and entries have limits, so that every telephone can show the survey.",
        (
            r#"{"id": "us", "type": "repeat", "max": 20, "title": "Tell us about each", "questions": [{"id": "a", "type": "yes_no", "title": "A?"}, {"id": "b", "type": "yes_no", "title": "B?"}, {"id": "c", "type": "yes_no", "title": "C?"}, {"id": "d", "type": "yes_no", "title": "D?"}, {"id": "e", "type": "yes_no", "title": "E?"}, {"id": "f", "type": "yes_no", "title": "F?"}, {"id": "g", "type": "yes_no", "title": "G?"}, {"id": "h", "type": "yes_no", "title": "H?"}, {"id": "i", "type": "yes_no", "title": "I?"}, {"id": "j", "type": "yes_no", "title": "J?"}, {"id": "k", "type": "yes_no", "title": "K?"}]}"#,
            "",
        ),
        "",
    ),
    error(
        "duplicate",
        "two of the same name",
        "Ids of questions and pages and codes of answers must differ, or their results would run together.",
        (
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "done", "type": "yes_no", "title": "Is the repair finished?"}]"#,
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "tidy", "type": "yes_no", "title": "Was the worker tidy?"}]"#,
        ),
        "",
    ),
    error(
        "reserved",
        "an id that means something else",
        "Some words belong to the language of conditions, and `end` to the end of the survey.",
        (
            r#"{"id": "not", "type": "yes_no", "title": "Is the repair finished?"}"#,
            r#"{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}"#,
        ),
        "",
    ),
    error(
        "meaningless",
        "a field that has no effect here",
        "This type of question can't have it. You would believe that it works.",
        (
            r#"{"id": "note", "type": "statement", "text": "This is about your last repair.", "optional": true}"#,
            r#"{"id": "note", "type": "statement", "text": "This is about your last repair."}"#,
        ),
        "",
    ),
    error(
        "contradiction",
        "two settings that exclude one another",
        "The question may be left blank and has to be answered, or the like.",
        (
            r#"{"id": "ok", "type": "consent", "title": "Your answers", "text": "I agree that you keep my answers.", "must": true, "optional": true}"#,
            r#"{"id": "ok", "type": "consent", "title": "Your answers", "text": "I agree that you keep my answers.", "must": true}"#,
        ),
        "",
    ),
    error(
        "alt-missing",
        "a picture without a description",
        "Who doesn't see the picture has to be told what it shows.",
        (
            r#"{"id": "pic", "type": "statement", "text": "This is the plan.", "media": {"kind": "image", "address": "plan.png"}}"#,
            r#"{"id": "pic", "type": "statement", "text": "This is the plan.", "media": {"kind": "image", "address": "plan.png", "alt": "Two blocks of four floors around a green court"}}"#,
        ),
        "WCAG 2.2, success criterion 1.1.1.",
    ),
    error(
        "closes-before-it-opens",
        "a survey that closes before it opens",
        "Nobody could ever answer it.",
        (r#"{"opens": "2026-09-30", "closes": "2026-09-01"}"#, r#"{"opens": "2026-09-01", "closes": "2026-09-30"}"#),
        "",
    ),
    error(
        "missing-language",
        "a text without the survey's main language",
        "Whoever reads a language that is not there gets the main one, so every text has that.",
        (r#"{"languages": ["en", "pl"], "introduction": {"pl": "To zajmie dwie minuty."}}"#, ""),
        "",
    ),
    error(
        "unknown-language",
        "a text in a language that the survey does not have",
        "Nobody can choose it: `languages` lists those that residents can choose.",
        (r#"{"introduction": {"en": "It takes two minutes.", "fr": "Deux minutes suffisent."}}"#, ""),
        "",
    ),
    error(
        "never-taken",
        "a way on that is never taken",
        "A way before it, without a condition, is always taken.",
        (
            r#"[{"id": "one", "questions": [{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}], "go_to": [{"page": "three"}, {"if": "done = 'no'", "page": "two"}]}, {"id": "two", "questions": [{"id": "a", "type": "yes_no", "title": "Is the hall clean?"}]}, {"id": "three", "questions": [{"id": "b", "type": "yes_no", "title": "Is the stair clean?"}]}]"#,
            "",
        ),
        "",
    ),
    error(
        "not-forward",
        "a way that leads back",
        "Ways lead to later pages only. So every survey has an end, and nobody goes round in circles.",
        (
            r#"[{"id": "one", "questions": [{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}], "go_to": [{"page": "one"}]}]"#,
            "",
        ),
        "",
    ),
    error(
        "unknown-page",
        "a way to a page that there is not",
        "No page has this id, so nobody could go there.",
        (
            r#"[{"id": "one", "questions": [{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}], "go_to": [{"page": "two"}]}]"#,
            "",
        ),
        "",
    ),
    error(
        "unknown-question",
        "choices taken from a question that there is not",
        "No question before this one has that id.",
        (
            r#"{"id": "best", "type": "choice", "title": "Which was best?", "choices_from": {"question": "used"}, "choices": [{"code": "none", "label": "None of these"}]}"#,
            "",
        ),
        "",
    ),
    error(
        "no-choices",
        "choices taken from a question that has none",
        "Only a choice, a multiple choice or a ranking has choices to take over.",
        (
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "best", "type": "choice", "title": "Which was best?", "choices_from": {"question": "done"}, "choices": [{"code": "none", "label": "None of these"}]}]"#,
            "",
        ),
        "",
    ),
    error(
        "not-in-group",
        "a question that can't be repeated",
        "Within a group that is asked several times there are simple questions only.",
        (
            r#"{"id": "us", "type": "repeat", "max": 2, "title": "Tell us about each", "questions": [{"id": "a", "type": "address", "title": "Where is it?"}]}"#,
            r#"{"id": "us", "type": "repeat", "max": 2, "title": "Tell us about each", "questions": [{"id": "a", "type": "location", "title": "Where is it?"}]}"#,
        ),
        "",
    ),
    error(
        "not-anonymous",
        "an anonymous survey that asks for an address or a signature",
        "An e-mail address, a telephone number, an address, a signature or a photo tells who answered.",
        (
            r#"{"anonymity": "anonymous", "pages": [{"id": "one", "questions": [{"id": "email", "type": "email", "title": "Your e-mail address", "optional": true}]}]}"#,
            r#"{"anonymity": "confidential", "pages": [{"id": "one", "questions": [{"id": "email", "type": "email", "title": "Your e-mail address", "optional": true}]}]}"#,
        ),
        "UK GDPR, Recital 26.",
    ),
    error(
        "unknown-slot",
        "a place for the answer to a question that there is not",
        "Braces hold the id of an earlier question, or `landlord`.",
        (
            r#"{"introduction": "We are {landlrod}. It takes two minutes."}"#,
            r#"{"introduction": "We are {landlord}. It takes two minutes."}"#,
        ),
        "",
    ),
    error(
        "slot-without-answer",
        "a place for an answer that there can't be",
        "A statement, or a grid as a whole, has no one answer that could be shown.",
        (
            r#"[{"id": "note", "type": "statement", "text": "This is about your last repair."}, {"id": "done", "type": "yes_no", "title": "You said {note}. Is the repair finished?"}]"#,
            "",
        ),
        "",
    ),
    error(
        "slot-too-early",
        "a place for an answer that is not there yet",
        "The question comes later, so nobody has answered it when this is read.",
        (r#"{"id": "done", "type": "yes_no", "title": "You said {done}. Is the repair finished?"}"#, ""),
        "",
    ),
    error(
        "unknown-bank",
        "a question bank that there is not",
        "The name or the version of the bank is not known.",
        (r#"{"bank": "tms@2024-04/TP01"}"#, r#"{"bank": "tsm@2024-04/TP01"}"#),
        "",
    ),
    error(
        "unknown-bank-item",
        "an official question that there is not",
        "The bank has no question of this name.",
        (r#"{"bank": "tsm@2024-04/TP99"}"#, r#"{"bank": "tsm@2024-04/TP01"}"#),
        "",
    ),
    error(
        "bank-not-available",
        "a version of a bank that can't be used yet",
        "Its wording has not been published, or has not been checked.",
        (r#"{"bank": "tsm@2026-10/TP01"}"#, r#"{"bank": "tsm@2024-04/TP01"}"#),
        "",
    ),
    error(
        "bank-filter",
        "a bank's question without the one that it depends on",
        "Who is asked it depends on the answer to another question of the bank, so that one stands right before.",
        (
            r#"{"bank": "census-england@2021/english_spoken"}"#,
            r#"[{"bank": "census-england@2021/main_language"}, {"bank": "census-england@2021/english_spoken"}]"#,
        ),
        "Of the bank: see docs/banks.md.",
    ),
    error(
        "bank-language",
        "a bank's scale in a language that it does not have",
        "Residents who read that language would find answers in another. Nobody but its author may translate it.",
        (
            r#"{"languages": ["en", "pl"], "pages": [{"id": "one", "questions": [{"id": "path", "type": "scale", "title": {"en": "How satisfied are you with the path?", "pl": "Jak ocenia Pan/Pani ścieżkę?"}, "points": {"bank": "scales@1/SAT5"}}]}]}"#,
            r#"{"id": "path", "type": "scale", "title": "How satisfied or dissatisfied are you with the path?", "points": {"bank": "scales@1/SAT5"}}"#,
        ),
        "",
    ),
    error(
        "locked",
        "official wording that is changed",
        "Results can be compared only if everybody is asked in the same words. Only your name is filled in.",
        (r#"{"bank": "tsm@2024-04/TP01", "title": "How happy are you with us?"}"#, r#"{"bank": "tsm@2024-04/TP01"}"#),
        "Regulator of Social Housing, Tenant Satisfaction Measures: Technical Requirements (TO CHECK).",
    ),
    error(
        "tsm-before-first",
        "a question before the first official one",
        "What is asked before TP01 colours the answer to it.",
        (
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"bank": "tsm@2024-04/TP01"}]"#,
            r#"[{"bank": "tsm@2024-04/TP01"}, {"id": "done", "type": "yes_no", "title": "Is the repair finished?"}]"#,
        ),
        "Regulator of Social Housing, Tenant Satisfaction Measures: Survey Requirements (TO CHECK).",
    ),
    error(
        "tsm-first",
        "official questions without their first one",
        "TP01, about the service as a whole, comes first.",
        (r#"{"bank": "tsm@2024-04/TP04"}"#, r#"{"bank": "tsm@2024-04/TP01"}"#),
        "Regulator of Social Housing, Tenant Satisfaction Measures: Survey Requirements (TO CHECK).",
    ),
    error(
        "tsm-order",
        "official questions in another order",
        "The order is part of what makes results comparable.",
        (
            r#"[{"bank": "tsm@2024-04/TP01"}, {"bank": "tsm@2024-04/TP05"}, {"bank": "tsm@2024-04/TP04"}]"#,
            r#"[{"bank": "tsm@2024-04/TP01"}, {"bank": "tsm@2024-04/TP04"}, {"bank": "tsm@2024-04/TP05"}]"#,
        ),
        "Regulator of Social Housing, Tenant Satisfaction Measures: Survey Requirements (TO CHECK).",
    ),
    error(
        "tsm-filter",
        "an official question without its filter",
        "Only those who had a repair are asked about it; the question that says so stands right before.",
        (
            r#"[{"bank": "tsm@2024-04/TP01"}, {"bank": "tsm@2024-04/TP02"}]"#,
            r#"[{"bank": "tsm@2024-04/TP01"}, {"bank": "tsm@2024-04/repair_filter"}, {"bank": "tsm@2024-04/TP02"}]"#,
        ),
        "Regulator of Social Housing, Tenant Satisfaction Measures: Survey Requirements (TO CHECK).",
    ),
    error(
        "tsm-within-theme",
        "a question of your own between official ones of one theme",
        "Questions of your own stand at the end of a theme, so that they don't colour the official ones.",
        (
            r#"[{"bank": "tsm@2024-04/TP01"}, {"bank": "tsm@2024-04/TP06"}, {"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"bank": "tsm@2024-04/TP07"}]"#,
            r#"[{"bank": "tsm@2024-04/TP01"}, {"bank": "tsm@2024-04/TP06"}, {"bank": "tsm@2024-04/TP07"}, {"id": "done", "type": "yes_no", "title": "Is the repair finished?"}]"#,
        ),
        "Regulator of Social Housing, Tenant Satisfaction Measures: Survey Requirements (TO CHECK).",
    ),
    error(
        "logic-syntax",
        "a condition that can't be read",
        "The condition has a slip in its signs or brackets.",
        (
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "done == 'yes'"}]"#,
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "done = 'yes'"}]"#,
        ),
        "",
    ),
    error(
        "logic-unknown-name",
        "a condition about a question that there is not",
        "No question has the id that the condition names.",
        (
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "dune = 'yes'"}]"#,
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "done = 'yes'"}]"#,
        ),
        "",
    ),
    error(
        "logic-asked-later",
        "a condition about a question that comes later",
        "Conditions look back only: nobody has answered that question yet. So there are no circles either.",
        (
            r#"[{"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "done = 'yes'"}, {"id": "done", "type": "yes_no", "title": "Is the repair finished?"}]"#,
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "done = 'yes'"}]"#,
        ),
        "",
    ),
    error(
        "logic-unknown-code",
        "a condition about an answer that nobody can give",
        "The code is none of the question's.",
        (
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "done = 'ja'"}]"#,
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "done = 'yes'"}]"#,
        ),
        "",
    ),
    error(
        "logic-type",
        "a condition that compares what can't be compared",
        "A choice is compared with a number, a date with a word, and the like.",
        (
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "done > 3"}]"#,
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "done = 'yes'"}]"#,
        ),
        "",
    ),
    error(
        "logic-arguments",
        "a function with the wrong things in its brackets",
        "Each function needs its own: a question, a question and a code, numbers.",
        (
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "answered(done, done)"}]"#,
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "answered(done)"}]"#,
        ),
        "",
    ),
    error(
        "logic-limit",
        "a condition that is too long",
        "Conditions have limits, so that every telephone can work them out.",
        (
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((done = 'yes'))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))"}]"#,
            r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "a", "type": "yes_no", "title": "Is the hall clean?", "ask_if": "done = 'yes'"}]"#,
        ),
        "",
    ),
    error(
        "files-off",
        "a question for photos in a survey that takes none",
        "The survey says nothing of taking files, so nobody could send one.",
        (r#"{"id": "photo", "type": "file", "title": "A photo of it", "optional": true}"#, ""),
        "",
    ),
    error(
        "files-too-large",
        "questions for more photos than the survey takes",
        "The questions together allow more kilobytes than the survey as a whole, so residents could be refused after they have chosen their photos.",
        (
            r#"{"files": {"allow": true, "max_kilobytes": 900}, "pages": [{"id": "one", "questions": [{"id": "photo", "type": "file", "accept": ["photo"], "title": "A photo of it", "optional": true, "max_kilobytes": 900}]}]}"#,
            r#"{"files": {"allow": true, "max_kilobytes": 2700}, "pages": [{"id": "one", "questions": [{"id": "photo", "type": "file", "accept": ["photo"], "title": "A photo of it", "optional": true, "max_kilobytes": 900}]}]}"#,
        ),
        "",
    ),
];
