//! One-time links: a token in a link, good for one response to one survey.
//!
//! A token says its last day and is signed with the database's secret; none is stored when it is made. What a
//! response burns, in the transaction that stores it, is the token's hash, in a table that knows neither the
//! response nor the day: who has the list of contacts and links can tell from the database that somebody has
//! answered, and not what.
//!
//! `/l/{token}/…` is the whole service as the bearer of a token sees it: `endpoint="https://…/l/{token}"` is all
//! that a widget has to be told.

use axum::Router;
use axum::extract::Path;
use axum::extract::Request;
use axum::extract::State;
use axum::http::Uri;
use axum::response::IntoResponse as _;
use axum::response::Response;
use axum::routing;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use tower::ServiceExt as _;
use yousaid_schema::SurveyId;
use yousaid_schema::nearest;
use yousaid_schema::sha256_hex;

use crate::Config;
use crate::Error;
use crate::answer;
use crate::app::Collector;
use crate::codes::Codes;
use crate::refusal::Refusal;
use crate::rules::Held;
use crate::token::same;

/// The address under which everything is served to the bearer of a token.
const PREFIX: &str = "/l/{token}/{*rest}";
/// Where a widget asks whether it may begin.
pub(crate) const BEGIN: &str = "/v1/surveys/{survey}/begin";
/// Random bytes: 128 bits. The signature has as many.
const RANDOM: usize = 16;
const SIGNATURE: usize = 16;
/// The last day as `20261205`, or nought for none, in four bytes.
const DAY: usize = 4;

/// A token as it came with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Given(pub(crate) String);

tokio::task_local! {
    /// The token of the request that is answered.
    static GIVEN: Given;
}

/// The token with which the request came that is answered now.
pub(crate) fn given() -> Option<Given> {
    GIVEN.try_with(Clone::clone).ok()
}

/// An address of our own, as the bearer of a token has to ask for it.
pub(crate) fn address(path: &str) -> String {
    given().map_or_else(|| path.to_owned(), |Given(token)| ["/l/", &token, path].concat())
}

/// Whether somebody may begin to answer: with a link that was not used, where one is needed.
pub(crate) async fn may_begin(collector: &Collector, survey: &SurveyId) -> Result<bool, Refusal> {
    if !collector.catalog().rules(survey).links {
        return Ok(true);
    }
    match worth(collector.codes(), survey, given().as_ref(), &collector.today()) {
        Worth::Good(hash) => Ok(!collector.store().is_used(&hash).await?),
        Worth::Held(_) => Ok(false),
    }
}

/// `GET /v1/surveys/{survey}/begin`: whether the bearer of this link, or of none, may begin to answer; for a widget,
/// which tells before the first question and not after the last.
pub(crate) async fn begin(State(collector): State<Collector>, Path(survey): Path<String>) -> Result<Response, Refusal> {
    let (survey, _) = collector.catalog().versions(&survey).ok_or(Refusal::UnknownSurvey)?;
    let may = may_begin(&collector, survey).await?;
    Ok(answer::object([("may_begin", may.into())]))
}

/// What a token is worth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Worth {
    /// Good; the hash by which it is burnt.
    Good(String),
    Held(Held),
}

/// Makes one-time links for a survey: their tokens.
///
/// `until` is the last day on which each can be used, as `2026-12-05`.
///
/// # Errors
///
/// As [`Collector::open`], and when there is no such survey or day.
pub async fn links(config: &Config, survey: &str, count: usize, until: Option<&str>) -> Result<Vec<String>, Error> {
    let collector = Collector::open(config).await?;
    let made = make_all(&collector, survey, count, until);
    collector.close().await;
    made
}

fn make_all(collector: &Collector, survey: &str, count: usize, until: Option<&str>) -> Result<Vec<String>, Error> {
    let (survey, _) = collector.catalog().versions(survey).ok_or_else(|| {
        let known = collector.catalog().titles();
        let help = match nearest(survey, known.iter().map(|(_, id)| id.as_str())) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "it goes by the `id` that stands in the definition, not by the name of the file".to_owned(),
        };
        Error::new(format!("there is no survey `{survey}` in the folder of the definitions; {help}"))
    })?;
    if !collector.catalog().rules(survey).links {
        return Err(Error::new(format!(
            "`{survey}` asks nobody for a link: set `\"links\": true` for it in collector.json first, or the links would mean nothing"
        )));
    }
    let day = match until {
        None => 0,
        Some(day) => number(day).ok_or_else(|| Error::new(format!("`{day}` is no day; write it as 2026-12-05")))?,
    };
    (0..count)
        .map(|_| {
            let mut random = [0; RANDOM];
            getrandom::fill(&mut random).map_err(|error| Error::because("no random numbers", error))?;
            Ok(make(collector.codes(), survey, random, day))
        })
        .collect()
}

fn make(codes: &Codes, survey: &SurveyId, random: [u8; RANDOM], day: u32) -> String {
    let mut token = random.to_vec();
    token.extend(day.to_be_bytes());
    let signature = sign(codes, survey, &token);
    token.extend(signature);
    BASE64.encode(token)
}

fn sign(codes: &Codes, survey: &SurveyId, content: &[u8]) -> Vec<u8> {
    let mut signature = codes.sign(&["one-time link", survey.as_str(), &BASE64.encode(content)]).to_vec();
    signature.truncate(SIGNATURE);
    signature
}

/// What the token that came with a response is worth today. Whether it is burnt is for the database to say.
pub(crate) fn worth(codes: &Codes, survey: &SurveyId, given: Option<&Given>, today: &str) -> Worth {
    let forged = Worth::Held(Held::NoLink);
    let Some(Given(text)) = given else { return forged };
    let Ok(token) = BASE64.decode(text) else { return forged };
    if token.len() != RANDOM + DAY + SIGNATURE {
        return forged;
    }
    let (content, signature) = token.split_at(RANDOM + DAY);
    if !same(signature, sign(codes, survey, content)) {
        return forged;
    }
    let day = content.split_at(RANDOM).1.try_into().map_or(0, u32::from_be_bytes);
    if day != 0 && number(today).is_none_or(|today| today > day) {
        return Worth::Held(Held::OldLink);
    }
    Worth::Good(sha256_hex(&token))
}

/// A day as a number that grows with it.
fn number(day: &str) -> Option<u32> {
    crate::days::add(day, 0)?.replace('-', "").parse().ok()
}

/// Everything, for the bearer of a token.
pub(crate) fn routes(inside: Router) -> Router {
    Router::new().route(PREFIX, routing::any(bear)).with_state(inside)
}

/// Takes the token out of the address, and hands the request on with it. The inside logs patterns of addresses
/// as ever, so the token is in no log.
async fn bear(State(inside): State<Router>, Path((token, _)): Path<(String, String)>, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    // As it was written: the inner router decodes it, once.
    let address = parts.uri.path_and_query().and_then(|address| address.as_str().splitn(4, '/').nth(3));
    let address = address.and_then(|rest| Uri::try_from(["/", rest].concat()).ok());
    let Some(address) = address else { return Refusal::NotFound.into_response() };
    parts.uri = address;
    // What the outer router knows of the address is not what the inner one would find.
    let peer = parts.extensions.remove::<crate::rate::Peer>();
    parts.extensions.clear();
    if let Some(peer) = peer {
        parts.extensions.insert(peer);
    }
    match GIVEN.scope(Given(token), inside.oneshot(Request::from_parts(parts, body))).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}
