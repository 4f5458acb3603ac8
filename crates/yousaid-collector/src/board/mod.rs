//! "You said, we did": the board of outcomes as residents' pages fetch it, as a page that works without
//! scripts, and the pages on which staff write entries.
//!
//! What is on the board comes from three places: the documents of kind `outcomes` in the folder of surveys,
//! the entries that staff have written, and the outcomes of halo rounds. The latest stands first.

mod form;
mod staff;

use std::sync::Arc;

use axum::Router;
use axum::extract::RawQuery;
use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header;
use axum::response::IntoResponse as _;
use axum::response::Response;
use axum::routing;
use maud::DOCTYPE;
use maud::PreEscaped;
use maud::html;
use yousaid_i18n::LANGUAGES;
use yousaid_i18n::Words;
use yousaid_i18n::catalogue;
use yousaid_i18n::direction;
use yousaid_i18n::negotiate;
use yousaid_schema::GENERAL;
use yousaid_schema::HaloRound;
use yousaid_schema::ItemOutcome;
use yousaid_schema::Json;
use yousaid_schema::OutcomeStatus;
use yousaid_schema::Outcomes;
use yousaid_schema::SurveyId;
use yousaid_schema::Text;
use yousaid_schema::limits;
use yousaid_schema::markup::Inline;
use yousaid_schema::markup::inline;
use yousaid_schema::sha256_hex;
use yousaid_ui::Board;
use yousaid_ui::outcomes::Filter;

use crate::app::Collector;
use crate::app::PAGE_POLICY;
use crate::halo;
use crate::refusal::Refusal;
use crate::staff::Fields;

/// `GET /v1/outcomes`
pub(crate) const DATA: &str = "/v1/outcomes";
/// `GET /outcomes`
const PAGE: &str = "/outcomes";
/// The style sheet of that page.
pub(crate) const STYLE: &str = "/outcomes/board.css";

/// The addresses of the board.
pub(crate) fn routes() -> Router<Collector> {
    Router::new()
        .route(DATA, routing::get(data))
        .route(PAGE, routing::get(page))
        .route(STYLE, routing::get(style))
        .merge(staff::routes())
}

/// The documents of kind `outcomes` in the folder as one: the first says whose board it is, in which
/// languages, and under which title; places, topics and entries are those of all, each once.
pub(crate) fn merged(documents: &[Json]) -> Option<Json> {
    let Json::Object(mut board) = documents.first()?.clone() else { return None };
    for (name, key) in [("languages", ""), ("places", "code"), ("topics", "code"), ("entries", "id")] {
        let mut all: Vec<Json> = Vec::new();
        for document in documents {
            for item in list(document, name) {
                let same = |known: &Json| if key.is_empty() { known == item } else { known.get(key) == item.get(key) };
                if !all.iter().any(same) {
                    all.push(item.clone());
                }
            }
        }
        if !all.is_empty() || name == "entries" {
            put(&mut board, name, Json::List(all));
        }
    }
    Some(Json::Object(board))
}

/// What is on the board now, the latest first; no board where the folder has none.
async fn current(collector: &Collector) -> Result<Json, Refusal> {
    let base = collector.catalog().board().ok_or(Refusal::NotFound)?;
    let mut entries: Vec<Json> = list(base, "entries").to_vec();
    for stored in collector.store().outcomes().await? {
        let entry: Json = serde_json::from_str(&stored.document)
            .map_err(|error| Refusal::internal("an entry of the board can't be read", &error))?;
        entries.push(entry);
    }
    let languages: Vec<&str> = list(base, "languages").iter().filter_map(Json::as_text).collect();
    for round in halo::published(collector).await? {
        entries.extend(of_round(&round, &languages));
    }
    let day = |entry: &Json| entry.get("date").and_then(Json::as_text).unwrap_or_default().to_owned();
    entries.sort_by_cached_key(|entry| std::cmp::Reverse(day(entry)));
    entries.truncate(limits::OUTCOMES);
    Ok(with_entries(base, entries))
}

fn with_entries(base: &Json, entries: Vec<Json>) -> Json {
    let mut board = match base {
        Json::Object(fields) => fields.clone(),
        _ => Vec::new(),
    };
    put(&mut board, "entries", Json::List(entries));
    Json::Object(board)
}

