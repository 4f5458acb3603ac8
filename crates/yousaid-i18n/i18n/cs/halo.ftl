### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Schůze
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = O této konzultaci
# Before the day of the meeting.
halo-when-label = Kdy
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Kde
# Before the last day for comments.
halo-closes-label = Připomínky lze posílat
# $date: the last day for comments.
halo-closes-text = do konce dne { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Na připomínky zbývá { $days } den
    [few] Na připomínky zbývají { $days } dny
    [many] Na připomínky zbývá { $days } dne
   *[other] Na připomínky zbývá { $days } dní
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Na připomínky zbývá { $hours } hodina
    [few] Na připomínky zbývají { $hours } hodiny
    [many] Na připomínky zbývá { $hours } hodiny
   *[other] Na připomínky zbývá { $hours } hodin
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Na připomínky zbývá { $minutes } minuta
    [few] Na připomínky zbývají { $minutes } minuty
    [many] Na připomínky zbývá { $minutes } minuty
   *[other] Na připomínky zbývá { $minutes } minut
}
# The same in the last minute.
halo-left-last-text = Na připomínky zbývá méně než minuta
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Proč je méně času než obvykle
# Heading: what comments can still change.
halo-change-heading = Co se ještě může změnit
# Heading: what comments can’t change any more.
halo-settled-heading = Co už je rozhodnuté

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Podklady
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Program
# Kind of a paper.
halo-report-label = Zpráva
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Zápis
# Kind of a paper: anything else.
halo-other-label = Dokument
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Vaše připomínky
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Vaše připomínka k bodu „{ $item }“
# Label of the last box.
halo-general-label = Cokoli dalšího, co má schůze vědět
# Heading of the second page.
halo-you-heading = Jak se dozvíte o rozhodnutí
# Label.
halo-name-label = Vaše jméno, pokud chcete, aby bylo u vašich připomínek
# Question with choices.
halo-hear-label = Jak se chcete dozvědět, co bylo rozhodnuto?
# Choice.
halo-hear-email-label = E-mailem
# Choice: a message on the telephone.
halo-hear-text-label = Textovou zprávou (SMS)
# Choice.
halo-hear-post-label = Poštou
# Choice.
halo-hear-none-label = Nepotřebuji to vědět
# Label, after “By email”.
halo-hear-email-to-label = Vaše e-mailová adresa
# Label, after “By text message”.
halo-hear-text-to-label = Vaše číslo mobilu
# Label, after “By post”.
halo-hear-post-to-label = Vaše adresa

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Připomínky můžete posílat od { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Připomínky už nelze posílat. Budou předloženy na schůzi dne { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Schůze se konala { $date }. Brzy si tu můžete přečíst, co bylo rozhodnuto.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Připomínky už nelze posílat. Brzy si tu můžete přečíst, co bylo rozhodnuto.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Příjem připomínek byl ukončen předčasně, dne { $date }.
# Heading over what was said and decided.
halo-outcome-heading = Jak dopadly připomínky
# $count: how many residents.
halo-people-text = { $count ->
    [one] Připomínky poslal { $count } obyvatel.
    [few] Připomínky poslali { $count } obyvatelé.
    [many] Připomínky poslalo { $count } obyvatele.
   *[other] Připomínky poslalo { $count } obyvatel.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } připomínka
    [few] { $count } připomínky
    [many] { $count } připomínky
   *[other] { $count } připomínek
}
# In its place where there is none.
halo-none-text = Žádné připomínky
# Heading over comments on nothing on the agenda.
halo-else-heading = Všechno ostatní
# Before a short account of the comments.
halo-said-label = Co jste řekli
# Before what was decided.
halo-decided-label = Co bylo rozhodnuto
# Before why it was decided.
halo-basis-label = Proč
# Nothing was told about an item of the agenda yet.
halo-untold-text = Brzy si tu můžete přečíst, co bylo rozhodnuto.
# Before the people to whom the comments were reported.
halo-reported-label = Předloženo komu
# Before the day on which they were reported.
halo-reported-day-label = Předloženo dne
# Before the day of the decision.
halo-decided-day-label = Rozhodnuto dne
