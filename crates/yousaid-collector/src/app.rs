//! The routes, and what all of them share.

use std::any::Any;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::MatchedPath;
use axum::extract::Request;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::HeaderName;
use axum::http::HeaderValue;
use axum::http::header;
use axum::middleware;
use axum::middleware::Next;
use axum::response::IntoResponse as _;
use axum::response::Response;
use axum::routing;
use time::OffsetDateTime;
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::Semaphore;
use tokio::time::Instant;
use tower_http::catch_panic::CatchPanicLayer;
use yousaid_schema::limits;

use crate::Config;
use crate::Error;
use crate::Limits;
use crate::amend;
use crate::answer;
use crate::board;
use crate::catalog::Catalog;
use crate::codes::Codes;
use crate::cors;
use crate::definitions;
use crate::drafts;
use crate::embed;
use crate::export;
use crate::files;
use crate::halo;
use crate::held;
use crate::hooks;
use crate::hooks::Hooks;
use crate::involved;
use crate::links;
use crate::pages;
use crate::prize;
use crate::rate;
use crate::rate::Senders;
use crate::receive;
use crate::refusal::Refusal;
use crate::results;
use crate::staff;
use crate::store::Store;
use crate::token::Token;

pub(crate) const RESPONSE: &str = "/v1/surveys/{survey}/responses/{id}";
pub(crate) const AMEND: &str = "/v1/surveys/{survey}/amend";
pub(crate) const DRAFT: &str = "/v1/surveys/{survey}/drafts/{place}";
pub(crate) const RESPONSE_FILE: &str = "/v1/surveys/{survey}/responses/{id}/files/{question}/{number}";
pub(crate) const DEFINITION: &str = "/v1/surveys/{survey}/definition";
pub(crate) const EMBED: &str = "/v1/surveys/{survey}/embed";
pub(crate) const FILE: &str = "/surveys/{file}";
pub(crate) const BUNDLE: &str = "/yousaid/{*path}";

/// The slowest line on which photos are worth sending: 128 kbit/s.
const UPLOAD_BYTES_A_SECOND: u64 = 16_000;

/// An open collector: its questionnaires and its database. Clones share them.
#[derive(Clone, Debug)]
pub struct Collector(Arc<Inside>);

#[derive(Debug)]
struct Inside {
    catalog: Catalog,
    store: Store,
    token: Option<Token>,
    codes: Codes,
    mailer: Option<involved::Mailer>,
    hooks: Hooks,
    counted: halo::Counted,
    today: Option<String>,
    gate: Gate,
    files_kilobytes: Option<u32>,
    has_bundle: bool,
    public_address: Option<String>,
    limits: Limits,
    senders: Senders,
}

impl Collector {
    /// Reads the questionnaires and opens the database.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the configuration and the definitions, or why the database
    /// can't be used.
    pub async fn open(config: &Config) -> Result<Self, Error> {
        config.check()?;
        let store = Store::open(&config.database, config.limits.database_wait).await?;
        let day = config.today.clone().unwrap_or_else(today);
        let catalog = Catalog::open(config, &store, &day).await?;
        tracing::info!(surveys = catalog.len(), "questionnaires read");
        Ok(Self(Arc::new(Inside {
            codes: Codes::open(&store).await?,
            mailer: config.mailer(),
            hooks: Hooks::open(config, &catalog)?,
            catalog,
            counted: halo::Counted::default(),
            store,
            today: config.today.clone(),
            token: config.admin_token.as_deref().map(Token::new),
            gate: Gate::new(&config.limits),
            files_kilobytes: config.files_kilobytes,
            has_bundle: config.bundle.is_some(),
            public_address: config.public_address.as_deref().map(|address| address.trim_end_matches('/').to_owned()),
            limits: config.limits,
            senders: Senders::new(config.limits.rate, config.address_header.clone()),
        })))
    }

    /// Tells webhooks and the command what there is to tell, for ever. [`Server`](crate::Server) does it by
    /// itself; who has only the router runs this beside it.
    pub async fn tell_hooks(&self) {
        hooks::run(self.clone()).await;
    }

    /// Closes the database. Requests that still need it are answered with 503.
    pub async fn close(&self) {
        self.0.store.close().await;
    }

