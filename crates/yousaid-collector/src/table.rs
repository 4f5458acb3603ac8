//! Responses as a table for spreadsheets. The scheme of the columns is in the crate's README.

use std::collections::BTreeSet;
use std::collections::HashMap;
use std::sync::Arc;

use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Decimal;
use yousaid_schema::File;
use yousaid_schema::Response;

use crate::cells::BYTE_ORDER_MARK;
use crate::cells::Cell;
use crate::cells::write;
use crate::columns;
use crate::columns::FIXED;
use crate::columns::SEED;
use crate::columns::Source;
use crate::store::Stored;

/// The columns of a survey, over all its versions.
#[derive(Debug)]
pub(crate) struct Table {
    names: Vec<String>,
    shuffles: bool,
    /// By the definition's hash, in the order of the names: where this version has the column's
    /// cells from. A question of one name may be of another type in another version.
    versions: HashMap<String, Vec<Option<Source>>>,
}

impl Table {
    /// The columns of all versions of a survey; the first version's come first.
    pub(crate) fn new(versions: &[Arc<Survey>]) -> Self {
        let mut names: Vec<String> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        // The context stands behind the questions of every version.
        for context in [false, true] {
            for column in versions.iter().flat_map(|survey| columns::columns(survey)) {
                if matches!(column.source, Source::Context(_)) == context && !places.contains_key(&column.name) {
                    places.insert(column.name.clone(), names.len());
                    names.push(column.name);
                }
            }
        }
        let of_version = |survey: &Arc<Survey>| {
            let mut cells = vec![None; names.len()];
            for column in columns::columns(survey) {
                if let Some(cell) = places.get(&column.name).and_then(|place| cells.get_mut(*place)) {
                    *cell = Some(column.source);
                }
            }
            (survey.definition().hash.clone(), cells)
        };
        let shuffles = versions.iter().any(|survey| survey.shuffles());
        Self { versions: versions.iter().map(of_version).collect(), names, shuffles }
    }

    /// The first line.
    pub(crate) fn header(&self) -> Result<Vec<u8>, csv::Error> {
        let fixed = FIXED.iter().chain(self.shuffles.then_some(&SEED)).map(|(name, _)| *name);
        let mut line = BYTE_ORDER_MARK.as_bytes().to_vec();
        line.extend(write(fixed.chain(self.names.iter().map(String::as_str)).map(Cell::from))?);
        Ok(line)
    }

    /// The line of one response, which answers `survey`.
    pub(crate) fn row(&self, stored: &Stored, response: &Response, survey: &Survey) -> Result<Vec<u8>, csv::Error> {
        let yes_no = |yes: bool| Cell::from(if yes { "yes" } else { "no" });
        let closes = survey.definition().closes.as_deref();
        let fixed = [
            stored.id.as_str().into(),
            stored.reference.as_str().into(),
            response.survey.id.as_str().into(),
            response.survey.version.as_str().into(),
            response.mode.code().into(),
            response.started.as_str().into(),
            response.finished.as_ref().map_or("", |finished| finished.as_str()).into(),
            yes_no(response.is_final),
            stored.received_on.as_str().into(),
            yes_no(closes.is_some_and(|closes| stored.received_on.as_str() > closes)),
            languages(response).into(),
            stored.marks.as_deref().unwrap_or_default().into(),
        ];
        let seed = || response.seed.map_or(Cell::BLANK, |seed| Cell::Number(seed.into()));
        let seed = self.shuffles.then(seed);
        let answers: HashMap<&str, &Answer> =
            response.answers.iter().map(|(id, answered)| (id.as_str(), &answered.answer)).collect();
        let columns = self.versions.get(&stored.definition).map(Vec::as_slice).unwrap_or_default();
        let cells = columns.iter().map(|source| match source {
            Some(source) => cell(source, &answers, response),
            None => Cell::BLANK,
        });
        write(fixed.into_iter().chain(seed).chain(cells))
    }
}

/// The languages of the answers, each once: `cy en`.
fn languages(response: &Response) -> String {
    let languages: BTreeSet<&str> = response.answers.iter().map(|(_, answered)| answered.language.as_str()).collect();
    languages.into_iter().collect::<Vec<_>>().join(" ")
}

/// Files without their content: `damp.jpg (image/jpeg, 81234); letter.pdf (application/pdf, 4711)`.
fn listed(files: &[File]) -> String {
    let line = |file: &File| format!("{} ({}, {})", file.name, file.kind.media_type(), file.size);
    files.iter().map(line).collect::<Vec<_>>().join("; ")
}

fn cell<'a>(source: &Source, answers: &HashMap<&str, &'a Answer>, response: &'a Response) -> Cell<'a> {
    let codes = |question: &str| match answers.get(question) {
        Some(Answer::Choices(codes)) => Some(codes),
        _ => None,
    };
    match source {
        Source::Answer(question) => match answers.get(question.as_str()) {
            Some(Answer::Choice(code)) => code.as_str().into(),
            Some(Answer::Text(text)) => text.as_str().into(),
            Some(Answer::Number(number)) => Cell::Number(*number),
            Some(Answer::Soft(soft)) => soft.code().into(),
            Some(Answer::Files(files)) => listed(files).into(),
            Some(Answer::Choices(_)) | None => Cell::BLANK,
        },
        Source::Chosen(question, code) => match codes(question.as_str()) {
            Some(codes) => {
                Cell::Number(if codes.iter().any(|made| made == code) { Decimal::ONE } else { Decimal::ZERO })
            }
            None => Cell::BLANK,
        },
        Source::Rank(question, code) => {
            let place = codes(question.as_str()).and_then(|codes| codes.iter().position(|ranked| ranked == code));
            let place = place.and_then(|place| u32::try_from(place + 1).ok());
            place.map_or(Cell::BLANK, |place| Cell::Number(place.into()))
        }
        Source::Context(name) => {
            let entry = response.context.iter().find(|(given, _)| given == name);
            entry.map_or(Cell::BLANK, |(_, value)| value.as_str().into())
        }
    }
}
