### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = ਮੇਰੇ ਜਵਾਬ ਮਿਟਾਓ
# Over choices that are to be put in order, all of them.
ranking-all-hint = ਇਨ੍ਹਾਂ ਸਾਰਿਆਂ ਨੂੰ ਤਰਤੀਬ ਵਿੱਚ ਰੱਖੋ, ਆਪਣੀ ਪਹਿਲੀ ਪਸੰਦ ਤੋਂ ਸ਼ੁਰੂ ਕਰਕੇ
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ { $max } ਚੁਣੋ
   *[other] ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਚੁਣੋ ਅਤੇ ਤਰਤੀਬ ਵਿੱਚ ਰੱਖੋ, ਆਪਣੀ ਪਹਿਲੀ ਪਸੰਦ ਤੋਂ ਸ਼ੁਰੂ ਕਰਕੇ
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place ->
    [1] ਪਹਿਲਾ
    [2] ਦੂਜਾ
    [3] ਤੀਜਾ
    [4] ਚੌਥਾ
   *[5] { $place }ਵਾਂ
}
# In place of a place, for what is not put in order yet.
ranking-none-label = ਤਰਤੀਬ ਵਿੱਚ ਨਹੀਂ
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = ਚੁਣੋ
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = ਚੁਣੋ: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = ਉੱਪਰ
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = ਉੱਪਰ: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = ਹੇਠਾਂ
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = ਹੇਠਾਂ: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” ਹੁਣ { $count } ਵਿੱਚੋਂ ਨੰਬਰ { $place } ਉੱਤੇ ਹੈ
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” ਹੁਣ ਤਰਤੀਬ ਵਿੱਚ ਨਹੀਂ ਹੈ
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = ਇਨ੍ਹਾਂ ਵਿੱਚ ਕੁੱਲ { $total } ਵੰਡੋ
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $total } ਵਿੱਚੋਂ { $left } ਬਾਕੀ
# Nothing is left. $total: the whole.
allocation-done-status = ਪੂਰੇ { $total } ਵੰਡੇ ਗਏ
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $total } ਤੋਂ { $over } ਵੱਧ
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } ਵਧਾਓ: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } ਘਟਾਓ: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = ਐਂਟਰੀ
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number }, ਕੁੱਲ { $count } ਵਿੱਚੋਂ
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = { $entry } ਜੋੜੋ
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = ਇੱਕ ਹੋਰ { $entry } ਜੋੜੋ
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = { $entry } { $number } ਹਟਾਓ
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } ਨੂੰ ਹਟਾ ਦਿੱਤਾ ਗਿਆ
# Button beside it: puts back what was taken out.
repeat-undo-button = ਵਾਪਸ ਲਿਆਓ
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = ਵਾਪਸ ਲਿਆਓ: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } ਨੂੰ ਵਾਪਸ ਲਿਆਂਦਾ ਗਿਆ
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = ਤੁਸੀਂ { $max } ਤੋਂ ਵੱਧ ਨਹੀਂ ਜੋੜ ਸਕਦੇ
# Label of a field of an address in the United Kingdom.
address-line-1-label = ਪਤੇ ਦੀ ਲਾਈਨ 1
# Label of a field of an address.
address-line-2-label = ਪਤੇ ਦੀ ਲਾਈਨ 2
# Label of a field of an address.
address-town-label = ਕਸਬਾ ਜਾਂ ਸ਼ਹਿਰ
# Label of a field of an address.
address-postcode-label = ਪੋਸਟਕੋਡ
# Under a question for a place in words, where the survey gives no example.
location-example-hint = ਜਿਵੇਂ, “12 ਨੰਬਰ ਦੇ ਪਿੱਛੇ ਬਿੰਨਾਂ ਕੋਲ” ਜਾਂ “ਦੂਜੀ ਮੰਜ਼ਿਲ, ਲਿਫ਼ਟ ਦੇ ਨਾਲ”
# Over a field for a name that is typed as a signature.
signature-hint = ਆਪਣਾ ਨਾਂ ਲਿਖਣ ਨਾਲ ਤੁਹਾਡੇ ਦਸਤਖ਼ਤ ਹੋ ਜਾਂਦੇ ਹਨ।
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] ਤੁਸੀਂ { $max } ਫ਼ੋਟੋ ਜੋੜ ਸਕਦੇ ਹੋ।
   *[other] ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਫ਼ੋਟੋਆਂ ਜੋੜ ਸਕਦੇ ਹੋ।
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] ਤੁਸੀਂ { $max } ਫਾਈਲ ਜੋੜ ਸਕਦੇ ਹੋ, ਵੱਧ ਤੋਂ ਵੱਧ { $size } ਦੀ ({ $kinds })।
   *[other] ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਫਾਈਲਾਂ ਜੋੜ ਸਕਦੇ ਹੋ, ਹਰ ਇੱਕ ਵੱਧ ਤੋਂ ਵੱਧ { $size } ਦੀ ({ $kinds })।
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = ਤੁਹਾਡੀਆਂ ਫ਼ੋਟੋਆਂ ਇਸ ਡਿਵਾਈਸ ਉੱਤੇ ਛੋਟੀਆਂ ਕੀਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਉਹ ਕਿੱਥੇ ਅਤੇ ਕਦੋਂ ਖਿੱਚੀਆਂ ਗਈਆਂ, ਇਹ ਜਾਣਕਾਰੀ ਹਟਾ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
# Follows them where documents may be added.
file-document-privacy-hint = ਦਸਤਾਵੇਜ਼ ਜਿਵੇਂ ਦੇ ਤਿਵੇਂ ਭੇਜੇ ਜਾਂਦੇ ਹਨ, ਉਨ੍ਹਾਂ ਵਿਚਲੀ ਸਾਰੀ ਜਾਣਕਾਰੀ ਸਮੇਤ, ਜਿਵੇਂ ਲਿਖਣ ਵਾਲੇ ਦਾ ਨਾਂ।
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = ਫ਼ੋਟੋ
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = ਸਾਦੀ ਲਿਖਤ
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] ਫ਼ੋਟੋ ਜੋੜੋ
   *[other] ਫ਼ੋਟੋਆਂ ਜੋੜੋ
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] ਫਾਈਲ ਜੋੜੋ
   *[other] ਫਾਈਲਾਂ ਜੋੜੋ
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = “{ $name }” ਦੀ ਝਲਕ
# Button beside a photo or file that was added: takes it out again.
file-remove-button = ਹਟਾਓ
# The same button for screen readers. $name: the file's name.
file-remove-label = ਹਟਾਓ: “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = “{ $name }” ਤਿਆਰ ਹੋ ਰਹੀ ਹੈ
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = “{ $name }” ਜੋੜੀ ਗਈ, { $max } ਵਿੱਚੋਂ { $count }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = “{ $name }” ਹਟਾਈ ਗਈ
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = ਇਹ ਵੀਡੀਓ ਬ੍ਰਿਟਿਸ਼ ਸਾਈਨ ਲੈਂਗੂਏਜ (BSL) ਵਿੱਚ ਹੈ।
# Opens what is said and shown in a recording, as text.
media-transcript-label = ਲਿਖਤੀ ਰੂਪ
# Name of a sound recording. $title: what it is about.
media-audio-label = ਰਿਕਾਰਡਿੰਗ: { $title }
# Name of a video. $title: what it is about.
media-video-label = ਵੀਡੀਓ: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = ਬਹੁਤ ਮਾੜਾ
# Face of a row of faces.
smileys-bad-label = ਮਾੜਾ
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = ਠੀਕ-ਠਾਕ
# Face of a row of faces.
smileys-good-label = ਵਧੀਆ
# Face of a row of faces, the happiest.
smileys-very-good-label = ਬਹੁਤ ਵਧੀਆ
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $max } ਵਿੱਚੋਂ { $count } ਤਾਰੇ
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = ਬਿਲਕੁਲ ਸੰਭਾਵਨਾ ਨਹੀਂ
# Highest point of that scale.
likelihood-high-label = ਬਹੁਤ ਜ਼ਿਆਦਾ ਸੰਭਾਵਨਾ
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = ਦਿਨ
# Label of a field of a date.
date-month-label = ਮਹੀਨਾ
# Label of a field of a date.
date-year-label = ਸਾਲ
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = ਜਿਵੇਂ, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = ਜਿਵੇਂ, 27 3 2026। ਜੇ ਤੁਹਾਨੂੰ ਦਿਨ ਜਾਂ ਮਹੀਨਾ ਪਤਾ ਨਹੀਂ, ਤਾਂ ਉਹ ਖ਼ਾਨਾ ਖ਼ਾਲੀ ਛੱਡ ਦਿਓ।
# Over a field for a time of day: how it may be typed.
time-example-hint = ਜਿਵੇਂ, 9:30am ਜਾਂ 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = ਇੱਕ ਚਿਹਰਾ ਚੁਣੋ
# No star was selected.
stars-required-error = ਤਾਰਿਆਂ ਦੀ ਗਿਣਤੀ ਚੁਣੋ
# No number was selected.
likelihood-required-error = 0 ਤੋਂ 10 ਤੱਕ ਇੱਕ ਨੰਬਰ ਚੁਣੋ
# Nothing was typed.
telephone-required-error = ਫ਼ੋਨ ਨੰਬਰ ਲਿਖੋ
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = ਫ਼ੋਨ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 01632 960 001, 07700 900 982 ਜਾਂ +44 808 157 0192
# Nothing was typed.
postcode-required-error = ਪੋਸਟਕੋਡ ਲਿਖੋ
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = ਯੂਕੇ ਦਾ ਪੂਰਾ ਪੋਸਟਕੋਡ ਲਿਖੋ, ਜਿਵੇਂ SW1A 1AA
# Nothing was typed.
date-required-error = ਤਾਰੀਖ਼ ਲਿਖੋ
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਲਿਖੋ, ਜਿਵੇਂ 27 3 2026
# The field for the day is empty.
date-day-missing-error = ਮਹੀਨੇ ਅਤੇ ਸਾਲ ਦੇ ਨਾਲ ਦਿਨ ਵੀ ਲਿਖੋ
# The field for the month is empty.
date-month-missing-error = ਦਿਨ ਅਤੇ ਸਾਲ ਦੇ ਨਾਲ ਮਹੀਨਾ ਵੀ ਲਿਖੋ
# The field for the year is empty.
date-year-missing-error = ਸਾਲ ਵੀ ਲਿਖੋ, ਜਿਵੇਂ 2026
# What was typed is no day.
date-day-error = ਦਿਨ 1 ਤੋਂ 31 ਤੱਕ ਦੇ ਨੰਬਰ ਵਿੱਚ ਲਿਖੋ
# What was typed is no month.
date-month-error = ਮਹੀਨਾ 1 ਤੋਂ 12 ਤੱਕ ਦੇ ਨੰਬਰ ਵਿੱਚ ਲਿਖੋ
# What was typed is no year.
date-year-error = ਸਾਲ ਚਾਰ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ, ਜਿਵੇਂ 2026
# No calendar has this day, like 31 April.
date-unreal-error = ਸਹੀ ਤਾਰੀਖ਼ ਲਿਖੋ, ਇਸ ਮਹੀਨੇ ਵਿੱਚ ਘੱਟ ਦਿਨ ਹੁੰਦੇ ਹਨ
# $date: the first day that is allowed, in words.
date-early-error = { $date } ਜਾਂ ਉਸ ਤੋਂ ਬਾਅਦ ਦੀ ਤਾਰੀਖ਼ ਲਿਖੋ
# $date: the last day that is allowed, in words.
date-late-error = { $date } ਜਾਂ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਤਾਰੀਖ਼ ਲਿਖੋ
# Nothing was typed.
time-required-error = ਸਮਾਂ ਲਿਖੋ
# What was typed is not a time of day.
time-format-error = ਸਮਾਂ ਲਿਖੋ, ਜਿਵੇਂ 9:30am ਜਾਂ 14:30
# Nothing was put in order.
ranking-required-error = ਆਪਣੀਆਂ ਪਸੰਦਾਂ ਨੂੰ ਤਰਤੀਬ ਵਿੱਚ ਰੱਖੋ
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } ਪਸੰਦ ਨੂੰ ਤਰਤੀਬ ਵਿੱਚ ਰੱਖੋ
   *[other] ਸਾਰੀਆਂ { $min } ਪਸੰਦਾਂ ਨੂੰ ਤਰਤੀਬ ਵਿੱਚ ਰੱਖੋ
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = ਆਪਣੇ ਨੰਬਰ ਬਦਲੋ ਤਾਂ ਜੋ ਜੋੜ { $total } ਹੋਵੇ, ਹੁਣ ਜੋੜ { $given } ਹੈ
# Nothing was typed.
address-line-1-required-error = ਪਤੇ ਦੀ ਲਾਈਨ 1 ਲਿਖੋ, ਆਮ ਤੌਰ ’ਤੇ ਇਮਾਰਤ ਅਤੇ ਗਲੀ
# Nothing was typed.
address-town-required-error = ਕਸਬਾ ਜਾਂ ਸ਼ਹਿਰ ਲਿਖੋ
# Nothing was typed.
location-required-error = ਲਿਖੋ ਕਿ ਇਹ ਕਿੱਥੇ ਹੈ
# Nothing was typed.
signature-required-error = ਦਸਤਖ਼ਤ ਵਜੋਂ ਆਪਣਾ ਪੂਰਾ ਨਾਂ ਲਿਖੋ
# No photo or file was added.
file-required-error = ਫ਼ੋਟੋ ਜਾਂ ਫਾਈਲ ਜੋੜੋ
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] ਤੁਸੀਂ ਸਿਰਫ਼ { $max } ਫਾਈਲ ਜੋੜ ਸਕਦੇ ਹੋ, ਪਹਿਲਾਂ ਉਹ ਹਟਾਓ ਜੋ ਜੋੜੀ ਹੋਈ ਹੈ
   *[other] ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਫਾਈਲਾਂ ਜੋੜ ਸਕਦੇ ਹੋ, ਪਹਿਲਾਂ ਇੱਕ ਹਟਾਓ
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” ਬਹੁਤ ਵੱਡੀ ਹੈ ਅਤੇ ਜੋੜੀ ਨਹੀਂ ਗਈ, ਛੋਟੀ ਫਾਈਲ ਚੁਣੋ
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = “{ $name }” ਜੋੜੀ ਨਹੀਂ ਗਈ ਕਿਉਂਕਿ ਇਸ ਕਿਸਮ ਦੀਆਂ ਫਾਈਲਾਂ ਇੱਥੋਂ ਭੇਜੀਆਂ ਨਹੀਂ ਜਾ ਸਕਦੀਆਂ, ਕੋਈ ਹੋਰ ਫਾਈਲ ਚੁਣੋ
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = “{ $name }” ਜੋੜੀ ਨਹੀਂ ਗਈ ਕਿਉਂਕਿ ਇਹ ਡਿਵਾਈਸ ਇਸ ਨੂੰ ਖੋਲ੍ਹ ਨਹੀਂ ਸਕਦੀ, ਕੋਈ ਹੋਰ ਫਾਈਲ ਚੁਣੋ ਜਾਂ ਇਸ ਦਾ ਸਕ੍ਰੀਨਸ਼ਾਟ ਲਓ
# A box was not ticked without which the survey can't go on.
consent-needed-error = ਆਪਣੀ ਸਹਿਮਤੀ ਦੇਣ ਲਈ ਖ਼ਾਨੇ ਵਿੱਚ ਟਿੱਕ ਲਾਓ, ਤਾਂ ਜੋ ਤੁਸੀਂ ਅੱਗੇ ਵਧ ਸਕੋ

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = ਐਂਟਰੀ { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] ਜਨਵਰੀ { $year }
    [2] ਫ਼ਰਵਰੀ { $year }
    [3] ਮਾਰਚ { $year }
    [4] ਅਪ੍ਰੈਲ { $year }
    [5] ਮਈ { $year }
    [6] ਜੂਨ { $year }
    [7] ਜੁਲਾਈ { $year }
    [8] ਅਗਸਤ { $year }
    [9] ਸਤੰਬਰ { $year }
    [10] ਅਕਤੂਬਰ { $year }
    [11] ਨਵੰਬਰ { $year }
   *[12] ਦਸੰਬਰ { $year }
}
