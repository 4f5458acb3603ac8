//! The page: one file with its style in it.

use yousaid_i18n::direction;

use super::text::Line;
use super::text::Role;

/// Black on white, one column, nothing broken over two pages that belongs together. Large print has 18 points
/// (16 are the least: RNIB's Clear Print guidelines as the Census of 2021 used them, look-uk.org/census-2021;
/// TO CHECK), more room between lines, and no italics or capitals, which large print never has.
const STYLE: &str = include_str!("style.css");

pub(super) fn page(lines: &[Line], language: &str, is_large: bool) -> String {
    let title = lines.first().map(|line| escaped(&line.words)).unwrap_or_default();
    let class = if is_large { "large" } else { "plain" };
    let dir = direction(language).code();
    let language = escaped(language);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{dir}\" class=\"{class}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"
    );
    let mut is_in_question = false;
    for (at, line) in lines.iter().enumerate() {
        if matches!(line.role, Role::Question | Role::Title) && std::mem::take(&mut is_in_question) {
            page.push_str("</section>\n");
        }
        let words = escaped(&line.words);
        match line.role {
            Role::Title if at == 0 => page += &format!("<h1>{words}</h1>\n"),
            Role::Title => page += &format!("<h2>{words}</h2>\n"),
            Role::Question => {
                is_in_question = true;
                page += &format!("<section>\n<h3>{words}</h3>\n");
            }
            Role::Words => page += &format!("<p>{words}</p>\n"),
            Role::Choice => page += &format!("<p class=\"choice\"><span class=\"box\"></span> {words}</p>\n"),
            Role::Room => page.push_str("<p class=\"room\"></p>\n"),
        }
    }
    if is_in_question {
        page.push_str("</section>\n");
    }
    page + "</body>\n</html>\n"
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(role: Role, words: &str) -> Line {
        Line { role, words: words.to_owned() }
    }

    #[test]
    fn a_question_stands_together_with_its_boxes_and_text_is_no_markup() {
        let lines = [
            line(Role::Title, "A <b> & B"),
            line(Role::Question, "1. Why?"),
            line(Role::Choice, "Because"),
            line(Role::Question, "2. What else?"),
            line(Role::Room, ""),
        ];
        let html = page(&lines, "ur", true);
        assert!(html.contains("<h1>A &lt;b&gt; &amp; B</h1>"), "{html}");
        assert!(html.contains("lang=\"ur\" dir=\"rtl\" class=\"large\""), "{html}");
        assert_eq!((html.matches("<section>").count(), html.matches("</section>").count()), (2, 2));
        assert!(html.contains("class=\"box\"") && html.contains("class=\"room\""));
    }

    #[test]
    fn large_print_has_18_points_everywhere() {
        let (_, large) = STYLE.split_once(".large").unwrap();
        assert!(large.split_once('}').unwrap().0.contains("font-size: 18pt"), "{large}");
        assert!(!STYLE.contains("italic") && !STYLE.contains("uppercase") && !STYLE.contains("url("));
        // What is smaller than the rest would be smaller than 18 points.
        let sizes = STYLE.lines().filter_map(|line| line.trim().strip_prefix("font-size: ")?.strip_suffix("em;"));
        assert!(sizes.map(|size| size.parse::<f64>().unwrap()).all(|size| size >= 1.0));
    }
}
