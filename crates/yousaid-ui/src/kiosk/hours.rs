//! When the device takes answers.

/// Opening hours: for each day from Monday on, from which minute of the day until before which.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours(Vec<Span>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Span {
    /// Days from Monday, 0, to Sunday, 6, both included; the last may come before the first.
    days: (u8, u8),
    from: u16,
    until: u16,
}

/// A moment where the device is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct LocalTime {
    /// The day, as `2026-05-31`.
    pub(super) day: String,
    /// Monday is 0.
    pub(super) weekday: u8,
    /// Minutes since midnight.
    pub(super) minute: u16,
}

#[cfg(any(test, target_arch = "wasm32"))]
impl LocalTime {
    /// From a moment in milliseconds since 1970, as if here were Greenwich, and as it is written:
    /// `2026-05-31T14:05:30`, whatever follows. The weekday is reckoned, because nothing else here needs a calendar.
    pub(super) fn read(milliseconds: f64, text: &str) -> Option<Self> {
        let minutes = (milliseconds / 60_000.0).floor() as i64;
        let (days, minute) = (minutes.div_euclid(24 * 60), minutes.rem_euclid(24 * 60));
        Some(Self {
            day: text.get(..10)?.to_owned(),
            // The first of January 1970 was a Thursday.
            weekday: u8::try_from((days + 3).rem_euclid(7)).ok()?,
            minute: u16::try_from(minute).ok()?,
        })
    }
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Hours {
    /// Reads hours like `mon-fri 09:00-17:00, sat 10:00-13:00`; an empty text is always open.
    ///
    /// # Errors
    ///
    /// Which of the spans, between the commas, can't be read.
    pub fn read(text: &str) -> Result<Self, String> {
        let spans = text.split(',').map(str::trim).filter(|span| !span.is_empty());
        spans.map(|span| read_span(span).ok_or_else(|| span.to_owned())).collect::<Result<_, _>>().map(Self)
    }

    pub(super) fn is_open(&self, now: &LocalTime) -> bool {
        self.0.is_empty() || self.today(now).any(|span| (span.from..span.until).contains(&now.minute))
    }

    /// When it opens again today, as `09:00`.
    pub(super) fn opens_at(&self, now: &LocalTime) -> Option<String> {
        let from = self.today(now).map(|span| span.from).filter(|from| *from > now.minute).min()?;
        Some(format!("{:02}:{:02}", from / 60, from % 60))
    }

    fn today(&self, now: &LocalTime) -> impl Iterator<Item = &Span> {
        let today = now.weekday;
        self.0.iter().filter(move |Span { days: (first, last), .. }| {
            if first <= last { (*first..=*last).contains(&today) } else { today >= *first || today <= *last }
        })
    }
}

fn read_span(span: &str) -> Option<Span> {
    let (days, times) = span.split_once(' ')?;
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let (from, until) = times.trim().split_once('-')?;
    let span = Span { days: (read_day(first)?, read_day(last)?), from: read_time(from)?, until: read_time(until)? };
    (span.from < span.until).then_some(span)
}

fn read_day(day: &str) -> Option<u8> {
    let at = DAYS.iter().position(|known| known.eq_ignore_ascii_case(day))?;
    u8::try_from(at).ok()
}

fn read_time(time: &str) -> Option<u16> {
    let (hour, minute) = time.split_once(':')?;
    if hour.len() != 2 || minute.len() != 2 {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (minute < 60 && hour * 60 + minute <= 24 * 60).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(weekday: u8, hour: u16, minute: u16) -> LocalTime {
        LocalTime { day: "2026-11-23".to_owned(), weekday, minute: hour * 60 + minute }
    }

    #[test]
    fn it_is_open_from_the_first_minute_until_before_the_last() {
        let hours = Hours::read("mon-fri 09:00-17:00, Sat 10:00-13:30").unwrap();
        let cases = [
            (0, 8, 59, false),
            (0, 9, 0, true),
            (4, 16, 59, true),
            (4, 17, 0, false),
            (5, 13, 29, true),
            (6, 12, 0, false),
        ];
        for (weekday, hour, minute, open) in cases {
            assert_eq!(hours.is_open(&at(weekday, hour, minute)), open, "{weekday} {hour}:{minute}");
        }
        assert!(Hours::default().is_open(&at(6, 3, 0)));
    }

    #[test]
    fn days_may_go_round_the_end_of_the_week_and_a_day_may_have_a_break() {
        let hours = Hours::read("sat-mon 00:00-24:00, tue 09:00-12:00, tue 13:00-17:00").unwrap();
        assert!(hours.is_open(&at(6, 23, 59)) && hours.is_open(&at(0, 0, 0)));
        assert!(!hours.is_open(&at(2, 12, 0)));
        assert_eq!(hours.opens_at(&at(1, 12, 30)), Some("13:00".to_owned()));
        assert_eq!(hours.opens_at(&at(1, 17, 30)), None);
    }

    #[test]
    fn a_moment_has_a_day_a_weekday_and_a_minute() {
        let read =
            |milliseconds, text| LocalTime::read(milliseconds, text).map(|time| (time.day, time.weekday, time.minute));
        assert_eq!(read(0.0, "1970-01-01T00:00:00.000Z"), Some(("1970-01-01".to_owned(), 3, 0)), "a Thursday");
        let sunday = Some(("2026-11-22".to_owned(), 6, 605));
        assert_eq!(read(1_795_341_959_123.0, "2026-11-22T10:05:59.123Z"), sunday, "a Sunday");
        assert_eq!(read(-1.0, "1969-12-31T23:59:59.999Z"), Some(("1969-12-31".to_owned(), 2, 1439)), "before 1970");
        assert_eq!(read(0.0, "1970"), None);
    }

    #[test]
    fn what_cant_be_read_is_named() {
        for wrong in
            ["mon", "mon 9:00-17:00", "moon 09:00-17:00", "mon 17:00-09:00", "mon 09:00-24:01", "mon 09:61-10:00"]
        {
            assert_eq!(Hours::read(&format!("tue 09:00-10:00, {wrong}")), Err(wrong.to_owned()));
        }
        assert_eq!(Hours::read(" , "), Ok(Hours::default()));
    }
}
