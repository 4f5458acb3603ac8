//! The survey underneath a form for feedback.

use super::Exit;
use super::Feedback;
use super::FeedbackForm;
use super::ReplyFormat;
use super::ReplyWay;
use crate::Json;
use crate::Tag;
use crate::halo::survey::landlord;
use crate::halo::survey::object;
use crate::halo::survey::question;
use crate::halo::survey::text;
use crate::halo::survey::words;

/// Characters of what somebody wants to say: some two pages.
const WHAT_CHARS: u32 = 5_000;
/// Characters of a place, a name, or a line of the like.
const LINE_CHARS: u32 = 200;
/// Most photos, and most kilobytes of each.
const PHOTOS: u32 = 3;
const PHOTO_KILOBYTES: u32 = 1_000;
/// More places than these are a list that opens.
const ROWS: usize = 8;

/// The context entry with the address of the page.
pub(crate) const PAGE: &str = "page";

impl Feedback {
    /// The survey that residents answer, as a definition in JSON: one page, no review. The same form
    /// always makes the same survey, so that the widget and the collector have the same hash. What every
    /// form asks alike names words of the interface (`feedback-…`), with English behind them.
    ///
    /// | id | asks | when |
    /// |---|---|---|
    /// | `exit` | compliment, comment, suggestion or complaint | always |
    /// | `about` | a topic, or `other` | the landlord has topics |
    /// | `where` | a place, or words | always |
    /// | `what` | words | always |
    /// | `put_right` | what would put it right | complaint |
    /// | `told_before` | whether the landlord was told before | complaint |
    /// | `photo` | photos | they are allowed |
    /// | `contact` | whether an answer is wanted | there are ways to contact; required of a complaint |
    /// | `contact_by` | which way | with `contact`, and more than one way |
    /// | `name`, `contact_email`, `contact_telephone`, `contact_text`, `contact_post` | what that takes | with `contact` |
    /// | `contact_language`, `contact_format` | in what language and formats | with `contact`, where offered |
    /// | `useful`, `missing` | the form `page`: whether the page was useful, what was missing | |
    #[must_use]
    pub fn to_survey(&self) -> Json {
        let (title, questions) = match self.form {
            FeedbackForm::Feedback => (words("feedback-title", "Tell us what you think"), self.questions()),
            FeedbackForm::Page => (words("feedback-page-title", "About this page"), self.about_page()),
        };
        let mut fields = vec![
            ("id", self.id.as_str().into()),
            ("version", self.version.as_str().into()),
            ("default_language", self.default_language().into()),
            ("languages", Json::List(self.languages.iter().map(|tag| tag.as_str().into()).collect())),
            ("title", self.title.as_ref().map_or(title, text)),
            ("landlord", landlord(&self.landlord)),
            ("anonymity", self.anonymity.name().into()),
            ("review", Json::Boolean(false)),
        ];
        fields.extend(self.introduction.as_ref().map(|words| ("introduction", text(words))));
        if self.page_address {
            fields.push(("context", Json::List(vec![PAGE.into()])));
        }
        if self.photo && self.form == FeedbackForm::Feedback {
            let most = ("max_kilobytes", (PHOTOS * PHOTO_KILOBYTES).into());
            fields.push(("files", object(vec![("allow", Json::Boolean(true)), most])));
        }
        // A page without a title of its own: the survey's is its heading.
        let one = object(vec![("id", "feedback".into()), ("questions", Json::List(questions))]);
        fields.push(("pages", Json::List(vec![one])));
        fields.push(("ending", self.ending_of_survey()));
        fields.extend(self.aids.clone().map(|aids| ("aids", aids)));
        object(fields)
    }

    fn ending_of_survey(&self) -> Json {
        let ending = &self.ending;
        let own = [("title", &ending.title), ("text", &ending.text), ("outcome_promise", &ending.outcome_promise)];
        object(own.into_iter().filter_map(|(name, given)| Some((name, text(given.as_ref()?)))).collect())
    }

    fn about_page(&self) -> Vec<Json> {
        let asked = ("ask_if", "useful = 'no'".into());
        let missing = vec![optional(), ("max_length", 1_000.into()), asked];
        vec![
            question("useful", "yes_no", words("feedback-useful-label", "Was this page useful?"), vec![]),
            question(
                "missing",
                "long_text",
                words("feedback-missing-label", "What were you looking for, or what was missing?"),
                missing,
            ),
        ]
    }

    fn questions(&self) -> Vec<Json> {
        let exits = self.exits.iter().map(|exit| exit_choice(*exit)).collect();
        let exits = vec![("choices", Json::List(exits))];
        let mut all =
            vec![question("exit", "choice", words("feedback-exit-label", "What kind of feedback is it?"), exits)];
        if !self.topics.is_empty() {
            let mut topics: Vec<Json> = self.topics.iter().map(tag).collect();
            topics.push(choice("other", words("feedback-about-other-label", "Something else")));
            let fields = vec![("choices", Json::List(topics)), optional()];
            all.push(question("about", "choice", words("feedback-about-label", "What is it about?"), fields));
        }
        all.push(self.place());
        all.push(question(
            "what",
            "long_text",
            words("feedback-what-label", "What would you like to tell us?"),
            vec![("max_length", WHAT_CHARS.into())],
        ));
        if self.takes_complaints() {
            let of_complaint = ("ask_if", "exit = 'complaint'".into());
            all.push(question(
                "put_right",
                "long_text",
                words("feedback-put-right-label", "What would put it right for you?"),
                vec![optional(), ("max_length", WHAT_CHARS.into()), of_complaint.clone()],
            ));
            all.push(question(
                "told_before",
                "yes_no",
                words("feedback-told-before-label", "Have you told us about this before?"),
                vec![optional(), of_complaint],
            ));
        }
        if self.photo {
            let fields = vec![
                optional(),
                ("accept", Json::List(vec!["photo".into()])),
                ("max", PHOTOS.into()),
                ("max_kilobytes", PHOTO_KILOBYTES.into()),
            ];
            all.push(question("photo", "file", words("feedback-photo-label", "Add a photo"), fields));
        }
        self.contact(&mut all);
        all
    }

