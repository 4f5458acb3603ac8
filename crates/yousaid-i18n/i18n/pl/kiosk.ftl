### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Ułatw czytanie
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Większy tekst
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Wysoki kontrast
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Tekst łatwy do czytania
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Obrazki
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Prostymi słowami
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Dotknij odpowiedzi, która najlepiej pasuje
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Dziękujemy. Jeszcze jedno pytanie, jeśli masz chwilę
# Button: goes on without an answer.
kiosk-skip-button = Pomiń to pytanie
# Button: sends what was chosen.
kiosk-done-button = Gotowe
# Heading at the end.
kiosk-thanks-heading = Dziękujemy
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Twoja odpowiedź jest zapisana na tym urządzeniu.
# Under it: the landlord has the answer.
kiosk-received-status = Otrzymaliśmy Twoją odpowiedź.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Twoja odpowiedź została wysłana.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = To urządzenie nie mogło zapisać Twojej odpowiedzi. Próbuje ją wysłać.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Następna osoba
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Czy nadal tu jesteś?
# Under it.
kiosk-idle-text = Dotknij ekranu lub naciśnij dowolny klawisz, aby kontynuować. W przeciwnym razie odpowiedzi na tym ekranie zostaną wyczyszczone.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Pozostała { $seconds } sekunda
    [few] Pozostały { $seconds } sekundy
    [many] Pozostało { $seconds } sekund
   *[other] Pozostało { $seconds } sekundy
}
# Button: goes on.
kiosk-idle-button = Nadal tu jestem
# Heading while the reception is closed.
kiosk-closed-heading = Teraz jest zamknięte
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Tutaj można odpowiadać od { $time }.
