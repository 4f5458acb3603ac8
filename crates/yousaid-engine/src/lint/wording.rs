//! Words: what residents read, judged where it is English.

use yousaid_schema::QuestionKind;

use super::Found;
use super::Rule;
use super::Severity;
use super::answers::negation;
use super::draft::Draft;
use super::draft::Item;
use super::draft::Role;
use super::draft::Words;
use super::readability;
use super::words;
use super::words::Word;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "double-barrelled",
        severity: Severity::Advice,
        title: "a question that asks two things at once",
        why: "Who finds the one good and the other bad has no true answer, and nobody can tell which of them an answer is about.",
        bad: r#"{"id": "clean", "type": "yes_no", "title": "Was the worker polite and tidy?"}"#,
        good: r#"[{"id": "polite", "type": "yes_no", "title": "Was the worker polite?"}, {"id": "tidy", "type": "yes_no", "title": "Was the worker tidy?"}]"#,
        source: "Practice: “plain language and no jargon” (Tower Hamlets Homes, 2010).",
    },
    Rule {
        id: "leading-question",
        severity: Severity::Advice,
        title: "a question that suggests its answer",
        why: "Residents notice what they are meant to say, and either say it or stop trusting the survey.",
        bad: r#"{"id": "lifts", "type": "yes_no", "title": "Don't you think that our excellent new lifts were worth the money?"}"#,
        good: r#"{"id": "lifts", "type": "yes_no", "title": "Were the new lifts worth the money?"}"#,
        source: "Market Research Society, Code of Conduct: data collection must not unfairly influence the views of participants.",
    },
    Rule {
        id: "jargon",
        severity: Severity::Advice,
        title: "words that only landlords use",
        why: "Residents don't know the words of the office, and few will say so.",
        bad: r#"{"id": "asb", "type": "yes_no", "title": "Did you report ASB this year?"}"#,
        good: r#"{"id": "asb", "type": "yes_no", "title": "Did you report anti-social behaviour this year?"}"#,
        source: "Practice: “plain language and no jargon” (Tower Hamlets Homes, 2010). The list is our own.",
    },
    Rule {
        id: "negative-wording",
        severity: Severity::Advice,
        title: "a question with “not” in it",
        why: "“No” to a question with “not” means yes to some people and no to others.",
        bad: r#"{"id": "late", "type": "yes_no", "title": "Did we not keep the appointment?"}"#,
        good: r#"{"id": "late", "type": "yes_no", "title": "Did we keep the appointment?"}"#,
        source: "",
    },
    Rule {
        id: "absolute-wording",
        severity: Severity::Advice,
        title: "a question with “always” or “every time”",
        why: "One exception makes the true answer “no”, also for people who are content.",
        bad: r#"{"id": "late", "type": "yes_no", "title": "Are our workers always on time?"}"#,
        good: r#"{"id": "late", "type": "yes_no", "title": "Was our worker on time?"}"#,
        source: "",
    },
    Rule {
        id: "vague-time",
        severity: Severity::Advice,
        title: "a question about “recently”",
        why: "For one resident recently is last week, for another last year.",
        bad: r#"{"id": "repair", "type": "yes_no", "title": "Have you had a repair recently?"}"#,
        good: r#"{"id": "repair", "type": "yes_no", "title": "Have you had a repair in the last 12 months?"}"#,
        source: "",
    },
    Rule {
        id: "question-mark-missing",
        severity: Severity::Advice,
        title: "a question without its question mark",
        why: "Screen readers read it out as a statement.",
        bad: r#"{"id": "repair", "type": "yes_no", "title": "Is the repair finished"}"#,
        good: r#"{"id": "repair", "type": "yes_no", "title": "Is the repair finished?"}"#,
        source: "",
    },
    Rule {
        id: "capitals",
        severity: Severity::Warning,
        title: "a text in capitals",
        why: "Capitals are hard to read for people with dyslexia or low vision, some screen readers spell them, and they sound like shouting.",
        bad: r#"{"id": "repair", "type": "yes_no", "title": "IS THE REPAIR FINISHED?"}"#,
        good: r#"{"id": "repair", "type": "yes_no", "title": "Is the repair finished?"}"#,
        source: "GOV.UK style guide: “DO NOT USE BLOCK CAPITALS”. TO CHECK.",
    },
    Rule {
        id: "question-long",
        severity: Severity::Advice,
        title: "a long question",
        why: "After 25 words the beginning is forgotten; on the telephone nobody can answer it.",
        bad: r#"{"id": "repair", "type": "yes_no", "title": "Thinking of the last time that somebody from our repairs team or one of the firms that work for us came to your home, was the work finished on that day?"}"#,
        good: r#"{"id": "repair", "type": "yes_no", "title": "Was your last repair finished on the first day?"}"#,
        source: "GOV.UK content design: sentences of 25 words at most. TO CHECK.",
    },
    Rule {
        id: "sentence-long",
        severity: Severity::Advice,
        title: "a long sentence",
        why: "Sentences of more than 25 words lose readers, first of all those who read little or in their second language.",
        bad: r#"{"introduction": "We would like to hear how you find your home, and how you find the people who look after it, and what you would change about it if it were you who could decide. It takes two minutes."}"#,
        good: r#"{"introduction": "We would like to hear how you find your home. Tell us about the people who look after it, too. What would you change? It takes two minutes."}"#,
        source: "GOV.UK content design: sentences of 25 words at most. TO CHECK.",
    },
    Rule {
        id: "reading-age",
        severity: Severity::Warning,
        title: "a text that is hard to read",
        why: "Long words in long sentences: by the Flesch–Kincaid formula a reader needs to be older than 14 to follow. Official advice is to write for the age of nine.",
        bad: r#"{"introduction": "Resident participation constitutes an essential component of organisational accountability. Consequently we are undertaking a comprehensive evaluation of satisfaction regarding accommodation. Your contribution facilitates identification of necessary improvements. Participation requires approximately two minutes. Confidentiality arrangements are described separately. Individual responses remain unidentifiable."}"#,
        good: r#"{"introduction": "We want to know what you think of your home. It takes two minutes. Your answers help us to see what works and what we have to do better. We keep them safe, and nobody who reads them will know who you are."}"#,
        source: "GOV.UK content design: aim for a reading age of nine (TO CHECK). Formula: Kincaid and others, 1975 (TO CHECK).",
    },
    Rule {
        id: "hint-long",
        severity: Severity::Advice,
        title: "a long hint",
        why: "A hint is read out in one go with the question, each time. What needs more than 30 words belongs into a text on the page.",
        bad: r#"{"id": "repair", "type": "yes_no", "title": "Is the repair finished?", "hint": "A repair is finished when the work is done and the place is clean. It is not finished when somebody still has to come. If you are waiting for a part, it is not finished."}"#,
        good: r#"{"id": "repair", "type": "yes_no", "title": "Is the repair finished?", "hint": "It is not if somebody still has to come."}"#,
        source: "",
    },
    Rule {
        id: "html-tags",
        severity: Severity::Warning,
        title: "signs of HTML in a text",
        why: "Texts know no HTML: residents read the signs as they stand, “<b>” and all.",
        bad: r#"{"introduction": "It takes about <b>two</b> minutes."}"#,
        good: r#"{"introduction": "It takes about **two** minutes."}"#,
        source: "",
    },
    Rule {
        id: "slot-spaces",
        severity: Severity::Warning,
        title: "a place for an answer that has blanks in its braces",
        why: "With blanks it is no place for an answer: residents read the braces.",
        bad: r#"{"introduction": "{ landlord } would like to hear how you find your home."}"#,
        good: r#"{"introduction": "{landlord} would like to hear how you find your home."}"#,
        source: "",
    },
    Rule {
        id: "link-text",
        severity: Severity::Warning,
        title: "a link called “click here”",
        why: "Screen readers list the links of a page by their words alone.",
        bad: r#"{"introduction": "Tell us how you find your home. How we use your answers: [click here](https://elm-park.example/privacy)."}"#,
        good: r#"{"introduction": "Tell us how you find your home. Read [how we use your answers](https://elm-park.example/privacy)."}"#,
        source: "WCAG 2.2, success criterion 2.4.4.",
    },
    Rule {
        id: "hint-link",
        severity: Severity::Warning,
        title: "a link in a hint",
        why: "A hint is tied to the field, and screen readers read it out as plain words: nobody hears that there is a link.",
        bad: r#"{"id": "repair", "type": "yes_no", "title": "Is the repair finished?", "hint": "See [what counts as finished](https://elm-park.example/repairs)."}"#,
        good: r#"{"id": "repair", "type": "yes_no", "title": "Is the repair finished?", "hint": "It is not if somebody still has to come."}"#,
        source: "GOV.UK Design System, radios: “Do not use links in hint text. While screen readers will read out the link text when describing the item, they usually do not tell users the text is a link.”",
    },
];

