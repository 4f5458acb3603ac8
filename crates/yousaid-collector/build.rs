//! Compiles the tests against PostgreSQL in when there is a server for them, so that a run without
//! one shows fewer tests rather than tests that pass without testing.

fn main() {
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-env-changed=YOUSAID_TEST_POSTGRES");
    println!("cargo:rustc-check-cfg=cfg(postgres_tests)");
    if std::env::var_os("YOUSAID_TEST_POSTGRES").is_some_and(|url| !url.is_empty()) {
        println!("cargo:rustc-cfg=postgres_tests");
    }
}
