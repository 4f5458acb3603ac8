//! What is tried, in which order, and what follows from what is seen.

use std::cell::RefCell;
use std::rc::Rc;
use std::thread;
use std::time::Duration;

use futures::FutureExt as _;
use futures::future::ready;
use yousaid_schema::Answer;
use yousaid_schema::Answered;
use yousaid_schema::Encoding;
use yousaid_schema::QuestionId;
use yousaid_schema::ResponseId;
use yousaid_transport::Backend as _;
use yousaid_transport::Delivery;
use yousaid_transport::HttpBackend;
use yousaid_transport::Outcome;

use super::Finding;
use super::Findings;
use super::Grade;
use super::Trial;
use super::wire::Exchange;
use super::wire::Wire;

/// Longer than this, and residents wait.
const SLOW: Duration = Duration::from_secs(5);
/// How many send the same response at the same time.
const AT_ONCE: usize = 4;
/// What browsers let every page send and read without asking: the Fetch standard, "CORS-safelisted".
const SAFE_TYPES: [&str; 3] = ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];

/// Tries everything.
pub(super) fn all(trial: &Trial) -> Findings {
    let mut findings = Findings { list: Vec::new(), residents_read: None, stored: "unknown", sent: Vec::new() };
    let line = Line::new(trial);
    let first = line.delivery(trial, 0);
    findings.sent.push(first.id.as_str().to_owned());
    let outcome = line.send(&first);
    let seen = line.last();
    findings.list.push(answer(trial, &outcome, &seen));
    findings.list.push(speed(trial, &seen));
    findings.list.extend(cors(trial, &line, &seen));
    if !is_taken(&outcome) {
        return findings;
    }
    findings.residents_read = Some(if matches!(outcome, Outcome::Received(_)) { "received" } else { "sent" });
    let again = line.send(&first);
    let (repeated, stored) = duplicate(trial, &outcome, &again, &line.last());
    findings.stored = stored;
    findings.list.push(repeated);
    let second = line.delivery(trial, 0);
    findings.sent.push(second.id.as_str().to_owned());
    let together = at_once(trial, &second);
    if together.grade == Grade::Fault && findings.stored == "once" {
        findings.stored = "more than once";
    }
    findings.list.push(together);
    let other = other_content(trial, &line, &first);
    if findings.stored == "unknown" && other.grade == Grade::Good {
        // It takes the same again and refuses other answers: it knows what it has.
        findings.stored = "once";
    }
    findings.list.push(other);
    findings.list.push(broken(trial, &line));
    for (name, bytes) in [("size 60 kB", 60_000), ("size 1 MB", 1_000_000)] {
        let large = line.delivery(trial, bytes);
        findings.sent.push(large.id.as_str().to_owned());
        let outcome = line.send(&large);
        findings.list.push(size(name, &outcome, &line.last()));
    }
    findings
}

/// The adapter that pages use, on a wire of ours.
struct Line {
    backend: HttpBackend,
    wire: Wire,
    last: Rc<RefCell<Exchange>>,
}

impl Line {
    fn new(trial: &Trial) -> Self {
        let wire = Wire::new(trial.origin.as_deref(), trial.timeout);
        let mut backend = HttpBackend::with_http(trial.route.clone(), wire.clone());
        if let Some(token) = trial.token.clone() {
            backend = backend.with_token(move || ready(Ok(token.clone())).boxed_local());
        }
        let last = wire.last.clone();
        Self { backend, wire, last }
    }

