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
survey-continue-button = Continua
# Link: goes to the page before.
survey-back-link = Indietro
# Name of the list of languages to choose from.
survey-language-label = Lingua
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Pagina { $page } di { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Pagina { $page }, l’ultima
    [one] Pagina { $page }, manca circa { $left } pagina
    [many] Pagina { $page }, mancano circa { $left } di pagine
   *[other] Pagina { $page }, mancano circa { $left } pagine
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Come ricevere aiuto
# Link to the landlord's privacy notice.
survey-privacy-link = Informativa sulla privacy
# Link to the landlord's complaints procedure.
survey-complaints-link = Come presentare un reclamo
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Abbiamo conservato le Sue risposte
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Ricomincia
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (si apre in una nuova scheda)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (facoltativa)
# Button: takes back the answer to one question.
question-clear-button = Cancella la mia risposta
# Over the choices, where more than one may be selected.
multiple-all-hint = Scelga tutte le risposte che riguardano il Suo caso
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Scelga { $max } risposta
    [many] Scelga fino a { $max } di risposte
   *[other] Scelga fino a { $max } risposte
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = oppure
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Ha scelto «{ $choice }». Le altre risposte sono state cancellate.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Specifichi cosa
# Answer to a yes-or-no question.
yesno-yes-label = Sì
# Answer to a yes-or-no question.
yesno-no-label = No
# Answer offered beside the others.
soft-dont-know-label = Non so
# Answer offered beside the others.
soft-not-applicable-label = Non mi riguarda
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Non mi riguarda o non so
# Answer offered beside the others.
soft-prefer-not-to-say-label = Preferisco non dirlo
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Non ha voluto rispondere
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Può scrivere { $max } carattere
    [many] Può scrivere fino a { $max } di caratteri
   *[other] Può scrivere fino a { $max } caratteri
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Resta { $count } carattere
    [many] Restano { $count } di caratteri
   *[other] Restano { $count } caratteri
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] C’è { $count } carattere di troppo
    [many] Ci sono { $count } di caratteri di troppo
   *[other] Ci sono { $count } caratteri di troppo
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = C’è un problema
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Errore:
# No choice was selected.
choice-required-error = Scelga una risposta
# Neither yes nor no was selected.
yesno-required-error = Scelga sì o no
# No point of a scale was selected.
scale-required-error = Scelga una risposta sulla scala
# No choice was selected where several may be.
multiple-required-error = Scelga almeno una risposta
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Scelga almeno { $min } risposta
    [many] Scelga almeno { $min } di risposte
   *[other] Scelga almeno { $min } risposte
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Scelga solo { $max } risposta
    [many] Scelga al massimo { $max } di risposte
   *[other] Scelga al massimo { $max } risposte
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Scelga solo «{ $choice }», oppure scelga altre risposte senza questa
# Nothing was typed.
text-required-error = Scriva la Sua risposta
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Accorci la risposta di { $over } carattere
    [many] Accorci la risposta di { $over } di caratteri
   *[other] Accorci la risposta di { $over } caratteri
}
# Nothing was typed.
email-required-error = Scriva un indirizzo e-mail
# What was typed is not an e-mail address.
email-format-error = Scriva un indirizzo e-mail nel formato corretto, ad esempio name@example.com
# Nothing was typed.
number-required-error = Scriva un numero
# What was typed is not a number.
number-format-error = Scriva la risposta in cifre, ad esempio 12
# A number with a fraction, where none is allowed.
number-whole-error = Scriva un numero intero, ad esempio 12
# $min: the smallest number allowed.
number-small-error = Scriva { $min } o un numero più grande
# $max: the largest number allowed.
number-large-error = Scriva { $max } o un numero più piccolo
# An answer is missing, for any other kind of question.
answer-required-error = Risponda a questa domanda
# Anything else that is not right with an answer.
answer-check-error = Controlli la risposta a questa domanda

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Controlli le Sue risposte
# Link beside an answer: goes to its question.
review-change-link = Modifica
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Modifica: { $question }
# In place of an answer.
review-unanswered-label = Nessuna risposta
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Invia le mie risposte

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Le Sue risposte sono salvate su questo dispositivo. Non sono ancora state inviate.
# The answers are held by the open page only.
delivery-held-status = Le Sue risposte non sono ancora state inviate. Tenga aperta questa pagina.
# The answers are on their way.
delivery-sending-status = Invio delle risposte in corso
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Abbiamo ricevuto le Sue risposte. Il Suo codice di riferimento è { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Le Sue risposte sono state inviate.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Le Sue risposte non sono ancora state inviate. Aspettiamo che ci sia la connessione e poi riproviamo.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Tenga aperta questa pagina finché le risposte non saranno state inviate.
# Button: tries at once.
delivery-retry-button = Riprova ora
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Non è stato possibile inviare le Sue risposte. Le abbiamo conservate qui.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Ci contatti, così le Sue risposte non andranno perse.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Risposte date in precedenza su questo dispositivo
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Scarica un file con le risposte da inviarci
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Invia invece le risposte per e-mail
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Scarica una copia delle risposte
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Stampa
# Heading that opens the resident's own answers.
delivery-answers-label = Le Sue risposte

## After sending

# Heading.
ending-title = Grazie
# Heading over what the landlord promises to do.
ending-next-heading = Che cosa succede ora
# Under the short code.
ending-reference-hint = Prenda nota del codice di riferimento. Può indicarlo se ci contatta.

## When there is no survey to show

# Heading.
survey-unavailable-title = Al momento non è possibile mostrare il questionario
# Heading.
survey-closed-title = Il questionario è chiuso
# $date: the last day on which it could be answered.
survey-closed-text = Ultimo giorno per rispondere: { $date }.
# Heading.
survey-unopened-title = Il questionario non è ancora aperto
# $date: the first day on which it can be answered.
survey-unopened-text = Primo giorno per rispondere: { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Anonimo
# Long form.
anonymity-anonymous-text = Nessuno può sapere quali risposte sono Sue.
# Short form.
anonymity-confidential-label = Riservato
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Solo il gruppo che si occupa dei questionari per { $landlord } può sapere quali risposte sono Sue.
# Short form.
anonymity-named-label = Con il Suo nome
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } può vedere il Suo nome insieme alle risposte.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Insieme alle risposte, questa pagina invia: { $entries }.

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
    [1] { $day } gennaio { $year }
    [2] { $day } febbraio { $year }
    [3] { $day } marzo { $year }
    [4] { $day } aprile { $year }
    [5] { $day } maggio { $year }
    [6] { $day } giugno { $year }
    [7] { $day } luglio { $year }
    [8] { $day } agosto { $year }
    [9] { $day } settembre { $year }
    [10] { $day } ottobre { $year }
    [11] { $day } novembre { $year }
   *[12] { $day } dicembre { $year }
}
