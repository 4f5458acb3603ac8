### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Citiți cu voce tare
# The same button while it is being read out.
kiosk-stop-button = Opriți citirea
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Urmăriți în limba britanică a semnelor (BSL)
# The same button while the film is open.
kiosk-film-close-button = Închideți filmul
# Button under the film: it goes on.
kiosk-film-play-button = Redare
# The same button while it plays.
kiosk-film-pause-button = Pauză
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Filmul nu poate fi afișat în acest moment.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Spuneți-ne mai multe de pe telefonul dumneavoastră
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Cod QR pentru { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Pentru personal
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Ștergeți
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Deschideți
# The PIN was wrong.
kiosk-pin-wrong-text = Acesta nu este PIN-ul
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Prea multe PIN-uri greșite. Încercați din nou peste { $minutes } minut
    [few] Prea multe PIN-uri greșite. Încercați din nou peste { $minutes } minute
   *[other] Prea multe PIN-uri greșite. Încercați din nou peste { $minutes } de minute
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Acest browser nu poate verifica PIN-ul. Deschideți pagina de la o adresă care începe cu https
# Heading of the screen for staff.
kiosk-staff-heading = Acest dispozitiv
# Name of the device, beside it.
kiosk-staff-device-label = Nume
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = În așteptare pentru trimitere
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Refuzate de server
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Ultima primire
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Niciuna de la deschiderea paginii
# How much the device stores, beside it.
kiosk-staff-storage-label = Spațiu de stocare
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB din { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = browserul păstrează datele
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = browserul poate șterge datele
# Whether there is a connection, beside it.
kiosk-staff-network-label = Rețea
# There is a connection.
kiosk-staff-online-text = conectat
# There is none.
kiosk-staff-offline-text = neconectat
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Pornește fără rețea
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Versiune
# Yes, beside one of the labels above.
kiosk-staff-yes-text = da
# No, beside one of the labels above.
kiosk-staff-no-text = nu
# In place of what is not known.
kiosk-staff-unknown-text = necunoscut
# Button: sends at once what waits.
kiosk-staff-send-button = Trimiteți acum
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Salvați într-un fișier răspunsurile netrimise
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Ieșiți din modul ecran complet
# Button: back to the question.
kiosk-staff-close-button = Înapoi la întrebare
