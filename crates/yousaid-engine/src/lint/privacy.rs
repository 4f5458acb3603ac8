//! Privacy: what is asked of a person, why, and what is promised.

use yousaid_schema::Anonymity;
use yousaid_schema::Json;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;

use super::Found;
use super::Rule;
use super::Severity;
use super::draft::Draft;
use super::draft::Item;
use super::draft::Role;
use super::numbers;
use super::topics;
use super::words;
use crate::logic::Expression;
use crate::pieces;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "special-category-unexplained",
        severity: Severity::Warning,
        title: "a question about health, religion, ethnic origin or the like that does not say why",
        why: "These answers have special protection. People are to know why you ask, what you do with them, and that they need not answer.",
        bad: r#"{"id": "disabled", "type": "yes_no", "title": "Do you have a disability?", "optional": true, "soft_answers": ["prefer_not_to_say"]}"#,
        good: r#"{"id": "disabled", "type": "yes_no", "title": "Do you have a disability?", "optional": true, "soft_answers": ["prefer_not_to_say"],
 "hint": "We ask so that we can see whether our services work for everybody."}"#,
        source: "UK GDPR, Articles 5, 9 and 13; Data Protection Act 2018, Schedule 1, paragraph 8. GOV.UK Design System, equality information: “make it clear … why you’re asking the questions, and what you’ll do with the information”.",
    },
    Rule {
        id: "sensitive-required",
        severity: Severity::Warning,
        title: "a personal question that has to be answered",
        why: "A question about health, religion, money and the like needs a way out: “prefer not to say”, or no answer at all.",
        bad: r#"{"id": "income", "type": "choice", "title": "What is your household income?", "choices": [{"code": "a", "label": "Under £20,000"}, {"code": "b", "label": "£20,000 or more"}]}"#,
        good: r#"{"id": "income", "type": "choice", "title": "What is your household income?", "soft_answers": ["prefer_not_to_say"], "choices": [{"code": "a", "label": "Under £20,000"}, {"code": "b", "label": "£20,000 or more"}]}"#,
        source: "GOV.UK Design System, equality information: say “that the questions are optional”; it offers “Prefer not to say” for each.",
    },
    Rule {
        id: "sensitive-early",
        severity: Severity::Advice,
        title: "a personal question before the main ones",
        why: "Asked first, it puts people off, and colours what they say of everything else. Ask it after the main questions.",
        bad: r#"[
  {"id": "disabled", "type": "yes_no", "title": "Do you have a disability?", "optional": true, "hint": "We ask so that we can see whether our services work for everybody."},
  {"id": "mood", "type": "smileys", "title": "How do you feel about your home?"}
]"#,
        good: r#"[
  {"id": "mood", "type": "smileys", "title": "How do you feel about your home?"},
  {"id": "disabled", "type": "yes_no", "title": "Do you have a disability?", "optional": true, "hint": "We ask so that we can see whether our services work for everybody."}
]"#,
        source: "GOV.UK Design System, equality information: ask after the main answers.",
    },
    Rule {
        id: "sensitive-routing",
        severity: Severity::Warning,
        title: "a protected answer that decides what else is asked",
        why: "Equality answers may be used to see whether groups are treated alike, and not to treat one person otherwise. As a switch in the survey they do just that.",
        bad: r#"[
  {"id": "disabled", "type": "yes_no", "title": "Do you have a disability?", "optional": true, "hint": "We ask so that we can see whether our services work for everybody."},
  {"id": "parking", "type": "yes_no", "title": "Would you like a parking space?", "ask_if": "disabled = 'yes'"}
]"#,
        good: r#"[
  {"id": "disabled", "type": "yes_no", "title": "Do you have a disability?", "optional": true, "hint": "We ask so that we can see whether our services work for everybody."},
  {"id": "parking", "type": "yes_no", "title": "Would you like a parking space?"}
]"#,
        source: "Data Protection Act 2018, Schedule 1, paragraph 8: not met by processing “carried out for the purposes of measures or decisions with respect to a particular data subject”.",
    },
    Rule {
        id: "sensitive-piped",
        severity: Severity::Warning,
        title: "a personal answer that is repeated on the screen",
        why: "Whoever looks over the shoulder, or finds the page open, reads it.",
        bad: r#"[
  {"id": "faith", "type": "short_text", "title": "What is your religion?", "optional": true, "hint": "We ask so that we can see whether our services work for everybody."},
  {"id": "place", "type": "yes_no", "title": "You said {faith}. Do you have somewhere to meet?"}
]"#,
        good: r#"[
  {"id": "faith", "type": "short_text", "title": "What is your religion?", "optional": true, "hint": "We ask so that we can see whether our services work for everybody."},
  {"id": "place", "type": "yes_no", "title": "Do you have somewhere to meet?"}
]"#,
        source: "",
    },
    Rule {
        id: "privacy-notice-missing",
        severity: Severity::Warning,
        title: "no privacy notice",
        why: "Answers that can be traced to a person are personal data. People are told what becomes of them at the moment they give them.",
        bad: r#"{"landlord": {"privacy_notice": null}}"#,
        good: r#"{"landlord": {"privacy_notice": "https://elm-park.example/privacy"}}"#,
        source: "UK GDPR, Article 13.",
    },
    Rule {
        id: "anonymity-claimed",
        severity: Severity::Warning,
        title: "“anonymous” in a survey that is not",
        why: "The text promises that nobody can tell who answered, and the survey is not set to be anonymous. A promise that is not kept costs the trust of everybody who hears of it.",
        bad: r#"{"introduction": "Your answers are anonymous. It takes two minutes."}"#,
        good: r#"{"anonymity": "anonymous", "introduction": "Your answers are anonymous. It takes two minutes."}"#,
        source: "UK GDPR, Article 5(1)(a): transparency; a personal link or code makes answers pseudonymous personal data.",
    },
    Rule {
        id: "anonymous-asks-who",
        severity: Severity::Warning,
        title: "an anonymous survey that asks who or where somebody is",
        why: "A name, a date of birth or a postcode of fifteen homes tells who answered, whatever the survey promises.",
        bad: r#"{"anonymity": "anonymous", "pages": [{"id": "one", "questions": [{"id": "postcode", "type": "postcode", "title": "What is your postcode?", "optional": true}]}]}"#,
        good: r#"{"anonymity": "confidential", "pages": [{"id": "one", "questions": [{"id": "postcode", "type": "postcode", "title": "What is your postcode?", "optional": true}]}]}"#,
        source: "UK GDPR, Recital 26.",
    },
    Rule {
        id: "context-identifies",
        severity: Severity::Warning,
        title: "an anonymous survey that is given a person's number",
        why: "The page around the survey adds this entry to the answers. If it names a home or a person, the answers are not anonymous.",
        bad: r#"{"anonymity": "anonymous", "context": ["tenancy_number"]}"#,
        good: r#"{"anonymity": "anonymous", "context": ["estate"]}"#,
        source: "UK GDPR, Recital 26.",
    },
    Rule {
        id: "consent-forced",
        severity: Severity::Warning,
        title: "consent that one has to give to go on",
        why: "Consent to be written to, named or published is free only if one can say no and still answer.",
        bad: r#"{"id": "letters", "type": "consent", "must": true, "title": "Letters", "text": "{landlord} may contact me about offers."}"#,
        good: r#"{"id": "letters", "type": "consent", "title": "Letters", "text": "{landlord} may contact me about offers."}"#,
        source: "UK GDPR, Articles 4(11) and 7(4).",
    },
    Rule {
        id: "hidden-kept",
        severity: Severity::Advice,
        title: "an answer that is sent although its question was taken back",
        why: "`keep_if_hidden` sends what somebody no longer sees and can't correct. Collect what you need, no more.",
        bad: r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "left", "type": "short_text", "title": "What is left to do?", "ask_if": "done = 'no'", "keep_if_hidden": true}]"#,
        good: r#"[{"id": "done", "type": "yes_no", "title": "Is the repair finished?"}, {"id": "left", "type": "short_text", "title": "What is left to do?", "ask_if": "done = 'no'"}]"#,
        source: "UK GDPR, Article 5(1)(c): data minimisation.",
    },
    Rule {
        id: "children-asked",
        severity: Severity::Advice,
        title: "a survey that children under 16 answer",
        why: "Under 16, a parent or guardian has to agree, online too. Say so before the first question, or ask from 16.",
        bad: r#"{"id": "age", "type": "choice", "title": "How old are you?", "choices": [{"code": "a", "label": "11 to 15"}, {"code": "b", "label": "16 to 24"}, {"code": "c", "label": "25 and over"}]}"#,
        good: r#"{"id": "age", "type": "choice", "title": "How old are you?", "choices": [{"code": "b", "label": "16 to 24"}, {"code": "c", "label": "25 and over"}]}"#,
        source: "Market Research Society, Code of Conduct: consent of a responsible adult for participants under 16.",
    },
];

