//! What the answer of a server means.

use std::time::Duration;

use yousaid_schema::Json;
use yousaid_schema::Receipt;

use crate::Delivery;
use crate::Outcome;

/// No server may silence a page for longer than this: a mistyped `Retry-After` would otherwise
/// hold answers back for ever.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// Most characters of a server's explanation that are kept.
const DETAIL_CHARS: usize = 500;

/// What of a server's answer matters.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Header `Content-Type`.
    pub content_type: Option<String>,
    /// Header `Retry-After`.
    pub retry_after: Option<String>,
    /// Header `Date`: the server's own clock.
    pub date: Option<String>,
    /// The body, if it is JSON.
    pub body: Option<Json>,
    /// The header that the request asked for.
    pub echo: Option<String>,
}

/// Decides what an answer means for a delivery. `now` is the time since 1970 by the device's
/// clock, used for a `Retry-After` that names a date when the server does not tell its own time.
///
/// An acknowledgement is a 200 or 201 with a JSON receipt that echoes the delivery's id and hash.
/// Everything else with a 2xx is none: the login page of a hotel's network also says 200.
#[must_use]
pub fn judge(reply: &Reply, delivery: &Delivery, now: Option<Duration>) -> Outcome {
    match reply.status {
        200 | 201 => match acknowledgement(reply, delivery) {
            Ok(receipt) => Outcome::Received(receipt),
            Err(reason) => no_acknowledgement(reason),
        },
        _ => failed(reply, now),
    }
}

/// What an answer means that is no acknowledgement, by its status.
pub(crate) fn failed(reply: &Reply, now: Option<Duration>) -> Outcome {
    match reply.status {
        // Timeout, too early, too many requests.
        408 | 425 | 429 | 500..=599 => {
            Outcome::Later { after: wait(reply, now), reason: ["status ", &reply.status.to_string()].concat() }
        }
        // Of these, 401, 403, 404 and 410 may pass without a change to the response: the outbox
        // sends them again when the resident or the page asks for it.
        400..=499 => Outcome::Refused { status: reply.status, detail: detail(reply) },
        status => no_acknowledgement(&["status ", &status.to_string()].concat()),
    }
}

pub(crate) fn no_acknowledgement(reason: &str) -> Outcome {
    Outcome::later(["not an acknowledgement: ", reason].concat())
}

fn acknowledgement(reply: &Reply, delivery: &Delivery) -> Result<Receipt, &'static str> {
    if !reply.content_type.as_deref().is_some_and(is_json) {
        return Err("the content type is not JSON");
    }
    let body = reply.body.as_ref().ok_or("the body is not JSON")?;
    let receipt = Receipt::from_json(body).map_err(|_| "the body is not a receipt")?;
    if receipt.id != delivery.id {
        return Err("another id");
    }
    if receipt.hash != delivery.hash {
        return Err("another hash");
    }
    Ok(receipt)
}

/// Whether a content type is JSON, parameters apart.
pub(crate) fn is_json(content_type: &str) -> bool {
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
        || essence.get(essence.len().saturating_sub(5)..).is_some_and(|end| end.eq_ignore_ascii_case("+json"))
}

/// `detail`, else `title`, of a problem document (RFC 9457).
fn detail(reply: &Reply) -> String {
    let field = |name| reply.body.as_ref().and_then(|body| body.get(name)).and_then(Json::as_text);
    field("detail").or_else(|| field("title")).unwrap_or_default().chars().take(DETAIL_CHARS).collect()
}

/// `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3).
fn wait(reply: &Reply, now: Option<Duration>) -> Option<Duration> {
    let text = reply.retry_after.as_deref()?.trim();
    let wait = if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        // Digits only: what does not fit is merely very long.
        Duration::from_secs(text.parse().unwrap_or(u64::MAX))
    } else {
        let now = reply.date.as_deref().and_then(http_date).or(now)?;
        http_date(text)?.saturating_sub(now)
    };
    Some(wait.min(LONGEST_WAIT))
}

