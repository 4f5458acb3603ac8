//! The screens for residents.

use std::borrow::Cow;
use std::sync::Arc;

use leptos::prelude::untrack;
use wasm_bindgen::JsCast as _;
use web_sys::Event;
use web_sys::HtmlElement;
use yousaid_engine::Question;
use yousaid_i18n::direction;
use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::Code;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::Text;

use super::device;
use super::door;
use super::ease::PROMISE;
use super::ease::TITLE;
use super::frame::Kiosk;
use super::frame::Stage;
use super::plan::Ask;
use super::plan::Way;
use super::visit::Known;
use crate::Getter;
use crate::element::Content;
use crate::element::Element;
use crate::element::element;
use crate::field::soft_label_id;
use crate::language_switcher::language_switcher;
use crate::markup;
use crate::pictures;
use crate::pictures::drawing;
use crate::rare;
use crate::reader::Reader;
use crate::scale::face;

/// The value of an attribute; none leaves it out.
type Said = fn(&Kiosk) -> Option<Cow<'static, str>>;
/// What comes of an event.
type Heard = fn(&Arc<Kiosk>, &Event);

/// What the root says of the state, and how. Functions without a capture: each closure would be code of its own.
const FOLLOWED: [(&str, Said); 7] = [
    ("lang", |kiosk| Some(kiosk.language().into())),
    ("dir", |kiosk| Some(direction(&kiosk.language()).code().into())),
    ("data-stage", |kiosk| Some(stage_name(kiosk.stage()).into())),
    ("data-size", |kiosk| kiosk.look().is_large.then(|| "large".into())),
    ("data-contrast", |kiosk| kiosk.look().is_high_contrast.then(|| "high".into())),
    ("data-pictures", |kiosk| kiosk.look().is_without_pictures.then(|| "none".into())),
    ("data-attract", |kiosk| kiosk.is_free().then(|| "".into())),
];

/// What it hears, and what comes of it.
const HEARD: [(&str, Heard); 4] = [
    ("pointerdown", Kiosk::finger_down),
    ("pointerup", |kiosk, _| kiosk.finger_up()),
    ("pointercancel", |kiosk, _| kiosk.finger_up()),
    ("keydown", Kiosk::key),
];

/// The kiosk in whatever state it is in.
pub(super) fn kiosk_view(kiosk: &Arc<Kiosk>) -> Element {
    let [built, shown, over] = [(); 3].map(|()| kiosk.clone());
    let mut root = element("div").class("yousaid yousaid-kiosk").attribute("part", "kiosk").on_built(move |root| {
        if let Some(root) = root.dyn_ref::<HtmlElement>() {
            built.set_root(root);
        }
    });
    for (name, value) in FOLLOWED {
        let kiosk = kiosk.clone();
        root = root.follow(name, move || value(&kiosk));
    }
    if kiosk.options.full_page {
        root = root.attribute("data-full-page", "");
    }
    for (event, happened) in HEARD {
        let kiosk = kiosk.clone();
        root = root.on(event, move |event| happened(&kiosk, event));
    }
    let [bar_behind, stage_behind] = [(); 2].map(|()| kiosk.clone());
    let mut last = None;
    let stage = move || {
        let (stage, reader) = (shown.stage(), shown.reader());
        if shown.survey.definition().aids.is_some() {
            // What they have for it may come later than the screen.
            shown.media();
        }
        // The same screen again, in another language: the focus stays where it is.
        if last.replace(stage) == Some(stage) {
            shown.keep_focus();
        }
        untrack(|| stage_view(&shown, stage, &reader))
    };
    root.child(bar(kiosk).follow_flag("inert", move || bar_behind.is_asked()))
        .child(
            element("div")
                .class("yousaid-kiosk__stage")
                .attribute("part", "stage")
                .follow_flag("inert", move || stage_behind.is_asked())
                .follow_content(stage),
        )
        .child(status(kiosk))
        .follow_content(move || over.is_asked().then(|| untrack(|| warning_view(&over))).into())
}

fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::Ask(0) => "start",
        Stage::Ask(_) => "more",
        Stage::Thanks => "thanks",
        Stage::Closed => "closed",
        Stage::Pin => "pin",
        Stage::Staff => "staff",
    }
}

