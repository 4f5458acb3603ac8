### Interface words of Yousaid.
###
### status: draft
###
### The line above is read by the program: `reviewed` when a native speaker has checked every
### message, else `draft`. Ids are made of who, where and kind: `survey-continue-button`.
### Style: plain words, short sentences, no blame. Names that begin with $ are filled in by the
### program and have to stay.

## Every page

# Button: goes to the next page.
survey-continue-button = ਅੱਗੇ ਵਧੋ
# Link: goes to the page before.
survey-back-link = ਪਿੱਛੇ
# Name of the list of languages to choose from.
survey-language-label = ਭਾਸ਼ਾ
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = ਸਫ਼ਾ { $page }, ਕੁੱਲ { $pages } ਵਿੱਚੋਂ
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] ਸਫ਼ਾ { $page }, ਆਖ਼ਰੀ ਸਫ਼ਾ
    [one] ਸਫ਼ਾ { $page }, ਲਗਭਗ { $left } ਸਫ਼ਾ ਬਾਕੀ
   *[other] ਸਫ਼ਾ { $page }, ਲਗਭਗ { $left } ਸਫ਼ੇ ਬਾਕੀ
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = ਮਦਦ ਲਓ
# Link to the landlord's privacy notice.
survey-privacy-link = ਪਰਦੇਦਾਰੀ ਨੋਟਿਸ
# Link to the landlord's complaints procedure.
survey-complaints-link = ਸ਼ਿਕਾਇਤ ਕਿਵੇਂ ਕਰਨੀ ਹੈ
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = ਅਸੀਂ ਤੁਹਾਡੇ ਜਵਾਬ ਸੰਭਾਲ ਕੇ ਰੱਖੇ ਹਨ
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (ਨਵੀਂ ਟੈਬ ਵਿੱਚ ਖੁੱਲ੍ਹਦਾ ਹੈ)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (ਜ਼ਰੂਰੀ ਨਹੀਂ)
# Button: takes back the answer to one question.
question-clear-button = ਮੇਰਾ ਜਵਾਬ ਮਿਟਾਓ
# Over the choices, where more than one may be selected.
multiple-all-hint = ਜੋ ਵੀ ਲਾਗੂ ਹੁੰਦੇ ਹਨ, ਉਹ ਸਾਰੇ ਚੁਣੋ
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } ਜਵਾਬ ਚੁਣੋ
   *[other] ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਜਵਾਬ ਚੁਣੋ
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = ਜਾਂ
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = ਤੁਸੀਂ “{ $choice }” ਚੁਣਿਆ ਹੈ। ਤੁਹਾਡੇ ਬਾਕੀ ਜਵਾਬ ਮਿਟਾ ਦਿੱਤੇ ਗਏ ਹਨ।
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = ਦੱਸੋ ਇਹ ਕੀ ਹੈ
# Answer to a yes-or-no question.
yesno-yes-label = ਹਾਂ
# Answer to a yes-or-no question.
yesno-no-label = ਨਹੀਂ
# Answer offered beside the others.
soft-dont-know-label = ਪਤਾ ਨਹੀਂ
# Answer offered beside the others.
soft-not-applicable-label = ਲਾਗੂ ਨਹੀਂ ਹੁੰਦਾ
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = ਲਾਗੂ ਨਹੀਂ ਹੁੰਦਾ ਜਾਂ ਪਤਾ ਨਹੀਂ
# Answer offered beside the others.
soft-prefer-not-to-say-label = ਦੱਸਣਾ ਨਹੀਂ ਚਾਹੁੰਦੇ
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = ਜਵਾਬ ਦੇਣ ਤੋਂ ਇਨਕਾਰ ਕੀਤਾ
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] ਤੁਸੀਂ { $max } ਅੱਖਰ ਲਿਖ ਸਕਦੇ ਹੋ
   *[other] ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਅੱਖਰ ਲਿਖ ਸਕਦੇ ਹੋ
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] ਤੁਸੀਂ { $count } ਹੋਰ ਅੱਖਰ ਲਿਖ ਸਕਦੇ ਹੋ
   *[other] ਤੁਸੀਂ { $count } ਹੋਰ ਅੱਖਰ ਲਿਖ ਸਕਦੇ ਹੋ
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } ਅੱਖਰ ਵੱਧ ਹੈ
   *[other] { $count } ਅੱਖਰ ਵੱਧ ਹਨ
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = ਕੁਝ ਠੀਕ ਕਰਨ ਵਾਲਾ ਹੈ
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = ਗਲਤੀ:
# No choice was selected.
choice-required-error = ਇੱਕ ਜਵਾਬ ਚੁਣੋ
# Neither yes nor no was selected.
yesno-required-error = ਹਾਂ ਜਾਂ ਨਹੀਂ ਚੁਣੋ
# No point of a scale was selected.
scale-required-error = ਪੈਮਾਨੇ ਵਿੱਚੋਂ ਇੱਕ ਜਵਾਬ ਚੁਣੋ
# No choice was selected where several may be.
multiple-required-error = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਜਵਾਬ ਚੁਣੋ
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] ਘੱਟੋ-ਘੱਟ { $min } ਜਵਾਬ ਚੁਣੋ
   *[other] ਘੱਟੋ-ਘੱਟ { $min } ਜਵਾਬ ਚੁਣੋ
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] ਸਿਰਫ਼ { $max } ਜਵਾਬ ਚੁਣੋ
   *[other] { $max } ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਜਵਾਬ ਚੁਣੋ
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = ਸਿਰਫ਼ “{ $choice }” ਚੁਣੋ, ਜਾਂ ਇਸ ਨੂੰ ਛੱਡ ਕੇ ਹੋਰ ਜਵਾਬ ਚੁਣੋ
# Nothing was typed.
text-required-error = ਆਪਣਾ ਜਵਾਬ ਲਿਖੋ
# $over: characters over the limit.
text-long-error = { $over ->
    [one] ਆਪਣੇ ਜਵਾਬ ਵਿੱਚੋਂ { $over } ਅੱਖਰ ਘਟਾਓ
   *[other] ਆਪਣੇ ਜਵਾਬ ਵਿੱਚੋਂ { $over } ਅੱਖਰ ਘਟਾਓ
}
# Nothing was typed.
email-required-error = ਈਮੇਲ ਪਤਾ ਲਿਖੋ
# What was typed is not an e-mail address.
email-format-error = ਈਮੇਲ ਪਤਾ ਸਹੀ ਰੂਪ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ name@example.com
# Nothing was typed.
number-required-error = ਇੱਕ ਨੰਬਰ ਲਿਖੋ
# What was typed is not a number.
number-format-error = ਆਪਣਾ ਜਵਾਬ ਨੰਬਰ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ 12
# A number with a fraction, where none is allowed.
number-whole-error = ਪੂਰਾ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 12
# $min: the smallest number allowed.
number-small-error = { $min } ਜਾਂ ਇਸ ਤੋਂ ਵੱਡਾ ਨੰਬਰ ਲਿਖੋ
# $max: the largest number allowed.
number-large-error = { $max } ਜਾਂ ਇਸ ਤੋਂ ਛੋਟਾ ਨੰਬਰ ਲਿਖੋ
# An answer is missing, for any other kind of question.
answer-required-error = ਇਸ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ
# Anything else that is not right with an answer.
answer-check-error = ਇਸ ਸਵਾਲ ਦਾ ਆਪਣਾ ਜਵਾਬ ਮੁੜ ਦੇਖੋ

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = ਆਪਣੇ ਜਵਾਬ ਜਾਂਚ ਲਓ
# Link beside an answer: goes to its question.
review-change-link = ਬਦਲੋ
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = ਬਦਲੋ: { $question }
# In place of an answer.
review-unanswered-label = ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = ਮੇਰੇ ਜਵਾਬ ਭੇਜੋ

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = ਤੁਹਾਡੇ ਜਵਾਬ ਇਸ ਡਿਵਾਈਸ ਉੱਤੇ ਸੰਭਾਲੇ ਹੋਏ ਹਨ। ਉਹ ਹਾਲੇ ਭੇਜੇ ਨਹੀਂ ਗਏ।
# The answers are held by the open page only.
delivery-held-status = ਤੁਹਾਡੇ ਜਵਾਬ ਹਾਲੇ ਭੇਜੇ ਨਹੀਂ ਗਏ। ਇਹ ਸਫ਼ਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ।
# The answers are on their way.
delivery-sending-status = ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਜਾ ਰਹੇ ਹਨ
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = ਸਾਨੂੰ ਤੁਹਾਡੇ ਜਵਾਬ ਮਿਲ ਗਏ ਹਨ। ਤੁਹਾਡਾ ਹਵਾਲਾ ਨੰਬਰ { $reference } ਹੈ।
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜ ਦਿੱਤੇ ਗਏ ਹਨ।
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = ਤੁਹਾਡੇ ਜਵਾਬ ਹਾਲੇ ਭੇਜੇ ਨਹੀਂ ਗਏ। ਅਸੀਂ ਇੰਟਰਨੈੱਟ ਨਾਲ ਜੁੜਨ ਦੀ ਉਡੀਕ ਕਰ ਰਹੇ ਹਾਂ ਅਤੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰਾਂਗੇ।
# Under the states above, where only the open page has the answers.
delivery-open-hint = ਜਦੋਂ ਤੱਕ ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਨਹੀਂ ਜਾਂਦੇ, ਇਹ ਸਫ਼ਾ ਖੁੱਲ੍ਹਾ ਰੱਖੋ।
# Button: tries at once.
delivery-retry-button = ਹੁਣੇ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਨਹੀਂ ਜਾ ਸਕੇ। ਅਸੀਂ ਉਹ ਇੱਥੇ ਸੰਭਾਲ ਕੇ ਰੱਖੇ ਹਨ।
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੋ, ਤਾਂ ਜੋ ਤੁਹਾਡੇ ਜਵਾਬ ਗੁਆਚ ਨਾ ਜਾਣ।
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = ਇਸ ਡਿਵਾਈਸ ਉੱਤੇ ਪਹਿਲਾਂ ਦਿੱਤੇ ਗਏ ਜਵਾਬ
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = ਸਾਨੂੰ ਭੇਜਣ ਲਈ ਆਪਣੇ ਜਵਾਬਾਂ ਦੀ ਫਾਈਲ ਡਾਊਨਲੋਡ ਕਰੋ
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = ਇਸ ਦੀ ਥਾਂ ਆਪਣੇ ਜਵਾਬ ਈਮੇਲ ਰਾਹੀਂ ਭੇਜੋ
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = ਆਪਣੇ ਜਵਾਬਾਂ ਦੀ ਕਾਪੀ ਡਾਊਨਲੋਡ ਕਰੋ
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = ਪ੍ਰਿੰਟ ਕਰੋ
# Heading that opens the resident's own answers.
delivery-answers-label = ਤੁਹਾਡੇ ਜਵਾਬ

