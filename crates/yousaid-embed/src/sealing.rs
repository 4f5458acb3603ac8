//! Sealed surveys: what seals responses on the device, in a part that only they load.

use crate::{fault, questionnaire::Way};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use yousaid_engine::Survey;
use yousaid_schema::SealKey;
use yousaid_seal::{seal, try_keys};
use yousaid_transport::SealedBackend;
use yousaid_ui::BackendHandle;

/// What seals. Nothing but [`Sealing::all`] names it.
#[derive(Clone, Copy)]
pub(crate) struct Sealing {
    /// From now on everything is sealed on this way.
    pub(crate) seal: fn(&Survey, &mut Way) -> Result<(), JsValue>,
}

impl Sealing {
    pub(crate) fn all() -> Self {
        Self { seal: sealed }
    }
}

/// Whatever can fail, fails here, before anything was answered.
fn sealed(survey: &Survey, way: &mut Way) -> Result<(), JsValue> {
    let cant = |why: &str| fault::config(&["the survey is sealed, and ", why].concat());
    let backend = way.backend.get().ok_or_else(|| fault::element("there is no backend"))?;
    if way.also.is_some() || !way.endpoint.is_empty() && backend.collector().is_none() {
        return Err(cant("goes to a collector only; take `backend` out, or `sealed_for`"));
    }
    let keys: Option<Vec<SealKey>> = survey.definition().sealed_for.iter().map(|key| SealKey::read(key)).collect();
    let keys = keys.ok_or_else(|| cant("a key of `sealed_for` is damaged; run `yousaid check`"))?;
    try_keys(&keys, &mut random).map_err(|error| cant(&error.to_string()))?;
    let backend =
        SealedBackend::new(backend, move |response| Some(seal(response, &keys, &mut random).ok()?.to_json().to_text()));
    way.backend = BackendHandle::new(Rc::new(backend));
    Ok(())
}

/// From the browser's source of randomness.
pub(crate) fn random(bytes: &mut [u8]) -> bool {
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(bytes).is_ok())
}
