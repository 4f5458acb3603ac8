//! Columns that every question may have: conditions, whether it is required, checks, defaults.

use yousaid_schema::Decimal;
use yousaid_schema::Json;

use super::Reader;
use super::book::Row;
use crate::import::SOFTER;
use crate::import::draft::Logic;
use crate::import::draft::Question;
use crate::import::draft::Warning;
use crate::import::draft::takes_no_answer;
use crate::import::logic::Op;
use crate::import::logic::Tree;
use crate::import::pattern;
use crate::import::warning_words;

/// Columns without a counterpart: why, and what to do.
const LOST: [(&str, &str, &str); 7] = [
    ("default", "answers are given by residents only, and never filled in for them", "pass it as context"),
    ("read_only", "a question that can't be answered would only be in the way", "make it a note or a calculation"),
    ("trigger", "a calculation follows the answers at any time", ""),
    ("save_to", "there are no entities here", ""),
    ("required_message", "the interface has its own words", ""),
    ("intent", "no other programs are opened", ""),
    ("big_image", "pictures have one size", ""),
];

/// How a column of an image or a program begins.
const PROGRAM: [&str; 6] = ["bind::", "body::", "instance::", "control::", "sms_", "entity"];

impl Reader<'_> {
    /// Reads what every question has; `conditions` are those of the groups around it.
    pub(super) fn rules(&mut self, row: &Row, question: &mut Question, conditions: &[Logic]) {
        question.ask_if.extend(conditions.iter().cloned());
        question.ask_if.extend(self.logic(row, "relevant"));
        match row.take("required").map(str::to_lowercase).as_deref() {
            None | Some("no" | "false" | "false()" | "0") => question.optional = true,
            Some("yes" | "true" | "true()" | "1") => {}
            Some(_) => {
                question.required_if = self.logic(row, "required");
                question.optional = question.required_if.is_none();
            }
        }
        self.constraint(row, question);
        let hint = self.words(row, "guidance_hint");
        if question.hint.is_none() && hint.is_some() && !takes_no_answer(question.kind) {
            let what = hint.as_ref().map_or("", |words| words.get(self.languages.default())).to_owned();
            self.report.changed(&row.place, &what, "the guidance is the hint, and residents see it", "");
            question.hint = hint;
        } else if let Some(hint) = hint {
            let what = format!("guidance_hint: {}", hint.get(self.languages.default()));
            self.report.lost(&row.place, &what, "a question has one hint", "put what matters into the hint");
        }
    }

    /// Reports every column that nobody asked for.
    pub(super) fn left_over(&mut self, row: &Row) {
        for (column, text) in row.rest() {
            let what = format!("{column}: {text}");
            let base = column.split("::").next().unwrap_or(&column).to_owned();
            if let Some((_, why, help)) = LOST.iter().find(|(known, ..)| *known == base) {
                if !matches!(text.to_lowercase().as_str(), "no" | "false") {
                    self.report.lost(&row.place, &what, why, help);
                }
            } else if base == "media" {
                let why =
                    "a picture or a recording goes with a statement, with words for those who don't see or hear it";
                self.report.lost(&row.place, &what, why, "add a statement with `media` and `alt`");
            } else if PROGRAM.iter().any(|start| column.starts_with(start))
                || matches!(base.as_str(), "autoplay" | "disabled" | "notes" | "comment")
            {
                self.report.look(&row.place, &what, "it is for the programs that show and send the form");
            } else {
                self.report.lost(&row.place, &what, "there is no such column here", "see docs/import.md");
            }
        }
    }

    fn constraint(&mut self, row: &Row, question: &mut Question) {
        let message = self.words(row, "constraint_message");
        let Some(logic) = self.logic(row, "constraint") else {
            if let Some(message) = message {
                let what = message.get(self.languages.default());
                self.report.lost(&row.place, what, "there is no constraint that it belongs to", "");
            }
            return;
        };
        let mut left: Option<Tree> = None;
        for part in logic.tree().conjuncts() {
            if !bounds(part, question) {
                left = Some(match left {
                    Some(before) => Tree::two(Op::And, before, part.clone()),
                    None => part.clone(),
                });
            }
        }
        let Some(left) = left else {
            if message.is_some() {
                let why = "it is checked, and the words of the error are the interface's own";
                self.report.changed(&row.place, &logic.source, why, "");
            }
            return;
        };
        if takes_no_answer(question.kind) {
            self.report.lost(&row.place, &logic.source, "nobody answers it", "");
            return;
        }
        let condition = Tree::two(Op::And, Tree::answered(Tree::This), Tree::not(left));
        let if_ = Logic::new(&row.place, logic.source, condition).noted(SOFTER.0, SOFTER.1);
        let text = message.unwrap_or_else(|| warning_words(self.languages.default()));
        question.warn.push(Warning { if_, text });
    }
}

