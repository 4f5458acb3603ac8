//! A JSON value as a tree: the one door through which every document comes in and goes out.
//!
//! The browser fills it from what `JSON.parse` returns (the bundle by hand, other programs through
//! `serde-wasm-bindgen`), a server through `serde_json`. Reading documents from a tree, rather than by one derived reader per type,
//! keeps the shipped bundle small, finds every problem in one pass, and gives the same messages
//! on every side.

use std::fmt;

use serde::de;
use serde::ser::SerializeMap as _;
use serde::ser::SerializeSeq as _;

use crate::Decimal;
use crate::limits;

/// A JSON value. Objects keep the order of their fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number.
    Number(Decimal),
    /// A number that no document may hold: of more than six decimal places, or too large for a
    /// [`Decimal`]. Kept as what it is, so that the problem gets its place.
    Unfit,
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// What kind of value this is, for error messages: "a number", "an object", …
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean(_) => "true or false",
            Self::Number(_) => "a number",
            Self::Unfit => "a number that is too large or has more than 6 decimal places",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Object(_) => "an object",
        }
    }

    /// The field `name` of an object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Self::Object(fields) => fields.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Compact JSON text, fields in their order.
    ///
    /// Written here and not by the browser, so that a page that patches `toJSON` on built-in
    /// objects can't change what is sent.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, false);
        out
    }

    /// Compact JSON text with the fields of every object sorted: equal documents have equal
    /// canonical texts, whatever their white space and order.
    #[must_use]
    pub fn to_canonical_text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, true);
        out
    }

    fn write(&self, out: &mut String, sorted: bool) {
        match self {
            Self::Boolean(true) => out.push_str("true"),
            Self::Boolean(false) => out.push_str("false"),
            Self::Number(number) => number.write(out),
            // What is unfit comes from outside, and is never written by us.
            Self::Null | Self::Unfit => out.push_str("null"),
            Self::Text(text) => write_text(text, out),
            Self::List(items) => {
                out.push('[');
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    item.write(out, sorted);
                }
                out.push(']');
            }
            Self::Object(fields) => {
                let mut order: Vec<&(String, Json)> = Vec::with_capacity(fields.len());
                for field in fields {
                    // Not by `sort`: each type that is sorted brings its own 3 kB of machinery.
                    let after = |known: &&(String, Json)| !sorted || known.0 <= field.0;
                    order.insert(order.partition_point(after), field);
                }
                out.push('{');
                for (i, (name, value)) in order.into_iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    write_text(name, out);
                    out.push(':');
                    value.write(out, sorted);
                }
                out.push('}');
            }
        }
    }
}

/// Why an object with these fields can't have one more of this name. Not in `visit_map`, of which
/// there is one for every reader.
#[inline(never)]
fn refused(fields: &[(String, Json)], name: &str) -> Option<String> {
    if fields.len() == limits::FIELDS {
        return Some(format!("an object has more than {} fields", limits::FIELDS));
    }
    // Two values for one name: readers disagree on which counts, so neither may.
    let twice = fields.iter().any(|(known, _)| known == name);
    twice.then(|| ["the field `", name, "` is given twice"].concat())
}

fn number(value: f64) -> Json {
    Decimal::from_f64(value).map_or(Json::Unfit, Json::Number)
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if c < ' ' => {
                out.push_str("\\u00");
                crate::hash::push_hex(out, c as u8);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Decimal> for Json {
    fn from(value: Decimal) -> Self {
        Self::Number(value)
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Self {
        Self::Number(value.into())
    }
}

impl serde::Serialize for Json {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null | Self::Unfit => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Number(value) => match value.to_whole() {
                Some(whole) => serializer.serialize_i64(whole),
                None => serializer.serialize_f64(value.to_f64()),
            },
            Self::Text(value) => serializer.serialize_str(value),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> serde::Deserialize<'de> for Json {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Nested(limits::DEPTH))
    }
}

/// Reads a value that may nest this much deeper: a document of a million brackets must end in an
/// error, not in an exhausted stack.
#[derive(Clone, Copy)]
struct Nested(usize);

impl Nested {
    fn deeper<E: de::Error>(self) -> Result<Self, E> {
        match self.0.checked_sub(1) {
            Some(left) => Ok(Self(left)),
            None => Err(E::custom(format_args!("nested more than {} deep", limits::DEPTH))),
        }
    }
}

impl<'de> de::DeserializeSeed<'de> for Nested {
    type Value = Json;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> de::Visitor<'de> for Nested {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Boolean(value))
    }

    #[expect(clippy::cast_precision_loss, reason = "what is not exact as f64 is too large anyway")]
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Json, E> {
        Ok(number(value as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "what is not exact as f64 is too large anyway")]
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Json, E> {
        Ok(number(value as f64))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Json, E> {
        Ok(number(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Json, E> {
        Ok(Json::Text(value))
    }

    fn visit_seq<A: de::SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let deeper = self.deeper()?;
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(deeper)? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: de::MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
        let deeper = self.deeper()?;
        let mut fields: Vec<(String, Json)> = Vec::new();
        while let Some(name) = access.next_key::<String>()? {
            if let Some(why) = refused(&fields, &name) {
                return Err(de::Error::custom(why));
            }
            fields.push((name, access.next_value_seed(deeper)?));
        }
        Ok(Json::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_json() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<bool>().prop_map(Json::Boolean),
            any::<i32>().prop_map(|n| number(f64::from(n) / 8.0)),
            any::<String>().prop_map(Json::Text),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Json::List),
                prop::collection::btree_map(any::<String>(), inner, 0..6)
                    .prop_map(|map| Json::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_the_same(json in any_json()) {
            let back: Json = serde_json::from_str(&json.to_text()).unwrap();
            prop_assert_eq!(&back, &json);
            let back: Json = serde_json::from_str(&serde_json::to_string(&json).unwrap()).unwrap();
            prop_assert_eq!(back, json);
        }
    }

    #[test]
    fn canonical_text_does_not_depend_on_order_or_white_space() {
        let one: Json = serde_json::from_str(r#"{"b": [1, 2.5], "a": "x"}"#).unwrap();
        let two: Json = serde_json::from_str(r#"{"a":"x","b":[1.0,2.5]}"#).unwrap();
        assert_eq!(one.to_canonical_text(), two.to_canonical_text());
        assert_eq!(one.to_canonical_text(), r#"{"a":"x","b":[1,2.5]}"#);
    }

    #[test]
    fn numbers_are_decimals_or_unfit() {
        let json: Json =
            serde_json::from_str("[0.1, -2, 1.0, 1e2, 1.5000000, 0.1234567, 8589934592, 1e300, 18446744073709551615]")
                .unwrap();
        assert_eq!(json.to_text(), "[0.1,-2,1,100,1.5,null,null,null,null]");
        let Json::List(items) = json else { panic!("not a list") };
        assert_eq!(items.iter().filter(|item| **item == Json::Unfit).count(), 4);
    }

    #[test]
    fn deep_nesting_is_an_error() {
        let text = "[".repeat(100);
        let error = serde_json::from_str::<Json>(&text).unwrap_err().to_string();
        assert!(error.contains("nested more than 16 deep"), "{error}");
    }

    #[test]
    fn a_field_given_twice_is_refused() {
        assert!(serde_json::from_str::<Json>(r#"{"a": 1, "a": 2}"#).is_err());
    }
}
