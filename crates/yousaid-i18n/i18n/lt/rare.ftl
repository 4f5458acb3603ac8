### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Išvalyti mano atsakymus
# Over choices that are to be put in order, all of them.
ranking-all-hint = Surikiuokite visus variantus, pradėdami nuo svarbiausio Jums
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Pasirinkite ne daugiau kaip { $max } variantą
    [few] Pasirinkite ne daugiau kaip { $max } variantus ir surikiuokite juos, pradėdami nuo svarbiausio Jums
    [many] Pasirinkite ne daugiau kaip { $max } varianto ir surikiuokite juos, pradėdami nuo svarbiausio Jums
   *[other] Pasirinkite ne daugiau kaip { $max } variantų ir surikiuokite juos, pradėdami nuo svarbiausio Jums
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place } vieta
# In place of a place, for what is not put in order yet.
ranking-none-label = Be vietos
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Pasirinkti
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Pasirinkti: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Aukštyn
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Aukštyn: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Žemyn
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Žemyn: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = „{ $choice }“ dabar yra { $place } vietoje iš { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = „{ $choice }“ vietos eilėje nebeturi
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Paskirstykite { $total } šiems variantams
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Liko { $left } iš { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Paskirstyta viskas: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } daugiau nei { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Pridėti { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Atimti { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = įrašas
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } iš { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Pridėti: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Pridėti dar: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Pašalinti: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Pašalinta: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Anuliuoti
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Anuliuoti: grąžinti { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Grąžinta: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Daugiau kaip { $max } pridėti negalima
# Label of a field of an address in the United Kingdom.
address-line-1-label = Adreso 1 eilutė
# Label of a field of an address.
address-line-2-label = Adreso 2 eilutė
# Label of a field of an address.
address-town-label = Miestas ar gyvenvietė
# Label of a field of an address.
address-postcode-label = Pašto kodas
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Pavyzdžiui, „prie šiukšlių konteinerių už 12 namo“ arba „antras aukštas, šalia lifto“
# Over a field for a name that is typed as a signature.
signature-hint = Įvesdami savo vardą ir pavardę, pasirašote.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Galite pridėti ne daugiau kaip { $max } nuotrauką.
    [few] Galite pridėti ne daugiau kaip { $max } nuotraukas.
    [many] Galite pridėti ne daugiau kaip { $max } nuotraukos.
   *[other] Galite pridėti ne daugiau kaip { $max } nuotraukų.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Galite pridėti ne daugiau kaip { $max } failą, iki { $size } ({ $kinds }).
    [few] Galite pridėti ne daugiau kaip { $max } failus, kiekvieną iki { $size } ({ $kinds }).
    [many] Galite pridėti ne daugiau kaip { $max } failo, kiekvieną iki { $size } ({ $kinds }).
   *[other] Galite pridėti ne daugiau kaip { $max } failų, kiekvieną iki { $size } ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Nuotraukos sumažinamos šiame įrenginyje, o duomenys apie tai, kur ir kada jos darytos, pašalinami.
# Follows them where documents may be added.
file-document-privacy-hint = Dokumentai siunčiami tokie, kokie yra, su viskuo, kas juose yra, pavyzdžiui, autoriaus vardu ir pavarde.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = nuotrauka
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = paprastasis tekstas
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Pridėti nuotrauką
    [few] Pridėti nuotraukų
    [many] Pridėti nuotraukų
   *[other] Pridėti nuotraukų
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Pridėti failą
    [few] Pridėti failų
    [many] Pridėti failų
   *[other] Pridėti failų
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Peržiūra: „{ $name }“
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Pašalinti
# The same button for screen readers. $name: the file's name.
file-remove-label = Pašalinti: „{ $name }“
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Ruošiama: „{ $name }“
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Pridėta: „{ $name }“, { $count } iš { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Pašalinta: „{ $name }“
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Šis vaizdo įrašas yra britų gestų kalba (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Teksto išrašas
# Name of a sound recording. $title: what it is about.
media-audio-label = Garso įrašas: { $title }
# Name of a video. $title: what it is about.
media-video-label = Vaizdo įrašas: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Labai blogai
# Face of a row of faces.
smileys-bad-label = Blogai
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Vidutiniškai
# Face of a row of faces.
smileys-good-label = Gerai
# Face of a row of faces, the happiest.
smileys-very-good-label = Labai gerai
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } iš { $max } žvaigždučių
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Visiškai netikėtina
# Highest point of that scale.
likelihood-high-label = Labai tikėtina
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Diena
# Label of a field of a date.
date-month-label = Mėnuo
# Label of a field of a date.
date-year-label = Metai
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Pavyzdžiui, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Pavyzdžiui, 27 3 2026. Jei nežinote dienos ar mėnesio, palikite lauką tuščią.
# Over a field for a time of day: how it may be typed.
time-example-hint = Pavyzdžiui, 9:30 arba 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Pasirinkite vieną iš veidelių
# No star was selected.
stars-required-error = Pasirinkite žvaigždučių skaičių
# No number was selected.
likelihood-required-error = Pasirinkite skaičių nuo 0 iki 10
# Nothing was typed.
telephone-required-error = Įveskite telefono numerį
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Įveskite telefono numerį, pavyzdžiui, 01632 960 001, 07700 900 982 arba +44 808 157 0192
# Nothing was typed.
postcode-required-error = Įveskite pašto kodą
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Įveskite visą JK pašto kodą, pavyzdžiui, SW1A 1AA
# Nothing was typed.
date-required-error = Įveskite datą
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Įveskite dieną, mėnesį ir metus, pavyzdžiui, 27 3 2026
# The field for the day is empty.
date-day-missing-error = Įveskite ne tik mėnesį ir metus, bet ir dieną
# The field for the month is empty.
date-month-missing-error = Įveskite ne tik dieną ir metus, bet ir mėnesį
# The field for the year is empty.
date-year-missing-error = Įveskite ir metus, pavyzdžiui, 2026
# What was typed is no day.
date-day-error = Įveskite dieną skaičiumi nuo 1 iki 31
# What was typed is no month.
date-month-error = Įveskite mėnesį skaičiumi nuo 1 iki 12
# What was typed is no year.
date-year-error = Įveskite metus keturiais skaitmenimis, pavyzdžiui, 2026
# No calendar has this day, like 31 April.
date-unreal-error = Įveskite tikrą datą: šis mėnuo turi mažiau dienų
# $date: the first day that is allowed, in words.
date-early-error = Įveskite { $date } arba vėlesnę datą
# $date: the last day that is allowed, in words.
date-late-error = Įveskite { $date } arba ankstesnę datą
# Nothing was typed.
time-required-error = Įveskite laiką
# What was typed is not a time of day.
time-format-error = Įveskite laiką, pavyzdžiui, 9:30 arba 14:30
# Nothing was put in order.
ranking-required-error = Surikiuokite savo pasirinktus variantus
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Surikiuokite { $min } variantą
    [few] Surikiuokite visus { $min } variantus
    [many] Surikiuokite { $min } varianto
   *[other] Surikiuokite visus { $min } variantų
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Pakeiskite skaičius taip, kad jų suma būtų { $total }; dabar ji yra { $given }
# Nothing was typed.
address-line-1-required-error = Įveskite adreso 1 eilutę, paprastai tai pastatas ir gatvė
# Nothing was typed.
address-town-required-error = Įveskite miestą ar gyvenvietę
# Nothing was typed.
location-required-error = Įveskite, kur tai yra
# Nothing was typed.
signature-required-error = Įveskite vardą ir pavardę, kad pasirašytumėte
# No photo or file was added.
file-required-error = Pridėkite nuotrauką arba failą
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Galite pridėti ne daugiau kaip { $max } failą; pirmiausia pašalinkite jau pridėtą
    [few] Galite pridėti ne daugiau kaip { $max } failus; pirmiausia vieną pašalinkite
    [many] Galite pridėti ne daugiau kaip { $max } failo; pirmiausia vieną pašalinkite
   *[other] Galite pridėti ne daugiau kaip { $max } failų; pirmiausia vieną pašalinkite
}
# A file is too large. $name: its name.
file-large-error = Failas „{ $name }“ per didelis ir nepridėtas; pasirinkite mažesnį failą
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = Failas „{ $name }“ nepridėtas, nes tokių failų čia siųsti negalima; pasirinkite kitą failą
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = Failas „{ $name }“ nepridėtas, nes šis įrenginys negali jo atidaryti; pasirinkite kitą failą arba padarykite jo ekrano nuotrauką
# A box was not ticked without which the survey can't go on.
consent-needed-error = Pažymėkite langelį, kad sutinkate, ir galėsite tęsti

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Įrašas { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] { $year } m. sausis
    [2] { $year } m. vasaris
    [3] { $year } m. kovas
    [4] { $year } m. balandis
    [5] { $year } m. gegužė
    [6] { $year } m. birželis
    [7] { $year } m. liepa
    [8] { $year } m. rugpjūtis
    [9] { $year } m. rugsėjis
    [10] { $year } m. spalis
    [11] { $year } m. lapkritis
   *[12] { $year } m. gruodis
}
