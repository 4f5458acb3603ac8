//! Saving a survey that is not finished, and coming back to it with a code, for those without scripts.
//!
//! What the widget does on the device is done here: the answers of the form are sealed with the code that the form
//! carries, and kept where `PUT /v1/surveys/{survey}/drafts/{place}` would keep them, under the same limits. So a code
//! of either is good for the other. The code and the answers are in this process while it answers, as the form is;
//! what is stored is what the API stores, and the code is in no log.

use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::Response;
use yousaid_engine::form::name;
use yousaid_schema::Json;
use yousaid_schema::LaterCode;
use yousaid_schema::Mode;
use yousaid_schema::SealedDraft;
use yousaid_schema::SurveyId;
use yousaid_seal::Later;
use yousaid_ui::plain;
use yousaid_ui::plain::ComeBack;
use yousaid_ui::plain::Plain;
use yousaid_ui::plain::Saved;
use yousaid_ui::plain::Saving;

use super::Page;
use super::form_of;
use super::now;
use super::shell::Shell;
use super::state::Spot;
use super::state::State;
use super::visit;
use super::visit::Visit;
use crate::app::Collector;
use crate::drafts;
use crate::links;
use crate::refusal::Refusal;

/// In an address, asks for the page with the field for the code.
pub(crate) const COME_BACK: &str = "come-back";
/// Begins the part of an address that holds a code, which browsers don't send; the widget reads it.
const MARK: &str = "#yousaid-later=";

/// Whether an address asks for the page with the field for the code.
pub(super) fn is_asked(query: &[(String, String)], visit: &Visit) -> bool {
    query.iter().any(|(name, _)| name == COME_BACK) && come_back(visit).is_some()
}

/// How this visit leaves the survey for later, if it can.
pub(super) fn come_back(visit: &Visit) -> Option<ComeBack> {
    let can = visit.survey.definition().come_back.is_some() && visit.mode != Mode::Kiosk;
    can.then(|| ComeBack { address: visit.address(&[COME_BACK, "&"].concat()), saving: Saving::New })
}

/// The same, for somebody who is answering.
pub(super) fn come_back_of(state: &State) -> Option<ComeBack> {
    let spot = state.spot.as_ref()?;
    let saving = if spot.sequence == 0 { Saving::New } else { Saving::Again };
    Some(ComeBack { saving, ..come_back(&Visit::of(state))? })
}

/// The page with the field for the code.
pub(super) fn ask(visit: &Visit, typed: &str, wrong: Option<&str>, status: StatusCode) -> Response {
    let survey = &visit.survey;
    let mut hidden = vec![(name::LANGUAGE.to_owned(), visit.language.clone())];
    hidden.push((name::MODE.to_owned(), visit.mode.code().to_owned()));
    hidden.extend(visit.context.iter().map(|(name, value)| ([name::CONTEXT, name].concat(), value.clone())));
    let action = links::address(&["/s/", survey.definition().id.as_str()].concat());
    let page = Plain { action, hidden, ..visit.plain() }.code(survey, &visit.address(""), typed, wrong);
    let languages = visit.links(&[COME_BACK, "&"].concat());
    Shell { status, languages, ..Shell::new(page, &visit.language) }.respond()
}

/// Goes on with what was saved with the code that was typed, or asks again.
pub(super) async fn find(collector: &Collector, id: &SurveyId, visit: &Visit, typed: &str) -> Response {
    match look(collector, id, visit, typed).await {
        Ok((state, notice)) => Page { notice: Some(notice), ..Page::of(&state) }.show(collector),
        Err((words, status)) => ask(visit, typed, Some(words), status),
    }
}

/// Goes on with what was saved with the code of a form, in the place of what the form holds.
pub(super) async fn find_theirs(collector: &Collector, id: &SurveyId, state: &State) -> Response {
    let Some(spot) = &state.spot else { return Page::of(state).show(collector) };
    match look(collector, id, &Visit::of(state), spot.code.as_str()).await {
        Ok((state, notice)) => Page { notice: Some(notice), ..Page::of(&state) }.show(collector),
        Err((words, status)) => {
            let notice = Some(visit::words(&state.language).get(words));
            Page { notice, status, ..Page::of(state) }.show(collector)
        }
    }
}

/// Somebody who has come back, and what is to be said of it; else why not, in which words.
async fn look(
    collector: &Collector,
    id: &SurveyId,
    visit: &Visit,
    typed: &str,
) -> Result<(State, String), (&'static str, StatusCode)> {
    let wrong = |words| (words, StatusCode::UNPROCESSABLE_ENTITY);
    let missing = if typed.trim().is_empty() { "later-missing-text" } else { "later-form-text" };
    let code = LaterCode::read(typed).ok_or(wrong(missing))?;
    let later = Later::new(id, &code);
    let (sealed, until) = drafts::kept(collector, id, &later.place()).await.map_err(|refusal| match refusal {
        Refusal::UnknownDraft => ("later-unknown-text", StatusCode::NOT_FOUND),
        refusal => ("later-offline-text", super::refused::status(refusal)),
    })?;
    let opened = later.open(&sealed.content).and_then(|text| serde_json::from_str::<Json>(&text).ok());
    let back = opened.and_then(|kept| plain::go_on_with(&visit.survey, &kept));
    let back = back.ok_or(wrong("later-misfit-text"))?;
    let language = back.language.as_deref().unwrap_or(&visit.language);
    let language = visit::language(&visit.survey, &[language, &visit.language]);
    let setting = back.session.setting();
    let new = State::new(visit.survey.clone(), setting, language, visit.context.clone(), now());
    let new = new.map_err(|refusal| ("later-offline-text", super::refused::status(refusal)))?;
    let state = State {
        session: back.session,
        started: back.started,
        spot: Some(Spot { code, sequence: sealed.sequence }),
        document: visit.document.clone(),
        ..new
    };
    let words = visit::words(&state.language);
    let mut notice = words.with("later-back-status", &[("date", words.date(&until).into())]);
    if back.is_newer {
        notice = [&notice, " ", &words.get("later-newer-text")].concat();
    }
    Ok((state, notice))
}