/// What is at the top of every screen: languages, and what makes it easier to read.
fn bar(kiosk: &Arc<Kiosk>) -> Element {
    let [current, label, choice] = [(); 3].map(|()| kiosk.clone());
    let current: Getter<String> = Arc::new(move || current.language());
    let label = Arc::new(move || label.reader().words.get("survey-language-label"));
    let choose = Arc::new(move |language: String| choice.choose_language(&language));
    let languages = (kiosk.languages.len() > 1).then(|| language_switcher(&kiosk.languages, &current, label, choose));
    let [named, heard, eases, lang, dir] = [(); 5].map(|()| kiosk.clone());
    let tools = element("div")
        .class("yousaid-kiosk__tools")
        .attribute("part", "tools")
        .attribute("role", "group")
        .follow("aria-label", move || Some(named.reader().words.get("kiosk-tools-label").into()))
        .follow("lang", move || lang.reader().foreign().0.map(Into::into))
        .follow("dir", move || dir.reader().foreign().1.map(Into::into))
        .follow_content(move || heard.media().map_or(Content::NONE, |media| media.button(&heard)))
        .child(look_button(
            kiosk,
            "kiosk-large-button",
            pictures::LETTERS,
            |kiosk| kiosk.look().is_large,
            |kiosk| {
                kiosk.change_look(|look| look.is_large = !look.is_large);
            },
        ))
        .child(look_button(
            kiosk,
            "kiosk-contrast-button",
            pictures::HALVES,
            |kiosk| kiosk.look().is_high_contrast,
            |kiosk| {
                kiosk.change_look(|look| look.is_high_contrast = !look.is_high_contrast);
            },
        ))
        .follow_content(move || eases.can_ease().then(|| untrack(|| easy_button(&eases))).into())
        .child(has_pictures(kiosk).then(|| {
            look_button(
                kiosk,
                "kiosk-pictures-button",
                pictures::FRAME,
                |kiosk| !kiosk.look().is_without_pictures,
                |kiosk| {
                    kiosk.change_look(|look| look.is_without_pictures = !look.is_without_pictures);
                },
            )
        }));
    element("div").class("yousaid-kiosk__bar").attribute("part", "bar").child(languages).child(tools)
}

fn easy_button(kiosk: &Arc<Kiosk>) -> Element {
    look_button(kiosk, "kiosk-easy-button", pictures::BOOK, Kiosk::is_easy, Kiosk::toggle_easy)
}

/// Whether there is any picture that could be left out. Faces are answers themselves.
fn has_pictures(kiosk: &Kiosk) -> bool {
    if kiosk.aids.has_pictures {
        return true;
    }
    let tiles = |ask: &&Ask| matches!(ask.way, Way::Tiles | Way::ManyTiles);
    kiosk.asks.iter().filter(tiles).any(|ask| {
        let Some(question) = kiosk.survey.questions().get(ask.index) else { return false };
        let kind = &question.spec.kind;
        matches!(kind, QuestionKind::YesNo { .. })
            || kind.choices().iter().any(|choice| picture(kind, &choice.code).is_some())
    })
}

fn picture(kind: &QuestionKind, code: &Code) -> Option<&'static str> {
    match kind {
        QuestionKind::YesNo { .. } if code.as_str() == "yes" => Some(pictures::TICK),
        QuestionKind::YesNo { .. } => Some(pictures::CROSS),
        _ => pictures::topic(code.as_str()),
    }
}

fn look_button(
    kiosk: &Arc<Kiosk>,
    words: &'static str,
    drawn: &'static str,
    is_on: fn(&Kiosk) -> bool,
    change: fn(&Arc<Kiosk>),
) -> Element {
    let [named, on, pressed] = [(); 3].map(|()| kiosk.clone());
    element("button")
        .attribute("type", "button")
        .class("yousaid-kiosk__tool")
        .follow("aria-pressed", move || Some(if is_on(&on) { "true" } else { "false" }.into()))
        .on("click", move |_| change(&pressed))
        .child(drawing("yousaid-kiosk__icon", drawn))
        .child(element("span").follow_text(move || named.reader().words.get(words).into()))
}

pub(super) fn question(kiosk: &Kiosk, ask: usize) -> Option<(Ask, &Question)> {
    let asked = *kiosk.asks.get(ask)?;
    Some((asked, kiosk.survey.questions().get(asked.index)?))
}

