//! Bands of numbers in labels: "16 to 24", "under 16", "85 and over".

/// A band, its ends included; an open end is `None`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Band {
    pub(super) from: Option<i64>,
    pub(super) to: Option<i64>,
}

/// Units of time: labels with different ones can't be compared by their numbers.
const UNITS: [&str; 6] = ["minute", "hour", "day", "week", "month", "year"];

/// The bands of a list of labels by their positions, in ascending order; empty where the labels are
/// no bands, or can't all be read.
pub(super) fn bands(labels: &[&str]) -> Vec<(usize, Band)> {
    let mut bands = Vec::new();
    let mut units: Vec<&str> = Vec::new();
    for (at, label) in labels.iter().enumerate() {
        let small = label.to_lowercase();
        if !small.bytes().any(|b| b.is_ascii_digit()) {
            continue;
        }
        let Some(band) = band(&small) else { return Vec::new() };
        units.extend(UNITS.iter().filter(|unit| small.contains(**unit)));
        bands.push((at, band));
    }
    units.sort_unstable();
    units.dedup();
    let wide = bands.iter().any(|(_, band)| band.from != band.to);
    if bands.len() < 2 || units.len() > 1 || !wide {
        return Vec::new();
    }
    bands.sort_by_key(|(at, band)| (band.from.unwrap_or(i64::MIN), *at));
    bands
}

/// Reads a label in small letters.
pub(super) fn band(label: &str) -> Option<Band> {
    let numbers = numbers(label)?;
    let has = |words: &[&str]| words.iter().any(|word| label.contains(word));
    match numbers.as_slice() {
        [from, to] if from <= to && has(&["-", "–", "—", " to ", " and "]) => {
            Some(Band { from: Some(*from), to: Some(*to) })
        }
        [one] if has(&["under", "less than", "below", "younger", "fewer than"]) && !has(&["and under", "or under"]) => {
            Some(Band { from: None, to: Some(one - 1) })
        }
        [one] if has(&["or less", "and under", "or under", "up to", "or fewer", "at most"]) => {
            Some(Band { from: None, to: Some(*one) })
        }
        [one]
            if has(&[
                "+",
                "plus",
                "and over",
                "or over",
                "or more",
                "and above",
                "or above",
                "or older",
                "at least",
            ]) =>
        {
            Some(Band { from: Some(*one), to: None })
        }
        [one] if has(&["over", "more than", "above", "older than"]) => Some(Band { from: Some(one + 1), to: None }),
        [one] => Some(Band { from: Some(*one), to: Some(*one) }),
        _ => None,
    }
}

/// The whole numbers of a label, commas between their digits left out; `None` if one has a fraction.
fn numbers(label: &str) -> Option<Vec<i64>> {
    let mut numbers = Vec::new();
    let mut digits = String::new();
    let mut chars = label.chars().chain([' ']).peekable();
    while let Some(c) = chars.next() {
        let next_is_digit = chars.peek().is_some_and(char::is_ascii_digit);
        match c {
            _ if c.is_ascii_digit() => digits.push(c),
            ',' if !digits.is_empty() && next_is_digit => {}
            '.' if !digits.is_empty() && next_is_digit => return None,
            _ if !digits.is_empty() => numbers.push(std::mem::take(&mut digits).parse().ok()?),
            _ => {}
        }
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_are_read_as_people_write_them() {
        let band = |label: &str| band(label).map(|band| (band.from, band.to));
        assert_eq!(band("16 to 24"), Some((Some(16), Some(24))));
        assert_eq!(band("25–34 years"), Some((Some(25), Some(34))));
        assert_eq!(band("£10,000 - £19,999"), Some((Some(10_000), Some(19_999))));
        for open in ["85+", "85 and over", "85 or more", "aged 85 or over", "85 plus", "over 84"] {
            assert_eq!(band(open), Some((Some(85), None)), "{open}");
        }
        for open in ["under 16", "less than 16", "15 or under", "up to 15"] {
            assert_eq!(band(open), Some((None, Some(15))), "{open}");
        }
        assert_eq!(band("3 visits"), Some((Some(3), Some(3))));
        assert_eq!(band("1.5 to 2"), None);
        assert_eq!(band("1, 2 or 3"), None);
    }

    #[test]
    fn labels_of_different_units_and_plain_numbers_are_no_bands() {
        assert_eq!(bands(&["1-6 months", "7-12 months", "1-2 years"]), []);
        assert_eq!(bands(&["Flat 1", "Flat 2"]), []);
        assert_eq!(bands(&["Yes", "No"]), []);
        assert_eq!(bands(&["25 plus", "11-16", "17-25"]).len(), 3);
    }
}
