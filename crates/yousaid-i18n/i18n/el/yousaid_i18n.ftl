### Interface words of Yousaid.
###
### status: draft
###
### The line above is read by the program: `reviewed` when a native speaker has checked every
### message, else `draft`. Ids are made of who, where and kind: `survey-continue-button`.
### Style: plain words, short sentences, no blame. Names that begin with $ are filled in by the
### program and have to stay.

## Every page

# Button: goes to the next page.
survey-continue-button = Συνέχεια
# Link: goes to the page before.
survey-back-link = Πίσω
# Name of the list of languages to choose from.
survey-language-label = Γλώσσα
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Σελίδα { $page } από { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Σελίδα { $page }, η τελευταία
    [one] Σελίδα { $page }, απομένει περίπου { $left } σελίδα
   *[other] Σελίδα { $page }, απομένουν περίπου { $left } σελίδες
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Βοήθεια
# Link to the landlord's privacy notice.
survey-privacy-link = Ενημέρωση για τα προσωπικά δεδομένα
# Link to the landlord's complaints procedure.
survey-complaints-link = Πώς να υποβάλετε παράπονο
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Κρατήσαμε τις απαντήσεις σας
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Έναρξη από την αρχή
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (ανοίγει σε νέα καρτέλα)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (προαιρετικό)
# Button: takes back the answer to one question.
question-clear-button = Διαγραφή της απάντησής μου
# Over the choices, where more than one may be selected.
multiple-all-hint = Επιλέξτε όλες τις απαντήσεις που ισχύουν
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Επιλέξτε { $max } απάντηση
   *[other] Επιλέξτε έως { $max } απαντήσεις
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = ή
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Επιλέξατε «{ $choice }». Οι άλλες απαντήσεις σας διαγράφηκαν.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Γράψτε τι είναι
# Answer to a yes-or-no question.
yesno-yes-label = Ναι
# Answer to a yes-or-no question.
yesno-no-label = Όχι
# Answer offered beside the others.
soft-dont-know-label = Δεν ξέρω
# Answer offered beside the others.
soft-not-applicable-label = Δεν με αφορά
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Δεν με αφορά ή δεν ξέρω
# Answer offered beside the others.
soft-prefer-not-to-say-label = Προτιμώ να μην απαντήσω
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Δεν θέλησε να απαντήσει
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Μπορείτε να γράψετε { $max } χαρακτήρα
   *[other] Μπορείτε να γράψετε έως { $max } χαρακτήρες
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Απομένει { $count } χαρακτήρας
   *[other] Απομένουν { $count } χαρακτήρες
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } χαρακτήρας πάνω από το όριο
   *[other] { $count } χαρακτήρες πάνω από το όριο
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Υπάρχει κάποιο πρόβλημα
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Σφάλμα:
# No choice was selected.
choice-required-error = Επιλέξτε μία απάντηση
# Neither yes nor no was selected.
yesno-required-error = Επιλέξτε ναι ή όχι
# No point of a scale was selected.
scale-required-error = Επιλέξτε μία απάντηση στην κλίμακα
# No choice was selected where several may be.
multiple-required-error = Επιλέξτε τουλάχιστον μία απάντηση
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Επιλέξτε τουλάχιστον { $min } απάντηση
   *[other] Επιλέξτε τουλάχιστον { $min } απαντήσεις
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Επιλέξτε μόνο { $max } απάντηση
   *[other] Επιλέξτε το πολύ { $max } απαντήσεις
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Επιλέξτε μόνο «{ $choice }» ή επιλέξτε άλλες απαντήσεις χωρίς αυτήν
# Nothing was typed.
text-required-error = Γράψτε την απάντησή σας
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Συντομεύστε την απάντησή σας κατά { $over } χαρακτήρα
   *[other] Συντομεύστε την απάντησή σας κατά { $over } χαρακτήρες
}
# Nothing was typed.
email-required-error = Γράψτε μια διεύθυνση email
# What was typed is not an e-mail address.
email-format-error = Γράψτε μια διεύθυνση email στη σωστή μορφή, για παράδειγμα name@example.com
# Nothing was typed.
number-required-error = Γράψτε έναν αριθμό
# What was typed is not a number.
number-format-error = Γράψτε την απάντησή σας με ψηφία, για παράδειγμα 12
# A number with a fraction, where none is allowed.
number-whole-error = Γράψτε έναν ακέραιο αριθμό, για παράδειγμα 12
# $min: the smallest number allowed.
number-small-error = Γράψτε { $min } ή μεγαλύτερο αριθμό
# $max: the largest number allowed.
number-large-error = Γράψτε { $max } ή μικρότερο αριθμό
# An answer is missing, for any other kind of question.
answer-required-error = Απαντήστε σε αυτή την ερώτηση
# Anything else that is not right with an answer.
answer-check-error = Ελέγξτε την απάντησή σας σε αυτή την ερώτηση

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Ελέγξτε τις απαντήσεις σας
# Link beside an answer: goes to its question.
review-change-link = Αλλαγή
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Αλλαγή: { $question }
# In place of an answer.
review-unanswered-label = Χωρίς απάντηση
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Αποστολή των απαντήσεών μου

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Οι απαντήσεις σας αποθηκεύτηκαν σε αυτή τη συσκευή. Δεν έχουν σταλεί ακόμη.
# The answers are held by the open page only.
delivery-held-status = Οι απαντήσεις σας δεν έχουν σταλεί ακόμη. Κρατήστε ανοιχτή αυτή τη σελίδα.
# The answers are on their way.
delivery-sending-status = Γίνεται αποστολή των απαντήσεών σας
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Λάβαμε τις απαντήσεις σας. Ο κωδικός αναφοράς σας είναι { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Οι απαντήσεις σας έχουν σταλεί.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Οι απαντήσεις σας δεν έχουν σταλεί ακόμη. Περιμένουμε να υπάρξει σύνδεση και θα προσπαθήσουμε ξανά.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Κρατήστε ανοιχτή αυτή τη σελίδα μέχρι να σταλούν οι απαντήσεις σας.
# Button: tries at once.
delivery-retry-button = Νέα προσπάθεια τώρα
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Δεν ήταν δυνατή η αποστολή των απαντήσεών σας. Τις κρατήσαμε εδώ.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Επικοινωνήστε μαζί μας για να μη χαθούν οι απαντήσεις σας.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Απαντήσεις που δόθηκαν νωρίτερα σε αυτή τη συσκευή
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Λήψη αρχείου με τις απαντήσεις σας για να μας το στείλετε
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Αποστολή των απαντήσεών σας με email
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Λήψη αντιγράφου των απαντήσεών σας
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Εκτύπωση
# Heading that opens the resident's own answers.
delivery-answers-label = Οι απαντήσεις σας

## After sending

# Heading.
ending-title = Ευχαριστούμε
# Heading over what the landlord promises to do.
ending-next-heading = Τι θα γίνει στη συνέχεια
# Under the short code.
ending-reference-hint = Σημειώστε τον κωδικό αναφοράς σας. Μπορείτε να τον δώσετε αν επικοινωνήσετε μαζί μας.

## When there is no survey to show

# Heading.
survey-unavailable-title = Η έρευνα δεν μπορεί να εμφανιστεί αυτή τη στιγμή
# Heading.
survey-closed-title = Η έρευνα έχει κλείσει
# $date: the last day on which it could be answered.
survey-closed-text = Τελευταία ημέρα για απαντήσεις: { $date }.
# Heading.
survey-unopened-title = Η έρευνα δεν έχει ανοίξει ακόμη
# $date: the first day on which it can be answered.
survey-unopened-text = Πρώτη ημέρα για απαντήσεις: { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Ανώνυμα
# Long form.
anonymity-anonymous-text = Κανείς δεν μπορεί να ξέρει ποιες απαντήσεις είναι δικές σας.
# Short form.
anonymity-confidential-label = Εμπιστευτικά
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Μόνο η ομάδα ερευνών του φορέα { $landlord } μπορεί να ξέρει ποιες απαντήσεις είναι δικές σας.
# Short form.
anonymity-named-label = Με το όνομά σας
# Long form. $landlord: the landlord's name.
anonymity-named-text = Ο φορέας { $landlord } μπορεί να δει το όνομά σας μαζί με τις απαντήσεις σας.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Μαζί με τις απαντήσεις σας, αυτή η σελίδα στέλνει: { $entries }.

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = .
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = ,

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } Ιανουαρίου { $year }
    [2] { $day } Φεβρουαρίου { $year }
    [3] { $day } Μαρτίου { $year }
    [4] { $day } Απριλίου { $year }
    [5] { $day } Μαΐου { $year }
    [6] { $day } Ιουνίου { $year }
    [7] { $day } Ιουλίου { $year }
    [8] { $day } Αυγούστου { $year }
    [9] { $day } Σεπτεμβρίου { $year }
    [10] { $day } Οκτωβρίου { $year }
    [11] { $day } Νοεμβρίου { $year }
   *[12] { $day } Δεκεμβρίου { $year }
}
