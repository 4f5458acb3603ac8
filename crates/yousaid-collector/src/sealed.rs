//! Responses that are sealed: stored without having been read, by their envelopes alone.
//!
//! What anybody can check of one is checked; whether the answers fit is for who opens it
//! (`yousaid unseal`), and the receipt says so.

use std::sync::Arc;

use yousaid_engine::Survey;
use yousaid_schema::Envelope;
use yousaid_schema::Json;
use yousaid_schema::Mode;
use yousaid_schema::Moment;
use yousaid_schema::Response;

use crate::refusal::Refusal;

/// Whether responses to a questionnaire have to be sealed.
pub(crate) fn is(survey: &Survey) -> bool {
    !survey.definition().sealed_for.is_empty()
}

/// The envelope that a document is, if it claims to be one.
///
/// # Errors
///
/// What is wrong with it.
pub(crate) fn read(json: &Json) -> Result<Option<Envelope>, Refusal> {
    if !Envelope::is_one(json) {
        return Ok(None);
    }
    Envelope::from_json(json).map(Some).map_err(Refusal::BadResponse)
}

/// What the collector knows of a sealed response: a final one that came today, without answers.
pub(crate) fn outside(envelope: &Envelope, today: &str) -> Result<Response, Refusal> {
    let started = Moment::new(today).ok_or_else(|| Refusal::internal("today is no day", &today))?;
    Ok(Response {
        id: envelope.id.clone(),
        survey: envelope.survey.clone(),
        sequence: envelope.sequence,
        is_final: true,
        mode: Mode::default(),
        seed: None,
        started,
        finished: None,
        answers: Vec::new(),
        context: Vec::new(),
    })
}

/// Whether a response is sealed as its questionnaire wants it.
///
/// # Errors
///
/// For one that is legible where it must not be, the other way round, and one that is sealed to others.
pub(crate) fn check(survey: &Survey, envelope: Option<&Envelope>) -> Result<(), Refusal> {
    let wanted = &survey.definition().sealed_for;
    match envelope {
        None if wanted.is_empty() => Ok(()),
        None => {
            Err(Refusal::Sealed("responses to this survey are sealed on the device; one that can be read is not taken"))
        }
        Some(_) if wanted.is_empty() => {
            Err(Refusal::Sealed("responses to this survey are not sealed; send the response itself"))
        }
        Some(envelope) => {
            let keys: Vec<String> = envelope.recipients.iter().map(|sealed| sealed.recipient.to_text()).collect();
            let message = "it is not sealed to the keys in `sealed_for` of the definition, in their order";
            if keys == *wanted { Ok(()) } else { Err(Refusal::Sealed(message)) }
        }
    }
}

/// A receipt that says that what is stored was not read.
pub(crate) fn marked(mut receipt: Json) -> Json {
    if let Json::Object(fields) = &mut receipt {
        fields.push(("sealed".to_owned(), true.into()));
        fields.push(("checked".to_owned(), false.into()));
    }
    receipt
}

/// Whether a table can be made of the responses.
///
/// # Errors
///
/// Where some version of the survey is sealed: half a table would be taken for the whole.
pub(crate) fn check_export(versions: &[Arc<Survey>]) -> Result<(), Refusal> {
    if versions.iter().any(|survey| is(survey)) {
        return Err(Refusal::Sealed(
            "the collector can't read these responses; take `responses.ndjson` and open it with `yousaid unseal`",
        ));
    }
    Ok(())
}
