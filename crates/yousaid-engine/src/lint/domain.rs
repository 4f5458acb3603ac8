//! The answers to a question that matter to conditions: a short list that stands for all of them.

use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::QuestionKind;

use crate::Date;
use crate::Question;
use crate::logic::Expression;
use crate::logic::Look;

/// Most choices of which every selection is tried.
const CHOICES: usize = 10;
/// Most whole numbers that are tried one by one.
const NUMBERS: i64 = 30;

/// No answer, and for every other one an answer that these expressions can't tell from it. `None`
/// where no short list does that.
pub(super) fn answers(question: &Question, index: usize, expressions: &[&Expression]) -> Option<Vec<Option<Answer>>> {
    let mut looks = Vec::new();
    for expression in expressions {
        looks.extend(expression.looks().into_iter().filter(|look| of(look) == index));
    }
    let choice = |code: &Code| Some(Answer::Choice(code.clone()));
    let mut domain = vec![None];
    domain.extend(question.spec.soft_answers.iter().map(|soft| Some(Answer::Soft(soft.answer))));
    match &question.spec.kind {
        QuestionKind::YesNo { .. } | QuestionKind::Consent { .. } => {
            domain.extend(["yes", "no"].iter().filter_map(|code| Code::new(code)).map(|code| choice(&code)));
        }
        kind @ (QuestionKind::Choice { .. } | QuestionKind::Scale { .. }) => {
            domain.extend(kind.choices().iter().map(|point| choice(&point.code)));
        }
        QuestionKind::MultipleChoice { .. } => {
            domain.extend(selections(question, &looks)?.into_iter().map(|codes| Some(Answer::Choices(codes))));
        }
        QuestionKind::Number { min, max, whole, .. } => {
            domain.extend(numbers(*min, *max, *whole, &looks)?.into_iter().map(|number| Some(Answer::Number(number))));
        }
        QuestionKind::Repeat { min, max, .. } => {
            domain.extend((*min..=*max).map(|count| Some(Answer::Number(count.into()))));
        }
        QuestionKind::Date { partial, min, max } => {
            let texts = dates(*partial, min.as_deref(), max.as_deref(), &looks)?;
            domain.extend(texts.into_iter().map(|text| Some(Answer::Text(text))));
        }
        QuestionKind::ShortText { .. }
        | QuestionKind::LongText { .. }
        | QuestionKind::Location { .. }
        | QuestionKind::Signature => {
            domain.extend(texts(&looks)?.into_iter().map(|text| Some(Answer::Text(text))));
        }
        QuestionKind::Email | QuestionKind::Telephone | QuestionKind::Postcode | QuestionKind::Time => {
            only_answered(&looks)?;
            let text = if matches!(question.spec.kind, QuestionKind::Email) { "a@b.example" } else { "x" };
            domain.push(Some(Answer::Text(text.to_owned())));
        }
        _ => return None,
    }
    Some(domain)
}

fn of(look: &Look<'_>) -> usize {
    match look {
        Look::Answered(index)
        | Look::Code(index)
        | Look::Selected(index, _)
        | Look::Count(index)
        | Look::Number(index, _)
        | Look::Text(index, _)
        | Look::Date(index, _)
        | Look::Otherwise(index) => *index,
    }
}

