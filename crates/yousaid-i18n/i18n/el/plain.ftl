### Words of pages that work without scripts only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Button at the end of a form, where all questions are on one page and nothing is checked before.
plain-send-button = Αποστολή

# Hint at a question of such a form that only some are asked. $condition: a clause, as
# you answered “No” to “Were you seen today?”
plain-only-if-hint = Απαντήστε μόνο αν { $condition }.

# The same where the condition can't be said in this language.
plain-only-if-applies-hint = Απαντήστε μόνο αν σας αφορά.

# Hint at the beginning of a part of such a form that only some are asked. $condition: a clause as above.
plain-part-if-hint = Απαντήστε στις ερωτήσεις αυτού του μέρους μόνο αν { $condition }.

# The same where the condition can't be said in this language.
plain-part-if-applies-hint = Απαντήστε στις ερωτήσεις αυτού του μέρους μόνο αν σας αφορούν.

# Above a page that is shown again because an answer on it led to further questions on the same page.
plain-more-status = Από τις απαντήσεις σας σε αυτή τη σελίδα προκύπτουν και άλλες ερωτήσεις. Απαντήστε τις και συνεχίστε.

# Error at a list that is put in order by choosing a place for each thing, where two have the same place.
plain-ranking-tied-text = Επιλέξτε διαφορετική θέση για κάθε επιλογή

# In the place where photos or documents could be added, on pages that can't take them.
plain-files-hint = Σε αυτή τη σελίδα δεν μπορείτε να προσθέσετε φωτογραφίες ή έγγραφα.

# Follows the sentence above, where the question may be left without an answer.
plain-files-instead-hint = Απαντήστε σε όλα τα υπόλοιπα και στείλτε τις απαντήσεις σας. Έπειτα, δώστε μας τις φωτογραφίες ή τα έγγραφά σας με άλλον τρόπο, μαζί με τον κωδικό αναφοράς που θα δείτε.

# Follows the sentence above instead, where nothing can be sent without a photo or document.
plain-files-needed-hint = Χωρίς αυτά δεν μπορεί να σταλεί τίποτα από εδώ. Ανοίξτε αυτή τη σελίδα σε περιηγητή με ενεργοποιημένη τη JavaScript ή επικοινωνήστε μαζί μας.

# On the page that says that answers have been received.
plain-keep-hint = Εκτυπώστε ή αποθηκεύστε αυτή τη σελίδα για να κρατήσετε αντίγραφο των απαντήσεών σας.

# Where what was answered on earlier pages can't be read any more.
plain-expired-title = Οι απαντήσεις σας στις προηγούμενες σελίδες δεν διατηρήθηκαν

# Text under it. The questions of the page that was just answered follow.
plain-expired-text = Η σελίδα ήταν ανοιχτή πάνω από μία ημέρα ή άλλαξε κατά την αποστολή. Όσα απαντήσατε σε αυτήν είναι ακόμη εδώ. Συνεχίστε και απαντήστε ξανά στις προηγούμενες ερωτήσεις.

# Title where the answers could not be stored at the moment.
plain-unsent-title = Οι απαντήσεις σας δεν έχουν σταλεί

# Text under it; a button to send follows.
plain-unsent-text = Υπάρχει πρόβλημα από τη δική μας πλευρά. Καμία απάντησή σας δεν χάθηκε. Περιμένετε ένα λεπτό και στείλτε ξανά τις απαντήσεις σας.

# Title where other answers were sent from this form before.
plain-sent-before-title = Έχετε ήδη στείλει τις απαντήσεις σας

# Text under it.
plain-sent-before-text = Από αυτή τη σελίδα έχουν ήδη σταλεί άλλες απαντήσεις. Είναι αποθηκευμένες και δεν άλλαξε τίποτα.

# Title where the address names no survey.
plain-unknown-title = Δεν υπάρχει έρευνα εδώ

# Text under it.
plain-unknown-text = Ελέγξτε τη διεύθυνση. Αν ακολουθήσατε σύνδεσμο, η έρευνα μπορεί να έχει αφαιρεθεί.

# Title in the place of a survey whose answers are encrypted on the resident's device, on pages without scripts.
plain-sealed-title = Για αυτή την έρευνα χρειάζεται JavaScript

# Text under it.
plain-sealed-text = Οι απαντήσεις σας κλειδώνονται στη δική σας συσκευή πριν σταλούν, ώστε να μπορούν να τις διαβάσουν μόνο όσοι διεξάγουν την έρευνα. Μια σελίδα χωρίς JavaScript δεν μπορεί να το κάνει αυτό. Ενεργοποιήστε τη JavaScript και ανοίξτε ξανά την έρευνα ή επικοινωνήστε μαζί μας για να απαντήσετε με άλλον τρόπο.

# Title where what was sent is too long to be read.
plain-large-title = Οι απαντήσεις σας είναι πολύ μεγάλες

# Text under it.
plain-large-text = Πηγαίνετε πίσω, συντομεύστε τις μεγαλύτερες απαντήσεις σας και στείλτε τις ξανά.

# Link to the same survey, all of it on one page.
plain-whole-link = Όλες οι ερωτήσεις σε μία σελίδα

# Link to the same survey, one page after the other.
plain-paged-link = Μία σελίδα κάθε φορά

# Label of a field that only text browsers show: programs that send forms by themselves are told by it, because
# people leave it empty.
plain-empty-label = Αφήστε αυτό το πεδίο κενό
