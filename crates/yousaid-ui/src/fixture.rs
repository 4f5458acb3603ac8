//! Fixtures: every component in every state that it can be in.
//!
//! They feed the HTML snapshots, the gallery and the accessibility checks, so that all of them
//! speak of the same states.

use std::fmt;

use leptos::prelude::AnyView;
use leptos::prelude::use_context;
use yousaid_engine::Survey;
use yousaid_i18n::Words;
use yousaid_schema::Json;

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

/// What becomes of the texts that landlords and banks wrote in fixtures that ask for English, provided as a
/// context by whoever shows them in a pseudo-language: then nothing is left in English but what the program says
/// by itself.
#[derive(Clone, Copy)]
pub struct Reworded(pub fn(&str) -> String);

impl fmt::Debug for Reworded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reworded").finish_non_exhaustive()
    }
}

/// A survey as a fixture that asks for `language` shows it.
pub(crate) fn survey(survey: Survey, language: &'static str) -> Survey {
    match use_context::<Reworded>().filter(|_| language == "en") {
        #[cfg(feature = "ssr")]
        Some(Reworded(reword)) => survey.reworded(shown_in(language), &reword),
        _ => survey,
    }
}

/// A document other than a survey, in the same way.
pub(crate) fn document(text: &str, language: &'static str) -> Option<Json> {
    let json: Json = serde_json::from_str(text).ok()?;
    let reworded = use_context().filter(|_| language == "en");
    Some(reworded.map_or(json.clone(), |Reworded(reword)| disguised(json, "", shown_in(language), reword)))
}

/// A text as a fixture says it that has no document.
pub(crate) fn said(text: &str) -> String {
    use_context().map_or_else(|| text.to_owned(), |Reworded(reword)| reword(text))
}

/// What stands under a name, with its texts reworded and English called `tag`.
fn disguised(json: Json, name: &str, tag: &str, reword: fn(&str) -> String) -> Json {
    // Of feedback, halo rounds and boards of outcomes.
    const TEXTS: [&str; 22] = [
        "title",
        "introduction",
        "name",
        "contact",
        "label",
        "complaint",
        "say",
        "text",
        "outcome_promise",
        "group",
        "about",
        "place",
        "short_notice",
        "can_change",
        "cannot_change",
        "reported_to",
        "said",
        "decided",
        "basis",
        "answer",
        "why",
        "who",
    ];
    match json {
        Json::Text(text) if matches!(name, "languages" | "default_language") && text == "en" => tag.into(),
        Json::Text(text) if TEXTS.contains(&name) || name == tag => reword(&text).as_str().into(),
        Json::List(items) => Json::List(items.into_iter().map(|item| disguised(item, name, tag, reword)).collect()),
        Json::Object(fields) => {
            let field = |(name, json): (String, Json)| {
                let name = if name == "en" { tag.to_owned() } else { name };
                let json = disguised(json, &name, tag, reword);
                (name, json)
            };
            Json::Object(fields.into_iter().map(field).collect())
        }
        other => other,
    }
}

/// Renders a fixture to HTML, as the snapshots do.
#[cfg(all(test, feature = "ssr"))]
pub(crate) fn html(fixture: &Fixture) -> String {
    render(fixture.view)
}

/// Renders the one of this name.
#[cfg(all(test, feature = "ssr"))]
#[expect(clippy::unwrap_used, reason = "a test that does not find what it looks for has failed")]
pub(crate) fn shown(fixtures: &[Fixture], name: &str) -> String {
    html(fixtures.iter().find(|fixture| fixture.name == name).unwrap())
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
