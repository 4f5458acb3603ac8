//! What every question promises, whatever its kind.

use std::sync::Arc;

use yousaid_engine::Session;
use yousaid_schema::ChoiceLook;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use super::fixtures::FIXTURES;
use super::sample::Sample;
use super::sample::asked_before;
use super::sample::choice;
use super::sample::chosen;
use super::sample::chosen_all;
use super::sample::multiple;
use super::sample::options;
use super::sample::scale;
use super::sample::words_given;
use crate::fixture::Fixture;
use crate::fixture::html;
use crate::fixture::render;
use crate::fixture::shown;

const EVERY: &[&[Fixture]] = &[
    crate::choice::fixtures::FIXTURES,
    crate::choices::fixtures::FIXTURES,
    FIXTURES,
    crate::number_field::fixtures::FIXTURES,
    crate::rare::allocation::fixtures::FIXTURES,
    crate::rare::calculated::fixtures::FIXTURES,
    crate::rare::date::fixtures::FIXTURES,
    crate::rare::ends::fixtures::FIXTURES,
    crate::rare::likelihood::fixtures::FIXTURES,
    crate::rare::matrix::fixtures::FIXTURES,
    crate::rare::postcode::fixtures::FIXTURES,
    crate::rare::ranking::fixtures::FIXTURES,
    crate::rare::select::fixtures::FIXTURES,
    crate::rare::smileys::fixtures::FIXTURES,
    crate::rare::stars::fixtures::FIXTURES,
    crate::rare::telephone::fixtures::FIXTURES,
    crate::rare::time::fixtures::FIXTURES,
    crate::scale::fixtures::FIXTURES,
    crate::statement::fixtures::FIXTURES,
    crate::text_area::fixtures::FIXTURES,
    crate::text_field::fixtures::FIXTURES,
];

fn every() -> impl Iterator<Item = (&'static str, String)> {
    EVERY.iter().copied().flatten().map(|fixture| (fixture.name, html(fixture)))
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn of_every_kind(soft: &'static [SoftAnswer]) -> Vec<Sample> {
    let choices = || options(&[("a", "One"), ("b", "Two")]);
    let kinds = [
        choice(choices()),
        QuestionKind::Choice { choices: choices(), look: ChoiceLook::Select, shuffle: false },
        QuestionKind::Scale { points: choices(), look: ScaleLook::Ends },
        QuestionKind::Scale { points: choices(), look: ScaleLook::Smileys },
        QuestionKind::Scale { points: choices(), look: ScaleLook::Stars },
        QuestionKind::Scale { points: choices(), look: ScaleLook::Likelihood },
        QuestionKind::YesNo { yes: None, no: None },
        scale(choices()),
        multiple(choices(), None),
        QuestionKind::ShortText { max_length: None },
        QuestionKind::LongText { max_length: Some(9) },
        QuestionKind::Email,
        QuestionKind::Telephone,
        QuestionKind::Postcode,
        QuestionKind::Date { partial: false, min: None, max: None },
        QuestionKind::Time,
        QuestionKind::Number { min: None, max: None, whole: false, unit: None },
    ];
    kinds.into_iter().map(|kind| Sample { soft, ..Sample::new("q", kind, "What is it?") }).collect()
}

#[test]
fn every_fixture_shows_something() {
    for (name, html) in every() {
        assert!(html.contains("class=\"yousaid-question\""), "{name}");
    }
}

#[test]
fn ids_are_unique_and_what_refers_to_one_finds_it() {
    for (name, html) in every() {
        let ids = values(&html, "id");
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), ids.len(), "{name}: {ids:?}");
        for attribute in ["for", "aria-describedby", "aria-labelledby"] {
            for target in values(&html, attribute).iter().flat_map(|value| value.split(' ')) {
                assert!(ids.contains(&target), "{name}: {attribute} leads to {target}");
            }
        }
    }
}

#[test]
fn an_error_leads_to_an_input_of_its_question() {
    for sample in of_every_kind(&[]) {
        let name = sample.kind.name();
        let target = super::focus_id("sample", &Session::new(Arc::new(sample.survey().unwrap())), 0);
        let html = render(|| sample.view());
        let element = html.lines().find(|line| line.contains(&format!("id=\"{target}\"")));
        let element = element.unwrap_or_else(|| panic!("{name} has no {target}"));
        let starts = ["<input", "<textarea", "<select"].map(|tag| element.starts_with(tag));
        assert!(starts.contains(&true), "{element}");
    }
}

#[test]
fn no_question_styles_itself_or_is_checked_by_the_browser() {
    for (name, html) in every() {
        for wrong in [" style=", "<style", " required", "maxlength", " onclick", "autofocus", "placeholder"] {
            assert!(!html.contains(wrong), "{name}: {wrong}");
        }
    }
}

