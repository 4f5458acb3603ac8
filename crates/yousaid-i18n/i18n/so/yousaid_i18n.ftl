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
survey-continue-button = Sii wad
# Link: goes to the page before.
survey-back-link = Dib u noqo
# Name of the list of languages to choose from.
survey-language-label = Luqadda
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Bogga { $page } ee { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Bogga { $page }, waa bogga ugu dambeeya
    [one] Bogga { $page }, waxaa haray qiyaastii { $left } bog
   *[other] Bogga { $page }, waxaa haray qiyaastii { $left } bog
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Hel caawimaad
# Link to the landlord's privacy notice.
survey-privacy-link = Ogeysiiska asturnaanta xogta
# Link to the landlord's complaints procedure.
survey-complaints-link = Sida loo cawdo
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Waan kuu keydinnay jawaabahaagii
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Dib u bilow
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (wuxuu ku furmayaa bog cusub)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (waa ikhtiyaari)
# Button: takes back the answer to one question.
question-clear-button = Tirtir jawaabtayda
# Over the choices, where more than one may be selected.
multiple-all-hint = Dooro dhammaan inta ku khuseysa
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] Dooro { $max } jawaab
   *[other] Dooro ilaa { $max } jawaabood
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = ama
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = Waxaad dooratay “{ $choice }”. Jawaabahaagii kale waa la tirtiray.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Sheeg waxa ay tahay
# Answer to a yes-or-no question.
yesno-yes-label = Haa
# Answer to a yes-or-no question.
yesno-no-label = Maya
# Answer offered beside the others.
soft-dont-know-label = Ma garanayo
# Answer offered beside the others.
soft-not-applicable-label = Ima khuseyso
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Ima khuseyso ama ma garanayo
# Answer offered beside the others.
soft-prefer-not-to-say-label = Ma doonayo inaan sheego
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Waa la diiday in laga jawaabo
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] Waxaad qori kartaa { $max } xaraf
   *[other] Waxaad qori kartaa ilaa { $max } xaraf
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] Waxaa kuu haray { $count } xaraf
   *[other] Waxaa kuu haray { $count } xaraf
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } xaraf ayaa dheeraad ah
   *[other] { $count } xaraf ayaa dheeraad ah
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Dhibaato ayaa jirta
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Khalad:
# No choice was selected.
choice-required-error = Dooro jawaab
# Neither yes nor no was selected.
yesno-required-error = Dooro haa ama maya
# No point of a scale was selected.
scale-required-error = Ka dooro hal jawaab cabbirka
# No choice was selected where several may be.
multiple-required-error = Dooro ugu yaraan hal jawaab
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] Dooro ugu yaraan { $min } jawaab
   *[other] Dooro ugu yaraan { $min } jawaabood
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Dooro { $max } jawaab oo keliya
   *[other] Dooro { $max } jawaabood ama ka yar
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Dooro “{ $choice }” oo keliya, ama iyada ka tag oo dooro jawaabo kale
# Nothing was typed.
text-required-error = Qor jawaabtaada
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Jawaabtaada soo gaabi, ka jar { $over } xaraf
   *[other] Jawaabtaada soo gaabi, ka jar { $over } xaraf
}
# Nothing was typed.
email-required-error = Qor cinwaan iimayl
# What was typed is not an e-mail address.
email-format-error = Qor cinwaan iimayl oo u qoran sida saxda ah, tusaale ahaan name@example.com
# Nothing was typed.
number-required-error = Qor tiro
# What was typed is not a number.
number-format-error = Jawaabtaada u qor tiro ahaan, tusaale ahaan 12
# A number with a fraction, where none is allowed.
number-whole-error = Qor tiro aan jajab lahayn, tusaale ahaan 12
# $min: the smallest number allowed.
number-small-error = Qor tiro ah { $min } ama ka badan
# $max: the largest number allowed.
number-large-error = Qor tiro ah { $max } ama ka yar
# An answer is missing, for any other kind of question.
answer-required-error = Ka jawaab su’aashan
# Anything else that is not right with an answer.
answer-check-error = Hubi jawaabta aad ka bixisay su’aashan

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Hubi jawaabahaaga
# Link beside an answer: goes to its question.
review-change-link = Beddel
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Beddel: { $question }
# In place of an answer.
review-unanswered-label = Lagama jawaabin
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Dir jawaabahayga

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Jawaabahaaga waxaa lagu keydiyey qalabkan. Weli lama dirin.
# The answers are held by the open page only.
delivery-held-status = Jawaabahaaga weli lama dirin. Ha xirin boggan.
# The answers are on their way.
delivery-sending-status = Jawaabahaaga waa la dirayaa
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Waan helnay jawaabahaaga. Tixraacaagu waa { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Jawaabahaaga waa la diray.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Jawaabahaaga weli lama dirin. Waxaan sugeynaa xiriirka internetka, markaas ayaan mar kale isku deyi doonnaa.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Ha xirin boggan ilaa jawaabahaaga la diro.
# Button: tries at once.
delivery-retry-button = Hadda isku day mar kale
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Jawaabahaaga waa la diri kari waayey. Halkan ayaan ku keydinnay.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Nala soo xiriir si aanay jawaabahaagu u lumin.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Jawaabihii hore looga bixiyey qalabkan
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Soo deji faylka jawaabahaaga si aad noogu soo dirto
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Jawaabahaaga ku dir iimayl
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Soo deji nuqulka jawaabahaaga
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Daabac
# Heading that opens the resident's own answers.
delivery-answers-label = Jawaabahaaga

## After sending

# Heading.
ending-title = Waad ku mahadsan tahay
# Heading over what the landlord promises to do.
ending-next-heading = Waxa xigi doona
# Under the short code.
ending-reference-hint = Qoro tixraacaaga. Waad sheegi kartaa haddii aad nala soo xiriirto.

## When there is no survey to show

# Heading.
survey-unavailable-title = Sahankan hadda lama tusi karo
# Heading.
survey-closed-title = Sahankan waa la xiray
# $date: the last day on which it could be answered.
survey-closed-text = Waxaa laga jawaabi karay ilaa { $date }.
# Heading.
survey-unopened-title = Sahankan weli lama furin
# $date: the first day on which it can be answered.
survey-unopened-text = Waxaad ka jawaabi kartaa laga bilaabo { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Magac la’aan
# Long form.
anonymity-anonymous-text = Cidina ma garan karto jawaabaha aad adigu bixisay.
# Short form.
anonymity-confidential-label = Qarsoodi
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Kooxda sahanka ee { $landlord } oo keliya ayaa garan karta jawaabaha aad adigu bixisay.
# Short form.
anonymity-named-label = Magacaaga oo la socda
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } waxay arki karaan magacaaga iyo jawaabahaaga.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Boggani wuxuu jawaabahaaga la dirayaa: { $entries }.

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
    [1] { $day } Jannaayo { $year }
    [2] { $day } Febraayo { $year }
    [3] { $day } Maarso { $year }
    [4] { $day } Abriil { $year }
    [5] { $day } Maajo { $year }
    [6] { $day } Juun { $year }
    [7] { $day } Luuliyo { $year }
    [8] { $day } Ogosto { $year }
    [9] { $day } Sebtembar { $year }
    [10] { $day } Oktoobar { $year }
    [11] { $day } Nofembar { $year }
   *[12] { $day } Desembar { $year }
}
