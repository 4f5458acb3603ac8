//! The JSON Schema of backends agrees with their reader, and the examples with both.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use serde_json::Value;
use serde_json::json;
use yousaid_schema::Destination;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// What both say of a document; they have to say the same.
fn is_right(document: &Value) -> bool {
    let schema = read(&root().join("crates/yousaid-schema/backend-1.schema.json"));
    let by_schema = jsonschema::draft202012::new(&schema).unwrap().is_valid(document);
    let by_reader = Destination::from_json(&serde_json::from_value(document.clone()).unwrap());
    assert_eq!(by_schema, by_reader.is_ok(), "{document:#}\n{by_reader:?}");
    by_schema
}

#[test]
fn every_example_is_right() {
    let folders: Vec<_> = fs::read_dir(root().join("examples/backends")).unwrap().collect();
    assert!(folders.len() >= 5);
    for folder in folders {
        assert!(is_right(&read(&folder.unwrap().path().join("backend.json"))));
    }
}

#[test]
fn what_the_reader_takes_the_schema_takes() {
    for more in [
        json!({}),
        json!({"address": "https://elm.example/{survey}/{id}", "method": "PUT", "idempotency_header": false}),
        json!({"address": "http://localhost:8080/", "protocol": "collector"}),
        json!({"address": "http://[::1]/"}),
        json!({"encoding": "form", "body": {"a": "$id", "b": {"$": "answers", "as": "label", "join": ", "}}}),
        json!({"body": "$text"}),
        json!({"headers": {"Prefer": "x"}, "token_header": "X-Key"}),
        json!({"acknowledgement": {"status": [200, "2xx"], "id": "/0/id", "already": {"status": 409}}}),
        json!({"acknowledgement": {"reply": "any", "header": "X-Id"}}),
        json!({"copies": [{"address": "/copy", "encoding": "multipart"}], "mail": "a@b.example"}),
    ] {
        assert!(is_right(&with(&more)), "{more}");
    }
}

#[test]
fn what_the_reader_refuses_the_schema_refuses() {
    for more in [
        json!({"kind": "survey"}),
        json!({"address": "http://elm.example/"}),
        json!({"address": "//elm.example/"}),
        json!({"address": "javascript:alert(1)"}),
        json!({"address": ""}),
        json!({"method": "GET"}),
        json!({"encoding": "xml"}),
        json!({"encoding": "form", "body": "$text"}),
        json!({"encoding": "form", "body": {"$": "answers"}}),
        json!({"headers": {"a b": "x"}}),
        json!({"headers": {"a": "x\ny"}}),
        json!({"token_header": "a:b"}),
        json!({"acknowledgement": {"status": [302]}}),
        json!({"acknowledgement": {"id": "id"}}),
        json!({"acknowledgement": {"already": {"status": 200}}}),
        json!({"acknowledgement": {"already": {"status": 409, "at": "/code"}}}),
        json!({"copies": [{"kind": "backend", "address": "/copy"}]}),
        json!({"mail": "nobody"}),
        json!({"bodi": {}}),
    ] {
        assert!(!is_right(&with(&more)), "{more}");
    }
}

/// The least that is a backend, with these fields.
fn with(more: &Value) -> Value {
    let mut document = json!({"kind": "backend", "address": "/feedback"});
    document.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    document
}
