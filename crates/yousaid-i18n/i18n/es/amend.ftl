### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Para cambiar o retirar lo que ha enviado, vuelva a esta página, hasta el { $date } inclusive, con este código:
# The same where there is no last day.
amend-given-text = Para cambiar o retirar lo que ha enviado, vuelva a esta página con este código:
# Under the code.
amend-given-hint = Anótelo y no lo comparta con nadie. Quien lo tenga puede leer y cambiar lo que usted ha enviado. No podemos volver a dárselo.

## Coming back

# Opens the field for the code.
amend-open-button = Cambiar o retirar lo que ha enviado
# Label of the field.
amend-code-label = El código que recibió después de enviarlo
# Under that label. The code is an example and stays as it is.
amend-code-hint = Tiene cuatro grupos, como 7KQ4-M2XD-90TB-CEGH. Da igual si usa mayúsculas o minúsculas, con guiones o sin ellos.
# Button beside the field.
amend-find-button = Mostrar lo que envié
# While the landlord’s computer is asked.
amend-looking-status = Buscando lo que envió…
# The field was left empty.
amend-missing-text = Escriba el código
# What was typed can’t be a code.
amend-form-text = Este código no está completo. Un código tiene 16 letras y números.
# There is nothing with that code.
amend-unknown-text = No se ha enviado nada con este código. Revise cada letra y cada número. Si retiró lo que envió, ya no existe.
# The survey has closed.
amend-closed-text = El plazo ha terminado. Lo que se envió ya no se puede cambiar ni retirar con el código.
# Somebody has tried many codes that do not fit.
amend-many-text = Se han probado demasiados códigos incorrectos. Espere un minuto y vuelva a intentarlo.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = No podemos acceder al lugar donde se guardan sus respuestas. Vuelva a intentarlo cuando tenga conexión.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Esto es lo que envió, con la referencia { $reference }. Cambie lo que quiera y vuelva a enviarlo. Hasta entonces no cambia nada.
# Button: goes back to an empty form.
amend-leave-button = Dejarlo como estaba
# Button: begins to withdraw.
amend-withdraw-button = Retirar lo que envié
# Asks once more.
amend-sure-text = Se borrará todo lo que envió. Nadie podrá recuperarlo.
# Button: withdraws.
amend-sure-button = Sí, borrarlo
# Button: does not withdraw.
amend-keep-button = No, conservarlo
# While it is being withdrawn.
amend-withdrawing-status = Borrando lo que envió…
# It was withdrawn.
amend-withdrawn-status = Se ha borrado lo que envió.