/// Most words of a question or of a sentence.
const LONG: usize = 25;
/// Most words and most sentences of a hint.
const HINT: (usize, usize) = (30, 2);
/// The age that most texts should not ask for.
const AGE: f64 = 14.0;

/// Pairs that are one thing.
const PAIRS: [&str; 34] = [
    "damp and mould",
    "mould and damp",
    "repairs and maintenance",
    "clean and tidy",
    "terms and conditions",
    "health and safety",
    "safe and secure",
    "fairly and with respect",
    "fairness and respect",
    "friends and family",
    "family and friends",
    "bed and breakfast",
    "doors and locks",
    "time and money",
    "date and time",
    "day and time",
    "name and address",
    "information and advice",
    "help and support",
    "advice and support",
    "care and support",
    "kitchen and bathroom",
    "heating and hot water",
    "gas and electricity",
    "cleaning and grounds",
    "grounds and gardens",
    "views and acts",
    "views and act",
    "pros and cons",
    "more and more",
    "again and again",
    "up and down",
    "in and out",
    "services and decisions",
];

const LEADING: [&str; 32] = [
    "don't you",
    "do you not",
    "wouldn't you",
    "isn't it",
    "aren't you",
    "aren't they",
    "haven't you",
    "surely",
    "obviously",
    "of course",
    "clearly",
    "as you know",
    "everybody knows",
    "everyone knows",
    "most people",
    "do you agree that",
    "would you agree that",
    "how much do you enjoy",
    "how much do you like",
    "how much do you love",
    "how excellent",
    "our excellent",
    "our great",
    "our fantastic",
    "our friendly",
    "our improved",
    "our popular",
    "our award-winning",
    "our hard-working",
    "our wonderful",
    "our first-class",
    "much-loved",
];

