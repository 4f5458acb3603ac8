//! The `yousaid` command.
fn main() {}
