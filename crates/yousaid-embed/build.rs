//! Asks the linker for what taking the wasm apart needs, and for short addresses.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Which bytes are addresses: of functions, of data.
    if std::env::var_os("CARGO_FEATURE_LAZY").is_some() {
        println!("cargo::rustc-link-arg-cdylib=--emit-relocs");
        // Half of the usual stack, so that the addresses of data behind it are a byte shorter.
        println!("cargo::rustc-link-arg-cdylib=-zstack-size=524288");
    }
}
