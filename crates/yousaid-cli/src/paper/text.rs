//! A questionnaire as lines of plain words, in the order in which they are read.

use std::sync::Arc;

use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Survey;
use yousaid_engine::logic::words;
use yousaid_engine::logic::words::English;
use yousaid_engine::logic::words::Said;
use yousaid_i18n::Words;
use yousaid_schema::Choice;
use yousaid_schema::Mode;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;
use yousaid_schema::markup;
use yousaid_schema::markup::Block;
use yousaid_schema::markup::Inline;

/// What a line is, which says how it is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// In the middle of its line, between blank ones.
    Title,
    /// A question, behind a blank line.
    Question,
    Words,
    /// One of several to choose from.
    Choice,
    /// Room to write in; the words are empty.
    Room,
}

/// A line of words, however long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Line {
    pub(crate) role: Role,
    pub(crate) words: String,
}

struct Writer<'s> {
    survey: &'s Survey,
    language: &'s str,
    words: Words,
    english: Option<English<'s>>,
    session: Session,
    lines: Vec<Line>,
    number: usize,
}

/// The lines of a survey in one of its languages.
pub(crate) fn lines(survey: &Arc<Survey>, language: &str) -> Vec<Line> {
    let available: Vec<&str> = yousaid_i18n::LANGUAGES.to_vec();
    let tag = yousaid_i18n::negotiate(&[language], &available, "en");
    let words = yousaid_i18n::catalogue(&tag).and_then(|catalogue| Words::load(&tag, catalogue).ok());
    let words = words.unwrap_or_else(Words::english);
    let is_english = language.split('-').next() == Some("en");
    let english = is_english.then(|| English::new(survey));
    // Some answers are for interviewers only.
    let session = Session::with(survey.clone(), Setting { mode: Mode::Paper, ..Setting::default() });
    let mut writer = Writer { survey, language, words, english, session, lines: Vec::new(), number: 0 };
    writer.survey();
    writer.lines
}

impl Writer<'_> {
    fn survey(&mut self) {
        let definition = self.survey.definition();
        self.add(Role::Title, &self.plain(&definition.title));
        self.add(Role::Words, &self.plain(&definition.landlord.name));
        self.prose(definition.introduction.as_ref());
        for (at, page) in self.survey.pages().iter().enumerate() {
            if let Some(title) = &page.title {
                self.add(Role::Title, &self.plain(title));
            }
            self.prose(page.text.as_ref());
            let asked = words::asked_page(self.survey, at).filter(|asked| !asked.is_everybody());
            self.condition(asked.as_ref(), ["plain-part-if-hint", "plain-part-if-applies-hint"]);
            for index in page.questions.clone() {
                self.question(index, asked.as_ref());
            }
        }
        self.prose(definition.landlord.contact.as_ref());
    }

    fn question(&mut self, index: usize, page: Option<&words::Asked>) {
        let Some(question) = self.survey.questions().get(index) else { return };
        let spec = &question.spec;
        if matches!(spec.kind, QuestionKind::Calculated { .. }) {
            return;
        }
        if let QuestionKind::Statement { text, .. } = &spec.kind {
            return self.prose(Some(text));
        }
        let title = spec.title.as_ref().map(|title| self.plain(title)).unwrap_or_default();
        match question.part {
            Some(_) => self.add(Role::Words, &title),
            None => {
                self.number += 1;
                self.add(Role::Question, &format!("{}. {title}", self.number));
            }
        }
        let asked = words::asked(self.survey, index).filter(|asked| !asked.is_everybody());
        if asked.as_ref() != page {
            self.condition(asked.as_ref(), ["plain-only-if-hint", "plain-only-if-applies-hint"]);
        }
        if let Some(hint) = &spec.hint {
            self.add(Role::Words, &self.plain(hint));
        }
        self.choices(index, spec);
        let is_head = spec.kind.is_head();
        if spec.kind.choices().is_empty() && !is_head && !matches!(spec.kind, QuestionKind::YesNo { .. }) {
            self.lines.push(Line { role: Role::Room, words: String::new() });
        }
    }

    fn choices(&mut self, index: usize, spec: &Question) {
        match &spec.kind {
            QuestionKind::YesNo { yes, no } => {
                for (own, id) in [(yes, "yesno-yes-label"), (no, "yesno-no-label")] {
                    let words = own.as_ref().map_or_else(|| self.words.get(id), |own| self.plain(own));
                    self.add(Role::Choice, &words);
                }
            }
            kind => {
                for choice in kind.choices() {
                    self.choice(choice);
                }
            }
        }
        let soft_words = |soft: &yousaid_schema::SoftChoice| {
            soft.label.as_ref().map_or_else(|| self.words.get(soft_id(soft.answer)), |own| self.plain(own))
        };
        let soft: Vec<String> = self.session.soft_answers(index).into_iter().map(soft_words).collect();
        for words in soft {
            self.add(Role::Choice, &words);
        }
    }

    fn choice(&mut self, choice: &Choice) {
        self.add(Role::Choice, &self.plain(&choice.label));
    }

    fn condition(&mut self, asked: Option<&words::Asked>, [with, without]: [&str; 2]) {
        let Some(asked) = asked else { return };
        let is_simple = asked.past.is_empty() && !matches!(asked.if_, Said::Always | Said::Never);
        let words = match self.english.as_ref().filter(|_| is_simple) {
            Some(english) => self.words.with(with, &[("condition", english.condition(&asked.if_).into())]),
            None => self.words.get(without),
        };
        self.add(Role::Words, &words);
    }

    fn prose(&mut self, text: Option<&Text>) {
        let Some(text) = text else { return };
        for block in markup::parse(text.get(self.language).text) {
            match block {
                Block::Paragraph(runs) => self.add(Role::Words, &plain(&runs)),
                Block::List(items) => {
                    for item in items {
                        self.add(Role::Choice, &plain(&item));
                    }
                }
            }
        }
    }

    fn plain(&self, text: &Text) -> String {
        plain(&markup::inline(text.get(self.language).text))
    }

    fn add(&mut self, role: Role, words: &str) {
        let words: Vec<&str> = words.split_whitespace().collect();
        if !words.is_empty() {
            self.lines.push(Line { role, words: words.join(" ") });
        }
    }
}

