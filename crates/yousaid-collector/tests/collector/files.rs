//! Photos and documents: taken only where the collector was told to, and handed out to nobody but the
//! bearer of the token.

use std::sync::Arc;

use axum::http::StatusCode;
use serde_json::Value;
use serde_json::json;
use yousaid_engine::Survey;
use yousaid_engine::fitting_file;
use yousaid_schema::Answer;
use yousaid_schema::File;
use yousaid_schema::FileKind;
use yousaid_testing::Scenario;
use yousaid_testing::compile;

use crate::support::Place;
use crate::support::Reply;
use crate::support::Service;
use crate::support::TOKEN;

const DAMP: &str = r#"{"id": "damp", "version": "1", "title": "Damp", "default_language": "en",
    "landlord": {"name": "Elm Homes"}, "files": {"allow": true}, "pages": [{"id": "one", "questions": [
        {"id": "photos", "type": "file", "title": "Show us", "accept": ["photo", "pdf", "text"], "max_kilobytes": 100}]}]}"#;

fn place(files_kilobytes: Option<u32>) -> Place {
    let mut place = Place::on_sqlite();
    place.write("surveys/damp.json", DAMP);
    place.config.files_kilobytes = files_kilobytes;
    place
}

/// A response with these files, as the widget sends it.
fn response(seed: u8, files: Vec<File>) -> Value {
    let survey: Arc<Survey> = Arc::new(compile(DAMP));
    let mut resident = Scenario::answering(survey);
    resident.answer("photos", Some(Answer::Files(files))).go_on();
    resident.go_on();
    serde_json::from_str(&resident.response(seed).to_json().to_text()).unwrap()
}

async fn deliver(service: &Service, response: &Value) -> Reply {
    let id = response["id"].as_str().unwrap();
    let request = axum::http::Request::put(format!("/v1/surveys/damp/responses/{id}"));
    let request = request.header("content-type", "application/json");
    service.send(request.body(response.to_string().into()).unwrap()).await
}

async fn download(service: &Service, path: &str) -> Reply {
    service.get_with(path, "authorization", &format!("Bearer {TOKEN}")).await
}

fn letter() -> File {
    File::new("Llythyr – dŵr \"2026\".txt", FileKind::Text, "<script>alert(1)</script>".as_bytes())
}

#[tokio::test]
async fn files_are_stored_with_their_response_and_listed_without_their_content() {
    let service = place(Some(300)).open().await;
    let sent = response(1, vec![fitting_file(FileKind::Photo), letter()]);
    let reply = deliver(&service, &sent).await;
    assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
    assert_eq!(deliver(&service, &sent).await.status, StatusCode::OK, "the same receipt again");

    let csv = download(&service, "/v1/surveys/damp/responses.csv").await.text();
    let size = fitting_file(FileKind::Photo).size;
    assert!(
        csv.contains(&format!("\"dot.jpg (image/jpeg, {size}); Llythyr – dŵr \"\"2026\"\".txt (text/plain, 25)\"")),
        "{csv}"
    );
    let content = sent["answers"]["photos"]["files"][0]["content"].as_str().unwrap();
    assert!(!csv.contains(content));
    let line = download(&service, "/v1/surveys/damp/responses.ndjson").await.json();
    assert_eq!(line["response"], sent);
    let codebook = download(&service, "/v1/surveys/damp/codebook.csv").await.text();
    assert!(codebook.contains("\"photos\",\"column\",\"photos\",\"file\",\"Show us\",\"files\""), "{codebook}");
}

