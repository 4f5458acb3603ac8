### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Leer en voz alta
# The same button while it is being read out.
kiosk-stop-button = Dejar de leer
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Ver en lengua de signos británica (BSL)
# The same button while the film is open.
kiosk-film-close-button = Cerrar el vídeo
# Button under the film: it goes on.
kiosk-film-play-button = Reproducir
# The same button while it plays.
kiosk-film-pause-button = Pausar
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Ahora mismo no se puede mostrar el vídeo.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Cuéntenos más en su propio teléfono
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Código QR de { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Para el personal
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Borrar
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Abrir
# The PIN was wrong.
kiosk-pin-wrong-text = Ese no es el PIN
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Demasiados PIN incorrectos. Vuelva a intentarlo dentro de { $minutes } minuto
    [many] Demasiados PIN incorrectos. Vuelva a intentarlo dentro de { $minutes } de minutos
   *[other] Demasiados PIN incorrectos. Vuelva a intentarlo dentro de { $minutes } minutos
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Este navegador no puede comprobar el PIN. La dirección de la página tiene que empezar por https
# Heading of the screen for staff.
kiosk-staff-heading = Este dispositivo
# Name of the device, beside it.
kiosk-staff-device-label = Nombre
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Pendientes de envío
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Rechazadas por el servidor
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Última recibida
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Ninguna desde que se abrió esta página
# How much the device stores, beside it.
kiosk-staff-storage-label = Almacenamiento
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB de { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = el navegador lo conserva
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = el navegador puede borrarlo
# Whether there is a connection, beside it.
kiosk-staff-network-label = Red
# There is a connection.
kiosk-staff-online-text = con conexión
# There is none.
kiosk-staff-offline-text = sin conexión
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Se inicia sin red
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Versión
# Yes, beside one of the labels above.
kiosk-staff-yes-text = sí
# No, beside one of the labels above.
kiosk-staff-no-text = no
# In place of what is not known.
kiosk-staff-unknown-text = no se sabe
# Button: sends at once what waits.
kiosk-staff-send-button = Enviar ahora
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Guardar en un archivo las respuestas no enviadas
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Salir de la pantalla completa
# Button: back to the question.
kiosk-staff-close-button = Volver a la pregunta
