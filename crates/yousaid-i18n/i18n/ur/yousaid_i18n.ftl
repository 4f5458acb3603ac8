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
survey-continue-button = جاری رکھیں
# Link: goes to the page before.
survey-back-link = واپس
# Name of the list of languages to choose from.
survey-language-label = زبان
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = { $pages } میں سے صفحہ { $page }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] صفحہ { $page }، آخری صفحہ
    [one] صفحہ { $page }، تقریباً { $left } صفحہ باقی ہے
   *[other] صفحہ { $page }، تقریباً { $left } صفحے باقی ہیں
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = مدد حاصل کریں
# Link to the landlord's privacy notice.
survey-privacy-link = رازداری کا نوٹس
# Link to the landlord's complaints procedure.
survey-complaints-link = شکایت کرنے کا طریقہ
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = ہم نے آپ کے جوابات سنبھال رکھے ہیں
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = دوبارہ شروع کریں
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (نئے ٹیب میں کھلتا ہے)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (اختیاری)
# Button: takes back the answer to one question.
question-clear-button = میرا جواب مٹائیں
# Over the choices, where more than one may be selected.
multiple-all-hint = جو جوابات آپ پر لاگو ہوں، وہ سب منتخب کریں
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } جواب منتخب کریں
   *[other] زیادہ سے زیادہ { $max } جوابات منتخب کریں
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = یا
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = آپ نے “{ $choice }” منتخب کیا ہے۔ آپ کے باقی جوابات مٹا دیے گئے ہیں۔
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = بتائیں کہ یہ کیا ہے
# Answer to a yes-or-no question.
yesno-yes-label = ہاں
# Answer to a yes-or-no question.
yesno-no-label = نہیں
# Answer offered beside the others.
soft-dont-know-label = معلوم نہیں
# Answer offered beside the others.
soft-not-applicable-label = مجھ پر لاگو نہیں
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = مجھ پر لاگو نہیں یا معلوم نہیں
# Answer offered beside the others.
soft-prefer-not-to-say-label = بتانا نہیں چاہتے
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = جواب دینے سے انکار کیا
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] آپ { $max } حرف لکھ سکتے ہیں
   *[other] آپ زیادہ سے زیادہ { $max } حروف لکھ سکتے ہیں
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] آپ مزید { $count } حرف لکھ سکتے ہیں
   *[other] آپ مزید { $count } حروف لکھ سکتے ہیں
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } حرف زیادہ ہے
   *[other] { $count } حروف زیادہ ہیں
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = ایک مسئلہ ہے
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = غلطی:
# No choice was selected.
choice-required-error = کوئی جواب منتخب کریں
# Neither yes nor no was selected.
yesno-required-error = ہاں یا نہیں منتخب کریں
# No point of a scale was selected.
scale-required-error = پیمانے سے ایک جواب منتخب کریں
# No choice was selected where several may be.
multiple-required-error = کم از کم ایک جواب منتخب کریں
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] کم از کم { $min } جواب منتخب کریں
   *[other] کم از کم { $min } جوابات منتخب کریں
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] صرف { $max } جواب منتخب کریں
   *[other] زیادہ سے زیادہ { $max } جوابات منتخب کریں
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = صرف “{ $choice }” منتخب کریں، یا اس کے بغیر دوسرے جوابات منتخب کریں
# Nothing was typed.
text-required-error = اپنا جواب لکھیں
# $over: characters over the limit.
text-long-error = { $over ->
    [one] اپنے جواب میں سے { $over } حرف کم کریں
   *[other] اپنے جواب میں سے { $over } حروف کم کریں
}
# Nothing was typed.
email-required-error = ای میل ایڈریس لکھیں
# What was typed is not an e-mail address.
email-format-error = ای میل ایڈریس درست شکل میں لکھیں، جیسے name@example.com
# Nothing was typed.
number-required-error = کوئی عدد لکھیں
# What was typed is not a number.
number-format-error = اپنا جواب عدد میں لکھیں، جیسے 12
# A number with a fraction, where none is allowed.
number-whole-error = پورا عدد لکھیں، جیسے 12
# $min: the smallest number allowed.
number-small-error = { $min } یا اس سے بڑا عدد لکھیں
# $max: the largest number allowed.
number-large-error = { $max } یا اس سے چھوٹا عدد لکھیں
# An answer is missing, for any other kind of question.
answer-required-error = اس سوال کا جواب دیں
# Anything else that is not right with an answer.
answer-check-error = اس سوال کا اپنا جواب دوبارہ دیکھیں

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = اپنے جوابات دیکھ لیں
# Link beside an answer: goes to its question.
review-change-link = تبدیل کریں
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = تبدیل کریں: { $question }
# In place of an answer.
review-unanswered-label = جواب نہیں دیا گیا
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = میرے جوابات بھیجیں

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = آپ کے جوابات اس ڈیوائس پر محفوظ ہیں۔ یہ ابھی بھیجے نہیں گئے۔
# The answers are held by the open page only.
delivery-held-status = آپ کے جوابات ابھی بھیجے نہیں گئے۔ یہ صفحہ کھلا رکھیں۔
# The answers are on their way.
delivery-sending-status = آپ کے جوابات بھیجے جا رہے ہیں
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = آپ کے جوابات ہمیں مل گئے ہیں۔ آپ کا ریفرنس { $reference } ہے۔
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = آپ کے جوابات بھیج دیے گئے ہیں۔
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = آپ کے جوابات ابھی بھیجے نہیں گئے۔ ہم انٹرنیٹ کنکشن کا انتظار کر رہے ہیں اور دوبارہ کوشش کریں گے۔
# Under the states above, where only the open page has the answers.
delivery-open-hint = جب تک آپ کے جوابات بھیج نہ دیے جائیں، یہ صفحہ کھلا رکھیں۔
# Button: tries at once.
delivery-retry-button = ابھی دوبارہ کوشش کریں
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = آپ کے جوابات بھیجے نہیں جا سکے۔ ہم نے انہیں یہاں محفوظ رکھا ہے۔
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = ہم سے رابطہ کریں تاکہ آپ کے جوابات ضائع نہ ہوں۔
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = اس ڈیوائس پر پہلے دیے گئے جوابات
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = اپنے جوابات کی فائل ڈاؤن لوڈ کریں جو آپ ہمیں بھیج سکیں
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = اس کے بجائے اپنے جوابات ای میل سے بھیجیں
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = اپنے جوابات کی کاپی ڈاؤن لوڈ کریں
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = پرنٹ کریں
# Heading that opens the resident's own answers.
delivery-answers-label = آپ کے جوابات

