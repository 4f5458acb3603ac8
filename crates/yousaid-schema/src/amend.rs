//! The code with which a resident comes back to a response that was sent.

/// A code of 16 digits in Crockford's base 32, in groups of four: `7KQ4-M2XD-90TB-CEGH`. 80 bits,
/// so that nobody finds one by trying.
///
/// The collector makes it from the response's id and a secret of its own, gives it out in the
/// [`Receipt`](crate::Receipt), and takes it as long as the survey can be answered: to give the
/// response back, to put a later version in its place, or to withdraw it. A later version carries it
/// as `code` beside the fields of a response, and it is taken out before anything is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct AmendCode(String);

/// Digits of a code.
const DIGITS: usize = 16;

/// The digits: no I, L, O (look like 1 and 0) and no U (spells less).
/// Source: <https://www.crockford.com/base32.html>.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl AmendCode {
    /// The name of the field that carries it, in receipts, requests and later versions of a response.
    pub const FIELD: &'static str = "code";

    /// A code of 80 bits.
    #[must_use]
    pub fn from_bits(bits: [u8; 10]) -> Self {
        Self(grouped(&digits(&bits)))
    }

    /// Reads a code as people type it: in capitals or not, with or without the hyphens, an O for a
    /// zero, an I or L for a one. `None` if it can't be one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        read(text, DIGITS).map(Self)
    }

    /// The code in its four groups.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A code is a secret: it is in no log.
impl std::fmt::Debug for AmendCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AmendCode(…)")
    }
}

/// A code of 20 digits in Crockford's base 32, in groups of four: `7KQ4-M2XD-90TB-CEGH-5R2W`. 100 bits: whoever
/// has what it seals can try as many as they like, and finds none.
///
/// It is made on the device and stays with the resident: the key to answers in progress follows from it, and
/// so does the place where the collector keeps them (`yousaid-seal`).
#[derive(Clone, PartialEq, Eq)]
pub struct LaterCode(String);

/// Digits of such a code.
const LATER_DIGITS: usize = 20;

impl LaterCode {
    /// A code of the first 100 of these bits.
    #[must_use]
    pub fn from_bits(bits: [u8; 15]) -> Self {
        Self(grouped(digits(&bits).get(..LATER_DIGITS).unwrap_or_default()))
    }

    /// Reads a code as people type it; see [`AmendCode::read`].
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        read(text, LATER_DIGITS).map(Self)
    }

    /// The code in its five groups.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A code is a secret: it is in no log.
impl std::fmt::Debug for LaterCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LaterCode(…)")
    }
}

/// Eight digits for each five bytes.
fn digits(bits: &[u8]) -> String {
    let mut digits = String::with_capacity(bits.len() / 5 * 8);
    for five in bits.chunks(5) {
        let forty = five.iter().fold(0u64, |bits, byte| (bits << 8) | u64::from(*byte));
        for at in (0..8).rev() {
            let digit = ALPHABET.get((forty >> (5 * at)) as usize & 31);
            digits.push(char::from(*digit.unwrap_or(&b'0')));
        }
    }
    digits
}

/// In groups, what people type for so many digits.
fn read(text: &str, length: usize) -> Option<String> {
    let mut digits = String::with_capacity(length);
    for typed in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}')) {
        let digit = match typed.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            digit => digit,
        };
        if digits.len() == length || !digit.is_ascii() || !ALPHABET.contains(&(digit as u8)) {
            return None;
        }
        digits.push(digit);
    }
    (digits.len() == length).then(|| grouped(&digits))
}

fn grouped(digits: &str) -> String {
    let mut code = String::with_capacity(digits.len() * 5 / 4);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            code.push('-');
        }
        code.push(digit);
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = AmendCode::from_bits([0, 68, 50, 20, 199, 66, 84, 182, 53, 207]);
        assert_eq!(code.as_str(), "0123-4567-89AB-CDEF");
        for typed in ["0123-4567-89AB-CDEF", "o123 4567 89ab cdef", " OI23456789abCDEF\n", "0l23–4567–89ab–cdef"]
        {
            assert_eq!(AmendCode::read(typed).as_ref(), Some(&code), "{typed}");
        }
        for wrong in ["", "0123-4567-89AB-CDE", "0123-4567-89AB-CDEF0", "0123-4567-89AB-CDEU", "0123-4567-89AB-CDEé"] {
            assert_eq!(AmendCode::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn every_bit_counts_and_none_is_told() {
        let zero = AmendCode::from_bits([0; 10]);
        for bit in 0..80 {
            let mut bits = [0u8; 10];
            bits[bit / 8] = 1 << (bit % 8);
            assert_ne!(AmendCode::from_bits(bits), zero, "{bit}");
        }
        assert_eq!(format!("{zero:?}"), "AmendCode(…)");
    }

    #[test]
    fn a_longer_code_is_read_as_it_is_shown() {
        let code = LaterCode::from_bits([0xff; 15]);
        assert_eq!(code.as_str(), "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
        assert_eq!(LaterCode::read("zzzz zzzzzzzz zzzz-zzzz"), Some(code.clone()));
        assert_eq!(LaterCode::read("ZZZZ-ZZZZ-ZZZZ-ZZZZ"), None);
        assert_eq!(format!("{code:?}"), "LaterCode(…)");
        for bit in 0..100 {
            let mut bits = [0xff; 15];
            bits[bit / 8] ^= 1 << (7 - bit % 8);
            assert_ne!(LaterCode::from_bits(bits), code, "{bit}");
        }
    }
}
