### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Borrar mis respuestas
# Over choices that are to be put in order, all of them.
ranking-all-hint = Ordene todas estas opciones, empezando por su preferida
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Elija { $max } de estas opciones
    [many] Elija hasta { $max } de estas opciones y ordénelas, empezando por su preferida
   *[other] Elija hasta { $max } de estas opciones y ordénelas, empezando por su preferida
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place }.º
# In place of a place, for what is not put in order yet.
ranking-none-label = Sin ordenar
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Elegir
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Elegir: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Subir
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Subir: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Bajar
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Bajar: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = «{ $choice }» ocupa ahora el puesto { $place } de { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = «{ $choice }» ya no ocupa ningún puesto
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Reparta { $total } entre estas opciones
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Por repartir: { $left } de { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Todo repartido: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } por encima de { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Añadir { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Restar { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = entrada
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } de { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Añadir: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Añadir más: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Quitar: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Se ha quitado: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Deshacer
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Deshacer: recuperar { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Se ha recuperado: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = No se pueden añadir más de { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Línea 1 de la dirección
# Label of a field of an address.
address-line-2-label = Línea 2 de la dirección
# Label of a field of an address.
address-town-label = Localidad o ciudad
# Label of a field of an address.
address-postcode-label = Código postal
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Por ejemplo, «junto a los contenedores de basura, detrás del número 12» o «segunda planta, al lado del ascensor»
# Over a field for a name that is typed as a signature.
signature-hint = Al escribir su nombre, usted firma.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Puede añadir { $max } foto.
    [many] Puede añadir hasta { $max } de fotos.
   *[other] Puede añadir hasta { $max } fotos.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Puede añadir { $max } archivo de hasta { $size } ({ $kinds }).
    [many] Puede añadir hasta { $max } de archivos de hasta { $size } cada uno ({ $kinds }).
   *[other] Puede añadir hasta { $max } archivos de hasta { $size } cada uno ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Sus fotos se reducen de tamaño en este dispositivo, y se eliminan el lugar y la hora en que se tomaron.
# Follows them where documents may be added.
file-document-privacy-hint = Los documentos se envían tal como están, con todo lo que contienen, como el nombre de quien los escribió.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = foto
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = texto sin formato
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Añadir una foto
    [many] Añadir fotos
   *[other] Añadir fotos
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Añadir un archivo
    [many] Añadir archivos
   *[other] Añadir archivos
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Vista previa de «{ $name }»
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Quitar
# The same button for screen readers. $name: the file's name.
file-remove-label = Quitar: «{ $name }»
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Preparando «{ $name }»
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Se ha añadido «{ $name }», { $count } de { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Se ha quitado «{ $name }»
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Este vídeo está en lengua de signos británica (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Transcripción
# Name of a sound recording. $title: what it is about.
media-audio-label = Grabación: { $title }
# Name of a video. $title: what it is about.
media-video-label = Vídeo: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Muy mal
# Face of a row of faces.
smileys-bad-label = Mal
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Regular
# Face of a row of faces.
smileys-good-label = Bien
# Face of a row of faces, the happiest.
smileys-very-good-label = Muy bien
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } de { $max } estrellas
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Nada probable
# Highest point of that scale.
likelihood-high-label = Sumamente probable
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Día
# Label of a field of a date.
date-month-label = Mes
# Label of a field of a date.
date-year-label = Año
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Por ejemplo, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Por ejemplo, 27 3 2026. Si no sabe el día o el mes, déjelo en blanco.
# Over a field for a time of day: how it may be typed.
time-example-hint = Por ejemplo, 9:30 o 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Elija una de las caras
# No star was selected.
stars-required-error = Elija un número de estrellas
# No number was selected.
likelihood-required-error = Elija un número del 0 al 10
# Nothing was typed.
telephone-required-error = Escriba un número de teléfono
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Escriba un número de teléfono, por ejemplo, 01632 960 001, 07700 900 982 o +44 808 157 0192
# Nothing was typed.
postcode-required-error = Escriba un código postal
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Escriba un código postal completo del Reino Unido, por ejemplo, SW1A 1AA
# Nothing was typed.
date-required-error = Escriba una fecha
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Escriba un día, un mes y un año, por ejemplo, 27 3 2026
# The field for the day is empty.
date-day-missing-error = Escriba el día, además del mes y el año
# The field for the month is empty.
date-month-missing-error = Escriba el mes, además del día y el año
# The field for the year is empty.
date-year-missing-error = Escriba también el año, por ejemplo, 2026
# What was typed is no day.
date-day-error = Escriba el día con un número del 1 al 31
# What was typed is no month.
date-month-error = Escriba el mes con un número del 1 al 12
# What was typed is no year.
date-year-error = Escriba el año con cuatro cifras, por ejemplo, 2026
# No calendar has this day, like 31 April.
date-unreal-error = Escriba una fecha que exista, este mes tiene menos días
# $date: the first day that is allowed, in words.
date-early-error = Escriba el { $date } o una fecha posterior
# $date: the last day that is allowed, in words.
date-late-error = Escriba el { $date } o una fecha anterior
# Nothing was typed.
time-required-error = Escriba una hora
# What was typed is not a time of day.
time-format-error = Escriba una hora, por ejemplo, 9:30 o 14:30
# Nothing was put in order.
ranking-required-error = Ordene las opciones
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Ordene { $min } opción
    [many] Ordene { $min } de opciones
   *[other] Ordene las { $min } opciones
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Cambie los números para que sumen { $total }, ahora suman { $given }
# Nothing was typed.
address-line-1-required-error = Escriba la línea 1 de la dirección, normalmente el edificio y la calle
# Nothing was typed.
address-town-required-error = Escriba una localidad o ciudad
# Nothing was typed.
location-required-error = Escriba dónde está
# Nothing was typed.
signature-required-error = Escriba su nombre completo para firmar
# No photo or file was added.
file-required-error = Añada una foto o un archivo
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Solo se puede añadir { $max } archivo, quite primero el que ya está
    [many] Se pueden añadir hasta { $max } de archivos, quite uno primero
   *[other] Se pueden añadir hasta { $max } archivos, quite uno primero
}
# A file is too large. $name: its name.
file-large-error = «{ $name }» es demasiado grande y no se ha añadido, elija un archivo más pequeño
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = «{ $name }» no se ha añadido porque aquí no se pueden enviar archivos de este tipo, elija otro archivo
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = «{ $name }» no se ha añadido porque este dispositivo no puede abrirlo, elija otro archivo o haga una captura de pantalla de este
# A box was not ticked without which the survey can't go on.
consent-needed-error = Marque la casilla para indicar que está de acuerdo y así poder continuar

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Entrada { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] enero de { $year }
    [2] febrero de { $year }
    [3] marzo de { $year }
    [4] abril de { $year }
    [5] mayo de { $year }
    [6] junio de { $year }
    [7] julio de { $year }
    [8] agosto de { $year }
    [9] septiembre de { $year }
    [10] octubre de { $year }
    [11] noviembre de { $year }
   *[12] diciembre de { $year }
}
