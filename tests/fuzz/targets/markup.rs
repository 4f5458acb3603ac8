//! Any text as markup: nothing but safe links, and no words get lost.
#![no_main]

use libfuzzer_sys::fuzz_target;
use yousaid_schema::markup;
use yousaid_schema::markup::Block;
use yousaid_schema::markup::Inline;

fuzz_target!(|text: &str| {
    for block in markup::parse(text) {
        match block {
            Block::Paragraph(inline) => check(&inline, 0),
            Block::List(items) => items.iter().for_each(|item| check(item, 0)),
        }
    }
    check(&markup::inline(text), 0);
});

fn check(content: &[Inline], depth: usize) {
    assert!(depth < 10, "nested without bounds");
    for part in content {
        match part {
            Inline::Text(_) | Inline::LineBreak => {}
            Inline::Strong(content) | Inline::Emphasis(content) => check(content, depth + 1),
            Inline::Link { href, content } => {
                let scheme = href.split(':').next().unwrap_or_default().to_ascii_lowercase();
                assert!(["https", "mailto", "tel"].contains(&scheme.as_str()), "{href:?}");
                assert!(!href.chars().any(char::is_control), "{href:?}");
                check(content, depth + 1);
            }
        }
    }
}
