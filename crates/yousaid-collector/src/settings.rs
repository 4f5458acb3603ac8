//! `collector.json` in the folder of the definitions: which pages may send responses, and who is told about them.
//!
//! ```json
//! {
//!   "surveys": {
//!     "tsm-2026": {"allowed_origins": ["https://www.elm-homes.example", "https://intranet.elm-homes.example"],
//!       "population": 2436},
//!     "lobby-kiosk": {"allowed_origins": ["*"]}
//!   },
//!   "webhooks": [
//!     {"url": "https://crm.elm-homes.example/yousaid", "secret_file": "/run/secrets/yousaid-webhook",
//!      "surveys": ["tsm-2026"], "answers": true}
//!   ]
//! }
//! ```

use std::collections::HashMap;

use yousaid_schema::Error;
use yousaid_schema::Json;
use yousaid_schema::Object;
use yousaid_schema::Problem;
use yousaid_schema::Problems;
use yousaid_schema::SurveyId;

use crate::hooks::WebhookSetting;
use crate::results;
use crate::rules::Rules;

/// The file's name.
pub(crate) const FILE: &str = "collector.json";

/// Most origins of one survey.
const ORIGINS: usize = 100;
/// Most webhooks, and most surveys that one names.
const WEBHOOKS: usize = 100;
/// Most characters of an address or a path.
const ADDRESS_CHARS: usize = 2_000;

/// What `collector.json` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) origins: HashMap<SurveyId, Origins>,
    pub(crate) webhooks: Vec<WebhookSetting>,
    pub(crate) rules: HashMap<SurveyId, Rules>,
    /// How many could answer, for the margins of error of results.
    pub(crate) populations: HashMap<SurveyId, u32>,
}

/// Which pages may send responses to a survey. The collector's own pages always may.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Origins(Vec<String>);

impl Origins {
    /// Whether pages of `origin` may send responses. `own` is the host that the request was sent
    /// to: behind a proxy the collector does not know its own scheme, so hosts are compared.
    pub(crate) fn allow(&self, origin: &str, own: Option<&str>) -> bool {
        let same =
            origin.split_once("://").is_some_and(|(_, host)| own.is_some_and(|own| own.eq_ignore_ascii_case(host)));
        same || self.0.iter().any(|allowed| allowed == "*" || allowed.eq_ignore_ascii_case(origin))
    }

    /// Whether pages of other sites may send responses at all.
    pub(crate) fn allows_others(&self) -> bool {
        !self.0.is_empty()
    }
}

impl Settings {
    pub(crate) fn from_json(json: &Json) -> Result<Self, Error> {
        let mut problems = Problems::new();
        let settings = read(json, &mut problems);
        problems.finish()?;
        Ok(settings)
    }
}

fn read(json: &Json, problems: &mut Problems) -> Settings {
    let mut settings = Settings::default();
    let Some(mut object) = Object::open(json, "", problems) else { return settings };
    let surveys = object.get("surveys").and_then(|json| Object::open(json, "/surveys", problems));
    let at = object.at("webhooks");
    let webhooks = object.list("webhooks", WEBHOOKS, problems);
    object.finish(problems);
    for (i, json) in webhooks.iter().enumerate() {
        settings.webhooks.extend(webhook(json, &format!("{at}/{i}"), problems));
    }
    let mut urls: Vec<_> = settings.webhooks.iter().map(|webhook| &webhook.url).collect();
    urls.sort();
    if let Some([url, _]) = urls.windows(2).find_map(|pair| <[_; 2]>::try_from(pair).ok()).filter(|[a, b]| a == b) {
        problems.push(
            Problem::new(at, "twice", format!("{url} stands here twice")).help("name all its surveys in one place"),
        );
    }
    let Some(surveys) = surveys else { return settings };
    for (name, json, pointer) in surveys.entries() {
        let Some(id) = SurveyId::new(name) else {
            problems
                .push(Problem::new(pointer, "bad-name", format!("`{name}` can't name a survey")).help(SurveyId::RULE));
            continue;
        };
        let Some(mut survey) = Object::open(json, &pointer, problems) else { continue };
        let at = survey.at("allowed_origins");
        let list = survey.list("allowed_origins", ORIGINS, problems);
        let rules = Rules::read(&mut survey, problems);
        let population = survey.whole("population", 1, results::MOST, problems);
        survey.finish(problems);
        let mut origins = Vec::new();
        for (i, json) in list.iter().enumerate() {
            match json.as_text().filter(|text| is_origin(text)) {
                Some(origin) => origins.push(origin.to_owned()),
                None => problems.push(
                    Problem::new(format!("{at}/{i}"), "bad-origin", format!("{} is not an origin", json.to_text()))
                        .help("write scheme and host, without a path: `https://www.example.org`; or `*` for any page"),
                ),
            }
        }
        settings.rules.insert(id.clone(), rules);
        settings.populations.extend(population.map(|population| (id.clone(), population)));
        settings.origins.insert(id, Origins(origins));
    }
    settings
}

