### Words of the device at a reception only: those with which it starts.
###
### status: reviewed
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Make this easier to read
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Bigger text
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = High contrast
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Easy read
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Pictures
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = In easy words
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Touch the answer that fits best
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Thank you. One more question, if you have a moment
# Button: goes on without an answer.
kiosk-skip-button = Skip this question
# Button: sends what was chosen.
kiosk-done-button = Done
# Heading at the end.
kiosk-thanks-heading = Thank you
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Your answer is saved on this device.
# Under it: the landlord has the answer.
kiosk-received-status = We have received your answer.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Your answer has been sent.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = This device could not save your answer. It is trying to send it.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Next person
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Are you still there?
# Under it.
kiosk-idle-text = Touch the screen or press any key to go on. If not, your answers on this screen are cleared.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
}
# Button: goes on.
kiosk-idle-button = I am still here
# Heading while the reception is closed.
kiosk-closed-heading = We are closed now
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = You can give your answer here from { $time }.
