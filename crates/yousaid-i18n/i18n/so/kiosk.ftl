### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Akhriska ka dhig mid fudud
# Button: reads the screen out.
kiosk-read-button = Kor u akhri
# The same button while it is being read out.
kiosk-stop-button = Jooji akhriska
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Far ka weyn
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Midabyo kala muuqda
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Qoraal fudud
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Sawirro
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Erayo fudud
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
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Taabo jawaabta ugu habboon
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Waad ku mahadsan tahay. Hal su’aal oo kale, haddii aad waqti yar hayso
# Button: goes on without an answer.
kiosk-skip-button = Ka bood su’aashan
# Button: sends what was chosen.
kiosk-done-button = Waan dhammeeyey
# Heading at the end.
kiosk-thanks-heading = Waad ku mahadsan tahay
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Jawaabtaada waxaa lagu keydiyey qalabkan.
# Under it: the landlord has the answer.
kiosk-received-status = Waan helnay jawaabtaada.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Jawaabtaada waa la diray.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Qalabkani wuu keydin kari waayey jawaabtaada. Wuxuu isku dayayaa inuu diro.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Qofka xiga
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Wax dheeraad ah nooga sheeg telefoonkaaga
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Koodhka QR ee { $address }
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Weli ma joogtaa?
# Under it.
kiosk-idle-text = Si aad u sii waddo, shaashadda taabo ama badhan kasta riix. Haddii kale, jawaabahaaga shaashaddan ku jira waa la tirtirayaa.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Waxaa haray { $seconds } ilbiriqsi
   *[other] Waxaa haray { $seconds } ilbiriqsi
}
# Button: goes on.
kiosk-idle-button = Weli waan joogaa
# Heading while the reception is closed.
kiosk-closed-heading = Hadda waan xiran nahay
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Jawaabtaada waxaad halkan ku bixin kartaa laga bilaabo { $time }.

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
