//! What follows from an answer, one promise at a time.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test says what is wrong by panicking")]

use std::sync::Arc;

use yousaid_engine::Rule;
use yousaid_engine::Session;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::Violation;
use yousaid_engine::check_response;
use yousaid_schema::Answer;
use yousaid_schema::Code;
use yousaid_schema::Decimal;
use yousaid_schema::Mode;
use yousaid_schema::Response;
use yousaid_schema::SoftAnswer;
use yousaid_testing::EVERYTHING;
use yousaid_testing::about;
use yousaid_testing::compile;

/// A session of the survey in which everything happens, with questions by their names.
struct Resident(Session);

impl Resident {
    fn with(setting: Setting) -> Self {
        Self(Session::with(Arc::new(compile(EVERYTHING)), setting))
    }

    fn new() -> Self {
        Self::with(Setting::default())
    }

    fn index(&self, question: &str) -> usize {
        self.0.survey().question(question).unwrap_or_else(|| panic!("no question `{question}`")).0
    }

    fn give(&mut self, question: &str, answer: Answer) -> &mut Self {
        self.0.answer(self.index(question), Some(answer), "en");
        self
    }

    fn choose(&mut self, question: &str, code: &str) -> &mut Self {
        self.give(question, Answer::Choice(Code::new(code).unwrap()))
    }

    fn choose_all(&mut self, question: &str, codes: &[&str]) -> &mut Self {
        self.give(question, Answer::Choices(codes.iter().filter_map(|code| Code::new(code)).collect()))
    }

    fn number(&mut self, question: &str, number: i32) -> &mut Self {
        self.give(question, Answer::Number(Decimal::new(number)))
    }

    fn text(&mut self, question: &str, text: &str) -> &mut Self {
        self.give(question, Answer::Text(text.to_owned()))
    }

    fn is_asked(&self, question: &str) -> bool {
        self.0.is_asked(self.index(question))
    }

    fn value(&self, question: &str) -> Option<&Answer> {
        self.0.value(self.index(question))
    }

    /// The codes of the choices that are shown, in the order of the author.
    fn choices(&self, question: &str) -> Vec<String> {
        let index = self.index(question);
        let mut shown = self.0.choices(index);
        shown.sort_unstable();
        let choices = self.0.survey().questions()[index].spec.kind.choices();
        shown.into_iter().map(|at| choices[at].code.to_string()).collect()
    }

    fn parts(&self, question: &str) -> Vec<String> {
        let questions = self.0.survey().questions();
        let parts = self.0.parts(self.index(question));
        parts.into_iter().map(|part| questions[part].spec.id.to_string()).collect()
    }

    /// What stops the resident on the page, as `question rule`.
    fn wrong(&self) -> Vec<String> {
        self.0.violations().iter().map(shown).collect()
    }

    fn sent(&self) -> Response {
        self.0.response(yousaid_engine::About { is_final: false, ..about(1) })
    }
}

fn shown(violation: &Violation) -> String {
    format!("{} {}", violation.question.as_ref().map_or("-", |id| id.as_str()), violation.rule.code())
}

#[test]
fn only_an_interviewer_is_offered_refused() {
    for (mode, count) in [(Mode::Web, 1), (Mode::Paper, 1), (Mode::Phone, 2), (Mode::Assisted, 2)] {
        let mut resident = Resident::with(Setting { mode, ..Setting::default() });
        let renting = resident.index("renting");
        assert_eq!(resident.0.soft_answers(renting).len(), count, "{mode:?}");
        resident.give("renting", Answer::Soft(SoftAnswer::Refused));
        assert_eq!(resident.value("renting").is_some(), count == 2, "{mode:?}");
        let mut response = resident.sent();
        assert_eq!(response.mode, mode);
        assert_eq!(check_response(resident.0.survey(), &response), []);
        response.mode = Mode::Web;
        assert_eq!(check_response(resident.0.survey(), &response).is_empty(), count == 1, "{mode:?}");
    }
}

