//! The document as one HTML file.

use super::LANGUAGE;
use super::document::Block;
use super::document::Run;

/// Stands within the file, which is a document by itself: nothing is fetched.
const STYLE: &str = include_str!("style.css");

/// Writes a whole file; `title` is that of the window.
pub(super) fn page(title: &str, blocks: &[Block]) -> String {
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{LANGUAGE}\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
    );
    escape(title, &mut out);
    out.push_str("</title>\n<style>\n");
    out.push_str(STYLE);
    out.push_str("</style>\n</head>\n<body>\n<main>\n");
    blocks.iter().for_each(|known| block(known, &mut out));
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn block(block: &Block, out: &mut String) {
    match block {
        Block::Heading { level, id, content } => {
            out.push_str(&format!("<h{level} id=\""));
            escape(id, out);
            out.push_str("\">");
            runs(content, out);
            out.push_str(&format!("</h{level}>\n"));
        }
        Block::Paragraph(content) => {
            out.push_str("<p>");
            runs(content, out);
            out.push_str("</p>\n");
        }
        Block::List(items) => {
            out.push_str("<ul>\n");
            for item in items {
                out.push_str("<li>");
                runs(item, out);
                out.push_str("</li>\n");
            }
            out.push_str("</ul>\n");
        }
        Block::Facts(facts) => {
            out.push_str("<dl>\n");
            for (name, content) in facts {
                out.push_str("<div><dt>");
                escape(name, out);
                out.push_str("</dt><dd>");
                runs(content, out);
                out.push_str("</dd></div>\n");
            }
            out.push_str("</dl>\n");
        }
        Block::Table { caption, head, rows } => table(caption, head, rows, out),
        Block::Quote(blocks) => {
            out.push_str("<blockquote>\n");
            blocks.iter().for_each(|known| self::block(known, out));
            out.push_str("</blockquote>\n");
        }
    }
}

fn table(caption: &str, head: &[&str], rows: &[Vec<Vec<Run>>], out: &mut String) {
    // Wide tables scroll by themselves on a small screen, also by keyboard.
    out.push_str("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
    escape(caption, out);
    out.push_str("\">\n<table>\n<caption>");
    escape(caption, out);
    out.push_str("</caption>\n<thead><tr>");
    for name in head {
        out.push_str("<th scope=\"col\">");
        escape(name, out);
        out.push_str("</th>");
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        out.push_str("<tr>");
        for (i, cell) in row.iter().enumerate() {
            out.push_str(if i == 0 { "<th scope=\"row\">" } else { "<td>" });
            runs(cell, out);
            out.push_str(if i == 0 { "</th>" } else { "</td>" });
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
}

fn runs(content: &[Run], out: &mut String) {
    for run in content {
        match run {
            Run::Text(text) => escape(text, out),
            Run::Code(text) => {
                out.push_str("<code>");
                escape(text, out);
                out.push_str("</code>");
            }
            Run::Strong(content) => element("strong", content, out),
            Run::Emphasis(content) => element("em", content, out),
            Run::Link { href, content } => {
                out.push_str("<a href=\"");
                escape(href, out);
                out.push_str("\">");
                runs(content, out);
                out.push_str("</a>");
            }
            Run::Break => out.push_str("<br>"),
            Run::In { language, content } => {
                out.push_str("<span lang=\"");
                escape(language, out);
                out.push_str(&format!("\" dir=\"{}\">", yousaid_i18n::direction(language).code()));
                runs(content, out);
                out.push_str("</span>");
            }
        }
    }
}

fn element(name: &str, content: &[Run], out: &mut String) {
    out.push_str(&format!("<{name}>"));
    runs(content, out);
    out.push_str(&format!("</{name}>"));
}

/// Writes words so that they are words in HTML, between tags and between quotes. Characters that no
/// document may hold become the sign for that.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(' '),
            c if c.is_control() => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
}
