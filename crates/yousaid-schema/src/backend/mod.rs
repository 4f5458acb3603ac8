//! Where responses go when it is not a collector: which server, what it wants to read, and what of its
//! answers is an acknowledgement.

mod read;
mod template;

use crate::Error;
use crate::Json;
use crate::Problems;

pub use template::Fill;
pub use template::Slot;
pub use template::SlotSource;
pub use template::Template;

/// The document of kind `backend`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Destination {
    /// Where a response counts as stored, and whose answer residents are told.
    pub record: Route,
    /// Servers that get a copy. What becomes of those is not told to residents.
    pub copies: Vec<Route>,
    /// The address to which residents may write themselves, where the record has refused their answers.
    pub mail: Option<String>,
}

/// One server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// A collector: its address, and its own protocol.
    Collector {
        /// Where it is.
        address: String,
    },
    /// Any other server.
    Http(Box<HttpRoute>),
}

/// A server that is told by HTTP.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpRoute {
    /// Where requests go: `https:`, `http:` to this machine, or relative to the page. `{id}` and `{survey}`
    /// stand for those of the response.
    pub address: String,
    /// `PUT` in the place of `POST`.
    pub is_put: bool,
    /// The form of the body.
    pub encoding: Encoding,
    /// Headers that are always the same. Never secret: every visitor can read them.
    pub headers: Vec<(String, String)>,
    /// Whether each request has the header `Idempotency-Key` with the response's id. Some servers let no page
    /// of another address send a header that they don't know.
    pub has_key: bool,
    /// The header that carries the page's token as it is; without, `Authorization: Bearer …` does.
    pub token_header: Option<String>,
    /// What the body holds; without, the response as it is, and in forms one field for each answer.
    pub body: Option<Template>,
    /// What counts as an acknowledgement.
    pub acknowledgement: Acknowledgement,
}

/// The form of a request's body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// `application/json`
    #[default]
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`, which carries files as files.
    Multipart,
}

impl Encoding {
    /// Every form.
    pub const ALL: [Self; 3] = [Self::Json, Self::Form, Self::Multipart];
    /// Their names on the wire.
    pub const CODES: [&'static str; 3] = ["json", "form", "multipart"];

    /// The name on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        Self::CODES[self as usize]
    }
}

/// What of a server's answers is an acknowledgement. Everything that is asked for has to be there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// The statuses that are one, as ranges with both ends.
    pub status: Vec<(u16, u16)>,
    /// Whether the answer has to be JSON: the login page of a hotel's network also says 200.
    pub is_json: bool,
    /// Where in the answer the response's id comes back: a JSON pointer.
    pub id: Option<String>,
    /// Where the SHA-256 of the request's body comes back, as 64 hexadecimal digits: a JSON pointer.
    pub hash: Option<String>,
    /// The header in which the response's id comes back.
    pub header: Option<String>,
    /// Where the code is that residents can quote: a JSON pointer.
    pub reference: Option<String>,
    /// How it says that it has this response already.
    pub already: Option<Already>,
}

impl Acknowledgement {
    /// Whether it shows that this very response was stored. If not, residents are told "sent", never
    /// "received".
    #[must_use]
    pub fn confirms(&self) -> bool {
        self.id.is_some() || self.hash.is_some() || self.header.is_some()
    }
}

/// The refusal by which a server says that it has a response of this id already.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Already {
    /// Its status.
    pub status: u16,
    /// A place in the answer, as a JSON pointer, and the text that has to be there.
    pub says: Option<(String, String)>,
}

impl Destination {
    /// Reads the document.
    ///
    /// # Errors
    ///
    /// Every problem found, each with its JSON pointer and what to do.
    pub fn from_json(json: &Json) -> Result<Self, Error> {
        let mut problems = Problems::new();
        let destination = read::destination(json, "", &mut problems);
        problems.finish()?;
        destination.ok_or_else(|| Error::new(Vec::new()))
    }

    /// Reads the `backend` of a definition, if it has one.
    ///
    /// A definition is not trusted as the page is. Its addresses are relative to its own, so its answers go
    /// to where it came from and nowhere else; it sets no header, gets no token, and sends no copies.
    ///
    /// # Errors
    ///
    /// Every problem found.
    pub fn of_definition(definition: &Json) -> Result<Option<Self>, Error> {
        let Some(json) = definition.get(FIELD).filter(|json| **json != Json::Null) else { return Ok(None) };
        let mut problems = Problems::new();
        let destination = untrusted(json, "/backend", &mut problems);
        problems.finish()?;
        Ok(destination)
    }
}

/// The field of a definition.
pub(crate) const FIELD: &str = "backend";

pub(crate) use read::untrusted;

impl<'de> serde::Deserialize<'de> for Destination {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
