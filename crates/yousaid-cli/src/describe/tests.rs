//! What stands in a definition can't end what holds it on the page.

use proptest::prelude::*;
use serde_json::Value;
use serde_json::json;

use super::*;

/// Every text of this survey is `text`.
fn survey(text: &str) -> Survey {
    let choices = json!([{"code": "a", "label": text, "group": text}, {"code": "b", "label": text, "other": true}]);
    let definition = json!({
        "id": "x", "version": text.chars().take(20).collect::<String>(), "title": text, "introduction": text, "default_language": "en",
        "landlord": {"name": text, "contact": text, "privacy_notice": "https://elm.example/?a='b'&c=\"d\""},
        "context": ["estate"],
        "pages": [
            {"id": "p", "title": text, "text": text, "go_to": [{"if": "n > 1", "page": "end"}], "questions": [
                {"id": "n", "type": "number", "title": text, "hint": text, "unit": text, "warn": [{"if": "n > 1", "text": text}]},
                {"id": "s", "type": "statement", "title": text, "text": text},
                {"id": "c", "type": "choice", "title": text, "choices": choices, "soft_answers": [{"code": "dont_know", "label": text}]},
                {"id": "y", "type": "yes_no", "title": text, "yes": text, "no": text},
                {"id": "k", "type": "calculated", "title": text, "unit": text, "calculate": "if(n > 1, '<b>|``', '\\')"}
            ]},
            {"id": "q", "ask_if": "c = 'a'", "questions": [
                {"id": "m", "type": "matrix", "title": text, "rows": choices_of(text), "points": choices_of(text)},
                {"id": "r", "type": "repeat", "max": 2, "title": text, "entry": text, "questions": [{"id": "f", "type": "email", "title": text}]},
                {"id": "a", "type": "consent", "title": text, "text": text, "ask_if": "y = 'yes'"}
            ]}
        ],
        "ending": {"title": text, "text": text, "outcome_promise": text}
    });
    Survey::compile(serde_json::from_value(definition).unwrap()).unwrap()
}

fn choices_of(text: &str) -> Value {
    json!([{"code": "a", "label": text}, {"code": "b", "label": text}])
}

/// Every tag of a page that is one of ours, written as we write it; the first other `<` or bare `&`
/// is an error.
fn tags(html: &str) -> Result<Vec<String>, String> {
    const NAMES: [&str; 29] = [
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "h1",
        "h2",
        "h3",
        "h4",
        "p",
        "ul",
        "li",
        "dl",
        "div",
        "dt",
        "dd",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "blockquote",
        "code",
        "a",
        "span",
    ];
    let mut tags = Vec::new();
    let mut rest = html.strip_prefix("<!doctype html>\n").ok_or("no doctype")?;
    while let Some(at) = rest.find(['<', '&', '>', '"']) {
        let from = &rest[at..];
        if from.starts_with('&') {
            let sound = ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;"].iter().find(|name| from.starts_with(**name));
            rest = &from[sound.ok_or_else(|| format!("bare: {from:.40}"))?.len()..];
            continue;
        }
        if from.starts_with("<style>") {
            let end = from.find("</style>").ok_or("an open style")?;
            if from[..end] != format!("<style>\n{}", include_str!("style.css")) {
                return Err("another style".to_owned());
            }
            rest = &from[end + "</style>".len()..];
            continue;
        }
        let Some(inside) = from.strip_prefix('<') else { return Err(format!("stray: {from:.40}")) };
        let end = inside.find('>').ok_or("an open tag")?;
        let mut parts = inside[..end].splitn(2, ' ');
        let name = parts.next().unwrap_or_default().trim_start_matches('/');
        if !NAMES.contains(&name) && !["strong", "em", "br"].contains(&name) {
            return Err(format!("tag: {name}"));
        }
        let mut attributes = parts.next().unwrap_or_default();
        while !attributes.is_empty() {
            let (name, after) = attributes.split_once("=\"").ok_or("an attribute without quotes")?;
            let (value, after) = after.split_once('"').ok_or("an open attribute")?;
            let is_known = [
                "lang",
                "dir",
                "charset",
                "name",
                "content",
                "id",
                "scope",
                "class",
                "role",
                "tabindex",
                "aria-label",
                "href",
            ];
            if !is_known.contains(&name) {
                return Err(format!("attribute: {name}"));
            }
            if name == "href" && !["#", "https:", "mailto:", "tel:"].iter().any(|start| value.starts_with(start)) {
                return Err(format!("address: {value}"));
            }
            attributes = after.trim_start();
        }
        tags.push(name.to_owned());
        rest = &inside[end + 1..];
    }
    Ok(tags)
}

