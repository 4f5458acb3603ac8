//! How complete the languages of a definition are, and which of them are offered to residents.

use yousaid_schema::Definition;
use yousaid_schema::Item;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::texts;

/// The definition without the languages that have less of its texts than its author asks for: these become
/// [`Definition::half_done`]. The default language has every text, so it always stays.
///
/// What is counted is what the linter counts ([`Report::languages`](crate::lint::Report)): the texts that the
/// definition itself has, but for the landlord's name and for what is no words. Questions of a bank have the
/// languages of the bank.
///
/// Every survey is compiled so; only a program with the feature `lazy` calls this by itself, before it
/// compiles one.
#[must_use]
pub fn offer_complete(mut definition: Definition) -> Definition {
    let least = usize::try_from(definition.min_completeness).unwrap_or_default();
    if least == 0 || definition.languages.len() < 2 {
        return definition;
    }
    let all = texts_of(&definition);
    let is_offered = |language: &String| {
        let has = all.iter().filter(|text| text.words().is_some() || is_in(text, language)).count();
        has * 100 >= least * all.len()
    };
    let default = definition.default_language().to_owned();
    let languages = std::mem::take(&mut definition.languages);
    let (offered, half_done) = languages.into_iter().partition(|language| *language == default || is_offered(language));
    definition.languages = offered;
    definition.half_done = half_done;
    definition
}

fn is_in(text: &Text, language: &str) -> bool {
    text.iter().any(|known| known.language == language)
}

/// The texts that are to be translated.
fn texts_of(definition: &Definition) -> Vec<Text> {
    let mut all = Vec::new();
    let mut add = |text: &Text| {
        // A name, a number or a sign is the same in every language.
        if text.in_default().chars().filter(|sign| sign.is_alphabetic()).count() > 1 {
            all.push(text.clone());
        }
    };
    add(&definition.title);
    let ending = &definition.ending;
    let around = [&definition.introduction, &definition.landlord.contact];
    let after = [&ending.title, &ending.text, &ending.outcome_promise];
    let pages = definition.pages.iter().flat_map(|page| [&page.title, &page.text]);
    around.into_iter().chain(after).chain(pages).flatten().for_each(&mut add);
    for item in definition.pages.iter().flat_map(|page| &page.items) {
        if let Item::Question(question) = item {
            of_question(question, &mut add);
        }
    }
    all
}

fn of_question(question: &Question, add: &mut dyn FnMut(&Text)) {
    // The visitor is made for changing texts.
    texts::of_question(&mut question.clone(), "", &mut |text, _, _| add(text));
    if let QuestionKind::Repeat { questions, .. } = &question.kind {
        for field in questions {
            of_question(field, add);
        }
    }
}

#[cfg(test)]
#[cfg(feature = "lint")]
mod tests {
    use std::fs;
    use std::path::Path;

    use yousaid_schema::Json;

    use super::*;
    use crate::Survey;
    use crate::lint::Notes;
    use crate::lint::lint;

    fn survey(least: u32) -> Survey {
        let text = format!(
            r#"{{"id": "door", "version": "1", "default_language": "en", "languages": ["en", "cy", "pl", "ur"],
                "min_completeness": {least}, "title": {{"en": "Front doors", "cy": "Drysau", "pl": "Drzwi"}},
                "landlord": {{"name": "Elm Homes"}},
                "pages": [{{"id": "one", "questions": [{{"id": "q", "type": "choice",
                    "title": {{"en": "Which one?", "cy": "Pa un?", "pl": "Które?"}},
                    "choices": [{{"code": "a", "label": {{"en": "The red one", "cy": "Yr un coch"}}}},
                                {{"code": "b", "label": "The green one"}}, {{"code": "c", "label": "2"}}]}}]}}]}}"#
        );
        Survey::compile(serde_json::from_str(&text).unwrap()).unwrap()
    }

    #[test]
    fn a_language_is_offered_from_the_share_on_that_its_author_asks_for() {
        for (least, offered) in [
            (1, &["en", "cy", "pl"][..]),
            (50, &["en", "cy", "pl"]),
            (51, &["en", "cy"]),
            (75, &["en", "cy"]),
            (76, &["en"]),
        ] {
            let survey = survey(least);
            assert_eq!(survey.definition().languages, offered, "{least}");
            assert_eq!(survey.definition().half_done.len(), 4 - offered.len(), "{least}");
            // Nobody reads a text in a language that is not offered.
            assert_eq!(survey.definition().default_language(), "en");
        }
    }

    /// Every document that ships, as the linter counts and as it is counted here.
    #[test]
    fn the_linter_counts_the_same_texts() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let folders = ["examples/surveys", "crates/yousaid-cli/templates", "tests/fixtures/lint"];
        let files = folders.iter().filter_map(|folder| fs::read_dir(root.join(folder)).ok()).flatten();
        let mut count = 0;
        for file in files {
            let path = file.unwrap().path();
            let Ok(json) = serde_json::from_str::<Json>(&fs::read_to_string(&path).unwrap_or_default()) else {
                continue;
            };
            let Ok(definition) = Definition::from_json(&json) else { continue };
            let report = lint(&json, &Notes::default());
            for known in &report.languages {
                let all = texts_of(&definition);
                let has = |text: &&Text| text.words().is_some() || is_in(text, &known.language);
                assert_eq!((all.iter().filter(has).count(), all.len()), (known.texts, known.of), "{}", path.display());
                count += 1;
            }
        }
        assert!(count > 40, "{count}");
    }
}
