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
            Err(reason) => Outcome::later(["not an acknowledgement: ", reason].concat()),
        },
        // Timeout, too early, too many requests.
        408 | 425 | 429 | 500..=599 => {
            Outcome::Later { after: wait(reply, now), reason: ["status ", &reply.status.to_string()].concat() }
        }
        // Of these, 401, 403, 404 and 410 may pass without a change to the response: the outbox
        // sends them again when the resident or the page asks for it.
        400..=499 => Outcome::Refused { status: reply.status, detail: detail(reply) },
        status => Outcome::later(["not an acknowledgement: status ", &status.to_string()].concat()),
    }
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
fn is_json(content_type: &str) -> bool {
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
fn http_date(text: &str) -> Option<Duration> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut parts = text.trim().split_once(", ")?.1.split(' ');
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
