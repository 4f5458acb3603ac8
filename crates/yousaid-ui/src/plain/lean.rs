//! What of its markup a form in a page goes without, because it comes with the page's first bytes: attributes for
//! which nothing there looks. What the widget takes over, the first page, keeps whatever it goes by.

use std::collections::BTreeSet;

/// The first page: parts are of a shadow root.
pub(super) fn first(html: &str) -> String {
    without(html, |_, name, _| name == "part")
}

/// Where the widget speaks to who can't see; without it nothing is said there.
const SILENT: &str = "<p role=\"status\" class=\"yousaid-visually-hidden\"></p>";

/// The pages behind it, whose place the widget never takes: what stands for a question's kind and state, and the ids
/// to which nothing in the form refers. `first` is the page before them.
pub(super) fn later(html: &str, first: &str) -> String {
    let mut named = BTreeSet::new();
    for html in [first, html] {
        without(html, |tag, name, value| {
            let refers = name.starts_with("aria-") || matches!(name, "for" | "form" | "list" | "href");
            if refers && !is_around(tag, name) {
                named.extend(value.split(' ').map(|id| id.trim_start_matches('#').to_owned()));
            }
            false
        });
    }
    without(&html.replace(SILENT, ""), |tag, name, value| match name {
        "part" | "tabindex" | "data-question" => true,
        // What a place in words looks like hangs on it.
        "data-kind" => value != "location",
        "data-state" => value == "unanswered",
        "id" => !named.contains(value),
        _ => is_around(tag, name),
    })
}

/// Whether the attribute is that of a label which has its control within, and so needs none to say whose it is.
fn is_around(tag: &str, name: &str) -> bool {
    name == "for" && tag.contains(" class=\"yousaid-row\"")
}

/// The HTML without the attributes that are spare, by their tag, name and value. It is HTML as elements of ours write
/// it: values stand in quotes, and neither texts nor values have angle brackets or quotes of their own.
fn without(html: &str, mut is_spare: impl FnMut(&str, &str, &str) -> bool) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((text, (tag, after))) =
        rest.split_once('<').and_then(|(text, rest)| Some((text, rest.split_once('>')?)))
    {
        kept.push_str(text);
        kept.push('<');
        let (element, mut attributes) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
        kept.push_str(element);
        while !attributes.is_empty() {
            let (attribute, others) = attributes.split_at(end_of_attribute(attributes));
            let (name, value) = attribute.split_once('=').unwrap_or((attribute, ""));
            if !is_spare(tag, name.trim_start(), value.trim_matches('"')) {
                kept.push_str(attribute);
            }
            attributes = others;
        }
        kept.push('>');
        rest = after;
    }
    kept + rest
}

/// Where the attribute with which the text begins ends: at the space behind it that is not within its value.
fn end_of_attribute(text: &str) -> usize {
    let mut is_quoted = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        is_quoted ^= *c == '"';
        *c == ' ' && !is_quoted
    });
    end.map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_values_stay_as_they_are() {
        let html = "<p class=\"a b\" hidden>1 &lt; 2 part=&quot;x&quot;</p>\n<br><input value=\"part of it\" name=a>";
        assert_eq!(first(html), html);
        assert_eq!(later(html, ""), html);
    }

    #[test]
    fn a_first_page_keeps_all_but_parts() {
        let html = "<div part=\"page\" data-kind=\"scale\" id=\"s-a\" class=\"yousaid-question\">part</div>";
        assert_eq!(first(html), "<div data-kind=\"scale\" id=\"s-a\" class=\"yousaid-question\">part</div>");
    }

    #[test]
    fn a_page_behind_it_has_the_ids_that_something_names() {
        let html = "<p id=\"a\">A</p><p id=\"b\">B</p><p id=\"c\">C</p><input id=\"d\"><p id=\"e\"></p>\
            <fieldset aria-describedby=\"a c\"></fieldset><label for=\"d\">D</label>";
        let expected = "<p id=\"a\">A</p><p>B</p><p id=\"c\">C</p><input id=\"d\"><p id=\"e\"></p>\
            <fieldset aria-describedby=\"a c\"></fieldset><label for=\"d\">D</label>";
        assert_eq!(later(html, "<a href=\"#e\">E</a>"), expected);
    }

    #[test]
    fn a_label_around_its_control_says_nothing_of_it() {
        let html = "<div data-question=\"q\" data-kind=\"scale\" data-state=\"unanswered\"><h3 tabindex=\"-1\">T</h3>\
            <label for=\"q-1\" class=\"yousaid-row\"><input type=\"radio\" id=\"q-1\" name=\"q\"></label></div>";
        let expected = "<div><h3>T</h3><label class=\"yousaid-row\"><input type=\"radio\" name=\"q\"></label></div>";
        assert_eq!(later(html, ""), expected);
    }

    #[test]
    fn nothing_stays_where_nothing_will_be_said() {
        let html = "<p role=\"status\" class=\"yousaid-visually-hidden\"></p><p role=\"status\">Too long</p>";
        assert_eq!(later(html, ""), "<p role=\"status\">Too long</p>");
    }

    #[test]
    fn what_the_style_looks_for_stays() {
        let html = "<div data-kind=\"location\" data-state=\"error\" data-count=\"5\"></div>";
        assert_eq!(later(html, ""), html);
    }
}
