### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Ștergeți răspunsurile
# Over choices that are to be put in order, all of them.
ranking-all-hint = Puneți-le pe toate în ordine, începând cu prima alegere
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Alegeți { $max } dintre acestea
    [few] Alegeți cel mult { $max } dintre acestea și puneți-le în ordine, începând cu prima alegere
   *[other] Alegeți cel mult { $max } dintre acestea și puneți-le în ordine, începând cu prima alegere
}
# A place in an order. $place: which, from 1.
ranking-place-label = Locul { $place }
# In place of a place, for what is not put in order yet.
ranking-none-label = Fără loc
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Alegeți
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Alegeți: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Sus
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Sus: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Jos
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Jos: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = „{ $choice }” este acum pe locul { $place } din { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = „{ $choice }” nu mai are un loc în ordine
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Împărțiți { $total } între acestea
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Au rămas { $left } din { $total }
# Nothing is left. $total: the whole.
allocation-done-status = S-a împărțit tot: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = Cu { $over } peste { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Adăugați { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Scădeți { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = înregistrare
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } din { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Adăugați: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Adăugați încă un element: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Eliminați: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = S-a eliminat: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Anulați
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Anulați: puneți înapoi { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = S-a pus înapoi: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Nu puteți adăuga mai mult de { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Adresă, rândul 1
# Label of a field of an address.
address-line-2-label = Adresă, rândul 2
# Label of a field of an address.
address-town-label = Localitate
# Label of a field of an address.
address-postcode-label = Cod poștal
# Under a question for a place in words, where the survey gives no example.
location-example-hint = De exemplu, „lângă tomberoanele din spatele numărului 12” sau „etajul doi, lângă lift”
# Over a field for a name that is typed as a signature.
signature-hint = Prin scrierea numelui, semnați.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Puteți adăuga { $max } fotografie.
    [few] Puteți adăuga cel mult { $max } fotografii.
   *[other] Puteți adăuga cel mult { $max } de fotografii.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Puteți adăuga { $max } fișier de cel mult { $size } ({ $kinds }).
    [few] Puteți adăuga cel mult { $max } fișiere, de cel mult { $size } fiecare ({ $kinds }).
   *[other] Puteți adăuga cel mult { $max } de fișiere, de cel mult { $size } fiecare ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Fotografiile sunt micșorate pe acest dispozitiv, iar locul și ora la care au fost făcute sunt eliminate.
# Follows them where documents may be added.
file-document-privacy-hint = Documentele se trimit așa cum sunt, cu tot ce conțin, de exemplu numele autorului.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = fotografie
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = text simplu
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Adăugați o fotografie
    [few] Adăugați fotografii
   *[other] Adăugați fotografii
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Adăugați un fișier
    [few] Adăugați fișiere
   *[other] Adăugați fișiere
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Previzualizare: „{ $name }”
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Eliminați
# The same button for screen readers. $name: the file's name.
file-remove-label = Eliminați: „{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Se pregătește „{ $name }”
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = S-a adăugat „{ $name }”, { $count } din { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = S-a eliminat „{ $name }”
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Acest videoclip este în limba britanică a semnelor (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Transcriere
# Name of a sound recording. $title: what it is about.
media-audio-label = Înregistrare audio: { $title }
# Name of a video. $title: what it is about.
media-video-label = Videoclip: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Foarte rău
# Face of a row of faces.
smileys-bad-label = Rău
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Așa și așa
# Face of a row of faces.
smileys-good-label = Bine
# Face of a row of faces, the happiest.
smileys-very-good-label = Foarte bine
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } din { $max } stele
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Deloc probabil
# Highest point of that scale.
likelihood-high-label = Extrem de probabil
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Ziua
# Label of a field of a date.
date-month-label = Luna
# Label of a field of a date.
date-year-label = Anul
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = De exemplu, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = De exemplu, 27 3 2026. Dacă nu știți ziua sau luna, lăsați câmpul gol.
# Over a field for a time of day: how it may be typed.
time-example-hint = De exemplu, 9:30 sau 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Alegeți una dintre fețe
# No star was selected.
stars-required-error = Alegeți un număr de stele
# No number was selected.
likelihood-required-error = Alegeți un număr de la 0 la 10
# Nothing was typed.
telephone-required-error = Introduceți un număr de telefon
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Introduceți un număr de telefon, de exemplu 01632 960 001, 07700 900 982 sau +44 808 157 0192
# Nothing was typed.
postcode-required-error = Introduceți un cod poștal
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Introduceți un cod poștal britanic complet, de exemplu SW1A 1AA
# Nothing was typed.
date-required-error = Introduceți o dată
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Introduceți ziua, luna și anul, de exemplu 27 3 2026
# The field for the day is empty.
date-day-missing-error = Introduceți și ziua, pe lângă lună și an
# The field for the month is empty.
date-month-missing-error = Introduceți și luna, pe lângă zi și an
# The field for the year is empty.
date-year-missing-error = Introduceți și anul, de exemplu 2026
# What was typed is no day.
date-day-error = Introduceți ziua ca număr de la 1 la 31
# What was typed is no month.
date-month-error = Introduceți luna ca număr de la 1 la 12
# What was typed is no year.
date-year-error = Introduceți anul cu patru cifre, de exemplu 2026
# No calendar has this day, like 31 April.
date-unreal-error = Introduceți o dată care există; această lună are mai puține zile
# $date: the first day that is allowed, in words.
date-early-error = Introduceți data de { $date } sau una ulterioară
# $date: the last day that is allowed, in words.
date-late-error = Introduceți data de { $date } sau una anterioară
# Nothing was typed.
time-required-error = Introduceți ora
# What was typed is not a time of day.
time-format-error = Introduceți ora, de exemplu 9:30 sau 14:30
# Nothing was put in order.
ranking-required-error = Puneți în ordine variantele alese
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Puneți în ordine { $min } variantă
    [few] Puneți în ordine toate cele { $min } variante
   *[other] Puneți în ordine toate cele { $min } de variante
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Modificați numerele astfel încât suma lor să fie { $total }; acum este { $given }
# Nothing was typed.
address-line-1-required-error = Introduceți primul rând al adresei, de obicei clădirea și strada
# Nothing was typed.
address-town-required-error = Introduceți localitatea
# Nothing was typed.
location-required-error = Introduceți unde se află
# Nothing was typed.
signature-required-error = Introduceți numele complet ca să semnați
# No photo or file was added.
file-required-error = Adăugați o fotografie sau un fișier
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Puteți adăuga doar { $max } fișier; eliminați-l mai întâi pe cel existent
    [few] Puteți adăuga cel mult { $max } fișiere; eliminați mai întâi unul
   *[other] Puteți adăuga cel mult { $max } de fișiere; eliminați mai întâi unul
}
# A file is too large. $name: its name.
file-large-error = „{ $name }” este prea mare și nu a fost adăugat; alegeți un fișier mai mic
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = „{ $name }” nu a fost adăugat, fiindcă aici nu se pot trimite fișiere de acest tip; alegeți alt fișier
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = „{ $name }” nu a fost adăugat, fiindcă acest dispozitiv nu îl poate deschide; alegeți alt fișier sau faceți o captură de ecran a lui
# A box was not ticked without which the survey can't go on.
consent-needed-error = Bifați caseta pentru a arăta că sunteți de acord și a continua

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Înregistrarea { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] ianuarie { $year }
    [2] februarie { $year }
    [3] martie { $year }
    [4] aprilie { $year }
    [5] mai { $year }
    [6] iunie { $year }
    [7] iulie { $year }
    [8] august { $year }
    [9] septembrie { $year }
    [10] octombrie { $year }
    [11] noiembrie { $year }
   *[12] decembrie { $year }
}
