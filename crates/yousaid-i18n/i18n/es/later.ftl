### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Guardar y seguir más tarde
# The same once answers were saved: what was answered since is saved too.
later-again-button = Guardar de nuevo
# While the landlord’s computer is told.
later-saving-status = Guardando…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Las respuestas que ha dado hasta ahora quedan guardadas hasta el { $date } inclusive.
# Above the code and the link.
later-given-text = Para seguir más tarde, aquí o en otro dispositivo, abra este enlace o vuelva a esta página con este código:
# Under both.
later-given-hint = Anote ahora el enlace o el código: no podemos volver a darle el código. Quien tenga el enlace o el código puede leer y cambiar estas respuestas. Lo que responda a partir de ahora solo se guarda si vuelve a pulsar el botón.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Las fotos y los documentos no se guardan. Añádalos cuando vuelva.
# Button: copies the link.
later-copy-button = Copiar el enlace
# After that button was pressed.
later-copied-status = Copiado
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Enviarme el enlace por correo electrónico
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Enviarme el enlace por mensaje de texto
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Puede seguir con «{ $title }» aquí hasta el { $date } inclusive: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Todavía no hay nada que guardar. Responda primero a alguna pregunta.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = No se ha guardado. No podemos acceder al lugar donde se guardan las respuestas. Las suyas siguen en esta página. Vuelva a intentarlo cuando tenga conexión.
# The survey has closed, or keeps no answers any more.
later-closed-status = No se ha guardado. Las respuestas a esta encuesta ya no se guardan para más tarde.
# The answers that were saved are gone.
later-gone-status = No se ha guardado. Lo que guardó antes ya no existe: se envió, se borró o venció su plazo. Pulse de nuevo el botón para guardar con un código nuevo.
# Another device has saved with the same code.
later-elsewhere-status = No se ha guardado. Desde entonces se han guardado otras respuestas con su código, quizá en otro dispositivo.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Abrir las respuestas guardadas allí
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Guardar estas en su lugar

## Coming back

# Opens the field for the code.
later-open-button = Seguir con las respuestas que guardó
# Label of the field.
later-code-label = El código que recibió al guardar
# Under that label. The code is an example and stays as it is.
later-code-hint = Tiene cinco grupos, como 7KQ4-M2XD-90TB-CEGH-5R2W. Da igual si usa mayúsculas o minúsculas, con guiones o sin ellos. Lo que guardó sustituye a las respuestas que haya en esta página.
# Button beside the field.
later-find-button = Seguir
# While the landlord’s computer is asked.
later-looking-status = Buscando sus respuestas…
# The field was left empty.
later-missing-text = Escriba el código
# What was typed can’t be a code.
later-form-text = Este código no está completo. Un código tiene 20 letras y números.
# There is nothing with that code.
later-unknown-text = No hay nada guardado con este código. Revise cada letra y cada número. Lo que ya se envió, o se guardó hace demasiado tiempo, ya no se conserva aquí.
# Somebody has asked too often.
later-many-text = Se han hecho demasiados intentos. Espere un minuto y vuelva a intentarlo.
# No connection, or the landlord’s computer does not answer.
later-offline-text = No podemos acceder al lugar donde se guardan sus respuestas. Vuelva a intentarlo cuando tenga conexión.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Lo que se guardó con este código ya no se puede usar en esta encuesta.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Aquí están de nuevo sus respuestas. Las guardadas se conservan hasta el { $date } inclusive, o hasta que las envíe.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = La encuesta ha cambiado desde que guardó sus respuestas. Aquí está lo que todavía encaja: revise sus respuestas antes de enviarlas.
