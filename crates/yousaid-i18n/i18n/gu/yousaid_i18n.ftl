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
survey-continue-button = આગળ વધો
# Link: goes to the page before.
survey-back-link = પાછળ
# Name of the list of languages to choose from.
survey-language-label = ભાષા
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = પાનું { $page }, કુલ { $pages } માંથી
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] પાનું { $page }, છેલ્લું પાનું
    [one] પાનું { $page }, લગભગ { $left } પાનું બાકી
   *[other] પાનું { $page }, લગભગ { $left } પાનાં બાકી
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = મદદ મેળવો
# Link to the landlord's privacy notice.
survey-privacy-link = ગોપનીયતાની સૂચના
# Link to the landlord's complaints procedure.
survey-complaints-link = ફરિયાદ કેવી રીતે કરવી
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = અમે તમારા જવાબો સાચવી રાખ્યા છે
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = ફરીથી શરૂ કરો
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (નવી ટૅબમાં ખૂલે છે)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (ફરજિયાત નથી)
# Button: takes back the answer to one question.
question-clear-button = મારો જવાબ ભૂંસી નાખો
# Over the choices, where more than one may be selected.
multiple-all-hint = લાગુ પડતા હોય તે બધા જવાબો પસંદ કરો
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } જવાબ પસંદ કરો
   *[other] વધુમાં વધુ { $max } જવાબો પસંદ કરો
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = અથવા
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = તમે “{ $choice }” પસંદ કર્યું છે. તમારા બીજા જવાબો ભૂંસી નાખવામાં આવ્યા છે.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = તે શું છે તે જણાવો
# Answer to a yes-or-no question.
yesno-yes-label = હા
# Answer to a yes-or-no question.
yesno-no-label = ના
# Answer offered beside the others.
soft-dont-know-label = ખબર નથી
# Answer offered beside the others.
soft-not-applicable-label = લાગુ પડતું નથી
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = લાગુ પડતું નથી અથવા ખબર નથી
# Answer offered beside the others.
soft-prefer-not-to-say-label = કહેવા માંગતા નથી
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = જવાબ આપવાની ના પાડી
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] તમે { $max } અક્ષર લખી શકો છો
   *[other] તમે વધુમાં વધુ { $max } અક્ષરો લખી શકો છો
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] તમે હજી { $count } અક્ષર લખી શકો છો
   *[other] તમે હજી { $count } અક્ષરો લખી શકો છો
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } અક્ષર વધારે છે
   *[other] { $count } અક્ષરો વધારે છે
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = કંઈક સુધારવાનું બાકી છે
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = ભૂલ:
# No choice was selected.
choice-required-error = એક જવાબ પસંદ કરો
# Neither yes nor no was selected.
yesno-required-error = હા અથવા ના પસંદ કરો
# No point of a scale was selected.
scale-required-error = માપ પરથી એક જવાબ પસંદ કરો
# No choice was selected where several may be.
multiple-required-error = ઓછામાં ઓછો એક જવાબ પસંદ કરો
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] ઓછામાં ઓછો { $min } જવાબ પસંદ કરો
   *[other] ઓછામાં ઓછા { $min } જવાબો પસંદ કરો
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] ફક્ત { $max } જવાબ પસંદ કરો
   *[other] { $max } કે તેથી ઓછા જવાબો પસંદ કરો
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = ફક્ત “{ $choice }” પસંદ કરો, અથવા તેને છોડીને બીજા જવાબો પસંદ કરો
# Nothing was typed.
text-required-error = તમારો જવાબ લખો
# $over: characters over the limit.
text-long-error = { $over ->
    [one] તમારા જવાબમાંથી { $over } અક્ષર ઓછો કરો
   *[other] તમારા જવાબમાંથી { $over } અક્ષરો ઓછા કરો
}
# Nothing was typed.
email-required-error = ઈમેલ સરનામું લખો
# What was typed is not an e-mail address.
email-format-error = ઈમેલ સરનામું સાચી રીતે લખો, જેમ કે name@example.com
# Nothing was typed.
number-required-error = કોઈ સંખ્યા લખો
# What was typed is not a number.
number-format-error = તમારો જવાબ સંખ્યામાં લખો, જેમ કે 12
# A number with a fraction, where none is allowed.
number-whole-error = પૂર્ણ સંખ્યા લખો, જેમ કે 12
# $min: the smallest number allowed.
number-small-error = { $min } કે તેથી મોટી સંખ્યા લખો
# $max: the largest number allowed.
number-large-error = { $max } કે તેથી નાની સંખ્યા લખો
# An answer is missing, for any other kind of question.
answer-required-error = આ પ્રશ્નનો જવાબ આપો
# Anything else that is not right with an answer.
answer-check-error = આ પ્રશ્નનો તમારો જવાબ તપાસી લો

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = તમારા જવાબો તપાસી લો
# Link beside an answer: goes to its question.
review-change-link = બદલો
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = બદલો: { $question }
# In place of an answer.
review-unanswered-label = જવાબ આપ્યો નથી
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = મારા જવાબો મોકલો

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = તમારા જવાબો આ ડિવાઇસ પર સાચવેલા છે. તે હજી મોકલાયા નથી.
# The answers are held by the open page only.
delivery-held-status = તમારા જવાબો હજી મોકલાયા નથી. આ પાનું ખુલ્લું રાખો.
# The answers are on their way.
delivery-sending-status = તમારા જવાબો મોકલાઈ રહ્યા છે
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = અમને તમારા જવાબો મળી ગયા છે. તમારો સંદર્ભ નંબર { $reference } છે.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = તમારા જવાબો મોકલાઈ ગયા છે.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = તમારા જવાબો હજી મોકલાયા નથી. અમે ઇન્ટરનેટ કનેક્શનની રાહ જોઈ રહ્યા છીએ અને ફરી પ્રયત્ન કરીશું.
# Under the states above, where only the open page has the answers.
delivery-open-hint = તમારા જવાબો મોકલાઈ જાય ત્યાં સુધી આ પાનું ખુલ્લું રાખો.
# Button: tries at once.
delivery-retry-button = હમણાં ફરી પ્રયત્ન કરો
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = તમારા જવાબો મોકલી શકાયા નથી. અમે તેમને અહીં સાચવી રાખ્યા છે.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = તમારા જવાબો ખોવાઈ ન જાય તે માટે અમારો સંપર્ક કરો.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = આ ડિવાઇસ પર અગાઉ આપેલા જવાબો
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = અમને મોકલવા માટે તમારા જવાબોની ફાઇલ ડાઉનલોડ કરો
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = તેને બદલે તમારા જવાબો ઈમેલથી મોકલો
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = તમારા જવાબોની કૉપિ ડાઉનલોડ કરો
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = પ્રિન્ટ કરો
# Heading that opens the resident's own answers.
delivery-answers-label = તમારા જવાબો

