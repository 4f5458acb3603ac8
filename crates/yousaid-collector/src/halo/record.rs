//! What the officer records of a round. The round's document stays as it is; what is recorded is added
//! when the round is given out.

use yousaid_schema::Decimal;
use yousaid_schema::GENERAL;
use yousaid_schema::HaloRound;
use yousaid_schema::Json;
use yousaid_schema::Moment;
use yousaid_schema::Purpose;
use yousaid_schema::limits;

use super::Round;
use super::digest::Counts;

/// What is recorded of a round. Texts are in the round's default language and in
/// [`yousaid_schema::markup`]; those that are not written yet are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Record {
    /// Why a consultation is open for less than 21 days, in the place of what the document says.
    pub(crate) short_notice: String,
    /// The day on which comments were closed before their last day, and why.
    pub(crate) closed_early: Option<(String, String)>,
    pub(crate) told: Told,
    pub(crate) archived: bool,
}

/// What became of the comments, as far as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) reported_to: String,
    pub(crate) reported_on: String,
    pub(crate) decided_on: String,
    /// For items of the agenda, and for everything else, by their ids.
    pub(crate) items: Vec<(String, ItemTold)>,
}

/// What became of the comments on one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ItemTold {
    pub(crate) said: String,
    pub(crate) decided: String,
    pub(crate) basis: String,
    /// Nobody commented on it, as far as was known when this was kept: there may be nothing to tell.
    pub(crate) is_silent: bool,
}

impl ItemTold {
    fn is_blank(&self) -> bool {
        !self.is_silent && self.texts().iter().all(|(_, text)| text.is_empty())
    }

    fn is_whole(&self) -> bool {
        self.missing().is_empty()
    }

    /// What is still to be told, in words for the officer: everything, or, where nobody commented, nothing but why
    /// something was decided if that is told, and what if its basis is.
    fn missing(&self) -> Vec<&'static str> {
        let is_told = !self.decided.is_empty() || !self.basis.is_empty();
        let parts = [
            ("what was said", &self.said, !self.is_silent),
            ("what was decided", &self.decided, !self.is_silent || is_told),
            ("on what basis", &self.basis, !self.is_silent || is_told),
        ];
        parts.into_iter().filter(|(_, text, is_wanted)| *is_wanted && text.is_empty()).map(|(what, ..)| what).collect()
    }

    fn fields(&self) -> Vec<(String, Json)> {
        let told = self.texts().into_iter().filter(|(_, text)| !text.is_empty());
        let mut fields: Vec<_> = told.map(|(name, text)| field(name, text.as_str())).collect();
        fields.extend(self.is_silent.then(|| field("comments", 0)));
        fields
    }

    pub(crate) fn texts(&self) -> [(&'static str, &String); 3] {
        [("said", &self.said), ("decided", &self.decided), ("basis", &self.basis)]
    }

    pub(crate) fn text_mut(&mut self, name: &str) -> Option<&mut String> {
        match name {
            "said" => Some(&mut self.said),
            "decided" => Some(&mut self.decided),
            "basis" => Some(&mut self.basis),
            _ => None,
        }
    }
}

impl Told {
    /// What is told of an item; blank if nothing is.
    pub(crate) fn item(&self, id: &str) -> ItemTold {
        self.items.iter().find(|(known, _)| known == id).map(|(_, told)| told.clone()).unwrap_or_default()
    }

    pub(crate) fn item_mut(&mut self, id: &str) -> Option<&mut ItemTold> {
        let at = match self.items.iter().position(|(known, _)| known == id) {
            Some(at) => at,
            None => {
                self.items.push((id.to_owned(), ItemTold::default()));
                self.items.len() - 1
            }
        };
        self.items.get_mut(at).map(|(_, told)| told)
    }

