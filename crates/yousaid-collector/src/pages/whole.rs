//! A whole survey as one form: `/s/{survey}?all`, and what is pasted into pages of others; both are sent to
//! where programs put their responses, as a form.

use std::sync::Arc;

use axum::extract::Path;
use axum::extract::Query;
use axum::extract::Request;
use axum::extract::State as Shared;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use yousaid_engine::About;
use yousaid_engine::Advance;
use yousaid_engine::Rule;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Survey;
use yousaid_engine::Violation;
use yousaid_engine::form;
use yousaid_engine::form::Go;
use yousaid_engine::form::name;
use yousaid_schema::Moment;
use yousaid_schema::ResponseId;
use yousaid_schema::SurveyId;
use yousaid_ui::plain::Plain;

use super::Pairs;
use super::after::after;
use super::body;
use super::body::value;
use super::hidden;
use super::refused;
use super::served;
use super::shell;
use super::shell::Shell;
use super::state::random_id;
use super::visit::Visit;
use super::visit::language;
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
use crate::token::same;

/// A form that was not filled in yet.
pub(super) fn show(visit: &Visit) -> Response {
    let seed = getrandom::u32().map_err(|error| Refusal::internal("no random numbers", &error));
    match seed.and_then(|seed| Ok((seed, random_id()?))) {
        Ok((seed, id)) => {
            let whole = Whole { visit, setting: Setting { seed, mode: visit.mode }, id };
            whole.page(&[], &[], None, StatusCode::OK)
        }
        Err(refusal) => refusal.into_response(),
    }
}

/// `POST /v1/surveys/{survey}/responses`: the answers of a whole form. Checked and stored as the widget's are.
///
/// A form without an id, as one may stand in somebody else's page, gets a new one each time it is sent: its
/// receipt then has an address of its own, so that reading it again does not send it again.
pub(super) async fn post(
    Shared(collector): Shared<Collector>,
    Path(survey): Path<String>,
    headers: HeaderMap,
    request: Request,
) -> Response {
    let Some((survey_id, current)) = served(&collector, &survey) else { return refused::unknown(&[], &headers) };
    if sealed::is(&current) {
        return refused::sealed(&Visit::new(&current, &[], &headers));
    }
    match body::fields(request).await {
        Ok(fields) => take(&collector, &survey_id, &current, &headers, fields).await,
        Err(fault) => refused::body(&Visit::new(&current, &[], &headers), fault),
    }
}

