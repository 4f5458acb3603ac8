//! Tables as spreadsheets save them: CSV whose cells are parted with commas, semicolons or tabs.

/// Excel takes a file without this mark for one in the machine's old code page.
pub(crate) const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The text of a file that a spreadsheet saved.
///
/// # Errors
///
/// What to do about one that is not in UTF-8, or no text at all: what its letters were can't be known.
pub(crate) fn text(bytes: Vec<u8>) -> Result<String, String> {
    if bytes.starts_with(b"PK") {
        return Err("it is a workbook; save it as “CSV UTF-8”".to_owned());
    }
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err("it is a text in UTF-16 (in Excel: “Unicode Text”); save it as UTF-8 (“CSV UTF-8”)".to_owned());
    }
    String::from_utf8(bytes).map_err(|_| "it is no text in UTF-8; save it as UTF-8 (in Excel: “CSV UTF-8”)".to_owned())
}

/// A table without the mark of its encoding, and what parts its cells: what stands most often in its first line.
pub(crate) fn cells(text: &str) -> (&str, u8) {
    let text = without_separator_line(text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text));
    let first = text.lines().next().unwrap_or_default();
    let most = [b',', b';', b'\t'].into_iter().max_by_key(|sign| {
        // The first of equals is the comma.
        (first.bytes().filter(|b| b == sign).count(), std::cmp::Reverse(*sign == b'\t'))
    });
    // A single column has nothing that parts it.
    let separator = most.filter(|sign| first.as_bytes().contains(sign)).unwrap_or(b',');
    (text, separator)
}

/// The text behind a first line such as `sep=;`, by which some programs tell Excel what parts its cells.
fn without_separator_line(text: &str) -> &str {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let separator = first.trim_end().strip_prefix("sep=");
    if separator.is_some_and(|separator| matches!(separator, "," | ";" | "\t" | "")) { rest } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_parted_by_what_parts_the_first_line() {
        for (table, wanted) in [
            ("id,name\n1,\"a;b;c\"\n", b','),
            ("\u{feff}id;name, first\n1;a\n", b';'),
            ("id\tname\n", b'\t'),
            ("sep=;\r\nid;name\n", b';'),
            ("link\n", b','),
        ] {
            let (text, separator) = cells(table);
            assert_eq!(char::from(separator), char::from(wanted), "{table}");
            assert!(text.starts_with("id") || text.starts_with("link"), "{text}");
        }
    }

    #[test]
    fn what_is_no_text_in_utf_8_says_how_to_save_it() {
        assert_eq!(text("Siân".into()).unwrap(), "Siân");
        for bytes in [&b"Si\xe2n"[..], b"\xff\xfeS\0", b"PK\x03\x04"] {
            assert!(text(bytes.to_vec()).unwrap_err().contains("“CSV UTF-8”"), "{bytes:?}");
        }
    }
}
