//! What the landlord's developer says about who counts: one-time links, a last day, a largest number, quotas; and about
//! what is marked.
//!
//! None of it refuses a response. One that breaks a rule is *held*: stored and acknowledged like any other, kept
//! out of every count and export, until staff release it. A resident who is told "received" has been.

use std::sync::Arc;

use yousaid_engine::Survey;
use yousaid_schema::Asks;
use yousaid_schema::Destination;
use yousaid_schema::Json;
use yousaid_schema::Kind;
use yousaid_schema::Object;
use yousaid_schema::Problem;
use yousaid_schema::Problems;
use yousaid_schema::Proof;
use yousaid_schema::QuestionKind;
use yousaid_schema::Route;
use yousaid_schema::SurveyId;

use crate::days;
use crate::sealed;
use crate::settings::FILE;

/// Most quotas of a survey.
const QUOTAS: usize = 100;
/// Most characters of a question's id or a code.
const NAME_CHARS: usize = 64;
/// Most days that a response may be late.
const DAYS: u32 = 3_650;
/// Most seconds for each question.
const FAST: u32 = 60;
/// The largest number that a rule may name; a response that is held for it is counted each time one arrives.
const MOST: u32 = 1_000_000;

/// The rules of one survey; those of most surveys are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rules {
    /// Every response needs a one-time link.
    pub(crate) links: bool,
    /// For how many days after the last one responses still count; `None` for ever.
    pub(crate) late_days: Option<u32>,
    /// Most finished responses.
    pub(crate) most: Option<u32>,
    pub(crate) quotas: Vec<Quota>,
    /// The seconds for each question below which a response is marked; none where it is as everywhere, 0 where none is.
    pub(crate) fast_seconds: Option<u32>,
    /// The bits of the proof of work without which a response is marked; none where none is asked for.
    pub(crate) proof_bits: Option<u32>,
}

/// Most finished responses with a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quota {
    pub(crate) question: String,
    pub(crate) choice: String,
    pub(crate) most: u32,
}

/// Why a response is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    /// It came without a one-time link, or with one that was never made.
    NoLink,
    /// Its one-time link is of a day that is over.
    OldLink,
    /// Its one-time link had been used for another response.
    UsedLink,
    Late,
    Full,
    Quota,
}

impl Held {
    /// As it is stored and exported.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::NoLink => "no-link",
            Self::OldLink => "old-link",
            Self::UsedLink => "used-link",
            Self::Late => "late",
            Self::Full => "full",
            Self::Quota => "quota",
        }
    }
}

