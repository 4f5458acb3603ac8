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
survey-continue-button = Продолжить
# Link: goes to the page before.
survey-back-link = Назад
# Name of the list of languages to choose from.
survey-language-label = Язык
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Страница { $page } из { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Страница { $page }, последняя
    [one] Страница { $page }, осталась примерно { $left } страница
    [few] Страница { $page }, осталось примерно { $left } страницы
    [many] Страница { $page }, осталось примерно { $left } страниц
   *[other] Страница { $page }, осталось примерно { $left } страницы
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Помощь
# Link to the landlord's privacy notice.
survey-privacy-link = Уведомление о конфиденциальности
# Link to the landlord's complaints procedure.
survey-complaints-link = Как подать жалобу
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Мы сохранили ваши ответы
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Начать заново
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (откроется в новой вкладке)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (необязательно)
# Button: takes back the answer to one question.
question-clear-button = Стереть мой ответ
# Over the choices, where more than one may be selected.
multiple-all-hint = Выберите все подходящие ответы
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Выберите не больше { $max } ответа
    [few] Выберите не больше { $max } ответов
    [many] Выберите не больше { $max } ответов
   *[other] Выберите не больше { $max } ответа
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = или
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Вы выбрали «{ $choice }». Остальные ваши ответы стёрты.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Уточните, что именно
# Answer to a yes-or-no question.
yesno-yes-label = Да
# Answer to a yes-or-no question.
yesno-no-label = Нет
# Answer offered beside the others.
soft-dont-know-label = Не знаю
# Answer offered beside the others.
soft-not-applicable-label = Не относится ко мне
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Не относится ко мне или не знаю
# Answer offered beside the others.
soft-prefer-not-to-say-label = Предпочитаю не отвечать
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Отказ от ответа
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Можно ввести до { $max } символа
    [few] Можно ввести до { $max } символов
    [many] Можно ввести до { $max } символов
   *[other] Можно ввести до { $max } символа
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Можно ввести ещё { $count } символ
    [few] Можно ввести ещё { $count } символа
    [many] Можно ввести ещё { $count } символов
   *[other] Можно ввести ещё { $count } символа
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] На { $count } символ больше, чем можно
    [few] На { $count } символа больше, чем можно
    [many] На { $count } символов больше, чем можно
   *[other] На { $count } символа больше, чем можно
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Возникла проблема
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Ошибка:
# No choice was selected.
choice-required-error = Выберите ответ
# Neither yes nor no was selected.
yesno-required-error = Выберите «да» или «нет»
# No point of a scale was selected.
scale-required-error = Выберите один ответ на шкале
# No choice was selected where several may be.
multiple-required-error = Выберите хотя бы один ответ
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Выберите не меньше { $min } ответа
    [few] Выберите не меньше { $min } ответов
    [many] Выберите не меньше { $min } ответов
   *[other] Выберите не меньше { $min } ответа
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Выберите не больше { $max } ответа
    [few] Выберите не больше { $max } ответов
    [many] Выберите не больше { $max } ответов
   *[other] Выберите не больше { $max } ответа
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Выберите либо только «{ $choice }», либо другие ответы
# Nothing was typed.
text-required-error = Введите ответ
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Сократите ответ на { $over } символ
    [few] Сократите ответ на { $over } символа
    [many] Сократите ответ на { $over } символов
   *[other] Сократите ответ на { $over } символа
}
# Nothing was typed.
email-required-error = Введите адрес электронной почты
# What was typed is not an e-mail address.
email-format-error = Введите адрес электронной почты в правильном формате, например name@example.com
# Nothing was typed.
number-required-error = Введите число
# What was typed is not a number.
number-format-error = Введите ответ в виде числа, например 12
# A number with a fraction, where none is allowed.
number-whole-error = Введите целое число, например 12
# $min: the smallest number allowed.
number-small-error = Введите число не меньше { $min }
# $max: the largest number allowed.
number-large-error = Введите число не больше { $max }
# An answer is missing, for any other kind of question.
answer-required-error = Ответьте на этот вопрос
# Anything else that is not right with an answer.
answer-check-error = Проверьте свой ответ на этот вопрос

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Проверьте свои ответы
# Link beside an answer: goes to its question.
review-change-link = Изменить
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Изменить: { $question }
# In place of an answer.
review-unanswered-label = Нет ответа
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Отправить мои ответы

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Ваши ответы сохранены на этом устройстве. Они ещё не отправлены.
# The answers are held by the open page only.
delivery-held-status = Ваши ответы ещё не отправлены. Не закрывайте эту страницу.
# The answers are on their way.
delivery-sending-status = Отправляем ваши ответы
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Мы получили ваши ответы. Ваш код для справок: { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Ваши ответы отправлены.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Ваши ответы ещё не отправлены. Мы ждём, пока появится связь, и попробуем снова.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Не закрывайте эту страницу, пока ответы не будут отправлены.
# Button: tries at once.
delivery-retry-button = Попробовать ещё раз сейчас
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Не удалось отправить ваши ответы. Мы сохранили их здесь.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Свяжитесь с нами, чтобы ваши ответы не пропали.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Ответы, данные на этом устройстве раньше
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Скачать файл с ответами, чтобы отправить его нам
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Отправить ответы по электронной почте
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Скачать копию ваших ответов
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Распечатать
# Heading that opens the resident's own answers.
delivery-answers-label = Ваши ответы

## After sending

# Heading.
ending-title = Спасибо
# Heading over what the landlord promises to do.
ending-next-heading = Что будет дальше
# Under the short code.
ending-reference-hint = Запишите код для справок. Его можно назвать, если вы обратитесь к нам.

## When there is no survey to show

# Heading.
survey-unavailable-title = Сейчас этот опрос нельзя показать
# Heading.
survey-closed-title = Этот опрос завершён
# $date: the last day on which it could be answered.
survey-closed-text = Ответить можно было до { $date } включительно.
# Heading.
survey-unopened-title = Этот опрос ещё не начался
# $date: the first day on which it can be answered.
survey-unopened-text = Ответить можно будет с { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Анонимно
# Long form.
anonymity-anonymous-text = Никто не сможет узнать, какие ответы ваши.
# Short form.
anonymity-confidential-label = Конфиденциально
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Только сотрудники организации { $landlord }, которые занимаются опросами, могут узнать, какие ответы ваши.
# Short form.
anonymity-named-label = С указанием имени
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } видит ваше имя вместе с вашими ответами.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Вместе с вашими ответами эта страница отправляет: { $entries }.

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = { " " }
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = ,

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } января { $year } года
    [2] { $day } февраля { $year } года
    [3] { $day } марта { $year } года
    [4] { $day } апреля { $year } года
    [5] { $day } мая { $year } года
    [6] { $day } июня { $year } года
    [7] { $day } июля { $year } года
    [8] { $day } августа { $year } года
    [9] { $day } сентября { $year } года
    [10] { $day } октября { $year } года
    [11] { $day } ноября { $year } года
   *[12] { $day } декабря { $year } года
}
