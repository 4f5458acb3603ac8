### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Сделать текст удобнее для чтения
# Button: reads the screen out.
kiosk-read-button = Прочитать вслух
# The same button while it is being read out.
kiosk-stop-button = Остановить чтение
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
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Расскажите больше со своего телефона
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR-код для { $address }
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
