//! What the page asks for: attributes of the element, and what it gave to `Yousaid.mount`.
//!
//! Both say the same things under the same names (`heading-level` and `headingLevel`), both are
//! read field by field with every mistake named. Only what an object has itself counts, never what a
//! script of the page has put on `Object.prototype`.

use crate::{fault, json, language};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;
use yousaid_schema::{Decimal, Json, Mode, Object, Problem, Problems, limits, replaced};
use yousaid_transport::Keep;

/// What the page asks for. What it leaves out is `None`, except where a default is always right.
#[derive(Debug)]
pub(crate) struct Options {
    pub(crate) src: Option<String>,
    pub(crate) endpoint: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) theme: Theme,
    pub(crate) heading_level: Option<u8>,
    pub(crate) mode: Option<Mode>,
    pub(crate) drafts: Keep,
    pub(crate) context: Vec<(String, String)>,
    /// Whether the bar that makes it easier to read is wanted.
    pub(crate) access_bar: bool,
    /// What only a widget's own face understands.
    pub(crate) own: Vec<(String, Json)>,
    /// The object that was given to `mount`; nothing where none was.
    given: Json,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            src: None,
            endpoint: None,
            language: None,
            theme: Theme::default(),
            heading_level: None,
            mode: None,
            drafts: Keep::default(),
            context: Vec::new(),
            access_bar: false,
            own: Vec::new(),
            given: Json::Null,
        }
    }
}

impl Options {
    /// The definition, where it was given as an object.
    pub(crate) fn definition(&self) -> Option<&Json> {
        self.given.get("definition")
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Theme {
    /// As the resident's device is set.
    #[default]
    Auto,
    Light,
    Dark,
}

impl Theme {
    const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];
    const CODES: [&'static str; 3] = ["auto", "light", "dark"];

    /// The value of `data-theme` that forces it, if one is forced.
    pub(crate) fn forced(self) -> Option<&'static str> {
        (self != Self::Auto).then(|| Self::CODES[self as usize])
    }
}

/// Ways of displaying a widget. All but the first are the loader's (`js/popup.js`).
const DISPLAYS: [&str; 3] = ["inline", "popover", "dialog"];
/// Options of the others, which the loader has read.
const OF_POPUP: [[&str; 2]; 8] = [
    ["label", "label"],
    ["show-after", "showAfter"],
    ["show-on", "showOn"],
    ["share", "share"],
    ["show-on-url", "showOnUrl"],
    ["hide-on-url", "hideOnUrl"],
    ["every", "every"],
    ["not-before", "notBefore"],
];
/// Characters of an address.
const ADDRESS_CHARS: usize = 2_000;
/// Characters of the longest language tag in use.
const LANGUAGE_CHARS: usize = 35;

/// Which spelling a mistake is reported in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spelling {
    Attributes,
    Object,
}

