//! `yousaid involved`: what is due about registers of those who want to be involved.

use std::path::PathBuf;
use std::process::ExitCode;

use yousaid_collector::Chore;
use yousaid_collector::Config;
use yousaid_collector::chores;

use crate::command;
use crate::report;

/// Look after the register of those who want to be involved
///
/// Run it once a day. It forgets who did not confirm within 30 days, sends the messages that were not sent
/// yet, asks everybody once a year whether they are still interested, and forgets who does not answer within
/// 42 days. It prints a line for each, by the reference that staff see, and fails if a message was not sent.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Folder with the definitions (*.json)
    #[arg(long, value_name = "DIR")]
    surveys: PathBuf,
    /// Where the register is stored: sqlite://FILE or postgres://USER@HOST/NAME
    #[arg(long, value_name = "URL", env = "YOUSAID_DATABASE", hide_env_values = true)]
    database: String,
    /// A program that sends messages: started for each, without a shell, with the message on its standard input
    #[arg(long, value_name = "PROGRAM", requires = "public_address")]
    mail_command: Option<PathBuf>,
    /// The address at which residents reach the collector, for links in messages
    #[arg(long, value_name = "URL")]
    public_address: Option<String>,
    /// Take photos and documents, as `yousaid serve` is told
    #[arg(long, value_name = "KILOBYTES")]
    files_kilobytes: Option<u32>,
    /// Only say what is due: send nothing and forget nobody
    #[arg(long)]
    list: bool,
    /// Take this day for today, whatever the clock says: for tests and demonstrations
    #[arg(long, value_name = "DAY", hide = true)]
    today: Option<String>,
}

pub(crate) fn run(arguments: Arguments) -> ExitCode {
    if let Err(words) = command::folder_of_surveys(&arguments.surveys) {
        report::complain(&format!("yousaid involved: {words}\n"));
        return ExitCode::FAILURE;
    }
    let mut config = Config::new(arguments.surveys, arguments.database);
    // Nothing is served here: whether it may go out is for `yousaid serve` to say.
    config.trial = true;
    config.mail_command = arguments.mail_command;
    config.public_address = arguments.public_address;
    config.files_kilobytes = arguments.files_kilobytes;
    config.today = arguments.today;
    let done = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("can't start: {error}"))
        .and_then(|runtime| runtime.block_on(chores(&config, arguments.list)).map_err(|error| error.to_string()));
    match done {
        Ok(done) => {
            report::print(&in_words(&done));
            let failed = done.iter().any(|chore| matches!(chore, Chore::NotSent(..)));
            if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
        }
        Err(words) => {
            report::complain(&format!("yousaid involved: {words}\n"));
            ExitCode::FAILURE
        }
    }
}

fn in_words(done: &[Chore]) -> String {
    if done.is_empty() {
        return "Nothing is due.\n".to_owned();
    }
    done.iter().map(|chore| format!("{chore}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_says_by_its_reference_what_was_done() {
        let done =
            [Chore::Question("7KQ4-M2XD".to_owned()), Chore::NotSent("AAAA-BBBB".to_owned(), "no way".to_owned())];
        assert_eq!(in_words(&done), "7KQ4-M2XD: asked whether still interested\nAAAA-BBBB: NOT SENT: no way\n");
        assert_eq!(in_words(&[]), "Nothing is due.\n");
    }
}
