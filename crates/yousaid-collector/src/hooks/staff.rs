//! `/staff/hooks`: what programs of the landlord's have not taken yet.

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing;
use maud::Markup;
use maud::html;

use super::COMMAND;
use super::now;
use crate::app::Collector;
use crate::refusal::Refusal;
use crate::staff;
use crate::store::Queue;
use crate::token;

const PAGE: &str = "/staff/hooks";

pub(crate) fn routes() -> Router<Collector> {
    Router::new().route(PAGE, routing::get(page).post(change))
}

async fn page(State(collector): State<Collector>, headers: HeaderMap) -> Result<Response, Refusal> {
    token::check_staff(&collector, &headers)?;
    let mut queues = collector.store().queues().await?;
    for hook in &collector.hooks().all {
        if !queues.iter().any(|queue| queue.hook == hook.name) {
            queues.push(Queue { hook: hook.name.clone(), waiting: 0, parked: 0, fault: None });
        }
    }
    let main = html! {
        p { "Programs that are told when a response arrives, is changed or is taken back. What a program does not take is tried again for some days, then set aside here until you decide." }
        @if queues.is_empty() { p { "None is configured (docs/webhooks.md says how)." } }
        @for queue in &queues { (section(&collector, queue)) }
    };
    Ok(staff::page(StatusCode::OK, PAGE, "Webhooks", &main))
}

fn section(collector: &Collector, queue: &Queue) -> Markup {
    let is_configured = collector.hooks().find(&queue.hook).is_some();
    html! {
        section {
            h2 { (shown(&queue.hook)) }
            @if !is_configured { p { "It is no longer configured: nobody tries to tell it anything." } }
            p { (queue.waiting) " waiting, " (queue.parked) " set aside." }
            @if let Some(fault) = &queue.fault { p { "What went wrong with one of them: " (fault) "." } }
            @if queue.parked > 0 || (queue.waiting > 0 && !is_configured) {
                form method="post" action=(PAGE) {
                    (staff::token_field(collector, PAGE))
                    input type="hidden" name="hook" value=(queue.hook);
                    p {
                        @if is_configured && queue.parked > 0 { button type="submit" name="do" value="try" { "Try those set aside again" } " " }
                        button type="submit" name="do" value="forget" { "Give them up" }
                    }
                }
            }
        }
    }
}

/// An address without what may be secret in it.
fn shown(hook: &str) -> &str {
    if hook == COMMAND { "The command" } else { hook.split(['?', '#']).next().unwrap_or_default() }
}

async fn change(State(collector): State<Collector>, headers: HeaderMap, body: Bytes) -> Result<Response, Refusal> {
    let form = staff::receive(&collector, PAGE, &headers, &body)?;
    let hook = form.get("hook");
    match form.get("do") {
        "try" => collector.store().try_parked(hook, now()).await?,
        "forget" => collector.store().forget_hook(hook, collector.hooks().find(hook).is_some()).await?,
        _ => return Err(Refusal::BadForm),
    }
    collector.hooks().wake();
    Ok(staff::redirect(PAGE))
}
