### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Надіслати

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Відповідайте на це запитання, тільки якщо { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Відповідайте на це запитання, тільки якщо воно вас стосується.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Відповідайте на запитання цієї частини, тільки якщо { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Відповідайте на запитання цієї частини, тільки якщо вони вас стосуються.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Після ваших відповідей на цій сторінці з’явилися нові запитання. Дайте на них відповідь і продовжте.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Виберіть для кожного варіанта окреме місце

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = На цій сторінці не можна додати фотографії або документи.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Заповніть усе інше й надішліть відповіді. Потім передайте нам фотографії або документи в інший спосіб і назвіть код для довідок, який ви побачите.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Без них звідси нічого не можна надіслати. Відкрийте цю сторінку в браузері з увімкненим JavaScript або зв’яжіться з нами.

# On the page that says that answers have been received.
plain-keep-hint = Щоб мати копію своїх відповідей, роздрукуйте або збережіть цю сторінку.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Ваші відповіді на попередніх сторінках не збереглися

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Сторінка була відкрита понад добу або змінилася під час передавання. Те, що ви відповіли на ній, залишилося тут. Продовжте й дайте відповідь на попередні запитання ще раз.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Ваші відповіді не надіслано

# Text under it; a button to send follows.
plain-unsent-text = Виникла проблема на нашому боці. Ваші відповіді не пропали. Зачекайте хвилину й надішліть їх ще раз.

# Title where other answers were sent from this form before.
plain-sent-before-title = Ви вже надіслали свої відповіді

# Text under it.
plain-sent-before-text = Із цієї сторінки раніше вже надіслали інші відповіді. Їх збережено, нічого не змінилося.

# Title where the address names no survey.
plain-unknown-title = Тут немає опитування

# Text under it.
plain-unknown-text = Перевірте адресу. Якщо ви перейшли за посиланням, можливо, опитування вже прибрали.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Для цього опитування потрібен JavaScript

# Text under it.
plain-sealed-text = Перед надсиланням ваші відповіді шифруються на вашому пристрої, щоб прочитати їх могли лише ті, хто проводить опитування. На сторінці без JavaScript це неможливо. Увімкніть JavaScript і відкрийте опитування знову або зв’яжіться з нами, щоб відповісти в інший спосіб.

# Title where what was sent is too long to be read.
plain-large-title = Ваші відповіді задовгі

# Text under it.
plain-large-text = Поверніться назад, скоротіть найдовші відповіді та надішліть їх ще раз.

# Link to the same survey, all of it on one page.
plain-whole-link = Усі запитання на одній сторінці

# Link to the same survey, one page after the other.
plain-paged-link = По одній сторінці

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Залиште це поле порожнім
