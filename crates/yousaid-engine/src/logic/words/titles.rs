//! What questions and pages are called in a sentence.

use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;
use yousaid_schema::markup;
use yousaid_schema::markup::Inline;

use crate::Piece;
use crate::Question;
use crate::Survey;

/// A title of fewer characters is never shortened.
const SHORT: usize = 80;
/// A shortened title has at least as many characters.
const LEAST: usize = 50;

/// The names of a survey's questions, in English and the survey's default language.
#[derive(Debug)]
pub(super) struct Titles<'s> {
    survey: &'s Survey,
    /// In quotes; `None` for a question without a title.
    names: Vec<Option<String>>,
}

impl<'s> Titles<'s> {
    pub(super) fn new(survey: &'s Survey) -> Self {
        let plain: Vec<Option<String>> = survey.questions.iter().map(|question| title(survey, question)).collect();
        let mut numbers = 0;
        let mut names = Vec::with_capacity(plain.len());
        for (index, question) in survey.questions.iter().enumerate() {
            if question.part.is_none() && (question.takes_answer() || question.spec.kind.is_head()) {
                numbers += 1;
            }
            let own = plain.get(index).and_then(Option::as_deref);
            names.push(own.map(|own| {
                // Beside which questions it must be told apart: those of the same entry, or of the survey.
                let others = survey
                    .questions
                    .iter()
                    .zip(&plain)
                    .enumerate()
                    .filter(|(at, (other, _))| *at != index && key(other) == key(question));
                let others: Vec<&str> = others.filter_map(|(_, (_, other))| other.as_deref()).collect();
                let quoted = quoted(&short(own, &others));
                let number = match &question.part {
                    _ if !others.contains(&own) => return quoted,
                    None => numbers,
                    Some(part) => index - part.head,
                };
                let noun = if question.part.is_some() { " (part " } else { " (question " };
                [&quoted, noun, &number.to_string(), ")"].concat()
            }));
        }
        Self { survey, names }
    }

    /// The name of a question in a sentence: its title in quotes, for a part with that of its head.
    /// `None` for a calculated value without a title, which is said by what it is worked out from.
    pub(super) fn of(&self, index: usize) -> Option<String> {
        let question = self.survey.questions.get(index)?;
        let own = self.names.get(index)?.clone();
        let Some(part) = &question.part else {
            return match question.spec.kind {
                QuestionKind::Calculated { .. } => own,
                _ => own.or_else(|| Some(["question ", &(index + 1).to_string()].concat())),
            };
        };
        let head = self.of(part.head)?;
        let own = own.unwrap_or_else(|| {
            let line = match &*part.name {
                "line_1" => "the first line",
                "line_2" => "the second line",
                "town" => "the town",
                _ => "the postcode",
            };
            line.to_owned()
        });
        Some(match part.entry {
            Some(entry) => {
                let noun = self.survey.questions.get(part.head).map_or_else(String::new, entry_noun);
                [&own, " in ", &noun, " ", &entry.to_string(), " under ", &head].concat()
            }
            None => [&own, " under ", &head].concat(),
        })
    }

    /// The title of a field of a repeated group, without its entry, and the name of the group.
    pub(super) fn field(&self, index: usize) -> Option<(String, String)> {
        let part = self.survey.questions.get(index)?.part.as_ref()?;
        Some((self.names.get(index)?.clone()?, self.of(part.head)?))
    }

    /// What a page is called: its title, else the question that it begins with.
    pub(super) fn page(&self, page: usize) -> String {
        let Some(this) = self.survey.pages.get(page) else { return String::new() };
        if let Some(title) = &this.title {
            let title = plain(self.survey, title);
            let same =
                |other: &crate::Page| other.title.as_ref().is_some_and(|other| plain(self.survey, other) == title);
            let number = (page + 1).to_string();
            return match self.survey.pages.iter().filter(|other| same(other)).count() {
                1 => ["the page ", &quoted(&title)].concat(),
                _ => ["the page ", &quoted(&title), " (page ", &number, ")"].concat(),
            };
        }
        let named = this.questions.clone().find_map(|index| self.names.get(index)?.clone());
        match named {
            Some(name) if this.questions.len() == 1 => ["the page with the question ", &name].concat(),
            Some(name) => ["the page that begins with ", &name].concat(),
            None => ["page ", &(page + 1).to_string()].concat(),
        }
    }

