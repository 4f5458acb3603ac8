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
survey-continue-button = متابعة
# Link: goes to the page before.
survey-back-link = رجوع
# Name of the list of languages to choose from.
survey-language-label = اللغة
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = الصفحة { $page } من { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] الصفحة { $page }، وهي الصفحة الأخيرة
    [zero] الصفحة { $page }، وهي الصفحة الأخيرة
    [one] الصفحة { $page }، وبقيت صفحة واحدة تقريباً
    [two] الصفحة { $page }، وبقيت صفحتان تقريباً
    [few] الصفحة { $page }، وبقي نحو { $left } صفحات
    [many] الصفحة { $page }، وبقي نحو { $left } صفحة
   *[other] الصفحة { $page }، وبقي نحو { $left } صفحة
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = الحصول على المساعدة
# Link to the landlord's privacy notice.
survey-privacy-link = إشعار الخصوصية
# Link to the landlord's complaints procedure.
survey-complaints-link = كيفية تقديم شكوى
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = احتفظنا بإجاباتك
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = البدء من جديد
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (يُفتح في علامة تبويب جديدة)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (اختياري)
# Button: takes back the answer to one question.
question-clear-button = مسح إجابتي
# Over the choices, where more than one may be selected.
multiple-all-hint = اختر كل ما ينطبق
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [zero] اختر ما لا يزيد على { $max } إجابة
    [one] اختر إجابة واحدة
    [two] اختر ما لا يزيد على إجابتين
    [few] اختر ما لا يزيد على { $max } إجابات
    [many] اختر ما لا يزيد على { $max } إجابة
   *[other] اختر ما لا يزيد على { $max } إجابة
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = أو
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = لقد اخترت «{ $choice }». تم مسح إجاباتك الأخرى.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = اذكر ما هو
# Answer to a yes-or-no question.
yesno-yes-label = نعم
# Answer to a yes-or-no question.
yesno-no-label = لا
# Answer offered beside the others.
soft-dont-know-label = لا أعرف
# Answer offered beside the others.
soft-not-applicable-label = لا ينطبق
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = لا ينطبق أو لا أعرف
# Answer offered beside the others.
soft-prefer-not-to-say-label = أفضّل عدم الإجابة
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = رفض الإجابة
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [zero] يمكنك كتابة { $max } حرف
    [one] يمكنك كتابة حرف واحد
    [two] يمكنك كتابة حرفين كحد أقصى
    [few] يمكنك كتابة { $max } أحرف كحد أقصى
    [many] يمكنك كتابة { $max } حرفاً كحد أقصى
   *[other] يمكنك كتابة { $max } حرف كحد أقصى
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [zero] لم يتبقَّ لك أي حرف
    [one] يتبقى لك حرف واحد
    [two] يتبقى لك حرفان
    [few] يتبقى لك { $count } أحرف
    [many] يتبقى لك { $count } حرفاً
   *[other] يتبقى لك { $count } حرف
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [zero] الإجابة أطول من الحد بـ { $count } حرف
    [one] الإجابة أطول من الحد بحرف واحد
    [two] الإجابة أطول من الحد بحرفين
    [few] الإجابة أطول من الحد بـ { $count } أحرف
    [many] الإجابة أطول من الحد بـ { $count } حرفاً
   *[other] الإجابة أطول من الحد بـ { $count } حرف
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = هناك مشكلة
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = خطأ:
# No choice was selected.
choice-required-error = اختر إجابة
# Neither yes nor no was selected.
yesno-required-error = اختر نعم أو لا
# No point of a scale was selected.
scale-required-error = اختر إجابة واحدة من المقياس
# No choice was selected where several may be.
multiple-required-error = اختر إجابة واحدة على الأقل
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [zero] اختر { $min } إجابة على الأقل
    [one] اختر إجابة واحدة على الأقل
    [two] اختر إجابتين على الأقل
    [few] اختر { $min } إجابات على الأقل
    [many] اختر { $min } إجابة على الأقل
   *[other] اختر { $min } إجابة على الأقل
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [zero] اختر { $max } إجابة على الأكثر
    [one] اختر إجابة واحدة فقط
    [two] اختر إجابتين على الأكثر
    [few] اختر { $max } إجابات على الأكثر
    [many] اختر { $max } إجابة على الأكثر
   *[other] اختر { $max } إجابة على الأكثر
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = اختر «{ $choice }» وحدها، أو اختر إجابات أخرى بدونها
# Nothing was typed.
text-required-error = اكتب إجابتك
# $over: characters over the limit.
text-long-error = { $over ->
    [zero] اختصر إجابتك بمقدار { $over } حرف
    [one] اختصر إجابتك بمقدار حرف واحد
    [two] اختصر إجابتك بمقدار حرفين
    [few] اختصر إجابتك بمقدار { $over } أحرف
    [many] اختصر إجابتك بمقدار { $over } حرفاً
   *[other] اختصر إجابتك بمقدار { $over } حرف
}
# Nothing was typed.
email-required-error = اكتب عنوان بريد إلكتروني
# What was typed is not an e-mail address.
email-format-error = اكتب عنوان البريد الإلكتروني بالصيغة الصحيحة، مثل name@example.com
# Nothing was typed.
number-required-error = اكتب رقماً
# What was typed is not a number.
number-format-error = اكتب إجابتك رقماً، مثل 12
# A number with a fraction, where none is allowed.
number-whole-error = اكتب رقماً صحيحاً من دون كسور، مثل 12
# $min: the smallest number allowed.
number-small-error = اكتب رقماً لا يقل عن { $min }
# $max: the largest number allowed.
number-large-error = اكتب رقماً لا يزيد على { $max }
# An answer is missing, for any other kind of question.
answer-required-error = أجب عن هذا السؤال
# Anything else that is not right with an answer.
answer-check-error = راجع إجابتك عن هذا السؤال

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = مراجعة إجاباتك
# Link beside an answer: goes to its question.
review-change-link = تغيير
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = تغيير: { $question }
# In place of an answer.
review-unanswered-label = بدون إجابة
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = إرسال إجاباتي

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = إجاباتك محفوظة على هذا الجهاز. لم يتم إرسالها بعد.
# The answers are held by the open page only.
delivery-held-status = لم يتم إرسال إجاباتك بعد. أبقِ هذه الصفحة مفتوحة.
# The answers are on their way.
delivery-sending-status = جارٍ إرسال إجاباتك
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = وصلتنا إجاباتك. رقمك المرجعي هو { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = تم إرسال إجاباتك.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = لم يتم إرسال إجاباتك بعد. ننتظر الاتصال بالإنترنت وسنحاول مرة أخرى.
# Under the states above, where only the open page has the answers.
delivery-open-hint = أبقِ هذه الصفحة مفتوحة إلى أن يتم إرسال إجاباتك.
# Button: tries at once.
delivery-retry-button = المحاولة مرة أخرى الآن
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = تعذّر إرسال إجاباتك. احتفظنا بها هنا.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = تواصل معنا حتى لا تضيع إجاباتك.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = إجابات قُدّمت سابقاً على هذا الجهاز
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = تنزيل ملف بإجاباتك لإرساله إلينا
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = إرسال إجاباتك بالبريد الإلكتروني بدلاً من ذلك
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = تنزيل نسخة من إجاباتك
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = طباعة
# Heading that opens the resident's own answers.
delivery-answers-label = إجاباتك

## After sending

# Heading.
ending-title = شكراً لك
# Heading over what the landlord promises to do.
ending-next-heading = ماذا سيحدث بعد ذلك
# Under the short code.
ending-reference-hint = دوّن رقمك المرجعي. يمكنك ذكره إذا تواصلت معنا.

## When there is no survey to show

# Heading.
survey-unavailable-title = لا يمكن عرض هذا الاستبيان في الوقت الحالي
# Heading.
survey-closed-title = انتهى هذا الاستبيان
# $date: the last day on which it could be answered.
survey-closed-text = كانت الإجابة ممكنة حتى { $date }.
# Heading.
survey-unopened-title = لم يبدأ هذا الاستبيان بعد
# $date: the first day on which it can be answered.
survey-unopened-text = يمكنك الإجابة ابتداءً من { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = من دون ذكر الاسم
# Long form.
anonymity-anonymous-text = لا يمكن لأحد أن يعرف أي الإجابات هي إجاباتك.
# Short form.
anonymity-confidential-label = سري
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = لا يمكن لأحد سوى فريق الاستبيان في { $landlord } أن يعرف أي الإجابات هي إجاباتك.
# Short form.
anonymity-named-label = مع ذكر اسمك
# Long form. $landlord: the landlord's name.
anonymity-named-text = يظهر اسمك مع إجاباتك لدى { $landlord }.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = ترسل هذه الصفحة مع إجاباتك ما يلي: { $entries }.

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
    [1] { $day } يناير { $year }
    [2] { $day } فبراير { $year }
    [3] { $day } مارس { $year }
    [4] { $day } أبريل { $year }
    [5] { $day } مايو { $year }
    [6] { $day } يونيو { $year }
    [7] { $day } يوليو { $year }
    [8] { $day } أغسطس { $year }
    [9] { $day } سبتمبر { $year }
    [10] { $day } أكتوبر { $year }
    [11] { $day } نوفمبر { $year }
   *[12] { $day } ديسمبر { $year }
}
