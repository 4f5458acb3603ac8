//! Telling, until it is told.

use std::sync::Arc;
use std::time::Duration;

use futures::future::join_all;

use super::Hook;
use super::message;
use super::now;
use super::send;
use super::send::NotTaken;
use crate::Limits;
use crate::app::Collector;
use crate::refusal::Refusal;
use crate::store::Waiting;

/// Messages to one hook at once.
const AT_ONCE: i64 = 8;
/// How often somebody looks for what another collector has left, or has stored.
const LOOK: Duration = Duration::from_secs(1);

/// Tells everybody everything, for ever.
pub(crate) async fn run(collector: Collector) {
    let hooks = collector.hooks().all.clone();
    join_all(hooks.iter().map(|hook| tell(&collector, hook))).await;
}

async fn tell(collector: &Collector, hook: &Arc<Hook>) {
    loop {
        let news = collector.hooks().news.notified();
        match collector.store().claim(&hook.name, now(), now() + lease(&collector.limits()), AT_ONCE).await {
            Ok(claimed) if !claimed.is_empty() => {
                join_all(claimed.iter().map(|waiting| attempt(collector, hook, waiting))).await;
                continue;
            }
            Ok(_) => {}
            Err(error) => tracing::warn!(cause = %error, "what is to be told can't be read"),
        }
        // Whoever is woken for nothing looks once more than needed.
        let _ = tokio::time::timeout(LOOK, news).await;
    }
}

/// How long nobody else takes what one collector has taken: longer than an attempt can last.
fn lease(limits: &Limits) -> i64 {
    milliseconds(limits.hook_attempt * 2 + limits.database_wait * 2)
}

async fn attempt(collector: &Collector, hook: &Hook, waiting: &Waiting) {
    let limits = collector.limits();
    let outcome = match message::body(collector, hook, waiting).await {
        Ok(Some(body)) => send::send(hook, &waiting.id, body, limits.hook_attempt).await,
        Ok(None) => Ok(()),
        Err(refusal) => Err(NotTaken::new(format!("the response could not be read: {}", word(&refusal)))),
    };
    let store = collector.store();
    let written = match outcome {
        Ok(()) => store.told(&waiting.id).await,
        Err(NotTaken { why, .. }) if now() - waiting.begun_at >= milliseconds(limits.hook_give_up) => {
            tracing::error!(
                survey = waiting.survey,
                attempts = waiting.attempts,
                why,
                "a hook was given up; see /staff/hooks"
            );
            store.park(waiting, &why).await
        }
        Err(NotTaken { why, wait }) => {
            tracing::warn!(survey = waiting.survey, attempts = waiting.attempts, why, "a hook did not take a message");
            let floor = wait.unwrap_or_default().min(limits.hook_longest_wait);
            let pause = pause(&limits, waiting.attempts).max(floor);
            store.put_off(waiting, now() + milliseconds(pause), &why).await
        }
    };
    if let Err(error) = written {
        // It is told again when the lease is over.
        tracing::warn!(cause = %error, "what became of a message could not be written down");
    }
}

fn word(refusal: &Refusal) -> &'static str {
    if matches!(refusal, Refusal::StoreUnavailable) {
        "the database does not answer"
    } else {
        "a fault, which was logged"
    }
}

/// Anything from nothing to a bound that doubles with each attempt ("full jitter": who was away is not met by
/// everybody at once when it comes back).
fn pause(limits: &Limits, attempts: i64) -> Duration {
    let doublings = u32::try_from(attempts.clamp(1, 20) - 1).unwrap_or_default();
    let bound = limits.hook_first_wait.saturating_mul(1 << doublings).min(limits.hook_longest_wait);
    let chance = getrandom::u32().map_or(1.0, |chance| f64::from(chance) / f64::from(u32::MAX));
    bound.mul_f64(chance)
}

fn milliseconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_the_longest() {
        let limits = Limits::default();
        for (attempts, bound) in [(1, 5), (2, 10), (5, 80), (30, 3600), (1_000, 3600)] {
            let longest = (0..200).map(|_| pause(&limits, attempts)).max().unwrap();
            assert!(longest <= Duration::from_secs(bound), "{attempts}: {longest:?}");
            assert!(longest > Duration::from_secs(bound) / 2, "{attempts}: {longest:?}");
        }
    }
}
