//! Which message says that an answer breaks a rule.

use crate::language::row;

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
/// | | `file` | `file-required-error` | |
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
/// | `too-many-files` | any | `file-many-error` | `max` |
/// | `file-too-large` | any | `file-large-error` | `name` |
/// | `file-kind-not-taken` | any | `file-kind-error` | `name` |
/// | `file-content` | any | `file-unread-error` | `name` |
/// | any other | any | `answer-check-error` | |
///
/// The last line is for rules that only a response from outside can break: a resident never
/// meets it.
#[must_use]
pub fn error_id(rule: &str, kind: &str) -> &'static str {
    let key = [rule, "/", kind].concat();
    let found = row(IDS, &key).or_else(|| row(RARE_IDS, &key)).or_else(|| row(RARE_IDS, rule));
    found.unwrap_or_else(|| common_error_id(rule, kind))
}

/// The same for kinds of question that are not rare, so that a bundle can leave the other rows to the part that
/// has the messages.
#[must_use]
pub fn common_error_id(rule: &str, kind: &str) -> &'static str {
    let of_kind = row(IDS, &[rule, "/", kind].concat());
    of_kind.or_else(|| row(IDS, rule)).unwrap_or("answer-check-error")
}

/// Rule, perhaps with a kind of question, and the id of the message.
const IDS: &str = "\
required/choice choice-required-error
required/yes_no yesno-required-error
required/scale scale-required-error
required/multiple_choice multiple-required-error
required/short_text text-required-error
required/long_text text-required-error
required/email email-required-error
required/number number-required-error
required answer-required-error
too-few-choices multiple-few-error
too-many-choices multiple-many-error
exclusive-choice multiple-exclusive-error
too-long text-long-error
not-an-email email-format-error
not-a-number number-format-error
not-whole number-whole-error
too-small number-small-error
too-large number-large-error
";

/// The rows that only rare kinds of question need.
const RARE_IDS: &str = "\
required/consent yesno-required-error
required/smileys smileys-required-error
required/stars stars-required-error
required/likelihood likelihood-required-error
required/telephone telephone-required-error
required/postcode postcode-required-error
required/date date-required-error
required/time time-required-error
required/ranking ranking-required-error
required/address_line_1 address-line-1-required-error
required/address_town address-town-required-error
required/location location-required-error
required/signature signature-required-error
required/file file-required-error
not-a-telephone telephone-format-error
not-a-postcode postcode-format-error
not-a-time time-format-error
not-a-date/date_no_day date-day-missing-error
not-a-date/date_no_month date-month-missing-error
not-a-date/date_no_year date-year-missing-error
not-a-date/date_day date-day-error
no-such-day/date_day date-day-error
not-a-date/date_month date-month-error
no-such-day/date_month date-month-error
not-a-date/date_year date-year-error
no-such-day/date_year date-year-error
not-a-date date-format-error
no-such-day date-unreal-error
too-early date-early-error
too-late date-late-error
too-few-ranked ranking-few-error
consent-needed consent-needed-error
parts-dont-add-up allocation-sum-error
too-many-files file-many-error
file-too-large file-large-error
file-kind-not-taken file-kind-error
file-content file-unread-error
";