/// What comes of a whole form.
pub(super) async fn take(
    collector: &Collector,
    survey_id: &SurveyId,
    current: &Arc<Survey>,
    headers: &HeaderMap,
    fields: Pairs,
) -> Response {
    if !is_allowed(collector, survey_id.as_str(), headers) {
        return Refusal::OriginNotAllowed.into_response();
    }
    let named = collector.catalog().by_hash(value(&fields, name::DEFINITION));
    let survey = named.filter(|survey| survey.definition().id == *survey_id).unwrap_or(current).clone();
    let document = match documents::of(collector, survey_id.as_str()).await {
        Ok(document) => document,
        Err(refusal) => return refusal.into_response(),
    };
    let mut visit = Visit::of_form(&survey, &fields, headers).with(document);
    let go = Go::parse(value(&fields, name::GO));
    if let Some(Go::Language(tag)) = &go {
        visit.language = language(&survey, &[tag]);
    }
    let own = ResponseId::new(value(&fields, name::ID));
    let id = match own.clone().map_or_else(random_id, Ok) {
        Ok(id) => id,
        Err(refusal) => return refusal.into_response(),
    };
    let setting = Setting { seed: value(&fields, name::SEED).parse().unwrap_or_default(), mode: visit.mode };
    let whole = Whole { visit: &visit, setting, id };
    let mut session = Session::with(survey.clone(), setting);
    let Ok(found) = form::read(&mut session, &fields, 0..survey.questions().len(), &visit.language) else {
        return refused::body(&visit, body::Fault::TooLarge);
    };
    let violations = violations(&session, &found.tied);
    if matches!(go, Some(Go::Language(_))) {
        // The same in that language, and what is wrong with it.
        return whole.page(&fields, &violations, None, StatusCode::OK);
    }
    if !violations.is_empty() {
        return whole.page(&fields, &violations, None, StatusCode::UNPROCESSABLE_ENTITY);
    }
    // Nobody knows when such a form was begun; the day of its arrival makes the same response of the same form
    // when it is sent twice.
    let today = collector.today();
    let Some(day) = Moment::new(&today) else {
        return Refusal::internal("the clock shows no day", &today).into_response();
    };
    let response = session.response(About {
        id: whole.id.clone(),
        sequence: 1,
        is_final: true,
        started: day.clone(),
        finished: Some(day),
        context: visit.context.clone(),
    });
    let document = response.to_json().to_text();
    let signs = Signs { is_trapped: marks::is_trapped(&fields), took: Took::Unknown, proof: None };
    match receive::accept(collector, survey_id, whole.id.clone(), document.as_bytes(), signs).await {
        // Whom to call in danger stands beside the answers that speak of it, and those are in no address.
        Ok(Taken { receipt, .. }) if own.is_none() && !visit.plain().speaks_of_danger(&session) => {
            let proof = collector.codes().arrival_proof(survey_id.as_str(), &receipt.reference);
            let query = [("reference", &receipt.reference), ("proof", &proof), ("language", &visit.language)];
            let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
            shell::moved(&["/s/", survey_id.as_str(), "/received?", &query].concat())
        }
        Ok(Taken { status, receipt, .. }) => {
            finish(&mut session);
            let page = visit.plain().received(&session, &receipt);
            let after = after(collector, &visit).await;
            Shell { status, after, ..Shell::new(page, &visit.language) }.respond()
        }
        Err(Refusal::InvalidAnswers(violations)) => {
            whole.page(&fields, &violations, None, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(refusal) => match refused::before(&visit, &refusal) {
            Some(page) => page,
            None => {
                let words = visit.words();
                let notice = [&words.get("plain-unsent-title"), ". ", &words.get("plain-unsent-text")].concat();
                whole.page(&fields, &[], Some(notice), refused::status(refusal))
            }
        },
    }
}

/// `GET /s/{survey}/received`: that answers have arrived, and nothing of what they are.
pub(super) async fn received(
    Shared(collector): Shared<Collector>,
    Path(survey): Path<String>,
    Query(query): Query<Pairs>,
    headers: HeaderMap,
) -> Response {
    let Some((id, survey)) = served(&collector, &survey) else { return refused::unknown(&query, &headers) };
    let visit = Visit::new(&survey, &query, &headers);
    let reference = value(&query, "reference");
    // Nobody is told that answers have arrived by whoever writes an address.
    if !same(value(&query, "proof"), collector.codes().arrival_proof(id.as_str(), reference)) {
        return refused::unknown(&query, &headers);
    }
    let text = visit.words().with("delivery-received-status", &[("reference", reference.into())]);
    let page = visit.plain().notice(Some(survey.definition()), "ending-title", text);
    let after = after(&collector, &visit).await;
    Shell { after, ..Shell::new(page, &visit.language) }.respond()
}

/// A whole form, new or come back.
struct Whole<'a> {
    visit: &'a Visit,
    setting: Setting,
    id: ResponseId,
}

impl Whole<'_> {
    fn page(
        &self,
        fields: &[(String, String)],
        violations: &[Violation],
        notice: Option<String>,
        status: StatusCode,
    ) -> Response {
        let Visit { survey, language, mode, context, .. } = self.visit;
        let mut hidden = hidden(&self.id, language, survey, self.setting);
        hidden.push((name::MODE.to_owned(), mode.code().to_owned()));
        hidden.extend(context.iter().map(|(name, value)| ([name::CONTEXT, name].concat(), value.clone())));
        let action = links::address(&["/v1/surveys/", survey.definition().id.as_str(), "/responses"].concat());
        // A link to another language would lose what was typed.
        let is_new = fields.is_empty();
        let plain = Plain { action, hidden, notice, has_languages: !is_new, ..self.visit.plain() };
        let page = plain.whole(survey, self.setting, fields, violations);
        let languages = if is_new { self.visit.links("all&") } else { Vec::new() };
        let below = is_new.then(|| (self.visit.address(""), "plain-paged-link"));
        Shell { status, languages, below, ..Shell::new(page, language) }.respond()
    }
}

/// Everything that is wrong, on all pages that are asked.
fn violations(session: &Session, tied: &[usize]) -> Vec<Violation> {
    let survey = session.survey();
    let mut violations: Vec<Violation> =
        (0..survey.pages().len()).flat_map(|page| session.violations_on(page)).collect();
    let asked =
        tied.iter().filter(|index| session.is_asked(**index)).filter_map(|index| survey.questions().get(*index));
    violations.extend(
        asked.map(|question| Violation { question: Some(question.spec.id.clone()), rule: Rule::NotNormalized }),
    );
    violations
}

/// Goes to the end, where nothing is wrong.
fn finish(session: &mut Session) {
    // Each page is passed once, and once more where a change asks it anew.
    for _ in 0..=2 * session.survey().pages().len() + 1 {
        if matches!(session.next(), Advance::Moved(Step::Finished) | Advance::Stopped(_)) {
            return;
        }
    }
}

/// Whether a page of this origin may send forms: as with every response, and those that do not say where they
/// come from. A page with a strict referrer policy says `null`, also our own; residents must not lose what
/// they typed by it, and a program can say what it likes. But where no page of another site may send, a browser that
/// says that one has is believed.
fn is_allowed(collector: &Collector, survey: &str, headers: &HeaderMap) -> bool {
    let origin = headers.get(header::ORIGIN).map(|origin| origin.to_str().unwrap_or_default());
    let origins = collector.catalog().origins(survey);
    let own = headers.get(header::HOST).and_then(|host| host.to_str().ok());
    match origin {
        None | Some("null") => {
            let site = headers.get("sec-fetch-site").and_then(|site| site.to_str().ok());
            origins.allows_others() || !matches!(site, Some("cross-site" | "same-site"))
        }
        Some(origin) => origins.allow(origin, own),
    }
}
