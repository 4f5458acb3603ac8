//! What an answer means where the landlord has declared what counts.

use std::time::Duration;

use yousaid_schema::Acknowledgement;
use yousaid_schema::Already;
use yousaid_schema::Json;
use yousaid_schema::Receipt;
use yousaid_schema::sha256_hex;

use crate::Delivery;
use crate::Outcome;
use crate::Reply;
use crate::judge::failed;
use crate::judge::is_json;
use crate::judge::no_acknowledgement;

/// Characters of a code that residents can note.
const REFERENCE_CHARS: usize = 32;

/// Decides what an answer means for a delivery of which `sent` was the body. An answer that has everything
/// the rule asks for is a receipt if something of it can only be about this response, and else just taken.
pub(super) fn judge(
    rule: &Acknowledgement,
    reply: &Reply,
    delivery: &Delivery,
    sent: &[u8],
    now: Option<Duration>,
) -> Outcome {
    let is_there = rule.already.as_ref().is_some_and(|already| says(already, reply));
    if !is_there {
        if !rule.status.iter().any(|(from, to)| (*from..=*to).contains(&reply.status)) {
            return failed(reply, now);
        }
        if let Err(reason) = echoes(rule, reply, delivery, sent) {
            return no_acknowledgement(reason);
        }
    }
    if !rule.confirms() {
        return Outcome::Sent;
    }
    Outcome::Received(Receipt {
        id: delivery.id.clone(),
        hash: delivery.hash.clone(),
        reference: reference(rule, reply, delivery),
        code: None,
    })
}

/// Whether a refusal says that this response is there already.
fn says(already: &Already, reply: &Reply) -> bool {
    reply.status == already.status
        && already.says.as_ref().is_none_or(|(pointer, wanted)| text_at(reply, pointer).as_ref() == Some(wanted))
}

fn echoes(rule: &Acknowledgement, reply: &Reply, delivery: &Delivery, sent: &[u8]) -> Result<(), &'static str> {
    if rule.is_json && !reply.content_type.as_deref().is_some_and(is_json) {
        return Err("the content type is not JSON");
    }
    if rule.is_json && reply.body.is_none() {
        return Err("the body is not JSON");
    }
    let id = delivery.id.as_str();
    if let Some(pointer) = &rule.id
        && !text_at(reply, pointer).is_some_and(|text| text.eq_ignore_ascii_case(id))
    {
        return Err("the response's id is not where it should be");
    }
    if rule.header.is_some() && !reply.echo.as_deref().is_some_and(|text| text.trim().eq_ignore_ascii_case(id)) {
        return Err("the response's id is not in its header");
    }
    if let Some(pointer) = &rule.hash
        && !text_at(reply, pointer).is_some_and(|text| text.eq_ignore_ascii_case(&sha256_hex(sent)))
    {
        return Err("the hash of what was sent is not where it should be");
    }
    Ok(())
}

/// The server's own code, else the beginning of the id, by which its staff can find the response.
fn reference(rule: &Acknowledgement, reply: &Reply, delivery: &Delivery) -> String {
    let said = rule.reference.as_deref().and_then(|pointer| text_at(reply, pointer));
    let said = said.filter(|code| !code.is_empty() && code.chars().count() <= REFERENCE_CHARS);
    said.unwrap_or_else(|| delivery.id.as_str().chars().take(8).collect::<String>().to_ascii_uppercase())
}

