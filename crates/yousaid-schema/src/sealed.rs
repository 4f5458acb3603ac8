//! Sealed responses: what travels in the place of a response that only its recipients can read.
//!
//! Here is the form alone, which anybody can check; `yousaid-seal` has what seals and opens.

use crate::Error;
use crate::Json;
use crate::Object;
use crate::Problem;
use crate::Problems;
use crate::ResponseId;
use crate::SurveyRef;
use crate::file;
use crate::limits;
use crate::read;
use crate::response::read_survey;
use crate::sha256_hex;

/// A public key to which responses are sealed (X25519), as it is written in `sealed_for` of a definition.
///
/// Every 32 bytes are a key of X25519, so a slip in copying one would seal answers to nobody. The text has
/// four bytes of a hash at its end that tell: `yousaid-public-` and 72 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SealKey([u8; 32]);

/// Begins the text of a public key.
const PUBLIC: &str = "yousaid-public-";

impl SealKey {
    /// The key of these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads its text; `None` where that is damaged, or something else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        key_bytes(PUBLIC, text).map(Self)
    }

    /// Its text.
    #[must_use]
    pub fn to_text(self) -> String {
        key_text(PUBLIC, &self.0)
    }
}

/// Writes 32 bytes of a key behind a label, and the first four bytes of the SHA-256 of both.
#[must_use]
pub fn key_text(label: &str, bytes: &[u8; 32]) -> String {
    let mut text = label.to_owned();
    bytes.iter().for_each(|byte| crate::hash::push_hex(&mut text, *byte));
    let check = sha256_hex(text.as_bytes());
    text.push_str(check.get(..8).unwrap_or_default());
    text
}

/// Reads what [`key_text`] has written.
#[must_use]
pub fn key_bytes(label: &str, text: &str) -> Option<[u8; 32]> {
    let digits = text.strip_prefix(label)?.get(..64)?;
    let mut bytes = [0; 32];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    (key_text(label, &bytes) == text).then_some(bytes)
}

/// A response that only its recipients can read.
///
/// The answers and everything else of the response are `content`: padded, and encrypted under a key that
/// was made for this response alone. That key is in it once for each recipient. What is legible is
/// authenticated with the content, so that nothing of it can be changed or exchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The response's id.
    pub id: ResponseId,
    /// Which questionnaire was answered.
    pub survey: SurveyRef,
    /// The response's sequence number.
    pub sequence: u32,
    /// The key of the content, for each recipient.
    pub recipients: Vec<SealedKey>,
    /// Encrypted.
    pub content: Vec<u8>,
}

/// The key of a content, sealed to one recipient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedKey {
    /// Whose it is.
    pub recipient: SealKey,
    /// The encapsulated key of HPKE.
    pub encapsulated: [u8; 32],
    /// The key of the content, encrypted; 32 bytes and the tag.
    pub sealed: [u8; 48],
}

/// The form of envelope that this is.
const FORM: u32 = 1;

impl Envelope {
    /// The name of the field that tells an envelope from a response, and holds the number of its form.
    pub const FIELD: &'static str = "sealed";

    /// Whether a document claims to be an envelope.
    #[must_use]
    pub fn is_one(json: &Json) -> bool {
        json.get(Self::FIELD).is_some()
    }

    /// Most bytes of the document around a response of this length.
    #[must_use]
    pub fn bytes(response: usize) -> usize {
        // Base64 takes four bytes for three; the rest is for the keys and the fields.
        padded(response + 4).saturating_add(16).div_ceil(3).saturating_mul(4) + limits::SEAL_RECIPIENTS * 400 + 1_000
    }

    /// The document as JSON, fields in their documented order.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let recipients = self.recipients.iter().map(|sealed| {
            Json::Object(vec![
                ("key".to_owned(), sealed.recipient.to_text().into()),
                ("encapsulated".to_owned(), file::encode(&sealed.encapsulated).into()),
                ("sealed".to_owned(), file::encode(&sealed.sealed).into()),
            ])
        });
        Json::Object(vec![
            (Self::FIELD.to_owned(), FORM.into()),
            ("id".to_owned(), self.id.as_str().into()),
            (
                "survey".to_owned(),
                Json::Object(vec![
                    ("id".to_owned(), self.survey.id.as_str().into()),
                    ("version".to_owned(), self.survey.version.as_str().into()),
                    ("hash".to_owned(), self.survey.hash.as_str().into()),
                ]),
            ),
            ("sequence".to_owned(), self.sequence.into()),
            ("recipients".to_owned(), Json::List(recipients.collect())),
            ("content".to_owned(), file::encode(&self.content).into()),
        ])
    }

    /// Reads the document. Whether it can be opened is for a recipient to say.
    ///
    /// # Errors
    ///
    /// Every problem found, with its JSON pointer.
    pub fn from_json(json: &Json) -> Result<Self, Error> {
        let mut problems = Problems::new();
        let envelope = read_envelope(json, &mut problems);
        problems.finish()?;
        envelope.ok_or_else(|| Error::new(Vec::new()))
    }
}

