//! The words of faults: what is wrong, and what to write instead.

use yousaid_schema::Decimal;
use yousaid_schema::Question;
use yousaid_schema::nearest;

use super::Lookup;
use super::Words;
use super::check::Checker;
use super::check::Class;
use super::check::Want;
use super::check::codes;
use super::functions;
use super::functions::Function;
use super::functions::Known;
use super::lex::text_of;
use super::syntax::Kind;
use super::syntax::Tree;

/// A few codes for a message.
pub(super) fn listed(codes: &[&str]) -> String {
    const SHOWN: usize = 12;
    let mut list = String::new();
    for (i, code) in codes.iter().take(SHOWN).enumerate() {
        list.push_str(if i == 0 { "'" } else { ", '" });
        list.push_str(code);
        list.push('\'');
    }
    if codes.len() > SHOWN {
        list.push_str(", …");
    }
    list
}

/// A name is a statement's.
pub(super) fn about_statement(name: &str) -> Words {
    let message = ["`", name, "` is a statement, and has no answer"].concat();
    (message, "name a question that takes an answer".to_owned())
}

/// A text in quotes is no code of the questions that it is compared with.
pub(super) fn about_code(code: &str, known: &[&Question], all: &[&str]) -> Words {
    let names: Vec<&str> = known.iter().map(|question| question.id.as_str()).collect();
    let message = ["'", code, "' is not an answer of `", &names.join("` or `"), "`"].concat();
    let labelled = || {
        known
            .iter()
            .flat_map(|question| question.kind.choices())
            .find(|choice| choice.label.iter().any(|label| label.text.trim().eq_ignore_ascii_case(code.trim())))
    };
    let scored = || known.iter().flat_map(|question| question.kind.choices()).any(|choice| choice.score.is_some());
    let help = {
        if let Some(choice) = labelled() {
            ["that is what residents read; write its code: '", choice.code.as_str(), "'"].concat()
        } else if let Some(near) = nearest(code, all.iter().copied()) {
            ["did you mean '", near, "'?"].concat()
        } else if scored() && Decimal::parse(code.trim()).is_some() {
            ["to compare the score, write the number without quotes: ", code.trim()].concat()
        } else {
            ["its answers are: ", &listed(all)].concat()
        }
    };
    (message, help)
}

impl Checker<'_, '_> {
    /// A part is not what is needed in its place.
    pub(super) fn about_mismatch(&self, tree: &Tree, want: Want) -> Words {
        let class = self.class(tree);
        let name = self.slice(tree);
        match class {
            Class::Nothing => return about_statement(name),
            Class::Several => return self.about_several(tree),
            _ => {}
        }
        let message = match tree.kind {
            Kind::Name => [want.words(), " is needed here, and `", name, "` is ", class.words()].concat(),
            _ => [want.words(), " is needed here, and this is ", class.words()].concat(),
        };
        let question = self.question(tree).map(|(_, question)| question);
        let code = question.map(codes).and_then(|codes| codes.first().copied()).unwrap_or("code");
        let help = match (want, class) {
            (Want::Boolean | Want::Number, Class::Choice) if question.is_some() => {
                ["compare it with one of its codes: `", name, " = '", code, "'`"].concat()
            }
            (Want::Boolean, Class::Choices) => ["ask for one of them: `selected(", name, ", '", code, "')`"].concat(),
            (Want::Number, Class::Choices | Class::Files) => ["count them: `count(", name, ")`"].concat(),
            (Want::Boolean, Class::Scale) => ["compare its score: `", name, " <= 2`"].concat(),
            (Want::Boolean, Class::Text | Class::Files) if question.is_some() => {
                ["ask whether there is one: `answered(", name, ")`"].concat()
            }
            (Want::Number, Class::Text) if question.is_some() => {
                ["count its characters: `length(", name, ")`"].concat()
            }
            (Want::Boolean, Class::Date) => ["compare it with a date: `", name, " >= '2026-05-31'`"].concat(),
            (Want::Boolean, Class::Time) => ["compare it with a time: `", name, " >= '14:30'`"].concat(),
            (Want::Number, Class::Date) => {
                ["count the days to another date: `days(", name, ", '2026-05-31')`"].concat()
            }
            (Want::Boolean, Class::Literal) => "compare a question with it: `question = 'code'`".to_owned(),
            (Want::Boolean, Class::Number) => ["compare it with a number: `", name, " > 0`"].concat(),
            (Want::Number, Class::Literal) if Decimal::parse(text_of(name).trim()).is_some() => {
                ["write the number without quotes: ", text_of(name).trim()].concat()
            }
            (Want::Number, Class::Literal) => {
                "write a number, or the id of a question that is answered with one".to_owned()
            }
            (Want::Number, Class::Boolean) => "to count a condition, write `if(condition, 1, 0)`".to_owned(),
            (Want::Text, _) => "write a text in quotes, or the id of a question that is answered in words".to_owned(),
            (Want::Date, _) => {
                "write a date as '2026-05-31', or the id of a question that is answered with one".to_owned()
            }
            (Want::Time, _) => "write a time as '14:30', or the id of a question that is answered with one".to_owned(),
            (Want::Code | Want::Soft, _) => "write a code in quotes, or the id of a question with choices".to_owned(),
            _ => ["put ", want.words(), " in its place"].concat(),
        };
        (message, help)
    }

