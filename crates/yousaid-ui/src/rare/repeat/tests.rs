//! What the manual page promises, checked on rendered HTML.

use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use super::fixtures::FIXTURES;
use super::fixtures::spots;
use crate::fixture::html;
use crate::fixture::render;

fn shown(name: &str) -> String {
    html(FIXTURES.iter().find(|fixture| fixture.name == name).unwrap()).replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn each_entry_is_a_group_that_says_which_of_how_many_it_is() {
    let html = shown("several");
    for number in 1..=2 {
        assert!(html.contains(&format!("id=\"sample-several-entry-{number}\" tabindex=\"-1\" class=\"yousaid-repeat__heading\">place {number} of 2<")));
        assert!(html.contains(&format!("<span>Remove place {number}</span>")));
    }
    assert_eq!(html.matches("<fieldset class=\"yousaid-repeat__entry\"").count(), 2);
    assert!(html.contains("<span>Add another place</span>"));
}

#[test]
fn nothing_breaks_the_fewest_or_the_most() {
    assert!(shown("none").contains("<span>Add place</span>"));
    let full = shown("full");
    assert!(full.lines().any(|line| line.contains("sample-full-add") && line.contains("hidden")), "{full}");
    assert!(full.contains("You cannot add more than 2"));
    let fewest = shown("with-error");
    let removing = fewest.lines().filter(|line| line.contains("yousaid-repeat__remove"));
    assert_eq!(removing.filter(|line| line.contains("hidden")).count(), 2, "{fewest}");
}

#[test]
fn errors_stand_at_the_field_of_the_entry() {
    let html = shown("with-error");
    assert!(html.contains("id=\"sample-with_error.1.where-error\" class=\"yousaid-error\">"), "not hidden: {html}");
    assert!(html.contains("<h3 id=\"sample-with_error-entry-1\""), "one level below the page's heading: {html}");
    assert!(html.contains("aria-describedby=\"sample-with_error.2.where-error\""), "{html}");
}

#[test]
fn without_a_word_of_the_authors_an_entry_is_an_entry() {
    assert!(shown("unnamed").contains(">entry 1 of 1<"));
}

#[test]
fn what_an_entry_is_called_says_its_language_wherever_the_interface_names_it() {
    let mut sample = spots("welsh", 0, 3, 1);
    if let QuestionKind::Repeat { entry, .. } = &mut sample.kind {
        *entry = Some(Text::new("cy", "lle"));
    }
    let html = render(|| sample.view()).replace('\n', "").replace(['\u{2068}', '\u{2069}'], "");
    for words in [">{} 1 of 1</", "Remove {} 1</span></button>", "Add another {}</span></button>"] {
        let words = words.replace("{}", "<span lang=\"cy\" dir=\"ltr\">lle</span>");
        assert!(html.contains(&words), "{words}: {html}");
    }
}
