### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Зробити текст зручнішим для читання
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Більший текст
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Високий контраст
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Простий текст
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Малюнки
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Простими словами
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Торкніться відповіді, яка підходить найбільше
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Дякуємо. Якщо маєте хвилинку, ще одне запитання
# Button: goes on without an answer.
kiosk-skip-button = Пропустити запитання
# Button: sends what was chosen.
kiosk-done-button = Готово
# Heading at the end.
kiosk-thanks-heading = Дякуємо
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Вашу відповідь збережено на цьому пристрої.
# Under it: the landlord has the answer.
kiosk-received-status = Ми отримали вашу відповідь.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Вашу відповідь надіслано.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = На цьому пристрої не вдалося зберегти вашу відповідь. Він намагається її надіслати.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Наступна людина
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Ви ще тут?
# Under it.
kiosk-idle-text = Щоб продовжити, торкніться екрана або натисніть будь-яку клавішу. Інакше ваші відповіді на цьому екрані буде стерто.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Залишилася { $seconds } секунда
    [few] Залишилося { $seconds } секунди
    [many] Залишилося { $seconds } секунд
   *[other] Залишилося { $seconds } секунди
}
# Button: goes on.
kiosk-idle-button = Я ще тут
# Heading while the reception is closed.
kiosk-closed-heading = Зараз ми зачинені
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Тут можна буде відповісти з { $time }.
