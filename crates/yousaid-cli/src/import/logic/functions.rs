//! Functions of SurveyJS and of XLSForm, and what ours has in their place.

use super::Class;
use super::Dialect;
use super::Op;
use super::Refusal;
use super::Scope;
use super::Tree;
use super::translate::Level;
use super::translate::Made;
use super::translate::Piece;
use super::translate::Type;
use super::translate::not;

/// Functions that need the day of answering.
const CLOCK: [&str; 10] = [
    "today",
    "now",
    "currentdate",
    "age",
    "getyear",
    "currentyear",
    "current-date",
    "date-now",
    "currenttime",
    "year-now",
];

impl Scope<'_> {
    pub(super) fn call(&self, name: &str, arguments: &[Tree]) -> Made {
        let lower = name.to_ascii_lowercase();
        if CLOCK.contains(&lower.as_str()) {
            return Err(Refusal::new(
                format!("`{name}()` asks for the day of answering, and our logic has no clock"),
                "compare with a fixed day such as '2026-05-31', or ask for the day",
            ));
        }
        match (lower.as_str(), arguments) {
            ("if" | "iif", [condition, a, b]) => self.choose(condition, a, b),
            ("not", [inner]) => Ok(not(&self.condition(inner)?)),
            ("true", []) => self.piece(&Tree::Boolean(true)),
            ("false", []) => self.piece(&Tree::Boolean(false)),
            ("boolean" | "boolean-from-string", [inner]) => self.condition(inner),
            ("number" | "string" | "date" | "date-time" | "getdate" | "once", [inner]) => self.piece(inner),
            ("coalesce", [_, _, ..]) => self.any_of("coalesce", arguments),
            ("sum" | "sum-of" | "min" | "max" | "avg" | "average", [_, ..]) => {
                let ours =
                    if matches!(lower.as_str(), "avg" | "average") { "average" } else { lower.trim_end_matches("-of") };
                self.fold(ours, arguments)
            }
            ("suminarray" | "mininarray" | "maxinarray" | "avginarray" | "countinarray", [group, field]) => {
                self.in_array(&lower, group, field)
            }
            ("round", [number]) => self.simple("round", number),
            ("round", [number, Tree::Number(digits)]) => self.rounded(number, digits),
            ("count" | "count-non-empty", [group]) => self.count(group),
            ("count-selected", [question]) => self.count_selected(question),
            ("selected", [question, code]) => self.is_selected(question, code),
            ("string-length", [text]) => {
                let text = self.piece(text)?;
                match text.type_ {
                    Type::Of(Class::Text | Class::Calculated) | Type::Literal => {
                        Ok(Piece::number(["length(", &text.text, ")"].concat(), Level::Operand))
                    }
                    _ => Err(Refusal::new("only a text has a length in our logic", "compare the answer itself")),
                }
            }
            ("contains", [text, part]) => self.contains(text, part),
            ("starts-with" | "ends-with", [_, _]) => Err(Refusal::new(
                format!("our logic does not know `{name}`"),
                "use `contains(text, 'words')`, if anywhere is good enough",
            )),
            ("abs", [number]) => {
                let number = self.number(number)?.text;
                Ok(Piece::number(["max(", &number, ", -(", &number, "))"].concat(), Level::Operand))
            }
            ("pow" | "power", [base, power]) => self.piece(&Tree::two(Op::Power, base.clone(), power.clone())),
            ("diffdays", [from, to]) => {
                let (from, to) = (self.date(from)?, self.date(to)?);
                Ok(Piece::number(format!("max(days({from}, {to}), days({to}, {from}))"), Level::Operand))
            }
            ("datediff", [from, to, unit @ ..]) => self.date_difference(from, to, unit.first()),
            ("indexed-repeat", [Tree::Name(field), Tree::Name(group), Tree::Number(number)]) => {
                let all = self.names.in_all_entries(group, field);
                let named = self.names.get(field);
                match (all.as_deref().and_then(|all| all.split_once('.')), named) {
                    (Some((group, field)), Some(named)) => {
                        Ok(Piece::new(format!("{group}.{number}.{field}"), named.class, Level::Operand))
                    }
                    _ => Err(Refusal::new(format!("`{field}` is no question of `{group}`"), "name one that is")),
                }
            }
            ("regex", _) => Err(Refusal::new(
                "our logic has no patterns",
                "choose a type that checks its answers (email, telephone, postcode, number), or say the form in the hint",
            )),
            ("concat" | "join", _) => Err(Refusal::new(
                "texts can't be joined in our logic",
                "show the answers in a text instead: `{id}` stands for one",
            )),
            ("jr:choice-name" | "displayvalue", _) => Err(Refusal::new(
                "our logic works with codes, never with labels",
                "write `{id}` in a text: it shows the label",
            )),
            ("pulldata" | "instance" | "jr:itext", _) => Err(Refusal::new(
                "it looks into a file beside the form, and a definition has none",
                "write the choices or values into the definition",
            )),
            ("random" | "uuid" | "randomize", _) => {
                Err(Refusal::new("our logic has no chance in it", "use `shuffle` for an order of chance"))
            }
            ("position", _) => {
                Err(Refusal::new("the number of an entry is not known to our logic", "name the entry: `group.1.field`"))
            }
            ("area" | "distance" | "geofence" | "enclosed-area", _) => {
                Err(Refusal::new("places are words here, and have no coordinates", "ask for what you need to know"))
            }
            ("isdisplaymode" | "iscontainerready" | "propertyvalue", _) => Err(Refusal::new(
                format!("`{name}` asks for the state of the other program"),
                "leave it out, or ask about answers",
            )),
            _ => Err(Refusal::new(
                format!("our logic has no function like `{name}` with {} arguments", arguments.len()),
                "the functions are in LOGIC.md: answered, selected, count, position, sum, min, max, average, round, \
                 length, contains, years, days, if, coalesce",
            )),
        }
    }

    /// One of two values by a condition.
    fn choose(&self, condition: &Tree, a: &Tree, b: &Tree) -> Made {
        let condition = self.condition(condition)?;
        let (a, b) = (self.branch(a)?, self.branch(b)?);
        let type_ = match (a.type_, b.type_) {
            (Type::Literal | Type::Of(Class::Calculated), other) | (other, Type::Literal) => other,
            (one, _) => one,
        };
        let type_ = if type_ == Type::Literal { Type::Of(Class::Text) } else { type_ };
        let text = ["if(", &condition.text, ", ", &a.text, ", ", &b.text, ")"].concat();
        Ok(Piece { text, type_, level: Level::Operand })
    }

    /// A value that stands among others. No value is written as an empty text, or, as SurveyJS has
    /// it, as nothing.
    fn branch(&self, tree: &Tree) -> Made {
        match tree {
            Tree::Nothing => self.piece(&Tree::Text(String::new())),
            other => self.piece(other),
        }
    }

    fn any_of(&self, function: &str, arguments: &[Tree]) -> Made {
        let mut pieces = Vec::new();
        for argument in arguments {
            pieces.push(self.piece(argument)?);
        }
        let type_ = pieces.iter().map(|piece| piece.type_).find(|type_| *type_ != Type::Literal);
        let texts: Vec<String> = pieces.into_iter().map(|piece| piece.text).collect();
        Ok(Piece {
            text: [function, "(", &texts.join(", "), ")"].concat(),
            type_: type_.unwrap_or(Type::Of(Class::Text)),
            level: Level::Operand,
        })
    }

    fn fold(&self, function: &str, arguments: &[Tree]) -> Made {
        let mut texts = Vec::new();
        for argument in arguments {
            let items = match argument {
                Tree::List(items) => items.as_slice(),
                other => std::slice::from_ref(other),
            };
            for item in items {
                texts.push(match self.all_entries(item) {
                    Some(all) => all,
                    None => match self.piece(item)? {
                        piece if piece.type_ == Type::Of(Class::Several) => piece.text,
                        _ => self.number(item)?.text,
                    },
                });
            }
        }
        Ok(Piece::number([function, "(", &texts.join(", "), ")"].concat(), Level::Operand))
    }

    /// A field of a repeated group, seen from outside of it: `sum(${cost})`.
    fn all_entries(&self, tree: &Tree) -> Option<String> {
        let Tree::Name(name) = tree else { return None };
        let named = self.names.get(name)?;
        let group = named.group.as_ref()?;
        if self.dialect != Dialect::XlsForm || self.find(name).is_ok() {
            return None;
        }
        Some([group, ".", &named.id].concat())
    }

    fn in_array(&self, function: &str, group: &Tree, field: &Tree) -> Made {
        let (Tree::Name(group), Tree::Text(field)) = (group, field) else {
            return Err(Refusal::new("the group or its field is worked out", "name both"));
        };
        let all = self.names.in_all_entries(group, field).ok_or_else(|| {
            Refusal::new(format!("`{group}` has no question `{field}` that was carried over"), "name another")
        })?;
        let ours = match function {
            "suminarray" => "sum",
            "mininarray" => "min",
            "maxinarray" => "max",
            "avginarray" => "average",
            _ => "count",
        };
        Ok(Piece::number([ours, "(", &all, ")"].concat(), Level::Operand))
    }

    fn simple(&self, function: &str, argument: &Tree) -> Made {
        let number = self.number(argument)?;
        Ok(Piece::number([function, "(", &number.text, ")"].concat(), Level::Operand))
    }

    fn rounded(&self, number: &Tree, digits: &str) -> Made {
        let factor = match digits {
            "0" => return self.simple("round", number),
            "1" => 10,
            "2" => 100,
            "3" => 1_000,
            _ => return Err(Refusal::new("it rounds to too many places", "our numbers have six at most")),
        };
        let number = self.number(number)?.within(Level::Operand);
        Ok(Piece::number(format!("round({number} * {factor}) / {factor}"), Level::Product))
    }

    fn count(&self, group: &Tree) -> Made {
        if let Some(all) = self.all_entries(group) {
            return Ok(Piece::number(["count(", &all, ")"].concat(), Level::Operand));
        }
        let piece = self.piece(group)?;
        match piece.type_ {
            // A repeated group is the number of its entries.
            Type::Of(Class::Number) if matches!(group, Tree::Name(_)) => Ok(piece),
            Type::Of(Class::Several | Class::Choices | Class::Ranking | Class::Files) => {
                Ok(Piece::number(["count(", &piece.text, ")"].concat(), Level::Operand))
            }
            _ => Err(Refusal::new(format!("`{}` is one answer", piece.text), "use `answered(id)`")),
        }
    }

    fn count_selected(&self, question: &Tree) -> Made {
        let piece = self.piece(question)?;
        match piece.type_ {
            Type::Of(Class::Choices | Class::Ranking) => {
                Ok(Piece::number(["count(", &piece.text, ")"].concat(), Level::Operand))
            }
            Type::Of(Class::Choice | Class::Scale) => {
                Ok(Piece::number(["if(answered(", &piece.text, "), 1, 0)"].concat(), Level::Operand))
            }
            _ => Err(Refusal::new(format!("`{}` has no choices", piece.text), "count choices only")),
        }
    }

    fn date(&self, tree: &Tree) -> Result<String, Refusal> {
        let piece = self.piece(tree)?;
        match piece.type_ {
            Type::Of(Class::Date | Class::Calculated) | Type::Literal => Ok(piece.text),
            _ => Err(Refusal::new(format!("`{}` is no date", piece.text), "name a question of type `date`")),
        }
    }

    fn date_difference(&self, from: &Tree, to: &Tree, unit: Option<&Tree>) -> Made {
        let (from, to) = (self.date(from)?, self.date(to)?);
        let function = match unit {
            None => "days",
            Some(Tree::Text(unit)) if unit == "days" => "days",
            Some(Tree::Text(unit)) if unit == "years" => "years",
            Some(_) => {
                return Err(Refusal::new("between two dates our logic counts days or years only", "use one of them"));
            }
        };
        Ok(Piece::number(format!("{function}({from}, {to})"), Level::Operand))
    }
}
