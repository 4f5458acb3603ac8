//! The nearest known name, for "did you mean".

/// The name among `known` that is nearest to `wrong`, if any is near enough to be meant.
///
/// Near enough: at most a third of the longer name's letters differ (edit distance, where
/// swapping two neighbours counts once).
#[must_use]
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let mut best: Option<(usize, &str)> = None;
    for name in known {
        let far = distance(&wrong.to_ascii_lowercase(), &name.to_ascii_lowercase());
        let allowed = (wrong.len().max(name.len()) / 3).max(1);
        if far <= allowed && best.is_none_or(|(nearest, _)| far < nearest) {
            best = Some((far, name));
        }
    }
    best.map(|(_, name)| name)
}

/// Optimal string alignment distance over bytes: insert, delete, replace, swap neighbours.
fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() > 200 || b.len() > 200 {
        return usize::MAX;
    }
    let width = b.len() + 1;
    let mut table = vec![0usize; (a.len() + 1) * width];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            table[i * width + j] = if i == 0 || j == 0 {
                i + j
            } else {
                let differs = usize::from(a[i - 1] != b[j - 1]);
                let mut least = (table[(i - 1) * width + j] + 1)
                    .min(table[i * width + j - 1] + 1)
                    .min(table[(i - 1) * width + j - 1] + differs);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    least = least.min(table[(i - 2) * width + j - 2] + 1);
                }
                least
            };
        }
    }
    table[a.len() * width + b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant_and_nothing_far_away() {
        let known = ["title", "hint", "optional", "ask_if"];
        assert_eq!(nearest("tilte", known), Some("title"));
        assert_eq!(nearest("askif", known), Some("ask_if"));
        assert_eq!(nearest("Optional", known), Some("optional"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("", known), None);
    }
}
