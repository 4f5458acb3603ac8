//! Reads a board of outcomes from its JSON tree.

use super::Reading;
use super::languages;
use crate::Code;
use crate::Json;
use crate::Object;
use crate::OutcomeEntry;
use crate::OutcomeSource;
use crate::OutcomeStatus;
use crate::Outcomes;
use crate::PageId;
use crate::Problems;
use crate::Tag;
use crate::limits;
use crate::nearest;
use crate::read;
use crate::read::item;

pub(crate) fn outcomes(json: &Json, problems: &mut Problems) -> Option<Outcomes> {
    let mut object = Object::open(json, "", problems)?;
    object.string("$schema", limits::ADDRESS_CHARS, problems);
    object.required("kind", problems);
    object.word("kind", &["outcomes"], problems);
    let languages = languages(&mut object, problems);
    let mut reading = Reading::new(languages, problems);
    let r = &mut reading;

    let title = r.text(&mut object, "title");
    let landlord = object.required("landlord", r.problems).and_then(|json| r.landlord(json));
    let places = r.tags(&mut object, "places");
    let topics = r.tags(&mut object, "topics");
    object.required("entries", r.problems);
    let list = object.list("entries", limits::OUTCOMES, r.problems);
    let mut entries: Vec<OutcomeEntry> = Vec::new();
    for (i, json) in list.iter().enumerate() {
        let pointer = item("/entries", i);
        let Some(entry) = r.entry(json, &pointer, &places, &topics) else { continue };
        if entries.iter().any(|known| known.id == entry.id) {
            let message = || format!("another entry has the id `{}`", entry.id);
            r.problems.wrong(pointer + "/id", "duplicate", message, || "give each entry its own id");
        }
        entries.push(entry);
    }
    object.finish(r.problems);
    Some(Outcomes {
        title,
        landlord: landlord.unwrap_or_default(),
        places,
        topics,
        entries,
        languages: reading.languages,
    })
}

