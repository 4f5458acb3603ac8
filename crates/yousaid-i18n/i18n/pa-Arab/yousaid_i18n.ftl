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
survey-continue-button = اگے چلو
# Link: goes to the page before.
survey-back-link = پچھے
# Name of the list of languages to choose from.
survey-language-label = زبان
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = { $pages } وچوں صفحہ { $page }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] صفحہ { $page }، آخری صفحہ
    [one] صفحہ { $page }، تقریباً { $left } صفحہ باقی اے
   *[other] صفحہ { $page }، تقریباً { $left } صفحے باقی نیں
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = مدد لوو
# Link to the landlord's privacy notice.
survey-privacy-link = رازداری دا نوٹس
# Link to the landlord's complaints procedure.
survey-complaints-link = شکایت کرن دا طریقہ
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = اسیں تہاڈے جواب سانبھ کے رکھے نیں
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = دوبارہ شروع کرو
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (نویں ٹیب وچ کھلدا اے)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (اختیاری)
# Button: takes back the answer to one question.
question-clear-button = میرا جواب مٹاؤ
# Over the choices, where more than one may be selected.
multiple-all-hint = جیہڑے جواب تہاڈے تے لاگو ہون، اوہ سارے چنو
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } جواب چنو
   *[other] ودھ توں ودھ { $max } جواب چنو
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = یا
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = تسیں “{ $choice }” چنیا اے۔ تہاڈے باقی جواب مٹا دتے گئے نیں۔
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = دسو کہ ایہہ کیہ اے
# Answer to a yes-or-no question.
yesno-yes-label = ہاں
# Answer to a yes-or-no question.
yesno-no-label = نہیں
# Answer offered beside the others.
soft-dont-know-label = پتا نہیں
# Answer offered beside the others.
soft-not-applicable-label = میرے تے لاگو نہیں
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = میرے تے لاگو نہیں یا پتا نہیں
# Answer offered beside the others.
soft-prefer-not-to-say-label = دسنا نہیں چاہندے
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = جواب دین توں انکار کیتا
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] تسیں { $max } حرف لکھ سکدے او
   *[other] تسیں ودھ توں ودھ { $max } حرف لکھ سکدے او
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] تسیں ہور { $count } حرف لکھ سکدے او
   *[other] تسیں ہور { $count } حرف لکھ سکدے او
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } حرف ودھ اے
   *[other] { $count } حرف ودھ نیں
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = اک مسئلہ اے
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = غلطی:
# No choice was selected.
choice-required-error = کوئی جواب چنو
# Neither yes nor no was selected.
yesno-required-error = ہاں یا نہیں چنو
# No point of a scale was selected.
scale-required-error = پیمانے توں اک جواب چنو
# No choice was selected where several may be.
multiple-required-error = گھٹ توں گھٹ اک جواب چنو
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] گھٹ توں گھٹ { $min } جواب چنو
   *[other] گھٹ توں گھٹ { $min } جواب چنو
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] صرف { $max } جواب چنو
   *[other] ودھ توں ودھ { $max } جواب چنو
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = صرف “{ $choice }” چنو، یا اوہدے بغیر دوجے جواب چنو
# Nothing was typed.
text-required-error = اپنا جواب لکھو
# $over: characters over the limit.
text-long-error = { $over ->
    [one] اپنے جواب وچوں { $over } حرف گھٹ کرو
   *[other] اپنے جواب وچوں { $over } حرف گھٹ کرو
}
# Nothing was typed.
email-required-error = ای میل ایڈریس لکھو
# What was typed is not an e-mail address.
email-format-error = ای میل ایڈریس ٹھیک شکل وچ لکھو، جیویں name@example.com
# Nothing was typed.
number-required-error = کوئی عدد لکھو
# What was typed is not a number.
number-format-error = اپنا جواب عدد وچ لکھو، جیویں 12
# A number with a fraction, where none is allowed.
number-whole-error = پورا عدد لکھو، جیویں 12
# $min: the smallest number allowed.
number-small-error = { $min } یا ایہدے توں وڈا عدد لکھو
# $max: the largest number allowed.
number-large-error = { $max } یا ایہدے توں چھوٹا عدد لکھو
# An answer is missing, for any other kind of question.
answer-required-error = ایس سوال دا جواب دیو
# Anything else that is not right with an answer.
answer-check-error = ایس سوال دا اپنا جواب دوبارہ ویکھو

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = اپنے جواب ویکھ لوو
# Link beside an answer: goes to its question.
review-change-link = بدلو
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = بدلو: { $question }
# In place of an answer.
review-unanswered-label = جواب نہیں دتا گیا
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = میرے جواب بھیجو

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = تہاڈے جواب ایس ڈیوائس تے محفوظ نیں۔ ایہہ ہالے بھیجے نہیں گئے۔
# The answers are held by the open page only.
delivery-held-status = تہاڈے جواب ہالے بھیجے نہیں گئے۔ ایہہ صفحہ کھلا رکھو۔
# The answers are on their way.
delivery-sending-status = تہاڈے جواب بھیجے جا رہے نیں
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = تہاڈے جواب سانوں مل گئے نیں۔ تہاڈا ریفرنس { $reference } اے۔
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = تہاڈے جواب بھیج دتے گئے نیں۔
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = تہاڈے جواب ہالے بھیجے نہیں گئے۔ اسیں انٹرنیٹ کنکشن دی اڈیک کر رہے آں تے دوبارہ کوشش کراں گے۔
# Under the states above, where only the open page has the answers.
delivery-open-hint = جدوں تک تہاڈے جواب بھیج نہ دتے جان، ایہہ صفحہ کھلا رکھو۔
# Button: tries at once.
delivery-retry-button = ہنے دوبارہ کوشش کرو
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = تہاڈے جواب بھیجے نہیں جا سکے۔ اسیں اوہناں نوں ایتھے محفوظ رکھیا اے۔
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = ساڈے نال رابطہ کرو تاں جے تہاڈے جواب ضائع نہ ہون۔
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = ایس ڈیوائس تے پہلاں دتے گئے جواب
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = اپنے جواباں دی فائل ڈاؤن لوڈ کرو جیہڑی تسیں سانوں بھیج سکو
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = ایہدی تھاں اپنے جواب ای میل نال بھیجو
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = اپنے جواباں دی کاپی ڈاؤن لوڈ کرو
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = پرنٹ کرو
# Heading that opens the resident's own answers.
delivery-answers-label = تہاڈے جواب

