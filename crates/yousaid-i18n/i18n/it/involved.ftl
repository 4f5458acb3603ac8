### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Confermi che vuole partecipare
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Selezioni il pulsante per entrare nell’elenco dei residenti che vogliono partecipare alle attività di { $landlord }.
# Button on that page.
involved-confirm-button = Sì, aggiungetemi
# Title of the page after that.
involved-confirmed-title = Ora è nell’elenco
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Grazie. { $landlord } La contatterà nel modo che ha scelto. Ogni messaggio Le indicherà come uscire dall’elenco.
# Title of the page on which a resident leaves.
involved-leave-title = Uscire dall’elenco
# On that page. $landlord: the landlord’s name.
involved-leave-text = Selezioni il pulsante per uscire dall’elenco dei residenti che vogliono partecipare alle attività di { $landlord }. Cancelleremo tutto ciò che ci ha detto a questo scopo.
# Button on that page.
involved-leave-button = Toglietemi dall’elenco
# Title of the page after that.
involved-left-title = Non è più nell’elenco
# On that page.
involved-left-text = Abbiamo cancellato tutto ciò che ci aveva detto a questo scopo. Può entrare di nuovo nell’elenco in qualsiasi momento.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Le interessa ancora?
# On that page. $landlord: the landlord’s name.
involved-still-text = Ha detto a { $landlord } che vuole partecipare. Selezioni il pulsante per restare nell’elenco un altro anno.
# Button on that page.
involved-still-button = Sì, voglio restare nell’elenco
# Title of the page after that.
involved-stayed-title = Resta nell’elenco
# On that page.
involved-stayed-text = Grazie. Glielo chiederemo di nuovo tra un anno.
# Link to the page on which a resident leaves.
involved-leave-link = Esci dall’elenco
# Title where a link has been used already or is too old.
involved-gone-title = Questo link non funziona più
# On that page.
involved-gone-text = Forse è già stato usato, oppure è scaduto. Se vuole ancora entrare nell’elenco, compili di nuovo il modulo.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Confermi che vuole partecipare
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: confermi che vuole partecipare. Apra questa pagina entro { $days } giorno. Se non lo ha chiesto Lei, non faccia nulla e cancelleremo i Suoi dati.
    [many] { $landlord }: confermi che vuole partecipare. Apra questa pagina entro { $days } di giorni. Se non lo ha chiesto Lei, non faccia nulla e cancelleremo i Suoi dati.
   *[other] { $landlord }: confermi che vuole partecipare. Apra questa pagina entro { $days } giorni. Se non lo ha chiesto Lei, non faccia nulla e cancelleremo i Suoi dati.
}
# Subject of the yearly message.
involved-still-subject-title = Le interessa ancora partecipare?
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: ci ha detto che vuole partecipare. Per restare nell’elenco o per uscirne, apra questa pagina. Ultimo giorno: { $date }. Se non riceveremo risposta, La toglieremo dall’elenco e cancelleremo i Suoi dati.
