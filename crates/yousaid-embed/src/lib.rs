#![doc = include_str!("../README.md")]

#[cfg(target_arch = "wasm32")]
mod backends;
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
#[cfg(target_arch = "wasm32")]
mod outbox;
#[cfg(target_arch = "wasm32")]
mod part;
#[cfg(target_arch = "wasm32")]
mod questionnaire;
#[cfg(target_arch = "wasm32")]
mod rare;
#[cfg(target_arch = "wasm32")]
mod widget;

#[cfg(target_arch = "wasm32")]
pub use self::{
    loader::{Loader, start},
    outbox::{forgive, outbox, retry},
    widget::{connect, disconnect, prepare, set_option, take_over},
};