fn stage_view(kiosk: &Arc<Kiosk>, stage: Stage, reader: &Reader) -> Content {
    match stage {
        Stage::Ask(ask) => ask_view(kiosk, ask, reader),
        Stage::Thanks => thanks_view(kiosk, reader),
        Stage::Closed => closed_view(kiosk, reader),
        Stage::Pin | Stage::Staff => door::view(kiosk, stage, reader),
    }
}

/// The heading of a screen, which takes the focus when the screen comes.
pub(super) fn heading(kiosk: &Kiosk, words: Content) -> Content {
    markup::heading(kiosk.level, Some(kiosk.id("heading")), "yousaid-kiosk__heading", words)
}

fn ask_view(kiosk: &Arc<Kiosk>, ask: usize, reader: &Reader) -> Content {
    let Some((asked, question)) = question(kiosk, ask) else { return Content::NONE };
    let title = question.spec.title.as_ref().map(|title| reader.line(title));
    let landlord = reader.line(&kiosk.survey.definition().landlord.name);
    let above = match ask {
        0 => element("p").class("yousaid-kiosk__landlord").child(landlord),
        _ => element("p")
            .class("yousaid-kiosk__banner")
            .child(drawing("yousaid-kiosk__icon", pictures::TICK))
            .child(reader.word("kiosk-one-more-label")),
    };
    let hint = match (ask, &question.spec.hint, &question.spec.kind) {
        (_, Some(hint), _) => reader.line(hint),
        (_, None, QuestionKind::MultipleChoice { max: Some(max), .. }) => {
            reader.said(reader.words.with("multiple-most-hint", &[("max", (*max).into())]))
        }
        (_, None, QuestionKind::MultipleChoice { .. }) => reader.word("multiple-all-hint"),
        (0, ..) => reader.word("kiosk-start-hint"),
        _ => Content::NONE,
    };
    let more = (ask > 0).then(|| more_buttons(kiosk, ask, asked, reader));
    let id = question.spec.id.as_str();
    let film = question.spec.title.as_ref().map_or(Content::NONE, |title| kiosk.film(id, title, reader));
    vec![
        above.into(),
        pictured(kiosk, id, Content::NONE, heading(kiosk, title.into())),
        easy_view(kiosk, id, reader),
        film,
        element("p").class("yousaid-kiosk__hint").child(hint).into(),
        answers_view(kiosk, ask, asked, question, reader).into(),
        more.into(),
    ]
    .into()
}

/// Words with their picture, which stands above them, or beside them where the screen is low. `ours` is what comes in
/// the place of a picture.
fn pictured(kiosk: &Kiosk, name: &str, ours: Content, words: Content) -> Content {
    element("div").class("yousaid-kiosk__pictured").child(kiosk.picture(name)).child(ours).child(words).into()
}

/// The same in easy words, under words that stay as they are.
fn easy_view(kiosk: &Arc<Kiosk>, name: &str, reader: &Reader) -> Content {
    if !kiosk.has_easy_words(name) {
        return Content::NONE;
    }
    // Nothing here listens to the language, for which the screen is made anew: listeners to what hardly ever changes
    // pile up over the months.
    let (kiosk, name, reader) = (kiosk.clone(), name.to_owned(), reader.clone());
    let words = move || {
        kiosk.look();
        let easy = untrack(|| kiosk.easy_words(&name));
        easy.map(|easy| {
            let label = element("span").class("yousaid-kiosk__label").child(reader.word("kiosk-easy-label"));
            element("p").class("yousaid-kiosk__easy").child(label).child(" ").child(reader.line(&easy))
        })
        .into()
    };
    element("div").class("yousaid-kiosk__aside").follow_content(words).into()
}

/// An answer that is offered.
pub(super) struct Offer {
    answer: Answer,
    /// Of its aids.
    pub(super) name: String,
    /// Its place among the choices; none for answers that give no value.
    at: Option<usize>,
    drawn: Option<Element>,
    words: Content,
    pub(super) said: Spoken,
}

/// Words without markup, and the language that they are in.
pub(super) type Spoken = (String, String);

/// A text as it is read out.
pub(super) fn spoken(text: &Text, reader: &Reader) -> Spoken {
    (reader.plain(text), text.get(&reader.language).language.to_owned())
}

/// Words of the interface as they are read out.
pub(super) fn spoken_word(words: String, reader: &Reader) -> Spoken {
    (words, reader.words.language().to_owned())
}

