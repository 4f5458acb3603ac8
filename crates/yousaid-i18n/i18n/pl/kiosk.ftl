### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Ułatw czytanie
# Button: reads the screen out.
kiosk-read-button = Czytaj na głos
# The same button while it is being read out.
kiosk-stop-button = Zatrzymaj czytanie
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
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Obejrzyj w brytyjskim języku migowym (BSL)
# The same button while the film is open.
kiosk-film-close-button = Zamknij film
# Button under the film: it goes on.
kiosk-film-play-button = Odtwórz
# The same button while it plays.
kiosk-film-pause-button = Wstrzymaj
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = W tej chwili nie można pokazać filmu.
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
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Powiedz nam więcej na własnym telefonie
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Kod QR do { $address }
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

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Dla pracowników
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Wyczyść
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Otwórz
# The PIN was wrong.
kiosk-pin-wrong-text = To nie jest właściwy PIN
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Zbyt wiele błędnych kodów PIN. Spróbuj ponownie za { $minutes } minutę
    [few] Zbyt wiele błędnych kodów PIN. Spróbuj ponownie za { $minutes } minuty
    [many] Zbyt wiele błędnych kodów PIN. Spróbuj ponownie za { $minutes } minut
   *[other] Zbyt wiele błędnych kodów PIN. Spróbuj ponownie za { $minutes } minuty
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Ta przeglądarka nie może sprawdzić kodu PIN. Otwórz stronę pod adresem, który zaczyna się od https
# Heading of the screen for staff.
kiosk-staff-heading = To urządzenie
# Name of the device, beside it.
kiosk-staff-device-label = Nazwa
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Czeka na wysłanie
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Odrzucone przez serwer
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Ostatnio odebrano
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Nie od otwarcia tej strony
# How much the device stores, beside it.
kiosk-staff-storage-label = Pamięć
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB z { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = przeglądarka zachowa dane
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = przeglądarka może usunąć dane
# Whether there is a connection, beside it.
kiosk-staff-network-label = Sieć
# There is a connection.
kiosk-staff-online-text = jest połączenie
# There is none.
kiosk-staff-offline-text = brak połączenia
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Uruchamia się bez sieci
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Wersja
# Yes, beside one of the labels above.
kiosk-staff-yes-text = tak
# No, beside one of the labels above.
kiosk-staff-no-text = nie
# In place of what is not known.
kiosk-staff-unknown-text = nie wiadomo
# Button: sends at once what waits.
kiosk-staff-send-button = Wyślij teraz
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Zapisz niewysłane odpowiedzi w pliku
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Wyjdź z trybu pełnego ekranu
# Button: back to the question.
kiosk-staff-close-button = Wróć do pytania
