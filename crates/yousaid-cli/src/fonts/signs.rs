//! Which signs a kiosk shows in a language, and where each was found first.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::command::Failure;
use crate::command::Given;
use crate::paper::text;

/// Signs with where each of them stands.
pub(super) type Signs = BTreeMap<char, String>;

/// It stands on every screen.
const NAME: &str = "the name of the language";
/// The words that Yousaid itself says.
const WORDS: &str = "the words of the interface";
/// Questions of the definition and of the banks that it asks from, as they are read.
const QUESTIONS: &str = "the questions";

/// The signs of a language: its name, the words of the interface, and the texts of the definition and its banks. The
/// names of others, which stand on its screens as well, are among theirs, and are drawn in their fonts. Where a text has no translation, the default language is shown, and counts.
///
/// Of the interface's words all count, because which of them a kiosk says may change with its options. What
/// residents type is not among them: a kiosk takes no typed answers.
pub(super) fn signs(given: &Given, language: &str) -> Result<Signs, Failure> {
    let mut signs = Signs::new();
    let tree: Value = serde_json::from_str(&given.text)
        .map_err(|error| Failure::in_what_was_given(format!("{}: {error}\n", given.name)))?;
    let definition = given.survey.definition();
    let texts = Texts { languages: &definition.languages, default: definition.default_language(), language };
    texts.walk(&tree, "", &mut signs);
    for line in text::lines(&given.survey, language) {
        add(&line.words, QUESTIONS, &mut signs);
    }
    let available: Vec<&str> = yousaid_i18n::LANGUAGES.to_vec();
    let spoken = yousaid_i18n::negotiate(&[language], &available, "en");
    add(yousaid_i18n::catalogue(&spoken).unwrap_or_default(), WORDS, &mut signs);
    add(yousaid_i18n::endonym(language), NAME, &mut signs);
    Ok(signs)
}

/// Texts of a definition in one language.
struct Texts<'a> {
    languages: &'a [String],
    default: &'a str,
    language: &'a str,
}

impl Texts<'_> {
    /// Everything that is written, but for texts in other languages. Ids, codes and markup are in letters that need no
    /// font.
    fn walk(&self, value: &Value, pointer: &str, signs: &mut Signs) {
        match value {
            Value::String(text) => add(text, pointer, signs),
            Value::Array(items) => {
                for (at, item) in items.iter().enumerate() {
                    self.walk(item, &format!("{pointer}/{at}"), signs);
                }
            }
            Value::Object(fields) => {
                let is_text = !fields.is_empty() && fields.keys().all(|key| self.languages.contains(key));
                if is_text {
                    let shown = if fields.contains_key(self.language) { self.language } else { self.default };
                    if let Some(text) = fields.get(shown) {
                        self.walk(text, &format!("{pointer}/{shown}"), signs);
                    }
                    return;
                }
                for (name, field) in fields {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    self.walk(field, &format!("{pointer}/{name}"), signs);
                }
            }
            _ => {}
        }
    }
}

fn add(text: &str, place: &str, signs: &mut Signs) {
    for sign in text.chars().filter(|sign| !sign.is_control()) {
        signs.entry(sign).or_insert_with(|| place.to_owned());
    }
}

/// Whether a font has to have it. Not basic Latin, which every device has, and not what has no shape of its own:
/// marks of direction, joiners and selectors (`Default_Ignorable_Code_Point` of Unicode, as far as texts have them).
pub(super) fn is_wanted(sign: char) -> bool {
    let is_shapeless = matches!(
        sign,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    );
    !sign.is_ascii() && !is_shapeless && !sign.is_whitespace()
}
