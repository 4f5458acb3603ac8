//! From questions as they are written to questions as they are answered: composite ones get their
//! parts, "other" its words, carried choices their copies.
//!
//! The engine knows simple questions only. A composite question stays as a head and is followed at
//! once by its parts, which have its id before their own and are asked like any other question: so
//! logic, validation, languages, review and export exist once.

use yousaid_schema::BankUse;
use yousaid_schema::Choice;
use yousaid_schema::ChoicesFrom;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Problems;
use yousaid_schema::Question as Spec;
use yousaid_schema::QuestionId;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::Text;
use yousaid_schema::limits;
use yousaid_schema::nearest;

use crate::Part;
use crate::Question;
use crate::logic;
use crate::logic::Lookup;
use crate::logic::Scope;
use crate::names::Names;
use crate::pieces;
use crate::rare;
use crate::report::report;
use crate::texts;
use crate::texts::item;

/// The slot that the landlord's name fills, in every text.
const LANDLORD: &str = "landlord";
/// Choices that are taken over from other questions, in all: a short definition must not become a
/// large survey.
const COPIES: usize = 2_000;

/// What is known of a question besides what it says.
#[derive(Debug, Default)]
pub(crate) struct Place {
    /// Where it stands in the document.
    pub(crate) pointer: String,
    /// The condition that a bank's user added.
    pub(crate) own: Option<String>,
    /// The condition that it has as a part; always sound.
    pub(crate) as_part: Option<String>,
    /// Whether it says again what the first entry of its group says: its faults are known.
    pub(crate) again: bool,
    /// How many of its choices come from another question; they stand first.
    pub(crate) carried: usize,
}

/// A slot as it is written, to be checked when all questions are known.
#[derive(Debug)]
pub(crate) struct Written {
    /// Where its text stands.
    pub(crate) pointer: String,
    /// The bytes of the text it stands at.
    pub(crate) range: (usize, usize),
    pub(crate) name: String,
    /// In an entry of a group: what stands before its fields' ids, which are known there by their
    /// own names.
    pub(crate) entry: Option<String>,
    /// The index of the question with which it is read.
    pub(crate) at: usize,
    /// Whether it is read after that question is answered.
    pub(crate) after: bool,
}

/// What the questions of a definition become.
#[derive(Debug)]
pub(crate) struct Expansion<'p> {
    pub(crate) questions: Vec<Question>,
    /// One for each question.
    pub(crate) places: Vec<Place>,
    pub(crate) slots: Vec<Written>,
    pub(crate) problems: &'p mut Problems,
    /// The landlord's name.
    pub(crate) landlord: Text,
    /// How many choices were taken over so far.
    pub(crate) copies: usize,
}

