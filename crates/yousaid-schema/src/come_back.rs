//! Coming back to a survey that is not finished: what a definition says about it, and the document in which the
//! collector holds the sealed answers.

use crate::Json;
use crate::Object;
use crate::Problems;
use crate::file::decode;
use crate::file::encode;
use crate::limits;
use crate::padded;

/// The field of a definition that lets residents come back.
pub(crate) const FIELD: &str = "come_back";

/// Days that answers are kept where the definition does not say.
const DAYS: u32 = 30;
/// Most days: what nobody came back to in a season is left behind, and personal data with it (UK GDPR, Article
/// 5(1)(e): no longer than necessary; the number is ours).
const MOST_DAYS: u32 = 90;

/// How residents may save a survey that is not finished, and come back with a code: `"come_back": {"days": 14}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ComeBack {
    /// How many days the collector keeps the sealed answers after they were last saved, 1 to 90; the day on which
    /// the survey closes ends it earlier.
    pub days: u32,
}

impl ComeBack {
    /// Reads the field of a definition that was read before: what is wrong with it counts as left out.
    #[must_use]
    pub fn read(json: &Json) -> Self {
        read(json, &mut Problems::default())
    }
}

/// The same, with what is wrong.
pub(crate) fn read(json: &Json, problems: &mut Problems) -> ComeBack {
    let mut days = None;
    if let Some(mut object) = Object::open(json, "/come_back", problems) {
        days = object.whole("days", 1, MOST_DAYS, problems);
        object.finish(problems);
    }
    ComeBack { days: days.unwrap_or(DAYS) }
}

/// Answers in progress as the collector keeps them: sealed on the device with a key that follows from the
/// resident's code (`yousaid-seal`).
///
/// ```json
/// {"sealed": "…base64…", "sequence": 1}
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedDraft {
    /// A random value of 12 bytes, the padded answers, and 16 bytes that tell whether anything was changed.
    pub content: Vec<u8>,
    /// 1 when it is first saved, and one more each time: of two devices none overwrites the other unseen.
    pub sequence: u32,
}

/// Bytes of a sealed draft besides what is padded.
const AROUND: usize = 12 + 16;

impl SealedDraft {
    /// Most bytes of what is sealed: a response without files, the page, and how to go on.
    pub const TEXT_BYTES: usize = limits::RESPONSE_BYTES + 1_000;

    /// The document.
    #[must_use]
    pub fn to_json(&self) -> Json {
        Json::Object(vec![
            ("sealed".to_owned(), encode(&self.content).into()),
            ("sequence".to_owned(), self.sequence.into()),
        ])
    }

    /// Reads a document; `None` where it can't be a sealed draft: of another form, of a length that no padding
    /// makes, or longer than any is. Further fields are passed over.
    #[must_use]
    pub fn from_json(json: &Json) -> Option<Self> {
        let Json::Number(sequence) = json.get("sequence")? else { return None };
        let sequence = u32::try_from(sequence.to_whole()?).ok().filter(|sequence| *sequence > 0)?;
        let content = decode(json.get("sealed")?.as_text()?)?;
        let inside = content.len().checked_sub(AROUND)?;
        let is_padded = padded(inside) == inside && inside <= padded(Self::TEXT_BYTES + 4);
        is_padded.then_some(Self { content, sequence })
    }

    /// Most bytes of a document.
    #[must_use]
    pub fn bytes() -> usize {
        // Base64 takes four bytes for three; the rest is for the fields.
        (padded(Self::TEXT_BYTES + 4) + AROUND).div_ceil(3) * 4 + 100
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_month_unless_told_otherwise() {
        assert_eq!(ComeBack::read(&json("{}")).days, 30);
        assert_eq!(ComeBack::read(&json(r#"{"days": 14}"#)).days, 14);
    }

    #[test]
    fn what_is_wrong_is_named_and_counts_as_left_out() {
        let cases = [
            (r#"{"days": 0}"#, "out-of-range", "/come_back/days"),
            (r#"{"days": 91}"#, "out-of-range", "/come_back/days"),
            (r#"{"hours": 2}"#, "unknown-field", "/come_back/hours"),
            ("true", "wrong-type", "/come_back"),
        ];
        for (wrong, code, pointer) in cases {
            let mut problems = Problems::new();
            assert_eq!(read(&json(wrong), &mut problems).days, 30, "{wrong}");
            let error = problems.finish().unwrap_err();
            let named: Vec<_> =
                error.problems().iter().map(|problem| (problem.code, problem.pointer.as_str())).collect();
            assert_eq!(named, [(code, pointer)], "{wrong}");
        }
    }

    #[test]
    fn a_draft_is_what_it_was_and_nothing_else_is_one() {
        let draft = SealedDraft { content: vec![7; padded(1) + AROUND], sequence: 3 };
        assert_eq!(SealedDraft::from_json(&draft.to_json()), Some(draft.clone()));
        let longest =
            SealedDraft { content: vec![7; padded(SealedDraft::TEXT_BYTES + 4) + AROUND], sequence: u32::MAX };
        assert!(longest.to_json().to_text().len() <= SealedDraft::bytes());
        assert!(SealedDraft::from_json(&longest.to_json()).is_some());
        let too_long = SealedDraft { content: vec![7; padded(200_000) + AROUND], sequence: 1 };
        let legible = SealedDraft { content: b"my answers".to_vec(), sequence: 1 };
        let first = SealedDraft { sequence: 0, ..draft };
        for wrong in [too_long, legible, first] {
            assert_eq!(SealedDraft::from_json(&wrong.to_json()), None, "{}", wrong.sequence);
        }
        for wrong in ["{}", r#"{"sealed": "", "sequence": 1}"#, r#"{"sealed": "%", "sequence": 1}"#] {
            assert_eq!(SealedDraft::from_json(&json(wrong)), None, "{wrong}");
        }
    }
}
