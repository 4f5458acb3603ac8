### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Прочитати вголос
# The same button while it is being read out.
kiosk-stop-button = Зупинити читання
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
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Розкажіть більше зі свого телефону
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR-код для { $address }

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
