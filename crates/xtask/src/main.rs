//! Tasks of the workspace: `cargo xtask demo`, `test`, `dist`, `size`, `bench`, `tidy`, `tools`.
//!
//! Every task sets up what it needs, so that each works as the only command on a clean clone.
//! [`demo`] needs Rust and Node; [`suite`] also Chromium and PostgreSQL, which it installs where it
//! can and asks for where it can't.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a task's output is what it prints")]

mod backends;
mod bench;
mod budgets;
mod demo;
mod dist;
mod fault;
mod machine;
mod postgres;
mod run;
mod shown;
mod size;
mod suite;
mod tidy;
mod tools;
mod wasm_tests;

use clap::{Parser, Subcommand};
use std::{ffi::OsString, process::ExitCode};

/// Tasks of the Yousaid workspace.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Build the bundle, start the collector with a landlord's page, print the address.
    Demo(demo::Options),
    /// Run every check and test, from quick to slow; stop at the first failure.
    Test(suite::Options),
    /// Build the bundle into `dist/`.
    Dist(dist::Options),
    /// Build what journeys look at besides the bundle: the gallery and the example app.
    Shown,
    /// Compare the bundle in `dist/` with `budgets.toml`.
    Size(size::Options),
    /// Measure the engine and the widget, and write `docs/benchmarks.md`.
    Bench(bench::Options),
    /// Check the rules of the repository that no compiler knows.
    Tidy,
    /// Install what the other tasks need.
    Tools,
    /// Run one compiled wasm test file in headless Chromium (cargo calls this).
    #[command(hide = true, disable_help_flag = true)]
    WasmTestRunner {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        rest: Vec<OsString>,
    },
    /// The part of the above that does the work, as a process of its own so that its output can be counted.
    #[command(hide = true, disable_help_flag = true)]
    WasmTestRunnerInner {
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        rest: Vec<OsString>,
    },
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Demo(options) => demo::run(&options),
        Task::Test(options) => suite::run(&options),
        Task::Dist(options) => dist::run(&options),
        Task::Shown => shown::run(),
        Task::Size(options) => size::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Tidy => tidy::run(),
        Task::Tools => tools::run(),
        Task::WasmTestRunner { rest } => wasm_tests::runner(&rest),
        Task::WasmTestRunnerInner { rest } => wasm_tests::inner(rest),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("\nerror: {fault}");
            ExitCode::FAILURE
        }
    }
}