impl Rules {
    /// Reads the rules among the settings of a survey.
    pub(crate) fn read(survey: &mut Object<'_>, problems: &mut Problems) -> Self {
        let links = survey.boolean("links", problems).unwrap_or(false);
        let late_days = survey.whole("late_days", 0, DAYS, problems);
        let most = survey.whole("most_responses", 1, MOST, problems);
        let fast_seconds = survey.whole("fast_seconds", 0, FAST, problems);
        let at = survey.at("proof_of_work");
        let proof = survey.get("proof_of_work").and_then(|json| Object::open(json, &at, problems));
        let proof_bits = proof.and_then(|mut proof| {
            proof.required("bits", problems);
            let bits = proof.whole("bits", 1, Proof::MOST_BITS, problems);
            proof.finish(problems);
            bits
        });
        let at = survey.at("quotas");
        let mut quotas = Vec::new();
        for (i, json) in survey.list("quotas", QUOTAS, problems).iter().enumerate() {
            let Some(mut quota) = Object::open(json, &format!("{at}/{i}"), problems) else { continue };
            let name =
                |json: Option<&Json>| json.and_then(Json::as_text).filter(|name| is_name(name)).map(str::to_owned);
            let question = name(quota.required("question", problems));
            let choice = name(quota.required("choice", problems));
            let most = quota.whole("most", 0, MOST, problems);
            quota.finish(problems);
            match (question, choice, most) {
                (Some(question), Some(choice), Some(most)) => quotas.push(Quota { question, choice, most }),
                _ => problems.push(
                    Problem::new(format!("{at}/{i}"), "bad-quota", "this is no quota")
                        .help(r#"write `{"question": "block", "choice": "ash", "most": 50}`"#),
                ),
            }
        }
        Self { links, late_days, most, quotas, fast_seconds, proof_bits }
    }

    /// What who answers has to know beforehand.
    pub(crate) fn asks(&self) -> Asks {
        Asks { links: self.links, proof_bits: self.proof_bits }
    }

    /// Whether a response that arrives today is too late for a survey that closes then.
    pub(crate) fn is_late(&self, closes: Option<&str>, today: &str) -> bool {
        let last = self.late_days.zip(closes).and_then(|(late, closes)| days::add(closes, i64::from(late)));
        last.is_some_and(|last| today > last.as_str())
    }

    /// Whether the rules fit the questionnaires of their survey.
    ///
    /// # Errors
    ///
    /// What can't be counted, in words: a rule that silently never held would be believed.
    pub(crate) fn check(&self, id: &SurveyId, versions: &[Arc<Survey>]) -> Result<(), String> {
        let first = versions.first().map(|survey| survey.definition());
        if *self != Self::default() && first.is_some_and(|definition| definition.kind != Kind::Survey) {
            return Err(format!(
                "{FILE}: `{id}` is no survey: what is sent to it is kept apart, and no rule applies to it"
            ));
        }
        if !self.quotas.is_empty() && versions.iter().any(|survey| sealed::is(survey)) {
            return Err(format!(
                "{FILE}: responses to `{id}` are sealed: nobody here can count what was chosen, so no quota can hold"
            ));
        }
        for Quota { question, choice, .. } in &self.quotas {
            let asked = versions.iter().filter_map(|survey| survey.question(question)).map(|(_, question)| question);
            let is_offered = asked.into_iter().any(|asked| match &asked.spec.kind {
                QuestionKind::Choice { choices, .. } => choices.iter().any(|offered| offered.code == *choice.as_str()),
                QuestionKind::YesNo { .. } => matches!(choice.as_str(), "yes" | "no"),
                _ => false,
            });
            if !is_offered {
                return Err(format!(
                    "{FILE}: a quota of `{id}` names `{question}` and `{choice}`, and there is no question of one choice with these"
                ));
            }
        }
        Ok(())
    }

    /// What whoever starts the collector has to know of rules for a survey whose definition, this document, sends its
    /// answers to a server that is no collector: they are never asked for. It is no fault, because forms without
    /// scripts come here all the same, and a page can name a backend of its own.
    pub(crate) fn elsewhere(&self, id: &SurveyId, document: &Json) -> Option<String> {
        let Ok(Some(Destination { record: Route::Http(server), .. })) = Destination::of_definition(document) else {
            return None;
        };
        let rules = [
            ("links", self.links),
            ("late_days", self.late_days.is_some()),
            ("most_responses", self.most.is_some()),
            ("quotas", !self.quotas.is_empty()),
            ("fast_seconds", self.fast_seconds.is_some()),
            ("proof_of_work", self.proof_bits.is_some()),
        ];
        let rules: Vec<&str> = rules.into_iter().filter_map(|(name, is_set)| is_set.then_some(name)).collect();
        (!rules.is_empty()).then(|| {
            format!(
                "{FILE}: `{id}` has {}, and its definition sends answers to `{}`, which is said to be no collector: there nobody is asked for them, and they hold only for what comes here all the same; take `backend` out of the definition or them out of {FILE}, or if that server is a collector, say so in `backend`: \"protocol\": \"collector\"",
                rules.join(", "),
                server.address
            )
        })
    }
}

/// Ids and codes are plain; what else is there would have to be escaped in a path into a document.
fn is_name(name: &str) -> bool {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    !name.is_empty() && name.len() <= NAME_CHARS && name.bytes().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_for_answers_that_go_elsewhere_are_told() {
        let told = |rules: &Rules, backend: &str| {
            let document = serde_json::from_str(&format!(r#"{{"id": "doors"{backend}}}"#)).unwrap();
            rules.elsewhere(&SurveyId::new("doors").unwrap(), &document)
        };
        let rules = Rules { links: true, proof_bits: Some(12), ..Rules::default() };
        let http = r#", "backend": {"kind": "backend", "address": "../answers"}"#;
        let words = told(&rules, http).unwrap();
        let begin =
            "collector.json: `doors` has links, proof_of_work, and its definition sends answers to `../answers`";
        assert!(words.starts_with(begin) && words.contains("take `backend` out"), "{words}");
        assert_eq!(told(&Rules::default(), http), None);
        assert_eq!(told(&rules, ""), None);
        assert_eq!(told(&rules, &http.replace('}', r#", "protocol": "collector"}"#)), None);
    }

    #[test]
    fn late_is_after_the_days_of_grace() {
        let rules = Rules { late_days: Some(14), ..Rules::default() };
        assert!(!rules.is_late(Some("2026-11-01"), "2026-11-15"));
        assert!(rules.is_late(Some("2026-11-01"), "2026-11-16"));
        assert!(!rules.is_late(None, "2036-11-16"));
        assert!(!Rules::default().is_late(Some("2026-11-01"), "2036-11-16"));
    }
}
