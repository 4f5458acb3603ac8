### Interface words of Yousaid.
###
### status: reviewed
###
### The line above is read by the program: `reviewed` when a native speaker has checked every
### message, else `draft`. Ids are made of who, where and kind: `survey-continue-button`.
### Style: plain words, short sentences, no blame. Names that begin with $ are filled in by the
### program and have to stay.

## Every page

# Button: goes to the next page.
survey-continue-button = Continue
# Link: goes to the page before.
survey-back-link = Back
# Name of the list of languages to choose from.
survey-language-label = Language
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Page { $page } of { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Page { $page }, the last page
    [one] Page { $page }, about { $left } page left
   *[other] Page { $page }, about { $left } pages left
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Get help
# Link to the landlord's privacy notice.
survey-privacy-link = Privacy notice
# Link to the landlord's complaints procedure.
survey-complaints-link = How to complain
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = We kept your answers
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Start again
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (opens in new tab)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (optional)
# Button: takes back the answer to one question.
question-clear-button = Clear my answer
# Over the choices, where more than one may be selected.
multiple-all-hint = Select all that apply
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Select { $max } answer
   *[other] Select up to { $max } answers
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = or
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = You selected ‘{ $choice }’. Your other answers are cleared.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Say what it is
# Answer to a yes-or-no question.
yesno-yes-label = Yes
# Answer to a yes-or-no question.
yesno-no-label = No
# Answer offered beside the others.
soft-dont-know-label = Don’t know
# Answer offered beside the others.
soft-not-applicable-label = Not applicable
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Not applicable or don’t know
# Answer offered beside the others.
soft-prefer-not-to-say-label = Prefer not to say
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Refused to answer
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] You can enter { $max } character
   *[other] You can enter up to { $max } characters
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] You have { $count } character remaining
   *[other] You have { $count } characters remaining
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] You have { $count } character too many
   *[other] You have { $count } characters too many
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = There is a problem
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Error:
# No choice was selected.
choice-required-error = Select an answer
# Neither yes nor no was selected.
yesno-required-error = Select yes or no
# No point of a scale was selected.
scale-required-error = Select one answer from the scale
# No choice was selected where several may be.
multiple-required-error = Select at least one answer
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Select at least { $min } answer
   *[other] Select at least { $min } answers
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Select only { $max } answer
   *[other] Select { $max } answers or fewer
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Select ‘{ $choice }’ on its own, or select other answers without it
# Nothing was typed.
text-required-error = Enter your answer
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Shorten your answer by { $over } character
   *[other] Shorten your answer by { $over } characters
}
# Nothing was typed.
email-required-error = Enter an email address
# What was typed is not an e-mail address.
email-format-error = Enter an email address in the correct format, like name@example.com
# Nothing was typed.
number-required-error = Enter a number
# What was typed is not a number.
number-format-error = Enter your answer as a number, like 12
# A number with a fraction, where none is allowed.
number-whole-error = Enter a whole number, like 12
# $min: the smallest number allowed.
number-small-error = Enter a number that is { $min } or more
# $max: the largest number allowed.
number-large-error = Enter a number that is { $max } or less
# An answer is missing, for any other kind of question.
answer-required-error = Answer this question
# Anything else that is not right with an answer.
answer-check-error = Check your answer to this question

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Check your answers
# Link beside an answer: goes to its question.
review-change-link = Change
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Change: { $question }
# In place of an answer.
review-unanswered-label = Not answered
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Send my answers

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Your answers are saved on this device. They have not been sent yet.
# The answers are held by the open page only.
delivery-held-status = Your answers have not been sent yet. Keep this page open.
# The answers are on their way.
delivery-sending-status = Sending your answers
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = We have received your answers. Your reference is { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Your answers have been sent.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Your answers have not been sent yet. We are waiting for a connection and will try again.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Keep this page open until your answers have been sent.
# Button: tries at once.
delivery-retry-button = Try again now
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Your answers could not be sent. We have kept them here.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Contact us so that your answers are not lost.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Answers given on this device earlier
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Download a file of your answers to send us
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Send your answers by email instead
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Download a copy of your answers
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Print
# Heading that opens the resident's own answers.
delivery-answers-label = Your answers

## After sending

# Heading.
ending-title = Thank you
# Heading over what the landlord promises to do.
ending-next-heading = What happens next
# Under the short code.
ending-reference-hint = Make a note of your reference. You can quote it if you contact us.

## When there is no survey to show

# Heading.
survey-unavailable-title = This survey cannot be shown at the moment
# Heading.
survey-closed-title = This survey has closed
# $date: the last day on which it could be answered.
survey-closed-text = You could answer until { $date }.
# Heading.
survey-unopened-title = This survey is not open yet
# $date: the first day on which it can be answered.
survey-unopened-text = You can answer from { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Anonymous
# Long form.
anonymity-anonymous-text = Nobody can tell which answers are yours.
# Short form.
anonymity-confidential-label = Confidential
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Only the survey team of { $landlord } can tell which answers are yours.
# Short form.
anonymity-named-label = With your name
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } can see your name with your answers.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = This page sends with your answers: { $entries }.

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
    [1] { $day } January { $year }
    [2] { $day } February { $year }
    [3] { $day } March { $year }
    [4] { $day } April { $year }
    [5] { $day } May { $year }
    [6] { $day } June { $year }
    [7] { $day } July { $year }
    [8] { $day } August { $year }
    [9] { $day } September { $year }
    [10] { $day } October { $year }
    [11] { $day } November { $year }
   *[12] { $day } December { $year }
}
