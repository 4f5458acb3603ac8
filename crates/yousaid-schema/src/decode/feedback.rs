//! Reads a form for feedback from its JSON tree.

use super::ONCE;
use super::Reading;
use super::languages;
use crate::Anonymity;
use crate::Asks;
use crate::Danger;
use crate::DangerCall;
use crate::Exit;
use crate::Feedback;
use crate::FeedbackForm;
use crate::Json;
use crate::Landlord;
use crate::Object;
use crate::Ombudsman;
use crate::PageId;
use crate::Phrases;
use crate::Problems;
use crate::ReplyFormat;
use crate::ReplyOffer;
use crate::ReplyWay;
use crate::SurveyId;
use crate::Tag;
use crate::aids;
use crate::asks;
use crate::feedback::built_in;
use crate::feedback::is_phrase;
use crate::feedback::normal;
use crate::limits;
use crate::read;
use crate::read::item;
use crate::sha256_hex;

/// Digits of the shortest and the longest telephone number: 111, and 15 in all of the world (ITU-T E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 3..=15;

/// The code of what is not in a list of topics or places.
const OTHER: &str = "other";

/// Fields that only the form for feedback has.
const OF_FEEDBACK: [&str; 7] = ["exits", "topics", "places", "complaint", "ombudsman", "reply", "photo"];

pub(crate) fn feedback(json: &Json, problems: &mut Problems) -> Option<Feedback> {
    let mut object = Object::open(json, "", problems)?;
    object.string("$schema", limits::ADDRESS_CHARS, problems);
    // What a collector adds to it; read before there is a survey.
    object.get(Asks::FIELD);
    object.required("kind", problems);
    object.word("kind", &["feedback"], problems);
    let languages = languages(&mut object, problems);
    let mut reading = Reading::new(languages, problems);
    let r = &mut reading;

    let id = r.id(&mut object, "id");
    object.required("version", r.problems);
    let version = object.string("version", limits::ID_CHARS, r.problems).unwrap_or_default().to_owned();
    let form = object.word("form", &FeedbackForm::ALL.map(|(name, _)| name), r.problems);
    let form = form.and_then(|at| FeedbackForm::ALL.get(at)).map_or_else(FeedbackForm::default, |(_, form)| *form);
    let title = r.text(&mut object, "title");
    let introduction = r.text(&mut object, "introduction");
    let landlord = object.required("landlord", r.problems).and_then(|json| r.landlord(json)).unwrap_or_default();
    let anonymity = r.anonymity(&mut object);
    let exits = r.words_of(&mut object, "exits", &Exit::ALL);
    let topics = r.places_or_topics(&mut object, "topics");
    let places = r.places_or_topics(&mut object, "places");
    let complaint = r.text(&mut object, "complaint");
    let ombudsman = object.get("ombudsman").and_then(|json| r.ombudsman(json));
    let reply = object.get("reply").and_then(|json| r.reply_offer(json)).unwrap_or_default();
    if anonymity == Anonymity::Anonymous && !reply.ways.is_empty() {
        let message = || "how to contact somebody tells who they are, and the form promises anonymity";
        let help = || "take `reply` out, or set `anonymity` to `confidential`";
        r.problems.wrong("/reply", "not-anonymous", message, help);
    }
    let photo = r.flag(&mut object, "photo");
    let page_address = r.flag(&mut object, "page_address");
    let urgent_telephone = r.number_to_call(&mut object, "urgent_telephone");
    let danger = r.dangers(&mut object);
    let ending = object.get("ending").and_then(|json| r.ending(json)).unwrap_or_default();
    let aids = aids::of_document(&mut object, &r.languages, r.problems);
    let exits = match form {
        FeedbackForm::Page => {
            r.only_of_feedback(&object);
            Vec::new()
        }
        FeedbackForm::Feedback if exits.is_empty() => Exit::ALL.map(|(_, exit)| exit).to_vec(),
        FeedbackForm::Feedback => exits,
    };
    if form == FeedbackForm::Feedback {
        r.exits(&object, &exits, &landlord);
    }
    if urgent_telephone.is_none() && object.peek("danger").is_some() && danger.iter().any(|danger| danger.landlord) {
        let message = || "a danger of the list shows the landlord's own number, and there is none";
        let help = || "add \"urgent_telephone\": … to the document, or take \"landlord\" out of the danger";
        r.problems.wrong("/danger", "missing-number", message, help);
    }
    object.finish(r.problems);

    Some(Feedback {
        id: id.unwrap_or_else(SurveyId::unread),
        version,
        form,
        title,
        introduction,
        landlord,
        anonymity,
        exits,
        topics,
        places,
        complaint,
        ombudsman,
        reply,
        photo,
        page_address,
        urgent_telephone,
        danger,
        ending,
        aids,
        languages: reading.languages,
        hash: sha256_hex(asks::without(json).to_canonical_text().as_bytes()),
    })
}

