//! Which aid of a definition helps with what is on the page.

use yousaid_schema::Aid;
use yousaid_schema::Aids;
use yousaid_schema::Choice;
use yousaid_schema::Definition;
use yousaid_schema::Film;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::SoftAnswer;
use yousaid_schema::Text;

use super::aids;
use super::aids::Words;
use crate::element::Content;
use crate::field::Field;
use crate::field::Mark;
use crate::field::may_be_left;
use crate::field::soft_label_id;
use crate::pictures;
use crate::reader::Reader;

/// The aids of a definition.
pub(super) struct Shelf {
    aids: Aids,
    landlord: Text,
}

impl Shelf {
    pub(super) fn new(definition: &Definition) -> Self {
        let read = |json| Aids::read(json, &definition.languages);
        Self {
            aids: definition.aids.as_ref().map(read).unwrap_or_default(),
            landlord: definition.landlord.name.clone(),
        }
    }

    /// What helps with a text of the survey's own.
    pub(super) fn text(&self, reader: &Reader, name: &str, text: &Text) -> Content {
        let Some(aid) = self.aids.of(name) else { return Content::NONE };
        let words = Words { reader, text: Some(text), hint: None, easy: self.easy(aid), films: Vec::new() };
        aids::view(&words, Some(aid)).into()
    }

    /// What helps with a question, and the films of its choices, which have no room within them.
    pub(super) fn question(&self, field: &Field, spec: &Question) -> Content {
        let aid = self.of(field, None);
        let films = self.films(field, spec);
        if aid.is_none() && films.is_empty() {
            return Content::NONE;
        }
        let text = match &spec.kind {
            QuestionKind::Statement { text, .. } => spec.title.as_ref().or(Some(text)),
            _ => spec.title.as_ref(),
        };
        let easy = aid.and_then(|aid| self.easy(aid));
        aids::view(&Words { reader: &field.reader(), text, hint: spec.hint.as_ref(), easy, films }, aid).into()
    }

    /// What stands before the words of a choice or a row, and these words with easy ones behind them.
    pub(super) fn choice(&self, field: &Field, mark: Option<&Mark>, words: Content) -> [Content; 2] {
        let Some(question) = field.survey.questions().get(field.index) else { return [Content::NONE, words] };
        let spec = &question.spec;
        let aid = match (mark, &spec.kind) {
            (None, _) => self.of(field, None),
            // The one box of a consent has what is agreed to as its words.
            (Some(_), QuestionKind::Consent { must, .. }) if *must || may_be_left(spec) => self.of(field, Some("text")),
            (Some(Mark::Code(code)), _) => self.of(field, Some(code.as_str())),
            (Some(Mark::Soft(soft)), _) => self.of(field, Some(soft.code())),
        };
        let own = aid.and_then(|aid| aid.picture.as_ref()).map(aids::picture);
        let of_ours = || mark.and_then(|mark| pictures::of_choice(&spec.kind, mark)).map(aids::drawn).into();
        let picture = own.unwrap_or_else(of_ours);
        let Some(aid) = aid else { return [picture, words] };
        let reader = field.reader();
        let label = match (mark, &spec.kind) {
            (None, _) => spec.title.as_ref(),
            (_, QuestionKind::Consent { text, .. }) => Some(text),
            (Some(Mark::Code(code)), kind) => {
                kind.choices().iter().find(|choice| choice.code == *code).map(|choice| &choice.label)
            }
            _ => None,
        };
        let before = match aids::spoken(aid, &reader, label) {
            Some(spoken) => vec![picture, spoken.into()].into(),
            None => picture,
        };
        match self.easy(aid).filter(|_| mark.is_none() || has_room(spec, question.part.is_some())) {
            Some(easy) => [before, vec![words, " ".into(), aids::easy_choice(aid, &easy, &reader).into()].into()],
            None => [before, words],
        }
    }

    fn easy(&self, aid: &Aid) -> Option<Text> {
        aid.easy.as_ref().map(|easy| easy.filled("{landlord}", &self.landlord))
    }

    /// The aid of a question or of one of its choices: by the id, or by the name that all entries of a group, and all
    /// rows of a matrix, have in common.
    fn of(&self, field: &Field, code: Option<&str>) -> Option<&Aid> {
        let questions = field.survey.questions();
        let question = questions.get(field.index)?;
        let of = |name: &str| match code {
            Some(code) => self.aids.of(&[name, "/", code].concat()),
            None => self.aids.of(name),
        };
        let own = of(question.spec.id.as_str());
        let (None, Some(part)) = (own, &question.part) else { return own };
        let head = &questions.get(part.head)?.spec;
        let id = head.id.as_str();
        match (&head.kind, code) {
            // What was chosen has the name already.
            (QuestionKind::Choice { .. } | QuestionKind::MultipleChoice { .. }, _) => None,
            (QuestionKind::Matrix { rows, .. }, Some(code)) if rows.iter().any(|row| row.code == *code) => None,
            (QuestionKind::Matrix { .. }, Some(_)) => of(id),
            _ => of(&[id, "/", &part.name].concat()),
        }
    }

    /// The films of choices, points and rows, each with the words that it signs.
    fn films(&self, field: &Field, spec: &Question) -> Vec<(String, &Film)> {
        let reader = field.reader();
        let mut films = Vec::new();
        let mut add = |code: &str, words: &dyn Fn() -> String| {
            if let Some(film) = self.of(field, Some(code)).and_then(|aid| aid.sign_language.as_ref()) {
                films.push((words(), film));
            }
        };
        let (rows, points): (&[Choice], &[Choice]) = match &spec.kind {
            QuestionKind::Matrix { rows, points, .. } => (rows, points),
            QuestionKind::Allocation { rows, .. } => (rows, &[]),
            kind => (kind.choices(), &[]),
        };
        let new = points.iter().filter(|point| !rows.iter().any(|row| row.code == point.code));
        for choice in rows.iter().chain(new) {
            add(choice.code.as_str(), &|| reader.plain(&choice.label));
        }
        if let QuestionKind::YesNo { yes, no } = &spec.kind {
            for (code, own, id) in [("yes", yes, "yesno-yes-label"), ("no", no, "yesno-no-label")] {
                add(code, &|| own.as_ref().map_or_else(|| reader.words.get(id), |own| reader.plain(own)));
            }
        }
        for soft in &spec.soft_answers {
            let words = |answer: SoftAnswer| reader.words.get(soft_label_id(answer));
            add(soft.answer.code(), &|| {
                soft.label.as_ref().map_or_else(|| words(soft.answer), |label| reader.plain(label))
            });
        }
        films
    }
}

/// Whether easy words have room within a choice: not under faces, stars and numbers, nor in the cells of a matrix.
fn has_room(spec: &Question, is_part: bool) -> bool {
    match &spec.kind {
        QuestionKind::Scale { look, .. } => *look == ScaleLook::Labels && !is_part,
        _ => true,
    }
}
