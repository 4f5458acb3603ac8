### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Take out my answers
# Over choices that are to be put in order, all of them.
ranking-all-hint = Put all of these in order. Start with the one you choose first.
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Choose { $max } of these
   *[other] Choose { $max } of these or fewer. Put them in order. Start with the one you choose first.
}
# A place in an order. $place: which, from 1.
ranking-place-label = Number { $place }
# In place of a place, for what is not put in order yet.
ranking-none-label = Not in order yet
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Choose
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Choose: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = Up
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = Up: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = Down
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = Down: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = ‘{ $choice }’ is now number { $place } of { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = ‘{ $choice }’ is no longer in your order
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = You have { $total }. Share it between these.
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = You have { $left } of { $total } left
# Nothing is left. $total: the whole.
allocation-done-status = You have shared all { $total }
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = This is { $over } too many. You have { $total } to share.
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Add { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Take away { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = answer
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } of { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Add { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Add one more { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Take out { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = We took out { $entry } { $number }
# Button beside it: puts back what was taken out.
repeat-undo-button = Put back
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Put back: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } is back
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = You can add { $max }. You cannot add more.
# Label of a field of an address in the United Kingdom.
address-line-1-label = House number and street
# Label of a field of an address.
address-line-2-label = More of your address
# Label of a field of an address.
address-town-label = Town or city
# Label of a field of an address.
address-postcode-label = Postcode
# Under a question for a place in words, where the survey gives no example.
location-example-hint = For example, ‘by the bins behind number 12’. Or ‘second floor, next to the lift’.
# Over a field for a name that is typed as a signature.
signature-hint = Type your name here. This is how you sign.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] You can add { $max } photo.
   *[other] You can add { $max } photos or fewer.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] You can add { $max } file. It can be as big as { $size }. It can be: { $kinds }.
   *[other] You can add { $max } files or fewer. Each can be as big as { $size }. They can be: { $kinds }.
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = We make your photos smaller. We take out the place and time of the photo. This is done on your phone or computer.
# Follows them where documents may be added.
file-document-privacy-hint = We send your file as it is. We do not take anything out. It may have the name of the person who wrote it.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = photo
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = only words
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] Add a photo
   *[other] Add photos
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] Add a file
   *[other] Add files
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Small picture of ‘{ $name }’
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Take out
# The same button for screen readers. $name: the file's name.
file-remove-label = Take out: ‘{ $name }’
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Getting ‘{ $name }’ ready
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = We added ‘{ $name }’. You have { $count } of { $max }.
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = We took out ‘{ $name }’
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = This video is in British Sign Language.
# Opens what is said and shown in a recording, as text.
media-transcript-label = Read the words
# Name of a sound recording. $title: what it is about.
media-audio-label = Listen: { $title }
# Name of a video. $title: what it is about.
media-video-label = Video: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Very bad
# Face of a row of faces.
smileys-bad-label = Bad
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = OK
# Face of a row of faces.
smileys-good-label = Good
# Face of a row of faces, the happiest.
smileys-very-good-label = Very good
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } of { $max } stars
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = No, never
# Highest point of that scale.
likelihood-high-label = Yes, for sure
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Day
# Label of a field of a date.
date-month-label = Month
# Label of a field of a date.
date-year-label = Year
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = For example, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = For example, 27 3 2026. You may not know the day or the month. Then you can leave it out.
# Over a field for a time of day: how it may be typed.
time-example-hint = For example, 9:30am or 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Choose one of the faces
# No star was selected.
stars-required-error = Choose how many stars
# No number was selected.
likelihood-required-error = Choose a number from 0 to 10
# Nothing was typed.
telephone-required-error = Type a phone number
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Type a phone number. It looks like 01632 960 001, 07700 900 982 or +44 808 157 0192.
# Nothing was typed.
postcode-required-error = Type a postcode
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Type all of the UK postcode, like SW1A 1AA
# Nothing was typed.
date-required-error = Type a date
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Type a day, a month and a year, like 27 3 2026
# The field for the day is empty.
date-day-missing-error = Type the day too
# The field for the month is empty.
date-month-missing-error = Type the month too
# The field for the year is empty.
date-year-missing-error = Type the year too, like 2026
# What was typed is no day.
date-day-error = Type the day as a number from 1 to 31
# What was typed is no month.
date-month-error = Type the month as a number from 1 to 12
# What was typed is no year.
date-year-error = Type the year with 4 numbers, like 2026
# No calendar has this day, like 31 April.
date-unreal-error = Check the day. This month has fewer days.
# $date: the first day that is allowed, in words.
date-early-error = Type the date { $date }, or a date after it
# $date: the last day that is allowed, in words.
date-late-error = Type the date { $date }, or a date before it
# Nothing was typed.
time-required-error = Type a time
# What was typed is not a time of day.
time-format-error = Type a time, like 9:30am or 14:30
# Nothing was put in order.
ranking-required-error = Put these in order
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Put { $min } of these in order
   *[other] Put all { $min } in order
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Change your numbers. Together they are { $given } now. Make them { $total }.
# Nothing was typed.
address-line-1-required-error = Type your house number and street
# Nothing was typed.
address-town-required-error = Type a town or city
# Nothing was typed.
location-required-error = Tell us where it is
# Nothing was typed.
signature-required-error = Type your first name and your last name to sign
# No photo or file was added.
file-required-error = Add a photo or a file
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] You can add only { $max } file. First take out the one that is there.
   *[other] You can add only { $max } files. First take one out.
}
# A file is too large. $name: its name.
file-large-error = ‘{ $name }’ is too big. We did not add it. Choose a smaller file.
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = You cannot send files like ‘{ $name }’ here. We did not add it. Choose another file.
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = We cannot open ‘{ $name }’ here. We did not add it. Choose another file. Or take a picture of your screen.
# A box was not ticked without which the survey can't go on.
consent-needed-error = Tick the box to say yes. Then you can go on.

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Answer { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] January { $year }
    [2] February { $year }
    [3] March { $year }
    [4] April { $year }
    [5] May { $year }
    [6] June { $year }
    [7] July { $year }
    [8] August { $year }
    [9] September { $year }
    [10] October { $year }
    [11] November { $year }
   *[12] December { $year }
}
