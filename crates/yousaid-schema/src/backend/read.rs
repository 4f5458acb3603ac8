//! Reads the document of kind `backend`.

use super::Acknowledgement;
use super::Already;
use super::Destination;
use super::Encoding;
use super::HttpRoute;
use super::Route;
use super::Template;
use crate::Decimal;
use crate::Json;
use crate::Object;
use crate::Problems;
use crate::limits;
use crate::read;

const HEADERS: usize = 20;
const COPIES: usize = 3;
const HEADER_CHARS: usize = 500;
const PATTERN_CHARS: usize = 200;

/// Headers that are not for authors: Yousaid or the browser sets them, or they carry secrets, which a
/// document that every visitor's browser reads can't keep.
const OURS: [&str; 8] = [
    "content-type",
    "content-length",
    "idempotency-key",
    "host",
    "origin",
    "authorization",
    "cookie",
    "proxy-authorization",
];

pub(super) fn destination(json: &Json, pointer: &str, problems: &mut Problems) -> Option<Destination> {
    let mut object = Object::open(json, pointer, problems)?;
    object.string("$schema", limits::ADDRESS_CHARS, problems);
    object.required("kind", problems);
    object.word("kind", &["backend"], problems);
    let record = route(&mut object, problems);
    let mut copies = Vec::new();
    let list = object.list("copies", COPIES, problems);
    let base = object.at("copies");
    for (i, json) in list.iter().enumerate() {
        let Some(mut object) = Object::open(json, &read::item(&base, i), problems) else { continue };
        copies.extend(route(&mut object, problems));
        object.finish(problems);
    }
    let mail = object.string("mail", limits::ADDRESS_CHARS, problems);
    let is_mail = |text: &str| {
        text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"@.!#$%*+-/=^_`{|}~'".contains(&b))
    };
    if let Some(text) = mail.filter(|text| !is_mail(text)) {
        let message = || ["`", text, "` is not an e-mail address"].concat();
        problems.wrong(object.at("mail"), "bad-address", message, || "write it like `surveys@elm.example`");
    }
    object.finish(problems);
    Some(Destination { record: record?, copies, mail: mail.map(str::to_owned) })
}

/// What a definition may say of it: see [`Destination::of_definition`].
pub(crate) fn untrusted(json: &Json, pointer: &str, problems: &mut Problems) -> Option<Destination> {
    let destination = destination(json, pointer, problems);
    for name in ["headers", "token_header", "copies", "mail"] {
        if json.get(name).is_some() {
            let message = || ["a definition does not set `", name, "`"].concat();
            let help =
                || "give the whole backend to the element (`backend=\"/backend.json\"`), whose page is trusted with it";
            problems.wrong([pointer, "/", name].concat(), "not-trusted", message, help);
        }
    }
    if json.get("address").and_then(Json::as_text).is_some_and(|address| scheme(address).is_some()) {
        let message = || "a definition sends answers to its own server only";
        let help = || "write an address without `https:`, such as `/feedback`, or give the backend to the element";
        problems.wrong([pointer, "/address"].concat(), "not-trusted", message, help);
    }
    destination
}

fn route(object: &mut Object<'_>, problems: &mut Problems) -> Option<Route> {
    object.required("address", problems);
    let address = object.string("address", limits::ADDRESS_CHARS, problems).map(str::to_owned);
    if let Some(address) = &address {
        check_address(address, &object.at("address"), problems);
    }
    let is_collector = object.word("protocol", &["http", "collector"], problems) == Some(1);
    if is_collector {
        return Some(Route::Collector { address: address? });
    }
    let is_put = object.word("method", &["POST", "PUT"], problems) == Some(1);
    let encoding = object.word("encoding", &Encoding::CODES, problems);
    let encoding = encoding.and_then(|i| Encoding::ALL.get(i).copied()).unwrap_or_default();
    let headers = headers(object, problems);
    let token_header = object.string("token_header", limits::ID_CHARS, problems).map(str::to_owned);
    if let Some(name) = &token_header
        && !is_header(name)
    {
        let message = || ["`", name, "` can't be the name of a header"].concat();
        problems.wrong(object.at("token_header"), "bad-header", message, || "write it like `X-Api-Key`");
    }
    let has_key = object.boolean("idempotency_header", problems).unwrap_or(true);
    let body = object.get("body").and_then(|json| Template::read(json, &object.at("body"), problems));
    if let Some(body) = &body
        && encoding != Encoding::Json
        && !matches!(body, Template::Object(_))
    {
        let message = || "a form consists of fields, and this is none";
        problems.wrong(object.at("body"), "no-fields", message, || "write an object: {\"field\": \"$answer.…\"}");
    }
    let acknowledgement = match object.get("acknowledgement") {
        Some(json) => acknowledgement(json, &object.at("acknowledgement"), problems),
        None => Some(Acknowledgement::default()),
    };
    Some(Route::Http(Box::new(HttpRoute {
        address: address?,
        is_put,
        encoding,
        headers,
        has_key,
        token_header,
        body,
        acknowledgement: acknowledgement?,
    })))
}

