//! The style sheets: of the widget (the theme, then one sheet for each component) and of its parts,
//! joined and minified.

use super::{form, later, read, write};
use crate::{
    fault::{Fault, Result},
    machine,
    run::{execute, node_tool},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

const SOURCE: &str = "crates/yousaid-ui/src";
/// Folders with a sheet that several parts need, and those parts.
const SHARED: [(&str, &[&str]); 1] = [("code", &["amend", "later"])];

/// Whose style.
#[derive(Clone, Copy, Debug)]
pub(super) enum Of<'a> {
    /// What every survey looks like.
    All,
    /// The same, of what most forms in a page show first, and what only those have.
    Form,
    /// What some of them show first.
    SomeForms,
    /// What they show once somebody has done something.
    FormLater,
    /// What a board of outcomes looks like that stands alone.
    Outcomes,
    /// A part of the widget, by its name.
    Part(&'a str),
}

/// Joins the sheets and minifies the result; none where there is nothing to see of a part.
pub(super) fn build(of: Of<'_>, work: &Path) -> Result<Option<Vec<u8>>> {
    let source = machine::root().join(SOURCE);
    let (name, sheets) = match of {
        Of::All => ("style", sheets(&source, "style.rs", "")?),
        Of::Form => ("form", of_form(&source)?),
        Of::SomeForms => ("form-more", later::SOME.map(|sheet| source.join(sheet)).to_vec()),
        Of::FormLater => ("form-unseen", later::LATER.map(|sheet| source.join(sheet)).to_vec()),
        Of::Outcomes => ("outcomes", of_board(&source.join("outcomes"))?),
        Of::Part(name) if source.join(name).with_extension("rs").is_file() => {
            (name, sheets(&source, &format!("{name}.rs"), name)?)
        }
        Of::Part(name) => (name, of_face(&source, name)?),
    };
    if sheets.is_empty() {
        return Ok(None);
    }
    let mut joined = Vec::new();
    for sheet in sheets {
        joined.extend(read(&sheet)?);
        joined.push(b'\n');
    }
    let (whole, small) = (work.join(format!("{name}.css")), work.join(format!("{name}.min.css")));
    write(&whole, &joined)?;
    let mut esbuild = node_tool("esbuild");
    esbuild.args(["--minify", "--charset=utf8", "--log-level=warning", "--log-override:css-syntax-error=error"]);
    execute(esbuild.arg(&whole).arg(format!("--outfile={}", small.display())))?;
    read(&small).map(Some)
}

fn of_form(source: &Path) -> Result<Vec<PathBuf>> {
    let mut sheets = sheets(source, "style.rs", "")?;
    let others: Vec<&str> = [&form::ELSEWHERE[..], &later::SOME, &later::LATER].concat();
    sheets.retain(|sheet| !others.iter().any(|other| sheet.ends_with(other)));
    sheets.push(machine::root().join("crates/yousaid-embed/css/form.css"));
    Ok(sheets)
}

/// The sheets that the board's own list names, from its folder on.
fn of_board(folder: &Path) -> Result<Vec<PathBuf>> {
    let list = folder.join("sheet.rs");
    let text = fs::read_to_string(&list).map_err(Fault::io("read", &list))?;
    Ok(included(&text).into_iter().map(|sheet| folder.join(sheet)).collect())
}

/// The sheets of the widgets that are parts of their own: those in the folder of one of them.
fn of_face(source: &Path, name: &str) -> Result<Vec<PathBuf>> {
    let shared = SHARED.iter().filter(|(_, parts)| parts.contains(&name)).map(|(folder, _)| *folder);
    let folders: Vec<&str> = shared.chain([name]).collect();
    let mut sheets = of_faces(source)?;
    sheets.retain(|sheet| folders.iter().any(|folder| sheet.starts_with(folder)));
    Ok(sheets.into_iter().map(|sheet| source.join(sheet)).collect())
}

fn of_faces(source: &Path) -> Result<Vec<PathBuf>> {
    let list = source.join("face.rs");
    let text = fs::read_to_string(&list).map_err(Fault::io("read", &list))?;
    Ok(included(&text).into_iter().map(PathBuf::from).collect())
}

/// The sheets in the order of a list (`style.rs`, `rare.rs`), where the components as a library get them
/// from: one list for both, so that a survey looks the same from the bundle and in a Leptos app. Every
/// component in `folder` has to be in the list.
fn sheets(source: &Path, list: &str, folder: &str) -> Result<Vec<PathBuf>> {
    let list = source.join(list);
    let text = fs::read_to_string(&list).map_err(Fault::io("read", &list))?;
    let listed = included(&text);
    let elsewhere = of_faces(source)?;
    let components = source.join(folder);
    for entry in fs::read_dir(&components).map_err(Fault::io("read", &components))? {
        let component = entry.map_err(Fault::io("read", &components))?.file_name();
        let sheet = Path::new(folder).join(component).join("style.css");
        if source.join(&sheet).is_file()
            && !elsewhere.contains(&sheet)
            && !listed.iter().any(|listed| Path::new(listed) == sheet)
        {
            return Err(Fault::new(format!("{} is not in the list in {}; add it", sheet.display(), list.display())));
        }
    }
    if let Some(twice) = listed.iter().enumerate().find(|(index, sheet)| listed[..*index].contains(sheet)) {
        return Err(Fault::new(format!("{} is twice in the list in {}; keep one", twice.1, list.display())));
    }
    if listed.is_empty() {
        return Err(Fault::new(format!("{} includes no style sheet", list.display())));
    }
    Ok(listed.into_iter().map(|sheet| source.join(sheet)).collect())
}

/// The files in `include_str!("…")`.
fn included(text: &str) -> Vec<&str> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    // A formatter may put several on a line.
    let parts = code.flat_map(|line| line.split("include_str!(\"").skip(1));
    parts.filter_map(|part| part.split_once('"')).map(|(file, _)| file).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "// include_str!(\"gone.css\")\nconcat!(\n    include_str!(\"theme.css\"),\n    include_str!(\"yes_no/style.css\"),\n";

    fn in_folder(name: &str, list: &str) -> Result<Vec<PathBuf>> {
        in_part(name, list, "")
    }

    fn in_part(name: &str, list: &str, part: &str) -> Result<Vec<PathBuf>> {
        let folder = std::env::temp_dir().join(format!("yousaid-style-{name}-{}", std::process::id()));
        for component in ["yes_no", "choice", "without_style", "rare/matrix"] {
            fs::create_dir_all(folder.join(component)).unwrap();
        }
        for sheet in ["yes_no/style.css", "choice/style.css", "rare/matrix/style.css", "theme.css"] {
            fs::write(folder.join(sheet), "").unwrap();
        }
        fs::create_dir_all(folder.join("kiosk")).unwrap();
        fs::write(folder.join("kiosk/style.css"), "").unwrap();
        fs::write(folder.join("face.rs"), "    include_str!(\"kiosk/style.css\"),\n").unwrap();
        fs::write(folder.join("style.rs"), list).unwrap();
        let found = sheets(&folder, "style.rs", part);
        fs::remove_dir_all(&folder).unwrap();
        found.map(|found| found.iter().map(|path| path.strip_prefix(&folder).unwrap().to_path_buf()).collect())
    }

    #[test]
    fn sheets_come_in_the_order_of_the_list() {
        let whole = format!("{LIST}    include_str!(\"choice/style.css\"),\n");
        let names = ["theme.css", "yes_no/style.css", "choice/style.css"].map(PathBuf::from);
        assert_eq!(in_folder("order", &whole).unwrap(), names);
    }

    #[test]
    fn a_sheet_that_nobody_listed_is_found() {
        let error = in_folder("missing", LIST).unwrap_err().to_string();
        assert!(error.starts_with("choice/style.css is not in the list"), "{error}");
    }

    #[test]
    fn a_sheet_that_would_be_sent_twice_is_found() {
        let twice = format!("{LIST}    include_str!(\"choice/style.css\"),\n    include_str!(\"theme.css\"),\n");
        let error = in_folder("twice", &twice).unwrap_err().to_string();
        assert!(error.starts_with("theme.css is twice in the list"), "{error}");
    }

    #[test]
    fn a_widget_of_its_own_is_no_part_of_the_others_sheet() {
        let folder = std::env::temp_dir().join(format!("yousaid-style-face-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("face.rs"), "include_str!(\"code/style.css\"),\ninclude_str!(\"kiosk/style.css\"),\n")
            .unwrap();
        let found = (of_face(&folder, "kiosk"), of_face(&folder, "popup"), of_face(&folder, "later"));
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(found.0.unwrap(), [folder.join("kiosk/style.css")]);
        assert!(found.1.unwrap().is_empty());
        assert_eq!(found.2.unwrap(), [folder.join("code/style.css")], "what it shares with another part");
    }

    #[test]
    fn a_part_has_its_own_list_and_its_own_folder_of_components() {
        let list = "    include_str!(\"rare/matrix/style.css\"),\n";
        assert_eq!(in_part("part", list, "rare").unwrap(), [PathBuf::from("rare/matrix/style.css")]);
        let error = in_part("part-missing", LIST, "rare").unwrap_err().to_string();
        assert!(error.starts_with("rare/matrix/style.css is not in the list"), "{error}");
    }
}