impl Reading<'_> {
    pub(super) fn tags(&mut self, object: &mut Object<'_>, name: &'static str) -> Vec<Tag> {
        let list = object.list(name, limits::CHOICES, self.problems);
        let base = object.at(name);
        let mut tags: Vec<Tag> = Vec::new();
        for (i, json) in list.iter().enumerate() {
            let pointer = item(&base, i);
            let Some(mut object) = Object::open(json, &pointer, self.problems) else { continue };
            let code: Option<Code> = self.id(&mut object, "code");
            let label = self.required_text(&mut object, "label");
            object.finish(self.problems);
            let Some(code) = code else { continue };
            if tags.iter().any(|known| known.code == code) {
                let message = || format!("another one has the code `{code}`");
                self.problems.wrong(pointer + "/code", "duplicate", message, || "give each its own code");
            }
            tags.push(Tag { code, label });
        }
        tags
    }

    fn entry(&mut self, json: &Json, pointer: &str, places: &[Tag], topics: &[Tag]) -> Option<OutcomeEntry> {
        let mut object = Object::open(json, pointer, self.problems)?;
        let id: Option<PageId> = self.id(&mut object, "id");
        let said = self.required_text(&mut object, "said");
        let people = object.whole("people", 1, 10_000_000, self.problems);
        let source = object.get("source").and_then(|json| self.source(json, &object.at("source")));
        object.required("status", self.problems);
        let status = object.word("status", &OutcomeStatus::ALL.map(OutcomeStatus::name), self.problems);
        let status = status.and_then(|at| OutcomeStatus::ALL.get(at).copied());
        let answer = self.required_text(&mut object, "answer");
        let why = self.text(&mut object, "why");
        if status == Some(OutcomeStatus::Cannot) && object.peek("why").is_none() {
            let message = || "it says that this can't be done, and not why";
            self.problems.wrong(object.at("why"), "missing-field", message, || "add \"why\": … with the reason");
        }
        let date = self.required_day(&mut object, "date");
        let who = self.text(&mut object, "who");
        let places = self.tagged(&mut object, "places", places);
        let topics = self.tagged(&mut object, "topics", topics);
        object.finish(self.problems);
        Some(OutcomeEntry { id: id?, said, people, source, status: status?, answer, why, date, who, places, topics })
    }

    fn source(&mut self, json: &Json, pointer: &str) -> Option<OutcomeSource> {
        let mut object = Object::open(json, pointer, self.problems)?;
        let title = self.required_text(&mut object, "title");
        let survey = object.get("survey").and_then(|json| read::id(json, &object.at("survey"), self.problems));
        let address = self.address(&mut object, "address");
        object.finish(self.problems);
        Some(OutcomeSource { title, survey, address })
    }

    /// Codes out of `tags`.
    fn tagged(&mut self, object: &mut Object<'_>, name: &'static str, tags: &[Tag]) -> Vec<Code> {
        let list = object.list(name, limits::CHOICES, self.problems);
        let base = object.at(name);
        let mut codes = Vec::new();
        for (i, json) in list.iter().enumerate() {
            let pointer = item(&base, i);
            let Some(code) = read::id::<Code>(json, &pointer, self.problems) else { continue };
            if tags.iter().all(|tag| tag.code != code) {
                let message = || format!("`{code}` is not among the board's `{name}`");
                let help = || match nearest(code.as_str(), tags.iter().map(|tag| tag.code.as_str())) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("add it to `{name}` at the top of the document"),
                };
                self.problems.wrong(pointer, "unknown-code", message, help);
            }
            codes.push(code);
        }
        codes
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    fn board(entries: &str) -> Result<Outcomes, String> {
        let text = format!(
            r#"{{"kind": "outcomes", "default_language": "en", "languages": ["en", "cy"], "landlord": {{"name": "Elm"}},
                 "places": [{{"code": "north", "label": "North estate"}}], "topics": [{{"code": "bins", "label": "Bins"}}],
                 "entries": [{entries}]}}"#
        );
        let json: Json = serde_json::from_str(&text).unwrap();
        Outcomes::from_json(&json).map_err(|error| error.to_string())
    }

    #[test]
    fn a_board_is_read_and_its_entries_are_found_by_their_survey() {
        let board = board(
            r#"{"id": "bins", "said": {"en": "The bins are full", "cy": "…"}, "people": 41, "status": "did",
                "source": {"title": "Estate survey", "survey": "estate-2026"}, "answer": "Two more", "date": "2026-06-30",
                "places": ["north"], "topics": ["bins"], "who": "Estate services"},
               {"id": "lights", "said": "It is dark", "status": "cannot", "answer": "No more lamps", "why": "No power", "date": "2026-06-30"}"#,
        )
        .unwrap();
        let ids = |survey: &str| {
            let survey = crate::SurveyId::new(survey).unwrap();
            board.of(&survey).map(|entry| entry.id.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(ids("estate-2026"), ["bins"]);
        assert_eq!(ids("another"), [""; 0]);
        assert_eq!(board.entries[1].status, OutcomeStatus::Cannot);
    }

    #[test]
    fn what_a_board_is_held_to_is_said() {
        let said = board(
            r#"{"id": "a", "said": "x", "status": "cannot", "answer": "no", "date": "2026-02-30", "places": ["nroth"], "topics": ["x"]},
               {"id": "a", "said": "x", "status": "done", "answer": "yes", "date": "2026-02-03", "people": 0},
               {"id": "b", "said": "x", "status": "did", "answer": "yes", "date": "2026-02-03", "source": {"adress": "http://x"}},
               {"id": "b", "said": "x", "status": "did", "answer": "yes", "date": "2026-02-03"}"#,
        );
        expect![[r#"
            /entries/0/why: it says that this can't be done, and not why; add "why": … with the reason
            /entries/0/date: `2026-02-30` is not a day; write the day as 2026-04-01
            /entries/0/places/0: `nroth` is not among the board's `places`; did you mean `north`?
            /entries/0/topics/0: `x` is not among the board's `topics`; add it to `topics` at the top of the document
            /entries/1/people: `people` is 0, and must be a whole number from 1 to 10000000; give a number of that range
            /entries/1/status: `done` is not known here; use one of: did, doing, cannot, decided
            /entries/2/source: the field `title` is missing; add "title": … here
            /entries/2/source/adress: unknown field `adress`; did you mean `address`?
            /entries/3/id: another entry has the id `b`; give each entry its own id"#]]
        .assert_eq(&said.unwrap_err());
    }
}
