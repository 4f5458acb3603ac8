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
survey-continue-button = ቀጽሉ
# Link: goes to the page before.
survey-back-link = ንድሕሪት ተመለሱ
# Name of the list of languages to choose from.
survey-language-label = ቋንቋ
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = ገጽ { $page } ካብ { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] ገጽ { $page }፣ ናይ መወዳእታ ገጽ
    [one] ገጽ { $page }፣ ኣስታት { $left } ገጽ ይተርፍ
   *[other] ገጽ { $page }፣ ኣስታት { $left } ገጻት ይተርፍ
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = ሓገዝ ርኸቡ
# Link to the landlord's privacy notice.
survey-privacy-link = ምልክታ ብሕትና
# Link to the landlord's complaints procedure.
survey-complaints-link = ጥርዓን ብኸመይ ከም ዝቐርብ
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = መልስታትኩም ዓቂብናዮ ኣለና
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = ከም ብሓድሽ ጀምሩ
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (ኣብ ሓድሽ ታብ ይኽፈት)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (ግድን ኣይኮነን)
# Button: takes back the answer to one question.
question-clear-button = መልስኹም ደምስሱ
# Over the choices, where more than one may be selected.
multiple-all-hint = ንዓኹም ዝምልከት ኩሉ ምረጹ
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } መልሲ ምረጹ
   *[other] ክሳብ { $max } መልስታት ምረጹ
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = ወይ
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = “{ $choice }” መሪጽኩም ኣለኹም። ካልእ መልስታትኩም ተደምሲሱ ኣሎ።
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = እንታይ ምዃኑ ግለጹ
# Answer to a yes-or-no question.
yesno-yes-label = እወ
# Answer to a yes-or-no question.
yesno-no-label = ኣይፋል
# Answer offered beside the others.
soft-dont-know-label = ኣይፈልጥን እየ
# Answer offered beside the others.
soft-not-applicable-label = ኣይምልከተንን እዩ
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = ኣይምልከተንን እዩ ወይ ኣይፈልጥን እየ
# Answer offered beside the others.
soft-prefer-not-to-say-label = ክገልጾ ኣይደልን እየ
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = ክምልሱ ፍቓደኛ ኣይነበሩን
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] { $max } ፊደል ክትጽሕፉ ትኽእሉ
   *[other] ክሳብ { $max } ፊደላት ክትጽሕፉ ትኽእሉ
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] { $count } ፊደል ተሪፉኩም ኣሎ
   *[other] { $count } ፊደላት ተሪፉኩም ኣሎ
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } ፊደል በዚሑ ኣሎ
   *[other] { $count } ፊደላት በዚሑ ኣሎ
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = ጸገም ኣሎ
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }፦ { $question }
# Before each error, for screen readers.
error-prefix-label = ጌጋ፦
# No choice was selected.
choice-required-error = መልሲ ምረጹ
# Neither yes nor no was selected.
yesno-required-error = እወ ወይ ኣይፋል ምረጹ
# No point of a scale was selected.
scale-required-error = ካብቲ መዐቀኒ ሓደ መልሲ ምረጹ
# No choice was selected where several may be.
multiple-required-error = እንተወሓደ ሓደ መልሲ ምረጹ
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] እንተወሓደ { $min } መልሲ ምረጹ
   *[other] እንተወሓደ { $min } መልስታት ምረጹ
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] { $max } መልሲ ጥራይ ምረጹ
   *[other] { $max } መልስታት ወይ ካብኡ ንታሕቲ ምረጹ
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = “{ $choice }” ጥራይ ምረጹ፣ ወይ ንዕኡ ገዲፍኩም ካልእ መልስታት ምረጹ
# Nothing was typed.
text-required-error = መልስኹም ጽሓፉ
# $over: characters over the limit.
text-long-error = { $over ->
    [one] መልስኹም ብ{ $over } ፊደል ኣሕጽሩ
   *[other] መልስኹም ብ{ $over } ፊደላት ኣሕጽሩ
}
# Nothing was typed.
email-required-error = ኣድራሻ ኢመይል ጽሓፉ
# What was typed is not an e-mail address.
email-format-error = ኣድራሻ ኢመይል ብትኽክለኛ ኣገባብ ጽሓፉ፣ ንኣብነት name@example.com
# Nothing was typed.
number-required-error = ቁጽሪ ጽሓፉ
# What was typed is not a number.
number-format-error = መልስኹም ብቁጽሪ ጽሓፉ፣ ንኣብነት 12
# A number with a fraction, where none is allowed.
number-whole-error = ነጥቢ ዘይብሉ ሙሉእ ቁጽሪ ጽሓፉ፣ ንኣብነት 12
# $min: the smallest number allowed.
number-small-error = { $min } ወይ ካብኡ ንላዕሊ ዝኾነ ቁጽሪ ጽሓፉ
# $max: the largest number allowed.
number-large-error = { $max } ወይ ካብኡ ንታሕቲ ዝኾነ ቁጽሪ ጽሓፉ
# An answer is missing, for any other kind of question.
answer-required-error = ነዚ ሕቶ መልሱ
# Anything else that is not right with an answer.
answer-check-error = ነዚ ሕቶ ዝሃብኩምዎ መልሲ ኣረጋግጹ

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = መልስታትኩም ኣረጋግጹ
# Link beside an answer: goes to its question.
review-change-link = ቀይሩ
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = ቀይሩ፦ { $question }
# In place of an answer.
review-unanswered-label = ኣይተመለሰን
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }፦ { $words }
# Button: sends the answers.
review-submit-button = መልስታትኩም ስደዱ

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = መልስታትኩም ኣብዚ መሳርሒ ተዓቂቡ ኣሎ። ገና ኣይተሰደደን።
# The answers are held by the open page only.
delivery-held-status = መልስታትኩም ገና ኣይተሰደደን። ነዚ ገጽ ኣይትዕጸውዎ።
# The answers are on their way.
delivery-sending-status = መልስታትኩም ይስደድ ኣሎ
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = መልስታትኩም በጺሑና ኣሎ። መወከሲኹም { $reference } እዩ።
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = መልስታትኩም ተሰዲዱ ኣሎ።
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = መልስታትኩም ገና ኣይተሰደደን። ኢንተርነት ክሳብ ዝሰርሕ ንጽበ ኣለና፣ ሽዑ ደጊምና ክንፍትን ኢና።
# Under the states above, where only the open page has the answers.
delivery-open-hint = መልስታትኩም ክሳብ ዝስደድ ነዚ ገጽ ኣይትዕጸውዎ።
# Button: tries at once.
delivery-retry-button = ሕጂ ደጊምኩም ፈትኑ
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = መልስታትኩም ክስደድ ኣይተኻእለን። ኣብዚ ዓቂብናዮ ኣለና።
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = መልስታትኩም ምእንቲ ከይጠፍእ ተወከሱና።
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = ቅድሚ ሕጂ ኣብዚ መሳርሒ ዝተዋህበ መልስታት
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = ንዓና እትሰድዎ ፋይል መልስታትኩም ኣውርዱ
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = መልስታትኩም ብኢመይል ስደዱ
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = ቅዳሕ መልስታትኩም ኣውርዱ
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = ሕተሙ
# Heading that opens the resident's own answers.
delivery-answers-label = መልስታትኩም

