//! Keys of recipients.

use std::fmt;

use hpke::Deserializable as _;
use hpke::Kem as _;
use hpke::Serializable as _;
use hpke::kem::X25519HkdfSha256;
use yousaid_schema::SealKey;
use yousaid_schema::key_bytes;
use yousaid_schema::key_text;

/// The private key of a recipient (X25519). Whoever has it reads what is sealed to its public key.
#[derive(Clone)]
pub struct PrivateKey([u8; 32]);

/// Begins its text.
const PRIVATE: &str = "yousaid-private-";

impl PrivateKey {
    /// The key of 32 bytes out of a good source of chance.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Reads its text; `None` where that is damaged, or something else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        key_bytes(PRIVATE, text).map(Self)
    }

    /// Its text, for a file: `yousaid-private-` and 72 hexadecimal digits.
    #[must_use]
    pub fn to_text(&self) -> String {
        key_text(PRIVATE, &self.0)
    }

    /// The public key that goes with it.
    #[must_use]
    pub fn public(&self) -> SealKey {
        let bytes = self.kem().map(|key| X25519HkdfSha256::sk_to_pk(&key).to_bytes().into());
        // Every 32 bytes are a private key of X25519.
        SealKey::new(bytes.unwrap_or_default())
    }

    pub(crate) fn kem(&self) -> Option<<X25519HkdfSha256 as hpke::Kem>::PrivateKey> {
        <X25519HkdfSha256 as hpke::Kem>::PrivateKey::from_bytes(&self.0).ok()
    }
}

/// A secret: it is in no log.
impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_key_is_what_it_was_and_is_in_no_log() {
        let key = PrivateKey::new([9; 32]);
        let read = PrivateKey::read(&key.to_text()).unwrap();
        assert_eq!(read.public(), key.public());
        assert!(PrivateKey::read(&key.public().to_text()).is_none());
        assert_eq!(format!("{key:?}"), "PrivateKey(…)");
    }

    #[test]
    fn a_public_key_is_that_of_the_standard() {
        // RFC 7748, section 6.1: Alice's keys.
        let bytes = |text: &str| -> [u8; 32] {
            std::array::from_fn(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).unwrap())
        };
        let private = bytes("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a");
        let public = bytes("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
        assert_eq!(PrivateKey::new(private).public().bytes(), &public);
    }
}
