//! What the bar asks of the page: by name, because the imports of all parts of a bundle stand in the glue that
//! every survey loads.

use gloo::events::EventListener;
use gloo::events::EventListenerOptions;
use gloo::events::EventListenerPhase;
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use super::look::Look;
use crate::js::Js;
use crate::js::window;
use crate::recording::Player;
use crate::speech::Speech;

/// What is not read out: what is no text, what is not there, and this bar.
const SKIPPED: &str = "button, select, textarea, input, svg, nav, video, audio, details:not([open]) > :not(summary), \
    [hidden], [inert], [aria-hidden=true], .yousaid-access, .yousaid-access__film, .yousaid-languages, \
    .yousaid-outcomes__filter, .yousaid-visually-hidden:not(.yousaid-row__label *)";
/// What stands within a line.
const INLINE: &str = "span, strong, em, a, bdi, b, i";
const TITLE: &str = ".yousaid-question__title";
const QUESTION: &str = ".yousaid-question";
/// A point of an agenda, which is shown with its question, and whose title stands before that.
const POINT: &str = ".yousaid-halo__item";
/// What helps with the words before it, and the recording of those.
const AID: &str = ".yousaid-access__aid";
const RECORDING: &str = ":scope > .yousaid-access__audio";
/// Easy words, which are no part of the words beside them.
const EASY: &str = ".yousaid-access__easy";
/// The hint of a question, and the recording of it.
const HINT: &str = ".yousaid-hint[id$=-hint]";
const HINT_RECORDING: &str = ".yousaid-access__hint";
/// The recording of a choice, within its label; that of easy words, within them.
const SAID: &str = ":scope > .yousaid-access__said, :scope.yousaid-access__easy > .yousaid-access__audio";
const ELEMENT_NODE: f64 = 1.0;
const TEXT_NODE: f64 = 3.0;

/// The voices, and what goes on before the survey hears of it.
pub(super) struct Page {
    speech: Option<Speech>,
    player: Option<Player>,
    _submit: EventListener,
}

/// Something to be read out.
pub(super) struct Piece {
    text: String,
    language: String,
    /// The address of a recording of it.
    recording: Option<String>,
    /// What is read out where the recording can't be had.
    instead: Vec<Piece>,
}

impl Piece {
    /// What is read out where the recording can't be had, in its order.
    pub(super) fn take_instead(&mut self) -> Vec<Self> {
        std::mem::take(&mut self.instead)
    }
}

impl Page {
    pub(super) fn new(root: &HtmlElement, go_on: impl Fn() -> bool + 'static, on_voices: impl Fn() + 'static) -> Self {
        let options = EventListenerOptions { phase: EventListenerPhase::Capture, passive: false };
        let submit = EventListener::new_with_options(root, "submit", options, move |event| {
            if go_on() {
                event.prevent_default();
                event.stop_propagation();
            }
        });
        Self { speech: Speech::new(on_voices), player: Player::new(), _submit: submit }
    }

    pub(super) fn can_read(&self, root: &HtmlElement, language: &str) -> bool {
        let has_voice = self.speech.as_ref().is_some_and(|speech| speech.has_voice(language));
        has_voice || element(root).is_some_and(|root| self.collect(&root, language).iter().any(|piece| self.can(piece)))
    }

    /// What can be read out, in its order. Called while somebody presses the button for it.
    pub(super) fn pieces(&self, root: &HtmlElement, language: &str) -> Vec<Piece> {
        if let Some(player) = &self.player {
            player.prepare();
        }
        let mut pieces = element(root).map(|root| self.collect(&root, language)).unwrap_or_default();
        pieces.retain(|piece| self.can(piece));
        for piece in &mut pieces {
            piece.instead.retain(|piece| self.can(piece));
        }
        pieces
    }

    fn can(&self, piece: &Piece) -> bool {
        (piece.recording.is_some() && self.player.is_some())
            || self.speech.as_ref().is_some_and(|speech| speech.has_voice(&piece.language))
    }

    #[expect(clippy::unused_self, reason = "what is collected is what this page shows")]
    fn collect(&self, root: &Js, language: &str) -> Vec<Piece> {
        let mut collected = Collected { pieces: Vec::new(), is_apart: true, easy: None };
        collected.children(root, language);
        collected.pieces
    }

    /// Reads a piece out; `on_end` is called when it ends, with whether it was heard. False where it can't be read.
    pub(super) fn say(&self, piece: &Piece, on_end: impl Fn(bool) + 'static) -> bool {
        match (&piece.recording, &self.player, &self.speech) {
            (Some(address), Some(player), _) => player.play(address, on_end),
            (None, _, Some(speech)) => return speech.say(&piece.text, &piece.language, move || on_end(true)).is_some(),
            _ => return false,
        }
        true
    }

    pub(super) fn stop(&self) {
        if let Some(speech) = &self.speech {
            speech.stop();
        }
        if let Some(player) = &self.player {
            player.stop();
        }
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        self.stop();
    }
}

/// What was found to be read.
struct Collected {
    pieces: Vec<Piece>,
    /// What comes next is no part of the line before.
    is_apart: bool,
    /// Easy words and their language, where they are to wait for the end of the words beside them.
    easy: Option<Vec<(Js, String)>>,
}

impl Collected {
    fn children(&mut self, of: &Js, language: &str) {
        let mut next = of.get("firstChild");
        while let Some(node) = next {
            let kind = node.get("nodeType").and_then(|kind| kind.number());
            if kind == Some(ELEMENT_NODE) {
                self.element(&node, language);
            } else if kind == Some(TEXT_NODE) {
                let text = node.get("nodeValue").and_then(|text| text.text()).unwrap_or_default();
                self.text(&text, language);
            }
            next = node.get("nextSibling");
        }
    }

