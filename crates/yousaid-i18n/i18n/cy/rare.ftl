### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = Clirio fy atebion
# Over choices that are to be put in order, all of them.
ranking-all-hint = Rhowch bob un o’r rhain mewn trefn, gan ddechrau gyda’ch dewis cyntaf
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [zero] Dewiswch hyd at { $max } o’r rhain a’u rhoi mewn trefn, gan ddechrau gyda’ch dewis cyntaf
    [one] Dewiswch { $max } o’r rhain
    [two] Dewiswch hyd at { $max } o’r rhain a’u rhoi mewn trefn, gan ddechrau gyda’ch dewis cyntaf
    [few] Dewiswch hyd at { $max } o’r rhain a’u rhoi mewn trefn, gan ddechrau gyda’ch dewis cyntaf
    [many] Dewiswch hyd at { $max } o’r rhain a’u rhoi mewn trefn, gan ddechrau gyda’ch dewis cyntaf
   *[other] Dewiswch hyd at { $max } o’r rhain a’u rhoi mewn trefn, gan ddechrau gyda’ch dewis cyntaf
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place ->
    [1] 1af
    [2] 2il
    [3] 3ydd
    [4] 4ydd
    [5] 5ed
    [6] 6ed
    [7] 7fed
    [8] 8fed
    [9] 9fed
    [10] 10fed
    [11] 11eg
    [12] 12fed
    [13] 13eg
    [14] 14eg
    [15] 15fed
    [16] 16eg
    [17] 17eg
    [18] 18fed
    [19] 19eg
    [20] 20fed
   *[21] { $place }ain
}
# In place of a place, for what is not put in order yet.
ranking-none-label = Heb ei osod
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = Dewis
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = Dewis: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = I fyny
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = I fyny: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = I lawr
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = I lawr: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = Mae ‘{ $choice }’ nawr yn { $place } o { $count }
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = Nid yw ‘{ $choice }’ yn y drefn mwyach
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = Rhannwch { $total } rhwng y rhain
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $left } o { $total } ar ôl
# Nothing is left. $total: the whole.
allocation-done-status = Mae’r { $total } i gyd wedi’u rhannu
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $over } yn fwy na { $total }
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = Ychwanegu { $step }: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = Tynnu { $step }: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = cofnod
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } o { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = Ychwanegu: { $entry }
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = Ychwanegu un arall: { $entry }
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = Dileu { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } wedi’i ddileu
# Button beside it: puts back what was taken out.
repeat-undo-button = Dadwneud
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = Dadwneud: rhoi { $entry } { $number } yn ôl
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } yn ôl
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = Ni allwch ychwanegu mwy na { $max }
# Label of a field of an address in the United Kingdom.
address-line-1-label = Llinell gyfeiriad 1
# Label of a field of an address.
address-line-2-label = Llinell gyfeiriad 2
# Label of a field of an address.
address-town-label = Tref neu ddinas
# Label of a field of an address.
address-postcode-label = Cod post
# Under a question for a place in words, where the survey gives no example.
location-example-hint = Er enghraifft, ‘ger y biniau y tu ôl i rif 12’ neu ‘ail lawr, wrth ymyl y lifft’
# Over a field for a name that is typed as a signature.
signature-hint = Drwy deipio’ch enw, rydych chi’n llofnodi.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [zero] Ni allwch ychwanegu lluniau.
    [one] Gallwch ychwanegu { $max } llun.
    [two] Gallwch ychwanegu hyd at { $max } lun.
    [few] Gallwch ychwanegu hyd at { $max } llun.
    [many] Gallwch ychwanegu hyd at { $max } llun.
   *[other] Gallwch ychwanegu hyd at { $max } llun.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [zero] Ni allwch ychwanegu ffeiliau.
    [one] Gallwch ychwanegu { $max } ffeil o hyd at { $size } ({ $kinds }).
    [two] Gallwch ychwanegu hyd at { $max } ffeil o hyd at { $size } yr un ({ $kinds }).
    [few] Gallwch ychwanegu hyd at { $max } ffeil o hyd at { $size } yr un ({ $kinds }).
    [many] Gallwch ychwanegu hyd at { $max } ffeil o hyd at { $size } yr un ({ $kinds }).
   *[other] Gallwch ychwanegu hyd at { $max } ffeil o hyd at { $size } yr un ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = Mae eich lluniau’n cael eu gwneud yn llai ar y ddyfais hon, ac mae lleoliad ac amser eu tynnu yn cael eu dileu.
