//! Reads a halo round from its JSON tree.

use super::Reading;
use super::kind::is_media_address;
use super::languages;
use crate::AgendaItem;
use crate::Asks;
use crate::ClosedEarly;
use crate::GENERAL;
use crate::HaloRound;
use crate::ItemOutcome;
use crate::Json;
use crate::Meeting;
use crate::Moment;
use crate::Object;
use crate::Outcome;
use crate::Paper;
use crate::PaperKind;
use crate::Problems;
use crate::Purpose;
use crate::QuestionId;
use crate::RoundState;
use crate::SurveyId;
use crate::aids;
use crate::asks;
use crate::halo::CONSULTATION_DAYS;
use crate::limits;
use crate::read;
use crate::read::item;
use crate::sha256_hex;

/// Ids of questions that every round has.
const RESERVED: [&str; 6] = [GENERAL, "name", "hear", "hear_email", "hear_text", "hear_post"];

/// Advice on what the collector's own part of a round says.
const ONLY: &str = "take `state` out: the collector adds it by itself";

pub(crate) fn halo(json: &Json, problems: &mut Problems) -> Option<HaloRound> {
    let mut object = Object::open(json, "", problems)?;
    object.string("$schema", limits::ADDRESS_CHARS, problems);
    // What a collector adds to it; read before there is a survey.
    object.get(Asks::FIELD);
    object.required("kind", problems);
    object.word("kind", &["halo"], problems);
    let languages = languages(&mut object, problems);
    let mut reading = Reading::new(languages, problems);
    let r = &mut reading;

    let id = r.id(&mut object, "id");
    object.required("version", r.problems);
    let version = object.string("version", limits::ID_CHARS, r.problems).unwrap_or_default().to_owned();
    let group = r.required_text(&mut object, "group");
    let about = r.text(&mut object, "about");
    let landlord = object.required("landlord", r.problems).and_then(|json| r.landlord(json));
    let anonymity = r.anonymity(&mut object);
    let opens = r.required_day(&mut object, "opens");
    let closes = r.required_day(&mut object, "closes");
    let purpose = r.purpose(&mut object, &opens, &closes);
    let can_change = r.required_text(&mut object, "can_change");
    let cannot_change = r.text(&mut object, "cannot_change");
    let papers = r.papers(&mut object);
    let items = r.agenda(&mut object);
    let aids = aids::of_document(&mut object, &r.languages, r.problems);
    let state = object.get("state").and_then(|json| r.round_state(json));
    let early = state.as_ref().and_then(|state| state.closed_early.as_ref());
    let closing = early.map_or(&closes, |early| &early.on);
    let outcome = object.get("outcome").and_then(|json| r.outcome(json, closing, &items));
    let archived = r.flag(&mut object, "archived");
    r.told(archived, outcome.as_ref(), &items);
    object.finish(r.problems);

    Some(HaloRound {
        id: id.unwrap_or_else(SurveyId::unread),
        version,
        group,
        about,
        landlord: landlord.unwrap_or_default(),
        anonymity,
        purpose,
        opens,
        closes,
        can_change,
        cannot_change,
        papers,
        items,
        aids,
        outcome,
        archived,
        state,
        languages: reading.languages,
        hash: sha256_hex(asks::without(json).to_canonical_text().as_bytes()),
    })
}

