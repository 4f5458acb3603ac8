//! Plural categories, by the rules of Unicode CLDR that a catalogue carries.
//!
//! Source: Unicode Technical Standard 35, part 3, "Language Plural Rules": operands, relations,
//! conditions.

/// The category of a number, given as it is shown (`1`, `-2.5`), by the second line of a catalogue.
/// A condition that can't be read does not hold.
pub(crate) fn category<'a>(rules: &'a str, number: &str) -> &'a str {
    let operands = Operands::of(number);
    let holds = |condition: &str| condition.split('|').any(|all| all.split('&').all(|one| operands.satisfy(one)));
    let mut rules = rules.split(' ').filter_map(|rule| rule.split_once(':'));
    rules.find(|(_, condition)| holds(condition)).map_or("other", |(category, _)| category)
}

/// What conditions ask of a number.
struct Operands {
    /// `i`: the digits before the point.
    whole: u64,
    /// `v`, and `w` too: how many digits after the point; zeros at the end are never shown.
    decimals: u64,
    /// `f`, and `t` too: those digits as a number.
    fraction: u64,
}

impl Operands {
    fn of(number: &str) -> Self {
        let size = number.strip_prefix('-').unwrap_or(number);
        let (whole, fraction) = size.split_once('.').unwrap_or((size, ""));
        Self { whole: value(whole), decimals: fraction.len() as u64, fraction: value(fraction) }
    }

    /// Whether a relation holds, like `i%10=2..4,8` or `n!=1`.
    fn satisfy(&self, relation: &str) -> bool {
        let Some((left, ranges)) = relation.split_once('=') else { return false };
        let (left, is_negated) = left.strip_suffix('!').map_or((left, false), |left| (left, true));
        let (operand, modulus) = left.split_once('%').unwrap_or((left, ""));
        let operand = match operand {
            // The number itself, which no whole number equals if it has decimals.
            "n" if self.decimals > 0 => None,
            "n" | "i" => Some(self.whole),
            "v" | "w" => Some(self.decimals),
            "f" | "t" => Some(self.fraction),
            // The power of ten in a compact form ("1.2M"): numbers are never shown so.
            _ => Some(0),
        };
        let left = operand.map(|operand| operand.checked_rem(value(modulus)).unwrap_or(operand));
        let is_in = |range: &str| {
            let (first, last) = yousaid_schema::split_at_first(range, "..").unwrap_or((range, range));
            left.is_some_and(|left| (value(first)..=value(last)).contains(&left))
        };
        ranges.split(',').any(is_in) != is_negated
    }
}

/// Digits as a number; what does not fit is never asked for.
fn value(digits: &str) -> u64 {
    let digits = digits.bytes().map(|b| u64::from(b.wrapping_sub(b'0')));
    digits.fold(0, |number, digit| number.wrapping_mul(10).wrapping_add(digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_condition_that_holds_names_the_category() {
        let welsh = "zero:n=0 one:n=1 two:n=2 few:n=3 many:n=6";
        for (number, expected) in [("0", "zero"), ("2", "two"), ("-6", "many"), ("4", "other"), ("1.5", "other")] {
            assert_eq!(category(welsh, number), expected, "{number}");
        }
        assert_eq!(category("", "1"), "other");
    }

    #[test]
    fn relations_know_remainders_ranges_and_decimals() {
        let holds = |relation: &str, number: &str| Operands::of(number).satisfy(relation);
        assert!(holds("i%10=2..4", "23") && !holds("i%10=2..4", "25"));
        assert!(holds("n%100=3..10,13", "113") && holds("n%100!=3..10", "111"));
        assert!(holds("v!=0", "1.5") && holds("f=5", "1.5") && holds("v=2", "0.25"));
        assert!(!holds("n=1", "1.5") && holds("n!=1", "1.5") && holds("i=1", "1.5"));
        assert!(holds("e=0", "1") && !holds("e!=0..5", "1"));
    }

    #[test]
    fn a_broken_condition_does_not_hold() {
        for rules in ["one", "one:", "one:i", "one:i%0=5", "one:i=..", ":::", "one:i=9..5"] {
            assert_eq!(category(rules, "7"), "other", "{rules}");
        }
    }
}
