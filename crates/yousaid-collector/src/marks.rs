//! What speaks for a program or for haste, written down beside a response. Nothing is refused, held or left out of a
//! count for it: who analyses decides, and can say so.

use std::collections::BTreeSet;

use axum::http::HeaderMap;
use yousaid_engine::form::name;
use yousaid_schema::Json;
use yousaid_schema::Mode;
use yousaid_schema::Moment;
use yousaid_schema::Proof;
use yousaid_schema::Response;

use crate::rules::Rules;

/// The field that people don't see was filled in.
const HONEYPOT: &str = "honeypot";
/// It was answered sooner than anybody reads.
const FAST: &str = "fast";
/// It came without the proof of work that its survey asks for.
const UNPROVED: &str = "unproved";

/// Seconds for each question below which nobody has read it. Studies of "speeding" take 300 ms for each word of the
/// questions as the least (C. Zhang, F. Conrad, "Speeding in Web Surveys: The tendency to answer very fast and its
/// association with straightlining", Survey Research Methods 8(2), 2014; TO CHECK): a second is a question of three
/// words with its answers. Far below every such threshold, because quick is not careless.
const SECONDS: u32 = 1;
/// A page is sent after so many seconds at the soonest, however little it asks.
const LEAST: i64 = 2;

/// What the way told by which a response came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signs {
    pub(crate) is_trapped: bool,
    pub(crate) took: Took,
    /// The number that came with it as a proof of work.
    pub(crate) proof: Option<u32>,
}

/// How long it took to answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Took {
    /// What the response says of itself: from the first answer on. Anonymous responses say days alone.
    #[default]
    AsSaid,
    /// Seconds from the first page on, by the clock here.
    Since(i64),
    Unknown,
}

impl Took {
    pub(crate) fn of_page(opened: Option<i64>, now: i64) -> Self {
        opened.map_or(Self::Unknown, |opened| Self::Since(now - opened))
    }
}

/// Whether a form has something in the field that people don't see.
pub(crate) fn is_trapped(fields: &[(String, String)]) -> bool {
    fields.iter().any(|(name, value)| name == name::WEBSITE && !value.trim().is_empty())
}

/// The number in the header of a request.
pub(crate) fn proof(headers: &HeaderMap) -> Option<u32> {
    headers.get(Proof::HEADER)?.to_str().ok()?.parse().ok()
}

/// The marks of a response as they are stored, `honeypot fast`; `None` where there are none.
pub(crate) fn of(signs: Signs, rules: &Rules, response: &Response) -> Option<String> {
    let is_fast = response.is_final && is_fast(signs.took, rules.fast_seconds.unwrap_or(SECONDS), response);
    let is_unproved = rules.proof_bits.is_some_and(|bits| !is_proved(signs.proof, bits, response));
    let marks = [(signs.is_trapped, HONEYPOT), (is_fast, FAST), (is_unproved, UNPROVED)];
    let marks: Vec<&str> = marks.into_iter().filter_map(|(holds, mark)| holds.then_some(mark)).collect();
    (!marks.is_empty()).then(|| marks.join(" "))
}

/// A kiosk computes nothing while people wait, and paper can't.
fn is_proved(proof: Option<u32>, bits: u32, response: &Response) -> bool {
    let is_proof = |number| Proof::new(&response.survey.id, &response.id, bits).holds(number);
    matches!(response.mode, Mode::Kiosk | Mode::Paper) || proof.is_some_and(is_proof)
}

fn is_fast(took: Took, seconds: u32, response: &Response) -> bool {
    // One press is all there is to do at a kiosk; who types in paper answers nothing.
    if seconds == 0 || matches!(response.mode, Mode::Kiosk | Mode::Paper) {
        return false;
    }
    // A matrix is one question, and so is an address, which a browser fills in at once.
    let whole = |id: &str| id.split('.').next().map(str::to_owned);
    let answered: BTreeSet<_> = response.answers.iter().map(|(id, _)| whole(id.as_str())).collect();
    let n_answered = i64::try_from(answered.len()).unwrap_or(i64::MAX);
    let seconds = i64::from(seconds);
    match took {
        Took::Unknown => false,
        Took::Since(took) => took < n_answered.saturating_mul(seconds).max(LEAST),
        // The first answer is where it begins.
        Took::AsSaid => said(response).is_some_and(|took| took < (n_answered - 1).saturating_mul(seconds)),
    }
}

/// The seconds between two moments of one device; `None` for days, and where its clock was set back meanwhile.
fn said(response: &Response) -> Option<i64> {
    let took = seconds(response.finished.as_ref()?)? - seconds(&response.started)?;
    Some(took).filter(|took| *took >= 0)
}

