//! The JSON Schema that editors use agrees with the reader of definitions.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

use jsonschema::Validator;
use serde_json::Value;
use serde_json::json;
use yousaid_schema::Definition;
use yousaid_schema::Problem;
use yousaid_schema::QuestionKind;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn schema() -> Value {
    read(&root().join("crates/yousaid-schema/survey-1.schema.json"))
}

fn validator() -> Validator {
    jsonschema::draft202012::new(&schema()).unwrap()
}

/// What the schema says against a document, in words.
fn against(validator: &Validator, document: &Value) -> Vec<String> {
    validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

/// What the reader of definitions says against it.
fn problems(document: &Value) -> Vec<Problem> {
    let json = serde_json::from_value(document.clone()).unwrap();
    Definition::from_json(&json).map_or_else(|error| error.problems().to_vec(), |_| Vec::new())
}

fn files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.retain(|path| !path.to_string_lossy().ends_with(".test.json"));
    paths.sort();
    paths
}

/// A survey of one page with this question.
fn survey(question: &Value) -> Value {
    json!({
        "id": "x", "version": "1", "title": "X", "default_language": "en", "landlord": {"name": "Elm"},
        "pages": [{"id": "p", "questions": [question]}]
    })
}

/// A question of this type with everything that it needs.
fn question(name: &str) -> Value {
    let choices = json!([{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]);
    let own = match name {
        "choice" | "multiple_choice" | "ranking" => json!({"choices": choices}),
        "scale" => json!({"points": choices}),
        "consent" | "statement" => json!({"text": "T"}),
        "calculated" => json!({"calculate": "1"}),
        "matrix" => json!({"rows": choices, "points": choices}),
        "allocation" => json!({"rows": choices, "total": 10}),
        "repeat" => json!({"questions": [{"id": "a", "type": "email", "title": "A"}]}),
        _ => json!({}),
    };
    let mut question = json!({"id": "q", "type": name, "title": "Q"});
    question.as_object_mut().unwrap().extend(own.as_object().unwrap().clone());
    question
}

#[test]
fn it_is_a_json_schema_of_2020_12() {
    let schema = schema();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    validator();
}

#[test]
fn every_sound_definition_agrees_with_it() {
    let validator = validator();
    let mut paths = files("examples/surveys");
    paths.extend(files("crates/yousaid-testing/src"));
    paths.extend(files("crates/yousaid-cli/templates").into_iter().filter(|path| !path.ends_with("index.json")));
    assert!(paths.len() >= 3, "{paths:?}");
    for path in paths {
        let document = read(&path);
        assert_eq!(problems(&document), [], "{}", path.display());
        assert_eq!(against(&validator, &document), [""; 0], "{}", path.display());
    }
    for name in QuestionKind::NAMES {
        let document = survey(&question(name));
        assert_eq!(problems(&document), [], "{name}");
        assert_eq!(against(&validator, &document), [""; 0], "{name}");
    }
}

#[test]
fn a_scale_or_a_list_out_of_a_bank_takes_the_place_of_points_and_choices() {
    let validator = validator();
    for (name, field) in
        [("scale", "points"), ("matrix", "points"), ("choice", "choices"), ("multiple_choice", "choices")]
    {
        for (used, is_right) in [
            (json!({"bank": "scales@1/SAT5"}), true),
            (json!({"bank": "SAT5"}), false),
            (json!({"bank": "scales@1/SAT5", "more": 1}), false),
            (json!({}), false),
        ] {
            let mut question = question(name);
            question[field] = used.clone();
            let document = survey(&question);
            assert_eq!(problems(&document).is_empty(), is_right, "{name} {used}: {:?}", problems(&document));
            assert_eq!(validator.is_valid(&document), is_right, "{name} {used}");
        }
    }
}

#[test]
fn the_reader_and_the_schemas_take_the_same_language_tags() {
    let validator = validator();
    let test = read(&root().join("crates/yousaid-cli/test-1.schema.json"));
    let test = jsonschema::draft202012::new(&test["$defs"]["language"]).unwrap();
    let longest = format!("en{}-abcde", "-abcdefgh".repeat(3));
    let too_long = format!("{longest}f");
    for (tag, is_right) in [
        ("en", true),
        ("CY", true),
        ("kmr", true),
        ("en-simple", true),
        ("zh-Hant-HK", true),
        ("ar-XB", true),
        ("de-CH-1996", true),
        ("sl-rozaj-biske-1994", true),
        ("x-a", false),
        ("a", false),
        ("Bengali", false),
        ("poln", false),
        ("abcdefgh", false),
        ("", false),
        ("e1", false),
        ("en_GB", false),
        ("en-", false),
        ("-en", false),
        ("en--GB", false),
        ("en-abcdefghi", false),
        ("en GB", false),
        ("en\n", false),
        ("čs", false),
        (longest.as_str(), true),
        (too_long.as_str(), false),
    ] {
        let mut document = survey(&question("yes_no"));
        document["default_language"] = json!(tag);
        assert_eq!(problems(&document).is_empty(), is_right, "{tag:?}: {:?}", problems(&document));
        assert_eq!(validator.is_valid(&document), is_right, "{tag:?} of a survey");
        assert_eq!(test.is_valid(&json!(tag)), is_right, "{tag:?} of a test");
    }
}

/// The schema of banks, with what it takes from that of surveys put into it.
fn bank_schema() -> Value {
    let text = fs::read_to_string(root().join("crates/yousaid-schema/bank-1.schema.json")).unwrap();
    let mut bank: Value = serde_json::from_str(&text.replace("survey-1.schema.json#", "#")).unwrap();
    let shared = schema()["$defs"].as_object().unwrap().clone();
    bank["$defs"].as_object_mut().unwrap().extend(shared);
    bank
}

fn bank_problems(document: &Value) -> Vec<Problem> {
    let json = serde_json::from_value(document.clone()).unwrap();
    yousaid_schema::Bank::from_json(&json).map_or_else(|error| error.problems().to_vec(), |_| Vec::new())
}

#[test]
fn every_bank_agrees_with_the_schema_of_banks() {
    let schema = bank_schema();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let paths = files("crates/yousaid-engine/banks");
    assert!(paths.len() > 10, "{paths:?}");
    for path in paths {
        let document = read(&path);
        assert_eq!(bank_problems(&document), [], "{}", path.display());
        assert_eq!(against(&validator, &document), [""; 0], "{}", path.display());
    }
}

#[test]
fn the_schema_of_banks_has_every_field_of_everything() {
    let schema = bank_schema();
    let mut document = read(&root().join("crates/yousaid-engine/banks/tsm-lcho@2024-04.json"));
    document["not_available"] = json!({"why": "w", "instead": "i"});
    document["lists"] = json!([{"id": "l", "choices": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}]}]);
    for (pointer, at) in [
        ("", ""),
        ("/about", "/$defs/bank_about"),
        ("/about/sources/0", "/$defs/bank_about/properties/sources/items"),
        ("/about/left_out/0", "/$defs/bank_about/properties/left_out/items"),
        ("/not_available", "/properties/not_available"),
        ("/scales/0", "/properties/scales/items"),
        ("/scales/0/about", "/$defs/bank_origin"),
        ("/lists/0", "/properties/lists/items"),
        ("/rules", "/properties/rules"),
    ] {
        let mut document = document.clone();
        let unknown = "a_field_that_nothing_knows_and_nothing_is_near_to";
        document.pointer_mut(pointer).unwrap()[unknown] = json!(1);
        let problems = bank_problems(&document);
        let problem = problems.iter().find(|problem| problem.pointer == format!("{pointer}/{unknown}")).unwrap();
        let names = problem.help.strip_prefix("known fields here: ").unwrap();
        let known: BTreeSet<String> = names.split(", ").map(str::to_owned).collect();
        assert_eq!(fields(schema.pointer(at).unwrap()), known, "{pointer}");
    }
}

