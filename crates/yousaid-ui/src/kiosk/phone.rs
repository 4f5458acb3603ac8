//! The way to go on at one's own phone: an address as a QR code, below the thanks.

use super::media::later;
use super::qr;
use crate::element::Element;
use crate::element::element;
use crate::reader::Reader;

/// None for an address that has no code.
pub(super) fn view(address: &str, reader: &Reader) -> Option<Element> {
    let (side, path) = qr::path(address)?;
    let reader = &later(reader);
    let side = side.to_string();
    let code = element("svg")
        .class("yousaid-kiosk__code")
        .attribute("viewBox", ["0 0 ", &side, " ", &side].concat())
        .attribute("role", "img")
        .attribute("aria-label", reader.words.with("kiosk-phone-label", &[("address", address.into())]))
        .child(
            element("path").class("yousaid-kiosk__paper").attribute("d", ["M0 0h", &side, "v", &side, "H0z"].concat()),
        )
        .child(element("path").class("yousaid-kiosk__ink").attribute("d", path));
    let label = element("p").child(reader.word("kiosk-phone-heading"));
    Some(element("div").class("yousaid-kiosk__phone").child(code).child(label))
}
