//! Which message says that an answer breaks a rule.

/// The id of the message for a rule of the engine (its stable code) and a kind of question (its
/// name on the wire).
///
/// | rule | kinds | message | arguments |
/// |---|---|---|---|
/// | `required` | `choice` | `choice-required-error` | |
/// | | `yes_no` | `yesno-required-error` | |
/// | | `scale` | `scale-required-error` | |
/// | | `smileys`, `stars`, `likelihood` | `smileys-required-error`, … | |
/// | | `multiple_choice` | `multiple-required-error` | |
/// | | `short_text`, `long_text` | `text-required-error` | |
/// | | `email` | `email-required-error` | |
/// | | `number` | `number-required-error` | |
/// | | `telephone`, `postcode`, `date`, `time` | `telephone-required-error`, … | |
/// | | `ranking` | `ranking-required-error` | |
/// | | `address_line_1`, `address_town`: parts of `address` | `address-line-1-required-error`, `address-town-required-error` | |
/// | | `location` | `location-required-error` | |
/// | | `signature` | `signature-required-error` | |
/// | | `consent` | `yesno-required-error` | |
/// | | any other | `answer-required-error` | |
/// | `too-few-choices` | any | `multiple-few-error` | `min` |
/// | `too-many-choices` | any | `multiple-many-error` | `max` |
/// | `exclusive-choice` | any | `multiple-exclusive-error` | `choice`: label of the choice that stands alone |
/// | `too-long` | any | `text-long-error` | `over`: characters over the limit |
/// | `not-an-email` | any | `email-format-error` | |
/// | `not-a-number` | any | `number-format-error` | |
/// | `not-whole` | any | `number-whole-error` | |
/// | `too-small` | any | `number-small-error` | `min` |
/// | `too-large` | any | `number-large-error` | `max` |
/// | `not-a-telephone` | any | `telephone-format-error` | |
/// | `not-a-postcode` | any | `postcode-format-error` | |
/// | `not-a-time` | any | `time-format-error` | |
/// | `not-a-date` | `date_no_day`, `date_no_month`, `date_no_year`: dates without that part | `date-day-missing-error`, … | |
/// | `not-a-date`, `no-such-day` | `date_day`, `date_month`, `date_year`: dates in which that part is wrong | `date-day-error`, … | |
/// | `not-a-date` | any other | `date-format-error` | |
/// | `no-such-day` | any other | `date-unreal-error` | |
/// | `too-early` | any | `date-early-error` | `date`: the first day, in words |
/// | `too-late` | any | `date-late-error` | `date`: the last day, in words |
/// | `too-few-ranked` | any | `ranking-few-error` | `min` |
/// | `consent-needed` | any | `consent-needed-error` | |
/// | `parts-dont-add-up` | any | `allocation-sum-error` | `total`, `given` |
/// | any other | any | `answer-check-error` | |
///
/// The last line is for rules that only a response from outside can break: a resident never
/// meets it.
#[must_use]
pub fn error_id(rule: &str, kind: &str) -> &'static str {
    match (rule, kind) {
        ("required", "choice") => "choice-required-error",
        ("required", "yes_no" | "consent") => "yesno-required-error",
        ("required", "scale") => "scale-required-error",
        ("required", "smileys") => "smileys-required-error",
        ("required", "stars") => "stars-required-error",
        ("required", "likelihood") => "likelihood-required-error",
        ("required", "multiple_choice") => "multiple-required-error",
        ("required", "short_text" | "long_text") => "text-required-error",
        ("required", "email") => "email-required-error",
        ("required", "number") => "number-required-error",
        ("required", "telephone") => "telephone-required-error",
        ("required", "postcode") => "postcode-required-error",
        ("required", "date") => "date-required-error",
        ("required", "time") => "time-required-error",
        ("required", "ranking") => "ranking-required-error",
        ("required", "address_line_1") => "address-line-1-required-error",
        ("required", "address_town") => "address-town-required-error",
        ("required", "location") => "location-required-error",
        ("required", "signature") => "signature-required-error",
        ("required", _) => "answer-required-error",
        ("too-few-choices", _) => "multiple-few-error",
        ("too-many-choices", _) => "multiple-many-error",
        ("exclusive-choice", _) => "multiple-exclusive-error",
        ("too-long", _) => "text-long-error",
        ("not-an-email", _) => "email-format-error",
        ("not-a-number", _) => "number-format-error",
        ("not-whole", _) => "number-whole-error",
        ("too-small", _) => "number-small-error",
        ("too-large", _) => "number-large-error",
        ("not-a-telephone", _) => "telephone-format-error",
        ("not-a-postcode", _) => "postcode-format-error",
        ("not-a-time", _) => "time-format-error",
        ("not-a-date", "date_no_day") => "date-day-missing-error",
        ("not-a-date", "date_no_month") => "date-month-missing-error",
        ("not-a-date", "date_no_year") => "date-year-missing-error",
        ("not-a-date" | "no-such-day", "date_day") => "date-day-error",
        ("not-a-date" | "no-such-day", "date_month") => "date-month-error",
        ("not-a-date" | "no-such-day", "date_year") => "date-year-error",
        ("not-a-date", _) => "date-format-error",
        ("no-such-day", _) => "date-unreal-error",
        ("too-early", _) => "date-early-error",
        ("too-late", _) => "date-late-error",
        ("too-few-ranked", _) => "ranking-few-error",
        ("consent-needed", _) => "consent-needed-error",
        ("parts-dont-add-up", _) => "allocation-sum-error",
        _ => "answer-check-error",
    }
}
