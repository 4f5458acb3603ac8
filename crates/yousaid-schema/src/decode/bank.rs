//! Reads a question bank.

use super::Reading;
use super::Shared;
use super::language;
use crate::Bank;
use crate::BankAbout;
use crate::BankItem;
use crate::BankList;
use crate::BankRules;
use crate::Codes;
use crate::Json;
use crate::Mark;
use crate::NotAvailable;
use crate::Object;
use crate::Origin;
use crate::Problems;
use crate::Source;
use crate::WithoutWords;
use crate::limits;
use crate::read::item;

/// Whether what is for authors is read. The bundle's documents have none of it.
const ABOUT: bool = cfg!(feature = "advice");

pub(crate) fn bank(json: &Json, problems: &mut Problems) -> Option<Bank> {
    let mut object = Object::open(json, "", problems)?;
    // Names the JSON Schema for editors; nothing is read from there.
    object.string("$schema", limits::ADDRESS_CHARS, problems);
    let languages = languages(&mut object, problems);
    let mut reading = Reading::new(languages, problems);
    let r = &mut reading;
    let (name, version) = (r.word_of(&mut object, "name"), r.word_of(&mut object, "version"));
    let about = object.get("about").filter(|_| ABOUT).and_then(|json| r.about(json));
    let not_available = object.get("not_available").and_then(|json| r.not_available(json));
    let scales = r.lists(&mut object, "scales", true);
    let lists = r.lists(&mut object, "lists", false);
    r.shared = Some(Shared { scales, lists });
    let mut items: Vec<BankItem> = Vec::new();
    for (i, json) in object.list("items", limits::QUESTIONS, r.problems).iter().enumerate() {
        if let Some(read) = r.bank_item(json, &item("/items", i), &items) {
            items.push(read);
        }
    }
    let rules = object.get("rules").and_then(|json| r.rules(json, &items)).unwrap_or_default();
    object.finish(r.problems);
    let Shared { scales, lists } = reading.shared.unwrap_or_default();
    Some(Bank {
        name: [&name, "@", &version].concat(),
        languages: reading.languages,
        not_available,
        scales,
        lists,
        items,
        rules,
        about: about.unwrap_or_default(),
    })
}

fn languages(object: &mut Object<'_>, problems: &mut Problems) -> Vec<String> {
    let mut all = Vec::new();
    for (i, json) in object.list("languages", limits::LANGUAGES, problems).iter().enumerate() {
        all.extend(language(json, &item("/languages", i), problems));
    }
    if all.is_empty() {
        all.push("en".to_owned());
    }
    all
}

