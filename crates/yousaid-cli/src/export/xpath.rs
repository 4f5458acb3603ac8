//! Our logic in the expressions of XLSForm.
//!
//! Ours finds a missing value neither equal nor unequal to anything, XPath finds it unequal: so `!=`
//! asks for an answer as well.

use std::collections::BTreeMap;

use super::parse;
use crate::import::logic::Op;
use crate::import::logic::Tree;

/// What a question is in a form.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// A text, a number, a date, a time or a choice.
    Plain,
    /// A scale: its codes with their scores.
    Scale(Vec<(String, String)>),
    Choices,
    Ranking,
    /// A repeated group: the number of its entries.
    Group,
    /// Several questions by their names in the form.
    Several(Vec<String>),
    /// Something that takes no answer there.
    Nothing,
}

/// A question by its name in the form.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) kind: Kind,
    /// Whether it is asked in each entry of a group: seen from outside, it is all of its answers.
    pub(super) is_field: bool,
}

/// Our ids, and what they are in the form.
#[derive(Clone, Debug, Default)]
pub(super) struct Names(pub(super) BTreeMap<String, Named>);

/// Where an expression stands: the id before the dot of a field's own name.
pub(super) struct Place<'a> {
    pub(super) names: &'a Names,
    pub(super) group: Option<&'a str>,
}

