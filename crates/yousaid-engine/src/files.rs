//! Photos and documents: what is checked of them, the same in the browser and in the collector.
//!
//! A file is what its type says, by its first bytes; a photo holds the picture and nothing else. Only
//! its form is read here: nothing is decoded, so that nobody's decoder can be attacked by it.
//!
//! Behind a door of its own: fewer surveys ask for files than for other rare kinds, and what checks them
//! is much. With the feature `lazy` nothing but [`Files::all`] names it.

use std::fmt;
use std::sync::OnceLock;

use yousaid_schema::Answer;
use yousaid_schema::File;
use yousaid_schema::FileKind;
use yousaid_schema::Problems;
use yousaid_schema::QuestionKind;
use yousaid_schema::limits;

use crate::Question;
use crate::Rule;
use crate::Survey;
use crate::expand::Place;
use crate::report::report;

/// Bytes that a file takes in a response besides its content: its fields, and a name whose letters
/// may be of four bytes each.
const FRAME_BYTES: usize = 500;

/// Characters of a name's ending that are kept when the name is cut.
const ENDING_CHARS: usize = 10;

static INSTALLED: OnceLock<Files> = OnceLock::new();

/// What checks files.
#[derive(Clone, Copy)]
pub struct Files {
    pub(crate) normal: fn(&[File]) -> Result<Option<Answer>, Rule>,
    pub(crate) broken_rule: fn(&[FileKind], u32, u32, &[File]) -> Option<Rule>,
    pub(crate) check: fn(Option<u32>, &[Question], &[Place], &mut Problems),
}

impl Files {
    /// All of it.
    #[must_use]
    pub fn all() -> Self {
        Self { normal, broken_rule, check }
    }

    /// From now on definitions that ask for files are compiled.
    pub fn install(self) {
        // Whoever was first has installed the same.
        let _ = INSTALLED.set(self);
    }
}

impl fmt::Debug for Files {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Files").finish_non_exhaustive()
    }
}

/// None while it has to be installed.
pub(crate) fn door() -> Option<Files> {
    let door = INSTALLED.get().copied();
    #[cfg(not(feature = "lazy"))]
    let door = door.or_else(|| Some(Files::all()));
    door
}

/// Brings files into the form in which they are sent: names without path and without signs that
/// could make them read as something else. `Ok(None)` for no files.
///
/// All that takes a look at the content is done here, once for each answer.
fn normal(files: &[File]) -> Result<Option<Answer>, Rule> {
    let mut normal = Vec::new();
    for file in files {
        let name = clean_name(&file.name);
        check_content(file, &name)?;
        normal.push(File { name, ..file.clone() });
    }
    Ok(if normal.is_empty() { None } else { Some(Answer::Files(normal)) })
}

/// The limit that files in their normal form break, if any.
fn broken_rule(accept: &[FileKind], max: u32, max_kilobytes: u32, files: &[File]) -> Option<Rule> {
    if files.len() > max as usize {
        return Some(Rule::TooManyFiles { max });
    }
    files.iter().find_map(|file| {
        let name = || file.name.clone();
        if !accept.contains(&file.kind) {
            return Some(Rule::FileKindNotTaken { name: name() });
        }
        (file.size > max_kilobytes.saturating_mul(1_000))
            .then(|| Rule::FileTooLarge { name: name(), max: max_kilobytes })
    })
}

fn check_content(file: &File, name: &str) -> Result<(), Rule> {
    let wrong = |fault| Err(Rule::FileContent { name: name.to_owned(), fault });
    let Some(bytes) = file.bytes() else { return wrong("is not base64") };
    if bytes.len() != file.size as usize {
        return wrong("has another `size` than it says");
    }
    if file.kind == FileKind::Photo {
        return match bare_jpeg(&bytes) {
            Some(bare) if bare == bytes => Ok(()),
            Some(_) => Err(Rule::FileMetadata { name: name.to_owned() }),
            None => wrong("is not a whole JPEG"),
        };
    }
    if is_kind(file.kind, &bytes) { Ok(()) } else { wrong("is not of its `type`") }
}

/// Whether these bytes look like a file of this kind.
#[must_use]
pub fn is_kind(kind: FileKind, bytes: &[u8]) -> bool {
    match kind {
        FileKind::Photo => bytes.starts_with(&[0xFF, 0xD8, 0xFF]),
        // ISO 32000-2, 7.5.2.
        FileKind::Pdf => bytes.starts_with(b"%PDF-"),
        FileKind::Text => str::from_utf8(bytes).is_ok_and(|text| {
            let is_sign = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{C}');
            !text.contains(is_sign)
        }),
    }
}

