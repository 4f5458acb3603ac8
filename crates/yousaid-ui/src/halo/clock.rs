//! The page's clock, as far as a countdown in words needs it.

use yousaid_schema::Moment;

/// Minutes of a day.
const DAY: i32 = 24 * 60;

/// Minutes until the end of the day `closing`, from this minute of the day `today`; negative when it is over.
pub(super) fn minutes_left(closing: &str, today: &str, minute: i32) -> Option<i32> {
    let days = Moment::new(closing)?.serial_day() - Moment::new(today)?.serial_day();
    Some((days + 1) * DAY - minute)
}

/// What is left, in the largest unit that there is a whole one of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Left {
    Days(u32),
    Hours(u32),
    Minutes(u32),
    /// Less than a minute.
    Last,
    Over,
}

impl Left {
    pub(super) fn of(minutes: i32) -> Self {
        match u32::try_from(minutes) {
            Err(_) | Ok(0) => Self::Over,
            Ok(1) => Self::Last,
            Ok(minutes) if minutes < 60 => Self::Minutes(minutes),
            Ok(minutes) if minutes < 24 * 60 => Self::Hours(minutes / 60),
            Ok(minutes) => Self::Days(minutes / (24 * 60)),
        }
    }
}

/// Calls this once a minute until it is dropped.
#[cfg(target_arch = "wasm32")]
pub(super) struct Ticking {
    _interval: send_wrapper::SendWrapper<gloo::timers::callback::Interval>,
}

#[cfg(target_arch = "wasm32")]
impl Ticking {
    pub(super) fn start(tick: impl Fn() + 'static) -> Self {
        Self { _interval: send_wrapper::SendWrapper::new(gloo::timers::callback::Interval::new(60_000, tick)) }
    }
}

/// The minute of the day, where the device is.
#[cfg(target_arch = "wasm32")]
pub(super) fn minute() -> Option<i32> {
    let now = js_sys::Date::new_0();
    // Both are small whole numbers.
    Some(now.get_hours() as i32 * 60 + now.get_minutes() as i32)
}

/// A server that renders pages does not know the resident's clock.
#[cfg(not(target_arch = "wasm32"))]
pub(super) struct Ticking;

#[cfg(not(target_arch = "wasm32"))]
impl Ticking {
    pub(super) fn start(_tick: impl Fn() + 'static) -> Self {
        Self
    }
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) fn minute() -> Option<i32> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_is_said_in_the_largest_whole_unit() {
        let left = |today: &str, minute: i32| minutes_left("2026-12-04", today, minute).map(Left::of);
        assert_eq!(left("2026-11-30", 8 * 60), Some(Left::Days(4)));
        assert_eq!(left("2026-12-03", 0), Some(Left::Days(2)));
        assert_eq!(left("2026-12-03", 1), Some(Left::Days(1)));
        assert_eq!(left("2026-12-04", 0), Some(Left::Days(1)));
        assert_eq!(left("2026-12-04", 1), Some(Left::Hours(23)));
        assert_eq!(left("2026-12-04", 23 * 60 + 1), Some(Left::Minutes(59)));
        assert_eq!(left("2026-12-04", 23 * 60 + 59), Some(Left::Last));
        assert_eq!(left("2026-12-05", 0), Some(Left::Over));
        assert_eq!(left("a day", 0), None);
    }
}
