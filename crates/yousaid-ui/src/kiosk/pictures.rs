//! Pictures of common topics, drawn for tiles: one path each, on a field of 48 by 48.

/// Words that codes begin with, and the picture that goes with them.
const PICTURES: [(&[&str], &str); 16] = [
    // A spanner.
    (
        &["repair", "maintenance", "fix"],
        "M40 13a9 9 0 0 1-12.2 8.4L15.4 33.8a4 4 0 0 1-5.7-5.7L22.1 15.7A9 9 0 0 1 33.6 5.3l-5 5 .8 5.3 5.3.8 5-5q.3.8.3 1.6M12.6 31h.1",
    ),
    // Coins.
    (
        &["rent", "money", "pay", "bill", "charge", "benefit"],
        "M24 9c8 0 14 2.2 14 5s-6 5-14 5-14-2.2-14-5 6-5 14-5M10 14v10c0 2.8 6 5 14 5s14-2.2 14-5V14M10 24v10c0 2.8 6 5 14 5s14-2.2 14-5V24",
    ),
    // Two people.
    (
        &["neighbour", "asb", "community", "nuisance", "noise"],
        "M16 22a6 6 0 1 0 0-12 6 6 0 0 0 0 12M5 39v-4a9 9 0 0 1 9-9h4a9 9 0 0 1 9 9v4M32 22a6 6 0 1 0-3-11.2M32 26h2a9 9 0 0 1 9 9v4",
    ),
    // A person with a headset.
    (
        &["staff", "help", "service", "reception", "advice", "phone", "call"],
        "M12 25v-3a12 12 0 0 1 24 0v3M12 24h-1a3 3 0 0 0-3 3v4a3 3 0 0 0 3 3h3V24zM36 24h1a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3h-3V24zM36 34q0 6-8 6h-3",
    ),
    // A clock.
    (&["wait", "time", "delay", "appointment", "queue"], "M24 41a17 17 0 1 0 0-34 17 17 0 0 0 0 34M24 14v10l7 5"),
    // A house.
    (
        &["home", "house", "housing", "move", "moving", "transfer", "tenancy", "building"],
        "M7 23 24 8l17 15M11 20v20h26V20M20 40V29h8v11",
    ),
    // A key.
    (
        &["key", "paper", "document", "form", "lock", "door"],
        "M17 38a9 9 0 1 0 0-18 9 9 0 0 0 0 18M23.5 22.5 39 7M32 14l6 6M26 20l4 4M17 29h.1",
    ),
    // A drop.
    (&["damp", "mould", "leak", "water", "flood"], "M24 7q12 13 12 21a12 12 0 0 1-24 0q0-8 12-21M18 29a6 6 0 0 0 6 6"),
    // A flame.
    (
        &["heat", "boiler", "gas", "warm", "energy", "cold"],
        "M25 6q2 8 8 13a14 14 0 1 1-20 4q3 0 5-2 0-9 7-15M24 41a6 6 0 0 1-4-10l4-4 4 4a6 6 0 0 1-4 10",
    ),
    // A broom.
    (
        &["clean", "grounds", "garden", "estate", "rubbish", "bin"],
        "M39 8 26 21M21 20l7 7-6 14H9q-2-9 12-21M17 30l-4 6M22 33l-3 6",
    ),
    // A shield.
    (
        &["safe", "security", "fire", "violence", "danger"],
        "M24 6l15 5v11c0 9-6 16-15 20C15 38 9 31 9 22V11zM17 23l5 5 10-10",
    ),
    // A speech bubble.
    (
        &["complain", "listen", "comment", "letter", "contact", "talk", "feedback", "inform"],
        "M8 10h32v22H22l-9 8v-8H8zM16 18h16M16 24h10",
    ),
    // A wheelchair.
    (
        &["access", "adapt", "disab", "lift", "mobility"],
        "M20 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M20 15v13h12l5 10 4-2M20 20h10M16 23a10 10 0 1 0 13 12",
    ),
    // A child and a grown-up.
    (
        &["child", "famil", "young", "school"],
        "M17 15a5 5 0 1 0 0-10 5 5 0 0 0 0 10M9 41V24a5 5 0 0 1 5-5h6a5 5 0 0 1 5 5v17M17 41V30M34 27a4 4 0 1 0 0-8 4 4 0 0 0 0 8M29 41v-7a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v7",
    ),
    // A calendar.
    (
        &["event", "date", "meeting", "visit", "activit"],
        "M8 11h32v29H8zM8 19h32M16 6v9M32 6v9M15 26h4M23 26h4M31 26h2M15 33h4M23 33h4",
    ),
    // Three dots.
    (
        &["other", "else", "something", "none", "anything"],
        "M24 41a17 17 0 1 0 0-34 17 17 0 0 0 0 34M16 24h.1M24 24h.1M32 24h.1",
    ),
];

/// The picture for a choice with this code, if there is one.
pub(super) fn picture(code: &str) -> Option<&'static str> {
    let code = code.to_ascii_lowercase();
    let begins = |words: &[&str]| code.split(['_', '-']).any(|part| words.iter().any(|word| part.starts_with(word)));
    PICTURES.iter().find(|(words, _)| begins(words)).map(|(_, path)| *path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_find_their_pictures_by_how_their_words_begin() {
        assert_eq!(picture("repairs"), picture("our_repair"));
        assert!(picture("Rent").is_some() && picture("else").is_some());
        assert_eq!(picture("1"), None);
        assert_eq!(picture("current"), None, "within a word is another word");
    }

    #[test]
    fn no_two_pictures_are_alike() {
        for (at, (_, path)) in PICTURES.iter().enumerate() {
            assert!(PICTURES.iter().skip(at + 1).all(|(_, other)| other != path));
        }
    }
}
