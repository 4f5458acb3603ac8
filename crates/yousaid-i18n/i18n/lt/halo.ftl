### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Susirinkimas
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Apie šią konsultaciją
# Before the day of the meeting.
halo-when-label = Kada
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Kur
# Before the last day for comments.
halo-closes-label = Komentarai priimami
# $date: the last day for comments.
halo-closes-text = iki { $date } imtinai
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Komentuoti liko { $days } diena
    [few] Komentuoti liko { $days } dienos
    [many] Komentuoti liko { $days } dienos
   *[other] Komentuoti liko { $days } dienų
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Komentuoti liko { $hours } valanda
    [few] Komentuoti liko { $hours } valandos
    [many] Komentuoti liko { $hours } valandos
   *[other] Komentuoti liko { $hours } valandų
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Komentuoti liko { $minutes } minutė
    [few] Komentuoti liko { $minutes } minutės
    [many] Komentuoti liko { $minutes } minutės
   *[other] Komentuoti liko { $minutes } minučių
}
# The same in the last minute.
halo-left-last-text = Komentuoti liko mažiau nei minutė
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Kodėl laiko mažiau nei įprastai
# Heading: what comments can still change.
halo-change-heading = Kas dar gali keistis
# Heading: what comments can’t change any more.
halo-settled-heading = Kas jau nuspręsta

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Dokumentai
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Darbotvarkė
# Kind of a paper.
halo-report-label = Ataskaita
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Protokolas
# Kind of a paper: anything else.
halo-other-label = Dokumentas
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Jūsų komentarai
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Jūsų komentaras dėl „{ $item }“
# Label of the last box.
halo-general-label = Kas dar, ką norėtumėte pranešti susirinkimui
# Heading of the second page.
halo-you-heading = Kaip sužinoti, kas nuspręsta
# Label.
halo-name-label = Jūsų vardas ir pavardė, jei norite juos nurodyti prie komentarų
# Question with choices.
halo-hear-label = Kaip norėtumėte sužinoti, kas nuspręsta?
# Choice.
halo-hear-email-label = El. paštu
# Choice: a message on the telephone.
halo-hear-text-label = SMS žinute
# Choice.
halo-hear-post-label = Paštu
# Choice.
halo-hear-none-label = Man pranešti nereikia
# Label, after “By email”.
halo-hear-email-to-label = Jūsų el. pašto adresas
# Label, after “By text message”.
halo-hear-text-to-label = Jūsų mobiliojo telefono numeris
# Label, after “By post”.
halo-hear-post-to-label = Jūsų adresas

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Nuo { $date } galėsite komentuoti.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Komentarai nebepriimami. Jie bus pateikti { $date } susirinkimui.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Susirinkimas įvyko { $date } Netrukus čia galėsite perskaityti, kas nuspręsta.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Komentarai nebepriimami. Netrukus čia galėsite perskaityti, kas nuspręsta.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Komentarų priėmimas { $date } baigtas anksčiau laiko.
# Heading over what was said and decided.
halo-outcome-heading = Kas nutiko su komentarais
# $count: how many residents.
halo-people-text = { $count ->
    [one] Komentarų pateikė { $count } gyventojas.
    [few] Komentarų pateikė { $count } gyventojai.
    [many] Komentarų pateikė { $count } gyventojo.
   *[other] Komentarų pateikė { $count } gyventojų.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } komentaras
    [few] { $count } komentarai
    [many] { $count } komentaro
   *[other] { $count } komentarų
}
# In its place where there is none.
halo-none-text = Komentarų nėra
# Heading over comments on nothing on the agenda.
halo-else-heading = Visa kita
# Before a short account of the comments.
halo-said-label = Ką sakėte
# Before what was decided.
halo-decided-label = Kas nuspręsta
# Before why it was decided.
halo-basis-label = Kodėl
# Nothing was told about an item of the agenda yet.
halo-untold-text = Netrukus čia galėsite perskaityti, kas nuspręsta.
# Before the people to whom the comments were reported.
halo-reported-label = Kam pranešta
# Before the day on which they were reported.
halo-reported-day-label = Kada pranešta
# Before the day of the decision.
halo-decided-day-label = Sprendimo data
