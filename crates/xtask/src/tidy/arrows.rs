//! Who may depend on whom: the table of `ARCHITECTURE.md`, enforced.
//!
//! Dependencies for tests are free, with one exception: `yousaid-testing` may be nothing else.

use super::{File, Finding};
use crate::fault::{Fault, Result};
use serde_json::Value;

/// Each crate and the crates of the workspace on which it may depend. Arrows point up this list only.
const ARROWS: [(&str, &[&str]); 13] = [
    ("yousaid-schema", &[]),
    ("yousaid-engine", &["yousaid-schema"]),
    ("yousaid-i18n-build", &[]),
    ("yousaid-i18n", &["yousaid-i18n-build", "yousaid-schema"]),
    ("yousaid-seal", &["yousaid-schema"]),
    ("yousaid-transport", &["yousaid-schema"]),
    ("yousaid-ui", &["yousaid-engine", "yousaid-i18n", "yousaid-schema", "yousaid-transport"]),
    (
        "yousaid-embed",
        &["yousaid-engine", "yousaid-i18n", "yousaid-schema", "yousaid-seal", "yousaid-transport", "yousaid-ui"],
    ),
    ("yousaid-insight", &["yousaid-engine", "yousaid-schema"]),
    (
        "yousaid-collector",
        &["yousaid-engine", "yousaid-i18n", "yousaid-insight", "yousaid-schema", "yousaid-seal", "yousaid-ui"],
    ),
    (
        "yousaid-cli",
        &[
            "yousaid-collector",
            "yousaid-engine",
            "yousaid-i18n",
            "yousaid-insight",
            "yousaid-schema",
            "yousaid-seal",
            "yousaid-transport",
            "yousaid-ui",
        ],
    ),
    ("yousaid-testing", &["yousaid-engine", "yousaid-schema", "yousaid-transport"]),
    ("xtask", &["yousaid-i18n-build"]),
];

/// What an example and the site may use: the crates for people who build with Yousaid.
const PUBLIC: [&str; 5] = ["yousaid-engine", "yousaid-i18n", "yousaid-schema", "yousaid-transport", "yousaid-ui"];

/// Crates that know no clock, no input or output, no page and no locale of the machine, and what would
/// bring one in.
const PURE: [&str; 2] = ["yousaid-schema", "yousaid-engine"];
const IMPURE: [&str; 22] = [
    "async-std",
    "axum",
    "chrono",
    "fluent",
    "fluent-bundle",
    "getrandom",
    "gloo",
    "i18n-embed",
    "jiff",
    "js-sys",
    "leptos",
    "log",
    "rand",
    "reqwest",
    "sqlx",
    "sys-locale",
    "time",
    "tokio",
    "tracing",
    "wasm-bindgen",
    "wasm-bindgen-futures",
    "web-sys",
];

/// Crates that run somewhere and so choose how Leptos runs there.
const LEAVES: [&str; 2] = ["yousaid-embed", "yousaid-collector"];
const MODES: [&str; 3] = ["csr", "hydrate", "ssr"];

