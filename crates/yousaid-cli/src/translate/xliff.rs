//! XLIFF 2.0, by the OASIS Standard of 5 August 2014.
//!
//! The pointer is the unit's `name` (its `id` must be an NMTOKEN, which has no slash). What has to stay
//! as it is becomes a placeholder (`ph`) with its text in `originalData`, so that translators' programs
//! show it as one piece that can't be typed into.
//!
//! A file that comes back is untrusted: no document type, no entities but those of XML itself, a limit
//! on depth; the parser opens nothing by itself.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;
use quick_xml::events::Event;
use yousaid_i18n::direction;

use super::marks::Piece;
use super::marks::pieces;
use super::unit::Incoming;
use super::unit::Outgoing;
use super::unit::Returned;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// Deepest element that is read.
const DEPTH: usize = 32;

/// All texts as XLIFF.
pub(super) fn write(outgoing: &Outgoing) -> String {
    let Outgoing { name, from, into, units } = outgoing;
    let dir = |language: &str| direction(language).code();
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{NAMESPACE}\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">\n",
        escaped(from),
        escaped(into)
    );
    out.push_str(&format!(
        "<file id=\"f1\" original=\"{}\" canResegment=\"no\" srcDir=\"{}\" trgDir=\"{}\">\n",
        escaped(name),
        dir(from),
        dir(into)
    ));
    for (at, unit) in units.iter().enumerate() {
        let mut data = Vec::new();
        let (source, codes) = inline(&unit.source, Vec::new(), &mut data);
        let target = unit.translation.as_deref().map(|text| inline(text, codes, &mut data).0);
        out.push_str(&format!(
            "<unit id=\"u{}\" name=\"{}\" xml:space=\"preserve\">\n",
            at + 1,
            escaped(&unit.pointer)
        ));
        let mut notes = vec![("description", unit.about.clone())];
        if !unit.keep.is_empty() {
            notes.push(("keep", format!("Keep: {}", unit.keep.join("  "))));
        }
        if unit.is_stale {
            notes.push(("stale", "The text has changed since this was translated.".to_owned()));
        }
        out.push_str("<notes>");
        for (category, note) in notes {
            out.push_str(&format!("<note category=\"{category}\">{}</note>", written(&note)));
        }
        out.push_str("</notes>\n");
        if !data.is_empty() {
            out.push_str("<originalData>");
            for (at, code) in data.iter().enumerate() {
                out.push_str(&format!("<data id=\"d{}\">{}</data>", at + 1, written(code)));
            }
            out.push_str("</originalData>\n");
        }
        let state = if target.is_some() && !unit.is_stale { "translated" } else { "initial" };
        out.push_str(&format!("<segment state=\"{state}\">\n<source>{source}</source>\n"));
        if let Some(target) = target {
            out.push_str(&format!("<target>{target}</target>\n"));
        }
        out.push_str("</segment>\n</unit>\n");
    }
    out.push_str("</file>\n</xliff>\n");
    out
}

/// A placeholder: its id, and what it stands for.
type Code = (usize, String);

/// A text with its placeholders, and those. One that is among `codes`, those of the source, has the
/// same id. What they stand for is added to `data`, each once.
fn inline(text: &str, mut codes: Vec<Code>, data: &mut Vec<String>) -> (String, Vec<Code>) {
    let mut out = String::new();
    let mut used = Vec::new();
    let mut next = codes.len() + 1;
    for piece in pieces(text) {
        let code = match piece {
            Piece::Words(words) => {
                out.push_str(&written(words));
                continue;
            }
            Piece::Code(code) => code,
        };
        let at = data.iter().position(|known| known == code).unwrap_or_else(|| {
            data.push(code.to_owned());
            data.len() - 1
        });
        let id = match codes.iter().position(|(_, known)| known == code) {
            Some(at) => codes.remove(at).0,
            None => {
                next += 1;
                next - 1
            }
        };
        used.push((id, code.to_owned()));
        let shown: String = code.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}')).collect();
        out.push_str(&format!(
            "<ph id=\"{id}\" dataRef=\"d{}\" equiv=\"{shown}\" disp=\"{shown}\" canDelete=\"no\"/>",
            at + 1,
            shown = escaped(&shown),
        ));
    }
    (out, used)
}

/// As content of an element; characters that XML can't hold as `cp`, which is for them.
fn written(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                out.push_str(&format!("<cp hex=\"{:04X}\"/>", u32::from(c)));
            }
            c => push_escaped(&mut out, c),
        }
    }
    out
}

/// As an attribute, or as content.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    text.chars().for_each(|c| push_escaped(&mut out, c));
    out
}

fn push_escaped(out: &mut String, c: char) {
    match c {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        // Readers of XML make line feeds of these.
        '\r' | '\u{85}' | '\u{2028}' => out.push_str(&format!("&#{};", u32::from(c))),
        c => out.push(c),
    }
}

/// Where the words that are read belong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Nowhere,
    Data(String),
    Source,
    Target,
}

