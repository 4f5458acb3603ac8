//! Logic on its way from another language to ours: one tree for all sources, the names that it may
//! use, and what our language makes of it.

mod compare;
mod functions;
mod names;
pub(crate) mod parse;
mod translate;
mod tree;

pub(crate) use names::Class;
pub(crate) use names::Dialect;
pub(crate) use names::Named;
pub(crate) use names::Names;
pub(crate) use names::Scope;
pub(crate) use translate::Refusal;
pub(crate) use translate::condition;
pub(crate) use translate::value;
pub(crate) use tree::Op;
pub(crate) use tree::Tree;

/// Bytes of an expression that is read.
pub(crate) const BYTES: usize = 10_000;
/// How deep an expression may nest: as ours.
pub(crate) const DEPTH: usize = yousaid_engine::logic::DEPTH;
