### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Číst nahlas
# The same button while it is being read out.
kiosk-stop-button = Přestat číst
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Přehrát v britském znakovém jazyce (BSL)
# The same button while the film is open.
kiosk-film-close-button = Zavřít video
# Button under the film: it goes on.
kiosk-film-play-button = Přehrát
# The same button while it plays.
kiosk-film-pause-button = Pozastavit
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Video teď nelze zobrazit.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Řekněte nám víc na svém telefonu
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR kód pro { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Pro zaměstnance
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Smazat
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Otevřít
# The PIN was wrong.
kiosk-pin-wrong-text = Toto není správný PIN
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Příliš mnoho nesprávných PINů. Zkuste to znovu za { $minutes } minutu
    [few] Příliš mnoho nesprávných PINů. Zkuste to znovu za { $minutes } minuty
    [many] Příliš mnoho nesprávných PINů. Zkuste to znovu za { $minutes } minuty
   *[other] Příliš mnoho nesprávných PINů. Zkuste to znovu za { $minutes } minut
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Tento prohlížeč nemůže PIN ověřit. Je potřeba, aby adresa stránky začínala na https
# Heading of the screen for staff.
kiosk-staff-heading = Toto zařízení
# Name of the device, beside it.
kiosk-staff-device-label = Název
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Čeká na odeslání
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Odmítnuto serverem
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Naposledy přijato
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Od otevření této stránky ještě ne
# How much the device stores, beside it.
kiosk-staff-storage-label = Úložiště
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB z { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = prohlížeč ho zachová
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = prohlížeč ho může smazat
# Whether there is a connection, beside it.
kiosk-staff-network-label = Síť
# There is a connection.
kiosk-staff-online-text = připojeno
# There is none.
kiosk-staff-offline-text = nepřipojeno
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Spustí se bez sítě
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Verze
# Yes, beside one of the labels above.
kiosk-staff-yes-text = ano
# No, beside one of the labels above.
kiosk-staff-no-text = ne
# In place of what is not known.
kiosk-staff-unknown-text = není známo
# Button: sends at once what waits.
kiosk-staff-send-button = Odeslat hned
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Uložit neodeslané odpovědi do souboru
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Ukončit režim celé obrazovky
# Button: back to the question.
kiosk-staff-close-button = Zpět k otázce
