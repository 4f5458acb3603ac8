//! The few regular expressions that say something ours can say.

/// What a pattern asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A number of characters of any kind.
    Length { min: u32, max: Option<u32> },
    /// A kind of question that checks it.
    Kind(&'static str),
}

/// What a pattern means; `None` for most.
pub(crate) fn meaning(pattern: &str) -> Option<Meaning> {
    let inner = pattern.trim().trim_start_matches('^').trim_end_matches('$');
    // The only thing that people write with this sign and a dot is an e-mail address.
    if inner.contains('@') && inner.contains("\\.") {
        return Some(Meaning::Kind("email"));
    }
    let any = [".", "[\\s\\S]", "(.|\\n)", "[^]"].iter().find_map(|any| inner.strip_prefix(any))?;
    let bounds = any.strip_prefix('{')?.strip_suffix('}')?;
    let (min, max) = match bounds.split_once(',') {
        None => (bounds.parse().ok()?, Some(bounds.parse().ok()?)),
        Some((min, "")) => (min.parse().ok()?, None),
        Some((min, max)) => (min.parse().ok()?, Some(max.parse().ok()?)),
    };
    let max = max.filter(|max| (1..=10_000).contains(max));
    Some(Meaning::Length { min, max })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_and_addresses_are_known_and_nothing_else() {
        assert_eq!(meaning("^.{2,40}$"), Some(Meaning::Length { min: 2, max: Some(40) }));
        assert_eq!(meaning(".{5}"), Some(Meaning::Length { min: 5, max: Some(5) }));
        assert_eq!(meaning("^.{3,}$"), Some(Meaning::Length { min: 3, max: None }));
        assert_eq!(meaning(r"^[^@\s]+@[^@\s]+\.[a-z]+$"), Some(Meaning::Kind("email")));
        for other in ["^[0-9]{5}$", "^[A-Z]{2}", "", ".", ".{x}", "(a+)+$"] {
            assert_eq!(meaning(other), None, "{other}");
        }
    }
}
