//! Token buckets in memory: how often something is let happen, for each of many.
//!
//! Nothing is kept of who it is: a number stands for each, made with a key that this process has made for itself and
//! that ends with it.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;
use std::hash::Hash;
use std::sync::Mutex;
use std::sync::PoisonError;

use tokio::time::Instant;

/// How many are remembered; beyond them those that have waited long enough are forgotten.
const MOST: usize = 20_000;

/// A bucket for each of many.
#[derive(Debug)]
pub(crate) struct Buckets {
    at_once: f64,
    a_second: f64,
    key: RandomState,
    all: Mutex<HashMap<u64, Bucket>>,
}

#[derive(Clone, Copy, Debug)]
struct Bucket {
    level: f64,
    at: Instant,
}

impl Buckets {
    /// So many at once, of which so many are forgiven in a second.
    pub(crate) fn new(at_once: u32, a_second: f64) -> Self {
        Self { at_once: at_once.max(1).into(), a_second, key: RandomState::new(), all: Mutex::default() }
    }

    /// Counts one more, or says after how many seconds there is room for it.
    pub(crate) fn admit(&self, who: impl Hash, now: Instant) -> Result<(), u64> {
        self.change(who, now, |level| match level + 1.0 - self.at_once {
            over if over > 0.0 => Err(((over / self.a_second).ceil() as u64).max(1)),
            _ => Ok(level + 1.0),
        })
    }

    /// Counts one more, whether there is room for it or not.
    pub(crate) fn add(&self, who: impl Hash, now: Instant) {
        let _: Result<(), ()> = self.change(who, now, |level| Ok(level + 1.0));
    }

    /// Whether there is room for none.
    pub(crate) fn is_full(&self, who: impl Hash, now: Instant) -> bool {
        self.change(who, now, |level| if level < self.at_once { Ok(level) } else { Err(()) }).is_err()
    }

    fn change<E>(&self, who: impl Hash, now: Instant, change: impl Fn(f64) -> Result<f64, E>) -> Result<(), E> {
        let forgiven = |since: Instant| now.duration_since(since).as_secs_f64() * self.a_second;
        let level = |bucket: &Bucket| (bucket.level - forgiven(bucket.at)).max(0.0);
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MOST {
            all.retain(|_, bucket| level(bucket) > 0.0);
            if all.len() >= MOST {
                // So many at once are a crowd, which no bucket tells apart.
                all.clear();
            }
        }
        let bucket = all.entry(self.key.hash_one(who)).or_insert(Bucket { level: 0.0, at: now });
        *bucket = Bucket { level: change(level(bucket))?, at: now };
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn what_is_full_has_room_when_enough_is_forgiven() {
        let (buckets, now) = (Buckets::new(3, 1.0), Instant::now());
        for _ in 0..3 {
            assert!(!buckets.is_full("one", now));
            assert_eq!(buckets.admit("one", now), Ok(()));
        }
        assert_eq!(buckets.admit("one", now), Err(1));
        assert!(buckets.is_full("one", now) && !buckets.is_full("other", now));
        buckets.add("one", now);
        assert_eq!(buckets.admit("one", now), Err(2));
        assert!(buckets.is_full("one", now + Duration::from_secs(1)));
        assert_eq!(buckets.admit("one", now + Duration::from_secs(2)), Ok(()));
    }

    #[test]
    fn memory_is_bounded() {
        let (buckets, now) = (Buckets::new(3, 1.0), Instant::now());
        for number in 0..MOST + 10 {
            assert_eq!(buckets.admit(number, now), Ok(()));
        }
        assert!(buckets.all.lock().unwrap().len() <= MOST);
    }
}
