//! What pages without scripts promise, checked on rendered HTML.
#![cfg(all(feature = "ssr", not(target_arch = "wasm32")))]
#![expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]

use std::collections::BTreeSet;
use std::sync::Arc;

use yousaid_engine::Advance;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::form;
use yousaid_i18n::Words;
use yousaid_i18n::catalogue;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;
use yousaid_schema::Receipt;
use yousaid_schema::ResponseId;
use yousaid_schema::SoftAnswer;
use yousaid_ui::plain::Plain;

const EVERY_QUESTION: &str = include_str!("../../../examples/surveys/every-question.json");
const TSM: &str = include_str!("../../../examples/surveys/tsm-2026.json");

const VISIT: &str = r#"{
    "id": "visit", "version": "1", "title": {"en": "Your visit", "ur": "آپ کا دورہ"}, "default_language": "en",
    "languages": ["en", "ur", "cy"], "landlord": {"name": "Elm Homes"},
    "pages": [{"id": "one", "questions": [{"id": "seen", "type": "yes_no", "title": "Were you seen today?"}]}]
}"#;

fn survey(text: &str) -> Arc<Survey> {
    Arc::new(Survey::compile(serde_json::from_str(text).unwrap()).unwrap())
}

fn english() -> Plain {
    Plain::new(Words::english(), "en")
}

/// The survey with every question, answered by somebody who answers all of it.
fn answered() -> Session {
    let text = |text: &str| Answer::Text(text.to_owned());
    let code = |code: &str| Answer::Choice(Code::new(code).unwrap());
    let codes = |codes: &[&str]| Answer::Choices(codes.iter().map(|code| Code::new(code).unwrap()).collect());
    let mut session = Session::with(survey(EVERY_QUESTION), Setting { seed: 7, ..Setting::default() });
    let survey = session.survey().clone();
    let first = |id: &str| {
        let (_, question) = survey.question(id).unwrap();
        Answer::Choice(question.spec.kind.choices()[0].code.clone())
    };
    for (id, answer) in [
        ("agree", code("yes")),
        ("estate", first("estate")),
        ("tenure", first("tenure")),
        ("since", text("/3/2019")),
        ("rooms", text("9")),
        ("people", text("2")),
        ("satisfied", Answer::Soft(SoftAnswer::PreferNotToSay)),
        ("warm", first("warm")),
        ("mood", first("mood")),
        ("website", first("website")),
        ("recommend", first("recommend")),
        ("why", text("\n<b>\"Rain\"</b> & wind\n")),
        ("used", codes(&["repairs", "other"])),
        ("used.other", text("The <hall>")),
        ("helpful.staff", first("helpful.staff")),
        ("helpful.repairs", Answer::Soft(SoftAnswer::DontKnow)),
        ("helpful.letters", first("helpful.letters")),
        ("missed", codes(&["events", "advice"])),
        ("spend.parks", text("60")),
        ("spend.lifts", text("forty")),
        ("spend.doors", text("0")),
        ("has_damp", code("yes")),
        ("spots", Answer::Number(Decimal::new(2))),
        ("spots.1.where", text("Hall")),
        ("spots.1.size", text("3")),
        ("spots.2.where", text("Loft")),
        ("spots.2.seen", text("31/5/2026")),
        ("soon", code("no")),
        ("day", text("1/5/2026")),
        ("time", text("9.30")),
        ("phone", text("020 7946 0123")),
        ("visit_home.line_1", text("1 Elm Park")),
        ("visit_home.postcode", text("sw1a 1aa")),
        ("letters", code("yes")),
        ("email", text("not an address")),
        ("postcode", text("SW1A 1AA")),
        ("nickname", text("Sam")),
        ("signed", text("Sam Elm")),
    ] {
        let index = survey.question(id).unwrap().0;
        session.answer(index, Some(answer), "en");
    }
    session
}

/// What is asked, with what was given.
fn given(session: &Session) -> Vec<(String, Option<Answer>)> {
    let asked = (0..session.survey().questions().len()).filter(|index| session.is_asked(*index));
    let of = |index: usize| (session.survey().questions()[index].spec.id.to_string(), session.value(index).cloned());
    asked.map(of).collect()
}

/// Every page of a session, whatever is wrong on it.
fn pages(session: &Session) -> Vec<(usize, String)> {
    let asked = (0..session.survey().pages().len()).filter(|page| session.is_page_asked(*page));
    let page = |page: usize| {
        let mut session = session.clone();
        session.take_up(Step::Page(page), (&[], false));
        (page, english().page(&session, &session.violations()).html)
    };
    asked.map(page).collect()
}

