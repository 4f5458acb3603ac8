//! The style sheet of the widget: the theme, then one sheet for each component, minified.

use super::{read, write};
use crate::{
    fault::{Fault, Result},
    machine,
    run::{execute, node_tool},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Joins the sheets of the components and minifies the result.
pub(crate) fn build(work: &Path) -> Result<Vec<u8>> {
    let mut joined = Vec::new();
    for sheet in sheets(&machine::root().join("crates/yousaid-ui/src"))? {
        joined.extend(read(&sheet)?);
        joined.push(b'\n');
    }
    let (whole, small) = (work.join("style.css"), work.join("style.min.css"));
    write(&whole, &joined)?;
    let mut esbuild = node_tool("esbuild");
    esbuild.args(["--minify", "--charset=utf8", "--log-level=warning", "--log-override:css-syntax-error=error"]);
    execute(esbuild.arg(&whole).arg(format!("--outfile={}", small.display())))?;
    read(&small)
}

/// In the order in which they count: the theme declares the layers and the custom properties.
fn sheets(source: &Path) -> Result<Vec<PathBuf>> {
    let theme = source.join("theme.css");
    if !theme.is_file() {
        return Err(Fault::new(format!("{} is missing; the style of the widget begins there", theme.display())));
    }
    let mut components = Vec::new();
    for entry in fs::read_dir(source).map_err(Fault::io("read", source))? {
        let sheet = entry.map_err(Fault::io("read", source))?.path().join("style.css");
        if sheet.is_file() {
            components.push(sheet);
        }
    }
    components.sort();
    components.insert(0, theme);
    Ok(components)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_theme_comes_first_and_components_follow_by_name() {
        let folder = std::env::temp_dir().join(format!("yousaid-style-{}", std::process::id()));
        for component in ["yes_no", "choice", "without_style"] {
            fs::create_dir_all(folder.join(component)).unwrap();
        }
        for sheet in ["yes_no/style.css", "choice/style.css", "theme.css"] {
            fs::write(folder.join(sheet), "").unwrap();
        }
        let found = sheets(&folder).unwrap();
        fs::remove_file(folder.join("theme.css")).unwrap();
        let without_theme = sheets(&folder);
        fs::remove_dir_all(&folder).unwrap();
        let names: Vec<_> = found.iter().map(|path| path.strip_prefix(&folder).unwrap().to_str().unwrap()).collect();
        assert_eq!(names, ["theme.css", "choice/style.css", "yes_no/style.css"]);
        assert!(without_theme.is_err());
    }
}