    /// A name stands for more than one answer.
    pub(super) fn about_several(&self, tree: &Tree) -> Words {
        let name = self.slice(tree);
        let message = ["`", name, "` stands for several answers"].concat();
        let help = {
            let start = [name, "."].concat();
            let names = self.scope.names();
            let together = matches!(self.scope.lookup(name), Lookup::Several { .. });
            match names.iter().find(|part| part.starts_with(&start)) {
                Some(part) if together => {
                    ["name one of its parts, such as `", part, "`, or take them together: `sum(", name, ")`"].concat()
                }
                Some(part) => ["name one of its parts, such as `", part, "`"].concat(),
                None => ["take them together: `sum(", name, ")`, `average(", name, ")`, `count(", name, ")`"].concat(),
            }
        };
        (message, help)
    }

    /// A name is no question's.
    pub(super) fn about_unknown(&self, name: &str) -> Words {
        if let Some(function) = functions::find(name) {
            let help = ["write `", function.usage, "`"].concat();
            return (["`", name, "` is a function"].concat(), help);
        }
        let help = {
            let names = self.scope.names();
            if let Some(near) = nearest(name, names.iter().map(String::as_str)) {
                ["did you mean `", near, "`?"].concat()
            } else if names.is_empty() {
                "no question comes before this one".to_owned()
            } else {
                let names: Vec<String> = names.into_iter().take(12).collect();
                ["questions that come before: ", &names.join(", ")].concat()
            }
        };
        (["no question has the id `", name, "`"].concat(), help)
    }

    /// A function does not work on a question.
    pub(super) fn about_unfit(&self, function: &Function, tree: &Tree, class: Class) -> Words {
        let name = self.slice(tree);
        let message = ["`", function.name, "` does not work on `", name, "`, which is ", class.words()].concat();
        let help = match (function.function, class) {
            (Known::Sum | Known::Min | Known::Max | Known::Average, _) => {
                ["count the answers: `count(", name, ")`"].concat()
            }
            (Known::Position, _) => "name a question that puts choices in order".to_owned(),
            (_, Class::Number) => ["compare it with a number: `", name, " > 0`"].concat(),
            (Known::Count, Class::Text) => ["count its characters: `length(", name, ")`"].concat(),
            (_, Class::Boolean) => ["it is a condition itself: write `", name, "`"].concat(),
            _ => ["ask whether there is an answer: `answered(", name, ")`"].concat(),
        };
        (message, help)
    }

    /// A text in quotes is no date or no time.
    pub(super) fn about_unreadable(&self, tree: &Tree, want: Want) -> Words {
        let message = [self.slice(tree), " is not ", want.words()].concat();
        let help = match want {
            Want::Date => "write a day as '2026-05-31', a month as '2026-05', a year as '2026'",
            _ => "write the time as '14:30'",
        };
        (message, help.to_owned())
    }

