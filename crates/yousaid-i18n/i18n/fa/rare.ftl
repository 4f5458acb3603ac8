### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = پاک کردن پاسخ‌های من
# Over choices that are to be put in order, all of them.
ranking-all-hint = همهٔ این موارد را به ترتیب بچینید و از اولین انتخاب خود شروع کنید
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] { $max } مورد از این‌ها را انتخاب کنید
   *[other] حداکثر { $max } مورد از این‌ها را انتخاب کنید و به ترتیب بچینید و از اولین انتخاب خود شروع کنید
}
# A place in an order. $place: which, from 1.
ranking-place-label = رتبهٔ { $place }
# In place of a place, for what is not put in order yet.
ranking-none-label = بدون رتبه
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = انتخاب
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = انتخاب: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = بالا
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = بالا: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = پایین
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = پایین: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = «{ $choice }» اکنون در رتبهٔ { $place } از { $count } است
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = «{ $choice }» دیگر رتبه‌ای ندارد
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = { $total } را بین این موارد تقسیم کنید
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $left } از { $total } باقی مانده است
# Nothing is left. $total: the whole.
allocation-done-status = همهٔ { $total } تقسیم شد
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } بیشتر از { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = افزودن { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = کم کردن { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = مورد
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } از { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = افزودن { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = افزودن یک { $entry } دیگر
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = حذف { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } حذف شد
# Button beside it: puts back what was taken out.
repeat-undo-button = برگرداندن
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = برگرداندن { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } برگردانده شد
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = نمی‌توانید بیشتر از { $max } مورد اضافه کنید
# Label of a field of an address in the United Kingdom.
address-line-1-label = سطر 1 نشانی
# Label of a field of an address.
address-line-2-label = سطر 2 نشانی
# Label of a field of an address.
address-town-label = شهر یا شهرک
# Label of a field of an address.
address-postcode-label = کد پستی
# Under a question for a place in words, where the survey gives no example.
location-example-hint = برای مثال، «کنار سطل‌های زباله پشت پلاک 12» یا «طبقهٔ دوم، کنار آسانسور»
# Over a field for a name that is typed as a signature.
signature-hint = با نوشتن نام خود، امضا می‌کنید.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] می‌توانید { $max } عکس اضافه کنید.
   *[other] می‌توانید حداکثر { $max } عکس اضافه کنید.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] می‌توانید { $max } فایل با حجم حداکثر { $size } اضافه کنید ({ $kinds }).
   *[other] می‌توانید حداکثر { $max } فایل، هر یک با حجم حداکثر { $size }، اضافه کنید ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = عکس‌های شما در همین دستگاه کوچک‌تر می‌شوند و محل و زمان عکس‌برداری از آن‌ها حذف می‌شود.
# Follows them where documents may be added.
file-document-privacy-hint = اسناد همان‌طور که هستند، با همهٔ محتوایشان، مانند نام نویسنده، ارسال می‌شوند.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = عکس
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = متن ساده
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] افزودن عکس
   *[other] افزودن عکس‌ها
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] افزودن فایل
   *[other] افزودن فایل‌ها
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = پیش‌نمایش «{ $name }»
# Button beside a photo or file that was added: takes it out again.
file-remove-button = حذف
# The same button for screen readers. $name: the file's name.
file-remove-label = حذف: «{ $name }»
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = در حال آماده‌سازی «{ $name }»
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = «{ $name }» اضافه شد، { $count } از { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = «{ $name }» حذف شد
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } کیلوبایت
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } مگابایت
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = این ویدیو به زبان اشارهٔ بریتانیایی (BSL) است.
# Opens what is said and shown in a recording, as text.
media-transcript-label = متن پیاده‌شده
# Name of a sound recording. $title: what it is about.
media-audio-label = فایل صوتی: { $title }
# Name of a video. $title: what it is about.
media-video-label = ویدیو: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = خیلی بد
# Face of a row of faces.
smileys-bad-label = بد
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = متوسط
# Face of a row of faces.
smileys-good-label = خوب
# Face of a row of faces, the happiest.
smileys-very-good-label = خیلی خوب
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } از { $max } ستاره
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = اصلاً محتمل نیست
# Highest point of that scale.
likelihood-high-label = بسیار محتمل است
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = روز
# Label of a field of a date.
date-month-label = ماه
# Label of a field of a date.
date-year-label = سال
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = برای مثال، 27 3 2026
# The same where day and month may be left out.
date-partial-hint = برای مثال، 27 3 2026. اگر روز یا ماه را نمی‌دانید، آن را خالی بگذارید.
# Over a field for a time of day: how it may be typed.
time-example-hint = برای مثال، 9:30am یا 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = یکی از چهره‌ها را انتخاب کنید
# No star was selected.
stars-required-error = تعداد ستاره‌ها را انتخاب کنید
# No number was selected.
likelihood-required-error = عددی از 0 تا 10 انتخاب کنید
# Nothing was typed.
telephone-required-error = شماره تلفن را بنویسید
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = شماره تلفن را بنویسید، مانند { "\u2066" }01632 960 001{ "\u2069" }، { "\u2066" }07700 900 982{ "\u2069" } یا { "\u2066" }+44 808 157 0192{ "\u2069" }
# Nothing was typed.
postcode-required-error = کد پستی را بنویسید
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = کد پستی کامل بریتانیا را بنویسید، مانند SW1A 1AA
# Nothing was typed.
date-required-error = تاریخ را بنویسید
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = روز، ماه و سال میلادی را بنویسید، مانند 27 3 2026
# The field for the day is empty.
date-day-missing-error = علاوه بر ماه و سال، روز را هم بنویسید
# The field for the month is empty.
date-month-missing-error = علاوه بر روز و سال، ماه را هم بنویسید
# The field for the year is empty.
date-year-missing-error = سال میلادی را هم بنویسید، مانند 2026
# What was typed is no day.
date-day-error = روز را با عددی از 1 تا 31 بنویسید
# What was typed is no month.
date-month-error = ماه را با عددی از 1 تا 12 بنویسید
# What was typed is no year.
date-year-error = سال میلادی را با چهار رقم بنویسید، مانند 2026
# No calendar has this day, like 31 April.
date-unreal-error = تاریخ درست را بنویسید، این ماه روزهای کمتری دارد
# $date: the first day that is allowed, in words.
date-early-error = تاریخی بنویسید که { $date } یا بعد از آن باشد
# $date: the last day that is allowed, in words.
date-late-error = تاریخی بنویسید که { $date } یا قبل از آن باشد
# Nothing was typed.
time-required-error = ساعت را بنویسید
# What was typed is not a time of day.
time-format-error = ساعت را بنویسید، مانند 9:30am یا 14:30
# Nothing was put in order.
ranking-required-error = انتخاب‌های خود را به ترتیب بچینید
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } مورد را به ترتیب بچینید
   *[other] هر { $min } مورد را به ترتیب بچینید
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = عددها را طوری تغییر دهید که جمع آن‌ها { $total } شود، جمع آن‌ها اکنون { $given } است
# Nothing was typed.
address-line-1-required-error = سطر 1 نشانی را بنویسید، معمولاً ساختمان و خیابان
# Nothing was typed.
address-town-required-error = نام شهر یا شهرک را بنویسید
# Nothing was typed.
location-required-error = بنویسید کجاست
# Nothing was typed.
signature-required-error = برای امضا، نام کامل خود را بنویسید
# No photo or file was added.
file-required-error = عکس یا فایل اضافه کنید
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] فقط { $max } فایل می‌توانید اضافه کنید، اول فایل موجود را حذف کنید
   *[other] حداکثر { $max } فایل می‌توانید اضافه کنید، اول یکی را حذف کنید
}
# A file is too large. $name: its name.
file-large-error = «{ $name }» خیلی بزرگ است و اضافه نشد، فایل کوچک‌تری انتخاب کنید
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = «{ $name }» اضافه نشد چون این نوع فایل را نمی‌توان از اینجا ارسال کرد، فایل دیگری انتخاب کنید
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = «{ $name }» اضافه نشد چون این دستگاه نمی‌تواند آن را باز کند، فایل دیگری انتخاب کنید یا از آن اسکرین‌شات بگیرید
# A box was not ticked without which the survey can't go on.
consent-needed-error = برای اعلام موافقت، کادر را علامت بزنید تا بتوانید ادامه دهید

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = مورد { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] ژانویهٔ { $year }
    [2] فوریهٔ { $year }
    [3] مارس { $year }
    [4] آوریل { $year }
    [5] مهٔ { $year }
    [6] ژوئن { $year }
    [7] ژوئیهٔ { $year }
    [8] اوت { $year }
    [9] سپتامبر { $year }
    [10] اکتبر { $year }
    [11] نوامبر { $year }
   *[12] دسامبر { $year }
}
