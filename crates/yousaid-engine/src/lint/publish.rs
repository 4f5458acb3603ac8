//! What a survey is held to before it goes out, beyond what it is held to while it is written.

use yousaid_schema::Aids;
use yousaid_schema::Json;
use yousaid_schema::Problem;
use yousaid_schema::Text;

use super::draft::Draft;
use super::languages::has;
use super::languages::needs_translation;
use crate::Banks;
use crate::Survey;

const WELSH: &str = "cy";

/// What keeps a survey from going out, as a problem each; none for one that may.
///
/// - Words of a bank that are a draft in a language of the survey, as long as `confirmed` does not say who
///   has read them.
/// - With `"profile": "wales"`: Welsh and English are both there and equally complete, and Welsh is the default
///   language, so that it is offered first and where nobody's wish is known. Sources: Welsh Language Standards
///   (No. 9) Regulations, WSI 2023/1041, standards 3 (at the same time), 4 (Welsh where the wish is not known)
///   and 5 (no less favourably), for bodies that have a compliance notice. TO CHECK: the numbers in the
///   regulations for registered social landlords (No. 10).
#[must_use]
pub fn unpublishable(json: &Json, survey: &Survey) -> Vec<Problem> {
    let draft = Draft::new(json, survey);
    let mut found = Vec::new();
    drafts(&draft, &mut found);
    if json.get("profile").and_then(Json::as_text) == Some("wales") {
        wales(&draft, &mut found);
    }
    found
}

fn drafts(draft: &Draft<'_>, found: &mut Vec<Problem>) {
    let confirmed = |language: &str| draft.json.get("confirmed").and_then(|all| all.get(language)).is_some();
    for item in &draft.items {
        let spec = &item.question.spec;
        let (name, field) = match (&spec.list, &item.question.bank) {
            (Some(used), _) => {
                (&used.bank, if item.json.get("points").is_some() { "/points/bank" } else { "/choices/bank" })
            }
            (None, Some(used)) => (&used.bank, "/bank"),
            (None, None) => continue,
        };
        let Some(bank) = Banks::built_in().find(name) else { continue };
        let offered = &draft.definition().languages;
        let open = offered.iter().filter(|language| bank.about.drafts.contains(language) && !confirmed(language));
        for language in open {
            let message =
                format!("the words of `{name}` in `{language}` are a draft that no native speaker has checked");
            let help = format!(
                "have somebody who speaks it read them (`yousaid banks {name}`), and say who did: \
                 \"confirmed\": {{\"{language}\": \"name, day\"}}"
            );
            found.push(Problem::new([&item.pointer, field].concat(), "draft-words", message).help(help));
        }
    }
}