/// Parts of names of context entries that lead to a home or a person.
const IDENTIFYING: [&str; 14] = [
    "uprn",
    "tenant",
    "tenancy",
    "name",
    "email",
    "phone",
    "person",
    "household",
    "account",
    "customer",
    "address",
    "postcode",
    "user",
    "case",
];

/// Questions in words that tell who answers.
const WHO: [&str; 12] = [
    "your name",
    "your full name",
    "first name",
    "surname",
    "last name",
    "date of birth",
    "when were you born",
    "house number",
    "flat number",
    "tenancy number",
    "reference number",
    "your address",
];

/// What consent is not needed to answer a survey.
const APART: [&str; 16] = [
    "contact me",
    "write to me",
    "call me",
    "email me",
    "offers",
    "marketing",
    "newsletter",
    "publish",
    "published",
    "photo",
    "photos",
    "prize draw",
    "quote me",
    "quoted",
    "other organisations",
    "third parties",
];

pub(super) fn check(draft: &Draft<'_>, found: &mut Found) {
    for (at, item) in draft.items.iter().enumerate() {
        special(draft, at, item, found);
        asked(draft, item, found);
        if let Some(Json::Boolean(true)) = item.json.get("keep_if_hidden") {
            let message = "this answer is sent even when its question is not asked any more";
            let help = "take `keep_if_hidden` out, unless you need that answer and say so in the privacy notice";
            found.add(&format!("{}/keep_if_hidden", item.pointer), "hidden-kept", message, help);
        }
    }
    routing(draft, found);
    piped(draft, found);
    promises(draft, found);
}

