//! `PUT /v1/surveys/{survey}/responses/{id}`: a response is checked and stored once.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::extract::FromRequest as _;
use axum::extract::Path;
use axum::extract::Request;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::extract::rejection::FailedToBufferBody;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_schema::AmendCode;
use yousaid_schema::Answer;
use yousaid_schema::Envelope;
use yousaid_schema::Json;
use yousaid_schema::Kind;
use yousaid_schema::Receipt;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;
use yousaid_schema::limits;
use yousaid_schema::sha256_hex;

use crate::amend;
use crate::answer;
use crate::apart;
use crate::app::Collector;
use crate::held;
use crate::marks;
use crate::marks::Signs;
use crate::refusal::Refusal;
use crate::sealed;
use crate::store::Delivery;
use crate::store::Outcome;

/// Takes a response in.
pub(crate) async fn put(
    State(collector): State<Collector>,
    Path((survey, id)): Path<(String, String)>,
    mut request: Request,
) -> Result<Response, Refusal> {
    let (survey, versions) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let id = ResponseId::new(&id).ok_or(Refusal::BadId)?;
    let headers = request.headers().clone();
    if !is_plain_json(&headers) {
        return Err(Refusal::NotJson);
    }
    let most = asked_bytes(versions).min(taken_bytes(&collector));
    let most = if versions.iter().any(|survey| sealed::is(survey)) { Envelope::bytes(most) } else { most };
    // Larger bodies, which take memory while they arrive, only so many at once.
    let _upload = if most > limits::RESPONSE_BYTES { Some(collector.gate().upload()?) } else { None };
    DefaultBodyLimit::max(most).apply(&mut request);
    let body = Bytes::from_request(request, &()).await.map_err(|rejection| match rejection {
        BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_)) => {
            too_large(&collector, versions, most)
        }
        _ => Refusal::Incomplete,
    })?;
    if !key_agrees(&headers, &id) {
        return Err(Refusal::Mismatch("the `Idempotency-Key` is not the response's id; send the id or leave it out"));
    }
    let signs = Signs { proof: marks::proof(&headers), ..Signs::default() };
    let Taken { status, receipt, is_sealed } = accept(&collector, survey, id, &body, signs).await?;
    let receipt = if is_sealed { sealed::marked(receipt.to_json()) } else { receipt.to_json() };
    Ok((status, answer::json(&receipt)).into_response())
}

/// A response that has been taken.
#[derive(Debug)]
pub(crate) struct Taken {
    /// Whether it is new.
    pub(crate) status: StatusCode,
    pub(crate) receipt: Receipt,
    /// Whether nobody here could read it.
    pub(crate) is_sealed: bool,
}

/// Checks a response, whichever way it came, and stores it once: the one way in. `signs` are what the way told
/// beside it.
pub(crate) async fn accept(
    collector: &Collector,
    survey: &SurveyId,
    id: ResponseId,
    body: &[u8],
    signs: Signs,
) -> Result<Taken, Refusal> {
    // From here on memory and the database are used: only so many at once.
    let _place = collector.gate().delivery()?;

    let mut json: Json = serde_json::from_slice(body).map_err(Refusal::BadJson)?;
    let code = amend::take_code(&mut json);
    let Checked { response, questionnaire, is_sealed } = check(collector, survey, &id, &json)?;
    let kind = questionnaire.definition().kind;
    if kind != Kind::Survey {
        let (status, receipt) = apart::keep(collector, kind, questionnaire, &response, body).await?;
        return Ok(Taken { status, receipt, is_sealed });
    }

    let closed = amend::check_open(collector, survey).await.err();
    let is_open = closed.is_none();
    let amends = match (code, closed) {
        (None, _) => false,
        (Some(_), Some(why)) => return Err(why),
        (Some(code), None) => {
            collector.codes().admit(survey)?;
            let code = code.as_text().and_then(AmendCode::read);
            let fits = code.is_some_and(|code| collector.codes().fits(survey, &id, &code));
            if !fits || !response.is_final {
                return Err(collector.codes().wrong(survey));
            }
            true
        }
    };
    let document = if amends {
        // As it was sent, but for the code.
        json.to_text()
    } else {
        let text = str::from_utf8(body);
        text.map_err(|error| Refusal::internal("JSON that was read is not UTF-8", &error))?.to_owned()
    };
    let hash = sha256_hex(body);
    let code = is_open.then(|| collector.codes().of(survey, &id));
    let outcome = collector
        .store()
        .deliver(Delivery {
            id: id.clone(),
            survey: survey.clone(),
            definition: response.survey.hash.clone(),
            sequence: response.sequence,
            is_final: response.is_final,
            hash: hash.clone(),
            document,
            day: collector.today(),
            code_hash: code.as_ref().map(amend::hash),
            amends,
            hooks: collector.hooks().of(survey),
            claim: held::claim(collector, survey, &response),
            marks: marks::of(signs, collector.catalog().rules(survey), &response),
        })
        .await?;
    if response.is_final {
        collector.hooks().wake();
    }
    let (status, reference, is_stored) = match outcome {
        Outcome::Created(reference) => (StatusCode::CREATED, reference, true),
        Outcome::Known(reference) => (StatusCode::OK, reference, true),
        Outcome::Superseded(reference) => (StatusCode::OK, reference, false),
        Outcome::AlreadyFinal => return Err(Refusal::AlreadyFinal),
        Outcome::SequenceReused => return Err(Refusal::SequenceReused),
        Outcome::OtherSurvey => return Err(Refusal::IdInUse),
        Outcome::Withdrawn => return Err(Refusal::Withdrawn),
        Outcome::Nothing => return Err(collector.codes().wrong(survey)),
    };
    // Only for who has the very bytes that are stored: an id alone is no secret.
    let code = code.filter(|_| is_stored && response.is_final).map(|code| code.as_str().to_owned());
    Ok(Taken { status, receipt: Receipt { id, hash, reference, code }, is_sealed })
}