    pub(crate) fn texts(&self) -> [(&'static str, &String); 3] {
        [("reported_to", &self.reported_to), ("reported_on", &self.reported_on), ("decided_on", &self.decided_on)]
    }

    pub(crate) fn text_mut(&mut self, name: &str) -> Option<&mut String> {
        match name {
            "reported_to" => Some(&mut self.reported_to),
            "reported_on" => Some(&mut self.reported_on),
            "decided_on" => Some(&mut self.decided_on),
            _ => None,
        }
    }

    /// The outcome that residents see: the items of which everything is told, once it is known to whom
    /// and when it was reported and when it was decided, and something is told; or nothing will be any more.
    fn published(&self, is_last: bool) -> Option<Json> {
        let is_told =
            self.items.iter().any(|(_, told)| told.is_whole() && told.texts().iter().any(|(_, text)| !text.is_empty()));
        let whole: Vec<Json> = self
            .items
            .iter()
            .filter(|(_, told)| told.is_whole())
            .map(|(id, told)| {
                let mut fields = vec![field("item", id.as_str())];
                fields.extend(told.fields());
                Json::Object(fields)
            })
            .collect();
        if !(is_told || is_last && !whole.is_empty()) || self.texts().iter().any(|(_, text)| text.is_empty()) {
            return None;
        }
        let mut fields: Vec<_> = self.texts().map(|(name, text)| field(name, text.as_str())).into();
        fields.push(field("items", Json::List(whole)));
        Some(Json::Object(fields))
    }
}

impl Record {
    pub(crate) fn to_json(&self) -> Json {
        let mut fields = Vec::new();
        if !self.short_notice.is_empty() {
            fields.push(field("short_notice", self.short_notice.as_str()));
        }
        if let Some((on, reason)) = &self.closed_early {
            let early = Json::Object(vec![field("on", on.as_str()), field("reason", reason.as_str())]);
            fields.push(field("closed_early", early));
        }
        let mut told: Vec<_> = self.told.texts().map(|(name, text)| field(name, text.as_str())).into();
        let told_items = self.told.items.iter().filter(|(_, told)| !told.is_blank());
        let items = told_items.map(|(id, told)| (id.clone(), Json::Object(told.fields())));
        told.push(field("items", Json::Object(items.collect())));
        fields.push(field("outcome", Json::Object(told)));
        fields.push(field("archived", Json::Boolean(self.archived)));
        Json::Object(fields)
    }

    pub(crate) fn from_json(json: &Json) -> Self {
        let text = |json: &Json, name: &str| json.get(name).and_then(Json::as_text).unwrap_or_default().to_owned();
        let mut record = Self { short_notice: text(json, "short_notice"), ..Self::default() };
        record.closed_early = json.get("closed_early").map(|early| (text(early, "on"), text(early, "reason")));
        record.archived = matches!(json.get("archived"), Some(Json::Boolean(true)));
        if let Some(told) = json.get("outcome") {
            record.told.take(told);
        }
        record
    }

    /// The round as it is given out on the day `today`.
    pub(crate) fn publish(&self, round: &Round, today: &str, counts: Option<&Counts>) -> Json {
        let mut document = round.document.clone();
        let Json::Object(fields) = &mut document else { return document };
        let is_consultation = matches!(round.round.purpose, Purpose::Consultation { .. });
        if is_consultation && !self.short_notice.is_empty() {
            put(fields, "short_notice", self.short_notice.as_str().into());
        }
        if round.round.outcome.is_none()
            && let Some(outcome) = self.told.published(self.archived)
        {
            put(fields, "outcome", outcome);
        }
        if self.archived {
            put(fields, "archived", Json::Boolean(true));
        }
        let mut state = vec![field("today", today), field("open", Json::Boolean(self.is_open(&round.round, today)))];
        if let Some((on, reason)) = &self.closed_early {
            let early = Json::Object(vec![field("on", on.as_str()), field("reason", reason.as_str())]);
            state.push(field("closed_early", early));
        }
        if let Some(counts) = counts {
            state.push(field("people", counts.people));
            let items = counts.items.iter().map(|(id, count)| (id.clone(), Json::from(*count)));
            state.push(field("comments", Json::Object(items.collect())));
            fill_in(fields, counts);
        }
        put(fields, "state", Json::Object(state));
        document
    }

    /// Whether comments are taken on this day.
    pub(crate) fn is_open(&self, round: &HaloRound, today: &str) -> bool {
        !self.archived && self.closed_early.is_none() && self.told.published(false).is_none() && round.is_open(today)
    }

    /// The day on which comments closed or will close.
    pub(crate) fn closing<'a>(&'a self, round: &'a HaloRound) -> &'a str {
        self.closed_early.as_ref().map_or(&round.closes, |(on, _)| on)
    }

