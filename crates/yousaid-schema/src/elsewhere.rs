//! What other programs for surveys call our types of question, for who comes from one of them.

/// Names elsewhere and what to write here, `;`-free words of advice. The names are those of SurveyJS, XLSForm,
/// Google Forms, Microsoft Forms and HTML, in lower case and without what parts their words.
const NAMES: [(&[&str], &str, &str); 14] = [
    (&["radio", "radiogroup", "singlechoice", "selectone", "single", "buttongroup"], "choice", ""),
    (&["dropdown", "select", "combobox", "list"], "choice", ", with \"look\": \"select\" beside it"),
    (
        &["checkbox", "checkboxes", "selectmultiple", "multiselect", "multiple", "multichoice", "tagbox"],
        "multiple_choice",
        "",
    ),
    (&["text", "textfield", "input", "string", "shortanswer", "singleline"], "short_text", ""),
    (&["textarea", "comment", "paragraph", "freetext", "longanswer", "multiline"], "long_text", ""),
    (&["boolean", "bool", "toggle"], "yes_no", ""),
    (&["rating"], "scale", ", or \"stars\" or \"smileys\""),
    (&["likert"], "scale", ", or \"matrix\" for several rows"),
    (&["nps", "netpromoterscore"], "likelihood", ""),
    (&["phone", "tel", "mobile"], "telephone", ""),
    (&["upload", "fileupload", "image", "photo", "attachment"], "file", ""),
    (&["grid", "table", "matrixtable"], "matrix", ""),
    (&["integer", "decimal", "numeric", "slider"], "number", ""),
    (&["note", "html", "info", "section", "heading"], "statement", ""),
];

/// What to write for a name that another program uses, if one of `allowed` is meant.
pub(crate) fn help(name: &str, allowed: &[&str]) -> Option<String> {
    let plain: String = name.chars().filter(|c| !matches!(c, '_' | '-' | ' ')).collect::<String>().to_lowercase();
    let (_, ours, more) = NAMES.iter().find(|(names, ours, _)| names.contains(&&*plain) && allowed.contains(ours))?;
    Some(["write \"", ours, "\"", more].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::QuestionKind;

    #[test]
    fn names_of_other_programs_are_known_where_a_type_of_ours_is_asked_for() {
        assert_eq!(help("Radio-Group", &QuestionKind::NAMES).as_deref(), Some("write \"choice\""));
        assert_eq!(
            help("dropdown", &QuestionKind::NAMES).as_deref(),
            Some("write \"choice\", with \"look\": \"select\" beside it")
        );
        assert_eq!(help("text", &["rows", "select"]), None);
        assert_eq!(help("yesno", &QuestionKind::NAMES), None);
    }

    #[test]
    fn every_name_leads_to_a_type_that_there_is_and_is_none_itself() {
        for (names, ours, _) in NAMES {
            assert!(QuestionKind::NAMES.contains(&ours), "{ours}");
            for name in names {
                assert!(!QuestionKind::NAMES.contains(name), "{name}");
            }
        }
    }
}
