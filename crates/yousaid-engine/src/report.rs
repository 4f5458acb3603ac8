//! Problems of definitions that can't be compiled.

use yousaid_schema::Problem;
use yousaid_schema::Problems;

/// What is wrong, and what to do about it.
pub(crate) type Words = (String, String);

/// Adds a problem at a pointer, which comes in two parts. Without the feature `advice` it has no
/// words: those are for whoever writes definitions.
pub(crate) fn report(problems: &mut Problems, at: (&str, &str), code: &'static str, words: impl FnOnce() -> Words) {
    report_within(problems, at, None, code, words);
}

/// Adds a problem at these bytes of the text at a pointer.
pub(crate) fn report_within(
    problems: &mut Problems,
    at: (&str, &str),
    range: Option<(usize, usize)>,
    code: &'static str,
    words: impl FnOnce() -> Words,
) {
    if cfg!(feature = "advice") {
        let (message, help) = words();
        problems.push(Problem { pointer: [at.0, at.1].concat(), code, message, help, range });
    } else {
        report_silently(problems, at, range, code);
    }
}

#[inline(never)]
fn report_silently(problems: &mut Problems, at: (&str, &str), range: Option<(usize, usize)>, code: &'static str) {
    let (message, help) = Words::default();
    problems.push(Problem { pointer: [at.0, at.1].concat(), code, message, help, range });
}
