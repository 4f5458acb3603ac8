//! The bar, and what helps with questions, in their states.

use leptos::prelude::AnyView;

use crate::delivery_status::fixtures::received;
use crate::fixture::Fixture;
use crate::survey::sample::Sample;

/// Every state.
pub const FIXTURES: &[Fixture] = &[
    Fixture { name: "bar", about: "The bar above a survey, a recording and sign language", view: || at("en", 0) },
    Fixture { name: "easy", about: "Easy read with its pictures", view: || at("en-simple", 0) },
    Fixture { name: "aids", about: "Easy words beside wording that stays as it is", view: || at("en-simple", 1) },
    Fixture { name: "arabic", about: "From right to left", view: || at("ar", 0) },
    Fixture { name: "words", about: "What helps with every text of a page", view: || words("en", 0) },
    Fixture { name: "words-easy", about: "The same in easy read", view: || words("en-simple", 0) },
    Fixture { name: "words-urdu", about: "The same from right to left", view: || words("ur", 0) },
    Fixture { name: "words-rows", about: "Rows, shares, ranks and entries", view: || words("en-simple", 1) },
    Fixture { name: "words-ending", about: "The words after the last page", view: || words("en-simple", 2) },
];

const SAMPLE: &str = include_str!("sample.json");
const WORDS: &str = include_str!("words.json");

fn words(language: &'static str, presses: usize) -> AnyView {
    let sample = Sample { definition: WORDS, name: "access-words", presses, ..Sample::new(language, 0) };
    Sample { delivery: Some(received()), ..sample }.view()
}

fn at(language: &'static str, presses: usize) -> AnyView {
    let sample = Sample { definition: SAMPLE, name: "access", ..Sample::answered(language, 0) };
    let answers = yousaid_schema::Code::new("yes").map(|code| ("warm", yousaid_schema::Answer::Choice(code)));
    Sample { answers: answers.into_iter().collect(), presses, ..sample }.view()
}
