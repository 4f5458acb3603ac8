//! The style sheet of all components.

/// The sheets that every survey needs, one after the other.
macro_rules! sheets {
    () => {
        concat!(
            include_str!("theme.css"),
            include_str!("field/style.css"),
            include_str!("choice/style.css"),
            include_str!("choices/style.css"),
            include_str!("scale/style.css"),
            include_str!("text_field/style.css"),
            include_str!("text_area/style.css"),
            include_str!("number_field/style.css"),
            include_str!("statement/style.css"),
            include_str!("page/style.css"),
            include_str!("progress/style.css"),
            include_str!("language_switcher/style.css"),
            include_str!("error_summary/style.css"),
            include_str!("review/style.css"),
            include_str!("delivery_status/style.css"),
            include_str!("ending/style.css"),
        )
    };
}

/// The style sheet. Everything is in the cascade layer `yousaid`, and hangs on the class `yousaid` of
/// the root element, so that it works in a shadow root (adopt it as a constructable style sheet) and
/// in a page (link it as a file).
///
/// The tokens that a page can set are listed at its beginning.
pub const STYLE: &str =
    concat!(sheets!(), crate::rare::sheets!(), crate::face::sheets!(), crate::face::of_languages!());

/// The same in its four parts, in their order: what every survey needs, rare kinds of questions, widgets other
/// than the survey with what only some surveys have, and Urdu and Panjabi in Arabic letters. A page can leave out
/// what it does not show.
#[cfg(feature = "ssr")]
pub const STYLES: [&str; 4] = [sheets!(), crate::rare::sheets!(), crate::face::sheets!(), crate::face::of_languages!()];

#[cfg(test)]
mod tests {
    use std::fs;

    use super::STYLE;

    /// The sheet without its comments.
    fn rules() -> String {
        STYLE.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rest)| rest)).collect()
    }

    /// The declarations of one block of tokens, from the line that begins it.
    fn token(block: &str, name: &str) -> String {
        let (_, from) = STYLE.split_once(block).unwrap_or_else(|| panic!("no block {block}"));
        let (_, value) = from.split_once(&format!("--_yousaid-{name}: ")).unwrap();
        let value = value.split_once(';').unwrap().0;
        value.split_once(", ").map_or(value, |(_, default)| default.trim_end_matches(')')).to_owned()
    }

    const LIGHT: &str = "\n  .yousaid {";
    const DARK: &str = "\n  .yousaid[data-theme=\"dark\"] {";

    /// Relative luminance of `#rgb` or `#rrggbb`, as WCAG 2.2 defines it.
    fn luminance(color: &str) -> f64 {
        let hex = color.strip_prefix('#').unwrap_or_else(|| panic!("not a colour: {color}"));
        let wide: String =
            if hex.len() == 3 { hex.chars().flat_map(|digit| [digit, digit]).collect() } else { hex.to_owned() };
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&wide[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[test]
    fn both_themes_have_the_contrast_that_is_promised() {
        for block in [LIGHT, DARK] {
            let color = |name: &str| token(block, name);
            let check = |front: &str, back: &str, least: f64| {
                let found = contrast(&color(front), &color(back));
                assert!(found >= least, "{block}: {front} on {back} has {found:.2}:1, not {least}:1");
            };
            for back in ["background", "surface", "selected", "hover"] {
                check("text", back, 7.0);
                check("border", back, 3.0);
                check("accent", back, 3.0);
            }
            for back in ["background", "surface"] {
                for front in ["muted", "error", "accent"] {
                    check(front, back, 7.0);
                }
                check("focus", back, 3.0);
            }
            check("on-accent", "accent", 7.0);
        }
    }

    #[test]
    fn the_page_around_chooses_between_the_same_two_themes() {
        let (_, from) = STYLE.split_once("\n    .yousaid:not([data-theme]) {").unwrap();
        let pairs = from.split_once('}').unwrap().0;
        let mut found = 0;
        for line in pairs.lines().map(str::trim).filter(|line| line.contains("light-dark(")) {
            let (name, value) = line.strip_prefix("--_yousaid-").unwrap().split_once(": ").unwrap();
            let whole = |block: &str| {
                let (_, from) = STYLE.split_once(block).unwrap();
                let (_, value) = from.split_once(&format!("--_yousaid-{name}: ")).unwrap();
                value.split_once(';').unwrap().0.to_owned()
            };
            assert_eq!(value, format!("light-dark({}, {});", whole(LIGHT), whole(DARK)));
            found += 1;
        }
        assert_eq!(found, 12);
    }

    #[test]
    fn sizes_follow_the_reader_and_not_the_page_around() {
        for unit in ["rem", "vw", "vh", "vi"] {
            let found = rules().match_indices(unit).any(|(at, _)| {
                let before = rules()[..at].ends_with(|c: char| c.is_ascii_digit());
                let after = rules()[at + unit.len()..].starts_with(|c: char| !c.is_alphanumeric());
                before && after
            });
            assert!(!found, "a length in {unit}");
        }
    }

    #[test]
    fn only_the_tick_of_a_box_has_a_left_side() {
        let rules = rules();
        let physical: Vec<&str> = rules
            .lines()
            .map(str::trim)
            .filter(|line| {
                let property = line.split(':').next().unwrap_or_default();
                line.ends_with(';') && property.split('-').any(|word| word == "left" || word == "right")
            })
            .collect();
        assert_eq!(physical, ["left: 0.36em;"]);
    }

    #[test]
    fn nothing_is_loaded_from_anywhere() {
        let rules = rules();
        for word in ["url(", "@import", "http"] {
            assert!(!rules.contains(word), "{word}");
        }
        // Fonts are those of the device.
        for font in rules.split("@font-face").skip(1) {
            let (_, sources) = font.split_once("src:").unwrap();
            let sources = sources.split_once(';').unwrap().0.split(',').map(str::trim);
            assert!(sources.clone().all(|source| source.starts_with("local(")), "{:?}", sources.collect::<Vec<_>>());
        }
    }

    #[test]
    fn every_components_sheet_is_in_it_and_in_the_layer() {
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
        let mut found = 0;
        let folders = |of: String| fs::read_dir(of).unwrap();
        for folder in folders(source.to_owned()).chain(folders(format!("{source}/rare"))) {
            let Ok(sheet) = fs::read_to_string(folder.unwrap().path().join("style.css")) else { continue };
            found += 1;
            assert!(STYLE.contains(&sheet), "a sheet is missing: {}", sheet.lines().next().unwrap());
            assert_eq!(sheet.matches("@layer yousaid {").count(), 1);
            assert!(sheet.starts_with("/*"), "what the sheet is for");
        }
        assert!(found >= 8, "{found}");
    }
}
