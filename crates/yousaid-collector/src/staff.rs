//! What pages for staff have in common: the frame, the sign-in, and forms that only such a page can send.

use axum::extract::Request;
use axum::http::HeaderMap;
use axum::http::HeaderName;
use axum::http::HeaderValue;
use axum::http::StatusCode;
use axum::http::header;
use axum::middleware::Next;
use axum::response::IntoResponse as _;
use axum::response::Response;
use maud::DOCTYPE;
use maud::Markup;
use maud::html;

use crate::app::Collector;
use crate::app::PAGE_POLICY;
use crate::halo::STYLE;
use crate::refusal::Refusal;
use crate::refusal::Said;
use crate::results;
use crate::token;

/// The parts of the staff pages, with their addresses.
const PARTS: [(&str, &str); 6] = [
    (results::LIST, "Surveys and results"),
    ("/staff/", "Halo rounds"),
    ("/staff/outcomes", "You said, we did"),
    ("/staff/involved", "Getting involved"),
    ("/staff/draws", "Prize draws"),
    ("/staff/hooks", "Webhooks"),
];

/// A page for staff: `part` is the address in the list of parts to which it belongs.
pub(crate) fn page(status: StatusCode, part: &str, title: &str, main: &Markup) -> Response {
    page_about(status, part, title, &html! { (title) }, main)
}

/// The same, with another heading than its title: words of a document, marked with their language.
pub(crate) fn page_about(status: StatusCode, part: &str, title: &str, heading: &Markup, main: &Markup) -> Response {
    respond(status, title, "en", &html! { (parts(part)) h1 { (heading) } (main) })
}

/// A page for staff about a document, with everything in it.
pub(crate) fn respond(status: StatusCode, title: &str, language: &str, main: &Markup) -> Response {
    let html = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (title) }
                link rel="stylesheet" href=(STYLE);
            }
            body { main { (main) } }
        }
    };
    (status, headers("text/html; charset=utf-8"), html.into_string()).into_response()
}

/// The ways to all parts of the staff pages, from this one.
fn parts(part: &str) -> Markup {
    html! {
        nav.actions aria-label="Staff pages" {
            @for (address, name) in PARTS {
                a href=(address) aria-current=[(address == part).then_some("page")] { (name) }
            }
        }
    }
}

/// What is refused under `/staff`, as a page: a browser would show the problem document as it stands.
pub(crate) async fn in_words(request: Request, next: Next) -> Response {
    let accepts = request.headers().get(header::ACCEPT).and_then(|accepts| accepts.to_str().ok());
    let is_browser = accepts.is_some_and(|accepts| accepts.contains("text/html"));
    let is_staff = request.uri().path().starts_with("/staff");
    let refused = next.run(request).await;
    let Some(said) = refused.extensions().get::<Said>().filter(|_| is_staff && is_browser) else { return refused };
    let mut words = said.detail.clone();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    let stop = if words.ends_with('.') { "" } else { "." };
    let mut page = page(refused.status(), "", said.title, &html! { p { (words) (stop) } });
    for name in [header::WWW_AUTHENTICATE, header::RETRY_AFTER] {
        if let Some(value) = refused.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

/// The headers of everything that only staff may see. With the policy `no-referrer`, which everything else has, a
/// browser says `Origin: null` of a form (Fetch, "append a request `Origin` header"), and [`receive`] would refuse it.
pub(crate) fn headers(kind: &'static str) -> [(HeaderName, HeaderValue); 4] {
    [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::CONTENT_SECURITY_POLICY, PAGE_POLICY),
        (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    ]
}

/// Back to a page, after something was done.
pub(crate) fn redirect(to: &str) -> Response {
    match HeaderValue::from_str(to) {
        Ok(to) => (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response(),
        Err(_) => StatusCode::NO_CONTENT.into_response(),
    }
}

/// What is wrong with what was sent, above a form; takes the reader there by being a heading.
pub(crate) fn faults(faults: &[String]) -> Markup {
    html! {
        @if !faults.is_empty() {
            div.faults role="alert" {
                h2 { "Not kept yet" }
                ul { @for fault in faults { li { (fault) } } }
            }
        }
    }
}

/// The fields of a form or of a query, names and values.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    pub(crate) fn read(encoded: &[u8]) -> Self {
        Self(form_urlencoded::parse(encoded).into_owned().collect())
    }

    /// The first value of this name, without blanks around it; empty if there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }

    /// Every value of this name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.iter().filter(move |(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Names and values, without blanks around the values.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.trim()))
    }
}

/// The hidden field that a form sent to `path` carries.
pub(crate) fn token_field(collector: &Collector, path: &str) -> Markup {
    html! { input type="hidden" name="token" value=(collector.codes().form_token(path, &collector.today())); }
}

/// A form that one of our own pages sent to `path`. A browser sends the password by itself, also when another
/// page asks it to, so the origin and a token that only our pages know are looked at.
///
/// # Errors
///
/// If nobody is signed in, or the form came from elsewhere or was open for more than a day.
pub(crate) fn receive(collector: &Collector, path: &str, headers: &HeaderMap, body: &[u8]) -> Result<Fields, Refusal> {
    token::check_staff(collector, headers)?;
    if !token::is_own_form(headers) {
        return Err(Refusal::BadForm);
    }
    let form = Fields::read(body);
    // A page that was opened before midnight is still good.
    let today = collector.today();
    let days = [crate::days::add(&today, -1).unwrap_or_default(), today];
    if days.iter().any(|day| token::same(form.get("token"), collector.codes().form_token(path, day))) {
        return Ok(form);
    }
    Err(Refusal::BadForm)
}
