//! One attempt to tell something.

use std::process::Stdio;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;
use ureq::Agent;
use ureq::http::header;
use ureq::unversioned::transport::DefaultConnector;

use super::Hook;
use super::Target;
use super::guard::PublicOnly;
use super::message;
use super::now;

/// Why something was not taken. Words for staff: nothing that the other side wrote, and no address.
#[derive(Debug)]
pub(super) struct NotTaken {
    pub(super) why: String,
    /// How long the other side asks to be left alone.
    pub(super) wait: Option<Duration>,
}

impl NotTaken {
    pub(super) fn new(why: impl Into<String>) -> Self {
        Self { why: why.into(), wait: None }
    }
}

/// A client that follows nobody: no redirects, no proxy of the environment.
pub(super) fn agent(limit: Duration, private_address: bool) -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .proxy(None)
        .timeout_global(Some(limit))
        .user_agent("yousaid-collector")
        .build();
    if private_address {
        config.into()
    } else {
        Agent::with_parts(config, DefaultConnector::default(), PublicOnly::default())
    }
}

/// Tells it, and waits until the other side says that it has taken it.
pub(super) async fn send(hook: &Hook, id: &str, body: String, limit: Duration) -> Result<(), NotTaken> {
    match &hook.target {
        Target::Web { key, agent } => {
            let second = now() / 1000;
            let signature =
                message::signature(key, id, second, &body).ok_or_else(|| NotTaken::new("it can't be signed"))?;
            let (agent, url, id) = (agent.clone(), hook.name.clone(), id.to_owned());
            let sent = tokio::task::spawn_blocking(move || post(&agent, &url, &id, second, &signature, &body));
            sent.await.map_err(|_| NotTaken::new("the attempt broke off"))?
        }
        Target::Command { program, arguments } => {
            let mut command = Command::new(program);
            command.args(arguments);
            let run = run(command, &body);
            tokio::time::timeout(limit, run).await.map_err(|_| NotTaken::new("the command took longer than it may"))?
        }
    }
}

fn post(agent: &Agent, url: &str, id: &str, second: i64, signature: &str, body: &str) -> Result<(), NotTaken> {
    let answer = agent
        .post(url)
        .header(header::CONTENT_TYPE, "application/json")
        .header("webhook-id", id)
        .header("webhook-timestamp", second.to_string())
        .header("webhook-signature", signature)
        .send(body)
        .map_err(|error| NotTaken::new(reason(&error)))?;
    let status = answer.status();
    if status.is_success() {
        return Ok(());
    }
    let wait = answer.headers().get(header::RETRY_AFTER).and_then(|wait| wait.to_str().ok()?.trim().parse().ok());
    let why = if status.is_redirection() {
        format!(
            "it answered {}, a redirect, which is not followed; write the address that it leads to",
            status.as_u16()
        )
    } else {
        format!("it answered {}", status.as_u16())
    };
    Err(NotTaken { why, wait: wait.map(Duration::from_secs) })
}

/// An error in words that hold no address.
fn reason(error: &ureq::Error) -> String {
    match error {
        ureq::Error::Timeout(_) => "it did not answer in time".to_owned(),
        ureq::Error::HostNotFound => "the host has no address".to_owned(),
        ureq::Error::Io(error) => format!("the connection failed: {}", error.kind()),
        ureq::Error::Other(error) => error.to_string(),
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) => "its certificate is not accepted".to_owned(),
        _ => "it did not answer as a web server does".to_owned(),
    }
}

/// Starts a program, gives it the message, and waits until it has ended well.
async fn run(mut command: Command, body: &str) -> Result<(), NotTaken> {
    let failed = |what: &str, error: &std::io::Error| NotTaken::new(format!("the command {what}: {}", error.kind()));
    let mut program = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| failed("can't be started", &error))?;
    if let Some(mut input) = program.stdin.take() {
        // Who does not read it to the end says with its status whether that was meant.
        let _ = input.write_all(body.as_bytes()).await;
        let _ = input.shutdown().await;
    }
    let status = program.wait().await.map_err(|error| failed("was lost", &error))?;
    if status.success() { Ok(()) } else { Err(NotTaken::new(format!("the command ended with {status}"))) }
}
