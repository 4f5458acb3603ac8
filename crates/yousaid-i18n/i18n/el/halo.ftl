### Words of the comment box for a meeting only. A “halo group” is a group of residents who comment on the
### papers of a meeting without coming to it.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The meeting

# Heading above when and where the meeting is and until when one can comment.
halo-meeting-heading = Η συνεδρίαση
# Heading in its place where there is no meeting: residents are asked before something is decided.
halo-consultation-heading = Σχετικά με αυτή τη διαβούλευση
# Before the day of the meeting.
halo-when-label = Πότε
# Day and time of the meeting. $date: the day; $time: like 18:30.
halo-when-text = { $date }, { $time }
# Before the place of the meeting.
halo-where-label = Πού
# Before the last day for comments.
halo-closes-label = Υποβολή σχολίων
# $date: the last day for comments.
halo-closes-text = μέχρι και { $date }
# How much time there is. $days: whole days.
halo-left-days-text = { $days ->
    [one] Απομένει { $days } ημέρα για σχόλια
   *[other] Απομένουν { $days } ημέρες για σχόλια
}
# The same on the last day. $hours: whole hours.
halo-left-hours-text = { $hours ->
    [one] Απομένει { $hours } ώρα για σχόλια
   *[other] Απομένουν { $hours } ώρες για σχόλια
}
# The same in the last hour. $minutes: whole minutes.
halo-left-minutes-text = { $minutes ->
    [one] Απομένει { $minutes } λεπτό για σχόλια
   *[other] Απομένουν { $minutes } λεπτά για σχόλια
}
# The same in the last minute.
halo-left-last-text = Απομένει λιγότερο από ένα λεπτό για σχόλια
# Heading: why a consultation is open for less than three weeks.
halo-short-heading = Γιατί ο χρόνος είναι λιγότερος από ό,τι συνήθως
# Heading: what comments can still change.
halo-change-heading = Τι μπορεί ακόμη να αλλάξει
# Heading: what comments can’t change any more.
halo-settled-heading = Τι έχει ήδη οριστικοποιηθεί

## Papers

# Heading above the papers of a meeting.
halo-papers-heading = Έγγραφα
# Kind of a paper: what will be spoken about at the meeting.
halo-agenda-label = Ημερήσια διάταξη
# Kind of a paper.
halo-report-label = Έκθεση
# Kind of a paper: what was said and decided at a meeting.
halo-minutes-label = Πρακτικά
# Kind of a paper: anything else.
halo-other-label = Έγγραφο
# Size of a file. $size: a number.
halo-kilobytes-label = { $size } kB
# The same for larger files. $size: a number, as it is written in this language.
halo-megabytes-label = { $size } MB

## Comments

# Heading above the boxes for comments.
halo-comments-heading = Τα σχόλιά σας
# Label of a box. $item: what the box is about, a point of the agenda.
halo-comment-label = Το σχόλιό σας για το θέμα «{ $item }»
# Label of the last box.
halo-general-label = Οτιδήποτε άλλο θέλετε να ξέρουν όσοι συμμετέχουν στη συνεδρίαση
# Heading of the second page.
halo-you-heading = Ενημέρωση για τις αποφάσεις
# Label.
halo-name-label = Το όνομά σας, αν θέλετε να φαίνεται μαζί με τα σχόλιά σας
# Question with choices.
halo-hear-label = Πώς θέλετε να ενημερωθείτε για το τι αποφασίστηκε;
# Choice.
halo-hear-email-label = Με email
# Choice: a message on the telephone.
halo-hear-text-label = Με SMS
# Choice.
halo-hear-post-label = Ταχυδρομικά
# Choice.
halo-hear-none-label = Δεν χρειάζεται να ενημερωθώ
# Label, after “By email”.
halo-hear-email-to-label = Η διεύθυνση email σας
# Label, after “By text message”.
halo-hear-text-to-label = Ο αριθμός του κινητού σας
# Label, after “By post”.
halo-hear-post-to-label = Η διεύθυνσή σας

## Afterwards

# Comments have not begun. $date: the first day.
halo-unopened-status = Πρώτη ημέρα για σχόλια: { $date }.
# Comments have closed, and the meeting is still to come. $date: its day.
halo-closed-status = Η υποβολή σχολίων έχει λήξει. Τα σχόλια θα παρουσιαστούν στη συνεδρίαση ({ $date }).
# The meeting is over, and nothing was told yet. $date: its day.
halo-waiting-status = Η συνεδρίαση έγινε ({ $date }). Σύντομα θα μπορείτε να διαβάσετε εδώ τι αποφασίστηκε.
# A consultation has closed, and nothing was told yet.
halo-considered-status = Η υποβολή σχολίων έχει λήξει. Σύντομα θα μπορείτε να διαβάσετε εδώ τι αποφασίστηκε.
# Comments were closed before their last day; why follows below. $date: the day on which they were closed.
halo-early-status = Η υποβολή σχολίων έληξε νωρίτερα από ό,τι είχε ανακοινωθεί ({ $date }).
# Heading over what was said and decided.
halo-outcome-heading = Τι έγινε με τα σχόλια
# $count: how many residents.
halo-people-text = { $count ->
    [one] { $count } κάτοικος έστειλε σχόλια.
   *[other] { $count } κάτοικοι έστειλαν σχόλια.
}
# How many comments there are on an item of the agenda. $count: the number.
halo-count-text = { $count ->
    [one] { $count } σχόλιο
   *[other] { $count } σχόλια
}
# In its place where there is none.
halo-none-text = Κανένα σχόλιο
# Heading over comments on nothing on the agenda.
halo-else-heading = Όλα τα άλλα
# Before a short account of the comments.
halo-said-label = Τι είπατε
# Before what was decided.
halo-decided-label = Τι αποφασίστηκε
# Before why it was decided.
halo-basis-label = Γιατί
# Nothing was told about an item of the agenda yet.
halo-untold-text = Σύντομα θα μπορείτε να διαβάσετε εδώ τι αποφασίστηκε.
# Before the people to whom the comments were reported.
halo-reported-label = Παρουσιάστηκαν σε
# Before the day on which they were reported.
halo-reported-day-label = Ημερομηνία παρουσίασης
# Before the day of the decision.
halo-decided-day-label = Ημερομηνία απόφασης
