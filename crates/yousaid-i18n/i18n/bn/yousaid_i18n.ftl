### Interface words of Yousaid.
###
### status: draft
###
### The line above is read by the program: `reviewed` when a native speaker has checked every
### message, else `draft`. Ids are made of who, where and kind: `survey-continue-button`.
### Style: plain words, short sentences, no blame. Names that begin with $ are filled in by the
### program and have to stay.

## Every page

# Button: goes to the next page.
survey-continue-button = এগিয়ে যান
# Link: goes to the page before.
survey-back-link = পেছনে যান
# Name of the list of languages to choose from.
survey-language-label = ভাষা
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = পাতা { $page }, মোট { $pages } টির মধ্যে
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [one] পাতা { $page }, শেষ পাতা
   *[other] পাতা { $page }, আর প্রায় { $left } টি পাতা বাকি
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = সাহায্য নিন
# Link to the landlord's privacy notice.
survey-privacy-link = গোপনীয়তার নোটিশ
# Link to the landlord's complaints procedure.
survey-complaints-link = কীভাবে অভিযোগ করবেন
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = আমরা আপনার উত্তরগুলো রেখে দিয়েছি
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = আবার শুরু করুন
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (নতুন ট্যাবে খোলে)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (না দিলেও চলবে)
# Button: takes back the answer to one question.
question-clear-button = আমার উত্তর মুছুন
# Over the choices, where more than one may be selected.
multiple-all-hint = যেগুলো ঠিক মনে হয়, সবগুলো বেছে নিন
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } টি উত্তর বেছে নিন
   *[other] সবচেয়ে বেশি { $max } টি উত্তর বেছে নিন
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = অথবা
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = আপনি “{ $choice }” বেছে নিয়েছেন। আপনার অন্য উত্তরগুলো মুছে দেওয়া হয়েছে।
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = কী তা লিখুন
# Answer to a yes-or-no question.
yesno-yes-label = হ্যাঁ
# Answer to a yes-or-no question.
yesno-no-label = না
# Answer offered beside the others.
soft-dont-know-label = জানি না
# Answer offered beside the others.
soft-not-applicable-label = আমার জন্য প্রযোজ্য নয়
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = আমার জন্য প্রযোজ্য নয় অথবা জানি না
# Answer offered beside the others.
soft-prefer-not-to-say-label = বলতে চাই না
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = উত্তর দিতে চাননি
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] আপনি { $max } টি অক্ষর লিখতে পারেন
   *[other] আপনি সবচেয়ে বেশি { $max } টি অক্ষর লিখতে পারেন
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] আপনি আর { $count } টি অক্ষর লিখতে পারেন
   *[other] আপনি আর { $count } টি অক্ষর লিখতে পারেন
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } টি অক্ষর বেশি হয়েছে
   *[other] { $count } টি অক্ষর বেশি হয়েছে
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = কিছু ঠিক করতে হবে
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = ভুল:
# No choice was selected.
choice-required-error = একটি উত্তর বেছে নিন
# Neither yes nor no was selected.
yesno-required-error = হ্যাঁ অথবা না বেছে নিন
# No point of a scale was selected.
scale-required-error = স্কেল থেকে একটি উত্তর বেছে নিন
# No choice was selected where several may be.
multiple-required-error = কমপক্ষে একটি উত্তর বেছে নিন
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] কমপক্ষে { $min } টি উত্তর বেছে নিন
   *[other] কমপক্ষে { $min } টি উত্তর বেছে নিন
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] শুধু { $max } টি উত্তর বেছে নিন
   *[other] { $max } টি বা তার কম উত্তর বেছে নিন
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = শুধু “{ $choice }” বেছে নিন, অথবা এটি বাদ দিয়ে অন্য উত্তর বেছে নিন
# Nothing was typed.
text-required-error = আপনার উত্তর লিখুন
# $over: characters over the limit.
text-long-error = { $over ->
    [one] আপনার উত্তর { $over } টি অক্ষর কমান
   *[other] আপনার উত্তর { $over } টি অক্ষর কমান
}
# Nothing was typed.
email-required-error = একটি ইমেইল ঠিকানা লিখুন
# What was typed is not an e-mail address.
email-format-error = ইমেইল ঠিকানা ঠিকভাবে লিখুন, যেমন name@example.com
# Nothing was typed.
number-required-error = একটি সংখ্যা লিখুন
# What was typed is not a number.
number-format-error = আপনার উত্তর সংখ্যায় লিখুন, যেমন 12
# A number with a fraction, where none is allowed.
number-whole-error = একটি পূর্ণ সংখ্যা লিখুন, যেমন 12
# $min: the smallest number allowed.
number-small-error = { $min } বা তার চেয়ে বড় সংখ্যা লিখুন
# $max: the largest number allowed.
number-large-error = { $max } বা তার চেয়ে ছোট সংখ্যা লিখুন
# An answer is missing, for any other kind of question.
answer-required-error = এই প্রশ্নের উত্তর দিন
# Anything else that is not right with an answer.
answer-check-error = এই প্রশ্নে আপনার উত্তর দেখে নিন

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = আপনার উত্তরগুলো দেখে নিন
# Link beside an answer: goes to its question.
review-change-link = বদলান
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = বদলান: { $question }
# In place of an answer.
review-unanswered-label = উত্তর দেওয়া হয়নি
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = আমার উত্তরগুলো পাঠান

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = আপনার উত্তরগুলো এই ডিভাইসে রাখা আছে। এগুলো এখনও পাঠানো হয়নি।
# The answers are held by the open page only.
delivery-held-status = আপনার উত্তরগুলো এখনও পাঠানো হয়নি। এই পাতা খোলা রাখুন।
# The answers are on their way.
delivery-sending-status = আপনার উত্তরগুলো পাঠানো হচ্ছে
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = আমরা আপনার উত্তরগুলো পেয়েছি। আপনার রেফারেন্স নম্বর { $reference }।
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = আপনার উত্তরগুলো পাঠানো হয়েছে।
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = আপনার উত্তরগুলো এখনও পাঠানো হয়নি। আমরা ইন্টারনেট সংযোগের অপেক্ষায় আছি এবং আবার চেষ্টা করব।
# Under the states above, where only the open page has the answers.
delivery-open-hint = আপনার উত্তরগুলো পাঠানো শেষ না হওয়া পর্যন্ত এই পাতা খোলা রাখুন।
# Button: tries at once.
delivery-retry-button = এখনই আবার চেষ্টা করুন
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = আপনার উত্তরগুলো পাঠানো যায়নি। আমরা এগুলো এখানে রেখে দিয়েছি।
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = আপনার উত্তরগুলো যাতে হারিয়ে না যায়, সেজন্য আমাদের সাথে যোগাযোগ করুন।
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = এই ডিভাইসে আগে দেওয়া উত্তর
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = আমাদের কাছে পাঠাতে আপনার উত্তরের ফাইল ডাউনলোড করুন
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = তার বদলে ইমেইলে আপনার উত্তরগুলো পাঠান
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = আপনার উত্তরের কপি ডাউনলোড করুন
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = প্রিন্ট করুন
# Heading that opens the resident's own answers.
delivery-answers-label = আপনার উত্তর