## After sending

# Heading.
ending-title = شکریہ
# Heading over what the landlord promises to do.
ending-next-heading = اب آگے کیا ہوگا
# Under the short code.
ending-reference-hint = اپنا ریفرنس لکھ کر رکھ لیں۔ ہم سے رابطہ کرتے وقت آپ اس کا حوالہ دے سکتے ہیں۔

## When there is no survey to show

# Heading.
survey-unavailable-title = یہ سروے اس وقت دکھایا نہیں جا سکتا
# Heading.
survey-closed-title = یہ سروے بند ہو چکا ہے
# $date: the last day on which it could be answered.
survey-closed-text = { $date } تک جواب دیا جا سکتا تھا۔
# Heading.
survey-unopened-title = یہ سروے ابھی شروع نہیں ہوا
# $date: the first day on which it can be answered.
survey-unopened-text = آپ { $date } سے جواب دے سکتے ہیں۔

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = گمنام
# Long form.
anonymity-anonymous-text = کوئی نہیں جان سکتا کہ کون سے جوابات آپ کے ہیں۔
# Short form.
anonymity-confidential-label = رازدارانہ
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = صرف { $landlord } کی سروے ٹیم جان سکتی ہے کہ کون سے جوابات آپ کے ہیں۔
# Short form.
anonymity-named-label = آپ کے نام کے ساتھ
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } آپ کے جوابات کے ساتھ آپ کا نام دیکھ سکتے ہیں۔

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = یہ صفحہ آپ کے جوابات کے ساتھ یہ بھی بھیجتا ہے: { $entries }۔

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
