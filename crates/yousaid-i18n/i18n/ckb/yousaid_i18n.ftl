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
survey-continue-button = بەردەوامبوون
# Link: goes to the page before.
survey-back-link = گەڕانەوە
# Name of the list of languages to choose from.
survey-language-label = زمان
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = پەڕەی { $page } لە { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] پەڕەی { $page }، دوا پەڕە
    [one] پەڕەی { $page }، نزیکەی { $left } پەڕە ماوە
   *[other] پەڕەی { $page }، نزیکەی { $left } پەڕە ماوە
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = وەرگرتنی یارمەتی
# Link to the landlord's privacy notice.
survey-privacy-link = ئاگاداریی تایبەتمەندی
# Link to the landlord's complaints procedure.
survey-complaints-link = چۆنیەتیی سکاڵاکردن
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = وەڵامەکانتانمان پاراستووە
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = دەستپێکردنەوە لە سەرەتاوە
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (لە تابێکی نوێدا دەکرێتەوە)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (ئارەزوومەندانە)
# Button: takes back the answer to one question.
question-clear-button = سڕینەوەی وەڵامەکەم
# Over the choices, where more than one may be selected.
multiple-all-hint = هەموو ئەوانە هەڵبژێرن کە ڕاستن
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } وەڵام هەڵبژێرن
   *[other] تا { $max } وەڵام هەڵبژێرن
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = یان
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = «{ $choice }»تان هەڵبژارد. وەڵامەکانی دیکەتان سڕانەوە.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = بڵێن چییە
# Answer to a yes-or-no question.
yesno-yes-label = بەڵێ
# Answer to a yes-or-no question.
yesno-no-label = نەخێر
# Answer offered beside the others.
soft-dont-know-label = نازانم
# Answer offered beside the others.
soft-not-applicable-label = من ناگرێتەوە
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = من ناگرێتەوە یان نازانم
# Answer offered beside the others.
soft-prefer-not-to-say-label = پێم باشە نەیڵێم
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = ڕەتی کردەوە وەڵام بداتەوە
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] دەتوانن { $max } پیت بنووسن
   *[other] دەتوانن تا { $max } پیت بنووسن
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] دەتوانن { $count } پیتی دیکە بنووسن
   *[other] دەتوانن { $count } پیتی دیکە بنووسن
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } پیت زیادە
   *[other] { $count } پیت زیادە
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = کێشەیەک هەیە
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = هەڵە:
# No choice was selected.
choice-required-error = وەڵامێک هەڵبژێرن
# Neither yes nor no was selected.
yesno-required-error = بەڵێ یان نەخێر هەڵبژێرن
# No point of a scale was selected.
scale-required-error = یەک وەڵام لە پێوەرەکە هەڵبژێرن
# No choice was selected where several may be.
multiple-required-error = لانیکەم یەک وەڵام هەڵبژێرن
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] لانیکەم { $min } وەڵام هەڵبژێرن
   *[other] لانیکەم { $min } وەڵام هەڵبژێرن
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] تەنیا { $max } وەڵام هەڵبژێرن
   *[other] ئەوپەڕی { $max } وەڵام هەڵبژێرن
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = یان تەنیا «{ $choice }» هەڵبژێرن، یان بەبێ ئەو وەڵامەکانی دیکە هەڵبژێرن
# Nothing was typed.
text-required-error = وەڵامەکەتان بنووسن
# $over: characters over the limit.
text-long-error = { $over ->
    [one] وەڵامەکەتان { $over } پیت کورتتر بکەنەوە
   *[other] وەڵامەکەتان { $over } پیت کورتتر بکەنەوە
}
# Nothing was typed.
email-required-error = ناونیشانی ئیمەیڵ بنووسن
# What was typed is not an e-mail address.
email-format-error = ناونیشانی ئیمەیڵ بە شێوەی دروست بنووسن، وەک name@example.com
# Nothing was typed.
number-required-error = ژمارەیەک بنووسن
# What was typed is not a number.
number-format-error = وەڵامەکەتان بە ژمارە بنووسن، وەک 12
# A number with a fraction, where none is allowed.
number-whole-error = ژمارەیەکی تەواو بنووسن، وەک 12
# $min: the smallest number allowed.
number-small-error = ژمارەیەک بنووسن کە { $min } یان زیاتر بێت
# $max: the largest number allowed.
number-large-error = ژمارەیەک بنووسن کە { $max } یان کەمتر بێت
# An answer is missing, for any other kind of question.
answer-required-error = وەڵامی ئەم پرسیارە بدەنەوە
# Anything else that is not right with an answer.
answer-check-error = سەیری وەڵامەکەتان بۆ ئەم پرسیارە بکەنەوە

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = سەیری وەڵامەکانتان بکەن
# Link beside an answer: goes to its question.
review-change-link = گۆڕین
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = گۆڕین: { $question }
# In place of an answer.
review-unanswered-label = وەڵام نەدراوەتەوە
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = ناردنی وەڵامەکانم

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = وەڵامەکانتان لەسەر ئەم ئامێرە پاشەکەوت کراون. هێشتا نەنێردراون.
# The answers are held by the open page only.
delivery-held-status = وەڵامەکانتان هێشتا نەنێردراون. ئەم پەڕەیە بە کراوەیی بهێڵنەوە.
# The answers are on their way.
delivery-sending-status = وەڵامەکانتان دەنێردرێن
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = وەڵامەکانتانمان پێ گەیشت. کۆدی ڕیفرێنستان: { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = وەڵامەکانتان نێردران.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = وەڵامەکانتان هێشتا نەنێردراون. چاوەڕێی هێڵی ئینتەرنێتین و دووبارە هەوڵ دەدەینەوە.
# Under the states above, where only the open page has the answers.
delivery-open-hint = ئەم پەڕەیە بە کراوەیی بهێڵنەوە تا وەڵامەکانتان دەنێردرێن.
# Button: tries at once.
delivery-retry-button = هەوڵدانەوە هەر ئێستا
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = نەتوانرا وەڵامەکانتان بنێردرێن. لێرە پاراستوومانن.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = پەیوەندیمان پێوە بکەن بۆ ئەوەی وەڵامەکانتان لەدەست نەچن.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = ئەو وەڵامانەی پێشتر لەسەر ئەم ئامێرە دراون
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = داگرتنی فایلی وەڵامەکانتان بۆ ئەوەی بۆمانی بنێرن
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = لەبری ئەوە، ناردنی وەڵامەکانتان بە ئیمەیڵ
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = داگرتنی کۆپییەکی وەڵامەکانتان
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = چاپکردن
# Heading that opens the resident's own answers.
delivery-answers-label = وەڵامەکانتان

## After sending

# Heading.
ending-title = سوپاس
# Heading over what the landlord promises to do.
ending-next-heading = دواتر چی ڕوو دەدات
# Under the short code.
ending-reference-hint = کۆدی ڕیفرێنستان لای خۆتان بنووسن. ئەگەر پەیوەندیمان پێوە بکەن، دەتوانن پێمانی بڵێن.

## When there is no survey to show

# Heading.
survey-unavailable-title = لە ئێستادا ناتوانرێت ئەم ڕاپرسییە پیشان بدرێت
# Heading.
survey-closed-title = ئەم ڕاپرسییە کۆتایی هاتووە
# $date: the last day on which it could be answered.
survey-closed-text = تا { $date } دەتوانرا وەڵام بدرێتەوە.
# Heading.
survey-unopened-title = ئەم ڕاپرسییە هێشتا دەستی پێ نەکردووە
# $date: the first day on which it can be answered.
survey-unopened-text = دەتوانن لە { $date }ـەوە وەڵام بدەنەوە.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = بێناو
# Long form.
anonymity-anonymous-text = کەس ناتوانێت بزانێت کام وەڵامانە هی ئێوەن.
# Short form.
anonymity-confidential-label = نهێنی
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = تەنیا تیمی ڕاپرسیی { $landlord } دەتوانێت بزانێت کام وەڵامانە هی ئێوەن.
# Short form.
anonymity-named-label = بە ناوی خۆتانەوە
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } دەتوانێت ناوتان لەگەڵ وەڵامەکانتاندا ببینێت.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = ئەم پەڕەیە لەگەڵ وەڵامەکانتاندا ئەمانەش دەنێرێت: { $entries }.

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
    [1] { $day }ی کانوونی دووەمی { $year }
    [2] { $day }ی شوباتی { $year }
    [3] { $day }ی ئازاری { $year }
    [4] { $day }ی نیسانی { $year }
    [5] { $day }ی ئایاری { $year }
    [6] { $day }ی حوزەیرانی { $year }
    [7] { $day }ی تەمووزی { $year }
    [8] { $day }ی ئابی { $year }
    [9] { $day }ی ئەیلوولی { $year }
    [10] { $day }ی تشرینی یەکەمی { $year }
    [11] { $day }ی تشرینی دووەمی { $year }
   *[12] { $day }ی کانوونی یەکەمی { $year }
}
