//! `yousaid draw`: a prize draw that anybody can check.
//!
//! The Market Research Society's regulations ask that winners be drawn at random and before an observer
//! (domain notes; TO CHECK in the primary text). So the draw has no chance of its own: it is worked out
//! from the entries and a seed that nobody can know while entries are still taken, and that everybody can
//! read afterwards. Each entry's place is the SHA-256 of the seed, a line feed and its id; the smallest
//! come first. Neither the order of the list nor who runs the command changes anything.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::Value;
use serde_json::json;
use yousaid_schema::nearest;
use yousaid_schema::sha256_hex;

use crate::command;
use crate::report;
use crate::spreadsheet;

/// How winners are found, for whoever reads the record.
const METHOD: &str = "order the entries by SHA-256(seed, line feed, id), in hexadecimal; the first are the winners";

/// Draw the winners of a prize draw, so that anybody can check it
///
/// ENTRIES is a table (CSV) with one line for each entry, as the collector exports it. Publish the
/// digest that `--seal` prints when entries close, and name a public number that nobody can know yet:
/// the draw of a lottery on a later day. That number is the seed. Publish the record with it; whoever
/// has the entries repeats the draw with `--check`. The record holds ids only, no names.
#[derive(Debug, clap::Args)]
#[command(group(clap::ArgGroup::new("what").required(true).args(["seal", "seed", "check"])))]
pub(crate) struct Arguments {
    /// The entries, as CSV with a line of names
    #[arg(value_name = "ENTRIES")]
    entries: PathBuf,
    /// Print the digest of the entries and draw nothing: published before the seed is known, it shows that no entry was added later
    #[arg(long)]
    seal: bool,
    /// The public words or numbers that decide
    #[arg(long, value_name = "TEXT")]
    seed: Option<String>,
    /// Repeat the draw of this record, and say whether it was right
    #[arg(long, value_name = "RECORD")]
    check: Option<PathBuf>,
    /// How many win
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    winners: u32,
    /// How many are kept in reserve, for winners who can't be reached
    #[arg(long, value_name = "N", default_value_t = 3)]
    reserves: u32,
    /// The column that names an entry
    #[arg(long, value_name = "COLUMN", default_value = "id")]
    id: String,
    /// A column in which everybody counts once: the email address or the telephone number
    #[arg(long, value_name = "COLUMN")]
    once: Option<String>,
    /// Where the record goes; to the standard output unless told otherwise
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match done(arguments) {
        Ok(words) => {
            report::print(&words);
            ExitCode::SUCCESS
        }
        Err(words) => {
            report::complain(&words);
            ExitCode::FAILURE
        }
    }
}

fn done(arguments: &Arguments) -> Result<String, String> {
    if let Some(record) = &arguments.check {
        return checked(record, &arguments.entries);
    }
    let table = read(&arguments.entries)?;
    let entries = Entries::of(&table, &arguments.id, arguments.once.as_deref())
        .map_err(|why| format!("{}: {why}\n", arguments.entries.display()))?;
    let Some(seed) = arguments.seed.as_deref().filter(|_| !arguments.seal) else {
        return Ok(format!("{} entries, digest {}\n", entries.ids.len(), entries.digest()));
    };
    if seed.trim().is_empty() {
        return Err("the seed is empty; give the public number that decides\n".to_owned());
    }
    let draw = Draw {
        seed: seed.to_owned(),
        winners: arguments.winners as usize,
        reserves: arguments.reserves as usize,
        id: arguments.id.clone(),
        once: arguments.once.clone(),
    };
    if entries.ids.len() < draw.winners {
        return Err(format!("{} can't win: there are {} entries\n", draw.winners, entries.ids.len()));
    }
    let record = draw.record(&entries);
    let text = serde_json::to_string_pretty(&record).map_err(|error| format!("{error}\n"))? + "\n";
    let Some(output) = &arguments.output else { return Ok(text) };
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(output).map_err(|error| {
        let name = output.display();
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            return format!(
                "{name}: this file is there already, and a draw is never written over; choose another name\n"
            );
        }
        format!("{name} {}\n", command::unwritten(output, &error))
    })?;
    file.write_all(text.as_bytes()).map_err(|error| format!("{}: {error}\n", output.display()))?;
    Ok(format!("{}: written. Publish it, and the seed with where it comes from.\n", output.display()))
}

