//! A question as its author writes it, and every type of question.

use crate::Code;
use crate::Decimal;
use crate::FileKind;
use crate::ListUse;
use crate::QuestionId;
use crate::SoftAnswer;
use crate::Text;

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Names the question; the name that logic uses for its answer.
    pub id: QuestionId,
    /// The question itself. Statements and calculated values may be without.
    pub title: Option<Text>,
    /// Help in one sentence, without links.
    pub hint: Option<Text>,
    /// What kind of answer it takes.
    pub kind: QuestionKind,
    /// Whether it may stay without an answer. Questions ask for an answer unless told otherwise.
    pub optional: bool,
    /// An answer is required if this expression holds, and may else be left out.
    pub required_if: Option<String>,
    /// Answers that give no value, offered beside the others.
    pub soft_answers: Vec<SoftChoice>,
    /// Asked only if this expression holds.
    pub ask_if: Option<String>,
    /// Whether its answer is sent even when it is not asked any more.
    pub keep_hidden: bool,
    /// What is said about answers that are allowed and look like a slip.
    pub warnings: Vec<Warning>,
    /// An earlier question whose choices are offered here too, before those of its own.
    pub choices_from: Option<ChoicesFrom>,
    /// The scale or list of a bank that its choices or points come from. Its kind has none then, until
    /// the definition is compiled.
    pub list: Option<ListUse>,
}

impl Question {
    /// A question without anything but its kind.
    #[must_use]
    pub fn new(id: QuestionId, kind: QuestionKind) -> Self {
        Self {
            id,
            title: None,
            hint: None,
            kind,
            optional: false,
            required_if: None,
            soft_answers: Vec::new(),
            ask_if: None,
            keep_hidden: false,
            warnings: Vec::new(),
            choices_from: None,
            list: None,
        }
    }
}

/// A soft answer as it is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SoftChoice {
    /// Which one.
    pub answer: SoftAnswer,
    /// Its label, where the interface's own words won't do.
    pub label: Option<Text>,
}

/// Words about an answer that is allowed and looks like a slip. It keeps nobody from going on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Warning {
    /// Shown if this expression holds; it may refer to the question itself.
    pub if_: String,
    /// The words.
    pub text: Text,
}

/// Choices that come from an earlier question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoicesFrom {
    /// The earlier question.
    pub question: QuestionId,
    /// Those that were chosen there; else those that were not.
    pub chosen: bool,
}

