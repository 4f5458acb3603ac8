//! The formulas of results, each with where it comes from. `docs/results.md` says the same to who reads them.

/// With fewer answers than this nothing is shown of them: each could be told by who knows one who gave it. GP
/// Patient Survey, technical annex: results of fewer than 10 people are suppressed.
pub(super) const LEAST: u32 = 10;
/// With fewer than this a result is marked as one of few answers. Race Disparity Unit: estimates of fewer than 30
/// responses are left out.
pub(super) const FEW: u32 = 30;

/// The deviate of the normal distribution within which 95 % lie.
const DEVIATE: f64 = 1.96;

/// How far the share of everybody may be from that of those who answered, in percentage points either way: at 95 %,
/// for answers by chance, at the worst (one half). `population` is how many could have answered; without it, very
/// many.
///
/// z × √(p(1 − p) ÷ n) × √((N − n) ÷ (N − 1)): the variance of a share from a sample without replacement (W. G.
/// Cochran, Sampling Techniques, 3rd ed. 1977, section 3.2), in which the second root is the finite population
/// correction.
pub(super) fn margin(base: u32, population: Option<u32>) -> f64 {
    let base = base.max(1);
    let n = f64::from(base);
    let of_many = 100.0 * DEVIATE * (0.25 / n).sqrt();
    match population.map(f64::from) {
        Some(all) if all > n => of_many * ((all - n) / (all - 1.0)).sqrt(),
        // Everybody has answered, so nothing is left to chance.
        Some(_) => 0.0,
        None => of_many,
    }
}

/// In percent.
pub(super) fn share(times: u32, base: u32) -> f64 {
    f64::from(times) * 100.0 / f64::from(base.max(1))
}

/// The middle of numbers and how far they spread. No smallest and largest: each of those is one resident's.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Summary {
    pub(super) mean: f64,
    /// A quarter of the numbers is not above it.
    pub(super) low: f64,
    pub(super) median: f64,
    /// A quarter of the numbers is not below it.
    pub(super) high: f64,
}

impl Summary {
    /// `None` for no numbers.
    ///
    /// Median and quartiles are those of definition 7 in R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical
    /// Packages", The American Statistician 50(4), 1996, which is also `QUARTILE.INC` of spreadsheets: an officer
    /// who works them out again finds the same.
    pub(super) fn of(numbers: &[f64]) -> Option<Self> {
        let mut sorted = numbers.to_vec();
        sorted.sort_by(f64::total_cmp);
        let count = f64::from(u32::try_from(sorted.len()).ok()?);
        let quarter = |quarters| quartile(&sorted, quarters);
        let mean = sorted.iter().sum::<f64>() / count;
        Some(Self { mean, low: quarter(1)?, median: quarter(2)?, high: quarter(3)? })
    }
}

/// What lies so many quarters of the way from the first to the last.
fn quartile(sorted: &[f64], quarters: usize) -> Option<f64> {
    let way = quarters * sorted.len().checked_sub(1)?;
    let below = *sorted.get(way / 4)?;
    let above = sorted.get(way / 4 + 1).unwrap_or(&below);
    let part = f64::from(u8::try_from(way % 4).ok()?) / 4.0;
    Some(below + part * (above - below))
}

/// The mean of places, by how often each was given, the first place first; `None` where none was.
pub(super) fn mean_place(times: &[u32]) -> Option<f64> {
    let given: u32 = times.iter().sum();
    let sum: f64 = (1u32..).zip(times).map(|(place, times)| f64::from(place) * f64::from(*times)).sum();
    (given > 0).then(|| sum / f64::from(given))
}

