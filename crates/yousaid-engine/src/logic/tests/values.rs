//! What each right expression gives.

use super::*;

#[test]
fn the_truth_table_of_a_choice_is_as_documented() {
    let expressions =
        ["repair = 'yes'", "repair != 'yes'", "not repair = 'yes'", "repair = 'dont_know'", "answered(repair)"];
    let cases: [(Option<Answer>, [bool; 5]); 4] = [
        (None, [false, false, true, false, false]),
        (Some(choice("yes")), [true, false, false, false, true]),
        (Some(choice("no")), [false, true, true, false, true]),
        (Some(Answer::Soft(SoftAnswer::DontKnow)), [false, true, true, true, true]),
    ];
    for (answer, expected) in cases {
        let given: Vec<(&str, Answer)> = answer.iter().map(|answer| ("repair", answer.clone())).collect();
        assert_eq!(expressions.map(|text| holds(text, &given)), expected, "{answer:?}");
    }
}

#[test]
fn the_truth_table_of_a_scale_is_as_documented() {
    let expressions = [
        "satisfaction <= 2",
        "satisfaction > 2",
        "satisfaction != 2",
        "satisfaction = 'not_applicable'",
        "satisfaction + 1 > 0",
        "satisfaction = 'poor'",
    ];
    let cases: [(Option<Answer>, [bool; 6]); 3] = [
        (None, [false; 6]),
        (Some(choice("poor")), [true, false, false, false, true, true]),
        (Some(Answer::Soft(SoftAnswer::NotApplicable)), [false, false, false, true, false, false]),
    ];
    for (answer, expected) in cases {
        let given: Vec<(&str, Answer)> = answer.iter().map(|answer| ("satisfaction", answer.clone())).collect();
        assert_eq!(expressions.map(|text| holds(text, &given)), expected, "{answer:?}");
    }
}

#[test]
fn operators_and_functions_give_what_they_promise() {
    let given = [
        ("repair", choice("yes")),
        ("satisfaction", choice("good")),
        ("channel", choice("web")),
        ("usual_channel", choice("web")),
        ("works", choices(&["roof"])),
        ("rooms", Answer::Number(Decimal::new(3))),
        ("income", Answer::Soft(SoftAnswer::PreferNotToSay)),
        ("why", Answer::Text("  it's fine ".into())),
    ];
    for text in [
        "true",
        "not false",
        "repair = 'yes' and (satisfaction <= 2 or answered(why))",
        "repair = 'no' and false or true",
        "true or repair = 'no' and false",
        "not (repair = 'no' or false)",
        "'yes' = repair",
        "satisfaction = 4 and satisfaction = 'good' and satisfaction in ('good', 'very_good')",
        "satisfaction in (4, 5) and satisfaction not in (1, 2)",
        "channel = usual_channel",
        "repair in ('no', 'yes') and not repair in ('no')",
        "selected(works, 'roof') and not selected(works, 'heating') and selected(channel, 'web')",
        "count(works) = 1",
        "rooms = 3 and 3 = rooms and rooms != 4 and rooms >= 3 and rooms < 4 and -rooms < 0",
        "rooms + 2 * 3 = 9 and (rooms + 2) * 3 = 15 and 10 - 2 - 3 = 5 and 12 / 2 / 3 = 2",
        "2 - -1 = 3 and - (1 + 2) = -3",
        "0.1 + 0.2 = 0.3 and not 0.1 + 0.2 > 0.3 and 0.1 + 0.2 >= 0.3",
        "sum(1, rooms, income) = 4 and min(rooms, 1) = 1 and max(rooms, income) = 3",
        "round(2.5) = 3 and round(-2.5) = -3 and round(2.4) = 2",
        "length(why) = 9 and why = 'it''s fine' and why in ('it''s fine', 'x')",
        "if(repair = 'yes', 1, 2) = 1 and if(repair = 'no', channel, usual_channel) = 'web'",
        "if(repair = 'yes', rooms = 3, rooms = 4)",
        "coalesce(income, rooms) = 3 and coalesce(channel, usual_channel) = 'web'",
        "income = 'prefer_not_to_say' and answered(income) and 'prefer_not_to_say' = income",
        "works != 'prefer_not_to_say'",
        "answered(why) = answered(works)",
        "rooms>2 and(rooms<4)",
        "\u{a0}rooms\t>\n2",
    ] {
        assert!(holds(text, &given), "{text}");
    }
}

