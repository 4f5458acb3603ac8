//! What the linker noted about the bytes that are addresses: of functions, of data.
//!
//! Taking the wasm apart goes by it, both to know what needs what and to write the new addresses. The form
//! is in <https://github.com/WebAssembly/tool-conventions/blob/main/Linking.md>.

use super::order::unreadable;
use crate::fault::Result;
use std::ops::Range;
use wasm_encoder::{CustomSection, Encode, Module, RawSection};
use wasmparser::{KnownCustom, Parser, Payload, RelocAddendKind, RelocationEntry, RelocationType};

/// Takes out what is noted about stretches of the wasm, and notes calls: where the number of the function
/// stands, and its symbol. Everything else stays as and where it is.
pub(super) fn rewrite(wasm: &[u8], gone: &[Range<usize>], calls: &[(usize, u32)]) -> Result<Vec<u8>> {
    let mut module = Module::new();
    // Where the content of each section is.
    let mut sections: Vec<Range<usize>> = Vec::new();
    let mut code = None;
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(unreadable)?;
        if matches!(payload, Payload::CodeSectionStart { .. }) {
            code = Some(sections.len());
        }
        let Some((id, range)) = payload.as_section() else { continue };
        sections.push(range.clone());
        match &payload {
            Payload::CustomSection(custom) => {
                let KnownCustom::Reloc(notes) = custom.as_known() else {
                    module.section(&CustomSection { name: custom.name().into(), data: custom.data().into() });
                    continue;
                };
                let section = notes.section_index() as usize;
                let Some(of) = sections.get(section).cloned() else { continue };
                let mut kept = Vec::new();
                for note in notes.entries() {
                    let note = note.map_err(unreadable)?;
                    let at = of.start + note.offset as usize;
                    if !gone.iter().any(|gone| gone.contains(&at)) {
                        kept.push(note);
                    }
                }
                if code == Some(section) {
                    kept.extend(calls.iter().filter_map(|(at, symbol)| call(at.checked_sub(of.start)?, *symbol)));
                    kept.sort_by_key(|note| note.offset);
                }
                let data = encoded(notes.section_index(), &kept);
                module.section(&CustomSection { name: custom.name().into(), data: data.into() });
            }
            _ => {
                let data = wasm.get(range).unwrap_or_default();
                module.section(&RawSection { id, data });
            }
        }
    }
    Ok(module.finish())
}

fn call(at: usize, symbol: u32) -> Option<RelocationEntry> {
    let ty = RelocationType::FunctionIndexLeb;
    Some(RelocationEntry { ty, offset: u32::try_from(at).ok()?, index: symbol, addend: 0 })
}

fn encoded(section: u32, notes: &[RelocationEntry]) -> Vec<u8> {
    let mut data = Vec::new();
    section.encode(&mut data);
    notes.len().encode(&mut data);
    for note in notes {
        data.push(note.ty as u8);
        note.offset.encode(&mut data);
        note.index.encode(&mut data);
        if !matches!(note.ty.addend_kind(), RelocAddendKind::None) {
            note.addend.encode(&mut data);
        }
    }
    data
}

/// A number as linkers write it, so that another fits in its place.
pub(super) fn in_five_bytes(number: u32) -> [u8; 5] {
    let seven = |shift: u32| u8::try_from(number >> shift & 0x7f).unwrap_or_default();
    [seven(0) | 0x80, seven(7) | 0x80, seven(14) | 0x80, seven(21) | 0x80, seven(28)]
}

/// What modules of tests have from the linker.
#[cfg(test)]
pub(super) mod sample {
    use super::*;
    use wasm_encoder::{DataSymbolDefinition, LinkingSection, SymbolTable};

    /// A symbol for each function, then one for all data; every call is of the first function, every address
    /// is one of the data.
    pub(in super::super) fn with_notes(
        wasm: Vec<u8>,
        functions: &[&str],
        data: usize,
        calls: &[usize],
        addresses: &[usize],
    ) -> Vec<u8> {
        let mut symbols = SymbolTable::new();
        for (index, name) in (0..).zip(functions) {
            symbols.function(SymbolTable::WASM_SYM_EXPLICIT_NAME, index, Some(name));
        }
        let size = u32::try_from(data).unwrap();
        symbols.data(0, "data", Some(DataSymbolDefinition { index: 0, offset: 0, size }));
        let mut linking = LinkingSection::new();
        linking.symbol_table(&symbols);
        let sections: Vec<_> = Parser::new(0).parse_all(&wasm).filter_map(|p| p.unwrap().as_section()).collect();
        let notes = |id: u8, at: &[usize], ty: RelocationType, index: usize| {
            let (section, (_, range)) = sections.iter().enumerate().find(|(_, (of, _))| *of == id).unwrap();
            let offset = |at: &usize| u32::try_from(at - range.start).unwrap();
            let index = u32::try_from(index).unwrap();
            let note = |at| RelocationEntry { ty, offset: offset(at), index, addend: 0 };
            encoded(u32::try_from(section).unwrap(), &at.iter().map(note).collect::<Vec<_>>())
        };
        let code = notes(10, calls, RelocationType::FunctionIndexLeb, 0);
        let data = notes(11, addresses, RelocationType::MemoryAddrI32, functions.len());
        let mut module = Module::new();
        module.section(&linking);
        for (name, data) in [("reloc.CODE", code), ("reloc.DATA", data)] {
            module.section(&CustomSection { name: name.into(), data: data.into() });
        }
        let head = Module::new().finish().len();
        [wasm, module.finish().split_off(head)].concat()
    }

    /// The symbols in a section of notes, by where they stand.
    pub(in super::super) fn notes(wasm: &[u8], section: &str) -> Vec<u32> {
        for payload in Parser::new(0).parse_all(wasm) {
            let Payload::CustomSection(custom) = payload.unwrap() else { continue };
            let KnownCustom::Reloc(notes) = custom.as_known() else { continue };
            if custom.name() == section {
                return notes.entries().into_iter().map(|note| note.unwrap().index).collect();
            }
        }
        Vec::new()
    }
}
