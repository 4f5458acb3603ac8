//! Lists the templates, so that a new one is a file in `templates` and an entry in its `index.json`.

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=templates");
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("templates");
    let mut paths = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".json") && !name.ends_with(".test.json") && name != "index.json" {
            paths.push(path);
        }
    }
    paths.sort();
    let mut list = String::from("&[\n");
    for path in paths {
        let id = path.file_stem().unwrap_or_default().to_string_lossy();
        list += &format!("    ({id:?}, include_str!({:?})),\n", path.to_string_lossy());
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("templates.rs"), list + "]\n")?;
    Ok(())
}
