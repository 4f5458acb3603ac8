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
survey-continue-button = आगे बढ़ें
# Link: goes to the page before.
survey-back-link = पीछे
# Name of the list of languages to choose from.
survey-language-label = भाषा
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = पेज { $page }, कुल { $pages } में से
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [one] पेज { $page }, आख़िरी पेज
   *[other] पेज { $page }, लगभग { $left } पेज बाक़ी
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = मदद लें
# Link to the landlord's privacy notice.
survey-privacy-link = निजता सूचना
# Link to the landlord's complaints procedure.
survey-complaints-link = शिकायत कैसे करें
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = हमने आपके जवाब सँभालकर रखे हैं
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = फिर से शुरू करें
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (नए टैब में खुलता है)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (ज़रूरी नहीं)
# Button: takes back the answer to one question.
question-clear-button = मेरा जवाब मिटाएँ
# Over the choices, where more than one may be selected.
multiple-all-hint = जो भी लागू हों, वे सभी चुनें
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } जवाब चुनें
   *[other] ज़्यादा से ज़्यादा { $max } जवाब चुनें
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = या
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = आपने “{ $choice }” चुना है। आपके बाक़ी जवाब मिटा दिए गए हैं।
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = बताएँ कि यह क्या है
# Answer to a yes-or-no question.
yesno-yes-label = हाँ
# Answer to a yes-or-no question.
yesno-no-label = नहीं
# Answer offered beside the others.
soft-dont-know-label = पता नहीं
# Answer offered beside the others.
soft-not-applicable-label = लागू नहीं होता
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = लागू नहीं होता या पता नहीं
# Answer offered beside the others.
soft-prefer-not-to-say-label = बताना नहीं चाहते
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = जवाब देने से इनकार किया
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] आप { $max } अक्षर लिख सकते हैं
   *[other] आप ज़्यादा से ज़्यादा { $max } अक्षर लिख सकते हैं
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] आप { $count } अक्षर और लिख सकते हैं
   *[other] आप { $count } अक्षर और लिख सकते हैं
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } अक्षर ज़्यादा है
   *[other] { $count } अक्षर ज़्यादा हैं
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = कुछ ठीक करना बाक़ी है
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = गड़बड़ी:
# No choice was selected.
choice-required-error = एक जवाब चुनें
# Neither yes nor no was selected.
yesno-required-error = हाँ या नहीं चुनें
# No point of a scale was selected.
scale-required-error = पैमाने पर एक जवाब चुनें
# No choice was selected where several may be.
multiple-required-error = कम से कम एक जवाब चुनें
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] कम से कम { $min } जवाब चुनें
   *[other] कम से कम { $min } जवाब चुनें
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] सिर्फ़ { $max } जवाब चुनें
   *[other] { $max } या उससे कम जवाब चुनें
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = सिर्फ़ “{ $choice }” चुनें, या इसे छोड़कर दूसरे जवाब चुनें
# Nothing was typed.
text-required-error = अपना जवाब लिखें
# $over: characters over the limit.
text-long-error = { $over ->
    [one] अपने जवाब में से { $over } अक्षर कम करें
   *[other] अपने जवाब में से { $over } अक्षर कम करें
}
# Nothing was typed.
email-required-error = ईमेल पता लिखें
# What was typed is not an e-mail address.
email-format-error = ईमेल पता सही रूप में लिखें, जैसे name@example.com
# Nothing was typed.
number-required-error = कोई संख्या लिखें
# What was typed is not a number.
number-format-error = अपना जवाब संख्या में लिखें, जैसे 12
# A number with a fraction, where none is allowed.
number-whole-error = पूरी संख्या लिखें, जैसे 12
# $min: the smallest number allowed.
number-small-error = { $min } या उससे बड़ी संख्या लिखें
# $max: the largest number allowed.
number-large-error = { $max } या उससे छोटी संख्या लिखें
# An answer is missing, for any other kind of question.
answer-required-error = इस सवाल का जवाब दें
# Anything else that is not right with an answer.
answer-check-error = इस सवाल का अपना जवाब जाँच लें

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = अपने जवाब जाँच लें
# Link beside an answer: goes to its question.
review-change-link = बदलें
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = बदलें: { $question }
# In place of an answer.
review-unanswered-label = जवाब नहीं दिया गया
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = मेरे जवाब भेजें

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = आपके जवाब इस डिवाइस पर सेव हैं। वे अभी भेजे नहीं गए हैं।
# The answers are held by the open page only.
delivery-held-status = आपके जवाब अभी भेजे नहीं गए हैं। यह पेज खुला रखें।
# The answers are on their way.
delivery-sending-status = आपके जवाब भेजे जा रहे हैं
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = हमें आपके जवाब मिल गए हैं। आपका संदर्भ नंबर { $reference } है।
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = आपके जवाब भेज दिए गए हैं।
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = आपके जवाब अभी भेजे नहीं गए हैं। हम इंटरनेट कनेक्शन का इंतज़ार कर रहे हैं और फिर से कोशिश करेंगे।
# Under the states above, where only the open page has the answers.
delivery-open-hint = जब तक आपके जवाब भेज न दिए जाएँ, यह पेज खुला रखें।
# Button: tries at once.
delivery-retry-button = अभी फिर से कोशिश करें
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = आपके जवाब भेजे नहीं जा सके। हमने उन्हें यहाँ सँभालकर रखा है।
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = हमसे संपर्क करें, ताकि आपके जवाब खो न जाएँ।
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = इस डिवाइस पर पहले दिए गए जवाब
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = हमें भेजने के लिए अपने जवाबों की फ़ाइल डाउनलोड करें
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = इसके बजाय अपने जवाब ईमेल से भेजें
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = अपने जवाबों की कॉपी डाउनलोड करें
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = प्रिंट करें
# Heading that opens the resident's own answers.
delivery-answers-label = आपके जवाब

