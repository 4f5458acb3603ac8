//! What somebody answers: a face, a point, tiles, and going on from there.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::Notify as _;
use leptos::prelude::Track as _;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::QuestionKind;

use super::BEAT;
use super::Kiosk;
use super::Stage;
use crate::SurveyEvent;
use crate::browser;
use crate::kiosk::device;

/// Tiles that may be pressed where the question does not say.
const MOST: usize = 200;
/// Least time for which thanks with a QR code are shown.
const PHONE: Duration = Duration::from_secs(20);
/// How much too early a clock may ring.
const SLACK: Duration = Duration::from_millis(50);

impl Kiosk {
    /// The press of a face, a point or a tile that answers at once.
    pub(in crate::kiosk) fn press(self: &Arc<Self>, ask: usize, answer: Answer) {
        let Some(asked) = self.asks.get(ask).copied().filter(|_| self.is_settled()) else { return };
        self.touch();
        if ask == 0 && !self.is_open(device::local_time().as_ref()) {
            self.show(Stage::Closed);
            return;
        }
        let language = self.language();
        let mut state = self.state();
        // Two events of one press, or of a screen that is gone.
        if state.stage != Stage::Ask(ask) || (ask == 0 && state.visit.has_pressed()) {
            return;
        }
        let next = state.visit.answer(asked.index, answer, &language);
        let fingers = state.fingers.max(1);
        let marks =
            if ask == 0 { state.presses.take(device::now(), self.options.lock, fingers) } else { String::new() };
        drop(state);
        self.go_on(ask, next, marks);
    }

    /// Goes on from a question after the first without an answer, or with the tiles that are pressed.
    pub(in crate::kiosk) fn finish(self: &Arc<Self>, ask: usize) {
        let Some(asked) = self.asks.get(ask).copied().filter(|_| self.is_settled()) else { return };
        let language = self.language();
        let mut state = self.state();
        let pressed = std::mem::take(&mut state.visit.pressed);
        let choices = self.survey.questions().get(asked.index).map(|question| question.spec.kind.choices());
        let code = |at: &usize| Some(choices?.get(*at)?.code.clone());
        let codes: Vec<Code> = pressed.iter().filter_map(code).collect();
        let next = match codes.is_empty() {
            true => state.visit.next_page(),
            false => state.visit.answer(asked.index, Answer::Choices(codes), &language),
        };
        drop(state);
        self.go_on(ask, next, String::new());
    }

    fn go_on(self: &Arc<Self>, ask: usize, next: Option<usize>, marks: String) {
        let next = next.and_then(|page| self.asks.iter().position(|ask| ask.page == page));
        let (is_first, is_last) = (ask == 0, next.is_none());
        if is_first {
            self.begin(marks);
        }
        self.show(next.map_or(Stage::Thanks, Stage::Ask));
        if is_last {
            self.thank();
        }
        // The screen first: thanks wait for no response to be written, no store, no full screen and nothing
        // that the page does when it hears of them.
        let (kiosk, turn) = (self.clone(), self.state().visit.turn);
        browser::after_render(Box::new(move || {
            if kiosk.options.full_page && !kiosk.state().stays_in_window {
                device::wish_full_screen();
            }
            kiosk.hand_in(turn, is_first, is_last);
            if is_first {
                kiosk.emit(SurveyEvent::Started);
            }
        }));
    }

    fn thank(self: &Arc<Self>) {
        // An address to note needs time.
        let time = if self.options.phone.is_some() { self.options.thanks.max(PHONE) } else { self.options.thanks };
        self.thank_for(time, time);
    }

    /// Thanks for so long, and then until nobody has touched, heard or watched anything for all of the time.
    fn thank_for(self: &Arc<Self>, left: Duration, time: Duration) {
        let weak = Arc::downgrade(self);
        self.state().thanks.set(left, move || {
            let Some(kiosk) = weak.upgrade() else { return };
            let is_used = kiosk.media.get().is_some_and(|media| media.is_used());
            let wanted = if is_used { time.max(kiosk.options.idle) } else { time };
            let quiet = device::now().saturating_sub(kiosk.state().last_touch);
            match wanted.saturating_sub(quiet) {
                left if left < SLACK => kiosk.leave(),
                left => kiosk.thank_for(left.min(BEAT), time),
            }
        });
    }

    /// Presses a tile, or lets it go.
    pub(in crate::kiosk) fn toggle(self: &Arc<Self>, index: usize, at: usize) {
        if !self.is_settled() {
            return;
        }
        let question = self.survey.questions().get(index);
        let kind = question.map(|question| &question.spec.kind);
        let choices = kind.map(QuestionKind::choices).unwrap_or_default();
        let most =
            if let Some(QuestionKind::MultipleChoice { max: Some(max), .. }) = kind { *max as usize } else { MOST };
        let is_alone = |at: usize| choices.get(at).is_some_and(|choice| choice.exclusive);
        let mut state = self.state();
        let pressed = &mut state.visit.pressed;
        match pressed.iter().position(|other| *other == at) {
            Some(known) => drop(pressed.remove(known)),
            None => {
                // "None of these" stands alone, and where there is no room for one more the oldest goes.
                pressed.retain(|other| !is_alone(at) && !is_alone(*other));
                if pressed.len() >= most {
                    pressed.remove(0);
                }
                pressed.push(at);
            }
        }
        drop(state);
        self.look_changed.notify();
    }

    pub(in crate::kiosk) fn is_pressed(&self, at: usize) -> bool {
        self.look_changed.track();
        self.state().visit.pressed.contains(&at)
    }

    /// Goes on from a question after the first without an answer.
    pub(in crate::kiosk) fn skip(self: &Arc<Self>, ask: usize) {
        if self.is_settled() {
            self.state().visit.pressed.clear();
            self.finish(ask);
        }
    }
}
