### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Enviar

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Responda a esta pregunta solo si { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Responda a esta pregunta solo si corresponde a su caso.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Responda a las preguntas de esta parte solo si { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Responda a las preguntas de esta parte solo si corresponden a su caso.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Según sus respuestas, hay más preguntas en esta página. Respóndalas y continúe.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Elija un puesto distinto para cada opción

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = En esta página no se pueden añadir fotos ni documentos.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Responda a todo lo demás y envíe sus respuestas. Después, háganos llegar las fotos o los documentos por otra vía, con la referencia que se le mostrará.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Sin ellos no se puede enviar nada desde aquí. Abra esta página en un navegador con JavaScript activado o póngase en contacto con nosotros.

# On the page that says that answers have been received.
plain-keep-hint = Imprima o guarde esta página para conservar una copia de sus respuestas.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = No se han conservado sus respuestas de las páginas anteriores

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = La página estuvo abierta más de un día o se modificó durante el envío. Lo que respondió en ella sigue aquí. Continúe y vuelva a responder a las preguntas anteriores.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Sus respuestas no se han enviado

# Text under it; a button to send follows.
plain-unsent-text = Hay un problema por nuestra parte. No se ha perdido ninguna de sus respuestas. Espere un minuto y vuelva a enviarlas.

# Title where other answers were sent from this form before.
plain-sent-before-title = Ya ha enviado sus respuestas

# Text under it.
plain-sent-before-text = Desde esta página ya se enviaron antes otras respuestas. Están guardadas y no se ha cambiado nada.

# Title where the address names no survey.
plain-unknown-title = Aquí no hay ninguna encuesta

# Text under it.
plain-unknown-text = Revise la dirección. Si ha seguido un enlace, es posible que la encuesta se haya retirado.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Para esta encuesta hace falta JavaScript

# Text under it.
plain-sealed-text = Sus respuestas se cifran en su propio dispositivo antes de enviarse, para que solo puedan leerlas las personas que llevan la encuesta. Una página sin JavaScript no puede hacerlo. Vuelva a abrir la encuesta con JavaScript activado o póngase en contacto con nosotros para responder de otra forma.

# Title where what was sent is too long to be read.
plain-large-title = Sus respuestas son demasiado largas

# Text under it.
plain-large-text = Vuelva atrás, acorte sus respuestas más largas y envíelas de nuevo.

# Link to the same survey, all of it on one page.
plain-whole-link = Todas las preguntas en una página

# Link to the same survey, one page after the other.
plain-paged-link = Página por página

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Deje este campo vacío
