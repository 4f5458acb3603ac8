//! The definitions to start from: a file each in `crates/yousaid-cli/templates`, and what is said of
//! them in its `index.json`.
//!
//! | field of an entry | what |
//! |---|---|
//! | `id` | the name of the file without `.json` |
//! | `group` | the heading under which it is listed |
//! | `title`, `for` | what it is, and what it is for |
//! | `minutes` | how long answering takes, as the introduction says; what comes before it (to read a letter, to look at a home) is not counted |
//! | `languages` | as in the definition |
//! | `yours` | places besides the landlord's own, with what has to be written there: `{"at": "/pages/0/title", "what": "…"}` |

use serde_json::Value;
use yousaid_schema::nearest;

const INDEX: &str = include_str!("../templates/index.json");
/// What stands beside surveys and is none, in `crates/yousaid-cli/documents`.
const DOCUMENTS: [Document; 3] = [
    Document {
        id: "feedback-form",
        title: "Form for feedback: compliment, comment, suggestion, complaint",
        purpose: "The form that a page of your website opens, with your complaints procedure and the Ombudsman in it (docs/feedback.md).",
        yours: &[
            ("/topics", "what people can write about"),
            ("/complaint", "who answers a complaint, and by when"),
            ("/ombudsman", "the Ombudsman of your nation, to compare before you publish"),
            ("/reply", "how people can be answered"),
            ("/urgent_telephone", "your number for urgent repairs"),
        ],
        text: include_str!("../documents/feedback-form.json"),
    },
    Document {
        id: "halo-round",
        title: "Halo round: the papers of a meeting, and comments on each point",
        purpose: "For residents who do not come to the meeting, with a digest for the officer and the outcome for residents (docs/halo.md).",
        yours: &[
            ("/group", "the name of the group, and below it what it is about"),
            ("/closes", "the last day for comments, before the meeting"),
            ("/meeting", "when and where the meeting is"),
            ("/can_change", "what comments can still change, and below it what is settled"),
            ("/papers", "the papers of the whole meeting, by their addresses on your website"),
            ("/items", "the points of the agenda, each with its papers"),
        ],
        text: include_str!("../documents/halo-round.json"),
    },
    Document {
        id: "you-said-we-did",
        title: "Board: “You said, we did”",
        purpose: "What became of what residents said; you write its entries in the browser, at /staff/outcomes (docs/outcomes.md).",
        yours: &[("/places", "your estates, or leave it an empty list"), ("/topics", "what entries are about")],
        text: include_str!("../documents/you-said-we-did.json"),
    },
];

/// The heading under which those are listed.
const DOCUMENTS_GROUP: &str = "Feedback, meetings and reporting back";

/// A document to start from that is no survey.
struct Document {
    id: &'static str,
    title: &'static str,
    purpose: &'static str,
    yours: &'static [(&'static str, &'static str)],
    text: &'static str,
}

/// Ids and texts, by their ids.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// A document to start from.
#[derive(Debug)]
pub(crate) struct Template {
    pub(crate) id: String,
    pub(crate) group: String,
    pub(crate) title: String,
    pub(crate) purpose: String,
    /// How long answering takes; 0 for what is no survey.
    pub(crate) minutes: u64,
    pub(crate) languages: Vec<String>,
    /// JSON pointers, and what has to be written there.
    pub(crate) yours: Vec<(String, String)>,
    pub(crate) text: &'static str,
}

/// Every document that is no survey.
fn documents() -> impl Iterator<Item = Template> {
    DOCUMENTS.iter().map(|Document { id, title, purpose, yours, text }| Template {
        id: (*id).to_owned(),
        group: DOCUMENTS_GROUP.to_owned(),
        title: (*title).to_owned(),
        purpose: (*purpose).to_owned(),
        minutes: 0,
        languages: vec!["en".to_owned()],
        yours: yours.iter().map(|(at, what)| ((*at).to_owned(), (*what).to_owned())).collect(),
        text,
    })
}

/// Every survey to start from, in the order of the index.
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
    let mut all: Vec<Template> = all().into_iter().chain(documents()).collect();
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
    for template in all().into_iter().chain(documents()) {
        if template.group != group {
            out += &format!("{}{}\n", if group.is_empty() { "" } else { "\n" }, template.group);
            group.clone_from(&template.group);
        }
        let minutes = match template.minutes {
            0 => String::new(),
            1 => "1 minute; ".to_owned(),
            many => format!("{many} minutes; "),
        };
        out += &format!(
            "  {}: {}\n    {}\n    {minutes}{}\n",
            template.id,
            template.title,
            template.purpose,
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

    /// How much longer than the engine's estimate a survey may take, in tenths, and why.
    fn allowance(id: &str) -> u32 {
        match id {
            // Read aloud, at 183 words a minute for the 238 that are read silently (Brysbaert 2019, from which the
            // engine has its figure).
            "tsm-telephone" => 13,
            // For those who read slowly, or with somebody's help. Our own figure.
            "tsm-easy-read" => 20,
            // What a bid says is thought about first; the engine's time is that of a comment. Our own figure.
            "grant-bid" => 30,
            _ => 10,
        }
    }

    #[test]
    fn the_minutes_are_those_that_the_engine_estimates() {
        let mut wrong = Vec::new();
        for template in all() {
            let took = check::check(template.text).unwrap().duration();
            let most = took.most * allowance(&template.id) / 10;
            let range = u64::from(took.least.div_ceil(60))..=u64::from(most.div_ceil(60));
            if !range.contains(&template.minutes) {
                wrong.push(format!("{}: {} minutes, estimated {range:?}", template.id, template.minutes));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn the_introduction_says_the_minutes_of_the_index() {
        let mut said = 0;
        for template in all() {
            let definition: Value = serde_json::from_str(template.text).unwrap();
            let words: Vec<&str> = definition["introduction"].as_str().unwrap_or_default().split_whitespace().collect();
            for pair in words.windows(2).filter(|pair| pair[1].starts_with("minute")) {
                // Other times, such as when to give up, are in words.
                let Ok(minutes) = pair[0].trim_start_matches("**").parse::<u64>() else { continue };
                assert_eq!(minutes, template.minutes, "{}", template.id);
                said += 1;
            }
        }
        assert!(said > 25, "{said}");
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
    fn every_document_that_is_no_survey_holds_and_has_its_places() {
        for template in documents() {
            assert!(check::holds(template.text).is_ok(), "{}", template.id);
            let tree = Node::read(template.text).unwrap();
            for (pointer, what) in &template.yours {
                assert!(tree.at(pointer).exact && !what.is_empty(), "{}: {pointer}", template.id);
            }
            assert!(all().iter().all(|survey| survey.id != template.id), "{}", template.id);
        }
        assert!(in_words().contains("  halo-round: Halo round: the papers of a meeting"), "{}", in_words());
    }

    #[test]
    fn a_slip_in_an_id_gets_the_nearest() {
        assert_eq!(find("tms").unwrap_err(), "there is no template `tms`; did you mean `tsm`?\n");
    }
}
