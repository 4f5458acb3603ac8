//! The tree of an expression, whichever language it was written in.

/// A part of an expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Tree {
    /// A number as it was written.
    Number(String),
    Text(String),
    Boolean(bool),
    /// `null`, `undefined`: no value.
    Nothing,
    /// A question or another value, by the source's name.
    Name(String),
    /// A column of a choice's row (XLSForm's `choice_filter`).
    Column(String),
    /// The question that the expression belongs to.
    This,
    List(Vec<Tree>),
    Call(String, Vec<Tree>),
    Not(Box<Tree>),
    Negate(Box<Tree>),
    Answered(Box<Tree>),
    Two(Op, Box<Tree>, Box<Tree>),
}

/// What joins two parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Op {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Plus,
    Minus,
    Times,
    Divide,
    Remainder,
    Power,
    Contains,
    NotContains,
    AnyOf,
    AllOf,
    NoneOf,
}

impl Op {
    /// As our language writes it, where it has it.
    pub(crate) fn sign(self) -> &'static str {
        match self {
            Self::Or => "or",
            Self::And => "and",
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Plus => "+",
            Self::Minus => "-",
            Self::Times => "*",
            Self::Divide => "/",
            Self::Remainder => "mod",
            Self::Power => "^",
            Self::Contains => "contains",
            Self::NotContains => "notcontains",
            Self::AnyOf => "anyof",
            Self::AllOf => "allof",
            Self::NoneOf => "noneof",
        }
    }

    /// The same comparison with its sides exchanged.
    pub(crate) fn mirrored(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::LessOrEqual => Self::GreaterOrEqual,
            Self::Greater => Self::Less,
            Self::GreaterOrEqual => Self::LessOrEqual,
            other => other,
        }
    }
}

impl Tree {
    pub(crate) fn two(op: Op, left: Self, right: Self) -> Self {
        Self::Two(op, Box::new(left), Box::new(right))
    }

    pub(crate) fn not(inner: Self) -> Self {
        Self::Not(Box::new(inner))
    }

    pub(crate) fn answered(inner: Self) -> Self {
        Self::Answered(Box::new(inner))
    }

    /// The parts directly below.
    pub(crate) fn parts(&self) -> Vec<&Tree> {
        match self {
            Self::List(items) | Self::Call(_, items) => items.iter().collect(),
            Self::Not(inner) | Self::Negate(inner) | Self::Answered(inner) => vec![inner],
            Self::Two(_, left, right) => vec![left, right],
            _ => Vec::new(),
        }
    }

    /// Every name in it, in their order.
    pub(crate) fn names(&self) -> Vec<&str> {
        let mut names = Vec::new();
        self.collect(&mut names);
        names
    }

    fn collect<'t>(&'t self, names: &mut Vec<&'t str>) {
        if let Self::Name(name) = self {
            names.push(name);
        }
        for part in self.parts() {
            part.collect(names);
        }
    }

    /// The same tree with parts replaced for which `with` has something else.
    pub(crate) fn replaced(&self, with: &dyn Fn(&Tree) -> Option<Tree>) -> Self {
        if let Some(other) = with(self) {
            return other;
        }
        let one = |inner: &Tree| Box::new(inner.replaced(with));
        let all = |items: &[Tree]| items.iter().map(|item| item.replaced(with)).collect();
        match self {
            Self::List(items) => Self::List(all(items)),
            Self::Call(name, items) => Self::Call(name.clone(), all(items)),
            Self::Not(inner) => Self::Not(one(inner)),
            Self::Negate(inner) => Self::Negate(one(inner)),
            Self::Answered(inner) => Self::Answered(one(inner)),
            Self::Two(op, left, right) => Self::Two(*op, one(left), one(right)),
            other => other.clone(),
        }
    }

    /// The parts of a condition that are joined by `and` at the top.
    pub(crate) fn conjuncts(&self) -> Vec<&Tree> {
        match self {
            Self::Two(Op::And, left, right) => {
                let mut all = left.conjuncts();
                all.extend(right.conjuncts());
                all
            }
            other => vec![other],
        }
    }
}
