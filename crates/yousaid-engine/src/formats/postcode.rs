//! Postcodes of the United Kingdom.

use super::plain;

/// Reads a postcode as residents write it and gives its normal form: upper case, one blank before
/// the last three characters. `None` when it has not the form of one; whether it exists is not
/// known here.
///
/// The form, with `A` for a letter and `9` for a digit, is `A9`, `A99`, `AA9`, `AA99`, `A9A` or
/// `AA9A`, and then `9AA`; the second letter of two at the start is neither I nor Z. `GIR 0AA` is
/// the one that fits no pattern. Source: "Bulk Data Transfer: additional validation for CAS upload"
/// (GOV.UK, 2015), section 3, whose published expression also lets a third letter stand without a
/// digit before it; no postcode does, so it is not taken over. The Office for National Statistics
/// gives the same six forms. TO CHECK against the primary text.
pub(crate) fn read(text: &str) -> Option<String> {
    let (mut code, mut form) = (String::new(), String::new());
    for c in plain(text).chars() {
        if matches!(c, ' ' | '-') {
            continue;
        }
        let c = c.to_ascii_uppercase();
        code.push(c);
        form.push(match c {
            'A'..='Z' => 'A',
            '0'..='9' => '9',
            _ => '?',
        });
    }
    let outward = form.strip_suffix("9AA")?;
    let known = matches!(outward, "A9" | "A99" | "AA9" | "AA99" | "A9A" | "AA9A");
    let second = code.as_bytes().get(1);
    if !(known && !matches!(second, Some(b'I' | b'Z')) || code == "GIR0AA") {
        return None;
    }
    code.insert(outward.len(), ' ');
    Some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read_however_it_is_written() {
        for (text, normal) in [
            ("m11ae", "M1 1AE"),
            ("B33 8TH", "B33 8TH"),
            (" cr2  6xh ", "CR2 6XH"),
            ("DN551PT", "DN55 1PT"),
            ("w1a-0ax", "W1A 0AX"),
            ("EC1A 1BB", "EC1A 1BB"),
            ("gir 0aa", "GIR 0AA"),
            ("CF১০ ১AA", "CF10 1AA"),
        ] {
            assert_eq!(read(text).as_deref(), Some(normal), "{text}");
        }
    }

    #[test]
    fn what_has_not_the_form_is_not_read() {
        for text in
            ["", "M1", "M1 1A", "1M 1AE", "AAA 1AA", "AI1 1AA", "AZ1 1AA", "EC1A 1BBB", "M1 1ÅE", "12345", "0AA"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
