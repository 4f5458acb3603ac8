#![doc = include_str!("../README.md")]

mod amend;
mod app;
mod board;
mod catalog;
mod cells;
mod codebook;
mod codes;
mod columns;
mod config;
mod cors;
mod days;
mod definitions;
mod embed;
mod error;
mod export;
mod files;
mod halo;
mod receive;
mod reference;
mod refusal;
mod server;
mod settings;
mod staff;
mod store;
mod table;
mod token;

pub use app::Collector;
pub use app::app;
pub use codebook::codebook;
pub use config::Config;
pub use config::Limits;
pub use embed::Embed;
pub use error::Error;
pub use server::Server;
pub use server::serve;
pub use server::stop_signal;