# Follows them where documents may be added.
file-document-privacy-hint = Mae dogfennau’n cael eu hanfon fel y maent, gyda phopeth sydd ynddynt, fel enw eu hawdur.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = llun
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = testun plaen
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [zero] Ychwanegu lluniau
    [one] Ychwanegu llun
    [two] Ychwanegu lluniau
    [few] Ychwanegu lluniau
    [many] Ychwanegu lluniau
   *[other] Ychwanegu lluniau
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [zero] Ychwanegu ffeiliau
    [one] Ychwanegu ffeil
    [two] Ychwanegu ffeiliau
    [few] Ychwanegu ffeiliau
    [many] Ychwanegu ffeiliau
   *[other] Ychwanegu ffeiliau
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = Rhagolwg o ‘{ $name }’
# Button beside a photo or file that was added: takes it out again.
file-remove-button = Dileu
# The same button for screen readers. $name: the file's name.
file-remove-label = Dileu: ‘{ $name }’
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = Yn paratoi ‘{ $name }’
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = Ychwanegwyd ‘{ $name }’, { $count } o { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = Dilëwyd ‘{ $name }’
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = Mae’r fideo hwn mewn Iaith Arwyddion Prydain.
# Opens what is said and shown in a recording, as text.
media-transcript-label = Trawsgrifiad
# Name of a sound recording. $title: what it is about.
media-audio-label = Recordiad: { $title }
# Name of a video. $title: what it is about.
media-video-label = Fideo: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = Gwael iawn
# Face of a row of faces.
smileys-bad-label = Gwael
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = Iawn
# Face of a row of faces.
smileys-good-label = Da
# Face of a row of faces, the happiest.
smileys-very-good-label = Da iawn
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } o { $max } seren
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = Ddim yn debygol o gwbl
# Highest point of that scale.
likelihood-high-label = Hynod debygol
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = Diwrnod
# Label of a field of a date.
date-month-label = Mis
# Label of a field of a date.
date-year-label = Blwyddyn
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = Er enghraifft, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = Er enghraifft, 27 3 2026. Os nad ydych chi’n gwybod y diwrnod neu’r mis, gadewch y blwch yn wag.
# Over a field for a time of day: how it may be typed.
time-example-hint = Er enghraifft, 9:30am neu 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = Dewiswch un o’r wynebau
# No star was selected.
stars-required-error = Dewiswch nifer o sêr
# No number was selected.
likelihood-required-error = Dewiswch rif o 0 i 10
# Nothing was typed.
telephone-required-error = Rhowch rif ffôn
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = Rhowch rif ffôn, fel 01632 960 001, 07700 900 982 neu +44 808 157 0192
# Nothing was typed.
postcode-required-error = Rhowch god post
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = Rhowch god post llawn yn y DU, fel SW1A 1AA
# Nothing was typed.
date-required-error = Rhowch ddyddiad
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = Rhowch ddiwrnod, mis a blwyddyn, fel 27 3 2026
# The field for the day is empty.
date-day-missing-error = Rhowch y diwrnod, yn ogystal â’r mis a’r flwyddyn
# The field for the month is empty.
date-month-missing-error = Rhowch y mis, yn ogystal â’r diwrnod a’r flwyddyn
# The field for the year is empty.
date-year-missing-error = Rhowch y flwyddyn hefyd, fel 2026
# What was typed is no day.
date-day-error = Rhowch y diwrnod fel rhif o 1 i 31
# What was typed is no month.
date-month-error = Rhowch y mis fel rhif o 1 i 12
# What was typed is no year.
date-year-error = Rhowch y flwyddyn mewn pedwar digid, fel 2026
# No calendar has this day, like 31 April.
date-unreal-error = Rhowch ddyddiad go iawn, mae llai o ddyddiau yn y mis hwn
# $date: the first day that is allowed, in words.
date-early-error = Rhowch ddyddiad sy’n { $date } neu’n hwyrach
# $date: the last day that is allowed, in words.
date-late-error = Rhowch ddyddiad sy’n { $date } neu’n gynharach
# Nothing was typed.
time-required-error = Rhowch amser
# What was typed is not a time of day.
time-format-error = Rhowch amser, fel 9:30am neu 14:30
# Nothing was put in order.
ranking-required-error = Rhowch eich dewisiadau mewn trefn
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [zero] Rhowch bob un o’r { $min } dewis mewn trefn
    [one] Rhowch { $min } dewis mewn trefn
    [two] Rhowch bob un o’r { $min } ddewis mewn trefn
    [few] Rhowch bob un o’r { $min } dewis mewn trefn
    [many] Rhowch bob un o’r { $min } dewis mewn trefn
   *[other] Rhowch bob un o’r { $min } dewis mewn trefn
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = Newidiwch eich rhifau i roi cyfanswm o { $total }, { $given } yw’r cyfanswm nawr
# Nothing was typed.
address-line-1-required-error = Rhowch linell gyfeiriad 1, yr adeilad a’r stryd fel arfer
# Nothing was typed.
address-town-required-error = Rhowch dref neu ddinas
# Nothing was typed.
location-required-error = Rhowch ble mae
# Nothing was typed.
signature-required-error = Rhowch eich enw llawn i lofnodi
# No photo or file was added.
file-required-error = Ychwanegwch lun neu ffeil
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [zero] Ni allwch ychwanegu ffeiliau
    [one] Dim ond { $max } ffeil y gallwch ei hychwanegu, dilëwch yr un sydd yno yn gyntaf
    [two] Gallwch ychwanegu hyd at { $max } ffeil, dilëwch un yn gyntaf
    [few] Gallwch ychwanegu hyd at { $max } ffeil, dilëwch un yn gyntaf
    [many] Gallwch ychwanegu hyd at { $max } ffeil, dilëwch un yn gyntaf
   *[other] Gallwch ychwanegu hyd at { $max } ffeil, dilëwch un yn gyntaf
}
# A file is too large. $name: its name.
file-large-error = Mae ‘{ $name }’ yn rhy fawr ac ni chafodd ei hychwanegu, dewiswch ffeil lai
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = Ni chafodd ‘{ $name }’ ei hychwanegu oherwydd na ellir anfon ffeiliau o’r math hwn yma, dewiswch ffeil arall
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = Ni chafodd ‘{ $name }’ ei hychwanegu oherwydd na all y ddyfais hon ei hagor, dewiswch ffeil arall neu tynnwch sgrinlun ohoni
# A box was not ticked without which the survey can't go on.
consent-needed-error = Ticiwch y blwch i ddweud eich bod yn cytuno, er mwyn parhau

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = Cofnod { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] Ionawr { $year }
    [2] Chwefror { $year }
    [3] Mawrth { $year }
    [4] Ebrill { $year }
    [5] Mai { $year }
    [6] Mehefin { $year }
    [7] Gorffennaf { $year }
    [8] Awst { $year }
    [9] Medi { $year }
    [10] Hydref { $year }
    [11] Tachwedd { $year }
   *[12] Rhagfyr { $year }
}
