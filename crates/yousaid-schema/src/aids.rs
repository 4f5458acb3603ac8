//! What helps to understand the words of a definition, beside the words themselves: pictures, easy words,
//! recordings and sign language.
//!
//! They stand apart from the questions, under the question's id or `id/code` for one of its choices, so that
//! they can be added to a bank's question, whose wording is locked: "The easy-read layer must *add* pictures
//! and help, never replace locked wording" (our reading of what supported-housing pilots of the Tenant
//! Satisfaction Measures found, tpas.org.uk 2023; TO CHECK against the Technical Requirements).
//!
//! The main reader of a definition passes them by; whoever shows them reads them with [`Aids::read`].

use crate::Error;
use crate::Json;
use crate::Object;
use crate::Problem;
use crate::Problems;
use crate::Text;
use crate::advice;
use crate::decode::is_media_address;
use crate::limits;
use crate::nearest;

/// The field of a definition that holds them.
pub(crate) const FIELD: &str = "aids";

/// Most aids of a definition: as many as questions and choices that somebody would draw for.
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

/// What helps with one question, or one choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Aid {
    /// A picture, shown with easy read and where somebody asks for pictures.
    pub picture: Option<Picture>,
    /// The same in easy words, shown with easy read beside the words, never in their place.
    pub easy: Option<Text>,
    /// Where it is read out by a person, by language.
    pub audio: Vec<(String, String)>,
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
pub struct Film {
    /// Where it is: `https:`, or a path on the same server as the page.
    pub address: String,
    /// Where its captions are (WebVTT), by language.
    pub captions: Vec<(String, String)>,
}

impl Aids {
    /// Reads what stands in the field `aids` of a definition; `languages` are those of the definition, the
    /// default first.
    ///
    /// # Errors
    ///
    /// Every problem found, each with its JSON pointer and what to do. Whether there are such questions and
    /// choices is for the linter to say, which knows the banks.
    pub fn read(json: &Json, languages: &[String]) -> Result<Self, Error> {
        let mut problems = Problems::new();
        let aids = read(json, languages, &mut problems);
        problems.finish()?;
        Ok(aids)
    }

    /// The easy words of a question alone, from what [`Aids::read`] reads: for whoever shows nothing else of it.
    #[must_use]
    pub fn easy(json: &Json, question: &str, languages: &[String]) -> Option<Text> {
        // They were judged with the definition.
        Text::read(json.get(question)?.get("easy")?, "", languages, &mut Problems::new())
    }

    /// What helps with a question (`TP01`), or with one of its choices (`TP01/very_satisfied`).
    #[must_use]
    pub fn of(&self, name: &str) -> Option<&Aid> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, aid)| aid)
    }

    /// Every aid with the name of what it helps with.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Aid)> {
        self.0.iter().map(|(name, aid)| (name.as_str(), aid))
    }
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
    let picture = object.string("picture", limits::ADDRESS_CHARS, problems).map(|text| {
        let pointer = object.at("picture");
        picture(text, pointer, problems)
    });
    let easy = object.get("easy").and_then(|json| Text::read(json, &object.at("easy"), languages, problems));
    let [audio, hint_audio] = ["audio", "hint_audio"].map(|field| {
        let found = object.get(field).map(|json| addresses(json, &object.at(field), languages, problems));
        found.unwrap_or_default()
    });
    let sign_language =
        object.get("sign_language").map(|json| film(json, &object.at("sign_language"), languages, problems));
    object.finish(problems);
    Aid { picture, easy, audio, hint_audio, sign_language }
}

/// A name of ours has neither a dot nor a slash in it, and every address of a file has.
fn picture(text: &str, pointer: String, problems: &mut Problems) -> Picture {
    if text.contains(['.', '/']) {
        return Picture::At(address(text, pointer, problems));
    }
    if !PICTURES.contains(&text) {
        let help = advice(|| match nearest(text, PICTURES) {
            Some(near) => format!("did you mean `{near}`? The pictures are {}", PICTURES.join(", ")),
            None => format!("take one of {}; or give the address of a picture", PICTURES.join(", ")),
        });
        let message = ["there is no picture `", text, "`"].concat();
        problems.push(Problem::new(pointer, "unknown-word", message).help(help));
    }
    Picture::Own(text.to_owned())
}

