//! Setting up: what the tasks need beyond Rust and Node, installed when it is missing.

use crate::{
    backends,
    fault::{Fault, Result},
    machine,
    run::{capture, cargo, command, execute},
};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

const WASM: &str = "wasm32-unknown-unknown";
const LOCK: &str = "package-lock.json";

/// Chromium and its driver.
#[derive(Clone, Debug)]
pub(crate) struct Browser {
    /// The browser, for what is measured and for the wasm tests.
    pub(crate) chrome: PathBuf,
    /// The program through which the wasm tests drive it.
    pub(crate) driver: PathBuf,
}

/// `cargo xtask tools`: everything.
pub(crate) fn run() -> Result<()> {
    wasm_target()?;
    node_packages()?;
    let browser = browser()?;
    println!("chromium    {}", browser.chrome.display());
    println!("for tests   {}", chromium_for_journeys()?.display());
    println!("driver      {}", browser.driver.display());
    println!("firefox     {}", firefox()?.display());
    println!("lynx        {}", text_browser()?.display());
    println!("postgresql  {}", postgres()?.display());
    braille()?;
    backends::install()?;
    println!("All tools are in place.");
    Ok(())
}

/// The compiler's target for the browser.
pub(crate) fn wasm_target() -> Result<()> {
    let mut rustc = command("rustc");
    let folder = capture(rustc.args(["--print", "target-libdir", "--target", WASM]))?;
    let installed = fs::read_dir(folder.trim()).is_ok_and(|mut files| files.next().is_some());
    if installed {
        return Ok(());
    }
    if machine::find_program(&["rustup"], &[]).is_none() {
        return Err(Fault::new(format!(
            "Rust has no standard library for {WASM} here, and there is no rustup to add it; install that part of Rust \
             with the package manager that Rust came from"
        )));
    }
    execute(command("rustup").args(["target", "add", WASM]))
}

/// The JavaScript tools, exactly as locked.
pub(crate) fn node_packages() -> Result<()> {
    let root = machine::root();
    let wanted = fs::read(root.join(LOCK)).map_err(Fault::io("read", &root.join(LOCK)))?;
    // npm empties the folder first and this copy is written last, so half an installation has none.
    let installed = root.join("node_modules").join(".installed-from.json");
    if fs::read(&installed).is_ok_and(|lock| lock == wanted) {
        return Ok(());
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if machine::find_program(&["npm", "npm.cmd"], &[]).is_none() {
        return Err(Fault::new("npm is not installed; install Node 20 or later"));
    }
    // The browser comes from the system: one browser for the wasm tests and for the journeys.
    let mut install = command(npm);
    install.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    execute(&mut install)?;
    fs::write(&installed, wanted).map_err(Fault::io("write", &installed))
}

/// Chromium and chromedriver: from `CHROME` and `CHROMEDRIVER`, else from `PATH`, else installed.
pub(crate) fn browser() -> Result<Browser> {
    let find = || Some(Browser { chrome: chrome()?, driver: chromedriver()? });
    if let Some(browser) = find() {
        return Ok(browser);
    }
    install_from_debian(&["chromium", "chromium-driver", "fonts-noto-core", "fonts-droid-fallback"])?;
    find().ok_or_else(|| {
        Fault::new(
            "Chromium or chromedriver is missing; install both in the same version (on Debian: chromium and \
             chromium-driver), or name the programs in CHROME and CHROMEDRIVER",
        )
    })
}

/// Chromium for the journeys: the one that `CHROME` names, else Chromium without its windows, which takes half the
/// time of the processor for the same pages, else the whole one.
pub(crate) fn chromium_for_journeys() -> Result<PathBuf> {
    let find = || from_variable("CHROME").or_else(|| machine::find_program(&["chromium-headless-shell"], &[]));
    if let Some(chrome) = find() {
        return Ok(chrome);
    }
    // Not every Debian has it.
    if let Err(fault) = install_from_debian(&["chromium-headless-shell"]) {
        println!("    {fault}");
    }
    match find() {
        Some(chrome) => Ok(chrome),
        None => Ok(browser()?.chrome),
    }
}

/// The second engine: from `FIREFOX`, else from `PATH`, else installed.
pub(crate) fn firefox() -> Result<PathBuf> {
    let find = || from_variable("FIREFOX").or_else(|| machine::find_program(&["firefox-esr", "firefox"], &[]));
    if let Some(firefox) = find() {
        return Ok(firefox);
    }
    install_from_debian(&["firefox-esr"])?;
    find().ok_or_else(|| {
        Fault::new("Firefox is missing; install it (on Debian: firefox-esr), or name the program in FIREFOX")
    })
}

/// A browser without scripts, for terminals: from `LYNX`, else from `PATH`, else installed.
pub(crate) fn text_browser() -> Result<PathBuf> {
    let find = || from_variable("LYNX").or_else(|| machine::find_program(&["lynx"], &[]));
    if let Some(lynx) = find() {
        return Ok(lynx);
    }
    install_from_debian(&["lynx"])?;
    find().ok_or_else(|| Fault::new("lynx is missing; install it (on Debian: lynx), or name the program in LYNX"))
}

/// What translates into Braille, for tests that are left out without it: they say so.
pub(crate) fn braille() -> Result<()> {
    if machine::find_program(&["lou_translate"], &[]).is_some() {
        return Ok(());
    }
    install_from_debian(&["liblouis-bin", "liblouis-data"])
}

fn chrome() -> Option<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    from_variable("CHROME").or_else(|| machine::find_program(&names, &[]))
}