/// Time since 1970 of an HTTP date in the form that servers have to send:
/// `Sun, 06 Nov 1994 08:49:37 GMT`.
#[cfg(target_arch = "wasm32")]
fn http_date(text: &str) -> Option<Duration> {
    // Browsers read this form too, and many others: that of HTTP has three letters and a comma before the digits.
    let date = text.trim();
    if !date.ends_with(" GMT") || date.find(',') != Some(3) {
        return None;
    }
    let milliseconds = js_sys::Date::parse(date);
    // Not a number is no more than 0 either; what is too large ends in the longest wait.
    (milliseconds >= 0.0).then(|| Duration::from_millis(milliseconds as u64))
}

/// The same where there is no browser.
#[cfg(not(target_arch = "wasm32"))]
fn http_date(text: &str) -> Option<Duration> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut parts = yousaid_schema::split_at_first(text.trim(), ", ")?.1.split(' ');
    let number = |part: Option<&str>| part?.parse::<u64>().ok();
    let day = number(parts.next()).filter(|day| (1..=31).contains(day))?;
    let month = parts.next()?;
    let month = u64::try_from(MONTHS.iter().position(|name| *name == month)?).ok()?;
    let year = number(parts.next()).filter(|year| (1970..=9999).contains(year))?;
    let mut time = parts.next()?.split(':');
    let (hour, minute, second) = (number(time.next())?, number(time.next())?, number(time.next())?);
    if parts.next() != Some("GMT") || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // Days since 1970, with years that begin in March, so that a leap day ends a year.
    let (year, month) = if month < 2 { (year - 1, month + 10) } else { (year, month - 2) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1;
    let days = days.checked_sub(719_468)?;
    Some(Duration::from_secs(((days * 24 + hour) * 60 + minute) * 60 + second))
}

#[cfg(test)]
mod tests {
    use yousaid_schema::ResponseId;
    use yousaid_schema::SurveyId;
    use yousaid_schema::sha256_hex;

    use super::*;

    fn delivery() -> Delivery {
        Delivery {
            survey: SurveyId::new("tsm-2026").unwrap(),
            id: ResponseId::from_random([7; 16]),
            sequence: 1,
            payload: "{}".into(),
            hash: sha256_hex(b"{}"),
        }
    }

    fn acknowledged() -> Reply {
        let delivery = delivery();
        let receipt = Receipt { id: delivery.id, hash: delivery.hash, reference: "7KQ4-M2XD".to_owned(), code: None };
        Reply {
            status: 201,
            content_type: Some("application/json; charset=utf-8".to_owned()),
            body: Some(receipt.to_json()),
            ..Reply::default()
        }
    }

    fn is_later(reply: &Reply) -> bool {
        matches!(judge(reply, &delivery(), None), Outcome::Later { .. })
    }

    fn after(reply: &Reply, now: Option<Duration>) -> Option<Duration> {
        match judge(reply, &delivery(), now) {
            Outcome::Later { after, .. } => after,
            other => panic!("{other:?}"),
        }
    }

    fn with_field(name: &str, value: &str) -> Reply {
        let mut reply = acknowledged();
        if let Some(Json::Object(fields)) = &mut reply.body {
            fields.iter_mut().filter(|(field, _)| field == name).for_each(|(_, json)| *json = value.into());
        }
        reply
    }

    #[test]
    fn a_receipt_that_echoes_id_and_hash_is_an_acknowledgement() {
        for status in [200, 201] {
            let outcome = judge(&Reply { status, ..acknowledged() }, &delivery(), None);
            assert!(matches!(outcome, Outcome::Received(receipt) if receipt.reference == "7KQ4-M2XD"));
        }
    }

