### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Сохранить и вернуться позже
# The same once answers were saved: what was answered since is saved too.
later-again-button = Сохранить ещё раз
# While the landlord’s computer is told.
later-saving-status = Сохраняем…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Ответы, которые вы уже дали, сохранены до { $date } включительно.
# Above the code and the link.
later-given-text = Чтобы продолжить позже, здесь или на другом устройстве, откройте эту ссылку или вернитесь на эту страницу и введите этот личный код:
# Under both.
later-given-hint = Запишите ссылку или код сейчас: повторно сообщить код мы не сможем. Любой, у кого есть ссылка или код, сможет прочитать и изменить эти ответы. Дальнейшие ответы сохранятся, только когда вы снова нажмёте кнопку.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Фотографии и документы не сохраняются. Добавьте их, когда вернётесь.
# Button: copies the link.
later-copy-button = Скопировать ссылку
# After that button was pressed.
later-copied-status = Скопировано
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Отправить ссылку себе по электронной почте
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Отправить ссылку себе через SMS
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Продолжить опрос «{ $title }» можно здесь до { $date } включительно: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Пока нечего сохранять. Сначала ответьте на какой-нибудь вопрос.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Не сохранено. Нет связи с местом, где должны храниться ваши ответы. Они по-прежнему на этой странице. Попробуйте снова, когда появится подключение.
# The survey has closed, or keeps no answers any more.
later-closed-status = Не сохранено. Сохранять ответы на этот опрос, чтобы продолжить позже, больше нельзя.
# The answers that were saved are gone.
later-gone-status = Не сохранено. То, что вы сохранили раньше, больше не хранится: оно отправлено или удалено либо срок хранения истёк. Нажмите кнопку ещё раз, чтобы сохранить с новым кодом.
# Another device has saved with the same code.
later-elsewhere-status = Не сохранено. За это время с вашим кодом были сохранены другие ответы, возможно, на другом устройстве.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Открыть другие ответы
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Сохранить эти ответы вместо других

## Coming back

# Opens the field for the code.
later-open-button = Продолжить с сохранёнными ответами
# Label of the field.
later-code-label = Личный код, который вы получили при сохранении
# Under that label. The code is an example and stays as it is.
later-code-hint = В нём пять групп знаков, например 7KQ4-M2XD-90TB-CEGH-5R2W. Заглавные буквы и дефисы не важны. Сохранённые ответы заменят ответы на этой странице.
# Button beside the field.
later-find-button = Продолжить
# While the landlord’s computer is asked.
later-looking-status = Ищем ваши ответы…
# The field was left empty.
later-missing-text = Введите личный код
# What was typed can’t be a code.
later-form-text = Введите код полностью. В нём 20 букв и цифр.
# There is nothing with that code.
later-unknown-text = С этим кодом ничего не сохранено. Проверьте каждую букву и цифру. То, что уже отправлено или было сохранено слишком давно, больше не хранится.
# Somebody has asked too often.
later-many-text = Только что было слишком много запросов. Подождите минуту и попробуйте снова.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Нет связи с местом, где хранятся ваши ответы. Попробуйте снова, когда появится подключение.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = То, что сохранено с этим кодом, больше нельзя использовать в этом опросе.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Ваши ответы снова здесь. Сохранённые ответы хранятся до { $date } включительно или пока вы их не отправите.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = С тех пор как вы сохранили ответы, опрос изменился. Здесь всё, что по-прежнему подходит: просмотрите свои ответы перед отправкой.