impl Reading<'_> {
    fn purpose(&mut self, object: &mut Object<'_>, opens: &str, closes: &str) -> Purpose {
        let days = days(opens, closes);
        if days.is_some_and(|days| days < 1) {
            let message = || format!("comments close on {closes}, before they open on {opens}");
            self.problems.wrong("/closes", "closes-before-it-opens", message, || "give a day on or after `opens`");
        }
        let short_notice = self.text(object, "short_notice");
        if object.word("purpose", &["meeting", "consultation"], self.problems) == Some(1) {
            if object.get("meeting").is_some() {
                let message = || "a consultation has no meeting of its own";
                let help = || "take `meeting` out, or write \"purpose\": \"meeting\"";
                self.problems.wrong("/meeting", "contradiction", message, help);
            }
            if short_notice.is_none() && days.is_some_and(|days| (1..CONSULTATION_DAYS).contains(&days)) {
                let message = || {
                    format!("the consultation is open for {} days, less than {CONSULTATION_DAYS}", days.unwrap_or(0))
                };
                let help = || "close it later, or say in `short_notice` why that can't be; residents will read it";
                self.problems.wrong("/closes", "too-short", message, help);
            }
            return Purpose::Consultation { short_notice };
        }
        if short_notice.is_some() {
            let help = || "take it out, or write \"purpose\": \"consultation\"";
            self.problems.wrong("/short_notice", "contradiction", || "only a consultation has a short notice", help);
        }
        let meeting = object.required("meeting", self.problems).and_then(|json| self.meeting(json));
        if let Some(meeting) = &meeting
            && days_or_less(&meeting.date, closes)
        {
            let message = || format!("comments close on {closes}, and the meeting is on {}", meeting.date);
            let help = || "close them before the day of the meeting: somebody has to read them and take them there";
            self.problems.wrong("/closes", "closes-after-the-meeting", message, help);
        }
        Purpose::Meeting(meeting.unwrap_or(Meeting { date: String::new(), time: None, place: None }))
    }

    fn meeting(&mut self, json: &Json) -> Option<Meeting> {
        let mut object = Object::open(json, "/meeting", self.problems)?;
        let date = self.required_day(&mut object, "date");
        let time = object.string("time", 5, self.problems).map(str::to_owned);
        if let Some(time) = time.as_ref().filter(|time| !is_time(time)) {
            let message = || ["`", time, "` is not a time of the day"].concat();
            self.problems.wrong("/meeting/time", "bad-moment", message, || "write it as 18:30");
        }
        let place = self.text(&mut object, "place");
        object.finish(self.problems);
        Some(Meeting { date, time, place })
    }

    fn papers(&mut self, object: &mut Object<'_>) -> Vec<Paper> {
        let items = object.list("papers", limits::PAPERS, self.problems);
        let base = object.at("papers");
        let mut papers = Vec::new();
        for (i, json) in items.iter().enumerate() {
            papers.extend(self.paper(json, &item(&base, i)));
        }
        papers
    }

    fn paper(&mut self, json: &Json, pointer: &str) -> Option<Paper> {
        let mut object = Object::open(json, pointer, self.problems)?;
        let title = self.required_text(&mut object, "title");
        object.required("kind", self.problems);
        let kinds = PaperKind::ALL.map(|(name, _)| name);
        let kind = object.word("kind", &kinds, self.problems).and_then(|at| PaperKind::ALL.get(at));
        object.required("address", self.problems);
        let address = object.string("address", limits::ADDRESS_CHARS, self.problems);
        if let Some(address) = address.filter(|address| !is_media_address(address)) {
            let message = || ["`", address, "` can't be linked to"].concat();
            let help = || "give an address that starts with https://, or one on the server of the page";
            self.problems.wrong(object.at("address"), "bad-address", message, help);
        }
        let format = object.string("format", limits::ID_CHARS, self.problems).map(str::to_owned);
        let kilobytes = object.whole("kilobytes", 1, 1_000_000, self.problems);
        let language = object.get("language");
        let language = language.and_then(|json| super::language(json, &object.at("language"), self.problems));
        object.finish(self.problems);
        let (&(_, kind), address) = (kind?, address?.to_owned());
        Some(Paper { title, kind, address, format, kilobytes, language })
    }

    fn agenda(&mut self, object: &mut Object<'_>) -> Vec<AgendaItem> {
        object.required("items", self.problems);
        let list = object.list("items", limits::AGENDA, self.problems);
        if list.is_empty() && object.peek("items").is_some() {
            self.problems.wrong("/items", "empty-list", || "the agenda is empty", || "add what will be spoken about");
        }
        let mut items: Vec<AgendaItem> = Vec::new();
        for (i, json) in list.iter().enumerate() {
            let pointer = item("/items", i);
            let Some(mut object) = Object::open(json, &pointer, self.problems) else { continue };
            let id: Option<QuestionId> = self.id(&mut object, "id");
            if let Some(id) = id.as_ref().filter(|id| RESERVED.contains(&id.as_str())) {
                let message = || format!("`{id}` is the id of a question that every round has");
                self.problems.wrong(object.at("id"), "reserved", message, || "give the item another id");
            }
            if let Some(id) = id.as_ref().filter(|id| items.iter().any(|known| known.id == **id)) {
                let message = || format!("another item has the id `{id}`");
                self.problems.wrong(object.at("id"), "duplicate", message, || "give each item its own id");
            }
            let title = self.required_text(&mut object, "title");
            let text = self.text(&mut object, "text");
            let can_change = self.text(&mut object, "can_change");
            let papers = self.papers(&mut object);
            object.finish(self.problems);
            items.extend(id.map(|id| AgendaItem { id, title, text, can_change, papers }));
        }
        items
    }

    fn outcome(&mut self, json: &Json, closes: &str, items: &[AgendaItem]) -> Option<Outcome> {
        let mut object = Object::open(json, "/outcome", self.problems)?;
        let reported_to = self.required_text(&mut object, "reported_to");
        let reported_on = self.required_day(&mut object, "reported_on");
        let decided_on = self.required_day(&mut object, "decided_on");
        // "Too often in the past people have been asked their opinions only to find decisions have been
        // reached without any reference to their views" (PETRA TMO, communications strategy).
        for (name, day, done) in [("reported_on", &reported_on, "reported"), ("decided_on", &decided_on, "decided")] {
            if days_or_less(day, closes) {
                let message =
                    || format!("this was {done} on {day}, and comments could be sent until the end of {closes}");
                let help = || "give the day after comments closed on which it was done";
                self.problems.wrong(object.at(name), "before-comments-closed", message, help);
            }
        }
        let minutes = object.get("minutes").and_then(|json| self.paper(json, "/outcome/minutes"));
        object.required("items", self.problems);
        let list = object.list("items", limits::AGENDA + 1, self.problems);
        let mut told: Vec<ItemOutcome> = Vec::new();
        for (i, json) in list.iter().enumerate() {
            let pointer = item("/outcome/items", i);
            let Some(found) = self.item_outcome(json, &pointer) else { continue };
            let known = found.item == GENERAL || items.iter().any(|item| item.id == found.item);
            if !known {
                let message = || format!("the agenda has no item `{}`", found.item);
                let names: Vec<&str> = items.iter().map(|item| item.id.as_str()).chain([GENERAL]).collect();
                let help = || ["its items: ", &names.join(", ")].concat();
                self.problems.wrong([&pointer, "/item"].concat(), "unknown-item", message, help);
            }
            if told.iter().any(|other| other.item == found.item) {
                let message = || format!("the outcome of `{}` is told twice", found.item);
                self.problems.wrong([&pointer, "/item"].concat(), "duplicate", message, || super::ONCE);
            }
            told.push(found);
        }
        object.finish(self.problems);
        Some(Outcome { decided_on, reported_to, reported_on, minutes, items: told })
    }

    fn item_outcome(&mut self, json: &Json, pointer: &str) -> Option<ItemOutcome> {
        let mut object = Object::open(json, pointer, self.problems)?;
        let item = object.required("item", self.problems);
        let item = item.and_then(|json| read::id::<QuestionId>(json, &object.at("item"), self.problems));
        let comments = object.whole("comments", 0, 10_000_000, self.problems);
        // Of what nobody commented on there may be nothing to tell.
        let mut words = |name| match comments {
            Some(0) => self.text(&mut object, name).unwrap_or_default(),
            _ => self.required_text(&mut object, name),
        };
        let [said, decided, basis] = [words("said"), words("decided"), words("basis")];
        object.finish(self.problems);
        Some(ItemOutcome { item: item?, comments, said, decided, basis })
    }

    fn round_state(&mut self, json: &Json) -> Option<RoundState> {
        let mut object = Object::open(json, "/state", self.problems)?;
        let today = self.required_day(&mut object, "today");
        let open = self.flag(&mut object, "open");
        let closed_early = object.get("closed_early").and_then(|json| {
            let mut object = Object::open(json, "/state/closed_early", self.problems)?;
            let early = ClosedEarly {
                on: self.required_day(&mut object, "on"),
                reason: self.required_text(&mut object, "reason"),
            };
            object.finish(self.problems);
            Some(early)
        });
        let people = object.whole("people", 0, 10_000_000, self.problems);
        let mut comments = Vec::new();
        if let Some(counts) =
            object.get("comments").and_then(|json| Object::open(json, "/state/comments", self.problems))
        {
            for (name, json, pointer) in counts.entries() {
                let count = match json {
                    Json::Number(count) => count.to_string().parse().ok(),
                    _ => None,
                };
                match QuestionId::new(name).zip(count) {
                    Some(found) => comments.push(found),
                    None => {
                        self.problems.wrong(pointer, "bad-count", || "not a number of comments on an item", || ONLY);
                    }
                }
            }
        }
        object.finish(self.problems);
        Some(RoundState { today, open, closed_early, people, comments })
    }

    /// A round can't be archived before residents have been told what became of every item.
    fn told(&mut self, archived: bool, outcome: Option<&Outcome>, items: &[AgendaItem]) {
        if !archived {
            return;
        }
        let told = outcome.map_or(&[][..], |outcome| &outcome.items);
        for missing in items.iter().filter(|item| told.iter().all(|told| told.item != item.id)) {
            let message = || format!("nobody has been told what became of `{}`", missing.id);
            let help = || "add it to the outcome: what was said, what was decided, and on what basis; or `comments` 0 where nobody commented";
            self.problems.wrong("/archived", "no-outcome", message, help);
        }
    }
}

