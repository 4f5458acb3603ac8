//! In the place of a survey that somebody may not begin: its collector takes one response for each link that was sent
//! out, and they came without such a link, or with one that was used.
//!
//! Said before the first question. Whoever answers all the same is not refused: their response is held.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid" part="survey" data-step="notice">
//!   <section class="yousaid-page yousaid-notice" part="notice">…</section>
//!   <footer>the landlord</footer>
//! </div>
//! ```
//!
//! # Words
//!
//! The group `begin`.

use std::sync::Arc;

use leptos::prelude::AnyView;
use leptos::prelude::IntoAny as _;
use yousaid_i18n::direction;

use crate::Face;
use crate::Setup;
use crate::element::Content;
use crate::element::element;
use crate::ending::notice_view;
use crate::page::footer_view;
use crate::reader::Reader;

/// What is shown in the place of any widget.
pub const NO_LINK: Face = Face {
    options: &[],
    survey: |document, _| Ok(document.clone()),
    view: |setup, _| no_link(setup),
    english: yousaid_i18n::english::BEGIN,
};

fn no_link(setup: Setup) -> AnyView {
    let [lang, dir] = [(); 2].map(|()| Arc::clone(&setup.words));
    let (words, survey, level, access) = (setup.words, setup.survey, setup.heading_level, setup.access);
    let content = move || -> Content {
        let words = words();
        let reader = Reader { language: words.language().to_owned(), words, sessions: None };
        let text = reader.words.get("begin-no-link-text");
        let footer = footer_view(&survey.definition().landlord, true, level, access.as_ref(), &reader);
        vec![notice_view(&reader, level, "begin-no-link-title", Some(text)), footer].into()
    };
    element("div")
        .class("yousaid")
        .attribute("part", "survey")
        .follow("lang", move || Some(lang().language().to_owned().into()))
        .follow("dir", move || Some(direction(dir().language()).code().into()))
        .attribute("data-step", "notice")
        .follow_content(content)
        .into_any()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use leptos::prelude::RenderHtml as _;
    use yousaid_engine::Survey;
    use yousaid_schema::Definition;
    use yousaid_schema::Json;
    use yousaid_transport::CallbackBackend;
    use yousaid_transport::Outcome;

    use super::*;
    use crate::AccessPart;
    use crate::BackendHandle;
    use crate::Place;

    #[test]
    fn who_may_not_begin_is_told_so_and_asked_nothing() {
        let text = r#"{"id": "doors", "version": "1", "default_language": "en", "title": "Doors", "landlord": {"name": "Elm Homes", "contact": "Call 0300 123 4567"},
            "aids": {"/landlord/contact": {"easy": "Phone us."}},
            "pages": [{"id": "p", "questions": [{"id": "q", "type": "yes_no", "title": "Is it safe?"}]}]}"#;
        let json: Json = serde_json::from_str(text).unwrap();
        let survey = Arc::new(Survey::compile(Definition::from_json(&json).unwrap()).unwrap());
        let access = Some(AccessPart::all().make(survey.definition(), false));
        let backend = BackendHandle::new(CallbackBackend::new(|_| async { Outcome::Sent }));
        let setup = Setup { access, ..Setup::new(survey, backend) };
        let place = Place { document: json, options: Json::Null, host: None };
        let html = leptos::prelude::Owner::new().with(|| (NO_LINK.view)(setup, place).to_html());
        assert!(html.contains("This survey needs a link of your own"), "{html}");
        assert!(html.contains("0300 123 4567") && html.contains("Phone us."), "{html}");
        assert!(!html.contains("Is it safe?") && !html.contains("<button") && !html.contains("<input"), "{html}");
    }
}
