### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = मेरे जवाब मिटाएँ
# Over choices that are to be put in order, all of them.
ranking-all-hint = इन सभी को क्रम में रखें, अपनी पहली पसंद से शुरू करके
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] इनमें से { $max } चुनें
   *[other] इनमें से ज़्यादा से ज़्यादा { $max } चुनें और उन्हें क्रम में रखें, अपनी पहली पसंद से शुरू करके
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place ->
    [1] पहला
    [2] दूसरा
    [3] तीसरा
    [4] चौथा
    [6] छठा
   *[5] { $place }वाँ
}
# In place of a place, for what is not put in order yet.
ranking-none-label = क्रम में नहीं
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = चुनें
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = चुनें: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = ऊपर
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = ऊपर: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = नीचे
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = नीचे: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” अब { $count } में से नंबर { $place } पर है
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” अब क्रम में नहीं है
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = इनमें कुल { $total } बाँटें
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $total } में से { $left } बाक़ी
# Nothing is left. $total: the whole.
allocation-done-status = पूरे { $total } बाँट दिए गए
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $total } से { $over } ज़्यादा
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } बढ़ाएँ: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } घटाएँ: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = एंट्री
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number }, कुल { $count } में से
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = { $entry } जोड़ें
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = एक और { $entry } जोड़ें
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = { $entry } { $number } हटाएँ
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } को हटा दिया गया
# Button beside it: puts back what was taken out.
repeat-undo-button = वापस लाएँ
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = वापस लाएँ: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } को वापस लाया गया
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = आप { $max } से ज़्यादा नहीं जोड़ सकते
# Label of a field of an address in the United Kingdom.
address-line-1-label = पते की लाइन 1
# Label of a field of an address.
address-line-2-label = पते की लाइन 2
# Label of a field of an address.
address-town-label = क़स्बा या शहर
# Label of a field of an address.
address-postcode-label = पोस्टकोड
# Under a question for a place in words, where the survey gives no example.
location-example-hint = जैसे, “12 नंबर के पीछे कूड़ेदानों के पास” या “दूसरी मंज़िल, लिफ़्ट के बगल में”
# Over a field for a name that is typed as a signature.
signature-hint = अपना नाम लिखने से आपके हस्ताक्षर हो जाते हैं।
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] आप { $max } फ़ोटो जोड़ सकते हैं।
   *[other] आप ज़्यादा से ज़्यादा { $max } फ़ोटो जोड़ सकते हैं।
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] आप { $max } फ़ाइल जोड़ सकते हैं, ज़्यादा से ज़्यादा { $size } की ({ $kinds })।
   *[other] आप ज़्यादा से ज़्यादा { $max } फ़ाइलें जोड़ सकते हैं, हर एक ज़्यादा से ज़्यादा { $size } की ({ $kinds })।
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = आपकी फ़ोटो इस डिवाइस पर छोटी की जाती हैं। वे कहाँ और कब ली गईं, यह जानकारी हटा दी जाती है।
# Follows them where documents may be added.
file-document-privacy-hint = दस्तावेज़ जैसे हैं वैसे ही भेजे जाते हैं, उनमें मौजूद सारी जानकारी के साथ, जैसे लिखने वाले का नाम।
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = फ़ोटो
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = सादा टेक्स्ट
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] फ़ोटो जोड़ें
   *[other] फ़ोटो जोड़ें
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] फ़ाइल जोड़ें
   *[other] फ़ाइलें जोड़ें
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = “{ $name }” की झलक
# Button beside a photo or file that was added: takes it out again.
file-remove-button = हटाएँ
# The same button for screen readers. $name: the file's name.
file-remove-label = हटाएँ: “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = “{ $name }” तैयार हो रही है
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = “{ $name }” जोड़ी गई, { $max } में से { $count }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = “{ $name }” हटाई गई
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = यह वीडियो ब्रिटिश साइन लैंग्वेज (BSL) में है।
# Opens what is said and shown in a recording, as text.
media-transcript-label = लिखित रूप
# Name of a sound recording. $title: what it is about.
media-audio-label = रिकॉर्डिंग: { $title }
# Name of a video. $title: what it is about.
media-video-label = वीडियो: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = बहुत बुरा
# Face of a row of faces.
smileys-bad-label = बुरा
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = ठीक-ठाक
# Face of a row of faces.
smileys-good-label = अच्छा
# Face of a row of faces, the happiest.
smileys-very-good-label = बहुत अच्छा
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $max } में से { $count } स्टार
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = बिल्कुल संभावना नहीं
# Highest point of that scale.
likelihood-high-label = बहुत ज़्यादा संभावना
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = दिन
# Label of a field of a date.
date-month-label = महीना
# Label of a field of a date.
date-year-label = साल
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = जैसे, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = जैसे, 27 3 2026। अगर आपको दिन या महीना पता नहीं है, तो वह ख़ाना ख़ाली छोड़ दें।
# Over a field for a time of day: how it may be typed.
time-example-hint = जैसे, 9:30am या 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = एक चेहरा चुनें
# No star was selected.
stars-required-error = स्टार की संख्या चुनें
# No number was selected.
likelihood-required-error = 0 से 10 तक कोई संख्या चुनें
# Nothing was typed.
telephone-required-error = फ़ोन नंबर लिखें
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = फ़ोन नंबर लिखें, जैसे 01632 960 001, 07700 900 982 या +44 808 157 0192
# Nothing was typed.
postcode-required-error = पोस्टकोड लिखें
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = यूके का पूरा पोस्टकोड लिखें, जैसे SW1A 1AA
# Nothing was typed.
date-required-error = तारीख़ लिखें
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = दिन, महीना और साल लिखें, जैसे 27 3 2026
# The field for the day is empty.
date-day-missing-error = महीने और साल के साथ दिन भी लिखें
# The field for the month is empty.
date-month-missing-error = दिन और साल के साथ महीना भी लिखें
# The field for the year is empty.
date-year-missing-error = साल भी लिखें, जैसे 2026
# What was typed is no day.
date-day-error = दिन 1 से 31 तक की संख्या में लिखें
# What was typed is no month.
date-month-error = महीना 1 से 12 तक की संख्या में लिखें
# What was typed is no year.
date-year-error = साल चार अंकों में लिखें, जैसे 2026
# No calendar has this day, like 31 April.
date-unreal-error = सही तारीख़ लिखें, इस महीने में कम दिन होते हैं
# $date: the first day that is allowed, in words.
date-early-error = { $date } या उसके बाद की तारीख़ लिखें
# $date: the last day that is allowed, in words.
date-late-error = { $date } या उससे पहले की तारीख़ लिखें
# Nothing was typed.
time-required-error = समय लिखें
# What was typed is not a time of day.
time-format-error = समय लिखें, जैसे 9:30am या 14:30
# Nothing was put in order.
ranking-required-error = अपनी पसंद क्रम में रखें
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } पसंद क्रम में रखें
   *[other] सभी { $min } पसंद क्रम में रखें
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = अपनी संख्याएँ बदलें ताकि जोड़ { $total } हो, अभी जोड़ { $given } है
# Nothing was typed.
address-line-1-required-error = पते की लाइन 1 लिखें, आम तौर पर इमारत और सड़क
# Nothing was typed.
address-town-required-error = क़स्बा या शहर लिखें
# Nothing was typed.
location-required-error = लिखें कि यह कहाँ है
# Nothing was typed.
signature-required-error = हस्ताक्षर के तौर पर अपना पूरा नाम लिखें
# No photo or file was added.
file-required-error = फ़ोटो या फ़ाइल जोड़ें
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] आप सिर्फ़ { $max } फ़ाइल जोड़ सकते हैं, पहले वह हटाएँ जो जोड़ी हुई है
   *[other] आप ज़्यादा से ज़्यादा { $max } फ़ाइलें जोड़ सकते हैं, पहले एक हटाएँ
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” बहुत बड़ी है और जोड़ी नहीं गई, छोटी फ़ाइल चुनें
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = “{ $name }” जोड़ी नहीं गई क्योंकि इस तरह की फ़ाइलें यहाँ से भेजी नहीं जा सकतीं, कोई दूसरी फ़ाइल चुनें
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = “{ $name }” जोड़ी नहीं गई क्योंकि यह डिवाइस इसे खोल नहीं सकता, कोई दूसरी फ़ाइल चुनें या इसका स्क्रीनशॉट लें
# A box was not ticked without which the survey can't go on.
consent-needed-error = अपनी सहमति देने के लिए ख़ाने पर टिक करें, ताकि आप आगे बढ़ सकें

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = एंट्री { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] जनवरी { $year }
    [2] फ़रवरी { $year }
    [3] मार्च { $year }
    [4] अप्रैल { $year }
    [5] मई { $year }
    [6] जून { $year }
    [7] जुलाई { $year }
    [8] अगस्त { $year }
    [9] सितंबर { $year }
    [10] अक्टूबर { $year }
    [11] नवंबर { $year }
   *[12] दिसंबर { $year }
}
