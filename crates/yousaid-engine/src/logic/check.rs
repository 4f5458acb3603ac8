//! From a tree to steps: names are looked up, types and codes checked.

use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::nearest;

use super::Expression;
use super::Fault;
use super::Lookup;
use super::NODES;
use super::Scope;
use super::Type;
use super::Words;
use super::add;
use super::add_silent;
use super::advise::about_code;
use super::advise::about_statement;
use super::advise::listed;
use super::evaluate::Fold;
use super::evaluate::Step;
use super::functions;
use super::functions::FUNCTIONS;
use super::functions::Function;
use super::functions::Known;
use super::lex::Token;
use super::lex::text_of;
use super::say;
use super::syntax::Kind;
use super::syntax::Level;
use super::syntax::Tree;
use crate::Date;
use crate::rare;

/// What a part of an expression is, by itself.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Class {
    /// Not to be told, because of a fault.
    Unknown,
    Boolean,
    Number,
    Text,
    /// A text in quotes: a code beside a choice, else a text.
    Literal,
    Choice,
    /// A choice beside a literal, else a number.
    Scale,
    Choices,
    Date,
    Time,
    Files,
    /// Several answers under one name.
    Several,
    Nothing,
}

impl Class {
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Boolean => "a condition",
            Self::Number => "a number",
            Self::Text | Self::Literal => "a text",
            Self::Choice => "a choice",
            Self::Scale => "a point of a scale",
            Self::Choices => "a set of choices",
            Self::Date => "a date",
            Self::Time => "a time",
            Self::Files => "a set of files",
            Self::Several => "several answers",
            Self::Nothing => "a statement",
        }
    }

    /// What a value is that may be `self` or `other`.
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Unknown | Self::Literal, other) => other,
            (Self::Scale, Self::Number | Self::Choice) => other,
            (this, _) => this,
        }
    }
}

/// What a part is needed as.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Want {
    Boolean,
    Number,
    Text,
    Date,
    Time,
    /// The code of a choice.
    Code,
    /// The code of a soft answer, whatever the type of the question.
    Soft,
}

impl Want {
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Boolean => "a condition",
            Self::Number => "a number",
            Self::Text => "a text",
            Self::Date => "a date",
            Self::Time => "a time",
            Self::Code | Self::Soft => "a choice",
        }
    }
}

/// Checks an expression of type boolean.
pub(super) fn condition(text: &str, tree: &Tree, scope: &dyn Scope, faults: &mut Vec<Fault>) -> Expression {
    let mut checker = Checker::new("condition", text, scope, faults);
    checker.emit(tree, Want::Boolean);
    checker.finish(Type::Boolean)
}

/// Checks an expression of any type that a calculated value can have.
pub(super) fn value(text: &str, tree: &Tree, scope: &dyn Scope, faults: &mut Vec<Fault>) -> Expression {
    let mut checker = Checker::new("calculation", text, scope, faults);
    let (want, gives) = match checker.class(tree) {
        Class::Boolean => (Want::Boolean, Type::Boolean),
        Class::Number | Class::Scale => (Want::Number, Type::Number),
        Class::Text | Class::Literal => (Want::Text, Type::Text),
        Class::Time => (Want::Time, Type::Text),
        Class::Date => (Want::Date, Type::Date),
        // Finds the name that is not known.
        Class::Unknown => (Want::Soft, Type::Text),
        class => {
            checker.fault(tree, "logic-type", |checker| checker.not_a_value(tree, class));
            return checker.finish(Type::Text);
        }
    };
    checker.emit(tree, want);
    checker.finish(gives)
}

/// The codes that can be the answer of a question, soft ones last.
pub(super) fn codes(question: &Question) -> Vec<&str> {
    let mut codes: Vec<&str> = match question.kind {
        QuestionKind::YesNo { .. } | QuestionKind::Consent { .. } => vec!["yes", "no"],
        _ => question.kind.choices().iter().map(|choice| choice.code.as_str()).collect(),
    };
    codes.extend(question.soft_answers.iter().map(|soft| soft.answer.code()));
    codes
}

