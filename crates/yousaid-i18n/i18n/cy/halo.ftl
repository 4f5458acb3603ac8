### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Y cyfarfod
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Am yr ymgynghoriad hwn
# Before the day of the meeting.
halo-when-label = Pryd
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Ble
# Before the last day for comments.
halo-closes-label = Sylwadau’n cau
# $date: the last day for comments.
halo-closes-text = ar ddiwedd { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [zero] { $days } diwrnod ar ôl i roi sylwadau
    [one] { $days } diwrnod ar ôl i roi sylwadau
    [two] { $days } ddiwrnod ar ôl i roi sylwadau
    [few] { $days } diwrnod ar ôl i roi sylwadau
    [many] { $days } diwrnod ar ôl i roi sylwadau
   *[other] { $days } diwrnod ar ôl i roi sylwadau
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [zero] { $hours } awr ar ôl i roi sylwadau
    [one] { $hours } awr ar ôl i roi sylwadau
    [two] { $hours } awr ar ôl i roi sylwadau
    [few] { $hours } awr ar ôl i roi sylwadau
    [many] { $hours } awr ar ôl i roi sylwadau
   *[other] { $hours } awr ar ôl i roi sylwadau
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [zero] { $minutes } munud ar ôl i roi sylwadau
    [one] { $minutes } munud ar ôl i roi sylwadau
    [two] { $minutes } funud ar ôl i roi sylwadau
    [few] { $minutes } munud ar ôl i roi sylwadau
    [many] { $minutes } munud ar ôl i roi sylwadau
   *[other] { $minutes } munud ar ôl i roi sylwadau
}
# The same in the last minute.
halo-left-last-text = Llai na munud ar ôl i roi sylwadau
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Pam mae llai o amser nag arfer
# Heading: what comments can still change.
halo-change-heading = Beth all newid o hyd
# Heading: what comments can’t change any more.
halo-settled-heading = Beth sydd wedi’i benderfynu’n barod

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Papurau
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Agenda
# Kind of a paper.
halo-report-label = Adroddiad
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Cofnodion
# Kind of a paper: anything else.
halo-other-label = Papur
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Eich sylwadau
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Eich sylw ar ‘{ $item }’
# Label of the last box.
halo-general-label = Unrhyw beth arall yr hoffech i’r cyfarfod ei wybod
# Heading of the second page.
halo-you-heading = Clywed beth a benderfynwyd
# Label.
halo-name-label = Eich enw, os hoffech iddo ymddangos gyda’ch sylwadau
# Question with choices.
halo-hear-label = Sut hoffech chi glywed beth a benderfynwyd?
# Choice.
halo-hear-email-label = Drwy e-bost
# Choice: a message on the telephone.
halo-hear-text-label = Drwy neges destun
# Choice.
halo-hear-post-label = Drwy’r post
# Choice.
halo-hear-none-label = Does dim angen rhoi gwybod i mi
# Label, after “By email”.
halo-hear-email-to-label = Eich cyfeiriad e-bost
# Label, after “By text message”.
halo-hear-text-to-label = Eich rhif ffôn symudol
# Label, after “By post”.
halo-hear-post-to-label = Eich cyfeiriad

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Gallwch roi sylwadau o { $date } ymlaen.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Mae’r cyfnod sylwadau wedi cau. Bydd y sylwadau’n mynd i’r cyfarfod ar { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Roedd y cyfarfod ar { $date }. Cyn bo hir gallwch ddarllen yma beth a benderfynwyd.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Mae’r cyfnod sylwadau wedi cau. Cyn bo hir gallwch ddarllen yma beth a benderfynwyd.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Caeodd y cyfnod sylwadau yn gynnar, ar { $date }.
# Heading over what was said and decided.
halo-outcome-heading = Beth ddigwyddodd i’r sylwadau
# $count: how many residents.
halo-people-text = { $count ->
    [zero] Ni roddodd unrhyw breswylydd sylwadau.
    [one] Rhoddodd { $count } preswylydd sylwadau.
    [two] Rhoddodd { $count } breswylydd sylwadau.
    [few] Rhoddodd { $count } o breswylwyr sylwadau.
    [many] Rhoddodd { $count } o breswylwyr sylwadau.
   *[other] Rhoddodd { $count } o breswylwyr sylwadau.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [zero] { $count } sylw
    [one] { $count } sylw
    [two] { $count } sylw
    [few] { $count } sylw
    [many] { $count } sylw
   *[other] { $count } o sylwadau
}
# In its place where there is none.
halo-none-text = Dim sylwadau
# Heading over comments on nothing on the agenda.
halo-else-heading = Popeth arall
# Before a short account of the comments.
halo-said-label = Beth ddywedoch chi
# Before what was decided.
halo-decided-label = Beth a benderfynwyd
# Before why it was decided.
halo-basis-label = Pam
# Nothing was told about an item of the agenda yet.
halo-untold-text = Cyn bo hir gallwch ddarllen yma beth a benderfynwyd.
# Before the people to whom the comments were reported.
halo-reported-label = Adroddwyd i
# Before the day on which they were reported.
halo-reported-day-label = Adroddwyd ar
# Before the day of the decision.
halo-decided-day-label = Penderfynwyd ar
