//! The functions of the language: their names, and how each is used.

/// A function of the language.
pub(super) struct Function {
    pub(super) name: &'static str,
    pub(super) function: Known,
    /// Fewest and most arguments.
    pub(super) least: usize,
    pub(super) most: usize,
    pub(super) usage: &'static str,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Known {
    Answered,
    Selected,
    Count,
    Position,
    Sum,
    Min,
    Max,
    Average,
    Round,
    Length,
    Contains,
    Years,
    Days,
    If,
    Coalesce,
}

const fn function(name: &'static str, function: Known, least: usize, most: usize, usage: &'static str) -> Function {
    Function { name, function, least, most, usage }
}

pub(super) const FUNCTIONS: [Function; 15] = [
    function("answered", Known::Answered, 1, 1, "answered(question)"),
    function("selected", Known::Selected, 2, 2, "selected(question, 'code')"),
    function("count", Known::Count, 1, 1, "count(question)"),
    function("position", Known::Position, 2, 2, "position(question, 'code')"),
    function("sum", Known::Sum, 1, usize::MAX, "sum(number, …)"),
    function("min", Known::Min, 1, usize::MAX, "min(number, …)"),
    function("max", Known::Max, 1, usize::MAX, "max(number, …)"),
    function("average", Known::Average, 1, usize::MAX, "average(number, …)"),
    function("round", Known::Round, 1, 1, "round(number)"),
    function("length", Known::Length, 1, 1, "length(question)"),
    function("contains", Known::Contains, 2, 2, "contains(question, 'words')"),
    function("years", Known::Years, 2, 2, "years(date, date)"),
    function("days", Known::Days, 2, 2, "days(date, date)"),
    function("if", Known::If, 3, 3, "if(condition, a, b)"),
    function("coalesce", Known::Coalesce, 2, usize::MAX, "coalesce(a, b, …)"),
];

pub(super) fn find(name: &str) -> Option<&'static Function> {
    FUNCTIONS.iter().find(|function| function.name == name)
}
