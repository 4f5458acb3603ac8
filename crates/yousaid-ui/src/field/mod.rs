//! A question with its control, whatever its kind: title, hint, error, control.
//!
//! # Anatomy
//!
//! ```html
//! <div class="yousaid-question" id="{id}" data-question="TP01" data-kind="scale" data-state="unanswered">
//!   <fieldset>
//!     <legend><span class="yousaid-question__title">…</span></legend>
//!     <p class="yousaid-hint" id="{id}-hint">
//!     <p class="yousaid-error" id="{id}-error">, while there is one
//!     the control
//!   </fieldset>
//!   <div class="yousaid-warnings" id="{id}-warnings" role="status">…</div>
//! </div>
//! ```
//!
//! Questions answered in words have no `<fieldset>`, and a `<label>` as their title. Where the question is
//! alone on its page, its title is the page's heading, within the legend or around the label, with the id
//! `{widget}-heading`.
//!
//! Texts repeat earlier answers in `<bdi>`, in the language of whoever reads and in the direction of the
//! answer; they follow answers on the same page. An answer that is missing is "…".
//!
//! Parts of a composite question are questions with ids of their own. The page does not show them: the
//! control of their head does, with the fields that [`Field::leaf`] gives it.
//!
//! # Accessibility
//!
//! - "(optional)" is a part of the name. There are no asterisks, and `required` is never set: what is
//!   missing is said in words, after Continue was pressed.
//! - Hint and error are the description of the group or input, the error only while it is shown, and
//!   so is `aria-invalid`.
//! - Warnings are told politely, once nothing was answered for a second, and keep nobody from going on;
//!   they are a part of the description too.
//! - A question that is required only after certain answers is called optional until then.
//! - A question that is not asked any more is `hidden`, and keeps its answer.
//! - "Don't know" and its like stand last, apart, after "or". Beside words and several choices they
//!   are a box to tick that empties the other answer, and is emptied by it; words that were typed come
//!   back when the box is unticked.
//! - A radio button can't be taken back, so an optional question gets a button that does, once it is
//!   answered. Focus then goes to the first choice.
//!
//! # Styling
//!
//! | hook | values |
//! |---|---|
//! | `.yousaid-question[data-kind]` | the kind of question as in the definition |
//! | `.yousaid-question[data-state]` | `unanswered`, `answered`, `error` |
//! | `.yousaid-question__title`, `[data-heading]` | the title; as the page's heading |
//! | `.yousaid-question__optional` | "(optional)" |
//! | `.yousaid-row`, `__input`, `__label` | one choice; the card is drawn by the label, so that `:checked` shows |
//! | `.yousaid-divider` | "or" |
//! | `.yousaid-hint`, `.yousaid-error`, `.yousaid-warning` | |
//!
//! # Words
//!
//! `question-optional-label`, `question-clear-button`, `error-prefix-label`,
//! `multiple-or-divider`, `soft-*-label`; for repeated answers `list-next-label`, `number-*-label`,
//! `date-*`, `yesno-*-label`.

mod choice_rows;
pub mod fixtures;
mod parts;
mod row;
pub(crate) mod sample;
#[cfg(feature = "ssr")]
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use leptos::prelude::AnyView;
use leptos::prelude::IntoAny as _;
use leptos::prelude::untrack;
use yousaid_engine::Session;
use yousaid_engine::Survey;
use yousaid_i18n::Words;
use yousaid_schema::Answer;
use yousaid_schema::ChoiceLook;
use yousaid_schema::Question;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::Text;

use crate::Access;
use crate::choice;
use crate::choices;
use crate::date;
use crate::element::Content;
use crate::element::Element;
use crate::number_field;
use crate::rare;
use crate::reader::Reader;
use crate::reader::Sessions;
use crate::scale;
use crate::statement;
use crate::text_area;
use crate::text_field;

pub(crate) use choice_rows::choice_rows;
pub(crate) use choice_rows::section;
pub(crate) use parts::clear_button;
pub(crate) use parts::control;
pub(crate) use parts::described_by;
pub(crate) use parts::divider;
pub(crate) use parts::error_line;
pub(crate) use parts::group;
pub(crate) use parts::hint;
pub(crate) use parts::hint_line;
pub(crate) use parts::is_invalid;
pub(crate) use parts::may_be_left;
pub(crate) use parts::on_radio;
pub(crate) use parts::radio_group;
pub(crate) use parts::radios;
pub(crate) use parts::root;
pub(crate) use parts::rows;
pub(crate) use parts::soft_answers;
pub(crate) use parts::soft_boxes;
pub(crate) use parts::soft_label;
pub(crate) use parts::soft_label_id;
pub(crate) use parts::text_given;
pub(crate) use parts::title;
pub(crate) use parts::titled;
pub(crate) use row::Mark;
pub(crate) use row::OnMark;
pub(crate) use row::Row;
pub(crate) use row::row_view;

