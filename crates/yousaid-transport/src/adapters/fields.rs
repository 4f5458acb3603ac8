//! Forms: the fields of a body, and their two encodings. As browsers encode them (HTML standard, "Form
//! submission"), so that a server which reads forms needs nothing new.

use yousaid_schema::File;
use yousaid_schema::FileKind;
use yousaid_schema::Json;
use yousaid_schema::sha256_hex;

/// What a field holds.
#[derive(Clone, Debug, PartialEq)]
enum Value<'a> {
    Text(String),
    /// A file: its name, its media type and its bytes as base64.
    File(&'a str, &'a str, &'a str),
}

/// The fields of an object, in its order. What is in an object becomes `outer[inner]`, items of a list come
/// under one name each, as PHP, Rails and others read them.
fn fields(json: &Json) -> Vec<(String, Value<'_>)> {
    let mut fields = Vec::new();
    if let Json::Object(object) = json {
        for (name, value) in object {
            add(&mut fields, name.clone(), value);
        }
    }
    fields
}

fn add<'a>(fields: &mut Vec<(String, Value<'a>)>, name: String, json: &'a Json) {
    match json {
        Json::Text(text) => fields.push((name, Value::Text(text.clone()))),
        Json::Null | Json::Unfit => fields.push((name, Value::Text(String::new()))),
        Json::Boolean(_) | Json::Number(_) => fields.push((name, Value::Text(json.to_text()))),
        Json::List(items) => {
            for (i, item) in items.iter().enumerate() {
                let is_plain = !matches!(item, Json::Object(_) | Json::List(_)) || file(item).is_some();
                let name = if is_plain { name.clone() } else { [&name, "[", &i.to_string(), "]"].concat() };
                add(fields, name, item);
            }
        }
        Json::Object(object) => match file(json) {
            Some(file) => fields.push((name, file)),
            None => {
                for (inner, value) in object {
                    add(fields, [&name, "[", inner, "]"].concat(), value);
                }
            }
        },
    }
}

/// A file of an answer, as a response writes it.
fn file(json: &Json) -> Option<Value<'_>> {
    let text = |name| json.get(name).and_then(Json::as_text);
    json.get("size")?;
    Some(Value::File(text("name")?, text("type")?, text("content")?))
}

/// Line breaks in the values of forms are CR LF.
fn lines(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '\n' if before == '\r' => {}
            '\n' | '\r' => out.push_str("\r\n"),
            c => out.push(c),
        }
        before = c;
    }
    out
}

/// `application/x-www-form-urlencoded`; of a file, its name, its type and its bytes as base64.
pub(super) fn urlencoded(body: &Json) -> String {
    let mut out = String::new();
    let mut pair = |name: &str, value: &str| {
        if !out.is_empty() {
            out.push('&');
        }
        escape(&mut out, name);
        out.push('=');
        escape(&mut out, value);
    };
    for (name, value) in fields(body) {
        match value {
            Value::Text(text) => pair(&name, &text),
            Value::File(file, kind, content) => {
                pair(&[&name, "[name]"].concat(), file);
                pair(&[&name, "[type]"].concat(), kind);
                pair(&[&name, "[content]"].concat(), content);
            }
        }
    }
    out
}

/// URL standard, "application/x-www-form-urlencoded percent-encode set".
fn escape(out: &mut String, text: &str) {
    for byte in lines(text).bytes() {
        match byte {
            b' ' => out.push('+'),
            b'*' | b'-' | b'.' | b'_' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => out.push(char::from(byte)),
            byte => percent(out, byte),
        }
    }
}

pub(super) fn percent(out: &mut String, byte: u8) {
    const DIGITS: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    out.push('%');
    for digit in [byte >> 4, byte & 15] {
        out.push(DIGITS.get(usize::from(digit)).copied().unwrap_or('0'));
    }
}

/// Marks the parts whose content is still base64. Never sent: [`Multipart::bytes`] takes it out.
const IN_BASE64: &str = "Content-Transfer-Encoding: base64\r\n";

/// `multipart/form-data` as a text in which files are base64, because outboxes keep texts. What separates
/// the parts follows from what is in them, so that no answer can hold it, and the same body is the same
/// bytes each time.
pub(super) fn multipart(body: &Json) -> String {
    let fields = fields(body);
    let mut all = String::new();
    for (name, value) in &fields {
        let text = match value {
            Value::Text(text) => text.as_str(),
            Value::File(_, _, content) => content,
        };
        all = [&all, "\n", name, "\n", &text.len().to_string()].concat();
        all.push_str(text);
    }
    let boundary = ["yousaid-", sha256_hex(all.as_bytes()).get(..32).unwrap_or_default()].concat();
    let mut out = String::new();
    for (name, value) in &fields {
        out = [&out, "--", &boundary, "\r\nContent-Disposition: form-data; name=\"", &quoted(name), "\""].concat();
        match value {
            Value::Text(text) => out = [&out, "\r\n\r\n", &lines(text)].concat(),
            Value::File(file, kind, content) => {
                let head =
                    ["; filename=\"", &quoted(file), "\"\r\nContent-Type: ", kind, "\r\n", IN_BASE64, "\r\n"].concat();
                out = [out.as_str(), &head, content].concat();
            }
        }
        out.push_str("\r\n");
    }
    [&out, "--", &boundary, "--\r\n"].concat()
}