/// A JPEG without anything but the picture; `None` where the bytes are no whole JPEG.
///
/// What says more than the picture shows is left out: Exif with place, time and camera (APP1), XMP
/// (APP1), IPTC (APP13), further pictures (APP2 of another kind than a colour profile), comments, and
/// whatever follows the end of the picture. ITU-T T.81, annex B, has the form.
///
/// A browser's canvas does not take any of that over from a photo, but some write segments of their
/// own: Safari adds an APP1 and an APP13.
#[must_use]
pub fn bare_jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.strip_prefix(&[0xFF, 0xD8])?;
    let mut bare = vec![0xFF, 0xD8];
    let mut has_picture = false;
    loop {
        let marker = *rest.strip_prefix(&[0xFF])?.first()?;
        match marker {
            END if has_picture => {
                bare.extend([0xFF, END]);
                return Some(bare);
            }
            // Bytes before a marker that fill up.
            0xFF => {
                rest = rest.get(1..)?;
                continue;
            }
            // These stand within a picture only, or have no length.
            0x00 | 0x01 | 0xD0..=0xD9 => return None,
            _ => {}
        }
        let [high, low] = rest.get(2..4)? else { return None };
        let mut length = 2 + usize::from(u16::from_be_bytes([*high, *low]));
        let segment = rest.get(..length)?;
        if marker == SCAN {
            has_picture = true;
            length += scan_length(rest.get(length..)?)?;
        }
        if is_picture(marker, segment.get(4..)?) {
            bare.extend(rest.get(..length)?);
        }
        rest = rest.get(length..)?;
    }
}

/// Markers of a JPEG: the end of the picture, and the start of a part of it.
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;

/// How many bytes of a picture follow until the next marker.
fn scan_length(bytes: &[u8]) -> Option<usize> {
    bytes.windows(2).position(|pair| matches!(pair, [0xFF, marker] if !matches!(marker, 0x00 | 0xD0..=0xD7)))
}

/// Whether a segment is needed to show the picture as it is.
fn is_picture(marker: u8, content: &[u8]) -> bool {
    match marker {
        0xE0 => content.starts_with(b"JFIF\0"),
        0xE2 => content.starts_with(b"ICC_PROFILE\0"),
        0xEE => content.starts_with(b"Adobe"),
        0xE1..=0xEF | 0xFE => false,
        _ => true,
    }
}

/// A name without path, control characters and the invisible signs that turn the direction of
/// writing (`photo\u{202E}gpj.exe` reads as `photoexe.jpg`), and not too long; never empty.
fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let is_seen = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    let seen: String = last.chars().filter(is_seen).collect();
    // No name that starts with a dot: such files are hidden on many systems.
    let whole = seen.trim_start_matches(|c: char| c == '.' || c.is_whitespace()).trim_end();
    let most = limits::FILE_NAME_CHARS;
    if whole.is_empty() {
        return "file".to_owned();
    }
    if whole.chars().count() <= most {
        return whole.to_owned();
    }
    let ending = whole.rsplit_once('.').map(|(_, ending)| ending).filter(|e| e.chars().count() <= ENDING_CHARS);
    let ending = ending.map(|ending| [".", ending].concat()).unwrap_or_default();
    let stem: String = whole.chars().take(most - ending.chars().count()).collect();
    (stem + &ending).trim_end().to_owned()
}

/// A survey takes files only if it says so, and only as many kilobytes as it says: together, for all
/// questions that could be asked, so that no resident is told at the end that it is too much.
fn check(allowed: Option<u32>, questions: &[Question], places: &[Place], problems: &mut Problems) {
    for (question, place) in questions.iter().zip(places) {
        if allowed.is_none() && !place.again && matches!(question.spec.kind, QuestionKind::File { .. }) {
            report(problems, (&place.pointer, "/type"), "files-off", || {
                let message = "the survey takes no files";
                (
                    message.to_owned(),
                    "write \"files\": {\"allow\": true} beside \"pages\", or take the question out".to_owned(),
                )
            });
        }
    }
    let kilobytes = questions.iter().map(kilobytes).fold(0, u32::saturating_add);
    let Some(allowed) = allowed.filter(|allowed| kilobytes > *allowed) else { return };
    report(problems, ("/files", ""), "files-too-large", || {
        let (all, most) = (kilobytes.to_string(), allowed.to_string());
        let message = ["its questions take up to ", &all, " kilobytes of files together, and it takes ", &most];
        let less = "set a lower `max` or `max_kilobytes` in the questions";
        let help = if kilobytes > limits::FILES_KILOBYTES {
            [less, ": at most ", &limits::FILES_KILOBYTES.to_string(), " kilobytes together"].concat()
        } else {
            ["write \"max_kilobytes\": ", &all, " here, or ", less].concat()
        };
        (message.concat(), help)
    });
}

