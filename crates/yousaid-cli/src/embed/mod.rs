//! `yousaid embed`: the HTML by which a survey, a form for feedback or a halo round is put into an existing page.

#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::process::ExitCode;

use yousaid_collector::Document;
use yousaid_collector::Embed;
use yousaid_engine::Survey;

use crate::check;
use crate::command;
use crate::command::Failure;

/// Print the HTML that puts a survey, a form for feedback or a halo round into an existing page, with a form that
/// works without scripts
///
/// Paste it where it is to stand. The first question is there with the page; where scripts run,
/// the widget takes over what was typed. Without scripts the whole survey is one form.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The file with the definition
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The collector, as the page reaches it: `https://feedback.example.org`, or / on its own site
    #[arg(long, value_name = "URL", default_value = "/")]
    endpoint: String,
    /// The document, as the page reaches it; in the collector's `surveys` unless told otherwise, a halo round at its
    /// `v1/halo`, where it says how it stands
    #[arg(long, value_name = "URL")]
    src: Option<String>,
    /// The folder of the bundle, as the page reaches it; the collector's unless told otherwise
    #[arg(long, value_name = "URL")]
    bundle: Option<String>,
    /// The language of the form, one of the survey's; its default language unless told otherwise
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The level of the survey's title as a heading: one more than the heading above it
    #[arg(long, value_name = "LEVEL", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=5))]
    heading_level: u8,
    /// What the page adds to the answers: estate=Elm; again for each
    #[arg(long, value_name = "NAME=VALUE", value_parser = context)]
    context: Vec<(String, String)>,
    /// Let the page load exactly the bundle in this folder and no later one
    #[arg(long, value_name = "DIR")]
    pin: Option<PathBuf>,
    /// Write it to this file instead of the standard output
    #[arg(long, short, value_name = "PAGE")]
    output: Option<PathBuf>,
}

fn context(given: &str) -> Result<(String, String), String> {
    let (name, value) = given.split_once('=').ok_or("give a name and a value: estate=Elm")?;
    Ok((name.to_owned(), value.to_owned()))
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    command::end(written(arguments))
}

/// The exit code and the words of what went wrong: 1 is a problem in the definition or the options, 2 a file
/// that can't be read or written.
fn written(arguments: &Arguments) -> Result<(), Failure> {
    let (name, text) = command::read(&arguments.file)?;
    let (survey, document) = match check::document(&text) {
        Ok(made) => made,
        Err(problems) => return Err(Failure::in_what_was_given(check::in_words(&name, &text, &Err(problems)))),
    };
    let mut embed = options(arguments, &survey, document);
    if let Some(folder) = &arguments.pin {
        embed
            .pin_to(folder)
            .map_err(|(file, error)| Failure::out_of_reach(format!("{}: {error}\n", file.display())))?;
    }
    let html = embed.html(&survey).map_err(|words| Failure::in_what_was_given(format!("{name}: {words}\n")))?;
    command::write(arguments.output.as_deref(), html.as_bytes())
}

fn options(arguments: &Arguments, survey: &Survey, document: Document) -> Embed {
    let endpoint = arguments.endpoint.trim_end_matches('/');
    let file = arguments.file.file_name().unwrap_or_default().to_string_lossy();
    let src = arguments.src.clone().unwrap_or_else(|| match document {
        Document::Halo(_) => format!("{endpoint}/v1/halo/{}", survey.definition().id),
        _ => format!("{endpoint}/surveys/{file}"),
    });
    let bundle = arguments.bundle.clone().unwrap_or_else(|| format!("{endpoint}/yousaid/"));
    Embed {
        src,
        endpoint: arguments.endpoint.clone(),
        language: arguments.language.clone(),
        heading_level: arguments.heading_level,
        context: arguments.context.clone(),
        ..Embed::of(survey, document).with_bundle(bundle)
    }
}
