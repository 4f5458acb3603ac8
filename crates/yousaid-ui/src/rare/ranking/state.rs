//! What choosing a place does to the order.

use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::Code;

/// The choices that are offered and in order, best first, by their positions.
pub(super) fn ranked(choices: &[Choice], offered: &[usize], given: Option<&Answer>) -> Vec<usize> {
    let Some(Answer::Choices(codes)) = given else { return Vec::new() };
    let position = |code: &Code| choices.iter().position(|choice| choice.code == *code);
    codes.iter().filter_map(position).filter(|at| offered.contains(at)).collect()
}

/// What came of a move.
#[derive(Debug, PartialEq)]
pub(super) struct Moved {
    pub order: Vec<usize>,
    /// The choice that has no place any more because there are only so many.
    pub lost: Option<usize>,
}

/// Puts a choice at a place, counted from 0, or takes it out. Those at and behind the place move
/// down; no place stays empty.
pub(super) fn put(order: &[usize], choice: usize, place: Option<usize>, places: usize) -> Moved {
    let mut order: Vec<usize> = order.iter().copied().filter(|other| *other != choice).collect();
    if let Some(place) = place {
        order.insert(place.min(order.len()), choice);
    }
    let lost = if order.len() > places { order.pop() } else { None };
    Moved { order, lost }
}

/// The answer of an order. Choices that were put in order and are not offered now stay behind the
/// others: they come back when they are offered again.
pub(super) fn answer(choices: &[Choice], offered: &[usize], order: &[usize], given: Option<&Answer>) -> Option<Answer> {
    let mut codes: Vec<Code> = order.iter().filter_map(|at| Some(choices.get(*at)?.code.clone())).collect();
    if let Some(Answer::Choices(before)) = given {
        let is_offered = |code: &Code| offered.iter().any(|at| choices.get(*at).is_some_and(|one| one.code == *code));
        codes.extend(before.iter().filter(|code| !is_offered(code)).cloned());
    }
    (!codes.is_empty()).then_some(Answer::Choices(codes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::sample::chosen_all;
    use crate::field::sample::options;

    fn choices() -> Vec<Choice> {
        options(&[("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")])
    }

    fn check(
        order: &[usize],
        choice: usize,
        place: Option<usize>,
        places: usize,
        after: &[usize],
        lost: Option<usize>,
    ) {
        let expected = Moved { order: after.to_vec(), lost };
        assert_eq!(put(order, choice, place, places), expected, "{order:?} {choice} {place:?} of {places}");
    }

    #[test]
    fn a_choice_moves_to_its_place_and_the_others_make_room() {
        check(&[], 2, Some(0), 4, &[2], None);
        check(&[2], 0, Some(1), 4, &[2, 0], None);
        check(&[2, 0, 1], 1, Some(0), 4, &[1, 2, 0], None);
        check(&[2, 0, 1], 2, Some(2), 4, &[0, 1, 2], None);
        check(&[2, 0, 1], 0, Some(0), 4, &[0, 2, 1], None);
    }

    #[test]
    fn no_place_stays_empty() {
        check(&[2], 0, Some(3), 4, &[2, 0], None);
        check(&[2, 0, 1], 0, None, 4, &[2, 1], None);
        check(&[2], 0, None, 4, &[2], None);
    }

    #[test]
    fn with_all_places_taken_the_last_one_goes() {
        check(&[2, 0], 1, Some(0), 2, &[1, 2], Some(0));
        check(&[2, 0], 1, Some(2), 2, &[2, 0], Some(1));
        check(&[2, 0], 0, Some(0), 2, &[0, 2], None);
    }

    #[test]
    fn what_is_not_offered_is_in_no_order_and_is_not_forgotten() {
        let choices = choices();
        let given = chosen_all(&["c", "a", "b"]);
        let offered = [0, 1, 3];
        assert_eq!(ranked(&choices, &offered, given.as_ref()), [0, 1]);
        assert_eq!(answer(&choices, &offered, &[1, 0], given.as_ref()), chosen_all(&["b", "a", "c"]));
        assert_eq!(answer(&choices, &offered, &[], given.as_ref()), chosen_all(&["c"]));
        assert_eq!(answer(&choices, &[0, 1, 2, 3], &[], given.as_ref()), None);
    }
}
