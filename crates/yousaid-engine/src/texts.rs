//! The texts of a question, one after the other.

use yousaid_schema::Choice;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::Text;

#[cfg(feature = "advice")]
use crate::Survey;

/// Takes a text, where it stands in the document, and whether it is read after the question is
/// answered.
pub(crate) type Visit<'v> = &'v mut dyn FnMut(&mut Text, String, bool);

/// Every text of a question that stands at the pointer `at`; without those of the questions within
/// a repeating group.
pub(crate) fn of_question(question: &mut Question, at: &str, visit: Visit<'_>) {
    optional(question.title.as_mut(), at, "/title", visit);
    optional(question.hint.as_mut(), at, "/hint", visit);
    for (i, soft) in question.soft_answers.iter_mut().enumerate() {
        optional(soft.label.as_mut(), &item(at, "/soft_answers/", i), "/label", visit);
    }
    for (i, warning) in question.warnings.iter_mut().enumerate() {
        visit(&mut warning.text, item(at, "/warn/", i) + "/text", true);
    }
    match &mut question.kind {
        QuestionKind::Choice { choices, .. }
        | QuestionKind::MultipleChoice { choices, .. }
        | QuestionKind::Ranking { choices, .. } => of_choices(choices, at, "/choices/", visit),
        QuestionKind::Scale { points, look: ScaleLook::Likelihood } => {
            let last = points.len().saturating_sub(1);
            for (i, point) in points.iter_mut().enumerate().filter(|(i, _)| *i == 0 || *i == last) {
                visit(&mut point.label, [at, if i == 0 { "/low" } else { "/high" }].concat(), false);
            }
        }
        QuestionKind::Scale { points, .. } => of_choices(points, at, "/points/", visit),
        QuestionKind::YesNo { yes, no } => {
            optional(yes.as_mut(), at, "/yes", visit);
            optional(no.as_mut(), at, "/no", visit);
        }
        QuestionKind::Consent { text, .. } => visit(text, [at, "/text"].concat(), false),
        QuestionKind::Statement { text, media } => {
            visit(text, [at, "/text"].concat(), false);
            if let Some(media) = media {
                optional(media.alt.as_mut(), at, "/media/alt", visit);
                optional(media.transcript.as_mut(), at, "/media/transcript", visit);
            }
        }
        QuestionKind::Number { unit, .. } | QuestionKind::Calculated { unit, .. } => {
            optional(unit.as_mut(), at, "/unit", visit);
        }
        QuestionKind::Matrix { rows, points, .. } => {
            of_choices(rows, at, "/rows/", visit);
            of_choices(points, at, "/points/", visit);
        }
        QuestionKind::Allocation { rows, unit, .. } => {
            of_choices(rows, at, "/rows/", visit);
            optional(unit.as_mut(), at, "/unit", visit);
        }
        QuestionKind::Repeat { entry, .. } => optional(entry.as_mut(), at, "/entry", visit),
        QuestionKind::ShortText { .. }
        | QuestionKind::LongText { .. }
        | QuestionKind::Email
        | QuestionKind::Telephone
        | QuestionKind::Postcode
        | QuestionKind::Date { .. }
        | QuestionKind::Time
        | QuestionKind::Signature
        | QuestionKind::Location { .. }
        | QuestionKind::File { .. }
        | QuestionKind::Address => {}
    }
}

fn of_choices(choices: &mut [Choice], at: &str, list: &str, visit: Visit<'_>) {
    for (i, choice) in choices.iter_mut().enumerate() {
        let at = item(at, list, i);
        visit(&mut choice.label, [&at, "/label"].concat(), false);
        optional(choice.group.as_mut(), &at, "/group", visit);
    }
}

/// The text at a pointer, if there is one.
fn optional(text: Option<&mut Text>, at: &str, name: &str, visit: Visit<'_>) {
    if let Some(text) = text {
        visit(text, [at, name].concat(), false);
    }
}

/// The pointer of an item of a list.
pub(crate) fn item(at: &str, list: &str, i: usize) -> String {
    [at, list, &i.to_string()].concat()
}

#[cfg(feature = "advice")]
impl Survey {
    /// The same survey with every text that residents read in one language only, made by `reword` from what
    /// it says in the default one: for pseudo-languages, in which tests show it.
    #[must_use]
    pub fn reworded(mut self, language: &str, reword: &dyn Fn(&str) -> String) -> Self {
        let mut change = |text: &mut Text| *text = Text::new(language, &reword(text.in_default()));
        let definition = &mut self.definition;
        definition.languages = vec![language.to_owned()];
        let (landlord, ending) = (&mut definition.landlord, &mut definition.ending);
        change(&mut definition.title);
        change(&mut landlord.name);
        let before = [definition.introduction.as_mut(), landlord.contact.as_mut()];
        let after = [ending.title.as_mut(), ending.text.as_mut(), ending.outcome_promise.as_mut()];
        let pages = self.pages.iter_mut().flat_map(|page| [page.title.as_mut(), page.text.as_mut()]);
        before.into_iter().chain(after).chain(pages).flatten().for_each(&mut change);
        for question in &mut self.questions {
            of_question(&mut question.spec, "", &mut |text, _, _| change(text));
            if let QuestionKind::Repeat { questions, .. } = &mut question.spec.kind {
                for question in questions {
                    of_question(question, "", &mut |text, _, _| change(text));
                }
            }
        }
        self
    }
}

#[cfg(test)]
#[cfg(feature = "advice")]
mod tests {
    use super::*;

    #[test]
    fn no_text_of_any_template_is_forgotten_when_it_is_reworded() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/surveys");
        let mut count = 0;
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let Ok(definition) = serde_json::from_str(&text) else { continue };
            let survey = Survey::compile(definition).unwrap().reworded("en-XA", &str::to_uppercase);
            let title = survey.definition().title.get("en");
            assert_eq!((title.language, title.text), ("en-XA", &*title.text.to_uppercase()));
            // Only ids and expressions are in small letters now.
            for shown in format!("{survey:?}").split("Text(").skip(1) {
                // What helps with a question is read where it is shown.
                if shown.starts_with('"') {
                    continue;
                }
                let said = shown.split_once("texts: [(\"").and_then(|(_, rest)| rest.split_once("\")]")).unwrap().0;
                let (language, said) = said.split_once("\", \"").unwrap();
                // Points of a scale from 0 to 10 are numbers in every language.
                if said.parse::<u32>().is_ok() {
                    continue;
                }
                assert_eq!((language, said), ("en-XA", &*said.to_uppercase().replace("\\N", "\\n")));
            }
            count += 1;
        }
        assert!(count > 3, "{count}");
    }
}
