//! Definitions, the bundle and pages, as browsers get them.

use std::io::Read as _;
use std::io::Write as _;

use axum::http::StatusCode;
use serde_json::json;

use crate::support::Place;
use crate::support::Reply;
use crate::support::definition;
use crate::support::hash_of;

const WASM: &str = "/yousaid/yousaid-0f3a91cc.wasm";

/// A place with a bundle and a site, and a secret beside them.
fn place() -> Place {
    let mut place = Place::on_sqlite();
    place.write("dist/yousaid.js", "export const loader = true;");
    place.write("dist/yousaid-0f3a91cc.wasm", "wasm");
    place.write("dist/yousaid-0f3a91cc.wasm.br", "brotli");
    place.write("dist/yousaid-0f3a91cc.wasm.gz", "gzip");
    place.write("dist/theme-0f3a91cc.css", "a{}");
    place.write("site/index.html", "<!doctype html>Elm Homes");
    place.write("site/.env", "SECRET");
    place.write("site/fonts/.env", "SECRET");
    place.write("site/fonts/urdu.woff2", "letters");
    place.write("secret.txt", "SECRET");
    place.config.bundle = Some(place.path().join("dist"));
    place.config.pages = Some(place.path().join("site"));
    place
}

#[tokio::test]
async fn the_bundle_is_served_in_the_smallest_form_that_the_browser_takes() {
    let service = place().open().await;
    for (accepted, encoding, body) in [
        ("gzip, deflate, br", "br", "brotli"),
        ("gzip", "gzip", "gzip"),
        ("identity", "", "wasm"),
        ("br;q=0", "", "wasm"),
    ] {
        let reply = service.get_with(WASM, "accept-encoding", accepted).await;
        assert_eq!((reply.status, reply.header("content-encoding")), (StatusCode::OK, encoding), "{accepted}");
        assert_eq!(reply.text(), body);
        assert_eq!(reply.header("content-type"), "application/wasm");
        assert_eq!(reply.header("vary"), "accept-encoding");
        assert_eq!(reply.header("access-control-allow-origin"), "*");
        assert_eq!(reply.header("cross-origin-resource-policy"), "cross-origin");
        assert_eq!(reply.header("x-content-type-options"), "nosniff");
    }
}

