//! From a draft to the JSON of a definition, fields in the order in which authors write them.

use yousaid_schema::Json;

use super::draft::Choice;
use super::draft::Draft;
use super::draft::Page;
use super::draft::Question;
use super::draft::all_of;
use super::draft::takes_no_answer;
use super::words::Words;

type Fields = Vec<(String, Json)>;

/// The definition.
pub(crate) fn definition(draft: &Draft) -> Json {
    let default = draft.default_language();
    let mut out = Fields::new();
    put(&mut out, "id", draft.id.as_str());
    put(&mut out, "version", draft.version.as_str());
    put(&mut out, "kind", "survey");
    put(&mut out, "default_language", default);
    put(&mut out, "languages", list(draft.languages.iter().map(|tag| Json::from(tag.as_str()))));
    put(&mut out, "title", draft.title.to_json(default));
    words(&mut out, "introduction", draft.introduction.as_ref(), default);
    put(&mut out, "landlord", Json::Object(vec![("name".to_owned(), draft.landlord.to_json(default))]));
    put(&mut out, "anonymity", "confidential");
    if !draft.review {
        put(&mut out, "review", false);
    }
    if !draft.context.is_empty() {
        put(&mut out, "context", list(draft.context.iter().map(|name| Json::from(name.as_str()))));
    }
    let weight = |question: &Question| {
        let number = |name: &str| {
            let field = question.fields.iter().find(|(known, _)| *known == name);
            field.and_then(|(_, value)| value.to_text().parse::<u32>().ok()).unwrap_or(1)
        };
        number("max") * number("max_kilobytes")
    };
    let files: Vec<u32> = draft.questions().filter(|question| question.kind == "file").map(weight).collect();
    if !files.is_empty() {
        let all = vec![
            ("allow".to_owned(), Json::from(true)),
            ("max_kilobytes".to_owned(), Json::from(files.iter().sum::<u32>().max(1))),
        ];
        put(&mut out, "files", Json::Object(all));
    }
    put(&mut out, "pages", list(draft.pages.iter().map(|item| page(item, default))));
    if let Some(text) = &draft.ending {
        put(&mut out, "ending", Json::Object(vec![("text".to_owned(), text.to_json(default))]));
    }
    Json::Object(out)
}

fn put(out: &mut Fields, name: &str, value: impl Into<Json>) {
    out.push((name.to_owned(), value.into()));
}

fn words(out: &mut Fields, name: &str, text: Option<&Words>, default: &str) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        put(out, name, text.to_json(default));
    }
}

fn list(items: impl Iterator<Item = Json>) -> Json {
    Json::List(items.collect())
}

fn page(page: &Page, default: &str) -> Json {
    let mut out = Fields::new();
    put(&mut out, "id", page.id.as_str());
    words(&mut out, "title", page.title.as_ref(), default);
    words(&mut out, "text", page.text.as_ref(), default);
    if !page.ask_if.is_empty() {
        put(&mut out, "ask_if", all_of(&page.ask_if).0);
    }
    put(&mut out, "questions", list(page.questions.iter().map(|item| question(item, default))));
    if !page.go_to.is_empty() {
        let way = |way: &super::draft::Way| {
            Json::Object(vec![
                ("if".to_owned(), Json::from(way.if_.text.as_str())),
                ("page".to_owned(), Json::from(way.to.as_str())),
            ])
        };
        put(&mut out, "go_to", list(page.go_to.iter().map(way)));
    }
    Json::Object(out)
}

fn question(question: &Question, default: &str) -> Json {
    let mut out = Fields::new();
    put(&mut out, "id", question.id.as_str());
    put(&mut out, "type", question.kind);
    words(&mut out, "title", question.title.as_ref(), default);
    words(&mut out, "hint", question.hint.as_ref(), default);
    for (name, text) in &question.texts {
        words(&mut out, name, Some(text), default);
    }
    for (name, value) in &question.fields {
        put(&mut out, name, value.clone());
    }
    if let Some(logic) = &question.calculate {
        put(&mut out, "calculate", logic.text.as_str());
    }
    if !question.ask_if.is_empty() {
        put(&mut out, "ask_if", all_of(&question.ask_if).0);
    }
    let is_group = question.kind == "repeat";
    if !takes_no_answer(question.kind) {
        match &question.required_if {
            Some(logic) if !is_group => put(&mut out, "required_if", logic.text.as_str()),
            None if question.optional && !is_group => put(&mut out, "optional", true),
            _ => {}
        }
        if question.keep {
            put(&mut out, "keep_if_hidden", true);
        }
        if !question.soft.is_empty() {
            put(
                &mut out,
                "soft_answers",
                list(question.soft.iter().map(|(code, label)| soft(code, label.as_ref(), default))),
            );
        }
    }
    if !question.warn.is_empty() {
        let warning = |warning: &super::draft::Warning| {
            Json::Object(vec![
                ("if".to_owned(), Json::from(warning.if_.text.as_str())),
                ("text".to_owned(), warning.text.to_json(default)),
            ])
        };
        put(&mut out, "warn", list(question.warn.iter().map(warning)));
    }
    if let Some((source, chosen)) = &question.choices_from {
        let which = if *chosen { "chosen" } else { "not_chosen" };
        let fields = [("question", source.as_str()), ("which", which)];
        let fields = fields.map(|(name, value)| (name.to_owned(), Json::from(value)));
        put(&mut out, "choices_from", Json::Object(fields.to_vec()));
    }
    for (name, items) in [("rows", &question.rows), ("choices", &question.choices), ("points", &question.points)] {
        if !items.is_empty() {
            put(&mut out, name, list(items.iter().map(|item| choice(item, default))));
        }
    }
    if !question.questions.is_empty() {
        put(&mut out, "questions", list(question.questions.iter().map(|field| self::question(field, default))));
    }
    Json::Object(out)
}

fn soft(code: &str, label: Option<&Words>, default: &str) -> Json {
    match label {
        None => Json::from(code),
        Some(label) => {
            Json::Object(vec![("code".to_owned(), Json::from(code)), ("label".to_owned(), label.to_json(default))])
        }
    }
}

fn choice(choice: &Choice, default: &str) -> Json {
    let mut out = Fields::new();
    put(&mut out, "code", choice.code.as_str());
    words(&mut out, "label", Some(&choice.label), default);
    if let Some(score) = &choice.score {
        put(&mut out, "score", score.clone());
    }
    if let Some(logic) = &choice.ask_if {
        put(&mut out, "ask_if", logic.text.as_str());
    }
    words(&mut out, "group", choice.group.as_ref(), default);
    for (name, flag) in [("exclusive", choice.exclusive), ("other", choice.other)] {
        if flag {
            put(&mut out, name, true);
        }
    }
    Json::Object(out)
}
