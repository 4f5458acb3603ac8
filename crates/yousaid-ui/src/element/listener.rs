//! What is told of events.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use web_sys::Event;

use super::OnEvent;

/// The one function that the page calls with the number of a listener and an event.
pub(super) type Call = Closure<dyn Fn(u32, Event)>;

/// A listener, until this is dropped. Events that come later are told to nobody.
pub(super) struct Listener(u32);

type Known = Rc<RefCell<OnEvent>>;

/// Listeners by their numbers, which rise and never come again.
#[derive(Default)]
struct All {
    last: u32,
    live: usize,
    listeners: Vec<(u32, Option<Known>)>,
}

thread_local! {
    static ALL: RefCell<All> = RefCell::default();
    static CALL: Call = Closure::new(|number, event| tell(number, &event));
}

/// Gives the function for the page away.
pub(super) fn with_call<T>(give: impl FnOnce(&Call) -> T) -> T {
    CALL.with(give)
}

fn tell(number: u32, event: &Event) {
    let known = ALL.with_borrow(|all| all.listeners.get(all.find(number)?)?.1.clone());
    let Some(known) = known else { return };
    // One that causes its own event is not told of that.
    let Ok(mut call) = known.try_borrow_mut() else { return };
    // Who reads the state because of an event does not follow it, and need not be warned.
    #[cfg(debug_assertions)]
    let _zone = leptos::reactive::diagnostics::SpecialNonReactiveZone::enter();
    call.call_with(event);
}

impl All {
    fn find(&self, number: u32) -> Option<usize> {
        self.listeners.binary_search_by_key(&number, |(number, _)| *number).ok()
    }

    fn take(&mut self, number: u32) -> Option<Known> {
        let at = self.find(number)?;
        let taken = self.listeners.get_mut(at)?.1.take();
        self.live -= usize::from(taken.is_some());
        // Now and then, so that a page of a thousand is not moved a thousand times.
        if self.listeners.len() > 2 * self.live + 64 {
            self.listeners.retain(|(_, known)| known.is_some());
        }
        taken
    }
}

impl Listener {
    pub(super) fn new(call: OnEvent) -> Self {
        Self(ALL.with_borrow_mut(|all| {
            all.last += 1;
            all.live += 1;
            all.listeners.push((all.last, Some(Rc::new(RefCell::new(call)))));
            all.last
        }))
    }

    pub(super) fn number(&self) -> u32 {
        self.0
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // Dropped after this and not within: what it holds may hold listeners.
        let _gone = ALL.with_borrow_mut(|all| all.take(self.0));
    }
}
