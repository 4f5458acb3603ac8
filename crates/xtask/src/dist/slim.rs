//! The wasm without words that nobody reads (what a panic would say and where, what serde would say it has found)
//! and without what libraries export and nobody calls.
//!
//! A panic ends the widget; residents see the fallback, and the message would be of use only to us, who
//! read it from a quick build (`cargo xtask dist --dev`). So every way into a panic leads straight to
//! the function that shows the fallback, and all that makes up the message goes, with the addresses of texts that
//! it was given: there is no stable compiler setting for it. serde's messages quote what was found, floats and texts, which brings two
//! thousand lines of float printing and the tables of what Unicode calls printable. The places of panics in
//! the source are data that no optimiser takes out; noughts in their stead compress to nothing.
//!
//! A function that is exported stays, with all it needs, and so does one that is in the table of functions; so the
//! optimiser can't tell that nobody comes by (measured: 2 % of the brotli size are streams of a server that there
//! is not). Each becomes a way to the fallback: that is what would be seen if this were ever not true.
//!
//! Works on the linker's output, where functions still have names, and before the wasm is taken apart: what
//! only a panic would have said is then in reach of nothing, and taking apart leaves it behind, code and data
//! (measured, with serde's words: 2 % of the brotli size). So nothing may move here, and what the linker
//! noted about an address goes together with the address. A name that is not there any more fails the build:
//! what it stood for has moved.

use super::{order::unreadable, relocations};
use crate::fault::{Fault, Result};
use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};
use wasmparser::{DataKind, KnownCustom, Linking, Name, Operator, Parser, Payload, SymbolInfo, TypeRef};

/// The function of yousaid-embed that shows the fallback. Takes and returns nothing.
const STOPPED: &str = "yousaid_embed::loader::stopped";
/// How the names of functions begin that all panics come through. They never return.
const PANICS: [&str; 7] = [
    "core::panicking::panic",
    "core::panicking::assert_failed",
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
/// How the names of functions begin that nobody calls, although the wasm exports them: `server_fn`'s streams, which
/// Leptos brings along, and tasks that stop the JavaScript that called them (JSPI), which wasm-bindgen offers.
const UNCALLED: [&str; 4] =
    ["intounderlying", "__wbg_intounderlying", "js_sys::futures::jspi::spawn_promising", "__wbg_jspi_task_poll"];
/// Functions that return nought, and now do nothing else. The first words serde's messages about what it found,
/// floats and quoted texts among it: nobody is shown these, and only a wasm that reads through serde has it; nought
/// is `fmt::Result::Ok`. The second tells whether the caller may be stopped (JSPI), and it may not.
const NOUGHT: [&str; 2] =
    ["<serde_core::de::Unexpected as core::fmt::Display>::fmt", "js_sys::futures::jspi::in_context"];

/// What becomes of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Stop,
    Nought,
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
        if among(&PANICS) || among(&OTHER_PANICS) || among(&UNCALLED) {
            Some(Fate::Stop)
        } else {
            among(&NOUGHT).then_some(Fate::Nought)
        }
    };
    let symbol = symbol(wasm, stopped)?;
    let mut slim = wasm.to_vec();
    let mut gone = Vec::new();
    let mut calls = Vec::new();
    let mut ends = HashSet::new();
    for (index, body) in bodies(wasm)? {
        let Some(fate) = names.get(&index).and_then(|name| fate(name)) else { continue };
        let Some(place) = slim.get_mut(body.clone()) else { continue };
        let Some(call) = instead(fate, stopped, place) else { continue };
        calls.extend(call.map(|at| (body.start + at, symbol)));
        gone.push(body);
        if fate == Fate::Stop {
            ends.insert(index);
        }
    }
    for told in told(wasm, &ends)? {
        slim.get_mut(told.clone()).unwrap_or_default().copy_from_slice(&relocations::in_five_bytes(0));
        gone.push(told);
    }
    for blank in places(wasm)? {
        slim.get_mut(blank.clone()).unwrap_or_default().fill(0);
        gone.push(blank);
    }
    relocations::rewrite(&slim, &gone, &calls)
}