/// A text that [`multipart`] has made.
pub(super) struct Multipart<'a> {
    text: &'a str,
    boundary: &'a str,
}

impl<'a> Multipart<'a> {
    /// `None` for any other text.
    pub(super) fn new(text: &'a str) -> Option<Self> {
        let boundary = text.strip_prefix("--")?.split("\r\n").next()?;
        Some(Self { text, boundary: boundary.strip_suffix("--").unwrap_or(boundary) })
    }

    /// The value of `Content-Type`.
    pub(super) fn content_type(&self) -> String {
        ["multipart/form-data; boundary=", self.boundary].concat()
    }

    /// What is sent.
    pub(super) fn bytes(&self) -> Option<Vec<u8>> {
        let delimiter = ["--", self.boundary].concat();
        let mut bytes = Vec::with_capacity(self.text.len());
        for (i, part) in self.text.split(delimiter.as_str()).enumerate() {
            if i > 0 {
                bytes.extend_from_slice(delimiter.as_bytes());
            }
            let Some((head, content)) = part.split_once("\r\n\r\n") else {
                bytes.extend_from_slice(part.as_bytes());
                continue;
            };
            // `head` ends before the line break of its last line.
            match head.strip_suffix(IN_BASE64.trim_end()) {
                Some(head) => {
                    let content = content.trim_end().into();
                    let file = File { name: String::new(), kind: FileKind::Photo, size: 0, content };
                    bytes.extend_from_slice(head.as_bytes());
                    bytes.extend_from_slice(b"\r\n");
                    bytes.extend(file.bytes()?);
                    bytes.extend_from_slice(b"\r\n");
                }
                None => bytes.extend_from_slice(part.as_bytes()),
            }
        }
        Some(bytes)
    }
}

/// HTML standard, "multipart form data": what may not stand in a quoted name.
fn quoted(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        match c {
            '"' => out.push_str("%22"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_form_is_encoded_as_a_browser_does_it() {
        let body = json(
            r#"{"a b": "é & +*-._~", "n": 4.5, "yes": true, "none": null, "t[]": ["x", "y"], "o": {"p": {"q": "1"}}, "l": [{"a": 1}], "two": "a\nb\r\nc\r"}"#,
        );
        assert_eq!(
            urlencoded(&body),
            "a+b=%C3%A9+%26+%2B*-._%7E&n=4.5&yes=true&none=&t%5B%5D=x&t%5B%5D=y&o%5Bp%5D%5Bq%5D=1&l%5B0%5D%5Ba%5D=1&two=a%0D%0Ab%0D%0Ac%0D%0A"
        );
    }

    #[test]
    fn files_are_files_in_a_multipart_body_and_base64_until_then() {
        let body = json(
            r#"{"why": "a\nb", "n\"1\r\n": "x", "photo": [{"name": "a\".jpg", "type": "image/jpeg", "size": 4, "content": "/9j/AA=="}]}"#,
        );
        let text = multipart(&body);
        assert!(text.contains("/9j/AA=="));
        let multipart = Multipart::new(&text).unwrap();
        let boundary = multipart.content_type().split_once("boundary=").unwrap().1.to_owned();
        let mut wanted = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"why\"\r\n\r\na\r\nb\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"n%221%0D%0A\"\r\n\r\nx\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a%22.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
        )
        .into_bytes();
        wanted.extend([0xff, 0xd8, 0xff, 0x00]);
        wanted.extend(format!("\r\n--{boundary}--\r\n").into_bytes());
        assert_eq!(multipart.bytes().unwrap(), wanted);
    }

    #[test]
    fn the_same_body_is_the_same_bytes_and_no_answer_ends_a_part() {
        let body = json(r#"{"a": "1"}"#);
        assert_eq!(multipart(&body), multipart(&body));
        let text = multipart(&body);
        let boundary = Multipart::new(&text).unwrap().boundary.to_owned();
        let forged = Json::Object(vec![("a".to_owned(), format!("1\r\n--{boundary}--\r\n").into())]);
        let text = multipart(&forged);
        assert_eq!(text.matches(Multipart::new(&text).unwrap().boundary).count(), 2, "one part");
    }

    #[test]
    fn an_answer_that_looks_like_a_mark_of_ours_is_an_answer() {
        let body = json(r#"{"a": "x\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA"}"#);
        let text = multipart(&body);
        assert_eq!(Multipart::new(&text).unwrap().bytes().unwrap(), text.as_bytes());
    }

    #[test]
    fn a_form_without_fields_is_a_form() {
        assert_eq!(urlencoded(&json("{}")), "");
        let text = multipart(&json("{}"));
        assert_eq!(Multipart::new(&text).unwrap().bytes().unwrap(), text.as_bytes());
    }
}
