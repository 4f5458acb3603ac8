//! What the controls promise while somebody uses them: everything that HTML alone can't show.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that fails says so by panicking")]

use gloo::timers::future::TimeoutFuture;
use leptos::mount::UnmountHandle;
use leptos::mount::mount_to;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use wasm_bindgen_test::wasm_bindgen_test_configure;
use web_sys::Element;
use web_sys::Event;
use web_sys::HtmlElement;
use web_sys::HtmlInputElement;
use web_sys::HtmlTextAreaElement;
use yousaid_ui::fixture::Fixture;

wasm_bindgen_test_configure!(run_in_browser);

/// A fixture in the page, taken out again when dropped.
struct Shown {
    host: HtmlElement,
    _mounted: Box<dyn std::any::Any>,
}

impl Shown {
    async fn new(fixtures: &[Fixture], name: &str) -> Self {
        let fixture = *fixtures.iter().find(|fixture| fixture.name == name).unwrap();
        let document = web_sys::window().unwrap().document().unwrap();
        let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&host).unwrap();
        let mounted: UnmountHandle<_> = mount_to(host.clone(), move || (fixture.view)());
        // Leptos sets the values of fields a microtask later.
        TimeoutFuture::new(0).await;
        Self { host, _mounted: Box::new(mounted) }
    }

    fn find(&self, selector: &str) -> Element {
        self.host.query_selector(selector).unwrap().unwrap_or_else(|| panic!("nothing matches {selector}"))
    }

    async fn click(&self, selector: &str) {
        self.find(selector).unchecked_into::<HtmlElement>().click();
        TimeoutFuture::new(0).await;
    }

    /// What is ticked or selected, as values.
    fn selected(&self) -> Vec<String> {
        let inputs = self.host.query_selector_all("input").unwrap();
        (0..inputs.length())
            .filter_map(|at| inputs.item(at)?.dyn_into::<HtmlInputElement>().ok())
            .filter(HtmlInputElement::checked)
            .map(|input| input.value())
            .collect()
    }

    fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "").trim().to_owned()
    }

    fn words(&self) -> String {
        self.find("textarea").unchecked_into::<HtmlTextAreaElement>().value()
    }

    /// Types over the words of a long text.
    async fn type_words(&self, words: &str) {
        let area: HtmlTextAreaElement = self.find("textarea").unchecked_into();
        area.set_value(words);
        area.dispatch_event(&Event::new("input").unwrap()).unwrap();
        TimeoutFuture::new(0).await;
    }
}

impl Drop for Shown {
    fn drop(&mut self) {
        self.host.remove();
    }
}

fn focused() -> String {
    web_sys::window().unwrap().document().unwrap().active_element().map(|element| element.id()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn an_optional_answer_is_taken_back_and_focus_goes_to_the_first_choice() {
    let shown = Shown::new(yousaid_ui::choice::fixtures::FIXTURES, "optional").await;
    assert_eq!(shown.selected(), ["soft:prefer_not_to_say"]);
    shown.click("button").await;
    assert!(shown.selected().is_empty());
    assert_eq!(focused(), "sample-optional-1");
    assert!(shown.find("button").has_attribute("hidden"));
    assert_eq!(shown.find(".yousaid-question").get_attribute("data-state").unwrap(), "unanswered");
    shown.click("#sample-optional-2").await;
    assert_eq!(shown.selected(), ["mostly"]);
    assert!(!shown.find("button").has_attribute("hidden"));
}

#[wasm_bindgen_test]
async fn a_soft_answer_and_the_points_of_a_scale_take_each_others_place() {
    let shown = Shown::new(yousaid_ui::scale::fixtures::FIXTURES, "with-soft-answer").await;
    shown.click("#sample-with_soft_answer-3").await;
    assert_eq!(shown.selected(), ["3"]);
    shown.click("#sample-with_soft_answer-6").await;
    assert_eq!(shown.selected(), ["soft:not_applicable_or_dont_know"]);
}

#[wasm_bindgen_test]
async fn what_stands_alone_unticks_the_others_and_says_so() {
    let shown = Shown::new(yousaid_ui::choices::fixtures::FIXTURES, "answered").await;
    assert_eq!(shown.selected(), ["damp", "heating"]);
    shown.click("#sample-filled_in-4").await;
    assert_eq!(shown.selected(), ["none"]);
    assert_eq!(shown.text("[role=status]"), "You selected ‘None of these’. Your other answers are cleared.");
    shown.click("#sample-filled_in-3").await;
    assert_eq!(shown.selected(), ["noise"]);
    assert_eq!(shown.text("[role=status]"), "", "what was said is over");
}

#[wasm_bindgen_test]
async fn a_soft_answer_empties_the_words_and_gives_them_back() {
    let shown = Shown::new(yousaid_ui::text_area::fixtures::FIXTURES, "answered").await;
    let words = shown.words();
    assert!(words.starts_with("The lift was out"), "{words}");
    shown.click("#sample-filled_in-soft-1").await;
    assert_eq!(shown.words(), "");
    assert_eq!(shown.selected(), ["soft:prefer_not_to_say"]);
    shown.click("#sample-filled_in-soft-1").await;
    assert_eq!(shown.words(), words);
    assert!(shown.selected().is_empty());
    shown.click("#sample-filled_in-soft-1").await;
    shown.type_words("After all: the lift.").await;
    assert!(shown.selected().is_empty(), "typing takes the soft answer back");
}

#[wasm_bindgen_test]
async fn what_is_left_is_told_once_typing_has_stopped_for_a_second() {
    let shown = Shown::new(yousaid_ui::text_area::fixtures::FIXTURES, "unanswered").await;
    assert_eq!(shown.text(".yousaid-count__limit"), "You can enter up to 1000 characters");
    for words in ["A", "A d", "A draught"] {
        shown.type_words(words).await;
        TimeoutFuture::new(400).await;
        assert_eq!(shown.text("[role=status]"), "", "still typing");
    }
    TimeoutFuture::new(1_200).await;
    assert_eq!(shown.text("[role=status]"), "You have 991 characters remaining");
    assert!(shown.find(".yousaid-count__limit").has_attribute("hidden"));
    shown.type_words(&"x".repeat(1_002)).await;
    TimeoutFuture::new(1_600).await;
    assert_eq!(shown.text("[role=status]"), "You have 2 characters too many");
    assert_eq!(shown.words().len(), 1_002, "nothing is cut off");
}
