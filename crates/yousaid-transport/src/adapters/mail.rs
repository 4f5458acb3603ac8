//! The last resort: the resident's own e-mail.

use super::fields::percent;
use crate::Delivery;

/// Mail programs cut off longer addresses; some at 2,083 characters, which Internet Explorer had as its limit.
const ADDRESS_CHARS: usize = 2_000;

/// The address of a draft to `recipient` that holds what was refused, for a link. Opening it sends nothing.
/// What is too long for such a link is left out: the resident attaches it as a file. RFC 6068.
#[must_use]
pub fn mail_draft(recipient: &str, delivery: &Delivery) -> String {
    let subject = [delivery.survey.as_str(), " ", delivery.id.as_str()].concat();
    let mut draft = ["mailto:", &escaped(recipient), "?subject=", &escaped(&subject)].concat();
    let body = escaped(&delivery.payload);
    if draft.len() + "&body=".len() + body.len() <= ADDRESS_CHARS {
        draft = [&draft, "&body=", &body].concat();
    }
    draft
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'@' | b'-' | b'.' | b'_' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => out.push(char::from(byte)),
            byte => percent(&mut out, byte),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::http::tests::response;

    #[test]
    fn a_draft_holds_the_answers_unless_they_are_too_long_for_a_link() {
        let delivery = Delivery { payload: "{\"a\":\"é&?\"}".into(), ..Delivery::freeze(&response()) };
        assert_eq!(
            mail_draft("o'neil+a@elm.example", &delivery),
            "mailto:o%27neil%2Ba@elm.example?subject=tsm-2026%200b6ff3a1-8d3a-4f4e-9b7e-2b1c5a7d9e10\
             &body=%7B%22a%22%3A%22%C3%A9%26%3F%22%7D"
        );
        let long = Delivery { payload: "x".repeat(2_000).into(), ..delivery };
        let draft = mail_draft("a@elm.example", &long);
        assert!(draft.ends_with("0b6ff3a1-8d3a-4f4e-9b7e-2b1c5a7d9e10"), "{draft}");
    }
}
