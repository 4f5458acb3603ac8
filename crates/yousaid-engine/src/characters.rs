//! Counting characters as their reader counts them.

/// How many characters a reader sees in `text`.
///
/// An approximation of the grapheme clusters of Unicode Standard Annex 29 without its tables,
/// which would weigh more in the bundle than the rest of this crate: combining marks, variation
/// selectors, skin tones, tag characters and what is joined by a zero-width joiner count with the
/// character before them, and two regional indicators are one flag. It never counts more than the
/// number of code points, so nobody is told of a limit sooner than by counting those.
#[must_use]
pub fn count_characters(text: &str) -> usize {
    let mut count = 0;
    let mut joined = false;
    let mut half_flag = false;
    let mut after_return = false;
    for c in text.chars() {
        let flag = matches!(c, '\u{1F1E6}'..='\u{1F1FF}');
        let extends = is_extending(c) || (after_return && c == '\n') || (flag && half_flag);
        if !extends && !joined {
            count += 1;
        }
        half_flag = flag && !half_flag;
        joined = c == '\u{200D}';
        after_return = c == '\r';
    }
    count
}

/// Marks that attach to the character before them, in the scripts of the languages we ship.
fn is_extending(c: char) -> bool {
    matches!(c,
        '\u{0300}'..='\u{036F}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05BD}' | '\u{0610}'..='\u{061A}'
        | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{06D6}'..='\u{06DC}' | '\u{06DF}'..='\u{06E4}'
        | '\u{0900}'..='\u{0903}' | '\u{093A}'..='\u{093C}' | '\u{093E}'..='\u{094F}'
        | '\u{0981}'..='\u{0983}' | '\u{09BC}' | '\u{09BE}'..='\u{09CD}' | '\u{09D7}'
        | '\u{0A01}'..='\u{0A03}' | '\u{0A3C}'..='\u{0A4D}' | '\u{0A70}'..='\u{0A71}'
        | '\u{0A81}'..='\u{0A83}' | '\u{0ABC}' | '\u{0ABE}'..='\u{0ACD}'
        | '\u{0B82}' | '\u{0BBE}'..='\u{0BCD}' | '\u{0BD7}'
        | '\u{135D}'..='\u{135F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{200C}' | '\u{200D}' | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}

/// The small letter of a capital, for searching without regard to it.
///
/// The capitals of the Latin, Greek and Cyrillic alphabets of the languages we ship, each with one
/// small letter; the full tables of Unicode would weigh more in the bundle than the logic language.
/// The Turkish İ is taken for an i.
pub(crate) fn small_letter(c: char) -> char {
    let code = u32::from(c);
    let by = match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'Α'..='Ρ' | 'Σ'..='Ϋ' | 'А'..='Я' => 32,
        'Ѐ'..='Џ' => 80,
        'İ' => return 'i',
        'Ÿ' => return 'ÿ',
        'Ơ' | 'Ư' => 1,
        // Pairs, the capital first: it is even in these, and odd in those.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ȁ'..='ȟ' | 'Ґ'..='ҿ' | 'Ӑ'..='ӿ' | 'Ḁ'..='ẕ' | 'Ạ'..='ỿ' => {
            1 - code % 2
        }
        'Ĺ'..='ň' | 'Ź'..='ž' => code % 2,
        _ => 0,
    };
    char::from_u32(code + by).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_a_reader_sees() {
        for (text, count) in [
            ("", 0),
            ("Tŷ", 2),
            ("T\u{79}\u{302}", 2),
            ("👨‍👩‍👧", 1),
            ("👍🏽👍", 2),
            ("🏴󠁧󠁢󠁷󠁬󠁳󠁿", 1),
            ("🇵🇱🇬🇧", 2),
            ("a\r\nb", 3),
            ("বাড়ি", 2),
        ] {
            assert_eq!(count_characters(text), count, "{text}");
        }
    }
    #[test]
    fn capitals_have_the_small_letters_of_unicode() {
        for c in ('\0'..='\u{FFFF}').filter(|c| small_letter(*c) != *c && *c != 'İ') {
            assert!(c.to_lowercase().eq([small_letter(c)]), "{c} {}", small_letter(c));
        }
    }

    #[test]
    fn every_capital_of_the_languages_we_ship_has_one() {
        // Welsh, Polish, Romanian, Portuguese, Spanish, Lithuanian, Turkish, Czech and Slovak,
        // Hungarian, Russian and Ukrainian, Greek, Vietnamese.
        let capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZÂÊÎÔÛŴŶÁÉÍÓÚẂÝĄĆĘŁŃŚŹŻĂȘȚÃÕÇÑÜĖĮŠŲŪŽĞİŞČĎĚŇŘŤŮĹĽŔŐŰ\
                        АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЇЄҐΑΒΓΔΣΩĐƠƯẠẾỞ";
        for c in capitals.chars() {
            assert_ne!(small_letter(c), c, "{c}");
        }
    }
}