/// A moment's place in time; `None` for a day.
fn seconds(moment: &Moment) -> Option<i64> {
    let part = |at: usize| moment.as_str().get(at..at + 2)?.parse::<i64>().ok();
    let of_day = 3_600 * part(11)? + 60 * part(14)? + part(17)?;
    Some(86_400 * i64::from(moment.serial_day()) + of_day)
}

/// The marks as a field of NDJSON, where there are any.
pub(crate) fn listed(marks: Option<&str>) -> Option<(String, Json)> {
    let marks = marks?.split(' ').map(Json::from).collect();
    Some(("marks".to_owned(), Json::List(marks)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn response(mode: &str, finished: &str, ids: &[&str]) -> Response {
        let answers: serde_json::Map<_, _> =
            ids.iter().map(|id| ((*id).to_owned(), serde_json::json!({"choice": "a", "language": "en"}))).collect();
        let json = serde_json::json!({
            "id": "0b6ff3a1-8d3a-4f4e-9b7e-2b1c5a7d9e10",
            "survey": {"id": "doors", "version": "1", "hash": "0".repeat(64)},
            "sequence": 1, "final": true, "mode": mode, "started": "2026-11-22T23:59:58Z", "finished": finished,
            "answers": answers,
        });
        Response::from_json(&serde_json::from_str(&json.to_string()).unwrap()).unwrap()
    }

    fn marks(response: &Response) -> Option<String> {
        of(Signs::default(), &Rules::default(), response)
    }

    /// Rules with so many seconds for each question.
    fn seconds(seconds: u32) -> Rules {
        Rules { fast_seconds: Some(seconds), ..Rules::default() }
    }

    #[test]
    fn a_response_without_its_proof_is_marked_where_one_is_asked_for() {
        let (rules, none) = (Rules { proof_bits: Some(8), ..Rules::default() }, Rules::default());
        let own = response("web", "2026-11-22", &["a"]);
        let asked = Proof::new(&own.survey.id, &own.id, 8);
        let [right, wrong] = [true, false].map(|is_right| (0..).find(|number| asked.holds(*number) == is_right));
        let marks =
            |proof, rules, mode| of(Signs { proof, ..Signs::default() }, rules, &response(mode, "2026-11-22", &["a"]));
        assert_eq!(marks(right, &rules, "web"), None);
        assert_eq!(marks(wrong, &rules, "web").as_deref(), Some("unproved"));
        assert_eq!(marks(None, &rules, "web").as_deref(), Some("unproved"));
        assert_eq!(marks(None, &none, "web"), None);
        for mode in ["kiosk", "paper"] {
            assert_eq!(marks(None, &rules, mode), None);
        }
    }

    #[test]
    fn a_second_for_each_question_after_the_first_is_enough() {
        let ids = ["a", "b", "c", "d"];
        assert_eq!(marks(&response("web", "2026-11-23T00:00:00Z", &ids)).as_deref(), Some("fast"));
        assert_eq!(marks(&response("web", "2026-11-23T00:00:01Z", &ids)), None);
        // Parts of one question; one question alone.
        assert_eq!(marks(&response("web", "2026-11-22T23:59:58Z", &["m.a", "m.b", "m.c"])), None);
        let slower = of(Signs::default(), &seconds(5), &response("web", "2026-11-23T00:00:01Z", &ids));
        assert_eq!(slower.as_deref(), Some("fast"));
        assert_eq!(of(Signs::default(), &seconds(0), &response("web", "2026-11-22T23:59:58Z", &ids)), None);
    }

    #[test]
    fn days_clocks_that_were_set_back_kiosks_and_paper_tell_nothing() {
        let ids = ["a", "b", "c", "d"];
        assert_eq!(marks(&response("web", "2026-11-22", &ids)), None);
        assert_eq!(marks(&response("web", "2026-11-22T23:00:00Z", &ids)), None);
        for mode in ["kiosk", "paper"] {
            assert_eq!(marks(&response(mode, "2026-11-22T23:59:58Z", &ids)), None);
            let signs = Signs { took: Took::Since(0), ..Signs::default() };
            assert_eq!(of(signs, &Rules::default(), &response(mode, "2026-11-22", &ids)), None);
        }
    }

    #[test]
    fn a_page_is_sent_after_two_seconds_at_the_soonest() {
        let one = response("web", "2026-11-22", &["a"]);
        let marks = |took| of(Signs { is_trapped: true, took, proof: None }, &Rules::default(), &one);
        assert_eq!(marks(Took::Since(1)).as_deref(), Some("honeypot fast"));
        assert_eq!(marks(Took::Since(2)).as_deref(), Some("honeypot"));
        assert_eq!(marks(Took::Unknown).as_deref(), Some("honeypot"));
    }
}
