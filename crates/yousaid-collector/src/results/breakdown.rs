//! The answers to a question by those to another, as a table: below each answer the groups, so that they stand beside
//! one another on a telephone too.

use maud::Markup;
use maud::html;
use yousaid_engine::Question;
use yousaid_engine::Survey;

use super::figures::FEW;
use super::figures::LEAST;
use super::figures::margin;
use super::page::bar;
use super::page::label;
use super::page::own;
use super::page::together;
use super::tally::Breakdown;
use super::tally::Group;
use super::tally::Tally;
use super::tally::is_special;

/// The table below the results of everybody; nothing where there is nothing to break down.
pub(super) fn write(survey: &Survey, question: &Question, tally: &Tally, by: &Question, id: &str) -> Markup {
    let Some(Breakdown { groups, bars, hidden }) = tally.breakdown(survey, question) else { return html! {} };
    if is_special(question) {
        return html! { p.hint { "Not broken down: answers to this question are a special category of personal data, and in a small group they can tell who gave them." } };
    }
    html! {
        @if groups.is_empty() {
            p { "Every group by " q { (own(survey, by.spec.title.as_ref())) } " has fewer than " (LEAST) " answers, or would give one away: too few to show." }
        } @else {
            table.chart.groups aria-labelledby=(format!("{id} {id}-by")) aria-describedby=(format!("{id}-groups")) {
                caption id=(format!("{id}-by")) { "By " q { (own(survey, by.spec.title.as_ref())) } }
                thead { tr { th scope="col" { "Answer and group" } th scope="col" { "Number" } th scope="col" { "Share" } } }
                @for (labels, times) in &bars {
                    tbody {
                        tr { th scope="rowgroup" colspan="3" { (together(survey, labels)) } }
                        @for ((group, base), times) in groups.iter().zip(times) {
                            tr {
                                th scope="row" { (named(survey, group)) }
                                td { (times) " of " (base) }
                                (bar(*times, *base))
                            }
                        }
                    }
                }
            }
            p.hint id=(format!("{id}-groups")) {
                "Margins of error in percentage points: "
                @for (at, (group, base)) in groups.iter().enumerate() {
                    @if at > 0 { "; " }
                    (named(survey, group)) " ±" (format!("{:.1}", margin(*base, None)))
                    @if *base < FEW { " (few answers)" }
                }
                "."
                @if !hidden.is_empty() {
                    " Not shown, so that nobody is found out: "
                    @for (at, group) in hidden.iter().enumerate() {
                        @if at > 0 { "; " }
                        (named(survey, group))
                    }
                    "."
                }
            }
        }
    }
}

fn named(survey: &Survey, group: &Group) -> Markup {
    html! {
        @match group {
            Some(words) => bdi lang=(survey.definition().default_language()) { (label(survey, words)) },
            None => "gave no such answer",
        }
    }
}
