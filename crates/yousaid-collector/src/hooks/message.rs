//! What is told, and how it is signed.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use hmac::Hmac;
use hmac::KeyInit as _;
use hmac::Mac as _;
use sha2::Sha256;
use yousaid_schema::Json;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;

use super::Hook;
use super::Secret;
use crate::app::Collector;
use crate::refusal::Refusal;
use crate::store::Event;
use crate::store::Waiting;

/// The body of a message; `None` where there is nothing left to tell, because the response is gone.
pub(super) async fn body(collector: &Collector, hook: &Hook, waiting: &Waiting) -> Result<Option<String>, Refusal> {
    let mut data = vec![
        ("survey".to_owned(), Json::from(waiting.survey.as_str())),
        ("id".to_owned(), waiting.response.as_str().into()),
    ];
    if waiting.event != Event::Withdrawn.name() {
        let names = SurveyId::new(&waiting.survey).zip(ResponseId::new(&waiting.response));
        let Some((survey, id)) = names else { return Ok(None) };
        let Some(stored) = collector.store().find(&survey, &id).await? else { return Ok(None) };
        let definition = collector.catalog().by_hash(&stored.definition);
        data.extend(definition.map(|survey| ("version".to_owned(), survey.definition().version.as_str().into())));
        data.push(("definition".to_owned(), stored.definition.into()));
        data.push(("reference".to_owned(), stored.reference.into()));
        data.push(("received".to_owned(), stored.received_on.into()));
        data.extend(stored.held.map(|why| ("held".to_owned(), why.into())));
        data.extend(stored.amended_on.map(|day| ("amended".to_owned(), day.into())));
        data.push(("hash".to_owned(), stored.hash.into()));
        if hook.answers {
            let response = serde_json::from_str(&stored.document)
                .map_err(|error| Refusal::internal("a stored response can't be read", &error))?;
            data.push(("response".to_owned(), response));
        }
    }
    let message = Json::Object(vec![
        ("id".to_owned(), waiting.id.as_str().into()),
        ("type".to_owned(), waiting.event.as_str().into()),
        ("data".to_owned(), Json::Object(data)),
    ]);
    Ok(Some(message.to_text()))
}

/// The signature of a message sent at a second since 1970, as it stands in its header.
pub(super) fn signature(key: &Secret, id: &str, second: i64, body: &str) -> Option<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(&key.0).ok()?;
    for part in [id, ".", &second.to_string(), ".", body] {
        mac.update(part.as_bytes());
    }
    Some(["v1,", &BASE64_STANDARD.encode(mac.finalize().into_bytes())].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the specification's own libraries (standard-webhooks, `libraries/python/tests`).
    #[test]
    fn the_signature_is_that_of_standard_webhooks() {
        let key = Secret(BASE64_STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap());
        let signed = signature(&key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, r#"{"test": 2432232314}"#);
        assert_eq!(signed.unwrap(), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
}