/// The linker's number for a function.
fn symbol(wasm: &[u8], function: u32) -> Result<u32> {
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::CustomSection(custom) = payload.map_err(unreadable)? else { continue };
        let KnownCustom::Linking(linking) = custom.as_known() else { continue };
        for subsection in linking.subsections() {
            let Linking::SymbolTable(symbols) = subsection.map_err(unreadable)? else { continue };
            for (number, symbol) in (0..).zip(symbols) {
                match symbol.map_err(unreadable)? {
                    SymbolInfo::Func { index, .. } if index == function => return Ok(number),
                    _ => {}
                }
            }
        }
    }
    Err(Fault::new(format!("the linker has left no symbol of `{STOPPED}`; is it told to `--emit-relocs`?")))
}

/// Where the bodies of functions are, by the functions' numbers.
fn bodies(wasm: &[u8]) -> Result<Vec<(u32, Range<usize>)>> {
    let (mut imported, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.map_err(unreadable)? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import.map_err(unreadable)?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body.range()),
            _ => {}
        }
    }
    Ok((imported..).zip(bodies).collect())
}

/// Where addresses stand that are given to one of these functions, which look at nothing they are given: what stands
/// right before the call, in the five bytes that the linker needs for an address.
fn told(wasm: &[u8], ends: &HashSet<u32>) -> Result<Vec<Range<usize>>> {
    let mut told = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::CodeSectionEntry(body) = payload.map_err(unreadable)? else { continue };
        let mut operators = body.get_operators_reader().map_err(unreadable)?;
        let mut addresses = Vec::new();
        while !operators.eof() {
            let (operator, start) = operators.read_with_offset().map_err(unreadable)?;
            // Behind the instruction's own byte.
            let number = start + 1..operators.original_position();
            match operator {
                Operator::I32Const { .. } if number.len() == 5 => addresses.push(number),
                Operator::I32Const { .. } | Operator::LocalGet { .. } => {}
                Operator::Call { function_index } if ends.contains(&function_index) => told.append(&mut addresses),
                _ => addresses.clear(),
            }
        }
    }
    Ok(told)
}

