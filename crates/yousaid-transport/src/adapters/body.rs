//! What a server wants to read, out of a response.

use yousaid_schema::Answer;
use yousaid_schema::Answered;
use yousaid_schema::Fill;
use yousaid_schema::Json;
use yousaid_schema::QuestionId;
use yousaid_schema::Response;
use yousaid_schema::Slot;
use yousaid_schema::SlotSource;
use yousaid_schema::Template;

/// The words that residents read in the place of a code.
pub trait Labels {
    /// The label of a choice, a point or a soft answer in a language; `None` where there is none.
    fn label(&self, question: &QuestionId, code: &str, language: &str) -> Option<String>;
}

/// No words: every code stands for itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoLabels;

impl Labels for NoLabels {
    fn label(&self, _question: &QuestionId, _code: &str, _language: &str) -> Option<String> {
        None
    }
}

/// Fills a template with a response.
///
/// What has nothing to say (a question without an answer) is left out of objects and lists, unless its
/// slot has something to stand there. Where a label is asked for and there is none, the code stands.
#[must_use]
pub fn body(template: &Template, response: &Response, labels: &dyn Labels) -> Json {
    fill(template, response, labels).unwrap_or(Json::Null)
}

fn fill(template: &Template, response: &Response, labels: &dyn Labels) -> Option<Json> {
    match template {
        Template::Constant(json) => Some(json.clone()),
        Template::Slot(slot) => said(slot, response, labels).or_else(|| slot.missing.clone()),
        Template::List(items) => {
            Some(Json::List(items.iter().filter_map(|item| fill(item, response, labels)).collect()))
        }
        Template::Object(fields) => {
            let each = |(name, field): &(String, Template)| Some((name.clone(), fill(field, response, labels)?));
            Some(Json::Object(fields.iter().filter_map(each).collect()))
        }
    }
}

/// What a slot stands for, if there is something.
fn said(slot: &Slot, response: &Response, labels: &dyn Labels) -> Option<Json> {
    let answer = |id: &QuestionId, answered: &Answered| written(slot, id, answered, labels);
    Some(match &slot.source {
        SlotSource::Response => response.to_json(),
        SlotSource::Text => response.to_json().to_text().into(),
        SlotSource::Id => response.id.as_str().into(),
        SlotSource::Survey => response.survey.id.as_str().into(),
        SlotSource::Version => response.survey.version.as_str().into(),
        SlotSource::Definition => response.survey.hash.as_str().into(),
        SlotSource::Sequence => response.sequence.into(),
        SlotSource::Final => response.is_final.into(),
        SlotSource::Mode => response.mode.code().into(),
        SlotSource::Language => language(response)?.into(),
        SlotSource::Started => response.started.as_str().into(),
        SlotSource::Finished => response.finished.as_ref()?.as_str().into(),
        SlotSource::Answers => {
            let mut object = Vec::new();
            for (id, answered) in &response.answers {
                place(&mut object, slot, id.as_str(), answer(id, answered));
            }
            Json::Object(object)
        }
        SlotSource::Answer(wanted) => {
            if let Some((id, answered)) = response.answers.iter().find(|(id, _)| id == wanted) {
                return Some(answer(id, answered));
            }
            let mut object = Vec::new();
            for (id, answered) in &response.answers {
                let rest = id.as_str().strip_prefix(wanted.as_str()).and_then(|rest| rest.strip_prefix('.'));
                if let Some(rest) = rest {
                    place(&mut object, slot, rest, answer(id, answered));
                }
            }
            Some(object).filter(|object| !object.is_empty()).map(Json::Object)?
        }
        SlotSource::Contexts => {
            let entry = |(name, value): &(String, String)| (name.clone(), Json::from(value.as_str()));
            Json::Object(response.context.iter().map(entry).collect())
        }
        SlotSource::Context(wanted) => {
            response.context.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str().into())?
        }
    })
}

/// Puts an answer where its question's id says.
fn place(object: &mut Vec<(String, Json)>, slot: &Slot, id: &str, value: Json) {
    if let Some((head, rest)) = id.split_once('.').filter(|_| slot.is_nested) {
        let at = object.iter().position(|(name, _)| name == head).unwrap_or_else(|| {
            object.push((head.to_owned(), Json::Object(Vec::new())));
            object.len() - 1
        });
        match object.get_mut(at) {
            Some((_, Json::Object(parts))) => return place(parts, slot, rest, value),
            // `channel` has an answer of its own besides that of its part `channel.other`, which is its only one.
            Some((_, own)) => {
                let mut parts = Vec::new();
                place(&mut parts, slot, rest, value);
                parts.insert(0, ("value".to_owned(), own.clone()));
                *own = Json::Object(parts);
                return;
            }
            None => {}
        }
        return;
    }
    let name = if slot.is_nested { id.to_owned() } else { id.split('.').collect::<Vec<_>>().join(&slot.separator) };
    object.push((name, value));
}

