//! Words that speak of danger, found on the device while they are typed.
//!
//! Nothing that is found here is stored or sent; whoever shows the note forgets it with the text.

use crate::Text;

/// Words that one gap (`...`) of a phrase may stand for.
const GAP_WORDS: usize = 4;
/// A gap within a phrase.
const GAP: &str = "...";
/// The language whose phrases are looked for whatever language is read: many who read another write
/// English to their landlord.
const ENGLISH: &str = "en";

/// A danger: by which words it is known, and what is said then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Danger {
    /// Names it.
    pub id: String,
    /// What to do, in [`crate::markup`].
    pub say: Text,
    /// Whom to call, the most important first.
    pub call: Vec<DangerCall>,
    /// Whether the landlord's own number for urgent repairs is shown with them.
    pub landlord: bool,
    /// Where to read more (`https:`).
    pub link: Option<String>,
    /// Its words, by language.
    pub phrases: Vec<Phrases>,
}

/// A telephone number to call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DangerCall {
    /// The number as it is read: `0800 111 999`.
    pub number: String,
    /// Who answers.
    pub name: Text,
}

/// The words of a danger in one language.
///
/// A phrase is words with blanks between them. `a|b` stands for one of these words, `word*` for all
/// that begin so, `...` for up to four words of the same sentence. Case, apostrophes and punctuation
/// within a sentence count for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Phrases {
    /// A BCP 47 tag.
    pub language: String,
    /// Each of these is enough.
    pub find: Vec<String>,
    /// So is one of each of these groups, anywhere in the text.
    pub together: Vec<Vec<String>>,
    /// Near misses: words within these count for nothing.
    pub except: Vec<String>,
}

/// The first danger of the list of which the text speaks; none for near misses.
///
/// Looks for phrases in `language` (a BCP 47 tag) and in English.
#[must_use]
pub fn danger<'d>(list: &'d [Danger], text: &str, language: &str) -> Option<&'d Danger> {
    let words = words(text);
    list.iter().find(|danger| {
        let spoken = danger.phrases.iter().filter(|phrases| is_spoken(&phrases.language, language));
        spoken.clone().any(|phrases| phrases.are_in(&words))
    })
}

fn is_spoken(phrases: &str, language: &str) -> bool {
    phrases == ENGLISH
        || language.get(..phrases.len()).is_some_and(|start| start.eq_ignore_ascii_case(phrases))
            && matches!(language.as_bytes().get(phrases.len()), None | Some(b'-'))
}

impl Phrases {
    fn are_in(&self, words: &[Option<String>]) -> bool {
        let mut words = words.to_vec();
        for phrase in &self.except {
            while let Some((start, length)) = find(phrase, &words) {
                words.iter_mut().skip(start).take(length).for_each(|word| *word = None);
            }
        }
        let is_in = |phrase: &String| find(phrase, &words).is_some();
        let together = |groups: &[Vec<String>]| groups.iter().all(|group| group.iter().any(is_in));
        self.find.iter().any(is_in) || (!self.together.is_empty() && together(&self.together))
    }
}

/// The words of a text in the form in which they are compared, with `None` where a sentence ends.
fn words(text: &str) -> Vec<Option<String>> {
    let mut words = Vec::new();
    let mut word = String::new();
    for c in text.chars() {
        if matches!(c, '\'' | '’' | '‘' | '`') {
            continue;
        }
        let is_ideograph = matches!(c, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
        if is_ideograph || !is_part_of_word(c) {
            end_word(&mut words, &mut word);
        }
        if is_ideograph {
            words.push(Some(c.to_string()));
        } else if is_part_of_word(c) {
            word.extend(c.to_lowercase());
        } else if matches!(c, '.' | '!' | '?' | '\n' | ';' | '。' | '！' | '？' | '؟' | '।' | '۔') {
            words.push(None);
        }
    }
    end_word(&mut words, &mut word);
    words
}

/// Vowel signs of Indic scripts and points of Arabic and Hebrew are no letters, and part of a word.
fn is_part_of_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{dff}')
}

fn end_word(words: &mut Vec<Option<String>>, word: &mut String) {
    if !word.is_empty() {
        words.push(Some(std::mem::take(word)));
    }
}

