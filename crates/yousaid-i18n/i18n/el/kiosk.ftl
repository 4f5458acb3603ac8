### Words of the device at a reception only: those with which it starts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read them
### standing, often in a queue. What is said later is in kiosk_later.ftl.

# Name of the buttons that make the screen easier to read, for screen readers.
kiosk-tools-label = Για να διαβάζετε πιο εύκολα
# Button: larger letters. Pressed again, they are as before.
kiosk-large-button = Μεγαλύτερα γράμματα
# Button: black, white and yellow, easier to see for many. Pressed again, the colours are as before.
kiosk-contrast-button = Υψηλή αντίθεση
# Button: short words. Easy read is how such documents are called in Britain; say it as it is known where your
# language is read. Pressed again, everything is as before.
kiosk-easy-button = Εύκολη ανάγνωση
# Button: pictures beside the answers. Pressed again, they are gone.
kiosk-pictures-button = Εικόνες
# Above the same question in easy words, which stands under the official wording.
kiosk-easy-label = Με απλά λόγια
# Under the question, on the screen with which everybody begins.
kiosk-start-hint = Αγγίξτε την απάντηση που ταιριάζει καλύτερα
# Heading after the first answer, over one more question, which need not be answered.
kiosk-one-more-label = Ευχαριστούμε. Άλλη μία ερώτηση, αν έχετε λίγο χρόνο
# Button: goes on without an answer.
kiosk-skip-button = Παράλειψη της ερώτησης
# Button: sends what was chosen.
kiosk-done-button = Τέλος
# Heading at the end.
kiosk-thanks-heading = Ευχαριστούμε
# Under it: the answer is on this device and will be sent.
kiosk-saved-status = Η απάντησή σας αποθηκεύτηκε σε αυτή τη συσκευή.
# Under it: the landlord has the answer.
kiosk-received-status = Λάβαμε την απάντησή σας.
# Under it: the answer was sent, and nobody can say whether it has arrived.
kiosk-sent-status = Η απάντησή σας έχει σταλεί.
# Under it: the device could not keep the answer safe, and tries to send it.
kiosk-held-status = Αυτή η συσκευή δεν μπόρεσε να αποθηκεύσει την απάντησή σας. Προσπαθεί να τη στείλει.
# Button at the end: back to the beginning, for the next person.
kiosk-next-button = Επόμενο άτομο
# Heading when nobody has touched the screen for a while.
kiosk-idle-heading = Είστε ακόμη εδώ;
# Under it.
kiosk-idle-text = Αγγίξτε την οθόνη ή πατήστε ένα πλήκτρο για να συνεχίσετε. Διαφορετικά, οι απαντήσεις σας σε αυτή την οθόνη θα διαγραφούν.
# Under it, counting down. $seconds: how many are left, 30 at first.
kiosk-idle-left-label = { $seconds ->
    [one] Απομένει { $seconds } δευτερόλεπτο
   *[other] Απομένουν { $seconds } δευτερόλεπτα
}
# Button: goes on.
kiosk-idle-button = Είμαι ακόμη εδώ
# Heading while the reception is closed.
kiosk-closed-heading = Τώρα είμαστε κλειστά
# Under it, where it opens again on the same day. $time: a time of day, as 09:00.
kiosk-closed-text = Μπορείτε να δώσετε εδώ την απάντησή σας από τις { $time }.
