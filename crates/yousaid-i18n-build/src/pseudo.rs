//! Pseudo-languages: English in disguise, for tests.
//!
//! What is still plain English on a page in a pseudo-language was never given to translators.
//!
//! | tag | what it is |
//! |---|---|
//! | `en-XA` | each letter with an accent, and two fifths more of them, as translations are longer than English |
//! | `ar-XB` | each word from right to left (between U+202E and U+202C), on pages that run so too |
//!
//! Names and lengths are those of Android's and Chrome's own pseudo-locales, which CLDR reserves the
//! regions XA and XB for (Unicode Technical Standard 35, part 1, "Unicode Region Subtag").

/// Their tags.
pub const PSEUDO_LANGUAGES: [&str; 2] = [ACCENTED, BIDI];

const ACCENTED: &str = "en-XA";
const BIDI: &str = "ar-XB";

/// Around a word that runs from right to left: RIGHT-TO-LEFT OVERRIDE and POP DIRECTIONAL FORMATTING.
const OVERRIDE: [char; 2] = ['\u{202e}', '\u{202c}'];

/// Each letter of English with an accent, capitals first.
const ACCENTS: [&str; 2] = ["ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ", "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýž"];

/// A text of a survey in a pseudo-language: its words change; slots (`{landlord}`), addresses of links and
/// marks for emphasis stay. Any other tag leaves the text as it is.
///
/// ```
/// assert_eq!(yousaid_i18n_build::pseudo_text("en-XA", "By {landlord}!"), "Ɓý {landlord}!");
/// assert_eq!(yousaid_i18n_build::pseudo_text("cy", "By {landlord}!"), "By {landlord}!");
/// ```
#[must_use]
pub fn pseudo_text(tag: &str, text: &str) -> String {
    let mut out = Disguise::new(tag);
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let kept = match sign {
            '{' => slot(rest),
            ']' if rest.starts_with("](") => rest.find(')').map(|end| end + 1),
            '\\' => Some(1 + rest.chars().nth(1).map_or(0, char::len_utf8)),
            _ => None,
        };
        let (head, tail) = rest.split_at(kept.unwrap_or(sign.len_utf8()));
        if kept.is_some() {
            out.keep(head);
        } else {
            out.disguise(sign);
        }
        rest = tail;
    }
    out.finish()
}

/// Where the slot ends that a text begins with, by the rule of the engine: the id of a question in braces.
fn slot(text: &str) -> Option<usize> {
    let end = text.find('}')?;
    let is_id = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '.');
    text.get(1..end)?.chars().all(is_id).then_some(end + 1)
}

/// The catalogue of a pseudo-language, made from the English one; none for any other tag.
#[must_use]
pub fn pseudo_catalogue(tag: &str, english: &str) -> Option<String> {
    let tag = PSEUDO_LANGUAGES.into_iter().find(|known| *known == tag)?;
    let line = |line: &str| -> String {
        if let Some(head) = line.strip_prefix("yousaid-words 1 en ") {
            return format!("yousaid-words 1 {tag} {head}\n");
        }
        // Second lines have no sign of equality before a colon; they and full stops stay.
        match line.split_once('=') {
            Some((id, pattern)) if !id.contains(':') => format!("{id}={}\n", pseudo_pattern(tag, pattern)),
            _ => format!("{line}\n"),
        }
    };
    Some(english.lines().map(line).collect())
}

/// A pattern of a catalogue: what is filled in, keys and escaped signs stay.
fn pseudo_pattern(tag: &str, pattern: &str) -> String {
    let mut out = Disguise::new(tag);
    let mut rest = pattern;
    // At the beginning of a variant a key may stand.
    let mut is_beginning = false;
    while let Some(sign) = rest.chars().next() {
        let end = match sign {
            // The name, up to the first variant or the end.
            '{' => rest.find(['[', '}']),
            '[' if is_beginning => rest.find(']').map(|end| end + 1),
            '\\' => Some(1 + rest.chars().nth(1).map_or(0, char::len_utf8)),
            '|' | '}' => Some(1),
            _ => None,
        };
        is_beginning = matches!(sign, '{' | '|');
        let (head, tail) = rest.split_at(end.unwrap_or(sign.len_utf8()));
        if end.is_some() {
            out.keep(head);
        } else {
            out.disguise(sign);
        }
        rest = tail;
    }
    out.finish()
}

/// A text on its way into a pseudo-language.
struct Disguise {
    is_accented: bool,
    is_bidi: bool,
    out: String,
    /// Within a word that runs from right to left.
    is_open: bool,
    /// In tenths of a sign: how much longer the text should be by now.
    owed: usize,
    last: Option<char>,
}

