//! Asks the linker for what taking the wasm apart needs.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Which bytes are addresses: of functions, of data.
    if std::env::var_os("CARGO_FEATURE_LAZY").is_some() {
        println!("cargo::rustc-link-arg-cdylib=--emit-relocs");
    }
}
