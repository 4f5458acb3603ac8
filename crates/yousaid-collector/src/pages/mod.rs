//! Surveys as pages that work without scripts, a text browser included: `/s/{survey}`, which is also where
//! text messages and QR codes lead.
//!
//! One page after the other. The answers so far travel in the form itself, signed ([`State`]): the server
//! keeps nothing before the end, there is no cookie, and nothing that a browser sends by itself is trusted. A
//! foreign page that sends such a form does what it could do from anywhere; it can neither read nor use what
//! another resident's form carries.
//!
//! A page is answered with the next one, and not sent on to an address of its own: the answers would have to
//! stand in that address or wait on the server. Reload sends the same form again, which leads to the same
//! page, or to the same receipt: the response's id was made with the first page. The way back of a text
//! browser is its own copy of the page before; [`Go::Back`] takes along what was typed.

mod after;
mod body;
mod later;
mod refused;
mod shell;
mod state;
mod visit;
mod whole;

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::extract::Query;
use axum::extract::Request;
use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use axum::response::Response;
use axum::routing;
use time::OffsetDateTime;
use yousaid_engine::Advance;
use yousaid_engine::Rule;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::Violation;
use yousaid_engine::form;
use yousaid_engine::form::Go;
use yousaid_engine::form::name;
use yousaid_schema::Answer;
use yousaid_schema::Moment;
use yousaid_schema::SurveyId;
use yousaid_schema::limits;
use yousaid_ui::plain::ComeBack;
use yousaid_ui::plain::Plain;
use yousaid_ui::plain::Saving;

use crate::app::Collector;
use crate::documents;
use crate::links;
use crate::marks;
use crate::marks::Signs;
use crate::marks::Took;
use crate::receive;
use crate::receive::Taken;
use crate::refusal::Refusal;
use crate::sealed;
pub(crate) use body::is_form;
pub(crate) use later::COME_BACK;
pub(crate) use shell::NASTALIQ;
use shell::Shell;
use state::State;
use visit::Visit;

/// The addresses of pages.
pub(crate) fn routes() -> Router<Collector> {
    Router::new()
        .route("/s/{survey}", routing::get(show).post(answer))
        .route("/s/{survey}/received", routing::get(whole::received))
        .route(shell::STYLE, routing::get(shell::style))
        .route("/v1/surveys/{survey}/responses", routing::post(whole::post))
}

/// Names and values of an address or a form, in their order.
type Pairs = Vec<(String, String)>;

/// `GET /s/{survey}`: the first page; with `?all` the whole survey as one form.
async fn show(
    Shared(collector): Shared<Collector>,
    Path(survey): Path<String>,
    Query(query): Query<Pairs>,
    headers: HeaderMap,
) -> Response {
    let Some((_, survey)) = served(&collector, &survey) else { return beside(&survey, &query, &headers) };
    let document = match documents::of(&collector, survey.definition().id.as_str()).await {
        Ok(document) => document,
        Err(refusal) => return refusal.into_response(),
    };
    let visit = Visit::new(&survey, &query, &headers).with(document);
    if let Some(closed) = closed(&collector, &visit) {
        return closed;
    }
    match links::may_begin(&collector, &survey.definition().id).await {
        Ok(true) => {}
        Ok(false) => return refused::no_link(&visit),
        Err(refusal) => return refusal.into_response(),
    }
    if query.iter().any(|(name, _)| name == "all") {
        return whole::show(&visit);
    }
    if later::is_asked(&query, &visit) {
        return later::ask(&visit, "", None, StatusCode::OK);
    }
    match visit.begin(&[], now()) {
        Ok(state) => {
            let state = State { opened: Some(state.made), ..state };
            Page { is_first: true, ..Page::of(&state) }.show(&collector)
        }
        Err(response) => *response,
    }
}

