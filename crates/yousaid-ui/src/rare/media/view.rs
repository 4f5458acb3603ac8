//! The rendering of statements with media.

use yousaid_schema::Media;
use yousaid_schema::MediaKind;
use yousaid_schema::Question;
use yousaid_schema::Text;

use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::statement::statement;

/// Words with a picture or a recording.
pub(crate) fn media(field: &Field, spec: &Question, text: &Text, media: &Media) -> Content {
    let reader = field.reader();
    let note = media
        .sign_language
        .then(|| element("figcaption").class("yousaid-media__note").child(field.word("media-sign-language-hint")));
    let name = match media.kind {
        MediaKind::Image => "image",
        MediaKind::Audio => "audio",
        MediaKind::Video => "video",
    };
    // Without a caption a figure would have no name.
    let figure = element(if note.is_some() { "figure" } else { "div" })
        .class("yousaid-media")
        .attribute("data-media", name)
        .child(medium(field, spec, media))
        .child(note);
    let transcript = media.transcript.as_ref().map(|transcript| {
        element("details")
            .class("yousaid-media__transcript")
            .child(element("summary").child(field.word("media-transcript-label")))
            .child(reader.prose(transcript))
    });
    vec![statement(field, spec, text), figure.into(), transcript.into()].into()
}

fn medium(field: &Field, spec: &Question, media: &Media) -> Element {
    let reader = field.reader();
    let title = media.alt.as_ref().or(spec.title.as_ref()).map(|text| reader.plain(text)).unwrap_or_default();
    let recording = |tag, name| {
        element(tag)
            .class("yousaid-media__medium")
            .attribute("controls", "")
            .attribute("preload", "none")
            .attribute("aria-label", field.words.with(name, &[("title", title.as_str().into())]))
    };
    match media.kind {
        MediaKind::Image => element("img")
            .class("yousaid-media__medium")
            .attribute("alt", title)
            // Before `src`: a browser fetches as soon as it knows from where.
            .attribute("loading", "lazy")
            .attribute("decoding", "async"),
        MediaKind::Audio => recording("audio", "media-audio-label"),
        MediaKind::Video => recording("video", "media-video-label").attribute("playsinline", ""),
    }
    .attribute("src", media.address.clone())
}
