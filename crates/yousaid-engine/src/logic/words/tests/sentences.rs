//! Each form of expression, and its words.

use super::*;

#[test]
fn choices_are_said_by_their_labels() {
    check(
        &[
            "repair = 'yes'",
            "'yes' = repair",
            "not repair = 'yes'",
            "repair != 'yes'",
            "not repair != 'yes'",
            "repair in ('no', 'dont_know')",
            "repair not in ('no', 'dont_know')",
            "repair = 'no' or repair = 'dont_know'",
            "not (repair = 'no' or repair = 'dont_know')",
            "selected(works, 'roof')",
            "not selected(works, 'roof')",
            "selected(works, 'roof') or selected(works, 'heating')",
            "selected(works, 'roof') and selected(works, 'heating')",
            "not selected(works, 'roof') and not selected(works, 'heating')",
            "agree = 'yes'",
            "agree != 'yes'",
            "not agree = 'yes'",
            "pay = 'prefer_not_to_say'",
            "pay != 'prefer_not_to_say'",
            "usual = best",
            "usual != best",
            "not usual = best",
            "coalesce(usual, best) = 'web'",
            "'visit' in (usual, best)",
            "if(repair = 'yes', usual, best) = 'visit'",
        ],
        &expect![[r#"
            repair = 'yes'
                you answered “Yes” to “Did you have a repair?”
            'yes' = repair
                you answered “Yes” to “Did you have a repair?”
            not repair = 'yes'
                you did not answer “Yes” to “Did you have a repair?”
            repair != 'yes'
                you answered “Did you have a repair?” with something other than “Yes”
            not repair != 'yes'
                you answered “Yes” to “Did you have a repair?” or you did not answer “Did you have a repair?”
            repair in ('no', 'dont_know')
                you answered “No” or “Don’t know” to “Did you have a repair?”
            repair not in ('no', 'dont_know')
                you answered “Did you have a repair?” with something other than “No” or “Don’t know”
            repair = 'no' or repair = 'dont_know'
                you answered “No” or “Don’t know” to “Did you have a repair?”
            not (repair = 'no' or repair = 'dont_know')
                you did not answer “No” or “Don’t know” to “Did you have a repair?”
            selected(works, 'roof')
                you chose “The roof” in “What was done?”
            not selected(works, 'roof')
                you did not choose “The roof” in “What was done?”
            selected(works, 'roof') or selected(works, 'heating')
                you chose “The roof” or “The heating” in “What was done?”
            selected(works, 'roof') and selected(works, 'heating')
                you chose “The roof” in “What was done?” and you chose “The heating” in “What was done?”
            not selected(works, 'roof') and not selected(works, 'heating')
                you did not choose “The roof” or “The heating” in “What was done?”
            agree = 'yes'
                you agreed to “Calling you back”
            agree != 'yes'
                you answered “Calling you back” with something other than “Yes”
            not agree = 'yes'
                you did not agree to “Calling you back”
            pay = 'prefer_not_to_say'
                you answered “Prefer not to say” to “Your income”
            pay != 'prefer_not_to_say'
                you answered “Your income” with something other than “Prefer not to say”
            usual = best
                your answer to “How do you reach us?” is the same as your answer to “What would be best?”
            usual != best
                your answer to “How do you reach us?” is different from your answer to “What would be best?”
            not usual = best
                your answer to “How do you reach us?” is different from your answer to “What would be best?” (or one of them is missing)
            coalesce(usual, best) = 'web'
                (the first of these that there is: your answer to “How do you reach us?”, your answer to “What would be best?”) is “On the website”/“Online”
            'visit' in (usual, best)
                you answered “In person” to “How do you reach us?” or you answered “In person” to “What would be best?”
            if(repair = 'yes', usual, best) = 'visit'
                (if you answered “Yes” to “Did you have a repair?”: your answer to “How do you reach us?”, and if not: your answer to “What would be best?”) is “In person”
        "#]],
    );
}

#[test]
fn points_are_said_by_their_labels_and_scores_by_their_numbers() {
    check(
        &[
            "happy = 'partly'",
            "happy <= 2",
            "happy > 1",
            "2 > happy",
            "happy != 2",
            "not happy <= 2",
            "happy in (1, 3)",
            "happy not in (1, 3)",
            "happy > 7",
            "happy = 'dont_know'",
            "happy + 1 > 2",
            "recommend <= 6",
            "not recommend <= 6",
            "helpful.staff = 1",
            "average(helpful) < 2",
        ],
        &expect![[r#"
            happy = 'partly'
                you answered “Partly” to “How happy are you with it?”
            happy <= 2
                you answered “Not happy” or “Partly” to “How happy are you with it?”
            happy > 1
                you answered “Partly” or “Happy” to “How happy are you with it?”
            2 > happy
                you answered “Not happy” to “How happy are you with it?”
            happy != 2
                you answered “Not happy” or “Happy” to “How happy are you with it?”
            not happy <= 2
                you did not answer “Not happy” or “Partly” to “How happy are you with it?”
            happy in (1, 3)
                you answered “Not happy” or “Happy” to “How happy are you with it?”
            happy not in (1, 3)
                you answered “Partly” to “How happy are you with it?”
            happy > 7
                never
            happy = 'dont_know'
                you answered “Don’t know” to “How happy are you with it?”
            happy + 1 > 2
                (the score of your answer to “How happy are you with it?” plus 1) is more than 2
            recommend <= 6
                your answer to “Would you recommend us?” is 6 or less
            not recommend <= 6
                your answer to “Would you recommend us?” is more than 6 (or there is none)
            helpful.staff = 1
                you answered “Not” to “the staff” under “How helpful was”
            average(helpful) < 2
                the average of all rows of “How helpful was” is less than 2
        "#]],
    );
}

#[test]
fn numbers_words_and_moments_are_compared() {
    check(
        &[
            "rooms > 2",
            "not rooms > 2",
            "rooms = 2",
            "rooms != 2",
            "2 <= rooms",
            "rooms in (1, 2)",
            "rooms not in (1, 2)",
            "not rooms in (1, 2)",
            "gas > power",
            "not gas >= power",
            "gas + power > 100.5",
            "gas - (power - 3) * 2 > -1",
            "-gas < 0",
            "(gas + power) / rooms <= max(gas, power)",
            "sum(gas, power, 3) > 50",
            "sum(helpful) = 3",
            "sum(helpful.letters, helpful.staff) = 3",
            "sum(helpful, gas) = 3",
            "sum(spots.cost) >= 1000",
            "count(spots) >= 2",
            "count(works) >= 2",
            "not count(works) >= 2",
            "count(helpful) = 0",
            "spots >= 2",
            "position(wishes, 'trees') = 1",
            "round(gas / 7) = 9",
            "length(why) > 5",
            "why = 'The lift'",
            "contains(why, 'lift')",
            "not contains(works.other, 'damp')",
            "contains(why, works.other)",
            "visit >= '2026-01-01'",
            "visit = '2026'",
            "not moved_in < '2019-07'",
            "moved_in < visit",
            "moved_in != visit",
            "years(moved_in, visit) >= 6",
            "days('2026-01-01', visit) < 30",
            "visit_at < '12:00'",
            "visit_at in ('9:00', '12:00')",
            "coalesce(gas, power, 0) > 3",
            "not coalesce(gas, power, 0) > 3",
            "if(rooms > 3, gas, power) > 9",
            "if(rooms > 3, 'large', 'small') = 'large'",
            "home.postcode = 'SW1A 1AA' or home.line_1 = 'x'",
            "spots.1.where = 'Hall'",
        ],
        &expect![[r#"
            rooms > 2
                your answer to “How many rooms?” is more than 2
            not rooms > 2
                your answer to “How many rooms?” is 2 or less (or there is none)
            rooms = 2
                your answer to “How many rooms?” is exactly 2
            rooms != 2
                your answer to “How many rooms?” is a number other than 2
            2 <= rooms
                your answer to “How many rooms?” is 2 or more
            rooms in (1, 2)
                your answer to “How many rooms?” is one of these: 1, 2
            rooms not in (1, 2)
                your answer to “How many rooms?” is none of these: 1, 2
            not rooms in (1, 2)
                your answer to “How many rooms?” is none of these: 1, 2 (or there is none)
            gas > power
                your answer to “Gas, a month” is more than your answer to “Electricity, a month”
            not gas >= power
                your answer to “Gas, a month” is less than your answer to “Electricity, a month” (or one of them is missing)
            gas + power > 100.5
                (your answer to “Gas, a month” plus your answer to “Electricity, a month”) is more than 100.5
            gas - (power - 3) * 2 > -1
                (your answer to “Gas, a month” minus ((your answer to “Electricity, a month” minus 3) times 2)) is more than -1
            -gas < 0
                minus your answer to “Gas, a month” is less than 0
            (gas + power) / rooms <= max(gas, power)
                ((your answer to “Gas, a month” plus your answer to “Electricity, a month”) divided by your answer to “How many rooms?”) is at most (the largest of your answer to “Gas, a month” and your answer to “Electricity, a month”)
            sum(gas, power, 3) > 50
                (the sum of your answer to “Gas, a month”, your answer to “Electricity, a month” and 3) is more than 50
            sum(helpful) = 3
                the sum of all rows of “How helpful was” is exactly 3
            sum(helpful.letters, helpful.staff) = 3
                (the sum of the score of your answer to “the letters” under “How helpful was” and the score of your answer to “the staff” under “How helpful was”) is exactly 3
            sum(helpful, gas) = 3
                (the sum of all rows of “How helpful was” and your answer to “Gas, a month”) is exactly 3
            sum(spots.cost) >= 1000
                the sum of “What would a lamp cost?” of every entry under “Where is it dark?” is 1000 or more
            count(spots) >= 2
                the number of entries under “Where is it dark?” is 2 or more
            count(works) >= 2
                the number of choices made in “What was done?” is 2 or more
            not count(works) >= 2
                the number of choices made in “What was done?” is less than 2
            count(helpful) = 0
                the number of answers among all rows of “How helpful was” is exactly 0
            spots >= 2
                the number of entries under “Where is it dark?” is 2 or more
            position(wishes, 'trees') = 1
                the place you gave “Trees” in “What comes first?” is exactly 1
            round(gas / 7) = 9
                ((your answer to “Gas, a month” divided by 7) rounded to a whole number) is exactly 9
            length(why) > 5
                the number of characters of your answer to “Why?” is more than 5
            why = 'The lift'
                your answer to “Why?” is “The lift”
            contains(why, 'lift')
                your answer to “Why?” contains “lift”
            not contains(works.other, 'damp')
                your answer to “Something else” under “What was done?” does not contain “damp” (or there is none)
            contains(why, works.other)
                your answer to “Why?” contains your answer to “Something else” under “What was done?”
            visit >= '2026-01-01'
                your answer to “When were you visited?” is on or after 1 January 2026
            visit = '2026'
                your answer to “When were you visited?” is in 2026
            not moved_in < '2019-07'
                your answer to “When did you move in?” is in or after July 2019 (or there is none)
            moved_in < visit
                your answer to “When did you move in?” is before your answer to “When were you visited?”
            moved_in != visit
                your answer to “When did you move in?” is not the same as your answer to “When were you visited?”
            years(moved_in, visit) >= 6
                (the whole years from your answer to “When did you move in?” to your answer to “When were you visited?”) is 6 or more
            days('2026-01-01', visit) < 30
                (the days from 1 January 2026 to your answer to “When were you visited?”) is less than 30
            visit_at < '12:00'
                your answer to “At what time?” is before 12:00
            visit_at in ('9:00', '12:00')
                your answer to “At what time?” is one of these: 09:00, 12:00
            coalesce(gas, power, 0) > 3
                (the first of these that there is: your answer to “Gas, a month”, your answer to “Electricity, a month”, 0) is more than 3
            not coalesce(gas, power, 0) > 3
                (the first of these that there is: your answer to “Gas, a month”, your answer to “Electricity, a month”, 0) is 3 or less
            if(rooms > 3, gas, power) > 9
                (if your answer to “How many rooms?” is more than 3: your answer to “Gas, a month”, and if not: your answer to “Electricity, a month”) is more than 9
            if(rooms > 3, 'large', 'small') = 'large'
                (if your answer to “How many rooms?” is more than 3: “large”, and if not: “small”) is “large”
            home.postcode = 'SW1A 1AA' or home.line_1 = 'x'
                your answer to the postcode under “Where do you live?” is “SW1A 1AA” or your answer to the first line under “Where do you live?” is “x”
            spots.1.where = 'Hall'
                your answer to “Where?” in entry 1 under “Where is it dark?” is “Hall”
        "#]],
    );
}

#[test]
fn joined_conditions_keep_their_meaning() {
    check(
        &[
            "repair = 'yes' and (happy <= 2 or answered(why))",
            "repair = 'yes' and happy <= 2 or answered(why)",
            "not (repair = 'yes' and answered(why))",
            "not answered(why) and not (rooms > 2 or gas > 3)",
            "(answered(why) and answered(gas)) and answered(power)",
            "if(repair = 'yes', answered(why), rooms > 2)",
            "not if(repair = 'yes', answered(why), rooms > 2)",
            "answered(why) = answered(gas)",
            "answered(why) != (answered(gas) or rooms > 1)",
            "answered(why) = true",
            "answered(why) = false",
            "answered(why) in (answered(gas), answered(power))",
            "repair = 'yes' and true",
            "false",
            "is_dear",
            "not is_dear",
            "is_dear and answered(costs)",
            "costs > 100",
            "shown > 1200",
            "answered(shown)",
        ],
        &expect![[r#"
            repair = 'yes' and (happy <= 2 or answered(why))
                you answered “Yes” to “Did you have a repair?” and (you answered “Not happy” or “Partly” to “How happy are you with it?” or you answered “Why?”)
            repair = 'yes' and happy <= 2 or answered(why)
                (you answered “Yes” to “Did you have a repair?” and you answered “Not happy” or “Partly” to “How happy are you with it?”) or you answered “Why?”
            not (repair = 'yes' and answered(why))
                you did not answer “Yes” to “Did you have a repair?” or you did not answer “Why?”
            not answered(why) and not (rooms > 2 or gas > 3)
                you did not answer “Why?” and your answer to “How many rooms?” is 2 or less (or there is none) and your answer to “Gas, a month” is 3 or less (or there is none)
            (answered(why) and answered(gas)) and answered(power)
                you answered “Why?” and you answered “Gas, a month” and you answered “Electricity, a month”
            if(repair = 'yes', answered(why), rooms > 2)
                if you answered “Yes” to “Did you have a repair?”: you answered “Why?”, and if not: your answer to “How many rooms?” is more than 2
            not if(repair = 'yes', answered(why), rooms > 2)
                if you answered “Yes” to “Did you have a repair?”: you did not answer “Why?”, and if not: your answer to “How many rooms?” is 2 or less (or there is none)
            answered(why) = answered(gas)
                both or neither of these is so: (you answered “Why?”), (you answered “Gas, a month”)
            answered(why) != (answered(gas) or rooms > 1)
                exactly one of these is so: (you answered “Why?”), (you answered “Gas, a month” or your answer to “How many rooms?” is more than 1)
            answered(why) = true
                you answered “Why?”
            answered(why) = false
                you did not answer “Why?”
            answered(why) in (answered(gas), answered(power))
                it is as true or untrue that (you answered “Why?”) as at least one of these is: (you answered “Gas, a month”), (you answered “Electricity, a month”)
            repair = 'yes' and true
                you answered “Yes” to “Did you have a repair?”
            false
                never
            is_dear
                you answered “Yes” to “Did you have a repair?” and ((your answer to “Gas, a month” plus your answer to “Electricity, a month”) is more than 200 or your answer to “How many rooms?” is exactly 1)
            not is_dear
                you did not answer “Yes” to “Did you have a repair?” or ((your answer to “Gas, a month” plus your answer to “Electricity, a month”) is 200 or less (or there is none) and your answer to “How many rooms?” is a number other than 1 (or there is none))
            is_dear and answered(costs)
                (you answered “Yes” to “Did you have a repair?” and ((your answer to “Gas, a month” plus your answer to “Electricity, a month”) is more than 200 or your answer to “How many rooms?” is exactly 1)) and there is a value for (your answer to “Gas, a month” plus your answer to “Electricity, a month”)
            costs > 100
                (your answer to “Gas, a month” plus your answer to “Electricity, a month”) is more than 100
            shown > 1200
                “A year” is more than 1200
            answered(shown)
                there is a value for “A year”
        "#]],
    );
}

#[test]
fn calculations_are_said_as_values() {
    check(
        &["gas * 12 / 52", "if(rooms > 3, 'large', 'small')", "coalesce(moved_in, visit)", "costs"],
        &expect![[r#"
            gas * 12 / 52
                (your answer to “Gas, a month” times 12) divided by 52
            if(rooms > 3, 'large', 'small')
                if your answer to “How many rooms?” is more than 3: “large”, and if not: “small”
            coalesce(moved_in, visit)
                the first of these that there is: your answer to “When did you move in?”, your answer to “When were you visited?”
            costs
                your answer to “Gas, a month” plus your answer to “Electricity, a month”
        "#]],
    );
}

#[test]
fn questions_can_be_numbered() {
    let survey = survey();
    let english = English::new(&survey)
        .numbered(|index| survey.questions()[index].part.is_none().then(|| format!("question {}", index + 1)));
    let said = in_english(&survey, &english, "repair = 'yes' and helpful.staff = 1 and sum(spots.cost) > 3");
    expect!["you answered “Yes” to question 1 and you answered “Not” to “the staff” under “How helpful was” and the sum of “What would a lamp cost?” of every entry under question 16 is more than 3"].assert_eq(&said);
}

#[test]
fn questions_of_one_title_are_told_apart() {
    let survey = definition(
        r#"[{"id": "a", "type": "yes_no", "title": "Are you “well”?"}, {"id": "b", "type": "yes_no", "title": "Are you “well”?"},
            {"id": "c", "type": "yes_no", "title": "And now?", "ask_if": "a = 'yes' or b = 'yes'"}]"#,
    );
    let said = English::new(&survey).asked(2).unwrap();
    expect!["Asked if you answered “Yes” to “Are you ‘well’?” (question 1) or you answered “Yes” to “Are you ‘well’?” (question 2)."].assert_eq(&said);
}

/// Values made of values made of values are said in words that somebody could still read.
#[test]
fn hidden_values_are_spelled_out_within_bounds() {
    let mut questions = r#"[{"id": "n", "type": "number", "title": "How many?"}"#.to_owned();
    for i in 0..40 {
        let before = if i == 0 { "n".to_owned() } else { format!("v{}", i - 1) };
        write!(questions, r#", {{"id": "v{i}", "type": "calculated", "calculate": "{before} + {before} * 2"}}"#)
            .unwrap();
    }
    let survey = definition(&(questions + "]"));
    let said = in_english(&survey, &English::new(&survey), "v39 > 1");
    assert!(said.len() < 2_000, "{} bytes", said.len());
}
