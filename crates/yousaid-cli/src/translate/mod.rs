//! `yousaid translate`: the texts of a survey, or the words of the interface, to translators and back.
//!
//! [`document`] finds the texts, [`mod@unit`] is what goes out and comes back, [`xliff`], [`po`] and [`sheet`] are
//! the formats, and [`merge`] writes translations into the document, where nothing else changes. What comes
//! back is untrusted: sizes and depths have limits, and a translation that lost or changed a place for an
//! answer or a link is refused. A text is words in every format: tags in it are shown as they are written.

mod document;
mod interface;
mod marks;
mod merge;
mod po;
mod sheet;
mod status;
#[cfg(test)]
mod tests;
mod unit;
mod xliff;

use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::json;
use yousaid_engine::lint::language_called;

use crate::check;
use crate::command;
use crate::command::Failure;
use crate::import;
use crate::lint;
use crate::report::complain;
use crate::report::print;
use crate::spreadsheet;
use document::Document;
use document::short;
use interface::Messages;
use merge::Merged;
use unit::Incoming;
use unit::Outgoing;
use unit::Unit;

/// Bytes of a translation that is read.
const BYTES: u64 = 10_000_000;

/// Take the texts of a survey to translators and back
///
/// Works on surveys, forms for feedback, halo rounds and boards of outcomes, and on English words of the interface
/// (`en/….ftl`, with a folder beside `en` for each other language). The command succeeds (exit code 0) when
/// everything was done, ends with 1 when a translation was refused or the file does not hold, and with 2
/// when a file can't be read or written.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, clap::Subcommand)]
enum Action {
    /// Say how complete the languages are: which texts are missing, and which translations are out of date
    Status {
        /// The files with the surveys
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Print the status as one JSON document, for programs
        #[arg(long)]
        json: bool,
    },
    /// Write all texts to a file for translators
    Export {
        /// The file with the survey
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The language to translate into, as a BCP 47 tag
        #[arg(long, value_name = "TAG")]
        language: String,
        /// The format; else the one that the output's name ends with
        #[arg(long, value_enum)]
        format: Option<Format>,
        /// Write to this file instead of the standard output
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Write translations that came back into the survey
    ///
    /// Changes the translations and nothing else in it. What can't be taken is listed with its reason.
    Import {
        /// The file with the survey
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The file that came back
        #[arg(value_name = "TRANSLATION")]
        translation: PathBuf,
        /// The language it was translated into, as a BCP 47 tag
        #[arg(long, value_name = "TAG")]
        language: String,
        /// The format; else the one that the translation's name ends with
        #[arg(long, value_enum)]
        format: Option<Format>,
        /// Write to this file instead of FILE itself
        #[arg(long, short, value_name = "FILE")]
        output: Option<PathBuf>,
    },
}

/// What translators work with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// XLIFF 2.0, for programs of translators
    Xliff,
    /// gettext PO
    Po,
    /// A table for spreadsheets
    Csv,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let outcome = match &arguments.action {
        Action::Status { files, json } => Ok(status(files, *json)),
        Action::Export { file, language, format, output } => export(file, language, *format, output.as_deref()),
        Action::Import { file, translation, language, format, output } => {
            bring_back(file, translation, language, *format, output.as_deref().unwrap_or(file))
        }
    };
    outcome.map_or_else(|failure| failure.exit(), ExitCode::from)
}

fn read(path: &Path) -> Result<Document, Failure> {
    let (name, text) = command::read(path)?;
    Document::read(&text).map_err(|found| Failure::in_what_was_given(check::in_words(&name, &text, &Err(found))))
}