#[test]
fn error_and_invalid_are_told_only_while_there_is_an_error() {
    for sample in of_every_kind(&[]) {
        let name = sample.kind.name();
        let html = render(|| sample.view());
        assert!(!html.contains("aria-invalid"), "{name}");
        assert!(!values(&html, "aria-describedby").iter().any(|parts| parts.contains("-error")), "{name}");
        assert!(html.contains("data-state=\"unanswered\""), "{name}");
    }
    for sample in of_every_kind(&[]) {
        let name = sample.kind.name();
        let html = render(|| Sample { error: Some("answer-required-error"), ..sample }.view());
        // A group of radio buttons can't be invalid: it is described by its error.
        let is_radios = html.contains("type=\"radio\"");
        assert_eq!(html.contains("aria-invalid=\"true\""), !is_radios, "{name}");
        assert!(values(&html, "aria-describedby").iter().any(|parts| parts.ends_with("sample-q-error")), "{name}");
        assert!(html.contains("Answer this question"), "{name}");
        assert!(html.contains(">Error: </span>"), "{name}");
        assert!(html.contains("data-state=\"error\""), "{name}");
    }
}

#[test]
fn the_hint_is_the_description_before_the_error() {
    for sample in of_every_kind(&[]) {
        let name = sample.kind.name();
        let hint = Some(Text::new("en", "A hint."));
        let html = render(|| Sample { hint, error: Some("answer-required-error"), ..sample }.view());
        let described = values(&html, "aria-describedby")[0];
        assert!(described.starts_with("sample-q-hint "), "{name}: {described}");
        assert!(described.ends_with(" sample-q-error"), "{name}: {described}");
    }
}

#[test]
fn optional_is_a_part_of_the_name() {
    for sample in of_every_kind(&[]) {
        let name = sample.kind.name();
        let html = render(|| Sample { optional: true, ..sample }.view());
        let (_, from) = html.split_once("id=\"sample-q-title\"").unwrap();
        let words = from.split(if html.contains("<legend") { "</legend>" } else { "</label>" }).next().unwrap();
        assert!(words.contains("(optional)"), "{name}: {words}");
    }
}

#[test]
fn soft_answers_come_last_after_or() {
    for sample in of_every_kind(&[SoftAnswer::DontKnow]) {
        let name = sample.kind.name();
        let html = render(|| sample.view());
        let (before, after) = html.split_once("<p class=\"yousaid-divider\">or</p>").unwrap();
        assert!(!before.contains("Don’t know"), "{name}");
        assert!(after.contains("Don’t know"), "{name}");
        assert_eq!(values(after, "value"), ["soft:dont_know"], "{name}");
    }
}

#[test]
fn the_title_can_be_the_pages_heading_of_any_level() {
    for sample in of_every_kind(&[]) {
        let name = sample.kind.name();
        let html = render(|| Sample { heading: Some(3), ..sample }.view());
        assert_eq!(html.matches("<h3").count(), 1, "{name}");
        let heading = html.lines().find(|line| line.starts_with("<h3")).unwrap();
        assert!(heading.contains("id=\"sample-heading\"") && heading.contains("tabindex=\"-1\""), "{name}: {heading}");
    }
}

#[test]
fn a_question_that_is_not_asked_is_hidden() {
    let html = render(|| Sample { asked: false, ..of_every_kind(&[]).remove(0) }.view());
    assert!(html.lines().next().unwrap().contains(" hidden"), "{html}");
}

#[test]
fn texts_that_fell_back_say_in_which_language_they_are() {
    for sample in of_every_kind(&[]) {
        let name = sample.kind.name();
        let html = render(|| Sample { language: "ar", ..sample }.view());
        assert!(html.contains("<span lang=\"en\" dir=\"ltr\">What is it?</span>"), "{name}");
    }
    let html = render(|| of_every_kind(&[]).remove(0).view());
    assert!(!html.contains("lang="), "nothing fell back");
}

/// Words in Latin letters that stand in no element that is marked as English.
fn unmarked(html: &str) -> Vec<String> {
    let (mut found, mut around) = (Vec::new(), vec![false]);
    for part in html.replace('\n', "").split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let is_english = tag.contains("lang=\"en\"") || *around.last().unwrap();
        match tag.split(' ').next().unwrap() {
            "input" | "br" | "img" => {}
            name if name.starts_with('/') => drop(around.pop()),
            _ => around.push(is_english),
        }
        // One letter is a code.
        if !around.last().unwrap() && text.chars().filter(char::is_ascii_alphabetic).count() > 1 {
            found.push(text.to_owned());
        }
    }
    found
}

