### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Čítať nahlas
# The same button while it is being read out.
kiosk-stop-button = Zastaviť čítanie
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Pozrieť v britskom posunkovom jazyku (BSL)
# The same button while the film is open.
kiosk-film-close-button = Zavrieť video
# Button under the film: it goes on.
kiosk-film-play-button = Prehrať
# The same button while it plays.
kiosk-film-pause-button = Pozastaviť
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Video sa teraz nedá zobraziť.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Povedzte nám viac na svojom telefóne
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR kód na adresu { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Pre zamestnancov
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Vymazať
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Otvoriť
# The PIN was wrong.
kiosk-pin-wrong-text = Toto nie je správny PIN
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] PIN bol priveľakrát nesprávny. Skúste to znova o { $minutes } minútu
    [few] PIN bol priveľakrát nesprávny. Skúste to znova o { $minutes } minúty
    [many] PIN bol priveľakrát nesprávny. Skúste to znova o { $minutes } minúty
   *[other] PIN bol priveľakrát nesprávny. Skúste to znova o { $minutes } minút
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Tento prehliadač nedokáže overiť PIN. Otvorte stránku z adresy, ktorá sa začína na https
# Heading of the screen for staff.
kiosk-staff-heading = Toto zariadenie
# Name of the device, beside it.
kiosk-staff-device-label = Názov
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Čaká na odoslanie
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Odmietnuté serverom
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Naposledy prijaté
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Od otvorenia tejto stránky nič
# How much the device stores, beside it.
kiosk-staff-storage-label = Úložisko
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB z { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = prehliadač údaje zachová
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = prehliadač ich môže odstrániť
# Whether there is a connection, beside it.
kiosk-staff-network-label = Sieť
# There is a connection.
kiosk-staff-online-text = pripojené
# There is none.
kiosk-staff-offline-text = nepripojené
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Spustí sa bez siete
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Verzia
# Yes, beside one of the labels above.
kiosk-staff-yes-text = áno
# No, beside one of the labels above.
kiosk-staff-no-text = nie
# In place of what is not known.
kiosk-staff-unknown-text = nie je známe
# Button: sends at once what waits.
kiosk-staff-send-button = Odoslať teraz
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Uložiť neodoslané odpovede do súboru
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Ukončiť režim celej obrazovky
# Button: back to the question.
kiosk-staff-close-button = Späť na otázku
