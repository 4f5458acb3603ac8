//! What is printed for the example.

use std::fs;

use clap::Parser as _;

use super::*;

const SURVEY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/surveys/tsm-2026.json");

#[derive(Debug, clap::Parser)]
struct Cli {
    #[command(flatten)]
    arguments: Arguments,
}

fn html(words: &[&str]) -> Result<String, String> {
    html_of(SURVEY, words)
}

fn html_of(file: &str, words: &[&str]) -> Result<String, String> {
    let (survey, document) = check::document(&fs::read_to_string(file).unwrap()).unwrap();
    let arguments = Cli::try_parse_from([&["embed", file], words].concat()).unwrap().arguments;
    options(&arguments, &survey, document).html(&survey)
}

#[test]
fn everything_is_addressed_at_the_collector() {
    let html = html(&["--endpoint", "https://feedback.example.org/"]).unwrap();
    for wanted in [
        "<link rel=\"stylesheet\" href=\"https://feedback.example.org/yousaid/form.css\">",
        "<yousaid-survey src=\"https://feedback.example.org/surveys/tsm-2026.json\" endpoint=\"https://feedback.example.org/\" language=\"en\" heading-level=\"2\">",
        " action=\"https://feedback.example.org/s/tsm-2026\"",
        " formaction=\"https://feedback.example.org/v1/surveys/tsm-2026/responses\"",
        "<script defer src=\"https://feedback.example.org/yousaid/form.js\" data-later=\"form-more.css form-unseen.css\"></script>",
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

/// The style sheets of a page in which scripts run, that it waits for; and those that it waits for without them.
fn sheets(html: &str) -> [Vec<&str>; 2] {
    let (first, rest) = html.split_once("<noscript>").unwrap();
    let (later, rest) = rest.split_once("</noscript>").unwrap();
    assert!(!rest.contains("stylesheet"), "{rest}");
    [first, later].map(|links| links.split('"').filter_map(|text| text.strip_prefix("/yousaid/")).collect())
}

#[test]
fn the_first_page_waits_for_no_style_but_its_own() {
    let survey = html(&[]).unwrap();
    assert_eq!(sheets(&survey), [vec!["form.css"], vec!["form-more.css", "form-unseen.css"]]);
    assert!(survey.contains(" data-later=\"form-more.css form-unseen.css\""), "{survey}");
    let every = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/surveys/every-question.json");
    let every = html_of(every, &[]).unwrap();
    assert_eq!(sheets(&every)[1].last(), Some(&"form-unseen.css"));
    let feedback = html_of(FEEDBACK, &["--context", "page=/contact"]).unwrap();
    let own = vec!["form.css", "form-more.css", "form-rare.css", "form-feedback.css"];
    assert_eq!(sheets(&feedback), [own, vec!["form-unseen.css"]]);
}

#[test]
fn a_first_page_with_a_bar_waits_for_its_style_too() {
    let page = |id: &str| format!(r#"{{"id":"{id}","questions":[{{"id":"q{id}","type":"yes_no","title":"Dry?"}}]}}"#);
    let sheets_of = |pages: &[String]| {
        let (begin, pages) = (
            r#"{"id":"dry","version":"1","title":"Your home","default_language":"en","landlord":{"name":"Elm"},"pages":["#,
            pages.join(","),
        );
        let (survey, document) = check::document(&[begin, &pages, "]}"].concat()).unwrap();
        let arguments = Cli::try_parse_from(["embed", "dry.json"]).unwrap().arguments;
        let html = options(&arguments, &survey, document).html(&survey).unwrap();
        (html.contains("yousaid-progress__bar"), sheets(&html)[0].iter().map(|sheet| (*sheet).to_owned()).collect())
    };
    let (one, two): ((bool, Vec<String>), _) = (sheets_of(&[page("a")]), sheets_of(&[page("a"), page("b")]));
    assert_eq!(one, (false, vec!["form.css".to_owned()]));
    assert_eq!(two, (true, vec!["form.css".to_owned(), "form-more.css".to_owned()]));
}

#[test]
fn a_form_in_urdu_waits_for_the_style_of_its_letters_and_one_that_offers_it_does_not() {
    let survey = r#"{"id":"dry","version":"1","title":{"en":"Your home","ur":"آپ کا گھر"},"default_language":"en",
        "languages":["en","ur"],"landlord":{"name":"Elm"},
        "pages":[{"id":"one","questions":[{"id":"dry","type":"yes_no","title":{"en":"Dry?","ur":"خشک؟"}}]}]}"#;
    let (survey, document) = check::document(survey).unwrap();
    let html_in = |language: &str| {
        let arguments = Cli::try_parse_from(["embed", "dry.json", "--language", language]).unwrap().arguments;
        options(&arguments, &survey, document.clone()).html(&survey).unwrap()
    };
    let (urdu, english) = (html_in("ur"), html_in("en"));
    assert_eq!(sheets(&urdu), [vec!["form.css", "form-more.css", "form-languages.css"], vec!["form-unseen.css"]]);
    assert_eq!(sheets(&english), [vec!["form.css", "form-more.css"], vec!["form-languages.css", "form-unseen.css"]]);
    assert!(!html(&[]).unwrap().contains("form-languages.css"), "a survey in English only");
}

#[test]
fn a_form_with_aids_waits_for_the_style_that_keeps_them_out_of_sight() {
    let easy = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/easy-read/tsm-easy.json");
    assert_eq!(sheets(&html_of(easy, &[]).unwrap())[0].last(), Some(&"form-access.css"));
    let form = fs::read_to_string(FEEDBACK).unwrap();
    let form = form.replacen('{', r#"{"aids": {"what": {"easy": {"en": "Tell us."}}},"#, 1);
    let (survey, document) = check::document(&form).unwrap();
    let arguments = Cli::try_parse_from(["embed", FEEDBACK, "--context", "page=/contact"]).unwrap().arguments;
    let html = options(&arguments, &survey, document).html(&survey).unwrap();
    assert!(
        html.contains("Tell us.") && sheets(&html)[0].ends_with(&["form-feedback.css", "form-access.css"]),
        "{html}"
    );
    assert!(!self::html(&[]).unwrap().contains("form-access.css"), "a survey without any");
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

const FEEDBACK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/feedback/elm-homes.json");
const ROUND: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/halo/repairs-2026-12.json");

#[test]
fn a_form_for_feedback_says_of_complaints_what_no_script_can_show() {
    let html = html_of(FEEDBACK, &["--context", "page=/contact"]).unwrap();
    for wanted in [
        "<link rel=\"stylesheet\" href=\"/yousaid/form-feedback.css\">",
        "<yousaid-feedback src=\"/surveys/elm-homes.json\" endpoint=\"/\"",
        "data-widget=\"feedback\"",
        "Send my feedback",
        "https://elmhomes.example/complaints",
        "name=\"~context.page\" value=\"/contact\"",
        " formaction=\"/v1/surveys/elm-feedback/responses\"",
        "</yousaid-feedback>",
    ] {
        assert!(html.contains(wanted), "{wanted} is not in {html}");
    }
    let unsaid = html_of(FEEDBACK, &[]).unwrap_err();
    assert!(unsaid.contains("the context `page`, such as /contact"), "{unsaid}");
}

#[test]
fn a_halo_round_has_its_papers_and_agenda_around_the_comments() {
    let html = html_of(ROUND, &["--endpoint", "https://feedback.example.org"]).unwrap();
    for wanted in [
        "<link rel=\"stylesheet\" href=\"https://feedback.example.org/yousaid/form-halo.css\">",
        "<yousaid-halo src=\"https://feedback.example.org/v1/halo/repairs-2026-12\"",
        "data-widget=\"halo\"",
        "Report: two makers of windows compared",
        "What can still change",
        "name=\"windows\"",
        "name=\"hear_email\"",
    ] {
        assert!(html.contains(wanted), "{wanted} is not in {html}");
    }
}

#[test]
fn a_page_that_keeps_to_one_bundle_checks_the_style_and_both_scripts() {
    let folder = tempfile::tempdir().unwrap();
    let sheets =
        ["form.css", "form-more.css", "form-rare.css", "form-access.css", "form-languages.css", "form-unseen.css"];
    for file in ["yousaid.js", "form.js"].into_iter().chain(sheets) {
        fs::write(folder.path().join(file), file).unwrap();
    }
    let (survey, document) = check::document(&fs::read_to_string(SURVEY).unwrap()).unwrap();
    let arguments = Cli::try_parse_from(["embed", SURVEY]).unwrap().arguments;
    let mut embed = options(&arguments, &survey, document);
    embed.pin_to(folder.path()).unwrap();
    let html = embed.html(&survey).unwrap();
    let script = html.split("<script").nth(1).unwrap();
    assert!(script.contains(" integrity=\"sha384-") && script.contains(" crossorigin"), "{script}");
    assert!(script.contains(" data-integrity=\"sha384-"), "{script}");
    assert!(html.contains("form.css\" integrity=\"sha384-"), "{html}");
    assert!(
        script.contains(" data-later=\"form-more.css|sha384-") && script.contains(" form-unseen.css|sha384-"),
        "{script}"
    );
}
