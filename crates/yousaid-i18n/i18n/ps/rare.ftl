### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = زما ځوابونه پاک کړئ
# Over choices that are to be put in order, all of them.
ranking-all-hint = دا ټول په ترتیب کېږدئ، له خپل لومړي انتخاب څخه یې پیل کړئ
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] له دې څخه { $max } وټاکئ
   *[other] له دې څخه تر { $max } پورې وټاکئ او په ترتیب یې کېږدئ، له خپل لومړي انتخاب څخه یې پیل کړئ
}
# A place in an order. $place: which, from 1.
ranking-place-label = نمبر { $place }
# In place of a place, for what is not put in order yet.
ranking-none-label = په ترتیب کې نه دی
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = وټاکئ
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = وټاکئ: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = پورته
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = پورته: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = ښکته
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = ښکته: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = «{ $choice }» اوس له { $count } څخه په { $place } نمبر دی
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = «{ $choice }» نور په ترتیب کې نه دی
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = { $total } د دې برخو ترمنځ ووېشئ
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = له { $total } څخه { $left } پاتې دي
# Nothing is left. $total: the whole.
allocation-done-status = ټول { $total } ووېشل شول
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = تر { $total } { $over } زیات
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } زیات کړئ: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } کم کړئ: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = مورد
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } له { $count } څخه
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = زیات کړئ: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = یو بل زیات کړئ: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = لرې کړئ: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = لرې شو: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = بېرته یې راولئ
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = بېرته یې راولئ: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = بېرته راغی: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = تاسو تر { $max } زیات نه شئ ورزیاتولی
# Label of a field of an address in the United Kingdom.
address-line-1-label = د پتې 1 کرښه
# Label of a field of an address.
address-line-2-label = د پتې 2 کرښه
# Label of a field of an address.
address-town-label = ښار یا ښارګوټی
# Label of a field of an address.
address-postcode-label = پوسټ کوډ
# Under a question for a place in words, where the survey gives no example.
location-example-hint = د بېلګې په توګه، «د 12 نمبر کور شاته د کثافاتو د ډبو ترڅنګ» یا «دویم پوړ، د لفټ ترڅنګ»
# Over a field for a name that is typed as a signature.
signature-hint = د خپل نوم په لیکلو سره تاسو لاسلیک کوئ.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] تاسو { $max } انځور زیاتولی شئ.
   *[other] تاسو تر { $max } پورې انځورونه زیاتولی شئ.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] تاسو { $max } فایل زیاتولی شئ چې تر { $size } لوی نه وي ({ $kinds }).
   *[other] تاسو تر { $max } پورې فایلونه زیاتولی شئ چې هر یو یې تر { $size } لوی نه وي ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = ستاسو انځورونه په همدې وسیله کې وړوکي کېږي، او د اخیستلو ځای او وخت ترې لرې کېږي.
