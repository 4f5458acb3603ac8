### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Hacer que sea más fácil de leer
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