/// Checks the manifests, as `cargo metadata` tells them.
pub(super) fn check(metadata: &str) -> Result<Vec<Finding>> {
    let metadata: Value =
        serde_json::from_str(metadata).map_err(|error| Fault::new(format!("cargo metadata is not JSON: {error}")))?;
    let root = metadata["workspace_root"].as_str().unwrap_or_default();
    let packages = list(&metadata["packages"]);
    let members: Vec<&str> = packages.iter().filter_map(|package| package["name"].as_str()).collect();
    let mut findings = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        let manifest = package["manifest_path"].as_str().unwrap_or_default();
        let path = manifest.strip_prefix(root).unwrap_or(manifest).trim_start_matches(['/', '\\']).replace('\\', "/");
        let mut report = |what: String, remedy: &str| {
            findings.push(Finding { path: path.clone(), line: 1, what, remedy: remedy.to_owned() });
        };
        let Some(allowed) = allowed(name, &path) else {
            report(
                format!("{name} is not in the table of crates"),
                "say in ARCHITECTURE.md and in crates/xtask/src/tidy/arrows.rs what it may depend on",
            );
            continue;
        };
        for dependency in list(&package["dependencies"]) {
            let target = dependency["name"].as_str().unwrap_or_default();
            if dependency["kind"] == "dev" {
                continue;
            }
            if target == "yousaid-testing" {
                report(format!("{name} depends on {target}"), "it is for tests: make it a dev-dependency");
            } else if members.contains(&target) && !allowed.contains(&target) {
                report(
                    format!("{name} depends on {target}, against the arrows"),
                    "move what you need to a crate that both may use (the table is in ARCHITECTURE.md)",
                );
            } else if PURE.contains(&name) && IMPURE.contains(&target) {
                report(
                    format!("{name} depends on {target}; it knows no clock, page, network or locale"),
                    "take what you need as an argument",
                );
            }
            let mode = list(&dependency["features"]).iter().filter_map(Value::as_str).find(|it| MODES.contains(it));
            if let Some(mode) = mode
                && !LEAVES.contains(&name)
                && !is_application(&path)
            {
                report(
                    format!("{name} asks {target} for `{mode}`"),
                    "only a crate that runs somewhere chooses the mode of Leptos, or two modes meet in one build",
                );
            }
        }
    }
    Ok(findings)
}

fn allowed(name: &str, path: &str) -> Option<&'static [&'static str]> {
    if is_application(path) {
        return Some(&PUBLIC);
    }
    ARROWS.iter().find(|(crate_name, _)| *crate_name == name).map(|(_, allowed)| *allowed)
}