/// What is known of the unit that is read.
#[derive(Debug, Default)]
struct Building {
    pointer: Option<String>,
    source: String,
    target: String,
    data: BTreeMap<String, String>,
    /// What can't be taken from it.
    fault: Option<String>,
}

#[derive(Default)]
struct Parser {
    incoming: Incoming,
    depth: usize,
    unit: Option<Building>,
    place: Place,
    has_root: bool,
}

/// Reads XLIFF 2.0 or later.
///
/// # Errors
///
/// What keeps it from being that.
pub(super) fn read(text: &str) -> Result<Incoming, String> {
    let mut reader = Reader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    reader.config_mut().expand_empty_elements = true;
    let mut parser = Parser::default();
    loop {
        let event = reader.read_event();
        let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
        let line = || text.get(..at.min(text.len())).map_or(0, |before| before.matches('\n').count()) + 1;
        let event = event.map_err(|error| format!("line {}: it is no XML: {error}", line()))?;
        if event == Event::Eof {
            break;
        }
        parser.event(&event).map_err(|why| format!("line {}: {why}", line()))?;
    }
    if parser.depth > 0 || !parser.has_root {
        return Err("it is no whole XLIFF file: its end is missing".to_owned());
    }
    Ok(parser.incoming)
}

impl Parser {
    fn event(&mut self, event: &Event<'_>) -> Result<(), String> {
        match event {
            Event::DocType(_) => {
                Err("a document type (DOCTYPE) stands there; XLIFF has none, and none is read".to_owned())
            }
            Event::Decl(declaration) => match declaration.encoding() {
                Some(Ok(encoding)) if !encoding.eq_ignore_ascii_case("utf-8") => {
                    Err(format!("the file is in {encoding} by its own word; save it as UTF-8"))
                }
                _ => Ok(()),
            },
            Event::Start(start) => self.start(start),
            Event::End(end) => self.end(end.local_name().as_ref()),
            Event::Text(text) => {
                self.put(&text.xml10_content());
                Ok(())
            }
            Event::CData(text) => {
                self.put(&text.xml10_content());
                Ok(())
            }
            Event::GeneralRef(reference) => {
                let name = reference.xml10_content();
                let known = match &*name {
                    "amp" => Some('&'),
                    "lt" => Some('<'),
                    "gt" => Some('>'),
                    "quot" => Some('"'),
                    "apos" => Some('\''),
                    _ => reference.resolve_char_ref().ok().flatten(),
                };
                let c = known.ok_or_else(|| format!("the entity &{name}; is not one of XML's own"))?;
                self.put(c.encode_utf8(&mut [0; 4]));
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn put(&mut self, text: &str) {
        let Some(unit) = &mut self.unit else { return };
        match &self.place {
            Place::Nowhere => {}
            Place::Source => unit.source.push_str(text),
            Place::Target => unit.target.push_str(text),
            Place::Data(id) => unit.data.entry(id.clone()).or_default().push_str(text),
        }
    }

    fn start(&mut self, start: &BytesStart<'_>) -> Result<(), String> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err(format!("elements stand more than {DEPTH} deep in one another"));
        }
        let name = start.local_name();
        let name: &str = name.as_ref();
        if self.depth == 1 {
            return self.root(start, name);
        }
        // A unit within a unit would take words away from the first.
        if name == "unit" && self.unit.is_none() {
            self.unit = Some(Building { pointer: attribute(start, "name")?, ..Building::default() });
            return Ok(());
        }
        if self.unit.is_none() {
            return Ok(());
        }
        let inside = matches!(self.place, Place::Source | Place::Target);
        match name {
            "unit" => self.fault("a unit stands in another"),
            "source" if !inside => self.place = Place::Source,
            "target" if !inside => {
                self.place = Place::Target;
                if attribute(start, "order")?.is_some() {
                    self.fault("its segments are in another order than those of the text");
                }
            }
            "data" if !inside => {
                self.place = attribute(start, "id")?.map_or(Place::Nowhere, Place::Data);
            }
            "cp" => self.code_point(start)?,
            "ph" if inside => self.placeholder(start)?,
            // Marks of the translator's program around words.
            "mrk" | "sm" | "em" if inside => {}
            _ if inside => self.fault(&format!("it holds <{name}>, which is none of its own placeholders")),
            _ => {}
        }
        Ok(())
    }

    fn root(&mut self, start: &BytesStart<'_>, name: &str) -> Result<(), String> {
        if name != "xliff" {
            return Err(format!("it begins with <{name}>, and an XLIFF file with <xliff>"));
        }
        if self.has_root {
            return Err("a second <xliff> follows the first".to_owned());
        }
        let version = attribute(start, "version")?.unwrap_or_default();
        if !version.starts_with("2.") {
            return Err(format!("it is XLIFF {version}, and XLIFF 2 is read"));
        }
        self.has_root = true;
        self.incoming.from = attribute(start, "srcLang")?;
        self.incoming.into = attribute(start, "trgLang")?;
        Ok(())
    }

    fn fault(&mut self, what: &str) {
        if let Some(unit) = &mut self.unit {
            unit.fault.get_or_insert_with(|| what.to_owned());
        }
    }

    fn code_point(&mut self, start: &BytesStart<'_>) -> Result<(), String> {
        let hex = attribute(start, "hex")?.unwrap_or_default();
        match u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32) {
            Some(c) => self.put(c.encode_utf8(&mut [0; 4])),
            None => self.fault("a code point is none"),
        }
        Ok(())
    }

    fn placeholder(&mut self, start: &BytesStart<'_>) -> Result<(), String> {
        let (data, shown) = (attribute(start, "dataRef")?, attribute(start, "equiv")?);
        let known = self.unit.as_ref().and_then(|unit| unit.data.get(&data?).cloned());
        match known.or(shown) {
            Some(code) => self.put(&code),
            None => self.fault("a placeholder stands for nothing"),
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), String> {
        self.depth = self.depth.saturating_sub(1);
        match name {
            "source" | "target" | "data" => self.place = Place::Nowhere,
            "unit" => {
                let Some(Building { pointer, source, target, fault, .. }) = self.unit.take() else { return Ok(()) };
                let Some(pointer) = pointer else {
                    self.incoming.unread.push("a unit has no `name`, so its place is not known".to_owned());
                    return Ok(());
                };
                if let Some(fault) = fault {
                    self.incoming.unread.push(format!("{pointer}: {fault}"));
                    return Ok(());
                }
                self.incoming.add(Returned { pointer, source, translation: target, is_unfinished: false })?;
            }
            _ => {}
        }
        Ok(())
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Result<Option<String>, String> {
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| format!("an attribute is wrong: {error}"))?;
        let key = attribute.key;
        if AsRef::<str>::as_ref(&key) == name {
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            return value.map(|value| Some(value.into_owned())).map_err(|error| format!("`{name}` is wrong: {error}"));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(unit: &str) -> String {
        format!("<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"pl\"><file id=\"f\">{unit}</file></xliff>")
    }

    #[test]
    fn segments_marks_and_references_are_words() {
        let unit = "<unit id='1' name='/a'><originalData><data id='d'>{x}</data></originalData>\
            <segment><source>One &amp; <ph id='1' dataRef='d'/>.</source><target><mrk id='m'>Raz</mrk> &#38;</target></segment>\
            <ignorable><source> </source><target> </target></ignorable>\
            <segment><source><![CDATA[<b>]]></source><target><ph id='1' equiv='{x}'/></target></segment></unit>";
        let read = read(&file(unit)).unwrap();
        let expected = Returned {
            pointer: "/a".to_owned(),
            source: "One & {x}. <b>".to_owned(),
            translation: "Raz & {x}".to_owned(),
            is_unfinished: false,
        };
        assert_eq!((read.units, read.unread, read.into.as_deref()), (vec![expected], vec![], Some("pl")));
    }

    #[test]
    fn units_that_would_lose_something_are_named() {
        for (unit, said) in [
            ("<unit name='/a'><segment><target><pc id='1'>a</pc></target></segment></unit>", "/a: it holds <pc>"),
            ("<unit name='/a'><segment><target><ph id='1'/></target></segment></unit>", "/a: a placeholder stands"),
            ("<unit name='/a'><segment><target order='2'>a</target></segment></unit>", "/a: its segments"),
            ("<unit name='/a'><unit name='/b'></unit></unit>", "/a: a unit stands in another"),
            ("<unit id='u1'><segment><target>a</target></segment></unit>", "a unit has no `name`"),
            ("<unit name='/a'><segment><target><cp hex='D800'/></target></segment></unit>", "/a: a code point"),
        ] {
            let read = read(&file(unit)).unwrap();
            assert!(read.units.is_empty() && read.unread[0].starts_with(said), "{unit} {:?}", read.unread);
        }
    }

    #[test]
    fn what_is_hostile_is_refused() {
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>";
        let outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (text, said) in [
            (format!("{bomb}{}", file("")), "document type"),
            (format!("{outside}{}", file("<unit name='/a'>&a;</unit>")), "document type"),
            (file("<unit name='/a'>&a;</unit>"), "&a; is not one of XML's own"),
            (file(&format!("{}{}", "<group>".repeat(40), "</group>".repeat(40))), "more than 32 deep"),
            ("<xliff version=\"1.2\"></xliff>".to_owned(), "it is XLIFF 1.2"),
            ("<html></html>".to_owned(), "it begins with <html>"),
            ("<xliff version=\"2.0\"><file>".to_owned(), "its end is missing"),
            ("<xliff version=\"2.0\"></file>".to_owned(), "it is no XML"),
            (String::new(), "its end is missing"),
            ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><xliff version=\"2.0\"></xliff>".to_owned(), "UTF-16"),
        ] {
            let error = read(&text).unwrap_err();
            assert!(error.contains(said), "{text}: {error}");
        }
    }
}
