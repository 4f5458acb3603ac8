//! HTML and Markdown of other programs, made into the markup that our texts may hold.

use yousaid_schema::markup;

/// What became of a text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Converted {
    pub(crate) text: String,
    /// Names of tags whose meaning was lost, each once.
    pub(crate) dropped: Vec<String>,
}

/// Whether a text holds anything that looks like a tag or an entity.
pub(crate) fn is_html(text: &str) -> bool {
    let tag = text.match_indices('<').any(|(at, _)| {
        let rest = text.get(at + 1..).unwrap_or_default();
        rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') && rest.contains('>')
    });
    tag || ["&amp;", "&nbsp;", "&lt;", "&gt;", "&quot;", "&#"].iter().any(|entity| text.contains(entity))
}

/// Words that are words and nothing else: signs of our markup are escaped where they would mean
/// something.
pub(crate) fn plain(text: &str) -> String {
    let inline = markup::inline(text);
    let is_plain = match inline.as_slice() {
        [] => true,
        [markup::Inline::Text(shown)] => shown == text,
        _ => inline.iter().all(|run| matches!(run, markup::Inline::Text(_) | markup::Inline::LineBreak)),
    };
    if is_plain { text.to_owned() } else { escaped(text) }
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '*' | '[' | ']' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// Reads HTML: strong words, emphasis, links, lists, paragraphs and headings keep their meaning,
/// scripts and styles vanish, and of everything else the words stay.
pub(crate) fn html(source: &str) -> Converted {
    let mut reader = Html::default();
    let mut rest = source;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        reader.words(before);
        if let Some(comment) = tag.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let is_tag = tag[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        let Some(end) = tag.find('>').filter(|_| is_tag) else {
            reader.words("<");
            rest = &tag[1..];
            continue;
        };
        let name = reader.tag(&tag[1..end]);
        rest = &tag[end + 1..];
        if matches!(name.as_str(), "script" | "style") && !tag.starts_with("</") {
            let close = format!("</{name}");
            let lower = rest.to_ascii_lowercase();
            rest = lower.find(&close).and_then(|at| rest.get(at..)).unwrap_or_default();
        }
    }
    reader.words(rest);
    reader.finish()
}

#[derive(Debug, Default)]
struct Html {
    out: String,
    dropped: Vec<String>,
    /// The addresses of open links; an empty one is no link of ours.
    links: Vec<String>,
    strong: usize,
    emphasis: usize,
}

impl Html {
    fn words(&mut self, text: &str) {
        let text = entities(text);
        let mut blank = self.out.is_empty() || self.out.ends_with(['\n', ' ']);
        for c in text.chars() {
            if c.is_whitespace() {
                if !blank {
                    self.out.push(' ');
                }
                blank = true;
            } else {
                if matches!(c, '*' | '[' | ']' | '\\') {
                    self.out.push('\\');
                }
                self.out.push(c);
                blank = false;
            }
        }
    }

    /// Ends a line, or with `2` a paragraph.
    fn lines(&mut self, count: usize) {
        let trimmed = self.out.trim_end_matches(' ').len();
        self.out.truncate(trimmed);
        if self.out.is_empty() {
            return;
        }
        let have = self.out.len() - self.out.trim_end_matches('\n').len();
        for _ in have..count {
            self.out.push('\n');
        }
    }

    /// Opens or closes a tag; its name.
    fn tag(&mut self, tag: &str) -> String {
        let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let name: String =
            tag.chars().take_while(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
        match name.as_str() {
            "b" | "strong" => {
                // One pair only, however often it is opened.
                let was = self.strong;
                self.strong = if closes { was.saturating_sub(1) } else { was + 1 };
                if was == 0 || self.strong == 0 && was > 0 {
                    self.sign("**", closes);
                }
            }
            "i" | "em" => {
                let was = self.emphasis;
                self.emphasis = if closes { was.saturating_sub(1) } else { was + 1 };
                if was == 0 || self.emphasis == 0 && was > 0 {
                    self.sign("*", closes);
                }
            }
            "a" if closes => {
                if let Some(address) = self.links.pop().filter(|address| !address.is_empty()) {
                    self.out.push_str(&["](", &address, ")"].concat());
                }
            }
            "a" => {
                let address = attribute(tag, "href").filter(|address| {
                    markup::is_safe_address(address) && !address.contains(['(', ')', '[', ']', '\\'])
                });
                if address.is_none() {
                    self.note("a");
                } else {
                    self.out.push('[');
                }
                self.links.push(address.unwrap_or_default());
            }
            "li" if !closes => {
                self.lines(1);
                self.out.push_str("- ");
            }
            "br" | "li" => self.lines(1),
            "ul" | "ol" | "p" | "div" | "section" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.lines(2),
            "table" | "tr" | "td" | "th" => {
                self.lines(1);
                self.note("table");
            }
            "span" | "font" | "tbody" | "thead" | "" => {}
            _ => self.note(&name),
        }
        name
    }

    fn sign(&mut self, sign: &str, closes: bool) {
        if closes {
            // Markup wants its signs to touch the words.
            let blank = self.out.ends_with(' ');
            let trimmed = self.out.trim_end_matches(' ').len();
            self.out.truncate(trimmed);
            self.out.push_str(sign);
            if blank {
                self.out.push(' ');
            }
        } else {
            self.out.push_str(sign);
        }
    }

    fn note(&mut self, name: &str) {
        if !self.dropped.iter().any(|known| known == name) {
            self.dropped.push(name.to_owned());
        }
    }

    fn finish(mut self) -> Converted {
        while let Some(address) = self.links.pop() {
            if !address.is_empty() {
                self.out.push_str(&["](", &address, ")"].concat());
            }
        }
        let text = self.out.replace("****", "").trim().to_owned();
        Converted { text, dropped: self.dropped }
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_ascii_lowercase();
    let at = lower.find(&format!("{name}="))? + name.len() + 1;
    let value = tag.get(at..)?;
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value.get(1..)?.split(quote).next()?,
        _ => value.split(|c: char| c.is_whitespace()).next()?,
    };
    Some(entities(value).trim().to_owned())
}

/// Entities by name that real texts hold, and those by number.
fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    const NAMED: [(&str, &str); 12] = [
        ("amp", "&"),
        ("lt", "<"),
        ("gt", ">"),
        ("quot", "\""),
        ("apos", "'"),
        ("nbsp", "\u{a0}"),
        ("pound", "£"),
        ("ndash", "–"),
        ("mdash", "—"),
        ("lsquo", "‘"),
        ("rsquo", "’"),
        ("hellip", "…"),
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let found = after.split_once(';').and_then(|(name, left)| {
            let number = name.strip_prefix('#').and_then(|number| match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok(),
                None => number.parse().ok(),
            });
            let meant = match number {
                Some(number) => char::from_u32(number).filter(|c| !c.is_control()).map(String::from),
                None => NAMED.iter().find(|(known, _)| *known == name).map(|(_, meant)| (*meant).to_owned()),
            };
            meant.map(|meant| (meant, left))
        });
        match found {
            Some((meant, left)) => {
                out.push_str(&meant);
                rest = left;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn html_keeps_what_our_markup_can_say() {
        let source = "<h2>Hello</h2><p>We are <b>your</b> <i>landlord </i>&amp; friends.<br>Call \
                      <a href=\"tel:0800\">us</a> or <a href='javascript:x()'>click</a>.</p>\
                      <ul><li>One</li><li>Two*</li></ul><script>alert('<b>')</script><img src=x>";
        let converted = html(source);
        assert_eq!(
            converted.text,
            "Hello\n\nWe are **your** *landlord* & friends.\nCall [us](tel:0800) or click.\n\n- One\n- Two\\*"
        );
        assert_eq!(converted.dropped, ["a", "script", "img"]);
    }

    #[test]
    fn words_that_only_look_like_markup_stay_words() {
        assert_eq!(plain("2 * 3 * 4"), "2 * 3 * 4");
        assert_eq!(plain("*Required*"), "\\*Required\\*");
        assert_eq!(plain("a \\ b"), "a \\ b");
        assert!(is_html("a<br/>b") && is_html("a &amp; b") && !is_html("1 < 2 and 3 > 2") && !is_html("a & b"));
    }

    proptest! {
        #[test]
        fn no_html_panics(text in r"[<>/a-z&;#=' *\[\]é!-]{0,80}") {
            let _ = html(&text);
            let _ = plain(&text);
        }
    }
}
