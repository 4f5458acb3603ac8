//! How long a survey takes, roughly: for those who write one, and tell residents before they begin.

use yousaid_schema::QuestionKind;
use yousaid_schema::Text;

use crate::Question;
use crate::Survey;

/// Words that an adult reads in a minute, silently and in English: 238 in non-fiction. Brysbaert
/// (2019), How many words do we read per minute?, Journal of Memory and Language 109, 104047; older
/// people and second-language readers are slower.
const WORDS_A_MINUTE: u32 = 238;
/// Seconds to go on from a page, and see the next. Our own figure.
const PAGE: u32 = 2;

/// How long it takes to answer, in seconds: reading, and then thinking, choosing and writing.
///
/// Reading goes by the words of the survey in its default language, at [the rate measured for
/// adults](https://doi.org/10.1016/j.jml.2019.104047). The times for answering are our proposal, and
/// not measured on Yousaid's surveys; with reading they make ordinary questions of choice about ten
/// seconds long, as [Pew Research Center](https://www.pewresearch.org/decoded/2022/12/08/how-we-keep-our-online-surveys-from-running-too-long/)
/// finds in its web surveys. What somebody really takes differs by far more than these figures do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration {
    /// For somebody who is asked what everybody is asked, and leaves out what may be left out.
    pub least: u32,
    /// For somebody who is asked everything and answers everything; of a repeating group, the
    /// fewest entries.
    pub most: u32,
}

impl Survey {
    /// How long it takes to answer.
    #[must_use]
    pub fn duration(&self) -> Duration {
        let definition = self.definition();
        let start = reading([Some(&definition.title), definition.introduction.as_ref()].into_iter().flatten());
        let (mut least, mut most) = (start, start);
        // Thousandths, so that short questions count for what they are.
        for (at, page) in self.pages().iter().enumerate() {
            let passed = self.pages().iter().take(at).any(|page| page.jumps.iter().any(|jump| jump.to > at));
            let for_all = page.condition.is_none() && !passed;
            let own = PAGE * 1_000 + reading([&page.title, &page.text].into_iter().flatten());
            most += own;
            least += if for_all { own } else { 0 };
            for question in self.questions().get(page.questions.clone()).unwrap_or_default() {
                if question.part.as_ref().is_some_and(|part| part.entry.is_some()) && !question.conditions.is_empty() {
                    continue;
                }
                let reading = self.reading_of(question);
                let whole = reading + answering(&question.spec.kind) * 1_000;
                most += whole;
                let is_asked = for_all && question.conditions.is_empty() && question.choice_conditions.is_empty();
                let is_left_out = question.spec.optional || question.required_if.is_some();
                least += match (is_asked, is_left_out) {
                    (true, false) => whole,
                    (true, true) => reading,
                    (false, _) => 0,
                };
            }
        }
        Duration { least: least.div_ceil(1_000), most: most.div_ceil(1_000) }
    }

    /// How long it takes to read a question: in thousandths of a second. The points of a matrix are
    /// read once.
    fn reading_of(&self, question: &Question) -> u32 {
        let spec = &question.spec;
        let head = question.part.as_ref().and_then(|part| self.questions().get(part.head));
        let is_row = head.is_some_and(|head| matches!(head.spec.kind, QuestionKind::Matrix { .. }));
        let own = [spec.title.as_ref(), spec.hint.as_ref(), statement(&spec.kind)].into_iter().flatten();
        let choices = if is_row { &[][..] } else { spec.kind.choices() };
        let points = if let QuestionKind::Matrix { points, .. } = &spec.kind { points } else { &[][..] };
        reading(own.chain(choices.iter().chain(points).map(|choice| &choice.label)))
    }
}

fn statement(kind: &QuestionKind) -> Option<&Text> {
    match kind {
        QuestionKind::Statement { text, .. } | QuestionKind::Consent { text, .. } => Some(text),
        _ => None,
    }
}