/// The part of an address that says how, if it has one.
fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.split_once(':')?;
    scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b)).then_some(scheme)
}

/// Answers go over encrypted lines, or to the page's own server, or nowhere but this machine.
fn check_address(address: &str, pointer: &str, problems: &mut Problems) {
    let is_here = |rest: &str| {
        let host = rest.trim_start_matches('/').split(['/', '?', '#']).next().unwrap_or_default();
        let host = host
            .rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()))
            .map_or(host, |(host, _)| host);
        matches!(host, "localhost" | "127.0.0.1" | "[::1]")
    };
    let is_right = match scheme(address) {
        None => !address.is_empty() && !address.starts_with("//") && !address.starts_with('\\'),
        Some(scheme) if scheme.eq_ignore_ascii_case("https") => address.len() > "https://".len(),
        Some(scheme) if scheme.eq_ignore_ascii_case("http") => address.get(5..).is_some_and(is_here),
        Some(_) => false,
    };
    if !is_right || address.bytes().any(|b| b <= b' ' || b == 0x7f || b == b'\\') {
        let message = || ["answers are not sent to `", address, "`"].concat();
        let help = || "write an address that begins with https://, or one of the page's own server such as `/feedback`";
        problems.wrong(pointer, "bad-address", message, help);
    }
}

fn headers(object: &mut Object<'_>, problems: &mut Problems) -> Vec<(String, String)> {
    let Some(json) = object.get("headers") else { return Vec::new() };
    let pointer = object.at("headers");
    let Some(list) = Object::open(json, &pointer, problems) else { return Vec::new() };
    let mut headers = Vec::new();
    for (name, value, at) in list.entries() {
        let Some(value) = read::string(value, &at, HEADER_CHARS, problems) else { continue };
        let lower = name.to_ascii_lowercase();
        if OURS.contains(&lower.as_str()) {
            let message = || ["the header `", name, "` is not set here"].concat();
            let help = || "a secret goes through `token` of `Yousaid.mount`, which no document holds; the others are set by Yousaid or by the browser";
            problems.wrong(at, "bad-header", message, help);
        } else if !is_header(name) || !value.bytes().all(|b| (b' '..=b'~').contains(&b)) {
            let message = || ["the header `", name, "` can't be sent"].concat();
            problems.wrong(
                at,
                "bad-header",
                message,
                || "use letters, digits and `-` in names, and printable ASCII in values",
            );
        } else {
            headers.push((name.to_owned(), value.to_owned()));
        }
    }
    if headers.len() > HEADERS {
        let message = || format!("{} headers, and at most {HEADERS} are allowed", headers.len());
        problems.wrong(pointer, "too-many", message, || "take some of them out");
    }
    headers
}

