//! The codes with which residents come back: how they are made, compared and guarded.

use std::fmt;

use hmac::Hmac;
use hmac::KeyInit as _;
use hmac::Mac as _;
use sha2::Sha256;
use tokio::time::Instant;
use yousaid_schema::AmendCode;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;

use crate::Error;
use crate::buckets::Buckets;
use crate::refusal::Refusal;
use crate::store::Store;
use crate::token::same;

/// Wrong codes that a survey takes at once before it makes everybody wait. A code has 80 bits: this is
/// not what keeps them from being found, it keeps trying from being a load.
const WRONG_AT_ONCE: u32 = 50;
/// Wrong codes forgiven in a second.
const FORGIVEN_A_SECOND: f64 = 1.0;

/// Makes codes, and looks at those that are given.
pub(crate) struct Codes {
    key: Hmac<Sha256>,
    /// For each survey the wrong codes that are not forgiven yet.
    wrong: Buckets,
}

impl Codes {
    /// With the secret of the database, which the first collector makes.
    pub(crate) async fn open(store: &Store) -> Result<Self, Error> {
        let mut fresh = [0u8; 32];
        getrandom::fill(&mut fresh).map_err(|error| Error::because("no random numbers", error))?;
        let fresh: String = fresh.iter().map(|byte| format!("{byte:02x}")).collect();
        let secret = store.secret("codes", &fresh).await;
        let secret = secret.map_err(|error| Error::because("the secret of the codes can't be kept", error))?;
        let key = Hmac::new_from_slice(secret.as_bytes());
        let key = key.map_err(|error| Error::because("the secret of the codes can't be used", error))?;
        Ok(Self { key, wrong: Buckets::new(WRONG_AT_ONCE, FORGIVEN_A_SECOND) })
    }

    /// The code of a response: always the same, and not to be had without the secret.
    pub(crate) fn of(&self, survey: &SurveyId, id: &ResponseId) -> AmendCode {
        let mac = self.mac(&["amend", survey.as_str(), id.as_str()]);
        let mut bits = [0u8; 10];
        for (bit, byte) in bits.iter_mut().zip(mac) {
            *bit = byte;
        }
        AmendCode::from_bits(bits)
    }

    /// What forms of staff pages carry, so that no other page can send them: staff pages alone know it.
    pub(crate) fn form_token(&self, path: &str, day: &str) -> String {
        self.digits(&["form", path, day])
    }

    /// What stands in the address of the page that says that something has arrived.
    pub(crate) fn arrival_proof(&self, survey: &str, reference: &str) -> String {
        self.digits(&["received", survey, reference])
    }

    /// Signs a text that comes back through somebody's hands; the first word says what it is.
    pub(crate) fn sign(&self, words: &[&str]) -> [u8; 32] {
        self.mac(words)
    }

    /// The code of a link in a message: for one purpose and one person.
    pub(crate) fn link_code(&self, purpose: &str, id: &str) -> String {
        self.digits(&["link", purpose, id])
    }

    /// 128 bits of a signature, in hexadecimal digits.
    fn digits(&self, words: &[&str]) -> String {
        self.mac(words).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether this is the code of that link; takes as long whatever it is.
    pub(crate) fn is_link_code(&self, purpose: &str, id: &str, given: &str) -> bool {
        same(self.link_code(purpose, id), given)
    }

    fn mac(&self, words: &[&str]) -> [u8; 32] {
        let mut mac = self.key.clone();
        for word in words {
            mac.update(word.as_bytes());
            mac.update(&[0]);
        }
        mac.finalize().into_bytes().into()
    }

    /// Whether this is the code of the response; takes as long whatever it is.
    pub(crate) fn fits(&self, survey: &SurveyId, id: &ResponseId, given: &AmendCode) -> bool {
        same(self.of(survey, id).as_str(), given.as_str())
    }

    /// Lets in who gives a code, unless too many wrong ones came just before.
    pub(crate) fn admit(&self, survey: &SurveyId) -> Result<(), Refusal> {
        if self.wrong.is_full(survey, Instant::now()) { Err(Refusal::TooManyCodes) } else { Ok(()) }
    }

    /// Remembers that a code was wrong, or that there is no such response: the answer is the same.
    pub(crate) fn wrong(&self, survey: &SurveyId) -> Refusal {
        self.wrong.add(survey, Instant::now());
        Refusal::UnknownCode
    }
}

impl fmt::Debug for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Codes(…)")
    }
}