/// What the office says, and what people say.
const JARGON: [(&str, &str); 58] = [
    ("asb", "anti-social behaviour"),
    ("tsm", "Tenant Satisfaction Measures"),
    ("tsms", "Tenant Satisfaction Measures"),
    ("lcra", "rented homes"),
    ("lcho", "shared ownership"),
    ("rsl", "housing association"),
    ("rsls", "housing associations"),
    ("almo", "the company that manages the council's homes"),
    ("epc", "energy certificate"),
    ("kpi", "target"),
    ("kpis", "targets"),
    ("sla", "agreed time"),
    ("uprn", "address"),
    ("hmo", "shared house"),
    ("foi", "freedom of information"),
    ("gdpr", "data protection law"),
    ("dpa", "data protection law"),
    ("dlo", "our repairs team"),
    ("rtb", "right to buy"),
    ("tpas", "the tenants' advice service"),
    ("rtm", "right to manage"),
    ("void", "empty home"),
    ("voids", "empty homes"),
    ("decant", "move out for a while"),
    ("decanted", "moved out for a while"),
    ("arrears", "rent that is owed"),
    ("stakeholder", "people it matters to"),
    ("stakeholders", "people it matters to"),
    ("stock condition", "the state of our homes"),
    ("property condition", "the state of your home"),
    ("responsive repairs", "repairs that you report"),
    ("planned maintenance", "planned work on your home"),
    ("cyclical maintenance", "regular work on your home"),
    ("capital works", "large building work"),
    ("component replacement", "a new kitchen, bathroom or boiler"),
    ("general needs", "ordinary rented homes"),
    ("dwelling", "home"),
    ("dwellings", "homes"),
    ("demised premises", "your home"),
    ("tenure", "whether you rent or own"),
    ("operative", "worker"),
    ("operatives", "workers"),
    ("utilise", "use"),
    ("facilitate", "help"),
    ("commence", "start"),
    ("commencement", "start"),
    ("endeavour", "try"),
    ("pursuant to", "under"),
    ("in respect of", "about"),
    ("with regard to", "about"),
    ("prior to", "before"),
    ("in the event that", "if"),
    ("going forward", "from now on"),
    ("holistic", "whole"),
    ("robust", "strong"),
    ("synergy", "working together"),
    ("empower", "help, let"),
    ("co-production", "working it out together"),
];

/// Beginnings of questions.
const ASKING: [&str; 36] = [
    "who", "what", "when", "where", "which", "why", "how", "do", "does", "did", "is", "are", "was", "were", "has",
    "have", "had", "can", "could", "would", "will", "should", "shall", "may", "whose", "whom", "isn't", "don't",
    "didn't", "doesn't", "wasn't", "weren't", "hasn't", "haven't", "can't", "won't",
];

