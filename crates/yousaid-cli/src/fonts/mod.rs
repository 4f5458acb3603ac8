//! `yousaid fonts`: small fonts of one's own for a kiosk, with every sign that it shows.

mod face;
mod signs;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;
use std::str::FromStr;

use serde_json::Value;
use serde_json::json;

use self::face::Face;
use self::signs::Signs;
use crate::command;
use crate::command::Failure;
use crate::command::Given;
use crate::report;

/// The list that `<yousaid-kiosk fonts="…">` reads.
const LIST: &str = "fonts.json";

/// A font larger than this is something else; those of Chinese have 10 to 20 MB.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The letters of Arabic, Urdu, Panjabi and others: Unicode's blocks Arabic to Arabic Extended-A.
const ARABIC: RangeInclusive<char> = '\u{600}'..='\u{8ff}';

/// Signs of one language that the complaint names.
const MOST_SAID: usize = 40;

/// Make small fonts for a kiosk, which then needs none of the device's
///
/// Writes each font with only the signs that the kiosk shows in the languages asked for (WOFF2, with everything
/// that joins and places letters), and fonts.json for `<yousaid-kiosk fonts="…">`. A sign that no given font has is
/// an error: it would be an empty box. Basic Latin letters are taken as given; every device has them.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The file with the definition
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The languages that the kiosk offers; all of the survey's if left out
    #[arg(long = "language", value_name = "TAG")]
    languages: Vec<String>,
    /// A font (.ttf); with languages before it (`ur,pa-Arab=Nastaliq.ttf`) for these only, and first in them
    #[arg(long = "font", value_name = "[TAGS=]TTF", required = true)]
    fonts: Vec<Font>,
    /// The folder for the fonts and their list; made if it is not there
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Font {
    path: PathBuf,
    /// All if empty.
    languages: Vec<String>,
}

impl FromStr for Font {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let is_tags = |tags: &str| tags.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | ','));
        let (tags, path) = text.split_once('=').filter(|(tags, _)| is_tags(tags)).unwrap_or(("", text));
        if path.is_empty() {
            return Err("give the file of a font, such as NotoSansBengali-Regular.ttf".to_owned());
        }
        let languages = tags.split(',').filter(|tag| !tag.is_empty()).map(str::to_owned).collect();
        Ok(Self { path: PathBuf::from(path), languages })
    }
}

/// A font that was read, with what of it is needed.
struct Chosen<'a> {
    font: &'a Font,
    bytes: Vec<u8>,
    face: Face,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    command::end(written(arguments))
}

/// The exit code and the words of what went wrong: 1 is a problem in the definition, with its languages or with what
/// the fonts lack, 2 a file that can't be read or written.
fn written(arguments: &Arguments) -> Result<(), Failure> {
    let given = Given::read(&arguments.file)?;
    let mut languages: Vec<&str> = Vec::new();
    for language in &arguments.languages {
        languages.push(given.language(Some(language))?);
    }
    if languages.is_empty() {
        languages.extend(given.survey.definition().languages.iter().map(String::as_str));
    }
    let mut wanted: BTreeMap<&str, Signs> = BTreeMap::new();
    for language in &languages {
        wanted.insert(language, signs::signs(&given, language)?);
    }
    let mut chosen = Vec::new();
    for font in &arguments.fonts {
        chosen.push(choose(font, &wanted, &given.name)?);
    }
    let lacking = lacking(&wanted, &chosen);
    if !lacking.is_empty() {
        return Err(Failure::in_what_was_given(format!("{}: {lacking}", given.name)));
    }
    write(&arguments.out, &chosen)
}