## After sending

# Heading.
ending-title = شکریہ
# Heading over what the landlord promises to do.
ending-next-heading = ہن اگے کیہ ہووے گا
# Under the short code.
ending-reference-hint = اپنا ریفرنس لکھ کے رکھ لوو۔ ساڈے نال رابطہ کردیاں تسیں ایہدا حوالہ دے سکدے او۔

## When there is no survey to show

# Heading.
survey-unavailable-title = ایہہ سروے ایس ویلے وکھایا نہیں جا سکدا
# Heading.
survey-closed-title = ایہہ سروے بند ہو چکا اے
# $date: the last day on which it could be answered.
survey-closed-text = { $date } تک جواب دتا جا سکدا سی۔
# Heading.
survey-unopened-title = ایہہ سروے ہالے شروع نہیں ہویا
# $date: the first day on which it can be answered.
survey-unopened-text = تسیں { $date } توں جواب دے سکدے او۔

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = گمنام
# Long form.
anonymity-anonymous-text = کوئی نہیں جان سکدا کہ کیہڑے جواب تہاڈے نیں۔
# Short form.
anonymity-confidential-label = رازدارانہ
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = صرف { $landlord } دی سروے ٹیم جان سکدی اے کہ کیہڑے جواب تہاڈے نیں۔
# Short form.
anonymity-named-label = تہاڈے ناں نال
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } تہاڈے جواباں نال تہاڈا ناں ویکھ سکدے نیں۔

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = ایہہ صفحہ تہاڈے جواباں نال ایہہ وی بھیجدا اے: { $entries }۔

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }، { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = ,
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = .

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } جنوری { $year }
    [2] { $day } فروری { $year }
    [3] { $day } مارچ { $year }
    [4] { $day } اپریل { $year }
    [5] { $day } مئی { $year }
    [6] { $day } جون { $year }
    [7] { $day } جولائی { $year }
    [8] { $day } اگست { $year }
    [9] { $day } ستمبر { $year }
    [10] { $day } اکتوبر { $year }
    [11] { $day } نومبر { $year }
   *[12] { $day } دسمبر { $year }
}