/// Most kilobytes of files that a question takes.
fn kilobytes(question: &Question) -> u32 {
    match &question.spec.kind {
        QuestionKind::File { max, max_kilobytes, .. } => max.saturating_mul(*max_kilobytes),
        _ => 0,
    }
}

impl Survey {
    /// Most kilobytes (1,000 bytes each) of files in a response, by what its questions take.
    #[must_use]
    pub fn files_kilobytes(&self) -> u32 {
        self.questions.iter().map(kilobytes).fold(0, u32::saturating_add)
    }

    /// Most bytes of the JSON text of a response, with all the files that its questions take:
    /// [`limits::RESPONSE_BYTES`] for a survey without files.
    #[must_use]
    pub fn response_bytes(&self) -> usize {
        self.questions.iter().fold(limits::RESPONSE_BYTES, |sum, question| match &question.spec.kind {
            QuestionKind::File { max, max_kilobytes, .. } => {
                let content = (1_000 * *max_kilobytes as usize).div_ceil(3) * 4;
                sum + *max as usize * (FRAME_BYTES + content)
            }
            _ => sum,
        })
    }
}

/// A small file of a kind, for those who play a resident: a grey dot, an empty page, a word.
#[must_use]
pub fn fitting_file(kind: FileKind) -> File {
    match kind {
        FileKind::Photo => File::new("dot.jpg", kind, &grey_dot()),
        FileKind::Pdf => File::new("page.pdf", kind, b"%PDF-1.4\n%%EOF\n"),
        FileKind::Text => File::new("words.txt", kind, b"Words.\n"),
    }
}

