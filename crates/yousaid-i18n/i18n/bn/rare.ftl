### Words that only rarer kinds of question say: a survey without those does not load them.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## Questions

# Button: takes back the answers to all rows of a table.
matrix-clear-button = আমার উত্তরগুলো মুছুন
# Over choices that are to be put in order, all of them.
ranking-all-hint = আপনার প্রথম পছন্দ থেকে শুরু করে এই সবগুলো পরপর সাজান
# The same where only some are. $max: the most that may be put in order.
ranking-most-hint = { $max ->
    [one] এগুলোর মধ্যে { $max } টি বেছে নিন
   *[other] এগুলোর মধ্যে সবচেয়ে বেশি { $max } টি বেছে নিন এবং আপনার প্রথম পছন্দ থেকে শুরু করে পরপর সাজান
}
# A place in an order. $place: which, from 1.
ranking-place-label = { $place ->
    [1] প্রথম
    [2] দ্বিতীয়
    [3] তৃতীয়
   *[4] { $place } নম্বর
}
# In place of a place, for what is not put in order yet.
ranking-none-label = সাজানো হয়নি
# Button: puts one of the choices behind those that are in order already.
ranking-choose-button = বেছে নিন
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-choose-label = বেছে নিন: { $choice }
# Button: moves one of the choices one place up.
ranking-up-button = উপরে
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-up-label = উপরে: { $choice }
# Button: moves one of the choices one place down.
ranking-down-button = নিচে
# What a screen reader says for that button; begins with the words of the button. $choice: the choice.
ranking-down-label = নিচে: { $choice }
# Said by a screen reader when a choice was moved. $choice: that choice; $place: its place, from 1; $count: how many places there are.
ranking-moved-status = “{ $choice }” এখন { $count } টির মধ্যে { $place } নম্বরে আছে
# Said by a screen reader when a choice has no place any more. $choice: that choice.
ranking-removed-status = “{ $choice }” এখন আর সাজানোর মধ্যে নেই
# Over fields in which a number is shared out. $total: what the numbers have to add up to.
allocation-total-hint = এগুলোর মধ্যে মোট { $total } ভাগ করে দিন
# While numbers are shared out. $left: what is still to be given; $total: the whole.
allocation-left-status = { $total } এর মধ্যে { $left } বাকি
# Nothing is left. $total: the whole.
allocation-done-status = পুরো { $total } ভাগ করা হয়েছে
# More was given than there is. $over: how much more; $total: the whole.
allocation-over-status = { $total } এর চেয়ে { $over } বেশি
# Button beside a number, which shows a plus and how much it adds. $step: how much; $row: for what.
allocation-more-label = { $step } বাড়ান: { $row }
# Button beside a number, which shows a minus and how much it takes away. $step: how much; $row: for what.
allocation-less-label = { $step } কমান: { $row }
# What one of several entries is called, where the survey has no word for it; stands within a sentence.
repeat-entry-label = এন্ট্রি
# Heading over the questions about one of several things. $entry: what the survey calls one of them, like "place"; $number: which, from 1; $count: how many there are.
repeat-entry-heading = { $entry } { $number }, মোট { $count } টির মধ্যে
# Button: adds the first one. $entry: what the survey calls one of them.
repeat-first-button = { $entry } যোগ করুন
# Button: adds one more. $entry: what the survey calls one of them.
repeat-add-button = আরেকটি { $entry } যোগ করুন
# Button: takes one out. $entry: what the survey calls one of them; $number: which, from 1.
repeat-remove-button = { $entry } { $number } সরান
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-removed-status = { $entry } { $number } সরানো হয়েছে
# Button beside it: puts back what was taken out.
repeat-undo-button = ফিরিয়ে আনুন
# What a screen reader says for that button; begins with the words of the button. $entry: what the survey calls one of them; $number: which, from 1.
repeat-undo-label = ফিরিয়ে আনুন: { $entry } { $number }
# After that. $entry: what the survey calls one of them; $number: which, from 1.
repeat-restored-status = { $entry } { $number } ফিরিয়ে আনা হয়েছে
# In place of the button that adds one more. $max: the most that there may be.
repeat-most-hint = আপনি { $max } টির বেশি যোগ করতে পারবেন না
# Label of a field of an address in the United Kingdom.
address-line-1-label = ঠিকানার লাইন 1
# Label of a field of an address.
address-line-2-label = ঠিকানার লাইন 2
# Label of a field of an address.
address-town-label = শহর
# Label of a field of an address.
address-postcode-label = পোস্টকোড
# Under a question for a place in words, where the survey gives no example.
location-example-hint = যেমন, “12 নম্বরের পেছনে ময়লার বিনের পাশে” অথবা “তৃতীয় তলা, লিফটের পাশে”
# Over a field for a name that is typed as a signature.
signature-hint = আপনার নাম লিখলে সেটিই আপনার সই হবে।
# Over the button that adds photos. $max: the most photos that may be added.
file-photos-hint = { $max ->
    [one] আপনি { $max } টি ছবি যোগ করতে পারেন।
   *[other] আপনি সবচেয়ে বেশি { $max } টি ছবি যোগ করতে পারেন।
}
# Over the button that adds files. $max: the most files that may be added; $size: the largest size of each, as in "1 MB"; $kinds: what they may be, as in "photo, PDF".
file-files-hint = { $max ->
    [one] আপনি { $max } টি ফাইল যোগ করতে পারেন, সবচেয়ে বেশি { $size } ({ $kinds })।
   *[other] আপনি সবচেয়ে বেশি { $max } টি ফাইল যোগ করতে পারেন, প্রতিটি সবচেয়ে বেশি { $size } ({ $kinds })।
}
# Follows one of the two above, where photos may be added.
file-photo-privacy-hint = আপনার ছবিগুলো এই ডিভাইসে ছোট করা হয়। কোথায় ও কখন তোলা হয়েছে, সেই তথ্য সরিয়ে দেওয়া হয়।
# Follows them where documents may be added.
file-document-privacy-hint = কাগজপত্রের ফাইল যেমন আছে তেমনই পাঠানো হয়, ভেতরের সব তথ্যসহ, যেমন যিনি লিখেছেন তাঁর নাম।
# A kind of file, within "You can add up to 3 files (photo, PDF, plain text)".
file-photo-label = ছবি
# A kind of file, within the same.
file-pdf-label = PDF
# A kind of file, within the same: a text without any formatting.
file-text-label = সাধারণ লেখা
# Button: opens the device's choice of photos, or its camera. $max: the most photos that may be added.
file-add-photos-button = { $max ->
    [one] ছবি যোগ করুন
   *[other] ছবি যোগ করুন
}
# Button: opens the device's choice of files. $max: the most files that may be added.
file-add-files-button = { $max ->
    [one] ফাইল যোগ করুন
   *[other] ফাইল যোগ করুন
}
# Said by a screen reader for the small picture of a photo that was added. $name: the photo's name.
file-preview-label = “{ $name }” দেখতে যেমন
# Button beside a photo or file that was added: takes it out again.
file-remove-button = সরান
# The same button for screen readers. $name: the file's name.
file-remove-label = সরান: “{ $name }”
# Said by a screen reader while a file is made ready to be sent. $name: the file's name.
file-reading-status = “{ $name }” তৈরি করা হচ্ছে
# Said by a screen reader when a file was added. $name: its name; $count: how many there are now; $max: how many there may be.
file-added-status = “{ $name }” যোগ করা হয়েছে, { $max } টির মধ্যে { $count } টি
# Said by a screen reader when a file was taken out. $name: its name.
file-removed-status = “{ $name }” সরানো হয়েছে
# The size of a small file: kilobytes. $size: a number.
file-size-kilobytes-label = { $size } kB
# The size of a larger file: megabytes. $size: a number, as in 1.5.
file-size-megabytes-label = { $size } MB
# A file in the review of all answers. $name: its name; $size: its size, as in "81 kB".
file-line-label = { $name } ({ $size })
# Under a video.
media-sign-language-hint = এই ভিডিও ব্রিটিশ সাইন ল্যাঙ্গুয়েজে (BSL)।
# Opens what is said and shown in a recording, as text.
media-transcript-label = লিখিত রূপ
# Name of a sound recording. $title: what it is about.
media-audio-label = রেকর্ডিং: { $title }
# Name of a video. $title: what it is about.
media-video-label = ভিডিও: { $title }
# Face of a row of faces, the saddest: the words under it, as short as they can be.
smileys-very-bad-label = খুব খারাপ
# Face of a row of faces.
smileys-bad-label = খারাপ
# Face of a row of faces, in the middle: neither good nor bad.
smileys-between-label = মোটামুটি
# Face of a row of faces.
smileys-good-label = ভালো
# Face of a row of faces, the happiest.
smileys-very-good-label = খুব ভালো
# One of several stars. $count: how many stars are given, from 1; $max: how many there are, 3 to 10.
stars-label = { $max } টির মধ্যে { $count } টি তারা
# Lowest point of a scale from 0 to 10, after “How likely are you to …?”, where the survey has no words for it.
likelihood-low-label = একদম সম্ভাবনা নেই
# Highest point of that scale.
likelihood-high-label = খুব বেশি সম্ভাবনা আছে
# An end of that scale in words. $number: 0 or 10; $label: its words.
likelihood-end-label = { $number }: { $label }
# Label of a field of a date.
date-day-label = দিন
# Label of a field of a date.
date-month-label = মাস
# Label of a field of a date.
date-year-label = বছর
# Over the fields of a date: day, month and year, as they are typed.
date-example-hint = যেমন, 27 3 2026
# The same where day and month may be left out.
date-partial-hint = যেমন, 27 3 2026। দিন বা মাস জানা না থাকলে সেই ঘর খালি রাখুন।
# Over a field for a time of day: how it may be typed.
time-example-hint = যেমন, 9:30am অথবা 14:30

