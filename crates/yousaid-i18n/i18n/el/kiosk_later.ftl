### Words of the device at a reception only that come after its question: reading aloud, films, the code for
### one’s own phone, and what staff read.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write. Residents read the
### first part standing, often in a queue; staff of the landlord read the second.

## For residents

# Button: reads the screen out.
kiosk-read-button = Ανάγνωση φωναχτά
# The same button while it is being read out.
kiosk-stop-button = Διακοπή ανάγνωσης
# Button: opens a film of somebody who signs the question.
kiosk-film-button = Δείτε το στη Βρετανική Νοηματική Γλώσσα (BSL)
# The same button while the film is open.
kiosk-film-close-button = Κλείσιμο του βίντεο
# Button under the film: it goes on.
kiosk-film-play-button = Αναπαραγωγή
# The same button while it plays.
kiosk-film-pause-button = Παύση
# In place of the film, when it can't be loaded.
kiosk-film-failed-text = Το βίντεο δεν μπορεί να προβληθεί αυτή τη στιγμή.
# Over a QR code, which opens a page on one's own phone.
kiosk-phone-heading = Πείτε μας περισσότερα από το κινητό σας
# What the QR code is, for screen readers. $address: the address of the page.
kiosk-phone-label = Κωδικός QR για { $address }

## For staff

# Heading over the keys for the PIN.
kiosk-pin-heading = Για το προσωπικό
# Label of the field for the PIN.
kiosk-pin-label = PIN
# Button: deletes what was typed.
kiosk-pin-clear-button = Διαγραφή
# Button: checks the PIN and opens the screen for staff.
kiosk-pin-open-button = Άνοιγμα
# The PIN was wrong.
kiosk-pin-wrong-text = Αυτό δεν είναι το σωστό PIN
# Too many PINs were wrong. $minutes: how many have to pass.
kiosk-pin-locked-text = { $minutes ->
    [one] Δόθηκαν πολλά λάθος PIN. Δοκιμάστε ξανά σε { $minutes } λεπτό
   *[other] Δόθηκαν πολλά λάθος PIN. Δοκιμάστε ξανά σε { $minutes } λεπτά
}
# The browser can't check any PIN.
kiosk-pin-unable-text = Αυτός ο περιηγητής δεν μπορεί να ελέγξει το PIN. Ανοίξτε τη σελίδα από διεύθυνση που αρχίζει με https
# Heading of the screen for staff.
kiosk-staff-heading = Αυτή η συσκευή
# Name of the device, beside it.
kiosk-staff-device-label = Όνομα
# How many responses have not been sent, beside the number.
kiosk-staff-waiting-label = Περιμένουν αποστολή
# How many responses the landlord's server did not take, beside the number.
kiosk-staff-refused-label = Δεν έγιναν δεκτές από τον διακομιστή
# When the server confirmed a response last, beside the time.
kiosk-staff-received-label = Τελευταία λήψη
# In place of a time: not since the page was opened.
kiosk-staff-never-label = Καμία από τότε που άνοιξε η σελίδα
# How much the device stores, beside it.
kiosk-staff-storage-label = Αποθηκευτικός χώρος
# $used: megabytes. $room: megabytes.
kiosk-staff-storage-text = { $used } MB από { $room } MB
# The browser promises to keep what is stored.
kiosk-staff-kept-text = ο περιηγητής τα διατηρεί
# The browser may remove what is stored when room gets scarce.
kiosk-staff-not-kept-text = ο περιηγητής μπορεί να τα διαγράψει
# Whether there is a connection, beside it.
kiosk-staff-network-label = Δίκτυο
# There is a connection.
kiosk-staff-online-text = με σύνδεση
# There is none.
kiosk-staff-offline-text = χωρίς σύνδεση
# Whether the kiosk starts without a network, beside yes or no.
kiosk-staff-start-label = Ξεκινά χωρίς δίκτυο
# Which version of the program and of the questionnaire, beside it.
kiosk-staff-version-label = Έκδοση
# Yes, beside one of the labels above.
kiosk-staff-yes-text = ναι
# No, beside one of the labels above.
kiosk-staff-no-text = όχι
# In place of what is not known.
kiosk-staff-unknown-text = άγνωστο
# Button: sends at once what waits.
kiosk-staff-send-button = Αποστολή τώρα
# Button: saves what has not arrived as a file. It stays on the device as well.
kiosk-staff-export-button = Αποθήκευση σε αρχείο των απαντήσεων που δεν έχουν σταλεί
# Button: the browser shows its own bars again.
kiosk-staff-window-button = Έξοδος από πλήρη οθόνη
# Button: back to the question.
kiosk-staff-close-button = Πίσω στην ερώτηση