pub(super) fn check(draft: &Draft<'_>, found: &mut Found) {
    for (place, text, pointer) in draft.english() {
        let all = words::words(text);
        let item = place.item.and_then(|item| draft.items.get(item));
        if let Some(item) = item.filter(|item| place.role == Role::Title && item.is_answered()) {
            title(item, text, &all, &pointer, found);
        }
        if place.role == Role::Hint && (all.len() > HINT.0 || words::sentences(text).len() > HINT.1) {
            let message = format!("the hint has {} words in {} sentences", all.len(), words::sentences(text).len());
            let help = "say it in one short sentence, or put it as a `statement` before the question";
            found.add(&pointer, "hint-long", message, help);
        }
        running(place, text, &pointer, found);
        anywhere(draft, place, text, &all, &pointer, found);
    }
    if let Some(reading) = readability::of_survey(draft).filter(|reading| reading.age > AGE) {
        let alone = |words: &Words<'_>, text: &str| {
            readability::is_read(words.role) && readability::of_text(text).is_some_and(|reading| reading.age > AGE)
        };
        // Said once: at the hard text, or of the whole where no single text is.
        if !draft.english().any(|(words, text, _)| alone(words, text)) {
            let message = format!("the survey as a whole needs a reading age of {:.0}", reading.age);
            found.add("", "reading-age", message, "use shorter words and shorter sentences");
        }
    }
}

/// Whether one answer is given to the whole question: then it must ask one thing.
fn is_one_answer(kind: &QuestionKind) -> bool {
    matches!(kind, QuestionKind::YesNo { .. } | QuestionKind::Scale { .. })
}

fn title(item: &Item<'_>, text: &str, all: &[Word], pointer: &str, found: &mut Found) {
    let one = is_one_answer(item.kind());
    if let Some((start, end)) = two_things(text, all).filter(|_| one) {
        let help = "ask one thing, or make it two questions; leave it if people see the two as one thing";
        found.mark((pointer, start, end), "double-barrelled", "this may ask two things at once", help);
    }
    if let Some(word) = negation(all).filter(|_| one && words::find_any(all, &LEADING).is_none()) {
        let message = format!("“{}” makes the question hard to answer with yes or no", word.text);
        found.mark((pointer, word.start, word.end), "negative-wording", message, "ask it without “not”");
    }
    let absolute = ["always", "every time", "all the time", "at all times"];
    if let Some((phrase, start, end)) = words::find_any(all, &absolute).filter(|_| one) {
        let message = format!("“{phrase}” leaves no room for one exception");
        found.mark((pointer, start, end), "absolute-wording", message, "ask about the last time, or how often");
    }
    let vague = ["recently", "lately", "in recent times", "nowadays", "these days", "in the past"];
    if let Some((phrase, start, end)) = words::find_any(all, &vague) {
        let message = format!("“{phrase}” means another time to each reader");
        found.mark((pointer, start, end), "vague-time", message, "name the time: “in the last 12 months”");
    }
    let asks = all.first().is_some_and(|word| ASKING.contains(&word.text.as_str()) || word.text == "to");
    if asks && all.len() > 2 && !text.contains(['?', '…', ':']) {
        let end = text.trim_end().len();
        found.mark(
            (pointer, end, end),
            "question-mark-missing",
            "the question has no question mark",
            "end it with “?”",
        );
    }
    if all.len() > LONG {
        let message = format!("the question has {} words", all.len());
        let help = "ask in 25 words or fewer, and put what has to be explained before it";
        found.add(pointer, "question-long", message, help);
    }
}

/// Where a question joins two things by "and", unless the two are known as one.
fn two_things(text: &str, all: &[Word]) -> Option<(usize, usize)> {
    // What stands before a comma sets the scene: "Thinking about your home and street, …".
    let scene = all.first().is_some_and(|word| matches!(word.text.as_str(), "thinking" | "taking" | "overall"));
    let from = if scene { text.rfind(", ").map_or(0, |at| at + 1) } else { 0 };
    let mut words: Vec<&Word> = all.iter().filter(|word| word.start >= from).collect();
    // "you and your household", "between 1 and 5", "England and Wales": one thing each.
    words.retain(|word| !word.text.is_empty());
    for (at, word) in words.iter().enumerate() {
        let joins = matches!(word.text.as_str(), "and" | "and/or");
        let (Some(before), Some(after)) = (at.checked_sub(1).and_then(|at| words.get(at)), words.get(at + 1)) else {
            continue;
        };
        if !joins {
            continue;
        }
        let number = |word: &Word| word.text.bytes().all(|b| b.is_ascii_digit());
        let name = |word: &Word| text.get(word.start..).is_some_and(|rest| rest.starts_with(char::is_uppercase));
        let people = matches!(before.text.as_str(), "you" | "we" | "us" | "me");
        let near = |start: usize, end: usize| start <= before.start && after.end <= end || start == word.start;
        let pair = PAIRS.iter().any(|pair| {
            words::find(all, pair)
                .is_some_and(|(start, end)| near(start, end) || start <= word.start && word.end <= end)
        });
        if !(number(before) || name(before) && name(after) || people || pair) {
            return Some((word.start, word.end));
        }
    }
    None
}

