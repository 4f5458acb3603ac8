//! What every staff page about halo rounds has around it.

use maud::DOCTYPE;
use maud::Markup;
use maud::html;
use yousaid_schema::HaloRound;

use super::words::plain;

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
pub(super) fn page(round: &HaloRound, tab: Tab, body: &Markup) -> String {
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
    document(
        &format!("{}: {group}", if tab == Tab::Digest { "Halo digest" } else { tab.title() }),
        round.default_language(),
        &main,
    )
}

/// A page about nothing in particular.
pub(super) fn document(title: &str, language: &str, main: &Markup) -> String {
    html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) }
                link rel="stylesheet" href=(super::STYLE);
            }
            body { main { (main) } }
        }
    }
    .into_string()
}

/// What is wrong with what was sent, above a form; takes the reader there by being a heading.
pub(super) fn faults(faults: &[String]) -> Markup {
    html! {
        @if !faults.is_empty() {
            div.faults role="alert" {
                h2 { "Not kept yet" }
                ul { @for fault in faults { li { (fault) } } }
            }
        }
    }
}

/// That something was kept.
pub(super) fn done(what: Option<&str>) -> Markup {
    html! { @if let Some(what) = what { p.done role="status" { (what) } } }
}