impl Reading<'_> {
    /// A name or version: lower-case letters, digits and `-`, as it stands in definitions and in addresses.
    fn word_of(&mut self, object: &mut Object<'_>, name: &'static str) -> String {
        object.required(name, self.problems);
        let word = object.string(name, limits::ID_CHARS, self.problems).unwrap_or("-");
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if word.is_empty() || !word.bytes().all(fits) {
            let help = || "use lower-case letters, digits and `-`";
            self.problems.wrong(object.at(name), "bad-name", || ["`", word, "` can't be used here"].concat(), help);
        }
        word.to_owned()
    }

    fn words(&mut self, object: &mut Object<'_>, name: &'static str) -> String {
        object.string(name, limits::TEXT_CHARS, self.problems).unwrap_or_default().to_owned()
    }

    fn not_available(&mut self, json: &Json) -> Option<NotAvailable> {
        let mut object = Object::open(json, "/not_available", self.problems)?;
        let read = NotAvailable { why: self.words(&mut object, "why"), instead: self.words(&mut object, "instead") };
        object.finish(self.problems);
        Some(read)
    }

    fn lists(&mut self, object: &mut Object<'_>, name: &'static str, is_scale: bool) -> Vec<BankList> {
        let base = object.at(name);
        let mut lists: Vec<BankList> = Vec::new();
        for (i, json) in object.list(name, limits::QUESTIONS, self.problems).iter().enumerate() {
            let pointer = item(&base, i);
            let Some(mut object) = Object::open(json, &pointer, self.problems) else { continue };
            object.required("id", self.problems);
            let id = self.words(&mut object, "id");
            if lists.iter().any(|known| known.id == id) {
                let message = || ["`", &id, "` is given twice"].concat();
                self.problems.wrong(object.at("id"), "duplicate", message, || "give each its own id");
            }
            let choices = self.shared_choices(&mut object, is_scale);
            let about = self.origin(&mut object);
            object.finish(self.problems);
            lists.push(BankList { id, choices, about });
        }
        lists
    }

    fn bank_item(&mut self, json: &Json, pointer: &str, before: &[BankItem]) -> Option<BankItem> {
        let mut object = Object::open(json, pointer, self.problems)?;
        let theme = self.words(&mut object, "theme");
        let filter = object.string("filter", limits::ID_CHARS, self.problems).map(str::to_owned);
        if let Some(filter) = &filter
            && !before.iter().any(|known| known.question.id.as_str() == filter)
        {
            let message = || ["no item before this one has the id `", filter, "`"].concat();
            let help = || "name the item that must stand before it";
            self.problems.wrong(object.at("filter"), "unknown-question", message, help);
        }
        let about = self.origin(&mut object);
        let id = self.id(&mut object, "id");
        self.question_id(id.as_ref(), object.at("id"));
        let question = self.question(object, id)?;
        if question.list.is_some() {
            let help = || "write them here, or name a scale or list of this bank";
            self.problems.wrong(pointer, "not-in-bank", || "a bank takes nothing from another bank", help);
        }
        Some(BankItem { question, theme, filter, about })
    }

    fn rules(&mut self, json: &Json, items: &[BankItem]) -> Option<BankRules> {
        let mut object = Object::open(json, "/rules", self.problems)?;
        let codes = match object.word("codes", &["bank", "tsm"], self.problems) {
            Some(1) => Codes::Tsm,
            _ => Codes::Bank,
        };
        let first = object.string("first", limits::ID_CHARS, self.problems).map(str::to_owned);
        if let Some(first) = &first
            && !items.iter().any(|known| known.question.id.as_str() == first)
        {
            let message = || ["no item has the id `", first, "`"].concat();
            self.problems.wrong("/rules/first", "unknown-question", message, || "name an item of this bank");
        }
        let rules = BankRules {
            codes,
            first,
            fixed_order: self.flag(&mut object, "fixed_order"),
            whole_themes: self.flag(&mut object, "whole_themes"),
            about: self.origin(&mut object),
        };
        object.finish(self.problems);
        Some(rules)
    }

    fn origin(&mut self, object: &mut Object<'_>) -> Origin {
        let Some(json) = object.get("about").filter(|_| ABOUT) else { return Origin::default() };
        let Some(mut object) = Object::open(json, &object.at("about"), self.problems) else {
            return Origin::default();
        };
        object.required("mark", self.problems);
        object.required("source", self.problems);
        let mark = object.word("mark", &Mark::LETTERS, self.problems);
        let origin = Origin {
            mark: mark.and_then(|index| Mark::ALL.get(index).copied()).unwrap_or_default(),
            source: self.words(&mut object, "source"),
            note: self.words(&mut object, "note"),
            special_category: self.words(&mut object, "special_category"),
        };
        object.finish(self.problems);
        origin
    }

    fn about(&mut self, json: &Json) -> Option<BankAbout> {
        let mut object = Object::open(json, "/about", self.problems)?;
        let o = &mut object;
        for name in ["title", "text", "licence", "sources"] {
            o.required(name, self.problems);
        }
        let mut about = BankAbout {
            title: self.words(o, "title"),
            text: self.words(o, "text"),
            asked_of: self.words(o, "asked_of"),
            licence: self.words(o, "licence"),
            to_check: self.words(o, "to_check"),
            ..BankAbout::default()
        };
        for (i, json) in o.list("drafts", limits::LANGUAGES, self.problems).iter().enumerate() {
            about.drafts.extend(language(json, &item("/about/drafts", i), self.problems));
        }
        for (i, json) in o.list("sources", limits::CHOICES, self.problems).iter().enumerate() {
            let Some(mut object) = Object::open(json, &item("/about/sources", i), self.problems) else { continue };
            about.sources.push(Source { id: self.words(&mut object, "id"), title: self.words(&mut object, "title") });
            object.finish(self.problems);
        }
        for (i, json) in o.list("left_out", limits::CHOICES, self.problems).iter().enumerate() {
            let Some(mut object) = Object::open(json, &item("/about/left_out", i), self.problems) else { continue };
            let (item, why) = (self.words(&mut object, "item"), self.words(&mut object, "why"));
            about.left_out.push(WithoutWords { item, why });
            object.finish(self.problems);
        }
        object.finish(self.problems);
        Some(about)
    }
}