/// Where every `core::panic::Location` in the data is, and the paths they point to. One is known by its
/// four numbers: address and length of a text that is the path of a source file, then line and column.
fn places(wasm: &[u8]) -> Result<Vec<Range<usize>>> {
    let segments = segments(wasm)?;
    let within = |address: usize, length: usize| {
        let segment = segments.iter().find(|segment| segment.address <= address)?;
        let start = segment.start + (address - segment.address);
        (start + length <= segment.start + segment.length).then_some(start..start + length)
    };
    let mut places = Vec::new();
    for segment in &segments {
        let first = segment.address.next_multiple_of(4);
        for address in (first..(segment.address + segment.length).saturating_sub(15)).step_by(4) {
            let Some(place) = within(address, 16) else { continue };
            let Some([path, length, line, column]) = wasm.get(place.clone()).and_then(four_numbers) else { continue };
            let plausible = (5..200).contains(&length) && (1..100_000).contains(&line) && (1..1_000).contains(&column);
            let Some(text) = within(path, length).filter(|_| plausible) else { continue };
            if wasm.get(text.clone()).is_some_and(is_source_path) {
                places.extend([place, text]);
            }
        }
    }
    Ok(places)
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

/// Where the data of a wasm begin, if it has any.
pub(super) fn lowest_address(wasm: &[u8]) -> Result<Option<usize>> {
    Ok(segments(wasm)?.last().map(|segment| segment.address))
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

/// Writes another body over one, of the same length. Returns where in it the number of a function that it
/// calls stands, if it calls one; nothing if the body has no room, which only one that ends at once has not.
fn instead(fate: Fate, stopped: u32, body: &mut [u8]) -> Option<Option<usize>> {
    /// No locals; `call` with its number in five bytes, as linkers write them.
    const CALL: [u8; 2] = [0, 0x10];
    const UNREACHABLE: u8 = 0x00;
    const NOTHING: u8 = 0x01;
    const END: u8 = 0x0b;
    let start = match fate {
        Fate::Stop => [&CALL[..], &relocations::in_five_bytes(stopped), &[UNREACHABLE]].concat(),
        // No locals; `i32.const 0`.
        Fate::Nought => vec![0, 0x41, 0],
    };
    let (end, room) = body.split_last_mut()?;
    let (head, rest) = room.split_at_mut_checked(start.len())?;
    head.copy_from_slice(&start);
    rest.fill(NOTHING);
    *end = END;
    Some((fate == Fate::Stop).then_some(CALL.len()))
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
    use super::{super::relocations::sample, *};
    use wasm_encoder::{
        CodeSection, ConstExpr, DataSection, Function, FunctionSection, MemorySection, MemoryType, Module, NameMap,
        NameSection, TypeSection, ValType,
    };

    const FIRST: &str = "yousaid_engine::session::Session::answer";

    /// A module as the linker leaves it: functions with these names, each of which calls the first one and
    /// returns 7, and data from address 1,000, in which addresses of itself stand at some places.
    fn linked(names: &[&str], bytes: &[u8], addresses: &[usize]) -> Vec<u8> {
        let (mut types, mut functions, mut code) = (TypeSection::new(), FunctionSection::new(), CodeSection::new());
        types.ty().function([], [ValType::I32]);
        let mut map = NameMap::new();
        for (index, name) in (0..).zip(names) {
            functions.function(0);
            let mut function = Function::new([]);
            function.raw([0x10]).raw(relocations::in_five_bytes(0)).instructions().drop().i32_const(7).end();
            code.function(&function);
            map.append(index, name);
        }
        let (mut memories, mut data, mut section) = (MemorySection::new(), DataSection::new(), NameSection::new());
        let memory = MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None };
        memories.memory(memory);
        data.active(0, &ConstExpr::i32_const(1_000), bytes.iter().copied());
        section.functions(&map);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&memories).section(&code).section(&data).section(&section);
        let wasm = module.finish();
        let calls: Vec<usize> = bodies(&wasm).unwrap().into_iter().map(|(_, body)| body.start + 2).collect();
        let start = segments(&wasm).unwrap()[0].start;
        let addresses: Vec<usize> = addresses.iter().map(|at| start + at).collect();
        sample::with_notes(wasm, names, bytes.len(), &calls, &addresses)
    }

    fn all_names() -> Vec<&'static str> {
        [FIRST, STOPPED].into_iter().chain(PANICS).chain(UNCALLED).chain(NOUGHT).collect()
    }

    #[test]
    fn panics_and_what_nobody_calls_lead_to_the_fallback_what_would_be_printed_is_nothing_and_the_rest_stays() {
        let names = all_names();
        let wasm = linked(&names, b"bytes", &[]);
        let without = without_words(&wasm).unwrap();
        let of = |wasm: &[u8]| -> Vec<Vec<u8>> {
            bodies(wasm).unwrap().into_iter().map(|(_, body)| wasm[body].to_vec()).collect()
        };
        let (before, after) = (of(&wasm), of(&without));
        assert_eq!(after[..2], before[..2]);
        // No locals; call function 1; unreachable; nothing; end.
        let stop = [0, 0x10, 0x81, 0x80, 0x80, 0x80, 0, 0x00, 1, 1, 0x0b];
        let (stopped, silent) = after[2..].split_at(PANICS.len() + UNCALLED.len());
        assert!(stopped.iter().all(|body| body[..] == stop), "{stopped:?}");
        assert_eq!(silent.len(), NOUGHT.len());
        // No locals; i32.const 0; nothing; end.
        assert_eq!(silent[0], [0, 0x41, 0, 1, 1, 1, 1, 1, 1, 1, 0x0b]);
        assert_eq!(super::names(&without).unwrap(), super::names(&wasm).unwrap());
        // The linker's notes say whom each function calls now: by the symbols' numbers.
        let called = [&[0, 0][..], &[1; PANICS.len() + UNCALLED.len()]].concat();
        assert_eq!(sample::notes(&without, "reloc.CODE"), called);
    }

    #[test]
    fn addresses_that_only_a_panic_is_given_are_found() {
        let (mut types, mut functions, mut code) = (TypeSection::new(), FunctionSection::new(), CodeSection::new());
        types.ty().function([], []);
        let mut body = Function::new([]);
        let address = |body: &mut Function| {
            body.raw([0x41]).raw(relocations::in_five_bytes(1_000));
        };
        let call = |body: &mut Function, function: u32| {
            body.raw([0x10]).raw(relocations::in_five_bytes(function));
        };
        // Given to another; kept elsewhere; given with its length, and a local between.
        address(&mut body);
        call(&mut body, 0);
        address(&mut body);
        body.instructions().drop();
        call(&mut body, 1);
        address(&mut body);
        body.instructions().i32_const(7).local_get(0);
        call(&mut body, 1);
        body.instructions().end();
        functions.function(0);
        code.function(&body);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&code);
        let wasm = module.finish();
        let start = bodies(&wasm).unwrap()[0].1.start;
        // No locals; 6 + 6, 6 + 1 + 6, and the byte of the instruction.
        let third = start + 1 + 12 + 13 + 1;
        let found: Vec<_> = told(&wasm, &[1].into()).unwrap().into_iter().map(|at| (at.start, at.end)).collect();
        assert_eq!(found, [(third, third + 5)]);
        assert!(told(&wasm, &HashSet::new()).unwrap().is_empty());
    }

    #[test]
    fn places_in_the_source_become_noughts_and_other_data_stays() {
        let words = |numbers: [u32; 4]| numbers.map(u32::to_le_bytes).concat();
        let mut bytes = b"src/answer.rs is a path".to_vec();
        bytes.push(0);
        bytes.extend(words([1_000, 13, 7, 5]));
        // A text that is no path, and a path without a line.
        bytes.extend(words([1_014, 9, 7, 5]));
        bytes.extend(words([1_000, 13, 0, 0]));
        let names = all_names();
        let before = linked(&names, &bytes, &[24, 40, 56]);
        let after = without_words(&before).unwrap();
        let data = |wasm: &[u8]| wasm[segments(wasm).unwrap()[0].start..][..bytes.len()].to_vec();
        let left = data(&after);
        assert_eq!(data(&before), bytes);
        assert_eq!(left[..13], [0; 13]);
        assert_eq!(left[13..24], bytes[13..24]);
        assert_eq!(left[24..40], [0; 16]);
        assert_eq!(left[40..], bytes[40..]);
        assert_eq!(sample::notes(&before, "reloc.DATA").len(), 3);
        assert_eq!(sample::notes(&after, "reloc.DATA").len(), 2);
    }

    #[test]
    fn the_lowest_address_is_where_the_data_begin() {
        assert_eq!(lowest_address(&linked(&[FIRST], b"bytes", &[])).unwrap(), Some(1_000));
    }

    #[test]
    fn a_name_that_is_gone_fails_the_build() {
        let without = |start: &str| {
            let names: Vec<&str> = all_names().into_iter().filter(|name| !name.starts_with(start)).collect();
            without_words(&linked(&names, b"bytes", &[])).unwrap_err().to_string()
        };
        assert!(without(STOPPED).contains(STOPPED));
        assert!(without("core::slice::index").contains("slice_index_fail"));
    }
}
