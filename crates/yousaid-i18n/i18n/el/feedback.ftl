### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Πείτε μας τη γνώμη σας
# The first question: which of the four below.
feedback-exit-label = Τι θέλετε να μας πείτε;
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Θετικό σχόλιο: κάτι ήταν καλό
# Choice, in large letters.
feedback-comment-label = Σχόλιο: κάτι που πρέπει να γνωρίζουμε
# Choice, in large letters.
feedback-suggestion-label = Πρόταση: κάτι θα μπορούσε να γίνει καλύτερα
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Παράπονο: κάτι δεν με ικανοποίησε και θέλω να διορθωθεί
# Question before a list of topics such as repairs or rent.
feedback-about-label = Ποιο θέμα αφορά;
# Last choice of that list.
feedback-about-other-label = Κάτι άλλο
# Question: which estate, street or block.
feedback-where-label = Πού βρίσκεται;
# Help for that question, where it is answered in words.
feedback-where-hint = Για παράδειγμα, ένα οικιστικό συγκρότημα, ένας δρόμος ή μια πολυκατοικία
# Last choice, where there is a list of places.
feedback-where-other-label = Κάπου αλλού
# Question over the large text box.
feedback-what-label = Τι θα θέλατε να μας πείτε;
# Question, for complaints only.
feedback-put-right-label = Πώς θα θέλατε να διορθωθεί;
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Μας το έχετε πει και στο παρελθόν;
# Question: photos can be added from the device.
feedback-photo-label = Προσθέστε μια φωτογραφία
# Question. The answers are Yes and No.
feedback-contact-label = Μπορούμε να επικοινωνήσουμε μαζί σας γι’ αυτό;
# Question before the ways below.
feedback-contact-by-label = Πώς να επικοινωνήσουμε μαζί σας;
# Choice.
feedback-by-email-label = Με email
# Choice.
feedback-by-telephone-label = Τηλεφωνικά
# Choice.
feedback-by-text-label = Με SMS
# Choice.
feedback-by-post-label = Ταχυδρομικά
# Label of a field.
feedback-name-label = Το όνομά σας
# Label of a field.
feedback-email-label = Η διεύθυνση email σας
# Label of a field.
feedback-telephone-label = Ο αριθμός τηλεφώνου σας
# Label of a field, for text messages.
feedback-mobile-label = Ο αριθμός του κινητού σας
# Label of the fields of a postal address.
feedback-address-label = Η διεύθυνσή σας
# Question before a list of languages, each in its own name.
feedback-contact-language-label = Σε ποια γλώσσα να σας απαντήσουμε;
# Question before the formats below.
feedback-contact-format-label = Χρειάζεστε την απάντησή μας σε άλλη μορφή;
# Choice: letters of 16 points or more.
feedback-large-print-label = Μεγάλα γράμματα
# Choice.
feedback-braille-label = Γραφή Μπράιγ (Braille)
# Choice: a recording to listen to.
feedback-audio-label = Ηχογράφηση
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Εύκολη ανάγνωση (Easy Read)
# Choice.
feedback-sign-language-label = Βρετανική Νοηματική Γλώσσα (BSL)
# Button that sends the form.
feedback-send-button = Αποστολή των σχολίων μου

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Υποβολή παραπόνου
# The first words in it: what a complaint is.
feedback-complaint-text = Μπορείτε να υποβάλετε παράπονο για οτιδήποτε κάναμε ή δεν κάναμε εμείς ή όσοι εργάζονται για εμάς, αν δεν σας ικανοποιεί. Δεν χρειάζεται να χρησιμοποιήσετε τη λέξη «παράπονο». Μπορεί και κάποιος άλλος να το υποβάλει για εσάς. Όταν στείλετε αυτή τη φόρμα, το παράπονό σας έχει υποβληθεί.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Πώς χειριζόμαστε τα παράπονα
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Αν δεν σας ικανοποιεί η απάντησή μας ή αν θέλετε μια συμβουλή, μπορείτε οποιαδήποτε στιγμή να απευθυνθείτε στον Συνήγορο (Ombudsman). Η υπηρεσία είναι δωρεάν και ανεξάρτητη από εμάς.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Τηλέφωνο – { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Για αυτή τη σελίδα
# Question. The answers are Yes and No.
feedback-useful-label = Σας ήταν χρήσιμη αυτή η σελίδα;
# Question that follows No.
feedback-missing-label = Τι ψάχνατε ή τι έλειπε;

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Χρειάζεστε βοήθεια τώρα;
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Κανείς δεν διαβάζει αμέσως αυτή τη φόρμα. Μπορείτε παρ’ όλα αυτά να τη στείλετε.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Καλέστε στο { $number }: { $name }
# A link to more about it.
danger-more-link = Μάθετε περισσότερα
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, επείγουσες επισκευές
# Who answers 999.
danger-call-emergency-label = Υπηρεσίες έκτακτης ανάγκης
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (γραμμή για διαρροές αερίου)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (ιατρικές συμβουλές)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (γραμμή για την ενδοοικογενειακή βία)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (γραμμή ψυχικής υποστήριξης)
# Somebody wrote of a fire.
danger-fire-text = Αν υπάρχει φωτιά ή καπνός, βγείτε έξω, μείνετε έξω και καλέστε από εκεί.
# Somebody wrote of a smell of gas.
danger-gas-text = Αν μυρίζει αέριο, βγάλτε όλους έξω και καλέστε από εκεί. Μην αγγίζετε διακόπτες και μην ανάβετε φώτα ή φωτιά.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Αν χτυπήσει ο συναγερμός μονοξειδίου του άνθρακα ή αν κάποιοι έχουν ναυτία ή πονοκέφαλο, βγάλτε όλους έξω στον καθαρό αέρα και καλέστε από εκεί.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Αν σκέφτεστε να βάλετε τέλος στη ζωή σας ή να κάνετε κακό στον εαυτό σας, μιλήστε σε κάποιον τώρα. Οι Samaritans σας ακούν μέρα και νύχτα, και η κλήση είναι δωρεάν. Αν κινδυνεύει μια ζωή αυτή τη στιγμή, καλέστε το 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Αν κάποιος σας κάνει κακό ή σας απειλεί, δεν φταίτε εσείς. Αν κινδυνεύετε τώρα, καλέστε το 999. Αν καλείτε από κινητό και δεν μπορείτε να μιλήσετε, βήξτε ή χτυπήστε ελαφρά το τηλέφωνο και μετά πατήστε 55. Η γραμμή βοήθειας είναι δωρεάν, μέρα και νύχτα.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Ένα παιδί που δυσκολεύεται με την αναπνοή του χρειάζεται τη συμβουλή γιατρού σήμερα. Η υγρασία ή η μούχλα στο σπίτι σας είναι επείγον θέμα για εμάς. Αν το παιδί δεν μπορεί να πάρει ανάσα τώρα, καλέστε το 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Η έλλειψη θέρμανσης είναι επείγον θέμα όπου υπάρχει μωρό ή άτομο ηλικιωμένο, άρρωστο ή με αναπηρία. Τηλεφωνήστε μας τώρα: κανείς δεν διαβάζει αμέσως αυτή τη φόρμα. Αν κάποιος δεν είναι καλά από το κρύο, καλέστε το NHS 111.
