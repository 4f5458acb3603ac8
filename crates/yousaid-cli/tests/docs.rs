//! The commands that the guides for newcomers print, run as they stand there.
#![cfg(unix)]
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::fs;
use std::io::BufRead as _;
use std::io::BufReader;
use std::path::Path;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;

use tempfile::TempDir;

/// The blocks of commands in a guide, from the first that has `first` in it.
fn blocks(guide: &str, first: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(guide);
    let text = fs::read_to_string(path).unwrap();
    let blocks = text.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap().to_owned());
    blocks.skip_while(|block| !block.contains(first)).collect()
}

/// A shell in which `yousaid` is the command under test.
fn shell(folder: &TempDir, commands: &str) -> Command {
    let program = Path::new(env!("CARGO_BIN_EXE_yousaid"));
    let path = format!("{}:{}", program.parent().unwrap().display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.args(["-eu", "-c", commands]).env("PATH", path).current_dir(folder.path());
    shell
}

fn run(folder: &TempDir, commands: &str) {
    let output = shell(folder, commands).output().unwrap();
    assert!(output.status.success(), "{commands}\n{}", String::from_utf8_lossy(&output.stderr));
}

/// Ends the process also when the test fails.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts what the guide starts, on a port that is free, until it says that it listens.
fn serve(folder: &TempDir, commands: &str) {
    let commands = commands.replace("yousaid serve ", "exec yousaid serve --listen 127.0.0.1:0 ");
    let mut child = Running(shell(folder, &commands).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap());
    let said = BufReader::new(child.0.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut all = Vec::new();
    for line in said {
        if line.starts_with("Yousaid listens on http://") {
            return;
        }
        all.push(line);
    }
    let mut why = String::new();
    std::io::Read::read_to_string(&mut child.0.stderr.take().unwrap(), &mut why).unwrap();
    panic!("it does not listen: {all:?}\n{why}");
}

#[test]
fn the_readme_leads_from_a_template_to_a_survey_that_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let block = blocks("README.md", "new --template").remove(0);
    let block = block.replace("cargo run -p yousaid-cli --", "yousaid").replace("cargo xtask dist", "mkdir dist");
    assert!(block.contains("yousaid serve "), "{block}");
    serve(&folder, &block);
}

#[test]
fn the_first_survey_is_written_checked_translated_and_served_as_its_guide_says() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("dist")).unwrap();
    let mut blocks = blocks("docs/first-survey.md", "new --template");
    let at = blocks.iter().position(|block| block.contains("yousaid serve ")).unwrap();
    let later = blocks.split_off(at + 1);
    let served = blocks.pop().unwrap();
    for block in blocks {
        run(&folder, &block);
        // What the guide has its reader change by hand before the next commands.
        let path = folder.path().join("surveys/repairs.json");
        let survey = fs::read_to_string(&path).unwrap();
        fs::write(&path, survey.replace("\"scales@1/", "\"scales-in-languages@1/")).unwrap();
    }
    assert!(folder.path().join("repairs.bn.csv").exists());
    serve(&folder, &served);
    assert!(!later.is_empty());
    for block in later {
        run(&folder, &block);
    }
    serve(&folder, &served);
}
