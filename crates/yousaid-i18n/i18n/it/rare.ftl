### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Cancella le mie risposte
# Over choices that are to be put in order, all of them.
ranking-all-hint = Metta in ordine tutte queste opzioni, cominciando dalla Sua preferita
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Scelga { $max } di queste opzioni
    [many] Scelga fino a { $max } di queste opzioni e le metta in ordine, cominciando dalla Sua preferita
   *[other] Scelga fino a { $max } di queste opzioni e le metta in ordine, cominciando dalla Sua preferita
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place }º
# In place of a place, for what is not put in order yet.
ranking-none-label = Non in ordine
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Scegli
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Scegli: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Su
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Su: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Giù
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Giù: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = «{ $choice }» è ora al posto { $place } di { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = «{ $choice }» non occupa più nessun posto
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Distribuisca { $total } tra queste opzioni
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Da distribuire: { $left } di { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Tutto distribuito: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } in più rispetto a { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Aggiungi { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Togli { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = voce
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } di { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Aggiungi: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Aggiungi ancora: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Rimuovi: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Ha rimosso: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Annulla
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Annulla: ripristina { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Di nuovo in elenco: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Non è possibile aggiungerne più di { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Indirizzo, riga 1
# Label of a field of an address.
address-line-2-label = Indirizzo, riga 2
# Label of a field of an address.
address-town-label = Città o località
# Label of a field of an address.
address-postcode-label = Codice postale
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Ad esempio, «vicino ai bidoni dei rifiuti dietro il numero 12» o «secondo piano, accanto all’ascensore»
# Over a field for a name that is typed as a signature.
signature-hint = Scrivendo il Suo nome, Lei firma.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Può aggiungere { $max } foto.
    [many] Può aggiungere fino a { $max } di foto.
   *[other] Può aggiungere fino a { $max } foto.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Può aggiungere { $max } file di massimo { $size } ({ $kinds }).
    [many] Può aggiungere fino a { $max } di file di massimo { $size } ciascuno ({ $kinds }).
   *[other] Può aggiungere fino a { $max } file di massimo { $size } ciascuno ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Le foto vengono ridotte su questo dispositivo. Il luogo e l’ora in cui sono state scattate vengono rimossi.
# Follows them where documents may be added.
file-document-privacy-hint = I documenti vengono inviati così come sono, con tutto ciò che contengono, ad esempio il nome di chi li ha scritti.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = foto
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = testo semplice
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Aggiungi una foto
    [many] Aggiungi foto
   *[other] Aggiungi foto
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Aggiungi un file
    [many] Aggiungi file
   *[other] Aggiungi file
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Anteprima di «{ $name }»
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Rimuovi
# The same button for screen readers. $name: the file's name.
file-remove-label = Rimuovi: «{ $name }»
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Preparazione di «{ $name }» in corso
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = «{ $name }» è stato aggiunto, { $count } di { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = «{ $name }» è stato rimosso
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Questo video è nella lingua dei segni britannica (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Trascrizione
# Name of a sound recording. $title: what it is about.
media-audio-label = Registrazione: { $title }
# Name of a video. $title: what it is about.
media-video-label = Video: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Molto male
# Face of a row of faces.
smileys-bad-label = Male
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Così così
# Face of a row of faces.
smileys-good-label = Bene
# Face of a row of faces, the happiest.
smileys-very-good-label = Molto bene
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } di { $max } stelle
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Per niente probabile
# Highest point of that scale.
likelihood-high-label = Estremamente probabile
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Giorno
# Label of a field of a date.
date-month-label = Mese
# Label of a field of a date.
date-year-label = Anno
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Ad esempio, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Ad esempio, 27 3 2026. Se non sa il giorno o il mese, lasci il campo vuoto.
# Over a field for a time of day: how it may be typed.
time-example-hint = Ad esempio, 9:30 o 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Scelga una delle faccine
# No star was selected.
stars-required-error = Scelga un numero di stelle
# No number was selected.
likelihood-required-error = Scelga un numero da 0 a 10
# Nothing was typed.
telephone-required-error = Scriva un numero di telefono
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Scriva un numero di telefono, ad esempio 01632 960 001, 07700 900 982 o +44 808 157 0192
# Nothing was typed.
postcode-required-error = Scriva un codice postale
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Scriva un codice postale completo del Regno Unito, ad esempio SW1A 1AA
# Nothing was typed.
date-required-error = Scriva una data
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Scriva un giorno, un mese e un anno, ad esempio 27 3 2026
# The field for the day is empty.
date-day-missing-error = Scriva il giorno, oltre al mese e all’anno
# The field for the month is empty.
date-month-missing-error = Scriva il mese, oltre al giorno e all’anno
# The field for the year is empty.
date-year-missing-error = Scriva anche l’anno, ad esempio 2026
# What was typed is no day.
date-day-error = Scriva il giorno con un numero da 1 a 31
# What was typed is no month.
date-month-error = Scriva il mese con un numero da 1 a 12
# What was typed is no year.
date-year-error = Scriva l’anno con quattro cifre, ad esempio 2026
# No calendar has this day, like 31 April.
date-unreal-error = Scriva una data che esiste, questo mese ha meno giorni
# $date: the first day that is allowed, in words.
date-early-error = Scriva { $date } o una data successiva
# $date: the last day that is allowed, in words.
date-late-error = Scriva { $date } o una data precedente
# Nothing was typed.
time-required-error = Scriva un’ora
# What was typed is not a time of day.
time-format-error = Scriva un’ora, ad esempio 9:30 o 14:30
# Nothing was put in order.
ranking-required-error = Metta in ordine le opzioni
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Metta in ordine { $min } opzione
    [many] Metta in ordine { $min } di opzioni
   *[other] Metta in ordine tutte le { $min } opzioni
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Cambi i numeri in modo che il totale sia { $total }, ora è { $given }
# Nothing was typed.
address-line-1-required-error = Scriva la riga 1 dell’indirizzo, di solito l’edificio e la via
# Nothing was typed.
address-town-required-error = Scriva una città o una località
# Nothing was typed.
location-required-error = Scriva dove si trova
# Nothing was typed.
signature-required-error = Scriva il Suo nome e cognome per firmare
# No photo or file was added.
file-required-error = Aggiunga una foto o un file
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Può aggiungere solo { $max } file, rimuova prima quello già presente
    [many] Può aggiungere fino a { $max } di file, ne rimuova prima uno
   *[other] Può aggiungere fino a { $max } file, ne rimuova prima uno
}
# A file is too large. $name: its name.
file-large-error = «{ $name }» è troppo grande e non è stato aggiunto, scelga un file più piccolo
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = «{ $name }» non è stato aggiunto perché qui non si possono inviare file di questo tipo, scelga un altro file
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = «{ $name }» non è stato aggiunto perché questo dispositivo non riesce ad aprirlo, scelga un altro file o faccia uno screenshot
# A box was not ticked without which the survey can't go on.
consent-needed-error = Spunti la casella per indicare che è d’accordo e poter continuare

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Voce { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] gennaio { $year }
    [2] febbraio { $year }
    [3] marzo { $year }
    [4] aprile { $year }
    [5] maggio { $year }
    [6] giugno { $year }
    [7] luglio { $year }
    [8] agosto { $year }
    [9] settembre { $year }
    [10] ottobre { $year }
    [11] novembre { $year }
   *[12] dicembre { $year }
}