    /// A test response with an id of its own, whose body has this many bytes if that is more than it takes: the
    /// limit of a response is that of its body.
    fn delivery(&self, trial: &Trial, bytes: usize) -> Delivery {
        let mut response = trial.response.clone();
        let mut random = [0; 16];
        // Without chance there is an id all the same; the backend will say that it knows it.
        let _ = getrandom::fill(&mut random);
        response.id = ResponseId::from_random(random);
        let with = |letters: usize| {
            let mut response = response.clone();
            if letters > 0
                && let Some(id) = QuestionId::new("test_size")
            {
                let answer = Answer::Text("x".repeat(letters));
                response.answers.push((id, Answered { answer, language: "en".to_owned() }));
            }
            self.backend.freeze(&response)
        };
        if bytes == 0 {
            return with(0);
        }
        // What stands around the letters: the rest of the body, and their field.
        let around = with(1).payload.len().saturating_sub(1);
        let delivery = with(bytes.saturating_sub(around).max(1));
        // A body of fields that were chosen has no place for the letters: then blanks come, which no reader of
        // JSON minds.
        if bytes > delivery.payload.len() && trial.route.encoding == Encoding::Json {
            let payload = [&*delivery.payload, &" ".repeat(bytes - delivery.payload.len())].concat();
            return Delivery {
                hash: yousaid_schema::sha256_hex(payload.as_bytes()),
                payload: payload.into(),
                ..delivery
            };
        }
        delivery
    }

    fn send(&self, delivery: &Delivery) -> Outcome {
        // The wire answers at once.
        self.backend.deliver(delivery).now_or_never().unwrap_or_else(|| Outcome::later("no answer"))
    }

    fn last(&self) -> Exchange {
        self.last.borrow().clone()
    }
}

fn is_taken(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Received(_) | Outcome::Sent)
}

fn finding(name: &'static str, grade: Grade, seen: impl Into<String>, follows: impl Into<String>) -> Finding {
    Finding { name, grade, seen: seen.into(), follows: follows.into() }
}

/// An outcome and its status in words.
fn words(outcome: &Outcome, exchange: &Exchange) -> String {
    let status = match exchange.status {
        0 => "no answer".to_owned(),
        status => format!("status {status}"),
    };
    match outcome {
        Outcome::Received(receipt) => format!("{status}, received as {}", receipt.reference),
        Outcome::Sent => format!("{status}, taken without a confirmation"),
        Outcome::Later { reason, .. } => format!("{status}, {reason}"),
        Outcome::Refused { detail, .. } if detail.is_empty() => format!("{status}, refused"),
        Outcome::Refused { detail, .. } => format!("{status}, refused: {detail}"),
    }
}

fn answer(trial: &Trial, outcome: &Outcome, exchange: &Exchange) -> Finding {
    let seen = words(outcome, exchange);
    let fault = |follows: &str| finding("answer", Grade::Fault, seen.clone(), follows);
    match outcome {
        Outcome::Received(_) => finding("answer", Grade::Good, seen, "it confirms this very response"),
        Outcome::Sent => finding(
            "answer",
            Grade::Weak,
            seen,
            "residents read `sent`; to let them read `received`, send the id back and say where in `acknowledgement`",
        ),
        Outcome::Refused { status: 401 | 403, .. } => fault(
            "the page needs a token (--token, and `token` of Yousaid.mount), or the server refuses pages of this origin",
        ),
        Outcome::Refused { .. } => fault(
            "such a response is kept on the device and never arrives; `body` may have to say it in the server's words",
        ),
        Outcome::Later { .. } if (300..400).contains(&exchange.status) => {
            fault("redirects are never followed: they lead to login pages; give the final address")
        }
        Outcome::Later { .. } if exchange.status == 0 => fault("responses wait on the device until there is an answer"),
        Outcome::Later { .. } if (200..300).contains(&exchange.status) => {
            let rule = &trial.route.acknowledgement;
            fault(match exchange.header("content-type") {
                Some(kind) if rule.is_json && kind.contains("html") => {
                    "a page of HTML is no acknowledgement, because login pages look like that; answer with JSON, or say \"reply\": \"any\""
                }
                _ if rule.is_json => {
                    "this is no acknowledgement by the rule, so it is sent again and again; answer with JSON as the rule says, or change the rule"
                }
                _ => {
                    "this is no acknowledgement by the rule, so it is sent again and again; change the rule or the answer"
                }
            })
        }
        Outcome::Later { .. } => fault("responses are sent again and again until this passes"),
    }
}

