//! `yousaid banks` from the outside.
#![expect(clippy::unwrap_used, reason = "a test that can not go on ends with the place")]

use std::process::Command;
use std::process::Output;

use expect_test::expect;

fn banks(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_yousaid")).arg("banks").args(arguments).output().unwrap()
}

#[test]
fn all_banks_are_listed_with_those_that_are_not_there_yet() {
    let output = banks(&[]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(text.contains("tsm@2024-04             Tenant Satisfaction Measures, rented homes\n"), "{text}");
    assert!(
        text.lines().any(|line| line.starts_with("tsm@2026-10 ") && line.ends_with("(not available yet)")),
        "{text}"
    );
}

#[test]
fn a_bank_is_shown_with_wording_answers_marks_and_sources() {
    let output = banks(&["recommend@1"]);
    expect![[r#"
        recommend@1: Recommendation, 0 to 10

        How likely residents are to recommend their landlord. The figure that is published is the share of 9 and 10 less the share of 0 to 6. Ask it after the official questions, never before them.
        licence: One sentence in common use.
        languages: en

        recommend@1/recommend (likelihood)
          How likely are you to recommend us to a friend or colleague? (en)
            0: 0
            1: 1
            2: 2
            3: 3
            4: 4
            5: 5
            6: 6
            7: 7
            8: 8
            9: 9
            10: 10
          V, ash
          Scores 0 to 10. The source prints no labels for the ends.

        marks
          V: word for word in its source
          C: corroborated by published practice
          M: from memory, to check
          J: our own words
        sources
          ash: Ash-Shahada Housing Association, published TSM survey pipeline, whose questions are copied from its live form, which asks it after TP12
    "#]].assert_eq(&String::from_utf8(output.stdout).unwrap());
    let tsm = String::from_utf8(banks(&["tsm@2024-04"]).stdout).unwrap();
    for words in [
        "tsm@2024-04/TP10 (scale)\n  How satisfied or dissatisfied are you that {landlord} keeps these communal areas clean and well maintained? (en)\n    SAT5\n    refused: Unable to answer/Refused\n  asked if communal_filter = 'yes'\n  V, ash\n",
        "scale SAT5\n    very_satisfied: Very satisfied, score 5\n",
        "rules\n  M, rsh\n",
    ] {
        assert!(tsm.contains(words), "{words}\n\n{tsm}");
    }
}

#[test]
fn a_slip_in_a_name_gets_the_nearest() {
    let output = banks(&["tsm@2024-4"]);
    assert_eq!(output.status.code(), Some(1));
    expect![[r#"
        there is no question bank `tsm@2024-4`; did you mean `tsm@2024-04`?
    "#]]
    .assert_eq(&String::from_utf8(output.stderr).unwrap());
    let output = banks(&["tsm"]);
    expect![[r#"
        there is no question bank `tsm`; did you mean `tsm@2024-04`?
    "#]]
    .assert_eq(&String::from_utf8(output.stderr).unwrap());
}
