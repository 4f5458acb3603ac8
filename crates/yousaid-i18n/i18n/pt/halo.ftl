### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = A reunião
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Sobre esta consulta
# Before the day of the meeting.
halo-when-label = Quando
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Onde
# Before the last day for comments.
halo-closes-label = Prazo para comentários
# $date: the last day for comments.
halo-closes-text = até ao fim do dia { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Falta { $days } dia para o fim dos comentários
    [many] Faltam { $days } de dias para o fim dos comentários
   *[other] Faltam { $days } dias para o fim dos comentários
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Falta { $hours } hora para o fim dos comentários
    [many] Faltam { $hours } de horas para o fim dos comentários
   *[other] Faltam { $hours } horas para o fim dos comentários
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Falta { $minutes } minuto para o fim dos comentários
    [many] Faltam { $minutes } de minutos para o fim dos comentários
   *[other] Faltam { $minutes } minutos para o fim dos comentários
}
# The same in the last minute.
halo-left-last-text = Falta menos de um minuto para o fim dos comentários
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Porque há menos tempo do que é habitual
# Heading: what comments can still change.
halo-change-heading = O que ainda pode mudar
# Heading: what comments can’t change any more.
halo-settled-heading = O que já está decidido

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Documentos
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Ordem de trabalhos
# Kind of a paper.
halo-report-label = Relatório
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Ata
# Kind of a paper: anything else.
halo-other-label = Documento
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Os seus comentários
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = O seu comentário sobre «{ $item }»
# Label of the last box.
halo-general-label = Outras coisas que queira dar a conhecer à reunião
# Heading of the second page.
halo-you-heading = Saber o que foi decidido
# Label.
halo-name-label = O seu nome, se quiser que apareça junto dos seus comentários
# Question with choices.
halo-hear-label = Como gostaria de saber o que foi decidido?
# Choice.
halo-hear-email-label = Por e-mail
# Choice: a message on the telephone.
halo-hear-text-label = Por SMS
# Choice.
halo-hear-post-label = Por correio
# Choice.
halo-hear-none-label = Não preciso de saber
# Label, after “By email”.
halo-hear-email-to-label = O seu endereço de e-mail
# Label, after “By text message”.
halo-hear-text-to-label = O seu número de telemóvel
# Label, after “By post”.
halo-hear-post-to-label = O seu endereço

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Pode comentar a partir de { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = O prazo para comentários terminou. Os comentários serão levados à reunião de { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = A reunião foi em { $date }. Em breve poderá ler aqui o que foi decidido.
# A consultation has closed, and nothing was told yet.
halo-considered-status = O prazo para comentários terminou. Em breve poderá ler aqui o que foi decidido.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = O prazo para comentários terminou mais cedo, em { $date }.
# Heading over what was said and decided.
halo-outcome-heading = O que aconteceu aos comentários
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } residente comentou.
    [many] { $count } de residentes comentaram.
   *[other] { $count } residentes comentaram.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } comentário
    [many] { $count } de comentários
   *[other] { $count } comentários
}
# In its place where there is none.
halo-none-text = Sem comentários
# Heading over comments on nothing on the agenda.
halo-else-heading = Outros assuntos
# Before a short account of the comments.
halo-said-label = O que disseram
# Before what was decided.
halo-decided-label = O que foi decidido
# Before why it was decided.
halo-basis-label = Porquê
# Nothing was told about an item of the agenda yet.
halo-untold-text = Em breve poderá ler aqui o que foi decidido.
# Before the people to whom the comments were reported.
halo-reported-label = Comunicado a
# Before the day on which they were reported.
halo-reported-day-label = Comunicado em
# Before the day of the decision.
halo-decided-day-label = Decidido em
