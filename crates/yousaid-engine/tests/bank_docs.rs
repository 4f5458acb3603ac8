//! `docs/banks.md` and `docs/tsm.md` say what the banks say.
//!
//! `UPDATE_EXPECT=1 cargo test -p yousaid-engine --test bank_docs` writes them anew.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

use std::fmt::Write as _;

use expect_test::expect_file;
use yousaid_engine::Banks;
use yousaid_schema::Bank;
use yousaid_schema::BankItem;
use yousaid_schema::Mark;
use yousaid_schema::Origin;
use yousaid_schema::QuestionKind;

/// A cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// The shared scale or list that a question has its answers from, or what it is.
fn answers(bank: &Bank, item: &BankItem) -> String {
    let choices = item.question.kind.choices();
    let shared = bank.scales.iter().chain(&bank.lists).find(|list| list.choices == choices);
    let mut words = match (&item.question.kind, shared) {
        (QuestionKind::YesNo { .. }, _) => "Yes / No".to_owned(),
        (_, Some(list)) => list.id.clone(),
        (QuestionKind::ShortText { .. }, _) => "words".to_owned(),
        (QuestionKind::Scale { .. }, _) => "0 to 10".to_owned(),
        _ => choices.iter().map(|choice| choice.label.in_default()).collect::<Vec<_>>().join(" · "),
    };
    for soft in &item.question.soft_answers {
        write!(words, "; {}", soft.label.as_ref().unwrap().in_default()).unwrap();
    }
    words
}

fn marks(out: &mut String) {
    for mark in Mark::ALL {
        writeln!(out, "- **{}**: {}.", mark.letter(), mark.words()).unwrap();
    }
}

fn notes<'b>(out: &mut String, of: impl Iterator<Item = (&'b str, &'b Origin)>) {
    for (id, origin) in of.filter(|(_, origin)| !origin.note.is_empty()) {
        writeln!(out, "- `{id}`: {}", origin.note).unwrap();
    }
}

fn scales(out: &mut String, bank: &Bank) {
    out.push_str("| scale or list | answers, from the first to the last | scores | mark |\n|---|---|---|---|\n");
    for list in bank.scales.iter().chain(&bank.lists) {
        let labels: Vec<&str> = list.choices.iter().map(|choice| choice.label.in_default()).collect();
        let scores: Vec<String> =
            list.choices.iter().filter_map(|choice| choice.score).map(|score| score.to_string()).collect();
        let about = &list.about;
        writeln!(out, "| `{}` | {} | {} | {} |", list.id, labels.join(" · "), scores.join(" "), about.mark.letter())
            .unwrap();
    }
}

fn items(out: &mut String, bank: &Bank) {
    out.push_str("| item | wording | answers | asked if | mark |\n|---|---|---|---|---|\n");
    for item in &bank.items {
        let question = &item.question;
        let title = question.title.as_ref().unwrap().in_default();
        let condition = question.ask_if.as_ref().map_or(String::new(), |condition| format!("`{condition}`"));
        let special = if item.about.special_category.is_empty() { "" } else { " §" };
        let (answers, mark) = (cell(&answers(bank, item)), item.about.mark.letter());
        writeln!(out, "| `{}`{special} | {} | {answers} | {condition} | {mark} |", question.id, cell(title)).unwrap();
    }
}

fn left_out(out: &mut String, bank: &Bank) {
    for known in &bank.about.left_out {
        writeln!(out, "- `{}` is not in it: {}.", known.item, known.why).unwrap();
    }
}

fn sources(out: &mut String, bank: &Bank) {
    for source in &bank.about.sources {
        writeln!(out, "- `{}`: {}.", source.id, source.title.trim_end_matches('.')).unwrap();
    }
}

