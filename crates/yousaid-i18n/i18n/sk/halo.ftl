### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Zasadnutie
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = O tejto konzultácii
# Before the day of the meeting.
halo-when-label = Kedy
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Kde
# Before the last day for comments.
halo-closes-label = Pripomienky možno posielať
# $date: the last day for comments.
halo-closes-text = do konca dňa { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Na pripomienky zostáva { $days } deň
    [few] Na pripomienky zostávajú { $days } dni
    [many] Na pripomienky zostáva { $days } dňa
   *[other] Na pripomienky zostáva { $days } dní
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Na pripomienky zostáva { $hours } hodina
    [few] Na pripomienky zostávajú { $hours } hodiny
    [many] Na pripomienky zostáva { $hours } hodiny
   *[other] Na pripomienky zostáva { $hours } hodín
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Na pripomienky zostáva { $minutes } minúta
    [few] Na pripomienky zostávajú { $minutes } minúty
    [many] Na pripomienky zostáva { $minutes } minúty
   *[other] Na pripomienky zostáva { $minutes } minút
}
# The same in the last minute.
halo-left-last-text = Na pripomienky zostáva menej ako minúta
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Prečo je menej času ako zvyčajne
# Heading: what comments can still change.
halo-change-heading = Čo sa ešte môže zmeniť
# Heading: what comments can’t change any more.
halo-settled-heading = O čom je už rozhodnuté

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Dokumenty
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Program
# Kind of a paper.
halo-report-label = Správa
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Zápisnica
# Kind of a paper: anything else.
halo-other-label = Dokument
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Vaše pripomienky
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Vaša pripomienka k bodu „{ $item }“
# Label of the last box.
halo-general-label = Čokoľvek ďalšie, čo by na zasadnutí mali vedieť
# Heading of the second page.
halo-you-heading = Informácia o rozhodnutí
# Label.
halo-name-label = Vaše meno, ak chcete, aby bolo pri vašich pripomienkach
# Question with choices.
halo-hear-label = Ako sa chcete dozvedieť, čo sa rozhodlo?
# Choice.
halo-hear-email-label = E-mailom
# Choice: a message on the telephone.
halo-hear-text-label = SMS správou
# Choice.
halo-hear-post-label = Poštou
# Choice.
halo-hear-none-label = Nepotrebujem správu
# Label, after “By email”.
halo-hear-email-to-label = Vaša e-mailová adresa
# Label, after “By text message”.
halo-hear-text-to-label = Vaše číslo mobilu
# Label, after “By post”.
halo-hear-post-to-label = Vaša adresa

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Pripomienky môžete posielať od { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Pripomienky sa už neprijímajú. Predložia sa na zasadnutí, ktoré bude { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Zasadnutie bolo { $date }. Čoskoro si tu prečítate, čo sa rozhodlo.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Pripomienky sa už neprijímajú. Čoskoro si tu prečítate, čo sa rozhodlo.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Prijímanie pripomienok sa skončilo predčasne, { $date }.
# Heading over what was said and decided.
halo-outcome-heading = Čo sa stalo s pripomienkami
# $count: how many residents.
halo-people-text = { $count ->
    [one] Pripomienky poslal { $count } obyvateľ.
    [few] Pripomienky poslali { $count } obyvatelia.
    [many] Pripomienky poslalo { $count } obyvateľa.
   *[other] Pripomienky poslalo { $count } obyvateľov.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } pripomienka
    [few] { $count } pripomienky
    [many] { $count } pripomienky
   *[other] { $count } pripomienok
}
# In its place where there is none.
halo-none-text = Žiadne pripomienky
# Heading over comments on nothing on the agenda.
halo-else-heading = Všetko ostatné
# Before a short account of the comments.
halo-said-label = Čo ste povedali
# Before what was decided.
halo-decided-label = Čo sa rozhodlo
# Before why it was decided.
halo-basis-label = Prečo
# Nothing was told about an item of the agenda yet.
halo-untold-text = Čoskoro si tu prečítate, čo sa rozhodlo.
# Before the people to whom the comments were reported.
halo-reported-label = Komu boli predložené
# Before the day on which they were reported.
halo-reported-day-label = Kedy boli predložené
# Before the day of the decision.
halo-decided-day-label = Dátum rozhodnutia
