//! Residents who go through whole surveys.

use yousaid_engine::Progress;
use yousaid_engine::Rule;
use yousaid_engine::Step;
use yousaid_engine::check_response;
use yousaid_schema::Answer;
use yousaid_schema::Decimal;
use yousaid_schema::SoftAnswer;
use yousaid_testing::REPAIR_VISIT;
use yousaid_testing::Scenario;
use yousaid_testing::TSM_2026;

#[test]
fn a_resident_answers_the_whole_tsm_survey_and_the_collector_accepts_it() {
    let mut resident = Scenario::of(TSM_2026);
    resident.choose("TP01", "fairly_satisfied").go_on();
    resident.type_in("overall_reason", "  The repairs team is kind. \r\n").go_on();
    resident.choose("repair_filter", "yes").choose("TP02", "very_satisfied").choose("TP03", "neither").go_on();
    resident.choose("TP04", "fairly_dissatisfied").go_on();
    resident.say("TP05", SoftAnswer::NotApplicableOrDontKnow).go_on();
    resident.choose("TP06", "neither").choose("TP07", "very_satisfied").choose("TP08", "agree").go_on();
    resident.choose("complaint_filter", "no").go_on();
    assert!(!resident.is_asked("TP09"));
    resident.say("communal_filter", SoftAnswer::DontKnow);
    assert!(!resident.is_asked("TP10"));
    resident.go_on();
    resident.choose("TP11", "neither").choose("TP12", "very_dissatisfied").go_on();
    resident.choose_all("priorities", &["damp", "repairs"]).type_in("household", "3").go_on();
    resident.choose("hear_back", "website");
    assert_eq!(resident.go_on(), Step::Review);
    assert_eq!(resident.go_on(), Step::Finished);

    let response = resident.response(7);
    assert_eq!(check_response(resident.session().survey(), &response), []);
    let asked: Vec<&str> = response.answers.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(
        asked,
        [
            "TP01",
            "overall_reason",
            "repair_filter",
            "TP02",
            "TP03",
            "TP04",
            "TP05",
            "TP06",
            "TP07",
            "TP08",
            "complaint_filter",
            "communal_filter",
            "TP11",
            "TP12",
            "priorities",
            "household",
            "hear_back"
        ]
    );
    assert_eq!(response.answer("overall_reason"), Some(&Answer::Text("The repairs team is kind.".to_owned())));
    assert_eq!(response.answer("household"), Some(&Answer::Number(Decimal::new(3))));
    let Some(Answer::Choices(codes)) = response.answer("priorities") else { panic!("choices") };
    assert_eq!(codes.iter().map(AsRef::as_ref).collect::<Vec<&str>>(), ["repairs", "damp"], "the definition's order");
}

#[test]
fn the_landlords_name_fills_the_official_wording() {
    let resident = Scenario::of(TSM_2026);
    let (_, question) = resident.session().survey().question("TP01").unwrap();
    assert_eq!(
        question.spec.title.as_ref().unwrap().in_default(),
        "Taking everything into account, how satisfied or dissatisfied are you with the service provided by Elm Park Homes?"
    );
}

#[test]
fn changing_ones_mind_hides_a_question_and_keeps_its_answer_out_of_the_response_but_not_out_of_reach() {
    let mut resident = Scenario::of(TSM_2026);
    resident.choose("TP01", "neither").go_on();
    resident.go_on();
    resident.choose("repair_filter", "yes").choose("TP02", "very_satisfied").choose("TP03", "neither");
    resident.choose("repair_filter", "no");
    assert!(!resident.is_asked("TP02"));
    assert!(resident.session().response(yousaid_testing::about(1)).answer("TP02").is_none());
    resident.choose("repair_filter", "yes");
    assert!(resident.session().response(yousaid_testing::about(1)).answer("TP02").is_some(), "nothing is lost");
}

#[test]
fn continue_stops_at_what_is_wrong_and_names_each_question_once() {
    let mut resident = Scenario::of(TSM_2026);
    resident.choose("TP01", "neither").go_on();
    resident.go_on();
    resident.choose("repair_filter", "yes");
    let stopped: Vec<(String, Rule)> =
        resident.is_stopped().into_iter().map(|v| (v.question.unwrap().to_string(), v.rule)).collect();
    assert_eq!(stopped, [("TP02".to_owned(), Rule::Required), ("TP03".to_owned(), Rule::Required)]);
}