fn written(slot: &Slot, id: &QuestionId, answered: &Answered, labels: &dyn Labels) -> Json {
    let word = |code: &str| {
        let language = match slot.labels.as_ref() {
            None => return code.to_owned(),
            Some(Fill::AsRead) => answered.language.as_str(),
            Some(Fill::In(language)) => language,
        };
        labels.label(id, code, language).unwrap_or_else(|| code.to_owned())
    };
    match &answered.answer {
        Answer::Choice(code) => word(code.as_str()).into(),
        Answer::Choices(codes) => {
            let words: Vec<String> = codes.iter().map(|code| word(code.as_str())).collect();
            match &slot.join {
                Some(between) => words.join(between).into(),
                None => Json::List(words.into_iter().map(Json::from).collect()),
            }
        }
        Answer::Text(text) => text.as_str().into(),
        Answer::Number(number) => (*number).into(),
        Answer::Files(files) => Json::List(files.iter().map(yousaid_schema::File::to_json).collect()),
        Answer::Soft(soft) => word(soft.code()).into(),
    }
}

/// The language in which most questions were read; the earlier one of two with as many.
fn language(response: &Response) -> Option<&str> {
    let languages = || response.answers.iter().map(|(_, answered)| answered.language.as_str());
    let mut best: Option<(&str, usize)> = None;
    for language in languages() {
        let count = languages().filter(|other| *other == language).count();
        if best.is_none_or(|(_, most)| count > most) {
            best = Some((language, count));
        }
    }
    best.map(|(language, _)| language)
}

#[cfg(test)]
mod tests {
    use yousaid_schema::Destination;
    use yousaid_schema::Route;

    use super::*;

    struct Words;

    impl Labels for Words {
        fn label(&self, question: &QuestionId, code: &str, language: &str) -> Option<String> {
            (language != "xx").then(|| format!("{language}:{question}={code}"))
        }
    }

    fn filled(template: &str) -> String {
        let text = format!(r#"{{"kind": "backend", "address": "/", "body": {template}}}"#);
        let destination: Destination = serde_json::from_str(&text).unwrap();
        let Route::Http(route) = destination.record else { panic!("another route") };
        body(&route.body.unwrap(), &crate::adapters::http::tests::response(), &Words).to_text()
    }

    #[test]
    fn constants_stay_and_slots_are_filled_wherever_they_stand() {
        assert_eq!(
            filled(
                r#"{"source": "web", "n": 1, "price": "$$5", "list": ["$id", "$answer.none", true], "deep": {"er": "$survey"}}"#
            ),
            r#"{"source":"web","n":1,"price":"$5","list":["0b6ff3a1-8d3a-4f4e-9b7e-2b1c5a7d9e10",true],"deep":{"er":"tsm-2026"}}"#
        );
    }

    #[test]
    fn what_is_known_of_a_response_has_a_slot_each() {
        assert_eq!(
            filled(
                r#"["$version", "$sequence", "$final", "$mode", "$language", "$started", "$finished", "$context", "$context.estate"]"#
            ),
            r#"["1",1,true,"web","en","2026-11-22","2026-11-22",{"estate":"Elm"},"Elm"]"#
        );
        let whole = crate::adapters::http::tests::response().to_json();
        assert_eq!(filled(r#""$response""#), whole.to_text());
        assert_eq!(filled(r#""$text""#), Json::from(whole.to_text()).to_text());
    }

    #[test]
    fn answers_are_codes_unless_labels_are_asked_for_in_a_language() {
        assert_eq!(
            filled(r#"["$answer.TP01", "$answer.TP05", "$answer.about"]"#),
            r#"["very_satisfied","dont_know",["a","b"]]"#
        );
        assert_eq!(
            filled(
                r#"[{"$": "answer.TP01", "as": "label"}, {"$": "answer.TP05", "as": "label", "language": "cy"},
                      {"$": "answer.about", "as": "label", "language": "xx", "join": "; "}, {"$": "answer.why", "as": "label"}]"#
            ),
            r#"["en:TP01=very_satisfied","cy:TP05=dont_know","a; b","quick"]"#,
        );
    }

    #[test]
    fn parts_of_a_matrix_are_flat_or_an_object() {
        assert_eq!(filled(r#""$answer.helpful""#), r#"{"staff":"4","office":"2"}"#);
        assert_eq!(filled(r#"{"$": "answer.helpful.staff"}"#), r#""4""#);
        let all = |options: &str| filled(&format!(r#"{{"$": "answers"{options}}}"#));
        assert!(all("").contains(r#""helpful.staff":"4","helpful.office":"2""#));
        assert!(all(r#", "separator": "_""#).contains(r#""helpful_staff":"4","helpful_office":"2""#));
        assert!(all(r#", "parts": "nested""#).contains(r#""helpful":{"staff":"4","office":"2"}"#));
        assert!(all(r#", "parts": "nested""#).contains(r#""channel":{"value":"other","other":"by boat"}"#));
    }

    #[test]
    fn what_is_missing_is_left_out_or_what_the_author_says() {
        assert_eq!(
            filled(
                r#"{"a": "$answer.none", "b": {"$": "answer.none", "missing": null}, "c": {"$": "context.none", "missing": "-"}}"#
            ),
            r#"{"b":null,"c":"-"}"#
        );
        assert_eq!(filled(r#""$answer.none""#), "null");
    }
}