fn status(files: &[PathBuf], as_json: bool) -> u8 {
    let mut worst = 0;
    let mut all = Vec::new();
    for path in &command::meant(files) {
        let name = path.display().to_string();
        if interface::is_words(path) {
            match interface_status(path) {
                Ok((words, json)) if as_json => {
                    all.push(json!({"file": name, "ok": true, "languages": json, "words": words.lines().count()}));
                }
                Ok((words, _)) => print(&format!("{name}:\n{words}")),
                Err(why) => {
                    worst = worst.max(check::UNREADABLE);
                    print(&format!("{name}: {why}\n"));
                }
            }
            continue;
        }
        let known = read(path).and_then(|document| {
            let notes = lint::notes(path).map_err(|why| Failure::out_of_reach(format!("{name}: {why}\n")))?;
            Ok((document, notes))
        });
        let (document, notes) = match known {
            Ok(known) => known,
            Err(Failure { code, words }) => {
                worst = worst.max(code);
                if as_json {
                    all.push(json!({"file": name, "ok": false, "unreadable": words}));
                } else {
                    print(&words);
                }
                continue;
            }
        };
        let languages = status::of(&document, &notes);
        if as_json {
            let languages: Vec<_> = languages.iter().map(|language| language.in_json(&document)).collect();
            let default = document.default_language();
            all.push(json!({"file": name, "ok": true, "default_language": default, "languages": languages}));
            continue;
        }
        print(&format!("{name}: in {}\n", document.languages.join(", ")));
        if languages.is_empty() {
            print("  no other language; `yousaid translate export --language TAG` begins one\n");
        }
        for language in &languages {
            print(&language.in_words(&document));
        }
    }
    if as_json {
        print(&format!("{:#}\n", json!({"files": all})));
    }
    worst
}

/// How many messages each language beside `path` has, in words and for programs.
fn interface_status(path: &Path) -> Result<(String, Vec<serde_json::Value>), String> {
    let english = Messages::open(path, false)?;
    let folder = path.parent().and_then(Path::parent).ok_or("it stands in no folder of a language")?;
    let folders = fs::read_dir(folder).map_err(|error| format!("the folder can't be read: {error}"))?;
    let names = folders.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut languages: Vec<String> = names.filter(|name| *name != interface::language_of(path)).collect();
    languages.sort();
    let (mut words, mut all) = (String::new(), Vec::new());
    for language in languages {
        let Some(file) = interface::beside(path, &language).filter(|file| file.is_file()) else { continue };
        let messages = Messages::open(&file, false)?;
        let missing = messages.missing(&english);
        let (has, of) = (english.len() - missing.len(), english.len());
        let status = if messages.is_reviewed() { "reviewed" } else { "draft" };
        words.push_str(&format!("  {language}: {has} of {of} messages; {status}\n"));
        for id in &missing {
            words.push_str(&format!("    missing  {id}\n"));
        }
        all.push(json!({"language": language, "texts": has, "of": of, "status": status, "missing": missing}));
    }
    Ok((words, all))
}

/// English words and those of a language, where they stand.
fn interface_files(path: &Path, language: &str) -> Result<(Messages, Messages, PathBuf), Failure> {
    let unreadable = |path: &Path, why: String| Failure::out_of_reach(format!("{}: {why}\n", path.display()));
    let beside = interface::beside(path, language).filter(|_| import::is_language(language));
    let beside = beside.ok_or_else(|| unreadable(path, format!("there can't be words in `{language}` beside it")))?;
    let english = Messages::open(path, false).map_err(|why| unreadable(path, why))?;
    let translated = Messages::open(&beside, true).map_err(|why| unreadable(&beside, why))?;
    Ok((english, translated, beside))
}

/// Why a text can't be translated into this language, if it can't.
fn unfit(document: &Document, language: &str) -> Option<String> {
    // Longer ones are names (RFC 5646, 2.2.1).
    let is_short = language.split('-').next().is_some_and(|main| main.len() <= 3);
    if !is_short || !import::is_language(language) {
        let help = match language_called(language) {
            Some(tag) => format!("write `{tag}`"),
            None => {
                "use BCP 47 tags such as `cy` or `zh-Hant`; docs/languages.md lists those of the interface".to_owned()
            }
        };
        return Some(format!("`{language}` is not a language tag; {help}"));
    }
    let default = document.default_language();
    (language == default).then(|| format!("`{language}` is the language to translate from; name another one"))
}

