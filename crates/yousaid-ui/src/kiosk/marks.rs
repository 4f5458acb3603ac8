//! What is noted about a press, so that whoever reads the results can judge it. Nothing is dropped for it.

use std::collections::VecDeque;
use std::time::Duration;

/// Presses within a minute that are more than people in a queue make.
const BURST: usize = 6;
const MINUTE: Duration = Duration::from_secs(60);

/// The presses of the last minute.
#[derive(Clone, Debug, Default)]
pub(super) struct Presses(VecDeque<Duration>);

impl Presses {
    /// Takes a press in, and says what is to be noted about it, with blanks between: `repeat`, sooner than
    /// `lock` after the one before; `burst`, more than six within a minute; `touches`, with more than one
    /// finger on the screen. Empty for most.
    pub(super) fn take(&mut self, now: Duration, lock: Duration, fingers: u32) -> String {
        let is_repeat = self.0.back().is_some_and(|before| now.saturating_sub(*before) < lock);
        while self.0.front().is_some_and(|first| now.saturating_sub(*first) >= MINUTE) {
            self.0.pop_front();
        }
        self.0.push_back(now);
        let is_burst = self.0.len() > BURST;
        if is_burst {
            // More than these need not be remembered to know of the next.
            while self.0.len() > BURST + 1 {
                self.0.pop_front();
            }
        }
        let marks = [(is_repeat, "repeat"), (is_burst, "burst"), (fingers > 1, "touches")];
        marks.iter().filter(|(holds, _)| *holds).map(|(_, mark)| *mark).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: Duration = Duration::from_secs(5);

    fn marks(times: &[u64]) -> Vec<String> {
        let mut presses = Presses::default();
        times.iter().map(|time| presses.take(Duration::from_millis(*time), LOCK, 1)).collect()
    }

    #[test]
    fn a_press_too_soon_after_another_is_a_repeat() {
        assert_eq!(marks(&[0, 4_999, 9_999]), ["", "repeat", ""]);
    }

    #[test]
    fn the_seventh_press_of_a_minute_is_a_burst() {
        let every_nine: Vec<u64> = (0..9).map(|count| count * 9_000).collect();
        assert_eq!(marks(&every_nine), ["", "", "", "", "", "", "burst", "burst", "burst"]);
        let every_ten: Vec<u64> = (0..20).map(|count| count * 10_000).collect();
        assert!(marks(&every_ten).iter().all(String::is_empty), "six a minute are a queue");
    }

    #[test]
    fn several_fingers_are_noted_and_marks_add_up() {
        let mut presses = Presses::default();
        assert_eq!(presses.take(LOCK, LOCK, 2), "touches");
        assert_eq!(presses.take(LOCK, LOCK, 3), "repeat touches");
    }

    #[test]
    fn what_is_remembered_does_not_grow() {
        let mut presses = Presses::default();
        for count in 0..10_000 {
            presses.take(Duration::from_millis(count), LOCK, 1);
        }
        assert!(presses.0.len() <= BURST + 1);
    }
}
