//! What a collector asks for before the first question: a link that was not used, and a proof of work, which is
//! computed while the resident answers. A part of its own: only [`Begin::all`] is named elsewhere.

use crate::{outbox, questionnaire::Way, sealing::random};
use futures::{FutureExt as _, future::LocalBoxFuture};
use gloo::timers::future::TimeoutFuture;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen_futures::spawn_local;
use yousaid_engine::Survey;
use yousaid_schema::{Asks, Json, Mode, Proof, ResponseId, SurveyId};
use yousaid_transport::{Backend, ProvedBackend};
use yousaid_ui::{BackendHandle, Face};

/// The part, as one plain function.
#[derive(Clone, Copy)]
pub(crate) struct Begin {
    pub(crate) begin: for<'a> fn(&'a Json, &'a Survey, &'a mut Way, Option<Mode>) -> LocalBoxFuture<'a, Begun>,
}

impl Begin {
    pub(crate) fn all() -> Self {
        Self { begin: |document, survey, way, mode| begin(document, survey, way, mode).boxed_local() }
    }

    /// Whether a document says that its collector asks for anything.
    pub(crate) fn is_needed(document: &Json) -> bool {
        document.get(Asks::FIELD).is_some()
    }
}

/// What came of it.
#[derive(Default)]
pub(crate) struct Begun {
    /// The id for which a proof is computed already.
    pub(crate) response: Option<ResponseId>,
    /// What is shown in the place of the survey.
    pub(crate) instead: Option<Face>,
}

/// How long a finished response waits for its proof, in milliseconds. It is on the device by then; without a proof
/// it is taken all the same.
const PATIENCE_MS: f64 = 2_000.0;
/// Numbers that are tried before the page gets its turn: 5 ms on a telephone that does 200 hashes in one.
const SLICE: u32 = 1_000;

async fn begin(document: &Json, survey: &Survey, way: &mut Way, mode: Option<Mode>) -> Begun {
    let survey = survey.definition().id.clone();
    let asks = Asks::read(document);
    let Some(backend) = way.backend.get().filter(|backend| backend.collector().is_some()) else {
        return Begun::default();
    };
    if asks.links && !may_begin(&*backend, &survey).await {
        // What was sent off with the link, and may have arrived, is asked about all the same.
        outbox::retry(way.endpoint.clone());
        return Begun { instead: Some(yousaid_ui::begin::NO_LINK), response: None };
    }
    // At a kiosk nobody waits for a proof of work.
    let Some(bits) = asks.proof_bits.filter(|_| mode != Some(Mode::Kiosk)) else { return Begun::default() };
    let prover = Rc::new(Prover { survey, bits, searches: RefCell::default() });
    let mut bytes = [0; 16];
    let response = random(&mut bytes).then(|| ResponseId::from_random(bytes));
    if let Some(id) = response.clone() {
        let prover = prover.clone();
        spawn_local(async move {
            prover.prove(id, f64::INFINITY).await;
        });
    }
    let proved = ProvedBackend::new(backend, move |delivery| {
        let (prover, id) = (prover.clone(), delivery.id.clone());
        async move { prover.prove(id, js_sys::Date::now() + PATIENCE_MS).await }.boxed_local()
    });
    let proved: Rc<dyn Backend> = Rc::new(proved);
    outbox::know(&way.endpoint, &proved);
    way.backend = BackendHandle::new(proved);
    Begun { response, instead: None }
}

/// Asks the collector. Where no answer comes, the resident begins: what is sent then is held at worst.
async fn may_begin(backend: &dyn Backend, survey: &SurveyId) -> bool {
    let Some(collector) = backend.collector() else { return true };
    let path = ["/v1/surveys/", survey.as_str(), "/begin"].concat();
    let reply = collector.ask("GET", &path, &[], "").await;
    let may = reply.ok().and_then(|reply| reply.body?.get("may_begin").cloned());
    may != Some(Json::Boolean(false))
}

/// Finds the proofs of responses.
struct Prover {
    survey: SurveyId,
    bits: u32,
    searches: RefCell<Vec<Search>>,
}

struct Search {
    id: ResponseId,
    next: u32,
    found: Option<u32>,
}

impl Prover {
    /// The number that proves a response; none if it is not found by this time of the device's clock. Whoever asks for
    /// the same one goes on where the other is.
    async fn prove(&self, id: ResponseId, until: f64) -> Option<u32> {
        let proof = Proof::new(&self.survey, &id, self.bits);
        loop {
            if let Some(number) = self.slice(&proof, &id) {
                return Some(number);
            }
            if js_sys::Date::now() > until {
                return None;
            }
            TimeoutFuture::new(0).await;
        }
    }

    fn slice(&self, proof: &Proof, id: &ResponseId) -> Option<u32> {
        let mut searches = self.searches.borrow_mut();
        if !searches.iter().any(|search| search.id == *id) {
            searches.push(Search { id: id.clone(), next: 0, found: None });
        }
        let search = searches.iter_mut().find(|search| search.id == *id)?;
        if search.found.is_none() {
            let end = search.next.saturating_add(SLICE);
            search.found = (search.next..end).find(|number| proof.holds(*number));
            search.next = end;
        }
        search.found
    }
}
