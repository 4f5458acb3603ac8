### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = La réunion
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = À propos de cette consultation
# Before the day of the meeting.
halo-when-label = Quand
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Où
# Before the last day for comments.
halo-closes-label = Fin des commentaires
# $date: the last day for comments.
halo-closes-text = à la fin de la journée du { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Il reste { $days } jour pour commenter
    [many] Il reste { $days } de jours pour commenter
   *[other] Il reste { $days } jours pour commenter
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Il reste { $hours } heure pour commenter
    [many] Il reste { $hours } d’heures pour commenter
   *[other] Il reste { $hours } heures pour commenter
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Il reste { $minutes } minute pour commenter
    [many] Il reste { $minutes } de minutes pour commenter
   *[other] Il reste { $minutes } minutes pour commenter
}
# The same in the last minute.
halo-left-last-text = Il reste moins d’une minute pour commenter
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Pourquoi il y a moins de temps que d’habitude
# Heading: what comments can still change.
halo-change-heading = Ce qui peut encore changer
# Heading: what comments can’t change any more.
halo-settled-heading = Ce qui est déjà décidé

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Documents
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Ordre du jour
# Kind of a paper.
halo-report-label = Rapport
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Compte rendu
# Kind of a paper: anything else.
halo-other-label = Document
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } ko
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } Mo

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Vos commentaires
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Votre commentaire sur « { $item } »
# Label of the last box.
halo-general-label = Autre chose que vous souhaitez faire savoir à la réunion
# Heading of the second page.
halo-you-heading = Savoir ce qui a été décidé
# Label.
halo-name-label = Votre nom, si vous souhaitez qu’il figure avec vos commentaires
# Question with choices.
halo-hear-label = Comment souhaitez-vous savoir ce qui a été décidé ?
# Choice.
halo-hear-email-label = Par e-mail
# Choice: a message on the telephone.
halo-hear-text-label = Par SMS
# Choice.
halo-hear-post-label = Par courrier postal
# Choice.
halo-hear-none-label = Je n’ai pas besoin d’en être informé(e)
# Label, after “By email”.
halo-hear-email-to-label = Votre adresse e-mail
# Label, after “By text message”.
halo-hear-text-to-label = Votre numéro de portable
# Label, after “By post”.
halo-hear-post-to-label = Votre adresse

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Vous pourrez commenter à partir du { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = La période de commentaires est terminée. Les commentaires seront présentés à la réunion du { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = La réunion a eu lieu le { $date }. Vous pourrez bientôt lire ici ce qui a été décidé.
# A consultation has closed, and nothing was told yet.
halo-considered-status = La période de commentaires est terminée. Vous pourrez bientôt lire ici ce qui a été décidé.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = La période de commentaires a pris fin plus tôt que prévu, le { $date }.
# Heading over what was said and decided.
halo-outcome-heading = Les suites données aux commentaires
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } résident a fait des commentaires.
    [many] { $count } de résidents ont fait des commentaires.
   *[other] { $count } résidents ont fait des commentaires.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } commentaire
    [many] { $count } de commentaires
   *[other] { $count } commentaires
}
# In its place where there is none.
halo-none-text = Aucun commentaire
# Heading over comments on nothing on the agenda.
halo-else-heading = Tout le reste
# Before a short account of the comments.
halo-said-label = Ce que vous avez dit
# Before what was decided.
halo-decided-label = Ce qui a été décidé
# Before why it was decided.
halo-basis-label = Pourquoi
# Nothing was told about an item of the agenda yet.
halo-untold-text = Vous pourrez bientôt lire ici ce qui a été décidé.
# Before the people to whom the comments were reported.
halo-reported-label = Transmis à
# Before the day on which they were reported.
halo-reported-day-label = Date de transmission
# Before the day of the decision.
halo-decided-day-label = Date de la décision
