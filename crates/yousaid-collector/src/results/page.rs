//! The results of one survey as a page to read and to print: for each question how often each answer was given, as
//! a table that has bars in it.

use maud::Markup;
use maud::html;
use yousaid_engine::Question;
use yousaid_engine::Survey;
use yousaid_i18n::direction;
use yousaid_schema::QuestionKind;
use yousaid_schema::SurveyId;
use yousaid_schema::Text;

use super::tally::Chart;
use super::tally::FEW;
use super::tally::LEAST;
use super::tally::Tally;
use super::tally::is_shown;
use super::tally::margin;
use crate::halo::words::plain;
use crate::halo::words::time;

/// What stands between the ways to all parts and the end of the page.
pub(super) fn write(id: &SurveyId, survey: &Survey, tally: &Tally, today: &str) -> Markup {
    let definition = survey.definition();
    let shown = || survey.questions().iter().filter(|question| is_shown(survey, question));
    let written: Vec<&Question> = shown()
        .filter(|question| question.takes_answer() && tally.chart(question).is_none() && question.parts.is_empty())
        .collect();
    html! {
        dl {
            dt { "Responses" }
            dd { strong { (tally.responses) } ", as of " (time(today)) }
            @if let Some(opens) = &definition.opens { dt { "Open from" } dd { (time(opens)) } }
            @if let Some(closes) = &definition.closes { dt { "Until the end of" } dd { (time(closes)) } }
        }
        (downloads(id))
        @for question in shown() {
            @if let Some(chart) = tally.chart(question) {
                (section(survey, question, &chart))
            }
        }
        @if !written.is_empty() {
            section {
                h2 { "In words and numbers" }
                p { "What was written stands in the table to download." }
                table {
                    thead { tr { th scope="col" { "Question" } th scope="col" { "Answers" } } }
                    tbody {
                        @for question in written {
                            tr { th scope="row" { (own(survey, question.spec.title.as_ref())) } td { (tally.base(question)) } }
                        }
                    }
                }
            }
        }
        section {
            h2 { "How to read this" }
            ul {
                li { "Shares are of those who answered the question. “Don’t know” and the like are counted apart." }
                li { "The margin of error says how far the share of all residents may be from the one shown, either way, 19 times out of 20. It holds where those asked were chosen by chance, and is smaller where most residents answered. Where people chose to answer by themselves, no margin holds." }
                li { "Results of fewer than " (LEAST) " answers are not shown, those of fewer than " (FEW) " are marked. Mind small numbers before you publish: one answer out of many can still tell who gave it." }
            }
        }
    }
}

/// The tables behind the page.
pub(super) fn downloads(id: &SurveyId) -> Markup {
    html! {
        p.actions {
            a href=(format!("/staff/results/{id}/responses.csv")) { "Responses (CSV)" }
            " · "
            a href=(format!("/staff/results/{id}/codebook.csv")) { "What the columns mean (CSV)" }
        }
    }
}

/// Words of the survey, marked with their language.
pub(super) fn own(survey: &Survey, text: Option<&Text>) -> Markup {
    let language = survey.definition().default_language();
    html! { span lang=(language) dir=(direction(language).code()) { (text.map(plain).unwrap_or_default()) } }
}

fn section(survey: &Survey, question: &Question, chart: &Chart) -> Markup {
    let head = question.part.as_ref().and_then(|part| survey.questions().get(part.head).map(|head| (part, head)));
    let id = format!("q-{}", question.spec.id);
    html! {
        section {
            @match head {
                // The rows of a matrix stand below its title.
                Some((part, head)) => {
                    @if head.parts.start == index(survey, question) { h2 { (own(survey, head.spec.title.as_ref())) } }
                    h3 id=(id) { (own(survey, row(head, &part.name))) }
                }
                None => h2 id=(id) { (own(survey, question.spec.title.as_ref())) },
            }
            @if chart.base == 0 {
                p { "No answers yet." }
            } @else if chart.bars.is_empty() {
                p { (answers(chart.base)) ": too few to show." }
            } @else {
                (table(survey, question, chart, &id))
            }
        }
    }
}

fn table(survey: &Survey, question: &Question, chart: &Chart, id: &str) -> Markup {
    let language = survey.definition().default_language();
    let what = match question.spec.kind {
        QuestionKind::MultipleChoice { .. } => " (several could be chosen)",
        QuestionKind::Ranking { .. } => " (counted is what was put first)",
        _ => "",
    };
    html! {
        table.chart aria-labelledby=(id) aria-describedby=(format!("{id}-base")) {
            thead { tr { th scope="col" { "Answer" } th scope="col" { "Number" } th scope="col" { "Share" } } }
            tbody {
                @for (words, times) in &chart.bars {
                    @let share = share(*times, chart.base);
                    tr {
                        th scope="row" lang=(language) dir=(direction(language).code()) { (plain(&Text::new(language, words))) }
                        td { (times) }
                        td {
                            (format!("{share:.0}%"))
                            svg.bar viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                                rect width=(format!("{share:.1}")) height="1" {}
                            }
                        }
                    }
                }
            }
        }
        p.hint id=(format!("{id}-base")) {
            (answers(chart.base)) (what) ", margin of error ±" (format!("{:.1}", margin(chart.base))) " percentage points."
            @if chart.base < FEW { " " strong { "Few answers." } }
            @if !chart.soft.is_empty() {
                " Not counted: "
                @for (at, (words, times)) in chart.soft.iter().enumerate() {
                    @if at > 0 { "; " }
                    bdi lang=(language) { (plain(&Text::new(language, words))) } " " (times)
                }
                "."
            }
        }
    }
}

/// Where a question stands in its survey.
fn index(survey: &Survey, question: &Question) -> usize {
    survey.question(question.spec.id.as_str()).map_or(usize::MAX, |(index, _)| index)
}

/// The label of the row of a matrix.
fn row<'s>(head: &'s Question, name: &str) -> Option<&'s Text> {
    let QuestionKind::Matrix { rows, .. } = &head.spec.kind else { return None };
    rows.iter().find(|row| row.code.as_str() == name).map(|row| &row.label)
}

fn answers(base: u32) -> String {
    if base == 1 { "1 answer".to_owned() } else { format!("{base} answers") }
}

/// In percent.
fn share(times: u32, base: u32) -> f64 {
    f64::from(times) * 100.0 / f64::from(base.max(1))
}