/// A phrase in the form in which it is compared.
pub(crate) fn normal(phrase: &str) -> String {
    let kept = phrase.chars().filter(|c| !matches!(c, '\'' | '’' | '‘' | '`'));
    let lower: String = kept.flat_map(char::to_lowercase).collect();
    lower.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a phrase in its normal form can be looked for: it begins and ends with words, has at most two
/// gaps, and nothing in it that no text has as a word.
pub(crate) fn is_phrase(phrase: &str) -> bool {
    let is_word = |word: &str| {
        let word = word.strip_suffix('*').unwrap_or(word);
        !word.is_empty() && word.chars().all(is_part_of_word)
    };
    let parts = || phrase.split(' ');
    parts().filter(|part| *part == GAP).count() <= 2
        && [parts().next(), parts().next_back()].iter().all(|end| *end != Some(GAP))
        && parts().all(|part| part == GAP || part.split('|').all(is_word))
}

/// Where the words of a phrase are, and how many they are.
fn find(phrase: &str, words: &[Option<String>]) -> Option<(usize, usize)> {
    let phrase: Vec<&str> = phrase.split(' ').collect();
    (0..words.len()).find_map(|start| Some((start, length(&phrase, words.get(start..)?)?)))
}

/// How many words a phrase takes where they begin with it.
fn length(phrase: &[&str], words: &[Option<String>]) -> Option<usize> {
    let Some((first, rest)) = phrase.split_first() else { return Some(0) };
    if *first == GAP {
        let sentence = words.iter().take(GAP_WORDS).take_while(|word| word.is_some()).count();
        return (0..=sentence).find_map(|gap| Some(gap + length(rest, words.get(gap..)?)?));
    }
    let word = words.first()?.as_deref()?;
    let fits = first.split('|').any(|known| match known.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == known,
    });
    if fits { Some(1 + length(rest, words.get(1..)?)?) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(phrases: Phrases, text: &str, language: &str) -> bool {
        let list = [Danger { id: "d".to_owned(), phrases: vec![phrases], ..Danger::default() }];
        danger(&list, text, language).is_some()
    }

    fn english(find: &[&str], together: &[&[&str]], except: &[&str]) -> Phrases {
        let owned = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        let together = together.iter().map(|group| owned(group)).collect();
        Phrases { language: "en".to_owned(), find: owned(find), together, except: owned(except) }
    }

    #[test]
    fn a_phrase_is_words_in_their_order() {
        let gas = |text| found(english(&["smell|smells ... gas", "leak*"], &[], &[]), text, "en");
        assert!(gas("I SMELL gas"));
        assert!(gas("It smells, I’m sure, of gas!"));
        assert!(gas("leaking"));
        assert!(!gas("gas smell"), "the other way round");
        assert!(!gas("It smells. Gas is dear."), "another sentence");
        assert!(!gas("It smells a b c d e gas"), "too far away");
        assert!(!gas("smell gasoline") && !gas("asleak") && !gas(""));
    }

    #[test]
    fn groups_are_looked_for_anywhere_and_all_are_needed() {
        let cold = |text| found(english(&[], &[&["no heating", "boiler"], &["baby"]], &[]), text, "en");
        assert!(cold("Our baby is two weeks old. There is no heating."));
        assert!(!cold("There is no heating.") && !cold("Our baby is here."));
        assert!(!found(english(&[], &[], &[]), "anything", "en"));
    }

    #[test]
    fn words_of_a_near_miss_count_for_nothing_and_others_still_do() {
        let fire = |text| found(english(&["fire"], &[], &["fire door|doors"]), text, "en");
        assert!(!fire("The fire door, the fire doors") && fire("The fire door is on fire"));
        // A near miss takes no part in a longer phrase.
        assert!(!found(english(&["my fire"], &[], &["fire door"]), "my fire door", "en"));
    }

    #[test]
    fn apostrophes_and_marks_of_other_scripts_are_part_of_words() {
        assert!(found(english(&["cant breathe"], &[], &[]), "I can’t breathe; I can't!", "en"));
        let of = |language: &str, phrase: &str| Phrases {
            language: language.to_owned(),
            find: vec![phrase.to_owned()],
            ..Phrases::default()
        };
        assert!(found(of("zh", "煤 气"), "厨房有煤气味", "zh-Hans"));
        assert!(found(of("bn", "গ্যাস"), "আমি গ্যাস এর গন্ধ পাচ্ছি।", "bn"));
        assert!(is_phrase("গ্যাস") && is_phrase("煤 气"));
    }

    #[test]
    fn phrases_of_the_language_read_and_of_english_are_looked_for() {
        let welsh = || Phrases { language: "cy".to_owned(), ..english(&["tân"], &[], &[]) };
        assert!(found(welsh(), "Mae TÂN yma", "cy-GB") && found(welsh(), "tân", "cy"));
        assert!(!found(welsh(), "tân", "en") && !found(welsh(), "tân", "cym"));
        assert!(found(english(&["fire"], &[], &[]), "fire", "cy"));
    }

    #[test]
    fn what_no_text_can_have_is_no_phrase() {
        for phrase in ["smell ... gas", "a|b* c", "x"] {
            assert!(is_phrase(phrase), "{phrase}");
        }
        for phrase in ["", "... gas", "gas ...", "a||b", "*", "a ... b ... c ... d", "gas!", "a  b", "a*b"] {
            assert!(!is_phrase(phrase), "{phrase}");
        }
    }
}
