//! Our own pictures: strokes on a field of 48 by 48, in the colour of the words beside them. For the parts that
//! make a survey easier to read and show a kiosk; in a bundle they share the file that these are in.
//!
//! They are in code and in no file beside it: `<use>` can't reach into a file from another server, where
//! the bundle may lie, and text from there never becomes markup.

use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::PICTURES;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;

use crate::element::Element;
use crate::element::element;
use crate::field::Mark;
use crate::scale::face;

/// A round face or button.
const ROUND: &str = "M24 41a17 17 0 1 0 0-34 17 17 0 0 0 0 34";

/// Eyes, brows and mouths, from the saddest face on. Their outlines differ, so colour need not tell them apart.
const FACES: [&str; 5] = [
    "M17 21h.1M31 21h.1M14 16l6-2M34 16l-6-2M15 35q9-11 18 0z",
    "M17 20h.1M31 20h.1M16 34q8-7 16 0",
    "M17 20h.1M31 20h.1M16 31h16",
    "M17 20h.1M31 20h.1M16 28q8 8 16 0",
    "M15 21q2-4 4 0M29 21q2-4 4 0M15 27q9 15 18 0z",
];

/// Between agreement and disagreement.
const BETWEEN: &str = "M24 41a17 17 0 1 0 0-34 17 17 0 0 0 0 34M16 24h16";

// Each by itself: what a kiosk needs of them is less than what a definition may name.
/// A wheelchair.
const ACCESS: &str = "M20 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M20 15v13h12l5 10 4-2M20 20h10M16 23a10 10 0 1 0 13 12";
/// A bin.
const BIN: &str = "M10 14h28M19 14V9h10v5M14 14l2 27h16l2-27M21 20v15M27 20v15";
/// A calendar.
const CALENDAR: &str = "M8 11h32v29H8zM8 19h32M16 6v9M32 6v9M15 26h4M23 26h4M31 26h2M15 33h4M23 33h4";
/// A speech bubble.
const CHAT: &str = "M8 10h32v22H22l-9 8v-8H8zM16 18h16M16 24h10";
/// A child and a grown-up.
const CHILD: &str = "M17 15a5 5 0 1 0 0-10 5 5 0 0 0 0 10M9 41V24a5 5 0 0 1 5-5h6a5 5 0 0 1 5 5v17M17 41V30M34 27a4 4 0 1 0 0-8 4 4 0 0 0 0 8M29 41v-7a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v7";
/// A broom.
const CLEAN: &str = "M39 8 26 21M21 20l7 7-6 14H9q-2-9 12-21M17 30l-4 6M22 33l-3 6";
/// A clock.
const CLOCK: &str = "M24 41a17 17 0 1 0 0-34 17 17 0 0 0 0 34M24 14v10l7 5";
/// A computer.
const COMPUTER: &str = "M7 10h34v23H7zM24 33v7M15 40h18";
/// A cross.
pub(crate) const CROSS: &str = "M13 13l22 22M35 13 13 35";
/// A drop.
const DAMP: &str = "M24 7q12 13 12 21a12 12 0 0 1-24 0q0-8 12-21M18 29a6 6 0 0 0 6 6";
/// A document.
const DOCUMENT: &str = "M12 6h16l8 8v28H12zM28 6v8h8M18 22h12M18 28h12M18 34h8";
/// A door.
const DOOR: &str = "M13 41V7h22v34M8 41h32M29 24h.1";
/// A flame.
const HEATING: &str = "M25 6q2 8 8 13a14 14 0 1 1-20 4q3 0 5-2 0-9 7-15M24 41a6 6 0 0 1-4-10l4-4 4 4a6 6 0 0 1-4 10";
/// A home.
const HOME: &str = "M7 23 24 8l17 15M11 20v20h26V20M20 40V29h8v11";
/// A key.
const KEY: &str = "M17 38a9 9 0 1 0 0-18 9 9 0 0 0 0 18M23.5 22.5 39 7M32 14l6 6M26 20l4 4M17 29h.1";
/// A leaf.
const LEAF: &str = "M10 38C8 20 18 9 40 9c0 20-11 30-26 26M10 42q6-16 20-24";
/// A letter.
const LETTER: &str = "M6 12h36v25H6zM6 13l18 14 18-14";
/// A lift.
const LIFT: &str = "M11 6h26v36H11zM24 18v24M17 15l7-5 7 5";
/// A bulb.
const LIGHT: &str = "M18 33c-5-3-7-7-7-12a13 13 0 0 1 26 0c0 5-2 9-7 12v3H18zM19 42h10";
/// Coins.
const MONEY: &str = "M24 9c8 0 14 2.2 14 5s-6 5-14 5-14-2.2-14-5 6-5 14-5M10 14v10c0 2.8 6 5 14 5s14-2.2 14-5V14M10 24v10c0 2.8 6 5 14 5s14-2.2 14-5V24";
/// Two people.
const NEIGHBOURS: &str = "M16 22a6 6 0 1 0 0-12 6 6 0 0 0 0 12M5 39v-4a9 9 0 0 1 9-9h4a9 9 0 0 1 9 9v4M32 22a6 6 0 1 0-3-11.2M32 26h2a9 9 0 0 1 9 9v4";
/// Three dots.
const OTHER: &str = "M24 41a17 17 0 1 0 0-34 17 17 0 0 0 0 34M16 24h.1M24 24h.1M32 24h.1";
/// A phone.
const PHONE: &str = "M14 7l6 9-4 5q4 8 11 11l5-4 9 6q-2 9-9 9C18 42 6 30 6 16q0-7 8-9z";
/// A spanner.
const REPAIRS: &str = "M40 13a9 9 0 0 1-12.2 8.4L15.4 33.8a4 4 0 0 1-5.7-5.7L22.1 15.7A9 9 0 0 1 33.6 5.3l-5 5 .8 5.3 5.3.8 5-5q.3.8.3 1.6M12.6 31h.1";
/// A shield.
const SAFETY: &str = "M24 6l15 5v11c0 9-6 16-15 20C15 38 9 31 9 22V11zM17 23l5 5 10-10";
/// A person with a headset.
const STAFF: &str = "M12 25v-3a12 12 0 0 1 24 0v3M12 24h-1a3 3 0 0 0-3 3v4a3 3 0 0 0 3 3h3V24zM36 24h1a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3h-3V24zM36 34q0 6-8 6h-3";

