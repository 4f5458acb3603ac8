//! A font file, and what is left of it for some signs.

use std::collections::BTreeSet;
use std::path::Path;

use read_fonts::FontRef;
use read_fonts::TableProvider as _;
use read_fonts::collections::IntSet;
use read_fonts::tables::os2::SelectionFlags;
use read_fonts::types::NameId;
use read_fonts::types::Tag;
use skera::Plan;
use skera::SubsetFlags;
use ttf2woff2::BrotliQuality;

/// The names that stay: family, style, version, and whose it is under which licence, which has to go with every copy
/// (SIL Open Font License 1.1, condition 2). Numbers of the `name` table of OpenType.
const NAMES: [u16; 10] = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16];

/// British and American English, as the `name` table has them.
const ENGLISH: [u16; 2] = [0x0409, 0x0809];

/// `fsType` of OpenType's table `OS/2`: may not be embedded without leave, and may not be subset.
const RESTRICTED: u16 = 0x0002;
const NO_SUBSET: u16 = 0x0100;

/// What a browser has to know of a font.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Face {
    pub(super) family: String,
    /// As a style sheet says it: `400`, or `100 900` for a font that has all between.
    pub(super) weight: String,
    pub(super) is_italic: bool,
    /// Those of the signs asked for that it has.
    pub(super) signs: BTreeSet<char>,
}

/// What a font says of itself, and which of these signs it has; a sentence if it can't be used.
pub(super) fn read(bytes: &[u8], asked: impl Iterator<Item = char>) -> Result<Face, String> {
    let font = open(bytes)?;
    let bad = |error: read_fonts::ReadError| format!("the font is damaged ({error})");
    let about = font.os2().map_err(bad)?;
    if about.fs_type() & (RESTRICTED | NO_SUBSET) != 0 {
        let why = "its maker does not allow that it is subset and embedded (`fsType`); use another, such as Noto's";
        return Err(why.to_owned());
    }
    let mapped = font.cmap().map_err(bad)?;
    let signs: BTreeSet<char> = asked.filter(|sign| mapped.map_codepoint(*sign).is_some()).collect();
    Ok(Face {
        family: family(&font).ok_or("the font does not say its family")?,
        weight: weight(&font).unwrap_or_else(|| about.us_weight_class().to_string()),
        is_italic: about.fs_selection().contains(SelectionFlags::ITALIC),
        signs,
    })
}

/// What is left of a font for these signs, as WOFF2.
pub(super) fn subset(bytes: &[u8], signs: &BTreeSet<char>) -> Result<Vec<u8>, String> {
    let left = cut(bytes, signs)?;
    ttf2woff2::encode(&left, BrotliQuality::from(11)).map_err(|error| format!("it can't be written as WOFF2 ({error})"))
}

/// Their shapes with all that they turn into beside one another (`GSUB`, `GPOS`), the font's names and its licence,
/// without hints for coarse screens.
pub(super) fn cut(bytes: &[u8], signs: &BTreeSet<char>) -> Result<Vec<u8>, String> {
    let font = open(bytes)?;
    let signs: IntSet<u32> = signs.iter().map(|sign| u32::from(*sign)).collect();
    // What HarfBuzz leaves out: shapes for programs of other kinds, bitmaps, signatures that no longer hold.
    let dropped = [
        b"morx", b"mort", b"kerx", b"kern", b"JSTF", b"DSIG", b"EBDT", b"EBLC", b"EBSC", b"SVG ", b"PCLT", b"LTSH",
        b"Feat", b"Glat", b"Gloc", b"Silf", b"Sill",
    ];
    let dropped: IntSet<Tag> = dropped.iter().map(|tag| Tag::new(tag)).collect();
    let mut scripts = IntSet::<Tag>::empty();
    scripts.invert();
    let plan = Plan::new(
        &IntSet::empty(),
        &signs,
        &font,
        SubsetFlags::SUBSET_FLAGS_NO_HINTING,
        &dropped,
        &scripts,
        &skera::DEFAULT_LAYOUT_FEATURES.iter().copied().collect(),
        &NAMES.into_iter().map(NameId::new).collect(),
        &ENGLISH.into_iter().collect(),
    );
    skera::subset_font(&font, &plan).map_err(|error| format!("the font can't be subset ({error})"))
}

fn open(bytes: &[u8]) -> Result<FontRef<'_>, String> {
    let why = "this is no font with TrueType outlines; give a file whose name ends in .ttf";
    let font = FontRef::new(bytes).map_err(|_| why.to_owned())?;
    if font.glyf().is_err() { Err(why.to_owned()) } else { Ok(font) }
}

/// The family without the style, in English.
fn family(font: &FontRef<'_>) -> Option<String> {
    let names = font.name().ok()?;
    let records = names.name_record();
    let find = |id: u16| {
        let is_it = |language: &u16| {
            records.iter().find(|name| {
                name.is_unicode() && name.name_id() == NameId::new(id) && (name.language_id() == *language)
            })
        };
        let record = [ENGLISH.as_slice(), &[0]].concat().iter().find_map(is_it)?;
        Some(record.string(names.string_data()).ok()?.to_string())
    };
    let name: String = find(16).or_else(|| find(1))?;
    // A style sheet names it, in quotes.
    let name: String = name.chars().filter(|sign| sign.is_alphanumeric() || matches!(sign, ' ' | '-' | '_')).collect();
    (!name.trim().is_empty()).then(|| name.trim().to_owned())
}

/// The weights of a font that has several.
fn weight(font: &FontRef<'_>) -> Option<String> {
    let axes = font.fvar().ok()?.axes().ok()?;
    let weight = axes.iter().find(|axis| axis.axis_tag() == Tag::new(b"wght"))?;
    Some(format!("{} {}", weight.min_value().to_i32(), weight.max_value().to_i32()))
}

/// What a file of the subset is called: the name of the font with the beginning of its hash, so that a server may
/// say that it never changes.
pub(super) fn file_name(font: &Path, bytes: &[u8]) -> String {
    let stem = font.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let stem: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '-' }).collect();
    let hash: String = yousaid_schema::sha256_hex(bytes).chars().take(8).collect();
    format!("{stem}-{hash}.woff2")
}
