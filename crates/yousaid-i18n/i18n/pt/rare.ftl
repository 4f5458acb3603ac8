### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Apagar as minhas respostas
# Over choices that are to be put in order, all of them.
ranking-all-hint = Ordene todas estas opções, começando pela sua preferida
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Escolha { $max } destas opções
    [many] Escolha até { $max } destas opções e ordene-as, começando pela sua preferida
   *[other] Escolha até { $max } destas opções e ordene-as, começando pela sua preferida
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place }.º
# In place of a place, for what is not put in order yet.
ranking-none-label = Sem lugar na ordem
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Escolher
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Escolher: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Subir
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Subir: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Descer
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Descer: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = «{ $choice }» está agora no lugar { $place } de { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = «{ $choice }» já não tem lugar na ordem
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Distribua { $total } por estas opções
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Por distribuir: { $left } de { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Tudo distribuído: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } acima de { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Adicionar { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Retirar { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = entrada
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } de { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Adicionar: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Adicionar mais: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Remover: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Já não está na lista: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Desfazer
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Desfazer: recuperar { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Está de novo na lista: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Não pode adicionar mais de { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Linha 1 do endereço
# Label of a field of an address.
address-line-2-label = Linha 2 do endereço
# Label of a field of an address.
address-town-label = Localidade ou cidade
# Label of a field of an address.
address-postcode-label = Código postal
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Por exemplo, «junto aos contentores do lixo, atrás do número 12» ou «segundo andar, ao lado do elevador»
# Over a field for a name that is typed as a signature.
signature-hint = Ao escrever o seu nome, está a assinar.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Pode adicionar { $max } foto.
    [many] Pode adicionar até { $max } de fotos.
   *[other] Pode adicionar até { $max } fotos.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Pode adicionar { $max } ficheiro de até { $size } ({ $kinds }).
    [many] Pode adicionar até { $max } de ficheiros de até { $size } cada um ({ $kinds }).
   *[other] Pode adicionar até { $max } ficheiros de até { $size } cada um ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = As suas fotos são reduzidas neste dispositivo, e o local e a hora em que foram tiradas são removidos.
# Follows them where documents may be added.
file-document-privacy-hint = Os documentos são enviados tal como estão, com tudo o que contêm, como o nome de quem os escreveu.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = foto
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = texto simples
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Adicionar uma foto
    [many] Adicionar fotos
   *[other] Adicionar fotos
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Adicionar um ficheiro
    [many] Adicionar ficheiros
   *[other] Adicionar ficheiros
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Pré-visualização de «{ $name }»
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Remover
# The same button for screen readers. $name: the file's name.
file-remove-label = Remover: «{ $name }»
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = A preparar «{ $name }»
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = «{ $name }» foi adicionado, { $count } de { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = «{ $name }» foi removido
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Este vídeo está em Língua Gestual Britânica (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Transcrição
# Name of a sound recording. $title: what it is about.
media-audio-label = Gravação: { $title }
# Name of a video. $title: what it is about.
media-video-label = Vídeo: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Muito mau
# Face of a row of faces.
smileys-bad-label = Mau
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Razoável
# Face of a row of faces.
smileys-good-label = Bom
# Face of a row of faces, the happiest.
smileys-very-good-label = Muito bom
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } de { $max } estrelas
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Nada provável
# Highest point of that scale.
likelihood-high-label = Extremamente provável
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Dia
# Label of a field of a date.
date-month-label = Mês
# Label of a field of a date.
date-year-label = Ano
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Por exemplo, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Por exemplo, 27 3 2026. Se não souber o dia ou o mês, deixe-o em branco.
# Over a field for a time of day: how it may be typed.
time-example-hint = Por exemplo, 9:30 ou 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Escolha uma das caras
# No star was selected.
stars-required-error = Escolha um número de estrelas
# No number was selected.
likelihood-required-error = Escolha um número de 0 a 10
# Nothing was typed.
telephone-required-error = Escreva um número de telefone
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Escreva um número de telefone, por exemplo, 01632 960 001, 07700 900 982 ou +44 808 157 0192
# Nothing was typed.
postcode-required-error = Escreva um código postal
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Escreva um código postal completo do Reino Unido, por exemplo, SW1A 1AA
# Nothing was typed.
date-required-error = Escreva uma data
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Escreva um dia, um mês e um ano, por exemplo, 27 3 2026
# The field for the day is empty.
date-day-missing-error = Escreva o dia, além do mês e do ano
# The field for the month is empty.
date-month-missing-error = Escreva o mês, além do dia e do ano
# The field for the year is empty.
date-year-missing-error = Escreva também o ano, por exemplo, 2026
# What was typed is no day.
date-day-error = Escreva o dia com um número de 1 a 31
# What was typed is no month.
date-month-error = Escreva o mês com um número de 1 a 12
# What was typed is no year.
date-year-error = Escreva o ano com quatro algarismos, por exemplo, 2026
# No calendar has this day, like 31 April.
date-unreal-error = Escreva uma data que exista, este mês tem menos dias
# $date: the first day that is allowed, in words.
date-early-error = Escreva { $date } ou uma data posterior
# $date: the last day that is allowed, in words.
date-late-error = Escreva { $date } ou uma data anterior
# Nothing was typed.
time-required-error = Escreva uma hora
# What was typed is not a time of day.
time-format-error = Escreva uma hora, por exemplo, 9:30 ou 14:30
# Nothing was put in order.
ranking-required-error = Ordene as opções
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Ordene { $min } opção
    [many] Ordene { $min } de opções
   *[other] Ordene as { $min } opções
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Altere os números para que somem { $total }, agora somam { $given }
# Nothing was typed.
address-line-1-required-error = Escreva a linha 1 do endereço, normalmente o edifício e a rua
# Nothing was typed.
address-town-required-error = Escreva uma localidade ou cidade
# Nothing was typed.
location-required-error = Escreva onde fica
# Nothing was typed.
signature-required-error = Escreva o seu nome completo para assinar
# No photo or file was added.
file-required-error = Adicione uma foto ou um ficheiro
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Só pode adicionar { $max } ficheiro, remova primeiro o que já lá está
    [many] Pode adicionar até { $max } de ficheiros, remova um primeiro
   *[other] Pode adicionar até { $max } ficheiros, remova um primeiro
}
# A file is too large. $name: its name.
file-large-error = «{ $name }» é demasiado grande e não foi adicionado, escolha um ficheiro mais pequeno
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = «{ $name }» não foi adicionado porque aqui não é possível enviar ficheiros deste tipo, escolha outro ficheiro
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = «{ $name }» não foi adicionado porque este dispositivo não consegue abri-lo, escolha outro ficheiro ou faça uma captura de ecrã (print)
# A box was not ticked without which the survey can't go on.
consent-needed-error = Assinale a caixa para indicar que concorda e poder continuar

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Entrada { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] janeiro de { $year }
    [2] fevereiro de { $year }
    [3] março de { $year }
    [4] abril de { $year }
    [5] maio de { $year }
    [6] junho de { $year }
    [7] julho de { $year }
    [8] agosto de { $year }
    [9] setembro de { $year }
    [10] outubro de { $year }
    [11] novembro de { $year }
   *[12] dezembro de { $year }
}
