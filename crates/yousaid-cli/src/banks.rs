//! `yousaid banks`: official questions, their scales and sources.

use std::fmt::Write as _;
use std::process::ExitCode;

use yousaid_engine::Banks;
use yousaid_schema::Bank;
use yousaid_schema::BankItem;
use yousaid_schema::BankList;
use yousaid_schema::Mark;
use yousaid_schema::Origin;
use yousaid_schema::QuestionKind;
use yousaid_schema::Text;
use yousaid_schema::nearest;

use crate::report;

/// Show the banks of official questions, or one of them with its wording and sources
///
/// A survey takes a question from a bank by its name, {"bank": "tsm@2024-04/TP01"}, and a scale for
/// a question of its own, "points": {"bank": "scales@1/SAT5"}.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The bank to show, with its version; without, all of them are listed
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// Show scales and lists of choices in this language as well, for somebody who speaks it to read
    #[arg(long, value_name = "TAG", requires = "name")]
    language: Option<String>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let banks = Banks::built_in();
    let Some(name) = &arguments.name else {
        report::print(&listed(banks));
        return ExitCode::SUCCESS;
    };
    if let Some(bank) = banks.find(name) {
        let language = arguments.language.as_deref();
        if let Some(language) = language.filter(|asked| !bank.languages.iter().any(|known| known == asked)) {
            report::complain(&format!(
                "{name} has no words in `{language}`; use one of: {}\n",
                bank.languages.join(", ")
            ));
            return ExitCode::FAILURE;
        }
        report::print(&in_words(bank, language));
        return ExitCode::SUCCESS;
    }
    // Without a version the newest one is meant.
    let of_name = |bank: &&Bank| bank.not_available.is_none() && bank.name.split('@').next() == Some(name.as_str());
    let newest = banks.iter().filter(of_name).map(|bank| bank.name.as_str()).max();
    let help = match newest.or_else(|| nearest(name, banks.iter().map(|bank| bank.name.as_str()))) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`yousaid banks` lists them".to_owned(),
    };
    report::complain(&format!("there is no question bank `{name}`; {help}\n"));
    ExitCode::FAILURE
}

fn listed(banks: &Banks) -> String {
    let mut out = String::new();
    let width = banks.iter().map(|bank| bank.name.len()).max().unwrap_or_default();
    for bank in banks.iter() {
        let Bank { name, about, not_available, .. } = bank;
        let state = if not_available.is_some() { " (not available yet)" } else { "" };
        line(&mut out, &format!("{name:<width$}  {}{state}", about.title));
    }
    out + "\nyousaid banks NAME shows the questions of one, with their sources\n"
}

fn in_words(bank: &Bank, language: Option<&str>) -> String {
    let about = &bank.about;
    let mut out = format!("{}: {}\n\n{}\n", bank.name, about.title, about.text);
    for (what, words) in [("asked of", &about.asked_of), ("to check", &about.to_check), ("licence", &about.licence)] {
        if !words.is_empty() {
            line(&mut out, &format!("{what}: {words}"));
        }
    }
    line(&mut out, &format!("languages: {}", bank.languages.join(", ")));
    if let Some(reason) = &bank.not_available {
        line(&mut out, &format!("\nnot available yet: {}; use `{}`", reason.why, reason.instead));
    }
    for item in &bank.items {
        of_item(&mut out, bank, item);
    }
    for (what, lists) in [("scale", &bank.scales), ("list of choices", &bank.lists)] {
        for list in lists {
            line(&mut out, &format!("\n{what} {}", list.id));
            choices(&mut out, list, language);
            origin(&mut out, &list.about);
        }
    }
    if !bank.rules.about.source.is_empty() {
        line(&mut out, "\nrules");
        origin(&mut out, &bank.rules.about);
    }
    for known in &about.left_out {
        line(&mut out, &format!("\nnot in it: {}, because {}", known.item, known.why));
    }
    line(&mut out, "\nmarks");
    for mark in Mark::ALL {
        line(&mut out, &format!("  {}: {}", mark.letter(), mark.words()));
    }
    line(&mut out, "sources");
    for source in &about.sources {
        line(&mut out, &format!("  {}: {}", source.id, source.title));
    }
    out
}

fn of_item(out: &mut String, bank: &Bank, item: &BankItem) {
    let question = &item.question;
    line(out, &format!("\n{}/{} ({})", bank.name, question.id, question.kind.name()));
    if let Some(title) = &question.title {
        text(out, title);
    }
    if let Some(hint) = &question.hint {
        text(out, hint);
    }
    let shared = bank.scales.iter().chain(&bank.lists).find(|list| list.choices == question.kind.choices());
    match (&question.kind, shared) {
        (QuestionKind::YesNo { yes, no }, _) => {
            for (code, label) in [("yes", yes), ("no", no)] {
                let label = label.as_ref().map_or("", |label| label.in_default());
                line(out, &format!("    {code}: {label}"));
            }
        }
        (_, Some(list)) => line(out, &format!("    {}", list.id)),
        (kind, None) => {
            for choice in kind.choices() {
                let opens = if choice.other { ", opens a field" } else { "" };
                line(out, &format!("    {}: {}{opens}", choice.code, choice.label.in_default()));
            }
        }
    }
    for soft in &question.soft_answers {
        let label = soft.label.as_ref().map_or("", |label| label.in_default());
        line(out, &format!("    {}: {label}", soft.answer.code()));
    }
    if let Some(condition) = &question.ask_if {
        line(out, &format!("  asked if {condition}"));
    }
    origin(out, &item.about);
}

fn choices(out: &mut String, list: &BankList, language: Option<&str>) {
    for choice in &list.choices {
        let score = choice.score.map_or(String::new(), |score| format!(", score {score}"));
        let here = language.map_or(String::new(), |tag| format!(" ({tag}: {})", choice.label.get(tag).text));
        line(out, &format!("    {}: {}{here}{score}", choice.code, choice.label.in_default()));
    }
}

fn text(out: &mut String, text: &Text) {
    for localized in text.iter() {
        line(out, &format!("  {} ({})", localized.text, localized.language));
    }
}

fn origin(out: &mut String, origin: &Origin) {
    let mut words = format!("  {}, {}", origin.mark.letter(), origin.source);
    if !origin.special_category.is_empty() {
        words += &format!("; special category: {}", origin.special_category.replace('_', " "));
    }
    line(out, &words);
    if !origin.note.is_empty() {
        line(out, &format!("  {}", origin.note));
    }
}

fn line(out: &mut String, words: &str) {
    // Writing to a string can't fail.
    let _ = writeln!(out, "{words}");
}
