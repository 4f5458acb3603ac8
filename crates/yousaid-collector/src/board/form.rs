//! An entry as staff write it in a plain form.

use yousaid_schema::Json;
use yousaid_schema::Outcomes;

use super::list;
use super::object;
use super::with_entries;
use crate::staff::Fields;

/// The texts of an entry: their names on the wire, what they are called on the page, and what helps there.
pub(super) const TEXTS: [(&str, &str, &str); 5] = [
    ("said", "What residents said", "In one or two sentences, as they would say it"),
    ("answer", "What you did, are doing, can’t do or decided", ""),
    ("why", "Why", "Needed where it can’t be done"),
    ("who", "Who answers for it", "For example: Repairs"),
    ("source", "Where they said it", "For example: Tenant survey, spring 2026"),
];

/// An entry in the making: what was written, as it was written.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) id: String,
    /// 0 for a new one.
    pub(super) revision: i64,
    /// By name and language.
    pub(super) texts: Vec<(String, String, String)>,
    pub(super) people: String,
    pub(super) survey: String,
    pub(super) address: String,
    pub(super) status: String,
    pub(super) date: String,
    pub(super) places: Vec<String>,
    pub(super) topics: Vec<String>,
}

impl Draft {
    /// What came from the form.
    pub(super) fn of_form(form: &Fields, languages: &[String]) -> Self {
        let words = |name: &str, language: &str| form.get(&format!("{name}.{language}")).replace("\r\n", "\n");
        let of_text = |(name, ..): &(&str, &str, &str)| {
            let one = |language: &String| ((*name).to_owned(), language.clone(), words(name, language));
            languages.iter().map(one).collect::<Vec<_>>()
        };
        let all = |name: &str| form.all(name).map(str::to_owned).collect();
        Self {
            id: form.get("id").to_owned(),
            revision: form.get("revision").parse().unwrap_or_default(),
            texts: TEXTS.iter().flat_map(of_text).collect(),
            people: form.get("people").to_owned(),
            survey: form.get("survey").to_owned(),
            address: form.get("address").to_owned(),
            status: form.get("status").to_owned(),
            date: form.get("date").to_owned(),
            places: all("places"),
            topics: all("topics"),
        }
    }

    /// What is stored.
    pub(super) fn of_entry(entry: &Json, revision: i64, languages: &[String]) -> Self {
        let text = |json: &Json, name: &str| json.get(name).and_then(Json::as_text).unwrap_or_default().to_owned();
        let source = entry.get("source").cloned().unwrap_or(Json::Null);
        let words = |name: &str, language: &str| {
            let value = if name == "source" { source.get("title") } else { entry.get(name) };
            match value {
                Some(Json::Text(text)) if languages.first().is_some_and(|first| first == language) => text.clone(),
                Some(value) => text(value, language),
                None => String::new(),
            }
        };
        let of_text = |(name, ..): &(&str, &str, &str)| {
            let one = |language: &String| ((*name).to_owned(), language.clone(), words(name, language));
            languages.iter().map(one).collect::<Vec<_>>()
        };
        let codes = |name: &str| list(entry, name).iter().filter_map(Json::as_text).map(str::to_owned).collect();
        let people = match entry.get("people") {
            Some(Json::Number(people)) => people.to_string(),
            _ => String::new(),
        };
        Self {
            id: text(entry, "id"),
            revision,
            texts: TEXTS.iter().flat_map(of_text).collect(),
            people,
            survey: text(&source, "survey"),
            address: text(&source, "address"),
            status: text(entry, "status"),
            date: text(entry, "date"),
            places: codes("places"),
            topics: codes("topics"),
        }
    }

    pub(super) fn text(&self, name: &str, language: &str) -> &str {
        let found = self.texts.iter().find(|(known, tag, _)| known == name && tag == language);
        found.map_or("", |(.., text)| text)
    }

