//! The columns of every type of question, from a resident's answers to the spreadsheet, and what
//! the codebook says about them.

use std::collections::HashMap;
use std::sync::Arc;

use axum::body::Body;
use axum::http::Request;
use axum::http::StatusCode;
use axum::http::header;
use expect_test::expect;
use serde_json::json;
use yousaid_engine::Setting;
use yousaid_engine::Step;
use yousaid_engine::fitting_file;
use yousaid_schema::Answer;
use yousaid_schema::FileKind;
use yousaid_schema::Mode;
use yousaid_schema::QuestionKind;
use yousaid_schema::SoftAnswer;
use yousaid_testing::EVERY_QUESTION;
use yousaid_testing::Scenario;
use yousaid_testing::compile;

use crate::support::Place;
use crate::support::Service;

/// A CSV read back: the head, and one map for every line.
fn read(csv: &str) -> (Vec<String>, Vec<HashMap<String, String>>) {
    let mut reader = csv::Reader::from_reader(csv.strip_prefix('\u{feff}').unwrap().as_bytes());
    let head: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let line = |line: csv::StringRecord| head.iter().cloned().zip(line.iter().map(str::to_owned)).collect();
    let lines = reader.records().map(|record| line(record.unwrap())).collect();
    (head, lines)
}

async fn deliver(service: &Service, survey: &str, response: &yousaid_schema::Response) {
    let path = format!("/v1/surveys/{survey}/responses/{}", response.id);
    let request = Request::put(path).header(header::CONTENT_TYPE, "application/json");
    let reply = service.send(request.body(Body::from(response.to_json().to_text())).unwrap()).await;
    assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
}

/// Somebody who answers everything, with an interviewer on the telephone.
fn resident() -> Scenario {
    let survey = Arc::new(compile(EVERY_QUESTION));
    let mut resident = Scenario::with(survey, Setting { seed: 4_000_000_001, mode: Mode::Phone });
    resident.agree("agree").go_on();
    resident.choose("estate", "mill").choose("tenure", "other").type_in("tenure.other", "On a boat");
    resident.type_in("since", "/5/1999").type_in("rooms", "9").type_in("people", "4");
    assert_eq!(resident.warnings("rooms"), ["That is many: is it right?"]);
    resident.go_on();
    resident
        .say("satisfied", SoftAnswer::PreferNotToSay)
        .choose("warm", "2")
        .choose("mood", "4")
        .choose("website", "3");
    resident.choose("recommend", "2").type_in("why", "=The lift").go_on();
    resident.choose_all("used", &["repairs", "other"]).type_in("used.other", "The library");
    resident.rate("helpful", &[("staff", "4"), ("repairs", "1")]).say("helpful.letters", SoftAnswer::DontKnow);
    resident.rank("missed", &["events", "advice"]);
    resident.fill("spend", &[("parks", "20"), ("lifts", "30"), ("doors", "50")]).go_on();
    resident.choose("has_damp", "yes");
    resident.fill("spots.1", &[("where", "Hall"), ("seen", "//2025"), ("size", "1.5")]);
    resident.add_entry("spots", &[("where", "Attic"), ("size", "9")]);
    resident.add_entry("spots", &[("where", "Bath, behind the door"), ("size", "2.5")]).remove_entry("spots", 2);
    let files = [FileKind::Photo, FileKind::Pdf].map(fitting_file);
    resident.answer("photos", Some(Answer::Files(files.to_vec()))).choose("soon", "no").go_on();
    resident.type_in("day", "1/6/2026").type_in("time", "9.30am").type_in("phone", "+44 20 7946 0123");
    let home = [("line_1", "Flat 4"), ("line_2", "1 Mill Lane"), ("town", "Elm Park"), ("postcode", "sw1a1aa")];
    resident.fill("visit_home", &home).go_on();
    resident
        .choose("letters", "no")
        .type_in("postcode", "SW1A 1AA")
        .type_in("nickname", "Nia")
        .type_in("signed", "Nia Llewelyn");
    resident
}