fn class_of(question: &Question, calculated: Option<Type>) -> Class {
    match question.kind {
        QuestionKind::Choice { .. } | QuestionKind::YesNo { .. } | QuestionKind::Consent { .. } => Class::Choice,
        QuestionKind::MultipleChoice { .. } | QuestionKind::Ranking { .. } => Class::Choices,
        QuestionKind::Scale { .. } => Class::Scale,
        QuestionKind::Number { .. } | QuestionKind::Repeat { .. } => Class::Number,
        QuestionKind::Date { .. } => Class::Date,
        QuestionKind::Time => Class::Time,
        QuestionKind::File { .. } => Class::Files,
        QuestionKind::ShortText { .. }
        | QuestionKind::LongText { .. }
        | QuestionKind::Email
        | QuestionKind::Telephone
        | QuestionKind::Postcode
        | QuestionKind::Signature
        | QuestionKind::Location { .. } => Class::Text,
        QuestionKind::Calculated { .. } => match calculated {
            Some(Type::Boolean) => Class::Boolean,
            Some(Type::Number) => Class::Number,
            Some(Type::Text) => Class::Text,
            Some(Type::Date) => Class::Date,
            None => Class::Unknown,
        },
        QuestionKind::Matrix { .. } | QuestionKind::Allocation { .. } | QuestionKind::Address => Class::Several,
        QuestionKind::Statement { .. } => Class::Nothing,
    }
}

pub(super) struct Checker<'a, 'f> {
    /// What the expression is to its author.
    pub(super) noun: &'static str,
    text: &'a str,
    pub(super) scope: &'a dyn Scope,
    faults: &'f mut Vec<Fault>,
    steps: Vec<Step>,
    questions: Vec<usize>,
}

/// What a value can come from: the names and texts in its place, through `if` and `coalesce`.
#[derive(Default)]
struct Leaves<'t> {
    names: Vec<&'t Tree>,
    texts: Vec<&'t Tree>,
}

impl<'a, 'f> Checker<'a, 'f> {
    fn new(noun: &'static str, text: &'a str, scope: &'a dyn Scope, faults: &'f mut Vec<Fault>) -> Self {
        Self { noun, text, scope, faults, steps: Vec::new(), questions: Vec::new() }
    }

    fn finish(self, gives: Type) -> Expression {
        Expression { source: self.text.into(), steps: self.steps.into(), questions: self.questions.into(), gives }
    }

    fn fault(&mut self, at: &Tree, code: &'static str, words: impl FnOnce(&Self) -> Words) {
        add_silent(self.faults, at.start, at.end, code);
        if cfg!(feature = "advice") {
            let words = words(self);
            say(self.faults, words);
        }
    }

    /// Says that a part is not what is needed in its place.
    fn mismatch(&mut self, tree: &Tree, want: Want) {
        self.fault(tree, "logic-type", |checker| checker.about_mismatch(tree, want));
    }

    /// Says that a name stands for more than one answer.
    fn several(&mut self, tree: &Tree) {
        self.fault(tree, "logic-type", |checker| checker.about_several(tree));
    }

    /// Notes that the expression looks at a question; each once, in order.
    fn depends_on(&mut self, index: usize) {
        if let Err(at) = self.questions.binary_search(&index) {
            self.questions.insert(at, index);
        }
    }