/// Saves what a form holds, and shows the code; `is_over` in the place of what another device has saved since.
pub(super) async fn save(
    collector: &Collector,
    id: &SurveyId,
    mut state: State,
    is_over: bool,
    headers: &HeaderMap,
) -> Response {
    let kept = plain::in_progress(&state.session, &state.started, &state.language);
    let (Some(mut spot), Some(kept)) = (state.spot.clone(), kept) else {
        return unsaved(collector, &state, "later-nothing-status", Saving::New, StatusCode::UNPROCESSABLE_ENTITY);
    };
    let later = Later::new(id, &spot.code);
    let until = match keep(collector, id, &later, &mut spot, &kept.to_text(), is_over).await {
        Ok(until) => until,
        Err(refusal) => {
            let saving = if spot.sequence == 0 { Saving::New } else { Saving::Again };
            let (words, saving) = match &refusal {
                Refusal::DraftChanged => ("later-elsewhere-status", Saving::Elsewhere),
                Refusal::ComeBackOff => ("later-closed-status", saving),
                Refusal::UnknownDraft => {
                    // The next time it is saved with a code of its own.
                    let visit = Visit::of(&state);
                    state.spot = Spot::new(visit.survey.definition(), visit.mode).ok().flatten();
                    ("later-gone-status", Saving::New)
                }
                _ => ("later-unsaved-status", saving),
            };
            return unsaved(collector, &state, words, saving, super::refused::status(refusal));
        }
    };
    let visit = Visit::of(&state);
    let fragment = [MARK, id.as_str(), ".", spot.code.as_str()].concat();
    let link = [visit.address("").as_str(), &fragment].concat();
    // Whether the address begins with https can't be told here, unless the operator has.
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let shown = [collector.public_address().unwrap_or(host), &link].concat();
    let is_whole = collector.public_address().is_some();
    let code = spot.code.clone();
    state.spot = Some(spot);
    let carried = state.seal(collector.codes());
    let action = links::address(&["/s/", id.as_str()].concat());
    let saved = Saved { code: &code, until: &until, link: &link, shown: &shown, is_whole };
    let page = form_of(&state, carried, visit.plain(), action).saved(&visit.survey, &saved);
    Shell::new(page, &state.language).respond()
}

/// Keeps a text with a code, and counts; until when.
async fn keep(
    collector: &Collector,
    id: &SurveyId,
    later: &Later,
    spot: &mut Spot,
    text: &str,
    is_over: bool,
) -> Result<String, Refusal> {
    let place = later.place();
    if is_over {
        let (stored, _) = drafts::kept(collector, id, &place).await?;
        spot.sequence = stored.sequence;
    }
    if text.len() > SealedDraft::TEXT_BYTES {
        return Err(Refusal::TooLarge(SealedDraft::TEXT_BYTES));
    }
    let content = later.seal(text, &mut |bytes| getrandom::fill(bytes).is_ok());
    let content = content.ok_or_else(|| Refusal::internal("answers can't be sealed", &"no random numbers"))?;
    let sealed = SealedDraft { content, sequence: spot.sequence.saturating_add(1) };
    match drafts::keep(collector, id, &place, &sealed).await {
        Ok(until) => {
            spot.sequence = sealed.sequence;
            Ok(until)
        }
        Err(Refusal::DraftChanged) => {
            // The same form that came before, because its answer was lost or its page loaded again.
            let (stored, until) = drafts::kept(collector, id, &place).await?;
            if later.open(&stored.content).as_deref() != Some(text) {
                return Err(Refusal::DraftChanged);
            }
            spot.sequence = stored.sequence;
            Ok(until)
        }
        Err(refusal) => Err(refusal),
    }
}

/// The page again, with why nothing was saved.
fn unsaved(collector: &Collector, state: &State, words: &str, saving: Saving, status: StatusCode) -> Response {
    let notice = Some(visit::words(&state.language).get(words));
    Page { notice, saving: Some(saving), status, ..Page::of(state) }.show(collector)
}

/// Once the answers have arrived, nothing of them is kept elsewhere. Where that fails, their days end it.
pub(super) async fn forget(collector: &Collector, id: &SurveyId, state: &State) {
    let Some(spot) = state.spot.as_ref().filter(|spot| spot.sequence > 0) else { return };
    if let Err(refusal) = drafts::forget(collector, id, &Later::new(id, &spot.code).place()).await {
        tracing::warn!(?refusal, "answers in progress that were sent are kept until their last day");
    }
}
