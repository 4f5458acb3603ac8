//! What the collector answers when it does not do what it was asked: `application/problem+json`
//! (RFC 9457), with a stable `code`. Causes inside are logged, never sent.

use std::fmt;

use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse;
use axum::response::Response;
use yousaid_engine::Rule;
use yousaid_engine::Violation;
use yousaid_schema::Json;

use crate::store::Unreadable;

/// Seconds after which a device may try again: enough for a database to come back from a restart
/// of its process, and little against what the device adds by itself.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("5");

/// A request that is not done.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// No such address.
    NotFound,
    /// The address exists, the method does not.
    MethodNotAllowed,
    /// No survey of that name was ever served here.
    UnknownSurvey,
    /// The id in the address is no UUID of version 4.
    BadId,
    /// The body is not declared as plain JSON.
    NotJson,
    /// The body is not declared as the fields of a form.
    NotAForm,
    /// The body is too long.
    TooLarge(usize),
    /// The collector takes no files.
    FilesOff,
    /// More files than this collector takes; most kilobytes.
    FilesTooLarge(u32),
    /// No file is stored there.
    NoSuchFile,
    /// The body did not arrive whole.
    Incomplete,
    /// The body is not JSON, or of a shape that is not read.
    BadJson(serde_json::Error),
    /// The body is JSON and not a response.
    BadResponse(yousaid_schema::Error),
    /// The body, the address and the headers do not name the same response.
    Mismatch(&'static str),
    /// The survey is known, this exact questionnaire is not.
    UnknownDefinition(String),
    /// The answers do not fit the questionnaire.
    InvalidAnswers(Vec<Violation>),
    /// Responses to this survey are sealed, and this one is not; or the other way round.
    Sealed(&'static str),
    /// Another final response is stored under this id.
    AlreadyFinal,
    /// Another response is stored under this id and sequence number.
    SequenceReused,
    /// Another survey has a response of this id.
    IdInUse,
    /// The resident has taken this response back.
    Withdrawn,
    /// No response has this code, or it is not the code of this response.
    UnknownCode,
    /// No response of this id is held.
    NotHeld,
    /// Too many requests of one sender; after so many seconds the next is taken.
    TooFast(u64),
    /// Too many wrong codes at the moment.
    TooManyCodes,
    /// Responses to this survey can't be changed.
    AmendOff,
    /// They can't be changed any more.
    AmendClosed,
    /// Answers in progress to this survey are not kept, or not any more.
    ComeBackOff,
    /// No answers in progress are kept there.
    UnknownDraft,
    /// Another device has saved answers in that place since.
    DraftChanged,
    /// What is to be kept is not sealed.
    BadDraft,
    /// As many answers in progress are kept as are of one survey.
    DraftsFull,
    /// The page is not on the survey's list of origins.
    OriginNotAllowed,
    /// No admin token is configured.
    ExportOff,
    /// The admin token is missing or wrong.
    Unauthorized,
    /// Staff have to sign in.
    SignIn,
    /// A form that no page of ours sent, or one that was open for too long.
    BadForm,
    /// What staff want to record can't be kept, in words.
    BadRecord(Vec<String>),
    /// What an export is asked for is not there, in words.
    BadFilter(String),
    /// Too much to do at the moment.
    Busy,
    /// The database does not answer.
    StoreUnavailable,
    /// A fault in here.
    Internal,
}

/// How a refusal looks on the wire.
struct Face {
    status: StatusCode,
    code: &'static str,
    title: &'static str,
    detail: String,
}

impl Refusal {
    /// A fault in here: logged with its cause, sent without it.
    pub(crate) fn internal(what: &str, cause: &dyn fmt::Display) -> Self {
        tracing::error!(%cause, "{what}");
        Self::Internal
    }

    fn face(&self) -> Face {
        let (status, code, title, detail) = match self {
            Self::BadFilter(detail) => (400, "bad-filter", "Not a question or choice", detail.clone()),
            Self::NotFound => (404, "not-found", "Nothing here", "no such address".to_owned()),
            Self::MethodNotAllowed => {
                (405, "method-not-allowed", "Method not allowed", "this address does not take that method".to_owned())
            }
            Self::UnknownSurvey => (
                404,
                "unknown-survey",
                "Unknown survey",
                "no survey of that name is or was served here; check the `id` of the definition".to_owned(),
            ),
            Self::BadId => (
                400,
                "bad-id",
                "Bad response id",
                ["the id in the address can't be used; ", yousaid_schema::ResponseId::RULE].concat(),
            ),
            Self::NotJson => (
                415,
                "not-json",
                "Unsupported media type",
                "send `Content-Type: application/json` and no `Content-Encoding`".to_owned(),
            ),
            Self::NotAForm => (
                415,
                "not-a-form",
                "Unsupported media type",
                "send `Content-Type: application/x-www-form-urlencoded` and no `Content-Encoding`, or PUT the response as JSON"
                    .to_owned(),
            ),
            Self::TooLarge(most) => (
                413,
                "too-large",
                "Response too large",
                format!("a response to this survey has at most {most} bytes"),
            ),
            Self::FilesOff => (
                403,
                "files-off",
                "Files are off",
                "this collector takes no photos and documents; start it with `--files-kilobytes` to take them".to_owned(),
            ),
            Self::FilesTooLarge(most) => (
                413,
                "files-too-large",
                "Files too large",
                format!("this collector takes at most {most} kilobytes of files in one response; see `--files-kilobytes`"),
            ),
            Self::NoSuchFile => (
                404,
                "no-such-file",
                "No such file",
                "no response with this id has a file of this number in the answer to this question; files are counted from 1"
                    .to_owned(),
            ),
            Self::Incomplete => {
                (400, "incomplete-body", "Incomplete body", "the body did not arrive whole; send it again".to_owned())
            }
            Self::BadJson(error) => (400, "bad-json", "Not readable as JSON", error.to_string()),
            Self::BadResponse(error) => (
                422,
                "bad-response",
                "Not a response",
                format!("{} wrong with the form of the response; nothing was stored", things(error.problems().len())),
            ),
            Self::Mismatch(what) => (422, "mismatch", "Contradictory request", (*what).to_owned()),
            Self::UnknownDefinition(hash) => (
                422,
                "unknown-definition",
                "Unknown version of the survey",
                format!("no definition with the hash {hash} was ever served here; serve it once, then send again"),
            ),
            Self::InvalidAnswers(violations) => (
                422,
                "invalid-answers",
                "Answers do not fit the survey",
                format!("{} wrong with the answers; nothing was stored", things(violations.len())),
            ),
            Self::Sealed(detail) => (422, "sealed", "Sealed and not sealed", (*detail).to_owned()),
            Self::AlreadyFinal => (
                409,
                "already-final",
                "Already finished",
                "another final response is stored under this id; nothing was changed".to_owned(),
            ),
            Self::SequenceReused => (
                409,
                "sequence-reused",
                "Sequence number used before",
                "other answers are stored under this id and sequence number; nothing was changed".to_owned(),
            ),
            Self::IdInUse => {
                (409, "id-in-use", "Id used before", "this id belongs to a response to another survey".to_owned())
            }
            Self::Withdrawn => (
                410,
                "withdrawn",
                "Withdrawn",
                "the resident has taken this response back; it is not stored again".to_owned(),
            ),
            Self::UnknownCode => (
                404,
                "unknown-code",
                "Code not known",
                "nothing that was sent to this survey has that code; it may have been mistyped, or withdrawn".to_owned(),
            ),
            Self::NotHeld => (
                404,
                "not-held",
                "Not held",
                "no response of this id is held here; it may have been released already".to_owned(),
            ),
            Self::TooFast(_) => (
                429,
                "too-fast",
                "Too many at once",
                "too much was sent from one place just now; nothing of this was stored; send it again later".to_owned(),
            ),
            Self::TooManyCodes => (
                429,
                "too-many-codes",
                "Too many wrong codes",
                "too many wrong codes were tried just now; try again in a minute".to_owned(),
            ),
            Self::AmendOff => (
                403,
                "amend-off",
                "Can't be changed",
                "responses to this survey can't be changed or withdrawn with a code; see `amend` in its definition"
                    .to_owned(),
            ),
            Self::AmendClosed => (
                403,
                "amend-closed",
                "Closed",
                "this has closed; what was sent can't be changed or withdrawn with the code any more".to_owned(),
            ),
            Self::ComeBackOff => (
                403,
                "come-back-off",
                "Not kept",
                "answers in progress to this survey are not kept here, or it has closed; see `come_back` in its definition"
                    .to_owned(),
            ),
            Self::UnknownDraft => (
                404,
                "unknown-draft",
                "Nothing kept",
                "nothing is kept there; it was sent or deleted, its days are over, or the code was mistyped".to_owned(),
            ),
            Self::DraftChanged => (
                409,
                "draft-changed",
                "Saved elsewhere",
                "other answers were saved in that place since; get them, then save with the next sequence number".to_owned(),
            ),
            Self::BadDraft => (
                422,
                "bad-draft",
                "Not sealed answers",
                "send `sealed`, in base64 and of a length that padding makes, and `sequence`, from 1 on, to a place of 32 hexadecimal digits"
                    .to_owned(),
            ),
            Self::DraftsFull => (
                503,
                "drafts-full",
                "No room",
                "as many answers in progress are kept as are of one survey; try again later".to_owned(),
            ),
            Self::OriginNotAllowed => (
                403,
                "origin-not-allowed",
                "Origin not allowed",
                "pages of this origin may not send responses to this survey; add it to `allowed_origins` in collector.json"
                    .to_owned(),
            ),
            Self::ExportOff => (
                403,
                "export-off",
                "Export is off",
                "no admin token is configured; start the collector with one to export responses".to_owned(),
            ),
            Self::Unauthorized => (
                401,
                "unauthorized",
                "Admin token needed",
                "send `Authorization: Bearer` with the admin token".to_owned(),
            ),
            Self::SignIn => (
                401,
                "sign-in",
                "Sign in",
                "sign in with any name, and the admin token as the password".to_owned(),
            ),
            Self::BadForm => (
                403,
                "bad-form",
                "Send it again",
                "this form was open for more than a day, or came from another page; open the page again and send it from there"
                    .to_owned(),
            ),
            Self::BadRecord(faults) => (422, "bad-record", "Not kept", faults.join(" ")),
            Self::Busy => (503, "busy", "Busy", "too many requests at the moment; send again later".to_owned()),
            Self::StoreUnavailable => {
                (503, "store-unavailable", "Store unavailable", "nothing was stored; send again later".to_owned())
            }
            Self::Internal => (500, "internal", "Internal fault", "the fault was logged; send again later".to_owned()),
        };
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Face { status, code, title, detail }
    }

    fn violations(&self) -> Option<Json> {
        let list = match self {
            Self::BadResponse(error) => error
                .problems()
                .iter()
                .map(|problem| {
                    let detail = match problem.help.as_str() {
                        "" => problem.message.clone(),
                        help => [&problem.message, "; ", help].concat(),
                    };
                    violation(question_at(&problem.pointer), problem.code, detail, problem.pointer.clone())
                })
                .collect(),
            Self::InvalidAnswers(violations) => violations
                .iter()
                .map(|found| {
                    let question = found.question.as_ref().map(AsRef::as_ref);
                    violation(question, found.rule.code(), found.rule.to_string(), pointer(found))
                })
                .collect(),
            _ => return None,
        };
        Some(Json::List(list))
    }
}

fn things(count: usize) -> String {
    if count == 1 { "one thing is".to_owned() } else { format!("{count} things are") }
}

fn violation(question: Option<&str>, rule: &str, detail: String, pointer: String) -> Json {
    Json::Object(vec![
        ("question".to_owned(), question.map_or(Json::Null, Json::from)),
        ("rule".to_owned(), rule.into()),
        ("detail".to_owned(), detail.into()),
        ("pointer".to_owned(), pointer.into()),
    ])
}

/// The question that a pointer into a response leads to.
fn question_at(pointer: &str) -> Option<&str> {
    pointer.strip_prefix("/answers/")?.split('/').next()
}

/// Where in the response the violation is; for a missing answer, where it would be.
fn pointer(violation: &Violation) -> String {
    if let Some(question) = &violation.question {
        return format!("/answers/{question}");
    }
    match &violation.rule {
        Rule::UnknownContext { name } => format!("/context/{}", name.replace('~', "~0").replace('/', "~1")),
        Rule::OtherSurvey => "/survey".to_owned(),
        _ => String::new(),
    }
}

/// What a refusal says, beside its response: for pages, whose readers have a browser.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub(crate) title: &'static str,
    /// Begins in lower case and has no full stop.
    pub(crate) detail: String,
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let face = self.face();
        let said = Said { title: face.title, detail: face.detail.clone() };
        let mut body = vec![
            ("type".to_owned(), Json::from(["urn:yousaid:problem:", face.code].concat())),
            ("title".to_owned(), face.title.into()),
            ("status".to_owned(), u32::from(face.status.as_u16()).into()),
            ("detail".to_owned(), face.detail.into()),
            ("code".to_owned(), face.code.into()),
        ];
        if let Some(violations) = self.violations() {
            body.push(("violations".to_owned(), violations));
        }
        let mut response = (
            face.status,
            [(header::CONTENT_TYPE, "application/problem+json"), (header::CACHE_CONTROL, "no-store")],
            Json::Object(body).to_text(),
        )
            .into_response();
        if face.status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER);
        }
        if face.status == StatusCode::TOO_MANY_REQUESTS {
            let seconds = if let Self::TooFast(seconds) = self { seconds } else { 60 };
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        if face.status == StatusCode::UNAUTHORIZED {
            let scheme =
                if matches!(self, Self::SignIn) { "Basic realm=\"Yousaid\", charset=\"UTF-8\"" } else { "Bearer" };
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(scheme));
        }
        response.extensions_mut().insert(said);
        response
    }
}

impl From<sqlx::Error> for Refusal {
    /// A database that is away, locked, full or shutting down will come back: the device is told
    /// to send again. What can't have come from the database's state is a fault of ours.
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::Database(_)
            | sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed => {
                tracing::error!(cause = %error, "the database does not answer");
                Self::StoreUnavailable
            }
            error => Self::internal("the database was used wrongly", &error),
        }
    }
}

impl From<Unreadable> for Refusal {
    fn from(error: Unreadable) -> Self {
        Self::internal("a stored response can't be read", &error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_leads_to_its_question() {
        assert_eq!(question_at("/answers/TP01/choice"), Some("TP01"));
        assert_eq!(question_at("/survey/hash"), None);
    }

    #[test]
    fn a_context_name_is_escaped_in_its_pointer() {
        let violation = Violation { question: None, rule: Rule::UnknownContext { name: "a/b~c".to_owned() } };
        assert_eq!(pointer(&violation), "/context/a~1b~0c");
    }
}
