//! Photos and documents as parts of an answer.

use std::fmt;
use std::sync::Arc;

use crate::Json;
use crate::Problem;
use crate::Problems;
use crate::limits;
use crate::read;

/// A photo or document that a resident adds to an answer. It travels inside the response, so that
/// whatever holds for responses holds for it. Cheap to clone.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct File {
    /// Its name, without a path.
    pub name: String,
    /// What it is.
    pub kind: FileKind,
    /// How many bytes it has, before they were written as base64.
    pub size: u32,
    /// Its bytes as base64 (RFC 4648, section 4: the standard alphabet, padded, no line breaks).
    pub content: Arc<str>,
}

/// What a file may be. A short list, of which each can be told from its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A photo or picture; always a JPEG, since the browser writes each anew.
    Photo,
    /// A PDF.
    Pdf,
    /// Plain text in UTF-8.
    Text,
}

impl FileKind {
    /// Every kind, in the order of [`FileKind::NAMES`] and [`FileKind::TYPES`].
    pub const ALL: [Self; 3] = [Self::Photo, Self::Pdf, Self::Text];

    /// The names in a definition.
    pub const NAMES: [&'static str; 3] = ["photo", "pdf", "text"];

    /// The media types on the wire.
    pub const TYPES: [&'static str; 3] = ["image/jpeg", "application/pdf", "text/plain"];

    /// The media type on the wire.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Photo => Self::TYPES[0],
            Self::Pdf => Self::TYPES[1],
            Self::Text => Self::TYPES[2],
        }
    }
}

impl File {
    /// A file of these bytes; what goes beyond 4 GB is not counted.
    #[must_use]
    pub fn new(name: impl Into<String>, kind: FileKind, bytes: &[u8]) -> Self {
        let size = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
        Self { name: name.into(), kind, size, content: encode(bytes).into() }
    }

    /// Its bytes; `None` where the content is not base64.
    #[must_use]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        decode(&self.content)
    }

    /// The file as a response writes it.
    #[must_use]
    pub fn to_json(&self) -> Json {
        Json::Object(vec![
            ("name".to_owned(), self.name.as_str().into()),
            ("type".to_owned(), self.kind.media_type().into()),
            ("size".to_owned(), self.size.into()),
            ("content".to_owned(), (*self.content).into()),
        ])
    }

    pub(crate) fn read(json: &Json, pointer: &str, problems: &mut Problems) -> Option<Self> {
        let mut object = read::Object::open(json, pointer, problems)?;
        object.required("name", problems);
        let name = object.string("name", limits::FILE_NAME_CHARS, problems);
        object.required("type", problems);
        let kind = object.word("type", &FileKind::TYPES, problems);
        object.required("size", problems);
        let size = object.whole("size", 0, 1_000 * limits::FILES_KILOBYTES, problems);
        object.required("content", problems);
        let content = object.string("content", CONTENT_CHARS, problems);
        object.finish(problems);
        let kind = kind.and_then(|at| FileKind::ALL.get(at).copied());
        Some(Self { name: name?.to_owned(), kind: kind?, size: size?, content: content?.into() })
    }
}

/// Most characters of one file's content.
const CONTENT_CHARS: usize = (1_000 * limits::FILES_KILOBYTES as usize).div_ceil(3) * 4;

/// Reads the files of an answer.
pub(crate) fn read_files(json: &Json, pointer: &str, problems: &mut Problems) -> Option<Vec<File>> {
    let items = read::list(json, pointer, limits::FILES as usize, problems);
    if items.is_empty() {
        problems.push(Problem::new(pointer, "empty-list", "the list of files is empty").help("leave the answer out"));
    }
    items.iter().enumerate().map(|(i, item)| File::read(item, &read::item(pointer, i), problems)).collect()
}

/// Leaves the content out, which nobody could read and which may be long.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("kind", &self.kind)
            .field("size", &self.size)
            .finish_non_exhaustive()
    }
}

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub(crate) fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let byte = |at: usize| three.get(at).map_or(0, |byte| u32::from(*byte));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let digit = bits >> (18 - 6 * at) & 63;
            let known = ALPHABET.get(digit as usize).filter(|_| at <= three.len());
            text.push(known.map_or('=', |digit| char::from(*digit)));
        }
    }
    text
}

/// The bytes of a text in base64; `None` for any other text than [`encode`] writes.
pub(crate) fn decode(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes();
    if !digits.len().is_multiple_of(4) {
        return None;
    }
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3);
    for (at, four) in digits.chunks(4).enumerate() {
        let is_last = 4 * (at + 1) == digits.len();
        let padding = if is_last { four.iter().rev().take_while(|digit| **digit == b'=').count() } else { 0 };
        let given = 4 - padding;
        let mut bits = 0;
        for digit in four.get(..given)? {
            bits = bits << 6 | value(*digit)?;
        }
        // Bits that no byte takes must be zero, so that one file has one text.
        let over = 6 * given % 8;
        if padding > 2 || bits & ((1 << over) - 1) != 0 {
            return None;
        }
        let whole = bits << (6 * padding);
        bytes.extend(whole.to_be_bytes().get(1..4 - padding)?);
    }
    Some(bytes)
}

fn value(digit: u8) -> Option<u32> {
    let value = match digit {
        b'A'..=b'Z' => digit - b'A',
        b'a'..=b'z' => digit - b'a' + 26,
        b'0'..=b'9' => digit - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    };
    Some(value.into())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn content_is_base64_as_the_standard_has_it() {
        // RFC 4648, section 10.
        for (bytes, text) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(encode(bytes.as_bytes()), text);
            assert_eq!(decode(text).as_deref(), Some(bytes.as_bytes()));
        }
        assert_eq!(encode(&[0xfb, 0xff, 0xfe]), "+//+");
    }

    #[test]
    fn any_other_text_is_refused() {
        for text in
            ["Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Z===", "====", "Zg==Zg==", "Zm 9", "Zm\n9", "-__-", "Zé"]
        {
            assert_eq!(decode(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn bytes_come_back(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert_eq!(File::new("a", FileKind::Text, &bytes).bytes(), Some(bytes));
        }

        #[test]
        fn one_file_has_one_text(text in "[A-Za-f0-9+/=]{0,12}|\\PC{0,12}") {
            if let Some(bytes) = decode(&text) {
                prop_assert_eq!(encode(&bytes), text);
            }
        }
    }
}
