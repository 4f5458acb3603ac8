//! What a definition shows after its last page, for those without scripts: what became of answers before, and a
//! prize draw. The same as beside the widget (`crates/yousaid-embed/src/after.rs`).

use std::sync::Arc;

use yousaid_engine::Survey;
use yousaid_schema::Kind;
use yousaid_schema::Mode;
use yousaid_ui::plain::Document;
use yousaid_ui::plain::Plain;

use super::form_of;
use super::now;
use super::visit;
use super::visit::Visit;
use crate::app::Collector;
use crate::board;

/// Where files of the folder are served.
const FILES: &str = "/surveys/";

/// The elements that stand below the page that thanks for answers, as HTML.
pub(super) async fn after(collector: &Collector, visit: &Visit) -> Vec<String> {
    let definition = visit.survey.definition();
    let mut shown = Vec::new();
    // Only what is here: nothing is fetched from elsewhere for a page that has to come at once.
    if definition.ending.outcomes.as_deref() == Some(board::DATA) {
        match board::earlier(collector, &definition.id, &visit.language).await {
            Ok(board) => shown.extend(board),
            // The answers have arrived, and that is what the page is there to say.
            Err(refusal) => tracing::warn!(?refusal, "the board can't be shown below the page that thanks"),
        }
    }
    let draw = definition.ending.prize_draw.as_deref().and_then(|address| named(collector, address));
    shown.extend(draw.and_then(|draw| entry(collector, &draw, &visit.language)));
    shown
}

/// The prize draw at an address of ours.
fn named(collector: &Collector, address: &str) -> Option<Arc<Survey>> {
    let catalog = collector.catalog();
    let file = address.strip_prefix(FILES).and_then(|name| catalog.file(name));
    let is_named = |id: &str| {
        let by_file = file.zip(catalog.served(id)).is_some_and(|(file, served)| Arc::ptr_eq(file, served));
        by_file || address == ["/v1/surveys/", id, "/definition"].concat()
    };
    let mut draws = catalog.of_kind(Kind::PrizeDraw);
    draws.find(|(id, _)| is_named(id.as_str())).map(|(_, survey)| Arc::clone(survey))
}

/// The form of a draw, which is sent by itself. Nothing of whoever has just answered goes into it but the
/// language.
fn entry(collector: &Collector, draw: &Arc<Survey>, language: &str) -> Option<String> {
    let visit = Visit {
        survey: Arc::clone(draw),
        language: visit::language(draw, &[language]),
        mode: Mode::Web,
        context: Vec::new(),
        document: Document::Survey,
    };
    let plain = Plain { heading_level: 2, ..visit.plain() };
    if plain.closed(draw, &collector.today()).is_some() {
        return None;
    }
    let state = visit.begin(&[], now()).ok()?;
    let action = ["/s/", draw.definition().id.as_str()].concat();
    let form = form_of(&state, state.seal(collector.codes()), plain, action);
    Some(form.page(&state.session, &[]).html)
}
