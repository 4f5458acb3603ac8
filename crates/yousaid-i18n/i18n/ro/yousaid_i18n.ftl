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
survey-continue-button = Continuați
# Link: goes to the page before.
survey-back-link = Înapoi
# Name of the list of languages to choose from.
survey-language-label = Limba
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Pagina { $page } din { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Pagina { $page }, ultima pagină
    [one] Pagina { $page }, mai rămâne aproximativ { $left } pagină
    [few] Pagina { $page }, mai rămân aproximativ { $left } pagini
   *[other] Pagina { $page }, mai rămân aproximativ { $left } de pagini
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Ajutor
# Link to the landlord's privacy notice.
survey-privacy-link = Notă de confidențialitate
# Link to the landlord's complaints procedure.
survey-complaints-link = Cum puteți face o reclamație
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Am păstrat răspunsurile dumneavoastră
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Începeți din nou
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (se deschide într-o filă nouă)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (opțional)
# Button: takes back the answer to one question.
question-clear-button = Ștergeți răspunsul
# Over the choices, where more than one may be selected.
multiple-all-hint = Alegeți toate răspunsurile potrivite
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Alegeți { $max } răspuns
    [few] Alegeți cel mult { $max } răspunsuri
   *[other] Alegeți cel mult { $max } de răspunsuri
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = sau
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Ați ales „{ $choice }”. Celelalte răspunsuri au fost șterse.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Precizați despre ce este vorba
# Answer to a yes-or-no question.
yesno-yes-label = Da
# Answer to a yes-or-no question.
yesno-no-label = Nu
# Answer offered beside the others.
soft-dont-know-label = Nu știu
# Answer offered beside the others.
soft-not-applicable-label = Nu este cazul
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Nu este cazul sau nu știu
# Answer offered beside the others.
soft-prefer-not-to-say-label = Prefer să nu răspund
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = A refuzat să răspundă
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Puteți introduce { $max } caracter
    [few] Puteți introduce cel mult { $max } caractere
   *[other] Puteți introduce cel mult { $max } de caractere
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Mai aveți { $count } caracter
    [few] Mai aveți { $count } caractere
   *[other] Mai aveți { $count } de caractere
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] Aveți { $count } caracter în plus
    [few] Aveți { $count } caractere în plus
   *[other] Aveți { $count } de caractere în plus
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = A apărut o problemă
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Eroare:
# No choice was selected.
choice-required-error = Alegeți un răspuns
# Neither yes nor no was selected.
yesno-required-error = Alegeți „da” sau „nu”
# No point of a scale was selected.
scale-required-error = Alegeți un răspuns de pe scală
# No choice was selected where several may be.
multiple-required-error = Alegeți cel puțin un răspuns
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Alegeți cel puțin { $min } răspuns
    [few] Alegeți cel puțin { $min } răspunsuri
   *[other] Alegeți cel puțin { $min } de răspunsuri
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Alegeți doar { $max } răspuns
    [few] Alegeți cel mult { $max } răspunsuri
   *[other] Alegeți cel mult { $max } de răspunsuri
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Alegeți numai „{ $choice }” sau alegeți alte răspunsuri, fără acesta
# Nothing was typed.
text-required-error = Introduceți răspunsul
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Scurtați răspunsul cu { $over } caracter
    [few] Scurtați răspunsul cu { $over } caractere
   *[other] Scurtați răspunsul cu { $over } de caractere
}
# Nothing was typed.
email-required-error = Introduceți o adresă de e-mail
# What was typed is not an e-mail address.
email-format-error = Introduceți o adresă de e-mail în formatul corect, de exemplu name@example.com
# Nothing was typed.
number-required-error = Introduceți un număr
# What was typed is not a number.
number-format-error = Introduceți răspunsul ca număr, de exemplu 12
# A number with a fraction, where none is allowed.
number-whole-error = Introduceți un număr întreg, de exemplu 12
# $min: the smallest number allowed.
number-small-error = Introduceți numărul { $min } sau unul mai mare
# $max: the largest number allowed.
number-large-error = Introduceți numărul { $max } sau unul mai mic
# An answer is missing, for any other kind of question.
answer-required-error = Răspundeți la această întrebare
# Anything else that is not right with an answer.
answer-check-error = Verificați răspunsul la această întrebare

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Verificați răspunsurile
# Link beside an answer: goes to its question.
review-change-link = Modificați
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Modificați: { $question }
# In place of an answer.
review-unanswered-label = Fără răspuns
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Trimiteți răspunsurile

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Răspunsurile dumneavoastră sunt salvate pe acest dispozitiv. Nu au fost trimise încă.
# The answers are held by the open page only.
delivery-held-status = Răspunsurile dumneavoastră nu au fost trimise încă. Nu închideți această pagină.
# The answers are on their way.
delivery-sending-status = Se trimit răspunsurile dumneavoastră
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Am primit răspunsurile dumneavoastră. Numărul de referință este { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Răspunsurile dumneavoastră au fost trimise.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Răspunsurile dumneavoastră nu au fost trimise încă. Așteptăm o conexiune și vom încerca din nou.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Nu închideți această pagină până când răspunsurile nu sunt trimise.
# Button: tries at once.
delivery-retry-button = Încercați din nou acum
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Răspunsurile dumneavoastră nu au putut fi trimise. Le-am păstrat aici.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Contactați-ne pentru ca răspunsurile să nu se piardă.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Răspunsuri date anterior pe acest dispozitiv
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Descărcați un fișier cu răspunsurile, ca să ni-l trimiteți
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Trimiteți răspunsurile prin e-mail
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Descărcați o copie a răspunsurilor
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Tipăriți
# Heading that opens the resident's own answers.
delivery-answers-label = Răspunsurile dumneavoastră

## After sending

# Heading.
ending-title = Vă mulțumim
# Heading over what the landlord promises to do.
ending-next-heading = Ce urmează
# Under the short code.
ending-reference-hint = Notați numărul de referință. Îl puteți menționa dacă ne contactați.

## When there is no survey to show

# Heading.
survey-unavailable-title = Acest chestionar nu poate fi afișat momentan
# Heading.
survey-closed-title = Acest chestionar s-a închis
# $date: the last day on which it could be answered.
survey-closed-text = Ați putut răspunde până la { $date } inclusiv.
# Heading.
survey-unopened-title = Acest chestionar nu este deschis încă
# $date: the first day on which it can be answered.
survey-unopened-text = Puteți răspunde începând cu { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Anonim
# Long form.
anonymity-anonymous-text = Nimeni nu poate afla care răspunsuri sunt ale dumneavoastră.
# Short form.
anonymity-confidential-label = Confidențial
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Numai echipa care se ocupă de chestionar ({ $landlord }) poate afla care răspunsuri sunt ale dumneavoastră.
# Short form.
anonymity-named-label = Cu numele dumneavoastră
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } vă poate vedea numele alături de răspunsuri.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Împreună cu răspunsurile, această pagină trimite: { $entries }.

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
    [1] { $day } ianuarie { $year }
    [2] { $day } februarie { $year }
    [3] { $day } martie { $year }
    [4] { $day } aprilie { $year }
    [5] { $day } mai { $year }
    [6] { $day } iunie { $year }
    [7] { $day } iulie { $year }
    [8] { $day } august { $year }
    [9] { $day } septembrie { $year }
    [10] { $day } octombrie { $year }
    [11] { $day } noiembrie { $year }
   *[12] { $day } decembrie { $year }
}
