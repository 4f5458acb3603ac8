### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Kor u akhri
# The same button while it is being read out.
kiosk-stop-button = Jooji akhriska
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Ku daawo Luqadda Dhegoolaha Ingiriiska (BSL)
# The same button while the film is open.
kiosk-film-close-button = Xir fiidiyowga
# Button under the film: it goes on.
kiosk-film-play-button = Daar
# The same button while it plays.
kiosk-film-pause-button = Hakad geli
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Fiidiyowga hadda lama tusi karo.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Wax dheeraad ah nooga sheeg telefoonkaaga
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Koodhka QR ee { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Shaqaalaha
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Tirtir
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Fur
# The PIN was wrong.
kiosk-pin-wrong-text = PIN-kaasi sax ma aha
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] PIN-no badan oo khaldan ayaa la geliyey. Mar kale isku day { $minutes } daqiiqo kadib
   *[other] PIN-no badan oo khaldan ayaa la geliyey. Mar kale isku day { $minutes } daqiiqadood kadib
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Barawsarkani ma hubin karo PIN-ka. Bogga ka fur cinwaan ku bilaabma https
# Heading of the screen for staff.
kiosk-staff-heading = Qalabkan
# Name of the device, beside it.
kiosk-staff-device-label = Magaca
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Sugaya in la diro
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Serfarku wuu diiday
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Markii ugu dambaysay ee la helay
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Waxba ilaa markii boggan la furay
# How much the device stores, beside it.
kiosk-staff-storage-label = Kaydka
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB oo ka mid ah { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = barawsarku wuu hayn doonaa
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = barawsarku wuu tirtiri karaa
# Whether there is a connection, beside it.
kiosk-staff-network-label = Shabakadda
# There is a connection.
kiosk-staff-online-text = waa ku xiran yahay
# There is none.
kiosk-staff-offline-text = kuma xirna
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Wuxuu bilaabmaa shabakad la’aan
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Nooca
# Yes, beside one of the labels above.
kiosk-staff-yes-text = haa
# No, beside one of the labels above.
kiosk-staff-no-text = maya
# In place of what is not known.
kiosk-staff-unknown-text = lama oga
# Button: sends at once what waits.
kiosk-staff-send-button = Hadda dir
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Jawaabaha aan la dirin fayl ahaan u keydi
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Ka bax shaashadda buuxda
# Button: back to the question.
kiosk-staff-close-button = Ku noqo su’aasha
