//! What answering, loading and checking cost: `cargo bench -p yousaid-engine`. `cargo xtask bench`
//! runs it beside the same work in the browser.

use std::hint::black_box;

use criterion::Criterion;
use criterion::criterion_group;
use criterion::criterion_main;
use yousaid_testing::big_survey;
use yousaid_testing::workload::Answering;
use yousaid_testing::workload::Checking;
use yousaid_testing::workload::load;

/// Answers the questions one after another, each time differently.
fn answers(c: &mut Criterion) {
    let mut answering = Answering::new(500, 100);
    c.bench_function("answer_incremental", |b| b.iter(|| answering.answer()));
    c.bench_function("answer_from_scratch", |b| b.iter(|| answering.answer_from_scratch()));
}

fn loading(c: &mut Criterion) {
    let text = big_survey(500, 100);
    c.bench_function("load_and_check_500", |b| b.iter(|| black_box(load(&text))));
}

fn validate(c: &mut Criterion) {
    let checking = Checking::new();
    let mut group = c.benchmark_group("responses");
    group.sample_size(10);
    group.bench_function("validate_10000_tsm", |b| b.iter(|| assert_eq!(checking.check(10_000), 10_000)));
    group.finish();
}

criterion_group!(benches, answers, loading, validate);
criterion_main!(benches);