/// What a browser would send of the controls in a piece of HTML.
fn fields(html: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let mut select = None;
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let (name, value) = (attribute(tag, "name"), attribute(tag, "value").unwrap_or_default());
        let has = |word: &str| tag.split(' ').any(|other| other == word);
        match tag.split(' ').next().unwrap() {
            "input" => {
                let is_tick = has("type=\"radio\"") || has("type=\"checkbox\"");
                fields.extend(name.filter(|_| !is_tick || has("checked")).map(|name| (name, value)));
            }
            // The first line break after the tag is not a part of it.
            "textarea" => fields.extend(name.map(|name| (name, unescape(text.strip_prefix('\n').unwrap_or(text))))),
            "select" => select = name,
            "option" if has("selected") => fields.extend(select.clone().map(|name| (name, value))),
            _ => {}
        }
    }
    fields
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(unescape(rest.split('"').next()?))
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The tags of a piece of HTML.
fn tags(html: &str) -> Vec<&str> {
    html.split('<').skip(1).map(|part| part.split('>').next().unwrap()).collect()
}

#[test]
fn what_a_browser_sends_of_an_untouched_page_is_what_was_answered() {
    let session = answered();
    let before = given(&session);
    assert!(before.iter().filter(|(_, value)| value.is_some()).count() > 30);
    let mut seen = BTreeSet::new();
    for (page, html) in pages(&session) {
        let mut again = session.clone();
        let questions = session.survey().pages()[page].questions.clone();
        let sent = fields(&html);
        let found = form::read(&mut again, &sent, questions.clone(), "en").unwrap();
        assert_eq!(given(&again), before, "page {page}");
        assert_eq!(found.unknown, Vec::<String>::new(), "every name belongs to a question");
        // Nor does it come from the answers that the session had: from nothing it gives the same.
        let mut anew = session.clone();
        questions.clone().for_each(|index| anew.answer(index, None, "en"));
        form::read(&mut anew, &sent, questions.clone(), "en").unwrap();
        assert_eq!(given(&anew), before, "page {page}");
        seen.extend(session.survey().questions()[questions].iter().map(|question| question.spec.kind.name()));
    }
    let kinds = QuestionKind::NAMES.iter().filter(|name| !seen.contains(**name)).collect::<Vec<_>>();
    assert!(kinds.is_empty(), "no page has {kinds:?}");
}

#[test]
fn a_whole_form_that_came_back_has_what_was_typed() {
    let session = answered();
    let all = 0..session.survey().questions().len();
    let sent = form::fields(&session, all.clone());
    let html = english().whole(session.survey(), session.setting(), &sent, &[]).html;
    let mut again = Session::with(session.survey().clone(), session.setting());
    form::read(&mut again, &fields(&html), all, "en").unwrap();
    assert_eq!(given(&again), given(&session));
}

#[test]
fn nothing_on_a_page_waits_for_a_script() {
    let session = answered();
    let whole = english().whole(session.survey(), session.setting(), &[], &[]).html;
    let mut html: Vec<String> = pages(&session).into_iter().map(|(_, html)| html).collect();
    html.push(whole);
    for html in html {
        assert_eq!(html.matches("<form ").count(), 1);
        assert!(html.contains("method=\"post\"") && html.contains(" novalidate "));
        for tag in tags(&html) {
            assert!(!tag.contains("type=\"button\""), "{tag}");
            assert!(!tag.contains(" required"), "{tag}");
            assert!(!tag.starts_with("script") && !tag.contains(" on") && !tag.contains(" style="), "{tag}");
            let is_hidden = tag.split(' ').any(|word| word == "hidden");
            let may_hide = tag.starts_with("button hidden type=\"submit\" name=\"~go\"") || tag == "div hidden";
            assert!(!is_hidden || may_hide, "{tag}");
            let is_control = ["input ", "select ", "textarea "].iter().any(|control| tag.starts_with(control));
            assert!(!is_control || attribute(tag, "name").is_some(), "{tag}");
        }
    }
}

#[test]
fn every_form_ends_with_one_field_that_people_do_not_see() {
    let session = answered();
    let mut html: Vec<String> = pages(&session).into_iter().map(|(_, html)| html).collect();
    let setting = session.setting();
    html.push(english().whole(session.survey(), setting, &[], &[]).html);
    html.push(english().pasted(session.survey(), setting, "/send").html);
    for html in html {
        assert_eq!(html.matches("~website\"").count(), 3, "its name, its id and what its label is for: {html}");
        let (_, trap) = html.rsplit_once("<div hidden>").unwrap();
        let (trap, _) = trap.split_once("</div></form>").unwrap();
        assert!(trap.contains("name=\"~website\" autocomplete=\"off\"") && !trap.contains("value"), "{trap}");
    }
}