    /// A calculation can't have this for its value.
    pub(super) fn not_a_value(&self, tree: &Tree, class: Class) -> Words {
        let name = self.slice(tree);
        match class {
            Class::Nothing => return about_statement(name),
            Class::Several => return self.about_several(tree),
            _ => {}
        }
        let message = ["a calculation can't give ", class.words()].concat();
        let code = self.question(tree).and_then(|(_, question)| codes(question).first().copied()).unwrap_or("code");
        let help = match class {
            Class::Choices => ["count them, or ask for one: `selected(", name, ", '", code, "')`"].concat(),
            _ => ["say what it means in a text or a number: `if(", name, " = '", code, "', 1, 0)`"].concat(),
        };
        (message, help)
    }

    /// Two values can't be compared.
    pub(super) fn about_incomparable(&self, equality: bool, left: (&Tree, Class), right: (&[Tree], Class)) -> Words {
        let single = match right.0 {
            [right] => Some(right),
            _ => None,
        };
        let sides = [(Some(left.0), left.1), (single, right.1)];
        // The help is about a question, wherever it stands.
        let question = sides.iter().find_map(|(side, class)| {
            let (_, question) = side.and_then(|side| self.question(side))?;
            Some((question, *class))
        });
        let literal = sides.iter().find_map(|(side, _)| side.filter(|side| matches!(side.kind, Kind::Text)));
        let literal = literal.map(|tree| text_of(self.slice(tree)));
        let ordered = |class| matches!(class, Class::Number | Class::Date | Class::Time);
        let message = if !equality && !ordered(left.1) && !ordered(right.1) {
            "only numbers, scores, dates and times have an order".to_owned()
        } else {
            [left.1.words(), " can't be compared with ", right.1.words()].concat()
        };
        if let Some((question, Class::Nothing)) = question {
            return about_statement(question.id.as_str());
        }
        let help = match question {
            Some((question, class)) => {
                let name = question.id.as_str();
                let codes = codes(question);
                let first = codes.first().copied().unwrap_or("code");
                match class {
                    Class::Choice if equality => ["write one of its codes in quotes: ", &listed(&codes)].concat(),
                    Class::Choice => {
                        ["list the codes that are meant: `", name, " in (", &listed(&codes), ")`"].concat()
                    }
                    Class::Choices => {
                        let code = literal.as_deref().filter(|code| codes.contains(code)).unwrap_or(first);
                        ["several choices can be made: write `selected(", name, ", '", code, "')`"].concat()
                    }
                    Class::Scale => {
                        let points = question.kind.choices();
                        let point = points.iter().find(|point| Some(point.code.as_str()) == literal.as_deref());
                        match point.and_then(|point| point.score) {
                            Some(score) => ["write its score, without quotes: ", &score.to_string()].concat(),
                            None => "compare it with a score, such as 2, or with a code in quotes".to_owned(),
                        }
                    }
                    Class::Number => match literal {
                        Some(text) if Decimal::parse(text.trim()).is_some() => {
                            ["write the number without quotes: ", text.trim()].concat()
                        }
                        Some(_) if !codes.is_empty() => {
                            ["compare it with a number, or with one of ", &listed(&codes)].concat()
                        }
                        _ => "compare it with a number, such as 2".to_owned(),
                    },
                    Class::Date => "compare it with a date in quotes, such as '2026-05-31'".to_owned(),
                    Class::Time => "compare it with a time in quotes, such as '14:30'".to_owned(),
                    Class::Boolean => ["it is a condition itself: write `", name, "` or `not ", name, "`"].concat(),
                    _ if equality => "compare it with a text in quotes".to_owned(),
                    _ => ["compare its length: `length(", name, ") > 10`"].concat(),
                }
            }
            None if left.1 == Class::Boolean || right.1 == Class::Boolean => {
                "join conditions with `and` or `or`; a condition needs no `= true`".to_owned()
            }
            None => "compare two of the same kind".to_owned(),
        };
        (message, help)
    }
}
