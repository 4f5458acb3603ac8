//! Days as they are written everywhere here, `2026-12-05`, and how far one is from another.

use time::Date;
use time::Duration;
use time::Month;

/// The day so many days later; earlier for a number below nought.
pub(crate) fn add(day: &str, days: i64) -> Option<String> {
    Some(read(day)?.checked_add(Duration::days(days))?.to_string())
}

/// The same day a year later; 1 March where there is no 29 February.
pub(crate) fn year_after(day: &str) -> Option<String> {
    let day = read(day)?;
    let year = day.year().checked_add(1)?;
    let later = day.replace_year(year).or_else(|_| Date::from_calendar_date(year, Month::March, 1));
    later.ok().map(|day| day.to_string())
}

fn read(day: &str) -> Option<Date> {
    let mut parts = day.splitn(3, '-');
    let (year, month, date) = (parts.next()?, parts.next()?, parts.next()?);
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Date::from_calendar_date(year.parse().ok()?, month, date.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_the_ends_of_months_and_years() {
        for (day, days, expected) in
            [("2026-12-31", 1, "2027-01-01"), ("2026-03-01", -1, "2026-02-28"), ("2026-11-22", 30, "2026-12-22")]
        {
            assert_eq!(add(day, days).as_deref(), Some(expected));
        }
        assert_eq!(add("soon", 1), None);
    }

    #[test]
    fn a_year_after_a_leap_day_is_the_first_of_march() {
        assert_eq!(year_after("2026-11-22").as_deref(), Some("2027-11-22"));
        assert_eq!(year_after("2028-02-29").as_deref(), Some("2029-03-01"));
    }
}