#[test]
fn missing_values_make_every_comparison_false_and_never_an_error() {
    for text in [
        "rooms = rooms",
        "rooms != 1",
        "rooms + 1 > 0",
        "why = why",
        "why != 'x'",
        "channel = channel",
        "repair not in ('yes')",
        "rooms in (1)",
        "1 / 0 = 1 / 0",
        "1 / 0 > 0",
        "0 / 0 != 1",
        "rooms / 0 = 0",
        "sum(rooms, income) = 0",
        "min(rooms, income) != 0",
        "round(rooms) = 0",
        "coalesce(rooms, income) != 0",
        "income != 'prefer_not_to_say'",
        "answered(works)",
        "selected(works, 'roof')",
    ] {
        assert!(!holds(text, &[]), "{text}");
    }
    assert!(holds("count(works) = 0 and length(why) = 0 and if(repair = 'yes', false, true)", &[]));
}

#[test]
fn blank_answers_and_answers_of_another_kind_are_missing() {
    assert!(!holds("answered(why)", &[("why", Answer::Text(" \n".into()))]));
    assert!(!holds("answered(works)", &[("works", choices(&[]))]));
    assert!(!holds("rooms != 1", &[("rooms", Answer::Text("2".into()))]));
    assert!(!holds("repair != 'yes'", &[("repair", Answer::Number(Decimal::ONE))]));
    assert!(!holds("rooms * rooms > 0", &[("rooms", Answer::Number(Decimal::MAX))]));
}

#[test]
fn an_expression_knows_what_it_depends_on() {
    let questions = Questions::new();
    let expression =
        parse("rooms > 1 and (repair = 'yes' or rooms < 9) and answered(why)", &questions.names()).unwrap();
    let names: Vec<&str> =
        expression.depends_on().iter().map(|index| questions.0.questions()[*index].spec.id.as_str()).collect();
    assert_eq!(names, ["repair", "rooms", "why"]);
}

#[test]
fn words_of_the_language_are_reserved() {
    for name in ["and", "or", "not", "in", "true", "false", "answered", "if", "count", "average", "days"] {
        assert!(is_reserved(name), "{name}");
    }
    for name in ["repair", "And", "counts", "then"] {
        assert!(!is_reserved(name), "{name}");
    }
}

fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

fn number(text: &str) -> Answer {
    Answer::Number(Decimal::parse(text).unwrap())
}

fn given(answers: &[(&str, Answer)]) -> (Questions, Given) {
    let questions = Questions::new();
    let mut given = Given(vec![None; questions.count()]);
    for (name, answer) in answers {
        given.0[questions.index(name)] = Some(answer.clone());
    }
    (questions, given)
}

#[test]
fn parts_are_looked_at_one_by_one_and_together() {
    let answers = [
        ("helpful.staff", choice("2")),
        ("helpful.repairs", choice("5")),
        ("spend.parks", number("60")),
        ("spots", number("2")),
        ("spots.1.cost", number("0.1")),
        ("spots.2.cost", number("0.2")),
        ("spots.1.where", text("Hall")),
        ("wishes", choices(&["trees", "bins"])),
        ("home.postcode", text("M1 1AE")),
        ("agree", choice("yes")),
    ];
    for text in [
        "helpful.staff = 2 and helpful.repairs in (4, 5) and helpful.staff = '2'",
        "average(helpful) = 3.5 and min(helpful) = 2 and max(helpful, 9) = 9 and count(helpful) = 2",
        "sum(spend) = 60 and count(spend) = 1 and average(spend) = 60",
        "sum(spots.cost) = 0.3 and average(spots.cost) = 0.15 and count(spots.cost) = 2",
        "sum(spots.cost, rooms, 1) = 1.3 and count(spots.where) = 1",
        "count(spots) = 2 and spots = 2 and spots >= 1 and answered(spots)",
        "spots.1.cost < spots.2.cost and not answered(spots.3.cost)",
        "position(wishes, 'trees') = 1 and position(wishes, 'bins') = 2",
        "not position(wishes, 'lights') > 0 and selected(wishes, 'bins') and not selected(wishes, 'lights')",
        "home.postcode = 'M1 1AE' and not answered(home.line_1)",
        "agree = 'yes' and selected(agree, 'yes') and agree != 'no'",
    ] {
        assert!(holds(text, &answers), "{text}");
    }
}