pub(super) fn answers(kiosk: &Kiosk, asked: Ask, question: &Question, reader: &Reader) -> Vec<Offer> {
    let spec = &question.spec;
    let mut offers = Vec::new();
    let name = |code: &Code| [spec.id.as_str(), "/", code.as_str()].concat();
    let drawn = |code: &Code| picture(&spec.kind, code).map(|strokes| drawing("yousaid-kiosk__picture", strokes));
    if let QuestionKind::YesNo { yes, no } = &spec.kind {
        for (code, own, id) in [("yes", yes, "yesno-yes-label"), ("no", no, "yesno-no-label")] {
            let words = reader.line_or(own.as_ref(), id);
            let said = match own {
                Some(own) => spoken(own, reader),
                None => spoken_word(reader.words.get(id), reader),
            };
            let Some(code) = Code::new(code) else { continue };
            let (name, drawn) = (name(&code), drawn(&code));
            offers.push(Offer { answer: Answer::Choice(code), name, at: None, drawn, words, said });
        }
    }
    let choices = spec.kind.choices();
    let offered = kiosk.state().visit.session().choices(asked.index);
    for at in offered {
        let Some(choice) = choices.get(at) else { continue };
        let (words, said) = words_of(choices, choice, &spec.kind, reader);
        let drawn = match asked.way {
            Way::Faces => Some(face_view(face(choices, at))),
            Way::Points => None,
            Way::Tiles | Way::ManyTiles => drawn(&choice.code),
        };
        let (answer, name) = (Answer::Choice(choice.code.clone()), name(&choice.code));
        offers.push(Offer { answer, name, at: Some(at), drawn, words, said });
    }
    offers
}

/// The words of a choice, and the same without markup. A scale of a rare look may have words of its own.
fn words_of(choices: &[Choice], choice: &Choice, kind: &QuestionKind, reader: &Reader) -> (Content, Spoken) {
    let point = match kind {
        QuestionKind::Scale { look, .. } if !matches!(look, ScaleLook::Labels) => {
            rare::point(choices, *look, &choice.code)
        }
        _ => None,
    };
    match point {
        Some(point) => (rare::point_view(&point, reader), spoken_word(rare::point_plain(&point, reader), reader)),
        None => (reader.line(&choice.label), spoken(&choice.label, reader)),
    }
}

fn answers_view(kiosk: &Arc<Kiosk>, ask: usize, asked: Ask, question: &Question, reader: &Reader) -> Element {
    let offers = answers(kiosk, asked, question, reader);
    let class = match asked.way {
        Way::Faces => "yousaid-kiosk__answers yousaid-kiosk__answers--faces",
        Way::Points => "yousaid-kiosk__answers yousaid-kiosk__answers--points",
        Way::Tiles | Way::ManyTiles => "yousaid-kiosk__answers yousaid-kiosk__answers--tiles",
    };
    let count = offers.len().to_string();
    let buttons: Vec<Content> =
        offers.into_iter().map(|offer| answer_button(kiosk, ask, asked, offer).into()).collect();
    let soft: Vec<Content> = soft_buttons(kiosk, ask, asked, reader);
    let group = element("div")
        .class(class)
        .attribute("part", "answers")
        .attribute("role", "group")
        .attribute("aria-labelledby", kiosk.id("heading"))
        .attribute("data-count", count)
        .child(buttons);
    let soft = (!soft.is_empty()).then(|| element("div").class("yousaid-kiosk__soft").child(soft));
    element("div").class("yousaid-kiosk__question").child(group).child(soft)
}

fn answer_button(kiosk: &Arc<Kiosk>, ask: usize, asked: Ask, offer: Offer) -> Element {
    let Offer { answer, name, at, drawn, words, .. } = offer;
    let class = match asked.way {
        Way::Faces => "yousaid-kiosk__answer yousaid-kiosk__answer--face",
        _ => "yousaid-kiosk__answer",
    };
    let words = element("span").class("yousaid-kiosk__words").child(words);
    let content: Content = vec![kiosk.picture(&name), drawn.into(), words.into()].into();
    match (asked.way, at) {
        (Way::ManyTiles, Some(at)) => {
            let on = kiosk.clone();
            acting(kiosk, class, content, Act::Toggle(asked.index, at))
                .follow("aria-pressed", move || Some(if on.is_pressed(at) { "true" } else { "false" }.into()))
        }
        _ => acting(kiosk, class, content, Act::Press(ask, answer)),
    }
}

/// What somebody does at a button.
enum Act {
    Press(usize, Answer),
    Toggle(usize, usize),
    Finish(usize),
    Skip(usize),
    MakeRoom,
}

