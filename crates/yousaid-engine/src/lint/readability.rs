//! How hard English is to read: the Flesch–Kincaid grade, given as an age.
//!
//! grade = 0.39 × words / sentences + 11.8 × syllables / words − 15.59 (J. P. Kincaid and others,
//! *Derivation of new readability formulas for Navy enlisted personnel*, Research Branch Report
//! 8-75, 1975; TO CHECK against the report itself). American children begin grade 1 at six, so the
//! reading age is the grade and five years.
//!
//! The formula was made for passages of about a hundred words. Shorter texts are not judged by it.

use super::draft::Draft;
use super::draft::Role;
use super::words::sentences;
use super::words::words;

/// Fewest words of which a reading age is given.
const WORDS: usize = 40;

/// How hard a text, or all of a survey's own English, is to read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// How many words it has.
    pub words: usize,
    /// How many sentences.
    pub sentences: usize,
    /// How many syllables, as far as spelling tells.
    pub syllables: usize,
    /// The age, in years, at which most people can read it.
    pub age: f64,
}

/// Texts that are read as running words or as questions.
const READ: [Role; 10] = [
    Role::Introduction,
    Role::PageText,
    Role::Title,
    Role::Hint,
    Role::Statement,
    Role::Consent,
    Role::Warning,
    Role::Ending,
    Role::Promise,
    Role::Transcript,
];

/// Whether a text in this role is read as running words.
pub(super) fn is_read(role: Role) -> bool {
    READ.contains(&role)
}

/// The reading age of all of a survey's own English, if it has enough of it; a bank's wording does
/// not count, as nobody can make it simpler.
pub(super) fn of_survey(draft: &Draft<'_>) -> Option<Reading> {
    let texts: Vec<&str> =
        draft.english().filter(|(words, _, _)| is_read(words.role)).map(|(_, text, _)| text).collect();
    of_text(&texts.join("\n"))
}

/// The reading age of each text that is long enough, with its pointer.
pub(super) fn of_texts(draft: &Draft<'_>) -> Vec<(String, Reading)> {
    let texts = draft.english().filter(|(words, _, _)| is_read(words.role));
    texts.filter_map(|(_, text, pointer)| Some((pointer, of_text(text)?))).collect()
}

/// The reading age of a text, if it is long enough.
pub(super) fn of_text(text: &str) -> Option<Reading> {
    let all = words(text);
    let sentences = sentences(text).len().max(1);
    if all.len() < WORDS {
        return None;
    }
    let syllables = all.iter().map(|word| syllables(&word.text)).sum();
    let per = |count: usize, of: usize| {
        f64::from(u32::try_from(count).unwrap_or(u32::MAX)) / f64::from(u32::try_from(of).unwrap_or(1))
    };
    let grade = 0.39 * per(all.len(), sentences) + 11.8 * per(syllables, all.len()) - 15.59;
    Some(Reading { words: all.len(), sentences, syllables, age: (grade + 5.0).max(5.0) })
}

/// Words whose spelling misleads, with their syllables.
const KNOWN: [(&str, usize); 60] = [
    ("area", 3),
    ("areas", 3),
    ("being", 2),
    ("business", 2),
    ("businesses", 3),
    ("camera", 3),
    ("carried", 2),
    ("colleague", 2),
    ("community", 4),
    ("create", 2),
    ("created", 3),
    ("creating", 3),
    ("different", 3),
    ("doing", 2),
    ("evening", 2),
    ("every", 2),
    ("everybody", 4),
    ("everyone", 3),
    ("everything", 3),
    ("family", 3),
    ("fire", 1),
    ("going", 2),
    ("idea", 3),
    ("ideas", 3),
    ("interest", 3),
    ("interested", 4),
    ("issue", 2),
    ("issues", 2),
    ("lives", 1),
    ("maybe", 2),
    ("neighbourhood", 3),
    ("people", 2),
    ("premises", 3),
    ("quiet", 2),
    ("quietly", 3),
    ("react", 2),
    ("real", 1),
    ("really", 2),
    ("safely", 2),
    ("safety", 2),
    ("scheme", 1),
    ("science", 2),
    ("seeing", 2),
    ("someone", 2),
    ("something", 2),
    ("sometimes", 2),
    ("somewhere", 2),
    ("survey", 2),
    ("surveys", 2),
    ("toilet", 2),
    ("travelling", 3),
    ("video", 3),
    ("wednesday", 2),
    ("welfare", 2),
    ("homeless", 2),
    ("noticeboard", 3),
    ("noticeboards", 3),
    ("householder", 3),
    ("household", 2),
    ("households", 2),
];

/// How many syllables an English word has, as far as its spelling tells; at least 1.
///
/// Groups of vowels count one each. A final `e`, and the `e` of `-es` and `-ed` where it is silent,
/// does not count; `ia`, `io` (but for `-ion`), `iu`, `uou` and the like are two. A slot counts two,
/// a number one for each digit.
pub(super) fn syllables(word: &str) -> usize {
    if word.starts_with('{') {
        return 2;
    }
    if word.contains('-') {
        return word.split('-').map(syllables).sum();
    }
    let word = word.split('\'').next().unwrap_or_default();
    if let Some((_, known)) = KNOWN.iter().find(|(known, _)| *known == word) {
        return *known;
    }
    if word.bytes().all(|b| b.is_ascii_digit()) {
        return word.len().max(1);
    }
    let letters: Vec<char> = word.chars().collect();
    let vowel = |at: usize| letters.get(at).is_some_and(|c| is_vowel(*c, at));
    let groups = (0..letters.len()).filter(|at| vowel(*at) && (*at == 0 || !vowel(at - 1))).count();
    (groups + split(word)).saturating_sub(silent(word)).max(1)
}

