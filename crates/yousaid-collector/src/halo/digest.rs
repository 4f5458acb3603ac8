//! What residents said about each item of the agenda.

use yousaid_schema::Answer;
use yousaid_schema::GENERAL;
use yousaid_schema::HaloRound;
use yousaid_schema::Response;
use yousaid_schema::Text;

use crate::app::Collector;
use crate::cells;
use crate::cells::BYTE_ORDER_MARK;
use crate::cells::Cell;
use crate::refusal::Refusal;
use crate::store::PAGE_ROWS;
use crate::store::Stored;

/// The comments of a round, by the items of its agenda.
#[derive(Debug)]
pub(crate) struct Digest {
    /// In the order of the agenda, everything else last.
    pub(crate) items: Vec<Item>,
    /// How many residents commented.
    pub(crate) people: usize,
    /// Who wants to hear what was decided.
    pub(crate) contacts: Vec<Contact>,
}

/// How many commented.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) people: u32,
    /// By the ids of items, everything else last.
    pub(crate) items: Vec<(String, u32)>,
}

/// The comments on one item.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) id: String,
    /// `None` for everything that is not on the agenda.
    pub(crate) title: Option<Text>,
    pub(crate) comments: Vec<Comment>,
}

/// A comment.
#[derive(Debug)]
pub(crate) struct Comment {
    /// The code that the resident was given.
    pub(crate) reference: String,
    /// The day.
    pub(crate) received_on: String,
    /// The day of its last change by the resident.
    pub(crate) amended_on: Option<String>,
    /// Whether it arrived after comments had closed.
    pub(crate) is_late: bool,
    /// As far as it was given.
    pub(crate) name: Option<String>,
    /// The language in which the question was read.
    pub(crate) language: String,
    pub(crate) text: String,
}

/// How somebody wants to hear what was decided.
#[derive(Debug)]
pub(crate) struct Contact {
    /// The id of the response.
    pub(crate) id: String,
    pub(crate) reference: String,
    pub(crate) name: Option<String>,
    /// `email`, `text` or `post`.
    pub(crate) way: String,
    /// Where to.
    pub(crate) to: String,
}

impl Digest {
    /// Reads every comment of a round, in an order that tells nothing of when it came.
    pub(crate) async fn of(collector: &Collector, round: &HaloRound) -> Result<Self, Refusal> {
        let item =
            |id: &str, title: Option<&Text>| Item { id: id.to_owned(), title: title.cloned(), comments: Vec::new() };
        let mut items: Vec<Item> =
            round.items.iter().map(|found| item(found.id.as_str(), Some(&found.title))).collect();
        items.push(item(GENERAL, None));
        let mut digest = Self { items, people: 0, contacts: Vec::new() };
        let mut after = String::new();
        loop {
            let page = collector.store().page(&round.id, &after, PAGE_ROWS).await?;
            for stored in &page {
                digest.add(stored, &stored.response()?, round.closing());
            }
            let Some(last) = page.last() else { return Ok(digest) };
            after.clone_from(&last.id);
        }
    }

    /// How many commented, on what.
    pub(crate) fn counts(&self) -> Counts {
        let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        let items = self.items.iter().map(|item| (item.id.clone(), count(item.comments.len()))).collect();
        Counts { people: count(self.people), items }
    }

    fn add(&mut self, stored: &Stored, response: &Response, closing: &str) {
        self.people += 1;
        let words = |id: &str| match response.answer(id) {
            Some(Answer::Text(text)) => Some(text.clone()),
            _ => None,
        };
        let name = words("name");
        for item in &mut self.items {
            let answered = response.answers.iter().find(|(id, _)| id.as_str() == item.id).map(|(_, answered)| answered);
            let Some((answered, Answer::Text(text))) = answered.map(|answered| (answered, &answered.answer)) else {
                continue;
            };
            item.comments.push(Comment {
                reference: stored.reference.clone(),
                received_on: stored.received_on.clone(),
                amended_on: stored.amended_on.clone(),
                is_late: stored.received_on.as_str() > closing,
                name: name.clone(),
                language: answered.language.clone(),
                text: text.clone(),
            });
        }
        let Some(Answer::Choice(way)) = response.answer("hear") else { return };
        let lines: Vec<String> = match way.as_str() {
            "email" => words("hear_email").into_iter().collect(),
            "text" => words("hear_text").into_iter().collect(),
            "post" => ["line_1", "line_2", "town", "postcode"]
                .iter()
                .filter_map(|part| words(&format!("hear_post.{part}")))
                .collect(),
            _ => return,
        };
        self.contacts.push(Contact {
            id: stored.id.clone(),
            reference: stored.reference.clone(),
            name,
            way: way.to_string(),
            to: lines.join(", "),
        });
    }

    /// As a table: one line for each comment. Cells that a spreadsheet would take for a formula are
    /// made harmless.
    pub(crate) fn table(&self) -> Result<Vec<u8>, csv::Error> {
        let line = |cells: [&str; 7]| cells::write(cells.into_iter().map(|text| Cell::Text(text.into())));
        let mut table = BYTE_ORDER_MARK.as_bytes().to_vec();
        table.extend(line(["item", "title", "comment", "language", "name", "reference", "received"])?);
        for item in &self.items {
            let title = item.title.as_ref().map_or("", Text::in_default);
            for comment in &item.comments {
                let name = comment.name.as_deref().unwrap_or_default();
                let Comment { text, language, reference, received_on, .. } = comment;
                table.extend(line([&item.id, title, text, language, name, reference, received_on])?);
            }
        }
        Ok(table)
    }
}
