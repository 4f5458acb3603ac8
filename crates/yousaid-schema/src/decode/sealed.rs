//! What is wrong with a sealed survey, for who writes its definition.

use super::ONCE;
use crate::Json;
use crate::Object;
use crate::Problems;
use crate::SealKey;

/// Whether a text is a key, and given once.
pub(super) fn check_key(text: &str, pointer: &str, others: &[String], problems: &mut Problems) {
    if text.starts_with("yousaid-private-") {
        let message = || "this is a private key, and whoever has it reads the answers";
        let help = || "give the public key here, and make new keys: this one has been shown";
        problems.wrong(pointer, "bad-key", message, help);
    } else if SealKey::read(text).is_none() {
        let message = || "this is no public key, or a character of it was lost or changed";
        problems.wrong(pointer, "bad-key", message, || "copy the line that `yousaid keygen` has printed");
    } else if others.iter().any(|other| other == text) {
        problems.wrong(pointer, "duplicate", || "the key is given twice", || ONCE);
    }
}

/// What can't be together with sealed responses.
pub(super) fn check_company(object: &Object<'_>, problems: &mut Problems) {
    if object.peek("amend") == Some(&Json::Boolean(true)) {
        let message = || "answers that are sealed can't be given back, so they can't be changed";
        problems.wrong("/amend", "contradiction", message, || "take `amend` or `sealed_for` out");
    }
    if object.peek("kind").is_some_and(|kind| kind.as_text() != Some("survey")) {
        let message = || "the collector has to read the entries of a register or draw, so they can't be sealed";
        problems.wrong("/sealed_for", "contradiction", message, || "take `sealed_for` out, or make it a survey");
    }
    if object.peek("backend").is_some() {
        let message = || "sealed responses go to a collector and nowhere else";
        problems.wrong("/backend", "contradiction", message, || "take `backend` or `sealed_for` out");
    }
}
