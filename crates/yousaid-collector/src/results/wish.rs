//! What staff ask a page of results for: `?by=area&population=2436`.

use maud::Markup;
use maud::html;
use yousaid_engine::Question;
use yousaid_engine::Survey;
use yousaid_i18n::direction;
use yousaid_schema::nearest;

use super::tally::can_divide;
use crate::halo::words::plain;

/// The largest number of people or homes.
pub(crate) const MOST: u32 = 100_000_000;

/// What is asked for, as far as it can be had.
#[derive(Debug, Default)]
pub(super) struct Wish<'s> {
    /// The question by whose answers everything is broken down.
    pub(super) by: Option<&'s Question>,
    /// How many could have answered.
    pub(super) population: Option<u32>,
    /// What can't be had, in words.
    pub(super) faults: Vec<String>,
    /// What was typed as the population.
    typed: String,
}

impl<'s> Wish<'s> {
    /// Reads names and values; `population` is what the settings say. What is empty is not asked for.
    pub(super) fn read(survey: &'s Survey, fields: &[(String, String)], population: Option<u32>) -> Self {
        let mut asked =
            Self { population, typed: population.map_or(String::new(), |all| all.to_string()), ..Self::default() };
        for (name, value) in fields.iter().map(|(name, value)| (name.as_str(), value.trim())) {
            match name {
                "by" if value.is_empty() => asked.by = None,
                "by" => match divisions(survey).find(|question| question.spec.id == *value) {
                    Some(question) => asked.by = Some(question),
                    None => asked.faults.push(unknown(survey, value)),
                },
                "population" => {
                    asked.typed = value.to_owned();
                    asked.population = number(value);
                    if asked.population.is_none() && !value.is_empty() {
                        asked.faults.push(format!(
                            "“{value}” is no number of homes or people: write digits, such as 2436, from 1 to {MOST}."
                        ));
                    }
                }
                _ => {}
            }
        }
        asked
    }

    /// The form with which it is asked for. It is sent by reading the page again, so a bookmark keeps it.
    pub(super) fn form(&self, survey: &Survey) -> Markup {
        let language = survey.definition().default_language();
        html! {
            form.filters.actions method="get" {
                @if divisions(survey).next().is_some() {
                    p.field {
                        label for="by" { "Break down by" }
                        select #by name="by" {
                            option value="" { "Nothing" }
                            @for question in divisions(survey) {
                                @let is_asked = self.by.is_some_and(|by| by.spec.id == question.spec.id);
                                option value=(question.spec.id.as_str()) selected[is_asked] lang=(language) dir=(direction(language).code()) {
                                    (question.spec.title.as_ref().map(plain).unwrap_or_default())
                                }
                            }
                        }
                    }
                }
                p.field {
                    label for="population" { "How many could have answered" }
                    input #population name="population" type="text" inputmode="numeric" autocomplete="off" value=(self.typed) aria-describedby="population-hint";
                    span.hint #population-hint { "Homes or people, for the margin of error" }
                }
                p { button { "Show" } }
            }
        }
    }
}

/// The questions by which the others can be broken down.
fn divisions(survey: &Survey) -> impl Iterator<Item = &Question> {
    survey.questions().iter().filter(|question| can_divide(question))
}

/// A number as people write it: 18,800 or 18 800.
fn number(text: &str) -> Option<u32> {
    let digits: String = text.chars().filter(|c| !matches!(c, ',' | ' ' | '\u{a0}' | '\u{202f}')).collect();
    digits.parse().ok().filter(|number| (1..=MOST).contains(number))
}

fn unknown(survey: &Survey, id: &str) -> String {
    let mut known: Vec<&str> = divisions(survey).map(|question| question.spec.id.as_str()).collect();
    let help = match (nearest(id, known.iter().copied()), known.is_empty()) {
        (Some(near), _) => format!("did you mean `{near}`?"),
        (None, true) => "this survey has none.".to_owned(),
        (None, false) => {
            known.sort_unstable();
            format!("use one of: {}.", known.join(", "))
        }
    };
    let what = match survey.question(id) {
        Some((_, question)) => {
            let title = question.spec.title.as_ref().map(plain).unwrap_or_default();
            format!(
                "“{title}” (`{id}`) can’t be broken down by: that takes a question to which everybody gives one answer"
            )
        }
        None => format!("There is no question `{id}` to break down by"),
    };
    format!("{what}; {help}")
}
