### Words for coming back with a code: to change or withdraw what was sent. Only surveys that allow it load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## After sending

# Above the code, after answers have arrived. $date: the last day.
amend-given-until-text = Για να αλλάξετε ή να αποσύρετε όσα στείλατε, επιστρέψτε σε αυτή τη σελίδα μέχρι και { $date } με αυτόν τον κωδικό αλλαγής:
# The same where there is no last day.
amend-given-text = Για να αλλάξετε ή να αποσύρετε όσα στείλατε, επιστρέψτε σε αυτή τη σελίδα με αυτόν τον κωδικό αλλαγής:
# Under the code.
amend-given-hint = Σημειώστε τον και μην τον δώσετε σε άλλους. Όποιος τον έχει μπορεί να διαβάσει και να αλλάξει όσα στείλατε. Δεν μπορούμε να σας τον ξαναπούμε.

## Coming back

# Opens the field for the code.
amend-open-button = Αλλαγή ή απόσυρση όσων στείλατε
# Label of the field.
amend-code-label = Ο κωδικός αλλαγής που πήρατε μετά την αποστολή
# Under that label. The code is an example and stays as it is.
amend-code-hint = Έχει τέσσερις ομάδες, όπως 7KQ4-M2XD-90TB-CEGH. Δεν έχει σημασία αν θα γράψετε κεφαλαία ή παύλες.
# Button beside the field.
amend-find-button = Εμφάνιση όσων έστειλα
# While the landlord’s computer is asked.
amend-looking-status = Γίνεται αναζήτηση όσων στείλατε …
# The field was left empty.
amend-missing-text = Γράψτε τον κωδικό
# What was typed can’t be a code.
amend-form-text = Ο κωδικός δεν είναι ολόκληρος. Γράψτε και τα 16 γράμματα και ψηφία.
# There is nothing with that code.
amend-unknown-text = Δεν βρέθηκε τίποτα με αυτόν τον κωδικό. Ελέγξτε κάθε γράμμα και ψηφίο. Αν αποσύρατε όσα στείλατε, δεν υπάρχουν πια.
# The survey has closed.
amend-closed-text = Η προθεσμία έχει λήξει. Όσα στάλθηκαν δεν μπορούν πια να αλλάξουν ή να αποσυρθούν με τον κωδικό.
# Somebody has tried many codes that do not fit.
amend-many-text = Μόλις δοκιμάστηκαν πολλοί λάθος κωδικοί. Περιμένετε ένα λεπτό και δοκιμάστε ξανά.
# No connection, or the landlord’s computer does not answer.
amend-offline-text = Δεν υπάρχει επικοινωνία με το σύστημα όπου φυλάσσονται οι απαντήσεις σας. Δοκιμάστε ξανά όταν έχετε σύνδεση.

## While changing

# Above the questions, with the earlier answers in them. $reference: a short code that stands beside it.
amend-changing-status = Αυτά είναι όσα στείλατε, με κωδικό αναφοράς { $reference }. Αλλάξτε ό,τι θέλετε και στείλτε τα ξανά. Μέχρι τότε δεν αλλάζει τίποτα.
# Button: goes back to an empty form.
amend-leave-button = Να μείνουν όπως ήταν
# Button: begins to withdraw.
amend-withdraw-button = Απόσυρση όσων έστειλα
# Asks once more.
amend-sure-text = Όλα όσα στείλατε θα διαγραφούν. Κανείς δεν μπορεί να τα επαναφέρει.
# Button: withdraws.
amend-sure-button = Ναι, να διαγραφούν
# Button: does not withdraw.
amend-keep-button = Όχι, να μείνουν
# While it is being withdrawn.
amend-withdrawing-status = Γίνεται διαγραφή όσων στείλατε …
# It was withdrawn.
amend-withdrawn-status = Όσα στείλατε έχουν διαγραφεί.