    /// What keeps what is told from being kept, in words for the officer.
    pub(crate) fn faults(&self, round: &HaloRound, today: &str) -> Vec<String> {
        let told = &self.told;
        let mut faults = Vec::new();
        if self.archived {
            faults.push("This round is archived: what residents were told stays as it is.".to_owned());
        }
        if self.is_open(round, today) {
            let closing = super::words::day(self.closing(round));
            faults.push(format!(
                "Comments can still be sent until the end of {closing}. Write down what was decided after that, or close comments first."
            ));
        }
        let closing = self.closing(round);
        for (name, what, day) in [("reported", "reported", &told.reported_on), ("decided", "decided", &told.decided_on)]
        {
            if day.is_empty() {
                continue;
            }
            if !Moment::new(day).is_some_and(|day| day.is_day()) {
                faults.push(format!(
                    "“{day}” is not a day that there is. Write the day on which it was {name} as 2026-12-08."
                ));
            } else if day.as_str() <= closing {
                // "Too often in the past people have been asked their opinions only to find decisions have
                // been reached without any reference to their views" (PETRA TMO, communications strategy).
                faults.push(format!(
                    "This was {what} on {}, and comments could be sent until the end of {}. Give the day after comments closed on which it was {what}.",
                    super::words::day(day),
                    super::words::day(closing)
                ));
            }
        }
        let texts = told.items.iter().flat_map(|(_, told)| told.texts()).chain(told.texts());
        for (_, text) in texts {
            let length = text.chars().count();
            if length > limits::TEXT_CHARS {
                faults.push(format!(
                    "One text has {length} characters. At most {} are kept: shorten it.",
                    limits::TEXT_CHARS
                ));
            }
        }
        let known = |id: &str| id == GENERAL || round.items.iter().any(|item| item.id == *id);
        for (id, _) in told.items.iter().filter(|(id, _)| !known(id)) {
            faults.push(format!("The agenda has no item “{id}”."));
        }
        faults
    }

    /// Notes which items nobody commented on.
    pub(crate) fn note(&mut self, round: &HaloRound, counts: &Counts) {
        if round.outcome.is_some() {
            return;
        }
        for item in &round.items {
            let id = item.id.as_str();
            let is_silent = counts.items.iter().any(|(known, count)| known == id && *count == 0);
            // What is not recorded is not silent.
            if is_silent != self.told.item(id).is_silent
                && let Some(told) = self.told.item_mut(id)
            {
                told.is_silent = is_silent;
            }
        }
    }

    /// What is still to be told before the round can be archived, in words for the officer.
    pub(crate) fn missing(&self, round: &HaloRound) -> Vec<String> {
        if round.outcome.is_some() {
            // The document tells it, and was held to the same rules when it was read.
            return Vec::new();
        }
        let general = [
            ("to whom the comments were reported", &self.told.reported_to),
            ("when they were reported", &self.told.reported_on),
            ("when it was decided", &self.told.decided_on),
        ];
        let mut missing: Vec<String> =
            general.iter().filter(|(_, text)| text.is_empty()).map(|(what, _)| (*what).to_owned()).collect();
        for item in &round.items {
            let title = super::words::plain(&item.title);
            let parts = self.told.item(item.id.as_str()).missing();
            if !parts.is_empty() {
                missing.push(format!("“{title}”: {}", parts.join(", ")));
            }
        }
        missing
    }
}

impl Told {
    /// Takes over what a JSON object says, as far as it says it.
    pub(crate) fn take(&mut self, json: &Json) {
        let take = |target: Option<&mut String>, json: &Json| {
            if let (Some(target), Some(text)) = (target, json.as_text()) {
                text.trim().clone_into(target);
            }
        };
        let Json::Object(fields) = json else { return };
        for (name, json) in fields {
            take(self.text_mut(name), json);
            let (Json::Object(items), "items") = (json, name.as_str()) else { continue };
            for (id, json) in items {
                let Json::Object(fields) = json else { continue };
                for (name, json) in fields {
                    take(self.item_mut(id).and_then(|told| told.text_mut(name)), json);
                    if let ("comments", Json::Number(count), Some(told)) = (name.as_str(), json, self.item_mut(id)) {
                        told.is_silent = *count == Decimal::new(0);
                    }
                }
            }
        }
    }
}

fn field(name: &str, value: impl Into<Json>) -> (String, Json) {
    (name.to_owned(), value.into())
}

fn put(fields: &mut Vec<(String, Json)>, name: &str, value: Json) {
    match fields.iter_mut().find(|(known, _)| known == name) {
        Some((_, old)) => *old = value,
        None => fields.push((name.to_owned(), value)),
    }
}

/// Adds the number of comments to each outcome that has none.
fn fill_in(fields: &mut [(String, Json)], counts: &Counts) {
    let outcome = fields.iter_mut().find(|(known, _)| known == "outcome").map(|(_, value)| value);
    let Some(Json::Object(outcome)) = outcome else { return };
    let items = outcome.iter_mut().find(|(known, _)| known == "items").map(|(_, value)| value);
    let Some(Json::List(items)) = items else { return };
    for item in items {
        let Json::Object(fields) = item else { continue };
        let get = |name: &str| fields.iter().find(|(known, _)| known == name).map(|(_, value)| value);
        let (None, Some(Json::Text(id))) = (get("comments"), get("item")) else { continue };
        let count = counts.items.iter().find(|(item, _)| item == id).map_or(0, |(_, count)| *count);
        fields.push(("comments".to_owned(), count.into()));
    }
}
