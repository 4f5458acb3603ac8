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
survey-continue-button = Tovább
# Link: goes to the page before.
survey-back-link = Vissza
# Name of the list of languages to choose from.
survey-language-label = Nyelv
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = { $page }. oldal, összesen { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] { $page }. oldal, ez az utolsó
    [one] { $page }. oldal, még körülbelül { $left } oldal van hátra
   *[other] { $page }. oldal, még körülbelül { $left } oldal van hátra
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Segítség
# Link to the landlord's privacy notice.
survey-privacy-link = Adatvédelmi tájékoztató
# Link to the landlord's complaints procedure.
survey-complaints-link = Hogyan tehet panaszt
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Megőriztük a válaszait
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Újrakezdés
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (új lapon nyílik meg)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (nem kötelező)
# Button: takes back the answer to one question.
question-clear-button = Válaszom törlése
# Over the choices, where more than one may be selected.
multiple-all-hint = Jelölje meg az összes megfelelő választ
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Jelöljön meg { $max } választ
   *[other] Jelöljön meg legfeljebb { $max } választ
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = vagy
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Ezt jelölte meg: „{ $choice }”. A többi válaszát töröltük.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Írja le, mi az
# Answer to a yes-or-no question.
yesno-yes-label = Igen
# Answer to a yes-or-no question.
yesno-no-label = Nem
# Answer offered beside the others.
soft-dont-know-label = Nem tudom
# Answer offered beside the others.
soft-not-applicable-label = Rám nem vonatkozik
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Rám nem vonatkozik vagy nem tudom
# Answer offered beside the others.
soft-prefer-not-to-say-label = Inkább nem válaszolok
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Nem kívánt válaszolni
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Legfeljebb { $max } karaktert írhat be
   *[other] Legfeljebb { $max } karaktert írhat be
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Még { $count } karaktert írhat be
   *[other] Még { $count } karaktert írhat be
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } karakterrel több a megengedettnél
   *[other] { $count } karakterrel több a megengedettnél
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Javítás szükséges
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Hiba:
# No choice was selected.
choice-required-error = Jelöljön meg egy választ
# Neither yes nor no was selected.
yesno-required-error = Jelölje meg az „igen” vagy a „nem” választ
# No point of a scale was selected.
scale-required-error = Jelöljön meg egy választ a skálán
# No choice was selected where several may be.
multiple-required-error = Jelöljön meg legalább egy választ
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Jelöljön meg legalább { $min } választ
   *[other] Jelöljön meg legalább { $min } választ
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Csak { $max } választ jelöljön meg
   *[other] Legfeljebb { $max } választ jelöljön meg
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Jelölje meg egyedül ezt: „{ $choice }”, vagy jelöljön meg más válaszokat e nélkül
# Nothing was typed.
text-required-error = Írja be a válaszát
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Rövidítse a válaszát { $over } karakterrel
   *[other] Rövidítse a válaszát { $over } karakterrel
}
# Nothing was typed.
email-required-error = Írjon be egy e-mail-címet
# What was typed is not an e-mail address.
email-format-error = Írjon be egy e-mail-címet a megfelelő formában, például name@example.com
# Nothing was typed.
number-required-error = Írjon be egy számot
# What was typed is not a number.
number-format-error = Számmal írja be a válaszát, például 12
# A number with a fraction, where none is allowed.
number-whole-error = Írjon be egy egész számot, például 12
# $min: the smallest number allowed.
number-small-error = Írjon be egy számot, amely legalább { $min }
# $max: the largest number allowed.
number-large-error = Írjon be egy számot, amely legfeljebb { $max }
# An answer is missing, for any other kind of question.
answer-required-error = Válaszoljon erre a kérdésre
# Anything else that is not right with an answer.
answer-check-error = Ellenőrizze az erre a kérdésre adott válaszát

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Ellenőrizze a válaszait
# Link beside an answer: goes to its question.
review-change-link = Módosítás
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Módosítás: { $question }
# In place of an answer.
review-unanswered-label = Nincs válasz
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Válaszaim elküldése

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = A válaszait ezen az eszközön elmentettük. Még nincsenek elküldve.
# The answers are held by the open page only.
delivery-held-status = A válaszai még nincsenek elküldve. Hagyja nyitva ezt az oldalt.
# The answers are on their way.
delivery-sending-status = A válaszai küldése folyamatban van
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Megkaptuk a válaszait. Az Ön hivatkozási száma: { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = A válaszait elküldtük.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = A válaszai még nincsenek elküldve. Várjuk, hogy legyen kapcsolat, és akkor újra megpróbáljuk.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Hagyja nyitva ezt az oldalt, amíg a válaszai nincsenek elküldve.
# Button: tries at once.
delivery-retry-button = Újrapróbálás most
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = A válaszait nem sikerült elküldeni. Itt megőriztük őket.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Lépjen kapcsolatba velünk, hogy a válaszai ne vesszenek el.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Ezen az eszközön korábban adott válaszok
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Fájl letöltése a válaszaival, hogy elküldhesse nekünk
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Válaszaim elküldése inkább e-mailben
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = A válaszai másolatának letöltése
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Nyomtatás
# Heading that opens the resident's own answers.
delivery-answers-label = Az Ön válaszai

## After sending

# Heading.
ending-title = Köszönjük
# Heading over what the landlord promises to do.
ending-next-heading = Mi történik ezután
# Under the short code.
ending-reference-hint = Jegyezze fel a hivatkozási számát. Megadhatja, ha kapcsolatba lép velünk.

## When there is no survey to show

# Heading.
survey-unavailable-title = Ez a kérdőív most nem jeleníthető meg
# Heading.
survey-closed-title = Ez a kérdőív lezárult
# $date: the last day on which it could be answered.
survey-closed-text = Az utolsó nap, amikor válaszolni lehetett: { $date }
# Heading.
survey-unopened-title = Ez a kérdőív még nem nyílt meg
# $date: the first day on which it can be answered.
survey-unopened-text = Az első nap, amikor válaszolni lehet: { $date }

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Névtelen
# Long form.
anonymity-anonymous-text = Senki sem tudhatja meg, melyik válaszok az Önéi.
# Short form.
anonymity-confidential-label = Bizalmas
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Csak a kérdőívvel foglalkozó csapat ({ $landlord }) tudhatja meg, melyik válaszok az Önéi.
# Short form.
anonymity-named-label = Névvel
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } a válaszaival együtt az Ön nevét is látja.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Az oldal a válaszaival együtt ezt is elküldi: { $entries }.

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = { "\u00A0" }
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = ,

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $year }. január { $day }.
    [2] { $year }. február { $day }.
    [3] { $year }. március { $day }.
    [4] { $year }. április { $day }.
    [5] { $year }. május { $day }.
    [6] { $year }. június { $day }.
    [7] { $year }. július { $day }.
    [8] { $year }. augusztus { $day }.
    [9] { $year }. szeptember { $day }.
    [10] { $year }. október { $day }.
    [11] { $year }. november { $day }.
   *[12] { $year }. december { $day }.
}
