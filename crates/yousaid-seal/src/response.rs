//! Responses, sealed and opened.

use std::convert::Infallible;
use std::fmt;

use chacha20poly1305::AeadInOut as _;
use chacha20poly1305::ChaCha20Poly1305;
use chacha20poly1305::KeyInit as _;
use hpke::Deserializable as _;
use hpke::Kem;
use hpke::OpModeR;
use hpke::OpModeS;
use hpke::Serializable as _;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::TryCryptoRng;
use hpke::rand_core::TryRng;
use yousaid_schema::Envelope;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_schema::SealKey;
use yousaid_schema::SealedKey;
use yousaid_schema::SurveyRef;

use crate::PrivateKey;
use crate::Random;
use crate::padding::pad;
use crate::padding::unpad;

/// What is sealed, and in which form.
const INFO: &[u8] = b"yousaid sealed response 1";

/// Why a response was not sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SealError {
    /// There are no random bytes to be had.
    NoChance,
    /// It is sealed to nobody.
    NoRecipient,
    /// Not a key to which anything can be sealed.
    BadKey,
    /// Too long for a message.
    TooLong,
}

impl fmt::Display for SealError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoChance => "there is no source of random numbers",
            Self::NoRecipient => "there is no key to seal to",
            Self::BadKey => "a key of `sealed_for` can't be sealed to",
            Self::TooLong => "the response is too long to be sealed",
        })
    }
}

impl std::error::Error for SealError {}

/// Why an envelope was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It is sealed to others.
    NotForThisKey,
    /// It was changed after it was sealed, or sealed by something else.
    Damaged,
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotForThisKey => "it is sealed to other keys than this one",
            Self::Damaged => "it was changed after it was sealed, or was not sealed by Yousaid",
        })
    }
}

impl std::error::Error for OpenError {}

/// Seals a response to these keys; each of them opens it.
///
/// # Errors
///
/// Why it can't be sealed. Nothing of it may be sent or kept then.
pub fn seal(response: &Response, keys: &[SealKey], random: Random<'_>) -> Result<Envelope, SealError> {
    if keys.is_empty() {
        return Err(SealError::NoRecipient);
    }
    let mut key = [0; 32];
    if !random(&mut key) {
        return Err(SealError::NoChance);
    }
    let bound = bound(&response.survey, &response.id, response.sequence, keys);
    let mut content = pad(&response.to_json().to_text()).ok_or(SealError::TooLong)?;
    ChaCha20Poly1305::new(&key.into())
        .encrypt_in_place(&[0; 12].into(), &bound, &mut content)
        .map_err(|_| SealError::TooLong)?;
    let mut recipients = Vec::with_capacity(keys.len());
    for recipient in keys {
        recipients.push(seal_key(&key, recipient, &bound, random)?);
    }
    Ok(Envelope {
        id: response.id.clone(),
        survey: response.survey.clone(),
        sequence: response.sequence,
        recipients,
        content,
    })
}

/// Whether everything can be sealed to these keys that is to be, tried out: better before the first question
/// than after the last.
///
/// # Errors
///
/// Why not.
pub fn try_keys(keys: &[SealKey], random: Random<'_>) -> Result<(), SealError> {
    if keys.is_empty() {
        return Err(SealError::NoRecipient);
    }
    keys.iter().try_for_each(|key| seal_key(&[0; 32], key, &[], random).map(|_| ()))
}

/// The key of a content, for one recipient.
fn seal_key(key: &[u8; 32], recipient: &SealKey, bound: &[u8], random: Random<'_>) -> Result<SealedKey, SealError> {
    let public = <X25519HkdfSha256 as Kem>::PublicKey::from_bytes(recipient.bytes());
    let public = public.map_err(|_| SealError::BadKey)?;
    let mut bytes = [0; 32];
    if !random(&mut bytes) {
        return Err(SealError::NoChance);
    }
    let sealed = hpke::single_shot_seal_with_rng::<hpke::aead::ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeS::Base,
        &public,
        INFO,
        key,
        bound,
        &mut Drawn { bytes, is_left: true },
    );
    let (encapsulated, sealed) = sealed.map_err(|_| SealError::BadKey)?;
    let sealed = sealed.try_into().map_err(|_| SealError::BadKey)?;
    Ok(SealedKey { recipient: *recipient, encapsulated: encapsulated.to_bytes().into(), sealed })
}

/// Opens an envelope: the JSON of the response, as it was sealed. Whether that holds is for the engine to say,
/// as of any other.
///
/// # Errors
///
/// Why it can't be opened with this key.
pub fn open(envelope: &Envelope, key: &PrivateKey) -> Result<String, OpenError> {
    let public = key.public();
    let own = envelope.recipients.iter().find(|sealed| sealed.recipient == public);
    let own = own.ok_or(OpenError::NotForThisKey)?;
    let keys: Vec<SealKey> = envelope.recipients.iter().map(|sealed| sealed.recipient).collect();
    let bound = bound(&envelope.survey, &envelope.id, envelope.sequence, &keys);
    opened(envelope, own, key, &bound).ok_or(OpenError::Damaged)
}

fn opened(envelope: &Envelope, own: &SealedKey, key: &PrivateKey, bound: &[u8]) -> Option<String> {
    let encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey::from_bytes(&own.encapsulated).ok()?;
    let content_key = hpke::single_shot_open::<hpke::aead::ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &key.kem()?,
        &encapsulated,
        INFO,
        &own.sealed,
        bound,
    );
    let content_key: [u8; 32] = content_key.ok()?.try_into().ok()?;
    let mut content = envelope.content.clone();
    ChaCha20Poly1305::new(&content_key.into()).decrypt_in_place(&[0; 12].into(), bound, &mut content).ok()?;
    unpad(&content)
}

/// What is authenticated with the content and each of its keys.
fn bound(survey: &SurveyRef, id: &ResponseId, sequence: u32, keys: &[SealKey]) -> Vec<u8> {
    let mut bytes = INFO.to_vec();
    let sequence = sequence.to_string();
    for field in [survey.id.as_str(), &survey.version, &survey.hash, id.as_str(), &sequence] {
        bytes.push(0);
        bytes.extend(field.as_bytes());
    }
    bytes.push(0);
    keys.iter().for_each(|key| bytes.extend(key.bytes()));
    bytes
}

/// Random bytes that were drawn before, because drawing may fail and HPKE's source may not: they are given out
/// once, and it asks once.
struct Drawn {
    bytes: [u8; 32],
    is_left: bool,
}

impl TryRng for Drawn {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes).map(|()| u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes).map(|()| u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
        // Never the same bytes twice, and never fewer than were asked for.
        assert!(self.is_left && to.len() == self.bytes.len(), "HPKE asks once, for the 32 bytes of a key");
        self.is_left = false;
        to.copy_from_slice(&self.bytes);
        Ok(())
    }
}

impl TryCryptoRng for Drawn {}
