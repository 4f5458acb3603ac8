//! A browser without scripts: what a form on a page would send, and pressing its buttons.

use axum::body::Body;
use axum::http::Request;
use axum::http::header;

use crate::support::Reply;
use crate::support::Service;

/// A page, and what its form holds.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) reply: Reply,
    pub(crate) html: String,
    action: String,
    pub(crate) fields: Vec<(String, String)>,
}

/// Opens a page.
pub(crate) async fn open(service: &Service, address: &str) -> Page {
    Page::new(service.get(address).await)
}

impl Page {
    pub(crate) fn new(reply: Reply) -> Self {
        let html = reply.text();
        let form = html.split_once("<form").map_or("", |(_, rest)| rest);
        let action = attribute(form.split('>').next().unwrap(), "action").unwrap_or_default();
        let fields = fields(form.split("</form>").next().unwrap());
        Self { reply, html, action, fields }
    }

    pub(crate) fn title(&self) -> &str {
        self.html.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0
    }

    /// The words of the page.
    pub(crate) fn words(&self) -> String {
        let texts = self.html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text.trim());
        let texts: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
        unescape(&texts.join(" ")).replace(['\u{2068}', '\u{2069}'], "")
    }

    /// What a field holds.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// Fills a field in, or chooses a radio button.
    pub(crate) fn fill(&mut self, name: &str, value: &str) -> &mut Self {
        assert!(self.html.contains(&format!("name=\"{name}\"")), "no field `{name}`: {}", self.html);
        self.fields.retain(|(other, _)| other != name);
        self.tick(name, value)
    }

    /// Ticks one more box.
    pub(crate) fn tick(&mut self, name: &str, value: &str) -> &mut Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Presses the button of this wish; it must be there.
    pub(crate) async fn press(&self, service: &Service, go: &str) -> Page {
        assert!(self.html.contains(&format!("name=\"~go\" value=\"{go}\"")), "no button `{go}`: {}", self.html);
        let mut page = self.clone();
        page.fields.push(("~go".to_owned(), go.to_owned()));
        page.send(service).await
    }

    /// Sends the form as it is.
    pub(crate) async fn send(&self, service: &Service) -> Page {
        Self::new(post(service, &self.action, &self.fields, &[]).await)
    }
}

pub(crate) async fn post(
    service: &Service,
    address: &str,
    fields: &[(String, String)],
    headers: &[(&str, &str)],
) -> Reply {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let mut request = Request::post(address).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    service.send(request.body(Body::from(body)).unwrap()).await
}

/// What a browser would send of the controls in a piece of HTML.
fn fields(html: &str) -> Vec<(String, String)> {
    let mut fields = Vec::new();
    let mut select = None;
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let name = attribute(tag, "name");
        let value = attribute(tag, "value").unwrap_or_default();
        match tag.split(' ').next().unwrap() {
            "input" => {
                let is_tick = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
                let is_sent = !is_tick || tag.split(' ').any(|word| word == "checked");
                fields.extend(name.filter(|_| is_sent).map(|name| (name, value)));
            }
            "textarea" => fields.extend(name.map(|name| (name, unescape(text)))),
            "select" => select = name,
            "option" if tag.split(' ').any(|word| word == "selected") => {
                fields.extend(select.clone().map(|name| (name, value)));
            }
            _ => {}
        }
    }
    fields
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(unescape(rest.split('"').next()?))
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
