//! Themes: whether the colours that a landlord sets can be told apart.

use yousaid_schema::Problem;
use yousaid_schema::nearest;

use super::Finding;
use super::Found;
use super::Rule;
use super::Severity;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "contrast-text",
        severity: Severity::Warning,
        title: "words that stand out too little from what is behind them",
        why: "Older people, people with low vision and everybody in the sun can't read them.",
        bad: "yousaid-survey { --yousaid-text: #999999; }",
        good: "yousaid-survey { --yousaid-text: #222222; }",
        source: "WCAG 2.2, success criterion 1.4.3: 4.5 to 1.",
    },
    Rule {
        id: "contrast-shape",
        severity: Severity::Warning,
        title: "an outline that stands out too little from what is behind it",
        why: "Nobody finds a field whose border can't be seen, or notices where the focus is.",
        bad: "yousaid-survey { --yousaid-border: #dddddd; }",
        good: "yousaid-survey { --yousaid-border: #666666; }",
        source: "WCAG 2.2, success criterion 1.4.11: 3 to 1.",
    },
    Rule {
        id: "theme-unknown",
        severity: Severity::Warning,
        title: "a colour for something that there is not",
        why: "The name is misspelt, so the colour is never used.",
        bad: "yousaid-survey { --yousaid-acent: #0b5a5f; }",
        good: "yousaid-survey { --yousaid-accent: #0b5a5f; }",
        source: "",
    },
];

/// The colours of a theme, with those of the light and of the dark look where none are set: those of
/// the component library's `theme.css`, which a test compares.
const COLORS: [(&str, &str, &str); 10] = [
    ("accent", "#0b5a5f", "#86d8d0"),
    ("on-accent", "#fff", "#06201e"),
    ("background", "#fff", "#121918"),
    ("surface", "#fff", "#1a2322"),
    ("text", "#17211f", "#f0f5f4"),
    ("muted", "#404d4a", "#b9c7c4"),
    ("border", "#6f7f7b", "#849691"),
    ("line", "#d5dddb", "#36433f"),
    ("error", "#9e1420", "#ffb4ab"),
    ("focus", "#1a49d6", "#ffd45e"),
];

/// Names of a theme that are no colours.
const OTHERS: [&str; 6] = ["font", "font-size", "radius", "measure", "width", "padding"];

/// Words, and what they stand on.
const TEXTS: [(&str, &str); 8] = [
    ("text", "background"),
    ("text", "surface"),
    ("muted", "background"),
    ("muted", "surface"),
    ("accent", "background"),
    ("on-accent", "accent"),
    ("error", "background"),
    ("error", "surface"),
];
/// Shapes that one has to see, and what they stand on.
const SHAPES: [(&str, &str); 3] = [("border", "background"), ("border", "surface"), ("focus", "background")];

/// Judges the colours that a style sheet gives to the widget: its `--yousaid-…` tokens, each as the
/// last line that sets it says. Colours are read as `#abc`, `#aabbcc`, `rgb(…)`, `black` and `white`; what
/// is written in another way is not judged.
///
/// The pointer of a finding is empty; its range is that of the line in the style sheet.
#[must_use]
pub fn lint_theme(css: &str) -> Vec<Finding> {
    let mut found = Found::default();
    let tokens = tokens(css);
    for (name, _, (start, end)) in &tokens {
        let plain = name.strip_prefix("dark-").unwrap_or(name);
        let colors = COLORS.iter().map(|(name, _, _)| *name);
        if !colors.clone().chain(OTHERS).any(|known| known == plain) {
            let help = match nearest(plain, colors.chain(OTHERS)) {
                Some(near) => format!("did you mean `--yousaid-{near}`?"),
                None => "take it out".to_owned(),
            };
            let message = format!("there is nothing called `--yousaid-{name}`");
            found.mark(("", *start, *end), "theme-unknown", message, help);
        }
    }
    for dark in [false, true] {
        for (pairs, rule, least) in [(&TEXTS[..], "contrast-text", 4.5), (&SHAPES[..], "contrast-shape", 3.0)] {
            for (front, back) in pairs {
                pair((front, back), dark, (rule, least), &tokens, &mut found);
            }
        }
    }
    found.0
}

/// A token's name without its beginning, its value, and its bytes.
type Token<'c> = (&'c str, &'c str, (usize, usize));

fn tokens(css: &str) -> Vec<Token<'_>> {
    const BEGINNING: &str = "--yousaid-";
    let mut tokens = Vec::new();
    for (start, _) in css.match_indices(BEGINNING) {
        let before = css.get(..start).unwrap_or_default().trim_end();
        // Only where it is set, not where it is used or spoken of.
        if !before.is_empty() && !before.ends_with(['{', ';', '/']) {
            continue;
        }
        let rest = css.get(start + BEGINNING.len()..).unwrap_or_default();
        let Some((name, rest)) = rest.split_once(':') else { continue };
        let value = rest.split([';', '}']).next().unwrap_or_default();
        let name = name.trim();
        if name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') {
            let end = start + BEGINNING.len() + name.len() + 1 + value.trim_end().len();
            tokens.push((name, value.trim(), (start, end.min(css.len()))));
        }
    }
    tokens
}

