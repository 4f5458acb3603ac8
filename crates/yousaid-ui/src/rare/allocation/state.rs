//! Sums and steps.

use yousaid_schema::Decimal;

/// What is left of a whole.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Left {
    /// So much is still to be given.
    Some(Decimal),
    /// All is shared out.
    Nothing,
    /// So much more than there is was given.
    Over(Decimal),
}

/// What is left when these were given.
pub(super) fn left(total: u32, given: impl Iterator<Item = Decimal>) -> Left {
    let sum = given.fold(Decimal::ZERO, |sum, one| sum.checked_add(one).unwrap_or(Decimal::MAX));
    let left = Decimal::from(total).checked_sub(sum).unwrap_or(-Decimal::MAX);
    if left == Decimal::ZERO {
        Left::Nothing
    } else if left > Decimal::ZERO {
        Left::Some(left)
    } else {
        Left::Over(left.abs())
    }
}

/// By how much the buttons go: a twentieth, rounded down to 1, 2 or 5 and as many noughts.
pub(super) fn step(total: u32) -> u32 {
    let twentieth = total / 20;
    let mut unit = 1;
    while unit <= twentieth / 10 {
        unit *= 10;
    }
    match twentieth / unit {
        0 => 1,
        1 => unit,
        2..=4 => 2 * unit,
        _ => 5 * unit,
    }
}

/// The number after a press on "more"; `None` where nothing is left.
pub(super) fn more(now: Option<Decimal>, step: u32, left: Left) -> Option<Decimal> {
    let Left::Some(left) = left else { return None };
    now.unwrap_or(Decimal::ZERO).checked_add(left.min(step.into()))
}

/// The number after a press on "less"; `None` where there is nothing to take away.
pub(super) fn less(now: Option<Decimal>, step: u32) -> Option<Decimal> {
    let now = now.filter(|now| *now > Decimal::ZERO)?;
    now.checked_sub(now.min(step.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(whole: i32) -> Decimal {
        Decimal::new(whole)
    }

    #[test]
    fn what_is_left_is_what_was_not_given() {
        assert_eq!(left(100, [30, 40].map(number).into_iter()), Left::Some(number(30)));
        assert_eq!(left(100, [].into_iter()), Left::Some(number(100)));
        assert_eq!(left(100, [60, 40].map(number).into_iter()), Left::Nothing);
        assert_eq!(left(100, [60, 60].map(number).into_iter()), Left::Over(number(20)));
        let tenths = [Decimal::parse("0.1").unwrap(), Decimal::parse("0.2").unwrap()];
        assert_eq!(left(1, tenths.into_iter()), Left::Some(Decimal::parse("0.7").unwrap()), "exactly");
        assert!(matches!(left(100, [Decimal::MAX; 3].into_iter()), Left::Over(_)), "and never beyond all numbers");
    }

    #[test]
    fn steps_are_round_and_about_twenty() {
        let steps: Vec<u32> = [1, 10, 20, 40, 60, 100, 150, 200, 1_000, 5_000, 1_000_000].map(step).to_vec();
        assert_eq!(steps, [1, 1, 1, 2, 2, 5, 5, 10, 50, 200, 50_000]);
    }

    #[test]
    fn more_goes_no_further_than_what_is_left() {
        assert_eq!(more(None, 5, Left::Some(number(100))), Some(number(5)));
        assert_eq!(more(Some(number(3)), 5, Left::Some(number(100))), Some(number(8)));
        assert_eq!(more(Some(number(3)), 5, Left::Some(number(2))), Some(number(5)));
        assert_eq!(more(Some(number(3)), 5, Left::Nothing), None);
        assert_eq!(more(Some(number(3)), 5, Left::Over(number(7))), None);
    }

    #[test]
    fn less_goes_no_further_than_nothing() {
        assert_eq!(less(Some(number(8)), 5), Some(number(3)));
        assert_eq!(less(Some(number(3)), 5), Some(number(0)));
        assert_eq!(less(Some(number(0)), 5), None);
        assert_eq!(less(None, 5), None);
    }
}
