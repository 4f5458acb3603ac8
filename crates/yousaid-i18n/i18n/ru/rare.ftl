### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Стереть мои ответы
# Over choices that are to be put in order, all of them.
ranking-all-hint = Расставьте все варианты по порядку, начиная с того, который для вас на первом месте
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Выберите { $max } вариант
    [few] Выберите до { $max } вариантов и расставьте их по порядку, начиная с того, который для вас на первом месте
    [many] Выберите до { $max } вариантов и расставьте их по порядку, начиная с того, который для вас на первом месте
   *[other] Выберите до { $max } варианта и расставьте их по порядку, начиная с того, который для вас на первом месте
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place }-е место
# In place of a place, for what is not put in order yet.
ranking-none-label = Без места
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Выбрать
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Выбрать: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Выше
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Выше: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Ниже
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Ниже: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = «{ $choice }»: теперь место { $place } из { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = «{ $choice }»: теперь без места
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Распределите { $total } между этими вариантами
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Осталось { $left } из { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Распределено всё: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = На { $over } больше, чем { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Прибавить { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Убавить { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = запись
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } из { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Добавить: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Добавить ещё: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Удалить: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Удалено: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Вернуть
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Вернуть: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Возвращено: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Можно добавить не больше { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Адрес, строка 1
# Label of a field of an address.
address-line-2-label = Адрес, строка 2
# Label of a field of an address.
address-town-label = Город или другой населённый пункт
# Label of a field of an address.
address-postcode-label = Почтовый индекс (postcode)
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Например, «у мусорных баков за домом 12» или «второй этаж, рядом с лифтом»
# Over a field for a name that is typed as a signature.
signature-hint = Имя, которое вы введёте, будет вашей подписью.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Можно добавить { $max } фотографию.
    [few] Можно добавить до { $max } фотографий.
    [many] Можно добавить до { $max } фотографий.
   *[other] Можно добавить до { $max } фотографии.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Можно добавить { $max } файл размером до { $size } ({ $kinds }).
    [few] Можно добавить до { $max } файлов размером до { $size } каждый ({ $kinds }).
    [many] Можно добавить до { $max } файлов размером до { $size } каждый ({ $kinds }).
   *[other] Можно добавить до { $max } файла размером до { $size } каждый ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Фотографии уменьшаются на этом устройстве, а данные о месте и времени съёмки удаляются.
# Follows them where documents may be added.
file-document-privacy-hint = Документы отправляются без изменений, со всеми данными в них, например с именем автора.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = фотография
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = простой текст
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Добавить фотографию
    [few] Добавить фотографии
    [many] Добавить фотографии
   *[other] Добавить фотографии
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Добавить файл
    [few] Добавить файлы
    [many] Добавить файлы
   *[other] Добавить файлы
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Предварительный просмотр: «{ $name }»
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Удалить
# The same button for screen readers. $name: the file's name.
file-remove-label = Удалить: «{ $name }»
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Готовим к отправке: «{ $name }»
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Добавлено: «{ $name }», { $count } из { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Удалено: «{ $name }»
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } КБ
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } МБ
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Это видео на британском жестовом языке (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Текстовая расшифровка
# Name of a sound recording. $title: what it is about.
media-audio-label = Аудиозапись: { $title }
# Name of a video. $title: what it is about.
media-video-label = Видео: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Очень плохо
# Face of a row of faces.
smileys-bad-label = Плохо
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Нормально
# Face of a row of faces.
smileys-good-label = Хорошо
# Face of a row of faces, the happiest.
smileys-very-good-label = Очень хорошо
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } из { $max } звёзд
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Совсем маловероятно
# Highest point of that scale.
likelihood-high-label = Очень вероятно
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = День
# Label of a field of a date.
date-month-label = Месяц
# Label of a field of a date.
date-year-label = Год
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Например, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Например, 27 3 2026. Если вы не знаете день или месяц, оставьте поле пустым.
# Over a field for a time of day: how it may be typed.
time-example-hint = Например, 9:30 или 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Выберите один из смайликов
# No star was selected.
stars-required-error = Выберите количество звёзд
# No number was selected.
likelihood-required-error = Выберите число от 0 до 10
# Nothing was typed.
telephone-required-error = Введите номер телефона
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Введите номер телефона, например 01632 960 001, 07700 900 982 или +44 808 157 0192
# Nothing was typed.
postcode-required-error = Введите почтовый индекс
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Введите полный британский почтовый индекс, например SW1A 1AA
# Nothing was typed.
date-required-error = Введите дату
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Введите день, месяц и год, например 27 3 2026
# The field for the day is empty.
date-day-missing-error = Введите не только месяц и год, но и день
# The field for the month is empty.
date-month-missing-error = Введите не только день и год, но и месяц
# The field for the year is empty.
date-year-missing-error = Введите также год, например 2026
# What was typed is no day.
date-day-error = Введите день числом от 1 до 31
# What was typed is no month.
date-month-error = Введите месяц числом от 1 до 12
# What was typed is no year.
date-year-error = Введите год четырьмя цифрами, например 2026
# No calendar has this day, like 31 April.
date-unreal-error = Введите существующую дату, в этом месяце меньше дней
# $date: the first day that is allowed, in words.
date-early-error = Введите дату не раньше { $date }
# $date: the last day that is allowed, in words.
date-late-error = Введите дату не позже { $date }
# Nothing was typed.
time-required-error = Введите время
# What was typed is not a time of day.
time-format-error = Введите время, например 9:30 или 14:30
# Nothing was put in order.
ranking-required-error = Расставьте варианты по порядку
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Укажите место для { $min } варианта
    [few] Расставьте по порядку все { $min } варианта
    [many] Расставьте по порядку все { $min } вариантов
   *[other] Расставьте по порядку все { $min } варианта
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Измените числа так, чтобы в сумме было { $total }, сейчас в сумме { $given }
# Nothing was typed.
address-line-1-required-error = Введите строку 1 адреса, обычно это дом и улица
# Nothing was typed.
address-town-required-error = Введите город или другой населённый пункт
# Nothing was typed.
location-required-error = Укажите, где это находится
# Nothing was typed.
signature-required-error = Введите имя и фамилию полностью, чтобы поставить подпись
# No photo or file was added.
file-required-error = Добавьте фотографию или файл
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Можно добавить не больше { $max } файла, сначала удалите уже добавленный файл
    [few] Можно добавить не больше { $max } файлов, сначала удалите один из них
    [many] Можно добавить не больше { $max } файлов, сначала удалите один из них
   *[other] Можно добавить не больше { $max } файла, сначала удалите один из них
}
# A file is too large. $name: its name.
file-large-error = Файл «{ $name }» слишком большой и не добавлен, выберите файл поменьше
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = Файл «{ $name }» не добавлен, потому что файлы такого типа здесь нельзя отправить, выберите другой файл
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = Файл «{ $name }» не добавлен, потому что это устройство не может его открыть, выберите другой файл или сделайте снимок экрана с ним
# A box was not ticked without which the survey can't go on.
consent-needed-error = Чтобы продолжить, поставьте галочку в знак согласия

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Запись { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] январь { $year } года
    [2] февраль { $year } года
    [3] март { $year } года
    [4] апрель { $year } года
    [5] май { $year } года
    [6] июнь { $year } года
    [7] июль { $year } года
    [8] август { $year } года
    [9] сентябрь { $year } года
    [10] октябрь { $year } года
    [11] ноябрь { $year } года
   *[12] декабрь { $year } года
}
