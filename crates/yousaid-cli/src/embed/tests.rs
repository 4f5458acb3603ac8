//! What is printed for the example.

use clap::Parser as _;

use super::*;

const SURVEY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/surveys/tsm-2026.json");

#[derive(Debug, clap::Parser)]
struct Cli {
    #[command(flatten)]
    arguments: Arguments,
}

fn arguments(words: &[&str]) -> Arguments {
    Cli::try_parse_from([&["embed", SURVEY], words].concat()).unwrap().arguments
}

fn html(words: &[&str]) -> Result<String, String> {
    let survey = Arc::new(check::check(&fs::read_to_string(SURVEY).unwrap()).unwrap());
    options(&arguments(words), &survey).html(&survey)
}

#[test]
fn everything_is_addressed_at_the_collector() {
    let html = html(&["--endpoint", "https://feedback.example.org/"]).unwrap();
    for wanted in [
        "<link rel=\"stylesheet\" href=\"https://feedback.example.org/yousaid/form.css\">",
        "<yousaid-survey src=\"https://feedback.example.org/surveys/tsm-2026.json\" endpoint=\"https://feedback.example.org/\" language=\"en\" heading-level=\"2\">",
        " action=\"https://feedback.example.org/s/tsm-2026\"",
        " formaction=\"https://feedback.example.org/v1/surveys/tsm-2026/responses\"",
        "<script type=\"module\" fetchpriority=\"low\" src=\"https://feedback.example.org/yousaid/yousaid.js\"></script>",
    ] {
        assert!(html.contains(wanted), "{wanted} is not in {html}");
    }
    assert!(!html.contains("form-rare.css"), "the survey has no rare question");
}

#[test]
fn nothing_in_it_needs_more_than_the_strictest_policy() {
    let html = html(&[]).unwrap();
    for tag in html.split('<').filter_map(|part| part.split_once('>')).map(|(tag, _)| tag) {
        assert!(!tag.contains(" style=") && !tag.starts_with("style") && !tag.contains(" on"), "<{tag}>");
    }
    assert_eq!(html.matches("<script").count(), 1);
}

#[test]
fn no_id_is_shared_by_everybody_who_reads_the_page() {
    assert!(html(&[]).unwrap().contains("<input type=\"hidden\" name=\"~id\" value>"));
}

#[test]
fn what_the_definition_does_not_have_is_named() {
    let unknown = html(&["--language", "xx"]).unwrap_err();
    assert!(unknown.contains("`xx`") && unknown.contains("en"), "{unknown}");
    let unknown = html(&["--context", "estat=Elm"]).unwrap_err();
    assert!(unknown.contains("did you mean `estate`?"), "{unknown}");
}

#[test]
fn what_the_page_adds_is_told_and_sent() {
    let html = html(&["--context", "estate=\"Elm\" & Oak"]).unwrap();
    let value = "&quot;Elm&quot; &amp; Oak";
    assert!(html.contains(&format!("context-estate=\"{value}\"")), "{html}");
    assert!(html.contains(&format!("name=\"~context.estate\" value=\"{value}\"")), "{html}");
}
