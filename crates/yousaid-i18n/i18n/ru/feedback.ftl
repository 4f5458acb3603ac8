### Words of the feedback form only.
###
### status: draft
###
### See yousaid_i18n.ftl beside this file for what the line above means and how to write.

## The form

# Heading of the form.
feedback-title = Поделитесь своим мнением
# The first question: which of the four below.
feedback-exit-label = Какой у вас отзыв?
# Choice, in large letters. What follows the colon is an explanation.
feedback-compliment-label = Благодарность: что-то было хорошо
# Choice, in large letters.
feedback-comment-label = Комментарий: то, о чём вам стоит знать
# Choice, in large letters.
feedback-suggestion-label = Предложение: что-то можно улучшить
# Choice, in large letters. A complaint follows the landlord's complaints procedure.
feedback-complaint-label = Жалоба: меня что-то не устраивает, и я хочу, чтобы это исправили
# Question before a list of topics such as repairs or rent.
feedback-about-label = К чему это относится?
# Last choice of that list.
feedback-about-other-label = К чему-то другому
# Question: which estate, street or block.
feedback-where-label = Где это?
# Help for that question, where it is answered in words.
feedback-where-hint = Например, жилой комплекс, улица или корпус
# Last choice, where there is a list of places.
feedback-where-other-label = В другом месте
# Question over the large text box.
feedback-what-label = Что вы хотели бы нам рассказать?
# Question, for complaints only.
feedback-put-right-label = Что нужно сделать, чтобы исправить положение?
# Question, for complaints only. The answers are Yes and No.
feedback-told-before-label = Вы уже сообщали нам об этом раньше?
# Question: photos can be added from the device.
feedback-photo-label = Добавьте фотографию
# Question. The answers are Yes and No.
feedback-contact-label = Можно ли связаться с вами по этому поводу?
# Question before the ways below.
feedback-contact-by-label = Как лучше с вами связаться?
# Choice.
feedback-by-email-label = По электронной почте
# Choice.
feedback-by-telephone-label = По телефону
# Choice.
feedback-by-text-label = В СМС
# Choice.
feedback-by-post-label = Обычной почтой
# Label of a field.
feedback-name-label = Ваше имя
# Label of a field.
feedback-email-label = Ваш адрес электронной почты
# Label of a field.
feedback-telephone-label = Ваш номер телефона
# Label of a field, for text messages.
feedback-mobile-label = Ваш номер мобильного телефона
# Label of the fields of a postal address.
feedback-address-label = Ваш адрес
# Question before a list of languages, each in its own name.
feedback-contact-language-label = На каком языке вам ответить?
# Question before the formats below.
feedback-contact-format-label = Нужен ли вам ответ в другом формате?
# Choice: letters of 16 points or more.
feedback-large-print-label = Крупный шрифт
# Choice.
feedback-braille-label = Шрифт Брайля
# Choice: a recording to listen to.
feedback-audio-label = Аудиозапись
# Choice: short sentences with pictures, for people with learning disabilities.
feedback-easy-read-label = Простой текст с картинками (Easy Read)
# Choice.
feedback-sign-language-label = Британский жестовый язык (BSL)
# Button that sends the form.
feedback-send-button = Отправить отзыв

## A complaint

# Heading of a box that appears when "complaint" was chosen.
feedback-complaint-heading = Подача жалобы
# The first words in it: what a complaint is.
feedback-complaint-text = Вы можете пожаловаться на всё, что вас не устраивает в наших действиях или бездействии, а также в действиях или бездействии тех, кто на нас работает. Слово «жалоба» использовать не обязательно. Подать жалобу за вас может и другой человек. Как только вы отправите эту форму, жалоба будет подана.
# Link to the landlord's complaints procedure.
feedback-procedure-link = Как мы рассматриваем жалобы
# Before the name, website and number of the Ombudsman, who looks at complaints that the landlord has not put right.
feedback-ombudsman-text = Если вас не устраивает наш ответ или вам нужен совет, вы можете в любое время обратиться к омбудсмену (Ombudsman). Это бесплатно, и он от нас не зависит.
# Where and how: $name: what the service is called; $number: its telephone number.
feedback-ombudsman-call-label = Телефон { $name }: { $number }