/// `POST /s/{survey}`: what was filled in on a page, and where to go from there.
async fn answer(
    Shared(collector): Shared<Collector>,
    Path(survey): Path<String>,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let Some((id, survey)) = served(&collector, &survey) else { return beside(&survey, &[], &headers) };
    if sealed::is(&survey) {
        return refused::sealed(&Visit::new(&survey, &[], &headers));
    }
    let fields = match body::fields(request).await {
        Ok(fields) => fields,
        Err(fault) => return refused::body(&Visit::new(&survey, &[], &headers), fault),
    };
    // A text browser sends what is pasted into a page to the one address that its form has.
    let is_whole = body::value(&fields, name::STATE).is_empty() && body::value(&fields, name::GO) == "send";
    if is_whole {
        return whole::take(&collector, &id, &survey, &headers, fields).await;
    }
    let now = now();
    let document = match documents::of(&collector, id.as_str()).await {
        Ok(document) => document,
        Err(refusal) => return refusal.into_response(),
    };
    let go = Go::parse(body::value(&fields, name::GO)).unwrap_or(Go::Next);
    match State::open(body::value(&fields, name::STATE), &collector, id.as_str(), now) {
        Ok(state) => step(&collector, &id, State { document, ..state }, &fields, &headers, now).await,
        Err(lost) => {
            let visit = Visit::of_form(&survey, &fields, &headers).with(document);
            if let Some(closed) = closed(&collector, &visit) {
                return closed;
            }
            if go == Go::Find && later::come_back(&visit).is_some() {
                return match links::may_begin(&collector, &id).await {
                    Ok(true) => later::find(&collector, &id, &visit, body::value(&fields, name::CODE)).await,
                    Ok(false) => refused::no_link(&visit),
                    Err(refusal) => refusal.into_response(),
                };
            }
            match visit.begin(&fields, now) {
                // A form in somebody else's page, which has no earlier answers to carry.
                Ok(state) if !fields.iter().any(|(name, _)| name == name::STATE) => {
                    step(&collector, &id, state, &fields, &headers, now).await
                }
                Ok(state) => {
                    tracing::info!(?lost, "a form came without its earlier answers");
                    let words = visit.words();
                    let notice = [&words.get("plain-expired-title"), ". ", &words.get("plain-expired-text")].concat();
                    Page { notice: Some(notice), ..Page::of(&state) }.show(&collector)
                }
                Err(response) => *response,
            }
        }
    }
}

/// What comes of a form.
async fn step(
    collector: &Collector,
    id: &SurveyId,
    mut state: State,
    fields: &[(String, String)],
    headers: &HeaderMap,
    now: i64,
) -> Response {
    let survey = state.session.survey().clone();
    state.is_trapped |= marks::is_trapped(fields);
    let go = Go::parse(body::value(fields, name::GO)).unwrap_or(Go::Next);
    match go {
        // Their form has no questions in it.
        Go::Stay => return Page::of(&state).show(collector),
        // What stands on the page gives way to what was saved.
        Go::Find => return later::find_theirs(collector, id, &state).await,
        _ => {}
    }
    let filled = match Filled::read(&mut state, fields) {
        Ok(filled) => filled,
        Err(form::Fault) => return refused::body(&Visit::of(&state), body::Fault::TooLarge),
    };
    // A text that no response can hold is said now: the next form could not carry it.
    let goes_on = matches!(go, Go::Next | Go::Send);
    let broken = if goes_on { filled.violations(&state) } else { Filled::too_long(&state) };
    if !broken.is_empty() {
        state.made = now;
        return Page { violations: broken, notice: filled.notice(&state), ..Page::of(&state) }.show(collector);
    }
    let before = state.clone();
    let index = |id: &str| survey.question(id).map(|(index, _)| index);
    match go {
        Go::Next | Go::Send => {
            if let Some(notice) = filled.notice(&state) {
                state.made = now;
                return Page { notice: Some(notice), ..Page::of(&state) }.show(collector);
            }
            match state.session.next() {
                Advance::Moved(Step::Finished) => return send(collector, id, &before, state).await,
                Advance::Moved(_) => {}
                Advance::Stopped(violations) => {
                    state.made = now;
                    return Page { violations, ..Page::of(&state) }.show(collector);
                }
            }
        }
        Go::Back => {
            state.session.back();
        }
        Go::Change(question) => {
            if let Some(index) = index(&question) {
                state.session.change(index);
            }
        }
        Go::Clear(question) => {
            let parts = index(&question).and_then(|at| Some((at, survey.questions().get(at)?.parts.clone())));
            for at in parts.into_iter().flat_map(|(head, parts)| std::iter::once(head).chain(parts)) {
                state.session.answer(at, None, &state.language);
            }
        }
        Go::Add(group) => {
            if let Some(index) = index(&group) {
                state.session.add_entry(index);
            }
        }
        Go::Remove(group, entry) => {
            if let Some(index) = index(&group) {
                state.session.remove_entry(index, entry);
            }
        }
        Go::Language(tag) => {
            state.language = visit::language(&survey, &[&tag]);
            state.made = now;
            // What was wrong is said again, in that language.
            let violations = if state.is_stopped { filled.violations(&state) } else { Vec::new() };
            return Page { violations, ..Page::of(&state) }.show(collector);
        }
        Go::Save | Go::SaveOver => {
            state.made = now;
            return later::save(collector, id, state, go == Go::SaveOver, headers).await;
        }
        Go::Find | Go::Stay => {}
    }
    state.made = now;
    Page::of(&state).show(collector)
}

