//! The wasm as it compresses best: without what nobody calls, and with like functions side by side.
//!
//! Compiled Rust is full of copies of one function for several types. A compressor says a copy in a
//! few bytes when the original was just before it, so each function is followed by the one that
//! looks most like it (measured: 4 % of the brotli size). The order of functions means nothing to a
//! browser.

use crate::fault::{Fault, Result};
use wasm_encoder::{CustomSection, ExportKind, ExportSection, Module, NameMap, NameSection, RawSection};
use wasmparser::{BinaryReaderError, ExternalKind, Parser, Payload, TypeRef};

/// How exports begin that nobody calls. The first two are `server_fn`'s streams, which Leptos brings
/// along: the widget has no server functions, and without their exports the optimiser takes them out.
/// The others are the linker's, and kept by wasm-bindgen together with those that the parts need.
const UNCALLED: [&str; 4] = ["intounderlying", "__wbg_intounderlying", "__data_end", "__heap_base"];

/// Leaves out exports that nobody calls.
pub(super) fn without_uncalled(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(unreadable)?;
        if let Payload::ExportSection(exports) = payload {
            let mut kept = ExportSection::new();
            for export in exports {
                let export = export.map_err(unreadable)?;
                if !UNCALLED.iter().any(|start| export.name.starts_with(start)) {
                    kept.export(export.name, kind(export.kind)?, export.index);
                }
            }
            module.section(&kept);
        } else {
            copy(&payload, wasm, &mut module);
        }
    }
    Ok(module.finish())
}

