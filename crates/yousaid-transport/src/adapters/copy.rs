//! A store for what goes to a second place as well.

use futures::FutureExt as _;
use yousaid_schema::ResponseId;

use crate::Guard;
use crate::LocalBoxFuture;
use crate::News;
use crate::Store;
use crate::StoreError;
use crate::Stored;

/// More than any response has versions.
const STEP: u32 = 10_000_000;

/// Keeps copies of deliveries apart from the deliveries themselves. A device keeps one entry for each id and
/// sequence number, wherever it is to go: a copy is counted beyond all that a response can have.
#[derive(Debug)]
pub struct CopyStore<S> {
    store: S,
    offset: u32,
}

impl<S: Store> CopyStore<S> {
    /// For the copy of this number, counted from 1; there are at most 100.
    #[must_use]
    pub fn new(store: S, number: u32) -> Self {
        Self { store, offset: STEP * number.min(100) }
    }

    fn moved(&self, sequence: u32) -> u32 {
        sequence.saturating_add(self.offset)
    }

    fn back(&self, sequence: u32) -> Option<u32> {
        sequence.checked_sub(self.offset).filter(|sequence| *sequence < STEP)
    }
}

impl<S: Store> Store for CopyStore<S> {
    fn save<'a>(&'a self, entry: &'a Stored) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        let mut moved = entry.clone();
        moved.delivery.sequence = self.moved(moved.delivery.sequence);
        async move { self.store.save(&moved).await }.boxed_local()
    }

    fn remove<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<(), StoreError>> {
        self.store.remove(id, self.moved(sequence))
    }

    fn load(&self) -> LocalBoxFuture<'_, Result<Vec<Stored>, StoreError>> {
        async move {
            let mut own = Vec::new();
            for mut entry in self.store.load().await? {
                if let Some(sequence) = self.back(entry.delivery.sequence) {
                    entry.delivery.sequence = sequence;
                    own.push(entry);
                }
            }
            Ok(own)
        }
        .boxed_local()
    }

    fn is_durable(&self) -> bool {
        self.store.is_durable()
    }

    fn has<'a>(&'a self, id: &'a ResponseId, sequence: u32) -> LocalBoxFuture<'a, Result<bool, StoreError>> {
        self.store.has(id, self.moved(sequence))
    }

    fn turn(&self) -> LocalBoxFuture<'_, Guard> {
        self.store.turn()
    }

    fn tell(&self, news: &News) {
        self.store.tell(&News { sequence: self.moved(news.sequence), ..news.clone() });
    }

    fn listen(&self, hear: Box<dyn Fn(News)>) -> Guard {
        let offset = self.offset;
        self.store.listen(Box::new(move |news| {
            if let Some(sequence) = news.sequence.checked_sub(offset).filter(|sequence| *sequence < STEP) {
                hear(News { sequence, ..news });
            }
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Delivery;
    use crate::MemoryStore;
    use crate::adapters::http::tests::response;

    fn now<T>(future: LocalBoxFuture<'_, T>) -> T {
        future.now_or_never().unwrap()
    }

    #[test]
    fn a_copy_and_its_record_are_two_entries_and_each_store_knows_its_own() {
        let device = MemoryStore::new();
        let (one, two) = (CopyStore::new(device.clone(), 1), CopyStore::new(device.clone(), 2));
        let entry = Stored { delivery: Delivery::freeze(&response()), refusal: None };
        now(device.save(&entry)).unwrap();
        now(one.save(&entry)).unwrap();
        assert_eq!(now(device.load()).unwrap().len(), 2);
        assert_eq!(now(one.load()).unwrap(), std::slice::from_ref(&entry));
        assert_eq!(now(two.load()).unwrap(), []);
        now(two.remove(&entry.delivery.id, 1)).unwrap();
        now(one.remove(&entry.delivery.id, 1)).unwrap();
        assert_eq!(now(device.load()).unwrap(), [entry]);
    }
}