## After sending

# Heading.
ending-title = ধন্যবাদ
# Heading over what the landlord promises to do.
ending-next-heading = এরপর কী হবে
# Under the short code.
ending-reference-hint = আপনার রেফারেন্স নম্বর লিখে রাখুন। আমাদের সাথে যোগাযোগ করলে এটি বলতে পারেন।

## When there is no survey to show

# Heading.
survey-unavailable-title = এই জরিপ এখন দেখানো যাচ্ছে না
# Heading.
survey-closed-title = এই জরিপ শেষ হয়ে গেছে
# $date: the last day on which it could be answered.
survey-closed-text = উত্তর দেওয়ার শেষ দিন ছিল { $date }।
# Heading.
survey-unopened-title = এই জরিপ এখনও শুরু হয়নি
# $date: the first day on which it can be answered.
survey-unopened-text = আপনি { $date } থেকে উত্তর দিতে পারবেন।

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = নাম ছাড়া
# Long form.
anonymity-anonymous-text = কোন উত্তরগুলো আপনার, তা কেউ জানতে পারবে না।
# Short form.
anonymity-confidential-label = গোপন রাখা হবে
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = কোন উত্তরগুলো আপনার, তা শুধু { $landlord }-এর জরিপ দল জানতে পারবে।
# Short form.
anonymity-named-label = আপনার নামসহ
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } আপনার উত্তরের সাথে আপনার নাম দেখতে পারবে।

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = এই পাতা আপনার উত্তরের সাথে এটিও পাঠায়: { $entries }।

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = ,
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = .

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } জানুয়ারি, { $year }
    [2] { $day } ফেব্রুয়ারি, { $year }
    [3] { $day } মার্চ, { $year }
    [4] { $day } এপ্রিল, { $year }
    [5] { $day } মে, { $year }
    [6] { $day } জুন, { $year }
    [7] { $day } জুলাই, { $year }
    [8] { $day } আগস্ট, { $year }
    [9] { $day } সেপ্টেম্বর, { $year }
    [10] { $day } অক্টোবর, { $year }
    [11] { $day } নভেম্বর, { $year }
   *[12] { $day } ডিসেম্বর, { $year }
}