## Was this page useful?

# Heading of the small form at the end of a page, for screen readers and in lists.
feedback-page-title = Об этой странице
# Question. The answers are Yes and No.
feedback-useful-label = Была ли эта страница полезной?
# Question that follows No.
feedback-missing-label = Что вы искали или чего здесь не хватало?

## When words speak of danger: shown beside the text box while somebody types

# Heading of the note.
danger-heading = Вам нужна помощь прямо сейчас?
# Under the note: the form does not bring help quickly, and is not stopped by the note.
danger-form-text = Эту форму прочитают не сразу. Вы всё равно можете её отправить.
# A telephone number of the note, which is a link. $number: the number; $name: who answers, like "Samaritans".
danger-call-label = Позвоните по номеру { $number }: { $name }
# A link to more about it.
danger-more-link = Узнать больше
# Who answers: the landlord's own telephone line for urgent repairs. $landlord: the landlord's name.
danger-call-landlord-label = { $landlord }, срочный ремонт
# Who answers 999.
danger-call-emergency-label = Экстренные службы
# Who answers 0800 111 999. The name of a service in Britain.
danger-call-gas-label = National Gas Emergency Service (аварийная газовая служба)
# Who answers 111. The name of a service.
danger-call-nhs-label = NHS 111 (медицинская помощь по телефону)
# Who answers 0808 2000 247. The name of a service.
danger-call-abuse-label = National Domestic Abuse Helpline (линия помощи при домашнем насилии)
# Who answers 116 123. The name of a charity.
danger-call-samaritans-label = Samaritans (служба эмоциональной поддержки)
# Somebody wrote of a fire.
danger-fire-text = Если начался пожар или виден дым, выйдите наружу, не возвращайтесь и звоните уже с улицы.
# Somebody wrote of a smell of gas.
danger-gas-text = Если пахнет газом, выведите всех на улицу и звоните оттуда. Не трогайте выключатели, не включайте свет и не зажигайте огонь.
# Somebody wrote of carbon monoxide, a poisonous gas without a smell.
danger-carbon-monoxide-text = Если сработал датчик угарного газа или у людей тошнота либо головная боль, выведите всех на свежий воздух и звоните оттуда.
# Somebody wrote of ending their life or hurting themselves. Be warm and plain.
danger-self-harm-text = Если вы думаете о том, чтобы уйти из жизни или причинить себе вред, поговорите с кем-нибудь прямо сейчас. В Samaritans вас выслушают днём и ночью, звонок бесплатный. Если чья-то жизнь сейчас в опасности, звоните по номеру 999.
# Somebody wrote of violence or abuse.
danger-violence-text = Если кто-то причиняет вам боль или угрожает, вы в этом не виноваты. Если опасность есть прямо сейчас, звоните по номеру 999. Если с мобильного говорить нельзя, кашляните или постучите по экрану, а затем нажмите 55. Линия помощи бесплатна и работает днём и ночью.
# Somebody wrote of damp or mould and a child's breathing.
danger-breathing-text = Если ребёнку трудно дышать, сегодня же посоветуйтесь с врачом. Сырость или плесень у вас дома для нас тоже срочное дело. Если ребёнок задыхается сейчас, звоните по номеру 999.
# Somebody wrote that there is no heating, and of a baby or somebody frail.
danger-cold-text = Если в доме младенец либо пожилой или больной человек или человек с инвалидностью, отсутствие отопления требует срочных мер. Сообщите нам сейчас по телефону: эту форму прочитают не сразу. Если кому-то стало плохо от холода, звоните в NHS 111.
