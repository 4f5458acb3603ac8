### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Leggi ad alta voce
# The same button while it is being read out.
kiosk-stop-button = Interrompi la lettura
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Guarda nella lingua dei segni britannica (BSL)
# The same button while the film is open.
kiosk-film-close-button = Chiudi il video
# Button under the film: it goes on.
kiosk-film-play-button = Riproduci
# The same button while it plays.
kiosk-film-pause-button = Pausa
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Al momento non è possibile mostrare il video.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Ci dica di più dal Suo telefono
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Codice QR per { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Per il personale
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Cancella
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Apri
# The PIN was wrong.
kiosk-pin-wrong-text = Il PIN non è questo
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Troppi PIN errati. Riprovi tra { $minutes } minuto
    [many] Troppi PIN errati. Riprovi tra { $minutes } di minuti
   *[other] Troppi PIN errati. Riprovi tra { $minutes } minuti
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Questo browser non può verificare il PIN. L’indirizzo della pagina deve iniziare con https
# Heading of the screen for staff.
kiosk-staff-heading = Questo dispositivo
# Name of the device, beside it.
kiosk-staff-device-label = Nome
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = In attesa di invio
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Rifiutate dal server
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Ultima ricezione
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Nessuna da quando è aperta questa pagina
# How much the device stores, beside it.
kiosk-staff-storage-label = Memoria
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB di { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = conservata dal browser
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = il browser potrebbe cancellarla
# Whether there is a connection, beside it.
kiosk-staff-network-label = Rete
# There is a connection.
kiosk-staff-online-text = connesso
# There is none.
kiosk-staff-offline-text = non connesso
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Si avvia senza rete
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Versione
# Yes, beside one of the labels above.
kiosk-staff-yes-text = sì
# No, beside one of the labels above.
kiosk-staff-no-text = no
# In place of what is not known.
kiosk-staff-unknown-text = non noto
# Button: sends at once what waits.
kiosk-staff-send-button = Invia ora
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Salva in un file le risposte non inviate
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Esci da schermo intero
# Button: back to the question.
kiosk-staff-close-button = Torna alla domanda