/// Repeats a draw and compares.
fn checked(record: &Path, entries: &Path) -> Result<String, String> {
    let name = record.display();
    let text = fs::read_to_string(record).map_err(|error| format!("{name}: {}\n", command::unread(record, &error)))?;
    let found: Value =
        serde_json::from_str(&text).map_err(|error| format!("{name}: no record of a draw: {error}\n"))?;
    let draw = Draw::of(&found).ok_or_else(|| format!("{name}: no record of a draw\n"))?;
    let table = read(entries)?;
    let entries = Entries::of(&table, &draw.id, draw.once.as_deref()).map_err(|why| format!("{why}\n"))?;
    let right = draw.record(&entries);
    if right == found {
        return Ok(format!("{name}: right: the same {} entries and the same winners\n", entries.ids.len()));
    }
    let mut words = format!("{name}: not right\n");
    for (field, value) in right.as_object().into_iter().flatten() {
        if found.get(field) != Some(value) {
            let told = found.get(field).map_or("nothing".to_owned(), Value::to_string);
            words += &format!("  `{field}`: the record says {told}, and it is {value}\n");
        }
    }
    Err(words)
}

/// A draw, but for its entries.
struct Draw {
    seed: String,
    winners: usize,
    reserves: usize,
    id: String,
    once: Option<String>,
}

impl Draw {
    /// What a record says was asked for.
    fn of(record: &Value) -> Option<Self> {
        let count = |name: &str| record[name].as_array().map(Vec::len);
        Some(Self {
            seed: record["seed"].as_str()?.to_owned(),
            winners: count("winners")?,
            // Fewer than were asked for where there are no more entries, so the same again.
            reserves: count("reserves")?,
            id: record["id"].as_str()?.to_owned(),
            once: record["once"].as_str().map(str::to_owned),
        })
    }

    fn record(&self, entries: &Entries) -> Value {
        let mut order: Vec<(String, &String)> =
            entries.ids.iter().map(|id| (sha256_hex(format!("{}\n{id}", self.seed).as_bytes()), id)).collect();
        order.sort();
        let mut ids = order.into_iter().map(|(_, id)| id.as_str());
        let winners: Vec<&str> = ids.by_ref().take(self.winners).collect();
        let reserves: Vec<&str> = ids.take(self.reserves).collect();
        json!({
            "method": METHOD,
            "seed": self.seed,
            "id": self.id,
            "once": self.once,
            "entries": entries.ids.len(),
            "digest": entries.digest(),
            "set_aside": entries.set_aside,
            "winners": winners,
            "reserves": reserves,
        })
    }
}

/// Who takes part.
struct Entries {
    /// In order, each once.
    ids: Vec<String>,
    /// Further entries of people who take part already.
    set_aside: Vec<String>,
}

impl Entries {
    fn of(table: &str, id: &str, once: Option<&str>) -> Result<Self, String> {
        let (text, separator) = spreadsheet::cells(table);
        let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());
        let names = reader.headers().map_err(|error| format!("no table: {error}"))?.clone();
        let column = |name: &str| {
            names.iter().position(|known| known.trim() == name).ok_or_else(|| {
                let help = match nearest(name, names.iter()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("its columns: {}", names.iter().collect::<Vec<_>>().join(", ")),
                };
                format!("there is no column `{name}`; {help}")
            })
        };
        let id = column(id)?;
        let once = once.map(column).transpose()?;
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        for (at, row) in reader.records().enumerate() {
            // The line of names is the first.
            let line = at + 2;
            let row = row.map_err(|error| format!("entry on line {line}: {error}"))?;
            let named = row.get(id).unwrap_or_default().trim().to_owned();
            if named.is_empty() {
                return Err(format!("the entry on line {line} has no id"));
            }
            let person = once.and_then(|once| row.get(once)).unwrap_or_default().trim().to_lowercase();
            if all.insert(named.clone(), person).is_some() {
                return Err(format!("the id `{named}` is there twice; take one of the lines out"));
            }
        }
        let mut entries = Self { ids: Vec::new(), set_aside: Vec::new() };
        let mut people = BTreeSet::new();
        for (id, person) in all {
            let again = !person.is_empty() && !people.insert(person);
            if again { &mut entries.set_aside } else { &mut entries.ids }.push(id);
        }
        Ok(entries)
    }

    /// SHA-256 of the ids in order, each with a line feed behind it.
    fn digest(&self) -> String {
        let lines: String = self.ids.iter().map(|id| format!("{id}\n")).collect();
        sha256_hex(lines.as_bytes())
    }
}