/// What kind of answer a question takes.
///
/// A **composite** kind is a *head*, which is followed by *parts*: questions of the simple kinds
/// with ids of their own ([`QuestionId::part`]).
///
/// | kind | its parts | each of them |
/// |---|---|---|
/// | [`Matrix`](Self::Matrix) `helpful` | one for each row: `helpful.staff` | [`Scale`](Self::Scale) |
/// | [`Allocation`](Self::Allocation) `spend` | one for each row: `spend.parks` | [`Number`](Self::Number), whole, from 0 to the total |
/// | [`Address`](Self::Address) `home` | `home.line_1`, `home.line_2`, `home.town`, `home.postcode` | [`ShortText`](Self::ShortText), the last [`Postcode`](Self::Postcode) |
/// | [`Repeat`](Self::Repeat) `spots` | one for each field of each entry: `spots.1.where` | as the field |
/// | [`Choice`](Self::Choice) or [`MultipleChoice`](Self::MultipleChoice) `channel` with a choice that has [`Choice::other`] | `channel.other` | [`ShortText`](Self::ShortText) |
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuestionKind {
    /// One out of several choices.
    Choice {
        /// The choices in order; 2 or more, with those from another question.
        choices: Vec<Choice>,
        /// How it looks.
        look: ChoiceLook,
        /// Whether the choices are shown in an order of chance.
        shuffle: bool,
    },
    /// Any number of several choices.
    MultipleChoice {
        /// The choices in order; 2 or more, with those from another question.
        choices: Vec<Choice>,
        /// Fewest choices to be made, when it is answered at all.
        min: Option<u32>,
        /// Most choices that may be made.
        max: Option<u32>,
        /// Whether the choices are shown in an order of chance.
        shuffle: bool,
    },
    /// Yes or no; the codes are `yes` and `no`.
    YesNo {
        /// Label of "yes" where the interface's own word won't do (Welsh has no single word for it).
        yes: Option<Text>,
        /// Label of "no".
        no: Option<Text>,
    },
    /// A scale of 2 to 11 points.
    Scale {
        /// The points in order, each with a score. A point whose label is its number has none of
        /// its own; the interface says it in words.
        points: Vec<Choice>,
        /// How it looks.
        look: ScaleLook,
    },
    /// One line of words.
    ShortText {
        /// Most characters (as readers count them) that are allowed.
        max_length: Option<u32>,
    },
    /// Several lines of words.
    LongText {
        /// Most characters (as readers count them) that are allowed.
        max_length: Option<u32>,
    },
    /// An e-mail address.
    Email,
    /// A telephone number.
    Telephone,
    /// A postcode of the United Kingdom.
    Postcode,
    /// A day: `2026-05-31`; where partial ones are allowed, `2026-05` and `2026` too.
    Date {
        /// Whether the day, or day and month, may be left out.
        partial: bool,
        /// The first day allowed, as `2026-05-31`.
        min: Option<String>,
        /// The last day allowed, as `2026-05-31`.
        max: Option<String>,
    },
    /// A time of day: `14:30`.
    Time,
    /// A name typed as a signature.
    Signature,
    /// A place in words: "by the bins behind number 12".
    Location {
        /// Most characters (as readers count them) that are allowed.
        max_length: Option<u32>,
    },
    /// Photos or documents.
    File {
        /// What they may be; one kind or more, each once.
        accept: Vec<FileKind>,
        /// Most files.
        max: u32,
        /// Most kilobytes (1,000 bytes each) of one file.
        max_kilobytes: u32,
    },
    /// A number.
    Number {
        /// Smallest number allowed.
        min: Option<Decimal>,
        /// Largest number allowed.
        max: Option<Decimal>,
        /// Whether only whole numbers are allowed.
        whole: bool,
        /// What is counted, shown behind the field.
        unit: Option<Text>,
    },
    /// Choices put in order, the best first.
    Ranking {
        /// The choices in order; 2 or more, with those from another question.
        choices: Vec<Choice>,
        /// How many are ranked, if not all: the best three, say.
        most: Option<u32>,
        /// Whether the choices are shown in an order of chance.
        shuffle: bool,
    },
    /// Agreement to a text; the codes are `yes` and `no`.
    Consent {
        /// What is agreed to, in [`crate::markup`].
        text: Text,
        /// Whether only "yes" lets one go on.
        must: bool,
    },
    /// A value that is worked out from other answers and never asked for.
    Calculated {
        /// The expression.
        value: String,
        /// Whether residents see it.
        shown: bool,
        /// What is counted, shown behind it.
        unit: Option<Text>,
    },
    /// Words only, nothing to answer.
    Statement {
        /// The words, in [`crate::markup`].
        text: Text,
        /// A picture or a recording that goes with them.
        media: Option<Media>,
    },
    /// The same scale for each of several rows. Takes no answer itself; its parts do.
    Matrix {
        /// The rows in order, 1 or more; their codes can be parts of an id.
        rows: Vec<Choice>,
        /// The points in order, 2 to 11, each with a score.
        points: Vec<Choice>,
        /// Whether the rows are shown in an order of chance.
        shuffle: bool,
    },
    /// A whole divided among several rows. Takes no answer itself; its parts do.
    Allocation {
        /// The rows in order, 2 or more; their codes can be parts of an id.
        rows: Vec<Choice>,
        /// What the numbers add up to.
        total: u32,
        /// What is divided, shown behind each field.
        unit: Option<Text>,
    },
    /// A postal address in the United Kingdom. Takes no answer itself; its parts do.
    Address,
    /// The same questions once for each of several things. Its answer is how many there are.
    Repeat {
        /// What is asked for each, of simple kinds.
        questions: Vec<Question>,
        /// Fewest entries.
        min: u32,
        /// Most entries.
        max: u32,
        /// What one entry is called: "place".
        entry: Option<Text>,
    },
}

