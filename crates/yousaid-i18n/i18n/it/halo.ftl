### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = La riunione
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Su questa consultazione
# Before the day of the meeting.
halo-when-label = Quando
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Dove
# Before the last day for comments.
halo-closes-label = Termine per i commenti
# $date: the last day for comments.
halo-closes-text = fine della giornata: { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Resta { $days } giorno per commentare
    [many] Restano { $days } di giorni per commentare
   *[other] Restano { $days } giorni per commentare
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Resta { $hours } ora per commentare
    [many] Restano { $hours } di ore per commentare
   *[other] Restano { $hours } ore per commentare
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Resta { $minutes } minuto per commentare
    [many] Restano { $minutes } di minuti per commentare
   *[other] Restano { $minutes } minuti per commentare
}
# The same in the last minute.
halo-left-last-text = Resta meno di un minuto per commentare
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Perché c’è meno tempo del solito
# Heading: what comments can still change.
halo-change-heading = Che cosa può ancora cambiare
# Heading: what comments can’t change any more.
halo-settled-heading = Che cosa è già deciso

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Documenti
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Ordine del giorno
# Kind of a paper.
halo-report-label = Relazione
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Verbale
# Kind of a paper: anything else.
halo-other-label = Documento
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = I Suoi commenti
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Il Suo commento su «{ $item }»
# Label of the last box.
halo-general-label = Altro che desidera far sapere alla riunione
# Heading of the second page.
halo-you-heading = Sapere che cosa è stato deciso
# Label.
halo-name-label = Il Suo nome, se vuole che compaia insieme ai commenti
# Question with choices.
halo-hear-label = Come desidera sapere che cosa è stato deciso?
# Choice.
halo-hear-email-label = Per e-mail
# Choice: a message on the telephone.
halo-hear-text-label = Con un SMS
# Choice.
halo-hear-post-label = Per posta
# Choice.
halo-hear-none-label = Non mi serve saperlo
# Label, after “By email”.
halo-hear-email-to-label = Il Suo indirizzo e-mail
# Label, after “By text message”.
halo-hear-text-to-label = Il Suo numero di cellulare
# Label, after “By post”.
halo-hear-post-to-label = Il Suo indirizzo

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Primo giorno per commentare: { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Il periodo per i commenti è terminato. I commenti saranno portati alla riunione. Data: { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = La riunione si è già tenuta ({ $date }). Presto potrà leggere qui che cosa è stato deciso.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Il periodo per i commenti è terminato. Presto potrà leggere qui che cosa è stato deciso.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Il periodo per i commenti è terminato in anticipo ({ $date }).
# Heading over what was said and decided.
halo-outcome-heading = Che cosa ne è stato dei commenti
# $count: how many residents.
halo-people-text = { $count ->
    [one] Ha commentato { $count } residente.
    [many] Hanno commentato { $count } di residenti.
   *[other] Hanno commentato { $count } residenti.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } commento
    [many] { $count } di commenti
   *[other] { $count } commenti
}
# In its place where there is none.
halo-none-text = Nessun commento
# Heading over comments on nothing on the agenda.
halo-else-heading = Tutto il resto
# Before a short account of the comments.
halo-said-label = Che cosa avete detto
# Before what was decided.
halo-decided-label = Che cosa è stato deciso
# Before why it was decided.
halo-basis-label = Perché
# Nothing was told about an item of the agenda yet.
halo-untold-text = Presto potrà leggere qui che cosa è stato deciso.
# Before the people to whom the comments were reported.
halo-reported-label = Riferito a
# Before the day on which they were reported.
halo-reported-day-label = Riferito in data
# Before the day of the decision.
halo-decided-day-label = Deciso in data