impl Place<'_> {
    /// An expression in XPath.
    ///
    /// # Errors
    ///
    /// Why it can't be said there.
    pub(super) fn expression(&self, text: &str) -> Result<String, String> {
        let tree = parse::tree(text).ok_or("it can't be read")?;
        self.emit(&tree)
    }

    fn find(&self, id: &str) -> Result<Named, String> {
        if let Some(own) = self.group.and_then(|group| self.names.0.get(&[group, ".", id].concat())) {
            return Ok(own.clone());
        }
        let named = self.names.0.get(id).ok_or_else(|| format!("`{id}` has no name in the form"))?;
        let name = named.name.clone();
        let kind = if named.is_field { Kind::Several(vec![name.clone()]) } else { named.kind.clone() };
        Ok(Named { name, kind, is_field: named.is_field })
    }

    fn named(&self, tree: &Tree) -> Result<Named, String> {
        match tree {
            Tree::Name(id) => self.find(id),
            _ => Err("it asks of something that is no question".to_owned()),
        }
    }

    /// A part as a condition or a value.
    fn emit(&self, tree: &Tree) -> Result<String, String> {
        Ok(match tree {
            Tree::Number(number) => number.clone(),
            Tree::Text(text) => quoted(text)?,
            Tree::Boolean(value) => format!("{value}()"),
            Tree::Name(id) => {
                let named = self.find(id)?;
                match &named.kind {
                    Kind::Scale(points) => score(&named.name, points)?,
                    Kind::Group => format!("count(${{{}}})", named.name),
                    Kind::Several(_) | Kind::Nothing => return Err(format!("`{id}` is no single answer there")),
                    _ => format!("${{{}}}", named.name),
                }
            }
            Tree::Not(inner) => format!("not({})", self.emit(inner)?),
            Tree::Negate(inner) => format!("-({})", self.emit(inner)?),
            Tree::Two(op, left, right) => self.two(*op, left, right)?,
            Tree::Call(name, arguments) => self.call(name, arguments)?,
            _ => return Err("it has a part that XLSForm does not know".to_owned()),
        })
    }

    fn two(&self, op: Op, left: &Tree, right: &Tree) -> Result<String, String> {
        let sides = |sign: &str| Ok::<String, String>(format!("{} {sign} {}", self.side(left)?, self.side(right)?));
        match op {
            Op::And | Op::Or => {
                let within = |tree: &Tree| match tree {
                    Tree::Two(Op::Or, ..) | Tree::Two(Op::AnyOf | Op::NoneOf | Op::NotEqual, ..) => {
                        Ok::<String, String>(format!("({})", self.emit(tree)?))
                    }
                    Tree::Two(Op::And, ..) if op == Op::Or => self.emit(tree),
                    other => self.emit(other),
                };
                Ok(format!("{} {} {}", within(left)?, op.sign(), within(right)?))
            }
            Op::AnyOf | Op::NoneOf => {
                let Tree::List(items) = right else { return Err("it has a list in an odd place".to_owned()) };
                let mut parts = Vec::new();
                for item in items {
                    parts.push(self.two(Op::Equal, left, item)?);
                }
                let any = parts.join(" or ");
                Ok(if op == Op::AnyOf { any } else { format!("{} and not({any})", self.answered(left)?) })
            }
            Op::Equal | Op::NotEqual => {
                // A code is compared as it is, a score as a number.
                let code = matches!(right, Tree::Text(_)) || matches!(left, Tree::Text(_));
                let as_code = |tree: &Tree| match tree {
                    Tree::Name(id) if code => Ok(format!("${{{}}}", self.find(id)?.name)),
                    other => self.side(other),
                };
                let equal = format!("{} {} {}", as_code(left)?, op.sign(), as_code(right)?);
                Ok(if op == Op::Equal { equal } else { format!("{} and {equal}", self.answered(left)?) })
            }
            Op::Divide => sides("div"),
            Op::Less | Op::LessOrEqual | Op::Greater | Op::GreaterOrEqual | Op::Plus | Op::Minus | Op::Times => {
                sides(op.sign())
            }
            _ => Err(format!("XLSForm has no `{}`", op.sign())),
        }
    }

    /// One side of an operator.
    fn side(&self, tree: &Tree) -> Result<String, String> {
        let text = self.emit(tree)?;
        Ok(if matches!(tree, Tree::Two(..)) { format!("({text})") } else { text })
    }

    fn answered(&self, tree: &Tree) -> Result<String, String> {
        let named = self.named(tree)?;
        match &named.kind {
            Kind::Group => Ok(format!("count(${{{}}}) > 0", named.name)),
            Kind::Several(_) | Kind::Nothing => Err(format!("`{}` is no single answer there", named.name)),
            _ => Ok(format!("${{{}}} != ''", named.name)),
        }
    }

    fn call(&self, name: &str, arguments: &[Tree]) -> Result<String, String> {
        let all = || arguments.iter().map(|argument| self.emit(argument)).collect::<Result<Vec<String>, String>>();
        match (name, arguments) {
            ("answered", [question]) => self.answered(question),
            ("selected", [question, Tree::Text(code)]) => {
                Ok(format!("selected(${{{}}}, {})", self.named(question)?.name, quoted(code)?))
            }
            ("count", [question]) => {
                let named = self.named(question)?;
                match &named.kind {
                    Kind::Choices | Kind::Ranking => Ok(format!("count-selected(${{{}}})", named.name)),
                    Kind::Group => Ok(format!("count(${{{}}})", named.name)),
                    Kind::Several(names) => {
                        let each = names.iter().map(|name| format!("if(${{{name}}} != '', 1, 0)"));
                        Ok(format!("({})", each.collect::<Vec<_>>().join(" + ")))
                    }
                    _ => Err("it counts what can't be counted there".to_owned()),
                }
            }
            ("sum" | "min" | "max", [question @ Tree::Name(id)])
                if self.find(id).is_ok_and(|named| matches!(named.kind, Kind::Several(_))) =>
            {
                let Kind::Several(names) = self.named(question)?.kind else { return Err(String::new()) };
                let each: Vec<String> = names.iter().map(|each| format!("${{{each}}}")).collect();
                match (name, each.as_slice()) {
                    (_, [one]) => Ok(format!("{name}({one})")),
                    ("sum", _) => {
                        let filled = each.iter().map(|each| format!("coalesce({each}, 0)"));
                        Ok(format!("({})", filled.collect::<Vec<_>>().join(" + ")))
                    }
                    _ => Ok(format!("{name}({})", each.join(", "))),
                }
            }
            ("sum", _) => {
                let filled: Vec<String> = all()?.iter().map(|each| format!("coalesce({each}, 0)")).collect();
                Ok(format!("({})", filled.join(" + ")))
            }
            ("min" | "max", _) => Ok(format!("{name}({})", all()?.join(", "))),
            ("round", [_]) => Ok(format!("round({}, 0)", all()?.join(""))),
            ("length", [_]) => Ok(format!("string-length({})", all()?.join(""))),
            ("contains", [_, _]) => Ok(format!("contains({})", all()?.join(", "))),
            ("days", [_, _]) => match all()?.as_slice() {
                [from, to] => Ok(format!("(decimal-date-time({to}) - decimal-date-time({from}))")),
                _ => Err(String::new()),
            },
            ("if", [_, _, _]) => Ok(format!("if({})", all()?.join(", "))),
            ("coalesce", _) => {
                let mut parts = all()?;
                let mut whole = parts.pop().unwrap_or_default();
                while let Some(part) = parts.pop() {
                    whole = format!("coalesce({part}, {whole})");
                }
                Ok(whole)
            }
            _ => Err(format!("XLSForm has no function like `{name}`")),
        }
    }
}

