### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Сделать текст удобнее для чтения
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Крупный текст
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Высокий контраст
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Простой текст
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Картинки
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Простыми словами
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Коснитесь ответа, который подходит больше всего
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Спасибо. Если у вас есть минутка, ещё один вопрос
# Button: goes on without an answer.
kiosk-skip-button = Пропустить вопрос
# Button: sends what was chosen.
kiosk-done-button = Готово
# Heading at the end.
kiosk-thanks-heading = Спасибо
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Ваш ответ сохранён на этом устройстве.
# Under it: the landlord has the answer.
kiosk-received-status = Мы получили ваш ответ.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Ваш ответ отправлен.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = На этом устройстве не удалось сохранить ваш ответ. Оно пытается его отправить.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Следующий человек
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Вы ещё здесь?
# Under it.
kiosk-idle-text = Чтобы продолжить, коснитесь экрана или нажмите любую клавишу. Иначе ваши ответы на этом экране будут стёрты.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Осталась { $seconds } секунда
    [few] Осталось { $seconds } секунды
    [many] Осталось { $seconds } секунд
   *[other] Осталось { $seconds } секунды
}
# Button: goes on.
kiosk-idle-button = Я ещё здесь
# Heading while the reception is closed.
kiosk-closed-heading = Сейчас мы закрыты
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Здесь можно будет ответить с { $time }.