#[test]
fn a_page_leads_past_others_and_their_answers_stay_out_of_the_response_but_within_reach() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["lift", "garden"]).choose("renting", "yes").number("rent", 100);
    resident.text("since", "2020").choose("best", "lift");
    assert!(resident.is_asked("since") && resident.is_asked("best"));
    resident.choose("renting", "no");
    assert!(!resident.is_asked("since") && !resident.is_asked("best") && resident.is_asked("helpful"));
    assert_eq!((resident.sent().answer("since"), resident.sent().answer("best")), (None, None));
    assert_eq!(resident.0.next(), yousaid_engine::Advance::Moved(Step::Page(6)));
    assert_eq!(resident.0.before(), Some(Step::Page(0)));
    resident.choose("renting", "yes");
    assert_eq!(resident.value("since"), Some(&Answer::Text("2020".to_owned())), "nothing is lost");
}

#[test]
fn a_page_that_leads_to_the_end_is_the_last() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["lift", "garden"]).give("renting", Answer::Soft(SoftAnswer::DontKnow));
    assert_eq!(resident.0.next(), yousaid_engine::Advance::Moved(Step::Review));
    assert_eq!(resident.0.progress().most, 1);
}

#[test]
fn a_page_on_which_nothing_is_to_be_seen_is_passed_by() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["lift", "garden"]).choose("renting", "yes").number("rent", 2_000);
    assert!(resident.is_asked("count_used"), "its value is calculated");
    assert!(!resident.0.is_page_asked(5), "and hidden");
    assert_eq!(resident.0.progress().most, resident.0.survey().pages().len() - 1, "whatever is answered");
}

#[test]
fn a_calculated_value_takes_part_in_logic_and_response_and_nobody_answers_it() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["lift", "garden"]).choose("renting", "yes").number("rent", 900);
    assert_eq!(resident.value("yearly"), Some(&Answer::Number(Decimal::new(10_800))));
    assert_eq!(resident.value("dear"), Some(&Answer::Choice(Code::new("no").unwrap())));
    assert!(!resident.is_asked("help"));
    resident.number("yearly", 99_000).number("rent", 1_100);
    assert_eq!(resident.value("yearly"), Some(&Answer::Number(Decimal::new(13_200))));
    assert!(resident.is_asked("help"));
    assert_eq!(resident.sent().answer("yearly"), resident.value("yearly"));
    resident.0.answer(resident.index("rent"), None, "en");
    assert_eq!(resident.value("yearly"), None, "of a missing number there is none");
}

#[test]
fn an_answer_that_is_to_be_kept_is_sent_when_its_question_is_hidden_and_out_of_reach_of_the_logic() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["lift", "garden"]).choose("renting", "yes").number("rent", 2_000);
    resident.text("help", "A lower rent");
    resident.number("rent", 500);
    assert!(!resident.is_asked("help"));
    assert_eq!(resident.value("help"), None);
    assert_eq!(resident.sent().answer("help"), Some(&Answer::Text("A lower rent".to_owned())));
    assert_eq!(check_response(resident.0.survey(), &resident.sent()), []);
}

#[test]
fn an_answer_is_required_only_when_its_condition_holds() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["lift", "garden"]).choose("renting", "no");
    assert!(!resident.0.is_required(resident.index("rent")));
    assert_eq!(resident.wrong(), [] as [&str; 0]);
    resident.choose("renting", "yes");
    assert!(resident.0.is_required(resident.index("rent")));
    assert_eq!(resident.wrong(), ["rent required"]);
}

#[test]
fn warnings_follow_the_answer_and_stop_nobody() {
    let mut resident = Resident::new();
    let rent = resident.index("rent");
    resident.choose_all("used", &["lift", "garden"]).choose("renting", "yes").number("rent", 4_000);
    let warnings: Vec<&str> = resident.0.warnings(rent).into_iter().map(yousaid_schema::Text::in_default).collect();
    assert_eq!(warnings, ["That is much: is it right?"]);
    assert_eq!(resident.wrong(), [] as [&str; 0]);
    resident.number("rent", 50);
    assert_eq!(resident.0.warnings(rent).len(), 1);
    resident.number("rent", 500);
    assert!(resident.0.warnings(rent).is_empty());
}

