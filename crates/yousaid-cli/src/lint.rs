//! What no program refuses, and an author will want to know all the same.

use yousaid_schema::Json;
use yousaid_schema::Problem;
use yousaid_schema::markup;

/// Finds links that residents would read as brackets and an address: markup has no errors, and
/// shows what it can't make a link of as it is written.
pub(crate) fn links(json: &Json, pointer: &str, problems: &mut Vec<Problem>) {
    match json {
        Json::Text(text) => in_text(text, pointer, problems),
        Json::List(items) => {
            for (i, item) in items.iter().enumerate() {
                links(item, &format!("{pointer}/{i}"), problems);
            }
        }
        Json::Object(fields) => {
            for (name, value) in fields {
                links(value, &format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")), problems);
            }
        }
        Json::Null | Json::Boolean(_) | Json::Number(_) | Json::Unfit => {}
    }
}

fn in_text(text: &str, pointer: &str, problems: &mut Vec<Problem>) {
    for (at, _) in text.match_indices("](") {
        let before = text.get(..at).unwrap_or_default();
        let Some(open) = before.rfind(['[', ']']).filter(|open| before[*open..].starts_with('[')) else { continue };
        let escaped = before.ends_with('\\') || before.get(..open).is_some_and(|before| before.ends_with('\\'));
        let Some(length) = text.get(at + 2..).and_then(|rest| rest.find(')')) else { continue };
        let address = text.get(at + 2..at + 2 + length).unwrap_or_default();
        if escaped || markup::is_safe_address(address) {
            continue;
        }
        let help = if address.contains('@') && !address.contains(':') {
            format!("write mailto:{address}")
        } else if let Some(rest) = address.strip_prefix("http://") {
            format!("write https://{rest}, if that is the same page")
        } else {
            "an address starts with https://, mailto: or tel:, and has no spaces".to_owned()
        };
        problems.push(
            Problem::new(
                pointer,
                "unsafe-link",
                format!("`{address}` can't be linked to; residents would read the brackets"),
            )
            .help(help)
            .range(at + 2, at + 2 + length),
        );
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
        let mut problems = Vec::new();
        links(&json, "", &mut problems);
        let found: Vec<String> = problems.iter().map(|problem| format!("{problem} {:?}", problem.range)).collect();
        expect![[r#"
            /bad/0: `http://elm.example` can't be linked to; residents would read the brackets; write https://elm.example, if that is the same page Some((4, 22))
            /bad/1/en: `a@elm.example` can't be linked to; residents would read the brackets; write mailto:a@elm.example Some((7, 20))
            /bad/1/en: `javascript:x` can't be linked to; residents would read the brackets; an address starts with https://, mailto: or tel:, and has no spaces Some((29, 41))
            /bad/1/en: `` can't be linked to; residents would read the brackets; an address starts with https://, mailto: or tel:, and has no spaces Some((50, 50))"#]].assert_eq(&found.join("\n"));
    }
}
