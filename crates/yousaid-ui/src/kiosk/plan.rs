//! What a survey is at a kiosk: one question a screen, each answered by a press.

use yousaid_engine::Survey;
use yousaid_schema::Error;
use yousaid_schema::Json;
use yousaid_schema::Problem;
use yousaid_schema::Problems;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;

/// What each response says of the device: the names are entries of the definition's `context`.
pub(super) const DEVICE: &str = "device";
pub(super) const PRESS: &str = "press";
pub(super) const MARKS: &str = "marks";
const CONTEXT: [&str; 3] = [DEVICE, PRESS, MARKS];

/// Screens with questions: more would keep a queue waiting.
const MOST: usize = 2;

/// A question on a screen of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ask {
    /// Its place in the survey's questions.
    pub(super) index: usize,
    /// The place of its page.
    pub(super) page: usize,
    pub(super) way: Way,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// A press on a face answers.
    Faces,
    /// A press on a point of a scale answers.
    Points,
    /// A press on a tile answers.
    Tiles,
    /// Tiles are pressed and pressed again; a button answers.
    ManyTiles,
}

/// Whether a definition has room for what a kiosk adds to a response.
pub(super) fn check_context(document: &Json) -> Result<(), Error> {
    let listed = |name: &str| {
        let Some(Json::List(items)) = document.get("context") else { return false };
        items.iter().any(|item| matches!(item, Json::Text(text) if text == name))
    };
    let mut problems = Problems::new();
    for name in CONTEXT.into_iter().filter(|name| !listed(name)) {
        let message = ["a kiosk says `", name, "` with each response, and the definition does not name it"].concat();
        let help = ["add \"", name, "\" to `context`"].concat();
        problems.push(Problem::new("/context", "kiosk-context", message).help(help));
    }
    problems.finish()
}

/// The questions, screen by screen.
///
/// # Errors
///
/// What a kiosk can't ask, and why.
pub(super) fn asks(survey: &Survey) -> Result<Vec<Ask>, String> {
    if survey.pages().len() > MOST {
        return Err(format!("a kiosk asks {MOST} questions at most, and the definition has more pages"));
    }
    let mut asks = Vec::new();
    for (page, of_page) in survey.pages().iter().enumerate() {
        let place = ["page `", of_page.id.as_str(), "`: "].concat();
        let fault = |what: &str| Err([&place, what].concat());
        let [question] = survey.questions().get(of_page.questions.clone()).unwrap_or_default() else {
            return fault("a screen of a kiosk has one question, and none that takes words");
        };
        let way = match &question.spec.kind {
            QuestionKind::Scale { look: ScaleLook::Smileys, .. } => Way::Faces,
            QuestionKind::Scale { .. } => Way::Points,
            QuestionKind::Choice { .. } | QuestionKind::YesNo { .. } => Way::Tiles,
            QuestionKind::MultipleChoice { .. } if page > 0 => Way::ManyTiles,
            _ => return fault("a kiosk asks for one press: use smileys, a scale, choices or yes and no"),
        };
        if page > 0 && !question.spec.optional {
            return fault("write \"optional\": true at the second question: most people have gone by then");
        }
        asks.push(Ask { index: of_page.questions.start, page, way });
    }
    Ok(asks)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kiosk::sample;

    fn faults(change: impl FnOnce(&mut serde_json::Value)) -> String {
        let mut json: serde_json::Value = serde_json::from_str(sample::DEFINITION).unwrap();
        change(&mut json);
        asks(&Survey::compile(serde_json::from_value(json).unwrap()).unwrap()).unwrap_err()
    }

    #[test]
    fn the_sample_is_a_face_and_then_a_tile() {
        let ways: Vec<Way> = asks(&sample::survey()).unwrap().iter().map(|ask| ask.way).collect();
        assert_eq!(ways, [Way::Faces, Way::ManyTiles]);
    }

    #[test]
    fn what_a_kiosk_cant_ask_is_said() {
        assert!(faults(|json| json["pages"][1]["questions"][0]["optional"] = false.into()).contains("`topic`: write"));
        let words = serde_json::json!([{"id": "why", "type": "short_text", "title": "Why?"}]);
        assert!(
            faults(|json| json["pages"][0]["questions"] = words).contains("page `visit`: a kiosk asks for one press")
        );
        let more = serde_json::json!({"id": "more", "questions": [{"id": "a", "type": "yes_no", "title": "?"}]});
        assert!(faults(|json| json["pages"].as_array_mut().unwrap().push(more)).contains("2 questions at most"));
    }

    #[test]
    fn a_definition_has_room_for_device_and_number() {
        let mut json: serde_json::Value = serde_json::from_str(sample::DEFINITION).unwrap();
        let check = |json: &serde_json::Value| check_context(&serde_json::from_value(json.clone()).unwrap());
        assert!(check(&json).is_ok());
        json["context"] = serde_json::json!(["device"]);
        let error = check(&json).unwrap_err().to_string();
        assert!(error.contains("add \"press\" to `context`") && error.contains("`marks`"), "{error}");
        assert!(!error.contains("`device`"));
    }
}
