//! What commands that turn one document into another have in common: how they read, write and end.

use std::fs;
use std::io::ErrorKind;
use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use yousaid_engine::Survey;
use yousaid_schema::limits;
use yousaid_schema::nearest;

use crate::check;
use crate::report;

/// Why a command ends without what was asked for.
#[derive(Debug)]
pub(crate) struct Failure {
    /// 1 for a problem in what was given, 2 for a file that can't be read or written.
    pub(crate) code: u8,
    /// Whole lines.
    pub(crate) words: String,
}

impl Failure {
    /// A problem in what was given, with words that end in a line break.
    pub(crate) fn in_what_was_given(words: impl Into<String>) -> Self {
        Self { code: 1, words: words.into() }
    }

    /// A file or program that can't be used, with words that end in a line break.
    pub(crate) fn out_of_reach(words: impl Into<String>) -> Self {
        Self { code: check::UNREADABLE, words: words.into() }
    }

    pub(crate) fn unwritten(place: &str, error: &dyn std::fmt::Display) -> Self {
        Self::out_of_reach(format!("{place} can't be written: {error}\n"))
    }

    /// The same of a file, with what to do.
    pub(crate) fn unwritable(place: &str, error: &std::io::Error) -> Self {
        Self::out_of_reach(format!("{place} {}\n", unwritten(Path::new(place), error)))
    }

    /// Says it, and ends the command.
    pub(crate) fn exit(&self) -> ExitCode {
        report::complain(&self.words);
        ExitCode::from(self.code)
    }
}

/// The end of a command.
pub(crate) fn end(outcome: Result<(), Failure>) -> ExitCode {
    outcome.map_or_else(|failure| failure.exit(), |()| ExitCode::SUCCESS)
}

/// A definition that can be used.
#[derive(Debug)]
pub(crate) struct Given {
    /// The file, as problems name it.
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) survey: Arc<Survey>,
}

impl Given {
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let (name, text) = read(path)?;
        match check::check(&text) {
            Ok(survey) => Ok(Self { name, text, survey: Arc::new(survey) }),
            problems => Err(Failure::in_what_was_given(match check::other_kind(&text) {
                Some(kind) => format!("{name}: this is {kind}, and the command takes a survey\n"),
                None => check::in_words(&name, &text, &problems),
            })),
        }
    }

    /// The language that was asked for, if the survey is written in it; its default one if none was.
    pub(crate) fn language<'a>(&'a self, asked: Option<&'a str>) -> Result<&'a str, Failure> {
        let definition = self.survey.definition();
        let language = asked.unwrap_or_else(|| definition.default_language());
        if definition.languages.iter().any(|known| known == language) {
            return Ok(language);
        }
        let shown: String = language.chars().take(limits::ID_CHARS).collect();
        let known = definition.languages.join(", ");
        let name = &self.name;
        Err(Failure::in_what_was_given(format!(
            "{name}: the survey is not written in `{shown}`; use one of: {known}\n"
        )))
    }
}

/// The files that are meant: `surveys/*.json` is every file of such a name, in their order. Shells of Unix do that by
/// themselves, those of Windows do not. What matches nothing stays as it is, for its reader to say.
pub(crate) fn meant(paths: &[PathBuf]) -> Vec<PathBuf> {
    paths.iter().flat_map(|path| matching(path).unwrap_or_else(|| vec![path.clone()])).collect()
}

fn matching(path: &Path) -> Option<Vec<PathBuf>> {
    let pattern = path.file_name()?.to_str()?;
    if !pattern.contains('*') || path.exists() {
        return None;
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let names = fs::read_dir(folder).ok()?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut found: Vec<PathBuf> = names
        .filter(|name| !name.starts_with('.') && fits(name, pattern))
        .map(|name| path.with_file_name(name))
        .collect();
    found.sort();
    (!found.is_empty()).then_some(found)
}

/// Whether a name is what a pattern says, in which `*` stands for anything.
fn fits(name: &str, pattern: &str) -> bool {
    match pattern.split_once('*') {
        None => name == pattern,
        Some((start, rest)) => name
            .strip_prefix(start)
            .is_some_and(|left| (0..=left.len()).any(|at| left.get(at..).is_some_and(|left| fits(left, rest)))),
    }
}

/// Why a file can't be read, and what to do.
pub(crate) fn unread(path: &Path, error: &std::io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => match (missing_folder(path), neighbour(path)) {
            (Some(folder), _) => format!("there is no such file, and no folder `{}`", folder.display()),
            (None, Some(near)) => format!("there is no such file; did you mean `{near}`?"),
            (None, None) => "there is no such file".to_owned(),
        },
        ErrorKind::IsADirectory => "this is a folder; name the files in it".to_owned(),
        _ => format!("the file can't be read: {error}"),
    }
}

