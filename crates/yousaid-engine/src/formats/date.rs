//! Dates of the Gregorian calendar.

use std::cmp::Ordering;

use super::number;
use super::plain;
use super::push_number;
use crate::Rule;

/// A day, or only a month or a year, of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    year: u16,
    /// 0 when it is not known; then the day is not known either.
    month: u8,
    /// 0 when it is not known.
    day: u8,
}

impl Date {
    /// Reads the normal form: `2026-05-31`, `2026-05` or `2026`. `None` for anything else and for
    /// a day that no calendar has.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let mut pieces = text.split('-');
        let mut piece = |digits| match pieces.next() {
            None => Some(0),
            Some(piece) if piece.len() == digits => number(piece).filter(|number| *number > 0),
            Some(_) => None,
        };
        let (year, month, day) = (piece(4)?, piece(2)?, piece(2)?);
        if pieces.next().is_some() { None } else { Self::checked(year, month, day) }
    }

    fn checked(year: u16, month: u16, day: u16) -> Option<Self> {
        // Four digits, as residents are asked for; a year of two would have to be guessed.
        let known = (1000..=9999).contains(&year) && month <= 12 && (month > 0 || day == 0);
        let date = Self { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? };
        (known && date.day <= date.days_of_month()).then_some(date)
    }

    /// The year, 1000 to 9999.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month from 1, if it is known.
    #[must_use]
    pub fn month(self) -> Option<u8> {
        (self.month > 0).then_some(self.month)
    }

    /// The day of the month from 1, if it is known.
    #[must_use]
    pub fn day(self) -> Option<u8> {
        (self.day > 0).then_some(self.day)
    }

    fn days_of_month(self) -> u8 {
        let leap = self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        match self.month {
            0 => 0,
            2 => 28 + u8::from(leap),
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }

    /// Which is earlier, as far as both are known: May 2026 equals each of its days, and 2026.
    #[must_use]
    pub fn compare(self, other: Self) -> Ordering {
        let years = self.year.cmp(&other.year);
        if years != Ordering::Equal || self.month == 0 || other.month == 0 {
            return years;
        }
        let months = self.month.cmp(&other.month);
        if months != Ordering::Equal || self.day == 0 || other.day == 0 {
            return months;
        }
        self.day.cmp(&other.day)
    }

    /// Whole years from this date to a later one, as far as both are known: birthdays, so to say.
    /// Negative when the other is earlier.
    #[must_use]
    pub fn years_to(self, later: Self) -> i32 {
        let years = i32::from(later.year) - i32::from(self.year);
        let this_year = Self { year: later.year, ..self };
        // The year that is not complete yet does not count, in either direction.
        match (years.cmp(&0), this_year.compare(later)) {
            (Ordering::Greater, Ordering::Greater) => years - 1,
            (Ordering::Less, Ordering::Less) => years + 1,
            _ => years,
        }
    }

    /// Days from this date to a later one, negative when the other is earlier. `None` unless both
    /// are known to the day.
    #[must_use]
    pub fn days_to(self, later: Self) -> Option<i32> {
        Some(later.serial()? - self.serial()?)
    }

    /// Days since a day long ago. The year is counted from March, so that the leap day is its
    /// last (the algorithm `days_from_civil` of H. Hinnant, "chrono-Compatible Low-Level Date
    /// Algorithms").
    fn serial(self) -> Option<i32> {
        let (month, day) = (i32::from(self.month()?), i32::from(self.day()?));
        let year = i32::from(self.year) - i32::from(month <= 2);
        let day_of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        Some(year * 365 + year / 4 - year / 100 + year / 400 + day_of_year)
    }

    /// Writes the normal form.
    #[must_use]
    pub fn to_text(self) -> String {
        let mut text = String::with_capacity(10);
        push_number(&mut text, self.year, 4);
        for piece in [self.month, self.day] {
            if piece > 0 {
                text.push('-');
                push_number(&mut text, u16::from(piece), 2);
            }
        }
        text
    }
}

