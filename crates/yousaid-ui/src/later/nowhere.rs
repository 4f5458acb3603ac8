//! A server, which has no address bar and no tab.

pub(super) struct Watch;

pub(super) fn watch(_call: impl Fn() + 'static) -> Option<Watch> {
    None
}

pub(super) fn take_link(_survey: &str) -> Option<String> {
    None
}

pub(super) fn link(survey: &str, code: &str) -> String {
    ["https://www.elm-homes.example/survey#yousaid-later=", survey, ".", code].concat()
}

pub(super) fn copy(_text: &str, _done: impl Fn() + 'static) {}

pub(super) fn remembered(_survey: &str) -> Option<String> {
    None
}

pub(super) fn remember(_survey: &str, _text: Option<&str>) {}
