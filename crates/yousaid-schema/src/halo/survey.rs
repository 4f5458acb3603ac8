//! The survey underneath a round.

use super::GENERAL;
use super::HaloRound;
use crate::Json;
use crate::Landlord;
use crate::Text;
use crate::limits;

/// Choices of how to hear what was decided; the code, its words, and the type of question that asks
/// for what is needed for it.
const WAYS: [(&str, &str, &str, &str); 3] = [
    ("email", "By email", "email", "Your email address"),
    ("text", "By text message", "telephone", "Your mobile number"),
    ("post", "By post", "address", "Your address"),
];

impl HaloRound {
    /// The survey that residents answer when they comment, as a definition in JSON: an optional box
    /// for each item of the agenda, one for everything else (needed if all the others are left
    /// blank), then whether a name is given, and how to hear what was decided.
    ///
    /// The same round always makes the same survey, so that the widget and the collector have the same
    /// hash. What every round asks alike names words of the interface (`halo-…`), with English behind
    /// them.
    #[must_use]
    pub fn to_survey(&self) -> Json {
        let mut questions = Vec::new();
        let mut blank = String::new();
        for item in &self.items {
            if !blank.is_empty() {
                blank.push_str(" and ");
            }
            blank.push_str("not answered(");
            blank.push_str(item.id.as_str());
            blank.push(')');
            let mut fields = vec![("optional", Json::Boolean(true)), ("max_length", COMMENT_CHARS.into())];
            fields.extend(item.text.as_ref().map(|about| ("hint", text(about))));
            questions.push(question(item.id.as_str(), "long_text", text(&item.title), fields));
        }
        questions.push(question(
            GENERAL,
            "long_text",
            words("halo-general-label", "Anything else you want the meeting to know"),
            vec![("required_if", Json::Text(blank)), ("max_length", COMMENT_CHARS.into())],
        ));
        let comments = page("comments", words("halo-comments-heading", "Your comments"), questions);

        let mut you = vec![
            question(
                "name",
                "short_text",
                words("halo-name-label", "Your name, if you want it to stand with your comments"),
                vec![("optional", Json::Boolean(true)), ("max_length", 100.into())],
            ),
            question(
                "hear",
                "choice",
                words("halo-hear-label", "How would you like to hear what was decided?"),
                vec![("choices", Json::List(ways())), ("optional", Json::Boolean(true))],
            ),
        ];
        for (code, _, kind, title) in WAYS {
            let id = ["hear_", code].concat();
            let message = ["halo-hear-", code, "-to-label"].concat();
            let asked = ("ask_if", Json::Text(["hear = '", code, "'"].concat()));
            you.push(question(&id, kind, words(&message, title), vec![asked]));
        }
        let you = page("you", words("halo-you-heading", "Hearing what was decided"), you);

        let mut fields = vec![
            ("id", self.id.as_str().into()),
            ("version", self.version.as_str().into()),
            ("default_language", self.default_language().into()),
            ("languages", Json::List(self.languages.iter().map(|tag| tag.as_str().into()).collect())),
            ("title", text(&self.group)),
            ("landlord", landlord(&self.landlord)),
            ("anonymity", self.anonymity.name().into()),
            ("opens", self.opens.as_str().into()),
            ("closes", self.closes.as_str().into()),
            // "One can come back and add or change until the close."
            ("amend", true.into()),
            ("pages", Json::List(vec![comments, you])),
        ];
        if let Some(about) = &self.about {
            fields.push(("introduction", text(about)));
        }
        fields.extend(self.aids.clone().map(|aids| ("aids", aids)));
        object(fields)
    }
}

/// Characters of one comment: some two pages.
const COMMENT_CHARS: u32 = 5_000;

fn ways() -> Vec<Json> {
    let mut ways = Vec::new();
    for (code, label, ..) in WAYS {
        let label = words(&["halo-hear-", code, "-label"].concat(), label);
        ways.push(object(vec![("code", code.into()), ("label", label)]));
    }
    let label = words("halo-hear-none-label", "I don’t need to be told");
    ways.push(object(vec![("code", "none".into()), ("label", label)]));
    ways
}

fn page(id: &str, title: Json, questions: Vec<Json>) -> Json {
    object(vec![("id", id.into()), ("title", title), ("questions", Json::List(questions))])
}

pub(crate) fn question(id: &str, kind: &str, title: Json, more: Vec<(&'static str, Json)>) -> Json {
    let mut fields: Vec<(&str, Json)> = vec![("id", id.into()), ("type", kind.into()), ("title", title)];
    fields.extend(more);
    object(fields)
}

pub(crate) fn landlord(landlord: &Landlord) -> Json {
    let mut fields = vec![("name", text(&landlord.name))];
    if let Some(contact) = &landlord.contact {
        fields.push(("contact", text(contact)));
    }
    for (name, address) in [("privacy_notice", &landlord.privacy_notice), ("complaints", &landlord.complaints)] {
        if let Some(address) = address {
            fields.push((name, address.as_str().into()));
        }
    }
    object(fields)
}

/// Words of the interface, with English for exports.
pub(crate) fn words(id: &str, english: &str) -> Json {
    debug_assert!(id.len() <= limits::ID_CHARS);
    object(vec![("words", id.into()), ("en", english.into())])
}

pub(crate) fn text(text: &Text) -> Json {
    let mut fields: Vec<(&str, Json)> = Vec::new();
    fields.extend(text.words().map(|id| ("words", id.into())));
    fields.extend(text.iter().map(|found| (found.language, found.text.into())));
    object(fields)
}

pub(crate) fn object(fields: Vec<(&str, Json)>) -> Json {
    Json::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}
