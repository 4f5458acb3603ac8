//! The responses of a survey for the bearer of the admin token, as CSV for spreadsheets and as
//! NDJSON for programs, and what the columns mean.
//!
//! Pages of rows are read one after the other along the ids: memory stays bounded, no reading
//! transaction stands in the way of deliveries, and the order tells nothing of time.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::body::Body;
use axum::body::Bytes;
use axum::extract::Path;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::HeaderName;
use axum::http::HeaderValue;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use futures::stream;
use tokio::sync::OwnedSemaphorePermit;
use yousaid_engine::Survey;
use yousaid_schema::Answer;
use yousaid_schema::Envelope;
use yousaid_schema::File;
use yousaid_schema::FileKind;
use yousaid_schema::Json;
use yousaid_schema::Kind;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;

use crate::app::Collector;
use crate::filter::Asked;
use crate::filter::Filter;
use crate::marks;
use crate::refusal::Refusal;
use crate::sealed;
use crate::store::PAGE_ROWS;
use crate::store::PAGE_ROWS_WITH_FILES;
use crate::store::Stored;
use crate::store::Unreadable;
use crate::table::Table;
use crate::token;

type Failure = Box<dyn std::error::Error + Send + Sync>;

/// `GET /v1/surveys/{survey}/responses.csv`; with `?exit=complaint` those who chose that only.
pub(crate) async fn csv(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check(&collector, &headers)?;
    responses_csv(collector, &survey, asked).await
}

/// The responses to a survey as CSV, for who has shown that they may have them.
pub(crate) async fn responses_csv(collector: Collector, survey: &str, asked: Asked) -> Result<Response, Refusal> {
    let place = collector.gate().export()?;
    let (survey, versions) = collector.catalog().versions(survey).ok_or(Refusal::UnknownSurvey)?;
    sealed::check_export(versions)?;
    let filter = Filter::new(versions, asked)?;
    let (survey, rows) = (survey.clone(), page_rows(versions));
    let table = Table::new(versions);
    let head = table.header().map_err(|error| Refusal::internal("the table's head can't be written", &error))?;
    let lines = move |collector: &Collector, page: &[Stored]| {
        let mut lines = Vec::new();
        for stored in page {
            let response = stored.response()?;
            if !filter.takes(&response) {
                continue;
            }
            // Without its columns the response would be cut short, and nobody would notice.
            let questionnaire = collector.catalog().by_hash(&stored.definition).ok_or_else(|| {
                format!("the definition {} was added by another collector; start this one again", stored.definition)
            })?;
            lines.extend(table.row(stored, &response, questionnaire)?);
        }
        Ok(lines)
    };
    let form = Form { kind: "text/csv; charset=utf-8", extension: "csv", rows, head };
    export(collector, survey, place, form, lines).await
}

/// `GET /v1/surveys/{survey}/responses.ndjson`; the same.
pub(crate) async fn ndjson(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check(&collector, &headers)?;
    responses_ndjson(collector, &survey, asked).await
}

/// The same as NDJSON, sealed ones included.
pub(crate) async fn responses_ndjson(collector: Collector, survey: &str, asked: Asked) -> Result<Response, Refusal> {
    let place = collector.gate().export()?;
    let (survey, versions) = collector.catalog().versions(survey).ok_or(Refusal::UnknownSurvey)?;
    let filter = Filter::new(versions, asked)?;
    let (survey, rows) = (survey.clone(), page_rows(versions));
    let lines = move |_: &Collector, page: &[Stored]| {
        let mut lines = String::new();
        for stored in page {
            let response: Json = serde_json::from_str(&stored.document)?;
            // What nobody here can read answers no question.
            if !filter.takes_all() && Envelope::is_one(&response) {
                continue;
            }
            if !filter.takes_all() && !filter.takes(&yousaid_schema::Response::from_json(&response)?) {
                continue;
            }
            let mut line = vec![
                ("reference".to_owned(), stored.reference.as_str().into()),
                ("received".to_owned(), stored.received_on.as_str().into()),
                ("hash".to_owned(), stored.hash.as_str().into()),
            ];
            line.extend(stored.amended_on.as_ref().map(|day| ("amended".to_owned(), day.as_str().into())));
            line.extend(marks::listed(stored.marks.as_deref()));
            line.push(("response".to_owned(), response));
            lines.push_str(&Json::Object(line).to_text());
            lines.push('\n');
        }
        Ok(lines.into_bytes())
    };
    let form = Form { kind: "application/x-ndjson", extension: "ndjson", rows, head: Vec::new() };
    export(collector, survey, place, form, lines).await
}

/// `GET /v1/surveys/{survey}/codebook.csv`
pub(crate) async fn codebook(
    State(collector): State<Collector>,
    Path(survey): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check(&collector, &headers)?;
    codebook_csv(&collector, &survey)
}

/// What the columns of that CSV mean.
pub(crate) fn codebook_csv(collector: &Collector, survey: &str) -> Result<Response, Refusal> {
    let (survey, versions) = collector.catalog().versions(survey).ok_or(Refusal::UnknownSurvey)?;
    let codebook =
        crate::codebook(versions).map_err(|error| Refusal::internal("the codebook can't be written", &error))?;
    Ok((attachment("text/csv; charset=utf-8", &format!("{survey}-codebook.csv")), codebook).into_response())
}

fn attachment(kind: &str, name: &str) -> [(HeaderName, String); 3] {
    [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ]
}