/// The text or number at a JSON pointer (RFC 6901).
fn text_at(reply: &Reply, pointer: &str) -> Option<String> {
    let mut json = reply.body.as_ref()?;
    for token in pointer.strip_prefix('/')?.split('/') {
        let token = token.replace("~1", "/").replace("~0", "~");
        json = match json {
            Json::List(items) => items.get(token.parse::<usize>().ok()?)?,
            json => json.get(&token)?,
        };
    }
    match json {
        Json::Text(text) => Some(text.clone()),
        Json::Number(_) => Some(json.to_text()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::http::tests::response;

    fn rule(text: &str) -> Acknowledgement {
        let text = format!(r#"{{"kind": "backend", "address": "/", "acknowledgement": {text}}}"#);
        let destination: yousaid_schema::Destination = serde_json::from_str(&text).unwrap();
        let yousaid_schema::Route::Http(route) = destination.record else { panic!("another route") };
        route.acknowledgement
    }

    fn reply(status: u16, body: &str) -> Reply {
        Reply {
            status,
            content_type: Some("application/json".to_owned()),
            body: serde_json::from_str(body).ok(),
            ..Reply::default()
        }
    }

    fn outcome(rule_text: &str, reply: &Reply) -> Outcome {
        let delivery = Delivery::freeze(&response());
        judge(&rule(rule_text), reply, &delivery, delivery.payload.as_bytes(), None)
    }

    fn reason(outcome: Outcome) -> String {
        match outcome {
            Outcome::Later { reason, .. } => reason,
            other => panic!("{other:?}"),
        }
    }

    fn received(outcome: Outcome) -> String {
        match outcome {
            Outcome::Received(receipt) => receipt.reference,
            other => panic!("{other:?}"),
        }
    }

    const ID: &str = "0b6ff3a1-8d3a-4f4e-9b7e-2b1c5a7d9e10";

    #[test]
    fn without_an_echo_it_is_sent_and_never_received() {
        assert_eq!(outcome("{}", &reply(200, "{}")), Outcome::Sent);
        assert_eq!(outcome("{}", &reply(201, r#"{"anything": 1}"#)), Outcome::Sent);
    }

    #[test]
    fn a_login_page_is_no_acknowledgement_unless_the_status_alone_is_declared_to_be_one() {
        let page = Reply { status: 200, content_type: Some("text/html".to_owned()), ..Reply::default() };
        assert!(reason(outcome("{}", &page)).contains("content type"));
        assert!(reason(outcome("{}", &reply(200, "<html>"))).contains("not JSON"));
        assert_eq!(outcome(r#"{"reply": "any"}"#, &page), Outcome::Sent);
        assert!(reason(outcome(r#"{"reply": "any", "status": [201]}"#, &page)).contains("status 200"));
    }

    #[test]
    fn an_echo_of_the_id_is_a_receipt_wherever_it_is_declared_to_be() {
        let body = format!(r#"{{"data": [{{"id": "{ID}", "number": 4711}}]}}"#);
        let by_id = r#"{"id": "/data/0/id", "reference": "/data/0/number"}"#;
        assert_eq!(received(outcome(by_id, &reply(200, &body))), "4711");
        assert_eq!(
            received(outcome(
                r#"{"id": "/data/0/id"}"#,
                &reply(200, &body.to_uppercase().replace("DATA", "data").replace("\"ID", "\"id"))
            )),
            "0B6FF3A1"
        );
        assert!(reason(outcome(by_id, &reply(200, &body.replace("0b6f", "1b6f")))).contains("id"));
        assert!(reason(outcome(by_id, &reply(200, r#"{"data": []}"#))).contains("id"));
        let header = r#"{"reply": "any", "header": "X-Id"}"#;
        let echo = |text: &str| Reply { status: 204, echo: Some(text.to_owned()), ..Reply::default() };
        assert_eq!(received(outcome(header, &echo(ID))), "0B6FF3A1");
        assert!(reason(outcome(header, &echo("another"))).contains("header"));
    }

    #[test]
    fn a_hash_is_that_of_the_bytes_that_were_sent() {
        let hash = sha256_hex(response().to_json().to_text().as_bytes());
        let rule = r#"{"hash": "/hash"}"#;
        assert_eq!(received(outcome(rule, &reply(200, &format!(r#"{{"hash": "{hash}"}}"#)))), "0B6FF3A1");
        assert!(reason(outcome(rule, &reply(200, &format!(r#"{{"hash": "{}"}}"#, "0".repeat(64))))).contains("hash"));
    }

    #[test]
    fn a_refusal_because_it_is_there_already_is_an_acknowledgement_and_any_other_is_none() {
        let rule = r#"{"id": "/data/id", "already": {"status": 400, "at": "/errors/0/code", "says": "NOT_UNIQUE"}}"#;
        let refusal = |code: &str| reply(400, &format!(r#"{{"errors": [{{"code": "{code}"}}]}}"#));
        assert_eq!(received(outcome(rule, &refusal("NOT_UNIQUE"))), "0B6FF3A1");
        assert!(matches!(outcome(rule, &refusal("NOT_VALID")), Outcome::Refused { status: 400, .. }));
        assert!(matches!(outcome(r#"{"id": "/data/id"}"#, &refusal("NOT_UNIQUE")), Outcome::Refused { .. }));
        assert_eq!(outcome(r#"{"already": {"status": 409}}"#, &reply(409, "{}")), Outcome::Sent);
    }

    #[test]
    fn what_may_pass_is_tried_again_and_the_rest_is_refused() {
        let busy = Reply { retry_after: Some("7".to_owned()), ..reply(503, "{}") };
        assert!(matches!(outcome("{}", &busy), Outcome::Later { after: Some(wait), .. } if wait.as_secs() == 7));
        assert!(matches!(outcome("{}", &reply(422, "{}")), Outcome::Refused { status: 422, .. }));
        assert!(matches!(outcome("{}", &reply(302, "{}")), Outcome::Later { .. }));
    }
}