#[test]
fn the_page_of_the_measures_is_what_the_banks_say() {
    let bank = |name: &str| Banks::built_in().find(name).unwrap();
    let rented = bank("tsm@2024-04");
    let mut out = String::from(
        "# Tenant Satisfaction Measures\n\n\
         <!-- Written by a test from the banks: see crates/yousaid-engine/tests/bank_docs.rs -->\n\n\
         What Yousaid asks, word for word, and how far each word is verified.\n",
    );
    writeln!(out, "{}\n\n{}", rented.about.text, rented.about.to_check).unwrap();
    out.push_str("\n| bank | who is asked | state |\n|---|---|---|\n");
    for bank in Banks::built_in().iter().filter(|bank| bank.name.starts_with("tsm")) {
        let state = match &bank.not_available {
            Some(reason) => format!("not available: {}; use `{}`", reason.why, reason.instead),
            None => bank.about.to_check.clone(),
        };
        writeln!(out, "| `{}` | {} | {} |", bank.name, bank.about.asked_of, cell(&state)).unwrap();
    }
    out.push_str("\n## Marks\n\n");
    marks(&mut out);
    out.push_str("\n## Questions for rented homes, in their order\n\n");
    items(&mut out, rented);
    out.push('\n');
    notes(&mut out, rented.items.iter().map(|item| (item.question.id.as_str(), &item.about)));
    out.push_str("\n## Shared ownership\n\n");
    let shared = bank("tsm-lcho@2024-04");
    let ids: Vec<String> = shared.ids().map(|id| format!("`{id}`")).collect();
    writeln!(out, "{}\nThe same words in the same order: {}.\n", shared.about.text, ids.join(", ")).unwrap();
    left_out(&mut out, shared);
    out.push_str("\n## Scales\n\n");
    scales(&mut out, rented);
    out.push('\n');
    notes(&mut out, rented.scales.iter().map(|list| (list.id.as_str(), &list.about)));
    writeln!(out, "\n## Rules (mark {})\n\n{}", rented.rules.about.mark.letter(), rented.rules.about.note).unwrap();
    out.push_str(
        "\n`yousaid check` refuses a survey that breaks one, with the rule's source: `tsm-first`, `tsm-before-first`, \
         `tsm-order`, `tsm-within-theme`, `tsm-filter`, `locked`.\n",
    );
    out.push_str("\n## Sources\n\n");
    sources(&mut out, rented);
    expect_file!["../../../docs/tsm.md"].assert_eq(&out);
}

#[test]
fn the_page_of_the_banks_is_what_the_banks_say() {
    let mut out = String::from(
        "# Question banks\n\n\
         <!-- Written by a test from the banks: see crates/yousaid-engine/tests/bank_docs.rs -->\n\n\
         Official questions, and scales that many surveys share.\n\
         A survey uses a question by its name, `{\"bank\": \"tsm@2024-04/TP01\"}`, and can't change a word of it; \
         a question of its own can take a scale or a list of choices, `\"points\": {\"bank\": \"scales@1/SAT5\"}`.\n\
         `yousaid banks` lists them too, and `yousaid banks NAME` shows one with its sources.\n\n\
         The documents are in `crates/yousaid-engine/banks`; `crates/yousaid-schema/bank-1.schema.json` says what \
         can stand in one.\n\
         A bank of a version never changes once it is used: a new wording is a new version, and old responses keep \
         theirs.\n\n\
         ## Marks\n\n",
    );
    marks(&mut out);
    out.push_str("- **§**: the answer is of a special category (Data Protection Act 2018, schedule 1, paragraph 8).\n");
    out.push_str("\n| bank | what |\n|---|---|\n");
    for bank in Banks::built_in().iter() {
        writeln!(out, "| `{}` | {} |", bank.name, bank.about.title).unwrap();
    }
    for bank in Banks::built_in().iter() {
        let about = &bank.about;
        writeln!(out, "\n## {}\n\n{}: {}", bank.name, about.title, about.text).unwrap();
        if !about.asked_of.is_empty() {
            writeln!(out, "Asked of: {}", about.asked_of).unwrap();
        }
        if !about.to_check.is_empty() {
            writeln!(out, "To check: {}", about.to_check).unwrap();
        }
        writeln!(out, "Licence: {}", about.licence).unwrap();
        if let Some(reason) = &bank.not_available {
            writeln!(out, "Not available yet: {}; use `{}`.", reason.why, reason.instead).unwrap();
        }
        if bank.name.starts_with("tsm") {
            out.push_str("Its questions are in [tsm.md](tsm.md).\n");
            continue;
        }
        if !bank.items.is_empty() {
            out.push('\n');
            items(&mut out, bank);
        }
        if !bank.scales.is_empty() || !bank.lists.is_empty() {
            out.push('\n');
            scales(&mut out, bank);
        }
        out.push('\n');
        notes(&mut out, bank.items.iter().map(|item| (item.question.id.as_str(), &item.about)));
        notes(&mut out, bank.scales.iter().chain(&bank.lists).map(|list| (list.id.as_str(), &list.about)));
        left_out(&mut out, bank);
        out.push_str("\nSources:\n\n");
        sources(&mut out, bank);
    }
    out.push_str(
        "\n## What is not there\n\n\
         Scotland's Annual Return on the Charter, the Welsh core questions, the questions of the Northern Ireland \
         Housing Executive, STAR and the Census of Scotland have no bank: their words have not been read in a source \
         that can be quoted, or belong to somebody.\n",
    );
    expect_file!["../../../docs/banks.md"].assert_eq(&out);
}
