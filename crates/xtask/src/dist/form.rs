//! The style of forms that stand in the page itself, before the widget takes them over: made from the
//! sheets of the widget, so that both look the same.
//!
//! In a shadow root no rule of the page counts. In the page they all do, so here every declaration is
//! important: within a layer such a one beats whatever the page declares, important or not. A first rule
//! takes away what the page declares and we do not. Nothing leaks out: every rule hangs on a class of
//! ours, or on our elements.

use crate::fault::{Fault, Result};

/// The elements that can hold a form.
const ELEMENTS: &str = ":is(yousaid-survey,yousaid-feedback,yousaid-halo)";

/// Sheets of what is seen after the first page only, which the widget or the server shows.
pub(super) const ELSEWHERE: [&str; 3] = ["delivery_status/style.css", "review/style.css", "ending/style.css"];

/// What the browser itself gives, for everything that the page may have styled. Attributes that say how
/// pictures look would go as well. Only before the first sheet, or it would take away what that one gives.
pub(super) const RESET: &str = "@layer yousaid{.yousaid :where(:not(img,svg,svg *)),.yousaid ::before,.yousaid ::after\
    {all:revert!important}}";

/// What is written in a first page: each further weight is a face that the browser has to find, load and shape with
/// before it can lay out the first question.
const WEIGHTS: [&str; 2] = ["400", "700"];

/// Holds the sheet for which the first question waits to two weights.
///
/// # Errors
///
/// A weight besides them.
pub(super) fn check_weights(sheet: &str) -> Result<()> {
    let weights = sheet.split("font-weight:").skip(1).filter_map(|rest| rest.split([';', '}', '!']).next());
    match weights.map(str::trim).find(|weight| !WEIGHTS.contains(weight)) {
        None => Ok(()),
        Some(other) => Err(Fault::new(format!(
            "form.css has the weight {other}, and the first question waits for every weight; use {}, or have the rule \
             come later (crates/xtask/src/dist/later.rs)",
            WEIGHTS.join(" or ")
        ))),
    }
}

/// The sheet for the page from the minified sheet for shadow roots.
///
/// # Errors
///
/// A rule that would concern the page around it, or text that is no style sheet.
pub(super) fn for_pages(sheet: &[u8]) -> Result<String> {
    let sheet = std::str::from_utf8(sheet).map_err(|error| Fault::new(format!("a style sheet is no text: {error}")))?;
    let mut made = String::new();
    // For each block that is open: whether it is a rule, and whether its declarations stay as they are.
    let mut open: Vec<(bool, bool)> = Vec::new();
    let mut rest = sheet;
    while let Some(at) = end_of_piece(rest) {
        let (piece, after) = rest.split_at(at);
        let mut after = after.chars();
        match after.next() {
            Some('{') => {
                let (header, is_rule, is_ours) = header(piece, open.iter().any(|(is_rule, _)| *is_rule))?;
                open.push((is_rule, is_ours));
                made += &header;
                made.push('{');
            }
            Some(end) => {
                made += piece;
                let (is_rule, stays) = open.last().copied().unwrap_or((false, true));
                if is_rule && !stays && !piece.trim().is_empty() && !piece.trim_start().starts_with("--") {
                    made += "!important";
                }
                if end == '}' && open.pop().is_none() {
                    return Err(Fault::new("a style sheet closes a block that it did not open"));
                }
                made.push(end);
            }
            None => break,
        }
        rest = after.as_str();
    }
    if !open.is_empty() {
        return Err(Fault::new("a style sheet ends within a block"));
    }
    Ok(made + rest)
}

