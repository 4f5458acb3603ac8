//! Whole surveys in words.

use super::*;

/// All that a survey says of its questions, choices and pages.
fn check_survey(definition: &str, expected: &Expect) {
    let survey = Survey::compile(serde_json::from_str(definition).unwrap()).unwrap();
    let english = English::new(&survey);
    let mut out = String::new();
    let mut line = |words: Option<String>, of: &str| {
        if let Some(words) = words {
            writeln!(out, "{of}: {words}").unwrap();
        }
    };
    for (at, page) in survey.pages().iter().enumerate() {
        line(english.asked_page(at), page.id.as_str());
        for index in page.questions.clone() {
            let spec = &survey.questions()[index].spec;
            let id = spec.id.as_str();
            line(english.asked(index), id);
            line(required(&survey, index).filter(|_| spec.required_if.is_some()).map(|s| english.condition(&s)), id);
            for (position, choice) in spec.kind.choices().iter().enumerate() {
                let offered = offered(&survey, index, position).filter(|said| *said != Said::Always);
                line(offered.map(|said| english.condition(&said)), choice.code.as_str());
            }
            for position in 0..spec.warnings.len() {
                line(warned(&survey, index, position).map(|said| english.condition(&said)), "warning");
            }
        }
        for way in ways(&survey, at) {
            let to = way.to.map_or_else(|| "the end".to_owned(), |to| english.page(to));
            line(Some(english.condition(&way.if_)), &to);
        }
    }
    expected.assert_eq(&out);
}

