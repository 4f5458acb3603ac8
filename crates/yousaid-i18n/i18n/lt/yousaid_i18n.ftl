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
survey-continue-button = Tęsti
# Link: goes to the page before.
survey-back-link = Atgal
# Name of the list of languages to choose from.
survey-language-label = Kalba
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = { $page } puslapis iš { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] { $page } puslapis, paskutinis
    [one] { $page } puslapis, liko maždaug { $left } puslapis
    [few] { $page } puslapis, liko maždaug { $left } puslapiai
    [many] { $page } puslapis, liko maždaug { $left } puslapio
   *[other] { $page } puslapis, liko maždaug { $left } puslapių
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Pagalba
# Link to the landlord's privacy notice.
survey-privacy-link = Privatumo pranešimas
# Link to the landlord's complaints procedure.
survey-complaints-link = Kaip pateikti skundą
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Jūsų atsakymus išsaugojome
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Pradėti iš naujo
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (atsidaro naujame skirtuke)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (neprivaloma)
# Button: takes back the answer to one question.
question-clear-button = Išvalyti mano atsakymą
# Over the choices, where more than one may be selected.
multiple-all-hint = Pasirinkite visus tinkamus atsakymus
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Pasirinkite ne daugiau kaip { $max } atsakymą
    [few] Pasirinkite ne daugiau kaip { $max } atsakymus
    [many] Pasirinkite ne daugiau kaip { $max } atsakymo
   *[other] Pasirinkite ne daugiau kaip { $max } atsakymų
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = arba
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Pasirinkote „{ $choice }“. Kiti Jūsų atsakymai išvalyti.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Nurodykite, kas tai
# Answer to a yes-or-no question.
yesno-yes-label = Taip
# Answer to a yes-or-no question.
yesno-no-label = Ne
# Answer offered beside the others.
soft-dont-know-label = Nežinau
# Answer offered beside the others.
soft-not-applicable-label = Man netaikoma
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Man netaikoma arba nežinau
# Answer offered beside the others.
soft-prefer-not-to-say-label = Nenoriu atsakyti
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Atsisakė atsakyti
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Galite įvesti ne daugiau kaip { $max } simbolį
    [few] Galite įvesti ne daugiau kaip { $max } simbolius
    [many] Galite įvesti ne daugiau kaip { $max } simbolio
   *[other] Galite įvesti ne daugiau kaip { $max } simbolių
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Liko { $count } simbolis
    [few] Liko { $count } simboliai
    [many] Liko { $count } simbolio
   *[other] Liko { $count } simbolių
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } simboliu per daug
    [few] { $count } simboliais per daug
    [many] { $count } simbolio per daug
   *[other] { $count } simbolių per daug
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Iškilo problema
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Klaida:
# No choice was selected.
choice-required-error = Pasirinkite atsakymą
# Neither yes nor no was selected.
yesno-required-error = Pasirinkite „taip“ arba „ne“
# No point of a scale was selected.
scale-required-error = Pasirinkite vieną atsakymą skalėje
# No choice was selected where several may be.
multiple-required-error = Pasirinkite bent vieną atsakymą
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Pasirinkite bent { $min } atsakymą
    [few] Pasirinkite bent { $min } atsakymus
    [many] Pasirinkite bent { $min } atsakymo
   *[other] Pasirinkite bent { $min } atsakymų
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Pasirinkite ne daugiau kaip { $max } atsakymą
    [few] Pasirinkite ne daugiau kaip { $max } atsakymus
    [many] Pasirinkite ne daugiau kaip { $max } atsakymo
   *[other] Pasirinkite ne daugiau kaip { $max } atsakymų
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Pasirinkite tik „{ $choice }“ arba pasirinkite kitus atsakymus be šio
# Nothing was typed.
text-required-error = Įveskite atsakymą
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Sutrumpinkite atsakymą { $over } simboliu
    [few] Sutrumpinkite atsakymą { $over } simboliais
    [many] Sutrumpinkite atsakymą { $over } simbolio
   *[other] Sutrumpinkite atsakymą { $over } simbolių
}
# Nothing was typed.
email-required-error = Įveskite el. pašto adresą
# What was typed is not an e-mail address.
email-format-error = Įveskite taisyklingą el. pašto adresą, pavyzdžiui, name@example.com
# Nothing was typed.
number-required-error = Įveskite skaičių
# What was typed is not a number.
number-format-error = Įveskite atsakymą skaičiumi, pavyzdžiui, 12
# A number with a fraction, where none is allowed.
number-whole-error = Įveskite sveikąjį skaičių, pavyzdžiui, 12
# $min: the smallest number allowed.
number-small-error = Įveskite skaičių, ne mažesnį kaip { $min }
# $max: the largest number allowed.
number-large-error = Įveskite skaičių, ne didesnį kaip { $max }
# An answer is missing, for any other kind of question.
answer-required-error = Atsakykite į šį klausimą
# Anything else that is not right with an answer.
answer-check-error = Patikrinkite atsakymą į šį klausimą

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Patikrinkite savo atsakymus
# Link beside an answer: goes to its question.
review-change-link = Keisti
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Keisti: { $question }
# In place of an answer.
review-unanswered-label = Neatsakyta
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Siųsti mano atsakymus

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Jūsų atsakymai išsaugoti šiame įrenginyje. Jie dar neišsiųsti.
# The answers are held by the open page only.
delivery-held-status = Jūsų atsakymai dar neišsiųsti. Neuždarykite šio puslapio.
# The answers are on their way.
delivery-sending-status = Jūsų atsakymai siunčiami
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Jūsų atsakymus gavome. Jūsų registracijos numeris: { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Jūsų atsakymai išsiųsti.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Jūsų atsakymai dar neišsiųsti. Laukiame ryšio ir bandysime dar kartą.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Neuždarykite šio puslapio, kol atsakymai nebus išsiųsti.
# Button: tries at once.
delivery-retry-button = Bandyti dar kartą dabar
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Jūsų atsakymų išsiųsti nepavyko. Jie išsaugoti čia.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Susisiekite su mumis, kad Jūsų atsakymai neprapultų.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Anksčiau šiame įrenginyje pateikti atsakymai
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Atsisiųsti failą su atsakymais, kad galėtumėte jį mums nusiųsti
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Siųsti atsakymus el. paštu
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Atsisiųsti savo atsakymų kopiją
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Spausdinti
# Heading that opens the resident's own answers.
delivery-answers-label = Jūsų atsakymai

## After sending

# Heading.
ending-title = Dėkojame
# Heading over what the landlord promises to do.
ending-next-heading = Kas bus toliau
# Under the short code.
ending-reference-hint = Užsirašykite savo registracijos numerį. Galėsite jį nurodyti, jei kreipsitės į mus.

## When there is no survey to show

# Heading.
survey-unavailable-title = Šiuo metu šios apklausos parodyti negalima
# Heading.
survey-closed-title = Ši apklausa baigta
# $date: the last day on which it could be answered.
survey-closed-text = Atsakyti buvo galima iki { $date } imtinai.
# Heading.
survey-unopened-title = Ši apklausa dar neprasidėjo
# $date: the first day on which it can be answered.
survey-unopened-text = Atsakyti galima nuo { $date }

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Anonimiškai
# Long form.
anonymity-anonymous-text = Niekas negali nustatyti, kurie atsakymai yra Jūsų.
# Short form.
anonymity-confidential-label = Konfidencialiai
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Tik apklausą vykdanti komanda ({ $landlord }) gali nustatyti, kurie atsakymai yra Jūsų.
# Short form.
anonymity-named-label = Su Jūsų vardu
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } prie atsakymų mato Jūsų vardą ir pavardę.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Kartu su Jūsų atsakymais šis puslapis siunčia: { $entries }.

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
    [1] { $year } m. sausio { $day } d.
    [2] { $year } m. vasario { $day } d.
    [3] { $year } m. kovo { $day } d.
    [4] { $year } m. balandžio { $day } d.
    [5] { $year } m. gegužės { $day } d.
    [6] { $year } m. birželio { $day } d.
    [7] { $year } m. liepos { $day } d.
    [8] { $year } m. rugpjūčio { $day } d.
    [9] { $year } m. rugsėjo { $day } d.
    [10] { $year } m. spalio { $day } d.
    [11] { $year } m. lapkričio { $day } d.
   *[12] { $year } m. gruodžio { $day } d.
}