#[test]
fn words_of_the_interface_say_their_language_where_the_questions_are_in_one_that_it_does_not_speak() {
    assert_eq!(unmarked("<p>One <b lang=\"en\">two <i>three</i></b> four</p>"), ["One ", " four"]);
    let group = |kind| Sample::new("q", kind, "What is it?");
    let labels = || options(&[("a", "One"), ("b", "Two")]);
    let more = [
        group(QuestionKind::Ranking { choices: labels(), most: Some(2), shuffle: false }),
        group(QuestionKind::Address),
        Sample { given: chosen_all(&["a"]), ..group(multiple(labels(), Some(2))) },
    ];
    for sample in of_every_kind(&[SoftAnswer::DontKnow]).into_iter().chain(more) {
        let name = sample.kind.name();
        let html =
            render(|| Sample { language: "ar", optional: true, error: Some("answer-check-error"), ..sample }.view());
        assert_eq!(unmarked(&html), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn every_fixture_renders_as_before() {
    for fixture in FIXTURES {
        insta::assert_snapshot!(fixture.name, html(fixture));
    }
}

#[test]
fn repeated_answers_are_in_the_readers_words_and_isolated() {
    let html = shown(FIXTURES, "repeats-answers");
    assert!(html.contains("<em>\n<bdi>by phone</bdi>\n</em>"), "{html}");
    assert!(html.contains("<bdi>سارة</bdi>"), "{html}");
    assert!(html.contains("{not a slot}"), "{html}");
    let clear = html.lines().find(|line| line.contains("yousaid-question__clear")).unwrap();
    assert!(clear.contains("-clear sample-") && clear.contains("-title\""), "{clear}");
}

#[test]
fn a_missing_answer_is_an_ellipsis() {
    assert_eq!(shown(FIXTURES, "repeats-none").matches("<bdi>…</bdi>").count(), 2);
}

#[test]
fn a_warning_is_told_politely_and_is_a_part_of_the_description() {
    let html = shown(FIXTURES, "warning");
    let warnings = html.lines().find(|line| line.contains("yousaid-warnings")).unwrap();
    assert!(warnings.contains("role=\"status\""), "{warnings}");
    assert!(html.contains("aria-describedby=\"sample-warning-warnings\""), "{html}");
    assert!(html.contains("That is a lot of visits.") && html.contains("data-state=\"answered\""));
    let html = shown(FIXTURES, "no-warning");
    assert!(html.contains("yousaid-warnings") && !html.contains("That is a lot of visits."));
}

#[test]
fn what_is_required_now_is_not_called_optional() {
    let optional = |name: &str| {
        let html = shown(FIXTURES, name);
        html.lines().find(|line| line.contains("yousaid-question__optional")).unwrap().contains(" hidden")
    };
    assert!(optional("required-if"));
    assert!(!optional("not-required"));
    assert!(shown(FIXTURES, "required-if").contains("Enter your answer"));
    assert!(!shown(FIXTURES, "not-required").contains("aria-invalid"));
}

#[test]
fn only_interviewers_can_note_a_refusal() {
    assert!(shown(FIXTURES, "interviewer").contains("Refused to answer"));
    assert!(!shown(FIXTURES, "no-interviewer").contains("Refused to answer"));
    assert!(shown(FIXTURES, "no-interviewer").contains("Don’t know"));
}

#[test]
fn a_repeated_choice_whose_label_repeats_an_answer_is_whole() {
    let mut before = asked_before("name", QuestionKind::ShortText { max_length: None }, "Your name?");
    before.extend(asked_before("who", choice(options(&[("self", "{name} alone"), ("all", "All")])), "Who was in?"));
    let answers = [("name", words_given("Ann")), ("who", chosen("self"))];
    let answers = answers.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect();
    let kind = QuestionKind::LongText { max_length: None };
    let html = render(|| Sample { before, answers, ..Sample::new("q", kind, "Why {who}?") }.view());
    assert!(html.contains("Why <bdi>\u{2068}Ann\u{2069} alone</bdi>?"), "{html}");
}

#[test]
fn several_repeated_choices_are_a_list_and_numbers_have_their_unit() {
    let mut before =
        asked_before("what", multiple(options(&[("a", "Damp"), ("b", "Noise"), ("c", "Cold")]), None), "?");
    let unit = Some(Text::new("en", "weeks"));
    before.extend(asked_before("long", QuestionKind::Number { min: None, max: None, whole: false, unit }, "?"));
    let answers = [("what", chosen_all(&["a", "c"])), ("long", words_given("1,234,567.5"))];
    let answers = answers.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect();
    let sample = Sample::new("q", QuestionKind::Email, "{what}: {long}");
    let html = render(|| Sample { before, answers, ..sample }.view()).replace(['\u{2068}', '\u{2069}'], "");
    assert!(html.contains("<bdi>Damp, Cold</bdi>: <bdi>1,234,567.5 weeks</bdi>"), "{html}");
}