/// Whether a part of a constraint is something that our types check themselves; sets it.
fn bounds(part: &Tree, question: &mut Question) -> bool {
    let Tree::Two(op, left, right) = part else { return exclusive(part, question) || pattern_of(part, question) };
    let (op, left, right) = match (&**left, &**right) {
        (Tree::Number(_) | Tree::Text(_), other) => (op.mirrored(), other, &**left),
        (one, other) => (*op, one, other),
    };
    let value = match right {
        Tree::Number(number) => number.clone(),
        Tree::Negate(inner) => match &**inner {
            Tree::Number(number) => format!("-{number}"),
            _ => return false,
        },
        Tree::Text(text) => text.clone(),
        Tree::Call(name, arguments) if name == "date" => match arguments.as_slice() {
            [Tree::Text(text)] => text.clone(),
            _ => return false,
        },
        _ => return false,
    };
    let strict = matches!(op, Op::Less | Op::Greater);
    let (field, is_min) = match op {
        Op::Greater | Op::GreaterOrEqual => ("min", true),
        Op::Less | Op::LessOrEqual => ("max", false),
        _ => return false,
    };
    let whole = || Decimal::parse(&value).and_then(Decimal::to_whole);
    // One beside the end that is left out, where only whole numbers count.
    let counted = || {
        let value = whole()?;
        let value = if !strict {
            value
        } else if is_min {
            value + 1
        } else {
            value - 1
        };
        u32::try_from(value).ok().filter(|value| *value > 0)
    };
    match (left, question.kind) {
        (Tree::This, "number") => {
            let is_whole = question.fields.iter().any(|(name, _)| *name == "whole");
            let Some(mut number) = Decimal::parse(&value) else { return false };
            if strict {
                let step = if is_min { number.checked_add(Decimal::ONE) } else { number.checked_sub(Decimal::ONE) };
                match step.filter(|_| is_whole) {
                    Some(step) => number = step,
                    None => return false,
                }
            }
            question.field(field, number);
            true
        }
        (Tree::This, "date") if !strict && value.len() == 10 => {
            question.field(field, Json::from(value));
            true
        }
        (Tree::Call(name, arguments), kind) if arguments.as_slice() == [Tree::This] => {
            match (name.as_str(), kind, counted()) {
                ("string-length", "short_text" | "long_text" | "location", Some(count)) if !is_min => {
                    question.field("max_length", Json::from(count.min(10_000)));
                    true
                }
                ("count-selected", "multiple_choice", Some(count)) => {
                    let most = u32::try_from(question.choices.len()).unwrap_or(u32::MAX);
                    question.field(field, Json::from(count.min(most)));
                    true
                }
                _ => false,
            }
        }
        _ => false,
    }
}

/// `not(selected(., 'none') and count-selected(.) > 1)`: a choice that leaves no other.
fn exclusive(part: &Tree, question: &mut Question) -> bool {
    let Tree::Call(not, arguments) = part else { return false };
    let [Tree::Two(Op::And, a, b)] = arguments.as_slice() else { return false };
    if not != "not" || question.kind != "multiple_choice" {
        return false;
    }
    let (selected, count) = if matches!(&**a, Tree::Call(name, _) if name == "selected") { (a, b) } else { (b, a) };
    let more_than_one = match &**count {
        Tree::Two(op, left, right) => {
            let counts =
                matches!(&**left, Tree::Call(name, of) if name == "count-selected" && of.as_slice() == [Tree::This]);
            let than = matches!((op, &**right), (Op::Greater, Tree::Number(n)) if n == "1")
                || matches!((op, &**right), (Op::GreaterOrEqual, Tree::Number(n)) if n == "2");
            counts && than
        }
        _ => false,
    };
    let Tree::Call(name, arguments) = &**selected else { return false };
    let (true, "selected", [Tree::This, Tree::Text(value)]) = (more_than_one, name.as_str(), arguments.as_slice())
    else {
        return false;
    };
    let code = crate::import::ids::Ids::default().code(value);
    let Some(choice) = question.choices.iter_mut().find(|choice| choice.code == code) else { return false };
    choice.exclusive = true;
    true
}

/// `regex(., '…')` where the pattern means something that we can say.
fn pattern_of(part: &Tree, question: &mut Question) -> bool {
    let Tree::Call(name, arguments) = part else { return false };
    let ("regex", [Tree::This, Tree::Text(text)]) = (name.as_str(), arguments.as_slice()) else { return false };
    match (pattern::meaning(text), question.kind) {
        (Some(pattern::Meaning::Length { min: 0 | 1, max: Some(max) }), "short_text" | "long_text") => {
            question.field("max_length", Json::from(max));
            true
        }
        (Some(pattern::Meaning::Kind(kind)), "short_text") => {
            question.kind = kind;
            question.fields.clear();
            true
        }
        _ => false,
    }
}