## After sending

# Heading.
ending-title = धन्यवाद
# Heading over what the landlord promises to do.
ending-next-heading = आगे क्या होगा
# Under the short code.
ending-reference-hint = अपना संदर्भ नंबर लिखकर रख लें। हमसे संपर्क करते समय आप इसे बता सकते हैं।

## When there is no survey to show

# Heading.
survey-unavailable-title = यह सर्वे इस समय दिखाया नहीं जा सकता
# Heading.
survey-closed-title = यह सर्वे बंद हो गया है
# $date: the last day on which it could be answered.
survey-closed-text = आप { $date } तक जवाब दे सकते थे।
# Heading.
survey-unopened-title = यह सर्वे अभी शुरू नहीं हुआ है
# $date: the first day on which it can be answered.
survey-unopened-text = आप { $date } से जवाब दे सकते हैं।

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = बिना नाम के
# Long form.
anonymity-anonymous-text = कोई भी नहीं जान सकता कि कौन से जवाब आपके हैं।
# Short form.
anonymity-confidential-label = गोपनीय
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = सिर्फ़ { $landlord } की सर्वे टीम जान सकती है कि कौन से जवाब आपके हैं।
# Short form.
anonymity-named-label = आपके नाम के साथ
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } को आपके जवाबों के साथ आपका नाम दिखाई देता है।

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = यह पेज आपके जवाबों के साथ यह भी भेजता है: { $entries }।

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
    [1] { $day } जनवरी { $year }
    [2] { $day } फ़रवरी { $year }
    [3] { $day } मार्च { $year }
    [4] { $day } अप्रैल { $year }
    [5] { $day } मई { $year }
    [6] { $day } जून { $year }
    [7] { $day } जुलाई { $year }
    [8] { $day } अगस्त { $year }
    [9] { $day } सितंबर { $year }
    [10] { $day } अक्टूबर { $year }
    [11] { $day } नवंबर { $year }
   *[12] { $day } दिसंबर { $year }
}
