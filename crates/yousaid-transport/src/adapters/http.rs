//! The adapter for any server that takes HTTP.

use std::fmt;
use std::rc::Rc;

use futures::FutureExt as _;
use yousaid_schema::Encoding;
use yousaid_schema::HttpRoute;
use yousaid_schema::Json;
use yousaid_schema::Response;
use yousaid_schema::Slot;
use yousaid_schema::SlotSource;
use yousaid_schema::Template;
use yousaid_schema::replaced;

use super::Labels;
use super::NoLabels;
use super::acknowledge;
use super::body;
use super::fields::Multipart;
use super::fields::multipart;
use super::fields::urlencoded;
use crate::Backend;
use crate::Content;
use crate::Delivery;
use crate::Http;
use crate::LocalBoxFuture;
use crate::Outcome;
use crate::Request;
use crate::collector::fetch;
use crate::collector::parse;

/// Gives the token of an attempt, or says why there is none, for developers.
type Token = Rc<dyn Fn() -> LocalBoxFuture<'static, Result<String, String>>>;

/// Tells responses to a server in its own words.
///
/// The body is made once, when the response is frozen, so that each attempt sends the same bytes. Each has
/// the header `Idempotency-Key` with the response's id. What counts as an acknowledgement is the route's
/// rule; without something in it that can only be about this response, it says [`Outcome::Sent`].
///
/// # Example
///
/// ```
/// use yousaid_schema::{Destination, Route};
/// use yousaid_transport::HttpBackend;
///
/// let destination: Destination = serde_json::from_str(r#"{
///     "kind": "backend", "address": "https://crm.example.org/cases",
///     "body": {"external_id": "$id", "satisfaction": "$answer.TP01"},
///     "acknowledgement": {"status": [201], "id": "/external_id"}
/// }"#)?;
/// let Route::Http(route) = destination.record else { return Err("that is a collector".into()) };
/// let backend = HttpBackend::new(*route);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct HttpBackend {
    route: HttpRoute,
    http: Box<dyn Http>,
    labels: Rc<dyn Labels>,
    token: Option<Token>,
}

impl HttpBackend {
    /// Sends by the browser's `fetch`, as [`CollectorBackend`](crate::CollectorBackend) does.
    ///
    /// Outside a browser every attempt fails.
    #[must_use]
    pub fn new(route: HttpRoute) -> Self {
        Self::with_parse(route, parse)
    }

    /// The same with a JSON reader of yours for the server's answers, as
    /// [`CollectorBackend::with_parse`](crate::CollectorBackend::with_parse) takes one.
    #[must_use]
    pub fn with_parse(route: HttpRoute, parse: fn(&str) -> Option<Json>) -> Self {
        Self::with_http(route, fetch(parse))
    }

    /// The same by other means than `fetch`.
    #[must_use]
    pub fn with_http(route: HttpRoute, http: impl Http + 'static) -> Self {
        Self { route, http: Box::new(http), labels: Rc::new(NoLabels), token: None }
    }

    /// The same with words for codes, for slots that ask for labels.
    #[must_use]
    pub fn with_labels(self, labels: impl Labels + 'static) -> Self {
        Self { labels: Rc::new(labels), ..self }
    }

    /// The same with a token, asked for before each attempt and never kept.
    #[must_use]
    pub fn with_token(self, token: impl Fn() -> LocalBoxFuture<'static, Result<String, String>> + 'static) -> Self {
        Self { token: Some(Rc::new(token)), ..self }
    }

    fn address(&self, delivery: &Delivery) -> String {
        // Both consist of characters that mean nothing else in an address.
        let address = replaced(&self.route.address, "{id}", delivery.id.as_str());
        replaced(&address, "{survey}", delivery.survey.as_str())
    }

