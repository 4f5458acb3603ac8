//! `yousaid new`: a definition to start from.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use yousaid_schema::Json;

use crate::check;
use crate::report;
use crate::report::Lines;
use crate::source::Node;

/// The survey of the Tenant Satisfaction Measures, as the examples have it.
const TSM: &str = include_str!("../../../examples/surveys/tsm-2026.json");

/// What belongs to the landlord of the example, and has to be another's.
const LANDLORDS: [(&str, &str); 6] = [
    ("/landlord/name", "your name, as residents know it"),
    ("/landlord/contact", "how residents reach you"),
    ("/landlord/privacy_notice", "the address of your privacy notice"),
    ("/landlord/complaints", "the address of your complaints procedure"),
    ("/opens", "the first day on which it can be answered, and below it the last"),
    ("/ending/outcome_promise", "what you promise to do with the answers, and by when"),
];

/// Write a definition to start from
///
/// The file is complete: check it with `yousaid check`, change it with any text editor. A file
/// that is there already is left as it is.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// What to start from
    #[arg(long, value_enum)]
    template: Template,
    /// The landlord's name, as residents know it
    #[arg(long, value_name = "NAME")]
    landlord: Option<String>,
    /// The file to write
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Template {
    /// The Tenant Satisfaction Measures for rented homes (England), with official wording and order
    Tsm,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let Template::Tsm = arguments.template;
    match written(arguments) {
        Ok(words) => {
            report::print(&words);
            ExitCode::SUCCESS
        }
        Err(words) => {
            report::complain(&words);
            ExitCode::FAILURE
        }
    }
}

fn written(arguments: &Arguments) -> Result<String, String> {
    let name = arguments.file.display().to_string();
    let text = filled(TSM, arguments.landlord.as_deref());
    // Only the name can be wrong; a file that the next command refuses must not be written.
    if let Err(problems) = check::check(&text) {
        let words: Vec<&str> = problems.iter().map(|found| found.problem.message.as_str()).collect();
        return Err(format!("{name}: not written, {}\n", words.join("; ")));
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(&arguments.file).map_err(|error| {
        if error.kind() == ErrorKind::AlreadyExists {
            format!("{name}: this file is there already, and was left as it is; choose another name\n")
        } else {
            format!("{name}: the file can't be written: {error}\n")
        }
    })?;
    file.write_all(text.as_bytes()).map_err(|error| format!("{name}: the file can't be written: {error}\n"))?;

    let mut words = format!("{name}: written. Now change what is the example’s:\n");
    if let Ok(tree) = Node::read(&text) {
        let lines = Lines::new(&text);
        for (pointer, what) in LANDLORDS {
            let target = tree.at(pointer);
            let is_given = pointer == "/landlord/name" && arguments.landlord.is_some();
            if target.exact && !is_given {
                words.push_str(&format!("  line {:>2}: {what}\n", lines.place(target.node.range.start).line));
            }
        }
    }
    words.push_str(&format!("Then: yousaid check {name}\n"));
    Ok(words)
}

/// The template with the landlord's name, everything else to the letter.
fn filled(template: &str, landlord: Option<&str>) -> String {
    let (Some(landlord), Ok(tree)) = (landlord, Node::read(template)) else { return template.to_owned() };
    let target = tree.at("/landlord/name");
    let mut text = template.to_owned();
    if target.exact {
        text.replace_range(target.node.range.clone(), &Json::from(landlord).to_text());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_landlords_name_is_all_that_changes() {
        let text = filled(TSM, Some("Tŷ “Elm” \"& Sons\""));
        let survey = check::check(&text).unwrap();
        assert_eq!(survey.definition().landlord.name.in_default(), "Tŷ “Elm” \"& Sons\"");
        let changed = TSM.lines().zip(text.lines()).filter(|(before, after)| before != after).count();
        assert_eq!(changed, 1);
        assert_eq!(TSM.lines().count(), text.lines().count());
    }

    #[test]
    fn the_template_has_every_place_that_is_the_landlords() {
        let tree = Node::read(TSM).unwrap();
        for (pointer, _) in LANDLORDS {
            assert!(tree.at(pointer).exact, "{pointer}");
        }
    }
}
