//! Results of responses that stand in no store of this collector: opened with a private key, or sent elsewhere.

use std::sync::Arc;

use maud::DOCTYPE;
use maud::PreEscaped;
use maud::html;
use yousaid_engine::Survey;
use yousaid_schema::Response;

use super::page;
use super::tally::Tally;
use super::wish::Wish;
use crate::Error;
use crate::app::today;
use crate::halo::STYLE_TEXT;
use crate::halo::words::plain;

/// The page of results that staff see at `/staff/results/{survey}`, for responses from anywhere, as one file that
/// fetches nothing.
#[derive(Debug)]
pub struct Results {
    survey: Arc<Survey>,
    /// What is asked for, as in the address of the page.
    asked: Vec<(String, String)>,
    tally: Tally,
}

impl Results {
    /// For responses to a survey, the newest version of it; broken down by a question of it, and with margins of error
    /// for so many who could have answered (`"2436"`).
    ///
    /// # Errors
    ///
    /// For a question by which nothing can be broken down, and for what is no number.
    pub fn new(survey: Arc<Survey>, by: Option<&str>, population: Option<&str>) -> Result<Self, Error> {
        let given = [("by", by), ("population", population)];
        let asked: Vec<_> =
            given.iter().filter_map(|(name, value)| Some(((*name).to_owned(), (*value)?.to_owned()))).collect();
        let known = Wish::read(&survey, &asked, None);
        if !known.faults.is_empty() {
            return Err(Error::new(known.faults.join("\n")));
        }
        let tally = Tally::by(known.by);
        Ok(Self { survey, asked, tally })
    }

    /// Counts a response, if it is a finished one. Whether it answers the survey is for the caller to see.
    pub fn add(&mut self, response: &Response) {
        self.tally.add(response);
    }

    /// The page, as HTML.
    #[must_use]
    pub fn page(&self) -> String {
        let survey = &self.survey;
        let title = &survey.definition().title;
        let asked = Wish::read(survey, &self.asked, None);
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { "Results: " (plain(title)) }
                    style { (PreEscaped(STYLE_TEXT)) }
                }
                body {
                    main {
                        h1 { (page::own(survey, Some(title))) }
                        (page::write(survey, &self.tally, &asked, &today()))
                    }
                }
            }
        }
        .into_string()
    }
}
