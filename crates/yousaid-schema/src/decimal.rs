//! Exact decimal numbers: the same sums and the same text on every machine.

use std::fmt;
use std::ops::Neg;
use std::str::FromStr;

use crate::Json;
use crate::ParseError;

/// Millionths in one.
const ONE: i64 = 1_000_000;
/// Digits after the point.
const PLACES: usize = 6;

/// A number with up to six decimal places, from −8 589 934 591 to 8 589 934 591, held as a count
/// of millionths.
///
/// Money and percentages are decimal, and so are the conditions that compare them: `0.1 + 0.2` is
/// `0.3`. The range is that in which numbers of JavaScript (IEEE 754 doubles) lie closer together
/// than a millionth: below 2³³ each decimal has a double of its own, so every value survives a
/// journey through JSON in a browser.
///
/// ```
/// use yousaid_schema::Decimal;
///
/// let rent = Decimal::parse("612.40").unwrap();
/// let heat = Decimal::parse("87.6").unwrap();
/// assert_eq!(rent.checked_add(heat).unwrap().to_string(), "700");
/// assert_eq!(Decimal::from(2).checked_div(Decimal::from(3)).unwrap().to_string(), "0.666667");
/// assert_eq!(Decimal::from(1).checked_div(Decimal::ZERO), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Decimal(i64);

impl Decimal {
    /// 0
    pub const ZERO: Self = Self(0);
    /// 1
    pub const ONE: Self = Self(ONE);
    /// The largest number, 8 589 934 591; its negative is the smallest.
    pub const MAX: Self = Self(((1 << 33) - 1) * ONE);

    /// A whole number.
    #[must_use]
    pub const fn new(whole: i32) -> Self {
        // Not by `i64::from`, which is not const.
        Self(whole as i64 * ONE)
    }

    const fn fitting(millionths: i64) -> Option<Self> {
        if millionths <= Self::MAX.0 && millionths >= -Self::MAX.0 { Some(Self(millionths)) } else { None }
    }