/// Why a file can't be written, and what to do, behind its name.
pub(crate) fn unwritten(path: &Path, error: &std::io::Error) -> String {
    match (error.kind(), missing_folder(path)) {
        (ErrorKind::NotFound, Some(folder)) => {
            let folder = folder.display();
            format!("can't be written: there is no folder `{folder}`; make it first (mkdir {folder})")
        }
        (ErrorKind::IsADirectory, _) => "can't be written: this is a folder; name a file in it".to_owned(),
        // What a spreadsheet has open, nobody else may write on Windows.
        (ErrorKind::PermissionDenied | ErrorKind::ResourceBusy, _) => {
            format!("can't be written: {error}; if it is open in another program, close it there")
        }
        _ => format!("can't be written: {error}"),
    }
}

/// The folder in which a file would stand, if it is not there.
fn missing_folder(path: &Path) -> Option<&Path> {
    path.parent().filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
}

/// The file beside this one, with the same ending, whose name is nearest.
fn neighbour(path: &Path) -> Option<String> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let beside = fs::read_dir(folder).ok()?.filter_map(|entry| Some(PathBuf::from(entry.ok()?.file_name())));
    let same_ending = beside.filter(|name| name.extension() == path.extension());
    let mut stems: Vec<String> = same_ending.filter_map(|name| Some(name.file_stem()?.to_str()?.to_owned())).collect();
    stems.sort();
    let near = nearest(path.file_stem()?.to_str()?, stems.iter().map(String::as_str))?;
    let mut name = near.to_owned();
    if let Some(ending) = path.extension() {
        name = format!("{name}.{}", ending.to_str()?);
    }
    Some(path.with_file_name(name).display().to_string())
}

/// A folder of surveys to serve or to look into.
///
/// # Errors
///
/// What to do where there is none.
pub(crate) fn folder_of_surveys(path: &Path) -> Result<(), String> {
    let name = path.display();
    if path.is_dir() {
        return Ok(());
    }
    if path.is_file() {
        return Err(format!("`{name}` is a file; give `--surveys` the folder in which it stands"));
    }
    if let Some(near) = neighbour(path) {
        return Err(format!("there is no folder `{name}`; did you mean `{near}`?"));
    }
    Err(format!(
        "there is no folder `{name}`; name the one with your surveys, or make it: mkdir {name}, then \
         yousaid new --template ID {name}/NAME.json"
    ))
}

/// A file's name, as problems name it, and its text.
pub(crate) fn read(path: &Path) -> Result<(String, String), Failure> {
    let name = path.display().to_string();
    let text = check::read(path).map_err(|why| Failure::out_of_reach(format!("{name}: {why}\n")))?;
    Ok((name, text))
}

/// Writes to the file, or to the standard output where none is named.
pub(crate) fn write(output: Option<&Path>, bytes: &[u8]) -> Result<(), Failure> {
    let (place, outcome) = match output {
        Some(output) => (output.display().to_string(), fs::write(output, bytes)),
        None => ("the standard output".to_owned(), std::io::stdout().write_all(bytes)),
    };
    outcome.map_err(|error| Failure::unwritable(&place, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_there_is_told_with_what_is_near() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("repairs.json"), "{}").unwrap();
        let why = |name: &str| {
            let path = folder.path().join(name);
            let error = fs::read(&path).unwrap_err();
            unread(&path, &error).replace(&folder.path().display().to_string(), "…")
        };
        assert_eq!(why("repiars.json"), "there is no such file; did you mean `…/repairs.json`?");
        assert_eq!(why("windows.csv"), "there is no such file");
        assert_eq!(why("suveys/repairs.json"), "there is no such file, and no folder `…/suveys`");
        assert_eq!(why(""), "this is a folder; name the files in it");
    }

    #[test]
    fn a_star_stands_for_anything_where_no_shell_has_put_names_in_its_place() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.json", "a.json", "a.csv", ".hidden.json"] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        let meant = |pattern: &str| -> Vec<String> {
            let found = meant(&[folder.path().join(pattern)]);
            found.iter().map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect()
        };
        assert_eq!(meant("*.json"), ["a.json", "b.json"]);
        assert_eq!(meant("a*.*s*"), ["a.csv", "a.json"]);
        assert_eq!(meant("a.json"), ["a.json"]);
        assert_eq!(meant("*.xlsx"), ["*.xlsx"]);
    }

    #[test]
    fn what_can_not_be_written_says_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/repairs.json");
        let words = write(Some(&path), b"x").unwrap_err().words.replace(&folder.path().display().to_string(), "…");
        assert_eq!(
            words,
            "…/new/repairs.json can't be written: there is no folder `…/new`; make it first (mkdir …/new)\n"
        );
        assert!(write(Some(folder.path()), b"x").unwrap_err().words.contains("this is a folder; name a file in it"));
    }

    #[test]
    fn a_folder_of_surveys_is_a_folder_that_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.json");
        fs::write(&file, "{}").unwrap();
        fs::create_dir(folder.path().join("surveys")).unwrap();
        assert_eq!(folder_of_surveys(folder.path()), Ok(()));
        assert!(folder_of_surveys(&folder.path().join("survey")).unwrap_err().ends_with("surveys`?"));
        assert!(folder_of_surveys(&file).unwrap_err().contains("give `--surveys` the folder in which it stands"));
        assert!(folder_of_surveys(&folder.path().join("b")).unwrap_err().contains("or make it: mkdir "));
    }
}