#[test]
fn the_tenant_satisfaction_survey_is_said() {
    check_survey(
        yousaid_testing::TSM_2026,
        &expect![[r#"
        TP02: Asked if you answered “Yes” to “Has Elm Park Homes carried out a repair to your home in the last 12 months?”.
        TP03: Asked if you answered “Yes” to “Has Elm Park Homes carried out a repair to your home in the last 12 months?”.
        TP09: Asked if you answered “Yes” to “Have you made a complaint to Elm Park Homes in the last 12 months?”.
        TP10: Asked if you answered “Yes” to “Do you live in a building with communal areas, either…?”.
    "#]],
    );
}

#[test]
fn the_survey_about_a_repair_is_said() {
    check_survey(
        yousaid_testing::REPAIR_VISIT,
        &expect![[r#"
        missing: Asked if you answered “No” to “Is the repair finished?”.
        call_back: Asked if you answered “No” to “Is the repair finished?” or you answered “Difficult” or “Very difficult” to “How easy was it to get the repair done?”.
        email: Asked if you answered “Yes” to “Shall we get in touch about it?”.
    "#]],
    );
}

#[test]
fn the_survey_of_every_question_is_said() {
    check_survey(
        yousaid_testing::EVERY_QUESTION,
        &expect![[r#"
            tenure.other: Asked if you answered “In another way” to “How do you live in your home?”.
            warning: your answer to “How many rooms do you have?” is more than 8
            why: your answer to “How likely are you to recommend us to somebody you know?” is 2 or less
            used.other: Asked if you chose “Something else” in “What have you used this year?”.
            helpful: Asked if you answered “What have you used this year?” and you did not choose “None of these” in “What have you used this year?”.
            helpful.staff: Asked if you answered “What have you used this year?” and you did not choose “None of these” in “What have you used this year?”.
            helpful.repairs: Asked if you answered “What have you used this year?” and you did not choose “None of these” in “What have you used this year?” and you chose “Repairs” in “What have you used this year?”.
            helpful.letters: Asked if you answered “What have you used this year?” and you did not choose “None of these” in “What have you used this year?”.
            missed: Asked if you did not choose “Repairs” in “What have you used this year?” or you did not choose “Advice on money” in “What have you used this year?” or you did not choose “Events for residents” in “What have you used this year?” or you did not choose “Something else” in “What have you used this year?”.
            repairs: you did not choose “Repairs” in “What have you used this year?”
            advice: you did not choose “Advice on money” in “What have you used this year?”
            events: you did not choose “Events for residents” in “What have you used this year?”
            other: you did not choose “Something else” in “What have you used this year?”
            spots: Asked if you answered “Yes” to “Do you have damp or mould in your home?”.
            spots.1.where: Asked if you answered “Yes” to “Do you have damp or mould in your home?”.
            spots.1.seen: Asked if you answered “Yes” to “Do you have damp or mould in your home?”.
            spots.1.size: Asked if you answered “Yes” to “Do you have damp or mould in your home?”.
            spots.2.where: Asked if you answered “Yes” to “Do you have damp or mould in your home?” and the number of entries under “Where do you have it?” is 2 or more.
            spots.2.seen: Asked if you answered “Yes” to “Do you have damp or mould in your home?” and the number of entries under “Where do you have it?” is 2 or more.
            spots.2.size: Asked if you answered “Yes” to “Do you have damp or mould in your home?” and the number of entries under “Where do you have it?” is 2 or more.
            spots.3.where: Asked if you answered “Yes” to “Do you have damp or mould in your home?” and the number of entries under “Where do you have it?” is 3 or more.
            spots.3.seen: Asked if you answered “Yes” to “Do you have damp or mould in your home?” and the number of entries under “Where do you have it?” is 3 or more.
            spots.3.size: Asked if you answered “Yes” to “Do you have damp or mould in your home?” and the number of entries under “Where do you have it?” is 3 or more.
            photos: Asked if you answered “Yes” to “Do you have damp or mould in your home?”.
            soon: Asked if (the sum of “How large is it?” of every place under “Where do you have it?”) is 4 or more.
            the page “About you”: you answered “Do you have damp or mould in your home?” with something other than “Yes”
            visit: Not shown if you answered “Do you have damp or mould in your home?” with something other than “Yes”.
            day: Not asked if you answered “Do you have damp or mould in your home?” with something other than “Yes”.
            time: Not asked if you answered “Do you have damp or mould in your home?” with something other than “Yes”.
            phone: Not asked if you answered “Do you have damp or mould in your home?” with something other than “Yes”.
            visit_home: Not asked if you answered “Do you have damp or mould in your home?” with something other than “Yes”.
            visit_home.line_1: Not asked if you answered “Do you have damp or mould in your home?” with something other than “Yes”.
            visit_home.line_2: Not asked if you answered “Do you have damp or mould in your home?” with something other than “Yes”.
            visit_home.town: Not asked if you answered “Do you have damp or mould in your home?” with something other than “Yes”.
            visit_home.postcode: Not asked if you answered “Do you have damp or mould in your home?” with something other than “Yes”.
            email: Asked if you agreed to “Letters”.
        "#]],
    );
}

#[test]
fn the_survey_with_everything_is_said() {
    check_survey(
        yousaid_testing::EVERYTHING,
        &expect![[r#"
            used.other: Asked if you chose “Something else” in “What did you use?”.
            rent: you answered “Yes” to “Do you rent?”
            warning: your answer to “How much a month?” is more than 3000
            warning: your answer to “How much a month?” is less than 100 and you answered “Yes” to “Do you rent?”
            the end: you answered “Don’t know” to “Do you rent?”
            the page that begins with “How helpful was”: you answered “No” to “Do you rent?”
            tenancy: Not shown if you answered “Don’t know” or “No” to “Do you rent?”.
            since: Not asked if you answered “Don’t know” or “No” to “Do you rent?”.
            yearly: Not asked if you answered “Don’t know” or “No” to “Do you rent?”.
            dear: Not asked if you answered “Don’t know” or “No” to “Do you rent?”.
            help: Asked if “A year” is more than 12000. Not asked if you answered “Don’t know” or “No” to “Do you rent?”.
            page 6: “A year” is more than 12000
            best: Shown if the number of choices made in “What did you use?” is more than 1. Not shown if you answered “Don’t know” or “No” to “Do you rent?”. Not shown if you were shown the page that begins with “Since when?” and (“A year” is more than 12000).
            best: Asked if the number of choices made in “What did you use?” is more than 1 and (you chose “The lift”, “The garden”, “The hall” or “Something else” in “What did you use?” or the number of choices made in “What did you use?” is more than 2). Not asked if you answered “Don’t know” or “No” to “Do you rent?”. Not asked if you were shown the page that begins with “Since when?” and (“A year” is more than 12000).
            lift: you chose “The lift” in “What did you use?”
            garden: you chose “The garden” in “What did you use?”
            hall: you chose “The hall” in “What did you use?”
            other: you chose “Something else” in “What did you use?”
            all: the number of choices made in “What did you use?” is more than 2
            why: Asked if the number of choices made in “What did you use?” is more than 1 and you answered “Which is best?”. Not asked if you answered “Don’t know” or “No” to “Do you rent?”. Not asked if you were shown the page that begins with “Since when?” and (“A year” is more than 12000).
            missed: Not shown if you answered “Don’t know” or “No” to “Do you rent?”. Not shown if you were shown the page that begins with “Since when?” and (“A year” is more than 12000).
            missed: Asked if you did not choose “The lift” in “What did you use?” or you did not choose “The garden” in “What did you use?” or you did not choose “The hall” in “What did you use?” or you did not choose “Something else” in “What did you use?”. Not asked if you answered “Don’t know” or “No” to “Do you rent?”. Not asked if you were shown the page that begins with “Since when?” and (“A year” is more than 12000).
            lift: you did not choose “The lift” in “What did you use?”
            garden: you did not choose “The garden” in “What did you use?”
            hall: you did not choose “The hall” in “What did you use?”
            other: you did not choose “Something else” in “What did you use?”
            page 6: always
            liked: Not shown if you answered “Don’t know” or “No” to “Do you rent?”. Not shown if you were shown the page that begins with “Since when?” and (“A year” is more than 12000). Not shown if you were shown the page with the question “Put in order what you did not use”.
            liked: Asked if your answer to “How much a month?” is more than 200 or you chose “The garden” in “What did you use?” or your answer to “How much a month?” is more than 500. Not asked if you answered “Don’t know” or “No” to “Do you rent?”. Not asked if you were shown the page that begins with “Since when?” and (“A year” is more than 12000). Not asked if you were shown the page with the question “Put in order what you did not use”.
            view: your answer to “How much a month?” is more than 200
            trees: you chose “The garden” in “What did you use?”
            bins: your answer to “How much a month?” is more than 500
            hidden: Not shown if you answered “Don’t know” or “No” to “Do you rent?”.
            count_used: Not asked if you answered “Don’t know” or “No” to “Do you rent?”.
            repairs: Not shown if you answered “Don’t know” to “Do you rent?”.
            helpful: Not asked if you answered “Don’t know” to “Do you rent?”.
            helpful.staff: Not asked if you answered “Don’t know” to “Do you rent?”.
            helpful.lift: Asked if you chose “The lift” in “What did you use?”. Not asked if you answered “Don’t know” to “Do you rent?”.
            helpful.letters: Not asked if you answered “Don’t know” to “Do you rent?”.
            spend: Asked if you answered “A bit” or “Very” to “the staff” under “How helpful was”. Not asked if you answered “Don’t know” to “Do you rent?”.
            spend.parks: Asked if you answered “A bit” or “Very” to “the staff” under “How helpful was”. Not asked if you answered “Don’t know” to “Do you rent?”.
            spend.lifts: Asked if you answered “A bit” or “Very” to “the staff” under “How helpful was” and you chose “The lift” in “What did you use?”. Not asked if you answered “Don’t know” to “Do you rent?”.
            spend.halls: Asked if you answered “A bit” or “Very” to “the staff” under “How helpful was”. Not asked if you answered “Don’t know” to “Do you rent?”.
            staff_bad: Asked if you answered “Not” to “the staff” under “How helpful was”. Not asked if you answered “Don’t know” to “Do you rent?”.
            spots: Not shown if you answered “Don’t know” to “Do you rent?”.
            spots: Not asked if you answered “Don’t know” to “Do you rent?”.
            spots.1.where: Not asked if you answered “Don’t know” to “Do you rent?”.
            spots.1.cost: Not asked if you answered “Don’t know” to “Do you rent?”.
            spots.2.where: Asked if the number of entries under “Where is it dark?” is 2 or more. Not asked if you answered “Don’t know” to “Do you rent?”.
            spots.2.cost: Asked if the number of entries under “Where is it dark?” is 2 or more. Not asked if you answered “Don’t know” to “Do you rent?”.
            spots.3.where: Asked if the number of entries under “Where is it dark?” is 3 or more. Not asked if you answered “Don’t know” to “Do you rent?”.
            spots.3.cost: Asked if the number of entries under “Where is it dark?” is 3 or more. Not asked if you answered “Don’t know” to “Do you rent?”.
            spots.4.where: Asked if the number of entries under “Where is it dark?” is 4 or more. Not asked if you answered “Don’t know” to “Do you rent?”.
            spots.4.cost: Asked if the number of entries under “Where is it dark?” is 4 or more. Not asked if you answered “Don’t know” to “Do you rent?”.
            total: Not asked if you answered “Don’t know” to “Do you rent?”.
            costly: Asked if (the sum of “What would it cost?” of every place under “Where is it dark?”) is more than 40. Not asked if you answered “Don’t know” to “Do you rent?”.
            last: Not shown if you answered “Don’t know” to “Do you rent?”.
            home: Not asked if you answered “Don’t know” to “Do you rent?”.
            home.line_1: Not asked if you answered “Don’t know” to “Do you rent?”.
            home.line_2: Not asked if you answered “Don’t know” to “Do you rent?”.
            home.town: Not asked if you answered “Don’t know” to “Do you rent?”.
            home.postcode: Not asked if you answered “Don’t know” to “Do you rent?”.
            phone: Not asked if you answered “Don’t know” to “Do you rent?”.
            when: Asked if you answered “Your number”. Not asked if you answered “Don’t know” to “Do you rent?”.
            proof: Not asked if you answered “Don’t know” to “Do you rent?”.
            proof: you answered “Your number”
            both: Asked if the number of files added to “Letters or photos” is more than 1. Not asked if you answered “Don’t know” to “Do you rent?”.
            agree: Not asked if you answered “Don’t know” to “Do you rent?”.
        "#]],
    );
}
