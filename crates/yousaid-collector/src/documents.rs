//! What the surveys that are served are underneath: forms for feedback and halo rounds as they were written.

use std::sync::Arc;

use yousaid_ui::plain::Document;

use crate::app::Collector;
use crate::halo;
use crate::refusal::Refusal;

/// What the survey of this name is underneath, as it stands now.
pub(crate) async fn of(collector: &Collector, name: &str) -> Result<Document, Refusal> {
    if let Some(round) = halo::now(collector, name).await? {
        return Ok(Document::Halo(Arc::new(round)));
    }
    let form = collector.catalog().form(name);
    Ok(form.map_or(Document::Survey, |(_, form)| Document::Feedback(Arc::clone(form))))
}

/// Where its widget finds its document.
pub(crate) fn address(collector: &Collector, name: &str) -> String {
    if collector.catalog().round(name).is_some() {
        return ["/v1/halo/", name].concat();
    }
    match collector.catalog().form(name) {
        Some((file, _)) => ["/surveys/", file].concat(),
        None => ["/v1/surveys/", name, "/definition"].concat(),
    }
}
