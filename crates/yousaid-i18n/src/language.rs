//! Facts about languages: direction, own name, and which of several to use.

use i18n_embed::unic_langid::LanguageIdentifier;
use i18n_embed::unic_langid::subtags::Language;
use i18n_embed::unic_langid::subtags::Region;
use i18n_embed::unic_langid::subtags::Script;
use i18n_embed::unic_langid::subtags::Variant;

use crate::others;

/// The languages of the interface that ship; the first is compiled in, the others are files.
///
/// Those that residents of social landlords in the United Kingdom speak most (Census 2021, main
/// language), those that landlords' own strategies name, Welsh, and English for easy read. But for
/// English all are drafts that no native speaker has checked.
pub const LANGUAGES: &[&str] = &[
    "en",
    "cy",
    "en-simple",
    "pl",
    "ro",
    "pa",
    "pa-Arab",
    "ur",
    "pt",
    "es",
    "ar",
    "bn",
    "gu",
    "it",
    "ta",
    "fr",
    "lt",
    "zh-Hans",
    "zh-Hant",
    "tr",
    "bg",
    "ru",
    "fa",
    "hu",
    "el",
    "so",
    "hi",
    "sk",
    "cs",
    "uk",
    "ps",
    "ckb",
    "ti",
    "ne",
    "vi",
];

/// In which direction a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    #[default]
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of the attribute `dir`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// The direction of a language, by its script: the one that the tag names, else the usual one.
#[must_use]
pub fn direction(tag: &str) -> Direction {
    others::door().map_or(Direction::LeftToRight, |door| (door.direction)(tag))
}

