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
survey-continue-button = Devam
# Link: goes to the page before.
survey-back-link = Geri
# Name of the list of languages to choose from.
survey-language-label = Dil
# How far the resident is. $page: this page; $pages: pages in all.
survey-progress-label = Sayfa { $page } / { $pages }
# The same where the number of pages depends on answers. $page: this page; $left: pages still to come.
survey-progress-left-label = { $left ->
    [0] Sayfa { $page }, son sayfa
    [one] Sayfa { $page }, yaklaşık { $left } sayfa kaldı
   *[other] Sayfa { $page }, yaklaşık { $left } sayfa kaldı
}
# Heading over the landlord's telephone number or e-mail address.
survey-contact-heading = Yardım alın
# Link to the landlord's privacy notice.
survey-privacy-link = Gizlilik bildirimi
# Link to the landlord's complaints procedure.
survey-complaints-link = Nasıl şikâyette bulunulur
# Over the first questions, after the page was left or loaded again: the answers so far are still there.
draft-kept-status = Yanıtlarınızı sakladık
# Button beside it: removes the answers so far and begins at the first question.
draft-again-button = Baştan başla
# Behind the words of a link, where it opens another tab of the browser.
link-new-tab-label = (yeni sekmede açılır)

## Questions

# Behind the title of a question that may be left without an answer.
question-optional-label = (isteğe bağlı)
# Button: takes back the answer to one question.
question-clear-button = Yanıtımı sil
# Over the choices, where more than one may be selected.
multiple-all-hint = Size uyan tüm yanıtları seçin
# The same where there is a limit. $max: the most answers allowed.
multiple-most-hint = { $max ->
    [one] { $max } yanıt seçin
   *[other] En fazla { $max } yanıt seçin
}
# Between the choices and the last one, which stands alone ("None of these").
multiple-or-divider = veya
# Said by a screen reader when a choice that stands alone was selected. $choice: that choice.
multiple-exclusive-status = “{ $choice }” yanıtını seçtiniz. Diğer yanıtlarınız silindi.
# Title of the field under a choice like "Other", where the survey gives it none.
choice-other-label = Ne olduğunu yazın
# Answer to a yes-or-no question.
yesno-yes-label = Evet
# Answer to a yes-or-no question.
yesno-no-label = Hayır
# Answer offered beside the others.
soft-dont-know-label = Bilmiyorum
# Answer offered beside the others.
soft-not-applicable-label = Benim için geçerli değil
# One answer for both, offered beside the others.
soft-not-applicable-or-dont-know-label = Benim için geçerli değil veya bilmiyorum
# Answer offered beside the others.
soft-prefer-not-to-say-label = Belirtmek istemiyorum
# Answer that only interviewers see, on the telephone or at a visit: the resident did not want to answer.
soft-refused-label = Yanıt vermek istemedi
# Under a text field with a limit. $max: the most characters allowed.
text-limit-hint = { $max ->
    [one] { $max } karakter yazabilirsiniz
   *[other] En fazla { $max } karakter yazabilirsiniz
}
# While typing. $count: characters that may still be typed.
text-left-status = { $count ->
    [one] { $count } karakter kaldı
   *[other] { $count } karakter kaldı
}
# While typing. $count: characters over the limit.
text-over-status = { $count ->
    [one] { $count } karakter fazla
   *[other] { $count } karakter fazla
}

## Errors: each says what to do

# Heading of the list of errors at the top of the page.
error-summary-title = Bir sorun var
# An error in that list, where several questions have the same one. $error: what to do; $question: the question's title.
error-summary-question-label = { $error }: { $question }
# Before each error, for screen readers.
error-prefix-label = Hata:
# No choice was selected.
choice-required-error = Bir yanıt seçin
# Neither yes nor no was selected.
yesno-required-error = Evet veya hayır yanıtını seçin
# No point of a scale was selected.
scale-required-error = Ölçekten bir yanıt seçin
# No choice was selected where several may be.
multiple-required-error = En az bir yanıt seçin
# $min: the fewest answers allowed.
multiple-few-error = { $min ->
    [one] En az { $min } yanıt seçin
   *[other] En az { $min } yanıt seçin
}
# $max: the most answers allowed.
multiple-many-error = { $max ->
    [one] Yalnızca { $max } yanıt seçin
   *[other] En fazla { $max } yanıt seçin
}
# A choice that stands alone was selected together with others. $choice: that choice.
multiple-exclusive-error = Yalnızca “{ $choice }” yanıtını seçin veya onun yerine diğer yanıtlardan seçin
# Nothing was typed.
text-required-error = Yanıtınızı yazın
# $over: characters over the limit.
text-long-error = { $over ->
    [one] Yanıtınızı { $over } karakter kısaltın
   *[other] Yanıtınızı { $over } karakter kısaltın
}
# Nothing was typed.
email-required-error = Bir e-posta adresi yazın
# What was typed is not an e-mail address.
email-format-error = E-posta adresini doğru biçimde yazın, örneğin name@example.com
# Nothing was typed.
number-required-error = Bir sayı yazın
# What was typed is not a number.
number-format-error = Yanıtınızı rakamla yazın, örneğin 12
# A number with a fraction, where none is allowed.
number-whole-error = Bir tam sayı yazın, örneğin 12
# $min: the smallest number allowed.
number-small-error = { $min } veya daha büyük bir sayı yazın
# $max: the largest number allowed.
number-large-error = { $max } veya daha küçük bir sayı yazın
# An answer is missing, for any other kind of question.
answer-required-error = Bu soruyu yanıtlayın
# Anything else that is not right with an answer.
answer-check-error = Bu soruya verdiğiniz yanıtı kontrol edin

