### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = مسح إجاباتي
# Over choices that are to be put in order, all of them.
ranking-all-hint = رتّب كل هذه الخيارات بدءاً بخيارك الأول
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [zero] اختر ما لا يزيد على { $max } من هذه ورتّبها بدءاً بخيارك الأول
    [one] اختر خياراً واحداً من هذه
    [two] اختر ما لا يزيد على خيارين من هذه ورتّبهما بدءاً بخيارك الأول
    [few] اختر ما لا يزيد على { $max } خيارات من هذه ورتّبها بدءاً بخيارك الأول
    [many] اختر ما لا يزيد على { $max } خياراً من هذه ورتّبها بدءاً بخيارك الأول
   *[other] اختر ما لا يزيد على { $max } خيار من هذه ورتّبها بدءاً بخيارك الأول
}
# A place in an order. $place: which, from 1.
ranking-place-label = المرتبة { $place }
# In place of a place, for what is not put in order yet.
ranking-none-label = من دون ترتيب
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = اختيار
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = اختيار: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = لأعلى
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = لأعلى: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = لأسفل
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = لأسفل: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = «{ $choice }» الآن في المرتبة { $place } من { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = «{ $choice }» لم يعد ضمن الترتيب
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = وزّع { $total } على هذه الخيارات
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = المتبقي { $left } من { $total }
# Nothing is left. $total: the whole.
allocation-done-status = تم توزيع { $total } بالكامل
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = المجموع أكبر من { $total } بمقدار { $over }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = إضافة { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = إنقاص { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = بند
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } من { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = إضافة { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = إضافة المزيد: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = إزالة { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = تمت إزالة { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = تراجع
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = تراجع: إعادة { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = تمت إعادة { $entry } { $number }
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = لا يمكنك إضافة أكثر من { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = سطر العنوان 1
# Label of a field of an address.
address-line-2-label = سطر العنوان 2
# Label of a field of an address.
address-town-label = البلدة أو المدينة
# Label of a field of an address.
address-postcode-label = الرمز البريدي
# Under a question for a place in words, where the survey gives no example.
location-example-hint = مثلاً، «بجانب حاويات القمامة خلف رقم 12» أو «الطابق الثاني، بجانب المصعد»
# Over a field for a name that is typed as a signature.
signature-hint = كتابة اسمك هي بمثابة توقيعك.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [zero] يمكنك إضافة { $max } صورة.
    [one] يمكنك إضافة صورة واحدة.
    [two] يمكنك إضافة صورتين كحد أقصى.
    [few] يمكنك إضافة { $max } صور كحد أقصى.
    [many] يمكنك إضافة { $max } صورة كحد أقصى.
   *[other] يمكنك إضافة { $max } صورة كحد أقصى.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [zero] يمكنك إضافة { $max } ملف، بحجم لا يتجاوز { $size } ({ $kinds }).
    [one] يمكنك إضافة ملف واحد بحجم لا يتجاوز { $size } ({ $kinds }).
    [two] يمكنك إضافة ملفين كحد أقصى، لا يتجاوز حجم كل منهما { $size } ({ $kinds }).
    [few] يمكنك إضافة { $max } ملفات كحد أقصى، لا يتجاوز حجم كل منها { $size } ({ $kinds }).
    [many] يمكنك إضافة { $max } ملفاً كحد أقصى، لا يتجاوز حجم كل منها { $size } ({ $kinds }).
   *[other] يمكنك إضافة { $max } ملف كحد أقصى، لا يتجاوز حجم كل منها { $size } ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = يتم تصغير صورك على هذا الجهاز، وتُحذف منها معلومات مكان التقاطها ووقته.
# Follows them where documents may be added.
file-document-privacy-hint = تُرسل المستندات كما هي، بكل ما فيها، مثل اسم كاتبها.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = صورة
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = نص عادي
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [zero] إضافة صور
    [one] إضافة صورة
    [two] إضافة صور
    [few] إضافة صور
    [many] إضافة صور
   *[other] إضافة صور
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [zero] إضافة ملفات
    [one] إضافة ملف
    [two] إضافة ملفات
    [few] إضافة ملفات
    [many] إضافة ملفات
   *[other] إضافة ملفات
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = معاينة «{ $name }»
# Button beside a photo or file that was added: takes it out again.
file-remove-button = إزالة
# The same button for screen readers. $name: the file's name.
file-remove-label = إزالة: «{ $name }»
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = جارٍ تجهيز «{ $name }»
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = تمت إضافة «{ $name }»، { $count } من { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = تمت إزالة «{ $name }»
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } كيلوبايت
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } ميغابايت
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = هذا الفيديو بلغة الإشارة البريطانية (BSL).
# Opens what is said and shown in a recording, as text.
media-transcript-label = النص المكتوب
# Name of a sound recording. $title: what it is about.
media-audio-label = تسجيل صوتي: { $title }
# Name of a video. $title: what it is about.
media-video-label = فيديو: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = سيئ جداً
# Face of a row of faces.
smileys-bad-label = سيئ
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = مقبول
# Face of a row of faces.
smileys-good-label = جيد
# Face of a row of faces, the happiest.
smileys-very-good-label = جيد جداً
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } من { $max } نجوم
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = غير محتمل إطلاقاً
# Highest point of that scale.
likelihood-high-label = محتمل للغاية
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = اليوم
# Label of a field of a date.
date-month-label = الشهر
# Label of a field of a date.
date-year-label = السنة
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = مثلاً، 27 3 2026
# The same where day and month may be left out.
date-partial-hint = مثلاً، 27 3 2026. إذا كنت لا تعرف اليوم أو الشهر، فاترك خانته فارغة.
# Over a field for a time of day: how it may be typed.
time-example-hint = مثلاً، 9:30am أو 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = اختر أحد الوجوه
# No star was selected.
stars-required-error = اختر عدد النجوم
# No number was selected.
likelihood-required-error = اختر رقماً من 0 إلى 10
# Nothing was typed.
telephone-required-error = اكتب رقم هاتف
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = اكتب رقم هاتف، مثل { "\u2066" }01632 960 001{ "\u2069" } أو { "\u2066" }07700 900 982{ "\u2069" } أو { "\u2066" }+44 808 157 0192{ "\u2069" }
# Nothing was typed.
postcode-required-error = اكتب الرمز البريدي
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = اكتب رمزاً بريدياً بريطانياً كاملاً، مثل SW1A 1AA
# Nothing was typed.
date-required-error = اكتب تاريخاً
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = اكتب اليوم والشهر والسنة، مثل 27 3 2026
# The field for the day is empty.
date-day-missing-error = اكتب اليوم أيضاً مع الشهر والسنة
# The field for the month is empty.
date-month-missing-error = اكتب الشهر أيضاً مع اليوم والسنة
# The field for the year is empty.
date-year-missing-error = اكتب السنة أيضاً، مثل 2026
# What was typed is no day.
date-day-error = اكتب اليوم رقماً من 1 إلى 31
# What was typed is no month.
date-month-error = اكتب الشهر رقماً من 1 إلى 12
# What was typed is no year.
date-year-error = اكتب السنة بأربعة أرقام، مثل 2026
# No calendar has this day, like 31 April.
date-unreal-error = اكتب تاريخاً حقيقياً، فأيام هذا الشهر أقل
# $date: the first day that is allowed, in words.
date-early-error = اكتب تاريخاً يوافق { $date } أو بعده
# $date: the last day that is allowed, in words.
date-late-error = اكتب تاريخاً يوافق { $date } أو قبله
# Nothing was typed.
time-required-error = اكتب الوقت
# What was typed is not a time of day.
time-format-error = اكتب الوقت، مثل 9:30am أو 14:30
# Nothing was put in order.
ranking-required-error = رتّب خياراتك
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [zero] رتّب { $min } خيار
    [one] رتّب خياراً واحداً
    [two] رتّب الخيارين كليهما
    [few] رتّب كل الخيارات، وعددها { $min }
    [many] رتّب كل الخيارات، وعددها { $min }
   *[other] رتّب كل الخيارات، وعددها { $min }
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = غيّر أرقامك ليصبح مجموعها { $total }، فمجموعها الآن { $given }
# Nothing was typed.
address-line-1-required-error = اكتب سطر العنوان 1، وهو عادةً المبنى والشارع
# Nothing was typed.
address-town-required-error = اكتب اسم البلدة أو المدينة
# Nothing was typed.
location-required-error = اكتب أين يقع المكان
# Nothing was typed.
signature-required-error = اكتب اسمك الكامل للتوقيع
# No photo or file was added.
file-required-error = أضف صورة أو ملفاً
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [zero] لا يمكنك إضافة ملفات، العدد المسموح { $max }
    [one] يمكنك إضافة ملف واحد فقط، أزل الملف الموجود أولاً
    [two] يمكنك إضافة ملفين كحد أقصى، أزل أحدهما أولاً
    [few] يمكنك إضافة { $max } ملفات كحد أقصى، أزل ملفاً أولاً
    [many] يمكنك إضافة { $max } ملفاً كحد أقصى، أزل ملفاً أولاً
   *[other] يمكنك إضافة { $max } ملف كحد أقصى، أزل ملفاً أولاً
}
# A file is too large. $name: its name.
file-large-error = حجم «{ $name }» كبير جداً ولم تتم إضافته، اختر ملفاً أصغر
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = لم تتم إضافة «{ $name }» لأن هذا النوع من الملفات لا يمكن إرساله هنا، اختر ملفاً آخر
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = لم تتم إضافة «{ $name }» لأن هذا الجهاز لا يمكنه فتحه، اختر ملفاً آخر أو التقط له لقطة شاشة
# A box was not ticked without which the survey can't go on.
consent-needed-error = ضع علامة في المربع للتعبير عن موافقتك، حتى تتمكن من المتابعة

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = البند { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] يناير { $year }
    [2] فبراير { $year }
    [3] مارس { $year }
    [4] أبريل { $year }
    [5] مايو { $year }
    [6] يونيو { $year }
    [7] يوليو { $year }
    [8] أغسطس { $year }
    [9] سبتمبر { $year }
    [10] أكتوبر { $year }
    [11] نوفمبر { $year }
   *[12] ديسمبر { $year }
}