#[test]
fn a_change_from_the_review_returns_there_by_way_of_what_it_asks_anew() {
    let mut resident = Scenario::of(TSM_2026);
    resident.choose("TP01", "neither").go_on();
    resident.go_on();
    resident.choose("repair_filter", "no").go_on();
    while resident.session().step() != Step::Review {
        let Step::Page(page) = resident.session().step() else { panic!("finished early") };
        let survey = resident.session().survey().clone();
        for index in survey.pages()[page].questions.clone() {
            let id = survey.questions()[index].spec.id.to_string();
            if !resident.is_asked(&id) {
                continue;
            }
            match id.as_str() {
                "complaint_filter" | "communal_filter" => resident.choose(&id, "no"),
                "priorities" => resident.choose_all(&id, &["none"]),
                "hear_back" => resident.choose(&id, "not"),
                "TP08" => resident.choose(&id, "agree"),
                "household" | "anything_else" => &mut resident,
                _ => resident.choose(&id, "neither"),
            };
        }
        resident.go_on();
    }
    assert_eq!(resident.change("complaint_filter"), Step::Page(6));
    resident.choose("complaint_filter", "yes");
    assert_eq!(resident.go_on(), Step::Page(7), "TP09 is asked anew");
    resident.choose("TP09", "very_dissatisfied");
    assert_eq!(resident.go_on(), Step::Review);
    assert_eq!(resident.go_on(), Step::Finished);
}

#[test]
fn progress_is_exact_once_nothing_can_change_it() {
    let mut resident = Scenario::of(TSM_2026);
    assert_eq!(resident.session().progress(), Progress { page: 1, least: 11, most: 12 });
    resident.choose("TP01", "neither").go_on();
    resident.go_on();
    resident.choose("repair_filter", "no").go_on();
    resident.choose("TP04", "neither").go_on();
    resident.choose("TP05", "neither").go_on();
    resident.choose("TP06", "neither").choose("TP07", "neither").choose("TP08", "neither").go_on();
    resident.choose("complaint_filter", "no").go_on();
    let progress = resident.session().progress();
    assert!(progress.is_exact(), "{progress:?}");
    assert_eq!(progress, Progress { page: 8, least: 11, most: 11 });
}

#[test]
fn each_answer_says_in_which_language_it_was_given() {
    let mut resident = Scenario::of(REPAIR_VISIT);
    resident.read_in("cy").choose("done", "yes");
    resident.read_in("en").choose("ease", "easy");
    // There is no Urdu: the question was read in the default language, and that is what counts.
    resident.go_on();
    resident.read_in("ur").type_in("visits", "2").go_on();
    let response = resident.response(3);
    let languages: Vec<(&str, &str)> =
        response.answers.iter().map(|(id, answered)| (id.as_str(), answered.language.as_str())).collect();
    assert_eq!(languages, [("done", "cy"), ("ease", "en"), ("visits", "en")]);
    assert_eq!(check_response(resident.session().survey(), &response), []);
}

#[test]
fn an_answer_that_breaks_a_rule_stays_as_typed() {
    let mut resident = Scenario::of(REPAIR_VISIT);
    resident.choose("done", "yes").choose("ease", "easy").go_on();
    resident.type_in("visits", "twice");
    assert_eq!(resident.is_stopped()[0].rule, Rule::NotANumber);
    let (index, _) = resident.session().survey().question("visits").unwrap();
    assert_eq!(resident.session().given(index), Some(&Answer::Text("twice".to_owned())));
    resident.type_in("visits", "2.5");
    assert_eq!(resident.is_stopped()[0].rule, Rule::NotWhole);
    resident.type_in("visits", "51");
    assert_eq!(resident.is_stopped()[0].rule, Rule::TooLarge { max: Decimal::new(50) });
    resident.type_in("visits", "");
    assert_eq!(resident.go_on(), Step::Review, "optional");
}

#[test]
fn times_are_cut_to_days_in_an_anonymous_survey() {
    let mut resident = Scenario::of(TSM_2026);
    resident.choose("TP01", "neither");
    let mut about = yousaid_testing::about(1);
    about.started = yousaid_schema::Moment::new("2026-11-22T09:30:00Z").unwrap();
    about.is_final = false;
    about.context = vec![("estate".to_owned(), "Elm".to_owned()), ("token".to_owned(), "x".to_owned())];
    let response = resident.session().response(about);
    assert_eq!(response.started.as_str(), "2026-11-22");
    assert_eq!(response.context, [("estate".to_owned(), "Elm".to_owned())], "only what the definition lists");
    assert_eq!(check_response(resident.session().survey(), &response), []);
}