/// Reads something that changes. Read signals in it, or track triggers: what is shown follows them.
///
/// ```
/// use leptos::prelude::*;
/// use yousaid_ui::Getter;
///
/// let asked = RwSignal::new(true);
/// let getter: Getter<bool> = std::sync::Arc::new(move || asked.get());
/// assert!(getter());
/// ```
pub type Getter<T> = Arc<dyn Fn() -> T + Send + Sync>;

/// What a control gets: one question of a session, and the words to show it in. Cheap to clone.
///
/// Its words are plain values: whoever shows questions shows them anew when the language changes.
#[derive(Clone)]
pub struct Field {
    /// The survey.
    pub survey: Arc<Survey>,
    /// The question, as an index into [`Survey::questions`].
    pub index: usize,
    /// Begins every DOM id of this question: `{widget}-{question}`.
    pub id: String,
    /// The words of the interface.
    pub words: Words,
    /// The language in which the resident reads.
    pub language: String,
    /// The level of heading that the question's title is, where it is the page's heading.
    pub heading: Option<u8>,
    /// What helps with it, besides its words.
    pub access: Option<Access>,
    /// The answer as it was given, also when it breaks a rule.
    pub given: Getter<Option<Answer>>,
    /// What to do about the answer, in words. `None` while nothing is wrong, and until the
    /// resident has wanted to go on.
    pub error: Getter<Option<String>>,
    /// Whether the question is asked.
    pub asked: Getter<bool>,
    /// Takes the answer whenever it changes; `None` when it was taken back.
    pub on_answer: Arc<dyn Fn(Option<Answer>) + Send + Sync>,
    /// Shows the session: what is offered, repeated or warned of beside the answer itself.
    pub session: Sessions,
    /// Another question of the same page, by its index: a part of this one.
    pub leaf: Arc<dyn Fn(usize) -> Option<Field> + Send + Sync>,
    /// Takes a wish for more entries of a repeating group, or fewer.
    pub on_entries: Arc<dyn Fn(Entries) + Send + Sync>,
}

/// A wish for another number of entries of a repeating group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entries {
    /// One more at the end, of the question with this index.
    Add(usize),
    /// One less of the question with this index: the entry of this number, counted from 1. Those
    /// after it move up.
    Remove(usize, u32),
}

impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Field").field("index", &self.index).field("id", &self.id).finish_non_exhaustive()
    }
}

impl Field {
    /// How its texts are read.
    pub(crate) fn reader(&self) -> Reader {
        Reader { words: self.words.clone(), language: self.language.clone(), sessions: Some(self.session.clone()) }
    }

    /// Words of the interface.
    pub(crate) fn word(&self, id: &str) -> Content {
        self.reader().word(id)
    }

    /// The same, something filled in.
    pub(crate) fn said(&self, words: String) -> Content {
        self.reader().said(words)
    }

    /// Reads the session; whoever asks within a reaction reacts to every answer.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&Session) -> T) -> Option<T> {
        let (mut read, mut found) = (Some(read), None);
        (self.session)(&mut |session| found = read.take().map(|read| read(session)));
        found
    }

    /// The positions of the choices that are offered now, in the order in which to show them.
    pub(crate) fn offered(&self) -> Vec<usize> {
        self.read(|session| session.choices(self.index)).unwrap_or_default()
    }

    /// The parts of this question that are asked now, by their indices, in the order in which to show
    /// them.
    pub(crate) fn parts(&self) -> Vec<usize> {
        self.read(|session| session.parts(self.index)).unwrap_or_default()
    }

    /// The same parts as questions.
    pub(crate) fn leaves(&self) -> Vec<Field> {
        self.parts().into_iter().filter_map(|part| (self.leaf)(part)).collect()
    }

    /// Whether an answer is asked for, given the other answers.
    pub(crate) fn is_required(&self) -> bool {
        self.read(|session| session.is_required(self.index)).unwrap_or_default()
    }

    /// Which of the question's warnings hold, by their positions.
    pub(crate) fn warnings(&self) -> Vec<usize> {
        let positions = |session: &Session| {
            let held = session.warnings(self.index);
            let question = session.survey().questions().get(self.index);
            let all = question.map(|question| question.spec.warnings.as_slice()).unwrap_or_default();
            (0..all.len()).filter(|at| all.get(*at).is_some_and(|one| held.contains(&&one.text))).collect()
        };
        self.read(positions).unwrap_or_default()
    }

    /// The field for words of one's own that belongs to a choice of this question. The choice stands
    /// above it, so its label only asks for the words.
    pub(crate) fn companion_view(&self) -> Option<Element> {
        let title = Text::new(self.words.language(), &self.words.get("choice-other-label"));
        self.leaf_view(companion(&self.survey, self.index)?, Some(title))
    }

    /// A part of this question as a question of its own.
    pub(crate) fn part_view(&self, index: usize) -> Option<Element> {
        self.leaf_view(index, None)
    }

    fn leaf_view(&self, index: usize, title: Option<Text>) -> Option<Element> {
        let leaf = (self.leaf)(index)?;
        let mut spec = self.survey.questions().get(index)?.spec.clone();
        spec.title = title.or(spec.title);
        Some(untrack(|| question_element(&leaf, &spec)))
    }

    /// The name of its field in a form: the question's id (see [`yousaid_engine::form`]).
    pub(crate) fn name(&self) -> String {
        self.id.rsplit_once('-').map_or(self.id.as_str(), |(_, question)| question).to_owned()
    }

    /// The DOM id of a part of the question.
    pub(crate) fn part(&self, name: &str) -> String {
        [&self.id, "-", name].concat()
    }

    /// The DOM id of the page's heading: `{widget}-heading`. Ids of questions hold no `-`.
    pub(crate) fn heading_id(&self) -> String {
        let widget = self.id.rsplit_once('-').map_or(self.id.as_str(), |(widget, _)| widget);
        [widget, "-heading"].concat()
    }
}

