### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = La reunión
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Sobre esta consulta
# Before the day of the meeting.
halo-when-label = Cuándo
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Dónde
# Before the last day for comments.
halo-closes-label = Plazo para comentar
# $date: the last day for comments.
halo-closes-text = hasta el final del { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Queda { $days } día para comentar
    [many] Quedan { $days } de días para comentar
   *[other] Quedan { $days } días para comentar
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Queda { $hours } hora para comentar
    [many] Quedan { $hours } de horas para comentar
   *[other] Quedan { $hours } horas para comentar
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Queda { $minutes } minuto para comentar
    [many] Quedan { $minutes } de minutos para comentar
   *[other] Quedan { $minutes } minutos para comentar
}
# The same in the last minute.
halo-left-last-text = Queda menos de un minuto para comentar
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Por qué hay menos tiempo de lo habitual
# Heading: what comments can still change.
halo-change-heading = Qué puede cambiar todavía
# Heading: what comments can’t change any more.
halo-settled-heading = Qué está ya decidido

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Documentos
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Orden del día
# Kind of a paper.
halo-report-label = Informe
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Acta
# Kind of a paper: anything else.
halo-other-label = Documento
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Sus comentarios
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Su comentario sobre «{ $item }»
# Label of the last box.
halo-general-label = Cualquier otra cosa que quiera que se sepa en la reunión
# Heading of the second page.
halo-you-heading = Cómo saber qué se ha decidido
# Label.
halo-name-label = Su nombre, si quiere que aparezca junto a sus comentarios
# Question with choices.
halo-hear-label = ¿Cómo quiere que le informemos de lo que se ha decidido?
# Choice.
halo-hear-email-label = Por correo electrónico
# Choice: a message on the telephone.
halo-hear-text-label = Por mensaje de texto
# Choice.
halo-hear-post-label = Por correo postal
# Choice.
halo-hear-none-label = No necesito que me informen
# Label, after “By email”.
halo-hear-email-to-label = Su dirección de correo electrónico
# Label, after “By text message”.
halo-hear-text-to-label = Su número de móvil
# Label, after “By post”.
halo-hear-post-to-label = Su dirección

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Podrá comentar a partir del { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = El plazo para comentar ha terminado. Los comentarios se llevarán a la reunión del { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = La reunión fue el { $date }. Pronto podrá leer aquí qué se decidió.
# A consultation has closed, and nothing was told yet.
halo-considered-status = El plazo para comentar ha terminado. Pronto podrá leer aquí qué se ha decidido.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = El plazo para comentar se cerró antes de lo previsto, el { $date }.
# Heading over what was said and decided.
halo-outcome-heading = Qué pasó con los comentarios
# $count: how many residents.
halo-people-text = { $count ->
    [one] Comentó { $count } residente.
    [many] Comentaron { $count } de residentes.
   *[other] Comentaron { $count } residentes.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } comentario
    [many] { $count } de comentarios
   *[other] { $count } comentarios
}
# In its place where there is none.
halo-none-text = Sin comentarios
# Heading over comments on nothing on the agenda.
halo-else-heading = Todo lo demás
# Before a short account of the comments.
halo-said-label = Lo que ustedes dijeron
# Before what was decided.
halo-decided-label = Lo que se decidió
# Before why it was decided.
halo-basis-label = Por qué
# Nothing was told about an item of the agenda yet.
halo-untold-text = Pronto podrá leer aquí qué se decidió.
# Before the people to whom the comments were reported.
halo-reported-label = Comunicado a
# Before the day on which they were reported.
halo-reported-day-label = Fecha de la comunicación
# Before the day of the decision.
halo-decided-day-label = Fecha de la decisión
