### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Ședința
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Despre această consultare
# Before the day of the meeting.
halo-when-label = Când
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Unde
# Before the last day for comments.
halo-closes-label = Termen pentru comentarii
# $date: the last day for comments.
halo-closes-text = sfârșitul zilei de { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Mai aveți { $days } zi pentru comentarii
    [few] Mai aveți { $days } zile pentru comentarii
   *[other] Mai aveți { $days } de zile pentru comentarii
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Mai aveți { $hours } oră pentru comentarii
    [few] Mai aveți { $hours } ore pentru comentarii
   *[other] Mai aveți { $hours } de ore pentru comentarii
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Mai aveți { $minutes } minut pentru comentarii
    [few] Mai aveți { $minutes } minute pentru comentarii
   *[other] Mai aveți { $minutes } de minute pentru comentarii
}
# The same in the last minute.
halo-left-last-text = Mai aveți mai puțin de un minut pentru comentarii
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = De ce este mai puțin timp decât de obicei
# Heading: what comments can still change.
halo-change-heading = Ce se mai poate schimba
# Heading: what comments can’t change any more.
halo-settled-heading = Ce este deja stabilit

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Documente
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Ordinea de zi
# Kind of a paper.
halo-report-label = Raport
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Proces-verbal
# Kind of a paper: anything else.
halo-other-label = Document
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Comentariile dumneavoastră
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Comentariul dumneavoastră despre „{ $item }”
# Label of the last box.
halo-general-label = Orice altceva doriți să se știe la ședință
# Heading of the second page.
halo-you-heading = Cum aflați ce s-a hotărât
# Label.
halo-name-label = Numele dumneavoastră, dacă doriți să apară lângă comentarii
# Question with choices.
halo-hear-label = Cum doriți să aflați ce s-a hotărât?
# Choice.
halo-hear-email-label = Prin e-mail
# Choice: a message on the telephone.
halo-hear-text-label = Prin SMS
# Choice.
halo-hear-post-label = Prin poștă
# Choice.
halo-hear-none-label = Nu este nevoie să mă anunțați
# Label, after “By email”.
halo-hear-email-to-label = Adresa dumneavoastră de e-mail
# Label, after “By text message”.
halo-hear-text-to-label = Numărul dumneavoastră de telefon mobil
# Label, after “By post”.
halo-hear-post-to-label = Adresa dumneavoastră

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Puteți trimite comentarii începând cu { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Perioada pentru comentarii s-a încheiat. Comentariile ajung la ședința din { $date }.
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Ședința a avut loc pe { $date }. În curând puteți citi aici ce s-a hotărât.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Perioada pentru comentarii s-a încheiat. În curând puteți citi aici ce s-a hotărât.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Perioada pentru comentarii s-a încheiat mai devreme, pe { $date }.
# Heading over what was said and decided.
halo-outcome-heading = Ce s-a întâmplat cu comentariile
# $count: how many residents.
halo-people-text = { $count ->
    [one] A trimis comentarii { $count } locatar.
    [few] Au trimis comentarii { $count } locatari.
   *[other] Au trimis comentarii { $count } de locatari.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } comentariu
    [few] { $count } comentarii
   *[other] { $count } de comentarii
}
# In its place where there is none.
halo-none-text = Niciun comentariu
# Heading over comments on nothing on the agenda.
halo-else-heading = Alte subiecte
# Before a short account of the comments.
halo-said-label = Ce ați spus
# Before what was decided.
halo-decided-label = Ce s-a hotărât
# Before why it was decided.
halo-basis-label = De ce
# Nothing was told about an item of the agenda yet.
halo-untold-text = În curând puteți citi aici ce s-a hotărât.
# Before the people to whom the comments were reported.
halo-reported-label = Transmise către
# Before the day on which they were reported.
halo-reported-day-label = Data transmiterii
# Before the day of the decision.
halo-decided-day-label = Data hotărârii
