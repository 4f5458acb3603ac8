//! Fonts made from those of Noto, what they keep, and what is refused.

use std::path::Path;

use super::*;

/// Debian's fonts-noto-core, which CI installs with the browser.
const NOTO: &str = "/usr/share/fonts/truetype/noto";

/// A font of Noto; none where they are not installed, which is said.
#[expect(clippy::print_stdout, reason = "said among the names of the tests")]
fn noto(name: &str) -> Option<String> {
    let path = format!("{NOTO}/{name}.ttf");
    let is_there = Path::new(&path).is_file();
    if !is_there {
        println!("LEFT OUT: {path} is missing (on Debian: fonts-noto-core)");
    }
    is_there.then_some(path)
}

/// A definition of one question in English and these words of another language.
fn definition(folder: &Path, language: &str, title: &str) -> PathBuf {
    let path = folder.join("definition.json");
    let text = json!({
        "id": "visit", "version": "1", "default_language": "en", "languages": ["en", language],
        "title": {"en": "Visit", language: title},
        "landlord": {"name": "Elm Park Homes"}, "anonymity": "anonymous",
        "pages": [{"id": "one", "questions": [
            {"id": "visit", "type": "smileys", "title": {"en": "How was it?", language: title}},
        ]}],
    });
    fs::write(&path, text.to_string()).unwrap();
    path
}

fn fonts(file: PathBuf, languages: &[&str], fonts: &[&str], out: &Path) -> Result<(), Failure> {
    let languages = languages.iter().map(|tag| (*tag).to_owned()).collect();
    let fonts = fonts.iter().map(|font| font.parse().unwrap()).collect();
    written(&Arguments { file, languages, fonts, out: out.to_owned() })
}

fn list(out: &Path) -> Vec<Value> {
    let list: Value = serde_json::from_slice(&fs::read(out.join(LIST)).unwrap()).unwrap();
    list["fonts"].as_array().unwrap().clone()
}

#[test]
fn a_font_may_be_for_some_languages() {
    let font: Font = "ur,pa-Arab=fonts/Nastaliq.ttf".parse().unwrap();
    assert_eq!(font.languages, ["ur", "pa-Arab"]);
    assert_eq!(font.path, Path::new("fonts/Nastaliq.ttf"));
    assert_eq!("a/b=c.ttf".parse::<Font>().unwrap().path, Path::new("a/b=c.ttf"));
    assert!("ur=".parse::<Font>().is_err());
}

#[test]
fn signs_beside_one_another_are_one_range() {
    assert_eq!(ranges(&"abcx ✓".chars().collect()), "U+20, U+61-63, U+78, U+2713");
}

#[test]
fn every_text_of_the_language_counts_with_its_place_and_none_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let given = Given::read(&definition(folder.path(), "pl", "Żółw ☂")).unwrap();
    let polish = signs::signs(&given, "pl").unwrap();
    assert_eq!(polish.get(&'☂').unwrap(), "/pages/0/questions/0/title/pl");
    assert_eq!(polish.get(&'ś').unwrap(), "the words of the interface");
    // The name of each language is in its own font.
    assert_eq!(signs::signs(&given, "ur").unwrap().get(&'د').unwrap(), "the words of the interface");
    assert_eq!(signs::signs(&given, "en-GB").unwrap().get(&'و'), None);
    assert!(!polish.contains_key(&'ا'));
    assert!(!signs::signs(&given, "en").unwrap().contains_key(&'☂'));
    assert!(signs::is_wanted('ś') && signs::is_wanted('\u{64b}'));
    assert!(!['a', '\u{200c}', '\u{2066}', '\u{a0}'].into_iter().any(signs::is_wanted));
}

