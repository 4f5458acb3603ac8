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
survey-continue-button = Напред
# Link: goes to the page before.
survey-back-link = Назад
# Name of the list of languages to choose from.
survey-language-label = Език
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Страница { $page } от { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Страница { $page }, последна
    [one] Страница { $page }, остава около { $left } страница
   *[other] Страница { $page }, остават около { $left } страници
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Помощ
# Link to the landlord's privacy notice.
survey-privacy-link = Информация за поверителност
# Link to the landlord's complaints procedure.
survey-complaints-link = Как да подадете жалба
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Запазихме Вашите отговори
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Започване отначало
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (отваря се в нов раздел)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (по желание)
# Button: takes back the answer to one question.
question-clear-button = Изчистване на отговора ми
# Over the choices, where more than one may be selected.
multiple-all-hint = Изберете всички подходящи отговори
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Изберете { $max } отговор
   *[other] Изберете до { $max } отговора
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = или
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Избрахте „{ $choice }“. Другите Ви отговори са изчистени.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Посочете какво
# Answer to a yes-or-no question.
yesno-yes-label = Да
# Answer to a yes-or-no question.
yesno-no-label = Не
# Answer offered beside the others.
soft-dont-know-label = Не знам
# Answer offered beside the others.
soft-not-applicable-label = Не се отнася за мен
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Не се отнася за мен или не знам
# Answer offered beside the others.
soft-prefer-not-to-say-label = Предпочитам да не отговоря
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Отказ от отговор
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Можете да въведете { $max } знак
   *[other] Можете да въведете до { $max } знака
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Остава Ви { $count } знак
   *[other] Остават Ви { $count } знака
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] Имате { $count } знак в повече
   *[other] Имате { $count } знака в повече
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Има проблем
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Грешка:
# No choice was selected.
choice-required-error = Изберете отговор
# Neither yes nor no was selected.
yesno-required-error = Изберете „да“ или „не“
# No point of a scale was selected.
scale-required-error = Изберете един отговор от скалата
# No choice was selected where several may be.
multiple-required-error = Изберете поне един отговор
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Изберете поне { $min } отговор
   *[other] Изберете поне { $min } отговора
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Изберете само { $max } отговор
   *[other] Изберете най-много { $max } отговора
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Изберете само „{ $choice }“ или изберете други отговори без него
# Nothing was typed.
text-required-error = Въведете отговора си
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Съкратете отговора си с { $over } знак
   *[other] Съкратете отговора си с { $over } знака
}
# Nothing was typed.
email-required-error = Въведете имейл адрес
# What was typed is not an e-mail address.
email-format-error = Въведете имейл адрес в правилния формат, например name@example.com
# Nothing was typed.
number-required-error = Въведете число
# What was typed is not a number.
number-format-error = Въведете отговора си като число, например 12
# A number with a fraction, where none is allowed.
number-whole-error = Въведете цяло число, например 12
# $min: the smallest number allowed.
number-small-error = Въведете число, което е { $min } или повече
# $max: the largest number allowed.
number-large-error = Въведете число, което е { $max } или по-малко
# An answer is missing, for any other kind of question.
answer-required-error = Отговорете на този въпрос
# Anything else that is not right with an answer.
answer-check-error = Проверете отговора си на този въпрос

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Проверете отговорите си
# Link beside an answer: goes to its question.
review-change-link = Промяна
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Промяна: { $question }
# In place of an answer.
review-unanswered-label = Без отговор
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Изпращане на отговорите ми

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Отговорите Ви са запазени на това устройство. Те още не са изпратени.
# The answers are held by the open page only.
delivery-held-status = Отговорите Ви още не са изпратени. Не затваряйте тази страница.
# The answers are on their way.
delivery-sending-status = Отговорите Ви се изпращат
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Получихме отговорите Ви. Вашият референтен номер е { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Отговорите Ви са изпратени.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Отговорите Ви още не са изпратени. Изчакваме връзка и ще опитаме отново.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Не затваряйте тази страница, докато отговорите Ви не бъдат изпратени.
# Button: tries at once.
delivery-retry-button = Нов опит сега
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Отговорите Ви не можаха да бъдат изпратени. Запазихме ги тук.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Свържете се с нас, за да не се загубят отговорите Ви.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Отговори, дадени по-рано на това устройство
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Изтегляне на файл с отговорите, който да ни изпратите
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Изпращане на отговорите по имейл
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Изтегляне на копие от отговорите Ви
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Печат
# Heading that opens the resident's own answers.
delivery-answers-label = Вашите отговори

## After sending

# Heading.
ending-title = Благодарим Ви
# Heading over what the landlord promises to do.
ending-next-heading = Какво следва
# Under the short code.
ending-reference-hint = Запишете референтния си номер. Можете да го посочите, ако се свържете с нас.

## When there is no survey to show

# Heading.
survey-unavailable-title = В момента тази анкета не може да бъде показана
# Heading.
survey-closed-title = Тази анкета приключи
# $date: the last day on which it could be answered.
survey-closed-text = Можехте да отговорите до { $date } включително.
# Heading.
survey-unopened-title = Тази анкета още не е започнала
# $date: the first day on which it can be answered.
survey-unopened-text = Можете да отговорите от { $date } нататък.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Анонимно
# Long form.
anonymity-anonymous-text = Никой не може да разбере кои отговори са Вашите.
# Short form.
anonymity-confidential-label = Поверително
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Само екипът, който провежда анкетата ({ $landlord }), може да разбере кои отговори са Вашите.
# Short form.
anonymity-named-label = С Вашето име
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } вижда името Ви заедно с отговорите Ви.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Заедно с отговорите Ви тази страница изпраща: { $entries }.

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = { "\u00A0" }
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = ,

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } януари { $year } г.
    [2] { $day } февруари { $year } г.
    [3] { $day } март { $year } г.
    [4] { $day } април { $year } г.
    [5] { $day } май { $year } г.
    [6] { $day } юни { $year } г.
    [7] { $day } юли { $year } г.
    [8] { $day } август { $year } г.
    [9] { $day } септември { $year } г.
    [10] { $day } октомври { $year } г.
    [11] { $day } ноември { $year } г.
   *[12] { $day } декември { $year } г.
}