fn read(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| command::unread(path, &error));
    bytes.and_then(spreadsheet::text).map_err(|why| format!("{}: {why}\n", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "id,email\nb,Ann@example.org\na,bo@example.org\nd,\nc,ann@example.org \ne,\n";

    fn draw(seed: &str) -> Draw {
        Draw { seed: seed.to_owned(), winners: 1, reserves: 2, id: "id".to_owned(), once: None }
    }

    fn entries(table: &str, once: Option<&str>) -> Result<Entries, String> {
        Entries::of(table, "id", once)
    }

    #[test]
    fn neither_the_order_nor_the_day_of_the_draw_changes_it() {
        let lines: Vec<&str> = TABLE.lines().collect();
        let turned = [&lines[..1], &lines[1..].iter().rev().copied().collect::<Vec<_>>()[..]].concat().join("\n");
        let (one, other) = (entries(TABLE, None).unwrap(), entries(&turned, None).unwrap());
        assert_eq!(draw("4 8 15").record(&one), draw("4 8 15").record(&other));
        assert_ne!(
            draw("4 8 15").record(&one)["digest"],
            draw("4 8 15").record(&entries("id\na\n", None).unwrap())["digest"]
        );
    }

    #[test]
    fn the_winner_is_the_one_that_anybody_finds_with_another_tool() {
        // for id in a b c d e; do printf '4 8 15\n%s' $id | sha256sum; done | sort
        let record = draw("4 8 15").record(&entries(TABLE, None).unwrap());
        let mut ids = ["a", "b", "c", "d", "e"];
        ids.sort_by_key(|id| sha256_hex(format!("4 8 15\n{id}").as_bytes()));
        assert_eq!(record["winners"], json!([ids[0]]));
        assert_eq!(record["reserves"], json!(ids[1..3]));
    }

    #[test]
    fn every_entry_wins_about_as_often() {
        let entries = entries(TABLE, None).unwrap();
        let mut wins: BTreeMap<String, u32> = BTreeMap::new();
        for seed in 0..2_000 {
            let record = draw(&seed.to_string()).record(&entries);
            *wins.entry(record["winners"][0].as_str().unwrap().to_owned()).or_default() += 1;
        }
        // Five entries, 400 wins each; six standard deviations are 107.
        assert!(wins.len() == 5 && wins.values().all(|count| (293..=507).contains(count)), "{wins:?}");
    }

    #[test]
    fn nobody_takes_part_twice() {
        let entries = entries(TABLE, Some("email")).unwrap();
        assert_eq!((entries.ids.join(" "), entries.set_aside.join(" ")), ("a b d e".to_owned(), "c".to_owned()));
        assert!(self::entries("id\na\na\n", None).err().unwrap().contains("twice"));
        assert!(self::entries("id,x\n ,1\n", None).err().unwrap().contains("line 2"));
        assert!(self::entries(TABLE, Some("emial")).err().unwrap().contains("`email`"));
    }

    #[test]
    fn a_table_that_a_spreadsheet_saved_again_is_the_same() {
        let record = |table: &str| draw("4 8 15").record(&entries(table, Some("email")).unwrap());
        let again = format!("\u{feff}{}", TABLE.replace(',', ";").replace('\n', "\r\n"));
        assert_eq!(record(&again), record(TABLE));
    }

    #[test]
    fn a_record_that_was_changed_is_found_out() {
        let folder = tempfile::tempdir().unwrap();
        let (table, path) = (folder.path().join("entries.csv"), folder.path().join("draw.json"));
        fs::write(&table, TABLE).unwrap();
        let mut record = draw("4 8 15").record(&entries(TABLE, None).unwrap());
        fs::write(&path, record.to_string()).unwrap();
        assert!(checked(&path, &table).unwrap().contains("right"));
        let reserve = record["reserves"][0].clone();
        record["winners"][0] = reserve;
        fs::write(&path, record.to_string()).unwrap();
        assert!(checked(&path, &table).unwrap_err().contains("`winners`"));
        fs::write(&table, format!("{TABLE}f,\n")).unwrap();
        assert!(checked(&path, &table).unwrap_err().contains("`digest`"));
    }
}
