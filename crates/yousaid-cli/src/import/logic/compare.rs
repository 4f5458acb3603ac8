//! Comparisons, and whether something is among several.
//!
//! Where a value is missing, SurveyJS and XPath find it *unequal* to anything, and ours finds it
//! neither equal nor unequal. So "unequal" becomes `not … = …`, which holds for a missing value too.

use super::Class;
use super::Dialect;
use super::Named;
use super::Op;
use super::Refusal;
use super::Scope;
use super::Tree;
use super::translate::Level;
use super::translate::Made;
use super::translate::Piece;
use super::translate::Type;
use super::translate::not;
use super::translate::quoted;

/// A value that stands in an expression itself.
#[derive(Clone, Debug, PartialEq)]
enum Literal {
    Text(String),
    Number(String),
    Boolean(bool),
}

impl Literal {
    /// As the source compares it with texts.
    fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Number(text) => text.clone(),
            Self::Boolean(value) => value.to_string(),
        }
    }

    fn number(&self) -> Option<f64> {
        match self {
            Self::Text(text) | Self::Number(text) => text.trim().parse().ok(),
            Self::Boolean(_) => None,
        }
    }
}

fn literal(tree: &Tree) -> Option<Literal> {
    match tree {
        Tree::Text(text) => Some(Literal::Text(text.clone())),
        Tree::Number(number) => Some(Literal::Number(number.clone())),
        Tree::Boolean(value) => Some(Literal::Boolean(*value)),
        Tree::Negate(inner) => match literal(inner)? {
            Literal::Number(number) => Some(Literal::Number(format!("-{number}"))),
            _ => None,
        },
        Tree::Call(name, arguments) => match (name.to_ascii_lowercase().as_str(), arguments.as_slice()) {
            ("date" | "date-time" | "getdate" | "string" | "number", [inner]) => literal(inner),
            ("true", []) => Some(Literal::Boolean(true)),
            ("false", []) => Some(Literal::Boolean(false)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether it says that there is no value.
fn is_blank(tree: &Tree) -> bool {
    matches!(tree, Tree::Nothing) || matches!(tree, Tree::Text(text) if text.is_empty())
}

fn truth(value: bool) -> Piece {
    Piece::boolean(if value { "true" } else { "false" }, Level::Operand)
}

impl Scope<'_> {
    pub(super) fn comparison(&self, op: Op, left: &Tree, right: &Tree) -> Made {
        if op == Op::NotEqual {
            return Ok(not(&self.comparison(Op::Equal, left, right)?));
        }
        if let (Some(left), Some(right)) = (literal(left), literal(right)) {
            return folded(op, &left, &right);
        }
        if is_blank(left) || literal(left).is_some() {
            return self.comparison(op.mirrored(), right, left);
        }
        if is_blank(right) {
            if op != Op::Equal {
                return Err(Refusal::new("nothing can be more or less than no answer", "use `answered(id)`"));
            }
            return Ok(not(&self.answered(left)?));
        }
        if let Tree::List(items) = right {
            return self.equals_all(op, left, items);
        }
        match literal(right) {
            Some(value) => self.with_literal(op, left, &value),
            None => self.with_other(op, left, right),
        }
    }

    fn named(&self, tree: &Tree) -> Option<Result<(String, &Named), Refusal>> {
        match tree {
            // How many choices there are is no question.
            Tree::Name(name) if name.ends_with(".length") && self.find(name).is_err() => None,
            Tree::Name(name) => Some(self.find(name)),
            Tree::This => self.this.map(|name| self.find(name)),
            _ => None,
        }
    }

    fn with_literal(&self, op: Op, left: &Tree, value: &Literal) -> Made {
        let piece = self.piece(left)?;
        let named = self.named(left).transpose()?.map(|(_, named)| named);
        let side = piece.within(Level::Sum);
        let compared = |right: &str| Piece::boolean([&side, " ", op.sign(), " ", right].concat(), Level::Compare);
        let soft = named.and_then(|named| named.code(&value.text())).filter(|_| op == Op::Equal);
        match piece.type_ {
            Type::Of(Class::Choice) => match named {
                Some(named) => choice(op, &piece.text, named, value),
                None => Ok(compared(&quoted(&value.text()))),
            },
            Type::Of(Class::Scale) => {
                let numeric =
                    named.is_none_or(|named| named.codes.iter().any(|(known, _)| known.parse::<f64>().is_ok()));
                match (value.number().filter(|_| numeric), named) {
                    (Some(number), _) => Ok(compared(&self.number(&Tree::Number(number.to_string()))?.text)),
                    (None, Some(named)) => choice(op, &piece.text, named, value),
                    (None, None) => Err(Refusal::new("a point of a scale is compared with a number", "give its score")),
                }
            }
            Type::Of(Class::Choices | Class::Ranking) => {
                let named =
                    named.ok_or_else(|| Refusal::new("several choices are compared as a whole", "use `selected`"))?;
                if op != Op::Equal {
                    return Err(Refusal::new("several choices are not more or less than another", "use `count`"));
                }
                if self.dialect == Dialect::SurveyJs
                    && !matches!(named.code(&value.text()), Some(code) if is_soft(code))
                {
                    return Err(Refusal::new(
                        "several choices never equal one, so this never holds",
                        "write `selected(id, 'code')` if that was meant",
                    ));
                }
                self.equals_all(op, left, &[Tree::Text(value.text())])
            }
            Type::Of(_) if soft.is_some() => Ok(compared(&quoted(soft.unwrap_or_default()))),
            Type::Of(Class::Boolean) => match value.text().to_ascii_lowercase().as_str() {
                "true" | "yes" | "1" if op == Op::Equal => Ok(piece),
                "false" | "no" | "0" if op == Op::Equal => Ok(not(&piece)),
                _ => Err(Refusal::new("a condition is true or false only", "leave the comparison out")),
            },
            Type::Of(Class::Number) => match value.number() {
                Some(number) => Ok(compared(&self.number(&Tree::Number(number.to_string()))?.text)),
                None => Err(Refusal::new(format!("a number is compared with '{}'", value.text()), "give a number")),
            },
            Type::Of(Class::Date) => {
                let text = value.text();
                let day = text.get(..10).unwrap_or(&text);
                let digits = day.bytes().all(|b| b.is_ascii_digit() || b == b'-');
                if digits && matches!(day.len(), 4 | 7 | 10) {
                    return Ok(compared(&quoted(day)));
                }
                Err(Refusal::new(format!("'{text}' is no date that our logic can read"), "write it as '2026-05-31'"))
            }
            Type::Of(Class::Time) => {
                let text = value.text();
                Ok(compared(&quoted(text.get(..5).unwrap_or(&text))))
            }
            Type::Of(Class::Text) if op == Op::Equal => Ok(compared(&quoted(&value.text()))),
            Type::Of(Class::Text) => match value.number() {
                Some(_) => Err(Refusal::new("a text is compared as a number", "ask for a number")),
                None => Err(Refusal::new("texts have no order in our logic", "compare numbers or dates")),
            },
            Type::Of(Class::Calculated) => match value {
                Literal::Number(number) => Ok(compared(&self.number(&Tree::Number(number.clone()))?.text)),
                Literal::Text(text) => Ok(compared(&quoted(text))),
                Literal::Boolean(value) => Ok(if *value { piece } else { not(&piece) }),
            },
            Type::Of(Class::Several | Class::Files | Class::Nothing) | Type::Literal => Err(Refusal::new(
                format!("`{}` stands for several answers", piece.text),
                "take them together with `sum`, `average` or `count`, or name one",
            )),
        }
    }

    fn with_other(&self, op: Op, left: &Tree, right: &Tree) -> Made {
        let (a, b) = (self.piece(left)?, self.piece(right)?);
        let compared =
            |a: &Piece, b: &Piece| [&a.within(Level::Sum), " ", op.sign(), " ", &b.within(Level::Sum)].concat();
        let numeric = |piece: &Piece| matches!(piece.type_, Type::Of(Class::Number | Class::Scale | Class::Calculated));
        let same = a.type_ == b.type_;
        let fits = match a.type_ {
            _ if numeric(&a) && numeric(&b) => true,
            Type::Of(Class::Date | Class::Time) => same || b.type_ == Type::Of(Class::Calculated),
            Type::Of(Class::Choice | Class::Text | Class::Boolean) => same && op == Op::Equal,
            Type::Of(Class::Calculated) => matches!(b.type_, Type::Of(Class::Date | Class::Text | Class::Time)),
            _ => false,
        };
        if fits {
            return Ok(Piece::boolean(compared(&a, &b), Level::Compare));
        }
        Err(Refusal::new(
            format!("`{}` and `{}` can't be compared in our logic", a.text, b.text),
            "compare answers of one type",
        ))
    }

    /// Whether exactly these choices are made.
    fn equals_all(&self, op: Op, left: &Tree, items: &[Tree]) -> Made {
        let Some(found) = self.named(left).filter(|_| op == Op::Equal) else {
            return Err(Refusal::new("a list is compared with something else than a question", "use `selected`"));
        };
        let (id, named) = found?;
        if !matches!(named.class, Class::Choices) {
            return Err(Refusal::new(
                format!("`{id}` has no set of choices that could be equal to a list"),
                "use `in` for a choice, and `position` for a ranking",
            ));
        }
        let mut parts = self.selections(&id, named, items)?;
        parts.push(format!("count({id}) = {}", items.len()));
        Ok(Piece::boolean(parts.join(" and "), Level::And))
    }

    /// `selected` for each of several values.
    fn selections(&self, id: &str, named: &Named, items: &[Tree]) -> Result<Vec<String>, Refusal> {
        let mut parts = Vec::new();
        for item in items {
            let value = literal(item).ok_or_else(|| {
                Refusal::new("the choice that is looked for is itself an answer", "name the choice by its code")
            })?;
            let code = named.code(&value.text()).ok_or_else(|| unknown_code(id, &value.text()))?;
            parts.push(selected(id, named, code));
        }
        Ok(parts)
    }

    pub(super) fn membership(&self, op: Op, left: &Tree, right: &Tree) -> Made {
        let opposite = match op {
            Op::NotContains => Some(Op::Contains),
            Op::NoneOf => Some(Op::AnyOf),
            _ => None,
        };
        if let Some(op) = opposite {
            return Ok(not(&self.membership(op, left, right)?));
        }
        let items: &[Tree] = match right {
            Tree::List(items) => items,
            other => std::slice::from_ref(other),
        };
        let Some(found) = self.named(left) else {
            // `['a', 'b'] contains {q}`
            return match (left, self.named(right)) {
                (Tree::List(_), Some(_)) if op == Op::Contains => self.membership(Op::AnyOf, right, left),
                _ => Err(Refusal::new("only a question can contain something", "name the question first")),
            };
        };
        let (id, named) = found?;
        match named.class {
            Class::Text if op == Op::Contains => match items {
                [one] => self.contains(left, one),
                _ => Err(Refusal::new("a text is looked through for several words", "join several `contains`")),
            },
            Class::Choices | Class::Ranking | Class::Choice | Class::Scale => {
                let single = matches!(named.class, Class::Choice | Class::Scale);
                if single && op == Op::Contains && items.len() == 1 {
                    return part_of(&id, named, items);
                }
                let parts = self.selections(&id, named, items)?;
                if parts.is_empty() {
                    return Err(Refusal::new("the list is empty", "name the choices"));
                }
                let (word, level) = if op == Op::AnyOf { (" or ", Level::Or) } else { (" and ", Level::And) };
                let level = if parts.len() == 1 { Level::Operand } else { level };
                Ok(Piece::boolean(parts.join(word), level))
            }
            Class::Number | Class::Text | Class::Calculated if op == Op::AnyOf => {
                let mut any: Option<Tree> = None;
                for item in items {
                    let one = Tree::two(Op::Equal, left.clone(), item.clone());
                    any = Some(match any {
                        Some(before) => Tree::two(Op::Or, before, one),
                        None => one,
                    });
                }
                let any = any.ok_or_else(|| Refusal::new("the list is empty", "name the values"))?;
                self.condition(&any)
            }
            _ => Err(Refusal::new(
                format!("`{id}` has nothing that could be looked through"),
                "use `contains` for texts and `selected` for choices",
            )),
        }
    }

    pub(super) fn contains(&self, text: &Tree, part: &Tree) -> Made {
        let (text, part) = (self.piece(text)?, self.piece(part)?);
        let is_text = |piece: &Piece| matches!(piece.type_, Type::Literal | Type::Of(Class::Text | Class::Calculated));
        if !is_text(&text) || !is_text(&part) {
            return Err(Refusal::new("only a text can contain words", "use `selected` for choices"));
        }
        Ok(Piece::boolean(["contains(", &text.text, ", ", &part.text, ")"].concat(), Level::Operand))
    }

    /// Whether a choice is (among) the answer.
    pub(super) fn is_selected(&self, question: &Tree, code: &Tree) -> Made {
        let Some(found) = self.named(question) else {
            return Err(Refusal::new("`selected` asks of something else than a question", "name a question"));
        };
        let (id, named) = found?;
        match named.class {
            Class::Choice | Class::Choices | Class::Scale | Class::Ranking => {
                let parts = self.selections(&id, named, std::slice::from_ref(code))?;
                Ok(Piece::boolean(parts.concat(), Level::Operand))
            }
            _ => Err(Refusal::new(format!("`{id}` has no choices"), "compare its answer with `=`")),
        }
    }
}

fn selected(id: &str, named: &Named, code: &str) -> String {
    // A place in the order is what a ranking has of each of its choices.
    if named.class == Class::Ranking && !is_soft(code) {
        return format!("position({id}, '{code}') >= 1");
    }
    format!("selected({id}, '{code}')")
}

fn is_soft(code: &str) -> bool {
    matches!(code, "dont_know" | "prefer_not_to_say" | "not_applicable")
}

fn unknown_code(id: &str, value: &str) -> Refusal {
    Refusal::new(format!("'{value}' is not an answer of `{id}`"), "name one of its answers")
}

/// A choice compared with a value.
fn choice(op: Op, id: &str, named: &Named, value: &Literal) -> Made {
    if op == Op::Equal {
        let code = named.code(&value.text()).ok_or_else(|| unknown_code(id, &value.text()))?;
        return Ok(Piece::boolean([id, " = ", &quoted(code)].concat(), Level::Compare));
    }
    // Values that are numbers have an order; ours are names, so each of them is named.
    let than = value.number().ok_or_else(|| Refusal::new("choices have no order in our logic", "name the choices"))?;
    let mut fitting = Vec::new();
    for (known, code) in named.codes.iter().filter(|(_, code)| !is_soft(code)) {
        let Ok(known) = known.parse::<f64>() else {
            return Err(Refusal::new("choices have no order in our logic", "name the choices: `id in ('a', 'b')`"));
        };
        if holds(op, known, than) {
            fitting.push(quoted(code));
        }
    }
    match fitting.as_slice() {
        [] => Ok(truth(false)),
        [one] => Ok(Piece::boolean([id, " = ", one].concat(), Level::Compare)),
        _ => Ok(Piece::boolean([id, " in (", &fitting.join(", "), ")"].concat(), Level::Compare)),
    }
}

/// `contains` of a single choice looks for a part of its value.
fn part_of(id: &str, named: &Named, items: &[Tree]) -> Made {
    let value = items.first().and_then(literal).map(|value| value.text().to_lowercase()).unwrap_or_default();
    let mut fitting: Vec<String> = Vec::new();
    for (known, code) in &named.codes {
        if !value.is_empty() && known.to_lowercase().contains(&value) {
            fitting.push(quoted(code));
        }
    }
    match fitting.as_slice() {
        [] => Err(unknown_code(id, &value)),
        [one] => Ok(Piece::boolean([id, " = ", one].concat(), Level::Compare)),
        _ => Ok(Piece::boolean([id, " in (", &fitting.join(", "), ")"].concat(), Level::Compare)),
    }
}

fn folded(op: Op, left: &Literal, right: &Literal) -> Made {
    Ok(truth(match (left.number(), right.number()) {
        (Some(left), Some(right)) => holds(op, left, right),
        _ if op == Op::Equal => left.text() == right.text(),
        _ => return Err(Refusal::new("texts have no order in our logic", "compare numbers or dates")),
    }))
}

fn holds(op: Op, left: f64, right: f64) -> bool {
    match op {
        Op::Less => left < right,
        Op::LessOrEqual => left <= right,
        Op::Greater => left > right,
        Op::GreaterOrEqual => left >= right,
        _ => (left - right).abs() < 1e-9,
    }
}
