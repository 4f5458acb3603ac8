//! What a backend says when it has stored a response.

use crate::AmendCode;
use crate::Error;
use crate::Json;
use crate::Object;
use crate::Problems;
use crate::ResponseId;
use crate::read;

/// An acknowledgement. It counts only when it echoes the response's id and the hash of exactly
/// the bytes that were sent: a login page or a proxy can't do that by accident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The response's id, echoed.
    pub id: ResponseId,
    /// SHA-256 of the request's body, 64 lower-case hexadecimal digits.
    pub hash: String,
    /// A short code that the resident can note and read out: `7KQ4-M2XD`.
    pub reference: String,
    /// With which the resident can change or withdraw it, where the survey allows that; an
    /// [`AmendCode`](crate::AmendCode).
    pub code: Option<String>,
}

impl Receipt {
    /// The document as JSON.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut object = vec![
            ("id".to_owned(), self.id.as_str().into()),
            ("hash".to_owned(), self.hash.as_str().into()),
            ("reference".to_owned(), self.reference.as_str().into()),
        ];
        object.extend(self.code.as_ref().map(|code| (AmendCode::FIELD.to_owned(), code.as_str().into())));
        Json::Object(object)
    }

    /// Reads the document. Fields that are not known are ignored: a newer backend may say more.
    ///
    /// # Errors
    ///
    /// Every problem found, with its JSON pointer.
    pub fn from_json(json: &Json) -> Result<Self, Error> {
        let mut problems = Problems::new();
        let receipt = read_receipt(json, &mut problems);
        problems.finish()?;
        receipt.ok_or_else(|| Error::new(Vec::new()))
    }
}

fn read_receipt(json: &Json, problems: &mut Problems) -> Option<Receipt> {
    let mut object = Object::open(json, "", problems)?;
    let id = object.required("id", problems).and_then(|json| read::id(json, "/id", problems));
    object.required("hash", problems);
    let hash = object.string("hash", 64, problems);
    object.required("reference", problems);
    let reference = object.string("reference", 32, problems);
    let code = object.string(AmendCode::FIELD, 32, problems).map(str::to_owned);
    Some(Receipt { id: id?, hash: hash?.to_owned(), reference: reference?.to_owned(), code })
}

impl serde::Serialize for Receipt {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Receipt {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