fn pair(
    (front, back): (&str, &str),
    dark: bool,
    (rule, least): (&'static str, f64),
    tokens: &[Token<'_>],
    found: &mut Found,
) {
    let look = |name: &str| {
        let full = if dark { format!("dark-{name}") } else { name.to_owned() };
        let set = tokens.iter().rev().find(|(known, _, _)| *known == full);
        let usual = COLORS.iter().find(|(known, _, _)| *known == name);
        let value =
            set.map(|(_, value, _)| *value).or(usual.map(|(_, light, night)| if dark { *night } else { *light }))?;
        Some((full, color(value)?, set.map(|(_, _, range)| *range)))
    };
    let (Some((front, one, at)), Some((back, other, behind))) = (look(front), look(back)) else { return };
    // What the landlord did not touch is ours to get right.
    let Some((start, end)) = at.or(behind) else { return };
    let ratio = contrast(one, other);
    if ratio < least {
        let message = format!(
            "`{front}` stands out too little from `{back}`: the contrast is {ratio:.1} to 1, and has to be {least} to 1"
        );
        let darker = if dark { "lighter" } else { "darker" };
        let help = if front.ends_with("on-accent") {
            "make the two differ more in lightness".to_owned()
        } else {
            format!("make `--yousaid-{front}` {darker}")
        };
        found.push(Problem::new("", rule, message).help(help).range(start, end));
    }
}

/// Red, green and blue, from 0 to 255.
fn color(text: &str) -> Option<[u8; 3]> {
    let small = text.trim().to_ascii_lowercase();
    if let Some(hex) = small.strip_prefix('#') {
        let digit = |at: usize| hex.get(at..=at).and_then(|digit| u8::from_str_radix(digit, 16).ok());
        return match hex.len() {
            3 => Some([digit(0)? * 17, digit(1)? * 17, digit(2)? * 17]),
            6 => Some([digit(0)? * 16 + digit(1)?, digit(2)? * 16 + digit(3)?, digit(4)? * 16 + digit(5)?]),
            _ => None,
        };
    }
    if let Some(inner) = small.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
        let numbers: Vec<u8> =
            inner.split([',', ' ']).filter(|piece| !piece.is_empty()).map_while(|piece| piece.parse().ok()).collect();
        return <[u8; 3]>::try_from(numbers).ok();
    }
    match small.as_str() {
        "white" => Some([255; 3]),
        "black" => Some([0; 3]),
        _ => None,
    }
}

/// The contrast ratio of two colours, from 1 to 21 (WCAG 2.2, definition of contrast ratio).
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, definition of relative luminance.
fn luminance(color: [u8; 3]) -> f64 {
    let linear = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = color.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 0.001);
        // The lightest grey that may be text on white.
        assert!(contrast([0x76; 3], [255; 3]) >= 4.5);
        assert!(contrast([0x77; 3], [255; 3]) < 4.5);
    }

    #[test]
    fn colours_are_read_as_style_sheets_write_them() {
        assert_eq!(color("#0b5a5f"), color("rgb(11, 90, 95)"));
        assert_eq!(color("#fff"), color("white"));
        assert_eq!(color("var(--brand)"), None);
        assert_eq!(color("#é"), None);
    }

    #[test]
    fn our_own_colours_are_those_of_the_component_library() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../yousaid-ui/src/theme.css");
        let css = std::fs::read_to_string(path).unwrap();
        for (name, light, dark) in COLORS {
            assert!(css.contains(&format!("var(--yousaid-{name}, {light})")), "{name}");
            assert!(css.contains(&format!("var(--yousaid-dark-{name}, {dark})")), "{name}");
        }
    }

    #[test]
    fn our_own_colours_are_far_enough_apart() {
        let own = |dark: bool| {
            let line = |(name, light, night): &(&str, &str, &str)| {
                if dark { format!("--yousaid-dark-{name}: {night};") } else { format!("--yousaid-{name}: {light};") }
            };
            COLORS.iter().map(line).collect::<String>()
        };
        for dark in [false, true] {
            let found = lint_theme(&own(dark));
            assert!(found.is_empty(), "{found:?}");
        }
    }

    #[test]
    fn a_colour_is_judged_with_the_one_it_stands_on() {
        let css = "/* --yousaid-text: #999 */ a { color: var(--yousaid-text); --yousaid-background: #000; --yousaid-dark-text: #000 }";
        let found: Vec<String> = lint_theme(css).iter().map(|finding| finding.problem.message.clone()).collect();
        assert!(
            found.iter().any(|message| message.starts_with("`text` stands out too little from `background`")),
            "{found:?}"
        );
        assert!(
            found.iter().any(|message| message.starts_with("`dark-text` stands out too little from `dark-background`")),
            "{found:?}"
        );
    }
}