/// Names every function by its place in the order that compresses best; `wasm-opt` can sort by name.
pub(super) fn named_by_likeness(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    let mut imported = 0;
    let mut bodies: Vec<&[u8]> = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(unreadable)?;
        match &payload {
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    imported += u32::from(matches!(import.map_err(unreadable)?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.extend(wasm.get(body.range())),
            _ => {}
        }
        copy(&payload, wasm, &mut module);
    }
    let mut places = vec![0; bodies.len()];
    for (place, function) in by_likeness(&bodies).into_iter().enumerate() {
        if let Some(of) = places.get_mut(function) {
            *of = place;
        }
    }
    let mut names = NameMap::new();
    for (function, place) in (imported..).zip(places) {
        // Of equal length: they are sorted as texts.
        names.append(function, &format!("{place:08}"));
    }
    let mut section = NameSection::new();
    section.functions(&names);
    module.section(&section);
    Ok(module.finish())
}

/// Takes a section over as it is.
pub(super) fn copy(payload: &Payload<'_>, wasm: &[u8], module: &mut Module) {
    match payload {
        Payload::CustomSection(custom) if custom.name() == "name" => {}
        Payload::CustomSection(custom) => {
            module.section(&CustomSection { name: custom.name().into(), data: custom.data().into() });
        }
        payload => {
            if let Some((id, range)) = payload.as_section()
                && let Some(data) = wasm.get(range)
            {
                module.section(&RawSection { id, data });
            }
        }
    }
}

fn kind(kind: ExternalKind) -> Result<ExportKind> {
    Ok(match kind {
        ExternalKind::Func | ExternalKind::FuncExact => ExportKind::Func,
        ExternalKind::Table => ExportKind::Table,
        ExternalKind::Memory => ExportKind::Memory,
        ExternalKind::Global => ExportKind::Global,
        ExternalKind::Tag => ExportKind::Tag,
    })
}

#[expect(clippy::needless_pass_by_value, reason = "for `map_err`")]
pub(super) fn unreadable(error: BinaryReaderError) -> Fault {
    Fault::new(format!("the wasm can't be read: {error}"))
}

/// Places in a profile: enough that two runs of bytes seldom share one.
const PLACES: usize = 1 << 13;

/// How often each run of four bytes occurs, hashed into a fixed number of places, those that are none
/// left out; of length one. The angle between two says how alike two functions are. Runs of two or three
/// occur everywhere, and longer ones are seldom the same.
type Profile = Vec<(usize, f32)>;

fn profile(body: &[u8]) -> Profile {
    let place = |run: &[u8]| {
        let hash = run.iter().fold(0u32, |hash, byte| hash.wrapping_mul(0x0100_0193) ^ u32::from(*byte));
        (hash.wrapping_mul(0x9E37_79B1) >> 19) as usize % PLACES
    };
    let mut places: Vec<usize> = body.windows(4).map(place).collect();
    places.sort_unstable();
    // Square roots: or a few very common runs would be all that counts.
    let mut profile: Profile = places
        .chunk_by(|a, b| a == b)
        .filter_map(|same| Some((*same.first()?, same.iter().map(|_| 1.0).sum::<f32>().sqrt())))
        .collect();
    let length = profile.iter().map(|(_, count)| count * count).sum::<f32>().sqrt().max(f32::MIN_POSITIVE);
    for (_, count) in &mut profile {
        *count /= length;
    }
    profile
}

/// An order in which each function is followed by the one most like it of those that are left. Begins
/// with the longest.
fn by_likeness(bodies: &[&[u8]]) -> Vec<usize> {
    let profiles: Vec<Profile> = bodies.iter().map(|body| profile(body)).collect();
    let mut left: Vec<usize> = (0..bodies.len()).collect();
    let mut order = Vec::with_capacity(bodies.len());
    let mut last = vec![0.0; PLACES];
    let mut next = (0..bodies.len()).max_by_key(|function| bodies.get(*function).map_or(0, |body| body.len()));
    while let Some(function) = next {
        order.push(function);
        left.retain(|other| *other != function);
        let Some(profile) = profiles.get(function) else { break };
        set(&mut last, profile, |count| count);
        let weight = |(place, count): &(usize, f32)| count * last.get(*place).copied().unwrap_or_default();
        let likeness = |other: &usize| profiles.get(*other).map_or(0.0, |other| other.iter().map(weight).sum::<f32>());
        let nearest = left.iter().map(|other| (*other, likeness(other)));
        next = nearest.reduce(|best, other| if other.1 > best.1 { other } else { best }).map(|(function, _)| function);
        set(&mut last, profile, |_| 0.0);
    }
    order
}

fn set(places: &mut [f32], profile: &Profile, value: fn(f32) -> f32) {
    for (place, count) in profile {
        if let Some(at) = places.get_mut(*place) {
            *at = value(*count);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one imported function and two of its own.
    fn sample() -> Vec<u8> {
        use wasm_encoder::{CodeSection, EntityType, Function, FunctionSection, ImportSection, TypeSection};
        let (mut types, mut imports, mut functions) =
            (TypeSection::new(), ImportSection::new(), FunctionSection::new());
        types.ty().function([], []);
        imports.import("page", "tell", EntityType::Function(0));
        functions.function(0).function(0);
        let mut exports = ExportSection::new();
        exports.export("connect", ExportKind::Func, 1).export("intounderlyingsink_write", ExportKind::Func, 2);
        let mut code = CodeSection::new();
        for drops in [1, 9] {
            let mut function = Function::new([]);
            for _ in 0..drops {
                function.instructions().i32_const(7).drop();
            }
            function.instructions().end();
            code.function(&function);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&exports).section(&code);
        module.finish()
    }

    fn exports(wasm: &[u8]) -> Vec<String> {
        let sections = Parser::new(0).parse_all(wasm).filter_map(|payload| match payload.unwrap() {
            Payload::ExportSection(exports) => Some(exports),
            _ => None,
        });
        sections.flatten().map(|export| export.unwrap().name.to_owned()).collect()
    }

    #[test]
    fn exports_that_nobody_calls_are_left_out_and_nothing_else() {
        let wasm = sample();
        let without = without_uncalled(&wasm).unwrap();
        assert_eq!(exports(&wasm), ["connect", "intounderlyingsink_write"]);
        assert_eq!(exports(&without), ["connect"]);
        assert_eq!(without_uncalled(&without).unwrap(), without);
    }

    #[test]
    fn every_function_of_our_own_gets_its_place_as_its_name_the_longest_first() {
        let named = named_by_likeness(&sample()).unwrap();
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(&named) {
            let Payload::CustomSection(custom) = payload.unwrap() else { continue };
            let wasmparser::KnownCustom::Name(sections) = custom.as_known() else { continue };
            for section in sections {
                let wasmparser::Name::Function(map) = section.unwrap() else { continue };
                names.extend(map.into_iter().map(|naming| naming.map(|n| (n.index, n.name.to_owned())).unwrap()));
            }
        }
        assert_eq!(names, [(1, "00000001".to_owned()), (2, "00000000".to_owned())]);
    }

    #[test]
    fn like_functions_stand_side_by_side() {
        let (a, b) = (b"abcabcabcabc".as_slice(), b"xyzxyzxyzxyz".as_slice());
        let (longer_a, longer_b) = (b"abcabcabcabcabcabc".as_slice(), b"xyzxyzxyzxyzx".as_slice());
        assert_eq!(by_likeness(&[a, b, longer_a, longer_b]), [2, 0, 1, 3]);
        assert!(by_likeness(&[]).is_empty());
    }
}
