//! Messages, which a program of the landlord's sends.

use std::fmt;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::AsyncWriteExt as _;
use tokio::process::Command;
use tokio::sync::Semaphore;
use tokio::time::Instant;
use yousaid_i18n::Words;

use super::CONFIRM_DAYS;
use super::Purpose;
use super::path;
use super::person::Person;
use super::person::To;
use crate::app::Collector;
use crate::board::words;
use crate::buckets::Buckets;

/// Longest time that the program may take.
const LIMIT: Duration = Duration::from_secs(30);
/// Programs at once; who registers after that waits for a place.
const AT_ONCE: usize = 16;
/// Messages to one address in a day, because anybody can give the address of somebody else: enough for who joins two
/// registers and mistypes once.
const A_DAY: u32 = 3;
const SECONDS_OF_A_DAY: f64 = 86_400.0;

/// How messages leave: a program that gets each on its standard input. It is started by its path, never by a
/// shell, and nothing of a resident's is among its arguments.
#[derive(Clone, Debug)]
pub(crate) struct Mailer {
    /// The program.
    pub(crate) command: PathBuf,
    /// The address at which residents reach the collector, without a slash at its end.
    pub(crate) address: String,
    places: Arc<Semaphore>,
    written: Arc<Buckets>,
}

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) to: To,
    pub(crate) language: String,
    pub(crate) subject: String,
    pub(crate) text: String,
}

/// Why a message was not sent.
#[derive(Debug)]
pub(crate) enum NotSent {
    /// Its address has had as many today as are sent to one.
    Enough,
    /// The program could not be started, failed, or took too long: which, and how.
    Program(String),
}

impl fmt::Display for NotSent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Enough => write!(f, "this address has had {A_DAY} messages today; the next is sent tomorrow"),
            Self::Program(why) => f.write_str(why),
        }
    }
}

impl Mailer {
    pub(crate) fn new(command: PathBuf, address: String) -> Self {
        Self {
            command,
            address,
            places: Arc::new(Semaphore::new(AT_ONCE)),
            written: Arc::new(Buckets::new(A_DAY, f64::from(A_DAY) / SECONDS_OF_A_DAY)),
        }
    }

    /// Hands a message over, and waits until the program has ended well.
    pub(crate) async fn send(&self, message: &Message) -> Result<(), NotSent> {
        let failed = |what: &str, error: &dyn fmt::Display| {
            NotSent::Program(format!("{}: {what}: {error}", self.command.display()))
        };
        self.written.admit(message.to.address().to_lowercase(), Instant::now()).map_err(|_| NotSent::Enough)?;
        let _place = self.places.acquire().await.map_err(|error| failed("has no place", &error))?;
        let mut program = Command::new(&self.command)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| failed("can't be started", &error))?;
        let ended = async {
            if let Some(mut input) = program.stdin.take() {
                input.write_all(message.to_input().as_bytes()).await?;
                // The end of the input is the end of the message.
                input.shutdown().await?;
            }
            program.wait().await
        };
        match tokio::time::timeout(LIMIT, ended).await {
            Ok(Ok(status)) if status.success() => Ok(()),
            Ok(Ok(status)) => Err(failed("ended", &status)),
            Ok(Err(error)) => Err(failed("did not take the message", &error)),
            Err(_) => Err(failed("took longer than it may", &"ended by us")),
        }
    }
}

impl Message {
    /// What the program reads: lines `Name: value`, an empty line, the text.
    fn to_input(&self) -> String {
        let kind = if let To::Email(_) = &self.to { "email" } else { "text" };
        // One line each, whatever somebody has typed.
        let line = |value: &str| value.split_whitespace().collect::<Vec<_>>().join(" ");
        format!(
            "Kind: {kind}\nTo: {}\nLanguage: {}\nSubject: {}\n\n{}\n",
            line(self.to.address()),
            line(&self.language),
            line(&self.subject),
            self.text
        )
    }
}

/// The message that asks for a confirmation; none for who can't be written to by a program.
pub(super) fn confirmation(collector: &Collector, mailer: &Mailer, person: &Person, id: &str) -> Option<Message> {
    let days = u32::try_from(CONFIRM_DAYS).unwrap_or_default();
    let text = |words: &Words| {
        let landlord = ("landlord", person.landlord.as_str().into());
        words.with("involved-confirm-message-text", &[landlord, ("days", days.into())])
    };
    message(collector, mailer, person, (Purpose::Confirm, id), "involved-confirm-subject-title", text)
}

/// The yearly question; `until` is the day until which an answer counts.
pub(super) fn still(collector: &Collector, mailer: &Mailer, person: &Person, id: &str, until: &str) -> Option<Message> {
    let text = |words: &Words| {
        let landlord = ("landlord", person.landlord.as_str().into());
        words.with("involved-still-message-text", &[landlord, ("date", words.date(until).into())])
    };
    message(collector, mailer, person, (Purpose::Still, id), "involved-still-subject-title", text)
}

fn message(
    collector: &Collector,
    mailer: &Mailer,
    person: &Person,
    (purpose, id): (Purpose, &str),
    subject: &str,
    text: impl Fn(&Words) -> String,
) -> Option<Message> {
    let words = words(&person.language);
    // The marks that keep directions apart are for pages; a telephone may show them as boxes.
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    let link = format!("{}{}", mailer.address, path(collector, purpose, id));
    Some(Message {
        to: person.to.clone()?,
        language: words.language().to_owned(),
        subject: plain(words.get(subject)),
        text: format!("{}\n\n{link}", plain(text(&words))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(to: &str) -> Message {
        Message {
            to: To::Email(to.to_owned()),
            language: "cy".to_owned(),
            subject: "Helo".to_owned(),
            text: "One\n\nhttps://elm.example/x".to_owned(),
        }
    }

    #[test]
    fn no_address_brings_a_line_of_its_own() {
        let input = message("ann@example.org\nSubject: mine\r\n\r\nbuy").to_input();
        assert_eq!(
            input,
            "Kind: email\nTo: ann@example.org Subject: mine buy\nLanguage: cy\nSubject: Helo\n\nOne\n\nhttps://elm.example/x\n"
        );
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn nobody_can_have_an_address_filled_with_messages() {
        let mailer = Mailer::new("/bin/cat".into(), String::new());
        for to in ["ann@example.org", "Ann@example.org", "ann@EXAMPLE.org"] {
            mailer.send(&message(to)).await.unwrap();
        }
        assert!(matches!(mailer.send(&message("ann@example.org")).await, Err(NotSent::Enough)));
        mailer.send(&message("bo@example.org")).await.unwrap();
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn the_program_gets_the_message_and_its_failure_is_told() {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir().unwrap();
        let script = |name: &str, text: String| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).unwrap();
            Mailer::new(path, String::new())
        };
        let out = folder.path().join("out");
        let good = script("good", format!("#!/bin/sh\ncat > {}\n", out.display()));
        good.send(&message("$(touch evil)@example.org")).await.unwrap();
        assert!(std::fs::read_to_string(&out).unwrap().contains("To: $(touch evil)@example.org\n"));
        let bad = script("bad", "#!/bin/sh\ncat > /dev/null\nexit 3\n".to_owned());
        assert!(bad.send(&message("a@example.org")).await.unwrap_err().to_string().contains("exit status: 3"));
        let none = Mailer::new(folder.path().join("none"), String::new());
        assert!(none.send(&message("a@example.org")).await.unwrap_err().to_string().contains("can't be started"));
    }
}