## After sending

# Heading.
ending-title = આભાર
# Heading over what the landlord promises to do.
ending-next-heading = આગળ શું થશે
# Under the short code.
ending-reference-hint = તમારો સંદર્ભ નંબર લખી રાખો. અમારો સંપર્ક કરતી વખતે તમે તે જણાવી શકો છો.

## When there is no survey to show

# Heading.
survey-unavailable-title = આ સર્વે હાલમાં બતાવી શકાતો નથી
# Heading.
survey-closed-title = આ સર્વે બંધ થઈ ગયો છે
# $date: the last day on which it could be answered.
survey-closed-text = તમે { $date } સુધી જવાબ આપી શકતા હતા.
# Heading.
survey-unopened-title = આ સર્વે હજી શરૂ થયો નથી
# $date: the first day on which it can be answered.
survey-unopened-text = તમે { $date } થી જવાબ આપી શકો છો.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = નામ વગર
# Long form.
anonymity-anonymous-text = કયા જવાબો તમારા છે તે કોઈ જાણી શકતું નથી.
# Short form.
anonymity-confidential-label = ગોપનીય
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = કયા જવાબો તમારા છે તે ફક્ત { $landlord } ની સર્વે ટીમ જાણી શકે છે.
# Short form.
anonymity-named-label = તમારા નામ સાથે
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } તમારા જવાબો સાથે તમારું નામ જોઈ શકે છે.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = આ પાનું તમારા જવાબો સાથે આ પણ મોકલે છે: { $entries }.

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
    [1] { $day } જાન્યુઆરી, { $year }
    [2] { $day } ફેબ્રુઆરી, { $year }
    [3] { $day } માર્ચ, { $year }
    [4] { $day } એપ્રિલ, { $year }
    [5] { $day } મે, { $year }
    [6] { $day } જૂન, { $year }
    [7] { $day } જુલાઈ, { $year }
    [8] { $day } ઑગસ્ટ, { $year }
    [9] { $day } સપ્ટેમ્બર, { $year }
    [10] { $day } ઑક્ટોબર, { $year }
    [11] { $day } નવેમ્બર, { $year }
   *[12] { $day } ડિસેમ્બર, { $year }
}
