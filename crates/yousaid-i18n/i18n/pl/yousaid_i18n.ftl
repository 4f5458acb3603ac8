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
survey-continue-button = Dalej
# Link: goes to the page before.
survey-back-link = Wstecz
# Name of the list of languages to choose from.
survey-language-label = Język
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Strona { $page } z { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Strona { $page }, ostatnia
    [one] Strona { $page }, do końca około { $left } strony
    [few] Strona { $page }, do końca około { $left } stron
    [many] Strona { $page }, do końca około { $left } stron
   *[other] Strona { $page }, do końca około { $left } strony
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Pomoc
# Link to the landlord's privacy notice.
survey-privacy-link = Informacja o prywatności
# Link to the landlord's complaints procedure.
survey-complaints-link = Jak złożyć skargę
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Zachowaliśmy Twoje odpowiedzi
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Zacznij od nowa
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (otwiera się w nowej karcie)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (nieobowiązkowe)
# Button: takes back the answer to one question.
question-clear-button = Wyczyść moją odpowiedź
# Over the choices, where more than one may be selected.
multiple-all-hint = Wybierz wszystkie pasujące odpowiedzi
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Wybierz { $max } odpowiedź
    [few] Wybierz maksymalnie { $max } odpowiedzi
    [many] Wybierz maksymalnie { $max } odpowiedzi
   *[other] Wybierz maksymalnie { $max } odpowiedzi
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = lub
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Wybrano „{ $choice }”. Pozostałe odpowiedzi zostały wyczyszczone.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Napisz, co to jest
# Answer to a yes-or-no question.
yesno-yes-label = Tak
# Answer to a yes-or-no question.
yesno-no-label = Nie
# Answer offered beside the others.
soft-dont-know-label = Nie wiem
# Answer offered beside the others.
soft-not-applicable-label = Nie dotyczy
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Nie dotyczy lub nie wiem
# Answer offered beside the others.
soft-prefer-not-to-say-label = Wolę nie odpowiadać
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Odmowa odpowiedzi
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Możesz wpisać { $max } znak
    [few] Możesz wpisać maksymalnie { $max } znaki
    [many] Możesz wpisać maksymalnie { $max } znaków
   *[other] Możesz wpisać maksymalnie { $max } znaku
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Pozostał { $count } znak
    [few] Pozostały { $count } znaki
    [many] Pozostało { $count } znaków
   *[other] Pozostało { $count } znaku
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] O { $count } znak za dużo
    [few] O { $count } znaki za dużo
    [many] O { $count } znaków za dużo
   *[other] O { $count } znaku za dużo
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Wystąpił problem
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Błąd:
# No choice was selected.
choice-required-error = Wybierz odpowiedź
# Neither yes nor no was selected.
yesno-required-error = Wybierz „tak” lub „nie”
# No point of a scale was selected.
scale-required-error = Wybierz jedną odpowiedź na skali
# No choice was selected where several may be.
multiple-required-error = Wybierz co najmniej jedną odpowiedź
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Wybierz co najmniej { $min } odpowiedź
    [few] Wybierz co najmniej { $min } odpowiedzi
    [many] Wybierz co najmniej { $min } odpowiedzi
   *[other] Wybierz co najmniej { $min } odpowiedzi
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Wybierz tylko { $max } odpowiedź
    [few] Wybierz maksymalnie { $max } odpowiedzi
    [many] Wybierz maksymalnie { $max } odpowiedzi
   *[other] Wybierz maksymalnie { $max } odpowiedzi
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Wybierz tylko „{ $choice }” albo wybierz inne odpowiedzi bez tej
# Nothing was typed.
text-required-error = Wpisz odpowiedź
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Skróć odpowiedź o { $over } znak
    [few] Skróć odpowiedź o { $over } znaki
    [many] Skróć odpowiedź o { $over } znaków
   *[other] Skróć odpowiedź o { $over } znaku
}
# Nothing was typed.
email-required-error = Wpisz adres e-mail
# What was typed is not an e-mail address.
email-format-error = Wpisz adres e-mail w poprawnym formacie, na przykład name@example.com
# Nothing was typed.
number-required-error = Wpisz liczbę
# What was typed is not a number.
number-format-error = Wpisz odpowiedź jako liczbę, na przykład 12
# A number with a fraction, where none is allowed.
number-whole-error = Wpisz liczbę całkowitą, na przykład 12
# $min: the smallest number allowed.
number-small-error = Wpisz liczbę równą { $min } lub większą
# $max: the largest number allowed.
number-large-error = Wpisz liczbę równą { $max } lub mniejszą
# An answer is missing, for any other kind of question.
answer-required-error = Odpowiedz na to pytanie
# Anything else that is not right with an answer.
answer-check-error = Sprawdź odpowiedź na to pytanie

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Sprawdź swoje odpowiedzi
# Link beside an answer: goes to its question.
review-change-link = Zmień
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Zmień: { $question }
# In place of an answer.
review-unanswered-label = Brak odpowiedzi
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Wyślij moje odpowiedzi

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Twoje odpowiedzi są zapisane na tym urządzeniu. Nie zostały jeszcze wysłane.
# The answers are held by the open page only.
delivery-held-status = Twoje odpowiedzi nie zostały jeszcze wysłane. Nie zamykaj tej strony.
# The answers are on their way.
delivery-sending-status = Wysyłamy Twoje odpowiedzi
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Otrzymaliśmy Twoje odpowiedzi. Twój numer referencyjny: { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Twoje odpowiedzi zostały wysłane.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Twoje odpowiedzi nie zostały jeszcze wysłane. Czekamy na połączenie i spróbujemy ponownie.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Nie zamykaj tej strony, dopóki odpowiedzi nie zostaną wysłane.
# Button: tries at once.
delivery-retry-button = Spróbuj ponownie teraz
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Nie udało się wysłać Twoich odpowiedzi. Zachowaliśmy je tutaj.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Skontaktuj się z nami, aby Twoje odpowiedzi nie przepadły.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Odpowiedzi udzielone wcześniej na tym urządzeniu
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Pobierz plik z odpowiedziami, aby go nam wysłać
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Wyślij odpowiedzi e-mailem
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Pobierz kopię swoich odpowiedzi
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Drukuj
# Heading that opens the resident's own answers.
delivery-answers-label = Twoje odpowiedzi

## After sending

# Heading.
ending-title = Dziękujemy
# Heading over what the landlord promises to do.
ending-next-heading = Co dalej
# Under the short code.
ending-reference-hint = Zapisz swój numer referencyjny. Możesz go podać, kontaktując się z nami.

## When there is no survey to show

# Heading.
survey-unavailable-title = W tej chwili nie można wyświetlić tej ankiety
# Heading.
survey-closed-title = Ta ankieta jest już zamknięta
# $date: the last day on which it could be answered.
survey-closed-text = Odpowiedzi można było wysyłać do { $date } włącznie.
# Heading.
survey-unopened-title = Ta ankieta nie jest jeszcze otwarta
# $date: the first day on which it can be answered.
survey-unopened-text = Odpowiedzi można wysyłać od { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Anonimowo
# Long form.
anonymity-anonymous-text = Nikt nie może ustalić, które odpowiedzi są Twoje.
# Short form.
anonymity-confidential-label = Poufnie
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Tylko zespół prowadzący ankietę ({ $landlord }) może ustalić, które odpowiedzi są Twoje.
# Short form.
anonymity-named-label = Imiennie
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } widzi Twoje imię i nazwisko przy odpowiedziach.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Razem z Twoimi odpowiedziami ta strona wysyła: { $entries }.

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
    [1] { $day } stycznia { $year }
    [2] { $day } lutego { $year }
    [3] { $day } marca { $year }
    [4] { $day } kwietnia { $year }
    [5] { $day } maja { $year }
    [6] { $day } czerwca { $year }
    [7] { $day } lipca { $year }
    [8] { $day } sierpnia { $year }
    [9] { $day } września { $year }
    [10] { $day } października { $year }
    [11] { $day } listopada { $year }
   *[12] { $day } grudnia { $year }
}