/// Signs that mean something in HTML, in Markdown or in our markup, and words between them.
fn hostile() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "<",
        ">",
        "</title>",
        "</style>",
        "<script>alert(1)</script>",
        "<!--",
        "-->",
        "&",
        "&lt;",
        "\"",
        "'",
        "`",
        "```",
        "*",
        "**",
        "_",
        "[x](https://elm.example/\"><b>)",
        "[x](javascript:alert(1))",
        "](",
        "|",
        "\\",
        "\n",
        "\n\n",
        "# ",
        "- ",
        "1. ",
        "---",
        "> ",
        "~~",
        "word",
        " ",
        "é",
        "\u{202E}",
        "\u{0}",
        "\u{7}",
        "{ n }",
        "$x$",
        "::",
        "<br>",
    ]);
    prop::collection::vec(part, 1..8).prop_map(|parts| format!("a{}", parts.concat()))
}

/// The lines of Markdown by what they begin with: headings, tables, quotes, list items.
fn shape(markdown: &str) -> Vec<&str> {
    let begins = |line: &&str| line.starts_with('#') || line.starts_with('|') || line.starts_with("```");
    markdown.lines().filter(begins).map(|line| line.split(' ').next().unwrap_or_default()).collect()
}

/// How many cells a row has: bars that are not escaped.
fn bars(line: &str) -> usize {
    line.replace("\\\\", "").replace("\\|", "").matches('|').count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_text_of_a_definition_breaks_out_of_the_page(text in hostile()) {
        let html = described(&survey(&text), "en", Format::Html);
        let tags = tags(&html);
        prop_assert!(tags.is_ok(), "{tags:?} for {text:?}");
        let headings = tags.unwrap().iter().filter(|tag| tag.starts_with('h') && tag.len() == 2).count();
        prop_assert_eq!(headings, 2 * 16);
    }

    #[test]
    fn no_text_of_a_definition_makes_headings_or_tables_in_markdown(text in hostile()) {
        let markdown = described(&survey(&text), "en", Format::Markdown);
        let plain = described(&survey("a"), "en", Format::Markdown);
        prop_assert_eq!(shape(&markdown), shape(&plain), "{:?}", text);
        let rows = |page: &str| -> Vec<usize> { page.lines().filter(|line| line.starts_with('|')).map(bars).collect() };
        prop_assert_eq!(rows(&markdown), rows(&plain), "{:?}", text);
        let unescaped = markdown.replace("\\\\", "").replace("\\<", "").replace("](<", "");
        prop_assert!(!unescaped.contains("<script"), "{:?}", text);
    }
}

#[test]
fn the_scanner_of_tags_finds_what_breaks_out() {
    let page = |body: &str| format!("<!doctype html>\n<html lang=\"en\"><body>{body}</body></html>");
    assert!(tags(&page("<p id=\"a\">x &amp; y</p>")).is_ok());
    for wrong in ["<script>", "x & y", "<p onclick=\"x\">", "a > b", "<a href=\"javascript:x\">", "\"", "<p id=x>"] {
        assert!(tags(&page(wrong)).is_err(), "{wrong}");
    }
}

#[test]
fn words_in_another_language_are_marked_with_it_and_its_direction() {
    let definition = json!({
        "id": "x", "version": "1", "title": {"en": "Home", "ur": "گھر"}, "default_language": "en", "languages": ["en", "ur"],
        "landlord": {"name": "Elm"},
        "pages": [{"id": "p", "questions": [{"id": "q", "type": "email", "title": "Your address"}]}]
    });
    let survey = Survey::compile(serde_json::from_value(definition).unwrap()).unwrap();
    let html = described(&survey, "ur", Format::Html);
    assert!(html.contains("<h1 id=\"survey\"><span lang=\"ur\" dir=\"rtl\">گھر</span></h1>"), "{html}");
    assert!(html.contains("<h3 id=\"question-q\">Your address</h3>"));
    let markdown = described(&survey, "en", Format::Markdown);
    assert!(markdown.contains("| English (`en`) | 3 of 3 | 100 % |"), "{markdown}");
    assert!(markdown.contains("| اردو (`ur`) | 1 of 3 | 33 % |"), "{markdown}");
    assert!(markdown.contains("lacks words for: the landlord’s name, the question `q`"), "{markdown}");
}
