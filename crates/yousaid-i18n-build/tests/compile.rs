//! What becomes of Fluent, and what translators are told.

#![expect(clippy::unwrap_used, reason = "a test may stop")]

use expect_test::Expect;
use expect_test::expect;
use yousaid_i18n_build::MAX_BYTES;
use yousaid_i18n_build::MAX_DEPTH;
use yousaid_i18n_build::compile;

/// The messages of a catalogue; the invisible marks are shown as ‹ and ›.
fn messages(words: &str) -> String {
    let catalogue = compile("en", "en.ftl", words).unwrap();
    let (_, messages) = catalogue.split_once("\none:i=1&v=0\n").unwrap();
    messages.strip_suffix(".\n").unwrap().replace('\u{2068}', "‹").replace('\u{2069}', "›")
}

fn check(words: &str, expected: &Expect) {
    expected.assert_eq(&messages(words));
}

fn refused(words: &str, expected: &Expect) {
    expected.assert_eq(&compile("en", "en.ftl", words).unwrap_err().to_string());
}

#[test]
fn the_head_says_language_status_and_plural_rule() {
    let catalogue =
        compile("cy", "cy.ftl", "### About\n###\n### status: reviewed\n\n# Button.\nnext = Nesaf\n").unwrap();
    let expected = expect![[r"
        yousaid-words 1 cy reviewed
        zero:n=0 one:n=1 two:n=2 few:n=3 many:n=6
        next=Nesaf
        .
    "]];
    expected.assert_eq(&catalogue);
    assert!(compile("zh-Hans", "zh.ftl", "a = A\n").unwrap().starts_with("yousaid-words 1 zh-Hans draft\n\na=A\n"));
}

#[test]
fn messages_are_sorted_and_comments_are_gone() {
    check(
        "# Said last.\nb = B\n\n## Group\n\n# Said first.\na = A\n",
        &expect![[r"
        a=A
        b=B
    "]],
    );
}

#[test]
fn what_is_filled_in_has_marks_unless_it_stands_alone() {
    check(
        "a = { $x }\nb = ({ $x })\nc = { { $x } }!\n",
        &expect![[r"
        a={!x}
        b=({x})
        c={x}!
    "]],
    );
}

#[test]
fn signs_of_the_catalogue_are_escaped_in_texts() {
    check(
        "a = One | two \\ [three] { \"{\" }four{ \"}\" } \\u\nb =\n    Two\n    lines\n\n    and a third\n",
        &expect![[r"
        a=One \| two \\ \[three] \{four\} \\u
        b=Two\nlines\n\nand a third
    "]],
    );
}

#[test]
fn a_choice_keeps_its_order_and_its_default_comes_last() {
    check(
        "a = { $n ->\n    [0] None\n    [one] One\n   *[other] { $n }\n}\nb = Of { $n ->\n   *[one] One\n    [1] never\n    [other] Some\n}\n",
        &expect![[r"
            a={!n[0]None|[one]One|{!n}}
            b=Of {n[one]One|[1]never|[other]Some|One}
        "]],
    );
}

#[test]
fn variants_that_say_what_the_last_one_says_are_left_out() {
    check(
        "a = { $n ->\n    [one] A\n    [two] B\n    [few] B\n   *[other] B\n}\nb = So { $n ->\n    [one] B\n   *[other] B\n}\n",
        &expect![[r"
            a={!n[one]A|B}
            b=So ‹B›
        "]],
    );
}

#[test]
fn references_are_replaced_by_what_they_stand_for() {
    check(
        "-us = Elm { $case ->\n    [of] Park’s\n   *[at] Park\n}\na = { -us } and { -us(case: \"of\") }\nb = ‘{ c }’ { $y }\nc = ({ $x })\n",
        &expect![[r"
            a=Elm ‹Park› and Elm ‹Park’s›
            b=‘({x})’ {y}
            c=({x})
        "]],
    );
}

#[test]
fn line_ends_of_other_systems_are_read() {
    assert_eq!(messages("a =\r\n    One\r\n    two\r\nb = B\r\n"), "a=One\\ntwo\nb=B\n");
}

#[test]
fn what_a_catalogue_cannot_say_is_refused_with_what_to_write() {
    refused(
        "# Page.\nleft = { NUMBER($count) } left\n\ntitle = Title\n    .hint = Hint\n\nday = { DATETIME($day) }\nfive = { 5 } { $x ->\n    [1.5] Half\n   *[other] More\n}\n",
        &expect![[r"
            en.ftl:2: `left`: functions (NUMBER) are not supported; write $count alone: numbers and days come as they are to be shown
            en.ftl:4: `title`: attributes (`.hint`) are not supported; write each as a message of its own
            en.ftl:7: `day`: functions (DATETIME) are not supported; write $day alone: numbers and days come as they are to be shown
            en.ftl:8: `five`: the number { 5 } is not supported; write 5 without the braces
            en.ftl:8: `five`: the key [1.5] is not a whole number as it is shown; write it like [12], or choose by plural category"]],
    );
    refused(
        "a = { NUMBER($n, minimumFractionDigits: 2) ->\n   *[other] A\n}\n-t = T\n    .x = X\nb = { -t.x ->\n   *[x] X\n}\n",
        &expect![[r"
            en.ftl:1: `a`: functions (NUMBER) are not supported; write $n alone: numbers and days come as they are to be shown
            en.ftl:4: `-t`: attributes of terms are not supported; write each as a term of its own
            en.ftl:6: `b`: this can't be chosen by; choose by what is filled in: { $count -> … }"]],
    );
}

#[test]
fn references_that_lead_nowhere_are_refused() {
    refused(
        "a = { b }\nb = { a }\nc = { d } { -e }\n-f = { $x }\ng = { -f } { -f(x: 5) }\n",
        &expect![[r#"
            en.ftl:1: `a`: `b` refers to itself; put the words in its place
            en.ftl:2: `b`: `a` refers to itself; put the words in its place
            en.ftl:3: `c`: there is no `d`; write it in this file, or put the words here
            en.ftl:3: `c`: there is no `-e`; write it in this file, or put the words here
            en.ftl:4: `-f`: a term knows $x only if it is called with it; call it as { -term(x: "…") }, or make a message of it
            en.ftl:5: `g`: a term is called with a number (`x`); put it in quotation marks"#]],
    );
}

#[test]
fn what_is_not_fluent_is_refused_where_it_stands() {
    refused(
        "good = Good\n\nleft = { $count ->\n    [one] One\n    [other] Some\n}\nback = { $\n",
        &expect![[r#"
            en.ftl:6: `left`: this is not Fluent (The select expression must have a default variant); https://projectfluent.org/fluent/guide shows how to write it
            en.ftl:7: `back`: this is not Fluent (Expected one of "a-zA-Z"); https://projectfluent.org/fluent/guide shows how to write it"#]],
    );
    refused("", &expect!["en.ftl:1: there is no message; write one, like `survey-back-link = Back`"]);
    refused("a = A\nb = B\na = C\n", &expect!["en.ftl:1: `a`: the message is there twice; leave one out"]);
    refused(
        "### status: checked\n\na = A\n",
        &expect!["en.ftl:1: `checked` is no status; write `### status: reviewed` or `### status: draft`"],
    );
}

#[test]
fn a_language_whose_plural_rule_is_unknown_is_refused() {
    let problems = compile("tlh", "tlh.ftl", "a = A\n").unwrap_err().to_string();
    assert_eq!(problems, "tlh.ftl:1: the plural rule of `tlh` is not known; add it to plurals.txt from Unicode CLDR");
}

#[test]
fn size_and_depth_have_limits() {
    let nested = |depth: usize| {
        let open = "{ $n ->\n *[other] ".repeat(depth);
        // Only choices that are made later count: each variant differs.
        let close: String = (0..depth).map(|i| format!("\n [x{i}] {i}\n }}")).collect();
        compile("en", "en.ftl", &format!("a = {open}end{close}\n"))
    };
    assert!(nested(MAX_DEPTH).is_ok());
    assert!(nested(MAX_DEPTH + 1).unwrap_err().to_string().contains("more than 8 deep"));
    let long = |length: usize| compile("en", "en.ftl", &format!("a = {}\n", "x".repeat(length)));
    let head = long(1).unwrap().len() - 1;
    assert_eq!(long(MAX_BYTES - head).unwrap().len(), MAX_BYTES);
    assert!(long(MAX_BYTES - head + 1).unwrap_err().to_string().contains("more than 131072"));
}