fn speed(trial: &Trial, exchange: &Exchange) -> Finding {
    let seen = format!("{:.1} s", exchange.took.as_secs_f64());
    if exchange.status == 0 && exchange.took >= trial.timeout {
        let follows = "pages give up by then and send again, while the server may still store the first";
        return finding("speed", Grade::Fault, format!("no whole answer within {seen}"), follows);
    }
    if exchange.took >= SLOW {
        return finding(
            "speed",
            Grade::Weak,
            seen,
            "residents wait for it, and a page that is left sends again later; store first, work later",
        );
    }
    finding("speed", Grade::Good, seen, "")
}

/// What a browser asks before a page of another origin may send, and what it lets that page read.
fn cors(trial: &Trial, line: &Line, answer: &Exchange) -> Vec<Finding> {
    const NAME: &str = "page of another address (CORS)";
    let Some(origin) = trial.origin.as_deref().map(|origin| origin.trim_end_matches('/')) else {
        return vec![finding(
            NAME,
            Grade::Unknown,
            "not tried",
            "say which page will send with --origin, unless it is on the same server",
        )];
    };
    if trial.route.address.starts_with(&format!("{origin}/")) {
        return vec![finding(NAME, Grade::Good, "the same server, so nothing has to be allowed", "")];
    }
    let is_safe_type = SAFE_TYPES.iter().any(|safe| content_type(trial.route.encoding) == *safe);
    let mut asked: Vec<String> = answer.sent.iter().map(|name| name.to_ascii_lowercase()).collect();
    asked.retain(|name| name != "accept" && !(name == "content-type" && is_safe_type));
    asked.sort();
    asked.dedup();
    let method = if trial.route.is_put { "PUT" } else { "POST" };
    let headers = [("Access-Control-Request-Method", method), ("Access-Control-Request-Headers", &asked.join(","))];
    let address = trial
        .route
        .address
        .replace("{id}", "00000000-0000-4000-8000-000000000000")
        .replace("{survey}", "yousaid-backend-check");
    let asked_for = line.wire.ask("OPTIONS", &address, &headers, b"");
    let preflight = line.last();
    let is_allowed = |exchange: &Exchange| {
        exchange.header("access-control-allow-origin").is_some_and(|allowed| allowed == "*" || allowed == origin)
    };
    let fault = |seen: String, follows: &str| vec![finding(NAME, Grade::Fault, seen, follows)];
    if method == "PUT" || !asked.is_empty() {
        if let Err(error) = asked_for {
            return fault(format!("OPTIONS: {error}"), "browsers ask first; answer OPTIONS");
        }
        if !(200..300).contains(&preflight.status) {
            return fault(
                format!("OPTIONS: status {}", preflight.status),
                "browsers ask first; answer OPTIONS with 204 and the headers for this origin",
            );
        }
        if !is_allowed(&preflight) {
            return fault(
                format!(
                    "OPTIONS: Access-Control-Allow-Origin is {}",
                    preflight.header("access-control-allow-origin").unwrap_or("missing")
                ),
                "name this origin there, or browsers send nothing",
            );
        }
        let methods = preflight.items("access-control-allow-methods");
        if method == "PUT" && !methods.iter().any(|known| known == "put" || known == "*") {
            return fault(
                "OPTIONS: Access-Control-Allow-Methods has no PUT".to_owned(),
                "name PUT there, or browsers send nothing",
            );
        }
        let allowed = preflight.items("access-control-allow-headers");
        let missing: Vec<String> = asked
            .into_iter()
            .filter(|name| {
                !allowed.contains(name) && (name == "authorization" || !allowed.iter().any(|known| known == "*"))
            })
            .collect();
        if !missing.is_empty() {
            return fault(
                format!("OPTIONS: Access-Control-Allow-Headers lacks {}", missing.join(", ")),
                "name them there; if that can't be, leave `Idempotency-Key` out with \"idempotency_header\": false",
            );
        }
    }
    if !is_allowed(answer) {
        return fault(
            format!(
                "the answer itself: Access-Control-Allow-Origin is {}",
                answer.header("access-control-allow-origin").unwrap_or("missing")
            ),
            "the response is stored and the page never learns it, so it is sent again and again; send the header with every answer, errors too",
        );
    }
    let mut list = vec![finding(NAME, Grade::Good, format!("{origin} may send"), "")];
    let exposed = answer.items("access-control-expose-headers");
    let is_exposed = |name: &str| exposed.iter().any(|known| known == name || known == "*");
    if let Some(name) =
        trial.route.acknowledgement.header.as_deref().filter(|name| !is_exposed(&name.to_ascii_lowercase()))
    {
        let seen = format!("Access-Control-Expose-Headers lacks {name}");
        list.push(finding(
            "headers that the page may read",
            Grade::Fault,
            seen,
            "pages of another address can't see the confirmation; name it there",
        ));
    } else if !is_exposed("retry-after") {
        let seen = "Access-Control-Expose-Headers lacks Retry-After";
        list.push(finding(
            "headers that the page may read",
            Grade::Weak,
            seen,
            "pages can't see how long to wait when the server is busy; name it there",
        ));
    }
    list
}

