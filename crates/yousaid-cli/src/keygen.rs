//! `yousaid keygen`: a pair of keys for responses that are sealed.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use yousaid_seal::PrivateKey;

use crate::command;
use crate::report;

/// Make a key for somebody who may read sealed responses
///
/// Writes the private key to a new file and prints the public one, which goes into `sealed_for` of the
/// definition. Whoever has the file reads the answers; if all files are lost, so are the answers. Make one
/// for each of two people at least, each on their own machine. See docs/sealed.md.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The file for the private key, which is not there yet
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match made(&arguments.file) {
        Ok(public) => {
            report::print(&format!("{public}\n"));
            ExitCode::SUCCESS
        }
        Err(words) => {
            report::complain(&words);
            ExitCode::from(2)
        }
    }
}

/// Makes a key, and ends with the text of the public one.
fn made(path: &Path) -> Result<String, String> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|error| format!("there are no random numbers: {error}\n"))?;
    let key = PrivateKey::new(bytes);
    let public = key.public().to_text();
    let text =
        format!("# A private key of Yousaid: whoever has it reads what is sealed to\n# {public}\n{}\n", key.to_text());
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        // The public key is out before the private one would be lost with the power.
        file.sync_all()
    });
    written.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            format!(
                "{}: the file is there already, and a key that is overwritten is lost; name another\n",
                path.display()
            )
        }
        _ => format!("{} {}\n", path.display(), command::unwritten(path, &error)),
    })?;
    Ok(public)
}