on_every_database! {
    /// The round trip: what is answered is what stands in the spreadsheet, under the names that the
    /// README promises.
    async fn every_type_of_question_goes_through_to_its_columns(place: Place) {
        place.write("surveys/every-question.json", EVERY_QUESTION);
        let service = place.open().await;
        let mut resident = resident();
        assert_eq!(resident.go_on(), Step::Review);
        assert_eq!(resident.go_on(), Step::Finished);
        deliver(&service, "every-question", &resident.response(7)).await;

        let (head, rows) = read(&service.download("/v1/surveys/every-question/responses.csv").await);
        assert_eq!(head[..14].join(" "), "id reference survey version mode started finished final received late languages marks seed agree");
        let lines: Vec<String> = head[10..].iter().map(|name| format!("{name}: {}", rows[0][name])).collect();
        expect![[r#"
            languages: en
            marks: 
            seed: 4000000001
            agree: yes
            estate: mill
            tenure: other
            tenure.other: On a boat
            since: 1999-05
            rooms: 9
            people: 4
            each: 2.3
            satisfied: prefer_not_to_say
            warm: 2
            mood: 4
            website: 3
            recommend: 2
            why: '=The lift
            used.repairs: 1
            used.advice: 0
            used.events: 0
            used.other.chosen: 1
            used.none: 0
            used.other: The library
            helpful.staff: 4
            helpful.repairs: 1
            helpful.letters: dont_know
            missed.repairs: 
            missed.advice: 2
            missed.events: 1
            missed.other: 
            spend.parks: 20
            spend.lifts: 30
            spend.doors: 50
            has_damp: yes
            spots: 2
            spots.1.where: Hall
            spots.1.seen: 2025
            spots.1.size: 1.5
            spots.2.where: Bath, behind the door
            spots.2.seen: 
            spots.2.size: 2.5
            spots.3.where: 
            spots.3.seen: 
            spots.3.size: 
            photos: dot.jpg (image/jpeg, 141); page.pdf (application/pdf, 15)
            area: 4
            soon: no
            day: 2026-06-01
            time: 09:30
            phone: '+44 20 7946 0123
            visit_home.line_1: Flat 4
            visit_home.line_2: 1 Mill Lane
            visit_home.town: Elm Park
            visit_home.postcode: SW1A 1AA
            letters: no
            email: 
            postcode: SW1A 1AA
            nickname: Nia
            signed: Nia Llewelyn
            context.estate: "#]].assert_eq(&lines.join("\n"));
        assert_eq!(rows[0]["mode"], "phone");
    }

    async fn every_column_and_every_code_of_a_response_is_in_the_codebook(place: Place) {
        place.write("surveys/every-question.json", EVERY_QUESTION);
        let service = place.open().await;
        for seed in 1..=8 {
            let survey = Arc::new(compile(EVERY_QUESTION));
            let mut resident = Scenario::with(survey, Setting { seed: u32::from(seed), mode: Mode::Web });
            deliver(&service, "every-question", &resident.finish().response(seed)).await;
        }
        let (head, rows) = read(&service.download("/v1/surveys/every-question/responses.csv").await);
        let (_, codebook) = read(&service.download("/v1/surveys/every-question/codebook.csv").await);
        let columns: Vec<&str> =
            codebook.iter().filter(|line| line["line"] == "column").map(|line| line["column"].as_str()).collect();
        assert_eq!(columns, head, "one line for each column, in their order");
        for column in codebook.iter().filter(|line| line["line"] == "column" && line["holds"] == "code") {
            let name = &column["column"];
            let known: Vec<&str> = codebook
                .iter()
                .filter(|line| line["line"] == "code" && line["column"] == *name)
                .map(|line| line["code"].as_str())
                .collect();
            for row in &rows {
                assert!(row[name].is_empty() || known.contains(&row[name].as_str()), "{name}: {}", row[name]);
            }
        }
    }

    async fn a_question_that_changes_its_type_keeps_the_answers_of_both(place: Place) {
        let version = |version: &str, kind: &str| {
            let choices = json!([{"code": "a", "label": "A"}, {"code": "other", "label": "Other", "other": true}]);
            json!({
                "id": "kinds", "version": version, "title": "Kinds", "default_language": "en", "languages": ["en"],
                "landlord": {"name": "Elm Homes"},
                "pages": [{"id": "one", "questions": [{"id": "q", "type": kind, "title": "Which?", "choices": choices}]}]
            })
        };
        for (number, kind, codes) in [("1", "choice", vec!["other"]), ("2", "multiple_choice", vec!["a", "other"])] {
            let definition = version(number, kind).to_string();
            place.write("surveys/kinds.json", &definition);
            let service = place.open().await;
            let mut resident = Scenario::of(&definition);
            if kind == "choice" { resident.choose("q", codes[0]) } else { resident.choose_all("q", &codes) };
            resident.type_in("q.other", "Words").finish();
            deliver(&service, "kinds", &resident.response(codes.len() as u8)).await;
            service.collector.close().await;
        }
        let service = place.open().await;
        let (head, mut rows) = read(&service.download("/v1/surveys/kinds/responses.csv").await);
        assert_eq!(head[12..].join(" "), "q.a q.other.chosen q.other q");
        rows.sort_by_key(|row| row["version"].clone());
        let cells = |row: &HashMap<String, String>| {
            head[12..].iter().map(|name| row[name].as_str()).collect::<Vec<_>>().join("|")
        };
        assert_eq!(cells(&rows[0]), "||Words|other");
        assert_eq!(cells(&rows[1]), "1|1|Words|");

        let (_, codebook) = read(&service.download("/v1/surveys/kinds/codebook.csv").await);
        let about = |name: &str| -> Vec<String> {
            let lines = codebook.iter().filter(|line| line["column"] == name);
            lines.map(|line| format!("{} {} {}", line["line"], line["type"], line["versions"])).collect()
        };
        assert_eq!(about("q.other"), ["column short_text 2, 1"]);
        assert_eq!(about("q"), ["column choice 1", "code choice 1", "code choice 1"]);
        assert_eq!(about("q.a"), ["column multiple_choice 2"]);
    }
}

/// The kinds of question, so that one without a column is noticed here.
#[test]
fn every_kind_of_question_is_in_the_example() {
    let survey = compile(EVERY_QUESTION);
    let kinds: Vec<&str> = survey.questions().iter().map(|question| question.spec.kind.name()).collect();
    for name in QuestionKind::NAMES {
        assert!(kinds.contains(&name), "no question of type {name}");
    }
}

#[tokio::test]
async fn the_codebook_says_what_each_column_means_and_when_it_is_filled() {
    let place = Place::on_sqlite();
    place.write("surveys/every-question.json", EVERY_QUESTION);
    place.write("surveys/tsm-2026.json", yousaid_testing::TSM_2026);
    let service = place.open().await;
    let csv = service.download("/v1/surveys/every-question/codebook.csv").await;
    let (head, lines) = read(&csv);
    let of = |names: &[&str]| -> String {
        let shown = lines.iter().filter(|line| names.contains(&line["column"].as_str()));
        let shown = shown.map(|line| head.iter().map(|name| line[name].as_str()).collect::<Vec<_>>().join("|"));
        shown.collect::<Vec<_>>().join("\n")
    };
    expect!["column line question type title holds code label score unit condition calculation bank versions"]
        .assert_eq(&head.join(" "));
    expect![[r#"
        mode|column||response|How it was answered|||||||||1
        seed|column||response|What decided the order of shuffled choices|||||||||1
        agree|column|agree|consent|Your answers|code||||||||1
        agree|code|agree|consent|||yes|I agree that Elm Park Homes keeps my answers for a year, as its [privacy notice](https://elm-park.example/privacy) says.||||||1
        agree|code|agree|consent|||no|||||||1
        tenure.other|column|tenure.other|short_text|How do you live in your home? / In another way|text|||||selected(tenure, 'other')|||1
        rooms|column|rooms|number|How many rooms do you have?|number||||rooms||||1
        each|column|each|calculated|For each of you|value||||rooms||round(rooms * 10 / people) / 10||1
        satisfied|column|satisfied|scale|How satisfied or dissatisfied are you with your home?|code||||||||1
        satisfied|code|satisfied|scale|||very_satisfied|Very satisfied|5|||||1
        satisfied|code|satisfied|scale|||fairly_satisfied|Fairly satisfied|4|||||1
        satisfied|code|satisfied|scale|||neither|Neither satisfied nor dissatisfied|3|||||1
        satisfied|code|satisfied|scale|||fairly_dissatisfied|Fairly dissatisfied|2|||||1
        satisfied|code|satisfied|scale|||very_dissatisfied|Very dissatisfied|1|||||1
        satisfied|code|satisfied|scale|||prefer_not_to_say|Prefer not to say||||||1
        warm|column|warm|scale|How warm is it in winter?|code||||||||1
        warm|code|warm|scale|||1|Far too cold|1|||||1
        warm|code|warm|scale|||2|Too cold|2|||||1
        warm|code|warm|scale|||3|All right|3|||||1
        warm|code|warm|scale|||4|Warm|4|||||1
        warm|code|warm|scale|||5|As warm as I want|5|||||1
        used.repairs|column|used|multiple_choice|What have you used this year?|chosen|repairs|Repairs||||||1
        used.other.chosen|column|used|multiple_choice|What have you used this year?|chosen|other|Something else||||||1
        helpful.repairs|column|helpful.repairs|scale|How helpful were these? / Repairs|code|||||(answered(used) and not selected(used, 'none')) and (selected(used, 'repairs'))|||1
        helpful.repairs|code|helpful.repairs|scale|||1|Not helpful|1|||||1
        helpful.repairs|code|helpful.repairs|scale|||2|A little|2|||||1
        helpful.repairs|code|helpful.repairs|scale|||3|Helpful|3|||||1
        helpful.repairs|code|helpful.repairs|scale|||4|Very helpful|4|||||1
        helpful.repairs|code|helpful.repairs|scale|||dont_know|Don’t know||||||1
        missed.events|column|missed|ranking|Which of the others would you like most?|rank|events|Events for residents|||not selected(used, 'events')|||1
        spend.parks|column|spend.parks|number|Share out 100 points: what should we spend on? / Parks|number||||points||||1
        has_damp|column|has_damp|yes_no|Do you have damp or mould in your home?|code||||||||1
        has_damp|code|has_damp|yes_no|||yes|Yes||||||1
        has_damp|code|has_damp|yes_no|||no|No||||||1
        has_damp|code|has_damp|yes_no|||dont_know|Don’t know||||||1
        spots|column|spots|repeat|Where do you have it?|number|||||has_damp = 'yes'|||1
        spots.2.where|column|spots.2.where|location|Where do you have it? / 2 / Where is it?|text|||||(has_damp = 'yes') and (spots >= 2)|||1
        soon|column|soon|yes_no|{area} m² is a lot. Shall we come this week?|code|||||area >= 4|||1
        soon|code|soon|yes_no|||yes|Yes||||||1
        soon|code|soon|yes_no|||no|No||||||1
        day|column|day|date|On which day may we come?|date||||||||1
        visit_home.postcode|column|visit_home.postcode|postcode|Where shall we come to?|text||||||||1
        letters|column|letters|consent|Letters|code||||||||1
        letters|code|letters|consent|||yes|Elm Park Homes may write to me about what comes of this.||||||1
        letters|code|letters|consent|||no|||||||1
        context.estate|column||context|Added by the page around the survey|text||||||||1"#]]
    .assert_eq(&of(&[
        "mode",
        "seed",
        "agree",
        "tenure.other",
        "rooms",
        "each",
        "satisfied",
        "warm",
        "used.repairs",
        "used.other.chosen",
        "helpful.repairs",
        "missed.events",
        "spend.parks",
        "has_damp",
        "spots",
        "spots.2.where",
        "soon",
        "day",
        "visit_home.postcode",
        "letters",
        "context.estate",
    ]));
    let (_, official) = read(&service.download("/v1/surveys/tsm-2026/codebook.csv").await);
    let line = |column: &str| official.iter().find(|line| line["column"] == column).unwrap().clone();
    assert_eq!(line("TP02")["bank"], "tsm@2024-04/TP02");
    assert_eq!(line("TP02")["condition"], "repair_filter = 'yes'");
}

#[tokio::test]
async fn nothing_in_a_codebook_becomes_a_formula() {
    let place = Place::on_sqlite();
    let definition = json!({
        "id": "sums", "version": "=1", "title": "Sums", "default_language": "en", "languages": ["en"],
        "landlord": {"name": "Elm Homes"},
        "pages": [{"id": "one", "questions": [
            {"id": "q", "type": "choice", "title": "=1+1",
             "choices": [{"code": "a", "label": "+1"}, {"code": "b", "label": "-2"}, {"code": "c", "label": "@SUM(1)"}]},
            {"id": "n", "type": "number", "title": "N", "unit": "=1"},
            {"id": "minus", "type": "calculated", "calculate": "-n", "title": "x\n=1"}]}]
    });
    place.write("surveys/sums.json", &definition.to_string());
    let service = place.open().await;
    let csv = service.download("/v1/surveys/sums/codebook.csv").await;
    for record in csv::Reader::from_reader(csv.as_bytes()).records() {
        for cell in &record.unwrap() {
            for line in cell.lines() {
                assert!(!line.starts_with(['=', '+', '-', '@']), "{cell:?}");
            }
        }
    }
    assert!(csv.contains("\"'=1+1\"") && csv.contains("\"'-n\""), "{csv}");
}

#[tokio::test]
async fn a_codebook_is_for_the_bearer_of_the_token_and_of_a_survey_that_is_there() {
    let service = Place::on_sqlite().open().await;
    assert_eq!(service.get("/v1/surveys/doors/codebook.csv").await.status, StatusCode::UNAUTHORIZED);
    let bearer = format!("Bearer {}", crate::support::TOKEN);
    let reply = service.get_with("/v1/surveys/nothing/codebook.csv", "authorization", &bearer).await;
    assert_eq!(reply.code(), "unknown-survey");
    let reply = service.get_with("/v1/surveys/doors/codebook.csv", "authorization", &bearer).await;
    assert_eq!(reply.header("content-disposition"), "attachment; filename=\"doors-codebook.csv\"");
    assert_eq!(reply.header("cache-control"), "no-store");
}