    pub(crate) fn catalog(&self) -> &Catalog {
        &self.0.catalog
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.store
    }

    pub(crate) fn token(&self) -> Option<&Token> {
        self.0.token.as_ref()
    }

    pub(crate) fn codes(&self) -> &Codes {
        &self.0.codes
    }

    /// How messages leave; `None` where there is no way.
    pub(crate) fn mailer(&self) -> Option<&involved::Mailer> {
        self.0.mailer.as_ref()
    }

    /// Programs that are told about responses.
    pub(crate) fn hooks(&self) -> &Hooks {
        &self.0.hooks
    }

    pub(crate) fn senders(&self) -> &Senders {
        &self.0.senders
    }

    pub(crate) fn limits(&self) -> Limits {
        self.0.limits
    }

    pub(crate) fn counted(&self) -> &halo::Counted {
        &self.0.counted
    }

    /// Today in UTC, as `2026-11-22`: as precisely as the arrival of a response is ever written down.
    pub(crate) fn today(&self) -> String {
        self.0.today.clone().unwrap_or_else(today)
    }

    /// Whether the bundle is served here.
    pub(crate) fn has_bundle(&self) -> bool {
        self.0.has_bundle
    }

    /// Where residents reach this collector, without a slash at its end, if the operator has said so.
    pub(crate) fn public_address(&self) -> Option<&str> {
        self.0.public_address.as_deref()
    }

    /// Most kilobytes of files in one response; `None` takes none.
    pub(crate) fn files_kilobytes(&self) -> Option<u32> {
        self.0.files_kilobytes
    }

    pub(crate) fn gate(&self) -> &Gate {
        &self.0.gate
    }
}

/// Lets in only so many at once. Whoever finds it full is sent away at once rather than queued:
/// the device has a queue of its own, which outlives this process.
#[derive(Debug)]
pub(crate) struct Gate {
    deliveries: Arc<Semaphore>,
    uploads: Arc<Semaphore>,
    exports: Arc<Semaphore>,
}

impl Gate {
    fn new(limits: &Limits) -> Self {
        let semaphore = |places: usize| Arc::new(Semaphore::new(places.min(Semaphore::MAX_PERMITS)));
        Self {
            deliveries: semaphore(limits.deliveries),
            uploads: semaphore(limits.uploads),
            exports: semaphore(limits.exports),
        }
    }

    pub(crate) fn delivery(&self) -> Result<OwnedSemaphorePermit, Refusal> {
        Arc::clone(&self.deliveries).try_acquire_owned().map_err(|_| Refusal::Busy)
    }

    pub(crate) fn upload(&self) -> Result<OwnedSemaphorePermit, Refusal> {
        Arc::clone(&self.uploads).try_acquire_owned().map_err(|_| Refusal::Busy)
    }

    pub(crate) fn export(&self) -> Result<OwnedSemaphorePermit, Refusal> {
        Arc::clone(&self.exports).try_acquire_owned().map_err(|_| Refusal::Busy)
    }
}

/// Today by the clock.
pub(crate) fn today() -> String {
    OffsetDateTime::now_utc().date().to_string()
}

