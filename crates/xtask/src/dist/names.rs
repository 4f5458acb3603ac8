//! The names of the files in the bundle.

use super::write;
use crate::fault::{Fault, Result};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path};

/// The constant that stands for [`Names`] in the source of the loader.
pub(crate) const CONSTANT: &str = "YOUSAID_ASSETS";

/// The names that change with the content, relative to the folder of the loader. In the loader:
/// `YOUSAID_ASSETS.glue`, `.wasm`, `.style`, `.takeover`, `.popup`, `.theme`, `.outbox`, `.words` (what stands between the group of a language
/// and `.txt`), `.parts.rare.wasm` (a list) and `.outcomes.glue`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Names {
    /// The JavaScript that wasm-bindgen wrote.
    pub(crate) glue: String,
    /// The widget.
    pub(crate) wasm: String,
    /// Its style sheet.
    pub(crate) style: String,
    /// The JavaScript that takes over forms which stand in the page.
    pub(crate) takeover: String,
    /// The JavaScript of displays other than inline.
    pub(crate) popup: String,
    /// The JavaScript that looks after the colours that a page sets.
    pub(crate) theme: String,
    /// The JavaScript that lists what has not arrived.
    pub(crate) outbox: String,
    /// The words, by language and group.
    pub(crate) languages: BTreeMap<String, BTreeMap<String, String>>,
    /// What is loaded where something rare is used, by its name.
    pub(crate) parts: BTreeMap<String, Part>,
    /// The question banks, by name and version: `tsm@2024-04`.
    pub(crate) banks: BTreeMap<String, String>,
    /// The board of outcomes, which is a bundle of its own.
    pub(crate) outcomes: Own,
}

/// A widget that shares no code with the others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Own {
    /// The JavaScript that wasm-bindgen wrote.
    pub(crate) glue: String,
    /// The widget.
    pub(crate) wasm: String,
    /// Its style sheet; it needs no other.
    pub(crate) style: String,
    /// The JavaScript of the bar that makes it easier to read, for pages that want that.
    pub(crate) bar: String,
}

/// A part of the widget that few surveys need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// Its code. A file may belong to several parts.
    pub(crate) wasm: Vec<String>,
    /// Its style sheet, on top of the widget's, if it has one.
    pub(crate) style: Option<String>,
}

impl Names {
    fn to_value(&self) -> Map<String, Value> {
        let mut map = Map::new();
        map.insert("glue".into(), json!(self.glue));
        map.insert("wasm".into(), json!(self.wasm));
        map.insert("style".into(), json!(self.style));
        map.insert("takeover".into(), json!(self.takeover));
        map.insert("popup".into(), json!(self.popup));
        map.insert("theme".into(), json!(self.theme));
        map.insert("outbox".into(), json!(self.outbox));
        let parts = self.parts.iter().map(|(name, Part { wasm, style })| {
            let mut part = json!({"wasm": wasm});
            if let Some(style) = style {
                part["style"] = json!(style);
            }
            (name.clone(), part)
        });
        map.insert("parts".into(), Value::Object(parts.collect()));
        map.insert("banks".into(), json!(self.banks));
        let Own { glue, wasm, style, bar } = &self.outcomes;
        map.insert("outcomes".into(), json!({"glue": glue, "wasm": wasm, "style": style, "bar": bar}));
        map
    }

    pub(crate) fn to_json(&self) -> String {
        let mut map = self.to_value();
        // `i18n/cy-common-3106ee87.txt`: the hash is the same in every name.
        let name = self.languages.values().flat_map(BTreeMap::values).next();
        let hash = name.and_then(|name| name.strip_suffix(".txt")?.rsplit_once('-'));
        map.insert("words".into(), json!(hash.map_or("", |(_, hash)| hash)));
        // `banks/tsm-2024-04-7cf9a5f5.json`: here as well.
        let file = self.banks.values().next();
        let hash = file.and_then(|file| file.strip_suffix(".json")?.rsplit_once('-'));
        let names: Vec<&String> = self.banks.keys().collect();
        map.insert("banks".into(), json!({"hash": hash.map_or("", |(_, hash)| hash), "names": names}));
        Value::Object(map).to_string()
    }

    /// `manifest.json`: the same, with the names that never change.
    pub(crate) fn manifest(&self) -> String {
        let mut map = self.to_value();
        map.insert("languages".into(), json!(self.languages));
        map.insert("version".into(), json!(env!("CARGO_PKG_VERSION")));
        map.insert("loader".into(), json!("yousaid.js"));
        map.insert("types".into(), json!("yousaid.d.ts"));
        map.insert("schema".into(), json!("survey-1.schema.json"));
        format!("{:#}\n", Value::Object(map))
    }

