### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Zebranie
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = O tych konsultacjach
# Before the day of the meeting.
halo-when-label = Kiedy
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Gdzie
# Before the last day for comments.
halo-closes-label = Termin zgłaszania uwag
# $date: the last day for comments.
halo-closes-text = do końca dnia { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Na zgłoszenie uwag pozostał { $days } dzień
    [few] Na zgłoszenie uwag pozostały { $days } dni
    [many] Na zgłoszenie uwag pozostało { $days } dni
   *[other] Na zgłoszenie uwag pozostało { $days } dnia
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Na zgłoszenie uwag pozostała { $hours } godzina
    [few] Na zgłoszenie uwag pozostały { $hours } godziny
    [many] Na zgłoszenie uwag pozostało { $hours } godzin
   *[other] Na zgłoszenie uwag pozostało { $hours } godziny
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Na zgłoszenie uwag pozostała { $minutes } minuta
    [few] Na zgłoszenie uwag pozostały { $minutes } minuty
    [many] Na zgłoszenie uwag pozostało { $minutes } minut
   *[other] Na zgłoszenie uwag pozostało { $minutes } minuty
}
# The same in the last minute.
halo-left-last-text = Na zgłoszenie uwag pozostało mniej niż minuta
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Dlaczego czasu jest mniej niż zwykle
# Heading: what comments can still change.
halo-change-heading = Co może się jeszcze zmienić
# Heading: what comments can’t change any more.
halo-settled-heading = Co jest już ustalone

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Dokumenty
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Porządek obrad
# Kind of a paper.
halo-report-label = Sprawozdanie
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Protokół
# Kind of a paper: anything else.
halo-other-label = Dokument
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Twoje uwagi
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Twoja uwaga na temat „{ $item }”
# Label of the last box.
halo-general-label = Co jeszcze chcesz przekazać uczestnikom zebrania
# Heading of the second page.
halo-you-heading = Informacja o decyzji
# Label.
halo-name-label = Twoje imię i nazwisko, jeśli mają być podane przy uwagach
# Question with choices.
halo-hear-label = Jak chcesz się dowiedzieć, co postanowiono?
# Choice.
halo-hear-email-label = E-mailem
# Choice: a message on the telephone.
halo-hear-text-label = SMS-em
# Choice.
halo-hear-post-label = Listownie
# Choice.
halo-hear-none-label = Nie potrzebuję tej informacji
# Label, after “By email”.
halo-hear-email-to-label = Twój adres e-mail
# Label, after “By text message”.
halo-hear-text-to-label = Twój numer telefonu komórkowego
# Label, after “By post”.
halo-hear-post-to-label = Twój adres

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Uwagi można zgłaszać od { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Zgłaszanie uwag jest już zamknięte. Uwagi zostaną przekazane na zebranie w dniu { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Zebranie odbyło się { $date }. Wkrótce będzie można tu przeczytać, co postanowiono.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Zgłaszanie uwag jest już zamknięte. Wkrótce będzie można tu przeczytać, co postanowiono.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Zgłaszanie uwag zamknięto wcześniej, { $date }.
# Heading over what was said and decided.
halo-outcome-heading = Co stało się z uwagami
# $count: how many residents.
halo-people-text = { $count ->
    [one] Uwagi zgłosiła { $count } osoba.
    [few] Uwagi zgłosiły { $count } osoby.
    [many] Uwagi zgłosiło { $count } osób.
   *[other] Uwagi zgłosiło { $count } osoby.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } uwaga
    [few] { $count } uwagi
    [many] { $count } uwag
   *[other] { $count } uwagi
}
# In its place where there is none.
halo-none-text = Brak uwag
# Heading over comments on nothing on the agenda.
halo-else-heading = Inne sprawy
# Before a short account of the comments.
halo-said-label = Wasze uwagi
# Before what was decided.
halo-decided-label = Co postanowiono
# Before why it was decided.
halo-basis-label = Dlaczego
# Nothing was told about an item of the agenda yet.
halo-untold-text = Wkrótce będzie można tu przeczytać, co postanowiono.
# Before the people to whom the comments were reported.
halo-reported-label = Komu przekazano
# Before the day on which they were reported.
halo-reported-day-label = Data przekazania
# Before the day of the decision.
halo-decided-day-label = Data decyzji
