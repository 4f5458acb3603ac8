### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Wyczyść moje odpowiedzi
# Over choices that are to be put in order, all of them.
ranking-all-hint = Ustaw wszystkie w kolejności, zaczynając od pierwszego wyboru
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Wybierz { $max } z poniższych
    [few] Wybierz maksymalnie { $max } z poniższych i ustaw je w kolejności, zaczynając od pierwszego wyboru
    [many] Wybierz maksymalnie { $max } z poniższych i ustaw je w kolejności, zaczynając od pierwszego wyboru
   *[other] Wybierz maksymalnie { $max } z poniższych i ustaw je w kolejności, zaczynając od pierwszego wyboru
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place }. miejsce
# In place of a place, for what is not put in order yet.
ranking-none-label = Bez miejsca
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Wybierz
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Wybierz: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = W górę
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = W górę: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = W dół
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = W dół: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = „{ $choice }”: teraz miejsce { $place } z { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = „{ $choice }” nie ma już miejsca w kolejności
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Rozdziel { $total } między poniższe pozycje
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Pozostało { $left } z { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Rozdzielono całość: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = O { $over } więcej niż { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Dodaj { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Odejmij { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = wpis
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } z { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Dodaj: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Dodaj następny element: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Usuń: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Usunięto: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Cofnij
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Cofnij: przywróć { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Przywrócono: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Nie można dodać więcej niż { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Adres, wiersz 1
# Label of a field of an address.
address-line-2-label = Adres, wiersz 2
# Label of a field of an address.
address-town-label = Miejscowość
# Label of a field of an address.
address-postcode-label = Kod pocztowy
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Na przykład „przy śmietnikach za numerem 12” lub „drugie piętro, obok windy”
# Over a field for a name that is typed as a signature.
signature-hint = Wpisując imię i nazwisko, składasz podpis.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Możesz dodać { $max } zdjęcie.
    [few] Możesz dodać maksymalnie { $max } zdjęcia.
    [many] Możesz dodać maksymalnie { $max } zdjęć.
   *[other] Możesz dodać maksymalnie { $max } zdjęcia.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Możesz dodać { $max } plik o rozmiarze do { $size } ({ $kinds }).
    [few] Możesz dodać maksymalnie { $max } pliki, każdy o rozmiarze do { $size } ({ $kinds }).
    [many] Możesz dodać maksymalnie { $max } plików, każdy o rozmiarze do { $size } ({ $kinds }).
   *[other] Możesz dodać maksymalnie { $max } pliku, każdy o rozmiarze do { $size } ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Zdjęcia są zmniejszane na tym urządzeniu, a informacje o miejscu i czasie ich zrobienia są usuwane.
# Follows them where documents may be added.
file-document-privacy-hint = Dokumenty są wysyłane bez zmian, z całą zawartością, na przykład z nazwiskiem autora.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = zdjęcie
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = zwykły tekst
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Dodaj zdjęcie
    [few] Dodaj zdjęcia
    [many] Dodaj zdjęcia
   *[other] Dodaj zdjęcia
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Dodaj plik
    [few] Dodaj pliki
    [many] Dodaj pliki
   *[other] Dodaj pliki
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Podgląd: „{ $name }”
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Usuń
# The same button for screen readers. $name: the file's name.
file-remove-label = Usuń: „{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Przygotowujemy plik „{ $name }”
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Dodano plik „{ $name }”, { $count } z { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Usunięto plik „{ $name }”
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = To nagranie jest w brytyjskim języku migowym (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Transkrypcja
# Name of a sound recording. $title: what it is about.
media-audio-label = Nagranie dźwiękowe: { $title }
# Name of a video. $title: what it is about.
media-video-label = Film: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Bardzo źle
# Face of a row of faces.
smileys-bad-label = Źle
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Średnio
# Face of a row of faces.
smileys-good-label = Dobrze
# Face of a row of faces, the happiest.
smileys-very-good-label = Bardzo dobrze
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } z { $max } gwiazdek
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Zupełnie nieprawdopodobne
# Highest point of that scale.
likelihood-high-label = Niezwykle prawdopodobne
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Dzień
# Label of a field of a date.
date-month-label = Miesiąc
# Label of a field of a date.
date-year-label = Rok
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Na przykład 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Na przykład 27 3 2026. Jeśli nie znasz dnia lub miesiąca, zostaw puste pole.
# Over a field for a time of day: how it may be typed.
time-example-hint = Na przykład 9:30 lub 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Wybierz jedną z buziek
# No star was selected.
stars-required-error = Wybierz liczbę gwiazdek
# No number was selected.
likelihood-required-error = Wybierz liczbę od 0 do 10
# Nothing was typed.
telephone-required-error = Wpisz numer telefonu
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Wpisz numer telefonu, na przykład 01632 960 001, 07700 900 982 lub +44 808 157 0192
# Nothing was typed.
postcode-required-error = Wpisz kod pocztowy
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Wpisz pełny brytyjski kod pocztowy, na przykład SW1A 1AA
# Nothing was typed.
date-required-error = Wpisz datę
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Wpisz dzień, miesiąc i rok, na przykład 27 3 2026
# The field for the day is empty.
date-day-missing-error = Wpisz także dzień, nie tylko miesiąc i rok
# The field for the month is empty.
date-month-missing-error = Wpisz także miesiąc, nie tylko dzień i rok
# The field for the year is empty.
date-year-missing-error = Wpisz także rok, na przykład 2026
# What was typed is no day.
date-day-error = Wpisz dzień jako liczbę od 1 do 31
# What was typed is no month.
date-month-error = Wpisz miesiąc jako liczbę od 1 do 12
# What was typed is no year.
date-year-error = Wpisz rok czterema cyframi, na przykład 2026
# No calendar has this day, like 31 April.
date-unreal-error = Wpisz istniejącą datę – ten miesiąc ma mniej dni
# $date: the first day that is allowed, in words.
date-early-error = Wpisz datę { $date } lub późniejszą
# $date: the last day that is allowed, in words.
date-late-error = Wpisz datę { $date } lub wcześniejszą
# Nothing was typed.
time-required-error = Wpisz godzinę
# What was typed is not a time of day.
time-format-error = Wpisz godzinę, na przykład 9:30 lub 14:30
# Nothing was put in order.
ranking-required-error = Ustaw wybrane odpowiedzi w kolejności
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Ustaw w kolejności { $min } odpowiedź
    [few] Ustaw w kolejności wszystkie { $min } odpowiedzi
    [many] Ustaw w kolejności wszystkie { $min } odpowiedzi
   *[other] Ustaw w kolejności wszystkie { $min } odpowiedzi
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Zmień liczby tak, aby ich suma wynosiła { $total }; teraz wynosi { $given }
# Nothing was typed.
address-line-1-required-error = Wpisz pierwszy wiersz adresu, zwykle budynek i ulicę
# Nothing was typed.
address-town-required-error = Wpisz miejscowość
# Nothing was typed.
location-required-error = Napisz, gdzie to jest
# Nothing was typed.
signature-required-error = Wpisz pełne imię i nazwisko, aby złożyć podpis
# No photo or file was added.
file-required-error = Dodaj zdjęcie lub plik
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Możesz dodać tylko { $max } plik – najpierw usuń ten, który już jest
    [few] Możesz dodać maksymalnie { $max } pliki – najpierw usuń jeden
    [many] Możesz dodać maksymalnie { $max } plików – najpierw usuń jeden
   *[other] Możesz dodać maksymalnie { $max } pliku – najpierw usuń jeden
}
# A file is too large. $name: its name.
file-large-error = Plik „{ $name }” jest za duży i nie został dodany – wybierz mniejszy plik
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = Plik „{ $name }” nie został dodany, bo plików tego rodzaju nie można tu wysłać – wybierz inny plik
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = Plik „{ $name }” nie został dodany, bo to urządzenie nie może go otworzyć – wybierz inny plik lub zrób jego zrzut ekranu
# A box was not ticked without which the survey can't go on.
consent-needed-error = Zaznacz pole, aby wyrazić zgodę i przejść dalej

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Wpis { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] styczeń { $year }
    [2] luty { $year }
    [3] marzec { $year }
    [4] kwiecień { $year }
    [5] maj { $year }
    [6] czerwiec { $year }
    [7] lipiec { $year }
    [8] sierpień { $year }
    [9] wrzesień { $year }
    [10] październik { $year }
    [11] listopad { $year }
   *[12] grudzień { $year }
}
