//! The box around the survey underneath.

use std::sync::Arc;

use leptos::prelude::*;
use yousaid_i18n::Words;
use yousaid_schema::Definition;
use yousaid_schema::HaloRound;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_transport::Keep;

use super::after;
use super::clock;
use super::clock::Left;
use super::parts;
use super::parts::fact;
use super::standing::Standing;
use super::standing::Watch;
use crate::BackendHandle;
use crate::Face;
use crate::Manner;
use crate::Place;
use crate::Setup;
use crate::Stage;
use crate::StoreHandle;
use crate::SurveyEvent;
use crate::access::beside;
use crate::browser;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::Field;
use crate::field::root;
use crate::field::titled;
use crate::markup::heading;
use crate::page::footer_view;
use crate::reader::Reader;
use crate::survey::Around;
use crate::survey::Frame;
use crate::survey::given;
use crate::text_area::text_area;

/// The face of `<yousaid-halo>`.
pub const FACE: Face = Face {
    options: &[],
    survey: |document, _| HaloRound::from_json(document).map(|round| round.to_survey()),
    view: |setup, place| face_view(setup, &place),
    english: yousaid_i18n::english::HALO,
};

/// The comment box of a halo group: papers, comments on each point of the agenda, and afterwards what became
/// of them.
///
/// A round whose survey does not hold together shows nothing, and tells `on_event` why.
///
/// # Accessibility
///
/// As [`Survey`](crate::Survey); what it adds is in the manual page of [`crate::halo`].
///
/// # Styling
///
/// As [`Survey`](crate::Survey).
///
/// # Example
///
/// ```
/// use leptos::prelude::*;
/// use yousaid_schema::HaloRound;
/// use yousaid_transport::CollectorBackend;
/// use yousaid_ui::Halo;
///
/// #[component]
/// fn RepairsGroup(round: HaloRound) -> impl IntoView {
///     view! { <Halo round=round backend=CollectorBackend::new("https://feedback.example.org") /> }
/// }
/// ```
#[component]
pub fn Halo(
    /// The round: its document, or what a collector gives out at `/v1/halo/{round}`.
    round: HaloRound,
    /// Where comments go. A collector is also asked where the round stands.
    #[prop(into)]
    backend: BackendHandle,
    /// The words of the interface; English if left out.
    #[prop(optional, into)]
    words: Option<Signal<Words>>,
    /// The language of the round; the language of `words` if left out. Where the round does not have it,
    /// its default language is shown.
    #[prop(optional, into)]
    language: Option<Signal<String>>,
    /// The level of the group's name as a heading, 1 to 5. A wrong level misleads people who find their way
    /// by headings.
    #[prop(default = 2)]
    heading_level: u8,
    /// Begins every DOM id; the round's id if left out. Give each on a page its own.
    #[prop(optional, into)]
    name: String,
    /// Called with the reference when the backend has confirmed that it stores the comments.
    #[prop(optional)]
    on_received: Option<Callback<String>>,
    /// Called with everything that happens.
    #[prop(optional)]
    on_event: Option<Callback<SurveyEvent>>,
    /// What keeps comments until they are acknowledged. If left out, the page alone does.
    #[prop(optional, into)]
    store: Option<StoreHandle>,
    /// Called when the resident chooses another language: load its words, then set `words` (and `language`, where the
    /// words exist in fewer languages than the questions). If left out, only the language of the questions changes.
    #[prop(optional)]
    on_language: Option<Callback<String>>,
    /// Where answers are kept while they are given: in the tab if left out, so that a reload and the way to another
    /// page of the application lose nothing. [`Keep::None`] on devices that others use next.
    #[prop(optional)]
    drafts: Keep,
    /// Whether it is shown with the bar that makes it easier to read (see [`access`](crate::access)).
    #[prop(optional)]
    access_bar: bool,
) -> impl IntoView {
    let on_event = given::handler(on_event);
    let definition = Definition::from_json(&round.to_survey());
    let Some(survey) = given::compiled(definition, &backend, on_event.as_ref()) else { return ().into_any() };
    let setup = Setup {
        access: given::access(&survey, access_bar),
        store,
        heading_level,
        name,
        words: given::words_or_english(words),
        language: language.map(given::getter),
        on_received: given::handler(on_received),
        on_event,
        on_language: given::handler(on_language),
        ..Setup::new(survey, backend)
    };
    given::kept(drafts, setup, move |setup| dressed(setup, round.clone()).view())
}

fn face_view(setup: Setup, place: &Place) -> AnyView {
    // The same document has made the survey.
    match HaloRound::from_json(&place.document) {
        Ok(round) => dressed(setup, round).view(),
        Err(_) => setup.view(),
    }
}

/// The survey underneath, set up as this round.
fn dressed(setup: Setup, round: HaloRound) -> Setup {
    let watch = Watch::new(round, browser::today(), clock::minute());
    watch.ask(&setup.backend);
    let ticking = watch.tick();
    // It ticks until then.
    on_cleanup(move || {
        let _ended = ticking;
    });
    Setup { manner: Some(manner()), around: Some(Stage(Arc::new(Round { watch }))), ..setup }
}