#[test]
fn every_control_has_its_label_and_every_reference_leads_somewhere() {
    let session = answered();
    let mut all = pages(&session);
    all.push((99, english().whole(session.survey(), session.setting(), &[], &[]).html));
    for (_, html) in all {
        let tags = tags(&html);
        let ids: Vec<String> = tags.iter().filter_map(|tag| attribute(tag, "id")).collect();
        let known: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(known.len(), ids.len(), "an id twice");
        for tag in &tags {
            for name in ["for", "aria-labelledby", "aria-describedby"] {
                for id in attribute(tag, name).unwrap_or_default().split_whitespace() {
                    // Warnings are shown by their own element, which is empty while there are none.
                    assert!(known.contains(&id.to_owned()), "{name} of {tag}");
                }
            }
            if let Some(id) = attribute(tag, "href").and_then(|href| href.strip_prefix('#').map(str::to_owned)) {
                assert!(known.contains(&id), "{tag}");
            }
            let is_control = ["input ", "select ", "textarea "].iter().any(|control| tag.starts_with(control));
            if is_control && !tag.contains("type=\"hidden\"") {
                let id = attribute(tag, "id").unwrap();
                assert!(
                    tags.iter().any(|other| other.starts_with("label ") && other.contains(&format!("for=\"{id}\""))),
                    "{tag}"
                );
            }
        }
    }
}

#[test]
fn errors_are_in_the_title_in_a_list_of_links_and_at_their_question() {
    let mut session = Session::new(survey(TSM));
    let Advance::Stopped(violations) = session.next() else { return };
    let page = english().page(&session, &violations);
    assert!(page.title.starts_with("Error: "), "{}", page.title);
    assert_eq!(page.html.matches("class=\"yousaid-error\"").count(), violations.len());
    let summary = page.html.split("yousaid-error-summary__list").nth(1).unwrap().split("</ul>").next().unwrap();
    assert_eq!(summary.matches("<a ").count(), violations.len());
    assert_eq!(
        page.html.matches("-error\" class=\"yousaid-group\"").count(),
        violations.len(),
        "described by its error"
    );
}

#[test]
fn enter_in_a_field_goes_on_and_not_back() {
    let mut session = Session::new(survey(EVERY_QUESTION));
    session.answer(session.survey().question("agree").unwrap().0, Code::new("yes").map(Answer::Choice), "en");
    assert!(matches!(session.next(), Advance::Moved(_)));
    let html = english().page(&session, &[]).html;
    let buttons: Vec<&str> = tags(&html).into_iter().filter(|tag| tag.starts_with("button ")).collect();
    assert!(buttons[0].contains("value=\"next\"") && buttons[1].contains("value=\"back\""), "{buttons:?}");
}

#[test]
fn every_language_has_its_button_its_name_and_its_direction() {
    let session = Session::new(survey(VISIT));
    let urdu = Words::load("ur", catalogue("ur").unwrap()).unwrap();
    let html = Plain::new(urdu, "ur").page(&session, &[]).html;
    assert!(html.contains("lang=\"ur\" dir=\"rtl\" data-step=\"page\""));
    let form = html.split_once("<form").unwrap().1;
    for language in &session.survey().definition().languages {
        assert!(form.contains(&format!("name=\"~go\" value=\"language:{language}\"")), "{language}");
    }
}

#[test]
fn a_receipt_has_the_reference_and_a_copy_of_the_answers_to_print() {
    let mut session = Session::new(survey(VISIT));
    session.answer(0, Code::new("yes").map(Answer::Choice), "en");
    while session.next() != Advance::Moved(Step::Finished) {}
    let receipt = Receipt {
        id: ResponseId::from_random([1; 16]),
        hash: String::new(),
        reference: "7KQ4-M2XD".to_owned(),
        code: None,
    };
    let page = english().received(&session, &receipt);
    assert!(page.html.contains("7KQ4-M2XD") && !page.html.contains("<form"));
    assert!(page.html.contains("<details part=\"own\" open") && page.html.contains("Were you seen today?"));
    assert!(page.html.contains("Print or save this page"));
}

#[test]
fn a_form_in_one_piece_says_who_is_asked_what() {
    let survey = survey(EVERY_QUESTION);
    let english_html = english().whole(&survey, Setting::default(), &[], &[]).html;
    assert!(
        english_html
            .contains("Only answer this if \u{2068}you answered “Yes” to “Do you have damp or mould in your home?”")
    );
    let welsh = Words::load("cy", catalogue("cy").unwrap()).unwrap();
    let plain = Plain::new(welsh, "cy").whole(&survey, Setting::default(), &[], &[]).html;
    assert!(!plain.contains("you answered"), "no sentence of English with words of another language");
    // Everything is there, with room for three entries of a group.
    for (index, question) in survey.questions().iter().enumerate() {
        let id = question.spec.id.as_str();
        let is_field = question.takes_answer()
            && !matches!(question.spec.kind, QuestionKind::File { .. } | QuestionKind::Repeat { .. });
        let is_part = matches!(question.spec.kind, QuestionKind::Date { .. } | QuestionKind::Ranking { .. });
        let name = if is_part { format!("name=\"{id}.") } else { format!("name=\"{id}\"") };
        assert!(!is_field || english_html.contains(&name), "{index} {id}");
    }
}