/// Reads everything that holds for this element; `own` are the options that only its face has, in
/// both spellings. What was given to `mount` comes before attributes.
pub(crate) fn read(host: &HtmlElement, given: &JsValue, own: &[[&'static str; 2]]) -> Result<Options, JsValue> {
    let attributes = attributes(host);
    let given = match given.is_undefined() {
        true => None,
        false => {
            let read = json::read(given);
            Some(read.map_err(|why| fault::config(&["the options can't be read; ", &why].concat()))?)
        }
    };
    let display = given.as_ref().and_then(|given| given.get("display")).or_else(|| attributes.get("display"));
    let own = match display.and_then(Json::as_text) {
        None | Some("inline") => own.to_vec(),
        Some(_) => [own, &OF_POPUP].concat(),
    };
    let mut options = read_one(&attributes, Spelling::Attributes, &own, Options::default())?;
    if let Some(given) = given {
        options = read_one(&given, Spelling::Object, &own, options)?;
        options.given = given;
    }
    Ok(options)
}

/// Reads options out of one place. What is left out there stays as it is in `options`.
pub(crate) fn read_one(
    json: &Json,
    spelling: Spelling,
    own: &[[&'static str; 2]],
    mut options: Options,
) -> Result<Options, JsValue> {
    let mut problems = Problems::new();
    read_fields(json, spelling, own, &mut options, &mut problems);
    let Err(error) = problems.finish() else { return Ok(options) };
    let mut lines = String::new();
    for problem in error.problems().iter().filter(|problem| !is_foreign(problem, spelling)) {
        if !lines.is_empty() {
            lines.push('\n');
        }
        lines.push_str(&describe(problem, spelling));
    }
    if lines.is_empty() { Ok(options) } else { Err(fault::config(&lines)) }
}

/// Whether it is about an attribute that is like no option. Every element may have some, and frameworks, editors and
/// extensions of browsers put others on it for themselves: they keep nobody from answering.
fn is_foreign(problem: &Problem, spelling: Spelling) -> bool {
    let name = problem.pointer.get(1..).unwrap_or_default();
    // `x-mode` and `v-theme` are like ours, and those of frameworks.
    let is_unlike = problem.help.starts_with("known") || name.get(1..2) == Some("-");
    let is_of_popup = OF_POPUP.iter().any(|[attribute, _]| *attribute == name);
    spelling == Spelling::Attributes && problem.code == "unknown-field" && is_unlike && !is_of_popup
}

fn read_fields(
    json: &Json,
    spelling: Spelling,
    own: &[[&'static str; 2]],
    options: &mut Options,
    problems: &mut Problems,
) {
    let Some(mut object) = Object::open(json, "", problems) else { return };
    let src = object.string("src", ADDRESS_CHARS, problems);
    let has_definition = spelling == Spelling::Object && object.get("definition").is_some();
    if src.is_some() && has_definition {
        problems
            .push(Problem::new("/definition", "given-twice", "there is a `src` as well").help("give one of the two"));
    }
    if src.is_some() || has_definition {
        options.src = src.map(str::to_owned);
    }
    if let Some(endpoint) = object.string("endpoint", ADDRESS_CHARS, problems) {
        options.endpoint = Some(endpoint.to_owned());
    }
    if let Some(language) = read_language(&mut object, problems) {
        options.language = Some(language);
    }
    if let Some(theme) = object.word("theme", &Theme::CODES, problems).and_then(|i| Theme::ALL.get(i)) {
        options.theme = *theme;
    }
    let heading_level = match spelling {
        Spelling::Attributes => "heading-level",
        Spelling::Object => "headingLevel",
    };
    if let Some(level) = object.whole(heading_level, 1, 5, problems) {
        options.heading_level = u8::try_from(level).ok();
    }
    if let Some(mode) = object.word("mode", &Mode::CODES, problems) {
        options.mode = Mode::ALL.get(mode).copied();
    }
    if let Some(keep) = object.word("drafts", &Keep::CODES, problems).and_then(|i| Keep::ALL.get(i)) {
        options.drafts = *keep;
    }
    read_access_bar(&mut object, spelling, options, problems);
    object.word("display", &DISPLAYS, problems);
    // The loader has read it: what it is may be a function.
    object.get("backend");
    if spelling == Spelling::Object {
        // The loader has used it: it says which element to make.
        object.get("widget");
    }
    for name in own {
        let Some(value) = object.get(name[spelling as usize]) else { continue };
        options.own.retain(|(known, _)| known != name[0]);
        options.own.push((name[0].to_owned(), value.clone()));
    }
    if let Some(context) = object.get("context") {
        read_context(context, &mut options.context, problems);
    }
    object.finish(problems);
}

fn read_language(object: &mut Object<'_>, problems: &mut Problems) -> Option<String> {
    let tag = object.string("language", LANGUAGE_CHARS, problems)?;
    let is_tag =
        tag.split('-').all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    if is_tag {
        return Some(tag.to_owned());
    }
    problems.push(
        Problem::new("/language", "bad-language", ["`", tag, "` is no language tag"].concat())
            .help(["write it like `cy` or `pt-BR`, or `", language::AUTO, "`"].concat()),
    );
    None
}

/// An attribute that is there without a value is on, as elsewhere in HTML.
fn read_access_bar(object: &mut Object<'_>, spelling: Spelling, options: &mut Options, problems: &mut Problems) {
    let name = ["access-bar", "accessBar"][spelling as usize];
    options.access_bar = match object.get(name) {
        None => return,
        Some(Json::Boolean(is_wanted)) => *is_wanted,
        Some(Json::Text(text)) if text.is_empty() || text == "true" => true,
        Some(Json::Text(text)) if text == "false" => false,
        Some(_) => {
            problems.push(Problem::new(object.at(name), "wrong-type", "neither true nor false"));
            return;
        }
    };
}

/// Puts the entries into `context`, in the place of those that have their names.
fn read_context(json: &Json, context: &mut Vec<(String, String)>, problems: &mut Problems) {
    let Some(object) = Object::open(json, "/context", problems) else { return };
    let mut count = 0;
    for (name, value, pointer) in object.entries() {
        let Json::Text(text) = value else {
            let message = ["expected a text, found ", value.kind()].concat();
            problems.push(Problem::new(pointer, "wrong-type", message));
            continue;
        };
        if text.chars().count() > limits::CONTEXT_CHARS {
            let message = format!("the text is longer than {} characters", limits::CONTEXT_CHARS);
            problems.push(Problem::new(pointer, "too-long", message));
            continue;
        }
        count += 1;
        match context.iter_mut().find(|entry| entry.0 == name) {
            Some(entry) => entry.1.clone_from(text),
            None => context.push((name.to_owned(), text.clone())),
        }
    }
    if count > limits::CONTEXT_ENTRIES {
        let message = format!("{count} entries, and at most {} are allowed", limits::CONTEXT_ENTRIES);
        problems.push(Problem::new("/context", "too-many", message));
    }
}

/// A problem in the words of the place where the page wrote it.
fn describe(problem: &Problem, spelling: Spelling) -> String {
    let name = problem.pointer.strip_prefix('/').unwrap_or_default();
    let name = replaced(&replaced(name, "~1", "/"), "~0", "~");
    let name = match (name.strip_prefix("context/"), spelling) {
        (Some(entry), Spelling::Attributes) => ["context-", entry].concat(),
        (Some(entry), Spelling::Object) => ["context.", entry].concat(),
        (None, _) => name,
    };
    let what = match problem.code {
        "unknown-field" => ["unknown option `", &name, "`"].concat(),
        _ if name.is_empty() => ["the options: ", &problem.message].concat(),
        _ => ["`", &name, "`: ", &problem.message].concat(),
    };
    if problem.help.is_empty() {
        return what;
    }
    [&what, "; ", &replaced(&problem.help, "known fields here", "known options")].concat()
}

/// The attributes of the element that are options, as one object.
fn attributes(host: &HtmlElement) -> Json {
    let mut fields: Vec<(String, Json)> = Vec::new();
    let mut context: Vec<(String, Json)> = Vec::new();
    for name in host.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        let value = host.get_attribute(&name).unwrap_or_default();
        if let Some(entry) = name.strip_prefix("context-") {
            context.push((entry.to_owned(), value.into()));
        } else if name == "heading-level" {
            // Attributes are texts; what is no number is reported as the text that it is.
            let level = Decimal::parse(value.trim()).map_or(Json::Text(value), Json::Number);
            fields.push((name, level));
        } else if name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
            // `:src` and `@mode` are a framework's.
            fields.push((name, value.into()));
        }
    }
    if !context.is_empty() {
        fields.push(("context".to_owned(), Json::Object(context)));
    }
    Json::Object(fields)
}
