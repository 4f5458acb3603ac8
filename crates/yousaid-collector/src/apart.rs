//! What is kept apart from the answers to surveys: what was sent to a register of those who want to be
//! involved, and entries to prize draws. Tables of their own, with ids that were made for them alone; nothing
//! leads from there to a response or back.

use axum::http::StatusCode;
use yousaid_engine::Survey;
use yousaid_schema::Kind;
use yousaid_schema::Receipt;
use yousaid_schema::Response;
use yousaid_schema::sha256_hex;

use crate::app::Collector;
use crate::involved;
use crate::refusal::Refusal;
use crate::store::Apart;
use crate::store::Kept;

/// Stores what was sent once. It has been checked like every response.
pub(crate) async fn keep(
    collector: &Collector,
    kind: Kind,
    questionnaire: &Survey,
    response: &Response,
    body: &[u8],
) -> Result<(StatusCode, Receipt), Refusal> {
    if !response.is_final {
        return Err(Refusal::Mismatch("only what is finished is kept here; send it with `\"final\": true`"));
    }
    let document = str::from_utf8(body);
    let document = document.map_err(|error| Refusal::internal("JSON that was read is not UTF-8", &error))?;
    let hash = sha256_hex(body);
    let apart = Apart {
        id: response.id.as_str(),
        survey: response.survey.id.as_str(),
        definition: &response.survey.hash,
        hash: &hash,
        document,
        day: &collector.today(),
    };
    let (status, reference) = match collector.store().keep_apart(kind, &apart).await? {
        Kept::New(reference) => (StatusCode::CREATED, reference),
        Kept::Known(reference) => (StatusCode::OK, reference),
        Kept::Other => return Err(Refusal::AlreadyFinal),
    };
    if kind == Kind::Register && status == StatusCode::CREATED {
        involved::ask_to_confirm(collector, questionnaire, response);
    }
    Ok((status, Receipt { id: response.id.clone(), hash, reference, code: None }))
}
