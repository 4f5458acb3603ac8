//! What is read out of a screen: by its recordings, else by a voice of the device.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

use leptos::prelude::Notify as _;
use leptos::prelude::untrack;
use yousaid_schema::Aid;
use yousaid_schema::SoftChoice;

use super::Shared;
use super::later;
use crate::access::look::in_language;
use crate::element::Element;
use crate::element::element;
use crate::field::soft_label_id;
use crate::kiosk::ease::PROMISE;
use crate::kiosk::ease::TITLE;
use crate::kiosk::frame::Kiosk;
use crate::kiosk::frame::Stage;
use crate::kiosk::view;
use crate::kiosk::view::Spoken;
use crate::kiosk::view::spoken;
use crate::kiosk::view::spoken_word;
use crate::pictures;
use crate::pictures::drawing;

/// Recordings by language.
type Audio = Vec<(String, String)>;

/// Something that is read out.
struct Line {
    /// Where it is recorded.
    address: Option<String>,
    words: String,
    language: String,
}

/// The button that has the screen read out, and stops it.
pub(super) fn button(shared: &Arc<Shared>, kiosk: &Arc<Kiosk>) -> Element {
    let [said, on, pressed] = [(); 3].map(|()| shared.clone());
    let [named, read] = [(); 2].map(|()| kiosk.clone());
    let words = move || {
        let id = if said.is_read() { "kiosk-stop-button" } else { "kiosk-read-button" };
        later(&named.reader()).words.get(id).into()
    };
    element("button")
        .attribute("type", "button")
        .class("yousaid-kiosk__tool")
        .follow("data-on", move || on.is_read().then(|| "".into()))
        .on("click", move |_| toggle(&pressed, &read))
        .child(drawing("yousaid-kiosk__icon", pictures::SOUND))
        .child(element("span").follow_text(words))
}

/// Whether there is a voice for the language that is shown, or a recording in it; whoever asks within a reaction
/// reacts to that.
pub(super) fn can_read(shared: &Shared, kiosk: &Kiosk) -> bool {
    // Not what somebody chose or that they came: the button must not be made anew under their finger.
    kiosk.track_media();
    let language = kiosk.language();
    if shared.voices.as_ref().is_some_and(|voices| voices.has_voice(&language)) {
        return true;
    }
    let stage = kiosk.stage();
    let is_easy = untrack(|| kiosk.is_easy());
    shared.aids.iter().any(|(name, aid)| {
        let is_recorded = |audio: &Audio| in_language(audio, &language).is_some();
        is_on(kiosk, stage, name)
            && (is_recorded(&aid.audio) || is_recorded(&aid.hint_audio) || (is_easy && is_recorded(&aid.easy_audio)))
    })
}

/// Whether the text of this name is on the screen.
fn is_on(kiosk: &Kiosk, stage: Stage, name: &str) -> bool {
    match stage {
        Stage::Ask(ask) => kiosk.name_of(ask) == name.split('/').next(),
        Stage::Thanks => kiosk.ending(name).is_some(),
        Stage::Closed | Stage::Pin | Stage::Staff => false,
    }
}

/// Reads the screen out, or stops. Called while somebody presses the button: only then may something begin to sound.
fn toggle(shared: &Arc<Shared>, kiosk: &Arc<Kiosk>) {
    let was_read = shared.state().is_read;
    kiosk.end_reading();
    if was_read {
        return;
    }
    if let Some(player) = &shared.player {
        player.prepare();
    }
    shared.state().is_read = true;
    shared.read_changed.notify();
    let turn = shared.turn();
    go_on(shared, kiosk, turn, untrack(|| lines(shared, kiosk)));
}