fn is_vowel(c: char, at: usize) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'é' | 'â' | 'ê' | 'î' | 'ô' | 'û' | 'ŵ' | 'ŷ') || c == 'y' && at > 0
}

/// How many groups of vowels are two syllables.
fn split(word: &str) -> usize {
    let mut more = 0;
    for pair in ["ia", "iu", "ua", "io", "eo", "uou", "iet", "ien", "ying", "yee"] {
        more += word.matches(pair).count();
    }
    for one in [
        "tion", "sion", "cious", "tious", "gion", "xion", "cial", "tial", "cian", "sia", "qua", "gua", "people", "geo",
        "marriage", "carriage", "friend", "tient", "cien", "viour",
    ] {
        more -= word.matches(one).count().min(more);
    }
    more
}

/// How many groups are silent: those of a final `e`.
fn silent(word: &str) -> usize {
    let before = |stem: &str| stem.chars().next_back();
    let is_consonant = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic() && !is_vowel(c, 1));
    if let Some(stem) = word.strip_suffix("es") {
        let sounded = ["s", "z", "x", "ch", "sh", "c", "g"].iter().any(|end| stem.ends_with(end));
        let table = stem.ends_with('l') && is_consonant(stem.strip_suffix('l').and_then(before));
        return usize::from(!sounded && !table && is_consonant(before(stem)));
    }
    if let Some(stem) = word.strip_suffix("ed") {
        let table = stem.ends_with('l') && is_consonant(stem.strip_suffix('l').and_then(before));
        return usize::from(
            is_consonant(before(stem)) && !stem.ends_with(['t', 'd']) && (!table || stem.ends_with("ll")),
        );
    }
    let stem = ["ely", "eful", "eless", "ement", "ements"].iter().find_map(|end| {
        let stem = word.strip_suffix(end)?;
        (is_consonant(before(stem)) && stem.chars().any(|c| is_vowel(c, 1))).then_some(1)
    });
    if let Some(inner) = stem {
        return inner;
    }
    let Some(stem) = word.strip_suffix('e') else { return 0 };
    let table = stem.ends_with('l') && is_consonant(stem.strip_suffix('l').and_then(before));
    usize::from(is_consonant(before(stem)) && !table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_those_that_are_spoken() {
        // As the Cambridge dictionary divides them.
        let spoken = "a 1 home 1 repair 2 repairs 2 landlord 2 satisfied 3 dissatisfied 4 satisfaction 4 service 2 \
            services 3 table 2 tables 2 handled 2 called 1 needed 2 finished 2 wanted 2 changes 2 houses 2 times 1 \
            lives 1 noticeboard 3 neighbour 2 neighbourhood 3 answer 2 question 2 questions 2 survey 2 resident 3 \
            residents 3 communal 3 community 4 various 3 previous 3 area 3 idea 3 people 2 maintained 2 maintenance 3 \
            information 4 organisation 5 decision 3 religion 3 orientation 5 ethnic 2 disability 5 year 1 years 1 \
            building 2 anti-social 4 behaviour 3 complaint 2 complaints 2 opportunity 5 safety 2 safely 2 useful 2 \
            statement 2 improvement 3 agreement 3 every 2 everything 3 quite 1 quiet 2 play 1 playing 2 trying 2 \
            manual 3 actual 3 special 2 social 2 official 3 material 4 radio 3 period 3 region 2 fire 1 wheelchair 2 \
            they 1 you 1 eye 1 the 1 me 1 we 1 be 1 agree 2 free 1 strongly 2 tenancy 3 tenant 2 contacted 3 \
            hospital 3 garden 2 windows 2 kitchen 2 bathroom 2 electricity 5 heating 2 contractor 3 appointment 3";
        let pieces: Vec<&str> = spoken.split_whitespace().collect();
        let wrong: Vec<String> = pieces
            .chunks(2)
            .filter(|pair| syllables(pair[0]).to_string() != pair[1])
            .map(|pair| format!("{} {} {}", pair[0], pair[1], syllables(pair[0])))
            .collect();
        assert!(wrong.is_empty(), "word, spoken, counted: {wrong:?}");
    }

    #[test]
    fn short_words_in_short_sentences_are_for_children_and_officialese_is_not() {
        let easy = "We came to your home. We want to know how it went. Did we fix it? Were we on time? Was it clean when we left? \
            Tell us what you think. We read all of it. It helps us do a good job for you and for the others on your road.";
        let hard = "Notwithstanding the aforementioned provisions, the organisation endeavours to facilitate the implementation \
            of comprehensive participatory mechanisms, ensuring that accountability considerations are systematically \
            incorporated into operational decision-making processes affecting residential accommodation and neighbourhood \
            management responsibilities throughout the administrative area. Nevertheless, representations submitted subsequently \
            may be disregarded.";
        let age = |text| of_text(text).unwrap().age;
        assert!(age(easy) < 8.0, "{}", age(easy));
        assert!(age(hard) > 20.0, "{}", age(hard));
        assert_eq!(of_text("Too short to tell."), None);
    }

    #[test]
    fn the_formula_is_that_of_kincaid() {
        // 40 words of one syllable in four sentences: 0.39 × 10 + 11.8 − 15.59 is a grade of 0.11.
        let text = ["we do it as you can see it on day."; 4].join(" ");
        let reading = of_text(&text).unwrap();
        assert_eq!((reading.words, reading.sentences, reading.syllables), (40, 4, 40));
        assert!((reading.age - 5.11).abs() < 0.001, "{}", reading.age);
    }
}
