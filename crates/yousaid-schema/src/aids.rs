//! What helps to understand the words of a definition, beside the words themselves: pictures, easy words,
//! recordings and sign language.
//!
//! They stand apart from the texts, under a name, so that they can be added to a bank's question, whose wording is
//! locked: "The easy-read layer must *add* pictures and help, never replace locked wording" (our reading of what
//! supported-housing pilots of the Tenant Satisfaction Measures found, tpas.org.uk 2023; TO CHECK against the
//! Technical Requirements).
//!
//! The main reader of a definition passes them by; whoever shows them reads them with [`Aids::read`].
//!
//! # Names
//!
//! | name | what it helps with |
//! |---|---|
//! | `TP01` | a question; of a statement, title and text |
//! | `agree/text` | what a consent agrees to |
//! | `TP01/very_satisfied` | a choice, a point of a scale (its ends are points), `yes` and `no`, a soft answer (`TP01/dont_know`), a row of a matrix or of an allocation; of a matrix a point too, unless a row has its code |
//! | `spots/where`, `spots/where/park` | a field of a repeating group, in every entry, and a choice of that field |
//! | `/title`, `/introduction` | the survey's |
//! | `/pages/{page}/title`, `/pages/{page}/text` | those of the page of that id |
//! | `/ending/title`, `/ending/text`, `/ending/outcome_promise` | what residents read afterwards |
//! | `/landlord/contact` | how to reach somebody |
//!
//! No question's id begins with a slash, so the names of the survey's own texts are never those of a question.
//!
//! Those of forms for feedback and of halo rounds are the names of the survey underneath ([`Feedback::to_survey`],
//! [`HaloRound::to_survey`]). Of a round they are:
//!
//! | name | what it helps with |
//! |---|---|
//! | `/title`, `/introduction` | `group` and `about` |
//! | `windows` | the title of the point of that id |
//! | `/items/windows/text`, `/items/windows/can_change` | what is said of that point |
//! | `/can_change`, `/cannot_change` | those of the round |
//! | `general`, `name`, `hear`, `hear/email` | a question that every round has, a choice of it |
//!
//! [`Feedback::to_survey`]: crate::Feedback::to_survey
//! [`HaloRound::to_survey`]: crate::HaloRound::to_survey

use crate::Json;
use crate::Object;
use crate::Problem;
use crate::Problems;
use crate::Text;
use crate::advice;
use crate::decode::is_media_address;
use crate::limits;
use crate::nearest;
use crate::read;
use crate::text::unknown_language;

/// The field of a definition that holds them.
pub(crate) const FIELD: &str = "aids";

/// Most aids of a definition: as many as texts that somebody would draw for.
const MOST: usize = 2_000;

/// The names of the pictures that come with Yousaid.
pub const PICTURES: [&str; 34] = [
    "access",
    "bin",
    "bus",
    "calendar",
    "chat",
    "child",
    "clean",
    "clock",
    "computer",
    "cross",
    "damp",
    "document",
    "door",
    "heart",
    "heating",
    "help",
    "home",
    "key",
    "leaf",
    "letter",
    "lift",
    "light",
    "money",
    "neighbours",
    "noise",
    "other",
    "parking",
    "phone",
    "question",
    "repairs",
    "safety",
    "staff",
    "thumb_down",
    "thumb_up",
];

/// The aids of a definition, by what they help with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aids(Vec<(String, Aid)>);

/// What helps with one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Aid {
    /// A picture, shown with easy read and where somebody asks for pictures.
    pub picture: Option<Picture>,
    /// The same in easy words, shown with easy read beside the words, never in their place.
    pub easy: Option<Text>,
    /// Where it is read out by a person: pairs of language and address, in the order of the definition's languages.
    /// There are those that somebody recorded; no language has to be among them.
    pub audio: Vec<(String, String)>,
    /// The same for the easy words.
    pub easy_audio: Vec<(String, String)>,
    /// The same for the hint of a question.
    pub hint_audio: Vec<(String, String)>,
    /// A video in sign language.
    pub sign_language: Option<Film>,
}

