//! What several parts share, in few files.
//!
//! Taking apart makes a file for every set of parts that have something in common, most of them of a few hundred
//! bytes: each is a request for residents and a name in the loader, which every page has. Two files become one as
//! long as that brings no part much that only others need (measured: 31 files in the place of some 60, 0.4 kB of the loader).

use super::{order, read, write};
use crate::{
    fault::{Fault, Result},
    run::{execute, node_tool},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};
use wasm_encoder::{
    CustomSection, EntityType, ExportKind, ExportSection, GlobalType, ImportSection, MemoryType, Module, RefType,
    TableType, ValType,
};
use wasmparser::{Parser, Payload, TypeRef};

/// How the stems of files begin that belong to one part.
const OWN: &str = "split_";
/// What parts import their memory and table from.
const MAIN: &str = "__wasm_split";
/// The same, for the short time in which another module has that name.
const OUTSIDE: &str = "outside";
/// The section in which the compiler notes what browsers must be capable of.
const FEATURES: &str = "target_features";
/// Bytes, before they are optimised, that a part may have to load for others: about half of it when they are sent.
const ROOM: usize = 1_500;

/// What some parts have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Shared {
    parts: BTreeSet<String>,
    /// Bytes of code and data.
    size: usize,
    /// Without folder and end.
    stems: Vec<String>,
}

impl Shared {
    /// What each part would have to load that does not need it, if these were one.
    fn costs<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = (&'a String, usize)> {
        let only = |one: &'a Self, other: &'a Self| one.parts.difference(&other.parts).map(|part| (part, other.size));
        only(self, other).chain(only(other, self))
    }
}

/// Puts files that parts share together, and changes the parts' lists of files accordingly.
pub(super) fn together(parts: &mut BTreeMap<String, Vec<String>>, work: &Path) -> Result<()> {
    let mut shared: BTreeMap<&String, BTreeSet<String>> = BTreeMap::new();
    for (part, stems) in parts.iter() {
        for stem in stems.iter().filter(|stem| !stem.starts_with(OWN)) {
            shared.entry(stem).or_default().insert(part.clone());
        }
    }
    let mut all = Vec::new();
    for (stem, parts) in shared {
        let size = size(&read(&work.join(format!("{stem}.wasm")))?)?;
        all.push(Shared { parts, size, stems: vec![stem.clone()] });
    }
    for group in groups(all) {
        let [first, others @ ..] = &group.stems[..] else { continue };
        if others.is_empty() {
            continue;
        }
        merge(&group.stems, first, work)?;
        for (part, stems) in parts.iter_mut() {
            stems.retain(|stem| !group.stems.contains(stem));
            if group.parts.contains(part) {
                stems.insert(0, first.clone());
            }
        }
    }
    Ok(())
}

/// Joins the two that cost least, again and again.
fn groups(mut all: Vec<Shared>) -> Vec<Shared> {
    let mut brought: BTreeMap<String, usize> = BTreeMap::new();
    while let Some((one, other)) = cheapest(&all, &brought) {
        for (part, cost) in one.costs(&other) {
            *brought.entry(part.clone()).or_default() += cost;
        }
        all.retain(|shared| *shared != one && *shared != other);
        let parts = one.parts.union(&other.parts).cloned().collect();
        all.push(Shared { parts, size: one.size + other.size, stems: [one.stems, other.stems].concat() });
    }
    all
}

fn cheapest(all: &[Shared], brought: &BTreeMap<String, usize>) -> Option<(Shared, Shared)> {
    let has_room = |(part, cost): (&String, usize)| brought.get(part).copied().unwrap_or_default() + cost <= ROOM;
    let pairs = all.iter().enumerate().flat_map(|(at, one)| all.iter().skip(at + 1).map(move |other| (one, other)));
    let fitting = pairs.filter(|(one, other)| one.costs(other).all(has_room));
    let cost = |(one, other): &(&Shared, &Shared)| one.costs(other).map(|(_, cost)| cost).sum::<usize>();
    fitting.min_by_key(cost).map(|(one, other)| (one.clone(), other.clone()))
}

