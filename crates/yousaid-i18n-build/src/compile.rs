//! From the syntax tree of Fluent to a catalogue.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use fluent_syntax::ast::CallArguments;
use fluent_syntax::ast::Entry;
use fluent_syntax::ast::Expression;
use fluent_syntax::ast::InlineExpression;
use fluent_syntax::ast::Message;
use fluent_syntax::ast::Pattern;
use fluent_syntax::ast::PatternElement;
use fluent_syntax::ast::Resource;
use fluent_syntax::ast::Variant;
use fluent_syntax::ast::VariantKey;
use fluent_syntax::parser;
use fluent_syntax::parser::ParserError;
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::MAX_BYTES;
use crate::MAX_DEPTH;
use crate::plural;
use crate::problem::Problem;
use crate::problem::Problems;

/// Stand around what is filled in, so that it keeps its direction: FIRST STRONG ISOLATE and POP
/// DIRECTIONAL ISOLATE of the Unicode Bidirectional Algorithm.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The largest number that a key may be: all whole ones up to it are exact as floats.
const MAX_KEY: u64 = 1 << 53;

/// Compiles the words of one language. `file` is named in problems; `words` is Fluent.
///
/// ```
/// let catalogue = yousaid_i18n_build::compile("en", "en.ftl", "hello = Hello, { $name }!\n")?;
/// assert_eq!(catalogue, "yousaid-words 1 en draft\none:i=1&v=0\nhello=Hello, {name}!\n.\n");
/// # Ok::<(), yousaid_i18n_build::Problems>(())
/// ```
///
/// # Errors
///
/// Everything at once that can't be read as Fluent, or that a catalogue can't say.
pub fn compile(language: &str, file: &str, words: &str) -> Result<String, Problems> {
    let words = words.replace("\r\n", "\n");
    let (resource, errors) = match parser::parse(words.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut compiler =
        Compiler { file, words: &words, messages: BTreeMap::new(), terms: BTreeMap::new(), problems: Vec::new() };
    compiler.refuse(&errors);
    let status = compiler.read(&resource);
    let plural = plural::line(language).unwrap_or_else(|| {
        let what = format!("the plural rule of `{language}` is not known");
        compiler.problem(None, what, "add it to plurals.txt from Unicode CLDR");
        String::new()
    });
    let mut catalogue = format!("yousaid-words 1 {language} {status}\n{plural}\n");
    for (id, pattern) in compiler.messages.clone() {
        let pattern = compiler.pattern(pattern, &mut Place::of(id));
        // Writing to a string can't fail.
        let _ = writeln!(catalogue, "{id}={pattern}");
    }
    catalogue.push_str(".\n");
    compiler.finish(catalogue)
}

struct Compiler<'a> {
    file: &'a str,
    words: &'a str,
    messages: BTreeMap<&'a str, &'a Pattern<&'a str>>,
    /// By name, without the hyphen.
    terms: BTreeMap<&'a str, &'a Pattern<&'a str>>,
    problems: Vec<Problem>,
}

/// Where the compiler is.
struct Place<'a> {
    /// The message, and those messages and terms (with their hyphen) that are just being replaced by
    /// what they stand for.
    trail: Vec<String>,
    /// In a term: what it was called with. A term knows nothing else.
    parameters: Option<BTreeMap<&'a str, String>>,
    /// How much deeper choices may stand.
    depth: usize,
}

impl Place<'_> {
    fn of(id: &str) -> Self {
        Self { trail: vec![id.to_owned()], parameters: None, depth: MAX_DEPTH }
    }
}

impl<'a> Compiler<'a> {
    fn problem(&mut self, id: Option<&str>, what: String, help: impl Into<String>) {
        let begins = |line: &&str, id: &str| {
            line.strip_prefix(id).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
        };
        let line = id.and_then(|id| self.words.split('\n').position(|line| begins(&line, id))).unwrap_or_default() + 1;
        self.add(line, id, what, help.into());
    }