/// Slips that no schema can see: what depends on two places, on the logic, or on the banks. (And
/// decimal places: editors take multiples of a millionth in binary fractions, and would refuse 0.1.)
const BEYOND: [&str; 11] = [
    "bad-number",
    "bank-",
    "logic-",
    "closes-before-it-opens",
    "duplicate",
    "link-unread",
    "missing-language",
    "never-taken",
    "not-anonymous",
    "reserved",
    "unknown-language",
];

#[test]
fn broken_definitions_are_broken_for_editors_too() {
    let validator = validator();
    let mut refused = 0;
    for path in files("tests/fixtures/broken") {
        let text = fs::read_to_string(&path).unwrap();
        let Ok(document) = serde_json::from_str::<Value>(&text) else { continue };
        // The reader's own problems only: what the engine finds is beyond any schema.
        let found = problems(&document);
        let visible: Vec<&Problem> =
            found.iter().filter(|problem| !BEYOND.iter().any(|code| problem.code.starts_with(code))).collect();
        if visible.is_empty() || is_order_of_two_values(&visible) {
            continue;
        }
        assert!(!validator.is_valid(&document), "{} passes: {visible:#?}", path.display());
        refused += 1;
    }
    assert!(refused >= 20, "only {refused} are refused");
}

/// `min` after `max`, or more choices asked for than there are: JSON Schema compares no two values.
fn is_order_of_two_values(problems: &[&Problem]) -> bool {
    problems.iter().all(|problem| problem.code == "out-of-range" && problem.message.contains("`max`"))
}