    /// The label of a choice, a point or a soft answer, in quotes.
    pub(super) fn label(&self, question: usize, code: &str) -> String {
        let question = self.survey.questions.get(question);
        let own = question.and_then(|question| {
            let spec = &question.spec;
            if let Some(soft) = spec.soft_answers.iter().find(|soft| soft.answer.code() == code) {
                return soft.label.as_ref();
            }
            match &spec.kind {
                QuestionKind::YesNo { yes, .. } if code == "yes" => yes.as_ref(),
                QuestionKind::YesNo { no, .. } if code == "no" => no.as_ref(),
                kind => kind.choices().iter().find(|choice| choice.code.as_str() == code).map(|choice| &choice.label),
            }
        });
        quoted(&own.map_or_else(|| usual(code).to_owned(), |label| plain(self.survey, label)))
    }
}

/// What an entry of a repeated group is called.
pub(super) fn entry_noun(head: &Question) -> String {
    match &head.spec.kind {
        QuestionKind::Repeat { entry: Some(entry), .. } => entry.in_default().to_owned(),
        _ => "entry".to_owned(),
    }
}

/// Questions of the same key are read side by side.
fn key(question: &Question) -> Option<(usize, Option<u32>)> {
    question.part.as_ref().map(|part| (part.head, part.entry))
}

fn title(survey: &Survey, question: &Question) -> Option<String> {
    let text = match (&question.spec.title, &question.spec.kind) {
        (Some(title), _) => title,
        (None, QuestionKind::Consent { text, .. }) => text,
        (None, _) => return None,
    };
    Some(plain(survey, text))
}

/// The words of the interface for answers whose label the definition leaves to it.
fn usual(code: &str) -> &str {
    match code {
        "yes" => "Yes",
        "no" => "No",
        code => match SoftAnswer::from_code(code) {
            Some(SoftAnswer::DontKnow) => "Don’t know",
            Some(SoftAnswer::NotApplicable) => "Not applicable",
            Some(SoftAnswer::NotApplicableOrDontKnow) => "Not applicable or don’t know",
            Some(SoftAnswer::PreferNotToSay) => "Prefer not to say",
            Some(SoftAnswer::Refused) => "Refused to answer",
            None => code,
        },
    }
}

/// A text without its markup, its slots as `[…]`.
fn plain(survey: &Survey, text: &Text) -> String {
    let mut words = String::new();
    add_plain(&markup::inline(text.in_default()), &mut words);
    let pieces = survey.pieces(&words).into_iter().map(|piece| match piece {
        Piece::Words(words) => words,
        Piece::Answer(_) => "[…]",
    });
    pieces.collect::<String>().split_whitespace().collect::<Vec<&str>>().join(" ")
}

fn add_plain(runs: &[Inline], words: &mut String) {
    for run in runs {
        match run {
            Inline::Text(text) => words.push_str(text),
            Inline::LineBreak => words.push(' '),
            Inline::Strong(runs) | Inline::Emphasis(runs) | Inline::Link { content: runs, .. } => {
                add_plain(runs, words);
            }
        }
    }
}

/// In double quotes, those within made single: so it is plain where it ends.
pub(super) fn quoted(text: &str) -> String {
    let inner: String = text
        .chars()
        .map(|sign| match sign {
            '“' => '‘',
            '”' => '’',
            sign => sign,
        })
        .collect();
    ["“", &inner, "”"].concat()
}

/// A long title up to the word from which on it differs from all others.
fn short(title: &str, others: &[&str]) -> String {
    let ends = title.char_indices().enumerate().filter(|(_, (_, sign))| *sign == ' ');
    if title.chars().count() > SHORT {
        for (count, (at, _)) in ends {
            let Some(start) = title.get(..at) else { break };
            let told_apart = others.iter().all(|other| *other == title || !other.starts_with(start));
            if count >= LEAST && told_apart {
                let end = if title.ends_with('?') { "…?" } else { "…" };
                return [start.trim_end_matches([',', ';', ':', '.']), end].concat();
            }
        }
    }
    title.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_titles_end_where_they_are_told_apart() {
        let title = "How satisfied or dissatisfied are you that Elm Homes listens to your views and acts upon them?";
        let other = "How satisfied or dissatisfied are you that Elm Homes keeps you informed?";
        assert_eq!(short(title, &[]), "How satisfied or dissatisfied are you that Elm Homes…?");
        assert_eq!(short(title, &[other]), "How satisfied or dissatisfied are you that Elm Homes listens…?");
        assert_eq!(short("Why?", &[]), "Why?");
    }

    #[test]
    fn quotes_within_are_single() {
        assert_eq!(quoted("Do you say “yes”?"), "“Do you say ‘yes’?”");
    }
}
