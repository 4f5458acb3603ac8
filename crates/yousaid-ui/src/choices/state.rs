//! What ticking a box does to the answer.

use yousaid_schema::Answer;
use yousaid_schema::Choice;
use yousaid_schema::Code;

use crate::field::Mark;

/// The answer after a box was ticked (`on`) or unticked, and whether other answers were lost by it.
pub(super) fn toggle(choices: &[Choice], given: Option<&Answer>, mark: &Mark, on: bool) -> (Option<Answer>, bool) {
    let before = match given {
        Some(Answer::Choices(codes)) => codes.as_slice(),
        _ => &[],
    };
    let code = match mark {
        Mark::Soft(soft) => return (on.then_some(Answer::Soft(*soft)), on && !before.is_empty()),
        Mark::Code(code) => code,
    };
    let stands_alone = |code: &Code| choices.iter().any(|choice| choice.exclusive && choice.code == *code);
    let alone = on && stands_alone(code);
    let stays = |other: &Choice| {
        if other.code == *code {
            return on;
        }
        before.contains(&other.code) && !alone && !(on && other.exclusive)
    };
    let after: Vec<_> = choices.iter().filter(|choice| stays(choice)).map(|choice| choice.code.clone()).collect();
    let lost = alone && before.iter().any(|other| other != code);
    ((!after.is_empty()).then_some(Answer::Choices(after)), lost)
}

#[cfg(test)]
mod tests {
    use yousaid_schema::SoftAnswer;
    use yousaid_schema::Text;

    use super::*;

    fn code(code: &str) -> Code {
        Code::new(code).unwrap()
    }

    fn choices() -> Vec<Choice> {
        let choice = |name: &str| Choice {
            code: code(name),
            label: Text::new("en", name),
            exclusive: name == "none",
            ..Choice::default()
        };
        ["damp", "noise", "none"].map(choice).to_vec()
    }

    fn check(given: &[&str], mark: &str, on: bool, expected: &[&str], lost: bool) {
        let answer = |codes: &[&str]| {
            (!codes.is_empty()).then(|| Answer::Choices(codes.iter().map(|name| code(name)).collect()))
        };
        let result = toggle(&choices(), answer(given).as_ref(), &Mark::Code(code(mark)), on);
        assert_eq!(result, (answer(expected), lost), "{given:?} {mark} {on}");
    }

    #[test]
    fn choices_are_kept_in_the_order_of_the_definition() {
        check(&[], "noise", true, &["noise"], false);
        check(&["noise"], "damp", true, &["damp", "noise"], false);
        check(&["damp", "noise"], "damp", false, &["noise"], false);
        check(&["noise"], "noise", false, &[], false);
    }

    #[test]
    fn a_choice_that_stands_alone_empties_the_others_and_is_emptied_by_them() {
        check(&["damp", "noise"], "none", true, &["none"], true);
        check(&[], "none", true, &["none"], false);
        check(&["none"], "damp", true, &["damp"], false);
        check(&["none"], "none", false, &[], false);
    }

    #[test]
    fn a_soft_answer_takes_the_place_of_the_choices_and_gives_it_back_empty() {
        let mark = Mark::Soft(SoftAnswer::DontKnow);
        let damp = Answer::Choices(vec![code("damp")]);
        let soft = Answer::Soft(SoftAnswer::DontKnow);
        assert_eq!(toggle(&choices(), Some(&damp), &mark, true), (Some(soft.clone()), true));
        assert_eq!(toggle(&choices(), Some(&soft), &mark, false), (None, false));
        assert_eq!(toggle(&choices(), Some(&soft), &Mark::Code(code("damp")), true), (Some(damp), false));
    }
}
