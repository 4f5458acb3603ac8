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
survey-continue-button = ادامه
# Link: goes to the page before.
survey-back-link = بازگشت
# Name of the list of languages to choose from.
survey-language-label = زبان
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = صفحهٔ { $page } از { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] صفحهٔ { $page }، صفحهٔ آخر
    [one] صفحهٔ { $page }، حدود { $left } صفحهٔ دیگر مانده است
   *[other] صفحهٔ { $page }، حدود { $left } صفحهٔ دیگر مانده است
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = دریافت کمک
# Link to the landlord's privacy notice.
survey-privacy-link = اطلاعیهٔ حریم خصوصی
# Link to the landlord's complaints procedure.
survey-complaints-link = چگونه شکایت کنید
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = پاسخ‌های شما را نگه داشته‌ایم
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = شروع دوباره
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (در برگهٔ جدید باز می‌شود)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (اختیاری)
# Button: takes back the answer to one question.
question-clear-button = پاک کردن پاسخ من
# Over the choices, where more than one may be selected.
multiple-all-hint = همهٔ موارد درست را انتخاب کنید
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } پاسخ انتخاب کنید
   *[other] حداکثر { $max } پاسخ انتخاب کنید
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = یا
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = شما «{ $choice }» را انتخاب کردید. پاسخ‌های دیگر شما پاک شد.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = بنویسید چیست
# Answer to a yes-or-no question.
yesno-yes-label = بله
# Answer to a yes-or-no question.
yesno-no-label = خیر
# Answer offered beside the others.
soft-dont-know-label = نمی‌دانم
# Answer offered beside the others.
soft-not-applicable-label = در مورد من صدق نمی‌کند
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = در مورد من صدق نمی‌کند یا نمی‌دانم
# Answer offered beside the others.
soft-prefer-not-to-say-label = ترجیح می‌دهم نگویم
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = از پاسخ دادن خودداری کرد
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] می‌توانید { $max } حرف بنویسید
   *[other] می‌توانید حداکثر { $max } حرف بنویسید
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] { $count } حرف دیگر می‌توانید بنویسید
   *[other] { $count } حرف دیگر می‌توانید بنویسید
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } حرف بیشتر از حد مجاز است
   *[other] { $count } حرف بیشتر از حد مجاز است
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = مشکلی هست
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = خطا:
# No choice was selected.
choice-required-error = یک پاسخ انتخاب کنید
# Neither yes nor no was selected.
yesno-required-error = بله یا خیر را انتخاب کنید
# No point of a scale was selected.
scale-required-error = یک پاسخ از مقیاس انتخاب کنید
# No choice was selected where several may be.
multiple-required-error = دست‌کم یک پاسخ انتخاب کنید
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] دست‌کم { $min } پاسخ انتخاب کنید
   *[other] دست‌کم { $min } پاسخ انتخاب کنید
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] فقط { $max } پاسخ انتخاب کنید
   *[other] حداکثر { $max } پاسخ انتخاب کنید
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = «{ $choice }» را به‌تنهایی انتخاب کنید، یا پاسخ‌های دیگر را بدون آن انتخاب کنید
# Nothing was typed.
text-required-error = پاسخ خود را بنویسید
# $over: characters over the limit.
text-long-error = { $over ->
    [one] پاسخ خود را { $over } حرف کوتاه‌تر کنید
   *[other] پاسخ خود را { $over } حرف کوتاه‌تر کنید
}
# Nothing was typed.
email-required-error = نشانی ایمیل را بنویسید
# What was typed is not an e-mail address.
email-format-error = نشانی ایمیل را به شکل درست بنویسید، مانند name@example.com
# Nothing was typed.
number-required-error = یک عدد بنویسید
# What was typed is not a number.
number-format-error = پاسخ خود را به عدد بنویسید، مانند 12
# A number with a fraction, where none is allowed.
number-whole-error = عددی بدون اعشار بنویسید، مانند 12
# $min: the smallest number allowed.
number-small-error = عددی بنویسید که { $min } یا بیشتر باشد
# $max: the largest number allowed.
number-large-error = عددی بنویسید که { $max } یا کمتر باشد
# An answer is missing, for any other kind of question.
answer-required-error = به این پرسش پاسخ دهید
# Anything else that is not right with an answer.
answer-check-error = پاسخ خود به این پرسش را بررسی کنید

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = پاسخ‌های خود را بررسی کنید
# Link beside an answer: goes to its question.
review-change-link = تغییر
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = تغییر: { $question }
# In place of an answer.
review-unanswered-label = بدون پاسخ
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = ارسال پاسخ‌های من

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = پاسخ‌های شما در این دستگاه ذخیره شده است. هنوز ارسال نشده است.
# The answers are held by the open page only.
delivery-held-status = پاسخ‌های شما هنوز ارسال نشده است. این صفحه را باز نگه دارید.
# The answers are on their way.
delivery-sending-status = در حال ارسال پاسخ‌های شما
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = پاسخ‌های شما به دست ما رسید. کد پیگیری شما { $reference } است.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = پاسخ‌های شما ارسال شد.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = پاسخ‌های شما هنوز ارسال نشده است. منتظر اتصال به اینترنت هستیم و دوباره تلاش خواهیم کرد.
# Under the states above, where only the open page has the answers.
delivery-open-hint = تا زمانی که پاسخ‌های شما ارسال شود، این صفحه را باز نگه دارید.
# Button: tries at once.
delivery-retry-button = تلاش دوباره همین حالا
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = ارسال پاسخ‌های شما ممکن نشد. آن‌ها را همین‌جا نگه داشته‌ایم.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = با ما تماس بگیرید تا پاسخ‌های شما از دست نرود.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = پاسخ‌هایی که پیش‌تر در این دستگاه داده شده است
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = دانلود فایل پاسخ‌ها برای فرستادن به ما
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = ارسال پاسخ‌ها با ایمیل
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = دانلود نسخه‌ای از پاسخ‌های شما
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = چاپ
# Heading that opens the resident's own answers.
delivery-answers-label = پاسخ‌های شما

