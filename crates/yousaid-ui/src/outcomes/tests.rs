//! Promises of the board.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use leptos::prelude::*;

use super::Board;
use super::Outcomes;
use super::fixtures::FIXTURES;
use super::fixtures::board;
use super::fixtures::elm_homes;
use crate::BoardAccess;
use crate::fixture::Fixture;
use crate::fixture::blocks;
use crate::fixture::html;

fn state(name: &str) -> String {
    html(FIXTURES.iter().find(|fixture| fixture.name == name).unwrap())
}

fn entries(html: &str) -> Vec<String> {
    blocks(html, "yousaid-outcome")
}

#[test]
fn every_state_looks_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(format!("outcomes_{}", fixture.name), html(fixture));
    }
}

#[test]
fn an_entry_tells_what_was_said_by_how_many_where_what_came_of_it_why_who_and_when() {
    let lamps = &entries(&state("all"))[2].replace(['\u{2068}', '\u{2069}'], "");
    for words in [
        "You said",
        "The path along the harbour is too dark.",
        "9 people said this",
        "Repairs and improvements group, September 2026",
        "We can’t",
        "We have asked the council to.",
        "Why",
        "there is no power line",
        "Neighbourhoods, 1 October 2026",
        "Harbour side",
        "Feeling safe",
    ] {
        assert!(lamps.contains(words), "{words}: {lamps}");
    }
}

#[test]
fn entries_have_headings_one_level_below_the_board() {
    let count = |html: &str, tag: &str| html.matches(&format!("<{tag} ")).count();
    let all = state("all");
    assert_eq!((count(&all, "h2"), count(&all, "h3")), (1, 3));
    let view = || Board { heading_level: 3, ..board("en") }.view();
    let deeper = html(&Fixture { name: "deeper", about: "Below another heading", view });
    assert_eq!((count(&deeper, "h3"), count(&deeper, "h4")), (1, 3));
}

#[test]
fn each_list_has_a_label_and_the_chosen_place_stands_in_it() {
    let html = state("one-place");
    for (label, id) in [("Place", "outcomes-place"), ("Topic", "outcomes-topic")] {
        assert!(html.contains(&format!("<label for=\"{id}\">{label}</label>")), "{html}");
        assert!(html.contains(&format!("<select id=\"{id}\"")), "{html}");
    }
    assert_eq!(html.matches(" selected").count(), 2, "one in each list");
    assert!(html.contains("<option value=\"harbour\" selected>Harbour side"), "{html}");
    assert_eq!(entries(&html).len(), 2, "what concerns every place is shown too");
}

#[test]
fn how_many_fit_is_announced_politely() {
    let said = |name| {
        let html = state(name).replace(['\u{2068}', '\u{2069}'], "");
        let line = html.lines().find(|line| line.contains("role=\"status\"")).unwrap();
        line.split_once('>').unwrap().1.trim_end_matches("</p>").to_owned()
    };
    assert_eq!(said("all"), "3 things residents said");
    assert_eq!(said("none-fits"), "Nothing here fits what you chose");
    assert!(entries(&state("none-fits")).is_empty());
}

#[test]
fn there_is_more_to_show_only_where_there_is_more() {
    let hidden =
        |name| state(name).lines().any(|line| line.contains("yousaid-outcomes__more") && line.contains("hidden"));
    assert!(!hidden("more") && hidden("all"));
    assert_eq!(entries(&state("more")).len(), 1);
}

#[test]
fn without_scripts_the_lists_are_a_form_and_everything_is_shown() {
    let html = state("plain");
    assert!(html.contains("<form method=\"get\" action=\"/outcomes\""), "{html}");
    assert!(html.contains("type=\"submit\"") && html.contains("name=\"place\"") && html.contains("name=\"topic\""));
    assert_eq!(entries(&html).len(), 3);
    assert!(!html.contains("yousaid-outcomes__more"), "nothing there would answer it");
}

#[test]
fn a_board_of_one_survey_offers_only_topics_that_it_has() {
    let html = state("of-a-survey");
    assert_eq!(entries(&html).len(), 2);
    assert!(html.contains("value=\"cleaning\"") && !html.contains("value=\"safety\""), "{html}");
    assert!(!html.contains("value=\"harbour\""), "{html}");
}

#[test]
fn what_has_no_translation_says_its_language_and_direction() {
    let html = state("several-languages");
    assert!(html.lines().next().unwrap().contains("lang=\"ur\" dir=\"rtl\""), "{html}");
    let english = html.lines().find(|line| line.contains("The office is closed")).unwrap();
    assert!(english.contains("lang=\"en\" dir=\"ltr\""), "{english}");
    assert!(html.contains("class=\"yousaid-languages\""), "{html}");
}

#[test]
fn an_empty_board_says_so_instead_of_showing_nothing() {
    let html = state("empty");
    assert!(html.contains("There is nothing here yet."));
    assert!(!html.contains("<select"));
}

#[test]
fn a_board_that_can_not_be_had_says_so() {
    let html = state("unavailable");
    assert!(html.contains("<h2 ") && html.contains("This list cannot be shown at the moment."));
}

#[test]
fn after_a_survey_the_heading_says_that_others_said_it_before() {
    let html = state("in-ending");
    assert!(html.contains("What residents said before, and what we did") && !html.contains("You said, we did"));
}

#[test]
fn without_scripts_languages_are_links_and_the_form_keeps_the_one_that_is_shown() {
    let html = state("plain-languages");
    assert!(html.contains("<a href=\"/outcomes?language=ur\" lang=\"ur\" dir=\"rtl\""), "{html}");
    assert!(html.contains("<input type=\"hidden\" name=\"language\" value=\"en\">"), "{html}");
    assert!(!html.contains("type=\"button\""), "nothing that needs a script: {html}");
}

#[test]
fn the_component_has_the_bar_where_it_is_asked_for_and_the_board_alone_none() {
    let shown = |is_asked: bool| {
        let outcomes = elm_homes();
        let board = move || view! { <Outcomes outcomes=outcomes access_bar=is_asked /> }.into_any();
        Owner::new().with(|| board().to_html())
    };
    let [with, without] = [true, false].map(shown);
    let bar = with.find("class=\"yousaid-access\"").unwrap();
    assert!(bar < with.find("You said, we did").unwrap(), "above everything else: {with}");
    for words in ["aria-label=\"Make this easier to read\"", "Bigger text", "High contrast"] {
        assert!(with.contains(words), "{words}: {with}");
    }
    assert_eq!(with.matches("aria-pressed=\"false\"").count(), 2, "no voice, nothing to read aloud: {with}");
    assert!(!without.contains("yousaid-access"), "{without}");
}

#[test]
fn without_scripts_there_is_no_bar_that_nothing_would_answer() {
    let access = Some(BoardAccess::all());
    let html = Board { access, action: Some("/outcomes".to_owned()), ..board("en") }.html();
    assert!(!html.contains("yousaid-access"), "{html}");
}

#[test]
fn words_of_the_bar_say_which_language_they_are_where_it_is_not_that_of_the_board() {
    let welsh = html(FIXTURES.iter().find(|fixture| fixture.name == "with-bar").unwrap());
    let tools = welsh.lines().find(|line| line.contains("yousaid-access__tools")).unwrap();
    assert!(tools.contains("lang=\"cy\" dir=\"ltr\""), "{tools}");
}