    /// Reads the manifest of a finished bundle.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let path = folder.join("manifest.json");
        let text = fs::read_to_string(&path).map_err(Fault::io("read", &path))?;
        let wrong = |what: &str| Fault::new(format!("{} {what}; run `cargo xtask dist` again", path.display()));
        let manifest: Value = serde_json::from_str(&text).map_err(|error| wrong(&format!("is not JSON ({error})")))?;
        let name = |value: &Value| value.as_str().map(str::to_owned);
        let field = |key: &str| name(&manifest[key]).ok_or_else(|| wrong(&format!("has no `{key}`")));
        let of_board =
            |key: &str| name(&manifest["outcomes"][key]).ok_or_else(|| wrong(&format!("has no `outcomes.{key}`")));
        let languages = manifest["languages"].as_object().ok_or_else(|| wrong("has no `languages`"))?;
        let banks = manifest["banks"].as_object().ok_or_else(|| wrong("has no `banks`"))?;
        let parts = manifest["parts"].as_object().ok_or_else(|| wrong("has no `parts`"))?;
        let groups = |files: &Value| {
            Some(files.as_object()?.iter().filter_map(|(group, file)| Some((group.clone(), name(file)?))).collect())
        };
        let part = |part: &Value| {
            let wasm = part["wasm"].as_array()?.iter().filter_map(name).collect();
            Some(Part { wasm, style: name(&part["style"]) })
        };
        Ok(Self {
            glue: field("glue")?,
            wasm: field("wasm")?,
            style: field("style")?,
            takeover: field("takeover")?,
            popup: field("popup")?,
            theme: field("theme")?,
            outbox: field("outbox")?,
            languages: languages.iter().filter_map(|(tag, files)| Some((tag.clone(), groups(files)?))).collect(),
            parts: parts.iter().filter_map(|(name, files)| Some((name.clone(), part(files)?))).collect(),
            banks: banks.iter().filter_map(|(bank, file)| Some((bank.clone(), name(file)?))).collect(),
            outcomes: Own {
                glue: of_board("glue")?,
                wasm: of_board("wasm")?,
                style: of_board("style")?,
                bar: of_board("bar")?,
            },
        })
    }
}

/// The name of a file with this content: 32 bits of its SHA-256, enough to tell one release from the next; the loader
/// carries dozens.
pub(crate) fn hashed(stem: &str, extension: &str, bytes: &[u8]) -> String {
    let mut name = format!("{stem}-");
    for byte in &Sha256::digest(bytes)[..4] {
        // Writing to a string can't fail.
        let _ = write!(name, "{byte:02x}");
    }
    name + "." + extension
}

/// Writes a file under the name of its content and returns that name.
pub(crate) fn keep(folder: &Path, stem: &str, extension: &str, bytes: &[u8]) -> Result<String> {
    let name = hashed(stem, extension, bytes);
    write(&folder.join(&name), bytes)?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_changes_with_the_content_only() {
        assert_eq!(hashed("yousaid", "js", b"one"), hashed("yousaid", "js", b"one"));
        assert_ne!(hashed("yousaid", "js", b"one"), hashed("yousaid", "js", b"two"));
        // The first four bytes of SHA-256 of nothing.
        assert_eq!(hashed("cy", "txt", b""), "cy-e3b0c442.txt");
    }

    #[test]
    fn the_manifest_says_what_the_loader_is_told() {
        let folder = std::env::temp_dir().join(format!("yousaid-names-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let names = Names {
            glue: "yousaid-1.js".into(),
            wasm: "yousaid-2.wasm".into(),
            style: "yousaid-3.css".into(),
            takeover: "takeover-0.js".into(),
            popup: "popup-5.js".into(),
            theme: "theme-6.js".into(),
            outbox: "outbox-8.js".into(),
            languages: [("cy".to_owned(), [("common".to_owned(), "i18n/cy-common-4.txt".to_owned())].into())].into(),
            parts: [
                ("halo".to_owned(), Part { wasm: vec!["halo-8.wasm".into(), "shared-9.wasm".into()], style: None }),
                ("rare".to_owned(), Part { wasm: vec!["rare-5.wasm".into()], style: Some("rare-6.css".into()) }),
            ]
            .into(),
            banks: [("tsm@1".to_owned(), "banks/tsm-1-7.json".to_owned())].into(),
            outcomes: Own {
                glue: "outcomes-1.js".into(),
                wasm: "outcomes-2.wasm".into(),
                style: "outcomes-3.css".into(),
                bar: "bar-4.js".into(),
            },
        };
        fs::write(folder.join("manifest.json"), names.manifest()).unwrap();
        let read = Names::read(&folder);
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(read.unwrap(), names);
        assert_eq!(
            names.to_json(),
            concat!(
                r#"{"banks":{"hash":"7","names":["tsm@1"]},"glue":"yousaid-1.js","outbox":"outbox-8.js","#,
                r#""outcomes":{"bar":"bar-4.js","glue":"outcomes-1.js","style":"outcomes-3.css","wasm":"outcomes-2.wasm"},"#,
                r#""parts":{"halo":{"wasm":["halo-8.wasm","shared-9.wasm"]},"#,
                r#""rare":{"style":"rare-6.css","wasm":["rare-5.wasm"]}},"popup":"popup-5.js","#,
                r#""style":"yousaid-3.css","takeover":"takeover-0.js","theme":"theme-6.js","wasm":"yousaid-2.wasm","words":"4"}"#
            )
        );
    }
}
