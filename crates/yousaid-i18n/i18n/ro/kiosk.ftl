### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Faceți textul mai ușor de citit
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Text mai mare
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Contrast ridicat
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Ușor de citit
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Imagini
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = În cuvinte simple
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Atingeți răspunsul care se potrivește cel mai bine
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Vă mulțumim. Încă o întrebare, dacă aveți un moment
# Button: goes on without an answer.
kiosk-skip-button = Săriți peste această întrebare
# Button: sends what was chosen.
kiosk-done-button = Gata
# Heading at the end.
kiosk-thanks-heading = Vă mulțumim
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Răspunsul dumneavoastră este salvat pe acest dispozitiv.
# Under it: the landlord has the answer.
kiosk-received-status = Am primit răspunsul dumneavoastră.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Răspunsul dumneavoastră a fost trimis.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Acest dispozitiv nu a putut salva răspunsul dumneavoastră. Încearcă să îl trimită.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Persoana următoare
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Mai sunteți aici?
# Under it.
kiosk-idle-text = Atingeți ecranul sau apăsați orice tastă pentru a continua. Altfel, răspunsurile de pe acest ecran se șterg.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] A mai rămas { $seconds } secundă
    [few] Au mai rămas { $seconds } secunde
   *[other] Au mai rămas { $seconds } de secunde
}
# Button: goes on.
kiosk-idle-button = Sunt încă aici
# Heading while the reception is closed.
kiosk-closed-heading = Acum este închis
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Puteți răspunde aici de la ora { $time }.
