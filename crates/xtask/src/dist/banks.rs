//! The question banks as residents download them: without titles, sources and marks, which are for
//! authors.

use super::names;
use crate::{
    fault::{Fault, Result},
    machine,
};
use serde_json::Value;
use std::{collections::BTreeMap, fs, path::Path};

/// Where the documents are, one for each version of a bank.
const SOURCE: &str = "crates/yousaid-engine/banks";

/// Puts every bank into `stage/banks` and returns their files by name and version: `tsm@2024-04`. As with the words,
/// one hash of all stands in each name.
pub(crate) fn build(stage: &Path) -> Result<BTreeMap<String, String>> {
    let target = stage.join("banks");
    fs::create_dir_all(&target).map_err(Fault::io("create", &target))?;
    let source = machine::root().join(SOURCE);
    let mut banks = BTreeMap::new();
    for path in super::files(&source)? {
        let text = fs::read_to_string(&path).map_err(Fault::io("read", &path))?;
        let mut document: Value = serde_json::from_str(&text)
            .map_err(|error| Fault::new(format!("{} is not JSON: {error}", path.display())))?;
        bare(&mut document);
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        banks.insert(name, document.to_string());
    }
    let all = banks.values().map(String::as_str).collect::<String>();
    let mut files = BTreeMap::new();
    for (name, text) in banks {
        let file = names::hashed(&name.replace('@', "-"), "json", all.as_bytes());
        super::write(&target.join(&file), text.as_bytes())?;
        files.insert(name, format!("banks/{file}"));
    }
    Ok(files)
}

/// Takes out what is for authors, wherever it stands.
fn bare(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| name != "about" && name != "$schema");
            fields.values_mut().for_each(bare);
        }
        Value::Array(items) => items.iter_mut().for_each(bare),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn residents_download_questions_and_rules_and_nothing_for_authors() {
        let stage = std::env::temp_dir().join(format!("yousaid-banks-{}", std::process::id()));
        let files = build(&stage);
        let read = |name: &str| fs::read_to_string(stage.join(&files.as_ref().unwrap()[name])).unwrap();
        let (tsm, wales) = (read("tsm@2024-04"), read("census-wales@2021"));
        fs::remove_dir_all(&stage).unwrap();
        for bank in [&tsm, &wales] {
            assert!(!bank.contains("\"about\"") && !bank.contains("TO CHECK") && !bank.contains('\n'), "{bank}");
        }
        assert!(tsm.contains("Taking everything into account") && tsm.contains("\"first\":\"TP01\""), "{tsm}");
        assert!(wales.contains("Beth yw eich grŵp ethnig?"), "{wales}");
        assert!(files.unwrap()["tsm@2024-04"].starts_with("banks/tsm-2024-04-"));
    }
}
