//! The words behind the codes of answers.

use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::markup;
use yousaid_schema::markup::Inline;

use crate::Survey;

impl Survey {
    /// What residents read in a language, without its markup, where an answer to a question has this code: the
    /// label of a choice, a point or a soft answer. `None` where the definition has no words for it, because
    /// the interface's own are shown ("Yes", "Don't know", the number of a point).
    #[must_use]
    pub fn label(&self, question: &str, code: &str, language: &str) -> Option<String> {
        let (_, question) = self.question(question)?;
        let spec = &question.spec;
        let soft = SoftAnswer::from_code(code);
        let soft = spec.soft_answers.iter().find(|offered| Some(offered.answer) == soft);
        let text = match &spec.kind {
            _ if soft.is_some() => soft.and_then(|soft| soft.label.as_ref()),
            QuestionKind::Choice { choices, .. }
            | QuestionKind::MultipleChoice { choices, .. }
            | QuestionKind::Ranking { choices, .. }
            | QuestionKind::Scale { points: choices, .. } => {
                choices.iter().find(|choice| choice.code.as_str() == code).map(|choice| &choice.label)
            }
            QuestionKind::YesNo { yes, no } => match code {
                "yes" => yes.as_ref(),
                "no" => no.as_ref(),
                _ => None,
            },
            _ => None,
        };
        let mut words = String::new();
        plain(&markup::inline(text?.get(language).text), &mut words);
        Some(words).filter(|words| !words.is_empty())
    }
}

fn plain(runs: &[Inline], words: &mut String) {
    for run in runs {
        match run {
            Inline::Text(text) => words.push_str(text),
            Inline::LineBreak => words.push(' '),
            Inline::Strong(runs) | Inline::Emphasis(runs) | Inline::Link { content: runs, .. } => plain(runs, words),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn survey() -> Survey {
        let definition = serde_json::from_str(
            r#"{"id": "a", "version": "1", "title": "A", "default_language": "en", "languages": ["en", "cy"],
                "landlord": {"name": "Elm"}, "pages": [{"id": "p", "questions": [
                {"id": "c", "type": "choice", "title": "C", "soft_answers": [{"code": "dont_know", "label": "No idea"}, "not_applicable"],
                 "choices": [{"code": "a", "label": {"en": "**Very** bad", "cy": "Drwg iawn"}}, {"code": "b", "label": "B"}]},
                {"id": "y", "type": "yes_no", "title": "Y", "yes": "Aye"},
                {"id": "m", "type": "matrix", "title": "M", "points": [{"code": "1", "label": "Low"}, {"code": "2", "label": "High"}],
                 "rows": [{"code": "r", "label": "R"}, {"code": "s", "label": "S"}]}]}]}"#,
        )
        .unwrap();
        Survey::compile(definition).unwrap()
    }

    #[test]
    fn a_code_has_the_words_that_residents_read_in_their_language() {
        let survey = survey();
        let label = |question: &str, code: &str, language: &str| survey.label(question, code, language);
        assert_eq!(label("c", "a", "en").as_deref(), Some("Very bad"));
        assert_eq!(label("c", "a", "cy").as_deref(), Some("Drwg iawn"));
        assert_eq!(label("c", "b", "cy").as_deref(), Some("B"), "the default language stands in");
        assert_eq!(label("c", "dont_know", "en").as_deref(), Some("No idea"));
        assert_eq!(label("y", "yes", "en").as_deref(), Some("Aye"));
        assert_eq!(label("m.r", "2", "en").as_deref(), Some("High"));
    }

    #[test]
    fn there_are_no_words_where_the_definition_has_none() {
        let survey = survey();
        for (question, code) in [("c", "z"), ("c", "not_applicable"), ("y", "no"), ("m", "1"), ("none", "a")] {
            assert_eq!(survey.label(question, code, "en"), None, "{question} {code}");
        }
    }
}
