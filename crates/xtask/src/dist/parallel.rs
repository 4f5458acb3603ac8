//! Work that can go on beside other work: as many at once as the machine has cores.

use crate::fault::{Fault, Result};
use std::{num::NonZero, sync::Mutex, thread};

/// What `work` makes of each, in their order; begins with the first, so what takes longest stands best in front.
///
/// # Errors
/// The first of their faults.
pub(super) fn each<T: Send, R: Send>(all: Vec<T>, work: impl Fn(T) -> Result<R> + Sync) -> Result<Vec<R>> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get).min(all.len());
    let waiting = Mutex::new(all.into_iter().enumerate());
    let next = || waiting.lock().map_or(None, |mut waiting| waiting.next());
    let worker = || {
        let mut done = Vec::new();
        while let Some((at, one)) = next() {
            done.push((at, work(one)));
        }
        done
    };
    let mut done = thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(worker)).collect();
        let lost = |_| Fault::new("a thread of the task runner has panicked; its message stands above".to_owned());
        let done: Result<Vec<_>> = workers.into_iter().map(|worker| worker.join().map_err(lost)).collect();
        Ok(done?.into_iter().flatten().collect::<Vec<_>>())
    })?;
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, made)| made).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_stand_in_the_order_of_what_they_are_made_of() {
        assert_eq!(each((0..100).collect(), |n| Ok(n * 2)), Ok((0..100).map(|n| n * 2).collect()));
        assert_eq!(each(Vec::<u8>::new(), Ok), Ok(Vec::new()));
    }

    #[test]
    fn one_that_fails_fails_all() {
        let not_five = |n: u8| if n == 5 { Err(Fault::new("five")) } else { Ok(n) };
        assert!(each(vec![2, 4, 5, 6], not_five).unwrap_err().to_string().contains("five"));
    }
}
