//! JSON text with the place of everything in it.
//!
//! The engine says *what* is wrong by JSON pointer; people look for it by line and column. This
//! reader keeps the byte range of every value and name, and says of a text that is not JSON what
//! to change, in words for somebody who never saw JSON before. It decides nothing: whether a text
//! is a definition is for `yousaid-schema` to say.

use std::ops::Range;

use yousaid_schema::Problem;

mod scan;

/// A value and where it stands.
#[derive(Debug)]
pub(crate) struct Node {
    /// Its bytes, quotes and brackets included.
    pub(crate) range: Range<usize>,
    pub(crate) kind: Kind,
}

#[derive(Debug)]
pub(crate) enum Kind {
    /// A text, number, `true`, `false` or `null`.
    Plain,
    List(Vec<Node>),
    Object(Vec<Field>),
}

#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    /// The bytes of the name with its quotes.
    pub(crate) range: Range<usize>,
    pub(crate) value: Node,
}

/// A problem, and the bytes of the document that it is about.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) problem: Problem,
    pub(crate) range: Range<usize>,
}

/// What a pointer leads to.
#[derive(Debug)]
pub(crate) struct Target<'a> {
    pub(crate) node: &'a Node,
    /// The field that holds it, if a field does.
    pub(crate) field: Option<&'a Field>,
    /// Whether the pointer leads exactly here, and not further, to where nothing is.
    pub(crate) exact: bool,
    /// Every value on the way with its step of the pointer, the document itself left out.
    pub(crate) path: Vec<(String, &'a Node)>,
}

impl Node {
    /// Reads `text`.
    ///
    /// # Errors
    ///
    /// What keeps it from being JSON: the first fault of its form, or else every name that is
    /// given twice in one object.
    pub(crate) fn read(text: &str) -> Result<Self, Vec<Found>> {
        scan::read(text)
    }

    /// The value at `pointer` (RFC 6901), or the last one on the way to it.
    pub(crate) fn at(&self, pointer: &str) -> Target<'_> {
        let mut target = Target { node: self, field: None, exact: true, path: Vec::new() };
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            let (next, field) = match &target.node.kind {
                Kind::Object(fields) => {
                    let field = fields.iter().find(|field| field.name == step);
                    (field.map(|field| &field.value), field)
                }
                Kind::List(items) => (step.parse().ok().and_then(|i: usize| items.get(i)), None),
                Kind::Plain => (None, None),
            };
            let Some(next) = next else {
                target.exact = false;
                return target;
            };
            target.node = next;
            target.field = field;
            target.path.push((step, next));
        }
        target
    }

    /// The value of the field `name`, if it is there.
    pub(crate) fn field(&self, name: &str) -> Option<&Node> {
        match &self.kind {
            Kind::Object(fields) => fields.iter().find(|field| field.name == name).map(|field| &field.value),
            _ => None,
        }
    }

    /// The bytes to mark for a problem.
    pub(crate) fn range_of(&self, text: &str, problem: &Problem) -> Range<usize> {
        let target = self.at(&problem.pointer);
        let node = target.node;
        if let (Some((start, end)), Kind::Plain) = (problem.range, &node.kind) {
            return inside(text, &node.range, start)..inside(text, &node.range, end);
        }
        let is_about_the_name =
            matches!(problem.code, "unknown-field" | "unknown-name" | "locked" | "meaningless" | "unknown-language");
        match (&node.kind, target.field) {
            (Kind::Plain, Some(field)) if is_about_the_name => field.range.clone(),
            (Kind::Plain, _) => node.range.clone(),
            // A whole page underlined would show nothing: its name, or else its first line.
            (_, Some(field)) => field.range.clone(),
            (_, None) => {
                let whole = text.get(node.range.clone()).unwrap_or_default();
                let line = whole.lines().next().unwrap_or_default();
                node.range.start..node.range.start + line.len()
            }
        }
    }
}

/// Where byte `offset` of a text's content stands in the document, in which the text has quotes
/// and escapes; `range` is that of the text with its quotes.
fn inside(document: &str, range: &Range<usize>, offset: usize) -> usize {
    let raw = document.get(range.clone()).unwrap_or_default();
    let mut at = 1;
    let mut content = 0;
    while content < offset {
        let rest = raw.get(at..).unwrap_or_default();
        let Some((taken, c)) = scan::character(rest) else { break };
        at += taken;
        content += c.len_utf8();
    }
    range.start + at.min(raw.len().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{
  "a": [10, {"b/c": "é\n\"x\" \u00e9 \ud83d\ude00 = 'y'"}],
  "d": {"e": null}
}"#;

    fn marked(pointer: &str, code: &'static str, range: Option<(usize, usize)>) -> &'static str {
        let mut problem = Problem::new(pointer, code, "wrong");
        problem.range = range;
        &TEXT[Node::read(TEXT).unwrap().range_of(TEXT, &problem)]
    }

    #[test]
    fn a_pointer_leads_to_its_value() {
        assert_eq!(marked("/a/0", "wrong-type", None), "10");
        assert_eq!(marked("/d/e", "wrong-type", None), "null");
        assert_eq!(marked("/d/e", "unknown-field", None), "\"e\"");
        assert_eq!(marked("/d", "missing-field", None), "\"d\"");
        assert_eq!(marked("", "missing-field", None), "{");
        assert_eq!(marked("/a/1", "missing-field", None), r#"{"b/c": "é\n\"x\" \u00e9 \ud83d\ude00 = 'y'"}"#);
        assert_eq!(marked("/a/1/b~1c", "unknown-field", None), "\"b/c\"");
        assert_eq!(marked("/a/7/x/y", "missing-field", None), "\"a\"");
        assert_eq!(marked("/d/e/f", "missing-field", None), "null");
    }

    #[test]
    fn a_range_inside_a_text_minds_its_escapes() {
        let content = "é\n\"x\" é 😀 = 'y'";
        let range = |needle: &str| {
            let start = content.find(needle).unwrap();
            Some((start, start + needle.len()))
        };
        assert_eq!(marked("/a/1/b~1c", "logic-type", range("\n")), r"\n");
        assert_eq!(marked("/a/1/b~1c", "logic-type", range("\"x\"")), r#"\"x\""#);
        assert_eq!(marked("/a/1/b~1c", "logic-type", range("é 😀")), r"\u00e9 \ud83d\ude00");
        assert_eq!(marked("/a/1/b~1c", "logic-type", range("'y'")), "'y'");
        assert_eq!(marked("/a/1/b~1c", "logic-type", Some((content.len(), content.len()))), "");
    }
}
