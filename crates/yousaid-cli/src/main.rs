#![doc = include_str!("../README.md")]

mod backend_check;
mod banks;
mod braille;
mod check;
mod codebook;
mod command;
mod describe;
mod draw;
mod embed;
mod export;
mod fonts;
mod import;
mod involved;
mod keygen;
mod links;
mod lint;
mod new;
mod paper;
mod questionnaire_test;
mod report;
mod results;
mod serve;
mod source;
mod spreadsheet;
mod templates;
mod translate;
mod unseal;

use std::process::ExitCode;

use clap::Parser;
use clap::Subcommand;

/// Surveys for landlords and their residents: start one, check it, serve it, read its results.
#[derive(Debug, Parser)]
#[command(name = "yousaid", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    New(new::Arguments),
    Print(paper::Arguments),
    Check(check::Arguments),
    Test(questionnaire_test::Arguments),
    Codebook(codebook::Arguments),
    Describe(describe::Arguments),
    BackendCheck(backend_check::Arguments),
    Banks(banks::Arguments),
    Braille(braille::Arguments),
    Draw(draw::Arguments),
    Embed(embed::Arguments),
    Import(import::Arguments),
    Involved(involved::Arguments),
    Keygen(keygen::Arguments),
    Links(links::Arguments),
    Results(results::Arguments),
    Unseal(unseal::Arguments),
    Export(export::Arguments),
    Fonts(fonts::Arguments),
    Translate(translate::Arguments),
    Serve(serve::Arguments),
}

fn main() -> ExitCode {
    match Cli::parse().command {
        Command::New(arguments) => new::run(&arguments),
        Command::Print(arguments) => paper::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Test(arguments) => questionnaire_test::run(&arguments),
        Command::Codebook(arguments) => codebook::run(&arguments),
        Command::Describe(arguments) => describe::run(&arguments),
        Command::BackendCheck(arguments) => backend_check::run(&arguments),
        Command::Banks(arguments) => banks::run(&arguments),
        Command::Braille(arguments) => braille::run(&arguments),
        Command::Draw(arguments) => draw::run(&arguments),
        Command::Embed(arguments) => embed::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Involved(arguments) => involved::run(arguments),
        Command::Links(arguments) => links::run(arguments),
        Command::Results(arguments) => results::run(&arguments),
        Command::Keygen(arguments) => keygen::run(&arguments),
        Command::Unseal(arguments) => unseal::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Fonts(arguments) => fonts::run(&arguments),
        Command::Translate(arguments) => translate::run(&arguments),
        Command::Serve(arguments) => serve::run(arguments),
    }
}
