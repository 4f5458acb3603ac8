//! `cargo xtask size`: what a resident downloads, compared with `budgets.toml`.

use crate::{
    budgets::Budgets,
    dist::{self, Names},
    fault::{Fault, Result},
    machine,
    run::{capture, cargo},
};
use clap::Args;
use serde_json::{Value, json};
use std::{collections::BTreeSet, fmt::Write as _, fs, path::Path};
use yousaid_i18n_build::COMMON;

/// Options of `cargo xtask size`.
#[derive(Clone, Copy, Debug, Default, Args)]
pub(crate) struct Options {
    /// Print JSON instead of a table.
    #[arg(long)]
    json: bool,
}

/// The survey that is measured uses this bank, as the ones did that ours was compared with.
const MEASURED: &str = "tsm@2024-04";

/// The survey whose first answer is measured; it uses that bank.
const FIRST: &str = "examples/surveys/tsm-2026.json";

/// What a file is for; decides which budget it counts towards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Role {
    /// Every survey in English downloads it.
    English,
    /// The words that every survey in one more language downloads.
    Language,
    /// Loaded when something rare is used.
    Lazy,
    /// Words of a language that are loaded with a part.
    LazyWords,
    /// The questions of a bank, downloaded by the surveys that use it.
    Bank,
    /// The board of outcomes, which needs nothing else but the loader.
    Board,
    /// What comes with a page in which a form stands, before the first answer.
    First,
    /// Never downloaded by a resident.
    Other,
}

impl Role {
    fn name(self) -> &'static str {
        match self {
            Self::English => "survey in English",
            Self::Language => "language",
            Self::Lazy => "lazy part",
            Self::LazyWords => "words of a lazy part",
            Self::Bank => "question bank",
            Self::Board => "board of outcomes",
            Self::First => "first answer",
            Self::Other => "not downloaded",
        }
    }
}

