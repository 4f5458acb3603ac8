### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Стерти мої відповіді
# Over choices that are to be put in order, all of them.
ranking-all-hint = Розставте всі варіанти за порядком, починаючи з того, який для вас на першому місці
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Виберіть { $max } варіант
    [few] Виберіть до { $max } варіантів і розставте їх за порядком, починаючи з того, який для вас на першому місці
    [many] Виберіть до { $max } варіантів і розставте їх за порядком, починаючи з того, який для вас на першому місці
   *[other] Виберіть до { $max } варіанта і розставте їх за порядком, починаючи з того, який для вас на першому місці
}
# A place in an order. $place: which, from 1.
ranking-place-label = Місце { $place }
# In place of a place, for what is not put in order yet.
ranking-none-label = Без місця
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Вибрати
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Вибрати: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Вище
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Вище: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Нижче
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Нижче: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = «{ $choice }»: тепер місце { $place } з { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = «{ $choice }»: тепер без місця
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Розподіліть { $total } між цими варіантами
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = Залишилося { $left } з { $total }
# Nothing is left. $total: the whole.
allocation-done-status = Розподілено все: { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = На { $over } більше, ніж { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Додати { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Відняти { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = запис
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } з { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Додати: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Додати ще: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Видалити: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = Видалено: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Повернути
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Повернути: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = Повернуто: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Можна додати не більше ніж { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Адреса, рядок 1
# Label of a field of an address.
address-line-2-label = Адреса, рядок 2
# Label of a field of an address.
address-town-label = Місто або інший населений пункт
# Label of a field of an address.
address-postcode-label = Поштовий індекс (postcode)
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Наприклад, «біля сміттєвих баків за будинком 12» або «другий поверх, поруч із ліфтом»
# Over a field for a name that is typed as a signature.
signature-hint = Ім’я, яке ви введете, буде вашим підписом.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] Можна додати { $max } фотографію.
    [few] Можна додати до { $max } фотографій.
    [many] Можна додати до { $max } фотографій.
   *[other] Можна додати до { $max } фотографії.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] Можна додати { $max } файл розміром до { $size } ({ $kinds }).
    [few] Можна додати до { $max } файлів розміром до { $size } кожен ({ $kinds }).
    [many] Можна додати до { $max } файлів розміром до { $size } кожен ({ $kinds }).
   *[other] Можна додати до { $max } файлу розміром до { $size } кожен ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Фотографії зменшуються на цьому пристрої, а дані про місце й час знімання видаляються.
# Follows them where documents may be added.
file-document-privacy-hint = Документи надсилаються без змін, з усіма даними в них, наприклад з іменем автора.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = фотографія
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = простий текст
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Додати фотографію
    [few] Додати фотографії
    [many] Додати фотографії
   *[other] Додати фотографії
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Додати файл
    [few] Додати файли
    [many] Додати файли
   *[other] Додати файли
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Попередній перегляд: «{ $name }»
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Видалити
# The same button for screen readers. $name: the file's name.
file-remove-label = Видалити: «{ $name }»
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Готуємо до надсилання: «{ $name }»
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Додано: «{ $name }», { $count } з { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Видалено: «{ $name }»
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } кБ
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } МБ
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Це відео британською жестовою мовою (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = Текстова розшифровка
# Name of a sound recording. $title: what it is about.
media-audio-label = Аудіозапис: { $title }
# Name of a video. $title: what it is about.
media-video-label = Відео: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Дуже погано
# Face of a row of faces.
smileys-bad-label = Погано
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Нормально
# Face of a row of faces.
smileys-good-label = Добре
# Face of a row of faces, the happiest.
smileys-very-good-label = Дуже добре
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } з { $max } зірок
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Зовсім малоймовірно
# Highest point of that scale.
likelihood-high-label = Дуже ймовірно
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = День
# Label of a field of a date.
date-month-label = Місяць
# Label of a field of a date.
date-year-label = Рік
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Наприклад, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Наприклад, 27 3 2026. Якщо ви не знаєте дня або місяця, залиште поле порожнім.
# Over a field for a time of day: how it may be typed.
time-example-hint = Наприклад, 9:30 або 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Виберіть один зі смайликів
# No star was selected.
stars-required-error = Виберіть кількість зірок
# No number was selected.
likelihood-required-error = Виберіть число від 0 до 10
# Nothing was typed.
telephone-required-error = Введіть номер телефону
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Введіть номер телефону, наприклад 01632 960 001, 07700 900 982 або +44 808 157 0192
# Nothing was typed.
postcode-required-error = Введіть поштовий індекс
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Введіть повний британський поштовий індекс, наприклад SW1A 1AA
# Nothing was typed.
date-required-error = Введіть дату
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Введіть день, місяць і рік, наприклад 27 3 2026
# The field for the day is empty.
date-day-missing-error = Введіть не лише місяць і рік, а й день
# The field for the month is empty.
date-month-missing-error = Введіть не лише день і рік, а й місяць
# The field for the year is empty.
date-year-missing-error = Введіть також рік, наприклад 2026
# What was typed is no day.
date-day-error = Введіть день числом від 1 до 31
# What was typed is no month.
date-month-error = Введіть місяць числом від 1 до 12
# What was typed is no year.
date-year-error = Введіть рік чотирма цифрами, наприклад 2026
# No calendar has this day, like 31 April.
date-unreal-error = Введіть дату, яка існує, у цьому місяці менше днів
# $date: the first day that is allowed, in words.
date-early-error = Введіть дату не раніше { $date }
# $date: the last day that is allowed, in words.
date-late-error = Введіть дату не пізніше { $date }
# Nothing was typed.
time-required-error = Введіть час
# What was typed is not a time of day.
time-format-error = Введіть час, наприклад 9:30 або 14:30
# Nothing was put in order.
ranking-required-error = Розставте варіанти за порядком
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Укажіть місце для { $min } варіанта
    [few] Розставте за порядком усі { $min } варіанти
    [many] Розставте за порядком усі { $min } варіантів
   *[other] Розставте за порядком усі { $min } варіанта
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Змініть числа так, щоб у сумі було { $total }, зараз у сумі { $given }
# Nothing was typed.
address-line-1-required-error = Введіть рядок 1 адреси, зазвичай це будинок і вулиця
# Nothing was typed.
address-town-required-error = Введіть місто або інший населений пункт
# Nothing was typed.
location-required-error = Укажіть, де це
# Nothing was typed.
signature-required-error = Введіть повністю ім’я та прізвище, щоб поставити підпис
# No photo or file was added.
file-required-error = Додайте фотографію або файл
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] Можна додати не більше ніж { $max } файл, спочатку видаліть уже доданий файл
    [few] Можна додати не більше ніж { $max } файли, спочатку видаліть один із них
    [many] Можна додати не більше ніж { $max } файлів, спочатку видаліть один із них
   *[other] Можна додати не більше ніж { $max } файлу, спочатку видаліть один із них
}
# A file is too large. $name: its name.
file-large-error = Файл «{ $name }» завеликий, його не додано, виберіть менший файл
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = Файл «{ $name }» не додано, бо файли цього типу тут не можна надіслати, виберіть інший файл
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = Файл «{ $name }» не додано, бо цей пристрій не може його відкрити, виберіть інший файл або зробіть знімок екрана з ним
# A box was not ticked without which the survey can't go on.
consent-needed-error = Щоб продовжити, поставте позначку на знак згоди

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Запис { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] січень { $year } року
    [2] лютий { $year } року
    [3] березень { $year } року
    [4] квітень { $year } року
    [5] травень { $year } року
    [6] червень { $year } року
    [7] липень { $year } року
    [8] серпень { $year } року
    [9] вересень { $year } року
    [10] жовтень { $year } року
    [11] листопад { $year } року
   *[12] грудень { $year } року
}
