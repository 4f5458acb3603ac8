//! Every function and operator with operands of every type.

use super::*;

/// One operand of each type; the first word says which.
const OPERANDS: [(&str, &str); 12] = [
    ("boolean", "is_new"),
    ("condition", "answered(why)"),
    ("number", "rooms"),
    ("text", "why"),
    ("literal", "'zzz'"),
    ("choice", "channel"),
    ("scale", "satisfaction"),
    ("choices", "works"),
    ("date", "moved_in"),
    ("time", "visit_at"),
    ("several", "helpful"),
    ("nothing", "intro"),
];

/// Each with what may stand in its place `{}`, as a condition.
const PLACES: [(&str, &[&str]); 30] = [
    ("answered({})", &["boolean", "number", "text", "choice", "scale", "choices", "date", "time"]),
    ("selected({}, 'web')", &["choice"]),
    ("selected({}, 'good')", &["scale"]),
    ("selected({}, 'roof')", &["choices"]),
    ("count({}) > 0", &["choices", "several"]),
    ("position({}, 'bins') > 0", &[]),
    ("sum({}) > 0", &["number", "scale", "several"]),
    ("min(1, {}) > 0", &["number", "scale", "several"]),
    ("max({}, 1) > 0", &["number", "scale", "several"]),
    ("average({}) > 0", &["number", "scale", "several"]),
    ("round({}) > 0", &["number", "scale"]),
    ("length({}) > 0", &["text", "literal"]),
    ("contains({}, 'x')", &["text", "literal"]),
    ("contains(why, {})", &["text", "literal"]),
    ("years({}, moved_in) > 0", &["date"]),
    ("days(moved_in, {}) > 0", &["date"]),
    ("if({}, 1, 2) > 0", &["boolean", "condition"]),
    ("if(is_new, {}, 2) > 0", &["number", "scale"]),
    ("if(is_new, {}, moved_in) > '2026'", &["date"]),
    ("coalesce({}, 1) > 0", &["number", "scale"]),
    ("coalesce(why, {}) = 'x'", &["text", "literal"]),
    ("{} + 1 > 0", &["number", "scale"]),
    ("2 * {} > 0", &["number", "scale"]),
    ("-{} > 0", &["number", "scale"]),
    ("not {}", &["boolean", "condition"]),
    ("{} and true", &["boolean", "condition"]),
    ("{} < 2", &["number", "scale"]),
    ("{} >= '2026-05-31'", &["date"]),
    ("{} = true", &["boolean", "condition"]),
    ("{} in (1, 2)", &["number", "scale"]),
];

#[test]
fn a_wrong_type_in_any_place_is_a_fault_with_a_place_and_advice() {
    let questions = Questions::new();
    for (place, fitting) in PLACES {
        for (of, operand) in OPERANDS {
            let text = place.replace("{}", operand);
            match parse(&text, &questions.names()) {
                Ok(_) => assert!(fitting.contains(&of), "{text} is taken"),
                Err(faults) => {
                    assert!(!fitting.contains(&of), "{text}: {faults:?}");
                    for fault in faults {
                        assert!(fault.start < fault.end && text.get(fault.start..fault.end).is_some(), "{text}");
                        assert!(!fault.message.is_empty() && !fault.help.is_empty(), "{text}: {fault:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_function_is_in_the_table_and_refuses_too_few_arguments() {
    let questions = Questions::new();
    for function in &functions::FUNCTIONS {
        let name = function.name;
        assert!(PLACES.iter().any(|(place, _)| place.starts_with(&format!("{name}("))), "{name}");
        let faults = parse_value(&format!("{name}()"), &questions.names()).unwrap_err();
        assert!(faults.iter().any(|fault| fault.help == format!("write `{}`", function.usage)), "{name}: {faults:?}");
    }
}
