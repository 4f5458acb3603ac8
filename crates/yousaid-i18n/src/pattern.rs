//! Shows a message: reads its pattern and fills it in, in one pass.

use crate::Arg;
use crate::plural;

/// How deep choices may stand in one another; deeper ones are refused when words are compiled.
const DEPTH: usize = 8;

/// Around what is filled in, so that it keeps its direction.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// The text of a pattern; nothing if it is none. The form is described in `yousaid-i18n-build`.
pub(crate) fn text(pattern: &str, plural: &str, args: &[(&'static str, Arg)]) -> Option<String> {
    let mut reader = Reader { rest: pattern, plural, args, out: String::new() };
    match reader.pattern(DEPTH)? {
        End::Message => Some(reader.out),
        End::Variant | End::Placeable => None,
    }
}

/// What a pattern ends at.
#[derive(PartialEq)]
enum End {
    Message,
    /// `|`
    Variant,
    /// `}`
    Placeable,
}

struct Reader<'a> {
    rest: &'a str,
    plural: &'a str,
    args: &'a [(&'static str, Arg)],
    out: String,
}

impl<'a> Reader<'a> {
    fn pattern(&mut self, depth: usize) -> Option<End> {
        loop {
            let text = self.until(&['\\', '{', '|', '}']);
            self.out.push_str(text);
            match self.next() {
                None => return Some(End::Message),
                Some('|') => return Some(End::Variant),
                Some('}') => return Some(End::Placeable),
                Some('{') => self.placeable(depth)?,
                Some(_) => {
                    let c = self.next()?;
                    self.out.push(if c == 'n' { '\n' } else { c });
                }
            }
        }
    }

    /// What is filled in, or a choice by it.
    fn placeable(&mut self, depth: usize) -> Option<()> {
        let marks = !self.skip('!');
        let name = self.until(&['[', '}']);
        let arg = self.args.iter().find(|(known, _)| *known == name).map(|(_, arg)| arg);
        if marks {
            self.out.push(MARKS[0]);
        }
        if self.skip('}') {
            match arg {
                Some(Arg::Text(text)) => self.out.push_str(text),
                Some(Arg::Number(number)) => self.out.push_str(&number.to_string()),
                None => self.out.extend(["{$", name, "}"]),
            }
        } else {
            self.choice(arg, depth.checked_sub(1)?)?;
        }
        if marks {
            self.out.push(MARKS[1]);
        }
        Some(())
    }

    fn choice(&mut self, arg: Option<&Arg>, depth: usize) -> Option<()> {
        let mut is_chosen = false;
        loop {
            let is_last = !self.skip('[');
            let fits = is_last || {
                let key = self.until(&[']']);
                self.next()?;
                self.fits(key, arg)
            };
            let start = self.out.len();
            let end = self.pattern(depth)?;
            if is_chosen || !fits {
                self.out.truncate(start);
            }
            is_chosen |= fits;
            match (end, is_last) {
                (End::Variant, false) => {}
                (End::Placeable, true) => return Some(()),
                _ => return None,
            }
        }
    }

    /// A key is a number or a word; a word is a plural category or the text itself.
    fn fits(&self, key: &str, arg: Option<&Arg>) -> bool {
        let is_word = key.starts_with(|c: char| c.is_ascii_alphabetic());
        match arg {
            Some(Arg::Text(text)) => is_word && text == key,
            Some(Arg::Number(number)) => {
                let number = number.to_string();
                key == if is_word { plural::category(self.plural, &number) } else { &number }
            }
            None => false,
        }
    }

    /// What comes before the first of these signs.
    fn until(&mut self, signs: &[char]) -> &'a str {
        let at = self.rest.find(signs).unwrap_or(self.rest.len());
        let (before, rest) = self.rest.split_at_checked(at).unwrap_or((self.rest, ""));
        self.rest = rest;
        before
    }

    fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let next = chars.next();
        self.rest = chars.as_str();
        next
    }

    fn skip(&mut self, sign: char) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ENGLISH: &str = "one:i=1&v=0";

    fn said(pattern: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        Some(text(pattern, ENGLISH, args)?.replace('\u{2068}', "<").replace('\u{2069}', ">"))
    }

    #[test]
    fn arguments_are_filled_in_between_marks_or_without() {
        let args = [("name", Arg::from("Ann")), ("n", 2.into())];
        assert_eq!(said("{name} has {!n}", &args).as_deref(), Some("<Ann> has 2"));
        assert_eq!(said("{other}", &args).as_deref(), Some("<{$other}>"));
        assert_eq!(said("{!other[one]1|2}", &args).as_deref(), Some("2"));
    }

    #[test]
    fn choices_take_the_first_key_that_fits() {
        let pages = "{n[0]none|[one]one page|[1]never|{!n} pages}";
        for (n, expected) in [(0, "<none>"), (1, "<one page>"), (2, "<2 pages>")] {
            assert_eq!(said(pages, &[("n", n.into())]).as_deref(), Some(expected));
        }
        let words = "{!n[yes]Ja|[1]never|Nein}";
        for (n, expected) in [("yes", "Ja"), ("1", "Nein"), ("one", "Nein")] {
            assert_eq!(said(words, &[("n", n.into())]).as_deref(), Some(expected));
        }
    }

    #[test]
    fn choices_stand_in_one_another_to_a_limit() {
        let nested = |depth: usize| "{!n[one]".repeat(depth) + "end" + &"|no}".repeat(depth);
        assert_eq!(said(&nested(DEPTH), &[("n", 1.into())]).as_deref(), Some("end"));
        assert_eq!(said(&nested(DEPTH), &[("n", 2.into())]).as_deref(), Some("no"));
        assert_eq!(said(&nested(DEPTH + 1), &[("n", 1.into())]), None);
    }

    #[test]
    fn escaped_signs_are_shown_themselves() {
        assert_eq!(said(r"\{\|\}\[\\\nb", &[]).as_deref(), Some("{|}[\\\nb"));
    }

    #[test]
    fn a_pattern_that_is_cut_off_has_no_text() {
        for pattern in ["{", "{n", "{n[", "{n[one", "{n[one]", "{n[one]a", "{n[one]a|", "{n[one]a}", "a|b", "a}", "\\"]
        {
            assert_eq!(said(pattern, &[("n", 1.into())]), None, "{pattern}");
        }
    }

    proptest! {
        #[test]
        fn any_pattern_has_a_text_or_none(
            pattern in r"([a-z0-9{}|!\[\]\\=]|[^a-z]){0,40}",
            plural in "([a-z0-9:=!%&|., ]|[^a-z]){0,20}",
            number in any::<i32>(),
        ) {
            text(&pattern, &plural, &[("n", number.into()), ("a", "one".into())]);
        }
    }
}