fn wales(draft: &Draft<'_>, found: &mut Vec<Problem>) {
    let languages = &draft.definition().languages;
    let english = languages.iter().find(|language| Draft::is_english(language));
    let Some(english) = english.filter(|_| languages.iter().any(|language| language == WELSH)) else {
        let message = "a survey under the profile for Wales is offered in Welsh and in English";
        let help = "give \"languages\": [\"cy\", \"en\"], and every text in both";
        return found.push(Problem::new("/languages", "wales-languages", message).help(help));
    };
    if draft.definition().default_language() != WELSH {
        let message = "Welsh is offered first, and where nobody's wish is known; here it is not the default language";
        let help = "give \"default_language\": \"cy\"";
        found.push(Problem::new("/default_language", "wales-first", message).help(help));
    }
    let both = [(WELSH, "Welsh"), (english.as_str(), "English")];
    let unequal = |pointer: String, name: &str| {
        let message = format!("this text is not there in {name}; both languages go out complete, or neither does");
        Problem::new(pointer, "wales-unequal", message).help(format!("write {{\"cy\": …, \"{english}\": …}}"))
    };
    for words in draft.texts.iter().filter(|words| needs_translation(words)) {
        let lacking = both.iter().filter(|(language, _)| !has(words, language));
        found.extend(lacking.map(|(_, name)| unequal(words.pointer.clone(), name)));
    }
    // Help with a question is help in both languages.
    let aids = draft.definition().aids.as_ref().map(|json| Aids::read(json, languages)).unwrap_or_default();
    for (name, easy) in aids.iter().filter_map(|(name, aid)| Some((name, aid.easy.as_ref()?))) {
        let at = ["/aids/", &name.replace('~', "~0").replace('/', "~1"), "/easy"].concat();
        let lacking = both.iter().filter(|(language, _)| !easy.has(language));
        found.extend(lacking.map(|(_, name)| unequal(at.clone(), name)));
    }
    for item in draft.items.iter().filter(|item| item.is_locked()) {
        let lacks = |text: &Text| [WELSH, english.as_str()].iter().any(|language| !text.has(language));
        let spec = &item.question.spec;
        let labels = spec.kind.choices().iter().map(|choice| &choice.label);
        if spec.title.iter().chain(labels).any(lacks) {
            let message = "this question of a bank is not there in both Welsh and English";
            let help = "ask it in words of your own in both languages, or leave it out";
            found.push(Problem::new(item.pointer.as_str(), "wales-unequal", message).help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(survey: &str) -> Vec<(String, &'static str)> {
        let json: Json = serde_json::from_str(survey).unwrap();
        let survey = super::super::sound(&json).unwrap_or_else(|found| panic!("{found:?}"));
        unpublishable(&json, &survey).into_iter().map(|problem| (problem.pointer, problem.code)).collect()
    }

    fn survey(head: &str, title: &str, question: &str) -> String {
        format!(
            r#"{{"id": "d", "version": "1", {head}, "title": {title}, "landlord": {{"name": "Elm"}},
                "pages": [{{"id": "one", "questions": [{question}]}}]}}"#
        )
    }

    const BOTH: &str = r#"{"cy": "Drysau", "en": "Doors"}"#;
    const ASKED: &str = r#"{"id": "q", "type": "yes_no", "title": {"cy": "Pa un?", "en": "Which?"}}"#;
    const WALES: &str = r#""profile": "wales", "default_language": "cy", "languages": ["cy", "en"]"#;

    #[test]
    fn under_the_profile_for_wales_both_languages_are_complete_or_neither_goes_out() {
        assert_eq!(codes(&survey(WALES, BOTH, ASKED)), []);
        let unequal = |at: &str| vec![(at.to_owned(), "wales-unequal")];
        assert_eq!(codes(&survey(WALES, r#""Drysau""#, ASKED)), unequal("/title"));
        let one = ASKED.replace(r#""cy": "Pa un?", "en": "Which?""#, r#""cy": "Pa un?""#);
        assert_eq!(codes(&survey(WALES, BOTH, &one)), unequal("/pages/0/questions/0/title"));
        // The same survey may go out where nobody is held to that.
        assert_eq!(codes(&survey(&WALES.replace(r#""profile": "wales", "#, ""), r#""Drysau""#, ASKED)), []);
    }

    #[test]
    fn easy_words_are_there_in_both_languages_of_wales() {
        let aids =
            |easy: &str| codes(&survey(&format!(r#"{WALES}, "aids": {{"q/yes": {{"easy": {easy}}}}}"#), BOTH, ASKED));
        assert_eq!(aids(r#"{"cy": "Ie", "en": "Yes"}"#), []);
        assert_eq!(aids(r#""Ie""#), [("/aids/q~1yes/easy".to_owned(), "wales-unequal")]);
    }

    #[test]
    fn under_the_profile_for_wales_welsh_comes_first() {
        let english_first = WALES.replace(r#""cy", "languages""#, r#""en", "languages""#);
        assert_eq!(codes(&survey(&english_first, BOTH, ASKED)), [("/default_language".to_owned(), "wales-first")]);
        let head = r#""profile": "wales", "default_language": "en""#;
        let asked = r#"{"id": "q", "type": "yes_no", "title": "Which?"}"#;
        assert_eq!(codes(&survey(head, r#""Doors""#, asked)), [("/languages".to_owned(), "wales-languages")]);
    }

    #[test]
    fn a_question_of_a_bank_has_to_be_there_in_both_languages_of_wales() {
        let wales = codes(&survey(WALES, BOTH, r#"{"bank": "census-wales@2021/health"}"#));
        assert!(wales.iter().all(|(_, code)| *code != "wales-unequal"), "{wales:?}");
        let england = codes(&survey(WALES, BOTH, r#"{"bank": "tsm@2024-04/TP01"}"#));
        assert_eq!(england, [("/pages/0/questions/0".to_owned(), "wales-unequal")]);
    }

    #[test]
    fn a_draft_of_a_scale_goes_out_once_somebody_has_read_it() {
        let head = r#""default_language": "en", "languages": ["en", "pl"]"#;
        let asked = r#"{"id": "q", "type": "scale", "title": {"en": "How?", "pl": "Jak?"},
                        "points": {"bank": "scales-in-languages@1/SAT5"}}"#;
        let title = r#"{"en": "Doors", "pl": "Drzwi"}"#;
        let open = vec![("/pages/0/questions/0/points/bank".to_owned(), "draft-words")];
        assert_eq!(codes(&survey(head, title, asked)), open);
        let confirmed = format!(r#"{head}, "confirmed": {{"pl": "Anna Nowak, 3 May 2026"}}"#);
        assert_eq!(codes(&survey(&confirmed, title, asked)), []);
        // English is nobody's draft.
        let english = survey(
            r#""default_language": "en""#,
            r#""Doors""#,
            &asked.replace(r#"{"en": "How?", "pl": "Jak?"}"#, r#""How?""#),
        );
        assert_eq!(codes(&english), []);
    }
}