## After sending

# Heading.
ending-title = متشکریم
# Heading over what the landlord promises to do.
ending-next-heading = مرحلهٔ بعد چیست
# Under the short code.
ending-reference-hint = کد پیگیری خود را یادداشت کنید. اگر با ما تماس بگیرید، می‌توانید آن را اعلام کنید.

## When there is no survey to show

# Heading.
survey-unavailable-title = این نظرسنجی را فعلاً نمی‌توان نشان داد
# Heading.
survey-closed-title = این نظرسنجی به پایان رسیده است
# $date: the last day on which it could be answered.
survey-closed-text = تا { $date } می‌شد پاسخ داد.
# Heading.
survey-unopened-title = این نظرسنجی هنوز شروع نشده است
# $date: the first day on which it can be answered.
survey-unopened-text = از { $date } می‌توانید پاسخ دهید.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = ناشناس
# Long form.
anonymity-anonymous-text = هیچ‌کس نمی‌تواند بفهمد کدام پاسخ‌ها از شماست.
# Short form.
anonymity-confidential-label = محرمانه
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = فقط گروه نظرسنجی { $landlord } می‌تواند بفهمد کدام پاسخ‌ها از شماست.
# Short form.
anonymity-named-label = با نام شما
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } می‌تواند نام شما را همراه پاسخ‌هایتان ببیند.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = این صفحه همراه پاسخ‌های شما این موارد را هم ارسال می‌کند: { $entries }.

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
    [1] { $day } ژانویهٔ { $year }
    [2] { $day } فوریهٔ { $year }
    [3] { $day } مارس { $year }
    [4] { $day } آوریل { $year }
    [5] { $day } مهٔ { $year }
    [6] { $day } ژوئن { $year }
    [7] { $day } ژوئیهٔ { $year }
    [8] { $day } اوت { $year }
    [9] { $day } سپتامبر { $year }
    [10] { $day } اکتبر { $year }
    [11] { $day } نوامبر { $year }
   *[12] { $day } دسامبر { $year }
}
