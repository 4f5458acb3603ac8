### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = መልስታትኩም ደምስሱ
# Over choices that are to be put in order, all of them.
ranking-all-hint = ነዚ ኩሉ ብቕደም ተኸተል ስርዕዎ፣ ካብቲ ቀዳማይ ምርጫኹም ጀምሩ
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] ካብዚ { $max } ምረጹ
   *[other] ካብዚ ክሳብ { $max } መሪጽኩም ብቕደም ተኸተል ስርዑ፣ ካብቲ ቀዳማይ ምርጫኹም ጀምሩ
}
# A place in an order. $place: which, from 1.
ranking-place-label = መበል { $place }
# In place of a place, for what is not put in order yet.
ranking-none-label = ኣይተሰርዐን
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = ምረጹ
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = ምረጹ፦ { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = ንላዕሊ
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = ንላዕሊ፦ { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = ንታሕቲ
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = ንታሕቲ፦ { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” ሕጂ መበል { $place } ካብ { $count } ኣሎ
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” ደጊም ኣብቲ ተርታ የለን
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = { $total } ኣብ መንጎ እዚኦም ኣከፋፍሉ
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = ካብ { $total } { $left } ይተርፍ
# Nothing is left. $total: the whole.
allocation-done-status = ኩሉ { $total } ተኸፋፊሉ ኣሎ
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = ካብ { $total } ብ{ $over } ይበዝሕ
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } ወስኹ፦ { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } ኣጉድሉ፦ { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = ነጥቢ
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number } ካብ { $count }
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = { $entry } ወስኹ
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = ካልእ { $entry } ወስኹ
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = { $entry } { $number } ኣልግሱ
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } ተኣልጊሱ ኣሎ
# Button beside it: puts back what was taken out.
repeat-undo-button = ንድሕሪት መልሱ
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = ንድሕሪት መልሱ፦ { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } ተመሊሱ ኣሎ
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = ልዕሊ { $max } ክትውስኹ ኣይትኽእሉን
# Label of a field of an address in the United Kingdom.
address-line-1-label = ኣድራሻ መስመር 1
# Label of a field of an address.
address-line-2-label = ኣድራሻ መስመር 2
# Label of a field of an address.
address-town-label = ከተማ
# Label of a field of an address.
address-postcode-label = ፖስትኮድ (postcode)
# Under a question for a place in words, where the survey gives no example.
location-example-hint = ንኣብነት “ድሕሪ ገዛ ቁጽሪ 12 ኣብ ጥቓ ጎሓፍ” ወይ “ካልኣይ ደርቢ ኣብ ጥቓ ሊፍት”
# Over a field for a name that is typed as a signature.
signature-hint = ስምኩም ብምጽሓፍ ትፍርሙ።
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] { $max } ስእሊ ክትውስኹ ትኽእሉ።
   *[other] ክሳብ { $max } ስእልታት ክትውስኹ ትኽእሉ።
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] ክሳብ { $size } ዝዓቐኑ { $max } ፋይል ክትውስኹ ትኽእሉ ({ $kinds })።
   *[other] ነፍሲ ወከፎም ክሳብ { $size } ዝዓቐኖም ክሳብ { $max } ፋይላት ክትውስኹ ትኽእሉ ({ $kinds })።
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = ስእልታትኩም ኣብዚ መሳርሒ ይነኣሱ፣ ዝተላዕልሉ ቦታን ግዜን ድማ ይእለ።
# Follows them where documents may be added.
file-document-privacy-hint = ሰነዳት ከም ዘለውዎ ይስደዱ፣ ኣብ ውሽጦም ዘሎ ኩሉ ሓበሬታ፣ ከም ስም ጸሓፊኦም፣ ምስኦም ይስደድ።
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = ስእሊ
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = ጽሑፍ ጥራይ
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] ስእሊ ወስኹ
   *[other] ስእልታት ወስኹ
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] ፋይል ወስኹ
   *[other] ፋይላት ወስኹ
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = ንእሽቶ ስእሊ ናይ “{ $name }”
# Button beside a photo or file that was added: takes it out again.
file-remove-button = ኣልግሱ
# The same button for screen readers. $name: the file's name.
file-remove-label = ኣልግሱ፦ “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = “{ $name }” ይዳሎ ኣሎ
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = “{ $name }” ተወሲኹ፣ { $count } ካብ { $max }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = “{ $name }” ተኣልጊሱ ኣሎ
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = እዚ ቪድዮ ብቋንቋ ምልክት ብሪጣንያ (BSL) እዩ።
# Opens what is said and shown in a recording, as text.
media-transcript-label = ጽሑፍ ናይቲ ዘረባ
# Name of a sound recording. $title: what it is about.
media-audio-label = ዝተቐድሐ ድምጺ፦ { $title }
# Name of a video. $title: what it is about.
media-video-label = ቪድዮ፦ { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = ኣዝዩ ሕማቕ
# Face of a row of faces.
smileys-bad-label = ሕማቕ
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = ማእከላይ
# Face of a row of faces.
smileys-good-label = ጽቡቕ
# Face of a row of faces, the happiest.
smileys-very-good-label = ኣዝዩ ጽቡቕ
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $count } ካብ { $max } ከዋኽብቲ
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = ፈጺሙ ዘይመስል
# Highest point of that scale.
likelihood-high-label = ኣዝዩ ዝመስል
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }፦ { $label }
# Label of a field of a date.
date-day-label = መዓልቲ
# Label of a field of a date.
date-month-label = ወርሒ
# Label of a field of a date.
date-year-label = ዓመት
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = ንኣብነት 27 3 2026
# The same where day and month may be left out.
date-partial-hint = ንኣብነት 27 3 2026። መዓልቲ ወይ ወርሒ እንተዘይፈሊጥኩም ባዶ ግደፍዎ።
# Over a field for a time of day: how it may be typed.
time-example-hint = ንኣብነት 9:30am ወይ 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = ካብቶም ገጻት ሰብ ሓደ ምረጹ
# No star was selected.
stars-required-error = ብዝሒ ከዋኽብቲ ምረጹ
# No number was selected.
likelihood-required-error = ካብ 0 ክሳብ 10 ሓደ ቁጽሪ ምረጹ
# Nothing was typed.
telephone-required-error = ቁጽሪ ተሌፎን ጽሓፉ
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = ቁጽሪ ተሌፎን ጽሓፉ፣ ንኣብነት 01632 960 001፣ 07700 900 982 ወይ +44 808 157 0192
# Nothing was typed.
postcode-required-error = ፖስትኮድ ጽሓፉ
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = ምሉእ ፖስትኮድ ዓባይ ብሪጣንያ (UK) ጽሓፉ፣ ንኣብነት SW1A 1AA
# Nothing was typed.
date-required-error = ዕለት ጽሓፉ
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = መዓልቲ፣ ወርሕን ዓመትን ጽሓፉ፣ ንኣብነት 27 3 2026
# The field for the day is empty.
date-day-missing-error = ምስ ወርሕን ዓመትን መዓልቲ እውን ጽሓፉ
# The field for the month is empty.
date-month-missing-error = ምስ መዓልትን ዓመትን ወርሒ እውን ጽሓፉ
# The field for the year is empty.
date-year-missing-error = ዓመት እውን ጽሓፉ፣ ንኣብነት 2026
# What was typed is no day.
date-day-error = መዓልቲ ካብ 1 ክሳብ 31 ብዘሎ ቁጽሪ ጽሓፉ
# What was typed is no month.
date-month-error = ወርሒ ካብ 1 ክሳብ 12 ብዘሎ ቁጽሪ ጽሓፉ
# What was typed is no year.
date-year-error = ዓመት ብኣርባዕተ ኣሃዛት ጽሓፉ፣ ንኣብነት 2026
# No calendar has this day, like 31 April.
date-unreal-error = ዘሎ ዕለት ጽሓፉ፣ እዚ ወርሒ ካብኡ ዝወሓደ መዓልታት እዩ ዘለዎ
# $date: the first day that is allowed, in words.
date-early-error = { $date } ወይ ካብኡ ንደሓር ዝኾነ ዕለት ጽሓፉ
# $date: the last day that is allowed, in words.
date-late-error = { $date } ወይ ካብኡ ንቕድሚት ዝኾነ ዕለት ጽሓፉ
# Nothing was typed.
time-required-error = ሰዓት ጽሓፉ
# What was typed is not a time of day.
time-format-error = ሰዓት ጽሓፉ፣ ንኣብነት 9:30am ወይ 14:30
# Nothing was put in order.
ranking-required-error = ምርጫታትኩም ብቕደም ተኸተል ስርዑ
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } ምርጫ ብቕደም ተኸተል ስርዑ
   *[other] ኩሎም { $min } ምርጫታት ብቕደም ተኸተል ስርዑ
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = ድምር { $total } ክኸውን ቁጽርታትኩም ቀይሩ፣ ሕጂ ድምሮም { $given } እዩ
# Nothing was typed.
address-line-1-required-error = ኣድራሻ መስመር 1 ጽሓፉ፣ መብዛሕትኡ ግዜ ህንጻን ጎደናን እዩ
# Nothing was typed.
address-town-required-error = ከተማ ጽሓፉ
# Nothing was typed.
location-required-error = ኣበይ ከም ዘሎ ጽሓፉ
# Nothing was typed.
signature-required-error = ንምፍራም ምሉእ ስምኩም ጽሓፉ
# No photo or file was added.
file-required-error = ስእሊ ወይ ፋይል ወስኹ
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] { $max } ፋይል ጥራይ ክትውስኹ ትኽእሉ፣ መጀመርታ ነቲ ዘሎ ኣልግስዎ
   *[other] ክሳብ { $max } ፋይላት ክትውስኹ ትኽእሉ፣ መጀመርታ ሓደ ኣልግሱ
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” ኣዝዩ ዓቢ ስለ ዝኾነ ኣይተወሰኸን፣ ዝነኣሰ ፋይል ምረጹ
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = ከምዚ ዓይነት ፋይላት ኣብዚ ክስደድ ስለ ዘይክእል “{ $name }” ኣይተወሰኸን፣ ካልእ ፋይል ምረጹ
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = እዚ መሳርሒ ክኸፍቶ ስለ ዘይክእል “{ $name }” ኣይተወሰኸን፣ ካልእ ፋይል ምረጹ ወይ ስእሊ ናይቲ ስክሪን ኣልዕሉ
# A box was not ticked without which the survey can't go on.
consent-needed-error = ክትቅጽሉ ምእንቲ፣ ከም እትሰማምዑ ንምርኣይ ኣብቲ ሳጹን ምልክት ግበሩ

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = ነጥቢ { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] ጥሪ { $year }
    [2] ለካቲት { $year }
    [3] መጋቢት { $year }
    [4] ሚያዝያ { $year }
    [5] ግንቦት { $year }
    [6] ሰነ { $year }
    [7] ሓምለ { $year }
    [8] ነሓሰ { $year }
    [9] መስከረም { $year }
    [10] ጥቅምቲ { $year }
    [11] ሕዳር { $year }
   *[12] ታሕሳስ { $year }
}
