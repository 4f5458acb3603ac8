### Interface words of Yousaid.
###
### status: draft
###
### The line above is read by the program: `reviewed` when a native speaker has checked every
### message, else `draft`. Ids are made of who, where and kind: `survey-continue-button`.
### Style: plain words, short sentences, no blame. Names that begin with $ are filled in by the
### program and have to stay.

## Every page

# Button: goes to the next page.
survey-continue-button = Continuar
# Link: goes to the page before.
survey-back-link = Atrás
# Name of the list of languages to choose from.
survey-language-label = Idioma
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Página { $page } de { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Página { $page }, la última
    [one] Página { $page }, falta aproximadamente { $left } página
    [many] Página { $page }, faltan aproximadamente { $left } de páginas
   *[other] Página { $page }, faltan aproximadamente { $left } páginas
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Cómo obtener ayuda
# Link to the landlord's privacy notice.
survey-privacy-link = Aviso de privacidad
# Link to the landlord's complaints procedure.
survey-complaints-link = Cómo presentar una queja
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Hemos conservado sus respuestas
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Empezar de nuevo
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (se abre en una pestaña nueva)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (opcional)
# Button: takes back the answer to one question.
question-clear-button = Borrar mi respuesta
# Over the choices, where more than one may be selected.
multiple-all-hint = Elija todas las respuestas que correspondan
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Elija { $max } respuesta
    [many] Elija hasta { $max } de respuestas
   *[other] Elija hasta { $max } respuestas
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = o
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Ha elegido «{ $choice }». Se han borrado sus otras respuestas.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Indique cuál
# Answer to a yes-or-no question.
yesno-yes-label = Sí
# Answer to a yes-or-no question.
yesno-no-label = No
# Answer offered beside the others.
soft-dont-know-label = No lo sé
# Answer offered beside the others.
soft-not-applicable-label = No corresponde
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = No corresponde o no lo sé
# Answer offered beside the others.
soft-prefer-not-to-say-label = Prefiero no decirlo
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = No quiso responder
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Puede escribir { $max } carácter
    [many] Puede escribir hasta { $max } de caracteres
   *[other] Puede escribir hasta { $max } caracteres
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Le queda { $count } carácter
    [many] Le quedan { $count } de caracteres
   *[other] Le quedan { $count } caracteres
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] Sobra { $count } carácter
    [many] Sobran { $count } de caracteres
   *[other] Sobran { $count } caracteres
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Hay un problema
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Error:
# No choice was selected.
choice-required-error = Elija una respuesta
# Neither yes nor no was selected.
yesno-required-error = Elija sí o no
# No point of a scale was selected.
scale-required-error = Elija una respuesta de la escala
# No choice was selected where several may be.
multiple-required-error = Elija al menos una respuesta
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Elija al menos { $min } respuesta
    [many] Elija al menos { $min } de respuestas
   *[other] Elija al menos { $min } respuestas
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Elija solo { $max } respuesta
    [many] Elija { $max } de respuestas como máximo
   *[other] Elija { $max } respuestas como máximo
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Elija solo «{ $choice }» o elija otras respuestas sin esta
# Nothing was typed.
text-required-error = Escriba su respuesta
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Acorte su respuesta en { $over } carácter
    [many] Acorte su respuesta en { $over } de caracteres
   *[other] Acorte su respuesta en { $over } caracteres
}
# Nothing was typed.
email-required-error = Escriba una dirección de correo electrónico
# What was typed is not an e-mail address.
email-format-error = Escriba una dirección de correo electrónico con el formato correcto, por ejemplo, name@example.com
# Nothing was typed.
number-required-error = Escriba un número
# What was typed is not a number.
number-format-error = Escriba su respuesta en cifras, por ejemplo, 12
# A number with a fraction, where none is allowed.
number-whole-error = Escriba un número entero, por ejemplo, 12
# $min: the smallest number allowed.
number-small-error = Escriba { $min } o un número mayor
# $max: the largest number allowed.
number-large-error = Escriba { $max } o un número menor
# An answer is missing, for any other kind of question.
answer-required-error = Responda a esta pregunta
# Anything else that is not right with an answer.
answer-check-error = Revise su respuesta a esta pregunta

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Revise sus respuestas
# Link beside an answer: goes to its question.
review-change-link = Cambiar
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Cambiar: { $question }
# In place of an answer.
review-unanswered-label = Sin respuesta
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Enviar mis respuestas

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Sus respuestas están guardadas en este dispositivo. Todavía no se han enviado.
# The answers are held by the open page only.
delivery-held-status = Sus respuestas todavía no se han enviado. Deje esta página abierta.
# The answers are on their way.
delivery-sending-status = Enviando sus respuestas
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Hemos recibido sus respuestas. Su referencia es { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Sus respuestas se han enviado.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Sus respuestas todavía no se han enviado. Estamos esperando a que haya conexión y volveremos a intentarlo.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Deje esta página abierta hasta que se hayan enviado sus respuestas.
# Button: tries at once.
delivery-retry-button = Volver a intentarlo ahora
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = No se han podido enviar sus respuestas. Las hemos conservado aquí.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Póngase en contacto con nosotros para que no se pierdan sus respuestas.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Respuestas dadas antes en este dispositivo
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Descargar un archivo con sus respuestas para enviárnoslo
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Enviar sus respuestas por correo electrónico
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Descargar una copia de sus respuestas
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Imprimir
# Heading that opens the resident's own answers.
delivery-answers-label = Sus respuestas

## After sending

# Heading.
ending-title = Gracias
# Heading over what the landlord promises to do.
ending-next-heading = Qué pasará ahora
# Under the short code.
ending-reference-hint = Anote su referencia. Puede indicarla si se pone en contacto con nosotros.

## When there is no survey to show

# Heading.
survey-unavailable-title = Esta encuesta no se puede mostrar en este momento
# Heading.
survey-closed-title = Esta encuesta ya está cerrada
# $date: the last day on which it could be answered.
survey-closed-text = El plazo para responder terminó el { $date }.
# Heading.
survey-unopened-title = Esta encuesta todavía no está abierta
# $date: the first day on which it can be answered.
survey-unopened-text = Podrá responder a partir del { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Anónima
# Long form.
anonymity-anonymous-text = Nadie puede saber qué respuestas son suyas.
# Short form.
anonymity-confidential-label = Confidencial
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Solo el equipo de encuestas de { $landlord } puede saber qué respuestas son suyas.
# Short form.
anonymity-named-label = Con su nombre
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } puede ver su nombre junto a sus respuestas.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Junto con sus respuestas, esta página envía: { $entries }.

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = .
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = ,

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } de enero de { $year }
    [2] { $day } de febrero de { $year }
    [3] { $day } de marzo de { $year }
    [4] { $day } de abril de { $year }
    [5] { $day } de mayo de { $year }
    [6] { $day } de junio de { $year }
    [7] { $day } de julio de { $year }
    [8] { $day } de agosto de { $year }
    [9] { $day } de septiembre de { $year }
    [10] { $day } de octubre de { $year }
    [11] { $day } de noviembre de { $year }
   *[12] { $day } de diciembre de { $year }
}
