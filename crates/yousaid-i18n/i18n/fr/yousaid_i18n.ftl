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
survey-continue-button = Continuer
# Link: goes to the page before.
survey-back-link = Retour
# Name of the list of languages to choose from.
survey-language-label = Langue
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Page { $page } sur { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Page { $page }, la dernière
    [one] Page { $page }, il reste environ { $left } page
    [many] Page { $page }, il reste environ { $left } de pages
   *[other] Page { $page }, il reste environ { $left } pages
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Obtenir de l’aide
# Link to the landlord's privacy notice.
survey-privacy-link = Protection des données personnelles
# Link to the landlord's complaints procedure.
survey-complaints-link = Comment faire une réclamation
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Nous avons conservé vos réponses
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Recommencer
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (s’ouvre dans un nouvel onglet)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (facultatif)
# Button: takes back the answer to one question.
question-clear-button = Effacer ma réponse
# Over the choices, where more than one may be selected.
multiple-all-hint = Choisissez toutes les réponses qui conviennent
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Choisissez { $max } réponse
    [many] Choisissez jusqu’à { $max } de réponses
   *[other] Choisissez jusqu’à { $max } réponses
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = ou
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Vous avez choisi « { $choice } ». Vos autres réponses sont effacées.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Précisez
# Answer to a yes-or-no question.
yesno-yes-label = Oui
# Answer to a yes-or-no question.
yesno-no-label = Non
# Answer offered beside the others.
soft-dont-know-label = Je ne sais pas
# Answer offered beside the others.
soft-not-applicable-label = Ne me concerne pas
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Ne me concerne pas ou je ne sais pas
# Answer offered beside the others.
soft-prefer-not-to-say-label = Je préfère ne pas répondre
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = A refusé de répondre
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Vous pouvez écrire { $max } caractère
    [many] Vous pouvez écrire jusqu’à { $max } de caractères
   *[other] Vous pouvez écrire jusqu’à { $max } caractères
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Il vous reste { $count } caractère
    [many] Il vous reste { $count } de caractères
   *[other] Il vous reste { $count } caractères
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] Il y a { $count } caractère de trop
    [many] Il y a { $count } de caractères de trop
   *[other] Il y a { $count } caractères de trop
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Il y a un problème
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error } : { $question }
# Before each error, for screen readers.
error-prefix-label = Erreur :
# No choice was selected.
choice-required-error = Choisissez une réponse
# Neither yes nor no was selected.
yesno-required-error = Choisissez oui ou non
# No point of a scale was selected.
scale-required-error = Choisissez une réponse sur l’échelle
# No choice was selected where several may be.
multiple-required-error = Choisissez au moins une réponse
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Choisissez au moins { $min } réponse
    [many] Choisissez au moins { $min } de réponses
   *[other] Choisissez au moins { $min } réponses
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Choisissez { $max } réponse seulement
    [many] Choisissez { $max } de réponses au maximum
   *[other] Choisissez { $max } réponses au maximum
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Choisissez seulement « { $choice } », ou choisissez d’autres réponses sans celle-ci
# Nothing was typed.
text-required-error = Écrivez votre réponse
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Raccourcissez votre réponse de { $over } caractère
    [many] Raccourcissez votre réponse de { $over } de caractères
   *[other] Raccourcissez votre réponse de { $over } caractères
}
# Nothing was typed.
email-required-error = Indiquez une adresse e-mail
# What was typed is not an e-mail address.
email-format-error = Indiquez une adresse e-mail au bon format, par exemple name@example.com
# Nothing was typed.
number-required-error = Indiquez un nombre
# What was typed is not a number.
number-format-error = Indiquez votre réponse en chiffres, par exemple 12
# A number with a fraction, where none is allowed.
number-whole-error = Indiquez un nombre entier, par exemple 12
# $min: the smallest number allowed.
number-small-error = Indiquez { $min } ou un nombre plus grand
# $max: the largest number allowed.
number-large-error = Indiquez { $max } ou un nombre plus petit
# An answer is missing, for any other kind of question.
answer-required-error = Répondez à cette question
# Anything else that is not right with an answer.
answer-check-error = Vérifiez votre réponse à cette question

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Vérifiez vos réponses
# Link beside an answer: goes to its question.
review-change-link = Modifier
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Modifier : { $question }
# In place of an answer.
review-unanswered-label = Pas de réponse
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice } : { $words }
# Button: sends the answers.
review-submit-button = Envoyer mes réponses

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Vos réponses sont enregistrées sur cet appareil. Elles n’ont pas encore été envoyées.
# The answers are held by the open page only.
delivery-held-status = Vos réponses n’ont pas encore été envoyées. Gardez cette page ouverte.
# The answers are on their way.
delivery-sending-status = Envoi de vos réponses en cours
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Nous avons reçu vos réponses. Votre référence est { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Vos réponses ont été envoyées.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Vos réponses n’ont pas encore été envoyées. Nous attendons une connexion et nous réessaierons.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Gardez cette page ouverte jusqu’à ce que vos réponses soient envoyées.
# Button: tries at once.
delivery-retry-button = Réessayer maintenant
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Vos réponses n’ont pas pu être envoyées. Nous les avons conservées ici.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Contactez-nous pour que vos réponses ne soient pas perdues.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Réponses données auparavant sur cet appareil
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Télécharger un fichier de vos réponses à nous envoyer
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Envoyer plutôt vos réponses par e-mail
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Télécharger une copie de vos réponses
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Imprimer
# Heading that opens the resident's own answers.
delivery-answers-label = Vos réponses

## After sending

# Heading.
ending-title = Merci
# Heading over what the landlord promises to do.
ending-next-heading = Que se passe-t-il maintenant ?
# Under the short code.
ending-reference-hint = Notez votre référence. Vous pourrez la donner si vous nous contactez.

## When there is no survey to show

# Heading.
survey-unavailable-title = Cette enquête ne peut pas être affichée pour le moment
# Heading.
survey-closed-title = Cette enquête est terminée
# $date: the last day on which it could be answered.
survey-closed-text = Il était possible de répondre jusqu’au { $date }.
# Heading.
survey-unopened-title = Cette enquête n’est pas encore ouverte
# $date: the first day on which it can be answered.
survey-unopened-text = Vous pourrez répondre à partir du { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Anonyme
# Long form.
anonymity-anonymous-text = Personne ne peut savoir quelles réponses sont les vôtres.
# Short form.
anonymity-confidential-label = Confidentiel
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Seule l’équipe chargée des enquêtes chez { $landlord } peut savoir quelles réponses sont les vôtres.
# Short form.
anonymity-named-label = Avec votre nom
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } peut voir votre nom avec vos réponses.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Avec vos réponses, cette page envoie aussi : { $entries }.

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label =  
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = ,

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } janvier { $year }
    [2] { $day } février { $year }
    [3] { $day } mars { $year }
    [4] { $day } avril { $year }
    [5] { $day } mai { $year }
    [6] { $day } juin { $year }
    [7] { $day } juillet { $year }
    [8] { $day } août { $year }
    [9] { $day } septembre { $year }
    [10] { $day } octobre { $year }
    [11] { $day } novembre { $year }
   *[12] { $day } décembre { $year }
}