#[test]
fn dates_and_times_have_an_order() {
    let answers = [("moved_in", text("2024-05-31")), ("born", text("1980-05")), ("visit_at", text("14:30"))];
    for text in [
        "moved_in = '2024-05-31' and moved_in != '2024-05-30' and '2024-06-01' > moved_in",
        "moved_in > born and born < '1980-06' and born >= '1980-05-31' and born <= '1980-05-01' and born = '1980'",
        "moved_in in ('2023', '2024-05') and moved_in not in ('2023', '2025')",
        "years(born, moved_in) = 44 and years(moved_in, born) = -44 and days('2024-05-01', moved_in) = 30",
        "not days(born, moved_in) > 0 and not days(born, moved_in) <= 0",
        "visit_at < '18:00' and visit_at >= '2.30 pm' and visit_at = '14:30' and not visit_at in ('9', '10')",
        "if(answered(born), born, moved_in) = '1980'",
        "coalesce(born, '2000-01-01') < '1990'",
    ] {
        assert!(holds(text, &answers), "{text}");
    }
    for text in ["moved_in = moved_in", "moved_in < '2030'", "years(born, moved_in) = 0", "visit_at != '10:00'"] {
        assert!(!holds(text, &[]), "{text}");
    }
}

#[test]
fn words_are_found_without_regard_to_capitals() {
    let answers = [("why", text("Dŵr YN GOLLWNG o'r tŷ")), ("home.town", text("Łódź"))];
    assert!(holds("contains(why, 'DŴR') and contains(why, 'gollwng') and contains(home.town, 'łó')", &answers));
    assert!(!holds("contains(why, 'leak') or contains(home.town, 'Lodz')", &answers));
    assert!(!holds("contains(why, 'x') or contains(why, '')", &[]));
}

#[test]
fn numbers_are_exact_and_what_is_out_of_range_is_missing() {
    for text in [
        "0.1 + 0.2 = 0.3",
        "1 / 3 = 0.333333",
        "1 / 3 * 3 = 0.999999",
        "2 / 3 = 0.666667",
        "not rooms * rooms > 0 and not rooms * rooms <= 0",
        "not sum(rooms, rooms) > 0",
        "average(rooms, 1) = average(rooms, 1) or true",
    ] {
        assert!(holds(text, &[("rooms", Answer::Number(Decimal::MAX))]), "{text}");
    }
}

#[test]
fn calculations_give_values_of_their_type() {
    let answers = [
        ("rooms", number("3")),
        ("satisfaction", choice("good")),
        ("why", text("Leak")),
        ("moved_in", text("2026-05-31")),
        ("visit_at", text("14:30")),
        ("repair", choice("yes")),
        ("total", number("7.5")),
        ("is_new", choice("yes")),
        ("since", text("2026-05-31")),
    ];
    let (questions, given) = given(&answers);
    for (source, gives, answer) in [
        ("rooms * 1.5", Type::Number, Some(number("4.5"))),
        ("satisfaction", Type::Number, Some(number("4"))),
        ("income", Type::Number, None),
        ("why", Type::Text, Some(text("Leak"))),
        ("'fixed'", Type::Text, Some(text("fixed"))),
        ("''", Type::Text, None),
        ("if(repair = 'yes', 'mended', why)", Type::Text, Some(text("mended"))),
        ("visit_at", Type::Text, Some(text("14:30"))),
        ("moved_in", Type::Date, Some(text("2026-05-31"))),
        ("coalesce(born, moved_in)", Type::Date, Some(text("2026-05-31"))),
        ("repair = 'yes'", Type::Boolean, Some(choice("yes"))),
        ("rooms > 3 or not is_new", Type::Boolean, Some(choice("no"))),
        ("if(is_new, total, 0)", Type::Number, Some(number("7.5"))),
        ("days(since, '2026-06-01')", Type::Number, Some(number("1"))),
    ] {
        let (expression, found) = parse_value(source, &questions.names()).unwrap_or_else(|e| panic!("{source}: {e:?}"));
        assert_eq!((found, expression.answer(&given)), (gives, answer), "{source}");
    }
}

#[test]
fn the_truth_table_of_a_date_is_as_documented() {
    let expressions = ["born = '2026-05-31'", "born < '2026-05-31'", "born < '2026-06-01'", "born = '2026'"];
    let cases: [(Option<&str>, [bool; 4]); 4] = [
        (None, [false; 4]),
        (Some("2026-05-31"), [true, false, true, true]),
        (Some("2026-05"), [true, false, true, true]),
        (Some("2026"), [true, false, false, true]),
    ];
    for (answer, expected) in cases {
        let given: Vec<(&str, Answer)> = answer.iter().map(|answer| ("born", text(answer))).collect();
        assert_eq!(expressions.map(|text| holds(text, &given)), expected, "{answer:?}");
    }
}

#[test]
fn every_function_is_documented() {
    let reference = include_str!("../mod.rs");
    for function in &functions::FUNCTIONS {
        let name = [function.name, "("].concat();
        assert!(reference.lines().any(|line| line.starts_with("//! | `") && line.contains(&name)), "{name}");
    }
}
