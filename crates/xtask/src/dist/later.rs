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

/// What comes with a state that nobody sees before having touched the form, or with what only the widget and
/// the server show. What is ticked and what has the focus is seen at once, so that stays in the first sheet.
const STATES: [&str; 12] = [
    ":hover",
    ":active",
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

/// Parts a minified sheet into the rules of the first picture and the others, each in its order.
///
/// # Errors
///
/// Text that is no style sheet.
pub(super) fn part(sheet: &[u8]) -> Result<[String; 2]> {
    let sheet = std::str::from_utf8(sheet).map_err(|error| Fault::new(format!("a style sheet is no text: {error}")))?;
    let mut parted = [String::new(), String::new()];
    rules(sheet, &mut parted)?;
    Ok(parted)
}

fn rules(mut rest: &str, parted: &mut [String; 2]) -> Result<()> {
    while let Some(at) = end_of_piece(rest) {
        let (header, block) = rest.split_at(at);
        if !block.starts_with('{') {
            return Err(Fault::new(format!("a style sheet has `{header}` where a rule begins")));
        }
        let (block, after) = block.split_at(end_of_block(block)?);
        let is_group = ["@layer", "@media", "@container", "@supports"].iter().any(|group| header.starts_with(group));
        if is_group && !MEDIA.iter().any(|media| header.starts_with(media)) {
            let mut within = [String::new(), String::new()];
            rules(&block[1..block.len() - 1], &mut within)?;
            for (part, within) in parted.iter_mut().zip(within).filter(|(_, within)| !within.is_empty()) {
                *part += &[header, "{", &within, "}"].concat();
            }
        } else {
            parted[usize::from(is_group || is_later(header))] += &[header, block].concat();
        }
        rest = after;
    }
    Ok(())
}

/// Whether every selector of a rule is of a later state; `:not(…)` says what it is not about.
fn is_later(header: &str) -> bool {
    super::form::selectors(header).all(|selector| {
        let about = selector.split_once(":not(").map_or(selector, |(about, _)| about);
        STATES.iter().any(|state| about.contains(state))
    })
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

    fn parted(sheet: &str) -> [String; 2] {
        part(sheet.as_bytes()).unwrap()
    }

    #[test]
    fn states_paper_and_movement_come_later() {
        let sheet = "@layer yousaid{.yousaid-a{top:0;left:0}.yousaid-a:hover{top:1px}\
            @media print{.yousaid-a{top:2px}}@media(forced-colors:active){.yousaid-a{top:3px}}\
            @container yousaid (min-width: 1em){.yousaid-error{top:4px}}}@layer yousaid{.yousaid-b{top:0}}";
        let [first, later] = parted(sheet);
        let expected = "@layer yousaid{.yousaid-a{top:0;left:0}@media(forced-colors:active){.yousaid-a{top:3px}}}\
            @layer yousaid{.yousaid-b{top:0}}";
        assert_eq!(first, expected);
        let expected = "@layer yousaid{.yousaid-a:hover{top:1px}@media print{.yousaid-a{top:2px}}\
            @container yousaid (min-width: 1em){.yousaid-error{top:4px}}}";
        assert_eq!(later, expected);
    }

    #[test]
    fn a_rule_that_one_first_picture_needs_stays() {
        let both = ".yousaid-a,.yousaid-a:hover{top:0}.yousaid-button:not(.yousaid-button--quiet){top:1px}";
        assert_eq!(parted(both), [both.to_owned(), String::new()]);
    }

    #[test]
    fn what_is_no_style_sheet_is_refused() {
        for text in [".yousaid{", "@layer yousaid;", "}"] {
            assert!(part(text.as_bytes()).is_err(), "{text}");
        }
    }
}
