### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = என் பதில்களை அழிக்கவும்
# Over choices that are to be put in order, all of them.
ranking-all-hint = உங்கள் முதல் விருப்பத்தில் தொடங்கி இவை அனைத்தையும் வரிசைப்படுத்தவும்
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] இவற்றில் { $max } தேர்வு செய்யவும்
   *[other] இவற்றில் அதிகபட்சம் { $max } தேர்வு செய்து, உங்கள் முதல் விருப்பத்தில் தொடங்கி வரிசைப்படுத்தவும்
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place ->
    [1] முதல் இடம்
   *[2] { $place }ஆம் இடம்
}
# In place of a place, for what is not put in order yet.
ranking-none-label = வரிசைப்படுத்தவில்லை
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = தேர்வு செய்யவும்
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = தேர்வு செய்யவும்: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = மேலே
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = மேலே: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = கீழே
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = கீழே: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” இப்போது { $count } இடங்களில் { $place }ஆம் இடத்தில் உள்ளது
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” இப்போது வரிசையில் இல்லை
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = இவற்றுக்கு மொத்தம் { $total } பகிர்ந்தளிக்கவும்
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $total } இல் { $left } மீதம்
# Nothing is left. $total: the whole.
allocation-done-status = { $total } முழுவதும் பகிர்ந்தளிக்கப்பட்டது
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $total } ஐ விட { $over } அதிகம்
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } கூட்டவும்: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } குறைக்கவும்: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = பதிவு
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number }, மொத்தம் { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = { $entry } சேர்க்கவும்
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = இன்னொரு { $entry } சேர்க்கவும்
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = { $entry } { $number } நீக்கவும்
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } நீக்கப்பட்டது
# Button beside it: puts back what was taken out.
repeat-undo-button = மீட்கவும்
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = மீட்கவும்: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } மீட்கப்பட்டது
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = { $max } க்கு மேல் சேர்க்க முடியாது
# Label of a field of an address in the United Kingdom.
address-line-1-label = முகவரி வரி 1
# Label of a field of an address.
address-line-2-label = முகவரி வரி 2
# Label of a field of an address.
address-town-label = ஊர் அல்லது நகரம்
# Label of a field of an address.
address-postcode-label = அஞ்சல் குறியீடு (postcode)
# Under a question for a place in words, where the survey gives no example.
location-example-hint = எடுத்துக்காட்டு: “12ஆம் எண் வீட்டின் பின்னால் குப்பைத் தொட்டிகள் அருகில்” அல்லது “இரண்டாவது மாடி, லிஃப்ட் அருகில்”
# Over a field for a name that is typed as a signature.
signature-hint = உங்கள் பெயரை எழுதினால், அதுவே உங்கள் கையொப்பம் ஆகும்.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] { $max } படம் சேர்க்கலாம்.
   *[other] அதிகபட்சம் { $max } படங்கள் சேர்க்கலாம்.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] { $max } கோப்பு சேர்க்கலாம், அதிகபட்ச அளவு { $size } ({ $kinds }).
   *[other] அதிகபட்சம் { $max } கோப்புகள் சேர்க்கலாம், ஒவ்வொன்றின் அதிகபட்ச அளவு { $size } ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = உங்கள் படங்கள் இந்தச் சாதனத்தில் சிறிதாக்கப்படும். அவை எங்கே, எப்போது எடுக்கப்பட்டன என்ற தகவல் நீக்கப்படும்.