pub(crate) fn manner() -> Manner {
    Manner { name: "halo", go_on: "survey-continue-button", beside: Arc::new(|_, _| Content::NONE) }
}

/// What stands around the comments on a page from a server, where nothing ticks: as the round says that it
/// stands.
#[cfg(feature = "ssr")]
pub(crate) fn around(round: HaloRound) -> Arc<dyn Around> {
    Arc::new(Round { watch: Watch::new(round, None, None) })
}

/// A round around its survey.
pub(super) struct Round {
    pub(super) watch: Arc<Watch>,
}

impl Around for Round {
    fn is_closed(&self) -> bool {
        self.watch.standing() != Standing::Open
    }

    fn closed(&self, frame: &Frame, reader: &Reader) -> Content {
        let level = frame.plan.heading_level;
        let landlord = &frame.plan.survey.definition().landlord;
        let footer = footer_view(landlord, true, level, frame.plan.access.as_ref(), reader);
        vec![after::view(&self.watch, level, frame.id("heading"), reader), footer].into()
    }

    fn introduction(&self, frame: &Frame, reader: &Reader) -> Content {
        let (round, level) = (self.watch.round(), frame.plan.heading_level + 1);
        let title = if round.meeting().is_some() { "halo-meeting-heading" } else { "halo-consultation-heading" };
        let mut facts = element("dl").class("yousaid-halo__facts");
        for line in parts::meeting(&round, reader) {
            facts = facts.child(line);
        }
        let subheading = |words: &str| heading(level, None, "yousaid-page__subheading", reader.word(words));
        let settled = round.cannot_change.as_ref();
        let access = frame.plan.access.as_ref();
        let settled = settled
            .map(|text| vec![subheading("halo-settled-heading"), reader.prose_with(access, &["/cannot_change"], text)]);
        element("section")
            .class("yousaid-halo")
            .attribute("part", "round")
            .attribute("data-state", "open")
            .child(subheading(title))
            .child(facts.child(closing(&self.watch, reader)))
            .child(parts::short_notice(&round, level, reader))
            .child(subheading("halo-change-heading"))
            .child(reader.prose_with(access, &["/can_change"], &round.can_change))
            .child(settled)
            .child(parts::papers(&round.papers, level, reader))
            .into()
    }

    /// A point of the agenda with its papers, and its comment box.
    fn question(&self, frame: &Frame, field: &Field, spec: &Question, reader: &Reader) -> Option<Content> {
        let round = self.watch.round();
        let item = round.items.iter().find(|item| item.id == spec.id)?;
        let QuestionKind::LongText { max_length } = &spec.kind else { return None };
        let words = reader.words.with("halo-comment-label", &[("item", reader.plain(&item.title).into())]);
        let words = reader.said(reader.quoting(words, &[&item.title]));
        // Title and hint stand above, in full.
        let comment = Question { title: None, hint: None, ..spec.clone() };
        // So does what helps with it.
        let field = Field { access: None, ..field.clone() };
        let label = titled(&field, &comment, Some(field.part("input")), words);
        let (access, id) = (frame.plan.access.as_ref(), item.id.as_str());
        let prose = |name, text| reader.prose_with(access, &["/items/", id, name], text);
        // Below the heading of the page.
        let level = frame.plan.heading_level + 2;
        let change = item.can_change.as_ref().map(|text| {
            vec![
                element("p").class("yousaid-halo__label").child(reader.word("halo-change-heading")).into(),
                prose("/can_change", text),
            ]
        });
        let view = element("section")
            .class("yousaid-halo__item")
            .attribute("part", "item")
            .attribute("data-item", id.to_owned())
            .child(heading(level, None, "yousaid-question__title", reader.line(&item.title)))
            .child(beside(access, reader, &[id], &item.title))
            .child(item.text.as_ref().map(|text| prose("/text", text)))
            .child(change)
            .child(parts::list(&item.papers, reader))
            .child(untrack(|| root(&field, &comment, vec![label, text_area(&field, &comment, *max_length)].into())));
        Some(view.into())
    }
}

/// Until when comments are taken, and how long that is; looked at, not announced.
fn closing(watch: &Arc<Watch>, reader: &Reader) -> Element {
    let round = watch.round();
    let words = reader.words.with("halo-closes-text", &[("date", reader.words.date(&round.closes).into())]);
    let until = element("time").attribute("datetime", round.closes.clone()).child(reader.said(words));
    let (left, said) = (watch.clone(), reader.clone());
    let left = element("p").class("yousaid-halo__left").follow_content(move || {
        let Some(left) = left.left() else { return Content::NONE };
        let words = &said.words;
        said.said(match left {
            Left::Days(days) => words.with("halo-left-days-text", &[("days", days.into())]),
            Left::Hours(hours) => words.with("halo-left-hours-text", &[("hours", hours.into())]),
            Left::Minutes(minutes) => words.with("halo-left-minutes-text", &[("minutes", minutes.into())]),
            Left::Last => words.get("halo-left-last-text"),
            Left::Over => return Content::NONE,
        })
    });
    fact("halo-closes-label", vec![until.into(), left.into()].into(), reader)
}
