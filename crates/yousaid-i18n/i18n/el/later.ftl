### Words for a survey that is not finished: saving it, and coming back to it with a code or a link, on another
### device too. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Saving

# Quiet button under the questions.
later-save-button = Αποθήκευση και συνέχεια αργότερα
# The same once answers were saved: what was answered since is saved too.
later-again-button = Νέα αποθήκευση
# While the landlord’s computer is told.
later-saving-status = Γίνεται αποθήκευση …
# It was saved. $date: the last day on which it can be opened.
later-saved-status = Οι μέχρι τώρα απαντήσεις σας αποθηκεύτηκαν. Φυλάσσονται μέχρι και { $date }.
# Above the code and the link.
later-given-text = Για να συνεχίσετε αργότερα, εδώ ή σε άλλη συσκευή, ανοίξτε αυτόν τον σύνδεσμο ή επιστρέψτε σε αυτή τη σελίδα με αυτόν τον κωδικό αποθήκευσης:
# Under both.
later-given-hint = Σημειώστε τώρα τον σύνδεσμο ή τον κωδικό: δεν μπορούμε να σας ξαναπούμε τον κωδικό. Όποιος έχει τον σύνδεσμο ή τον κωδικό μπορεί να διαβάσει και να αλλάξει αυτές τις απαντήσεις. Όσα απαντήσετε από εδώ και πέρα αποθηκεύονται μόνο αν πατήσετε ξανά το κουμπί.
# The same place, for surveys that ask for photos or documents.
later-files-hint = Οι φωτογραφίες και τα έγγραφα δεν αποθηκεύονται. Προσθέστε τα όταν επιστρέψετε.
# Button: copies the link.
later-copy-button = Αντιγραφή του συνδέσμου
# After that button was pressed.
later-copied-status = Αντιγράφηκε
# Opens the resident’s own e-mail program, with the link in a message.
later-email-link = Αποστολή του συνδέσμου σε εμένα με email
# Opens the resident’s own text messages, with the link in a message.
later-text-link = Αποστολή του συνδέσμου σε εμένα με SMS
# The message. $title: the name of the survey; $date: the last day; $link: the address.
later-message-text = Συνεχίστε εδώ με το «{ $title }» μέχρι και { $date }: { $link }
# The button was pressed before anything was answered.
later-nothing-status = Δεν υπάρχει ακόμη κάτι για αποθήκευση. Απαντήστε πρώτα σε μία ερώτηση.
# No connection, or the landlord’s computer does not answer.
later-unsaved-status = Δεν έγινε αποθήκευση. Δεν υπάρχει επικοινωνία με το σύστημα όπου φυλάσσονται οι απαντήσεις. Οι απαντήσεις σας είναι ακόμη σε αυτή τη σελίδα. Δοκιμάστε ξανά όταν έχετε σύνδεση.
# The survey has closed, or keeps no answers any more.
later-closed-status = Δεν έγινε αποθήκευση. Οι απαντήσεις σε αυτή την έρευνα δεν φυλάσσονται πια για αργότερα.
# The answers that were saved are gone.
later-gone-status = Δεν έγινε αποθήκευση. Όσα είχατε αποθηκεύσει δεν υπάρχουν πια: στάλθηκαν, διαγράφηκαν ή έληξε ο χρόνος φύλαξής τους. Πατήστε ξανά το κουμπί για αποθήκευση με νέο κωδικό.
# Another device has saved with the same code.
later-elsewhere-status = Δεν έγινε αποθήκευση. Στο μεταξύ αποθηκεύτηκαν άλλες απαντήσεις με τον κωδικό σας, ίσως από άλλη συσκευή.
# Button beside that: shows the other answers, in the place of these.
later-theirs-button = Άνοιγμα των απαντήσεων που αποθηκεύτηκαν εκεί
# Button beside that: saves these answers, in the place of the others.
later-ours-button = Αποθήκευση αυτών στη θέση τους

## Coming back

# Opens the field for the code.
later-open-button = Συνέχεια με απαντήσεις που αποθηκεύσατε
# Label of the field.
later-code-label = Ο κωδικός αποθήκευσης που σας δόθηκε
# Under that label. The code is an example and stays as it is.
later-code-hint = Έχει πέντε ομάδες, όπως 7KQ4-M2XD-90TB-CEGH-5R2W. Δεν έχει σημασία αν θα γράψετε κεφαλαία ή παύλες. Όσα αποθηκεύσατε θα αντικαταστήσουν τυχόν απαντήσεις σε αυτή τη σελίδα.
# Button beside the field.
later-find-button = Συνέχεια
# While the landlord’s computer is asked.
later-looking-status = Γίνεται αναζήτηση των απαντήσεών σας …
# The field was left empty.
later-missing-text = Γράψτε τον κωδικό
# What was typed can’t be a code.
later-form-text = Ο κωδικός δεν είναι ολόκληρος. Γράψτε και τα 20 γράμματα και ψηφία.
# There is nothing with that code.
later-unknown-text = Δεν υπάρχει τίποτα αποθηκευμένο με αυτόν τον κωδικό. Ελέγξτε κάθε γράμμα και ψηφίο. Όσα έχουν σταλεί ή αποθηκεύτηκαν πριν από πολύ καιρό δεν φυλάσσονται πια εδώ.
# Somebody has asked too often.
later-many-text = Μόλις έγιναν πάρα πολλές προσπάθειες. Περιμένετε ένα λεπτό και δοκιμάστε ξανά.
# No connection, or the landlord’s computer does not answer.
later-offline-text = Δεν υπάρχει επικοινωνία με το σύστημα όπου φυλάσσονται οι απαντήσεις σας. Δοκιμάστε ξανά όταν έχετε σύνδεση.
# What was saved can’t be read, or fits nothing in the survey as it is now.
later-misfit-text = Όσα αποθηκεύτηκαν με αυτόν τον κωδικό δεν μπορούν πια να χρησιμοποιηθούν σε αυτή την έρευνα.
# The answers are back. $date: the last day on which they are kept.
later-back-status = Οι απαντήσεις σας είναι πάλι εδώ. Οι αποθηκευμένες φυλάσσονται μέχρι και { $date } ή μέχρι να τις στείλετε.
# Behind that, where the landlord has changed the survey meanwhile.
later-newer-text = Η έρευνα έχει αλλάξει από τότε που αποθηκεύσατε τις απαντήσεις σας. Εδώ είναι όσες ταιριάζουν ακόμη: δείτε τις πριν τις στείλετε.