fn chromedriver() -> Option<PathBuf> {
    let also = [PathBuf::from("/usr/lib/chromium-browser"), PathBuf::from("/usr/lib/chromium")];
    from_variable("CHROMEDRIVER").or_else(|| machine::find_program(&["chromedriver"], &also))
}

fn from_variable(name: &str) -> Option<PathBuf> {
    env::var_os(name).map(PathBuf::from).filter(|path| path.is_file())
}

/// The folder of PostgreSQL's server programs.
pub(crate) fn postgres() -> Result<PathBuf> {
    if let Some(folder) = find_postgres() {
        return Ok(folder);
    }
    install_from_debian(&["postgresql"])?;
    find_postgres().ok_or_else(|| {
        Fault::new(
            "PostgreSQL's server is missing (`initdb` and `postgres`); install it (on Debian: postgresql), or name a \
             running one in YOUSAID_TEST_POSTGRES, in which the tests may create what they like",
        )
    })
}

fn find_postgres() -> Option<PathBuf> {
    // Debian keeps the server's programs out of PATH, one folder for each version.
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    folders.sort();
    folders.reverse();
    let initdb = machine::find_program(&["initdb"], &folders)?;
    // The others are beside the real file when this one is a link.
    let folder = fs::canonicalize(initdb).ok()?.parent()?.to_path_buf();
    folder.join(format!("postgres{}", env::consts::EXE_SUFFIX)).is_file().then_some(folder)
}

/// Installs packages where that can be done without asking: as root on Debian and its kin.
pub(crate) fn install_from_debian(packages: &[&str]) -> Result<()> {
    let is_debian = machine::find_program(&["apt-get"], &[]).is_some() && Path::new("/etc/debian_version").exists();
    if !is_debian || !machine::is_root() {
        return Ok(());
    }
    println!("Installing {}", packages.join(", "));
    execute(command("apt-get").args(["update", "-qq"]))?;
    let mut install = command("apt-get");
    install.args(["install", "-y", "-qq", "--no-install-recommends"]).args(packages);
    execute(install.env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Whether cargo knows a subcommand such as `deny`.
pub(crate) fn has_cargo_tool(name: &str) -> bool {
    capture(cargo().args([name, "--version"])).is_ok()
}