fn webhook(json: &Json, pointer: &str, problems: &mut Problems) -> Option<WebhookSetting> {
    let mut object = Object::open(json, pointer, problems)?;
    let url_at = object.at("url");
    let url = object.required("url", problems).and_then(Json::as_text).unwrap_or_default();
    let secret_file = object.required("secret_file", problems).and_then(Json::as_text).unwrap_or_default();
    let surveys_at = object.at("surveys");
    let surveys = object.list("surveys", WEBHOOKS, problems);
    let answers = object.boolean("answers", problems).unwrap_or(false);
    let private_address = object.boolean("private_address", problems).unwrap_or(false);
    object.finish(problems);
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://").filter(|_| private_address));
    if host.is_none_or(|host| host.is_empty() || host.contains('@')) || url.len() > ADDRESS_CHARS || url.contains(' ') {
        problems.push(Problem::new(url_at, "bad-url", format!("`{url}` can't be told anything")).help(
            "write an address that begins with https:// and has no password in it; http:// only with `private_address`",
        ));
        return None;
    }
    let mut ids = Vec::new();
    for (i, json) in surveys.iter().enumerate() {
        match json.as_text().and_then(SurveyId::new) {
            Some(id) => ids.push(id),
            None => problems.push(
                Problem::new(
                    format!("{surveys_at}/{i}"),
                    "bad-name",
                    format!("{} can't name a survey", json.to_text()),
                )
                .help(SurveyId::RULE),
            ),
        }
    }
    let (url, secret_file) = (url.to_owned(), secret_file.to_owned());
    Some(WebhookSetting { url, secret_file, surveys: ids, answers, private_address })
}

/// Whether the text is what a browser can send as `Origin`, or `*`.
fn is_origin(text: &str) -> bool {
    if text == "*" {
        return true;
    }
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|host| {
        !host.is_empty()
            && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b':' | b'[' | b']'))
    })
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    fn settings(text: &str) -> Result<Settings, Error> {
        Settings::from_json(&serde_json::from_str(text).unwrap())
    }

    #[test]
    fn every_mistake_is_named_with_its_place() {
        let error = settings(
            r#"{"survey": {}, "surveys": {
                "a b": {}, "tsm": {"allowed_origins": ["https://elm.example/", "elm.example", 3, "*"], "origin": "x"}}}"#,
        )
        .unwrap_err();
        expect![[r#"
            /survey: unknown field `survey`; did you mean `surveys`?
            /surveys/a b: `a b` can't name a survey; use 1 to 64 letters, digits, `-` and `_`, starting with a letter or digit
            /surveys/tsm/origin: unknown field `origin`; known fields here: allowed_origins, links, late_days, most_responses, fast_seconds, proof_of_work, quotas, population
            /surveys/tsm/allowed_origins/0: "https://elm.example/" is not an origin; write scheme and host, without a path: `https://www.example.org`; or `*` for any page
            /surveys/tsm/allowed_origins/1: "elm.example" is not an origin; write scheme and host, without a path: `https://www.example.org`; or `*` for any page
            /surveys/tsm/allowed_origins/2: 3 is not an origin; write scheme and host, without a path: `https://www.example.org`; or `*` for any page"#]]
        .assert_eq(&error.to_string());
    }

    #[test]
    fn only_listed_origins_and_the_own_host_are_allowed() {
        let settings = settings(r#"{"surveys": {"tsm": {"allowed_origins": ["https://elm.example"]}}}"#).unwrap();
        let origins = &settings.origins["tsm"];
        assert!(origins.allow("https://elm.example", Some("collector.example")));
        assert!(origins.allow("https://collector.example", Some("collector.example")));
        for other in ["https://elm.example.evil.example", "http://elm.example", "https://elm.example:8443", "null", ""]
        {
            assert!(!origins.allow(other, Some("collector.example")), "{other}");
        }
        assert!(!Origins::default().allow("null", None));
    }
}
