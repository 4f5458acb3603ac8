//! `yousaid new`: a definition to start from.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use yousaid_schema::Json;

use crate::check;
use crate::command;
use crate::report;
use crate::report::Lines;
use crate::source::Node;
use crate::templates;
use crate::templates::Template;

/// What belongs to the landlord of a template, and has to be another's; where it is there.
const LANDLORDS: [(&str, &str); 7] = [
    ("/id", "its id, which stands in its address (/s/…) and in the results: one of its own for each survey"),
    ("/landlord/name", "your name, as residents know it"),
    ("/landlord/contact", "how residents reach you"),
    ("/landlord/privacy_notice", "the address of your privacy notice"),
    ("/landlord/complaints", "the address of your complaints procedure"),
    ("/opens", "the first day on which it can be answered, and below it the last"),
    ("/ending/outcome_promise", "what you promise to do with the answers, and by when"),
];

/// Write a survey to start from, or a halo round, a form for feedback or a board of outcomes
///
/// The file is complete: check it with `yousaid check`, change it with any text editor. A file
/// that is there already is left as it is.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// What to start from, by its id; `--list` shows them all
    #[arg(long, value_name = "ID", required_unless_present = "list")]
    template: Option<String>,
    /// Show what there is to start from: what each is for, how long it takes, its languages
    #[arg(long)]
    list: bool,
    /// The landlord's name, as residents know it
    #[arg(long, value_name = "NAME")]
    landlord: Option<String>,
    /// The file to write
    #[arg(value_name = "FILE", required_unless_present = "list")]
    file: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let outcome = match (&arguments.template, &arguments.file) {
        (Some(id), Some(file)) if !arguments.list => {
            templates::find(id).and_then(|template| written(&template, arguments.landlord.as_deref(), file))
        }
        _ => Ok(templates::in_words()),
    };
    match outcome {
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

fn written(template: &Template, landlord: Option<&str>, path: &Path) -> Result<String, String> {
    let name = path.display().to_string();
    let text = filled(template.text, landlord);
    // Only the name can be wrong; a file that the next command refuses must not be written.
    if let Err(problems) = check::holds(&text) {
        let words: Vec<&str> = problems.iter().map(|found| found.problem.message.as_str()).collect();
        return Err(format!("{name}: not written, {}\n", words.join("; ")));
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path).map_err(|error| {
        if error.kind() == ErrorKind::AlreadyExists {
            format!("{name}: this file is there already, and was left as it is; choose another name\n")
        } else {
            format!("{name} {}\n", command::unwritten(path, &error))
        }
    })?;
    file.write_all(text.as_bytes()).map_err(|error| format!("{name} {}\n", command::unwritten(path, &error)))?;

    let mut words = format!("{name}: written. Now change what is the example’s:\n");
    if let Ok(tree) = Node::read(&text) {
        let lines = Lines::new(&text);
        let yours = template.yours.iter().map(|(pointer, what)| (pointer.as_str(), what.as_str()));
        let mut places = Vec::new();
        for (pointer, what) in LANDLORDS.into_iter().chain(yours) {
            let target = tree.at(pointer);
            let is_given = pointer == "/landlord/name" && landlord.is_some();
            if target.exact && !is_given {
                places.push((lines.place(target.node.range.start).line, what));
            }
        }
        places.sort_by_key(|(line, _)| *line);
        for (line, what) in places {
            words.push_str(&format!("  line {line:>2}: {what}\n"));
        }
    }
    words.push_str(&format!("Then: yousaid check {name}\n"));
    Ok(words)
}

/// The template with the landlord's name, everything else to the letter; without the line by which editors find
/// the schema beside the templates, where no copy of it would be.
fn filled(template: &str, landlord: Option<&str>) -> String {
    let text = template.split_inclusive('\n').filter(|line| !line.starts_with("  \"$schema\"")).collect::<String>();
    let (Some(landlord), Ok(tree)) = (landlord, Node::read(&text)) else { return text };
    let target = tree.at("/landlord/name");
    let mut text = text.clone();
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
        for template in templates::all() {
            let text = filled(template.text, Some("Tŷ “Elm” \"& Sons\""));
            let survey = check::check(&text).unwrap();
            assert_eq!(survey.definition().landlord.name.in_default(), "Tŷ “Elm” \"& Sons\"", "{}", template.id);
            assert!(!text.contains("$schema"), "{}", template.id);
            let before: Vec<&str> = template.text.lines().filter(|line| !line.contains("\"$schema\"")).collect();
            let changed = before.iter().zip(text.lines()).filter(|(before, after)| **before != *after).count();
            assert_eq!(changed, 1, "{}", template.id);
            assert_eq!(before.len(), text.lines().count(), "{}", template.id);
        }
    }

    #[test]
    fn the_survey_of_the_measures_has_every_place_that_is_the_landlords() {
        let tree = Node::read(templates::find("tsm").unwrap().text).unwrap();
        for (pointer, _) in LANDLORDS {
            assert!(tree.at(pointer).exact, "{pointer}");
        }
    }
}