#[test]
fn choices_that_are_not_offered_any_more_do_not_count_and_come_back() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["lift", "garden", "hall"]).choose("renting", "yes").number("rent", 100);
    assert_eq!(resident.choices("best"), ["lift", "garden", "hall", "all"]);
    assert_eq!(resident.choices("missed"), ["other"], "and nothing that stands alone");
    resident.choose("best", "hall").text("why", "Warm");
    resident.choose_all("used", &["lift", "garden"]);
    assert_eq!(resident.choices("best"), ["lift", "garden"]);
    assert_eq!((resident.value("best"), resident.is_asked("why")), (None, false));
    assert_eq!(resident.0.given(resident.index("best")), Some(&Answer::Choice(Code::new("hall").unwrap())));
    assert_eq!(check_response(resident.0.survey(), &resident.sent()), []);
    resident.choose_all("used", &["lift", "hall"]);
    assert!(resident.is_asked("why"));
}

#[test]
fn ranks_of_choices_that_are_not_offered_any_more_close_up() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["lift", "garden"]).choose("renting", "yes").number("rent", 100);
    resident.choose_all("missed", &["other", "hall"]);
    let ranked = |resident: &Resident| {
        let Some(Answer::Choices(codes)) = resident.value("missed") else { panic!("choices") };
        codes.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(ranked(&resident), ["other", "hall"]);
    resident.choose_all("used", &["lift", "garden", "hall"]);
    assert_eq!(ranked(&resident), ["other"]);
    resident.choose_all("used", &["lift", "garden"]);
    assert_eq!(ranked(&resident), ["other", "hall"]);
}

#[test]
fn a_page_that_is_not_asked_leads_nowhere() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["lift", "garden"]).choose("renting", "yes").number("rent", 100);
    assert!(resident.is_asked("missed") && !resident.is_asked("liked"), "the page leads past the next");
    resident.choose_all("used", &["lift", "garden", "hall", "other"]);
    assert!(!resident.is_asked("missed") && resident.is_asked("liked"), "nothing was missed");
}

#[test]
fn nobody_has_to_choose_more_than_is_offered() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["lift", "garden", "hall", "other"]).choose("renting", "yes").number("rent", 100);
    resident.text("used.other", "The roof").text("since", "2020").choose("best", "lift");
    while resident.0.step() != Step::Page(4) {
        assert!(matches!(resident.0.next(), yousaid_engine::Advance::Moved(_)), "{:?}", resident.wrong());
    }
    assert_eq!(resident.choices("liked"), ["trees"]);
    resident.choose_all("liked", &["trees"]);
    assert_eq!(resident.wrong(), [] as [&str; 0]);
    resident.number("rent", 300);
    assert_eq!(resident.wrong(), ["liked too-few-choices"], "two are offered now, and two are asked for");
}

#[test]
fn a_question_whose_every_choice_is_hidden_is_not_asked() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["none"]).choose("renting", "yes").number("rent", 100);
    assert_eq!(resident.choices("best"), [] as [&str; 0]);
    assert!(!resident.is_asked("best"));
}

#[test]
fn rows_vanish_with_their_conditions_and_a_head_with_its_rows() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["garden", "hall"]).choose("renting", "no");
    let mut parts = resident.parts("helpful");
    parts.sort_unstable();
    assert_eq!(parts, ["helpful.letters", "helpful.staff"]);
    resident.choose_all("used", &["garden", "lift"]);
    assert_eq!(resident.parts("helpful").len(), 3);
    resident.give("renting", Answer::Soft(SoftAnswer::DontKnow));
    assert_eq!((resident.parts("helpful").len(), resident.is_asked("helpful")), (0, false));
}

#[test]
fn shared_points_must_add_up_once_each_row_has_its_own() {
    let mut resident = Resident::new();
    resident.choose_all("used", &["garden", "hall"]).choose("renting", "no");
    resident.0.next();
    resident.choose("helpful.staff", "2").choose("helpful.letters", "2").number("spend.parks", 60);
    assert_eq!(resident.wrong(), ["spend.halls required"]);
    resident.number("spend.halls", 30);
    let violations = resident.0.violations();
    assert_eq!(violations.iter().map(shown).collect::<Vec<_>>(), ["spend parts-dont-add-up"]);
    assert_eq!(violations[0].rule, Rule::PartsDontAddUp { total: 100, given: 90 });
    resident.number("spend.halls", 40);
    assert_eq!(resident.wrong(), [] as [&str; 0]);
    // A row that comes later is asked for, and the points of one that goes do not count.
    resident.0.back();
    resident.choose_all("used", &["garden", "lift"]);
    resident.0.next();
    assert_eq!(resident.wrong(), ["helpful.lift required", "spend.lifts required"]);
}