fn special(draft: &Draft<'_>, at: usize, item: &Item<'_>, found: &mut Found) {
    let Some(topic) = topics::sensitive(item) else { return };
    let way_out = item.question.spec.soft_answers.iter().any(|soft| soft.answer == SoftAnswer::PreferNotToSay)
        || item
            .kind()
            .choices()
            .iter()
            .any(|choice| words::find(&words::words(choice.label.in_default()), "not to say").is_some());
    // A bank's question offers what it offers.
    if item.is_required() && !way_out && !item.is_locked() {
        let message = format!("a question about {topic} needs an answer here");
        let help = "add \"soft_answers\": [\"prefer_not_to_say\"], or write \"optional\": true";
        found.add(&item.pointer, "sensitive-required", message, help);
    }
    if topics::special(item).is_none() {
        return;
    }
    let page = draft.survey.pages().get(item.page);
    let told = item.question.spec.hint.is_some()
        || page.is_some_and(|page| page.text.is_some())
        || draft.items.iter().take(at).any(|before| {
            before.page == item.page
                && matches!(before.kind(), QuestionKind::Statement { .. } | QuestionKind::Consent { .. })
        });
    if !told {
        let message = format!("this asks about {topic}, and nothing says why");
        let help = "say in a `hint`, or in the text of the page, why you ask and what you do with the answer";
        found.add(&item.pointer, "special-category-unexplained", message, help);
    }
    let opinion = |later: &&Item<'_>| matches!(later.kind(), QuestionKind::Scale { .. } | QuestionKind::Matrix { .. });
    let later = draft.items.iter().skip(at + 1).filter(|later| topics::sensitive(later).is_none());
    if later.filter(opinion).count() > 0 {
        let message = format!("this asks about {topic} before the main questions");
        found.add(&item.pointer, "sensitive-early", message, "move it behind them");
    }
}

fn asked(draft: &Draft<'_>, item: &Item<'_>, found: &mut Found) {
    let title = words::words(item.title());
    if draft.definition().anonymity == Anonymity::Anonymous && item.is_answered() {
        let who = matches!(item.kind(), QuestionKind::Postcode) || words::find_any(&title, &WHO).is_some();
        if who {
            let message = "this tells who answered, and the survey promises anonymity";
            let help = "take the question out, ask for something wider such as the estate, or set `anonymity` to `confidential`";
            found.add(&item.pointer, "anonymous-asks-who", message, help);
        }
    }
    match item.kind() {
        QuestionKind::Consent { must: true, text } => {
            let words = words::words(text.in_default());
            if let Some((phrase, ..)) = words::find_any(&words, &APART) {
                let message = format!("nobody can go on without agreeing to this (“{phrase}”)");
                let help = "take `must` out: who says no may still answer";
                found.add(&format!("{}/must", item.pointer), "consent-forced", message, help);
            }
        }
        QuestionKind::Choice { choices, .. } => {
            let is_age = words::find_any(&title, &["how old", "your age", "age group", "age"]).is_some();
            let young = choices.iter().position(|choice| {
                numbers::band(&choice.label.in_default().to_lowercase())
                    .is_some_and(|band| band.to.is_some_and(|to| (1..16).contains(&to)))
            });
            if let Some(at) = young.filter(|_| is_age) {
                let message = "children under 16 can answer, and need a parent's consent";
                let help = "ask for that consent first, or take this answer out";
                found.add(&format!("{}/choices/{at}/label", item.pointer), "children-asked", message, help);
            }
        }
        _ => {}
    }
}

