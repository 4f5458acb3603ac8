### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Czytaj na głos
# The same button while it is being read out.
kiosk-stop-button = Zatrzymaj czytanie
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
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Powiedz nam więcej na własnym telefonie
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Kod QR do { $address }

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
