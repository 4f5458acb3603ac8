//! What there is to say of a question: its words, who is asked, what can be answered.

use yousaid_engine::Question;
use yousaid_engine::logic::words;
use yousaid_engine::logic::words::Said;
use yousaid_schema::Choice;
use yousaid_schema::FileKind;
use yousaid_schema::QuestionKind;
use yousaid_schema::ScaleLook;
use yousaid_schema::SoftAnswer;

use super::content::Author;
use super::content::count;
use super::content::heading;
use super::document::Block;
use super::document::Run;
use super::document::words as plain;

impl Author<'_> {
    /// Everything about a question; of a composite one with its parts, which say nothing by themselves.
    pub(super) fn question(&mut self, index: usize) -> Vec<Block> {
        let survey = self.survey;
        let Some(question) = survey.questions().get(index) else { return Vec::new() };
        let is_field = question.part.as_ref().is_some_and(|part| part.entry == Some(1));
        if question.part.is_some() && !is_field {
            return Vec::new();
        }
        let spec = &question.spec;
        let place = format!("the question `{}`", spec.id);
        let title = match &spec.title {
            Some(title) => self.inline(&place, title),
            None => plain(without_title(&spec.kind)),
        };
        let level = if is_field { 4 } else { 3 };
        let mut blocks = vec![heading(level, format!("question-{}", spec.id), title)];
        if let Some(hint) = &spec.hint {
            blocks.push(Block::Quote(vec![Block::Paragraph(self.inline(&place, hint))]));
        }
        if let QuestionKind::Statement { text, .. } | QuestionKind::Consent { text, .. } = &spec.kind {
            blocks.push(Block::Quote(self.blocks(&place, text)));
        }
        blocks.push(Block::Facts(self.facts_of(index, question)));
        blocks.extend(self.choices(index, question));
        blocks.extend(self.rows(question));
        blocks
    }

    fn facts_of(&mut self, index: usize, question: &Question) -> Vec<(String, Vec<Run>)> {
        let survey = self.survey;
        let spec = &question.spec;
        let mut facts = vec![("Question".to_owned(), vec![Run::code(spec.id.as_str())])];
        facts.push(("Type".to_owned(), self.kind(spec.id.as_str(), &spec.kind)));
        if let Some(used) = &question.bank {
            let words = vec![
                Run::code(format!("{}/{}", used.bank, used.item)),
                Run::text(": official words, which are not to be changed"),
            ];
            facts.push(("Bank".to_owned(), words));
        }
        // What holds for the whole of a group is said there.
        let whole = question.part.as_ref().and_then(|part| self.english.asked(part.head));
        let asked = self.english.asked(index).filter(|asked| whole.as_ref() != Some(asked));
        facts.extend(asked.map(|asked| ("Who".to_owned(), plain(asked))));
        let takes_answer = question.takes_answer() || spec.kind.is_head();
        if takes_answer {
            let required = match words::required(survey, index) {
                _ if spec.kind.is_head() && spec.required_if.is_none() => {
                    if spec.optional { "may be left blank" } else { "needed" }.to_owned()
                }
                Some(Said::Always) => "needed".to_owned(),
                Some(Said::Never) | None => "may be left blank".to_owned(),
                Some(said) => format!("needed if {}", self.english.condition(&said)),
            };
            facts.push(("Answer".to_owned(), plain(required)));
        }
        if !spec.soft_answers.is_empty() && choices_shown(&spec.kind).is_none() {
            let mut content = Vec::new();
            for soft in &spec.soft_answers {
                if !content.is_empty() {
                    content.push(Run::text(", "));
                }
                content.extend(self.soft_label(spec.id.as_str(), soft));
                content.push(Run::text(" "));
                content.push(Run::code(soft.answer.code()));
            }
            facts.push(("Also offered".to_owned(), content));
        }
        if let Some(from) = &spec.choices_from {
            let which = if from.chosen { "those chosen in " } else { "those not chosen in " };
            facts.push(("Choices".to_owned(), vec![Run::text(which), Run::code(from.question.as_str())]));
        }
        if spec.keep_hidden {
            let words = "the answer is sent even if the question is not asked any more";
            facts.push(("Kept".to_owned(), plain(words)));
        }
        for (position, warning) in spec.warnings.iter().enumerate() {
            let text = self.inline(&format!("the question `{}`", spec.id), &warning.text);
            let when = words::warned(survey, index, position).map(|said| self.english.condition(&said));
            let mut content = plain(format!("if {}: ", when.unwrap_or_default()));
            content.extend(text);
            facts.push(("Warns".to_owned(), content));
        }
        facts
    }

    /// The kind of a question and its limits.
    fn kind(&mut self, id: &str, kind: &QuestionKind) -> Vec<Run> {
        let place = format!("the question `{id}`");
        let mut words = plain(kind_in_words(kind));
        match kind {
            QuestionKind::MultipleChoice { min, max, .. } => {
                words.extend(min.map(|min| Run::text(format!(", at least {min}"))));
                words.extend(max.map(|max| Run::text(format!(", at most {max}"))));
            }
            QuestionKind::Ranking { most: Some(most), .. } => {
                words.push(Run::text(format!(", the first {most}")));
            }
            QuestionKind::ShortText { max_length: Some(most) }
            | QuestionKind::LongText { max_length: Some(most) }
            | QuestionKind::Location { max_length: Some(most) } => {
                words.push(Run::text(format!(", at most {most} characters")));
            }
            QuestionKind::Date { partial, min, max } => {
                if *partial {
                    words.push(Run::text(", or only month and year, or the year"));
                }
                words.push(Run::text(bounds(min.as_ref(), max.as_ref())));
            }
            QuestionKind::Number { min, max, whole, unit } => {
                if *whole {
                    words.push(Run::text(", whole"));
                }
                words.push(Run::text(bounds(min.as_ref(), max.as_ref())));
                if let Some(unit) = unit {
                    words.push(Run::text(", in "));
                    words.extend(self.inline(&place, unit));
                }
            }
            QuestionKind::Consent { must: true, .. } => {
                words.push(Run::text(", without which nobody gets further"));
            }
            QuestionKind::Calculated { value, shown, unit } => {
                words.push(Run::text(if *shown { ", shown to residents: " } else { ", not shown: " }));
                words.push(Run::code(value));
                if let Some(unit) = unit {
                    words.push(Run::text(", in "));
                    words.extend(self.inline(&place, unit));
                }
            }
            QuestionKind::Statement { media: Some(media), .. } => {
                words.push(Run::text(", with "));
                words.push(Run::code(&media.address));
                for (name, text) in [(", which shows: ", &media.alt), (", which says: ", &media.transcript)] {
                    if let Some(text) = text {
                        words.push(Run::text(name));
                        words.extend(self.inline(&place, text));
                    }
                }
            }
            QuestionKind::Allocation { total, unit, .. } => {
                words.push(Run::text(format!(", {total} in all")));
                if let Some(unit) = unit {
                    words.push(Run::text(", in "));
                    words.extend(self.inline(&place, unit));
                }
            }
            QuestionKind::Repeat { min, max, entry, .. } => {
                words.push(Run::text(format!(", from {min} to {max} times")));
                if let Some(entry) = entry {
                    words.push(Run::text(", each called "));
                    words.extend(self.inline(&place, entry));
                }
            }
            QuestionKind::File { accept, max, max_kilobytes } => {
                let names: Vec<&str> = accept.iter().map(|kind| file_kind(*kind)).collect();
                let files = count(*max as usize, "file");
                words.push(Run::text(format!(", {}; at most {files} of {max_kilobytes} kB each", names.join(" or "))));
            }
            _ => {}
        }
        if is_shuffled(kind) {
            words.push(Run::text(", in an order of chance"));
        }
        words
    }

    fn soft_label(&mut self, id: &str, soft: &yousaid_schema::SoftChoice) -> Vec<Run> {
        match &soft.label {
            Some(label) => self.inline(&format!("the question `{id}`"), label),
            None => plain(self.interface.get(soft_id(soft.answer))),
        }
    }

    /// The table of what can be chosen.
    fn choices(&mut self, index: usize, question: &Question) -> Option<Block> {
        let spec = &question.spec;
        let choices = choices_shown(&spec.kind)?;
        let place = format!("the question `{}`", spec.id);
        let with_scores = choices.iter().any(|choice| choice.score.is_some());
        let mut rows = Vec::new();
        let mut noted = false;
        for (position, choice) in choices.iter().enumerate() {
            let label = self.label(&place, choice);
            let notes = self.notes(index, question, position, choice);
            noted |= !notes.is_empty();
            let mut row = vec![vec![Run::code(choice.code.as_str())], label];
            if with_scores {
                row.push(plain(choice.score.map(|score| score.to_string()).unwrap_or_default()));
            }
            row.push(notes);
            rows.push(row);
        }
        if let QuestionKind::YesNo { yes, no } = &spec.kind {
            for (code, own, usual) in [("yes", yes, "yesno-yes-label"), ("no", no, "yesno-no-label")] {
                let label = match own {
                    Some(own) => self.inline(&place, own),
                    None => plain(self.interface.get(usual)),
                };
                rows.push(vec![vec![Run::code(code)], label, Vec::new()]);
            }
        }
        for soft in &spec.soft_answers {
            let label = self.soft_label(spec.id.as_str(), soft);
            let interviewers = if soft.answer == SoftAnswer::Refused { "; offered to interviewers only" } else { "" };
            let mut row = vec![vec![Run::code(soft.answer.code())], label];
            if with_scores {
                row.push(Vec::new());
            }
            row.push(plain(format!("gives no value{interviewers}")));
            noted = true;
            rows.push(row);
        }
        let mut head = vec!["Code", "Words"];
        if with_scores {
            head.push("Score");
        }
        if noted {
            head.push("Notes");
        } else {
            for row in &mut rows {
                row.truncate(head.len());
            }
        }
        Some(Block::Table { caption: format!("Answers to {}", spec.id), head, rows })
    }

    fn label(&mut self, place: &str, choice: &Choice) -> Vec<Run> {
        let label = self.inline(place, &choice.label);
        match &choice.group {
            Some(group) => {
                let mut content = self.inline(place, group);
                content.push(Run::text(": "));
                content.extend(label);
                content
            }
            None => label,
        }
    }

    fn notes(&self, index: usize, question: &Question, position: usize, choice: &Choice) -> Vec<Run> {
        let mut notes = Vec::new();
        if question.spec.kind.choices().get(position).is_some_and(|known| known.code == choice.code) {
            match words::offered(self.survey, index, position) {
                None | Some(Said::Always) => {}
                Some(said) => notes.push(format!("offered if {}", self.english.condition(&said))),
            }
        }
        if choice.exclusive {
            notes.push("leaves no other".to_owned());
        }
        if choice.other {
            notes.push(format!("asks what it is, stored as {}.other", question.spec.id));
        }
        if notes.is_empty() { Vec::new() } else { plain(notes.join("; ")) }
    }

    /// The table of the parts of a matrix, an allocation or an address.
    fn rows(&mut self, head: &Question) -> Option<Block> {
        if !head.spec.kind.is_head() {
            return None;
        }
        let survey = self.survey;
        let whole = self.english.asked(head.parts.start.saturating_sub(1));
        let mut rows = Vec::new();
        let mut noted = false;
        for index in head.parts.clone() {
            let Some(part) = survey.questions().get(index) else { continue };
            let place = format!("the question `{}`", part.spec.id);
            let label = match &part.spec.title {
                Some(title) => self.inline(&place, title),
                None => plain(kind_in_words(&part.spec.kind)),
            };
            // What holds for all of them is said above.
            let asked = self.english.asked(index).filter(|asked| whole.as_ref() != Some(asked));
            noted |= asked.is_some();
            rows.push(vec![vec![Run::code(part.spec.id.as_str())], label, plain(asked.unwrap_or_default())]);
        }
        let mut names = vec!["Part", "Words"];
        if noted {
            names.push("Who");
        } else {
            for row in &mut rows {
                row.truncate(names.len());
            }
        }
        Some(Block::Table { caption: format!("Parts of {}", head.spec.id), head: names, rows })
    }
}

