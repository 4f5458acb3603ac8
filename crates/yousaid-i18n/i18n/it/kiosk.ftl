### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Rendi più facile la lettura
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Testo più grande
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Contrasto elevato
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Facile da leggere
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Immagini
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = In parole semplici
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Tocchi la risposta più adatta
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Grazie. Ancora una domanda, se ha un momento
# Button: goes on without an answer.
kiosk-skip-button = Salta questa domanda
# Button: sends what was chosen.
kiosk-done-button = Fatto
# Heading at the end.
kiosk-thanks-heading = Grazie
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = La Sua risposta è salvata su questo dispositivo.
# Under it: the landlord has the answer.
kiosk-received-status = Abbiamo ricevuto la Sua risposta.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = La Sua risposta è stata inviata.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Questo dispositivo non ha potuto salvare la Sua risposta. Sta cercando di inviarla.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Prossima persona
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = È ancora qui?
# Under it.
kiosk-idle-text = Tocchi lo schermo o prema un tasto qualsiasi per continuare. Altrimenti le Sue risposte su questo schermo saranno cancellate.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Resta { $seconds } secondo
    [many] Restano { $seconds } di secondi
   *[other] Restano { $seconds } secondi
}
# Button: goes on.
kiosk-idle-button = Sono ancora qui
# Heading while the reception is closed.
kiosk-closed-heading = Ora è chiuso
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Qui può rispondere a partire da quest’ora: { $time }.
