//! A survey as large as they come, to measure with.

use yousaid_engine::Question;
use yousaid_engine::fitting_file;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;

/// The JSON text of a survey of so many questions on pages of five, with so many conditions spread
/// evenly over them. Each condition looks at a yes/no question on the pages before, and every
/// tenth at a scale and a number as well.
#[must_use]
pub fn big_survey(questions: usize, conditions: usize) -> String {
    let mut text = String::from(
        r#"{"id":"big","version":"1","title":"Big","default_language":"en","landlord":{"name":"Elm Homes"},"pages":["#,
    );
    let mut conditioned = 0;
    for i in 0..questions {
        if i % 5 == 0 {
            text += &format!(r#"{}{{"id":"p{}","questions":["#, if i == 0 { "" } else { "," }, i / 5);
        }
        let kind = match i % 5 {
            0 => r#""type":"yes_no""#,
            1 => {
                r#""type":"scale","points":[{"code":"1","label":"Bad"},{"code":"2","label":"Fair"},{"code":"3","label":"Good"}]"#
            }
            2 => r#""type":"number","max":1000"#,
            3 => r#""type":"multiple_choice","choices":[{"code":"a","label":"A"},{"code":"b","label":"B"}]"#,
            _ => r#""type":"short_text","optional":true"#,
        };
        text += &format!(r#"{{"id":"q{i}","title":"Question {i}?",{kind}"#);
        // The first page has nothing to look at.
        let due = (i + 1).saturating_sub(5) * conditions / (questions - 5);
        if due > conditioned {
            conditioned += 1;
            let filter = (i / 5 - 1) * 5;
            text += &format!(r#","ask_if":"q{filter} = 'yes'"#);
            if conditioned % 10 == 0 {
                text += &format!(" or (q{} <= 2 and q{} > 10)", filter + 1, filter + 2);
            }
            text += "\"";
        }
        text += if i % 5 == 4 || i + 1 == questions { "}]}" } else { "}," };
    }
    text + "]}"
}

/// An answer that fits the question by itself, a different one for each `pick`. `None` for what
/// takes no answer.
#[must_use]
pub fn fitting_answer(question: &Question, pick: usize) -> Option<Answer> {
    let text = |texts: &[&str]| Some(Answer::Text(texts[pick % texts.len()].to_owned()));
    let code = |code: &str| Code::new(code).map(Answer::Choice);
    let codes = || -> Vec<Code> { question.spec.kind.choices().iter().map(|choice| choice.code.clone()).collect() };
    if pick % 7 == 6
        && let Some(soft) = question.spec.soft_answers.first()
    {
        return Some(Answer::Soft(soft.answer));
    }
    match &question.spec.kind {
        QuestionKind::YesNo { .. } | QuestionKind::Consent { must: false, .. } => code(["yes", "no"][pick % 2]),
        QuestionKind::Consent { must: true, .. } => code("yes"),
        QuestionKind::Choice { .. } | QuestionKind::Scale { .. } => {
            let codes = codes();
            codes.get(pick % codes.len().max(1)).cloned().map(Answer::Choice)
        }
        QuestionKind::MultipleChoice { choices, min, max, .. } => {
            let first = choices.get(pick % choices.len().max(1))?;
            if first.exclusive {
                return Some(Answer::Choices(vec![first.code.clone()]));
            }
            let (least, most) = (min.unwrap_or(1), max.unwrap_or(u32::MAX));
            let count = least.saturating_add(pick as u32 % 3).min(most) as usize;
            let others = choices.iter().cycle().skip(pick % choices.len()).take(choices.len());
            let chosen = others.filter(|choice| !choice.exclusive).take(count);
            Some(Answer::Choices(chosen.map(|choice| choice.code.clone()).collect()))
        }
        QuestionKind::Ranking { most, .. } => {
            let mut codes = codes();
            let turn = pick % codes.len().max(1);
            codes.rotate_left(turn);
            codes.truncate(most.map_or(codes.len(), |most| most as usize));
            Some(Answer::Choices(codes))
        }
        QuestionKind::ShortText { .. } | QuestionKind::Location { .. } | QuestionKind::Signature => {
            text(&["Words.", "By the bins", "Ann Other"])
        }
        QuestionKind::LongText { .. } => text(&["One line.", "Two\nlines."]),
        QuestionKind::Email => text(&["resident@example.org"]),
        // Numbers that Ofcom keeps for use in drama.
        QuestionKind::Telephone => text(&["020 7946 0123", "07700 900123"]),
        QuestionKind::Postcode => text(&["SW1A 1AA", "bh15 1aa"]),
        QuestionKind::Date { partial: true, .. } => text(&["2026", "5/2026", "2026-05-31"]),
        QuestionKind::Date { min, .. } => text(&[min.as_deref().unwrap_or("2026-05-31")]),
        QuestionKind::Time => text(&["14:30", "9.30 am"]),
        QuestionKind::Number { min, max, .. } => {
            let least = min.unwrap_or(Decimal::ZERO);
            let number = least.checked_add(Decimal::from(pick as u32 % 50)).unwrap_or(least);
            Some(Answer::Number(max.map_or(number, |max| number.min(max))))
        }
        QuestionKind::File { accept, max, .. } => {
            let file = |at: usize| accept.get(at % accept.len()).map(|kind| fitting_file(*kind));
            Some(Answer::Files((0..1 + pick % (*max as usize)).filter_map(|at| file(pick + at)).collect()))
        }
        QuestionKind::Repeat { min, max, .. } => {
            Some(Answer::Number(Decimal::from(min + pick as u32 % (max.saturating_sub(*min) + 1).min(4))))
        }
        QuestionKind::Calculated { .. }
        | QuestionKind::Statement { .. }
        | QuestionKind::Matrix { .. }
        | QuestionKind::Allocation { .. }
        | QuestionKind::Address => None,
    }
}
