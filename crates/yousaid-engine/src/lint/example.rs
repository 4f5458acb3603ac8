//! From a rule's example to a whole survey: what `yousaid check --explain` shows, and the tests judge.

use yousaid_schema::Json;

/// A survey that no rule finds anything in.
const BASE: &str = r#"{
  "id": "example",
  "version": "1",
  "default_language": "en",
  "title": "Your home",
  "introduction": "We would like to hear how you find your home. It takes about two minutes.",
  "landlord": {
    "name": "Elm Park Homes",
    "contact": "Call us on [0800 000 0000](tel:08000000000).",
    "privacy_notice": "https://elm-park.example/privacy",
    "complaints": "https://elm-park.example/complaints"
  },
  "opens": "2026-09-01",
  "closes": "2026-09-30",
  "pages": [
    {"id": "one", "questions": [
      {"id": "mood", "type": "smileys", "title": "How do you feel about your home?"}
    ]}
  ],
  "ending": {"outcome_promise": "We publish what we did by 31 October 2026."}
}"#;

/// Its texts in the languages of which examples are.
const TRANSLATED: [(&str, &str, &str); 5] = [
    ("Your home", "Twój dom", "Eich cartref"),
    (
        "We would like to hear how you find your home. It takes about two minutes.",
        "Chcemy wiedzieć, jak Ci się mieszka. To zajmie około dwóch minut.",
        "Hoffem glywed sut mae eich cartref. Mae’n cymryd tua dwy funud.",
    ),
    (
        "Call us on [0800 000 0000](tel:08000000000).",
        "Zadzwoń do nas: [0800 000 0000](tel:08000000000).",
        "Ffoniwch ni ar [0800 000 0000](tel:08000000000).",
    ),
    ("How do you feel about your home?", "Co sądzisz o swoim domu?", "Sut ydych chi’n teimlo am eich cartref?"),
    (
        "We publish what we did by 31 October 2026.",
        "Do 31 października 2026 opublikujemy, co zrobiliśmy.",
        "Byddwn yn cyhoeddi’r hyn a wnaethom erbyn 31 Hydref 2026.",
    ),
];

/// The survey that an example of a rule stands for: a question or a list of questions is the one page
/// of a survey, a list of pages is all of its pages, and anything else is fields of the survey
/// itself, of which `null` takes one out. An example in Polish or Welsh has the rest of the survey in that
/// language too. `None` for an example that is no JSON.
#[must_use]
pub fn example(text: &str) -> Option<Json> {
    let given: Json = serde_json::from_str(text).ok()?;
    let mut survey: Json = serde_json::from_str(BASE).ok()?;
    match given {
        Json::List(items) if items.iter().any(|item| item.get("questions").is_some() && item.get("type").is_none()) => {
            put(&mut survey, "pages", Json::List(items));
        }
        Json::List(items) => put(&mut survey, "pages", page(items)),
        question if question.get("type").is_some() || question.get("bank").is_some() => {
            put(&mut survey, "pages", page(vec![question]));
        }
        Json::Object(fields) => fields.into_iter().for_each(|(name, value)| put(&mut survey, &name, value)),
        _ => return None,
    }
    let polish = text.contains("\"pl\":");
    if polish || text.contains("\"cy\":") {
        translate(&mut survey, if polish { "pl" } else { "cy" });
    }
    Some(survey)
}

/// Gives the survey's own texts their words in another language.
fn translate(json: &mut Json, language: &str) {
    match json {
        Json::Text(text) => {
            if let Some((english, polish, welsh)) = TRANSLATED.iter().find(|(english, _, _)| text == english) {
                let other = if language == "pl" { *polish } else { *welsh };
                let texts = [("en", *english), (language, other)];
                *json = Json::Object(texts.map(|(tag, text)| (tag.to_owned(), Json::from(text))).to_vec());
            }
        }
        Json::List(items) => items.iter_mut().for_each(|item| translate(item, language)),
        // What the example itself says stays as it is.
        Json::Object(fields) if fields.iter().any(|(name, _)| name == "en") => {}
        Json::Object(fields) => fields.iter_mut().for_each(|(_, value)| translate(value, language)),
        _ => {}
    }
}

fn page(questions: Vec<Json>) -> Json {
    let fields = vec![("id".to_owned(), Json::from("one")), ("questions".to_owned(), Json::List(questions))];
    Json::List(vec![Json::Object(fields)])
}

/// Sets a field; one of an object that is there already is merged into it.
fn put(json: &mut Json, name: &str, value: Json) {
    let Json::Object(fields) = json else { return };
    let at = fields.iter().position(|(known, _)| known == name);
    match (at.and_then(|at| fields.get_mut(at)), value) {
        (Some(_), Json::Null) => fields.retain(|(known, _)| known != name),
        (Some((_, known @ Json::Object(_))), Json::Object(inner)) => {
            inner.into_iter().for_each(|(name, value)| put(known, &name, value));
        }
        (Some((_, known)), value) => *known = value,
        (None, Json::Null) => {}
        (None, value) => fields.push((name.to_owned(), value)),
    }
}
