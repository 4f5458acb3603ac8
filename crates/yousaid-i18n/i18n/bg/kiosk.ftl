### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = За по-лесно четене
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = По-едър текст
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Висок контраст
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Лесен за четене текст
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Картинки
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = С прости думи
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Докоснете отговора, който е най-подходящ
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Благодарим Ви. Още един въпрос, ако имате минутка
# Button: goes on without an answer.
kiosk-skip-button = Пропускане на въпроса
# Button: sends what was chosen.
kiosk-done-button = Готово
# Heading at the end.
kiosk-thanks-heading = Благодарим Ви
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Отговорът Ви е запазен на това устройство.
# Under it: the landlord has the answer.
kiosk-received-status = Получихме отговора Ви.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Отговорът Ви е изпратен.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Отговорът Ви не можа да бъде запазен на това устройство. То се опитва да го изпрати.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Следващ човек
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Още ли сте тук?
# Under it.
kiosk-idle-text = Докоснете екрана или натиснете някой клавиш, за да продължите. В противен случай отговорите Ви на този екран ще бъдат изчистени.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Остава { $seconds } секунда
   *[other] Остават { $seconds } секунди
}
# Button: goes on.
kiosk-idle-button = Още съм тук
# Heading while the reception is closed.
kiosk-closed-heading = Сега не работим
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Можете да дадете отговора си тук от { $time }.