    fn element(&mut self, node: &Js, language: &str) {
        let is = |selector: &str| node.call("matches", &[selector.into()]).is_some_and(|is| is.is_true());
        let boxes = node.call("getClientRects", &[]).and_then(|boxes| boxes.get("length")?.number());
        if is(SKIPPED) || (boxes.is_none_or(|count| count < 1.0) && !has_contents_only(node)) {
            return;
        }
        let own = node.call("getAttribute", &["lang".into()]).and_then(|own| own.text());
        let language = own.as_deref().filter(|own| !own.is_empty()).unwrap_or(language);
        if let Some(easy) = self.easy.as_mut().filter(|_| is(EASY)) {
            easy.push((node.clone(), language.to_owned()));
            return;
        }
        let is_block = !is(INLINE) || is(EASY);
        self.is_apart |= is_block;
        let next = node.get("nextElementSibling").and_then(Js::there);
        let aid = next.filter(|next| next.call("matches", &[AID.into()]).is_some_and(|is| is.is_true()));
        let recording = match aid {
            Some(aid) => Some((aid, RECORDING)),
            None if is(HINT) => {
                node.call("closest", &[QUESTION.into()]).and_then(Js::there).map(|of| (of, HINT_RECORDING))
            }
            None => Some((node.clone(), SAID)),
        };
        // Its property, not its attribute: the whole address.
        let address = recording
            .and_then(|(of, recording)| of.call("querySelector", &[recording.into()])?.there()?.get("src")?.text());
        match address {
            Some(address) => {
                let mut instead = Self { pieces: Vec::new(), is_apart: true, easy: Some(Vec::new()) };
                instead.children(node, language);
                self.pieces.push(Piece {
                    text: String::new(),
                    language: language.to_owned(),
                    recording: Some(address),
                    instead: instead.pieces,
                });
                self.is_apart = true;
                for (easy, language) in instead.easy.unwrap_or_default() {
                    self.element(&easy, &language);
                }
            }
            None => self.children(node, language),
        }
        self.is_apart |= is_block;
    }

    fn text(&mut self, text: &str, language: &str) {
        // Marks around what was filled in are for the eye only.
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        let words: Vec<&str> = text.split_whitespace().collect();
        if words.is_empty() {
            if let Some(last) = self.pieces.last_mut().filter(|_| !self.is_apart) {
                last.text.push(' ');
            }
            return;
        }
        let words = words.join(" ");
        let is_apart = std::mem::take(&mut self.is_apart);
        match self.pieces.last_mut() {
            Some(last) if !is_apart && last.recording.is_none() && last.language == language => {
                if text.starts_with(char::is_whitespace) && !last.text.ends_with(' ') {
                    last.text.push(' ');
                }
                last.text.push_str(&words);
            }
            _ => self.pieces.push(Piece {
                text: words,
                language: language.to_owned(),
                recording: None,
                instead: Vec::new(),
            }),
        }
        if let Some(last) = self.pieces.last_mut().filter(|_| text.ends_with(char::is_whitespace)) {
            last.text.push(' ');
        }
    }
}

/// Whether an element has no box of its own, and those within it are laid out all the same: cells of a matrix.
fn has_contents_only(node: &Js) -> bool {
    let style = window().and_then(|window| window.call("getComputedStyle", &[node.value().clone()]));
    style.and_then(|style| style.get("display")?.text()).is_some_and(|display| display == "contents")
}

fn element(root: &HtmlElement) -> Option<Js> {
    Js::of(JsValue::from(root))
}

fn set(root: &HtmlElement, name: &str, value: Option<&str>) {
    let Some(root) = element(root) else { return };
    match value {
        Some(value) => root.call("setAttribute", &[name.into(), value.into()]),
        None => root.call("removeAttribute", &[name.into()]),
    };
}

/// Puts what was chosen where the style looks for it.
pub(super) fn dress(root: &HtmlElement, look: Look) {
    set(root, "data-access", Some(""));
    set(root, "data-size", look.is_large.then_some("large"));
    set(root, "data-contrast", look.is_high_contrast.then_some("high"));
    set(root, "data-easy", look.is_easy.then_some(""));
    set(root, "data-pictures", look.has_pictures().then_some(""));
}

fn question(root: &HtmlElement, id: &str) -> Option<Js> {
    let name = ["[id=\"", id, "\"]"].concat();
    element(root)?.call("querySelector", &[name.into()])?.there()
}

/// Whether a question is not yet shown, where there is one at a time.
pub(super) fn set_later(root: &HtmlElement, id: &str, is_later: bool) {
    if let Some(question) = question(root, id) {
        question.call("toggleAttribute", &["data-later".into(), is_later.into()]);
    }
}

/// Whether there is one at a time, and whether it is not the first.
pub(super) fn set_one(root: &HtmlElement, is_later: Option<bool>) {
    set(root, "data-one", is_later.map(|is_later| if is_later { "later" } else { "first" }));
}

/// Moves the focus to the title of a question, and the top of the survey into view.
pub(super) fn focus(root: &HtmlElement, id: &str) {
    let Some(question) = question(root, id) else { return };
    let question = question.call("closest", &[POINT.into()]).and_then(Js::there).unwrap_or(question);
    let title = question.call("querySelector", &[TITLE.into()]).and_then(Js::there);
    let target = title.unwrap_or(question);
    target.call("setAttribute", &["tabindex".into(), "-1".into()]);
    let is_above = root.get_bounding_client_rect().top() < 0.0;
    if is_above {
        root.scroll_into_view();
    }
    target.call("focus", &[]);
}
