//! What the manual page promises, checked on rendered HTML.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use leptos::prelude::*;
use yousaid_transport::CallbackBackend;
use yousaid_transport::Outcome;

use super::Halo;
use super::fixtures::FIXTURES;
use crate::BackendHandle;
use crate::fixture::html;
use crate::fixture::render;

/// Without the marks around what is filled in.
fn shown(name: &str) -> String {
    html(FIXTURES.iter().find(|fixture| fixture.name == name).unwrap()).replace(['\u{2068}', '\u{2069}'], "")
}

/// The words alone.
fn said(name: &str) -> String {
    let html = shown(name);
    let mut out = String::new();
    for piece in html.split('<') {
        out.push_str(piece.split_once('>').map_or("", |(_, words)| words));
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn the_meeting_the_close_and_the_time_left_are_told() {
    let open = said("open");
    for words in [
        "8 December 2026, 18:30",
        "Elm House, 1 High Street",
        "at the end of 4 December 2026",
        "4 days left to comment",
    ] {
        assert!(open.contains(words), "{words}: {open}");
    }
    assert!(said("last-hours").contains("5 hours left to comment"));
    for silent in ["role=\"status\"", "aria-live"] {
        let html = shown("open");
        let left = html.split("yousaid-halo__left").nth(1).unwrap().split("</p>").next().unwrap();
        assert!(!left.contains(silent), "a countdown that is announced every minute is a nuisance");
    }
}

#[test]
fn what_helps_with_a_point_stands_once_behind_the_words_that_it_helps_with() {
    let html = shown("with-aids");
    let at = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words}: {html}"));
    let order = [
        "Repairs and improvements group",
        "media/group.mp3",
        "Which of the two makers",
        "You can change this.",
        "New windows for Elm",
        "media/windows.mp3",
        "Two makers are left.",
        "media/windows-text.mp3",
        "Wood or plastic?",
        "The maker, and which block",
        "media/windows-change.mp3",
        "<textarea",
        "Is there anything else?",
    ];
    assert!(order.map(at).is_sorted(), "{html}");
    assert_eq!(html.matches("media/windows.mp3").count(), 1);
    assert!(!shown("open").contains("yousaid-access"), "nothing of it where there are none");
}

#[test]
fn papers_say_their_kind_size_language_and_that_they_open_a_new_tab() {
    let open = said("open");
    assert!(
        open.contains("Report: two makers of windows compared (opens in new tab) Report, PDF, 410 kB, English"),
        "{open}"
    );
    assert!(said("told").contains("Minutes, PDF, 1.3 MB, English"));
    let html = shown("open");
    let links: Vec<&str> = html.lines().filter(|line| line.contains("target=\"_blank\"")).collect();
    assert!(links.len() >= 4 && links.iter().all(|link| link.contains("rel=\"noopener noreferrer\"")), "{links:?}");
}

#[test]
fn every_point_of_the_agenda_has_a_heading_and_a_box_named_after_it() {
    let html = shown("open");
    assert_eq!(html.matches("part=\"item\"").count(), 3);
    assert_eq!(html.matches("<textarea").count(), 4, "one for each point and one for everything else");
    assert!(said("open").contains("Your comment on ‘Cleaning the gutters’ (optional)"));
    assert_eq!(html.matches("<h4").count(), 3);
}

#[test]
fn nothing_can_be_written_before_and_after() {
    for (name, words) in [
        ("unopened", "You can comment from 16 November 2026."),
        ("closed", "Comments have closed. They are taken to the meeting on 8 December 2026."),
        ("waiting", "The meeting was on 8 December 2026. You can read here soon what was decided."),
        ("told", "What became of the comments"),
        ("closed-early", "Comments were closed early, on 20 November 2026. The maker’s offer ends sooner"),
    ] {
        let html = shown(name);
        assert!(html.contains("data-step=\"notice\"") && !html.contains("<textarea"), "{name}");
        let hidden =
            html.lines().find(|line| line.contains("part=\"amend\"")).is_none_or(|line| line.contains(" hidden"));
        assert!(hidden, "{name}: nothing to come back to");
        assert!(said(name).contains(words), "{name}: {}", said(name));
    }
}

#[test]
fn afterwards_it_is_told_item_by_item_what_was_said_decided_and_why() {
    let told = said("told");
    for words in [
        "12 residents commented.",
        "Reported to The meeting of the group, and the board Reported on 8 December 2026 Decided on 8 December 2026",
        "12 comments",
        "What you said Most of you want wood",
        "What was decided Wood, from the first maker. Oak block comes first.",
        "Why It lasts twice as long",
        "1 comment ",
        "No comments",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(!told.contains("Everything else"), "nobody wrote anything else");
}

#[test]
fn a_consultation_says_why_its_notice_is_short() {
    let said = said("consultation");
    assert!(said.contains("Why there is less time than usual The council takes applications until 4 December only."));
    assert!(said.contains("About this consultation") && !said.contains("The meeting"), "{said}");
}

#[test]
fn the_receipt_has_the_reference_and_the_code_and_says_until_when() {
    let said = said("received");
    assert!(said.contains("7KQ4-M2XD"));
    assert!(
        said.contains("come back to this page by the end of 4 December 2026 with this code: 0123-4567-89AB-CDEF"),
        "{said}"
    );
}

#[test]
fn the_component_has_the_bar_where_it_is_asked_for() {
    let json = serde_json::from_str(include_str!("../../../../examples/halo/repairs-2026-12.json")).unwrap();
    let round = yousaid_schema::HaloRound::from_json(&json).unwrap();
    let html = |access_bar| {
        let round = round.clone();
        let backend = BackendHandle::new(CallbackBackend::new(async |_| Outcome::Sent));
        render(move || view! { <Halo round=round backend=backend access_bar=access_bar/> }.into_any())
    };
    assert!(html(true).contains("yousaid-access__tools") && !html(false).contains("yousaid-access__tools"));
}

#[test]
fn the_label_of_a_box_says_in_which_language_the_point_is_that_it_names() {
    let html = shown("arabic").replace('\n', "");
    let label = html.split("<label for=\"sample-gutters-input\"").nth(1).unwrap().split("</label>").next().unwrap();
    let (words, title) = label.split_once("<span lang=\"en\" dir=\"ltr\">").unwrap();
    assert!(words.contains("<span lang=\"ar\" dir=\"rtl\">"), "{label}");
    assert!(title.starts_with("Cleaning the gutters</span>"), "{label}");
}