/// A picture of an aid. It says no more than the words beside it, so it has no text alternative of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picture {
    /// One of [`PICTURES`].
    Own(String),
    /// The address of an image: `https:`, or a path on the same server as the page.
    At(String),
}

/// A video with its captions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Film {
    /// Where it is: `https:`, or a path on the same server as the page.
    pub address: String,
    /// Where its captions are (WebVTT), by language like recordings; never empty.
    pub captions: Vec<(String, String)>,
}

impl Aids {
    /// Reads what stands in the field `aids` of a definition; `languages` are those of the definition, the
    /// default first.
    ///
    /// What is wrong is left out, and nothing else with it: an aid that nobody can see must not take away the others.
    /// Where advice is wanted (feature `advice`) [`Definition::from_json`](crate::Definition::from_json) names every
    /// problem; whether there are such texts is for the linter to say, which knows the banks.
    #[must_use]
    pub fn read(json: &Json, languages: &[String]) -> Self {
        read(json, languages, &mut Problems::new())
    }

    /// The easy words of a question alone, from what [`Aids::read`] reads: for whoever shows nothing else of it.
    #[must_use]
    pub fn easy(json: &Json, question: &str, languages: &[String]) -> Option<Text> {
        // They were judged with the definition.
        Text::read(json.get(question)?.get("easy")?, "", languages, &mut Problems::new())
    }

    /// What helps with a question (`TP01`), with one of its choices (`TP01/very_satisfied`), or with a text of the
    /// survey's own (`/ending/title`, `/pages/home/text`).
    #[must_use]
    pub fn of(&self, name: &str) -> Option<&Aid> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, aid)| aid)
    }

    /// Every aid with the name of what it helps with.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Aid)> {
        self.0.iter().map(|(name, aid)| (name.as_str(), aid))
    }
}

/// The aids of a document as they are written. Whoever shows them reads them; whoever writes them wants advice.
pub(crate) fn of_document(object: &mut Object<'_>, languages: &[String], problems: &mut Problems) -> Option<Json> {
    let aids = object.get(FIELD).cloned();
    if cfg!(feature = "advice")
        && let Some(json) = &aids
    {
        read(json, languages, problems);
    }
    aids
}

pub(crate) fn read(json: &Json, languages: &[String], problems: &mut Problems) -> Aids {
    let Some(object) = Object::open(json, &["/", FIELD].concat(), problems) else { return Aids::default() };
    let mut aids = Vec::new();
    for (name, json, at) in object.entries() {
        if aids.len() == MOST {
            let message = format!("more than {MOST} aids");
            problems.push(Problem::new(object.pointer(), "too-many", message).help("keep those that help most"));
            break;
        }
        aids.push((name.to_owned(), aid(json, &at, languages, problems)));
    }
    Aids(aids)
}

fn aid(json: &Json, at: &str, languages: &[String], problems: &mut Problems) -> Aid {
    let Some(mut object) = Object::open(json, at, problems) else { return Aid::default() };
    let picture = object.string("picture", limits::ADDRESS_CHARS, problems).and_then(|text| {
        let pointer = object.at("picture");
        picture(text, pointer, problems)
    });
    let easy = object.get("easy").and_then(|json| Text::read(json, &object.at("easy"), languages, problems));
    let [audio, easy_audio, hint_audio] = ["audio", "easy_audio", "hint_audio"].map(|field| {
        let found = object.get(field).map(|json| addresses(json, &object.at(field), languages, problems));
        found.unwrap_or_default()
    });
    let sign_language =
        object.get("sign_language").and_then(|json| film(json, &object.at("sign_language"), languages, problems));
    object.finish(problems);
    Aid { picture, easy, audio, easy_audio, hint_audio, sign_language }
}

/// A name of ours has neither a dot nor a slash in it, and every address of a file has.
fn picture(text: &str, pointer: String, problems: &mut Problems) -> Option<Picture> {
    if text.contains(['.', '/']) {
        return address(text, pointer, problems).map(Picture::At);
    }
    if PICTURES.contains(&text) {
        return Some(Picture::Own(text.to_owned()));
    }
    let help = advice(|| match nearest(text, PICTURES) {
        Some(near) => format!("did you mean `{near}`? The pictures are {}", PICTURES.join(", ")),
        None => format!("take one of {}; or give the address of a picture", PICTURES.join(", ")),
    });
    let message = ["there is no picture `", text, "`"].concat();
    problems.push(Problem::new(pointer, "unknown-word", message).help(help));
    None
}

