### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Salva e continua più tardi
# The same once answers were saved: what was answered since is saved too.
later-again-button = Salva di nuovo
# While the landlord’s computer is told.
later-saving-status = Salvataggio in corso…
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Le risposte date finora sono salvate. Ultimo giorno per riprenderle: { $date }.
# Above the code and the link.
later-given-text = Per continuare più tardi, qui o su un altro dispositivo, apra questo link o torni su questa pagina con questo codice:
# Under both.
later-given-hint = Annoti subito il link o il codice: non possiamo comunicarLe di nuovo il codice. Chi ha il link o il codice può leggere e modificare queste risposte. Le risposte che dà da ora in poi vengono salvate solo se preme di nuovo il pulsante.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Le foto e i documenti non vengono salvati. Li aggiunga quando torna.
# Button: copies the link.
later-copy-button = Copia il link
# After that button was pressed.
later-copied-status = Copiato
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Inviami il link per e-mail
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Inviami il link con un SMS
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Continui qui con «{ $title }». Ultimo giorno: { $date }. Link: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Non c’è ancora nulla da salvare. Prima risponda a una domanda.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Salvataggio non riuscito. Non riusciamo a raggiungere il luogo in cui vengono conservate le risposte. Le Sue risposte sono ancora su questa pagina. Riprovi quando avrà la connessione.
# The survey has closed, or keeps no answers any more.
later-closed-status = Salvataggio non riuscito. Le risposte a questo questionario non vengono più conservate per dopo.
# The answers that were saved are gone.
later-gone-status = Salvataggio non riuscito. Ciò che aveva salvato non è più conservato: è stato inviato o cancellato, oppure è scaduto. Prema di nuovo il pulsante per salvare con un nuovo codice.
# Another device has saved with the same code.
later-elsewhere-status = Salvataggio non riuscito. Nel frattempo sono state salvate altre risposte con il Suo codice, forse su un altro dispositivo.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Apri le risposte salvate lì
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Salva queste al loro posto

## Coming back

# Opens the field for the code.
later-open-button = Continua con le risposte che ha salvato
# Label of the field.
later-code-label = Il codice ricevuto al momento del salvataggio
# Under that label. The code is an example and stays as it is.
later-code-hint = È formato da cinque gruppi, come 7KQ4-M2XD-90TB-CEGH-5R2W. Maiuscole e trattini non contano. Ciò che ha salvato prende il posto delle risposte presenti su questa pagina.
# Button beside the field.
later-find-button = Continua
# While the landlord’s computer is asked.
later-looking-status = Ricerca delle risposte in corso…
# The field was left empty.
later-missing-text = Scriva il codice
# What was typed can’t be a code.
later-form-text = Questo codice non è completo. Un codice ha 20 lettere e numeri.
# There is nothing with that code.
later-unknown-text = Con questo codice non è salvato nulla. Controlli ogni lettera e ogni numero. Ciò che è già stato inviato, o è stato salvato troppo tempo fa, non è più conservato qui.
# Somebody has asked too often.
later-many-text = Sono state fatte troppe richieste. Aspetti un minuto, poi riprovi.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Non riusciamo a raggiungere il luogo in cui sono conservate le Sue risposte. Riprovi quando avrà la connessione.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Ciò che è stato salvato con questo codice non si può più usare in questo questionario.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Ecco di nuovo le Sue risposte. Quelle salvate sono conservate finché non le invia. Ultimo giorno: { $date }.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Il questionario è cambiato da quando ha salvato le risposte. Ciò che va ancora bene è qui: riveda le risposte prima di inviarle.
