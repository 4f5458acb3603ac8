//! Where a round stands: by the page's clock, and by the collector's word, which counts.

use std::sync::Arc;

use yousaid_schema::HaloRound;

use super::clock;
use super::clock::Left;
use crate::BackendHandle;
use crate::Held;
use crate::browser;

/// Where a round stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Unopened,
    Open,
    /// Comments have closed; the meeting may be still to come.
    Closed,
}

/// A round and the time.
pub(super) struct Watch {
    round: Held<Arc<HaloRound>>,
    /// The day by the page's clock; none on a server, where every round is as its document says.
    today: Held<Option<String>>,
    minute: Held<Option<i32>>,
}

impl Watch {
    pub(super) fn new(round: HaloRound, today: Option<String>, minute: Option<i32>) -> Arc<Self> {
        Arc::new(Self { round: Held::new(Arc::new(round)), today: Held::new(today), minute: Held::new(minute) })
    }

    /// The round; whoever asks within a reaction reacts to news from the collector.
    pub(super) fn round(&self) -> Arc<HaloRound> {
        self.round.get()
    }

    /// Today: the collector's day, where it has said so.
    pub(super) fn today(&self) -> Option<String> {
        let round = self.round();
        match &round.state {
            Some(state) => Some(state.today.clone()),
            None => self.today.get(),
        }
    }

    pub(super) fn standing(&self) -> Standing {
        let round = self.round();
        if let Some(state) = &round.state {
            return match state.open {
                true => Standing::Open,
                false if state.today < round.opens => Standing::Unopened,
                false => Standing::Closed,
            };
        }
        // Once it was open for who is here it stays so: nobody's words are taken away while they write.
        let Some(today) = self.today.now() else {
            return if round.outcome.is_some() || round.archived { Standing::Closed } else { Standing::Open };
        };
        if round.is_open(&today) {
            Standing::Open
        } else if today < round.opens && round.outcome.is_none() {
            Standing::Unopened
        } else {
            Standing::Closed
        }
    }

    /// What is left until comments close, by the page's clock; whoever asks within a reaction reacts to every
    /// change of what is said.
    pub(super) fn left(&self) -> Option<Left> {
        let minute = self.minute.get()?;
        let today = self.today.get()?;
        clock::minutes_left(&self.round().closes, &today, minute).map(Left::of)
    }

    /// Looks at the clock once a minute, until what this returns is dropped.
    pub(super) fn tick(self: &Arc<Self>) -> clock::Ticking {
        let watch = Arc::downgrade(self);
        clock::Ticking::start(move || {
            if let Some(watch) = watch.upgrade() {
                watch.today.set(browser::today());
                watch.minute.set(clock::minute());
            }
        })
    }

    /// Asks the collector where the round stands, unless the document has come from there.
    pub(super) fn ask(self: &Arc<Self>, backend: &BackendHandle) {
        if self.round.now().state.is_some() {
            return;
        }
        let (watch, backend) = (Arc::downgrade(self), backend.clone());
        browser::spawn(async move {
            let Some(id) = watch.upgrade().map(|watch| watch.round.now().id.clone()) else { return };
            let Some(backend) = backend.get() else { return };
            let Some(collector) = backend.collector() else { return };
            let path = ["/v1/halo/", id.as_str()].concat();
            let Ok(reply) = collector.ask("GET", &path, &[], "").await else { return };
            let read = reply.body.filter(|_| reply.status == 200).and_then(|body| HaloRound::from_json(&body).ok());
            // Where nobody answers, the page's own document and clock have to do.
            if let (Some(watch), Some(round)) = (watch.upgrade(), read.filter(|round| round.id == id)) {
                watch.round.set(Arc::new(round));
            }
        });
    }
}