/// The whole service.
///
/// # Example
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use yousaid_collector::{Collector, Config, app};
///
/// let config = Config::new("surveys", "sqlite://responses.sqlite");
/// let router = app(Collector::open(&config).await?, &config);
/// # Ok(())
/// # }
/// ```
pub fn app(collector: Collector, config: &Config) -> Router {
    let mut router = Router::new()
        // The limit of a body is the survey's, and held where the survey is known.
        .route(RESPONSE, routing::put(receive::put).delete(amend::withdraw))
        .route(AMEND, routing::post(amend::give_back))
        .route(DRAFT, routing::put(drafts::put).get(drafts::get).delete(drafts::delete))
        .route(links::BEGIN, routing::get(links::begin))
        .route(RESPONSE_FILE, routing::get(export::file))
        .route(DEFINITION, routing::get(definitions::current))
        .route(EMBED, routing::get(embed::get))
        .route(FILE, routing::get(definitions::file))
        .route("/v1/surveys/{survey}/responses.csv", routing::get(export::csv))
        .route("/v1/surveys/{survey}/responses.ndjson", routing::get(export::ndjson))
        .route("/v1/surveys/{survey}/codebook.csv", routing::get(export::codebook))
        .merge(halo::routes())
        .merge(pages::routes())
        .merge(board::routes())
        .merge(involved::routes())
        .merge(prize::routes())
        .merge(hooks::routes())
        .merge(held::routes())
        .merge(results::routes())
        .route("/health", routing::get(health));
    if let Some(folder) = &config.bundle {
        router = router.route(BUNDLE, files::bundle(folder));
    }
    router = match &config.pages {
        Some(folder) => router.fallback_service(files::pages(folder)),
        None => router.fallback(async || Refusal::NotFound),
    };
    // The last one added is the first to see a request.
    let router = router
        .method_not_allowed_fallback(async || Refusal::MethodNotAllowed)
        .layer(middleware::from_fn_with_state(collector.clone(), limit_time))
        .layer(middleware::from_fn_with_state(collector.clone(), rate::limit))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(middleware::from_fn_with_state(collector.clone(), cors::apply))
        .layer(middleware::from_fn(staff::in_words))
        .layer(middleware::from_fn(protect))
        .layer(middleware::from_fn(log))
        .with_state(collector);
    links::routes(router.clone()).merge(router)
}

async fn health(State(collector): State<Collector>) -> Result<Response, Refusal> {
    collector.store().ping().await?;
    Ok(answer::object([("status", "ok".into())]))
}

/// Ends requests that take too long, slow uploads included.
async fn limit_time(State(collector): State<Collector>, request: Request, next: Next) -> Response {
    let limit = collector.0.limits.request + time_to_arrive(request.headers());
    match tokio::time::timeout(limit, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Refusal::Busy.into_response(),
    }
}

/// How long a body with files may take to arrive, beyond what every request may take.
fn time_to_arrive(headers: &HeaderMap) -> Duration {
    let length = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let most = 2_000 * u64::from(limits::FILES_KILOBYTES);
    let files: u64 = length.unwrap_or(0).min(most).saturating_sub(limits::RESPONSE_BYTES as u64);
    Duration::from_secs(files / UPLOAD_BYTES_A_SECOND)
}

/// The panic's words may quote data: the panic hook has printed where it was, and that will do.
fn panicked(_: Box<dyn Any + Send>) -> Response {
    Refusal::internal("a request panicked", &"see the panic's own message").into_response()
}

/// The policy of pages with a style sheet and a form and nothing else, which nobody may frame.
pub(crate) const PAGE_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
);

/// Headers that keep browsers from guessing and leaking. Pages bring a policy of their own.
async fn protect(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.entry(header::REFERRER_POLICY).or_insert(HeaderValue::from_static("no-referrer"));
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"));
    headers
        .entry(HeaderName::from_static("cross-origin-resource-policy"))
        .or_insert(HeaderValue::from_static("same-origin"));
    response
}

/// One line for every request: what was asked for, never by whom. The pattern of the address is
/// logged and not the address, which could hold anything.
async fn log(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let path = request.extensions().get::<MatchedPath>().cloned();
    let start = Instant::now();
    let response = next.run(request).await;
    let duration_ms = u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX);
    let path = path.as_ref().map_or("(pages)", MatchedPath::as_str);
    tracing::info!(%method, path, status = response.status().as_u16(), duration_ms, "request");
    response
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::StatusCode;
    use tower::ServiceExt as _;

    use super::*;

    #[tokio::test]
    async fn a_panic_becomes_a_problem_that_tells_nothing_of_the_inside() {
        async fn fault() {
            let empty: Vec<u8> = Vec::new();
            let _ = std::hint::black_box(&empty)[7];
        }
        let router: Router = Router::new().route("/", routing::get(fault)).layer(CatchPanicLayer::custom(panicked));
        let response = router.oneshot(Request::get("/").body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let body = axum::body::to_bytes(response.into_body(), 10_000).await.unwrap();
        let text = String::from_utf8(body.to_vec()).unwrap();
        assert!(text.contains(r#""code":"internal""#) && !text.contains('7'), "{text}");
    }
}