/// Stores what a form holds, as if the widget had sent it. `before` is where it was sent from.
async fn send(collector: &Collector, id: &SurveyId, before: &State, done: State) -> Response {
    let document = done.response().to_json().to_text();
    let took = Took::of_page(done.opened, now());
    let signs = Signs { is_trapped: done.is_trapped, took, proof: None };
    match receive::accept(collector, id, done.id.clone(), document.as_bytes(), signs).await {
        Ok(Taken { status, receipt, .. }) => {
            later::forget(collector, id, &done).await;
            let page = plain(&done).received(&done.session, &receipt);
            let after = after::after(collector, &Visit::of(&done)).await;
            Shell { status, after, ..Shell::new(page, &done.language) }.respond()
        }
        Err(refusal) => match refused::before(&Visit::of(&done), &refusal) {
            Some(page) => page,
            None => {
                let words = visit::words(&before.language);
                let notice = [&words.get("plain-unsent-title"), ". ", &words.get("plain-unsent-text")].concat();
                let status = refused::status(refusal);
                Page { notice: Some(notice), status, ..Page::of(before) }.show(collector)
            }
        },
    }
}

/// What a form did to the page that it shows.
struct Filled {
    /// For each question of the page whether it was shown.
    shown: Vec<(usize, bool)>,
    tied: Vec<usize>,
}

impl Filled {
    fn read(state: &mut State, fields: &[(String, String)]) -> Result<Self, form::Fault> {
        let Step::Page(page) = state.session.step() else { return Ok(Self { shown: Vec::new(), tied: Vec::new() }) };
        let survey = state.session.survey().clone();
        let questions = survey.pages().get(page).map(|page| page.questions.clone()).unwrap_or_default();
        let shown = questions.clone().map(|index| (index, is_shown(state, index))).collect();
        let found = form::read(&mut state.session, fields, questions, &state.language)?;
        Ok(Self { shown, tied: found.tied })
    }

    /// What is wrong with what was shown.
    fn violations(&self, state: &State) -> Vec<Violation> {
        let survey = state.session.survey();
        let id = |index: usize| survey.questions().get(index).map(|question| question.spec.id.clone());
        let was_shown = |violation: &Violation| {
            let index = violation.question.as_ref().and_then(|id| survey.question(id.as_str()));
            index.is_none_or(|(index, _)| self.shown.iter().any(|(at, shown)| *at == index && *shown))
        };
        let mut violations = state.session.violations();
        violations.retain(was_shown);
        let tied = self.tied.iter().map(|index| Violation { question: id(*index), rule: Rule::NotNormalized });
        tied.filter(|tie| tie.question.is_some()).for_each(|tie| violations.push(tie));
        violations
    }

    /// Texts that no response can hold.
    fn too_long(state: &State) -> Vec<Violation> {
        let mut violations = state.session.violations();
        violations.retain(|violation| {
            let index = violation.question.as_ref().and_then(|id| state.session.survey().question(id.as_str()));
            let given = index.and_then(|(index, _)| state.session.given(index));
            matches!(given, Some(Answer::Text(text)) if text.chars().count() > limits::ANSWER_CHARS)
        });
        violations
    }

    /// That there is more to answer on this page, where an answer on it leads to a question that was not shown.
    fn notice(&self, state: &State) -> Option<String> {
        let is_new = |(index, shown): &(usize, bool)| {
            let question = state.session.survey().questions().get(*index);
            !shown && state.session.is_asked(*index) && question.is_some_and(yousaid_engine::Question::is_seen)
        };
        let is_more = self.shown.iter().any(is_new);
        is_more.then(|| visit::words(&state.language).get("plain-more-status"))
    }
}

/// Whether a page shows a question: it is asked, or has its field beside the choice that it belongs to.
fn is_shown(state: &State, index: usize) -> bool {
    let head = state.session.survey().questions().get(index).and_then(|question| question.part.as_ref());
    let is_own_words = head.is_some_and(|part| part.entry.is_none() && &*part.name == "other");
    state.session.is_asked(index) || (is_own_words && head.is_some_and(|part| state.session.is_asked(part.head)))
}

/// A page of somebody who is answering.
struct Page<'a> {
    state: &'a State,
    violations: Vec<Violation>,
    notice: Option<String>,
    status: StatusCode,
    /// What was saved of it, where that is more than the state says.
    saving: Option<Saving>,
    /// Whether nothing was answered yet.
    is_first: bool,
}

