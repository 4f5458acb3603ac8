//! What each wrong expression says.

use expect_test::expect;

use super::*;

#[test]
fn signs_of_other_languages_say_what_to_write() {
    check(
        &[
            "repair == 'yes'",
            "repair <> 'yes'",
            "repair ≠ 'yes' && rooms ≥ 2 || !answered(why)",
            "rooms => 2",
            "repair = ‘yes’",
            "repair = “yes”",
            "repair = \"yes\"",
            "repair = `yes`",
            "rooms > 2 AND repair = 'yes'",
            "repair is 'yes'",
            "works contains 'roof'",
            "rooms – 1 > 0",
            "rooms % 2 = 0",
        ],
        &expect![[r#"
            repair == 'yes'
                   ^^ logic-syntax: `==` is not used here; write `=`
            repair <> 'yes'
                   ^^ logic-syntax: `<>` is not used here; write `!=`
            repair ≠ 'yes' && rooms ≥ 2 || !answered(why)
                   ^ logic-syntax: `≠` is not used here; write `!=`
                           ^^ logic-syntax: `&&` is not used here; write `and`
                                    ^ logic-syntax: `≥` is not used here; write `>=`
                                        ^^ logic-syntax: `||` is not used here; write `or`
                                           ^ logic-syntax: `!` is not used here; write `not`
            rooms => 2
                  ^^ logic-syntax: `=>` is not used here; write `>=`
            repair = ‘yes’
                     ^^^^^ logic-syntax: texts and codes stand in straight single quotes; write 'yes'
            repair = “yes”
                     ^^^^^ logic-syntax: texts and codes stand in straight single quotes; write 'yes'
            repair = "yes"
                     ^^^^^ logic-syntax: texts and codes stand in straight single quotes; write 'yes'
            repair = `yes`
                     ^^^^^ logic-syntax: texts and codes stand in straight single quotes; write 'yes'
            rooms > 2 AND repair = 'yes'
                      ^^^ logic-syntax: `AND` can't stand here; write `and` in lower case
            repair is 'yes'
                   ^^ logic-syntax: `is` can't stand here; to compare, write `=`
            works contains 'roof'
                  ^^^^^^^^ logic-syntax: `contains` can't stand here; to ask for a choice, write `selected(question, 'code')`; for words, `contains(question, 'words')`
            rooms – 1 > 0
                  ^ logic-syntax: `–` is not used here; write `-`
            rooms % 2 = 0
                  ^ logic-syntax: `%` has no meaning here; take it out
        "#]],
    );
}

#[test]
fn unfinished_expressions_say_what_is_missing() {
    check(
        &[
            "",
            "   ",
            "repair =",
            "repair = 'yes",
            "repair = 'yes' and",
            "(repair = 'yes'",
            "repair = 'yes')",
            "answered(why",
            "answered(why repair)",
            "repair 'yes'",
            "= 'yes'",
            "1 < rooms < 5",
            "repair not 'yes'",
            "repair in 'yes'",
            "repair in ()",
            "rooms > 1,000",
            "rooms > 5x",
            "rooms > 5.",
            "rooms > .5",
            "rooms > 2 or or rooms < 1",
        ],
        &expect![[r#"

            ^ logic-syntax: the condition is empty; write a condition such as `repair = 'yes'`, or leave the field out to ask always

               ^ logic-syntax: the condition is empty; write a condition such as `repair = 'yes'`, or leave the field out to ask always
            repair =
                    ^ logic-syntax: the condition ends too early; a value is missing: the id of a question, a number, or a code in quotes
            repair = 'yes
                     ^^^^ logic-syntax: the text in quotes does not end; put a ' after it
            repair = 'yes' and
                              ^ logic-syntax: the condition ends too early; a value is missing: the id of a question, a number, or a code in quotes
            (repair = 'yes'
                           ^ logic-syntax: the condition ends too early; close the parenthesis with `)`
            repair = 'yes')
                          ^ logic-syntax: `)` can't stand here; take it out, or open a parenthesis before
            answered(why
                        ^ logic-syntax: the condition ends too early; close the parenthesis with `)`
            answered(why repair)
                         ^^^^^^ logic-syntax: `repair` can't stand here; put an operator before it: `and`, `or`, `=`, `<` …
            repair 'yes'
                   ^^^^^ logic-syntax: `'yes'` can't stand here; put an operator before it: `and`, `or`, `=`, `<` …
            = 'yes'
            ^ logic-syntax: `=` can't stand here; a value is missing: the id of a question, a number, or a code in quotes
            1 < rooms < 5
                      ^ logic-syntax: comparisons can't follow one another; join two with `and`: `1 <= age and age <= 5`
            repair not 'yes'
                   ^^^ logic-syntax: `not` stands before a condition; write `repair != 'yes'`, or `not repair = 'yes'`
            repair in 'yes'
                      ^^^^^ logic-syntax: `in` needs a list; write the list in parentheses: `repair in ('yes', 'no')`
            repair in ()
                       ^ logic-syntax: the list is empty; give at least one value: `in ('yes', 'no')`
            rooms > 1,000
                     ^ logic-syntax: `,` can't stand here; commas stand only in lists; write a number without any: 1000
            rooms > 5x
                    ^^ logic-syntax: `5x` is not a number; write numbers as 5 or 2.5; names of questions start with a letter, and codes stand in quotes
            rooms > 5.
                    ^^ logic-syntax: `5.` is not a number; write numbers as 5 or 2.5; names of questions start with a letter, and codes stand in quotes
            rooms > .5
                    ^ logic-syntax: `.` has no meaning here; take it out
            rooms > 2 or or rooms < 1
                         ^^ logic-syntax: `or` can't stand here; a value is missing: the id of a question, a number, or a code in quotes
        "#]],
    );
}

#[test]
fn names_that_are_not_known_get_the_nearest() {
    check(
        &[
            "repiar = 'yes'",
            "zzz = 'yes' and qqq > 1",
            "later = 'yes'",
            "answerd(why)",
            "repair(why)",
            "answered",
            "repair = yes",
            "repair in (yes, no)",
            "answered(repairs)",
            "answered(later)",
            "Repair = 'yes'",
        ],
        &expect![[r#"
            repiar = 'yes'
            ^^^^^^ logic-unknown-name: no question has the id `repiar`; did you mean `repair`?
            zzz = 'yes' and qqq > 1
            ^^^ logic-unknown-name: no question has the id `zzz`; questions that come before: repair, satisfaction, channel, usual_channel, works, rooms, income, why, intro, wishes, moved_in, born
                            ^^^ logic-unknown-name: no question has the id `qqq`; questions that come before: repair, satisfaction, channel, usual_channel, works, rooms, income, why, intro, wishes, moved_in, born
            later = 'yes'
            ^^^^^ logic-asked-later: `later` has no answer yet when this condition is looked at; name a question that comes before, or move `later` before this one
            answerd(why)
            ^^^^^^^ logic-unknown-name: there is no function `answerd`; did you mean `answered`?
            repair(why)
            ^^^^^^ logic-unknown-name: there is no function `repair`; functions are: answered, selected, count, position, sum, min, max, average, round, length, contains, years, days, if, coalesce
            answered
            ^^^^^^^^ logic-arguments: `answered` is a function; write `answered(question)`
            repair = yes
                     ^^^ logic-unknown-name: no question has the id `yes`; it is a code: write it in quotes, 'yes'
            repair in (yes, no)
                       ^^^ logic-unknown-name: no question has the id `yes`; it is a code: write it in quotes, 'yes'
                            ^^ logic-unknown-name: no question has the id `no`; it is a code: write it in quotes, 'no'
            answered(repairs)
                     ^^^^^^^ logic-unknown-name: no question has the id `repairs`; did you mean `repair`?
            answered(later)
                     ^^^^^ logic-asked-later: `later` has no answer yet when this condition is looked at; name a question that comes before, or move `later` before this one
            Repair = 'yes'
            ^^^^^^ logic-unknown-name: no question has the id `Repair`; did you mean `repair`?
        "#]],
    );
}

#[test]
fn codes_that_do_not_exist_get_the_nearest() {
    check(
        &[
            "repair = 'yse'",
            "repair = 'Yes'",
            "repair = 'perhaps'",
            "repair in ('yes', 'noo')",
            "channel = 'By telephone'",
            "selected(works, 'rof')",
            "selected(works, roof)",
            "satisfaction = '2'",
            "satisfaction = 'dont_know'",
            "if(rooms > 1, channel, usual_channel) = 'post'",
        ],
        &expect![[r#"
            repair = 'yse'
                     ^^^^^ logic-unknown-code: 'yse' is not an answer of `repair`; did you mean 'yes'?
            repair = 'Yes'
                     ^^^^^ logic-unknown-code: 'Yes' is not an answer of `repair`; did you mean 'yes'?
            repair = 'perhaps'
                     ^^^^^^^^^ logic-unknown-code: 'perhaps' is not an answer of `repair`; its answers are: 'yes', 'no', 'dont_know'
            repair in ('yes', 'noo')
                              ^^^^^ logic-unknown-code: 'noo' is not an answer of `repair`; did you mean 'no'?
            channel = 'By telephone'
                      ^^^^^^^^^^^^^^ logic-unknown-code: 'By telephone' is not an answer of `channel`; that is what residents read; write its code: 'phone'
            selected(works, 'rof')
                            ^^^^^ logic-unknown-code: 'rof' is not an answer of `works`; did you mean 'roof'?
            selected(works, roof)
                            ^^^^ logic-arguments: the second argument of `selected` must be a code in quotes; its answers are: 'heating', 'roof', 'prefer_not_to_say'
            satisfaction = '2'
                           ^^^ logic-unknown-code: '2' is not an answer of `satisfaction`; to compare the score, write the number without quotes: 2
            satisfaction = 'dont_know'
                           ^^^^^^^^^^^ logic-unknown-code: 'dont_know' is not an answer of `satisfaction`; its answers are: 'very_poor', 'poor', 'neutral', 'good', 'very_good', 'not_applicable'
            if(rooms > 1, channel, usual_channel) = 'post'
                                                    ^^^^^^ logic-unknown-code: 'post' is not an answer of `channel` or `usual_channel`; its answers are: 'phone', 'web', 'visit'
        "#]],
    );
}

#[test]
fn values_of_the_wrong_type_say_what_to_write() {
    check(
        &[
            "repair",
            "satisfaction",
            "works",
            "rooms",
            "why",
            "intro",
            "'yes'",
            "rooms + 1",
            "not rooms",
            "repair = 1",
            "repair = true",
            "repair < 'yes'",
            "satisfaction <= 'neutral'",
            "satisfaction = 'neutral' + 1",
            "works = 'roof'",
            "works in ('roof', 'heating')",
            "rooms = '2'",
            "rooms = 'many'",
            "income = 'secret'",
            "why > 10",
            "why = 3",
            "why < 'b'",
            "intro = 'x'",
            "answered(why) = 1",
            "answered(why) + 1 > 0",
            "channel = repair",
            "works + 1 > 1",
            "why + 1 > 1",
            "channel + 1 > 1",
            "rooms in (1, 'two')",
            "if(rooms, 1, 2) > 1",
            "if(repair = 'yes', rooms, 'none') > 1",
            "coalesce(answered(why), answered(repair))",
            "rooms = (repair = 'yes')",
        ],
        &expect![[r#"
            repair
            ^^^^^^ logic-type: a condition is needed here, and `repair` is a choice; compare it with one of its codes: `repair = 'yes'`
            satisfaction
            ^^^^^^^^^^^^ logic-type: a condition is needed here, and `satisfaction` is a point of a scale; compare its score: `satisfaction <= 2`
            works
            ^^^^^ logic-type: a condition is needed here, and `works` is a set of choices; ask for one of them: `selected(works, 'heating')`
            rooms
            ^^^^^ logic-type: a condition is needed here, and `rooms` is a number; compare it with a number: `rooms > 0`
            why
            ^^^ logic-type: a condition is needed here, and `why` is a text; ask whether there is one: `answered(why)`
            intro
            ^^^^^ logic-type: `intro` is a statement, and has no answer; name a question that takes an answer
            'yes'
            ^^^^^ logic-type: a condition is needed here, and this is a text; compare a question with it: `question = 'code'`
            rooms + 1
            ^^^^^^^^^ logic-type: a condition is needed here, and this is a number; compare it with a number: `rooms + 1 > 0`
            not rooms
                ^^^^^ logic-type: a condition is needed here, and `rooms` is a number; compare it with a number: `rooms > 0`
            repair = 1
            ^^^^^^^^^^ logic-type: a choice can't be compared with a number; write one of its codes in quotes: 'yes', 'no', 'dont_know'
            repair = true
            ^^^^^^^^^^^^^ logic-type: a choice can't be compared with a condition; write one of its codes in quotes: 'yes', 'no', 'dont_know'
            repair < 'yes'
            ^^^^^^^^^^^^^^ logic-type: only numbers, scores, dates and times have an order; list the codes that are meant: `repair in ('yes', 'no', 'dont_know')`
            satisfaction <= 'neutral'
            ^^^^^^^^^^^^^^^^^^^^^^^^^ logic-type: only numbers, scores, dates and times have an order; write its score, without quotes: 3
            satisfaction = 'neutral' + 1
                           ^^^^^^^^^ logic-type: a number is needed here, and this is a text; write a number, or the id of a question that is answered with one
            works = 'roof'
            ^^^^^^^^^^^^^^ logic-type: a set of choices can't be compared with a text; several choices can be made: write `selected(works, 'roof')`
            works in ('roof', 'heating')
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logic-type: a set of choices can't be compared with a text; several choices can be made: write `selected(works, 'heating')`
            rooms = '2'
            ^^^^^^^^^^^ logic-type: a number can't be compared with a text; write the number without quotes: 2
            rooms = 'many'
            ^^^^^^^^^^^^^^ logic-type: a number can't be compared with a text; compare it with a number, such as 2
            income = 'secret'
            ^^^^^^^^^^^^^^^^^ logic-type: a number can't be compared with a text; compare it with a number, or with one of 'prefer_not_to_say'
            why > 10
            ^^^^^^^^ logic-type: a text can't be compared with a number; compare its length: `length(why) > 10`
            why = 3
            ^^^^^^^ logic-type: a text can't be compared with a number; compare it with a text in quotes
            why < 'b'
            ^^^^^^^^^ logic-type: only numbers, scores, dates and times have an order; compare its length: `length(why) > 10`
            intro = 'x'
            ^^^^^^^^^^^ logic-type: `intro` is a statement, and has no answer; name a question that takes an answer
            answered(why) = 1
            ^^^^^^^^^^^^^^^^^ logic-type: a condition can't be compared with a number; join conditions with `and` or `or`; a condition needs no `= true`
            answered(why) + 1 > 0
            ^^^^^^^^^^^^^ logic-type: a number is needed here, and this is a condition; to count a condition, write `if(condition, 1, 0)`
            channel = repair
            ^^^^^^^^^^^^^^^^ logic-type: `channel` and `repair` have no code in common; compare questions with the same choices
            works + 1 > 1
            ^^^^^ logic-type: a number is needed here, and `works` is a set of choices; count them: `count(works)`
            why + 1 > 1
            ^^^ logic-type: a number is needed here, and `why` is a text; count its characters: `length(why)`
            channel + 1 > 1
            ^^^^^^^ logic-type: a number is needed here, and `channel` is a choice; compare it with one of its codes: `channel = 'phone'`
            rooms in (1, 'two')
                         ^^^^^ logic-type: a number is needed here, and this is a text; write a number, or the id of a question that is answered with one
            if(rooms, 1, 2) > 1
               ^^^^^ logic-type: a condition is needed here, and `rooms` is a number; compare it with a number: `rooms > 0`
            if(repair = 'yes', rooms, 'none') > 1
                                      ^^^^^^ logic-type: a number is needed here, and this is a text; write a number, or the id of a question that is answered with one
            coalesce(answered(why), answered(repair))
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logic-type: `coalesce` chooses between values that may be missing, and a condition never is; join conditions with `or`
            rooms = (repair = 'yes')
            ^^^^^^^^^^^^^^^^^^^^^^^^ logic-type: a number can't be compared with a condition; compare it with a number, such as 2
        "#]],
    );
}

#[test]
fn functions_say_how_they_are_used() {
    check(
        &[
            "answered()",
            "answered(why, repair)",
            "answered('why')",
            "answered(intro)",
            "answered(1 + 1)",
            "selected(works)",
            "selected(rooms, 'x')",
            "selected(why, 'x')",
            "count(channel) > 1",
            "count(why) > 1",
            "count(rooms) > 1",
            "count(works)",
            "length(rooms) > 1",
            "sum(repair) > 1",
            "min() > 1",
            "round(1, 2) > 1",
            "if(repair = 'yes', 1) > 0",
        ],
        &expect![[r#"
            answered()
            ^^^^^^^^^^ logic-arguments: `answered` has the wrong number of arguments; write `answered(question)`
            answered(why, repair)
            ^^^^^^^^^^^^^^^^^^^^^ logic-arguments: `answered` has the wrong number of arguments; write `answered(question)`
            answered('why')
                     ^^^^^ logic-arguments: `answered` needs the id of a question; write `answered(question)`, with the id not in quotes
            answered(intro)
                     ^^^^^ logic-type: `intro` is a statement, and has no answer; name a question that takes an answer
            answered(1 + 1)
                     ^^^^^ logic-arguments: `answered` needs the id of a question; write `answered(question)`
            selected(works)
            ^^^^^^^^^^^^^^^ logic-arguments: `selected` has the wrong number of arguments; write `selected(question, 'code')`
            selected(rooms, 'x')
                     ^^^^^ logic-type: `selected` does not work on `rooms`, which is a number; compare it with a number: `rooms > 0`
            selected(why, 'x')
                     ^^^ logic-type: `selected` does not work on `why`, which is a text; ask whether there is an answer: `answered(why)`
            count(channel) > 1
                  ^^^^^^^ logic-type: `count` does not work on `channel`, which is a choice; ask whether there is an answer: `answered(channel)`
            count(why) > 1
                  ^^^ logic-type: `count` does not work on `why`, which is a text; count its characters: `length(why)`
            count(rooms) > 1
                  ^^^^^ logic-type: `count` does not work on `rooms`, which is a number; compare it with a number: `rooms > 0`
            count(works)
            ^^^^^^^^^^^^ logic-type: a condition is needed here, and this is a number; compare it with a number: `count(works) > 0`
            length(rooms) > 1
                   ^^^^^ logic-type: a text is needed here, and `rooms` is a number; write a text in quotes, or the id of a question that is answered in words
            sum(repair) > 1
                ^^^^^^ logic-type: a number is needed here, and `repair` is a choice; compare it with one of its codes: `repair = 'yes'`
            min() > 1
            ^^^^^ logic-arguments: `min` has the wrong number of arguments; write `min(number, …)`
            round(1, 2) > 1
            ^^^^^^^^^^^ logic-arguments: `round` has the wrong number of arguments; write `round(number)`
            if(repair = 'yes', 1) > 0
            ^^^^^^^^^^^^^^^^^^^^^ logic-arguments: `if` has the wrong number of arguments; write `if(condition, a, b)`
        "#]],
    );
}

#[test]
fn limits_end_in_a_fault() {
    let questions = Questions::new();
    let code = |text: &str| parse(text, &questions.names()).map_err(|faults| faults[0].code).err();
    assert_eq!(code(&["rooms > 1"; 250].join(" or ")), None);
    assert_eq!(code(&["rooms > 1"; 400].join(" or ")), Some("logic-limit"));
    assert_eq!(code(&format!("{}rooms > 1{}", "(".repeat(60), ")".repeat(60))), None);
    assert_eq!(code(&format!("{}rooms > 1{}", "(".repeat(100), ")".repeat(100))), Some("logic-limit"));
    assert_eq!(code(&"not ".repeat(5_000)), Some("logic-limit"));
    assert_eq!(code(&format!("why = '{}'", "x".repeat(BYTES))), Some("logic-limit"));
    // Each name stands for three answers.
    assert_eq!(code(&format!("sum({}) > 1", ["spots.cost"; 300].join(", "))), None);
    assert_eq!(code(&format!("sum({}) > 1", ["spots.cost"; 400].join(", "))), Some("logic-limit"));
    assert_eq!(code(&["count(spots.cost) > 1"; 240].join(" or ")), Some("logic-limit"));
}

#[test]
fn names_with_dots_are_questions_too() {
    check(
        &[
            "helpful.staff <= 2 and home.postcode = 'M1 1AE' and spots.2.cost > 1",
            "helpful > 2",
            "answered(helpful)",
            "answered(home)",
            "spots.cost > 2",
            "answered(spots.cost)",
            "sum(spots.where) > 1",
            "sum(home) > 1",
            "helpful.stafff > 2",
            "spots.cots > 2",
            "spots.4.cost > 2",
            "helpful. > 2",
            "helpful.staff.x > 2",
            "spots.cost(1)",
        ],
        &expect![[r#"
            helpful.staff <= 2 and home.postcode = 'M1 1AE' and spots.2.cost > 1
            ok
            helpful > 2
            ^^^^^^^ logic-type: `helpful` stands for several answers; name one of its parts, such as `helpful.staff`, or take them together: `sum(helpful)`
            answered(helpful)
                     ^^^^^^^ logic-type: `helpful` stands for several answers; name one of its parts, such as `helpful.staff`, or take them together: `sum(helpful)`
            answered(home)
                     ^^^^ logic-type: `home` stands for several answers; name one of its parts, such as `home.line_1`
            spots.cost > 2
            ^^^^^^^^^^ logic-type: `spots.cost` stands for several answers; take them together: `sum(spots.cost)`, `average(spots.cost)`, `count(spots.cost)`
            answered(spots.cost)
                     ^^^^^^^^^^ logic-type: `spots.cost` stands for several answers; take them together: `sum(spots.cost)`, `average(spots.cost)`, `count(spots.cost)`
            sum(spots.where) > 1
                ^^^^^^^^^^^ logic-type: `sum` does not work on `spots.where`, which is a text; count the answers: `count(spots.where)`
            sum(home) > 1
                ^^^^ logic-type: `home` stands for several answers; name one of its parts, such as `home.line_1`
            helpful.stafff > 2
            ^^^^^^^^^^^^^^ logic-unknown-name: no question has the id `helpful.stafff`; did you mean `helpful.staff`?
            spots.cots > 2
            ^^^^^^^^^^ logic-unknown-name: no question has the id `spots.cots`; did you mean `spots.cost`?
            spots.4.cost > 2
            ^^^^^^^^^^^^ logic-unknown-name: no question has the id `spots.4.cost`; did you mean `spots.cost`?
            helpful. > 2
                   ^ logic-syntax: `.` has no meaning here; take it out
            helpful.staff.x > 2
            ^^^^^^^^^^^^^^^ logic-unknown-name: no question has the id `helpful.staff.x`; did you mean `helpful.staff`?
            spots.cost(1)
            ^^^^^^^^^^ logic-unknown-name: there is no function `spots.cost`; functions are: answered, selected, count, position, sum, min, max, average, round, length, contains, years, days, if, coalesce
        "#]],
    );
}

#[test]
fn dates_and_times_say_how_they_are_written() {
    check(
        &[
            "moved_in > '31/5/2026'",
            "moved_in > 2026",
            "moved_in > '2026-02-30'",
            "moved_in = why",
            "moved_in",
            "moved_in + 1 > 2",
            "visit_at < '26:00'",
            "visit_at < 14",
            "visit_at",
            "days(moved_in, rooms) > 1",
            "years('yesterday', moved_in) > 1",
            "position(works, 'roof') = 1",
            "position(wishes, 'bin') = 1",
            "selected(moved_in, 'x')",
            "is_new = true and is_new = 'yes'",
            "agree",
            "rooms > 1.1234567",
        ],
        &expect![[r#"
            moved_in > '31/5/2026'
                       ^^^^^^^^^^^ logic-type: '31/5/2026' is not a date; write a day as '2026-05-31', a month as '2026-05', a year as '2026'
            moved_in > 2026
            ^^^^^^^^^^^^^^^ logic-type: a date can't be compared with a number; compare it with a date in quotes, such as '2026-05-31'
            moved_in > '2026-02-30'
                       ^^^^^^^^^^^^ logic-type: '2026-02-30' is not a date; write a day as '2026-05-31', a month as '2026-05', a year as '2026'
            moved_in = why
            ^^^^^^^^^^^^^^ logic-type: a date can't be compared with a text; compare it with a date in quotes, such as '2026-05-31'
            moved_in
            ^^^^^^^^ logic-type: a condition is needed here, and `moved_in` is a date; compare it with a date: `moved_in >= '2026-05-31'`
            moved_in + 1 > 2
            ^^^^^^^^ logic-type: a number is needed here, and `moved_in` is a date; count the days to another date: `days(moved_in, '2026-05-31')`
            visit_at < '26:00'
                       ^^^^^^^ logic-type: '26:00' is not a time; write the time as '14:30'
            visit_at < 14
            ^^^^^^^^^^^^^ logic-type: a time can't be compared with a number; compare it with a time in quotes, such as '14:30'
            visit_at
            ^^^^^^^^ logic-type: a condition is needed here, and `visit_at` is a time; compare it with a time: `visit_at >= '14:30'`
            days(moved_in, rooms) > 1
                           ^^^^^ logic-type: a date is needed here, and `rooms` is a number; write a date as '2026-05-31', or the id of a question that is answered with one
            years('yesterday', moved_in) > 1
                  ^^^^^^^^^^^ logic-type: 'yesterday' is not a date; write a day as '2026-05-31', a month as '2026-05', a year as '2026'
            position(works, 'roof') = 1
                     ^^^^^ logic-type: `position` does not work on `works`, which is a set of choices; name a question that puts choices in order
            position(wishes, 'bin') = 1
                             ^^^^^ logic-unknown-code: 'bin' is not an answer of `wishes`; did you mean 'bins'?
            selected(moved_in, 'x')
                     ^^^^^^^^ logic-type: `selected` does not work on `moved_in`, which is a date; ask whether there is an answer: `answered(moved_in)`
            is_new = true and is_new = 'yes'
                              ^^^^^^^^^^^^^^ logic-type: a condition can't be compared with a text; it is a condition itself: write `is_new` or `not is_new`
            agree
            ^^^^^ logic-type: a condition is needed here, and `agree` is a choice; compare it with one of its codes: `agree = 'yes'`
            rooms > 1.1234567
                    ^^^^^^^^^ logic-syntax: `1.1234567` has too many digits; write at most 10 digits before the point and 6 after it
        "#]],
    );
}

#[test]
fn calculations_say_what_they_can_not_give() {
    let questions = Questions::new();
    let mut out = String::new();
    for text in
        ["", "rooms +", "channel", "works", "helpful", "intro", "zzz", "if(is_new, channel, usual_channel)", "later"]
    {
        let fault = parse_value(text, &questions.names()).unwrap_err().remove(0);
        writeln!(out, "{text} | {} {}: {}; {}", fault.code, fault.start, fault.message, fault.help).unwrap();
    }
    expect![[r#"
         | logic-syntax 0: the calculation is empty; write what gives the value, such as `gas + electricity`
        rooms + | logic-syntax 7: the calculation ends too early; a value is missing: the id of a question, a number, or a code in quotes
        channel | logic-type 0: a calculation can't give a choice; say what it means in a text or a number: `if(channel = 'phone', 1, 0)`
        works | logic-type 0: a calculation can't give a set of choices; count them, or ask for one: `selected(works, 'heating')`
        helpful | logic-type 0: `helpful` stands for several answers; name one of its parts, such as `helpful.staff`, or take them together: `sum(helpful)`
        intro | logic-type 0: `intro` is a statement, and has no answer; name a question that takes an answer
        zzz | logic-unknown-name 0: no question has the id `zzz`; questions that come before: repair, satisfaction, channel, usual_channel, works, rooms, income, why, intro, wishes, moved_in, born
        if(is_new, channel, usual_channel) | logic-type 0: a calculation can't give a choice; say what it means in a text or a number: `if(if(is_new, channel, usual_channel) = 'code', 1, 0)`
        later | logic-asked-later 0: `later` has no answer yet when this calculation is looked at; name a question that comes before, or move `later` before this one
    "#]].assert_eq(&out);
}
