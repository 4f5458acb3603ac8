//! The survey as a whole: what it promises, how long it takes, what it leaves out.

use yousaid_schema::Json;
use yousaid_schema::MediaKind;
use yousaid_schema::QuestionKind;
use yousaid_schema::limits;

use super::Found;
use super::Rule;
use super::Severity;
use super::draft::Draft;
use super::draft::Item;
use super::draft::Role;
use super::words;
use crate::Date;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "outcome-promise-missing",
        severity: Severity::Warning,
        title: "no promise of what becomes of the answers",
        why: "People answer again if they hear what came of it. Say what you will do with the answers, and by when.",
        bad: r#"{"ending": null}"#,
        good: r#"{"ending": {"outcome_promise": "We publish what we did by 31 October 2026."}}"#,
        source: "Regulator of Social Housing, Transparency, Influence and Accountability Standard, 1.3.1: “communicate how tenants’ views have been considered”. Practice: “Too often in the past people have been asked their opinions only to find decisions have been reached without any reference to their views” (PETRA).",
    },
    Rule {
        id: "contact-missing",
        severity: Severity::Advice,
        title: "no word on how to reach somebody",
        why: "Who gets stuck, or needs another language or format, has nobody to ask.",
        bad: r#"{"landlord": {"contact": null}}"#,
        good: r#"{"landlord": {"contact": "Call us on [0800 000 0000](tel:08000000000)."}}"#,
        source: "WCAG 2.2, success criterion 3.2.6: help stands in the same place on every page.",
    },
    Rule {
        id: "sealed-for-one",
        severity: Severity::Warning,
        title: "answers that only one key opens",
        why: "Whoever loses that key, or leaves with it, takes all the answers along. Nobody else can open them, and neither can we.",
        bad: r#"{"sealed_for": ["yousaid-public-bce059bf5b2ab7a91f3e863acf0c84d3ebbe04ca8490094b052b5b15afab174357079f47"]}"#,
        good: r#"{"sealed_for": ["yousaid-public-bce059bf5b2ab7a91f3e863acf0c84d3ebbe04ca8490094b052b5b15afab174357079f47", "yousaid-public-7f442fb4ecc9dd6cde4635881fbe2bb433b67b004935c4330d21e36f681a0e126bd59baf"]}"#,
        source: "",
    },
    Rule {
        id: "complaints-missing",
        severity: Severity::Advice,
        title: "no way to the complaints procedure",
        why: "Whoever says that they are dissatisfied is to be told how to complain. Dissatisfaction in a survey is no complaint by itself.",
        bad: r#"{"landlord": {"complaints": null}}"#,
        good: r#"{"landlord": {"complaints": "https://elm-park.example/complaints"}}"#,
        source: "Housing Ombudsman, Complaint Handling Code 2024, 1.3 and (TO CHECK) 1.6.",
    },
    Rule {
        id: "introduction-missing",
        severity: Severity::Advice,
        title: "no introduction",
        why: "People want to know who asks, what for and how long it takes, before they begin.",
        bad: r#"{"introduction": null}"#,
        good: r#"{"introduction": "We would like to hear how you find your home. It takes about two minutes."}"#,
        source: "Market Research Society, Code of Conduct: be transparent about the subject and purpose of data collection.",
    },
    Rule {
        id: "consultation-short",
        severity: Severity::Warning,
        title: "a consultation of less than three weeks",
        why: "People need time to read and to talk to neighbours. A court found seven days too short.",
        bad: r#"{"title": "Consultation on the new park", "opens": "2026-09-01", "closes": "2026-09-14"}"#,
        good: r#"{"title": "Consultation on the new park", "opens": "2026-09-01", "closes": "2026-09-30"}"#,
        source: "Practice: “Residents will be given at least three weeks to reply to any consultation” (Tower Hamlets Homes, 2010). Silus Investments v Hounslow [2015] EWHC 358: “a 7 day consultation period was too short”.",
    },
    Rule {
        id: "survey-long",
        severity: Severity::Advice,
        title: "a survey that takes more than 15 minutes",
        why: "Many people stop before the end, and those who stay are not like those who leave.",
        bad: r#"{"introduction": "Tell us about your home. It takes half an hour.", "pages": [{"id": "one", "questions": [
  {"id": "us", "type": "repeat", "min": 20, "max": 20, "title": "Tell us about twenty things", "questions": [
    {"id": "what", "type": "short_text", "title": "What is it?"}, {"id": "why", "type": "long_text", "title": "Why does it matter?"}]}]}]}"#,
        good: r#"{"pages": [{"id": "one", "questions": [
  {"id": "us", "type": "repeat", "min": 1, "max": 3, "title": "Tell us about three things", "questions": [
    {"id": "what", "type": "short_text", "title": "What is it?"}, {"id": "why", "type": "long_text", "title": "Why does it matter?"}]}]}]}"#,
        source: "",
    },
    Rule {
        id: "minutes-promised",
        severity: Severity::Advice,
        title: "a survey that takes longer than it says",
        why: "Who was told two minutes stops after three, and does not believe the next survey.",
        bad: r#"{"introduction": "It takes one minute.", "pages": [{"id": "one", "questions": [
  {"id": "us", "type": "repeat", "min": 5, "max": 5, "title": "Tell us about five things", "questions": [
    {"id": "what", "type": "short_text", "title": "What is it?"}, {"id": "where", "type": "location", "title": "Where is it?"}]}]}]}"#,
        good: r#"{"introduction": "It takes about five minutes.", "pages": [{"id": "one", "questions": [
  {"id": "us", "type": "repeat", "min": 5, "max": 5, "title": "Tell us about five things", "questions": [
    {"id": "what", "type": "short_text", "title": "What is it?"}, {"id": "where", "type": "location", "title": "Where is it?"}]}]}]}"#,
        source: "Market Research Society, Code of Conduct: say honestly how long it takes. TO CHECK.",
    },
    Rule {
        id: "page-long",
        severity: Severity::Advice,
        title: "a page with many questions",
        why: "On a telephone a page of more than ten questions scrolls for ever, and an error at its top is not seen.",
        bad: r#"[
  {"id": "a", "type": "yes_no", "title": "Is the hall clean?"}, {"id": "b", "type": "yes_no", "title": "Is the stair clean?"},
  {"id": "c", "type": "yes_no", "title": "Is the lift clean?"}, {"id": "d", "type": "yes_no", "title": "Is the yard clean?"},
  {"id": "e", "type": "yes_no", "title": "Is the path clean?"}, {"id": "f", "type": "yes_no", "title": "Is the door clean?"},
  {"id": "g", "type": "yes_no", "title": "Is the roof clean?"}, {"id": "h", "type": "yes_no", "title": "Is the park clean?"},
  {"id": "i", "type": "yes_no", "title": "Is the road clean?"}, {"id": "j", "type": "yes_no", "title": "Is the shed clean?", "optional": true},
  {"id": "k", "type": "yes_no", "title": "Is the wall clean?", "optional": true}
]"#,
        good: r#"[{"id": "a", "type": "yes_no", "title": "Is the hall clean?"}, {"id": "b", "type": "yes_no", "title": "Is the stair clean?"}]"#,
        source: "GOV.UK Design System, question pages: start with one thing on a page. TO CHECK.",
    },
    Rule {
        id: "required-many",
        severity: Severity::Advice,
        title: "many questions, and none that may be left out",
        why: "Who can't or won't answer one of them is lost, with all the other answers.",
        bad: r#"[
  {"id": "one", "questions": [
    {"id": "a", "type": "yes_no", "title": "Is the hall clean?"}, {"id": "b", "type": "yes_no", "title": "Is the stair clean?"},
    {"id": "c", "type": "yes_no", "title": "Is the lift clean?"}, {"id": "d", "type": "yes_no", "title": "Is the yard clean?"},
    {"id": "e", "type": "yes_no", "title": "Is the path clean?"}]},
  {"id": "two", "questions": [
    {"id": "f", "type": "yes_no", "title": "Is the door clean?"}, {"id": "g", "type": "yes_no", "title": "Is the roof clean?"},
    {"id": "h", "type": "yes_no", "title": "Is the park clean?"}, {"id": "i", "type": "yes_no", "title": "Is the road clean?"},
    {"id": "j", "type": "yes_no", "title": "Is the shed clean?"}]}
]"#,
        good: r#"[{"id": "a", "type": "yes_no", "title": "Is the hall clean?"}, {"id": "j", "type": "yes_no", "title": "Is the shed clean?", "optional": true}]"#,
        source: "Market Research Society, Code of Conduct: participation is voluntary at every stage. TO CHECK.",
    },
    Rule {
        id: "open-required",
        severity: Severity::Advice,
        title: "an answer in one's own words that everybody has to write",
        why: "Many people have nothing to write, or find writing hard. They type a full stop, or leave.",
        bad: r#"[{"id": "mood", "type": "smileys", "title": "How do you feel about your home?"}, {"id": "why", "type": "long_text", "title": "What is the main reason?"}]"#,
        good: r#"[{"id": "mood", "type": "smileys", "title": "How do you feel about your home?"}, {"id": "why", "type": "long_text", "title": "What is the main reason?", "optional": true}]"#,
        source: "",
    },
    Rule {
        id: "open-before-closed",
        severity: Severity::Advice,
        title: "a survey that begins with a question to write about",
        why: "An easy question first brings people in. A large empty box first turns them away.",
        bad: r#"[{"id": "why", "type": "long_text", "title": "What would you change?", "optional": true}, {"id": "mood", "type": "smileys", "title": "How do you feel about your home?"}, {"id": "road", "type": "smileys", "title": "How do you feel about your road?"}]"#,
        good: r#"[{"id": "mood", "type": "smileys", "title": "How do you feel about your home?"}, {"id": "road", "type": "smileys", "title": "How do you feel about your road?"}, {"id": "why", "type": "long_text", "title": "What would you change?", "optional": true}]"#,
        source: "",
    },
    Rule {
        id: "question-twice",
        severity: Severity::Warning,
        title: "the same question twice",
        why: "People wonder what they did wrong the first time, and the results hold two answers to one question.",
        bad: r#"[{"id": "a", "type": "yes_no", "title": "Is the hall clean?"}, {"id": "b", "type": "yes_no", "title": "Is the hall clean?"}]"#,
        good: r#"[{"id": "a", "type": "yes_no", "title": "Is the hall clean?"}, {"id": "b", "type": "yes_no", "title": "Is the stair clean?"}]"#,
        source: "WCAG 2.2, success criterion 3.3.7: nobody has to give the same information twice.",
    },
    Rule {
        id: "prize-draw-terms",
        severity: Severity::Advice,
        title: "a prize draw without its terms",
        why: "Entrants are told who runs the draw, what can be won, until when, how the winner is drawn, and that they need not answer in a certain way.",
        bad: r#"{"introduction": "Tell us how you find your home, and enter our prize draw. It takes two minutes."}"#,
        good: r#"{"introduction": "Tell us how you find your home, and enter our [prize draw, by these terms](https://elm-park.example/draw). It takes two minutes."}"#,
        source: "Market Research Society, regulations on free prize draws, and Gambling Act 2005. TO CHECK.",
    },
    Rule {
        id: "limit-near",
        severity: Severity::Advice,
        title: "a survey near one of its limits",
        why: "A little more, and the survey is refused as a whole.",
        bad: r#"{"context": ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "d1", "d2", "d3"]}"#,
        good: r#"{"context": ["a1", "a2"]}"#,
        source: "",
    },
    Rule {
        id: "alt-unhelpful",
        severity: Severity::Warning,
        title: "a description of a picture that describes nothing",
        why: "Who doesn't see the picture hears “image” or the name of a file, and knows no more than before.",
        bad: r#"{"id": "pic", "type": "statement", "text": "This is the plan.", "media": {"kind": "image", "address": "plan.png", "alt": "plan_v2.png"}}"#,
        good: r#"{"id": "pic", "type": "statement", "text": "This is the plan.", "media": {"kind": "image", "address": "plan.png", "alt": "Two blocks of four floors around a green court"}}"#,
        source: "WCAG 2.2, success criterion 1.1.1.",
    },
    Rule {
        id: "transcript-missing",
        severity: Severity::Warning,
        title: "a recording without its words",
        why: "Who doesn't hear or see it learns nothing of it.",
        bad: r#"{"id": "film", "type": "statement", "text": "See how the new lifts work.", "media": {"kind": "video", "address": "lift.mp4"}}"#,
        good: r#"{"id": "film", "type": "statement", "text": "See how the new lifts work.", "media": {"kind": "video", "address": "lift.mp4", "transcript": "You press the green button. The door opens."}}"#,
        source: "WCAG 2.2, success criteria 1.2.1 and 1.2.3.",
    },
];

