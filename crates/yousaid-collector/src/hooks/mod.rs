//! Programs of the landlord's that are told about responses: addresses on the web, and a command.
//!
//! What there is to tell is written in the transaction that stores the response (`store/hooks.rs`), and told
//! afterwards, again and again until somebody has taken it: at least once, in no promised order. The messages
//! are signed as Standard Webhooks say (<https://www.standardwebhooks.com>, specification of 2023, section
//! "Webhook signature").

mod guard;
mod message;
mod send;
mod staff;
mod work;

use std::fmt;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::sync::Arc;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use time::OffsetDateTime;
use tokio::sync::Notify;
use yousaid_schema::SurveyId;

use crate::Config;
use crate::Error;
use crate::catalog::Catalog;

pub(crate) use staff::routes;
pub(crate) use work::run;

/// The command's name where an address would stand.
const COMMAND: &str = "command";
/// What a secret begins with.
const SECRET_PREFIX: &str = "whsec_";
/// How long a secret may be, in bytes (Standard Webhooks, "Signature scheme").
const SECRET_BYTES: std::ops::RangeInclusive<usize> = 24..=64;

/// What `collector.json` says about an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WebhookSetting {
    pub(crate) url: String,
    /// From the folder of the definitions, or absolute.
    pub(crate) secret_file: String,
    /// None: all.
    pub(crate) surveys: Vec<SurveyId>,
    pub(crate) answers: bool,
    /// Whether the host may have an address that is not public.
    pub(crate) private_address: bool,
}

/// Everybody who is told.
#[derive(Debug, Default)]
pub(crate) struct Hooks {
    all: Vec<Arc<Hook>>,
    /// There is something new to tell.
    news: Notify,
}

/// Somebody who is told.
#[derive(Debug)]
pub(crate) struct Hook {
    /// The address, or [`COMMAND`].
    name: String,
    surveys: Vec<SurveyId>,
    answers: bool,
    target: Target,
}

#[derive(Debug)]
enum Target {
    Web { key: Secret, agent: ureq::Agent },
    Command { program: PathBuf, arguments: Vec<String> },
}

/// The key of signatures.
struct Secret(Vec<u8>);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Hooks {
    /// Reads the secrets of the addresses in `collector.json`, and looks at the command.
    pub(crate) fn open(config: &Config, catalog: &Catalog) -> Result<Self, Error> {
        let mut all = Vec::new();
        for setting in catalog.webhooks() {
            for survey in &setting.surveys {
                if catalog.versions(survey.as_str()).is_none() {
                    return Err(Error::new(format!(
                        "collector.json: a webhook names the survey `{survey}`, which is not there"
                    )));
                }
            }
            let key = secret(&config.surveys.join(&setting.secret_file))?;
            let agent = send::agent(config.limits.hook_attempt, setting.private_address);
            all.push(Arc::new(Hook {
                name: setting.url.clone(),
                surveys: setting.surveys.clone(),
                answers: setting.answers,
                target: Target::Web { key, agent },
            }));
        }
        if let Some((program, arguments)) = config.on_response.split_first() {
            all.push(Arc::new(Hook {
                name: COMMAND.to_owned(),
                surveys: Vec::new(),
                answers: config.on_response_answers,
                target: Target::Command { program: program.into(), arguments: arguments.to_vec() },
            }));
        }
        Ok(Self { all, news: Notify::new() })
    }

    /// The names of those who are told about a survey.
    pub(crate) fn of(&self, survey: &SurveyId) -> Vec<String> {
        let told = self.all.iter().filter(|hook| hook.surveys.is_empty() || hook.surveys.contains(survey));
        told.map(|hook| hook.name.clone()).collect()
    }

    fn find(&self, name: &str) -> Option<&Arc<Hook>> {
        self.all.iter().find(|hook| hook.name == name)
    }

    /// Wakes those who tell.
    pub(crate) fn wake(&self) {
        if !self.all.is_empty() {
            self.news.notify_waiters();
        }
    }
}

fn secret(path: &Path) -> Result<Secret, Error> {
    let wrong = || {
        Error::new(format!(
            "{}: write the webhook's secret as `{SECRET_PREFIX}` and 24 to 64 random bytes in base64, as `echo {SECRET_PREFIX}$(openssl rand -base64 32)` does",
            path.display()
        ))
    };
    let text = fs::read_to_string(path)
        .map_err(|error| Error::because(format!("{}: the webhook's secret can't be read", path.display()), error))?;
    let encoded = text.trim().strip_prefix(SECRET_PREFIX).ok_or_else(wrong)?;
    let key = BASE64_STANDARD.decode(encoded).map_err(|_| wrong())?;
    if SECRET_BYTES.contains(&key.len()) { Ok(Secret(key)) } else { Err(wrong()) }
}

/// Milliseconds since 1970.
pub(crate) fn now() -> i64 {
    i64::try_from(OffsetDateTime::now_utc().unix_timestamp_nanos() / 1_000_000).unwrap_or(i64::MAX)
}