    /// The number whose nearest double is `value`: `0.1`, not the binary fraction beside it.
    /// `None` when it has more than six decimal places, is out of range, or is no number.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        // The product may be off by two at the ends of the range; only one candidate is right.
        #[expect(clippy::cast_possible_truncation, reason = "saturates, and is compared with `value` below")]
        let near = (value * 1e6) as i64;
        [0, 1, -1, 2, -2].into_iter().find_map(|off| {
            let candidate = Self::fitting(near.checked_add(off)?)?;
            (candidate.to_f64() == value).then_some(candidate)
        })
    }

    /// The nearest double; [`Decimal::from_f64`] leads back.
    #[must_use]
    pub fn to_f64(self) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "below 2^53, where every whole number is a double")]
        let millionths = self.0 as f64;
        millionths / 1e6
    }

    /// Reads `-12.5`: a minus, digits, and a point with up to six digits behind it, zeros at the
    /// end not counted. No plus, no blanks, no exponent. `None` for anything else and out of range.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        if whole.is_empty() || fraction.is_empty() {
            return None;
        }
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > PLACES {
            return None;
        }
        let zeros = std::iter::repeat_n(b'0', PLACES - fraction.len());
        let mut millionths: i64 = 0;
        for digit in whole.bytes().chain(fraction.bytes()).chain(zeros) {
            if !digit.is_ascii_digit() {
                return None;
            }
            millionths = millionths.checked_mul(10)?.checked_add(i64::from(digit - b'0'))?;
        }
        Self::fitting(if unsigned.len() < text.len() { -millionths } else { millionths })
    }

    /// Whether nothing stands behind the point.
    #[must_use]
    pub fn is_whole(self) -> bool {
        self.0 % ONE == 0
    }

    /// The whole number that it is, if it is one.
    #[must_use]
    pub fn to_whole(self) -> Option<i64> {
        self.is_whole().then_some(self.0 / ONE)
    }

    /// The sum; `None` out of range.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        Self::fitting(self.0 + other.0)
    }

    /// The difference; `None` out of range.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        Self::fitting(self.0 - other.0)
    }

    /// The product, rounded half away from zero to six places; `None` out of range.
    #[must_use]
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        // In parts, because arithmetic of 128 bits is long code in WebAssembly.
        let (a, b) = (self.0.abs(), other.0.abs());
        let (a_whole, a_part) = (a / ONE, a % ONE);
        let (b_whole, b_part) = (b / ONE, b % ONE);
        let fractions = (a_part * b_part + ONE / 2) / ONE;
        let mixed = a_whole.checked_mul(b_part)?.checked_add(b_whole.checked_mul(a_part)?)?;
        let millionths = a_whole.checked_mul(b_whole)?.checked_mul(ONE)?.checked_add(mixed)?.checked_add(fractions)?;
        Self::fitting(if (self.0 < 0) == (other.0 < 0) { millionths } else { -millionths })
    }

    /// The quotient, rounded half away from zero to six places; `None` by zero and out of range.
    #[must_use]
    pub fn checked_div(self, other: Self) -> Option<Self> {
        let (a, b) = (self.0.abs(), other.0.abs());
        let mut quotient = a.checked_div(b)?;
        let mut rest = a % b;
        // By hand, digit after digit: the rest times a million would not fit.
        for _ in 0..PLACES {
            rest *= 10;
            quotient = quotient.checked_mul(10)?.checked_add(rest / b)?;
            rest %= b;
        }
        if rest * 2 >= b {
            quotient = quotient.checked_add(1)?;
        }
        Self::fitting(if (self.0 < 0) == (other.0 < 0) { quotient } else { -quotient })
    }

    /// The nearest whole number; a half goes away from zero.
    #[must_use]
    pub fn round(self) -> Self {
        let away = if self.0 < 0 { -ONE / 2 } else { ONE / 2 };
        Self((self.0 + away) / ONE * ONE)
    }

    /// The number without its minus.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// Writes the number as [`fmt::Display`] does.
    pub(crate) fn write(self, out: &mut String) {
        if self.0 < 0 {
            out.push('-');
        }
        // From the last digit to the first: 10 before the point, 6 after it.
        let mut digits = [0u8; 16];
        let mut rest = self.0.unsigned_abs();
        for digit in digits.iter_mut().rev() {
            *digit = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        let (whole, fraction) = digits.split_at(digits.len() - PLACES);
        let first = whole.iter().position(|digit| *digit != b'0').unwrap_or(whole.len() - 1);
        out.extend(whole[first..].iter().map(|digit| char::from(*digit)));
        if let Some(last) = fraction.iter().rposition(|digit| *digit != b'0') {
            out.push('.');
            out.extend(fraction[..=last].iter().map(|digit| char::from(*digit)));
        }
    }
}

impl Neg for Decimal {
    type Output = Self;

    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl From<i32> for Decimal {
    fn from(whole: i32) -> Self {
        Self::new(whole)
    }
}

impl From<u32> for Decimal {
    fn from(whole: u32) -> Self {
        Self(i64::from(whole) * ONE)
    }
}

/// Reads what [`Decimal::parse`] reads.
impl FromStr for Decimal {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        const RULE: &str = "write it as -12.5: at most 6 decimal places, and nothing beyond 8589934591";
        Self::parse(text).ok_or_else(|| ParseError::new(text, RULE))
    }
}

/// A number, as documents have it.
impl serde::Serialize for Decimal {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Json::Number(*self).serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Decimal {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Json::deserialize(deserializer)? {
            Json::Number(number) => Ok(number),
            other => Err(serde::de::Error::custom(["expected a number, found ", other.kind()].concat())),
        }
    }
}

