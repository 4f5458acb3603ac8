### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Per modificare o ritirare ciò che ha inviato, torni su questa pagina con il codice qui sotto. Ultimo giorno: { $date }.
# The same where there is no last day.
amend-given-text = Per modificare o ritirare ciò che ha inviato, torni su questa pagina con questo codice:
# Under the code.
amend-given-hint = Lo annoti e lo tenga per sé. Chi ha il codice può leggere e modificare ciò che Lei ha inviato. Non possiamo comunicarglielo di nuovo.

## Coming back

# Opens the field for the code.
amend-open-button = Modifica o ritira ciò che ha inviato
# Label of the field.
amend-code-label = Il codice ricevuto dopo l’invio
# Under that label. The code is an example and stays as it is.
amend-code-hint = È formato da quattro gruppi, come 7KQ4-M2XD-90TB-CEGH. Maiuscole e trattini non contano.
# Button beside the field.
amend-find-button = Mostra ciò che ho inviato
# While the landlord’s computer is asked.
amend-looking-status = Ricerca di ciò che ha inviato in corso…
# The field was left empty.
amend-missing-text = Scriva il codice
# What was typed can’t be a code.
amend-form-text = Questo codice non è completo. Un codice ha 16 lettere e numeri.
# There is nothing with that code.
amend-unknown-text = Con questo codice non è stato inviato nulla. Controlli ogni lettera e ogni numero. Se ha ritirato ciò che aveva inviato, non esiste più.
# The survey has closed.
amend-closed-text = Il periodo per rispondere è terminato. Ciò che è stato inviato non si può più modificare o ritirare con il codice.
# Somebody has tried many codes that do not fit.
amend-many-text = Sono stati provati troppi codici errati. Aspetti un minuto, poi riprovi.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Non riusciamo a raggiungere il luogo in cui sono conservate le Sue risposte. Riprovi quando avrà la connessione.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Questo è ciò che ha inviato, con il codice di riferimento { $reference }. Modifichi ciò che vuole, poi lo invii di nuovo. Fino ad allora non cambia nulla.
# Button: goes back to an empty form.
amend-leave-button = Lascia tutto com’era
# Button: begins to withdraw.
amend-withdraw-button = Ritira ciò che ho inviato
# Asks once more.
amend-sure-text = Tutto ciò che ha inviato sarà cancellato. Nessuno potrà recuperarlo.
# Button: withdraws.
amend-sure-button = Sì, cancella
# Button: does not withdraw.
amend-keep-button = No, conserva
# While it is being withdrawn.
amend-withdrawing-status = Cancellazione di ciò che ha inviato in corso…
# It was withdrawn.
amend-withdrawn-status = Ciò che ha inviato è stato cancellato.