pub(crate) fn direction_by_script(tag: &str) -> Direction {
    // Scripts with right-to-left letters in Unicode 16 that a living language uses.
    match script(tag).as_str() {
        "arab" | "hebr" | "thaa" | "syrc" | "nkoo" | "adlm" | "rohg" | "mand" | "samr" => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

/// The script of a language in lower case: the one that the tag names, else the usual one where
/// it matters here, else nothing. Defaults from Unicode CLDR's likely subtags.
fn script(tag: &str) -> String {
    let mut subtags = tag.split(['-', '_']).map(str::to_ascii_lowercase);
    let language = subtags.next().unwrap_or_default();
    let mut region = String::new();
    for subtag in subtags {
        match subtag.len() {
            // One letter or digit begins an extension: nothing after it names script or region.
            1 => break,
            4 if subtag.bytes().all(|b| b.is_ascii_alphabetic()) => return subtag,
            2 => region = subtag,
            _ => {}
        }
    }
    let known = || row(SCRIPTS, &[&language, "-", &region].concat()).or_else(|| row(SCRIPTS, &language));
    known().unwrap_or_default().to_owned()
}

/// Language, perhaps with a region, and the script it is usually written in, where that is not the
/// first that comes to mind. As text: a `match` over as many words is several times larger.
const SCRIPTS: &str = "\
zh-tw hant
zh-hk hant
zh-mo hant
zh hans
yue-cn hans
yue hant
ar arab
fa arab
ur arab
ps arab
ckb arab
sd arab
ug arab
ks arab
prs arab
pnb arab
skr arab
lah arab
bal arab
azb arab
mzn arab
glk arab
lrc arab
bqi arab
sdh arab
haz arab
khw arab
acm arab
aeb arab
afb arab
apc arab
apd arab
arq arab
ary arab
arz arab
ayl arab
pa-pk arab
az-ir arab
uz-af arab
ku-iq arab
ku-ir arab
pa guru
he hebr
iw hebr
yi hebr
ji hebr
lad hebr
dv thaa
syr syrc
arc syrc
aii syrc
nqo nkoo
rhg rohg
";

/// What stands behind `key` and a blank in a table of lines.
pub(crate) fn row(table: &'static str, key: &str) -> Option<&'static str> {
    table.split('\n').find_map(|line| line.strip_prefix(key)?.strip_prefix(' '))
}

/// The language that a tag names: language, script, region and one variant, in this order, all but
/// the first may be missing. Nothing if the tag is none, or says more.
///
/// Not by the crate's own `parse`, which sorts any number of variants: 10 kB of code.
pub(crate) fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let mut subtags = tag.split(['-', '_']).map(str::as_bytes);
    let language = Language::from_bytes(subtags.next()?).ok()?;
    let (mut script, mut region, mut variants) = (None, None, None);
    for subtag in subtags {
        if variants.is_some() {
            return None;
        }
        let is_first = script.is_none() && region.is_none();
        let is_word = subtag.first().is_some_and(u8::is_ascii_alphabetic);
        if subtag.len() == 4 && is_word && is_first {
            script = Some(Script::from_bytes(subtag).ok()?);
        } else if matches!(subtag.len(), 2 | 3) && region.is_none() {
            region = Some(Region::from_bytes(subtag).ok()?);
        } else {
            variants = Some([Variant::from_bytes(subtag).ok()?].into());
        }
    }
    Some(LanguageIdentifier::from_raw_parts_unchecked(language, script, region, variants))
}

/// A language's name in that language, or the tag itself where the name is not known here.
///
/// The list holds the languages most often needed by residents in the United Kingdom.
#[must_use]
pub fn endonym(tag: &str) -> &str {
    others::door().map_or(tag, |door| (door.endonym)(tag))
}

pub(crate) fn own_name(tag: &str) -> &str {
    let language = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    let simple = tag.split(['-', '_']).any(|subtag| subtag.eq_ignore_ascii_case("simple"));
    let with = |subtag: &str| row(ENDONYMS, &[&language, "-", subtag].concat());
    let special = if simple { with("simple") } else { with(&script(tag)) };
    special.or_else(|| row(ENDONYMS, &language)).unwrap_or(tag)
}

/// Language, perhaps with a script, and its own name.
const ENDONYMS: &str = "\
en-simple Easy read English
en English
cy Cymraeg
pl Polski
ro Română
pa-arab پنجابی
pa ਪੰਜਾਬੀ
ur اردو
pt Português
es Español
ar العربية
bn বাংলা
gu ગુજરાતી
it Italiano
ta தமிழ்
fr Français
lt Lietuvių
zh-hant 繁體中文
zh 简体中文
tr Türkçe
bg Български
ru Русский
fa فارسی
hu Magyar
el Ελληνικά
so Soomaali
hi हिन्दी
sk Slovenčina
cs Čeština
uk Українська
ps پښتو
ckb کوردیی ناوەندی
ti ትግርኛ
ne नेपाली
vi Tiếng Việt
";

/// The first of the `wanted` languages that is available, as `available` spells it, else
/// `default`.
///
/// Order is respected: give what the page's author set, then the page's language, then the
/// preferences of the browser. A wanted `en-GB` is served by `en`; one script never stands for
/// another (`pa-Arab` is not served by `pa`). What is no language tag is passed over.
///
/// ```
/// use yousaid_i18n::negotiate;
///
/// assert_eq!(negotiate(&["auto", "cy-GB", "en"], &["en", "cy"], "en"), "cy");
/// ```
///
/// Not by i18n-embed's `select`, which guesses what tags leave out and reads them with everything
/// they may hold: 5 kB of the compressed bundle.
#[must_use]
pub fn negotiate(wanted: &[&str], available: &[&str], default: &str) -> String {
    let same = |wanted: &str| available.iter().find(|tag| tag.eq_ignore_ascii_case(wanted)).copied();
    let best = wanted.iter().find_map(|wanted| match others::door() {
        Some(door) => (door.best)(wanted, available),
        None => same(wanted),
    });
    best.unwrap_or(default).to_owned()
}

/// The language itself, else one that says less, else one of another region or variant.
pub(crate) fn best<'a>(wanted: &str, available: &[&'a str]) -> Option<&'a str> {
    // No list has them, and who asks for one by name wants to see what was never translated. Only builds for
    // tests have their words; from any other a page learns that the file is not there, and gets English.
    #[cfg(any(target_arch = "wasm32", feature = "pseudo"))]
    if let Some(pseudo) = ["en-XA", "ar-XB"].into_iter().find(|tag| *tag == wanted)
        && available == LANGUAGES
    {
        return Some(pseudo);
    }
    let (wanted_script, exactly) = (script(wanted), identifier(wanted).filter(|wanted| !wanted.language.is_empty())?);
    let only_language = LanguageIdentifier::from_raw_parts_unchecked(exactly.language, None, None, None);
    let in_script = || available.iter().filter(|tag| script(tag) == wanted_script);
    let first = |wanted: &LanguageIdentifier, may_say_less, may_say_more| {
        in_script().find(|tag| identifier(tag).is_some_and(|tag| tag.matches(wanted, may_say_less, may_say_more)))
    };
    let found = first(&exactly, false, false).or_else(|| first(&exactly, true, false));
    found.or_else(|| first(&only_language, true, true)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_a_name_of_its_own() {
        let mut names: Vec<&str> = LANGUAGES.iter().map(|tag| endonym(tag)).collect();
        for (tag, name) in LANGUAGES.iter().zip(&names) {
            assert_ne!(tag, name);
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 35);
    }

    #[test]
    fn names_are_found_for_regions_and_scripts() {
        assert_eq!(endonym("cy-GB"), "Cymraeg");
        assert_eq!(endonym("CY"), "Cymraeg");
        assert_eq!(endonym("zh-TW"), "繁體中文");
        assert_eq!(endonym("zh"), "简体中文");
        assert_eq!(endonym("pa-PK"), "پنجابی");
        assert_eq!(endonym("tlh"), "tlh");
        assert_eq!(endonym(""), "");
    }

    #[test]
    fn direction_follows_the_script() {
        let right_to_left = [
            "ar",
            "ar-EG",
            "AR",
            "ur",
            "fa",
            "ps",
            "ckb",
            "pa-Arab",
            "pa-PK",
            "sd",
            "ug",
            "yi",
            "he",
            "dv",
            "az-Arab",
            "ku-Arab-IQ",
            "uz-AF",
            "en-Arab",
            "ar-u-nu-latn",
        ];
        for tag in right_to_left {
            assert_eq!(direction(tag), Direction::RightToLeft, "{tag}");
        }
        let left_to_right =
            ["en", "cy", "pa", "pa-Guru", "ar-Latn", "ku", "uz", "sd-Deva", "zh-Hant", "", "x", "en-x-arab"];
        for tag in left_to_right {
            assert_eq!(direction(tag), Direction::LeftToRight, "{tag}");
        }
    }

    #[cfg(feature = "pseudo")]
    #[test]
    fn a_pseudo_language_is_had_by_its_name_only_and_by_words_of_the_interface_only() {
        assert_eq!(negotiate(&["en-XA"], LANGUAGES, "en"), "en-XA");
        assert_eq!(negotiate(&["ar-XB"], LANGUAGES, "en"), "ar-XB");
        assert_eq!(negotiate(&["en-XA"], &["en", "cy"], "cy"), "en");
        for wanted in ["en", "en-GB", "ar", "ar-EG"] {
            assert!(!crate::pseudo::is_pseudo(&negotiate(&[wanted], LANGUAGES, "en")), "{wanted}");
        }
    }

    #[test]
    fn tags_are_read_as_i18n_embed_reads_them() {
        for tag in ["en", "EN", "en-simple", "pa-Arab", "zh_hant_TW", "es-419", "de-CH-1996", "sl-nedis", "und", "ckb"]
        {
            assert_eq!(identifier(tag), tag.parse().ok(), "{tag}");
            assert!(identifier(tag).is_some(), "{tag}");
        }
        for tag in ["", "*", "no tag", "auto-", "e", "en-", "ar-u-nu-latn", "en-GB-GB", "en-x", "é"] {
            assert_eq!(identifier(tag), None, "{tag}");
            assert!(tag.parse::<LanguageIdentifier>().is_err(), "{tag}");
        }
        // More than one variant is nothing that an interface is written in.
        assert_eq!(identifier("de-1901-1996"), None);
    }

    #[test]
    fn negotiation_respects_order_script_and_spelling() {
        let table: &[(&[&str], &[&str], &str, &str)] = &[
            (&["cy"], &["en", "cy"], "en", "cy"),
            (&["cy-GB", "en-GB"], &["en", "cy"], "en", "cy"),
            (&["en-GB", "cy"], &["en", "cy"], "en", "en"),
            (&["auto", "", "no tag", "*", "cy"], &["en", "cy"], "en", "cy"),
            (&["de", "fr"], &["en", "cy"], "en", "en"),
            (&[], &["en", "cy"], "cy", "cy"),
            (&["de"], &[], "en", "en"),
            (&["CY"], &["en", "cy"], "en", "cy"),
            (&["en"], &["en-GB", "cy"], "cy", "en-GB"),
            (&["en-US"], &["cy", "en-GB"], "cy", "en-GB"),
            (&["en-GB"], &["en-US", "en"], "cy", "en"),
            (&["en-GB"], &["en-US", "en-GB"], "cy", "en-GB"),
            (&["en"], &["en-simple", "en"], "cy", "en"),
            (&["en-GB"], &["en-simple", "en"], "cy", "en"),
            (&["en-simple"], &["en", "en-simple"], "cy", "en-simple"),
            (&["en-simple"], &["en", "cy"], "cy", "en"),
            // One script never stands for another.
            (&["pa-Arab", "ur"], &["pa", "ur"], "en", "ur"),
            (&["pa-PK"], &["pa", "pa-Arab"], "en", "pa-Arab"),
            (&["pa"], &["pa-Arab", "pa"], "en", "pa"),
            (&["zh-TW"], &["zh-Hans", "zh-Hant"], "en", "zh-Hant"),
            (&["zh-HK", "en"], &["zh-Hans", "en"], "en", "en"),
            (&["zh"], &["zh-Hant", "zh-Hans"], "en", "zh-Hans"),
            (&["ar-EG"], &["en", "ar"], "en", "ar"),
            // As the page spells it, so that it finds its texts.
            (&["zh-hant"], &["zh-HANT"], "en", "zh-HANT"),
        ];
        for (wanted, available, default, expected) in table {
            assert_eq!(negotiate(wanted, available, default), *expected, "{wanted:?} of {available:?}");
        }
    }
}
