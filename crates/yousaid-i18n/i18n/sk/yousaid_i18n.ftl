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
survey-continue-button = Pokračovať
# Link: goes to the page before.
survey-back-link = Späť
# Name of the list of languages to choose from.
survey-language-label = Jazyk
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Stránka { $page } z { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Stránka { $page }, posledná
    [one] Stránka { $page }, zostáva približne { $left } stránka
    [few] Stránka { $page }, zostávajú približne { $left } stránky
    [many] Stránka { $page }, zostáva približne { $left } stránky
   *[other] Stránka { $page }, zostáva približne { $left } stránok
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Pomoc
# Link to the landlord's privacy notice.
survey-privacy-link = Informácie o ochrane súkromia
# Link to the landlord's complaints procedure.
survey-complaints-link = Ako podať sťažnosť
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Vaše odpovede sme uchovali
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Začať odznova
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (otvorí sa na novej karte)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (nepovinné)
# Button: takes back the answer to one question.
question-clear-button = Vymazať moju odpoveď
# Over the choices, where more than one may be selected.
multiple-all-hint = Vyberte všetky vhodné odpovede
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Vyberte { $max } odpoveď
    [few] Vyberte najviac { $max } odpovede
    [many] Vyberte najviac { $max } odpovede
   *[other] Vyberte najviac { $max } odpovedí
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = alebo
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Vybrali ste „{ $choice }“. Vaše ostatné odpovede sú vymazané.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Napíšte, čo to je
# Answer to a yes-or-no question.
yesno-yes-label = Áno
# Answer to a yes-or-no question.
yesno-no-label = Nie
# Answer offered beside the others.
soft-dont-know-label = Neviem
# Answer offered beside the others.
soft-not-applicable-label = Netýka sa ma to
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Netýka sa ma to alebo neviem
# Answer offered beside the others.
soft-prefer-not-to-say-label = Nechcem odpovedať
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Odmietnutá odpoveď
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Môžete napísať { $max } znak
    [few] Môžete napísať najviac { $max } znaky
    [many] Môžete napísať najviac { $max } znaku
   *[other] Môžete napísať najviac { $max } znakov
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Zostáva { $count } znak
    [few] Zostávajú { $count } znaky
    [many] Zostáva { $count } znaku
   *[other] Zostáva { $count } znakov
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] O { $count } znak viac, ako je možné
    [few] O { $count } znaky viac, ako je možné
    [many] O { $count } znaku viac, ako je možné
   *[other] O { $count } znakov viac, ako je možné
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Vyskytol sa problém
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Chyba:
# No choice was selected.
choice-required-error = Vyberte odpoveď
# Neither yes nor no was selected.
yesno-required-error = Vyberte „áno“ alebo „nie“
# No point of a scale was selected.
scale-required-error = Vyberte jednu odpoveď na stupnici
# No choice was selected where several may be.
multiple-required-error = Vyberte aspoň jednu odpoveď
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Vyberte aspoň { $min } odpoveď
    [few] Vyberte aspoň { $min } odpovede
    [many] Vyberte aspoň { $min } odpovede
   *[other] Vyberte aspoň { $min } odpovedí
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Vyberte iba { $max } odpoveď
    [few] Vyberte najviac { $max } odpovede
    [many] Vyberte najviac { $max } odpovede
   *[other] Vyberte najviac { $max } odpovedí
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Vyberte iba „{ $choice }“ alebo vyberte iné odpovede bez tejto
# Nothing was typed.
text-required-error = Napíšte odpoveď
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Skráťte odpoveď o { $over } znak
    [few] Skráťte odpoveď o { $over } znaky
    [many] Skráťte odpoveď o { $over } znaku
   *[other] Skráťte odpoveď o { $over } znakov
}
# Nothing was typed.
email-required-error = Napíšte e-mailovú adresu
# What was typed is not an e-mail address.
email-format-error = Napíšte e-mailovú adresu v správnom tvare, napríklad name@example.com
# Nothing was typed.
number-required-error = Napíšte číslo
# What was typed is not a number.
number-format-error = Napíšte odpoveď ako číslo, napríklad 12
# A number with a fraction, where none is allowed.
number-whole-error = Napíšte celé číslo, napríklad 12
# $min: the smallest number allowed.
number-small-error = Napíšte číslo { $min } alebo väčšie
# $max: the largest number allowed.
number-large-error = Napíšte číslo { $max } alebo menšie
# An answer is missing, for any other kind of question.
answer-required-error = Odpovedzte na túto otázku
# Anything else that is not right with an answer.
answer-check-error = Skontrolujte odpoveď na túto otázku

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Skontrolujte svoje odpovede
# Link beside an answer: goes to its question.
review-change-link = Zmeniť
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Zmeniť: { $question }
# In place of an answer.
review-unanswered-label = Bez odpovede
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Odoslať moje odpovede

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Vaše odpovede sú uložené v tomto zariadení. Zatiaľ neboli odoslané.
# The answers are held by the open page only.
delivery-held-status = Vaše odpovede zatiaľ neboli odoslané. Nezatvárajte túto stránku.
# The answers are on their way.
delivery-sending-status = Vaše odpovede sa odosielajú
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Vaše odpovede sme dostali. Vaše referenčné číslo je { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Vaše odpovede boli odoslané.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Vaše odpovede zatiaľ neboli odoslané. Čakáme na pripojenie a skúsime to znova.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Nezatvárajte túto stránku, kým vaše odpovede nebudú odoslané.
# Button: tries at once.
delivery-retry-button = Skúsiť znova teraz
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Vaše odpovede sa nepodarilo odoslať. Uchovali sme ich tu.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Kontaktujte nás, aby sa vaše odpovede nestratili.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Odpovede zadané v tomto zariadení skôr
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Stiahnuť súbor s odpoveďami, ktorý nám môžete poslať
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Poslať odpovede radšej e-mailom
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Stiahnuť kópiu svojich odpovedí
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Vytlačiť
# Heading that opens the resident's own answers.
delivery-answers-label = Vaše odpovede

## After sending

# Heading.
ending-title = Ďakujeme
# Heading over what the landlord promises to do.
ending-next-heading = Čo bude nasledovať
# Under the short code.
ending-reference-hint = Poznačte si svoje referenčné číslo. Môžete ho uviesť, keď nás budete kontaktovať.

## When there is no survey to show

# Heading.
survey-unavailable-title = Tento dotazník sa momentálne nedá zobraziť
# Heading.
survey-closed-title = Tento dotazník je už uzavretý
# $date: the last day on which it could be answered.
survey-closed-text = Odpovedať bolo možné do { $date } vrátane.
# Heading.
survey-unopened-title = Tento dotazník ešte nie je otvorený
# $date: the first day on which it can be answered.
survey-unopened-text = Odpovedať môžete od { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Anonymne
# Long form.
anonymity-anonymous-text = Nikto nemôže zistiť, ktoré odpovede sú vaše.
# Short form.
anonymity-confidential-label = Dôverne
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Iba tím, ktorý má na starosti dotazník ({ $landlord }), môže zistiť, ktoré odpovede sú vaše.
# Short form.
anonymity-named-label = S vaším menom
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } vidí pri odpovediach vaše meno.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Spolu s vašimi odpoveďami táto stránka odosiela: { $entries }.

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
    [1] { $day }. januára { $year }
    [2] { $day }. februára { $year }
    [3] { $day }. marca { $year }
    [4] { $day }. apríla { $year }
    [5] { $day }. mája { $year }
    [6] { $day }. júna { $year }
    [7] { $day }. júla { $year }
    [8] { $day }. augusta { $year }
    [9] { $day }. septembra { $year }
    [10] { $day }. októbra { $year }
    [11] { $day }. novembra { $year }
   *[12] { $day }. decembra { $year }
}