/// Bytes of code and data; what else is in there are names.
fn size(wasm: &[u8]) -> Result<usize> {
    let mut size = 0;
    for payload in Parser::new(0).parse_all(wasm) {
        size += match payload.map_err(order::unreadable)? {
            Payload::CodeSectionStart { range, .. } => range.len(),
            Payload::DataSection(section) => section.range().len(),
            Payload::ElementSection(section) => section.range().len(),
            _ => 0,
        };
    }
    Ok(size)
}

/// Makes one file of these, in the place of the first.
fn merge(stems: &[String], first: &str, work: &Path) -> Result<()> {
    let [stand_in, merged] = ["outside", "merged"].map(|step| work.join(format!("{first}.{step}.wasm")));
    let mut taken = BTreeMap::new();
    let mut features = None;
    for stem in stems {
        let wasm = read(&work.join(format!("{stem}.wasm")))?;
        taken.extend(imports(&wasm, MAIN)?);
        features = features.or(target_features(&wasm)?);
    }
    write(&stand_in, &passing_on(&taken))?;
    let mut merge = node_tool("wasm-merge");
    merge.arg(&stand_in).arg(MAIN);
    for stem in stems {
        merge.arg(work.join(format!("{stem}.wasm"))).arg(stem);
    }
    execute(merge.args(["--all-features", "-o"]).arg(&merged))?;
    write(&work.join(format!("{first}.wasm")), &like_a_part(&read(&merged)?, features.as_deref())?)
}

/// What a module takes from another one, which has this name, in order.
fn imports(wasm: &[u8], from: &str) -> Result<Vec<(String, EntityType)>> {
    let mut found = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let Payload::ImportSection(section) = payload.map_err(order::unreadable)? else { continue };
        for import in section.into_imports() {
            let import = import.map_err(order::unreadable)?;
            let Some(of) = entity(import.ty).filter(|_| import.module == from) else {
                return Err(Fault::new(format!(
                    "a part takes `{}` from `{}`, and only a memory, a table and globals of `{from}` were expected",
                    import.name, import.module
                )));
            };
            found.push((import.name.to_owned(), of));
        }
    }
    Ok(found)
}

/// What browsers must be capable of, as the compiler noted it for the optimiser.
fn target_features(wasm: &[u8]) -> Result<Option<Vec<u8>>> {
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.map_err(order::unreadable)? {
            Payload::CustomSection(custom) if custom.name() == FEATURES => return Ok(Some(custom.data().to_vec())),
            _ => {}
        }
    }
    Ok(None)
}

fn entity(of: TypeRef) -> Option<EntityType> {
    Some(match of {
        TypeRef::Memory(of) => EntityType::Memory(MemoryType {
            minimum: of.initial,
            maximum: of.maximum,
            memory64: of.memory64,
            shared: of.shared,
            page_size_log2: of.page_size_log2,
        }),
        TypeRef::Table(of) if of.element_type.is_func_ref() => EntityType::Table(TableType {
            element_type: RefType::FUNCREF,
            minimum: of.initial,
            maximum: of.maximum,
            table64: of.table64,
            shared: of.shared,
        }),
        TypeRef::Global(of) if of.content_type == wasmparser::ValType::I32 => {
            EntityType::Global(GlobalType { val_type: ValType::I32, mutable: of.mutable, shared: of.shared })
        }
        _ => return None,
    })
}

/// A module that passes on what it imports. What is merged with it under the name of the main part has one memory
/// and one table; without it, each would have its own.
fn passing_on(taken: &BTreeMap<String, EntityType>) -> Vec<u8> {
    let (mut imports, mut exports) = (ImportSection::new(), ExportSection::new());
    let (mut memories, mut tables, mut globals) = (0.., 0.., 0..);
    for (name, of) in taken {
        imports.import(OUTSIDE, name, *of);
        let (kind, index) = match of {
            EntityType::Memory(_) => (ExportKind::Memory, memories.next()),
            EntityType::Table(_) => (ExportKind::Table, tables.next()),
            _ => (ExportKind::Global, globals.next()),
        };
        exports.export(name, kind, index.unwrap_or_default());
    }
    let mut module = Module::new();
    module.section(&imports).section(&exports);
    module.finish()
}

