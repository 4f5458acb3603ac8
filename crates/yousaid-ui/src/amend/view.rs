//! The markup of coming back.

use std::sync::Arc;

use leptos::prelude::event_target_value;
use leptos::prelude::untrack;
use yousaid_transport::DeliveryState;

use super::desk::CODE;
use super::desk::Desk;
use super::desk::Stage;
use crate::BackendHandle;
use crate::Getter;
use crate::code::Code;
use crate::code::code_form;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::reader::Reader;
use crate::survey::Frame;

/// What stands above the questions. Only a collector gives back what was sent to it.
pub(super) fn open(frame: &Arc<Frame>, is_open: Getter<bool>) -> Element {
    let backend = frame.plan.backend.as_ref().and_then(BackendHandle::get);
    let can_ask = backend.is_none_or(|backend| backend.collector().is_some());
    desk_view(&Desk::new(frame), Arc::new(move || can_ask && is_open()))
}

pub(super) fn desk_view(desk: &Arc<Desk>, is_open: Getter<bool>) -> Element {
    let [state, shown, asked, form, banner] = [(); 5].map(|()| desk.clone());
    let summary = desk.frame().clone();
    let details = element("details")
        .follow_flag("hidden", move || !matches!(asked.stage(), Stage::Asking(_) | Stage::Looking))
        .child(element("summary").follow_content(move || summary.reader().word("amend-open-button")))
        .child(element("div").follow_content(move || form_view(&form)));
    element("section")
        .class("yousaid-amend yousaid-code")
        .attribute("part", "amend")
        .follow("data-state", move || Some(name(&state.stage()).into()))
        .follow_flag("hidden", move || !is_open() || !shown.is_shown())
        .child(details)
        .child(element("div").attribute("role", "status").follow_content(move || banner_view(&banner)))
        .child(actions(desk))
}

fn name(stage: &Stage) -> &'static str {
    match stage {
        Stage::Asking(_) => "asking",
        Stage::Looking => "looking",
        Stage::Changing(..) => "changing",
        Stage::Sure(_) => "sure",
        Stage::Withdrawing(_) => "withdrawing",
        Stage::Withdrawn => "withdrawn",
    }
}

/// The field for the code.
fn form_view(desk: &Arc<Desk>) -> Content {
    let reader = desk.frame().reader();
    let error = match desk.stage() {
        Stage::Asking(error) => error,
        Stage::Looking => None,
        // Hidden by then.
        _ => return Content::NONE,
    };
    let [typed, given, sent] = [(); 3].map(|()| desk.clone());
    let field = element("input")
        .typed(move || typed.typed().clone())
        .on("input", move |event| *given.typed() = event_target_value(event));
    let find = element("button").class("yousaid-button yousaid-button--secondary").attribute("part", "find");
    let code = Code { group: "amend", id: &desk.frame().id(CODE), most: "40", error };
    code_form(&reader, &code, field, find)
        .on("submit", move |event| {
            event.prevent_default();
            sent.find();
        })
        .into()
}

/// What is known, told as it changes.
fn banner_view(desk: &Arc<Desk>) -> Content {
    let reader = desk.frame().reader();
    let line = |words: Content| -> Content { element("p").child(words).into() };
    match desk.stage() {
        Stage::Asking(_) => Content::NONE,
        Stage::Looking => line(reader.word("amend-looking-status")),
        Stage::Changing(reference, error) => {
            let words = reader.words.with("amend-changing-status", &[("reference", reference.into())]);
            let error = error.map(|words| element("p").class("yousaid-error").child(reader.word(words)));
            vec![line(reader.said(words)), error.into()].into()
        }
        Stage::Sure(_) => line(reader.word("amend-sure-text")),
        Stage::Withdrawing(_) => line(reader.word("amend-withdrawing-status")),
        Stage::Withdrawn => line(reader.word("amend-withdrawn-status")),
    }
}

/// The buttons below that; they stay where they are, so that the focus does.
fn actions(desk: &Arc<Desk>) -> Element {
    let button =
        |part: &'static str, look: &'static str, words: &'static str, at: fn(&Stage) -> bool, press: fn(&Arc<Desk>)| {
            let [shown, pressed, said] = [(); 3].map(|()| desk.clone());
            element("button")
                .attribute("type", "button")
                .class(look)
                .attribute("part", part)
                .attribute("id", desk.frame().id(["amend-", part].concat().as_str()))
                .follow_flag("hidden", move || !at(&shown.stage()))
                .on("click", move |_| press(&pressed))
                .follow_content(move || said.frame().reader().word(words))
        };
    let is_changing: fn(&Stage) -> bool = |stage| matches!(stage, Stage::Changing(..));
    let is_sure: fn(&Stage) -> bool = |stage| matches!(stage, Stage::Sure(_));
    let secondary = "yousaid-button yousaid-button--secondary";
    let quiet = "yousaid-button yousaid-button--quiet";
    let shown = desk.clone();
    element("div")
        .class("yousaid-amend__actions")
        .follow_flag("hidden", move || !matches!(shown.stage(), Stage::Changing(..) | Stage::Sure(_)))
        .child(button("leave", quiet, "amend-leave-button", is_changing, |desk| desk.leave()))
        .child(button("withdraw", quiet, "amend-withdraw-button", is_changing, |desk| {
            if let Stage::Changing(reference, _) = untrack(|| desk.stage()) {
                desk.go(Stage::Sure(reference));
                desk.frame().focus_soon(desk.frame().id("amend-keep"));
            }
        }))
        .child(button("sure", secondary, "amend-sure-button", is_sure, Desk::withdraw))
        .child(button("keep", secondary, "amend-keep-button", is_sure, |desk| {
            if let Stage::Sure(reference) = untrack(|| desk.stage()) {
                desk.go(Stage::Changing(reference, None));
                desk.frame().focus_soon(desk.frame().id("amend-withdraw"));
            }
        }))
}

/// The code, once there is one, and how to use it.
pub(super) fn given(frame: &Arc<Frame>, reader: &Reader) -> Element {
    let (known, reader) = (frame.clone(), reader.clone());
    element("div").attribute("role", "status").follow_content(move || {
        let Some(DeliveryState::Received { code: Some(code), .. }) = known.delivery() else { return Content::NONE };
        let words = match &known.plan.survey.definition().closes {
            Some(day) => reader.words.with("amend-given-until-text", &[("date", reader.words.date(day).into())]),
            None => reader.words.get("amend-given-text"),
        };
        let code = element("strong")
            .class("yousaid-amend__code")
            .attribute("part", "code")
            .attribute("dir", "ltr")
            .attribute("translate", "no")
            .child(code);
        element("div")
            .class("yousaid-amend__given")
            .child(element("p").child(reader.said(words)))
            .child(element("div").child(code))
            .child(element("p").class("yousaid-hint").child(reader.word("amend-given-hint")))
            .into()
    })
}