    async fn attempt(&self, delivery: &Delivery) -> Outcome {
        let route = &self.route;
        let (content_type, bytes) = match route.encoding {
            Encoding::Json => ("application/json".to_owned(), None),
            Encoding::Form => ("application/x-www-form-urlencoded".to_owned(), None),
            Encoding::Multipart => {
                let form = Multipart::new(&delivery.payload);
                match form.and_then(|form| Some((form.content_type(), form.bytes()?))) {
                    Some((content_type, bytes)) => (content_type, Some(bytes)),
                    None => {
                        let detail = "what was kept of the response is no multipart body".to_owned();
                        return Outcome::Refused { status: 0, detail };
                    }
                }
            }
        };
        let authorization;
        let mut headers = vec![("Content-Type", content_type.as_str()), ("Accept", "application/json")];
        if route.has_key {
            headers.push(("Idempotency-Key", delivery.id.as_str()));
        }
        for (name, value) in &route.headers {
            headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
            headers.push((name, value));
        }
        if let Some(token) = &self.token {
            let token = match token().await {
                Ok(token) => token,
                Err(reason) => return Outcome::later(["no token: ", &reason].concat()),
            };
            authorization = match &route.token_header {
                Some(name) => (name.as_str(), token),
                None => ("Authorization", ["Bearer ", &token].concat()),
            };
            headers.push((authorization.0, &authorization.1));
        }
        let sent = bytes.as_deref().unwrap_or(delivery.payload.as_bytes());
        let address = self.address(delivery);
        let request = Request {
            method: if route.is_put { "PUT" } else { "POST" },
            address: &address,
            headers: &headers,
            body: bytes.as_deref().map_or(Content::Text(&delivery.payload), Content::Bytes),
            echo: route.acknowledgement.header.as_deref().unwrap_or_default(),
        };
        match self.http.send(&request).await {
            Ok(reply) => acknowledge::judge(&route.acknowledgement, &reply, delivery, sent, self.http.clock()),
            Err(reason) => Outcome::later(reason),
        }
    }
}

impl Backend for HttpBackend {
    fn deliver<'a>(&'a self, delivery: &'a Delivery) -> LocalBoxFuture<'a, Outcome> {
        self.attempt(delivery).boxed_local()
    }

    fn freeze(&self, response: &Response) -> Delivery {
        let encoding = self.route.encoding;
        let template = match (&self.route.body, encoding) {
            (Some(template), _) => template,
            (None, Encoding::Json) => return Delivery::freeze(response),
            (None, _) => &plain_form(),
        };
        let mut body = body(template, response, &*self.labels);
        if self.route.body.is_none() {
            unfold(&mut body);
        }
        let payload = match encoding {
            Encoding::Json => body.to_text(),
            Encoding::Form => urlencoded(&body),
            Encoding::Multipart => multipart(&body),
        };
        Delivery::of(response, payload)
    }

    fn confirms(&self) -> bool {
        self.route.acknowledgement.confirms()
    }
}

impl fmt::Debug for HttpBackend {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpBackend").field("route", &self.route).finish_non_exhaustive()
    }
}

/// A form without a template: what is no answer has a name that begins with `~`, which no question's id can.
fn plain_form() -> Template {
    let slot = |source| Template::Slot(Box::new(Slot::new(source)));
    let about = [
        ("~id", SlotSource::Id),
        ("~survey", SlotSource::Survey),
        ("~version", SlotSource::Version),
        ("~mode", SlotSource::Mode),
        ("~language", SlotSource::Language),
        ("~started", SlotSource::Started),
        ("~finished", SlotSource::Finished),
        ("~context", SlotSource::Contexts),
        ("", SlotSource::Answers),
    ];
    Template::Object(about.into_iter().map(|(name, source)| (name.to_owned(), slot(source))).collect())
}