# Follows them where documents may be added.
file-document-privacy-hint = اسناد لکه څنګه چې دي هماغسې استول کېږي، له هر هغه څه سره چې پکې دي، لکه د لیکونکي نوم.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = انځور
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = ساده متن
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] انځور زیات کړئ
   *[other] انځورونه زیات کړئ
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] فایل زیات کړئ
   *[other] فایلونه زیات کړئ
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = د «{ $name }» مخکتنه
# Button beside a photo or file that was added: takes it out again.
file-remove-button = لرې کړئ
# The same button for screen readers. $name: the file's name.
file-remove-label = لرې کړئ: «{ $name }»
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = «{ $name }» چمتو کېږي
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = «{ $name }» زیات شو، { $count } له { $max } څخه
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = «{ $name }» لرې شو
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } کیلوبایټ
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } مېګابایټ
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = دا ویډیو د برېتانیا په اشارو ژبه (BSL) ده.
# Opens what is said and shown in a recording, as text.
media-transcript-label = لیکلی متن
# Name of a sound recording. $title: what it is about.
media-audio-label = غږیز ثبت: { $title }
# Name of a video. $title: what it is about.
media-video-label = ویډیو: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = ډېر بد
# Face of a row of faces.
smileys-bad-label = بد
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = منځنی
# Face of a row of faces.
smileys-good-label = ښه
# Face of a row of faces, the happiest.
smileys-very-good-label = ډېر ښه
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = له { $max } ستورو څخه { $count }
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = هېڅ امکان نه لري
# Highest point of that scale.
likelihood-high-label = ډېر زیات امکان لري
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = ورځ
# Label of a field of a date.
date-month-label = میاشت
# Label of a field of a date.
date-year-label = کال
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = د بېلګې په توګه، 27 3 2026
# The same where day and month may be left out.
date-partial-hint = د بېلګې په توګه، 27 3 2026. که ورځ یا میاشت درته معلومه نه وي، تشه یې پرېږدئ.
# Over a field for a time of day: how it may be typed.
time-example-hint = د بېلګې په توګه، 9:30am یا 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = یوه څېره وټاکئ
# No star was selected.
stars-required-error = د ستورو شمېر وټاکئ
# No number was selected.
likelihood-required-error = له 0 څخه تر 10 پورې یوه شمېره وټاکئ
# Nothing was typed.
telephone-required-error = د ټیلیفون شمېره ولیکئ
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = د ټیلیفون شمېره ولیکئ، لکه { "\u2066" }01632 960 001{ "\u2069" }، { "\u2066" }07700 900 982{ "\u2069" } یا { "\u2066" }+44 808 157 0192{ "\u2069" }
# Nothing was typed.
postcode-required-error = پوسټ کوډ ولیکئ
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = د برېتانیا بشپړ پوسټ کوډ ولیکئ، لکه SW1A 1AA
# Nothing was typed.
date-required-error = نېټه ولیکئ
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = ورځ، میاشت او میلادي کال ولیکئ، لکه 27 3 2026
# The field for the day is empty.
date-day-missing-error = له میاشتې او کال سره ورځ هم ولیکئ
# The field for the month is empty.
date-month-missing-error = له ورځې او کال سره میاشت هم ولیکئ
# The field for the year is empty.
date-year-missing-error = میلادي کال هم ولیکئ، لکه 2026
# What was typed is no day.
date-day-error = ورځ له 1 څخه تر 31 پورې په شمېره ولیکئ
# What was typed is no month.
date-month-error = میاشت له 1 څخه تر 12 پورې په شمېره ولیکئ
# What was typed is no year.
date-year-error = میلادي کال په څلورو رقمونو ولیکئ، لکه 2026
# No calendar has this day, like 31 April.
date-unreal-error = سمه نېټه ولیکئ، دا میاشت لږې ورځې لري
# $date: the first day that is allowed, in words.
date-early-error = داسې نېټه ولیکئ چې { $date } یا تر هغې وروسته وي
# $date: the last day that is allowed, in words.
date-late-error = داسې نېټه ولیکئ چې { $date } یا تر هغې مخکې وي
# Nothing was typed.
time-required-error = وخت ولیکئ
# What was typed is not a time of day.
time-format-error = وخت ولیکئ، لکه 9:30am یا 14:30
# Nothing was put in order.
ranking-required-error = خپل انتخابونه په ترتیب کېږدئ
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } انتخاب په ترتیب کېږدئ
   *[other] ټول { $min } انتخابونه په ترتیب کېږدئ
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = خپلې شمېرې داسې بدلې کړئ چې ټولې { $total } شي، اوس ټولې { $given } دي
# Nothing was typed.
address-line-1-required-error = د پتې 1 کرښه ولیکئ، معمولاً ودانۍ او سړک
# Nothing was typed.
address-town-required-error = د ښار یا ښارګوټي نوم ولیکئ
# Nothing was typed.
location-required-error = ولیکئ چې چېرته دی
# Nothing was typed.
signature-required-error = د لاسلیک لپاره خپل بشپړ نوم ولیکئ
# No photo or file was added.
file-required-error = انځور یا فایل زیات کړئ
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] تاسو یوازې { $max } فایل زیاتولی شئ، لومړی موجود فایل لرې کړئ
   *[other] تاسو تر { $max } پورې فایلونه زیاتولی شئ، لومړی یو لرې کړئ
}
# A file is too large. $name: its name.
file-large-error = «{ $name }» ډېر لوی دی او زیات نه شو، یو کوچنی فایل وټاکئ
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = «{ $name }» زیات نه شو، ځکه چې دا ډول فایلونه له دې ځایه نه شي استول کېدای، بل فایل وټاکئ
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = «{ $name }» زیات نه شو، ځکه چې دا وسیله یې نه شي خلاصولی، بل فایل وټاکئ یا یې سکرین شاټ واخلئ
# A box was not ticked without which the survey can't go on.
consent-needed-error = د خپلې هوکړې د ښودلو لپاره په خانه کې نښه ولګوئ، چې دوام ورکړلی شئ

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = مورد { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] جنوري { $year }
    [2] فبروري { $year }
    [3] مارچ { $year }
    [4] اپرېل { $year }
    [5] مۍ { $year }
    [6] جون { $year }
    [7] جولای { $year }
    [8] اګست { $year }
    [9] سپټمبر { $year }
    [10] اکتوبر { $year }
    [11] نومبر { $year }
   *[12] ډیسمبر { $year }
}
