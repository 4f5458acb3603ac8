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
survey-continue-button = دوام ورکړئ
# Link: goes to the page before.
survey-back-link = شاته
# Name of the list of languages to choose from.
survey-language-label = ژبه
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = پاڼه { $page } له { $pages } څخه
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] پاڼه { $page }، وروستۍ پاڼه
    [one] پاڼه { $page }، شاوخوا { $left } پاڼه پاتې ده
   *[other] پاڼه { $page }، شاوخوا { $left } پاڼې پاتې دي
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = مرسته ترلاسه کړئ
# Link to the landlord's privacy notice.
survey-privacy-link = د محرمیت خبرتیا
# Link to the landlord's complaints procedure.
survey-complaints-link = څنګه شکایت وکړئ
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = موږ ستاسو ځوابونه ساتلي دي
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = له سره پیل کړئ
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (په نوي ټب کې خلاصېږي)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (اختیاري)
# Button: takes back the answer to one question.
question-clear-button = زما ځواب پاک کړئ
# Over the choices, where more than one may be selected.
multiple-all-hint = ټول هغه وټاکئ چې سم وي
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } ځواب وټاکئ
   *[other] تر { $max } پورې ځوابونه وټاکئ
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = یا
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = تاسو د «{ $choice }» ځواب وټاکه. ستاسو نور ځوابونه پاک شول.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = ووایئ چې څه دي
# Answer to a yes-or-no question.
yesno-yes-label = هو
# Answer to a yes-or-no question.
yesno-no-label = نه
# Answer offered beside the others.
soft-dont-know-label = نه پوهېږم
# Answer offered beside the others.
soft-not-applicable-label = په ما پورې اړه نه لري
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = په ما پورې اړه نه لري یا نه پوهېږم
# Answer offered beside the others.
soft-prefer-not-to-say-label = نه غواړم ووایم
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = له ځواب ورکولو یې ډډه وکړه
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] تاسو { $max } توری لیکلی شئ
   *[other] تاسو تر { $max } پورې توري لیکلی شئ
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] تاسو { $count } بل توری لیکلی شئ
   *[other] تاسو { $count } نور توري لیکلی شئ
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } توری زیات دی
   *[other] { $count } توري زیات دي
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = یوه ستونزه شته
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = تېروتنه:
# No choice was selected.
choice-required-error = یو ځواب وټاکئ
# Neither yes nor no was selected.
yesno-required-error = هو یا نه وټاکئ
# No point of a scale was selected.
scale-required-error = له مقیاس څخه یو ځواب وټاکئ
# No choice was selected where several may be.
multiple-required-error = لږ تر لږه یو ځواب وټاکئ
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] لږ تر لږه { $min } ځواب وټاکئ
   *[other] لږ تر لږه { $min } ځوابونه وټاکئ
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] یوازې { $max } ځواب وټاکئ
   *[other] ډېر تر ډېره { $max } ځوابونه وټاکئ
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = یا یوازې «{ $choice }» وټاکئ، یا پرته له هغه نور ځوابونه وټاکئ
# Nothing was typed.
text-required-error = خپل ځواب ولیکئ
# $over: characters over the limit.
text-long-error = { $over ->
    [one] خپل ځواب { $over } توری لنډ کړئ
   *[other] خپل ځواب { $over } توري لنډ کړئ
}
# Nothing was typed.
email-required-error = د ایمېل پته ولیکئ
# What was typed is not an e-mail address.
email-format-error = د ایمېل پته په سمه بڼه ولیکئ، لکه name@example.com
# Nothing was typed.
number-required-error = یوه شمېره ولیکئ
# What was typed is not a number.
number-format-error = خپل ځواب په شمېره ولیکئ، لکه 12
# A number with a fraction, where none is allowed.
number-whole-error = پوره شمېره ولیکئ، لکه 12
# $min: the smallest number allowed.
number-small-error = داسې شمېره ولیکئ چې { $min } یا تر دې زیاته وي
# $max: the largest number allowed.
number-large-error = داسې شمېره ولیکئ چې { $max } یا تر دې کمه وي
# An answer is missing, for any other kind of question.
answer-required-error = دې پوښتنې ته ځواب ورکړئ
# Anything else that is not right with an answer.
answer-check-error = دې پوښتنې ته خپل ځواب وګورئ

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = خپل ځوابونه وګورئ
# Link beside an answer: goes to its question.
review-change-link = بدل کړئ
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = بدل کړئ: { $question }
# In place of an answer.
review-unanswered-label = ځواب نه دی ورکړل شوی
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = زما ځوابونه واستوئ

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = ستاسو ځوابونه په دې وسیله کې خوندي شوي دي. لا نه دي استول شوي.
# The answers are held by the open page only.
delivery-held-status = ستاسو ځوابونه لا نه دي استول شوي. دا پاڼه خلاصه وساتئ.
# The answers are on their way.
delivery-sending-status = ستاسو ځوابونه استول کېږي
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = ستاسو ځوابونه موږ ته راورسېدل. ستاسو د حوالې کوډ { $reference } دی.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = ستاسو ځوابونه واستول شول.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = ستاسو ځوابونه لا نه دي استول شوي. موږ انټرنېټ ته د نښلېدو په تمه یو او بیا به هڅه وکړو.
# Under the states above, where only the open page has the answers.
delivery-open-hint = دا پاڼه تر هغه خلاصه وساتئ چې ستاسو ځوابونه واستول شي.
# Button: tries at once.
delivery-retry-button = همدا اوس بیا هڅه وکړئ
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = ستاسو ځوابونه ونه استول شول. موږ دلته ساتلي دي.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = له موږ سره اړیکه ونیسئ چې ستاسو ځوابونه له لاسه ولاړ نه شي.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = هغه ځوابونه چې مخکې په دې وسیله کې ورکړل شوي
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = د خپلو ځوابونو فایل ډاونلوډ کړئ چې موږ ته یې واستوئ
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = د دې پر ځای خپل ځوابونه په ایمېل واستوئ
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = د خپلو ځوابونو کاپي ډاونلوډ کړئ
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = چاپ کړئ
# Heading that opens the resident's own answers.
delivery-answers-label = ستاسو ځوابونه