/// Each of the pictures that definitions may name.
const NAMED: [(&str, &str); PICTURES.len()] = [
    ("access", ACCESS),
    ("bin", BIN),
    ("bus", "M9 9h30v27H9zM9 24h30M24 9v15M14 36v4M34 36v4M15 30h.1M33 30h.1"),
    ("calendar", CALENDAR),
    ("chat", CHAT),
    ("child", CHILD),
    ("clean", CLEAN),
    ("clock", CLOCK),
    ("computer", COMPUTER),
    ("cross", CROSS),
    ("damp", DAMP),
    ("document", DOCUMENT),
    ("door", DOOR),
    ("heart", "M24 40C10 30 7 24 7 18a8.5 8.5 0 0 1 17-2 8.5 8.5 0 0 1 17 2c0 6-3 12-17 22z"),
    ("heating", HEATING),
    // A lifebuoy.
    (
        "help",
        "M24 41a17 17 0 1 0 0-34 17 17 0 0 0 0 34M24 31a7 7 0 1 0 0-14 7 7 0 0 0 0 14M12 12l7 7M36 12l-7 7M12 36l7-7M36 36l-7-7",
    ),
    ("home", HOME),
    ("key", KEY),
    ("leaf", LEAF),
    ("letter", LETTER),
    ("lift", LIFT),
    ("light", LIGHT),
    ("money", MONEY),
    ("neighbours", NEIGHBOURS),
    ("noise", SOUND),
    ("other", OTHER),
    // A car.
    ("parking", "M7 33v-8l5-11h24l5 11v8zM7 25h34M12 33v5M36 33v5M15 29h.1M33 29h.1"),
    ("phone", PHONE),
    ("question", "M24 41a17 17 0 1 0 0-34 17 17 0 0 0 0 34M18 20a6 6 0 1 1 8.5 5.5Q24 26.5 24 29.5M24 34.5h.1"),
    ("repairs", REPAIRS),
    ("safety", SAFETY),
    ("staff", STAFF),
    ("thumb_down", "M8 26V7h7v19zM15 24l8 15q5 0 4-6l-1-6h12q3-1 2-5l-3-12q-1-3-4-3H15"),
    ("thumb_up", "M8 22v19h7V22zM15 24l8-15q5 0 4 6l-1 6h12q3 1 2 5l-3 12q-1 3-4 3H15"),
];