/// Special answers that decide about other questions.
fn routing(draft: &Draft<'_>, found: &mut Found) {
    let special: Vec<usize> =
        draft.items.iter().filter(|item| topics::special(item).is_some()).map(|item| item.index).collect();
    let looks = |expression: &Expression| expression.depends_on().iter().any(|index| special.contains(index));
    let message = "whether this is asked depends on an answer about health, religion, ethnic origin or the like";
    let help = "ask everybody, or ask for what you need to know itself: “Do you need …?”";
    for (at, page) in draft.survey.pages.iter().enumerate() {
        if page.condition.as_ref().is_some_and(looks) {
            found.add(&format!("/pages/{at}/ask_if"), "sensitive-routing", message, help);
        }
        for (i, jump) in page.jumps.iter().enumerate() {
            if jump.condition.as_ref().is_some_and(looks) {
                found.add(&format!("/pages/{at}/go_to/{i}/if"), "sensitive-routing", message, help);
            }
        }
    }
    for item in draft.items.iter().filter(|item| !special.contains(&item.index) && !item.is_locked()) {
        // The second step of the same question: which background, how much it limits.
        let title = words::words(item.title());
        let goes_on = words::find_any(&title, &["background", "describes", "condition", "conditions"]).is_some();
        let own = item.json.get("ask_if").is_some() && item.question.conditions.iter().any(looks);
        if own && !goes_on && topics::special(item).is_none() {
            found.add(&format!("{}/ask_if", item.pointer), "sensitive-routing", message, help);
        }
    }
}

fn piped(draft: &Draft<'_>, found: &mut Found) {
    for words in &draft.texts {
        for (language, text) in &words.versions {
            for slot in pieces::slots(text) {
                let asked = draft.items.iter().find(|item| item.question.spec.id == *slot.name);
                let Some(topic) = asked.and_then(topics::sensitive) else { continue };
                let message = format!("the answer about {topic} is shown again here");
                let help = format!("write the text without {{{}}}", slot.name);
                found.mark((&words.at(language), slot.start, slot.end), "sensitive-piped", message, help);
            }
        }
    }
}

/// What is promised, and what is not said.
fn promises(draft: &Draft<'_>, found: &mut Found) {
    let definition = draft.definition();
    if definition.anonymity != Anonymity::Anonymous {
        if definition.landlord.privacy_notice.is_none() {
            let help = "add \"privacy_notice\": \"https://…\" to `landlord`";
            found.add("/landlord", "privacy-notice-missing", "the survey has no privacy notice", help);
        }
        for (place, text, pointer) in draft.english() {
            let all = words::words(text);
            let claim = words::find_any(&all, &["anonymous", "anonymously"]);
            let denied =
                words::find_any(&all, &["not anonymous", "be anonymous", "remain anonymous", "stay anonymous"]);
            let promises = !matches!(place.role, Role::Label | Role::Title | Role::LandlordName);
            if let Some((_, start, end)) = claim.filter(|_| promises && denied.is_none()) {
                let message = "this promises anonymity, and the survey is not set to be anonymous";
                let help = "set `anonymity` to `anonymous`, or write “confidential” and say who sees the answers";
                found.mark((&pointer, start, end), "anonymity-claimed", message, help);
            }
        }
        return;
    }
    for (at, name) in definition.context.iter().enumerate() {
        let small = name.to_lowercase();
        let pieces: Vec<&str> = small.split(['_', '-']).collect();
        if IDENTIFYING.iter().any(|part| pieces.contains(part)) {
            let message = format!("`{name}` may tell who answered, and the survey promises anonymity");
            let help = "let the page pass on something wider, such as the estate, or set `anonymity` to `confidential`";
            found.add(&format!("/context/{at}"), "context-identifies", message, help);
        }
    }
}
