//! Answers in a form of their own: how residents write dates, times, telephone numbers and
//! postcodes, and the one form in which each is sent.
//!
//! Reading is generous, the normal form is one: reading it again gives the same, so that
//! [`crate::check_response`] can ask for exactly that form.

pub(crate) mod date;
pub(crate) mod postcode;
pub(crate) mod telephone;
pub(crate) mod time;

/// First digits of the decimal digits of the scripts in use among residents: Arabic, extended
/// Arabic (Persian, Urdu), Devanagari, Bengali, Gurmukhi, Gujarati, Tamil.
const ZEROS: [char; 7] = ['\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0A66}', '\u{0AE6}', '\u{0BE6}'];

/// The digit `0` to `9` that a digit of another script stands for; any other character as it is.
pub(crate) fn latin_digit(c: char) -> char {
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10));
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

/// The text with digits, blanks and dashes of the plainest kind, trimmed; without the invisible
/// signs that steer the direction of writing, which come along when a number is copied.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match c {
            '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' => {}
            '\u{2010}'..='\u{2015}' | '\u{2212}' => plain.push('-'),
            c if c.is_whitespace() => plain.push(' '),
            c => plain.push(latin_digit(c)),
        }
    }
    plain.trim().to_owned()
}

/// The number that up to four plain digits write.
fn number(digits: &str) -> Option<u16> {
    let fits = matches!(digits.len(), 1..=4) && digits.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| digits.bytes().fold(0, |number, digit| number * 10 + u16::from(digit - b'0')))
}

/// Adds a number in that many digits at least, zeros before it.
fn push_number(out: &mut String, number: u16, digits: u32) {
    for place in (0..digits).rev() {
        let digit = number / 10u16.pow(place) % 10;
        out.push(char::from_digit(u32::from(digit), 10).unwrap_or('0'));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What somebody might type into such a field, with digits of two scripts.
    const TYPED: &str = "[0-9٠-٩০-৯+()/:. a-zA-Z\u{200E}-]{0,20}";

    proptest! {
        #[test]
        fn reading_a_normal_form_again_changes_nothing(text in TYPED) {
            for read in [time::read, telephone::read, postcode::read] {
                if let Some(normal) = read(&text) {
                    prop_assert_eq!(read(&normal), Some(normal));
                }
            }
            for partial in [false, true] {
                if let Ok(Some(normal)) = date::read(&text, partial) {
                    prop_assert_eq!(date::read(&normal, partial), Ok(Some(normal)));
                }
            }
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = (time::read(&text), telephone::read(&text), postcode::read(&text), date::read(&text, true));
        }

        #[test]
        fn every_date_is_read_in_every_way_of_writing_it(y in 1000u16..=9999, m in 1u16..=12, d in 1u16..=28) {
            let iso = format!("{y:04}-{m:02}-{d:02}");
            for text in [format!("{d}/{m}/{y}"), format!("{d:02}.{m:02}.{y}"), format!(" {d} - {m} - {y}"), iso.clone()] {
                prop_assert_eq!(date::read(&text, false), Ok(Some(iso.clone())), "{}", text);
            }
        }

        #[test]
        fn every_time_is_read_in_every_way_of_writing_it(h in 0u16..24, m in 0u16..60) {
            let normal = format!("{h:02}:{m:02}");
            let (twelve, half) = (if h % 12 == 0 { 12 } else { h % 12 }, if h < 12 { "am" } else { "pm" });
            for text in [
                format!("{h}:{m:02}"),
                format!("{h}.{m:02}"),
                format!("{h:02}{m:02}"),
                format!("{twelve}:{m:02} {half}"),
                format!("{twelve}.{m:02}{}.m.", &half[..1]),
            ] {
                prop_assert_eq!(time::read(&text), Some(normal.clone()), "{}", text);
            }
        }

        #[test]
        fn every_number_keeps_its_digits_and_every_postcode_its_letters(
            number in "\\+?[0-9]{2,5}[ ./-]{1,2}[0-9]{5,10}",
            code in "[A-HJ-Ya-hj-y]{1,2}[0-9]{1,2} ?[0-9][a-zA-Z]{2}",
        ) {
            let kept = |text: &str| text.replace([' ', '.', '/', '-'], "").to_ascii_uppercase();
            let read = telephone::read(&number);
            prop_assert_eq!(read.as_deref().map(kept), Some(kept(&number)));
            prop_assert_eq!(read.as_deref().and_then(telephone::read), read);
            let read = postcode::read(&code);
            prop_assert_eq!(read.as_deref().map(kept), Some(kept(&code)));
            prop_assert_eq!(read.as_deref().and_then(postcode::read), read);
        }
    }
}
