//! A questionnaire as its author writes it.

use crate::Error;
use crate::Json;
use crate::PageId;
use crate::Problems;
use crate::Question;
use crate::QuestionKind;
use crate::SurveyId;
use crate::Text;
use crate::decode;

/// A questionnaire.
///
/// Read with [`Definition::from_json`] (or any reader of JSON that knows serde), which checks its form. Whether its
/// logic holds and its official questions are used as prescribed is for the engine to say, when it compiles it. A
/// program that makes one makes its JSON: see [the crate](crate#documents-made-by-a-program).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// Names the survey, also in addresses.
    pub id: SurveyId,
    /// The author's count of versions.
    pub version: String,
    /// Which member of the family it is.
    pub kind: Kind,
    /// Its languages as BCP 47 tags, the default first; never empty.
    pub languages: Vec<String>,
    /// From which share of its texts on, in per cent, a language is offered; 0 where every one is.
    pub min_completeness: u32,
    /// The languages that are kept from residents for that; empty until the engine has compiled it.
    pub half_done: Vec<String>,
    /// The survey's name, shown as its heading.
    pub title: Text,
    /// What residents read before the first question, in [`crate::markup`].
    pub introduction: Option<Text>,
    /// Who asks.
    pub landlord: Landlord,
    /// What is promised about who can tell whose answers these are.
    pub anonymity: Anonymity,
    /// First day on which it can be answered, as `2026-04-01`.
    pub opens: Option<String>,
    /// Last day on which it can be answered, as `2026-05-31`.
    pub closes: Option<String>,
    /// Whether the answers are shown for review before they are sent; yes unless told otherwise.
    pub review: bool,
    /// Whether a resident can come back with the code of the receipt and change or withdraw what was
    /// sent, as long as the survey can be answered; no unless told otherwise.
    pub amend: bool,
    /// Whether and how residents may save a survey that is not finished and come back, as it is written:
    /// [`ComeBack::read`](crate::ComeBack::read) reads it.
    pub come_back: Option<Json>,
    /// The public keys of who can read the responses ([`SealKey`](crate::SealKey)), which are sealed on the
    /// device before they are kept or sent; none where they are not sealed.
    pub sealed_for: Vec<String>,
    /// Whether it is shown with the bar that makes it easier to read (`yousaid_ui::access`); no unless told
    /// otherwise.
    pub access_bar: bool,
    /// What helps to understand its words, as it is written: [`Aids::read`](crate::Aids::read) reads it.
    pub aids: Option<Json>,
    /// Names of the context entries that the page around the widget may add.
    pub context: Vec<String>,
    /// Most kilobytes (1,000 bytes each) of all files of a response together; `None` where it takes no
    /// files at all.
    pub files: Option<u32>,
    /// The pages in order; at least one.
    pub pages: Vec<Page>,
    /// What residents read afterwards.
    pub ending: Ending,
    /// SHA-256 of the canonical text, 64 hexadecimal digits.
    pub hash: String,
}

/// Members of the family of documents that are a survey underneath.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A survey.
    #[default]
    Survey,
    /// Who wants to be involved, and how: kept apart from the answers to surveys, until somebody leaves.
    Register,
    /// An entry to a prize draw: kept apart from the answers to surveys.
    PrizeDraw,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Survey, Self::Register, Self::PrizeDraw];

    /// The name on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Survey => "survey",
            Self::Register => "register",
            Self::PrizeDraw => "prize_draw",
        }
    }
}

/// Who asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Landlord {
    /// The landlord's name; fills the slot `{landlord}` in every text.
    pub name: Text,
    /// How to reach somebody, in [`crate::markup`]; shown in the same place on every page.
    pub contact: Option<Text>,
    /// Address of the privacy notice (`https:`).
    pub privacy_notice: Option<String>,
    /// Address of the complaints procedure (`https:`).
    pub complaints: Option<String>,
}

/// What is promised about who can tell whose answers these are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Anonymity {
    /// Nobody can tell; only days are stored, no times.
    Anonymous,
    /// The landlord's survey team can tell, and nobody else learns it.
    #[default]
    Confidential,
    /// Answers are passed on with the name.
    Named,
}

