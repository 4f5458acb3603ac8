### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Skaityti balsu
# The same button while it is being read out.
kiosk-stop-button = Sustabdyti skaitymą
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Žiūrėti britų gestų kalba (BSL)
# The same button while the film is open.
kiosk-film-close-button = Uždaryti vaizdo įrašą
# Button under the film: it goes on.
kiosk-film-play-button = Leisti
# The same button while it plays.
kiosk-film-pause-button = Pristabdyti
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Šiuo metu vaizdo įrašo parodyti negalima.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Papasakokite daugiau savo telefonu
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR kodas: { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Darbuotojams
# Label of the field for the PIN.
kiosk-pin-label = PIN kodas
# Button: deletes what was typed.
kiosk-pin-clear-button = Išvalyti
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Atidaryti
# The PIN was wrong.
kiosk-pin-wrong-text = PIN kodas neteisingas
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Per daug neteisingų PIN kodų. Bandykite dar kartą po { $minutes } minutės
    [few] Per daug neteisingų PIN kodų. Bandykite dar kartą po { $minutes } minučių
    [many] Per daug neteisingų PIN kodų. Bandykite dar kartą po { $minutes } minutės
   *[other] Per daug neteisingų PIN kodų. Bandykite dar kartą po { $minutes } minučių
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Ši naršyklė negali patikrinti PIN kodo. Atidarykite puslapį adresu, kuris prasideda https
# Heading of the screen for staff.
kiosk-staff-heading = Šis įrenginys
# Name of the device, beside it.
kiosk-staff-device-label = Pavadinimas
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Laukia išsiuntimo
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Serveris nepriėmė
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Paskutinį kartą gauta
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Nė karto nuo šio puslapio atidarymo
# How much the device stores, beside it.
kiosk-staff-storage-label = Saugykla
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB iš { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = naršyklė saugo duomenis
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = naršyklė gali pašalinti duomenis
# Whether there is a connection, beside it.
kiosk-staff-network-label = Tinklas
# There is a connection.
kiosk-staff-online-text = prijungta
# There is none.
kiosk-staff-offline-text = neprijungta
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Paleidžiama be tinklo
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Versija
# Yes, beside one of the labels above.
kiosk-staff-yes-text = taip
# No, beside one of the labels above.
kiosk-staff-no-text = ne
# In place of what is not known.
kiosk-staff-unknown-text = nežinoma
# Button: sends at once what waits.
kiosk-staff-send-button = Siųsti dabar
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Išsaugoti neišsiųstus atsakymus faile
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Išeiti iš viso ekrano režimo
# Button: back to the question.
kiosk-staff-close-button = Atgal prie klausimo
