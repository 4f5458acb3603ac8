### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = मेरा जवाफ मेटाउनुहोस्
# Over choices that are to be put in order, all of them.
ranking-all-hint = आफ्नो पहिलो रोजाइबाट सुरु गरेर यी सबैलाई क्रममा राख्नुहोस्
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] यीमध्ये { $max } वटा छान्नुहोस्
   *[other] यीमध्ये बढीमा { $max } वटा छान्नुहोस् र आफ्नो पहिलो रोजाइबाट सुरु गरेर क्रममा राख्नुहोस्
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place ->
    [1] पहिलो
    [2] दोस्रो
    [3] तेस्रो
    [4] चौथो
   *[5] { $place }औं
}
# In place of a place, for what is not put in order yet.
ranking-none-label = क्रममा छैन
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = छान्नुहोस्
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = छान्नुहोस्: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = माथि
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = माथि: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = तल
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = तल: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” अब { $count } मध्ये { $place } नम्बरमा छ
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” अब क्रममा छैन
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = यीमा जम्मा { $total } बाँड्नुहोस्
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $total } मध्ये { $left } बाँकी
# Nothing is left. $total: the whole.
allocation-done-status = पूरै { $total } बाँडियो
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $total } भन्दा { $over } बढी
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } थप्नुहोस्: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } घटाउनुहोस्: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = प्रविष्टि
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number }, जम्मा { $count } मध्ये
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = { $entry } थप्नुहोस्
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = अर्को { $entry } थप्नुहोस्
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = { $entry } { $number } हटाउनुहोस्
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } हटाइयो
# Button beside it: puts back what was taken out.
repeat-undo-button = फिर्ता ल्याउनुहोस्
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = फिर्ता ल्याउनुहोस्: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } फिर्ता ल्याइयो
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = तपाईं { $max } भन्दा बढी थप्न सक्नुहुन्न
# Label of a field of an address in the United Kingdom.
address-line-1-label = ठेगानाको लाइन 1
# Label of a field of an address.
address-line-2-label = ठेगानाको लाइन 2
# Label of a field of an address.
address-town-label = नगर वा सहर
# Label of a field of an address.
address-postcode-label = पोस्टकोड
# Under a question for a place in words, where the survey gives no example.
location-example-hint = जस्तै, “12 नम्बर पछाडिको फोहोर फाल्ने बिननेर” वा “दोस्रो तला, लिफ्टको छेउमा”
# Over a field for a name that is typed as a signature.
signature-hint = आफ्नो नाम लेखेपछि त्यसैलाई तपाईंको हस्ताक्षर मानिन्छ।
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] तपाईं { $max } वटा फोटो थप्न सक्नुहुन्छ।
   *[other] तपाईं बढीमा { $max } वटा फोटो थप्न सक्नुहुन्छ।
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] तपाईं बढीमा { $size } को { $max } वटा फाइल थप्न सक्नुहुन्छ ({ $kinds })।
   *[other] तपाईं बढीमा { $max } वटा फाइल थप्न सक्नुहुन्छ, प्रत्येक बढीमा { $size } को ({ $kinds })।
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = तपाईंका फोटो यो डिभाइसमै साना पारिन्छन्। ती कहाँ र कहिले खिचिए भन्ने जानकारी हटाइन्छ।
# Follows them where documents may be added.
file-document-privacy-hint = कागजातहरू जस्ताको तस्तै पठाइन्छन्, लेख्नेको नाम जस्ता तिनमा भएका सबै जानकारीसहित।
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = फोटो
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = सादा पाठ
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] फोटो थप्नुहोस्
   *[other] फोटोहरू थप्नुहोस्
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] फाइल थप्नुहोस्
   *[other] फाइलहरू थप्नुहोस्
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = “{ $name }” को झलक
# Button beside a photo or file that was added: takes it out again.
file-remove-button = हटाउनुहोस्
# The same button for screen readers. $name: the file's name.
file-remove-label = हटाउनुहोस्: “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = “{ $name }” तयार हुँदै छ
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = “{ $name }” थपियो, { $max } मध्ये { $count }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = “{ $name }” हटाइयो
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = यो भिडियो ब्रिटिस साङ्केतिक भाषा (BSL) मा छ।
# Opens what is said and shown in a recording, as text.
media-transcript-label = लिखित रूप
# Name of a sound recording. $title: what it is about.
media-audio-label = रेकर्डिङ: { $title }
# Name of a video. $title: what it is about.
media-video-label = भिडियो: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = धेरै नराम्रो
# Face of a row of faces.
smileys-bad-label = नराम्रो
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = ठिकै
# Face of a row of faces.
smileys-good-label = राम्रो
# Face of a row of faces, the happiest.
smileys-very-good-label = धेरै राम्रो
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $max } मध्ये { $count } तारा
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = कुनै सम्भावना छैन
# Highest point of that scale.
likelihood-high-label = एकदमै धेरै सम्भावना छ
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = दिन
# Label of a field of a date.
date-month-label = महिना
# Label of a field of a date.
date-year-label = वर्ष
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = जस्तै, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = जस्तै, 27 3 2026। दिन वा महिना थाहा छैन भने त्यो कोठा खाली छोड्नुहोस्।
# Over a field for a time of day: how it may be typed.
time-example-hint = जस्तै, 9:30am वा 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = एउटा अनुहार छान्नुहोस्
# No star was selected.
stars-required-error = ताराको सङ्ख्या छान्नुहोस्
# No number was selected.
likelihood-required-error = 0 देखि 10 सम्मको एउटा सङ्ख्या छान्नुहोस्
# Nothing was typed.
telephone-required-error = फोन नम्बर लेख्नुहोस्
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = फोन नम्बर लेख्नुहोस्, जस्तै 01632 960 001, 07700 900 982 वा +44 808 157 0192
# Nothing was typed.
postcode-required-error = पोस्टकोड लेख्नुहोस्
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = युकेको पूरा पोस्टकोड लेख्नुहोस्, जस्तै SW1A 1AA
# Nothing was typed.
date-required-error = मिति लेख्नुहोस्
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = दिन, महिना र वर्ष लेख्नुहोस्, जस्तै 27 3 2026
# The field for the day is empty.
date-day-missing-error = महिना र वर्षसँगै दिन पनि लेख्नुहोस्
# The field for the month is empty.
date-month-missing-error = दिन र वर्षसँगै महिना पनि लेख्नुहोस्
# The field for the year is empty.
date-year-missing-error = वर्ष पनि लेख्नुहोस्, जस्तै 2026
# What was typed is no day.
date-day-error = दिन 1 देखि 31 सम्मको सङ्ख्यामा लेख्नुहोस्
# What was typed is no month.
date-month-error = महिना 1 देखि 12 सम्मको सङ्ख्यामा लेख्नुहोस्
# What was typed is no year.
date-year-error = वर्ष चार अङ्कमा लेख्नुहोस्, जस्तै 2026
# No calendar has this day, like 31 April.
date-unreal-error = सही मिति लेख्नुहोस्, यो महिनामा त्यति धेरै दिन हुँदैनन्
# $date: the first day that is allowed, in words.
date-early-error = { $date } वा त्यसपछिको मिति लेख्नुहोस्
# $date: the last day that is allowed, in words.
date-late-error = { $date } वा त्यसअघिको मिति लेख्नुहोस्
# Nothing was typed.
time-required-error = समय लेख्नुहोस्
# What was typed is not a time of day.
time-format-error = समय लेख्नुहोस्, जस्तै 9:30am वा 14:30
# Nothing was put in order.
ranking-required-error = आफ्ना रोजाइ क्रममा राख्नुहोस्
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } वटा रोजाइ क्रममा राख्नुहोस्
   *[other] सबै { $min } वटा रोजाइ क्रममा राख्नुहोस्
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = जोड { $total } हुने गरी आफ्ना सङ्ख्या बदल्नुहोस्, अहिले जोड { $given } छ
# Nothing was typed.
address-line-1-required-error = ठेगानाको लाइन 1 लेख्नुहोस्, सामान्यतया भवन र सडक
# Nothing was typed.
address-town-required-error = नगर वा सहर लेख्नुहोस्
# Nothing was typed.
location-required-error = यो कहाँ छ, लेख्नुहोस्
# Nothing was typed.
signature-required-error = हस्ताक्षर गर्न आफ्नो पूरा नाम लेख्नुहोस्
# No photo or file was added.
file-required-error = फोटो वा फाइल थप्नुहोस्
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] तपाईं { $max } वटा मात्र फाइल थप्न सक्नुहुन्छ, पहिले त्यहाँ भएको हटाउनुहोस्
   *[other] तपाईं बढीमा { $max } वटा फाइल थप्न सक्नुहुन्छ, पहिले एउटा हटाउनुहोस्
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” धेरै ठूलो भएकाले थपिएन, सानो फाइल छान्नुहोस्
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = यस प्रकारका फाइल यहाँबाट पठाउन नमिल्ने भएकाले “{ $name }” थपिएन, अर्को फाइल छान्नुहोस्
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = यो डिभाइसले खोल्न नसक्ने भएकाले “{ $name }” थपिएन, अर्को फाइल छान्नुहोस् वा यसको स्क्रिनसट लिनुहोस्
# A box was not ticked without which the survey can't go on.
consent-needed-error = अगाडि बढ्न, तपाईं सहमत हुनुहुन्छ भन्ने जनाउन कोठामा चिन्ह लगाउनुहोस्

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = प्रविष्टि { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] { $year } जनवरी
    [2] { $year } फेब्रुअरी
    [3] { $year } मार्च
    [4] { $year } अप्रिल
    [5] { $year } मे
    [6] { $year } जुन
    [7] { $year } जुलाई
    [8] { $year } अगस्ट
    [9] { $year } सेप्टेम्बर
    [10] { $year } अक्टोबर
    [11] { $year } नोभेम्बर
   *[12] { $year } डिसेम्बर
}
