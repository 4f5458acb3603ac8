//! Whether somebody is still there.

use std::time::Duration;

/// How long there is to answer that one is still there. WCAG 2.2 asks for 20 seconds at least (2.2.1).
pub(super) const COUNTDOWN: Duration = Duration::from_secs(30);

/// What to do about how long nothing has happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Idle {
    /// Somebody is there.
    Fine,
    /// Ask; so many seconds are left.
    Ask(u32),
    /// Nobody is there.
    Over,
}

impl Idle {
    /// After `quiet` without a touch or a key, where asking begins at `limit`.
    pub(super) fn after(quiet: Duration, limit: Duration) -> Self {
        if quiet < limit {
            return Self::Fine;
        }
        match (limit + COUNTDOWN).checked_sub(quiet).filter(|left| !left.is_zero()) {
            // Half a minute.
            Some(left) => Self::Ask(left.as_secs_f64().ceil() as u32),
            None => Self::Over,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_asked_after_the_limit_and_over_half_a_minute_later() {
        let after = |seconds| Idle::after(Duration::from_secs_f64(seconds), Duration::from_secs(90));
        let cases = [
            (0.0, Idle::Fine),
            (89.9, Idle::Fine),
            (90.0, Idle::Ask(30)),
            (91.5, Idle::Ask(29)),
            (119.9, Idle::Ask(1)),
            (120.0, Idle::Over),
            (9_000.0, Idle::Over),
        ];
        for (seconds, expected) in cases {
            assert_eq!(after(seconds), expected, "{seconds}");
        }
    }
}
