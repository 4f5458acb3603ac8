//! How staff get to their screen, and what it says.

use std::time::Duration;

/// How long a corner has to be held.
const HOLD: Duration = Duration::from_millis(700);
/// In which time all four.
const ALL: Duration = Duration::from_secs(20);

/// The corners that were held so far, clockwise from the top left.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Corners {
    /// How many, and when the first was touched.
    held: u8,
    first: Duration,
    down: Option<(u8, Duration)>,
}

impl Corners {
    /// A finger came down, in a corner or elsewhere.
    pub(super) fn touch(&mut self, corner: Option<u8>, now: Duration) {
        if self.held > 0 && now.saturating_sub(self.first) > ALL {
            self.held = 0;
        }
        match corner {
            Some(corner) if corner == self.held => {
                if corner == 0 {
                    self.first = now;
                }
                self.down = Some((corner, now));
            }
            // The first corner once more is a new beginning, anything else the end.
            Some(0) => (self.held, self.first, self.down) = (0, now, Some((0, now))),
            _ => *self = Self::default(),
        }
    }

    /// The finger went up; whether that was the last of four corners.
    pub(super) fn lift(&mut self, now: Duration) -> bool {
        let Some((corner, since)) = self.down.take() else { return false };
        if now.saturating_sub(since) < HOLD {
            *self = Self::default();
            return false;
        }
        self.held = corner + 1;
        let is_all = self.held == 4;
        if is_all {
            *self = Self::default();
        }
        is_all
    }

    /// Whether the press that ends now was at a corner, and not at what is under the finger.
    pub(super) fn was_held(&self) -> bool {
        self.held > 0
    }
}

/// What the device knows of itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Health {
    /// As far as the browser knows.
    pub(super) online: bool,
    /// Whether the page comes from the device itself when there is no network.
    pub(super) works_offline: bool,
    pub(super) full_screen: bool,
    /// Whether the browser promises not to remove what is stored.
    pub(super) keeps: bool,
    pub(super) used_megabytes: Option<u32>,
    pub(super) room_megabytes: Option<u32>,
}

/// What is known of the delivery of responses.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Queue {
    pub(super) waiting: usize,
    pub(super) refused: usize,
    /// Why the last refused one was.
    pub(super) reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether holding these corners, each for so many milliseconds, opens the screen.
    fn opens(presses: &[(u8, u64)]) -> bool {
        let (mut corners, mut now, mut opened) = (Corners::default(), 1_000, false);
        for (corner, long) in presses {
            corners.touch((*corner < 4).then_some(*corner), Duration::from_millis(now));
            now += long;
            opened = corners.lift(Duration::from_millis(now));
            now += 500;
        }
        opened
    }

    #[test]
    fn four_corners_clockwise_each_held_open_it() {
        assert!(opens(&[(0, 800), (1, 800), (2, 800), (3, 800)]));
        assert!(opens(&[(1, 800), (0, 800), (1, 800), (2, 800), (3, 800)]));
        assert!(opens(&[(0, 800), (0, 800), (1, 800), (2, 800), (3, 800)]));
    }

    #[test]
    fn taps_other_orders_and_other_places_do_not() {
        for presses in [
            &[(0, 800), (1, 100), (2, 800), (3, 800)][..],
            &[(0, 800), (2, 800), (1, 800), (3, 800)],
            &[(0, 800), (1, 800), (9, 800), (2, 800), (3, 800)],
            &[(0, 800), (1, 20_000), (2, 800), (3, 800)],
            &[(1, 800), (2, 800), (3, 800)],
        ] {
            assert!(!opens(presses), "{presses:?}");
        }
    }
}
