### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = મારા જવાબો ભૂંસી નાખો
# Over choices that are to be put in order, all of them.
ranking-all-hint = તમારી પહેલી પસંદથી શરૂ કરીને આ બધાને ક્રમમાં ગોઠવો
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] આમાંથી { $max } પસંદ કરો
   *[other] આમાંથી વધુમાં વધુ { $max } પસંદ કરો અને તમારી પહેલી પસંદથી શરૂ કરીને તેમને ક્રમમાં ગોઠવો
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place ->
    [1] પહેલું
    [2] બીજું
    [3] ત્રીજું
    [4] ચોથું
    [6] છઠ્ઠું
   *[5] { $place }મું
}
# In place of a place, for what is not put in order yet.
ranking-none-label = ક્રમમાં નથી
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = પસંદ કરો
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = પસંદ કરો: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = ઉપર
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = ઉપર: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = નીચે
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = નીચે: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” હવે { $count } માંથી { $place } નંબર પર છે
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” હવે ક્રમમાં નથી
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = આ બધામાં કુલ { $total } વહેંચો
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $total } માંથી { $left } બાકી
# Nothing is left. $total: the whole.
allocation-done-status = પૂરા { $total } વહેંચાઈ ગયા
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $total } કરતાં { $over } વધારે
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } ઉમેરો: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } ઘટાડો: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = એન્ટ્રી
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number }, કુલ { $count } માંથી
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = { $entry } ઉમેરો
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = વધુ એક { $entry } ઉમેરો
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = { $entry } { $number } કાઢી નાખો
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } ને કાઢી નાખવામાં આવ્યું
# Button beside it: puts back what was taken out.
repeat-undo-button = પાછું લાવો
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = પાછું લાવો: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } ને પાછું લાવવામાં આવ્યું
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = તમે { $max } થી વધારે ઉમેરી શકતા નથી
# Label of a field of an address in the United Kingdom.
address-line-1-label = સરનામાની લાઇન 1
# Label of a field of an address.
address-line-2-label = સરનામાની લાઇન 2
# Label of a field of an address.
address-town-label = નગર અથવા શહેર
# Label of a field of an address.
address-postcode-label = પોસ્ટકોડ
# Under a question for a place in words, where the survey gives no example.
location-example-hint = જેમ કે, “12 નંબરની પાછળ કચરાના ડબ્બા પાસે” અથવા “બીજો માળ, લિફ્ટની બાજુમાં”
# Over a field for a name that is typed as a signature.
signature-hint = તમારું નામ લખવાથી તમારી સહી થઈ જાય છે.
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] તમે { $max } ફોટો ઉમેરી શકો છો.
   *[other] તમે વધુમાં વધુ { $max } ફોટા ઉમેરી શકો છો.
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] તમે { $max } ફાઇલ ઉમેરી શકો છો, વધુમાં વધુ { $size } ની ({ $kinds }).
   *[other] તમે વધુમાં વધુ { $max } ફાઇલો ઉમેરી શકો છો, દરેક વધુમાં વધુ { $size } ની ({ $kinds }).
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = તમારા ફોટા આ ડિવાઇસ પર નાના કરવામાં આવે છે. તે ક્યાં અને ક્યારે પાડ્યા તે માહિતી કાઢી નાખવામાં આવે છે.
# Follows them where documents may be added.
file-document-privacy-hint = દસ્તાવેજો જેવા છે તેવા જ મોકલાય છે, તેમાંની બધી માહિતી સાથે, જેમ કે લખનારનું નામ.
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = ફોટો
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = સાદું લખાણ
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] ફોટો ઉમેરો
   *[other] ફોટા ઉમેરો
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] ફાઇલ ઉમેરો
   *[other] ફાઇલો ઉમેરો
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = “{ $name }” ની ઝલક
# Button beside a photo or file that was added: takes it out again.
file-remove-button = કાઢી નાખો
# The same button for screen readers. $name: the file's name.
file-remove-label = કાઢી નાખો: “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = “{ $name }” તૈયાર થઈ રહી છે
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = “{ $name }” ઉમેરાઈ, { $max } માંથી { $count }
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = “{ $name }” કાઢી નાખી
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = આ વિડિયો બ્રિટિશ સાઇન લેંગ્વેજ (BSL) માં છે.
# Opens what is said and shown in a recording, as text.
media-transcript-label = લેખિત રૂપ
# Name of a sound recording. $title: what it is about.
media-audio-label = રેકૉર્ડિંગ: { $title }
# Name of a video. $title: what it is about.
media-video-label = વિડિયો: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = બહુ ખરાબ
# Face of a row of faces.
smileys-bad-label = ખરાબ
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = ઠીક-ઠીક
# Face of a row of faces.
smileys-good-label = સારું
# Face of a row of faces, the happiest.
smileys-very-good-label = બહુ સારું
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $max } માંથી { $count } સ્ટાર
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = જરાય શક્યતા નથી
# Highest point of that scale.
likelihood-high-label = ખૂબ જ શક્યતા છે
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = દિવસ
# Label of a field of a date.
date-month-label = મહિનો
# Label of a field of a date.
date-year-label = વર્ષ
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = જેમ કે, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = જેમ કે, 27 3 2026. જો તમને દિવસ કે મહિનો ખબર ન હોય, તો તે ખાનું ખાલી રાખો.
# Over a field for a time of day: how it may be typed.
time-example-hint = જેમ કે, 9:30am અથવા 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = એક ચહેરો પસંદ કરો
# No star was selected.
stars-required-error = સ્ટારની સંખ્યા પસંદ કરો
# No number was selected.
likelihood-required-error = 0 થી 10 સુધીની કોઈ સંખ્યા પસંદ કરો
# Nothing was typed.
telephone-required-error = ફોન નંબર લખો
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = ફોન નંબર લખો, જેમ કે 01632 960 001, 07700 900 982 અથવા +44 808 157 0192
# Nothing was typed.
postcode-required-error = પોસ્ટકોડ લખો
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = યુકેનો આખો પોસ્ટકોડ લખો, જેમ કે SW1A 1AA
# Nothing was typed.
date-required-error = તારીખ લખો
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = દિવસ, મહિનો અને વર્ષ લખો, જેમ કે 27 3 2026
# The field for the day is empty.
date-day-missing-error = મહિના અને વર્ષની સાથે દિવસ પણ લખો
# The field for the month is empty.
date-month-missing-error = દિવસ અને વર્ષની સાથે મહિનો પણ લખો
# The field for the year is empty.
date-year-missing-error = વર્ષ પણ લખો, જેમ કે 2026
# What was typed is no day.
date-day-error = દિવસ 1 થી 31 સુધીની સંખ્યામાં લખો
# What was typed is no month.
date-month-error = મહિનો 1 થી 12 સુધીની સંખ્યામાં લખો
# What was typed is no year.
date-year-error = વર્ષ ચાર આંકડામાં લખો, જેમ કે 2026
# No calendar has this day, like 31 April.
date-unreal-error = સાચી તારીખ લખો, આ મહિનામાં ઓછા દિવસો હોય છે
# $date: the first day that is allowed, in words.
date-early-error = { $date } કે તે પછીની તારીખ લખો
# $date: the last day that is allowed, in words.
date-late-error = { $date } કે તે પહેલાંની તારીખ લખો
# Nothing was typed.
time-required-error = સમય લખો
# What was typed is not a time of day.
time-format-error = સમય લખો, જેમ કે 9:30am અથવા 14:30
# Nothing was put in order.
ranking-required-error = તમારી પસંદ ક્રમમાં ગોઠવો
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } પસંદ ક્રમમાં ગોઠવો
   *[other] બધી { $min } પસંદ ક્રમમાં ગોઠવો
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = સરવાળો { $total } થાય તેમ તમારી સંખ્યાઓ બદલો, હમણાં સરવાળો { $given } છે
# Nothing was typed.
address-line-1-required-error = સરનામાની લાઇન 1 લખો, સામાન્ય રીતે મકાન અને શેરી
# Nothing was typed.
address-town-required-error = નગર અથવા શહેર લખો
# Nothing was typed.
location-required-error = તે ક્યાં છે તે લખો
# Nothing was typed.
signature-required-error = સહી કરવા માટે તમારું પૂરું નામ લખો
# No photo or file was added.
file-required-error = ફોટો અથવા ફાઇલ ઉમેરો
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] તમે ફક્ત { $max } ફાઇલ ઉમેરી શકો છો, પહેલાં ઉમેરેલી ફાઇલ કાઢી નાખો
   *[other] તમે વધુમાં વધુ { $max } ફાઇલો ઉમેરી શકો છો, પહેલાં એક કાઢી નાખો
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” બહુ મોટી છે અને ઉમેરાઈ નથી, નાની ફાઇલ પસંદ કરો
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = “{ $name }” ઉમેરાઈ નથી કારણ કે આ પ્રકારની ફાઇલો અહીંથી મોકલી શકાતી નથી, બીજી ફાઇલ પસંદ કરો
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = “{ $name }” ઉમેરાઈ નથી કારણ કે આ ડિવાઇસ તેને ખોલી શકતું નથી, બીજી ફાઇલ પસંદ કરો અથવા તેનો સ્ક્રીનશૉટ લો
# A box was not ticked without which the survey can't go on.
consent-needed-error = આગળ વધવા માટે, તમે સંમત છો તે જણાવવા ખાનામાં ટિક કરો

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = એન્ટ્રી { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] જાન્યુઆરી { $year }
    [2] ફેબ્રુઆરી { $year }
    [3] માર્ચ { $year }
    [4] એપ્રિલ { $year }
    [5] મે { $year }
    [6] જૂન { $year }
    [7] જુલાઈ { $year }
    [8] ઑગસ્ટ { $year }
    [9] સપ્ટેમ્બર { $year }
    [10] ઑક્ટોબર { $year }
    [11] નવેમ્બર { $year }
   *[12] ડિસેમ્બર { $year }
}
