### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: reviewed
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Clear my answers
# Over choices that are to be put in order, all of them.
ranking-all-hint = Put all of these in order, starting with your first choice
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] Choose { $max } of these
   *[other] Choose up to { $max } of these and put them in order, starting with your first choice
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
    [32] 32nd
    [33] 33rd
   *[4] { $place }th
}
# In place of a place, for what is not put in order yet.
ranking-none-label = Not ranked
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
ranking-moved-status = ‘{ $choice }’ is now { $place } of { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = ‘{ $choice }’ is not ranked any more
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Share out { $total } between these
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $left } of { $total } left
# Nothing is left. $total: the whole.
allocation-done-status = All { $total } shared out
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } more than { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Add { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Take away { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = entry
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } of { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Add { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Add another { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Remove { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } was removed
# Button beside it: puts back what was taken out.
repeat-undo-button = Undo
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Undo: put { $entry } { $number } back
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } is back
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = You cannot add more than { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Address line 1
# Label of a field of an address.
address-line-2-label = Address line 2
# Label of a field of an address.
address-town-label = Town or city
# Label of a field of an address.
address-postcode-label = Postcode
# Under a question for a place in words, where the survey gives no example.
location-example-hint = For example, ‘by the bins behind number 12’ or ‘second floor, next to the lift’
# Over a field for a name that is typed as a signature.
signature-hint = By typing your name, you sign.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] You can add { $max } photo.
   *[other] You can add up to { $max } photos.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] You can add { $max } file of up to { $size } ({ $kinds }).
   *[other] You can add up to { $max } files of up to { $size } each ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Your photos are made smaller on this device, and the place and time they were taken are removed.
# Follows them where documents may be added.
file-document-privacy-hint = Documents are sent as they are, with everything in them, such as the name of their author.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = photo
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = plain text
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
file-preview-label = Preview of ‘{ $name }’
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Remove
# The same button for screen readers. $name: the file's name.
file-remove-label = Remove: ‘{ $name }’
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Preparing ‘{ $name }’
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = ‘{ $name }’ added, { $count } of { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = ‘{ $name }’ removed
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = This video is in British Sign Language.
# Opens what is said and shown in a recording, as text.
media-transcript-label = Transcript
# Name of a sound recording. $title: what it is about.
media-audio-label = Recording: { $title }
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
likelihood-low-label = Not at all likely
# Highest point of that scale.
likelihood-high-label = Extremely likely
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
date-partial-hint = For example, 27 3 2026. If you do not know the day or the month, leave it empty.
# Over a field for a time of day: how it may be typed.
time-example-hint = For example, 9:30am or 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Select one of the faces
# No star was selected.
stars-required-error = Select a number of stars
# No number was selected.
likelihood-required-error = Select a number from 0 to 10
# Nothing was typed.
telephone-required-error = Enter a telephone number
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192
# Nothing was typed.
postcode-required-error = Enter a postcode
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Enter a full UK postcode, like SW1A 1AA
# Nothing was typed.
date-required-error = Enter a date
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Enter a day, a month and a year, like 27 3 2026
# The field for the day is empty.
date-day-missing-error = Enter the day, as well as the month and the year
# The field for the month is empty.
date-month-missing-error = Enter the month, as well as the day and the year
# The field for the year is empty.
date-year-missing-error = Enter the year too, like 2026
# What was typed is no day.
date-day-error = Enter the day as a number from 1 to 31
# What was typed is no month.
date-month-error = Enter the month as a number from 1 to 12
# What was typed is no year.
date-year-error = Enter the year in four digits, like 2026
# No calendar has this day, like 31 April.
date-unreal-error = Enter a real date, this month has fewer days
# $date: the first day that is allowed, in words.
date-early-error = Enter a date that is { $date } or later
# $date: the last day that is allowed, in words.
date-late-error = Enter a date that is { $date } or earlier
# Nothing was typed.
time-required-error = Enter a time
# What was typed is not a time of day.
time-format-error = Enter a time, like 9:30am or 14:30
# Nothing was put in order.
ranking-required-error = Put your choices in order
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] Put { $min } choice in order
   *[other] Put all { $min } choices in order
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Change your numbers to add up to { $total }, they add up to { $given } now
# Nothing was typed.
address-line-1-required-error = Enter address line 1, usually the building and street
# Nothing was typed.
address-town-required-error = Enter a town or city
# Nothing was typed.
location-required-error = Enter where it is
# Nothing was typed.
signature-required-error = Enter your full name to sign
# No photo or file was added.
file-required-error = Add a photo or file
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] You can add { $max } file only, remove the one that is there first
   *[other] You can add up to { $max } files, remove one first
}
# A file is too large. $name: its name.
file-large-error = ‘{ $name }’ is too large and was not added, choose a smaller file
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = ‘{ $name }’ was not added because files of its kind can’t be sent here, choose another file
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = ‘{ $name }’ was not added because this device can’t open it, choose another file or take a screenshot of it
# A box was not ticked without which the survey can't go on.
consent-needed-error = Tick the box to say that you agree, so that you can continue

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Entry { $number }

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