fn film(json: &Json, at: &str, languages: &[String], problems: &mut Problems) -> Film {
    let Some(mut object) = Object::open(json, at, problems) else { return Film::default() };
    object.required("address", problems);
    let film = object.string("address", limits::ADDRESS_CHARS, problems).unwrap_or_default();
    let film = match film.is_empty() {
        true => String::new(),
        false => address(film, object.at("address"), problems),
    };
    // WCAG 2.2, success criterion 1.2.2: what is recorded has captions.
    object.required("captions", problems);
    let captions = object.get("captions").map(|json| addresses(json, &object.at("captions"), languages, problems));
    object.finish(problems);
    Film { address: film, captions: captions.unwrap_or_default() }
}

/// Addresses by language; of a plain text, in the default language.
fn addresses(json: &Json, at: &str, languages: &[String], problems: &mut Problems) -> Vec<(String, String)> {
    let Some(text) = Text::read(json, at, languages, problems) else { return Vec::new() };
    let checked = |one: crate::Localized<'_>, problems: &mut Problems| {
        (one.language.to_owned(), address(one.text, at.to_owned(), problems))
    };
    text.iter().map(|one| checked(one, problems)).collect()
}

fn address(text: &str, pointer: String, problems: &mut Problems) -> String {
    if !is_media_address(text) {
        let message = ["`", text, "` is no address of a picture or recording"].concat();
        let help = advice(|| "give a path such as media/tp01.mp3, or an address that starts with https://");
        problems.push(Problem::new(pointer, "bad-address", message).help(help));
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn aids(json: &str) -> Result<Aids, Vec<String>> {
        let json: Json = serde_json::from_str(json).unwrap();
        Aids::read(&json, &["en".to_owned(), "ur".to_owned()]).map_err(|error| {
            error.problems().iter().map(|problem| format!("{} {}", problem.pointer, problem.code)).collect()
        })
    }

    #[test]
    fn easy_words_are_read_alone_as_with_everything_else() {
        let text = r#"{"TP02": {"picture": "repairs", "easy": {"en": "Are you happy?", "ur": "خوش؟"}}, "TP03": {"picture": "home"}}"#;
        let json: Json = serde_json::from_str(text).unwrap();
        let easy = |question: &str| Aids::easy(&json, question, &["en".to_owned(), "ur".to_owned()]);
        assert_eq!(easy("TP02"), aids(text).unwrap().of("TP02").unwrap().easy);
        assert!(easy("TP02").is_some() && easy("TP03").is_none() && easy("TP04").is_none());
    }

    #[test]
    fn a_question_and_a_choice_have_each_their_own() {
        let aids = aids(
            r#"{"TP02": {"picture": "repairs", "easy": "Are you happy with repairs?", "audio": {"en": "a.mp3", "ur": "b.mp3"}, "hint_audio": "c.mp3",
                "sign_language": {"address": "https://elm.example/tp02.mp4", "captions": "tp02.vtt"}},
                "TP02/very_satisfied": {"picture": "pictures/happy.svg"}}"#,
        )
        .unwrap();
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
    fn what_is_wrong_is_named_by_its_place() {
        let wrong = aids(
            r#"{"a": {"picture": "repair"}, "b": {"audio": "javascript:x/y"}, "c": {"sign_language": {"address": "a.mp4"}},
                "d": {"easy": {"pl": "x"}}, "e": {"photo": "a.png"}, "f": "g"}"#,
        );
        assert_eq!(
            wrong.unwrap_err(),
            [
                "/aids/a/picture unknown-word",
                "/aids/b/audio bad-address",
                "/aids/c/sign_language missing-field",
                "/aids/d/easy/pl unknown-language",
                "/aids/d/easy missing-language",
                "/aids/e/photo unknown-field",
                "/aids/f wrong-type",
            ]
        );
    }

    #[test]
    fn names_of_pictures_are_in_order_and_never_look_like_addresses() {
        assert!(PICTURES.is_sorted());
        assert!(PICTURES.iter().all(|name| !name.contains(['.', '/'])));
    }
}
