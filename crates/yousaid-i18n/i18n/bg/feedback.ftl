### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Споделете мнението си
# The first question: which of the four below.
feedback-exit-label = Какво искате да споделите?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Похвала: нещо беше добро
# Choice, in large letters.
feedback-comment-label = Коментар: нещо, което е добре да знаете
# Choice, in large letters.
feedback-suggestion-label = Предложение: нещо може да е по-добро
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Жалба: има нещо, което не ме удовлетворява, и искам да се поправи
# Question before a list of topics such as repairs or rent.
feedback-about-label = За какво се отнася?
# Last choice of that list.
feedback-about-other-label = За нещо друго
# Question: which estate, street or block.
feedback-where-label = Къде е?
# Help for that question, where it is answered in words.
feedback-where-hint = Например жилищен комплекс, улица или блок
# Last choice, where there is a list of places.
feedback-where-other-label = На друго място
# Question over the large text box.
feedback-what-label = Какво искате да ни кажете?
# Question, for complaints only.
feedback-put-right-label = Какво според Вас би оправило нещата?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Съобщавали ли сте ни за това и преди?
# Question: photos can be added from the device.
feedback-photo-label = Добавете снимка
# Question. The answers are Yes and No.
feedback-contact-label = Може ли да се свържем с Вас за това?
# Question before the ways below.
feedback-contact-by-label = Как да се свържем с Вас?
# Choice.
feedback-by-email-label = По имейл
# Choice.
feedback-by-telephone-label = По телефона
# Choice.
feedback-by-text-label = Чрез SMS
# Choice.
feedback-by-post-label = По пощата
# Label of a field.
feedback-name-label = Вашето име
# Label of a field.
feedback-email-label = Вашият имейл адрес
# Label of a field.
feedback-telephone-label = Вашият телефонен номер
# Label of a field, for text messages.
feedback-mobile-label = Вашият мобилен номер
# Label of the fields of a postal address.
feedback-address-label = Вашият адрес
# Question before a list of languages, each in its own name.
feedback-contact-language-label = На какъв език да отговорим?
# Question before the formats below.
feedback-contact-format-label = Нужен ли Ви е отговорът ни в друг формат?
# Choice: letters of 16 points or more.
feedback-large-print-label = Едър шрифт
# Choice.
feedback-braille-label = Брайлово писмо
# Choice: a recording to listen to.
feedback-audio-label = Аудиозапис
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Лесен за четене текст с картинки (Easy Read)
# Choice.
feedback-sign-language-label = Британски жестов език (BSL)
# Button that sends the form.
feedback-send-button = Изпращане на отзива ми

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Подаване на жалба
# The first words in it: what a complaint is.
feedback-complaint-text = Можете да се оплачете от всичко, което не Ви удовлетворява и което ние или хората, които работят за нас, сме направили или не сме направили. Не е нужно да използвате думата „жалба“. Друг човек може да подаде жалба вместо Вас. С изпращането на този формуляр жалбата Ви е подадена.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Как разглеждаме жалбите
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Ако не сте доволни от отговора ни или искате съвет, можете по всяко време да се обърнете към омбудсмана (Ombudsman). Услугата е безплатна и независима от нас.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Телефон на { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = За тази страница
# Question. The answers are Yes and No.
feedback-useful-label = Беше ли полезна тази страница?
# Question that follows No.
feedback-missing-label = Какво търсехте или какво липсваше?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Имате ли нужда от помощ сега?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Никой не чете този формуляр веднага. Въпреки това можете да го изпратите.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Обадете се на { $number }: { $name }
# A link to more about it.
danger-more-link = Научете повече
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, спешни ремонти
# Who answers 999.
danger-call-emergency-label = Спешни служби
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (служба за аварии с газ)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (медицински съвет по телефона)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (линия за помощ при домашно насилие)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (служба за емоционална подкрепа)
# Somebody wrote of a fire.
danger-fire-text = Ако има пожар или дим, излезте, не се връщайте вътре и се обадете отвън.
# Somebody wrote of a smell of gas.
danger-gas-text = Ако мирише на газ, изведете всички навън и се обадете оттам. Не пипайте ключове, не включвайте лампи и не палете огън.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Ако се включи аларма за въглероден оксид или на хората им се гади или ги боли глава, изведете всички на чист въздух и се обадете оттам.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Ако мислите да сложите край на живота си или да се нараните, поговорете с някого още сега. В Samaritans ще Ви изслушат денем и нощем, а обаждането е безплатно. Ако в момента нечий живот е в опасност, обадете се на 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Ако някой Ви наранява или заплашва, вината не е Ваша. Ако сте в опасност сега, обадете се на 999. Ако не можете да говорите по мобилния телефон, покашляйте или почукайте, после натиснете 55. Линията за помощ е безплатна и работи денонощно.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Дете, което диша трудно, има нужда от лекарски съвет още днес. Влагата или мухълът в дома Ви са спешен въпрос и за нас. Ако детето се задушава сега, обадете се на 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Липсата на отопление е спешен въпрос, когато в дома има бебе, възрастен или болен човек или човек с увреждане. Съобщете ни сега по телефона: никой не чете този формуляр веднага. Ако на някого му е зле от студа, обадете се на NHS 111.