/// What was merged, with imports from the main part again, without exports, and with what the compiler noted.
fn like_a_part(merged: &[u8], features: Option<&[u8]>) -> Result<Vec<u8>> {
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(merged) {
        match payload.map_err(order::unreadable)? {
            Payload::ExportSection(_) => {}
            Payload::ImportSection(_) => {
                let mut section = ImportSection::new();
                for (name, of) in imports(merged, OUTSIDE)? {
                    section.import(MAIN, &name, of);
                }
                module.section(&section);
            }
            Payload::CustomSection(custom) if custom.name() == FEATURES => {}
            payload => order::copy(&payload, merged, &mut module),
        }
    }
    if let Some(features) = features {
        module.section(&CustomSection { name: FEATURES.into(), data: features.into() });
    }
    Ok(module.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shared(stem: &str, parts: &[&str], size: usize) -> Shared {
        Shared { parts: parts.iter().map(|&part| part.to_owned()).collect(), size, stems: vec![stem.to_owned()] }
    }

    fn stems(groups: &[Shared]) -> Vec<Vec<&str>> {
        let mut all: Vec<Vec<&str>> =
            groups.iter().map(|group| group.stems.iter().map(String::as_str).collect()).collect();
        all.sort();
        all
    }

    #[test]
    fn what_costs_least_is_joined_first_and_no_part_gets_more_than_there_is_room_for() {
        let all = [
            shared("a", &["amend", "halo"], 100),
            shared("b", &["amend", "halo"], 90_000),
            shared("c", &["amend", "rare"], 200),
            shared("d", &["kiosk", "rare"], ROOM),
        ];
        // The same parts need both, however large they are; then one more brings `halo` 200 and `rare` too much.
        assert_eq!(stems(&groups(all[..2].to_vec())), [["a", "b"]]);
        assert_eq!(stems(&groups(all[1..3].to_vec())), [["b"], ["c"]]);
        assert_eq!(stems(&groups([all[0].clone(), all[2].clone()].to_vec())), [["a", "c"]]);
        // `amend` has room for all of `d`, but not `rare` for 200 and `kiosk` for it on top.
        let costs = all[2].costs(&all[3]).collect::<Vec<_>>();
        assert_eq!(costs, [(&"amend".to_owned(), ROOM), (&"kiosk".to_owned(), 200)]);
        let many: Vec<Shared> =
            (0..40).map(|at| shared(&at.to_string(), &["rare", &format!("p{at}")], 1_000)).collect();
        for group in groups(many) {
            assert!(group.size <= ROOM + 1_000, "{group:?}");
        }
    }

    #[test]
    fn code_and_data_weigh_and_names_do_not() {
        use wasm_encoder::{ConstExpr, DataSection};
        let weigh = |data: &[u8], name: &str| {
            let mut section = DataSection::new();
            section.active(0, &ConstExpr::i32_const(0), data.iter().copied());
            let mut module = Module::new();
            module.section(&section).section(&CustomSection { name: name.into(), data: name.as_bytes().into() });
            size(&module.finish()).unwrap()
        };
        assert_eq!(weigh(&[7; 90], "a long name of a function"), weigh(&[7; 90], "short"));
        assert_eq!(weigh(&[7; 90], ""), weigh(&[7; 10], "") + 80);
    }

    #[test]
    fn what_is_merged_imports_from_the_main_part_and_exports_nothing() {
        let memory = MemoryType { minimum: 3, maximum: None, memory64: false, shared: false, page_size_log2: None };
        let global = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        let taken = BTreeMap::from([
            ("memory".to_owned(), EntityType::Memory(memory)),
            ("stack".to_owned(), EntityType::Global(global)),
        ]);
        let merged = passing_on(&taken);
        assert_eq!(imports(&merged, OUTSIDE).unwrap(), taken.clone().into_iter().collect::<Vec<_>>());
        let part = like_a_part(&merged, Some(b"+sign-ext")).unwrap();
        assert_eq!(imports(&part, MAIN).unwrap(), taken.into_iter().collect::<Vec<_>>());
        assert_eq!(target_features(&part).unwrap().as_deref(), Some(&b"+sign-ext"[..]));
        let is_export = |payload: Payload<'_>| matches!(payload, Payload::ExportSection(_));
        assert!(!Parser::new(0).parse_all(&part).any(|payload| is_export(payload.unwrap())));
        let error = imports(&merged, MAIN).unwrap_err().to_string();
        assert!(error.contains("`memory` from `outside`"), "{error}");
    }
}
