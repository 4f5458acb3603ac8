### Words of the device at a reception only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Hacer que sea más fácil de leer
# Button: reads the screen out.
kiosk-read-button = Leer en voz alta
# The same button while it is being read out.
kiosk-stop-button = Dejar de leer
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Letra más grande
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Alto contraste
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Lectura fácil
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Imágenes
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Con palabras sencillas
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
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Toque la respuesta que mejor corresponda
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Gracias. Una pregunta más, si tiene un momento
# Button: goes on without an answer.
kiosk-skip-button = Saltar esta pregunta
# Button: sends what was chosen.
kiosk-done-button = Listo
# Heading at the end.
kiosk-thanks-heading = Gracias
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Su respuesta está guardada en este dispositivo.
# Under it: the landlord has the answer.
kiosk-received-status = Hemos recibido su respuesta.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Su respuesta se ha enviado.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Este dispositivo no ha podido guardar su respuesta. Está intentando enviarla.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Siguiente persona
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Cuéntenos más en su propio teléfono
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Código QR de { $address }
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = ¿Sigue ahí?
# Under it.
kiosk-idle-text = Toque la pantalla o pulse cualquier tecla para continuar. Si no, se borrarán sus respuestas de esta pantalla.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Queda { $seconds } segundo
    [many] Quedan { $seconds } de segundos
   *[other] Quedan { $seconds } segundos
}
# Button: goes on.
kiosk-idle-button = Sigo aquí
# Heading while the reception is closed.
kiosk-closed-heading = Ahora está cerrado
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Puede dar su respuesta aquí a partir de esta hora: { $time }.

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