/// What begins a block, for the page; whether it is a rule, and whether its declarations stay as they are.
fn header(piece: &str, in_rule: bool) -> Result<(String, bool, bool)> {
    let trimmed = piece.trim();
    if trimmed.starts_with("@keyframes") || trimmed.starts_with("@font-face") {
        return Ok((trimmed.to_owned(), true, true));
    }
    if trimmed.starts_with('@') || in_rule {
        return Ok((trimmed.to_owned(), in_rule, in_rule));
    }
    if trimmed.starts_with(":host") {
        // As from within a shadow root: the page has the last word about the element itself.
        let host = trimmed.replace(":host([hidden])", &[ELEMENTS, "[hidden]"].concat()).replace(":host", ELEMENTS);
        return Ok((host, true, true));
    }
    match selectors(trimmed).find(|selector| !selector.contains(".yousaid")) {
        Some(selector) => Err(Fault::new(format!(
            "the rule `{selector}` has no class that begins with `yousaid`, so in a page it would concern the page"
        ))),
        None => Ok((trimmed.to_owned(), true, false)),
    }
}

/// The selectors of a list; commas in brackets do not part them.
pub(super) fn selectors(list: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_u32;
    list.split(move |c| {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => (),
        }
        c == ',' && depth == 0
    })
}

/// Where the next `{`, `}` or `;` stands that is not within a text or brackets.
pub(super) fn end_of_piece(text: &str) -> Option<usize> {
    let (mut quote, mut depth, mut is_escaped) = (None, 0_u32, false);
    text.char_indices().find_map(|(at, c)| {
        if is_escaped {
            is_escaped = false;
            return None;
        }
        match (quote, c) {
            (_, '\\') => is_escaped = true,
            (Some(open), c) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => depth = depth.saturating_sub(1),
            (None, '{' | '}' | ';') if depth == 0 => return Some(at),
            _ => (),
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(sheet: &str) -> String {
        for_pages(sheet.as_bytes()).unwrap()
    }

    #[test]
    fn every_declaration_counts_more_than_those_of_the_page_but_for_tokens() {
        let sheet = "@layer yousaid{.yousaid{--_a: 1;color:red;margin:0}@media print{.yousaid-a,.yousaid b{top:0}}}";
        let expected = "@layer yousaid{.yousaid{--_a: 1;color:red!important;margin:0!important}\
            @media print{.yousaid-a,.yousaid b{top:0!important}}}";
        assert_eq!(made(sheet), expected);
    }

    #[test]
    fn the_page_keeps_the_last_word_about_the_element() {
        let host = made(":host{all:initial;display:block}:host([hidden]){display:none}");
        assert_eq!(host, format!("{ELEMENTS}{{all:initial;display:block}}{ELEMENTS}[hidden]{{display:none}}"));
    }

    #[test]
    fn punctuation_in_texts_and_brackets_ends_nothing() {
        let sheet = ".yousaid::before{content:\"};{\\\"\"}.yousaid-a:is(b,c){width:calc(1px + (2px))}";
        let expected =
            ".yousaid::before{content:\"};{\\\"\"!important}.yousaid-a:is(b,c){width:calc(1px + (2px))!important}";
        assert_eq!(made(sheet), expected);
    }

    #[test]
    fn frames_of_an_animation_have_no_importance() {
        let frames = "@keyframes yousaid-in{from{top:0}to{top:1px}}";
        assert_eq!(made(frames), frames);
    }

    #[test]
    fn a_third_weight_is_refused() {
        let two = ".yousaid-a{font-weight:700!important}.yousaid-b{font-weight:400}";
        assert!(check_weights(two).is_ok());
        let fault = check_weights(&[two, ".yousaid-c{top:0;font-weight:650!important}"].concat()).unwrap_err();
        assert!(fault.to_string().contains("the weight 650"), "{fault}");
    }

    #[test]
    fn a_rule_that_would_concern_the_page_is_refused() {
        let fault = for_pages(b"@layer yousaid{.yousaid-a,h1{top:0}}").unwrap_err().to_string();
        assert!(fault.contains("`h1`"), "{fault}");
        assert!(for_pages(b".yousaid{").is_err() && for_pages(b"}").is_err());
    }
}
