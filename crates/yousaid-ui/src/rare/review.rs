//! Answers to questions that have parts, and files, as the review shows them.

use yousaid_engine::Session;
use yousaid_schema::Answer;
use yousaid_schema::File;
use yousaid_schema::QuestionKind;

use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::rare::file;
use crate::reader::Reader;
use crate::review;

/// The answers to the parts of a question, or its files; none where nothing was answered.
pub(super) fn answer_view(session: &Session, index: usize, reader: &Reader) -> Option<Content> {
    let question = session.survey().questions().get(index)?;
    if let QuestionKind::Repeat { entry, .. } = &question.spec.kind {
        let entries = 1..=session.entries(index);
        let view = |number: u32| {
            // Without the mark at its start, for the style sheet to find the first letter.
            let name = reader.entry(entry.as_ref(), number).trim_start_matches('\u{2068}').to_owned();
            let heading = element("p").class("yousaid-review__entry").child(reader.said(name));
            vec![heading.into(), parts_view(session, index, Some(number), reader).into()].into()
        };
        return (!entries.is_empty()).then(|| Content::Many(entries.map(view).collect()));
    }
    if let Some(Answer::Files(files)) = session.value(index) {
        let line = |file: &File| element("p").child(reader.said(file::line(file, reader))).into();
        return Some(Content::Many(files.iter().map(line).collect()));
    }
    if matches!(question.spec.kind, QuestionKind::Address) {
        // As on an envelope: only the lines that there are, and no names of lines.
        let lines = session.parts(index).into_iter().filter_map(|part| review::answer_view(session, part, reader));
        let lines: Vec<Content> = lines.collect();
        return (!lines.is_empty()).then_some(lines.into());
    }
    let is_answered = session.parts(index).iter().any(|part| session.value(*part).is_some());
    is_answered.then(|| parts_view(session, index, None, reader).into())
}

/// The parts of a question, each with its answer: of one entry, where there are entries.
fn parts_view(session: &Session, index: usize, entry: Option<u32>, reader: &Reader) -> Element {
    let mut list = element("dl").class("yousaid-review__parts");
    for part in session.parts(index) {
        let Some(question) = session.survey().questions().get(part) else { continue };
        if question.part.as_ref().and_then(|part| part.entry) != entry {
            continue;
        }
        let title = question.spec.title.as_ref().map(|title| reader.line(title));
        let answer = review::answer_view(session, part, reader);
        list = list.child(element("div").child(element("dt").child(title)).child(review::shown(answer, reader)));
    }
    list
}
