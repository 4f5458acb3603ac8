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
        view: || shown("picture", MediaKind::Image, PICTURE, false).view(),
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

/// In itself, so that the gallery fetches nothing.
const PICTURE: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='480' height='200'%3E\
    %3Cpath fill='%23d5dddb' d='M0 0h480v200H0z'/%3E%3Cpath fill='%230b5a5f' d='M60 40h70v120H60zM200 160h40v-30h40v-30h40V70h40V40h60v120z'/%3E%3C/svg%3E";

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