fn content_type(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Json => "application/json",
        Encoding::Form => "application/x-www-form-urlencoded",
        Encoding::Multipart => "multipart/form-data",
    }
}

/// What became of a response that came again, and how often it is stored by that.
fn duplicate(trial: &Trial, first: &Outcome, again: &Outcome, exchange: &Exchange) -> (Finding, &'static str) {
    const NAME: &str = "the same response again";
    let seen = words(again, exchange);
    let has_own_code = trial.route.acknowledgement.reference.is_some();
    match (first, again) {
        (Outcome::Received(one), Outcome::Received(two)) if one.reference != two.reference => (
            finding(NAME, Grade::Fault, seen, "another reference, so it is stored twice; make the id the primary key"),
            "more than once",
        ),
        (Outcome::Received(_), Outcome::Received(_)) if has_own_code => {
            (finding(NAME, Grade::Good, seen, "the same reference: it is there once"), "once")
        }
        _ if is_taken(again) && trial.route.acknowledgement.already.is_some() && exchange.status >= 400 => {
            (finding(NAME, Grade::Good, seen, "it says that it has it already"), "once")
        }
        _ if is_taken(again) => {
            let follows = "whether it is stored once can't be seen from here";
            (finding(NAME, Grade::Unknown, seen, follows), "unknown")
        }
        (_, Outcome::Refused { .. }) => {
            let follows = "it notices the repetition, and residents whose first answer got lost read that theirs were refused; say in `already` how it says so, or answer as the first time";
            (finding(NAME, Grade::Fault, seen, follows), "once")
        }
        _ => (finding(NAME, Grade::Fault, seen, "a response whose answer got lost never arrives"), "unknown"),
    }
}

/// Several tabs, or an impatient network, send the same response at the same time.
fn at_once(trial: &Trial, delivery: &Delivery) -> Finding {
    const NAME: &str = "the same response several times at once";
    let attempts: Vec<_> = (0..AT_ONCE)
        .map(|_| {
            let (trial, delivery) = (trial.clone(), delivery.clone());
            thread::spawn(move || {
                let line = Line::new(&trial);
                let outcome = line.send(&delivery);
                (outcome, line.last())
            })
        })
        .collect();
    let outcomes: Vec<(Outcome, Exchange)> = attempts.into_iter().filter_map(|attempt| attempt.join().ok()).collect();
    let mut codes: Vec<&str> = Vec::new();
    for (outcome, exchange) in &outcomes {
        match outcome {
            Outcome::Received(receipt) => codes.push(&receipt.reference),
            Outcome::Refused { .. } => {
                return finding(
                    NAME,
                    Grade::Fault,
                    words(outcome, exchange),
                    "one of them is refused, and its tab says that the answers did not arrive",
                );
            }
            Outcome::Sent | Outcome::Later { .. } => {}
        }
    }
    codes.sort_unstable();
    codes.dedup();
    if codes.len() > 1 {
        let seen = format!("{} references", codes.len());
        return finding(
            NAME,
            Grade::Fault,
            seen,
            "it is stored more than once; insert and find in one statement (INSERT … ON CONFLICT DO NOTHING)",
        );
    }
    let taken = outcomes.iter().filter(|(outcome, _)| is_taken(outcome)).count();
    let grade = if taken == 0 { Grade::Fault } else { Grade::Good };
    finding(
        NAME,
        grade,
        format!("{taken} of {AT_ONCE} taken"),
        if taken == AT_ONCE { "" } else { "the others are sent again later" },
    )
}

