//! What a definition shows after its last page: elements of their own beside the survey, so that they and what
//! they are made of are loaded only now.

use web_sys::{Element, ShadowRoot};
use yousaid_engine::Survey;

/// The elements, with the option that only such a one has.
const OUTCOMES: &str = "yousaid-outcomes";
const DRAW: &str = "yousaid-survey";

/// Shows the entries of the board that answer the survey, and the prize draw. Once: who answers again has seen
/// them.
pub(crate) fn show(root: &ShadowRoot, survey: &Survey, endpoint: &str, heading_level: u8, language: &str) {
    let definition = survey.definition();
    let level = (heading_level + 1).min(5).to_string();
    let shown = [
        (OUTCOMES, &definition.ending.outcomes, [("survey", definition.id.as_str()), ("earlier", "")]),
        // The draw has a store of its own: what is half filled in is not kept on the device.
        (DRAW, &definition.ending.prize_draw, [("endpoint", endpoint), ("drafts", "none")]),
    ];
    for (tag, address, more) in shown {
        let Some(address) = address else { continue };
        if matches!(root.query_selector(tag), Ok(Some(_))) {
            continue;
        }
        let made = web_sys::window().and_then(|window| window.document()?.create_element(tag).ok());
        let Some(element) = made else { continue };
        let common = [("src", address.as_str()), ("heading-level", &level), ("language", language)];
        for (name, value) in common.into_iter().chain(more) {
            // Fails only for a name that is none.
            let _ = element.set_attribute(name, value);
        }
        let _ = root.append_child(&element);
    }
}

/// Has them speak the language that was chosen.
pub(crate) fn speak(root: Option<&ShadowRoot>, language: &str) {
    let find = |tag: &str| -> Option<Element> { root?.query_selector(tag).ok()? };
    for element in [OUTCOMES, DRAW].into_iter().filter_map(find) {
        let _ = element.set_attribute("language", language);
    }
}