fn format_of(path: Option<&Path>, given: Option<Format>) -> Result<Format, Failure> {
    let ending = path.and_then(Path::extension).map(|ending| ending.to_string_lossy().to_lowercase());
    let known = match ending.as_deref() {
        Some("xlf" | "xliff" | "xml") => Some(Format::Xliff),
        Some("po" | "pot") => Some(Format::Po),
        Some("csv") => Some(Format::Csv),
        _ => None,
    };
    given.or(known).ok_or_else(|| {
        Failure::out_of_reach(
            "name the format (--format xliff, po or csv), or end the file's name with .xliff, .po or .csv\n".to_owned(),
        )
    })
}

fn export(path: &Path, language: &str, format: Option<Format>, output: Option<&Path>) -> Result<u8, Failure> {
    let name = path.display();
    let format = format_of(output, format)?;
    if interface::is_words(path) {
        let (english, translated, _) = interface_files(path, language)?;
        let from = interface::language_of(path);
        let outgoing = interface::outgoing(&english, &translated, &name.to_string(), &from, language);
        let text = written(&outgoing, format)
            .map_err(|error| Failure::in_what_was_given(format!("{name}: it can't be written: {error}\n")))?;
        match output {
            Some(output) => command::write(Some(output), text.as_bytes())?,
            None => print(&text),
        }
        return Ok(0);
    }
    let document = read(path)?;
    if let Some(why) = unfit(&document, language) {
        return Err(Failure::in_what_was_given(format!("{name}: {why}\n")));
    }
    if let Err((text, found)) = merge::can_speak(&document, language) {
        complain(&format!("{name} can't be offered in `{language}` until this is put right:\n"));
        complain(&check::in_words(&name.to_string(), &text, &Err(found)));
    }
    let notes = lint::notes(path).map_err(|why| Failure::out_of_reach(format!("{name}: {why}\n")))?;
    let stale = document.stale(language, &notes);
    let file_name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let outgoing = outgoing(&document, &file_name, language, &stale);
    let text = written(&outgoing, format)
        .map_err(|error| Failure::in_what_was_given(format!("{name}: it can't be written: {error}\n")))?;
    let Some(output) = output else {
        print(&text);
        return Ok(0);
    };
    command::write(Some(output), text.as_bytes())?;
    let left = outgoing.units.iter().filter(|unit| unit.translation.is_none()).count();
    let texts = outgoing.units.len();
    print(&format!("{}: {texts} texts, {left} of them not translated into {language}\n", output.display()));
    Ok(0)
}

fn outgoing(document: &Document, name: &str, language: &str, stale: &[String]) -> Outgoing {
    let unit = |words: &document::Words| {
        let source = document.source(words).to_owned();
        Unit {
            pointer: words.pointer.clone(),
            about: words.about.clone(),
            keep: marks::kept(&source),
            source,
            translation: words.in_language(language).map(str::to_owned),
            is_stale: stale.contains(&words.pointer),
        }
    };
    Outgoing {
        name: name.to_owned(),
        from: document.default_language().to_owned(),
        into: language.to_owned(),
        units: document.texts.iter().map(unit).collect(),
    }
}

fn written(outgoing: &Outgoing, format: Format) -> Result<String, csv::Error> {
    match format {
        Format::Xliff => Ok(xliff::write(outgoing)),
        Format::Po => Ok(po::write(outgoing)),
        Format::Csv => sheet::write(outgoing),
    }
}

fn incoming(text: &str, format: Format, from: &str, language: &str) -> Result<Incoming, String> {
    let incoming = match format {
        Format::Xliff => xliff::read(text)?,
        Format::Po => po::read(text.strip_prefix('\u{feff}').unwrap_or(text))?,
        Format::Csv => sheet::read(text, from, language)?,
    };
    for (what, given, wanted) in [("from", &incoming.from, from), ("into", &incoming.into, language)] {
        if let Some(given) = given.as_deref().filter(|given| !given.eq_ignore_ascii_case(wanted)) {
            return Err(format!("it is translated {what} `{given}`, not {what} `{wanted}`"));
        }
    }
    Ok(incoming)
}