impl serde::Serialize for Envelope {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Envelope {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

fn read_envelope(json: &Json, problems: &mut Problems) -> Option<Envelope> {
    let mut object = Object::open(json, "", problems)?;
    object.required(Envelope::FIELD, problems);
    object.whole(Envelope::FIELD, FORM, FORM, problems);
    let id = object.required("id", problems).and_then(|json| read::id(json, "/id", problems));
    let survey = object.required("survey", problems).and_then(|json| read_survey(json, problems));
    object.required("sequence", problems);
    let sequence = object.whole("sequence", 1, 1_000_000, problems);
    object.required("recipients", problems);
    let items = object.list("recipients", limits::SEAL_RECIPIENTS, problems);
    let base = object.at("recipients");
    let recipients: Option<Vec<_>> =
        items.iter().enumerate().map(|(i, json)| read_key(json, &read::item(&base, i), problems)).collect();
    object.required("content", problems);
    let content = object.get("content").and_then(|json| bytes(json, "/content", problems));
    if content
        .as_ref()
        .is_some_and(|content| content.len() < LEAST + 16 || padded(content.len() - 16) + 16 != content.len())
    {
        problems.push(Problem::new(
            "/content",
            "out-of-range",
            "the content has none of the lengths that sealing gives",
        ));
    }
    object.finish(problems);
    let recipients = recipients.filter(|recipients| !recipients.is_empty());
    if recipients.is_none() {
        problems.push(Problem::new(base, "empty-list", "it is sealed to nobody"));
    }
    Some(Envelope { id: id?, survey: survey?, sequence: sequence?, recipients: recipients?, content: content? })
}

fn read_key(json: &Json, pointer: &str, problems: &mut Problems) -> Option<SealedKey> {
    let mut object = Object::open(json, pointer, problems)?;
    object.required("key", problems);
    let key = object.string("key", limits::SEAL_KEY_CHARS, problems).and_then(SealKey::read);
    if key.is_none() {
        problems.push(Problem::new(object.at("key"), "bad-key", "it is no public key"));
    }
    let mut field = |name| {
        let found = object.required(name, problems);
        found.and_then(|json| bytes(json, &object.at(name), problems))
    };
    let (encapsulated, sealed) = (field("encapsulated"), field("sealed"));
    object.finish(problems);
    let key =
        SealedKey { recipient: key?, encapsulated: encapsulated?.try_into().ok()?, sealed: sealed?.try_into().ok()? };
    Some(key)
}

fn bytes(json: &Json, pointer: &str, problems: &mut Problems) -> Option<Vec<u8>> {
    let text = read::string(json, pointer, usize::MAX, problems)?;
    let bytes = file::decode(text);
    if bytes.is_none() {
        problems.push(Problem::new(pointer, "bad-base64", "it is not in base64 (RFC 4648, with padding)"));
    }
    bytes
}

/// The shortest content: most responses without files fit into it.
const LEAST: usize = 4_096;

/// The length to which a content of this length is padded, before it is encrypted: 4 KiB, and from there on
/// four classes for each doubling (5, 6, 7, 8, 10, 12, … KiB). So the length tells less than a quarter of
/// itself, and of most responses nothing.
#[must_use]
pub fn padded(length: usize) -> usize {
    if length <= LEAST {
        return LEAST;
    }
    let step = (length - 1).checked_ilog2().map_or(1, |log| 1 << (log - 2));
    length.div_ceil(step) * step
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(byte: u8) -> SealKey {
        SealKey::new([byte; 32])
    }

    fn envelope() -> Envelope {
        Envelope {
            id: ResponseId::from_random([7; 16]),
            survey: SurveyRef {
                id: crate::SurveyId::new("tsm-2026").unwrap(),
                version: "3".to_owned(),
                hash: "ab".repeat(32),
            },
            sequence: 1,
            recipients: vec![SealedKey { recipient: key(1), encapsulated: [2; 32], sealed: [3; 48] }],
            content: vec![4; LEAST + 16],
        }
    }

    #[test]
    fn a_slip_in_a_key_is_found() {
        let text = key(0xa7).to_text();
        assert_eq!(text.len(), PUBLIC.len() + 72);
        assert_eq!(SealKey::read(&text), Some(key(0xa7)));
        for at in 0..text.len() {
            let mut wrong = text.clone();
            let other = if text.as_bytes()[at] == b'0' { "1" } else { "0" };
            wrong.replace_range(at..=at, other);
            assert_eq!(SealKey::read(&wrong), None, "{wrong}");
        }
        assert_eq!(SealKey::read(&text.replace("public", "private")), None);
        assert_eq!(SealKey::read(&text[..text.len() - 1]), None);
    }

    #[test]
    fn an_envelope_is_what_it_was_after_reading() {
        let written = envelope().to_json();
        assert_eq!(Envelope::from_json(&written).unwrap(), envelope());
        assert!(Envelope::is_one(&written));
        assert!(written.to_text().len() <= Envelope::bytes(LEAST - 4));
    }

    #[test]
    fn what_is_no_envelope_is_refused_where_it_is_wrong() {
        let refused = |name: &str, value: Json| {
            let Json::Object(mut fields) = envelope().to_json() else { panic!() };
            fields.iter_mut().find(|(known, _)| known == name).unwrap().1 = value;
            let error = Envelope::from_json(&Json::Object(fields)).unwrap_err();
            error.problems()[0].pointer.clone()
        };
        assert_eq!(refused("sealed", 2u32.into()), "/sealed");
        assert_eq!(refused("content", "YWJj".into()), "/content");
        assert_eq!(refused("content", "!".into()), "/content");
        assert_eq!(refused("recipients", Json::List(Vec::new())), "/recipients");
        assert_eq!(refused("sequence", 0u32.into()), "/sequence");
    }

    #[test]
    fn lengths_fall_into_few_classes() {
        for (length, class) in
            [(0, 4096), (4096, 4096), (4097, 5120), (5121, 6144), (8193, 10240), (1_000_000, 1_048_576)]
        {
            assert_eq!(padded(length), class, "{length}");
        }
        for length in 1..200_000 {
            let class = padded(length);
            assert!(class >= length && (class <= LEAST || class < length + length / 4 + 1), "{length}: {class}");
            assert_eq!(padded(class), class);
        }
    }
}
