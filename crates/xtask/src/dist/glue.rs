//! The glue between JavaScript and the wasm, cut down to what this wasm uses.
//!
//! wasm-bindgen writes the glue before the wasm is optimised, with a function for each import that was
//! there then, under a name with a hash in it that no compressor can shorten.

use crate::fault::{Fault, Result};
use std::collections::HashMap;
use wasm_encoder::{EntityType, ImportSection, Module};
use wasmparser::{Parser, Payload, TypeRef};

/// Gives the imports of the wasm short names. The names that they had, in order, are what the glue is
/// then cut down by.
pub(super) fn with_short_names(wasm: &[u8]) -> Result<(Vec<u8>, Vec<String>)> {
    let mut module = Module::new();
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(super::order::unreadable)?;
        let Payload::ImportSection(imports) = payload else {
            super::order::copy(&payload, wasm, &mut module);
            continue;
        };
        let mut renamed = ImportSection::new();
        for import in imports.into_imports() {
            let import = import.map_err(super::order::unreadable)?;
            let TypeRef::Func(of_type) = import.ty else {
                return Err(Fault::new(format!("the wasm imports `{}`, which is no function", import.name)));
            };
            renamed.import(import.module, &short(names.len()), EntityType::Function(of_type));
            names.push(import.name.to_owned());
        }
        module.section(&renamed);
    }
    Ok((module.finish(), names))
}

/// A name in one letter and perhaps a number.
fn short(index: usize) -> String {
    let letter = char::from(b"abcdefghijklmnopqrstuvwxyz"[index % 26]);
    if index < 26 { letter.to_string() } else { format!("{letter}{}", index / 26) }
}

/// Where the part of the glue begins that starts the wasm, from whatever it is given; it is the last.
const LOADING: &str = "async function __wbg_load(";
/// What takes its place: the loader gives a promise of a response, and looks after the rest. A server that does not say
/// what it sends is waited for.
const START: &str = "export default async function({ module_or_path }) {
    const response = await module_or_path;
    const imports = __wbg_get_imports();
    const { instance, module } = response.headers.get('Content-Type') === 'application/wasm'
        ? await WebAssembly.instantiateStreaming(response, imports)
        : await WebAssembly.instantiate(await response.arrayBuffer(), imports);
    return __wbg_finalize_init(instance, module);
}
";
/// For browsers that are older than shared style sheets, which the loader refuses: from here to the end of the block.
const FOR_OLD_BROWSERS: &str = "if (!('encodeInto' in cachedTextEncoder)) {\n";

/// The glue with the imports that are left, under their short names, without classes of streams, and with one way to
/// start.
pub(super) fn cut_down(glue: &str, imports: &[String]) -> Result<String> {
    let without = |place: &str| Fault::new(format!("the glue of wasm-bindgen has no `{}` any more", place.trim_end()));
    let (glue, _) = glue.split_once(LOADING).ok_or_else(|| without(LOADING))?;
    let (before, block) = glue.split_once(FOR_OLD_BROWSERS).ok_or_else(|| without(FOR_OLD_BROWSERS))?;
    let (_, after) = block.split_once("\n}\n").ok_or_else(|| without("}"))?;
    let glue = [before, after, START].concat();
    let mut wanted: HashMap<&str, String> =
        imports.iter().enumerate().map(|(index, name)| (name.as_str(), short(index))).collect();
    let mut cut = String::with_capacity(glue.len());
    let mut leaving_out = false;
    for line in glue.lines() {
        let entry = line.strip_prefix("        ").and_then(|line| line.split_once(": function("));
        let line = match entry.filter(|(name, _)| name.starts_with("__wb")) {
            Some((name, rest)) => match wanted.remove(name) {
                Some(short) => format!("        {short}: function({rest}"),
                None => {
                    leaving_out = true;
                    continue;
                }
            },
            None if leaving_out => {
                leaving_out = !line.starts_with("        }");
                continue;
            }
            // Classes that nobody uses are left out when the glue is bundled, unless these say otherwise.
            None if line.starts_with("if (Symbol.dispose) IntoUnderlying") => continue,
            None if line.starts_with("export class IntoUnderlying") => line.replacen("export ", "", 1),
            None => line.replace(": new FinalizationRegistry(", ": /* @__PURE__ */ new FinalizationRegistry("),
        };
        cut.push_str(&line);
        cut.push('\n');
    }
    match wanted.keys().next() {
        None => Ok(cut),
        Some(missing) => {
            Err(Fault::new(format!("the glue of wasm-bindgen has no function for the import `{missing}`")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "export class IntoUnderlyingSink {\n}\n\
        if (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = IntoUnderlyingSink.prototype.free;\n\
        function __wbg_get_imports() {\n    const import0 = {\n        __proto__: null,\n        \
        __wbg_now_12ab: function() {\n            return Date.now();\n        },\n        \
        __wbg_write_34cd: function(arg0) { return handleError(function (arg0) {\n            arg0.write();\n        \
        }, arguments); },\n        __wbindgen_throw: function(arg0) {\n            throw arg0;\n        },\n    };\n}\n\
        if (!('encodeInto' in cachedTextEncoder)) {\n    if (old) {\n    }\n}\n\
        async function __wbg_load(module, imports) {\n}\nexport { initSync, __wbg_init as default };\n";

    #[test]
    fn what_the_wasm_does_not_import_is_left_out_of_the_glue() {
        let imports = ["__wbindgen_throw", "__wbg_now_12ab"].map(str::to_owned);
        let expected = "class IntoUnderlyingSink {\n}\nfunction __wbg_get_imports() {\n    const import0 = {\n        \
            __proto__: null,\n        b: function() {\n            return Date.now();\n        },\n        \
            a: function(arg0) {\n            throw arg0;\n        },\n    };\n}\n";
        assert_eq!(cut_down(GLUE, &imports).unwrap(), [expected, START].concat());
    }

    #[test]
    fn an_import_that_the_glue_lacks_is_an_error() {
        let error = cut_down(GLUE, &["__wbg_new_56ef".to_owned()]).unwrap_err().to_string();
        assert!(error.contains("`__wbg_new_56ef`"), "{error}");
    }

    #[test]
    fn glue_that_starts_in_another_way_is_an_error() {
        let error = cut_down(&GLUE.replace("__wbg_load", "__wbg_open"), &[]).unwrap_err().to_string();
        assert!(error.contains("__wbg_load"), "{error}");
    }

    #[test]
    fn short_names_are_all_different_and_the_old_ones_are_returned() {
        let names: std::collections::HashSet<String> = (0..2_000).map(short).collect();
        assert_eq!(names.len(), 2_000);
        let mut imports = ImportSection::new();
        imports.import("./yousaid_bg.js", "__wbg_now_12ab", EntityType::Function(0));
        let mut types = wasm_encoder::TypeSection::new();
        types.ty().function([], []);
        let mut module = Module::new();
        module.section(&types).section(&imports);
        let (renamed, names) = with_short_names(&module.finish()).unwrap();
        assert_eq!(names, ["__wbg_now_12ab"]);
        assert_eq!(with_short_names(&renamed).unwrap().1, ["a"]);
    }
}
