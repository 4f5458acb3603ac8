//! Fixtures: every component in every state that it can be in.
//!
//! They feed the HTML snapshots, the gallery and the accessibility checks, so that all of them
//! speak of the same states.

use std::fmt;

use leptos::prelude::AnyView;
use leptos::prelude::use_context;
use yousaid_i18n::Words;

/// One state of one component.
#[derive(Clone, Copy)]
pub struct Fixture {
    /// Names the state within its component: `with-error`.
    pub name: &'static str,
    /// What to look at, in one sentence.
    pub about: &'static str,
    /// Renders it. Call it within a reactive owner.
    pub view: fn() -> AnyView,
}

impl fmt::Debug for Fixture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fixture").field("name", &self.name).field("about", &self.about).finish_non_exhaustive()
    }
}

/// In which language fixtures are shown that ask for English, which are most: provided as a context by
/// whoever shows all of them in another.
#[derive(Clone, Copy, Debug)]
pub struct ShownIn(pub &'static str);

/// The language in which a fixture is shown that asks for `language`.
pub(crate) fn shown_in(language: &'static str) -> &'static str {
    use_context::<ShownIn>().filter(|_| language == "en").map_or(language, |ShownIn(other)| other)
}

/// Its words.
pub(crate) fn words(language: &'static str) -> Words {
    let language = shown_in(language);
    let catalogue = yousaid_i18n::catalogue(language).unwrap_or_default();
    Words::load(language, catalogue).unwrap_or_else(|_| Words::english())
}

/// Renders a fixture to HTML, as the snapshots do.
#[cfg(all(test, feature = "ssr"))]
pub(crate) fn html(fixture: &Fixture) -> String {
    render(fixture.view)
}

/// Renders any view to HTML, one element a line, so that a change shows where it is.
#[cfg(all(test, feature = "ssr"))]
pub(crate) fn render(view: impl FnOnce() -> AnyView) -> String {
    use leptos::prelude::Owner;
    use leptos::prelude::RenderHtml;

    Owner::new().with(|| view().to_html()).replace("<!>", "").replace("><", ">\n<")
}

/// What begins with an element of this class, each up to the next one; for tests of HTML.
#[cfg(all(test, feature = "ssr"))]
pub(crate) fn blocks(html: &str, class: &str) -> Vec<String> {
    let class = format!("class=\"{class}\"");
    let mut blocks: Vec<String> = Vec::new();
    for line in html.lines() {
        if line.contains(&class) {
            blocks.push(String::new());
        }
        if let Some(block) = blocks.last_mut() {
            block.push_str(line);
            block.push('\n');
        }
    }
    blocks
}
