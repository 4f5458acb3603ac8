//! What helps with a text: behind it, and in the choices of a question.

use yousaid_schema::Aid;
use yousaid_schema::Film;
use yousaid_schema::Picture;
use yousaid_schema::Text;

use super::look::in_language;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::markup::tongue;
use crate::pictures;
use crate::reader::Reader;

/// Most letters of a text by which a player is called: the beginning of a long one tells which it is.
const NAME_CHARS: usize = 80;

/// What an aid helps with.
pub(super) struct Words<'a> {
    pub(super) reader: &'a Reader,
    pub(super) text: Option<&'a Text>,
    pub(super) hint: Option<&'a Text>,
    /// The easy words for it, filled in.
    pub(super) easy: Option<Text>,
    /// The films of its choices, each with their words.
    pub(super) films: Vec<(String, &'a Film)>,
}

/// The aid of a text, which stands directly behind it.
pub(super) fn view(words: &Words<'_>, aid: Option<&Aid>) -> Element {
    let Words { reader, text, hint, easy, films } = words;
    let name = brief(&text.map(|text| reader.plain(text)).unwrap_or_default());
    let audio = aid.and_then(|aid| recorded(&aid.audio, reader, *text)).map(|address| player(reader, &name, address));
    let hint_audio = aid.and_then(|aid| recorded(&aid.hint_audio, reader, *hint));
    let easy = easy.as_ref().map(|easy| {
        let label = element("span").class("yousaid-access__label").child(reader.word("access-easy-label"));
        let audio = aid.and_then(|aid| recorded(&aid.easy_audio, reader, Some(easy)));
        let audio = audio.map(|address| player(reader, &brief(&reader.plain(easy)), address));
        element("div").class("yousaid-access__easy").child(label).child(reader.prose(easy)).child(audio)
    });
    // Which of several films of a page it is, for whoever does not see what it stands behind.
    let language = text.map(|text| tongue(text.get(&reader.language), &reader.language)).unwrap_or_default();
    let of = element("span").class("yousaid-visually-hidden").tongue(language).child([" ", &name].concat());
    let own = aid.and_then(|aid| aid.sign_language.as_ref());
    let own =
        own.map(|film| film_view(reader, &name, film, vec![reader.word("access-sign-language-label"), of.into()]));
    // A film of a choice does not stand behind what it signs.
    let of_choice = |name: &str, film| film_view(reader, name, film, vec![reader.said(film_name(reader, name))]);
    let films = films.iter().map(|(name, film)| of_choice(name, film).into());
    element("div")
        .class("yousaid-access__aid")
        .child(aid.and_then(|aid| aid.picture.as_ref()).map(picture))
        .child(audio)
        .child(easy)
        .child(hint_audio.map(|address| unseen("yousaid-access__hint", address)))
        .child(own)
        .child(films.collect::<Vec<_>>())
}

/// The beginning of a text, by which it is known.
fn brief(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= NAME_CHARS {
        return text;
    }
    let cut: String = text.chars().take(NAME_CHARS).collect();
    [cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole), "…"].concat()
}

/// Where the recording of a text is: in the language that is read, or in the one in which the text is shown; for easy
/// read, else in the one of which that is the easy version.
fn recorded<'a>(audio: &'a [(String, String)], reader: &Reader, text: Option<&Text>) -> Option<&'a str> {
    let shown = text.map_or("", |text| text.get(&reader.language).language);
    let find = |wanted: &str| audio.iter().find(|(known, _)| known.eq_ignore_ascii_case(wanted));
    let found = find(&reader.language).or_else(|| find(shown)).map(|(_, address)| address.as_str());
    found.or_else(|| in_language(audio, &reader.language))
}

fn player(reader: &Reader, name: &str, address: &str) -> Element {
    element("audio")
        .class("yousaid-access__audio")
        .attribute("controls", "")
        .attribute("preload", "none")
        .attribute("aria-label", reader.words.with("access-audio-label", &[("question", name.into())]))
        .attribute("src", address.to_owned())
}

/// A picture; of our own, or from somewhere else.
pub(super) fn picture(picture: &Picture) -> Content {
    match picture {
        Picture::Own(name) => pictures::named(name).map(|strokes| drawn(strokes.to_owned())).into(),
        Picture::At(address) => element("img")
            .class("yousaid-access__picture")
            .attribute("alt", "")
            // Before `src`: a browser fetches as soon as it knows from where. What is not displayed is not fetched.
            .attribute("loading", "lazy")
            .attribute("decoding", "async")
            .attribute("src", address.clone())
            .into(),
    }
}

/// The recording of a choice.
pub(super) fn spoken(aid: &Aid, reader: &Reader, label: Option<&Text>) -> Option<Element> {
    Some(unseen("yousaid-access__said", recorded(&aid.audio, reader, label)?))
}

/// The easy words of a choice, behind its own.
pub(super) fn easy_choice(aid: &Aid, easy: &Text, reader: &Reader) -> Element {
    element("span")
        .class("yousaid-access__easy yousaid-access__easy--choice")
        .child(recorded(&aid.easy_audio, reader, Some(easy)).map(|address| unseen("yousaid-access__said", address)))
        .child(reader.line(easy))
}

/// A recording that is heard in its turn when the page is read aloud. It has no player of its own: within a choice, a
/// press on that would choose.
fn unseen(class: &'static str, address: &str) -> Element {
    element("audio").class(class).attribute("preload", "none").attribute("src", address.to_owned())
}

pub(super) fn drawn(strokes: String) -> Element {
    pictures::drawing("yousaid-access__picture", strokes)
}

fn film_name(reader: &Reader, name: &str) -> String {
    reader.words.with("access-video-label", &[("question", name.into())])
}

/// A video behind a line of words: it is fetched by nobody who does not open and start it.
fn film_view(reader: &Reader, name: &str, film: &Film, words: Vec<Content>) -> Element {
    let mut video = element("video")
        .class("yousaid-access__video")
        .attribute("controls", "")
        .attribute("preload", "none")
        .attribute("playsinline", "")
        .attribute("aria-label", film_name(reader, name))
        .attribute("src", film.address.clone());
    for (language, address) in &film.captions {
        video = video.child(
            element("track")
                .attribute("kind", "captions")
                .attribute("srclang", language.clone())
                .attribute("label", reader.words.get("access-captions-label"))
                .attribute("src", address.clone()),
        );
    }
    element("details").class("yousaid-access__film").child(element("summary").child(words)).child(video)
}