    /// A problem where the compiler is.
    fn problem_at(&mut self, place: &Place<'_>, what: String, help: impl Into<String>) {
        let id = place.trail.last().cloned();
        self.problem(id.as_deref(), what, help);
    }

    fn add(&mut self, line: usize, id: Option<&str>, what: String, help: String) {
        self.problems.push(Problem { file: self.file.to_owned(), line, id: id.map(str::to_owned), what, help });
    }

    /// What is no Fluent at all.
    fn refuse(&mut self, errors: &[ParserError]) {
        for error in errors {
            let before = self.words.get(..error.pos.start).unwrap_or_default();
            let line = before.matches('\n').count();
            // The message that was being read begins on the last line that could begin one.
            let start = self.words.split('\n').take(line + 1).collect::<Vec<_>>().into_iter().rev().find_map(|line| {
                let id = line.split_once('=')?.0.trim_end();
                let is_id = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
                (!id.is_empty() && id.bytes().all(is_id)).then_some(id)
            });
            let what = format!("this is not Fluent ({})", error.kind);
            self.add(line + 1, start, what, "https://projectfluent.org/fluent/guide shows how to write it".to_owned());
        }
    }

    /// Collects messages and terms, and says whether the words are checked.
    fn read(&mut self, resource: &'a Resource<&'a str>) -> &'static str {
        let mut status = "draft";
        for entry in &resource.body {
            match entry {
                Entry::Message(Message { id, value, attributes, .. }) => {
                    if let Some(attribute) = attributes.first() {
                        let what = format!("attributes (`.{}`) are not supported", attribute.id.name);
                        self.problem(Some(id.name), what, "write each as a message of its own");
                    } else if let Some(value) = value
                        && self.messages.insert(id.name, value).is_some()
                    {
                        self.problem(Some(id.name), "the message is there twice".to_owned(), "leave one out");
                    }
                }
                Entry::Term(term) => {
                    let id = format!("-{}", term.id.name);
                    if !term.attributes.is_empty() {
                        let what = "attributes of terms are not supported".to_owned();
                        self.problem(Some(&id), what, "write each as a term of its own");
                    }
                    if self.terms.insert(term.id.name, &term.value).is_some() {
                        self.problem(Some(&id), "the term is there twice".to_owned(), "leave one out");
                    }
                }
                Entry::ResourceComment(comment) => {
                    for line in comment.content.iter().filter_map(|line| line.trim().strip_prefix("status:")) {
                        match line.trim() {
                            "reviewed" => status = "reviewed",
                            "draft" => status = "draft",
                            other => {
                                let what = format!("`{other}` is no status");
                                self.problem(None, what, "write `### status: reviewed` or `### status: draft`");
                            }
                        }
                    }
                }
                // Comments are for translators; what could not be read is among the errors.
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::Junk { .. } => {}
            }
        }
        status
    }

    fn pattern(&mut self, pattern: &'a Pattern<&'a str>, place: &mut Place<'a>) -> String {
        let alone = pattern.elements.len() == 1;
        let mut out = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => out.push_str(&escaped(value)),
                PatternElement::Placeable { expression } => {
                    // As fluent-bundle has it: what the translator wrote needs no marks.
                    let is_written = matches!(
                        expression,
                        Expression::Inline(
                            InlineExpression::MessageReference { .. }
                                | InlineExpression::TermReference { .. }
                                | InlineExpression::StringLiteral { .. }
                        )
                    );
                    out.push_str(&self.expression(expression, !alone && !is_written, place));
                }
            }
        }
        out
    }

    fn expression(&mut self, expression: &'a Expression<&'a str>, marks: bool, place: &mut Place<'a>) -> String {
        match expression {
            Expression::Select { selector, variants } => self.select(selector, variants, marks, place),
            Expression::Inline(inline) => self.inline(inline, marks, place),
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<&'a str>, marks: bool, place: &mut Place<'a>) -> String {
        let text = match inline {
            InlineExpression::VariableReference { id } => match &place.parameters {
                None => return opening(id.name, marks) + "}",
                Some(parameters) => match parameters.get(id.name) {
                    Some(text) => escaped(text),
                    None => {
                        let what = format!("a term knows ${} only if it is called with it", id.name);
                        let help = format!("call it as {{ -term({}: \"…\") }}, or make a message of it", id.name);
                        self.problem_at(place, what, help);
                        String::new()
                    }
                },
            },
            InlineExpression::Placeable { expression } => return self.expression(expression, marks, place),
            InlineExpression::StringLiteral { value } => escaped(&unescape_unicode_to_string(value)),
            InlineExpression::NumberLiteral { value } => {
                let what = format!("the number {{ {value} }} is not supported");
                self.problem_at(place, what, format!("write {value} without the braces"));
                String::new()
            }
            InlineExpression::MessageReference { id, attribute: None } => {
                let parameters = place.parameters.clone();
                self.refer(id.name.to_owned(), self.messages.get(id.name).copied(), parameters, place)
            }
            InlineExpression::TermReference { id, attribute: None, arguments } => {
                let parameters = self.parameters(arguments.as_ref(), place);
                self.refer(format!("-{}", id.name), self.terms.get(id.name).copied(), Some(parameters), place)
            }
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                let what = format!("attributes (of `{}`) are not supported", id.name);
                self.problem_at(place, what, "write each as a message or term of its own");
                String::new()
            }
            InlineExpression::FunctionReference { id, arguments } => self.function(id.name, arguments, place),
        };
        marked(text, marks)
    }

    fn function(&mut self, name: &str, arguments: &CallArguments<&str>, place: &Place<'_>) -> String {
        let help = match arguments.positional.first() {
            Some(InlineExpression::VariableReference { id }) => {
                format!("write ${} alone: numbers and days come as they are to be shown", id.name)
            }
            _ => "leave it out: numbers and days come as they are to be shown".to_owned(),
        };
        self.problem_at(place, format!("functions ({name}) are not supported"), help);
        String::new()
    }

    /// What a term is called with.
    fn parameters(
        &mut self,
        arguments: Option<&'a CallArguments<&'a str>>,
        place: &Place<'_>,
    ) -> BTreeMap<&'a str, String> {
        let mut parameters = BTreeMap::new();
        for argument in arguments.map(|arguments| arguments.named.as_slice()).unwrap_or_default() {
            if let InlineExpression::StringLiteral { value } = &argument.value {
                parameters.insert(argument.name.name, unescape_unicode_to_string(value).into_owned());
            } else {
                let what = format!("a term is called with a number (`{}`)", argument.name.name);
                self.problem_at(place, what, "put it in quotation marks");
            }
        }
        parameters
    }

    /// What a message or term stands for.
    fn refer(
        &mut self,
        id: String,
        pattern: Option<&'a Pattern<&'a str>>,
        parameters: Option<BTreeMap<&'a str, String>>,
        place: &mut Place<'a>,
    ) -> String {
        let Some(pattern) = pattern else {
            self.problem_at(place, format!("there is no `{id}`"), "write it in this file, or put the words here");
            return String::new();
        };
        if place.trail.contains(&id) {
            self.problem_at(place, format!("`{id}` refers to itself"), "put the words in its place");
            return String::new();
        }
        place.trail.push(id);
        let outside = std::mem::replace(&mut place.parameters, parameters);
        let text = self.pattern(pattern, place);
        place.parameters = outside;
        place.trail.pop();
        text
    }

    fn select(
        &mut self,
        selector: &'a InlineExpression<&'a str>,
        variants: &'a [Variant<&'a str>],
        marks: bool,
        place: &mut Place<'a>,
    ) -> String {
        let Some(depth) = place.depth.checked_sub(1) else {
            let what = format!("choices stand in one another more than {MAX_DEPTH} deep");
            self.problem_at(place, what, "write whole sentences as variants");
            return String::new();
        };
        place.depth = depth;
        let text = match (selector, &place.parameters) {
            (InlineExpression::VariableReference { id }, None) => self.choice(id.name, variants, marks, place),
            (InlineExpression::VariableReference { id }, Some(parameters)) => {
                let known = parameters.get(id.name).cloned();
                marked(self.chosen(known.as_deref(), variants, place), marks)
            }
            (InlineExpression::StringLiteral { value }, _) => {
                let known = unescape_unicode_to_string(value);
                marked(self.chosen(Some(&known), variants, place), marks)
            }
            (InlineExpression::FunctionReference { id, arguments }, _) => self.function(id.name, arguments, place),
            _ => {
                let what = "this can't be chosen by".to_owned();
                self.problem_at(place, what, "choose by what is filled in: { $count -> … }");
                String::new()
            }
        };
        place.depth = depth + 1;
        text
    }

    /// The variant of a text that is known now.
    fn chosen(&mut self, known: Option<&str>, variants: &'a [Variant<&'a str>], place: &mut Place<'a>) -> String {
        let fits =
            |variant: &&Variant<&str>| matches!(variant.key, VariantKey::Identifier { name } if Some(name) == known);
        let variant = variants.iter().find(fits).or_else(|| variants.iter().find(|variant| variant.default));
        variant.map(|variant| self.pattern(&variant.value, place)).unwrap_or_default()
    }

    /// A choice that is made when the message is shown.
    fn choice(&mut self, name: &str, variants: &'a [Variant<&'a str>], marks: bool, place: &mut Place<'a>) -> String {
        let mut choices = Vec::new();
        let mut last = String::new();
        for (i, variant) in variants.iter().enumerate() {
            let key = match variant.key {
                VariantKey::Identifier { name } => name,
                VariantKey::NumberLiteral { value } => {
                    // `1.0` would fit no number that is filled in, and `01` is another text than 1.
                    let is_whole = value.parse::<u64>().is_ok_and(|key| key <= MAX_KEY && key.to_string() == value);
                    if !is_whole {
                        let what = format!("the key [{value}] is not a whole number as it is shown");
                        self.problem_at(place, what, "write it like [12], or choose by plural category");
                    }
                    value
                }
            };
            let text = self.pattern(&variant.value, place);
            if variant.default {
                last.clone_from(&text);
            }
            // The last pattern has no key; but keys before others keep their turn.
            if !variant.default || i + 1 < variants.len() {
                choices.push((key, text));
            }
        }
        // What says the same as the last pattern need not be chosen.
        while choices.last().is_some_and(|(_, text)| *text == last) {
            choices.pop();
        }
        if choices.is_empty() {
            return marked(last, marks);
        }
        let mut out = opening(name, marks);
        for (key, text) in choices {
            // Writing to a string can't fail.
            let _ = write!(out, "[{key}]{text}|");
        }
        out + &last + "}"
    }

    fn finish(mut self, catalogue: String) -> Result<String, Problems> {
        if self.messages.is_empty() && self.problems.is_empty() {
            self.problem(None, "there is no message".to_owned(), "write one, like `survey-back-link = Back`");
        }
        if catalogue.len() > MAX_BYTES {
            let what = format!("the catalogue has {} bytes, more than {MAX_BYTES}", catalogue.len());
            self.problem(None, what, "shorten it; a message that others refer to counts each time");
        }
        if self.problems.is_empty() {
            return Ok(catalogue);
        }
        self.problems.sort_by_key(|problem| problem.line);
        self.problems.dedup();
        Err(Problems(self.problems))
    }
}

fn opening(name: &str, marks: bool) -> String {
    format!("{{{}{name}", if marks { "" } else { "!" })
}

fn marked(text: String, marks: bool) -> String {
    if marks { format!("{}{text}{}", MARKS[0], MARKS[1]) } else { text }
}

/// Text without the signs that mean something in a catalogue.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\\' | '{' | '|' | '}' | '[' => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}