/// Which groups of a breakdown are not shown, by the numbers of their answers: those of fewer than [`LEAST`], and with
/// them the smallest of the others until all that is not shown has [`LEAST`] answers together.
///
/// The result of everybody stands on the same page. Taking the groups that are shown away from it gives that of all
/// the others together, and no more than that. GP Patient Survey, technical annex: "the next lowest response option
/// has also been suppressed to prevent back calculation". A group of none hides nobody.
pub(super) fn hidden(bases: &[u32]) -> Vec<bool> {
    let mut hidden: Vec<bool> = bases.iter().map(|base| (1..LEAST).contains(base)).collect();
    loop {
        let together: u32 = bases.iter().zip(&hidden).filter_map(|(base, hidden)| hidden.then_some(base)).sum();
        if together == 0 || together >= LEAST {
            return hidden;
        }
        let shown = bases.iter().zip(hidden.iter_mut()).filter(|(base, hidden)| **base > 0 && !**hidden);
        match shown.min_by_key(|(base, _)| **base) {
            Some((_, next)) => *next = true,
            None => return hidden,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_about(found: f64, wanted: f64) -> bool {
        (found - wanted).abs() < 0.05
    }

    #[test]
    fn margins_are_those_of_published_surveys() {
        // 1.96 × √(0.25 ÷ n): 400 answers give 4.9 points, 1,067 three.
        assert!((margin(400, None) - 4.9).abs() < 0.001);
        assert!((margin(1_067, None) - 3.0).abs() < 0.01);
        assert!(margin(0, None) > margin(1, None) - 0.1);
    }

    #[test]
    fn a_margin_is_smaller_where_many_of_those_asked_answered() {
        // Published by Longhurst Group with its Tenant Satisfaction Measures: 1,128 of 18,800 rented homes are ±2.8,
        // 536 of 2,436 shared owners ±3.7.
        assert!(is_about(margin(1_128, Some(18_800)), 2.8), "{}", margin(1_128, Some(18_800)));
        assert!(is_about(margin(536, Some(2_436)), 3.7), "{}", margin(536, Some(2_436)));
        assert!((margin(400, Some(100_000_000)) - margin(400, None)).abs() < 0.001);
        // One of two leaves as much to chance as one of very many does: (2 − 1) ÷ (2 − 1).
        assert!((margin(1, Some(2)) - 98.0).abs() < 0.001);
        for (base, population) in [(40, 40), (41, 40), (0, 1), (1, 1), (0, 0)] {
            assert!(margin(base, Some(population)).abs() < f64::EPSILON, "{base} of {population}");
        }
    }

    #[test]
    fn middle_and_quarters_are_those_of_a_spreadsheet() {
        let summary = |numbers: &[f64]| Summary::of(numbers).map(|it| (it.mean, it.low, it.median, it.high));
        // QUARTILE.INC of 7, 15, 36, 39, 40, 41: 20.25, 37.5, 39.75.
        assert_eq!(summary(&[40.0, 7.0, 41.0, 36.0, 15.0, 39.0]), Some((178.0 / 6.0, 20.25, 37.5, 39.75)));
        assert_eq!(summary(&[1.0, 2.0, 3.0, 4.0, 5.0]), Some((3.0, 2.0, 3.0, 4.0)));
        assert_eq!(summary(&[-4.5]), Some((-4.5, -4.5, -4.5, -4.5)));
        assert_eq!(summary(&[]), None);
    }

    #[test]
    fn a_mean_place_counts_those_who_gave_one() {
        assert_eq!(mean_place(&[2, 1, 1]), Some(1.75));
        assert_eq!(mean_place(&[0, 0]), None);
    }

    #[test]
    fn no_group_comes_out_of_the_total_and_the_others() {
        assert_eq!(hidden(&[30, 25, 9]), [false, true, true], "the second smallest hides the smallest");
        assert_eq!(hidden(&[30, 9, 1]), [false, true, true], "ten together");
        assert_eq!(hidden(&[30, 5, 4]), [true, true, true], "nine together, and one more group");
        assert_eq!(hidden(&[30, 0, 25]), [false, false, false], "nobody is hidden in none");
        assert_eq!(hidden(&[4, 5]), [true, true]);
        assert!(hidden(&[]).is_empty());
        // Every way to spread answers over four groups: what is hidden is nothing, or ten and two groups.
        for at in 0..20_u32.pow(4) {
            let bases = [at % 20, at / 20 % 20, at / 400 % 20, at / 8_000];
            let hidden = hidden(&bases);
            let unseen: Vec<u32> = bases.iter().zip(&hidden).filter_map(|(base, is)| is.then_some(*base)).collect();
            let together: u32 = unseen.iter().sum();
            let all: u32 = bases.iter().sum();
            assert!(unseen.is_empty() || all < LEAST || together >= LEAST && unseen.len() > 1, "{bases:?}");
            assert!(bases.iter().zip(&hidden).all(|(base, is)| *is || *base == 0 || *base >= LEAST), "{bases:?}");
        }
    }
}
