//! Which file is which, and how large it is said to be.

use yousaid_i18n::Words;
use yousaid_schema::Decimal;
use yousaid_schema::File;
use yousaid_schema::FileKind;

use crate::reader::Reader;

/// A file on the page, by a number that stays the same while others come and go.
#[derive(Clone, PartialEq)]
pub(super) struct Listed {
    pub key: usize,
    pub file: File,
}

/// The files as they are now: those that were listed before keep their numbers.
pub(super) fn listed(before: &[Listed], files: &[File]) -> Vec<Listed> {
    let mut known: Vec<Listed> = before.to_vec();
    let mut free = before.iter().map(|one| one.key + 1).max().unwrap_or_default();
    let mut all = Vec::new();
    for file in files {
        let key = match known.iter().position(|one| one.file == *file) {
            Some(at) => known.remove(at).key,
            None => {
                free += 1;
                free - 1
            }
        };
        all.push(Listed { key, file: file.clone() });
    }
    all
}

/// The name of a photo that was written anew: it is a JPEG now.
pub(super) fn photo_name(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    [if stem.is_empty() { name } else { stem }, ".jpg"].concat()
}

/// Whether a file is to be decoded as a picture, by what the device says of it. Some don't know
/// `image/heic`.
pub(super) fn is_picture(media_type: &str, name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    media_type.starts_with("image/") || media_type.is_empty() && matches!(ending.as_str(), "heic" | "heif" | "avif")
}

/// What a file input offers to choose from.
pub(super) fn accepted(kinds: &[FileKind]) -> String {
    let mut list = String::new();
    for kind in kinds {
        let names = match kind {
            FileKind::Photo => "image/*,.heic,.heif",
            FileKind::Pdf => "application/pdf,.pdf",
            FileKind::Text => "text/plain,.txt",
        };
        if !list.is_empty() {
            list.push(',');
        }
        list.push_str(names);
    }
    list
}

/// A size in words: "81 kB", "1.5 MB".
pub(super) fn size_in_words(bytes: u32, reader: &Reader) -> String {
    let (id, size) = match in_tenths(bytes) {
        Ok(megabytes) => ("file-size-megabytes-label", megabytes),
        Err(kilobytes) => ("file-size-kilobytes-label", kilobytes),
    };
    reader.words.with(id, &[("size", reader.number(size).into())])
}

/// Megabytes to the tenth; below one, whole kilobytes.
fn in_tenths(bytes: u32) -> Result<Decimal, Decimal> {
    let tenths = bytes.saturating_add(50_000) / 100_000;
    if bytes.saturating_add(500) < 1_000_000 {
        return Err(Decimal::from(bytes.saturating_add(500) / 1_000).max(Decimal::ONE));
    }
    let megabytes = Decimal::from(tenths).checked_div(Decimal::from(10));
    Ok(megabytes.unwrap_or(Decimal::MAX))
}

/// What may be added, in words: "photo, PDF or plain text".
pub(super) fn kinds_in_words(kinds: &[FileKind], words: &Words) -> String {
    let mut list = String::new();
    for kind in kinds {
        let next = words.get(match kind {
            FileKind::Photo => "file-photo-label",
            FileKind::Pdf => "file-pdf-label",
            FileKind::Text => "file-text-label",
        });
        list = if list.is_empty() {
            next
        } else {
            words.with("list-next-label", &[("list", list.into()), ("next", next.into())])
        };
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str) -> File {
        File::new(name, FileKind::Text, b"a")
    }

    fn keys(all: &[Listed]) -> Vec<usize> {
        all.iter().map(|one| one.key).collect()
    }

    #[test]
    fn a_file_keeps_its_number_while_others_come_and_go() {
        let (a, b, c) = (file("a"), file("b"), file("c"));
        let first = listed(&[], &[a.clone(), b.clone(), a.clone()]);
        assert_eq!(keys(&first), [0, 1, 2], "the same file twice is two files");
        let second = listed(&first, &[b.clone(), a.clone()]);
        assert_eq!(keys(&second), [1, 0]);
        assert_eq!(keys(&listed(&second, &[b, c, a])), [1, 2, 0]);
    }

    #[test]
    fn a_photo_is_a_jpeg_by_name_too() {
        for (given, name) in [("IMG_1.HEIC", "IMG_1.jpg"), ("a.b.png", "a.b.jpg"), ("a", "a.jpg"), (".png", ".png.jpg")]
        {
            assert_eq!(photo_name(given), name);
        }
    }

    #[test]
    fn sizes_are_said_as_people_say_them() {
        let reader = Reader { words: Words::english(), language: "en".to_owned(), sessions: None };
        for (bytes, said) in [
            (0, "1 kB"),
            (1_499, "1 kB"),
            (81_234, "81 kB"),
            (999_499, "999 kB"),
            (999_500, "1 MB"),
            (1_000_000, "1 MB"),
            (1_540_000, "1.5 MB"),
            (8_000_000, "8 MB"),
        ] {
            assert_eq!(size_in_words(bytes, &reader).replace(['\u{2068}', '\u{2069}'], ""), said);
        }
    }

    #[test]
    fn what_a_device_does_not_know_is_known_by_its_name() {
        assert!(is_picture("image/png", "a") && is_picture("", "A.HEIC"));
        assert!(!is_picture("application/pdf", "a.heic") && !is_picture("", "a.pdf"));
    }
}