# Follows them where documents may be added.
file-document-privacy-hint = ஆவணங்கள் அப்படியே அனுப்பப்படும். அவற்றில் உள்ள அனைத்தும் சேர்ந்தே செல்லும், எடுத்துக்காட்டு: எழுதியவரின் பெயர்.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = படம்
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = எளிய உரை
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] படம் சேர்க்கவும்
   *[other] படங்கள் சேர்க்கவும்
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] கோப்பு சேர்க்கவும்
   *[other] கோப்புகள் சேர்க்கவும்
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = “{ $name }” முன்னோட்டம்
# Button beside a photo or file that was added: takes it out again.
file-remove-button = நீக்கவும்
# The same button for screen readers. $name: the file's name.
file-remove-label = நீக்கவும்: “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = “{ $name }” தயாராகிறது
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = “{ $name }” சேர்க்கப்பட்டது, { $max } இல் { $count }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = “{ $name }” நீக்கப்பட்டது
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = இந்தக் காணொளி பிரிட்டிஷ் சைகை மொழியில் (BSL) உள்ளது.
# Opens what is said and shown in a recording, as text.
media-transcript-label = எழுத்து வடிவம்
# Name of a sound recording. $title: what it is about.
media-audio-label = ஒலிப்பதிவு: { $title }
# Name of a video. $title: what it is about.
media-video-label = காணொளி: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = மிக மோசம்
# Face of a row of faces.
smileys-bad-label = மோசம்
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = பரவாயில்லை
# Face of a row of faces.
smileys-good-label = நன்று
# Face of a row of faces, the happiest.
smileys-very-good-label = மிக நன்று
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $max } இல் { $count } நட்சத்திரம்
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = வாய்ப்பே இல்லை
# Highest point of that scale.
likelihood-high-label = மிக அதிக வாய்ப்பு
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = நாள்
# Label of a field of a date.
date-month-label = மாதம்
# Label of a field of a date.
date-year-label = ஆண்டு
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = எடுத்துக்காட்டு: 27 3 2026
# The same where day and month may be left out.
date-partial-hint = எடுத்துக்காட்டு: 27 3 2026. நாள் அல்லது மாதம் தெரியாவிட்டால், அதைக் காலியாக விடவும்.
# Over a field for a time of day: how it may be typed.
time-example-hint = எடுத்துக்காட்டு: 9:30am அல்லது 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = முகங்களில் ஒன்றைத் தேர்வு செய்யவும்
# No star was selected.
stars-required-error = எத்தனை நட்சத்திரங்கள் என்று தேர்வு செய்யவும்
# No number was selected.
likelihood-required-error = 0 முதல் 10 வரை ஓர் எண்ணைத் தேர்வு செய்யவும்
# Nothing was typed.
telephone-required-error = தொலைபேசி எண்ணை எழுதவும்
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = தொலைபேசி எண்ணை எழுதவும், எடுத்துக்காட்டு: 01632 960 001, 07700 900 982 அல்லது +44 808 157 0192
# Nothing was typed.
postcode-required-error = அஞ்சல் குறியீட்டை (postcode) எழுதவும்
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = முழு UK அஞ்சல் குறியீட்டை (postcode) எழுதவும், எடுத்துக்காட்டு: SW1A 1AA
# Nothing was typed.
date-required-error = தேதியை எழுதவும்
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = நாள், மாதம், ஆண்டு ஆகியவற்றை எழுதவும், எடுத்துக்காட்டு: 27 3 2026
# The field for the day is empty.
date-day-missing-error = மாதம், ஆண்டுடன் நாளையும் எழுதவும்
# The field for the month is empty.
date-month-missing-error = நாள், ஆண்டுடன் மாதத்தையும் எழுதவும்
# The field for the year is empty.
date-year-missing-error = ஆண்டையும் எழுதவும், எடுத்துக்காட்டு: 2026
# What was typed is no day.
date-day-error = நாளை 1 முதல் 31 வரையான எண்ணாக எழுதவும்
# What was typed is no month.
date-month-error = மாதத்தை 1 முதல் 12 வரையான எண்ணாக எழுதவும்
# What was typed is no year.
date-year-error = ஆண்டை நான்கு இலக்கங்களில் எழுதவும், எடுத்துக்காட்டு: 2026
# No calendar has this day, like 31 April.
date-unreal-error = சரியான தேதியை எழுதவும், இந்த மாதத்தில் நாட்கள் குறைவு
# $date: the first day that is allowed, in words.
date-early-error = { $date } அல்லது அதற்குப் பிந்தைய தேதியை எழுதவும்
# $date: the last day that is allowed, in words.
date-late-error = { $date } அல்லது அதற்கு முந்தைய தேதியை எழுதவும்
# Nothing was typed.
time-required-error = நேரத்தை எழுதவும்
# What was typed is not a time of day.
time-format-error = நேரத்தை எழுதவும், எடுத்துக்காட்டு: 9:30am அல்லது 14:30
# Nothing was put in order.
ranking-required-error = உங்கள் விருப்பங்களை வரிசைப்படுத்தவும்
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } விருப்பத்தை வரிசைப்படுத்தவும்
   *[other] { $min } விருப்பங்கள் அனைத்தையும் வரிசைப்படுத்தவும்
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = மொத்தம் { $total } வரும்படி எண்களை மாற்றவும், இப்போது மொத்தம் { $given }
# Nothing was typed.
address-line-1-required-error = முகவரி வரி 1 எழுதவும், பொதுவாகக் கட்டடமும் தெருவும்
# Nothing was typed.
address-town-required-error = ஊர் அல்லது நகரத்தை எழுதவும்
# Nothing was typed.
location-required-error = அது எங்கே உள்ளது என்று எழுதவும்
# Nothing was typed.
signature-required-error = கையொப்பமாக உங்கள் முழுப் பெயரை எழுதவும்
# No photo or file was added.
file-required-error = படம் அல்லது கோப்பு சேர்க்கவும்
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] { $max } கோப்பு மட்டுமே சேர்க்கலாம், முதலில் ஏற்கெனவே உள்ளதை நீக்கவும்
   *[other] அதிகபட்சம் { $max } கோப்புகள் சேர்க்கலாம், முதலில் ஒன்றை நீக்கவும்
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” மிகப் பெரியதாக இருப்பதால் சேர்க்கப்படவில்லை, சிறிய கோப்பைத் தேர்வு செய்யவும்
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = இந்த வகைக் கோப்புகளை இங்கே அனுப்ப முடியாததால் “{ $name }” சேர்க்கப்படவில்லை, வேறு கோப்பைத் தேர்வு செய்யவும்
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = இந்தச் சாதனத்தில் திறக்க முடியாததால் “{ $name }” சேர்க்கப்படவில்லை, வேறு கோப்பைத் தேர்வு செய்யவும் அல்லது அதன் ஸ்கிரீன்ஷாட்டை எடுக்கவும்
# A box was not ticked without which the survey can't go on.
consent-needed-error = தொடர்வதற்கு, நீங்கள் சம்மதிப்பதைக் காட்ட பெட்டியில் டிக் செய்யவும்

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = பதிவு { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] ஜனவரி { $year }
    [2] பிப்ரவரி { $year }
    [3] மார்ச் { $year }
    [4] ஏப்ரல் { $year }
    [5] மே { $year }
    [6] ஜூன் { $year }
    [7] ஜூலை { $year }
    [8] ஆகஸ்ட் { $year }
    [9] செப்டம்பர் { $year }
    [10] அக்டோபர் { $year }
    [11] நவம்பர் { $year }
   *[12] டிசம்பர் { $year }
}
