//! What the collector is told when it starts.

use std::fmt;
use std::net::Ipv4Addr;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use yousaid_schema::Moment;
use yousaid_schema::limits;

use crate::Error;
use crate::involved::Mailer;
use crate::rate::Rate;

/// Fewest characters of an admin token: 128 bits written as hexadecimal digits have 32, as a
/// pass phrase of words about as many; anything shorter than 16 can be guessed.
const TOKEN_CHARS: usize = 16;

/// What the collector is told when it starts.
///
/// `Debug` hides the token and the database's address, which may hold a password.
#[derive(Clone)]
pub struct Config {
    /// Folder with the definitions, `*.json`, and optionally `collector.json`.
    pub surveys: PathBuf,
    /// Whether definitions are served that may not go out yet (`yousaid_engine::lint::unpublishable`): for trying
    /// them, never for residents.
    pub trial: bool,
    /// Folder with the built bundle, served at `/yousaid/`.
    pub bundle: Option<PathBuf>,
    /// Folder with a site of static pages, served at `/` under a strict policy: for the
    /// demonstration and for tests, or for a landlord who has no site.
    pub pages: Option<PathBuf>,
    /// `sqlite://folder/file.sqlite` or `postgres://user@host/database`.
    pub database: String,
    /// Where to listen; port 0 takes any free one.
    pub listen: SocketAddr,
    /// Who holds this token may export responses. Without one nobody may.
    pub admin_token: Option<String>,
    /// Most kilobytes (1,000 bytes each) of files, photos and documents, in one response; without it
    /// no survey may ask for any. A definition with more is refused at the start.
    pub files_kilobytes: Option<u32>,
    /// A program that sends messages to residents, one each time that it is started: it gets lines with
    /// `Kind` (`email` or `text`), `To`, `Language` and `Subject`, an empty line and the text on its standard
    /// input. It is started by its path, without arguments and without a shell. Needs `public_address`.
    pub mail_command: Option<PathBuf>,
    /// The address at which residents reach the collector, for the links in messages:
    /// `https://feedback.example.org`.
    pub public_address: Option<String>,
    /// A program, with its arguments, that is started for every response, without a shell, and gets what there is
    /// to tell about it as JSON on its standard input; empty for none. `docs/webhooks.md` has an example.
    pub on_response: Vec<String>,
    /// Whether that program gets the answers as well.
    pub on_response_answers: bool,
    /// The header in which a proxy before the collector says whose request it is, as its last address:
    /// `X-Forwarded-For`. Only for how much one sender may send at once; nothing of it is kept. Anybody could
    /// write it where there is no such proxy.
    pub address_header: Option<String>,
    /// A day to take for today, as `2026-12-05`, whatever the clock says: for tests and demonstrations.
    pub today: Option<String>,
    /// How much is taken on at one time.
    pub limits: Limits,
}