/// What a halo round has told residents, an entry for each item of its agenda that somebody commented on.
fn of_round(round: &HaloRound, languages: &[&str]) -> Vec<Json> {
    let Some(outcome) = &round.outcome else { return Vec::new() };
    let text = |text: &Text| in_languages(text, languages);
    let entry = |item: &ItemOutcome| {
        if item.comments == Some(0) {
            return None;
        }
        let source = object([("title", text(&round.group)?), ("survey", round.id.as_str().into())]);
        let mut fields = vec![
            ("id", Json::from(id_of(round, item))),
            ("said", text(&item.said)?),
            ("source", source),
            ("status", OutcomeStatus::Decided.name().into()),
            ("answer", text(&item.decided)?),
            ("why", text(&item.basis)?),
            ("date", outcome.decided_on.as_str().into()),
            ("who", text(&outcome.reported_to)?),
        ];
        fields.extend(item.comments.map(|people| ("people", people.into())));
        Some(object(fields))
    };
    let items = outcome.items.iter().filter(|item| !(item.item == *GENERAL && item.said.in_default().is_empty()));
    items.filter_map(entry).collect()
}

/// An id that is the same at every time, and never too long.
fn id_of(round: &HaloRound, item: &ItemOutcome) -> String {
    let hash = sha256_hex(format!("{}\n{}", round.id, item.item).as_bytes());
    format!("round-{}", hash.get(..16).unwrap_or_default())
}

/// A text in those of its languages that the board has; none where the board's own is missing.
fn in_languages(text: &Text, languages: &[&str]) -> Option<Json> {
    let known = text.iter().filter(|words| languages.contains(&words.language));
    let texts: Vec<(String, Json)> = known.map(|words| (words.language.to_owned(), words.text.into())).collect();
    let default = languages.first()?;
    texts.iter().any(|(language, _)| language == default).then_some(Json::Object(texts))
}

fn object<'a>(fields: impl IntoIterator<Item = (&'a str, Json)>) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn list<'a>(json: &'a Json, name: &str) -> &'a [Json] {
    match json.get(name) {
        Some(Json::List(items)) => items,
        _ => &[],
    }
}

fn put(fields: &mut Vec<(String, Json)>, name: &str, value: Json) {
    match fields.iter_mut().find(|(known, _)| known == name) {
        Some((_, known)) => *known = value,
        None => fields.push((name.to_owned(), value)),
    }
}

/// Only what answers a survey, concerns a place and is about a topic; an empty code asks for all.
fn filtered(board: &Json, survey: &str, filter: &Filter) -> Json {
    let has =
        |entry: &Json, name: &str, code: &str| list(entry, name).iter().any(|known| known.as_text() == Some(code));
    let fits = |entry: &&Json| {
        let source = entry.get("source").and_then(|source| source.get("survey")).and_then(Json::as_text);
        (survey.is_empty() || source == Some(survey))
            && (filter.place.is_empty() || list(entry, "places").is_empty() || has(entry, "places", &filter.place))
            && (filter.topic.is_empty() || has(entry, "topics", &filter.topic))
    };
    with_entries(board, list(board, "entries").iter().filter(fits).cloned().collect())
}

fn filter(query: &Fields) -> Filter {
    Filter { place: query.get("place").to_owned(), topic: query.get("topic").to_owned() }
}

/// The board as JSON.
async fn data(State(collector): State<Collector>, RawQuery(query): RawQuery) -> Result<Response, Refusal> {
    let query = Fields::read(query.unwrap_or_default().as_bytes());
    let board = filtered(&current(&collector).await?, query.get("survey"), &filter(&query));
    let headers =
        [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "public, max-age=0, s-maxage=60")];
    Ok((headers, board.to_text()).into_response())
}