/// How long it takes to read texts, in thousandths of a second.
fn reading<'t>(texts: impl Iterator<Item = &'t Text>) -> u32 {
    let words: usize = texts.map(|text| text.in_default().split_whitespace().count()).sum();
    u32::try_from(words).unwrap_or(u32::MAX / 60_000).min(u32::MAX / 60_000) * 60_000 / WORDS_A_MINUTE
}

/// How long it takes to answer, when the question is read; in seconds. Our own figures.
fn answering(kind: &QuestionKind) -> u32 {
    match kind {
        QuestionKind::Statement { .. }
        | QuestionKind::Calculated { .. }
        | QuestionKind::Matrix { .. }
        | QuestionKind::Allocation { .. }
        | QuestionKind::Address
        | QuestionKind::Repeat { .. } => 0,
        QuestionKind::YesNo { .. } | QuestionKind::Consent { .. } => 3,
        QuestionKind::Choice { .. } | QuestionKind::Scale { .. } => 4,
        QuestionKind::MultipleChoice { .. } | QuestionKind::Number { .. } | QuestionKind::Time => 8,
        QuestionKind::Date { .. } | QuestionKind::Postcode | QuestionKind::Signature => 10,
        QuestionKind::ShortText { .. } | QuestionKind::Telephone | QuestionKind::Location { .. } => 12,
        QuestionKind::Email => 15,
        QuestionKind::Ranking { .. } => 20,
        QuestionKind::File { .. } => 30,
        QuestionKind::LongText { .. } => 45,
    }
}

#[cfg(test)]
mod tests {
    use yousaid_schema::Definition;

    use super::*;

    fn duration(pages: &str) -> Duration {
        let text = format!(
            r#"{{"id": "x", "version": "1", "title": "X", "default_language": "en", "landlord": {{"name": "Elm"}}, "pages": [{pages}]}}"#
        );
        let definition: Definition = serde_json::from_str(&text).unwrap();
        Survey::compile(definition).unwrap().duration()
    }

    const SEEN: &str = r#"{"id": "seen", "type": "yes_no", "title": "Were you seen?"}"#;

    #[test]
    fn reading_and_answering_add_up() {
        // Five words are 1.26 seconds; a page takes two, yes or no three.
        let (least, most) = (7, 7);
        assert_eq!(duration(&format!(r#"{{"id": "a", "questions": [{SEEN}]}}"#)), Duration { least, most });
    }

    #[test]
    fn what_not_everybody_answers_counts_for_the_most_only() {
        let why = r#"{"id": "why", "type": "long_text", "title": "Why?""#;
        for (question, least) in [
            (format!(r#"{why}, "ask_if": "seen = 'no'"}}"#), 7),
            // It is read all the same.
            (format!(r#"{why}, "optional": true}}"#), 7),
            (format!("{why}}}"), 52),
        ] {
            let found = duration(&format!(r#"{{"id": "a", "questions": [{SEEN}, {question}]}}"#));
            assert_eq!(found, Duration { least, most: 52 }, "{question}");
        }
        let passed = format!(
            r#"{{"id": "a", "questions": [{SEEN}], "go_to": [{{"if": "seen = 'no'", "page": "end"}}]}}, {{"id": "b", "questions": [{why}}}]}}"#
        );
        assert_eq!(duration(&passed), Duration { least: 7, most: 54 });
    }

    #[test]
    fn a_longer_text_takes_longer() {
        let page = |words: &str| {
            format!(r#"{{"id": "a", "questions": [{{"id": "a", "type": "statement", "text": "{words}"}}]}}"#)
        };
        let minute = vec!["word"; 238].join(" ");
        assert_eq!(duration(&page(&minute)).most - duration(&page("word")).most, 60);
    }

    #[test]
    fn the_examples_take_as_long_as_they_say() {
        for (text, minutes) in [(yousaid_testing::TSM_2026, 2..=6), (yousaid_testing::REPAIR_VISIT, 1..=2)] {
            let definition: Definition = serde_json::from_str(text).unwrap();
            let found = Survey::compile(definition).unwrap().duration();
            let within = minutes.contains(&found.least.div_ceil(60)) && minutes.contains(&found.most.div_ceil(60));
            assert!(within, "{found:?}");
        }
    }
}
