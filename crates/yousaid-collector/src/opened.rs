//! Responses that were sealed, as the table that the collector could not make of them.

use std::sync::Arc;

use yousaid_engine::Survey;
use yousaid_schema::Response;
use yousaid_schema::sha256_hex;

use crate::store::Stored;
use crate::table::Table;

/// The same columns as `responses.csv`, for responses that were opened where the key is.
#[derive(Debug)]
pub struct OpenedTable {
    table: Table,
    versions: Vec<Arc<Survey>>,
}

/// What the collector's line says of a response beside its envelope.
#[derive(Clone, Debug, Default)]
pub struct Arrival {
    /// The reference code that the resident has.
    pub reference: String,
    /// The day of arrival.
    pub received: String,
}

impl OpenedTable {
    /// For responses to these versions of a survey.
    #[must_use]
    pub fn new(versions: &[Arc<Survey>]) -> Self {
        Self { table: Table::new(versions), versions: versions.to_vec() }
    }

    /// The first line.
    ///
    /// # Errors
    ///
    /// Where it can't be written as CSV.
    pub fn header(&self) -> Result<Vec<u8>, csv::Error> {
        self.table.header()
    }

    /// The line of a response; `None` where it answers none of the versions.
    ///
    /// # Errors
    ///
    /// Where it can't be written as CSV.
    pub fn row(&self, response: &Response, arrival: &Arrival) -> Result<Option<Vec<u8>>, csv::Error> {
        let hash = &response.survey.hash;
        let Some(survey) = self.versions.iter().find(|survey| survey.definition().hash == *hash) else {
            return Ok(None);
        };
        let document = response.to_json().to_text();
        let stored = Stored {
            id: response.id.to_string(),
            definition: hash.clone(),
            hash: sha256_hex(document.as_bytes()),
            reference: arrival.reference.clone(),
            received_on: arrival.received.clone(),
            document,
            ..Stored::default()
        };
        self.table.row(&stored, response, survey).map(Some)
    }
}