/// How many days there are from one to another, both counted; `None` where one is not a day.
fn days(first: &str, last: &str) -> Option<i32> {
    Some(Moment::new(last)?.serial_day() - Moment::new(first)?.serial_day() + 1)
}

/// Whether `day` is `other` or earlier; no where one of them is not a day.
fn days_or_less(day: &str, other: &str) -> bool {
    days(day, other).is_some_and(|days| days >= 1)
}

fn is_time(text: &str) -> bool {
    let two = |from: usize| text.get(from..from + 2).and_then(|two| two.parse::<u8>().ok());
    text.len() == 5
        && text.bytes().enumerate().all(|(i, b)| if i == 2 { b == b':' } else { b.is_ascii_digit() })
        && two(0).is_some_and(|hour| hour < 24)
        && two(3).is_some_and(|minute| minute < 60)
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    const ROUND: &str = r#"{
        "kind": "halo", "id": "repairs-2026-12", "version": "1", "default_language": "en", "languages": ["en", "cy"],
        "group": {"en": "Repairs group", "cy": "Grŵp atgyweirio"},
        "landlord": {"name": "Elm Homes", "privacy_notice": "https://elm.example/privacy"},
        "opens": "2026-11-16", "closes": "2026-12-04",
        "meeting": {"date": "2026-12-08", "time": "18:30", "place": "Elm House"},
        "can_change": "The order of works.",
        "papers": [{"title": "Agenda", "kind": "agenda", "address": "/papers/agenda.pdf", "format": "PDF", "kilobytes": 120, "language": "en"}],
        "items": [
            {"id": "windows", "title": "New windows", "text": "Two makers are left.",
             "papers": [{"title": "Report", "kind": "report", "address": "https://elm.example/windows.pdf"}]},
            {"id": "gutters", "title": "Gutters"}
        ]
    }"#;

    /// The round with fields changed, given as JSON pointers of one or two names; `null` takes one out.
    fn with(changes: &[(&str, &str)]) -> Result<HaloRound, String> {
        let mut json: serde_json::Value = serde_json::from_str(ROUND).unwrap();
        for (pointer, value) in changes {
            let value: serde_json::Value = serde_json::from_str(value).unwrap();
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            json.pointer_mut(parent).unwrap()[name] = value;
        }
        let json: Json = serde_json::from_value(json).unwrap();
        HaloRound::from_json(&json).map_err(|error| error.to_string())
    }

    #[test]
    fn a_round_is_read() {
        let round = with(&[]).unwrap();
        assert_eq!(round.meeting().unwrap().date, "2026-12-08");
        assert_eq!(round.items[0].papers[0].kind, PaperKind::Report);
        assert_eq!(round.papers[0].kilobytes, Some(120));
        let open = ["2026-11-15", "2026-11-16", "2026-12-04", "2026-12-05"].map(|day| round.is_open(day));
        assert_eq!(open, [false, true, true, false]);
    }

    const OUTCOME: &str = r#"{"decided_on": "2026-12-08", "reported_to": "The board", "reported_on": "2026-12-07", "items": [
        {"item": "windows", "comments": 2, "said": "Too dear", "decided": "Wood", "basis": "It lasts"},
        {"item": "general", "said": "Thanks", "decided": "Nothing", "basis": "Nothing was asked"}]}"#;

    #[test]
    fn what_a_round_is_held_to_is_said() {
        let cases: &[&[(&str, &str)]] = &[
            &[("/closes", r#""2026-11-15""#)],
            &[("/closes", r#""2026-12-08""#)],
            &[("/meeting", "null")],
            &[("/meeting/time", r#""25:00""#), ("/short_notice", r#""Hurry""#)],
            &[("/purpose", r#""consultation""#), ("/meeting", "null")],
            &[("/purpose", r#""consultation""#), ("/short_notice", r#""The offer ends""#)],
            &[("/items/0/id", r#""general""#), ("/items/1/id", r#""name""#)],
            &[("/items/1/id", r#""windows""#), ("/can_change", "null")],
            &[("/papers/0/address", r#""javascript:x""#), ("/papers/0/kind", r#""minuets""#)],
            &[("/items", "[]")],
            &[("/archived", "true")],
            &[("/archived", "true"), ("/outcome", OUTCOME)],
            &[
                ("/outcome", OUTCOME),
                ("/outcome/decided_on", r#""2026-12-04""#),
                ("/outcome/items/1/item", r#""roof""#),
            ],
        ];
        let said: Vec<String> = cases.iter().map(|case| with(case).expect_err("it is wrong")).collect();
        expect![[r#"
            /closes: comments close on 2026-11-15, before they open on 2026-11-16; give a day on or after `opens`
            --
            /closes: comments close on 2026-12-08, and the meeting is on 2026-12-08; close them before the day of the meeting: somebody has to read them and take them there
            --
            the document: the field `meeting` is missing; add "meeting": … here
            --
            /short_notice: only a consultation has a short notice; take it out, or write "purpose": "consultation"
            /meeting/time: `25:00` is not a time of the day; write it as 18:30
            --
            /closes: the consultation is open for 19 days, less than 21; close it later, or say in `short_notice` why that can't be; residents will read it
            --
            /meeting: a consultation has no meeting of its own; take `meeting` out, or write "purpose": "meeting"
            --
            /items/0/id: `general` is the id of a question that every round has; give the item another id
            /items/1/id: `name` is the id of a question that every round has; give the item another id
            --
            the document: the field `can_change` is missing; add "can_change": … here
            /items/1/id: another item has the id `windows`; give each item its own id
            --
            /papers/0/kind: `minuets` is not known here; did you mean `minutes`?
            /papers/0/address: `javascript:x` can't be linked to; give an address that starts with https://, or one on the server of the page
            --
            /items: the agenda is empty; add what will be spoken about
            --
            /archived: nobody has been told what became of `windows`; add it to the outcome: what was said, what was decided, and on what basis; or `comments` 0 where nobody commented
            /archived: nobody has been told what became of `gutters`; add it to the outcome: what was said, what was decided, and on what basis; or `comments` 0 where nobody commented
            --
            /archived: nobody has been told what became of `gutters`; add it to the outcome: what was said, what was decided, and on what basis; or `comments` 0 where nobody commented
            --
            /outcome/decided_on: this was decided on 2026-12-04, and comments could be sent until the end of 2026-12-04; give the day after comments closed on which it was done
            /outcome/items/1/item: the agenda has no item `roof`; its items: windows, gutters, general"#]].assert_eq(&said.join("\n--\n"));
    }

    #[test]
    fn its_aids_are_those_of_the_survey_underneath_and_wrong_ones_are_named() {
        let aids =
            r#"{"/items/windows/text": {"easy": "Two firms are left."}, "windows": {"audio": "media/windows.mp3"}}"#;
        let round = with(&[("/aids", aids)]).unwrap();
        let made = crate::Definition::from_json(&round.to_survey()).unwrap();
        let read = crate::Aids::read(made.aids.as_ref().unwrap(), &made.languages);
        assert_eq!(made.aids, Some(serde_json::from_str(aids).unwrap()));
        assert_eq!(read.of("windows").unwrap().audio, [("en".to_owned(), "media/windows.mp3".to_owned())]);
        assert_eq!(with(&[]).unwrap().to_survey().get("aids"), None);
        let error = with(&[("/aids", r#"{"/items/windows/text": {"picture": "windw"}}"#)]).unwrap_err();
        assert!(error.starts_with("/aids/~1items~1windows~1text/picture: there is no picture"), "{error}");
        let texts = round.texts();
        let names = ["/can_change", "/cannot_change", "/items/windows/text", "/items/gutters/text", "/items/roof/text"];
        assert_eq!(names.map(|name| texts.iter().any(|text| text == name)), [true, false, true, false, false]);
    }

    #[test]
    fn a_consultation_is_open_for_three_weeks_or_says_why_not() {
        let consultation = [("/purpose", r#""consultation""#), ("/meeting", "null")];
        let closing = |day: &'static str| [&consultation[..], &[("/closes", day)]].concat();
        assert!(with(&closing(r#""2026-12-05""#)).unwrap_err().contains("20 days"));
        assert!(with(&closing(r#""2026-12-06""#)).is_ok());
        let reason = [&consultation[..], &[("/short_notice", r#""The offer ends""#)]].concat();
        assert!(with(&reason).is_ok());
    }

    #[test]
    fn of_an_item_that_nobody_commented_on_there_may_be_nothing_to_tell() {
        let told = |item: &str| format!(r#"{{"item": "windows", "said": "a", "decided": "b", "basis": "c"}}, {item}"#);
        let outcome = |item: &str| {
            let general = r#""reported_to": "The group", "reported_on": "2026-12-08", "decided_on": "2026-12-08""#;
            format!("{{{general}, \"items\": [{}]}}", told(item))
        };
        let nobody = outcome(r#"{"item": "gutters", "comments": 0}"#);
        let round = with(&[("/outcome", &nobody), ("/archived", "true")]).unwrap();
        let told = round.outcome.unwrap().items.pop().unwrap();
        assert_eq!((told.comments, told.said.in_default(), told.decided.in_default()), (Some(0), "", ""));
        for somebody in [r#"{"item": "gutters", "comments": 1}"#, r#"{"item": "gutters"}"#] {
            let error = with(&[("/outcome", &outcome(somebody))]).unwrap_err().to_string();
            assert!(error.contains("the field `said` is missing"), "{error}");
        }
    }

    #[test]
    fn a_round_with_all_its_outcomes_can_be_archived() {
        let all = OUTCOME.replace("general", "gutters");
        let round = with(&[("/outcome", &all), ("/archived", "true")]).unwrap();
        assert_eq!(round.outcome.as_ref().unwrap().items.len(), 2);
        assert!(!round.is_open("2026-12-01"));
    }
}