/// A page: what is shown at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Names the page.
    pub id: PageId,
    /// Its heading; a page of one question uses the question's title.
    pub title: Option<Text>,
    /// Words under the heading, in [`crate::markup`].
    pub text: Option<Text>,
    /// Shown only if this expression holds.
    pub ask_if: Option<String>,
    /// Its questions in order; at least one.
    pub items: Vec<Item>,
    /// Where it leads: the first whose condition holds counts; if none holds, to the next page.
    pub go_to: Vec<GoTo>,
}

/// A way on from the end of a page, past pages that are then not asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoTo {
    /// Taken only if this expression holds; always, where there is none.
    pub if_: Option<String>,
    /// Where it leads.
    pub to: Target,
}

/// Where a page leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a later page.
    Page(PageId),
    /// To the end of the survey.
    End,
}

/// A question of a page: written here, or taken from a bank.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// Written here.
    Question(Box<Question>),
    /// Taken from a question bank, wording locked.
    Bank(BankUse),
}

/// The use of a bank's question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BankUse {
    /// The bank with its version: `tsm@2024-04`.
    pub bank: String,
    /// The question in the bank: `TP01`.
    pub item: String,
    /// Shown only if this expression holds, besides what the bank itself prescribes.
    pub ask_if: Option<String>,
    /// Fields that would change what is locked. With any, the definition can't be compiled.
    pub changed: Vec<&'static str>,
}

/// The use of a bank's scale or list of choices in a question of the definition's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListUse {
    /// The bank with its version: `scales@1`.
    pub bank: String,
    /// The scale or list in the bank: `SAT5`.
    pub list: String,
}

/// What residents read afterwards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ending {
    /// The heading, where the interface's own "Thank you" won't do.
    pub title: Option<Text>,
    /// Words under it, in [`crate::markup`].
    pub text: Option<Text>,
    /// What the landlord promises to do with the answers, and when.
    pub outcome_promise: Option<Text>,
    /// Where the board ([`crate::Outcomes`]) is of which the entries that answer this survey are shown:
    /// `https:`, or on the same server as the page.
    pub outcomes: Option<String>,
    /// Where the definition of a prize draw is ([`Kind::PrizeDraw`]), which is offered then; the same kinds
    /// of address.
    pub prize_draw: Option<String>,
}

impl Anonymity {
    /// Every promise.
    pub const ALL: [Self; 3] = [Self::Anonymous, Self::Confidential, Self::Named];

    /// The name on the wire.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Anonymous => "anonymous",
            Self::Confidential => "confidential",
            Self::Named => "named",
        }
    }
}

impl Definition {
    /// The default language: the first of [`Definition::languages`].
    #[must_use]
    pub fn default_language(&self) -> &str {
        self.languages.first().map_or("en", String::as_str)
    }

    /// The banks that it names, with their versions, each once: what has to be there before it is compiled.
    #[must_use]
    pub fn banks(&self) -> Vec<&str> {
        let mut names = Vec::new();
        for item in self.pages.iter().flat_map(|page| &page.items) {
            match item {
                Item::Bank(used) => note(&mut names, Some(&used.bank)),
                Item::Question(question) => {
                    note(&mut names, question.list.as_ref().map(|used| &used.bank));
                    if let QuestionKind::Repeat { questions, .. } = &question.kind {
                        for field in questions {
                            note(&mut names, field.list.as_ref().map(|used| &used.bank));
                        }
                    }
                }
            }
        }
        names
    }

    /// Reads a definition and checks its form.
    ///
    /// # Errors
    ///
    /// Every problem found, each with its JSON pointer and what to do.
    pub fn from_json(json: &Json) -> Result<Self, Error> {
        let mut problems = Problems::new();
        let definition = decode::definition(json, &mut problems);
        problems.finish()?;
        definition.ok_or_else(|| Error::new(Vec::new()))
    }
}

fn note<'a>(names: &mut Vec<&'a str>, name: Option<&'a String>) {
    if let Some(name) = name
        && !names.contains(&name.as_str())
    {
        names.push(name);
    }
}

impl<'de> serde::Deserialize<'de> for Definition {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_json(&Json::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