/// In front of the page with the repeating group.
fn before_spots() -> Resident {
    let mut resident = Resident::new();
    resident.choose_all("used", &["garden", "hall"]).choose("renting", "no");
    resident.0.next();
    resident.choose("helpful.staff", "2").choose("helpful.letters", "2");
    resident.number("spend.parks", 60).number("spend.halls", 40);
    assert_eq!(resident.0.next(), yousaid_engine::Advance::Moved(Step::Page(7)));
    resident
}

#[test]
fn a_group_begins_with_its_fewest_entries_and_nobody_has_to_say_so() {
    let resident = before_spots();
    assert_eq!(resident.0.entries(resident.index("spots")), 1);
    assert_eq!(resident.parts("spots"), ["spots.1.where", "spots.1.cost"]);
    assert_eq!(resident.wrong(), ["spots.1.where required"]);
    assert_eq!(resident.sent().answer("spots"), Some(&Answer::Number(Decimal::ONE)));
}

#[test]
fn entries_are_added_up_to_the_most_and_taken_out_down_to_the_fewest() {
    let mut resident = before_spots();
    let spots = resident.index("spots");
    (0..6).for_each(|_| resident.0.add_entry(spots));
    assert_eq!(resident.0.entries(spots), 4);
    (0..6).for_each(|_| resident.0.remove_entry(spots, 1));
    assert_eq!(resident.0.entries(spots), 1);
    resident.0.add_entry(resident.index("agree"));
    assert_eq!(resident.0.entries(resident.index("agree")), 0, "not a group");
    resident.number("spots", 5);
    assert_eq!(resident.wrong()[0], "spots too-many-entries");
    resident.number("spots", 0);
    assert_eq!(resident.wrong()[0], "spots too-few-entries");
}

#[test]
fn when_an_entry_is_taken_out_those_behind_it_move_up_and_sums_follow() {
    let mut resident = before_spots();
    let spots = resident.index("spots");
    resident.0.add_entry(spots);
    resident.0.add_entry(spots);
    for (n, (place, cost)) in [("Stairs", 30), ("Yard", 15), ("Bins", 5)].into_iter().enumerate() {
        resident.text(&format!("spots.{}.where", n + 1), place).number(&format!("spots.{}.cost", n + 1), cost);
    }
    assert!(resident.is_asked("costly"), "50 are more than 40");
    resident.0.remove_entry(spots, 1);
    assert_eq!(resident.0.entries(spots), 2);
    assert_eq!(resident.value("spots.1.where"), Some(&Answer::Text("Yard".to_owned())));
    assert_eq!(resident.value("spots.2.cost"), Some(&Answer::Number(Decimal::new(5))));
    assert_eq!(resident.value("total"), Some(&Answer::Number(Decimal::new(20))));
    assert!(!resident.is_asked("costly"));
    resident.0.add_entry(spots);
    assert_eq!(resident.value("spots.3.where"), None, "a new entry is empty");
    assert_eq!(check_response(resident.0.survey(), &resident.sent()), []);
}

#[test]
fn a_consent_that_must_be_given_stops_whoever_does_not_give_it() {
    let mut resident = before_spots();
    resident.text("spots.1.where", "Yard");
    resident.0.next();
    assert_eq!(resident.wrong(), ["agree required"]);
    resident.choose("agree", "no");
    assert_eq!(resident.wrong(), ["agree consent-needed"]);
    resident.choose("agree", "yes").text("phone", "12").text("home.postcode", "nowhere");
    assert_eq!(resident.wrong(), ["home.postcode not-a-postcode", "phone not-a-telephone"]);
    resident.text("phone", "(020) 7946-0123").text("home.postcode", "bh151aa");
    assert_eq!(resident.value("home.postcode"), Some(&Answer::Text("BH15 1AA".to_owned())));
}

#[test]
fn the_seed_decides_the_order_and_is_sent() {
    let orders: Vec<Vec<usize>> = (0..20)
        .map(|seed| {
            let resident = Resident::with(Setting { seed, ..Setting::default() });
            assert_eq!(resident.sent().seed, Some(seed));
            resident.0.choices(resident.index("used"))
        })
        .collect();
    assert!(orders.iter().any(|order| *order != orders[0]), "{orders:?}");
    assert!(orders.iter().all(|order| order[3..] == [3, 4]), "other and none stay last: {orders:?}");
}
