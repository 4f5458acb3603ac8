//! Which entries of a board are shown.

use yousaid_schema::Outcomes;
use yousaid_schema::SurveyId;

/// What a reader wants to see of a board, by the codes of places and topics; empty for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Code of a place.
    pub place: String,
    /// Code of a topic.
    pub topic: String,
}

/// A filter, and how many of the entries that fit it are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shown {
    pub(crate) filter: Filter,
    pub(crate) most: usize,
}

/// The entries that fit, by their places in the board. An entry without places concerns every place.
pub(crate) fn fitting(board: &Outcomes, survey: Option<&SurveyId>, filter: &Filter) -> Vec<usize> {
    let fits = |at: &usize| {
        board.entries.get(*at).is_some_and(|entry| {
            let source = entry.source.as_ref().and_then(|source| source.survey.as_ref());
            let place = filter.place.as_str();
            let is_there =
                place.is_empty() || entry.places.is_empty() || entry.places.iter().any(|code| *code == *place);
            let topic = filter.topic.as_str();
            let is_about = topic.is_empty() || entry.topics.iter().any(|code| *code == *topic);
            is_there && is_about && (survey.is_none() || survey == source)
        })
    };
    (0..board.entries.len()).filter(fits).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::elm_homes;
    use super::*;

    fn ids(survey: Option<&str>, place: &str, topic: &str) -> String {
        let board = elm_homes();
        let survey = survey.and_then(SurveyId::new);
        let filter = Filter { place: place.to_owned(), topic: topic.to_owned() };
        let ids = fitting(&board, survey.as_ref(), &filter).into_iter().map(|at| board.entries[at].id.to_string());
        ids.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_concerns_every_place_is_shown_for_each() {
        assert_eq!(ids(None, "", ""), "bins texts lamps");
        assert_eq!(ids(None, "north", ""), "bins texts");
        assert_eq!(ids(None, "harbour", ""), "texts lamps");
    }

    #[test]
    fn a_topic_shows_only_what_is_about_it() {
        assert_eq!(ids(None, "", "repairs"), "texts");
        assert_eq!(ids(None, "harbour", "cleaning"), "");
    }

    #[test]
    fn a_survey_has_only_what_answers_it() {
        assert_eq!(ids(Some("tsm-2026"), "", ""), "bins texts");
        assert_eq!(ids(Some("tsm-2026"), "", "cleaning"), "bins");
        assert_eq!(ids(Some("another"), "", ""), "");
    }
}