/// A button that does something, unless the click ends the holding of a corner.
fn acting(kiosk: &Arc<Kiosk>, class: &'static str, content: Content, act: Act) -> Element {
    let kiosk = kiosk.clone();
    plain_button(class, content).on("click", move |_| {
        if kiosk.swallows() {
            return;
        }
        match &act {
            Act::Press(ask, answer) => kiosk.press(*ask, answer.clone()),
            Act::Toggle(index, at) => kiosk.toggle(*index, *at),
            Act::Finish(ask) => kiosk.finish(*ask),
            Act::Skip(ask) => kiosk.skip(*ask),
            Act::MakeRoom => kiosk.make_room(),
        }
    })
}

/// The class of a button that stands out, and of one that does not.
pub(super) const LOUD: &str = "yousaid-button yousaid-kiosk__button";
pub(super) const QUIET: &str = "yousaid-button yousaid-button--secondary yousaid-kiosk__button";

/// Answers that give no value, smaller than the others.
fn soft_buttons(kiosk: &Arc<Kiosk>, ask: usize, asked: Ask, reader: &Reader) -> Vec<Content> {
    let offered: Vec<_> = kiosk.state().visit.session().soft_answers(asked.index).into_iter().cloned().collect();
    let button = |soft: yousaid_schema::SoftChoice| {
        let words = reader.line_or(soft.label.as_ref(), soft_label_id(soft.answer));
        acting(kiosk, QUIET, words, Act::Press(ask, Answer::Soft(soft.answer))).into()
    };
    offered.into_iter().map(button).collect()
}

pub(super) fn plain_button(class: &'static str, words: impl Into<Content>) -> Element {
    element("button").attribute("type", "button").class(class).child(words)
}

/// Done, skip, and next person.
fn more_buttons(kiosk: &Arc<Kiosk>, ask: usize, asked: Ask, reader: &Reader) -> Element {
    let send =
        (asked.way == Way::ManyTiles).then(|| acting(kiosk, LOUD, reader.word("kiosk-done-button"), Act::Finish(ask)));
    let skip = acting(kiosk, QUIET, reader.word("kiosk-skip-button"), Act::Skip(ask));
    let next = acting(kiosk, QUIET, reader.word("kiosk-next-button"), Act::MakeRoom);
    element("div").class("yousaid-kiosk__more").child(send).child(skip).child(next)
}

fn thanks_view(kiosk: &Arc<Kiosk>, reader: &Reader) -> Content {
    let next = acting(kiosk, LOUD, reader.word("kiosk-next-button"), Act::MakeRoom);
    let (known, said) = (kiosk.clone(), reader.clone());
    // The status region says the same: read twice, it would only disturb.
    let place = element("p")
        .class("yousaid-kiosk__known")
        .attribute("aria-hidden", "true")
        .follow_content(move || known_id(known.known()).map(|id| said.word(id)).into());
    let [title, promise] = [TITLE, PROMISE].map(|name| kiosk.ending(name));
    let signed = |name, text: Option<&Text>| text.map_or(Content::NONE, |text| kiosk.film(name, text, reader));
    vec![
        pictured(
            kiosk,
            TITLE,
            drawing("yousaid-kiosk__tick", pictures::TICK).into(),
            heading(kiosk, reader.line_or(title, "kiosk-thanks-heading")),
        ),
        easy_view(kiosk, TITLE, reader),
        signed(TITLE, title),
        place.into(),
        promise.map(|promise| pictured(kiosk, PROMISE, Content::NONE, reader.prose(promise))).into(),
        easy_view(kiosk, PROMISE, reader),
        signed(PROMISE, promise),
        kiosk.options.phone.as_ref().and_then(|address| door::phone(address, reader)).into(),
        next.into(),
    ]
    .into()
}

pub(super) fn known_id(known: Known) -> Option<&'static str> {
    match known {
        Known::Nothing => None,
        Known::Held => Some("kiosk-held-status"),
        Known::Saved => Some("kiosk-saved-status"),
        Known::Received => Some("kiosk-received-status"),
        Known::Sent => Some("kiosk-sent-status"),
    }
}

