### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: reviewed
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Read aloud
# The same button while it is being read out.
kiosk-stop-button = Stop reading
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Watch in British Sign Language
# The same button while the film is open.
kiosk-film-close-button = Close the film
# Button under the film: it goes on.
kiosk-film-play-button = Play
# The same button while it plays.
kiosk-film-pause-button = Pause
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = The film can’t be shown at the moment.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Tell us more on your own phone
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR code for { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = For staff
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Clear
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Open
# The PIN was wrong.
kiosk-pin-wrong-text = That is not the PIN
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Too many PINs did not fit. Try again in { $minutes } minute
   *[other] Too many PINs did not fit. Try again in { $minutes } minutes
}
# The browser can't check any PIN.
kiosk-pin-unable-text = This browser can’t check the PIN. The page has to come from an address that starts with https
# Heading of the screen for staff.
kiosk-staff-heading = This device
# Name of the device, beside it.
kiosk-staff-device-label = Name
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Waiting to be sent
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Refused by the server
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Last received
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Not since this page was opened
# How much the device stores, beside it.
kiosk-staff-storage-label = Storage
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB of { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = kept by the browser
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = the browser may remove it
# Whether there is a connection, beside it.
kiosk-staff-network-label = Network
# There is a connection.
kiosk-staff-online-text = connected
# There is none.
kiosk-staff-offline-text = not connected
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Starts without a network
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Version
# Yes, beside one of the labels above.
kiosk-staff-yes-text = yes
# No, beside one of the labels above.
kiosk-staff-no-text = no
# In place of what is not known.
kiosk-staff-unknown-text = not known
# Button: sends at once what waits.
kiosk-staff-send-button = Send now
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Save unsent answers as a file
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Leave full screen
# Button: back to the question.
kiosk-staff-close-button = Back to the question