/// Puts the answers beside the other fields.
fn unfold(body: &mut Json) {
    let Json::Object(fields) = body else { return };
    if let Some((_, Json::Object(answers))) = fields.pop() {
        fields.extend(answers);
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::cell::RefCell;
    use std::time::Duration;

    use futures::future::ready;
    use yousaid_schema::Destination;
    use yousaid_schema::Route;

    use super::*;
    use crate::Reply;

    /// A response with an answer of every kind.
    pub(in crate::adapters) fn response() -> Response {
        let text = r#"{"id":"0b6ff3a1-8d3a-4f4e-9b7e-2b1c5a7d9e10","survey":{"id":"tsm-2026","version":"1","hash":"HASH"},"sequence":1,"final":true,"mode":"web","started":"2026-11-22","finished":"2026-11-22","answers":{"TP01":{"choice":"very_satisfied","language":"en"},"why":{"text":"quick","language":"cy"},"helpful.staff":{"choice":"4","language":"en"},"helpful.office":{"choice":"2","language":"en"},"TP05":{"soft":"dont_know","language":"en"},"age":{"number":41.25,"language":"en"},"about":{"choices":["a","b"],"language":"en"},"channel":{"choice":"other","language":"en"},"channel.other":{"text":"by boat","language":"cy"},"photo":{"files":[{"name":"a.txt","type":"text/plain","size":2,"content":"aGk="}],"language":"en"}},"context":{"estate":"Elm"}}"#;
        serde_json::from_str(&text.replace("HASH", &"a".repeat(64))).unwrap()
    }

    /// Nothing here waits.
    fn block_on<T>(future: impl Future<Output = T>) -> T {
        future.now_or_never().unwrap()
    }

    /// The first line, headers and body of a request.
    type Sent = (String, Vec<String>, Vec<u8>);

    /// What was sent, and what is answered.
    #[derive(Default)]
    struct Wire {
        sent: RefCell<Vec<Sent>>,
        replies: RefCell<Vec<Result<Reply, String>>>,
    }

    impl Http for Rc<Wire> {
        fn send<'a>(&'a self, request: &'a Request<'a>) -> LocalBoxFuture<'a, Result<Reply, String>> {
            let body = match request.body {
                Content::Text(text) => text.as_bytes(),
                Content::Bytes(bytes) => bytes,
            };
            let headers = request.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
            let line = format!("{} {}", request.method, request.address);
            self.sent.borrow_mut().push((line, headers, body.to_vec()));
            let reply = self.replies.borrow_mut().pop().unwrap_or_else(|| Err("no line".to_owned()));
            ready(reply).boxed_local()
        }

        fn clock(&self) -> Option<Duration> {
            None
        }
    }

    fn backend(document: &str) -> (HttpBackend, Rc<Wire>) {
        let destination: Destination = serde_json::from_str(document).unwrap();
        let Route::Http(route) = destination.record else { panic!("another route") };
        let wire = Rc::new(Wire::default());
        (HttpBackend::with_http(*route, wire.clone()), wire)
    }

    fn payload(document: &str) -> String {
        backend(document).0.freeze(&response()).payload.to_string()
    }

    #[test]
    fn a_server_without_wishes_gets_the_response_as_it_is() {
        assert_eq!(payload(r#"{"kind": "backend", "address": "/a"}"#), response().to_json().to_text());
    }

    #[test]
    fn a_form_without_wishes_has_a_field_for_each_answer() {
        let form = payload(r#"{"kind": "backend", "address": "/a", "encoding": "form"}"#);
        assert_eq!(
            form,
            "%7Eid=0b6ff3a1-8d3a-4f4e-9b7e-2b1c5a7d9e10&%7Esurvey=tsm-2026&%7Eversion=1&%7Emode=web&%7Elanguage=en\
             &%7Estarted=2026-11-22&%7Efinished=2026-11-22&%7Econtext%5Bestate%5D=Elm&TP01=very_satisfied&why=quick\
             &helpful.staff=4&helpful.office=2&TP05=dont_know&age=41.25&about=a&about=b&channel=other\
             &channel.other=by+boat&photo%5Bname%5D=a.txt&photo%5Btype%5D=text%2Fplain&photo%5Bcontent%5D=aGk%3D"
        );
    }

    #[test]
    fn a_request_says_what_it_is_and_which_response_it_is_about() {
        let (backend, wire) = backend(
            r#"{"kind": "backend", "address": "https://elm.example/{survey}/{id}", "method": "PUT", "headers": {"Prefer": "x", "accept": "*/*"}}"#,
        );
        let backend = backend.with_token(|| ready(Ok("secret".to_owned())).boxed_local());
        let delivery = backend.freeze(&response());
        assert_eq!(block_on(backend.deliver(&delivery)), Outcome::later("no line"));
        let sent = wire.sent.borrow();
        let (line, headers, body) = &sent[0];
        assert_eq!(line, "PUT https://elm.example/tsm-2026/0b6ff3a1-8d3a-4f4e-9b7e-2b1c5a7d9e10");
        assert_eq!(
            headers,
            &[
                "Content-Type: application/json",
                "Idempotency-Key: 0b6ff3a1-8d3a-4f4e-9b7e-2b1c5a7d9e10",
                "Prefer: x",
                "accept: */*",
                "Authorization: Bearer secret"
            ]
        );
        assert_eq!(body, delivery.payload.as_bytes());
        assert!(!delivery.payload.contains("secret"), "a token is never kept");
    }

    #[test]
    fn a_server_that_knows_few_headers_gets_few() {
        let (backend, wire) = backend(r#"{"kind": "backend", "address": "/a", "idempotency_header": false}"#);
        let _ = block_on(backend.deliver(&backend.freeze(&response())));
        assert_eq!(wire.sent.borrow()[0].1, ["Content-Type: application/json", "Accept: application/json"]);
    }

    #[test]
    fn every_attempt_asks_for_a_token_and_sends_the_same_bytes() {
        let count = Rc::new(RefCell::new(0));
        let counted = count.clone();
        let (backend, wire) =
            backend(r#"{"kind": "backend", "address": "/a", "encoding": "multipart", "token_header": "X-Key"}"#);
        let backend = backend.with_token(move || {
            *counted.borrow_mut() += 1;
            ready(if *counted.borrow() == 1 { Err("signed out".to_owned()) } else { Ok(counted.borrow().to_string()) })
                .boxed_local()
        });
        let delivery = backend.freeze(&response());
        assert_eq!(block_on(backend.deliver(&delivery)), Outcome::later("no token: signed out"));
        assert!(wire.sent.borrow().is_empty(), "nothing is sent without it");
        block_on(backend.deliver(&delivery));
        block_on(backend.deliver(&delivery));
        let sent = wire.sent.borrow();
        assert_eq!(sent[0].2, sent[1].2);
        assert!(sent[1].1.contains(&"X-Key: 3".to_owned()), "{:?}", sent[1].1);
        assert!(sent[0].1[0].starts_with("Content-Type: multipart/form-data; boundary=yousaid-"), "{:?}", sent[0].1);
        assert!(String::from_utf8_lossy(&sent[0].2).contains("Content-Type: text/plain\r\n\r\nhi\r\n--"));
    }

    #[test]
    fn what_is_kept_and_can_not_be_read_is_refused_and_not_sent() {
        let (backend, wire) = backend(r#"{"kind": "backend", "address": "/a", "encoding": "multipart"}"#);
        let delivery = Delivery { payload: "{}".into(), ..backend.freeze(&response()) };
        assert!(matches!(block_on(backend.deliver(&delivery)), Outcome::Refused { status: 0, .. }));
        assert!(wire.sent.borrow().is_empty());
    }

    #[test]
    fn only_a_rule_with_an_echo_confirms() {
        let confirms = |rule: &str| {
            backend(&format!(r#"{{"kind": "backend", "address": "/a", "acknowledgement": {rule}}}"#)).0.confirms()
        };
        assert!(!confirms("{}"));
        assert!(!confirms(r#"{"reference": "/number"}"#));
        assert!(confirms(r#"{"id": "/id"}"#));
        assert!(confirms(r#"{"reply": "any", "header": "X-Id"}"#));
    }
}