#[derive(Clone, Debug)]
struct Item {
    name: String,
    role: Role,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// One figure beside its budget. `bytes` is `None` where there is nothing to measure.
#[derive(Clone, Debug, PartialEq)]
struct Verdict {
    what: &'static str,
    bytes: Option<u64>,
    limit: f64,
    target: Option<f64>,
    note: String,
}

impl Verdict {
    fn is_over(&self) -> bool {
        self.bytes.is_some_and(|bytes| as_float(bytes) > self.limit)
    }
}

/// `cargo xtask size`.
pub(crate) fn run(options: &Options) -> Result<()> {
    let folder = dist::folder();
    if !folder.join("manifest.json").is_file() {
        dist::run(&dist::Options::default())?;
    }
    let mut items = weigh(&folder)?;
    items.push(pasted()?);
    let names = Names::read(&folder)?;
    let verdicts = judge(&items, &names, &Budgets::read()?)?;
    let elements = elements(&items, &names);
    if options.json {
        println!("{:#}", to_json(&items, &elements, &verdicts));
    } else {
        print!("{}", to_table(&items, &elements, &verdicts));
    }
    let over: Vec<&str> = verdicts.iter().filter(|verdict| verdict.is_over()).map(|verdict| verdict.what).collect();
    if over.is_empty() {
        return Ok(());
    }
    Err(Fault::new(format!(
        "over budget: {}; make it smaller (`twiggy top` on the wasm of `cargo xtask dist --dev` says what is in it), or \
         change budgets.toml and say why",
        over.join(", ")
    )))
}

/// What `yousaid embed` prints, to be pasted into a page.
fn pasted() -> Result<Item> {
    let survey = machine::root().join(FIRST);
    let mut embed = cargo();
    embed.args(["run", "--quiet", "--package", "yousaid-cli", "--", "embed"]).arg(&survey);
    let html = capture(&mut embed)?.into_bytes();
    let size = |bytes: std::io::Result<Vec<u8>>| {
        bytes.map(|bytes| bytes.len() as u64).map_err(Fault::io("compress the form of", &survey))
    };
    Ok(Item {
        name: "(yousaid embed)".to_owned(),
        role: Role::First,
        raw: html.len() as u64,
        gzip: size(dist::gzip(&html))?,
        brotli: size(dist::brotli(&html))?,
    })
}

fn weigh(folder: &Path) -> Result<Vec<Item>> {
    let names = Names::read(folder)?;
    let english = needs_english_file(folder, &names)?;
    let mut items = Vec::new();
    for path in dist::files(folder)? {
        let relative = path.strip_prefix(folder).unwrap_or(&path);
        let name = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/");
        if name == "manifest.json" || name.ends_with(".br") || name.ends_with(".gz") {
            continue;
        }
        let size = |extension: &str| {
            let path = if extension.is_empty() { path.clone() } else { dist::beside(&path, extension) };
            fs::metadata(&path).map(|data| data.len()).map_err(|_| {
                Fault::new(format!("{} is missing: this is a quick build; run `cargo xtask dist`", path.display()))
            })
        };
        let role = role(&name, &names, english);
        items.push(Item { raw: size("")?, gzip: size("gz")?, brotli: size("br")?, role, name });
    }
    Ok(items)
}

fn role(name: &str, names: &Names, needs_english_file: bool) -> Role {
    let words = names.languages.iter().find_map(|(language, groups)| {
        let (group, _) = groups.iter().find(|(_, file)| *file == name)?;
        Some((language.as_str(), group.as_str()))
    });
    match (name, words) {
        ("yousaid.d.ts" | "survey-1.schema.json", _) => Role::Other,
        // Only where a page checks the loader.
        _ if name.starts_with("sums-") => Role::Other,
        ("yousaid.js", _) => Role::English,
        ("form.css" | "form.js", _) => Role::First,
        (_, Some(("en", COMMON))) if needs_english_file => Role::English,
        // Also English, when its words are in the wasm: a landlord may still fetch the file.
        (_, Some((_, COMMON))) => Role::Language,
        (_, Some(_)) => Role::LazyWords,
        _ if names.banks.get(MEASURED).is_some_and(|file| file == name) => Role::English,
        _ if names.banks.values().any(|file| file == name) => Role::Bank,
        _ if [&names.outcomes.glue, &names.outcomes.wasm, &names.outcomes.style].iter().any(|file| *file == name) => {
            Role::Board
        }
        _ if name == names.glue || name == names.wasm || name == names.style => Role::English,
        _ => Role::Lazy,
    }
}

/// English is compiled in so that the widget never has to wait for words; if it no longer were, a survey
/// in English would download its file as well.
fn needs_english_file(folder: &Path, names: &Names) -> Result<bool> {
    let Some(english) = names.languages.get("en").and_then(|groups| groups.get(COMMON)) else { return Ok(false) };
    let (words, wasm) = (folder.join(english), folder.join(&names.wasm));
    let words = fs::read(&words).map_err(Fault::io("read", &words))?;
    let wasm = fs::read(&wasm).map_err(Fault::io("read", &wasm))?;
    Ok(!wasm.windows(words.len().max(1)).any(|window| window == words))
}

fn judge(items: &[Item], names: &Names, budgets: &Budgets) -> Result<Vec<Verdict>> {
    let of = |role: Role| items.iter().filter(move |item| item.role == role);
    let english: u64 = of(Role::English).map(|item| item.brotli).sum();
    let first: Vec<&Item> = of(Role::First).collect();
    let language = of(Role::Language).max_by_key(|item| item.brotli);
    let lazy = parts(items, names).into_iter().max_by_key(|(_, brotli)| *brotli);
    let bank = of(Role::Bank).max_by_key(|item| item.brotli);
    let board = elements(items, names).into_iter().find(|(element, _)| element == "outcomes");
    let note = |item: Option<&Item>, none: &str| item.map_or_else(|| none.to_owned(), |item| item.name.clone());
    let limit = |table: &str| budgets.bytes(table, "brotli_kb");
    Ok(vec![
        Verdict {
            what: "first_answer",
            bytes: Some(first.iter().map(|item| item.brotli).sum()),
            limit: limit("first_answer")?,
            target: None,
            note: first.iter().map(|item| item.name.as_str()).collect::<Vec<_>>().join(" + "),
        },
        Verdict {
            what: "survey_in_english",
            bytes: Some(english),
            limit: limit("survey_in_english")?,
            target: Some(budgets.bytes("survey_in_english", "target_kb")?),
            note: of(Role::English).map(|item| item.name.as_str()).collect::<Vec<_>>().join(" + "),
        },
        Verdict {
            what: "one_more_language",
            bytes: language.map(|item| item.brotli),
            limit: limit("one_more_language")?,
            target: None,
            note: note(language, "there is no further language"),
        },
        Verdict {
            what: "any_single_lazy_part",
            bytes: lazy.as_ref().map(|(_, brotli)| *brotli),
            limit: limit("any_single_lazy_part")?,
            target: None,
            note: lazy.map_or_else(|| "nothing is loaded lazily".to_owned(), |(names, _)| names),
        },
        Verdict {
            what: "any_single_bank",
            bytes: bank.map(|item| item.brotli),
            limit: limit("any_single_bank")?,
            target: None,
            note: note(bank, "there is no further bank"),
        },
        Verdict {
            what: "board_alone",
            bytes: board.map(|(_, size)| size.brotli),
            limit: limit("board_alone")?,
            target: Some(budgets.bytes("board_alone", "target_kb")?),
            note: "a page with a board of outcomes and nothing else, in English".to_owned(),
        },
    ])
}

/// What a page with only this element downloads in English, without what is in the page itself and without
/// question banks: raw, gzip and brotli.
fn elements(items: &[Item], names: &Names) -> Vec<(String, Item)> {
    /// Parts of the bundle that are elements.
    const FACES: [&str; 3] = ["feedback", "halo", "kiosk"];
    let sum = |element: &str, of: &dyn Fn(&Item) -> bool| {
        let mut all = Item { name: element.to_owned(), role: Role::English, raw: 0, gzip: 0, brotli: 0 };
        for item in items.iter().filter(|item| of(item)) {
            all.raw += item.raw;
            all.gzip += item.gzip;
            all.brotli += item.brotli;
        }
        (element.to_owned(), all)
    };
    let is_bank = |item: &Item| names.banks.values().any(|file| *file == item.name);
    let is_common = |item: &Item| item.role == Role::English && !is_bank(item);
    let mut elements = vec![sum("survey", &is_common)];
    for face in FACES {
        if let Some(part) = names.parts.get(face) {
            let is_own = |item: &Item| part.wasm.iter().chain(&part.style).any(|file| *file == item.name);
            elements.push(sum(face, &|item| is_common(item) || is_own(item)));
        }
    }
    elements.push(sum("outcomes", &|item| item.role == Role::Board || item.name == "yousaid.js"));
    elements
}

/// What is loaded together, as names and bytes: the files of a part (one that several parts share counts in
/// each), its style sheet, and its words in the language with the most. A file that belongs to no part is one
/// by itself.
fn parts(items: &[Item], names: &Names) -> Vec<(String, u64)> {
    let find = |file: &String| items.iter().find(|item| item.name == *file);
    let mut known = BTreeSet::new();
    let mut parts = Vec::new();
    for (name, part) in &names.parts {
        let words = names.languages.values().filter_map(|groups| groups.get(name)).filter_map(find);
        let code = part.wasm.iter().chain(&part.style).filter_map(find);
        let files: Vec<&Item> = code.chain(words.max_by_key(|item| item.brotli)).collect();
        known.extend(files.iter().map(|item| item.name.as_str()));
        let list = files.iter().map(|item| item.name.as_str()).collect::<Vec<_>>().join(" + ");
        parts.push((list, files.iter().map(|item| item.brotli).sum()));
    }
    let alone = items.iter().filter(|item| item.role == Role::Lazy && !known.contains(item.name.as_str()));
    parts.extend(alone.map(|item| (item.name.clone(), item.brotli)));
    parts
}

fn to_table(items: &[Item], elements: &[(String, Item)], verdicts: &[Verdict]) -> String {
    let mut table = format!("{:<34}{:>10}{:>10}{:>10}  {}\n", "file", "raw", "gzip", "brotli", "part of");
    // Writing to a string can't fail.
    for item in items {
        let (name, role) = (&item.name, item.role.name());
        let _ = writeln!(table, "{name:<34}{:>10}{:>10}{:>10}  {role}", item.raw, item.gzip, item.brotli);
    }
    let sum = |size: fn(&Item) -> u64| items.iter().filter(|item| item.role == Role::English).map(size).sum::<u64>();
    let (raw, gzip, brotli) = (sum(|item| item.raw), sum(|item| item.gzip), sum(|item| item.brotli));
    let _ = writeln!(table, "{:<34}{raw:>10}{gzip:>10}{brotli:>10}\n", "one survey in English");
    let _ = writeln!(table, "{:<34}{:>10}{:>10}{:>10}", "a page with only this element", "raw", "gzip", "brotli");
    for (element, Item { raw, gzip, brotli, .. }) in elements {
        let _ = writeln!(table, "{:<34}{raw:>10}{gzip:>10}{brotli:>10}", format!("<yousaid-{element}>"));
    }
    table.push('\n');
    for verdict in verdicts {
        let _ = writeln!(table, "{}", to_line(verdict));
    }
    table
}

fn to_line(verdict: &Verdict) -> String {
    let limit = verdict.limit / 1000.0;
    let Some(bytes) = verdict.bytes else {
        return format!("  –   {:<22}limit {limit} kB: {}", verdict.what, verdict.note);
    };
    let kilobytes = as_float(bytes) / 1000.0;
    let mark = if verdict.is_over() { "OVER" } else { " ok " };
    let mut line = format!(
        "{mark}  {:<22}{kilobytes:.1} kB, {:.0} % of the limit {limit} kB",
        verdict.what,
        kilobytes / limit * 100.0
    );
    if let Some(target) = verdict.target.map(|target| target / 1000.0) {
        let _ = write!(line, ", {:.0} % of the target {target} kB", kilobytes / target * 100.0);
    }
    line + " (" + &verdict.note + ")"
}

fn to_json(items: &[Item], elements: &[(String, Item)], verdicts: &[Verdict]) -> Value {
    let files: Vec<Value> = items
        .iter()
        .map(|item| {
            let Item { name, role, raw, gzip, brotli } = item;
            json!({"name": name, "part_of": role.name(), "raw": raw, "gzip": gzip, "brotli": brotli})
        })
        .collect();
    let budgets: Vec<Value> = verdicts
        .iter()
        .map(|verdict| {
            let Verdict { what, bytes, limit, target, note } = verdict;
            json!({"name": what, "brotli": bytes, "limit": limit, "target": target, "is_over": verdict.is_over(), "note": note})
        })
        .collect();
    let pages = elements
        .iter()
        .map(|(element, item)| (element.clone(), json!({"raw": item.raw, "gzip": item.gzip, "brotli": item.brotli})));
    json!({"files": files, "elements": pages.collect::<serde_json::Map<_, _>>(), "budgets": budgets})
}

/// Sizes of files are far below the point where a float loses whole numbers.
#[expect(clippy::cast_precision_loss, reason = "no file of the bundle has 2^53 bytes")]
fn as_float(bytes: u64) -> f64 {
    bytes as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dist::{Own, Part};

    fn item(name: &str, role: Role, brotli: u64) -> Item {
        Item { name: name.to_owned(), role, raw: brotli * 3, gzip: brotli * 2, brotli }
    }

    fn names() -> Names {
        Names {
            glue: "g.js".into(),
            wasm: "w.wasm".into(),
            style: "s.css".into(),
            takeover: "t.js".into(),
            popup: "p.js".into(),
            theme: "c.js".into(),
            outbox: "d.js".into(),
            languages: ["en", "cy"]
                .map(|tag| {
                    let groups = ["common", "rare"].map(|group| (group.into(), format!("i18n/{tag}-{group}-0.txt")));
                    (tag.into(), groups.into())
                })
                .into(),
            parts: [
                ("kiosk".to_owned(), Part { wasm: vec!["kiosk-1.wasm".into(), "shared-4.wasm".into()], style: None }),
                (
                    "rare".to_owned(),
                    Part { wasm: vec!["rare-3.wasm".into(), "shared-4.wasm".into()], style: Some("rare-2.css".into()) },
                ),
            ]
            .into(),
            outcomes: Own { glue: "o.js".into(), wasm: "o.wasm".into(), style: "o.css".into(), bar: "b.js".into() },
            banks: [
                (MEASURED.to_owned(), "banks/m-0.json".to_owned()),
                ("b@1".to_owned(), "banks/b-1-0.json".to_owned()),
            ]
            .into(),
        }
    }

    #[test]
    fn a_part_over_its_limit_is_over_and_one_at_its_limit_is_not() {
        let budgets = Budgets::read().unwrap();
        let limit = budgets.bytes("survey_in_english", "brotli_kb").unwrap() as u64;
        for (bytes, over) in [(limit, false), (limit + 1, true)] {
            let verdicts = judge(&[item("w.wasm", Role::English, bytes)], &names(), &budgets).unwrap();
            assert_eq!(verdicts[1].is_over(), over, "{bytes}");
        }
    }

    #[test]
    fn each_language_and_each_lazy_part_is_held_to_its_own_limit() {
        let items = [
            item("i18n/cy-common-1.txt", Role::Language, 3_000),
            item("i18n/ur-common-1.txt", Role::Language, 5_000),
            item("kiosk-1.wasm", Role::Lazy, 38_000),
            item("rare-2.css", Role::Lazy, 2_000),
            item("rare-3.wasm", Role::Lazy, 38_500),
            item("shared-4.wasm", Role::Lazy, 1_000),
            item("i18n/cy-rare-0.txt", Role::LazyWords, 800),
            item("i18n/en-rare-0.txt", Role::LazyWords, 300),
        ];
        let verdicts = judge(&items, &names(), &Budgets::read().unwrap()).unwrap();
        assert_eq!((verdicts[2].note.as_str(), verdicts[2].is_over()), ("i18n/ur-common-1.txt", true));
        let rare = "rare-3.wasm + shared-4.wasm + rare-2.css + i18n/cy-rare-0.txt";
        assert_eq!((verdicts[3].note.as_str(), verdicts[3].bytes), (rare, Some(42_300)));
        assert!(verdicts[3].is_over());
    }

    #[test]
    fn a_lazy_file_that_no_part_has_is_held_to_the_limit_too() {
        let items = [item("sealing-3.wasm", Role::Lazy, 42_500)];
        let verdicts = judge(&items, &names(), &Budgets::read().unwrap()).unwrap();
        assert_eq!((verdicts[3].note.as_str(), verdicts[3].is_over()), ("sealing-3.wasm", true));
    }

    #[test]
    fn a_page_with_a_board_alone_loads_the_loader_and_the_board() {
        let items = [
            item("yousaid.js", Role::English, 5),
            item("w.wasm", Role::English, 100),
            item("banks/m-0.json", Role::English, 3),
            item("kiosk-1.wasm", Role::Lazy, 20),
            item("o.js", Role::Board, 4),
            item("o.wasm", Role::Board, 50),
            item("o.css", Role::Board, 1),
        ];
        let found = elements(&items, &names());
        let brotli: Vec<(&str, u64)> = found.iter().map(|(name, size)| (name.as_str(), size.brotli)).collect();
        assert_eq!(brotli, [("survey", 105), ("kiosk", 125), ("outcomes", 60)]);
        assert!(to_table(&items, &found, &[]).contains("<yousaid-outcomes>"));
    }

    #[test]
    fn a_file_that_nobody_declared_counts_as_a_lazy_part() {
        let roles = |english| {
            [
                "yousaid.js",
                "w.wasm",
                "i18n/en-common-0.txt",
                "i18n/cy-common-0.txt",
                "yousaid.d.ts",
                "kiosk-1.wasm",
                "i18n/cy-rare-0.txt",
            ]
            .map(|name| role(name, &names(), english))
        };
        assert_eq!(
            roles(false),
            [Role::English, Role::English, Role::Language, Role::Language, Role::Other, Role::Lazy, Role::LazyWords,]
        );
        assert_eq!(roles(true)[2], Role::English);
    }

    #[test]
    fn the_survey_that_is_measured_counts_its_bank_and_every_other_is_held_to_a_limit() {
        let roles = ["banks/m-0.json", "banks/b-1-0.json"].map(|name| role(name, &names(), false));
        assert_eq!(roles, [Role::English, Role::Bank]);
        let items = [item("banks/b-1-0.json", Role::Bank, 90_000)];
        let verdicts = judge(&items, &names(), &Budgets::read().unwrap()).unwrap();
        let over: Vec<&str> = verdicts.iter().filter(|verdict| verdict.is_over()).map(|verdict| verdict.what).collect();
        assert_eq!(over, ["any_single_bank"]);
    }

    #[test]
    fn the_first_answer_costs_the_form_and_its_style() {
        assert_eq!(role("form.css", &names(), false), Role::First);
        assert_eq!(role("form.js", &names(), false), Role::First);
        assert_eq!(role("form-kiosk.css", &names(), false), Role::Lazy);
        let items = [item("form.css", Role::First, 4_000), item("(yousaid embed)", Role::First, 11_000)];
        let verdicts = judge(&items, &names(), &Budgets::read().unwrap()).unwrap();
        assert_eq!((verdicts[0].bytes, verdicts[0].is_over()), (Some(15_000), true));
    }
}
