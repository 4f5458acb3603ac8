//! Promises of the page.
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use super::fixtures::FIXTURES;
use crate::fixture::html;

fn state(name: &str) -> String {
    html(FIXTURES.iter().find(|fixture| fixture.name == name).unwrap())
}

/// The opening tag that holds `needle`.
fn tag<'a>(html: &'a str, needle: &str) -> &'a str {
    let line = html.split('<').find(|part| part.contains(needle)).unwrap();
    line.split('>').next().unwrap()
}

#[test]
fn every_state_looks_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(format!("page_{}", fixture.name), html(fixture));
    }
}

#[test]
fn the_first_page_says_who_asks_and_who_can_tell_and_has_no_way_back() {
    let html = state("several");
    for part in ["Elm Park Homes", "one minute", "Confidential", "https://elmpark.example/privacy"] {
        assert!(html.contains(part), "{part}");
    }
    assert!(!html.contains("yousaid-back"));
}

#[test]
fn later_pages_have_a_way_back_and_no_introduction() {
    let html = state("alone");
    assert!(html.contains("yousaid-back"));
    assert!(!html.contains("yousaid-introduction"));
}

#[test]
fn back_stands_before_the_error_summary_and_that_before_every_heading() {
    let html = state("alone");
    let at = |needle: &str| html.find(needle).unwrap();
    assert!(at("yousaid-back") < at("yousaid-error-summary"));
    assert!(at("yousaid-error-summary") < at("<h2"));
}

#[test]
fn the_summary_says_the_same_words_as_the_line_at_the_question() {
    for name in ["errors", "errors-welsh"] {
        let html = state(name);
        let summary = html.split("yousaid-error-summary__list").nth(1).unwrap().split("</ul>").next().unwrap();
        let lines: Vec<&str> = summary.split("<a ").skip(1).map(|a| a.split(['>', '<']).nth(1).unwrap()).collect();
        assert_eq!(lines.len(), 2, "{name}");
        for line in lines {
            assert_eq!(html.matches(line).count(), 2, "{line}");
        }
    }
}

#[test]
fn each_line_of_the_summary_leads_to_a_control_of_its_question() {
    let html = state("errors");
    let summary = html.split("yousaid-error-summary__list").nth(1).unwrap().split("</ul>").next().unwrap();
    let targets: Vec<&str> = summary.split("href=\"#").skip(1).map(|a| a.split('"').next().unwrap()).collect();
    assert_eq!(targets.len(), 2);
    for id in targets {
        let control = tag(&html, &format!("id=\"{id}\""));
        assert!(control.starts_with("input") || control.starts_with("textarea"), "{control}");
    }
}

#[test]
fn parts_stand_within_their_head_and_are_not_shown_by_themselves() {
    let html = state("composite");
    for part in ["helpful.staff", "helpful.letters", "spend.parks", "spend.lifts", "channel.other"] {
        assert_eq!(html.matches(&format!("id=\"sample-{part}\"")).count(), 1, "{part}: {html}");
        let head = part.split('.').next().unwrap();
        let at = |question: &str| html.find(&format!("data-question=\"{question}\"")).unwrap();
        let own = html.find(&format!("id=\"sample-{part}\"")).unwrap();
        let next = match head {
            "helpful" => at("spend"),
            "spend" => at("channel"),
            _ => html.len(),
        };
        assert!(at(head) < own && own < next, "{part}");
    }
    assert!(!html.contains("data-question=\"points\""), "a value that is not to be shown");
}

#[test]
fn errors_of_parts_and_of_heads_lead_to_a_control_and_say_which_it_is() {
    let html = state("composite");
    let summary = html.split("yousaid-error-summary__list").nth(1).unwrap().split("</ul>").next().unwrap();
    let targets: Vec<&str> = summary.split("href=\"#").skip(1).map(|a| a.split('"').next().unwrap()).collect();
    assert_eq!(targets, ["sample-helpful.letters-1", "sample-spend.parks-input", "sample-channel.other-input"]);
    for id in targets {
        let control = tag(&html, &format!(" id=\"{id}\""));
        assert!(control.starts_with("input"), "{control}");
    }
}

#[test]
fn nothing_is_wrong_before_continue() {
    let html = state("several");
    assert!(tag(&html, "yousaid-error-summary\"").contains("hidden"));
    assert!(!html.contains("aria-invalid=\"true\""));
}

#[test]
fn the_form_leaves_checking_to_us_and_no_control_is_required() {
    for fixture in FIXTURES {
        let html = html(fixture);
        assert!(tag(&html, "yousaid-page\"").contains("novalidate"), "{}", fixture.name);
        assert!(!html.contains(" required"), "{}", fixture.name);
    }
}

#[test]
fn a_question_that_is_not_asked_is_there_and_hidden() {
    let html = state("errors");
    assert!(tag(&html, "data-question=\"missing\"").contains("hidden"));
    assert!(!tag(&state("several"), "data-question=\"missing\"").contains("hidden"));
}

#[test]
fn what_the_page_adds_to_the_answers_is_said_and_only_what_is_sent() {
    let html = state("context");
    assert!(html.contains("estate: Elm Park"));
    assert!(!html.contains("not listed"));
    assert!(!state("several").contains("This page sends"));
}

#[test]
fn help_and_complaints_stand_on_every_page() {
    for fixture in FIXTURES {
        let footer = html(fixture).split("yousaid-footer\"").nth(1).unwrap().to_owned();
        assert!(footer.contains("tel:08000000000"), "{}", fixture.name);
        assert!(footer.contains("https://elmpark.example/complaints"), "{}", fixture.name);
    }
}

#[test]
fn links_of_the_footer_open_another_tab_and_say_so() {
    let html = state("alone");
    let link = html.split("https://elmpark.example/complaints").nth(1).unwrap();
    assert!(link.contains("target=\"_blank\"") && link.contains("rel=\"noopener noreferrer\""));
    assert!(link.split("</a>").next().unwrap().contains("(opens in new tab)"));
}

#[test]
fn every_form_of_a_survey_is_named_by_its_title_and_no_other_is_a_landmark() {
    use crate::amend;
    use crate::feedback;
    use crate::halo;
    use crate::outcomes;
    use crate::survey;

    let mut named = 0;
    let all = [FIXTURES, survey::fixtures::FIXTURES, feedback::fixtures::FIXTURES, halo::fixtures::FIXTURES];
    for fixture in all.concat().iter().chain(amend::fixtures::FIXTURES).chain(outcomes::fixtures::FIXTURES) {
        let html = html(fixture);
        for form in html.split("<form").skip(1) {
            let tag = form.split('>').next().unwrap();
            let name = tag.split_once("aria-label=\"").map_or("", |(_, rest)| rest.split('"').next().unwrap());
            let is_survey = tag.contains("class=\"yousaid-page\"");
            assert_eq!(is_survey, !name.trim().is_empty(), "{}: {tag}", fixture.name);
            assert!(!tag.contains("aria-labelledby") && !tag.contains("role="), "{}: {tag}", fixture.name);
            named += usize::from(is_survey);
        }
    }
    assert!(named > 10, "{named}");
}
