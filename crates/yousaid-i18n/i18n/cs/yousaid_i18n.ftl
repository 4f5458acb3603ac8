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
survey-continue-button = Pokračovat
# Link: goes to the page before.
survey-back-link = Zpět
# Name of the list of languages to choose from.
survey-language-label = Jazyk
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Stránka { $page } z { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Stránka { $page }, poslední
    [one] Stránka { $page }, zbývá asi { $left } stránka
    [few] Stránka { $page }, zbývají asi { $left } stránky
    [many] Stránka { $page }, zbývá asi { $left } stránky
   *[other] Stránka { $page }, zbývá asi { $left } stránek
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Pomoc
# Link to the landlord's privacy notice.
survey-privacy-link = Informace o ochraně osobních údajů
# Link to the landlord's complaints procedure.
survey-complaints-link = Jak podat stížnost
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Vaše odpovědi jsme uložili
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Začít znovu
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (otevře se na nové kartě)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (nepovinné)
# Button: takes back the answer to one question.
question-clear-button = Smazat moji odpověď
# Over the choices, where more than one may be selected.
multiple-all-hint = Vyberte všechny odpovědi, které platí
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Vyberte { $max } odpověď
    [few] Vyberte nejvýše { $max } odpovědi
    [many] Vyberte nejvýše { $max } odpovědi
   *[other] Vyberte nejvýše { $max } odpovědí
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = nebo
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Je vybráno „{ $choice }“. Vaše ostatní odpovědi jsou smazané.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Upřesněte
# Answer to a yes-or-no question.
yesno-yes-label = Ano
# Answer to a yes-or-no question.
yesno-no-label = Ne
# Answer offered beside the others.
soft-dont-know-label = Nevím
# Answer offered beside the others.
soft-not-applicable-label = Netýká se mě
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Netýká se mě nebo nevím
# Answer offered beside the others.
soft-prefer-not-to-say-label = Nechci odpovídat
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Odmítá odpovědět
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Můžete napsat { $max } znak
    [few] Můžete napsat nejvýše { $max } znaky
    [many] Můžete napsat nejvýše { $max } znaku
   *[other] Můžete napsat nejvýše { $max } znaků
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Zbývá vám { $count } znak
    [few] Zbývají vám { $count } znaky
    [many] Zbývá vám { $count } znaku
   *[other] Zbývá vám { $count } znaků
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] O { $count } znak víc, než je možné
    [few] O { $count } znaky víc, než je možné
    [many] O { $count } znaku víc, než je možné
   *[other] O { $count } znaků víc, než je možné
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Vyskytl se problém
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Chyba:
# No choice was selected.
choice-required-error = Vyberte odpověď
# Neither yes nor no was selected.
yesno-required-error = Vyberte ano, nebo ne
# No point of a scale was selected.
scale-required-error = Vyberte jednu odpověď na stupnici
# No choice was selected where several may be.
multiple-required-error = Vyberte aspoň jednu odpověď
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Vyberte aspoň { $min } odpověď
    [few] Vyberte aspoň { $min } odpovědi
    [many] Vyberte aspoň { $min } odpovědi
   *[other] Vyberte aspoň { $min } odpovědí
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Vyberte jen { $max } odpověď
    [few] Vyberte nejvýše { $max } odpovědi
    [many] Vyberte nejvýše { $max } odpovědi
   *[other] Vyberte nejvýše { $max } odpovědí
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Vyberte buď jen „{ $choice }“, nebo jiné odpovědi
# Nothing was typed.
text-required-error = Napište odpověď
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Zkraťte odpověď o { $over } znak
    [few] Zkraťte odpověď o { $over } znaky
    [many] Zkraťte odpověď o { $over } znaku
   *[other] Zkraťte odpověď o { $over } znaků
}
# Nothing was typed.
email-required-error = Zadejte e-mailovou adresu
# What was typed is not an e-mail address.
email-format-error = Zadejte e-mailovou adresu ve správném tvaru, například name@example.com
# Nothing was typed.
number-required-error = Zadejte číslo
# What was typed is not a number.
number-format-error = Zadejte odpověď jako číslo, například 12
# A number with a fraction, where none is allowed.
number-whole-error = Zadejte celé číslo, například 12
# $min: the smallest number allowed.
number-small-error = Zadejte číslo { $min } nebo větší
# $max: the largest number allowed.
number-large-error = Zadejte číslo { $max } nebo menší
# An answer is missing, for any other kind of question.
answer-required-error = Odpovězte na tuto otázku
# Anything else that is not right with an answer.
answer-check-error = Zkontrolujte svou odpověď na tuto otázku

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Zkontrolujte své odpovědi
# Link beside an answer: goes to its question.
review-change-link = Změnit
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Změnit: { $question }
# In place of an answer.
review-unanswered-label = Bez odpovědi
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Odeslat moje odpovědi

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Vaše odpovědi jsou uložené v tomto zařízení. Zatím nejsou odeslané.
# The answers are held by the open page only.
delivery-held-status = Vaše odpovědi zatím nejsou odeslané. Nezavírejte tuto stránku.
# The answers are on their way.
delivery-sending-status = Odesíláme vaše odpovědi
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Vaše odpovědi jsme dostali. Váš referenční kód je { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Vaše odpovědi jsou odeslané.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Vaše odpovědi zatím nejsou odeslané. Čekáme na připojení a zkusíme to znovu.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Nezavírejte tuto stránku, dokud vaše odpovědi nebudou odeslané.
# Button: tries at once.
delivery-retry-button = Zkusit znovu hned
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Vaše odpovědi se nepodařilo odeslat. Uložili jsme je tady.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Obraťte se na nás, aby se vaše odpovědi neztratily.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Odpovědi zadané v tomto zařízení dříve
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Stáhnout soubor s odpověďmi, který nám můžete poslat
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Poslat odpovědi raději e-mailem
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Stáhnout kopii svých odpovědí
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Vytisknout
# Heading that opens the resident's own answers.
delivery-answers-label = Vaše odpovědi

## After sending

# Heading.
ending-title = Děkujeme
# Heading over what the landlord promises to do.
ending-next-heading = Co bude dál
# Under the short code.
ending-reference-hint = Referenční kód si poznamenejte. Můžete ho uvést, když se na nás obrátíte.

## When there is no survey to show

# Heading.
survey-unavailable-title = Tento dotazník teď nelze zobrazit
# Heading.
survey-closed-title = Tento dotazník je už uzavřený
# $date: the last day on which it could be answered.
survey-closed-text = Odpovědět bylo možné do { $date } včetně.
# Heading.
survey-unopened-title = Tento dotazník ještě není otevřený
# $date: the first day on which it can be answered.
survey-unopened-text = Odpovědět můžete od { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Anonymní
# Long form.
anonymity-anonymous-text = Nikdo nemůže zjistit, které odpovědi jsou vaše.
# Short form.
anonymity-confidential-label = Důvěrné
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Které odpovědi jsou vaše, může zjistit jen tým, který má v organizaci { $landlord } dotazníky na starosti.
# Short form.
anonymity-named-label = S vaším jménem
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } uvidí u vašich odpovědí vaše jméno.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Spolu s vašimi odpověďmi tato stránka odešle: { $entries }.

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = { " " }
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = ,

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day }. ledna { $year }
    [2] { $day }. února { $year }
    [3] { $day }. března { $year }
    [4] { $day }. dubna { $year }
    [5] { $day }. května { $year }
    [6] { $day }. června { $year }
    [7] { $day }. července { $year }
    [8] { $day }. srpna { $year }
    [9] { $day }. září { $year }
    [10] { $day }. října { $year }
    [11] { $day }. listopadu { $year }
   *[12] { $day }. prosince { $year }
}
