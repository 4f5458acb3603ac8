//! Question kinds that few surveys use, behind one door, so that a bundle can load them only where
//! they are wanted.
//!
//! Each is a component in a folder of its own below this file, like those that are always loaded:
//! declare it here, add its kind to `of_kind` and its sheet to `sheets`. Nothing outside of this file
//! names one of them, but the gallery and tests. What else only such kinds need, for their errors and in
//! the review, is behind the same door: see `Door`. Their words are the group `rare` of
//! `crates/yousaid-i18n/i18n`.

pub mod address;
pub mod allocation;
pub mod calculated;
pub mod consent;
pub mod date;
pub mod ends;
pub mod file;
pub mod likelihood;
pub mod location;
pub mod matrix;
pub mod media;
pub mod postcode;
pub mod ranking;
pub mod repeat;
pub mod select;
pub mod signature;
pub mod smileys;
pub mod stars;
pub mod telephone;
pub mod time;

mod installed;
mod review;

use yousaid_engine::Session;
use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::ChoiceLook;
use yousaid_schema::Code;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;

use crate::date::Fault;
use crate::element::Content;
use crate::field::Field;
use crate::reader::Reader;
use crate::scale::Point;

/// The sheets of these kinds, one after the other; their paths start at this file's folder.
macro_rules! sheets {
    () => {
        concat!(
            include_str!("rare/address/style.css"),
            include_str!("rare/allocation/style.css"),
            include_str!("rare/calculated/style.css"),
            include_str!("rare/consent/style.css"),
            include_str!("rare/date/style.css"),
            include_str!("rare/ends/style.css"),
            include_str!("rare/file/style.css"),
            include_str!("rare/likelihood/style.css"),
            include_str!("rare/location/style.css"),
            include_str!("rare/matrix/style.css"),
            include_str!("rare/media/style.css"),
            include_str!("rare/ranking/style.css"),
            include_str!("rare/repeat/style.css"),
            include_str!("rare/select/style.css"),
            include_str!("rare/signature/style.css"),
            include_str!("rare/smileys/style.css"),
            include_str!("rare/stars/style.css"),
        )
    };
}

pub(crate) use sheets;

pub use installed::Rare;
use installed::door;

/// The functions through which everything else reaches rare kinds.
#[derive(Clone, Copy)]
struct Door {
    view: fn(&Field, &Question) -> Content,
    answer: fn(&Session, usize, &Reader) -> Option<Content>,
    date_fault: fn(Option<&Answer>, bool) -> Option<Fault>,
    point: fn(&[Choice], ScaleLook, &Code) -> Option<Point>,
    point_view: fn(&Point, &Reader) -> Content,
    point_plain: fn(&Point, &Reader) -> String,
    error_id: fn(&str, &str) -> &'static str,
}

impl Door {
    fn open() -> Self {
        Self {
            view: of_kind,
            answer: review::answer_view,
            date_fault: crate::date::fault,
            point: Point::of,
            point_view: Point::view,
            point_plain: Point::plain,
            error_id: yousaid_i18n::error_id,
        }
    }
}

/// A question of a rare kind, within its root.
pub(crate) fn view(field: &Field, spec: &Question) -> Content {
    debug_assert!(spec.kind.is_rare(), "a bundle would not load what shows {:?}; mend `is_rare`", spec.kind);
    door().map_or(Content::NONE, |door| (door.view)(field, spec))
}

/// The answers to the parts of a question of a rare kind, as the review shows them; none where nothing
/// was answered.
pub(crate) fn answer_view(session: &Session, index: usize, reader: &Reader) -> Option<Content> {
    (door()?.answer)(session, index, reader)
}

/// What is wrong with single fields of a date: see [`crate::date::fault`].
pub(crate) fn date_fault(given: Option<&Answer>, partial: bool) -> Option<Fault> {
    (door()?.date_fault)(given, partial)
}

/// What a point of a scale of a rare look says: see [`Point::of`].
pub(crate) fn point(points: &[Choice], look: ScaleLook, code: &Code) -> Option<Point> {
    (door()?.point)(points, look, code)
}

/// Its words.
pub(crate) fn point_view(point: &Point, reader: &Reader) -> Content {
    door().map_or(Content::NONE, |door| (door.point_view)(point, reader))
}

/// The same without markup.
pub(crate) fn point_plain(point: &Point, reader: &Reader) -> String {
    door().map(|door| (door.point_plain)(point, reader)).unwrap_or_default()
}

/// The id of the message for a rule and a kind of question: see [`yousaid_i18n::error_id`].
pub(crate) fn error_id(rule: &str, kind: &str) -> &'static str {
    door().map_or(yousaid_i18n::common_error_id as _, |door| door.error_id)(rule, kind)
}

/// What shows each kind; only the door leads here.
fn of_kind(field: &Field, spec: &Question) -> Content {
    match &spec.kind {
        QuestionKind::Choice { choices, look: ChoiceLook::Select, .. } => select::select(field, spec, choices),
        QuestionKind::Scale { points, look: ScaleLook::Ends } => ends::ends(field, spec, points),
        QuestionKind::Scale { points, look: ScaleLook::Smileys } => smileys::smileys(field, spec, points),
        QuestionKind::Scale { points, look: ScaleLook::Stars } => stars::stars(field, spec, points),
        QuestionKind::Scale { points, look: ScaleLook::Likelihood } => likelihood::likelihood(field, spec, points),
        QuestionKind::Date { partial, .. } => date::date(field, spec, *partial),
        QuestionKind::Time => time::time(field, spec),
        QuestionKind::Telephone => telephone::telephone(field, spec),
        QuestionKind::Postcode => postcode::postcode(field, spec),
        QuestionKind::Calculated { .. } => calculated::calculated(field, spec),
        QuestionKind::Matrix { points, .. } => matrix::matrix(field, spec, points),
        QuestionKind::Ranking { choices, most, .. } => ranking::ranking(field, spec, choices, *most),
        QuestionKind::Allocation { total, unit, .. } => allocation::allocation(field, spec, *total, unit.as_ref()),
        QuestionKind::Statement { text, media: Some(media) } => media::media(field, spec, text, media),
        QuestionKind::Consent { text, must } => consent::consent(field, spec, text, *must),
        QuestionKind::Signature => signature::signature(field, spec),
        QuestionKind::Location { max_length } => location::location(field, spec, *max_length),
        QuestionKind::File { accept, max, max_kilobytes } => {
            file::file(field, spec, &file::Takes { accept, max: *max, max_kilobytes: *max_kilobytes })
        }
        QuestionKind::Address => address::address(field, spec),
        QuestionKind::Repeat { min, max, entry, .. } => {
            repeat::repeat(field, spec, entry.as_ref(), repeat::Limits { min: *min, max: *max })
        }
        _ => Content::NONE,
    }
}
