//! The texts of a question, one after the other.

use yousaid_schema::Choice;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::Text;

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
