//! What the points of a scale say.

use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::ScaleLook;
use yousaid_schema::Text;

use crate::element::Content;
use crate::reader::Reader;

/// The words of five faces, from the saddest on; of four, the one between is left out.
const FACES: [&str; 5] = [
    "smileys-very-bad-label",
    "smileys-bad-label",
    "smileys-between-label",
    "smileys-good-label",
    "smileys-very-good-label",
];

/// What a point says, in no language yet.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Point {
    /// Its label.
    Label(Text),
    /// A face without a label of its own, by the message that says it.
    Face(&'static str),
    /// So many stars.
    Stars { count: u32, max: u32 },
    /// An end of a scale of likelihood: its number, and the author's words or else a message.
    End { number: String, words: Option<Text>, id: &'static str },
}

impl Point {
    /// What the point of this code says.
    pub(crate) fn of(points: &[Choice], look: ScaleLook, code: &Code) -> Option<Self> {
        let at = points.iter().position(|point| point.code == *code)?;
        let point = points.get(at)?;
        Some(match look {
            ScaleLook::Smileys if is_number(point) => FACES.get(face(points, at)).map(|id| Self::Face(id))?,
            ScaleLook::Stars => Self::Stars { count: whole(at + 1), max: whole(points.len()) },
            ScaleLook::Likelihood if at == 0 || at + 1 == points.len() => Self::End {
                number: code.as_str().to_owned(),
                words: (!is_number(point)).then(|| point.label.clone()),
                id: if at == 0 { "likelihood-low-label" } else { "likelihood-high-label" },
            },
            _ => Self::Label(point.label.clone()),
        })
    }

    /// Its words.
    pub(crate) fn view(&self, reader: &Reader) -> Content {
        match self {
            Self::Label(label) => reader.line(label),
            Self::Face(id) => reader.word(id),
            Self::End { words: Some(label), .. } => reader.said(reader.quoting(self.plain(reader), &[label])),
            _ => reader.said(self.plain(reader)),
        }
    }

    /// The same without markup.
    pub(crate) fn plain(&self, reader: &Reader) -> String {
        match self {
            Self::Label(label) => reader.plain(label),
            Self::Face(id) => reader.words.get(id),
            Self::Stars { count, max } => {
                reader.words.with("stars-label", &[("count", (*count).into()), ("max", (*max).into())])
            }
            Self::End { number, words, id } => {
                let label = words.as_ref().map_or_else(|| reader.words.get(id), |words| reader.plain(words));
                let args = [("number", number.as_str().into()), ("label", label.into())];
                reader.words.with("likelihood-end-label", &args)
            }
        }
    }
}

/// Which of five faces a point has, from the saddest, 0, on: by its score, so that authors may begin
/// at either end.
pub(crate) fn face(points: &[Choice], at: usize) -> usize {
    let score = |at: usize| points.get(at).and_then(|point| point.score);
    let place = (0..points.len()).filter(|other| (score(*other), *other) < (score(at), at)).count();
    if points.len() < FACES.len() && place >= 2 { place + 1 } else { place }
}

/// Whether a point has no label of its own: its number stands in place of one.
fn is_number(point: &Choice) -> bool {
    point.score.is_some_and(|score| score.to_string() == point.label.in_default())
}

/// Scales have eleven points at most.
fn whole(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use yousaid_schema::Decimal;

    use super::*;

    fn points(scores: &[i32]) -> Vec<Choice> {
        let point = |score: &i32| {
            let text = score.to_string();
            let choice = Choice::new(Code::new(&text).unwrap(), Text::new("en", &text));
            Choice { score: Some(Decimal::new(*score)), ..choice }
        };
        scores.iter().map(point).collect()
    }

    fn faces(scores: &[i32]) -> Vec<usize> {
        let points = points(scores);
        (0..points.len()).map(|at| face(&points, at)).collect()
    }

    #[test]
    fn faces_follow_the_scores_in_either_order() {
        assert_eq!(faces(&[1, 2, 3, 4, 5]), [0, 1, 2, 3, 4]);
        assert_eq!(faces(&[5, 4, 3, 2, 1]), [4, 3, 2, 1, 0]);
    }

    #[test]
    fn four_faces_leave_out_the_one_between() {
        assert_eq!(faces(&[1, 2, 3, 4]), [0, 1, 3, 4]);
        assert_eq!(faces(&[40, 30, 20, 10]), [4, 3, 1, 0]);
    }

    #[test]
    fn a_point_without_a_label_of_its_own_is_said_in_words() {
        let code = Code::new("1").unwrap();
        let mut points = points(&[1, 2, 3, 4]);
        let said = |points: &[Choice], look| Point::of(points, look, &code).unwrap();
        assert_eq!(said(&points, ScaleLook::Smileys), Point::Face("smileys-very-bad-label"));
        assert_eq!(said(&points, ScaleLook::Stars), Point::Stars { count: 1, max: 4 });
        assert!(matches!(said(&points, ScaleLook::Likelihood), Point::End { words: None, .. }));
        points[0].label = Text::new("en", "Bad");
        assert_eq!(said(&points, ScaleLook::Smileys), Point::Label(Text::new("en", "Bad")));
        assert!(matches!(said(&points, ScaleLook::Likelihood), Point::End { words: Some(_), .. }));
    }
}