#[tokio::test]
async fn a_file_is_handed_out_to_be_stored_and_never_to_be_shown() {
    let service = place(Some(300)).open().await;
    let sent = response(1, vec![fitting_file(FileKind::Photo), letter()]);
    deliver(&service, &sent).await;
    let at = format!("/v1/surveys/damp/responses/{}/files/photos", sent["id"].as_str().unwrap());

    let photo = download(&service, &format!("{at}/1")).await;
    assert_eq!(photo.status, StatusCode::OK);
    assert_eq!(photo.body.to_vec(), fitting_file(FileKind::Photo).bytes().unwrap());
    assert_eq!(photo.header("content-type"), "image/jpeg");
    let text = download(&service, &format!("{at}/2")).await;
    assert_eq!(text.text(), "<script>alert(1)</script>");
    assert_eq!(text.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(
        text.header("content-disposition"),
        "attachment; filename=\"Llythyr___d_r__2026_.txt\"; filename*=UTF-8''Llythyr%20%E2%80%93%20d%C5%B5r%20%222026%22.txt"
    );
    assert_eq!(text.header("x-content-type-options"), "nosniff");
    assert_eq!(text.header("content-security-policy"), "default-src 'none'; frame-ancestors 'none'; sandbox");
    assert_eq!(text.header("cache-control"), "no-store");

    assert_eq!(service.get(&format!("{at}/1")).await.code(), "unauthorized");
    for path in [
        format!("{at}/0"),
        format!("{at}/3"),
        format!("{at}/x"),
        format!("{at}/99999999999999999999"),
        at.replace("photos", "other") + "/1",
        format!("/v1/surveys/damp/responses/{}/files/photos/1", crate::support::random_id()),
        at.replace("/damp/", "/doors/") + "/1",
    ] {
        let reply = download(&service, &path).await;
        assert_eq!((reply.status, reply.code().as_str()), (StatusCode::NOT_FOUND, "no-such-file"), "{path}");
    }
}

#[tokio::test]
async fn a_survey_with_files_is_not_served_where_they_are_off() {
    for (taken, words) in [(None, "this collector takes none"), (Some(200), "this collector takes at most 200")] {
        let error = yousaid_collector::Collector::open(&place(taken).config).await.unwrap_err().to_string();
        assert!(error.contains("damp.json: /files: it asks for up to 300 kilobytes of files"), "{error}");
        assert!(error.contains(words) && error.contains("`--files-kilobytes 300`"), "{error}");
    }
    let error = yousaid_collector::Collector::open(&place(Some(9_000)).config).await.unwrap_err().to_string();
    assert!(error.contains("give a number from 1 to 8000"), "{error}");
}

#[tokio::test]
async fn files_for_an_earlier_survey_are_refused_with_the_reason_once_they_are_off() {
    let mut place = place(Some(300));
    place.open().await.collector.close().await;
    std::fs::remove_file(place.path().join("surveys/damp.json")).unwrap();
    let large = File::new("a.txt", FileKind::Text, &[b'a'; 80_000]);
    let small = response(1, vec![fitting_file(FileKind::Photo)]);

    place.config.files_kilobytes = None;
    let service = place.open().await;
    for sent in [&small, &response(2, vec![large.clone()])] {
        let reply = deliver(&service, sent).await;
        assert_eq!((reply.status, reply.code().as_str()), (StatusCode::FORBIDDEN, "files-off"));
        assert!(reply.text().contains("--files-kilobytes"), "{}", reply.text());
    }
    service.collector.close().await;

    place.config.files_kilobytes = Some(70);
    let service = place.open().await;
    assert_eq!(deliver(&service, &small).await.status, StatusCode::CREATED);
    let reply = deliver(&service, &response(2, vec![large.clone(), large])).await;
    assert_eq!((reply.status, reply.code().as_str()), (StatusCode::PAYLOAD_TOO_LARGE, "files-too-large"));
}

#[tokio::test]
async fn what_is_not_a_file_of_the_question_is_refused_with_its_rule() {
    let service = place(Some(300)).open().await;
    let good = response(1, vec![fitting_file(FileKind::Photo)]);
    let mut dressed = fitting_file(FileKind::Photo).bytes().unwrap();
    // Exif behind the start, as cameras put it there.
    dressed.splice(2..2, *b"\xFF\xE1\0\x08Exif\0\0");
    let file = |file: File| json!({"name": file.name, "type": file.kind.media_type(), "size": file.size, "content": &*file.content});
    let small = File::new("a.txt", FileKind::Text, b"a");
    for (files, rule) in [
        (json!([file(File::new("a.jpg", FileKind::Photo, &dressed))]), "file-metadata"),
        (json!([file(File::new("a.pdf", FileKind::Pdf, b"MZ"))]), "file-content"),
        (json!([{"name": "a.txt", "type": "text/plain", "size": 2, "content": "YQ=="}]), "file-content"),
        (json!([{"name": "a.txt", "type": "text/plain", "size": 1, "content": "YQ"}]), "file-content"),
        (json!([{"name": "../a.txt", "type": "text/plain", "size": 1, "content": "YQ=="}]), "not-normalized"),
        (json!(vec![file(small.clone()); 4]), "too-many-files"),
        (json!([file(File::new("a.txt", FileKind::Text, &[b'a'; 100_001]))]), "file-too-large"),
    ] {
        let mut sent = good.clone();
        sent["answers"]["photos"]["files"] = files;
        let reply = deliver(&service, &sent).await;
        assert_eq!(reply.code(), "invalid-answers", "{rule}");
        assert_eq!(reply.violations(), [format!("photos {rule} /answers/photos")]);
    }
    for (files, pointer) in [
        (json!([]), "/answers/photos/files"),
        (
            json!([{"name": "a.exe", "type": "application/x-msdownload", "size": 1, "content": "YQ=="}]),
            "/answers/photos/files/0/type",
        ),
        (
            json!([{"name": "a".repeat(81), "type": "text/plain", "size": 1, "content": "YQ=="}]),
            "/answers/photos/files/0/name",
        ),
    ] {
        let mut sent = good.clone();
        sent["answers"]["photos"]["files"] = files;
        let reply = deliver(&service, &sent).await;
        assert_eq!(reply.code(), "bad-response");
        assert!(reply.text().contains(pointer), "{}", reply.text());
    }
    assert!(download(&service, "/v1/surveys/damp/responses.ndjson").await.text().is_empty(), "nothing was stored");
}

#[tokio::test]
async fn a_survey_without_files_is_held_to_the_size_of_its_answers() {
    let service = place(Some(300)).open().await;
    let id = crate::support::random_id();
    let reply = service.deliver_text(&id, "x".repeat(60_001)).await;
    assert_eq!((reply.status, reply.code().as_str()), (StatusCode::PAYLOAD_TOO_LARGE, "too-large"));
    assert!(reply.text().contains("at most 60000 bytes"), "{}", reply.text());
    let request = axum::http::Request::put(format!("/v1/surveys/damp/responses/{id}"));
    let request = request.header("content-type", "application/json").body("x".repeat(470_000).into()).unwrap();
    assert_eq!(service.send(request).await.code(), "too-large", "nor does one with files take any size");
}

#[tokio::test]
async fn only_so_many_large_responses_arrive_at_once() {
    let mut place = place(Some(300));
    place.config.limits.uploads = 0;
    let service = place.open().await;
    let reply = deliver(&service, &response(1, vec![fitting_file(FileKind::Photo)])).await;
    assert_eq!((reply.status, reply.code().as_str()), (StatusCode::SERVICE_UNAVAILABLE, "busy"));
    assert_eq!(service.deliver(&crate::support::response()).await.status, StatusCode::CREATED, "others go on");
}