    /// The text of a part.
    pub(super) fn slice(&self, tree: &Tree) -> &'a str {
        self.text.get(tree.start..tree.end).unwrap_or_default()
    }

    pub(super) fn question(&self, tree: &Tree) -> Option<(usize, &'a Question)> {
        match (&tree.kind, self.scope.lookup(self.slice(tree))) {
            (Kind::Name, Lookup::Known { index, question, .. }) => Some((index, question)),
            _ => None,
        }
    }

    fn class_of_name(&self, tree: &Tree) -> Class {
        match self.scope.lookup(self.slice(tree)) {
            Lookup::Known { question, calculated, .. } => class_of(question, calculated),
            Lookup::Several { .. } => Class::Several,
            Lookup::NotYet | Lookup::Unknown => Class::Unknown,
        }
    }

    fn called(&self, tree: &Tree, name_end: usize) -> (&'a str, Option<&'static Function>) {
        let name = self.text.get(tree.start..name_end).unwrap_or_default();
        (name, functions::find(name))
    }

    /// What a part is by itself; says nothing of faults in it.
    pub(super) fn class(&self, tree: &Tree) -> Class {
        match &tree.kind {
            Kind::Number(_) | Kind::Negate(_) | Kind::Chain(Level::Sum | Level::Product, ..) => Class::Number,
            Kind::Text => Class::Literal,
            Kind::Boolean(_) | Kind::Not(_) | Kind::Chain(..) | Kind::Compare(..) | Kind::In { .. } => Class::Boolean,
            Kind::Name => self.class_of_name(tree),
            Kind::Call { name_end, arguments } => match self.called(tree, *name_end).1.map(|f| f.function) {
                None => Class::Unknown,
                Some(Known::Answered | Known::Selected | Known::Contains) => Class::Boolean,
                Some(Known::If) => self.class_of_any(arguments.get(1..).unwrap_or_default()),
                Some(Known::Coalesce) => self.class_of_any(arguments),
                Some(_) => Class::Number,
            },
        }
    }

    fn class_of_any(&self, trees: &[Tree]) -> Class {
        trees.iter().fold(Class::Unknown, |class, tree| {
            let next = self.class(tree);
            // Unknown is weaker than a literal, so that a name that is not known hides nothing.
            if next == Class::Unknown || (next == Class::Literal && class != Class::Unknown) {
                class
            } else {
                class.or(next)
            }
        })
    }

    fn leaves<'t>(&self, tree: &'t Tree, leaves: &mut Leaves<'t>) {
        match &tree.kind {
            Kind::Name => leaves.names.push(tree),
            Kind::Text => leaves.texts.push(tree),
            Kind::Call { name_end, arguments } => {
                let skipped = match self.called(tree, *name_end).1.map(|f| f.function) {
                    Some(Known::If) => 1,
                    Some(Known::Coalesce) => 0,
                    _ => arguments.len(),
                };
                for argument in arguments.iter().skip(skipped) {
                    self.leaves(argument, leaves);
                }
            }
            _ => {}
        }
    }

    /// Adds the steps of a part that is needed as `want`.
    fn emit(&mut self, tree: &Tree, want: Want) {
        let gives = match &tree.kind {
            Kind::Name => return self.name(tree, want),
            Kind::Call { name_end, arguments } => return self.call(tree, *name_end, arguments, want),
            Kind::Number(_) | Kind::Negate(_) | Kind::Chain(Level::Sum | Level::Product, ..) => Want::Number,
            Kind::Text if matches!(want, Want::Text | Want::Date | Want::Time | Want::Soft) => want,
            Kind::Text => Want::Code,
            _ => Want::Boolean,
        };
        if gives != want {
            return self.mismatch(tree, want);
        }
        let step = match &tree.kind {
            Kind::Number(number) => Step::Number(*number),
            Kind::Boolean(value) => Step::Boolean(*value),
            Kind::Text => match literal(&text_of(self.slice(tree)), want) {
                Some(step) => step,
                None => return self.fault(tree, "logic-type", |checker| checker.about_unreadable(tree, want)),
            },
            Kind::Not(inner) => {
                self.emit(inner, Want::Boolean);
                Step::Not
            }
            Kind::Negate(inner) => {
                self.emit(inner, Want::Number);
                Step::Negate
            }
            Kind::Chain(level, first, rest) => {
                self.emit(first, want);
                for (operator, operand) in rest {
                    self.emit(operand, want);
                    let joins = matches!(level, Level::Or | Level::And);
                    self.steps.push(if joins { Step::Join(*operator) } else { Step::Calculate(*operator) });
                }
                return;
            }
            Kind::Compare(operator, sides) => {
                let [left, right] = &**sides;
                self.compare(tree, *operator, left, std::slice::from_ref(right));
                Step::Compare(*operator)
            }
            Kind::In { negated, left, list } => {
                self.compare(tree, Token::In, left, list);
                Step::In { negated: *negated, values: list.len() }
            }
            Kind::Name | Kind::Call { .. } => return,
        };
        self.steps.push(step);
    }

    fn name(&mut self, tree: &Tree, want: Want) {
        let name = self.slice(tree);
        let (index, question, class) = match self.scope.lookup(name) {
            Lookup::Known { index, question, calculated } => (index, question, class_of(question, calculated)),
            Lookup::Several { .. } => return self.several(tree),
            Lookup::NotYet => {
                return self.fault(tree, "logic-asked-later", |checker| {
                    let help = ["name a question that comes before, or move `", name, "` before this one"].concat();
                    (["`", name, "` has no answer yet when this ", checker.noun, " is looked at"].concat(), help)
                });
            }
            Lookup::Unknown => {
                let is_function = functions::find(name).is_some();
                let code = if is_function { "logic-arguments" } else { "logic-unknown-name" };
                return self.fault(tree, code, |checker| checker.about_unknown(name));
            }
        };
        let step = match (class, want) {
            // What is wrong with the calculation is said where it stands.
            (Class::Unknown, _) => return,
            (Class::Choice | Class::Scale, Want::Code) => Step::CodeOf(index),
            (Class::Scale, Want::Number) => Step::ScoreOf(index, scores(question)),
            (Class::Number, Want::Number) => Step::NumberOf(index),
            (Class::Text, Want::Text) | (Class::Time, Want::Time) => Step::TextOf(index),
            (Class::Date, Want::Date) => Step::DateOf(index),
            (Class::Boolean, Want::Boolean) => Step::Selected(index, "yes".into()),
            (_, Want::Soft) => Step::SoftOf(index),
            _ => return self.mismatch(tree, want),
        };
        self.depends_on(index);
        self.steps.push(step);
    }

    /// Adds the steps of the values that are compared, `left` with each of `rights`.
    fn compare(&mut self, tree: &Tree, operator: Token, left: &Tree, rights: &[Tree]) {
        let (class, other) = (self.class(left), self.class_of_any(rights));
        let mut leaves = Leaves::default();
        for side in std::iter::once(left).chain(rights) {
            self.leaves(side, &mut leaves);
        }
        let known: Vec<&'a Question> =
            leaves.names.iter().filter_map(|name| self.question(name)).map(|(_, question)| question).collect();
        if self.unquoted(&leaves.names, &known) {
            return;
        }
        if let Some(name) = leaves.names.iter().find(|name| self.class(name) == Class::Several) {
            return self.several(name);
        }
        let equality = matches!(operator, Token::Equal | Token::NotEqual | Token::In);
        // A text in quotes may stand on either side.
        let want = match if class == Class::Literal { (other, class) } else { (class, other) } {
            (
                Class::Number | Class::Text | Class::Choices | Class::Date | Class::Time | Class::Files,
                Class::Literal,
            ) if equality && self.are_soft(&leaves, &known) => Want::Soft,
            (Class::Boolean, Class::Boolean) if equality => Want::Boolean,
            (Class::Number | Class::Scale, Class::Number | Class::Scale) => Want::Number,
            (Class::Text | Class::Literal, Class::Text | Class::Literal) if equality => Want::Text,
            (Class::Date, Class::Date | Class::Literal) => Want::Date,
            (Class::Time, Class::Time | Class::Literal) => Want::Time,
            (Class::Choice | Class::Scale, Class::Choice | Class::Scale | Class::Literal) if equality => {
                self.check_codes(tree, &leaves, &known);
                Want::Code
            }
            (Class::Unknown, _) | (_, Class::Unknown) => {
                // The name that is not known is the fault to say; the other side is looked at too.
                for side in std::iter::once(left).chain(rights) {
                    let want = match self.class(side) {
                        Class::Boolean => Want::Boolean,
                        Class::Number => Want::Number,
                        Class::Text | Class::Literal => Want::Text,
                        Class::Date => Want::Date,
                        Class::Time => Want::Time,
                        _ => Want::Soft,
                    };
                    self.emit(side, want);
                }
                return;
            }
            _ => {
                return self.fault(tree, "logic-type", |checker| {
                    checker.about_incomparable(equality, (left, class), (rights, other))
                });
            }
        };
        self.emit(left, want);
        for right in rights {
            self.emit(right, want);
        }
    }

    /// Whether a code was written without its quotes, as the name of a question that does not
    /// exist; says so.
    fn unquoted(&mut self, names: &[&Tree], known: &[&Question]) -> bool {
        let mut found = false;
        for tree in names {
            let name = self.slice(tree);
            let unknown = matches!(self.scope.lookup(name), Lookup::Unknown);
            if unknown && known.iter().any(|question| codes(question).contains(&name)) {
                self.fault(tree, "logic-unknown-name", |_| {
                    let help = ["it is a code: write it in quotes, '", name, "'"].concat();
                    (["no question has the id `", name, "`"].concat(), help)
                });
                found = true;
            }
        }
        found
    }

    /// Whether every text here is the code of a soft answer that the one question here offers.
    fn are_soft(&self, leaves: &Leaves<'_>, known: &[&Question]) -> bool {
        let [question] = known else { return false };
        !leaves.texts.is_empty()
            && leaves.texts.iter().all(|tree| {
                let text = text_of(self.slice(tree));
                question.soft_answers.iter().any(|soft| soft.answer.code() == text)
            })
    }

    /// Every text must be a code of the questions it is compared with, and two questions must have
    /// a code in common.
    fn check_codes(&mut self, tree: &Tree, leaves: &Leaves<'_>, known: &[&'a Question]) {
        let mut all: Vec<&str> = Vec::new();
        for code in known.iter().flat_map(|question| codes(question)) {
            if !all.contains(&code) {
                all.push(code);
            }
        }
        for text in &leaves.texts {
            let code = text_of(self.slice(text));
            if !all.contains(&code.as_str()) {
                self.fault(text, "logic-unknown-code", |_| about_code(&code, known, &all));
            }
        }
        if let ([first, second], []) = (known, leaves.texts.as_slice()) {
            let others = codes(second);
            if !codes(first).iter().any(|code| others.contains(code)) {
                self.fault(tree, "logic-type", |_| {
                    let message = ["`", first.id.as_str(), "` and `", second.id.as_str(), "` have no code in common"];
                    (message.concat(), "compare questions with the same choices".to_owned())
                });
            }
        }
    }

    fn call(&mut self, tree: &Tree, name_end: usize, arguments: &[Tree], want: Want) {
        let (name, known) = self.called(tree, name_end);
        let Some(known) = known else {
            return add(self.faults, tree.start, name_end, "logic-unknown-name", || {
                let help = match nearest(name, FUNCTIONS.iter().map(|function| function.name)) {
                    Some(near) => ["did you mean `", near, "`?"].concat(),
                    None => {
                        let names: Vec<&str> = FUNCTIONS.iter().map(|function| function.name).collect();
                        ["functions are: ", &names.join(", ")].concat()
                    }
                };
                (["there is no function `", name, "`"].concat(), help)
            });
        };
        if arguments.len() < known.least || arguments.len() > known.most {
            return self.fault(tree, "logic-arguments", |_| {
                let help = ["write `", known.usage, "`"].concat();
                (["`", name, "` has the wrong number of arguments"].concat(), help)
            });
        }
        let gives = match known.function {
            Known::Answered | Known::Selected | Known::Contains => Want::Boolean,
            Known::If => want,
            // A condition is never missing: there is nothing to choose from.
            Known::Coalesce if want != Want::Boolean => want,
            _ => Want::Number,
        };
        if known.function == Known::Coalesce && want == Want::Boolean && self.class(tree) == Class::Boolean {
            return self.fault(tree, "logic-type", |_| {
                let message = "`coalesce` chooses between values that may be missing, and a condition never is";
                (message.to_owned(), "join conditions with `or`".to_owned())
            });
        }
        if gives != want {
            return self.mismatch(tree, want);
        }
        let step = match (known.function, arguments) {
            (Known::Answered | Known::Selected | Known::Count | Known::Position, [question, rest @ ..]) => {
                return self.about(known, question, rest.first());
            }
            (Known::If, [condition, branches @ ..]) => {
                self.emit(condition, Want::Boolean);
                for branch in branches {
                    self.emit(branch, want);
                }
                Step::If
            }
            (Known::Sum | Known::Min | Known::Max | Known::Average, _) => {
                let mut count = 0;
                for argument in arguments {
                    count += self.numbers(known, argument);
                }
                let fold = match known.function {
                    Known::Sum => Fold::Sum,
                    Known::Min => Fold::Min,
                    Known::Max => Fold::Max,
                    _ => Fold::Average,
                };
                Step::Fold(fold, count)
            }
            _ => {
                let each = match known.function {
                    Known::Length | Known::Contains => Want::Text,
                    Known::Years | Known::Days => Want::Date,
                    Known::Coalesce => want,
                    _ => Want::Number,
                };
                for argument in arguments {
                    self.emit(argument, each);
                }
                match known.function {
                    Known::Coalesce => Step::Coalesce(arguments.len()),
                    Known::Length => Step::Length,
                    Known::Contains => Step::Contains,
                    Known::Years => Step::Years,
                    Known::Days => Step::Days,
                    _ => Step::Round,
                }
            }
        };
        self.steps.push(step);
    }

    /// Adds the steps of one or, behind a name that stands for several answers, many numbers; how
    /// many.
    fn numbers(&mut self, function: &Function, tree: &Tree) -> usize {
        let Lookup::Several { indices, question } = self.several_of(tree) else {
            self.emit(tree, Want::Number);
            return 1;
        };
        let class = class_of(question, None);
        if !matches!(class, Class::Number | Class::Scale) {
            self.fault(tree, "logic-type", |checker| checker.about_unfit(function, tree, class));
        }
        if self.too_many(tree, indices.len()) {
            return 0;
        }
        for index in &indices {
            self.depends_on(*index);
            let score = class == Class::Scale;
            self.steps.push(if score { Step::ScoreOf(*index, scores(question)) } else { Step::NumberOf(*index) });
        }
        indices.len()
    }

    /// Whether that many answers behind one name are more than an expression may look at; says so.
    /// A short text must not become a long calculation.
    fn too_many(&mut self, tree: &Tree, answers: usize) -> bool {
        let over = self.steps.len() + answers > NODES;
        if over {
            self.fault(tree, "logic-limit", |checker| {
                let message = ["the ", checker.noun, " looks at more than ", &NODES.to_string(), " answers"].concat();
                (message, "name each group of answers once".to_owned())
            });
        }
        over
    }

    /// What a name that stands for several answers means; [`Lookup::Unknown`] for anything else.
    fn several_of(&self, tree: &Tree) -> Lookup<'a> {
        match (&tree.kind, self.scope.lookup(self.slice(tree))) {
            (Kind::Name, several @ Lookup::Several { .. }) => several,
            _ => Lookup::Unknown,
        }
    }

    /// A function of a question itself, rather than of its value.
    fn about(&mut self, function: &Function, tree: &Tree, code: Option<&Tree>) {
        if let (Known::Count, Lookup::Several { indices, .. }) = (function.function, self.several_of(tree)) {
            if self.too_many(tree, indices.len()) {
                return;
            }
            for index in &indices {
                self.depends_on(*index);
                self.steps.push(Step::Answered(*index));
            }
            return self.steps.push(Step::Fold(Fold::True, indices.len()));
        }
        let Some((index, question)) = self.question(tree) else {
            if matches!(tree.kind, Kind::Name) {
                return self.name(tree, Want::Soft);
            }
            return self.fault(tree, "logic-arguments", |_| {
                let quoted = if matches!(tree.kind, Kind::Text) { ", with the id not in quotes" } else { "" };
                let help = ["write `", function.usage, "`", quoted].concat();
                (["`", function.name, "` needs the id of a question"].concat(), help)
            });
        };
        let class = self.class(tree);
        match class {
            Class::Nothing => {
                return self.fault(tree, "logic-type", |_| about_statement(question.id.as_str()));
            }
            Class::Several => return self.several(tree),
            Class::Unknown => return,
            _ => {}
        }
        let repeats = matches!(question.kind, QuestionKind::Repeat { .. });
        let fits = match function.function {
            Known::Answered => true,
            Known::Count => matches!(class, Class::Choices | Class::Files) || repeats,
            Known::Position => matches!(question.kind, QuestionKind::Ranking { .. }),
            _ => matches!(class, Class::Choice | Class::Choices | Class::Scale),
        };
        if !fits {
            return self.fault(tree, "logic-type", |checker| checker.about_unfit(function, tree, class));
        }
        self.depends_on(index);
        let Some(code) = code else {
            let answered = function.function == Known::Answered;
            self.steps.push(if answered { Step::Answered(index) } else { Step::Count(index) });
            return;
        };
        if !matches!(code.kind, Kind::Text) {
            return self.fault(code, "logic-arguments", |_| {
                let help = ["its answers are: ", &listed(&codes(question))].concat();
                (["the second argument of `", function.name, "` must be a code in quotes"].concat(), help)
            });
        }
        let wanted = text_of(self.slice(code));
        let all = codes(question);
        if !all.contains(&wanted.as_str()) {
            return self.fault(code, "logic-unknown-code", |_| about_code(&wanted, &[question], &all));
        }
        let position = function.function == Known::Position;
        let wanted = wanted.into();
        self.steps.push(if position { Step::Position(index, wanted) } else { Step::Selected(index, wanted) });
    }
}

/// The step of a text in quotes that is needed as `want`; `None` when it can't be read as that.
fn literal(text: &str, want: Want) -> Option<Step> {
    match want {
        Want::Date => Date::new(text).map(Step::Date),
        // Only an answer to a question of this kind, which is rare, is compared with a time.
        Want::Time => rare::time(text).map(|time| Step::Text(time.into())),
        _ => Some(Step::Text(text.into())),
    }
}

fn scores(question: &Question) -> Box<[(Code, Decimal)]> {
    let points = question.kind.choices().iter();
    points.filter_map(|point| Some((point.code.clone(), point.score?))).collect()
}