impl Reading<'_> {
    /// A list of words, each at most once.
    fn words_of<T: Copy + PartialEq>(
        &mut self,
        object: &mut Object<'_>,
        name: &'static str,
        all: &[(&'static str, T)],
    ) -> Vec<T> {
        let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
        let list = object.list(name, limits::CHOICES, self.problems);
        let base = object.at(name);
        let mut found = Vec::new();
        for (i, json) in list.iter().enumerate() {
            let pointer = item(&base, i);
            let at = read::word(json, &pointer, &names, self.problems);
            let Some((name, word)) = at.and_then(|at| all.get(at)) else { continue };
            if found.contains(word) {
                self.problems.wrong(pointer, "duplicate", || ["`", name, "` is given twice"].concat(), || ONCE);
            } else {
                found.push(*word);
            }
        }
        found
    }

    fn only_of_feedback(&mut self, object: &Object<'_>) {
        for name in OF_FEEDBACK.iter().filter(|name| object.peek(name).is_some()) {
            let message = || ["`", name, "` means nothing here: the form `page` asks about the page only"].concat();
            self.problems.wrong(object.at(name), "meaningless", message, || "take the field out");
        }
    }

    /// A complaint must lead somewhere: "landlords must give them the choice to make complaint", and whoever
    /// gives feedback is told how (Housing Ombudsman's Complaint Handling Code 2024, 1.3; 1.6 TO CHECK).
    fn exits(&mut self, object: &Object<'_>, exits: &[Exit], landlord: &Landlord) {
        if exits.len() < 2 {
            let message = || "there is one exit only, and nothing to choose";
            self.problems.wrong("/exits", "too-few", message, || "name two exits or more, or leave the field out");
        }
        if !exits.contains(&Exit::Complaint) {
            for name in ["complaint", "ombudsman"].into_iter().filter(|name| object.peek(name).is_some()) {
                let message = || ["`", name, "` means nothing here: there is no exit for complaints"].concat();
                self.problems.wrong(
                    object.at(name),
                    "meaningless",
                    message,
                    || "take it out, or add \"complaint\" to `exits`",
                );
            }
            return;
        }
        if landlord.complaints.is_none() && object.peek("landlord").is_some() {
            let message = || "the form takes complaints, and does not say where the procedure is";
            let help = || "add \"complaints\": \"https://…\" with the address of the landlord's complaints procedure";
            self.problems.wrong("/landlord", "no-complaints-procedure", message, help);
        }
        if object.peek("ombudsman").is_none() {
            let message = || "the form takes complaints, and does not name the Ombudsman";
            let help = || "add \"ombudsman\": {\"name\": …, \"website\": …, \"telephone\": …}";
            self.problems.wrong("/ombudsman", "no-ombudsman", message, help);
        }
    }

    fn places_or_topics(&mut self, object: &mut Object<'_>, name: &'static str) -> Vec<Tag> {
        let tags = self.tags(object, name);
        for (i, _) in tags.iter().enumerate().filter(|(_, tag)| tag.code == OTHER) {
            let pointer = item(&object.at(name), i) + "/code";
            let message = || "`other` is the code of \"something else\", which every list has";
            self.problems.wrong(pointer, "reserved", message, || "leave it out, or give it another code");
        }
        tags
    }

    fn ombudsman(&mut self, json: &Json) -> Option<Ombudsman> {
        let mut object = Object::open(json, "/ombudsman", self.problems)?;
        let name = self.required_text(&mut object, "name");
        object.required("website", self.problems);
        let website = self.address(&mut object, "website");
        let telephone = self.number_to_call(&mut object, "telephone");
        object.finish(self.problems);
        Some(Ombudsman { name, website: website?, telephone })
    }

    fn reply_offer(&mut self, json: &Json) -> Option<ReplyOffer> {
        let mut object = Object::open(json, "/reply", self.problems)?;
        object.required("ways", self.problems);
        let ways = self.words_of(&mut object, "ways", &ReplyWay::ALL);
        if ways.is_empty() && matches!(object.peek("ways"), Some(Json::List(list)) if list.is_empty()) {
            let help = || "name a way, such as \"email\", or leave `reply` out";
            self.problems.wrong("/reply/ways", "empty-list", || "there is no way to be contacted", help);
        }
        let languages = self.tags(&mut object, "languages");
        let formats = self.words_of(&mut object, "formats", &ReplyFormat::ALL);
        for (name, count) in [("languages", languages.len()), ("formats", formats.len())] {
            if count == 1 {
                let message = || "there is one only, and nothing to choose";
                self.problems.wrong(object.at(name), "too-few", message, || "add another, or leave the field out");
            }
        }
        object.finish(self.problems);
        Some(ReplyOffer { ways, languages, formats })
    }

    fn number_to_call(&mut self, object: &mut Object<'_>, name: &'static str) -> Option<String> {
        let text = object.string(name, limits::ID_CHARS, self.problems)?;
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let rest = text.strip_prefix('+').unwrap_or(text);
        if DIGITS.contains(&digits) && rest.bytes().all(|b| b.is_ascii_digit() || b == b' ') {
            return Some(text.to_owned());
        }
        let message = || ["`", text, "` can't be called"].concat();
        self.problems.wrong(
            object.at(name),
            "bad-number",
            message,
            || "write it as 0800 111 999, in digits and blanks",
        );
        None
    }

    /// The landlord's list of dangers. Where there is none, what every form knows.
    fn dangers(&mut self, object: &mut Object<'_>) -> Vec<Danger> {
        if object.get("danger").is_none() {
            return built_in();
        }
        let list = object.list("danger", limits::DANGERS, self.problems);
        let mut dangers: Vec<Danger> = Vec::new();
        for (i, json) in list.iter().enumerate() {
            let pointer = item("/danger", i);
            let Some(danger) = self.danger(json, &pointer) else { continue };
            if dangers.iter().any(|known| known.id == danger.id) {
                let message = || format!("another danger has the id `{}`", danger.id);
                self.problems.wrong(pointer + "/id", "duplicate", message, || "give each danger its own id");
            }
            dangers.push(danger);
        }
        dangers
    }

    fn danger(&mut self, json: &Json, pointer: &str) -> Option<Danger> {
        // The name of a danger that every form knows stands for that danger.
        if let Json::Text(name) = json {
            let known = built_in();
            let names: Vec<&str> = known.iter().map(|danger| danger.id.as_str()).collect();
            let at = read::word(&Json::Text(name.clone()), pointer, &names, self.problems)?;
            return known.into_iter().nth(at);
        }
        let mut object = Object::open(json, pointer, self.problems)?;
        let id: Option<PageId> = self.id(&mut object, "id");
        let say = self.required_text(&mut object, "say");
        let calls = object.list("call", limits::DANGERS, self.problems);
        let base = object.at("call");
        let mut call = Vec::new();
        for (i, json) in calls.iter().enumerate() {
            let Some(mut object) = Object::open(json, &item(&base, i), self.problems) else { continue };
            object.required("number", self.problems);
            let number = self.number_to_call(&mut object, "number");
            let name = self.required_text(&mut object, "name");
            object.finish(self.problems);
            call.extend(number.map(|number| DangerCall { number, name }));
        }
        let landlord = self.flag(&mut object, "landlord");
        let link = self.address(&mut object, "link");
        let phrases = self.phrases(&mut object);
        if object.peek("call").is_none() && !landlord && object.peek("link").is_none() {
            let message = || "nobody is named to whom one can turn";
            let help = || "add \"call\": [{\"number\": …, \"name\": …}], \"landlord\": true or \"link\": …";
            self.problems.wrong(pointer, "missing-field", message, help);
        }
        object.finish(self.problems);
        Some(Danger { id: id?.to_string(), say, call, landlord, link, phrases })
    }

    fn phrases(&mut self, object: &mut Object<'_>) -> Vec<Phrases> {
        let mut all: Vec<Phrases> = Vec::new();
        for name in ["find", "together", "except"] {
            let Some(json) = object.get(name) else { continue };
            let Some(languages) = Object::open(json, &object.at(name), self.problems) else { continue };
            for (language, json, pointer) in languages.entries() {
                let tag = Json::Text(language.to_owned());
                if super::language(&tag, &pointer, self.problems).is_none() {
                    continue;
                }
                let at = all.iter().position(|known| known.language == language).unwrap_or_else(|| {
                    all.push(Phrases { language: language.to_owned(), ..Phrases::default() });
                    all.len() - 1
                });
                let list = read::list(json, &pointer, limits::PHRASES, self.problems);
                let mut groups = Vec::new();
                if name == "together" {
                    for (i, json) in list.iter().enumerate() {
                        let pointer = item(&pointer, i);
                        let list = read::list(json, &pointer, limits::PHRASES, self.problems);
                        groups.push(self.phrase_list(list, &pointer));
                    }
                }
                let Some(phrases) = all.get_mut(at) else { continue };
                match name {
                    "together" => phrases.together = groups,
                    "find" => phrases.find = self.phrase_list(list, &pointer),
                    _ => phrases.except = self.phrase_list(list, &pointer),
                }
            }
        }
        if all.iter().all(|phrases| phrases.find.is_empty() && phrases.together.is_empty()) {
            let help = || "add \"find\": {\"en\": [\"smell ... gas\"]}, or \"together\" with groups of phrases";
            self.problems.wrong(object.pointer(), "missing-field", || "it has no words by which it is known", help);
        }
        all
    }

    fn phrase_list(&mut self, list: &[Json], pointer: &str) -> Vec<String> {
        let mut phrases = Vec::new();
        for (i, json) in list.iter().enumerate() {
            let pointer = item(pointer, i);
            let Some(text) = read::string(json, &pointer, limits::PHRASE_CHARS, self.problems) else { continue };
            let phrase = normal(text);
            if is_phrase(&phrase) {
                phrases.push(phrase);
            } else {
                let message = || ["`", text, "` can't be looked for"].concat();
                let help = || "write words with blanks between them; `a|b` for one of several, `word*` for a beginning, `...` between words for up to four others";
                self.problems.wrong(pointer, "bad-phrase", message, help);
            }
        }
        phrases
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    const FORM: &str = include_str!("../../../../examples/feedback/elm-homes.json");
    const PAGE: &str = include_str!("../../../../examples/feedback/elm-homes-page.json");

    /// A form with fields changed, given as JSON pointers; `null` takes one out.
    fn with(text: &str, changes: &[(&str, &str)]) -> Result<Feedback, String> {
        let mut json: serde_json::Value = serde_json::from_str(text).unwrap();
        for (pointer, value) in changes {
            let value: serde_json::Value = serde_json::from_str(value).unwrap();
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            json.pointer_mut(parent).unwrap()[name] = value;
        }
        let json: Json = serde_json::from_value(json).unwrap();
        Feedback::from_json(&json).map_err(|error| error.to_string())
    }

    #[test]
    fn its_aids_are_those_of_the_survey_underneath_and_wrong_ones_are_named() {
        let aids = r#"{"exit/complaint": {"picture": "cross"}, "what": {"easy": "Tell us."}}"#;
        for text in [FORM, PAGE] {
            let made = |changes: &[_]| crate::Definition::from_json(&with(text, changes).unwrap().to_survey()).unwrap();
            assert_eq!(made(&[("/aids", aids)]).aids, Some(serde_json::from_str(aids).unwrap()));
            assert_eq!(made(&[]).aids, None);
        }
        let error = with(FORM, &[("/aids", r#"{"exit/complaint": {"audio": "javascript:x/y"}}"#)]).unwrap_err();
        assert!(error.starts_with("/aids/exit~1complaint/audio: `javascript:x/y` is no address"), "{error}");
    }

    #[test]
    fn a_form_is_read() {
        let form = with(FORM, &[]).unwrap();
        assert_eq!(form.exits, Exit::ALL.map(|(_, exit)| exit));
        assert_eq!(form.reply.ways.len(), 4);
        assert_eq!(form.danger, built_in());
        let exits = with(FORM, &[("/exits", "null")]).unwrap().exits;
        assert_eq!(exits, form.exits, "all four, where it does not say");
        assert_eq!(with(FORM, &[("/danger", "[]")]).unwrap().danger, []);
        let page = with(PAGE, &[]).unwrap();
        assert_eq!((page.form, page.exits.len()), (FeedbackForm::Page, 0));
    }

    #[test]
    fn a_landlord_has_a_list_of_its_own_and_may_name_dangers_that_are_known() {
        let list = r#"["gas", {"id": "lift", "say": "Use the alarm button.", "call": [{"number": "0800 000 0001", "name": "Lift line"}],
            "find": {"en": ["Stuck ... lift", "can’t get out"], "cy": ["yn sownd"]}, "except": {"en": ["lift stuck"]}}]"#;
        let form = with(FORM, &[("/danger", list)]).unwrap();
        assert_eq!(form.danger.iter().map(|danger| danger.id.as_str()).collect::<Vec<_>>(), ["gas", "lift"]);
        let found = |text, language| crate::danger(&form.danger, text, language).map(|danger| danger.id.as_str());
        assert_eq!(found("We are stuck in the lift", "en"), Some("lift"));
        assert_eq!(found("I can't get out", "en"), Some("lift"));
        assert_eq!(found("yn sownd", "cy"), Some("lift"));
        assert_eq!(found("the flat is on fire", "en"), None);
    }

    #[test]
    fn what_a_form_is_held_to_is_said() {
        let cases: &[&[(&str, &str)]] = &[
            &[("/landlord/complaints", "null"), ("/ombudsman", "null")],
            &[("/exits", r#"["comment", "coment", "comment"]"#)],
            &[("/exits", r#"["comment", "suggestion"]"#)],
            &[("/anonymity", r#""anonymous""#)],
            &[("/reply", r#"{"ways": [], "languages": [{"code": "cy", "label": "Cymraeg"}], "formats": ["audio"]}"#)],
            &[("/topics/0/code", r#""other""#), ("/urgent_telephone", r#""ask at the desk""#)],
            &[("/danger", r#"["gass", {"id": "x", "say": "Run", "find": {"en": ["... run", "run!"]}}]"#)],
            &[("/danger", r#"["gas", {"id": "gas", "say": "Run", "landlord": true}]"#), ("/urgent_telephone", "null")],
            &[("/form", r#""page""#)],
        ];
        let said: Vec<String> = cases.iter().map(|case| with(FORM, case).expect_err("it is wrong")).collect();
        expect![[r#"
            /landlord: the form takes complaints, and does not say where the procedure is; add "complaints": "https://…" with the address of the landlord's complaints procedure
            /ombudsman: the form takes complaints, and does not name the Ombudsman; add "ombudsman": {"name": …, "website": …, "telephone": …}
            --
            /exits/1: `coment` is not known here; did you mean `comment`?
            /exits/2: `comment` is given twice; take one of them out
            /exits: there is one exit only, and nothing to choose; name two exits or more, or leave the field out
            /complaint: `complaint` means nothing here: there is no exit for complaints; take it out, or add "complaint" to `exits`
            /ombudsman: `ombudsman` means nothing here: there is no exit for complaints; take it out, or add "complaint" to `exits`
            --
            /complaint: `complaint` means nothing here: there is no exit for complaints; take it out, or add "complaint" to `exits`
            /ombudsman: `ombudsman` means nothing here: there is no exit for complaints; take it out, or add "complaint" to `exits`
            --
            /reply: how to contact somebody tells who they are, and the form promises anonymity; take `reply` out, or set `anonymity` to `confidential`
            --
            /reply/ways: there is no way to be contacted; name a way, such as "email", or leave `reply` out
            /reply/languages: there is one only, and nothing to choose; add another, or leave the field out
            /reply/formats: there is one only, and nothing to choose; add another, or leave the field out
            --
            /topics/0/code: `other` is the code of "something else", which every list has; leave it out, or give it another code
            /urgent_telephone: `ask at the desk` can't be called; write it as 0800 111 999, in digits and blanks
            --
            /danger/0: `gass` is not known here; did you mean `gas`?
            /danger/1/find/en/0: `... run` can't be looked for; write words with blanks between them; `a|b` for one of several, `word*` for a beginning, `...` between words for up to four others
            /danger/1/find/en/1: `run!` can't be looked for; write words with blanks between them; `a|b` for one of several, `word*` for a beginning, `...` between words for up to four others
            /danger/1: it has no words by which it is known; add "find": {"en": ["smell ... gas"]}, or "together" with groups of phrases
            /danger/1: nobody is named to whom one can turn; add "call": [{"number": …, "name": …}], "landlord": true or "link": …
            --
            /danger/1: it has no words by which it is known; add "find": {"en": ["smell ... gas"]}, or "together" with groups of phrases
            /danger/1/id: another danger has the id `gas`; give each danger its own id
            /danger: a danger of the list shows the landlord's own number, and there is none; add "urgent_telephone": … to the document, or take "landlord" out of the danger
            --
            /exits: `exits` means nothing here: the form `page` asks about the page only; take the field out
            /topics: `topics` means nothing here: the form `page` asks about the page only; take the field out
            /complaint: `complaint` means nothing here: the form `page` asks about the page only; take the field out
            /ombudsman: `ombudsman` means nothing here: the form `page` asks about the page only; take the field out
            /reply: `reply` means nothing here: the form `page` asks about the page only; take the field out
            /photo: `photo` means nothing here: the form `page` asks about the page only; take the field out"#]].assert_eq(&said.join("\n--\n"));
    }
}
