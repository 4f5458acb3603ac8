//! How much room a limit leaves.

use yousaid_engine::count_characters;

/// What a limit leaves of characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Room {
    /// Nothing was typed: there is nothing to tell but the limit.
    All,
    /// So many may still be typed.
    Left(usize),
    /// So many are too many.
    Over(usize),
}

/// What `max` leaves after `text`. Blanks at the ends count for nothing, as they are not sent.
pub(super) fn room(text: &str, max: u32) -> Room {
    let max = usize::try_from(max).unwrap_or(usize::MAX);
    let count = count_characters(text.trim());
    match max.checked_sub(count) {
        _ if count == 0 => Room::All,
        Some(left) => Room::Left(left),
        None => Room::Over(count - max),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_down_to_the_limit_and_beyond_as_readers_count() {
        assert_eq!(room("", 5), Room::All);
        assert_eq!(room("  \n", 5), Room::All);
        assert_eq!(room("abc ", 5), Room::Left(2));
        assert_eq!(room("👨‍👩‍👧👨‍👩‍👧", 5), Room::Left(3));
        assert_eq!(room("abcde", 5), Room::Left(0));
        assert_eq!(room("abcdefg", 5), Room::Over(2));
    }
}