/// From where to where, if there are limits.
fn bounds<T: std::fmt::Display>(min: Option<&T>, max: Option<&T>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!(", from {min} to {max}"),
        (Some(min), None) => format!(", from {min}"),
        (None, Some(max)) => format!(", up to {max}"),
        (None, None) => String::new(),
    }
}

/// The choices, points or soft answers that make a table; `None` for kinds without.
fn choices_shown(kind: &QuestionKind) -> Option<&[Choice]> {
    match kind {
        QuestionKind::Matrix { points, .. } => Some(points),
        QuestionKind::YesNo { .. } => Some(&[]),
        kind if kind.choices().is_empty() => None,
        kind => Some(kind.choices()),
    }
}

fn without_title(kind: &QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Calculated { .. } => "A calculated value",
        QuestionKind::Statement { .. } => "A statement",
        _ => "A question without a title",
    }
}

fn kind_in_words(kind: &QuestionKind) -> &'static str {
    match kind {
        QuestionKind::Choice { .. } => "one of several choices",
        QuestionKind::MultipleChoice { .. } => "any of several choices",
        QuestionKind::YesNo { .. } => "yes or no",
        QuestionKind::Scale { look: ScaleLook::Labels | ScaleLook::Ends, .. } => "a point of a scale",
        QuestionKind::Scale { look: ScaleLook::Smileys, .. } => "a face, from sad to happy",
        QuestionKind::Scale { look: ScaleLook::Stars, .. } => "stars",
        QuestionKind::Scale { look: ScaleLook::Likelihood, .. } => "a likelihood from 0 to 10",
        QuestionKind::ShortText { .. } => "one line of words",
        QuestionKind::LongText { .. } => "several lines of words",
        QuestionKind::Email => "an e-mail address",
        QuestionKind::Telephone => "a telephone number",
        QuestionKind::Postcode => "a postcode",
        QuestionKind::Date { .. } => "a day",
        QuestionKind::Time => "a time of day",
        QuestionKind::Signature => "a name as a signature",
        QuestionKind::Location { .. } => "a place in words",
        QuestionKind::Number { .. } => "a number",
        QuestionKind::Ranking { .. } => "choices put in order, the best first",
        QuestionKind::Consent { .. } => "agreement to the words above",
        QuestionKind::Calculated { .. } => "worked out from other answers",
        QuestionKind::Statement { .. } => "words only, nothing to answer",
        QuestionKind::Matrix { .. } => "the same scale for each row",
        QuestionKind::Allocation { .. } => "a whole shared out among rows",
        QuestionKind::Address => "an address in the United Kingdom",
        QuestionKind::Repeat { .. } => "the same questions for each of several things",
        QuestionKind::File { .. } => "photos or documents",
    }
}

fn file_kind(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Photo => "photos",
        FileKind::Pdf => "PDF documents",
        FileKind::Text => "plain texts",
    }
}

fn is_shuffled(kind: &QuestionKind) -> bool {
    matches!(
        kind,
        QuestionKind::Choice { shuffle: true, .. }
            | QuestionKind::MultipleChoice { shuffle: true, .. }
            | QuestionKind::Ranking { shuffle: true, .. }
            | QuestionKind::Matrix { shuffle: true, .. }
    )
}

/// The interface's own words for a soft answer.
fn soft_id(soft: SoftAnswer) -> &'static str {
    match soft {
        SoftAnswer::DontKnow => "soft-dont-know-label",
        SoftAnswer::NotApplicable => "soft-not-applicable-label",
        SoftAnswer::NotApplicableOrDontKnow => "soft-not-applicable-or-dont-know-label",
        SoftAnswer::PreferNotToSay => "soft-prefer-not-to-say-label",
        SoftAnswer::Refused => "soft-refused-label",
    }
}
