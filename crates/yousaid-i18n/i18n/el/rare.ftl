### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Διαγραφή των απαντήσεών μου
# Over choices that are to be put in order, all of them.
ranking-all-hint = Βάλτε όλες αυτές τις επιλογές σε σειρά, ξεκινώντας από την πρώτη σας προτίμηση
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Επιλέξτε { $max } από αυτά
   *[other] Επιλέξτε έως { $max } από αυτά και βάλτε τα σε σειρά, ξεκινώντας από την πρώτη σας προτίμηση
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place }η
# In place of a place, for what is not put in order yet.
ranking-none-label = Χωρίς σειρά
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Επιλογή
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Επιλογή: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Πάνω
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Πάνω: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Κάτω
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Κάτω: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = «{ $choice }»: τώρα στη θέση { $place } από { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = «{ $choice }»: δεν είναι πια στη σειρά
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Μοιράστε { $total } σε αυτά
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Απομένουν { $left } από { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Μοιράστηκαν όλα: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } πάνω από { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Προσθήκη { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Αφαίρεση { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = καταχώριση
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } από { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Προσθήκη: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Προσθήκη ακόμη: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Αφαίρεση: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Αφαιρέθηκε: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Αναίρεση
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Αναίρεση: επαναφορά { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Επανήλθε: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Δεν μπορείτε να προσθέσετε πάνω από { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Διεύθυνση, γραμμή 1
# Label of a field of an address.
address-line-2-label = Διεύθυνση, γραμμή 2
# Label of a field of an address.
address-town-label = Πόλη ή κωμόπολη
# Label of a field of an address.
address-postcode-label = Ταχυδρομικός κώδικας
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Για παράδειγμα, «δίπλα στους κάδους πίσω από τον αριθμό 12» ή «δεύτερος όροφος, δίπλα στο ασανσέρ»
# Over a field for a name that is typed as a signature.
signature-hint = Γράφοντας το όνομά σας, υπογράφετε.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Μπορείτε να προσθέσετε { $max } φωτογραφία.
   *[other] Μπορείτε να προσθέσετε έως { $max } φωτογραφίες.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Μπορείτε να προσθέσετε { $max } αρχείο έως { $size } ({ $kinds }).
   *[other] Μπορείτε να προσθέσετε έως { $max } αρχεία, το καθένα έως { $size } ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Το μέγεθος των φωτογραφιών σας μειώνεται σε αυτή τη συσκευή. Ο τόπος και η ώρα λήψης αφαιρούνται.
# Follows them where documents may be added.
file-document-privacy-hint = Τα έγγραφα στέλνονται όπως είναι, με όλα όσα περιέχουν, όπως το όνομα του ατόμου που τα έγραψε.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = φωτογραφία
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = απλό κείμενο
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Προσθήκη φωτογραφίας
   *[other] Προσθήκη φωτογραφιών
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Προσθήκη αρχείου
   *[other] Προσθήκη αρχείων
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Προεπισκόπηση: «{ $name }»
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Αφαίρεση
# The same button for screen readers. $name: the file's name.
file-remove-label = Αφαίρεση: «{ $name }»
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Γίνεται προετοιμασία: «{ $name }»
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Προστέθηκε «{ $name }», { $count } από { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Αφαιρέθηκε «{ $name }»
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Αυτό το βίντεο είναι στη Βρετανική Νοηματική Γλώσσα (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Κείμενο της εγγραφής
# Name of a sound recording. $title: what it is about.
media-audio-label = Ηχογράφηση: { $title }
# Name of a video. $title: what it is about.
media-video-label = Βίντεο: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Πολύ κακά
# Face of a row of faces.
smileys-bad-label = Κακά
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Μέτρια
# Face of a row of faces.
smileys-good-label = Καλά
# Face of a row of faces, the happiest.
smileys-very-good-label = Πολύ καλά
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } από { $max } αστέρια
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Καθόλου πιθανό
# Highest point of that scale.
likelihood-high-label = Εξαιρετικά πιθανό
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Ημέρα
# Label of a field of a date.
date-month-label = Μήνας
# Label of a field of a date.
date-year-label = Έτος
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Για παράδειγμα, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Για παράδειγμα, 27 3 2026. Αν δεν γνωρίζετε την ημέρα ή τον μήνα, αφήστε το πεδίο κενό.
# Over a field for a time of day: how it may be typed.
time-example-hint = Για παράδειγμα, 9:30 ή 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Επιλέξτε ένα από τα προσωπάκια
# No star was selected.
stars-required-error = Επιλέξτε πόσα αστέρια δίνετε
# No number was selected.
likelihood-required-error = Επιλέξτε έναν αριθμό από 0 έως 10
# Nothing was typed.
telephone-required-error = Γράψτε έναν αριθμό τηλεφώνου
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Γράψτε έναν αριθμό τηλεφώνου, για παράδειγμα 01632 960 001, 07700 900 982 ή +44 808 157 0192
# Nothing was typed.
postcode-required-error = Γράψτε έναν ταχυδρομικό κώδικα
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Γράψτε έναν πλήρη ταχυδρομικό κώδικα του Ηνωμένου Βασιλείου, για παράδειγμα SW1A 1AA
# Nothing was typed.
date-required-error = Γράψτε μια ημερομηνία
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Γράψτε ημέρα, μήνα και έτος, για παράδειγμα 27 3 2026
# The field for the day is empty.
date-day-missing-error = Γράψτε και την ημέρα, εκτός από τον μήνα και το έτος
# The field for the month is empty.
date-month-missing-error = Γράψτε και τον μήνα, εκτός από την ημέρα και το έτος
# The field for the year is empty.
date-year-missing-error = Γράψτε και το έτος, για παράδειγμα 2026
# What was typed is no day.
date-day-error = Γράψτε την ημέρα με αριθμό από 1 έως 31
# What was typed is no month.
date-month-error = Γράψτε τον μήνα με αριθμό από 1 έως 12
# What was typed is no year.
date-year-error = Γράψτε το έτος με τέσσερα ψηφία, για παράδειγμα 2026
# No calendar has this day, like 31 April.
date-unreal-error = Γράψτε μια ημερομηνία που υπάρχει, αυτός ο μήνας έχει λιγότερες ημέρες
# $date: the first day that is allowed, in words.
date-early-error = Γράψτε { $date } ή μεταγενέστερη ημερομηνία
# $date: the last day that is allowed, in words.
date-late-error = Γράψτε { $date } ή προγενέστερη ημερομηνία
# Nothing was typed.
time-required-error = Γράψτε μια ώρα
# What was typed is not a time of day.
time-format-error = Γράψτε μια ώρα, για παράδειγμα 9:30 ή 14:30
# Nothing was put in order.
ranking-required-error = Βάλτε τις επιλογές σας σε σειρά
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Βάλτε { $min } επιλογή σε σειρά
   *[other] Βάλτε και τις { $min } επιλογές σε σειρά
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Αλλάξτε τους αριθμούς ώστε το άθροισμα να είναι { $total }, τώρα είναι { $given }
# Nothing was typed.
address-line-1-required-error = Γράψτε τη γραμμή 1 της διεύθυνσης, συνήθως το κτίριο και την οδό
# Nothing was typed.
address-town-required-error = Γράψτε μια πόλη ή κωμόπολη
# Nothing was typed.
location-required-error = Γράψτε πού βρίσκεται
# Nothing was typed.
signature-required-error = Γράψτε το πλήρες όνομά σας για να υπογράψετε
# No photo or file was added.
file-required-error = Προσθέστε μια φωτογραφία ή ένα αρχείο
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Μπορείτε να προσθέσετε μόνο { $max } αρχείο, αφαιρέστε πρώτα αυτό που υπάρχει
   *[other] Μπορείτε να προσθέσετε έως { $max } αρχεία, αφαιρέστε πρώτα ένα
}
# A file is too large. $name: its name.
file-large-error = Το «{ $name }» είναι πολύ μεγάλο και δεν προστέθηκε, επιλέξτε μικρότερο αρχείο
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = Το «{ $name }» δεν προστέθηκε επειδή αρχεία αυτού του τύπου δεν μπορούν να σταλούν εδώ, επιλέξτε άλλο αρχείο
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = Το «{ $name }» δεν προστέθηκε επειδή αυτή η συσκευή δεν μπορεί να το ανοίξει, επιλέξτε άλλο αρχείο ή τραβήξτε στιγμιότυπο οθόνης
# A box was not ticked without which the survey can't go on.
consent-needed-error = Σημειώστε το πλαίσιο για να δηλώσετε ότι συμφωνείτε και να συνεχίσετε

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Καταχώριση { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] Ιανουάριος { $year }
    [2] Φεβρουάριος { $year }
    [3] Μάρτιος { $year }
    [4] Απρίλιος { $year }
    [5] Μάιος { $year }
    [6] Ιούνιος { $year }
    [7] Ιούλιος { $year }
    [8] Αύγουστος { $year }
    [9] Σεπτέμβριος { $year }
    [10] Οκτώβριος { $year }
    [11] Νοέμβριος { $year }
   *[12] Δεκέμβριος { $year }
}
