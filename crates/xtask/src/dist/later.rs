//! What of the style of a form in the page its first question waits for, and what comes once that is painted.

use super::form::end_of_piece;
use crate::fault::{Fault, Result};

/// Sheets of what only some first pages have: boxes to tick, fields to type in, languages to choose from.
pub(super) const SOME: [&str; 5] = [
    "choices/style.css",
    "text_field/style.css",
    "text_area/style.css",
    "number_field/style.css",
    "language_switcher/style.css",
];

/// Sheets of what no first page shows before anything was done.
pub(super) const LATER: [&str; 1] = ["error_summary/style.css"];

/// What of the other sheets only some first pages have: a page that has it asks for their sheet, by these classes
/// (`crates/yousaid-collector/src/embed.rs`).
const RARELY: [&str; 5] = [
    ".yousaid-progress__bar",
    ".yousaid-choices",
    ".yousaid-visually-hidden",
    ".yousaid-plain__room",
    ".yousaid-halo__left",
];

/// What comes with a state that nobody sees before having touched the form, or with what only the widget and
/// the server show. What is ticked is seen at once, so that stays in the first sheet. What has the focus has the
/// browser's own ring until then.
const STATES: [&str; 13] = [
    ":hover",
    ":active",
    ":focus",
    "[data-state=error]",
    "[data-state=later]",
    "[data-theme=dark]",
    ".yousaid-back",
    ".yousaid-error",
    ".yousaid-warning",
    ".yousaid-question__clear",
    ".yousaid-plain__later>",
    ".yousaid-row+.yousaid-question",
    ".yousaid-button--",
];

/// Nothing of the first picture hangs on these: paper, and movement, which begins with a state.
const MEDIA: [&str; 2] = ["@media print", "@media(prefers-reduced-motion:"];

/// The rules of a sheet, each list in its order.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Parted {
    /// Of every first picture.
    pub(super) first: String,
    /// Of some first pictures.
    pub(super) some: String,
    /// Of none.
    pub(super) later: String,
}

impl Parted {
    fn parts(&mut self) -> [&mut String; 3] {
        [&mut self.first, &mut self.some, &mut self.later]
    }
}

/// Parts a minified sheet into its rules by when they are seen.
///
/// # Errors
///
/// Text that is no style sheet.
pub(super) fn part(sheet: &[u8]) -> Result<Parted> {
    let sheet = std::str::from_utf8(sheet).map_err(|error| Fault::new(format!("a style sheet is no text: {error}")))?;
    let mut parted = Parted::default();
    rules(sheet, &mut parted)?;
    Ok(parted)
}

fn rules(mut rest: &str, parted: &mut Parted) -> Result<()> {
    while let Some(at) = end_of_piece(rest) {
        let (header, block) = rest.split_at(at);
        if !block.starts_with('{') {
            return Err(Fault::new(format!("a style sheet has `{header}` where a rule begins")));
        }
        let (block, after) = block.split_at(end_of_block(block)?);
        let is_group = ["@layer", "@media", "@container", "@supports"].iter().any(|group| header.starts_with(group));
        if is_group && !MEDIA.iter().any(|media| header.starts_with(media)) {
            let mut within = Parted::default();
            rules(&block[1..block.len() - 1], &mut within)?;
            for (part, within) in
                parted.parts().into_iter().zip(within.parts()).filter(|(_, within)| !within.is_empty())
            {
                *part += &[header, "{", within, "}"].concat();
            }
        } else {
            let part = match header {
                _ if is_group || is_of(header, &STATES) => &mut parted.later,
                _ if is_of(header, &RARELY) => &mut parted.some,
                _ => &mut parted.first,
            };
            *part += &[header, block].concat();
        }
        rest = after;
    }
    Ok(())
}

/// Whether every selector of a rule is about one of these; `:not(…)` says what it is not about.
fn is_of(header: &str, these: &[&str]) -> bool {
    super::form::selectors(header).all(|selector| {
        let about: String = selector.split(":not(").enumerate().map(|(at, part)| rest_of_not(at, part)).collect();
        these.iter().any(|state| about.contains(state))
    })
}

/// A piece of a selector that was cut at each `:not(`, without what stood in its brackets.
fn rest_of_not(at: usize, piece: &str) -> &str {
    if at == 0 { piece } else { piece.split_once(')').map_or("", |(_, rest)| rest) }
}

/// The end of the block with which the text begins, behind its bracket.
fn end_of_block(text: &str) -> Result<usize> {
    let (mut depth, mut from) = (0_u32, 0);
    while let Some(at) = text.get(from..).and_then(end_of_piece) {
        let end = from + at + 1;
        match text.as_bytes().get(end - 1) {
            Some(b'{') => depth += 1,
            Some(b'}') if depth <= 1 => return Ok(end),
            Some(b'}') => depth -= 1,
            _ => (),
        }
        from = end;
    }
    Err(Fault::new("a style sheet ends within a block"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(sheet: &str) -> Parted {
        part(sheet.as_bytes()).unwrap()
    }

    #[test]
    fn states_paper_and_movement_come_later() {
        let sheet = "@layer yousaid{.yousaid-a{top:0;left:0}.yousaid-a:hover{top:1px}\
            @media print{.yousaid-a{top:2px}}@media(forced-colors:active){.yousaid-a{top:3px}}\
            @container yousaid (min-width: 1em){.yousaid-error{top:4px}}}@layer yousaid{.yousaid-b{top:0}}";
        let Parted { first, some, later } = parted(sheet);
        let expected = "@layer yousaid{.yousaid-a{top:0;left:0}@media(forced-colors:active){.yousaid-a{top:3px}}}\
            @layer yousaid{.yousaid-b{top:0}}";
        assert_eq!(first, expected);
        let expected = "@layer yousaid{.yousaid-a:hover{top:1px}@media print{.yousaid-a{top:2px}}\
            @container yousaid (min-width: 1em){.yousaid-error{top:4px}}}";
        assert_eq!(later, expected);
        assert_eq!(some, "");
    }

    #[test]
    fn what_some_pages_have_is_apart() {
        let sheet = "@layer yousaid{.yousaid-a{top:0}.yousaid-progress__bar{top:1px}\
            @media(forced-colors:active){.yousaid-progress__bar::-moz-progress-bar{top:2px}}}";
        let expected = Parted {
            first: "@layer yousaid{.yousaid-a{top:0}}".to_owned(),
            some: "@layer yousaid{.yousaid-progress__bar{top:1px}\
                @media(forced-colors:active){.yousaid-progress__bar::-moz-progress-bar{top:2px}}}"
                .to_owned(),
            later: String::new(),
        };
        assert_eq!(parted(sheet), expected);
        assert!(parted(":not([data-plain])>.yousaid-plain__room{top:0}").first.is_empty());
    }

    #[test]
    fn a_rule_that_one_first_picture_needs_stays() {
        let both = ".yousaid-a,.yousaid-a:hover{top:0}.yousaid-button:not(.yousaid-button--quiet){top:1px}";
        assert_eq!(parted(both), Parted { first: both.to_owned(), ..Parted::default() });
    }

    #[test]
    fn what_is_no_style_sheet_is_refused() {
        for text in [".yousaid{", "@layer yousaid;", "}"] {
            assert!(part(text.as_bytes()).is_err(), "{text}");
        }
    }
}
