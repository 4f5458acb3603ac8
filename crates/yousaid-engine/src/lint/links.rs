//! Links that lead nowhere, or say nothing.

use yousaid_schema::Json;
use yousaid_schema::markup;

use super::Found;
use super::draft::Draft;
use super::draft::Role;

/// Words of a link that say nothing by themselves.
const EMPTY: [&str; 14] = [
    "click here",
    "click",
    "here",
    "link",
    "this link",
    "read more",
    "more",
    "find out more",
    "learn more",
    "this page",
    "this",
    "website",
    "details",
    "go",
];

/// Finds links that residents would read as brackets and an address: markup has no errors, and
/// shows what it can't make a link of as it is written.
pub(super) fn unsafe_addresses(json: &Json, pointer: &str, found: &mut Found) {
    match json {
        Json::Text(text) => in_text(text, pointer, found),
        Json::List(items) => {
            for (i, item) in items.iter().enumerate() {
                unsafe_addresses(item, &format!("{pointer}/{i}"), found);
            }
        }
        Json::Object(fields) => {
            for (name, value) in fields {
                unsafe_addresses(value, &format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Json::Null | Json::Boolean(_) | Json::Number(_) | Json::Unfit => {}
    }
}

fn in_text(text: &str, pointer: &str, found: &mut Found) {
    for link in links(text).filter(|link| !markup::is_safe_address(link.address)) {
        let address = link.address;
        let help = if address.contains('@') && !address.contains(':') {
            format!("write mailto:{address}")
        } else if let Some(rest) = address.strip_prefix("http://") {
            format!("write https://{rest}, if that is the same page")
        } else {
            "an address starts with https://, mailto: or tel:, and has no spaces".to_owned()
        };
        let message = format!("`{address}` can't be linked to; residents would read the brackets");
        found.mark((pointer, link.at, link.at + address.len()), "unsafe-link", message, help);
    }
}

/// What looks like a link.
struct Link<'t> {
    words: &'t str,
    /// Where the words begin.
    start: usize,
    address: &'t str,
    /// Where the address begins.
    at: usize,
}

fn links(text: &str) -> impl Iterator<Item = Link<'_>> {
    text.match_indices("](").filter_map(move |(at, _)| {
        let before = text.get(..at)?;
        let open = before.rfind(['[', ']']).filter(|open| before[*open..].starts_with('['))?;
        let escaped = before.ends_with('\\') || before.get(..open).is_some_and(|before| before.ends_with('\\'));
        let rest = text.get(at + 2..)?;
        let address = rest.get(..rest.find(')')?)?;
        (!escaped).then_some(Link { words: text.get(open + 1..at)?, start: open + 1, address, at: at + 2 })
    })
}

/// How many links a text has.
pub(super) fn count(text: &str) -> usize {
    links(text).count()
}

pub(super) fn check(draft: &Draft<'_>, found: &mut Found) {
    for words in &draft.texts {
        for (language, text) in &words.versions {
            let pointer = words.at(language);
            for link in links(text) {
                let (start, end) = (link.start, link.start + link.words.len());
                if words.role == Role::Hint {
                    let message = "the hint has a link, which screen readers read out as plain words";
                    let help = "put the link into a text on the page, or before the question as a `statement`";
                    found.mark((&pointer, start, end), "hint-link", message, help);
                } else if Draft::is_english(language) && EMPTY.contains(&link.words.trim().to_lowercase().as_str()) {
                    let message = format!("“{}” does not say where the link leads", link.words);
                    let help = "name what is there: “our privacy notice”, “how to complain”";
                    found.mark((&pointer, start, end), "link-text", message, help);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn links_that_would_not_be_links_are_found_and_no_others() {
        let json: Json = serde_json::from_str(
            r#"{
                "good": "[a](https://elm.example) [b](mailto:a@elm.example) [c](tel:0800) f[x] (y) ](z) [open](https",
                "escaped": "\\[a](b) [a\\](b)",
                "bad": ["[a](http://elm.example)", {"en": "é [a](a@elm.example) or [b](javascript:x) or [c]()"}]
            }"#,
        )
        .unwrap();
        let mut found = Found::default();
        unsafe_addresses(&json, "", &mut found);
        let found: Vec<String> =
            found.0.iter().map(|finding| format!("{} {:?}", finding.problem, finding.problem.range)).collect();
        expect![[r#"
            /bad/0: `http://elm.example` can't be linked to; residents would read the brackets; write https://elm.example, if that is the same page Some((4, 22))
            /bad/1/en: `a@elm.example` can't be linked to; residents would read the brackets; write mailto:a@elm.example Some((7, 20))
            /bad/1/en: `javascript:x` can't be linked to; residents would read the brackets; an address starts with https://, mailto: or tel:, and has no spaces Some((29, 41))
            /bad/1/en: `` can't be linked to; residents would read the brackets; an address starts with https://, mailto: or tel:, and has no spaces Some((50, 50))"#]].assert_eq(&found.join("\n"));
    }
}
