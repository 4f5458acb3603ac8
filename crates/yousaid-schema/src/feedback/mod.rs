//! A form for feedback: compliment, comment, suggestion or complaint; and its small form, "Was this
//! page useful?".
//!
//! "Customer feedback forms" are promised in PETRA TMO's communications strategy, and residents' groups
//! ask for "complaints and compliments" alike (Merthyr Valleys Homes, Local Tenant Participation
//! Strategy 2009/10). What is sent is the answers to a survey of one page ([`Feedback::to_survey`]), so a
//! complaint is a response like any other, with its parts in fields of their own.

mod danger;
mod english;
mod survey;

use crate::Anonymity;
use crate::Ending;
use crate::Error;
use crate::Json;
use crate::Landlord;
use crate::Problems;
use crate::SurveyId;
use crate::Tag;
use crate::Text;
use crate::decode;

pub use danger::Danger;
pub use danger::DangerCall;
pub use danger::Phrases;
pub use danger::danger;
pub(crate) use danger::is_phrase;
pub(crate) use danger::normal;
pub(crate) use english::built_in;

/// A form for feedback.
///
/// ```
/// use yousaid_schema::{Definition, Feedback, FeedbackForm};
///
/// let form: Feedback = serde_json::from_str(r#"{
///     "kind": "feedback", "form": "page", "id": "elm-page", "version": "1", "default_language": "en",
///     "landlord": {"name": "Elm Homes"}
/// }"#)?;
/// assert_eq!(form.form, FeedbackForm::Page);
/// let underneath = Definition::from_json(&form.to_survey())?; // what is sent are answers to this
/// assert_eq!(underneath.id, form.id);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Feedback {
    /// Names the form, and the survey underneath.
    pub id: SurveyId,
    /// The author's count of versions.
    pub version: String,
    /// What it asks.
    pub form: FeedbackForm,
    /// Its languages as BCP 47 tags, the default first; never empty.
    pub languages: Vec<String>,
    /// Its heading, where the interface's own won't do.
    pub title: Option<Text>,
    /// What residents read first, in [`crate::markup`].
    pub introduction: Option<Text>,
    /// Who asks. [`Landlord::complaints`] is the address of the procedure that a complaint follows.
    pub landlord: Landlord,
    /// What is promised about who can tell whose words these are.
    pub anonymity: Anonymity,
    /// The exits in the order in which they are offered: 2 to 4 for [`FeedbackForm::Feedback`], none else.
    pub exits: Vec<Exit>,
    /// What it may be about; not asked where there is none.
    pub topics: Vec<Tag>,
    /// Where it may be; in words of one's own where there is none.
    pub places: Vec<Tag>,
    /// What the landlord says about complaints, in [`crate::markup`].
    pub complaint: Option<Text>,
    /// Who looks at complaints that the landlord has not put right.
    pub ombudsman: Option<Ombudsman>,
    /// How residents can be answered.
    pub reply: ReplyOffer,
    /// Whether photos may be added.
    pub photo: bool,
    /// Whether the address of the page is sent along, without what follows `?` or `#`.
    pub page_address: bool,
    /// The landlord's telephone number for urgent repairs.
    pub urgent_telephone: Option<String>,
    /// What is said when the words speak of danger, in the order in which it matters. The built-in list
    /// where the landlord gives none, nothing where it gives an empty one.
    pub danger: Vec<Danger>,
    /// What residents read afterwards.
    pub ending: Ending,
    /// What helps to understand its words, as it is written: the survey underneath has it, and
    /// [`Aids::read`](crate::Aids::read) reads it.
    pub aids: Option<Json>,
    /// SHA-256 of the canonical text, 64 hexadecimal digits.
    pub hash: String,
}

/// What a form for feedback asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FeedbackForm {
    /// Compliment, comment, suggestion or complaint.
    #[default]
    Feedback,
    /// "Was this page useful?"
    Page,
}

impl FeedbackForm {
    /// Every form, with its name on the wire.
    pub const ALL: [(&'static str, Self); 2] = [("feedback", Self::Feedback), ("page", Self::Page)];
}

/// What somebody wants with their feedback.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Exit {
    /// Something was good.
    Compliment,
    /// Something to know.
    Comment,
    /// Something that could be better.
    Suggestion,
    /// Something that went wrong and is to be put right.
    Complaint,
}

impl Exit {
    /// Every exit, with its name on the wire, which is also its code.
    pub const ALL: [(&'static str, Self); 4] = [
        ("compliment", Self::Compliment),
        ("comment", Self::Comment),
        ("suggestion", Self::Suggestion),
        ("complaint", Self::Complaint),
    ];

    /// The name on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, exit)| *exit == self).map_or("comment", |(name, _)| name)
    }
}

/// Who looks at complaints that the landlord has not put right.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ombudsman {
    /// What the service is called.
    pub name: Text,
    /// Its website (`https:`).
    pub website: String,
    /// Its telephone number.
    pub telephone: Option<String>,
}

/// How residents can be answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReplyOffer {
    /// Ways to reach them, in their order. None: they are not asked whether they may be contacted.
    pub ways: Vec<ReplyWay>,
    /// Languages in which they can be answered, by tags and their own names.
    pub languages: Vec<Tag>,
    /// Formats in which they can be answered, besides an ordinary letter or call.
    pub formats: Vec<ReplyFormat>,
}

/// A way to reach a resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReplyWay {
    /// By e-mail.
    Email,
    /// By telephone.
    Telephone,
    /// By text message.
    Text,
    /// By letter.
    Post,
}

impl ReplyWay {
    /// Every way, with its name on the wire, which is also its code.
    pub const ALL: [(&'static str, Self); 4] =
        [("email", Self::Email), ("telephone", Self::Telephone), ("text", Self::Text), ("post", Self::Post)];
}

/// A format other than ordinary print.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ReplyFormat {
    /// Print of 16 points or more.
    LargePrint,
    /// Braille.
    Braille,
    /// A recording.
    Audio,
    /// Short sentences with pictures.
    EasyRead,
    /// British Sign Language.
    SignLanguage,
}

impl ReplyFormat {
    /// Every format, with its name on the wire, which is also its code.
    pub const ALL: [(&'static str, Self); 5] = [
        ("large_print", Self::LargePrint),
        ("braille", Self::Braille),
        ("audio", Self::Audio),
        ("easy_read", Self::EasyRead),
        ("sign_language", Self::SignLanguage),
    ];
}

impl Feedback {
    /// The default language: the first of [`Feedback::languages`].
    #[must_use]
    pub fn default_language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// Whether complaints can be made.
    #[must_use]
    pub fn takes_complaints(&self) -> bool {
        self.exits.contains(&Exit::Complaint)
    }

    /// Reads a form and checks it: besides what every document is held to, that a form which takes
    /// complaints says where the procedure is and who the Ombudsman is, and that phrases of danger can be
    /// looked for.
    ///
    /// # Errors
    ///
    /// Every problem found, each with its JSON pointer and what to do.
    pub fn from_json(json: &Json) -> Result<Self, Error> {
        let mut problems = Problems::new();
        let feedback = decode::feedback(json, &mut problems);
        problems.finish()?;
        feedback.ok_or_else(|| Error::new(Vec::new()))
    }
}

impl<'de> serde::Deserialize<'de> for Feedback {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