fn closed_view(kiosk: &Arc<Kiosk>, reader: &Reader) -> Content {
    let now = device::local_time();
    let opens = now.as_ref().and_then(|now| kiosk.options.hours.opens_at(now));
    let text = opens.map(|time| reader.said(reader.words.with("kiosk-closed-text", &[("time", time.into())])));
    let landlord = reader.line(&kiosk.survey.definition().landlord.name);
    vec![
        element("p").class("yousaid-kiosk__landlord").child(landlord).into(),
        heading(kiosk, reader.word("kiosk-closed-heading")),
        element("p").class("yousaid-kiosk__hint").child(text).into(),
    ]
    .into()
}

/// What screen readers hear without a change of focus: thanks between two questions, and what became of the
/// answer.
fn status(kiosk: &Arc<Kiosk>) -> Element {
    let told = kiosk.clone();
    let words = move || {
        let (stage, reader) = (told.stage(), told.reader());
        let id = match stage {
            Stage::Thanks => known_id(told.known()),
            Stage::Ask(ask) if ask > 0 => Some("kiosk-one-more-label"),
            _ => None,
        };
        id.map(|id| reader.words.get(id)).unwrap_or_default().into()
    };
    element("p").class("yousaid-visually-hidden").attribute("role", "status").follow_text(words)
}

/// Asks whether somebody is still there, over everything else.
fn warning_view(kiosk: &Arc<Kiosk>) -> Content {
    let reader = kiosk.reader();
    let [left, bar, here] = [(); 3].map(|()| kiosk.clone());
    let said = reader.clone();
    let left = move || {
        let seconds = left.warning().unwrap_or_default();
        said.words.with("kiosk-idle-left-label", &[("seconds", seconds.into())]).into()
    };
    let [title, text] = ["idle", "idle-text"].map(|part| kiosk.id(part));
    let button = plain_button(LOUD, reader.word("kiosk-idle-button"))
        .attribute("id", kiosk.id("still-there"))
        .on("click", move |_| here.touch());
    let dialog = element("div")
        .class("yousaid-kiosk__dialog")
        .attribute("role", "alertdialog")
        .attribute("aria-modal", "true")
        .attribute("aria-labelledby", title.clone())
        .attribute("aria-describedby", text.clone())
        .child(
            element("h2")
                .class("yousaid-kiosk__heading")
                .attribute("id", title)
                .child(reader.word("kiosk-idle-heading")),
        )
        .child(element("p").attribute("id", text).child(reader.word("kiosk-idle-text")))
        .child(
            element("progress")
                .class("yousaid-kiosk__left")
                .attribute("aria-hidden", "true")
                .attribute("max", "30")
                .follow("value", move || Some(bar.warning().unwrap_or_default().to_string().into())),
        )
        .child(element("p").attribute("role", "timer").follow_text(left))
        .child(button);
    element("div").class("yousaid-kiosk__veil").child(dialog).into()
}

/// The mouths of five faces, from the saddest on; those at the ends are open.
const MOUTHS: [&str; 5] =
    ["M30 70q20-24 40 0z", "M32 69q18-14 36 0", "M32 64h36", "M32 61q18 14 36 0", "M28 58q22 32 44 0z"];

/// Their brows, which tell the sad ones apart where the mouth can't be seen well.
const BROWS: [&str; 5] = ["M26 32l14-7M60 25l14 7", "M27 30l11-3M62 27l11 3", "", "", "M27 31q6-7 12 0M61 31q6-7 12 0"];

/// A face. Its outline differs with it, so that colour is not all that tells them apart.
fn face_view(face: usize) -> Element {
    let mouth = MOUTHS.get(face).copied().unwrap_or_default();
    let brows = BROWS.get(face).copied().unwrap_or_default();
    let is_open = mouth.ends_with('z');
    let dot = |x: &'static str| {
        element("circle").class("yousaid-kiosk__ink").attribute("cx", x).attribute("cy", "42").attribute("r", "5")
    };
    element("svg")
        .class("yousaid-kiosk__face")
        .attribute("viewBox", "0 0 100 100")
        .attribute("aria-hidden", "true")
        .attribute("focusable", "false")
        .attribute("data-face", (face + 1).to_string())
        .child(
            element("circle")
                .class("yousaid-kiosk__skin")
                .attribute("cx", "50")
                .attribute("cy", "50")
                .attribute("r", "46"),
        )
        .child(dot("35"))
        .child(dot("65"))
        .child((!brows.is_empty()).then(|| element("path").attribute("d", brows)))
        .child(element("path").attribute_when("class", is_open.then_some("yousaid-kiosk__ink")).attribute("d", mouth))
}
