//! The wasm without words that nobody reads: what a panic would say and where, and floats as text.
//!
//! A panic ends the widget; residents see the fallback, and the message would be of use only to us, who
//! read it from a quick build (`cargo xtask dist --dev`). So every way into a panic leads straight to
//! the function that shows the fallback, and all that makes up the message goes: there is no stable
//! compiler setting for it. Nor do we print floats, all our numbers being exact decimals; only the error
//! texts of serde could, so that two thousand lines of float printing would come along for them. The
//! places of panics in the source are data that no optimiser takes out; noughts in their stead compress
//! to nothing.
//!
//! Works on the compiler's output, where functions still have names. A name that is not there any more
//! fails the build: what it stood for has moved.

use super::order::{copy, unreadable};
use crate::fault::{Fault, Result};
use std::collections::HashMap;
use wasm_encoder::{CodeSection, Module};
use wasmparser::{DataKind, KnownCustom, Name, Operator, Parser, Payload, TypeRef};

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
    let mut wasm = module.finish();
    blank_places(&mut wasm)?;
    Ok(wasm)
}

/// Writes noughts over every `core::panic::Location` in the data, and over the paths they point to. One
/// is known by its four numbers: address and length of a text that is the path of a source file, then
/// line and column.
fn blank_places(wasm: &mut [u8]) -> Result<()> {
    let segments = segments(wasm)?;
    let within = |address: usize, length: usize| {
        let segment = segments.iter().find(|segment| segment.address <= address)?;
        let start = segment.start + (address - segment.address);
        (start + length <= segment.start + segment.length).then_some(start..start + length)
    };
    let mut blanks = Vec::new();
    for segment in &segments {
        let first = segment.address.next_multiple_of(4);
        for address in (first..(segment.address + segment.length).saturating_sub(15)).step_by(4) {
            let Some(place) = within(address, 16) else { continue };
            let Some([path, length, line, column]) = wasm.get(place.clone()).and_then(four_numbers) else { continue };
            let plausible = (5..200).contains(&length) && (1..100_000).contains(&line) && (1..1_000).contains(&column);
            let Some(text) = within(path, length).filter(|_| plausible) else { continue };
            if wasm.get(text.clone()).is_some_and(is_source_path) {
                blanks.extend([place, text]);
            }
        }
    }
    for blank in blanks {
        wasm.get_mut(blank).unwrap_or_default().fill(0);
    }
    Ok(())
}

/// A stretch of the memory that is filled when the wasm starts.
struct Segment {
    /// In the memory.
    address: usize,
    /// In the file.
    start: usize,
    length: usize,
}

/// The segments at fixed addresses, the highest first.
fn segments(wasm: &[u8]) -> Result<Vec<Segment>> {
    let mut segments = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::DataSection(data) = payload.map_err(unreadable)? else { continue };
        for segment in data {
            let segment = segment.map_err(unreadable)?;
            let DataKind::Active { offset_expr, .. } = segment.kind else { continue };
            let Ok(Operator::I32Const { value }) = offset_expr.get_operators_reader().read() else { continue };
            let (Ok(address), length) = (usize::try_from(value), segment.data.len()) else { continue };
            segments.push(Segment { address, start: segment.range.end - length, length });
        }
    }
    segments.sort_by_key(|segment| std::cmp::Reverse(segment.address));
    Ok(segments)
}

fn four_numbers(bytes: &[u8]) -> Option<[usize; 4]> {
    let (words, _) = bytes.as_chunks::<4>();
    let numbers: Vec<usize> = words.iter().map(|word| u32::from_le_bytes(*word) as usize).collect();
    numbers.try_into().ok()
}

fn is_source_path(text: &[u8]) -> bool {
    let is_part_of_path = |byte: &u8| byte.is_ascii_alphanumeric() || b"_-./".contains(byte);
    text.ends_with(b".rs") && text.contains(&b'/') && text.iter().all(is_part_of_path)
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
    fn places_in_the_source_become_noughts_and_other_data_stays() {
        use wasm_encoder::{ConstExpr, DataSection, MemorySection, MemoryType};
        let words = |numbers: [u32; 4]| numbers.map(u32::to_le_bytes).concat();
        let mut bytes = b"src/answer.rs is a path".to_vec();
        bytes.push(0);
        bytes.extend(words([1_000, 13, 7, 5]));
        // A text that is no path, and a path without a line.
        bytes.extend(words([1_014, 9, 7, 5]));
        bytes.extend(words([1_000, 13, 0, 0]));
        let mut memories = MemorySection::new();
        let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        memories.memory(memory);
        let mut data = DataSection::new();
        data.active(0, &ConstExpr::i32_const(1_000), bytes.iter().copied());
        let mut module = Module::new();
        module.section(&memories).section(&data);
        let before = module.finish();
        let mut after = before.clone();
        blank_places(&mut after).unwrap();
        let start = before.len() - bytes.len();
        assert_eq!(before[..start], after[..start]);
        assert_eq!(after[start..start + 13], [0; 13]);
        assert_eq!(after[start + 13..start + 24], bytes[13..24]);
        assert_eq!(after[start + 24..start + 40], [0; 16]);
        assert_eq!(after[start + 40..], bytes[40..]);
    }

    #[test]
    fn a_name_that_is_gone_fails_the_build() {
        let without_fallback: Vec<&str> = PANICS.iter().chain(&FLOATS).copied().collect();
        assert!(without_words(&sample(&without_fallback)).unwrap_err().to_string().contains(STOPPED));
        let without_bounds: Vec<&str> =
            [STOPPED].into_iter().chain(PANICS).filter(|name| !name.contains("slice_index")).collect();
        assert!(without_words(&sample(&without_bounds)).unwrap_err().to_string().contains("slice_index_fail"));
    }
}
