### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Vymazať moje odpovede
# Over choices that are to be put in order, all of them.
ranking-all-hint = Zoraďte všetky možnosti, začnite tou, ktorú by ste vybrali ako prvú
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Vyberte { $max } možnosť
    [few] Vyberte najviac { $max } možnosti a zoraďte ich, začnite tou, ktorú by ste vybrali ako prvú
    [many] Vyberte najviac { $max } možnosti a zoraďte ich, začnite tou, ktorú by ste vybrali ako prvú
   *[other] Vyberte najviac { $max } možností a zoraďte ich, začnite tou, ktorú by ste vybrali ako prvú
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place }. miesto
# In place of a place, for what is not put in order yet.
ranking-none-label = Bez miesta
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Vybrať
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Vybrať: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Hore
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Hore: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Dole
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Dole: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = „{ $choice }“ má teraz miesto { $place } z { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = „{ $choice }“ už nemá miesto v poradí
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Rozdeľte { $total } medzi tieto možnosti
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Zostáva { $left } z { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Všetko je rozdelené: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = O { $over } viac ako { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Pridať { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Ubrať { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = záznam
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } z { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Pridať: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Pridať ďalšiu položku: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Odstrániť: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Odstránené: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Vrátiť späť
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Vrátiť späť: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Vrátené späť: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Viac ako { $max } sa nedá pridať
# Label of a field of an address in the United Kingdom.
address-line-1-label = Adresa, riadok 1
# Label of a field of an address.
address-line-2-label = Adresa, riadok 2
# Label of a field of an address.
address-town-label = Mesto alebo obec
# Label of a field of an address.
address-postcode-label = Poštové smerovacie číslo (postcode)
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Napríklad „pri kontajneroch za číslom 12“ alebo „druhé poschodie, vedľa výťahu“
# Over a field for a name that is typed as a signature.
signature-hint = Napísaním svojho mena sa podpisujete.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Môžete pridať { $max } fotku.
    [few] Môžete pridať najviac { $max } fotky.
    [many] Môžete pridať najviac { $max } fotky.
   *[other] Môžete pridať najviac { $max } fotiek.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Môžete pridať { $max } súbor s veľkosťou do { $size } ({ $kinds }).
    [few] Môžete pridať najviac { $max } súbory, každý s veľkosťou do { $size } ({ $kinds }).
    [many] Môžete pridať najviac { $max } súboru, každý s veľkosťou do { $size } ({ $kinds }).
   *[other] Môžete pridať najviac { $max } súborov, každý s veľkosťou do { $size } ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Vaše fotky sa v tomto zariadení zmenšia a údaje o tom, kde a kedy vznikli, sa odstránia.
# Follows them where documents may be added.
file-document-privacy-hint = Dokumenty sa odosielajú bez zmeny, so všetkým, čo obsahujú, napríklad s menom autora.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = fotka
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = obyčajný text
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Pridať fotku
    [few] Pridať fotky
    [many] Pridať fotky
   *[other] Pridať fotky
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Pridať súbor
    [few] Pridať súbory
    [many] Pridať súbory
   *[other] Pridať súbory
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Náhľad: „{ $name }“
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Odstrániť
# The same button for screen readers. $name: the file's name.
file-remove-label = Odstrániť: „{ $name }“
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Pripravuje sa súbor „{ $name }“
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Súbor „{ $name }“ je pridaný, { $count } z { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Súbor „{ $name }“ je odstránený
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Toto video je v britskom posunkovom jazyku (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Prepis
# Name of a sound recording. $title: what it is about.
media-audio-label = Zvuková nahrávka: { $title }
# Name of a video. $title: what it is about.
media-video-label = Video: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Veľmi zle
# Face of a row of faces.
smileys-bad-label = Zle
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Priemerne
# Face of a row of faces.
smileys-good-label = Dobre
# Face of a row of faces, the happiest.
smileys-very-good-label = Veľmi dobre
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } z { $max } hviezdičiek
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Vôbec nie je pravdepodobné
# Highest point of that scale.
likelihood-high-label = Mimoriadne pravdepodobné
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Deň
# Label of a field of a date.
date-month-label = Mesiac
# Label of a field of a date.
date-year-label = Rok
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Napríklad 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Napríklad 27 3 2026. Ak neviete deň alebo mesiac, nechajte pole prázdne.
# Over a field for a time of day: how it may be typed.
time-example-hint = Napríklad 9:30 alebo 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Vyberte jednu z tvárí
# No star was selected.
stars-required-error = Vyberte počet hviezdičiek
# No number was selected.
likelihood-required-error = Vyberte číslo od 0 do 10
# Nothing was typed.
telephone-required-error = Napíšte telefónne číslo
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Napíšte telefónne číslo, napríklad 01632 960 001, 07700 900 982 alebo +44 808 157 0192
# Nothing was typed.
postcode-required-error = Napíšte poštové smerovacie číslo
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Napíšte celé britské poštové smerovacie číslo, napríklad SW1A 1AA
# Nothing was typed.
date-required-error = Napíšte dátum
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Napíšte deň, mesiac a rok, napríklad 27 3 2026
# The field for the day is empty.
date-day-missing-error = Okrem mesiaca a roka napíšte aj deň
# The field for the month is empty.
date-month-missing-error = Okrem dňa a roka napíšte aj mesiac
# The field for the year is empty.
date-year-missing-error = Napíšte aj rok, napríklad 2026
# What was typed is no day.
date-day-error = Napíšte deň ako číslo od 1 do 31
# What was typed is no month.
date-month-error = Napíšte mesiac ako číslo od 1 do 12
# What was typed is no year.
date-year-error = Napíšte rok štyrmi číslicami, napríklad 2026
# No calendar has this day, like 31 April.
date-unreal-error = Napíšte skutočný dátum, tento mesiac má menej dní
# $date: the first day that is allowed, in words.
date-early-error = Napíšte dátum { $date } alebo neskorší
# $date: the last day that is allowed, in words.
date-late-error = Napíšte dátum { $date } alebo skorší
# Nothing was typed.
time-required-error = Napíšte čas
# What was typed is not a time of day.
time-format-error = Napíšte čas, napríklad 9:30 alebo 14:30
# Nothing was put in order.
ranking-required-error = Zoraďte vybrané možnosti
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Zoraďte { $min } možnosť
    [few] Zoraďte všetky { $min } možnosti
    [many] Zoraďte { $min } možnosti
   *[other] Zoraďte všetkých { $min } možností
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Zmeňte čísla tak, aby ich súčet bol { $total }, teraz je { $given }
# Nothing was typed.
address-line-1-required-error = Napíšte riadok 1 adresy, zvyčajne budovu a ulicu
# Nothing was typed.
address-town-required-error = Napíšte mesto alebo obec
# Nothing was typed.
location-required-error = Napíšte, kde to je
# Nothing was typed.
signature-required-error = Napíšte celé meno, aby ste sa podpísali
# No photo or file was added.
file-required-error = Pridajte fotku alebo súbor
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Môžete pridať iba { $max } súbor, najprv odstráňte ten, ktorý už je pridaný
    [few] Môžete pridať najviac { $max } súbory, najprv jeden odstráňte
    [many] Môžete pridať najviac { $max } súboru, najprv jeden odstráňte
   *[other] Môžete pridať najviac { $max } súborov, najprv jeden odstráňte
}
# A file is too large. $name: its name.
file-large-error = Súbor „{ $name }“ je príliš veľký a nebol pridaný, vyberte menší súbor
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = Súbor „{ $name }“ nebol pridaný, pretože súbory tohto druhu sa tu nedajú odoslať, vyberte iný súbor
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = Súbor „{ $name }“ nebol pridaný, pretože ho toto zariadenie nevie otvoriť, vyberte iný súbor alebo urobte jeho snímku obrazovky
# A box was not ticked without which the survey can't go on.
consent-needed-error = Začiarknite políčko, že súhlasíte, aby ste mohli pokračovať

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Záznam { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] január { $year }
    [2] február { $year }
    [3] marec { $year }
    [4] apríl { $year }
    [5] máj { $year }
    [6] jún { $year }
    [7] júl { $year }
    [8] august { $year }
    [9] september { $year }
    [10] október { $year }
    [11] november { $year }
   *[12] december { $year }
}
