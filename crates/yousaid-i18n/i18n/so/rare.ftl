### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Tirtir jawaabahayga
# Over choices that are to be put in order, all of them.
ranking-all-hint = Kuwan oo dhan u kala hormari, ka bilow midka aad ugu jeceshahay
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Ka dooro { $max } kuwan
   *[other] Ka dooro kuwan ilaa { $max } oo u kala hormari, ka bilow midka aad ugu jeceshahay
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place }aad
# In place of a place, for what is not put in order yet.
ranking-none-label = Lama kala hormarin
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Dooro
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Dooro: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Kor u qaad
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Kor u qaad: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Hoos u dhig
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Hoos u dhig: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” hadda waa { $place } ee { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” kuma jirto kala horreynta hadda
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = { $total } u qaybi kuwan
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $left } ayaa ka haray { $total }
# Nothing is left. $total: the whole.
allocation-done-status = { $total } dhammaan waa la qaybiyey
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } ayaa ka badan { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Ku dar { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Ka jar { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = qodob
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } ee { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Ku dar { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Ku dar { $entry } kale
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Ka saar { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } waa la saaray
# Button beside it: puts back what was taken out.
repeat-undo-button = Ka noqo
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Ka noqo: soo celi { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } waa la soo celiyey
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Kuma dari kartid wax ka badan { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Cinwaanka, sadarka 1
# Label of a field of an address.
address-line-2-label = Cinwaanka, sadarka 2
# Label of a field of an address.
address-town-label = Magaalada
# Label of a field of an address.
address-postcode-label = Koodhka boostada (postcode)
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Tusaale ahaan, “agta qashin-qubka ka dambeeya guriga lambarkiisu yahay 12” ama “dabaqa labaad, wiishka agtiisa”
# Over a field for a name that is typed as a signature.
signature-hint = Markaad magacaaga qorto, waad saxiixday.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Waxaad ku dari kartaa { $max } sawir.
   *[other] Waxaad ku dari kartaa ilaa { $max } sawir.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Waxaad ku dari kartaa { $max } fayl oo aan ka weynayn { $size } ({ $kinds }).
   *[other] Waxaad ku dari kartaa ilaa { $max } fayl, midkiiba yuusan ka weynaan { $size } ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Sawirradaada waxaa lagu yareynayaa qalabkan, waxaana laga saarayaa goobta iyo waqtiga la qaaday.
# Follows them where documents may be added.
file-document-privacy-hint = Dukumentiyada waxaa loo dirayaa sida ay yihiin, iyaga iyo wax kasta oo ku jira, sida magaca qofka qoray.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = sawir
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = qoraal keliya
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Ku dar sawir
   *[other] Ku dar sawirro
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Ku dar fayl
   *[other] Ku dar faylal
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Sawirka yar ee “{ $name }”
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Ka saar
# The same button for screen readers. $name: the file's name.
file-remove-label = Ka saar: “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Waa la diyaarinayaa “{ $name }”
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = “{ $name }” waa lagu daray, { $count } ee { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = “{ $name }” waa la saaray
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Muuqaalkani wuxuu ku baxayaa Luqadda Dhegoolaha Ingiriiska (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Qoraalka hadalka
# Name of a sound recording. $title: what it is about.
media-audio-label = Codka la duubay: { $title }
# Name of a video. $title: what it is about.
media-video-label = Muuqaal: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Aad u xun
# Face of a row of faces.
smileys-bad-label = Xun
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Dhexdhexaad
# Face of a row of faces.
smileys-good-label = Fiican
# Face of a row of faces, the happiest.
smileys-very-good-label = Aad u fiican
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } ee { $max } xiddigood
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Suurtagal maaha haba yaraatee
# Highest point of that scale.
likelihood-high-label = Aad bay suurtagal u tahay
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Maalinta
# Label of a field of a date.
date-month-label = Bisha
# Label of a field of a date.
date-year-label = Sannadka
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Tusaale ahaan, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Tusaale ahaan, 27 3 2026. Haddii aadan garanayn maalinta ama bisha, waad ka tagi kartaa.
# Over a field for a time of day: how it may be typed.
time-example-hint = Tusaale ahaan, 9:30am ama 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Dooro mid ka mid ah wejiyada
# No star was selected.
stars-required-error = Dooro tirada xiddigaha
# No number was selected.
likelihood-required-error = Dooro tiro u dhaxaysa 0 iyo 10
# Nothing was typed.
telephone-required-error = Qor lambar telefoon
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Qor lambar telefoon, tusaale ahaan 01632 960 001, 07700 900 982 ama +44 808 157 0192
# Nothing was typed.
postcode-required-error = Qor koodhka boostada
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Qor koodhka boostada ee UK oo dhammaystiran, tusaale ahaan SW1A 1AA
# Nothing was typed.
date-required-error = Qor taariikh
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Qor maalinta, bisha iyo sannadka, tusaale ahaan 27 3 2026
# The field for the day is empty.
date-day-missing-error = Qor maalinta, bisha iyo sannadka ka sokow
# The field for the month is empty.
date-month-missing-error = Qor bisha, maalinta iyo sannadka ka sokow
# The field for the year is empty.
date-year-missing-error = Qor sannadka sidoo kale, tusaale ahaan 2026
# What was typed is no day.
date-day-error = Maalinta u qor tiro ka mid ah 1 ilaa 31
# What was typed is no month.
date-month-error = Bisha u qor tiro ka mid ah 1 ilaa 12
# What was typed is no year.
date-year-error = Sannadka ku qor afar lambar, tusaale ahaan 2026
# No calendar has this day, like 31 April.
date-unreal-error = Qor taariikh jirta, bishani maalmo ka yar ayay leedahay
# $date: the first day that is allowed, in words.
date-early-error = Qor taariikh ah { $date } ama ka dambaysa
# $date: the last day that is allowed, in words.
date-late-error = Qor taariikh ah { $date } ama ka horraysa
# Nothing was typed.
time-required-error = Qor saacad
# What was typed is not a time of day.
time-format-error = Qor saacad, tusaale ahaan 9:30am ama 14:30
# Nothing was put in order.
ranking-required-error = U kala hormari waxyaabaha aad dooratay
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] U kala hormari { $min } doorasho
   *[other] U kala hormari dhammaan { $min }-ka doorasho
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Beddel tirooyinka si wadartoodu u noqoto { $total }, hadda waa { $given }
# Nothing was typed.
address-line-1-required-error = Qor sadarka 1 ee cinwaanka, badanaa waa dhismaha iyo waddada
# Nothing was typed.
address-town-required-error = Qor magaalada
# Nothing was typed.
location-required-error = Qor halka ay ku taallo
# Nothing was typed.
signature-required-error = Qor magacaaga oo buuxa si aad u saxiixdo
# No photo or file was added.
file-required-error = Ku dar sawir ama fayl
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Waxaad ku dari kartaa { $max } fayl oo keliya, marka hore ka saar kan ku jira
   *[other] Waxaad ku dari kartaa ilaa { $max } fayl, marka hore mid ka saar
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” aad buu u weyn yahay lamana darin, dooro fayl ka yar
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = “{ $name }” lama darin sababtoo ah faylalka noocan ah halkan lagama diri karo, dooro fayl kale
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = “{ $name }” lama darin sababtoo ah qalabkani ma furi karo, dooro fayl kale ama shaashadda ka sawir
# A box was not ticked without which the survey can't go on.
consent-needed-error = Calaamadee sanduuqa si aad u muujiso inaad oggoshahay, markaas sii wad

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Qodob { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] Jannaayo { $year }
    [2] Febraayo { $year }
    [3] Maarso { $year }
    [4] Abriil { $year }
    [5] Maajo { $year }
    [6] Juun { $year }
    [7] Luuliyo { $year }
    [8] Ogosto { $year }
    [9] Sebtembar { $year }
    [10] Oktoobar { $year }
    [11] Nofembar { $year }
   *[12] Desembar { $year }
}
