//! The short code that a resident can note and read out on the telephone.

/// The digits of Crockford's base 32: no I, L, O (look like 1 and 0) and no U (spells less).
/// Source: <https://www.crockford.com/base32.html>.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Makes a code of 40 random bits, as `7KQ4-M2XD`.
///
/// Random and not derived from the response's id, so that two responses that get the same code
/// can be told apart by making another one.
pub(crate) fn make() -> Result<String, getrandom::Error> {
    let mut bytes = [0u8; 8];
    getrandom::fill(&mut bytes)?;
    Ok(from_bytes(bytes))
}

/// Every byte gives one digit by its lower five bits: 32 divides 256, so all are equally likely.
fn from_bytes(bytes: [u8; 8]) -> String {
    let mut code = String::with_capacity(9);
    for (i, byte) in bytes.into_iter().enumerate() {
        if i == 4 {
            code.push('-');
        }
        code.push(char::from(DIGITS[usize::from(byte & 31)]));
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_have_two_groups_of_four_and_no_look_alikes() {
        assert_eq!(from_bytes([0, 1, 10, 18, 20, 22, 31, 255]), "01AJ-MPZZ");
        for _ in 0..1000 {
            let code = make().unwrap();
            assert_eq!(code.len(), 9);
            assert!(!code.contains(['I', 'L', 'O', 'U']), "{code}");
        }
    }
}
