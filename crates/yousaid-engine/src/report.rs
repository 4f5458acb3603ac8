//! Problems of definitions that can't be compiled.

use yousaid_schema::Problem;
use yousaid_schema::Problems;

/// What is wrong, and what to do about it.
pub(crate) type Words = (String, String);

/// Adds a problem at a pointer, which comes in two parts. Without the feature `advice` it has no
/// words: those are for whoever writes definitions.
pub(crate) fn report(problems: &mut Problems, at: (&str, &str), code: &'static str, words: impl FnOnce() -> Words) {
    if cfg!(feature = "advice") {
        let (message, help) = words();
        problems.push(Problem::new([at.0, at.1].concat(), code, message).help(help));
    } else {
        report_silently(problems, at.0, at.1, code);
    }
}

#[inline(never)]
fn report_silently(problems: &mut Problems, at: &str, field: &str, code: &'static str) {
    problems.push(Problem::new([at, field].concat(), code, String::new()));
}