/// Words without markup; behind those of a link, where it leads.
fn plain(runs: &[Inline]) -> String {
    let mut all = String::new();
    for run in runs {
        match run {
            Inline::Text(text) => all.push_str(text),
            Inline::LineBreak => all.push(' '),
            Inline::Strong(inner) | Inline::Emphasis(inner) => all.push_str(&plain(inner)),
            Inline::Link { href, content } => {
                let address =
                    href.split_once(':').filter(|(scheme, _)| *scheme != "https").map_or(href.as_str(), |(_, to)| to);
                let words = plain(content);
                let is_said = words.contains(address);
                all.push_str(&words);
                if !is_said {
                    all.extend([" (", address, ")"]);
                }
            }
        }
    }
    all
}

fn soft_id(soft: SoftAnswer) -> &'static str {
    match soft {
        SoftAnswer::DontKnow => "soft-dont-know-label",
        SoftAnswer::NotApplicable => "soft-not-applicable-label",
        SoftAnswer::NotApplicableOrDontKnow => "soft-not-applicable-or-dont-know-label",
        SoftAnswer::PreferNotToSay => "soft-prefer-not-to-say-label",
        SoftAnswer::Refused => "soft-refused-label",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_of_the_official_survey_is_there_with_its_choices_and_its_conditions() {
        let text = include_str!("../../../../examples/surveys/tsm-2026.json");
        let survey = Arc::new(Survey::compile(serde_json::from_str(text).unwrap()).unwrap());
        let lines = lines(&survey, "en");
        let said = |words: &str| lines.iter().filter(|line| line.words.contains(words)).count();
        assert_eq!(said("Very satisfied"), 11, "eleven measures are about satisfaction");
        assert!(lines.iter().any(|line| line.role == Role::Question && line.words.starts_with("1. Taking everything")));
        assert_eq!(said("Refused"), 0, "that is for interviewers");
        assert!(said("Only answer") > 3, "{lines:#?}");
        assert!(!lines.iter().any(|line| line.words.contains("{landlord}") || line.words.contains("**")));
    }
}