/// A loudspeaker.
pub(crate) const SOUND: &str = "M8 19h7l10-8v26l-10-8H8zM31 18a8 8 0 0 1 0 12M36 13a15 15 0 0 1 0 22";
/// A large and a small letter.
pub(crate) const LETTERS: &str = "M3 37 13 11h2l10 26M7 28h14M28 37l7-18h1l8 18M31 31h10";
/// A circle with one half crossed out.
pub(crate) const HALVES: &str = "M24 41a17 17 0 1 0 0-34 17 17 0 0 0 0 34M24 7v34M29 9v30M34 12v24";
/// An open book.
pub(crate) const BOOK: &str = "M24 13q-7-5-18-4v29q11-1 18 4 7-5 18-4V9q-11-1-18 4zM24 13v29";
/// A mountain in a frame.
pub(crate) const FRAME: &str = "M6 9h36v30H6zM6 33l11-11 9 9 6-6 10 9M32 18h.1";
/// A tick.
pub(crate) const TICK: &str = "M11 26l9 9 17-21";

/// The strokes of a picture that a definition names.
pub(crate) fn named(name: &str) -> Option<&'static str> {
    NAMED.iter().find(|(known, _)| *known == name).map(|(_, strokes)| *strokes)
}

/// Words that codes of topics begin with, and the strokes that go with them.
const TOPICS: [(&[&str], &str); 26] = [
    (&["repair", "maintenance", "fix"], REPAIRS),
    (&["rent", "money", "pay", "bill", "charge", "benefit"], MONEY),
    (&["neighbour", "asb", "community", "nuisance"], NEIGHBOURS),
    (&["noise"], SOUND),
    (&["phone", "call", "telephone", "text", "sms"], PHONE),
    (&["letter", "post"], LETTER),
    (&["email", "online", "website", "web", "app"], COMPUTER),
    (&["staff", "service", "reception", "advice"], STAFF),
    (&["wait", "time", "delay", "appointment", "queue"], CLOCK),
    (&["home", "house", "housing", "move", "moving", "transfer", "tenancy", "building"], HOME),
    (&["key", "lock"], KEY),
    (&["door", "window"], DOOR),
    (&["paper", "document", "form"], DOCUMENT),
    (&["damp", "mould", "leak", "water", "flood"], DAMP),
    (&["heat", "boiler", "gas", "warm", "energy", "cold"], HEATING),
    (&["light", "electric"], LIGHT),
    (&["lift"], LIFT),
    (&["rubbish", "bin", "waste"], BIN),
    (&["clean", "grounds", "estate"], CLEAN),
    (&["garden", "park", "tree"], LEAF),
    (&["safe", "security", "fire", "violence", "danger"], SAFETY),
    (&["complain", "listen", "comment", "contact", "talk", "feedback", "inform"], CHAT),
    (&["access", "adapt", "disab", "mobility"], ACCESS),
    (&["child", "famil", "young", "school"], CHILD),
    (&["event", "date", "meeting", "visit", "activit"], CALENDAR),
    (&["other", "else", "something", "anything"], OTHER),
];

/// The strokes that go with a choice, by what it stands for: faces for points of a scale, thumbs where that is
/// about agreement, a tick and a cross for yes and no, and a topic by its code.
pub(crate) fn of_choice(kind: &QuestionKind, mark: &Mark) -> Option<String> {
    let code = match mark {
        Mark::Code(code) => code,
        Mark::Soft(SoftAnswer::DontKnow | SoftAnswer::NotApplicableOrDontKnow) => return drawn(named("question")?),
        Mark::Soft(_) => return None,
    };
    match kind {
        QuestionKind::YesNo { .. } if code.as_str() == "yes" => drawn(TICK),
        QuestionKind::YesNo { .. } => drawn(CROSS),
        QuestionKind::Scale { points, .. } => of_point(points, code),
        _ => drawn(topic(code.as_str())?),
    }
}