impl Disguise {
    fn new(tag: &str) -> Self {
        Self {
            is_accented: tag == ACCENTED,
            is_bidi: tag == BIDI,
            out: String::new(),
            is_open: false,
            owed: 0,
            last: None,
        }
    }

    /// Words of the text.
    fn disguise(&mut self, sign: char) {
        if self.is_bidi {
            if sign.is_alphabetic() != self.is_open && (self.is_open || sign.is_alphabetic()) {
                self.out.push(OVERRIDE[usize::from(self.is_open)]);
                self.is_open = !self.is_open;
            }
            return self.out.push(sign);
        }
        if !self.is_accented {
            return self.out.push(sign);
        }
        let shown = accented(sign);
        // The end of a word pays what its vowels did not.
        if !sign.is_alphabetic() {
            self.pay();
        }
        self.out.push(shown);
        self.owed += 4;
        self.last = sign.is_alphabetic().then_some(shown);
        if matches!(sign, 'a' | 'e' | 'i' | 'o' | 'u' | 'y') {
            self.pay();
        }
    }

    /// Makes the text as long as it should be, by its last letter.
    fn pay(&mut self) {
        let Some(letter) = self.last else { return };
        while self.owed >= 10 {
            self.out.push(letter);
            self.owed -= 10;
        }
    }

    /// What is no words.
    fn keep(&mut self, text: &str) {
        self.end_word();
        self.out.push_str(text);
    }

    fn end_word(&mut self) {
        self.pay();
        self.last = None;
        if std::mem::take(&mut self.is_open) {
            self.out.push(OVERRIDE[1]);
        }
    }

    fn finish(mut self) -> String {
        // The last letter also pays what is owed in part.
        self.owed += 5;
        self.end_word();
        self.out
    }
}

fn accented(sign: char) -> char {
    let [capitals, small] = ACCENTS;
    let (letters, first) = if sign.is_ascii_uppercase() { (capitals, b'A') } else { (small, b'a') };
    let at = u8::try_from(sign).ok().filter(u8::is_ascii_alphabetic).map(|letter| usize::from(letter - first));
    at.and_then(|at| letters.chars().nth(at)).unwrap_or(sign)
}

/// Whether a tag is that of a pseudo-language.
#[must_use]
pub fn is_pseudo(tag: &str) -> bool {
    PSEUDO_LANGUAGES.contains(&tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_english(text: &str) -> bool {
        text.chars().any(|c| c.is_ascii_alphabetic())
    }

    #[test]
    fn no_letter_of_an_accented_text_is_plain_and_it_is_two_fifths_longer() {
        for text in ["Continue", "Check your answers before you send them", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "by", "a b c"]
        {
            let made = pseudo_text("en-XA", text);
            assert!(!is_english(&made), "{made}");
            let (length, wanted) = (made.chars().count() as f64, text.chars().count() as f64 * 1.4);
            assert!((length - wanted).abs() <= 1.0, "{made}: {length}, not {wanted}");
        }
        let alphabet = "abcdefghijklmnopqrstuvwxyz";
        assert_eq!(alphabet.chars().map(accented).collect::<std::collections::BTreeSet<_>>().len(), 26);
    }

    #[test]
    fn slots_links_and_escaped_signs_of_a_text_stay() {
        let text = "Write to **{landlord}** [by *e-mail*](mailto:a@b.example) \\{x, {not a slot}";
        let made = pseudo_text("en-XA", text);
        for kept in ["**{landlord}**", "](mailto:a@b.example)", "[", " \\{"] {
            assert!(made.contains(kept), "{kept} in {made}");
        }
        assert!(!is_english(&made.replace("{landlord}", "").replace("mailto:a@b.example", "")), "{made}");
    }

    #[test]
    fn words_of_the_other_one_run_from_right_to_left_one_by_one() {
        let made = pseudo_text("ar-XB", "It’s {n} pages.");
        assert_eq!(made, "\u{202e}It\u{202c}’\u{202e}s\u{202c} {n} \u{202e}pages\u{202c}.");
    }

    #[test]
    fn a_catalogue_keeps_its_ids_names_keys_and_rule() {
        let english = "yousaid-words 1 en reviewed\none:i=1&v=0\na-text={!n[0]none|[one]{n} page\\n|\\[{n}\\] pages} of {total}\n.\n";
        let made = pseudo_catalogue("en-XA", english).unwrap();
        let lines: Vec<&str> = made.lines().collect();
        assert_eq!(lines[..2], ["yousaid-words 1 en-XA reviewed", "one:i=1&v=0"]);
        assert_eq!(lines[2], r"a-text={!n[0]ñöñéé|[one]{n} þååĝéé\n|\[{n}\] þååĝééšš} öƒƒ {total}");
        assert_eq!(lines[3], ".");
        assert_eq!(pseudo_catalogue("cy", english), None);
    }
}
