//! The document around a page, its headers, and its style sheets.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use maud::DOCTYPE;
use maud::Markup;
use maud::PreEscaped;
use maud::html;
use yousaid_i18n::direction;
use yousaid_i18n::endonym;
use yousaid_schema::Mode;
use yousaid_schema::sha256_hex;
use yousaid_ui::plain::Page;

use super::state::State;
use crate::app::Collector;
use crate::documents;
use crate::links::address;
use crate::refusal::Refusal;

/// `GET /s/style/{file}`: a style sheet, with a hash of its content in its name.
pub(super) const STYLE: &str = "/s/style/{file}";

/// Nothing but our own sheet, and pictures and recordings from here: what a page loads tells nobody else
/// that somebody answers a survey.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";
/// The same for a page in whose place the widget can come.
const WIDGET_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
    style-src 'self'; img-src 'self' data:; media-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Languages that have a sheet of their own, `crates/yousaid-ui/src/languages/style.css`.
pub(crate) const NASTALIQ: [&str; 2] = ["ur", "pa-Arab"];

/// What a page looks like: a sheet for every page, and those of what only some show.
static SHEETS: LazyLock<Vec<Sheet>> = LazyLock::new(|| {
    let [all, some @ .., of_languages] = yousaid_ui::STYLES;
    let all = [include_str!("page.css"), all].concat();
    let common = Sheet::marks(&all);
    let mut sheets = vec![Sheet::new(&all, BTreeSet::new())];
    sheets.extend(some.map(|text| Sheet::new(text, &Sheet::marks(text) - &common)));
    let nastaliq = NASTALIQ.map(|language| ["lang=\"", language].concat());
    sheets.push(Sheet::new(of_languages, nastaliq.into()));
    sheets
});

/// A style sheet.
struct Sheet {
    /// With a hash of its content in its name.
    file: String,
    text: String,
    /// Classes and attributes that it styles and that no page has which it does not concern; none of the one
    /// that concerns all.
    marks: BTreeSet<String>,
}

impl Sheet {
    fn new(text: &str, marks: BTreeSet<String>) -> Self {
        let text = small(text);
        let hash = sha256_hex(text.as_bytes());
        Self { file: ["plain-", hash.get(..16).unwrap_or_default(), ".css"].concat(), text, marks }
    }

    /// The classes of ours and the attributes in its selectors, as HTML has them.
    fn marks(text: &str) -> BTreeSet<String> {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let classes = text.split('.').filter(|part| part.starts_with("yousaid-"));
        let classes = classes.filter_map(|part| part.split(|c| !is_name(c)).next());
        let attributes =
            text.split('[').filter(|part| part.starts_with("data-")).filter_map(|part| part.split(']').next());
        classes.chain(attributes).map(str::to_owned).collect()
    }

    /// Whether something in the HTML of a page looks like this.
    fn concerns(&self, html: &[&str]) -> bool {
        self.marks.is_empty() || self.marks.iter().any(|mark| html.iter().any(|html| html.contains(mark)))
    }
}

/// A sheet of ours without its comments and the spaces that mean nothing.
fn small(sheet: &str) -> String {
    let bare: String =
        sheet.split("/*").enumerate().map(|(at, part)| if at == 0 { part } else { behind(part) }).collect();
    // Texts in quotes stay as they are.
    let pieces =
        bare.split('"').enumerate().map(|(at, piece)| if at % 2 == 0 { squeezed(piece) } else { piece.to_owned() });
    pieces.collect::<Vec<_>>().join("\"").trim_start().to_owned()
}

/// What follows a comment.
fn behind(comment: &str) -> &str {
    comment.split_once("*/").map_or("", |(_, rest)| rest)
}