fn bring_back(
    path: &Path,
    translation: &Path,
    language: &str,
    format: Option<Format>,
    output: &Path,
) -> Result<u8, Failure> {
    let format = format_of(Some(translation), format)?;
    if interface::is_words(path) {
        return interface_back(path, translation, language, format, (output != path).then_some(output));
    }
    let document = read(path)?;
    if let Some(why) = unfit(&document, language) {
        return Err(Failure::in_what_was_given(format!("{}: {why}\n", path.display())));
    }
    let name = translation.display();
    let text = read_translation(translation).map_err(|why| Failure::out_of_reach(format!("{name}: {why}\n")))?;
    let incoming = incoming(&text, format, document.default_language(), language)
        .map_err(|why| Failure::in_what_was_given(format!("{name}: {why}\n")))?;
    let merged = merge::merge(&document, &incoming, language).map_err(|(text, found)| {
        Failure::in_what_was_given(check::in_words(&path.display().to_string(), &text, &Err(found)))
    })?;
    if merged.text.len() > yousaid_schema::limits::DEFINITION_BYTES {
        let most = yousaid_schema::limits::DEFINITION_BYTES;
        return Err(Failure::in_what_was_given(format!(
            "{}: with the translation it has more than {most} bytes\n",
            path.display()
        )));
    }
    complain(&in_words(&merged));
    command::write(Some(output), merged.text.as_bytes())?;
    let Merged { written, same, refused, .. } = &merged;
    let (written, refused) = (written.len(), refused.len());
    print(&format!("{}: {written} translations written, {same} as they were, {refused} refused\n", output.display()));
    Ok(u8::from(refused > 0))
}

/// Words of the interface that came back: into the file of their language, or another one.
fn interface_back(
    path: &Path,
    translation: &Path,
    language: &str,
    format: Format,
    output: Option<&Path>,
) -> Result<u8, Failure> {
    let name = translation.display();
    let (english, translated, beside) = interface_files(path, language)?;
    let text = read_translation(translation).map_err(|why| Failure::out_of_reach(format!("{name}: {why}\n")))?;
    let incoming = incoming(&text, format, &interface::language_of(path), language)
        .map_err(|why| Failure::in_what_was_given(format!("{name}: {why}\n")))?;
    let taken = interface::merge(&english, &translated, &incoming);
    for (id, why) in &taken.refused {
        complain(&format!("refused: {}: {}\n", quiet(id), quiet(why)));
    }
    let output = output.unwrap_or(&beside);
    command::write(Some(output), taken.text.as_bytes())?;
    let (written, same, refused) = (taken.written, taken.same, taken.refused.len());
    print(&format!("{}: {written} translations written, {same} as they were, {refused} refused\n", output.display()));
    Ok(u8::from(refused > 0))
}

fn read_translation(path: &Path) -> Result<String, String> {
    let about = fs::metadata(path).map_err(|error| command::unread(path, &error))?;
    if about.len() > BYTES {
        return Err(format!("the file has {} bytes, and {BYTES} at most are read", about.len()));
    }
    let bytes = fs::read(path).map_err(|error| command::unread(path, &error))?;
    spreadsheet::text(bytes)
}

/// What was refused, and what else there is to know.
fn in_words(merged: &Merged) -> String {
    let mut out = String::new();
    for refusal in &merged.refused {
        let place = if refusal.pointer.is_empty() { String::new() } else { format!("{}: ", quiet(&refusal.pointer)) };
        out.push_str(&format!("refused: {place}{}\n", quiet(&refusal.why)));
        for (name, text) in &refusal.texts {
            out.push_str(&format!("  {name}: “{}”\n", quiet(&short(text))));
        }
    }
    for (pointer, what) in &merged.noted {
        out.push_str(&format!("note: {}: {}\n", quiet(pointer), quiet(what)));
    }
    out
}

/// What comes from outside, without what moves a terminal's cursor or turns its lines round.
fn quiet(text: &str) -> String {
    let is_loud = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if is_loud(c) { '\u{fffd}' } else { c }).collect()
}