#[cfg(test)]
mod tests {
    use crate::Bank;
    use crate::Json;

    /// The problems of a bank with these fields besides its name.
    fn problems(fields: &str) -> Vec<String> {
        let text = format!(r#"{{"name": "b", "version": "1", {fields}}}"#);
        let json: Json = serde_json::from_str(&text).unwrap();
        let all = Bank::from_json(&json).map_or_else(|error| error.problems().to_vec(), |_| Vec::new());
        all.iter().map(|problem| format!("{} {}", problem.pointer, problem.code)).collect()
    }

    #[test]
    fn all_problems_are_named_at_once() {
        let found = problems(
            r#""itmes": [], "rules": {"first": "a", "order": true}, "scales": [{"id": "S", "points": []}, {"id": "S"}],
                "items": [
                    {"id": "a", "type": "scale", "title": "A", "points": "T"},
                    {"id": "a", "type": "yes_no", "title": "B", "filter": "z"}]"#,
        );
        assert_eq!(
            found,
            [
                "/scales/0/points too-few",
                "/scales/1/id duplicate",
                "/scales/1 missing-field",
                "/items/0/points unknown-list",
                "/items/1/filter unknown-question",
                "/items/1/id duplicate",
                "/rules/order unknown-field",
                "/itmes unknown-field",
            ]
        );
    }

    #[test]
    fn a_name_is_one_that_can_stand_in_definitions_and_addresses() {
        for name in ["TSM", "a/b", "..", "a@1", "", "a b"] {
            let json: Json = serde_json::from_str(&format!(r#"{{"name": "{name}", "version": "1"}}"#)).unwrap();
            assert_eq!(Bank::from_json(&json).unwrap_err().problems()[0].code, "bad-name", "{name}");
        }
    }

    #[test]
    fn a_bank_takes_nothing_from_another_and_a_definition_knows_no_lists_of_its_own() {
        let elsewhere = r#""items": [{"id": "a", "type": "scale", "title": "A", "points": {"bank": "scales@1/SAT5"}}]"#;
        assert_eq!(problems(elsewhere), ["/items/0 not-in-bank"]);
        let definition = r#"{"id": "s", "version": "1", "title": "S", "default_language": "en", "landlord": {"name": "L"},
            "pages": [{"id": "p", "questions": [{"id": "a", "type": "scale", "title": "A", "points": "SAT5"}]}]}"#;
        let error = crate::Definition::from_json(&serde_json::from_str(definition).unwrap()).unwrap_err();
        assert_eq!(error.problems()[0].code, "wrong-type");
    }

    #[test]
    #[cfg(feature = "advice")]
    fn what_is_for_authors_needs_its_mark_and_its_source() {
        let found = problems(
            r#""scales": [{"id": "S", "points": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}],
            "about": {"mark": "X"}}], "about": {"title": "T"}"#,
        );
        assert_eq!(
            found,
            [
                "/about missing-field",
                "/about missing-field",
                "/about missing-field",
                "/scales/0/about missing-field",
                "/scales/0/about/mark unknown-word",
            ]
        );
    }
}
