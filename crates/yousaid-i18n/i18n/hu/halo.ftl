### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Az ülés
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Erről a konzultációról
# Before the day of the meeting.
halo-when-label = Mikor
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Hol
# Before the last day for comments.
halo-closes-label = A hozzászólás utolsó napja
# $date: the last day for comments.
halo-closes-text = { $date }, a nap végéig
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Még { $days } nap van a hozzászólásra
   *[other] Még { $days } nap van a hozzászólásra
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Még { $hours } óra van a hozzászólásra
   *[other] Még { $hours } óra van a hozzászólásra
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Még { $minutes } perc van a hozzászólásra
   *[other] Még { $minutes } perc van a hozzászólásra
}
# The same in the last minute.
halo-left-last-text = Kevesebb mint egy perc van a hozzászólásra
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Miért van a szokásosnál kevesebb idő
# Heading: what comments can still change.
halo-change-heading = Mi változhat még
# Heading: what comments can’t change any more.
halo-settled-heading = Mi dőlt már el

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Iratok
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Napirend
# Kind of a paper.
halo-report-label = Jelentés
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Jegyzőkönyv
# Kind of a paper: anything else.
halo-other-label = Irat
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Az Ön hozzászólásai
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Hozzászólása ehhez: „{ $item }”
# Label of the last box.
halo-general-label = Bármi más, amit az ülés tudomására szeretne hozni
# Heading of the second page.
halo-you-heading = Értesítés a döntésről
# Label.
halo-name-label = Az Ön neve, ha szeretné, hogy a hozzászólásai mellett szerepeljen
# Question with choices.
halo-hear-label = Hogyan szeretne értesülni a döntésről?
# Choice.
halo-hear-email-label = E-mailben
# Choice: a message on the telephone.
halo-hear-text-label = SMS-ben
# Choice.
halo-hear-post-label = Postai levélben
# Choice.
halo-hear-none-label = Nem kérek értesítést
# Label, after “By email”.
halo-hear-email-to-label = Az Ön e-mail-címe
# Label, after “By text message”.
halo-hear-text-to-label = Az Ön mobilszáma
# Label, after “By post”.
halo-hear-post-to-label = Az Ön címe

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Az első nap, amikor hozzá lehet szólni: { $date }
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = A hozzászólás lezárult. A hozzászólásokat az ülés elé terjesztjük, amelynek napja: { $date }
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Az ülés napja { $date } volt. Hamarosan itt olvashatja, mi a döntés.
# A consultation has closed, and nothing was told yet.
halo-considered-status = A hozzászólás lezárult. Hamarosan itt olvashatja, mi a döntés.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = A hozzászólást a határidő előtt lezárták. A lezárás napja: { $date }
# Heading over what was said and decided.
halo-outcome-heading = Mi lett a hozzászólásokkal
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } lakó szólt hozzá.
   *[other] { $count } lakó szólt hozzá.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } hozzászólás
   *[other] { $count } hozzászólás
}
# In its place where there is none.
halo-none-text = Nincs hozzászólás
# Heading over comments on nothing on the agenda.
halo-else-heading = Minden más
# Before a short account of the comments.
halo-said-label = Amit Önök mondtak
# Before what was decided.
halo-decided-label = A döntés
# Before why it was decided.
halo-basis-label = Miért
# Nothing was told about an item of the agenda yet.
halo-untold-text = Hamarosan itt olvashatja, mi a döntés.
# Before the people to whom the comments were reported.
halo-reported-label = Kinek számoltak be róla
# Before the day on which they were reported.
halo-reported-day-label = A beszámoló napja
# Before the day of the decision.
halo-decided-day-label = A döntés napja