fn film(json: &Json, at: &str, languages: &[String], problems: &mut Problems) -> Option<Film> {
    let mut object = Object::open(json, at, problems)?;
    object.required("address", problems);
    let film = object.string("address", limits::ADDRESS_CHARS, problems);
    let film = film.and_then(|film| address(film, object.at("address"), problems));
    // WCAG 2.2, success criterion 1.2.2: what is recorded has captions.
    object.required("captions", problems);
    let captions = object.get("captions").map(|json| addresses(json, &object.at("captions"), languages, problems));
    object.finish(problems);
    let captions = captions.filter(|captions| !captions.is_empty())?;
    film.map(|address| Film { address, captions })
}

/// Addresses by language, in the order of `languages`; of a plain text, in the default language.
fn addresses(json: &Json, at: &str, languages: &[String], problems: &mut Problems) -> Vec<(String, String)> {
    if let Json::Text(_) = json {
        let language = languages.first().map_or("en", String::as_str);
        return one(json, at, problems).map(|address| (language.to_owned(), address)).into_iter().collect();
    }
    let Json::Object(_) = json else {
        read::wrong_kind(json, at, "an address, or an object from languages to addresses", problems);
        return Vec::new();
    };
    let mut found = Vec::new();
    if let Some(object) = Object::open(json, at, problems) {
        for (tag, json, at) in object.entries() {
            match languages.iter().position(|language| language == tag) {
                Some(index) => found.extend(one(json, &at, problems).map(|address| (index, tag.to_owned(), address))),
                None => unknown_language(at, tag, languages, problems),
            }
        }
    }
    found.sort_unstable_by_key(|(index, ..)| *index);
    found.into_iter().map(|(_, language, address)| (language, address)).collect()
}

fn one(json: &Json, at: &str, problems: &mut Problems) -> Option<String> {
    address(read::string(json, at, limits::ADDRESS_CHARS, problems)?, at.to_owned(), problems)
}

