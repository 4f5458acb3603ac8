//! Files from disk: the built bundle, and a site of static pages.

use std::convert::Infallible;
use std::path::Path;

use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::Uri;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use axum::routing;
use axum::routing::MethodRouter;
use tower::ServiceExt as _;
use tower::util::BoxCloneSyncService;
use tower_http::services::ServeDir;

use crate::app::Collector;
use crate::refusal::Refusal;

/// The policy of the pages, under which the widget must work: nothing inline, nothing from
/// elsewhere, WebAssembly allowed.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    connect-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; \
    base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// Fewest hexadecimal digits at the end of a name that count as a hash of the content.
const HASH_DIGITS: usize = 8;

/// `GET /yousaid/{*path}`: the bundle, as `.br` or `.gz` beside the file where the browser takes
/// it. A file with a hash in its name never changes; the others are asked for again.
pub(crate) fn bundle(folder: &Path) -> MethodRouter<Collector> {
    let files = ServeDir::new(folder).append_index_html_on_directories(false).precompressed_br().precompressed_gzip();
    routing::get(move |request: Request| bundle_file(files.clone(), request))
}

async fn bundle_file(files: ServeDir, mut request: Request) -> Response {
    // The service looks below its folder; the prefix is ours.
    let path = request.uri().path().strip_prefix("/yousaid").and_then(|path| path.parse::<Uri>().ok());
    let Some(path) = path else { return Refusal::NotFound.into_response() };
    let caching = if has_hash(path.path()) { "public, max-age=31536000, immutable" } else { "public, max-age=300" };
    *request.uri_mut() = path;
    let mut response = serve(files, request).await;
    if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
    }
    response
}

/// Everything else: the pages, under a strict policy.
pub(crate) fn pages(folder: &Path) -> BoxCloneSyncService<Request, Response, Infallible> {
    let files = ServeDir::new(folder);
    BoxCloneSyncService::new(tower::service_fn(move |request: Request| {
        let files = files.clone();
        async move {
            let mut response = serve(files, request).await;
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY));
            headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-cache"));
            Ok(response)
        }
    }))
}

async fn serve(files: ServeDir, request: Request) -> Response {
    // `.git`, `.env` and their like are never meant for readers.
    if is_hidden(request.uri().path()) {
        return Refusal::NotFound.into_response();
    }
    let mut response = match files.oneshot(request).await {
        Ok(response) => response.map(axum::body::Body::new),
        Err(never) => match never {},
    };
    match response.status() {
        StatusCode::NOT_FOUND => return Refusal::NotFound.into_response(),
        StatusCode::METHOD_NOT_ALLOWED => return Refusal::MethodNotAllowed.into_response(),
        _ => {}
    }
    // Texts are UTF-8; without the word, browsers guess.
    let headers = response.headers_mut();
    if let Some(kind) = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok())
        && kind.starts_with("text/")
        && !kind.contains("charset")
        && let Ok(kind) = HeaderValue::from_str(&[kind, "; charset=utf-8"].concat())
    {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    response
}

/// Whether a part of the path begins with a dot, in whichever way dot and slash are written.
fn is_hidden(path: &str) -> bool {
    let plain = path.to_ascii_lowercase().replace("%2e", ".").replace("%2f", "/").replace("%5c", "\\");
    plain.split(['/', '\\']).any(|part| part.starts_with('.') && part != ".well-known")
}

/// Whether a file's name carries a hash of its content, as `yousaid-0f3a91cc.wasm` does.
fn has_hash(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.split(['-', '.', '_']).skip(1).any(|part| {
        part.len() >= HASH_DIGITS
            && part.bytes().all(|b| b.is_ascii_hexdigit())
            && part.bytes().any(|b| b.is_ascii_digit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_never_change() {
        for name in ["yousaid-0f3a91cc.wasm", "yousaid_bg.0f3a91cc77.js", "languages/cy-0123456789abcdef.txt"] {
            assert!(has_hash(name), "{name}");
        }
        for name in ["yousaid.js", "yousaid.d.ts", "0f3a91cc.js", "0f3a91cc-1/x.js", "cy.txt", "a-defaced.js"] {
            assert!(!has_hash(name), "{name}");
        }
    }

    #[test]
    fn hidden_files_are_known_by_every_spelling_of_their_dot() {
        for path in
            ["/.git/config", "/%2Egit/config", "/%2e%2e/secret", "/a/../b", "/a%2F.env", "/a%2f%2Eenv", "/a%5C.env"]
        {
            assert!(is_hidden(path), "{path}");
        }
        for path in ["/index.html", "/.well-known/security.txt", "/é"] {
            assert!(!is_hidden(path), "{path}");
        }
    }
}
