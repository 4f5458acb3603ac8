### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Gwneud hwn yn haws ei ddarllen
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Testun mwy
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Cyferbyniad uchel
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Hawdd ei ddeall
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Lluniau
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Mewn geiriau hawdd
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Cyffyrddwch â’r ateb sy’n gweddu orau
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Diolch. Un cwestiwn arall, os oes gennych eiliad
# Button: goes on without an answer.
kiosk-skip-button = Hepgor y cwestiwn hwn
# Button: sends what was chosen.
kiosk-done-button = Wedi gorffen
# Heading at the end.
kiosk-thanks-heading = Diolch
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Mae eich ateb wedi’i gadw ar y ddyfais hon.
# Under it: the landlord has the answer.
kiosk-received-status = Rydym wedi derbyn eich ateb.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Mae eich ateb wedi’i anfon.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Ni allai’r ddyfais hon gadw eich ateb. Mae’n ceisio ei anfon.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Y person nesaf
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = A ydych chi yno o hyd?
# Under it.
kiosk-idle-text = Cyffyrddwch â’r sgrin neu gwasgwch unrhyw fysell i barhau. Fel arall, bydd eich atebion ar y sgrin hon yn cael eu clirio.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [zero] { $seconds } eiliad ar ôl
    [one] { $seconds } eiliad ar ôl
    [two] { $seconds } eiliad ar ôl
    [few] { $seconds } eiliad ar ôl
    [many] { $seconds } eiliad ar ôl
   *[other] { $seconds } eiliad ar ôl
}
# Button: goes on.
kiosk-idle-button = Rwyf yma o hyd
# Heading while the reception is closed.
kiosk-closed-heading = Rydym ar gau nawr
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Gallwch roi eich ateb yma o { $time } ymlaen.
