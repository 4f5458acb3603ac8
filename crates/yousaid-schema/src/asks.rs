//! What a collector asks of who answers a survey before it takes the answers: the field `collector` of a document as
//! the collector serves it. It is no part of the questionnaire, so the hash leaves it out.

use std::borrow::Cow;

use crate::Json;
use crate::Proof;

/// What a collector asks of who answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// Whether each response needs a one-time link.
    pub links: bool,
    /// The bits of a [`crate::Proof`] that it wants with each response, 1 to 20.
    pub proof_bits: Option<u32>,
}

impl Asks {
    /// The field of a document that says it.
    pub const FIELD: &str = "collector";

    /// Reads what a document says of its collector. What is not understood is not asked for: nobody is kept from
    /// answering by it.
    #[must_use]
    pub fn read(document: &Json) -> Self {
        let asked = document.get(Self::FIELD);
        let links = asked.and_then(|asked| asked.get("links")) == Some(&Json::Boolean(true));
        let bits = asked.and_then(|asked| asked.get("proof_of_work")?.get("bits"));
        let proof_bits = match bits {
            Some(Json::Number(bits)) => bits.to_whole().and_then(|bits| u32::try_from(bits).ok()),
            _ => None,
        };
        Self { links, proof_bits: proof_bits.filter(|bits| (1..=Proof::MOST_BITS).contains(bits)) }
    }

    /// The document with what is asked in it, in the place of what it said before.
    #[must_use]
    pub fn put_into(self, document: Json) -> Json {
        let Json::Object(mut fields) = document else { return document };
        fields.retain(|(name, _)| name != Self::FIELD);
        let mut asked = Vec::new();
        if self.links {
            asked.push(("links".to_owned(), true.into()));
        }
        if let Some(bits) = self.proof_bits {
            asked.push(("proof_of_work".to_owned(), Json::Object(vec![("bits".to_owned(), bits.into())])));
        }
        if !asked.is_empty() {
            fields.push((Self::FIELD.to_owned(), Json::Object(asked)));
        }
        Json::Object(fields)
    }
}

/// The document that is hashed: without what a collector has added to it.
pub(crate) fn without(document: &Json) -> Cow<'_, Json> {
    let mut document = Cow::Borrowed(document);
    if document.get(Asks::FIELD).is_some()
        && let Json::Object(fields) = document.to_mut()
    {
        fields.retain(|(name, _)| name != Asks::FIELD);
    }
    document
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn what_is_put_into_a_document_is_read_from_it() {
        let document = json(r#"{"collector": {"links": 7}, "id": "tsm"}"#);
        for links in [false, true] {
            for proof_bits in [None, Some(1), Some(16), Some(Proof::MOST_BITS)] {
                let asks = Asks { links, proof_bits };
                assert_eq!(Asks::read(&asks.put_into(document.clone())), asks);
            }
        }
        assert_eq!(Asks::default().put_into(document).to_text(), r#"{"id":"tsm"}"#);
    }

    #[test]
    fn what_is_not_understood_is_not_asked_for() {
        for text in [
            "[]",
            "{}",
            r#"{"collector": 3}"#,
            r#"{"collector": {"links": "yes", "proof_of_work": 16}}"#,
            r#"{"collector": {"proof_of_work": {"bits": 64}}}"#,
            r#"{"collector": {"proof_of_work": {"bits": 0}}}"#,
            r#"{"collector": {"proof_of_work": {"bits": 1.5}}}"#,
        ] {
            assert_eq!(Asks::read(&json(text)), Asks::default(), "{text}");
        }
    }

    #[test]
    fn the_hash_of_a_questionnaire_leaves_it_out() {
        let document = json(
            r#"{"id": "tsm", "version": "1", "default_language": "en", "title": "T", "landlord": {"name": "Elm"},
                "pages": [{"id": "p", "questions": [{"id": "q", "type": "yes_no", "title": "Q"}]}]}"#,
        );
        let asks = Asks { links: true, proof_bits: Some(16) };
        let hash = |document: &Json| crate::Definition::from_json(document).unwrap().hash;
        assert_eq!(hash(&asks.put_into(document.clone())), hash(&document));
    }
}