/// Whether a question is shown by itself: parts stand with their head, and some values are never
/// shown.
pub(crate) fn is_shown(question: &yousaid_engine::Question) -> bool {
    question.part.is_none() && !matches!(question.spec.kind, QuestionKind::Calculated { shown: false, .. })
}

/// The question for words of one's own that belongs to a choice of another, by their indices.
pub(crate) fn companion(survey: &Survey, index: usize) -> Option<usize> {
    let head = survey.questions().get(index)?;
    let has_choices = matches!(head.spec.kind, QuestionKind::Choice { .. } | QuestionKind::MultipleChoice { .. });
    (has_choices && !head.parts.is_empty()).then_some(head.parts.start)
}

/// A question with its control. Nothing for an index that the survey does not have.
#[must_use]
#[expect(clippy::needless_pass_by_value, reason = "a view takes what it shows, as components do")]
pub fn question_view(field: Field) -> AnyView {
    let survey = field.survey.clone();
    let Some(question) = survey.questions().get(field.index) else { return ().into_any() };
    question_element(&field, &question.spec).into_any()
}

/// The same as an element of a larger view.
pub(crate) fn question_element(field: &Field, spec: &Question) -> Element {
    let content = match &spec.kind {
        QuestionKind::Choice { choices, look: ChoiceLook::Rows, .. } => choice::choice(field, spec, choices),
        QuestionKind::YesNo { yes, no } => choice::yes_no(field, spec, yes.as_ref(), no.as_ref()),
        QuestionKind::Scale { points, look: ScaleLook::Labels } => scale::scale(field, spec, points),
        QuestionKind::MultipleChoice { choices, max, .. } => choices::choices(field, spec, choices, *max),
        QuestionKind::ShortText { max_length } => text_field::short_text(field, spec, *max_length),
        QuestionKind::Email => text_field::email(field, spec),
        QuestionKind::LongText { max_length } => text_area::text_area(field, spec, *max_length),
        QuestionKind::Number { min, whole, unit, .. } => {
            number_field::number_field(field, spec, *min, *whole, unit.as_ref())
        }
        QuestionKind::Statement { text, media: None } => statement::statement(field, spec, text),
        _ => rare::view(field, spec),
    };
    root(field, spec, content)
}

/// The DOM id that an error about a question leads to. `widget` begins every DOM id of the survey;
/// `session` decides, because choices may be hidden or shuffled.
///
/// | kind | leads to |
/// |---|---|
/// | choices in rows, ranking | the first that is offered: `{id}-{its position, from 1}` |
/// | yes or no, scales of any look, consent | the first button or box: `{id}-1` |
/// | date | the first field that is wrong: `{id}-day`, `{id}-month` or `{id}-year` |
/// | matrix, allocation, address | where its first part leads |
/// | repeating group | the button for one more: `{id}-add` |
/// | anything else | its input: `{id}-input` |
#[must_use]
pub fn focus_id(widget: &str, session: &Session, index: usize) -> String {
    let Some(question) = session.survey().questions().get(index) else { return widget.to_owned() };
    let kind = &question.spec.kind;
    if kind.is_head()
        && let Some(part) = session.parts(index).first()
    {
        return focus_id(widget, session, *part);
    }
    let first;
    let part = match kind {
        QuestionKind::Choice { look: ChoiceLook::Rows, .. }
        | QuestionKind::MultipleChoice { .. }
        | QuestionKind::Ranking { .. } => {
            first = (session.choices(index).first().copied().unwrap_or_default() + 1).to_string();
            &first
        }
        QuestionKind::YesNo { .. } | QuestionKind::Scale { .. } | QuestionKind::Consent { .. } => "1",
        QuestionKind::Date { partial, .. } => date::focus(session.given(index), *partial),
        QuestionKind::Repeat { .. } => "add",
        _ => "input",
    };
    [widget, "-", question.spec.id.as_str(), "-", part].concat()
}
