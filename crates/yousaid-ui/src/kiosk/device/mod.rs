//! Everything that a kiosk asks of its device; on a server none of it happens.
//!
//! In the browser most of it goes through `crate::js` by name, without bindings of its own: the imports of
//! all parts of a bundle stand in the glue that every survey loads, and this part asks for much that no
//! survey needs.

#[cfg(target_arch = "wasm32")]
mod fonts;
#[cfg(target_arch = "wasm32")]
mod guard;
#[cfg(target_arch = "wasm32")]
mod numbers;
#[cfg(target_arch = "wasm32")]
mod pin;
#[cfg(target_arch = "wasm32")]
mod video;
#[cfg(target_arch = "wasm32")]
mod web;

#[cfg(target_arch = "wasm32")]
use crate::js;

#[cfg(target_arch = "wasm32")]
pub(super) use self::{
    fonts::fonts, guard::PageGuard, guard::leave_full_screen, guard::wish_full_screen, numbers::name_of_device,
    numbers::next_number, pin::Attempts, pin::check_pin, video::Video, web::Timer, web::add_digit, web::chime,
    web::finger, web::focus_next, web::health, web::keep_storage, web::key, web::local_time, web::now, web::place,
    web::typed,
};

#[cfg(not(target_arch = "wasm32"))]
mod nowhere;
#[cfg(not(target_arch = "wasm32"))]
pub(super) use nowhere::*;

#[cfg(target_arch = "wasm32")]
pub(super) use crate::js::spawn;
#[cfg(target_arch = "wasm32")]
pub(super) use crate::recording::Player;
#[cfg(target_arch = "wasm32")]
pub(super) use crate::speech::Speech;