/// Running words: their sentences, and how hard they are.
fn running(place: &Words<'_>, text: &str, pointer: &str, found: &mut Found) {
    let is_running = readability::is_read(place.role) && !matches!(place.role, Role::Title | Role::Transcript);
    if !is_running {
        return;
    }
    if let Some(reading) = readability::of_text(text).filter(|reading| reading.age > AGE) {
        let message = format!("this text needs a reading age of {:.0}", reading.age);
        return found.add(
            pointer,
            "reading-age",
            message,
            "use shorter words and shorter sentences; aim for the age of nine",
        );
    }
    for (start, end) in words::sentences(text) {
        let count = words::words(text.get(start..end).unwrap_or_default()).len();
        if count > LONG {
            let message = format!("the sentence has {count} words");
            found.mark((pointer, start, end), "sentence-long", message, "make it two sentences");
        }
    }
}

/// What no text should have.
fn anywhere(draft: &Draft<'_>, place: &Words<'_>, text: &str, all: &[Word], pointer: &str, found: &mut Found) {
    let asks = matches!(place.role, Role::Title | Role::Hint | Role::PageText | Role::PageTitle | Role::Statement);
    if let Some((phrase, start, end)) = words::find_any(all, &LEADING).filter(|_| asks) {
        let balanced = phrase.ends_with("agree that") && words::find(all, "disagree").is_some();
        if !balanced {
            let message = format!("“{phrase}” tells residents what to answer");
            found.mark((pointer, start, end), "leading-question", message, "ask without saying what you expect");
        }
    }
    if place.role != Role::LandlordName {
        for (word, plain) in JARGON {
            if let Some((start, end)) = words::find(all, word) {
                let message = format!("residents may not know “{}”", text.get(start..end).unwrap_or(word));
                found.mark((pointer, start, end), "jargon", message, format!("say “{plain}”"));
            }
        }
    }
    let letters: Vec<char> = text.chars().filter(|c| c.is_alphabetic()).collect();
    let cased = all.iter().filter(|word| !word.text.starts_with('{')).count();
    // A landlord is called what it is called: PETRA TMO.
    let is_name = place.role == Role::LandlordName;
    if !is_name && letters.len() >= 8 && cased >= 2 && letters.iter().all(|c| c.is_uppercase()) && !text.contains('{') {
        found.add(pointer, "capitals", "the text is in capitals", "write it in small letters");
    }
    for tag in [
        "<b>", "<i>", "<br>", "<br/>", "<br />", "<p>", "<strong>", "<em>", "<a ", "<ul>", "<li>", "<span", "<div",
        "&nbsp;", "&amp;", "&pound;",
    ] {
        if let Some(start) = text.to_ascii_lowercase().find(tag) {
            let message = format!("residents will read “{tag}” as it stands");
            let help = "for bold words write **so**, for a link [words](https://…), for a new paragraph an empty line";
            found.mark((pointer, start, start + tag.len()), "html-tags", message, help);
            break;
        }
    }
    slots_with_blanks(draft, text, pointer, found);
}

fn slots_with_blanks(draft: &Draft<'_>, text: &str, pointer: &str, found: &mut Found) {
    for (start, _) in text.match_indices('{') {
        let Some(inner) = text.get(start + 1..).and_then(|rest| rest.split_once('}')).map(|(inner, _)| inner) else {
            continue;
        };
        let name = inner.trim();
        let known = name == "landlord" || draft.survey.question(name).is_some();
        if known && name != inner {
            let message = format!("residents will read “{{{inner}}}” as it stands");
            let help = format!("write {{{name}}}, without blanks");
            found.mark((pointer, start, start + inner.len() + 2), "slot-spaces", message, help);
        }
    }
}
