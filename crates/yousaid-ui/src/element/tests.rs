//! Elements as HTML; what they do on a page is tested in a browser.

use leptos::prelude::*;

use super::Content;
use super::element;
use crate::fixture::render;

#[test]
fn texts_and_values_can_never_become_markup() {
    let html = render(|| element("p").attribute("title", "\"><b>").child("<b>&\"").into_any());
    assert_eq!(html, "<p title=\"&quot;&gt;&lt;b&gt;\">&lt;b&gt;&amp;&quot;</p>");
}

#[test]
fn words_in_a_text_area_can_not_end_it_and_keep_their_first_line_break() {
    let html = render(|| element("textarea").typed(|| "\n</textarea><b>".to_owned()).into_any());
    assert_eq!(html, "<textarea>\n\n&lt;/textarea&gt;&lt;b&gt;</textarea>");
}

#[test]
fn an_attribute_is_left_out_while_there_is_none() {
    let html = render(|| {
        element("input")
            .class("one")
            .attribute_when("id", None::<String>)
            .follow("name", || None)
            .follow_flag("hidden", || true)
            .ticked(|| true)
            .into_any()
    });
    assert_eq!(html, "<input hidden checked class=\"one\">");
}

#[test]
fn what_follows_the_state_is_rendered_as_it_is_now() {
    let html = render(|| {
        let number = Content::Followed(Box::new(|| element("b").child("1").into()));
        element("p").follow_text(|| "one".into()).child(vec![number, Content::NONE]).into_any()
    });
    assert_eq!(html, "<p>one<b>1</b>\n</p>");
}

#[test]
fn attributes_from_outside_join_its_own() {
    let html = render(|| element("p").class("one").into_any().add_any_attr(leptos::attr::title("two")).into_any());
    assert_eq!(html, "<p title=\"two\" class=\"one\">\n</p>");
}

#[test]
fn rows_are_rendered_in_the_order_of_their_keys() {
    let html =
        render(|| element("ul").follow_list(|| vec![2, 0], |key| element("li").child(key.to_string())).into_any());
    assert_eq!(html, "<ul>\n<li>2</li>\n<li>0</li>\n</ul>");
}