/// Reads a date as residents write it and gives its normal form; `Ok(None)` for a blank.
///
/// | written | normal form |
/// |---|---|
/// | `31/5/2026`, `31.5.2026`, `31-5-2026`, `31 5 2026`: day, month, year | `2026-05-31` |
/// | `2026-05-31`, `2026-5-31` | `2026-05-31` |
/// | if `partial`: `/5/2026`, `5/2026`, `2026-05` | `2026-05` |
/// | if `partial`: `//2026`, `2026` | `2026` |
///
/// The order day, month, year is the one of the United Kingdom; GOV.UK's date input asks for the
/// three in this order (GOV.UK Design System, "Date input"). A year has four digits.
pub(crate) fn read(text: &str, partial: bool) -> Result<Option<String>, Rule> {
    let plain = plain(text);
    let mut pieces: Vec<&str> = if plain.contains(['/', '.', '-']) {
        plain.split(['/', '.', '-']).map(str::trim).collect()
    } else {
        plain.split_whitespace().collect()
    };
    if pieces.iter().all(|piece| piece.is_empty()) {
        return Ok(None);
    }
    if pieces.first().is_some_and(|first| first.len() == 4) {
        pieces.reverse();
    }
    let known = match *pieces.as_slice() {
        [day, month, year] => [day, month, year],
        [month, year] if partial => ["", month, year],
        [year] if partial => ["", "", year],
        _ => return Err(Rule::NotADate),
    };
    let [day, month, year] = known.map(|piece| if piece.is_empty() { Some(None) } else { number(piece).map(Some) });
    let (Some(day), Some(month), Some(Some(year))) = (day, month, year) else { return Err(Rule::NotADate) };
    let whole = day.is_some() && month.is_some();
    if (!whole && !partial) || (day.is_some() && month.is_none()) || !(1000..=9999).contains(&year) {
        return Err(Rule::NotADate);
    }
    if day == Some(0) || month == Some(0) {
        return Err(Rule::NoSuchDay);
    }
    Date::checked(year, month.unwrap_or(0), day.unwrap_or(0)).map(|date| Some(date.to_text())).ok_or(Rule::NoSuchDay)
}

