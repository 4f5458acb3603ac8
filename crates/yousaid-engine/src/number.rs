//! Numbers as residents write them.

use yousaid_schema::Decimal;

use crate::formats::latin_digit;

/// Reads a number as a resident writes it: spaces around it, commas or spaces between thousands,
/// digits of their own script, a leading plus or minus. `None` when it is not a number.
///
/// A number of more than six decimal places is none here, and no digit is dropped silently.
/// A comma not followed by three digits is not guessed at: "1,5" may mean one and a half.
#[must_use]
pub fn parse_number(text: &str) -> Option<Decimal> {
    let mut plain = String::with_capacity(text.len());
    for c in text.trim().chars() {
        plain.push(match c {
            '\u{066B}' => '.',
            '\u{066C}' | '\u{00A0}' | '\u{202F}' | ' ' => ',',
            '\u{2212}' => '-',
            c => latin_digit(c),
        });
    }
    let unsigned = plain.strip_prefix(['-', '+']).unwrap_or(&plain);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let digits = |part: &str| !part.is_empty() && part.len() <= 15 && part.bytes().all(|b| b.is_ascii_digit());
    let mut groups = whole.split(',');
    let first = groups.next().unwrap_or_default();
    let mut grouped = false;
    let thousands = groups.all(|group| {
        grouped = true;
        group.len() == 3 && digits(group)
    });
    let first_fits = digits(first) && (!grouped || first.len() <= 3);
    if !thousands || !first_fits || whole.len() > 20 || fraction.is_some_and(|fraction| !digits(fraction)) {
        return None;
    }
    plain.retain(|c| !matches!(c, ',' | '+'));
    Decimal::parse(&plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_numbers_as_people_write_them() {
        for (text, number) in [
            (" 41 ", 41.0),
            ("1,250", 1250.0),
            ("1 250", 1250.0),
            ("-3.5", -3.5),
            ("+7", 7.0),
            ("৪১", 41.0),
            ("۱۲", 12.0),
            ("٣٫٥", 3.5),
            ("007", 7.0),
        ] {
            assert_eq!(parse_number(text), Decimal::from_f64(number), "{text}");
        }
        for text in [
            "",
            "abc",
            "1,5",
            "1e5",
            "NaN",
            "inf",
            "1.2.3",
            "--1",
            "1,,000",
            "12 people",
            ".",
            "1.",
            "3.1415927",
            "99999999999999999999",
        ] {
            assert_eq!(parse_number(text), None, "{text}");
        }
    }
}
