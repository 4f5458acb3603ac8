//! The wasm without words that nobody reads: what a panic would say, and floats as text.
//!
//! A panic ends the widget; residents see the fallback, and the message would be of use only to us, who
//! read it from a quick build (`cargo xtask dist --dev`). So every way into a panic leads straight to
//! the function that shows the fallback, and all that makes up the message goes: there is no stable
//! compiler setting for it. Nor do we print floats, all our numbers being exact decimals; only the error
//! texts of serde could, so that two thousand lines of float printing would come along for them.
//!
//! Works on the compiler's output, where functions still have names. A name that is not there any more
//! fails the build: what it stood for has moved.

use super::order::{copy, unreadable};
use crate::fault::{Fault, Result};
use std::collections::HashMap;
use wasm_encoder::{CodeSection, Module};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// The function of yousaid-embed that shows the fallback. Takes and returns nothing.
const STOPPED: &str = "yousaid_embed::loader::stopped";
/// How the names of functions begin that all panics come through. They never return.
const PANICS: [&str; 6] = [
    "core::panicking::panic",
    "core::option::unwrap_failed",
    "core::option::expect_failed",
    "core::result::unwrap_failed",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
];
/// The same, where the standard library names them otherwise from one version to the next, or a build
/// may do without.
const OTHER_PANICS: [&str; 7] = [
    "core::cell::panic_already",
    "core::str::slice_error_fail_rt",
    "alloc::raw_vec::handle_error",
    "alloc::alloc::handle_alloc_error",
    "std::thread::local::panic_access_error",
    "rust_begin_unwind",
    "__rustc::rust_begin_unwind",
];
/// How the names of functions begin that print floats: each returns a `fmt::Result`, and now prints
/// nothing.
const FLOATS: [&str; 1] = ["core::fmt::float::float_to_"];

/// What becomes of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Stop,
    SayNothing,
}

/// Takes the words of panics and floats out.
pub(super) fn without_words(wasm: &[u8]) -> Result<Vec<u8>> {
    let names = names(wasm)?;
    let Some(stopped) = names.iter().find_map(|(index, name)| (name == STOPPED).then_some(*index)) else {
        return Err(Fault::new(format!("the wasm has no function `{STOPPED}`; name the one that panics lead to")));
    };
    for wanted in &PANICS {
        if !names.values().any(|name| name.starts_with(wanted)) {
            return Err(Fault::new(format!(
                "no function of the wasm begins with `{wanted}`; look how the standard library calls it now"
            )));
        }
    }
    let fate = |name: &str| {
        let among = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
        if among(&PANICS) || among(&OTHER_PANICS) {
            Some(Fate::Stop)
        } else {
            among(&FLOATS).then_some(Fate::SayNothing)
        }
    };
    let mut module = Module::new();
    let mut code = CodeSection::new();
    let (mut next, mut left) = (0, 0);
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(unreadable)?;
        match &payload {
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    next += u32::from(matches!(import.map_err(unreadable)?.ty, TypeRef::Func(_)));
                }
                copy(&payload, wasm, &mut module);
            }
            Payload::CodeSectionStart { count, .. } => left = *count,
            Payload::CodeSectionEntry(body) => {
                match names.get(&next).and_then(|name| fate(name)) {
                    None => code.raw(wasm.get(body.range()).unwrap_or_default()),
                    Some(fate) => code.function(&instead(fate, stopped)),
                };
                next += 1;
                left -= 1;
                if left == 0 {
                    module.section(&code);
                }
            }
            // Later steps still ask for names.
            Payload::CustomSection(custom) if custom.name() == "name" => {
                module.section(&wasm_encoder::CustomSection { name: "name".into(), data: custom.data().into() });
            }
            _ => copy(&payload, wasm, &mut module),
        }
    }
    Ok(module.finish())
}

fn instead(fate: Fate, stopped: u32) -> wasm_encoder::Function {
    let mut function = wasm_encoder::Function::new([]);
    let mut body = function.instructions();
    match fate {
        Fate::Stop => body.call(stopped).unreachable().end(),
        // `fmt::Result::Ok`
        Fate::SayNothing => body.i32_const(0).end(),
    };
    function
}

/// The functions' names by their numbers, as a reader of Rust knows them.
fn names(wasm: &[u8]) -> Result<HashMap<u32, String>> {
    let mut all = HashMap::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::CustomSection(custom) = payload.map_err(unreadable)? else { continue };
        let KnownCustom::Name(sections) = custom.as_known() else { continue };
        for section in sections {
            let Name::Function(map) = section.map_err(unreadable)? else { continue };
            for naming in map {
                let naming = naming.map_err(unreadable)?;
                all.insert(naming.index, format!("{:#}", rustc_demangle::demangle(naming.name)));
            }
        }
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{Function, FunctionSection, NameMap, NameSection, TypeSection, ValType};

    /// A module of functions with these names, each returning 7.
    fn sample(names: &[&str]) -> Vec<u8> {
        let (mut types, mut functions, mut code) = (TypeSection::new(), FunctionSection::new(), CodeSection::new());
        types.ty().function([], [ValType::I32]);
        let mut map = NameMap::new();
        for (index, name) in (0..).zip(names) {
            functions.function(0);
            let mut function = Function::new([]);
            function.instructions().i32_const(7).end();
            code.function(&function);
            map.append(index, name);
        }
        let mut section = NameSection::new();
        section.functions(&map);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&code).section(&section);
        module.finish()
    }

    fn bodies(wasm: &[u8]) -> Vec<Vec<u8>> {
        let payloads = Parser::new(0).parse_all(wasm).filter_map(|payload| match payload.unwrap() {
            Payload::CodeSectionEntry(body) => Some(wasm[body.range()].to_vec()),
            _ => None,
        });
        payloads.collect()
    }

    #[test]
    fn panics_lead_to_the_fallback_floats_print_nothing_and_the_rest_stays() {
        let own = ["yousaid_engine::session::Session::answer", STOPPED];
        let all: Vec<&str> = own.iter().chain(&PANICS).chain(&FLOATS).copied().collect();
        let wasm = sample(&all);
        let without = without_words(&wasm).unwrap();
        let (before, after) = (bodies(&wasm), bodies(&without));
        assert_eq!(after[..2], before[..2]);
        // No locals; call function 1; unreachable; end.
        assert!(after[2..2 + PANICS.len()].iter().all(|body| *body == [0, 0x10, 1, 0x00, 0x0b]));
        // No locals; i32.const 0; end.
        assert_eq!(after[2 + PANICS.len()], [0, 0x41, 0, 0x0b]);
        assert_eq!(names(&without).unwrap(), names(&wasm).unwrap());
    }

    #[test]
    fn a_name_that_is_gone_fails_the_build() {
        let without_fallback: Vec<&str> = PANICS.iter().chain(&FLOATS).copied().collect();
        assert!(without_words(&sample(&without_fallback)).unwrap_err().to_string().contains(STOPPED));
        let without_floats: Vec<&str> = PANICS.iter().chain(&[STOPPED]).copied().collect();
        assert!(without_words(&sample(&without_floats)).unwrap_err().to_string().contains(FLOATS[0]));
    }
}