    fn place(&self) -> Json {
        let title = words("feedback-where-label", "Where is it?");
        if self.places.is_empty() {
            let hint = words("feedback-where-hint", "For example an estate, a street or a block");
            return question(
                "where",
                "short_text",
                title,
                vec![optional(), ("hint", hint), ("max_length", LINE_CHARS.into())],
            );
        }
        let mut places: Vec<Json> = self.places.iter().map(tag).collect();
        places.push(choice("other", words("feedback-where-other-label", "Somewhere else")));
        let mut fields = vec![optional()];
        if places.len() > ROWS {
            fields.push(("look", "select".into()));
        }
        fields.push(("choices", Json::List(places)));
        question("where", "choice", title, fields)
    }

    fn contact(&self, all: &mut Vec<Json>) {
        let ways = &self.reply.ways;
        let Some(first) = ways.first() else { return };
        let required = ("required_if", "exit = 'complaint'".into());
        let fields = if self.takes_complaints() { vec![required] } else { vec![optional()] };
        all.push(question(
            "contact",
            "yes_no",
            words("feedback-contact-label", "May we contact you about this?"),
            fields,
        ));
        let wanted = "contact = 'yes'";
        if ways.len() > 1 {
            let offered = ways.iter().map(|way| way_choice(*way)).collect();
            let fields = vec![("choices", Json::List(offered)), ("ask_if", wanted.into())];
            all.push(question(
                "contact_by",
                "choice",
                words("feedback-contact-by-label", "How should we contact you?"),
                fields,
            ));
        }
        let name = vec![optional(), ("max_length", LINE_CHARS.into()), ("ask_if", wanted.into())];
        all.push(question("name", "short_text", words("feedback-name-label", "Your name"), name));
        for way in ways {
            let (code, kind, message, english) = way_field(*way);
            let asked = if ways.len() > 1 { ["contact_by = '", code, "'"].concat() } else { wanted.to_owned() };
            let fields = vec![("ask_if", Json::Text(asked))];
            all.push(question(&["contact_", code].concat(), kind, words(message, english), fields));
        }
        debug_assert!(ways.contains(first));
        if !self.reply.languages.is_empty() {
            let offered = self.reply.languages.iter().map(tag).collect();
            let title = words("feedback-contact-language-label", "In which language should we answer?");
            let fields = vec![("choices", Json::List(offered)), optional(), ("ask_if", wanted.into())];
            all.push(question("contact_language", "choice", title, fields));
        }
        if !self.reply.formats.is_empty() {
            let offered = self.reply.formats.iter().map(|format| format_choice(*format)).collect();
            let title = words("feedback-contact-format-label", "Do you need our answer in another format?");
            let fields = vec![("choices", Json::List(offered)), optional(), ("ask_if", wanted.into())];
            all.push(question("contact_format", "multiple_choice", title, fields));
        }
    }
}

fn optional() -> (&'static str, Json) {
    ("optional", Json::Boolean(true))
}

fn choice(code: &str, label: Json) -> Json {
    object(vec![("code", code.into()), ("label", label)])
}

fn tag(tag: &Tag) -> Json {
    choice(tag.code.as_str(), text(&tag.label))
}

fn exit_choice(exit: Exit) -> Json {
    let (message, english) = match exit {
        Exit::Compliment => ("feedback-compliment-label", "A compliment: something was good"),
        Exit::Comment => ("feedback-comment-label", "A comment: something you should know"),
        Exit::Suggestion => ("feedback-suggestion-label", "A suggestion: something could be better"),
        Exit::Complaint => {
            ("feedback-complaint-label", "A complaint: I am not happy with something, and want it put right")
        }
    };
    choice(exit.name(), words(message, english))
}

fn way_choice(way: ReplyWay) -> Json {
    let (code, message, english) = match way {
        ReplyWay::Email => ("email", "feedback-by-email-label", "By email"),
        ReplyWay::Telephone => ("telephone", "feedback-by-telephone-label", "By phone"),
        ReplyWay::Text => ("text", "feedback-by-text-label", "By text message"),
        ReplyWay::Post => ("post", "feedback-by-post-label", "By post"),
    };
    choice(code, words(message, english))
}

/// Code, type of question, and title of what a way takes.
fn way_field(way: ReplyWay) -> (&'static str, &'static str, &'static str, &'static str) {
    match way {
        ReplyWay::Email => ("email", "email", "feedback-email-label", "Your email address"),
        ReplyWay::Telephone => ("telephone", "telephone", "feedback-telephone-label", "Your phone number"),
        ReplyWay::Text => ("text", "telephone", "feedback-mobile-label", "Your mobile number"),
        ReplyWay::Post => ("post", "address", "feedback-address-label", "Your address"),
    }
}

fn format_choice(format: ReplyFormat) -> Json {
    let (code, message, english) = match format {
        ReplyFormat::LargePrint => ("large_print", "feedback-large-print-label", "Large print"),
        ReplyFormat::Braille => ("braille", "feedback-braille-label", "Braille"),
        ReplyFormat::Audio => ("audio", "feedback-audio-label", "Audio"),
        ReplyFormat::EasyRead => ("easy_read", "feedback-easy-read-label", "Easy read"),
        ReplyFormat::SignLanguage => ("sign_language", "feedback-sign-language-label", "British Sign Language"),
    };
    choice(code, words(message, english))
}
