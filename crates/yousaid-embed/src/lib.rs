#![doc = include_str!("../README.md")]

#[cfg(all(target_arch = "wasm32", feature = "survey"))]
mod after;
#[cfg(all(target_arch = "wasm32", feature = "survey"))]
mod backends;
#[cfg(all(target_arch = "wasm32", feature = "survey"))]
mod begin;
#[cfg(all(target_arch = "wasm32", feature = "outcomes", not(feature = "survey")))]
mod board;
#[cfg(target_arch = "wasm32")]
mod fault;
#[cfg(target_arch = "wasm32")]
mod json;
#[cfg(target_arch = "wasm32")]
mod language;
#[cfg(target_arch = "wasm32")]
mod loader;
#[cfg(target_arch = "wasm32")]
mod options;
#[cfg(all(target_arch = "wasm32", feature = "survey"))]
mod outbox;
#[cfg(all(target_arch = "wasm32", feature = "survey"))]
mod part;
#[cfg(all(target_arch = "wasm32", feature = "survey"))]
mod questionnaire;
#[cfg(all(target_arch = "wasm32", feature = "survey"))]
mod rare;
#[cfg(all(target_arch = "wasm32", feature = "survey"))]
mod sealing;
#[cfg(all(target_arch = "wasm32", feature = "survey"))]
mod vault;
#[cfg(all(target_arch = "wasm32", feature = "survey"))]
mod widget;

#[cfg(all(target_arch = "wasm32", feature = "outcomes", not(feature = "survey")))]
pub use self::board::{connect, disconnect, prepare, set_option};
#[cfg(target_arch = "wasm32")]
pub use self::loader::{Loader, start};
#[cfg(all(target_arch = "wasm32", feature = "survey"))]
pub use self::{
    outbox::{forgive, outbox, retry},
    widget::{connect, disconnect, prepare, set_option, take_over},
};
