### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Smazat moje odpovědi
# Over choices that are to be put in order, all of them.
ranking-all-hint = Seřaďte všechny možnosti od té, která je pro vás na prvním místě
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Vyberte { $max } možnost
    [few] Vyberte nejvýše { $max } možnosti a seřaďte je od té, která je pro vás na prvním místě
    [many] Vyberte nejvýše { $max } možnosti a seřaďte je od té, která je pro vás na prvním místě
   *[other] Vyberte nejvýše { $max } možností a seřaďte je od té, která je pro vás na prvním místě
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place }. místo
# In place of a place, for what is not put in order yet.
ranking-none-label = Bez pořadí
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Vybrat
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Vybrat: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Nahoru
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Nahoru: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Dolů
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Dolů: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = „{ $choice }“ je teď na { $place }. místě z { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = „{ $choice }“ je teď bez pořadí
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Rozdělte { $total } mezi tyto možnosti
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Zbývá { $left } z { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Rozděleno vše: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = O { $over } víc než { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Přidat { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Ubrat { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = položka
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } z { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Přidat: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Přidat další: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Odebrat: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Odebráno: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Vrátit zpět
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Vrátit zpět: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Vráceno zpět: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Můžete přidat nejvýše { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Adresa, řádek 1
# Label of a field of an address.
address-line-2-label = Adresa, řádek 2
# Label of a field of an address.
address-town-label = Město nebo obec
# Label of a field of an address.
address-postcode-label = PSČ (postcode)
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Například „u popelnic za domem číslo 12“ nebo „druhé patro, vedle výtahu“
# Over a field for a name that is typed as a signature.
signature-hint = Jméno, které napíšete, platí jako váš podpis.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Můžete přidat { $max } fotku.
    [few] Můžete přidat nejvýše { $max } fotky.
    [many] Můžete přidat nejvýše { $max } fotky.
   *[other] Můžete přidat nejvýše { $max } fotek.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Můžete přidat { $max } soubor o velikosti nejvýše { $size } ({ $kinds }).
    [few] Můžete přidat nejvýše { $max } soubory, každý o velikosti nejvýše { $size } ({ $kinds }).
    [many] Můžete přidat nejvýše { $max } souboru, každý o velikosti nejvýše { $size } ({ $kinds }).
   *[other] Můžete přidat nejvýše { $max } souborů, každý o velikosti nejvýše { $size } ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Fotky se v tomto zařízení zmenší a údaje o místě a čase pořízení se odstraní.
# Follows them where documents may be added.
file-document-privacy-hint = Dokumenty se odesílají beze změny, se vším, co obsahují, například se jménem autora.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = fotka
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = prostý text
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Přidat fotku
    [few] Přidat fotky
    [many] Přidat fotky
   *[other] Přidat fotky
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Přidat soubor
    [few] Přidat soubory
    [many] Přidat soubory
   *[other] Přidat soubory
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Náhled: „{ $name }“
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Odebrat
# The same button for screen readers. $name: the file's name.
file-remove-label = Odebrat: „{ $name }“
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Připravujeme: „{ $name }“
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Přidáno: „{ $name }“, { $count } z { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Odebráno: „{ $name }“
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Toto video je v britském znakovém jazyce (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Textový přepis
# Name of a sound recording. $title: what it is about.
media-audio-label = Zvukový záznam: { $title }
# Name of a video. $title: what it is about.
media-video-label = Video: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Velmi špatně
# Face of a row of faces.
smileys-bad-label = Špatně
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Ujde to
# Face of a row of faces.
smileys-good-label = Dobře
# Face of a row of faces, the happiest.
smileys-very-good-label = Velmi dobře
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } z { $max } hvězdiček
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Zcela nepravděpodobné
# Highest point of that scale.
likelihood-high-label = Velmi pravděpodobné
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Den
# Label of a field of a date.
date-month-label = Měsíc
# Label of a field of a date.
date-year-label = Rok
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Například 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Například 27 3 2026. Pokud neznáte den nebo měsíc, nechte pole prázdné.
# Over a field for a time of day: how it may be typed.
time-example-hint = Například 9:30 nebo 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Vyberte jeden z obličejů
# No star was selected.
stars-required-error = Vyberte počet hvězdiček
# No number was selected.
likelihood-required-error = Vyberte číslo od 0 do 10
# Nothing was typed.
telephone-required-error = Zadejte telefonní číslo
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Zadejte telefonní číslo, například 01632 960 001, 07700 900 982 nebo +44 808 157 0192
# Nothing was typed.
postcode-required-error = Zadejte PSČ
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Zadejte celé britské PSČ, například SW1A 1AA
# Nothing was typed.
date-required-error = Zadejte datum
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Zadejte den, měsíc a rok, například 27 3 2026
# The field for the day is empty.
date-day-missing-error = Kromě měsíce a roku zadejte i den
# The field for the month is empty.
date-month-missing-error = Kromě dne a roku zadejte i měsíc
# The field for the year is empty.
date-year-missing-error = Zadejte i rok, například 2026
# What was typed is no day.
date-day-error = Zadejte den jako číslo od 1 do 31
# What was typed is no month.
date-month-error = Zadejte měsíc jako číslo od 1 do 12
# What was typed is no year.
date-year-error = Zadejte rok čtyřmi číslicemi, například 2026
# No calendar has this day, like 31 April.
date-unreal-error = Zadejte datum, které existuje, tento měsíc má méně dní
# $date: the first day that is allowed, in words.
date-early-error = Zadejte { $date } nebo pozdější datum
# $date: the last day that is allowed, in words.
date-late-error = Zadejte { $date } nebo dřívější datum
# Nothing was typed.
time-required-error = Zadejte čas
# What was typed is not a time of day.
time-format-error = Zadejte čas, například 9:30 nebo 14:30
# Nothing was put in order.
ranking-required-error = Seřaďte možnosti
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Zařaďte { $min } možnost do pořadí
    [few] Seřaďte všechny { $min } možnosti
    [many] Seřaďte všech { $min } možnosti
   *[other] Seřaďte všech { $min } možností
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Změňte čísla tak, aby jejich součet byl { $total }, teď je { $given }
# Nothing was typed.
address-line-1-required-error = Zadejte řádek 1 adresy, obvykle číslo domu a ulici
# Nothing was typed.
address-town-required-error = Zadejte město nebo obec
# Nothing was typed.
location-required-error = Napište, kde to je
# Nothing was typed.
signature-required-error = Pro podpis zadejte své celé jméno
# No photo or file was added.
file-required-error = Přidejte fotku nebo soubor
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Můžete přidat jen { $max } soubor, nejdřív odeberte ten, který už je přidaný
    [few] Můžete přidat nejvýše { $max } soubory, nejdřív jeden odeberte
    [many] Můžete přidat nejvýše { $max } souboru, nejdřív jeden odeberte
   *[other] Můžete přidat nejvýše { $max } souborů, nejdřív jeden odeberte
}
# A file is too large. $name: its name.
file-large-error = Soubor „{ $name }“ je moc velký a nebyl přidán, vyberte menší soubor
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = Soubor „{ $name }“ nebyl přidán, protože soubory tohoto typu sem nelze odeslat, vyberte jiný soubor
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = Soubor „{ $name }“ nebyl přidán, protože ho toto zařízení neumí otevřít, vyberte jiný soubor nebo pořiďte jeho snímek obrazovky
# A box was not ticked without which the survey can't go on.
consent-needed-error = Chcete-li pokračovat, zaškrtněte, že souhlasíte

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Položka { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] leden { $year }
    [2] únor { $year }
    [3] březen { $year }
    [4] duben { $year }
    [5] květen { $year }
    [6] červen { $year }
    [7] červenec { $year }
    [8] srpen { $year }
    [9] září { $year }
    [10] říjen { $year }
    [11] listopad { $year }
   *[12] prosinec { $year }
}