fn drawn(strokes: &str) -> Option<String> {
    Some(strokes.to_owned())
}

/// A scale of four or five points with scores has faces. One of more points has too few for them.
fn of_point(points: &[Choice], code: &Code) -> Option<String> {
    if !(4..=FACES.len()).contains(&points.len()) || points.iter().any(|point| point.score.is_none()) {
        return None;
    }
    let at = points.iter().position(|point| point.code == *code)?;
    let is_agreement = points.iter().any(|point| point.code.as_str().contains("disagree"));
    let of_five = face(points, at);
    if is_agreement {
        let thumb = ["thumb_down", "thumb_down", "", "thumb_up", "thumb_up"].get(of_five).copied()?;
        return drawn(named(thumb).unwrap_or(BETWEEN));
    }
    FACES.get(of_five).map(|face| [ROUND, face].concat())
}

/// The strokes that go with a topic, by its code.
pub(crate) fn topic(code: &str) -> Option<&'static str> {
    let code = code.to_ascii_lowercase();
    let begins = |words: &[&str]| code.split(['_', '-']).any(|part| words.iter().any(|word| part.starts_with(word)));
    TOPICS.iter().find(|(words, _)| begins(words)).map(|(_, strokes)| *strokes)
}

/// A drawing, which says nothing that is not said in words.
pub(crate) fn drawing(class: &'static str, strokes: impl Into<std::borrow::Cow<'static, str>>) -> Element {
    element("svg")
        .class(class)
        .attribute("viewBox", "0 0 48 48")
        .attribute("aria-hidden", "true")
        .attribute("focusable", "false")
        .child(element("path").attribute("d", strokes))
}

#[cfg(test)]
mod tests {
    use yousaid_schema::Decimal;
    use yousaid_schema::Text;

    use super::*;

    #[test]
    fn every_picture_that_a_definition_may_name_is_drawn_and_no_two_are_alike() {
        for name in PICTURES {
            assert!(named(name).is_some_and(|strokes| strokes.starts_with('M')), "{name}");
        }
        for (at, (_, strokes)) in NAMED.iter().enumerate() {
            assert!(NAMED.iter().skip(at + 1).all(|(_, other)| other != strokes));
        }
        for (words, strokes) in TOPICS {
            assert!(NAMED.iter().any(|(_, known)| *known == strokes), "{words:?}");
        }
    }

    fn points(codes: &[(&str, i32)]) -> Vec<Choice> {
        let point = |(code, score): &(&str, i32)| {
            let choice = Choice::new(Code::new(code).unwrap(), Text::new("en", code));
            Choice { score: Some(Decimal::new(*score)), ..choice }
        };
        codes.iter().map(point).collect()
    }

    #[test]
    fn faces_follow_scores_and_thumbs_agreement() {
        let satisfied = points(&[("very", 5), ("fairly", 4), ("neither", 3), ("un", 2), ("very_un", 1)]);
        let of = |points: &[Choice], code: &str| of_point(points, &Code::new(code).unwrap());
        assert!(of(&satisfied, "very").unwrap().ends_with(FACES[4]));
        assert!(of(&satisfied, "very_un").unwrap().ends_with(FACES[0]));
        let agree =
            points(&[("strongly_agree", 5), ("agree", 4), ("neither", 3), ("disagree", 2), ("strongly_disagree", 1)]);
        assert_eq!(of(&agree, "agree").as_deref(), named("thumb_up"));
        assert_eq!(of(&agree, "strongly_disagree").as_deref(), named("thumb_down"));
        assert_eq!(of(&agree, "neither").as_deref(), Some(BETWEEN));
        let many: Vec<(String, i32)> = (0..11).map(|score| (score.to_string(), score)).collect();
        let many: Vec<(&str, i32)> = many.iter().map(|(code, score)| (code.as_str(), *score)).collect();
        assert_eq!(of(&points(&many), "3"), None);
    }

    #[test]
    fn topics_are_found_by_how_the_words_of_a_code_begin() {
        assert_eq!(topic("repairs"), named("repairs"));
        assert_eq!(topic("by_telephone"), named("phone"));
        assert_eq!((topic("1"), topic("current")), (None, None));
    }
}