    /// The entry as it stands in a board's document.
    pub(super) fn to_entry(&self) -> Json {
        let words = |name: &str| {
            let written = self.texts.iter().filter(|(known, _, text)| known == name && !text.is_empty());
            let texts: Vec<(String, Json)> =
                written.map(|(_, language, text)| (language.clone(), text.as_str().into())).collect();
            (!texts.is_empty()).then_some(Json::Object(texts))
        };
        let given = |text: &str| (!text.is_empty()).then(|| Json::from(text));
        let codes = |codes: &[String]| Json::List(codes.iter().map(|code| code.as_str().into()).collect());
        let source = [("title", words("source")), ("survey", given(&self.survey)), ("address", given(&self.address))];
        let source: Vec<_> = source.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        let people = given(&self.people).map(|text| match self.people.parse::<u32>() {
            Ok(people) => people.into(),
            // Said to be no number, in the words of every document.
            Err(_) => text,
        });
        let fields = [
            ("id", Some(Json::from(self.id.as_str()))),
            ("said", words("said")),
            ("people", people),
            ("source", (!source.is_empty()).then(|| object(source))),
            ("status", given(&self.status)),
            ("answer", words("answer")),
            ("why", words("why")),
            ("date", given(&self.date)),
            ("who", words("who")),
            ("places", (!self.places.is_empty()).then(|| codes(&self.places))),
            ("topics", (!self.topics.is_empty()).then(|| codes(&self.topics))),
        ];
        object(fields.into_iter().filter_map(|(name, value)| Some((name, value?))))
    }

    /// What keeps it off the board, in words for staff.
    pub(super) fn faults(&self, base: &Json) -> Vec<String> {
        let Err(error) = Outcomes::from_json(&with_entries(base, vec![self.to_entry()])) else { return Vec::new() };
        let said = |problem: &yousaid_schema::Problem| {
            let field = problem.pointer.strip_prefix("/entries/0").unwrap_or(&problem.pointer).trim_start_matches('/');
            match (problem.code, missing(&problem.message)) {
                ("missing-field", Some(name)) => format!("“{}” is empty.", label(name)),
                ("missing-field", None) => format!("“{}” is empty.", label(field)),
                _ => format!("{}: {}.", label(field), problem.message),
            }
        };
        error.problems().iter().map(said).collect()
    }
}

/// The name in "the field `answer` is missing".
fn missing(message: &str) -> Option<&str> {
    message.strip_prefix("the field `")?.split_once('`').map(|(name, _)| name)
}

/// What a field is called on the page.
fn label(field: &str) -> &str {
    let name = field.split('/').next().unwrap_or_default();
    let text = TEXTS.iter().find(|(known, ..)| *known == name).map(|(_, label, _)| *label);
    text.unwrap_or(match name {
        "people" => "How many said it",
        "status" => "How far you have come",
        "date" => "Day of the answer",
        "title" => "Where they said it",
        "places" => "Places",
        "topics" => "Topics",
        _ => "The entry",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = r#"{"kind": "outcomes", "default_language": "en", "languages": ["en", "cy"], "landlord": {"name": "Elm"},
        "places": [{"code": "north", "label": "North"}], "entries": []}"#;

    fn draft(form: &str) -> Draft {
        Draft::of_form(&Fields::read(form.as_bytes()), &["en".to_owned(), "cy".to_owned()])
    }

    fn faults(form: &str) -> String {
        draft(form).faults(&serde_json::from_str(BASE).unwrap()).join("\n")
    }

    #[test]
    fn what_was_written_comes_back_as_it_was() {
        let form = "id=a&said.en=Bins&said.cy=Biniau&answer.en=Two&status=did&date=2026-08-03&people=41&source.en=Survey&survey=tsm&places=north";
        assert_eq!(faults(form), "");
        let entry = draft(form).to_entry();
        let again = Draft::of_entry(&entry, 1, &["en".to_owned(), "cy".to_owned()]);
        assert_eq!(again.to_entry(), entry);
        assert_eq!((again.text("said", "cy"), again.people.as_str(), again.survey.as_str()), ("Biniau", "41", "tsm"));
    }

    #[test]
    fn what_is_missing_is_said_in_the_words_of_the_page() {
        assert_eq!(
            faults("id=a&status=cannot&said.en=Bins&people=many&date=2026-02-30&answer.en=No"),
            "How many said it: expected a number, found a text.\n“Why” is empty.\nDay of the answer: `2026-02-30` is not a day."
        );
        assert_eq!(faults("id=a&answer.en=x&date=2026-02-03&said.en=x"), "“How far you have come” is empty.");
    }
}