/// Fewest days of a consultation.
const CONSULTATION: i32 = 21;
/// Most minutes of a survey.
const MINUTES: u32 = 15;
/// Most questions of a page.
const PAGE: usize = 10;
/// Fewest questions of which one should be optional.
const MANY: usize = 10;

pub(super) fn check(draft: &Draft<'_>, found: &mut Found) {
    frame(draft, found);
    consultation(draft, found);
    length(draft, found);
    order(draft, found);
    media(draft, found);
    near(draft, found);
}

/// What every survey should have around its questions.
fn frame(draft: &Draft<'_>, found: &mut Found) {
    let definition = draft.definition();
    if definition.ending.outcome_promise.is_none() {
        let message = "nothing says what you will do with the answers";
        let help = "add \"ending\": {\"outcome_promise\": …} with what you will do, and by when";
        found.add(
            if draft.json.get("ending").is_some() { "/ending" } else { "" },
            "outcome-promise-missing",
            message,
            help,
        );
    }
    if definition.landlord.contact.is_none() {
        let help = "add \"contact\": … to `landlord`, with a telephone number";
        found.add("/landlord", "contact-missing", "nothing says how to reach you", help);
    }
    if definition.sealed_for.len() == 1 {
        let help = "have a second person make a key with `yousaid keygen`, and add it";
        found.add("/sealed_for", "sealed-for-one", "if this one key is lost, so are all the answers", help);
    }
    if definition.landlord.complaints.is_none() {
        let help = "add \"complaints\": \"https://…\" to `landlord`";
        found.add("/landlord", "complaints-missing", "nothing leads to your complaints procedure", help);
    }
    if definition.introduction.is_none() {
        let help = "add \"introduction\": … with what it is about and how long it takes";
        found.add("", "introduction-missing", "nothing says what the survey is about before it begins", help);
    }
    let linked =
        |text: &str| text.contains("](") || words::find_any(&words::words(text), &["terms", "rules"]).is_some();
    for (words, text, pointer) in draft.english() {
        let draw = words::find_any(&words::words(text), &["prize draw", "win a", "lucky draw", "raffle"]);
        if let Some((_, start, end)) = draw.filter(|_| words.role != Role::Label && !linked(text)) {
            let message = "the prize draw is spoken of without its terms";
            found.mark(
                (&pointer, start, end),
                "prize-draw-terms",
                message,
                "link to the terms: [terms of the draw](https://…)",
            );
        }
    }
}

