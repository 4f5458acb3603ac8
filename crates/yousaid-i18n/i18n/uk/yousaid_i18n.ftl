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
survey-continue-button = Продовжити
# Link: goes to the page before.
survey-back-link = Назад
# Name of the list of languages to choose from.
survey-language-label = Мова
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Сторінка { $page } з { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Сторінка { $page }, остання
    [one] Сторінка { $page }, залишилася приблизно { $left } сторінка
    [few] Сторінка { $page }, залишилося приблизно { $left } сторінки
    [many] Сторінка { $page }, залишилося приблизно { $left } сторінок
   *[other] Сторінка { $page }, залишилося приблизно { $left } сторінки
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Допомога
# Link to the landlord's privacy notice.
survey-privacy-link = Повідомлення про конфіденційність
# Link to the landlord's complaints procedure.
survey-complaints-link = Як подати скаргу
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Ми зберегли ваші відповіді
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Почати спочатку
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (відкриється в новій вкладці)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (необов’язково)
# Button: takes back the answer to one question.
question-clear-button = Стерти мою відповідь
# Over the choices, where more than one may be selected.
multiple-all-hint = Виберіть усі відповіді, які вам підходять
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Виберіть не більше ніж { $max } відповідь
    [few] Виберіть не більше ніж { $max } відповіді
    [many] Виберіть не більше ніж { $max } відповідей
   *[other] Виберіть не більше ніж { $max } відповіді
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = або
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Ви вибрали «{ $choice }». Решту ваших відповідей стерто.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Уточніть, що саме
# Answer to a yes-or-no question.
yesno-yes-label = Так
# Answer to a yes-or-no question.
yesno-no-label = Ні
# Answer offered beside the others.
soft-dont-know-label = Не знаю
# Answer offered beside the others.
soft-not-applicable-label = Мене не стосується
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Мене не стосується або не знаю
# Answer offered beside the others.
soft-prefer-not-to-say-label = Волію не відповідати
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Відмова від відповіді
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Можна ввести до { $max } символу
    [few] Можна ввести до { $max } символів
    [many] Можна ввести до { $max } символів
   *[other] Можна ввести до { $max } символу
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Можна ввести ще { $count } символ
    [few] Можна ввести ще { $count } символи
    [many] Можна ввести ще { $count } символів
   *[other] Можна ввести ще { $count } символу
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] На { $count } символ більше, ніж можна
    [few] На { $count } символи більше, ніж можна
    [many] На { $count } символів більше, ніж можна
   *[other] На { $count } символу більше, ніж можна
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Виникла проблема
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Помилка:
# No choice was selected.
choice-required-error = Виберіть відповідь
# Neither yes nor no was selected.
yesno-required-error = Виберіть «так» або «ні»
# No point of a scale was selected.
scale-required-error = Виберіть одну відповідь на шкалі
# No choice was selected where several may be.
multiple-required-error = Виберіть принаймні одну відповідь
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Виберіть принаймні { $min } відповідь
    [few] Виберіть принаймні { $min } відповіді
    [many] Виберіть принаймні { $min } відповідей
   *[other] Виберіть принаймні { $min } відповіді
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Виберіть не більше ніж { $max } відповідь
    [few] Виберіть не більше ніж { $max } відповіді
    [many] Виберіть не більше ніж { $max } відповідей
   *[other] Виберіть не більше ніж { $max } відповіді
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Виберіть або тільки «{ $choice }», або інші відповіді
# Nothing was typed.
text-required-error = Введіть відповідь
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Скоротіть відповідь на { $over } символ
    [few] Скоротіть відповідь на { $over } символи
    [many] Скоротіть відповідь на { $over } символів
   *[other] Скоротіть відповідь на { $over } символу
}
# Nothing was typed.
email-required-error = Введіть адресу електронної пошти
# What was typed is not an e-mail address.
email-format-error = Введіть адресу електронної пошти в правильному форматі, наприклад name@example.com
# Nothing was typed.
number-required-error = Введіть число
# What was typed is not a number.
number-format-error = Введіть відповідь у вигляді числа, наприклад 12
# A number with a fraction, where none is allowed.
number-whole-error = Введіть ціле число, наприклад 12
# $min: the smallest number allowed.
number-small-error = Введіть число { $min } або більше
# $max: the largest number allowed.
number-large-error = Введіть число { $max } або менше
# An answer is missing, for any other kind of question.
answer-required-error = Дайте відповідь на це запитання
# Anything else that is not right with an answer.
answer-check-error = Перевірте свою відповідь на це запитання

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Перевірте свої відповіді
# Link beside an answer: goes to its question.
review-change-link = Змінити
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Змінити: { $question }
# In place of an answer.
review-unanswered-label = Немає відповіді
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Надіслати мої відповіді

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Ваші відповіді збережено на цьому пристрої. Їх ще не надіслано.
# The answers are held by the open page only.
delivery-held-status = Ваші відповіді ще не надіслано. Не закривайте цю сторінку.
# The answers are on their way.
delivery-sending-status = Надсилаємо ваші відповіді
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Ми отримали ваші відповіді. Ваш код для довідок: { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Ваші відповіді надіслано.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Ваші відповіді ще не надіслано. Ми чекаємо, поки з’явиться зв’язок, і спробуємо знову.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Не закривайте цю сторінку, поки відповіді не буде надіслано.
# Button: tries at once.
delivery-retry-button = Спробувати ще раз зараз
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Не вдалося надіслати ваші відповіді. Ми зберегли їх тут.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Зв’яжіться з нами, щоб ваші відповіді не пропали.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Відповіді, надані на цьому пристрої раніше
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Завантажити файл із відповідями, щоб надіслати його нам
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Надіслати відповіді електронною поштою
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Завантажити копію ваших відповідей
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Роздрукувати
# Heading that opens the resident's own answers.
delivery-answers-label = Ваші відповіді

## After sending

# Heading.
ending-title = Дякуємо
# Heading over what the landlord promises to do.
ending-next-heading = Що буде далі
# Under the short code.
ending-reference-hint = Запишіть код для довідок. Його можна назвати, якщо ви звернетеся до нас.

## When there is no survey to show

# Heading.
survey-unavailable-title = Зараз це опитування не можна показати
# Heading.
survey-closed-title = Це опитування завершено
# $date: the last day on which it could be answered.
survey-closed-text = Відповісти можна було до { $date } включно.
# Heading.
survey-unopened-title = Це опитування ще не почалося
# $date: the first day on which it can be answered.
survey-unopened-text = Відповісти можна буде з { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Анонімно
# Long form.
anonymity-anonymous-text = Ніхто не зможе дізнатися, які відповіді ваші.
# Short form.
anonymity-confidential-label = Конфіденційно
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Тільки працівники організації { $landlord }, які займаються опитуваннями, можуть дізнатися, які відповіді ваші.
# Short form.
anonymity-named-label = Із зазначенням імені
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } бачить ваше ім’я разом із вашими відповідями.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Разом із вашими відповідями ця сторінка надсилає: { $entries }.

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
    [1] { $day } січня { $year } року
    [2] { $day } лютого { $year } року
    [3] { $day } березня { $year } року
    [4] { $day } квітня { $year } року
    [5] { $day } травня { $year } року
    [6] { $day } червня { $year } року
    [7] { $day } липня { $year } року
    [8] { $day } серпня { $year } року
    [9] { $day } вересня { $year } року
    [10] { $day } жовтня { $year } року
    [11] { $day } листопада { $year } року
   *[12] { $day } грудня { $year } року
}
