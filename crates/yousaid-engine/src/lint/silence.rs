//! Rules that an author silences at one place, with a reason: the field `lint` of a definition.
//!
//! `{"lint": {"allow": [{"rule": "double-barrelled", "question": "clean", "reason": "…"}]}}`. With
//! `question` or `page` (an id) the rule is silent there; with neither, in what belongs to the survey
//! as a whole. Errors can't be silenced: the survey could not be used.

use yousaid_schema::Json;
use yousaid_schema::nearest;

use super::Finding;
use super::Found;
use super::Rule;
use super::Severity;
use super::draft::Draft;
use super::rule;
use super::rules;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "allow-wrong",
        severity: Severity::Warning,
        title: "an exception that can't be made",
        why: "An exception names a rule that exists and is no error, one question or page at most, and a reason that the next author will understand.",
        bad: r#"{"lint": {"allow": [{"rule": "double-barelled", "question": "clean", "reason": "Workers are judged by both."}]},
 "pages": [{"id": "one", "questions": [{"id": "clean", "type": "yes_no", "title": "Is your home clean?"}]}]}"#,
        good: r#"{"lint": {"allow": [{"rule": "double-barrelled", "question": "clean", "reason": "Workers are judged by both."}]},
 "pages": [{"id": "one", "questions": [{"id": "clean", "type": "yes_no", "title": "Was the worker polite and tidy?"}]}]}"#,
        source: "",
    },
    Rule {
        id: "allow-unused",
        severity: Severity::Advice,
        title: "an exception that is not needed",
        why: "The rule finds nothing there any more. Left in, the exception would hide the next slip.",
        bad: r#"{"lint": {"allow": [{"rule": "double-barrelled", "question": "clean", "reason": "Workers are judged by both."}]},
 "pages": [{"id": "one", "questions": [{"id": "clean", "type": "yes_no", "title": "Was the worker tidy?"}]}]}"#,
        good: r#"{"lint": null, "pages": [{"id": "one", "questions": [{"id": "clean", "type": "yes_no", "title": "Was the worker tidy?"}]}]}"#,
        source: "",
    },
];

/// Fewest characters of a reason.
const REASON: usize = 10;

/// An exception.
struct Allow<'a> {
    pointer: String,
    rule: &'a str,
    /// Where it holds: the beginning of the pointers of findings.
    place: Place,
}

enum Place {
    Question(String),
    Page(String),
    Survey,
}

impl Place {
    fn holds(&self, pointer: &str) -> bool {
        let under =
            |place: &str| pointer == place || pointer.strip_prefix(place).is_some_and(|rest| rest.starts_with('/'));
        match self {
            Self::Question(place) => under(place),
            Self::Page(place) => {
                under(place) && !under(&format!("{place}/questions")) || pointer == format!("{place}/questions")
            }
            Self::Survey => !pointer.starts_with("/pages/"),
        }
    }
}

/// Whether a finding is about an exception itself.
pub(super) fn is_own(finding: &Finding) -> bool {
    RULES.iter().any(|rule| rule.id == finding.rule.id)
}

/// The findings that are not silenced, and what is wrong with the exceptions.
pub(super) fn check(draft: &Draft<'_>, findings: Vec<Finding>) -> Vec<Finding> {
    let mut found = Found::default();
    let allowed = read(draft, &mut found);
    let mut used = vec![false; allowed.len()];
    for finding in findings {
        let silences = |allow: &Allow<'_>| {
            allow.rule == finding.rule.id
                && finding.rule.severity != Severity::Error
                && allow.place.holds(&finding.problem.pointer)
        };
        match allowed.iter().position(silences) {
            Some(at) => used.iter_mut().skip(at).take(1).for_each(|used| *used = true),
            None => found.0.push(finding),
        }
    }
    for (allow, used) in allowed.iter().zip(used) {
        if !used {
            let message = format!("this exception is not needed any more: `{}` finds nothing here", allow.rule);
            found.add(&allow.pointer, "allow-unused", message, "take the exception out");
        }
    }
    found.0
}

fn read<'a>(draft: &Draft<'a>, found: &mut Found) -> Vec<Allow<'a>> {
    let Some(lint) = draft.json.get("lint").filter(|lint| **lint != Json::Null) else { return Vec::new() };
    let Some(Json::List(items)) = lint.get("allow") else {
        let help = "write {\"allow\": [{\"rule\": …, \"question\": …, \"reason\": …}]}";
        found.add("/lint", "allow-wrong", "`lint` holds no list `allow`", help);
        return Vec::new();
    };
    let mut allowed = Vec::new();
    for (i, item) in items.iter().enumerate() {
        let pointer = format!("/lint/allow/{i}");
        match one(draft, item) {
            Ok((rule, place)) => allowed.push(Allow { pointer, rule, place }),
            Err((field, message, help)) => found.add(&format!("{pointer}{field}"), "allow-wrong", message, help),
        }
    }
    allowed
}

/// What is wrong with an exception: in which field, what, and what to do.
type Wrong = (&'static str, String, String);

fn one<'a>(draft: &Draft<'a>, item: &'a Json) -> Result<(&'a str, Place), Wrong> {
    let text = |name: &str| item.get(name).and_then(Json::as_text);
    let no = |field, message: &str, help: &str| Err((field, message.to_owned(), help.to_owned()));
    let Some(id) = text("rule") else {
        return no("", "no rule is named", "add \"rule\": … with the name of the rule");
    };
    match rule(id) {
        None => {
            let help = match nearest(id, rules().map(|rule| rule.id)) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`yousaid check --rules` prints all of them".to_owned(),
            };
            return Err(("/rule", format!("there is no rule `{id}`"), help));
        }
        Some(rule) if rule.severity == Severity::Error => {
            return no("/rule", "an error can't be silenced", "put right what it says");
        }
        Some(_) => {}
    }
    if text("reason").is_none_or(|reason| reason.trim().chars().count() < REASON) {
        return no("", "the exception has no reason", "add \"reason\": … for whoever reads this next");
    }
    if let Json::Object(fields) = item
        && let Some((name, _)) =
            fields.iter().find(|(name, _)| !["rule", "question", "page", "reason"].contains(&name.as_str()))
    {
        return Err((
            "",
            format!("`{name}` means nothing here"),
            "use `rule`, `question` or `page`, and `reason`".to_owned(),
        ));
    }
    match (text("question"), text("page")) {
        (Some(_), Some(_)) => no("", "the exception names a question and a page", "name one of the two"),
        (Some(id), None) => {
            let found = draft.items.iter().find(|item| {
                item.question.spec.id == *id || item.question.part.as_ref().is_some_and(|part| &*part.name == id)
            });
            found.map_or_else(
                || Err(("/question", format!("there is no question `{id}`"), "name a question by its id".to_owned())),
                |item| Ok((text("rule").unwrap_or_default(), Place::Question(item.pointer.clone()))),
            )
        }
        (None, Some(id)) => {
            let at = draft.survey.pages().iter().position(|page| page.id == *id);
            at.map_or_else(
                || Err(("/page", format!("there is no page `{id}`"), "name a page by its id".to_owned())),
                |at| Ok((text("rule").unwrap_or_default(), Place::Page(format!("/pages/{at}")))),
            )
        }
        (None, None) => Ok((text("rule").unwrap_or_default(), Place::Survey)),
    }
}
