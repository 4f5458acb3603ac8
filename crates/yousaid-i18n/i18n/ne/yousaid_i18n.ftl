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
survey-continue-button = अगाडि बढ्नुहोस्
# Link: goes to the page before.
survey-back-link = पछाडि
# Name of the list of languages to choose from.
survey-language-label = भाषा
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = पृष्ठ { $page }, जम्मा { $pages } मध्ये
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [one] पृष्ठ { $page }, अन्तिम पृष्ठ
   *[other] पृष्ठ { $page }, लगभग { $left } पृष्ठ बाँकी
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = मद्दत लिनुहोस्
# Link to the landlord's privacy notice.
survey-privacy-link = गोपनीयता सूचना
# Link to the landlord's complaints procedure.
survey-complaints-link = गुनासो कसरी गर्ने
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = हामीले तपाईंका जवाफ सुरक्षित राखेका छौं
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = फेरि सुरु गर्नुहोस्
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (नयाँ ट्याबमा खुल्छ)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (अनिवार्य छैन)
# Button: takes back the answer to one question.
question-clear-button = मेरो जवाफ मेटाउनुहोस्
# Over the choices, where more than one may be selected.
multiple-all-hint = लागू हुने सबै छान्नुहोस्
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } वटा जवाफ छान्नुहोस्
   *[other] बढीमा { $max } वटा जवाफ छान्नुहोस्
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = वा
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = तपाईंले “{ $choice }” छान्नुभयो। तपाईंका अरू जवाफ मेटाइएका छन्।
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = यो के हो, भन्नुहोस्
# Answer to a yes-or-no question.
yesno-yes-label = हो
# Answer to a yes-or-no question.
yesno-no-label = होइन
# Answer offered beside the others.
soft-dont-know-label = थाहा छैन
# Answer offered beside the others.
soft-not-applicable-label = लागू हुँदैन
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = लागू हुँदैन वा थाहा छैन
# Answer offered beside the others.
soft-prefer-not-to-say-label = भन्न चाहन्नँ
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = जवाफ दिन मान्नुभएन
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] तपाईं { $max } अक्षर लेख्न सक्नुहुन्छ
   *[other] तपाईं बढीमा { $max } अक्षर लेख्न सक्नुहुन्छ
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] तपाईं अझै { $count } अक्षर लेख्न सक्नुहुन्छ
   *[other] तपाईं अझै { $count } अक्षर लेख्न सक्नुहुन्छ
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } अक्षर बढी भयो
   *[other] { $count } अक्षर बढी भयो
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = केही मिलाउन बाँकी छ
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = त्रुटि:
# No choice was selected.
choice-required-error = एउटा जवाफ छान्नुहोस्
# Neither yes nor no was selected.
yesno-required-error = हो वा होइन छान्नुहोस्
# No point of a scale was selected.
scale-required-error = मापनबाट एउटा जवाफ छान्नुहोस्
# No choice was selected where several may be.
multiple-required-error = कम्तीमा एउटा जवाफ छान्नुहोस्
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] कम्तीमा { $min } वटा जवाफ छान्नुहोस्
   *[other] कम्तीमा { $min } वटा जवाफ छान्नुहोस्
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] { $max } वटा मात्र जवाफ छान्नुहोस्
   *[other] { $max } वटा वा सोभन्दा कम जवाफ छान्नुहोस्
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = “{ $choice }” मात्र छान्नुहोस्, वा यसलाई छोडेर अरू जवाफ छान्नुहोस्
# Nothing was typed.
text-required-error = आफ्नो जवाफ लेख्नुहोस्
# $over: characters over the limit.
text-long-error = { $over ->
    [one] आफ्नो जवाफबाट { $over } अक्षर घटाउनुहोस्
   *[other] आफ्नो जवाफबाट { $over } अक्षर घटाउनुहोस्
}
# Nothing was typed.
email-required-error = इमेल ठेगाना लेख्नुहोस्
# What was typed is not an e-mail address.
email-format-error = इमेल ठेगाना सही ढाँचामा लेख्नुहोस्, जस्तै name@example.com
# Nothing was typed.
number-required-error = एउटा सङ्ख्या लेख्नुहोस्
# What was typed is not a number.
number-format-error = आफ्नो जवाफ सङ्ख्यामा लेख्नुहोस्, जस्तै 12
# A number with a fraction, where none is allowed.
number-whole-error = पूर्ण सङ्ख्या लेख्नुहोस्, जस्तै 12
# $min: the smallest number allowed.
number-small-error = { $min } वा सोभन्दा ठूलो सङ्ख्या लेख्नुहोस्
# $max: the largest number allowed.
number-large-error = { $max } वा सोभन्दा सानो सङ्ख्या लेख्नुहोस्
# An answer is missing, for any other kind of question.
answer-required-error = यो प्रश्नको जवाफ दिनुहोस्
# Anything else that is not right with an answer.
answer-check-error = यो प्रश्नको आफ्नो जवाफ जाँच्नुहोस्

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = आफ्ना जवाफ जाँच्नुहोस्
# Link beside an answer: goes to its question.
review-change-link = बदल्नुहोस्
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = बदल्नुहोस्: { $question }
# In place of an answer.
review-unanswered-label = जवाफ दिइएको छैन
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = मेरा जवाफ पठाउनुहोस्

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = तपाईंका जवाफ यो डिभाइसमा सुरक्षित छन्। ती अझै पठाइएका छैनन्।
# The answers are held by the open page only.
delivery-held-status = तपाईंका जवाफ अझै पठाइएका छैनन्। यो पृष्ठ खुला राख्नुहोस्।
# The answers are on their way.
delivery-sending-status = तपाईंका जवाफ पठाइँदै छन्
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = हामीले तपाईंका जवाफ पायौं। तपाईंको सन्दर्भ नम्बर { $reference } हो।
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = तपाईंका जवाफ पठाइएका छन्।
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = तपाईंका जवाफ अझै पठाइएका छैनन्। हामी इन्टरनेट जडान पर्खिरहेका छौं र फेरि प्रयास गर्नेछौं।
# Under the states above, where only the open page has the answers.
delivery-open-hint = तपाईंका जवाफ नपठाइएसम्म यो पृष्ठ खुला राख्नुहोस्।
# Button: tries at once.
delivery-retry-button = अहिले नै फेरि प्रयास गर्नुहोस्
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = तपाईंका जवाफ पठाउन सकिएन। हामीले ती यहाँ सुरक्षित राखेका छौं।
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = तपाईंका जवाफ नहराऊन् भन्नका लागि हामीलाई सम्पर्क गर्नुहोस्।
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = यो डिभाइसमा पहिले दिइएका जवाफ
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = हामीलाई पठाउन आफ्ना जवाफको फाइल डाउनलोड गर्नुहोस्
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = बरु आफ्ना जवाफ इमेलबाट पठाउनुहोस्
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = आफ्ना जवाफको प्रतिलिपि डाउनलोड गर्नुहोस्
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = प्रिन्ट गर्नुहोस्
# Heading that opens the resident's own answers.
delivery-answers-label = तपाईंका जवाफ

