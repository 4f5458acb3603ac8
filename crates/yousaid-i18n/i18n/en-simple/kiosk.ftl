### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Make this easier to read
# Button: reads the screen out.
kiosk-read-button = Read it to me
# The same button while it is being read out.
kiosk-stop-button = Stop reading
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Bigger words
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Strong colours
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Easy read
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Pictures
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = In easy words
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Watch in British Sign Language
# The same button while the film is open.
kiosk-film-close-button = Close the film
# Button under the film: it goes on.
kiosk-film-play-button = Play
# The same button while it plays.
kiosk-film-pause-button = Stop for now
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = We can’t show the film now.
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Touch the answer that is right for you
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Thank you. Do you have time for one more question?
# Button: goes on without an answer.
kiosk-skip-button = Leave out this question
# Button: sends what was chosen.
kiosk-done-button = I have finished
# Heading at the end.
kiosk-thanks-heading = Thank you
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = We kept your answer here.
# Under it: the landlord has the answer.
kiosk-received-status = We have got your answer.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Your answer has been sent.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = We could not keep your answer here. We are trying to send it.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Next person
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Tell us more on your own phone
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = QR code for { $address }
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Are you still there?
# Under it.
kiosk-idle-text = Touch the screen or press any key to go on. If you do not, we take out your answers on this screen.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } more second
   *[other] { $seconds } more seconds
}
# Button: goes on.
kiosk-idle-button = I am still here
# Heading while the reception is closed.
kiosk-closed-heading = We are closed now
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = You can answer here from { $time }.

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = For people who work here
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Take out
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Open
# The PIN was wrong.
kiosk-pin-wrong-text = That is not the PIN
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Too many wrong PINs. Wait { $minutes } minute. Then try again.
   *[other] Too many wrong PINs. Wait { $minutes } minutes. Then try again.
}
# The browser can't check any PIN.
kiosk-pin-unable-text = We cannot check the PIN here. Open the page with an address that starts with https.
# Heading of the screen for staff.
kiosk-staff-heading = This device
# Name of the device, beside it.
kiosk-staff-device-label = Name
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Not sent yet
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Not taken by the server
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Last time the server got an answer
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Not since this page was opened
# How much the device stores, beside it.
kiosk-staff-storage-label = Space used
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB of { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = the browser will keep it
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = the browser may delete it
# Whether there is a connection, beside it.
kiosk-staff-network-label = Internet
# There is a connection.
kiosk-staff-online-text = working
# There is none.
kiosk-staff-offline-text = not working
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Starts without the internet
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
kiosk-staff-export-button = Save answers not sent as a file
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Stop using the full screen
# Button: back to the question.
kiosk-staff-close-button = Back to the question
