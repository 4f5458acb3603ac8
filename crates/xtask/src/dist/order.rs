//! The wasm as it compresses best: without what nobody calls, and with like functions side by side.
//!
//! Compiled Rust is full of copies of one function for several types. A compressor says a copy in a
//! few bytes when the original was just before it, so each function is followed by the one that
//! looks most like it and those before it (measured: 4 % of the brotli size). The order of functions means nothing to a
//! browser.

use crate::fault::{Fault, Result};
use wasm_encoder::{
    CustomSection, Encode, ExportKind, ExportSection, Module, NameMap, NameSection, RawSection, SectionId,
};
use wasmparser::{
    BinaryReaderError, Element, ElementItems, ElementKind, ElementSectionReader, ExternalKind, Operator, Parser,
    Payload, TypeRef,
};

/// How exports begin that nobody calls. What the first two did is gone already (`UNCALLED` of `slim.rs`), but
/// wasm-bindgen wants to see them. The others are the linker's, and kept by wasm-bindgen together with those that
/// the parts need.
const UNCALLED: [&str; 4] = ["intounderlying", "__wbg_intounderlying", "__data_end", "__heap_base"];

/// Leaves out exports that nobody calls, and what fills the table with nothing.
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
        } else if let Payload::ElementSection(elements) = payload {
            module.section(&RawSection { id: SectionId::Element.into(), data: &filled(elements, wasm)? });
        } else {
            copy(&payload, wasm, &mut module);
        }
    }
    Ok(module.finish())
}

/// What the table begins with, without segments of empty places: taking apart leaves one for each part, and a place
/// that nothing is put into is empty.
fn filled(elements: ElementSectionReader<'_>, wasm: &[u8]) -> Result<Vec<u8>> {
    let end = elements.range().end;
    let mut segments = Vec::new();
    for segment in elements.into_iter_with_offsets() {
        let (start, segment) = segment.map_err(unreadable)?;
        segments.push((start, is_empty(segment).map_err(unreadable)?));
    }
    let ends = segments.iter().skip(1).map(|(start, _)| *start).chain([end]);
    let kept = segments.iter().zip(ends).filter(|((_, is_empty), _)| !is_empty);
    let kept: Vec<&[u8]> = kept.filter_map(|((start, _), end)| wasm.get(*start..end)).collect();
    let mut section = Vec::new();
    kept.len().encode(&mut section);
    section.extend(kept.concat());
    Ok(section)
}

fn is_empty(segment: Element<'_>) -> std::result::Result<bool, BinaryReaderError> {
    let (ElementKind::Active { .. }, ElementItems::Expressions(_, items)) = (segment.kind, segment.items) else {
        return Ok(false);
    };
    for item in items {
        if !matches!(item?.get_operators_reader().read()?, Operator::RefNull { .. }) {
            return Ok(false);
        }
    }
    Ok(true)
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

/// An order in which each function is followed by the one of those that are left which is most like it, half as much
/// like the one before it, and so on. Begins with the longest.
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
        for place in &mut last {
            *place *= 0.5;
        }
        for (place, count) in profile {
            if let Some(at) = last.get_mut(*place) {
                *at += count;
            }
        }
        let weight = |(place, count): &(usize, f32)| count * last.get(*place).copied().unwrap_or_default();
        let likeness = |other: &usize| profiles.get(*other).map_or(0.0, |other| other.iter().map(weight).sum::<f32>());
        let nearest = left.iter().map(|other| (*other, likeness(other)));
        next = nearest.reduce(|best, other| if other.1 > best.1 { other } else { best }).map(|(function, _)| function);
    }
    order
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
    fn of_the_table_only_what_puts_something_there_is_left() {
        use wasm_encoder::{
            CodeSection, ConstExpr, ElementSection, Elements, Function, FunctionSection, HeapType, RefType,
        };
        use wasm_encoder::{TableSection, TableType, TypeSection};
        let (mut types, mut functions, mut tables) = (TypeSection::new(), FunctionSection::new(), TableSection::new());
        types.ty().function([], []);
        functions.function(0);
        let element_type = RefType::FUNCREF;
        tables.table(TableType { element_type, minimum: 9, maximum: None, table64: false, shared: false });
        let with = |segments: &[&[Option<u32>]]| {
            let mut elements = ElementSection::new();
            for (place, segment) in (1..).zip(segments) {
                let null = ConstExpr::ref_null(HeapType::FUNC);
                let items: Vec<ConstExpr> =
                    segment.iter().map(|item| item.map_or(null.clone(), ConstExpr::ref_func)).collect();
                elements.active(None, &ConstExpr::i32_const(place), Elements::Expressions(element_type, items.into()));
            }
            elements.active(None, &ConstExpr::i32_const(7), Elements::Functions(vec![0].into()));
            let mut code = CodeSection::new();
            let mut function = Function::new([]);
            function.instructions().end();
            code.function(&function);
            let mut module = Module::new();
            module.section(&types).section(&functions).section(&tables).section(&elements).section(&code);
            module.finish()
        };
        let without = without_uncalled(&with(&[&[None], &[None, Some(0)], &[None, None]])).unwrap();
        let segments: Vec<usize> = Parser::new(0)
            .parse_all(&without)
            .filter_map(|payload| match payload.unwrap() {
                Payload::ElementSection(segments) => Some(segments),
                _ => None,
            })
            .flatten()
            .map(|segment| segment.unwrap().range.len())
            .collect();
        assert_eq!(segments.len(), 2);
        assert_eq!(without_uncalled(&without).unwrap(), without);
        assert_eq!(without_uncalled(&with(&[])).unwrap(), with(&[]));
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
