//! The plural rules of languages, as Unicode CLDR has them.

const RULES: &str = include_str!("plurals.txt");

/// The rules of a language (or of its first subtag), each category but `other` with its condition.
fn rules(language: &str) -> Option<Vec<(&'static str, &'static str)>> {
    let of = |tag: &str| {
        let mut lines = RULES.lines();
        lines.find(|line| line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) == Some(tag))?;
        let lines = lines.take_while(|line| !line.is_empty() && !line.starts_with('['));
        Some(lines.filter_map(|line| line.split_once(": ")).collect())
    };
    of(language).or_else(|| of(language.split('-').next()?))
}

/// The line of a catalogue that says how its language counts; nothing if the language is unknown.
pub(crate) fn line(language: &str) -> Option<String> {
    let compact =
        |rule: &str| rule.replace(" and ", "&").replace(" or ", "|").split_whitespace().collect::<Vec<_>>().concat();
    let rules: Vec<String> =
        rules(language)?.into_iter().map(|(category, rule)| format!("{category}:{}", compact(rule))).collect();
    Some(rules.join(" "))
}

/// The plural categories of a language in CLDR's order, `other` last; nothing if the language is
/// unknown.
#[must_use]
pub fn plural_categories(language: &str) -> Option<Vec<&'static str>> {
    Some(rules(language)?.into_iter().map(|(category, _)| category).chain(["other"]).collect())
}

/// The languages whose plural rules are known.
pub fn plural_languages() -> impl Iterator<Item = &'static str> {
    RULES.lines().filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_takes_its_own_rule_else_that_of_its_first_subtag() {
        assert_eq!(line("pt-PT").unwrap().split(' ').next(), Some("one:i=1&v=0"));
        assert_eq!(line("pt").unwrap().split(' ').next(), Some("one:i=0..1"));
        assert_eq!(line("pa-Arab").unwrap(), "one:n=0..1");
        assert_eq!(line("zh-Hant").unwrap(), "");
        assert_eq!(line("en-simple"), line("en"));
        assert_eq!(line("tlh"), None);
    }

    #[test]
    fn conditions_are_written_without_blanks() {
        assert_eq!(line("ro").unwrap(), "one:i=1&v=0 few:v!=0|n=0|n!=1&n%100=1..19");
    }

    #[test]
    fn categories_end_in_other() {
        assert_eq!(plural_categories("cy").unwrap(), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(plural_categories("vi").unwrap(), ["other"]);
    }
}
