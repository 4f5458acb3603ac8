//! Answers in progress, sealed with a code that the resident keeps.

use std::fmt;

use chacha20poly1305::AeadInOut as _;
use chacha20poly1305::ChaCha20Poly1305;
use chacha20poly1305::KeyInit as _;
use hkdf::Hkdf;
use sha2::Sha256;
use yousaid_schema::LaterCode;
use yousaid_schema::SurveyId;

use crate::Random;
use crate::padding::pad;
use crate::padding::unpad;

/// What is sealed, and in which form.
const LABEL: &[u8] = b"yousaid later 1";
/// Bytes of the random value that stands before the ciphertext.
const NONCE: usize = 12;

/// What follows from a code: the place where the collector keeps the answers, and the key that it does not
/// have.
pub struct Later {
    place: [u8; 16],
    key: [u8; 32],
    bound: Vec<u8>,
}

impl Later {
    /// Of this survey and code.
    #[must_use]
    pub fn new(survey: &SurveyId, code: &LaterCode) -> Self {
        let hkdf = Hkdf::<Sha256>::new(Some(LABEL), code.as_str().as_bytes());
        let info = |what: &str| [what.as_bytes(), &[0], survey.as_str().as_bytes()].concat();
        let (mut place, mut key) = ([0; 16], [0; 32]);
        // Neither is longer than HKDF can make.
        let made = hkdf.expand(&info("place"), &mut place).and_then(|()| hkdf.expand(&info("key"), &mut key));
        debug_assert!(made.is_ok(), "16 and 32 bytes are less than 255 hashes");
        Self { place, key, bound: [LABEL, &[0], survey.as_str().as_bytes()].concat() }
    }

    /// Where the collector keeps the answers: 32 hexadecimal digits, which tell nothing of the key.
    #[must_use]
    pub fn place(&self) -> String {
        self.place
            .iter()
            .flat_map(|byte| [byte >> 4, byte & 15])
            .filter_map(|d| char::from_digit(d.into(), 16))
            .collect()
    }

    /// Seals answers; `None` where there is no chance to be had, or they are too long.
    #[must_use]
    pub fn seal(&self, text: &str, random: Random<'_>) -> Option<Vec<u8>> {
        let mut nonce = [0; NONCE];
        if !random(&mut nonce) {
            return None;
        }
        let mut content = pad(text)?;
        let cipher = ChaCha20Poly1305::new(&self.key.into());
        cipher.encrypt_in_place(&nonce.into(), &self.bound, &mut content).ok()?;
        content.splice(..0, nonce);
        Some(content)
    }

    /// Opens what was sealed with the same code; `None` for anything else.
    #[must_use]
    pub fn open(&self, sealed: &[u8]) -> Option<String> {
        let (nonce, content) = sealed.split_first_chunk::<NONCE>()?;
        let mut content = content.to_vec();
        let cipher = ChaCha20Poly1305::new(&self.key.into());
        cipher.decrypt_in_place(&(*nonce).into(), &self.bound, &mut content).ok()?;
        unpad(&content)
    }
}

/// A secret: it is in no log.
impl fmt::Debug for Later {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Later(…)")
    }
}
