//! Compiles the words of all languages into catalogues.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=i18n");
    let folder = env::var_os("OUT_DIR").ok_or("cargo sets no OUT_DIR")?;
    let mut all = String::from("&[\n");
    for (language, catalogue) in yousaid_i18n_build::compile_folder(Path::new("i18n"))? {
        let name = format!("{language}.txt");
        fs::write(Path::new(&folder).join(&name), catalogue)?;
        writeln!(all, r#"    ("{language}", include_str!(concat!(env!("OUT_DIR"), "/{name}"))),"#)?;
    }
    fs::write(Path::new(&folder).join("catalogues.rs"), all + "]\n")?;
    Ok(())
}
