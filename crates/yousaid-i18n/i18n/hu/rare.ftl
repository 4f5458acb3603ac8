### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Válaszaim törlése
# Over choices that are to be put in order, all of them.
ranking-all-hint = Állítsa sorrendbe az összeset, az Önnek legfontosabbal kezdve
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Válasszon ki { $max } lehetőséget
   *[other] Válasszon ki legfeljebb { $max } lehetőséget, és állítsa őket sorrendbe, az Önnek legfontosabbal kezdve
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place }. hely
# In place of a place, for what is not put in order yet.
ranking-none-label = Nincs helye
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Kiválasztás
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Kiválasztás: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Fel
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Fel: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Le
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Le: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = „{ $choice }”: most { $place }. hely, összesen { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = „{ $choice }”: már nincs helye a sorrendben
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Összesen ennyit osszon szét ezek között: { $total }
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Még { $left } maradt, összesen { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Mindet szétosztotta: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } a többlet, összesen { $total } lehet
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } hozzáadása: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } elvétele: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = bejegyzés
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } / { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Hozzáadás: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Még egy hozzáadása: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Eltávolítás: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Eltávolítva: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Visszavonás
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Visszavonás: { $entry } { $number } visszaállítása
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Visszaállítva: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Legfeljebb ennyit adhat hozzá: { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Cím, 1. sor
# Label of a field of an address.
address-line-2-label = Cím, 2. sor
# Label of a field of an address.
address-town-label = Település
# Label of a field of an address.
address-postcode-label = Irányítószám
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Például „a kukáknál a 12-es szám mögött” vagy „második emelet, a lift mellett”
# Over a field for a name that is typed as a signature.
signature-hint = A neve beírásával Ön aláír.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] { $max } fotót adhat hozzá.
   *[other] Legfeljebb { $max } fotót adhat hozzá.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] { $max } fájlt adhat hozzá, legfeljebb { $size } méretben ({ $kinds }).
   *[other] Legfeljebb { $max } fájlt adhat hozzá, egyenként legfeljebb { $size } méretben ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = A fotóit ezen az eszközön lekicsinyítjük, és eltávolítjuk belőlük, hogy hol és mikor készültek.
# Follows them where documents may be added.
file-document-privacy-hint = A dokumentumokat változtatás nélkül küldjük el, mindennel, ami bennük van, például a szerző nevével.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = fotó
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = egyszerű szöveg
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Fotó hozzáadása
   *[other] Fotók hozzáadása
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Fájl hozzáadása
   *[other] Fájlok hozzáadása
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Előnézet: „{ $name }”
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Eltávolítás
# The same button for screen readers. $name: the file's name.
file-remove-label = Eltávolítás: „{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Előkészítés: „{ $name }”
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Hozzáadva: „{ $name }”, { $count } / { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Eltávolítva: „{ $name }”
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Ez a videó brit jelnyelven (BSL) készült.
# Opens what is said and shown in a recording, as text.
media-transcript-label = Szöveges átirat
# Name of a sound recording. $title: what it is about.
media-audio-label = Hangfelvétel: { $title }
# Name of a video. $title: what it is about.
media-video-label = Videó: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Nagyon rossz
# Face of a row of faces.
smileys-bad-label = Rossz
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Közepes
# Face of a row of faces.
smileys-good-label = Jó
# Face of a row of faces, the happiest.
smileys-very-good-label = Nagyon jó
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $max } csillagból { $count }
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Egyáltalán nem valószínű
# Highest point of that scale.
likelihood-high-label = Rendkívül valószínű
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Nap
# Label of a field of a date.
date-month-label = Hónap
# Label of a field of a date.
date-year-label = Év
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Például 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Például 27 3 2026. Ha nem tudja a napot vagy a hónapot, hagyja üresen.
# Over a field for a time of day: how it may be typed.
time-example-hint = Például 9:30 vagy 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Jelölje meg az egyik arcot
# No star was selected.
stars-required-error = Jelölje meg, hány csillagot ad
# No number was selected.
likelihood-required-error = Jelöljön meg egy számot 0 és 10 között
# Nothing was typed.
telephone-required-error = Írjon be egy telefonszámot
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Írjon be egy telefonszámot, például 01632 960 001, 07700 900 982 vagy +44 808 157 0192
# Nothing was typed.
postcode-required-error = Írjon be egy irányítószámot
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Írjon be egy teljes brit irányítószámot, például SW1A 1AA
# Nothing was typed.
date-required-error = Írjon be egy dátumot
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Írja be a napot, a hónapot és az évet, például 27 3 2026
# The field for the day is empty.
date-day-missing-error = A hónap és az év mellett írja be a napot is
# The field for the month is empty.
date-month-missing-error = A nap és az év mellett írja be a hónapot is
# The field for the year is empty.
date-year-missing-error = Írja be az évet is, például 2026
# What was typed is no day.
date-day-error = A napot 1 és 31 közötti számmal írja be
# What was typed is no month.
date-month-error = A hónapot 1 és 12 közötti számmal írja be
# What was typed is no year.
date-year-error = Az évet négy számjeggyel írja be, például 2026
# No calendar has this day, like 31 April.
date-unreal-error = Írjon be egy létező dátumot, ez a hónap rövidebb
# $date: the first day that is allowed, in words.
date-early-error = Írjon be egy dátumot, amely nem korábbi ennél: { $date }
# $date: the last day that is allowed, in words.
date-late-error = Írjon be egy dátumot, amely nem későbbi ennél: { $date }
# Nothing was typed.
time-required-error = Írjon be egy időpontot
# What was typed is not a time of day.
time-format-error = Írjon be egy időpontot, például 9:30 vagy 14:30
# Nothing was put in order.
ranking-required-error = Állítsa sorrendbe a kiválasztott lehetőségeket
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Állítson sorrendbe { $min } lehetőséget
   *[other] Állítsa sorrendbe mind a { $min } lehetőséget
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Módosítsa a számokat, hogy az összegük { $total } legyen; most { $given }
# Nothing was typed.
address-line-1-required-error = Írja be a cím 1. sorát, általában az épületet és az utcát
# Nothing was typed.
address-town-required-error = Írja be a települést
# Nothing was typed.
location-required-error = Írja be, hol van
# Nothing was typed.
signature-required-error = Az aláíráshoz írja be a teljes nevét
# No photo or file was added.
file-required-error = Adjon hozzá egy fotót vagy fájlt
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Csak { $max } fájlt adhat hozzá, előbb távolítsa el a meglévőt
   *[other] Legfeljebb { $max } fájlt adhat hozzá, előbb távolítson el egyet
}
# A file is too large. $name: its name.
file-large-error = „{ $name }”: a fájl túl nagy, ezért nem adtuk hozzá, válasszon kisebb fájlt
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = „{ $name }”: a fájlt nem adtuk hozzá, mert ilyen típusú fájl itt nem küldhető el, válasszon másik fájlt
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = „{ $name }”: a fájlt nem adtuk hozzá, mert ez az eszköz nem tudja megnyitni, válasszon másik fájlt, vagy készítsen róla képernyőképet
# A box was not ticked without which the survey can't go on.
consent-needed-error = A folytatáshoz jelölje be a négyzetet, ezzel jelzi, hogy egyetért

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Bejegyzés { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] { $year }. január
    [2] { $year }. február
    [3] { $year }. március
    [4] { $year }. április
    [5] { $year }. május
    [6] { $year }. június
    [7] { $year }. július
    [8] { $year }. augusztus
    [9] { $year }. szeptember
    [10] { $year }. október
    [11] { $year }. november
   *[12] { $year }. december
}
