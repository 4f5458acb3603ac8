### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Отправить

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Отвечайте на этот вопрос, только если { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Отвечайте на этот вопрос, только если он к вам относится.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Отвечайте на вопросы этой части, только если { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Отвечайте на вопросы этой части, только если они к вам относятся.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = После ваших ответов на этой странице появились новые вопросы. Ответьте на них и продолжите.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Выберите для каждого варианта своё место

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = На этой странице нельзя добавить фотографии или документы.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Ответьте на все остальные вопросы и отправьте ответы. Затем передайте нам фотографии или документы другим способом и назовите код для справок, который вы увидите.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Без них отсюда ничего нельзя отправить. Откройте эту страницу в браузере с включённым JavaScript или свяжитесь с нами.

# On the page that says that answers have been received.
plain-keep-hint = Чтобы у вас осталась копия ответов, распечатайте или сохраните эту страницу.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Ваши ответы на предыдущих страницах не сохранились

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Страница была открыта больше суток или изменилась при передаче. То, что вы ответили на ней, осталось здесь. Продолжите и ответьте на предыдущие вопросы ещё раз.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Ваши ответы не отправлены

# Text under it; a button to send follows.
plain-unsent-text = Возникла проблема на нашей стороне. Ваши ответы не пропали. Подождите минуту и отправьте их ещё раз.

# Title where other answers were sent from this form before.
plain-sent-before-title = Вы уже отправили свои ответы

# Text under it.
plain-sent-before-text = С этой страницы раньше уже отправили другие ответы. Они сохранены, ничего не изменилось.

# Title where the address names no survey.
plain-unknown-title = Здесь нет опроса

# Text under it.
plain-unknown-text = Проверьте адрес. Если вы перешли по ссылке, возможно, опрос уже убрали.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Для этого опроса нужен JavaScript

# Text under it.
plain-sealed-text = Перед отправкой ваши ответы шифруются на вашем устройстве, чтобы прочитать их могли только те, кто проводит опрос. На странице без JavaScript это невозможно. Включите JavaScript и откройте опрос снова или свяжитесь с нами, чтобы ответить другим способом.

# Title where what was sent is too long to be read.
plain-large-title = Ваши ответы слишком длинные

# Text under it.
plain-large-text = Вернитесь назад, сократите самые длинные ответы и отправьте их ещё раз.

# Link to the same survey, all of it on one page.
plain-whole-link = Все вопросы на одной странице

# Link to the same survey, one page after the other.
plain-paged-link = По одной странице

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Оставьте это поле пустым