/// `GET /v1/surveys/{survey}/responses/{id}/files/{question}/{number}`: a photo or document as the
/// resident sent it. Nobody here has looked at it: it is handed out to be stored, never to be shown
/// or run.
pub(crate) async fn file(
    State(collector): State<Collector>,
    Path((survey, id, question, number)): Path<(String, String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    token::check(&collector, &headers)?;
    let _place = collector.gate().export()?;
    let (survey, versions) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    sealed::check_export(versions)?;
    let id = ResponseId::new(&id).ok_or(Refusal::BadId)?;
    let stored = collector.store().find(survey, &id).await?.ok_or(Refusal::NoSuchFile)?;
    let file = file_of(&stored, &question, &number)?.ok_or(Refusal::NoSuchFile)?;
    let bytes = file.bytes().ok_or_else(|| Refusal::internal("a stored file is not base64", &stored.reference))?;
    let kind = match file.kind {
        FileKind::Text => "text/plain; charset=utf-8",
        kind => kind.media_type(),
    };
    let mut response = (attachment(kind, "file"), bytes).into_response();
    let headers = response.headers_mut();
    if let Ok(disposition) = HeaderValue::from_str(&disposition(&file.name)) {
        headers.insert(header::CONTENT_DISPOSITION, disposition);
    }
    headers.insert(header::CONTENT_SECURITY_POLICY, FILE_POLICY);
    Ok(response)
}

/// Should a browser show a file all the same, it may do nothing.
const FILE_POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox");

fn file_of(stored: &Stored, question: &str, number: &str) -> Result<Option<File>, Unreadable> {
    let response = stored.response()?;
    let Some(Answer::Files(files)) = response.answer(question) else { return Ok(None) };
    let at = number.parse().ok().and_then(|number: usize| number.checked_sub(1));
    Ok(at.and_then(|at| files.get(at)).cloned())
}

/// `Content-Disposition` with a name of any letters (RFC 6266, and RFC 8187 for their form), behind one
/// in plain letters for programs that know no better.
fn disposition(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '_' };
    let mut line =
        format!("attachment; filename=\"{}\"; filename*=UTF-8''", name.chars().map(plain).collect::<String>());
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_') {
            line.push(char::from(byte));
        } else {
            // Writing to a string can't fail.
            let _ = write!(line, "%{byte:02X}");
        }
    }
    line
}

/// How many responses are read at a time.
fn page_rows(versions: &[Arc<Survey>]) -> i64 {
    let with_files = versions.iter().any(|survey| survey.files_kilobytes() > 0);
    if with_files { PAGE_ROWS_WITH_FILES } else { PAGE_ROWS }
}

/// What an export looks like.
struct Form {
    kind: &'static str,
    extension: &'static str,
    /// Rows of a page.
    rows: i64,
    /// What stands before the first row.
    head: Vec<u8>,
}

/// Where an export is.
struct Walk<F> {
    /// Of the survey: where what was sent to it is.
    of: Kind,
    collector: Collector,
    survey: SurveyId,
    /// The id of the last row sent.
    after: String,
    /// The page read before the answer began.
    first: Option<Vec<Stored>>,
    /// Rows of a page.
    rows: i64,
    head: Vec<u8>,
    lines: Arc<F>,
    /// Kept until the last byte is sent.
    _place: OwnedSemaphorePermit,
}

async fn export<F>(
    collector: Collector,
    survey: SurveyId,
    place: OwnedSemaphorePermit,
    form: Form,
    lines: F,
) -> Result<Response, Refusal>
where
    F: Fn(&Collector, &[Stored]) -> Result<Vec<u8>, Failure> + Send + Sync + 'static,
{
    let of = collector.catalog().kind(&survey);
    // The first page is read before the status is sent: a database that is away is a 503.
    let Form { kind, extension, rows, head } = form;
    let first = collector.store().page_of(of, &survey, "", rows).await?;
    let headers = attachment(kind, &format!("{survey}.{extension}"));
    let walk = Walk {
        collector,
        of,
        survey,
        after: String::new(),
        first: Some(first),
        rows,
        head,
        lines: Arc::new(lines),
        _place: place,
    };
    let body = stream::try_unfold(Some(walk), |walk| async move {
        match walk {
            Some(walk) => step(walk).await.inspect_err(|cause| {
                // The connection breaks off, so that half a file is not taken for the whole.
                tracing::error!(%cause, "an export was broken off");
            }),
            None => Ok(None),
        }
    });
    Ok((headers, Body::from_stream(body)).into_response())
}

/// Sends one page; the walk ends with the first empty one.
async fn step<F>(mut walk: Walk<F>) -> Result<Option<(Bytes, Option<Walk<F>>)>, Failure>
where
    F: Fn(&Collector, &[Stored]) -> Result<Vec<u8>, Failure>,
{
    let page = match walk.first.take() {
        Some(page) => page,
        None => walk.collector.store().page_of(walk.of, &walk.survey, &walk.after, walk.rows).await?,
    };
    let mut bytes = std::mem::take(&mut walk.head);
    bytes.extend((walk.lines)(&walk.collector, &page)?);
    let Some(last) = page.last() else {
        return Ok((!bytes.is_empty()).then(|| (bytes.into(), None)));
    };
    walk.after.clone_from(&last.id);
    Ok(Some((bytes.into(), Some(walk))))
}
