//! What the manual page promises, checked on rendered HTML.

use super::fixtures::FIXTURES;
use crate::fixture::html;
use crate::fixture::shown;

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn markup_becomes_elements_and_everything_else_is_text() {
    let html = shown(FIXTURES, "alone");
    assert!(html.contains("<strong>shared areas</strong>") && html.contains("<em>gardens</em>"));
    assert!(html.contains("&lt;b&gt;No tags&lt;/b&gt;"));
    assert_eq!(html.matches("<a ").count(), 2, "a script is no link");
    assert!(!html.contains("href=\"javascript"));
}

#[test]
fn a_link_to_a_page_opens_a_tab_and_says_so_and_others_do_not() {
    let html = shown(FIXTURES, "alone");
    let link = |href: &str| html.lines().find(|line| line.contains(href)).unwrap().to_owned();
    let page = link("https://elm.example/cleaning");
    assert!(page.contains("target=\"_blank\"") && page.contains("rel=\"noopener noreferrer\""), "{page}");
    assert!(page.contains("(opens in new tab)"), "{page}");
    assert!(!link("tel:+44800000000").contains("target"));
}

#[test]
fn alone_its_title_is_the_heading_and_among_questions_the_name_of_the_group() {
    assert!(shown(FIXTURES, "alone").contains("<h2"));
    let among = shown(FIXTURES, "among-questions");
    assert!(!among.contains("<h2"));
    assert!(among.contains("role=\"group\" aria-labelledby=\"sample-among_questions-title\""));
}

#[test]
fn a_text_that_fell_back_sets_its_own_language_and_direction() {
    assert!(shown(FIXTURES, "in-another-language").contains("<div lang=\"en\" dir=\"ltr\" class=\"yousaid-prose\">"));
}
