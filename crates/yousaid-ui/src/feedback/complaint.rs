//! What a complaint is, and where it leads.
//!
//! That it need not be called one: "A resident does not have to use the word ‘complaint’ for it to be
//! treated as such" (Housing Ombudsman's Complaint Handling Code 2024, 1.3). That somebody else may make
//! it, and what it may be about: the same Code, 1.2 to 1.4, TO CHECK against its text.

use std::sync::Arc;

use yousaid_schema::Answer;
use yousaid_schema::Exit;
use yousaid_schema::Feedback;
use yousaid_schema::Ombudsman;
#[cfg(feature = "ssr")]
use yousaid_schema::Question;

use super::view::call;
use super::view::new_tab;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::markup::heading;
use crate::reader::Reader;

/// The box behind the choice of the exit; `level` is that of its heading.
pub(super) fn complaint(field: &Field, form: &Arc<Feedback>, level: u8) -> Element {
    let given = field.given.clone();
    let is_open = Arc::new(move || matches!(given(), Some(Answer::Choice(code)) if code == Exit::Complaint.name()));
    let reader = field.reader();
    let [state, said, hidden] = [(); 3].map(|()| is_open.clone());
    let title = reader.clone();
    let announced = move || {
        if !said() {
            return Content::NONE;
        }
        heading(level, None, "yousaid-complaint__heading", title.word("feedback-complaint-heading"))
    };
    element("div")
        .class("yousaid-complaint")
        .attribute("part", "complaint")
        .follow("data-state", move || Some(if state() { "open" } else { "closed" }.into()))
        .child(element("div").attribute("role", "status").follow_content(announced))
        .child(element("div").follow_flag("hidden", move || !hidden()).child(text(form, &reader)))
}

/// The box for a form in which nothing comes and goes: as who makes a complaint sees it. `None` where the
/// question does not offer that.
#[cfg(feature = "ssr")]
pub(crate) fn told(field: &Field, spec: &Question, form: &Arc<Feedback>, level: u8) -> Option<Element> {
    if spec.id != "exit" || !form.takes_complaints() {
        return None;
    }
    let complains = Field {
        given: Arc::new(|| yousaid_schema::Code::new(Exit::Complaint.name()).map(Answer::Choice)),
        ..field.clone()
    };
    Some(complaint(&complains, form, level))
}

fn text(form: &Feedback, reader: &Reader) -> Vec<Content> {
    let paragraph = |content: Content| -> Content { element("p").child(content).into() };
    let mut all = vec![paragraph(reader.word("feedback-complaint-text"))];
    all.extend(form.complaint.as_ref().map(|words| reader.prose(words)));
    all.extend(form.landlord.complaints.as_ref().map(|address| {
        paragraph(new_tab(address, reader.words.get("feedback-procedure-link"), reader.foreign(), reader).into())
    }));
    if let Some(ombudsman) = &form.ombudsman {
        all.push(paragraph(reader.word("feedback-ombudsman-text")));
        all.push(ombudsman_view(ombudsman, reader).into());
    }
    all
}

fn ombudsman_view(ombudsman: &Ombudsman, reader: &Reader) -> Element {
    let name = reader.plain(&ombudsman.name);
    let tongue = crate::markup::tongue(ombudsman.name.get(&reader.language), &reader.language);
    let website = element("li").child(new_tab(&ombudsman.website, name.clone(), tongue, reader));
    let number = ombudsman.telephone.as_ref().map(|number| {
        let words = [("name", name.into()), ("number", number.as_str().into())];
        element("li").child(call(number, reader.words.with("feedback-ombudsman-call-label", &words), reader))
    });
    element("ul").class("yousaid-complaint__ways").child(website).child(number)
}
