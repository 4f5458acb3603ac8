### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Darllen yn uchel
# The same button while it is being read out.
kiosk-stop-button = Stopio darllen
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Gwylio mewn Iaith Arwyddion Prydain (BSL)
# The same button while the film is open.
kiosk-film-close-button = Cau’r ffilm
# Button under the film: it goes on.
kiosk-film-play-button = Chwarae
# The same button while it plays.
kiosk-film-pause-button = Oedi
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Nid oes modd dangos y ffilm ar hyn o bryd.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Dywedwch fwy wrthym ar eich ffôn eich hun
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Cod QR ar gyfer { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = I staff
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Clirio
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Agor
# The PIN was wrong.
kiosk-pin-wrong-text = Nid dyna’r PIN
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [zero] Mae gormod o PINau anghywir wedi’u rhoi. Rhowch gynnig arall arni ymhen { $minutes } munud
    [one] Mae gormod o PINau anghywir wedi’u rhoi. Rhowch gynnig arall arni ymhen { $minutes } munud
    [two] Mae gormod o PINau anghywir wedi’u rhoi. Rhowch gynnig arall arni ymhen { $minutes } funud
    [few] Mae gormod o PINau anghywir wedi’u rhoi. Rhowch gynnig arall arni ymhen { $minutes } munud
    [many] Mae gormod o PINau anghywir wedi’u rhoi. Rhowch gynnig arall arni ymhen { $minutes } munud
   *[other] Mae gormod o PINau anghywir wedi’u rhoi. Rhowch gynnig arall arni ymhen { $minutes } munud
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Ni all y porwr hwn wirio’r PIN. Mae angen i’r dudalen ddod o gyfeiriad sy’n dechrau â https
# Heading of the screen for staff.
kiosk-staff-heading = Y ddyfais hon
# Name of the device, beside it.
kiosk-staff-device-label = Enw
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Yn aros i’w hanfon
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Gwrthodwyd gan y gweinydd
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Derbyniwyd ddiwethaf
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Ddim ers i’r dudalen hon gael ei hagor
# How much the device stores, beside it.
kiosk-staff-storage-label = Storio
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB o { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = wedi’i gadw gan y porwr
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = gall y porwr ei ddileu
# Whether there is a connection, beside it.
kiosk-staff-network-label = Rhwydwaith
# There is a connection.
kiosk-staff-online-text = wedi’i gysylltu
# There is none.
kiosk-staff-offline-text = heb ei gysylltu
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Yn dechrau heb rwydwaith
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Fersiwn
# Yes, beside one of the labels above.
kiosk-staff-yes-text = ydy
# No, beside one of the labels above.
kiosk-staff-no-text = nac ydy
# In place of what is not known.
kiosk-staff-unknown-text = anhysbys
# Button: sends at once what waits.
kiosk-staff-send-button = Anfon nawr
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Cadw atebion heb eu hanfon fel ffeil
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Gadael y sgrin lawn
# Button: back to the question.
kiosk-staff-close-button = Yn ôl i’r cwestiwn
