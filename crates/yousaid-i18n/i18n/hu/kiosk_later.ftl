### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Felolvasás
# The same button while it is being read out.
kiosk-stop-button = Felolvasás leállítása
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Megtekintés brit jelnyelven (BSL)
# The same button while the film is open.
kiosk-film-close-button = A film bezárása
# Button under the film: it goes on.
kiosk-film-play-button = Lejátszás
# The same button while it plays.
kiosk-film-pause-button = Szünet
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = A film most nem jeleníthető meg.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Mondjon el többet a saját telefonján
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR-kód ehhez: { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Munkatársaknak
# Label of the field for the PIN.
kiosk-pin-label = PIN-kód
# Button: deletes what was typed.
kiosk-pin-clear-button = Törlés
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Megnyitás
# The PIN was wrong.
kiosk-pin-wrong-text = Ez nem a helyes PIN-kód
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Túl sok hibás PIN-kód. Próbálja újra { $minutes } perc múlva
   *[other] Túl sok hibás PIN-kód. Próbálja újra { $minutes } perc múlva
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Ez a böngésző nem tudja ellenőrizni a PIN-kódot. Olyan címről nyissa meg az oldalt, amely így kezdődik: https
# Heading of the screen for staff.
kiosk-staff-heading = Ez az eszköz
# Name of the device, beside it.
kiosk-staff-device-label = Név
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Küldésre vár
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = A kiszolgáló visszautasította
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Utolsó beérkezés
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Az oldal megnyitása óta még nem
# How much the device stores, beside it.
kiosk-staff-storage-label = Tárhely
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB / { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = a böngésző megőrzi
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = a böngésző törölheti
# Whether there is a connection, beside it.
kiosk-staff-network-label = Hálózat
# There is a connection.
kiosk-staff-online-text = van kapcsolat
# There is none.
kiosk-staff-offline-text = nincs kapcsolat
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Hálózat nélkül is elindul
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Verzió
# Yes, beside one of the labels above.
kiosk-staff-yes-text = igen
# No, beside one of the labels above.
kiosk-staff-no-text = nem
# In place of what is not known.
kiosk-staff-unknown-text = nem ismert
# Button: sends at once what waits.
kiosk-staff-send-button = Küldés most
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = El nem küldött válaszok mentése fájlba
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Kilépés a teljes képernyőből
# Button: back to the question.
kiosk-staff-close-button = Vissza a kérdéshez