/// The shortest text: `-12.5`, `3`, `0.000001`. [`Decimal::parse`] leads back.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(&mut text);
        f.write_str(&text)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_decimal() -> impl Strategy<Value = Decimal> {
        let max = Decimal::MAX.0;
        prop_oneof![
            -max..=max,
            -3_000_000..=3_000_000i64,
            (-9_000..=9_000i64).prop_map(|n| n * ONE),
            Just(max),
            Just(-max),
            Just(0),
        ]
        .prop_map(Decimal)
    }

    /// `over / under` rounded half away from zero, if it fits: the definition, in 128 bits.
    fn exactly(over: i128, under: i128) -> Option<Decimal> {
        let (over, under) = if under < 0 { (-over, -under) } else { (over, under) };
        let rounded = (2 * over.abs() + under) / (2 * under) * over.signum();
        Decimal::fitting(i64::try_from(rounded).ok()?)
    }

    proptest! {
        #[test]
        fn arithmetic_is_that_of_fractions(a in any_decimal(), b in any_decimal()) {
            let (x, y, one) = (i128::from(a.0), i128::from(b.0), i128::from(ONE));
            prop_assert_eq!(a.checked_add(b), exactly(x + y, 1));
            prop_assert_eq!(a.checked_sub(b), exactly(x - y, 1));
            prop_assert_eq!(a.checked_mul(b), exactly(x * y, one));
            prop_assert_eq!(a.checked_div(b), if y == 0 { None } else { exactly(x * one, y) });
            prop_assert_eq!(Some(a.round()), exactly(x, one).and_then(|n| Decimal::fitting(n.0 * ONE)));
            prop_assert_eq!(-a, Decimal(-a.0));
            prop_assert_eq!(a.cmp(&b), x.cmp(&y));
        }

        #[test]
        fn text_and_double_lead_back(a in any_decimal()) {
            prop_assert_eq!(Decimal::parse(&a.to_string()), Some(a));
            prop_assert_eq!(Decimal::from_f64(a.to_f64()), Some(a));
            prop_assert_eq!(a.to_string().parse::<f64>().unwrap(), a.to_f64());
            prop_assert_eq!(a.to_f64().to_string(), a.to_string());
        }

        #[test]
        fn a_double_has_a_decimal_exactly_if_its_text_is_one(value in any::<f64>(), scale in 0..12) {
            for value in [value, (value % 1e9 * 1e3).round() / 10f64.powi(scale)] {
                prop_assert_eq!(Decimal::from_f64(value), Decimal::parse(&value.to_string()));
            }
        }

        #[test]
        fn any_text_reads_or_does_not(text in "[-+0-9. e]{0,12}|\\PC*") {
            if let Some(number) = Decimal::parse(&text) {
                prop_assert_eq!(number.to_f64(), text.parse::<f64>().unwrap());
            }
        }
    }

    #[test]
    fn the_shortest_text_is_written() {
        for (text, shortest) in [
            ("0", "0"),
            ("-0", "0"),
            ("-0.0", "0"),
            ("007", "7"),
            ("1.500000000", "1.5"),
            ("-12.5", "-12.5"),
            ("0.000001", "0.000001"),
            ("-0.25", "-0.25"),
            ("100", "100"),
            ("8589934591", "8589934591"),
        ] {
            assert_eq!(Decimal::parse(text).unwrap().to_string(), shortest, "{text}");
        }
    }

    #[test]
    fn what_is_no_plain_number_is_not_read() {
        for text in [
            "",
            "-",
            ".",
            "1.",
            ".5",
            "+1",
            " 1",
            "1e3",
            "1,000",
            "--1",
            "0.0000001",
            "8589934591.000001",
            "-8589934592",
            "99999999999999999999999",
            "NaN",
            "٣",
        ] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    #[test]
    fn halves_go_away_from_zero() {
        let half = Decimal(500_000);
        assert_eq!((half.round(), (-half).round()), (Decimal::ONE, -Decimal::ONE));
        assert_eq!(Decimal::MAX.round(), Decimal::MAX);
        assert_eq!(Decimal(1).checked_div(Decimal::new(2)), Some(Decimal(1)));
        assert_eq!(Decimal(-1).checked_mul(half), Some(Decimal(-1)));
    }
}
