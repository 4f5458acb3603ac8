### Words for what a collector asks for before the first question. Only surveys whose collector asks for something
### load them, and pages without scripts.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

# Title in the place of a survey that takes one response for each link that was sent out, where somebody comes
# without such a link, or with one that was used.
begin-no-link-title = Για αυτή την έρευνα χρειάζεστε δικό σας σύνδεσμο

# Text under it.
begin-no-link-text = Οι απαντήσεις σε αυτή την έρευνα δίνονται μέσω συνδέσμων που στάλθηκαν σε κάθε άτομο ξεχωριστά. Κάθε σύνδεσμος μπορεί να χρησιμοποιηθεί μόνο μία φορά. Ανοίξτε τον σύνδεσμο που υπάρχει στο μήνυμα ή στην επιστολή σας. Αν έχετε ήδη απαντήσει με αυτόν, δεν χρειάζεται να κάνετε κάτι άλλο.
