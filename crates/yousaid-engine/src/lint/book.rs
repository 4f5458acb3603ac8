//! The catalogue as a page to read: `docs/lint.md`.

use super::RULES;
use super::Rule;
use super::Severity;
use super::rules;

/// The catalogue in Markdown. `docs/lint.md` is this text; a test holds it to that.
#[must_use]
pub fn to_markdown() -> String {
    let mut out = String::from(HEAD);
    let count = |severity| rules().filter(|rule| rule.severity == severity).count();
    out.push_str(&format!(
        "There are {} rules: {} find errors, {} warn, {} advise.\n",
        rules().count(),
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Advice)
    ));
    for group in RULES {
        out.push_str(&format!("\n## {}\n", group.title));
        group.rules.iter().for_each(|rule| push(&mut out, rule));
    }
    out
}

const HEAD: &str = "# What `yousaid check` looks for

<!-- Written by the test `the_book_is_up_to_date`; change the rules in crates/yousaid-engine/src/lint instead. -->

`yousaid check survey.json` says what is wrong with a survey, what residents will stumble over, and what could be better.
An *error* keeps the survey from being used.
A *warning* is about something that residents will stumble over, or that the law asks for.
*Advice* is good practice, which may not fit your survey.

Errors are said first and by themselves: of a survey that does not hold nothing else can be said.
`yousaid check --explain never-asked` prints one rule, `--rules` all of their names, `--severity warning` leaves advice out, and `--strict` makes warnings count as failures.

The rules about words read English only, and leave the wording of official questions alone.
The rules about conditions try answers; where there are too many to try, they say nothing.

A warning or advice that does not fit can be silenced at one place, with a reason:

```json
{\"lint\": {\"allow\": [{\"rule\": \"double-barrelled\", \"question\": \"clean\", \"reason\": \"Residents see the two as one.\"}]}}
```

`question` or `page` names the place by its id; with neither, it is the survey as a whole.
Errors can't be silenced, and an exception that is not needed any more is itself found.

Translations: `yousaid check --translated survey.json` notes, in `survey.translated` beside the survey, which texts its translations were made from.
From then on a text that changes without its translation is found (`translation-stale`).

`TO CHECK` marks a source of which the primary text has not been compared.

";

fn push(out: &mut String, rule: &Rule) {
    out.push_str(&format!(
        "\n### {}\n\n*{}*: {}.\n\n{}\n",
        rule.id,
        capital(rule.severity.name()),
        rule.title,
        by_sentence(rule.why)
    ));
    if !rule.source.is_empty() {
        out.push_str(&format!("\nSource: {}\n", rule.source));
    }
    let kind = if rule.bad.starts_with(['{', '[']) { "json" } else { "css" };
    out.push_str(&format!("\nFound:\n\n```{kind}\n{}\n```\n", rule.bad));
    if !rule.good.is_empty() {
        out.push_str(&format!("\nRight:\n\n```{kind}\n{}\n```\n", rule.good));
    }
}

/// One sentence a line, as Markdown is written here.
fn by_sentence(text: &str) -> String {
    text.replace(". ", ".\n").replace("? ", "?\n")
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
