### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Зробити текст зручнішим для читання
# Button: reads the screen out.
kiosk-read-button = Прочитати вголос
# The same button while it is being read out.
kiosk-stop-button = Зупинити читання
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
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Дивитися британською жестовою мовою (BSL)
# The same button while the film is open.
kiosk-film-close-button = Закрити відео
# Button under the film: it goes on.
kiosk-film-play-button = Відтворити
# The same button while it plays.
kiosk-film-pause-button = Пауза
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Зараз показати відео неможливо.
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
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Розкажіть більше зі свого телефону
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR-код для { $address }
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

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Для працівників
# Label of the field for the PIN.
kiosk-pin-label = PIN-код
# Button: deletes what was typed.
kiosk-pin-clear-button = Стерти
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Відкрити
# The PIN was wrong.
kiosk-pin-wrong-text = PIN-код не підходить
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Забагато неправильних PIN-кодів. Спробуйте знову через { $minutes } хвилину
    [few] Забагато неправильних PIN-кодів. Спробуйте знову через { $minutes } хвилини
    [many] Забагато неправильних PIN-кодів. Спробуйте знову через { $minutes } хвилин
   *[other] Забагато неправильних PIN-кодів. Спробуйте знову через { $minutes } хвилини
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Цей браузер не може перевірити PIN-код. Відкрийте сторінку за адресою, яка починається з https
# Heading of the screen for staff.
kiosk-staff-heading = Цей пристрій
# Name of the device, beside it.
kiosk-staff-device-label = Назва
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Чекають на надсилання
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Не прийнято сервером
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Остання прийнята відповідь
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Жодного разу від відкриття цієї сторінки
# How much the device stores, beside it.
kiosk-staff-storage-label = Пам’ять
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } МБ з { $room } МБ
# The browser promises to keep what is stored.
kiosk-staff-kept-text = браузер зберігає дані
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = браузер може видалити дані
# Whether there is a connection, beside it.
kiosk-staff-network-label = Мережа
# There is a connection.
kiosk-staff-online-text = підключено
# There is none.
kiosk-staff-offline-text = не підключено
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Запускається без мережі
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Версія
# Yes, beside one of the labels above.
kiosk-staff-yes-text = так
# No, beside one of the labels above.
kiosk-staff-no-text = ні
# In place of what is not known.
kiosk-staff-unknown-text = невідомо
# Button: sends at once what waits.
kiosk-staff-send-button = Надіслати зараз
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Зберегти ненадіслані відповіді у файл
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Вийти з повноекранного режиму
# Button: back to the question.
kiosk-staff-close-button = Назад до запитання