/// A response that may be stored.
struct Checked<'c> {
    response: yousaid_schema::Response,
    questionnaire: &'c Survey,
    is_sealed: bool,
}

/// Reads a response, and holds it against its address and its questionnaire.
fn check<'c>(
    collector: &'c Collector,
    survey: &SurveyId,
    id: &ResponseId,
    json: &Json,
) -> Result<Checked<'c>, Refusal> {
    let envelope = sealed::read(json)?;
    let response = match &envelope {
        // What of it anybody can read.
        Some(envelope) => sealed::outside(envelope, &collector.today())?,
        None => yousaid_schema::Response::from_json(json).map_err(Refusal::BadResponse)?,
    };
    if response.id != *id {
        return Err(Refusal::Mismatch("the `id` in the body is not the id in the address"));
    }
    if response.survey.id != *survey {
        return Err(Refusal::Mismatch("the `survey` in the body is not the survey in the address"));
    }
    let questionnaire = collector
        .catalog()
        .by_hash(&response.survey.hash)
        .ok_or_else(|| Refusal::UnknownDefinition(response.survey.hash.clone()))?;
    sealed::check(questionnaire, envelope.as_ref())?;
    if envelope.is_none() {
        check_files(collector, &response)?;
        let violations = check_response(questionnaire, &response);
        if !violations.is_empty() {
            return Err(Refusal::InvalidAnswers(violations));
        }
    }
    Ok(Checked { response, questionnaire, is_sealed: envelope.is_some() })
}

/// Most bytes of a response to any version of a survey, by what its questions can hold. A survey
/// without files is held to the small size of its answers.
fn asked_bytes(versions: &[Arc<Survey>]) -> usize {
    versions.iter().map(|survey| survey.response_bytes()).max().unwrap_or(limits::RESPONSE_BYTES)
}

/// Most bytes of any response, by the files that are taken here.
fn taken_bytes(collector: &Collector) -> usize {
    // Base64 takes four bytes for three; the rest is for names and types.
    let files = collector.files_kilobytes().map_or(0, |kilobytes| 1_400 * kilobytes as usize);
    limits::RESPONSE_BYTES + files
}

/// Why a body of more than `most` bytes is refused: by the questionnaire, or by the collector.
fn too_large(collector: &Collector, versions: &[Arc<Survey>], most: usize) -> Refusal {
    if asked_bytes(versions) <= most {
        return Refusal::TooLarge(most);
    }
    collector.files_kilobytes().map_or(Refusal::FilesOff, Refusal::FilesTooLarge)
}

/// The collector's own word on files, whatever the questionnaire says.
fn check_files(collector: &Collector, response: &yousaid_schema::Response) -> Result<(), Refusal> {
    let files = response.answers.iter().filter_map(|(_, answered)| match &answered.answer {
        Answer::Files(files) => Some(files),
        _ => None,
    });
    let Some(bytes) = files.flatten().map(|file| u64::from(file.size)).reduce(|sum, size| sum + size) else {
        return Ok(());
    };
    match collector.files_kilobytes() {
        None => Err(Refusal::FilesOff),
        Some(most) if bytes > 1_000 * u64::from(most) => Err(Refusal::FilesTooLarge(most)),
        Some(_) => Ok(()),
    }
}

/// Whether the body is declared as JSON. Demanded, because a page of another site can send any
/// other kind without asking first (a "simple" request).
pub(crate) fn is_plain_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json") && !headers.contains_key(header::CONTENT_ENCODING)
}

/// Whether the key that proxies and clients know repeats by is the response's id, bare or in
/// quotes, or absent: some proxies remove headers that they do not know.
fn key_agrees(headers: &HeaderMap, id: &ResponseId) -> bool {
    headers.get("idempotency-key").is_none_or(|key| key.to_str().is_ok_and(|key| key.trim_matches('"') == id.as_str()))
}