/// What stands outside of `crates/` runs somewhere and is used by nothing.
fn is_application(path: &str) -> bool {
    path.starts_with("examples/") || path.starts_with("www/")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// Only `yousaid-embed` may export to JavaScript: any other crate that does adds to every application
/// that is built with it. Imports (`extern "C"`) are free.
pub(super) fn check_exports(files: &[File]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let checked = files.iter().filter(|file| {
        file.has_extension(&["rs"])
            && !file.path.starts_with("crates/yousaid-embed/")
            && file.path.starts_with("crates/")
    });
    for file in checked {
        let mut attribute = None;
        // The indentation of an `extern` block that is open; inside it everything is an import.
        let mut block = None;
        for (number, line) in file.lines() {
            let trimmed = line.trim_start();
            let indentation = line.len() - trimmed.len();
            if block.is_some() {
                if trimmed.starts_with('}') && block == Some(indentation) {
                    block = None;
                }
                continue;
            }
            let is_import = trimmed.starts_with("extern") || trimmed.starts_with("unsafe extern");
            if is_import && trimmed.ends_with('{') {
                (block, attribute) = (Some(indentation), None);
            } else if trimmed.starts_with(EXPORT) && !trimmed.starts_with(TEST) {
                attribute = Some(number);
            } else if let Some(at) = attribute
                && !trimmed.is_empty()
                && !trimmed.starts_with("#[")
                && !trimmed.starts_with("//")
            {
                attribute = None;
                if !is_import {
                    findings.push(file.finding(
                        at,
                        "exports to JavaScript",
                        "only crates/yousaid-embed may; move it there",
                    ));
                }
            }
        }
    }
    findings
}

const EXPORT: &str = "#[wasm_bindgen";
const TEST: &str = "#[wasm_bindgen_test";

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{file, found},
        *,
    };

    fn metadata(packages: &str) -> String {
        format!(r#"{{"workspace_root":"/w","packages":[{packages}]}}"#)
    }

    fn package(name: &str, dependencies: &str) -> String {
        format!(r#"{{"name":"{name}","manifest_path":"/w/crates/{name}/Cargo.toml","dependencies":[{dependencies}]}}"#)
    }

    fn problems(packages: &[String]) -> Vec<String> {
        found(&check(&metadata(&packages.join(","))).unwrap())
    }

    #[test]
    fn an_arrow_that_points_back_is_found_and_one_that_points_down_is_not() {
        let schema = package("yousaid-schema", r#"{"name":"yousaid-engine","kind":null,"features":[]}"#);
        let engine = package("yousaid-engine", r#"{"name":"yousaid-schema","kind":null,"features":[]}"#);
        assert_eq!(
            problems(&[schema, engine]),
            ["crates/yousaid-schema/Cargo.toml:1: yousaid-schema depends on yousaid-engine, against the arrows"]
        );
    }

    #[test]
    fn tests_may_use_any_crate_and_nothing_else_may_use_the_testing_crate() {
        let testing = package("yousaid-testing", "");
        let dev = package("yousaid-schema", r#"{"name":"yousaid-testing","kind":"dev","features":[]}"#);
        assert_eq!(problems(&[testing.clone(), dev]), [""; 0]);
        let plain = package("yousaid-cli", r#"{"name":"yousaid-testing","kind":null,"features":[]}"#);
        assert_eq!(
            problems(&[testing, plain]),
            ["crates/yousaid-cli/Cargo.toml:1: yousaid-cli depends on yousaid-testing"]
        );
    }

    #[test]
    fn a_clock_in_the_engine_is_found() {
        let engine = package("yousaid-engine", r#"{"name":"tokio","kind":null,"features":[]}"#);
        assert_eq!(
            problems(&[engine]),
            [
                "crates/yousaid-engine/Cargo.toml:1: yousaid-engine depends on tokio; it knows no clock, page, network or locale"
            ]
        );
    }

    #[test]
    fn a_library_that_chooses_a_mode_of_leptos_is_found() {
        let leptos = r#"{"name":"leptos","kind":null,"features":["csr"]}"#;
        assert_eq!(
            problems(&[package("yousaid-ui", leptos), package("yousaid-embed", leptos)]),
            ["crates/yousaid-ui/Cargo.toml:1: yousaid-ui asks leptos for `csr`"]
        );
    }

    #[test]
    fn an_example_uses_the_public_crates_only() {
        let collector = package("yousaid-collector", "");
        let example = r#"{"name":"app","manifest_path":"/w/examples/app/Cargo.toml","dependencies":[
            {"name":"yousaid-ui","kind":null,"features":["csr"]},{"name":"yousaid-collector","kind":null,"features":[]}]}"#;
        assert_eq!(
            problems(&[collector, example.to_owned()]),
            ["examples/app/Cargo.toml:1: app depends on yousaid-collector, against the arrows"]
        );
    }

    #[test]
    fn a_crate_that_nobody_has_placed_is_found() {
        assert_eq!(
            problems(&[package("yousaid-utils", "")]),
            ["crates/yousaid-utils/Cargo.toml:1: yousaid-utils is not in the table of crates"]
        );
    }

    #[test]
    fn arrows_point_up_the_table_only() {
        let names: Vec<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
        for (index, (name, allowed)) in ARROWS.iter().enumerate() {
            for target in *allowed {
                assert!(names[..index].contains(target), "{name} -> {target}");
            }
        }
    }

    #[test]
    fn an_export_outside_the_embed_crate_is_found_and_an_import_is_not() {
        let export = "#[wasm_bindgen(js_name = connect)]\n// Why.\npub fn connect() {}\n";
        let import = "#[wasm_bindgen]\nextern \"C\" {\n    #[wasm_bindgen(method)]\n    fn now(this: &Clock);\n}\n\n#[wasm_bindgen_test]\nfn works() {}\n";
        let files = [
            file("crates/yousaid-ui/src/lib.rs", export),
            file("crates/yousaid-embed/src/lib.rs", export),
            file("crates/yousaid-transport/src/web.rs", import),
        ];
        assert_eq!(found(&check_exports(&files)), ["crates/yousaid-ui/src/lib.rs:1: exports to JavaScript"]);
    }
}
