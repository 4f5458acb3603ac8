//! What each file must contain, for pages that check the loader: it then checks what it loads in turn.
//!
//! The sums are a file of their own, which only such pages fetch; the loader knows the sum of that one.
//! Words are left out: they are data, and many.

use super::{files, names, read};
use crate::fault::{Fault, Result};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha384};
use std::path::Path;

/// The constant in the loader that says what the file of sums is called and must contain.
pub(super) const CONSTANT: &str = "YOUSAID_SUMS";

/// Writes the file of sums, and returns what the loader has to know of it.
pub(super) fn build(stage: &Path) -> Result<String> {
    let mut sums = Map::new();
    for path in files(stage)? {
        let name = path.strip_prefix(stage).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        if !name.starts_with("i18n/") {
            sums.insert(name, json!(integrity(&read(&path)?)));
        }
    }
    if sums.is_empty() {
        return Err(Fault::new("there is no file to take the sum of"));
    }
    let text = Value::Object(sums).to_string();
    let file = names::keep(stage, "sums", "json", text.as_bytes())?;
    Ok(json!({"file": file, "integrity": integrity(text.as_bytes())}).to_string())
}

/// As HTML's `integrity` attribute has it.
fn integrity(bytes: &[u8]) -> String {
    ["sha384-", &BASE64_STANDARD.encode(Sha384::digest(bytes))].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{env, fs};

    #[test]
    fn every_file_but_words_has_its_sum_and_the_loader_has_that_of_the_sums() {
        let stage = env::temp_dir().join(format!("yousaid-sums-{}", std::process::id()));
        fs::create_dir_all(stage.join("i18n")).unwrap();
        for (name, text) in [("a.js", "one"), ("i18n/cy.txt", "two")] {
            fs::write(stage.join(name), text).unwrap();
        }
        let known: Value = serde_json::from_str(&build(&stage).unwrap()).unwrap();
        let text = fs::read(stage.join(known["file"].as_str().unwrap())).unwrap();
        fs::remove_dir_all(&stage).unwrap();
        assert_eq!(known["integrity"], integrity(&text));
        assert_eq!(serde_json::from_slice::<Value>(&text).unwrap(), json!({"a.js": integrity(b"one")}));
        // From another program: `printf one | openssl dgst -sha384 -binary | base64`.
        let sum = "Xby+2wDRMaKeBZP5dvK0N5QpOSORmtQnZt6Bf+yCSmJieZ/sjQTLmxfEjo6ukSZY";
        assert_eq!(integrity(b"one"), ["sha384-", sum].concat());
    }
}
