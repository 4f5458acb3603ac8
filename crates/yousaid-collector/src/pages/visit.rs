//! Who comes, and how: the language to read in, the face, what the address adds to the answers.

use std::sync::Arc;

use axum::http::HeaderMap;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use yousaid_engine::Setting;
use yousaid_engine::Survey;
use yousaid_engine::form;
use yousaid_engine::form::name;
use yousaid_i18n::LANGUAGES;
use yousaid_i18n::Words;
use yousaid_i18n::catalogue;
use yousaid_i18n::negotiate;
use yousaid_schema::Mode;
use yousaid_schema::ResponseId;
use yousaid_schema::limits;
use yousaid_ui::plain::Document;
use yousaid_ui::plain::Plain;

use super::Pairs;
use super::body::Fault;
use super::body::value;
use super::refused;
use super::state::State;
use crate::embed::PAGE;
use crate::links;
use crate::refusal::Refusal;

/// Somebody in front of a survey.
#[derive(Clone, Debug)]
pub(super) struct Visit {
    pub(super) survey: Arc<Survey>,
    /// One of the survey's languages.
    pub(super) language: String,
    pub(super) mode: Mode,
    pub(super) context: Pairs,
    /// What the survey is underneath.
    pub(super) document: Document,
}

impl Visit {
    /// By the address: `?language=cy`, `?mode=sms`, and what the definition names as its context.
    pub(super) fn new(survey: &Arc<Survey>, query: &[(String, String)], headers: &HeaderMap) -> Self {
        let context = query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        Self {
            survey: survey.clone(),
            language: wanted(survey, value(query, "language"), headers),
            mode: mode(value(query, "mode")),
            context: allowed(survey, context),
            document: Document::Survey,
        }
    }

    /// By what a form says of itself, of which nothing is signed.
    pub(super) fn of_form(survey: &Arc<Survey>, fields: &[(String, String)], headers: &HeaderMap) -> Self {
        let context =
            fields.iter().filter_map(|(name, value)| Some((name.strip_prefix(name::CONTEXT)?, value.as_str())));
        Self {
            survey: survey.clone(),
            language: wanted(survey, value(fields, name::LANGUAGE), headers),
            mode: mode(value(fields, name::MODE)),
            context: allowed(survey, context),
            document: Document::Survey,
        }
    }

    /// Somebody who is answering.
    pub(super) fn of(state: &State) -> Self {
        Self {
            survey: state.session.survey().clone(),
            language: state.language.clone(),
            mode: state.session.setting().mode,
            context: state.context.clone(),
            document: state.document.clone(),
        }
    }

    /// Begins to answer, with what a form holds: the response's id and the order of its choices, if it says
    /// them, and answers to any question.
    pub(super) fn begin(&self, fields: &[(String, String)], now: i64) -> Result<State, Box<Response>> {
        let chance = || getrandom::u32().map_err(|error| Refusal::internal("no random numbers", &error));
        let seed = value(fields, name::SEED).parse().map_or_else(|_| chance(), Ok);
        let setting = seed.map(|seed| Setting { seed, mode: self.mode });
        let new = |setting| State::new(self.survey.clone(), setting, self.language.clone(), self.context.clone(), now);
        let mut state = setting.and_then(new).map_err(|refusal| Box::new(refusal.into_response()))?;
        if let Some(id) = ResponseId::new(value(fields, name::ID)).filter(|_| value(fields, name::STATE).is_empty()) {
            state.id = id;
        }
        let questions = 0..self.survey.questions().len();
        match form::read(&mut state.session, fields, questions, &self.language) {
            Ok(_) => Ok(State { document: self.document.clone(), ..state }),
            Err(form::Fault) => Err(Box::new(refused::body(self, Fault::TooLarge))),
        }
    }

    /// With what the survey is underneath. A form that wants to know on which page it was filled in is told that it
    /// was on this one.
    pub(super) fn with(mut self, document: Document) -> Self {
        let is_page = |(name, _): &(String, String)| name == PAGE;
        if matches!(&document, Document::Feedback(form) if form.page_address) && !self.context.iter().any(is_page) {
            self.context.push((PAGE.to_owned(), ["/s/", self.survey.definition().id.as_str()].concat()));
        }
        Self { document, ..self }
    }

