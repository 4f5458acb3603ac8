### Words of the pages on which residents confirm or leave the register of those who want to be involved, and of the messages that lead there.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Pages

# Title of the page on which a resident confirms an address.
involved-confirm-title = Επιβεβαιώστε ότι θέλετε να συμμετέχετε
# On that page. $landlord: the landlord’s name.
involved-confirm-text = Πατήστε το κουμπί για να μπείτε στη λίστα των κατοίκων που θέλουν να συμμετέχουν στις δραστηριότητες του φορέα { $landlord }.
# Button on that page.
involved-confirm-button = Ναι, προσθέστε με
# Title of the page after that.
involved-confirmed-title = Είστε στη λίστα
# On that page. $landlord: the landlord’s name.
involved-confirmed-text = Ευχαριστούμε. Ο φορέας { $landlord } θα επικοινωνήσει μαζί σας με τον τρόπο που επιλέξατε. Κάθε μήνυμα γράφει πώς μπορείτε να φύγετε από τη λίστα.
# Title of the page on which a resident leaves.
involved-leave-title = Αποχώρηση από τη λίστα
# On that page. $landlord: the landlord’s name.
involved-leave-text = Πατήστε το κουμπί για να βγείτε από τη λίστα των κατοίκων που θέλουν να συμμετέχουν στις δραστηριότητες του φορέα { $landlord }. Θα διαγράψουμε όλα όσα μας είπατε για τον σκοπό αυτό.
# Button on that page.
involved-leave-button = Βγάλτε με από τη λίστα
# Title of the page after that.
involved-left-title = Δεν είστε πια στη λίστα
# On that page.
involved-left-text = Διαγράψαμε όλα όσα μας είπατε για τον σκοπό αυτό. Μπορείτε να μπείτε ξανά οποιαδήποτε στιγμή.
# Title of the page on which a resident says once a year whether the interest is still there.
involved-still-title = Ενδιαφέρεστε ακόμη;
# On that page. $landlord: the landlord’s name.
involved-still-text = Έχετε πει στον φορέα { $landlord } ότι θέλετε να συμμετέχετε. Πατήστε το κουμπί για να μείνετε στη λίστα άλλον έναν χρόνο.
# Button on that page.
involved-still-button = Ναι, κρατήστε με στη λίστα
# Title of the page after that.
involved-stayed-title = Μένετε στη λίστα
# On that page.
involved-stayed-text = Ευχαριστούμε. Θα σας ρωτήσουμε ξανά σε έναν χρόνο.
# Link to the page on which a resident leaves.
involved-leave-link = Αποχώρηση από τη λίστα
# Title where a link has been used already or is too old.
involved-gone-title = Αυτός ο σύνδεσμος δεν λειτουργεί πια
# On that page.
involved-gone-text = Μπορεί να έχει ήδη χρησιμοποιηθεί ή να είναι πολύ παλιός. Αν θέλετε ακόμη να μπείτε στη λίστα, συμπληρώστε ξανά τη φόρμα.

## Messages. They go out as plain text, as email or as a text to a phone. An address to open follows each on a line of its own.

# Subject of the message that asks for a confirmation.
involved-confirm-subject-title = Επιβεβαιώστε ότι θέλετε να συμμετέχετε
# The message; the address follows it. $landlord: the landlord’s name; $days: for how many days the address works.
involved-confirm-message-text = { $days ->
    [one] { $landlord }: επιβεβαιώστε ότι θέλετε να συμμετέχετε. Ανοίξτε αυτή τη σελίδα μέσα σε { $days } ημέρα. Αν δεν το ζητήσατε εσείς, μην κάνετε τίποτα και θα διαγράψουμε τα στοιχεία σας.
   *[other] { $landlord }: επιβεβαιώστε ότι θέλετε να συμμετέχετε. Ανοίξτε αυτή τη σελίδα μέσα σε { $days } ημέρες. Αν δεν το ζητήσατε εσείς, μην κάνετε τίποτα και θα διαγράψουμε τα στοιχεία σας.
}
# Subject of the yearly message.
involved-still-subject-title = Θέλετε ακόμη να συμμετέχετε;
# The message; the address follows it. $landlord: the landlord’s name; $date: the day until which an answer counts, in words.
involved-still-message-text = { $landlord }: μας έχετε πει ότι θέλετε να συμμετέχετε. Για να μείνετε στη λίστα ή να φύγετε από αυτή, ανοίξτε αυτή τη σελίδα μέχρι και { $date }. Αν δεν έχουμε απάντησή σας, θα σας βγάλουμε από τη λίστα και θα διαγράψουμε τα στοιχεία σας.
