//! What helps with a question: under its title, and in its choices.

use yousaid_schema::Aid;
use yousaid_schema::Film;
use yousaid_schema::Picture;
use yousaid_schema::Question;

use super::look::in_language;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::pictures;

/// The aid of a question, under its title.
pub(super) fn view(field: &Field, spec: &Question, aid: &Aid) -> Element {
    let reader = field.reader();
    let title = spec.title.as_ref().map(|title| reader.plain(title)).unwrap_or_default();
    let landlord = &field.survey.definition().landlord.name;
    let easy = aid.easy.as_ref().map(|easy| easy.filled("{landlord}", landlord)).map(|easy| {
        let label = element("span").class("yousaid-access__label").child(reader.word("access-easy-label"));
        let words = element("span").child(reader.line(&easy));
        element("p").class("yousaid-access__easy").child(label).child(" ").child(words)
    });
    let audio = in_language(&aid.audio, &field.language).map(|address| {
        element("audio")
            .class("yousaid-access__audio")
            .attribute("controls", "")
            .attribute("preload", "none")
            .attribute("aria-label", field.words.with("access-audio-label", &[("question", title.as_str().into())]))
            .attribute("src", address.to_owned())
    });
    element("div")
        .class("yousaid-access__aid")
        .child(aid.picture.as_ref().map(picture))
        .child(easy)
        .child(audio)
        .child(unseen("yousaid-access__hint", &aid.hint_audio, &field.language))
        .child(aid.sign_language.as_ref().map(|film| film_view(field, &title, film)))
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
pub(super) fn spoken(aid: &Aid, language: &str) -> Option<Element> {
    unseen("yousaid-access__said", &aid.audio, language)
}

/// A recording that is heard in its turn when the page is read aloud. It has no player of its own: within a choice, a
/// press on that would choose.
fn unseen(class: &'static str, audio: &[(String, String)], language: &str) -> Option<Element> {
    let address = in_language(audio, language)?;
    Some(element("audio").class(class).attribute("preload", "none").attribute("src", address.to_owned()))
}

pub(super) fn drawn(strokes: String) -> Element {
    pictures::drawing("yousaid-access__picture", strokes)
}

/// A video behind a line of words: it is fetched by nobody who does not open and start it.
fn film_view(field: &Field, title: &str, film: &Film) -> Element {
    let mut video = element("video")
        .class("yousaid-access__video")
        .attribute("controls", "")
        .attribute("preload", "none")
        .attribute("playsinline", "")
        .attribute("aria-label", field.words.with("access-video-label", &[("question", title.into())]))
        .attribute("src", film.address.clone());
    for (language, address) in &film.captions {
        video = video.child(
            element("track")
                .attribute("kind", "captions")
                .attribute("srclang", language.clone())
                .attribute("label", field.words.get("access-captions-label"))
                .attribute("src", address.clone()),
        );
    }
    element("details")
        .class("yousaid-access__film")
        .child(element("summary").child(field.reader().word("access-sign-language-label")))
        .child(video)
}
