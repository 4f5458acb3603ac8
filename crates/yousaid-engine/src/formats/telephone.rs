//! Telephone numbers.

use yousaid_schema::split_at_first;

use super::plain;

/// Fewest digits: numbers dialled within a place have six to eight in the United Kingdom, and
/// those without their area code are worth little to a landlord (Ofcom, National Telephone
/// Numbering Plan: national numbers have nine or ten digits after the 0). TO CHECK against the
/// plan's own text.
const LEAST: usize = 7;
/// Most digits: ITU-T Recommendation E.164, the international number has 15 at most, its country
/// code included. TO CHECK against the Recommendation's own text.
const MOST: usize = 15;

/// Reads a telephone number as residents write it and gives its normal form: a plus if there was
/// one, digits, single blanks where they were grouped. `None` when it is none.
///
/// | written | normal form |
/// |---|---|
/// | `(020) 7946-0018`, `020.7946.0018` | `020 7946 0018` |
/// | `+44 (0)20 7946 0018` | `+44 20 7946 0018` |
///
/// The 0 in parentheses is not dialled behind a country code (ITU-T Recommendation E.123 says not
/// to write it).
pub(crate) fn read(text: &str) -> Option<String> {
    let plain = plain(text);
    let (plus, rest) = match plain.strip_prefix('+') {
        Some(rest) => match split_at_first(rest, "(0)") {
            Some((before, after)) => ("+", [before, " ", after].concat()),
            None => ("+", rest.to_owned()),
        },
        None => ("", plain),
    };
    let mut normal = plus.to_owned();
    let mut digits = 0;
    let mut apart = false;
    for c in rest.chars() {
        match c {
            '0'..='9' => {
                if apart && digits > 0 {
                    normal.push(' ');
                }
                normal.push(c);
                digits += 1;
                apart = false;
            }
            ' ' | '-' | '.' | '/' | '(' | ')' => apart = true,
            _ => return None,
        }
    }
    (LEAST..=MOST).contains(&digits).then_some(normal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (text, normal) in [
            ("02079460018", "02079460018"),
            (" 020 7946  0018 ", "020 7946 0018"),
            ("(020) 7946-0018", "020 7946 0018"),
            ("020.7946.0018", "020 7946 0018"),
            ("+44 (0)20 7946 0018", "+44 20 7946 0018"),
            ("+442079460018", "+442079460018"),
            ("+ 44 20 7946 0018", "+44 20 7946 0018"),
            ("০২০ ৭৯৪৬ ০০১৮", "020 7946 0018"),
            ("\u{202A}020 7946 0018\u{202C}", "020 7946 0018"),
            ("0800 1111", "0800 1111"),
        ] {
            assert_eq!(read(text).as_deref(), Some(normal), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for text in ["", "123456", "1234567890123456", "020 7946 0018 ext 4", "call me", "020+7946 0018", "++447946001"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
