//! Leaves the comments for translators out of the English words that are compiled in: they are
//! half of the file, and every resident would download them.

use std::env;
use std::fs;
use std::io;
use std::path::Path;

const FILE: &str = "i18n/en/yousaid_i18n.ftl";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={FILE}");
    let text = fs::read_to_string(FILE)?;
    let is_needed = |line: &&str| line.starts_with("### status:") || !(line.is_empty() || line.starts_with('#'));
    let lines: Vec<&str> = text.lines().filter(is_needed).collect();
    let folder = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets no OUT_DIR"))?;
    fs::write(Path::new(&folder).join("en.ftl"), lines.join("\n") + "\n")
}
