//! The definitions to start from: a file each in `crates/yousaid-cli/templates`, and what is said of
//! them in its `index.json`.
//!
//! | field of an entry | what |
//! |---|---|
//! | `id` | the name of the file without `.json` |
//! | `group` | the heading under which it is listed |
//! | `title`, `for` | what it is, and what it is for |
//! | `minutes` | how long residents take |
//! | `languages` | as in the definition |
//! | `yours` | places besides the landlord's own, with what has to be written there: `{"at": "/pages/0/title", "what": "…"}` |

use serde_json::Value;
use yousaid_schema::nearest;

const INDEX: &str = include_str!("../templates/index.json");
/// Ids and texts, by their ids.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// A definition to start from.
#[derive(Debug)]
pub(crate) struct Template {
    pub(crate) id: String,
    pub(crate) group: String,
    pub(crate) title: String,
    pub(crate) purpose: String,
    pub(crate) minutes: u64,
    pub(crate) languages: Vec<String>,
    /// JSON pointers, and what has to be written there.
    pub(crate) yours: Vec<(String, String)>,
    pub(crate) text: &'static str,
}

/// Every template, in the order of the index.
pub(crate) fn all() -> Vec<Template> {
    let index: Value = serde_json::from_str(INDEX).unwrap_or_default();
    let entries = index["templates"].as_array().map(Vec::as_slice).unwrap_or_default();
    entries.iter().filter_map(template).collect()
}

fn template(entry: &Value) -> Option<Template> {
    let words = |name: &str| entry[name].as_str().unwrap_or_default().to_owned();
    let list = |name: &str| entry[name].as_array().map(Vec::as_slice).unwrap_or_default();
    let id = words("id");
    let (_, text) = FILES.iter().find(|(known, _)| *known == id)?;
    let pair = |value: &Value| Some((value["at"].as_str()?.to_owned(), value["what"].as_str()?.to_owned()));
    Some(Template {
        id,
        group: words("group"),
        title: words("title"),
        purpose: words("for"),
        minutes: entry["minutes"].as_u64().unwrap_or_default(),
        languages: list("languages").iter().filter_map(|tag| tag.as_str().map(str::to_owned)).collect(),
        yours: list("yours").iter().filter_map(pair).collect(),
        text,
    })
}

/// The template of this id; else what to say.
pub(crate) fn find(id: &str) -> Result<Template, String> {
    let mut all = all();
    if let Some(at) = all.iter().position(|template| template.id == id) {
        return Ok(all.swap_remove(at));
    }
    let help = match nearest(id, all.iter().map(|template| template.id.as_str())) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`yousaid new --list` shows those there are".to_owned(),
    };
    Err(format!("there is no template `{id}`; {help}\n"))
}

/// Every template under its heading, for people.
pub(crate) fn in_words() -> String {
    let mut out = String::new();
    let mut group = String::new();
    for template in all() {
        if template.group != group {
            out += &format!("{}{}\n", if group.is_empty() { "" } else { "\n" }, template.group);
            group.clone_from(&template.group);
        }
        let minutes = if template.minutes == 1 { "minute" } else { "minutes" };
        out += &format!(
            "  {}: {}\n    {}\n    {} {minutes}; {}\n",
            template.id,
            template.title,
            template.purpose,
            template.minutes,
            template.languages.join(", ")
        );
    }
    out + "\nyousaid new --template ID --landlord \"YOUR NAME\" FILE\n"
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::check;
    use crate::source::Node;

    #[test]
    fn the_index_has_every_file_and_each_has_its_entry_once() {
        let index: Value = serde_json::from_str(INDEX).unwrap();
        let ids: Vec<&str> =
            index["templates"].as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap()).collect();
        let files: BTreeSet<&str> = FILES.iter().map(|(id, _)| *id).collect();
        assert_eq!(ids.iter().copied().collect::<BTreeSet<&str>>(), files);
        assert_eq!(ids.len(), files.len(), "none is listed twice");
    }

    #[test]
    fn every_template_passes_the_check_and_is_what_the_index_says() {
        for template in all() {
            let id = &template.id;
            let survey = check::check(template.text).unwrap_or_else(|found| {
                let said: Vec<String> = found.iter().map(|found| found.problem.to_string()).collect();
                panic!("{id}: {}", said.join("\n"))
            });
            assert_eq!(survey.definition().languages, template.languages, "{id}");
            assert!(template.minutes >= 1 && template.minutes <= 60, "{id}");
            for words in [&template.group, &template.title, &template.purpose] {
                assert!(words.len() > 4, "{id}");
            }
            assert!(template.purpose.ends_with('.'), "{id}");
        }
    }

    #[test]
    fn the_templates_of_a_group_stand_together() {
        let mut groups: Vec<String> = all().into_iter().map(|template| template.group).collect();
        groups.dedup();
        let different: BTreeSet<&String> = groups.iter().collect();
        assert_eq!(groups.len(), different.len(), "{groups:?}");
    }

    #[test]
    fn every_place_that_is_the_landlords_is_there() {
        for template in all() {
            let tree = Node::read(template.text).unwrap();
            for (pointer, what) in &template.yours {
                assert!(tree.at(pointer).exact && !what.is_empty(), "{}: {pointer}", template.id);
            }
            assert!(tree.at("/landlord/name").exact, "{}", template.id);
        }
    }

    #[test]
    fn a_slip_in_an_id_gets_the_nearest() {
        assert_eq!(find("tms").unwrap_err(), "there is no template `tms`; did you mean `tsm`?\n");
    }
}