/// Reads a font and finds which of the signs of its languages it has.
fn choose<'a>(font: &'a Font, wanted: &BTreeMap<&str, Signs>, survey: &str) -> Result<Chosen<'a>, Failure> {
    let name = font.path.display();
    let unread = |error: &dyn std::fmt::Display| Failure::out_of_reach(format!("{name}: {error}\n"));
    let size = fs::metadata(&font.path).map_err(|error| unread(&error))?.len();
    if size > MOST_BYTES {
        return Err(unread(&"the file is larger than 64 MiB; this is no font"));
    }
    if let Some(tag) = font.languages.iter().find(|tag| !wanted.contains_key(tag.as_str())) {
        let words = format!("{name}: {survey} is not written in `{tag}`, or not asked for in it\n");
        return Err(Failure::in_what_was_given(words));
    }
    let bytes = fs::read(&font.path).map_err(|error| unread(&error))?;
    let of_its = wanted.iter().filter(|(tag, _)| serves(font, tag));
    let asked: BTreeSet<char> = of_its.flat_map(|(_, signs)| signs.keys().copied()).collect();
    let mut face =
        face::read(&bytes, asked.into_iter()).map_err(|why| Failure::in_what_was_given(format!("{name}: {why}\n")))?;
    // Those of Nastaliq are of another make than the digits and Latin letters of the page, which every device has.
    if !font.languages.is_empty() && face.signs.iter().any(|sign| ARABIC.contains(sign)) {
        face.signs.retain(|sign| !sign.is_ascii_graphic());
    }
    if !face.signs.iter().any(|sign| signs::is_wanted(*sign)) {
        let words = format!("{name}: has none of the signs that are shown; leave it out\n");
        return Err(Failure::in_what_was_given(words));
    }
    Ok(Chosen { font, bytes, face })
}

fn serves(font: &Font, language: &str) -> bool {
    font.languages.is_empty() || font.languages.iter().any(|tag| tag == language)
}

/// What would be empty boxes, by language; empty if there are none.
fn lacking(wanted: &BTreeMap<&str, Signs>, chosen: &[Chosen<'_>]) -> String {
    let mut words = String::new();
    for (language, signs) in wanted {
        let has = |sign: char| chosen.iter().any(|one| serves(one.font, language) && one.face.signs.contains(&sign));
        let mut missing: Vec<(&char, &String)> =
            signs.iter().filter(|(sign, _)| signs::is_wanted(**sign) && !has(**sign)).collect();
        // What can be written otherwise comes first.
        missing.sort_by_key(|(_, place)| !place.starts_with('/'));
        if missing.is_empty() {
            continue;
        }
        words.push_str(&format!("`{language}`: no font has {} of its signs; give one more --font:\n", missing.len()));
        for (sign, place) in missing.iter().take(MOST_SAID) {
            words.push_str(&format!("  {sign}  U+{:04X}  {place}\n", u32::from(**sign)));
        }
        if missing.len() > MOST_SAID {
            words.push_str(&format!("  and {} more\n", missing.len() - MOST_SAID));
        }
    }
    words
}

/// Writes the fonts and their list, and says how large they are.
fn write(out: &Path, chosen: &[Chosen<'_>]) -> Result<(), Failure> {
    fs::create_dir_all(out).map_err(|error| Failure::unwritten(&out.display().to_string(), &error))?;
    let mut faces = Vec::new();
    for one in chosen {
        let name = one.font.path.display();
        let bytes = face::subset(&one.bytes, &one.face.signs)
            .map_err(|why| Failure::in_what_was_given(format!("{name}: {why}\n")))?;
        let file = face::file_name(&one.font.path, &bytes);
        command::write(Some(&out.join(&file)), &bytes)?;
        let (signs, size) = (one.face.signs.len(), bytes.len());
        report::print(&format!("{file}: {} with {signs} signs, {size} bytes\n", one.face.family));
        faces.push(entry(one, &file));
    }
    let list =
        serde_json::to_string_pretty(&json!({ "fonts": faces })).map_err(|error| Failure::unwritten(LIST, &error))?;
    command::write(Some(&out.join(LIST)), format!("{list}\n").as_bytes())
}

fn entry(one: &Chosen<'_>, file: &str) -> Value {
    let Face { family, weight, is_italic, signs } = &one.face;
    let style = if *is_italic { "italic" } else { "normal" };
    json!({
        "family": family, "url": file, "weight": weight, "style": style, "unicode_range": ranges(signs),
        "languages": one.font.languages,
    })
}

/// As `unicode-range` of a style sheet: `U+20, U+600-604`.
fn ranges(signs: &BTreeSet<char>) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for sign in signs.iter().map(|sign| u32::from(*sign)) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == sign => *last = sign,
            _ => ranges.push((sign, sign)),
        }
    }
    let range = |(first, last): &(u32, u32)| match first == last {
        true => format!("U+{first:X}"),
        false => format!("U+{first:X}-{last:X}"),
    };
    ranges.iter().map(range).collect::<Vec<_>>().join(", ")
}