impl QuestionKind {
    /// The name of the kind on the wire.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Choice { .. } => "choice",
            Self::MultipleChoice { .. } => "multiple_choice",
            Self::YesNo { .. } => "yes_no",
            Self::Scale { look: ScaleLook::Labels | ScaleLook::Ends, .. } => "scale",
            Self::Scale { look: ScaleLook::Smileys, .. } => "smileys",
            Self::Scale { look: ScaleLook::Stars, .. } => "stars",
            Self::Scale { look: ScaleLook::Likelihood, .. } => "likelihood",
            Self::ShortText { .. } => "short_text",
            Self::LongText { .. } => "long_text",
            Self::Email => "email",
            Self::Telephone => "telephone",
            Self::Postcode => "postcode",
            Self::Date { .. } => "date",
            Self::Time => "time",
            Self::Signature => "signature",
            Self::Location { .. } => "location",
            Self::File { .. } => "file",
            Self::Number { .. } => "number",
            Self::Ranking { .. } => "ranking",
            Self::Consent { .. } => "consent",
            Self::Calculated { .. } => "calculated",
            Self::Statement { .. } => "statement",
            Self::Matrix { .. } => "matrix",
            Self::Allocation { .. } => "allocation",
            Self::Address => "address",
            Self::Repeat { .. } => "repeat",
        }
    }

    /// Every name of a kind.
    pub const NAMES: [&'static str; 26] = [
        "choice",
        "multiple_choice",
        "yes_no",
        "scale",
        "smileys",
        "stars",
        "likelihood",
        "short_text",
        "long_text",
        "email",
        "telephone",
        "postcode",
        "date",
        "time",
        "signature",
        "location",
        "file",
        "number",
        "ranking",
        "consent",
        "calculated",
        "statement",
        "matrix",
        "allocation",
        "address",
        "repeat",
    ];

    /// The choices or points to choose from; empty for kinds without.
    #[must_use]
    pub fn choices(&self) -> &[Choice] {
        match self {
            Self::Choice { choices, .. } | Self::MultipleChoice { choices, .. } | Self::Ranking { choices, .. } => {
                choices
            }
            Self::Scale { points, .. } => points,
            _ => &[],
        }
    }

    /// The same, to change them.
    pub fn choices_mut(&mut self) -> &mut [Choice] {
        match self {
            Self::Choice { choices, .. } | Self::MultipleChoice { choices, .. } | Self::Ranking { choices, .. } => {
                choices
            }
            Self::Scale { points, .. } => points,
            _ => &mut [],
        }
    }

    /// Whether it is the head of a composite question that takes no answer itself. (A repeated
    /// group takes one: the number of its entries.)
    #[must_use]
    pub fn is_head(&self) -> bool {
        matches!(self, Self::Matrix { .. } | Self::Allocation { .. } | Self::Address)
    }

    /// Whether residents, or the interviewer for them, answer it: all but statements, calculated
    /// values and [heads](Self::is_head).
    #[must_use]
    pub fn takes_answer(&self) -> bool {
        !self.is_head() && !matches!(self, Self::Statement { .. } | Self::Calculated { .. })
    }
}

/// How a choice of one looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ChoiceLook {
    /// All choices in rows, a radio button each.
    #[default]
    Rows,
    /// A list that opens, for many choices that everybody knows by heart.
    Select,
}

/// How a scale looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ScaleLook {
    /// Every point with its label.
    #[default]
    Labels,
    /// The labels of the first and the last point only.
    Ends,
    /// Faces from sad to happy.
    Smileys,
    /// Stars.
    Stars,
    /// Numbers from 0 to 10, as in "how likely are you to recommend us".
    Likelihood,
}

/// A choice, a point of a scale, or a row of a matrix or an allocation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is stored; for a row, the last part of its question's id.
    pub code: Code,
    /// What residents read.
    pub label: Text,
    /// For a point of a scale: its value in logic and statistics; its position, counted from 1,
    /// unless the author gave another.
    pub score: Option<Decimal>,
    /// For several choices: choosing this one leaves no other ("none of these").
    pub exclusive: bool,
    /// Offered only if this expression holds.
    pub ask_if: Option<String>,
    /// The heading under which it stands, together with its neighbours of the same heading.
    pub group: Option<Text>,
    /// Whether choosing it opens a field to say what ("other, please say").
    pub other: bool,
}

impl Choice {
    /// A choice with nothing but code and label.
    #[must_use]
    pub fn new(code: Code, label: Text) -> Self {
        Self { code, label, score: None, exclusive: false, ask_if: None, group: None, other: false }
    }
}

/// A choice of the code `1` without a label, for the fields that are not named.
impl Default for Choice {
    fn default() -> Self {
        Self::new(Code::number(1), Text::default())
    }
}

/// A picture or a recording.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Media {
    /// What it is.
    pub kind: MediaKind,
    /// Where it lies: `https:`, or relative to the page around the widget.
    pub address: String,
    /// What a picture shows, for those who don't see it; always given for a picture.
    pub alt: Option<Text>,
    /// What is said and shown in a recording, for those who don't hear or see it.
    pub transcript: Option<Text>,
    /// Whether it is the question in British Sign Language (or another sign language).
    pub sign_language: bool,
}

/// What a medium is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum MediaKind {
    /// A picture.
    #[default]
    Image,
    /// A sound recording.
    Audio,
    /// A moving picture.
    Video,
}
