### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Чтобы изменить или отозвать отправленное, вернитесь на эту страницу до { $date } включительно и введите этот личный код:
# The same where there is no last day.
amend-given-text = Чтобы изменить или отозвать отправленное, вернитесь на эту страницу и введите этот личный код:
# Under the code.
amend-given-hint = Запишите код и никому его не сообщайте. Любой, у кого он есть, сможет прочитать и изменить то, что вы отправили. Повторно сообщить код мы не сможем.

## Coming back

# Opens the field for the code.
amend-open-button = Изменить или отозвать отправленное
# Label of the field.
amend-code-label = Личный код, который вы получили после отправки
# Under that label. The code is an example and stays as it is.
amend-code-hint = В нём четыре группы знаков, например 7KQ4-M2XD-90TB-CEGH. Заглавные буквы и дефисы не важны.
# Button beside the field.
amend-find-button = Показать отправленное
# While the landlord’s computer is asked.
amend-looking-status = Ищем то, что вы отправили…
# The field was left empty.
amend-missing-text = Введите личный код
# What was typed can’t be a code.
amend-form-text = Введите код полностью. В нём 16 букв и цифр.
# There is nothing with that code.
amend-unknown-text = С этим кодом ничего не найдено. Проверьте каждую букву и цифру. Если вы отозвали отправленное, оно удалено.
# The survey has closed.
amend-closed-text = Приём ответов завершён. Изменить или отозвать отправленное с помощью кода больше нельзя.
# Somebody has tried many codes that do not fit.
amend-many-text = Только что было слишком много попыток с неверным кодом. Подождите минуту и попробуйте снова.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Нет связи с местом, где хранятся ваши ответы. Попробуйте снова, когда появится подключение.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Это то, что вы отправили, код для справок { $reference }. Измените, что хотите, и отправьте ещё раз. До этого ничего не изменится.
# Button: goes back to an empty form.
amend-leave-button = Оставить как было
# Button: begins to withdraw.
amend-withdraw-button = Отозвать отправленное
# Asks once more.
amend-sure-text = Всё, что вы отправили, будет удалено. Восстановить это никто не сможет.
# Button: withdraws.
amend-sure-button = Да, удалить
# Button: does not withdraw.
amend-keep-button = Нет, оставить
# While it is being withdrawn.
amend-withdrawing-status = Удаляем то, что вы отправили…
# It was withdrawn.
amend-withdrawn-status = То, что вы отправили, удалено.
