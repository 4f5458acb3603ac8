### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = میرے جوابات مٹائیں
# Over choices that are to be put in order, all of them.
ranking-all-hint = ان سب کو ترتیب دیں، اپنی پہلی پسند سے شروع کریں
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] ان میں سے { $max } منتخب کریں
   *[other] ان میں سے زیادہ سے زیادہ { $max } منتخب کریں اور انہیں ترتیب دیں، اپنی پہلی پسند سے شروع کریں
}
# A place in an order. $place: which, from 1.
ranking-place-label = نمبر { $place }
# In place of a place, for what is not put in order yet.
ranking-none-label = ترتیب میں نہیں
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = منتخب کریں
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = منتخب کریں: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = اوپر
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = اوپر: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = نیچے
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = نیچے: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” اب { $count } میں سے نمبر { $place } پر ہے
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” اب ترتیب میں نہیں ہے
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = { $total } کو ان میں تقسیم کریں
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $total } میں سے { $left } باقی
# Nothing is left. $total: the whole.
allocation-done-status = پورے { $total } تقسیم ہو گئے
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $total } سے { $over } زیادہ
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } بڑھائیں: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } گھٹائیں: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = اندراج
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $count } میں سے { $entry } { $number }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = شامل کریں: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = ایک اور شامل کریں: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = ہٹائیں: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = ہٹا دیا گیا: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = واپس لائیں
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = واپس لائیں: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = واپس آ گیا: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = آپ { $max } سے زیادہ شامل نہیں کر سکتے
# Label of a field of an address in the United Kingdom.
address-line-1-label = پتے کی پہلی سطر
# Label of a field of an address.
address-line-2-label = پتے کی دوسری سطر
# Label of a field of an address.
address-town-label = قصبہ یا شہر
# Label of a field of an address.
address-postcode-label = پوسٹ کوڈ
# Under a question for a place in words, where the survey gives no example.
location-example-hint = مثلاً “نمبر 12 کے پیچھے کوڑے دانوں کے پاس” یا “دوسری منزل، لفٹ کے ساتھ”
# Over a field for a name that is typed as a signature.
signature-hint = اپنا نام ٹائپ کرنا آپ کے دستخط کے برابر ہے۔
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] آپ { $max } تصویر شامل کر سکتے ہیں۔
   *[other] آپ زیادہ سے زیادہ { $max } تصویریں شامل کر سکتے ہیں۔
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] آپ { $max } فائل شامل کر سکتے ہیں، زیادہ سے زیادہ { $size } کی ({ $kinds })۔
   *[other] آپ زیادہ سے زیادہ { $max } فائلیں شامل کر سکتے ہیں، ہر ایک زیادہ سے زیادہ { $size } کی ({ $kinds })۔
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = آپ کی تصویروں کا سائز اسی ڈیوائس پر چھوٹا کیا جاتا ہے، اور تصویر لینے کی جگہ اور وقت کی معلومات ہٹا دی جاتی ہیں۔
# Follows them where documents may be added.
file-document-privacy-hint = دستاویزات جوں کی توں بھیجی جاتی ہیں، ان میں موجود ہر چیز سمیت، مثلاً لکھنے والے کا نام۔
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = تصویر
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = سادہ متن
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] تصویر شامل کریں
   *[other] تصویریں شامل کریں
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] فائل شامل کریں
   *[other] فائلیں شامل کریں
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = “{ $name }” کا پیش منظر
# Button beside a photo or file that was added: takes it out again.
file-remove-button = ہٹائیں
# The same button for screen readers. $name: the file's name.
file-remove-label = ہٹائیں: “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = “{ $name }” تیار کی جا رہی ہے
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = “{ $name }” شامل ہو گئی، { $max } میں سے { $count }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = “{ $name }” ہٹا دی گئی
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } کلو بائٹ
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } میگا بائٹ
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = یہ ویڈیو برٹش سائن لینگویج (اشاروں کی زبان) میں ہے۔
# Opens what is said and shown in a recording, as text.
media-transcript-label = تحریری متن
# Name of a sound recording. $title: what it is about.
media-audio-label = ریکارڈنگ: { $title }
# Name of a video. $title: what it is about.
media-video-label = ویڈیو: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = بہت برا
# Face of a row of faces.
smileys-bad-label = برا
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = ٹھیک
# Face of a row of faces.
smileys-good-label = اچھا
# Face of a row of faces, the happiest.
smileys-very-good-label = بہت اچھا
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $max } ستاروں میں سے { $count }
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
date-partial-hint = مثلاً 27 3 2026۔ اگر آپ کو دن یا مہینہ معلوم نہیں تو اسے خالی چھوڑ دیں۔
# Over a field for a time of day: how it may be typed.
time-example-hint = مثلاً 9:30am یا 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = ایک چہرہ منتخب کریں
# No star was selected.
stars-required-error = ستاروں کی تعداد منتخب کریں
# No number was selected.
likelihood-required-error = 0 سے 10 تک کوئی عدد منتخب کریں
# Nothing was typed.
telephone-required-error = ٹیلی فون نمبر لکھیں
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = ٹیلی فون نمبر لکھیں، جیسے { "\u2066" }01632 960 001{ "\u2069" }، { "\u2066" }07700 900 982{ "\u2069" } یا { "\u2066" }+44 808 157 0192{ "\u2069" }
# Nothing was typed.
postcode-required-error = پوسٹ کوڈ لکھیں
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = برطانیہ کا پورا پوسٹ کوڈ لکھیں، جیسے SW1A 1AA
# Nothing was typed.
date-required-error = تاریخ لکھیں
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = دن، مہینہ اور سال لکھیں، جیسے 27 3 2026
# The field for the day is empty.
date-day-missing-error = مہینے اور سال کے ساتھ دن بھی لکھیں
# The field for the month is empty.
date-month-missing-error = دن اور سال کے ساتھ مہینہ بھی لکھیں
# The field for the year is empty.
date-year-missing-error = سال بھی لکھیں، جیسے 2026
# What was typed is no day.
date-day-error = دن کے لیے 1 سے 31 تک کوئی عدد لکھیں
# What was typed is no month.
date-month-error = مہینے کے لیے 1 سے 12 تک کوئی عدد لکھیں
# What was typed is no year.
date-year-error = سال چار ہندسوں میں لکھیں، جیسے 2026
# No calendar has this day, like 31 April.
date-unreal-error = درست تاریخ لکھیں، اس مہینے میں اتنے دن نہیں ہوتے
# $date: the first day that is allowed, in words.
date-early-error = { $date } یا اس کے بعد کی تاریخ لکھیں
# $date: the last day that is allowed, in words.
date-late-error = { $date } یا اس سے پہلے کی تاریخ لکھیں
# Nothing was typed.
time-required-error = وقت لکھیں
# What was typed is not a time of day.
time-format-error = وقت لکھیں، جیسے 9:30am یا 14:30
# Nothing was put in order.
ranking-required-error = اپنی پسند کو ترتیب دیں
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } انتخاب کو ترتیب دیں
   *[other] تمام { $min } انتخابات کو ترتیب دیں
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = اپنے اعداد اس طرح بدلیں کہ کل { $total } ہو، ابھی کل { $given } ہے
# Nothing was typed.
address-line-1-required-error = پتے کی پہلی سطر لکھیں، عموماً عمارت اور سڑک
# Nothing was typed.
address-town-required-error = قصبہ یا شہر لکھیں
# Nothing was typed.
location-required-error = لکھیں کہ یہ کہاں ہے
# Nothing was typed.
signature-required-error = دستخط کے لیے اپنا پورا نام لکھیں
# No photo or file was added.
file-required-error = کوئی تصویر یا فائل شامل کریں
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] آپ صرف { $max } فائل شامل کر سکتے ہیں، پہلے موجودہ فائل ہٹائیں
   *[other] آپ زیادہ سے زیادہ { $max } فائلیں شامل کر سکتے ہیں، پہلے ایک ہٹائیں
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” بہت بڑی ہے اور شامل نہیں کی گئی، اس سے چھوٹی فائل منتخب کریں
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = “{ $name }” شامل نہیں کی گئی کیونکہ اس قسم کی فائلیں یہاں نہیں بھیجی جا سکتیں، کوئی اور فائل منتخب کریں
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = “{ $name }” شامل نہیں کی گئی کیونکہ یہ ڈیوائس اسے کھول نہیں سکتی، کوئی اور فائل منتخب کریں یا اس کا اسکرین شاٹ لیں
# A box was not ticked without which the survey can't go on.
consent-needed-error = اپنی رضامندی ظاہر کرنے کے لیے خانے پر نشان لگائیں، تاکہ آپ آگے بڑھ سکیں

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
