### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Akhriska ka dhig mid fudud
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Far ka weyn
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Midabyo kala muuqda
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Qoraal fudud
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Sawirro
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Erayo fudud
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Taabo jawaabta ugu habboon
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Waad ku mahadsan tahay. Hal su’aal oo kale, haddii aad waqti yar hayso
# Button: goes on without an answer.
kiosk-skip-button = Ka bood su’aashan
# Button: sends what was chosen.
kiosk-done-button = Waan dhammeeyey
# Heading at the end.
kiosk-thanks-heading = Waad ku mahadsan tahay
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Jawaabtaada waxaa lagu keydiyey qalabkan.
# Under it: the landlord has the answer.
kiosk-received-status = Waan helnay jawaabtaada.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Jawaabtaada waa la diray.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Qalabkani wuu keydin kari waayey jawaabtaada. Wuxuu isku dayayaa inuu diro.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Qofka xiga
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Weli ma joogtaa?
# Under it.
kiosk-idle-text = Si aad u sii waddo, shaashadda taabo ama badhan kasta riix. Haddii kale, jawaabahaaga shaashaddan ku jira waa la tirtirayaa.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Waxaa haray { $seconds } ilbiriqsi
   *[other] Waxaa haray { $seconds } ilbiriqsi
}
# Button: goes on.
kiosk-idle-button = Weli waan joogaa
# Heading while the reception is closed.
kiosk-closed-heading = Hadda waan xiran nahay
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Jawaabtaada waxaad halkan ku bixin kartaa laga bilaabo { $time }.