## Errors: each says what to do

# No face was selected.
smileys-required-error = একটি মুখ বেছে নিন
# No star was selected.
stars-required-error = কয়টি তারা দেবেন, বেছে নিন
# No number was selected.
likelihood-required-error = 0 থেকে 10 এর মধ্যে একটি সংখ্যা বেছে নিন
# Nothing was typed.
telephone-required-error = ফোন নম্বর লিখুন
# What was typed is not a telephone number. The numbers are reserved for examples.
telephone-format-error = ফোন নম্বর লিখুন, যেমন 01632 960 001, 07700 900 982 অথবা +44 808 157 0192
# Nothing was typed.
postcode-required-error = পোস্টকোড লিখুন
# What was typed is not a postcode of the United Kingdom.
postcode-format-error = ইউকের পুরো পোস্টকোড লিখুন, যেমন SW1A 1AA
# Nothing was typed.
date-required-error = তারিখ লিখুন
# Two of day, month and year are missing, or what was typed is something else.
date-format-error = দিন, মাস ও বছর লিখুন, যেমন 27 3 2026
# The field for the day is empty.
date-day-missing-error = মাস ও বছরের সাথে দিনও লিখুন
# The field for the month is empty.
date-month-missing-error = দিন ও বছরের সাথে মাসও লিখুন
# The field for the year is empty.
date-year-missing-error = বছরও লিখুন, যেমন 2026
# What was typed is no day.
date-day-error = দিন 1 থেকে 31 এর মধ্যে একটি সংখ্যায় লিখুন
# What was typed is no month.
date-month-error = মাস 1 থেকে 12 এর মধ্যে একটি সংখ্যায় লিখুন
# What was typed is no year.
date-year-error = বছর চার সংখ্যায় লিখুন, যেমন 2026
# No calendar has this day, like 31 April.
date-unreal-error = সঠিক তারিখ লিখুন, এই মাসে দিন কম
# $date: the first day that is allowed, in words.
date-early-error = { $date } বা তার পরের তারিখ লিখুন
# $date: the last day that is allowed, in words.
date-late-error = { $date } বা তার আগের তারিখ লিখুন
# Nothing was typed.
time-required-error = সময় লিখুন
# What was typed is not a time of day.
time-format-error = সময় লিখুন, যেমন 9:30am অথবা 14:30
# Nothing was put in order.
ranking-required-error = আপনার পছন্দগুলো পরপর সাজান
# Some choices have no place yet. $min: how many there are.
ranking-few-error = { $min ->
    [one] { $min } টি পছন্দ সাজান
   *[other] { $min } টি পছন্দের সবগুলো পরপর সাজান
}
# The numbers do not add up. $total: what they have to add up to; $given: what they add up to now.
allocation-sum-error = আপনার সংখ্যাগুলো বদলান যাতে যোগফল { $total } হয়, এখন যোগফল { $given }
# Nothing was typed.
address-line-1-required-error = ঠিকানার লাইন 1 লিখুন, সাধারণত বাড়ি ও রাস্তার নাম
# Nothing was typed.
address-town-required-error = শহরের নাম লিখুন
# Nothing was typed.
location-required-error = কোথায় তা লিখুন
# Nothing was typed.
signature-required-error = সই করতে আপনার পুরো নাম লিখুন
# No photo or file was added.
file-required-error = একটি ছবি বা ফাইল যোগ করুন
# Too many were added. $max: how many there may be.
file-many-error = { $max ->
    [one] আপনি শুধু { $max } টি ফাইল যোগ করতে পারেন, আগে যোগ করা ফাইলটি সরান
   *[other] আপনি সবচেয়ে বেশি { $max } টি ফাইল যোগ করতে পারেন, আগে একটি সরান
}
# A file is too large. $name: its name.
file-large-error = “{ $name }” অনেক বড়, তাই যোগ করা হয়নি, ছোট একটি ফাইল বেছে নিন
# A file is of a kind that is not taken here. $name: its name.
file-kind-error = “{ $name }” যোগ করা হয়নি, কারণ এই ধরনের ফাইল এখান থেকে পাঠানো যায় না, অন্য একটি ফাইল বেছে নিন
# The browser can't open a photo, or a file is damaged. $name: its name.
file-unread-error = “{ $name }” যোগ করা হয়নি, কারণ এই ডিভাইস এটি খুলতে পারে না, অন্য একটি ফাইল বেছে নিন বা এর স্ক্রিনশট নিন
# A box was not ticked without which the survey can't go on.
consent-needed-error = এগিয়ে যেতে, আপনি রাজি আছেন জানাতে ঘরে টিক দিন

## Checking before sending

# Over the answers about one of several things. $entry: what the survey calls one of them, like "Place"; $number: which, from 1.
review-entry-label = { $entry } { $number }
# The same where the survey has no name for them. $number: which, from 1.
review-entry-unnamed-label = এন্ট্রি { $number }

## Dates

# A month in words, where the day is not known. $month: 1 to 12; $year: four digits.
date-month = { $month ->
    [1] জানুয়ারি { $year }
    [2] ফেব্রুয়ারি { $year }
    [3] মার্চ { $year }
    [4] এপ্রিল { $year }
    [5] মে { $year }
    [6] জুন { $year }
    [7] জুলাই { $year }
    [8] আগস্ট { $year }
    [9] সেপ্টেম্বর { $year }
    [10] অক্টোবর { $year }
    [11] নভেম্বর { $year }
   *[12] ডিসেম্বর { $year }
}