#[tokio::test]
async fn files_with_a_hash_are_kept_for_ever_and_the_loader_is_asked_for_again() {
    let service = place().open().await;
    assert_eq!(service.get(WASM).await.header("cache-control"), "public, max-age=31536000, immutable");
    let css = service.get("/yousaid/theme-0f3a91cc.css").await;
    assert_eq!(css.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(css.header("cache-control"), "public, max-age=31536000, immutable");

    let loader = service.get("/yousaid/yousaid.js").await;
    assert_eq!(loader.header("content-type"), "text/javascript; charset=utf-8");
    assert_eq!(loader.header("cache-control"), "public, max-age=300");
    let again = service.get_with("/yousaid/yousaid.js", "if-none-match", loader.header("etag")).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
    assert!(again.body.is_empty());

    let missing = service.get("/yousaid/yousaid-ffffffff0.wasm").await;
    assert_eq!((missing.code(), missing.header("cache-control")), ("not-found".to_owned(), "no-store"));
}

#[tokio::test]
async fn no_path_leads_out_of_the_folders() {
    let service = place().open().await;
    for path in [
        "/yousaid/../secret.txt",
        "/yousaid/..%2fsecret.txt",
        "/yousaid/%2e%2e/secret.txt",
        "/yousaid/%2e%2e%2fsecret.txt",
        "/yousaid/..%5csecret.txt",
        "/yousaid//etc/passwd",
        "/yousaid/%2fetc/passwd",
        "/yousaid/%00",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%2f..%2f..%2f..%2f..%2fetc/passwd",
        "/.env",
        "/%2eenv",
        "/x/..%2f.env",
        "/fonts/.env",
        "/fonts%2f.env",
        "/fonts%2F%2Eenv",
        "/surveys/..%2fsecret.txt",
        "/surveys/collector.json",
    ] {
        let reply = service.get(path).await;
        assert!(reply.status.is_client_error(), "{path}: {}", reply.status);
        assert!(!reply.text().contains("SECRET") && !reply.text().contains("root:"), "{path}");
    }
}

#[tokio::test]
async fn pages_are_served_under_a_strict_policy() {
    let service = place().open().await;
    for path in ["/", "/index.html", "/missing.html"] {
        let reply = service.get(path).await;
        assert_eq!(
            reply.header("content-security-policy"),
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
             img-src 'self'; media-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; \
             base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
            "{path}"
        );
        assert_eq!(reply.header("x-content-type-options"), "nosniff");
        assert_eq!(reply.header("referrer-policy"), "no-referrer");
        assert!(!reply.headers.contains_key("access-control-allow-origin"));
    }
    let reply = service.get("/").await;
    assert_eq!((reply.status, reply.header("content-type")), (StatusCode::OK, "text/html; charset=utf-8"));
    assert_eq!(reply.text(), "<!doctype html>Elm Homes");
    let font = service.get("/fonts/urdu.woff2").await;
    assert_eq!((font.text().as_str(), font.header("content-type")), ("letters", "font/woff2"));
    assert_eq!(font.header("x-content-type-options"), "nosniff");
}

#[tokio::test]
async fn a_definition_is_served_as_it_was_written_and_only_once_while_it_stays_the_same() {
    let service = place().open().await;
    let etag = format!("W/\"{}\"", hash_of(&definition("1")));
    for path in ["/v1/surveys/doors/definition", "/surveys/doors.json"] {
        let reply = service.get(path).await;
        assert_eq!(reply.text(), definition("1").to_string());
        assert_eq!(reply.header("content-type"), "application/json");
        assert_eq!(reply.header("etag"), etag);
        for known in [etag.as_str(), etag.trim_start_matches("W/"), "\"x\", *", "*"] {
            let reply = service.get_with(path, "if-none-match", known).await;
            let expected = if known == "\"x\", *" { StatusCode::OK } else { StatusCode::NOT_MODIFIED };
            assert_eq!(reply.status, expected, "{known}");
        }
        assert_eq!(service.get_with(path, "if-none-match", "W/\"0\"").await.status, StatusCode::OK);
    }
    assert_eq!(service.get("/surveys/other.json").await.code(), "not-found");
}

#[tokio::test]
async fn a_definition_says_what_its_collector_asks_for_and_keeps_its_hash() {
    let place = place();
    let rules = json!({"links": true, "proof_of_work": {"bits": 12}, "late_days": 3, "most_responses": 9});
    place.write("surveys/collector.json", &json!({"surveys": {"doors": rules}}).to_string());
    let service = place.open().await;
    for path in ["/surveys/doors.json", "/v1/surveys/doors/definition"] {
        let reply = service.get(path).await;
        // What of the rules nobody has to know beforehand is not said.
        assert_eq!(reply.json()["collector"], json!({"links": true, "proof_of_work": {"bits": 12}}));
        let hash = hash_of(&definition("1"));
        assert_eq!(hash_of(&reply.json()), hash);
        let tag = reply.header("etag").to_owned();
        assert!(tag.contains(&hash) && tag != format!("W/\"{hash}\""), "{tag}");
    }
}

#[tokio::test]
async fn a_definition_is_compressed() {
    let service = place().open().await;
    let get = async |encoding: &str| -> Reply {
        service.get_with("/v1/surveys/doors/definition", "accept-encoding", encoding).await
    };
    let mut text = String::new();
    let reply = get("gzip").await;
    assert_eq!((reply.header("content-encoding"), reply.header("vary")), ("gzip", "accept-encoding"));
    flate2::read::GzDecoder::new(&*reply.body).read_to_string(&mut text).unwrap();
    assert_eq!(text, definition("1").to_string());

    let reply = get("gzip, br").await;
    assert_eq!(reply.header("content-encoding"), "br");
    let mut text = Vec::new();
    brotli::DecompressorWriter::new(&mut text, 4096).write_all(&reply.body).unwrap();
    assert_eq!(text, definition("1").to_string().as_bytes());
    assert!(reply.body.len() < text.len() / 2);
}
