### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = سڕینەوەی وەڵامەکانم
# Over choices that are to be put in order, all of them.
ranking-all-hint = هەموو ئەمانە ڕیز بکەن، لە هەڵبژاردەی یەکەمتانەوە دەست پێ بکەن
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] { $max } لەمانە هەڵبژێرن
   *[other] تا { $max } لەمانە هەڵبژێرن و ڕیزیان بکەن، لە هەڵبژاردەی یەکەمتانەوە دەست پێ بکەن
}
# A place in an order. $place: which, from 1.
ranking-place-label = پلەی { $place }
# In place of a place, for what is not put in order yet.
ranking-none-label = ڕیز نەکراوە
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = هەڵبژاردن
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = هەڵبژاردن: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = سەرەوە
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = سەرەوە: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = خوارەوە
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = خوارەوە: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = «{ $choice }» ئێستا لە پلەی { $place }دایە لە { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = «{ $choice }» ئیتر لە ڕیزەکەدا نییە
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = { $total } بەسەر ئەمانەدا دابەش بکەن
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $left } لە { $total } ماوە
# Nothing is left. $total: the whole.
allocation-done-status = هەموو { $total } دابەش کرا
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } زیاترە لە { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = زیادکردنی { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = کەمکردنەوەی { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = تۆمار
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } لە { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = زیادکردن: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = زیادکردنی یەکێکی دیکە: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = لابردن: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = لابرا: { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = گەڕاندنەوە
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = گەڕاندنەوە: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = گەڕێنرایەوە: { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = ناتوانن لە { $max } زیاتر زیاد بکەن
# Label of a field of an address in the United Kingdom.
address-line-1-label = دێڕی 1ی ناونیشان
# Label of a field of an address.
address-line-2-label = دێڕی 2ی ناونیشان
# Label of a field of an address.
address-town-label = شارۆچکە یان شار
# Label of a field of an address.
address-postcode-label = پۆست کۆد
# Under a question for a place in words, where the survey gives no example.
location-example-hint = بۆ نموونە، «لای تەنەکەی خۆڵەکان لە پشتی ژمارە 12» یان «نهۆمی دووەم، تەنیشت مەسعەدەکە»
# Over a field for a name that is typed as a signature.
signature-hint = بە نووسینی ناوتان، واژوو دەکەن.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] دەتوانن { $max } وێنە زیاد بکەن.
   *[other] دەتوانن تا { $max } وێنە زیاد بکەن.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] دەتوانن { $max } فایل زیاد بکەن کە ئەوپەڕی { $size } بێت ({ $kinds }).
   *[other] دەتوانن تا { $max } فایل زیاد بکەن کە هەریەکەیان ئەوپەڕی { $size } بێت ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = وێنەکانتان لەسەر ئەم ئامێرە بچووک دەکرێنەوە، و شوێن و کاتی گرتنیان لێ دەسڕدرێتەوە.
# Follows them where documents may be added.
file-document-privacy-hint = بەڵگەنامەکان وەک خۆیان دەنێردرێن، لەگەڵ هەموو ئەوەی تێیاندایە، وەک ناوی نووسەرەکەیان.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = وێنە
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = دەقی سادە
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] زیادکردنی وێنەیەک
   *[other] زیادکردنی وێنە
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] زیادکردنی فایلێک
   *[other] زیادکردنی فایل
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = پێشبینینی «{ $name }»
# Button beside a photo or file that was added: takes it out again.
file-remove-button = لابردن
# The same button for screen readers. $name: the file's name.
file-remove-label = لابردن: «{ $name }»
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = «{ $name }» ئامادە دەکرێت
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = «{ $name }» زیاد کرا، { $count } لە { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = «{ $name }» لابرا
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } کیلۆبایت
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } مێگابایت
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = ئەم ڤیدیۆیە بە زمانی ئاماژەی بەریتانییە (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = دەقی نووسراو
# Name of a sound recording. $title: what it is about.
media-audio-label = تۆماری دەنگی: { $title }
# Name of a video. $title: what it is about.
media-video-label = ڤیدیۆ: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = زۆر خراپ
# Face of a row of faces.
smileys-bad-label = خراپ
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = مامناوەند
# Face of a row of faces.
smileys-good-label = باش
# Face of a row of faces, the happiest.
smileys-very-good-label = زۆر باش
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } ئەستێرە لە { $max }
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = هیچ ئەگەرێکی نییە
# Highest point of that scale.
likelihood-high-label = ئەگەرێکی زۆر بەهێزە
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = ڕۆژ
# Label of a field of a date.
date-month-label = مانگ
# Label of a field of a date.
date-year-label = ساڵ
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = بۆ نموونە، 27 3 2026
# The same where day and month may be left out.
date-partial-hint = بۆ نموونە، 27 3 2026. ئەگەر ڕۆژ یان مانگەکە نازانن، بە بەتاڵی جێی بهێڵن.
# Over a field for a time of day: how it may be typed.
time-example-hint = بۆ نموونە، 9:30am یان 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = یەکێک لە ڕوخسارەکان هەڵبژێرن
# No star was selected.
stars-required-error = ژمارەی ئەستێرەکان هەڵبژێرن
# No number was selected.
likelihood-required-error = ژمارەیەک لە 0 تا 10 هەڵبژێرن
# Nothing was typed.
telephone-required-error = ژمارە تەلەفۆنێک بنووسن
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = ژمارە تەلەفۆنێک بنووسن، وەک { "\u2066" }01632 960 001{ "\u2069" }، { "\u2066" }07700 900 982{ "\u2069" } یان { "\u2066" }+44 808 157 0192{ "\u2069" }
# Nothing was typed.
postcode-required-error = پۆست کۆد بنووسن
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = پۆست کۆدی تەواوی بەریتانیا بنووسن، وەک SW1A 1AA
# Nothing was typed.
date-required-error = بەروارێک بنووسن
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = ڕۆژ و مانگ و ساڵ بنووسن، وەک 27 3 2026
# The field for the day is empty.
date-day-missing-error = لەگەڵ مانگ و ساڵدا ڕۆژەکەش بنووسن
# The field for the month is empty.
date-month-missing-error = لەگەڵ ڕۆژ و ساڵدا مانگەکەش بنووسن
# The field for the year is empty.
date-year-missing-error = ساڵەکەش بنووسن، وەک 2026
# What was typed is no day.
date-day-error = ڕۆژەکە بە ژمارەیەک لە 1 تا 31 بنووسن
# What was typed is no month.
date-month-error = مانگەکە بە ژمارەیەک لە 1 تا 12 بنووسن
# What was typed is no year.
date-year-error = ساڵەکە بە چوار ژمارە بنووسن، وەک 2026
# No calendar has this day, like 31 April.
date-unreal-error = بەروارێکی ڕاست بنووسن، ئەم مانگە ڕۆژی کەمترە
# $date: the first day that is allowed, in words.
date-early-error = بەروارێک بنووسن کە { $date } یان دوای ئەوە بێت
# $date: the last day that is allowed, in words.
date-late-error = بەروارێک بنووسن کە { $date } یان پێش ئەوە بێت
# Nothing was typed.
time-required-error = کاتێک بنووسن
# What was typed is not a time of day.
time-format-error = کاتێک بنووسن، وەک 9:30am یان 14:30
# Nothing was put in order.
ranking-required-error = هەڵبژاردەکانتان ڕیز بکەن
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } هەڵبژاردە ڕیز بکەن
   *[other] هەر { $min } هەڵبژاردەکە ڕیز بکەن
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = ژمارەکانتان بگۆڕن تا کۆیان ببێتە { $total }، ئێستا کۆیان { $given }ـە
# Nothing was typed.
address-line-1-required-error = دێڕی 1ی ناونیشان بنووسن، بە زۆری باڵەخانە و شەقام
# Nothing was typed.
address-town-required-error = ناوی شارۆچکە یان شار بنووسن
# Nothing was typed.
location-required-error = بنووسن لە کوێیە
# Nothing was typed.
signature-required-error = بۆ واژووکردن، ناوی تەواوتان بنووسن
# No photo or file was added.
file-required-error = وێنەیەک یان فایلێک زیاد بکەن
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] تەنیا دەتوانن { $max } فایل زیاد بکەن، سەرەتا ئەوەی هەیە لای ببەن
   *[other] دەتوانن تا { $max } فایل زیاد بکەن، سەرەتا یەکێک لا ببەن
}
# A file is too large. $name: its name.
file-large-error = «{ $name }» زۆر گەورەیە و زیاد نەکرا، فایلێکی بچووکتر هەڵبژێرن
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = «{ $name }» زیاد نەکرا چونکە ئەم جۆرە فایلە ناتوانرێت لێرەوە بنێردرێت، فایلێکی دیکە هەڵبژێرن
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = «{ $name }» زیاد نەکرا چونکە ئەم ئامێرە ناتوانێت بیکاتەوە، فایلێکی دیکە هەڵبژێرن یان وێنەی شاشەکەی بگرن
# A box was not ticked without which the survey can't go on.
consent-needed-error = بۆ دەربڕینی ڕەزامەندی، نیشانە لەسەر چوارگۆشەکە دابنێن، تا بتوانن بەردەوام بن

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = تۆماری { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] کانوونی دووەمی { $year }
    [2] شوباتی { $year }
    [3] ئازاری { $year }
    [4] نیسانی { $year }
    [5] ئایاری { $year }
    [6] حوزەیرانی { $year }
    [7] تەمووزی { $year }
    [8] ئابی { $year }
    [9] ئەیلوولی { $year }
    [10] تشرینی یەکەمی { $year }
    [11] تشرینی دووەمی { $year }
   *[12] کانوونی یەکەمی { $year }
}