/// The board as a page.
async fn page(State(collector): State<Collector>, RawQuery(query): RawQuery) -> Result<Response, Refusal> {
    let query = Fields::read(query.unwrap_or_default().as_bytes());
    let outcomes = Outcomes::from_json(&current(&collector).await?)
        .map_err(|error| Refusal::internal("the board can't be read", &error))?;
    let known: Vec<&str> = outcomes.languages.iter().map(String::as_str).collect();
    let language = negotiate(&[query.get("language")], &known, outcomes.default_language());
    let words = words(&language);
    let title = outcomes.title.as_ref().map_or_else(|| words.get("outcomes-heading"), |title| plain(title, &language));
    let (survey, wanted) = (SurveyId::new(query.get("survey")), filter(&query));
    let outcomes = Arc::new(outcomes);
    let (shown, tag) = (words.clone(), language.clone());
    let board = Board {
        words: Arc::new(move || shown.clone()),
        language: Some(Arc::new(move || tag.clone())),
        heading_level: 1,
        survey,
        filter: wanted,
        action: Some(PAGE.to_owned()),
        ..Board::new(Arc::clone(&outcomes))
    };
    let html = html! {
        (DOCTYPE)
        html lang=(language) dir=(direction(&language).code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " – " (plain(&outcomes.landlord.name, &language)) }
                link rel="stylesheet" href=(STYLE);
            }
            body { main { (PreEscaped(board.html())) } }
        }
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (header::CONTENT_SECURITY_POLICY, PAGE_POLICY),
    ];
    Ok((headers, html.into_string()).into_response())
}

/// The entries that answer a survey, for the page that thanks for answers to it, as HTML; `None` where there are
/// none.
pub(crate) async fn earlier(
    collector: &Collector,
    survey: &SurveyId,
    language: &str,
) -> Result<Option<String>, Refusal> {
    if collector.catalog().board().is_none() {
        return Ok(None);
    }
    let board = filtered(&current(collector).await?, survey.as_str(), &Filter::default());
    if list(&board, "entries").is_empty() {
        return Ok(None);
    }
    let outcomes = Outcomes::from_json(&board).map_err(|error| Refusal::internal("the board can't be read", &error))?;
    let (shown, tag) = (words(language), language.to_owned());
    let board = Board {
        words: Arc::new(move || shown.clone()),
        language: Some(Arc::new(move || tag.clone())),
        survey: Some(survey.clone()),
        earlier: true,
        action: Some(PAGE.to_owned()),
        ..Board::new(Arc::new(outcomes))
    };
    Ok(Some(board.html()))
}

async fn style() -> Response {
    let headers = [(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, yousaid_ui::outcomes::STYLE).into_response()
}

/// The words of the interface in a language, or in the nearest that there is.
pub(crate) fn words(language: &str) -> Words {
    let tag = negotiate(&[language], LANGUAGES, "en");
    Words::load(&tag, catalogue(&tag).unwrap_or_default()).unwrap_or_else(|_| Words::english())
}

/// A text in a language, without its markup.
pub(crate) fn plain(text: &Text, language: &str) -> String {
    fn push(runs: &[Inline], out: &mut String) {
        for run in runs {
            match run {
                Inline::Text(text) => out.push_str(text),
                Inline::LineBreak => out.push(' '),
                Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { content: inner, .. } => {
                    push(inner, out);
                }
            }
        }
    }
    let mut out = String::new();
    push(&inline(text.get(language).text), &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn several_documents_are_one_board() {
        let merged = merged(&[
            json(
                r#"{"kind": "outcomes", "languages": ["en"], "topics": [{"code": "a", "label": "A"}], "entries": [{"id": "x"}]}"#,
            ),
            json(
                r#"{"kind": "outcomes", "languages": ["en", "cy"], "topics": [{"code": "a", "label": "B"}, {"code": "b", "label": "B"}], "entries": [{"id": "x"}, {"id": "y"}]}"#,
            ),
        ]);
        let expected = r#"{"kind": "outcomes", "languages": ["en", "cy"], "topics": [{"code": "a", "label": "A"}, {"code": "b", "label": "B"}], "entries": [{"id": "x"}, {"id": "y"}]}"#;
        assert_eq!(merged.unwrap().to_canonical_text(), json(expected).to_canonical_text());
        assert!(super::merged(&[]).is_none());
    }

    #[test]
    fn a_round_that_the_board_has_no_words_for_is_left_out() {
        let text = Text::new("cy", "Helo");
        assert_eq!(in_languages(&text, &["en", "cy"]), None);
        assert!(in_languages(&text, &["cy", "en"]).is_some());
    }
}
