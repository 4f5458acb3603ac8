//! What a collector asks for before the first question: a link that was not used, and a proof of work, which is
//! computed while the resident answers. A part of its own: only [`Begin::all`] is named elsewhere.

use crate::{outbox, questionnaire::Way, sealing::random};
use futures::{FutureExt as _, future::LocalBoxFuture};
use gloo::timers::future::TimeoutFuture;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen_futures::spawn_local;
use yousaid_schema::{Asks, Json, Proof, ResponseId, SurveyId};
use yousaid_transport::{Backend, ProvedBackend};
use yousaid_ui::{BackendHandle, Face};

/// The part, as one plain function.
#[derive(Clone, Copy)]
pub(crate) struct Begin {
    pub(crate) begin: fn(Asked) -> LocalBoxFuture<'static, Begun>,
}

impl Begin {
    pub(crate) fn all() -> Self {
        Self { begin: |asked| begin(asked).boxed_local() }
    }

    /// Whether a document says that its collector asks for anything.
    pub(crate) fn is_needed(document: &Json) -> bool {
        document.get(Asks::FIELD).is_some()
    }
}

/// Who asks for what.
pub(crate) struct Asked {
    pub(crate) document: Json,
    pub(crate) survey: SurveyId,
    pub(crate) way: Way,
    /// Whether a proof of work may be computed here: not at a kiosk, where nobody waits for it.
    pub(crate) computes: bool,
}

/// What came of it.
pub(crate) struct Begun {
    pub(crate) way: Way,
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

async fn begin(asked: Asked) -> Begun {
    let Asked { document, survey, way, computes } = asked;
    let asks = Asks::read(&document);
    let as_it_is = |way| Begun { way, response: None, instead: None };
    let Some(backend) = way.backend.get().filter(|backend| backend.collector().is_some()) else {
        return as_it_is(way);
    };
    if asks.links && !may_begin(&*backend, &survey).await {
        // What was sent off with the link, and may have arrived, is asked about all the same.
        outbox::retry(way.endpoint.clone());
        return Begun { instead: Some(yousaid_ui::begin::NO_LINK), ..as_it_is(way) };
    }
    let Some(bits) = asks.proof_bits.filter(|_| computes) else { return as_it_is(way) };
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
    Begun { way: Way { backend: BackendHandle::new(proved), ..way }, response, instead: None }
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