#[test]
fn a_small_font_keeps_what_joins_letters() {
    let (Some(nastaliq), Some(sans)) = (noto("NotoNastaliqUrdu-Regular"), noto("NotoSans-Regular")) else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = definition(folder.path(), "ur", "آپ کا دورہ کیسا رہا؟");
    let out = folder.path().join("fonts");
    let nastaliq = format!("ur={nastaliq}");
    fonts(file, &["ur"], &[&nastaliq, &sans], &out).unwrap();
    let listed = list(&out);
    assert_eq!((&listed[0]["family"], &listed[0]["weight"]), (&json!("Noto Nastaliq Urdu"), &json!("400")));
    assert_eq!((&listed[0]["languages"], &listed[1]["languages"]), (&json!(["ur"]), &json!([])));
    let range = listed[0]["unicode_range"].as_str().unwrap();
    assert!(range.contains("U+6A9"), "{range}");
    assert!(range.starts_with("U+20, U+A0,"), "blanks, and what is Latin in no Nastaliq: {range}");
    let woff = fs::read(out.join(listed[0]["url"].as_str().unwrap())).unwrap();
    assert_eq!(&woff[..4], b"wOF2");
    let whole = fs::read(format!("{NOTO}/NotoNastaliqUrdu-Regular.ttf")).unwrap();
    // Nastaliq has hundreds of shapes for its letters, so most of it is left.
    assert!(woff.len() < whole.len() / 3, "{} of {}", woff.len(), whole.len());

    // The same again gives the same, under the same name, so that nothing is fetched anew.
    let signs: BTreeSet<char> = "Wizyta".chars().collect();
    let sans = fs::read(sans).unwrap();
    let [first, second] = [(); 2].map(|()| face::subset(&sans, &signs).unwrap());
    assert_eq!(
        face::file_name(Path::new("a/Noto Sans.ttf"), &first),
        face::file_name(Path::new("Noto Sans.ttf"), &second)
    );
}

#[test]
fn a_subset_has_its_signs_its_rules_and_its_licence() {
    use read_fonts::FontRef;
    use read_fonts::TableProvider as _;

    let Some(path) = noto("NotoSansBengali-Regular") else { return };
    let bytes = fs::read(path).unwrap();
    let face = face::read(&bytes, "কেমন ছিল? ক্ষ".chars()).unwrap();
    assert!(face.signs.contains(&'\u{9cd}') && face.signs.contains(&'ক'));
    let left = face::cut(&bytes, &face.signs).unwrap();
    let font = FontRef::new(&left).unwrap();
    assert!(font.cmap().unwrap().map_codepoint('ক').is_some() && font.cmap().unwrap().map_codepoint('ঝ').is_none());
    assert!(font.gsub().unwrap().lookup_list().unwrap().lookup_count() > 0);
    assert!(font.gpos().unwrap().lookup_list().unwrap().lookup_count() > 0);
    let names = font.name().unwrap();
    let licence = names.name_record().iter().find(|name| name.name_id().to_u16() == 13).unwrap();
    assert!(licence.string(names.string_data()).unwrap().to_string().contains("SIL Open Font License"));
}

#[test]
fn what_no_font_has_is_named_with_its_place_and_nothing_is_written() {
    let Some(sans) = noto("NotoSans-Regular") else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = definition(folder.path(), "ti", "ብጻሕ");
    let out = folder.path().join("fonts");
    let failure = fonts(file, &["ti"], &[&sans], &out).unwrap_err();
    assert_eq!(failure.code, 1);
    assert!(failure.words.contains("`ti`: no font has "), "{}", failure.words);
    assert!(failure.words.contains("ብ  U+1265  /pages/0/questions/0/title/ti"), "{}", failure.words);
    assert!(!out.exists());
}

#[test]
fn fonts_that_are_none_or_serve_nobody_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = definition(folder.path(), "pl", "Wizyta");
    let out = folder.path().join("fonts");
    let text = folder.path().join("words.ttf");
    fs::write(&text, "not a font").unwrap();
    let refused = |font: &str| fonts(file.clone(), &[], &[font], &out).unwrap_err();
    let words = refused(text.to_str().unwrap()).words;
    assert!(words.contains("no font with TrueType outlines"), "{words}");
    assert_eq!(refused("nowhere.ttf").code, 2);
    assert!(refused(&format!("ur={}", text.display())).words.contains("is not written in `ur`"));
    if let Some(runes) = noto("NotoSansRunic-Regular") {
        let words = refused(&format!("pl={runes}")).words;
        assert!(words.contains("leave it out"), "{words}");
    }
}
