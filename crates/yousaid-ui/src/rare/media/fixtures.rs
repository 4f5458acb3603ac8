//! Statements with media in their states.

use yousaid_schema::Media;
use yousaid_schema::MediaKind;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::field::sample::Sample;
use crate::fixture::Fixture;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture {
        name: "picture",
        about: "A picture with its text alternative",
        view: || shown("picture", MediaKind::Image, "logo.svg", false).view(),
    },
    Fixture {
        name: "recording",
        about: "A sound recording with its transcript",
        view: || shown("recording", MediaKind::Audio, "media/changes.mp3", false).view(),
    },
    Fixture {
        name: "sign-language",
        about: "A video in British Sign Language, the heading of its page",
        view: || Sample { heading: Some(2), ..shown("signed", MediaKind::Video, "media/changes.mp4", true) }.view(),
    },
];

fn shown(id: &'static str, kind: MediaKind, address: &str, sign_language: bool) -> Sample {
    let media = Media {
        kind,
        address: address.to_owned(),
        alt: (kind == MediaKind::Image).then(|| Text::new("en", "A plan of the new lift, next to the main stairs")),
        transcript: (kind != MediaKind::Image).then(|| {
            Text::new(
                "en",
                "We are going to change the lift in Elm House.\n\nThe work begins in **May** and takes six weeks.",
            )
        }),
        sign_language,
    };
    let text = Text::new("en", "The work begins in May and takes six weeks.");
    Sample::new(id, QuestionKind::Statement { text, media: Some(media) }, "The new lift")
}