    #[test]
    fn nothing_else_with_a_2xx_or_3xx_is_an_acknowledgement() {
        let html = Reply { content_type: Some("text/html".to_owned()), ..acknowledged() };
        assert!(is_later(&html), "captive portal");
        assert!(is_later(&Reply { content_type: None, ..acknowledged() }));
        assert!(is_later(&Reply { body: None, ..acknowledged() }), "cut off in the middle");
        assert!(is_later(&Reply { body: Some(Json::Object(Vec::new())), ..acknowledged() }));
        assert!(is_later(&with_field("id", "3f2504e0-4f89-41d3-9a0c-0305e82c3301")), "another id");
        assert!(is_later(&with_field("hash", &sha256_hex(b"other"))), "another hash");
        for status in [0, 100, 202, 204, 206, 301, 302, 304] {
            assert!(is_later(&Reply { status, ..acknowledged() }), "{status}");
        }
    }

    #[test]
    fn what_may_pass_is_tried_again_and_the_rest_is_refused() {
        for status in [408, 425, 429, 500, 502, 503, 504, 507, 599] {
            assert!(is_later(&Reply { status, ..Reply::default() }), "{status}");
        }
        for status in [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 451] {
            let outcome = judge(&Reply { status, ..Reply::default() }, &delivery(), None);
            assert_eq!(outcome, Outcome::Refused { status, detail: String::new() });
        }
    }

    #[test]
    fn a_refusal_keeps_what_the_server_said_up_to_a_limit() {
        let body = |name: &str, text: String| Some(Json::Object(vec![(name.to_owned(), text.into())]));
        let refused = |body| judge(&Reply { status: 422, body, ..Reply::default() }, &delivery(), None);
        let said = |outcome| match outcome {
            Outcome::Refused { detail, .. } => detail,
            other => panic!("{other:?}"),
        };
        assert_eq!(said(refused(body("detail", "TP01 has no such code".to_owned()))), "TP01 has no such code");
        assert_eq!(said(refused(body("title", "Not valid".to_owned()))), "Not valid");
        assert_eq!(said(refused(body("detail", "é".repeat(10_000)))).chars().count(), DETAIL_CHARS);
    }

    #[test]
    fn the_server_says_how_long_to_wait_in_seconds_or_by_a_date() {
        let reply = |retry_after: &str, date: Option<&str>| Reply {
            status: 503,
            retry_after: Some(retry_after.to_owned()),
            date: date.map(str::to_owned),
            ..Reply::default()
        };
        let seconds = |n| Some(Duration::from_secs(n));
        // The example of RFC 9110, section 5.6.7, is 784,111,777 seconds after 1970.
        let example = "Sun, 06 Nov 1994 08:49:37 GMT";
        assert_eq!(after(&reply("2", None), None), seconds(2));
        assert_eq!(after(&reply(example, None), seconds(784_111_770)), seconds(7));
        assert_eq!(after(&reply(example, None), seconds(784_111_790)), seconds(0), "it is past");
        assert_eq!(after(&reply(example, None), None), None, "no clock");
        // The clock of the device is a year fast; the server's own counts.
        let own = Some("Sun, 06 Nov 1994 08:49:30 GMT");
        assert_eq!(after(&reply(example, own), seconds(815_000_000)), seconds(7));
        for long in ["99999999999999999999999", "86401"] {
            assert_eq!(after(&reply(long, None), None), Some(LONGEST_WAIT));
        }
        for odd in ["", "-1", "soon", "1.5", "Sun, 06 Nov 1994 08:49:37 PST", "Sun, 99 Nov 1994 08:49:37 GMT"] {
            assert_eq!(after(&reply(odd, None), seconds(0)), None, "{odd}");
        }
    }

    #[test]
    fn dates_are_counted_over_leap_years() {
        for (text, seconds) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Tue, 29 Feb 2000 12:00:00 GMT", 951_825_600),
            ("Wed, 01 Mar 2000 00:00:00 GMT", 951_868_800),
            ("Thu, 31 Dec 2026 23:59:59 GMT", 1_798_761_599),
        ] {
            assert_eq!(http_date(text), Some(Duration::from_secs(seconds)), "{text}");
        }
    }
}