## Checking before sending

# Heading of the last page, which lists all questions with their answers.
review-title = Yanıtlarınızı kontrol edin
# Link beside an answer: goes to its question.
review-change-link = Değiştir
# What a screen reader says for that link; begins with the words of the link. $question: the question's title.
review-change-label = Değiştir: { $question }
# In place of an answer.
review-unanswered-label = Yanıt yok
# An answer of the resident's own words. $choice: the choice under which they were typed, like "Other"; $words: what was typed.
review-other-label = { $choice }: { $words }
# Button: sends the answers.
review-submit-button = Yanıtlarımı gönder

## What happened to the answers: nothing is claimed that is not known

# The answers are stored on the device and would survive a restart.
delivery-saved-status = Yanıtlarınız bu cihaza kaydedildi. Henüz gönderilmedi.
# The answers are held by the open page only.
delivery-held-status = Yanıtlarınız henüz gönderilmedi. Bu sayfayı açık tutun.
# The answers are on their way.
delivery-sending-status = Yanıtlarınız gönderiliyor
# The landlord's computer has confirmed that it has the answers. $reference: a short code.
delivery-received-status = Yanıtlarınızı aldık. Referans kodunuz: { $reference }.
# The answers were sent, and nothing confirms that they arrived.
delivery-sent-status = Yanıtlarınız gönderildi.
# There is no connection; the next attempt is made without any help.
delivery-waiting-status = Yanıtlarınız henüz gönderilmedi. Bağlantı kurulmasını bekliyoruz, sonra yeniden deneyeceğiz.
# Under the states above, where only the open page has the answers.
delivery-open-hint = Yanıtlarınız gönderilene kadar bu sayfayı açık tutun.
# Button: tries at once.
delivery-retry-button = Şimdi yeniden dene
# The landlord's computer did not take the answers. They are still on the device.
delivery-refused-status = Yanıtlarınız gönderilemedi. Onları burada sakladık.
# What to do then. Under it is how to reach the landlord.
delivery-refused-hint = Yanıtlarınızın kaybolmaması için bizimle iletişime geçin.
# Over what is known of answers that were given on this device before; under it is one of the states above.
delivery-earlier-label = Bu cihazda daha önce verilen yanıtlar
# Button, where the answers have not arrived: saves a file on the device that the landlord can take in.
delivery-file-button = Bize gönderilecek yanıt dosyasını indir
# Button: opens the resident's own email program with a draft that holds the answers, where they could not be sent. Sends nothing by itself.
delivery-mail-button = Yanıtlarımı e-posta ile gönder
# Button: saves a file on the device in which the resident can read their own answers.
delivery-copy-button = Yanıtlarımın bir kopyasını indir
# Button: prints the resident's own answers, which are shown above it.
delivery-print-button = Yazdır
# Heading that opens the resident's own answers.
delivery-answers-label = Yanıtlarınız

## After sending

# Heading.
ending-title = Teşekkür ederiz
# Heading over what the landlord promises to do.
ending-next-heading = Bundan sonra ne olacak
# Under the short code.
ending-reference-hint = Referans kodunuzu not edin. Bizimle iletişime geçerseniz bu kodu söyleyebilirsiniz.

## When there is no survey to show

# Heading.
survey-unavailable-title = Bu anket şu anda gösterilemiyor
# Heading.
survey-closed-title = Bu anket sona erdi
# $date: the last day on which it could be answered.
survey-closed-text = Yanıt vermek için son gün: { $date }.
# Heading.
survey-unopened-title = Bu anket henüz başlamadı
# $date: the first day on which it can be answered.
survey-unopened-text = Yanıt verebileceğiniz ilk gün: { $date }.

## Who can tell whose answers these are

# Short form.
anonymity-anonymous-label = Anonim
# Long form.
anonymity-anonymous-text = Hangi yanıtların size ait olduğunu kimse bilemez.
# Short form.
anonymity-confidential-label = Gizli
# Long form. $landlord: the landlord's name.
anonymity-confidential-text = Hangi yanıtların size ait olduğunu yalnızca { $landlord } anket ekibi bilebilir.
# Short form.
anonymity-named-label = Adınızla
# Long form. $landlord: the landlord's name.
anonymity-named-text = { $landlord } yanıtlarınızla birlikte adınızı görebilir.

# What the landlord's page adds to the answers by itself. $entries: a list, like "estate: Elm Park".
anonymity-context-text = Bu sayfa yanıtlarınızla birlikte şunları gönderir: { $entries }.

## Lists and numbers

# Joins the parts of a list, one by one: "damp, noise, heating". $list: what is joined already; $next: what comes next.
list-next-label = { $list }, { $next }
# Between the thousands of a number, as in 12,500.
number-group-label = .
# Between the whole part of a number and its fraction, as in 3.5.
number-fraction-label = ,

## Dates

# A day in words. $day: 1 to 31; $month: 1 to 12; $year: four digits.
date-day = { $month ->
    [1] { $day } Ocak { $year }
    [2] { $day } Şubat { $year }
    [3] { $day } Mart { $year }
    [4] { $day } Nisan { $year }
    [5] { $day } Mayıs { $year }
    [6] { $day } Haziran { $year }
    [7] { $day } Temmuz { $year }
    [8] { $day } Ağustos { $year }
    [9] { $day } Eylül { $year }
    [10] { $day } Ekim { $year }
    [11] { $day } Kasım { $year }
   *[12] { $day } Aralık { $year }
}