fn squeezed(piece: &str) -> String {
    let mut squeezed = String::with_capacity(piece.len());
    for c in piece.chars().map(|c| if c.is_ascii_whitespace() { ' ' } else { c }) {
        if matches!(c, '{' | '}' | ';') && squeezed.ends_with(' ') {
            squeezed.pop();
        }
        if c == '}' && squeezed.ends_with(';') {
            squeezed.pop();
        }
        if c != ' ' || !squeezed.ends_with([' ', '{', '}', ';']) {
            squeezed.push(c);
        }
    }
    squeezed
}

/// A page on its way to a browser.
pub(super) struct Shell<'a> {
    pub(super) page: Page,
    pub(super) language: &'a str,
    pub(super) status: StatusCode,
    /// The element around the page for which the widget comes.
    pub(super) widget: Option<Taking>,
    /// Languages to choose from by a link, with its address, on pages that have no answers in them.
    pub(super) languages: Vec<(String, String)>,
    /// A link below the page: its address, and the id of its words.
    pub(super) below: Option<(String, &'static str)>,
    /// Elements of ours that follow it, as HTML: see [`after`](super::after).
    pub(super) after: Vec<String>,
}

/// What the widget is told that takes the place of a page.
pub(super) struct Taking {
    widget: &'static str,
    src: String,
    language: String,
    mode: Mode,
    context: Vec<(String, String)>,
}

impl Taking {
    /// The widget that goes on from a page, which carries what it has to know; `None` where there is no bundle, or the page is of a questionnaire that
    /// is not the current one.
    pub(super) fn of(collector: &Collector, state: &State) -> Option<Self> {
        let definition = state.session.survey().definition();
        let (_, versions) = collector.catalog().versions(definition.id.as_str())?;
        let is_current = versions.first().is_some_and(|survey| survey.definition().hash == definition.hash);
        (collector.has_bundle() && is_current).then(|| Self {
            widget: state.document.widget(),
            src: documents::address(collector, definition.id.as_str()),
            language: state.language.clone(),
            mode: state.session.setting().mode,
            context: state.context.clone(),
        })
    }
}

impl<'a> Shell<'a> {
    pub(super) fn new(page: Page, language: &'a str) -> Self {
        let status = StatusCode::OK;
        Self { page, language, status, widget: None, languages: Vec::new(), below: None, after: Vec::new() }
    }

    pub(super) fn respond(self) -> Response {
        let policy = if self.widget.is_some() { WIDGET_POLICY } else { POLICY };
        let status = self.status;
        let headers = [
            (header::CONTENT_TYPE, "text/html; charset=utf-8"),
            (header::CACHE_CONTROL, "no-store"),
            (header::CONTENT_SECURITY_POLICY, policy),
            (header::VARY, "accept-language"),
        ];
        let mut response = (status, headers, self.document().into_string()).into_response();
        let headers = response.headers_mut();
        headers.insert("x-robots-tag", HeaderValue::from_static("noindex"));
        if status == StatusCode::SERVICE_UNAVAILABLE {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
        }
        response
    }