impl Config {
    /// A configuration with no bundle, no pages, no token and no files, that listens on port 8080 of this
    /// machine only.
    #[must_use]
    pub fn new(surveys: impl Into<PathBuf>, database: impl Into<String>) -> Self {
        Self {
            surveys: surveys.into(),
            trial: false,
            bundle: None,
            pages: None,
            database: database.into(),
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)),
            admin_token: None,
            files_kilobytes: None,
            mail_command: None,
            public_address: None,
            on_response: Vec::new(),
            address_header: None,
            on_response_answers: false,
            today: None,
            limits: Limits::default(),
        }
    }

    /// How messages leave, if there is a way.
    pub(crate) fn mailer(&self) -> Option<Mailer> {
        let address = self.public_address.as_deref()?.trim_end_matches('/').to_owned();
        Some(Mailer::new(self.mail_command.clone()?, address))
    }

    pub(crate) fn check(&self) -> Result<(), Error> {
        if let Some(token) = &self.admin_token
            && token.chars().count() < TOKEN_CHARS
        {
            return Err(Error::new(format!(
                "the admin token has fewer than {TOKEN_CHARS} characters; use a long random one, for example 32 hexadecimal digits"
            )));
        }
        if let Some(kilobytes) = self.files_kilobytes
            && !(1..=limits::FILES_KILOBYTES).contains(&kilobytes)
        {
            return Err(Error::new(format!(
                "files of {kilobytes} kilobytes in one response; give a number from 1 to {}",
                limits::FILES_KILOBYTES
            )));
        }
        if let Some(address) = &self.public_address
            && !["https://", "http://"]
                .iter()
                .any(|scheme| address.strip_prefix(scheme).is_some_and(|host| !host.is_empty()))
        {
            return Err(Error::new(format!(
                "`{address}` can't be linked to; write it as https://feedback.example.org"
            )));
        }
        if self.mail_command.is_some() && self.public_address.is_none() {
            return Err(Error::new("messages have links in them; say at which address residents reach the collector"));
        }
        if let Some(day) = &self.today
            && !Moment::new(day).is_some_and(|day| day.is_day())
        {
            return Err(Error::new(format!("`{day}` can't be taken for today; write a day as 2026-12-05")));
        }
        for (what, folder) in
            [("surveys", Some(&self.surveys)), ("bundle", self.bundle.as_ref()), ("pages", self.pages.as_ref())]
        {
            if let Some(folder) = folder
                && !folder.is_dir()
            {
                return Err(Error::new(format!("{what}: {} is not a folder", folder.display())));
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Config")
            .field("surveys", &self.surveys)
            .field("trial", &self.trial)
            .field("bundle", &self.bundle)
            .field("pages", &self.pages)
            .field("database", &self.database.split_once(':').map(|(scheme, _)| scheme))
            .field("listen", &self.listen)
            .field("admin_token", &self.admin_token.as_ref().map(|_| "…"))
            .field("files_kilobytes", &self.files_kilobytes)
            .field("mail_command", &self.mail_command)
            .field("public_address", &self.public_address)
            .field("address_header", &self.address_header)
            .field("on_response", &self.on_response.first())
            .field("on_response_answers", &self.on_response_answers)
            .field("today", &self.today)
            .field("limits", &self.limits)
            .finish()
    }
}

/// How much the collector takes on at one time. What goes beyond is answered with 503 and
/// `Retry-After`: the device keeps the response and sends it again.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections at once; who comes later waits to be accepted.
    pub connections: usize,
    /// Responses being checked and stored at once.
    pub deliveries: usize,
    /// Responses to surveys with files arriving at once: each may take tens of megabytes of memory.
    pub uploads: usize,
    /// Exports at once.
    pub exports: usize,
    /// Surveys that are not finished, kept for residents who want to come back, of one survey.
    pub drafts: usize,
    /// Longest wait for the database, for a connection and for a lock each.
    pub database_wait: Duration,
    /// Longest time for a request's headers to arrive.
    pub headers: Duration,
    /// Longest time from a request's headers to the answer's, slow uploads included. Files have longer,
    /// by a second for every 16,000 bytes.
    pub request: Duration,
    /// Longest time in which whoever asked takes nothing of the answer, before the connection is ended.
    pub stalled: Duration,
    /// Longest time that requests under way may take after the signal to stop.
    pub shutdown: Duration,
    /// How fast one sender may send to one survey; `None` as fast as it can.
    pub rate: Option<Rate>,
    /// Longest time that a webhook or the command may take for a message.
    pub hook_attempt: Duration,
    /// Longest wait before the second attempt; doubles with each one that fails.
    pub hook_first_wait: Duration,
    /// Longest wait between two attempts.
    pub hook_longest_wait: Duration,
    /// How long a message is tried before it is set aside.
    pub hook_give_up: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 4096,
            deliveries: 256,
            uploads: 16,
            exports: 2,
            // Of 5 kB each, mostly.
            drafts: 10_000,
            database_wait: Duration::from_secs(5),
            headers: Duration::from_secs(30),
            // A response of 20 kB takes 100 s at 200 B/s, the worst line that we promise to serve.
            request: Duration::from_secs(150),
            // As long as a device in a lift or a tunnel may be away.
            stalled: Duration::from_secs(60),
            shutdown: Duration::from_secs(10),
            // A reception desk, or a hall full of people behind one address: 300 at once, 5 a second on and on.
            rate: Some(Rate { at_once: 300, a_minute: 300 }),
            hook_attempt: Duration::from_secs(15),
            hook_first_wait: Duration::from_secs(5),
            hook_longest_wait: Duration::from_secs(3_600),
            // From Friday evening until Monday evening.
            hook_give_up: Duration::from_secs(3 * 24 * 3_600),
        }
    }
}