/// A JPEG of one grey point: one table of ones, and codes of one bit each.
fn grey_dot() -> Vec<u8> {
    let mut dot = vec![0xFF, 0xD8, 0xFF, 0xDB, 0, 67, 0];
    dot.extend([1; 64]);
    dot.extend([0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
    for class in [0x00, 0x10] {
        dot.extend([0xFF, 0xC4, 0, 20, class, 1]);
        dot.extend([0; 16]);
    }
    dot.extend([0xFF, SCAN, 0, 8, 1, 1, 0, 0, 63, 0, 0x3F, 0xFF, END]);
    dot
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
        let length = u16::try_from(content.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, marker], length.as_slice(), content].concat()
    }

    /// The dot with something behind its start and something behind its end.
    fn dressed(inside: &[u8], behind: &[u8]) -> Vec<u8> {
        let dot = grey_dot();
        [&dot[..2], inside, &dot[2..], behind].concat()
    }

    fn rule(file: File) -> Option<&'static str> {
        normal(&[file]).err().map(|rule| rule.code())
    }

    #[test]
    fn a_photo_keeps_the_picture_and_nothing_else() {
        let dot = grey_dot();
        assert_eq!(bare_jpeg(&dot), Some(dot.clone()));
        // As Safari writes them from a canvas, and cameras with more in it.
        let exif = segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08");
        let more = [
            exif.clone(),
            segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>"),
            segment(0xED, b"Photoshop 3.0\08BIM"),
            segment(0xE2, b"MPF\0"),
            segment(0xE0, b"JFXX\0"),
            segment(0xFE, b"made by me"),
            vec![0xFF],
        ];
        for inside in &more {
            assert_eq!(bare_jpeg(&dressed(inside, b"")).as_ref(), Some(&dot), "{inside:02X?}");
        }
        assert_eq!(bare_jpeg(&dressed(&more.concat(), b"\0\0\0\x18ftypmp42")), Some(dot));
        let shown = [segment(0xE0, b"JFIF\0\x01\x01"), segment(0xE2, b"ICC_PROFILE\0"), segment(0xEE, b"Adobe\0d")];
        let coloured = dressed(&shown.concat(), b"");
        assert_eq!(bare_jpeg(&coloured), Some(coloured.clone()));
        assert_eq!(rule(File::new("a.jpg", FileKind::Photo, &coloured)), None);
        assert_eq!(rule(File::new("a.jpg", FileKind::Photo, &dressed(&exif, b""))), Some("file-metadata"));
    }

    #[test]
    fn metadata_between_two_parts_of_a_picture_goes_too() {
        let dot = grey_dot();
        let (start, scan) = dot.split_at(dot.len() - 13);
        let (scan, end) = scan.split_at(11);
        let twice = [start, scan, scan, end].concat();
        assert_eq!(bare_jpeg(&twice), Some(twice.clone()));
        assert_eq!(bare_jpeg(&[start, scan, &segment(0xE1, b"Exif\0\0"), scan, end].concat()), Some(twice));
    }

    #[test]
    fn what_is_cut_off_is_no_photo() {
        let dot = grey_dot();
        for length in 0..dot.len() {
            assert_eq!(bare_jpeg(&dot[..length]), None, "{length} bytes");
        }
        for bytes in [&b"\xFF\xD8\xFF\xD9"[..], b"\x89PNG\r\n\x1A\n", b"GIF89a", b"<svg/>"] {
            assert_eq!(bare_jpeg(bytes), None);
        }
    }

    #[test]
    fn a_file_is_what_it_says() {
        let dot = grey_dot();
        assert_eq!(rule(File::new("a.pdf", FileKind::Pdf, b"%PDF-2.0")), None);
        assert_eq!(rule(File::new("a.pdf", FileKind::Pdf, &dot)), Some("file-content"));
        assert_eq!(rule(File::new("a.txt", FileKind::Text, "dŵr\r\n".as_bytes())), None);
        for bytes in [&b"\xFF\xFEa\0"[..], b"a\0b", b"\x1B[2J", dot.as_slice()] {
            assert_eq!(rule(File::new("a.txt", FileKind::Text, bytes)), Some("file-content"), "{bytes:?}");
        }
        assert_eq!(rule(File::new("a.jpg", FileKind::Photo, b"%PDF-2.0")), Some("file-content"));
        let file = File::new("a.txt", FileKind::Text, b"abc");
        assert_eq!(rule(File { size: 4, ..file.clone() }), Some("file-content"));
        assert_eq!(rule(File { content: "YW Jj".into(), ..file }), Some("file-content"));
    }

    #[test]
    fn limits_are_held_in_their_order() {
        let photo = fitting_file(FileKind::Photo);
        let large = File { size: 2_001, ..photo.clone() };
        let code = |accept: &[FileKind], files: &[File]| broken_rule(accept, 2, 2, files).map(|rule| rule.code());
        assert_eq!(code(&[FileKind::Photo], &[photo.clone(), photo.clone()]), None);
        assert_eq!(code(&[FileKind::Photo], &vec![large.clone(); 3]), Some("too-many-files"));
        assert_eq!(code(&[FileKind::Pdf], std::slice::from_ref(&large)), Some("file-kind-not-taken"));
        assert_eq!(code(&[FileKind::Photo], &[photo, large]), Some("file-too-large"));
    }

    #[test]
    fn names_say_nothing_but_a_name() {
        for (given, clean) in [
            ("damp.jpg", "damp.jpg"),
            ("C:\\fakepath\\damp.jpg", "damp.jpg"),
            ("../../etc/passwd", "passwd"),
            ("photo\u{202E}gpj.exe", "photogpj.exe"),
            (" a\tb\r\n.txt ", "ab.txt"),
            ("Ystafell fyw – dŵr.jpg", "Ystafell fyw – dŵr.jpg"),
            ("صورة.jpg", "صورة.jpg"),
            ("...", "file"),
            (".htaccess", "htaccess"),
            ("", "file"),
            ("\u{200F}", "file"),
        ] {
            assert_eq!(clean_name(given), clean);
        }
        let long = clean_name(&("é".repeat(200) + ".jpeg"));
        assert_eq!(long.chars().count(), limits::FILE_NAME_CHARS);
        assert!(long.ends_with("éé.jpeg"));
    }

    #[test]
    fn every_kind_has_a_file_that_fits() {
        for kind in FileKind::ALL {
            let file = fitting_file(kind);
            assert_eq!(normal(std::slice::from_ref(&file)), Ok(Some(Answer::Files(vec![file]))), "{kind:?}");
        }
    }

    proptest! {
        #[test]
        fn a_clean_name_is_clean(name in "[a. /\\\\\u{202E}]{0,100}|\\PC{0,100}|[ .a]{70,100}") {
            let clean = clean_name(&name);
            prop_assert_eq!(clean_name(&clean), clean.clone());
            prop_assert!((1..=limits::FILE_NAME_CHARS).contains(&clean.chars().count()));
        }

        #[test]
        fn what_is_bare_stays_as_it_is(
            bytes in prop::collection::vec(prop::sample::select(vec![0u8, 1, 2, 4, 0xD8, 0xD9, 0xDA, 0xE1, 0xFE, 0xFF]), 0..40)
        ) {
            let jpeg = dressed(&bytes, b"");
            if let Some(bare) = bare_jpeg(&jpeg) {
                prop_assert_eq!(bare_jpeg(&bare), Some(bare.clone()));
                prop_assert!(bare.len() <= jpeg.len());
            }
        }
    }
}
