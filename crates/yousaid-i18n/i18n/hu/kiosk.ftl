### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Könnyebb olvashatóság
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Nagyobb betűk
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Nagy kontraszt
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Könnyen érthető
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Képek
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Egyszerű szavakkal
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Érintse meg a leginkább megfelelő választ
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Köszönjük. Ha van egy perce, még egy kérdés
# Button: goes on without an answer.
kiosk-skip-button = Kérdés kihagyása
# Button: sends what was chosen.
kiosk-done-button = Kész
# Heading at the end.
kiosk-thanks-heading = Köszönjük
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = A válaszát ezen az eszközön elmentettük.
# Under it: the landlord has the answer.
kiosk-received-status = Megkaptuk a válaszát.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = A válaszát elküldtük.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Ez az eszköz nem tudta elmenteni a válaszát. Most próbálja elküldeni.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Következő ember
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Itt van még?
# Under it.
kiosk-idle-text = A folytatáshoz érintse meg a képernyőt, vagy nyomjon meg egy billentyűt. Ha ezt nem teszi meg, az ezen a képernyőn adott válaszait töröljük.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Még { $seconds } másodperc
   *[other] Még { $seconds } másodperc
}
# Button: goes on.
kiosk-idle-button = Még itt vagyok
# Heading while the reception is closed.
kiosk-closed-heading = Most zárva vagyunk
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Itt legközelebb ekkortól válaszolhat: { $time }.