/// The names of the fields that the reader knows in the object at `pointer`.
fn known(document: &Value, pointer: &str) -> BTreeSet<String> {
    let mut document = document.clone();
    let unknown = "a_field_that_nothing_knows_and_nothing_is_near_to";
    document.pointer_mut(pointer).unwrap()[unknown] = json!(1);
    let problems = problems(&document);
    let problem = problems.iter().find(|problem| problem.pointer == format!("{pointer}/{unknown}")).unwrap();
    let names = problem.help.strip_prefix("known fields here: ").unwrap();
    names.split(", ").map(str::to_owned).collect()
}

fn fields(definition: &Value) -> BTreeSet<String> {
    definition["properties"].as_object().unwrap().keys().cloned().collect()
}

#[test]
fn it_has_every_type_and_every_field_of_every_type() {
    let schema = schema();
    let names: Vec<&str> = schema["$defs"]["question_type"]["oneOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|name| name["const"].as_str().unwrap())
        .collect();
    assert_eq!(names, QuestionKind::NAMES);
    for name in names {
        let mut expected = known(&survey(&question(name)), "/pages/0/questions/0");
        // Fields that are known and mean nothing in this type are not offered to authors.
        expected.retain(|field| {
            let mut question = question(name);
            question[field] = json!({"wrong": 1});
            !problems(&survey(&question)).iter().any(|problem| problem.code == "meaningless")
        });
        assert_eq!(fields(&schema["$defs"][name]), expected, "{name}");
    }
}

#[test]
fn it_has_every_field_of_everything_else() {
    let schema = schema();
    let mut document = survey(&json!({
        "id": "q", "type": "choice", "title": "Q", "choices_from": {"question": "a"},
        "choices": [{"code": "a", "label": "A"}],
        "soft_answers": [{"code": "dont_know", "label": "?"}],
        "warn": [{"if": "a", "text": "b"}],
    }));
    document["ending"] = json!({});
    document["files"] = json!({"allow": true});
    document["pages"][0]["go_to"] = json!([{"page": "end"}]);
    let questions = document["pages"][0]["questions"].as_array_mut().unwrap();
    questions.push(json!({"id": "s", "type": "statement", "text": "T", "media": {"kind": "audio", "address": "a"}}));
    questions.extend([question("ranking"), question("scale"), question("matrix")]);
    questions.push(json!({"bank": "tsm@2024-04/TP01"}));
    let at = |rest: &str| format!("/pages/0{rest}");
    for (pointer, definition) in [
        (String::new(), ""),
        ("/landlord".to_owned(), "landlord"),
        ("/ending".to_owned(), "ending"),
        ("/files".to_owned(), "files"),
        (at(""), "page"),
        (at("/go_to/0"), "way"),
        (at("/questions/0/choices/0"), "choice_item"),
        (at("/questions/0/choices_from"), "choices_from"),
        (at("/questions/0/soft_answers/0"), "soft_answer"),
        (at("/questions/0/warn/0"), "warning"),
        (at("/questions/1/media"), "media"),
        (at("/questions/2/choices/0"), "ranked_item"),
        (at("/questions/3/points/0"), "point"),
        (at("/questions/4/rows/0"), "row"),
    ] {
        let of = match definition {
            "" => &schema,
            "soft_answer" => &schema["$defs"]["soft_answer"]["then"],
            name => &schema["$defs"][name],
        };
        assert_eq!(fields(of), known(&document, &pointer), "{definition} at {pointer}");
    }
    // A bank's question knows the fields that it refuses as well.
    assert_eq!(fields(&schema["$defs"]["bank_question"]), ["ask_if".to_owned(), "bank".to_owned()].into());
}

#[test]
fn it_says_of_every_field_what_it_is_for() {
    fn walk(schema: &Value, value: &Value, path: &str) {
        if let Some(properties) = value.get("properties").and_then(Value::as_object)
            && value.get("additionalProperties") == Some(&json!(false))
        {
            for (name, field) in properties {
                let shared = field.get("$ref").and_then(Value::as_str).map(|at| &at[1..]);
                let words = field.get("description").or_else(|| schema.pointer(shared?)?.get("description"));
                let words = words.and_then(Value::as_str).unwrap_or_default();
                assert!(words.len() > 8 && words.ends_with(['.', '`']), "{path}/{name}: {words:?}");
            }
        }
        let mut inner: Vec<(String, &Value)> = Vec::new();
        match value {
            Value::Object(fields) => inner.extend(fields.iter().map(|(name, value)| (format!("{path}/{name}"), value))),
            Value::Array(items) => {
                inner.extend(items.iter().enumerate().map(|(i, value)| (format!("{path}/{i}"), value)));
            }
            _ => {}
        }
        for (path, value) in inner {
            walk(schema, value, &path);
        }
    }
    let schema = schema();
    walk(&schema, &schema, "");
}