/// The score of a point. Where every code is its score, the answer is the number itself.
fn score(name: &str, points: &[(String, String)]) -> Result<String, String> {
    if points.iter().all(|(code, score)| code == score) {
        return Ok(format!("${{{name}}}"));
    }
    let mut whole = "''".to_owned();
    for (code, score) in points.iter().rev() {
        whole = format!("if(${{{name}}} = {}, {score}, {whole})", quoted(code)?);
    }
    Ok(whole)
}

/// A text in quotes, of which XPath knows two kinds and no escape.
pub(super) fn quoted(text: &str) -> Result<String, String> {
    match (text.contains('\''), text.contains('"')) {
        (false, _) => Ok(format!("'{text}'")),
        (true, false) => Ok(format!("\"{text}\"")),
        _ => Err("a text has both kinds of quotation marks".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let points = vec![("bad".to_owned(), "1".to_owned()), ("good".to_owned(), "2".to_owned())];
        let all = [
            ("q", "q", Kind::Plain),
            ("n", "n", Kind::Plain),
            ("s", "s", Kind::Scale(points)),
            ("m", "m", Kind::Choices),
            ("g", "g", Kind::Group),
            ("g.cost", "cost", Kind::Plain),
            ("h.staff", "h_staff", Kind::Plain),
        ];
        let all = all
            .map(|(id, name, kind)| (id.to_owned(), Named { name: name.to_owned(), kind, is_field: id == "g.cost" }));
        Names(all.into_iter().collect())
    }

    #[test]
    fn a_field_is_one_answer_within_its_group_and_all_outside() {
        let names = names();
        let within = Place { names: &names, group: Some("g") };
        assert_eq!(within.expression("answered(cost) and q = 'a'").as_deref(), Ok("${cost} != '' and ${q} = 'a'"));
        let outside = Place { names: &names, group: None };
        assert_eq!(outside.expression("max(g.cost) > 1").as_deref(), Ok("max(${cost}) > 1"));
        assert!(outside.expression("answered(g.cost)").is_err());
    }

    #[test]
    fn our_logic_is_said_in_xpath() {
        let names = names();
        let place = Place { names: &names, group: None };
        for (ours, theirs) in [
            ("q = 'yes' and (n > 2 or answered(q))", "${q} = 'yes' and (${n} > 2 or ${q} != '')"),
            ("q != 'no'", "${q} != '' and ${q} != 'no'"),
            ("not q = 'it''s'", "not(${q} = \"it's\")"),
            ("q in ('a', 'b')", "${q} = 'a' or ${q} = 'b'"),
            ("s <= 1", "if(${s} = 'bad', 1, if(${s} = 'good', 2, '')) <= 1"),
            ("s = 'good'", "${s} = 'good'"),
            ("count(m) >= 2 and not selected(m, 'x')", "count-selected(${m}) >= 2 and not(selected(${m}, 'x'))"),
            ("sum(g.cost) / g > 1.5", "(sum(${cost}) div count(${g})) > 1.5"),
            ("coalesce(n, h.staff, 0) * 2 - 1", "(coalesce(${n}, coalesce(${h_staff}, 0)) * 2) - 1"),
            ("if(n > 3, 'large', 'small')", "if(${n} > 3, 'large', 'small')"),
        ] {
            assert_eq!(place.expression(ours).as_deref(), Ok(theirs), "{ours}");
        }
        for refused in ["years(q, n) > 1", "position(m, 'x') = 1", "nobody = 1", "average(n, n)", "q ="] {
            assert!(place.expression(refused).is_err(), "{refused}");
        }
    }
}
