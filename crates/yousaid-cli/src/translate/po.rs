//! gettext PO, by the letter of the manual's chapter on PO files.
//!
//! The pointer is the context (`msgctxt`), so texts that are the same in English may differ in
//! translation. A small reader and writer of our own: we need no plurals, no binary form and no merging,
//! and what is read comes from outside, so its faults have to be named by their lines, which the error of
//! polib 0.3 does not hold.

use super::unit::Incoming;
use super::unit::Outgoing;
use super::unit::Returned;

/// All texts as a PO file.
pub(super) fn write(outgoing: &Outgoing) -> String {
    let mut out = format!("# {}\n", line(&outgoing.name));
    out.push_str("# Leave what stands in braces, and what stands in round brackets after square ones, as it is.\n");
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    for header in [
        format!("Project-Id-Version: {}\n", line(&outgoing.name)),
        format!("Language: {}\n", outgoing.into),
        "MIME-Version: 1.0\n".to_owned(),
        "Content-Type: text/plain; charset=UTF-8\n".to_owned(),
        "Content-Transfer-Encoding: 8bit\n".to_owned(),
        format!("X-Source-Language: {}\n", outgoing.from),
    ] {
        out.push_str(&format!("{}\n", quoted(&header)));
    }
    for unit in &outgoing.units {
        out.push_str(&format!("\n#. {}\n", line(&unit.about)));
        if !unit.keep.is_empty() {
            out.push_str(&format!("#. Keep: {}\n", line(&unit.keep.join("  "))));
        }
        if unit.is_stale {
            out.push_str("#. The text has changed since this was translated.\n#, fuzzy\n");
        }
        out.push_str(&format!("msgctxt {}\n", quoted(&unit.pointer)));
        out.push_str(&format!("msgid {}\n", lines(&unit.source)));
        out.push_str(&format!("msgstr {}\n", lines(unit.translation.as_deref().unwrap_or_default())));
    }
    out
}

/// On one line of a comment.
fn line(text: &str) -> String {
    text.split(|c: char| c.is_control()).collect::<Vec<_>>().join(" ")
}

/// In quotes, each line of the text on one of its own.
fn lines(text: &str) -> String {
    if !text.trim_end_matches('\n').contains('\n') {
        return quoted(text);
    }
    let lines = text.split_inclusive('\n').map(quoted);
    ["\"\"".to_owned()].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_ascii_control() => out.push_str(&format!("\\{:03o}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// What stands between quotes, or nothing if that is no string of a PO file.
fn unquoted(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    let mut chars = inner.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '"' {
            return None;
        }
        if c != '\\' {
            out.push(c);
            continue;
        }
        out.push(match chars.next()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'a' => '\u{7}',
            'b' => '\u{8}',
            'v' => '\u{b}',
            'f' => '\u{c}',
            sign @ ('"' | '\\') => sign,
            digit @ '0'..='7' => {
                let mut code = digit.to_digit(8)?;
                for _ in 0..2 {
                    let Some(next) = chars.peek().and_then(|c| c.to_digit(8)) else { break };
                    code = code * 8 + next;
                    chars.next();
                }
                // Above ASCII it would be a byte of some encoding.
                char::from_u32(code).filter(char::is_ascii)?
            }
            _ => return None,
        });
    }
    Some(out)
}

/// Which string a line goes on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Nothing,
    Context,
    Source,
    Translation,
}

#[derive(Debug, Default)]
struct Entry {
    /// Where it begins, from 1.
    line: usize,
    context: Option<String>,
    source: Option<String>,
    translation: Option<String>,
    is_fuzzy: bool,
}