    pub(super) fn words(&self) -> Words {
        words(&self.language)
    }

    pub(super) fn plain(&self) -> Plain {
        let (context, document) = (self.context.clone(), self.document.clone());
        Plain { context, document, ..Plain::new(self.words(), &self.language) }
    }

    /// The address of the same survey for the same person, with something more to be said first.
    pub(super) fn address(&self, more: &str) -> String {
        self.address_in(&self.language, more)
    }

    fn address_in(&self, language: &str, more: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("language", language);
        if self.mode != Mode::default() {
            query.append_pair("mode", self.mode.code());
        }
        query.extend_pairs(&self.context);
        links::address(&["/s/", self.survey.definition().id.as_str(), "?", more, &query.finish()].concat())
    }

    /// The survey's languages, if there are several, with the [address](Self::address) of each.
    pub(super) fn links(&self, more: &str) -> Vec<(String, String)> {
        let languages = &self.survey.definition().languages;
        let several = languages.iter().filter(|_| languages.len() > 1);
        several.map(|language| (language.clone(), self.address_in(language, more))).collect()
    }
}

/// The language of a survey that is wanted most: by name, else by the browser's preferences.
fn wanted(survey: &Survey, named: &str, headers: &HeaderMap) -> String {
    let preferred = preferences(headers);
    let mut wanted: Vec<&str> = vec![named];
    wanted.extend(preferred.iter().map(String::as_str));
    language(survey, &wanted)
}

/// The language of a survey that fits best; its default language if none does.
pub(super) fn language(survey: &Survey, wanted: &[&str]) -> String {
    let definition = survey.definition();
    let available: Vec<&str> = definition.languages.iter().map(String::as_str).collect();
    negotiate(wanted, &available, definition.default_language())
}

/// The words of the interface in this language, or in English.
pub(super) fn words(language: &str) -> Words {
    let available: Vec<&str> = LANGUAGES.to_vec();
    let language = negotiate(&[language], &available, "en");
    catalogue(&language).and_then(|text| Words::load(&language, text).ok()).unwrap_or_else(Words::english)
}

/// What a browser says it prefers, the best first (RFC 9110, 12.5.4).
pub(super) fn preferences(headers: &HeaderMap) -> Vec<String> {
    let header = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut all: Vec<(u32, String)> = Vec::new();
    for item in header.split(',').take(limits::LANGUAGES) {
        let mut parts = item.split(';').map(str::trim);
        let Some(tag) = parts.next().filter(|tag| !tag.is_empty() && *tag != "*") else { continue };
        let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse::<f32>().ok()).unwrap_or(1.0);
        // In thousandths, of which there are no more.
        let weight = (weight.clamp(0.0, 1.0) * 1000.0) as u32;
        if weight > 0 {
            all.push((weight, tag.to_owned()));
        }
    }
    all.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    all.into_iter().map(|(_, tag)| tag).collect()
}

fn mode(code: &str) -> Mode {
    Mode::ALL.into_iter().find(|mode| mode.code() == code).unwrap_or_default()
}

/// What the definition lists as its context, each once, as far as a response can hold it.
fn allowed<'a>(survey: &Survey, given: impl Iterator<Item = (&'a str, &'a str)>) -> Pairs {
    let mut context: Pairs = Vec::new();
    for (name, value) in given {
        let is_listed = survey.definition().context.iter().any(|listed| listed == name);
        let fits = !value.is_empty() && value.chars().count() <= limits::CONTEXT_CHARS;
        if is_listed && fits && !context.iter().any(|(known, _)| known == name) {
            context.push((name.to_owned(), value.to_owned()));
        }
    }
    context.truncate(limits::CONTEXT_ENTRIES);
    context
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_come_in_their_order() {
        let header = |text: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, text.parse().unwrap());
            preferences(&headers)
        };
        assert_eq!(header("en;q=0.5, cy, ur;q=0.9, *;q=0.1, pl;q=0"), ["cy", "ur", "en"]);
        assert!(header("").is_empty());
        assert!(header(";;,q=1,*").len() <= 1);
    }
}