/// Other answers under a known id: nobody may overwrite what a resident has sent.
fn other_content(trial: &Trial, line: &Line, first: &Delivery) -> Finding {
    const NAME: &str = "other answers under a known id";
    let changed = line.delivery(&Trial { response: changed(trial), ..trial.clone() }, 0);
    let payload = changed.payload.replace(changed.id.as_str(), first.id.as_str());
    let other = Delivery {
        id: first.id.clone(),
        hash: yousaid_schema::sha256_hex(payload.as_bytes()),
        payload: payload.into(),
        ..changed
    };
    if other.payload == first.payload {
        return finding(
            NAME,
            Grade::Unknown,
            "not tried",
            "the body has no answer of the test response in it; give one with --response",
        );
    }
    let outcome = line.send(&other);
    let seen = words(&outcome, &line.last());
    match outcome {
        Outcome::Refused { .. } => finding(NAME, Grade::Good, seen, "what is stored stays"),
        _ if is_taken(&outcome) && line.last().status >= 400 => finding(NAME, Grade::Good, seen, "it keeps the first"),
        _ if is_taken(&outcome) => {
            finding(NAME, Grade::Weak, seen, "it either overwrites or says nothing; 409 would be clearer")
        }
        _ => finding(NAME, Grade::Weak, seen, "it is tried for ever; 409 would end it"),
    }
}

/// The trial's response with other answers.
fn changed(trial: &Trial) -> yousaid_schema::Response {
    let mut response = trial.response.clone();
    for (_, answered) in &mut response.answers {
        if let Answer::Text(text) = &mut answered.answer {
            text.push_str(" (changed)");
        }
    }
    response.context.iter_mut().for_each(|(_, value)| value.push_str(" (changed)"));
    response
}

fn broken(trial: &Trial, line: &Line) -> Finding {
    const NAME: &str = "a broken body";
    let method = if trial.route.is_put { "PUT" } else { "POST" };
    let address = trial.route.address.replace("{id}", "not-an-id").replace("{survey}", "yousaid-backend-check");
    let kind = content_type(trial.route.encoding);
    let _ =
        line.wire.ask(method, &address, &[("Content-Type", kind), ("Idempotency-Key", "not-an-id")], b"{\"broken\":");
    let exchange = line.last();
    let seen = format!("status {}", exchange.status);
    match exchange.status {
        400..=499 => finding(NAME, Grade::Good, seen, "refused, and kept on the device for whoever looks after it"),
        500..=599 => {
            finding(NAME, Grade::Weak, seen, "what can never be stored is sent again and again; answer with 400 or 422")
        }
        200..=299 => finding(NAME, Grade::Weak, seen, "it takes what is no response at all"),
        _ => finding(NAME, Grade::Weak, format!("{seen}: no usable answer"), "answer with 400 or 422"),
    }
}

fn size(name: &'static str, outcome: &Outcome, exchange: &Exchange) -> Finding {
    let is_small = name == "size 60 kB";
    let seen = words(outcome, exchange);
    match outcome {
        _ if is_taken(outcome) => finding(name, Grade::Good, seen, ""),
        _ if is_small => {
            finding(name, Grade::Fault, seen, "a survey without files may have 60 kB; raise the limit of the server")
        }
        Outcome::Refused { status: 413, .. } => finding(
            name,
            Grade::Weak,
            seen,
            "photos and documents will not arrive; raise the limit if surveys ask for them",
        ),
        _ => finding(
            name,
            Grade::Weak,
            seen,
            "photos and documents may not arrive; a body that is too large should end with 413",
        ),
    }
}