impl Expansion<'_> {
    /// Adds a question as it is written, and its parts behind it.
    pub(crate) fn add(&mut self, mut spec: Spec, page: usize, bank: Option<BankUse>, place: Place) {
        self.check_name(&spec.id, &place.pointer);
        let head = self.questions.len();
        texts::of_question(&mut spec, &place.pointer, &mut |text, at, after| {
            self.note(text, &at, head, after, None);
            self.fill(text);
        });
        if let QuestionKind::Repeat { questions, .. } = &mut spec.kind {
            for (i, field) in questions.iter_mut().enumerate() {
                let at = item(&place.pointer, "/questions/", i);
                self.check_name(&field.id, &at);
            }
        }
        let pointer = place.pointer.clone();
        self.push(Question::new(spec, page, bank), place);
        self.add_parts(head, &pointer);
        let end = self.questions.len();
        if let Some(question) = self.questions.get_mut(head).filter(|_| end > head + 1) {
            question.parts = head + 1..end;
        }
    }

    fn push(&mut self, mut question: Question, mut place: Place) {
        if self.questions.len() == limits::LEAVES {
            report(self.problems, (&place.pointer, ""), "too-many", || {
                let most = limits::LEAVES.to_string();
                let message = ["more than ", &most, " questions in all, parts and entries counted each"].concat();
                (message, "take questions out, or allow fewer entries of a repeating group".to_owned())
            });
        }
        // One more than allowed, so that it is said once.
        if self.questions.len() <= limits::LEAVES {
            place.carried = self.carry(&mut question, &place);
            self.questions.push(question);
            self.places.push(place);
        }
    }

    fn add_parts(&mut self, head: usize, pointer: &str) {
        let Some(question) = self.questions.get_mut(head) else { return };
        // Lent out while its parts are added. None of them looks at it.
        let kind = std::mem::replace(&mut question.spec.kind, QuestionKind::Address);
        self.add_parts_of(head, &kind, pointer);
        if let Some(question) = self.questions.get_mut(head) {
            question.spec.kind = kind;
        }
    }

    fn add_parts_of(&mut self, head: usize, kind: &QuestionKind, pointer: &str) {
        if kind.is_head() || matches!(kind, QuestionKind::Repeat { .. }) {
            return rare::add_parts(self, head, kind, pointer);
        }
        let Some(id) = self.questions.get(head).map(|question| question.spec.id.clone()) else { return };
        let Some((i, other)) = kind.choices().iter().enumerate().find(|(_, choice)| choice.other) else {
            return;
        };
        let carried = self.places.get(head).map_or(0, |place| place.carried);
        let at = item(pointer, "/choices/", i.saturating_sub(carried));
        let kind = QuestionKind::ShortText { max_length: None };
        let Some(mut spec) = self.like(head, "other", kind, &at) else { return };
        spec.title = Some(other.label.clone());
        spec.soft_answers.clear();
        let as_part = Some(selected(id.as_str(), &other.code));
        self.part(head, "other", None, spec, Place { pointer: at, as_part, ..Place::default() });
    }

    /// Only the door of [`rare`] leads here.
    pub(crate) fn add_rare_parts(&mut self, head: usize, kind: &QuestionKind, pointer: &str) {
        match kind {
            QuestionKind::Matrix { rows, points, .. } => {
                for (i, row) in rows.iter().enumerate() {
                    let kind = QuestionKind::Scale { points: points.clone(), look: ScaleLook::Labels };
                    self.row(head, row, kind, item(pointer, "/rows/", i));
                }
            }
            QuestionKind::Allocation { rows, total, unit } => {
                for (i, row) in rows.iter().enumerate() {
                    let (min, max) = (Some(Decimal::ZERO), Some(Decimal::from(*total)));
                    let kind = QuestionKind::Number { min, max, whole: true, unit: unit.clone() };
                    self.row(head, row, kind, item(pointer, "/rows/", i));
                }
            }
            QuestionKind::Address => {
                for name in ["line_1", "line_2", "town", "postcode"] {
                    let line = QuestionKind::ShortText { max_length: None };
                    let kind = if name == "postcode" { QuestionKind::Postcode } else { line };
                    let Some(mut spec) = self.like(head, name, kind, pointer) else { continue };
                    if name == "line_2" {
                        (spec.optional, spec.required_if) = (true, None);
                    }
                    self.part(head, name, None, spec, Place { pointer: pointer.to_owned(), ..Place::default() });
                }
            }
            QuestionKind::Repeat { questions, max, min, .. } => {
                for n in 1..=*max {
                    self.entry(head, questions, questions.clone(), n, n > *min, pointer);
                }
            }
            _ => {}
        }
    }

    /// Adds the part that a row of a matrix or an allocation is.
    fn row(&mut self, head: usize, row: &Choice, kind: QuestionKind, pointer: String) {
        let name = row.code.as_str();
        let Some(mut spec) = self.like(head, name, kind, &[&pointer, "/code"].concat()) else { return };
        spec.title = Some(row.label.clone());
        spec.ask_if.clone_from(&row.ask_if);
        self.part(head, name, None, spec, Place { pointer, ..Place::default() });
    }

    /// Adds the parts of entry `n` of a repeating group, copies of its fields, each of which is asked only if there are
    /// so many; of the first ones there always are.
    fn entry(&mut self, head: usize, fields: &[Spec], copies: Vec<Spec>, n: u32, counted: bool, pointer: &str) {
        let number = n.to_string();
        let Some(group) = self.questions.get(head).map(|question| question.spec.id.clone()) else { return };
        let Some(entry) = group.part(&number) else { return };
        for (i, mut spec) in copies.into_iter().enumerate() {
            let at = item(pointer, "/questions/", i);
            let Some(id) = entry.part(spec.id.as_str()) else { continue };
            let name = std::mem::replace(&mut spec.id, id);
            let index = self.questions.len();
            texts::of_question(&mut spec, &at, &mut |text, at, after| {
                if n == 1 {
                    self.note(text, &at, index, after, Some(entry.as_str()));
                }
                pieces::rename(text, fields, entry.as_str());
                self.fill(text);
            });
            let as_part = counted.then(|| [group.as_str(), " >= ", &number].concat());
            let place = Place { pointer: at, as_part, again: n > 1, ..Place::default() };
            self.part(head, name.as_str(), Some(n), spec, place);
        }
    }

    fn part(&mut self, head: usize, name: &str, entry: Option<u32>, spec: Spec, place: Place) {
        let Some(page) = self.questions.get(head).map(|question| question.page) else { return };
        let mut question = Question::new(spec, page, None);
        question.part = Some(Part { head, entry, name: name.into() });
        self.push(question, place);
    }

    /// A part that may stay without an answer where its head may.
    fn like(&mut self, head: usize, name: &str, kind: QuestionKind, pointer: &str) -> Option<Spec> {
        let head = &self.questions.get(head)?.spec;
        let Some(id) = head.id.part(name) else {
            report(self.problems, (pointer, ""), "bad-id", || {
                let message = ["`", name, "` can't be a part of a question's id"].concat();
                (message, "use 1 to 64 letters, digits and `_`".to_owned())
            });
            return None;
        };
        Some(Spec {
            optional: head.optional,
            required_if: head.required_if.clone(),
            soft_answers: head.soft_answers.clone(),
            keep_hidden: head.keep_hidden,
            ..Spec::new(id, kind)
        })
    }

    /// Copies the choices that a question takes from an earlier one, each with the condition under
    /// which it is offered; how many.
    ///
    /// A choice that stands alone ("none of these") is not taken over: it speaks of the question
    /// that it belongs to. Nor does a copy of "other" ask for words again.
    fn carry(&mut self, question: &mut Question, place: &Place) -> usize {
        let Some(ChoicesFrom { question: source, chosen }) = question.spec.choices_from.clone() else { return 0 };
        let names = Names { questions: &self.questions, by_id: &[], visible: self.questions.len(), entry: None };
        let mut copies = Vec::new();
        let at = (&*place.pointer, "/choices_from/question");
        match names.lookup(source.as_str()) {
            Lookup::Known { question: from, .. } if is_list(&from.kind) => {
                for choice in from.kind.choices().iter().filter(|choice| !choice.exclusive) {
                    let mut condition = selected(source.as_str(), &choice.code);
                    if !chosen {
                        condition.insert_str(0, "not ");
                        if let Some(offered) = &choice.ask_if {
                            condition = [&condition, " and (", offered, ")"].concat();
                        }
                    }
                    copies.push(Choice { ask_if: Some(condition), other: false, ..choice.clone() });
                }
            }
            Lookup::Known { .. } | Lookup::Several { .. } => report(self.problems, at, "no-choices", || {
                let message = ["`", source.as_str(), "` has no choices that could be taken over"].concat();
                (message, "name a question of type `choice`, `multiple_choice` or `ranking`".to_owned())
            }),
            Lookup::NotYet | Lookup::Unknown => report(self.problems, at, "unknown-question", || {
                let message = ["no question before this one has the id `", source.as_str(), "`"].concat();
                let names = names.names();
                let help = match nearest(source.as_str(), names.iter().map(String::as_str)) {
                    Some(near) => ["did you mean `", near, "`?"].concat(),
                    None => "name a question that comes before".to_owned(),
                };
                (message, help)
            }),
        }
        let (QuestionKind::Choice { choices, .. }
        | QuestionKind::MultipleChoice { choices, .. }
        | QuestionKind::Ranking { choices, .. }) = &mut question.spec.kind
        else {
            return 0;
        };
        for (i, choice) in choices.iter().enumerate() {
            if copies.iter().any(|copy| copy.code == choice.code) {
                let at = item(&place.pointer, "/choices/", i);
                report(self.problems, (&at, "/code"), "duplicate", || {
                    let code = choice.code.as_str();
                    let message = ["`", source.as_str(), "` has a choice with the code `", code, "` too"].concat();
                    (message, "give each choice its own code".to_owned())
                });
            }
        }
        let carried = copies.len();
        self.copies += carried;
        let whole = [(carried + choices.len(), limits::CHOICES), (self.copies, COPIES)];
        if let Some((_, most)) = whole.into_iter().find(|(count, most)| count > most) {
            report(self.problems, (&place.pointer, ""), "too-many", || {
                let all = " choices are taken over in all";
                let of = if most == COPIES { all } else { " choices with those taken over" };
                let help = "take over the choices of fewer questions, or of a shorter one";
                (["more than ", &most.to_string(), of].concat(), help.to_owned())
            });
            return 0;
        }
        copies.append(choices);
        *choices = copies;
        carried
    }

    fn check_name(&mut self, id: &QuestionId, pointer: &str) {
        if logic::is_reserved(id.as_str()) {
            report(self.problems, (pointer, "/id"), "reserved", || {
                let message = ["`", id.as_str(), "` is a word of the logic language"].concat();
                (message, "give the question another id".to_owned())
            });
        }
    }

    /// Takes a text outside questions, which is read before the question of this index.
    pub(crate) fn text(&mut self, text: Option<&mut Text>, at: &str, name: &str, index: usize) {
        if let Some(text) = text {
            self.note(text, &[at, name].concat(), index, false, None);
            self.fill(text);
        }
    }

    /// Notes the slots of a text, which are checked when all questions are known.
    pub(crate) fn note(&mut self, text: &Text, at: &str, index: usize, after: bool, entry: Option<&str>) {
        let languages = text.iter().count();
        for localized in text.iter() {
            for slot in pieces::slots(localized.text).into_iter().filter(|slot| slot.name != LANDLORD) {
                let language = if languages > 1 { ["/", localized.language].concat() } else { String::new() };
                self.slots.push(Written {
                    pointer: [at, &language].concat(),
                    range: (slot.start, slot.end),
                    name: slot.name.to_owned(),
                    entry: entry.map(str::to_owned),
                    at: index,
                    after,
                });
            }
        }
    }

    /// Puts the landlord's name into its slot.
    pub(crate) fn fill(&self, text: &mut Text) {
        *text = text.filled(&["{", LANDLORD, "}"].concat(), &self.landlord);
    }
}

fn is_list(kind: &QuestionKind) -> bool {
    matches!(kind, QuestionKind::Choice { .. } | QuestionKind::MultipleChoice { .. } | QuestionKind::Ranking { .. })
}

fn selected(question: &str, code: &Code) -> String {
    ["selected(", question, ", '", code.as_str(), "')"].concat()
}