fn address(text: &str, pointer: String, problems: &mut Problems) -> Option<String> {
    if is_media_address(text) {
        return Some(text.to_owned());
    }
    let message = ["`", text, "` is no address of a picture or recording"].concat();
    let help = advice(|| "give a path such as media/tp01.mp3, or an address that starts with https://");
    problems.push(Problem::new(pointer, "bad-address", message).help(help));
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages() -> Vec<String> {
        ["en", "ur"].map(str::to_owned).to_vec()
    }

    fn aids(json: &str) -> Aids {
        Aids::read(&serde_json::from_str(json).unwrap(), &languages())
    }

    fn problems(json: &str) -> Vec<String> {
        let mut problems = Problems::new();
        read(&serde_json::from_str(json).unwrap(), &languages(), &mut problems);
        let error = problems.finish().unwrap_err();
        error.problems().iter().map(|problem| format!("{} {}", problem.pointer, problem.code)).collect()
    }

    #[test]
    fn easy_words_are_read_alone_as_with_everything_else() {
        let text = r#"{"TP02": {"picture": "repairs", "easy": {"en": "Are you happy?", "ur": "خوش؟"}}, "TP03": {"picture": "home"}}"#;
        let json: Json = serde_json::from_str(text).unwrap();
        let easy = |question: &str| Aids::easy(&json, question, &["en".to_owned(), "ur".to_owned()]);
        assert_eq!(easy("TP02"), aids(text).of("TP02").unwrap().easy);
        assert!(easy("TP02").is_some() && easy("TP03").is_none() && easy("TP04").is_none());
    }

    #[test]
    fn a_question_and_a_choice_have_each_their_own() {
        let aids = aids(
            r#"{"TP02": {"picture": "repairs", "easy": "Are you happy with repairs?", "audio": {"en": "a.mp3", "ur": "b.mp3"}, "hint_audio": "c.mp3",
                "sign_language": {"address": "https://elm.example/tp02.mp4", "captions": "tp02.vtt"}},
                "TP02/very_satisfied": {"picture": "pictures/happy.svg"}}"#,
        );
        let question = aids.of("TP02").unwrap();
        assert_eq!(question.picture, Some(Picture::Own("repairs".to_owned())));
        assert_eq!(question.audio.last(), Some(&("ur".to_owned(), "b.mp3".to_owned())));
        assert_eq!(question.hint_audio, [("en".to_owned(), "c.mp3".to_owned())]);
        let film = question.sign_language.as_ref().unwrap();
        assert_eq!(film.captions, [("en".to_owned(), "tp02.vtt".to_owned())]);
        let choice = aids.of("TP02/very_satisfied").unwrap();
        assert_eq!(choice.picture, Some(Picture::At("pictures/happy.svg".to_owned())));
        assert_eq!((aids.of("TP03"), aids.iter().count()), (None, 2));
    }

    #[test]
    fn a_text_of_the_survey_has_its_own_by_a_name_that_no_question_can_have() {
        let names = ["/title", "/introduction", "/pages/home/text", "/ending/outcome_promise", "/landlord/contact"];
        let aid = r#"{"easy": "Thank you", "easy_audio": {"ur": "easy.mp3"}, "audio": {"ur": "a.mp3"}}"#;
        let json = names.map(|name| format!("\"{name}\": {aid}")).join(", ");
        let aids = aids(&format!("{{{json}}}"));
        for name in names {
            let aid = aids.of(name).unwrap();
            assert_eq!(aid.easy_audio, [("ur".to_owned(), "easy.mp3".to_owned())]);
            assert_eq!(aid.audio, [("ur".to_owned(), "a.mp3".to_owned())], "no language has to be recorded");
            assert_eq!(crate::QuestionId::new(name), None);
        }
    }

    #[test]
    fn recordings_are_in_the_order_of_the_languages() {
        let aids = aids(r#"{"a": {"audio": {"ur": "b.mp3", "en": "a.mp3"}}}"#);
        let audio = &aids.of("a").unwrap().audio;
        assert_eq!(audio.iter().map(|(language, _)| language.as_str()).collect::<Vec<_>>(), ["en", "ur"]);
    }

    const WRONG: &str = r#"{"a": {"picture": "repair", "easy": "x"}, "b": {"audio": "javascript:x/y", "picture": "home"},
        "c": {"sign_language": {"address": "a.mp4"}}, "d": {"easy": {"pl": "x"}, "audio": {"pl": "a.mp3", "ur": "b.mp3"}},
        "e": {"photo": "a.png"}, "f": "g", "/title": {"sign_language": {"address": "a.mp4", "captions": {"pl": "a.vtt"}}},
        "h": {"audio": ["a.mp3"]}, "i": {"picture": "home"}}"#;

    #[test]
    fn what_is_wrong_is_named_by_its_place() {
        assert_eq!(
            problems(WRONG),
            [
                "/aids/a/picture unknown-word",
                "/aids/b/audio bad-address",
                "/aids/c/sign_language missing-field",
                "/aids/d/easy/pl unknown-language",
                "/aids/d/easy missing-language",
                "/aids/d/audio/pl unknown-language",
                "/aids/e/photo unknown-field",
                "/aids/f wrong-type",
                "/aids/~1title/sign_language/captions/pl unknown-language",
                "/aids/h/audio wrong-type",
            ]
        );
    }

    #[test]
    fn what_is_wrong_takes_nothing_else_away() {
        let aids = aids(WRONG);
        let of = |name: &str| aids.of(name).unwrap();
        assert!(of("a").picture.is_none() && of("a").easy.is_some());
        assert!(of("b").audio.is_empty() && of("b").picture.is_some());
        assert_eq!(of("d").audio, [("ur".to_owned(), "b.mp3".to_owned())]);
        assert_eq!([of("c"), of("/title")].map(|aid| &aid.sign_language), [&None, &None], "no film without captions");
        assert!(of("i").picture.is_some());
    }

    #[test]
    fn names_of_pictures_are_in_order_and_never_look_like_addresses() {
        assert!(PICTURES.is_sorted());
        assert!(PICTURES.iter().all(|name| !name.contains(['.', '/'])));
    }
}