/// The rule that a date in normal form breaks, if any. A partial date is too early or too late
/// only if every day of it is.
pub(crate) fn out_of_bounds(value: &str, min: Option<&str>, max: Option<&str>) -> Option<Rule> {
    let value = Date::new(value)?;
    let beyond = |bound: Option<&str>, side| {
        bound.filter(|bound| Date::new(bound).is_some_and(|bound| value.compare(bound) == side)).map(str::to_owned)
    };
    if let Some(min) = beyond(min, Ordering::Less) {
        return Some(Rule::TooEarly { min });
    }
    beyond(max, Ordering::Greater).map(|max| Rule::TooLate { max })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> Date {
        Date::new(text).unwrap_or_else(|| panic!("{text}"))
    }

    #[test]
    fn whole_dates_are_read_as_people_write_them() {
        for text in [
            "31/5/2026",
            " 31 / 05 / 2026 ",
            "31.5.2026",
            "31-5-2026",
            "31 5 2026",
            "2026-05-31",
            "2026/5/31",
            "৩১/৫/২০২৬",
            "٣١/٥/٢٠٢٦",
            "\u{200F}31/5/2026",
        ] {
            assert_eq!(read(text, false), Ok(Some("2026-05-31".to_owned())), "{text}");
        }
        assert_eq!(read("29/2/2024", false), Ok(Some("2024-02-29".to_owned())));
        assert_eq!(read("29/2/2000", false), Ok(Some("2000-02-29".to_owned())));
    }

    #[test]
    fn blanks_are_no_answer() {
        for text in ["", " ", "//", " / / ", "\u{200E}"] {
            assert_eq!(read(text, false), Ok(None), "{text}");
            assert_eq!(read(text, true), Ok(None), "{text}");
        }
    }

    #[test]
    fn days_that_no_calendar_has_are_told_from_what_is_no_date() {
        for text in ["31/4/2026", "29/2/2026", "29/2/1900", "32/1/2026", "0/1/2026", "1/0/2026", "1/13/2026"] {
            assert_eq!(read(text, true), Err(Rule::NoSuchDay), "{text}");
        }
        for text in ["tomorrow", "31 May 2026", "31/5", "31/5/26", "1/2/3/2026", "31//2026", "5/31/", "+1/5/2026"] {
            assert_eq!(read(text, false), Err(Rule::NotADate), "{text}");
        }
        for text in ["31//2026", "5/31/", "26", "0026", "20266", "31/"] {
            assert_eq!(read(text, true), Err(Rule::NotADate), "{text}");
        }
    }

    #[test]
    fn partial_dates_are_read_only_where_they_are_allowed() {
        for (text, normal) in [
            ("/5/2026", "2026-05"),
            ("5/2026", "2026-05"),
            ("2026-05", "2026-05"),
            ("//2026", "2026"),
            ("2026", "2026"),
            ("1/5/2026", "2026-05-01"),
        ] {
            assert_eq!(read(text, true), Ok(Some(normal.to_owned())), "{text}");
            if normal.len() < 10 {
                assert_eq!(read(text, false), Err(Rule::NotADate), "{text}");
            }
        }
    }

    #[test]
    fn dates_compare_as_far_as_both_are_known() {
        for (a, b, order) in [
            ("2026-05-30", "2026-05-31", Ordering::Less),
            ("2026-05", "2026-05-31", Ordering::Equal),
            ("2026-06", "2026-05-31", Ordering::Greater),
            ("2026", "2026-05-31", Ordering::Equal),
            ("2025", "2026-05", Ordering::Less),
        ] {
            assert_eq!(date(a).compare(date(b)), order, "{a} {b}");
            assert_eq!(date(b).compare(date(a)), order.reverse(), "{b} {a}");
        }
    }

    #[test]
    fn years_are_whole_and_days_are_exact() {
        for (from, to, years) in [
            ("2000-05-31", "2026-05-30", 25),
            ("2000-05-31", "2026-05-31", 26),
            ("2026-05-31", "2000-05-31", -26),
            ("2026-05-31", "2000-06-01", -25),
            ("2000-05", "2026-05-01", 26),
            ("2000", "2026-05-01", 26),
            ("2026-05-01", "2026-04-01", 0),
        ] {
            assert_eq!(date(from).years_to(date(to)), years, "{from} {to}");
        }
        for (from, to, days) in [
            ("2024-02-28", "2024-03-01", Some(2)),
            ("2023-02-28", "2023-03-01", Some(1)),
            ("1970-01-01", "2026-05-31", Some(20_604)),
            ("2026-05-31", "2026-05-30", Some(-1)),
            ("2026-05", "2026-05-30", None),
        ] {
            assert_eq!(date(from).days_to(date(to)), days, "{from} {to}");
        }
    }

    #[test]
    fn bounds_are_kept_and_a_partial_date_has_the_benefit_of_the_doubt() {
        let check = |value| out_of_bounds(value, Some("2020-06-15"), Some("2026-05-31"));
        assert_eq!(check("2020-06-14"), Some(Rule::TooEarly { min: "2020-06-15".into() }));
        assert_eq!(check("2026-06"), Some(Rule::TooLate { max: "2026-05-31".into() }));
        for inside in ["2020-06-15", "2020-06", "2020", "2026-05-31", "2026"] {
            assert_eq!(check(inside), None, "{inside}");
        }
    }

    proptest! {
        #[test]
        fn the_next_day_is_one_day_later(y in 1000u16..=9998, m in 1u16..=12, d in 1u16..=31) {
            if let Some(day) = Date::checked(y, m, d) {
                let next = Date::checked(y, m, d + 1)
                    .or_else(|| Date::checked(y, m + 1, 1))
                    .or_else(|| Date::checked(y + 1, 1, 1))
                    .ok_or_else(|| TestCaseError::fail("no next day"))?;
                prop_assert_eq!(day.days_to(next), Some(1));
                prop_assert_eq!(Date::new(&day.to_text()), Some(day));
            }
        }
    }
}
