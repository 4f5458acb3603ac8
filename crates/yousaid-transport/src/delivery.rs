//! What is sent, and what is known about it.

use std::sync::Arc;
use std::time::Duration;

use yousaid_schema::AmendCode;
use yousaid_schema::Json;
use yousaid_schema::Receipt;
use yousaid_schema::Response;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;
use yousaid_schema::sha256_hex;

/// A response frozen into the bytes that are sent.
///
/// Frozen before the first byte leaves: a payload that changed between two attempts could be
/// stored in one form and acknowledged in another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Which survey was answered.
    pub survey: SurveyId,
    /// The response's id; the key under which it is stored once.
    pub id: ResponseId,
    /// Which version of the response this is; the highest counts.
    pub sequence: u32,
    /// The body of the request: JSON, unless the backend wants to read something else.
    pub payload: Arc<str>,
    /// SHA-256 of the payload, which an acknowledgement has to echo.
    pub hash: String,
}

impl Delivery {
    /// Freezes a response.
    #[must_use]
    pub fn freeze(response: &Response) -> Self {
        Self::of(response, response.to_json().to_text())
    }

    /// Freezes a later version of a response that was received: it carries the code of the receipt,
    /// without which a backend takes nothing in the place of a final response. Its sequence number is
    /// higher than that of the version before.
    #[must_use]
    pub fn amending(response: &Response, code: &AmendCode) -> Self {
        let mut json = response.to_json();
        if let Json::Object(fields) = &mut json {
            fields.push((AmendCode::FIELD.to_owned(), code.as_str().into()));
        }
        Self::of(response, json.to_text())
    }

    /// The receipt of a backend that has stored exactly this: it echoes id and hash. `reference` is what the resident
    /// can quote, at most 32 characters; there is no code with which they could come back.
    #[must_use]
    pub fn receipt(&self, reference: impl Into<String>) -> Receipt {
        Receipt { id: self.id.clone(), hash: self.hash.clone(), reference: reference.into(), code: None }
    }

    /// With this body.
    pub(crate) fn of(response: &Response, payload: String) -> Self {
        Self {
            survey: response.survey.id.clone(),
            id: response.id.clone(),
            sequence: response.sequence,
            hash: sha256_hex(payload.as_bytes()),
            payload: payload.into(),
        }
    }
}

/// What is known about a delivery. Each is a different fact, and shown only when it is one. Exhaustive on purpose:
/// whoever shows it leaves none out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliveryState {
    /// Held by the open page only: closing it loses the answers.
    Held,
    /// Stored on the device; closing the page loses nothing.
    Saved,
    /// On its way.
    Sending,
    /// Stored by the backend, which said so.
    Received {
        /// The code that the resident can quote.
        reference: String,
        /// The code with which the resident can change or withdraw it, where that is possible.
        code: Option<String>,
    },
    /// Handed over to a backend that can't confirm.
    Sent,
    /// Not sent yet; the next attempt comes by itself.
    Waiting {
        /// How many attempts have failed.
        attempt: u32,
        /// Time until the next one.
        retry_in: Duration,
    },
    /// The backend did not take it. It is kept.
    Refused {
        /// HTTP status, or 0 where the backend has none.
        status: u16,
        /// What the backend said, for developers.
        detail: String,
    },
}
