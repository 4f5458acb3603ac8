//! The PIN of the staff screen.

use std::time::Duration;

use wasm_bindgen::JsValue;

use super::js::object;
use super::js::window;
use crate::kiosk::options::PinHash;

/// Key in the storage of the site: failed attempts, and until when none is taken.
const KEY: &str = "yousaid-kiosk-attempts";
/// Wrong PINs before the first wait.
const FREE: u32 = 4;
/// The first wait; each further one is twice as long.
const WAIT: Duration = Duration::from_secs(60);
/// The longest.
const LONGEST: Duration = Duration::from_secs(60 * 60);

/// Whether this is the PIN, by PBKDF2 (RFC 8018) of the browser; `None` where it has none, as on pages
/// without a secure address.
pub(crate) async fn check_pin(pin: &str, known: &PinHash) -> Option<bool> {
    let window = window()?;
    let subtle = window.get("crypto")?.get("subtle")?;
    let encoder = window.get("TextEncoder")?.make(&[])?;
    let bytes = |text: &str| Some(encoder.call("encode", &[text.into()])?.value().clone());
    let usages: js_sys::Array = [JsValue::from("deriveBits")].iter().collect();
    let with = ["raw".into(), bytes(pin)?, "PBKDF2".into(), false.into(), usages.into()];
    let key = subtle.wait("importKey", &with).await?;
    let way = object(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", bytes(&known.salt)?),
        ("iterations", known.iterations.into()),
    ]);
    let bits = subtle.wait("deriveBits", &[way, key.value().clone(), 256.into()]).await?;
    let made = window.get("Uint8Array")?.make(&[bits.value().clone()])?.call("join", &[" ".into()])?.text()?;
    let digits = |at: usize| u8::from_str_radix(known.hash.get(2 * at..2 * at + 2)?, 16).ok();
    Some(made.split(' ').map(|byte| byte.parse::<u8>().ok()).eq((0..32).map(digits)))
}

/// Wrong PINs, kept where a reload does not forget them.
pub(crate) struct Attempts {
    failed: u32,
    /// By the device's clock, in seconds. A whole number: reading and writing others would take a third of the
    /// part's bytes.
    until: u64,
}

impl Attempts {
    pub(crate) fn load() -> Self {
        let text = window().and_then(|window| window.get("localStorage")?.call("getItem", &[KEY.into()])?.text());
        let (failed, until) = text.as_deref().and_then(|text| text.split_once(' ')).unwrap_or_default();
        Self { failed: failed.parse().unwrap_or_default(), until: until.parse().unwrap_or_default() }
    }

    /// How long no PIN is taken; nothing if one is.
    pub(crate) fn wait(&self) -> Option<Duration> {
        // A time far ahead was written before somebody set the clock back.
        let left = Duration::from_secs(self.until.saturating_sub(clock())).min(LONGEST);
        (!left.is_zero()).then_some(left)
    }

    pub(crate) fn fail(&mut self) {
        self.failed = self.failed.saturating_add(1);
        if self.failed > FREE {
            let wait = WAIT.saturating_mul(1 << (self.failed - FREE - 1).min(10)).min(LONGEST);
            self.until = clock() + wait.as_secs();
        }
        self.keep();
    }

    pub(crate) fn succeed(&mut self) {
        (self.failed, self.until) = (0, 0);
        self.keep();
    }

    fn keep(&self) {
        let text = [&self.failed.to_string(), " ", &self.until.to_string()].concat();
        window().and_then(|window| window.get("localStorage")?.call("setItem", &[KEY.into(), text.as_str().into()]));
    }
}

/// The device's clock, in seconds.
fn clock() -> u64 {
    // Since 1970, and far from the end of what a whole number holds.
    (js_sys::Date::new_0().get_time() / 1000.0) as u64
}