/// Reads a PO file.
///
/// # Errors
///
/// What keeps it from being one, with its line.
pub(super) fn read(text: &str) -> Result<Incoming, String> {
    let mut incoming = Incoming::default();
    let mut entry = Entry::default();
    let mut part = Part::Nothing;
    for (number, raw) in text.lines().enumerate().map(|(at, line)| (at + 1, line.trim())) {
        let wrong = |what: &str| format!("line {number}: {what}");
        if raw.is_empty() || raw.starts_with('#') {
            if part == Part::Translation {
                finish(std::mem::take(&mut entry), &mut incoming)?;
                part = Part::Nothing;
            }
            if raw.starts_with("#~ msgstr") {
                incoming.unread.push(format!("line {number}: the text is marked as obsolete (#~)"));
            }
            if let Some(flags) = raw.strip_prefix("#,") {
                entry.is_fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            }
            continue;
        }
        let (keyword, string) = match raw.find('"') {
            Some(at) => (raw.get(..at).unwrap_or_default().trim_end(), raw.get(at..).unwrap_or_default()),
            None => return Err(wrong("a string in quotes is missing")),
        };
        let string = unquoted(string).ok_or_else(|| wrong("the string is not closed, or has an unknown escape"))?;
        part = match keyword {
            "" => part,
            "msgctxt" => Part::Context,
            "msgid" => Part::Source,
            "msgstr" => Part::Translation,
            "msgid_plural" => return Err(wrong("texts of surveys have no plural forms")),
            _ => return Err(wrong("this is neither msgctxt, msgid nor msgstr")),
        };
        // The next text may follow without an empty line.
        if keyword == "msgctxt" && entry.context.is_some() || keyword == "msgid" && entry.source.is_some() {
            finish(std::mem::take(&mut entry), &mut incoming)?;
        }
        if entry.line == 0 {
            entry.line = number;
        }
        let slot = match part {
            Part::Nothing => return Err(wrong("a string stands outside of any text")),
            Part::Context => &mut entry.context,
            Part::Source => &mut entry.source,
            Part::Translation => &mut entry.translation,
        };
        match slot {
            Some(_) if !keyword.is_empty() => return Err(wrong("the same is given twice")),
            Some(known) => known.push_str(&string),
            None => *slot = Some(string),
        }
    }
    finish(entry, &mut incoming)?;
    Ok(incoming)
}

fn finish(entry: Entry, incoming: &mut Incoming) -> Result<(), String> {
    let Entry { line, context, source, translation, is_fuzzy } = entry;
    match (context, source, translation) {
        (None, None, None) => Ok(()),
        (None, Some(source), Some(head)) if source.is_empty() => {
            let header = |name: &str| head.lines().find_map(|line| Some(line.strip_prefix(name)?.trim().to_owned()));
            // Tools of gettext write underscores, and leave out what they don't know.
            incoming.into = header("Language:").filter(|tag| !tag.is_empty()).map(|tag| tag.replace('_', "-"));
            incoming.from = header("X-Source-Language:");
            let charset = header("Content-Type:").unwrap_or_default().to_lowercase();
            if charset.contains("charset=") && !charset.contains("charset=utf-8") {
                return Err(format!("line {line}: the file is not in UTF-8 by its own word; save it as UTF-8"));
            }
            Ok(())
        }
        (Some(pointer), Some(source), Some(translation)) => {
            incoming.add(Returned { pointer, source, translation, is_unfinished: is_fuzzy })
        }
        (None, Some(_), _) => {
            incoming.unread.push(format!("line {line}: the text has no msgctxt, so its place is not known"));
            Ok(())
        }
        _ => Err(format!("line {line}: the text lacks its msgid or msgstr")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_in_many_pieces_fuzzy_and_obsolete_ones_are_read() {
        let text = "msgid \"\"\nmsgstr \"Language: pt_BR\\n\"\n\"X-Source-Language: en\\n\"\n#, fuzzy, c-format\nmsgctxt \"/a\"\nmsgid \"\"\n\"one \"\n\"\\\"two\\\"\\n\"\r\nmsgstr \"\\101\\\\\"\nmsgctxt \"/b\"\nmsgid \"b\"\nmsgstr \"\"\n#~ msgid \"old\"\n#~ msgstr \"alt\"\nmsgid \"c\"\nmsgstr \"d\"";
        let read = read(text).unwrap();
        assert_eq!((read.from.as_deref(), read.into.as_deref()), (Some("en"), Some("pt-BR")));
        let unit = |pointer: &str, source: &str, translation: &str, is_unfinished| Returned {
            pointer: pointer.to_owned(),
            source: source.to_owned(),
            translation: translation.to_owned(),
            is_unfinished,
        };
        assert_eq!(read.units, [unit("/a", "one \"two\"\n", "A\\", true), unit("/b", "b", "", false)]);
        assert_eq!(
            read.unread,
            [
                "line 14: the text is marked as obsolete (#~)",
                "line 15: the text has no msgctxt, so its place is not known"
            ]
        );
    }

    #[test]
    fn what_is_no_po_file_is_named_by_its_line() {
        for (text, said) in [
            ("msgid \"a", "line 1: the string is not closed, or has an unknown escape"),
            ("msgid \"a\\x\"", "line 1: the string is not closed, or has an unknown escape"),
            ("\"a\"", "line 1: a string stands outside of any text"),
            ("msgid \"a\"\nmsgid_plural \"b\"", "line 2: texts of surveys have no plural forms"),
            ("msgctxt \"a\"\nmsgid \"b\"", "line 1: the text lacks its msgid or msgstr"),
            ("hello", "line 1: a string in quotes is missing"),
            (
                "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-2\\n\"",
                "line 1: the file is not in UTF-8 by its own word; save it as UTF-8",
            ),
        ] {
            assert_eq!(read(text).unwrap_err(), said, "{text}");
        }
    }
}
