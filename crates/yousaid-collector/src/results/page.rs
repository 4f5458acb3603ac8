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

use super::breakdown;
use super::figures::FEW;
use super::figures::LEAST;
use super::figures::Summary;
use super::figures::margin;
use super::figures::share;
use super::tally::Answers;
use super::tally::Bar;
use super::tally::Places;
use super::tally::Shown;
use super::tally::Tally;
use super::tally::is_shown;
use super::wish::Wish;
use crate::halo::words::plain;
use crate::halo::words::time;

/// What is asked for, the results and how to read them.
pub(super) fn write(survey: &Survey, tally: &Tally, asked: &Wish<'_>, today: &str) -> Markup {
    let definition = survey.definition();
    let shown = || survey.questions().iter().filter(|question| is_shown(survey, question));
    let written: Vec<&Question> = shown()
        .filter(|question| {
            question.takes_answer() && tally.answers(survey, question).is_none() && question.parts.is_empty()
        })
        .collect();
    html! {
        dl {
            dt { "Responses" }
            dd { strong { (tally.responses) } ", as of " (time(today)) }
            @if let Some(all) = asked.population {
                dt { "Could have answered" }
                dd {
                    (number(f64::from(all), 0))
                    @if tally.responses > all {
                        ", fewer than have answered: look at the number, and at who answered twice"
                    } @else {
                        "; " (percent(tally.responses, all)) " of them have"
                    }
                }
            }
            @if let Some(opens) = &definition.opens { dt { "Open from" } dd { (time(opens)) } }
            @if let Some(closes) = &definition.closes { dt { "Until the end of" } dd { (time(closes)) } }
            @if let Some(by) = asked.by { dt { "Broken down by" } dd { (own(survey, by.spec.title.as_ref())) } }
        }
        @for question in shown() {
            @if let Some(answers) = tally.answers(survey, question) {
                (section(survey, question, &answers, tally, asked))
            }
        }
        @if !written.is_empty() {
            section {
                h2 { "In words" }
                p { "What was written stands in the table of responses." }
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
        (how_to_read(asked))
    }
}

fn how_to_read(asked: &Wish<'_>) -> Markup {
    html! {
        section {
            h2 { "How to read this" }
            ul {
                li { "Shares are of those who answered the question. “Don’t know” and the like are counted apart." }
                li {
                    "The margin of error says how far the share of all residents may be from the one shown, either way, 19 times out of 20. It holds where those asked were chosen by chance. Where people chose to answer by themselves, no margin holds. "
                    @if asked.population.is_some() {
                        "It minds how many could have answered; of a question that only some were asked it is a little too large."
                    } @else {
                        "It is smaller where a large part of all residents answered, once you say how many could have."
                    }
                }
                li { "Results of fewer than " (LEAST) " answers are not shown, those of fewer than " (FEW) " are marked. Mind small numbers before you publish: one answer out of many can still tell who gave it." }
                @if asked.by.is_some() {
                    li { "Groups of fewer than " (LEAST) " answers are not shown, and where they could be worked out from the total, the next smallest group is not shown either. Publish one breakdown of a question: two that cut the same people differently, such as by block and by estate, can be taken from each other." }
                    li { "Take groups as different only where their shares lie further apart than both margins together. Margins of groups don’t mind how many could have answered." }
                }
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

fn section(survey: &Survey, question: &Question, answers: &Answers, tally: &Tally, asked: &Wish<'_>) -> Markup {
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
                None if question.spec.title.is_none() => h2 id=(id) { (question.spec.id.as_str()) },
                None => h2 id=(id) { (own(survey, question.spec.title.as_ref())) },
            }
            @match &answers.shown {
                Shown::TooFew if answers.base == 0 => p { "No answers yet." },
                Shown::TooFew => p { (count(answers.base)) ": too few to show." },
                Shown::Bars(bars) => (chart(survey, answers.base, bars, &id)),
                Shown::Places(places) => (ranking(survey, answers.base, places, &id)),
                Shown::Numbers(summary) => (numbers(survey, question, *summary)),
            }
            @if answers.shown != Shown::TooFew {
                p.hint id=(format!("{id}-base")) {
                    (count(answers.base)) (note(question, answers, asked))
                    @if answers.base < FEW { " " strong { "Few answers." } }
                    @if !answers.soft.is_empty() {
                        " Not counted: "
                        @for (at, (words, times)) in answers.soft.iter().enumerate() {
                            @if at > 0 { "; " }
                            bdi lang=(survey.definition().default_language()) { (label(survey, words)) } " " (times)
                        }
                        "."
                    }
                }
            }
            @if let Some(by) = asked.by { (breakdown::write(survey, question, tally, by, &id)) }
        }
    }
}

/// What there is to know of the figures, behind the number of answers.
fn note(question: &Question, answers: &Answers, asked: &Wish<'_>) -> String {
    match answers.shown {
        Shown::Bars(_) => {
            let several = matches!(question.spec.kind, QuestionKind::MultipleChoice { .. });
            let several = if several { " (several could be chosen)" } else { "" };
            format!("{several}, margin of error ±{:.1} percentage points.", margin(answers.base, asked.population))
        }
        Shown::Places(_) => {
            ". Place 1 is the first. The mean place is of those who gave the answer a place.".to_owned()
        }
        Shown::Numbers(_) if question.part.is_some() => ". Who left this row empty gave it 0.".to_owned(),
        Shown::Numbers(_) | Shown::TooFew => ".".to_owned(),
    }
}

fn chart(survey: &Survey, base: u32, bars: &[Bar], id: &str) -> Markup {
    html! {
        table.chart aria-labelledby=(id) aria-describedby=(format!("{id}-base")) {
            thead { tr { th scope="col" { "Answer" } th scope="col" { "Number" } th scope="col" { "Share" } } }
            tbody {
                @for Bar { labels, times, .. } in bars {
                    tr { (answer(survey, labels)) td { (times) } (bar(*times, base)) }
                }
            }
        }
    }
}

/// The head of the row of an answer, or of several together.
fn answer(survey: &Survey, labels: &[String]) -> Markup {
    let language = survey.definition().default_language();
    html! {
        @match labels {
            [one] => th scope="row" lang=(language) dir=(direction(language).code()) { (label(survey, one)) },
            several => th scope="row" { strong { (together(survey, several)) } },
        }
    }
}

/// Answers that are counted together, in our words around the survey's.
pub(super) fn together(survey: &Survey, labels: &[String]) -> Markup {
    let language = survey.definition().default_language();
    html! {
        @for (at, words) in labels.iter().enumerate() {
            @if at > 0 { " or " }
            bdi lang=(language) { (label(survey, words)) }
        }
    }
}

/// The words of an answer, without markup.
pub(super) fn label(survey: &Survey, words: &str) -> String {
    plain(&Text::new(survey.definition().default_language(), words))
}

/// The cell of a share, with its bar.
pub(super) fn bar(times: u32, base: u32) -> Markup {
    html! {
        td {
            (percent(times, base))
            svg.bar viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
                rect width=(format!("{:.1}", share(times, base))) height="1" {}
            }
        }
    }
}

/// A share in words; of fewer than a hundred, of whom each is more than a hundredth, in whole ones.
fn percent(times: u32, base: u32) -> String {
    let share = share(times, base);
    if base < 100 { format!("{share:.0}%") } else { format!("{share:.1}%") }
}

fn ranking(survey: &Survey, base: u32, places: &[Places], id: &str) -> Markup {
    html! {
        table.chart aria-labelledby=(id) aria-describedby=(format!("{id}-base")) {
            thead { tr { th scope="col" { "Answer" } th scope="col" { "Mean place" } th scope="col" { "Put in place" } } }
            tbody {
                @for place in places {
                    tr {
                        (answer(survey, std::slice::from_ref(&place.label)))
                        td { @match place.mean { Some(mean) => (format!("{mean:.2}")), None => "none" } }
                        td {
                            ul.places {
                                @for (place, times) in (1u32..).zip(&place.times) {
                                    li { (place) ": " (times) " (" (percent(*times, base)) ")" }
                                }
                                @if place.without > 0 {
                                    li { "none: " (place.without) " (" (percent(place.without, base)) ")" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn numbers(survey: &Survey, question: &Question, summary: Summary) -> Markup {
    let Summary { mean, low, median, high } = summary;
    let unit = match &question.spec.kind {
        QuestionKind::Number { unit, .. } | QuestionKind::Calculated { unit, .. } => unit.as_ref(),
        _ => None,
    };
    let unit = html! { @if unit.is_some() { " " (own(survey, unit)) } };
    html! {
        dl {
            dt { "Mean" }
            dd { strong { (number(mean, 2)) } (unit) }
            dt { "Median" }
            dd { strong { (number(median, 2)) } (unit) ": half of the answers are no higher, half no lower" }
            dt { "Middle half" }
            dd { (number(low, 2)) " to " (number(high, 2)) (unit) }
        }
    }
}

/// A number as the British write it: 12,500.5, with so many digits behind the point at most.
fn number(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$}");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let part = part.trim_end_matches('0');
    let (minus, whole) = whole.strip_prefix('-').map_or(("", whole), |whole| ("-", whole));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let minus = if grouped == "0" && part.is_empty() { "" } else { minus };
    [minus, &grouped, if part.is_empty() { "" } else { "." }, part].concat()
}

/// Where a question stands in its survey.
fn index(survey: &Survey, question: &Question) -> usize {
    survey.question(question.spec.id.as_str()).map_or(usize::MAX, |(index, _)| index)
}

/// The label of the row of a matrix, or of what something is shared out among.
fn row<'s>(head: &'s Question, name: &str) -> Option<&'s Text> {
    let (QuestionKind::Matrix { rows, .. } | QuestionKind::Allocation { rows, .. }) = &head.spec.kind else {
        return None;
    };
    rows.iter().find(|row| row.code.as_str() == name).map(|row| &row.label)
}

pub(super) fn count(base: u32) -> String {
    if base == 1 { "1 answer".to_owned() } else { format!("{base} answers") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_people_read_them() {
        for (value, text) in [
            (0.0, "0"),
            (-0.001, "0"),
            (2.5, "2.5"),
            (12_500.0, "12,500"),
            (-1_234_567.891, "-1,234,567.89"),
            (999.999, "1,000"),
            (100.0, "100"),
        ] {
            assert_eq!(number(value, 2), text);
        }
        assert_eq!(number(18_800.0, 0), "18,800");
    }
}