## After sending

# Heading.
ending-title = धन्यवाद
# Heading over what the landlord promises to do.
ending-next-heading = अब के हुन्छ
# Under the short code.
ending-reference-hint = आफ्नो सन्दर्भ नम्बर टिपेर राख्नुहोस्। हामीलाई सम्पर्क गर्दा तपाईं यो भन्न सक्नुहुन्छ।

## When there is no survey to show

# Heading.
survey-unavailable-title = यो सर्वेक्षण अहिले देखाउन सकिँदैन
# Heading.
survey-closed-title = यो सर्वेक्षण बन्द भइसक्यो
# $date: the last day on which it could be answered.
survey-closed-text = तपाईं { $date } सम्म जवाफ दिन सक्नुहुन्थ्यो।
# Heading.
survey-unopened-title = यो सर्वेक्षण अझै सुरु भएको छैन
# $date: the first day on which it can be answered.
survey-unopened-text = तपाईं { $date } देखि जवाफ दिन सक्नुहुन्छ।

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = नाम नखुल्ने
# Long form.
anonymity-anonymous-text = कुन जवाफ तपाईंका हुन्, कसैले थाहा पाउन सक्दैन।
# Short form.
anonymity-confidential-label = गोप्य
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = कुन जवाफ तपाईंका हुन् भन्ने { $landlord } को सर्वेक्षण टोलीले मात्र थाहा पाउन सक्छ।
# Short form.
anonymity-named-label = तपाईंको नामसहित
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } ले तपाईंका जवाफसँगै तपाईंको नाम हेर्न सक्छ।

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = यो पृष्ठले तपाईंका जवाफसँगै यो पनि पठाउँछ: { $entries }।

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
    [1] { $year } जनवरी { $day }
    [2] { $year } फेब्रुअरी { $day }
    [3] { $year } मार्च { $day }
    [4] { $year } अप्रिल { $day }
    [5] { $year } मे { $day }
    [6] { $year } जुन { $day }
    [7] { $year } जुलाई { $day }
    [8] { $year } अगस्ट { $day }
    [9] { $year } सेप्टेम्बर { $day }
    [10] { $year } अक्टोबर { $day }
    [11] { $year } नोभेम्बर { $day }
   *[12] { $year } डिसेम्बर { $day }
}
