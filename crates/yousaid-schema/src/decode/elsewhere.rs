//! What only a collector does, in a survey whose answers go to another server, for who writes its definition.

use crate::Json;
use crate::Object;
use crate::Problems;
use crate::backend;
use crate::come_back;

/// What can't be together with a backend of the definition's own that is no collector.
pub(super) fn check_company(object: &Object<'_>, problems: &mut Problems) {
    let Some(backend) = object.peek(backend::FIELD) else { return };
    if backend.get("protocol").and_then(Json::as_text) == Some("collector") {
        return;
    }
    let is_amended = object.peek("amend") == Some(&Json::Boolean(true));
    let is_kept = object.peek(come_back::FIELD).is_some();
    for (is_wanted, field, does) in [
        (is_amended, "amend", "gives answers back to be changed"),
        (is_kept, come_back::FIELD, "keeps answers that are not finished"),
    ] {
        if !is_wanted {
            continue;
        }
        let message =
            || format!("only a collector {does}, and the answers of this survey go to the server of `backend`");
        let help = || {
            format!(
                "take `{field}` or `backend` out; if that server is a collector, say so in `backend`: \"protocol\": \"collector\""
            )
        };
        problems.wrong(format!("/{field}"), "contradiction", message, help);
    }
}

#[cfg(all(test, feature = "advice"))]
mod tests {
    use super::*;

    /// The places of what is found in a definition with these fields; `None` if it is no object.
    fn found(fields: &str) -> Option<Vec<String>> {
        let json: Json = serde_json::from_str(&["{", fields, "}"].concat()).ok()?;
        let mut problems = Problems::default();
        let object = Object::open(&json, "", &mut problems)?;
        check_company(&object, &mut problems);
        let error = problems.finish().err();
        Some(error.map_or_else(Vec::new, |error| error.problems().iter().map(|one| one.pointer.clone()).collect()))
    }

    #[test]
    fn a_collector_does_it_all_and_another_server_does_not() {
        let both = r#""amend": true, "come_back": {}"#;
        let found = |more: &str| found(more).unwrap();
        assert_eq!(found(&[both, r#", "backend": {"address": "../a"}"#].concat()), ["/amend", "/come_back"]);
        assert_eq!(found(&[both, r#", "backend": {"address": "../a", "protocol": "http"}"#].concat()).len(), 2);
        assert!(found(&[both, r#", "backend": {"address": "../a", "protocol": "collector"}"#].concat()).is_empty());
        assert!(found(both).is_empty());
        assert!(found(r#""amend": false, "backend": {"address": "../a"}"#).is_empty());
    }
}
