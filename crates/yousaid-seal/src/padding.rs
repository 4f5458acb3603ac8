//! Texts of few lengths.

use yousaid_schema::padded;

/// A text behind its length, with zeros up to the next class.
pub(crate) fn pad(text: &str) -> Option<Vec<u8>> {
    let length = u32::try_from(text.len()).ok()?;
    let mut bytes = Vec::with_capacity(padded(text.len() + 4) + 16);
    bytes.extend(length.to_be_bytes());
    bytes.extend(text.as_bytes());
    bytes.resize(padded(bytes.len()), 0);
    Some(bytes)
}

/// The text that was padded; `None` for what [`pad`] has not written.
pub(crate) fn unpad(bytes: &[u8]) -> Option<String> {
    let (length, rest) = bytes.split_first_chunk()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (text, zeros) = rest.split_at_checked(length)?;
    let is_right = padded(length + 4) == bytes.len() && zeros.iter().all(|byte| *byte == 0);
    String::from_utf8(text.to_vec()).ok().filter(|_| is_right)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_padded_comes_back_and_nothing_else_does() {
        for text in ["", "é", &"x".repeat(4_092), &"x".repeat(4_093), &"x".repeat(100_000)] {
            let bytes = pad(text).unwrap();
            assert_eq!(unpad(&bytes).as_deref(), Some(text));
            assert_eq!(unpad(&bytes[..bytes.len() - 1]), None);
        }
        assert_eq!(unpad(&[]), None);
        assert_eq!(unpad(&[0, 0, 0, 9]), None);
        let mut bytes = pad("x").unwrap();
        *bytes.last_mut().unwrap() = 1;
        assert_eq!(unpad(&bytes), None);
    }
}