fn consultation(draft: &Draft<'_>, found: &mut Found) {
    let definition = draft.definition();
    let says = draft.english().any(|(place, text, _)| {
        let said = words::find_any(&words::words(text), &["consultation", "consulting", "consult"]);
        matches!(place.role, Role::SurveyTitle | Role::Introduction) && said.is_some()
    });
    let day = |text: &Option<String>| text.as_deref().and_then(Date::new);
    let (Some(opens), Some(closes)) = (day(&definition.opens), day(&definition.closes)) else { return };
    // The days that it is open, both ends included.
    let open = opens.days_to(closes).map_or(i32::MAX, |days| days.saturating_add(1));
    if says && open < CONSULTATION {
        let message = format!("the consultation is open for {open} days");
        found.add("/closes", "consultation-short", message, "keep it open for 21 days or more");
    }
}

/// How long it takes, and how much has to be answered.
fn length(draft: &Draft<'_>, found: &mut Found) {
    let duration = draft.survey.duration();
    let minutes = duration.most.div_ceil(60);
    if minutes > MINUTES {
        let message = format!("answering everything takes about {minutes} minutes");
        let help = "ask less, or ask it in two surveys";
        found.add("/pages", "survey-long", message, help);
    }
    promised(draft, duration.least, found);
    for at in 0..draft.survey.pages().len() {
        let on_page = draft.items.iter().filter(|item| item.page == at && !item.in_group && item.is_answered());
        // What is asked of few does not make a page long.
        let count = on_page.filter(|item| item.question.conditions().next().is_none()).count();
        if count > PAGE {
            let message = format!("the page asks {count} questions");
            let help = "move some of them to a page of their own";
            found.add(&format!("/pages/{at}/questions"), "page-long", message, help);
        }
    }
    let own: Vec<&Item<'_>> =
        draft.items.iter().filter(|item| item.is_answered() && !item.in_group && !item.is_locked()).collect();
    if own.len() >= MANY && own.iter().all(|item| item.is_required() && item.question.spec.soft_answers.is_empty()) {
        let message = format!("none of your {} questions may be left out", own.len());
        let help = "write \"optional\": true at those that you can do without";
        found.add("/pages", "required-many", message, help);
    }
    for item in own {
        let everybody = item.question.conditions().next().is_none()
            && draft.survey.pages().get(item.page).is_some_and(|page| page.condition().is_none());
        if matches!(item.kind(), QuestionKind::LongText { .. })
            && item.is_required()
            && everybody
            && draft.items.len() > 1
        {
            let message = "everybody has to write something here before they can go on";
            found.add(&item.pointer, "open-required", message, "write \"optional\": true");
        }
    }
}