/// Reads the first of these, and the others after it.
fn go_on(shared: &Arc<Shared>, kiosk: &Arc<Kiosk>, turn: u32, mut rest: VecDeque<Line>) {
    if shared.state().turn != turn {
        return;
    }
    let Some(Line { address, words, language }) = rest.pop_front() else {
        shared.state().is_read = false;
        shared.read_changed.notify();
        return kiosk.stay();
    };
    let (owners, rest) = ((Arc::downgrade(shared), Arc::downgrade(kiosk)), Mutex::new(Some(rest)));
    let said = (words.clone(), language.clone());
    let ended = move |is_heard: bool| {
        let rest = rest.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let (Some(shared), Some(kiosk), Some(mut rest)) = (owners.0.upgrade(), owners.1.upgrade(), rest) {
            if !is_heard {
                let (words, language) = said.clone();
                rest.push_front(Line { address: None, words, language });
            }
            go_on(&shared, &kiosk, turn, rest);
        }
    };
    match (address, &shared.player, &shared.voices) {
        (Some(address), Some(player), _) => player.play(&address, ended),
        (_, _, Some(voices)) => {
            // Where there is no voice for it, it is passed over.
            let ended = Arc::new(ended);
            let heard = ended.clone();
            if voices.say(&words, &language, move || heard(true)).is_none() {
                ended(true);
            }
        }
        _ => ended(true),
    }
}

/// What is read out of a screen, in the order in which it stands there. What is not recorded is said in one go, as long
/// as it is in one language.
fn lines(shared: &Shared, kiosk: &Kiosk) -> VecDeque<Line> {
    let reader = kiosk.reader();
    let mut lines: VecDeque<Line> = VecDeque::new();
    let word = |id| spoken_word(reader.words.get(id), &reader);
    let mut add = |name: &str, audio: fn(&Aid) -> &Audio, (words, language): Spoken| {
        let aid = shared.aids.of(name);
        let address = aid.and_then(|aid| in_language(audio(aid), &reader.language)).map(str::to_owned);
        match lines.back_mut() {
            Some(Line { address: None, words: before, language: same }) if address.is_none() && *same == language => {
                before.extend([". ", &words]);
            }
            _ => lines.push_back(Line { address, words, language }),
        }
    };
    match kiosk.stage() {
        Stage::Ask(ask) => {
            let Some((asked, question)) = view::question(kiosk, ask) else { return lines };
            let (spec, id) = (&question.spec, question.spec.id.as_str());
            if let Some(title) = &spec.title {
                add(id, |aid| &aid.audio, spoken(title, &reader));
            }
            if let Some(easy) = kiosk.easy_words(id) {
                add(id, |aid| &aid.easy_audio, spoken(&easy, &reader));
            }
            if let Some(hint) = &spec.hint {
                add(id, |aid| &aid.hint_audio, spoken(hint, &reader));
            }
            for offer in view::answers(kiosk, asked, question, &reader) {
                add(&offer.name, |aid| &aid.audio, offer.said);
            }
            let soft: Vec<SoftChoice> =
                kiosk.state().visit.session().soft_answers(asked.index).into_iter().cloned().collect();
            for SoftChoice { answer, label, .. } in soft {
                let words = match label {
                    Some(label) => spoken(&label, &reader),
                    None => word(soft_label_id(answer)),
                };
                add(&[id, "/", answer.code()].concat(), |aid| &aid.audio, words);
            }
        }
        Stage::Thanks => {
            for (name, id) in [(TITLE, view::known_id(kiosk.known())), (PROMISE, None)] {
                match kiosk.ending(name) {
                    Some(text) => add(name, |aid| &aid.audio, spoken(text, &reader)),
                    None if name == TITLE => add("", |aid| &aid.audio, word("kiosk-thanks-heading")),
                    None => continue,
                }
                if let Some(easy) = kiosk.easy_words(name) {
                    add(name, |aid| &aid.easy_audio, spoken(&easy, &reader));
                }
                if let Some(id) = id {
                    add("", |aid| &aid.audio, word(id));
                }
            }
        }
        Stage::Closed => add("", |aid| &aid.audio, word("kiosk-closed-heading")),
        Stage::Pin | Stage::Staff => {}
    }
    lines
}
