//! Compiles the words of all languages into catalogues.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use yousaid_i18n_build::COMMON;
use yousaid_i18n_build::PSEUDO_LANGUAGES;
use yousaid_i18n_build::compile_folder;
use yousaid_i18n_build::pseudo_catalogue;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=i18n");
    let folder = env::var_os("OUT_DIR").ok_or("cargo sets no OUT_DIR")?;
    let folder = Path::new(&folder);
    let (mut all, mut english) = (String::from("&[\n"), String::new());
    for (language, groups) in compile_folder(Path::new("i18n"))? {
        // Those of every survey first: they are looked up most.
        let common = groups.get(COMMON).cloned().unwrap_or_default();
        let others = groups.iter().filter(|(group, _)| *group != COMMON).map(|(_, catalogue)| catalogue.as_str());
        let whole = others.fold(common, |all, catalogue| all + catalogue);
        let is_source = language == "en" && env::var_os("CARGO_FEATURE_PSEUDO").is_some();
        let disguised = PSEUDO_LANGUAGES.iter().filter(|_| is_source).filter_map(|tag| {
            let made = pseudo_catalogue(tag, &whole)?;
            Some((tag.to_string(), made))
        });
        for (tag, text) in disguised.chain([(language.clone(), whole.clone())]) {
            let name = format!("{tag}.txt");
            fs::write(folder.join(&name), text)?;
            writeln!(all, r#"    ("{tag}", include_str!(concat!(env!("OUT_DIR"), "/{name}"))),"#)?;
        }
        for (group, catalogue) in groups.iter().filter(|_| language == "en") {
            let name = format!("en-{group}.txt");
            fs::write(folder.join(&name), catalogue)?;
            let constant = group.to_ascii_uppercase().replace('-', "_");
            writeln!(english, "/// English words of the group `{group}`.")?;
            writeln!(english, r#"pub const {constant}: &str = include_str!(concat!(env!("OUT_DIR"), "/{name}"));"#)?;
        }
    }
    fs::write(folder.join("catalogues.rs"), all + "]\n")?;
    fs::write(folder.join("english.rs"), english)?;
    Ok(())
}
