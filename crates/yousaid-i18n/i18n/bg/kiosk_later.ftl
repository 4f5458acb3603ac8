### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Прочитане на глас
# The same button while it is being read out.
kiosk-stop-button = Спиране на четенето
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Видео на британски жестов език (BSL)
# The same button while the film is open.
kiosk-film-close-button = Затваряне на видеото
# Button under the film: it goes on.
kiosk-film-play-button = Пускане
# The same button while it plays.
kiosk-film-pause-button = Пауза
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Видеото не може да се покаже в момента.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Разкажете ни повече от своя телефон
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR код за { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = За служители
# Label of the field for the PIN.
kiosk-pin-label = ПИН код
# Button: deletes what was typed.
kiosk-pin-clear-button = Изчистване
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Отваряне
# The PIN was wrong.
kiosk-pin-wrong-text = ПИН кодът не е верен
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Твърде много грешни ПИН кодове. Опитайте отново след { $minutes } минута
   *[other] Твърде много грешни ПИН кодове. Опитайте отново след { $minutes } минути
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Този браузър не може да провери ПИН кода. Отворете страницата от адрес, който започва с https
# Heading of the screen for staff.
kiosk-staff-heading = Това устройство
# Name of the device, beside it.
kiosk-staff-device-label = Име
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Чакат изпращане
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Отказани от сървъра
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Последно получаване
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Нито веднъж, откакто е отворена тази страница
# How much the device stores, beside it.
kiosk-staff-storage-label = Памет
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB от { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = браузърът пази данните
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = браузърът може да изтрие данните
# Whether there is a connection, beside it.
kiosk-staff-network-label = Мрежа
# There is a connection.
kiosk-staff-online-text = има връзка
# There is none.
kiosk-staff-offline-text = няма връзка
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Стартира без мрежа
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Версия
# Yes, beside one of the labels above.
kiosk-staff-yes-text = да
# No, beside one of the labels above.
kiosk-staff-no-text = не
# In place of what is not known.
kiosk-staff-unknown-text = не е известно
# Button: sends at once what waits.
kiosk-staff-send-button = Изпращане сега
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Запазване на неизпратените отговори във файл
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Изход от цял екран
# Button: back to the question.
kiosk-staff-close-button = Назад към въпроса
