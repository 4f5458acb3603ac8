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
survey-continue-button = Parhau
# Link: goes to the page before.
survey-back-link = Yn ôl
# Name of the list of languages to choose from.
survey-language-label = Iaith
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Tudalen { $page } o { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Tudalen { $page }, y dudalen olaf
    [zero] Tudalen { $page }, y dudalen olaf
    [one] Tudalen { $page }, tua { $left } dudalen ar ôl
    [two] Tudalen { $page }, tua { $left } dudalen ar ôl
    [few] Tudalen { $page }, tua { $left } tudalen ar ôl
    [many] Tudalen { $page }, tua { $left } thudalen ar ôl
   *[other] Tudalen { $page }, tua { $left } tudalen ar ôl
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Cael help
# Link to the landlord's privacy notice.
survey-privacy-link = Hysbysiad preifatrwydd
# Link to the landlord's complaints procedure.
survey-complaints-link = Sut i gwyno
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Rydym wedi cadw eich atebion
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Dechrau eto
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (yn agor mewn tab newydd)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (dewisol)
# Button: takes back the answer to one question.
question-clear-button = Clirio fy ateb
# Over the choices, where more than one may be selected.
multiple-all-hint = Dewiswch bob un sy’n berthnasol
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [zero] Dewiswch hyd at { $max } ateb
    [one] Dewiswch { $max } ateb
    [two] Dewiswch hyd at { $max } ateb
    [few] Dewiswch hyd at { $max } ateb
    [many] Dewiswch hyd at { $max } ateb
   *[other] Dewiswch hyd at { $max } ateb
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = neu
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Rydych chi wedi dewis ‘{ $choice }’. Mae eich atebion eraill wedi’u clirio.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Dywedwch beth
# Answer to a yes-or-no question.
yesno-yes-label = Ie
# Answer to a yes-or-no question.
yesno-no-label = Na
# Answer offered beside the others.
soft-dont-know-label = Ddim yn gwybod
# Answer offered beside the others.
soft-not-applicable-label = Ddim yn berthnasol
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Ddim yn berthnasol neu ddim yn gwybod
# Answer offered beside the others.
soft-prefer-not-to-say-label = Mae’n well gen i beidio â dweud
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Gwrthod ateb
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [zero] Gallwch chi roi hyd at { $max } nod
    [two] Gallwch chi roi hyd at { $max } nod
    [few] Gallwch chi roi hyd at { $max } nod
    [many] Gallwch chi roi hyd at { $max } nod
    [other] Gallwch chi roi hyd at { $max } nod
   *[one] Gallwch chi roi { $max } nod
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [zero] Mae gennych chi { $count } nod ar ôl
    [one] Mae gennych chi { $count } nod ar ôl
    [two] Mae gennych chi { $count } nod ar ôl
    [few] Mae gennych chi { $count } nod ar ôl
    [many] Mae gennych chi { $count } nod ar ôl
   *[other] Mae gennych chi { $count } nod ar ôl
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [zero] Mae gennych chi { $count } nod yn ormod
    [one] Mae gennych chi { $count } nod yn ormod
    [two] Mae gennych chi { $count } nod yn ormod
    [few] Mae gennych chi { $count } nod yn ormod
    [many] Mae gennych chi { $count } nod yn ormod
   *[other] Mae gennych chi { $count } nod yn ormod
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Mae problem wedi codi
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Gwall:
# No choice was selected.
choice-required-error = Dewiswch ateb
# Neither yes nor no was selected.
yesno-required-error = Dewiswch ie neu na
# No point of a scale was selected.
scale-required-error = Dewiswch un ateb o’r raddfa
# No choice was selected where several may be.
multiple-required-error = Dewiswch o leiaf un ateb
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [zero] Dewiswch o leiaf { $min } ateb
    [one] Dewiswch o leiaf { $min } ateb
    [two] Dewiswch o leiaf { $min } ateb
    [few] Dewiswch o leiaf { $min } ateb
    [many] Dewiswch o leiaf { $min } ateb
   *[other] Dewiswch o leiaf { $min } ateb
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [zero] Dewiswch { $max } ateb neu lai
    [two] Dewiswch { $max } ateb neu lai
    [few] Dewiswch { $max } ateb neu lai
    [many] Dewiswch { $max } ateb neu lai
    [other] Dewiswch { $max } ateb neu lai
   *[one] Dewiswch { $max } ateb yn unig
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Dewiswch ‘{ $choice }’ ar ei ben ei hun, neu dewiswch atebion eraill hebddo
# Nothing was typed.
text-required-error = Rhowch eich ateb
# $over: characters over the limit.
text-long-error = { $over ->
    [zero] Gwnewch eich ateb yn fyrrach o { $over } nod
    [one] Gwnewch eich ateb yn fyrrach o { $over } nod
    [two] Gwnewch eich ateb yn fyrrach o { $over } nod
    [few] Gwnewch eich ateb yn fyrrach o { $over } nod
    [many] Gwnewch eich ateb yn fyrrach o { $over } nod
   *[other] Gwnewch eich ateb yn fyrrach o { $over } nod
}
# Nothing was typed.
email-required-error = Rhowch gyfeiriad e-bost
# What was typed is not an e-mail address.
email-format-error = Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com
# Nothing was typed.
number-required-error = Rhowch rif
# What was typed is not a number.
number-format-error = Rhowch eich ateb fel rhif, er enghraifft 12
# A number with a fraction, where none is allowed.
number-whole-error = Rhowch rif cyfan, er enghraifft 12
# $min: the smallest number allowed.
number-small-error = Rhowch rif sy’n { $min } neu fwy
# $max: the largest number allowed.
number-large-error = Rhowch rif sy’n { $max } neu lai
# An answer is missing, for any other kind of question.
answer-required-error = Atebwch y cwestiwn hwn
# Anything else that is not right with an answer.
answer-check-error = Gwiriwch eich ateb i’r cwestiwn hwn

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Gwiriwch eich atebion
# Link beside an answer: goes to its question.
review-change-link = Newid
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Newid: { $question }
# In place of an answer.
review-unanswered-label = Heb ei ateb
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Anfon fy atebion

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Mae eich atebion wedi’u cadw ar y ddyfais hon. Nid ydynt wedi’u hanfon eto.
# The answers are held by the open page only.
delivery-held-status = Nid yw eich atebion wedi’u hanfon eto. Cadwch y dudalen hon ar agor.
# The answers are on their way.
delivery-sending-status = Yn anfon eich atebion
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Rydym wedi derbyn eich atebion. Eich cyfeirnod yw { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Mae eich atebion wedi’u hanfon.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Nid yw eich atebion wedi’u hanfon eto. Rydym yn aros am gysylltiad a byddwn yn rhoi cynnig arall arni.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Cadwch y dudalen hon ar agor nes bod eich atebion wedi’u hanfon.
# Button: tries at once.
delivery-retry-button = Rhoi cynnig arall arni nawr
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Nid oedd modd anfon eich atebion. Rydym wedi’u cadw yma.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Cysylltwch â ni fel na chaiff eich atebion eu colli.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Atebion a roddwyd ar y ddyfais hon yn gynharach
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Lawrlwytho ffeil o’ch atebion i’w hanfon atom
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Anfon eich atebion drwy e-bost yn lle hynny
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Lawrlwytho copi o’ch atebion
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Argraffu
# Heading that opens the resident's own answers.
delivery-answers-label = Eich atebion

## After sending

# Heading.
ending-title = Diolch
# Heading over what the landlord promises to do.
ending-next-heading = Beth sy’n digwydd nesaf
# Under the short code.
ending-reference-hint = Gwnewch nodyn o’ch cyfeirnod. Gallwch ei ddyfynnu os byddwch yn cysylltu â ni.

## When there is no survey to show

# Heading.
survey-unavailable-title = Nid oes modd dangos yr arolwg hwn ar hyn o bryd
# Heading.
survey-closed-title = Mae’r arolwg hwn wedi cau
# $date: the last day on which it could be answered.
survey-closed-text = Roedd modd ateb tan { $date }.
# Heading.
survey-unopened-title = Nid yw’r arolwg hwn ar agor eto
# $date: the first day on which it can be answered.
survey-unopened-text = Gallwch ateb o { $date } ymlaen.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Dienw
# Long form.
anonymity-anonymous-text = Ni all neb ddweud pa atebion yw eich rhai chi.
# Short form.
anonymity-confidential-label = Cyfrinachol
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Dim ond tîm arolygon { $landlord } all ddweud pa atebion yw eich rhai chi.
# Short form.
anonymity-named-label = Gyda’ch enw
# Long form. $landlord: the landlord's name.
anonymity-named-text = Gall { $landlord } weld eich enw gyda’ch atebion.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Mae’r dudalen hon yn anfon gyda’ch atebion: { $entries }.

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
    [1] { $day } Ionawr { $year }
    [2] { $day } Chwefror { $year }
    [3] { $day } Mawrth { $year }
    [4] { $day } Ebrill { $year }
    [5] { $day } Mai { $year }
    [6] { $day } Mehefin { $year }
    [7] { $day } Gorffennaf { $year }
    [8] { $day } Awst { $year }
    [9] { $day } Medi { $year }
    [10] { $day } Hydref { $year }
    [11] { $day } Tachwedd { $year }
   *[12] { $day } Rhagfyr { $year }
}