## After sending

# Heading.
ending-title = የቐንየልና
# Heading over what the landlord promises to do.
ending-next-heading = ቀጺሉ እንታይ ይኸውን
# Under the short code.
ending-reference-hint = መወከሲኹም መዝግብዎ። እንተ ተወኪስኩምና ክትነግሩና ትኽእሉ።

## When there is no survey to show

# Heading.
survey-unavailable-title = እዚ ዳህሳስ ንግዚኡ ክርአ ኣይክእልን እዩ
# Heading.
survey-closed-title = እዚ ዳህሳስ ተዓጽዩ ኣሎ
# $date: the last day on which it could be answered.
survey-closed-text = መልሲ ዝተቐበልናሉ ናይ መወዳእታ መዓልቲ { $date } እዩ ነይሩ።
# Heading.
survey-unopened-title = እዚ ዳህሳስ ገና ኣይተኸፍተን
# $date: the first day on which it can be answered.
survey-unopened-text = ካብ { $date } ጀሚርኩም ክትምልሱ ትኽእሉ።

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = ብዘይ ስም
# Long form.
anonymity-anonymous-text = ኣየናይ መልሲ ናትኩም ምዃኑ ክፈልጥ ዝኽእል ሰብ የለን።
# Short form.
anonymity-confidential-label = ምስጢራዊ
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = ኣየናይ መልሲ ናትኩም ምዃኑ ክፈልጥ ዝኽእል ጉጅለ ዳህሳስ ናይ { $landlord } ጥራይ እዩ።
# Short form.
anonymity-named-label = ምስ ስምኩም
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } ስምኩም ምስ መልስታትኩም ክርእዩ ይኽእሉ እዮም።

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = እዚ ገጽ ምስ መልስታትኩም ነዚ ይሰድድ፦ { $entries }።

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }፣ { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = ,
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = .

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } ጥሪ { $year }
    [2] { $day } ለካቲት { $year }
    [3] { $day } መጋቢት { $year }
    [4] { $day } ሚያዝያ { $year }
    [5] { $day } ግንቦት { $year }
    [6] { $day } ሰነ { $year }
    [7] { $day } ሓምለ { $year }
    [8] { $day } ነሓሰ { $year }
    [9] { $day } መስከረም { $year }
    [10] { $day } ጥቅምቲ { $year }
    [11] { $day } ሕዳር { $year }
   *[12] { $day } ታሕሳስ { $year }
}