    fn document(self) -> Markup {
        let Self { page, language, widget, languages, below, after, .. } = self;
        let shown: Vec<&str> = after.iter().chain([&page.html]).map(String::as_str).collect();
        let sheets: Vec<&Sheet> = SHEETS.iter().filter(|sheet| sheet.concerns(&shown)).collect();
        // Made of elements and text nodes, which were written as HTML (`yousaid_ui::plain`).
        let survey = PreEscaped(page.html.as_str());
        html! {
            (DOCTYPE)
            html lang=(language) dir=(direction(language).code()) {
                head {
                    meta charset="utf-8";
                    title { (page.title) }
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    link rel="icon" href="data:,";
                    @for sheet in sheets { link rel="stylesheet" href={ "/s/style/" (sheet.file) }; }
                    @if widget.is_some() { script defer src="/yousaid/form.js" {} }
                }
                body.yousaid-document {
                    main {
                        @if !languages.is_empty() { (links(&languages, language)) }
                        @match widget {
                            Some(widget) => (PreEscaped(widget.around(survey.0))),
                            None => (survey),
                        }
                        @for element in &after { (PreEscaped(element)) }
                        @if let Some((address, words)) = below {
                            p.yousaid-document__below {
                                a href=(address) { (super::visit::words(language).get(words)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The same page in other languages, each under its own name.
fn links(languages: &[(String, String)], current: &str) -> Markup {
    html! {
        nav.yousaid-document__languages aria-label=(super::visit::words(current).get("survey-language-label")) {
            ul {
                @for (language, address) in languages {
                    li {
                        a href=(address) lang=(language) hreflang=(language)
                            dir=(direction(language).code())
                            aria-current=[language.eq_ignore_ascii_case(current).then_some("true")] {
                            (endonym(language))
                        }
                    }
                }
            }
        }
    }
}

impl Taking {
    /// The element with the page in it. Its attributes are written by hand, because those of the context have
    /// names of the definition's own.
    fn around(&self, page: &str) -> String {
        let mut attributes = vec![
            ("src".to_owned(), self.src.clone()),
            ("endpoint".to_owned(), address("/")),
            ("language".to_owned(), self.language.clone()),
            ("heading-level".to_owned(), "1".to_owned()),
        ];
        if self.mode != Mode::Web {
            attributes.push(("mode".to_owned(), self.mode.code().to_owned()));
        }
        attributes.extend(self.context.iter().map(|(name, value)| (["context-", name].concat(), value.clone())));
        let attributes: String =
            attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", html! { (value) }.into_string())).collect();
        let tag = ["yousaid-", self.widget].concat();
        format!("<{tag}{attributes}>{page}</{tag}>")
    }
}

/// Answers with a style sheet.
pub(super) async fn style(Path(file): Path<String>) -> Response {
    let Some(sheet) = SHEETS.iter().find(|sheet| sheet.file == file) else {
        return Refusal::NotFound.into_response();
    };
    let headers = [
        (header::CONTENT_TYPE, "text/css; charset=utf-8"),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
    ];
    (headers, sheet.text.as_str()).into_response()
}

/// Sends the browser to another address of ours.
pub(super) fn moved(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        Ok(address) => (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response(),
        Err(_) => Refusal::NotFound.into_response(),
    }
}

/// A name as it stands in an address.
pub(super) fn escaped(name: &str) -> String {
    form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>().replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_is_made_small_without_changing_what_it_says() {
        let sheet = "/* One. */\n.a  > b,\n.c {\n  top: 0;\n  content: \"a  {b} ;\";\n}\n\n@media print {\n  .d { left: 0 }\n}\n";
        assert_eq!(small(sheet), ".a > b, .c{top: 0;content: \"a  {b} ;\"}@media print{.d{left: 0}}");
    }

    #[test]
    fn a_page_has_the_sheets_of_what_it_shows() {
        let needed = |html: &str| SHEETS.iter().map(|sheet| sheet.concerns(&[html])).collect::<Vec<_>>();
        assert_eq!(needed("<div class=\"yousaid-question\"></div>"), [true, false, false, false]);
        assert_eq!(needed("<div data-kind=\"location\" class=\"yousaid-question\"></div>"), [true, true, false, false]);
        assert_eq!(needed("<p class=\"yousaid-matrix\"></p><p class=\"yousaid-halo\"></p>"), [true, true, true, false]);
        for (language, is_nastaliq) in [("ur", true), ("pa-Arab", true), ("pa", false), ("fa", false)] {
            let page = format!("<div class=\"yousaid\" lang=\"{language}\"></div>");
            assert_eq!(needed(&page), [true, false, false, is_nastaliq], "{language}");
        }
    }

    #[test]
    fn the_sheets_are_no_more_than_what_is_looked_at_first_may_weigh() {
        assert!(SHEETS[0].text.len() < 30_000, "{}", SHEETS[0].text.len());
    }
}
