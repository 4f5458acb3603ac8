### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Изчистване на отговорите ми
# Over choices that are to be put in order, all of them.
ranking-all-hint = Подредете всички, като започнете с първия си избор
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Изберете { $max } от тези възможности
   *[other] Изберете до { $max } от тези възможности и ги подредете, като започнете с първия си избор
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place } място
# In place of a place, for what is not put in order yet.
ranking-none-label = Без място
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Избор
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Избор: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Нагоре
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Нагоре: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Надолу
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Надолу: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = „{ $choice }“ вече е на място { $place } от { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = „{ $choice }“ вече няма място в подредбата
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Разпределете { $total } между тези възможности
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Остават { $left } от { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Разпределено е всичко: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = С { $over } повече от { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Добавяне на { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Изваждане на { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = запис
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } от { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Добавяне: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Добавяне на още: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Премахване: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Премахнато: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Отмяна
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Отмяна: връщане на { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Върнато: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Не можете да добавите повече от { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Адрес, ред 1
# Label of a field of an address.
address-line-2-label = Адрес, ред 2
# Label of a field of an address.
address-town-label = Населено място
# Label of a field of an address.
address-postcode-label = Пощенски код
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Например „до контейнерите за боклук зад номер 12“ или „вторият етаж, до асансьора“
# Over a field for a name that is typed as a signature.
signature-hint = С въвеждането на името си Вие се подписвате.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Можете да добавите { $max } снимка.
   *[other] Можете да добавите до { $max } снимки.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Можете да добавите { $max } файл с размер до { $size } ({ $kinds }).
   *[other] Можете да добавите до { $max } файла с размер до { $size } всеки ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Снимките Ви се намаляват на това устройство, а данните за мястото и времето на заснемане се премахват.
# Follows them where documents may be added.
file-document-privacy-hint = Документите се изпращат без промяна, с всичко в тях, например с името на автора.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = снимка
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = обикновен текст
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Добавяне на снимка
   *[other] Добавяне на снимки
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Добавяне на файл
   *[other] Добавяне на файлове
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Преглед на „{ $name }“
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Премахване
# The same button for screen readers. $name: the file's name.
file-remove-label = Премахване: „{ $name }“
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Подготвя се „{ $name }“
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Файлът „{ $name }“ е добавен, { $count } от { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Файлът „{ $name }“ е премахнат
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Това видео е на британски жестов език (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Текст на записа
# Name of a sound recording. $title: what it is about.
media-audio-label = Аудиозапис: { $title }
# Name of a video. $title: what it is about.
media-video-label = Видео: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Много зле
# Face of a row of faces.
smileys-bad-label = Зле
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Средно
# Face of a row of faces.
smileys-good-label = Добре
# Face of a row of faces, the happiest.
smileys-very-good-label = Много добре
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } от { $max } звезди
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Изобщо не е вероятно
# Highest point of that scale.
likelihood-high-label = Изключително вероятно
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Ден
# Label of a field of a date.
date-month-label = Месец
# Label of a field of a date.
date-year-label = Година
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Например 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Например 27 3 2026. Ако не знаете деня или месеца, оставете полето празно.
# Over a field for a time of day: how it may be typed.
time-example-hint = Например 9:30 или 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Изберете едно от лицата
# No star was selected.
stars-required-error = Изберете брой звезди
# No number was selected.
likelihood-required-error = Изберете число от 0 до 10
# Nothing was typed.
telephone-required-error = Въведете телефонен номер
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Въведете телефонен номер, например 01632 960 001, 07700 900 982 или +44 808 157 0192
# Nothing was typed.
postcode-required-error = Въведете пощенски код
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Въведете пълен британски пощенски код, например SW1A 1AA
# Nothing was typed.
date-required-error = Въведете дата
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Въведете ден, месец и година, например 27 3 2026
# The field for the day is empty.
date-day-missing-error = Въведете и деня, освен месеца и годината
# The field for the month is empty.
date-month-missing-error = Въведете и месеца, освен деня и годината
# The field for the year is empty.
date-year-missing-error = Въведете и годината, например 2026
# What was typed is no day.
date-day-error = Въведете деня като число от 1 до 31
# What was typed is no month.
date-month-error = Въведете месеца като число от 1 до 12
# What was typed is no year.
date-year-error = Въведете годината с четири цифри, например 2026
# No calendar has this day, like 31 April.
date-unreal-error = Въведете съществуваща дата, този месец има по-малко дни
# $date: the first day that is allowed, in words.
date-early-error = Въведете { $date } или по-късна дата
# $date: the last day that is allowed, in words.
date-late-error = Въведете { $date } или по-ранна дата
# Nothing was typed.
time-required-error = Въведете час
# What was typed is not a time of day.
time-format-error = Въведете час, например 9:30 или 14:30
# Nothing was put in order.
ranking-required-error = Подредете избраните възможности
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Подредете { $min } възможност
   *[other] Подредете всичките { $min } възможности
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Променете числата така, че сборът им да е { $total }, сега той е { $given }
# Nothing was typed.
address-line-1-required-error = Въведете ред 1 на адреса, обикновено сграда и улица
# Nothing was typed.
address-town-required-error = Въведете населено място
# Nothing was typed.
location-required-error = Въведете къде се намира
# Nothing was typed.
signature-required-error = Въведете пълното си име, за да се подпишете
# No photo or file was added.
file-required-error = Добавете снимка или файл
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Можете да добавите само { $max } файл, първо премахнете вече добавения
   *[other] Можете да добавите до { $max } файла, първо премахнете един
}
# A file is too large. $name: its name.
file-large-error = Файлът „{ $name }“ е твърде голям и не е добавен, изберете по-малък файл
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = Файлът „{ $name }“ не е добавен, защото тук не могат да се изпращат файлове от този вид, изберете друг файл
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = Файлът „{ $name }“ не е добавен, защото това устройство не може да го отвори, изберете друг файл или направете екранна снимка
# A box was not ticked without which the survey can't go on.
consent-needed-error = Отбележете полето, за да потвърдите, че сте съгласни, и да продължите

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Запис { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] януари { $year } г.
    [2] февруари { $year } г.
    [3] март { $year } г.
    [4] април { $year } г.
    [5] май { $year } г.
    [6] юни { $year } г.
    [7] юли { $year } г.
    [8] август { $year } г.
    [9] септември { $year } г.
    [10] октомври { $year } г.
    [11] ноември { $year } г.
   *[12] декември { $year } г.
}