fn only_answered(looks: &[Look<'_>]) -> Option<()> {
    looks.iter().all(|look| matches!(look, Look::Answered(_))).then_some(())
}

/// Selections of choices: of those that are looked at by name, and of one that stands for the rest.
fn selections(question: &Question, looks: &[Look<'_>]) -> Option<Vec<Vec<Code>>> {
    let QuestionKind::MultipleChoice { choices, min, max, .. } = &question.spec.kind else { return None };
    let counted = looks.iter().any(|look| matches!(look, Look::Count(_) | Look::Otherwise(_)));
    let all = counted || min.is_some() || max.is_some() || !question.choice_conditions.is_empty();
    let named = |code: &Code| looks.iter().any(|look| matches!(look, Look::Selected(_, known) if *code == **known));
    let rest = choices.iter().position(|choice| !named(&choice.code) && !choice.exclusive);
    let mut codes = Vec::new();
    for (at, choice) in choices.iter().enumerate() {
        // What stands alone is another answer than the rest, looked at or not.
        if all || named(&choice.code) || choice.exclusive || Some(at) == rest {
            codes.push((choice.code.clone(), choice.exclusive));
        }
    }
    if codes.len() > CHOICES {
        return None;
    }
    let mut selections = Vec::new();
    for bits in 1_usize..1 << codes.len() {
        let chosen = codes.iter().enumerate().filter(|(at, _)| bits >> at & 1 == 1).map(|(_, code)| code);
        let alone = chosen.clone().any(|(_, exclusive)| *exclusive);
        if !alone || bits.count_ones() == 1 {
            selections.push(chosen.map(|(code, _)| code.clone()).collect());
        }
    }
    Some(selections)
}

/// Numbers on each side of those that are compared with, and these themselves; all of them, if they
/// are few.
fn numbers(min: Option<Decimal>, max: Option<Decimal>, whole: bool, looks: &[Look<'_>]) -> Option<Vec<Decimal>> {
    let ends = (min.map(ceiling), max.map(floor));
    if let (true, (Some(first), Some(last))) = (whole, ends)
        && let (Some(first), Some(last)) = (first.to_whole(), last.to_whole())
        && last - first < NUMBERS
    {
        return Some((first..=last).filter_map(|number| i32::try_from(number).ok()).map(Decimal::new).collect());
    }
    let mut tried: Vec<Decimal> = [min, max, Some(Decimal::ZERO)].into_iter().flatten().collect();
    let step = Decimal::parse("0.000001")?;
    for look in looks {
        match look {
            Look::Answered(_) => {}
            Look::Number(_, number) => {
                tried.push(*number);
                let near = [floor(*number), ceiling(*number)];
                tried.extend(near);
                for number in near.into_iter().chain([*number]) {
                    for step in [step, Decimal::ONE] {
                        tried.extend(number.checked_add(step));
                        tried.extend(number.checked_sub(step));
                    }
                }
            }
            _ => return None,
        }
    }
    tried.retain(|number| {
        min.is_none_or(|min| *number >= min) && max.is_none_or(|max| *number <= max) && (!whole || number.is_whole())
    });
    tried.sort();
    tried.dedup();
    Some(tried)
}

/// The nearest whole number that is not larger.
pub(super) fn floor(number: Decimal) -> Decimal {
    let near = number.round();
    if near > number { near.checked_sub(Decimal::ONE).unwrap_or(near) } else { near }
}

/// The nearest whole number that is not smaller.
pub(super) fn ceiling(number: Decimal) -> Decimal {
    let near = number.round();
    if near < number { near.checked_add(Decimal::ONE).unwrap_or(near) } else { near }
}

/// Words that are compared with, and others.
fn texts(looks: &[Look<'_>]) -> Option<Vec<String>> {
    let mut texts = vec!["~".to_owned()];
    for look in looks {
        match look {
            Look::Answered(_) => {}
            Look::Text(_, text) => texts.push((*text).to_owned()),
            _ => return None,
        }
    }
    texts.sort();
    texts.dedup();
    Some(texts)
}

/// Days on each side of those that are compared with, the first and the last allowed, and these
/// themselves.
fn dates(partial: bool, min: Option<&str>, max: Option<&str>, looks: &[Look<'_>]) -> Option<Vec<String>> {
    let mut days: Vec<(u16, u8, u8)> = Vec::new();
    for bound in [min, max].into_iter().flatten().filter_map(Date::new) {
        days.push(first_day(bound));
    }
    if min.is_none() && max.is_none() {
        days.push((2026, 1, 1));
    }
    for look in looks {
        match look {
            Look::Answered(_) => {}
            Look::Date(_, date) => {
                let (first, last) = (first_day(*date), last_day(*date));
                days.extend([first, last, day_before(first), day_after(last)]);
            }
            _ => return None,
        }
    }
    let mut texts = Vec::new();
    for (year, month, day) in days {
        texts.push(format!("{year:04}-{month:02}-{day:02}"));
        if partial {
            texts.extend([format!("{year:04}-{month:02}"), format!("{year:04}")]);
        }
    }
    texts.sort();
    texts.dedup();
    Some(texts)
}

fn first_day(date: Date) -> (u16, u8, u8) {
    (date.year(), date.month().unwrap_or(1), date.day().unwrap_or(1))
}

fn last_day(date: Date) -> (u16, u8, u8) {
    let month = date.month().unwrap_or(12);
    (date.year(), month, date.day().unwrap_or_else(|| days_of(date.year(), month)))
}

fn days_of(year: u16, month: u8) -> u8 {
    (28..=31).rev().find(|day| Date::new(&format!("{year:04}-{month:02}-{day:02}")).is_some()).unwrap_or(28)
}

fn day_before((year, month, day): (u16, u8, u8)) -> (u16, u8, u8) {
    match (month, day) {
        (1, 1) => (year - 1, 12, 31),
        (_, 1) => (year, month - 1, days_of(year, month - 1)),
        _ => (year, month, day - 1),
    }
}

fn day_after((year, month, day): (u16, u8, u8)) -> (u16, u8, u8) {
    if day < days_of(year, month) {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> Decimal {
        Decimal::parse(text).unwrap()
    }

    #[test]
    fn numbers_stand_on_both_sides_of_what_they_are_compared_with() {
        let looks = [Look::Number(0, number("2.5")), Look::Answered(0)];
        let shown = |whole| {
            let tried = numbers(None, Some(number("3")), whole, &looks).unwrap();
            tried.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(shown(true), "0 1 2 3");
        assert_eq!(shown(false), "0 1 1.5 1.999999 2 2.000001 2.499999 2.5 2.500001 2.999999 3");
        assert_eq!(numbers(Some(number("1.2")), Some(number("1.8")), true, &[]).unwrap(), []);
        assert_eq!(numbers(Some(number("1")), Some(number("4")), true, &[Look::Otherwise(0)]).unwrap().len(), 4);
        assert!(numbers(None, None, true, &[Look::Otherwise(0)]).is_none());
    }

    #[test]
    fn dates_stand_on_both_sides_of_what_they_are_compared_with() {
        let tried = |partial, date| dates(partial, None, Some("2030-12-31"), &[Look::Date(0, date)]).unwrap().join(" ");
        let march = Date::new("2028-03-01").unwrap();
        assert_eq!(tried(false, march), "2028-02-29 2028-03-01 2028-03-02 2030-12-31");
        let year = Date::new("2027").unwrap();
        assert_eq!(tried(false, year), "2026-12-31 2027-01-01 2027-12-31 2028-01-01 2030-12-31");
        assert!(tried(true, march).starts_with("2028 2028-02 2028-02-29 2028-03 "));
    }
}