impl<'a> Page<'a> {
    fn of(state: &'a State) -> Self {
        Self { state, violations: Vec::new(), notice: None, status: StatusCode::OK, saving: None, is_first: false }
    }

    fn show(self, collector: &Collector) -> Response {
        let state = &State { is_stopped: !self.violations.is_empty(), ..self.state.clone() };
        let carried = state.seal(collector.codes());
        if carried.len() > state::MOST {
            return refused::body(&Visit::of(state), body::Fault::TooLarge);
        }
        // What was found wrong, and what is to be said first, the widget would not say: it takes the next page.
        // Nor does it know the code of who came back with one.
        let is_saved = state.spot.as_ref().is_some_and(|spot| spot.sequence > 0);
        let is_taken = self.violations.is_empty() && self.notice.is_none() && !is_saved;
        let come_back = later::come_back_of(state);
        let come_back = come_back.map(|known| ComeBack { saving: self.saving.unwrap_or(known.saving), ..known });
        let plain = Plain { notice: self.notice, come_back, ..plain(state) };
        let action = links::address(&["/s/", state.session.survey().definition().id.as_str()].concat());
        let page = form_of(state, carried, plain, action).page(&state.session, &self.violations);
        let mut shell = Shell { status: self.status, ..Shell::new(page, &state.language) };
        shell.widget = shell::Taking::of(collector, state).filter(|_| is_taken);
        if self.is_first {
            shell.below = Some((Visit::of(state).address("all&"), "plain-whole-link"));
        }
        shell.respond()
    }
}

/// A form that goes to an address and carries the answers so far, signed.
fn form_of(state: &State, carried: String, plain: Plain, action: String) -> Plain {
    let mut hidden = hidden(&state.id, &state.language, state.session.survey(), state.session.setting());
    hidden.push((name::STATE.to_owned(), carried));
    Plain { action, hidden, ..plain }
}

/// The fields that every form of ours has.
fn hidden(id: &yousaid_schema::ResponseId, language: &str, survey: &Survey, setting: Setting) -> Pairs {
    let mut hidden = vec![
        (name::ID.to_owned(), id.as_str().to_owned()),
        (name::LANGUAGE.to_owned(), language.to_owned()),
        (name::DEFINITION.to_owned(), survey.definition().hash.clone()),
    ];
    if survey.shuffles() {
        hidden.push((name::SEED.to_owned(), setting.seed.to_string()));
    }
    hidden
}

fn plain(state: &State) -> Plain {
    Visit::of(state).plain()
}

/// The survey of this name, if it is being served, as it is now.
fn served(collector: &Collector, name: &str) -> Option<(SurveyId, Arc<Survey>)> {
    collector.catalog().served(name)?;
    let (id, versions) = collector.catalog().versions(name)?;
    Some((id.clone(), Arc::clone(versions.first()?)))
}

/// What stands under `/s/` and is no survey: pictures and recordings, which a definition names as if it stood
/// at the root.
fn beside(name: &str, query: &[(String, String)], headers: &HeaderMap) -> Response {
    if name.contains('.') && !name.starts_with('.') {
        return shell::moved(&["/", &shell::escaped(name)].concat());
    }
    refused::unknown(query, headers)
}

/// The page that stands in place of a survey that can't be answered today.
fn closed(collector: &Collector, visit: &Visit) -> Option<Response> {
    if sealed::is(&visit.survey) {
        return Some(refused::sealed(visit));
    }
    let page = visit.plain().closed(&visit.survey, &collector.today())?;
    Some(Shell { languages: visit.links(""), ..Shell::new(page, &visit.language) }.respond())
}

/// What somebody reads whose form was one too many: nothing of it was read, and it can be sent again.
pub(crate) fn too_fast(collector: &Collector, survey: &str, headers: &HeaderMap, refusal: Refusal) -> Response {
    match served(collector, survey) {
        Some((_, survey)) => refused::too_fast(&Visit::new(&survey, &[], headers), refusal),
        None => refusal.into_response(),
    }
}

/// Seconds since 1970.
fn now() -> i64 {
    OffsetDateTime::now_utc().unix_timestamp()
}

/// A second since 1970 as responses write it; `None` for one in no year that they can write.
fn moment(seconds: i64) -> Option<Moment> {
    let at = OffsetDateTime::from_unix_timestamp(seconds).ok()?;
    let (day, hour, minute, second) = (at.date(), at.hour(), at.minute(), at.second());
    Moment::new(&format!("{day}T{hour:02}:{minute:02}:{second:02}Z"))
}