/// How many minutes the survey says that it takes, against the seconds that it takes at least.
fn promised(draft: &Draft<'_>, least: u32, found: &mut Found) {
    const NUMBERS: [&str; 11] = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let introduction = draft.english().find(|(words, _, _)| words.role == Role::Introduction);
    let Some((_, text, pointer)) = introduction else { return };
    let words = words::words(text);
    for pair in words.windows(2) {
        let [number, unit] = pair else { continue };
        let said = NUMBERS.iter().position(|word| *word == number.text).and_then(|at| u32::try_from(at).ok());
        let Some(minutes) = said.or_else(|| number.text.parse().ok()) else { continue };
        // Half as long again is still near enough.
        if matches!(unit.text.as_str(), "minute" | "minutes") && least * 2 > minutes.saturating_mul(180) {
            let message = format!("the survey takes about {} minutes, not {minutes}", least.div_ceil(60));
            let help = "say how long it takes, or ask less";
            return found.mark((&pointer, number.start, unit.end), "minutes-promised", message, help);
        }
    }
}

fn order(draft: &Draft<'_>, found: &mut Found) {
    let asked: Vec<&Item<'_>> = draft.items.iter().filter(|item| item.is_answered() && !item.in_group).collect();
    let closed =
        |item: &&&Item<'_>| !item.kind().choices().is_empty() || matches!(item.kind(), QuestionKind::YesNo { .. });
    if let [first, rest @ ..] = asked.as_slice()
        && matches!(first.kind(), QuestionKind::LongText { .. })
        && rest.iter().filter(closed).count() > 1
    {
        let message = "the survey begins with an empty box";
        found.add(
            &first.pointer,
            "open-before-closed",
            message,
            "begin with a question that one tap answers, and ask this one later",
        );
    }
    let mut known: Vec<(&str, &'static str)> = Vec::new();
    for item in asked.iter().filter(|item| !item.is_locked()) {
        let key = (item.title(), item.kind().name());
        let open = matches!(item.kind(), QuestionKind::LongText { .. } | QuestionKind::ShortText { .. });
        if known.contains(&key) && !open && item.question.conditions().next().is_none() {
            let message = "this question was asked before, in the same words";
            found.add(
                &format!("{}/title", item.pointer),
                "question-twice",
                message,
                "take one of them out, or say what is different",
            );
        }
        known.push(key);
    }
}

fn media(draft: &Draft<'_>, found: &mut Found) {
    for item in &draft.items {
        let QuestionKind::Statement { media: Some(media), .. } = item.kind() else { continue };
        let pointer = format!("{}/media", item.pointer);
        if media.kind != MediaKind::Image && media.transcript.is_none() && !media.sign_language {
            let message = "nobody who can't hear or see the recording learns what it says";
            let help = "add \"transcript\": … with what is said and shown";
            found.add(&pointer, "transcript-missing", message, help);
        }
        let alt = media.alt.as_ref().map_or("", |alt| alt.in_default()).trim().to_lowercase();
        let file = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp"].iter().any(|end| alt.ends_with(end));
        let bare =
            ["image", "picture", "photo", "photograph", "logo", "graphic", "icon", "img"].contains(&alt.as_str());
        if file || bare {
            let message = format!("“{alt}” does not say what the picture shows");
            found.add(
                &format!("{pointer}/alt"),
                "alt-unhelpful",
                message,
                "say what somebody would see, in one sentence",
            );
        }
    }
}

/// Whether a count is within a tenth of its limit.
fn is_near(count: usize, limit: usize) -> bool {
    count * 10 > limit * 9
}

fn near(draft: &Draft<'_>, found: &mut Found) {
    let definition = draft.definition();
    let mut told = |pointer: &str, count: usize, limit: usize, what: &str| {
        if is_near(count, limit) {
            let message = format!("the survey has {count} {what}, and {limit} are the most that it can have");
            found.add(pointer, "limit-near", message, "split the survey, or make it shorter");
        }
    };
    told("", draft.json.to_text().len(), limits::DEFINITION_BYTES, "bytes");
    told("/pages", draft.survey.pages().len(), limits::PAGES, "pages");
    told("/pages", draft.items.len(), limits::QUESTIONS, "questions");
    told("/pages", draft.survey.questions().len(), limits::LEAVES, "questions, parts and entries counted each");
    told("/languages", definition.languages.len(), limits::LANGUAGES, "languages");
    told("/context", definition.context.len(), limits::CONTEXT_ENTRIES, "entries of context");
    for item in &draft.items {
        let choices = item.kind().choices().len();
        told(&format!("{}/choices", item.pointer), choices, limits::CHOICES, "answers of one question");
        if let Some(Json::List(rows)) = item.json.get("rows") {
            told(&format!("{}/rows", item.pointer), rows.len(), limits::ROWS, "rows");
        }
    }
    for words in &draft.texts {
        for (language, text) in &words.versions {
            told(&words.at(language), text.chars().count(), limits::TEXT_CHARS, "characters of one text");
        }
    }
}
