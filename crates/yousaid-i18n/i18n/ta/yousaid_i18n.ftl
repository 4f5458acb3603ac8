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
survey-continue-button = தொடரவும்
# Link: goes to the page before.
survey-back-link = பின்செல்லவும்
# Name of the list of languages to choose from.
survey-language-label = மொழி
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = பக்கம் { $page }, மொத்தம் { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] பக்கம் { $page }, கடைசிப் பக்கம்
    [one] பக்கம் { $page }, இன்னும் சுமார் { $left } பக்கம் உள்ளது
   *[other] பக்கம் { $page }, இன்னும் சுமார் { $left } பக்கங்கள் உள்ளன
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = உதவி பெறவும்
# Link to the landlord's privacy notice.
survey-privacy-link = தனியுரிமை அறிவிப்பு
# Link to the landlord's complaints procedure.
survey-complaints-link = புகார் செய்வது எப்படி
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = உங்கள் பதில்களை வைத்திருக்கிறோம்
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = மீண்டும் தொடங்கவும்
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (புதிய டேபில் திறக்கும்)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (கட்டாயமில்லை)
# Button: takes back the answer to one question.
question-clear-button = என் பதிலை அழிக்கவும்
# Over the choices, where more than one may be selected.
multiple-all-hint = பொருந்தும் அனைத்தையும் தேர்வு செய்யவும்
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } பதிலைத் தேர்வு செய்யவும்
   *[other] அதிகபட்சம் { $max } பதில்களைத் தேர்வு செய்யவும்
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = அல்லது
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = “{ $choice }” என்பதைத் தேர்வு செய்தீர்கள். உங்கள் மற்ற பதில்கள் அழிக்கப்பட்டன.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = அது என்ன என்று குறிப்பிடவும்
# Answer to a yes-or-no question.
yesno-yes-label = ஆம்
# Answer to a yes-or-no question.
yesno-no-label = இல்லை
# Answer offered beside the others.
soft-dont-know-label = தெரியாது
# Answer offered beside the others.
soft-not-applicable-label = பொருந்தாது
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = பொருந்தாது அல்லது தெரியாது
# Answer offered beside the others.
soft-prefer-not-to-say-label = சொல்ல விரும்பவில்லை
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = பதிலளிக்க மறுத்தார்
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] { $max } எழுத்து எழுதலாம்
   *[other] அதிகபட்சம் { $max } எழுத்துகள் எழுதலாம்
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] இன்னும் { $count } எழுத்து எழுதலாம்
   *[other] இன்னும் { $count } எழுத்துகள் எழுதலாம்
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } எழுத்து கூடுதலாக உள்ளது
   *[other] { $count } எழுத்துகள் கூடுதலாக உள்ளன
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = சரிசெய்ய வேண்டியது உள்ளது
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = பிழை:
# No choice was selected.
choice-required-error = ஒரு பதிலைத் தேர்வு செய்யவும்
# Neither yes nor no was selected.
yesno-required-error = ஆம் அல்லது இல்லை என்பதைத் தேர்வு செய்யவும்
# No point of a scale was selected.
scale-required-error = அளவுகோலில் ஒரு பதிலைத் தேர்வு செய்யவும்
# No choice was selected where several may be.
multiple-required-error = குறைந்தது ஒரு பதிலைத் தேர்வு செய்யவும்
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] குறைந்தது { $min } பதிலைத் தேர்வு செய்யவும்
   *[other] குறைந்தது { $min } பதில்களைத் தேர்வு செய்யவும்
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] { $max } பதிலை மட்டும் தேர்வு செய்யவும்
   *[other] { $max } அல்லது அதற்குக் குறைவான பதில்களைத் தேர்வு செய்யவும்
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = “{ $choice }” என்பதை மட்டும் தேர்வு செய்யவும், அல்லது அதை விட்டு மற்ற பதில்களைத் தேர்வு செய்யவும்
# Nothing was typed.
text-required-error = உங்கள் பதிலை எழுதவும்
# $over: characters over the limit.
text-long-error = { $over ->
    [one] உங்கள் பதிலில் { $over } எழுத்தைக் குறைக்கவும்
   *[other] உங்கள் பதிலில் { $over } எழுத்துகளைக் குறைக்கவும்
}
# Nothing was typed.
email-required-error = மின்னஞ்சல் முகவரியை எழுதவும்
# What was typed is not an e-mail address.
email-format-error = மின்னஞ்சல் முகவரியைச் சரியான வடிவத்தில் எழுதவும், எடுத்துக்காட்டு: name@example.com
# Nothing was typed.
number-required-error = ஓர் எண்ணை எழுதவும்
# What was typed is not a number.
number-format-error = உங்கள் பதிலை எண்ணாக எழுதவும், எடுத்துக்காட்டு: 12
# A number with a fraction, where none is allowed.
number-whole-error = முழு எண்ணை எழுதவும், எடுத்துக்காட்டு: 12
# $min: the smallest number allowed.
number-small-error = { $min } அல்லது அதைவிடப் பெரிய எண்ணை எழுதவும்
# $max: the largest number allowed.
number-large-error = { $max } அல்லது அதைவிடச் சிறிய எண்ணை எழுதவும்
# An answer is missing, for any other kind of question.
answer-required-error = இந்தக் கேள்விக்குப் பதிலளிக்கவும்
# Anything else that is not right with an answer.
answer-check-error = இந்தக் கேள்விக்கான உங்கள் பதிலைச் சரிபார்க்கவும்

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = உங்கள் பதில்களைச் சரிபார்க்கவும்
# Link beside an answer: goes to its question.
review-change-link = மாற்றவும்
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = மாற்றவும்: { $question }
# In place of an answer.
review-unanswered-label = பதிலளிக்கவில்லை
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = என் பதில்களை அனுப்பவும்

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = உங்கள் பதில்கள் இந்தச் சாதனத்தில் சேமிக்கப்பட்டுள்ளன. அவை இன்னும் அனுப்பப்படவில்லை.
# The answers are held by the open page only.
delivery-held-status = உங்கள் பதில்கள் இன்னும் அனுப்பப்படவில்லை. இந்தப் பக்கத்தைத் திறந்தே வைத்திருக்கவும்.
# The answers are on their way.
delivery-sending-status = உங்கள் பதில்கள் அனுப்பப்படுகின்றன
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = உங்கள் பதில்கள் எங்களுக்குக் கிடைத்தன. உங்கள் குறிப்பு எண்: { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = உங்கள் பதில்கள் அனுப்பப்பட்டன.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = உங்கள் பதில்கள் இன்னும் அனுப்பப்படவில்லை. இணைய இணைப்புக்காகக் காத்திருக்கிறோம், பிறகு மீண்டும் முயல்வோம்.
# Under the states above, where only the open page has the answers.
delivery-open-hint = உங்கள் பதில்கள் அனுப்பப்படும் வரை இந்தப் பக்கத்தைத் திறந்தே வைத்திருக்கவும்.
# Button: tries at once.
delivery-retry-button = இப்போது மீண்டும் முயலவும்
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = உங்கள் பதில்களை அனுப்ப முடியவில்லை. அவற்றை இங்கே வைத்திருக்கிறோம்.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = உங்கள் பதில்கள் தொலைந்து போகாமல் இருக்க எங்களைத் தொடர்பு கொள்ளவும்.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = இந்தச் சாதனத்தில் முன்பு அளித்த பதில்கள்
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = எங்களுக்கு அனுப்ப உங்கள் பதில்களின் கோப்பைப் பதிவிறக்கவும்
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = அதற்குப் பதிலாக உங்கள் பதில்களை மின்னஞ்சலில் அனுப்பவும்
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = உங்கள் பதில்களின் நகலைப் பதிவிறக்கவும்
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = அச்சிடவும்
# Heading that opens the resident's own answers.
delivery-answers-label = உங்கள் பதில்கள்

## After sending

# Heading.
ending-title = நன்றி
# Heading over what the landlord promises to do.
ending-next-heading = அடுத்து என்ன நடக்கும்
# Under the short code.
ending-reference-hint = உங்கள் குறிப்பு எண்ணை எழுதி வைத்துக் கொள்ளவும். எங்களைத் தொடர்பு கொள்ளும்போது அதைக் கூறலாம்.

## When there is no survey to show

# Heading.
survey-unavailable-title = இந்தக் கருத்தாய்வை இப்போது காட்ட முடியவில்லை
# Heading.
survey-closed-title = இந்தக் கருத்தாய்வு முடிந்துவிட்டது
# $date: the last day on which it could be answered.
survey-closed-text = பதிலளிக்கக் கடைசி நாள்: { $date }.
# Heading.
survey-unopened-title = இந்தக் கருத்தாய்வு இன்னும் தொடங்கவில்லை
# $date: the first day on which it can be answered.
survey-unopened-text = { $date } முதல் நீங்கள் பதிலளிக்கலாம்.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = பெயர் இல்லாமல்
# Long form.
anonymity-anonymous-text = எந்தப் பதில்கள் உங்களுடையவை என்று யாராலும் அறிய முடியாது.
# Short form.
anonymity-confidential-label = இரகசியமானது
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = எந்தப் பதில்கள் உங்களுடையவை என்று { $landlord } கருத்தாய்வுக் குழுவால் மட்டுமே அறிய முடியும்.
# Short form.
anonymity-named-label = உங்கள் பெயருடன்
# Long form. $landlord: the landlord's name.
anonymity-named-text = உங்கள் பதில்களுடன் உங்கள் பெயரையும் { $landlord } பார்க்க முடியும்.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = உங்கள் பதில்களுடன் இந்தப் பக்கம் இதையும் அனுப்புகிறது: { $entries }.

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
    [1] { $day } ஜனவரி, { $year }
    [2] { $day } பிப்ரவரி, { $year }
    [3] { $day } மார்ச், { $year }
    [4] { $day } ஏப்ரல், { $year }
    [5] { $day } மே, { $year }
    [6] { $day } ஜூன், { $year }
    [7] { $day } ஜூலை, { $year }
    [8] { $day } ஆகஸ்ட், { $year }
    [9] { $day } செப்டம்பர், { $year }
    [10] { $day } அக்டோபர், { $year }
    [11] { $day } நவம்பர், { $year }
   *[12] { $day } டிசம்பர், { $year }
}
