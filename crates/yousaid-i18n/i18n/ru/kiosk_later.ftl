### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Прочитать вслух
# The same button while it is being read out.
kiosk-stop-button = Остановить чтение
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Смотреть на британском жестовом языке (BSL)
# The same button while the film is open.
kiosk-film-close-button = Закрыть видео
# Button under the film: it goes on.
kiosk-film-play-button = Воспроизвести
# The same button while it plays.
kiosk-film-pause-button = Пауза
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Сейчас показать видео нельзя.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Расскажите больше со своего телефона
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR-код для { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Для сотрудников
# Label of the field for the PIN.
kiosk-pin-label = ПИН-код
# Button: deletes what was typed.
kiosk-pin-clear-button = Стереть
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Открыть
# The PIN was wrong.
kiosk-pin-wrong-text = ПИН-код не подходит
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Слишком много неверных ПИН-кодов. Попробуйте снова через { $minutes } минуту
    [few] Слишком много неверных ПИН-кодов. Попробуйте снова через { $minutes } минуты
    [many] Слишком много неверных ПИН-кодов. Попробуйте снова через { $minutes } минут
   *[other] Слишком много неверных ПИН-кодов. Попробуйте снова через { $minutes } минуты
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Этот браузер не может проверить ПИН-код. Откройте страницу по адресу, который начинается с https
# Heading of the screen for staff.
kiosk-staff-heading = Это устройство
# Name of the device, beside it.
kiosk-staff-device-label = Название
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Ждут отправки
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Не приняты сервером
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Последний принятый ответ
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Ни разу с открытия этой страницы
# How much the device stores, beside it.
kiosk-staff-storage-label = Память
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } МБ из { $room } МБ
# The browser promises to keep what is stored.
kiosk-staff-kept-text = браузер хранит данные
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = браузер может удалить данные
# Whether there is a connection, beside it.
kiosk-staff-network-label = Сеть
# There is a connection.
kiosk-staff-online-text = подключено
# There is none.
kiosk-staff-offline-text = не подключено
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Запускается без сети
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Версия
# Yes, beside one of the labels above.
kiosk-staff-yes-text = да
# No, beside one of the labels above.
kiosk-staff-no-text = нет
# In place of what is not known.
kiosk-staff-unknown-text = неизвестно
# Button: sends at once what waits.
kiosk-staff-send-button = Отправить сейчас
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Сохранить неотправленные ответы в файл
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Выйти из полноэкранного режима
# Button: back to the question.
kiosk-staff-close-button = Назад к вопросу
