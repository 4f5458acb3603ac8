//! What answering, loading and checking cost: `cargo bench -p yousaid-engine`.
#![expect(clippy::expect_used, reason = "a measurement says what is wrong by panicking")]

use std::hint::black_box;
use std::sync::Arc;

use criterion::Criterion;
use criterion::criterion_group;
use criterion::criterion_main;
use yousaid_engine::Session;
use yousaid_engine::Survey;
use yousaid_engine::check_response;
use yousaid_schema::Definition;
use yousaid_schema::Json;
use yousaid_testing::Scenario;
use yousaid_testing::TSM_2026;
use yousaid_testing::big_survey;
use yousaid_testing::compile;
use yousaid_testing::fitting_answer;

/// 500 questions, 100 conditions, everything answered.
fn big_session() -> Session {
    let mut session = Session::new(Arc::new(compile(&big_survey(500, 100))));
    for index in 0..500 {
        answer(&mut session, index, 0);
    }
    session
}

fn answer(session: &mut Session, index: usize, pick: usize) {
    let answer = fitting_answer(&session.survey().questions()[index], pick);
    session.answer(index, answer, "en");
}

/// Answers the questions one after another, each time differently.
fn answers(c: &mut Criterion) {
    let mut session = big_session();
    let mut count = 0;
    let mut next = || {
        count += 1;
        (count % 500, count / 500)
    };
    c.bench_function("answer_incremental", |b| {
        b.iter(|| {
            let (index, pick) = next();
            answer(&mut session, index, pick);
        });
    });
    c.bench_function("answer_from_scratch", |b| {
        b.iter(|| {
            let (index, pick) = next();
            answer(&mut session, index, pick);
            session.decide_anew();
        });
    });
}

fn load(c: &mut Criterion) {
    let text = big_survey(500, 100);
    c.bench_function("load_and_check_500", |b| {
        b.iter(|| {
            let json: Json = serde_json::from_str(&text).expect("JSON");
            let definition = Definition::from_json(&json).expect("a definition");
            black_box(Survey::compile(definition).expect("a survey"));
        });
    });
}

fn validate(c: &mut Criterion) {
    let mut resident = Scenario::of(TSM_2026);
    resident.finish();
    let response = resident.response(1);
    let survey = resident.session().survey().clone();
    let mut group = c.benchmark_group("responses");
    group.sample_size(10);
    group.bench_function("validate_10000_tsm", |b| {
        b.iter(|| {
            for _ in 0..10_000 {
                assert!(check_response(&survey, black_box(&response)).is_empty());
            }
        });
    });
    group.finish();
}

criterion_group!(benches, answers, load, validate);
criterion_main!(benches);
