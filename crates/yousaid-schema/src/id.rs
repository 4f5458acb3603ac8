//! Identifiers, each its own type, so that a page's id can't be passed for a question's.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::ParseError;
use crate::limits;
use crate::text::has_sign;

/// Letters, digits and `_`, starting with a letter: usable as a name in logic.
fn is_name(text: &str) -> bool {
    text.len() <= limits::ID_CHARS
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// Letters, digits and `_`, in any order: the second or third part of a question's id.
fn is_part(text: &str) -> bool {
    (1..=limits::ID_CHARS).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// A name, and up to two further parts joined to it by dots.
fn is_question_id(text: &str) -> bool {
    let mut parts = text.split('.');
    parts.next().is_some_and(is_name) && parts.clone().count() <= 2 && parts.all(is_part)
}

/// Letters, digits, `_` and `-`, starting with a letter or digit: usable in an address.
fn is_slug(text: &str) -> bool {
    text.len() <= limits::ID_CHARS
        && text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// A UUID of version 4 in its lower-case text form.
fn is_uuid_v4(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(i, b)| match i {
            8 | 13 | 18 | 23 => b == b'-',
            14 => b == b'4',
            19 => matches!(b, b'8' | b'9' | b'a' | b'b'),
            _ => b.is_ascii_digit() || matches!(b, b'a'..=b'f'),
        })
}

/// One function for every type of identifier.
pub(crate) fn checked(text: &str, valid: fn(&str) -> bool) -> Option<Arc<str>> {
    valid(text).then(|| text.into())
}

/// An identifier that is read out of a document.
pub(crate) trait Id: Sized {
    /// Whether authors may write it so.
    const VALID: fn(&str) -> bool;
    const RULE: &'static str;

    fn wrap(text: Arc<str>) -> Self;
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $valid:path, $written:path, $rule:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Arc<str>);

        impl $name {
            /// What the text of such an identifier must look like, for error messages.
            pub const RULE: &'static str = $rule;

            /// Reads the identifier; `None` when `text` breaks [`Self::RULE`].
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                checked(text, $valid).map(Self)
            }

            /// The identifier's text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl Id for $name {
            const VALID: fn(&str) -> bool = $written;
            const RULE: &'static str = $rule;

            fn wrap(text: Arc<str>) -> Self {
                Self(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = ParseError;

            fn from_str(text: &str) -> Result<Self, ParseError> {
                Self::new(text).ok_or_else(|| ParseError::new(text, $rule))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }
    };
}

id!(
    /// Names a survey; part of the address that responses are sent to.
    SurveyId, is_slug, is_slug, "use 1 to 64 letters, digits, `-` and `_`, starting with a letter or digit"
);
id!(
    /// Names a page within its definition.
    PageId, is_slug, is_slug, "use 1 to 64 letters, digits, `-` and `_`, starting with a letter or digit"
);
id!(
    /// Names a question within its definition; the name that logic uses for its answer.
    ///
    /// Authors write ids of one part. The parts of a composite question have the id of its head
    /// with their own behind a dot: `helpful.staff` for a row of a matrix, `home.postcode`,
    /// `spots.2.where` for a field of the second entry of a repeated group.
    QuestionId, is_question_id, is_name, "use 1 to 64 letters, digits and `_`, starting with a letter"
);
id!(
    /// What is stored when a choice or a scale point is chosen; never the label.
    Code, is_slug, is_slug, "use 1 to 64 letters, digits, `-` and `_`, starting with a letter or digit"
);
id!(
    /// Names one response, made on the device: a UUID of version 4 (random, not ordered by time,
    /// so that it tells nothing of when the answers were given).
    ResponseId, is_uuid_v4, is_uuid_v4, "use a lower-case UUID of version 4"
);

impl SurveyId {
    /// Stands for an id that could not be read, in a document that is refused for it.
    pub(crate) fn unread() -> Self {
        Self("".into())
    }
}

impl QuestionId {
    /// An id of one part, as authors write it; `None` when `text` breaks [`QuestionId::RULE`].
    #[must_use]
    pub fn plain(text: &str) -> Option<Self> {
        Self::new(text).filter(Self::is_plain)
    }

    /// Stands for an id that could not be read, in a document that is refused for it.
    pub(crate) fn unread() -> Self {
        Self("".into())
    }

    /// Whether it has one part, as the ids that authors write.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        !has_sign(&self.0, '.')
    }

    /// The id of a part of this question: `helpful` and `staff` make `helpful.staff`. `None` when
    /// `name` has other signs than letters, digits and `_`, or the id has three parts already.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<Self> {
        // A name with a dot would be two parts.
        is_part(name).then(|| Self::new(&[&self.0, ".", name].concat()))?
    }
}

impl Code {
    /// Whether it can be the code of a row: the last part of a question's id.
    pub(crate) fn is_of_row(text: &str) -> bool {
        is_slug(text) && !has_sign(text, '-')
    }

    /// The code of a point that is known by its number: `1`, `2`, …
    #[must_use]
    pub fn number(number: u32) -> Self {
        Self(number.to_string().into())
    }
}

impl ResponseId {
    /// Makes the UUID from 16 random bytes.
    #[must_use]
    pub fn from_random(mut bytes: [u8; 16]) -> Self {
        bytes[6] = (bytes[6] & 0x0f) | 0x40;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        let mut text = String::with_capacity(36);
        for (i, byte) in bytes.iter().enumerate() {
            if matches!(i, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            crate::hash::push_hex(&mut text, *byte);
        }
        Self(text.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn question_ids_are_names_of_the_logic_language() {
        assert!(QuestionId::new("TP01").is_some());
        assert!(QuestionId::new("repair_filter").is_some());
        for wrong in ["", "1st", "a-b", "a b", "é", "_a", &"x".repeat(65)] {
            assert!(QuestionId::new(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn parts_are_joined_by_dots() {
        let matrix = QuestionId::plain("helpful").unwrap();
        let row = matrix.part("1st_visit").unwrap();
        assert_eq!(row, "helpful.1st_visit");
        assert!(matrix.is_plain() && !row.is_plain());
        assert_eq!(QuestionId::new("spots.2.where").unwrap(), "spots.2.where");
        assert!(QuestionId::plain("helpful.staff").is_none());
        for wrong in ["", "a.b", "a-b", "é", &"x".repeat(65)] {
            assert!(matrix.part(wrong).is_none(), "{wrong}");
        }
        for wrong in [".", "a.", ".a", "a..b", "1.a", "a.b.c.d"] {
            assert!(QuestionId::new(wrong).is_none(), "{wrong}");
        }
        assert!(QuestionId::new("a.b.c").unwrap().part("d").is_none());
    }

    #[test]
    fn response_ids_are_version_4_whatever_the_random_bytes() {
        for byte in [0u8, 0x5a, 0xff] {
            let id = ResponseId::from_random([byte; 16]);
            assert_eq!(ResponseId::new(id.as_str()), Some(id.clone()), "{id}");
        }
        assert!(ResponseId::new("0190163d-8694-739b-aea5-966c26f8ad90").is_none(), "version 7");
    }
}
