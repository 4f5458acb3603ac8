//! What a survey tells the page around it.

use yousaid_schema::QuestionId;
use yousaid_schema::ResponseId;

/// Something that has happened in a survey. No event carries an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SurveyEvent {
    /// The survey is on the page.
    Shown,
    /// The first answer was given.
    Started,
    /// An answer was given, changed or taken back.
    Answered {
        /// The question.
        question: QuestionId,
    },
    /// Another page is shown.
    PageChanged {
        /// The id of the page in the definition, `review` or `ending`.
        page: String,
    },
    /// The response was stored on the device, where it outlives the page.
    Saved,
    /// The resident has sent off the answers; they have not arrived anywhere yet.
    Submitted {
        /// The id of the response.
        response: ResponseId,
    },
    /// The response waits to be sent again: no connection, or the backend is busy.
    Queued {
        /// The id of the response.
        response: ResponseId,
    },
    /// The backend has confirmed that it stores the response.
    Received {
        /// The short code that the resident can quote.
        reference: String,
    },
    /// The response was sent to a backend that can't confirm it.
    Sent,
    /// The backend refused the response for good. It is kept.
    Failed {
        /// Why, in words for developers.
        reason: String,
    },
    /// The resident chose another language.
    LanguageChanged {
        /// Its BCP 47 tag.
        language: String,
    },
    /// The survey can't be shown or sent as it was set up.
    Error {
        /// What is wrong and what to do, in words for developers; one line for each problem.
        message: String,
    },
}

impl SurveyEvent {
    /// The name of the event, in the past tense: `page-changed`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Started => "started",
            Self::Answered { .. } => "answered",
            Self::PageChanged { .. } => "page-changed",
            Self::Saved => "saved",
            Self::Submitted { .. } => "submitted",
            Self::Queued { .. } => "queued",
            Self::Received { .. } => "received",
            Self::Sent => "sent",
            Self::Failed { .. } => "failed",
            Self::LanguageChanged { .. } => "language-changed",
            Self::Error { .. } => "error",
        }
    }
}