fn is_header(name: &str) -> bool {
    (1..=limits::ID_CHARS).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

impl Default for Acknowledgement {
    fn default() -> Self {
        Self {
            status: vec![(200, 299)],
            is_json: true,
            id: None,
            hash: None,
            header: None,
            reference: None,
            already: None,
        }
    }
}

fn acknowledgement(json: &Json, pointer: &str, problems: &mut Problems) -> Option<Acknowledgement> {
    let mut object = Object::open(json, pointer, problems)?;
    let list = object.list("status", 20, problems);
    let base = object.at("status");
    let mut status = Vec::new();
    for (i, json) in list.iter().enumerate() {
        match range(json) {
            Some(range) => status.push(range),
            None => {
                let message = || [json.to_text().as_str(), " is no status of an acknowledgement"].concat();
                let help = || "write a number from 200 to 299, or \"2xx\" for all of these; a refusal that means `already stored` belongs to `already`";
                problems.wrong(read::item(&base, i), "bad-status", message, help);
            }
        }
    }
    if status.is_empty() {
        status.push((200, 299));
    }
    let is_json = object.word("reply", &["json", "any"], problems) != Some(1);
    let mut place = |name| find(&mut object, name, problems);
    let (id, hash, reference) = (place("id"), place("hash"), place("reference"));
    let header = object.string("header", limits::ID_CHARS, problems).map(str::to_owned);
    if let Some(name) = &header
        && !is_header(name)
    {
        let message = || ["`", name, "` can't be the name of a header"].concat();
        problems.wrong(object.at("header"), "bad-header", message, || "write it like `X-Response-Id`");
    }
    let already = object.get("already").and_then(|json| already(json, &object.at("already"), problems));
    object.finish(problems);
    if !is_json && (id.is_some() || hash.is_some() || reference.is_some()) {
        let message = || "an answer that may be anything holds nothing that can be looked up";
        problems.wrong([pointer, "/reply"].concat(), "not-json", message, || "leave `reply` out, or the pointers");
    }
    Some(Acknowledgement { status, is_json, id, hash, header, reference, already })
}

fn already(json: &Json, pointer: &str, problems: &mut Problems) -> Option<Already> {
    let mut object = Object::open(json, pointer, problems)?;
    object.required("status", problems);
    let status = object.whole("status", 400, 499, problems).and_then(|status| u16::try_from(status).ok());
    let at = find(&mut object, "at", problems);
    let says = object.string("says", PATTERN_CHARS, problems).map(str::to_owned);
    object.finish(problems);
    if at.is_some() != says.is_some() {
        let message = || "`at` says where to look and `says` what stands there";
        problems.wrong(pointer, "half-given", message, || "give both or none");
    }
    Some(Already { status: status?, says: at.zip(says) })
}

/// A JSON pointer (RFC 6901).
fn find(object: &mut Object<'_>, name: &'static str, problems: &mut Problems) -> Option<String> {
    let text = object.string(name, PATTERN_CHARS, problems)?;
    if !text.starts_with('/') {
        let message = || ["`", text, "` is no place in the answer"].concat();
        problems.wrong(
            object.at(name),
            "bad-pointer",
            message,
            || "write a JSON pointer, such as `/data/id` or `/0/id`",
        );
    }
    Some(text.to_owned())
}

fn range(json: &Json) -> Option<(u16, u16)> {
    match json {
        Json::Text(text) if text == "2xx" => Some((200, 299)),
        Json::Number(number) => {
            let status = Decimal::to_whole(*number).and_then(|whole| u16::try_from(whole).ok());
            status.filter(|status| (200..=299).contains(status)).map(|status| (status, status))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::SlotSource;

    fn read(text: &str) -> Result<Destination, String> {
        let json: Json = serde_json::from_str(text).unwrap();
        Destination::from_json(&json).map_err(|error| error.to_string())
    }

    #[test]
    fn the_least_that_is_a_backend_is_an_address() {
        let read = read(r#"{"kind": "backend", "address": "/feedback.php"}"#).unwrap();
        let Route::Http(route) = &read.record else { panic!("{read:?}") };
        assert_eq!(route.address, "/feedback.php");
        assert_eq!(route.encoding, Encoding::Json);
        assert!(route.acknowledgement.is_json, "a login page is no acknowledgement");
        assert!(!route.acknowledgement.confirms(), "nothing that only this response could get");
    }

    #[test]
    fn everything_that_can_be_said_is_read() {
        let read = read(
            r#"{"kind": "backend", "address": "https://cms.elm.example/items/{survey}", "method": "PUT",
                "encoding": "form", "headers": {"Prefer": "return=representation"}, "token_header": "X-Api-Key",
                "body": {"key": "$id", "price": "$$5", "why": {"$": "answer.why", "missing": null},
                         "all": {"$": "$answers", "as": "label", "language": "cy", "parts": "nested", "join": ", "}},
                "acknowledgement": {"status": [200, "2xx"], "id": "/data/key", "reference": "/data/number",
                    "already": {"status": 400, "at": "/errors/0/extensions/code", "says": "RECORD_NOT_UNIQUE"}},
                "copies": [{"address": "/v", "protocol": "collector"}], "mail": "surveys@elm.example"}"#,
        )
        .unwrap();
        let Route::Http(route) = &read.record else { panic!("{read:?}") };
        assert!(route.is_put && route.acknowledgement.confirms());
        let Some(Template::Object(fields)) = &route.body else { panic!("{route:?}") };
        assert_eq!(fields[1].1, Template::Constant("$5".into()));
        let Template::Slot(why) = &fields[2].1 else { panic!("{fields:?}") };
        assert_eq!(why.missing, Some(Json::Null), "null is not the same as nothing");
        let Template::Slot(all) = &fields[3].1 else { panic!("{fields:?}") };
        assert_eq!((&all.source, all.is_nested), (&SlotSource::Answers, true));
        assert_eq!(read.copies, [Route::Collector { address: "/v".to_owned() }]);
    }

    #[test]
    fn what_is_wrong_is_said_all_at_once() {
        let said = read(
            r#"{"kind": "backend", "address": "http://elm.example/", "method": "GET", "mail": "elm",
                "headers": {"Authorization": "Bearer x", "X Y": "1", "X-A": "a\nb"}, "encoding": "form", "body": ["$id"],
                "acknowledgement": {"status": [302], "id": "data.id", "already": {"status": 200, "at": "/code"}},
                "copies": [{"address": "javascript:alert(1)", "body": {"a": "$anwsers", "b": "$answer.1x",
                    "c": {"$": "answers", "language": "cy"}}}, {"address": "//elm.example", "bdoy": {}}]}"#,
        );
        expect![[r#"
            /address: answers are not sent to `http://elm.example/`; write an address that begins with https://, or one of the page's own server such as `/feedback`
            /method: `GET` is not known here; use one of: POST, PUT
            /headers/Authorization: the header `Authorization` is not set here; a secret goes through `token` of `Yousaid.mount`, which no document holds; the others are set by Yousaid or by the browser
            /headers/X Y: the header `X Y` can't be sent; use letters, digits and `-` in names, and printable ASCII in values
            /headers/X-A: the header `X-A` can't be sent; use letters, digits and `-` in names, and printable ASCII in values
            /body: a form consists of fields, and this is none; write an object: {"field": "$answer.…"}
            /acknowledgement/status/0: 302 is no status of an acknowledgement; write a number from 200 to 299, or "2xx" for all of these; a refusal that means `already stored` belongs to `already`
            /acknowledgement/id: `data.id` is no place in the answer; write a JSON pointer, such as `/data/id` or `/0/id`
            /acknowledgement/already/status: `status` is 200, and must be a whole number from 400 to 499; give a number of that range
            /acknowledgement/already: `at` says where to look and `says` what stands there; give both or none
            /copies/0/address: answers are not sent to `javascript:alert(1)`; write an address that begins with https://, or one of the page's own server such as `/feedback`
            /copies/0/body/a: there is no slot `$anwsers`; did you mean `$answers`?
            /copies/0/body/b: `1x` can't be the id of a question; use 1 to 64 letters, digits and `_`, starting with a letter
            /copies/0/body/c/language: codes are the same in every language; add "as": "label", or leave the language out
            /copies/1/address: answers are not sent to `//elm.example`; write an address that begins with https://, or one of the page's own server such as `/feedback`
            /copies/1/bdoy: unknown field `bdoy`; did you mean `body`?
            /mail: `elm` is not an e-mail address; write it like `surveys@elm.example`"#]].assert_eq(&said.unwrap_err());
    }

    #[test]
    fn a_definition_sends_to_its_own_server_and_decides_nothing_else() {
        let said = |backend: &str| {
            let json: Json = serde_json::from_str(&format!(r#"{{"id": "a", "backend": {backend}}}"#)).unwrap();
            Destination::of_definition(&json).map_err(|error| error.to_string())
        };
        assert_eq!(said("null"), Ok(None));
        let own = said(r#"{"kind": "backend", "address": "../feedback", "encoding": "form", "body": {"a": "$id"}}"#);
        assert!(matches!(own.unwrap().unwrap().record, Route::Http(route) if route.address == "../feedback"));
        let other = said(
            r#"{"kind": "backend", "address": "https://elsewhere.example/", "headers": {"X-A": "1"}, "token_header": "X-B",
                "copies": [{"address": "/copy"}], "mail": "a@b.example"}"#,
        );
        expect![[r#"
            /backend/headers: a definition does not set `headers`; give the whole backend to the element (`backend="/backend.json"`), whose page is trusted with it
            /backend/token_header: a definition does not set `token_header`; give the whole backend to the element (`backend="/backend.json"`), whose page is trusted with it
            /backend/copies: a definition does not set `copies`; give the whole backend to the element (`backend="/backend.json"`), whose page is trusted with it
            /backend/mail: a definition does not set `mail`; give the whole backend to the element (`backend="/backend.json"`), whose page is trusted with it
            /backend/address: a definition sends answers to its own server only; write an address without `https:`, such as `/feedback`, or give the backend to the element"#]].assert_eq(&other.unwrap_err());
    }

    #[test]
    fn answers_are_sent_over_encrypted_lines_or_to_the_own_server_or_to_this_machine() {
        let is_taken = |address: &str| read(&format!(r#"{{"kind": "backend", "address": "{address}"}}"#)).is_ok();
        for right in [
            "/a",
            "a/b",
            "https://elm.example",
            "HTTPS://elm.example/a:b",
            "http://localhost/a",
            "http://127.0.0.1:8080/a",
            "http://[::1]:80/",
            "/a?b=c:d",
        ] {
            assert!(is_taken(right), "{right}");
        }
        for wrong in [
            "",
            "//elm.example/a",
            "http://elm.example",
            "http://localhost.elm.example/",
            "https://",
            "ftp://elm.example",
            "http://127.0.0.1@elm.example/",
            "http:elm.example",
            "/a b",
            "data:text/plain,x",
            "\\\\\\\\elm.example/a",
        ] {
            assert!(!is_taken(wrong), "{wrong}");
        }
    }
}
