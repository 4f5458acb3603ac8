//! What every staff page about halo rounds has around it.

use axum::http::StatusCode;
use axum::response::Response;
use maud::Markup;
use maud::html;
use yousaid_schema::HaloRound;

use super::words::plain;
use crate::staff;

/// The pages about a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tab {
    Digest,
    Outcome,
    Answers,
    Closing,
}

impl Tab {
    const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::Digest, "", "Comments"),
        (Self::Outcome, "/outcome", "What was decided"),
        (Self::Answers, "/answers", "Who wants an answer"),
        (Self::Closing, "/closing", "Close and archive"),
    ];

    fn title(self) -> &'static str {
        Self::ALL.iter().find(|(tab, ..)| *tab == self).map_or("", |(.., title)| title)
    }
}

/// A page about a round.
pub(super) fn page(status: StatusCode, round: &HaloRound, tab: Tab, body: &Markup) -> Response {
    let group = plain(&round.group);
    let main = html! {
        nav.actions aria-label="This round" {
            a href="/staff/" { "All rounds" }
            @for (other, path, title) in Tab::ALL {
                a href=(format!("/staff/halo/{}{path}", round.id)) aria-current=[(other == tab).then_some("page")] { (title) }
            }
        }
        h1 { (group) @if tab != Tab::Digest { ": " (tab.title().to_lowercase()) } }
        (body)
    };
    let title = format!("{}: {group}", if tab == Tab::Digest { "Halo digest" } else { tab.title() });
    staff::respond(status, &title, round.default_language(), &main)
}

/// That something was kept.
pub(super) fn done(what: Option<&str>) -> Markup {
    html! { @if let Some(what) = what { p.done role="status" { (what) } } }
}
