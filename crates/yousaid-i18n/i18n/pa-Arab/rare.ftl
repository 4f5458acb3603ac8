### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = میرے جواب مٹاؤ
# Over choices that are to be put in order, all of them.
ranking-all-hint = ایہناں ساریاں نوں ترتیب دیو، اپنی پہلی پسند توں شروع کرو
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] ایہناں وچوں { $max } چنو
   *[other] ایہناں وچوں ودھ توں ودھ { $max } چنو تے ترتیب دیو، اپنی پہلی پسند توں شروع کرو
}
# A place in an order. $place: which, from 1.
ranking-place-label = نمبر { $place }
# In place of a place, for what is not put in order yet.
ranking-none-label = ترتیب وچ نہیں
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = چنو
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = چنو: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = اُتے
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = اُتے: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = تھلے
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = تھلے: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” ہن { $count } وچوں نمبر { $place } تے اے
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” ہن ترتیب وچ نہیں اے
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = { $total } نوں ایہناں وچ ونڈو
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $total } وچوں { $left } باقی
# Nothing is left. $total: the whole.
allocation-done-status = پورے { $total } ونڈے گئے
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $total } توں { $over } ودھ
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } ودھاؤ: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } گھٹاؤ: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = اندراج
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $count } وچوں { $entry } { $number }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = شامل کرو: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = اک ہور شامل کرو: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = ہٹاؤ: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = ہٹا دتا گیا: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = واپس لیاؤ
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = واپس لیاؤ: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = واپس آ گیا: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = تسیں { $max } توں ودھ شامل نہیں کر سکدے
# Label of a field of an address in the United Kingdom.
address-line-1-label = پتے دی پہلی سطر
# Label of a field of an address.
address-line-2-label = پتے دی دوجی سطر
# Label of a field of an address.
address-town-label = قصبہ یا شہر
# Label of a field of an address.
address-postcode-label = پوسٹ کوڈ
# Under a question for a place in words, where the survey gives no example.
location-example-hint = مثلاً “نمبر 12 دے پچھے کوڑے دے ڈبیاں کول” یا “دوجی منزل، لفٹ دے نال”
# Over a field for a name that is typed as a signature.
signature-hint = اپنا ناں ٹائپ کرنا تہاڈے دستخط دے برابر اے۔
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] تسیں { $max } تصویر شامل کر سکدے او۔
   *[other] تسیں ودھ توں ودھ { $max } تصویراں شامل کر سکدے او۔
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] تسیں { $max } فائل شامل کر سکدے او، ودھ توں ودھ { $size } دی ({ $kinds })۔
   *[other] تسیں ودھ توں ودھ { $max } فائلاں شامل کر سکدے او، ہر اک ودھ توں ودھ { $size } دی ({ $kinds })۔
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = تہاڈیاں تصویراں دا سائز ایسے ڈیوائس تے چھوٹا کیتا جاندا اے، تے تصویر کھچن دی تھاں تے ویلے دی معلومات ہٹا دتی جاندی اے۔
# Follows them where documents may be added.
file-document-privacy-hint = دستاویزاں جیویں نیں اوویں ای بھیجیاں جاندیاں نیں، ایہناں وچ موجود ہر شے سمیت، مثلاً لکھن والے دا ناں۔
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = تصویر
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = سادہ متن
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] تصویر شامل کرو
   *[other] تصویراں شامل کرو
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] فائل شامل کرو
   *[other] فائلاں شامل کرو
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = “{ $name }” دی جھلک
# Button beside a photo or file that was added: takes it out again.
file-remove-button = ہٹاؤ
# The same button for screen readers. $name: the file's name.
file-remove-label = ہٹاؤ: “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = “{ $name }” تیار کیتی جا رہی اے
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = “{ $name }” شامل ہو گئی، { $max } وچوں { $count }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = “{ $name }” ہٹا دتی گئی
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } کلو بائٹ
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } میگا بائٹ
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = ایہہ ویڈیو برٹش سائن لینگویج (اشاریاں دی زبان) وچ اے۔
# Opens what is said and shown in a recording, as text.
media-transcript-label = لکھیا ہویا متن
# Name of a sound recording. $title: what it is about.
media-audio-label = ریکارڈنگ: { $title }
# Name of a video. $title: what it is about.
media-video-label = ویڈیو: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = بہت ماڑا
# Face of a row of faces.
smileys-bad-label = ماڑا
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = ٹھیک
# Face of a row of faces.
smileys-good-label = چنگا
# Face of a row of faces, the happiest.
smileys-very-good-label = بہت چنگا
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $max } ستاریاں وچوں { $count }
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = بالکل امکان نہیں
# Highest point of that scale.
likelihood-high-label = بہت زیادہ امکان
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = دن
# Label of a field of a date.
date-month-label = مہینہ
# Label of a field of a date.
date-year-label = سال
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = مثلاً 27 3 2026
# The same where day and month may be left out.
date-partial-hint = مثلاً 27 3 2026۔ جے تہانوں دن یا مہینے دا پتا نہیں تے اوہنوں خالی چھڈ دیو۔
# Over a field for a time of day: how it may be typed.
time-example-hint = مثلاً 9:30am یا 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = اک چہرہ چنو
# No star was selected.
stars-required-error = ستاریاں دی گنتی چنو
# No number was selected.
likelihood-required-error = 0 توں 10 تک کوئی عدد چنو
# Nothing was typed.
telephone-required-error = ٹیلی فون نمبر لکھو
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = ٹیلی فون نمبر لکھو، جیویں { "\u2066" }01632 960 001{ "\u2069" }، { "\u2066" }07700 900 982{ "\u2069" } یا { "\u2066" }+44 808 157 0192{ "\u2069" }
# Nothing was typed.
postcode-required-error = پوسٹ کوڈ لکھو
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = برطانیہ دا پورا پوسٹ کوڈ لکھو، جیویں SW1A 1AA
# Nothing was typed.
date-required-error = تریخ لکھو
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = دن، مہینہ تے سال لکھو، جیویں 27 3 2026
# The field for the day is empty.
date-day-missing-error = مہینے تے سال نال دن وی لکھو
# The field for the month is empty.
date-month-missing-error = دن تے سال نال مہینہ وی لکھو
# The field for the year is empty.
date-year-missing-error = سال وی لکھو، جیویں 2026
# What was typed is no day.
date-day-error = دن لئی 1 توں 31 تک کوئی عدد لکھو
# What was typed is no month.
date-month-error = مہینے لئی 1 توں 12 تک کوئی عدد لکھو
# What was typed is no year.
date-year-error = سال چار ہندسیاں وچ لکھو، جیویں 2026
# No calendar has this day, like 31 April.
date-unreal-error = ٹھیک تریخ لکھو، ایس مہینے وچ اینے دن نہیں ہوندے
# $date: the first day that is allowed, in words.
date-early-error = { $date } یا ایہدے بعد دی تریخ لکھو
# $date: the last day that is allowed, in words.
date-late-error = { $date } یا ایہدے توں پہلاں دی تریخ لکھو
# Nothing was typed.
time-required-error = وقت لکھو
# What was typed is not a time of day.
time-format-error = وقت لکھو، جیویں 9:30am یا 14:30
# Nothing was put in order.
ranking-required-error = اپنی پسند نوں ترتیب دیو
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } چیز نوں ترتیب دیو
   *[other] ساریاں { $min } چیزاں نوں ترتیب دیو
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = اپنے عدد انج بدلو کہ کل { $total } ہووے، ہن کل { $given } اے
# Nothing was typed.
address-line-1-required-error = پتے دی پہلی سطر لکھو، عام طور تے عمارت تے سڑک
# Nothing was typed.
address-town-required-error = قصبہ یا شہر لکھو
# Nothing was typed.
location-required-error = لکھو کہ ایہہ کتھے اے
# Nothing was typed.
signature-required-error = دستخط لئی اپنا پورا ناں لکھو
# No photo or file was added.
file-required-error = کوئی تصویر یا فائل شامل کرو
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] تسیں صرف { $max } فائل شامل کر سکدے او، پہلاں موجود فائل ہٹاؤ
   *[other] تسیں ودھ توں ودھ { $max } فائلاں شامل کر سکدے او، پہلاں اک ہٹاؤ
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” بہت وڈی اے تے شامل نہیں کیتی گئی، ایہدے توں چھوٹی فائل چنو
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = “{ $name }” شامل نہیں کیتی گئی کیوں جے ایس قسم دیاں فائلاں ایتھے نہیں بھیجیاں جا سکدیاں، کوئی ہور فائل چنو
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = “{ $name }” شامل نہیں کیتی گئی کیوں جے ایہہ ڈیوائس اوہنوں کھول نہیں سکدی، کوئی ہور فائل چنو یا اوہدا سکرین شاٹ لوو
# A box was not ticked without which the survey can't go on.
consent-needed-error = اپنی رضامندی دسن لئی خانے تے نشان لاؤ، تاں جے تسیں اگے چل سکو

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = اندراج { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] جنوری { $year }
    [2] فروری { $year }
    [3] مارچ { $year }
    [4] اپریل { $year }
    [5] مئی { $year }
    [6] جون { $year }
    [7] جولائی { $year }
    [8] اگست { $year }
    [9] ستمبر { $year }
    [10] اکتوبر { $year }
    [11] نومبر { $year }
   *[12] دسمبر { $year }
}