## After sending

# Heading.
ending-title = ਤੁਹਾਡਾ ਧੰਨਵਾਦ
# Heading over what the landlord promises to do.
ending-next-heading = ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ
# Under the short code.
ending-reference-hint = ਆਪਣਾ ਹਵਾਲਾ ਨੰਬਰ ਲਿਖ ਕੇ ਰੱਖ ਲਓ। ਸਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰਨ ਵੇਲੇ ਤੁਸੀਂ ਇਹ ਦੱਸ ਸਕਦੇ ਹੋ।

## When there is no survey to show

# Heading.
survey-unavailable-title = ਇਹ ਸਰਵੇਖਣ ਇਸ ਵੇਲੇ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾ ਸਕਦਾ
# Heading.
survey-closed-title = ਇਹ ਸਰਵੇਖਣ ਬੰਦ ਹੋ ਗਿਆ ਹੈ
# $date: the last day on which it could be answered.
survey-closed-text = ਤੁਸੀਂ { $date } ਤੱਕ ਜਵਾਬ ਦੇ ਸਕਦੇ ਸੀ।
# Heading.
survey-unopened-title = ਇਹ ਸਰਵੇਖਣ ਹਾਲੇ ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ
# $date: the first day on which it can be answered.
survey-unopened-text = ਤੁਸੀਂ { $date } ਤੋਂ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = ਬੇਨਾਮ
# Long form.
anonymity-anonymous-text = ਕੋਈ ਵੀ ਨਹੀਂ ਜਾਣ ਸਕਦਾ ਕਿ ਕਿਹੜੇ ਜਵਾਬ ਤੁਹਾਡੇ ਹਨ।
# Short form.
anonymity-confidential-label = ਗੁਪਤ
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = ਸਿਰਫ਼ { $landlord } ਦੀ ਸਰਵੇਖਣ ਟੀਮ ਜਾਣ ਸਕਦੀ ਹੈ ਕਿ ਕਿਹੜੇ ਜਵਾਬ ਤੁਹਾਡੇ ਹਨ।
# Short form.
anonymity-named-label = ਤੁਹਾਡੇ ਨਾਂ ਨਾਲ
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਦੇ ਨਾਲ ਤੁਹਾਡਾ ਨਾਂ ਦੇਖ ਸਕਦੇ ਹਨ।

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = ਇਹ ਸਫ਼ਾ ਤੁਹਾਡੇ ਜਵਾਬਾਂ ਦੇ ਨਾਲ ਇਹ ਵੀ ਭੇਜਦਾ ਹੈ: { $entries }।

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = ,
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = .

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } ਜਨਵਰੀ { $year }
    [2] { $day } ਫ਼ਰਵਰੀ { $year }
    [3] { $day } ਮਾਰਚ { $year }
    [4] { $day } ਅਪ੍ਰੈਲ { $year }
    [5] { $day } ਮਈ { $year }
    [6] { $day } ਜੂਨ { $year }
    [7] { $day } ਜੁਲਾਈ { $year }
    [8] { $day } ਅਗਸਤ { $year }
    [9] { $day } ਸਤੰਬਰ { $year }
    [10] { $day } ਅਕਤੂਬਰ { $year }
    [11] { $day } ਨਵੰਬਰ { $year }
   *[12] { $day } ਦਸੰਬਰ { $year }
}
