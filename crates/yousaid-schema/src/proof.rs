//! Proof of work: a number that took some computing to find, and takes none to check. It makes many responses dear
//! for who sends them by a program, and one as cheap as ever.

use sha2::Digest as _;
use sha2::Sha256;

use crate::ResponseId;
use crate::SurveyId;

/// What a proof of one response to one survey has to be. It is bound to the response's id, which is stored once, so
/// no proof serves twice.
///
/// A number proves if SHA-256 of `yousaid-proof-1`, the survey, the response's id and the number in decimal digits,
/// with line feeds between them, begins with so many zero bits.
///
/// ```
/// use yousaid_schema::{Proof, ResponseId, SurveyId};
///
/// let (survey, id) = (SurveyId::new("tsm-2026").unwrap(), ResponseId::from_random([7; 16]));
/// let proof = Proof::new(&survey, &id, 8);
/// let number = (0..).find(|number| proof.holds(*number)).unwrap();
/// assert!(proof.holds(number));
/// ```
#[derive(Clone, Debug)]
pub struct Proof {
    begun: Sha256,
    bits: u32,
}

impl Proof {
    /// The header in which a response's proof comes.
    pub const HEADER: &str = "yousaid-proof";
    /// Most bits that may be asked for: a million hashes on average, which take an old telephone ten seconds.
    pub const MOST_BITS: u32 = 20;

    /// What proves a response where so many bits are asked for.
    #[must_use]
    pub fn new(survey: &SurveyId, id: &ResponseId, bits: u32) -> Self {
        let mut begun = Sha256::new();
        for part in ["yousaid-proof-1", survey.as_str(), id.as_str()] {
            begun.update(part);
            begun.update("\n");
        }
        Self { begun, bits }
    }

    /// Whether this number proves it.
    #[must_use]
    pub fn holds(&self, number: u32) -> bool {
        let mut digits = [0; 10];
        let mut at = digits.len();
        let mut left = number;
        loop {
            at -= 1;
            if let (Some(digit), Ok(value)) = (digits.get_mut(at), u8::try_from(left % 10)) {
                *digit = b'0' + value;
            }
            left /= 10;
            if left == 0 {
                break;
            }
        }
        let mut hash = self.begun.clone();
        hash.update(digits.get(at..).unwrap_or_default());
        let [a, b, c, d, ..]: [u8; 32] = hash.finalize().into();
        u32::from_be_bytes([a, b, c, d]).leading_zeros() >= self.bits
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sha256_hex;

    fn proof(survey: &str, id: u8, bits: u32) -> Proof {
        Proof::new(&SurveyId::new(survey).unwrap(), &ResponseId::from_random([id; 16]), bits)
    }

    #[test]
    fn a_number_proves_by_the_hash_that_the_documentation_names() {
        let id = ResponseId::from_random([1; 16]);
        let number = (0..).find(|number| proof("tsm", 1, 12).holds(*number)).unwrap();
        for (number, is_first) in [(number, true), (0, false), (9, false), (10, false), (u32::MAX, false)] {
            let hash = sha256_hex(format!("yousaid-proof-1\ntsm\n{}\n{number}", id.as_str()).as_bytes());
            assert_eq!(proof("tsm", 1, 12).holds(number), hash.starts_with("000"), "{number}: {hash}");
            assert!(!is_first || hash.starts_with("000"));
        }
    }

    #[test]
    fn a_proof_is_for_one_response_to_one_survey() {
        let number = (0..).find(|number| proof("tsm", 1, 16).holds(*number)).unwrap();
        assert!(!proof("tsm", 2, 16).holds(number));
        assert!(!proof("other", 1, 16).holds(number));
    }
}
