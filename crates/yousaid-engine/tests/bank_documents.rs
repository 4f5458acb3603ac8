//! The banks that come with Yousaid: whole, sourced, and usable.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use yousaid_engine::Banks;
use yousaid_engine::Survey;
use yousaid_schema::Bank;
use yousaid_schema::BankItem;
use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_schema::Mark;
use yousaid_schema::Origin;
use yousaid_schema::Problem;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;

fn usable() -> impl Iterator<Item = &'static Bank> {
    Banks::built_in().iter().filter(|bank| bank.not_available.is_none())
}

/// A definition with these questions on one page.
fn definition(questions: &str) -> Definition {
    let text = format!(
        r#"{{"id": "s", "version": "1", "default_language": "en", "title": "S", "landlord": {{"name": "Elm"}},
            "pages": [{{"id": "one", "questions": [{questions}]}}]}}"#
    );
    serde_json::from_str(&text).unwrap()
}

fn problems(questions: &str) -> Vec<Problem> {
    Survey::compile(definition(questions)).map_or_else(|error| error.problems().to_vec(), |_| Vec::new())
}

fn uses(bank: &Bank, ids: &[&str]) -> String {
    ids.iter().map(|id| format!(r#"{{"bank": "{}/{id}"}}"#, bank.name)).collect::<Vec<_>>().join(",")
}

/// An item's filter, the filter of that, and so on; the first one first.
fn filters<'b>(bank: &'b Bank, item: &'b BankItem) -> Vec<&'b str> {
    let mut chain = Vec::new();
    let mut filter = item.filter.as_deref();
    while let Some(id) = filter {
        chain.insert(0, id);
        filter = bank.item(id).unwrap().filter.as_deref();
    }
    chain
}

#[test]
fn all_items_of_a_bank_in_their_order_make_a_survey() {
    for bank in usable().filter(|bank| !bank.items.is_empty()) {
        let ids: Vec<&str> = bank.ids().collect();
        assert_eq!(problems(&uses(bank, &ids)), [], "{}", bank.name);
    }
}

#[test]
fn every_item_needs_its_filter_and_nothing_else_and_keeps_its_condition() {
    for bank in usable() {
        for item in &bank.items {
            let id = item.question.id.as_str();
            let filters = filters(bank, item);
            let first = bank.rules.first.as_deref().filter(|first| *first != id);
            let ids: Vec<&str> = first.into_iter().chain(filters.iter().copied()).chain([id]).collect();
            let survey = Survey::compile(definition(&uses(bank, &ids))).unwrap();
            let (_, question) = survey.question(id).unwrap();
            let conditions: Vec<&str> = question.conditions().collect();
            assert_eq!(conditions, item.question.ask_if.as_deref().into_iter().collect::<Vec<_>>(), "{id}");
            assert_eq!(item.question.ask_if.is_some(), item.filter.is_some(), "{id}");
            if let Some(filter) = filters.last() {
                let without: Vec<&str> = ids.iter().copied().filter(|id| id != filter).collect();
                let found = problems(&uses(bank, &without));
                assert!(found.iter().any(|problem| problem.code.ends_with("-filter")), "{id}: {found:?}");
            }
        }
    }
}

#[test]
fn every_word_names_a_source_that_the_bank_knows() {
    for bank in Banks::built_in().iter() {
        let known = |origin: &Origin| bank.about.sources.iter().any(|source| source.id == origin.source);
        let name = &bank.name;
        for words in [&bank.about.title, &bank.about.text, &bank.about.licence] {
            assert!(words.len() > 8, "{name}");
        }
        for item in &bank.items {
            assert!(known(&item.about), "{name}/{}", item.question.id);
        }
        for list in bank.scales.iter().chain(&bank.lists) {
            assert!(known(&list.about), "{name}/{}", list.id);
        }
        if bank.rules.fixed_order || bank.rules.first.is_some() || bank.rules.whole_themes {
            assert!(known(&bank.rules.about), "{name}");
        }
        for source in &bank.about.sources {
            assert!(source.title.len() > 6, "{name}/{}", source.id);
        }
    }
}

#[test]
fn what_is_from_memory_says_that_it_is_to_be_checked() {
    for bank in usable() {
        let origins = bank.scales.iter().chain(&bank.lists).map(|list| &list.about);
        for origin in origins.chain(bank.items.iter().map(|item| &item.about)).chain([&bank.rules.about]) {
            if origin.mark == Mark::Memory && !origin.source.is_empty() {
                assert!(origin.note.contains("TO CHECK"), "{}: {origin:?}", bank.name);
            }
        }
    }
}

#[test]
fn every_equality_question_may_be_left_out_and_offers_prefer_not_to_say() {
    let mut seen = 0;
    for bank in usable().filter(|bank| ["census-", "govuk-", "about-"].iter().any(|name| bank.name.starts_with(name))) {
        for item in bank.items.iter().filter(|item| item.question.id.as_str() != "equality_gate") {
            let question = &item.question;
            assert!(question.optional, "{}/{}", bank.name, question.id);
            let says = question.soft_answers.iter().any(|soft| soft.answer == SoftAnswer::PreferNotToSay);
            let is_words = matches!(question.kind, QuestionKind::ShortText { .. });
            assert!(says || is_words, "{}/{}", bank.name, question.id);
            seen += 1;
        }
    }
    assert!(seen > 40, "{seen}");
}

/// Data Protection Act 2018, schedule 1, paragraph 8: its table of special categories.
#[test]
fn special_categories_are_marked_as_such() {
    let mut seen = 0;
    for bank in usable() {
        for item in &bank.items {
            let id = item.question.id.as_str();
            let expected = match id {
                "religion" => "religion_or_belief",
                "sexual_orientation" => "sexual_orientation",
                "disability" | "disability_effect" | "health" => "health",
                id if id.starts_with("ethnic_") => "racial_or_ethnic_origin",
                _ => "",
            };
            assert_eq!(item.about.special_category, expected, "{}/{id}", bank.name);
            seen += usize::from(!expected.is_empty());
        }
    }
    assert!(seen > 30, "{seen}");
}

/// A document as residents download it: `cargo xtask dist` takes out what is for authors.
fn without_about(json: &Json) -> Json {
    match json {
        Json::Object(fields) => {
            let kept = fields.iter().filter(|(name, _)| name != "about" && name != "$schema");
            Json::Object(kept.map(|(name, value)| (name.clone(), without_about(value))).collect())
        }
        Json::List(items) => Json::List(items.iter().map(without_about).collect()),
        json => json.clone(),
    }
}

#[test]
fn a_bank_without_what_is_for_authors_asks_the_same() {
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/banks")).unwrap() {
        let json: Json = serde_json::from_str(&std::fs::read_to_string(entry.unwrap().path()).unwrap()).unwrap();
        let whole = Bank::from_json(&json).unwrap();
        let bare = Bank::from_json(&without_about(&json)).unwrap();
        assert_eq!((&bare.name, &bare.languages), (&whole.name, &whole.languages));
        assert_eq!(bare.items.len(), whole.items.len());
        for (bare, whole) in bare.items.iter().zip(&whole.items) {
            assert_eq!((&bare.question, &bare.theme, &bare.filter), (&whole.question, &whole.theme, &whole.filter));
        }
        for (bare, whole) in bare.scales.iter().chain(&bare.lists).zip(whole.scales.iter().chain(&whole.lists)) {
            assert_eq!(bare.choices, whole.choices);
        }
        let rules = |bank: &Bank| {
            let rules = &bank.rules;
            (rules.codes, rules.first.clone(), rules.fixed_order, rules.whole_themes)
        };
        assert_eq!(rules(&bare), rules(&whole));
    }
}

#[test]
fn a_version_that_is_not_there_yet_says_why_and_what_to_use_instead() {
    let found = problems(r#"{"bank": "tsm@2026-10/TP01"}"#);
    let [problem] = &found[..] else { panic!("{found:?}") };
    assert_eq!((problem.code, problem.pointer.as_str()), ("bank-not-available", "/pages/0/questions/0/bank"));
    assert!(problem.message.contains("Direction of October 2026"), "{problem}");
    assert_eq!(problem.help, "use `tsm@2024-04`");
}

#[test]
fn what_is_not_asked_of_shared_owners_says_why() {
    let found = problems(r#"{"bank": "tsm-lcho@2024-04/TP01"}, {"bank": "tsm-lcho@2024-04/TP04"}"#);
    let [problem] = &found[..] else { panic!("{found:?}") };
    assert_eq!(problem.code, "unknown-bank-item");
    assert!(problem.message.contains("shared owners are not asked about repairs"), "{problem}");
    assert!(problem.message.contains("source: Estuary Housing Association"), "{problem}");
}

#[test]
fn a_broken_rule_and_a_changed_word_name_their_source() {
    let late = problems(r#"{"bank": "tsm@2024-04/TP04"}"#);
    assert!(late[0].message.contains("(source: Regulator of Social Housing, Tenant Survey Requirements"), "{late:?}");
    let reworded = problems(r#"{"bank": "tsm@2024-04/TP01", "title": "Happy with us?"}"#);
    assert_eq!(reworded[0].code, "locked");
    assert!(reworded[0].message.contains("(source: Ash-Shahada Housing Association"), "{reworded:?}");
    let rescaled = problems(r#"{"bank": "tsm@2024-04/TP01", "points": {"bank": "scales@1/GOOD5"}}"#);
    assert_eq!((rescaled[0].code, rescaled[0].pointer.as_str()), ("locked", "/pages/0/questions/0/points"));
}

#[test]
fn between_a_filter_and_its_question_nothing_of_ones_own_may_stand() {
    let between = r#"{"bank": "census-england@2021/disability"}, {"id": "own", "type": "short_text", "title": "Own?"},
        {"bank": "census-england@2021/disability_effect"}"#;
    let found = problems(between);
    assert_eq!(found[0].code, "bank-filter", "{found:?}");
}

#[test]
fn a_question_of_ones_own_takes_a_scale_or_a_list_from_a_bank() {
    let own = r#"{"id": "gardens", "type": "scale", "title": "Gardens?", "points": {"bank": "scales@1/SAT5"}},
        {"id": "parts", "type": "matrix", "title": "Parts?", "rows": [{"code": "a", "label": "A"}],
         "points": {"bank": "scales@1/AGREE5"}},
        {"id": "done", "type": "choice", "title": "Done?", "choices": {"bank": "scales@1/YES_PARTLY_NO"}},
        {"id": "spots", "type": "repeat", "title": "Spots", "max": 2, "questions": [
            {"id": "good", "type": "scale", "title": "Good?", "points": {"bank": "scales@1/GOOD5"}}]}"#;
    let definition = definition(own);
    assert_eq!(definition.banks(), ["scales@1"]);
    let survey = Survey::compile(definition).unwrap();
    let codes = |id: &str| {
        let (_, question) = survey.question(id).unwrap();
        question.spec.kind.choices().iter().map(|choice| choice.code.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(codes("gardens")[0], "very_satisfied");
    assert_eq!(codes("parts.a")[4], "strongly_disagree");
    assert_eq!(codes("done"), ["yes", "partly", "no"]);
    assert_eq!(codes("spots.2.good")[1], "fairly_good");
}

#[test]
fn slips_in_the_name_of_a_scale_are_named() {
    let scale = |name: &str| {
        let found =
            problems(&format!(r#"{{"id": "q", "type": "scale", "title": "Q", "points": {{"bank": "{name}"}}}}"#));
        let [problem] = &found[..] else { panic!("{found:?}") };
        assert_eq!(problem.pointer, "/pages/0/questions/0/points/bank");
        (problem.code, problem.help.clone())
    };
    assert_eq!(scale("scales@1/SAT4"), ("unknown-bank-item", "did you mean `SAT5`?".to_owned()));
    assert_eq!(scale("scale@1/SAT5"), ("unknown-bank", "did you mean `scales@1`?".to_owned()));
    // A list of choices has no scores, so it is no scale.
    assert_eq!(scale("scales@1/YES_PARTLY_NO").0, "unknown-bank-item");
}

#[test]
fn a_survey_in_another_language_needs_words_of_its_own() {
    let text = r#"{"id": "s", "version": "1", "default_language": "en", "languages": ["en", "cy"], "title": "S",
        "landlord": {"name": "Elm"}, "pages": [{"id": "one", "questions": [
            {"id": "q", "type": "scale", "title": "Q", "points": {"bank": "scales@1/SAT5"}}]}]}"#;
    let error = Survey::compile(serde_json::from_str(text).unwrap()).unwrap_err();
    assert_eq!(error.problems()[0].code, "bank-language");
    // The same scale is there in Welsh, in another bank.
    let help = &error.problems()[0].help;
    assert!(help.starts_with("use `scales-in-languages@1/SAT5`, which has the same codes, or write"), "{help}");
    let other = text.replace("scales@1", "scales-in-languages@1");
    assert!(Survey::compile(serde_json::from_str(&other).unwrap()).is_ok());
}

#[test]
fn banks_that_are_handed_over_are_all_there_are() {
    let tsm = definition(r#"{"bank": "tsm@2024-04/TP01"}"#);
    let hash = tsm.hash.clone();
    assert!(Survey::compile_with(tsm.clone(), &Banks::new()).is_err());
    let mut banks = Banks::new();
    for name in tsm.banks() {
        banks.add(Banks::built_in().find(name).unwrap().clone());
    }
    let survey = Survey::compile_with(tsm, &banks).unwrap();
    assert_eq!(survey.definition().hash, hash);
}
