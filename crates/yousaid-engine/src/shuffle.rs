//! The order in which choices and rows are shown, when their author wants it shuffled.
//!
//! The order follows from the seed and the question's id alone, so that it is the same on every
//! device and can be told afterwards from the response, which records the seed.

use yousaid_schema::Choice;
use yousaid_schema::QuestionId;

/// SplitMix64 of Steele, Lea and Flood, "Fast splittable pseudorandom number generators"
/// (OOPSLA 2014), section 4: one addition and two multiplications a number. Its numbers decide
/// about the order of choices, never about secrets.
struct Random(u64);

impl Random {
    /// Starts from the 64-bit FNV-1a hash (of Fowler, Noll and Vo) of the seed's four bytes, the
    /// lowest first, and the bytes of the id: each question has an order of its own.
    fn new(seed: u32, question: &QuestionId) -> Self {
        let bytes = seed.to_le_bytes().into_iter().chain(question.as_str().bytes());
        Self(bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`, which is small: the upper half of the next number, scaled.
    fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.next()) * bound as u128) >> 64) as usize
    }

    /// Fisher and Yates, from the end.
    fn shuffle(&mut self, order: &mut [usize]) {
        for at in (1..order.len()).rev() {
            order.swap(at, self.below(at + 1));
        }
    }
}

/// The positions of `choices` in the order in which they are shown.
///
/// Choices of one group stay together, each group in its place. "Other, please say" and what
/// stands alone ("none of these") come last, in the author's order, where residents look for them.
pub(crate) fn order(choices: &[Choice], shuffled: bool, seed: u32, question: &QuestionId) -> Vec<usize> {
    let mut order: Vec<usize> = (0..choices.len()).collect();
    if !shuffled {
        return order;
    }
    let stays = |at: &usize| choices.get(*at).is_some_and(|choice| choice.other || choice.exclusive);
    let last: Vec<usize> = order.iter().copied().filter(stays).collect();
    order.retain(|at| !stays(at));
    let mut random = Random::new(seed, question);
    for group in order.chunk_by_mut(|a, b| choices.get(*a).map(|c| &c.group) == choices.get(*b).map(|c| &c.group)) {
        random.shuffle(group);
    }
    order.extend(last);
    order
}

#[cfg(test)]
mod tests {
    use yousaid_schema::Text;

    use super::*;

    #[test]
    fn the_generator_is_the_published_one() {
        // The first numbers from the state 1234567, as other implementations have them.
        let mut random = Random(1_234_567);
        let numbers = [random.next(), random.next(), random.next()];
        assert_eq!(numbers, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    fn choices(marks: &str) -> Vec<Choice> {
        let choice = |mark: char| Choice {
            other: mark == 'o',
            exclusive: mark == 'x',
            group: mark.is_ascii_digit().then(|| Text::new("en", &mark.to_string())),
            ..Choice::default()
        };
        marks.chars().map(choice).collect()
    }

    fn order_of(marks: &str, seed: u32, question: &str) -> Vec<usize> {
        order(&choices(marks), true, seed, &QuestionId::new(question).unwrap())
    }

    #[test]
    fn the_order_follows_from_seed_and_question_and_never_changes() {
        assert_eq!(order_of("......", 7, "q"), order_of("......", 7, "q"));
        // Other numbers here would show residents another order than the one their seed stands for.
        assert_eq!(order_of("......", 0, "q"), [2, 5, 4, 3, 0, 1]);
        assert_eq!(order_of("......", u32::MAX, "helpful.staff"), [2, 5, 0, 4, 1, 3]);
        let orders: Vec<Vec<usize>> = (0..50).map(|seed| order_of("......", seed, "q")).collect();
        assert!(orders.iter().filter(|order| **order == orders[0]).count() < 5, "{orders:?}");
        assert_ne!(order_of("........", 7, "q"), order_of("........", 7, "p"), "each question has its own");
        assert_eq!(order(&choices("..."), false, 7, &QuestionId::new("q").unwrap()), [0, 1, 2]);
    }

    #[test]
    fn every_choice_comes_first_about_equally_often() {
        let mut first = [0u32; 5];
        for seed in 0..5_000 {
            first[order_of(".....", seed, "q")[0]] += 1;
        }
        assert!(first.iter().all(|count| (900..1_100).contains(count)), "{first:?}");
    }

    #[test]
    fn groups_stay_together_and_what_stands_alone_stays_last() {
        for seed in 0..50 {
            let order = order_of("111o22x2", seed, "q");
            assert!(order[..3].iter().all(|at| *at < 3), "{order:?}");
            assert!(order[3..6].iter().all(|at| [4, 5, 7].contains(at)), "{order:?}");
            assert_eq!(order[6..], [3, 6], "in the author's order");
        }
    }
}