## After sending

# Heading.
ending-title = مننه
# Heading over what the landlord promises to do.
ending-next-heading = وروسته به څه کېږي
# Under the short code.
ending-reference-hint = د حوالې کوډ له ځان سره ولیکئ. که له موږ سره اړیکه نیسئ، دا کوډ راته ویلی شئ.

## When there is no survey to show

# Heading.
survey-unavailable-title = دا سروې اوس نه شي ښودل کېدای
# Heading.
survey-closed-title = دا سروې پای ته رسېدلې ده
# $date: the last day on which it could be answered.
survey-closed-text = د ځواب ورکولو وروستۍ نېټه { $date } وه.
# Heading.
survey-unopened-title = دا سروې لا نه ده پیل شوې
# $date: the first day on which it can be answered.
survey-unopened-text = تاسو له { $date } څخه ځواب ورکولی شئ.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = بې نومه
# Long form.
anonymity-anonymous-text = هېڅوک نه شي معلومولی چې کوم ځوابونه ستاسو دي.
# Short form.
anonymity-confidential-label = محرم
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = یوازې د { $landlord } د سروې ټیم معلومولی شي چې کوم ځوابونه ستاسو دي.
# Short form.
anonymity-named-label = ستاسو له نوم سره
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } ستاسو نوم ستاسو له ځوابونو سره لیدلی شي.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = دا پاڼه ستاسو له ځوابونو سره دا هم استوي: { $entries }.

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
    [1] { $day } جنوري { $year }
    [2] { $day } فبروري { $year }
    [3] { $day } مارچ { $year }
    [4] { $day } اپرېل { $year }
    [5] { $day } مۍ { $year }
    [6] { $day } جون { $year }
    [7] { $day } جولای { $year }
    [8] { $day } اګست { $year }
    [9] { $day } سپټمبر { $year }
    [10] { $day } اکتوبر { $year }
    [11] { $day } نومبر { $year }
   *[12] { $day } ډیسمبر { $year }
}
